"""F9.20: where gain(s, s0) + LLR(s0) >= log((1 - alpha)/alpha), r(s) <= r(s0) e^(-gain) <= alpha/(1 - alpha), r = P+/P-, and so w(s) >= 1/2; else neither."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from proofs.kernel.rules._language import Contradiction, IsPrefix, eq, finite_log_ratio, ge, gt, le
from proofs.wolf2024._shape import about_prompt, parameter_facts, written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Conjunction, Every, EveryPrefix, Relation, When, negation
from theory.observables import LLR, P_minus, P_plus, gain, inverse_likelihood_ratio, w


def derive(claim: Claim) -> Derivation | None:
    """The derivation that two relations hold together, of the weight of a text and of what it adds to the log-ratio of its beginning; or None."""
    every = claim.conclusion
    prefix = every.body if isinstance(every, Every) else None
    if not isinstance(every, Every) or every.support != "both" or every.length or every.nonempty:
        return None
    if not isinstance(prefix, EveryPrefix) or not isinstance(prefix.body, Conjunction) or prefix.nonempty:
        return None
    parts = [part for part in prefix.body.parts if isinstance(part, When)]
    if len(parts) != 2 or [parts[0].condition, parts[0].body] != [parts[1].body, parts[1].condition]:
        return None
    weight, added = parts[0].condition, parts[0].body
    if not isinstance(weight, Relation) or not isinstance(added, Relation):
        return None
    x, x0 = every.var, prefix.var
    if weight.condition.lhs != w(x) or added.condition.lhs != gain(x, x0) + LLR(x0):
        return None
    return written(claim, _write, every, prefix, weight, added)


def _write(p: Proof, every: Every, prefix: EveryPrefix, weight: Relation, added: Relation) -> str:
    x, x0 = every.var, prefix.var
    parameters = parameter_facts(p)
    guards = [p.assume("s of P-", gt(P_minus(x), 0)), p.assume("s of P+", gt(P_plus(x), 0))]
    inside = p.assume("s0 of s", IsPrefix(x0, x))
    start = [
        p.take(f"s0 of {law}", "definition", inside, guard, name="possible prefix", of=(law, x0, x))
        for law, guard in zip(("P-", "P+"), guards, strict=True)
    ]
    known = [
        *about_prompt(p, x, guards[0], "s: "),
        *about_prompt(p, x0, start[0], "s0: "),
        *guards,
        *start,
        *parameters,
    ]
    above = p.decide("r(s0) > 0", gt(inverse_likelihood_ratio(x0), 0), known)
    finite = p.take("LLR(s0) < oo", "definition", *start, name="finite log-ratio", of=(x0,))
    number = p.take("LLR(s0)", "definition", name="log-ratio as a number", of=(x0,))
    level = added.condition.rhs
    bounds = []
    for kind in (ge, le):
        same = p.decide(f"LLR(s0) {kind.__name__}", kind(LLR(x0), finite_log_ratio(x0)), [number, finite])
        bounds.append(p.take(f"r(s0) {kind.__name__}", "likelihood ratio of a log-ratio", same, start[0]))
    given = [number, finite]
    needed = p.needed(Relation(eq(level, level)), parameters)
    facts = [*bounds, *known]

    def ratio_by(step: str, kind: Callable[..., sp.Basic], name: str) -> str:
        """The bound on r(s) that a bound on the log-ratio gives."""
        bound = p.decide(
            f"gain {name}", kind(gain(x, x0), level - finite_log_ratio(x0)), [step, *given, *parameters]
        )
        return p.take(f"r(s) {name}", "likelihood ratio of a gain", bound, inside, guards[0], above, *needed)

    # What is added is enough.
    enough = p.assume("enough", added)
    large = p.decide("half", weight, [ratio_by(enough, ge, "enough"), *facts])
    backward = p.state(
        "enough is half", When(added, weight), "when", enough, large, *_meaning(p, added, parameters)
    )
    # It is not.
    reached = p.assume("reached", weight)
    short = p.assume("too little", negation(added))
    small = ratio_by(short, sp.StrictLessThan, "too little")
    absurd = p.decide("not so", Contradiction(), [reached, small, *facts])
    shown = p.state("so enough", added, "contradiction", short, absurd, *_meaning(p, added, parameters))
    forward = p.state("half is enough", When(weight, added), "when", reached, shown)
    together = p.state("both", prefix.body, "both", forward, backward)
    prefixes = p.state("every s0", prefix, "generalisation", together, inside)
    return p.state("every s", every, "generalisation", prefixes, *guards)


def _meaning(p: Proof, f: Relation, facts: list[str]) -> list[str]:
    return p.meaning(f.condition, facts)
