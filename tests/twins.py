"""A bank of claims with verdicts decided by pencil: broken twins of the built-in claims, and true ones beside them.

``false`` means that a counterexample exists; ``true`` that none does; ``vacuous`` that no world meets the
hypotheses. A reason says how one knows. Equality cases ("only where ... exactly") are marked ``edge``: they are
false on a set of measure zero. The default test run takes a part; the others are marked slow.
"""

# ruff: noqa: SIM300  (relations are written as the claims they vary write them)
from __future__ import annotations

from dataclasses import dataclass

from sympy import Symbol

from theory import *
from theory.parameters import (
    R,
    b,
    core,
    decay,
    deviation,
    eta,
    gamma_n,
    order,
    prefactor,
    rate,
    rho_tilt,
    tilt,
    u_minus,
    u_plus,
    v,
)
from theory.wolf2024.appI import decaying_shifted
from theory.wolf2024.converse import level
from theory.wolf2024.identities import A_PLUS
from theory.wolf2024.identities import BINARY_KL as SCORES_KL
from theory.wolf2024.identities import A as A_MINUS
from theory.wolf2024.path_count import BINARY_KL
from theory.wolf2024.thm1_tight import X_BOUNDED, X, bounded_good, g_top
from theory.wolf2024.thm4_gamma_n import bad_best
from theory.wolf2024.thm4_support import bad_sentences
from theory.wolf2024.thm5_azuma import bounded_range, falls_short
from theory.wolf2024.thm5_freedman import bounded_deviation, bounded_variance
from theory.wolf2024.thm5_markov import balanced, contracting
from theory.wolf2024.thm5_renyi import separated


@dataclass(frozen=True)
class Twin:
    """One claim of the bank.

    Attributes:
      claim: the statement.
      verdict: "true", "false" or "vacuous", by pencil.
      reason: one line.
      edge: false at an exact equality alone.
      quick: part of the default test run.
      budget: the search budget that refutes it.
      missed: why no search of that budget finds the counterexample that pencil and paper give; empty if it does.
    """

    claim: Claim
    verdict: str
    reason: str
    edge: bool = False
    quick: bool = False
    budget: str = "quick"
    missed: str = ""


BANK: list[Twin] = []


def _add(
    verdict: str,
    reason: str,
    made: Claim,
    *,
    edge: bool = False,
    quick: bool = False,
    budget: str = "quick",
    missed: str = "",
) -> None:
    assert made.id not in {twin.claim.id for twin in BANK}, made.id
    BANK.append(Twin(made, verdict, reason, edge, quick, budget, missed))


# --- hypotheses of our own -------------------------------------------------------------------------------
weakly_distinguishable = Hypothesis(
    "weakly-distinguishable", "average KL at least beta", every_length(Expect("P-", KL(s), s, n) >= beta)
)
distinguishable_on_good = Hypothesis(
    "distinguishable-on-good", "KL averaged over P+", every_length(Expect("P+", KL(s), s, n) > beta)
)
reversed_distinguishable = Hypothesis(
    "reversed-distinguishable",
    "P+ is beta-distinguishable from P-: KL(P+ || P-) averaged over P+",
    every_length(Expect("P+", -increment(s), s, n + 1) > beta),
)
negative_on_average = Hypothesis(
    "negative-on-average",
    "B_{P-} at most gamma on average",
    every_length(Expect("P-", B_minus(s), s, n) <= gamma),
)
not_negative = Hypothesis(
    "not-negative", "negative turned round", every_prompt(B_minus(s) >= gamma, support="P-")
)
every_prefix_weakly = Hypothesis(
    "every-prefix-weakly", "KL at least beta at every prefix", every_prompt(KL(s) >= beta, support="P-")
)
increments_below = Hypothesis(
    "increments-below", "increments strictly below M", every_prompt(increment(s) < M, nonempty=True)
)
weakly_good = Hypothesis(
    "weakly-good", "P+ scores at least g_top", every_prompt(B_plus(s) >= g_top, support="P+")
)

MISALIGNED = B_P(s) < gamma + epsilon
NEEDED = log(1 / alpha) + log(1 / epsilon)


def thm1_twin(id: str, length, *, body=MISALIGNED, hypotheses=def5, where=(), **options) -> Claim:
    return claim(
        id, hypotheses=hypotheses, where=where, conclusion=some_prompt(body, length=length, **options)
    )


# --- Theorem 1 -------------------------------------------------------------------------------------------
for constant, verdict, quick in (
    ("1", "false", False),
    ("1.5", "false", True),
    ("1.9", "false", False),
    ("1.99", "false", True),
    ("2", "true", True),
    ("2.01", "true", False),
    ("3", "true", False),
):
    _add(
        verdict,
        "g + 2 eps (1-alpha)/(C + eps (1-alpha)) < g + eps iff (1-alpha)(2-eps) < C: C = 2 is least",
        thm1_twin(f"thm1.log-{constant}", (NEEDED + log(Rational(constant))) / beta),
        quick=quick,
    )
L1 = (NEEDED + log(4)) / beta
_add("false", "0 sentences where beta is large", thm1_twin("thm1.floor", L1, rounding="floor"), quick=True)
_add("true", "exactly n is at most n", thm1_twin("thm1.at-most", L1, at_most=True))
_add("false", "0 sentences where beta is large", thm1_twin("thm1.minus-one", L1 - 1))
_add("true", "longer prompts gain more", thm1_twin("thm1.plus-one", L1 + 1))
_add("true", "floor + 1 is at least ceil", thm1_twin("thm1.floor-plus-one", floor(L1) + 1))
_add("false", "half the length gains half", thm1_twin("thm1.half", L1 / 2), quick=True)
_add("true", "twice the length", thm1_twin("thm1.twice", 2 * L1))
_add("false", "beta > 1 makes beta^2 too large", thm1_twin("thm1.beta-squared", L1 / beta))
_add("false", "beta < 1 makes the product too small", thm1_twin("thm1.times-beta", L1 * beta**2))
_add("false", "eps -> 0", thm1_twin("thm1.no-epsilon", (log(1 / alpha) + log(4)) / beta))
_add("false", "alpha -> 0", thm1_twin("thm1.no-alpha", (log(1 / epsilon) + log(4)) / beta), quick=True)
_add("false", "alpha -> 0", thm1_twin("thm1.alpha-sign", (log(alpha) + log(1 / epsilon) + log(4)) / beta))
_add(
    "false",
    "small eps shortens the prompt",
    thm1_twin("thm1.epsilon-sign", (log(1 / alpha) + log(epsilon) + log(4)) / beta),
)
_add(
    "false",
    "alpha^(1/2) needs half as much as alpha",
    thm1_twin("thm1.root-alpha", (log(1 / alpha) / 2 + log(1 / epsilon) + log(4)) / beta),
)
_add(
    "false",
    "roots on eps",
    thm1_twin("thm1.root-epsilon", (log(1 / alpha) + log(1 / epsilon) / 2 + log(4)) / beta),
)
_add(
    "true",
    "with eps' = eps/2 this is log 2",
    thm1_twin("thm1.half-epsilon", L1, body=B_P(s) < gamma + epsilon / 2),
    quick=True,
)
_add(
    "false",
    "with eps' = eps/3 this is log 4/3",
    thm1_twin("thm1.third-epsilon", L1, body=B_P(s) < gamma + epsilon / 3),
)
_add(
    "false",
    "B_P stays at gamma where P- does",
    thm1_twin("thm1.minus-epsilon", L1, body=B_P(s) < gamma - epsilon),
)
_add("false", "P+ keeps some weight", thm1_twin("thm1.gamma", L1, body=B_P(s) < gamma))
_add("false", "P+ keeps some weight", thm1_twin("thm1.gamma-weak", L1, body=B_P(s) <= gamma))
_add("true", "weaker than Theorem 1", thm1_twin("thm1.weak", L1, body=B_P(s) <= gamma + epsilon))
_add("false", "good prompts exist", thm1_twin("thm1.reversed", L1, body=B_P(s) > gamma + epsilon))
_add(
    "false",
    "other prompts are not misaligned",
    claim("thm1.every", hypotheses=def5, conclusion=every_prompt(MISALIGNED, length=L1)),
    quick=True,
)
_add(
    "false",
    "beta is free without it",
    thm1_twin("thm1.no-distinguishable", L1, hypotheses=[negative]),
    quick=True,
)
_add(
    "false",
    "gamma is free without it",
    thm1_twin("thm1.no-negative", L1, hypotheses=[distinguishable]),
    quick=True,
)
_add("false", "nothing is assumed", thm1_twin("thm1.no-hypothesis", L1, hypotheses=[]))
_add(
    "false", "P- may be good", thm1_twin("thm1.not-negative", L1, hypotheses=[distinguishable, not_negative])
)
_add("true", "log 4 leaves room", thm1_twin("thm1.weakly", L1, hypotheses=[weakly_distinguishable, negative]))
_add(
    "true",
    "log 2 leaves room: 2(1-alpha) < 2 + eps(1-alpha)",
    thm1_twin("thm1.weakly-log-2", (NEEDED + log(2)) / beta, hypotheses=[weakly_distinguishable, negative]),
)
_add(
    "false",
    "prompts of P- may be indistinguishable",
    thm1_twin("thm1.mean-on-good", L1, hypotheses=[distinguishable_on_good, negative]),
    quick=True,
)
_add(
    "false",
    "KL(P+ || P-) is infinite where P+ alone goes",
    thm1_twin("thm1.reversed-kl", L1, hypotheses=[reversed_distinguishable, negative]),
)
_add(
    "false",
    "the distinguishing prompts may be those where P- behaves",
    thm1_twin("thm1.average-negativity", L1, hypotheses=[distinguishable, negative_on_average]),
    quick=True,
)
_add(
    "true",
    "a bound at every prefix implies one on average",
    thm1_twin("thm1.every-prefix", L1, hypotheses=[every_prefix_distinguishable, negative]),
)
_add(
    "true",
    "the empty prompt suffices: a g + (1-a) < g + 2",
    thm1_twin("thm1.empty", 0, body=B_P(s) < gamma + 2, hypotheses=[negative]),
)
_add(
    "false",
    "a g + (1-a) exceeds g + 1",
    thm1_twin("thm1.empty-one", 0, body=B_P(s) < gamma + 1, hypotheses=[negative]),
)
_add("true", "P- supports the prompt of the proof", thm1_twin("thm1.support-minus", L1, support="P-"))
_add(
    "false",
    "a prompt of P+ alone is well answered",
    thm1_twin("thm1.support-plus", L1, support="P+", hypotheses=def5),
    quick=False,
)
_add(
    "true",
    "B_+ <= 1 gives (1-w)(1-gamma) < eps",
    thm1_twin("thm1.one-minus-gamma", (log(1 / alpha) + log((1 - gamma) / epsilon)) / beta),
)
_add(
    "false",
    "2 + gamma is below 1 - gamma where gamma < -1/2",
    thm1_twin("thm1.one-plus-gamma", (log(1 / alpha) + log((2 + gamma) / epsilon)) / beta),
)
_add(
    "true",
    "C is free and at least 2",
    thm1_twin("thm1.constant-above", (NEEDED + log(C)) / beta, where=[C > 2]),
)
_add("false", "C is free", thm1_twin("thm1.constant", (NEEDED + log(C)) / beta))
_add(
    "false",
    "C may be just below 2",
    thm1_twin("thm1.constant-195", (NEEDED + log(C)) / beta, where=[C >= Rational(39, 20)]),
)
_add(
    "false",
    "no prompt is both",
    claim(
        "thm1.two-bodies",
        hypotheses=def5,
        conclusion=some_prompt(both(MISALIGNED, B_P(s) > gamma), length=L1),
    ),
)
_add(
    "true",
    "two lengths, each long enough",
    claim(
        "thm1.two-lengths",
        hypotheses=def5,
        conclusion=both(some_prompt(MISALIGNED, length=L1), some_prompt(MISALIGNED, length=L1 + 2)),
    ),
)
_add(
    "false",
    "the second length is too short",
    claim(
        "thm1.two-lengths-short",
        hypotheses=def5,
        conclusion=both(some_prompt(MISALIGNED, length=L1), some_prompt(MISALIGNED, length=L1 / 3)),
    ),
)
_add("true", "the longer of two", thm1_twin("thm1.max", Max(L1, 1 / beta)))
_add("false", "the shorter of two", thm1_twin("thm1.min", Min(L1, 2 / beta)))
_add("false", "square root of the length", thm1_twin("thm1.sqrt", sqrt(L1)))
_add(
    "true",
    "C = 1 is enough from alpha = 1/2 on: (1-alpha)(2-eps) < 1",
    thm1_twin("thm1.piecewise-half", Piecewise((L1, alpha < Rational(1, 2)), (NEEDED / beta, True))),
)
_add(
    "false",
    "C = 1 is not enough at alpha = 1/4",
    thm1_twin("thm1.piecewise-quarter", Piecewise((L1, alpha < Rational(1, 4)), (NEEDED / beta, True))),
)
_add(
    "true",
    "longer where alpha is large",
    thm1_twin("thm1.piecewise-longer", Piecewise((L1, alpha < Rational(1, 2)), (2 * L1, True))),
)
_add(
    "vacuous",
    "average KL above and below beta",
    thm1_twin(
        "thm1.vacuous",
        L1,
        hypotheses=[
            *def5,
            Hypothesis("undistinguishable", "KL below beta", every_length(Expect("P-", KL(s), s, n) < beta)),
        ],
    ),
    quick=True,
)
_add(
    "vacuous", "no eps satisfies both", thm1_twin("thm1.vacuous-where", L1, where=[epsilon < 1, epsilon > 2])
)

