"""A world given outright, for the half of a claim that says that a constant cannot be smaller.

The facts of the world are part of what is trusted; derivations of claims about all worlds never see them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sympy as sp

from theory import Claim, Parameter
from theory.logic import Conjunction, Every, Formula, Length, Relation
from theory.observables import KL, B_minus, B_plus, P_minus, P_plus, s

from ._base import Lemma, Refused, Setting
from ._decision import follows, is_extended, why_without_meaning
from ._language import all_of, any_of, eq, gt, lt
from ._sorts import Sort, sort_of
from .assumptions import negation
from .exponentials import exponential


@dataclass(frozen=True)
class TwoSentences:
    """Sentences a (B = -1) and b (B = 1); P- always says a; P+ says a with probability q, independently each time.

    Attributes:
      q: probability of a under P+, 0 < q < 1.
      values: of the parameters of the claim but the constant.
      constant, below: the constant ranges over its interval below this value.
    """

    q: sp.Expr
    values: Mapping[sp.Symbol, sp.Expr]
    constant: sp.Symbol
    below: sp.Expr

    def facts(self) -> tuple[Formula, ...]:
        """What holds in the world: divergence, behaviours, prompts of one sentence; then the parameters' values."""
        says_a = all_of(eq(P_minus(s), 1), eq(P_plus(s), self.q))
        says_b = all_of(eq(P_minus(s), 0), eq(P_plus(s), 1 - self.q))
        return (
            Every(s, Relation(eq(KL(s), sp.log(1 / self.q))), "P-"),
            Every(s, Relation(eq(B_minus(s), -1)), "P-"),
            Every(s, Relation(eq(B_plus(s), 1 - 2 * self.q)), "P+"),
            Every(s, Relation(any_of(says_a, says_b)), "P", Length(sp.Integer(1))),
            *(Relation(eq(symbol, value)) for symbol, value in self.values.items()),
        )


def _check_values(claim: Claim, world: TwoSentences, constants: tuple[Parameter, ...]) -> None:
    """Refuse values that no world can have: facts that contradict one another would show anything.

    Raises:
      Refused: a parameter has no value or one outside its interval, or something but the constant is spoken of.
    """
    if (
        len(constants) != 1
        or sort_of(world.below) not in (Sort.SCALAR, Sort.WHOLE)
        or world.below.free_symbols
    ):
        raise Refused("the constant is one parameter, and is to lie below a number")
    others = {p.symbol: p for p in claim.parameters if p.symbol != world.constant}
    if set(world.values) != set(others):
        raise Refused("each parameter but the constant has one value, and nothing else has")
    known = [*constants[0].conditions(), lt(world.constant, world.below)]
    spoken = {world.constant}
    for symbol, value in world.values.items():  # in order, so that none is given by itself
        parameter = others[symbol]
        _check_number(parameter.name, value, spoken)
        if parameter.integer and not isinstance(value, sp.Integer):
            raise Refused(f"{value} is no whole number, as {parameter.name} is")
        reason = why_without_meaning(value, known)
        for condition in () if reason else parameter.conditions():
            reason = reason or _not_beyond(condition, symbol, value, known)
        if reason:
            raise Refused(f"{symbol} = {value} is not shown to lie in {parameter.interval}: {reason}")
        known.append(eq(symbol, value))
        spoken.add(symbol)
    _check_number("q", world.q, spoken)
    probability = follows(known, all_of(gt(world.q, 0), lt(world.q, 1)))
    if not probability.holds:
        raise Refused(f"0 < {world.q} < 1 is not shown: {probability.reason}")


def _check_number(name: str, value: sp.Expr, spoken: set[sp.Symbol]) -> None:
    if sort_of(value) not in (Sort.SCALAR, Sort.WHOLE) or is_extended(value):
        raise Refused(f"{name} is no number")
    if value.free_symbols - spoken:
        raise Refused(f"{name} speaks of more than {', '.join(sorted(map(str, spoken)))}")


def _not_beyond(condition: sp.Basic, symbol: sp.Symbol, value: sp.Expr, known: Sequence[sp.Basic]) -> str:
    """Why a value is not seen to respect one end of an interval, by itself or by its exponential; "" if it is."""
    sides = [value if side == symbol else side for side in condition.args]
    plain = follows(known, type(condition)(*sides, evaluate=False))
    if plain.holds or not any(side.has(sp.log) for side in sides):
        return "" if plain.holds else plain.reason
    return follows(known, type(condition)(*map(exponential, sides), evaluate=False)).reason


def counterexample(claim: Claim, world: TwoSentences, lemmas: Mapping[str, Lemma]) -> tuple[Setting, Formula]:
    """What may be used and what is to be shown for the world to be a counterexample to the claim.

    To be shown: the world exists (0 < q < 1), its parameters lie in their intervals and are related as the claim
    presupposes (apart from what it says of the constant alone), it meets the hypotheses, and the negation of the conclusion. To be used: its facts, and the interval of the constant, which is below its value.
    """
    world = TwoSentences(world.q, dict(world.values), world.constant, sp.sympify(world.below))
    constants = tuple(q for q in claim.parameters if q.symbol == world.constant)
    _check_values(claim, world, constants)
    # Of alpha too: lemmas ask for its interval, in which `_check_values` has shown its value to lie.
    weight = tuple(p for p in claim.parameters if p.name == "alpha" and p not in constants)
    setting = Setting(world.facts(), constants + weight, (lt(world.constant, world.below),), lemmas)
    intervals = [
        Relation(condition)
        for parameter in claim.parameters
        if parameter.symbol != world.constant
        for condition in parameter.conditions()
    ]
    parts = (
        Relation(gt(world.q, 0)),
        Relation(lt(world.q, 1)),
        *intervals,
        *(Relation(r) for r in claim.where if r.free_symbols != {world.constant}),
        *(h.formula for h in claim.hypotheses),
        negation(claim.conclusion),
    )
    return setting, Conjunction(parts)


__all__ = ["TwoSentences", "counterexample"]
