"""Terms and formulas over tables, in exact numbers: rationals, logarithms of rationals, balls.

Shares nothing with the search's interpreter (`synth.terms`) but the statement. Conventions, in both: log 0 = -oo; one over the 0 of what
is never negative is +oo, over any other 0 it has no meaning; a product with a factor 0 is 0, however large the others; oo - oo has no
meaning; a derivative has one where the term and the derivative are finite and the conditions of its sums do not change.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

import flint
import sympy as sp
from sympy.core.relational import Relational

from proofs.exact.connectives import settle
from proofs.exact.errors import Refused, Undefined
from proofs.exact.numbers import (
    NEG,
    POS,
    LogForm,
    add,
    compare,
    divide,
    exponential,
    extreme,
    logarithm,
    mul,
    power,
)
from proofs.exact.steps import spend
from proofs.exact.table_world import TableWorld
from theory.derivative import conditions_on, derivative
from theory.errors import StatementError
from theory.logic import Both, Either, EveryElement, Formula, Relation, SomeConstant, SomeElement, When
from theory.parameters import Parameter
from theory.signature import denominator, nonnegative
from theory.terms import Entry, Named, Over, Slope, unfold

Env = dict[sp.Symbol, Any]
_TESTS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
ZERO, ONE = Fraction(0), Fraction(1)
SOME = (Either, SomeElement)  # formulas of which one part is enough


def _is_zero(x: Any) -> bool:
    """Whether a number is 0 by its form, as log 2 + log 3 - log 6 is."""
    if isinstance(x, LogForm):
        return x.constant == 0 and x.logarithms_cancel()
    return isinstance(x, Fraction) and x == 0


class TableTerms:
    """What terms and formulas come to on one world.

    Args:
      world: of a signature of tables.
      values: of the scalars, by name: rationals or logarithms.
    """

    def __init__(self, world: TableWorld, values: Mapping[str, Any]) -> None:
        self.world, self.values = world, dict(values)
        self.broken: dict[Formula, Any] = {}  # prompts, of which there are none
        self._moving: frozenset[sp.Basic] = frozenset()  # scalars in which a derivative is being taken

    # ------------------------------------------------------------ terms
    def value(self, e: sp.Basic, env: Env) -> Any:
        """Value of a term: a rational, a sum of logarithms, a ball or an infinity.

        Raises:
          Undefined: it has none; Undecided: the balls are too wide; Exhausted: the steps are spent.
          StatementError: a kind of term that is not known.
        """
        spend(1)
        if isinstance(e, sp.Symbol):
            return self.values[e.name]
        if isinstance(e, Entry):
            return self.world.tables[e.table][tuple(env[x] for x in e.elements)]
        if isinstance(e, Named):
            return self.value(e.body, env)
        if isinstance(e, sp.Rational):
            return Fraction(int(e.p), int(e.q))
        if e in (sp.oo, -sp.oo):
            return POS if e == sp.oo else NEG
        if e == sp.E:
            return flint.arb(1).exp()
        if e == sp.pi:
            return flint.arb.pi()
        if isinstance(e, sp.Add):
            return self._sum(partial(self.value, a, env) for a in e.args)
        if isinstance(e, sp.Mul):
            return self._product(e, env)
        if isinstance(e, sp.Pow):
            return self._power(e, env)
        if isinstance(e, sp.log):
            return logarithm(self.value(e.args[0], env))
        if isinstance(e, sp.exp):
            return exponential(self.value(e.args[0], env))
        if isinstance(e, sp.Abs):
            inner = self.value(e.args[0], env)
            return inner if compare(inner, ZERO) >= 0 else mul(-ONE, inner)
        if isinstance(e, (sp.Max, sp.Min)):
            return extreme([self.value(a, env) for a in e.args], 1 if isinstance(e, sp.Max) else -1)
        if isinstance(e, sp.Piecewise):
            for branch, condition in e.args:
                if condition == sp.true or self.relation(condition, env):
                    return self.value(branch, env)
            raise Undefined("no case of a value by cases applies")
        if isinstance(e, Over):
            return self._over(e, env)
        if isinstance(e, Slope):
            return self._slope(e, env)
        raise StatementError(f"cannot decide {type(e).__name__} in {e}")

    def _sum(self, parts: Iterator[Callable[[], Any]] | Any) -> Any:
        total: Any = ZERO
        for part in parts:
            total = add(total, part())
        return total

    def _product(self, e: sp.Mul, env: Env) -> Any:
        """A factor 0 makes the product 0, but for 1/oo beside an infinity, and what is 0 in passing beside one (`_slope`)."""
        above, below, zeros, beyond = list[Any](), list[Any](), list[Any](), list[Any]()
        for factor in e.args:
            if isinstance(factor, sp.Pow) and isinstance(factor.exp, sp.Rational) and factor.exp < 0:
                base = self.value(factor.base, env)
                if _is_zero(base):
                    above.append(self._one_over_zero(factor))
                elif factor.exp == -1 and not isinstance(base, float):
                    below.append(base)
                else:
                    found = power(base, Fraction(int(factor.exp.p), int(factor.exp.q)))
                    (beyond if isinstance(base, float) else above).append(found)
                continue
            value = self.value(factor, env)
            above.append(value)
            if _is_zero(value):
                zeros.append(factor)
        infinite = any(isinstance(v, float) for v in above)
        if zeros and not (infinite and all(a.free_symbols & self._moving for a in zeros)):
            return ZERO
        if zeros:
            raise Undefined(f"the derivative of {e}, which is 0 times an infinity")
        if beyond and infinite:
            raise Undefined(f"{e}, which is an infinity over another")
        if beyond:
            return ZERO
        top: Any = ONE
        for v in above:
            top = mul(top, v)
        bottom: Any = ONE
        for v in below:
            bottom = mul(bottom, v)
        return top if bottom == ONE else divide(top, bottom)

    def _power(self, e: sp.Pow, env: Env) -> Any:
        base, exponent = self.value(e.base, env), self.value(e.exp, env)
        if _is_zero(base) and compare(exponent, ZERO) < 0:
            return self._one_over_zero(e)
        return power(base, exponent)

    def _one_over_zero(self, e: sp.Pow) -> Any:
        if nonnegative(denominator(e), self.world.signature.tables):
            return POS
        raise Undefined(f"1/({denominator(e)}), where {e.base} is 0 and may have either sign")

    def elements(self, over: str) -> range:
        return range(self.world.sizes[over])

    def _over(self, e: Over, env: Env) -> Any:
        values = []
        for k in self.elements(e.over):
            inner = {**env, e.var: k}
            if e.condition == sp.true or self.relation(e.condition, inner):
                values.append(self.value(e.body, inner))
        if e.kind == "sum":
            return self._sum(partial(lambda v: v, v) for v in values)
        wanted = 1 if e.kind == "max" else -1
        return extreme([NEG if wanted > 0 else POS, *values], wanted)

    def _slope(self, e: Slope, env: Env) -> Any:
        point = self.value(e.point, env)
        if isinstance(point, float):
            raise Undefined(f"{e}, at an infinity")
        before = dict(self.values), self._moving
        self.values[e.var.name] = point
        self._moving = self._moving | {e.var}
        try:
            if isinstance(self.value(e.body, env), float):
                raise Undefined(f"the derivative of {e.body} where it is infinite")
            for condition in conditions_on(e.body, e.var):
                self._steady(condition, e, env)
            found = self.value(derivative(e.body, e.var), env)
        finally:
            self.values, self._moving = before
        if isinstance(found, float):
            raise Undefined(f"the derivative of {e.body} is infinite")
        return found

    def _steady(self, condition: sp.Basic, e: Slope, env: Env) -> None:
        """Refuse a condition in a sum that may change with the scalar that a derivative is taken in.

        A relation is as it is near by where its sides differ, and where they are the same function of the scalar.
        """
        if isinstance(condition, (sp.And, sp.Or, sp.Not, sp.Implies)):
            for part in condition.args:
                self._steady(part, e, env)
            return
        gap = condition.lhs - condition.rhs
        for assigned in self._assignments(gap, env):
            if compare(self.value(gap, assigned), ZERO) != 0:
                continue
            if not self._identically_zero(gap, e.var, assigned):
                raise Undefined(f"the derivative of {e.body}: {condition} may change with {e.var}")

    def _assignments(self, gap: sp.Expr, env: Env) -> Iterator[Env]:
        """The elements that a condition inside a sum may speak of: those of the scope, and all of the sets of the tables."""
        free: dict[sp.Symbol, str] = {}
        for node in sp.preorder_traversal(gap):
            if isinstance(node, Entry):
                for x, of in zip(node.elements, self.world.signature.tables[node.table].sets, strict=True):
                    if x not in env and x in gap.free_symbols:
                        free[x] = of.name

        def spread(names: Sequence[sp.Symbol], made: dict[sp.Symbol, int]) -> Iterator[Env]:
            if not names:
                yield made
                return
            for k in self.elements(free[names[0]]):
                yield from spread(names[1:], {**made, names[0]: k})

        yield from spread(list(free), dict(env))

    def _identically_zero(self, gap: sp.Expr, var: sp.Symbol, env: Env) -> bool:
        """Whether a rational function of the scalar is 0 whatever the scalar is: it is so at more points than it has zeros."""
        plain = self._in_numbers(gap, var, env)
        return plain is not None and sp.cancel(sp.together(plain)) == 0

    def _in_numbers(self, e: sp.Expr, var: sp.Symbol, env: Env) -> sp.Expr | None:
        """The term with numbers for everything but the scalar; None if it is no rational function of it."""
        if var not in e.free_symbols:
            value = self.value(e, env)
            return sp.Rational(value.numerator, value.denominator) if isinstance(value, Fraction) else None
        if e == var:
            return e
        if isinstance(e, Named):
            return self._in_numbers(e.body, var, env)
        if isinstance(e, sp.Mul) and any(
            self._in_numbers(a, var, env) == 0 for a in e.args if var not in a.free_symbols
        ):
            return sp.Integer(0)
        if isinstance(e, (sp.Add, sp.Mul)) or (isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer)):
            parts = [self._in_numbers(a, var, env) for a in e.args]
            return None if None in parts else e.func(*parts)
        return None

    # ------------------------------------------------------------ formulas
    def relation(self, condition: sp.Basic, env: Env) -> bool:
        """Truth of a relation or of a combination of relations."""
        condition = unfold(condition)
        if condition in (sp.true, sp.false):
            return bool(condition)
        if isinstance(condition, (sp.And, sp.Or)):
            return settle(
                (partial(self.relation, c, env) for c in condition.args), isinstance(condition, sp.Or)
            )
        if isinstance(condition, sp.Not):
            return not self.relation(condition.args[0], env)
        if isinstance(condition, sp.Implies):
            premise, consequence = condition.args
            return settle(
                (lambda: not self.relation(premise, env), partial(self.relation, consequence, env)), True
            )
        if isinstance(condition, Relational):
            return bool(
                _TESTS[condition.rel_op](
                    compare(self.value(condition.lhs, env), self.value(condition.rhs, env)), 0
                )
            )
        raise StatementError(f"{condition} is not a relation")

    def holds(self, f: Formula, env: Env) -> bool:
        """Truth of a formula.

        Raises:
          StatementError: a kind of formula that is not known; else as `value`.
        """
        if isinstance(f, Relation):
            return self.relation(f.condition, env)
        if isinstance(f, When):
            return settle((lambda: not self.holds(f.condition, env), partial(self.holds, f.body, env)), True)
        if isinstance(f, SomeConstant):
            return self._some_constant(f, env)
        return settle((partial(self.holds, *part) for part in self.parts(f, env)), isinstance(f, SOME))

    def parts(self, f: Formula, env: Env) -> Iterator[tuple[Formula, Env]]:
        """What a formula asks for all of, or `SOME` of.

        Raises:
          StatementError: it has no such parts.
        """
        if isinstance(f, (Both, Either)):
            return ((part, env) for part in f.parts)
        if isinstance(f, (EveryElement, SomeElement)):
            return ((f.body, {**env, f.var: k}) for k in self.elements(f.over))
        raise StatementError(f"cannot decide {type(f).__name__}")

    def _some_constant(self, f: SomeConstant, env: Env) -> bool:
        """Whether some value of the constant will do in this world; the relation must be affine in it."""
        condition = unfold(f.body.condition)
        if not isinstance(condition, (sp.LessThan, sp.StrictLessThan, sp.GreaterThan, sp.StrictGreaterThan)):
            raise StatementError(f"{f}: write one inequality of the constant")
        declared = self.world.signature.parameter_of(f.var)
        points = _points(declared)

        def gap(at: Fraction) -> Any:
            inner = TableTerms(self.world, {**self.values, f.var.name: at})
            found = add(inner.value(condition.gts, env), mul(-ONE, inner.value(condition.lts, env)))
            if isinstance(found, float):
                raise Refused("the relation is infinite for some constant")
            return found

        a, b, c = map(gap, points)
        rise = divide(add(b, mul(-ONE, a)), points[1] - points[0])
        if compare(add(c, mul(-ONE, b)), add(b, mul(-ONE, a))) != 0:
            raise Refused(f"the relation is not affine in {f.var}")
        ends = [x for x in (declared.lower, declared.upper) if x is not None]
        at_ends = [add(a, mul(rise, x - points[0])) for x in ends]
        if declared.upper is None and compare(rise, ZERO) > 0:
            return True
        if declared.lower is None and compare(rise, ZERO) < 0:
            return True
        if compare(rise, ZERO) == 0:
            at_ends = [a]
        return any(compare(x, ZERO) > 0 for x in at_ends) or (
            not isinstance(condition, (sp.StrictLessThan, sp.StrictGreaterThan))
            and compare(rise, ZERO) == 0
            and compare(a, ZERO) == 0
        )

    def with_constant(self, var: sp.Symbol) -> TableTerms:
        """The same world, and a value of a constant that a claim says to exist: one from the middle of its interval, or near its lower end."""
        declared = self.world.signature.parameter_of(var)
        return TableTerms(self.world, {**self.values, var.name: _points(declared)[0]})


def _points(declared: Parameter) -> list[Fraction]:
    """Three values of a parameter, in equal steps."""
    first = ONE if declared.lower is None else declared.lower + 1
    if declared.upper is None:
        return [first + k for k in range(3)]
    low = declared.upper - 1 if declared.lower is None else declared.lower
    return [low + (declared.upper - low) * Fraction(k, 4) for k in (1, 2, 3)]
