"""What refutes a claim, in numbers that can be redone by hand: lengths, both sides and their gap, and a conversation as a game tree."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp
from markupsafe import Markup

from beb.mathml import formula
from beb.story import BITS, UNTELLABLE, Teller, number
from beb.witness import asserted_lengths, deciding, decimal, exact, fraction, midpoint, quote, read_world
from proofs.exact import (
    ExactWorld,
    ModelChecker,
    enclosure,
    evaluator,
    working_precision,
)
from proofs.exact.table_terms import TableTerms
from proofs.exact.talk import Talk, Turn
from proofs.exact.witness import read_world as read_exactly
from proofs.sides import NUMBER
from proofs.verdict import Result
from theory import Claim, Conversation, Formula, Relation
from theory.terms import Entry, Named, unfold

_CASES = 4096  # of the symbols of a step that are tried
_COMPARED = 512  # of those at which it fails, to find the one that comes nearest
_NOTIONS = 16  # values of one notion
_MOST = 48  # lines of a tree; the rest is added up


@dataclass(frozen=True)
class Row:
    """A number of the evidence: what it is, exactly where it is a fraction, in decimals, and its unit."""

    what: str | Markup
    exactly: str
    decimals: str
    unit: str


@dataclass(frozen=True)
class Branch:
    """A line of a game tree: how deep it stands, its words, and the probability with which it is reached."""

    depth: int
    words: str | Markup
    probability: str


def by_hand(result: Result) -> list[Row]:
    """Lengths and the relation that decides, of a certified witness; empty where the certificate has no numbers."""
    certificate, decided = result.certificate or {}, result.decided or {}
    if not isinstance(certificate, Mapping) or not result.certified:
        return []
    rows = []
    told = certificate.get("length")
    for item in told if isinstance(told, (list, tuple)) else ():
        if isinstance(item, Mapping) and "count" in item:
            rows.append(
                _row(
                    f"length of the prompt, before rounding to {item['count']}",
                    item.get("value"),
                    "sentences",
                )
            )
    if decided.get("left") is None:
        conclusion = certificate.get("conclusion")
        if isinstance(conclusion, Mapping):
            rows.append(
                _row("how far the conclusion is met (negative: broken)", conclusion.get("margin"), "")
            )
        return rows
    rows += limits(result.claim, result.witness)
    rows += notions(result.claim, result.witness)
    unit = "" if decided.get("unit") == NUMBER else str(decided.get("unit") or "")
    left, right = midpoint(decided.get("left")), midpoint(decided.get("right"))
    texts = ("", "") if left is None or right is None or left == right else deciding(left, right)
    scale_of = decided.get("scale_of")
    if scale_of:
        sides = ("the probability that is reached", "the probability asked for")
    else:
        statement = decided.get("statement", "the relation that decides")
        sides = (f"left side of {statement}{_at(decided.get('at') or {})}", "right side")
    rows.append(_row(sides[0], decided.get("left"), unit, texts[0]))
    rows.append(_row(sides[1], decided.get("right"), unit, texts[1]))
    rows.append(_row("gap (negative: broken)", decided.get("gap"), unit))
    if scale_of:
        rows.append(_row(f"divided by {scale_of} for the margin", decided.get("scale"), unit))
    return rows


def _at(at: Mapping[str, Any]) -> str:
    """What the variables of a relation stand for: prompts in quotation marks, lengths and elements as numbers."""
    told = [f"{name} = {quote(tuple(x)) if isinstance(x, (list, tuple)) else x}" for name, x in at.items()]
    return f" at {', '.join(told)}" if told else ""


def limits(claim: Claim, witness: Mapping[str, Any] | None) -> list[Row]:
    """The lengths that a claim on a conversation names, as numbers of a witness."""
    talks = [f for f in claim.conclusion.walk() if isinstance(f, Conversation)]
    if witness is None or len(talks) != 1:
        return []
    f = talks[0]
    named = (("each query", f.cap), ("the last query", f.last), ("all queries together", f.total))
    try:
        with working_precision(BITS):
            world, values, depth = read_exactly(claim, witness)
            checker = evaluator(world, values, depth)
            if not isinstance(checker, ModelChecker):
                return []
            return [
                Row(
                    f"{what}, {'at most' if length.at_most else 'exactly'}",
                    str(checker.count(length, {})),
                    str(checker.count(length, {})),
                    "sentences",
                )
                for what, length in named
                if length is not None
            ]
    except UNTELLABLE:
        return []


def notions(claim: Claim, witness: Mapping[str, Any] | None) -> list[Row]:
    """The values that the notions of a claim on tables have in a witness: numbers, and entries where they are of elements.

    Of a notion that is infinite or has no meaning somewhere, or of more than a few elements, nothing is told.
    """
    if witness is None or claim.signature is None:
        return []
    rows: list[Row] = []
    with working_precision(BITS):
        try:
            checker = evaluator(*read_exactly(claim, witness))
        except UNTELLABLE:
            return []
        if not isinstance(checker, TableTerms):
            raise TypeError(f"a claim with a signature is read by {type(checker).__name__}")
        for notion in claim.definitions:
            try:
                rows += _values(checker, notion)
            except UNTELLABLE:
                continue  # of a variable that only a derivative binds, say
    return rows


def _values(checker: TableTerms, notion: Named) -> list[Row]:
    """A notion's value in a world, one for each choice of its elements."""
    body = unfold(notion.body)
    elements = [x for x in sorted(body.free_symbols, key=str) if x.name not in checker.values]
    choices = list(itertools.product(*(_elements(checker, body, x) for x in elements)))
    if len(choices) > _NOTIONS:
        return []
    return [
        _row(
            _entry(notion, dict(zip(elements, choice, strict=True))),
            enclosure(checker.value(body, dict(zip(elements, choice, strict=True)))),
            "",
        )
        for choice in choices
    ]


