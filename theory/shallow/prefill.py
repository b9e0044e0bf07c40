"""A harmful first token that is put into the model's mouth."""

from sympy import Eq, Piecewise

from theory.claims import claim
from theory.logic import when
from theory.signature import Signature

from ._source import SOURCE

prefilled = Signature("shallow-prefill")
V = prefilled.set("V")
pi = prefilled.law("P", (V, V), meaning="law of two tokens")

first = prefilled.define("first", lambda x: V.sum(lambda y: pi(x, y)), latex=r"P(#1\,\cdot)")
given = prefilled.define(
    "given", lambda y, x: Piecewise((pi(x, y) / first(x), first(x) > 0)), latex=r"P(#1 \mid #2)"
)

attack = claim(
    "shallow.prefill",
    sheet="F5.12",
    title="Where the model never says the harmful first token, the attack that prefills it has success 0",
    source=SOURCE,
    signature=prefilled,
    conclusion=V.every(lambda x: when(Eq(first(x), 0), V.every(lambda y: Eq(given(y, x), 0)))),
    kind="theorem",
    reading="for all tokens h1 and h2; a probability given an event of probability 0 is not defined",
)
mended = Signature("shallow-prefill-mended")
W = mended.set("V")
law = mended.law("P", (W, W), meaning="law of two tokens")
answer = mended.law("q", W, meaning="any answer to the harmful first token")
delta = mended.parameter("delta", lower=0, upper=1, meaning="weight of what is changed")


def _first(x):
    return W.sum(lambda y: law(x, y))


any_answer = claim(
    "shallow.prefill.any-answer",
    title="Where the model never says the harmful first token, models as near to it as one likes answer the attack in any way",
    source="repair of F5.12",
    signature=mended,
    conclusion=W.every(
        lambda x: when(
            Eq(_first(x), 0),
            W.every(
                lambda y: Eq(
                    ((1 - delta) * law(x, y) + delta * answer(y)) / ((1 - delta) * _first(x) + delta),
                    answer(y),
                )
            ),
        )
    ),
    kind="repair",
    repairs=["shallow.prefill"],
    reading="the model that says h1 and then q with probability delta, and else what P says: its total variation from P is delta",
)
