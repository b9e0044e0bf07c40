"""Monotone substitution: multiplication by a positive number, exponentials, logarithms of products."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import sympy as sp
from sympy.core.relational import Relational

from theory.logic import Relation
from theory.observables import LLR, P_minus, gain, increment, inverse_likelihood_ratio, size
from theory.signature import Table, denominator, nonnegative

from ._base import (
    Fact,
    Outcome,
    Refused,
    Setting,
    Step,
    all_needed,
    argument,
    expect,
    only_arguments,
    rule,
    states,
)
from ._decision import Answer, finite, follows, is_extended, shown
from ._language import (
    Continues,
    IsPrefix,
    all_of,
    eq,
    ge,
    gt,
    le,
    lt,
    mirror,
    multiplied_out,
    negate,
    power,
    same_kind,
    unsettled,
    up,
)

_INEQUALITIES = (sp.StrictLessThan, sp.LessThan, sp.StrictGreaterThan, sp.GreaterThan)


def _inequality(fact: Fact) -> Relational:
    relation = fact.condition
    if not isinstance(relation, _INEQUALITIES):
        raise Refused(f"{fact.name} is no inequality")
    return relation


@rule("multiply by a positive")
def multiply_positive(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a <= b and c > 0, c being the argument ``factor``: c a <= c b; further premises show that c is real."""
    only_arguments(step, "factor")
    if len(premises) < 2:
        raise Refused("the rule needs an inequality and a positive number")
    relation, factor = _inequality(premises[0]), _positive(premises[1].condition, premises[1].name)
    if factor != argument(step, "factor", sp.Expr):
        raise Refused(f"{premises[1].name} states that {factor} is positive")
    finite(relation, premises[0].name)
    defined(sp.Tuple(*relation.args, factor), premises[2:], premises[1:2])
    return Outcome(Relation(same_kind(relation, factor * relation.lhs, factor * relation.rhs)))


