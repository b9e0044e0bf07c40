"""The divergence of P- from P+ and the binary divergence of their behaviour, after every prompt that both can produce.

On paper: a sentence of score y may be read as "bad" with probability (1 - y)/2, so KL(P-||P+) is at least the divergence of two
coins (data processing), and that is at least twice the square of the difference of their probabilities (Pinsker). Where B_+ is 1 or
-1 and B_- is not, P- may say what P+ cannot, and both divergences are +oo.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from proofs.kernel.rules._language import all_of, eq, ge, gt, le, lt
from proofs.kernel.rules.exponentials import why_not_beyond
from proofs.lemmas._two_events import bad, good, x
from proofs.lemmas.two_events_plus import NAMES, c
from proofs.wolf2024._pointwise import relations
from proofs.wolf2024._shape import instances, observables_of, parameter_facts, written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Every, Relation
from theory.observables import KL, B_minus, B_plus, P_minus, P_plus

_ORDERED = (sp.LessThan, sp.GreaterThan)


def derive_two_events(claim: Claim) -> Derivation | None:
    """The derivation of inequalities between KL, B_- and B_+ after every prompt that both components can produce, or None."""
    every = claim.conclusion
    if not isinstance(every, Every) or every.support != "both" or every.length or every.nonempty:
        return None
    parts = relations(every.body)
    if parts is None or not observables_of(every) <= {KL, B_minus, B_plus}:
        return None
    conditions = [part.condition for part in parts]
    if not all(isinstance(condition, _ORDERED) for condition in conditions):
        return None
    if not any(condition.has(KL, sp.log) for condition in conditions):
        return None
    return written(claim, _write, every, conditions)


def _write(p: Proof, every: Every, conditions: list[sp.Basic]) -> str:
    s = every.var
    guards = [p.assume("s", gt(P_minus(s), 0)), p.assume("s covered", gt(P_plus(s), 0))]
    facts = parameter_facts(p)
    for law, mean, guard in (("P-", B_minus(s), guards[0]), ("P+", B_plus(s), guards[1])):
        range_ = p.take(f"range {law}", "lemma", name=f"range of the behaviour of {law}", at={x: s})
        facts.append(p.decide(f"{mean} in [-1, 1]", all_of(ge(mean, -1), le(mean, 1)), [range_, guard]))
    facts += instances(p, s, guards)
    shown = [_Cases(p, s, guards, facts, goal, f"{k + 1}: ").shown() for k, goal in enumerate(conditions)]
    goal = shown[0] if isinstance(every.body, Relation) else p.take("all", "both", *shown)
    return p.state("every s", every, "generalisation", goal, *p.resting_on(goal, guards))


def _share(mean: sp.Expr, sign: int) -> sp.Expr:
    """The probability of "bad" (sign 1) or "good" (sign -1)."""
    return (1 - sign * mean) / 2


class _Cases:
    """One inequality, by cases whether B_+ and then B_- is 1, -1 or in between."""

    def __init__(
        self, p: Proof, s: sp.Symbol, guards: list[str], facts: list[str], goal: sp.Basic, prefix: str
    ) -> None:
        self.p, self.s, self.guards, self.facts, self.goal, self.prefix = p, s, guards, facts, goal, prefix
        self.minus, self.plus = B_minus(s), B_plus(s)

    def shown(self) -> str:
        """The step that states the inequality."""
        p = self.p
        inside = p.assume("B_+ inside", all_of(gt(self.plus, -1), lt(self.plus, 1)))
        branches = []
        for sign in (1, -1):
            end = p.assume(f"P+ never {NAMES[sign]}", ge(sign * self.plus, 1))
            branches.append((end, self._at_an_end(sign, end)))
        branches.append((inside, self._inside(inside)))
        return self._by_cases("", branches)

    def _at_an_end(self, sign: int, end: str) -> str:
        """P+ never says it: either nor does P-, or the divergence is +oo."""
        p, s, name = self.p, self.s, NAMES[sign]
        never = p.assume(f"P- never {name}", ge(sign * self.minus, 1))
        only = p.decide(f"only {NAMES[-sign]}", le(-sign * self.minus, -1), [never])
        one = p.decide("1>0", gt(sp.S.One, 0), [])
        least = p.take(
            f"at least nothing, {name}", "lemma", *self.guards, one, only,
            name=f"divergence, only {NAMES[-sign]} sentences", at={x: s, c: sp.S.One},
        )  # fmt: skip
        shares = [_share(mean, -sign) for mean in (self.minus, self.plus)]
        logs = []
        for kind, word in ((le, "at most"), (ge, "at least")):
            same = p.decide(f"share {word} that of P+, {name}", kind(*shares), [never, end, *self.facts])
            both = sp.Add(*map(sp.log, shares))
            reals = p.needed(Relation(eq(both, both)), [never, end])
            logs.append(
                p.take(f"logarithm {word} that of P+, {name}", "logarithm of an inequality", same, *reals)
            )
        first = self._decided(f"neither {name}", [least, *logs, never, end])
        may = p.assume(f"P- may be {name}", lt(sign * self.minus, 1))
        divergence = p.take(
            f"infinite, {name}", "lemma", *self.guards, end, may,
            name=f"infinite divergence, {name} sentences", at={x: s},
        )  # fmt: skip
        second = self._infinite(f"infinite {name}", divergence, [end, may, *self.facts])
        return self._by_cases(f"{name} or not", [(never, first), (may, second)])

    def _infinite(self, name: str, divergence: str, facts: list[str]) -> str:
        """The inequality where KL is +oo: a side with logarithms is +oo, too; from as few facts as needed."""
        p, goal = self.p, self.goal
        if not goal.has(sp.log):
            return self._decided(name, [divergence, *facts])
        kept = [divergence, *facts]
        for fact in reversed(kept):
            fewer = [f for f in kept if f != fact]
            if not why_not_beyond(goal, [p.condition(f) for f in fewer]):
                kept = fewer
        return p.state(self.prefix + name, Relation(goal), "infinite value", *kept)

    def _inside(self, inside: str) -> str:
        """-1 < B_+ < 1: the coins have finite divergence."""
        p, s = self.p, self.s
        a, b = _share(self.minus, 1), _share(self.plus, 1)
        middle = [f"{self.minus} in [-1, 1]", inside]
        pinsker = p.take("Pinsker", "Pinsker's inequality for two events", *middle, a=a, b=b)
        branches = []
        for sign in (1, -1):
            name = NAMES[-sign]
            never = p.assume(f"P- never {NAMES[sign]}", ge(sign * self.minus, 1))
            only = p.decide(f"only {name}", le(sign * -self.minus, -1), [never])
            quotient, positive, log = self._quotient(-sign, [never, inside])
            bound = p.take(
                f"data processing, only {name}", "lemma", *self.guards, positive, only, *p.meaning(quotient, [inside]),
                name=f"divergence, only {name} sentences", at={x: s, c: quotient},
            )  # fmt: skip
            least = p.decide(
                f"divergence, only {name}",
                ge(KL(s), p.condition(log).lhs),
                [bound, log, positive, never, inside, *self.facts],
            )
            branches.append((never, self._decided(f"only {name}", [least, pinsker, never, inside])))
        both = p.assume("B_- inside", all_of(gt(self.minus, -1), lt(self.minus, 1)))
        quotients = [self._quotient(sign, [both, inside]) for sign in (1, -1)]
        bound = p.take(
            "data processing", "lemma", *self.guards, *(q[1] for q in quotients), *p.meaning(sp.Add(*(q[0] for q in quotients), evaluate=False), [inside]),
            name="divergence, two events", at={x: s, bad: quotients[0][0], good: quotients[1][0]},
        )  # fmt: skip
        coins = sp.Add(
            *(
                _share(self.minus, sign) * p.condition(q[2]).lhs
                for sign, q in zip((1, -1), quotients, strict=True)
            )
        )
        known = [bound, *(q[2] for q in quotients), *(q[1] for q in quotients), both, inside]
        least = p.decide("divergence of the coins", ge(KL(s), coins), known)
        branches.append((both, self._decided("both", [least, pinsker, both, inside])))
        return self._by_cases("B_+ inside", branches)

    def _quotient(self, sign: int, facts: list[str]) -> tuple[sp.Expr, str, str]:
        """The quotient of the probabilities of an event, that it is positive, and its logarithm."""
        p = self.p
        shares = [_share(mean, sign) for mean in (self.minus, self.plus)]
        word = f"{NAMES[sign]}, {' '.join(facts)}"
        logs = sp.log(shares[0]) - sp.log(shares[1])
        reals = p.needed(Relation(eq(logs, logs)), facts)
        log = p.take(f"logarithm of the quotient, {word}", "sum of logarithms", *reals, sum=logs)
        quotient = shares[0] / shares[1]
        return quotient, p.decide(f"quotient>0, {word}", gt(quotient, 0), facts), log

    def _decided(self, name: str, facts: Sequence[str]) -> str:
        return self.p.decide(self.prefix + name, self.goal, [*facts, *self.facts])

    def _by_cases(self, name: str, branches: list[tuple[str, str]]) -> str:
        """The goal, as one of the assumptions must hold; a branch that does not need its own is enough."""
        p = self.p
        for assumption, shown in branches:
            if not p.resting_on(shown, [assumption]):
                return shown
        conditions = sp.Or(*(p.condition(a) for a, _ in branches), evaluate=False)
        flat = [step for branch in branches for step in branch]
        needed = [] if conditions == sp.true else p.needed(Relation(conditions), self.facts)
        return p.state(
            f"{self.prefix}{name or 'in any case'}",
            Relation(self.goal), "cases", *flat, *needed, branches=len(branches),
        )  # fmt: skip
