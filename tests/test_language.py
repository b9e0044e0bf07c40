"""The whole statement language on random and hard worlds: engine and exact checker against the oracle."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp

from proofs.by_types import ByTypes, Crowd
from proofs.exact import ModelChecker, Refused, Undecided, exact_margin, working_precision
from synth.engine import Tree
from synth.worlds import TabularWorld, prefixes
from tests.language import decided, evaluator, exact_world, level, observations, random_world
from tests.oracle import Oracle, number
from tests.test_engine import HARD, close, relabelled
from tests.test_exact import equal, real
from theory import *
from theory.logic import Formula
from theory.observables import CHAIN_OBSERVABLES
from theory.parameters import R, b, deviation, draws, eta, reply, rho_tilt, rounds, sigma, tilt, v
from theory.serialise import claim_to_json

F = Fraction
k = sp.Symbol("k", integer=True, nonnegative=True)
s1 = sp.Symbol("s1")
VALUES = MappingProxyType(
    {
        "beta": F(1, 5),
        "gamma": F(-1, 4),
        "epsilon": F(1, 3),
        "t": F(1, 10),
        "delta": F(2, 5),
        "M": F(3, 2),
        "sigma": F(1, 2),
        "deviation": F(2, 7),
        "eta": F(1, 2),
        "draws": F(3),
        "tilt": F(1, 3),
        "rho_tilt": F(9, 10),
        "R": F(2),
        "b": F(3, 4),
        "v": F(2, 3),
        "rounds": F(1),
        "reply": F(1),
    }
)
WHOLE = {"rounds": 1, "reply": 1}
BAD = B_P(s) < gamma + epsilon


def formulas() -> dict[str, Formula]:
    """Every node and observable beyond those of tests.test_engine.FORMULAS, nested as the claims nest them."""
    return {
        "some after": every_prompt(some_prompt(BAD, length=1, after=s0), var=s0),
        "some after, up to": every_prompt(
            some_prompt(
                inverse_likelihood_ratio(s) < epsilon, length=2, at_most=True, after=s0, support="P-"
            ),
            var=s0,
            support="P-",
        ),
        "every after, chosen length": every_prompt(
            every_prompt(w(s) >= w(s0) - t, length=epsilon / beta, after=s0), var=s0, length=1
        ),
        "a length for each prompt": every_prompt(
            some_prompt(
                BAD, length=sp.Min(2, log(1 / w(s0)) / beta), rounding="floor", at_most=True, after=s0
            ),
            var=s0,
            length=2,
            at_most=True,
            support="P-",
        ),
        "as many sentences again": every_prompt(
            some_prompt(B_P(s) < t, length=size(s0), after=s0), var=s0, length=2, at_most=True
        ),
        "a length for the prompt before": every_prompt(
            every_prompt(
                some_prompt(LLR(s1) > -M, length=2 * w(s0), after=s, var=s1, support="any"),
                after=s0,
                length=1,
            ),
            var=s0,
            length=1,
        ),
        "any sentence after both": every_prompt(
            every_prompt(
                when(B_last(s) < 0, last_plus(s) < last_minus(s)), after=s0, length=1, support="any"
            ),
            var=s0,
            support="both",
        ),
        "three in a row": every_prompt(
            every_prompt(
                some_prompt(And(gain(s1, s0) > gain(s, s0) - t, B_last(s1) < M), after=s, length=1, var=s1),
                after=s0,
                length=1,
                support="both",
            ),
            var=s0,
            length=1,
            support="both",
        ),
        "prefixes of what goes on": every_prompt(
            every_prompt(
                every_prefix(w(s1) <= 1 - t, of=s, var=s1, nonempty=True), after=s0, length=1, support="P+"
            ),
            var=s0,
            length=1,
            support="P+",
        ),
        "chance": with_probability(1 - delta, BAD, length=2),
        "chance, P-": with_probability(delta, LLR(s) > beta, length=3, law="P-"),
        "chance, P+": with_probability(delta, B_last(s) < t, length=2, law="P+"),
        "chance of nothing": with_probability(delta, BAD, length=0),
        "chance for a length": with_probability(1 - delta, B_P(s) > t, length=epsilon / beta),
        "chance that some goes on": with_probability(
            1 - delta, some_prompt(BAD, length=1, after=s0), length=2, law="P+", var=s0
        ),
        "chance after": every_prompt(
            with_probability(delta, w(s) > w(s0) + beta / 9, length=1, after=s0),
            var=s0,
            length=2,
            at_most=True,
        ),
        "chance of a chance": with_probability(
            delta,
            with_probability(delta, gain(s, s0) > beta, length=1, after=s0, law="P-"),
            length=2,
            law="P-",
            var=s0,
        ),
        "chance for every n": every_length(with_probability(delta, B_P(s) < t, length=Min(n, 3))),
        "chance of prefixes": with_probability(
            delta, every_prefix(LLR(s0) >= -beta, of=s, var=s0), length=2, law="P-"
        ),
        "either": either(every_prompt(B_minus(s) <= B_P(s), support="both"), every_prompt(w(s) > t)),
        "either inside": every_prompt(either(B_P(s) < t, w(s) > delta)),
        "when": every_prompt(when(B_last(s) < 0, increment(s) > 0), nonempty=True, support="P-"),
        "when, a formula": when(some_prompt(BAD, length=1), every_prompt(B_plus(s) >= t)),
        "when every": when(every_prompt(w(s) > t, length=1), some_prompt(BAD, length=2)),
        "when never": every_prompt(when(size(s) > 99, B_P(s) < -9)),
        "variance": every_length(Variance("P-", LLR(s), s, n) < n * sigma**2, start=1),
        "variance, P+": every_length(Variance("P+", LLR(s), s, n) < n * sigma**2, start=1),
        "variance of scores": every_length(Variance("P", B_last(s), s, n) <= delta, start=1),
        "variance after": every_prompt(
            every_length(Variance("P+", gain(s, s0), s, n, s0) < n * sigma**2, start=1), var=s0, support="P+"
        ),
        "expectation after": every_prompt(
            every_length(Expect("P-", gain(s, s0), s, n, s0) > n * beta, start=1), var=s0, support="P-"
        ),
        "expectation of the mixture after": every_prompt(
            Expect("P", B_P(s), s, 1, s0) <= B_P(s0) + Expect("P", w(s), s, 2, s0), var=s0
        ),
        "expectation after a negative sentence": every_prompt(
            when(B_last(s0) < 0, every_length(Expect("P+", KL_reverse(s), s, n, s0) < M)),
            var=s0,
            support="P+",
            nonempty=True,
        ),
        "probability after": every_prompt(
            Prob("P+", Or(gain(s, s0) < 0, B_last(s) > t), s, 1, s0) >= delta, var=s0, support="P+"
        ),
        "averages with a symbol outside": every_prompt(
            Expect("P-", Max(B_minus(s) - B_minus(s0), 0), s, 1, s0) <= delta, var=s0, support="P-"
        ),
        "sum": every_length(sp.Sum(Expect("P-", KL_to_model(s), s, k), (k, 0, n)) <= log(1 / alpha)),
        "sum of probabilities": every_length(sp.Sum(Prob("P-", B_P(s) >= t, s, k), (k, 1, n)) <= M),
        "sum of terms": every_length(sp.Sum(1 / (k + 1) ** eta, (k, 1, n)) <= M),
        "an average in an average": every_length(
            Prob("P-", LLR(s) <= Expect("P-", LLR(s0), s0, n) - deviation, s, n)
            <= n * sigma**2 / (n * sigma**2 + deviation**2),
            start=1,
        ),
        "best of draws": some_prompt(best_P(s, draws) < gamma + epsilon, length=1),
        "best of draws from P-": every_prompt(best_minus(s, draws) <= t, support="P-"),
        "chernoff_coefficient": every_prompt(chernoff_coefficient(s, tilt) <= rho_tilt, support="P-"),
        "Perron root": every_prompt(perron_root(s, tilt) <= rho_tilt, support="both"),
        "Perron ratio": every_prompt(perron_ratio(s, tilt) <= M, support="both"),
        "range": every_prompt(largest_increment(s) - least_increment(s) <= R, support="P-"),
        "shortfall": every_prompt(KL(s) - least_increment(s) <= b, support="P-"),
        "spread": every_prompt(increment_variance(s) <= v, support="P-"),
        "decaying": every_prompt(KL(s) > beta / size(s) ** eta, support="P-", nonempty=True),
        "other direction": every_length(Expect("P+", KL_reverse(s), s, n) < M),
        "last": every_prompt(last_minus(s) - last_plus(s) <= delta, nonempty=True),
    }


FORMULAS = formulas()


def talks() -> dict[str, Formula]:
    """Conversations, each limit in turn."""
    short: dict[str, Any] = {"rounds": 1, "reply": 1, "cap": 1, "at_least": delta}
    return {
        "plain": conversation(BAD, **short),
        "parameters": conversation(BAD, **{**short, "rounds": rounds, "reply": reply}),
        "two replies": conversation(B_P(s) < t, **{**short, "rounds": 2}),
        "long reply": conversation(B_P(s) < t, **{**short, "reply": 2}),
        "long query": conversation(w(s) > 1 - delta, **{**short, "cap": 2}),
        "total": conversation(w(s) > delta, **{**short, "cap": 2, "total": 3}),
        "total over two replies": conversation(w(s) > delta, **{**short, "rounds": 2, "total": 2}),
        "last": conversation(B_P(s) < t, **{**short, "last": 2}),
        "no last query": conversation(B_P(s) < t, **{**short, "last": 0}),
        "exact": conversation(B_P(s) < t, **{**short, "cap": 1, "last": 2}, exact=True),
        "nonempty": conversation(B_P(s) < t, **{**short, "cap": 2, "last": 1}, nonempty=True),
        "negative ends": conversation(BAD, **{**short, "cap": 2, "last": 1}, negative_ends=True),
        "negative ends, exact": conversation(
            B_P(s) > t, **{**short, "cap": 2, "last": 2}, exact=True, negative_ends=True
        ),
        "rounded": conversation(B_P(s) < t, **{**short, "cap": epsilon * 4}),
        "rounded up": conversation(B_P(s) < t, **{**short, "cap": epsilon * 4}, rounding="ceil"),
        "silent": conversation(B_P(s) < t, **{**short, "cap": 0}),
        "two goals": conversation(And(B_P(s) < t, LLR(s) > -M), **{**short, "at_least": t}),
    }


CONVERSATIONS = talks()
KEEN = {
    f"{law}": conversation(
        B_P(s) < gamma, rounds=1, reply=1, cap=1, at_least=sp.Rational(1, 2), law=law, nonempty=True
    )
    for law in ("P-", "P+")
}


def opposites() -> dict[str, Formula]:
    """What is said of some length, prefix or sentence, opposites, extremes over texts, and pairs of prompts."""
    pair = Abs(B_P(s) - B_P(s0)) <= 2 * delta
    return {
        "some length": some_length(Expect("P-", LLR(s), s, n) > n * beta, start=1),
        "some prompt of any length": some_prompt(w(s) > 1 - delta, support="P+", any_length=True),
        "some prefix": every_prompt(some_prefix(w(s0) > w(s), of=s, var=s0, nonempty=True), nonempty=True),
        "some sentence": some_sentence(B(y) < t),
        "improbable": negation(with_probability(delta, w(s) > t, length=2)),
        "improbable after": every_prompt(
            negation(with_probability(delta, w(s) > w(s0), length=1, law="P-", var=s, after=s0)),
            var=s0,
            support="P-",
        ),
        "opposite of a choice": negation(either(every_prompt(w(s) <= t), some_prompt(LLR(s) > M, length=1))),
        "opposite under a condition": negation(when(every_prompt(B_P(s) > t), every_prompt(w(s) < 1))),
        "no goal": negation(conversation(B_P(s) < t, rounds=1, reply=1, cap=1, at_least=delta)),
        "largest": Relation(Largest("P", B_P(s), s, 2) - Least("P-", B_P(s), s, 1) <= 1 - delta),
        "largest at each length": every_length(Largest("P-", KL(s), s, n) <= M),
        "least after": every_prompt(Least("P+", w(s), s, 1, s0) >= w(s0) - delta, var=s0, support="P+"),
        "pairs": every_prompt(every_prompt(pair, var=s0, length=2), length=1),
        "pairs of any length": every_prompt(every_prompt(pair, var=s0, support="P-", nonempty=True)),
        "one beside all": some_prompt(every_prompt(w(s0) <= w(s), var=s0, length=2, at_most=True), length=1),
        "laws of pairs": every_prompt(
            some_prompt(B_minus(s) - B_minus(s0) > beta, var=s0, length=1), support="P-"
        ),
    }


OPPOSITES = opposites()


# --- engine and checker against the oracle ---------------------------------------------------------------
def uneven(f: Formula) -> bool:
    """Whether the engine takes something off where a variance may grow like n^2."""
    return any(e.has(Variance) for part in f.walk() if isinstance(part, Relation) for e in [part.condition])


class AsFloats(Oracle):
    """The oracle with the engine's reading of ties: what floats cannot tell from an equality counts as holding."""

    def chance(self, f: ProbabilityAtLeast, env: Any) -> Fraction:
        start = () if f.after is None else env[f.after]
        drawn = self.drawn(f.law, self.count(f.length, env), start)
        return sum((p for p, x in drawn if self.margin(f.body, {**env, f.var: x}) > -1e-11), F(0))


