"""CHES scores: <a, b> - |a|^2 of summed hidden states."""

from sympy import Ge, Le, Or

from theory.claims import Hypothesis, claim
from theory.library import switch
from theory.logic import both
from theory.signature import Signature

from ._token import SOURCE

sums = Signature("displacement-scores")
C = sums.set("I")
A, B, S = sums.set("A"), sums.set("B"), sums.set("S")
h = sums.reals("h", C, meaning="hidden state where the responses part")
h_plus = sums.reals("h_plus", (A, C), meaning="later hidden states of y+")
h_minus = sums.reals("h_minus", (B, C), meaning="later hidden states of y-")
h_shared = sums.reals("h_shared", (S, C), meaning="hidden states of shared tokens")
later_plus = switch(sums, "later_plus", "later tokens of y+")
later_minus = switch(sums, "later_minus", "later tokens of y-")
shared = switch(sums, "shared", "shared tokens")


def _common(i):
    return shared * S.sum(lambda k: h_shared(k, i)) + h(i)


def a(i):
    return _common(i) + later_plus * A.sum(lambda k: h_plus(k, i))


def b(i):
    return _common(i) + later_minus * B.sum(lambda k: h_minus(k, i))


n_plus = shared * S.size + 1 + later_plus * A.size
n_minus = shared * S.size + 1 + later_minus * B.size


def ches(x, y):
    """<x, y> - |x|^2."""
    return C.sum(lambda i: x(i) * y(i) - x(i) ** 2)


def _normalised(x, n):
    return lambda i: x(i) / n


never_both = claim(
    "displacement.scores",
    sheet="F4.8",
    title="CHES scores of a pair in either order are never both positive, nor are the normalised ones",
    source=SOURCE,
    signature=sums,
    conclusion=both(
        Or(ches(a, b) <= 0, ches(b, a) <= 0),
        Or(
            ches(_normalised(a, n_plus), _normalised(b, n_minus)) <= 0,
            ches(_normalised(b, n_minus), _normalised(a, n_plus)) <= 0,
        ),
    ),
    kind="theorem",
)

alike = Signature("displacement-alike")
V, J = alike.set("V"), alike.set("I")
u, v = alike.reals("u", V, meaning="errors e - pi of y+"), alike.reals("v", V, meaning="errors e - pi of y-")
summed_plus, summed_minus = alike.reals("a", J), alike.reals("b", J)
errors = V.sum(lambda x: u(x) * v(x))
low_score_alike = claim(
    "displacement.ches.alike",
    title="The same, where only unembeddings are trained, the errors of a response are alike, and 0 <= <u, v> <= |u|^2",
    source="repair of F4.7",
    signature=alike,
    hypotheses=[
        Hypothesis(
            "score",
            "CHES(+,-) <= 0",
            Le(J.sum(lambda i: summed_plus(i) * summed_minus(i) - summed_plus(i) ** 2), 0),
        ),
        Hypothesis("at-least", "0 <= <u, v>", Ge(errors, 0)),
        Hypothesis("at-most", "<u, v> <= |u|^2", Le(errors, V.sum(lambda x: u(x) ** 2))),
    ],
    conclusion=V.sum(lambda x: u(x) ** 2) * J.sum(lambda i: summed_plus(i) ** 2)
    - errors * J.sum(lambda i: summed_plus(i) * summed_minus(i))
    >= 0,
    kind="repair",
    repairs=["displacement.ches"],
    reading=(
        "with one u for all positions of y+ and one v for all of y-, d ln pi(y+)/dt = |u|^2 |a|^2 - <u, v><a, b>; of errors e - pi of one row "
        "<u, v> <= |u|^2 is always true"
    ),
)

any_model = Signature("displacement-any")
K = any_model.set("I")
g_plus, g_minus = any_model.reals("g_plus", K), any_model.reals("g_minus", K)
squared_plus = K.sum(lambda i: g_plus(i) ** 2)
supervised_long = claim(
    "displacement.supervised.short",
    title="The same, for any model, where the gradient of ln pi(y-) is no longer than twice that of ln pi(y+)",
    source="repair of F4.12",
    signature=any_model,
    hypotheses=[
        Hypothesis("short", "|g_-| <= 2 |g_+|", Le(K.sum(lambda i: g_minus(i) ** 2), 4 * squared_plus))
    ],
    conclusion=2 * squared_plus - K.sum(lambda i: g_plus(i) * g_minus(i)) >= 0,
    kind="repair",
    repairs=["displacement.supervised"],
    reading="d ln pi(y+)/dt = <g_+, 2 g_+ - g_->, with any gradients g_+ and g_-",
)
