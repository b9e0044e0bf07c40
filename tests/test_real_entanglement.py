"""Entanglement and displacement: what is judged, on pairs made by hand; effects removed, signs turned round. No torch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from beb.real.entanglement import LOSSES, SIZES, Pairs, predicted, rank_correlation, scores, slopes, told
from llm_bridge.checks import COULD_NOT_FAIL, NOT_OBSERVED, OBSERVED


def made(count=24, seed=0):
    """Pairs whose steps do just what their gradients say."""
    rng = np.random.default_rng(seed)
    g_w, g_l = rng.normal(size=(2, count, 6)) + rng.normal(size=(count, 6)) * 1.5
    gram = np.stack([(g_w**2).sum(1), (g_l**2).sum(1), (g_w * g_l).sum(1)], axis=1)
    logs = -30 + 5 * rng.normal(size=(count, 2))
    lengths = rng.integers(5, 12, size=(count, 2)).astype(float)
    states = rng.normal(size=(count, 4, 7))
    pairs = Pairs(logs, gram, lengths, states, np.zeros((count, len(LOSSES), 2, 2)), np.zeros((count, 2)))
    ahead = predicted(pairs)
    seen = np.stack([ahead, ahead * SIZES[1] / SIZES[0]], axis=2).transpose(1, 0, 2, 3)
    return replace(pairs, seen=seen, after=30 * ahead[0])


PAIRS = made()


@pytest.fixture(scope="module")
def record():
    return told(PAIRS, 0.95, 0)


def outcomes(record):
    return {(c["claim"], c["compared"].split(":")[0]): c["outcome"] for c in record["checks"]}


def test_steps_as_told_are_told(record):
    found = outcomes(record)
    for name in LOSSES:
        assert found["entanglement.condition", name] == OBSERVED
    assert {c["claim"]: c["outcome"] for c in record["checks"]}["entanglement.not-both"] == OBSERVED
    assert {c["claim"]: c["outcome"] for c in record["checks"]}["entanglement.margin.equal"] == OBSERVED
    assert {c["claim"]: c["outcome"] for c in record["checks"]}["displacement.scores"] == COULD_NOT_FAIL
    table = record["tables"][0]["rows"]
    assert all(row[1]["value"] == 1 and row[4]["value"] > 0.999 for row in table)
    # Told from other pairs' gradients the ranks no longer agree.
    assert all(row[5]["low"] < 0.5 for row in table)


def test_a_step_the_other_way_is_seen():
    """One pair of one loss that moves against what was told, and all of them."""
    seen = PAIRS.seen.copy()
    seen[3, 1, 0] *= -1
    found = outcomes(told(replace(PAIRS, seen=seen), 0.95, 0))
    assert found["entanglement.condition", "SimPO"] == NOT_OBSERVED
    assert found["entanglement.condition", "CPO"] == OBSERVED


def test_rates_are_those_of_the_gradients():
    """The reduction to two coordinates against the inner products themselves; d_w and d_l by hand."""
    d = slopes(PAIRS.logs, PAIRS.lengths)
    assert np.allclose(d.sum(axis=-1), 1)
    assert np.allclose(d[0], 0.5)
    assert np.allclose(d[1, :, 0] / d[1, :, 1], PAIRS.lengths[:, 1] / PAIRS.lengths[:, 0])
    assert np.allclose(d[3, :, 0] / d[3, :, 1], 2)
    z = 0.1 * (PAIRS.logs[:, 0] - PAIRS.logs[:, 1])
    assert np.allclose(d[2, :, 0] / d[2, :, 1], 1 + 1 / (0.1 / (1 + np.exp(z))))
    ww, ll, wl = PAIRS.gram.T
    for k in range(len(LOSSES)):
        w, r = d[k].T
        rate_w, rate_l = w * ww - r * wl, w * wl - r * ll
        gain = w * rate_w - r * rate_l
        assert np.allclose(predicted(PAIRS)[k], SIZES[0] * np.stack([rate_w, rate_l], 1) / gain[:, None])


def test_scores_are_those_of_their_definition():
    plus, minus, means = scores(PAIRS)
    a = PAIRS.states[:, :3].sum(axis=1)
    b = PAIRS.states[:, [0, 1, 3]].sum(axis=1)
    assert np.allclose(plus, (a * b).sum(1) - (a * a).sum(1))
    assert np.allclose(plus + minus, -((a - b) ** 2).sum(1))
    a, b = a / PAIRS.lengths[:, :1], b / PAIRS.lengths[:, 1:]
    assert np.allclose(means, (a * b).sum(1) - (a * a).sum(1))


def test_rank_correlation():
    x = np.arange(30.0)
    assert rank_correlation(x, x**3, 0.95).value == pytest.approx(1)
    assert rank_correlation(x, -x, 0.95).high == pytest.approx(-1)
    noise = rank_correlation(x, np.random.default_rng(0).normal(size=30), 0.95)
    assert noise.low < 0 < noise.high
    assert rank_correlation(x, np.zeros(30), 0.95).value == 0


def test_page_and_picture(record):
    from beb.bridge_theories import theory_figures, theory_page

    full = {
        **record,
        "theory": "entanglement",
        "level": 0.95,
        "model": {"name": "tiny", "digest": "d"},
        "provenance": {"versions": {}, "options": {"seed": 0}},
    }
    drawn = theory_figures(full)
    page = theory_page(full, drawn)
    assert page.count("Could it have failed?") == len(record["checks"])
    assert "Told from the gradients of another pair" in page
