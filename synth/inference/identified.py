"""Whether a table tells alpha: only if every law without alpha predicts its rows worse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from synth.inference.decay import NEXT, REST
from synth.inference.diagnostics import LeaveOneOut, difference, told_apart
from synth.inference.laws import laws_of


@dataclass(frozen=True)
class Identification:
    """Whether alpha may be read off a table.

    Attributes:
      identified: by the predictive scores of the laws with and without alpha.
      text: why, in one line.
    """

    identified: bool
    text: str

    def record(self) -> dict[str, Any]:
        """As JSON has it."""
        return dict(vars(self))


def identification(
    quantity: str, preferred: str | None, scores: Mapping[str, LeaveOneOut]
) -> Identification | None:
    """Whether the preferred law has alpha and is told apart from every law without.

    Args:
      scores: of the laws with sound draws.

    Returns:
      None for other quantities than divergences to the model, and where no law is preferred.
    """
    if preferred is None or quantity not in (NEXT, REST):
        return None
    without = {law.name for law in laws_of(quantity) if not law.has_alpha}
    if preferred in without:
        return Identification(
            False, f"α is not identified: {preferred}, a law without α, is not told apart from the best"
        )
    rivals = {name: loo for name, loo in scores.items() if name in without}
    if not rivals:
        return Identification(
            False,
            "α is not known to be identified: no law without α has been compared with the preferred one",
        )
    for law, loo in rivals.items():
        gap, error = difference(scores[preferred], loo)
        if not told_apart(gap, error):
            return Identification(
                False,
                f"α is not identified: {law}, which has no α, predicts left-out rows as well as {preferred} (elpd lower by {gap:.1f} ± {error:.1f})",
            )
    names = ", ".join(rivals)
    return Identification(True, f"laws without α predict left-out rows worse than {preferred}: {names}")
