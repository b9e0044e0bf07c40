"""The divergence of P- from the mixture: at most log 1/w after a prompt; the chain rule of log P-(s)/P(s)."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import PartialSum, eq, extend, ge, gt, le, prompt
from proofs.kernel.rules.definitions import i, j, m, many
from proofs.lemmas._writing import begin, lemma, over_drawn, weight_interval, written
from proofs.lemmas._writing import k as k_
from theory.logic import EveryLength, Relation
from theory.observables import Expect, KL_to_model, P, P_minus, inverse_likelihood_ratio, n, s
from theory.parameters import alpha

x = sp.Symbol("x")


def step_of(y: sp.Expr) -> sp.Expr:
    """log P-(y|x)/P(y|x)."""
    return sp.log(P_minus(y) * P(x) / (P(y) * P_minus(x)))


def _bound() -> Lemma:
    odds = 1 + (1 - alpha) / alpha * inverse_likelihood_ratio(x)
    p, given = begin([gt(P_minus(x), 0)], le(KL_to_model(x), sp.log(odds)))
    alphas = weight_interval(p)
    possible = p.take("possible", "lemma", *given, name="what P- can produce, P can", at={x: x})
    nonnegative = p.take("ratio>=0", "lemma", *given, name="a likelihood ratio is not negative", at={x: x})
    by_ratio = p.take("P+", "definition", *given, name="likelihood ratio", of=(x,))
    mixture = p.take("P", "definition", name="mixture", of=(x,))
    positive = p.decide("odds>0", gt(odds, 0), [nonnegative, *alphas])

    def total(k: sp.Expr) -> PartialSum:
        y = extend(x, j)
        return PartialSum(P_minus(y) * step_of(y), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)), j, k)

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        in_mixture = p.take("y possible", "lemma", drawn, name="what P- can produce, P can", at={x: y})
        more = p.take("y: P", "definition", name="mixture", of=(y,))
        plus = p.take("y: P+>=0", "definition", name="probability", of=("P+", y))
        known = [in_mixture, possible, drawn, *given]
        quotient = step_of(y).args[0]
        bound = p.decide(
            "quotient", le(quotient, odds), [more, plus, mixture, by_ratio, nonnegative, *alphas, *known]
        )
        reals = [in_mixture, possible, drawn, *given, positive, *alphas]
        sides = sp.log(quotient) + sp.log(odds)
        needed = p.needed(Relation(eq(sides, sides)), reals)
        return [p.take("step", "logarithm of an inequality", bound, *needed), *reals]

    sums = over_drawn(
        p,
        "sums",
        lambda k: le(total(k), sp.log(odds) * mass(k)),
        [total(m), mass(m)],
        "P-",
        lambda k: extend(x, k),
        facts,
        known=[positive, *alphas],
    )
    mean = p.take("mean", "definition", *given, name="divergence from the mixture", of=(x,))
    all_ = p.take("total", "definition", name="total probability", of=("P-", x))
    return lemma(
        "KL(P-(.|x) || P(.|x)) <= log(1 + ((1 - alpha)/alpha) r(x))",
        [x],
        p,
        p.decide("bound", p.conclusion, [sums, mean, all_, *given, positive, nonnegative, *alphas]),
    )


bound = written("divergence from the mixture", _bound)


def level_of(z: sp.Expr) -> sp.Expr:
    """log P-(z)/P(z)."""
    return sp.log(P_minus(z) / P(z))


def _one_sentence() -> Lemma:
    """One sentence after x adds the divergence from the mixture to the mean of log P-/P."""

    def levels(k: sp.Expr) -> PartialSum:
        y = extend(x, j)
        return PartialSum(P_minus(y) * level_of(y), j, k)

    def steps(k: sp.Expr) -> PartialSum:
        y = extend(x, j)
        return PartialSum(P_minus(y) * step_of(y), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)), j, k)

    p, given = begin(
        [gt(P_minus(x), 0)], eq(levels(m), P_minus(x) * level_of(x) + P_minus(x) * KL_to_model(x))
    )
    possible = p.take("possible", "lemma", *given, name="what P- can produce, P can", at={x: x})

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        in_mixture = p.take("y possible", "lemma", drawn, name="what P- can produce, P can", at={x: y})
        reals = [drawn, in_mixture, *given, possible]
        sum_ = p.take("step", "sum of logarithms", *reals, sum=level_of(x) + step_of(y))
        return [sum_, *reals]

    sums = over_drawn(
        p,
        "sums",
        lambda k: eq(levels(k), level_of(x) * mass(k) + steps(k)),
        [levels(m), steps(m), mass(m)],
        "P-",
        lambda k: extend(x, k),
        facts,
        known=[*given, possible],
    )
    mean = p.take("mean", "definition", *given, name="divergence from the mixture", of=(x,))
    all_ = p.take("total", "definition", name="total probability", of=("P-", x))
    return lemma(
        "what the next sentence adds to log P-/P on average is the divergence from the mixture",
        [x],
        p,
        p.decide("sum", p.conclusion, [sums, mean, all_, *given, possible]),
    )


one_sentence = written("log-ratio to the mixture, one sentence more", _one_sentence)


def mean_level(count: sp.Expr) -> sp.Expr:
    """E log P-(s)/P(s) after so many sentences of P-."""
    return Expect("P-", level_of(s), s, count)


def _impossible() -> Lemma:
    """Where P- cannot produce x, the sum over the next sentences vanishes."""

    def levels(k: sp.Expr) -> PartialSum:
        y = extend(x, j)
        return PartialSum(P_minus(y) * level_of(y), j, k)

    p, given = begin([eq(P_minus(x), 0)], eq(levels(m), 0))

    def step(k: sp.Expr) -> str:
        y = extend(x, k)
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        rarer = p.take("rarer", "definition", longer, name="longer is rarer", of=("P-", y, x))
        whole = p.take("probability", "definition", name="probability", of=("P-", y))
        return p.decide("impossible", eq(P_minus(y), 0), [rarer, whole, *given])

    term = P_minus(extend(x, j)) * level_of(extend(x, j))
    empty = p.take("none", "empty sum", term=term, index=j)
    before = p.assume("before", eq(levels(k_), 0))
    gone = p.take("gone", "vanishing term", step(k_ + 1), term=term, index=j, upper=k_)
    after = p.decide("after", eq(levels(k_ + 1), 0), [before, gone])
    every = p.state("all", EveryLength(k_, Relation(eq(levels(k_), 0)), 0), "induction", empty, before, after)
    return lemma(
        "terms of probability 0 vanish",
        [x],
        p,
        p.take("sum", "instance", every, at=m),
    )


impossible = written("log-ratio to the mixture, impossible prompt", _impossible)


def _chain_rule() -> Lemma:
    at = prompt(n, i)

    def levels(k: sp.Expr) -> PartialSum:
        longer = extend(at, j)
        return PartialSum(PartialSum(P_minus(longer) * level_of(longer), j, m), i, k)

    def before(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * level_of(at), i, k)

    def divergences(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * KL_to_model(at), i, k)

    def claim(k: sp.Expr) -> sp.Basic:
        return eq(levels(k), before(k) + divergences(k))

    p, _ = begin([], eq(mean_level(n + 1), mean_level(n) + Expect("P-", KL_to_model(s), s, n)))
    here = prompt(n, k_ + 1)
    sums = [levels(k_), before(k_), divergences(k_)]
    empty = [p.take(f"none-{a}", "empty sum", term=t.args[0], index=i) for a, t in enumerate(sums)]
    base = p.decide("start", claim(sp.Integer(0)), empty)
    assumption = p.assume("before", claim(k_))
    never, drawn = p.assume("never", eq(P_minus(here), 0)), p.assume("drawn", gt(P_minus(here), 0))
    outer = p.take("next-0", "one term more", term=sums[0].args[0], index=i, upper=k_)
    gone = [
        p.take(f"gone-{a}", "vanishing term", never, term=t.args[0], index=i, upper=k_)
        for a, t in enumerate(sums[1:])
    ]
    none = p.take("nothing", "lemma", never, name=impossible.name, at={x: here})
    first = p.decide("without", claim(k_ + 1), [assumption, outer, *gone, none])
    more = [
        p.take(f"next-{a + 1}", "one term more", term=t.args[0], index=i, upper=k_)
        for a, t in enumerate(sums[1:])
    ]
    in_mixture = p.take("possible", "lemma", drawn, name="what P- can produce, P can", at={x: here})
    step = p.take("step", "lemma", drawn, name=one_sentence.name, at={x: here})
    second = p.decide("with", claim(k_ + 1), [assumption, outer, *more, step, drawn, in_mixture])
    whole = p.take("weight", "definition", name="probability", of=("P-", here))
    after = p.take("after", "cases", never, first, drawn, second, whole, branches=2)
    every = p.state("all", EveryLength(k_, Relation(claim(k_)), 0), "induction", base, assumption, after)
    facts = [
        p.take("sums", "instance", every, at=many(n)),
        p.take(
            "mean-after", "definition", name="expectation, one sentence more", of=("P-", level_of(s), s, n)
        ),
        p.take("mean-before", "definition", name="expectation", of=("P-", level_of(s), s, n)),
        p.take("mean-divergence", "definition", name="expectation", of=("P-", KL_to_model(s), s, n)),
    ]
    return lemma(
        "E log P-/P after n + 1 sentences = that after n + E KL(P-||P) after n",
        [n],
        p,
        p.decide("chain", p.conclusion, facts),
    )


chain_rule = written("chain rule of the log-ratio to the mixture", _chain_rule)


def _at_most(count: sp.Expr, hypotheses: bool, value: sp.Expr, title: str) -> Lemma:
    """E log P-/P is at most log 1/alpha; of no sentences it is at least 0."""
    at = prompt(count, i)

    def levels(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * level_of(at), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at), i, k)

    kind = le if hypotheses else ge
    p, _ = begin([], kind(mean_level(count), value))
    alphas = weight_interval(p)

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        here = prompt(count, k)
        in_mixture = p.take("possible", "lemma", drawn, name="what P- can produce, P can", at={x: here})
        known = [p.take("P", "definition", name="mixture", of=(here,))]
        if hypotheses:
            known.append(p.take("P+>=0", "definition", name="probability", of=("P+", here)))
        else:
            size_ = p.take("size", "definition", name="size of a listed prompt", of=(count, k))
            for law in ("P-", "P+"):
                known.append(
                    p.take(f"certain {law}", "definition", size_, name="empty prompt", of=(law, here))
                )
        top = 1 / alpha if hypotheses else sp.Integer(1)
        bound = p.decide("quotient", kind(P_minus(here) / P(here), top), [*known, *alphas, drawn, in_mixture])
        reals = [drawn, in_mixture, *alphas]
        sides = sp.log(P_minus(here) / P(here)) + sp.log(top)
        needed = p.needed(Relation(eq(sides, sides)), reals)
        return [p.take("level", "logarithm of an inequality", bound, *needed), *reals]

    sums = over_drawn(
        p,
        "sums",
        lambda k: kind(levels(k), value * mass(k)),
        [levels(many(count)), mass(many(count))],
        "P-",
        lambda k: prompt(count, k),
        facts,
        many(count),
        known=alphas if hypotheses else (),
    )
    mean = p.take("mean", "definition", name="expectation", of=("P-", level_of(s), s, count))
    everything = p.take("all", "definition", name="all prompts", of=("P-", count))
    last = p.decide("bound", p.conclusion, [sums, mean, everything, *alphas])
    return lemma(title, [n] if hypotheses else [], p, last)


at_most = written(
    "log-ratio to the mixture is bounded", _at_most, n, True, sp.log(1 / alpha), "E log P-/P <= log 1/alpha"
)
of_nothing = written(
    "log-ratio to the mixture of nothing", _at_most, sp.Integer(0), False, sp.Integer(0), "log 1 = 0"
)
