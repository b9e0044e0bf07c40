"""Worlds in exact numbers: what they hold, and one clear line for each bad number."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings

from proofs.exact import ExactWorld
from proofs.strategies import worlds
from synth.worlds import TabularWorld, exact_row, iid_world, letters, markov_world, prefixes
from tests.oracle import Oracle
from theory import WorldError

F = Fraction
HALF = (F(1, 2), F(1, 2))


def tabular(**changes: Any) -> TabularWorld:
    given: dict[str, Any] = {
        "alphabet": ("a", "b"),
        "behaviour": (-1, 1),
        "minus": {(): HALF, ("a",): HALF, ("b",): HALF},
        "plus": {(): HALF, ("a",): HALF, ("b",): HALF},
        "alpha": F(1, 2),
        "horizon": 2,
    }
    return TabularWorld(**{**given, **changes})


# (what is wrong, how to make it, what the line says)
BAD: dict[str, tuple[Any, str]] = {
    "row too small": (lambda: iid_world([0.5, 0.4], HALF, [-1, 1], 0.5), r"P- after \[\] sums to 0.9, not 1; normalise"),
    "row too large": (lambda: iid_world(HALF, [0.5, 0.6], [-1, 1], 0.5), r"P\+ after \[\] sums to 1.1, not 1"),
    "exact row off by little": (lambda: iid_world(HALF, [F(1, 2), F(1, 2) + F(1, 10**12)], [-1, 1], 0.5), "sums to 1.*not 1"),
    "row of zeros": (lambda: iid_world([0, 0], HALF, [-1, 1], 0.5), "sums to 0, not 1"),
    "negative probability": (lambda: iid_world([1.5, -0.5], HALF, [-1, 1], 0.5), r"entry 1 is -0.5; a probability is not negative"),
    "NaN probability": (lambda: iid_world([math.nan, 1], HALF, [-1, 1], 0.5), r"entry 0 is nan; give a finite number"),
    "infinite probability": (lambda: iid_world([math.inf, 1], HALF, [-1, 1], 0.5), "entry 0 is inf; give a finite number"),
    "infinite decimal": (lambda: iid_world([Decimal("Infinity"), 1], HALF, [-1, 1], 0.5), "entry 0 is .*give a"),
    "text probability": (lambda: iid_world(["half", "1/2"], HALF, [-1, 1], 0.5), "entry 0 is 'half'; give a number"),
    "division by zero": (lambda: iid_world(["1/0", "1/2"], HALF, [-1, 1], 0.5), "entry 0 is '1/0'; give a number"),
    "no probability": (lambda: iid_world([None, 1], HALF, [-1, 1], 0.5), "entry 0 is None; give a number"),
    "row is a number": (lambda: iid_world(HALF, HALF, [-1, 1], 0.5).__class__(("a",), (0,), {(): 1}, {(): (1,)}, 1), r"P- after \[\] is 1; give a row"),
    "different alphabets": (lambda: iid_world(HALF, (F(1, 3),) * 3, [-1, 1], 0.5), "3 probabilities for an alphabet of 2; both components share one alphabet"),
    "score above 1": (lambda: iid_world(HALF, HALF, [-1, 1.5], 0.5), r"behaviour of 'b' is 1.5, outside \[-1, 1\]; rescale"),
    "score below -1": (lambda: iid_world(HALF, HALF, [-2, 1], 0.5), r"behaviour of 'a' is -2, outside \[-1, 1\]"),
    "score NaN": (lambda: iid_world(HALF, HALF, [math.nan, 1], 0.5), "behaviour of 'a' is nan; give a finite number"),
    "score missing": (lambda: tabular(behaviour=(1,)), "1 behaviour scores for an alphabet of 2"),
    "alpha 0": (lambda: tabular(alpha=0), r"alpha is 0, outside \(0, 1\]; P- needs a positive weight"),
    "alpha 1.1": (lambda: tabular(alpha=1.1), r"alpha is 1.1, outside \(0, 1\]"),
    "alpha negative": (lambda: tabular(alpha=-0.1), r"alpha is -0.1, outside \(0, 1\]"),
    "alpha NaN": (lambda: tabular(alpha=math.nan), "alpha is nan; give a finite number"),
    "alphabet empty": (lambda: iid_world([], [], [], 0.5), r"alphabet \[\]: give at least one sentence"),
    "alphabet repeats": (lambda: tabular(alphabet=("a", "a")), "each name once"),
    "horizon 0": (lambda: tabular(horizon=0), "horizon 0: give at least 1"),
    "horizon a fraction": (lambda: tabular(horizon=1.5), "horizon 1.5: give a whole number"),
    "prefix missing": (lambda: tabular(minus={(): HALF, ("b",): HALF}), r"P- has no law after \['a'\]; give one for every prefix"),
    "prefixes missing": (lambda: tabular(plus={(): HALF}), r"P\+ has no law after \['a'\]"),
    "prefix too long": (lambda: tabular(horizon=1), r"P- has a law after \['a'\], which is no prefix of fewer than 1 sentences"),
    "prefix unknown": (lambda: tabular(plus={(): HALF, ("a",): HALF, ("b",): HALF, ("c",): HALF}), r"P\+ has a law after \['c'\]"),
    "matrix too small": (lambda: markov_world((HALF, [HALF]), (HALF, [HALF, HALF]), [-1, 1], 0.5, horizon=2), "transition matrix has 1 rows for an alphabet of 2"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_number_is_told_in_one_line(name):
    make, line = BAD[name]
    with pytest.raises(WorldError, match=line) as error:
        make()
    assert "\n" not in str(error.value)


def test_floats_that_miss_one_by_rounding_are_renormalised():
    row = exact_row([0.1] * 10, 10, "row")
    assert sum(row) == 1
    assert row == (F(1, 10),) * 10


@pytest.mark.parametrize(
    "rows", [np.array([0.25, 0.75]), jnp.array([0.25, 0.75]), ["1/4", "0.75"], [Decimal("0.25"), F(3, 4)]]
)
def test_rows_in_many_types(rows):
    assert iid_world(rows, rows, np.array([-1.0, 1.0]), np.float64(0.5)).minus[()] == (F(1, 4), F(3, 4))


def test_single_precision_rows():
    world = iid_world(np.array([0.3, 0.7], dtype=np.float32), HALF, [-1, 1], 0.5)
    assert sum(world.minus[()]) == 1


def test_markov_rows_follow_the_last_sentence():
    steps = ((F(1, 3), F(2, 3)), (F(1, 5), F(4, 5)))
    world = markov_world((HALF, steps), (HALF, steps), [-1, 1], F(1, 2), horizon=3)
    assert world.minus[()] == HALF
    assert world.minus[("a", "b")] == steps[1]
    assert world.plus[("b", "a")] == steps[0]


def test_tables_are_logs_with_true_zeros():
    tables = iid_world([1, 0], [F(1, 4), F(3, 4)], [-1, 1], F(1, 2)).tables
    assert np.asarray(tables.log_minus[0]).tolist() == [[0.0, -math.inf]]
    assert np.asarray(tables.log_plus[0])[0] == pytest.approx([math.log(0.25), math.log(0.75)], abs=1e-15)
    assert tables.horizon == 1
    assert tables.alphabet == 2


def test_a_probability_below_the_smallest_float_keeps_its_logarithm():
    tiny = F(1, 7**400)
    world = iid_world([tiny, 1 - tiny], HALF, [-1, 1], tiny)
    assert float(world.tables.log_minus[0][0, 0]) == pytest.approx(-400 * math.log(7), rel=1e-14)
    assert world.log_alpha == pytest.approx(-400 * math.log(7), rel=1e-14)


def test_worlds_are_values():
    assert tabular() == tabular()
    assert hash(tabular()) == hash(tabular())
    assert tabular() != tabular(alpha=F(1, 3))


def test_prefixes_and_letters():
    assert prefixes("ab", 2) == [(), ("a",), ("b",)]
    assert len(prefixes("abc", 4)) == 1 + 3 + 9 + 27
    assert letters(3) == ("a", "b", "c")
    assert letters(30)[-1] == "s29"


@settings(derandomize=True, deadline=None, max_examples=25, database=None)
@given(world=worlds())
def test_the_json_of_a_world_is_read_back(world):
    again = ExactWorld.from_json(world.to_json(), world.alpha)
    oracle = Oracle(world)
    for prompt in oracle.prompts(2):
        index = tuple(world.alphabet.index(y) for y in prompt)
        assert again.probability("P", index) == oracle.sequence("P", prompt)
