"""The claims on elasticity (F1 of the second sheet): verdicts by the common machinery, and their reasons by hand."""

import math
from fractions import Fraction as F

import pytest
import sympy as sp

from tests.theories import assert_derived, assert_not_derived, assert_refuted, recorded_as_proved, verdict_of
from theory import claims
from theory.claims import with_conclusion
from theory.library import D

# What the mathematics says, worked out by hand before the machine was asked.
HOLDS = {"F1.1", "F1.2", "F1.4", "F1.5", "F1.6", "F1.11", "F1.12"}
FAILS = {"F1.3", "F1.7", "F1.8", "F1.10", "F1.13"}
REPAIRS = {
    "elasticity.thirds.disjoint",
    "elasticity.order-k.resumed",
    "elasticity.spring.inequality",
    "elasticity.more-data.little",
    "elasticity.rebound.little",
}
OWN = [c for c in claims().values() if c.id.startswith("elasticity.")]
BY_SHEET = {c.sheet: c for c in OWN if c.sheet}


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) == HOLDS | FAILS
    assert {c.id for c in OWN if not c.sheet} == REPAIRS
    assert recorded_as_proved(c.id for c in OWN) == REPAIRS | {BY_SHEET[label].id for label in HOLDS}
    assert {r for c in OWN for r in c.repairs} == {BY_SHEET[label].id for label in FAILS}


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_is_refuted_by_a_rational_world(label):
    result = assert_refuted(BY_SHEET[label])
    assert result.decided is not None


@pytest.mark.parametrize("id", sorted({BY_SHEET[label].id for label in HOLDS} | REPAIRS))
def test_what_holds_is_derived(id):
    assert_derived(claims()[id])


def test_what_holds_is_not_broken_by_the_search():
    for id in (BY_SHEET["F1.12"].id, BY_SHEET["F1.11"].id, BY_SHEET["F1.5"].id):
        assert verdict_of(claims()[id]) in ("supported", "proved")


def slopes(p, a, t, k, at, h=F(1, 10**6)):
    """(g_p', g_a', g_t') by central differences, by hand."""

    def rate(law, x):
        mixed = [(k * p[i] + a[i] + x * t[i]) / (k + 1 + x) for i in range(len(p))]
        return -sum(float(law[i]) * math.log(mixed[i]) for i in range(len(p)) if law[i])

    return [(rate(law, at + h) - rate(law, at - h)) / float(2 * h) for law in (p, a, t)]


def test_conservation_by_hand():
    p, a, t = (F(1, 2), F(1, 4), F(1, 4)), (F(1, 5), F(3, 5), F(1, 5)), (F(0), F(1, 3), F(2, 3))
    g_p, g_a, g_t = slopes(p, a, t, 3, F(1, 2))
    assert 3 * g_p + g_a + g_t / 2 == pytest.approx(0, abs=1e-6)


def test_order_k_fails_by_hand():
    """g_p' = 0 with g_a' > 0: no constant will do."""
    g_p, g_a, _ = slopes((F(1, 2), F(1, 2)), (F(0), F(1)), (F(1), F(0)), 3, F(1))
    assert g_p == pytest.approx(0, abs=1e-9)
    assert g_a > 0.1


def test_more_pretraining_fails_by_hand():
    def slope(k):
        return slopes((F(1, 2), F(1, 2)), (F(1), F(0)), (F(1, 2), F(1, 2)), k, F(0))[1]

    assert slope(F(1, 4)) > slope(4)


def twins():
    """Broken variants of what holds: each must be refuted."""
    c = BY_SHEET["F1.1"]
    k, ell = (p.symbol for p in c.parameters)
    g_a, g_p, g_t = (next(d for d in c.definitions if d.name == name) for name in ("g_a", "g_p", "g_t"))
    yield with_conclusion(c, "twin.weights", sp.Eq(k * D(g_p, ell) + 2 * D(g_a, ell) + ell * D(g_t, ell), 0))
    yield with_conclusion(BY_SHEET["F1.6"], "twin.opposite", D(g_a, ell) <= -k * D(g_p, ell))
    yield with_conclusion(BY_SHEET["F1.4"], "twin.strict", D(g_p, ell) < 0)
    repair = claims()["elasticity.order-k.resumed"]
    yield with_conclusion(
        repair, "twin.constant", sp.Abs(D(g_a, ell)) <= sp.Rational(19, 10) * k * sp.Abs(D(g_p, ell))
    )


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


def test_a_hypothesis_left_out_is_seen():
    """Without the condition on supports the slope of g_t has no meaning at l = 0."""
    c = BY_SHEET["F1.1"]
    bare = with_conclusion(c, "bare", c.conclusion, hypotheses=())
    assert verdict_of(bare) == "undefined"
    assert_not_derived(bare)
