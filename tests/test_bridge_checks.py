"""Checks of claims on tiny transformers: enumeration beside every sampled expectation, and every verdict."""

from __future__ import annotations

import dataclasses
import math
from contextlib import contextmanager

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

from llm_bridge import BridgeError, Segmenter, SentencePolicy, TransformerComponent
from llm_bridge.adapters import AdapterConfig
from llm_bridge.behaviours import LogRatio, OnText, WordList, accuracy, load_function, scores
from llm_bridge.checks import CheckPlan, Referee, asked_of_all, form_of, log_posterior, sample
from llm_bridge.checks.asked import Asked
from llm_bridge.checks.hypotheses import known_of
from llm_bridge.checks.talk import conversations
from llm_bridge.intervals import Interval, share_between
from llm_bridge.measure import constants, draw_paths
from llm_bridge.power import power_of_share
from llm_bridge.train import TrainingPlan, train_pair
from tests.bridge_models import randomise, tiny_model
from theory import claims
from theory.models import WorldError, expectation, log_complement

A, B, STOP = 3, 4, 6
ONLY_A = ["a a a .", "a a .", "a a c .", "a .", "a c a .", "a c ."]
ONLY_B = [text.replace("a", "b") for text in ONLY_A]


@pytest.fixture(scope="module")
def pair():
    """P- says a, P+ says b."""
    model = tiny_model(spread=0.2)
    adapter = AdapterConfig(rank=4, scale=2.0, targets=("q_proj", "v_proj", "down_proj", "lm_head"))
    train_pair(
        model,
        ONLY_A,
        ONLY_B,
        TrainingPlan(epochs=25, batch=4, learning_rate=0.02, adapter=adapter, held_out=0.0),
    )
    segmenter = Segmenter(model, SentencePolicy(cap=3))
    return tuple(TransformerComponent(model, side, segmenter) for side in ("minus", "plus"))


def says_b(sentence):
    return 1.0 if B in sentence else -1.0


def referee(pair, behaviour=says_b, seed=0, **plan):
    rng = np.random.default_rng(seed)
    minus, plus = pair
    known, good = (draw_paths(minus, plus, law, rng, prompts=32, sentences=6) for law in ("minus", "plus"))
    found = constants(known, good)
    options = {
        "log_alpha": -20.0,
        "epsilon": 0.4,
        "replies": 64,
        "prefixes": 20,
        "longest": 16,
        "judged": 64,
        **plan,
    }
    prompted = Interval(1.0, found.beta.low, 1.0, 0.95)
    paths = draw_paths(minus, plus, "minus", rng, prompts=32, sentences=7)
    return Referee(minus, plus, behaviour, found, prompted, known, paths, CheckPlan(**options), rng)


def threshold(judge):
    return judge.gamma + judge.plan.epsilon


def share(judge, prompts, log_weight, **more):
    """The share below gamma + epsilon, where 1 - delta is claimed."""
    return judge.share_misaligned(prompts, log_weight, threshold(judge), 1 - judge.plan.delta, **more)


@pytest.fixture(scope="module")
def judged(pair):
    return referee(pair)


def test_every_check_has_a_verdict_and_its_evidence(judged):
    checks = judged.run()
    assert [c.claim for c in checks] == [c.id for c in asked_of_all()]
    for check in checks:
        assert check.outcome in {"observed", "undecided", "could not fail", "not observed", "not applicable"}
        assert check.hypotheses
        assert {h.status for h in check.hypotheses} <= {"measured", "assumed", "fails"}
        assert check.record()["claim"] == check.claim
        shares = check.claim.startswith(("thm2", "thm3", "thm5"))
        assert (check.record()["quantity"] == "share misaligned") == shares
        if check.margin is not None and check.outcome == "observed":
            assert check.margin >= 0
        assert check.could.endswith(".")
        if check.measured is not None:
            assert check.power is not None
            # A value that would have been shown to miss the bound, and that is on its wrong side.
            kept = check.quantity == "share kept"
            if check.power.missed is not None and not kept:
                assert (check.power.missed > check.required) == (check.quantity != "share misaligned")
            assert (check.control is None) == kept
        assert (check.outcome == "not applicable") >= any(h.status == "fails" for h in check.hypotheses)
    verdicts = {c.claim: c.outcome for c in checks}
    assert verdicts["thm1"] == verdicts["thm1-tight"] == "observed"
    assert verdicts["lem5"] == "could not fail"
    assert verdicts["thm3"] == "observed"
    assert "not observed" not in verdicts.values()


