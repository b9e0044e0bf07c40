"""What the exact checker accepts for every prompt and every number of sentences, against brute force far beyond."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from typing import NamedTuple

import mpmath
import pytest
import sympy as sp

from synth.worlds import TabularWorld, iid_world
from tests.language import HALF, decided, random_world, rows
from tests.oracle import Oracle, number
from theory import *

F = Fraction
INDEPENDENT = iid_world([HALF, HALF], [F(1, 4), F(3, 4)], [-1, 1], HALF)
FLIP = rows(INDEPENDENT, [[1, 0], [0, 1], [1, 0]], [[HALF, HALF]] * 3)
MIXING = rows(INDEPENDENT, [[1, 0], [F(3, 4), F(1, 4)], [F(1, 4), F(3, 4)]], [[F(1, 3), F(2, 3)]] * 3)
SLOW = rows(INDEPENDENT, [[1, 0], [F(9, 10), F(1, 10)], [0, 1]], [[HALF, HALF]] * 3)
# The first b that P- says after an a is one that P+ cannot say.
DYING = TabularWorld(("a", "b"), (F(-1), F(1)), {(): (HALF, HALF)}, {(): (F(1), F(0))}, HALF)
GAIN = Expect("P-", LLR(s), s, n)


def moments(oracle: Oracle, law: str, start: tuple[str, ...], most: int) -> list[tuple[float, float, float]]:
    """For k = 0..most sentences after a text, drawn from a law: E of the next divergence, E and variance of the log-ratio.

    Floats carried forward state by state (mass, first and second moment), each state by a text that leads to it.
    """
    world, keep = oracle.world, oracle.world.horizon - 1
    other = {"P-": "P+", "P+": "P-"}[law]

    def key(text: tuple[str, ...]) -> tuple[str, ...]:
        if oracle.tail == "window":
            return text[max(0, len(text) - keep) :]
        return text[:keep]

    now, result = {key(start): (1.0, 0.0, 0.0)}, []
    for _ in range(most + 1):
        divergence = mean = square = 0.0
        after: dict[tuple[str, ...], tuple[float, float, float]] = {}
        for text, (mass, first, second) in now.items():
            mean, square = mean + first, square + second
            for y, p, q in zip(world.alphabet, oracle.row(law, text), oracle.row(other, text), strict=True):
                if p == 0:
                    continue
                step = math.log(p / q) if q else math.inf
                divergence += mass * float(p) * step
                step = step if law == "P-" else -step
                longer = key((*text, y))
                moved = (mass, first + mass * step, second + 2 * step * first + mass * step**2)
                old = after.get(longer, (0.0, 0.0, 0.0))
                after[longer] = tuple(a + float(p) * b for a, b in zip(old, moved, strict=True))
        spread = square - mean**2 if math.isfinite(mean) else math.inf
        result.append((divergence, mean, spread))
        now = after
    return result


class Trap(NamedTuple):
    """A statement that is true of all that is near and false further out."""

    formula: Formula
    world: TabularWorld = INDEPENDENT
    tail: str = "frozen"
    depth: int = 8  # by which it has become false


TRAPS = {
    "size of a prompt that a quantifier inside binds": Trap(
        every_prompt(every_prompt(size(s) <= 5, after=s0, length=1), var=s0)
    ),
    "size of what is drawn": Trap(every_prompt(Expect("P-", size(s), s, 1, s0) <= 5, var=s0)),
    "size as a condition": Trap(every_prompt(when(size(s) >= 3, KL(s) > 1))),
    "size as a number of sentences drawn": Trap(
        every_prompt(Expect("P-", B_minus(s), s, size(s0)) <= 0, support="P-", var=s0), SLOW, "window"
    ),
    "size as a number of draws": Trap(every_prompt(best_minus(s, size(s) + 1) <= F(9, 10)), depth=4),
    "size as an exponent": Trap(
        every_prompt(chernoff_coefficient(s, 1 / (size(s) + 2)) <= F(39, 40)), depth=5
    ),
    "size as a length": Trap(
        every_prompt(
            some_prompt(B_last(s) > 0, after=s0, length=Max(0, 4 - size(s0)), at_most=True, support="P-"),
            var=s0,
            support="P-",
            nonempty=True,
        ),
        FLIP,
        "window",
        5,
    ),
    "n inside a probability": Trap(every_length(Prob("P-", KL(s) <= n - 5, s, n) <= 0)),
    "n inside an expectation": Trap(every_length(Expect("P-", n * KL(s), s, n) <= HALF)),
    "n inside an expectation, window": Trap(
        every_length(Expect("P-", n * KL(s), s, n) <= HALF), INDEPENDENT, "window"
    ),
    "n draws": Trap(every_length(Expect("P-", best_minus(s, n + 1), s, n) <= F(9, 10)), depth=4),
    "unequal until it is met": Trap(every_length(sp.Ne(GAIN, 7 * Expect("P-", LLR(s), s, 1)))),
    "equal at the first": Trap(every_length(Eq(GAIN, 5 * Expect("P-", LLR(s), s, 1)), start=5)),
    "a step in n": Trap(every_length(Piecewise((0, n < 7), (100, True)) <= GAIN)),
    "a step in n, rounded": Trap(every_length(100 * sp.floor(n / 8) <= GAIN)),
    "quadratic": Trap(every_length(n**2 <= 5 * GAIN)),
    "a component dies out after other sentences": Trap(
        every_prompt(
            when(B_last(s0) < 0, some_prompt(B_last(s) <= 1, after=s0, length=1, support="P+")),
            var=s0,
            support="P-",
            nonempty=True,
        ),
        DYING,
    ),
    "last sentence of a long prompt": Trap(
        some_prompt(every_length(Expect("P-", B_last(s), s, n, s0) <= -HALF), length=3, var=s0)
    ),
    "unequal averages approach from both sides": Trap(
        every_length(sp.Ne(Expect("P-", B_minus(s), s, n), F(-1, 2**8))), MIXING, "window"
    ),
    "an average that leaves slowly": Trap(every_length(Expect("P-", B_minus(s), s, n) <= 0), SLOW, "window"),
    "a variance that grows when the chain has mixed": Trap(
        every_length(Variance("P-", LLR(s), s, n) < n * F(11, 20), start=1), MIXING, "window"
    ),
    "a variance that grows like n^2": Trap(
        every_length(Variance("P-", LLR(s), s, n) < n * F(1, 3), start=1),
        rows(INDEPENDENT, [[HALF, HALF], [F(9, 10), F(1, 10)], [HALF, HALF]], [[HALF, HALF]] * 3),
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_what_fails_further_out_is_not_accepted(name):
    trap = TRAPS[name]
    depths = range(1, trap.depth + 1)
    margins = (Oracle(trap.world, None, depth, trap.tail, depth).margin(trap.formula) for depth in depths)
    assert min(map(number, margins)) < mpmath.mpf(10) ** -40, "it does not fail at all"
    assert decided(trap.world, trap.formula, tail=trap.tail) is not True


class Settled(NamedTuple):
    formula: Formula
    world: TabularWorld = INDEPENDENT
    tails: tuple[str, ...] = ("frozen", "window")


SETTLED = {
    "a constant average": Settled(every_length(Expect("P-", KL(s), s, n) > F(1, 10))),
    "a constant average of the last sentence": Settled(every_length(Expect("P-", B_plus(s), s, n) <= HALF)),
    "a constant average against what falls": Settled(
        every_length(Expect("P-", KL(s), s, n) >= F(1, 10) / (n + 1) ** F(1, 2)), tails=("frozen",)
    ),
    "a log-ratio that grows": Settled(every_length(n * F(1, 10) <= GAIN, start=1), tails=("frozen",)),
    "a variance that grows": Settled(every_length(Variance("P-", LLR(s), s, n) < n, start=1)),
    "after every prompt": Settled(
        every_prompt(
            when(B_last(s0) < 0, every_length(Expect("P-", KL(s), s, n, s0) > F(1, 10))),
            var=s0,
            support="P-",
            nonempty=True,
        )
    ),
    "a divergence against what falls with the size": Settled(
        every_prompt(KL(s) > F(1, 10) / size(s) ** F(1, 2), support="P-", nonempty=True)
    ),
    "one more sentence": Settled(
        every_prompt(
            every_prompt(when(B_last(s) < 0, last_plus(s) < last_minus(s)), after=s0, length=1), var=s0
        )
    ),
    "averages along a chain that forgets": Settled(
        every_length(Expect("P-", B_minus(s), s, n) <= F(1, 4)), MIXING, ("window",)
    ),
    "a variance along a chain that forgets": Settled(
        every_length(Variance("P-", LLR(s), s, n) < 2 * n, start=1), MIXING, ("window",)
    ),
    "a variance that may be equal along a frozen tail": Settled(
        every_length(Eq(Variance("P-", LLR(s), s, n), 0)),
        iid_world([HALF, HALF], [HALF, HALF], [-1, 1], HALF),
        ("frozen",),
    ),
}


@pytest.mark.parametrize(("name", "tail"), [(name, x) for name in SETTLED for x in SETTLED[name].tails])
def test_what_is_plainly_settled_is_accepted(name, tail):
    case = SETTLED[name]
    assert Oracle(case.world, None, 5, tail).holds(case.formula)
    assert decided(case.world, case.formula, tail=tail) is True


# --- random worlds, parameters at the edge of what the first sentences allow -----------------------------
FAR = 60


def hypothesis(claim_id: str, name: str) -> Formula:
    return next(h.formula for h in claims()[claim_id].hypotheses if h.id == name)


class Family(NamedTuple):
    """A hypothesis of a built-in claim, and the quantity that its parameter bounds.

    Attributes:
      upper: whether the parameter is above the quantity.
      law: from which the texts are drawn.
      which: of the three that `moments` gives.
      after: "nothing", "any" prompt or one that ends in a "negative" sentence.
      first: least number of sentences.
    """

    formula: Formula
    parameter: str
    upper: bool
    law: str
    which: int = 0
    after: str = "nothing"
    first: int = 0


FAMILIES = {
    "def2": Family(hypothesis("thm1", "distinguishable"), "beta", False, "P-"),
    "def2-plus": Family(hypothesis("thm2", "undistinguishable"), "beta_prime", True, "P+"),
    "def3": Family(hypothesis("thm2", "prompt-distinguishable"), "beta", False, "P-", 0, "negative"),
    "def3-plus": Family(
        hypothesis("thm3", "prompt-undistinguishable"), "beta_prime", True, "P+", 0, "negative"
    ),
    "def4": Family(hypothesis("thm5", "similar"), "sigma", True, "P-", 2, "any", 1),
    "def4-plus": Family(hypothesis("thm2", "similar-plus"), "sigma", True, "P+", 2, "any", 1),
    "power-law": Family(hypothesis("power-law", "decaying"), "beta", False, "P-"),
    "appI": Family(hypothesis("appI", "decaying-after-sentences"), "beta", False, "P-", 0, "any"),
}


def quantities(name: str, world: TabularWorld, tail: str, starts: int, most: int) -> list[float]:
    """What the parameter of a family bounds, over prompts of fewer than ``starts`` sentences and what follows."""
    family, oracle = FAMILIES[name], Oracle(world, None, 0, tail)
    found = []
    for k in range(0 if family.after == "nothing" else starts):
        for start in oracle.prompts(k, family.law):
            if family.after == "negative" and not (start and oracle.observable("B_last", start) < 0):
                continue
            if name == "appI" and not start:
                continue
            values = moments(oracle, family.law, start, 0 if name == "appI" else most)
            for i, value in list(enumerate(x[family.which] for x in values))[family.first :]:
                if family.which == 2:
                    found.append(math.sqrt(max(0.0, value) / i))
                elif name in ("appI", "power-law"):
                    found.append(value * (len(start) + (1 if name == "power-law" else 0)) ** 0.5)
                else:
                    found.append(value)
    if family.after == "nothing":
        for i, value in enumerate(x[0] for x in moments(oracle, family.law, (), most)):
            found.append(value * ((i + 1) ** 0.5 if name == "power-law" else 1.0))
    return found


VERDICTS = ("true", "false", "refused")


def trial(name: str, seed: int) -> str:
    """The checker's verdict on one random world, held against brute force.

    Returns:
      "true", "false" or "refused".
    """
    rng = random.Random(f"{name} {seed}")
    tail = rng.choice(("frozen", "window", "window"))
    world = random_world(
        rng.randrange(10**9),
        alphabet=rng.choice((2, 2, 3)),
        horizon=rng.choice((1, 2, 2, 3)),
        zeros=rng.choice((0, 0, 0.3)),
        likeness=rng.choice((0, 0.5, 1 if rng.random() < 0.2 else 0.2)),
    )
    family = FAMILIES[name]
    near = [x for x in quantities(name, world, tail, 2, 2) if math.isfinite(x)]
    edge = (max if family.upper else min)(near, default=0.0)
    value = F(edge * rng.choice((0.8, 0.97, 0.999, 1.0, 1.001, 1.03, 1.2))).limit_denominator(10**6)
    if value <= 0:
        return "refused"
    values = {family.parameter: value, "decay": HALF, "eta": HALF}
    said = decided(world, family.formula, values, 0, tail)
    far = quantities(name, world, tail, 6, FAR)
    worst = (max if family.upper else min)(far, default=float(value))
    inside = float(value) - worst if family.upper else worst - float(value)
    if said is True:
        assert inside > -1e-9, f"{name} {seed}: accepted with {value}, but {worst}"
        return "true"
    if said is False:
        assert inside < 1e-9, f"{name} {seed}: denied with {value}, but {worst}"
        return "false"
    return "refused"


@pytest.mark.parametrize("name", FAMILIES)
def test_random_worlds_at_the_edge(name):
    verdicts = [trial(name, seed) for seed in range(18)]
    assert min(verdicts.count(x) for x in ("true", "false")) >= 1


@pytest.mark.slow
@pytest.mark.parametrize("name", FAMILIES)
def test_many_random_worlds_at_the_edge(name):
    verdicts = [trial(name, seed) for seed in range(18, 600)]
    assert min(verdicts.count(x) for x in ("true", "false")) >= 30
