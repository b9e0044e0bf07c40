"""Relations that are linear in sums with logarithms in them: log b - log a <= b/a - 1, the tangent of the logarithm, at each element.

On paper: a term of such a sum is c (log a - log b) and so on. Each logarithm whose factor -c is negative in the lesser side less the greater one is
compared with those whose factor is positive: c (log b - log a) <= c b/a - c. What is left is a polynomial in entries, which the multiples of
the laws that are sharp for equal laws bound. Which of the numbers under logarithms are positive at an element is told apart, where the conditions of the sums do not say it. Nothing here is
believed: the kernel checks each step.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import all_of, ge, gt, le, negate
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import tangent
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope

MOST = 4  # logarithms of one term
KINDS = (sp.LessThan, sp.GreaterThan)
Case = tuple[sp.Basic, Callable[[str], list[str]]]


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several inequalities that are linear in sums, some with logarithms in them, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or not all(isinstance(c, KINDS) and c.has(Over) and c.has(sp.log) for c in relations):
        return None
    if any(outermost(c, Slope) for c in relations):
        return None
    try:
        return whole.all_shown([whole.concluded(c, linear(whole, c)) for c in relations])
    except Stuck as error:
        return whole.p.stuck(str(error))


def linear(whole: Sums, c: sp.Rel) -> str:
    """The difference of both sides compared with 0, for an inequality that is linear in sums.

    Raises:
      Stuck: it is not, or a step is refused.
    """
    gap = sp.expand(c.lts - c.gts, deep=False)
    sums = outermost(gap, Over)
    if (
        not sums
        or len({(s.var, s.over) for s in sums}) != 1
        or any(s.kind != "sum" or s.body.has(Over) for s in sums)
    ):
        raise Stuck(f"{c} is no relation of plain sums over one set")
    weights = list(zip(whole._coefficients(gap, sums), sums, strict=True))
    here = whole.about(((sums[0].var, sums[0].over),))
    here = [name for name in (*here, *whole.parameters) if not whole.p.condition(name).has(Over)]
    return whole.linear(gap, "<=", cases=told_apart(whole, weights, here))


def logarithms(terms: Sequence[tuple[sp.Expr, sp.Expr]]) -> dict[sp.Expr, list[sp.Expr]]:
    """By what is under a logarithm, its factors in some terms, each with a factor of its own, that do not cancel one another."""
    found: dict[sp.Expr, list[sp.Expr]] = {}
    for factor, body in terms:
        inside = {e: sp.Dummy() for e in outermost(body, sp.log)}
        plain = sp.expand(body.xreplace(inside))
        for e, mark in inside.items():
            weight = sp.factor(sp.diff(plain, mark))
            if weight.has(*inside.values()):
                raise Stuck(f"{body} is not linear in logarithms")
            found.setdefault(e.args[0], []).append(factor * weight)
    return {a: weights for a, weights in found.items() if sp.expand(sp.Add(*weights)) != 0}


def told_apart(whole: Sums, terms: Sequence[tuple[sp.Expr, Over]], here: Sequence[str]) -> list[Case]:
    """Whether each condition of some sums holds, and which numbers under logarithms are positive where there is none: the cases, each with the
    comparisons of logarithms that hold in it."""
    found = logarithms([(factor, s.body) for factor, s in terms])
    told = [whole.p.condition(name) for name in here]
    asked = [s.condition for _, s in terms if s.condition is not sp.true]
    free = [e.args[0] for _, s in terms if s.condition is sp.true for e in outermost(s.body, sp.log)]
    asked = list(dict.fromkeys([*asked, *(gt(a, 0) for a in free if not follows(told, gt(a, 0)).holds)]))
    if len(asked) > MOST:
        raise Stuck(f"more than {MOST} conditions of sums")
    cases: list[Case] = []
    for signs in itertools.product((True, False), repeat=len(asked)):
        parts = [c if holds else negate(c) for c, holds in zip(asked, signs, strict=True)]
        condition = all_of(*parts) if parts else sp.true
        cases.append((condition, partial(_compared, whole, found, here)))
    return cases if asked else []


def _compared(
    whole: Sums,
    found: dict[sp.Expr, list[sp.Expr]],
    here: Sequence[str],
    assumed: str,
) -> list[str]:
    """c (log b - log a) <= c b/a - c, as far as the signs of the factors are seen."""
    p, known, steps = whole.p, [assumed, *here], list[str]()
    told = [p.condition(name) for name in known]
    if follows(told, None).holds:
        return []
    positive = [a for a in found if follows(told, gt(a, 0)).holds]
    for a, b in itertools.permutations(positive, 2):
        for weight in found[a]:
            c = -weight
            if not follows(told, ge(c, 0)).holds or follows(told, le(c, 0)).holds:
                continue
            if not any(follows(told, ge(w, 0)).holds for w in found[b]):
                continue
            with suppress(Stuck):
                line = tangent(whole, sp.log(b) - sp.log(a), known)
                bound = le(c * (sp.log(b) - sp.log(a)), sp.cancel(c * b / a) - c)
                steps.append(p.decide(whole.label("below the tangent"), bound, [line, *known]))
    return steps