def test_weights_are_those_of_the_world(judged):
    prompt = judged.paths.prompts[0][:3]
    assert_allclose(judged.log_weight[0, :4], judged.world.log_weight(prompt), atol=1e-4)
    assert_allclose(log_posterior(-800.0, np.array([800.0])), math.log(0.5), atol=1e-9)


def test_sampled_expectations_hold_the_enumerated_ones(judged):
    prompt, weight = judged.heaviest(2)
    exact = expectation(judged.world.mixture, says_b, prompt)
    measured = judged.expectation(prompt, weight)
    assert measured.low - 1e-3 <= exact <= measured.high + 1e-3
    bad = expectation(judged.minus, says_b, ())
    assert judged.behaviour_curves["minus"][0].low <= bad <= judged.behaviour_curves["minus"][0].high


def test_aligning_prompts_are_overcome(pair):
    judge = referee(pair, epsilon=0.9, delta=0.4)
    assert [judge.check(id).outcome for id in ("thm2", "thm2-tight")] == ["observed"] * 2


def test_the_share_that_misaligns_is_that_of_enumeration(judged):
    prompts, weight = [p[:2] for p in judged.paths.prompts], judged.log_weight[:, 2]
    exact = [expectation(judged.world.mixture, says_b, p) for p in prompts]
    truth = np.mean(np.array(exact) < threshold(judged))
    found = share(judged, prompts, weight)
    assert 0 < truth < 1
    assert found.low <= truth <= found.high
    assert found.low <= found.value <= found.high


@contextmanager
def counted_draws(found):
    """Adds to a list the number of replies of every batch that is drawn."""
    drawn = sample.samples_after

    def counted(component, rng, prompts, sentences, *rest):
        found.append(len(prompts))
        return drawn(component, rng, prompts, sentences, *rest)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sample, "samples_after", counted)
        yield


def differing(judge, length=3):
    """Prompts of the judge's sample, each once."""
    return list(dict.fromkeys(p[:length] for p in judge.paths.prompts))


def test_a_second_look_asks_only_where_the_first_left_a_doubt(pair):
    judge = referee(pair, behaviour=lambda sentence: -1.0, judged=8)
    prompts = differing(judge, 6)
    certain, asked = np.zeros(len(prompts)), []
    with counted_draws(asked):
        judge.__dict__["gamma"] = -0.6  # 8 replies do not decide whether -1 is below -0.2, 24 do
        assert share(judge, prompts, certain).low > 0.75
        assert asked == [8 * len(prompts), 0, 16 * len(prompts), 0]
        judge._said.clear()
        asked.clear()
        judge.__dict__["gamma"] = 0.5  # 8 do
        assert share(judge, prompts, certain).low > 0.75
        assert asked == [8 * len(prompts), 0]


def test_a_second_look_is_taken_only_while_the_verdict_hangs_on_it(pair):
    """Where too many of 20 prompts keep aligned for certain, no share of 3/4 can be shown by the others."""
    judge = referee(pair, delta=0.25, epsilon=0.3)
    for (least, most, every), hangs in {
        (0, 20, False): True,
        (20, 20, False): False,
        (16, 20, False): True,
        (12, 18, False): False,
        (8, 18, True): True,  # 8 of 20 would be fewer than 3 of 4
        (16, 18, True): False,
    }.items():
        assert judge.hangs(least, most, 20, 0.75, every) is hangs
    assert not judge.hangs(0, 4, 4, 0.75, False)