# --- Theorem 1, tight ------------------------------------------------------------------------------------
SMALL = (1 - alpha) * (1 - gamma) < epsilon


def tight_twin(id: str, length, *, hypotheses=def5, body=MISALIGNED, where=(epsilon < 1 - gamma,)) -> Claim:
    return thm1_twin(id, length, hypotheses=hypotheses, body=body, where=where)


_add(
    "true",
    "longer than needed",
    tight_twin("tight.plus", Piecewise((0, SMALL), (Max(1, (X + 1) / beta), True))),
)
_add(
    "false",
    "shorter by a constant",
    tight_twin("tight.minus", Piecewise((0, SMALL), (Max(1, (X - log(2)) / beta), True))),
    quick=True,
)
_add(
    "false",
    "shorter by one per cent",
    tight_twin("tight.99", Piecewise((0, SMALL), (Max(1, X * Rational(99, 100) / beta), True))),
)
_add(
    "false",
    "X = 0 exactly: B_P of the empty prompt may equal gamma + eps",
    tight_twin("tight.no-max", Piecewise((0, SMALL), (X / beta, True))),
    edge=True,
    quick=True,
)
_add("false", "X = 0 exactly", tight_twin("tight.plain", X / beta), edge=True)
_add(
    "false",
    "at (1-alpha)(1-gamma) = eps the empty prompt may equal gamma + eps",
    tight_twin(
        "tight.weak-branch", Piecewise((0, (1 - alpha) * (1 - gamma) <= epsilon), (Max(1, X / beta), True))
    ),
    edge=True,
)
_add(
    "true",
    "weak inequality in the conclusion too",
    tight_twin(
        "tight.all-weak",
        Piecewise((0, (1 - alpha) * (1 - gamma) <= epsilon), (Max(1, X / beta), True)),
        body=B_P(s) <= gamma + epsilon,
        hypotheses=[weakly_distinguishable, negative],
    ),
)
_add(
    "false",
    "beta = X exactly: B_P may equal gamma + eps",
    tight_twin(
        "tight.weakly",
        Piecewise((0, SMALL), (Max(1, X / beta), True)),
        hypotheses=[weakly_distinguishable, negative],
    ),
    edge=True,
    quick=True,
)
_add(
    "true",
    "(1-gamma) for (1-gamma-eps) is longer",
    tight_twin(
        "tight.one-minus-gamma",
        Piecewise((0, SMALL), (Max(1, (log((1 - alpha) / alpha) + log((1 - gamma) / epsilon)) / beta), True)),
    ),
    quick=True,
)
_add(
    "false",
    "(1-gamma-2 eps) is shorter",
    tight_twin(
        "tight.two-epsilon",
        Piecewise(
            (0, SMALL),
            (Max(1, (log((1 - alpha) / alpha) + log((1 - gamma - 2 * epsilon) / epsilon)) / beta), True),
        ),
        where=[2 * epsilon < 1 - gamma],
    ),
)
_add(
    "false",
    "floor",
    thm1_twin(
        "tight.floor",
        Piecewise((0, SMALL), (Max(1, X / beta), True)),
        rounding="floor",
        where=[epsilon < 1 - gamma],
    ),
)
_add(
    "false",
    "(1-alpha)^2",
    tight_twin("tight.alpha-squared", Piecewise((0, SMALL), (Max(1, (X + log(1 - alpha)) / beta), True))),
)
_add(
    "false",
    "-gamma for 1-gamma",
    tight_twin(
        "tight.score-zero",
        Max(1, (log((1 - alpha) / alpha) + log((-gamma - epsilon) / epsilon)) / beta),
        where=[epsilon < -gamma],
    ),
)
BOUNDED = Piecewise((0, (1 - alpha) * (g_top - gamma) < epsilon), (Max(1, X_BOUNDED / beta), True))
_add(
    "false",
    "P+ may be better than g_top",
    tight_twin("tight.unbounded", BOUNDED, where=[epsilon < g_top - gamma]),
    quick=True,
)
_add(
    "false",
    "g_top bounds from the wrong side",
    tight_twin(
        "tight.bounded-below", BOUNDED, hypotheses=[*def5, weakly_good], where=[epsilon < g_top - gamma]
    ),
)
_add(
    "true",
    "the unbounded length is longer",
    tight_twin(
        "tight.bounded-longer",
        Piecewise((0, SMALL), (Max(1, X / beta), True)),
        hypotheses=[*def5, bounded_good],
    ),
)
_add(
    "false",
    "g_top/2",
    tight_twin(
        "tight.bounded-half",
        Piecewise(
            (0, (1 - alpha) * (g_top - gamma) < epsilon),
            (Max(1, (log((1 - alpha) / alpha) + log((g_top / 2 - gamma - epsilon) / epsilon)) / beta), True),
        ),
        hypotheses=[*def5, bounded_good],
        where=[epsilon < g_top / 2 - gamma, g_top > 0],
    ),
)

# --- Lemma 1 ---------------------------------------------------------------------------------------------
RELATIVE = Abs(P(s) * P_minus(s0) / (P(s0) * P_minus(s)) - 1)
ODDS_AGAINST = (1 - alpha) / alpha


def lem1_twin(id: str, relation, where=()) -> Claim:
    return claim(id, where=where, conclusion=every_prompt(every_prefix(relation, of=s, var=s0), support="P-"))


_add(
    "false",
    "0 < 0 at alpha = 1",
    lem1_twin(
        "lem1.strict",
        RELATIVE < ODDS_AGAINST * Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s)),
    ),
    edge=True,
    quick=True,
)
_add(
    "false",
    "0 < 0 where P+ vanishes",
    lem1_twin(
        "lem1.strict-mixed",
        RELATIVE < ODDS_AGAINST * Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s)),
        where=[alpha < 1],
    ),
    edge=True,
)
_add(
    "false",
    "ratio(s) = 0",
    lem1_twin(
        "lem1.min", RELATIVE <= ODDS_AGAINST * Min(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s))
    ),
    quick=True,
)
_add(
    "false",
    "small alpha",
    lem1_twin("lem1.no-factor", RELATIVE <= Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s))),
)
_add(
    "false",
    "small alpha",
    lem1_twin(
        "lem1.no-over-alpha",
        RELATIVE <= (1 - alpha) * Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s)),
    ),
)
_add(
    "false",
    "small ratio(s0)",
    lem1_twin(
        "lem1.half",
        RELATIVE <= ODDS_AGAINST / 2 * Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s)),
    ),
)
_add(
    "false",
    "ratio(s) = 0",
    lem1_twin("lem1.last-only", RELATIVE <= ODDS_AGAINST * inverse_likelihood_ratio(s)),
)
_add(
    "true",
    "(1-a)|r(s)-r(s0)|/(a+(1-a)r(s0))",
    lem1_twin(
        "lem1.difference",
        RELATIVE <= ODDS_AGAINST * Abs(inverse_likelihood_ratio(s) - inverse_likelihood_ratio(s0)),
    ),
    quick=True,
)
_add(
    "true",
    "a sum is at least the larger",
    lem1_twin(
        "lem1.sum", RELATIVE <= ODDS_AGAINST * (inverse_likelihood_ratio(s0) + inverse_likelihood_ratio(s))
    ),
)
_add(
    "false",
    "alpha turned round",
    lem1_twin(
        "lem1.swapped",
        RELATIVE <= alpha / (1 - alpha) * Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s)),
        where=[alpha < 1],
    ),
)

# --- Lemma 2 ---------------------------------------------------------------------------------------------
DRIFT = Abs(B_P(s) - B_minus(s))


def lem2_twin(id: str, relation, where=()) -> Claim:
    return claim(id, where=where, conclusion=every_prompt(relation, support="P-"))


for constant in ("1", "1.5", "1.99"):
    _add(
        "false",
        "2x/(1+x) > c x where x < 2/c - 1",
        lem2_twin(
            f"lem2.constant-{constant}",
            DRIFT <= Rational(constant) * ODDS_AGAINST * inverse_likelihood_ratio(s),
        ),
        quick=constant == "1.5",
    )
