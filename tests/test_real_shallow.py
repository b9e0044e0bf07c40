"""Shallow alignment: what is judged, on texts of two small chains whose laws are known. No torch."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from beb.real.shallow import before, on_prefixes, per_token, told
from llm_bridge.checks import COULD_NOT_FAIL, NOT_OBSERVED, OBSERVED

WEIGHTS = (0.5, 0.125)


def texts(law, h, s, count=40, tokens=6, seed=0):
    """Independent tokens of a law, scored by two."""
    rng = np.random.default_rng(seed)
    said = rng.choice(len(h), p=law, size=(count, tokens))
    shape = (count, tokens, len(h))
    return SimpleNamespace(
        log_h=np.log(np.asarray(h))[said],
        log_s=np.log(np.asarray(s))[said],
        h=np.broadcast_to(h, shape),
        s=np.broadcast_to(s, shape),
        whole=np.ones((2, count, tokens)),
        tuned=np.ones((count, tokens)) * rng.random((count, tokens)),
        texts=("a <b>text</b>", "b"),
    )


def record(h, s, weights=WEIGHTS, **more):
    bad, good = texts(h, h, s, **more), texts(s, h, s, seed=1, **more)
    return told(bad, good, 0.95, weights, mixed=None)


def outcomes(found):
    return {c["claim"]: c["outcome"] for c in found["checks"]}


TELLING = (np.array([0.25, 0.75]), np.array([0.75, 0.25]))


def test_divergences_are_those_of_the_mixtures():
    """Against mixtures of whole texts, by hand."""
    bad = texts(TELLING[0], *TELLING)
    found, weight, limit = per_token(bad, WEIGHTS)
    H, S = np.exp(before(bad.log_h)), np.exp(before(bad.log_s))
    laws = []
    for a in WEIGHTS:
        w = a * H / (a * H + (1 - a) * S)
        laws.append(w[..., None] * TELLING[0] + (1 - w)[..., None] * TELLING[1])
    p0, p1 = laws
    assert np.allclose(found, (p1 * np.log(p1 / p0)).sum(-1))
    a = WEIGHTS[1]
    assert np.allclose(weight, a * H / (a * H + (1 - a) * S))
    assert (found <= limit + 1e-12).all()


def test_a_first_token_that_is_not_moved_most_is_seen_and_one_that_is():
    # The second token is moved most: docs/shallow.md has the numbers.
    found = record(*TELLING, count=400)
    assert outcomes(found)["shallow.first-token-most"] == NOT_OBSERVED
    # Components that one token tells apart: what is left after it is nothing.
    sharp = record(np.array([0.001, 0.999]), np.array([0.999, 0.001]), count=60)
    assert outcomes(sharp)["shallow.first-token-most"] == OBSERVED
    assert outcomes(sharp)["shallow.prefix"] == COULD_NOT_FAIL
    assert outcomes(sharp)["shallow.first-token-most.bound"] == COULD_NOT_FAIL


def test_the_budget_is_broken_on_harmful_text_of_the_other_component():
    """F5.10 by hand: a rare weight, two tokens that tell."""
    found = record(np.array([0.98, 0.02]), np.array([0.02, 0.98]), (0.01, 0.001), count=400, tokens=2)
    assert outcomes(found)["shallow.budget-harmful"] == NOT_OBSERVED
    assert outcomes(found)["shallow.budget"] != NOT_OBSERVED


def test_equal_components_show_nothing():
    same = texts(TELLING[0], TELLING[0], TELLING[0])
    found = told(same, same, 0.95, WEIGHTS, mixed=same)
    after, weight, _ = per_token(same, WEIGHTS)
    assert np.abs(after - after[0, 0]).max() < 1e-12
    assert np.allclose(weight, WEIGHTS[1])
    assert outcomes(found)["shallow.budget-harmful"] == OBSERVED
    assert "stays at 0.125 to 0.125" in found["checks"][0]["without"]


def test_weights_of_another_text_are_seen():
    """The fault that the identities are there for: laws and weights that do not belong together."""
    sharp = np.array([0.02, 0.98]), np.array([0.98, 0.02])
    bad, good = texts(sharp[0], *sharp, count=100), texts(sharp[1], *sharp, seed=1, count=100)
    assert outcomes(told(bad, good, 0.95, WEIGHTS))["shallow.attack-success"] != NOT_OBSERVED
    wrong = SimpleNamespace(**{**vars(bad), "log_h": bad.log_s, "log_s": bad.log_h})
    found = told(wrong, good, 0.95, WEIGHTS)
    assert outcomes(found)["shallow.attack-success"] == NOT_OBSERVED


def test_only_the_ratio_of_a_prefix_counts():
    log_h, log_s = np.array([-3.0, -40.0]), np.array([-5.0, -80.0])
    h, s = (np.tile(x, (2, 1)) for x in TELLING)
    one, other = (
        on_prefixes(log_h, log_s, h, s, WEIGHTS),
        on_prefixes(log_h - 100, log_s - 100, h, s, WEIGHTS),
    )
    for a, b in zip(one, other, strict=True):
        assert np.allclose(a, b)


def test_page_and_picture():
    from beb.bridge_theories import theory_figures, theory_page

    full = {
        **record(*TELLING),
        "theory": "shallow",
        "level": 0.95,
        "model": {"name": "tiny", "digest": "d"},
        "provenance": {"versions": {}, "options": {"seed": 0}},
    }
    page = theory_page(full, theory_figures(full))
    assert page.count("Could it have failed?") == len(full["checks"])
    assert "&lt;b&gt;text" in page
    assert "<b>text" not in page


@pytest.mark.parametrize("weights", [(0.1, 0.5)])
def test_weights_in_the_wrong_order_meet_no_claim(weights):
    from synth.scenarios._toy import Toy
    from theory.shallow.after_prefix import prefixes

    law = np.array([[[0.5, 0.5], [0.5, 0.5]]])
    toy = Toy(prefixes, {"a0": weights[0], "a1": weights[1]}, H=law[:, 0], S=law[:, 0], h=law, s=law)
    assert not toy.met("shallow.prefix").any()
