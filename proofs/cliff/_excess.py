"""How far one table of values of states exceeds another: where it does most, the excess of the mean over next states is no greater."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.cliff._steps import Scope, says
from proofs.kernel.rules._language import le
from proofs.tables._extremes import Chosen, compared
from proofs.tables.sums import Sums
from proofs.tables.termwise import mass, termwise
from proofs.writing import Stuck
from theory.substitution import substitute
from theory.terms import Entry, Over


def value_under(whole: Sums, total: Over) -> tuple[sp.Expr, Entry]:
    """V(t) and P(s,a,t), for the sum over t of P(s,a,t) V(t).

    Raises:
      Stuck: it is of another form.
    """
    laws = [
        e
        for e in sp.Mul.make_args(total.body)
        if isinstance(e, Entry) and whole.signature.tables[e.table].is_law
    ]
    if len(laws) != 1:
        raise Stuck(f"{total} is no mean of values")
    return total.body / laws[0], laws[0]


class Excess:
    """The largest of sum_i c_i V_i(t) over states t, for means sum_t P(s,a,t) V_i(t).

    Attributes:
      most: it; term: c_1 V_1 + c_2 V_2 + ... at t.
    """

    def __init__(self, whole: Sums, sums: Sequence[Over], factors: Sequence[sp.Expr]) -> None:
        self.whole, self.factors = whole, tuple(factors)
        self.t, self.S = sums[0].var, sums[0].over
        values = [value_under(whole, e) for e in sums]
        self.law = values[0][1]
        self.term = sp.Add(*(c * v for c, (v, _) in zip(factors, values, strict=True)))
        self.most = Over("max", self.term, self.t, self.S)

    def at(self, s: sp.Symbol) -> sp.Expr:
        """The term at another state."""
        return substitute(self.term, {self.t: s})

    def mean(self, sums: Sequence[Over], s: sp.Symbol, a: sp.Symbol, scope: Scope) -> str:
        """c_1 sum P V_1 + ... <= the largest, for the means at a state and an action."""
        whole = self.whole
        inner: Scope = (*scope, (self.t, self.S))
        (_, A) = next(pair for pair in scope if pair[0] == a)
        total, one = mass(whole, self.law.table, self.t, self.S, (s, self.S), (a, A))
        here = compared(whole, self.most, self.t, inner)
        sums_ = termwise(whole, (*self.factors, -self.most), (*sums, total), "<=", [here], scope)
        combined = sp.Add(*(c * e for c, e in zip(self.factors, sums, strict=True)))
        return says(whole, le(combined, self.most), [sums_, one], scope)

    def at_most(self, bound: sp.Expr, prove: Callable[[sp.Symbol, Scope], str], *facts: str) -> str:
        """most <= bound, from a function that proves, at the state where it is attained, what decides that."""
        state = Chosen(self.whole, self.most, ())
        step = prove(state.y, state.scope)
        return state.forgotten(
            says(self.whole, le(self.most, bound), [state.value, step, *facts], state.scope)
        )
