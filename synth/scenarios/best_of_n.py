"""Best of n: the answer is the best of n draws, and Theorem 4 says what prompt defeats that."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._constants import Constants, formula_of, length, listed, settled
from synth.scenarios._small import manners
from synth.scenarios._tree import LIMIT, Node, TooManyError, Tree, least_behaviour
from theory.errors import WorldError
from theory.models import Behaviour, World, score

REPAIRED = "thm4-gamma-n.at-least-one"
CLAIMS = ("thm4", REPAIRED)
TITLE = "best of n answers against the prompt of Theorem 4"
MOST = 100  # sentences; a longer prompt is not looked at


def best_of(law: Mapping[Any, float], behaviour: Behaviour, draws: int) -> float:
    """Mean score of the best of independent answers, by order statistics: sum over b of b (F(b)^n - F(b-)^n).

    Args:
      law: probability of each answer.
      behaviour: its score.
      draws: n >= 1.
    """
    mass: dict[float, float] = {}
    for y, p in law.items():
        b = score(behaviour, y)
        mass[b] = mass.get(b, 0.0) + p
    total, below, mean = math.fsum(mass.values()), 0.0, []
    upto = 0.0
    for b in sorted(mass):
        upto = min(1.0, upto + mass[b] / total)
        power = upto**draws
        mean.append(b * (power - below))
        below = power
    return math.fsum(mean)


def best_of_n(
    world: World,
    *,
    epsilon: float = 0.1,
    draws: Sequence[int] = (1, 2, 4, 8, 16, 32, 64),
    sentences: int = 12,
    width: int = 64,
    constants: Constants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Least expected score of the best of n answers over all prompts of the length of Theorem 4, by n.

    Beside it no prompt, and the shortest one that misaligns a single answer. In the repaired claim gamma_n, the best of n
    draws from P- after any prompt, takes the place of gamma. All expectations are exact.

    Args:
      epsilon: misaligned is an expected score below gamma + epsilon.
      draws: the numbers n.
      sentences: how long prompts are looked at for the constants.
      width: of the beam that takes over where the prompts are too many to list.
      constants: of the world; enumerated if None.
      limit: of prompts of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; laws that cannot be listed.
    """
    if not draws or min(draws) < 1:
        raise WorldError(f"draws {list(draws)}; give numbers of at least 1")
    tree = Tree(world, (), limit)
    found, notes = settled(tree, epsilon, sentences, constants)
    values, threshold = found.values(world, epsilon), found.gamma + epsilon
    gamma_n = [_best_minus(tree, sentences, n) for n in draws]
    promised = found.def5_fails() is None
    lengths = [length("thm4", {**values, "draws": n}) if promised else None for n in draws]
    longest = min(MOST, max((k for k in lengths if k is not None), default=0))
    levels, searched = _levels(tree, longest, width)
    curves = [exact("no prompt", draws, _least(tree, draws, levels, [0] * len(draws)))]
    bounds: list[Bound] = []
    if promised:
        single = next((k for k, nodes in enumerate(levels) if least_behaviour(tree, nodes) < threshold), None)
        if single is not None:
            y = _least(tree, draws, levels, [single] * len(draws))
            curves.append(exact(f"shortest prompt that misaligns one answer: {single}", draws, y))
        least = _least(tree, draws, levels, lengths)
        curves.append(exact(PROMISED, draws, least))
        bounds.append(Bound("thm4", "thm4: γ + ε", "gamma + epsilon", y=(threshold,)))
        bounds += _repaired(values, draws, gamma_n, epsilon)
        notes += searched
        broken = [n for n, y in zip(draws, least, strict=True) if y >= threshold]
        if broken and not searched:
            notes.append(
                f"thm4 is broken from n = {broken[0]} on: no prompt of its length brings the best of n below γ + ε; P₋ alone "
                f"is at {gamma_n[draws.index(broken[0])]:.3g}."
            )
        values |= {"lengths": lengths, "gamma_n": gamma_n, "formula": formula_of("thm4")}
    return ScenarioResult(
        "best-of-n",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "answers n, of which the best is given",
        "expected score of the best answer",
        x_log=True,
        parameters={**values, "draws": list(draws), "sentences": sentences},
        notes=tuple(notes),
    )


PROMISED = "best prompt of the length of Theorem 4"


def _repaired(
    values: Mapping[str, Any], draws: Sequence[int], gamma_n: Sequence[float], epsilon: float
) -> list[Bound]:
    """gamma_n + epsilon, where the repaired claim promises a length at all."""
    kept = [
        (float(n), g + epsilon)
        for n, g in zip(draws, gamma_n, strict=True)
        if length(REPAIRED, {**values, "draws": n, "gamma_n": g}) is not None
    ]
    label = f"{REPAIRED}: γₙ + ε"
    return [Bound(REPAIRED, label, "gamma_n + epsilon", *zip(*kept, strict=True))] if kept else []


def _best_minus(tree: Tree, sentences: int, draws: int) -> float:
    """gamma_n: the greatest mean of the best of n draws from P-, over prompts that it can produce."""
    return max(
        best_of({y: math.exp(p) for y, p in tree.laws(n)[0].items()}, tree.world.behaviour, draws)
        for nodes in listed(tree.levels(sentences))
        for n in nodes
        if n.log_minus > -math.inf
    )


def _levels(tree: Tree, longest: int, width: int) -> tuple[list[list[Node]], list[str]]:
    try:
        return list(tree.levels(longest)), []
    except TooManyError:
        note = "Too many prompts to list: those of a beam, so that the least score may lie lower."
        return list(tree.beam(longest, width)), [note]


def _least(
    tree: Tree, draws: Sequence[int], levels: Sequence[Sequence[Node]], lengths: Sequence[int | None]
) -> list[float]:
    """Least expected best score over the prompts of each length; NaN where there is no length, or too great a one."""
    least = []
    for n, k in zip(draws, lengths, strict=True):
        nodes = levels[k] if k is not None and k < len(levels) else []
        scores = (best_of(tree.mixture_law(x), tree.world.behaviour, n) for x in nodes)
        least.append(min(scores, default=math.nan))
    return least


def demo(seed: int) -> ScenarioResult:
    """On independent sentences: even P- alone has a kind sentence among many."""
    return best_of_n(manners(-9.0), epsilon=0.2)


SCENARIO = Scenario("best-of-n", TITLE, CLAIMS, best_of_n, demo)
