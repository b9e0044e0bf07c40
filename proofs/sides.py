"""What decides a formula on a world: the one relation that its margin comes from, with both sides in numbers and units.

The margin of "with probability at least q" is the excess over q divided by q or 1 - q, whichever is smaller. Whoever reads
it wants the probabilities as well: they are here, from the same exact arithmetic as the certificate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from proofs.exact import (
    PRECISIONS,
    ModelChecker,
    Refused,
    Undecided,
    add,
    at_some_precision,
    compare,
    enclosure,
    evaluator,
    exact_margin,
    mul,
    read_world,
)
from proofs.exact.margin import surely
from proofs.exact.model_checker import SOME
from proofs.exact.table_terms import TableTerms
from theory import (
    Claim,
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    StatementError,
    When,
)
from theory.logic import EveryElement, SomeConstant, SomeElement, negation, opposite
from theory.observables import (
    PROMPT_OBSERVABLES,
    Average,
    B,
    Next,
    Prob,
    Variance,
    score_after,
    score_of,
    text_of,
)
from theory.terms import Entry, Named, Over, Slope

NUMBER = "a number"  # what has no unit, or mixes several
ASKED, FAILURE = "the probability asked for", "the failure permitted"
SHARE = f"{ASKED} or {FAILURE}, whichever is smaller"
_UNITS: Mapping[str, str] = {
    **dict.fromkeys(("B_P", "B_minus", "B_plus", "B_last", "best_P", "best_minus"), "score"),
    **dict.fromkeys(("LLR", "increment", "gain", "largest_increment", "least_increment"), "nats"),
    **dict.fromkeys(("KL", "KL_to_model", "KL_reverse"), "nats"),
    **dict.fromkeys(("P", "P_minus", "P_plus", "w", "w_max", "last_minus", "last_plus"), "probability"),
    **dict.fromkeys(
        (
            "inverse_likelihood_ratio",
            "chernoff_coefficient",
            "perron_root",
            "perron_ratio",
            "increment_variance",
        ),
        NUMBER,
    ),
    "size": "sentences",
}


def unit_of(e: sp.Basic) -> str:
    """Unit of an expression; "" where it fits any, as that of a parameter does.

    Raises:
      StatementError: an observable that has no unit here.
    """
    if isinstance(e, Named):
        return unit_of(e.body)
    if isinstance(e, Over):
        return unit_of(_averaged(e))
    if isinstance(e, Next):
        return "probability"
    if isinstance(e, (Entry, Slope)):
        return NUMBER
    if isinstance(e, (B, score_of, score_after)):
        return "score"
    if isinstance(e, text_of):
        return "probability"
    if isinstance(e, Prob):
        return "probability"
    if isinstance(e, Variance):
        return NUMBER
    if isinstance(e, Average):
        return unit_of(e.body)
    if isinstance(e, sp.Sum):
        return unit_of(e.function)
    name = type(e).__name__
    if name in PROMPT_OBSERVABLES:
        if name not in _UNITS:
            raise StatementError(f"no unit is known for {name}")
        return _UNITS[name]
    if isinstance(e, sp.log):
        return "nats" if unit_of(e.args[0]) else ""
    if isinstance(e, sp.exp):
        return NUMBER if unit_of(e.args[0]) else ""
    if isinstance(e, sp.Piecewise):
        return _common([unit_of(branch) for branch, _ in e.args])
    if isinstance(e, sp.Mul):
        units = [unit for unit in map(unit_of, e.args) if unit]
        return units[0] if len(units) == 1 else NUMBER if units else ""
    if isinstance(e, sp.Pow):
        return NUMBER if unit_of(e.base) or unit_of(e.exp) else ""
    return _common([unit_of(part) for part in e.args])


def _averaged(e: Over) -> sp.Basic:
    """The term of which a sum, maximum or minimum has the unit: of a sum weighted by next-sentence probabilities what is averaged."""
    factors = list(sp.Mul.make_args(e.body))
    weights = [x for x in factors if isinstance(x, Next)]
    if e.kind != "sum" or len(weights) != 1 or len(factors) == 1:
        return e.body
    factors.remove(weights[0])
    return sp.Mul(*factors, evaluate=False) if len(factors) > 1 else factors[0]


def _common(units: list[str]) -> str:
    found = {unit for unit in units if unit}
    return found.pop() if len(found) == 1 else NUMBER if found else ""


def margin_units(f: Formula) -> tuple[str, ...]:
    """Units that the margin of a formula may be in, each once: that of the relation which decides."""
    return tuple(dict.fromkeys(_margin_units(f)))


def _margin_units(f: Formula) -> Iterator[str]:
    if isinstance(f, Relation):
        yield from _relation_units(f.condition)
    elif isinstance(f, (ProbabilityAtLeast, Conversation)):
        yield SHARE
    elif isinstance(f, (When, Negation)):
        yield from _margin_units(f.body)
    elif isinstance(f, (Conjunction, Disjunction, Some, Every, EveryLength, EveryPrefix, EverySentence)):
        for child in f.children():
            yield from _margin_units(child)
    elif isinstance(f, (EveryElement, SomeElement, SomeConstant)):
        yield from _margin_units(f.body)
    else:
        raise StatementError(f"no unit for the margin of {type(f).__name__}")


def _relation_units(condition: sp.Basic) -> Iterator[str]:
    if isinstance(condition, Relational):
        yield _common([unit_of(condition.lhs), unit_of(condition.rhs)]) or NUMBER
    else:
        for part in condition.args:
            yield from _relation_units(part)


@dataclass(frozen=True)
class Sides:
    """The relation that decides.

    Attributes:
      statement: the relation, or the whole formula where a probability is asked for.
      at: what its variables stand for: (variable, sentences or a whole number).
      left, right: its sides; of a probability what is reached and what is asked for.
      gap: right minus left or left minus right, so that it is negative where the relation fails.
      unit: of sides and gap.
      scale, scale_of: what the margin is the gap divided by, in numbers and in words; None where it is the gap itself.
    """

    statement: str
    at: tuple[tuple[str, Any], ...]
    left: str
    right: str
    gap: str
    unit: str
    scale: str | None = None
    scale_of: str | None = None

    def to_json(self) -> dict[str, Any]:
        """One part of a record: numbers as the exact checker prints them."""
        return {
            "statement": self.statement,
            "at": dict(self.at),
            "left": self.left,
            "right": self.right,
            "gap": self.gap,
            "unit": self.unit,
            "scale": self.scale,
            "scale_of": self.scale_of,
        }


def sides(claim: Claim, witness: Mapping[str, Any]) -> Sides | None:
    """What decides the conclusion of a claim on a world; None where it is out of reach or too close to be told.

    Args:
      claim: the claim.
      witness: as the exact checker reads it.
    """
    try:
        return at_some_precision(
            lambda: _Descent(evaluator(*read_world(claim, witness))).of(claim.conclusion, {}), PRECISIONS[1:]
        )
    except (Undecided, Refused, ValueError, OverflowError):
        return None


class _Descent:
    """Goes from a formula down to the relation that its margin is that of."""

    def __init__(self, checker: ModelChecker | TableTerms) -> None:
        self.checker = checker

    def of(self, f: Formula, env: dict[sp.Symbol, Any]) -> Sides | None:
        checker = self.checker
        if isinstance(f, Relation):
            return self._relation(f.condition, env)
        if isinstance(f, SomeConstant) and isinstance(checker, TableTerms):
            return _Descent(checker.with_constant(f.var)).of(f.body, env)
        if isinstance(f, (ProbabilityAtLeast, Conversation)) and isinstance(checker, ModelChecker):
            reached = checker.chance(f, env) if isinstance(f, ProbabilityAtLeast) else checker.conversation(f)
            return self._probability(f, reached, checker.value(f.at_least, env), env)
        if isinstance(f, Negation):
            return self._opposite(f.body, env)
        if isinstance(f, When):
            return self.of(f.body, env) if checker.holds(f.condition, env) else None
        return self._extreme(list(checker.parts(f, env)), 1 if isinstance(f, (*SOME, SomeElement)) else -1)

    def _opposite(self, f: Formula, env: dict[sp.Symbol, Any]) -> Sides | None:
        """Of the opposite of a formula, case by case; None where a probability decides."""
        if isinstance(f, (ProbabilityAtLeast, Conversation)):
            return None
        cases = [(negation(part), inner) for part, inner in self.checker.parts(f, env)]
        return self._extreme(cases, -1 if isinstance(f, SOME) else 1)

    def _extreme(self, cases: list[tuple[Formula, dict[sp.Symbol, Any]]], wanted: int) -> Sides | None:
        """The case of the greatest or least margin, the first of several; None if there is no case."""
        best: Any = None
        chosen: tuple[Formula, dict[sp.Symbol, Any]] | None = None
        for formula, env in cases:
            margin = exact_margin(self.checker, formula, env)
            if chosen is None or surely(margin, best) == wanted:
                best, chosen = margin, (formula, env)
        return None if chosen is None else self.of(*chosen)

    def _probability(
        self, f: ProbabilityAtLeast | Conversation, reached: Any, asked: Any, env: dict[sp.Symbol, Any]
    ) -> Sides:
        gap = add(reached, mul(Fraction(-1), asked))
        rare = compare(asked, Fraction(1, 2)) < 0
        scale = asked if rare else add(Fraction(1), mul(Fraction(-1), asked))
        left, right, short = (enclosure(x) for x in (reached, asked, gap))
        at = self._at(env, f.free)
        if compare(scale, Fraction(0)) <= 0:
            return Sides(str(f), at, left, right, short, "probability")
        return Sides(
            str(f), at, left, right, short, "probability", enclosure(scale), ASKED if rare else FAILURE
        )

    def _relation(self, condition: sp.Basic, env: dict[sp.Symbol, Any]) -> Sides | None:
        if isinstance(condition, sp.Not):
            return self._relation(opposite(condition.args[0]), env)
        if isinstance(condition, sp.Implies):
            premise, consequence = condition.args
            return self._relation(sp.Or(opposite(premise), consequence, evaluate=False), env)
        if isinstance(condition, (sp.And, sp.Or)):
            parts = [(Relation(part), env) for part in condition.args]
            return self._extreme(list(parts), -1 if isinstance(condition, sp.And) else 1)
        if not isinstance(condition, Relational):
            raise StatementError(f"no sides of {type(condition).__name__}")
        left, right = (self.checker.value(side, env) for side in (condition.lhs, condition.rhs))
        unit = _common([unit_of(condition.lhs), unit_of(condition.rhs)]) or NUMBER
        gap = exact_margin(self.checker, Relation(condition), env)
        at = self._at(env, condition.free_symbols)
        return Sides(str(condition), at, enclosure(left), enclosure(right), enclosure(gap), unit)

    def _at(self, env: Mapping[sp.Symbol, Any], free: set[sp.Basic]) -> tuple[tuple[str, Any], ...]:
        if isinstance(self.checker, TableTerms):
            return tuple((x.name, k + 1) for x, k in env.items() if x in free)
        names = self.checker.world.alphabet
        shown = {x.name: value for x, value in env.items() if x in free}
        return tuple(
            (name, value if isinstance(value, int) else [names[i] for i in value])
            for name, value in shown.items()
        )
