"""The claims on best of n and tilted laws (F7 of the second sheet): verdicts by the common machinery, and their reasons by hand."""

import itertools
import math
from fractions import Fraction as F

import numpy as np
import pytest
import sympy as sp

from proofs.exact import hold
from proofs.exact.table_world import TableWorld
from synth.terms import Batch, Terms
from tests.theories import (
    assert_derived,
    assert_not_derived,
    assert_refuted,
    fails_on,
    recorded_as_proved,
    verdict_of,
)
from theory import claims
from theory.bestofn.divergence import BoN, Y, best_of_n, r
from theory.bestofn.tilts import ratio
from theory.claims import with_conclusion
from theory.signature import Signature

OWN = {id: c for id, c in claims().items() if id.startswith("bestofn.")}
BY_SHEET = {c.sheet: c for c in OWN.values() if c.sheet}
# What the mathematics says, worked out by hand before the machine was asked.
HOLDS = {"F7.1", "F7.2", "F7.4", "F7.5", "F7.8", "F7.10", "F7.14"}
FAILS = {"F7.3", "F7.6", "F7.11", "F7.13", "F7.15"}
REPAIRS = {
    "bestofn.gain-by-variance.chi-square",
    "bestofn.kl-distinct.near",
    "bestofn.is-tilted.another-reward",
    "bestofn.second-reward.exponential",
    "bestofn.second-reward.comonotone",
    "bestofn.power-law.exponential",
}
NOT_DERIVED = {"bestofn.kl-at-most", "bestofn.kl-distinct.near"}
DERIVED = (REPAIRS | {BY_SHEET[label].id for label in HOLDS}) - NOT_DERIVED
slow = pytest.mark.slow


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) == HOLDS | FAILS
    assert {c.id for c in OWN.values() if not c.sheet} == REPAIRS
    assert recorded_as_proved(OWN) == DERIVED
    assert {r for c in OWN.values() for r in c.repairs} == {BY_SHEET[label].id for label in FAILS}


COUNTEREXAMPLES = {
    "F7.3": ({"Y": 2}, {"pi_0": ("3/4", "1/4"), "pi_1": (0, 1), "r": (0, 1)}, {}),
    "F7.6": ({"Y": 1}, {"pi_0": (1,), "r": (0,)}, {"n": 2}),
    "F7.11": ({"Y": 3}, {"pi_0": ("1/3", "1/3", "1/3"), "r": (0, 1, 2)}, {"n": 2}),
    "F7.13": (
        {"Y": 3},
        {"pi_0": ("1/3", "1/3", "1/3"), "r": (0, 1, 2), "g": (0, 10, 1)},
        {"lam": "1/10"},
    ),
    "F7.15": ({"X": 1}, {"mu": (1,), "p": (1,)}, {"N": 1}),
}


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_fails_on_a_world_made_by_hand(label):
    sizes, tables, values = COUNTEREXAMPLES[label]
    assert fails_on(BY_SHEET[label].id, sizes, tables, **values)


@pytest.mark.parametrize(
    "label", ["F7.6", "F7.15", "F7.3", *(pytest.param(x, marks=slow) for x in ("F7.11", "F7.13"))]
)
def test_what_fails_is_refuted_by_the_search(label):
    assert_refuted(BY_SHEET[label])


@pytest.mark.parametrize("id", sorted(DERIVED))
def test_what_holds_is_derived(id):
    assert_derived(OWN[id])


@pytest.mark.slow
@pytest.mark.parametrize("id", sorted({c.id for c in OWN.values()} - {BY_SHEET[x].id for x in FAILS}))
def test_what_holds_is_not_broken_by_the_search(id):
    assert verdict_of(OWN[id]) in ("supported", "proved")


def twins():
    """Broken variants of what holds: each must be refuted, and not derived."""
    c = OWN["bestofn.win-rate"]
    yield with_conclusion(c, "twin.strict", sp.Lt(*c.conclusion.condition.args))  # for n = 1 it is 1/2
    c = OWN["bestofn.is-tilted.another-reward"]
    yield with_conclusion(c, "twin.one-draw", c.conclusion, where=())
    yield with_conclusion(
        c,
        "twin.falls",
        Y.every(lambda y: Y.every(lambda z: sp.Implies(r(y) > r(z), ratio(y) < ratio(z)))),
    )


