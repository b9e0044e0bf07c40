"""The claims on in-context learnability and many shots (F8 of the second sheet): verdicts by the common machinery, and their reasons by hand."""

import itertools
import math
from fractions import Fraction as F

import pytest
import sympy as sp

from proofs.exact import judge
from synth.worlds import iid_world
from tests.language import exact_world
from tests.theories import assert_derived, assert_not_derived, assert_refuted, recorded_as_proved, verdict_of
from theory import claims
from theory.claims import with_conclusion
from theory.incontext import counts, examples, shots
from theory.incontext._examples import L
from theory.library import TV
from theory.observables import LLR, n, s
from theory.parameters import beta, delta

# What the mathematics says, worked out by hand before the machine was asked.
HOLDS = {"F8.1", "F8.2", "F8.3", "F8.7", "F8.9", "F8.11"}
FAILS = {"F8.4", "F8.5"}
VACUOUS = {"F8.6"}
NOT_STATED = {"F8.8", "F8.10"}  # "there are": their contraries are derived
CONTRARIES = {
    "incontext.shots.exponential",
    "incontext.shots.affinity",
    "incontext.shots.no-power",
    "incontext.coins.no-other-power",
}
FURTHER = {"incontext.labels.apart", "incontext.dependent.never"}
# A bound on a variance by a divergence, and text of a third law: the kernel has no rule for either.
NOT_DERIVED = {"incontext.examples.linear", "incontext.labels.apart"}
OWN = {id: c for id, c in claims().items() if id.startswith("incontext.")}
BY_SHEET = {c.sheet: c for c in OWN.values() if c.sheet}
DERIVED = ({BY_SHEET[label].id for label in HOLDS} | CONTRARIES | FURTHER) - NOT_DERIVED
slow = pytest.mark.slow


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) | NOT_STATED == {f"F8.{k}" for k in range(1, 12)}
    assert set(BY_SHEET) == HOLDS | FAILS | VACUOUS
    assert {c.id for c in OWN.values() if not c.sheet} == CONTRARIES | FURTHER
    assert recorded_as_proved(OWN) == DERIVED
    assert {r for c in OWN.values() for r in c.repairs} == {BY_SHEET[label].id for label in FAILS}


# P-, P+, parameters and how many sentences are looked at.
COUNTEREXAMPLES = {
    "F8.4": (("1/2", "1/2"), ("1/100", "99/100"), {"beta": "8/5", "R": 10, "delta": "1/4"}, 1),
    "F8.5": (("99/100", "1/100"), ("1/100", "99/100"), {"beta": "9/2", "R": "37/4", "delta": "17/20"}, 3),
}


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_fails_on_a_world_made_by_hand(label):
    minus, plus, values, depth = COUNTEREXAMPLES[label]
    world = exact_world(iid_world(minus=minus, plus=plus, behaviour=[-1, 1], alpha="1/2"))
    chosen = {"alpha": F(1, 2), **{name: F(x) for name, x in values.items()}}
    assert judge(BY_SHEET[label], world, chosen, depth, margins=False).confirmed


@slow
@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_is_refuted_by_the_search(label):
    assert_refuted(BY_SHEET[label])


@pytest.mark.parametrize("id", sorted(DERIVED))
def test_what_holds_is_derived(id):
    assert_derived(OWN[id])


@pytest.mark.parametrize("id", sorted(NOT_DERIVED | {BY_SHEET[label].id for label in FAILS}))
def test_nothing_else_is_derived(id):
    assert_not_derived(OWN[id])


@slow
@pytest.mark.parametrize("id", sorted(DERIVED | NOT_DERIVED))
def test_what_holds_is_not_broken_by_the_search(id):
    assert verdict_of(OWN[id]) == ("supported" if id in NOT_DERIVED else "proved")


@slow
def test_nothing_meets_what_weakly_dependent_examples_are_asked():
    assert verdict_of(BY_SHEET["F8.6"]) == "vacuous"


def test_fewer_examples_than_hoeffdings_inequality_asks_are_not_derived():
    fewer = examples.rare(n >= 4 * L**2 * sp.log(1 / delta) / beta**2, LLR(s) < examples.LEVEL)
    assert_not_derived(with_conclusion(examples.half, "fewer", fewer))


def twins():
    """Broken variants of what holds: each must be refuted."""
    k, A, B, NLL = counts.k, counts.A, counts.B, counts.NLL
    yield with_conclusion(
        counts.first_power, "twin.coins", sp.Abs(k * NLL() - B) <= B * (A + B) / (A + B + k) / 2
    )
    root = shots.below_one.conclusion.condition.lhs
    yield with_conclusion(shots.below_one, "twin.chernoff_coefficient", root <= 1 - TV(shots.h, shots.s) ** 2)
    strict = shots.martingale.conclusion.parts[1].condition
    yield with_conclusion(shots.martingale, "twin.weight", sp.Gt(strict.lhs, strict.rhs))


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


def divergence(p, q):
    return sum(a * math.log(a / b) for a, b in zip(p, q, strict=True))


def test_as_many_examples_as_their_information_are_too_few_by_hand():
    own, other, failure = (0.5, 0.5), (0.01, 0.99), 0.25
    KL = divergence(own, other)
    assert math.log(1 / failure) / KL <= 1  # one example is enough, says the entry
    short = sum(a for a, b in zip(own, other, strict=True) if math.log(a / b) < KL / 2)
    assert short == 0.5 > failure


def test_redrawn_labels_tell_nothing_by_hand():
    own, other, failure, k = (0.99, 0.01), (0.01, 0.99), 0.85, 3
    KL, longest = divergence(own, other), math.log(100)
    assert k > 16 * longest**2 * math.log(1 / failure) / KL**2
    gains = [math.log(a / b) for a, b in zip(own, other, strict=True)]
    short = [x for x in itertools.product(gains, repeat=k) if sum(x) <= k * KL / 2]
    assert len(short) / 2**k == 7 / 8 > failure


def test_the_shots_fall_faster_than_a_power_by_hand():
    """Where the contrary of F8.8 says so: rho = 1/2, C = 1, a = b = 1."""
    rho, C, a, b = 0.5, 1.0, 1.0, 1.0
    fall = math.log(1 / rho)
    least = 2 / fall * (math.log(C / a) + b * math.log(2 * b / fall) - b)
    k = max(1, math.floor(least) + 1)
    assert C * rho**k < a * k**-b
