"""A checked derivation as a person reads one: an outline in words, lemmas with their statements, the steps that carry the argument.

Everything is computed from the structure of the derivation: which rule a step is by, what it uses, what it is used by. No claim and no
theory has words of its own, and nothing here decides whether a step holds. Small steps (bounds of parameters, definitions put in, that a
term is a number) are kept under the step that needs them first; what a shown step takes from hypotheses and lemmas through small ones it
says itself, and what is named or chosen is introduced where it is first in sight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import sympy as sp

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
            "choice",
            "a number of that value",
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
# Rules that state again what a premise states, as nothing of what they end is spoken of in it: told by how that premise was won.
RESTATING = frozenset({"name", "choice", "a number of that value"})
INDUCTIONS = frozenset({"induction", "prompt induction", "continuation induction", "prefix induction"})
# Estimates: where an exponential or a logarithm is bounded. What arithmetic makes of them is why a length is enough.
ESTIMATES = frozenset(
    {
        "exponential",
        "tangent of the exponential",
        "logarithm of an inequality",
        "likelihood ratio of a log-ratio",
        "likelihood ratio of a gain",
        "likelihood ratio of an increment",
        "Hoeffding's lemma",
        "Bernstein's lemma",
        "Pinsker's inequality for two events",
    }
)
# Rules of which a premise may be an assumption that they end.
ENDING = CLOSING | INDUCTIONS | {"when", "predecessor", "a number of that value"}
NAMING = frozenset(
    {"name", "predecessor", "a number of that value"}
)  # whose assumption is what a letter stands for
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
    "contradiction": "Since the contrary is contradictory",
    "choice": "Since nothing is said of what was chosen",
    "witness": "Hence there is one",
    "obtain": "Choose one",
    "generalisation": "Since what was taken is arbitrary",
    "exponential": "Taking exponentials",
    "logarithm of an inequality": "Taking logarithms",
    "logarithm": "Taking logarithms",
    "likelihood ratio of a log-ratio": "Since the likelihood ratio is the exponential of the negative log-ratio",
    "likelihood ratio of a gain": "Since the likelihood ratio falls by the exponential of the gain",
    "likelihood ratio of an increment": "Since the likelihood ratio falls by the exponential of the increment",
    "rounding": "Rounding the length",
    "name": "Written out",
    "both": "All of it together",
    "either": "So one of them holds",
    "part": "In part",
    "when": "So where that is the case",
    "implication": "So under that supposition",
    "chance": "Hence with the probability of it",
    "derivative": "Differentiating",
    "tangent of the exponential": "The exponential lies above its tangent",
    "swap of sums": "Exchanging the sums",
    "total mass": "Probabilities add up to one",
    "empty prompt exists": "There is the empty prompt",
    "a number of that value": "Writing the number out",
    "a sum of numbers": "As a sum of finitely many numbers",
    "a positive sum": "As no term is negative and one is positive",
    "a sum and a term": "As no term is negative",
    "an extreme and a value": "As no value is beyond the extreme",
    "an extreme is attained": "As the extreme is attained",
    "divide": "Dividing by what is positive",
    "infinite value": "As one side is infinite",
    "without infinite parts": "Leaving out what is infinite or counts nothing",
    "as the condition holds": "As the condition holds",
    "from a contradiction": "As from a contradiction anything follows",
    "same length": "As the lengths are the same",
    "sum of logarithms": "As the logarithm of a product is the sum of the logarithms",
    "prompt induction": "By induction on the prompt",
    "continuation induction": "By induction on the continuation",
    "prefix induction": "By induction on the prefix",
    "in any case": "As it holds in any case",
}
# How a choice is told of what a rule says there is; of any other rule it is chosen "as in" that step.
CHOSEN = {"empty prompt exists": "be the empty prompt"}
# What steps are called that derivations on tables number through: the name before the number, and words for it.
NAMES = {
    "a number": "this has a value",
    "a sum": "this sum has a value",
    "a positive sum": "this sum is positive",
    "all together": "summed over all elements",
    "another name": "the same, its variable renamed",
    "the other way round": "the sums exchanged",
    "the other order": "the sums exchanged",
    "at one element": "for one element",
    "at an element": "for one element",
    "as claimed": "as the claim says it",
    "there": "in this case",
    "either way": "in both cases",
    "whichever": "in every case",
    "apart": "in both cases",
    "two masses apart": "the lemma, of these two masses",
    "mass": "supposed: some mass here",
    "no mass": "supposed: no mass here",
    "other mass": "the other mass is positive",
    "tangent": "above the tangent",
    "a pair": "for one pair",
    "the mean": "averaged over one element",
    "both means": "averaged over both",
    "together": "all of it together",
    "in all": "all of it together",
    "absurd": "a contradiction",
    "where": "where it is possible",
}


def name_in_words(name: str) -> str:
    """The name of a step as it is shown: without the number that only tells it from others, and in words where the table has some."""
    found = re.fullmatch(r"(.*\S) \d+", name)
    base = found[1] if found else name
    return NAMES.get(base, base) if found else name


@dataclass(frozen=True)
class Maths:
    """A formula within a sentence."""

    latex: str
    plain: str


@dataclass(frozen=True)
class Ref:
    """What a sentence refers to.

    Attributes:
      kind: "step" or "line" (of the outline) of the same list, "hypothesis", or "lemma".
      number: from 1.
      name: label of the step, id of the hypothesis, or name of the lemma where it is told.
    """

    kind: str
    number: int
    name: str = ""

    def __str__(self) -> str:
        if self.kind == "step":
            return f"({self.number})"
        if self.kind == "line":
            return str(self.number)
        brackets = ("[{}]" if self.kind == "hypothesis" else "({})").format(self.name) if self.name else ""
        return f"{self.kind.capitalize() if self.kind == 'lemma' else self.kind} {self.number} {brackets}".rstrip()


Sentence = tuple[str | Maths | Ref, ...]


@dataclass(frozen=True)
class Passage:
    """A step that carries the argument, with the small steps that it needs and no step before it did.

    Attributes:
      step: as it was checked.
      label: name within its list; number: its place there, from 1.
      openings: what is named, chosen or supposed here first, a sentence each, without a full stop.
      sentence: how the step is won, and from what.
      rests_on: labels of the carrying steps that it rests on, through small steps too; lemma: the one it cites.
      cases: statements of the cases that are open here.
      small: steps folded under it.
    """

    step: StepReport
    label: str
    number: int
    openings: tuple[Sentence, ...]
    sentence: Sentence
    rests_on: tuple[str, ...]
    lemma: str
    cases: tuple[StepReport, ...]
    small: tuple[StepReport, ...]

    @property
    def words(self) -> str:
        """The sentence as text."""
        return as_text(self.sentence)


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
class Reading:
    """A derivation for reading: outline, lemmas, then the passages of the derivation itself.

    The outline is made of passages too: between fewer steps, so that more is folded under each, and numbered by itself.
    """

    outline: tuple[Passage, ...]
    lemmas: tuple[LemmaReading, ...]
    passages: tuple[Passage, ...]
    steps: tuple[StepReport, ...]


def reading(proof: ProofReport, hypotheses: Sequence[str] = ()) -> Reading:
    """Read a derivation, complete or not.

    Args:
      proof: the steps of the lemmas that it cites are named ``lemma/step`` and come first, as `proofs.derivation.check` reports them.
      hypotheses: ids of those of the claim, in order.
    """
    parts = split(proof.steps)
    own = _List(parts.pop("", []), hypotheses=dict(enumerate(hypotheses)))
    own.lemmas = numbers = {name: k + 1 for k, name in enumerate(parts)}
    lemmas = tuple(_lemma(name, steps, numbers) for name, steps in parts.items())
    passages = _passages(own, own.carrying)
    outline = _passages(own, _chosen(own, passages), outline=True)
    return Reading(outline, lemmas, passages, tuple(own.steps))


def with_cases(outline: Sequence[Passage]) -> Iterator[tuple[Passage, tuple[StepReport, ...]]]:
    """Lines of an outline, each with the cases that it is in where these open or change, and are to be told."""
    before: list[str] = []
    for line in outline:
        now = [case.statement for case in line.cases]
        yield line, line.cases if now != before else ()
        before = now


def arguments(text: str) -> Iterator[str]:
    """What commas outside of brackets separate."""
    depth, last = 0, 0
    for i, c in enumerate(text):
        depth += (c in "([") - (c in ")]")
        if c == "," and depth == 0:
            yield text[last:i]
            last = i + 1
    yield text[last:]


def as_text(sentence: Sentence) -> str:
    """A sentence with its formulas in SymPy's notation."""
    return "".join(piece.plain if isinstance(piece, Maths) else str(piece) for piece in sentence)


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
    within = _List(steps, numbers, {}, f"{name}/")
    return LemmaReading(
        numbers[name],
        name,
        "" if known is None else known.title,
        () if known is None else tuple(h.latex for h in known.hypotheses),
        last.latex if known is None else known.conclusion.latex,
        () if known is None else tuple(str(h) for h in known.hypotheses),
        last.statement if known is None else str(known.conclusion),
        _passages(within, within.carrying),
        tuple(steps),
    )


