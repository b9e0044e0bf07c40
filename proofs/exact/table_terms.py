"""Terms and formulas over tables, in exact numbers: rationals, logarithms of rationals, balls.

Shares nothing with the search's interpreter (`synth.terms`) but the statement. Conventions are those of `proofs.exact.terms`; a derivative has a
meaning where the term and the derivative are finite and the conditions of its sums do not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

import sympy as sp

from proofs.exact.connectives import settle
from proofs.exact.errors import Refused, Undefined
from proofs.exact.numbers import (
    add,
    compare,
    divide,
    mul,
)
from proofs.exact.table_world import TableWorld
from proofs.exact.terms import ONE, ZERO, Env, ExactTerms
from theory.derivative import conditions_on, derivative
from theory.errors import StatementError
from theory.logic import (
    Conjunction,
    Disjunction,
    EveryElement,
    Formula,
    Relation,
    SomeConstant,
    SomeElement,
    When,
)
from theory.parameters import Parameter
from theory.terms import Entry, Named, Slope, unfold

SOME = (Disjunction, SomeElement)  # formulas of which one part is enough


class TableTerms(ExactTerms):
    """What terms and formulas come to on one world.

    Args:
      world: of a signature of tables.
      values: of the scalars, by name: rationals or logarithms.
    """

    def __init__(self, world: TableWorld, values: Mapping[str, Any]) -> None:
        self.world, self.values, self.tables = world, dict(values), world.signature.tables
        self.broken: dict[Formula, Any] = {}  # prompts, of which there are none

    # ------------------------------------------------------------ terms
    def leaf(self, e: sp.Basic, env: Env) -> Any:
        """Scalars, entries and derivatives."""
        if isinstance(e, sp.Symbol):
            return self.values[e.name]
        if isinstance(e, Entry):
            return self.world.tables[e.table][tuple(env[x] for x in e.elements)]
        if isinstance(e, Slope):
            return self._slope(e, env)
        return None

    def elements(self, over: str) -> range:
        return range(self.world.sizes[over])

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
        if isinstance(f, (Conjunction, Disjunction)):
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