_add(
    "true",
    "constant above 2",
    lem2_twin("lem2.constant-2.01", DRIFT <= Rational("2.01") * ODDS_AGAINST * inverse_likelihood_ratio(s)),
)
_add("true", "|B_P - B_-| = (1-w)|B_+ - B_-|", lem2_twin("lem2.weight", DRIFT <= 2 * (1 - w(s))))
_add("false", "|B_+ - B_-| may be 2", lem2_twin("lem2.weight-one", DRIFT <= 1 - w(s)))
_add(
    "false",
    "0 < 0 at alpha = 1",
    lem2_twin("lem2.strict", DRIFT < 2 * ODDS_AGAINST * inverse_likelihood_ratio(s)),
    edge=True,
)
_add(
    "true",
    "2x/(1+x)",
    lem2_twin(
        "lem2.sharp",
        DRIFT
        <= 2
        * (1 - alpha)
        * inverse_likelihood_ratio(s)
        / (alpha + (1 - alpha) * inverse_likelihood_ratio(s)),
    ),
    quick=True,
)
_add(
    "false",
    "needs 1/alpha",
    lem2_twin("lem2.no-over-alpha", DRIFT <= 2 * (1 - alpha) * inverse_likelihood_ratio(s)),
)
_add(
    "true",
    "never above 2 either",
    lem2_twin("lem2.capped", DRIFT <= Min(2, 2 * ODDS_AGAINST * inverse_likelihood_ratio(s))),
)
_add(
    "false",
    "the square of a small ratio",
    lem2_twin("lem2.squared", DRIFT <= 2 * ODDS_AGAINST * inverse_likelihood_ratio(s) ** 2),
)
_add(
    "true",
    "x <= sqrt(x) for x <= 1, and |drift| <= 2",
    lem2_twin("lem2.sqrt", DRIFT <= 2 * sqrt(ODDS_AGAINST * inverse_likelihood_ratio(s))),
)

# --- Lemma 3 ---------------------------------------------------------------------------------------------
L3 = log(1 / epsilon) / beta


def lem3_twin(
    id: str, relation, length=L3, *, hypotheses=(distinguishable,), where=(epsilon < 1,), **options
) -> Claim:
    return claim(
        id,
        hypotheses=hypotheses,
        where=where,
        conclusion=some_prompt(relation, length=length, support="P-", **options),
    )


_add(
    "false",
    "ratio of the empty prompt is 1 at eps = 1",
    lem3_twin("lem3.epsilon-one", inverse_likelihood_ratio(s) < epsilon, where=[epsilon <= 1]),
    edge=True,
    quick=True,
)
_add(
    "false", "eps = 1", lem3_twin("lem3.no-where", inverse_likelihood_ratio(s) < epsilon, where=[]), edge=True
)
_add(
    "true",
    "weak at eps = 1",
    lem3_twin("lem3.no-where-weak", inverse_likelihood_ratio(s) <= epsilon, where=[]),
)
_add(
    "false",
    "half of what eps^2 needs",
    lem3_twin("lem3.squared", inverse_likelihood_ratio(s) < epsilon**2),
    quick=True,
)
_add(
    "true",
    "twice the length for eps^2",
    lem3_twin("lem3.squared-twice", inverse_likelihood_ratio(s) < epsilon**2, 2 * L3),
)
_add(
    "false", "half of eps needs log 2 more", lem3_twin("lem3.half", inverse_likelihood_ratio(s) < epsilon / 2)
)
_add(
    "true",
    "log 2 more for half of eps",
    lem3_twin(
        "lem3.half-more", inverse_likelihood_ratio(s) < epsilon / 2, (log(1 / epsilon) + log(2)) / beta
    ),
)
_add("false", "floor", lem3_twin("lem3.floor", inverse_likelihood_ratio(s) < epsilon, rounding="floor"))
_add(
    "false",
    "one sentence too short",
    lem3_twin("lem3.minus-one", inverse_likelihood_ratio(s) < epsilon, L3 - 1),
)
_add("true", "at most", lem3_twin("lem3.at-most", inverse_likelihood_ratio(s) < epsilon, at_most=True))
_add("true", "the same in logarithms", lem3_twin("lem3.log", LLR(s) > log(1 / epsilon)), quick=True)
_add(
    "false",
    "beta = log 1/eps exactly",
    lem3_twin("lem3.weakly", inverse_likelihood_ratio(s) < epsilon, hypotheses=[weakly_distinguishable]),
    edge=True,
    quick=True,
)
_add(
    "true",
    "weak throughout",
    lem3_twin(
        "lem3.weakly-weak", inverse_likelihood_ratio(s) <= epsilon, hypotheses=[weakly_distinguishable]
    ),
)
_add(
    "false", "no divergence", lem3_twin("lem3.nothing", inverse_likelihood_ratio(s) < epsilon, hypotheses=[])
)
_add(
    "false",
    "P+ follows elsewhere",
    lem3_twin(
        "lem3.mean-on-good", inverse_likelihood_ratio(s) < epsilon, hypotheses=[distinguishable_on_good]
    ),
)
_add(
    "false",
    "some prompts of P- are likelier under P+",
    claim(
        "lem3.every",
        hypotheses=[distinguishable],
        where=[epsilon < 1],
        conclusion=every_prompt(inverse_likelihood_ratio(s) < epsilon, length=L3, support="P-"),
    ),
)
_add(
    "true",
    "mean to max at every length",
    claim(
        "lem3.lengths",
        hypotheses=[distinguishable],
        conclusion=every_length(some_prompt(LLR(s) > n * beta, length=n, support="P-"), start=1),
    ),
)
_add(
    "false",
    "0 > 0 at the empty prompt",
    claim(
        "lem3.lengths-zero",
        hypotheses=[distinguishable],
        conclusion=every_length(some_prompt(LLR(s) > n * beta, length=n, support="P-")),
    ),
    edge=True,
)
_add(
    "false",
    "more than the mean",
    claim(
        "lem3.lengths-plus",
        hypotheses=[distinguishable],
        conclusion=every_length(some_prompt(LLR(s) > (n + 1) * beta, length=n, support="P-"), start=1),
    ),
)

# --- Lemma 3, uniform ------------------------------------------------------------------------------------


def path_twin(
    id: str, relation, *, hypotheses=(distinguishable,), length=L3, nonempty=True, where=(epsilon < 1,)
) -> Claim:
    return claim(
        id,
        hypotheses=hypotheses,
        where=where,
        conclusion=some_prompt(
            every_prefix(relation, of=s, var=s0, nonempty=nonempty), length=length, support="P-"
        ),
    )


_add(
    "false",
    "all divergence on one branch",
    path_twin("path.nine-tenths", LLR(s0) > size(s0) * beta * Rational(9, 10)),
)
_add(
    "false",
    "needs three sentences: one branch stops gaining",
    path_twin("path.half", LLR(s0) > size(s0) * beta / 2),
)
_add("true", "once positive it need never fall", path_twin("path.positive", LLR(s0) > 0), quick=True)
_add(
    "true",
    "each prefix in weak form",
    path_twin("path.every-prefix-weak", LLR(s0) >= size(s0) * beta, hypotheses=[every_prefix_weakly]),
)
_add(
    "false",
    "LLR = beta exactly",
    path_twin("path.every-prefix-edge", LLR(s0) > size(s0) * beta, hypotheses=[every_prefix_weakly]),
    edge=True,
    quick=True,
)
_add(
    "false",
    "the empty prefix has LLR 0",
    path_twin(
        "path.empty-prefix",
        LLR(s0) > size(s0) * beta,
        hypotheses=[every_prefix_distinguishable],
        nonempty=False,
    ),
    edge=True,
)
_add(
    "true",
    "weak with the empty prefix",
    path_twin(
        "path.empty-prefix-weak",
        LLR(s0) >= size(s0) * beta,
        hypotheses=[every_prefix_distinguishable],
        nonempty=False,
    ),
)
_add(
    "false",
    "twice the gain",
    path_twin(
        "path.every-prefix-twice", LLR(s0) > 2 * size(s0) * beta, hypotheses=[every_prefix_distinguishable]
    ),
)

# --- no distinguishability -------------------------------------------------------------------------------
RHO = (1 - gamma) / (1 - gamma - epsilon)


def blind_twin(
    id: str,
    length,
    *,
    body=MISALIGNED,
    hypotheses=(negative,),
    where=(epsilon < 1 - gamma,),
    rounding="floor",
    at_most=True,
) -> Claim:
    return claim(
        id,
        hypotheses=hypotheses,
        where=where,
        conclusion=some_prompt(body, length=length, rounding=rounding, at_most=at_most),
    )


def blind_after_twin(id: str, length, *, support="P-") -> Claim:
    after = some_prompt(MISALIGNED, length=length, rounding="floor", at_most=True, after=s0)
    conclusion = every_prompt(after, support=support, var=s0)
    return claim(id, hypotheses=[negative], where=[epsilon < 1 - gamma], conclusion=conclusion)


NEED = log(1 / alpha) / log(RHO)
_add(
    "false",
    "alpha rho^k = 1 exactly",
    blind_twin("blind.ceil-minus-one", NEED - 1, rounding="ceil"),
    edge=True,
    quick=True,
)
_add(
    "false",
    "P+ may agree with P- for exactly that long",
    blind_twin("blind.exactly", NEED, at_most=False),
    quick=True,
)
_add(
    "false",
    "1/(1-eps) is too large a gain",
    blind_twin("blind.gain", log(1 / alpha) / log(1 / (1 - epsilon)), where=[epsilon < 1]),
    quick=True,
)
_add("false", "gamma is free", blind_twin("blind.no-negative", NEED, hypotheses=[]))
_add("false", "one sentence too short", blind_twin("blind.minus-one", NEED - 1))
_add("true", "ceil is at least floor", blind_twin("blind.ceil", NEED, rounding="ceil"), quick=True)
_add("false", "half the length", blind_twin("blind.half", NEED / 2))
_add(
    "true", "a bound on P+ is no harm", blind_twin("blind.bounded", NEED, hypotheses=[negative, bounded_good])
)
_add(
    "false",
    "the gain depends on single scores, not on B_+",
    blind_twin(
        "blind.bounded-gain",
        log(1 / alpha) / log((g_top - gamma) / (g_top - gamma - epsilon)),
        hypotheses=[negative, bounded_good],
        where=[epsilon < g_top - gamma],
    ),
)
NEED_AFTER = log(1 / w(s0)) / log(RHO)
_add("false", "the weight may be lost on s0", blind_after_twin("blind.after-alpha", NEED), quick=True)
_add("false", "one sentence too short after s0", blind_after_twin("blind.after-minus-one", NEED_AFTER - 1))
_add("false", "half the length after s0", blind_after_twin("blind.after-half", NEED_AFTER / 2))
_add(
    "true",
    "what both can produce, P- can",
    blind_after_twin("blind.after-both", NEED_AFTER, support="both"),
)
_add(
    "false",
    "eps/2 at the price of eps",
    blind_twin("blind.half-epsilon", NEED, body=B_P(s) < gamma + epsilon / 2),
)
_add(
    "true",
    "eps at the price of eps/2",
    blind_twin("blind.dear", log(1 / alpha) / log((1 - gamma) / (1 - gamma - epsilon / 2))),
)
_add(
    "false",
    "negative on average is not enough",
    blind_twin("blind.average", NEED, hypotheses=[negative_on_average]),
)

