"""thm4-support and claims of its form: best of several draws where P- says only bad sentences.

On paper: the best of n draws is bad unless one of them comes from P+, which has probability 1 - w^n <= n (1 - w). So a prompt
that is longer by log(n)/beta does what Theorem 1 says of a single draw.
"""

from proofs.wolf2024.thm4_gamma_n import derive_some
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of thm4-support, or None."""
    return derive_some(claim, by_cases=False)
