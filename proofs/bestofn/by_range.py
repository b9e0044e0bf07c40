"""F7.4: a divergence is at least that of two coins with the mean rewards, scaled to [0, 1], for probabilities; then Pinsker's inequality for two events.

For weights r - low and high - r, and rates C1, C2 > 0: Q log(Q/T) >= Q (1 + log C) - T C with C1 for the first and C2 for the second. The rates
are a/b and (1 - a)/(1 - b) for the scaled means a > b. Where b = 0 the divergence exceeds any number, so it is no number; where a = 1, C2 is as small as needed.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import Contradiction, any_of, eq, ge, gt, le, lt
from proofs.lemmas.two_masses import A, B, Q, T, at_rates
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Entry, Over, entries_in

ELEMENT = sp.Symbol("e")


def derive(claim: Claim) -> Derivation | None:
    """The derivation of E_Q r - E_T r <= (high - low) sqrt(KL(Q || T)/2) for low <= r <= high, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation) or len(claim.hypotheses) != 1:
        return None
    whole = Sums(claim)
    condition = whole.conclusion.condition if isinstance(whole.conclusion, Relation) else None
    bounds = _bounds(whole.p.statement(whole.given[0]))
    sums = outermost(condition, Over)
    divergences = [s for s in sums if s.has(sp.log)]
    if not isinstance(condition, sp.LessThan) or bounds is None or len(sums) != 3 or len(divergences) != 1:
        return None
    (divergence,) = divergences
    weight = divergence.condition.lhs if isinstance(divergence.condition, sp.StrictGreaterThan) else None
    means = [s for s in sums if s != divergence]
    mine = [s for s in means if isinstance(weight, Entry) and weight.table in entries_in(s)]
    if len(mine) != 1:
        return None
    (other,) = (s for s in means if s != mine[0])
    laws = [e.table for e in other.body.atoms(Entry) if whole.signature.tables[e.table].is_law]
    if len(laws) != 1 or not isinstance(weight, Entry):
        return None
    try:
        pair = _Pair(whole, (weight.table, laws[0]), (divergence, mine[0], other), bounds)
        return whole.finish(pair.concluded(condition))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _bounds(hypothesis: object) -> tuple[sp.Expr, sp.Expr] | None:
    """low and high, of a hypothesis that says low <= r <= high at every element."""
    body = hypothesis.body if isinstance(hypothesis, EveryElement) else None
    condition = body.condition if isinstance(body, Relation) else None
    if not isinstance(condition, sp.And) or len(condition.args) != 2:
        return None
    low = [c.lts for c in condition.args if isinstance(c, (sp.Le, sp.Ge)) and isinstance(c.gts, Entry)]
    high = [c.gts for c in condition.args if isinstance(c, (sp.Le, sp.Ge)) and isinstance(c.lts, Entry)]
    return (low[0], high[0]) if len(low) == len(high) == 1 else None


