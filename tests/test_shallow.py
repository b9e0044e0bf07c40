"""The claims on shallow alignment (F5 of the second sheet): verdicts by the common machinery, and their reasons by hand."""

import math
from dataclasses import replace

import pytest
from sympy import Rational

from tests.theories import assert_derived, assert_not_derived, assert_refuted, recorded_as_proved, verdict_of
from theory import claims
from theory.claims import with_conclusion
from theory.shallow import after_prefix, hinge, later_tokens, one_sided
from theory.shallow._mixtures import distance

# What the mathematics says, worked out by hand before the machine was asked.
HOLDS = {"F5.1", "F5.2", "F5.4", "F5.6", "F5.7", "F5.9", "F5.11"}
FAILS = {"F5.5", "F5.8", "F5.10"}
MEANINGLESS = {"F5.12"}
NOT_STATED = {"F5.3"}  # two constants, one in an exponent; the contrary is derived
REPAIRS = {
    "shallow.one-sided.aligned-data",
    "shallow.first-token-most.bound",
    "shallow.budget-harmful.weighted",
    "shallow.prefill.any-answer",
}
FURTHER = {"shallow.hinge-not-exponential", "shallow.hinge-away", "shallow.chain-rule"}
# Means that may be +oo, and an "or" of statements about every element.
OWN = [c for c in claims().values() if c.id.startswith("shallow.")]
BY_SHEET = {c.sheet: c for c in OWN if c.sheet}


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) | NOT_STATED == {f"F5.{k}" for k in range(1, 13)}
    assert set(BY_SHEET) == HOLDS | FAILS | MEANINGLESS
    assert {c.id for c in OWN if not c.sheet} == REPAIRS | FURTHER
    assert recorded_as_proved(c.id for c in OWN) == REPAIRS | FURTHER | {
        BY_SHEET[label].id for label in HOLDS
    }
    assert {r for c in OWN for r in c.repairs} == {BY_SHEET[label].id for label in FAILS | MEANINGLESS}


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_is_refuted_by_a_rational_world(label):
    assert_refuted(BY_SHEET[label])


@pytest.mark.parametrize("id", sorted({BY_SHEET[label].id for label in HOLDS} | REPAIRS | FURTHER))
def test_what_holds_is_derived(id):
    assert_derived(claims()[id])


@pytest.mark.parametrize("id", sorted({BY_SHEET[label].id for label in FAILS | MEANINGLESS}))
def test_nothing_else_is_derived(id):
    assert_not_derived(claims()[id])


@pytest.mark.parametrize("id", ["shallow.strong-constraint", "shallow.one-sided"])
def test_what_holds_is_not_broken_by_the_search(id):
    """Floats overflow in the first: that leaves no doubt, as the exact checker contradicts them."""
    assert verdict_of(claims()[id]) == "proved"


def test_a_probability_given_what_never_happens_has_no_meaning():
    assert verdict_of(claims()["shallow.prefill"]) == "undefined"


def test_a_mean_of_what_has_no_meaning_has_none():
    """Without the hypothesis on D the loss has no meaning where both models exclude a token."""
    bare = with_conclusion(
        one_sided.any_data,
        "bare",
        one_sided.loss() >= 0,
        hypotheses=(),
    )
    assert verdict_of(bare) == "undefined"


def twins():
    """Broken variants of what holds: each must be refuted."""
    b, D = hinge.b, hinge.D
    yield with_conclusion(hinge.weak_constraint, "twin.quadratic", hinge.excess <= b * D**2 / 5)
    yield with_conclusion(
        hinge.away_from_kink,
        "twin.tail",
        hinge.S() - hinge.hinge <= Rational(13, 10) / b * hinge.exp(-b * hinge.Abs(D)),
    )
    a = after_prefix
    yield with_conclusion(
        a.each_prefix,
        "twin.prefix",
        a.X.every(lambda x: a.K(x) <= distance(a.a0, a.a1) * (1 - a.w1(x)) / 2),
    )
    c = claims()["shallow.prefill.any-answer"]
    yield with_conclusion(c, "twin.said", replace(c.conclusion, body=c.conclusion.body.body))
    yield with_conclusion(
        later_tokens.prefill_success, "twin.falls", later_tokens.ASR_next() <= later_tokens.ASR()
    )


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


def divergence(p, q):
    return sum(a * math.log(a / b) for a, b in zip(p, q, strict=True) if a)


def mixed(a, h, s):
    return [a * x + (1 - a) * y for x, y in zip(h, s, strict=True)]


def moved(a0, a1, h, s):
    """(K_1, E_H K_2) for independent tokens, by hand."""
    first = divergence(mixed(a1, h, s), mixed(a0, h, s))
    second = 0.0
    for x, y in zip(h, s, strict=True):
        w0, w1 = (a * x / (a * x + (1 - a) * y) for a in (a0, a1))
        second += x * divergence(mixed(w1, h, s), mixed(w0, h, s))
    return first, second


def test_the_first_token_is_not_moved_most_by_hand():
    first, second = moved(0.5, 0.125, (0.25, 0.75), (0.75, 0.25))
    assert first == pytest.approx(0.0721, abs=1e-4)
    assert second == pytest.approx(0.0835, abs=1e-4)


def test_the_budget_on_harmful_text_fails_by_hand():
    first, second = moved(0.01, 0.001, (0.98, 0.02), (0.02, 0.98))
    whole = divergence((0.001, 0.999), (0.01, 0.99))
    assert whole == pytest.approx(0.0067, abs=1e-4)
    assert second == pytest.approx(0.21, abs=5e-3)
    assert first + second > whole


def test_the_gap_to_the_hinge_is_not_exponential_by_hand():
    """For C = 10 and c = 1/2: at b = 2 C/c^2 = 80 the gap at D = 0 is greater."""
    C, c = 10, 0.5
    b = 2 * C / c**2
    assert 2 / b * math.log(2) > C * math.exp(-c * b)
