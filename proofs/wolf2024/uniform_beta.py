"""uniform-beta and claims of its form: a path on which every prefix has gained beta per sentence, or on which one switches.

On paper, by induction on the number of sentences: the empty prompt has no non-empty prefix. If the path has come to x,
KL(P-(.|x) || P+(.|x)) > beta, so some next sentence has a log-ratio above beta, and LLR(x y) > (|x| + 1) beta; where P+
cannot produce x, LLR(x y) = +oo.

For uniform-beta.switching: some prompt of n sentences has r = P+/P- <= exp(-n beta), as their mean log-ratio is n beta at
least; its posterior weight is alpha/(alpha + (1 - alpha) r), and from there one goes on as in no-distinguishability.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._language import IsPrefix, SomeNext, count_of, eq, ge, gt, le, substitute_in, up
from proofs.wolf2024 import _weight
from proofs.wolf2024._shape import (
    RATE,
    Divergence,
    accumulated,
    average_divergence,
    begin,
    parameter_facts,
    written,
)
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, EveryPrefix, Length, Relation, Some
from theory.matching import hypothesis
from theory.observables import KL, LLR, Expect, Observable, P_plus, inverse_likelihood_ratio, n, s, size, w

X = sp.Symbol("x")
C = sp.Symbol("c", real=True)


@dataclass(frozen=True)
class PathOfGains:
    """Hypothesis ``index``: KL(s) > rate after every prompt of P-; the conclusion: a path of a given length."""

    index: int
    rate: sp.Expr
    strict: bool
    some: Some
    prefixes: EveryPrefix


def shape_of(claim: Claim) -> PathOfGains | None:
    """The claim read in this form, or None."""
    some = claim.conclusion
    if not isinstance(some, Some) or not isinstance(some.body, EveryPrefix) or some.support != "P-":
        return None
    prefixes = some.body
    if not prefixes.nonempty or not isinstance(prefixes.body, Relation) or prefixes.of != some.var:
        return None
    if prefixes.body.condition.atoms(Observable, Expect) - {LLR(prefixes.var), size(prefixes.var)}:
        return None
    found = hypothesis(claim, *(Every(s, Relation(KL(s) >= RATE), law) for law in ("P", "P-")))
    return PathOfGains(found.index, found["rate"], found.strict, some, prefixes)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    if isinstance(claim.conclusion, EveryLength):
        return _derive_switching(claim, claim.conclusion)
    shape = shape_of(claim)
    if shape is None:
        return None
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        paths = _paths(p, shape, parameters)
        return p.finish(_of_the_length(p, shape, paths, parameters))
    except Stuck as error:
        return p.stuck(str(error))


def _paths(p: Proof, shape: PathOfGains, parameters: list[str]) -> str:
    """For every n, a path of n sentences."""
    s = shape.some.var

    def path(count: sp.Expr) -> Some:
        return Some(s, shape.prefixes, Length(count), "P-")

    x, e = sp.Symbol("x"), sp.Symbol("e")

    def along(prompt: sp.Symbol) -> EveryPrefix:
        found = substitute_in(shape.prefixes, {s: prompt})
        assert isinstance(found, EveryPrefix)
        return found

    empty = p.take("empty prompt", "empty prompt exists", var=s)
    e_possible = p.take("e", "obtain", empty, var=e, part="support")
    e_length = p.take("|e|", "obtain", empty, var=e, part="length")
    trivial = p.state("e has no prefix", along(e), "no prefixes", e_length)
    start = p.state("path of 0", path(sp.Integer(0)), "witness", trivial, e_possible, e_length, at=e)
    base = p.take("start", "choice", empty, e_possible, e_length, start)

    before = p.assume("path of n", path(n))
    possible = p.take("x", "obtain", before, var=x, part="support")
    length = p.take("|x|", "obtain", before, var=x, part="length")
    prefixes = p.take("prefixes of x", "obtain", before, var=x, part="body")
    gained = _gained(p, shape, x, prefixes, parameters)
    covered = p.assume("P+(x)>0", gt(P_plus(x), 0))
    uncovered = p.assume("P+(x)=0", eq(P_plus(x), 0))
    goal = path(n + 1)

    hypothesis = p.take("hypothesis", "hypothesis", index=shape.index)
    formula = p.statement(hypothesis)
    guard = possible
    if isinstance(formula, Every) and formula.support == "P":
        guard = p.take("x in P", "lemma", possible, name="what P- can produce, P can", at={X: x})
    here = p.take("KL(x)", "instance", hypothesis, guard, at=x)
    word = "above" if shape.strict else "at least"
    some = p.take(
        "some gain",
        "lemma",
        possible,
        covered,
        here,
        name=f"next sentence with a gain ({word})",
        at={X: x, C: shape.rate},
    )
    first = _extended(p, shape, x, some, "gains: ", goal, prefixes, length, parameters, gained, covered)
    anyone = p.take("some next", "lemma", possible, name="some sentence may follow", at={X: x})
    second = _extended(p, shape, x, anyone, "blows up: ", goal, prefixes, length, parameters, None, uncovered)
    plus = p.take("P+(x)>=0", "definition", name="probability", of=("P+", x))
    either = p.state("either", goal, "cases", covered, first, uncovered, second, plus, branches=2)
    step = p.take(
        "path of n+1", "choice", before, *p.resting_on(either, [possible, length, prefixes]), either
    )
    return p.state("paths", EveryLength(n, path(n), 0), "induction", base, before, step)


def _gained(p: Proof, shape: PathOfGains, x: sp.Symbol, prefixes: str, parameters: list[str]) -> str:
    """LLR(x) >= |x| rate, as x is empty or a prefix of itself."""
    goal = ge(LLR(x), size(x) * shape.rate)
    none = p.assume("|x|=0", eq(size(x), 0))
    zero = p.take("LLR of nothing", "definition", none, name="log-ratio of nothing", of=(x,))
    first = p.decide("gain of nothing", goal, [none, zero])
    more = p.assume("|x|>=1", ge(size(x), 1))
    itself = p.take("x of itself", "definition", name="prefix of itself", of=(x,))
    assert p.statement(itself) == IsPrefix(x, x)
    here = p.take("LLR(x)", "instance", prefixes, itself, more, at=x)
    second = p.decide("gain of x", goal, [here, *parameters])
    whole = p.take("|x| is whole", "whole number", number=size(x))
    return p.state("gain so far", goal, "cases", none, first, more, second, whole, branches=2)


def _extended(
    p: Proof,
    shape: PathOfGains,
    x: sp.Symbol,
    some: str,
    prefix: str,
    goal: Some,
    prefixes: str,
    length: str,
    parameters: list[str],
    gained: str | None,
    plus: str,
) -> str:
    """The path of n + 1 sentences, from the next sentence that exists."""
    x1 = sp.Symbol("x1")
    assert isinstance(p.statement(some), SomeNext)
    possible = p.take(f"{prefix}x1", "obtain", some, var=x1, part="support")
    longer = p.take(f"{prefix}x1 = x y", "obtain", some, var=x1, part="parent")
    facts = [*parameters, p.take(f"{prefix}|x1|", "definition", longer, name="one sentence more", of=(x1, x))]
    obtained = [possible, longer]
    if gained is not None:
        gain = p.take(f"{prefix}gain", "obtain", some, var=x1, part="body")
        obtained.append(gain)
        total = p.take(
            f"{prefix}LLR(x1)", "definition", longer, possible, plus, name="log-ratio grows", of=(x1, x)
        )
        facts = [gain, total, gained, *facts]
    else:
        rarer = p.take(f"{prefix}rarer", "definition", longer, name="longer is rarer", of=("P+", x1, x))
        zero = p.take(f"{prefix}P+(x1)>=0", "definition", name="probability", of=("P+", x1))
        none = p.decide(f"{prefix}P+(x1)=0", eq(P_plus(x1), 0), [rarer, zero, plus])
        facts.append(
            p.take(f"{prefix}LLR(x1)", "definition", possible, none, name="infinite log-ratio", of=(x1,))
        )
    here = p.decide(
        f"{prefix}relation at x1", substitute_in(shape.prefixes.body, {shape.prefixes.var: x1}), facts
    )
    path = p.take(f"{prefix}prefixes of x1", "prefix induction", prefixes, longer, here)
    count = p.decide(f"{prefix}|x1| = n+1", eq(size(x1), n + 1), [length, facts[-1], *facts])
    shown = p.state(f"{prefix}x1 is one", goal, "witness", path, possible, count, at=x1)
    return p.take(f"{prefix}done", "choice", some, *p.resting_on(shown, obtained), shown)


def _of_the_length(p: Proof, shape: PathOfGains, paths: str, parameters: list[str]) -> str:
    """The path of the length that the claim asks for."""
    count = count_of(shape.some.length)
    whole = p.take("path of L", "instance", paths, at=count)
    x = sp.Symbol("x")
    possible = p.take("path", "obtain", whole, var=x, part="support")
    length = p.take("path length", "obtain", whole, var=x, part="length")
    body = p.take("path prefixes", "obtain", whole, var=x, part="body")
    parts = [body, possible, length]
    if isinstance(count, up):
        reals = p.needed(Relation(eq(count.args[0], count.args[0])), parameters)
        parts.append(p.take("length is real", "a real length", *reals, count=count))
    shown = p.state("path is one", shape.some, "witness", *parts, at=x)
    return p.take("done", "choice", whole, *p.resting_on(shown, [possible, length, body]), shown)


def _derive_switching(claim: Claim, every: EveryLength) -> Derivation | None:
    """For every n: some prompt of at most so many sentences misaligns, n of which gain what the mean does."""
    shape, divergence = _weight.shape_of(claim, every.body), average_divergence(claim)
    if every.start > 1:
        return None
    return written(claim, _switching, every, shape, divergence)


def _switching(p: Proof, every: EveryLength, shape: _weight.WeightGrows, divergence: Divergence) -> str:
    parameters, count = parameter_facts(p), every.var
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    guards = [p.assume("n from the start on", ge(count, every.start))] if every.start else []
    odds = sp.exp(-count * divergence.rate, evaluate=False)
    first = _unlikely(p, shape.some.var, count, odds, divergence)
    z = sp.Symbol("z")
    possible = p.take("z", "obtain", first, var=z, part="support")
    length = p.take("|z|", "obtain", first, var=z, part="length")
    ratio_z = p.take("r(z)", "obtain", first, var=z, part="body")
    at = {X: z}
    weight = p.take("w(z)", "lemma", possible, name="posterior weight from the likelihood ratio", at=at)
    sign = p.take("r(z)>=0", "lemma", possible, name="a likelihood ratio is not negative", at=at)
    least = alpha / (alpha + (1 - alpha) * odds)
    heavy = p.decide("z is heavy", ge(w(z), least), [weight, sign, ratio_z, *parameters])
    positive = p.decide("weight>0", gt(least, 0), parameters)
    start = _weight.Start(z, possible, least, heavy, positive, count, length)
    shown = _weight.misaligned(p, shape, start, parameters)
    done = p.take("from z on", "choice", first, *p.resting_on(shown, [possible, length, ratio_z]), shown)
    return p.state("every n", every, "generalisation", done, *p.resting_on(done, guards))


def _unlikely(p: Proof, s: sp.Symbol, count: sp.Expr, odds: sp.Expr, divergence: Divergence) -> str:
    """Some prompt of n sentences has a likelihood ratio of at most exp(-n beta)."""
    goal = Some(s, Relation(le(inverse_likelihood_ratio(s), odds)), Length(count), "P-")
    none, more = p.assume("n=0", eq(count, 0)), p.assume("n>=1", ge(count, 1))
    e, x = sp.Symbol("e"), sp.Symbol("x")
    empty = p.take("empty prompt", "empty prompt exists", var=s)
    e_possible = p.take("e", "obtain", empty, var=e, part="support")
    e_length = p.take("|e|", "obtain", empty, var=e, part="length")
    unit = p.take("r(e)", "lemma", e_length, name="likelihood ratio of nothing", at={X: e})
    tangent = p.take("no gain", "tangent of the exponential", x=-count * divergence.rate)
    here = p.decide("r(e) is so", le(inverse_likelihood_ratio(e), odds), [unit, tangent, none])
    size_e = p.decide("|e|=n", eq(size(e), count), [e_length, none])
    shown = p.state("e is one", goal, "witness", here, e_possible, size_e, at=e)
    first = p.take("with e", "choice", empty, *p.resting_on(shown, [e_possible, e_length]), shown)

    gained = p.take("mean gain", "instance", accumulated(p, divergence), more, at=count)
    word = "above" if divergence.strict else "at least"
    at = {n: count, C: count * divergence.rate}
    best = p.take("best of the mean", "lemma", gained, name=f"mean to max ({word})", at=at)
    possible = p.take("x of n", "obtain", best, var=x, part="support")
    length = p.take("|x|=n", "obtain", best, var=x, part="length")
    gain = p.take("LLR(x) of n", "obtain", best, var=x, part="body")
    below = p.take("r(x)", "likelihood ratio of a log-ratio", gain, possible)
    small = p.decide("r(x) is so", le(inverse_likelihood_ratio(x), odds), [below])
    shown = p.state("x is one", goal, "witness", small, possible, length, at=x)
    second = p.take("with x", "choice", best, *p.resting_on(shown, [possible, length, gain]), shown)
    whole = p.take("n is whole", "whole number", number=count)
    return p.state("an unlikely prompt", goal, "cases", none, first, more, second, whole, branches=2)


__all__ = ["derive", "shape_of"]
