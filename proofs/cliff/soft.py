"""F6.7, F6.8 and F6.10: the total variation of two soft policies, by the range of the logarithm of their ratio.

On paper: where r q <= p <= r k^2 q at each action, |p/q - 1| lies below the chord through its values at r and r k^2, so that the sum of |p - q| is
2 (r k^2 - 1)(1 - r)/(r k^2 - r) at most, which is largest for r = 1/k, namely 2 (k - 1)/(k + 1). With k = e^h this is 2 tanh(h/2), and at most h
by Pinsker's inequality for two coins of odds k and 1/k.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from proofs.cliff._rewards import Rewards, norms
from proofs.cliff._steps import ONE, Scope, relations_in, says
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import all_of, eq, ge, gt, le, lt
from proofs.tables._extremes import Chosen, compared
from proofs.tables._opened import Given, opened
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import entries, mass, tangent, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on the total variation of two policies at every state, by the sup norm of rewards or the spread of values; or None."""
    if claim.signature is None or not isinstance(claim.conclusion, EveryElement):
        return None
    whole = Sums(claim)
    spoken = relations_in(whole.conclusion)
    distances = [e for e in outermost(spoken, Over) if e.kind == "sum" and isinstance(e.body, sp.Abs)]
    if len(distances) != 1 or len(spoken) != 1 or len(outermost(distances[0].body, Entry)) != 2:
        return None
    if not [e for e in outermost(spoken, Over) if e.kind in ("max", "min")]:
        return None

    def prove(f: Relation, scope: Scope, given: Given) -> str:
        return _Apart(whole, distances[0], scope).shown(f.condition)

    try:
        return whole.finish(opened(whole, whole.conclusion, prove))
    except Stuck as error:
        return whole.p.stuck(str(error))


def named(whole: Sums, term: sp.Expr, over: str, scope: Scope) -> tuple[Over, str]:
    """A term as one unknown, and that it is: the largest of a set of equal values."""
    name = Over("max", term, whole.fresh(sp.Symbol("any")), over)
    some = Chosen(whole, name, scope)
    return name, some.forgotten(says(whole, eq(name, term), [some.value], some.scope))


