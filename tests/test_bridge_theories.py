"""Theories on tiny networks: what is read is what the network does; effects removed; commands from end to end, faults in one line."""

from __future__ import annotations

import json

import numpy as np
import pytest
from click.testing import CliRunner

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from beb.cli import main
from llm_bridge.errors import BridgeError
from llm_bridge.theories import steering
from tests.bridge_models import tiny_model, tiny_network, tiny_tokenizer

KIND, UNKIND = ["a a .", "a c .", "a a c ."], ["b b .", "b c .", "b b c ."]
PROMPTS = ["c", "c c", "a b", "b a c", "c a", "c b"]
R = np.linspace(-8.0, 8.0, 5)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("theories")
    tiny_network(spread=0.3, context=128).save_pretrained(folder / "model")
    tiny_tokenizer().save_pretrained(folder / "model")
    for name, lines in {
        "minus.txt": [*UNKIND, "b .", "c b .", "b c c ."],
        "plus.txt": [*KIND, "a .", "c a .", "a c c ."],
        "steering-prompts.txt": PROMPTS,
        "steering-words.txt": ["a | b", ". | no!"],
        "items.txt": ["a | a | b | c", "b | b | a | c", "c a | . | a | b", "c b | c | a | b"],
    }.items():
        (folder / name).write_text("\n".join(lines), encoding="utf-8")
    return folder


def run(place, name, *more):
    sides = ("--minus", str(place / "minus.txt"), "--plus", str(place / "plus.txt"))
    folders = ("--data", str(place), "--cache", str(place / "cache"))
    return CliRunner().invoke(
        main,
        ["bridge", "theory", name, "--model", str(place / "model"), *sides, *folders, *more],
        standalone_mode=False,
    )


def steered(where, scale=1.0):
    model = tiny_model(spread=0.4)
    kind, unkind = (steering.mean_states(model, s) for s in (KIND, UNKIND))
    prompts = tuple(steering.asked(model, PROMPTS, [[w] for w in words]) for words in ("a" * 6, "b" * 6))
    items = steering.asked(model, ["c", "a"], [["a", "b", "."]] * 2)
    vector = scale * (kind[where].mean(dim=0) - unkind[where].mean(dim=0))
    return model, steering.steer(model, where, vector, prompts, items, R)


def test_what_is_read_is_what_the_network_does_and_is_linear_behind_the_norm_alone():
    for where in steering.PLACES:
        _, found = steered(where)
        assert found.against_network < 1e-5
        assert found.length > 0
        zero = int(np.flatnonzero(R == 0)[0])
        assert np.abs(found.good.moved[zero]).max() < 1e-9
        off = np.abs(found.good.moved - R[:, None, None] * found.good.slope).max()
        assert (off < 1e-9) if where == steering.AFTER else (off > 1e-3)


def test_the_slope_is_that_of_the_network():
    model = tiny_model(spread=0.4)
    kind, unkind = (steering.mean_states(model, s) for s in (KIND, UNKIND))
    asked = steering.asked(model, PROMPTS[:2], [["a"]] * 2)
    vector = kind["before"].mean(dim=0) - unkind["before"].mean(dim=0)
    fine = steering.steer(model, "before", vector, (asked, asked), asked, np.array([-1e-2, 0.0, 1e-2]))
    seen = (fine.good.moved[2] - fine.good.moved[0]) / 2e-2
    assert np.allclose(seen, fine.good.slope, rtol=1e-2, atol=1e-3)
    assert np.abs(fine.good.slope).max() > 0.01


def test_a_vector_of_length_0_moves_nothing():
    for where in steering.PLACES:
        _, found = steered(where, scale=0.0)
        assert np.abs(found.good.moved).max() < 1e-12
        assert np.abs(found.answers.slope).max() < 1e-12


def test_states_in_batches_are_those_of_single_texts():
    model = tiny_model(spread=0.4)
    together = steering.mean_states(model, KIND)
    for k, text in enumerate(KIND):
        alone = steering.mean_states(model, [text])
        for where in steering.PLACES:
            assert torch.allclose(together[where][k], alone[where][0], atol=1e-5)


def test_a_network_that_does_more_behind_its_norm_is_refused(monkeypatch):
    own = steering._logits
    monkeypatch.setattr(steering, "_logits", lambda *given: 0.5 * own(*given))
    with pytest.raises(BridgeError, match="from its last norm and its output layer alone differ by"):
        steered(steering.AFTER)


def test_words_that_are_no_single_token_are_refused():
    model = tiny_model()
    with pytest.raises(BridgeError, match="is no single token"):
        steering.asked(model, ["c"], [["a b"]])
    with pytest.raises(BridgeError, match="are one token"):
        steering.asked(model, ["c"], [["a", "a"]])
    with pytest.raises(BridgeError, match="no statements"):
        steering.mean_states(model, [])


def test_steering_from_end_to_end(place):
    out = place / "steering"
    done = run(place, "steering", "--out", str(out))
    assert done.exception is None, done.exception
    record = json.loads((out / "steering.json").read_text(encoding="utf-8"))
    assert record["format"] == "beb-theory-measurement"
    assert record["prompts"] == len(PROMPTS)
    assert {c["claim"] for c in record["checks"]} >= {"steering.gap", "steering.gap-attained"}
    assert (out / "steering.svg").is_file()
    assert "Could it have failed?" in (out / "steering.html").read_text(encoding="utf-8")


