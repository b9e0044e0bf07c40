"""Data processing for two events: a sentence of score b says "bad" with probability (1 - b)/2.

For numbers t, c > 0: log t >= 1 + log c - c/t. With one c for bad and one for good sentences, the mean of that is a bound on a
divergence in terms of the probabilities of "bad" alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import PartialSum, all_of, any_of, eq, extend, ge, gt, le, sentence
from proofs.kernel.rules.definitions import j, m
from proofs.lemmas._two_events import bad, good, line_of, lines_of, mass_of, scores_of, sides_of, split_of, x
from proofs.lemmas._writing import begin, lemma, over_drawn, over_terms, written
from proofs.lemmas.mixture_divergence import step_of
from proofs.writing import Proof
from theory.observables import B_P, B, B_minus, KL_to_model, P, P_minus

t = sp.Symbol("quotient", real=True)


def _line() -> Lemma:
    p, given = begin([gt(t, 0), gt(bad, 0)], ge(sp.log(t), 1 + sp.log(bad) - bad / t))
    tangent = p.take("tangent", "tangent of the exponential", *given, x=sp.log(bad) - sp.log(t))
    return lemma(
        "log t >= 1 + log c - c/t",
        [t, bad],
        p,
        p.decide("line", p.conclusion, [tangent, *given]),
    )


line = written("tangent of the logarithm", _line)


def _total(k: sp.Expr) -> PartialSum:
    y = extend(x, j)
    return PartialSum(P_minus(y) * step_of(y), j, k)


Facts = Callable[[sp.Expr, str], Sequence[str]]


def _facts(p: Proof, given: str, possible: str, constants: dict[sp.Symbol, str]) -> Facts:
    """What is known of the sentence numbered k, and the lines at the constants."""

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        quotient = step_of(y).args[0]
        in_mixture = p.take("y possible", "lemma", drawn, name="what P- can produce, P can", at={x: y})
        positive = p.decide("quotient>0", gt(quotient, 0), [in_mixture, possible, drawn, given])
        known = [in_mixture, possible, drawn, given, positive]
        lines = []
        for c, sign in constants.items():
            bound = p.take(
                f"line at {c}",
                "lemma",
                positive,
                sign,
                *p.meaning(quotient, [in_mixture, drawn, given, possible]),
                name=line.name,
                at={t: quotient, bad: c},
            )
            share = P(y) * P_minus(x) / P(x)
            own = P_minus(y) * (1 + sp.log(c)) - c * share
            weighed = p.decide(
                f"line at {c}, weighed", ge(P_minus(y) * step_of(y), own), [bound, sign, *known]
            )
            lines.append(weighed)
        return [*lines, *known, *constants.values()]

    return facts


def _finish(p: Proof, sums: str, given: list[str], possible: str) -> list[str]:
    laws = ("P-", "P")
    names = [p.take(f"total {law}", "definition", name="total probability", of=(law, x)) for law in laws]
    names += [p.take(f"mean {law}", "definition", name="behaviour expectation", of=(law, x)) for law in laws]
    mean = p.take("divergence", "definition", given[0], name="divergence from the mixture", of=(x,))
    return [sums, mean, *names, *given, possible]


def _over(p: Proof, claim: Callable[[sp.Expr], sp.Basic], facts: Facts, known: list[str]) -> str:
    def always(k: sp.Expr) -> list[str]:
        return [
            p.take("score", "definition", name="score", of=(k,)),
            p.take("P>=0", "definition", name="probability", of=("P", extend(x, k))),
        ]

    laws = [[f(law, m) for f in (mass_of, scores_of)] for law in (P_minus, P)]
    sums = [_total(m), *laws[0]]
    return over_drawn(
        p,
        "sums",
        claim,
        sums,
        "P-",
        lambda k: extend(x, k),
        facts,
        known=known,
        others=laws[1],
        always=always,
    )


def _both_events() -> Lemma:
    rare, common = (1 - B_minus(x)) / 2, (1 - B_P(x)) / 2
    bound = rare * (1 + sp.log(bad)) - bad * common
    bound += (1 - rare) * (1 + sp.log(good)) - good * (1 - common)
    p, given = begin([gt(P_minus(x), 0), gt(bad, 0), gt(good, 0)], ge(KL_to_model(x), bound))
    possible = p.take("possible", "lemma", given[0], name="what P- can produce, P can", at={x: x})
    weight = P_minus(x) / P(x)
    known = [*given, possible]

    def lines(k: sp.Expr) -> PartialSum:
        return lines_of(P, k)

    facts_of = _facts(p, given[0], possible, {bad: given[1], good: given[2]})

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y, score = extend(x, k), B(sentence(k))
        here = facts_of(k, drawn)
        range_ = p.take("score", "definition", name="score", of=(k,))
        parts = [
            p.decide(
                f"part {number + 1}",
                ge(part * P_minus(y) * step_of(y), part * side),
                [here[number], range_, *here[2:]],
            )
            for number, (part, side) in enumerate(sides_of(P, y, score))
        ]
        return [
            p.decide("term", le(line_of(P, y, score), 2 * P_minus(y) * step_of(y)), [*parts, *here[2:]]),
            *here[2:],
        ]

    def never(k: sp.Expr) -> list[str]:
        y, score = extend(x, k), B(sentence(k))
        range_ = p.take("score", "definition", name="score", of=(k,))
        mass = p.take("P>=0", "definition", name="probability", of=("P", y))
        share = p.decide("share>=0", ge(P(y) * weight, 0), [mass, *known])
        zero = eq(P_minus(y), 0)
        none = p.assume("no share", zero)
        below = p.decide("term<=0", le(line_of(P, y, score), 0), [none, share, range_, *known])
        return [p.take("where never", "implication", none, below)]

    sums = over_drawn(
        p,
        "sums",
        lambda k: le(lines(k), 2 * _total(k)),
        [_total(m)],
        "P-",
        lambda k: extend(x, k),
        facts,
        known=known,
        others=[lines(m)],
        always=never,
    )

    parts = [lines(m), *(f(law, m) for law in (P_minus, P) for f in (mass_of, scores_of))]
    summed = over_terms(p, "split", lambda k: split_of(P, k), parts, known=known)
    return lemma(
        "data processing, with the tangents of the logarithm at two numbers",
        [x, bad, good],
        p,
        p.decide("bound", p.conclusion, [summed, *_finish(p, sums, given, possible)]),
    )


both_events = written("divergence from the mixture, two events", _both_events)


def _one_event() -> Lemma:
    """Where P- says only sentences of score -1, all of them are bad: a sum over the bad part alone, unless a score is higher."""
    common = (1 - B_P(x)) / 2
    p, given = begin(
        [gt(P_minus(x), 0), gt(bad, 0), le(B_minus(x), -1)],
        ge(KL_to_model(x), 1 + sp.log(bad) - bad * common),
    )
    possible = p.take("possible", "lemma", given[0], name="what P- can produce, P can", at={x: x})

    def claim(k: sp.Expr) -> sp.Basic:
        above = mass_of(P_minus, k) + scores_of(P_minus, k)
        below = mass_of(P, k) - scores_of(P, k)
        own = (1 + sp.log(bad)) * mass_of(P_minus, k)
        shown = all_of(eq(above, 0), ge(_total(k), own - bad * below * P_minus(x) / (2 * P(x))))
        return any_of(gt(above, 0), shown)

    facts = _facts(p, given[0], possible, {bad: given[1]})
    sums = _over(p, claim, facts, [given[0], possible, given[1]])
    return lemma(
        "data processing where P- says only the worst sentences",
        [x, bad],
        p,
        p.decide("bound", p.conclusion, _finish(p, sums, given, possible)),
    )


one_event = written("divergence from the mixture, one event", _one_event)