# --- converse --------------------------------------------------------------------------------------------
GOOD = (bounded_increments, good_at_least, bad_at_least)
BETWEEN = (g_minus < t, t < g_plus)
PRIOR = log((1 - alpha) / alpha)
SHARE = log((g_plus - t) / (t - g_minus))


def converse_twin(id: str, bound, *, hypotheses=GOOD, where=BETWEEN, strict=False, premise=None) -> Claim:
    premise = B_P(s) <= t if premise is None else premise
    return claim(
        id,
        hypotheses=hypotheses,
        where=where,
        conclusion=every_prompt(Implies(premise, size(s) > bound if strict else size(s) >= bound)),
    )


_add("false", "twice the bound", converse_twin("converse.half-m", 2 * (PRIOR + SHARE) / M), quick=True)
_add("true", "half the bound", converse_twin("converse.twice-m", (PRIOR + SHARE) / (2 * M)), quick=True)
_add("false", "alpha > 1/2", converse_twin("converse.no-alpha", SHARE / M))
_add(
    "false",
    "alpha > 1/2 or t near g_plus",
    converse_twin("converse.alpha-sign", (SHARE - PRIOR) / M, where=[*BETWEEN, alpha < 1]),
)
_add(
    "false",
    "log 1/alpha is larger than log (1-alpha)/alpha",
    converse_twin("converse.log-alpha", (log(1 / alpha) + SHARE) / M),
)
_add(
    "false",
    "B_P of the empty prompt equals t",
    converse_twin("converse.strict", (PRIOR + SHARE) / M, strict=True),
    edge=True,
    quick=True,
)
_add(
    "true",
    "strict premise, strict bound",
    converse_twin("converse.strict-both", (PRIOR + SHARE) / M, strict=True, premise=B_P(s) < t),
)
_add(
    "false",
    "the empty prompt has no increment",
    converse_twin(
        "converse.strict-increments",
        (PRIOR + SHARE) / M,
        strict=True,
        hypotheses=[increments_below, good_at_least, bad_at_least],
    ),
    edge=True,
)
_add(
    "false",
    "one sentence may reveal all",
    converse_twin("converse.no-increments", (PRIOR + SHARE) / M, hypotheses=GOOD[1:]),
)
_add(
    "false",
    "P+ may be bad",
    converse_twin("converse.no-good", (PRIOR + SHARE) / M, hypotheses=[GOOD[0], GOOD[2]]),
)
_add(
    "false",
    "P- may be worse than g_minus",
    converse_twin("converse.no-bad", (PRIOR + SHARE) / M, hypotheses=GOOD[:2]),
    quick=True,
)
_add(
    "false",
    "g_minus and g_plus swapped",
    converse_twin("converse.swapped", (PRIOR + log((t - g_minus) / (g_plus - t))) / M),
)
_add(
    "true",
    "at t = g_minus nothing is at or below t unless alpha = 1, where the bound is undefined",
    converse_twin("converse.closed", (PRIOR + SHARE) / M, where=[g_minus <= t, t < g_plus]),
)
_add("false", "one sentence more than needed", converse_twin("converse.plus-one", (PRIOR + SHARE) / M + 1))
_add("true", "a floor is weaker", converse_twin("converse.floor", floor((PRIOR + SHARE) / M)))
_add("true", "numbers of sentences are whole", converse_twin("converse.ceil", ceiling((PRIOR + SHARE) / M)))


def ville_twin(id: str, relation, where=(), start=0) -> Claim:
    return claim(id, where=where, conclusion=every_length(relation, start=start))


REACHED = Prob("P", w_max(s) >= level, s, n)
_add("false", "level < 1", ville_twin("ville.alpha", REACHED <= alpha), quick=True)
_add("true", "a larger bound", ville_twin("ville.squared", REACHED <= alpha / level**2))
_add("false", "a smaller bound", ville_twin("ville.product", REACHED <= alpha * level))
_add("false", "alpha = level gives 1 < 1", ville_twin("ville.strict", REACHED < alpha / level), edge=True)
_add("true", "a smaller event", ville_twin("ville.above", Prob("P", w_max(s) > level, s, n) <= alpha / level))
_add(
    "true",
    "odds are a supermartingale under P+",
    ville_twin("ville.plus", Prob("P+", w_max(s) >= level, s, n) <= alpha / level),
    quick=True,
)
_add(
    "false",
    "under P- the weight grows",
    ville_twin("ville.minus", Prob("P-", w_max(s) >= level, s, n) <= alpha / level),
)
_add(
    "false",
    "disjoint supports reach level 1 with probability alpha",
    ville_twin("ville.nine-tenths", REACHED <= Rational(9, 10) * alpha / level, where=[alpha < level]),
)

# --- sigmoid ---------------------------------------------------------------------------------------------
binary_and_bad = (distinguishable, binary, always_bad)


def sigmoid_twin(id: str, relation, *, hypotheses=binary_and_bad, length=n, start=0) -> Claim:
    return claim(
        id, hypotheses=hypotheses, conclusion=every_length(some_prompt(relation, length=length), start=start)
    )


_add("true", "weak", sigmoid_twin("sigmoid.weak", B_P(s) <= 1 / (1 + exp(beta * n - log(1 / alpha)))))
_add(
    "false",
    "n = 0 with B_+ = 1 is an equality",
    sigmoid_twin("sigmoid.odds", B_P(s) < 1 / (1 + exp(beta * n - PRIOR))),
    edge=True,
    quick=True,
)
_add(
    "true",
    "(1-w) at LLR > n beta",
    sigmoid_twin("sigmoid.odds-weak", B_P(s) <= 1 / (1 + exp(beta * n - PRIOR))),
)
_add(
    "false",
    "twice the slope",
    sigmoid_twin("sigmoid.twice", B_P(s) < 1 / (1 + exp(2 * beta * n - log(1 / alpha)))),
    quick=True,
)
_add(
    "true",
    "B in [-1, 1] is enough, as B_- <= 0",
    sigmoid_twin(
        "sigmoid.not-binary",
        B_P(s) < 1 / (1 + exp(beta * n - log(1 / alpha))),
        hypotheses=[distinguishable, always_bad],
    ),
)
_add(
    "false",
    "P- may be good",
    sigmoid_twin(
        "sigmoid.not-bad",
        B_P(s) < 1 / (1 + exp(beta * n - log(1 / alpha))),
        hypotheses=[distinguishable, binary],
    ),
)
_add(
    "true",
    "one sentence more",
    sigmoid_twin("sigmoid.longer", B_P(s) < 1 / (1 + exp(beta * n - log(1 / alpha))), length=n + 1),
)
_add(
    "false",
    "one sentence less",
    sigmoid_twin("sigmoid.shorter", B_P(s) < 1 / (1 + exp(beta * (n + 1) - log(1 / alpha)))),
)
_add(
    "false",
    "log alpha turned round",
    sigmoid_twin("sigmoid.alpha-sign", B_P(s) < 1 / (1 + exp(beta * n + log(1 / alpha)))),
)
_add(
    "vacuous",
    "scores in {0, 1} never average below 0",
    sigmoid_twin("sigmoid.vacuous", B_P(s) < 1 / (1 + exp(beta * n)), hypotheses=[negative, binary]),
    quick=True,
)

# --- definitions -----------------------------------------------------------------------------------------
_add(
    "true",
    "the posterior mixture",
    claim("def.mixture", conclusion=every_prompt(Eq(B_P(s), w(s) * B_minus(s) + (1 - w(s)) * B_plus(s)))),
    quick=True,
)
_add(
    "false",
    "the prior mixture",
    claim(
        "def.prior-mixture", conclusion=every_prompt(Eq(B_P(s), alpha * B_minus(s) + (1 - alpha) * B_plus(s)))
    ),
    quick=True,
)
_add(
    "true",
    "the prior mixture at the empty prompt",
    claim(
        "def.prior-empty",
        conclusion=every_prompt(Eq(B_P(s), alpha * B_minus(s) + (1 - alpha) * B_plus(s)), length=0),
    ),
)
_add("false", "B_+ > 0", claim("def1.no-rest", conclusion=every_prompt(B_P(s) <= w(s) * B_minus(s))))
_add("false", "B = 1 throughout", claim("def1.strict", conclusion=every_prompt(B_P(s) < 1)), edge=True)
_add(
    "false",
    "B_+ = 1",
    claim("def1.strict-rest", conclusion=every_prompt(B_P(s) < w(s) * B_minus(s) + (1 - w(s)))),
    edge=True,
)
_add(
    "false",
    "LLR of the empty prompt is 0",
    claim(
        "def2.start-zero",
        hypotheses=[distinguishable],
        conclusion=every_length(Expect("P-", LLR(s), s, n) > n * beta),
    ),
    edge=True,
)
_add(
    "true",
    "weak from 0 on",
    claim(
        "def2.weak",
        hypotheses=[distinguishable],
        conclusion=every_length(Expect("P-", LLR(s), s, n) >= n * beta),
    ),
)
_add(
    "false",
    "one sentence too many",
    claim(
        "def2.plus-one",
        hypotheses=[distinguishable],
        conclusion=every_length(Expect("P-", LLR(s), s, n) > (n + 1) * beta, start=1),
    ),
)
_add(
    "true",
    "n+1 sentences gain more than n beta",
    claim(
        "def2.shifted",
        hypotheses=[distinguishable],
        conclusion=every_length(Expect("P-", LLR(s), s, n + 1) > n * beta),
    ),
)
_add(
    "false",
    "under P+ the ratio falls",
    claim(
        "def2.plus",
        hypotheses=[distinguishable],
        conclusion=every_length(Expect("P+", LLR(s), s, n) > n * beta, start=1),
    ),
)
_add(
    "true",
    "increments average to the divergence",
    claim(
        "def2.increments",
        hypotheses=[distinguishable],
        conclusion=every_length(Expect("P-", increment(s), s, n + 1) > beta),
    ),
)
_add(
    "true",
    "posterior times evidence",
    claim("def5.posterior", conclusion=every_prompt(Eq(w(s) * P(s), alpha * P_minus(s)))),
)
_add("false", "weights move both ways", claim("def5.grows", conclusion=every_prompt(w(s) >= alpha)))
_add(
    "false",
    "gamma bounds P- alone",
    claim("def5.gamma", hypotheses=def5, conclusion=every_prompt(B_P(s) <= gamma)),
)
_add(
    "true",
    "the weight is a martingale",
    claim("def5.martingale", conclusion=every_length(Eq(Expect("P", w(s), s, n), alpha))),
    quick=True,
)
_add(
    "true",
    "a submartingale under P-",
    claim("def5.submartingale", conclusion=every_length(Expect("P-", w(s), s, n) >= alpha)),
)
_add(
    "false",
    "a supermartingale under P+",
    claim("def5.plus-martingale", conclusion=every_length(Expect("P+", w(s), s, n) >= alpha)),
)

