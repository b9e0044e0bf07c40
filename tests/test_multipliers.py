"""Inequalities of sums by multiples of laws that linear programming finds: what is so is proved, what is not is refuted and never proved."""

import pytest
from sympy import Eq, Or, Rational

from proofs.audit import audit_claim
from proofs.derivation import derivation_of
from proofs.search import BUDGETS
from theory import Hypothesis, Signature, claim
from theory.library import single

S = Signature("multiples")
X = S.set("X", at_least=2)
p = S.law("p", X, positive=True)
e, f = S.laws("e f", X)
one = Hypothesis("one", "", single(e))
other = Hypothesis("other", "", single(f))
apart = Hypothesis("apart", "", X.every(lambda x: Or(Eq(e(x), 0), Eq(f(x), 0))))

TRUE = {
    "of a positive law": (X.sum(lambda x: e(x) * p(x)) > 0, []),
    "mass of the others": (X.sum(lambda x: (1 - e(x)) * p(x)) < 1, [one]),
    "squares": (X.sum(lambda x: e(x) ** 2) <= 1, []),
    "square of a difference": (X.sum(lambda x: (e(x) - f(x)) ** 2) <= 2, []),
    "square of an error": (X.sum(lambda x: (e(x) - p(x)) ** 2) < 2, [one]),
    "errors": (X.sum(lambda x: (e(x) - p(x)) * (f(x) - p(x))) >= -Rational(1, 2), [one, other, apart]),
}
FALSE = {
    "of a law": (X.sum(lambda x: e(x) * f(x)) > 0, []),
    "squares strictly": (X.sum(lambda x: e(x) ** 2) < 1, []),
    "square of a difference strictly": (X.sum(lambda x: (e(x) - f(x)) ** 2) < 2, []),
    "errors strictly": (
        X.sum(lambda x: (e(x) - p(x)) * (f(x) - p(x))) > -Rational(1, 2),
        [one, other, apart],
    ),
    "errors of one token": (X.sum(lambda x: (e(x) - p(x)) * (f(x) - p(x))) < 1, [one, other]),
}


def stated(name, conclusion, hypotheses):
    return claim(name.replace(" ", "-"), signature=S, conclusion=conclusion, hypotheses=hypotheses)


@pytest.mark.parametrize("name", TRUE)
def test_what_is_so_is_proved(name):
    found = derivation_of(stated(name, *TRUE[name]))
    assert found is not None
    assert found[2].complete, found[1].stuck


@pytest.mark.parametrize("name", FALSE)
def test_what_is_not_so_is_refuted_and_not_proved(name):
    c = stated(name, *FALSE[name])
    found = derivation_of(c)
    assert found is None or not found[2].complete
    assert audit_claim(c, BUDGETS["quick"], 0).verdict.value == "refuted"
