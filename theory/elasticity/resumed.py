"""A perturbation that is more pre-training."""

from sympy import Abs

from theory.claims import claim
from theory.library import D
from theory.logic import both, some_constant

from ._setting import SOURCE, elasticity, ell, g_a, g_p, k, resumed

C = elasticity.parameter("C", lower=0, meaning="a constant that is the same in every world")

resumed_pretraining = claim(
    "elasticity.resumed",
    sheet="F1.4",
    title="More pre-training helps pre-training and hurts alignment",
    source=SOURCE,
    signature=elasticity,
    hypotheses=[resumed],
    conclusion=both(D(g_p(), ell) <= 0, D(g_a(), ell) >= 0),
    kind="theorem",
)
order_k = claim(
    "elasticity.order-k",
    sheet="F1.7",
    title="Alignment loses at most of the order of k times what pre-training gains",
    source=SOURCE,
    signature=elasticity,
    where=[k >= 1, ell <= 1],
    conclusion=some_constant(C, Abs(D(g_a(), ell)) <= C * k * Abs(D(g_p(), ell))),
    kind="theorem",
)
order_k_resumed = claim(
    "elasticity.order-k.resumed",
    title="The same with the constant 2, where the perturbation is more pre-training",
    source="repair of F1.7",
    signature=elasticity,
    hypotheses=[resumed],
    where=[k >= 1, ell <= 1],
    conclusion=Abs(D(g_a(), ell)) <= 2 * k * Abs(D(g_p(), ell)),
    kind="repair",
    repairs=["elasticity.order-k"],
)