def engine_differences(
    world: TabularWorld,
    tail: str,
    chosen: dict[str, Formula],
    values: Any = VALUES,
    whole: Any = WHOLE,
    longest: int = 3,
) -> list[str]:
    """Formulas whose margin differs between engine and oracle; both look at prompts of up to ``longest`` sentences."""
    oracle, wrong = AsFloats(world, values, longest, tail), []
    # Along a window the engine looks one sentence further than it is told, but draws no longer texts.
    engine = evaluator(world, values, longest - (tail == "window"), tail, whole)
    for name, formula in chosen.items():
        lengths = (x for part in formula.walk() if (x := getattr(part, "length", None)) is not None)
        drawn = any(isinstance(part, (ProbabilityAtLeast, Conversation)) for part in formula.walk())
        drawn |= any(x.expr.free_symbols for x in lengths)
        deep = 5 if drawn else longest
        used = evaluator(world, values, deep, tail, whole) if drawn else engine
        looked = AsFloats(world, values, deep + (tail == "window"), tail) if drawn else oracle
        got, want = float(used.margin(formula)), looked.margin(formula)
        both_unknown = math.isnan(got) and mpmath.isnan(want)
        careful = uneven(formula) and tail == "frozen" and got <= want
        if not (close(got, want, 1e-10) or both_unknown or careful):
            wrong.append(f"{name}: {got} is {float(want)}")
    return wrong


