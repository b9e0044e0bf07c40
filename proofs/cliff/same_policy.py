"""F6.2: within half of (1 - gamma) times the gap the same actions are optimal.

On paper: values move by M at most, with (1 - gamma) M <= N, which closes no gap of more than 2 M; so what was not optimal is not, and what
was alone stays alone. That two actions are one is seen by counting: were both optimal and their new values different, there would be two.
"""

from __future__ import annotations

import sympy as sp

from proofs.cliff._rewards import Rewards, norms
from proofs.cliff._steps import Scope, relations_in, says
from proofs.kernel.rules._language import gt, le
from proofs.tables._extremes import Chosen, compared
from proofs.tables._opened import Given, opened
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances, part_of, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Conjunction, EveryElement, Relation
from theory.substitution import substitute
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation that the same actions are optimal for two rewards, from a hypothesis that counts those of one and one on gaps; or None."""
    if claim.signature is None or not isinstance(claim.conclusion, EveryElement):
        return None
    whole = Sums(claim)
    spoken = relations_in(whole.conclusion)
    found = norms(sp.Tuple(*(relations_in(whole.p.statement(name)) for name in whole.given)))
    extremes = outermost(spoken, Over)
    if len(found) != 1 or len(extremes) != 2 or any(e.kind != "max" for e in extremes):
        return None
    if not any(isinstance(part, Conjunction) for part in claim.conclusion.walk()):
        return None
    try:
        proof = _Policies(whole, found[0])
        return whole.finish(opened(whole, whole.conclusion, proof.part))
    except Stuck as error:
        return whole.p.stuck(str(error))


class _Policies:
    def __init__(self, whole: Sums, norm: Over) -> None:
        self.whole, self.rewards = whole, Rewards(whole, norm)
        self.contraction = self.rewards.contraction()

    def part(self, f: Relation, scope: Scope, given: Given) -> str:
        """One of the two: what is optimal stays so, or what is not stays so."""
        if given or len(scope) != 2:
            raise Stuck(f"{f} does not compare what is optimal")
        whole, (s, (a, A)) = self.whole, scope
        # The hypothesis on the number of optimal actions may bind the name of the action.
        c = whole.fresh(a)
        there = Relation(substitute(f.condition, {a: c}))
        shown = self._shown(there, (s, (c, A)))
        used = whole.p.resting_on(shown, [whole.member(c, A)])
        every = EveryElement(c, A, there)
        all_ = whole.p.state(whole.label("every action"), every, "generalisation", shown, *used)
        return whole.p.take(whole.label("this action"), "instance", all_, whole.member(a, A), at=a)

    def _shown(self, f: Relation, scope: Scope) -> str:
        whole, (a, A) = self.whole, scope[1]
        spoken = sp.Tuple(*(whole.p.condition(name) for name in self._at(scope[:1])))
        (counted,) = [e for e in outermost(spoken, Over) if e.kind == "sum"]
        (V,) = outermost(counted.condition, Over)
        (W,) = [e for e in outermost(f.condition, Over) if e != V]
        kept = any(isinstance(c, sp.GreaterThan) and c.has(W) for c in f.condition.args)
        best = Chosen(whole, W if kept else V, scope)
        facts = [best.value, self.contraction, *self._at(scope), *self._at((scope[0], (best.y, A)))]
        for x in (a, best.y):
            facts += self.rewards.differ(scope[0][0], x, best.scope)
            facts += [compared(whole, e, x, best.scope) for e in (V, W)]
        if kept:
            facts.append(self._alone(counted, best, W, scope))
        return best.forgotten(says(whole, f.condition, facts, best.scope))

    def _at(self, scope: Scope) -> list[str]:
        """What the hypotheses say of the elements of a scope."""
        return instances(self.whole, scope)

    def _alone(self, counted: Over, best: Chosen, W: Over, scope: Scope) -> str:
        """Of two actions that are optimal, one has no larger new value than the other, as there are not two."""
        whole, (_, (a, A)) = self.whole, scope
        x = counted.var
        new = W.body
        value = substitute(new, {W.var: a})
        here = substitute(new, {W.var: x})
        sides = [
            Over("sum", sp.Piecewise((1, sp.And(counted.condition, side, evaluate=False)), (0, True)), x, A)
            for side in (gt(here, value), le(here, value))
        ]
        one = sp.Integer(1)
        facts = [termwise(whole, (one, -one, -one), (counted, *sides), "=", [], scope)]
        facts += [part_of(whole, total, y, scope=scope) for total, y in zip(sides, (best.y, a), strict=True)]
        goal = sp.Or(
            *(sp.Not(substitute(counted.condition, {x: y})) for y in (a, best.y)),
            le(substitute(new, {W.var: best.y}), value),
        )
        return says(whole, goal, [*facts, *self._at(scope[:1])], best.scope)
