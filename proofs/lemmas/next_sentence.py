"""Next sentences that P- can produce: some exist, some gain the mean, some raise the posterior weight."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    Contradiction,
    EveryNext,
    PartialSum,
    SomeNext,
    all_of,
    any_of,
    eq,
    extend,
    ge,
    gt,
    le,
    lt,
    negate,
    sentence,
)
from proofs.kernel.rules.definitions import j, m
from proofs.lemmas._writing import begin, lemma, over_terms, weight_interval, written
from theory.logic import Relation
from theory.observables import B_P, KL, B, B_minus, P, P_minus, P_plus, increment, w

x, x1 = sp.Symbol("x"), sp.Symbol("x1")
c = sp.Symbol("c", real=True)
low, high, rho = (sp.Symbol(name, real=True) for name in ("b_low", "b_high", "rho"))


def _mass(law: type, k: sp.Expr) -> PartialSum:
    return PartialSum(law(extend(x, j)), j, k)


def _some_next() -> Lemma:
    """P-(x) > 0: some sentence may follow under P-."""
    goal = SomeNext(x1, x, Relation(ge(P_minus(x1), 0)))
    p, given = begin([gt(P_minus(x), 0)], goal)
    contrary = p.assume("suppose not", EveryNext(x1, x, Relation(negate(ge(P_minus(x1), 0)))))

    def facts(k: sp.Expr) -> list[str]:
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        return [
            p.take("none", "instance", contrary, longer, at=extend(x, k)),
            p.take("probability", "definition", name="probability", of=("P-", extend(x, k))),
        ]

    zero = over_terms(p, "sums", lambda k: eq(_mass(P_minus, k), 0), [_mass(P_minus, m)], facts)
    total = p.take("total", "definition", name="total probability", of=("P-", x))
    absurd = p.decide("absurd", Contradiction(), [*given, zero, total])
    return lemma(
        "probabilities of next sentences add up",
        [x],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


def _gain(strict: bool) -> Lemma:
    """KL(x) > c: some next sentence has a log-likelihood ratio above c."""
    above, below = (gt, le) if strict else (ge, lt)
    goal = SomeNext(x1, x, Relation(above(increment(x1), c)))
    p, given = begin([gt(P_minus(x), 0), gt(P_plus(x), 0), above(KL(x), c)], goal)
    contrary = p.assume("suppose not", EveryNext(x1, x, Relation(below(increment(x1), c))))

    def gained(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * increment(extend(x, j)), j, k)

    def claim(k: sp.Expr) -> sp.Basic:
        if strict:
            return le(gained(k), c * _mass(P_minus, k))
        return any_of(
            lt(gained(k), c * _mass(P_minus, k)), all_of(eq(gained(k), 0), eq(_mass(P_minus, k), 0))
        )

    def facts(k: sp.Expr) -> list[str]:
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        return [
            p.take("bound", "instance", contrary, longer, at=extend(x, k)),
            p.take("probability", "definition", name="probability", of=("P-", extend(x, k))),
        ]

    sums = over_terms(p, "sums", claim, [gained(m), _mass(P_minus, m)], facts)
    absurd = p.decide(
        "absurd",
        Contradiction(),
        [
            *given,
            sums,
            p.take("total", "definition", name="total probability", of=("P-", x)),
            p.take("mean", "definition", given[0], given[1], name="divergence", of=(x,)),
        ],
    )
    word = "above" if strict else "at least"
    return lemma(
        f"if the mean log-ratio of the next sentence is {word} c, that of some sentence is",
        [x, c],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


def _best_next() -> Lemma:
    """As long as the mixture behaves better than P-, some next sentence raises the posterior weight by rho."""
    goal = SomeNext(x1, x, Relation(ge(w(x1), rho * w(x))))
    p, given = begin(
        [
            gt(P_minus(x), 0),
            ge(B_P(x), low),
            le(B_minus(x), high),
            lt(high, 1),
            gt(rho, 0),
            le(rho * (1 - low), 1 - high),
        ],
        goal,
    )
    alphas = weight_interval(p)
    possible = p.take("possible", "lemma", given[0], name="what P- can produce, P can", at={x: x})
    weight = p.take("weight", "definition", possible, name="posterior weight", of=(x,))
    contrary = p.assume("suppose not", EveryNext(x1, x, Relation(lt(w(x1), rho * w(x)))))

    def missed(law: type, k: sp.Expr) -> PartialSum:
        """What is missing to the best score: sum of law(x y)(1 - B(y))."""
        return PartialSum(law(extend(x, j)) * (1 - B(sentence(j))), j, k)

    def claim(k: sp.Expr) -> sp.Basic:
        """rho P-(x) sum of P(x y)(1-B) > P(x) sum of P-(x y)(1-B), or the latter is still 0."""
        ahead = rho * P_minus(x) * missed(P, k)
        behind = P(x) * missed(P_minus, k)
        return all_of(ge(ahead, behind), any_of(gt(ahead, behind), eq(missed(P_minus, k), 0)))

    def facts(k: sp.Expr) -> list[str]:
        y = extend(x, k)
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        drawn = p.assume("drawn", gt(P_minus(y), 0))
        in_mixture = p.take("in mixture", "lemma", drawn, name="what P- can produce, P can", at={x: y})
        lighter = p.take("lighter", "instance", contrary, longer, drawn, at=y)
        new_weight = p.take("new weight", "definition", in_mixture, name="posterior weight", of=(y,))
        rarer = p.decide(
            "less than rho",
            lt(P_minus(y) * P(x), rho * P(y) * P_minus(x)),
            [*alphas, given[0], lighter, new_weight, weight, in_mixture, possible],
        )
        return [
            p.take("less than rho if drawn", "implication", drawn, rarer),
            p.take("probability-", "definition", name="probability", of=("P-", y)),
            p.take("probability", "definition", name="probability", of=("P", y)),
            p.take("score", "definition", name="score", of=(k,)),
            *given,
            possible,
        ]

    sums = over_terms(p, "sums", claim, [missed(P, m), missed(P_minus, m)], facts)

    def linear(law: type, name: str) -> list[str]:
        """sum of law(x y)(1 - B(y)) = law(x)(1 - B_law(x))."""

        def mean(k: sp.Expr) -> PartialSum:
            return PartialSum(law(extend(x, j)) * B(sentence(j)), j, k)

        split = over_terms(
            p,
            f"split {name}",
            lambda k: eq(missed(law, k), _mass(law, k) - mean(k)),
            [missed(law, m), _mass(law, m), mean(m)],
        )
        return [
            split,
            p.take(f"total {name}", "definition", name="total probability", of=(name, x)),
            p.take(f"mean {name}", "definition", name="behaviour expectation", of=(name, x)),
        ]

    total = [*linear(P_minus, "P-"), *linear(P, "P")]
    absurd = p.decide("absurd", Contradiction(), [*given, sums, *total, possible])
    return lemma(
        "if B_P >= b_low, B_- <= b_high and rho (1 - b_low) <= 1 - b_high, some sentence multiplies the weight by rho",
        [x, low, high, rho],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


some_next = written("some sentence may follow", _some_next)
gain_strict = written("next sentence with a gain (above)", _gain, True)
gain_weak = written("next sentence with a gain (at least)", _gain, False)
best_next = written("best next sentence", _best_next)