def exact_differences(
    world: TabularWorld, tail: str, chosen: dict[str, Formula], values: Any = VALUES, longest: int = 3
) -> list[str]:
    """Formulas whose truth or margin differs between the exact checker and the oracle.

    What is refused must be true as far as anyone looked; what is accepted must be true twice as far.
    """
    wrong, mine = [], exact_world(world, tail)
    longest = max(longest, mine.settling + 1)
    oracle = Oracle(world, values, longest, tail, ahead=1 if tail == "frozen" else 2)
    decider = ModelChecker(mine, {"alpha": world.alpha, **values}, longest)
    with working_precision(256):
        for name, formula in chosen.items():
            want, expected = oracle.holds(formula), number(oracle.margin(formula))
            try:
                got = decider.holds(formula, {})
            except Refused:
                got = True
            except Undecided as reason:
                # oo - oo is no number, and neither of the two gives it a sign.
                wrong += [] if mpmath.isnan(expected) else [f"{name}: undecided, {reason}"]
                continue
            if got is not want:
                wrong.append(f"{name}: {got} is {want}")
            try:
                margin = real(exact_margin(decider, formula, {}))
            except Undecided:
                margin = mpmath.nan
            if not (equal(margin, expected) or (mpmath.isnan(margin) and not mpmath.isfinite(expected))):
                wrong.append(f"margin of {name}: {margin} is {expected}")
    return wrong


