"""identity-mixture, identity-total: the divergence of P- from the mixture, over texts and summed over sentences; identity-binary.

On paper: log P-(s)/P(s) = log 1/alpha - log(1 + ((1 - alpha)/alpha) r(s)) wherever P-(s) > 0, so the means agree. One sentence
more adds E KL(P-(.|s) || P(.|s)) to E log P-(s)/P(s), which is 0 at first and never above log 1/alpha. The third is in `_two_events`.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import PartialSum, eq, ge, le, prompt
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import over_drawn
from proofs.lemmas.mixture_divergence import level_of, mean_level
from proofs.wolf2024._shape import about_prompt, begin, parameter_facts
from proofs.wolf2024._two_events import derive_two_events
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Relation
from theory.observables import Expect, KL_to_model, Observable, P_minus, n, s


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of one of the three identities, or None."""
    every = claim.conclusion
    if isinstance(every, Every):
        return derive_two_events(claim)
    if not isinstance(every, EveryLength) or every.start > 1 or every.var != n:
        return None
    if not isinstance(every.body, Relation):
        return None
    relation = every.body.condition
    p = begin(claim)
    try:
        if isinstance(relation, sp.Eq) and relation.lhs == mean_level(n):
            return _mixture(p, every, relation)
        if (
            isinstance(relation, sp.LessThan)
            and relation.lhs.atoms(sp.Sum)
            and not relation.rhs.atoms(Observable)
        ):
            return _total(p, every, relation)
    except Stuck as error:
        return p.stuck(str(error))
    return None


def _mixture(p: Proof, every: EveryLength, relation: sp.Eq) -> Derivation | None:
    """E log P-/P = log Y - E log Z, where P-/P times Z is Y."""
    means = relation.rhs.atoms(Expect)
    if len(means) != 1:
        return None
    (mean,) = means
    top = relation.rhs + mean
    if mean.law != "P-" or mean.after is not None or mean.length != n or mean.prompt != s:
        return None
    if not isinstance(mean.body, sp.log) or not isinstance(top, sp.log) or top.atoms(Observable):
        return None
    parameters = parameter_facts(p)

    def levels(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * level_of(at), i, k)

    def others(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * mean.body.xreplace({s: at}), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at), i, k)

    at = prompt(n, i)

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        x = prompt(n, k)
        known = [*about_prompt(p, x, drawn, "x: "), *parameters]
        other = mean.body.xreplace({s: x})
        reals = p.needed(Relation(eq(level_of(x) + other, level_of(x) + other)), known)
        total = p.take("sum of logs", "sum of logarithms", *reals, sum=level_of(x) + other)
        product = p.condition(total).rhs.args[0]
        sides = []
        for kind, name in ((le, "below"), (ge, "above")):
            bound = p.decide(f"product {name}", kind(product, top.args[0]), known)
            logs = sp.log(product) + top
            needed = p.needed(Relation(eq(logs, logs)), known)
            sides.append(p.take(f"logarithm {name}", "logarithm of an inequality", bound, *needed))
        return [total, *sides, *known]

    reals = p.needed(Relation(eq(top, top)), parameters)
    sums = over_drawn(
        p,
        "sums",
        lambda k: eq(levels(k), top * mass(k) - others(k)),
        [levels(many(n)), others(many(n)), mass(many(n))],
        "P-",
        lambda k: prompt(n, k),
        facts,
        many(n),
        reals,
    )
    parts = [
        sums,
        p.take("mean", "definition", name="expectation", of=("P-", level_of(s), s, n)),
        p.take("other mean", "definition", name="expectation", of=("P-", mean.body, s, n)),
        p.take("all", "definition", name="all prompts", of=("P-", n)),
        *reals,
    ]
    shown = p.decide("identity", relation, parts)
    return p.finish(p.state("every n", every, "generalisation", shown))


def _total(p: Proof, every: EveryLength, relation: sp.LessThan) -> Derivation | None:
    """The divergences from the mixture after 0, 1, ..., n sentences add up to what E log P-/P has become."""
    if every.start != 0 or not isinstance(relation.lhs, sp.Sum):
        return None
    term, ((index, first, last),) = relation.lhs.function, relation.lhs.limits
    if first != 0 or last != n or term != Expect("P-", KL_to_model(s), s, index):
        return None

    def total(count: sp.Expr) -> sp.Sum:
        return sp.Sum(term, (index, 0, count))

    def claim(count: sp.Expr) -> sp.Basic:
        return le(total(count), mean_level(count + 1))

    parameters = parameter_facts(p)
    start = [
        p.take("first term", "sum of one", term=term, index=index, first=sp.Integer(0)),
        p.take("chain-0", "lemma", name="chain rule of the log-ratio to the mixture", at={n: sp.Integer(0)}),
        p.take("level-0", "lemma", name="log-ratio to the mixture of nothing", at={}),
    ]
    base = p.decide("start", claim(sp.Integer(0)), start)
    before = p.assume("before", claim(n))
    more = [
        before,
        p.take("next term", "sum of one more", term=term, index=index, first=sp.Integer(0), last=n),
        p.take("chain-n", "lemma", name="chain rule of the log-ratio to the mixture", at={n: n + 1}),
    ]
    step = p.decide("after", claim(n + 1), more)
    sums = p.state("sums", EveryLength(n, Relation(claim(n)), 0), "induction", base, before, step)
    here = p.take("sum to n", "instance", sums, at=n)
    bound = p.take("level", "lemma", name="log-ratio to the mixture is bounded", at={n: n + 1})
    shown = p.decide("bound", relation, [here, bound, *parameters])
    return p.finish(p.state("every n", every, "generalisation", shown))
