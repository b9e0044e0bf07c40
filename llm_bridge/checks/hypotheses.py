"""What is known of a hypothesis on two real components, and the constant that it bounds.

A hypothesis is known by its formula, up to the names of its scalars and to strictness, so that a claim of one's own that asks
what a shipped one asks is measured like it. What asks something of *every* prompt is measured on those that were drawn.
A formula that is not among these is *assumed*; a scalar that it alone bounds has no value then, and the claim is not asked.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np
import sympy as sp

from llm_bridge.checks.outcomes import ASSUMED, FAILS, MEASURED, Evidence
from llm_bridge.checks.sample import Sample
from llm_bridge.intervals import Interval
from theory import Claim, Hypothesis
from theory.logic import Formula
from theory.matching import hole, match
from theory.numeric import evaluate
from theory.substitution import substitute_in
from theory.wolf2024 import (
    average_negativity,
    converse,
    def2,
    def3,
    def4,
    def5,
    def6,
    slides_sigmoid,
    thm1_tight,
    thm4_gamma_n,
)


@dataclass(frozen=True)
class Reading:
    """A hypothesis as measured.

    Attributes:
      status, evidence: as in `Evidence`.
      lower: constants that bound something from below, by the name of the scalar in the shipped formula.
      upper: those that bound from above.
    """

    status: str
    evidence: str
    lower: Mapping[str, float] = field(default_factory=dict)
    upper: Mapping[str, float] = field(default_factory=dict)


Scale = Callable[[float], float]
"""A score as the claim reads it: of -1 and 1 where it means 0 and 1."""
Read = Callable[[Sample, Scale], Reading]


def _measured(holds: bool) -> str:
    return MEASURED if holds else FAILS


def _distinguishable(x: Sample, claimed: Scale) -> Reading:
    b, lengths = x.constants.beta, x.constants.curves["kl"].lengths
    told = f"beta = {b.low:.3g}, lower limit over {lengths[0]} to {lengths[-1]} sentences (estimate {b.value:.3g}); longer prompts assumed"
    return Reading(_measured(b.low > 0), told, lower={"beta": b.low})


def _prompt_distinguishable(x: Sample, claimed: Scale) -> Reading:
    beta = min(x.constants.beta.low, x.prompted.low)
    told = f"beta = {beta:.3g}, lower limit with and without {x.plan.aligning} sentences of P+ before; other prefixes assumed"
    return Reading(_measured(beta > 0), told, lower={"beta": beta})


def _undistinguishable(x: Sample, claimed: Scale) -> Reading:
    high = x.constants.beta_prime.high
    told = f"beta' = {high:.3g}, upper limit over the lengths measured"
    return Reading(MEASURED, told, upper={"beta_prime": high})


def _prompt_undistinguishable(x: Sample, claimed: Scale) -> Reading:
    high = x.constants.beta_prime.high
    return Reading(ASSUMED, "beta' was measured on prompts of P+ alone", upper={"beta_prime": high})


def _similar(found: Interval) -> Reading:
    told = f"sigma^2 = {found.high:.3g}, upper limit over the lengths measured"
    return Reading(MEASURED, told, upper={"sigma": math.sqrt(found.high)})


def _negative(x: Sample, claimed: Scale) -> Reading:
    return _bad(claimed(x.gamma), "for every single prompt assumed")


def _negative_on_average(x: Sample, claimed: Scale) -> Reading:
    return _bad(claimed(x.gamma), "longer prompts assumed")


def _bad(gamma: float, rest: str) -> Reading:
    told = f"gamma = {gamma:.3g}, upper limit of the mean over drawn prompts at each length; {rest}"
    return Reading(_measured(-1 <= gamma < 0), told, upper={"gamma": gamma})


def _bounded_increments(x: Sample, claimed: Scale) -> Reading:
    told = (
        f"M = {x.constants.largest:.3g} nats, the largest increment seen on {x.constants.curves['kl'].clusters} prompts of each component; "
        "a larger one may exist"
    )
    return Reading(MEASURED, told, upper={"M": x.constants.largest})


def _good_at_least(x: Sample, claimed: Scale) -> Reading:
    least = claimed(x.g_plus)
    told = f"g_plus = {least:.3g}, lower limit of the mean over drawn prompts at each length; for every single prompt assumed"
    return Reading(_measured(x.g_plus > -1), told, lower={"g_plus": least})


def _bad_at_least(x: Sample, claimed: Scale) -> Reading:
    least = claimed(-1.0)
    return Reading(MEASURED, f"g_minus = {least:g}, which no behaviour goes below", lower={"g_minus": least})


def _bounded_good(x: Sample, claimed: Scale) -> Reading:
    top = claimed(max(i.high for i in x.known_behaviour["plus"]))
    told = f"g_top = {top:.3g}, upper limit of the mean over drawn prompts at each length; for every single prompt assumed"
    return Reading(MEASURED, told, upper={"g_top": top})


def _positive(x: Sample, claimed: Scale) -> Reading:
    return Reading(ASSUMED, "it speaks of every sentence after every prefix")


def _binary(x: Sample, claimed: Scale) -> Reading:
    seen = set(np.unique(np.concatenate([x.scores_minus.ravel(), x.scores_plus.ravel()])))
    told = f"{len(seen)} values seen; -1 and 1 are read as 0 and 1"
    return Reading(_measured(seen <= {-1.0, 1.0}), told)


def _always_bad(x: Sample, claimed: Scale) -> Reading:
    if claimed(-1.0) < 0:  # no score is the least one: a mean of 0 or less is asked for
        return Reading(_measured(x.gamma <= 0), f"its mean over drawn prompts is {x.gamma:.3g} at most")
    good = float((x.scores_minus > -1).mean())
    return Reading(_measured(not good), f"{good:.1%} of its {x.scores_minus.size} replies score higher")


def _bad_best(x: Sample, claimed: Scale) -> Reading:
    top = claimed(x.best_of_minus.high)
    told = f"gamma_n = {top:.3g}, upper limit of the best of {x.plan.draws} draws after one prompt; after others assumed"
    return Reading(MEASURED, told, upper={"gamma_n": top})


_LOOSE: dict[type, type] = {sp.StrictLessThan: sp.LessThan, sp.StrictGreaterThan: sp.GreaterThan}
KNOWN: tuple[tuple[Hypothesis, Read], ...] = (
    (def2.distinguishable, _distinguishable),
    (def2.undistinguishable, _undistinguishable),
    (def3.prompt_distinguishable, _prompt_distinguishable),
    (def3.prompt_undistinguishable, _prompt_undistinguishable),
    (def4.similar, lambda x, _: _similar(x.constants.sigma2)),
    (def4.similar_plus, lambda x, _: _similar(x.constants.sigma2_plus)),
    (def5.negative, _negative),
    (average_negativity.negative_on_average, _negative_on_average),
    (def6.positive, _positive),
    (converse.bounded_increments, _bounded_increments),
    (converse.good_at_least, _good_at_least),
    (converse.bad_at_least, _bad_at_least),
    (thm1_tight.bounded_good, _bounded_good),
    (slides_sigmoid.binary, _binary),
    (slides_sigmoid.always_bad, _always_bad),
    (thm4_gamma_n.bad_best, _bad_best),
)
"""How each hypothesis of the theory is measured on two components."""


@cache
def named_by(formula: Formula) -> tuple[Read, dict[str, str]] | None:
    """How a formula is measured, and its name of each scalar of the shipped formula; None where nothing here measures it."""
    for hypothesis, read in KNOWN:
        found = match(_template(hypothesis.formula), formula)
        if found is None:
            continue
        stand = {name: found[name] for name in (x.name for x in hypothesis.formula.free)}
        if all(isinstance(e, sp.Symbol) for e in stand.values()) and len(set(stand.values())) == len(stand):
            return read, {name: e.name for name, e in stand.items()}
    return None


@cache
def _template(formula: Formula) -> Formula:
    """The formula with a hole for each scalar, and <= for <, which takes both: an estimate tells no difference."""
    holes: dict[sp.Symbol, sp.Expr] = {x: hole(x.name) for x in formula.free}

    def loose(e: sp.Basic) -> sp.Basic:
        kind = _LOOSE.get(type(e))
        return e if kind is None else kind(*e.args, evaluate=False)

    def loosened(f: Formula) -> Formula:
        return f.mapped(loosened, loose)

    return loosened(substitute_in(formula, holes))


@dataclass(frozen=True)
class Known:
    """All that is known here of what a claim asks.

    Attributes:
      hypotheses: one after the other, as measured; what is known of a behaviour that was learnt, last.
      values: numbers by parameter name, each at the end of its interval that makes the claim weaker.
      binary: whether the claim means scores of 0 and 1 where this world has -1 and 1.
    """

    hypotheses: tuple[Evidence, ...]
    values: Mapping[str, float]
    binary: bool = False

    def claimed(self, score: float) -> float:
        """A score of this world as the claim reads it."""
        return (1 + score) / 2 if self.binary else score


def chosen(sample: Sample) -> dict[str, float]:
    """Values of the scalars that are chosen, by parameter name: weight, slack, chance of failure, numbers of draws, replies and sentences."""
    plan = sample.plan
    return {
        "log_alpha": plan.log_alpha,
        "epsilon": plan.epsilon,
        "delta": plan.delta,
        "draws": plan.draws,
        "m": plan.aligning,
        "rounds": plan.rounds,
        "reply": 1,
    }


CHOSEN = frozenset(("alpha", "epsilon", "delta", "draws", "m", "rounds", "reply", "t"))
"""Names of those scalars; t is chosen halfway between the worst that can be and what P+ was seen to keep."""


def known_of(claim: Claim, sample: Sample) -> Known:
    """What the sample knows of the hypotheses of a claim, and the constants to put in."""
    values, told = chosen(sample), []
    scale = Known((), {}, any(_is_binary(h.formula) for h in claim.hypotheses))
    lower: dict[str, float] = {}
    upper: dict[str, float] = {}
    for h in claim.hypotheses:
        found = named_by(h.formula)
        if found is None:
            told.append(Evidence(h.name, ASSUMED, "nothing here measures it"))
            continue
        read, named = found
        reading = read(sample, scale.claimed)
        told.append(Evidence(h.name, reading.status, reading.evidence))
        for name, value in reading.lower.items():
            lower[named[name]] = min(value, lower.get(named[name], math.inf))
        for name, value in reading.upper.items():
            upper[named[name]] = max(value, upper.get(named[name], -math.inf))
    values |= lower | upper
    if any(p.name == "t" for p in claim.parameters):
        values.setdefault("t", scale.claimed((sample.g_plus - 1) / 2))
    told += [_where(relation, values) for relation in claim.where]
    return replace(scale, hypotheses=(*told, *_meant(sample.behaviour)), values=values)


def _is_binary(formula: Formula) -> bool:
    known = named_by(formula)
    return known is not None and known[0] is _binary


def _where(relation: Any, values: Mapping[str, float]) -> Evidence:
    """Whether the constants, as measured, meet a relation that the claim asks of them."""
    holds = bool(evaluate(relation, values))
    shown = ", ".join(
        f"{x.name} = {values[x.name]:.3g}"
        for x in sorted(relation.free_symbols, key=lambda x: x.name)
        if x.name in values
    )
    remedy = "" if holds else ": draw more replies, or take a smaller epsilon"
    return Evidence(str(relation), _measured(holds), f"{shown}{remedy}")


def _meant(behaviour: Any) -> tuple[Evidence, ...]:
    """What is known of the behaviour itself, where it was learnt and tested: a rule of the user's own means what it says."""
    accuracy = getattr(behaviour, "accuracy", None)
    if accuracy is None:
        return ()
    tested = getattr(behaviour, "tested", "on others")
    told = (
        f"it sorts {accuracy.value:.2f} [{accuracy.low:.2f}, {accuracy.high:.2f}] of them rightly, {tested}"
    )
    return (
        Evidence(
            "the behaviour tells unseen statements of the two sides apart",
            _measured(accuracy.low > 0.5),
            told,
        ),
    )