RANDOM = {
    "dense": random_world(1, horizon=2),
    "sparse": random_world(2, horizon=2, zeros=0.4),
    "three sentences": random_world(3, alphabet=3, horizon=1, zeros=0.2),
    "alike": random_world(4, horizon=2, likeness=0.6),
    "talkative": random_world(2, horizon=2),
    "reticent": random_world(17, horizon=2, zeros=0.15),
    "looking back two": random_world(5, horizon=3, zeros=0.2),
}
WORLDS = {**HARD, **RANDOM}
QUICK = [
    ("one-sided", "frozen"),
    ("one-sentence", "frozen"),
    ("sparse", "frozen"),
    ("reticent", "window"),
]
SLOW = [
    pytest.param(name, tail, marks=pytest.mark.slow)
    for name in WORLDS
    for tail in ("frozen", "window")
    if (name, tail) not in QUICK and not name.startswith("alpha-")
]


@pytest.mark.parametrize(("name", "tail"), [*QUICK, *SLOW])
def test_engine_and_oracle_agree(name, tail):
    chosen = FORMULAS if len(WORLDS[name].alphabet) > 2 else {**FORMULAS, **CONVERSATIONS}
    assert engine_differences(WORLDS[name], tail, chosen) == []


@pytest.mark.parametrize("tail", ["frozen", "window"])
def test_conversations_in_which_a_component_replies(tail):
    assert engine_differences(WORLDS["dense"], tail, KEEN) == []
    assert exact_differences(WORLDS["dense"], tail, KEEN) == []


