"""Definition 2.3, what it is used for: after a negative sentence the expected log-ratio accumulates the divergences."""

from proofs.kernel.rules._language import ge, gt
from proofs.wolf2024 import _after
from proofs.wolf2024._shape import begin, parameter_facts
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Relation, When
from theory.observables import Expect, Observable, P_minus, gain, n, s, size


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "after prefixes that meet a condition: a bound on E gain for every n >= 1", or None."""
    divergence, every = _after.divergence_after(claim), claim.conclusion
    if not isinstance(every, Every) or every.support != "P-" or every.length:
        return None
    x = every.var
    if (
        not isinstance(every.body, When)
        or x != divergence.var
        or every.body.condition != divergence.condition
    ):
        return None
    lengths = every.body.body
    if not isinstance(lengths, EveryLength) or lengths.start != 1 or not isinstance(lengths.body, Relation):
        return None
    means = lengths.body.condition.atoms(Expect)
    if means != {Expect("P-", gain(s, x), s, n, x)} or lengths.var != n:
        return None
    rest = lengths.body.condition.xreplace(dict.fromkeys(means, n))
    if rest.atoms(Observable):
        return None
    p = begin(claim)
    try:
        possible = p.assume("s0", gt(P_minus(x), 0))
        nonempty = p.assume("|s0|>=1", ge(size(x), 1))
        condition = p.assume("condition", every.body.condition)
        gained = _after.accumulated(p, divergence, x, possible, [condition, nonempty])
        if p.statement(gained) != lengths:
            some = p.assume("n>=1", ge(n, 1))
            mean = p.take("gain at n", "instance", gained, some, at=n)
            weaker = p.decide("relation", lengths.body, [mean, some, *parameter_facts(p)])
            gained = p.state(
                "gain as claimed", lengths, "generalisation", weaker, *p.resting_on(weaker, [some])
            )
        shown = p.take("where it holds", "when", condition, gained)
        guards = [possible, nonempty] if every.nonempty else [possible]
        return p.finish(p.state("every s0", every, "generalisation", shown, *p.resting_on(shown, guards)))
    except Stuck as error:
        return p.stuck(str(error))
