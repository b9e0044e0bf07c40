"""Whether a loss that only punishes tokens that became rarer sees every change."""

from sympy import Eq, Max, Or, log

from theory.claims import Hypothesis, claim
from theory.library import E
from theory.logic import either
from theory.signature import Signature

from ._source import SOURCE

observed = Signature("shallow-one-sided")
Y = observed.set("Y")
data, pi_al, pi = observed.laws("data pi_al pi_ft", Y)

loss = observed.define(
    "loss", lambda: E(data, lambda y: Max(log(pi_al(y)) - log(pi(y)), 0)), latex=r"E\,\max(D, 0)"
)
defined = Hypothesis(
    "defined",
    "every token that the data may hold has positive probability under one of the two models, so that D has a meaning",
    Y.every(lambda y: Or(Eq(data(y), 0), pi_al(y) > 0, pi(y) > 0)),
    "reading of F5.4",
)
unchanged = Y.every(lambda y: Eq(pi(y), pi_al(y)))
READING = "D = log pi_al - log pi is asked to have a meaning where it is observed: log 0 - log 0 has none"

all_observed = claim(
    "shallow.one-sided",
    sheet="F5.4",
    title="Where data hold every token, the one-sided loss is 0 for the aligned model only",
    source=SOURCE,
    signature=observed,
    hypotheses=[Hypothesis("all observed", "data > 0", Y.every(lambda y: data(y) > 0), SOURCE), defined],
    conclusion=either(loss() > 0, unchanged),
    kind="theorem",
    reading=READING,
)
any_data = claim(
    "shallow.one-sided.any-data",
    sheet="F5.5",
    title="For any data the one-sided loss is 0 for the aligned model only",
    source=SOURCE,
    signature=observed,
    hypotheses=[defined],
    conclusion=either(loss() > 0, unchanged),
    kind="theorem",
    reading=READING,
)
aligned_observed = claim(
    "shallow.one-sided.aligned-data",
    title="The same, where data hold every token that the aligned model may say",
    source="repair of F5.5",
    signature=observed,
    hypotheses=[
        Hypothesis(
            "aligned observed",
            "data > 0 where pi_al > 0",
            Y.every(lambda y: Or(data(y) > 0, Eq(pi_al(y), 0))),
        ),
        defined,
    ],
    conclusion=either(loss() > 0, unchanged),
    kind="repair",
    repairs=["shallow.one-sided.any-data"],
    reading=READING,
)
