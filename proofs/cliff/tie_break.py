"""F6.4 and F6.5: the values of states move by known amounts, and so do the rewards.

On paper: V' - V lies between two numbers, as Q' - Q does at the actions that attain V and V', and at the chosen action where it is optimal; and
R' - R is Q' - Q less gamma times a mean of V' - V.
"""

from __future__ import annotations

import sympy as sp

from proofs.cliff._excess import value_under
from proofs.cliff._rewards import Rewards, norms
from proofs.cliff._steps import ONE, Scope, relations_in, says
from proofs.kernel.rules._language import eq, le
from proofs.tables._extremes import Chosen, compared
from proofs.tables._opened import Given, opened
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances, mass, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Conjunction, Relation
from theory.substitution import substitute
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on the sup norm of a change of rewards, and of what the values of actions are then; or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Conjunction):
        return None
    whole = Sums(claim)
    found = norms(relations_in(whole.conclusion))
    points = [t.name for t in claim.signature.tables.values() if t.is_law and not t.given]
    if len(found) != 1 or len(points) != 2:
        return None
    try:
        return whole.finish(opened(whole, whole.conclusion, _TieBreak(whole, found[0]).shown))
    except Stuck as error:
        return whole.p.stuck(str(error))


class _TieBreak:
    def __init__(self, whole: Sums, norm: Over) -> None:
        self.whole, self.rewards = whole, Rewards(whole, norm)
        values = {e: value_under(whole, e)[0] for e in (self.rewards.first, self.rewards.second)}
        self.old = next(e for e, V in values.items() if isinstance(V, Over) and isinstance(V.body, Entry))
        self.new = next(e for e in values if e != self.old)
        self.V, self.W = (values[e] for e in (self.old, self.new))
        if not isinstance(self.V, Over) or not isinstance(self.W, Over):
            raise Stuck("values of states are no largest values")
        self.S, self.A = self.rewards.S, self.rewards.A

    def shown(self, f: Relation, scope: Scope, given: Given) -> str:
        """The bound on the change, or the lead."""
        return self._lead(f.condition, scope) if scope else self._change(f.condition)

    def _lead(self, goal: sp.Basic, scope: Scope) -> str:
        (s, (a, _), (b, _)) = scope[0], scope[1], scope[2]
        facts = [*instances(self.whole, (s, scope[1])), *instances(self.whole, (s, scope[2]))]
        facts += instances(self.whole, ((b, self.A),))
        (V,) = {e for name in facts for e in outermost(self.whole.p.condition(name), Over)}
        return says(self.whole, goal, [*facts, *(compared(self.whole, V, x, scope) for x in (a, b))], scope)

    # ------------------------------------------------------------ values of states
    def _change(self, goal: sp.Basic) -> str:
        whole, rewards = self.whole, self.rewards
        state = Chosen(whole, rewards.norm, ())
        action = Chosen(whole, whole.p.condition(state.value).lhs, state.scope)
        s, a, scope = state.y, action.y, action.scope
        t = self.old.var
        total, one = mass(whole, value_under(whole, self.old)[1].table, t, self.S, (s, self.S), (a, self.A))
        old, new = (rewards.at(e, s, a) for e in (self.old, self.new))
        low, high, steps = self._moved()
        facts = [
            termwise(whole, (ONE, -ONE, -high), (new, old, total), "<=", [steps[1]], scope),
            termwise(whole, (ONE, -ONE, low), (old, new, total), "<=", [steps[0]], scope),
            *instances(whole, ((s, self.S),)),
            *instances(whole, ((a, self.A),)),
            state.value,
            action.value,
            one,
        ]
        return state.forgotten(action.forgotten(says(whole, goal, facts, scope)))

    def _moved(self) -> tuple[sp.Expr, sp.Expr, list[str]]:
        """Numbers between which V' - V lies, and the steps that say so at a state."""
        t = self.old.var
        moved = self.W.body - substitute(self.V.body, {self.V.var: self.W.var})
        weights = list(moved.atoms(Entry))
        shift = sp.simplify(moved.xreplace(dict.fromkeys(weights, sp.Integer(0))))
        scope: Scope = ((t, self.S),)
        rest = sp.simplify(moved - shift)
        at_both = sp.simplify(rest.xreplace(dict.fromkeys(weights, sp.Integer(1))))
        low, high = shift, shift + at_both
        return low, high, [self._at_least(low, scope), self._at_most(high, scope)]

    def _at_least(self, low: sp.Expr, scope: Scope) -> str:
        """V + low <= V', by the action that attains V, or by the chosen one where that is ahead."""
        whole = self.whole
        best = Chosen(whole, self.V, scope)
        chosen = self._chosen_action(best.scope)
        inner = chosen.scope
        facts = [best.value, self._is_chosen(chosen), compared(whole, self.V, chosen.y, inner)]
        for y in (best.y, chosen.y):
            facts += [compared(whole, self.W, y, inner), *instances(whole, (scope[0], (y, self.A)))]
            facts += instances(whole, ((y, self.A),))
        goal = says(whole, le(self.V + low, self.W), facts, inner)
        return best.forgotten(chosen.forgotten(goal))

    def _at_most(self, high: sp.Expr, scope: Scope) -> str:
        """V' <= V + high, by the action that attains V'."""
        whole = self.whole
        best = Chosen(whole, self.W, scope)
        facts = [best.value, compared(whole, self.V, best.y, best.scope)]
        facts += [*instances(whole, scope), *instances(whole, ((best.y, self.A),))]
        return best.forgotten(says(whole, le(self.W, self.V + high), facts, best.scope))

    def _law(self) -> str:
        """The law that is 1 at the chosen action."""
        return next(
            t.name
            for t in self.whole.signature.tables.values()
            if t.is_law and not t.given and t.over[0].name == self.A
        )

    def _chosen_action(self, scope: Scope) -> Chosen:
        x = self.whole.fresh(sp.Symbol("any"))
        return Chosen(self.whole, Over("max", Entry(self._law(), x), x, self.A), scope)

    def _is_chosen(self, chosen: Chosen) -> str:
        """The law is 1 where it is largest: were it 0 there, it would sum to 0."""
        whole = self.whole
        most = next(e for e in outermost(whole.p.condition(chosen.value), Over))
        x = most.var
        total, one = mass(whole, self._law(), x, self.A)
        count = Over("sum", ONE, x, self.A)
        here = compared(whole, most, x, (*chosen.scope, (x, self.A)))
        bound = termwise(whole, (ONE, -most), (total, count), "<=", [here], chosen.scope)
        facts = [chosen.value, one, bound, *instances(whole, ((chosen.y, self.A),))]
        return says(whole, eq(Entry(self._law(), chosen.y), 1), facts, chosen.scope)
