"""A checked derivation as a person reads one: an outline in words, lemmas with their statements, the steps that carry the argument.

Everything is computed from the structure of the derivation: which rule a step is by, what it uses, what it is used by. No claim and no
theory has words of its own, and nothing here decides whether a step holds. Small steps (bounds of parameters, definitions put in, that a
term is a number) are kept under the step that needs them first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from proofs.lemmas import BOOK
from proofs.verdict import ProofReport, StepReport

LEMMA = "lemma: "  # how the rule of a step that cites one begins
OUTLINE = 10  # lines
CARRYING = 24  # steps of one list that are shown unfolded

# Rules that put in what is given or defined, or that an argument is made of without being one. Any other rule carries.
SMALL = frozenset(
    {
        *(
            "parameter interval",
            "hypothesis",
            "definition",
            "instance",
            "assume",
            "where",
            "entry",
            "total mass",
            "name",
        ),
        *(
            "a sum of numbers",
            "empty sum",
            "one term more",
            "vanishing term",
            "a real length",
            "whole number",
            "part",
            "both",
        ),
        *(
            "obtain",
            "multiply by a positive",
            "multiply by a negative",
            "an extreme of numbers",
            "when",
            "implication",
        ),
    }
)
# Arithmetic: it carries where it brings two or more parts of the argument, or of what is given, together.
ARITHMETIC = frozenset({"polynomial inequality"})
# Rules that end an assumption which they use.
CLOSING = frozenset(
    {"cases", "induction", "implication", "contradiction", "choice", "name", "generalisation", "in any case"}
)
# What a step by a rule is introduced with; a rule that is not here is named.
WORDS = {
    "polynomial inequality": "By arithmetic",
    "term by term": "Summed term by term",
    "assume": "Suppose",
    "hypothesis": "By hypothesis",
    "parameter interval": "Since the parameter is bounded so",
    "definition": "By definition",
    "instance": "In particular",
    "induction": "By induction",
    "cases": "In every case",
    "contradiction": "The contrary is contradictory, so",
    "choice": "Whatever was chosen",
    "witness": "So it is such a one",
    "obtain": "Choose one",
    "generalisation": "As that was any one",
    "exponential": "Taking exponentials",
    "logarithm of an inequality": "Taking logarithms",
    "logarithm": "Taking logarithms",
    "rounding": "Rounding the length",
    "name": "Written out",
    "derivative": "Differentiating",
    "tangent of the exponential": "The exponential lies above its tangent",
    "swap of sums": "Exchanging the sums",
    "total mass": "Probabilities add up to one",
    "empty prompt exists": "There is the empty prompt",
}


@dataclass(frozen=True)
class Passage:
    """A step that carries the argument, with the small steps that it needs and no step before it did.

    Attributes:
      step: as it was checked.
      label: name within its list; words: how it is introduced.
      rests_on: labels of the carrying steps that it rests on, through small steps too; lemma: the one it cites.
      cases: statements of the cases that are open here.
      small: steps folded under it.
    """

    step: StepReport
    label: str
    words: str
    rests_on: tuple[str, ...]
    lemma: str
    cases: tuple[StepReport, ...]
    small: tuple[StepReport, ...]


@dataclass(frozen=True)
class LemmaReading:
    """A lemma that a derivation rests on: its statement in LaTeX, and its derivation.

    Attributes:
      number: from 1, in the order in which they build on each other.
      name, title: title is empty for a lemma that is not in the book.
      hypotheses, conclusion: LaTeX; given, plain: the same as text.
      passages: of its derivation; steps: all of them.
    """

    number: int
    name: str
    title: str
    hypotheses: tuple[str, ...]
    conclusion: str
    given: tuple[str, ...]
    plain: str
    passages: tuple[Passage, ...]
    steps: tuple[StepReport, ...]


@dataclass(frozen=True)
class Line:
    """A line of an outline: words, the formula that they lead to, and the cases in which it stands."""

    words: str
    latex: str
    plain: str
    cases: tuple[StepReport, ...]
    label: str

    @property
    def depth(self) -> int:
        return len(self.cases)


@dataclass(frozen=True)
class Reading:
    """A derivation for reading: outline, lemmas, then the passages of the derivation itself."""

    outline: tuple[Line, ...]
    lemmas: tuple[LemmaReading, ...]
    passages: tuple[Passage, ...]
    steps: tuple[StepReport, ...]


def reading(proof: ProofReport) -> Reading:
    """Read a derivation, complete or not.

    Args:
      proof: the steps of the lemmas that it cites are named ``lemma/step`` and come first, as `proofs.derivation.check` reports them.
    """
    parts = split(proof.steps)
    own = parts.pop("", [])
    numbers = {name: k + 1 for k, name in enumerate(parts)}
    lemmas = tuple(_lemma(name, steps, numbers) for name, steps in parts.items())
    passages = _passages(own, numbers)
    return Reading(_outline(passages), lemmas, passages, tuple(own))


def split(steps: Sequence[StepReport]) -> dict[str, list[StepReport]]:
    """Steps by the lemma that they are of, under "" those of the derivation itself."""
    cited = {step.rule.removeprefix(LEMMA) for step in steps if step.rule.startswith(LEMMA)}
    parts: dict[str, list[StepReport]] = {}
    for step in steps:
        # A name may have a slash of its own, as in "log 1/alpha".
        part = max((name for name in cited if step.name.startswith(f"{name}/")), key=len, default="")
        parts.setdefault(part, []).append(step)
    return parts


def _lemma(name: str, steps: Sequence[StepReport], numbers: Mapping[str, int]) -> LemmaReading:
    known = BOOK.get(name)
    last = steps[-1]
    return LemmaReading(
        numbers[name],
        name,
        "" if known is None else known.title,
        () if known is None else tuple(h.latex for h in known.hypotheses),
        last.latex if known is None else known.conclusion.latex,
        () if known is None else tuple(str(h) for h in known.hypotheses),
        last.statement if known is None else str(known.conclusion),
        _passages(steps, numbers, f"{name}/"),
        tuple(steps),
    )


def says_number(step: StepReport) -> bool:
    """Whether a step says no more than that a term has a value."""
    return step.statement.startswith("Eq(number(")


def _passages(
    steps: Sequence[StepReport], numbers: Mapping[str, int], prefix: str = ""
) -> tuple[Passage, ...]:
    """The carrying steps in order, each with what is folded under it; the last step is always one."""
    by_name = {step.name: step for step in steps}
    supports = _supports(steps, by_name)
    carrying = _most_telling(steps, supports)
    open_cases = _open_cases(steps, by_name)
    folded: set[str] = set()
    passages = []
    for step in steps:
        if step.name not in carrying:
            continue
        under, rests_on = _below(step, by_name, carrying)
        small = tuple(s for s in steps if s.name in under and s.name not in folded)
        folded |= {s.name for s in small}
        lemma = step.rule.removeprefix(LEMMA) if step.rule.startswith(LEMMA) else ""
        passages.append(
            Passage(
                step,
                step.name.removeprefix(prefix),
                _words(step, lemma, numbers, small),
                tuple(name.removeprefix(prefix) for name in rests_on),
                lemma,
                open_cases[step.name],
                small,
            )
        )
    left = tuple(s for s in steps if s.name not in folded and s.name not in carrying)
    if left and passages:  # of a derivation that broke off: what nothing uses yet
        last = passages[-1]
        passages[-1] = replace(last, small=(*last.small, *left))
    return tuple(passages)


def _words(step: StepReport, lemma: str, numbers: Mapping[str, int], small: Sequence[StepReport]) -> str:
    chosen = [f"“{s.name}”" for s in small if s.rule == "obtain"]
    given = [s for s in small if s.rule == "hypothesis"]
    begins = _rule_words(step, lemma, numbers)
    if given:
        begins += " and what is given"
    if chosen:
        return f"For one so chosen ({_list(chosen)}), {begins[:1].lower()}{begins[1:]}"
    return begins


def _rule_words(step: StepReport, lemma: str, numbers: Mapping[str, int]) -> str:
    if lemma:
        return f"By Lemma {numbers[lemma]} ({lemma})" if lemma in numbers else f"By the lemma “{lemma}”"
    return WORDS.get(step.rule, f"By the rule “{step.rule}”")


def _supports(steps: Sequence[StepReport], by_name: Mapping[str, StepReport]) -> dict[str, set[str]]:
    """For each step the carrying steps and hypotheses that it brings together; of one that carries, itself alone."""
    found: dict[str, set[str]] = {}
    for step in steps:
        below = set().union(*(found.get(name, set()) for name in step.uses if name in by_name))
        rule = "lemma" if step.rule.startswith(LEMMA) else step.rule
        brings = rule in ARITHMETIC and len(below) > 1
        carries = not says_number(step) and (brings or (rule not in SMALL and rule not in ARITHMETIC))
        found[step.name] = {step.name} if carries or not step.checked or rule == "hypothesis" else below
    return found


def _most_telling(steps: Sequence[StepReport], supports: Mapping[str, set[str]]) -> set[str]:
    """Names of the steps that are shown: what carries, the last step, and what was not checked; the widest where there are too many."""
    if not steps:
        return set()
    carrying = [s for s in steps if supports[s.name] == {s.name} and s.rule != "hypothesis"]
    must = {steps[-1].name, *(s.name for s in steps if not s.checked)}
    if len(carrying) > CARRYING:
        width = _widths(steps)
        ranked = sorted(
            carrying,
            key=lambda s: (s.rule in CLOSING or s.rule.startswith(LEMMA), width[s.name]),
            reverse=True,
        )
        carrying = ranked[:CARRYING]
    return must | {s.name for s in carrying}


def _widths(steps: Sequence[StepReport]) -> dict[str, int]:
    """On how many steps each one rests."""
    below: dict[str, set[str]] = {}
    for step in steps:
        below[step.name] = {step.name}.union(*(below.get(name, set()) for name in step.uses))
    return {name: len(found) for name, found in below.items()}


def _below(
    step: StepReport, by_name: Mapping[str, StepReport], carrying: set[str]
) -> tuple[set[str], list[str]]:
    """Small steps under a carrying one, and the carrying steps at which they end, in the order of their use."""
    under: set[str] = set()
    ends: list[str] = []
    waiting = [name for name in step.uses if name in by_name]
    while waiting:
        name = waiting.pop(0)
        if name in carrying:
            if name not in ends:
                ends.append(name)
        elif name not in under:
            under.add(name)
            waiting += [use for use in by_name[name].uses if use in by_name]
    return under, ends


def _open_cases(
    steps: Sequence[StepReport], by_name: Mapping[str, StepReport]
) -> dict[str, tuple[StepReport, ...]]:
    """The cases that each step is in: assumptions that it rests on and that a step "cases" ends later."""
    cased = {
        use
        for step in steps
        if step.rule == "cases"
        for use in step.uses
        if use in by_name and by_name[use].rule == "assume"
    }
    resting: dict[str, dict[str, None]] = {}
    for step in steps:
        found: dict[str, None] = {}
        for use in step.uses:
            found |= resting.get(use, {})
        if step.rule in CLOSING:
            found = {name: None for name in found if name not in step.uses}
        resting[step.name] = {**found, **({step.name: None} if step.rule == "assume" else {})}
    return {
        name: tuple(by_name[a] for a in found if a in cased and a != name) for name, found in resting.items()
    }


def _outline(passages: Sequence[Passage]) -> tuple[Line, ...]:
    """At most ten lines: the passages on which most rests, in their order, each with the case that it opens."""
    return tuple(
        Line(_sentence(p), p.step.latex, p.step.statement, p.cases, p.label) for p in _chosen(passages)
    )


def _chosen(passages: Sequence[Passage]) -> list[Passage]:
    if len(passages) <= OUTLINE:
        return list(passages)
    by_label = {p.label: p for p in passages}
    below: dict[str, set[str]] = {}
    for p in passages:
        below[p.label] = {p.label}.union(*(below.get(x, set()) for x in p.rests_on if x in by_label))
    last = passages[-1].label

    def weight(p: Passage) -> tuple[bool, bool, int]:
        told = p.step.rule in ("cases", "induction", "contradiction") or not p.step.checked
        return p.label == last, told, len(below[p.label]) + len(p.small)

    # Two steps that say the same count once, the later one.
    said = {p.step.statement: p.label for p in passages}
    distinct = [p for p in passages if said[p.step.statement] == p.label]
    kept = {p.label for p in sorted(distinct, key=weight, reverse=True)[:OUTLINE]}
    return [p for p in passages if p.label in kept]


def _sentence(passage: Passage) -> str:
    """How a line of the outline begins: the cases it is in, then how the step is won, and from what."""
    words = passage.words
    if passage.rests_on:
        told = [f"“{name}”" for name in passage.rests_on[:3]]
        more = f" and {len(passage.rests_on) - 3} more" if len(passage.rests_on) > 3 else ""
        words += f" from {_list(told)}{more}"
    return words[:1].lower() + words[1:] if passage.cases else words


def _list(words: Iterable[str]) -> str:
    told = list(words)
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"