def says_number(step: StepReport) -> bool:
    """Whether a step says no more than that a term has a value."""
    return step.statement.startswith("Eq(number(")


_BOUND = re.compile(r"; (\w+) in (?=\w)")


def renames(step: StepReport) -> bool:
    """Whether a step says no more than that a sum is itself under another name of what it runs over."""
    if not (step.statement.startswith("Eq(") and step.statement.endswith(")")):
        return False
    sides = [side.strip() for side in arguments(step.statement[3:-1])]
    return len(sides) == 2 and sides[0] != sides[1] and _nameless(sides[0]) == _nameless(sides[1])


def _nameless(term: str) -> str:
    """A term with the variables of its sums numbered in the order in which they occur."""
    bound = set(_BOUND.findall(term))
    numbers: dict[str, str] = {}
    return re.sub(
        r"(?<![\w.])\w+(?!\w|\()",
        lambda m: numbers.setdefault(m[0], f"#{len(numbers)}") if m[0] in bound else m[0],
        term,
    )


class _List:
    """The steps of a derivation or of a lemma, and what follows from how they use each other.

    Attributes:
      steps: in their order; by_name: the same.
      lemmas: numbers by name; hypotheses: ids by number from 0, of a lemma none.
      prefix: what names of steps begin with.
      carrying: names of the steps that are shown.
    """

    def __init__(
        self,
        steps: Sequence[StepReport],
        lemmas: Mapping[str, int] | None = None,
        hypotheses: Mapping[int, str] | None = None,
        prefix: str = "",
    ) -> None:
        self.steps = steps
        self.lemmas = lemmas or {}
        self.hypotheses = hypotheses or {}
        self.prefix = prefix
        self.by_name = {step.name: step for step in steps}
        self.cases = _open_cases(steps, self.by_name)
        self.carrying = _most_telling(steps, self.by_name)
        self.closers: dict[str, list[StepReport]] = {}
        for step in steps:
            if step.rule in ENDING:
                for use in step.uses:
                    self.closers.setdefault(use, []).append(step)

    def label(self, name: str) -> str:
        return name.removeprefix(self.prefix)

    def names(self, assumption: StepReport) -> set[str]:
        """The letters that an assumption says the meaning of: those that occur in it first."""
        if not any(c.rule in NAMING for c in self.closers.get(assumption.name, [])):
            return set()
        before = self.steps[: self.steps.index(assumption)]
        return set(_LETTER.findall(assumption.statement)) - {
            letter for s in before for letter in _LETTER.findall(s.statement)
        }

    def plain_member(self, assumption: StepReport) -> bool:
        """Whether the element that is assumed is one of that set wherever its letter occurs."""
        letter = assumption.statement.split(" in ")[0]
        return {
            s.statement for s in self.steps if s.rule == "assume" and s.statement.startswith(f"{letter} in ")
        } == {assumption.statement}

    def origin(self, step: StepReport) -> StepReport:
        """The step that won what this one states again."""
        while step.rule in RESTATING:
            same = [self.by_name[u] for u in step.uses if u in self.by_name]
            same = [s for s in same if s.statement == step.statement and s.rule != "assume"]
            if not same:
                break
            step = same[-1]
        return step