@rule("logarithm of an inequality")
def log_of_inequality(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a > b (or >=, <, <=): log a > log b; further premises show that a and b are positive."""
    only_arguments(step)
    if not premises:
        raise Refused("the rule needs a premise")
    relation = _inequality(premises[0])
    finite(relation, premises[0].name)
    sides = [sp.log(side, evaluate=False) for side in relation.args if side != 1]
    defined(sp.Tuple(*sides), premises[1:])
    return Outcome(Relation(same_kind(relation, sp.log(relation.lhs), sp.log(relation.rhs))))


@rule("multiply by a negative")
def multiply_negative(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a <= b and a number c > 0: -c b <= -c a, written as (-c a) >= (-c b)."""
    only_arguments(step)
    expect(premises, 2, step.rule)
    relation, factor = _inequality(premises[0]), _positive(premises[1].condition, premises[1].name)
    finite(relation, premises[0].name)
    for side in relation.args:
        settled(side)
    defined(factor, (), premises[1:2])
    return Outcome(Relation(mirror(same_kind(relation, -factor * relation.rhs, -factor * relation.lhs))))


def _positive(relation: sp.Basic, name: str) -> sp.Expr:
    """The number that a relation states to be positive; one that may be +oo is refused, as +oo a < +oo b never holds."""
    finite(relation, name)
    if isinstance(relation, sp.StrictLessThan) and relation.lhs == 0:
        return relation.rhs
    if isinstance(relation, sp.StrictGreaterThan) and relation.rhs == 0:
        return relation.lhs
    raise Refused(f"{name} does not state that something is positive")


def defined(expression: sp.Basic, facts: Sequence[Fact], known: Sequence[Fact] = ()) -> None:
    """Refuse an expression unless the facts show that its logarithms and denominators are meaningful.

    Facts that are not needed for it beside those known anyway are refused, too.
    """
    sides = expression.args if isinstance(expression, (Relational, sp.Tuple)) else (expression,)
    shown(meant(*sides), facts, [f.condition for f in known])


def meant(*terms: sp.Expr) -> sp.Basic:
    """A relation that holds where all these terms have a value. (In a conjunction SymPy would drop one that it takes for another.)"""
    total = terms[0] if len(terms) == 1 else sp.Add(*terms, evaluate=False)
    return eq(total, total)


def settled(term: sp.Basic) -> None:
    """Refuse what SymPy would put together where it is multiplied, whether it has a value or not."""
    if unsettled(term):
        raise Refused(f"{term} would be put together where it is multiplied")


LARGEST_POWER = 10_000


def exponential(argument: sp.Expr) -> sp.Expr:
    """exp of a sum, with exp(k log a) written as a**k for rational k, unless the power of a number would fill the memory."""
    product: sp.Expr = sp.Integer(1)
    rest: list[sp.Expr] = []
    for term in sp.Add.make_args(multiplied_out(argument)):
        coefficient, factor = term.as_coeff_Mul()
        if isinstance(factor, sp.log) and coefficient.is_Rational and abs(coefficient) <= LARGEST_POWER:
            product *= power(factor.args[0], coefficient)
        else:
            rest.append(term)
    return product * sp.exp(sp.Add(*rest), evaluate=False) if rest and sp.Add(*rest) != 0 else product


@rule("exponential")
def exponential_rule(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a <= b: exp(a) <= exp(b), with exp(k log c) written as c**k; likewise for <, >, >=, =.

    Further premises show that the logarithms are defined.
    """
    only_arguments(step)
    if not premises:
        raise Refused("the rule exponential needs a premise")
    relation = premises[0].condition
    if not isinstance(relation, (*_INEQUALITIES, sp.Equality)):
        raise Refused(f"{premises[0].name} is no inequality")
    finite(relation, premises[0].name)
    defined(relation, premises[1:])
    return Outcome(Relation(same_kind(relation, exponential(relation.lhs), exponential(relation.rhs))))


@rule("tangent of the exponential")
def tangent(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """exp(x) >= 1 + x for the argument ``x``; premises show that x is defined."""
    only_arguments(step, "x")
    x = argument(step, "x", sp.Expr)
    finite(x)
    defined(x, premises)
    return Outcome(Relation(ge(exponential(x), 1 + x)))


@rule("power of 0")
def power_of_zero(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a = 0: a^c = 0, c being the argument ``exponent``; further premises show that c is a positive number."""
    only_arguments(step, "exponent")
    if not premises:
        raise Refused("the rule needs a premise")
    zero, exponent = premises[0].condition, argument(step, "exponent", sp.Expr)
    if not isinstance(zero, sp.Eq) or zero.rhs != 0:
        raise Refused(f"{premises[0].name} does not state that something is 0")
    finite(sp.Tuple(zero.lhs, exponent), premises[0].name)
    shown(gt(exponent, 0), premises[1:], words=f"the exponent {exponent} is not shown to be positive: ")
    return Outcome(Relation(eq(sp.Pow(zero.lhs, exponent, evaluate=False), 0)))


def _ratio(relation: Relational, x: sp.Basic, before: sp.Expr) -> Outcome:
    """From a bound c on how much the log-ratio falls: r(x) is ``before`` exp(-c) at most, or at least."""
    fallen = before * exponential(-relation.rhs)
    return Outcome(Relation(mirror(same_kind(relation, fallen, inverse_likelihood_ratio(x)))))


@rule("likelihood ratio of a log-ratio")
def likelihood_ratio(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """With r = P+/P-: from LLR(x) > c, c finite, and P-(x) > 0: r(x) < exp(-c); likewise for >=, <, <=. LLR = +oo is ratio 0.

    Further premises show that a c with logarithms or roots is defined.
    """
    only_arguments(step)
    if len(premises) < 2:
        raise Refused("the rule needs a bound on a log-ratio and that P- can produce the prompt")
    relation = _inequality(premises[0])
    if not isinstance(relation.lhs, LLR):
        raise Refused(f"{premises[0].name} does not bound a log-likelihood ratio")
    x, bound = relation.lhs.args[0], relation.rhs
    states(premises[1], gt(P_minus(x), 0))
    finite(bound)
    defined(bound, premises[2:])
    return _ratio(relation, x, sp.Integer(1))


@rule("likelihood ratio of a gain")
def gain_ratio(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """With r = P+/P-: from gain(x, x0) > c, x0 a prefix of x, P-(x) > 0 and r(x0) > 0: r(x) < r(x0) exp(-c); so for >=, <, <=.

    Further premises show that a c with logarithms or roots is defined.
    """
    only_arguments(step)
    if len(premises) < 4:
        raise Refused("the rule needs a bound on a gain, the prefix, and what can be produced")
    relation = _inequality(premises[0])
    if not isinstance(relation.lhs, gain):
        raise Refused(f"{premises[0].name} does not bound a gain")
    (x, x0), bound = relation.lhs.args, relation.rhs
    states(premises[1], IsPrefix(x0, x))
    states(premises[2], gt(P_minus(x), 0))
    states(premises[3], gt(inverse_likelihood_ratio(x0), 0))
    finite(bound)
    defined(bound, premises[4:])
    return _ratio(relation, x, inverse_likelihood_ratio(x0))


@rule("likelihood ratio of an increment")
def increment_ratio(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """With r = P+/P-: from increment(x1) <= c, x1 being x and one sentence, P-(x1) > 0 and r(x) > 0: r(x1) >= r(x) exp(-c)."""
    only_arguments(step)
    expect(premises, 4, step.rule)
    relation = _inequality(premises[0])
    if not isinstance(relation.lhs, increment):
        raise Refused(f"{premises[0].name} does not bound an increment")
    x1, bound = relation.lhs.args[0], relation.rhs
    longer = premises[1].statement
    if not isinstance(longer, Continues) or longer.child != x1:
        raise Refused(f"{premises[1].name} does not say of which prompt {x1} is a continuation")
    x = longer.parent
    states(premises[2], gt(P_minus(x1), 0))
    states(premises[3], gt(inverse_likelihood_ratio(x), 0))
    _plain(bound)
    return _ratio(relation, x1, inverse_likelihood_ratio(x))


def _plain(bound: sp.Expr) -> None:
    """A finite number by its form: a polynomial in parameters, numbers of sentences and probabilities."""
    if isinstance(bound, (sp.Rational, sp.Symbol, up, size)):
        return
    if isinstance(bound, (sp.Add, sp.Mul)):
        for part in bound.args:
            _plain(part)
        return
    if isinstance(bound, sp.Pow) and bound.exp.is_Integer and bound.exp > 0:
        _plain(bound.base)
        return
    raise Refused(f"{bound} may be infinite")


def log_form(relation: sp.Basic) -> tuple[sp.Expr, sp.Expr, list[tuple[sp.Expr, sp.Rational]]]:
    """(c, product, factors) of ``c >= sum k_i log(a_i)``, the product being of the a_i**k_i.

    Raises:
      Refused: the right side is no sum of logarithms.
    """
    if not isinstance(relation, sp.GreaterThan):
        raise Refused("logarithms: the statement must read c >= sum of logarithms")
    product: sp.Expr = sp.Integer(1)
    factors = []
    for term in sp.Add.make_args(relation.rhs):
        coefficient, factor = term.as_coeff_Mul()
        if not isinstance(factor, sp.log) or not coefficient.is_Rational:
            raise Refused(f"{term} is no multiple of a logarithm")
        product *= power(factor.args[0], coefficient)
        factors.append((factor.args[0], coefficient))
    return relation.lhs, product, factors


@rule("logarithm")
def logarithm(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From product of a_i**k_i <= exp(c): c >= sum k_i log a_i, with log 0 = -oo.

    Further premises show a_i > 0 (a_i >= 0 where k_i > 0, the sum then being -oo or finite), and that c is defined.
    """
    only_arguments(step)
    if not premises:
        raise Refused("the rule logarithm needs a premise")
    if not isinstance(step.statement, Relation):
        raise Refused("the rule logarithm gives an inequality")
    c, product, factors = log_form(step.statement.condition)
    states(premises[0], le(product, sp.exp(c, evaluate=False)))
    finite(c)
    signs = [ge(a, 0) if k > 0 else gt(a, 0) for a, k in factors]
    shown(
        all_of(*signs, meant(c, *(a for a, _ in factors))),
        premises[1:],
        words="the factors and their bound: ",
    )
    return Outcome(step.statement)


@rule("divide")
def divide(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From c a >= b and c > 0: a >= b/c; b may be -oo. Argument ``a``, a number as c is."""
    only_arguments(step, "a")
    expect(premises, 2, step.rule)
    relation, positive = _inequality(premises[0]), _positive(premises[1].condition, premises[1].name)
    a = argument(step, "a", sp.Expr)
    settled(relation.rhs)
    defined(sp.Tuple(positive, a, relation.lhs), (), premises[1:2])
    if multiplied_out(multiplied_out(positive * a) - multiplied_out(relation.lhs)) != 0:
        raise Refused(f"{relation.lhs} is not {positive} times {a}")
    return Outcome(Relation(same_kind(relation, a, relation.rhs / positive)))


@rule("sum of logarithms")
def sum_of_logarithms(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The argument ``sum``, a sum of k_i log a_i, is the log of the product of the a_i**k_i, the a_i being positive."""
    only_arguments(step, "sum")
    logs = argument(step, "sum", sp.Expr)
    product = exponential(logs)
    if product.has(sp.exp):
        raise Refused(f"{logs} is no sum of logarithms")
    defined(logs, premises)
    return Outcome(Relation(eq(logs, sp.log(product))))


@rule("infinite value")
def infinite_value(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """a >= b (or b <= a) where a is +oo, as log 0 = -oo, and b meaningful; or where b is +oo so, and a by the premises; a > b for a number b.

    c log z is +oo where z = 0 and c < 0; 1/z where z = 0 is seen by its form never to be negative; t where a premise says t >= oo; c t where t
    is +oo and c > 0; its logarithm, exponential and positive powers; a sum or largest value with a part +oo whose others are numbers or +oo;
    a value by cases where its case is the first that holds. Only such terms are read, and the premises show of c, the other summands
    and the cases that they are meaningful without -oo. So neither 0 (+oo) nor oo - oo is given a value.
    """
    only_arguments(step)
    relation = step.statement.condition if isinstance(step.statement, Relation) else None
    if not isinstance(relation, _INEQUALITIES):
        raise Refused("the rule gives an inequality")
    all_needed(premises, lambda some: why_not_beyond(relation, [f.condition for f in some], _tables(setting)))
    return Outcome(step.statement)


@rule("without infinite parts")
def without_infinite_parts(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """A relation in which some parts of largest values are -oo, as log 0 is, exp(-oo) = 0, or what is +oo has a factor 0 and so counts nothing.

    The premises show which, and what is left without them.
    """
    only_arguments(step)
    relation = step.statement.condition if isinstance(step.statement, Relation) else sp.false
    all_needed(premises, lambda some: why_not_left(relation, [f.condition for f in some], _tables(setting)))
    return Outcome(step.statement)


Known = Sequence[sp.Basic]
Tables = Mapping[str, Table]  # by which the sign of a denominator is seen
NO_TABLES: Tables = MappingProxyType({})  # of a claim on mixtures, where 1/0 and 0 (+oo) have no value


def _tables(setting: Setting) -> Tables:
    return NO_TABLES if setting.signature is None else setting.signature.tables


def _answer(known: Known, needed: sp.Basic) -> Answer:
    """Whether a relation follows from what is known but for what says that sums are +oo, of which `infinite` alone makes use."""
    told = [c for c in known if isinstance(c, sp.GreaterThan) and c.rhs is sp.oo and not is_extended(c.lhs)]
    return follows([c for c in known if c not in told], needed)


def why_not_left(relation: sp.Basic, known: Known, tables: Tables = NO_TABLES) -> str:
    """Why a relation is not seen to hold without what counts nothing beside an infinity; "" if it is."""
    if (left := without_least(relation, known, tables)) == relation:
        return f"no part of a largest value in {relation} is shown to be minus infinity, and no other to be 0 by an infinity"
    return _answer(known, left).reason


def without_least(e: sp.Basic, known: Known, tables: Tables = NO_TABLES) -> sp.Basic:
    """A term or relation without what is seen to be -oo or 0, as `why_not_left` says; what is left may not cancel, as 1/z and z do."""
    if isinstance(e, sp.exp) and infinite(_minus(e.args[0]), known, tables):
        return sp.Integer(0)
    for factor, rest in _factors(e) if tables is not NO_TABLES else ():
        if infinite(factor, known, tables) and _answer(known, eq(rest, 0)).holds:
            return sp.Integer(0)
    some = isinstance(e, sp.Max)
    kept = [a for a in e.args if not (some and infinite(_minus(a), known, tables))]
    if not kept or not isinstance(e, (*_INEQUALITIES, sp.Add, sp.Mul, sp.Max, sp.Pow)):
        return e
    if isinstance(e, sp.Pow) and not e.exp.is_positive:
        return e
    parts = [without_least(a, known, tables) for a in kept]
    return parts[0] if len(parts) == 1 else e.func(*parts, evaluate=False)


def why_not_beyond(relation: Relational, known: Known, tables: Tables = NO_TABLES) -> str:
    """Why an inequality is not seen to hold by an infinite side; "" if it is."""
    greater, lesser = (without_least(side, known, tables) for side in (relation.gts, relation.lts))
    strict = isinstance(relation, (sp.StrictLessThan, sp.StrictGreaterThan))
    if strict and (is_extended(lesser) or lesser.has(sp.oo)):
        return f"{lesser} may be infinite"
    beyond = not strict and infinite(lesser, known, tables)
    if infinite(greater, known, tables):
        reason = "" if beyond else _answer(known, eq(lesser, lesser)).reason
        return reason and f"{lesser} is not shown to be meaningful: {reason}"
    above = beyond and _answer(known, ge(greater, sp.oo)).holds
    return "" if above else f"{greater} is not shown to be infinite"


def _minus(e: sp.Expr) -> sp.Expr:
    """-e, in which nothing cancels."""
    if isinstance(e, sp.Add):
        return sp.Add(*map(_minus, e.args), evaluate=False)
    factor, rest = e.as_coeff_Mul()
    return rest if factor == -1 else sp.Mul(-factor, *sp.Mul.make_args(rest), evaluate=False)


def _factors(e: sp.Basic) -> list[tuple[sp.Expr, sp.Expr]]:
    """The factors of a product, each with the product of the others."""
    args = e.args if isinstance(e, sp.Mul) else ()
    return [(a, sp.Mul(*args[:k], *args[k + 1 :], evaluate=False)) for k, a in enumerate(args)]


def infinite(e: sp.Expr, known: Known, tables: Tables = NO_TABLES) -> bool:
    """Whether a term is seen to be +oo, by a logarithm of 0, one over 0 or a premise t >= oo, as *infinite value* says."""
    if ge(e, sp.oo) in known:
        return True
    if is_extended(e) or e.has(sp.oo, -sp.oo, sp.zoo, sp.nan):
        return False
    if isinstance(e, sp.Piecewise):
        for value, case in e.args:
            if _answer(known, case).holds:
                return infinite(value, known, tables)
            if not _answer(known, negate(case)).holds:
                return False
    if isinstance(e, (sp.Add, sp.Max)):
        rest = [a for a in e.args if not infinite(a, known, tables)]
        numbers = meant(*rest) if rest else sp.true
        return len(rest) < len(e.args) and bool(_answer(known, numbers).holds)
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational) and e.exp < 0:
        seen = tables is not NO_TABLES and nonnegative(denominator(e), tables)
        return seen and bool(_answer(known, eq(e.base, 0)).holds)
    if isinstance(e, (sp.log, sp.exp)) or (isinstance(e, sp.Pow) and e.exp.is_Rational and e.exp > 0):
        return infinite(e.args[0], known, tables)
    for factor, rest in _factors(e):
        if isinstance(factor, sp.log) and _answer(known, eq(factor.args[0], 0)).holds:
            return bool(_answer(known, lt(rest, 0)).holds)
        if infinite(factor, known, tables):
            return bool(_answer(known, gt(rest, 0)).holds)
    return False
