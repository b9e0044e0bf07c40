"""F6.12: what exceeds Bellman's update is worth more than any policy, and than one step of another action besides.

On paper: with Y = V + V_U, the worth of pi under R + U, and m the largest of Y - X, each action has X >= Q + G - gamma m; the mean under pi, which
plays optimal actions only, is Y - gamma m, so that m <= gamma m and m <= 0. At an optimal action, X >= V + G.
"""

from __future__ import annotations

import sympy as sp

from proofs.cliff._excess import Excess
from proofs.cliff._steps import ONE, Scope, relations_in, says
from proofs.kernel.rules._language import ge, le
from proofs.tables._extremes import compared
from proofs.tables._opened import Given, opened
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances, mass, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound at every state and action on a table that exceeds Bellman's update of a policy's worth, or None."""
    if (
        claim.signature is None
        or len(claim.hypotheses) != 2
        or not isinstance(claim.conclusion, EveryElement)
    ):
        return None
    whole = Sums(claim)
    if len(whole.relations) or not outermost(relations_in(whole.conclusion), Over):
        return None
    policies = [t for t in claim.signature.tables.values() if t.is_law and len(t.over) == len(t.given) == 1]
    if len(policies) != 1:
        return None
    try:
        proof = _Missing(whole, policies[0].name)
        return whole.finish(opened(whole, whole.conclusion, proof.shown))
    except Stuck as error:
        return whole.p.stuck(str(error))


class _Missing:
    def __init__(self, whole: Sums, policy: str) -> None:
        self.whole, self.policy = whole, policy
        f = whole.p.statement(whole.given[-1])
        if not isinstance(f, EveryElement) or not isinstance(f.body, EveryElement):
            raise Stuck(f"{f} is no Bellman inequality")
        self.S, self.A, self.a = f.over, f.body.over, f.body.var
        condition = relations_in(f)[0]
        self.sums = [e for e in outermost(condition, Over) if e.kind == "sum"]
        marks = {e: sp.Dummy() for e in self.sums}
        slopes = [sp.diff(condition.rhs.xreplace(marks), mark) for mark in marks.values()]
        self.gamma = next(c for c in slopes if not c.could_extract_minus_sign())
        self.excess = Excess(whole, self.sums, [-c / self.gamma for c in slopes])
        self._steps: dict[sp.Symbol, str] = {}
        self.settled = self.excess.at_most(sp.Integer(0), self._no_excess)

    def _each(self, s: sp.Symbol) -> str:
        """X(s) >= Q(s,c) + G(s,c) - gamma m, for every action c."""
        if s in self._steps:
            return self._steps[s]
        whole, c = self.whole, self.whole.fresh(self.a)
        scope: Scope = ((s, self.S), (c, self.A))
        (bellman,) = [n for n in instances(whole, scope) if isinstance(whole.p.condition(n), sp.GreaterThan)]
        condition = whole.p.condition(bellman)
        sums = [e for e in outermost(condition, Over) if e.kind == "sum"]
        now = condition.rhs.xreplace(dict.fromkeys(sums, sp.Integer(0)))
        mean = self.excess.mean(sums, s, c, scope)
        goal = Relation(ge(condition.lhs, now - self.gamma * self.excess.most))
        there = says(whole, goal.condition, [bellman, mean], scope)
        used = whole.p.resting_on(there, [whole.member(c, self.A)])
        every = EveryElement(c, self.A, goal)
        self._steps[s] = whole.p.state(whole.label("every action"), every, "generalisation", there, *used)
        return self._steps[s]

    def _action(self, s: sp.Symbol, a: sp.Symbol) -> str:
        member = self.whole.member(a, self.A)
        return self.whole.p.take(self.whole.label(f"at {a}"), "instance", self._each(s), member, at=a)

    def _no_excess(self, s: sp.Symbol, scope: Scope) -> str:
        """Y(s) - X(s) <= 0, where it is largest: it is gamma times itself at most."""
        whole = self.whole
        worth = self.excess.at(s)
        (mean,) = [e for e in outermost(worth, Over) if e.kind == "sum"]
        (V,) = [e for e in outermost(worth, Over) if e.kind == "max"]
        a = mean.var
        inner: Scope = (*scope, (a, self.A))
        facts = [
            self._action(s, a),
            compared(whole, V, a, inner),
            *(n for n in instances(whole, inner) if isinstance(whole.p.condition(n), sp.Or)),
        ]
        total, one = mass(whole, self.policy, a, self.A, (s, self.S))
        rest = worth.xreplace({mean: sp.Integer(0)}) - self.gamma * self.excess.most
        together = termwise(whole, (ONE, rest), (mean, total), "<=", facts, scope)
        return says(whole, le(worth, self.gamma * self.excess.most), [together, one], scope)

    def shown(self, f: Relation, scope: Scope, given: Given) -> str:
        """The claim at a state and an action."""
        (s, _), (a, _) = scope
        return says(self.whole, f.condition, [*given, self._action(s, a), self.settled], scope)
