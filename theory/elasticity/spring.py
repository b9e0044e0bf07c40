"""The spring law: extensions of two springs in series, in inverse proportion to their stiffness."""

from sympy import Eq

from theory.claims import claim
from theory.library import KL

from ._setting import SOURCE, P_a, P_p, elasticity, k, q


def extension(P):
    """d_P(l) - d_P(0), with d_P the divergence of P from the compressor, nats."""
    return KL(P, q) - KL(P, lambda x: q(x, 0))


spring = claim(
    "elasticity.spring",
    sheet="F1.8",
    title="Divergences grow in inverse proportion to amounts of data",
    source=SOURCE,
    signature=elasticity,
    conclusion=Eq(k * extension(P_p) + extension(P_a), 0),
    kind="theorem",
)
spring_inequality = claim(
    "elasticity.spring.inequality",
    title="What alignment loses is at least k times what pre-training gains, for perturbations of any size",
    source="repair of F1.8",
    signature=elasticity,
    conclusion=k * extension(P_p) + extension(P_a) >= 0,
    kind="repair",
    repairs=["elasticity.spring"],
)
