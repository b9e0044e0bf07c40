"""By how much a formula holds or fails."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import sympy as sp

from proofs.exact.decide import Decider
from proofs.exact.errors import Undecided
from proofs.exact.numbers import NEG, POS, add, compare, divide, extreme, is_infinite, mul, sign_of
from proofs.exact.trend import MORE
from proofs.exact.valuation import Env
from theory import (
    Both,
    Chance,
    Conversation,
    Either,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Relation,
    Some,
    StatementError,
    When,
)


def relative(probability: Fraction, asked: Any) -> Any:
    """Margin of "with probability at least": the excess, relative to what is asked for or permitted to fail, the smaller."""
    gap = add(probability, mul(Fraction(-1), asked))
    permitted = add(Fraction(1), mul(Fraction(-1), asked))
    scale = asked if compare(asked, Fraction(1, 2)) < 0 else permitted
    return divide(gap, scale) if compare(scale, Fraction(0)) > 0 else gap


def exact_margin(decider: Decider, f: Formula, env: Env) -> Any:
    """Margin of a formula as in `theory.logic`, in exact numbers."""

    def best(values: Iterator[Any], wanted: int, empty: Any) -> Any:
        result = empty
        for v in values:
            try:
                better = compare(v, result) == wanted
            except Undecided:
                continue  # equal as far as balls can tell: either will do for display
            if better:
                result = v
        return result

    if isinstance(f, Relation):
        return _relation_margin(decider, f.condition, env)
    if isinstance(f, Both):
        return best((exact_margin(decider, p, env) for p in f.parts), -1, POS)
    if isinstance(f, EverySentence):
        size = len(decider.world.alphabet)
        return best((exact_margin(decider, f.body, {**env, f.var: (i,)}) for i in range(size)), -1, POS)
    if isinstance(f, EveryPrefix):
        whole = env[f.of]
        span = range(1 if f.nonempty else 0, len(whole) + 1)
        return best((exact_margin(decider, f.body, {**env, f.var: whole[:j]}) for j in span), -1, POS)
    if isinstance(f, Either):
        return best((exact_margin(decider, p, env) for p in f.parts), 1, NEG)
    if isinstance(f, When):
        return exact_margin(decider, f.body, env) if decider.holds(f.condition, env) else POS
    if isinstance(f, Chance):
        return relative(decider.chance(f, env), decider.value(f.at_least, env))
    if isinstance(f, Conversation):
        return relative(decider.conversation(f), decider.value(f.at_least, env))
    if isinstance(f, EveryLength):
        span = range(f.start, decider.last(f, env) + 1)
        return best((exact_margin(decider, f.body, {**env, f.var: i}) for i in span), -1, POS)
    if isinstance(f, (Some, Every)):
        prompts = decider.cases(f, env)
        if isinstance(f, Every) and f in decider.broken:
            prompts = itertools.chain(prompts, [decider.broken[f]])
        values = (exact_margin(decider, f.body, {**env, f.var: x}) for x in prompts)
        return best(values, 1, NEG) if isinstance(f, Some) else best(values, -1, POS)
    raise StatementError(f"no margin for {type(f).__name__}")


def _relation_margin(decider: Decider, condition: sp.Basic, env: Env) -> Any:
    if isinstance(condition, sp.Not):
        return mul(Fraction(-1), _relation_margin(decider, condition.args[0], env))
    if isinstance(condition, sp.Implies):
        parts = (sp.Not(condition.args[0], evaluate=False), condition.args[1])
        return extreme([_relation_margin(decider, p, env) for p in parts], 1)
    if isinstance(condition, (sp.And, sp.Or)):
        wanted = -1 if isinstance(condition, sp.And) else 1
        return extreme([_relation_margin(decider, p, env) for p in condition.args], wanted)
    lhs, rhs = decider.value(condition.lhs, env), decider.value(condition.rhs, env)
    if is_infinite(lhs) and lhs == rhs:
        return Fraction(0)
    gap = add(rhs, mul(Fraction(-1), lhs))
    if isinstance(condition, MORE):
        return mul(Fraction(-1), gap)
    if isinstance(condition, (sp.Equality, sp.Unequality)):
        size = gap if sign_of(gap) >= 0 else mul(Fraction(-1), gap)
        return mul(Fraction(-1), size) if isinstance(condition, sp.Equality) else size
    return gap
