"""Worlds and encodings that the tests of the statement language share."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from typing import Any

import numpy as np

from proofs.exact import ExactWorld, ModelChecker, Refused, Undecided, working_precision
from synth.engine import Evaluator, Tree
from synth.worlds import TabularWorld, letters, prefixes
from theory import Formula
from theory.observables import CHAIN_OBSERVABLES, PROMPT_OBSERVABLES

F = Fraction
HALF = F(1, 2)


def row(rng: random.Random, size: int, zeros: float) -> tuple[Fraction, ...]:
    """A law with small denominators; each probability is 0 with this chance, but not all."""
    weights = [0 if rng.random() < zeros else rng.randint(1, 5) for _ in range(size)]
    if not any(weights):
        weights[rng.randrange(size)] = 1
    return tuple(F(x, sum(weights)) for x in weights)


def random_world(
    seed: int, *, alphabet: int = 2, horizon: int = 2, zeros: float = 0.0, likeness: float = 0.0
) -> TabularWorld:
    """Components with small rational laws, which agree on a share ``likeness`` of the prefixes."""
    rng = random.Random(seed)
    names = letters(alphabet)
    minus = {p: row(rng, alphabet, zeros) for p in prefixes(names, horizon)}
    plus = {p: minus[p] if rng.random() < likeness else row(rng, alphabet, zeros) for p in minus}
    score = [F(rng.randint(-4, 4), 4) for _ in names]
    score[rng.randrange(alphabet)] = F(-3, 4)
    return TabularWorld(names, tuple(score), minus, plus, F(rng.randint(1, 9), 10), horizon)


def rows(world: TabularWorld, *laws: Any, horizon: int = 2) -> TabularWorld:
    """The same alphabet, scores and weight with other laws: the first, then those after each sentence, per component."""
    tables = [
        {
            p: tuple(F(x) for x in (law[0] if not p else law[1 + world.alphabet.index(p[-1])]))
            for p in prefixes(world.alphabet, horizon)
        }
        for law in laws
    ]
    return TabularWorld(world.alphabet, world.behaviour, *tables, world.alpha, horizon)


def exact_world(world: TabularWorld, tail: str = "frozen") -> ExactWorld:
    return ExactWorld.from_json({**world.to_json(), "tail": tail}, world.alpha)


def decided(
    world: TabularWorld, formula: Formula, values: Any = None, depth: int = 0, tail: str = "frozen"
) -> bool | str:
    """What the exact checker says: true, false, or why it does not say."""
    with working_precision(192):
        decider = ModelChecker(exact_world(world, tail), {"alpha": world.alpha, **(values or {})}, depth)
        try:
            return decider.holds(formula, {})
        except (Refused, Undecided) as reason:
            return f"{type(reason).__name__}: {reason}"


def evaluator(
    world: TabularWorld,
    values: Any,
    depth: int,
    tail: str = "frozen",
    whole: dict[str, int] | None = None,
) -> Evaluator:
    numbers = {name: float(x) for name, x in values.items()} | {"alpha": math.exp(world.log_alpha)}
    return Evaluator(Tree(world.tables, world.log_alpha, tail), numbers, None, depth, whole)


def observations(k: int) -> list[tuple[str, Any]]:
    """Every observable that prompts of k sentences have, each with its second argument (a length for `gain`), if any."""
    second: dict[str, Any] = dict.fromkeys(("chernoff_coefficient", *CHAIN_OBSERVABLES), (HALF, F(1, 5)))
    second |= {"gain": range(k + 1), "best_P": (1, 2, 3), "best_minus": (1, 3)}
    names = [x for x in PROMPT_OBSERVABLES if k or x not in ("B_last", "last_minus", "last_plus")]
    return [(name, other) for name in names for other in second.get(name, (None,))]


def level(tree: Tree, name: str, k: int, other: Any = None) -> np.ndarray:
    """The engine's values on the prompts of k sentences."""
    if other is None:
        return np.asarray(tree.level(name, k))
    return np.asarray(tree.gain(k, other) if name == "gain" else tree.parametric(name, k, float(other)))
