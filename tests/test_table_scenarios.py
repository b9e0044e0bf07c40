"""Scenarios over tables: numbers against plain arithmetic, what the notes say of claims, and refused worlds."""

import itertools
import json
import math
import re
from fractions import Fraction as F

import numpy as np
import pytest

from synth.scenarios import scenarios
from synth.scenarios._fading import prefixes
from synth.scenarios._toy import Toy
from synth.scenarios.displacement import displacement
from synth.scenarios.entanglement import entanglement
from synth.scenarios.false_refusals import false_refusals
from synth.scenarios.frontier import best_law, frontier
from synth.scenarios.harmful_tuning import harmful_tuning
from synth.scenarios.prefill import prefill
from synth.scenarios.second_reward import second_reward
from synth.scenarios.shallow import shallow
from synth.scenarios.steering import steering
from synth.scenarios.steering_strength import steering_strength
from synth.scenarios.tipping import tipping, urn_means
from tests.test_scenarios import EDGES, calls
from theory import WorldError
from theory.steering.gap import steering as by_gap

STEERED = {
    "p": (0.75, 0.25),
    "m": (1.0,),
    "c_A": (1.0, 0.5),
    "c_M": (0.25,),
    "B_0": -0.5,
    "W": (1.0,),
    "X": (0.5,),
    "H_0": 0.75,
}
PRICED = {"W": (1.0,), "X": (1.0,), "B_0": -0.9, "G": 2.0, "H_0": 0.5, "w": 1.0}
GRADIENTS = {"g_w": (1.0, 0.5), "g_l": (1.5, 0.0)}
PAIR = {
    "W": ((1.0, 0.0), (0.0, 0.0), (4.0, 0.0), (1.625, 0.0)),
    "h": (0.0, 0.5),
    "h_plus": (0.0, 0.75),
    "h_minus": (0.0, 1.0),
    "tokens": (0, 3, 1, 3),
}
TEXT = {"h": (0.25, 0.75), "s": (0.75, 0.25), "a0": 0.5, "a1": 0.125}
ANSWERS = {"pi_0": (0.5, 0.3, 0.2), "r": (0.0, 1.0, 3.0), "g": (0.0, 2.0, -1.0)}
TIPPED = {"a": 1.0, "b": 0.25, "above": 0.3, "below": 0.2, "D": 1, "C": 2, "u": 2, "v": 1}
REQUESTS = {
    "P_h": (0.5, 0.3, 0.2),
    "P_b": (0.1, 0.3, 0.6),
    "P_r": (0.2, 0.3, 0.5),
    "suspicion": (1.0, 2.0, 3.0),
}
TUNED = {"H": (0.25, 0.75), "S": (0.75, 0.25), "a0": 0.125}
WORLDS = {
    "steering": (steering, STEERED),
    "steering-strength": (steering_strength, PRICED),
    "entanglement": (entanglement, GRADIENTS),
    "displacement": (displacement, PAIR),
    "shallow": (shallow, TEXT),
    "prefill": (prefill, TEXT),
    "frontier": (frontier, ANSWERS),
    "second-reward": (second_reward, ANSWERS),
    "tipping": (tipping, TIPPED),
    "false-refusals": (false_refusals, REQUESTS),
    "harmful-tuning": (harmful_tuning, TUNED),
}


def test_every_scenario_is_tried_on_worlds():
    assert set(scenarios()) == {*WORLDS, *calls(EDGES["plain"])}


@pytest.mark.parametrize("name", WORLDS)
def test_a_world_without_one_of_its_numbers_is_refused(name):
    run, world = WORLDS[name]
    used = set(world) - ({"g"} if name == "frontier" else set())
    for missing in used:
        with pytest.raises(WorldError):
            run({k: v for k, v in world.items() if k != missing})