def _passages(within: _List, carrying: set[str], outline: bool = False) -> tuple[Passage, ...]:
    """The carrying steps in order, each with what is folded under it; the last step is always one."""
    steps = within.steps
    shown = {name: k for k, name in enumerate((s.name for s in steps if s.name in carrying), 1)}
    folded: set[str] = set()
    introduced: set[str] = set()
    passages = []
    for step in steps:
        if step.name not in carrying:
            continue
        under, ends = _below(step, within.by_name, carrying)
        small = tuple(s for s in steps if s.name in under and s.name not in folded)
        folded |= {s.name for s in small}
        origin = within.origin(step)
        rests_on = sorted(ends, key=lambda name: shown[name])
        passages.append(
            Passage(
                step,
                within.label(step.name),
                shown[step.name],
                _openings(within, step, under, shown, introduced, outline),
                _won(
                    within, origin, under, [(shown[name], within.label(name)) for name in rests_on], outline
                ),
                tuple(within.label(name) for name in rests_on),
                _cited(origin),
                within.cases[step.name],
                small,
            )
        )
    left = tuple(s for s in steps if s.name not in folded and s.name not in carrying)
    if left and passages:  # of a derivation that broke off: what nothing uses yet
        last = passages[-1]
        passages[-1] = replace(last, small=(*last.small, *left))
    return tuple(passages)