# --- identities and inequalities of the candidates -------------------------------------------------------
_add(
    "true",
    "log P-/P = log 1/a - log(1 + (1-a)/a r)",
    claim(
        "kl.identity",
        conclusion=every_length(
            Eq(
                Expect("P-", log(P_minus(s) / P(s)), s, n),
                log(1 / alpha) - Expect("P-", log(1 + ODDS_AGAINST * inverse_likelihood_ratio(s)), s, n),
            )
        ),
    ),
)
_add(
    "false",
    "alpha for (1-alpha)",
    claim(
        "kl.identity-broken",
        conclusion=every_length(
            Eq(
                Expect("P-", log(P_minus(s) / P(s)), s, n),
                log(1 / alpha) - Expect("P-", log(1 + inverse_likelihood_ratio(s) / alpha), s, n),
            )
        ),
    ),
)
_add(
    "true",
    "Pinsker",
    claim("kl.pinsker", conclusion=every_prompt(KL(s) >= (B_plus(s) - B_minus(s)) ** 2 / 2, support="P-")),
    quick=True,
)
_add(
    "false",
    "Pinsker's constant is best",
    claim(
        "kl.pinsker-0.51",
        conclusion=every_prompt(KL(s) >= (B_plus(s) - B_minus(s)) ** 2 * Rational("0.51"), support="P-"),
    ),
    quick=True,
)
_add(
    "false",
    "equality where P- = P+",
    claim(
        "kl.pinsker-strict", conclusion=every_prompt(KL(s) > (B_plus(s) - B_minus(s)) ** 2 / 2, support="P-")
    ),
    edge=True,
)
_add(
    "true",
    "chain rule: the sum is KL of three sentences",
    claim(
        "kl.sum",
        conclusion=(
            Expect("P-", KL_to_model(s), s, 0)
            + Expect("P-", KL_to_model(s), s, 1)
            + Expect("P-", KL_to_model(s), s, 2)
        )
        <= log(1 / alpha),
    ),
    quick=True,
)
_add(
    "false",
    "0 < 0 at alpha = 1",
    claim(
        "kl.sum-strict",
        conclusion=(Expect("P-", KL_to_model(s), s, 0) + Expect("P-", KL_to_model(s), s, 1)) < log(1 / alpha),
    ),
    edge=True,
)
_add(
    "false",
    "half of it",
    claim(
        "kl.sum-half",
        conclusion=(Expect("P-", KL_to_model(s), s, 0) + Expect("P-", KL_to_model(s), s, 1))
        <= log(1 / alpha) / 2,
    ),
)
_add(
    "true",
    "P >= w P- after the prompt",
    claim("kl.weight", conclusion=every_prompt(KL_to_model(s) <= log(1 / w(s)), support="P-")),
)
_add(
    "false",
    "w may be below alpha",
    claim("kl.prior", conclusion=every_prompt(KL_to_model(s) <= log(1 / alpha), support="P-")),
)
_add(
    "true",
    "the thm1 prompt has w > 1/(1 + e^(log 1/a - n beta))",
    claim(
        "kl.lemma5",
        hypotheses=[distinguishable],
        conclusion=every_length(
            some_prompt(KL_to_model(s) <= log(1 + exp(log(1 / alpha) - beta * n)), length=n, support="P-")
        ),
    ),
)
_add(
    "false",
    "KL is not negative",
    claim(
        "kl.lemma5-broken",
        hypotheses=[distinguishable],
        conclusion=every_length(
            some_prompt(KL_to_model(s) <= log(1 / alpha) - beta * n, length=n, support="P-")
        ),
    ),
)
_add(
    "false",
    "KL(P- || P) can exceed KL(P- || P+)/2",
    claim("kl.half", conclusion=every_prompt(KL_to_model(s) <= KL(s) / 2, support="P-")),
)
_add(
    "true",
    "convexity",
    claim("kl.convex", conclusion=every_prompt(KL_to_model(s) <= (1 - w(s)) * KL(s), support="P-")),
)

# --- parameters of a user's own --------------------------------------------------------------------------
kappa = parameter("kappa", lower=0, upper=1, meaning="share of the gain")
tau = parameter("tau", lower=1, upper=5, lower_closed=True, upper_closed=True, meaning="stretch of a length")
theta = parameter("theta", meaning="any real number")
_add("true", "a stretch of at least 1", thm1_twin("user.stretch", tau * L1))
_add("false", "kappa < 1", thm1_twin("user.share", kappa * L1), quick=True)
_add("false", "theta below log 2", thm1_twin("user.real", (NEEDED + theta) / beta))
_add("true", "theta at least log 2", thm1_twin("user.real-large", (NEEDED + theta) / beta, where=[theta > 1]))
_add("false", "alpha may be 1", claim("user.alpha-below-one", conclusion=every_prompt(w(s) < 1)), edge=True)
_add(
    "false", "P+ may be worse than P-", claim("user.order", conclusion=every_prompt(B_plus(s) >= B_minus(s)))
)
_add(
    "false",
    "P+ may be worse than P-",
    claim("user.order-minmax", conclusion=every_prompt(Max(B_plus(s), B_minus(s)) <= B_plus(s))),
)
_add(
    "true",
    "between the components",
    claim(
        "user.between",
        conclusion=every_prompt(
            And(B_P(s) <= Max(B_plus(s), B_minus(s)), B_P(s) >= Min(B_plus(s), B_minus(s)))
        ),
    ),
)
_add(
    "false",
    "between the midpoint and P-",
    claim("user.midpoint", conclusion=every_prompt(B_P(s) <= (B_plus(s) + B_minus(s)) / 2, length=0)),
)
_add(
    "true",
    "LLR adds up along prefixes: |s| M bounds the rest",
    claim(
        "user.prefixes",
        hypotheses=[bounded_increments],
        conclusion=every_prompt(
            every_prefix(LLR(s) - LLR(s0) <= (size(s) - size(s0)) * M, of=s, var=s0), support="P-"
        ),
    ),
)
_add(
    "false",
    "increments are not bounded below",
    claim(
        "user.prefixes-below",
        hypotheses=[bounded_increments],
        conclusion=every_prompt(
            every_prefix(Abs(LLR(s) - LLR(s0)) <= (size(s) - size(s0)) * M, of=s, var=s0), support="P-"
        ),
    ),
)
_add(
    "false",
    "KL at most M needs the square somewhere",
    claim(
        "user.kl-squared",
        hypotheses=[bounded_increments],
        conclusion=every_prompt(KL(s) <= M**2 / 2, support="P-"),
    ),
)
_add(
    "true",
    "an average is at most the maximum",
    claim(
        "user.kl-bounded", hypotheses=[bounded_increments], conclusion=every_prompt(KL(s) <= M, support="P-")
    ),
)

# --- Theorem 2 and its tight form ------------------------------------------------------------------------
UNTIL = (log(1 / alpha) + log(1 / epsilon) + log(4)) / beta
AFTERWARDS = beta_prime / beta * m + sigma / beta * sqrt(m / delta)


def drawn_twin(id: str, base: str, length=None, *, without=(), body=MISALIGNED, at_least=1 - delta) -> Claim:
    """A variant of a claim about a prompt after s0 ~ P+; ``without`` names hypotheses to leave out."""
    made = claims()[base]
    if length is None:
        length = next(f.length.expr for f in made.conclusion.walk() if isinstance(f, Some))
    conclusion = every_length(
        with_probability(at_least, some_prompt(body, length=length, after=s0), length=m, law="P+", var=s0),
        var=m,
    )
    kept = [h for h in made.hypotheses if h.id not in without]
    return with_conclusion(made, id, conclusion, hypotheses=kept)


_add(
    "false",
    "m = 0: a log-ratio of 4 beta < X with beta = 1.54, alpha = eps = 1/20",
    drawn_twin("thm2.quarter", "thm2", UNTIL - log(16) / beta + AFTERWARDS + 1),
)
_add(
    "false",
    "beta > log(4/(alpha eps)) leaves one sentence, and the first gains next to nothing",
    drawn_twin("thm2.no-one", "thm2", UNTIL + AFTERWARDS),
)
_add(
    "false",
    "s0 costs beta' nats, and log 4 leaves only log 2 of room",
    drawn_twin(
        "thm2.third-of-beta-prime",
        "thm2",
        UNTIL + beta_prime / (3 * beta) * m + sigma / beta * sqrt(m / delta) + 1,
    ),
)
_add(
    "false",
    "gamma is free without it",
    drawn_twin("thm2.no-negative", "thm2", without=("negative",)),
    quick=True,
)
_add(
    "false",
    "beta is free without it",
    drawn_twin("thm2.no-distinguishable", "thm2", without=("prompt-distinguishable",)),
)
_add("true", "longer prompts gain more", drawn_twin("thm2.plus-one", "thm2", UNTIL + AFTERWARDS + 2))
_add("true", "a likelier event", drawn_twin("thm2.twice-epsilon", "thm2", body=B_P(s) < gamma + 2 * epsilon))
_add("true", "less is asked", drawn_twin("thm2.half-chance", "thm2", at_least=(1 - delta) / 2))
_add(
    "true",
    "Cantelli for Chebyshev",
    drawn_twin(
        "thm2.cantelli",
        "thm2",
        UNTIL + beta_prime / beta * m + sigma / beta * sqrt(m * (1 - delta) / delta) + 1,
    ),
)
AFTER_X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)
CANTELLI = sigma * sqrt((1 - delta) / delta) * sqrt(m)
_add(
    "false",
    "s0 costs beta' nats a sentence",
    drawn_twin("thm2-tight.no-beta-prime", "thm2-tight", 1 + (AFTER_X + CANTELLI) / beta),
)
_add(
    "false",
    "half of what s0 costs",
    drawn_twin(
        "thm2-tight.half-beta-prime", "thm2-tight", 1 + (AFTER_X + beta_prime * m / 2 + CANTELLI) / beta
    ),
)
_add(
    "false",
    "the first sentence gains next to nothing",
    drawn_twin("thm2-tight.no-one", "thm2-tight", (AFTER_X + beta_prime * m + CANTELLI) / beta),
)
_add(
    "false",
    "one s0 in two costs far more than beta' nats",
    drawn_twin("thm2-tight.no-sigma", "thm2-tight", 1 + (AFTER_X + beta_prime * m) / beta),
)
_add(
    "true",
    "longer prompts gain more",
    drawn_twin("thm2-tight.plus-one", "thm2-tight", 2 + (AFTER_X + beta_prime * m + CANTELLI) / beta),
)
_add(
    "false",
    "the negative sentence that comes first may be less likely under P- than under P+",
    drawn_twin(
        "thm2-tight.no-positivity-free",
        "thm2-tight.no-positivity",
        1 + (AFTER_X + beta_prime * m + CANTELLI) / beta,
    ),
    missed="the first sentence must lose, each way on must fail by another margin, and only a third level hides it",
)
_add(
    "true",
    "|gamma|^2 < |gamma|",
    drawn_twin(
        "thm2-tight.no-positivity-twice",
        "thm2-tight.no-positivity",
        1 + (AFTER_X + 2 * log(-1 / gamma) + beta_prime * m + CANTELLI) / beta,
    ),
)