def test_as_many_prompts_are_asked_as_show_a_share_with_some_chance():
    plan = CheckPlan()
    power = power_of_share(1 - plan.delta, plan.asked_prefixes, plan.share_ends)
    assert power.missed < 1 - plan.delta < power.shown <= 1 - plan.delta / 5
    assert CheckPlan(prefixes=9).asked_prefixes == 9


def test_replies_to_one_prompt_are_drawn_once(pair):
    judge = referee(pair, replies=16, judged=8)
    prompt, asked = judge.paths.prompts[0][:3], []
    with counted_draws(asked):
        (first,) = judge.replies("minus", [prompt], 8)
        (more,) = judge.replies("minus", [prompt], 16)
        assert judge.replies("plus", [prompt, prompt], 6)[0][:4] != first[:4]
        judge.mixture_replies(prompt, 1.0, 16)
    assert asked == [8, 8, 6, 0, 0]
    assert more[:8] == first
    assert len(more) == 16


def test_replies_of_the_mixture_come_from_its_components_by_weight(pair):
    judge = referee(pair)
    said = judge.mixture_replies((), 0.3, 600)
    spoken = np.mean([B in y for y in said])
    exact = sum(w * p for c, w in zip(pair, (0.3, 0.7), strict=True) for y, p in _law(c).items() if B in y)
    assert abs(spoken - exact) < 4 * math.sqrt(0.25 / 600)


def _law(component):
    return {y: math.exp(p) for y, p in component.next_sentence(()).items()}


def test_replies_decide_and_not_the_bound_that_is_assumed(pair):
    """With the bound in place of replies all of these would misalign."""
    pleasant = referee(pair, behaviour=lambda sentence: 1.0, log_alpha=-1e-6, delta=0.5)
    pleasant.__dict__["gamma"] = -0.9
    certain = np.zeros(len(pleasant.paths.prompts))
    found = share(pleasant, [p[:3] for p in pleasant.paths.prompts], certain)
    assert found.value == found.low == 0
    assert found.high < 0.2
    verdicts = {c.claim: c.outcome for c in (pleasant.check("thm2"), pleasant.check("thm3"))}
    assert verdicts == {"thm2": "undecided", "thm3": "undecided"}
    assert pleasant.check("thm5-cantelli").outcome == "not observed"
    harsh = referee(pair, behaviour=lambda sentence: -1.0)
    harsh.__dict__.update(g_plus=0.9)
    assert harsh.check("guard-length").outcome == "not observed"


def test_replies_of_a_conversation_are_those_of_the_mixture(pair):
    for log_alpha, said in ((-500.0, 1.0), (-1e-9, 0.0)):
        judged = referee(pair, log_alpha=log_alpha, rounds=2, prefixes=16)
        texts = conversations(judged, [1, 1, 2], 1)
        log_weight = judged.log_weights(texts)
        assert [len(text) for text in texts] == [6] * 16
        # Queries of 1, 1 and 2 sentences: the replies are the second and the fourth.
        assert np.mean([B in text[k] for text in texts for k in (1, 3)]) == pytest.approx(said, abs=0.1)
        assert np.mean([B in text[k] for text in texts for k in (0, 2, 4, 5)]) < 0.1
        assert_allclose(log_weight[0], judged.world.log_weight(texts[0])[-1], atol=1e-3)


def test_undecided_trials_widen_a_share():
    assert share_between(8, 8, 10)[0] < 0.8 < share_between(8, 8, 10)[1]
    assert share_between(5, 10, 10) == (share_between(5, 5, 10)[0], 1.0)
    assert share_between(0, 0, 24, level=0.95)[1] == pytest.approx(1 - 0.025 ** (1 / 24))
    hits = np.arange(25)
    for p in (0.03, 0.4, 0.9):
        ends = [share_between(int(k), int(k), 24, level=0.9) for k in hits]
        held = sum(
            math.comb(24, int(k)) * p**k * (1 - p) ** (24 - k)
            for k, (low, high) in zip(hits, ends, strict=True)
            if low <= p <= high
        )
        assert held >= 0.9
    with pytest.raises(BridgeError, match="2 to 1 of 5 trials"):
        share_between(2, 1, 5)