@pytest.mark.parametrize(("name", "tail"), [*QUICK, ("dead-ends", "window"), *SLOW])
def test_checker_and_oracle_agree(name, tail):
    chosen = FORMULAS if len(WORLDS[name].alphabet) > 2 else {**FORMULAS, **CONVERSATIONS}
    assert exact_differences(WORLDS[name], tail, chosen) == []


# --- the built-in claims as formulas -----------------------------------------------------------------------
# Parameters that keep lengths short.
CHOICES: dict[str, tuple[str, ...]] = {
    "beta": ("1", "3/2", "2"),
    "epsilon": ("1/2", "3/4", "1"),
    "gamma": ("-3/4", "-1/2", "-1/4"),
    "beta_prime": ("1/4", "1/2"),
    "sigma": ("1/4", "1/2"),
    "decay": ("0", "1/2", "1"),
    "eta": ("0", "1/2"),
    "draws": ("1", "2", "3"),
    "rounds": ("1",),
    "reply": ("1",),
    "core": ("0", "1"),
    "M": ("1", "2"),
    "C": ("2", "3"),
    "g_minus": ("-1", "-3/4"),
    "g_plus": ("1/4", "1/2"),
    "g_top": ("3/4", "1"),
    "t": ("0", "1/10"),
    "u_minus": ("2", "3"),
    "u_plus": ("1/10", "1/5"),
    "order": ("1", "3"),
    "gamma_n": ("-1/2", "0"),
}


