"""Lemma 1 and claims of its form: a relation between a prompt that P- can produce and each of its prefixes.

On paper: P(s) = P-(s)(alpha + (1-alpha) r(s)), so P(s|s0)/P-(s|s0) = (1 + c r(s))/(1 + c r(s0)) with
c = (1-alpha)/alpha, which differs from 1 by at most c max(r(s), r(s0)).
"""

from proofs.wolf2024._pointwise import derive_for_prefixes as derive

__all__ = ["derive"]
