"""The posterior prediction of a prior over finitely many concepts: F8.7."""

from theory.claims import claim
from theory.library import TV
from theory.logic import when
from theory.signature import Signature

from ._source import SOURCE

concepts = Signature("incontext-concepts")
C, Y = concepts.set("C"), concepts.set("Y")
prior = concepts.law("prior", C, meaning="prior over concepts")
prompt = concepts.reals("prompt", C, lower=0, upper=1, meaning="probability of the prompt under each concept")
after = concepts.law("after", Y, given=C, meaning="what each concept says after the prompt")

evidence = concepts.define(
    "evidence", lambda: C.sum(lambda c: prior(c) * prompt(c)), latex=r"P(\mathrm{prompt})"
)
predicted = concepts.define(
    "predicted",
    lambda y: C.sum(lambda c: prior(c) * prompt(c) * after(c, y)) / evidence(),
    latex=r"P(#1 \mid \mathrm{prompt})",
)


def _near(star):
    true = prior(star) * prompt(star)
    return TV(predicted, lambda y: after(star, y), Y) <= (evidence() - true) / true


posterior = claim(
    "incontext.prediction",
    sheet="F8.7",
    title="The posterior prediction is as near to that of phi* as the posterior odds against phi* are small",
    source=SOURCE,
    signature=concepts,
    conclusion=C.every(lambda star: when(prior(star) * prompt(star) > 0, _near(star))),
    kind="theorem",
    reading=(
        "phi* is any concept of positive prior that can produce the prompt; what is summed over phi != phi* is the sum over all less its own "
        "term; concepts may predict in any way after the prompt"
    ),
)
