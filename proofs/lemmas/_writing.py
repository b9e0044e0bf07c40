"""Helpers with which lemmas are written down; what they write is checked like anything else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.kernel import lemma_setting
from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import LAW, PartialSum, eq, gt
from proofs.kernel.rules.definitions import m
from proofs.lemmas._book import BOOK, written
from proofs.writing import Proof
from theory.logic import EveryLength, Formula, Relation, as_formula

__all__ = ["begin", "k", "lemma", "over_drawn", "over_terms", "weight_interval", "written"]

k = sp.Symbol("k", integer=True, nonnegative=True)


def begin(
    hypotheses: Sequence[Formula | sp.Basic], conclusion: Formula | sp.Basic
) -> tuple[Proof, list[str]]:
    """A proof of a lemma, with its hypotheses as first steps."""
    formulas = tuple(as_formula(h) for h in hypotheses)
    p = Proof(lemma_setting(formulas, BOOK), as_formula(conclusion))
    return p, [p.take(f"given-{i + 1}", "hypothesis", index=i) for i in range(len(formulas))]


def weight_interval(p: Proof) -> list[str]:
    """0 < alpha <= 1."""
    return [
        p.take("alpha-positive", "parameter interval", name="alpha", end=0),
        p.take("alpha-at-most-1", "parameter interval", name="alpha", end=1),
    ]


def over_terms(
    p: Proof,
    name: str,
    claim: Callable[[sp.Expr], sp.Basic],
    sums: Sequence[PartialSum],
    facts: Callable[[sp.Expr], Sequence[str]] = lambda _: (),
    upper: sp.Expr = m,
    known: Sequence[str] = (),
) -> str:
    """Show claim(upper) by induction over the number k of terms of some partial sums.

    Args:
      claim: what holds of the sums of k terms.
      sums: the partial sums in the claim (their upper ends are ignored).
      facts: steps that speak of the term numbered k + 1.
      upper: number of all terms.
      known: steps by which the claim is defined.
    """
    empty = [
        p.take(f"{name}-empty-{i + 1}", "empty sum", term=s.args[0], index=s.args[1])
        for i, s in enumerate(sums)
    ]
    base = p.decide(f"{name}-start", claim(sp.Integer(0)), [*empty, *known])
    assumption = p.assume(f"{name}-before", claim(k))
    more = [
        p.take(f"{name}-next-{i + 1}", "one term more", term=s.args[0], index=s.args[1], upper=k)
        for i, s in enumerate(sums)
    ]
    step = p.decide(f"{name}-after", claim(k + 1), [assumption, *more, *facts(k + 1), *known])
    every = p.state(f"{name}-all", EveryLength(k, Relation(claim(k)), 0), "induction", base, assumption, step)
    return p.take(name, "instance", every, at=upper)


def over_drawn(
    p: Proof,
    name: str,
    claim: Callable[[sp.Expr], sp.Basic],
    sums: Sequence[PartialSum],
    law: str,
    at: Callable[[sp.Expr], sp.Expr],
    facts: Callable[[sp.Expr, str], Sequence[str]],
    upper: sp.Expr = m,
    known: Sequence[str] = (),
    others: Sequence[PartialSum] = (),
    always: Callable[[sp.Expr], Sequence[str]] = lambda _: (),
) -> str:
    """`over_terms` for sums weighted by the probability of prompts: terms of impossible prompts vanish.

    Args:
      at: the prompt of a term; its probability under the law is a factor of each sum's.
      facts: steps that speak of the term numbered k + 1, given the step that its prompt is possible.
      known: steps by which the claim is defined.
      others: further partial sums in the claim, whose terms need not vanish.
      always: steps that speak of the term numbered k + 1, whether or not its prompt is possible.
    """
    empty = [
        p.take(f"{name}-empty-{i + 1}", "empty sum", term=s.args[0], index=s.args[1])
        for i, s in enumerate([*sums, *others])
    ]
    base = p.decide(f"{name}-start", claim(sp.Integer(0)), [*empty, *known])
    assumption = p.assume(f"{name}-before", claim(k))
    weight = LAW[law](at(k + 1))
    never, drawn = p.assume(f"{name}-never", eq(weight, 0)), p.assume(f"{name}-drawn", gt(weight, 0))
    gone = [
        p.take(f"{name}-gone-{i + 1}", "vanishing term", never, term=s.args[0], index=s.args[1], upper=k)
        for i, s in enumerate(sums)
    ]
    either = [
        p.take(f"{name}-other-{i + 1}", "one term more", term=s.args[0], index=s.args[1], upper=k)
        for i, s in enumerate(others)
    ]
    either += always(k + 1)
    first = p.decide(f"{name}-without", claim(k + 1), [assumption, *gone, *either, never, *known])
    more = [
        p.take(f"{name}-next-{i + 1}", "one term more", term=s.args[0], index=s.args[1], upper=k)
        for i, s in enumerate(sums)
    ]
    second = p.decide(
        f"{name}-with", claim(k + 1), [assumption, *more, *either, drawn, *facts(k + 1, drawn), *known]
    )
    whole = p.take(f"{name}-weight", "definition", name="probability", of=(law, at(k + 1)))
    step = p.take(f"{name}-after", "cases", never, first, drawn, second, whole, branches=2)
    every = p.state(f"{name}-all", EveryLength(k, Relation(claim(k)), 0), "induction", base, assumption, step)
    return p.take(name, "instance", every, at=upper)


def lemma(title: str, variables: Sequence[sp.Symbol], p: Proof, last: str) -> Lemma:
    """The lemma whose proof has been written down; its name comes from `written`."""
    derivation = p.finish(last)
    return Lemma("", title, tuple(variables), p.setting.hypotheses, p.conclusion, derivation.steps)