class _Apart:
    """sum_a |p - q| at a state."""

    def __init__(self, whole: Sums, total: Over, scope: Scope) -> None:
        self.whole, self.total, self.scope = whole, total, scope
        self.inner: Scope = (*scope, (total.var, total.over))
        self.p, self.q = outermost(total.body, Entry)
        self.signs = entries(whole, sp.Tuple(self.p, self.q), self.inner)

    def shown(self, condition: sp.Basic) -> str:
        found = norms(condition)
        if found:
            h, facts = self._by_rewards(found[0])
        else:
            h, facts = self._by_spread(condition)
        bound = [self._bound(h)]
        if condition.has(sp.exp):
            (power,) = condition.atoms(sp.exp)
            same = says(self.whole, eq(h, power.args[0]), facts, self.scope)
            numbers = self.whole.numbers_in([h, power.args[0]], self.scope)
            known = [*numbers, *self.whole.parameters]
            needed = self.whole.p.needed(
                Relation(sp.And(a_number(h), a_number(power.args[0]), evaluate=False)), known
            )
            bound.append(
                self.whole.p.take(
                    self.whole.label("its exponential"),
                    "exponential",
                    same,
                    *(n for n in needed if n != same),
                )
            )
        else:
            bound += [self._two_coins(h), *facts]
        return says(self.whole, condition, bound, self.scope)

    # ------------------------------------------------------------ where the ratio lies
    def _by_rewards(self, norm: Over) -> tuple[Over, list[str]]:
        """tau h is N/(1 - gamma), by which values differ at most."""
        whole, ((s, _),) = self.whole, self.scope
        rewards = Rewards(whole, norm)
        p, q = rewards.policies()
        tau = rewards.tau
        h, is_h = named(whole, norm / (tau * (1 - rewards.gamma)), self.total.over, self.scope)
        x = self.total.var
        facts = [is_h, rewards.contraction(), *rewards.differ(s, x, self.inner)]
        gap = sp.expand(rewards.at(rewards.gap, s, x))
        both = tuple(rewards.at(e, s, x) for e in (p, q))
        self.p, self.q = both
        level = (gap - tau * sp.log(self.p) + tau * sp.log(self.q)).expand() / tau  # (V - V')/tau
        self.low = sp.expand_mul(-h - level, deep=False)
        facts += rewards.defined(s, x, self.inner)
        far = says(whole, ge(rewards.most, 0), facts[2:], self.inner)
        self._within(h, [*facts, far])
        return h, [is_h]

    def _by_spread(self, condition: sp.Basic) -> tuple[Over, list[str]]:
        """2 tau h is the spread."""
        whole = self.whole
        x = self.total.var
        (power,) = condition.atoms(sp.exp)
        (most,) = [e for e in outermost(power, Over) if e.kind == "max"]
        (least,) = [e for e in outermost(power, Over) if e.kind == "min"]
        h, is_h = named(whole, power.args[0], self.total.over, self.scope)
        facts = [is_h, compared(whole, most, x, self.inner), compared(whole, least, x, self.inner)]
        gap = sp.expand(whole.p.condition(facts[1]).lhs)
        slopes = {e.args[0]: sp.diff(gap.xreplace({e: _MARK}), _MARK) for e in gap.atoms(sp.log)}
        (self.p,) = [e for e, c in slopes.items() if not c.could_extract_minus_sign()]
        (self.q,) = [e for e in slopes if e != self.p]
        tau = slopes[self.p]
        level = (gap - tau * sp.log(self.p) + tau * sp.log(self.q)).expand()
        self.low = sp.expand_mul((least - level) / tau, deep=False)
        self._within(h, facts)
        return h, [is_h]

    def _within(self, h: Over, facts: Sequence[str]) -> None:
        """r q <= p <= r k^2 q, with r = exp(low) and k = exp(h)."""
        whole, inner = self.whole, self.inner
        self.r, is_r = named(whole, sp.exp(self.low), self.total.over, self.scope)
        self.k, is_k = named(whole, sp.exp(h), self.total.over, self.scope)
        ratio = sp.log(self.p) - sp.log(self.q)
        self.facts: list[str] = []
        for term, goal in (
            (ratio - self.low, ge(self.p, self.r * self.q)),
            (self.low + 2 * h - ratio, le(self.p, self.r * self.k**2 * self.q)),
        ):
            sign = says(whole, ge(term, 0), [*facts, *self.signs], inner)
            numbers = whole.numbers_in([term], inner)
            step = tangent(whole, term, [*self.signs, *numbers, *whole.parameters])
            self.facts.append(says(whole, goal, [sign, step, is_r, is_k, *self.signs], inner))
        size = [says(whole, gt(e, 0), [step], self.scope) for e, step in ((self.r, is_r), (self.k, is_k))]
        self.size, self.is_k = size, is_k

    # ------------------------------------------------------------ what follows
    def _bound(self, h: Over) -> str:
        """(k + 1) sum |p - q| <= 2 (k - 1)."""
        whole, scope, T = self.whole, self.scope, self.total
        r, k, top = self.r, self.k, self.r * self.k**2
        x, A = T.var, T.over
        (first, one), (second, other) = (mass(whole, e.table, x, A, scope[0]) for e in (self.p, self.q))
        ones = [one, other]
        below = termwise(whole, (ONE, -r), (first, second), ">=", [self.facts[0]], scope)
        above = termwise(whole, (ONE, -top), (first, second), "<=", [self.facts[1]], scope)
        range_ = [
            says(whole, le(r, 1), [below, *ones], scope),
            says(whole, ge(top, 1), [above, *ones], scope),
        ]
        each = [*self.facts, *range_, *self.signs]
        chord = termwise(
            whole,
            (top - r, (1 - r) - (top - 1), -(top * (1 - r) - r * (top - 1))),
            (T, first, second),
            "<=",
            each,
            scope,
        )
        narrow = termwise(whole, (ONE, -(top - r)), (T, second), "<=", each, scope)
        chord = says(whole, le((top - r) * T, 2 * (top - 1) * (1 - r)), [chord, *ones], scope)
        narrow = says(whole, le(T, top - r), [narrow, *ones], scope)
        wide = says(whole, ge(k, 1), [*range_, *self.size], scope)
        square = says(whole, le((top - 1) * (1 - r), (k - 1) ** 2 * r), [], scope)
        short = says(whole, le((k**2 - 1) * T, 2 * (k - 1) ** 2), [chord, square, *self.size], scope)
        self.wide = says(whole, ge(sp.exp(h), 1), [wide, self.is_k], scope)
        bound = says(whole, le((k + 1) * T, 2 * (k - 1)), [short, narrow, wide, *self.size], scope)
        return says(whole, le((sp.exp(h) + 1) * T, 2 * (sp.exp(h) - 1)), [bound, self.is_k], scope)

    def _two_coins(self, h: Over) -> str:
        """2 (k - 1) <= h (k + 1)."""
        whole, scope, k = self.whole, self.scope, sp.exp(h)
        a, b = k / (1 + k), 1 / (1 + k)
        number = whole.number(h, scope)
        ranges = all_of(ge(a, 0), le(a, 1), gt(b, 0), lt(b, 1))
        needed = whole.p.needed(Relation(ranges), [number])
        bound = whole.p.take(
            whole.label("two coins"), "Pinsker's inequality for two events", *needed, a=a, b=b
        )
        # The logarithms of k/(1 + k) and 1/(1 + k), however they are written, are h - log(1 + k) and -log(1 + k).
        rest, mark = sp.log(1 + k), sp.Symbol("k", positive=True)
        logs = []
        for e in dict.fromkeys(outermost(whole.p.condition(bound), sp.log, Over)):
            if isinstance(e, Over):
                continue
            plain = sp.simplify(e.args[0].xreplace({k: mark}) * (1 + mark))
            value = h - rest if plain == mark else -rest
            steps = [tangent(whole, sign * (e - value), [number]) for sign in (1, -1)]
            logs.append(says(whole, eq(e, value), steps, scope))
        below = tangent(whole, -h, [number])
        return says(whole, le(2 * (k - 1), h * (k + 1)), [bound, *logs, self.wide, below], scope)


_MARK = sp.Dummy()
