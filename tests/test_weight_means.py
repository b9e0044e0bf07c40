"""Means of what the posterior weight decides, by lines in both probabilities of a text: what is so is proved, what is not never is."""

import re

import pytest
from sympy import Eq, Rational

from proofs.audit import audit_claim
from proofs.derivation import check, derivation_of, prove
from proofs.search import BUDGETS
from theory import *
from theory.parameters import alpha, delta, epsilon

r, q, t = inverse_likelihood_ratio(s), w(s), Symbol("t")


def mean(law, body):
    return Expect(law, body, s, n)


def chance(law, event):
    return Prob(law, event, s, n)


TRUE = {
    "the weight is a martingale": Eq(mean("P", q), alpha),
    "it grows under P-": mean("P-", q) >= alpha,
    "it grows under P- beside P": mean("P-", q) >= mean("P", q),
    "its reciprocal under P-": mean("P-", 1 / q) <= 1 / alpha,
    "the odds of P+ under P-": mean("P-", (1 - q) / q) <= (1 - alpha) / alpha,
    "its square": mean("P", q**2) >= alpha**2,
    "its square under P-": mean("P-", q**2) >= alpha**2,
    "its root": mean("P", sqrt(q)) <= sqrt(alpha),
    "what is left to learn": mean("P", q * (1 - q)) <= alpha * (1 - alpha),
    "a chord": mean("P", q**3) <= alpha,
    "its logarithm under P-": mean("P-", log(q)) >= log(alpha),
    "a logarithm of it": mean("P", log(1 + q)) <= log(1 + alpha),
    "the likelihood ratio": mean("P-", r) <= 1,
    "Hellinger": mean("P-", sqrt(r)) <= 1,
    "a bounded function of the ratio": mean("P-", r / (1 + r)) <= Rational(1, 2),
    "surprise": chance("P-", q <= alpha * epsilon) <= epsilon,
    "a text of another name": Expect("P-", 1 / w(t), t, n) <= 1 / alpha,
    "Markov": chance("P", q >= delta) <= alpha / delta,
    "Markov, multiplied": delta * chance("P", q > delta) <= alpha,
}
FALSE = {
    "its reciprocal is no less": mean("P-", 1 / q) <= 1,
    "it stays under P-": mean("P-", q) <= alpha,
    "half the surprise": chance("P-", q <= alpha * epsilon) <= epsilon / 2,
    "the ratio's mean is 1": Eq(mean("P-", r), 1),
    "its reciprocal's mean": Eq(mean("P-", 1 / q), 1 / alpha),
    "its square stays": mean("P", q**2) <= alpha**2,
    "its logarithm falls": mean("P-", log(q)) <= log(alpha),
    "half of Markov": chance("P", q >= delta) <= alpha / (2 * delta),
}
# No line lies on that side, or what is averaged has no meaning where P- cannot go: not shown, whatever is true.
NOT_SHOWN = {
    "its reciprocal under P": mean("P", 1 / q) <= 2 / alpha,
    "its logarithm under P": mean("P", log(q)) >= 2 * log(alpha),
    "under P+": mean("P+", q) <= alpha,
}


def stated(name, relation):
    return claim(re.sub(r"\W+", "-", name), conclusion=every_length(relation))


@pytest.mark.parametrize("name", TRUE)
def test_what_is_so_is_proved(name):
    report = prove(stated(name, TRUE[name]))
    assert report.complete, report.reason
    assert report.template == "wolf2024/weight_means"


@pytest.mark.parametrize("name", FALSE)
def test_what_is_not_so_is_refuted_and_not_proved(name):
    c = stated(name, FALSE[name])
    found = derivation_of(c)
    assert found is None or not found[2].complete
    assert audit_claim(c, BUDGETS["quick"], 0).verdict.value == "refuted"


@pytest.mark.parametrize("name", NOT_SHOWN)
def test_what_has_no_meaning_somewhere_is_not_proved(name):
    report = prove(stated(name, NOT_SHOWN[name]))
    assert report is None or not report.complete


def test_each_step_is_needed():
    """A derivation without one of its steps, or with a line that is a little lower, is refused."""
    _, derivation, report = derivation_of(stated("the weight", TRUE["its square"]))
    assert report.complete
    for k in range(len(derivation.steps)):
        shorter = derivation.steps[:k] + derivation.steps[k + 1 :]
        broken = type(derivation)(derivation.setting, derivation.conclusion, shorter, derivation.stuck)
        assert not check(broken).complete, derivation.steps[k].name
