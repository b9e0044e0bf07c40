"""Preference tuning of small transformers: exact divergences, and an outcome that comes out otherwise where the effect is removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from beb.bridge_theories import theory_figures, theory_page
from beb.real import preferences
from beb.real import small_preferences as real
from llm_bridge import BridgeError
from llm_bridge.small import Shape
from llm_bridge.theories.small_preferences import SmallPlan, tune

torch.set_num_threads(1)
PLAN = SmallPlan(
    trainings=3, shape=Shape(letters=3, length=3, width=8), first=120, steps=10, rates=(2e-2, 3e-3)
)


def outcome(plan, labels=("kept", "shuffled")):
    tuned = tune(plan, labels)
    found = real.found_as(tuned)
    # What is asked of the kept labels is asked of the first ones here.
    found["curves"]["kept"], found["accuracy"]["kept"] = (
        found["curves"][labels[0]],
        found["accuracy"][labels[0]],
    )
    return preferences.check(found, 0.95).outcome, tuned


def test_beta_rises_where_good_texts_are_preferred():
    told, tuned = outcome(PLAN)
    assert told == "observed"
    assert (tuned.after["kept"] > tuned.before).all()
    assert tuned.accuracy["kept"].min() > 0.7


def test_beta_falls_where_bad_texts_are_preferred():
    assert outcome(PLAN, ("swapped", "shuffled"))[0] == "not observed"


def test_alike_chains_and_no_steps_show_nothing():
    # P- is then next to the model, and any change takes the model away from it: shuffled labels do so, too.
    assert outcome(replace(PLAN, alike=True))[0] in ("could not fail", "undecided")
    told, tuned = outcome(replace(PLAN, steps=0))
    assert told == "undecided"
    assert (tuned.after["kept"] == tuned.before).all()


def test_the_record_makes_a_page():
    record = {
        "theory": "small-preferences",
        "level": 0.95,
        **real.looked_at(replace(PLAN, first=20, steps=4)),
    }
    drawn = theory_figures(record)
    page = theory_page({**record, "provenance": {"versions": {}, "options": {"seed": 0}}}, drawn)
    assert "bad preferred" in page


def test_what_cannot_be_is_refused():
    with pytest.raises(BridgeError, match="a share"):
        SmallPlan(bad=1.0)
    with pytest.raises(BridgeError, match="none of kept"):
        tune(PLAN, ("odd",))
