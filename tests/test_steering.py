"""The claims on steering (F2 of the second sheet): verdicts by the common machinery, and their reasons by hand."""

import math

import pytest

from proofs.derivation import prove
from tests.theories import assert_derived, assert_not_derived, assert_refuted, recorded_as_proved, verdict_of
from theory import Hypothesis, claim, claims
from theory.claims import with_conclusion
from theory.steering import gap, helpfulness, linear

# What the mathematics says, worked out by hand before the machine was asked.
HOLDS = {"F2.1", "F2.3", "F2.4", "F2.6", "F2.7", "F2.9"}
FAILS = {"F2.2", "F2.8", "F2.10"}
REPAIRS = {"steering.difference.half", "steering.helpfulness-centred.skew", "steering.best-strength.dear"}
NOT_DERIVED = {
    "F2.4"
}  # least values over sets, and terms of a sum that is 0: the kernel has no rules for them
OWN = [c for c in claims().values() if c.id.startswith("steering.")]
BY_SHEET = {c.sheet: c for c in OWN if c.sheet}


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) == HOLDS | FAILS
    assert {c.id for c in OWN if not c.sheet} == REPAIRS
    derived = REPAIRS | {BY_SHEET[label].id for label in HOLDS - NOT_DERIVED}
    assert recorded_as_proved(c.id for c in OWN) == derived
    assert {r for c in OWN for r in c.repairs} == {BY_SHEET[label].id for label in FAILS}


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_is_refuted_by_a_rational_world(label):
    assert_refuted(BY_SHEET[label])


@pytest.mark.parametrize("id", sorted({BY_SHEET[label].id for label in HOLDS - NOT_DERIVED} | REPAIRS))
def test_what_holds_is_derived(id):
    assert_derived(claims()[id])


@pytest.mark.parametrize("label", sorted(NOT_DERIVED | FAILS))
def test_nothing_else_is_derived(label):
    assert_not_derived(BY_SHEET[label])


def twins():
    """Broken variants of what holds: each must be refuted."""
    yield with_conclusion(gap.by_gap, "twin.whole-gap", gap.B() >= gap.shifted(gap.g))
    yield with_conclusion(
        linear.first_slope,
        "twin.slope",
        linear.first_slope.conclusion.condition.lhs >= (1 - linear.B_0**2) * linear.G,
    )
    h = helpfulness
    yield with_conclusion(
        h.symmetric, "twin.parabola", h.H_symmetric() <= h.helpful(1 + h.r**2 * h.s2() * 11 / 20)
    )
    yield with_conclusion(h.at_first, "twin.centred", h.H() <= h.H_0 * 99 / 100)


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


def test_variants_of_a_user_are_derived():
    """The derivations look at the form of a claim: other distances from a threshold, and Jensen's inequality."""
    Delta, tau = gap.Delta, gap.tau
    mine = claim(
        "mine",
        signature=gap.steering,
        hypotheses=[
            Hypothesis("above", "z >= tau + Delta", gap.A.every(lambda x: gap.z_A(x) >= tau + Delta)),
            Hypothesis("below", "z <= tau - 2 Delta", gap.M.every(lambda y: gap.z_M(y) <= tau - 2 * Delta)),
        ],
        conclusion=gap.B() >= gap.shifted(3 * Delta / 2),
    )
    assert prove(mine).complete
    h = helpfulness
    jensen = claim(
        "jensen",
        signature=h.helpfulness,
        conclusion=h.I.sum(lambda i: h.W(i) * gap.exp(h.r * h.X(i))) >= 1 + h.r * h.moment(1),
    )
    assert prove(jensen).complete


def behaviour(B_0, p, m, z_A, z_M):
    good = (1 + B_0) * sum(a * math.exp(z) for a, z in zip(p, z_A, strict=True))
    bad = (1 - B_0) * sum(a * math.exp(z) for a, z in zip(m, z_M, strict=True))
    return (good - bad) / (good + bad)


def test_the_gap_by_hand():
    B_0, p, m = 0.2, (0.3, 0.7), (0.5, 0.5)
    for z_A, z_M, attained in (
        ((1, 1), (0.5, 0.5), True),
        ((1, 2), (0.5, 0.5), False),
        ((1, 1), (0.5, -1), False),
    ):
        bound = math.tanh((min(z_A) - max(z_M)) / 2 + math.atanh(B_0))
        found = behaviour(B_0, p, m, z_A, z_M)
        assert found >= bound - 1e-12
        assert (found == pytest.approx(bound)) is attained


def test_the_whole_difference_fails_by_hand():
    assert behaviour(0, (1,), (1,), (1,), (0,)) == pytest.approx(math.tanh(0.5))
    assert math.tanh(0.5) < math.tanh(1)


def test_mean_zero_is_not_enough_by_hand():
    W, X, r = (0.25, 0.75), (3, -1), -1
    odds = sum(w * math.exp(r * x) for w, x in zip(W, X, strict=True))
    s2 = sum(w * x * x for w, x in zip(W, X, strict=True))
    assert sum(w * x for w, x in zip(W, X, strict=True)) == 0
    assert odds < 1 + r * r * s2 / 2


def test_the_best_strength_by_hand():
    """On a grid of strengths the best is far beyond the bound."""
    B_0, G, H_0, w = -0.9, 2.0, 0.5, 1.0

    def J(r):
        odds = math.cosh(r)
        return math.tanh(r * G / 2 + math.atanh(B_0)) + w * H_0 / (H_0 + (1 - H_0) * odds)

    best = max((k / 100 for k in range(2000)), key=J)
    bound = (1 - B_0**2) * G / (2 * w * H_0 * (1 - H_0))
    assert bound == pytest.approx(0.76)
    assert best > 2.5
    assert J(best) > 1
