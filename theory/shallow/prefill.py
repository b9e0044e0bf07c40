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
never_both = claim(
    "shallow.prefill.conditioned",
    title="Where the model may say the first token, but never both, the attack has success 0",
    source="repair of F5.12",
    signature=prefilled,
    conclusion=V.every(
        lambda x: when(first(x) > 0, V.every(lambda y: when(Eq(pi(x, y), 0), Eq(pi(x, y) / first(x), 0))))
    ),
    kind="repair",
    repairs=["shallow.prefill"],
)
