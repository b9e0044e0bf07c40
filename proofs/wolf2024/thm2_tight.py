"""thm2-tight and claims of its form: the odds (1 - alpha)/alpha in the length; and the negative sentence it rests on."""

from proofs.kernel.rules._language import fresh, gt, le, lt
from proofs.wolf2024 import _aligned
from proofs.wolf2024._shape import begin, observables_of, parameter_facts, renamed
from proofs.wolf2024._shape import negative as negative_
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Every, Relation, Some
from theory.observables import B_P, B_last, B_minus, P_minus, P_plus, last_minus, last_plus


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of thm2-tight or of thm2-tight.negative-sentence, or None."""
    shape = _aligned.shape_of(claim)
    if shape is None:
        return _negative_sentence(claim)
    if B_P not in observables_of(shape.some.body) or not _aligned.speaks_of_odds(claim, shape):
        return None
    return _aligned.derive(claim, shape)


# What the hypothesis may ask of the prompts that it speaks of: all are met, as s0 is one of both components.
_GUARDS = {"P-": ("P-",), "P+": ("P+",), "both": ("P-", "P+")}


def _negative_sentence(claim: Claim) -> Derivation | None:
    """After every prompt of both components, some sentence of P- meets a relation of its score and probabilities."""
    every, negative = claim.conclusion, negative_(claim, *_GUARDS)
    if not isinstance(every, Every) or every.support != "both" or every.length:
        return None
    some = every.body
    if not isinstance(some, Some) or some.after != every.var or some.support != "P-" or every.nonempty:
        return None
    if some.length.expr != 1 or not isinstance(some.body, Relation):
        return None
    if not observables_of(some.body) <= {B_last, last_minus, last_plus}:
        return None
    x, (index, gamma) = every.var, negative
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        possible = p.assume("P-(s0)>0", gt(P_minus(x), 0))
        covered = p.assume("P+(s0)>0", gt(P_plus(x), 0))
        bad = p.take("bad", "hypothesis", index=index)
        formula = p.statement(bad)
        law = formula.support if isinstance(formula, Every) else "P-"
        guards = [{"P-": possible, "P+": covered}[needed] for needed in _GUARDS[law]]
        bad_here = p.take("s0: bad", "instance", bad, *guards, at=x)
        bounded = p.decide("B_-(s0)<=gamma", le(B_minus(x), gamma), [bad_here])
        below = p.decide("gamma<0", lt(gamma, 0), parameters)
        there = p.take(
            "negative sentence",
            "lemma",
            possible,
            covered,
            bounded,
            below,
            name="negative sentence",
            at={_aligned.X: x, _aligned.BOUND: gamma},
        )
        x1 = fresh("x1", [x, some.var])
        parts = {
            part: p.take(f"x1: {part}", "obtain", there, var=x1, part=part)
            for part in ("support", "prefix", "length", "body")
        }
        relation = p.decide("relation", renamed(some.body, some.var, x1), [parts["body"], below, *parameters])
        needed = (relation, parts["support"], parts["prefix"], parts["length"])
        shown = p.state("x1 is one", some, "witness", *needed, at=x1)
        goal = p.take("some sentence", "choice", there, *p.resting_on(shown, list(parts.values())), shown)
        return p.finish(p.state("every s0", every, "generalisation", goal, possible, covered))
    except Stuck as error:
        return p.stuck(str(error))