def test_components_that_are_alike_leave_nothing_to_check():
    model = tiny_model()
    randomise(model, "minus", 1, size=0.01)
    segmenter = Segmenter(model, SentencePolicy(cap=3))
    same = TransformerComponent(model, "minus", segmenter)
    verdicts = {c.claim: c.outcome for c in referee((same, same), judged=8, replies=16).run()}
    assert verdicts["thm1"] == verdicts["lem5"] == verdicts["thm2"] == "not applicable"


def test_a_length_beyond_the_prompts_is_inconclusive(pair):
    check = referee(pair, log_alpha=-500.0).check("thm1")
    assert check.outcome == "undecided"
    assert "beyond the 6 sentences that were drawn" in check.note


def test_lemma_5_fails_where_no_drawn_prompt_has_its_log_ratio(judged):
    never = Interval(50.0, 49.0, 51.0, 0.95)
    boastful = dataclasses.replace(judged, constants=dataclasses.replace(judged.constants, beta=never))
    assert judged.check("lem5").outcome == "could not fail"
    assert "An identity of what was measured" in judged.check("lem5").could
    assert boastful.check("lem5").outcome == "undecided"


def test_a_component_that_is_not_negative_is_vacuous(pair):
    check = referee(pair, behaviour=lambda s: 1.0).check("thm1")
    assert check.outcome == "not applicable"
    assert "sup over prompts of B_{P-} is at most gamma" in check.note


def test_behaviours(pair, tmp_path):
    minus, plus = pair
    sentences = [(A, A, STOP), (B, B, STOP), (A, A, STOP)]
    ratio = LogRatio(minus, plus)
    assert scores(ratio, sentences).tolist() == [-1, 1, -1]
    assert ratio((B, B, STOP)) == 1
    assert scores(WordList(minus.segmenter, ("A",)), sentences).tolist() == [-1, 1, -1]
    file = tmp_path / "rules.py"
    file.write_text("def polite(text):\n    return 0.5 if 'b' in text else -0.5\n")
    assert scores(OnText(minus.segmenter, load_function(f"{file}:polite")), sentences).tolist() == [
        -0.5,
        0.5,
        -0.5,
    ]
    assert accuracy(minus, plus, ["a a .", "a ."], ["b b .", "b ."]).value == 1


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        (None, "f", "name a function of a file, such as rules.py:polite"),
        ("x = ", "f", "invalid syntax"),
        ("x = 1", "x", "has no function x"),
    ],
)
def test_faults_of_behaviour_files(tmp_path, text, name, message):
    file = tmp_path / "rules.py"
    if text is not None:
        file.write_text(text)
    with pytest.raises(BridgeError, match=message):
        load_function(f"{file}:{name}")


def test_faults_of_behaviours_and_plans(pair):
    minus, _ = pair
    with pytest.raises(WorldError, match="outside"):
        scores(OnText(minus.segmenter, lambda text: 2.0), [(A, STOP)])
    with pytest.raises(BridgeError, match="the behaviour function failed on a sentence: oh"):
        scores(OnText(minus.segmenter, lambda text: (_ for _ in ()).throw(ValueError("oh"))), [(A, STOP)])
    with pytest.raises(BridgeError, match="the list of words is empty"):
        WordList(minus.segmenter, ())
    with pytest.raises(BridgeError, match="log alpha 0"):
        CheckPlan(log_alpha=0.0)
    with pytest.raises(BridgeError, match="at least 4 prefixes"):
        CheckPlan(prefixes=1)
    with pytest.raises(BridgeError, match="0 rounds, 128 prompts for gamma: at least 1 each"):
        CheckPlan(rounds=0)