def test_numbers_out_of_range_are_refused():
    wrong = [
        (steering, STEERED, {"p": (0.75, 0.5)}),
        (steering, STEERED, {"p": (1.0, 0.0)}),
        (steering, STEERED, {"B_0": 1.5}),
        (steering, STEERED, {"c_A": (1.0, 0.5, 0.0)}),
        (entanglement, GRADIENTS, {"g_l": (1.0,)}),
        (displacement, PAIR, {"tokens": (0, 3, 0, 3)}),
        (displacement, PAIR, {"tokens": (0, 3, 1, 4)}),
        (shallow, TEXT, {"a1": 0.75}),
        (prefill, TEXT, {"h": (1.0, 0.0)}),
        (frontier, ANSWERS, {"r": (1.0, 1.0, 1.0)}),
        (tipping, TIPPED, {"above": 1.5}),
        (false_refusals, REQUESTS, {"P_r": (0.5, 0.5, 0.5)}),
        (harmful_tuning, TUNED, {"a0": 2.0}),
    ]
    for run, world, change in wrong:
        with pytest.raises(WorldError):
            run({**world, **change})


# Numbers by plain arithmetic


def test_steering_by_hand():
    result = steering(STEERED, upto=2.0)
    good, bad = 0.25 * (0.75 * math.exp(2.0) + 0.25 * math.exp(1.0)), 0.75 * math.exp(0.5)
    assert result.curves[0].y[-1] == pytest.approx((good - bad) / (good + bad))
    assert result.curves[1].y[-1] == pytest.approx(0.75 / (0.75 + 0.25 * math.cosh(1.0)))
    gap = 2.0 * (0.5 - 0.25)
    assert result.bounds[0].y[-1] == pytest.approx(math.tanh(gap / 2 + math.atanh(-0.5)))
    assert result.bounds[2].y[-1] == pytest.approx(0.75 / (0.75 + 0.25 * (1 + 4 * 0.25 / 2)))
    assert "first-slope applies here and holds" in " ".join(
        result.notes
    )  # a slope at strength 0 is one number
    assert all("holds at each" in note for note in result.notes[1:] if "first-slope" not in note)


def test_the_best_strength_breaks_the_bound_by_hand():
    result = steering_strength(PRICED)
    best = np.argmax(result.curves[0].y)
    assert result.bounds[0].x[0] == pytest.approx(0.19 * 2 / (2 * 0.25))
    assert result.curves[0].x[best] > 3
    assert "and fails" in result.notes[1]
    good = steering_strength({**PRICED, "B_0": 0.5, "w": 4.0, "G": 1.0})
    assert not any("fails" in note for note in good.notes)


def test_entanglement_by_hand():
    result = entanglement(GRADIENTS, upto=2.0)
    assert [b.x[0] for b in result.bounds[:2]] == pytest.approx(
        [math.log2(1.5 / 1.25), math.log2(2.25 / 1.5)]
    )
    assert result.curves[0].y[-1] == pytest.approx(0.8 * 1.25 - 0.2 * 1.5)
    assert result.curves[1].y[-1] == pytest.approx(0.8 * 1.5 - 0.2 * 2.25)
    assert any(note.startswith("entanglement.margin") and "fails" in note for note in result.notes)
    apart = entanglement({"g_w": (1.0, 0.0), "g_l": (0.0, 1.0)})
    assert not any("fails" in note for note in apart.notes)
    assert "both" not in apart.notes[0].lower()


def log_pi(W, states, tokens):
    rows = [np.exp(W @ h) for h in states]
    return sum(math.log(row[v] / row.sum()) for row, v in zip(rows, tokens, strict=True))


def test_displacement_by_finite_differences():
    """A step along the gradient of the difference, itself by differences, in all parameters."""
    result = displacement(PAIR, upto=1.0)
    parameters = np.concatenate([np.ravel(PAIR["W"]), PAIR["h"], PAIR["h_plus"], PAIR["h_minus"]])

    def logs(x):
        W, (h, plus, minus) = x[:8].reshape(4, 2), x[8:].reshape(3, 2)
        return np.array([log_pi(W, (h, plus), (0, 3)), log_pi(W, (h, minus), (1, 3))])

    gradients = np.array([(logs(parameters + d) - logs(parameters - d)) / 2e-6 for d in 1e-6 * np.eye(14)]).T
    assert result.curves[0].y[-1] == pytest.approx(gradients[0] @ (gradients[0] - gradients[1]), abs=1e-6)
    a, b = np.add(PAIR["h"], PAIR["h_plus"]), np.add(PAIR["h"], PAIR["h_minus"])
    assert result.curves[0].x[-1] == pytest.approx(a @ b - a @ a)
    assert "fails" in result.notes[1]


