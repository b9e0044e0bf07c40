"""By how much a formula holds or fails."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

import sympy as sp

from proofs.exact.errors import Undecided
from proofs.exact.model_checker import SOME, ModelChecker
from proofs.exact.numbers import NEG, POS, add, compare, divide, extreme, is_infinite, mul, sign_of
from proofs.exact.table_terms import TableTerms
from proofs.exact.trend import MORE
from proofs.exact.valuation import Env
from theory import Conversation, Every, Formula, Negation, ProbabilityAtLeast, Relation, When
from theory.logic import SomeConstant, SomeElement
from theory.terms import unfold


def relative(probability: Fraction, asked: Any) -> Any:
    """Margin of "with probability at least": the excess, relative to what is asked for or permitted to fail, the smaller."""
    gap = add(probability, mul(Fraction(-1), asked))
    permitted = add(Fraction(1), mul(Fraction(-1), asked))
    scale = asked if compare(asked, Fraction(1, 2)) < 0 else permitted
    return divide(gap, scale) if compare(scale, Fraction(0)) > 0 else gap


def exact_margin(checker: ModelChecker | TableTerms, f: Formula, env: Env) -> Any:
    """Margin of a formula as in `theory.logic`, in exact numbers."""
    if isinstance(f, Relation):
        return _relation_margin(checker, f.condition, env)
    if isinstance(f, Negation):
        return mul(Fraction(-1), exact_margin(checker, f.body, env))
    if isinstance(f, When):
        return exact_margin(checker, f.body, env) if checker.holds(f.condition, env) else POS
    if isinstance(f, ProbabilityAtLeast) and isinstance(checker, ModelChecker):
        return relative(checker.chance(f, env), checker.value(f.at_least, env))
    if isinstance(f, Conversation) and isinstance(checker, ModelChecker):
        return relative(checker.conversation(f), checker.value(f.at_least, env))
    if isinstance(f, SomeConstant) and isinstance(checker, TableTerms):
        return exact_margin(checker.with_constant(f.var), f.body, env)
    parts = checker.parts(f, env)
    if isinstance(f, Every) and f in checker.broken:
        parts = itertools.chain(parts, [(f.body, {**env, f.var: checker.broken[f]})])
    result, wanted = (NEG, 1) if isinstance(f, (*SOME, SomeElement)) else (POS, -1)
    for part in parts:
        margin = exact_margin(checker, *part)
        if surely(margin, result) == wanted:
            result = margin
    return result


def surely(a: Any, b: Any) -> int:
    """Sign of a - b; 0 where balls do not tell, as either will do for display."""
    try:
        return compare(a, b)
    except Undecided:
        return 0


def _relation_margin(checker: ModelChecker | TableTerms, condition: sp.Basic, env: Env) -> Any:
    condition = unfold(condition)
    if isinstance(condition, sp.Not):
        return mul(Fraction(-1), _relation_margin(checker, condition.args[0], env))
    if isinstance(condition, sp.Implies):
        parts = (sp.Not(condition.args[0], evaluate=False), condition.args[1])
        return extreme([_relation_margin(checker, p, env) for p in parts], 1)
    if isinstance(condition, (sp.And, sp.Or)):
        wanted = -1 if isinstance(condition, sp.And) else 1
        return extreme([_relation_margin(checker, p, env) for p in condition.args], wanted)
    lhs, rhs = checker.value(condition.lhs, env), checker.value(condition.rhs, env)
    if is_infinite(lhs) and lhs == rhs:
        return Fraction(0)
    gap = add(rhs, mul(Fraction(-1), lhs))
    if isinstance(condition, MORE):
        return mul(Fraction(-1), gap)
    if isinstance(condition, (sp.Equality, sp.Unequality)):
        size = gap if sign_of(gap) >= 0 else mul(Fraction(-1), gap)
        return mul(Fraction(-1), size) if isinstance(condition, sp.Equality) else size
    return gap
