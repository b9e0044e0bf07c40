"""A reply after a prompt: what its log-ratio loses under P+, and how far the mixture's falls short of a level.

The mixture says what raises the likelihood of P- no more rarely than P+ does, and what lowers it no more often: the mean of a
decreasing function of the log-ratio is no larger under the mixture than under P+.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    PartialSum,
    continuation,
    eq,
    finite_log_ratio,
    ge,
    gt,
    le,
    lt,
    truth,
)
from proofs.kernel.rules.definitions import i, j, many, variance_of_log_ratio
from proofs.lemmas._writing import begin, k, lemma, over_terms, weight_interval, written
from proofs.lemmas.chain_rule_plus import covered, next_sentences, one_sentence
from proofs.writing import Proof
from theory.logic import EveryLength, Relation
from theory.observables import (
    LLR,
    Expect,
    KL_reverse,
    P,
    P_minus,
    P_plus,
    inverse_likelihood_ratio,
    n,
    s,
    size,
)
from theory.parameters import alpha

x, x0 = sp.Symbol("x"), sp.Symbol("x0")
level, loss, spread, extra, scale, top, centre, reach = (
    sp.Symbol(name, real=True) for name in ("a", "d", "v", "e", "g", "f", "mu", "b")
)


def mean(count: sp.Expr, start: sp.Basic) -> Expect:
    """Mean log-ratio after so many sentences of P+ more."""
    return Expect("P+", finite_log_ratio(s), s, count, start)


def _chain_rule() -> Lemma:
    divergence = Expect("P+", KL_reverse(s), s, n, x0)
    longest = size(x0) + n
    p, given = begin(
        [gt(P_plus(x0), 0), covered(longest), covered(longest + 1)],
        eq(mean(n + 1, x0) + divergence, mean(n, x0)),
    )
    at = continuation(x0, n, i)

    def facts(k: sp.Expr) -> list[str]:
        here = continuation(x0, n, k)
        more = p.take("size", "definition", name="size of a continuation", of=(x0, n, k))
        sized = p.decide("size in all", eq(size(here), longest), [more])
        return [
            p.take(
                "next-sentence", "lemma", sized, *given[1:], name=one_sentence.name, at={x: here, n: longest}
            ),
            p.take("probability", "definition", name="probability", of=("P+", here)),
        ]

    sums = next_sentences(p, at, facts)
    later, now = "expectation after, one sentence more", "expectation after"
    parts = [
        given[0],
        sums,
        p.take("mean-after", "definition", given[0], name=later, of=("P+", finite_log_ratio(s), s, n, x0)),
        p.take("mean-before", "definition", given[0], name=now, of=("P+", finite_log_ratio(s), s, n, x0)),
        p.take("mean-divergence", "definition", given[0], name=now, of=("P+", KL_reverse(s), s, n, x0)),
    ]
    return lemma(
        "E LLR after n + 1 sentences of P+ = E LLR after n - E KL(P+||P-) after n, all after a prefix",
        [n, x0],
        p,
        p.decide("chain", p.conclusion, parts),
    )


chain_rule = written("chain rule under P+ after a prefix", _chain_rule)


def below(level: sp.Expr, at: sp.Basic) -> sp.Expr:
    """How far the log-ratio falls short of a level."""
    return sp.Max(0, level - finite_log_ratio(at))


def failing(level: sp.Expr, extra: sp.Expr, scale: sp.Expr, at: sp.Basic) -> sp.Expr:
    """g ((a - LLR)_+^2 + e) where P+ can produce the prompt, 0 elsewhere."""
    return truth(gt(P_plus(at), 0)) * scale * (below(level, at) ** 2 + extra)


def over_large_terms(
    p: Proof,
    name: str,
    difference: Callable[[Sequence[sp.Expr]], sp.Basic],
    sums: Sequence[PartialSum],
    term: Callable[[sp.Expr], str],
    upper: sp.Expr,
) -> str:
    """Show difference(sums) by induction over the number of terms, as it holds of each term; ``term`` gives that step.

    The relation is linear in the sums. Unlike in `over_terms`, a step speaks of the sums alone, and not of what is summed.
    """

    def cut(count: sp.Expr) -> list[sp.Expr]:
        return [PartialSum(total.args[0], total.args[1], count) for total in sums]

    empty = [
        p.take(f"{name}-empty-{at + 1}", "empty sum", term=total.args[0], index=total.args[1])
        for at, total in enumerate(sums)
    ]
    base = p.decide(f"{name}-start", difference(cut(sp.Integer(0))), empty)
    before = p.assume(f"{name}-before", difference(cut(k)))
    more = [
        p.take(f"{name}-next-{at + 1}", "one term more", term=total.args[0], index=total.args[1], upper=k)
        for at, total in enumerate(sums)
    ]
    grown = difference([b - a for a, b in zip(cut(k), cut(k + 1), strict=True)])
    added = p.decide(f"{name}-added", grown, [term(k + 1), *more])
    after = p.decide(f"{name}-after", difference(cut(k + 1)), [before, added])
    every = EveryLength(k, Relation(difference(cut(k))), 0)
    whole = p.state(f"{name}-all", every, "induction", base, before, after)
    return p.take(name, "instance", whole, at=upper)


def _no_rarer() -> Lemma:
    """P+(x) times the sum of P f is at most P(x) times that of P+ f, f decreasing in the log-ratio, over continuations of x."""
    longest = size(x) + n
    at = continuation(x, n, i)

    def total(law: type, k: sp.Expr) -> PartialSum:
        return PartialSum(law(at) * failing(level, extra, scale, at), i, k)

    def mass(law: type, k: sp.Expr) -> PartialSum:
        return PartialSum(law(at), i, k)

    p, given = begin(
        [
            gt(P_minus(x), 0),
            gt(P_plus(x), 0),
            covered(longest),
            ge(scale, 0),
            ge(extra, 0),
            eq(top, scale * (below(level, x) ** 2 + extra)),
        ],
        le(P_plus(x) * total(P, many(n)), P(x) * total(P_plus, many(n))),
    )
    alphas = weight_interval(p)

    def number(label: str, at: sp.Expr, minus: str, plus: str) -> list[str]:
        """LLR = finite_log_ratio at a prompt that both components can produce."""
        return [
            p.take(f"{label}: finite", "definition", minus, plus, name="finite log-ratio", of=(at,)),
            p.take(f"{label}: number", "definition", name="log-ratio as a number", of=(at,)),
        ]

    known = number("x", x, given[0], given[1])
    sides = [
        p.take(
            f"x: ratio {name}",
            "likelihood ratio of a log-ratio",
            p.decide(f"x: {name}", relation, known),
            given[0],
        )
        for name, relation in (
            ("at most", ge(LLR(x), finite_log_ratio(x))),
            ("at least", le(LLR(x), finite_log_ratio(x))),
        )
    ]
    by_ratio = p.take("x: P+", "definition", given[0], name="likelihood ratio", of=(x,))
    mixture = p.take("x: P", "definition", name="mixture", of=(x,))

    def term(k: sp.Expr) -> str:
        c = continuation(x, n, k)
        value = failing(level, extra, scale, c)
        ahead = P_plus(x) * P_minus(c) - P_minus(x) * P_plus(c)
        goal = le(P_plus(x) * P(c) * value, P(x) * P_plus(c) * value + alpha * ahead * top)
        mixed = p.take("P(c)", "definition", name="mixture", of=(c,))
        signs = [
            p.take(f"{law}(c)>=0", "definition", name="probability", of=(law, c)) for law in ("P-", "P+")
        ]
        never, drawn = p.assume("P+(c)=0", eq(P_plus(c), 0)), p.assume("P+(c)>0", gt(P_plus(c), 0))
        first = p.decide("if never", goal, [never, mixed, mixture, *signs, *alphas, *given[:2], *given[3:]])
        more = p.take("size", "definition", name="size of a continuation", of=(x, n, k))
        sized = p.decide("size in all", eq(size(c), longest), [more])
        minus = p.take("P-(c)>0", "instance", given[2], drawn, sized, at=c)
        numbers = number("c", c, minus, drawn)
        ratio_c = p.take("c: P+", "definition", minus, name="likelihood ratio", of=(c,))
        branches = []
        for label, strictly, side, opposite in (("gained", ge, ge, le), ("lost", lt, le, ge)):
            case = p.assume(label, strictly(finite_log_ratio(c), finite_log_ratio(x)))
            bound = p.decide(f"{label}: LLR", strictly(LLR(c), finite_log_ratio(x)), [case, *numbers])
            fall = p.take(f"{label}: ratio", "likelihood ratio of a log-ratio", bound, minus)
            ordered = p.decide(
                f"{label}: ratios",
                opposite(inverse_likelihood_ratio(c), inverse_likelihood_ratio(x)),
                [fall, *sides],
            )
            lead = p.decide(f"{label}: ahead", side(ahead, 0), [ordered, ratio_c, by_ratio, minus, given[0]])
            short = p.decide(f"{label}: short", opposite(below(level, c), below(level, x)), [case])
            square = p.decide(
                f"{label}: squares", opposite(below(level, c) ** 2, below(level, x) ** 2), [short]
            )
            product = p.decide(
                f"{label}: product",
                le(ahead * (below(level, c) ** 2 - below(level, x) ** 2), 0),
                [lead, square],
            )
            shown = p.decide(
                f"{label}: term", goal, [product, mixed, mixture, drawn, *alphas, given[3], given[5]]
            )
            branches += [case, shown]
        second = p.state("if drawn", goal, "cases", *branches, branches=2)
        return p.state("term", goal, "cases", never, first, drawn, second, signs[1], branches=2)

    def difference(sums: Sequence[sp.Expr]) -> sp.Basic:
        ours, theirs, minus, plus = sums
        ahead = P_plus(x) * minus - P_minus(x) * plus
        return le(P_plus(x) * ours, P(x) * theirs + alpha * ahead * top)

    every = [total(P, many(n)), total(P_plus, many(n)), mass(P_minus, many(n)), mass(P_plus, many(n))]
    sums = over_large_terms(p, "sums", difference, every, term, many(n))
    masses = [
        p.take(f"all {law}", "definition", name="all continuations", of=(law, n, x)) for law in ("P-", "P+")
    ]
    return lemma(
        "the mixture falls short no more often than P+",
        [n, x, level, extra, scale, top],
        p,
        p.decide("in all", p.conclusion, [sums, *masses]),
    )


no_rarer = written("a reply of the mixture falls no shorter", _no_rarer)


def _squares() -> Lemma:
    """The sum of P+ f is at most that of squared distances from mu + b, for b >= a - mu."""
    at = continuation(x, n, i)
    p, given = begin(
        [ge(scale, 0), ge(extra, 0), ge(reach, level - centre)],
        le(
            PartialSum(P_plus(at) * failing(level, extra, scale, at), i, many(n)),
            scale
            * (
                PartialSum(P_plus(at) * (finite_log_ratio(at) - centre) ** 2, i, many(n))
                - 2
                * reach
                * (
                    PartialSum(P_plus(at) * finite_log_ratio(at), i, many(n))
                    - centre * PartialSum(P_plus(at), i, many(n))
                )
                + (reach**2 + extra) * PartialSum(P_plus(at), i, many(n))
            ),
        ),
    )

    def difference(sums: Sequence[sp.Expr]) -> sp.Basic:
        total, square, first, mass = sums
        bound = square - 2 * reach * (first - centre * mass) + (reach**2 + extra) * mass
        return le(total, scale * bound)

    def term(k: sp.Expr) -> str:
        c = continuation(x, n, k)
        sign = p.take("probability", "definition", name="probability", of=("P+", c))
        short = p.decide(
            "short", le(below(level, c) ** 2, (finite_log_ratio(c) - centre - reach) ** 2), [given[2]]
        )
        scaled = p.decide(
            "short, weighed",
            le(
                scale * P_plus(c) * below(level, c) ** 2,
                scale * P_plus(c) * (finite_log_ratio(c) - centre - reach) ** 2,
            ),
            [short, sign, given[0]],
        )
        parts = [
            P_plus(c) * failing(level, extra, scale, c),
            P_plus(c) * (finite_log_ratio(c) - centre) ** 2,
            P_plus(c) * finite_log_ratio(c),
            P_plus(c),
        ]
        return p.decide("term", difference(parts), [scaled, sign, *given[:2]])

    terms = [
        P_plus(at) * failing(level, extra, scale, at),
        P_plus(at) * (finite_log_ratio(at) - centre) ** 2,
        P_plus(at) * finite_log_ratio(at),
        P_plus(at),
    ]
    sums = [PartialSum(body, i, many(n)) for body in terms]
    return lemma(
        "(a - LLR)_+ <= |LLR - mu - b| for b >= a - mu",
        [n, x, level, extra, scale, centre, reach],
        p,
        over_large_terms(p, "sums", difference, sums, term, many(n)),
    )


squares = written("shortfalls and squares", _squares)


def _seldom() -> Lemma:
    """Under P+, whose log-ratio after x has variance at most v and mean at least LLR(x) - d."""
    at, other = continuation(x, n, i), continuation(x, n, j)
    variance = variance_of_log_ratio("P+", s, n, x)

    def named(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(other) * finite_log_ratio(other), j, k)

    def numbers(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(at) * finite_log_ratio(at), i, k)

    value = scale * (below(level + loss, x) ** 2 + spread + extra)
    goal = le(PartialSum(P_plus(at) * failing(level, extra, scale, at), i, many(n)), P_plus(x) * value)
    p, given = begin(
        [
            gt(P_minus(x), 0),
            gt(P_plus(x), 0),
            le(variance, spread),
            ge(mean(n, x), finite_log_ratio(x) - loss),
            ge(scale, 0),
            ge(extra, 0),
        ],
        goal,
    )
    average, nearest = named(many(n)) / P_plus(x), below(level + loss, x)
    finite = p.decide("finite", lt(variance, sp.oo), [given[2]])
    spread_ = p.take(
        "variance", "definition", *given[:2], finite, name="variance of a gain", of=("P+", s, n, x)
    )
    same = over_terms(
        p, "indices", lambda k: eq(named(k), numbers(k)), [named(many(n)), numbers(many(n))], upper=many(n)
    )
    expected = p.take(
        "mean", "definition", given[1], name="expectation after", of=("P+", finite_log_ratio(s), s, n, x)
    )
    everything = p.take("all", "definition", name="all continuations", of=("P+", n, x))
    centre_ = p.decide("mean by sum", ge(average, mean(n, x)), [expected, same, given[1]])
    reached = p.decide("reach", ge(nearest, level - average), [centre_, given[1], given[3]])
    near = p.take(
        "squares", "lemma", given[4], given[5], reached, given[1], name=squares.name,
        at={n: n, x: x, level: level, extra: extra, scale: scale, centre: average, reach: nearest},
    )  # fmt: skip
    cross = p.decide("no cross term", ge(numbers(many(n)) - average * P_plus(x), 0), [same, given[1]])
    square = p.condition(spread_).rhs
    small = p.decide("squares at most", le(square, P_plus(x) * spread), [spread_, given[1], given[2]])
    shown = p.decide("seldom", goal, [near, cross, small, everything, given[1], given[4]])
    return lemma("squares add up to the variance", [n, x, level, extra, scale, spread, loss], p, shown)


seldom = written("a reply of P+ seldom falls short", _seldom)


def _reply() -> Lemma:
    value = scale * (below(level + loss, x) ** 2 + spread + extra)
    body = failing(level, extra, scale, s)
    p, given = begin(
        [
            gt(P_minus(x), 0),
            gt(P_plus(x), 0),
            covered(size(x) + n),
            le(variance_of_log_ratio("P+", s, n, x), spread),
            ge(mean(n, x), finite_log_ratio(x) - loss),
            ge(scale, 0),
            ge(extra, 0),
        ],
        le(Expect("P", body, s, n, x), value),
    )
    minus, plus, cover, bounded, drop, scaled, more = given
    at = {n: n, x: x, level: level, extra: extra, scale: scale}
    highest = scale * (below(level, x) ** 2 + extra)
    itself = p.decide("f(x)", eq(highest, highest), [])
    first = p.take(
        "no rarer",
        "lemma",
        minus,
        plus,
        cover,
        scaled,
        more,
        itself,
        name=no_rarer.name,
        at={**at, top: highest},
    )
    second = p.take(
        "seldom", "lemma", minus, plus, bounded, drop, scaled, more, name=seldom.name,
        at={**at, spread: spread, loss: loss},
    )  # fmt: skip
    possible = p.take("x in P", "lemma", minus, name="what P- can produce, P can", at={x: x})
    expected = p.take("mean", "definition", possible, name="expectation after", of=("P", body, s, n, x))
    least = p.decide(
        "both", le(P_plus(x) * P(x) * Expect("P", body, s, n, x), P(x) * P_plus(x) * value),
        [first, second, expected, possible],
    )  # fmt: skip
    shown = p.decide("divided", p.conclusion, [least, possible, plus])
    return lemma(
        "E over replies of the mixture of g ((a - LLR)_+^2 + e) <= g ((a + d - LLR(x))_+^2 + v + e)",
        [n, x, level, extra, scale, spread, loss],
        p,
        shown,
    )


reply = written("a reply of the mixture seldom falls short", _reply)
