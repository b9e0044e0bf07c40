"""Claims on laws, steering, best of n and rewards that are on no sheet, written from the documentation alone, with what is known of them."""

import pytest

from proofs.audit import audit_claim
from proofs.derivation import derivation_of, prove
from proofs.search import BUDGETS
from theory import Abs, Hypothesis, Rational, Signature, both, claim, when
from theory.library import KL, TV, E, best_of, chi_square, hellinger_squared, mix, tilt, variance

PAIRS = Signature("unseen-pairs")
X = PAIRS.set("X")
p, q, third = PAIRS.laws("p q third", X)
f = PAIRS.reals("f", X, lower=-1, upper=1)
share = PAIRS.parameter("unseen_share", lower=0, upper=1, lower_closed=True, upper_closed=True)

PUSH = Signature("unseen-push")
A = PUSH.set("A")
base = PUSH.law("base", A, positive=True)
pushed = PUSH.reals("pushed", A, lower=-1, upper=1)
strength = PUSH.parameter("unseen_strength", lower=0, lower_closed=True)
steered = PUSH.define("steered", lambda x: tilt(base, lambda y: strength * pushed(y))(x))

DRAWS = Signature("unseen-draws")
Y = DRAWS.set("Y")
ref = DRAWS.law("ref", Y, positive=True)
score = DRAWS.reals("score", Y, lower=-1, upper=1)

NOISY = Signature("unseen-noisy")
B = NOISY.set("B")
reward, seen = NOISY.reals("reward", B), NOISY.reals("seen", B)
noise = NOISY.parameter("unseen_noise", lower=0, lower_closed=True)
near = Hypothesis("near", "", B.every(lambda a: Abs(reward(a) - seen(a)) <= noise))


def best_seen(a):
    return B.every(lambda b: seen(b) <= seen(a))


def short_of(times):
    return B.every(lambda a: when(best_seen(a), reward(a) >= B.max(reward) - times * noise))


PROVED = {
    "hellinger below total variation": (PAIRS, hellinger_squared(p, q) <= 2 * TV(p, q), []),
    "means by total variation": (PAIRS, Abs(E(p, f) - E(q, f)) <= 2 * TV(p, q), []),
    "Pinsker": (PAIRS, 2 * TV(p, q) ** 2 <= KL(p, q), []),
    "divergence below chi-square": (PAIRS, KL(p, q) <= chi_square(p, q), []),
    "steering raises its own score": (PUSH, E(steered, pushed, A) >= E(base, pushed, A), []),
    "regret of what is seen as best": (NOISY, short_of(2), [near]),
    "regret where both are asked": (
        NOISY,
        B.every(lambda a: when(both(best_seen(a), reward(a) >= 0), reward(a) >= B.max(reward) - 2 * noise)),
        [near],
    ),
}
SLOWLY = {
    "divergence is convex": (
        PAIRS,
        KL(mix((share, p), (1 - share, third)), q, X) <= share * KL(p, q) + (1 - share) * KL(third, q),
        [],
    ),
}
REFUTED = {
    "Pinsker for more": (PAIRS, Rational(21, 10) * TV(p, q) ** 2 <= KL(p, q), []),
    "symmetric divergence by five": (PAIRS, KL(p, q) + KL(q, p) >= 5 * TV(p, q) ** 2, []),
    "means by half of it": (PAIRS, Abs(E(p, f) - E(q, f)) <= TV(p, q), []),
    "divergence by a tenth of the strength": (PUSH, KL(steered, base, A) <= strength / 10, []),
    "best of two gains the variance": (
        DRAWS,
        best_of(ref, score, 2) - E(ref, score) >= variance(ref, score),
        [],
    ),
    "regret of one step of noise": (NOISY, short_of(1), [near]),
}
# True, and not derived: ties among draws.
SUPPORTED = {
    "best of two is no worse": (DRAWS, best_of(ref, score, 2) >= E(ref, score), []),
}


def stated(name, signature, conclusion, hypotheses):
    return claim(
        name.replace(" ", "-").lower(), signature=signature, conclusion=conclusion, hypotheses=hypotheses
    )


@pytest.mark.parametrize("name", [*PROVED, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOWLY)])
def test_what_is_true_is_proved(name):
    found = derivation_of(stated(name, *(PROVED | SLOWLY)[name]))
    assert found is not None
    assert found[2].complete, found[1].stuck


@pytest.mark.parametrize("name", REFUTED)
def test_what_is_false_is_refuted_and_not_proved(name):
    c = stated(name, *REFUTED[name])
    report = prove(c)
    assert report is None or not report.complete
    assert audit_claim(c, BUDGETS["quick"], 0).verdict.value == "refuted"


@pytest.mark.slow
@pytest.mark.parametrize("name", SUPPORTED)
def test_what_is_true_and_not_derived_is_supported(name):
    assert audit_claim(stated(name, *SUPPORTED[name]), BUDGETS["quick"], 0).verdict.value == "supported"


def test_a_template_that_does_not_fit_says_so():
    """SymPy tried numbers for elements in what a template guesses, and the template broke down."""
    for name, c in ((name, stated(name, *SUPPORTED[name])) for name in SUPPORTED):
        report = prove(c)
        assert report is None or "StatementError" not in report.reason, name


def test_constants_of_the_list_matter():
    """Each of the true claims about a constant is false with a lesser one, so that a proof of anything would be seen."""
    c = stated("means by less", PAIRS, Abs(E(p, f) - E(q, f)) <= Rational(19, 10) * TV(p, q), [])
    report = prove(c)
    assert report is None or not report.complete
