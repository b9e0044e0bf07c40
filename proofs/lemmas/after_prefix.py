"""What continuations of a prompt gain: the chain rule and mean to max after a prefix; a negative sentence."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    Contradiction,
    EveryNext,
    IsPrefix,
    PartialSum,
    all_of,
    any_of,
    continuation,
    eq,
    extend,
    ge,
    gt,
    le,
    lt,
    negate,
    sentence,
)
from proofs.kernel.rules.definitions import i, j, m, many
from proofs.lemmas._writing import begin, lemma, over_terms, written
from proofs.writing import Proof
from theory.logic import Every, Length, Relation, Some
from theory.observables import (
    KL,
    B,
    B_last,
    B_minus,
    B_plus,
    Expect,
    P_minus,
    P_plus,
    gain,
    increment,
    inverse_likelihood_ratio,
    last_minus,
    last_plus,
    n,
    s,
    size,
)

x, x0 = sp.Symbol("x"), sp.Symbol("x0")
c = sp.Symbol("c", real=True)


def _one_sentence() -> Lemma:
    """One sentence after x: the mean gain since x0 grows by the divergence."""

    def gained(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * gain(extend(x, j), x0), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)), j, k)

    def steps(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * increment(extend(x, j)), j, k)

    p, given = begin([IsPrefix(x0, x)], eq(gained(m), P_minus(x) * gain(x, x0) + P_minus(x) * KL(x)))
    total = p.take("total", "definition", name="total probability", of=("P-", x))

    def probability(k: sp.Expr) -> str:
        return p.take("probability", "definition", name="probability", of=("P-", extend(x, k)))

    def longer(k: sp.Expr) -> str:
        return p.take("longer", "definition", name="next prompt", of=(x, k))

    never = p.assume("impossible", eq(P_minus(x), 0))
    zero = over_terms(
        p,
        "none",
        lambda k: eq(gained(k), 0),
        [gained(m)],
        lambda k: [
            never,
            probability(k),
            p.take("rarer", "definition", longer(k), name="longer is rarer", of=("P-", extend(x, k), x)),
        ],
    )
    first = p.decide("case-impossible", p.conclusion, [never, zero])
    possible = p.assume("possible", gt(P_minus(x), 0))

    def grows(k: sp.Expr) -> list[str]:
        drawn = p.assume("drawn", gt(P_minus(extend(x, k)), 0))
        value = p.take(
            "sum-next",
            "definition",
            longer(k),
            *given,
            drawn,
            name="gain grows",
            of=(extend(x, k), x, x0),
        )
        return [p.take("sum-if-drawn", "implication", drawn, value), probability(k)]

    linear = over_terms(
        p,
        "sums",
        lambda k: all_of(eq(gained(k), gain(x, x0) * mass(k) + steps(k)), ge(mass(k), 0)),
        [gained(m), mass(m), steps(m)],
        grows,
    )
    kl = p.take("divergence", "definition", possible, name="divergence of conditional laws", of=(x,))
    second = p.decide("case-possible", p.conclusion, [possible, linear, total, kl])
    minus = p.take("minus", "definition", name="probability", of=("P-", x))
    return lemma(
        "what the next sentence adds to the gain on average is the divergence",
        [x, x0],
        p,
        p.take("sum", "cases", never, first, possible, second, minus, branches=2),
    )


one_sentence = written("one sentence more after a prefix", _one_sentence)


def _chain_rule() -> Lemma:
    after = Expect("P-", gain(s, x0), s, n + 1, x0)
    before = Expect("P-", gain(s, x0), s, n, x0)
    divergence = Expect("P-", KL(s), s, n, x0)
    p, given = begin([gt(P_minus(x0), 0)], eq(after, before + divergence))
    at = continuation(x0, n, i)

    def gained(k: sp.Expr) -> PartialSum:
        longer = extend(at, j)
        return PartialSum(PartialSum(P_minus(longer) * gain(longer, x0), j, m), i, k)

    def gains(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * gain(at, x0), i, k)

    def divergences(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * KL(at), i, k)

    def facts(k: sp.Expr) -> list[str]:
        here = continuation(x0, n, k)
        begins = p.take("begins", "definition", name="beginning of a continuation", of=(x0, n, k))
        return [
            p.take("next-sentence", "lemma", begins, name=one_sentence.name, at={x: here, x0: x0}),
            p.take("probability", "definition", name="probability", of=("P-", here)),
        ]

    sums = over_terms(
        p,
        "sums",
        lambda k: eq(gained(k), gains(k) + divergences(k)),
        [gained(many(n)), gains(many(n)), divergences(many(n))],
        facts,
        many(n),
    )
    body = gain(s, x0)
    parts = [
        *given,
        sums,
        p.take(
            "mean-after",
            "definition",
            *given,
            name="expectation after, one sentence more",
            of=("P-", body, s, n, x0),
        ),
        p.take("mean-before", "definition", *given, name="expectation after", of=("P-", body, s, n, x0)),
        p.take("mean-divergence", "definition", *given, name="expectation after", of=("P-", KL(s), s, n, x0)),
    ]
    return lemma(
        "E gain after n + 1 sentences = E gain after n + E KL after n, all after a prefix",
        [n, x0],
        p,
        p.decide("chain", p.conclusion, parts),
    )


chain_rule = written("chain rule after a prefix", _chain_rule)


def _mean_to_max(strict: bool) -> Lemma:
    above, below = (gt, le) if strict else (ge, lt)
    mean = Expect("P-", gain(s, x0), s, n, x0)
    goal = Some(s, Relation(above(gain(s, x0), c)), Length(n), "P-", x0)
    p, given = begin([gt(P_minus(x0), 0), above(mean, c)], goal)
    contrary = p.assume("suppose not", Every(s, Relation(below(gain(s, x0), c)), "P-", Length(n), after=x0))
    at = continuation(x0, n, i)

    def total(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * gain(at, x0), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at), i, k)

    def claim(k: sp.Expr) -> sp.Basic:
        if strict:
            return le(total(k), c * mass(k))
        return any_of(lt(total(k), c * mass(k)), all_of(eq(total(k), 0), eq(mass(k), 0)))

    def facts(k: sp.Expr) -> list[str]:
        here = continuation(x0, n, k)
        size_ = p.take("size", "definition", name="size of a continuation", of=(x0, n, k))
        begins = p.take("begins", "definition", name="beginning of a continuation", of=(x0, n, k))
        return [
            p.take("bound", "instance", contrary, begins, size_, at=here),
            p.take("probability", "definition", name="probability", of=("P-", here)),
        ]

    sums = over_terms(p, "sums", claim, [total(many(n)), mass(many(n))], facts, many(n))
    mean_ = p.take("mean", "definition", given[0], name="expectation after", of=("P-", gain(s, x0), s, n, x0))
    everything = p.take("all", "definition", name="all continuations", of=("P-", n, x0))
    absurd = p.decide("absurd", Contradiction(), [*given, sums, mean_, everything])
    word = "above" if strict else "at least"
    return lemma(
        f"if the mean gain after a prefix is {word} c, that of some continuation is",
        [n, c, x0],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


mean_to_max_strict = written("mean to max after a prefix (above)", _mean_to_max, True)
mean_to_max_weak = written("mean to max after a prefix (at least)", _mean_to_max, False)


def _supposed(p: Proof, name: str, contrary: str, k: sp.Expr) -> tuple[str, str, str]:
    """What is supposed of every next sentence, of the one numbered k: steps that x y follows x, that it is drawn, and that it is so."""
    y = extend(x, k)
    longer = p.take("longer", "definition", name="next prompt", of=(x, k))
    itself = p.take("itself", "definition", name="prefix of itself", of=(x,))
    begins = p.take("begins", "definition", longer, itself, name="a continuation continues", of=(y, x, x))
    more = p.take("size", "definition", longer, name="one sentence more", of=(y, x))
    one = p.decide("one sentence", eq(size(y) - size(x), 1), [more])
    drawn = p.assume("drawn", gt(P_minus(y), 0))
    return longer, drawn, p.take(name, "instance", contrary, drawn, begins, one, at=y)


def _negative_sentence() -> Lemma:
    """B_-(x) <= b < 0: some sentence with a negative score is not much rarer under P- than under P+."""
    b = sp.Symbol("b", real=True)
    x1 = sp.Symbol("x1")

    def condition(z: sp.Basic) -> sp.Basic:
        return all_of(lt(B_last(z), 0), ge(last_minus(z), -b * last_plus(z)))

    goal = Some(x1, Relation(condition(x1)), Length(sp.Integer(1)), "P-", x)
    p, given = begin([gt(P_minus(x), 0), gt(P_plus(x), 0), le(B_minus(x), b), lt(b, 0)], goal)
    contrary = p.assume(
        "suppose not", Every(x1, Relation(negate(condition(x1))), "P-", Length(sp.Integer(1)), after=x)
    )

    def scores(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * B(sentence(j)), j, k)

    def plus(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(extend(x, j)), j, k)

    def claim(k: sp.Expr) -> sp.Basic:
        """P+(x) times the score so far is at least b P-(x) times the P+-mass, and above it or not negative."""
        score, bound = P_plus(x) * scores(k), b * P_minus(x) * plus(k)
        return all_of(ge(score, bound), any_of(gt(score, bound), ge(scores(k), 0)))

    def facts(k: sp.Expr) -> list[str]:
        y = extend(x, k)
        longer, drawn, none = _supposed(p, "none", contrary, k)
        last = [
            p.take("last score", "definition", name="score of the last sentence", of=(x, k)),
            p.take("score", "definition", name="score", of=(k,)),
            p.take("last P-", "definition", longer, given[0], name="last sentence", of=("P-", y, x)),
            p.take("last P+", "definition", longer, given[1], name="last sentence", of=("P+", y, x)),
            p.take("probability+", "definition", name="probability", of=("P+", y)),
        ]
        term = P_plus(x) * P_minus(y) * B(sentence(k))
        bound = b * P_minus(x) * P_plus(y)
        rare = p.decide(
            "rare or not negative",
            any_of(gt(term, bound), ge(B(sentence(k)), 0)),
            [none, drawn, *last, *given],
        )
        return [
            p.take("rare if drawn", "implication", drawn, rare),
            p.take("probability-", "definition", name="probability", of=("P-", y)),
            last[-1],
            *given,
        ]

    sums = over_terms(p, "sums", claim, [scores(m), plus(m)], facts)
    absurd = p.decide(
        "absurd",
        Contradiction(),
        [
            *given,
            sums,
            p.take("total", "definition", name="total probability", of=("P+", x)),
            p.take("mean", "definition", name="behaviour expectation", of=("P-", x)),
        ],
    )
    return lemma(
        "if B_-(x) <= b < 0, some sentence of negative score has P-(y|x) >= |b| P+(y|x)",
        [x, b],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


negative_sentence = written("negative sentence", _negative_sentence)


def _bad_sentence() -> Lemma:
    """B_-(x) <= b < 0: P- can say some sentence with a negative score."""
    b, x1 = sp.Symbol("b", real=True), sp.Symbol("x1")
    goal = Some(x1, Relation(lt(B_last(x1), 0)), Length(sp.Integer(1)), "P-", x)
    p, given = begin([gt(P_minus(x), 0), le(B_minus(x), b), lt(b, 0)], goal)
    contrary = p.assume(
        "suppose not", Every(x1, Relation(ge(B_last(x1), 0)), "P-", Length(sp.Integer(1)), after=x)
    )

    def scores(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * B(sentence(j)), j, k)

    def facts(k: sp.Expr) -> list[str]:
        y = extend(x, k)
        _, drawn, none = _supposed(p, "none", contrary, k)
        return [
            p.take("none if drawn", "implication", drawn, none),
            p.take("last score", "definition", name="score of the last sentence", of=(x, k)),
            p.take("probability", "definition", name="probability", of=("P-", y)),
        ]

    sums = over_terms(p, "sums", lambda k: ge(scores(k), 0), [scores(m)], facts)
    mean = p.take("mean", "definition", name="behaviour expectation", of=("P-", x))
    absurd = p.decide("absurd", Contradiction(), [*given, sums, mean])
    return lemma(
        "a mean below 0 has a term below 0",
        [x, b],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


bad_sentence = written("bad sentence", _bad_sentence)


def _common_sentence() -> Lemma:
    """Some sentence that P- can say is no likelier under P+."""
    x1 = sp.Symbol("x1")
    goal = Some(
        x1,
        Relation(le(inverse_likelihood_ratio(x1), inverse_likelihood_ratio(x))),
        Length(sp.Integer(1)),
        "P-",
        x,
    )
    p, given = begin([gt(P_minus(x), 0), gt(P_plus(x), 0)], goal)
    contrary = p.assume(
        "suppose not",
        Every(
            x1,
            Relation(gt(inverse_likelihood_ratio(x1), inverse_likelihood_ratio(x))),
            "P-",
            Length(sp.Integer(1)),
            after=x,
        ),
    )
    before = p.take("ratio", "definition", given[0], name="likelihood ratio", of=(x,))

    def mass(law: type, k: sp.Expr) -> PartialSum:
        return PartialSum(law(extend(x, j)), j, k)

    def claim(k: sp.Expr) -> sp.Basic:
        plus, minus = P_minus(x) * mass(P_plus, k), P_plus(x) * mass(P_minus, k)
        return all_of(ge(plus, minus), any_of(gt(plus, minus), eq(mass(P_minus, k), 0)))

    def facts(k: sp.Expr) -> list[str]:
        y = extend(x, k)
        _, drawn, likelier = _supposed(p, "likelier", contrary, k)
        after = p.take("ratio there", "definition", drawn, name="likelihood ratio", of=(y,))
        rarer = p.decide(
            "rarer",
            gt(P_minus(x) * P_plus(y), P_plus(x) * P_minus(y)),
            [likelier, after, before, drawn, given[0]],
        )
        return [
            p.take("rarer if drawn", "implication", drawn, rarer),
            p.take("probability-", "definition", name="probability", of=("P-", y)),
            p.take("probability+", "definition", name="probability", of=("P+", y)),
            *given,
        ]

    sums = over_terms(p, "sums", claim, [mass(P_plus, m), mass(P_minus, m)], facts)
    totals = [
        p.take(f"total {law}", "definition", name="total probability", of=(law, x)) for law in ("P-", "P+")
    ]
    absurd = p.decide("absurd", Contradiction(), [*given, sums, *totals])
    return lemma(
        "some sentence that P- can say is no likelier under P+",
        [x],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


common_sentence = written("common sentence", _common_sentence)


def _only_worst() -> Lemma:
    """Where P- says only sentences of score -1, so does P+ if it says no others."""
    x1 = sp.Symbol("x1")
    covered = EveryNext(x1, x, Relation(gt(P_minus(x1), 0)), "P+")
    p, given = begin([gt(P_minus(x), 0), gt(P_plus(x), 0), covered, le(B_minus(x), -1)], le(B_plus(x), -1))

    def scores(law: type, k: sp.Expr) -> PartialSum:
        return PartialSum(law(extend(x, j)) * B(sentence(j)), j, k)

    def mass(law: type, k: sp.Expr) -> PartialSum:
        return PartialSum(law(extend(x, j)), j, k)

    def claim(k: sp.Expr) -> sp.Basic:
        minus, plus = (scores(law, k) + mass(law, k) for law in (P_minus, P_plus))
        return all_of(ge(minus, 0), any_of(gt(minus, 0), eq(plus, 0)))

    def facts(k: sp.Expr) -> list[str]:
        y = extend(x, k)
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        return [
            p.take("covered", "instance", given[2], longer, at=y),
            p.take("score", "definition", name="score", of=(k,)),
            p.take("probability-", "definition", name="probability", of=("P-", y)),
            p.take("probability+", "definition", name="probability", of=("P+", y)),
        ]

    sums = over_terms(
        p,
        "sums",
        claim,
        [scores(P_minus, m), mass(P_minus, m), scores(P_plus, m), mass(P_plus, m)],
        facts,
    )
    rest = [
        p.take(f"{name} {law}", "definition", name=name, of=(law, x))
        for law in ("P-", "P+")
        for name in ("total probability", "behaviour expectation")
    ]
    last = p.decide("worst", p.conclusion, [*given[:2], given[3], sums, *rest])
    return lemma(
        "if P- says only sentences of score -1 and P+ no others, B_+ = -1",
        [x],
        p,
        last,
    )


only_worst = written("only the worst sentences", _only_worst)