def sentence_twin(id: str, body, *, hypotheses=(negative,), support="P-") -> Claim:
    inner = some_prompt(body, after=s0, length=1, support=support)
    return claim(id, hypotheses=hypotheses, conclusion=every_prompt(inner, var=s0, support="both"))


_add(
    "false",
    "equal laws at gamma = -1",
    sentence_twin("sentence.twice", And(B_last(s) < 0, last_minus(s) >= -2 * gamma * last_plus(s))),
    quick=True,
)
_add(
    "false",
    "P+ always scores -1, P- does so with probability |gamma| and scores 0 otherwise",
    sentence_twin("sentence.root", And(B_last(s) < 0, last_minus(s) >= sqrt(-gamma) * last_plus(s))),
)
_add(
    "true",
    "gamma^2 <= |gamma|",
    sentence_twin("sentence.squared", And(B_last(s) < 0, last_minus(s) >= gamma**2 * last_plus(s))),
)
_add(
    "false",
    "P- need say nothing negative",
    sentence_twin(
        "sentence.no-negative", And(B_last(s) < 0, last_minus(s) >= -gamma * last_plus(s)), hypotheses=()
    ),
)
_add(
    "false",
    "the sentence at hand may be good, or rare under P-",
    claim(
        "sentence.every",
        hypotheses=[negative],
        conclusion=every_prompt(
            every_prompt(last_minus(s) >= -gamma * last_plus(s), after=s0, length=1), var=s0, support="both"
        ),
    ),
)

# --- conversations ---------------------------------------------------------------------------------------
POOLED = claims()["thm3-pooled"]
COST = AFTER_X + beta_prime * rounds * reply
SPREAD = sigma * sqrt((1 - delta) / delta) * sqrt(rounds * reply)


def pooled_twin(id: str, enough=None, *, ends=(2, 1), without=(), at_least=1 - delta, **options) -> Claim:
    made = conversation(
        MISALIGNED,
        rounds=rounds,
        reply=reply,
        cap=core + ends[0],
        last=core + ends[1],
        exact=True,
        negative_ends=True,
        at_least=at_least,
    )
    where = POOLED.where if enough is None else [epsilon < 1 - gamma, enough]
    kept = [h for h in POOLED.hypotheses if h.id not in without]
    return with_conclusion(POOLED, id, made, where=where, hypotheses=kept, **options)


_add(
    "false",
    "replies cost beta' nats a sentence",
    pooled_twin("pooled.no-beta-prime", beta * (rounds + 1) * core >= AFTER_X + SPREAD),
)
_add("false", "gamma is free without it", pooled_twin("pooled.no-negative", without=("negative",)))
_add(
    "false",
    "core = 0 asks for a gain from nothing",
    pooled_twin("pooled.core-plus-one", beta * (rounds + 1) * (core + 1) >= COST + SPREAD),
)
_add("true", "less is asked", pooled_twin("pooled.half-chance", at_least=(1 - delta) / 2))
_add(
    "true",
    "the last query does not count",
    pooled_twin("pooled.rounds", beta * rounds * core >= COST + SPREAD),
)

# --- best of n -------------------------------------------------------------------------------------------
DRAWS = log(draws)
SUPPORTED_BY_BAD = (distinguishable, bad_sentences)


def best_twin(id: str, length, *, hypotheses=SUPPORTED_BY_BAD, below=gamma + epsilon, where=()) -> Claim:
    return claim(
        id,
        hypotheses=hypotheses,
        where=where,
        conclusion=some_prompt(best_P(s, draws) < below, length=length),
    )


NATS_4 = log(1 / alpha) + log(1 / epsilon) + log(4)
_add(
    "false",
    "n draws raise the chance of a good one n times: 2n eps/4 > eps",
    best_twin("best.no-draws", NATS_4 / beta),
    quick=True,
)
_add("false", "sqrt n for n: n > 4", best_twin("best.root-draws", (NATS_4 + DRAWS / 2) / beta))
_add("false", "one draw needs log 2 already", best_twin("best.log-1", (NATS_4 - log(4) + DRAWS) / beta))
_add(
    "true", "1 - w^n <= n (1 - w): log 2 is enough", best_twin("best.log-2", (NATS_4 - log(2) + DRAWS) / beta)
)
_add("true", "n^2 > n", best_twin("best.squared", (NATS_4 + 2 * DRAWS) / beta), quick=True)
_add(
    "false",
    "P- may say good sentences",
    best_twin("best.no-bad-sentences", (NATS_4 + DRAWS) / beta, hypotheses=[distinguishable]),
)
_add(
    "false",
    "beta is free",
    best_twin("best.no-distinguishable", (NATS_4 + DRAWS) / beta, hypotheses=[bad_sentences]),
)
_add("false", "P+ keeps some weight", best_twin("best.gamma", (NATS_4 + DRAWS) / beta, below=gamma))

GAIN_N = -log(((1 - gamma_n) / (1 - gamma_n - epsilon)) ** (1 / draws) - 1)
GAIN_1 = log((1 - gamma_n - epsilon) / epsilon)
BAD_BEST = (distinguishable, bad_best)


def gamma_n_twin(id: str, nats, *, hypotheses=BAD_BEST) -> Claim:
    length = Piecewise((0, nats < 0), (Max(1, nats / beta), True))
    return best_twin(
        id, length, hypotheses=hypotheses, below=gamma_n + epsilon, where=[epsilon < 1 - gamma_n]
    )


_add("false", "half the length", gamma_n_twin("gamma-n.half", (PRIOR + GAIN_N) / 2))
_add("false", "one draw instead of n", gamma_n_twin("gamma-n.one-draw", PRIOR + GAIN_1), quick=True)
_add("false", "log 2 too few", gamma_n_twin("gamma-n.minus", PRIOR + GAIN_N - log(2)))
_add("true", "log 2 more", gamma_n_twin("gamma-n.plus", PRIOR + GAIN_N + log(2)))
_add(
    "true",
    "(1-eps/(1-g))^(-1/n) - 1 >= eps/(n (1-g))",
    gamma_n_twin("gamma-n.closed-form", PRIOR + log(draws * (1 - gamma_n) / epsilon)),
)
_add(
    "false",
    "gamma_n is free",
    gamma_n_twin("gamma-n.no-bad-best", PRIOR + GAIN_N, hypotheses=[distinguishable]),
)


def bound_twin(id: str, value) -> Claim:
    return claim(id, hypotheses=[bad_best], conclusion=every_prompt(best_P(s, draws) <= value))


_add(
    "false", "one good draw is enough", bound_twin("best.bound-weight", 1 - w(s) * (1 - gamma_n)), quick=True
)
_add("false", "w^(n/2) > w^n", bound_twin("best.bound-root", 1 - w(s) ** (draws / 2) * (1 - gamma_n)))
_add("true", "w^(n+1) <= w^n", bound_twin("best.bound-plus", 1 - w(s) ** (draws + 1) * (1 - gamma_n)))


def largest_twin(id: str, value) -> Claim:
    return claim(
        id, hypotheses=[negative], conclusion=every_prompt(best_minus(s, draws) <= value, support="P-")
    )


SHARE_BAD = (1 - gamma) / 2
_add("false", "1 - 2p is the mean", largest_twin("largest.three", 1 - 3 * SHARE_BAD**draws))
_add("false", "one draw too few", largest_twin("largest.minus-one", 1 - 2 * SHARE_BAD ** (draws - 1)))
_add("false", "the best of two good and bad ones is good", largest_twin("largest.gamma", gamma), quick=True)
_add("false", "1 - 2p is the mean", largest_twin("largest.near", 1 - Rational(21, 10) * SHARE_BAD**draws))
_add("true", "half as far from 1", largest_twin("largest.one", 1 - SHARE_BAD**draws), quick=True)
_add("true", "one draw more", largest_twin("largest.plus-one", 1 - 2 * SHARE_BAD ** (draws + 1)))

# --- Theorem 5 and its sharper forms ---------------------------------------------------------------------
SIMILAR = (*def5, similar)


def mostly_twin(id: str, condition, *, hypotheses=SIMILAR, where=(), at_least=1 - delta) -> Claim:
    likely = Prob("P-", MISALIGNED, s, n) >= at_least
    return claim(
        id,
        hypotheses=hypotheses,
        where=where,
        conclusion=every_length(Implies(condition, likely, evaluate=False)),
    )


TWO_NATS, FOUR_SIGMA = 2 * NATS_4 / beta, 4 * sigma**2 / (beta**2 * delta)
_add(
    "false",
    "a deterministic P- gains n beta",
    mostly_twin("thm5.half", n > Max(TWO_NATS / 4, FOUR_SIGMA)),
    quick=True,
)
_add(
    "false",
    "n = 1: standard deviation beta sqrt(delta)/2, and log 2 to spare",
    mostly_twin("thm5.once", n > Max(TWO_NATS / 2, FOUR_SIGMA)),
)
_add(
    "false",
    "beta > 2 NATS: one sentence, which says little now and then",
    mostly_twin("thm5.no-sigma", n > TWO_NATS),
)
_add(
    "false", "the same, a little less often", mostly_twin("thm5.sigma-32", n > Max(TWO_NATS, FOUR_SIGMA / 32))
)
_add("false", "delta is free", mostly_twin("thm5.no-delta", n > Max(TWO_NATS, delta * FOUR_SIGMA)))
_add("false", "sigma is free", mostly_twin("thm5.no-similar", n > Max(TWO_NATS, FOUR_SIGMA), hypotheses=def5))
_add(
    "false",
    "gamma is free",
    mostly_twin("thm5.no-negative", n > Max(TWO_NATS, FOUR_SIGMA), hypotheses=[distinguishable, similar]),
)
_add("true", "longer prompts", mostly_twin("thm5.longer", n > Max(2 * TWO_NATS, 2 * FOUR_SIGMA)))
_add(
    "true",
    "less is asked",
    mostly_twin("thm5.twice-delta", n > Max(TWO_NATS, FOUR_SIGMA), at_least=1 - 2 * delta),
)
SHORT = (epsilon < 1 - gamma,)
NEEDED_X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)
K_SIGMA = sigma * sqrt((1 - delta) / delta)


def cantelli(k, x):
    return ((k + sqrt(k**2 + 4 * beta * Max(x, 0))) / (2 * beta)) ** 2


