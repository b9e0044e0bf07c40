"""A derivation as plain text for a terminal: outline, lemmas with what they suppose, the steps that carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from proofs.reading import LemmaReading, Maths, Passage, Sentence, arguments, reading, with_cases
from proofs.verdict import ProofReport, StepReport, spare_hypotheses
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
    yield f"{checked} of {len(proof.steps)} steps checked, {whether_complete(proof)}"
    read = reading(proof, [h.id for h in claim.hypotheses])
    say = partial(said, alphabet=_alphabet(proof))
    yield "\nOutline"
    for line, cases in with_cases(read.outline):
        yield f"{line.number:4}. {'  ' * len(line.cases)}{_told(line, cases, say)}"
    if read.lemmas:
        yield "\nLemmas"
    for lemma in read.lemmas:
        yield f"{lemma.number:4}. {lemma.name}{f' ({lemma.title})' if lemma.title else ''}: {lemma_text(lemma, say)}"
    yield "\nSteps that carry the argument"
    for passage in read.passages:
        mark = "" if passage.step.checked else f"   NOT CHECKED: {passage.step.reason}"
        yield f"{f'({passage.number})':>6} {_told(passage, passage.cases, say)}{mark}"


def whether_complete(proof: ProofReport) -> str:
    """Whether a derivation is complete, and which hypotheses it does without; else where it stops."""
    if not proof.complete:
        return f"not complete: {proof.reason}" if proof.reason else "not complete"
    spare = spare_hypotheses(proof)
    return (
        f"complete; it does not use {' or '.join(f'hypothesis [{id}]' for id in spare)}"
        if spare
        else "complete"
    )


def _told(passage: Passage, cases: Sequence[StepReport], say: Say) -> str:
    """What is introduced, the cases to be told, how the step is won, and what it states."""
    opens = "".join(f"{_sentence(opening, say)}. " for opening in passage.openings)
    words = _sentence(passage.sentence, say)
    if cases:
        words = f"Where {' and '.join(say(c.statement) for c in cases)}: {words[:1].lower()}{words[1:]}"
    # A step that was not checked is looked for by the name that the reason gives.
    name = "" if passage.step.checked else f" [{passage.label}]"
    return f"{opens}{words}{name}: {say(passage.step.statement)}"


def _sentence(sentence: Sentence, say: Say) -> str:
    return "".join(say(piece.plain) if isinstance(piece, Maths) else str(piece) for piece in sentence)


def _alphabet(proof: ProofReport) -> str:
    """A name for the number of sentences that means nothing else here."""
    taken = any(re.search(r"(?<![\w.])m(?![\w(])", step.statement) for step in proof.steps)
    return "|Sigma|" if taken else "m"


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
        inside = [said(part.strip(), alphabet) for part in arguments(statement[found.end() : end])]
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
