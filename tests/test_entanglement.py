"""The claims on gradient entanglement (F3 of the second sheet): verdicts by the common machinery, and their reasons by hand."""

from fractions import Fraction as F

import pytest
import sympy as sp

from proofs.exact import judge
from proofs.exact.table_world import TableWorld
from tests.theories import assert_derived, assert_not_derived, assert_refuted, recorded_as_proved, verdict_of
from theory import claims
from theory.claims import with_conclusion
from theory.entanglement._setting import rate_l, rate_w

OWN = {c.id.partition(".")[2]: c for c in claims().values() if c.id.startswith("entanglement.")}

# What the mathematics says, worked out by hand before the machine was asked.
LOSSES = ("dpo", "r-dpo", "ipo", "simpo", "cpo", "dpo-sft", "slic", "dpop", "rrhf", "orpo", "sppo")
DERIVED = {
    *("condition", "not-both", "prefix-tree"),
    *(f"ratio.{name}" for name in LOSSES),
    *("margin.angle", "margin.equal", "margin.weighted", "cpo-constant.at-least", "ipo.short"),
    *("one-token.leading", "simpo.shorter"),
}
SUPPORTED = {"bigram.no-return"}
LONG = {"bigram"}
FAILS = {"margin", "cpo-constant", "ipo", "one-token", "simpo", "bigram"}


def test_every_entry_of_the_sheet_is_here():
    assert {c.sheet for c in OWN.values() if c.sheet} == {f"F3.{k}" for k in range(1, 11)}
    assert set(OWN) == DERIVED | SUPPORTED | FAILS
    assert recorded_as_proved(c.id for c in OWN.values()) == {OWN[name].id for name in DERIVED}
    assert {r for c in OWN.values() for r in c.repairs} == {f"entanglement.{name}" for name in FAILS}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow if name in LONG else ()) for name in sorted(FAILS)]
)
def test_what_fails_is_refuted_by_a_rational_world(name):
    assert_refuted(OWN[name])


@pytest.mark.parametrize("name", sorted(DERIVED))
def test_what_holds_is_derived(name):
    assert_derived(OWN[name])


@pytest.mark.slow
def test_what_is_not_derived_is_not_broken_by_the_search():
    for name in SUPPORTED:
        assert verdict_of(OWN[name]) == "supported"


# --- counterexamples of the page, by hand ------------------------------------------------------------------------
BY_HAND = {
    "margin": ({"I": 1}, {"g_w": ["2"], "g_l": ["1"]}, {"d_w": 1, "d_l": 3}),
    "ipo": ({"I": 1}, {"g_w": ["1"], "g_l": ["0"]}, {"tau_ipo": 1, "lr_w": 1, "lr_l": 0}),
    "one-token": (
        {"V": 3},
        {"p": ["1/6", "2/3", "1/6"], "e_w": ["1", "0", "0"], "e_l": ["0", "0", "1"]},
        {},
    ),
    "simpo": (
        {"V": 2, "S": 1, "A": 1, "B": 1},
        {
            "p": ["99/100", "1/100"],
            "p_s": [["1/2", "1/2"]],
            "p_a": [["99/100", "1/100"]],
            "p_b": [["1/2", "1/2"]],
            "e_w": ["1", "0"],
            "e_l": ["0", "1"],
            **{f"e_{name}": [["1", "0"]] for name in ("s", "a", "b")},
        },
        {"shared": 1, "later_w": 1, "later_l": 0, "d": 1},
    ),
    "bigram": (
        {"V": 2, "T": 2},
        {
            "p": [["1/2", "1/2"], ["2/3", "1/3"]],
            "start": ["0", "1"],
            "y_w": [["0", "1"], ["1", "0"]],
            "y_l": [["0", "1"], ["0", "1"]],
            "place": ["0", "1"],
        },
        {"d": 1},
    ),
}


def decided(name, sets, tables, values):
    claim = OWN[name]
    world = TableWorld.from_json({"sets": sets, "tables": tables}, claim.signature)
    return judge(claim, world, {key: F(value) for key, value in values.items()}, 0, margins=False)


@pytest.mark.parametrize("name", sorted(BY_HAND))
def test_worlds_of_the_page_are_counterexamples(name):
    assert decided(name, *BY_HAND[name]).confirmed


def test_the_repairs_leave_those_worlds_out():
    sets, tables, values = BY_HAND["one-token"]
    assert not decided("one-token.leading", sets, tables, values).confirmed
    sets, tables, values = BY_HAND["simpo"]
    assert not decided("simpo.shorter", sets, tables, values).confirmed
    assert not decided("simpo", sets, tables, {**values, "later_w": 0}).confirmed


def test_bigram_rates_by_hand():
    """Row 1 has probabilities (2/3, 1/3) and is used twice: L_w = log p(1) + log p(0) there, L_l = 2 log p(1)."""
    g_w = (F(1) - 2 * F(2, 3), F(1) - 2 * F(1, 3))
    g_l = (-2 * F(2, 3), 2 - 2 * F(1, 3))
    assert sum(a * (a - b) for a, b in zip(g_w, g_l, strict=True)) == F(-2, 3)


def test_prefix_tree_by_hand():
    """sum (y - p)^2 - sum (y - p)(z - p) = 1 - p(y) + p(z)."""
    p, y, z = (F(1, 2), F(1, 3), F(1, 6)), (1, 0, 0), (0, 0, 1)
    gap = sum((a - q) * ((a - q) - (b - q)) for a, b, q in zip(y, z, p, strict=True))
    assert gap == 1 - p[0] + p[2]


# --- broken variants ---------------------------------------------------------------------------------------------
def twins():
    """Broken variants of what holds: each must be refuted, and not derived."""
    c = OWN["not-both"]
    yield with_conclusion(c, "twin.both-fall", sp.Or(rate_w() >= 0, rate_l() >= 0))
    c = OWN["margin.angle"]
    yield with_conclusion(c, "twin.no-angle", c.conclusion, hypotheses=())
    c = OWN["ratio.simpo"]
    ratio = c.conclusion.condition
    yield with_conclusion(c, "twin.lengths", sp.Eq(ratio.lhs, 1 / ratio.rhs))
    c = OWN["one-token.leading"]
    yield with_conclusion(
        c, "twin.same", c.conclusion, hypotheses=[h for h in c.hypotheses if h.id != "distinct"]
    )


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"