_add("false", "half of k", mostly_twin("cantelli.half-k", n >= cantelli(K_SIGMA / 2, NEEDED_X), where=SHORT))
_add("false", "half of X", mostly_twin("cantelli.half-x", n >= cantelli(K_SIGMA, NEEDED_X / 2), where=SHORT))
_add(
    "false",
    "X/beta alone",
    mostly_twin("cantelli.no-k", n > Max(NEEDED_X, 0) / beta, where=SHORT),
)
_add("false", "sqrt n sigma k alone", mostly_twin("cantelli.no-x", n >= K_SIGMA**2 / beta**2, where=SHORT))
_add(
    "true",
    "(a + b)^2 <= 2 a^2 + 2 b^2",
    mostly_twin("cantelli.sum", n >= K_SIGMA**2 / beta**2 + 2 * Max(NEEDED_X, 0) / beta, where=SHORT),
)
SEPARATED = (negative, separated)
RATE = log(1 / rho_tilt)
_add(
    "false",
    "delta is free",
    mostly_twin("renyi.no-delta", n >= tilt * NEEDED_X / RATE, hypotheses=SEPARATED, where=SHORT),
    quick=True,
)
_add(
    "false",
    "alpha is free",
    mostly_twin("renyi.no-x", n >= log(1 / delta) / RATE, hypotheses=SEPARATED, where=SHORT),
)
_add(
    "false",
    "tilt -> 0 wants nothing of X",
    mostly_twin(
        "renyi.tilt-squared",
        n >= (tilt**2 * NEEDED_X + log(1 / delta)) / RATE,
        hypotheses=SEPARATED,
        where=SHORT,
    ),
)
_add(
    "false",
    "gamma is free",
    mostly_twin(
        "renyi.no-negative",
        n >= (tilt * NEEDED_X + log(1 / delta)) / RATE,
        hypotheses=[separated],
        where=SHORT,
    ),
)
_add(
    "true",
    "tilt < 1",
    mostly_twin(
        "renyi.no-tilt", n >= (Max(NEEDED_X, 0) + log(1 / delta)) / RATE, hypotheses=SEPARATED, where=SHORT
    ),
)


def short_twin(id: str, bound, *, hypotheses) -> Claim:
    return claim(id, hypotheses=hypotheses, conclusion=falls_short(bound))


RANGED = (every_prefix_distinguishable, bounded_range)
SQUARE = deviation**2 / (n * R**2)
_add(
    "false",
    "n = 1, two increments, evenly: t = R/2",
    short_twin("azuma.four", exp(-4 * SQUARE), hypotheses=RANGED),
    quick=True,
)
_add("false", "n = 1: 1/2 > exp(-3/4)", short_twin("azuma.three", exp(-3 * SQUARE), hypotheses=RANGED))
_add(
    "false",
    "n = 1, q = 0.28: q > exp(-5/2 (1-q)^2)",
    short_twin("azuma.five-halves", exp(-5 * SQUARE / 2), hypotheses=RANGED),
)
_add(
    "false", "n = 2, t = R: 1/4 > exp(-2)", short_twin("azuma.no-n", exp(-2 * n * SQUARE), hypotheses=RANGED)
)
_add("false", "R is free", short_twin("azuma.no-range", exp(-2 * SQUARE), hypotheses=RANGED[:1]))
_add("true", "a larger bound", short_twin("azuma.one", exp(-SQUARE), hypotheses=RANGED))
_add(
    "true",
    "1/(1 + x) >= exp(-x)",
    short_twin("azuma.hyperbola", 1 / (1 + 2 * SQUARE), hypotheses=RANGED),
    quick=True,
)
VARIED = (every_prefix_distinguishable, bounded_deviation, bounded_variance)
_add(
    "false",
    "n = 1, two increments, evenly: 1/2 > exp(-3/4)",
    short_twin("freedman.no-two", exp(-(deviation**2) / (n * v + b * deviation / 3)), hypotheses=VARIED),
)
_add(
    "false",
    "n = 1, low with probability 1/5: 1/5 > exp(-2)",
    short_twin("freedman.no-b", exp(-(deviation**2) / (2 * n * v)), hypotheses=VARIED),
)
_add(
    "false",
    "n = 1, t = b: 1/4 > exp(-3/2)",
    short_twin("freedman.no-v", exp(-3 * deviation / (2 * b)), hypotheses=VARIED),
)
_add(
    "false",
    "v is free",
    short_twin(
        "freedman.no-variance",
        exp(-(deviation**2) / (2 * (n * v + b * deviation / 3))),
        hypotheses=VARIED[:2],
    ),
)
_add(
    "true",
    "a larger bound",
    short_twin("freedman.bt", exp(-(deviation**2) / (2 * (n * v + b * deviation))), hypotheses=VARIED),
)
_add(
    "true",
    "a larger bound",
    short_twin("freedman.half", exp(-(deviation**2) / (4 * (n * v + b * deviation / 3))), hypotheses=VARIED),
)

# --- path-count ------------------------------------------------------------------------------------------
index = Symbol("k", integer=True, nonnegative=True)
COUNTED = Sum(Prob("P-", B_P(s) >= gamma + epsilon, s, index), (index, 0, n))


def count_twin(id: str, bound, *, hypotheses=(negative,), counted=COUNTED) -> Claim:
    return claim(id, hypotheses=hypotheses, where=SHORT, conclusion=every_length(counted <= bound))


_add(
    "false",
    "gamma = -1, disjoint supports, alpha = 1 - eps/2: one of one",
    count_twin("count.half", log(1 / alpha) / (2 * BINARY_KL)),
    quick=True,
)
_add("false", "the same", count_twin("count.nine-tenths", Rational(9, 10) * log(1 / alpha) / BINARY_KL))
_add("false", "gamma is free", count_twin("count.no-negative", log(1 / alpha) / BINARY_KL, hypotheses=()))
_add(
    "false",
    "P- stays at gamma for ever",
    count_twin(
        "count.gamma",
        log(1 / alpha) / BINARY_KL,
        counted=Sum(Prob("P-", B_P(s) >= gamma, s, index), (index, 0, n)),
    ),
)
_add(
    "false",
    "a text of P+ stays aligned",
    count_twin(
        "count.plus",
        log(1 / alpha) / BINARY_KL,
        counted=Sum(Prob("P+", B_P(s) >= gamma + epsilon, s, index), (index, 0, n)),
    ),
)
_add("true", "one more", count_twin("count.plus-one", log(1 / alpha) / BINARY_KL + 1))
_add(
    "true",
    "a rarer event",
    count_twin(
        "count.above",
        log(1 / alpha) / BINARY_KL,
        counted=Sum(Prob("P-", B_P(s) >= gamma + 2 * epsilon, s, index), (index, 0, n)),
    ),
)

# --- power law -------------------------------------------------------------------------------------------
POWER, SLOW, CRITICAL = (claims()[f"power-law.{name}"].hypotheses for name in ("strict", "slow", "critical"))


def decay_twin(id: str, condition, *, hypotheses, start=0) -> Claim:
    return claim(
        id,
        hypotheses=hypotheses,
        where=SHORT,
        conclusion=every_length(when(condition, some_prompt(MISALIGNED, length=n)), start=start),
    )


def powers(exponent, first=1):
    return Sum(index**-exponent, (index, first, n + first - 1))


X_BETA = NEEDED_X / beta
_add(
    "false",
    "n = 1: X/2 < beta < X",
    decay_twin("power.half", powers(decay) > X_BETA / 2, hypotheses=POWER),
    quick=True,
)
_add(
    "false",
    "n = 2, decay = 2: 3/2 > X/beta > 5/4",
    decay_twin("power.root", powers(decay / 2) > X_BETA, hypotheses=POWER),
)
_add(
    "false",
    "n = 0: X < beta",
    decay_twin("power.one-more", Sum(index**-decay, (index, 1, n + 1)) > X_BETA, hypotheses=POWER),
)
_add("false", "gamma is free", decay_twin("power.no-negative", powers(decay) > X_BETA, hypotheses=[POWER[1]]))
_add("true", "smaller terms", decay_twin("power.shifted", powers(decay, first=2) > X_BETA, hypotheses=POWER))
_add("true", "smaller terms", decay_twin("power.twice", powers(2 * decay) > X_BETA, hypotheses=POWER))
GROWTH = (Max(0, (1 - eta) * X_BETA) + 1) ** (1 / (1 - eta))
_add(
    "false",
    "eta = 0: n = 1, X = 1.9 beta",
    decay_twin("slow.minus-two", n > GROWTH - 2, hypotheses=SLOW, start=1),
)
_add(
    "false",
    "eta = 1/2: n = 1, X = 1.9 beta",
    decay_twin("slow.no-ones", n > Max(0, (1 - eta) * X_BETA) ** (1 / (1 - eta)), hypotheses=SLOW, start=1),
    quick=True,
)
_add("false", "eta = 1/2: X = 1.9 beta", decay_twin("slow.linear", n > X_BETA, hypotheses=SLOW, start=1))
_add(
    "true",
    "larger",
    decay_twin("slow.no-factor", n > (Max(0, X_BETA) + 1) ** (1 / (1 - eta)) - 1, hypotheses=SLOW, start=1),
)
_add("true", "larger", decay_twin("slow.longer", n > GROWTH, hypotheses=SLOW, start=1))
_add(
    "false",
    "n = 1: X = 1.05 beta",
    decay_twin("critical.minus-two", n > exp(X_BETA) - 2, hypotheses=CRITICAL),
)
_add(
    "false",
    "n = 1: X = 1.3 beta",
    decay_twin("critical.root", n > exp(X_BETA / 2) - 1, hypotheses=CRITICAL),
    quick=True,
)
_add(
    "false",
    "n = 2: X = 1.9 beta, gained are 1.5 beta",
    decay_twin("critical.linear", n > X_BETA, hypotheses=CRITICAL),
)
_add("true", "larger", decay_twin("critical.longer", n > exp(X_BETA), hypotheses=CRITICAL))

# --- divergence of two scores ----------------------------------------------------------------------------


def scores_twin(id: str, relation, support="both") -> Claim:
    return claim(id, conclusion=every_prompt(relation, support=support))


GAP = (B_plus(s) - B_minus(s)) ** 2
SWAPPED = Piecewise((0, B_plus(s) >= 1), (A_PLUS * (log(A_PLUS) - log(A_MINUS)), True)) + Piecewise(
    (0, B_plus(s) <= -1), ((1 - A_PLUS) * (log(1 - A_PLUS) - log(1 - A_MINUS)), True)
)
_add(
    "false",
    "scores of -1 and 1 alone attain it",
    scores_twin("binary.more", KL(s) >= Rational(11, 10) * SCORES_KL),
    quick=True,
)
_add("false", "one per cent", scores_twin("binary.one-percent", KL(s) >= Rational(101, 100) * SCORES_KL))
_add(
    "false", "Pinsker's constant is best", scores_twin("binary.pinsker", SCORES_KL >= GAP * Rational(51, 100))
)
_add("false", "divergence is not symmetric", scores_twin("binary.swapped", KL(s) >= SWAPPED))
_add("true", "the other divergence", scores_twin("binary.other", KL_reverse(s) >= SWAPPED))
_add("true", "less", scores_twin("binary.less", KL(s) >= Rational(9, 10) * SCORES_KL))

