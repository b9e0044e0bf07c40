"""What data processing for two events is made of, whatever the law that P- is set against."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import PartialSum, eq, extend, sentence
from proofs.kernel.rules.definitions import j
from theory.observables import B, P_minus

x = sp.Symbol("x")
bad, good = (sp.Symbol(name, real=True) for name in ("c_bad", "c_good"))


def mass_of(law: type, k: sp.Expr) -> PartialSum:
    """Law's probability of x and one of the first k sentences."""
    return PartialSum(law(extend(x, j)), j, k)


def scores_of(law: type, k: sp.Expr) -> PartialSum:
    """The same, each sentence weighted by its score."""
    return PartialSum(law(extend(x, j)) * B(sentence(j)), j, k)


def sides_of(law: type, y: sp.Expr, score: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
    """The shares of a sentence that are bad and good, doubled, each with its line: P- against a law, after x."""
    weight = P_minus(x) / law(x)
    shares = ((1 - score, bad), (1 + score, good))
    return [(part, P_minus(y) * (1 + sp.log(c)) - c * law(y) * weight) for part, c in shares]


def line_of(law: type, y: sp.Expr, score: sp.Expr) -> sp.Expr:
    """Both lines, weighted by the shares."""
    return sp.Add(*(part * side for part, side in sides_of(law, y, score)))


def lines_of(law: type, k: sp.Expr) -> PartialSum:
    """That over the first k sentences."""
    return PartialSum(line_of(law, extend(x, j), B(sentence(j))), j, k)


def split_of(law: type, k: sp.Expr) -> sp.Basic:
    """That it is made of masses and scores."""
    value: sp.Expr = sp.Integer(0)
    for sign, c in ((1, bad), (-1, good)):
        own, other = (mass_of(of, k) - sign * scores_of(of, k) for of in (P_minus, law))
        value += own * (1 + sp.log(c)) - c * other * P_minus(x) / law(x)
    return eq(lines_of(law, k), value)
