"""The claims on likelihood displacement (F4 of the second sheet): verdicts by the common machinery, and their reasons by hand."""

import math
from fractions import Fraction as F

import pytest
import sympy as sp

from proofs.exact import judge
from proofs.exact.table_world import TableWorld
from tests.theories import assert_derived, assert_not_derived, assert_refuted, recorded_as_proved, verdict_of
from theory import claims
from theory.claims import with_conclusion
from theory.displacement._token import declared, model

OWN = {c.id.partition(".")[2]: c for c in claims().values() if c.id.startswith("displacement.")}

# What the mathematics says, worked out by hand before the machine was asked.
DERIVED = {
    *("formula", "other-tokens", "two-tokens", "only-unembeddings", "scores"),
    *("only-hidden.behind", "no-overlap.others", "ches.alike", "supervised.short"),
    *("errors", "larger-score.weighted"),
}
SUPPORTED = {"sequences", "sequences-later.parting"}
FAILS = {"only-hidden", "no-overlap", "ches", "supervised", "larger-score", "sequences-later"}
QUICK = {"only-hidden"}  # searches


def test_every_entry_of_the_sheet_is_here():
    assert {c.sheet for c in OWN.values() if c.sheet} == {f"F4.{k}" for k in range(1, 15) if k != 11}
    assert set(OWN) == DERIVED | SUPPORTED | FAILS
    assert recorded_as_proved(c.id for c in OWN.values()) == {OWN[name].id for name in DERIVED}
    assert {r for c in OWN.values() for r in c.repairs} == {f"displacement.{name}" for name in FAILS}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.slow) for name in sorted(FAILS)]
)
def test_what_fails_is_refuted_by_a_rational_world(name):
    assert_refuted(OWN[name])


@pytest.mark.parametrize("name", sorted(DERIVED))
def test_what_holds_is_derived(name):
    assert_derived(OWN[name])


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(SUPPORTED))
def test_what_is_not_derived_is_not_broken_by_the_search(name):
    assert verdict_of(OWN[name]) == "supported"


# --- counterexamples of the page, by hand ------------------------------------------------------------------------
THREE_TOKENS = {"W_plus": ["1"], "W_minus": ["0"], "W_z": [["5"]], "h": ["0"]}


def responses(W, *, shared=None, tokens=("1", "0", "0"), other=("0", "1", "0")):
    """One-token responses, or such of two tokens with a first one in common, over one coordinate."""
    n = len(W)
    first = ["1", *["0"] * (n - 1)]
    return {
        "W": [[w] for w in W],
        "h": ["0"],
        "plus": list(tokens[:n]),
        "minus": list(other[:n]),
        **{f"h_{name}": [["0"]] for name in ("plus", "minus", "shared")},
        **{f"e_{name}": [first] for name in ("plus", "minus", "shared")},
        **({} if shared is None else {"first": ["1"]}),
    }


ALONE = {"shared": 0, "later_plus": 0, "later_minus": 0}
ONE = {"I": 1, "A": 1, "B": 1, "S": 1}
BY_HAND = {
    "only-hidden": ({"I": 1, "Z": 1}, THREE_TOKENS, {"others": 1}),
    "no-overlap": ({"I": 1, "Z": 1}, THREE_TOKENS, {"others": 1}),
    "ches": ({"V": 3, **ONE}, responses(("1", "0", "5")), ALONE),
    "supervised": ({"V": 3, **ONE}, responses(("0", "1", "-2")), ALONE),
    "larger-score": (
        {"I": 3, "Z": 1},
        {
            "h": ["1", "0", "0"],
            "W_plus": ["1", "1", "1"],
            "W_minus": ["0", "1", "-1"],
            "W_z": [["1", "0", "-1"]],
            "k": ["1", "0", "0"],
            "V_plus": ["1", "1", "1"],
            "V_minus": ["0", "-1", "-1"],
            "V_z": [["1", "0", "1"]],
        },
        {"others": 1},
    ),
    "sequences-later": (
        {"V": 2, **ONE},
        responses(("1", "0"), shared=1),
        {"later_plus": 0, "later_minus": 0},
    ),
}