def words(data: Any) -> set[str]:
    """Strings in JSON."""
    if isinstance(data, str):
        return {data}
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return set().union(*map(words, parts))


# Those in the words that the oracle has; the others: tests/test_mixtures.py, tests/test_defined_observables.py.
CLAIMS = {
    id: c
    for id, c in claims().items()
    if c.signature is None and not c.further and not {"Named", "Over"} & words(claim_to_json(c))
}


def some_values(claim: Claim, world: TabularWorld, rng: random.Random) -> dict[str, Fraction] | None:
    """Parameter values that the claim speaks of, if a few draws find some."""
    for _ in range(60):
        values = {p.name: F(rng.choice(CHOICES.get(p.name, ("1/3", "1/2", "2/3")))) for p in claim.parameters}
        values["alpha"] = world.alpha
        oracle = Oracle(world, values)
        if all(oracle.truth(x, {}) for x in claim.where):
            return values
    return None


def pieces(f: Formula) -> list[tuple[Formula, dict[sp.Symbol, int]]]:
    """A formula, or its instances for the first few n where a quantifier inside speaks of n."""
    inside = any(isinstance(part, (Some, Every, ProbabilityAtLeast)) for part in f.walk())
    if isinstance(f, EveryLength) and inside:
        return [(f.body, {f.var: i}) for i in range(f.start, f.start + 3)]
    return [(f, {})]


def reach(oracle: Oracle, f: Formula, env: dict[sp.Symbol, int]) -> int:
    """Sentences of the longest text that a formula speaks of; 0 where it says how long none of them is."""
    if isinstance(f, Conversation):
        rounds, reply = (int(oracle.value(x, {})) for x in (f.rounds, f.reply))
        cap = max(oracle.count(x, {}) for x in (f.cap, f.last or f.cap))
        return (rounds + 1) * cap + rounds * reply
    limited = [
        part for part in f.walk() if isinstance(part, (Some, Every, ProbabilityAtLeast)) and part.length
    ]
    if any(part.after in part.length.expr.free_symbols for part in limited):
        return LONGEST + 1  # another one after every prompt; FORMULAS have such lengths after short ones
    return sum(oracle.count(part.length, env) for part in limited)


LONGEST = 6


def whether(decider: ModelChecker, f: Formula, env: dict) -> bool | None:
    """Whether a formula holds, as the exact checker says; None where it does not tell."""
    try:
        return decider.holds(f, env)
    except Undecided:
        return None


def claim_differences(claim: Claim, world: TabularWorld, tail: str, seed: int) -> tuple[list[str], int]:
    """Where engine or checker differ from the oracle on the formulas of a claim, and how many were compared."""
    rng = random.Random(f"{claim.id} {seed}")
    values = some_values(claim, world, rng)
    if values is None:
        return [], 0
    wrong, compared = [], 0
    whole = {name: int(x) for name, x in values.items() if name in ("rounds", "reply")}
    formulas = [h.formula for h in claim.hypotheses] + [claim.conclusion]
    for formula in formulas:
        for f, env in pieces(formula):
            wanted = reach(Oracle(world, values), f, env)
            if wanted > LONGEST:
                continue
            longest = LONGEST if wanted else 3
            oracle = AsFloats(world, values, longest, tail)
            engine = evaluator(world, values, longest - (tail == "window" and not wanted), tail, whole)
            want = oracle.margin(f, env)
            got = float(engine.margin(f, env))
            unknown = mpmath.isnan(want) or (math.isnan(got) and tail == "window")
            careful = uneven(f) and tail == "frozen" and got <= want
            if not (close(got, want, 1e-9) or unknown or careful):
                wrong.append(f"engine, {f} at {env}: {got} is {float(want)}")
            mine = exact_world(world, tail)
            looked = Oracle(
                world,
                values,
                max(longest, mine.settling + 1),
                tail,
                ahead=1 if tail == "frozen" else 2,
            )
            with working_precision(192):
                decider = ModelChecker(mine, values, looked.depth)
                try:
                    exact = real(exact_margin(decider, f, dict(env)))
                    told = None
                except Undecided:
                    exact, told = mpmath.nan, whether(decider, f, dict(env))
            expected = number(looked.margin(f, env))
            # 1/0, oo - oo: there is no margin, though one prompt that breaks the formula settles its truth.
            undefined = mpmath.isnan(exact) and (
                expected == 0 or not mpmath.isfinite(expected) or told is bool(expected >= 0)
            )
            if not (equal(exact, expected) or undefined):
                wrong.append(f"checker, {f} at {env}: {exact} is {expected}")
            compared += 1
    return wrong, compared


