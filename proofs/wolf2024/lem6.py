"""Lemma 6: components with disjoint supports, KL(P- || P) = log 1/alpha.

On paper: P+ cannot produce a text of at least one sentence that P- can, as it cannot produce its first sentence. So P = alpha P-
there, and the logarithm of P-/P is the constant log 1/alpha, for whole texts as for the first sentence.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import (
    Continues,
    PartialSum,
    any_of,
    eq,
    extend,
    ge,
    gt,
    le,
    prompt,
)
from proofs.kernel.rules.definitions import i, j, m, many
from proofs.lemmas._writing import over_drawn
from proofs.lemmas.mixture_divergence import level_of, mean_level, step_of
from proofs.wolf2024._shape import begin, parameter_facts
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Conjunction, Every, EveryLength, Length, Relation
from theory.matching import hypothesis
from theory.observables import KL_to_model, P, P_minus, P_plus, n, s, size

X = sp.Symbol("x")


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "KL_to_model of the empty prompt is a logarithm, E log P-/P of n >= 1 sentences is one too", or None."""
    conclusion = claim.conclusion
    disjoint = hypothesis(claim, Every(s, Relation(sp.Eq(P_plus(s), 0)), "P-", Length(sp.Integer(1))))
    if not isinstance(conclusion, Conjunction) or len(conclusion.parts) != 2:
        return None
    first, texts = conclusion.parts
    if not isinstance(first, Every) or first.support not in ("P", "P-") or first.nonempty or first.after:
        return None
    if first.length is None or first.length.expr != 0 or not isinstance(first.body, Relation):
        return None
    if not isinstance(texts, EveryLength) or texts.start != 1 or texts.var != n:
        return None
    if not isinstance(texts.body, Relation):
        return None
    one, other = first.body.condition, texts.body.condition
    if not isinstance(one, sp.Eq) or one.lhs != KL_to_model(first.var) or not isinstance(one.rhs, sp.log):
        return None
    if not isinstance(other, sp.Eq) or other.lhs != mean_level(n) or not isinstance(other.rhs, sp.log):
        return None
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        apart = p.take("disjoint", "hypothesis", index=disjoint.index)
        parts = (
            _first_sentence(p, first, one, apart, parameters),
            _texts(p, texts, other, apart, parameters),
        )
        return p.finish(p.take("both", "both", *parts))
    except Stuck as error:
        return p.stuck(str(error))


def _constant(p: Proof, label: str, quotient: sp.Expr, level: sp.Expr, facts: list[str]) -> list[str]:
    """log of the quotient is the level, both ways."""
    sides = []
    for kind, name in ((le, "below"), (ge, "above")):
        bound = p.decide(f"{label}quotient {name}", kind(quotient, level.args[0]), facts)
        logs = sp.log(quotient) + level
        reals = p.needed(Relation(eq(logs, logs)), facts)
        sides.append(p.take(f"{label}logarithm {name}", "logarithm of an inequality", bound, *reals))
    return sides


def _first_sentence(p: Proof, every: Every, relation: sp.Eq, hypothesis: str, parameters: list[str]) -> str:
    x = every.var
    nothing = p.assume("|s|=0", eq(size(x), 0))
    certain = [
        p.take(f"empty: {law}", "definition", nothing, name="empty prompt", of=(law, x))
        for law in ("P-", "P+")
    ]
    mixture = p.take("empty: P", "definition", name="mixture", of=(x,))
    one = p.decide("P(s)=1", eq(P(x), 1), [*certain, mixture])
    possible = p.decide("P-(s)>0", gt(P_minus(x), 0), certain)
    known = [certain[0], one, *parameters]
    y_j = extend(x, j)

    def steps(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(y_j) * step_of_at(x, y_j), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(y_j), j, k)

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        longer = p.take("y: next", "definition", name="next prompt", of=(x, k))
        more = p.take("y: size", "definition", longer, name="one sentence more", of=(y, x))
        size_1 = p.decide("y: one sentence", eq(size(y), 1), [nothing, more])
        none = p.take("y: P+", "instance", hypothesis, drawn, size_1, at=y)
        mixed = p.take("y: P", "definition", name="mixture", of=(y,))
        in_mixture = p.take("y: possible", "lemma", drawn, name="what P- can produce, P can", at={X: y})
        reals = [drawn, in_mixture, none, mixed, *known]
        return [*_constant(p, "y: ", step_of_at(x, y).args[0], relation.rhs, reals), *reals]

    sums = over_drawn(
        p,
        "sums",
        lambda k: eq(steps(k), relation.rhs * mass(k)),
        [steps(m), mass(m)],
        "P-",
        lambda k: extend(x, k),
        facts,
        known=parameters,
    )
    mean = p.take("divergence", "definition", possible, name="divergence from the mixture", of=(x,))
    total = p.take("total", "definition", name="total probability", of=("P-", x))
    shown = p.decide("first sentence", relation, [sums, mean, total, certain[0], *parameters])
    return p.state("no prompt", every, "generalisation", shown, nothing)


