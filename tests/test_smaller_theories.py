"""The claims of F9 of the second sheet that speak of laws or of scalars: fine-tuning, refusals, decoding, tipping."""

import pytest
import sympy as sp

from tests.theories import (
    assert_derived,
    assert_not_derived,
    assert_refuted,
    fails_on,
    recorded_as_proved,
    verdict_of,
)
from theory import claims
from theory.claims import with_conclusion
from theory.library import TV

FOLDERS = ("finetuning.", "refusals.", "decoding.", "tipping.")
OWN = {id: c for id, c in claims().items() if id.startswith(FOLDERS)}
BY_SHEET = {c.sheet: c for c in OWN.values() if c.sheet}
HOLDS = {"F9.1", "F9.3", "F9.22", "F9.13", "F9.15", "F9.17", "F9.18"}
FAILS = {"F9.2", "F9.10", "F9.16"}
REPAIRS = {
    "finetuning.step.from-safety",
    "decoding.mixture.disjoint",
    "tipping.rise.constant",
    "tipping.rise.more",
}
SUPPORTED = {"decoding.mixture.disjoint"}
slow = pytest.mark.slow


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) == HOLDS | FAILS
    assert {c.id for c in OWN.values() if not c.sheet} == REPAIRS
    assert recorded_as_proved(OWN) == DERIVED
    assert {r for c in OWN.values() for r in c.repairs} == {BY_SHEET[label].id for label in FAILS}


COUNTEREXAMPLES = {
    "F9.2": (
        {"X": 2},
        {"H": ("5/6", "1/6"), "S": ("1/6", "5/6"), "D": ("1/3", "2/3")},
        {"w": "1/6"},
    ),
    "F9.10": (
        {"X": 3},
        {"H": ("1/2", "1/2", 0), "S": (0, "1/2", "1/2")},
        {"alpha": "1/2", "T": "1/2"},
    ),
    "F9.16": ({}, {}, {"D": 1, "C": 1, "u": 1, "v": 1}),
}


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_fails_on_a_world_made_by_hand(label):
    sizes, tables, values = COUNTEREXAMPLES[label]
    assert fails_on(BY_SHEET[label].id, sizes, tables, **values)


@pytest.mark.parametrize("label", ["F9.2", "F9.16", pytest.param("F9.10", marks=slow)])
def test_what_fails_is_refuted_by_the_search(label):
    assert_refuted(BY_SHEET[label])


DERIVED = ({BY_SHEET[label].id for label in HOLDS} | REPAIRS) - SUPPORTED


@pytest.mark.parametrize("id", sorted(DERIVED))
def test_what_holds_is_derived(id):
    assert_derived(OWN[id])


@pytest.mark.slow
@pytest.mark.parametrize("id", sorted(DERIVED | SUPPORTED))
def test_what_holds_is_not_broken_by_the_search(id):
    assert verdict_of(OWN[id]) in ("supported", "proved")


def twins():
    """Broken variants of what holds: each must be refuted."""
    c = BY_SHEET["F9.13"]
    first, second = c.conclusion.condition.args
    D1, D2 = (c.signature.tables[name] for name in ("D1", "D2"))
    yield with_conclusion(c, "twin.half", first <= second - TV(D1, D2) / 2)
    c = BY_SHEET["F9.15"]
    (low, high) = c.conclusion.condition.args
    yield with_conclusion(c, "twin.strict", sp.Gt(low, high))
    c = BY_SHEET["F9.18"]
    bound = c.conclusion.parts[0].condition
    yield with_conclusion(c, "twin.least", sp.Eq(bound.lhs, bound.rhs))


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"
