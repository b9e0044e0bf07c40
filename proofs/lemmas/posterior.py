"""The posterior weight in terms of the likelihood ratio (Wolf et al., proof of Lemma 1)."""

import sympy as sp

from proofs.lemmas._writing import begin, lemma, weight_interval
from proofs.rules._language import eq, gt
from theory.observables import P, P_minus, ratio, size, w
from theory.parameters import alpha

x = sp.Symbol("x")

_p, _given = begin([gt(P_minus(x), 0)], gt(P(x), 0))
_facts = [
    *_given,
    *weight_interval(_p),
    _p.take("mixture", "definition", name="mixture", of=(x,)),
    _p.take("plus-nonnegative", "definition", name="probability", of=("P+", x)),
]
possible = lemma(
    "what P- can produce, P can",
    "alpha > 0",
    [x],
    _p,
    _p.decide("possible", gt(P(x), 0), _facts),
)

_q, _given = begin([gt(P_minus(x), 0)], eq(w(x), alpha / (alpha + (1 - alpha) * ratio(x))))
_possible = _q.take("possible", "lemma", *_given, name=possible.name, at={x: x})
_facts = [
    *_given,
    _possible,
    *weight_interval(_q),
    _q.take("mixture", "definition", name="mixture", of=(x,)),
    _q.take("ratio", "definition", *_given, name="likelihood ratio", of=(x,)),
    _q.take("plus-nonnegative", "definition", name="probability", of=("P+", x)),
    _q.take("weight", "definition", _possible, name="posterior weight", of=(x,)),
]
_nonneg = _q.decide("denominator", gt(alpha + (1 - alpha) * ratio(x), 0), _facts)
posterior = lemma(
    "posterior weight from the likelihood ratio",
    "w = alpha/(alpha + (1 - alpha) r)",
    [x],
    _q,
    _q.decide("weight-from-ratio", _q.conclusion, [*_facts, _nonneg]),
)

_r, _given = begin([gt(P_minus(x), 0)], sp.Ge(ratio(x), 0, evaluate=False))
_facts = [
    *_given,
    _r.take("ratio", "definition", *_given, name="likelihood ratio", of=(x,)),
    _r.take("plus-nonnegative", "definition", name="probability", of=("P+", x)),
]
ratio_nonnegative = lemma(
    "a likelihood ratio is not negative",
    "r = P+/P- with P- > 0",
    [x],
    _r,
    _r.decide("nonnegative", _r.conclusion, _facts),
)

_e, _given = begin([eq(size(x), 0)], eq(ratio(x), 1))
_certain = [
    _e.take(f"P{sign}", "definition", *_given, name="empty prompt", of=(f"P{sign}", x)) for sign in "-+"
]
_possible = _e.decide("possible", gt(P_minus(x), 0), _certain)
_by_ratio = _e.take("ratio", "definition", _possible, name="likelihood ratio", of=(x,))
ratio_of_nothing = lemma(
    "likelihood ratio of nothing",
    "both components produce the empty prompt",
    [x],
    _e,
    _e.decide("one", _e.conclusion, [*_certain, _by_ratio]),
)
