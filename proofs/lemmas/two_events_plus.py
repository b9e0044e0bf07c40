"""Data processing for two events, against P+: a sentence of score b says "bad" with probability (1 - b)/2, "good" with (1 + b)/2.

As for the mixture, but a log-ratio increment may be +oo. Where P+ never says "bad" and P- may, the divergence is +oo.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    Continues,
    Contradiction,
    PartialSum,
    all_of,
    any_of,
    eq,
    extend,
    ge,
    gt,
    le,
    lt,
    sentence,
)
from proofs.kernel.rules.definitions import j, m
from proofs.lemmas._two_events import bad, good, line_of, lines_of, mass_of, scores_of, sides_of, split_of, x
from proofs.lemmas._writing import begin, lemma, over_drawn, over_terms, written
from proofs.writing import Proof
from theory.observables import (
    KL,
    B,
    B_minus,
    B_plus,
    P_minus,
    P_plus,
    gain,
    increment,
    inverse_likelihood_ratio,
)

x1 = sp.Symbol("x1")
c = sp.Symbol("c", real=True)
NAMES = {1: "bad", -1: "good"}  # a sentence of score b says it with probability (1 - sign b)/2


def _line() -> Lemma:
    """increment = -log(r(x1)/r(x)), and log t <= c t - 1 - log c."""
    rho = inverse_likelihood_ratio(x1) / inverse_likelihood_ratio(x)
    bound = 1 + sp.log(c) - c * rho
    p, given = begin(
        [Continues(x1, x), gt(P_minus(x1), 0), gt(inverse_likelihood_ratio(x), 0), gt(c, 0)],
        ge(increment(x1), bound),
    )
    longer, drawn, before, positive = given
    itself = p.take("itself", "definition", name="prefix of itself", of=(x,))
    begins = p.take("begins", "definition", longer, itself, name="a continuation continues", of=(x1, x, x))
    gains = [
        p.take("gain", "definition", longer, itself, drawn, name="gain grows", of=(x1, x, x)),
        p.take("no gain", "definition", name="gain of nothing", of=(x,)),
    ]
    contrary = p.assume("suppose not", lt(increment(x1), bound))
    nonzero = p.decide("denominator", sp.Ne(inverse_likelihood_ratio(x), 0, evaluate=False), [before])
    defined = [positive, nonzero]
    low = p.decide("small gain", lt(gain(x1, x), bound), [contrary, *gains, *defined])
    above = p.take("ratio", "likelihood ratio of a gain", low, begins, drawn, before, *defined)
    tangent = p.take("tangent", "tangent of the exponential", nonzero, x=c * rho - 1)
    absurd = p.decide("absurd", Contradiction(), [above, tangent, before, positive])
    return lemma(
        "an increment is at least 1 + log c - c r(x1)/r(x)",
        [x, x1, c],
        p,
        p.state("line", p.conclusion, "contradiction", contrary, absurd, nonzero, positive),
    )


line = written("increment by a tangent", _line)


def _total(k: sp.Expr) -> PartialSum:
    y = extend(x, j)
    return PartialSum(P_minus(y) * increment(y), j, k)


def _share(y: sp.Expr) -> sp.Expr:
    """P+(y|x) times P-(x)."""
    return P_plus(y) * P_minus(x) / P_plus(x)


Facts = Callable[[sp.Expr, str], Sequence[str]]


def _facts(p: Proof, given: Sequence[str], constants: dict[sp.Symbol, str]) -> Facts:
    """What is known of the sentence numbered k: the lines at the constants, weighed."""
    here = p.take("ratio at x", "definition", given[0], name="likelihood ratio", of=(x,))
    positive = p.decide("ratio at x>0", gt(inverse_likelihood_ratio(x), 0), [here, *given[:2]])

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        there = p.take("ratio at y", "definition", drawn, name="likelihood ratio", of=(y,))
        lines = []
        for constant, sign in constants.items():
            bound = p.take(
                f"line at {constant}", "lemma", longer, drawn, positive, sign,
                name=line.name, at={x: x, x1: y, c: constant},
            )  # fmt: skip
            own = P_minus(y) * (1 + sp.log(constant)) - constant * _share(y)
            known = [bound, here, there, positive, drawn, sign, *given[:2]]
            lines.append(p.decide(f"line at {constant}, weighed", ge(P_minus(y) * increment(y), own), known))
        return lines

    return facts


def _finish(p: Proof, sums: str, given: Sequence[str]) -> list[str]:
    names = [
        p.take(f"{name} {law}", "definition", name=name, of=(law, x))
        for law in ("P-", "P+")
        for name in ("total probability", "behaviour expectation")
    ]
    divergence = p.take("divergence", "definition", *given[:2], name="divergence", of=(x,))
    return [sums, divergence, *names, *given]


def _about(p: Proof, k: sp.Expr) -> list[str]:
    """Of the sentence numbered k, whether or not P- can produce it."""
    return [
        p.take("score", "definition", name="score", of=(k,)),
        p.take("P+>=0", "definition", name="probability", of=("P+", extend(x, k))),
    ]


def _over(p: Proof, claim: Callable[[sp.Expr], sp.Basic], facts: Facts, known: Sequence[str]) -> str:
    minus, plus = ([f(law, m) for f in (mass_of, scores_of)] for law in (P_minus, P_plus))
    sums = [_total(m), *minus]
    return over_drawn(
        p, "sums", claim, sums, "P-", lambda k: extend(x, k), facts,
        known=known, others=plus, always=lambda k: _about(p, k),
    )  # fmt: skip


def _both_events() -> Lemma:
    rare, common = (1 - B_minus(x)) / 2, (1 - B_plus(x)) / 2
    bound = rare * (1 + sp.log(bad)) - bad * common
    bound += (1 - rare) * (1 + sp.log(good)) - good * (1 - common)
    p, given = begin([gt(P_minus(x), 0), gt(P_plus(x), 0), gt(bad, 0), gt(good, 0)], ge(KL(x), bound))

    def lines(k: sp.Expr) -> PartialSum:
        return lines_of(P_plus, k)

    facts_of = _facts(p, given, {bad: given[2], good: given[3]})

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y, score = extend(x, k), B(sentence(k))
        weighed = facts_of(k, drawn)
        range_, _ = _about(p, k)
        parts = [
            p.decide(
                f"part {number + 1}",
                ge(part * P_minus(y) * increment(y), part * side),
                [weighed[number], range_, drawn, *given],
            )
            for number, (part, side) in enumerate(sides_of(P_plus, y, score))
        ]
        return [
            p.decide(
                "term",
                le(line_of(P_plus, y, score), 2 * P_minus(y) * increment(y)),
                [*parts, range_, drawn, *given],
            )
        ]

    def never(k: sp.Expr) -> list[str]:
        y, score = extend(x, k), B(sentence(k))
        range_, mass = _about(p, k)
        share = p.decide("share>=0", ge(_share(y), 0), [mass, *given[:2]])
        zero = eq(P_minus(y), 0)
        none = p.assume("no share", zero)
        below = p.decide("term<=0", le(line_of(P_plus, y, score), 0), [none, share, range_, *given])
        return [p.take("where never", "implication", none, below)]

    sums = over_drawn(
        p, "sums", lambda k: le(lines(k), 2 * _total(k)), [_total(m)], "P-", lambda k: extend(x, k), facts,
        known=given, others=[lines(m)], always=never,
    )  # fmt: skip

    parts = [lines(m), *(f(law, m) for law in (P_minus, P_plus) for f in (mass_of, scores_of))]
    summed = over_terms(p, "split", lambda k: split_of(P_plus, k), parts, known=given)
    return lemma(
        "data processing against P+, with the tangents of the logarithm at two numbers",
        [x, bad, good],
        p,
        p.decide("bound", p.conclusion, [summed, *_finish(p, sums, given)]),
    )


both_events = written("divergence, two events", _both_events)


def _one_event(sign: int) -> Lemma:
    """Where all that P- says is bad (good): a sum over that part alone, unless some sentence is not."""
    p, given = begin(
        [gt(P_minus(x), 0), gt(P_plus(x), 0), gt(c, 0), le(sign * B_minus(x), -1)],
        ge(KL(x), 1 + sp.log(c) - c * (1 - sign * B_plus(x)) / 2),
    )

    def claim(k: sp.Expr) -> sp.Basic:
        rest = mass_of(P_minus, k) + sign * scores_of(P_minus, k)
        share = (mass_of(P_plus, k) - sign * scores_of(P_plus, k)) * P_minus(x) / (2 * P_plus(x))
        shown = all_of(eq(rest, 0), ge(_total(k), (1 + sp.log(c)) * mass_of(P_minus, k) - c * share))
        return any_of(gt(rest, 0), shown)

    sums = _over(p, claim, _facts(p, given, {c: given[2]}), given[:3])
    return lemma(
        f"data processing against P+ where P- says only {NAMES[sign]} sentences",
        [x, c],
        p,
        p.decide("bound", p.conclusion, _finish(p, sums, given)),
    )


only_bad = written("divergence, only bad sentences", _one_event, 1)
only_good = written("divergence, only good sentences", _one_event, -1)


def _infinite(sign: int) -> Lemma:
    """Either P+ may say it after all, or some increment that P- can produce is +oo, or P- never says it."""
    p, given = begin(
        [gt(P_minus(x), 0), gt(P_plus(x), 0), ge(sign * B_plus(x), 1), lt(sign * B_minus(x), 1)],
        eq(KL(x), sp.oo),
    )

    def claim(k: sp.Expr) -> sp.Basic:
        own, other = (mass_of(law, k) - sign * scores_of(law, k) for law in (P_minus, P_plus))
        return all_of(ge(other, 0), any_of(gt(other, 0), eq(_total(k), sp.oo), eq(own, 0)))

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        never = p.assume("P+ never", eq(P_plus(y), 0))
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        grows = p.take("grows", "definition", longer, drawn, given[1], name="log-ratio grows", of=(y, x))
        here = p.take("finite", "definition", *given[:2], name="finite log-ratio", of=(x,))
        there = p.take("infinite", "definition", drawn, never, name="infinite log-ratio", of=(y,))
        step = p.decide("step", eq(increment(y), sp.oo), [grows, here, there])
        return [p.take("step where never", "implication", never, step)]

    sums = _over(p, claim, facts, [])
    return lemma(
        f"P- may say something {NAMES[sign]}, P+ cannot",
        [x],
        p,
        p.decide("infinite divergence", p.conclusion, _finish(p, sums, given)),
    )


infinite_bad = written("infinite divergence, bad sentences", _infinite, 1)
infinite_good = written("infinite divergence, good sentences", _infinite, -1)