CLAIM_WORLDS = (("sparse", "window"), ("markov", "frozen"))


@pytest.mark.parametrize("claim_id", CLAIMS)
def test_claims_as_formulas(claim_id):
    compared = 0
    for seed, (name, tail) in enumerate(CLAIM_WORLDS):
        if not compared:
            wrong, compared = claim_differences(CLAIMS[claim_id], WORLDS[name], tail, seed)
            assert wrong == []
    assert compared


@pytest.mark.slow
@pytest.mark.parametrize("claim_id", CLAIMS)
def test_claims_as_formulas_on_many_worlds(claim_id):
    for seed in range(12):
        world = random_world(seed, horizon=1 + seed % 2, zeros=0.3 * (seed % 3 > 0), likeness=0.3)
        for tail in ("frozen", "window"):
            assert claim_differences(CLAIMS[claim_id], world, tail, seed)[0] == []


# --- twins: the same world in another encoding, the same statement in other words --------------------------
@pytest.mark.parametrize("tail", ["frozen", "window"])
@pytest.mark.parametrize("name", ["sparse", "three sentences"])
def test_relabelled_sentences_change_nothing(name, tail):
    world = WORLDS[name]
    order = (*range(1, len(world.alphabet)), 0)
    moved = relabelled(world, order)
    assert moved.minus != world.minus
    values = {"alpha": world.alpha, **VALUES}
    with working_precision(192):
        here, there = (ModelChecker(exact_world(x, tail), values, 3) for x in (world, moved))
        for label, formula in FORMULAS.items():
            try:
                margins = [real(exact_margin(d, formula, {})) for d in (here, there)]
            except Undecided:
                continue
            assert equal(*margins), label


@pytest.mark.parametrize("name", ["dense", "sparse", "alike", "one-sided"])
def test_one_round_in_other_words(name):
    told = conversation(BAD, rounds=1, reply=1, cap=1, exact=True, at_least=delta)
    nested = some_prompt(
        with_probability(delta, some_prompt(BAD, length=1, after=s1), length=1, after=s0, var=s1),
        length=1,
        var=s0,
    )
    world = WORLDS[name]
    for tail in ("frozen", "window"):
        engine = evaluator(world, VALUES, 4, tail)
        assert close(engine.margin(told), engine.margin(nested))
        decider = ModelChecker(exact_world(world, tail), {"alpha": world.alpha, **VALUES}, 2)
        assert exact_margin(decider, told, {}) == exact_margin(decider, nested, {})
        assert decider.holds(told, {}) is decider.holds(nested, {})


@pytest.mark.parametrize("name", ["sparse", "dead-ends", "markov"])
def test_a_frozen_world_with_longer_tables(name):
    world = WORLDS[name]
    keep = world.horizon - 1
    longer = prefixes(world.alphabet, world.horizon + 1)
    unrolled = TabularWorld(
        world.alphabet,
        world.behaviour,
        {p: world.minus[p[:keep]] for p in longer},
        {p: world.plus[p[:keep]] for p in longer},
        world.alpha,
        world.horizon + 1,
    )
    for label, formula in FORMULAS.items():
        said = [decided(x, formula, VALUES, world.horizon + 2) for x in (world, unrolled)]
        assert [isinstance(x, str) for x in said] in ([False] * 2, [True] * 2), label
        assert isinstance(said[0], str) or said[0] == said[1], label


