"""The derivative by structure is SymPy's, also of a derivative whose point moves, and has no value for what has corners."""

import pytest
import sympy as sp

from theory.derivative import derivative
from theory.errors import StatementError
from theory.terms import Over, Slope

u, v, w = sp.symbols("u v w", real=True)
TERMS = (u**3 * v**2 + v, sp.exp(u * v) / (2 + v**2), sp.log(1 + u**2 * v**2) - u * v, (1 + u**2) ** v)
POINTS = (v, 2 * v, v**2 - 1, sp.exp(v), w, sp.Integer(3))


def plain(e):
    """A term with every derivative taken by SymPy."""
    return e.replace(Slope, lambda body, var, point: sp.diff(plain(body), var).subs(var, point)).doit()


@pytest.mark.parametrize("point", POINTS, ids=str)
@pytest.mark.parametrize("term", TERMS, ids=str)
@pytest.mark.parametrize("var", [u, v], ids=str)
def test_a_derivative_moves_with_its_point_and_with_its_term(term, point, var):
    """Where the point was v itself what moves with the point was left out once; other points that move were refused."""
    slope = Slope(term, var, point)
    found, right = plain(derivative(slope, v)), sp.diff(plain(slope), v)
    at = {v: sp.Rational(7, 5), w: sp.Rational(3, 4), u: sp.Rational(1, 3)}
    assert abs(sp.N((found - right).subs(at), 30)) < 1e-20
    assert right.subs(at) != 0 or point in (w, 3)


def test_a_term_with_corners_has_none():
    for term in (abs(v), sp.Max(v, 0), Over("max", v, sp.Symbol("x"), "X")):
        with pytest.raises(StatementError, match="corners"):
            derivative(term, v)
        with pytest.raises(StatementError, match="corners"):
            derivative(Slope(term * v, v, v), v)
