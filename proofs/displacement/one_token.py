"""F4.1 to F4.6: the derivative of a log-probability of a softmax row, in inner products of unembeddings and hidden state.

Every inner product is taken apart into inner products of vectors, in which the step u is a factor, and u = 0; equal exponents have equal
exponentials; a sum over other tokens is one of weights e^<W_z, h> times inner products. What is claimed is then a question about numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sympy as sp

from proofs.kernel.rules._language import eq
from proofs.tables.quadratic import products, taken_apart
from proofs.tables.sums import Sums, outermost, relations_of
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Formula
from theory.substitution import substitute
from theory.terms import Over, Slope

Scope = Sequence[tuple[sp.Symbol, str]]


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations between slopes of logarithms of softmax rows and inner products, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    scope, body = _opened(whole.conclusion)
    relations = relations_of(body)
    slopes = list(dict.fromkeys(e for c in relations for e in outermost(c, Slope)))
    if not slopes or not all(e.body.has(Over) for e in slopes):
        return None
    if any(not isinstance(e.body, sp.log) or e.point != 0 for e in slopes):
        return None
    if any(isinstance(c, sp.Or) for c in relations):
        return None  # two settings are compared, see two_settings.py
    try:
        found = Softmax(whole, scope).shown(relations, slopes)
        last = whole.together(body, iter(found))
        for depth in reversed(range(len(scope))):
            f = whole.conclusion
            for _ in range(depth):
                f = f.body  # type: ignore[attr-defined]
            members = whole.p.resting_on(last, [whole.member(*scope[depth])])
            last = whole.p.state(whole.label("every element"), f, "generalisation", last, *members)
        return whole.finish(last)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _opened(f: Formula) -> tuple[list[tuple[sp.Symbol, str]], Formula]:
    """The elements of which a formula speaks, and what it says of them."""
    scope = []
    while isinstance(f, EveryElement):
        scope.append((f.var, f.over))
        f = f.body
    return scope, f


class Softmax:
    """Writes the steps about one claim: inner products, exponentials, and sums over other tokens, at u = 0."""

    def __init__(self, whole: Sums, scope: Scope) -> None:
        self.whole, self.scope = whole, scope
        self.facts: list[str] = []
        self.monomials: list[Over] = []

    def shown(self, relations: list[sp.Basic], slopes: list[Slope]) -> list[str]:
        whole = self.whole
        known = [whole.p.condition(name) for name in whole.plain_hypotheses()]
        terms: list[sp.Basic] = [*relations, *known]
        for e in slopes:
            u, _ = whole.p.condition(whole.point(e)).args
            terms.append(substitute(e.body, {e.var: u}))
        # First of all, as denominators must be seen to be positive before anything else is read, hypotheses among it.
        given, whole.given = whole.given, []
        for total in dict.fromkeys(s for t in terms for s in t.atoms(Over) if isinstance(s.body, sp.exp)):
            whole.lemmas += [whole.linear(total, ">=", multipliers={}), whole.number(total)]
        whole.given = given
        whole.forget()
        values = []
        for e in slopes:
            values.append(whole.slope(e))
            self.facts += [whole.value_steps[e], whole.numbers[e]]
        self.facts += [*whole.equations, *whole.plain_hypotheses()]
        for s in dict.fromkeys(s for t in (*values, *relations, *known) for s in outermost(t, Over)):
            self.at_zero(s, self.scope)
        for t in (*values, *relations, *known):
            for x in sorted(_exponentials(t), key=str):
                self.facts += self.exponential(x, self.scope)
        self.facts += products(whole, self.monomials)
        return [whole.concluded(c, *self.facts) for c in relations]

    # ------------------------------------------------------------ inner products
    def apart(self, s: Over, scope: Scope) -> list[str]:
        """An inner product as a sum of such of two vectors."""
        parts = taken_apart(s)
        if not scope or scope == self.scope:
            self.monomials += [m for _, m in parts if m not in self.monomials]
        if parts == [(sp.Integer(1), s)]:
            return []
        facts = [*self.whole.equations]
        return [
            self.whole.linear(
                s - sp.Add(*(c * m for c, m in parts)), "=", multipliers={}, scope=scope, facts=facts
            )
        ]

    def at_zero(self, s: Over, scope: Scope) -> None:
        """What a sum is, where u = 0."""
        if not s.body.has(Over):
            self.facts += self.apart(s, scope)
        elif not isinstance(s.body, sp.exp) or set(self.points) & s.free_symbols:
            self.facts.append(self.over_others(s, scope))

    @property
    def points(self) -> dict[sp.Symbol, sp.Expr]:
        return dict(self.whole.p.condition(name).args for name in self.whole.equations)

    def exponential(self, x: sp.exp, scope: Scope) -> Iterator[str]:
        """The exponential of an inner product is that of the inner product at u = 0."""
        whole, inside = self.whole, x.args[0]
        there = substitute(inside, self.points)
        if there == inside:
            return
        facts = [*whole.equations]
        for s in dict.fromkeys((*outermost(inside, Over), *outermost(there, Over))):
            facts += [*self.apart(s, scope), whole.number(s, scope)]
            facts += [whole.number(m, scope) for _, m in taken_apart(s)]
        same = whole.p.decide(whole.label("the exponent at 0"), eq(inside, there), facts)
        needed = whole.p.meaning(eq(inside, there), facts)
        yield whole.p.take(
            whole.label("its exponential"), "exponential", same, *(n for n in needed if n != same)
        )

    # ------------------------------------------------------------ sums over other tokens
    def over_others(self, total: Over, scope: Scope) -> str:
        """A sum over other tokens of a weight times inner products, as one of weights at u = 0 times inner products of two vectors."""
        inner = (*scope, (total.var, total.over))
        facts = []
        weights = [x for x in sp.Mul.make_args(total.body) if isinstance(x, sp.exp)]
        rest = total.body / sp.Mul(*weights)
        changed = {}
        for x in weights:
            facts += list(self.exponential(x, inner))
            changed[x] = sp.exp(substitute(x.args[0], self.points))
        for s in outermost(rest, Over):
            if total.var not in s.free_symbols:
                continue
            facts += self.apart(s, inner)
            rest = rest.xreplace({s: sp.Add(*(c * m for c, m in taken_apart(s)))})
        weight = sp.Mul(*changed.values())
        pieces: dict[Over, sp.Expr] = {}
        for term in sp.Add.make_args(sp.expand(rest)):
            coefficient, kept = term.as_independent(total.var, as_Add=False)
            piece = Over("sum", weight * kept, total.var, total.over)
            pieces[piece] = pieces.get(piece, sp.Integer(0)) + coefficient
        factors = (sp.Integer(1), *(-c for c in pieces.values()))
        return self.whole.weighted(factors, (total, *pieces), "=", scope=scope, facts=facts)


def _exponentials(e: sp.Basic) -> set[sp.Basic]:
    """Exponentials in a term, not those inside of sums."""
    if isinstance(e, Over):
        return set()
    found = {e} if isinstance(e, sp.exp) else set()
    return found.union(*(_exponentials(a) for a in e.args)) if e.args else found
