"""How far optimal values are apart where rewards are: the largest difference M of values is at most N + gamma M, N being that of rewards.

On paper: at the state and action where M is attained, values differ by what rewards do, N at most, and by gamma times a mean of differences of
the values of states; and a largest value, or a soft one, differs by no more than the values do.
"""

from __future__ import annotations

import sympy as sp

from proofs.cliff._excess import value_under
from proofs.cliff._steps import ONE, Scope, says
from proofs.kernel.rules._language import ge, le
from proofs.tables._extremes import Chosen, compared
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import entries, mass, tangent, termwise
from proofs.writing import Stuck
from theory.substitution import substitute
from theory.terms import Entry, Over

_MARK = sp.Dummy()


def norms(e: sp.Basic) -> list[Over]:
    """The sup norms of functions of two elements in a term or relation, not those inside of others."""
    return [
        x
        for x in outermost(e, Over)
        if x.kind == "max" and isinstance(x.body, Over) and isinstance(x.body.body, sp.Abs)
    ]


class Rewards:
    """Two reward functions on the same dynamics, read from the sup norm of their difference.

    Args:
      norm: max_s max_a |R - R'|, R and R' being written by values Q, Q' of actions and values of states.

    Raises:
      Stuck: it is of another form.
    """

    def __init__(self, whole: Sums, norm: Over) -> None:
        self.whole, self.norm = whole, norm
        inner = norm.body
        if (
            not isinstance(inner, Over)
            or not isinstance(inner.body, sp.Abs)
            or {norm.kind, inner.kind} != {"max"}
        ):
            raise Stuck(f"{norm} is no sup norm of a function of two elements")
        self.s, self.S, self.a, self.A = norm.var, norm.over, inner.var, inner.over
        f = inner.body.args[0]
        sums = outermost(f, Over)
        if len(sums) != 2:
            raise Stuck(f"{f} is no difference of rewards")
        marks = {e: sp.Dummy() for e in sums}
        marked = f.xreplace(marks)
        slopes = {e: sp.diff(marked, mark) for e, mark in marks.items()}
        self.gap = marked.xreplace(dict.fromkeys(marks.values(), sp.Integer(0)))  # Q - Q'
        first, second = sorted(sums, key=lambda e: slopes[e].could_extract_minus_sign(), reverse=True)
        self.gamma = slopes[second]
        if slopes[first] != -self.gamma or not self.gamma.is_Symbol:
            raise Stuck(f"{f} is no difference of rewards")
        self.first, self.second = first, second
        self.most = Over("max", Over("max", sp.Abs(self.gap), self.a, self.A), self.s, self.S)
        self._states: list[str] | None = None

    # ------------------------------------------------------------ parts
    def at(self, e: sp.Basic, s: sp.Symbol, a: sp.Symbol) -> sp.Basic:
        """A term of the generic state and action at another state and action."""
        return substitute(e, {self.s: s, self.a: a})

    # ------------------------------------------------------------ states
    def states_close(self) -> list[str]:
        """V(t) - V'(t) <= M and V'(t) - V(t) <= M at a state t, the variable of the sums."""
        if self._states is None:
            t = self.first.var
            if self.second.var != t:
                raise Stuck("the sums over next states have two variables")
            (V, _), (W, _) = (value_under(self.whole, e) for e in (self.first, self.second))
            scope: Scope = ((t, self.S),)
            if isinstance(V, Over):
                self._states = [self._largest(V, W, scope), self._largest(W, V, scope)]
            else:
                p, q = self.policies()
                self._states = [self._soft(V, W, p, q, t), self._soft(W, V, q, p, t)]
        return self._states

    def differ(self, s: sp.Symbol, a: sp.Symbol, scope: Scope) -> list[str]:
        """Values at a state and an action differ by M at most: the two steps that say so."""
        outer = compared(self.whole, self.most, s, scope)
        inner = self.whole.p.condition(outer).lhs
        return [outer, compared(self.whole, inner, a, scope)]

    def _largest(self, V: Over, W: Over, scope: Scope) -> str:
        best = Chosen(self.whole, V, scope)
        ((t, _),) = scope
        facts = [
            best.value,
            *self.differ(t, best.y, best.scope),
            compared(self.whole, W, best.y, best.scope),
        ]
        return best.forgotten(says(self.whole, le(V - W, self.most), facts, best.scope))

    def policies(self) -> tuple[Entry, Entry]:
        """pi(a|s) and pi'(a|s), for soft values Q = V + tau log pi.

        Raises:
          Stuck: the values are of another form.
        """
        logs = {
            e.args[0]: sp.diff(sp.expand(self.gap).xreplace({e: _MARK}), _MARK)
            for e in self.gap.atoms(sp.log)
        }
        up = [e for e, slope in logs.items() if not slope.could_extract_minus_sign()]
        down = [e for e in logs if e not in up]
        if len(up) != 1 or len(down) != 1 or not all(isinstance(e, Entry) for e in logs):
            raise Stuck(f"{self.gap} is no difference of soft values")
        self.tau = logs[up[0]]
        return up[0], down[0]

    def _soft(self, V: sp.Expr, W: sp.Expr, p: Entry, q: Entry, t: sp.Symbol) -> str:
        """pi exp((V - V' - M)/tau) <= pi' for each action, and both sum to 1."""
        whole, b = self.whole, self.a
        p, q = (self.at(e, t, b) for e in (p, q))
        scope: Scope = ((t, self.S),)
        inner: Scope = (*scope, (b, self.A))
        short = (V - W - self.most) / self.tau
        there = sp.log(q) - sp.log(p) - short
        signs = entries(whole, sp.Tuple(p, q), inner)
        known = [*signs, *whole.parameters, whole.number(self.most, inner)]
        least = says(whole, ge(there, 0), [*self.differ(t, b, inner), *signs], inner)
        each = says(whole, le(sp.exp(short) * p, q), [least, tangent(whole, there, known), *signs], inner)
        (first, one), (second, other) = (mass(whole, e.table, b, self.A, scope[0]) for e in (p, q))
        sums = termwise(whole, (sp.exp(short), -ONE), (first, second), "<=", [each], scope)
        logs = tangent(whole, short, [whole.number(self.most, scope), *whole.parameters])
        return says(whole, le(V - W, self.most), [sums, one, other, logs], scope)

    # ------------------------------------------------------------ actions
    def close(self, s: sp.Symbol, a: sp.Symbol, scope: Scope) -> str:
        """|Q - Q'| <= N + gamma M at a state and an action."""
        whole = self.whole
        t, (_, law) = self.first.var, value_under(whole, self.first)
        outer = compared(whole, self.norm, s, scope)
        inner = compared(whole, whole.p.condition(outer).lhs, a, scope)
        facts = [outer, inner]
        first, second = (self.at(e, s, a) for e in (self.first, self.second))
        up, down = self.states_close()
        total, one = mass(whole, law.table, t, self.S, (s, self.S), (a, self.A))
        for x, y, step in ((first, second, up), (second, first, down)):
            facts.append(termwise(whole, (ONE, -ONE, -self.most), (x, y, total), "<=", [step], scope))
        gap = self.at(self.gap, s, a)
        facts += [one, *self.defined(s, a, scope)]
        return says(whole, le(sp.Abs(gap), self.norm + self.gamma * self.most), facts, scope)

    def defined(self, s: sp.Symbol, a: sp.Symbol, scope: Scope) -> list[str]:
        """Steps by which the logarithms in the difference of values at a state and an action have a meaning."""
        inside = sp.Tuple(*(e.args[0] for e in self.at(self.gap, s, a).atoms(sp.log)))
        return entries(self.whole, inside, scope)

    def contraction(self) -> str:
        """(1 - gamma) M <= N."""
        state = Chosen(self.whole, self.most, ())
        row = self.whole.p.condition(state.value).lhs
        action = Chosen(self.whole, row, state.scope)
        facts = [state.value, action.value, self.close(state.y, action.y, action.scope)]
        facts += self.defined(state.y, action.y, action.scope)
        goal = says(self.whole, le((1 - self.gamma) * self.most, self.norm), facts, action.scope)
        return state.forgotten(action.forgotten(goal))
