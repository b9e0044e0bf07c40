"""Terms over tables by NumPy, and compiled: the search looks at few batches by the one and at many by the other."""

import jax
import mpmath
import numpy as np
import pytest
import sympy as sp

from proofs.search.tables import MANY, Looker
from proofs.tables.draw import Draw, sizes_of
from synth.terms import Batch, PlainTerms, Terms
from theory import claim, claims
from theory.library import E, tilt
from theory.signature import Signature
from theory.terms import Slope

# One of every kind: derivatives, maxima, values by cases, conditions, powers, elements that exist, constants, draws.
CLAIMS = (
    "elasticity.conservation",
    "steering.gap",
    "steering.helpfulness-curvature",
    "displacement.formula",
    "shallow.one-sided.aligned-data",
    "cliff.tie-break.discounted",
    "bestofn.is-tilted",
    "tipping.imitation",
    "shallow.hinge-not-exponential",
    "finetuning.step.overlap",
)


def batches(c):
    for index, (sizes, _) in enumerate(sizes_of(c.signature, 2)):
        draw = Draw(c, sizes, np.random.default_rng([1, index]))
        yield sizes, draw.lattice(64)
        yield sizes, draw.random(64)


@pytest.mark.parametrize("id", CLAIMS)
def test_both_see_the_same_margins(id):
    c = claims()[id]
    for sizes, batch in batches(c):
        plain, compiled = (Looker(c, sizes, many)(batch) for many in (1, MANY))
        one, other = (np.asarray(seen.told.margin) for seen in (plain, compiled))
        assert one == pytest.approx(other, rel=1e-9, abs=1e-9, nan_ok=True)
        assert plain.failing == compiled.failing


def test_the_one_does_not_compile_and_the_other_does(monkeypatch):
    c = claims()["steering.gap"]
    sizes, batch = next(iter(batches(c)))
    asked = []
    monkeypatch.setattr(jax, "jit", lambda f, **options: asked.append(f) or f)
    Looker(c, sizes, 1)(batch)
    assert not asked
    Looker(c, sizes, MANY)
    assert len(asked) == 1


S = Signature("plain-terms")
X = S.set("X")
P = S.law("P", X)
moved = S.parameter("plain_moved", lower=0)


def at(p, value):
    return Batch(S, {"X": len(p)}, {"P": np.array([p])}, {moved.name: np.array([value])})


@pytest.mark.parametrize("kind", [Terms, PlainTerms])
def test_a_derivative_by_hand(kind):
    body = X.sum(lambda x: P(x) ** 2 * moved**3)
    found = kind(at([0.25, 0.75], 2.0)).value(Slope(body, moved, moved))
    assert np.asarray(found) == pytest.approx(0.625 * 12)


@pytest.mark.parametrize("kind", [Terms, PlainTerms])
def test_where_a_term_is_infinite_it_has_no_derivative(kind):
    body = X.sum(lambda x: moved / P(x))
    assert np.isnan(np.asarray(kind(at([0.0, 1.0], 2.0)).value(Slope(body, moved, moved)))).all()


def test_what_is_kept_of_one_point_is_not_taken_for_another():
    terms = PlainTerms(at([0.5, 0.5], 2.0))
    squared = moved**2
    assert float(terms.value(squared).item()) == 4.0
    assert float(terms.at(moved, np.array([3.0])).value(squared).item()) == 9.0
    assert float(terms.value(squared).item()) == 4.0


# ---------------------------------------------------------------- floats that overflow on the way to a value
g = S.reals("g", X)
z = S.parameter("plain_z")
e = sp.exp
FOUND = {
    "tanh": (1 - 2 / (e(2 * z) + 1), (-500, 800, 10**7), lambda z: mpmath.tanh(z)),
    "a fraction": ((e(z) - 1) / (e(z) + 1), (-800, 800, 10**4), lambda z: mpmath.tanh(z / 2)),
    "a sigmoid": (e(z) / (1 + e(z)), (800,), lambda z: 1 / (1 + mpmath.exp(-z))),
    "a log of a sum": (sp.log(1 + e(z) + e(z - 1)), (800,), lambda z: mpmath.log(1 + mpmath.exp(z) + mpmath.exp(z - 1))),
    "a power": ((e(z) + 1) ** 2 / (e(2 * z) + 3), (500, -900), lambda z: (mpmath.exp(z) + 1) ** 2 / (mpmath.exp(2 * z) + 3)),
}  # fmt: skip
LOST = {
    "too large": e(z),
    "too small": e(-z),
    "what cancels": e(z) * (1 - 1 / (1 + e(-z))),
    "a difference": (e(z + sp.Rational(1, 10**13)) - e(z)) / e(z - 1),
    "a logarithm of what is negative": sp.log(-e(z)),
}


def moved_to(value, scores=(0.0, 0.0), p=(0.5, 0.5)):
    return Batch(
        S, {"X": len(p)}, {"P": np.array([p]), "g": np.array([scores])}, {z.name: np.array([float(value)])}
    )


@pytest.mark.parametrize("name", FOUND)
def test_what_overflows_on_the_way_is_found_again(name):
    term, places, truth = FOUND[name]
    for place in places:
        found = PlainTerms(moved_to(place)).value(term)
        with mpmath.workdps(40):
            assert float(found[0]) == pytest.approx(float(truth(mpmath.mpf(place))), rel=1e-9), place
        assert np.isnan(np.asarray(Terms(moved_to(place)).value(term))).all() or place < 0


@pytest.mark.parametrize("name", LOST)
def test_what_no_float_holds_or_what_cancels_is_not_found(name):
    assert np.isnan(PlainTerms(moved_to(800)).value(LOST[name])).all()


def test_softmax_of_large_scores():
    on = moved_to(0, (1000.0, 999.0, 2000.0), (0.5, 0.5, 0.0))
    share = 1 / (1 + np.exp(-1.0))
    assert PlainTerms(on).value(E(tilt(P, g), g, X)) == pytest.approx(1000 * share + 999 * (1 - share))
    assert PlainTerms(on).value(X.max(tilt(P, g))) == pytest.approx(share)
    nothing = X.sum(lambda x: e(g(x)), where=lambda x: sp.log(P(x) - 1) > 0)
    assert np.isnan(PlainTerms(on).value(sp.log(nothing))).all()  # of the condition floats see no meaning


def test_worlds_that_floats_lost_are_looked_at():
    """Where temperatures are low and discounts near 1; a sixteenth of these was left to the exact checker, and to chance."""
    c = claims()["cliff.soft-policies.tanh"]
    for index, (sizes, _) in enumerate(sizes_of(c.signature, 2)):
        batch = Draw(c, sizes, np.random.default_rng([1, index])).lattice(512)
        for many in (1, MANY) if index == 3 else (1,):
            seen = Looker(c, sizes, many)(batch)
            assert not len(seen.meaningless)
            assert not np.isnan(seen.told.margin).any()


def test_what_a_compiler_loses_is_looked_at_again():
    c = claim("lost", signature=S, conclusion=FOUND["tanh"][0] < sp.Rational(9, 10))
    batch = Batch(
        S, {"X": 1}, {"P": np.ones((2, 1)), "g": np.zeros((2, 1))}, {z.name: np.array([0.0, 800.0])}
    )
    for many in (1, MANY):
        seen = Looker(c, {"X": 1}, many)(batch)
        assert seen.told.margin == pytest.approx([0.9, -0.1])
        assert list(seen.told.holds) == [True, False]
