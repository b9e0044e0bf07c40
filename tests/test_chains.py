"""Perron root and ratio of the tilted chain: engine, exact checker and oracle on random worlds, known cases, faults."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import Any

import flint
import mpmath
import pytest

import synth.engine
from proofs.exact import working_precision
from proofs.exact import world as worlds
from proofs.exact.spectral import Tilted
from synth.engine import Tree
from synth.worlds import TabularWorld, prefixes
from tests.language import HALF, exact_world, level, random_world, rows
from tests.oracle import Oracle, number
from tests.test_language_faults import alter
from theory.observables import CHAIN_OBSERVABLES

F = Fraction
TILT = F(1, 5)
TWO = random_world(0, horizon=1)
RANDOM = [
    *(random_world(seed, horizon=1 + seed % 3, zeros=0.3 * (seed % 2)) for seed in range(6)),
    random_world(6, alphabet=3, horizon=2),
    random_world(7, alphabet=3, horizon=2, zeros=0.4, likeness=0.3),
]
# Both say the same: M is a stochastic matrix, its root 1 and its vector constant.
ALIKE = rows(TWO, *[[[HALF, HALF], [F(1, 3), F(2, 3)], [F(3, 4), F(1, 4)]]] * 2)
# Never to be left: once a, always a.
PARTED = rows(TWO, *[[[HALF, HALF], [1, 0], [0, 1]]] * 2)
# All is alike after the first sentence, so that two frozen tails are one.
MERGED = rows(TWO, *([[HALF, HALF], [x, 1 - x], [x, 1 - x]] for x in (HALF, F(1, 3))))
# After an a one component can only say a, the other only b.
ENDING = rows(TWO, [[HALF, HALF], [1, 0], [HALF, HALF]], [[HALF, HALF], [0, 1], [HALF, HALF]])
# M = [[1/2, 1/2], [1/4, 1/4]] on a and b, at any tilt: root 3/4, v = (2, 1); before the first sentence 3/2 1/root = 2.
KNOWN = TabularWorld(
    ("a", "b", "c", "d"),
    (F(-1), F(1), F(0), F(0)),
    *(
        {
            p: {
                (): (HALF, HALF, F(0), F(0)),
                ("b",): (F(1, 4), F(1, 4), *((HALF, F(0)) if one else (F(0), HALF))),
            }.get(p, (HALF, HALF, F(0), F(0)))
            for p in prefixes(("a", "b", "c", "d"), 2)
        }
        for one in (True, False)
    ),
    HALF,
    2,
)


def disagreements(world: TabularWorld, tail: str, tilt: Fraction = TILT) -> list[str]:
    """Prompts of up to two sentences where the values differ."""
    tree, mine, oracle = (
        Tree(world.tables, world.log_alpha, tail),
        exact_world(world, tail),
        Oracle(world, tail=tail),
    )
    wrong = []
    for name in sorted(CHAIN_OBSERVABLES):
        for k in range(3):
            floats = level(tree, name, k, tilt)
            for x in mine.prompts(k, "both"):
                text = tuple(world.alphabet[i] for i in x)
                want = number(oracle.observable(name, text, tilt))
                with working_precision(192):
                    exact: Any = mine.observable(name, x, tilt)
                    if isinstance(exact, flint.arb):
                        tight = float(exact.rad()) < 1e-30
                        near = abs(mpmath.mpf(exact.mid().str(45, radius=False)) - want) < 1e-35 * (1 + want)
                    else:
                        tight, near = True, exact == want or abs(number(exact) - want) < 1e-40
                row = sum(i * len(world.alphabet) ** (k - 1 - j) for j, i in enumerate(x))
                if not (tight and near):
                    wrong.append(f"checker, {name} after {text}: {exact} is {want}")
                if floats[row] != pytest.approx(float(want), rel=1e-9, abs=1e-12):
                    wrong.append(f"engine, {name} after {text}: {floats[row]} is {want}")
    return wrong


@pytest.mark.parametrize("tail", ["window", "frozen"])
@pytest.mark.parametrize("index", range(len(RANDOM)))
def test_engine_checker_and_oracle_agree(index, tail):
    assert disagreements(RANDOM[index], tail) == []


@pytest.mark.parametrize(
    ("world", "root", "ratio"),
    [(ALIKE, 1, 1), (PARTED, 1, math.inf), (ENDING, HALF, math.inf), (KNOWN, F(3, 4), 2)],
    ids=["alike", "parted", "ending", "known"],
)
def test_known_cases(world, root, ratio):
    mine, tree = exact_world(world, "window"), Tree(world.tables, world.log_alpha, "window")
    with working_precision(128):
        found = [mine.observable(name, (), F(1, 3)) for name in ("perron_root", "perron_ratio")]
    floats = [level(tree, name, 0, F(1, 3))[0] for name in ("perron_root", "perron_ratio")]
    assert [float(x.mid()) if isinstance(x, flint.arb) else float(x) for x in found] == pytest.approx(
        [root, ratio]
    )
    assert floats == pytest.approx([float(root), float(ratio)])


@pytest.mark.parametrize("world", [RANDOM[1], RANDOM[4], KNOWN], ids=["two", "five", "known"])
def test_the_moment_stays_below_what_they_say(world):
    """E of e^(-l LLR) over n sentences, text by text, is at most ratio root^n, and comes near for some n."""
    oracle, tilt = Oracle(world, tail="window"), F(1, 3)
    root, ratio = (number(oracle.observable(name, (), tilt)) for name in ("perron_root", "perron_ratio"))
    for n in range(5):
        texts = oracle.prompts(n, "both")
        laws = ([number(oracle.sequence(law, s)) for law in ("P-", "P+")] for s in texts)
        moment = sum(p ** (1 - number(tilt)) * q ** number(tilt) for p, q in laws)
        assert moment <= ratio * root**n * (1 + mpmath.mpf(10) ** -40)
        assert moment >= root**n / ratio / 4 or mpmath.isinf(ratio)


def rows_of(world: TabularWorld, tilt: float, root: float) -> tuple[Oracle, Any, dict[Any, float]]:
    """An oracle, the state after a text, and the Perron vector with a least entry of 1, by the power method."""
    oracle = Oracle(world, tail="window")

    def state(x: tuple[str, ...]) -> tuple[str, ...]:
        return x[max(0, len(x) - world.horizon + 1) :]

    def steps(x: tuple[str, ...]) -> list[tuple[tuple[str, ...], float]]:
        laws = zip(world.alphabet, oracle.row("P-", x), oracle.row("P+", x), strict=True)
        return [(state((*x, y)), float(p) ** (1 - tilt) * float(q) ** tilt) for y, p, q in laws if p * q > 0]

    states: list[tuple[str, ...]] = [()]
    for x in states:
        states += dict.fromkeys(z for z, _ in steps(x) if z not in states)
    vector = dict.fromkeys(states, 1.0)
    for _ in range(400):
        vector = {x: sum(p * vector[z] for z, p in steps(x)) + root * vector[x] for x in states}
        vector = {x: value / max(vector.values()) for x, value in vector.items()}
    return oracle, state, {x: value / min(vector.values()) for x, value in vector.items()}


def test_the_definitions_of_the_prover_hold():
    """M v = root v times P-(x) r(x)^l at every prompt x, possible or not, where the ratio is finite; its first entry is the ratio."""
    finite = 0
    for world in [*RANDOM, KNOWN]:
        root, ratio = (
            float(number(Oracle(world, tail="window").observable(name, (), TILT)))
            for name in ("perron_root", "perron_ratio")
        )
        if math.isinf(ratio):
            continue
        finite += 1
        oracle, state, entry = rows_of(world, float(TILT), root)
        assert entry[()] == pytest.approx(ratio, rel=1e-6)
        term = {}
        for x in itertools.chain(*(itertools.product(world.alphabet, repeat=k) for k in range(5))):
            p, q = (float(oracle.sequence(law, x)) for law in ("P-", "P+"))
            term[x] = p ** (1 - float(TILT)) * q ** float(TILT) * entry.get(state(x), 1.0)
        for x in [x for x in term if len(x) < 4]:
            more = sum(term[(*x, y)] for y in world.alphabet)
            assert more == pytest.approx(root * term[x], rel=1e-6, abs=1e-12)
    assert finite > 5


def test_near_ties_are_enclosed():
    """Two states that hardly meet: the ball of the ratio holds the truth, which floats miss."""
    with working_precision(256):
        small = flint.arb(2) ** -80
        diagonal = [flint.arb(1) / 2, flint.arb(1) / 2 + small]
        matrix = [{0: diagonal[0], 1: small}, {0: small, 1: diagonal[1]}]
        # v = (1, golden ratio), root 1/2 + golden ratio small.
        golden = (flint.arb(5).sqrt() + 1) / 2
        assert Tilted(matrix).ratio().overlaps(flint.arb(1))
        assert Tilted([{0: diagonal[1], 1: small}, {0: small, 1: diagonal[0]}]).ratio().overlaps(golden)
        assert Tilted(matrix).root().overlaps(flint.arb(1) / 2 + golden * small)


FAULTS: dict[str, tuple[Any, str, str, str]] = {
    "engine: the tilt on the other component": (
        synth.engine,
        "perron",
        "(1 - tilt) * p + tilt * q",
        "tilt * p + (1 - tilt) * q",
    ),
    "engine: the left vector": (
        synth.engine,
        "perron",
        "jnp.where(returning, power.sum(-1), 0.0)",
        "jnp.where(returning, power.sum(0), 0.0)",
    ),
    "engine: any class": (synth.engine, "perron", "one_class.all((-1, -2)) & ", ""),
    "engine: states told apart by where they are": (
        synth.engine,
        "perron",
        "representative = alike.argmax(-1)",
        "representative = jnp.arange(count)",
    ),
    "checker: the tilt on the other component": (
        worlds,
        "tilted",
        "power(p, rest), power(q, tilt)",
        "power(p, tilt), power(q, rest)",
    ),
    "checker: the last of several sentences": (
        worlds,
        "tilted",
        "row[index[z]] + weight if index[z] in row else weight",
        "weight",
    ),
    "checker: the greatest entry": (Tilted, "ratio", "entry(0) / entry(x)", "entry(x) / entry(0)"),
    "checker: texts that end": (Tilted, "ratio", "not self.reached[x] & members", "False"),
    "checker: a sum that is not divided": (Tilted, "ratio", "total / radius", "total"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_are_caught(fault, monkeypatch):
    alter(monkeypatch, *FAULTS[fault])
    worlds = (RANDOM[6], RANDOM[1], RANDOM[2], PARTED, MERGED, ENDING)
    assert any(disagreements(world, tail) for world in worlds for tail in ("window", "frozen"))
