"""Gradient entanglement: when the chosen and the rejected response rise together, and when both fall."""

from __future__ import annotations

import math

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, require, sides
from theory.entanglement._losses import losses
from theory.entanglement._setting import flow, inner, rate_l, rate_w, squared_l, squared_w
from theory.errors import WorldError

DPO = "entanglement.ratio.dpo"
CLAIMS = ("entanglement.condition", "entanglement.not-both", "entanglement.margin", DPO)
# DPO at the model it starts from: the slopes of its loss there, whatever the log-probabilities and b are, have the ratio that its claim names.
STARTED = {
    "L_w": -1.0,
    "L_l": -1.0,
    "R_w": -1.0,
    "R_l": -1.0,
    "b": 0.1,
    "mu": 0.0,
    "target": 0.0,
    "n_w": 1.0,
    "n_l": 1.0,
}
TITLE = "entanglement: which loss makes both responses rise, or both fall"
POINTS = 121


def entanglement(world: Numbers, *, upto: float = 3.0, seed: int = 0) -> ScenarioResult:
    """How fast both log-probabilities move, against the ratio d_w/d_l of the slopes of the loss.

    The slopes sum to 1, which is a matter of the size of a step. Of named losses DPO and IPO have the ratio 1, SimPO has |y_l|/|y_w|.

    Args:
      world: the gradients "g_w" and "g_l" of the two log-probabilities.
      upto: the ratio goes from 2^-upto to 2^upto.
      seed: of nothing; all is exact.

    Raises:
      WorldError: gradients that are missing or of unlike length; an empty range.
    """
    require(world, "g_w g_l")
    if not 0 < upto <= 50:
        raise WorldError(f"upto {upto:g}: give a number of doublings, from 0 to 50")
    at = np.linspace(-upto, upto, POINTS)
    ratio = 2.0**at
    toy = Toy(flow, world, d_w=ratio / (1 + ratio), d_l=1 / (1 + ratio))
    chosen, rejected = toy.at(rate_w()), toy.at(rate_l())
    shared, own_w, own_l = (float(toy.at(term)[0]) for term in (inner(), squared_w(), squared_l()))
    ends = (shared / own_w if own_w else math.inf, own_l / shared if shared else math.inf)
    of_dpo = ratio_of_dpo()
    named = Bound(DPO, f"ratio.dpo: that of DPO, {of_dpo:.3g}", str(sides(DPO)[0]), x=(math.log2(of_dpo),))
    told = ("L_w falls to the left", "L_l rises to the right")
    bounds = tuple(
        Bound("entanglement.condition", f"condition: {words}", formula, x=(math.log2(end),))
        for end, words, formula in zip(ends, told, ("inner/squared_w", "squared_l/inner"), strict=True)
        if 0 < end < math.inf and abs(math.log2(end)) < upto
    )
    return ScenarioResult(
        "entanglement",
        TITLE,
        CLAIMS,
        (
            exact("chosen, dL_w/dt", at, chosen),
            exact("rejected, dL_l/dt", at, rejected),
            exact("margin, d(L_w − L_l)/dt", at, chosen - rejected),
        ),
        (*bounds, named),
        "log₂ of d_w/d_l, slopes of the loss",
        "rate [nats per unit of time]",
        parameters={"|g_w|²": own_w, "|g_l|²": own_l, "<g_w, g_l>": shared, "d_w + d_l": 1},
        notes=(
            _seen(ratio, chosen, rejected, of_dpo),
            *(toy.note(claim, "log₂ d_w/d_l", at) for claim in CLAIMS[:3]),
        ),
        seed=seed,
    )


def ratio_of_dpo() -> float:
    """d_w/d_l of the loss of DPO, from its slopes, at the model that it starts from."""
    return float(Toy(losses, STARTED).at(sides(DPO)[0])[0])


def _seen(ratio: np.ndarray, chosen: np.ndarray, rejected: np.ndarray, of_dpo: float) -> str:
    """Where both fall, where they part as they should, where both rise, and where the margin shrinks."""
    kinds = {
        "both fall": (chosen < 0) & (rejected < 0),
        "the chosen rises and the rejected falls": (chosen > 0) & (rejected < 0),
        "both rise": (chosen > 0) & (rejected > 0),
        "the margin itself shrinks": chosen < rejected,
    }
    told = [
        f"{name} for d_w/d_l from {ratio[where][0]:.3g} to {ratio[where][-1]:.3g}"
        for name, where in kinds.items()
        if where.any()
    ]
    k = int(np.argmin(abs(ratio - of_dpo)))
    return (
        f"{_capital('; '.join(told) or 'neither moves')}. At d_w/d_l = {ratio[k]:.3g}, that of DPO, the chosen moves at {chosen[k]:.3g} "
        f"and the rejected at {rejected[k]:.3g}."
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def demo(seed: int) -> ScenarioResult:
    """Two responses whose gradients point much the same way, the rejected one's being longer."""
    return entanglement({"g_w": (1.0, 0.5), "g_l": (1.5, 0.0)}, seed=seed)


SCENARIO = Scenario("entanglement", TITLE, CLAIMS, entanglement, demo)
