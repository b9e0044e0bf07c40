"""Definition 2.4, what it is used for: Cantelli's inequality, for the log-ratio of a text drawn from P-."""

from proofs.kernel.rules._language import eq, fresh, ge, gt, le
from proofs.kernel.rules.definitions import many
from proofs.lemmas._writing import over_terms
from proofs.wolf2024._drawn import mean, share, shortfall, similarity
from proofs.wolf2024._shape import begin, parameter_facts
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryLength, Relation
from theory.matching import conclusion, hole
from theory.observables import LLR, Expect, Observable, Prob, n, s


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "for every n >= 1: Pr[LLR <= E LLR - c] <= a bound", or None."""
    similar, low = similarity(claim, "P-"), LLR(s) <= hole("level", n)
    found = conclusion(claim, EveryLength(n, Relation(Prob("P-", low, s, n) <= hole("bound", n)), 1))
    every, relation, level = found.formula, found.relations[0], found["level"]
    event = Prob("P-", found.relations[1], s, n)
    means = [a for a in level.atoms(Expect) if a.law == "P-" and a.body == LLR(a.prompt) and a.length == n]
    if len(means) != 1 or (c := means[0] - level).atoms(Observable):
        return None
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        some = p.assume("n>=1", ge(n, 1))
        positive = p.decide("c>0", gt(c, 0), parameters)
        e = fresh("e", [s])
        empty = p.take("empty prompt", "empty prompt exists", var=s)
        possible = p.take("e", "obtain", empty, var=e, part="support")
        nothing = p.take("|e|", "obtain", empty, var=e, part="length")
        short = shortfall(p, similar, e, possible, nothing, some, c, positive)
        average = p.take(
            "mean", "definition", name="expectation", of=("P-", LLR(means[0].prompt), means[0].prompt, n)
        )
        missed = le(LLR(s), mean(many(n)) - c)
        same = over_terms(
            p,
            "sums",
            lambda k: eq(share(event.body, k), share(missed, k)),
            [share(event.body, many(n)), share(missed, many(n))],
            lambda k: [average],
            many(n),
        )
        value = p.take("event", "definition", name="probability of an event", of=("P-", event.body, s, n))
        bound = p.decide("bound", relation, [same, short, value, some, *parameters])
        shown = p.take("any n", "choice", empty, *p.resting_on(bound, [possible, nothing]), bound)
        return p.finish(p.state("every n", every, "generalisation", shown, some))
    except Stuck as error:
        return p.stuck(str(error))
