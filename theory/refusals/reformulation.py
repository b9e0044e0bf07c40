"""Errors on one law of inputs, and on another: the same requests in the past tense."""

from theory.claims import claim
from theory.library import TV, E
from theory.signature import Signature

reformulated = Signature("reformulation")
X = reformulated.set("X")
D1, D2 = reformulated.laws("D1 D2", X)
error = reformulated.reals("e", X, lower=0, upper=1, meaning="probability of an error at an input")

reformulation = claim(
    "refusals.reformulation",
    sheet="F9.13",
    title="Errors on other inputs are at most those on the old ones and the total variation between the two",
    source="Andriushchenko, Flammarion, Does refusal training generalize to the past tense?, arXiv 2407.11969",
    signature=reformulated,
    conclusion=E(D2, error) <= E(D1, error) + TV(D1, D2),
    kind="theorem",
)