def decided(claim, sets, tables, values):
    world = TableWorld.from_json({"sets": sets, "tables": tables}, claim.signature)
    return judge(claim, world, {key: F(value) for key, value in values.items()}, 0, margins=False)


@pytest.mark.parametrize("name", sorted(BY_HAND))
def test_worlds_of_the_page_are_counterexamples(name):
    assert decided(OWN[name], *BY_HAND[name]).confirmed


def test_the_repairs_leave_those_worlds_out():
    for name, repair in (
        ("only-hidden", "only-hidden.behind"),
        ("no-overlap", "no-overlap.others"),
        ("larger-score", "larger-score.weighted"),
    ):
        assert not decided(OWN[repair], *BY_HAND[name]).confirmed


@pytest.mark.slow
def test_the_score_of_the_sheet_is_not_compared():
    """With <W_+, W_-> itself the derivative and the score do not add up to what two settings have in common."""
    assert_not_derived(OWN["larger-score"])


def log_probability(W, h, token):
    logits = [sum(a * b for a, b in zip(row, h, strict=True)) for row in W]
    return logits[token] - math.log(sum(map(math.exp, logits)))


def rate_by_hand(W, h, step=1e-6):
    """d ln pi_0/dt along the gradient of ln pi_0 - ln pi_1, by differences."""

    def at(t):
        moved = [
            [w + t * sign * x for w, x in zip(row, h, strict=True)]
            for row, sign in zip(W, (1, -1, 0), strict=True)
        ]
        pulled = [x + t * (a - b) for x, a, b in zip(h, W[0], W[1], strict=True)]
        return log_probability(moved, pulled, 0)

    return (at(step) - at(-step)) / (2 * step)


def test_rates_of_the_page_by_hand():
    assert rate_by_hand([[1.0], [0.0], [5.0]], [0.0]) == pytest.approx(-1, abs=1e-6)
    W = [[1.0, 1.0, 1.0], [0.0, 1.0, -1.0], [1.0, 0.0, -1.0]]
    V = [[1.0, 1.0, 1.0], [0.0, -1.0, -1.0], [1.0, 0.0, 1.0]]
    h = [1.0, 0.0, 0.0]
    pi = [math.exp(log_probability(W, h, k)) for k in range(3)]
    kappa = 1 - pi[0] + pi[1]
    gap = rate_by_hand(W, h) - rate_by_hand(V, h)
    assert gap == pytest.approx(pi[2] - (2 * kappa - 3 * pi[2]), abs=1e-6)
    assert gap > 0


def test_the_rate_of_the_statement_is_that_by_hand():
    """F4.1's left side on a world, above and below what differences give, by the exact checker."""
    signature = declared("rate")
    m = model(signature)
    world = {
        "W_plus": ["1", "-1/2"],
        "W_minus": ["1/3", "2"],
        "W_z": [["-1", "1/2"]],
        "h": ["1/2", "1"],
    }
    W = [[1.0, -0.5], [1 / 3, 2.0], [-1.0, 0.5]]
    near = F(round(rate_by_hand(W, [0.5, 1.0]) * 1000), 1000)
    c = OWN["only-unembeddings"]
    for sign in (1, -1):
        beyond = with_conclusion(
            c, "near", sign * m.rate() >= sp.Rational(sign * near + F(1, 100)), signature=signature
        )
        assert decided(beyond, {"I": 2, "Z": 1}, world, {"others": 1}).confirmed


# --- broken variants ---------------------------------------------------------------------------------------------
def twins():
    """Broken variants of what holds: each must be refuted, and not derived."""
    c = OWN["only-unembeddings"]
    yield with_conclusion(c, "twin.strict", c.conclusion.condition.lhs > 0)
    c = OWN["supervised.short"]
    yield with_conclusion(c, "twin.bare", c.conclusion, hypotheses=())
    c = OWN["errors"]
    yield with_conclusion(
        c, "twin.half", c.conclusion.parts[0].condition.lhs > c.conclusion.parts[0].condition.rhs
    )
    yield with_conclusion(c, "twin.less", c.conclusion.parts[1].condition.lhs < sp.Rational(9, 10))


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"
