"""What one kind of data gains in compression the others lose."""

from sympy import Eq

from theory.claims import claim
from theory.library import D

from ._setting import SOURCE, covered, covered_at_0, elasticity, ell, g_a, g_p, g_t, k

conservation = claim(
    "elasticity.conservation",
    sheet="F1.1",
    title="Weighted slopes of the three rates sum to 0",
    source=SOURCE,
    signature=elasticity,
    hypotheses=[covered],
    conclusion=Eq(k * D(g_p(), ell) + D(g_a(), ell) + ell * D(g_t(), ell), 0),
    kind="theorem",
)
at_start = claim(
    "elasticity.conservation-at-0",
    sheet="F1.2",
    title="At the start of the perturbation, what alignment loses is k times what pre-training gains",
    source=SOURCE,
    signature=elasticity,
    hypotheses=[covered_at_0],
    conclusion=Eq(D(g_a(), ell, at=0), -k * D(g_p(), ell, at=0)),
    kind="theorem",
)
one_sided = claim(
    "elasticity.one-sided",
    sheet="F1.6",
    title="Alignment loses at least k times what pre-training gains",
    source="reading of F1.1",
    signature=elasticity,
    hypotheses=[covered],
    conclusion=D(g_a(), ell) >= -k * D(g_p(), ell),
    kind="candidate",
)
