"""What the claims of this folder speak of: a model that is a mixture P_a = a H + (1 - a) S of harm and safety, and is tuned in its weight a alone."""

from collections.abc import Callable
from typing import Any

import sympy as sp

from theory.claims import Hypothesis
from theory.library import TV
from theory.logic import as_formula
from theory.signature import Signature

SOURCE = (
    "Qi et al., arXiv 2310.03693; Betley et al., arXiv 2502.17424; Huang et al., Antidote, arXiv 2408.09600"
)

tuning = Signature("finetuning")
X = tuning.set("X")
H, S = tuning.laws("H S", X, positive=True)


def mixture(a: Any) -> Callable[[sp.Symbol], Any]:
    """a H + (1 - a) S."""
    return lambda x: a * H(x) + (1 - a) * S(x)


def share(name: str, meaning: str, *, ends: bool = True) -> sp.Symbol:
    """A scalar between 0 and 1."""
    return tuning.parameter(name, lower=0, upper=1, lower_closed=ends, upper_closed=ends, meaning=meaning)


unlike = Hypothesis(
    "unlike", "H and S are not the same law: their total variation is not 0", as_formula(TV(H, S) > 0)
)
