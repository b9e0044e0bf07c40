"""A derivation as plain text for a terminal: outline, lemmas with what they suppose, the steps that carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from proofs.reading import LemmaReading, reading
from proofs.verdict import ProofReport, StepReport
from theory import Claim

Say = Callable[[str], str]

_RELATIONS = {"Eq": "{} = {}", "Ne": "{} != {}", "Implies": "if {}, then {}"}
_CALL = re.compile(r"(?<![\w.])(Eq|Ne|Implies|size)\(")
_RANGE = re.compile(r"(?<=[ (])(\w+)=(?=\w+\.\.)")


def plain_proof(claim: Claim, proof: ProofReport | None) -> Iterable[str]:
    """Lines for a terminal; of a derivation that is not complete they say what fails."""
    yield f"{claim.id}: {claim.title}"
    yield ""
    yield claim.text
    yield ""
    if proof is None:
        yield "There is no derivation: none fits the form of the claim."
        return
    checked = sum(s.checked for s in proof.steps)
    yield f"{checked} of {len(proof.steps)} steps checked, {'complete' if proof.complete else f'not complete: {proof.reason}'}"
    read = reading(proof)
    say = partial(said, alphabet=_alphabet(proof))
    yield "\nOutline"
    told: tuple[StepReport, ...] = ()
    for number, line in enumerate(read.outline, 1):
        # A case is told where it opens and where it changes, as on the page.
        where = f"{_where(line.cases, say)}: " if line.cases and line.cases != told else ""
        told = line.cases
        words = line.words if not where else line.words[:1].lower() + line.words[1:]
        yield f"{number:4}. {'  ' * line.depth}{where}{words}: {say(line.plain)}"
    if read.lemmas:
        yield "\nLemmas"
    for lemma in read.lemmas:
        yield f"{lemma.number:4}. {lemma.name}{f' ({lemma.title})' if lemma.title else ''}: {lemma_text(lemma, say)}"
    yield "\nSteps that carry the argument"
    for passage in read.passages:
        cases = f"[{' and '.join(say(c.statement) for c in passage.cases)}] " if passage.cases else ""
        since = f" from {', '.join(passage.rests_on)}" if passage.rests_on else ""
        mark = "" if passage.step.checked else f"   NOT CHECKED: {passage.step.reason}"
        yield f"  {passage.label}: {cases}{passage.words}{since}: {say(passage.step.statement)}{mark}"


def _alphabet(proof: ProofReport) -> str:
    """A name for the number of sentences that means nothing else here."""
    taken = any(re.search(r"(?<![\w.])m(?![\w(])", step.statement) for step in proof.steps)
    return "|Sigma|" if taken else "m"


def _where(cases: Sequence[StepReport], say: Say) -> str:
    return f"Where {' and '.join(say(case.statement) for case in cases)}"


def lemma_text(lemma: LemmaReading, say: Say | None = None) -> str:
    """A lemma in one line, with what it supposes: without that it would be another statement, and mostly a false one."""
    say = say or said
    conclusion = say(lemma.plain)
    if not lemma.given:
        return conclusion
    return f"if {' and '.join(map(say, lemma.given))}, then {conclusion}"


def said(statement: str, alphabet: str = "m") -> str:
    """A statement in SymPy's notation as one writes it in a line: ``Eq(size(x), 0)`` as ``|x| = 0``, ``j=1..m()`` as ``j = 1..m``.

    Args:
      statement: what ``str`` gives.
      alphabet: the name of the number of sentences, ``m()``.
    """
    out, last = [], 0
    for found in _CALL.finditer(statement):
        if found.start() < last:
            continue  # inside of one that was rewritten
        end = _closing(statement, found.end())
        if end is None:
            continue
        inside = [said(part.strip(), alphabet) for part in _arguments(statement[found.end() : end])]
        if found[1] == "size" and len(inside) == 1:
            new = f"|{inside[0]}|"
        elif found[1] in _RELATIONS and len(inside) == 2:
            new = _RELATIONS[found[1]].format(*inside)
        else:
            continue
        out += [statement[last : found.start()], new]
        last = end + 1
    whole = _connected("".join([*out, statement[last:]]))
    return _RANGE.sub(r"\1 = ", whole.replace("m()", alphabet))


def _connected(text: str) -> str:
    """``&`` and ``|`` between statements as words; inside of a call a bar is that of a condition, and stays."""
    out, called = [], []
    for i, c in enumerate(text):
        if c in "([":
            called.append(bool(re.match(r"[\w.]", text[i - 1 : i])))
        elif c in ")]" and called:
            called.pop()
        between = c in "&|" and text[i - 1 : i + 2] == f" {c} " and not (called and called[-1])
        out.append({"&": "and", "|": "or"}[c] if between else c)
    return "".join(out)


def _closing(text: str, start: int) -> int | None:
    """Where the bracket closes that opens just before ``start``."""
    depth = 1
    for i in range(start, len(text)):
        depth += (text[i] in "([") - (text[i] in ")]")
        if depth == 0:
            return i
    return None


def _arguments(text: str) -> Iterator[str]:
    """What commas outside of brackets separate."""
    depth, last = 0, 0
    for i, c in enumerate(text):
        depth += (c in "([") - (c in ")]")
        if c == "," and depth == 0:
            yield text[last:i]
            last = i + 1
    yield text[last:]