def _cited(step: StepReport) -> str:
    return step.rule.removeprefix(LEMMA) if step.rule.startswith(LEMMA) else ""


def _won(
    within: _List, step: StepReport, under: set[str], ends: Sequence[tuple[int, str]], outline: bool
) -> Sentence:
    """How a step is won: its rule, the hypotheses and lemmas that it uses itself or through small steps, and the shown steps it rests on."""
    lemma = _cited(step)
    words: list[str | Maths | Ref]
    if lemma:
        number = within.lemmas.get(lemma)
        words = [f"By the lemma “{lemma}”"] if number is None else ["By ", Ref("lemma", number, lemma)]
    else:
        words = [WORDS.get(step.rule, f"By the rule “{step.rule}”")]
    small = [s for s in within.steps if s.name in under and s.name != step.name]
    given = sorted({s.index or 0 for s in (*small, step) if s.rule == "hypothesis"})
    by: list[Ref] = [Ref("hypothesis", k + 1, within.hypotheses.get(k, "")) for k in given]
    cited = {within.lemmas[name] for s in small if (name := _cited(s)) in within.lemmas and name != lemma}
    by += [Ref("lemma", number) for number in sorted(cited)]
    if step.rule == "hypothesis":
        words = ["By "]
    elif by:
        words.append(" and by " if words[0].startswith("By ") else ", by ")  # type: ignore[union-attr]
    words += _listed(by)
    if ends:
        kind = "line" if outline else "step"
        refs = [Ref(kind, number, label) for number, label in ends]
        words.append((", from line " if len(refs) == 1 else ", from lines ") if outline else ", from ")
        words += _listed(refs)
    return tuple(words)


def _listed(parts: Sequence[str | Maths | Ref]) -> list[str | Maths | Ref]:
    """Parts with commas, and "and" before the last."""
    out: list[str | Maths | Ref] = []
    for k, part in enumerate(parts):
        out += [part] if k == 0 else [" and " if k == len(parts) - 1 else ", ", part]
    return out