def test_faults_are_one_line(place):
    (place / "bad").mkdir(exist_ok=True)
    (place / "bad" / "items.txt").write_text("c | a\n", encoding="utf-8")
    shown = run(place, "steering", "--data", str(place / "bad"), "--out", str(place / "faults"))
    text = shown.exception.format_message()
    assert "\n" not in text
    assert "give 4 fields or more" in text or "is no single token" in text


# Pairs


def test_a_step_does_what_its_gradient_says_and_is_taken_back():
    from llm_bridge.theories.entanglement import pair_tokens, read_pair, trained

    model = tiny_model(spread=0.4)
    before = {k: v.clone() for k, v in model.network.state_dict().items()}
    pair = pair_tokens(model, "c a", "a b .", "b a c")
    assert pair.lengths == (3, 3)
    assert pair.parting == pair.prompt
    with trained(model) as parameters:
        read = read_pair(model, parameters, pair, [(0.5, 0.5), (0.9, 0.1)], (1e-3, 1e-2), 2, 0.1)
    assert all(torch.equal(v, before[k]) for k, v in model.network.state_dict().items())
    assert not any(p.requires_grad for p in model.network.parameters())
    ww, ll, wl = read.gram
    assert ww * ll >= wl**2
    for k, (d_w, d_l) in enumerate([(0.5, 0.5), (0.9, 0.1)]):
        rates = np.array([d_w * ww - d_l * wl, d_w * wl - d_l * ll])
        told = 1e-3 * rates / (d_w * rates[0] - d_l * rates[1])
        assert np.allclose(read.seen[k, 0], told, atol=1e-4)
    assert abs(0.5 * (read.after[0] - read.after[1]) - 0.2) < 0.1
    assert read.states.shape == (4, 16)


def test_the_last_blocks_alone_are_the_network(monkeypatch):
    from llm_bridge.theories import entanglement as e

    model = tiny_model(spread=0.4)
    pair = e.pair_tokens(model, "c a", "a b .", "b a c c")
    monkeypatch.setattr(e, "BLOCKS", 1)
    with torch.no_grad():
        whole, states, entering = e._scored(model, pair)
        tail, again, _ = e._scored(model, pair, entering)
    assert np.allclose([float(x) for x in whole], [float(x) for x in tail], atol=1e-5)
    assert np.allclose(states, again, atol=1e-5)
    assert e.log_probabilities(model, pair) == pytest.approx([float(x) for x in whole])


@pytest.mark.parametrize(
    ("chosen", "rejected", "message"),
    [
        ("a b", "a b .", "one is the beginning of the other"),
        ("", "a", "do not go on from those of the prompt"),
    ],
)
def test_pairs_that_are_none_are_refused(chosen, rejected, message):
    from llm_bridge.theories.entanglement import pair_tokens

    with pytest.raises(BridgeError, match=message):
        pair_tokens(tiny_model(), "c a", chosen, rejected)


# Personas


def test_laws_of_texts_are_those_of_the_components():
    from llm_bridge.components import TransformerComponent
    from llm_bridge.sentences import Segmenter, SentencePolicy
    from llm_bridge.theories.shallow import preamble, read_texts

    model = tiny_model(spread=0.4)
    segmenter = Segmenter(model, SentencePolicy(cap=3))
    H, S = (
        TransformerComponent(model, None, segmenter, preamble=preamble(segmenter, some))
        for some in (UNKIND, KIND)
    )
    base = TransformerComponent(model, None, segmenter)
    found = read_texts(H, H, S, base, np.random.default_rng(0), 5, 4)
    assert found.h.shape[:2] == (5, 4)
    assert np.allclose(found.h.sum(-1), 1)
    assert (found.s > 0).all()
    # A small vocabulary is kept whole.
    assert np.allclose(found.whole[0], found.whole[1], atol=1e-6)
    assert (found.whole[0] > 1e-6).all()
    # Equal personas differ in nothing; log-probabilities are those of the component.
    equal = read_texts(H, H, H, H, np.random.default_rng(0), 5, 4)
    assert np.abs(equal.whole).max() < 1e-9
    assert np.allclose(equal.log_h, equal.log_s)
    assert np.allclose(equal.log_h, found.log_h)
    assert np.abs(equal.tuned).max() < 1e-9


@pytest.mark.parametrize("name", ["entanglement", "shallow"])
def test_other_theories_from_end_to_end(place, name, monkeypatch):
    from beb.real import shallow

    monkeypatch.setattr(shallow, "TEXTS", 6)
    monkeypatch.setattr(shallow, "TOKENS", 4)
    (place / "pairs-prompt.txt").write_text("c a\n", encoding="utf-8")
    out = place / name
    done = run(place, name, "--out", str(out), "--cap", "4")
    assert done.exception is None, done.exception
    record = json.loads((out / f"{name}.json").read_text(encoding="utf-8"))
    assert record["theory"] == name
    assert record["checks"]
    assert "Could it have failed?" in (out / f"{name}.html").read_text(encoding="utf-8")
    # From what the first run kept, a second one finds the same.
    again = run(place, name, "--out", str(place / "again" / name), "--cap", "4")
    assert again.exception is None, again.exception
    resumed = json.loads((place / "again" / name / f"{name}.json").read_text(encoding="utf-8"))
    del record["provenance"], resumed["provenance"]
    assert resumed == record
