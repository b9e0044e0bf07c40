"""Power: what is said to be shown is shown in that share of simulated checks, and what is nearer is not."""

from __future__ import annotations

import numpy as np
import pytest

from llm_bridge.errors import BridgeError
from llm_bridge.intervals import bounded_mean, share_between, student_mean
from llm_bridge.power import (
    CHANCE,
    decided_share,
    enough,
    power_of_every,
    power_of_mean,
    power_of_share,
    power_of_trainings,
)


def scores(rng, value, n):
    return np.where(rng.random(n) < (1 + value) / 2, 1.0, -1.0)


def simulated(value, parts, bound, below, level=0.95, runs=600):
    rng, shown = np.random.default_rng(0), 0
    asked = [p for p in parts if p[1]]
    spare = sum(w for w, n in parts if not n)
    for _ in range(runs):
        found = [
            (w, bounded_mean(scores(rng, value, n), level=1 - (1 - level) / len(asked))) for w, n in asked
        ]
        low = sum(w * i.low for w, i in found) - spare
        high = sum(w * i.high for w, i in found) + spare
        shown += high < bound if below else low >= bound
    return shown / runs


@pytest.mark.parametrize("parts", [[(1.0, 64)], [(0.6, 40), (0.4, 30)], [(0.9995, 64), (0.0005, 0)]])
def test_values_that_would_have_been_shown_are_shown(parts):
    found = power_of_mean(0.1, parts, level=0.95)
    assert found.shown < 0.1 < found.missed
    assert simulated(found.shown - 0.01, parts, 0.1, True) > CHANCE - 0.06
    assert simulated(found.missed + 0.01, parts, 0.1, False) > CHANCE - 0.06
    assert simulated((found.shown + 0.1) / 2, parts, 0.1, True) < CHANCE - 0.06
    assert simulated((found.missed + 0.1) / 2, parts, 0.1, False) < CHANCE - 0.06


def test_a_check_of_few_draws_could_not_have_failed():
    """24 replies of the best there is do not show that a mean exceeds 0.9; no replies show nothing."""
    assert power_of_mean(0.9, [(1.0, 24)], level=0.999).missed is None
    assert power_of_mean(0.9, [(1.0, 400)], level=0.95).missed is not None
    assert power_of_mean(0.0, [(1.0, 0)], level=0.95) == power_of_mean(0.0, [], level=0.95)


def plain(least, most, count):
    return share_between(least, most, count, level=0.95)


def test_the_power_of_a_share():
    found = power_of_share(0.75, 14, plain)
    assert found.missed < 0.5 < 0.97 < found.shown  # all of 14 must meet: a check that hardly tells
    better = power_of_share(0.75, enough(0.75, plain), plain)
    assert found.missed < better.missed < 0.75 < better.shown <= 0.95 + 1e-6
    rng = np.random.default_rng(0)
    count = enough(0.75, plain)
    held = [plain(k, k, count)[0] >= 0.75 for k in rng.binomial(count, 0.95, 2000)]
    assert np.mean(held) > CHANCE - 0.04
    assert np.mean(
        [plain(k, k, count - 8)[0] >= 0.75 for k in rng.binomial(count - 8, 0.95, 2000)]
    ) < np.mean(held)


def test_some_violation_would_have_been_met():
    assert 1 - (1 - power_of_every(32)) ** 32 == pytest.approx(CHANCE)


def test_a_share_of_trials_that_a_test_sorted_is_covered():
    """A test that errs as often as it may, and leaves some open, does not take coverage away; the share as it was found would."""
    rng, runs, count, error = np.random.default_rng(0), 4000, 60, 0.1
    for share in (0.0, 0.3, 0.9):
        held, naive = 0, 0
        for _ in range(runs):
            kind = rng.random(count) < share
            told = kind ^ (rng.random(count) < error)
            open_ = rng.random(count) < 0.1
            least, most = int((told & ~open_).sum()), int((told | open_).sum())
            low, high = decided_share(least, most, count, error=error, level=0.95)
            held += low <= share <= high
            found = share_between(int(told.sum()), int(told.sum()), count, level=0.95)
            naive += found[0] <= share <= found[1]
        assert held / runs >= 0.95
        if share == 0.0:
            assert naive / runs < 0.5


def over_trainings(mean, count, told, runs=2000):
    rng = np.random.default_rng(1)
    rows = mean + rng.normal(size=(runs, count))
    return np.mean([told(student_mean(row, level=0.95)) for row in rows])


@pytest.mark.parametrize("count", [3, 8])
def test_means_over_trainings_are_told_as_often_as_is_said(count):
    power = power_of_trainings(1.0, count, level=0.95)
    assert over_trainings(power.missed, count, lambda i: i.high < 0) == pytest.approx(CHANCE, abs=0.03)
    assert over_trainings(power.shown, count, lambda i: i.low > 0) == pytest.approx(CHANCE, abs=0.03)
    assert over_trainings(power.missed / 2, count, lambda i: i.high < 0) < CHANCE - 0.2


def test_residuals_of_an_equation_are_told_as_often_as_is_said():
    power = power_of_trainings(1.0, 8, level=0.95, tolerance=2.0, equation=True)
    assert over_trainings(power.missed, 8, lambda i: i.low > 2 or i.high < -2) == pytest.approx(
        CHANCE, abs=0.03
    )
    assert over_trainings(power.shown, 8, lambda i: i.low > -2 and i.high < 2) >= CHANCE - 0.02
    wide = power_of_trainings(1.0, 3, level=0.95, tolerance=0.1, equation=True)
    assert wide.shown is None, "three trainings that spread so much can show no equation"


def test_one_training_has_no_spread():
    with pytest.raises(BridgeError, match="at least two"):
        power_of_trainings(1.0, 1, level=0.95)