def step_of_at(x: sp.Symbol, y: sp.Expr) -> sp.Expr:
    """log P-(y|x)/P(y|x)."""
    return step_of(y).xreplace({X: x}) if x != X else step_of(y)


def _disjoint_texts(p: Proof, hypothesis: str) -> str:
    """Every text of P- is empty or impossible under P+, by induction along it."""
    s1 = sp.Symbol("s1")

    def claim(x: sp.Symbol) -> sp.Basic:
        return any_of(eq(size(x), 0), eq(P_plus(x), 0))

    nothing = p.assume("texts: |s|=0", eq(size(s), 0))
    base = p.decide("texts: start", claim(s), [nothing])
    before = p.assume("texts: before", claim(s))
    longer, possible = (
        p.assume("texts: s1 = s y", Continues(s1, s)),
        p.assume("texts: s1", gt(P_minus(s1), 0)),
    )
    more = p.take("texts: |s1|", "definition", longer, name="one sentence more", of=(s1, s))
    first = p.take("texts: first sentence", "instance", hypothesis, possible, at=s1)
    rarer = p.take("texts: rarer", "definition", longer, name="longer is rarer", of=("P+", s1, s))
    whole = p.take("texts: P+>=0", "definition", name="probability", of=("P+", s1))
    after = p.decide("texts: after", claim(s1), [before, more, first, rarer, whole])
    formula = Every(s, Relation(claim(s)), "P-")
    return p.state(
        "disjoint texts", formula, "prompt induction", nothing, base, before, longer, possible, after
    )


def _texts(p: Proof, every: EveryLength, relation: sp.Eq, hypothesis: str, parameters: list[str]) -> str:
    disjoint = _disjoint_texts(p, hypothesis)
    some = p.assume("n>=1", ge(n, 1))
    at = prompt(n, i)

    def levels(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * level_of(at), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at), i, k)

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        x = prompt(n, k)
        listed = p.take("x: size", "definition", name="size of a listed prompt", of=(n, k))
        here = p.take("x: disjoint", "instance", disjoint, drawn, at=x)
        none = p.decide("x: P+", eq(P_plus(x), 0), [here, listed, some])
        mixed = p.take("x: P", "definition", name="mixture", of=(x,))
        in_mixture = p.take("x: possible", "lemma", drawn, name="what P- can produce, P can", at={X: x})
        reals = [drawn, in_mixture, none, mixed, *parameters]
        return [*_constant(p, "x: ", P_minus(x) / P(x), relation.rhs, reals), *reals]

    sums = over_drawn(
        p,
        "texts: sums",
        lambda k: eq(levels(k), relation.rhs * mass(k)),
        [levels(many(n)), mass(many(n))],
        "P-",
        lambda k: prompt(n, k),
        facts,
        many(n),
        parameters,
    )
    mean = p.take("texts: mean", "definition", name="expectation", of=("P-", level_of(s), s, n))
    everything = p.take("texts: all", "definition", name="all prompts", of=("P-", n))
    shown = p.decide("texts: divergence", relation, [sums, mean, everything, *parameters])
    return p.state("every n", every, "generalisation", shown, some)
