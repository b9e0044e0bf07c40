"""Lemma 2 and claims of its form: a relation between observables of every prompt that P- can produce.

On paper: B_P - B_- = (1-w)(B_+ - B_-), |B_+ - B_-| <= 2, and 1-w = (1-alpha) r/(alpha + (1-alpha) r) <= (1-alpha) r/alpha.
"""

from proofs.wolf2024._pointwise import derive_for_P_minus as derive

__all__ = ["derive"]
