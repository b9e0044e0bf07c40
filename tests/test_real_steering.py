"""Steering on a real model: what is judged, on readings made by hand; each effect removed, each bound broken. No torch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from beb.bridge_theories import Seen
from beb.cli import BadInput
from beb.real.steering import Reading, best_strengths, checks, separated, told
from llm_bridge.checks import COULD_NOT_FAIL, NOT_APPLICABLE, NOT_OBSERVED, OBSERVED

R = np.linspace(-16.0, 16.0, 17)


def reading(shape=lambda x: x, gap=0.3, seed=0, prompts=6, items=5):
    """Increments that are a function of r times their slopes."""
    rng = np.random.default_rng(seed)
    good, bad = (rng.normal(size=(prompts, 3)) for _ in range(2))
    c_A = gap / 2 + np.abs(rng.normal(size=(prompts, 3))) * 0.1
    c_M = -gap / 2 - np.abs(rng.normal(size=(prompts, 3))) * 0.1
    answers = rng.normal(size=(items, 4)) + np.array([1, 0, 0, 0])
    X = rng.normal(size=(items, 4)) * 0.1

    def moved(slopes):
        return shape(R[:, None, None] * slopes)

    return Reading(R, good, bad, c_A, c_M, moved(c_A), moved(c_M), answers, X, moved(X))


def outcomes(after, before):
    return [c.outcome for c in checks(after, before, 0.95, "")]


LINEAR, SHRUNK = reading(), reading(lambda x: np.tanh(x))


def test_linear_increments_meet_what_is_claimed_of_them():
    found = outcomes(LINEAR, LINEAR)
    assert found[:2] == [COULD_NOT_FAIL, COULD_NOT_FAIL]
    assert found[2] == NOT_OBSERVED  # refuted: half the difference counts
    assert found[3:6] == [OBSERVED, OBSERVED, OBSERVED]
    assert found[6] == NOT_APPLICABLE  # no item has increments of mean 0


def test_increments_that_shrink_break_the_bounds_told_ahead_and_none_of_those_read():
    found = outcomes(SHRUNK, SHRUNK)
    assert found[:2] == [COULD_NOT_FAIL, COULD_NOT_FAIL]
    assert found[4] == NOT_OBSERVED  # one word each: the bound is attained, so that any shrinking shows
    assert found[5] == NOT_OBSERVED


def test_without_a_vector_nothing_is_seen():
    none = reading(lambda x: 0 * x, gap=0.0)
    none = replace(none, c_A=0 * none.c_A, c_M=0 * none.c_M, X=0 * none.X)
    found = {(c.claim, c.outcome) for c in checks(none, none, 0.95, "")}
    assert ("steering.difference", NOT_APPLICABLE) in found
    assert ("steering.gap", NOT_APPLICABLE) in found
    assert ("steering.best-strength", NOT_APPLICABLE) in found
    assert not {c for c, o in found if o == OBSERVED and c != "steering.helpfulness-symmetric"} - {
        "steering.helpfulness-centred"
    }
    assert np.ptp(none.seen, axis=0).max() == 0


def test_a_fault_of_the_reading_is_seen():
    """Behaviour that is not of the increments read: the identity is no longer one, and says so."""

    class Wrong(Reading):
        @property
        def seen(self):
            return Reading.seen.fget(self) - 0.9

    wrong = Wrong(**vars(LINEAR))
    assert checks(wrong, LINEAR, 0.95, "")[0].outcome == NOT_OBSERVED
    assert checks(wrong, LINEAR, 0.95, "")[1].outcome == NOT_OBSERVED


def test_words_are_kept_by_the_side_they_move_to():
    r = reading()
    r = replace(r, c_A=r.c_A.copy(), c_M=r.c_M)
    r.c_A[:, 1] = -0.5  # an aligned word that moves with the misaligned ones
    good, bad = separated(r)
    assert 1 not in good
    assert good
    assert bad
    alike = replace(r, c_A=0 * r.c_A, c_M=0 * r.c_M)
    assert separated(alike) == ([0, 1, 2], [0, 1, 2])


def test_the_best_strength_falls_with_the_price():
    best = best_strengths(reading(gap=0.6), 0.95, 0)
    values = [b["value"] for b in best]
    assert values == sorted(values, reverse=True)
    assert all(b["low"] <= b["value"] <= b["high"] for b in best)


def test_record_and_picture():
    from beb.bridge_theories import theory_figures, theory_page

    place = {"length": 1.0, "relative": 0.1, "against_network": 0.0, "kept": [["kind"], ["<b>rude"]]}
    record = told(LINEAR, SHRUNK, {"after": place, "before": place}, 0.95, "", 0)
    record |= {
        "theory": "steering",
        "level": 0.95,
        "model": {"name": "tiny", "digest": "d"},
        "provenance": {"versions": {}, "options": {"seed": 0}},
    }
    drawn = theory_figures(record)
    assert drawn[0].svg.startswith("<?xml")
    page = theory_page(record, drawn)
    assert "&lt;b&gt;rude" in page
    assert "<b>rude" not in page
    assert page.count("Could it have failed?") == len(record["checks"])


def test_an_outcome_or_a_claim_that_is_none_is_refused():
    with pytest.raises(ValueError, match="outcome 'fine' is none of"):
        Seen("steering.gap", "fine", "", None, None, "").record()
    with pytest.raises(ValueError, match=r"no claim 'steering\.gab'"):
        Seen("steering.gab", OBSERVED, "", None, None, "").record()


def test_a_theory_that_is_none_is_refused_in_one_line():
    from beb.bridge_theories import theory_named

    with pytest.raises(BadInput, match=r"no theory 'stering'.*did you mean steering"):
        theory_named("stering")