def test_a_window_is_a_long_table_as_far_as_it_goes():
    world = WORLDS["sparse"]
    longer = prefixes(world.alphabet, 6)
    unrolled = TabularWorld(
        world.alphabet,
        world.behaviour,
        {p: world.minus[p[-1:]] for p in longer},
        {p: world.plus[p[-1:]] for p in longer},
        world.alpha,
        6,
    )
    short, long = Tree(world.tables, world.log_alpha, "window"), Tree(unrolled.tables, unrolled.log_alpha)
    mine, other = exact_world(world, "window"), exact_world(unrolled)
    for k_ in range(6):
        alive = np.asarray(long.support("both", k_))
        for name, second in observations(k_):
            if name in CHAIN_OBSERVABLES:  # of what follows, however long
                continue
            assert level(short, name, k_, second)[alive] == pytest.approx(
                level(long, name, k_, second)[alive]
            )
        for x in mine.prompts(k_, "both"):
            assert [mine.observable(y, x) for y in ("w", "B_P", "LLR", "KL")] == [
                other.observable(y, x) for y in ("w", "B_P", "LLR", "KL")
            ]
    for formula in CONVERSATIONS.values():
        assert decided(world, formula, VALUES, 4, "window") == decided(unrolled, formula, VALUES, 4)


@pytest.mark.parametrize(("name", "tail"), QUICK)
def test_opposites_in_the_engine(name, tail):
    assert engine_differences(WORLDS[name], tail, OPPOSITES) == []


@pytest.mark.parametrize(("name", "tail"), QUICK)
def test_opposites_in_the_checker(name, tail):
    """Where the checker decides, the oracle agrees, for the formula and for its opposite; and it decides most of them.

    The checker knows what becomes of prompts that are longer than any the oracle looks at: then the oracle looks further.
    """
    world = WORLDS[name]
    mine = exact_world(world, tail)
    longest = max(3, mine.settling + 1)
    oracle = Oracle(world, VALUES, longest, tail, ahead=1 if tail == "frozen" else 2)
    decider, decided = ModelChecker(mine, {"alpha": world.alpha, **VALUES}, longest), 0
    with working_precision(256):
        for label, formula in OPPOSITES.items():
            for f in (formula, negation(formula)):
                try:
                    found = decider.holds(f, {})
                    agrees = found is oracle.holds(f) or found is Oracle(world, VALUES, 10, tail).holds(f)
                    assert agrees, f"{label}: {f}"
                    decided += 1
                except (Refused, Undecided):
                    continue
    assert decided > len(OPPOSITES)


def test_a_formula_or_its_opposite_holds():
    world = WORLDS["sparse"]
    oracle = Oracle(world, VALUES, 3)
    for label, formula in {**OPPOSITES, **FORMULAS}.items():
        assert oracle.holds(formula) is not oracle.holds(negation(formula)), label


def test_pairs_of_prompts_by_types():
    """What is looked at on prompts of dozens of sentences sees pairs of prompts as the engine does."""
    rng = random.Random(5)
    for _ in range(4):
        world = random_world(rng.randrange(1000), horizon=1)
        rows = [np.array([[float(p) for p in law[()]]]) for law in (world.minus, world.plus)]
        score = np.array([[float(x) for x in world.behaviour]])
        values = {name: np.array([float(x)]) for name, x in {**VALUES, "alpha": world.alpha}.items()}
        for label in ("pairs", "one beside all"):
            got = float(ByTypes(Crowd(*rows, score, values)).margin(OPPOSITES[label])[0])
            assert close(got, Oracle(world, VALUES, 12).margin(OPPOSITES[label]), 1e-9), label
