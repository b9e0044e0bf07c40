"""A softmax row for every previous token, so that a response comes back to rows that it used before.

Responses are tokens at positions, which numbers put in order; the previous token of the first is the last one of the prompt.
"""

from sympy import And, Eq, Max, Piecewise

from theory.claims import Hypothesis, claim
from theory.library import single
from theory.signature import Signature

from ._setting import SOURCE

bigram = Signature("entanglement-bigram")
V, T = bigram.set("V", at_least=2), bigram.set("T")
p = bigram.law("p", V, given=V, positive=True, meaning="row of each previous token")
start = bigram.law("start", V, meaning="last token of the prompt")
y_w = bigram.law("y_w", V, given=T, meaning="tokens of the chosen response")
y_l = bigram.law("y_l", V, given=T, meaning="tokens of the rejected response")
place = bigram.reals("place", T, meaning="order of the positions")
d = bigram.parameter("d", lower=0, meaning="slope of the loss")


def _previous(y):
    """Whether x is the token before position k, 1 or 0."""

    def nothing_between(j, k):
        between = T.sum(lambda i: 1, where=lambda i: And(place(j) < place(i), place(i) < place(k)))
        return And(place(j) < place(k), Eq(between, 0))

    def previous(k, x):
        before = T.sum(lambda j: y(j, x), where=lambda j: nothing_between(j, k))
        earlier = T.sum(lambda j: 1, where=lambda j: place(j) < place(k))
        return before + Piecewise((start(x), Eq(earlier, 0)), (0, True))

    return previous


before_w, before_l = _previous(y_w), _previous(y_l)


def _gradient(y, before):
    """d log pi(y)/d logit of v after x."""
    return lambda x, v: T.sum(lambda k: before(k, x) * (y(k, v) - p(x, v)))


g_w, g_l = _gradient(y_w, before_w), _gradient(y_l, before_l)

responses = [
    *(Hypothesis(y.name, f"{y.name}: one token each", single(y)) for y in (start, y_w, y_l)),
    Hypothesis(
        "order",
        "positions are in order",
        T.every(lambda k: Eq(T.sum(lambda j: 1, where=lambda j: Eq(place(j), place(k))), 1)),
    ),
    Hypothesis(
        "one",
        "the responses differ in exactly one position",
        Eq(T.sum(lambda k: V.sum(lambda v: y_w(k, v) * y_l(k, v))), T.size - 1),
    ),
]
conclusion = d * V.sum(lambda x: V.sum(lambda v: g_w(x, v) * (g_w(x, v) - g_l(x, v)))) >= 0

one_position = claim(
    "entanglement.bigram",
    sheet="F3.10",
    title="On a bigram model the chosen never falls where the responses differ in one position",
    source=SOURCE,
    signature=bigram,
    hypotheses=responses,
    conclusion=conclusion,
    kind="theorem",
)
no_return = claim(
    "entanglement.bigram.no-return",
    title="The same, where no token comes before two positions",
    source="repair of F3.10",
    signature=bigram,
    hypotheses=[
        *responses,
        Hypothesis(
            "no-return",
            "no token comes before two positions, of either response",
            V.every(lambda x: T.sum(lambda k: Max(before_w(k, x), before_l(k, x))) <= 1),
        ),
    ],
    conclusion=conclusion,
    kind="repair",
    repairs=["entanglement.bigram"],
)
