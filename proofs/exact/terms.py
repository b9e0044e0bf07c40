"""Terms in exact numbers: what every interpreter has in common, whatever its worlds are made of.

Conventions: log 0 = -oo; one over the 0 of what is never negative is +oo, over any other 0 it has no meaning; a product with a factor 0
is 0, however large the others; oo - oo has no meaning.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from functools import partial
from types import MappingProxyType
from typing import Any

import flint
import sympy as sp
from sympy.core.relational import Relational

from proofs.exact.connectives import settle
from proofs.exact.errors import Undefined
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
from theory.errors import StatementError
from theory.signature import Table, denominator, nonnegative
from theory.terms import Named, Over, unfold

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


def _is_zero(x: Any) -> bool:
    """Whether a number is 0 by its form, as log 2 + log 3 - log 6 is."""
    if isinstance(x, LogForm):
        return x.constant == 0 and x.logarithms_cancel()
    return isinstance(x, Fraction) and x == 0


class ExactTerms:
    """What terms and relations come to on one world.

    Attributes:
      tables: of the signature, by name: what is known of the signs of their entries.
    """

    tables: Mapping[str, Table] = MappingProxyType({})
    _moving: frozenset[sp.Basic] = frozenset()  # scalars in which a derivative is being taken

    def leaf(self, e: sp.Basic, env: Env) -> Any:
        """Value of what the world itself gives a value; None for a term that is made of others."""
        raise NotImplementedError

    def elements(self, over: str) -> Iterable[Any]:
        """What a bound element of a set may stand for."""
        raise NotImplementedError

    def value(self, e: sp.Basic, env: Env) -> Any:
        """Value of a term: a rational, a sum of logarithms, a ball or an infinity.

        Raises:
          Undefined: it has none; Undecided: the balls are too wide; Exhausted: the steps are spent.
          StatementError: a kind of term that is not known.
        """
        spend(1)
        found = self.leaf(e, env)
        if found is not None:
            return found
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
        raise StatementError(f"cannot decide {type(e).__name__} in {e}")

    def _sum(self, parts: Iterator[Callable[[], Any]] | Any) -> Any:
        total: Any = ZERO
        for part in parts:
            total = add(total, part())
        return total

    def _product(self, e: sp.Mul, env: Env) -> Any:
        """A factor 0 makes the product 0, but for 1/oo beside an infinity, and what is 0 in passing beside one (a derivative there)."""
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
        if nonnegative(denominator(e), self.tables):
            return POS
        raise Undefined(f"1/({denominator(e)}), where {e.base} is 0 and may have either sign")

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