def _entry(notion: Named, at: Mapping[sp.Symbol, int]) -> str:
    """The name of a value, its elements counted from 1: P_p(2)."""
    given = ", ".join(str(at[x] + 1) if x in at else str(x) for x in notion.arguments)
    told = f"value of {notion.name}({given})" if given else f"value of {notion.name}"
    hidden = [
        f"{x} = {k + 1}" for x, k in at.items() if x not in notion.arguments
    ]  # in a law that is handed over
    return f"{told} for {', '.join(hidden)}" if hidden else told


def _elements(checker: TableTerms, body: sp.Basic, x: sp.Symbol) -> list[int]:
    """The elements of the one set that a symbol ranges over.

    Raises:
      LookupError: it is no element, or of several sets.
    """
    shapes = checker.world.signature.tables
    sets = {
        shapes[e.table].sets[k].name
        for e in body.atoms(Entry)
        for k, element in enumerate(e.elements)
        if element == x
    }
    if len(sets) != 1:
        raise LookupError(f"{x} is no element of one set")
    return list(checker.elements(sets.pop()))


def at_witness(claim: Claim, witness: Mapping[str, Any] | None, f: Formula | None) -> Markup | None:
    """Where a step of a failed derivation fails in the witness against the claim: the case, and both sides there; None if it does not fail
    there, or speaks of what the exact checker does not know.

    Args:
      f: what the step states; its free symbols stand for prompts, elements of sets or lengths.
    """
    if witness is None or f is None:
        return None
    try:
        with working_precision(BITS):
            world, values, depth = read_exactly(claim, witness)
            teller = Teller(evaluator(world, values, depth))
            free = sorted((x for x in f.free if x.name not in teller.checker.values), key=str)
            domains = [_domain(claim, witness, teller.checker, f, x) for x in free]
            cases = [
                dict(zip(free, case, strict=True))
                for case in itertools.islice(itertools.product(*domains), _CASES)
            ]
            failing = [env for env in cases if teller.fails(f, env)]
            if failing:
                env = max(failing[:_COMPARED], key=lambda env: teller.nearness(f, env))
                first = int(isinstance(teller.checker, TableTerms))  # elements of a set are counted from 1
                named = [
                    teller.named(x, value + first if isinstance(value, int) else value)
                    for x, value in env.items()
                ]
                where = Markup("for ") + Markup(", ").join(named) + ": " if named else Markup("")
                return where + teller.why(f, env)
    except UNTELLABLE:
        return None
    return None