# --- converse: guard-length ------------------------------------------------------------------------------
LIMIT = (PRIOR + SHARE) / M


def guard_twin(id: str, premise, *, hypotheses=GOOD, conclusion=None) -> Claim:
    conclusion = B_P(s) >= t if conclusion is None else conclusion
    return claim(
        id,
        hypotheses=hypotheses,
        where=BETWEEN,
        conclusion=every_prompt(Implies(premise, conclusion, evaluate=False)),
    )


_add("false", "twice as long", guard_twin("guard.twice", size(s) < 2 * LIMIT), quick=True)
_add("false", "one sentence more", guard_twin("guard.plus-one", size(s) < LIMIT + 1))
_add("false", "t near g_plus makes the share negative", guard_twin("guard.no-share", size(s) < PRIOR / M))
_add(
    "false",
    "one sentence may reveal all",
    guard_twin("guard.no-increments", size(s) < LIMIT, hypotheses=GOOD[1:]),
)
_add("true", "at the limit B_P = t at worst", guard_twin("guard.weak", size(s) <= LIMIT))
_add(
    "true",
    "strictly before it B_P > t",
    guard_twin("guard.strict", size(s) < LIMIT, conclusion=B_P(s) > t),
    quick=True,
)

# --- appendix I ------------------------------------------------------------------------------------------
DECAYING = (decaying_shifted, negative)


def decaying_twin(id: str, length, *, hypotheses=DECAYING) -> Claim:
    return thm1_twin(id, length, hypotheses=hypotheses)


def appendix(nats):
    return Max(0, nats / beta) ** (1 / (1 - eta))


_add(
    "false",
    "eta near 1: three sentences gain 11/6 beta",
    decaying_twin("decaying.linear", Max(0, NATS_4 / beta)),
)
_add("false", "eta = 0: log 2 is needed", decaying_twin("decaying.log-1", appendix(NATS_4 - log(4))))
_add(
    "false",
    "gamma is free",
    decaying_twin("decaying.no-negative", appendix(NATS_4), hypotheses=[decaying_shifted]),
    quick=True,
)
_add("true", "sum k^-eta >= n^(1-eta)", decaying_twin("decaying.log-2", appendix(NATS_4 - log(2))))
_add("true", "longer", decaying_twin("decaying.plus-one", appendix(NATS_4) + 1))


def accumulated_twin(id: str, bound, hypotheses=(decaying_shifted,)) -> Claim:
    return claim(
        id, hypotheses=hypotheses, conclusion=every_length(Expect("P-", LLR(s), s, n) >= bound, start=1)
    )


_add("false", "eta > 0", accumulated_twin("accumulated.linear", beta * n))
_add("false", "n = 1", accumulated_twin("accumulated.shifted", beta * (n + 1) ** (1 - eta)), quick=True)
_add("true", "half", accumulated_twin("accumulated.half", beta * n ** (1 - eta) / 2))
_add("true", "term by term", accumulated_twin("accumulated.sum", beta * powers(eta)))

# --- appendix K ------------------------------------------------------------------------------------------
TERMS = (u_plus < u_minus, u_minus > 1)


def terms_twin(id: str, relation, where) -> Claim:
    return claim(id, where=where, conclusion=relation)


_add(
    "false",
    "order 1: u_plus may be 0.9 u_minus",
    terms_twin(
        "terms.low-order",
        (u_minus + u_plus) ** order - u_minus**order <= Rational(3, 4) * u_minus**order,
        [*TERMS, order * u_plus <= u_minus],
    ),
    quick=True,
)
_add(
    "false",
    "exp(u_plus) = 3",
    terms_twin(
        "terms.log-3", exp(u_minus + u_plus) - exp(u_minus) <= exp(u_minus), [*TERMS, u_plus <= log(3)]
    ),
)
_add(
    "false",
    "u_minus < 1, order 1: u_plus may be above u_minus^2",
    terms_twin("terms.power", u_minus ** (order - 1) * u_plus < u_minus ** (order + 1), [u_plus < u_minus]),
)
_add(
    "true",
    "the powers cancel",
    terms_twin("terms.no-one", u_minus ** (order - 1) * u_plus < u_minus**order, [u_plus < u_minus]),
)

# --- definitions with prefixes ---------------------------------------------------------------------------


AFTER_BAD = B_last(s0) < 0


def after_twin(id: str, relation, *, condition=AFTER_BAD) -> Claim:
    body = every_length(relation, start=1)
    return claim(
        id,
        hypotheses=[prompt_distinguishable],
        conclusion=every_prompt(
            body if condition is None else when(condition, body), var=s0, support="P-", nonempty=True
        ),
    )


GAINED = Expect("P-", gain(s, s0), s, n, s0)
_add(
    "false",
    "nothing is known after a good sentence",
    after_twin("def3.every-prefix", GAINED > n * beta, condition=None),
    quick=True,
)
_add("false", "beta is tight", after_twin("def3.plus-one", GAINED > (n + 1) * beta))
_add(
    "false",
    "score 0 is not negative",
    after_twin("def3.weak-sign", GAINED > n * beta, condition=B_last(s0) <= 0),
    edge=True,
)
_add("true", "weak", after_twin("def3.weak", GAINED >= n * beta))


def fall_twin(id: str, bound) -> Claim:
    return claim(
        id,
        hypotheses=[similar],
        conclusion=every_length(
            Prob("P-", LLR(s) <= Expect("P-", LLR(s0), s0, n) - deviation, s, n) <= bound, start=1
        ),
    )


VARIANCE = n * sigma**2
_add(
    "false",
    "Cantelli's constant is best",
    fall_twin("def4.half", VARIANCE / (2 * (VARIANCE + deviation**2))),
)
_add(
    "false",
    "the square is too large below",
    fall_twin("def4.twice", VARIANCE / (VARIANCE + 2 * deviation**2)),
)
_add("true", "Chebyshev", fall_twin("def4.chebyshev", VARIANCE / deviation**2))
_add(
    "false",
    "a good sentence lowers the ratio",
    claim(
        "def6.every-sentence",
        hypotheses=[positive],
        conclusion=every_prompt(
            every_prompt(increment(s) > 0, after=s0, length=1, support="P-"), var=s0, support="both"
        ),
    ),
    quick=True,
)
_add(
    "false",
    "nothing is positive without it",
    claim(
        "def6.no-positive",
        conclusion=every_prompt(
            every_prompt(when(B_last(s) < 0, increment(s) > 0), after=s0, length=1, support="P-"),
            var=s0,
            support="both",
        ),
    ),
)

# --- negative on average, with a variance ----------------------------------------------------------------
AVERAGED = (distinguishable, negative_on_average, similar)
TERM, VARIANCE_TERM = 2 / beta * (log(1 / alpha) + log(4 / epsilon)), 16 * sigma**2 / (beta**2 * epsilon)


def averaged_twin(id: str, length, *, hypotheses=AVERAGED) -> Claim:
    return thm1_twin(id, length, hypotheses=hypotheses)


_add(
    "false",
    "a gain of beta/2 from 2 beta",
    averaged_twin("averaged.eighth", Max(TERM / 8, VARIANCE_TERM)),
)
_add(
    "false",
    "gamma is free",
    averaged_twin("averaged.no-negative", Max(TERM, VARIANCE_TERM), hypotheses=[distinguishable, similar]),
)
_add(
    "false",
    "beta is free",
    averaged_twin("averaged.no-distinguishable", Max(TERM, VARIANCE_TERM), hypotheses=AVERAGED[1:]),
)
_add("true", "longer", averaged_twin("averaged.twice", Max(2 * TERM, 2 * VARIANCE_TERM)))

# --- Theorem 1 with a length of another dimension --------------------------------------------------------
_add(
    "false",
    "beta < 1: as beta -> 0 the gain of L1 sqrt(beta) does too",
    thm1_twin("thm1.root-beta", L1 * sqrt(beta)),
    budget="standard",
)


# --- n-gram components -----------------------------------------------------------------------------------
def markov_twin(id: str, bound, *, hypotheses=(contracting, balanced)) -> Claim:
    tail = Prob("P-", LLR(s) <= rate * n, s, n) <= bound
    return claim(id, hypotheses=hypotheses, conclusion=every_length(tail, start=1))


def markov_length_twin(id: str, least) -> Claim:
    conclusion = every_length(Implies(n >= least, Prob("P-", MISALIGNED, s, n) >= 1 - delta, evaluate=False))
    hypotheses = [negative, contracting, balanced]
    return claim(id, hypotheses=hypotheses, where=[epsilon < 1 - gamma], conclusion=conclusion)


GROWTH = rho_tilt**n * exp(tilt * rate * n)
PER_SENTENCE = log(1 / rho_tilt)
_add(
    "false",
    "the first sentence may be less telling than those after it",
    markov_twin("markov.no-prefactor", GROWTH, hypotheses=[contracting]),
    quick=True,
)
_add(
    "false",
    "a negative rate gains twice what it may",
    markov_twin("markov.twice-the-tilt", prefactor * rho_tilt**n * exp(2 * tilt * rate * n)),
    quick=True,
)
_add("false", "the ratio is not to be divided by", markov_twin("markov.inverse-ratio", GROWTH / prefactor))
_add(
    "false",
    "the root once more than there are sentences",
    markov_twin("markov.one-more", prefactor * rho_tilt ** (n + 1) * exp(tilt * rate * n)),
)
_add(
    "true",
    "one root fewer",
    markov_twin("markov.one-less", prefactor * rho_tilt ** (n - 1) * exp(tilt * rate * n)),
)
_add(
    "false",
    "delta counts",
    markov_length_twin("markov.no-delta", (tilt * X + log(prefactor)) / PER_SENTENCE),
)
_add(
    "false",
    "half the odds",
    markov_length_twin("markov.half-odds", (tilt * X / 2 + log(1 / delta) + log(prefactor)) / PER_SENTENCE),
)


# --- divergence at every prefix, then the weight ---------------------------------------------------------
def switching_twin(id: str, gained, less=0, *, hypotheses=(every_prefix_distinguishable, negative)) -> Claim:
    length = n + log(1 + (1 - alpha) / alpha * exp(-gained)) / log(RHO) - less
    some = some_prompt(MISALIGNED, length=length, rounding="floor", at_most=True)
    return claim(id, hypotheses=hypotheses, where=[epsilon < 1 - gamma], conclusion=every_length(some))


_add("false", "one sentence too short", switching_twin("switching.minus-one", n * beta, 1))
_add("false", "one sentence gains no 2 beta", switching_twin("switching.twice", 2 * n * beta))
_add(
    "false",
    "P+ may agree with P- on the first n sentences",
    switching_twin("switching.no-divergence", n * beta, hypotheses=[negative]),
)
