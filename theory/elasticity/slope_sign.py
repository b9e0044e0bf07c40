"""When a rate falls: where its law agrees with the perturbation more than the compressor does."""

from sympy import Or

from theory.claims import claim
from theory.library import D
from theory.logic import both

from ._setting import SOURCE, P_a, P_p, P_t, X, covered, elasticity, ell, g_a, g_p, g_t, q

PAIRS = ((P_p, g_p), (P_a, g_a), (P_t, g_t))


def overlap(P):
    """sum P P_t/q over the support of q."""
    return X.sum(lambda x: P(x) * P_t(x) / q(x), where=lambda x: q(x) > 0)


slope_sign = claim(
    "elasticity.slope-sign",
    sheet="F1.5",
    title="A rate falls if and only if its overlap with the perturbation exceeds 1",
    source=SOURCE,
    signature=elasticity,
    hypotheses=[covered],
    conclusion=both(
        *(
            part
            for P, g in PAIRS
            for part in (
                Or(D(g(), ell) >= 0, overlap(P) > 1),
                Or(overlap(P) <= 1, D(g(), ell) < 0),
            )
        )
    ),
    kind="theorem",
)
