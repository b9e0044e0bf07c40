"""no-distinguishability and claims of its form: prompts of at most so many sentences misalign, whatever the divergence.

On paper: one goes on from the empty prompt, whose weight is alpha, or from any prompt s0 that P- can produce, whose weight is
w(s0); some next sentence multiplies the weight by rho, but a weight is at most 1.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, ge, gt
from proofs.wolf2024._shape import parameter_facts, written
from proofs.wolf2024._weight import Start, WeightGrows, X, misaligned, shape_of
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Every
from theory.observables import P_minus, w


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    f = claim.conclusion
    if isinstance(f, Every):
        shape = shape_of(claim, f.body)
        if f.support != "P-" or f.length or f.nonempty or shape.some.after != f.var:
            return None
        return written(claim, _after_prompts, shape, f)
    return written(claim, _from_the_start, shape_of(claim, f))


def _from_the_start(p: Proof, shape: WeightGrows) -> str:
    parameters = parameter_facts(p)
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    e = sp.Symbol("e")
    empty = p.take("empty prompt", "empty prompt exists", var=shape.some.var)
    possible = p.take("e", "obtain", empty, var=e, part="support")
    length = p.take("|e|", "obtain", empty, var=e, part="length")
    in_mixture = p.take("e in P", "lemma", possible, name="what P- can produce, P can", at={X: e})
    facts = [
        p.take("P-(e)", "definition", length, name="empty prompt", of=("P-", e)),
        p.take("P+(e)", "definition", length, name="empty prompt", of=("P+", e)),
        p.take("e: P", "definition", name="mixture", of=(e,)),
        p.take("e: w P", "definition", in_mixture, name="posterior weight", of=(e,)),
    ]
    heavy = p.decide("e weight", ge(w(e), alpha), [*facts, *parameters])
    positive = p.take("alpha-from", "parameter interval", name="alpha", end=0)
    start = Start(e, possible, alpha, heavy, positive, sp.Integer(0), length)
    shown = misaligned(p, shape, start, parameters)
    return p.take("done", "choice", empty, *p.resting_on(shown, [possible, length]), shown)


def _after_prompts(p: Proof, shape: WeightGrows, every: Every) -> str:
    parameters, s0 = parameter_facts(p), every.var
    possible = p.assume("s0", gt(P_minus(s0), 0))
    in_mixture = p.take("s0 in P", "lemma", possible, name="what P- can produce, P can", at={X: s0})
    weight = p.take("s0: w P", "definition", in_mixture, name="posterior weight", of=(s0,))
    positive = p.decide("w(s0)>0", gt(w(s0), 0), [weight, in_mixture, possible, *parameters])
    heavy = p.decide("s0 is as heavy as it is", ge(w(s0), w(s0)), [])
    nothing = p.decide("nothing after s0 yet", eq(0, 0), [])
    prefix = p.take("s0 of itself", "definition", name="prefix of itself", of=(s0,))
    start = Start(s0, possible, w(s0), heavy, positive, sp.Integer(0), nothing, prefix)
    shown = misaligned(p, shape, start, [*parameters, positive])
    return p.state("every s0", every, "generalisation", shown, possible)


__all__ = ["derive"]
