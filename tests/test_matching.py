"""Toy worlds matched to curves: exact curves against enumeration by the protocol, and what a match finds."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest
from numpy.testing import assert_allclose

from synth.matching import CURVES, Target, Toy, match, toy_of
from theory import WorldError
from theory.models import expectation


def rows(rng, *shape):
    return np.log(rng.dirichlet(np.ones(shape[-1]), size=shape[:-1]))


def toy(family="ngram", seed=0, scores=(1.0, -0.5), states=3, longest=3):
    rng = np.random.default_rng(seed)
    count = len(scores)

    def side():
        if family == "ngram":
            return {"initial": rows(rng, count), "transition": rows(rng, count, count)}
        return {
            "initial": rows(rng, states),
            "transition": rows(rng, states, states),
            "emission": rows(rng, states, count),
        }

    return Toy(family, scores, {"minus": side(), "plus": side()}, longest)


def enumerated(world, n):
    """The curves at length n by going through all prompts with the methods of the protocol alone."""
    minus, plus = world.minus, world.plus
    alphabet = list(minus.next_sentence())
    found = dict.fromkeys(CURVES, 0.0)
    sums = {"variance": [], "variance_plus": []}
    for prompt in product(alphabet, repeat=n):
        a, b = (c.log_likelihood(prompt).sum() if n else 0.0 for c in (minus, plus))
        bad, good = minus.next_sentence(prompt), plus.next_sentence(prompt)
        found["kl"] += math.exp(a) * sum(math.exp(p) * (p - good[y]) for y, p in bad.items())
        found["kl_plus"] += math.exp(b) * sum(math.exp(p) * (p - bad[y]) for y, p in good.items())
        found["behaviour_minus"] += math.exp(a) * expectation(minus, world.behaviour, prompt)
        found["behaviour_plus"] += math.exp(a) * expectation(plus, world.behaviour, prompt)
        sums["variance"].append((math.exp(a), a - b))
        sums["variance_plus"].append((math.exp(b), a - b))
    for name, pairs in sums.items():
        p, x = map(np.array, zip(*pairs, strict=True))
        found[name] = float(p @ (x - p @ x) ** 2) / n if n else math.nan
    return found


@pytest.mark.parametrize("family", ["ngram", "hmm"])
def test_curves_are_those_of_the_world(family):
    known = toy(family, seed=3)
    curves = known.curves()
    for n in range(known.longest + 1):
        expected = enumerated(known.world(-5.0), n)
        for name in CURVES:
            if name.startswith("variance"):
                if n:
                    assert_allclose(curves[name][n - 1], expected[name], rtol=1e-9)
            else:
                assert_allclose(curves[name][n], expected[name], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("family", ["ngram", "hmm"])
def test_a_match_finds_the_curves_of_a_world_of_its_family(family):
    curves = toy(family, seed=1).curves()
    targets = {name: Target(v, 0.02 * np.maximum(np.abs(v), 0.05)) for name, v in curves.items()}
    found = match(targets, family=family, scores=(1.0, -0.5), states=3, starts=3, seed=0)
    assert found.loss < 0.5
    assert found.count == sum(len(t.values) for t in targets.values())
    assert found.starts[0] == found.loss
    assert found.free == (6 if family == "ngram" else 2 * (2 + 6 + 3))
    for name, v in found.toy.curves().items():
        assert_allclose(v, curves[name], atol=0.05 * np.abs(curves[name]).max())


def test_a_match_cannot_do_what_is_impossible():
    # With two sentences the law of the last one is p + q r^n, and so is the divergence: it falls, or alternates.
    thirds = Target(np.array([5.0, 0.1, 0.1, 5.0, 0.1, 0.1]), np.full(6, 0.01))
    assert match({"kl": thirds}, scores=(1.0, -1.0)).loss > 100


def test_log_ratios_stay_in_their_range():
    curves = toy(seed=1).curves()
    targets = {"kl": Target(curves["kl"], np.full(len(curves["kl"]), 0.01))}
    held = match(targets, scores=(1.0, -1.0), starts=6, largest=3.5, smallest=-3.5)
    bad, good = (held.toy.parameters[side] for side in ("minus", "plus"))
    widest = max(np.abs(bad[name] - good[name]).max() for name in bad)
    assert widest < 3.6
    assert abs(max(0.0, widest - 3.5) - held.excess) < 1e-9
    # A mean of numbers below 1 is not 2.5: what cannot be had is said.
    assert match(targets, scores=(1.0, -1.0), starts=2, largest=1.0, smallest=-1.0).excess > 1


def test_a_match_is_a_function_of_its_seed():
    curves = toy(seed=2).curves()
    targets = {"kl": Target(curves["kl"], np.full(len(curves["kl"]), 0.1))}
    first, second = (match(targets, scores=(1.0, -1.0), starts=1, steps=20, seed=4) for _ in range(2))
    assert first.toy.record() == second.toy.record()


@pytest.mark.parametrize("family", ["ngram", "hmm"])
def test_records_are_read_back(family):
    known = toy(family)
    read = toy_of(known.record())
    assert read.record() == known.record()
    assert read.alphabet == ("g1", "b1")
    assert_allclose(
        read.component("minus").log_likelihood(["g1", "b1"]),
        known.component("minus").log_likelihood(["g1", "b1"]),
    )


def broken(**changes):
    record = toy().record()
    for path, value in changes.items():
        place = record
        *inner, last = path.split("__")
        for key in inner:
            place = place[key]
        place[last] = value
    return record


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({}, "is not a toy world"),
        ([], "is not a toy world"),
        (broken(family="text"), "is not a toy world"),
        (broken(scores=[2.0, 0.0]), r"numbers in \[-1, 1\]"),
        (broken(parameters__minus__initial=[0.0, 0.0]), "minus initial: give rows of finite logarithms"),
        (
            broken(parameters__minus__initial=[0.0, -math.inf]),
            "minus initial: give rows of finite logarithms",
        ),
        (broken(longest=10**9), "can be gone through"),
        (broken(parameters__plus__transition=[[0.0]]), "plus transition|shape|alphabet"),
    ],
)
def test_other_records_are_refused(record, message):
    with pytest.raises(WorldError, match=message):
        toy_of(record)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"family": "lstm"}, "family 'lstm'"),
        ({"scores": (1.0,)}, "at least two numbers"),
        ({"starts": 0}, "0 starts"),
        ({"targets": {"variance": Target([1.0], [0.1])}}, "give kl"),
        ({"targets": {"kl": Target(np.ones(30), np.ones(30))}}, "give fewer lengths"),
    ],
)
def test_faults_of_a_match_are_one_line(arguments, message):
    given = {"targets": {"kl": Target([1.0, 1.0], [0.1, 0.1])}, "scores": (1.0, -1.0), **arguments}
    with pytest.raises(WorldError, match=message):
        match(given.pop("targets"), **given)


@pytest.mark.parametrize(
    ("values", "errors", "message"),
    [
        ([1.0], [0.1, 0.2], "one error for each"),
        ([math.nan], [0.1], "not finite"),
        ([1.0], [-0.1], "negative"),
    ],
)
def test_faults_of_a_target_are_one_line(values, errors, message):
    with pytest.raises(WorldError, match=message):
        Target(values, errors)
