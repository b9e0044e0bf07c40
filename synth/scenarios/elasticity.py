"""Elasticity: what a perturbation of the data undoes of alignment, beside k times what pre-training gains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.terms import Batch, Terms
from theory.elasticity._setting import elasticity as SIGNATURE
from theory.elasticity._setting import ell, g_a, g_p, k
from theory.errors import WorldError
from theory.library import D

CLAIMS = ("elasticity.conservation-at-0", "elasticity.one-sided", "elasticity.spring.inequality")
TITLE = "elasticity: rates of compression along a perturbation"
LOSS, GAIN = "loss of alignment, g_a(l) - g_a(0)", "k times the gain of pre-training, -k (g_p(l) - g_p(0))"
APART = 0.1  # share of the loss by which the spring law has to be off to be told so
POINTS = 121

Laws = Mapping[str, Sequence[float]]


def elasticity(world: Laws, *, weight: float = 20.0, upto: float = 30.0, seed: int = 0) -> ScenarioResult:
    """Both sides of the spring law along a perturbation of growing size.

    Args:
      world: probability vectors "P_p" (pre-training), "P_a" (alignment) and "P_t" (perturbation) over the same leaves.
      weight: k, data of pre-training over data of alignment.
      upto: l up to which the perturbation goes, in data of alignment.
      seed: of nothing; all is exact.

    Raises:
      WorldError: not three laws on one set, or numbers out of range.
    """
    tables = _tables(world)
    if not weight > 0 or not upto > 0:
        raise WorldError(f"weight {weight}, upto {upto}: give positive amounts of data")
    at = np.linspace(0.0, upto, POINTS)
    worlds = {name: np.tile(row, (POINTS, 1)) for name, row in tables.items()}
    batch = Batch(SIGNATURE, {"X": len(tables["P_p"])}, worlds, {"k": np.full(POINTS, weight), "l": at})
    terms = Terms(batch)
    loss = np.asarray(terms.value(g_a() - g_a(0)))
    gain = np.asarray(terms.value(-k * (g_p() - g_p(0))))
    start = float(np.asarray(terms.value(D(g_a(), ell, at=0)))[0])
    notes = [
        f"At l = 0 alignment loses {start:.3g} nats per unit of perturbing data, k times what pre-training gains (F1.2)."
    ]
    off = np.flatnonzero((loss - gain) > APART * np.maximum(np.abs(loss), 1e-12))
    if len(off):
        notes.append(
            f"From l = {at[off[0]]:.3g} on the loss exceeds k times the gain by more than a tenth: the spring law (F1.8) stops there."
        )
    else:
        notes.append("Up to there the two differ by less than a tenth.")
    seen = (
        min(upto, 2 * float(np.max(loss)) / start) if start > 0 else upto
    )  # of the straight line, so much as fits the picture
    return ScenarioResult(
        "elasticity",
        TITLE,
        CLAIMS,
        (exact(LOSS, at, loss), exact(GAIN, at, gain)),
        (
            Bound(
                "elasticity.conservation-at-0",
                "slope at the start, of both",
                f"{start:.4g}*l",
                x=(0.0, seen),
                y=(0.0, start * seen),
            ),
        ),
        "perturbation l [data over data of alignment]",
        "length of code [nats]",
        parameters={"k": weight, "l up to": upto, "leaves": len(tables["P_p"])},
        notes=tuple(notes),
        seed=seed,
    )


def _tables(laws: Laws) -> dict[str, np.ndarray]:
    found = {}
    for name in ("P_p", "P_a", "P_t"):
        if name not in laws:
            raise WorldError(f"no law {name}; give P_p, P_a and P_t")
        row = np.asarray(laws[name], dtype=float)
        if row.ndim != 1 or not (row >= 0).all() or abs(row.sum() - 1) > 1e-9:
            raise WorldError(f"{name} is no law: {laws[name]}; give probabilities that sum to 1")
        found[name] = row / row.sum()
    if len({len(row) for row in found.values()}) != 1:
        raise WorldError("the laws are on sets of different sizes")
    return found


def demo(seed: int) -> ScenarioResult:
    """Three leaves: pre-training is broad, alignment sharp, the perturbation sharp elsewhere."""
    laws = {"P_p": (0.5, 0.3, 0.2), "P_a": (0.05, 0.05, 0.9), "P_t": (0.8, 0.15, 0.05)}
    return elasticity(laws, seed=seed)


SCENARIO = Scenario("elasticity", TITLE, CLAIMS, elasticity, demo)
