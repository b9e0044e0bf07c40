"""Terms over tables by NumPy, and compiled: the search looks at few batches by the one and at many by the other."""

import jax
import numpy as np
import pytest

from proofs.search.tables import MANY, Looker
from proofs.tables.draw import Draw, sizes_of
from synth.terms import Batch, PlainTerms, Terms
from theory import claims
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
