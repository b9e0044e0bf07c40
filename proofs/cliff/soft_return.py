"""F6.11: the soft value of a state lies above the optimum and above the return of the soft policy by tau log|A|/(1 - gamma) at most.

On paper, with V the soft values: where U - V is largest, m, it is at most tau log pi + gamma m at some action, so that m <= 0. Where V - W is largest, m',
it is at most the entropy of pi times tau and gamma m', so that (1 - gamma) m' <= tau log|A|.
"""

from __future__ import annotations

import sympy as sp

from proofs.cliff._excess import Excess
from proofs.cliff._steps import ONE, Scope, relations_in, says
from proofs.kernel.rules._language import ge, le
from proofs.tables._extremes import Chosen, compared
from proofs.tables._opened import Given, opened
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import entries, mass, part_of, tangent, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on U - W at every state, U being below an update by the best action and W above one by a soft policy; or None."""
    if (
        claim.signature is None
        or len(claim.hypotheses) != 2
        or not isinstance(claim.conclusion, EveryElement)
    ):
        return None
    whole = Sums(claim)
    counts = [e for e in outermost(relations_in(whole.conclusion), Over) if e.body == 1]
    if len(counts) != 1:
        return None
    try:
        proof = _Return(whole, counts[0])
        return whole.finish(opened(whole, whole.conclusion, proof.shown))
    except Stuck as error:
        return whole.p.stuck(str(error))


class _Return:
    def __init__(self, whole: Sums, count: Over) -> None:
        self.whole, self.count = whole, count
        conditions = [relations_in(whole.p.statement(name))[0] for name in whole.given]
        self.S = whole.p.statement(whole.given[0]).over  # type: ignore[attr-defined]
        (best,) = [e for c in conditions for e in outermost(c, Over) if e.kind == "max"]
        (mean,) = [e for c in conditions for e in outermost(c, Over) if e.kind == "sum"]
        self.A = best.over
        (log,) = best.body.atoms(sp.log)
        self.policy, self.tau = log.args[0], sp.diff(best.body.xreplace({log: _MARK}), _MARK)
        first, self.gamma = self._excess(best.body, ONE)
        self.first = first
        self.second, _ = self._excess(mean.body / self.policy, -ONE)
        self.some = self._an_action()
        self.above = self.first.at_most(sp.Integer(0), self._optimum)
        self.near = self.second.at_most(self.tau * sp.log(count) / (1 - self.gamma), self._entropy, self.some)

    def _excess(self, update: sp.Expr, sign: sp.Expr) -> tuple[Excess, sp.Expr]:
        """The difference of the values in an update, V coming second, and gamma."""
        sums = self._means(update)
        marks = {e: sp.Dummy() for e in sums}
        slopes = [sp.diff(update.xreplace(marks), mark) for mark in marks.values()]
        gamma = next(c for c in slopes if not c.could_extract_minus_sign())
        return Excess(self.whole, sums, [sign * c / gamma for c in slopes]), gamma

    @staticmethod
    def _means(update: sp.Basic) -> list[Over]:
        return outermost(update, Over)

    def _an_action(self) -> str:
        """There is an action at least, so that their number has a logarithm."""
        whole = self.whole
        chosen = Chosen(whole, Over("max", ONE, whole.fresh(sp.Symbol("any")), self.A), ())
        step = part_of(whole, self.count, chosen.y)
        some = chosen.forgotten(says(whole, ge(self.count, 1), [step], chosen.scope))
        whole.known.append(some)
        return some

    def _hypothesis(self, place: int, s: sp.Symbol) -> str:
        name = self.whole.given[place]
        return self.whole.p.take(
            self.whole.label(f"{name} at {s}"), "instance", name, self.whole.member(s, self.S), at=s
        )

    def _optimum(self, s: sp.Symbol, scope: Scope) -> str:
        """U(s) - V(s) <= gamma m, as no probability exceeds 1."""
        whole = self.whole
        step = next(
            n for n in (self._hypothesis(k, s) for k in (0, 1)) if self._extremes(whole.p.condition(n))
        )
        (best,) = self._extremes(whole.p.condition(step))
        action = Chosen(whole, best, scope)
        c = action.y
        (log,) = whole.p.condition(action.value).lhs.atoms(sp.log)
        p = log.args[0]
        total, one = mass(whole, p.table, best.var, self.A, (s, self.S))
        signs = entries(whole, p, action.scope)
        term = part_of(whole, total, c, scope=scope)
        small = says(whole, le(log, 0), [term, one, tangent(whole, log, signs), *signs], action.scope)
        sums = self._means(whole.p.condition(action.value).lhs)
        mean = self.first.mean([e for e in sums if e.kind == "sum"], s, c, action.scope)
        goal = le(self.first.at(s), self.gamma * self.first.most)
        return action.forgotten(says(whole, goal, [step, action.value, small, mean, *signs], action.scope))

    def _entropy(self, s: sp.Symbol, scope: Scope) -> str:
        """V(s) - W(s) <= tau log|A| + gamma m'."""
        whole = self.whole
        step = next(
            n for n in (self._hypothesis(k, s) for k in (0, 1)) if not self._extremes(whole.p.condition(n))
        )
        (mean,) = outermost(whole.p.condition(step), Over)
        x = mean.var
        inner: Scope = (*scope, (x, self.A))
        (log,) = [e for e in outermost(mean.body, sp.log, Over) if not isinstance(e, Over)]
        p = log.args[0]
        assert isinstance(p, Entry)
        signs = entries(whole, p, inner)
        count = self.count
        number = whole.number(count)
        size = tangent(whole, -log - sp.log(count), [*signs, number, self.some])
        share = says(whole, ge(p * log + p * sp.log(count), p - 1 / count), [size, self.some, *signs], inner)
        sums = self._means(mean.body / p)
        ahead = self.second.mean([e for e in sums if e.kind == "sum"], s, x, inner)
        total, one = mass(whole, p.table, x, self.A, (s, self.S))
        if count.var != x:
            raise Stuck(f"{count} counts by another name than {x}")
        value = self._value(mean, log, p)
        rest = value - self.gamma * self.second.most - self.tau * sp.log(count) + self.tau
        facts = [share, ahead, self.some]
        together = termwise(whole, (ONE, -rest, self.tau / count), (mean, total, count), ">=", facts, scope)
        goal = le(self.second.at(s), self.tau * sp.log(count) + self.gamma * self.second.most)
        return says(whole, goal, [step, together, one, self.some], scope)

    @staticmethod
    def _value(mean: Over, log: sp.Expr, p: Entry) -> sp.Expr:
        """V(s), what is left of the update without means and logarithm."""
        update = sp.expand(mean.body / p)
        sums = dict.fromkeys(outermost(update, Over), sp.Integer(0))
        return update.xreplace(sums).xreplace({log: sp.Integer(0)})

    @staticmethod
    def _extremes(condition: sp.Basic) -> list[Over]:
        return [e for e in outermost(condition, Over) if e.kind == "max"]

    def shown(self, f: Relation, scope: Scope, given: Given) -> str:
        """U - W <= tau log|A|/(1 - gamma) at a state."""
        ((s, _),) = scope
        facts = [self.above, self.near, self.some]
        facts += [compared(self.whole, e.most, s, scope) for e in (self.first, self.second)]
        return says(self.whole, f.condition, facts, scope)


_MARK = sp.Dummy()