def _openings(
    within: _List,
    step: StepReport,
    under: set[str],
    shown: Mapping[str, int],
    introduced: set[str],
    outline: bool,
) -> tuple[Sentence, ...]:
    """What a step speaks of, or rests on through small steps, that no step in sight has introduced: names, choices, suppositions."""
    reach = under | {step.name}
    spoken = {letter for s in (step, *within.cases[step.name]) for letter in _LETTER.findall(s.statement)}
    told: dict[str, list[Maths]] = {}
    out: list[Sentence] = []
    for s in within.steps:
        if s.name in introduced or s.rule not in ("obtain", "assume"):
            continue
        member = _MEMBER.fullmatch(s.statement) if s.rule == "assume" else None
        if member:
            if not _free(step.statement, member[1]) or (s.name not in reach and not within.plain_member(s)):
                continue  # an element that a step only sums over needs no name outside of the sum
        elif s.name not in reach and not within.names(s) & spoken:
            continue
        closers = within.closers.get(s.name, [])
        if any(c.name in reach for c in closers):
            continue  # it is a matter within what is folded here
        if s.rule == "obtain":
            same = [o for o in within.steps if o.rule == "obtain" and o.uses == s.uses and o.var == s.var]
            introduced |= {o.name for o in same}
            out.append(_choice(within, same, shown, outline))
            continue
        words = "Let" if member else _supposed(closers)
        if words:
            introduced |= {a.name for a in within.steps if a.rule == "assume" and a.statement == s.statement}
            told.setdefault(words, []).append(Maths(s.latex, s.statement))
    return (*((f"{words} ", *_listed(facts)) for words, facts in told.items()), *out)


_LETTER = re.compile(r"(?<![\w.])[A-Za-z]\w*(?![\w(])")
_MEMBER = re.compile(r"(\w+) in (\w+)")


def _free(statement: str, var: str) -> bool:
    """Whether a statement speaks of an element otherwise than by a sum that runs over it."""
    opened: list[int] = []
    for i, c in enumerate(statement):
        if c == "[":
            opened.append(i)
        elif c == "]" and opened:
            start = opened.pop()
            if f"; {var} in " in statement[start:i]:
                return _free(statement[:start] + statement[i + 1 :], var)
    return re.search(rf"(?<![\w.]){var}(?![\w(])", statement) is not None


def _choice(within: _List, same: Sequence[StepReport], shown: Mapping[str, int], outline: bool) -> Sentence:
    source = within.by_name.get(same[0].uses[0]) if same[0].uses else None
    symbol = Maths(sp.latex(sp.Symbol(same[0].var)), same[0].var)
    facts = [Maths(o.latex, o.statement) for o in same]
    # The shown step that says there is one, under whatever name the choice cites it.
    place = None if source is None else shown.get(within.origin(source).name, shown.get(source.name))
    known = None if source is None else CHOSEN.get(source.rule)
    if known:
        told: list[str | Maths | Ref] = ["Let ", symbol, f" {known}"]
    elif place is not None:
        told = ["Choose ", symbol, " as in ", *(["line "] if outline else [])]
        told.append(Ref("line" if outline else "step", place, within.label(source.name)))  # type: ignore[union-attr]
    else:
        return ("Choose ", symbol, " with ", *_listed(facts))
    return tuple(told) if outline else (*told, ": ", *_listed(facts))


def _supposed(closers: Sequence[StepReport]) -> str:
    """What introduces an assumption, by what ends it; nothing where it is told as a case."""
    rules = {c.rule for c in closers}
    if "cases" in rules or not rules:
        return ""
    if rules & NAMING:
        return "Let"
    if "contradiction" in rules:
        return "Suppose, for a contradiction, that"
    return "Suppose, for the induction, that" if rules & INDUCTIONS else "Suppose that"


