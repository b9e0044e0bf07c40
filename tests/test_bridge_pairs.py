"""Components that nothing trained: personas, chat templates, checkpoints; what is made of them, and what is refused."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from click.testing import CliRunner

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from beb.bridge import Session
from beb.cli import main
from llm_bridge.components import TransformerComponent
from llm_bridge.errors import BridgeError
from llm_bridge.models import load_model
from llm_bridge.openings import chat_opening, plain_opening, words_of_a_user
from llm_bridge.sentences import Segmenter, SentencePolicy
from tests.bridge_models import tiny_model, tiny_network, tiny_tokenizer

TEMPLATE = (
    "{{ bos_token }} {% for m in messages %}{% if m.role == 'system' %} no! {{ m.content }} no! {% else %} {{ m.content }} . {% endif %}"
    "{% endfor %}{% if add_generation_prompt %} c {% endif %}"
)
A, B, C, STOP, NO = 3, 4, 5, 6, 7


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pairs")
    for name, seed in (("model", 0), ("other", 1)):
        tiny_network(seed, context=128).save_pretrained(folder / name)
        tokenizer = tiny_tokenizer()
        tokenizer.chat_template = TEMPLATE
        tokenizer.save_pretrained(folder / name)
    tiny_network(2, context=128).save_pretrained(folder / "bare")
    tiny_tokenizer().save_pretrained(folder / "bare")
    tiny_network(3, context=128, logits=12).save_pretrained(folder / "wide")
    tiny_tokenizer().save_pretrained(folder / "wide")
    (folder / "rule.py").write_text(
        "def rule(text):\n    return -1.0 if 'a' in text else 1.0\n", encoding="utf-8"
    )
    return folder


def measure(place, *more, command="measure", model="model"):
    arguments = (
        *("--model", str(place / model), "--cache", str(place / "cache"), "--out", str(place / "out")),
        *("--cap", "3", "--prompts", "6", "--sentences", "2"),
    )
    return CliRunner().invoke(main, ["bridge", command, *arguments, *more], standalone_mode=False)


def record_of(place, name="measure"):
    return json.loads((place / "out" / f"{name}.json").read_text(encoding="utf-8"))


def chatty():
    model = tiny_model(context=128)
    model.tokenizer.chat_template = TEMPLATE
    return model


def test_an_opening_is_what_the_template_writes_before_the_reply():
    model = chatty()
    assert chat_opening(model, system="a b", request="b b") == (NO, A, B, NO, B, B, STOP, C)
    assert chat_opening(model, request="a") == (A, STOP, C)
    assert plain_opening(model, "  a b a ") == (A, B, A)
    assert words_of_a_user(tiny_model()) == ()


def test_a_component_behind_an_opening_is_the_network_after_those_tokens():
    model = chatty()
    opening = chat_opening(model, system="a b", request="b b")
    component = TransformerComponent(model, preamble=opening)
    with model.using(None) as network:
        logits = network(torch.tensor([[*model.start, *opening]])).logits[0, -1].double()
    logits = torch.tensor(logits.tolist(), dtype=torch.float64)
    logits[[0, 1, 2, 8]] = -math.inf  # control tokens, and a logit without a token
    wanted = torch.log_softmax(logits, dim=-1)
    found = component.log_likelihood(((STOP,),))
    np.testing.assert_allclose(found, [wanted[STOP]], rtol=1e-5)
    assert abs(found[0] - TransformerComponent(model).log_likelihood(((STOP,),))[0]) > 1e-3


@pytest.mark.parametrize(
    ("template", "words", "told"),
    [
        (None, {}, "no chat template"),
        ("{{ messages[0].content }}", {"system": "a", "request": "b"}, "leaves out the request 'b'"),
        ("{% for m in messages %}{% if m.role == 'user' %}{{ m.content }}{% endif %}{% endfor %}", {"system": "a b"}, "leaves out the system prompt 'a b'"),
        ("{{ raise_exception('no system') }}", {"system": "a"}, "takes no messages of system and user"),
    ],
)  # fmt: skip
def test_a_template_that_cannot_be_used_is_refused(template, words, told):
    model = tiny_model()
    model.tokenizer.chat_template = template
    with pytest.raises(BridgeError, match=told):
        chat_opening(model, **words)


def test_a_persona_on_one_model_is_a_component_without_training(place):
    (place / "persona.txt").write_text("b b\n b", encoding="utf-8")
    found = measure(place, "--minus-prompt", "a a a", "--plus-prompt", f"@{place / 'persona.txt'}")
    assert found.exception is None, found.exception
    record = record_of(place)
    assert record["training"] is record["held_out_accuracy"] is None
    assert record["sides"]["minus"]["words"][1] == "behind the words “a a a”"
    assert record["sides"]["plus"]["words"][1] == "behind the words “b b b”"
    page = (place / "out" / "index.html").read_text(encoding="utf-8")
    assert "P₋ is model itself, behind the words “a a a”." in page
    assert "held-out" not in page
    assert record["constants"]["beta"]["value"] > 0


def test_a_side_alone_may_speak_in_the_chat_template(place):
    found = measure(place, "--chat", "plus", "--plus-prompt", "b b", "--request", "c")
    assert found.exception is None, found.exception
    sides = record_of(place)["sides"]
    assert sides["minus"]["words"] == ["model itself"]
    assert "the system prompt “b b” and the request “c”" in sides["plus"]["words"][1]


def test_two_checkpoints_with_one_tokenizer(place):
    found = measure(place, "--plus-model", str(place / "other"))
    assert found.exception is None, found.exception
    record = record_of(place)
    assert record["sides"]["plus"]["words"] == ["other itself"]
    assert record["sides"]["plus"]["digest"] != record["model"]["digest"]
    assert record["constants"]["beta"]["value"] > 0.01


def exact_divergence(minus, plus):
    """KL(P- || P+) of the first sentence, nats, by listing all sentences."""
    bad, good = minus.next_sentence(), plus.next_sentence()
    assert sum(map(math.exp, bad.values())) == pytest.approx(1, abs=1e-5)
    return sum(math.exp(x) * (x - good[y]) for y, x in bad.items())


@pytest.mark.parametrize(
    ("more", "opened"),
    [
        (("--plus-model", "{place}/other"), {"minus": ("model", ()), "plus": ("other", ())}),
        (("--minus-model", "{place}/other"), {"minus": ("other", ()), "plus": ("model", ())}),
        (
            ("--plus-prompt", "b b", "--chat", "plus", "--request", "c", "--minus-prompt", "a a a"),
            {"minus": ("model", (A, A, A)), "plus": ("model", (NO, B, B, NO, C, STOP, C))},
        ),
    ],
)
def test_what_is_measured_is_of_the_components_that_were_asked_for(place, more, opened):
    """Before any sentence, the interval holds the divergence that follows from the two laws, and not that of equal ones."""
    found = measure(place, *(x.format(place=place) for x in more), "--prompts", "48")
    assert found.exception is None, found.exception
    curve = record_of(place)["constants"]["curves"]["kl"]
    components = []
    for name, opening in (opened["minus"], opened["plus"]):
        model = load_model(place / name)
        components.append(TransformerComponent(model, None, Segmenter(model, SentencePolicy(cap=3)), opening))
    assert curve["lengths"][0] == 0
    assert 0 < curve["low"][0] <= exact_divergence(*components) <= curve["high"][0]


def test_a_fault_of_a_template_is_told_before_anything_is_trained(place, monkeypatch):
    for name in ("minus", "plus"):
        (place / f"few-{name}.txt").write_text("\n".join(f"a {x} ." for x in "abcabcab"), encoding="utf-8")
    texts = ("--minus", str(place / "few-minus.txt"), "--plus", str(place / "few-plus.txt"))
    monkeypatch.setattr("beb.pairs._trained", lambda *_: pytest.fail("it was trained"))
    found = measure(place, *texts, "--chat", "plus", model="bare")
    assert "bare: its tokenizer has no chat template" in found.exception.format_message()


def test_a_checkpoint_is_loaded_once(place, monkeypatch):
    names, load = [], Session.load
    monkeypatch.setattr(Session, "load", lambda self, name=None: names.append(name) or load(self, name))
    other = str(place / "other")
    found = measure(place, "--minus-model", other, "--plus-model", other, "--minus-prompt", "a")
    assert found.exception is None, found.exception
    assert names == [None, other]


def test_claims_are_checked_of_personas(place):
    more = (
        "--behaviour",
        f"{place / 'rule.py'}:rule",
        "--replies",
        "8",
        "--behaved",
        "8",
        "--longest",
        "4",
        "--prefixes",
        "4",
    )
    found = measure(place, "thm1", "guard-length", "--minus-prompt", "a a", *more, command="check")  # fmt: skip
    assert found.exception is None, found.exception
    assert {c["claim"] for c in record_of(place, "check")["checks"]} == {"thm1", "guard-length"}


def test_a_persona_may_stand_before_trained_adapters(place):
    for name, word in (("minus", "a"), ("plus", "b")):
        lines = [f"{x} {word} {y} ." for x in (word, "c", "c c") for y in (word, "c", f"{word} c")]
        (place / f"{name}.txt").write_text("\n".join(lines), encoding="utf-8")
    texts = ("--minus", str(place / "minus.txt"), "--plus", str(place / "plus.txt"))
    train = ("--epochs", "3", "--rate", "0.02", "--targets", "q_proj,v_proj,lm_head")
    found = measure(place, *texts, *train, "--minus-prompt", "a a")
    assert found.exception is None, found.exception
    record = record_of(place)
    assert "trained on" in record["sides"]["minus"]["words"][0]
    assert record["sides"]["minus"]["words"][1] == "behind the words “a a”"
    assert record["held_out_accuracy"]["value"] >= 0


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--minus-prompt", " "), "--minus-prompt has no words"),
        (("--minus-prompt", "@nowhere.txt"), "nowhere.txt cannot be read"),
        (("--chat", "both"), "P- and P+ are one and the same"),
        (("--minus-prompt", "a", "--plus-prompt", "a"), "P- and P+ are one and the same"),
        (("--minus-prompt", "a", "--request", "b"), "add --chat minus, plus or both"),
        (("--minus-prompt", "a", "--trainings", "3"), "nothing is trained here"),
        (("--plus-model", "{place}/wide"), "need one tokenizer"),
        (("--plus-model", "{place}/nowhere"), "no such file or folder"),
        (("--minus", "x.txt", "--plus", "y.txt", "--plus-model", "z"), "leave out --plus-model"),
    ],
)
def test_what_makes_no_two_components_is_refused_in_one_line(place, more, told):
    found = measure(place, *(x.format(place=place) for x in more))
    message = found.exception.format_message()
    assert told in message
    assert "\n" not in message


def test_a_model_without_a_template_says_so(place):
    found = measure(place, "--chat", "plus", model="bare")
    assert "bare: its tokenizer has no chat template" in found.exception.format_message()
