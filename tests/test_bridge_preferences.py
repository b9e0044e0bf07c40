"""Preference tuning on a tiny network: it prefers what it is told to, beta rises where it should, and with no tuning or shuffled labels nothing is observed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from beb.bridge_theories import theory_figures, theory_page
from beb.real import preferences as real
from llm_bridge import BridgeError, TransformerComponent
from llm_bridge.adapters import AdapterConfig, attach
from llm_bridge.sentences import Segmenter, SentencePolicy
from llm_bridge.theories.preferences import PreferencePlan, _log_probabilities, divergences, tune
from llm_bridge.train import TrainingPlan, train_adapter
from tests.bridge_models import randomise, tiny_model

BAD = ["a a a .", "a a .", "a b a .", "a .", "a a b .", "a c a .", "a a a a ."]
GOOD = ["b b b .", "b b .", "b a b .", "b .", "b b a .", "b c b .", "b b b b ."]
SMALL = AdapterConfig(rank=2, scale=2.0)
PLAN = PreferencePlan(steps=30, pairs=3, rate=0.02, hold=0.5, adapter=SMALL)


def bad_component(model):
    """P- by adapter, with a short cap so that sentences stay short."""
    train_adapter(
        model, "minus", BAD, TrainingPlan(epochs=3, batch=4, learning_rate=0.02, adapter=SMALL, held_out=0.0)
    )
    return TransformerComponent(model, "minus", Segmenter(model, SentencePolicy(cap=4)))


def measured(preferred, other, tunings=3, **changed):
    plans = [replace(PLAN, seed=t, **changed) for t in range(tunings)]
    return real.tuned_and_measured(
        bad_component(tiny_model()),
        preferred,
        other,
        plans,
        lambda purpose: np.random.default_rng([0, purpose]),
        prompts=64,
        sentences=2,
    )


@pytest.fixture(scope="module")
def away():
    return measured(GOOD, BAD, tunings=6)  # of three the shuffled ones spread too much to be told from these


def test_log_probabilities_are_those_of_each_row_alone():
    model = tiny_model()
    rows = [[0, 3, 4, 6], [0, 5, 6], [0, 4, 4, 4, 6]]
    with torch.no_grad():
        together = _log_probabilities(model, rows)
        for row, found in zip(rows, together, strict=True):
            law = torch.log_softmax(model.network(input_ids=torch.tensor([row])).logits[0, :-1], dim=-1)
            by_hand = sum(law[i, t] for i, t in enumerate(row[1:]))
            assert found == pytest.approx(float(by_hand), abs=1e-5)


def test_the_first_step_has_the_loss_of_two_models_that_are_one():
    """Before anything is learnt every margin is 0: -log sigma(0)."""
    tuned = tune(tiny_model(), "t", GOOD, BAD, PLAN)
    assert tuned.losses[0] == pytest.approx(np.log(2), abs=1e-4)
    assert tuned.losses[-1] < 0.5
    assert tuned.accuracy == 1.0


def test_swapped_labels_prefer_the_other_kind():
    assert tune(tiny_model(), "t", GOOD, BAD, replace(PLAN, labels="swapped")).accuracy == 0.0


def test_beta_rises_where_the_other_kind_is_what_p_minus_says(away):
    seen = real.check(away, 0.95)
    assert seen.outcome == "observed"
    beta = real.betas(away)
    assert (beta["kept"] > beta["before"]).all()
    assert min(away["accuracy"]["kept"]) == 1.0


def test_beta_falls_where_tuning_prefers_what_p_minus_says():
    assert real.check(measured(BAD, GOOD, steps=8, rate=0.01), 0.95).outcome == "not observed"


def test_without_tuning_nothing_is_observed():
    """No step: every rise is 0, and 0 is not above 0."""
    found = measured(GOOD, BAD, steps=0)
    assert_allclose(found["curves"]["kept"], found["curves"]["before"])
    assert real.check(found, 0.95).outcome == "undecided"


def test_shuffled_labels_raise_beta_less(away):
    beta = real.betas(away)
    kept, shuffled = (beta[name] - beta["before"] for name in ("kept", "shuffled"))
    assert kept.min() > abs(shuffled).max()


def test_the_length_is_that_of_the_theorem():
    """(log 1/alpha + log 1/epsilon + log 4)/beta: half the length at twice the beta."""
    assert real.shortened(np.array([2.0, 3.0]), np.array([4.0, 2.0])) == pytest.approx([0.5, -0.5])


def test_divergences_are_those_of_the_measurement():
    """One sentence of one token at most: the divergence is that of the two next-token laws."""
    model = tiny_model()
    segmenter = Segmenter(model, SentencePolicy(cap=1))
    randomise(model, "minus", 1)
    minus, itself = (TransformerComponent(model, name, segmenter) for name in ("minus", None))
    (found,) = divergences(minus, [itself], [((3,),)])
    p, q = minus.next_sentence(()), itself.next_sentence(())
    assert found[0, 0] == pytest.approx(sum(np.exp(p[y]) * (p[y] - q[y]) for y in p), abs=1e-5)


def test_a_tuning_is_kept_and_found_again(tmp_path):
    plan = replace(PLAN, steps=4)
    first, again = (tune(tiny_model(), "t", GOOD, BAD, plan, cache=tmp_path) for _ in range(2))
    assert (first.cached, again.cached) == (False, True)
    assert first.losses == again.losses
    assert first.accuracy == again.accuracy


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        ({"labels": "odd"}, "none of kept"),
        ({"pairs": 0}, "a pair at least"),
        ({"hold": 0.0}, "positive hold"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(wrong, line):
    with pytest.raises(BridgeError, match=line):
        PreferencePlan(**wrong)


def test_too_few_statements_are_refused():
    with pytest.raises(BridgeError, match="needs at least"):
        tune(tiny_model(), "t", GOOD[:3], BAD, PLAN)


def test_a_name_that_is_taken_is_refused():
    model = tiny_model()
    attach(model, "t", SMALL)
    with pytest.raises(BridgeError, match="already"):
        tune(model, "t", GOOD, BAD, PLAN)


def test_the_record_makes_a_page(away):
    of_pair = {"model": {"name": "tiny", "digest": "0"}}
    record = {"theory": "preferences", "level": 0.95, **real.recorded(away, of_pair, 0.95)}
    drawn = theory_figures(record)
    page = theory_page({**record, "provenance": {"versions": {}, "options": {"seed": 0}}}, drawn)
    assert "Does alignment raise beta?" in page
    assert "labels shuffled" in page
