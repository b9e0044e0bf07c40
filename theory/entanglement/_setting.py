"""What the claims on any model speak of: the gradients of two log-probabilities, and how fast a loss makes both move.

A loss f(L_w, L_l) of the log-probabilities of the chosen and the rejected response has d_w = -df/dL_w and d_l = df/dL_l, and gradient flow
moves L_w at the rate d_w |g_w|^2 - d_l <g_w, g_l> and L_l at the rate d_w <g_w, g_l> - d_l |g_l|^2.
"""

from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from theory.signature import Signature

SOURCE = "Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828"

flow = Signature("entanglement")
C = flow.set("I")  # coordinates of the parameters
g_w = flow.reals("g_w", C, meaning="gradient of the chosen response's log-probability")
g_l = flow.reals("g_l", C, meaning="gradient of the rejected response's log-probability")
d_w = flow.parameter("d_w", lower=0, meaning="-df/dL_w of the loss")
d_l = flow.parameter("d_l", lower=0, meaning="df/dL_l of the loss")

squared_w = flow.define("squared_w", lambda: C.sum(lambda i: g_w(i) ** 2), latex=r"\lVert g_w \rVert^2")
squared_l = flow.define("squared_l", lambda: C.sum(lambda i: g_l(i) ** 2), latex=r"\lVert g_l \rVert^2")
inner = flow.define("inner", lambda: C.sum(lambda i: g_w(i) * g_l(i)), latex=r"\langle g_w, g_l \rangle")


def rate_w(w: Any = d_w, r: Any = d_l) -> Any:
    """How fast L_w moves."""
    return w * squared_w() - r * inner()


def rate_l(w: Any = d_w, r: Any = d_l) -> Any:
    """How fast L_l moves."""
    return w * inner() - r * squared_l()


def iff(a: Relational, b: Relational) -> sp.And:
    """Two relations hold together or fail together."""
    return sp.And(sp.Or(a.negated, b), sp.Or(b.negated, a), evaluate=False)
