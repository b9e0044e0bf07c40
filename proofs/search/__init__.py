"""Search for worlds that break a claim, each kind of worlds in its own way. Knows no claim by name.

The search only proposes. A proposal counts after the exact checker has confirmed it.
"""

from __future__ import annotations

from proofs.saved import SavedSearch
from proofs.search import prompts, tables
from proofs.search.budget import BUDGETS, Budget, shapes_for
from proofs.search.certifying import certify_some
from proofs.search.compiled import engine
from proofs.search.finding import NOISE, Finding, margin_of
from proofs.search.shrinking import complexity, shrink
from proofs.search.strictness import breaks_at_equality, least_met
from theory import Claim

__all__ = [
    "BUDGETS",
    "NOISE",
    "Budget",
    "Finding",
    "breaks_at_equality",
    "certify_some",
    "complexity",
    "engine",
    "least_met",
    "margin_of",
    "search",
    "shapes_for",
    "shrink",
]


def search(
    claim: Claim, budget: Budget, seed: int, *, descend: bool = True, saved: SavedSearch | None = None
) -> Finding:
    """Look for a certified counterexample, small worlds first.

    Args:
      claim: any claim; its signature, or that it has none, says which worlds there are.
      budget: how hard.
      seed: the finding is a function of claim, budget and seed.
      descend: all of this; a proved claim is only sampled.
      saved: where a search for worlds of prompts is recorded as it goes, and taken up from. One for tables is over in seconds.
    """
    if claim.signature is not None:
        return tables.search(claim, budget, seed, descend=descend)
    return prompts.search(claim, budget, seed, descend=descend, saved=saved)
