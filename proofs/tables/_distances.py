"""Inequalities between distances of two laws P and Q: total variation D/2, divergence K, the sums B of sqrt(P Q) and C of P^2/Q, as far as a claim speaks of them.

On paper, with A where P >= Q, a = P(A) and b = Q(A): D = 2 (a - b); K >= a log(a/b) + (1 - a) log((1 - a)/(1 - b)) by the tangents of the logarithm at a/b and
(1 - a)/(1 - b), and this is at least 2 (a - b)^2 (Pinsker). B^2 <= 1 - D^2/4 by Cauchy and Schwarz' inequality, K >= -2 log B and K <= log C by
Jensen's (Bretagnolle and Huber). What is claimed is then a question about D, K, B and C. All terms are to be numbers: Q > 0 where P > 0. Nothing here is
believed: the kernel checks each step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import Contradiction, all_of, eq, ge, gt, le, lt
from proofs.tables._divergences import Case, linear
from proofs.tables._extremes import Chosen, compared
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import tangent
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Formula, Relation
from theory.substitution import substitute
from theory.terms import Over, Slope

KINDS = (sp.LessThan, sp.GreaterThan, sp.StrictLessThan, sp.StrictGreaterThan)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations between a divergence of two laws and other distances of theirs, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if (
        not relations
        or not all(isinstance(c, KINDS) for c in relations)
        or any(outermost(c, Slope) for c in relations)
    ):
        return None
    found = list(dict.fromkeys(e for c in relations for e in outermost(c, Over)))
    pairs = [pair for e in found if (pair := _divergence(e)) is not None]
    if not pairs or len(found) <= len(pairs):
        return None
    try:
        facts = [fact for k, p, q in pairs for fact in _Pair(whole, k, p, q).facts(found)]
        return whole.all_shown([whole.concluded(c, *facts) for c in relations])
    except Stuck as error:
        return whole.p.stuck(str(error))


def _divergence(e: Over) -> tuple[Over, sp.Expr, sp.Expr] | None:
    """(K, P, Q) of a sum of P (log P - log Q) where P > 0; None for another sum."""
    logs = [a.args[0] for a in outermost(e.body, sp.log)]
    for p in logs:
        for q in logs:
            if (
                p != q
                and e.kind == "sum"
                and e.condition == gt(p, 0)
                and e.body == p * (sp.log(p) - sp.log(q))
            ):
                return e, p, q
    return None


@dataclass
class _Pair:
    """Two laws and their divergence: the sum of p (log p - log q) over the elements x.

    Attributes:
      whole: the derivation; k: their divergence; p, q: the laws at x.
    """

    whole: Sums
    k: Over
    p: sp.Expr
    q: sp.Expr

    @property
    def x(self) -> sp.Symbol:
        return self.k.var

    def over(self, body: sp.Expr, condition: sp.Basic = sp.true) -> Over:
        """A sum over the same elements."""
        return Over("sum", body, self.x, self.k.over, condition)

    @cached_property
    def scope(self) -> tuple[tuple[sp.Symbol, str], ...]:
        return ((self.x, self.k.over),)

    @cached_property
    def here(self) -> list[str]:
        """What is known at an element."""
        names = [*self.whole.about(self.scope), *self.whole.parameters]
        return [name for name in names if not self.whole.p.condition(name).has(Over)]

    @cached_property
    def ones(self) -> list[str]:
        """That both are laws, and that these sums are numbers."""
        sums = [self.over(self.p), self.over(self.q)]
        return [
            *(self.whole.linear(s, "=", constant=sp.Integer(-1)) for s in sums),
            *(self.whole.number(s) for s in sums),
        ]

    def decide(self, what: str, statement: Formula | sp.Basic, names: Sequence[str]) -> str:
        """A relation that follows from steps."""
        return self.whole.p.decide(self.whole.label(what), statement, names)

    # ------------------------------------------------------------ what is spoken of
    def facts(self, spoken: Sequence[Over]) -> list[str]:
        """What is known of K and the other sums that a claim speaks of."""
        distances = [e for e in spoken if e.body in (sp.Abs(self.p - self.q), sp.Abs(self.q - self.p))]
        distances = [
            e
            for e in distances
            if (e.kind, e.var, e.over, e.condition) == ("sum", self.x, self.k.over, sp.true)
        ]
        roots, squares = (
            self.over(sp.sqrt(self.p) * sp.sqrt(self.q)),
            self.over(self.p**2 / self.q, gt(self.p, 0)),
        )
        exponentials = any(
            e.has(sp.exp, sp.log) for c in self.whole.relations for e in (c.lhs, c.rhs) if _outside(e)
        )
        found = [linear(self.whole, ge(self.k, 0))]
        if roots in spoken or (distances and exponentials):
            found += self._affinity(roots)
            found += [step for d in distances for step in self._cauchy_schwarz(roots, d)]
        elif distances:
            found += [step for d in distances for step in self._pinsker(d)]
        if squares in spoken:
            found += self._jensen(squares)
        return found

    def _positive(self, total: Over, of: sp.Expr, least: str, facts: Sequence[str]) -> str:
        """total > 0, as its term at the element where ``of`` is largest is, ``least`` saying that the largest is positive."""
        whole, p = self.whole, self.whole.p
        largest = Over("max", of, self.x, self.k.over)
        met = (
            [] if total.condition is sp.true else [p.assume(whole.label("where"), Relation(total.condition))]
        )
        never = self.decide("not negative", ge(total.body, 0), [*met, *self.here])
        chosen = Chosen(whole, largest, ())
        y = chosen.y
        near = [
            chosen.value,
            least,
            whole.number(largest),
            *whole.about(chosen.scope),
            *whole.parameters,
            *facts,
        ]
        there = [self.decide("there", gt(substitute(total.body, {self.x: y}), 0), near)]
        there.append(whole.member(y, total.over))
        if met:
            there.append(self.decide("met", substitute(total.condition, {self.x: y}), near))
        goal = p.take(whole.label("a positive sum"), "a positive sum", never, *there, sum=total, element=y)
        return chosen.forgotten(goal)

    def _largest_is_positive(
        self, of: sp.Expr, factors: Sequence[int], sums: Sequence[Over], facts: Sequence[str]
    ) -> str:
        """max f > 0, as f <= 0 everywhere makes a combination of sums contradict some facts."""
        whole, p = self.whole, self.whole.p
        largest = Over("max", of, self.x, self.k.over)
        contrary = p.assume(whole.label("no more than 0"), le(largest, 0))
        at_x = compared(whole, largest, self.x, self.scope)
        low = whole.weighted(factors, sums, "<=", here=[at_x, contrary, whole.number(largest)])
        absurd = self.decide("absurd", Contradiction(), [low, *facts])
        return p.state(
            whole.label("more than 0"),
            gt(largest, 0),
            "contradiction",
            contrary,
            absurd,
            whole.number(largest),
        )

    # ------------------------------------------------------------ Pinsker
    def _pinsker(self, d: Over) -> list[str]:
        """K >= D^2/2."""
        whole, p = self.whole, self.whole.p
        inside, outside = ge(self.p, self.q), lt(self.p, self.q)
        a, b, a_, b_ = (self.over(e, c) for c in (inside, outside) for e in (self.p, self.q))
        mass_p, mass_q = self.over(self.p), self.over(self.q)
        plain = [
            whole.weighted((1, -2, 2, 1, -1), (d, a, b, mass_p, mass_q), "="),
            whole.weighted((1, 1, -1), (a, a_, mass_p), "="),
            whole.weighted((1, 1, -1), (b, b_, mass_q), "="),
            *(whole.weighted((1,), (s,), ">=") for s in (a, b, a_, b_, d)),
            *self.ones,
            *(whole.number(s) for s in (d, a, b, a_, b_, self.k)),
        ]
        goal = ge(self.k, d**2 / 2)
        apart, same = (p.assume(whole.label("case"), r) for r in (gt(d, 0), le(d, 0)))
        simple = self.decide("Pinsker", goal, [same, *plain, linear(whole, ge(self.k, 0))])
        least = self._largest_is_positive(self.p - self.q, (1, -1), (a, b), [apart, *plain])
        above = [
            apart,
            self._positive(b, self.p - self.q, least, ()),
            self.decide("a > 0", gt(a, 0), [apart, *plain]),
            self.decide("b < 1", lt(b, 1), [apart, *plain]),
            self.decide("a <= 1", le(a, 1), plain),
        ]
        needed = p.needed(Relation(all_of(ge(a, 0), le(a, 1), gt(b, 0), lt(b, 1))), [*above, *plain])
        rule = "Pinsker's inequality for two events"
        binary = p.take(whole.label("two events"), rule, *needed, a=a, b=b)
        some, none = (p.assume(whole.label("case"), r) for r in (lt(a, 1), ge(a, 1)))
        cases = []
        for case in (some, none):
            known = [*above, case, *plain]
            summed = self._log_sum(a, b, a_, b_, case is some, known)
            cases.append(self.decide("Pinsker", goal, [summed, binary, *known]))
        strict = whole.either_way((some, none), cases, [whole.number(a)])
        return [whole.either_way((apart, same), (strict, simple), [whole.number(d)]), whole.number(d)]

    def _log_sum(self, a: Over, b: Over, a_: Over, b_: Over, some: bool, known: Sequence[str]) -> str:
        """K >= a log(a/b) + (1 - a) log((1 - a)/(1 - b)), the last term where 1 - a > 0."""
        whole = self.whole
        first, second = sp.log(a) - sp.log(b), sp.log(1 - a) - sp.log(1 - b)
        ratio, other = a / b, (1 - a) / (1 - b)
        if not some:
            second, other = sp.Integer(0), sp.Integer(0)
        factors = [sp.Integer(1), -first - 1, ratio, -second - 1, other]
        sums = [self.k, a, b, a_, b_]
        kept = [(f, s) for f, s in zip(factors, sums, strict=True) if f != 0]
        inside, outside = ge(self.p, self.q), lt(self.p, self.q)
        there = partial(self._at_most, known=known, slope=first, ratio=ratio)
        if some:
            beyond = partial(self._at_most, known=known, slope=second, ratio=other)
        else:
            beyond = partial(self._nothing, a_, known)
        cases: list[Case] = [
            (all_of(gt(self.p, 0), inside), there),
            (all_of(gt(self.p, 0), outside), beyond),
            (le(self.p, 0), lambda assumed: []),
        ]
        for factor in (f for f, _ in kept if f not in whole.numbers):
            whole.numbers[factor] = self.decide("a number", eq_number(factor), known)
        summed = whole.weighted([f for f, _ in kept], [s for _, s in kept], ">=", cases=cases, here=known)
        goal = ge(self.k, a * first + (1 - a) * second)
        return self.decide("two events", goal, [summed, *known])

    def _at_most(self, assumed: str, known: Sequence[str], slope: sp.Expr, ratio: sp.Expr) -> list[str]:
        """p (log p - log q) >= p log r + p - q r at an element with p > 0, for the ratio r."""
        whole = self.whole
        line = tangent(whole, sp.log(self.q) - sp.log(self.p) + slope, [assumed, *self.here, *known])
        bound = ge(self.p * (sp.log(self.p) - sp.log(self.q)), self.p * slope + self.p - self.q * ratio)
        return [self.decide("below the tangent", bound, [line, assumed, *self.here, *known])]

    def _nothing(self, a_: Over, known: Sequence[str], assumed: str) -> list[str]:
        """p <= 0 outside of A, as its sum there is 0."""
        whole, p = self.whole, self.whole.p
        met = self.decide("met", a_.condition, [assumed])
        where = p.assume(whole.label("where"), Relation(a_.condition))
        never = self.decide("not negative", ge(a_.body, 0), [where, *self.here])
        uses = [whole.number(a_), never, whole.member(self.x, a_.over), met]
        return [p.take(whole.label("a part"), "a sum and a term", *uses, sum=a_, element=self.x)]

    # ------------------------------------------------------------ Bretagnolle and Huber, Jensen
    def _affinity(self, roots: Over) -> list[str]:
        """B > 0, K >= -2 log B and so exp(-K) <= B^2, and K >= 2 - 2 B."""
        whole, p = self.whole, self.whole.p
        number = whole.number(roots)
        mass_p = self.over(self.p)
        least = self._largest_is_positive(self.p, (1,), (mass_p,), self.ones)
        positive = self._positive(roots, self.p, least, ())
        known = [positive, number]
        log = sp.log(roots)
        half = (sp.log(self.q) - sp.log(self.p)) / 2

        def there(assumed: str) -> list[str]:
            line = tangent(whole, half - log, [assumed, *self.here, *known])
            bound = ge(
                self.p * (sp.log(self.p) - sp.log(self.q)),
                2 * self.p - 2 * self.p * log - 2 * sp.sqrt(self.p) * sp.sqrt(self.q) / roots,
            )
            return [self.decide("below the tangent", bound, [line, assumed, *self.here, *known])]

        factors = (sp.Integer(1), 2 * log - 2, 2 / roots)
        for factor in factors[1:]:
            whole.numbers[factor] = self.decide("a number", eq_number(factor), known)
        cases: list[Case] = [(gt(self.p, 0), there), (le(self.p, 0), lambda assumed: [])]
        summed = whole.weighted(factors, (self.k, mass_p, roots), ">=", cases=cases, here=known)
        bound = self.decide(
            "Jensen", le(-self.k, 2 * log), [summed, *known, *self.ones, whole.number(self.k)]
        )
        needed = p.needed(Relation(all_of(eq(log, log), eq(self.k, self.k))), [*known, whole.number(self.k)])
        power = p.take(whole.label("Jensen"), "exponential", bound, *needed)
        line = tangent(whole, log, known)
        return [bound, power, line, positive, number, whole.number(self.k)]

    def _cauchy_schwarz(self, roots: Over, d: Over) -> list[str]:
        """B^2 + D^2/4 <= 1, and K >= D^2/2 need not be known."""
        whole = self.whole
        u, v = d, 2 + 2 * roots
        numbers = [whole.number(roots), whole.number(d)]
        first, second = sp.sqrt(self.p), sp.sqrt(self.q)
        square = self.decide(
            "a square",
            ge((v * sp.Abs(first - second) - u * (first + second)) ** 2, 0),
            [*numbers, *self.here],
        )
        sums = (self.over(self.p), self.over(self.q), roots, d)
        factors = (v**2 + u**2, v**2 + u**2, 2 * u**2 - 2 * v**2, -2 * u * v)
        for factor in factors:
            whole.numbers[factor] = self.decide("a number", eq_number(factor), numbers)
        summed = whole.weighted(factors, sums, ">=", here=[square, *numbers])
        known = [summed, whole.weighted((1,), (roots,), ">="), *self.ones, *numbers]
        return [self.decide("Cauchy and Schwarz", le(roots**2 + d**2 / 4, 1), known), *numbers]

    def _jensen(self, squares: Over) -> list[str]:
        """C >= 1 and K <= log C, and so exp(K) <= C."""
        whole, p = self.whole, self.whole.p
        above = whole.linear(squares, ">=", constant=sp.Integer(-1))
        number = whole.number(squares)
        known = [above, number]
        log, mass_p = sp.log(squares), self.over(self.p)

        def there(assumed: str) -> list[str]:
            line = tangent(whole, sp.log(self.p) - sp.log(self.q) - log, [assumed, *self.here, *known])
            bound = le(
                self.p * (sp.log(self.p) - sp.log(self.q)),
                self.p * log + self.p**2 / self.q / squares - self.p,
            )
            return [self.decide("below the tangent", bound, [line, assumed, *self.here, *known])]

        factors = (sp.Integer(1), 1 - log, -1 / squares)
        for factor in factors[1:]:
            whole.numbers[factor] = self.decide("a number", eq_number(factor), known)
        cases: list[Case] = [(gt(self.p, 0), there), (le(self.p, 0), lambda assumed: [])]
        summed = whole.weighted(factors, (self.k, mass_p, squares), "<=", cases=cases, here=known)
        bound = self.decide("Jensen", le(self.k, log), [summed, *known, *self.ones, whole.number(self.k)])
        needed = p.needed(Relation(all_of(eq(log, log), eq(self.k, self.k))), [*known, whole.number(self.k)])
        return [
            bound,
            p.take(whole.label("Jensen"), "exponential", bound, *needed),
            *known,
            whole.number(self.k),
        ]


def eq_number(e: sp.Expr) -> Relation:
    """The relation that says that a term is a number."""
    return Relation(a_number(e))


def _outside(e: sp.Basic) -> bool:
    """Whether a logarithm or an exponential is taken of sums."""
    return any(part.has(Over) for part in e.atoms(sp.exp, sp.log) if isinstance(part, (sp.exp, sp.log)))
