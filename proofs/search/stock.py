"""Counts the worlds of a batch that meet every hypothesis, and orders them by margin."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from proofs.encoding import Encoding, Frozen, Margins, Point, Shape
from proofs.reach import part_of, widen
from proofs.search.finding import NOISE, Finding, note_calm
from proofs.search.strictness import least_met
from theory import Claim

BARELY = 1e-12  # margin of a hypothesis up to which floats may err


def _sizes(shape: Shape) -> dict[str, Any]:
    """What the record says of the sizes of the worlds of a shape."""
    whole = {"conversation": dict(shape.whole)} if shape.whole else {}
    sizes = {"alphabet": shape.alphabet, "horizon": shape.horizon, "tail": shape.tail}
    return {**sizes, "longest": shape.depth, "laws": "any", **whole}


class Population(NamedTuple):
    """Worlds that were looked at together.

    Attributes:
      encoding, point, frozen: the worlds; margins: what the claim comes to on each.
      order: those that meet every hypothesis, least margin first.
    """

    encoding: Encoding
    point: Point
    frozen: Frozen
    margins: Margins
    order: np.ndarray


def needs_of(m: Margins) -> tuple[np.ndarray, np.ndarray]:
    """Margins of hypotheses and of other conditions, (worlds, each); -1 where there is none."""
    hypotheses, others = np.asarray(m.hypotheses), np.asarray(m.others)
    return np.nan_to_num(hypotheses, nan=-1.0), np.nan_to_num(others, nan=-1.0)


def meeting(claim: Claim, m: Margins) -> tuple[np.ndarray, np.ndarray]:
    """Which worlds meet every hypothesis, as far as floats tell, and which hypotheses each one meets."""
    kept = needs_of(m)[0] >= np.array([least_met(h.formula) for h in claim.hypotheses])
    return np.asarray(kept.all(1)), np.asarray(kept)


def take_stock(finding: Finding, encoding: Encoding, m: Margins) -> np.ndarray:
    """Count worlds, and order those that meet all hypotheses by margin, least first."""
    claim = encoding.claim
    others = needs_of(m)[1]
    conclusion = np.asarray(m.conclusion)
    supposed, kept = meeting(claim, m)
    met = supposed & (others >= 0).all(1) & ~np.isnan(conclusion)
    windows = others.shape[1] - np.asarray(m.lengths).shape[1]
    meant = supposed & (others[:, :windows] >= 0).all(1)
    finding.worlds += len(conclusion)
    finding.met += int(met.sum())
    finding.unreached += int((meant & ~met).sum())
    for i, h in enumerate(claim.hypotheses):
        finding.fails(h.id, int((~kept[:, i]).sum()))
    finding.fails("parameters", int((others < 0).any(1).sum()) if others.size else 0)
    part = part_of(finding.reach, _sizes(encoding.shape))
    part["worlds"] += len(conclusion)
    part["met"] += int(met.sum())
    if met.any():
        values = np.asarray(m.values)[met]
        for i, p in enumerate(encoding.parameters):
            widen(part, p.name, float(values[:, i].min()), float(values[:, i].max()))
        finding.sure += int((met & (needs_of(m)[0] > BARELY).all(1)).sum())
        calm = met & (conclusion >= -NOISE)
        if calm.any():
            note_calm(finding, float(conclusion[calm].min()))
        least = float(conclusion[met].min())
        if finding.margin is None or least < finding.margin:
            finding.margin = least
    if finding.margin is not None:
        finding.effort.append((finding.worlds, finding.margin))
    candidates = np.flatnonzero(met)
    return candidates[np.argsort(conclusion[candidates], kind="stable")]
