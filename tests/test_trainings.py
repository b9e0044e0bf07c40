"""Intervals over trainings hold the spread between adapters; those of one training alone do not."""

import numpy as np
import pytest

from beb.trainings import over_trainings
from llm_bridge.errors import BridgeError
from llm_bridge.intervals import student_mean


def test_the_spread_between_trainings_is_covered():
    """Adapters whose constants differ by more than the draws tell: of one training alone the interval misses what they average."""
    rng, between, within, runs = np.random.default_rng(0), 2.0, 0.5, 2000
    own = rng.normal(7.0, between, size=(runs, 4))
    seen = own + rng.normal(0.0, within, size=own.shape)
    over = [student_mean(list(row)) for row in seen]
    assert np.mean([i.low <= 7.0 <= i.high for i in over]) == pytest.approx(0.95, abs=0.015)
    assert np.mean(np.abs(seen[:, 0] - 7.0) <= 1.96 * within) < 0.5
    equal = rng.normal(7.0, within, size=(runs, 4))  # no spread between them: no wider than the draws ask for
    assert np.mean([i.low <= 7.0 <= i.high for i in map(student_mean, map(list, equal))]) < 0.97
    assert np.mean([i.high - i.low for i in map(student_mean, map(list, equal))]) < 2.0


def test_outcomes_are_shares_with_intervals():
    def one(seed, outcome):
        return {"train_seed": seed, "values": {"beta": 1.0 + seed}, "outcomes": {"thm1": outcome}}

    found = over_trainings([one(0, "observed"), one(1, "observed"), one(2, "undecided")], 0.95)
    thm1 = found["outcomes"]["thm1"]
    assert thm1["counts"] == {"observed": 2, "undecided": 1}
    assert thm1["observed"]["value"] == pytest.approx(2 / 3)
    assert thm1["observed"]["low"] < 2 / 3 < thm1["observed"]["high"]
    assert found["constants"]["beta"]["value"] == 2.0


def test_one_training_has_no_spread():
    with pytest.raises(BridgeError, match="1 value has no spread"):
        student_mean([1.0])