def by_enumeration(length):
    """E_H K_t, E_P1 K_t and ASR over every text, not over kinds."""
    h, s, a0, a1 = TEXT["h"], TEXT["s"], TEXT["a0"], TEXT["a1"]
    totals = np.zeros(3)
    for text in itertools.product((0, 1), repeat=length):
        H, S = (math.prod(law[v] for v in text) for law in (h, s))
        w0, w1 = (a * H / (a * H + (1 - a) * S) for a in (a0, a1))
        P0, P1 = ([w * h[v] + (1 - w) * s[v] for v in (0, 1)] for w in (w0, w1))
        K = sum(p * math.log(p / q) for p, q in zip(P1, P0, strict=True))
        totals += np.array([H * K, (a1 * H + (1 - a1) * S) * K, H * w1])
    return totals


def test_shallow_and_prefill_by_enumeration():
    result, prefilled = shallow(TEXT, tokens=5), prefill(TEXT, tokens=5)
    for t in range(5):
        on_harm, own, success = by_enumeration(t)
        assert result.curves[0].y[t] == pytest.approx(on_harm)
        assert result.curves[1].y[t] == pytest.approx(own)
        assert prefilled.curves[1].y[t] == pytest.approx(success)
    assert "token 2" in result.notes[1]
    assert "fails" in result.notes[1]
    assert result.bounds[0].y[3] == pytest.approx(math.log(7) * math.sqrt(7) * (2 * math.sqrt(3 / 16)) ** 3)


def test_kinds_of_prefixes_are_laws_and_keep_the_affinity():
    harm, safety = prefixes((TEXT["h"], TEXT["s"]), (0, 1, 4))
    assert harm.sum(axis=1) == pytest.approx(np.ones(3))
    assert np.sqrt(harm * safety).sum(axis=1) == pytest.approx([(3 / 4) ** (k / 2) for k in (0, 1, 4)])
    with pytest.raises(WorldError, match="shorter"):
        prefixes(((0.25,) * 4,) * 2, (100,))


def test_frontier_by_hand():
    result = frontier(ANSWERS, draws=(1, 2))
    law = [0.25, 0.39, 0.36]  # of the best of two: 0.5^2, 0.8^2 - 0.5^2, 1 - 0.8^2
    assert result.curves[1].y == pytest.approx([0.9, 0.39 + 3 * 0.36])
    assert result.curves[1].x[1] == pytest.approx(
        sum(p * math.log(p / q) for p, q in zip(law, ANSWERS["pi_0"], strict=True))
    )
    x, y = (np.array(v) for v in (result.curves[0].x, result.curves[0].y))
    assert np.interp(result.curves[1].x, x, y)[1] > result.curves[1].y[1]
    assert any("gain-by-variance fails" in note for note in result.notes)


def test_second_reward_falls_and_is_told():
    result = second_reward({**ANSWERS, "g": (0.0, 2.0, 1.0)})
    assert result.parameters["covariance"] == pytest.approx(0.3 * 2 + 0.2 * 3 - 0.9 * 0.8)
    assert not any("fails" in n for n in result.notes)
    worse = second_reward({"pi_0": (1 / 3,) * 3, "r": (0.0, 1.0, 2.0), "g": (0.0, 10.0, 1.0)})
    assert any(n.startswith("bestofn.second-reward ") and "fails" in n for n in worse.notes)


def test_tipping_by_hand():
    result = tipping(TIPPED, steps=3)
    x = 0.3
    for k in range(4):
        assert result.curves[0].y[k] == pytest.approx(x)
        x = x * (1 + x) / (x * (1 + x) + (1 - x) * 1.25)
    assert urn_means({"D": 1, "C": 2, "u": 2, "v": 1}, 1) == [F(1, 3), F(1, 3) * F(3, 5) + F(2, 3) * F(1, 4)]
    assert len(set(urn_means({"D": 1, "C": 2, "u": 1, "v": 1}, 5))) == 1


def test_refusals_by_hand():
    result = false_refusals(REQUESTS)
    sums = [f + m for f, m in zip(result.curves[0].x, result.curves[0].y, strict=True)]
    assert min(sums) == pytest.approx(0.6)  # 1 - TV = 1 - 0.4
    assert result.bounds[0].x == pytest.approx((0.0, 0.6))
    assert min(np.add(result.curves[1].x, result.curves[1].y)) > 0.9
    reworded = dict(zip(np.round(result.curves[2].x, 9), result.curves[2].y, strict=True))
    assert reworded[0.1] == pytest.approx(0.8)