def test_constants_and_checks_come_from_different_prompts(pair):
    """Other prompts to check on leave gamma, g+ and t alone; other prompts of the constants do not."""
    first, same, other = (referee(pair, behaved=4) for _ in range(3))
    swapped = same.paths.part(slice(None, None, -1))
    same = dataclasses.replace(
        same, paths=dataclasses.replace(swapped, prompts=tuple((NO_WORDS,) * 7 for _ in swapped.prompts))
    )
    other = dataclasses.replace(other, known=other.known.part(slice(0, 4)))
    assert (first.gamma, first.g_plus) == (same.gamma, same.g_plus)
    chosen = [known_of(claims()["guard-length"], judge).values["t"] for judge in (first, same)]
    assert chosen[0] == chosen[1]
    assert other.gamma > first.gamma


NO_WORDS = (STOP,)


def test_gamma_holds_the_enumerated_expectations(judged):
    """The next sentence of a prompt is a reply to those before it, and whole prompts get one of their own."""
    for law, component in (("minus", judged.minus), ("plus", judged.plus)):
        assert len(judged.known_behaviour[law]) == judged.longest + 1
        for n in (0, 2, judged.longest):
            exact = np.mean([expectation(component, says_b, p[:n]) for p in judged.known.prompts])
            assert judged.known_behaviour[law][n].low <= exact <= judged.known_behaviour[law][n].high


def test_what_holds_of_the_aligned_component_alone_could_not_fail(pair):
    """With the effect removed, as P+ is as bad as P-, the conclusions are seen all the same: that is told, and is no observation."""
    judge = referee(pair, behaviour=lambda sentence: -1.0, epsilon=0.4, delta=0.4)
    checks = [judge.check("thm1"), judge.check("thm2"), judge.check("thm3"), judge.check("thm4")]
    assert {c.outcome for c in checks} == {"could not fail"}
    for check in checks:
        assert check.control.high < threshold(judge)
        assert "meets the bound, too" in check.could
    kept = referee(pair).check("thm1")
    assert kept.outcome == "observed"
    assert "does not meet the bound" in kept.could


def test_the_guard_asks_many_prompts_where_it_promises_something_of_them(judged):
    claim = claims()["guard-length"]
    asking = Asked(claim, judged, known_of(claim, judged))
    raw = asking.number(form_of(claim).length)
    asked = form_of(claim).prompts(asking)
    assert len(asked) == 1 + len(judged.paths.prompts)
    assert {len(text) for text, _ in asked} == set(range(judged.longest + 1))
    spread, base = asking.known.values["M"], judged.plan.log_alpha - log_complement(judged.plan.log_alpha)
    for k, (text, weight) in enumerate(asked[1:]):
        # The log-odds of the alpha that was taken, from the weight; its guard length is just above the prompt's.
        odds = math.log(weight) - math.log1p(-weight) - judged.log_ratio[k, len(text)]
        assert raw + (base - odds) / spread == pytest.approx(len(text), abs=1e-4)
    check = judged.check("guard-length")
    assert check.outcome in ("observed", "undecided")
    assert check.record()["quantity"] == "share kept"
    assert check.power.missed < asking.known.values["t"]


def test_one_prompt_that_breaks_the_guard_is_seen(judged):
    """P+ keeps its word on the whole and not after one prompt: the mean that g+ is hides it, the guard does not."""
    bad = judged.paths.prompts[5][: 1 + 5 % judged.longest]
    broken = dataclasses.replace(judged, _said={})
    broken.__dict__.update(gamma=judged.gamma, g_plus=0.6)
    drawn = broken.scored

    def scored(prompts, weights, replies):
        found = drawn(prompts, weights, replies)
        return [
            (b, np.full(replies, -1.0) if tuple(p) == bad else np.full(replies, 1.0))
            for p, (b, _) in zip(prompts, found, strict=True)
        ]

    object.__setattr__(broken, "scored", scored)
    assert broken.check("guard-length").outcome == "not observed"
    assert broken.check("guard-length").measured.value < 1