class _Pair:
    """Two laws, their divergence K, and the mean rewards R and S of the first and the second."""

    def __init__(
        self,
        whole: Sums,
        laws: tuple[str, str],
        sums: tuple[Over, Over, Over],
        bounds: tuple[sp.Expr, sp.Expr],
    ) -> None:
        self.whole, self.p = whole, whole.p
        (self.low, self.high) = bounds
        self.sums = sums
        self.K, self.R, self.S = sums
        self.scope = ((ELEMENT, self.K.over),)
        self.q, self.t = (Entry(name, ELEMENT) for name in laws)
        named = [whole.renamed(s, ELEMENT) for s in sums]
        self.new = [s for s, _ in named]
        (mass_q, one_q), (mass_t, one_t) = (whole.mass_of(name, ELEMENT) for name in laws)
        self.masses = mass_q, mass_t
        self.facts = [one_q, one_t, *(step for _, step in named)]
        self.facts += [whole.number(s) for s in (*sums, *self.new, mass_q, mass_t)]
        self.r = sp.cancel(self.new[1].body / self.q)
        self.spread = self.high - self.low
        self.numbers = [whole.number(s) for s in sums]
        for total, mass in ((self.new[1], mass_q), (self.new[2], mass_t)):
            own = self.R if total == self.new[1] else self.S
            above = whole.combined((1, -self.low), (total, mass), ">=")
            below = whole.combined((1, -self.high), (total, mass), "<=")
            whole.known += [
                self.decide(ge(own, self.low), above),
                self.decide(le(own, self.high), below),
            ]

    def decide(self, goal: sp.Basic, *more: str) -> str:
        return self.p.decide(self.whole.label("then"), goal, [*more, *self.facts, *self.whole.known])

    def line(self, first: sp.Expr, second: sp.Expr, positive: tuple[str, ...]) -> str:
        """Q log(Q/T) >= Q (1 + log(first) - log(second)) - T first/second, or 0 where Q is 0, at an element."""
        p, whole = self.p, self.whole
        q, t = self.q, self.t
        about = [n for n in whole.about(self.scope) if not outermost(p.condition(n), Over)]
        value = sp.Piecewise((q * (sp.log(q) - sp.log(t)), gt(q, 0)), (0, True), evaluate=False)
        goal = ge(value, q * (1 + sp.log(first) - sp.log(second)) - t * first / second)
        nothing, some = (
            p.assume(whole.label(name), c) for name, c in (("no mass", le(q, 0)), ("mass", gt(q, 0)))
        )
        known = [*positive, *about, *whole.known, *self.numbers]
        signs = [p.decide(whole.label("rate"), gt(c, 0), known) for c in (first, second)]
        there = p.decide(whole.label("other mass"), gt(t, 0), about)
        given = [some, there, *signs]
        meaning = dict.fromkeys(n for c in (first, second) for n in p.meaning(c, known))
        cited = p.take(
            whole.label("two masses at two rates"),
            "lemma",
            *given,
            *(n for n in meaning if n not in given),
            name=at_rates.name,
            at={Q: q, T: t, A: first, B: second},
        )
        shown = [*signs, *self.numbers, *positive, *whole.known, *about]
        return p.state(
            whole.label("line"),
            goal,
            "cases",
            nothing,
            p.decide(whole.label("there"), goal, [nothing, *shown]),
            some,
            p.decide(whole.label("there"), goal, [cited, some, *shown]),
            branches=2,
        )

    def bound(self, rates: tuple[tuple[sp.Expr, sp.Expr], tuple[sp.Expr, sp.Expr]], *positive: str) -> str:
        """What follows for the sums from rates first/second for the weights r - low and high - r."""
        whole, (q, t) = self.whole, (self.q, self.t)
        lines = [self.line(first, second, positive) for first, second in rates]
        logs = [1 + sp.log(first) - sp.log(second) for first, second in rates]
        ratios = [first / second for first, second in rates]
        factors = (
            self.spread,
            logs[1] - logs[0],
            self.low * logs[0] - self.high * logs[1],
            ratios[0] - ratios[1],
            self.high * ratios[1] - self.low * ratios[0],
        )
        sums = (self.new[0], self.new[1], self.masses[0], self.new[2], self.masses[1])
        about = whole.about(self.scope)
        weighed = []
        value = sp.Piecewise((q * (sp.log(q) - sp.log(t)), gt(q, 0)), (0, True), evaluate=False)
        for w, line, log, ratio in zip(
            (self.r - self.low, self.high - self.r), lines, logs, ratios, strict=True
        ):
            facts = [line, *about, *self.numbers, *positive, *whole.known]
            weighed.append(
                self.p.decide(whole.label("weighed"), ge(w * value, w * (q * log - t * ratio)), facts)
            )
        used = [(f, s) for f, s in zip(factors, sums, strict=True) if f != 0]
        return whole.combined([f for f, _ in used], [s for _, s in used], ">=", here=[*weighed, *positive])

    def concluded(self, condition: sp.Basic) -> str:
        p, whole = self.p, self.whole
        K, R, S, low, high, spread = self.K, self.R, self.S, self.low, self.high, self.spread
        one = sp.Integer(1)
        total = whole.combined((1, -1, 1), (self.new[0], *self.masses), ">=", here=[self.line(one, one, ())])
        at_least_0 = self.decide(ge(K, 0), total)
        whole.known.append(at_least_0)
        short = p.assume("no gain", le(R, S))
        gain = p.assume("a gain", gt(R, S))
        whole.known.append(gain)
        self.positive = self.decide(gt(spread, 0))
        whole.known += [self.positive, self.decide(gt(R, low)), self.decide(lt(S, high))]
        a, b = (R - low) / spread, (S - low) / spread
        goal = ge(K, 2 * (a - b) ** 2)
        least, more = (
            p.assume(name, c) for name, c in (("all at the bottom", le(S, low)), ("above it", gt(S, low)))
        )
        # No rate is too large where the second law has its mean at the bottom.
        rate = sp.exp((spread * K + 1) / (R - low))
        absurd = self.decide(Contradiction(), self.bound(((rate, one), (one, one)), least), least)
        at_bottom = p.state(whole.label("anything"), goal, "from a contradiction", absurd)
        whole.known.append(more)
        inner = self._above(goal, a, b)
        shown = self.either("at least", goal, least, at_bottom, more, inner)
        whole.known.remove(more)
        end = self.decide(condition, shown)
        whole.known.remove(gain)
        return self.either(
            "as claimed", condition, short, self.decide(condition, short, at_least_0), gain, end
        )

    def either(self, name: str, goal: sp.Basic, low: str, first: str, high: str, second: str) -> str:
        """A goal by two cases of a mean reward, which is a number: of what has no value neither would hold."""
        both = any_of(self.p.condition(low), self.p.condition(high))
        meant = self.p.needed(Relation(both), self.numbers)
        return self.p.state(name, goal, "cases", low, first, high, second, *meant, branches=2)

    def _above(self, goal: sp.Basic, a: sp.Expr, b: sp.Expr) -> str:
        """The case b > 0, a < 1 or a = 1."""
        p, whole = self.p, self.whole
        K, R, high, spread = self.K, self.R, self.high, self.spread
        ranges = [self.decide(c) for c in (ge(a, 0), le(a, 1), gt(b, 0), lt(b, 1))]
        needed = [*ranges, self.positive, whole.number(R), whole.number(self.S)]
        pinsker = p.take(whole.label("Pinsker"), "Pinsker's inequality for two events", *needed, a=a, b=b)
        inside, top = (
            p.assume(name, c) for name, c in (("below the top", lt(R, high)), ("at the top", ge(R, high)))
        )
        whole.known.append(inside)
        below = self.decide(goal, self.bound(((a, b), (1 - a, 1 - b))), pinsker)
        whole.known.remove(inside)
        missing = p.assume("too near", lt(K, 2 * (a - b) ** 2))
        h = 2 * (a - b) ** 2 - K
        small = sp.exp(-1 / h)
        facts = [missing, *self.facts, *whole.known]
        tangent = p.take(
            whole.label("tangent"), "tangent of the exponential", *p.meaning(1 / h, facts), x=1 / h
        )
        whole.known.append(missing)
        bound = self.bound(((a, b), (small, sp.Integer(1))), top)
        all_of_it = self.decide(eq(R, high), top)
        whole_ = p.decide(whole.label("a = 1"), eq(a, 1), [all_of_it, self.positive, whole.number(R)])
        known = [whole_, *ranges, self.positive, *self.numbers]
        logs = p.decide(
            whole.label("Pinsker, a = 1"), ge(sp.log(a) - sp.log(b), 2 * (a - b) ** 2), [pinsker, *known]
        )
        scaled = self.decide(
            ge(spread * K, spread * (sp.log(a) - sp.log(b)) - (high - self.S) * small),
            bound,
            all_of_it,
            *ranges,
        )
        near = p.decide(
            whole.label("divided"),
            ge(K, sp.log(a) - sp.log(b) - (1 - b) * small),
            [scaled, *known, missing],
        )
        tiny = p.decide(
            whole.label("small"), le(small * (h + 1), h), [tangent, missing, self.positive, *self.numbers]
        )
        less = p.decide(whole.label("too small"), le(h, small), [near, logs, missing, *known])
        absurd = p.decide(
            whole.label("absurd"), Contradiction(), [less, tiny, missing, self.positive, *self.numbers]
        )
        whole.known.remove(missing)
        above = p.state(
            whole.label("not too near"), goal, "contradiction", missing, absurd, *p.meaning(goal, facts[1:])
        )
        return self.either(whole.label("at least"), goal, inside, below, top, above)
