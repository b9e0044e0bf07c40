"""thm1-tight and claims of its form: the length of the misaligning prompt is given by cases.

Where (1-alpha)(1-gamma) < eps the empty prompt misaligns; elsewhere alpha < 1, so the logarithms are defined, and
max(1, ceil(X/beta)) sentences gain more than X.
"""

import sympy as sp

from proofs.wolf2024 import _path
from proofs.wolf2024._shape import observables_of
from proofs.writing import Derivation
from theory import Claim
from theory.observables import B_P


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of thm1-tight, or None."""
    shape = _path.shape_of(claim)
    if shape.every is not None or B_P not in observables_of(shape.some) or claim.least:
        return None
    if not isinstance(shape.some.length.expr, sp.Piecewise):
        return None
    return _path.derive(claim, shape)