def test_tuning_by_hand():
    result = harmful_tuning(TUNED, amounts=(3.0,))
    assert result.curves[0].y[0] == pytest.approx(0.125 / 4)
    assert result.curves[0].y[-1] == pytest.approx(3.125 / 4)
    assert "differ by" in result.notes[1]


def test_what_is_seen_is_computed_and_goes_into_json():
    """Other worlds, other words."""
    other = {**GRADIENTS, "g_l": (0.5, 0.5)}
    first, second = (entanglement(world) for world in (GRADIENTS, other))
    assert first.notes[0] != second.notes[0]
    for result in (first, second):
        json.dumps(result.to_json(), allow_nan=False)
        assert re.search(r"\d", result.notes[0])


def test_a_note_tells_where_a_claim_fails():
    """Twice the gap is promised: the hypothesis is not met; with another g than the least it is met nowhere."""
    z = np.array([[1.0], [2.0]])
    toy = Toy(by_gap, {"p": (1.0,), "m": (1.0,), "z_M": (0.0,), "B_0": 0.0}, z_A=z, g=np.array([1.0, 4.0]))
    assert list(toy.met("steering.gap")) == [True, False]
    assert "1 of 2 points and holds" in toy.note("steering.gap", "r", (0, 1))
    bad = Toy(
        by_gap, {"p": (1.0,), "m": (1.0,), "z_M": (0.0,), "B_0": 0.0, "Delta": 1.0}, z_A=z, g=np.ones(2)
    )
    assert "fails at 1 of them: r 0" in bad.note("steering.difference", "r", (0, 1))


# ---------------------------------------------------------------- what a hostile reader had the notes say
def test_a_course_that_floats_take_for_1_refutes_nothing():
    world = {"a": 1.0, "b": 0.25, "above": 0.275, "below": 0.225, "D": 1, "C": 9, "u": 2, "v": 1}
    notes = " ".join(tipping(world, steps=120).notes)
    assert "fails" not in notes
    assert re.search(r"tipping.imitation holds at \d+ of 121 shares from 0.275 on", notes)


def test_nothing_is_claimed_of_a_start_at_the_tipping_point():
    world = {"a": 1.0, "b": 0.25, "above": 0.25, "below": 0.225, "D": 1, "C": 9, "u": 2, "v": 1}
    found = tipping(world, steps=8)
    assert any("says nothing of a start at 0.25" in note for note in found.notes)
    assert [b.label for b in found.bounds] == ["tipping.imitation: at most", "tipping point b/a = 0.25"]


def test_laws_that_are_the_same_and_weights_without_odds():
    with pytest.raises(WorldError, match="the same"):
        harmful_tuning({"H": (0.5, 0.5), "S": (0.5, 0.5), "a0": 0.1})
    for a0 in (0.0, 1.0):
        told = " ".join(harmful_tuning({"H": (0.1, 0.9), "S": (0.6, 0.4), "a0": a0}, amounts=(1.0,)).notes)
        assert "inf" not in told
        assert "nan" not in told
    with pytest.raises(WorldError, match="the same law"):
        shallow({"h": (0.5, 0.5), "s": (0.5, 0.5), "a0": 0.5, "a1": 0.1}, tokens=2)


def test_a_second_reward_that_comes_back_is_said_to():
    world = {"pi_0": (0.5, 0.3, 0.15, 0.05), "r": (0, 0.4, 0.7, 1), "g": (0, 1, -2, 2)}
    told = second_reward(world).notes[0]
    ends = [float(x) for x in re.search(r"at nats ([\d.e-]+) to ([\d.e-]+), and ends at 2", told).groups()]
    assert ends[1] < 0.32  # it is above again from 0.305 nats on


def test_the_law_of_the_best_of_n_is_that_of_samples():
    world = {"pi_0": (0.5, 0.3, 0.2), "r": (0.0, 1.0, 1.0)}
    by_hand = np.zeros(3)
    for sample in itertools.product(range(3), repeat=3):
        p = math.prod(world["pi_0"][k] for k in sample)
        best = [k for k in sample if world["r"][k] == max(world["r"][j] for j in sample)]
        for k in best:
            by_hand[k] += p / len(best)
    assert best_law(world, 3) == pytest.approx(by_hand)
