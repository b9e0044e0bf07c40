"""The proof of Lemma 3 claims one path on which every prefix has gained beta per sentence."""

from sympy import log

from theory.claims import claim
from theory.logic import every_prefix, some_prompt
from theory.observables import LLR, s, s0, size
from theory.parameters import beta, epsilon
from theory.wolf2024.def2 import distinguishable

PATH = some_prompt(
    every_prefix(LLR(s0) > size(s0) * beta, of=s, var=s0, nonempty=True),
    length=log(1 / epsilon) / beta,
    support="P-",
)

lemma = claim(
    "lem3-uniform",
    title="one path gains more than beta per sentence at every prefix",
    source="Wolf et al., arXiv 2304.11082 v6, proof of Lemma 3",
    kind="lemma",
    hypotheses=[distinguishable],
    where=[epsilon < 1],
    conclusion=PATH,
    reading="The hypothesis is the lemma's own (an average over prefixes); the path has q = (1/beta) log(1/eps) sentences, rounded up.",
)
