"""Inner products of errors e_y - pi of two tokens of one row."""

from sympy import Eq, Or, Rational

from theory.claims import Hypothesis, claim
from theory.library import single
from theory.logic import both
from theory.signature import Signature

from ._token import SOURCE

row = Signature("displacement-row")
V = row.set("V", at_least=2)
pi = row.law("p", V, positive=True, meaning="softmax row")
e, f = row.law("e", V, meaning="one token"), row.law("f", V, meaning="another")
overlap = V.sum(lambda v: (e(v) - pi(v)) * (f(v) - pi(v)))
tokens = [
    Hypothesis("e", "e is one token", single(e)),
    Hypothesis("f", "f is one token", single(f)),
    Hypothesis("distinct", "the tokens are distinct", V.every(lambda v: Or(Eq(e(v), 0), Eq(f(v), 0)))),
]
between = claim(
    "displacement.errors",
    sheet="F4.10",
    title="<e_y - pi, e_y' - pi> of two tokens lies in [-1/2, 1)",
    source=SOURCE,
    signature=row,
    hypotheses=tokens,
    conclusion=both(overlap >= -Rational(1, 2), overlap < 1),
    kind="theorem",
)
