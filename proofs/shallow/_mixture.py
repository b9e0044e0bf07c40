"""What mixtures of two components say after a prefix, step by step: positive, and no further apart than their weights are.

With P_i = a_i H + (1 - a_i) S, its mass Z_i of a prefix and J_i of the prefix and a next token, and the logarithms L_H, L_S of the ratios of
posterior weights: J_1 (log J_1/Z_1 - log J_0/Z_0) <= a_1 H h L_H + (1 - a_1) S s L_S, the inequality of sums of logarithms, by two tangents.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sympy as sp

from proofs.kernel.rules._language import gt, le
from proofs.tables.sums import Sums
from proofs.tables.termwise import mass, tangent, termwise
from proofs.writing import Stuck
from theory import Claim
from theory.terms import Entry, Over

TABLES = {"H", "S", "h", "s"}


def fits(claim: Claim) -> bool:
    """Whether a claim speaks of prefixes, next tokens and two components."""
    return claim.signature is not None and set(claim.signature.tables) == TABLES


def inner_sums(e: sp.Basic) -> list[Over]:
    """The sums over next tokens in a term: those inside of which there is no other, and that speak of a prefix, too."""
    found: list[Over] = []
    for node in sp.preorder_traversal(e):
        if (
            isinstance(node, Over)
            and not node.body.has(Over)
            and {"h", "s"} <= _tables(node)
            and node not in found
        ):
            found.append(node)
    return found


def _tables(e: sp.Basic) -> set[str]:
    return {node.table for node in sp.preorder_traversal(e) if isinstance(node, Entry)}


class Mixture:
    """Steps about one prefix x and the tokens after it.

    Args:
      total: a sum over the next tokens, after x, that a claim speaks of.
      over: the set of prefixes.
    """

    def __init__(self, whole: Sums, total: Over, over: str) -> None:
        self.whole, self.total = whole, total
        self.y, self.next = total.var, total.over
        entries = {e.table: e for e in total.body.atoms(Entry)}
        if set(entries) != TABLES:
            raise Stuck(f"{total} does not speak of both components")
        self.H, self.S, self.h, self.s = (entries[name] for name in ("H", "S", "h", "s"))
        (self.x,) = self.H.elements
        self.scope = ((self.x, over),)
        self.inner = (*self.scope, (self.y, self.next))
        self.a = {p.name: p.symbol for p in whole.claim.parameters}
        self._positive: dict[sp.Expr, str] = {}

    def weight(self, k: int) -> sp.Symbol:
        return self.a[f"a{k}"]

    def Z(self, k: int) -> sp.Expr:
        """What P_k gives the prefix."""
        a = self.weight(k)
        return a * self.H + (1 - a) * self.S

    def J(self, k: int) -> sp.Expr:
        """What P_k gives the prefix and the next token."""
        a = self.weight(k)
        return a * self.H * self.h + (1 - a) * self.S * self.s

    def positive(self, e: sp.Expr) -> str:
        """A mass is positive."""
        if e not in self._positive:
            scope = self.inner if self.y in e.free_symbols else self.scope
            known = [*self.whole.about(scope), *self.whole.parameters]
            self._positive[e] = self.whole.p.decide(self.whole.label("positive"), gt(e, 0), known)
        return self._positive[e]

    def next_laws(self) -> list[tuple[Over, str]]:
        """The laws of the next token, summed, and that they sum to 1."""
        found = []
        for e in (self.h, self.s):
            given = self.scope if len(e.elements) == 2 else ()
            found.append(mass(self.whole, e.table, self.y, self.next, *given))
        return found

    def gain(self) -> sp.Expr:
        """log P_1(y|x) - log P_0(y|x)."""
        return sp.log(self.J(1) / self.Z(1)) - sp.log(self.J(0) / self.Z(0))

    def shift(self, harmful: bool) -> sp.Expr:
        """log of the ratio of the posterior weights of a component under P_1 and P_0."""
        a, b = self.weight(1), self.weight(0)
        apart = sp.log(a) - sp.log(b) if harmful else sp.log(1 - a) - sp.log(1 - b)
        return apart + sp.log(self.Z(0)) - sp.log(self.Z(1))

    def _logarithms(self) -> list[str]:
        return [*(self.positive(e) for k in (0, 1) for e in (self.J(k), self.Z(k))), *self.whole.parameters]

    def at_most_weights(self) -> str:
        """Z_1 K <= a_1 H L_H + (1 - a_1) S L_S."""
        whole, p = self.whole, self.whole.p
        facts = self._logarithms()
        known = [*whole.about(self.inner), *facts]
        parts, shares = [], []
        for harmful in (True, False):
            a, b, component = (
                (self.weight(1), self.weight(0), self.H * self.h)
                if harmful
                else (1 - self.weight(1), 1 - self.weight(0), self.S * self.s)
            )
            short = self.gain() - self.shift(harmful)
            step = tangent(whole, short, facts)
            bound = component * (b * self.J(1) / self.J(0) - a)
            parts.append(
                p.decide(whole.label("times its share"), le(a * component * short, bound), [step, *known])
            )
            shares.append(a * component * short)
        both = p.decide(whole.label("both shares"), le(sp.Add(*shares), 0), [*parts, *facts])
        (h_all, h_one), (s_all, s_one) = self.next_laws()
        per = 1 / self.Z(1)
        factors = (
            sp.Integer(1),
            -self.weight(1) * self.H * self.shift(True) * per,
            -(1 - self.weight(1)) * self.S * self.shift(False) * per,
        )
        sums = (self.total, h_all, s_all)
        together = termwise(whole, factors, sums, "<=", [both, *facts], self.scope)
        numbers = [*(whole.number(e, self.scope) for e in sums), *self.logs_of_prefix()]
        bound = self.weight(1) * self.H * self.shift(True) + (1 - self.weight(1)) * self.S * self.shift(False)
        return p.decide(
            whole.label("at most what weights are apart"),
            le(self.Z(1) * self.total, bound),
            [together, h_one, s_one, *numbers, *whole.parameters],
        )

    def logs_of_prefix(self) -> list[str]:
        return [self.positive(self.Z(k)) for k in (0, 1)]


def parameter_logarithms(whole: Sums, spoken: sp.Basic) -> Iterator[str]:
    """log(a/(1 - a)) is log a - log(1 - a), for the logarithms of quotients of weights in a statement."""
    weights = [p.symbol for p in whole.claim.parameters]
    for e in sorted(spoken.atoms(sp.log), key=str):
        a = next((w for w in weights if sp.simplify(e.args[0] - w / (1 - w)) == 0), None)
        if a is not None:
            x = e - sp.log(a) + sp.log(1 - a)
            yield from (tangent(whole, sign * x, whole.parameters) for sign in (1, -1))


def weights_ordered(whole: Sums, mixture: Mixture) -> str:
    """L_H <= 0, as a_1 < a_0."""
    facts = [*mixture.logs_of_prefix(), *whole.parameters]
    step = tangent(whole, mixture.shift(True), facts)
    known = [*whole.about(mixture.scope), *facts]
    return whole.p.decide(whole.label("the weight falls"), le(mixture.shift(True), 0), [step, *known])


def near(whole: Sums, mixture: Mixture, distance: sp.Expr, apart: Sequence[str]) -> str:
    """Z_1 K <= |c| (1 - a_1) S, which is F5.6 times Z_1."""
    bound = mixture.at_most_weights()
    falls = weights_ordered(whole, mixture)
    known = [*whole.about(mixture.scope), *mixture.logs_of_prefix(), *whole.parameters]
    goal = le(mixture.Z(1) * mixture.total, distance * (1 - mixture.weight(1)) * mixture.S)
    return whole.p.decide(
        whole.label("near"),
        goal,
        [bound, falls, *apart, whole.number(mixture.total, mixture.scope), *known],
    )
