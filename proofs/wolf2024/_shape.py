"""Recognising hypotheses by their formula, and steps that several derivations share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from proofs.kernel import setting_of
from proofs.kernel.rules._language import LAW, eq, ge, gt, substitute_in
from proofs.kernel.rules.quantifiers import laws_of
from proofs.lemmas import BOOK
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Formula, Relation
from theory.matching import hole, hypothesis
from theory.observables import (
    B_P,
    KL,
    LLR,
    B,
    B_minus,
    B_plus,
    Expect,
    Observable,
    P,
    P_minus,
    P_plus,
    inverse_likelihood_ratio,
    n,
    s,
    size,
    w,
)

# What the definitions say about one prompt alone.
POINTWISE = (B_P, B_minus, B_plus, P, P_minus, P_plus, w, inverse_likelihood_ratio, LLR)


@dataclass(frozen=True)
class Divergence:
    """A hypothesis, number ``index`` of the claim, that makes the expected divergence exceed a rate after every n.

    Disjunction "for every n >= 0: E KL(P-(.|s) || P+(.|s)) > rate", or ``each``: "KL > rate after every prompt of P-".
    Not ``strict``: >= for >.
    """

    index: int
    rate: sp.Expr
    strict: bool
    each: bool
    var: sp.Symbol


# What hypotheses are often of the form of.
RATE, BOUND = hole("rate"), hole("bound")
AFTER_EACH = Every(s, Relation(KL(s) >= RATE), "P-")
ON_AVERAGE = EveryLength(n, Relation(Expect("P-", KL(s), s, n) >= RATE))


def average_divergence(claim: Claim) -> Divergence:
    """The first hypothesis that bounds the expected divergence from below after every number of sentences."""
    found = hypothesis(claim, ON_AVERAGE, AFTER_EACH)
    each = isinstance(found.formula, Every)
    return Divergence(found.index, found["rate"], found.strict, each, n if each else found.formula.binds or n)


def bounded(quantity: sp.Expr, *supports: str) -> list[Formula]:
    """Templates: a quantity of s is at most a bound after every prompt of a support."""
    return [Every(s, Relation(quantity <= BOUND), support) for support in supports]


def negative(claim: Claim, *supports: str) -> tuple[int, sp.Expr]:
    """The hypothesis that bounds B_- after every prompt of P- (or of other supports): its number and the bound."""
    found = hypothesis(claim, *bounded(B_minus(s), *(supports or ("P-",))))
    return found.index, found["bound"]


def mean_divergence(p: Proof, divergence: Divergence) -> str:
    """E KL > rate for every n >= 0: the hypothesis, or its consequence."""
    given = p.take("divergence", "hypothesis", index=divergence.index)
    formula = p.statement(given)
    above = gt if divergence.strict else ge
    if divergence.each:
        assert isinstance(formula, Every)
        turned = Every(s, Relation(above(KL(s), divergence.rate)), "P-")
        if formula != turned:
            raise Stuck(f"the bound on the divergence should read: {turned}")
        word = "above" if divergence.strict else "at least"
        mean = p.take(
            "mean divergence",
            "lemma",
            given,
            name=f"mean of a divergence ({word})",
            at={n: n, sp.Symbol("c", real=True): divergence.rate},
        )
        return p.state(
            "mean divergence for every n", EveryLength(n, p.statement(mean), 0), "generalisation", mean
        )
    return given


def begin(claim: Claim) -> Proof:
    """An empty proof of a claim."""
    return Proof(setting_of(claim, BOOK), claim.conclusion)


def written(claim: Claim, write: Callable[..., str], *parts: Any) -> Derivation:
    """The derivation whose last step ``write(proof, *parts)`` gives; where it cannot go on, it says why."""
    p = begin(claim)
    try:
        return p.finish(write(p, *parts))
    except Stuck as error:
        return p.stuck(str(error))


def parameter_facts(p: Proof) -> list[str]:
    """Intervals of all parameters, and the relations between them."""
    names = []
    for parameter in p.setting.parameters:
        conditions = parameter.conditions()
        for end in range(len(conditions)):
            low = end == 0 and parameter.lower is not None
            label = f"{parameter.name}-{'from' if low else 'to'}"
            names.append(p.take(label, "parameter interval", name=parameter.name, end=end))
    names += [p.take(f"where-{i + 1}", "where", index=i) for i in range(len(p.setting.where))]
    return names


def accumulated(p: Proof, divergence: Divergence) -> str:
    """E LLR > n rate for every n >= 1 (>= if the hypothesis is not strict), by the chain rule and induction."""
    kl = mean_divergence(p, divergence)
    k = divergence.var

    def mean(count: sp.Expr) -> sp.Expr:
        return Expect("P-", LLR(s), s, count)

    above = gt if divergence.strict else ge

    def goal(count: sp.Expr) -> sp.Basic:
        return above(mean(count), count * divergence.rate)

    start = [
        p.take("chain-0", "lemma", name="chain rule", at={n: sp.Integer(0)}),
        p.take("mean-0", "definition", name="expectation of no sentences", of=(s,)),
        p.take("divergence-0", "instance", kl, at=sp.Integer(0)),
    ]
    base = p.decide("gain-1", goal(sp.Integer(1)), start)
    assumption = p.assume("gain-n", goal(k))
    more = [
        assumption,
        p.take("chain-n", "lemma", name="chain rule", at={n: k}),
        p.take("divergence-n", "instance", kl, at=k),
    ]
    step = p.decide("gain-n+1", goal(k + 1), more)
    return p.state("gain", EveryLength(k, Relation(goal(k)), 1), "induction", base, assumption, step)


def about_prompt(p: Proof, x: sp.Symbol, possible: str, prefix: str = "") -> list[str]:
    """What the definitions say of a prompt with P-(x) > 0: weight, behaviour of the mixture, ranges."""
    at = {sp.Symbol("x"): x}
    in_mixture = p.take(f"{prefix}in P", "lemma", possible, name="what P- can produce, P can", at=at)
    return [
        p.take(
            f"{prefix}weight", "lemma", possible, name="posterior weight from the likelihood ratio", at=at
        ),
        p.take(f"{prefix}mixture of means", "lemma", in_mixture, name="behaviour of the mixture", at=at),
        p.take(f"{prefix}ratio>=0", "lemma", possible, name="a likelihood ratio is not negative", at=at),
        p.take(f"{prefix}range+", "lemma", name="range of the behaviour of P+", at=at),
        p.take(f"{prefix}range-", "lemma", name="range of the behaviour of P-", at=at),
        possible,
        in_mixture,
        p.take(f"{prefix}P+", "definition", possible, name="likelihood ratio", of=(x,)),
        p.take(f"{prefix}P", "definition", name="mixture", of=(x,)),
        p.take(f"{prefix}P+>=0", "definition", name="probability", of=("P+", x)),
        p.take(f"{prefix}P+<=1", "definition", name="at most one", of=("P+", x)),
        p.take(f"{prefix}P-<=1", "definition", name="at most one", of=("P-", x)),
    ]


def instances(p: Proof, x: sp.Symbol, known: list[str], prefix: str = "") -> list[str]:
    """Hypotheses about every prompt, at the prompt x; conditions that are not known are carried along."""
    names = []
    for index, stated in enumerate(p.setting.hypotheses):
        if not (isinstance(stated, Every) and isinstance(stated.body, Relation)):
            continue
        if stated.length is not None:
            continue
        whole = p.take(f"hypothesis {index + 1}", "hypothesis", index=index)
        wanted = {Relation(gt(LAW[law](x), 0)) for law in laws_of(stated.support)}
        if stated.nonempty:
            wanted.add(Relation(ge(size(x), 1)))
        facts = [k for k in known if p.statement(k) in wanted]
        try:
            names.append(p.take(f"{prefix}hypothesis {index + 1}", "instance", whole, *facts, at=x))
        except Stuck:
            continue
    return names


def observables_of(formula: Formula) -> set[type]:
    """Kinds of observables in a formula, those under expectations included."""
    return {
        type(node)
        for f in formula.walk()
        if isinstance(f, Relation)
        for node in sp.preorder_traversal(f.condition)
        if isinstance(node, (Observable, Expect, B))
    }


def renamed(formula: Formula, old: sp.Symbol, new: sp.Symbol) -> Formula:
    """The formula with a free symbol renamed."""
    return substitute_in(formula, {old: new})


__all__ = [
    "POINTWISE",
    "Divergence",
    "about_prompt",
    "accumulated",
    "average_divergence",
    "begin",
    "eq",
    "instances",
    "observables_of",
    "parameter_facts",
    "renamed",
]
