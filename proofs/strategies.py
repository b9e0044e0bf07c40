"""Hypothesis strategies for worlds, laws, behaviours and parameters: test your own proof with them.

Example::

    from hypothesis import given
    from proofs.check import check
    from proofs.strategies import parameters, tabular_worlds
    from theory import claims

    thm1 = claims()["thm1"]

    @given(world=tabular_worlds(), values=parameters(thm1))
    def test_thm1(world, values):
        found = check(thm1, world, values)
        assert found.holds or not found.applies

All numbers are rationals with small denominators, so that what Hypothesis shrinks to can be read aloud. Sizes
come from small sets, so that compiled functions are reused.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from hypothesis import reject
from hypothesis import strategies as st

from synth.worlds import TabularWorld, iid_world, letters, markov_world, prefixes
from theory import Claim, Parameter
from theory.numeric import evaluate

DENOMINATORS = (1, 2, 3, 4, 10, 100)


@st.composite
def probability_rows(
    draw: st.DrawFn, size: int, *, zeros: bool = True, most: int = 10
) -> tuple[Fraction, ...]:
    """Probability rows in exact rationals.

    Args:
      size: number of sentences.
      zeros: whether sentences may have probability 0.
      most: largest integer weight, which bounds the denominators by ``size * most``.
    """
    least = 0 if zeros else 1
    weights = draw(
        st.lists(st.integers(least, most), min_size=size, max_size=size).filter(lambda w: sum(w) > 0)
    )
    total = sum(weights)
    return tuple(Fraction(w, total) for w in weights)


def stochastic_matrices(
    size: int, *, zeros: bool = True, most: int = 10
) -> st.SearchStrategy[tuple[tuple[Fraction, ...], ...]]:
    """Square row-stochastic matrices in exact rationals."""
    return st.tuples(*(probability_rows(size, zeros=zeros, most=most) for _ in range(size)))


def behaviours(size: int, *, binary: bool = False) -> st.SearchStrategy[tuple[Fraction, ...]]:
    """Behaviour scores in [-1, 1], in tenths; or in {0, 1}."""
    score = (
        st.sampled_from([Fraction(0), Fraction(1)])
        if binary
        else st.integers(-10, 10).map(lambda i: Fraction(i, 10))
    )
    return st.tuples(*(score for _ in range(size)))


def weights() -> st.SearchStrategy[Fraction]:
    """Mixture weights alpha in (0, 1], the end 1 included."""
    return st.sampled_from([1, 2, 3, 10, 100, 10_000]).flatmap(
        lambda d: st.integers(1, min(d, 10)).map(lambda i: Fraction(i, d))
    )


@st.composite
def tabular_worlds(
    draw: st.DrawFn,
    *,
    alphabet: tuple[int, ...] = (2, 3),
    horizon: tuple[int, ...] = (1, 2),
    zeros: bool = True,
    binary: bool = False,
) -> TabularWorld:
    """Worlds with any law over sequences of a short horizon.

    Args:
      alphabet, horizon: sizes to draw from.
      zeros: whether laws may have zeros (disjoint supports included).
      binary: behaviour in {0, 1}.
    """
    size, h = draw(st.sampled_from(alphabet)), draw(st.sampled_from(horizon))
    names = letters(size)
    rows = probability_rows(size, zeros=zeros)
    minus = {p: draw(rows) for p in prefixes(names, h)}
    plus = {p: draw(rows) for p in prefixes(names, h)}
    return TabularWorld(names, draw(behaviours(size, binary=binary)), minus, plus, draw(weights()), h)


@st.composite
def iid_worlds(
    draw: st.DrawFn, *, alphabet: tuple[int, ...] = (2, 3), zeros: bool = True, binary: bool = False
) -> TabularWorld:
    """Worlds whose components draw sentences independently."""
    size = draw(st.sampled_from(alphabet))
    rows = probability_rows(size, zeros=zeros)
    return iid_world(draw(rows), draw(rows), draw(behaviours(size, binary=binary)), draw(weights()))


@st.composite
def markov_worlds(
    draw: st.DrawFn,
    *,
    alphabet: tuple[int, ...] = (2, 3),
    horizon: int = 3,
    zeros: bool = True,
    binary: bool = False,
) -> TabularWorld:
    """Worlds whose components are Markov chains, unrolled to a horizon."""
    size = draw(st.sampled_from(alphabet))
    rows, matrices = probability_rows(size, zeros=zeros), stochastic_matrices(size, zeros=zeros)
    return markov_world(
        (draw(rows), draw(matrices)),
        (draw(rows), draw(matrices)),
        draw(behaviours(size, binary=binary)),
        draw(weights()),
        horizon=horizon,
    )


def worlds() -> st.SearchStrategy[TabularWorld]:
    """Worlds of every kind above."""
    return st.one_of(iid_worlds(), tabular_worlds(), markov_worlds())


def _in_interval(p: Parameter) -> st.SearchStrategy[Fraction]:
    """Rationals with a small denominator, or whole numbers, that lie in the interval, at most ten wide."""
    choices = []
    for d in (1,) if p.integer else DENOMINATORS:
        low = -10 * d if p.lower is None else ceil(p.lower * d)
        if p.lower is not None and low == p.lower * d and not p.lower_closed:
            low += 1
        high = low + 10 * d if p.upper is None else floor(p.upper * d)
        if p.upper is not None and high == p.upper * d and not p.upper_closed:
            high -= 1
        if low <= high:
            choices.append((d, low, high))
    return st.sampled_from(choices).flatmap(
        lambda c: st.integers(c[1], c[2]).map(lambda i: Fraction(i, c[0]))
    )


ATTEMPTS = 20


@st.composite
def parameters(draw: st.DrawFn, claim: Claim) -> dict[str, Fraction]:
    """Values for the parameters of a claim, alpha left out (the world has it), each in its interval.

    Values that break a ``where`` relation between parameters alone are not drawn.
    """
    free = [p for p in claim.parameters if p.name != "alpha"]
    alone = [r for r in claim.where if "alpha" not in {x.name for x in r.free_symbols}]
    values: dict[str, Fraction] = {}
    for _ in range(ATTEMPTS):
        values = {p.name: draw(_in_interval(p)) for p in free}
        if all(evaluate(r, values) for r in alone):
            break
    else:
        reject()
    return values
