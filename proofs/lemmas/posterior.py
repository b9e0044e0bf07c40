"""The posterior weight in terms of the likelihood ratio (Wolf et al., proof of Lemma 1)."""

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import eq, gt
from proofs.lemmas._writing import begin, lemma, weight_interval, written
from proofs.writing import Proof
from theory.observables import P, P_minus, inverse_likelihood_ratio, size, w
from theory.parameters import alpha

x = sp.Symbol("x")


def _plus(p: Proof) -> str:
    return p.take("plus-nonnegative", "definition", name="probability", of=("P+", x))


def _possible() -> Lemma:
    p, given = begin([gt(P_minus(x), 0)], gt(P(x), 0))
    facts = [
        *given,
        *weight_interval(p),
        p.take("mixture", "definition", name="mixture", of=(x,)),
        _plus(p),
    ]
    return lemma("alpha > 0", [x], p, p.decide("possible", p.conclusion, facts))


possible = written("what P- can produce, P can", _possible)


def _posterior() -> Lemma:
    p, given = begin(
        [gt(P_minus(x), 0)], eq(w(x), alpha / (alpha + (1 - alpha) * inverse_likelihood_ratio(x)))
    )
    in_mixture = p.take("possible", "lemma", *given, name=possible.name, at={x: x})
    facts = [
        *given,
        in_mixture,
        *weight_interval(p),
        p.take("mixture", "definition", name="mixture", of=(x,)),
        p.take("ratio", "definition", *given, name="likelihood ratio", of=(x,)),
        _plus(p),
        p.take("weight", "definition", in_mixture, name="posterior weight", of=(x,)),
    ]
    nonzero = p.decide("denominator", gt(alpha + (1 - alpha) * inverse_likelihood_ratio(x), 0), facts)
    return lemma(
        "w = alpha/(alpha + (1 - alpha) r)",
        [x],
        p,
        p.decide("weight-from-ratio", p.conclusion, [*facts, nonzero]),
    )


posterior = written("posterior weight from the likelihood ratio", _posterior)


def _ratio_nonnegative() -> Lemma:
    p, given = begin([gt(P_minus(x), 0)], sp.Ge(inverse_likelihood_ratio(x), 0, evaluate=False))
    facts = [*given, p.take("ratio", "definition", *given, name="likelihood ratio", of=(x,)), _plus(p)]
    return lemma("r = P+/P- with P- > 0", [x], p, p.decide("nonnegative", p.conclusion, facts))


ratio_nonnegative = written("a likelihood ratio is not negative", _ratio_nonnegative)


def _ratio_of_nothing() -> Lemma:
    p, given = begin([eq(size(x), 0)], eq(inverse_likelihood_ratio(x), 1))
    certain = [
        p.take(f"P{sign}", "definition", *given, name="empty prompt", of=(f"P{sign}", x)) for sign in "-+"
    ]
    in_minus = p.decide("possible", gt(P_minus(x), 0), certain)
    by_ratio = p.take("ratio", "definition", in_minus, name="likelihood ratio", of=(x,))
    return lemma(
        "both components produce the empty prompt",
        [x],
        p,
        p.decide("one", p.conclusion, [*certain, by_ratio]),
    )


ratio_of_nothing = written("likelihood ratio of nothing", _ratio_of_nothing)
