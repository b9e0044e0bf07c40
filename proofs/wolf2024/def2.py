"""Definition 2.2, what it is used for: the expected log-ratio accumulates the expected divergences.

On paper: E LLR after n + 1 sentences is E LLR after n plus E KL after n (chain rule), E LLR of nothing is 0.
"""

import sympy as sp

from proofs.kernel.rules._language import substitute_in
from proofs.wolf2024._shape import average_divergence, begin, mean_divergence, parameter_facts
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryLength, Relation
from theory.observables import LLR, Expect, Observable, n, s


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "for every n: a relation of E LLR after n sentences under P-", by induction; or None."""
    divergence, every = average_divergence(claim), claim.conclusion
    if not isinstance(every, EveryLength) or every.start not in (0, 1):
        return None
    if not isinstance(every.body, Relation):
        return None
    k = every.var
    means = every.body.condition.atoms(Expect)
    bare = every.body.condition.xreplace({mean: sp.Integer(0) for mean in means})
    if means != {Expect("P-", LLR(s), s, k)} or bare.atoms(Observable):
        return None
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        kl = mean_divergence(p, divergence)
        nothing = p.take("mean-0", "definition", name="expectation of no sentences", of=(s,))
        first = [nothing]
        if every.start == 1:
            first = [
                p.take("chain-0", "lemma", name="chain rule", at={n: sp.Integer(0)}),
                nothing,
                p.take("divergence-0", "instance", kl, at=sp.Integer(0)),
            ]
        base = p.decide(
            "start", substitute_in(every.body, {k: sp.Integer(every.start)}), [*first, *parameters]
        )
        assumption = p.assume("before", every.body)
        more = [
            assumption,
            p.take("chain-n", "lemma", name="chain rule", at={n: k}),
            p.take("divergence-n", "instance", kl, at=k),
            *parameters,
        ]
        step = p.decide("after", substitute_in(every.body, {k: k + 1}), more)
        return p.finish(p.state("every n", every, "induction", base, assumption, step))
    except Stuck as error:
        return p.stuck(str(error))