def _domain(
    claim: Claim, witness: Mapping[str, Any], checker: ModelChecker | TableTerms, f: Formula, x: sp.Symbol
) -> list[Any]:
    """What a free symbol of a step may stand for in a world; what the claim asserts of comes first."""
    if isinstance(checker, TableTerms):
        terms = [term for part in f.walk() for term in part.terms()]
        return _elements(checker, sp.Tuple(*terms), x)
    told = read_world(witness)
    lengths = (
        list(asserted_lengths(claim, told, witness)) if told is not None and claim.prompt_lengths else []
    )
    if x.is_integer:
        return lengths or list(range(4))
    prompts = [
        p
        for n in lengths or (0, 1, 2)
        for p in itertools.product(range(len(checker.world.alphabet)), repeat=n)
    ]
    return [p for p in prompts[:_CASES] if checker.world.probability("P", p)]


def _row(what: str, value: Any, unit: str, decimals: str = "") -> Row:
    number = fraction(value)
    middle = midpoint(value)
    exactly = str(value if number is None else number).replace("oo", "∞").replace("-", "−")
    return Row(what, exactly, decimals or ("" if middle is None else decimal(middle, 6)), unit)


def game(claim: Claim, witness: Mapping[str, Any] | None) -> list[Branch]:
    """The conversation that a best user has in a witness, as a tree with exact probabilities; empty where the claim speaks of none."""
    talks = [f for f in claim.conclusion.walk() if isinstance(f, Conversation)]
    if witness is None or len(talks) != 1:
        return []
    try:
        with working_precision(BITS):
            world, values, depth = read_exactly(claim, witness)
            checker = evaluator(world, values, depth)
            if not isinstance(world, ExactWorld) or not isinstance(checker, ModelChecker):
                return []
            turn = Talk(checker, talks[0], checker.holds).play()
            branches = list(_tree(checker, talks[0], turn, Fraction(1), 0))
    except UNTELLABLE:
        return []
    shown, rest = branches[:_MOST], branches[_MOST:]
    lines = [branch for branch, _ in shown]
    if rest:
        ends = sum((p for _, p in rest if p is not None), Fraction(0))
        lines.append(
            Branch(0, f"{len(rest)} further lines, whose ends have together this probability", exact(ends))
        )
    return lines


def _tree(
    checker: ModelChecker, f: Conversation, turn: Turn, reached: Fraction, depth: int
) -> Iterator[tuple[Branch, Fraction | None]]:
    """Lines in order; with each end the probability with which the conversation comes to it."""
    alphabet = checker.world.alphabet

    def said(prompt: tuple[int, ...]) -> str:
        return quote(tuple(alphabet[i] for i in prompt)) if prompt else "nothing"

    if not turn.replies:
        yield Branch(depth, _end(checker, f, turn, said(turn.query)), exact(reached)), reached
        return
    words = f"the user says {said(turn.query)}; from here the goal is reached with probability {exact(turn.value)}"
    yield Branch(depth, words, exact(reached)), None
    for reply, probability, then in turn.replies:
        yield (
            Branch(
                depth + 1,
                f"the model replies {said(reply)}, with probability {exact(probability)}",
                exact(reached * probability),
            ),
            None,
        )
        yield from _tree(checker, f, then, reached * probability, depth + 2)


def _end(checker: ModelChecker, f: Conversation, turn: Turn, last: str) -> Markup:
    """The end of a conversation: whether the goal is reached, with both sides of it."""
    env = {f.var: turn.text}
    met = checker.holds(f.body, env)
    told = Markup("the user ends with {}: {} ").format(last, formula(f.body.latex, str(f.body)))
    told += "holds" if met else "fails"
    condition = f.body.condition if isinstance(f.body, Relation) else None
    if isinstance(condition, sp.core.relational.Relational):
        left, right = (number(checker.value(side, env)) for side in (condition.lhs, condition.rhs))
        told += Markup(" ({} against {})").format(*(exact(x) for x in (left, right)))
    return told