def _supports(steps: Sequence[StepReport], by_name: Mapping[str, StepReport]) -> dict[str, set[str]]:
    """For each step the carrying steps and hypotheses that it brings together; of one that carries, itself alone."""
    found: dict[str, set[str]] = {}
    for step in steps:
        below = set().union(*(found.get(name, set()) for name in step.uses if name in by_name))
        rule = "lemma" if step.rule.startswith(LEMMA) else step.rule
        brings = rule in ARITHMETIC and len(below) > 1
        carries = not says_number(step) and (brings or (rule not in SMALL and rule not in ARITHMETIC))
        if step.checked and renames(step):
            found[step.name] = set()
        else:
            found[step.name] = {step.name} if carries or not step.checked or rule == "hypothesis" else below
    return found


def _told(steps: Sequence[StepReport], by_name: Mapping[str, StepReport]) -> set[str]:
    """Steps that the last ones need otherwise than for a renaming."""
    used = {use for step in steps for use in step.uses}
    waiting = [s.name for s in steps if s.name not in used or not s.checked]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found or name not in by_name:
            continue
        found.add(name)
        if not renames(by_name[name]):
            waiting += by_name[name].uses
    return found


def _most_telling(steps: Sequence[StepReport], by_name: Mapping[str, StepReport]) -> set[str]:
    """Names of the steps that are shown: what carries, the last step, and what was not checked; the widest where there are too many."""
    if not steps:
        return set()
    supports = _supports(steps, by_name)
    told = _told(steps, by_name)
    carrying = [
        s for s in steps if supports[s.name] == {s.name} and s.rule != "hypothesis" and s.name in told
    ]
    last = steps[-1]
    must = {last.name, *(s.name for s in steps if not s.checked)}
    if last.rule in RESTATING and last.checked:  # what it states again is told by it
        same = {use for use in last.uses if use in by_name and by_name[use].statement == last.statement}
        carrying = [s for s in carrying if s.name not in same or s.name in must]
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

    def needs(s: StepReport) -> tuple[str, ...]:
        # What was chosen, and from what, the goal of a choice has told already.
        return tuple(name for name in (s.uses[-1:] if s.rule == "choice" else s.uses) if name in by_name)

    waiting = list(needs(step))
    while waiting:
        name = waiting.pop(0)
        if name in carrying:
            if name not in ends:
                ends.append(name)
        elif name not in under:
            under.add(name)
            waiting += needs(by_name[name])
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


def _chosen(within: _List, passages: Sequence[Passage]) -> set[str]:
    """Names of the steps of an outline, at most ten: how it ends, where cases and inductions close, the estimates that arithmetic combines,
    and of the rest those on which most rests.

    A step by a lemma needs no line, as the lines that rest on it name the lemma, unless something is chosen from it.
    """
    if len(passages) <= OUTLINE:
        return {p.step.name for p in passages}
    by_label = {p.label: p for p in passages}
    below: dict[str, set[str]] = {}
    for p in passages:
        below[p.label] = {p.label}.union(*(below.get(x, set()) for x in p.rests_on if x in by_label))
    last = passages[-1].label
    # Of which arithmetic makes a statement of the claim's own kind.
    combined = {x for p in passages if p.step.rule in ARITHMETIC for x in p.rests_on}
    inductive = {use for s in within.steps if s.rule in INDUCTIONS for use in s.uses}
    chosen_from = {use for s in within.steps if s.rule == "obtain" for use in s.uses}

    def weight(p: Passage) -> tuple[bool, bool, bool, int]:
        told = (p.step.rule in INDUCTIONS | {"cases", "contradiction"}) or not p.step.checked
        estimate = p.step.rule in ESTIMATES and p.label in combined
        return p.label == last, told, estimate, len(below[p.label]) + len(p.small)

    # Two steps that say the same count once, the later one.
    said = {p.step.statement: p.label for p in passages}
    rest = [
        p
        for p in passages
        if said[p.step.statement] == p.label
        and (p.step.name not in inductive or not p.step.checked)
        and (not p.lemma or p.step.name in chosen_from or p.label == last or not p.step.checked)
    ]
    return {p.step.name for p in sorted(rest, key=weight, reverse=True)[:OUTLINE]}
