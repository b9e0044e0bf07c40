"""thm5-markov, its tail and claims of their form: exponential tails from a Perron root and its vector.

On paper: E r^l over n sentences is the sum of the first row of M^n, r = P+/P-, M_xy = P-(y|x)^(1-l) P+(y|x)^l; as M v = root v for a
positive v, it is at most root^n v(start)/min v. Then Markov's inequality: at exp(-l X) as in thm5-renyi; and for the tail,
where LLR <= c, r^l >= exp(-l c).
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge, tilted
from proofs.lemmas.moment import rho, scale, tilt
from proofs.wolf2024._chernoff import Moment, likely, mean_power, target_of
from proofs.wolf2024._martingale import Tail, markov, tail_of
from proofs.wolf2024._shape import BOUND, parameter_facts, written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Every, Length, Relation
from theory.matching import NoMatch, hole, matches
from theory.observables import Observable, n, perron_ratio, perron_root, s


def contraction(claim: Claim) -> Moment:
    """What hypotheses that bound a Perron root and the ratio of its vector say of the mean of r^l."""
    roots, ratios = (_bounds(claim, kind) for kind in (perron_root, perron_ratio))
    common = [power for power in roots if power in ratios]
    if not common:
        raise NoMatch("no hypotheses bound a Perron root and the ratio of its vector")
    power = common[0]
    (first, bound), (second, factor) = roots[power], ratios[power]

    def show(p: Proof, positive: str, below: str, above: str) -> str:
        root, ratio = (p.take(f"hypothesis {k + 1}", "hypothesis", index=k) for k in (first, second))
        return p.take(
            "mean powers",
            "lemma",
            root,
            ratio,
            positive,
            below,
            above,
            name="mean power of the likelihood ratio, by a Perron root",
            at={tilt: power, rho: bound, scale: factor},
        )

    return Moment(power, bound, show)


def _bounds(claim: Claim, kind: type[Observable]) -> dict[sp.Expr, tuple[int, sp.Expr]]:
    """Number and bound of the hypotheses on such an observable at the empty prompt, by its power."""
    form = Every(s, Relation(kind(s, hole("power")) <= BOUND), "P", Length(sp.Integer(0)))
    found: dict[sp.Expr, tuple[int, sp.Expr]] = {}
    for one in matches(claim, form):
        found.setdefault(one["power"], (one.index, one["bound"]))
    return found


def derive(claim: Claim) -> Derivation:
    """The derivation of a claim of this form."""
    moment = contraction(claim)
    try:
        return written(claim, likely, target_of(claim), moment)
    except NoMatch:
        return written(claim, _tail, tail_of(claim), moment)


def _tail(p: Proof, tail: Tail, moment: Moment) -> str:
    parameters = parameter_facts(p)
    some = [p.assume("n>=1", ge(n, 1))] if tail.every.start else []
    facts = [*some, *parameters]
    positive, above, mean = mean_power(p, moment, facts)
    parts = [
        markov(p, tail, moment.tilt, positive, facts),
        mean,
        above,
        p.take("mean of powers", "definition", name="expectation", of=("P-", tilted(s, moment.tilt), s, n)),
        p.take("event", "definition", name="probability of an event", of=("P-", tail.event.body, s, n)),
        *facts,
    ]
    shown = p.decide("probability", tail.every.body, parts)
    return p.state("every n", tail.every, "generalisation", shown, *p.resting_on(shown, some))
