"""Responses of one token, from one softmax row: the gradients in the logits are e_y - pi."""

from sympy import Eq, Or

from theory.claims import Hypothesis, claim
from theory.library import single
from theory.signature import Signature

from ._setting import SOURCE

row = Signature("entanglement-row")
V = row.set("V", at_least=2)
pi = row.law("p", V, positive=True, meaning="softmax row")
e_w, e_l = row.law("e_w", V, meaning="the chosen token"), row.law("e_l", V, meaning="the rejected token")

tokens = [
    Hypothesis("e_w", "e_w is one token", single(e_w)),
    Hypothesis("e_l", "e_l is one token", single(e_l)),
    Hypothesis("distinct", "the tokens are distinct", V.every(lambda v: Or(Eq(e_w(v), 0), Eq(e_l(v), 0)))),
]
overlap = V.sum(lambda v: (e_w(v) - pi(v)) * (e_l(v) - pi(v)))

one_token = claim(
    "entanglement.one-token",
    sheet="F3.7",
    title="Gradients of two tokens of one row have no positive inner product",
    source=SOURCE,
    signature=row,
    hypotheses=tokens,
    conclusion=overlap <= 0,
    kind="theorem",
    reading="gradients in the logits of the row, which is positive as every softmax",
)
one_token_leading = claim(
    "entanglement.one-token.leading",
    title="The same, where no token is more probable than the two together",
    source="repair of F3.7",
    signature=row,
    hypotheses=[
        *tokens,
        Hypothesis(
            "leading",
            "no token is more probable than the two together",
            V.every(lambda x: pi(x) <= V.sum(lambda v: (e_w(v) + e_l(v)) * pi(v))),
        ),
    ],
    conclusion=overlap <= 0,
    kind="repair",
    repairs=["entanglement.one-token"],
)