@pytest.mark.slow
@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


@pytest.mark.slow
@pytest.mark.parametrize("id", sorted({BY_SHEET[label].id for label in FAILS} | NOT_DERIVED))
def test_nothing_else_is_derived(id):
    assert_not_derived(OWN[id])


def test_a_stricter_criterion_is_neither_derived_nor_true():
    """Where the covariance is 0, the means are equal."""
    c = OWN["bestofn.second-reward.exponential"]
    _, second = (part.condition for part in c.conclusion.parts)
    (weight,) = (a for a in second.args if a.gts.has(sp.exp) and a.lts == 0)
    (worse,) = (a for a in second.args if a != weight)
    twin = with_conclusion(c, "twin.strict", sp.Or(sp.Gt(weight.gts, 0, evaluate=False), worse))
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


# ---------------------------------------------------------------- by hand
def best_of(pi_0, r, n):
    """The law of the best of n by listing all samples, ties settled uniformly among the tied draws."""
    found = [F(0)] * len(pi_0)
    for sample in itertools.product(range(len(pi_0)), repeat=n):
        tied = [y for y in sample if r[y] == max(r[z] for z in sample)]
        for y in tied:
            found[y] += math.prod(pi_0[z] for z in sample) / len(tied)
    return found


def value_of(term, tables, sizes, signature, **values):
    arrays = {name: np.array([[float(x) for x in row]]) for name, row in tables.items()}
    batch = Batch(signature, sizes, arrays, {k: np.array([float(v)]) for k, v in values.items()})
    return float(np.asarray(Terms(batch).value(term)).reshape(-1)[0])


def test_the_law_of_the_best_of_n_is_that_of_all_samples():
    pi_0, r = (F(1, 6), F(1, 3), F(1, 4), F(1, 4)), (1, 0, 1, 2)
    tables = {"pi_0": pi_0, "r": r}
    for n in (1, 2, 3):
        own = best_of(pi_0, r, n)
        for k in (1, 2, 3):
            found = value_of(Y.sum(lambda y, k=k: BoN(y) ** k), tables, {"Y": 4}, best_of_n, n=n)
            assert found == pytest.approx(float(sum(x**k for x in own)))


@pytest.mark.parametrize(
    ("mass", "possible"),
    [(F(5, 9), True), (F(5, 9) + F(1, 100), False), (F(1, 9), True), (F(1, 10), False)],
)
def test_a_law_is_a_choice_among_tied_draws_if_it_asks_for_no_more_than_there_are(mass, possible):
    """Two equal rewards, n = 2: a rule that prefers the first answer has it in 1 - (2/3)^2 of the samples, one that shuns it in (1/3)^2."""
    c = BY_SHEET["F7.5"]
    tables = {"pi_0": (F(1, 3), F(2, 3)), "r": (0, 0), "w": (mass, 1 - mass)}
    entries = {name: {(k,): F(x) for k, x in enumerate(row)} for name, row in tables.items()}
    world = TableWorld(c.signature, {"Y": 2}, entries)
    assert (hold(c, world, {"n": F(2)}, 0) is None) is possible


# ---------------------------------------------------------------- floats that overflow
overflowing = Signature("overflowing")
X = overflowing.set("X")
p = overflowing.law("p", X)


@pytest.mark.parametrize("exponent", [1000, -1000])
def test_what_no_float_holds_has_no_value_in_the_search(exponent):
    """e^1000 is neither +oo nor is e^-1000 0: a claim on tilted laws looked broken where the price was small."""
    term = X.sum(lambda x: p(x) * sp.exp(exponent * p(x)))
    assert math.isnan(value_of(term, {"p": (1, 0)}, {"X": 2}, overflowing))


def test_a_condition_without_a_value_leaves_no_term_out():
    term = X.sum(lambda x: p(x), where=lambda x: sp.exp(1000 * p(x)) > 2)
    assert math.isnan(value_of(term, {"p": (1, 0)}, {"X": 2}, overflowing))
