"""Searches for counterexamples as objects."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any

from beb.api.budgets import budget_named, checked_seed
from beb.api.choosing import claim_meant
from beb.api.witnesses import Witness
from beb.files import strict_json, visible_text

if TYPE_CHECKING:
    from proofs.search import Finding
    from theory import Claim


class Search:
    """What a search for worlds that break a claim has found.

    Attributes:
      claim: the claim.
      finding: all of it, as `proofs.search.search` returns it.
      budget, seed: of the search.
    """

    def __init__(self, claim: Claim, finding: Finding, budget: str, seed: int) -> None:
        self.claim, self.finding, self.budget, self.seed = claim, finding, budget, seed

    @property
    def witness(self) -> Witness | None:
        """The smallest counterexample that the exact checker confirmed; None if there is none."""
        found = self.finding
        confirmed = found.certificate is not None and found.certificate.confirmed
        return Witness(found.witness) if confirmed and found.witness is not None else None

    @property
    def margin(self) -> float | None:
        """Least margin of the conclusion over worlds that meet every hypothesis, as floats see it; None if none did."""
        return self.finding.margin

    @property
    def summary(self) -> str:
        """One line."""
        met = f"{self.finding.met} of {self.finding.worlds} worlds met every hypothesis"
        if self.witness is not None:
            return f"{self.claim.id}: a counterexample, certified; {met}"
        if self.finding.violation:
            return f"{self.claim.id}: a margin below zero that could not be certified; {met}"
        return f"{self.claim.id}: no counterexample; {met}"

    @property
    def _least(self) -> str:
        """The least margin in the words of a verdict."""
        from beb.api.display import margin_words
        from proofs.sides import margin_units

        unit = " or ".join(margin_units(self.claim.conclusion))
        return f"least margin {margin_words(self.margin, unit, self.witness is not None)}"

    def __repr__(self) -> str:
        lines = [f"Search for {self.summary}"]
        if self.margin is not None:
            lines.append(f"  {self._least}")
        if self.witness is not None:
            lines += [f"  {line}" for line in repr(self.witness).splitlines()]
        return visible_text("\n".join(lines))

    def _repr_html_(self) -> str:
        from markupsafe import Markup

        from beb.api.display import card, lines

        told = [] if self.margin is None else [self._least]
        shown = "" if self.witness is None else Markup(self.witness._repr_html_())
        return str(card(f"Search: {self.summary}", lines(told), shown))

    def _repr_latex_(self) -> str | None:
        return None if self.witness is None else self.witness._repr_latex_()

    def to_json(self) -> dict[str, Any]:
        """Counts, margins and the witness."""
        record: dict[str, Any] = strict_json(self.finding.to_json())
        return {"claim": self.claim.id, "budget": self.budget, "seed": self.seed, **record}

    def to_dataframe(self) -> Any:
        """A row for each look at the search under way: worlds evaluated so far, least margin so far.

        Raises:
          beb.api.frames.MissingPandas: pandas is not installed.
        """
        from beb.api.frames import frame

        rows = [{"worlds": n, "margin": m if math.isfinite(m) else None} for n, m in self.finding.effort]
        return frame(rows, ("worlds", "margin"))


def search(claim: Claim | str | os.PathLike[str], budget: str = "quick", seed: int = 0) -> Search:
    """Look for a certified counterexample of a claim, small worlds first; no derivation is tried.

    Args:
      claim: a claim, an id, or the path of a claims file (``mine.py``, or ``mine.py::mine`` where it makes several).
      budget: quick, standard or deep.
      seed: the finding is a function of claim, budget and seed.

    Raises:
      theory.StatementError: there is no such claim or budget; one line.
      beb.start.EnvironmentFault: JAX cannot start with the variables that are set.
    """
    __tracebackhide__ = True
    from beb.api.environment import prepared

    meant, size, chosen = claim_meant(claim), budget, checked_seed(seed)
    prepared()
    from beb.api.progress import signs
    from proofs.search import search as look

    with signs(1, f"searching worlds against {meant.id}"):
        found = look(meant, budget_named(size), chosen)
    return Search(meant, found, budget, seed)
