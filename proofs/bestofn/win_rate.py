"""F7.8: how often the best of n beats one draw, from what the best of k gives to the rewards below each, k = 1, 2, ...

Let q_k(y) = pi(y) (G(y)^k - G-(y)^k)/L(y), L = G - G- being the mass of the level of y. Then q_k gives G-(x)^k to the rewards below r(x), and 1 to all: by induction, as
q_(k+1) = q_k G + pi G-^k, and the sum of q_k(y) G(y) over r(y) < r(x) is, the other way round, that of pi(y) (G-(x)^k - G-(y)^k). Term by term the claim is
that a power lies below its trapezoid, for q_(n+1) in all.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.bestofn.levels import place_of
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import eq, ge, gt, le
from proofs.lemmas.chords import a, b, trapezoid
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import part_of
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Conjunction, EveryElement, EveryLength, Formula, Relation
from theory.substitution import substitute
from theory.terms import Entry, Over

X, T = sp.Symbol("e_x"), sp.Symbol("e_t")  # elements beside that of the claim
K = sp.Symbol("draws", integer=True, nonnegative=True)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on a sum of what the best of n says, times what is linear in the masses, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    goal = whole.relations[0]
    sums = outermost(goal, Over)
    if not isinstance(goal, sp.LessThan) or len(sums) != 1 or goal.lhs != sums[0]:
        return None
    levels = _levels(sums[0])
    if levels is None:
        return None
    try:
        return whole.finish(_Shares(whole, levels).shown(goal))
    except Stuck as error:
        return whole.p.stuck(str(error))


@dataclass(frozen=True)
class Levels:
    """The masses up to the reward of an element, below it, and of its level, as a sum over the element speaks of them.

    Attributes:
      total: that sum; n: the power of the masses in it.
    """

    total: Over
    upto: Over
    below: Over
    level: Over
    n: sp.Expr


def _levels(total: Over) -> Levels | None:
    if total.kind != "sum" or total.condition is not sp.true:
        return None
    inner = outermost(total.body, Over)
    kinds = {
        place.kind: s for s in inner if (place := place_of(s)) is not None and place.element == total.var
    }
    powers = {e.exp for e in total.body.atoms(sp.Pow) if isinstance(e.base, Over) and e.exp != -1}
    if len(inner) != 3 or set(kinds) != {"<=", "<", "=="} or len(powers) != 1:
        return None
    if len({(s.var, s.over, s.body) for s in inner}) != 1 or inner[0].over != total.over:
        return None
    return Levels(total, kinds["<="], kinds["<"], kinds["=="], *powers)


class _Shares:
    """Writes the steps about what the best of k gives to rewards, at the elements y, x and t."""

    def __init__(self, whole: Sums, levels: Levels) -> None:
        self.whole, self.levels = whole, levels
        self.y, self.over = levels.total.var, levels.total.over
        self.law = levels.upto.body.table
        self.reward = levels.upto.condition.lhs.table
        for e in (self.y, T):
            self._level_positive(e)

    # ------------------------------------------------------------ terms
    def at(self, s: Over, e: sp.Symbol) -> Over:
        """A mass at another element."""
        found = substitute(s, {self.y: e})
        assert isinstance(found, Over)
        return found

    def pi(self, e: sp.Symbol) -> Entry:
        return Entry(self.law, e)

    def r(self, e: sp.Symbol) -> Entry:
        return Entry(self.reward, e)

    def q(self, e: sp.Symbol, k: sp.Expr) -> sp.Expr:
        """What the best of k gives to an element."""
        upto, below, level = (self.at(s, e) for s in (self.levels.upto, self.levels.below, self.levels.level))
        return self.pi(e) * (upto**k - below**k) / level

    def under(self, e: sp.Symbol, x: sp.Symbol | None, term: sp.Expr) -> sp.Expr:
        """A term where the reward of e is below that of x, and 0 elsewhere; the term itself where there is no x."""
        if x is None:
            return term
        return sp.Piecewise((term, sp.Lt(self.r(e), self.r(x), evaluate=False)), (sp.Integer(0), True))

    def sum(self, e: sp.Symbol, term: sp.Expr) -> Over:
        return Over("sum", term, e, self.over)

    def share(self, k: sp.Expr, x: sp.Symbol | None) -> Over:
        """What the best of k gives to rewards below that of x, or to all."""
        return self.sum(T, self.under(T, x, self.q(T, k)))

    def bound(self, k: sp.Expr, x: sp.Symbol | None) -> sp.Expr:
        """What that is claimed to be."""
        return sp.Integer(1) if x is None else self.at(self.levels.below, x) ** k

    def claimed(self, k: sp.Expr) -> Formula:
        every = EveryElement(X, self.over, Relation(eq(self.share(k, X), self.bound(k, X))))
        return Conjunction((Relation(eq(self.share(k, None), 1)), every))

    # ------------------------------------------------------------ steps
    def _level_positive(self, e: sp.Symbol) -> None:
        """The level of an element has positive mass, without which its share is no number; and G is G- and the level."""
        whole, p = self.whole, self.whole.p
        upto, below, level = (self.at(s, e) for s in (self.levels.upto, self.levels.below, self.levels.level))
        scope = ((e, self.over),)
        beside = part_of(whole, level, e, scope=scope)
        entry = p.take(
            whole.label("of positive mass"),
            "entry",
            whole.member(e, self.over),
            table=self.law,
            elements=(e,),
        )
        positive = p.decide(whole.label("level>0"), gt(level, 0), [beside, entry, whole.number(level, scope)])
        split = whole.weighted((1, -1, -1), (upto, below, level), "=")
        whole.known += [positive, split]

    def combined(
        self, factors: tuple[object, ...], sums: tuple[Over, ...], kind: str = "=", **more: object
    ) -> str:
        return self.whole.combined(factors, sums, kind, **more)  # type: ignore[arg-type]

    def more(self, x: sp.Symbol | None, everywhere: str, in_all: str) -> str:
        """The share of the best of k + 1, from those of the best of k."""
        whole, p, y = self.whole, self.whole.p, self.y
        outside = () if x is None else ((x, self.over),)
        at_y = ((y, self.over), *outside)
        upto, below = self.levels.upto, self.levels.below
        # q_(k+1) = q_k G + pi G-^k
        first = self.sum(y, self.under(y, x, self.q(y, K) * upto))
        second = self.sum(y, self.under(y, x, self.pi(y) * below**K))
        longer = self.share(K + 1, x)
        mine, renamed = whole.renamed(longer, y)
        split = self.combined((1, -1, -1), (mine, first, second), scope=outside)
        # the sum of q_k(y) G(y), the other way round
        condition = sp.Le(self.r(T), self.r(y), evaluate=False)
        body = self.under(y, x, self.q(y, K)) * sp.Piecewise((self.pi(T), condition), (sp.Integer(0), True))
        double = self.sum(y, self.sum(T, body))
        mass, same_mass = whole.renamed(upto, T)
        inside = self.combined((1, -self.under(y, x, self.q(y, K))), (double.body, mass), scope=at_y)
        outer = self.combined((1, -1), (double, first), here=[inside, same_mass], scope=outside)
        swap = p.take(
            whole.label("the other way round"), "swap of sums", whole.number(double, outside), sum=double
        )
        swapped = p.condition(swap).args[1]
        if swapped == double:
            swapped = p.condition(swap).args[0]
        # for each y: pi(y) (share of x - share of y)
        factor = self.under(y, x, self.pi(y))
        shares = (self.share(K, x), self.share(K, y))
        each = self.combined((1, -factor, factor), (swapped.body, *shares), scope=at_y)
        known = [
            in_all
            if x is None
            else p.take(whole.label("below x"), "instance", everywhere, whole.member(x, self.over), at=x),
            p.take(whole.label("below y"), "instance", everywhere, whole.member(y, self.over), at=y),
        ]
        plain, facts = self._mass_below(x)
        bound = self.bound(K, x)
        last = self.combined((1, -bound, 1), (swapped, plain, second), here=[each, *known], scope=outside)
        numbers = [
            whole.number(s, outside)
            for s in dict.fromkeys(
                (longer, mine, first, second, double, swapped, plain, *outermost(bound, Over))
            )
        ]
        return p.decide(
            whole.label("one more"),
            eq(longer, self.bound(K + 1, x)),
            [renamed, split, outer, swap, last, *facts, *numbers],
        )

    def _mass_below(self, x: sp.Symbol | None) -> tuple[Over, list[str]]:
        """The mass below the reward of x, or of all, summed over y, and what it is."""
        whole = self.whole
        if x is None:
            total, one = whole.mass_of(self.law, self.y)
            return total, [one]
        plain = self.sum(self.y, self.under(self.y, x, self.pi(self.y)))
        below = self.at(self.levels.below, x)
        other, same = whole.renamed(below, self.y)
        step = self.combined((1, -1), (plain, other))
        return plain, [same, step, *(whole.number(s) for s in (below, other))]

    def first(self, x: sp.Symbol | None) -> str:
        """The best of one is a draw."""
        whole = self.whole
        outside = () if x is None else ((x, self.over),)
        own = self.share(sp.Integer(1), x)
        plain = self.sum(T, self.under(T, x, self.pi(T)))
        same = self.combined((1, -1), (own, plain), scope=outside)
        facts = [same, whole.number(own, outside), whole.number(plain, outside)]
        if x is None:
            facts.append(whole.mass_of(self.law, T)[1])
        else:
            below = self.at(self.levels.below, x)
            other, renamed = whole.renamed(below, T)
            facts += [
                renamed,
                self.combined((1, -1), (plain, other)),
                whole.number(below),
                whole.number(other),
            ]
        return whole.p.decide(whole.label("one draw"), eq(own, self.bound(sp.Integer(1), x)), facts)

    def generalised(self, k: sp.Expr, in_all: str, one: str) -> str:
        whole, p = self.whole, self.whole.p
        f = self.claimed(k)
        assert isinstance(f, Conjunction)
        used = p.resting_on(one, [whole.member(X, self.over)])
        every = p.state(whole.label("everywhere"), f.parts[1], "generalisation", one, *used)
        return p.state(whole.label("in all and everywhere"), f, "both", in_all, every)

    def shares(self) -> str:
        """For every k >= 1: the shares of the best of k are as claimed."""
        whole, p = self.whole, self.whole.p
        base = self.generalised(sp.Integer(1), self.first(None), self.first(X))
        before = p.assume("before", self.claimed(K))
        in_all, everywhere = (p.take(whole.label("before"), "part", before, index=k) for k in (0, 1))
        step = self.generalised(K + 1, self.more(None, everywhere, in_all), self.more(X, everywhere, in_all))
        every = EveryLength(K, self.claimed(K), 1)
        return p.state("shares", every, "induction", base, before, step)

    def shown(self, goal: sp.Rel) -> str:
        whole, p, levels, y = self.whole, self.whole.p, self.levels, self.y
        every = self.shares()
        some = p.decide(whole.label("n + 1 >= 1"), ge(levels.n + 1, 1), whole.parameters)
        at_n = p.take(whole.label("of n + 1"), "instance", every, some, at=levels.n + 1)
        in_all = p.take(whole.label("in all"), "part", at_n, index=0)
        share = self.share(levels.n + 1, None)
        mine, renamed = whole.renamed(share, y)
        numbers = [whole.number(s) for s in (levels.upto, levels.below)]
        below = whole.weighted((1,), (levels.below,), ">=")
        zero = p.decide(whole.label("G->=0"), ge(levels.below, 0), [below, *numbers])
        less = p.decide(
            whole.label("G->=0 and no more than G"),
            le(levels.below, levels.upto),
            [*whole.known_of(levels.upto, levels.below, levels.level), *numbers, whole.number(levels.level)],
        )
        line = p.take(
            whole.label("trapezoid"),
            "lemma",
            zero,
            less,
            *_needed(whole, (levels.upto, levels.below), [zero, less], numbers),
            name=trapezoid.name,
            at={a: levels.upto, b: levels.below},
        )
        at_least_1 = p.decide(whole.label("n>=1"), ge(levels.n, 1), whole.parameters)
        line = p.take(whole.label("trapezoid at n"), "instance", line, at_least_1, at=levels.n)
        factor = levels.n / (levels.n + 1)
        term = self.combined((1, -factor), (levels.total, mine), "<=", here=[line])
        facts = [term, in_all, renamed, *(whole.number(s) for s in (levels.total, mine, share))]
        return p.decide(whole.label("as claimed"), goal, [*facts, *whole.parameters])


def _needed(whole: Sums, terms: tuple[sp.Expr, ...], given: list[str], numbers: list[str]) -> list[str]:
    """Those of some steps that say that terms are numbers and that are needed for it beside those given."""
    needed = whole.p.needed(Relation(sp.And(*(a_number(e) for e in terms))), [*given, *numbers])
    return [name for name in needed if name not in given]
