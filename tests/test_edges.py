"""Claims on tables whose truth is known and hangs on an edge: ties, zeros, equal rows, one element, a discount near 1, no world at all."""

import numpy as np
import pytest
import sympy as sp

from proofs.audit import audit_claim
from proofs.search import BUDGETS
from proofs.tables.draw import Draw, assignments
from theory import Eq, Hypothesis, Or, Rational, Signature, claim, either, exp, log, when
from theory.library import (
    KL,
    TV,
    E,
    best_of,
    condition,
    cross_entropy,
    entropy,
    hellinger_squared,
    mass,
    renyi,
    tilt,
)

SETS = Signature("edge-sets")
X, Z = SETS.set("X"), SETS.set("Z", at_least=2)
p, q = SETS.laws("p q", X)
u, v = SETS.law("u", X, positive=True), SETS.law("v", Z, positive=True)
f, g = SETS.reals("f", X, lower=-1, upper=1), SETS.reals("g", X)
c = SETS.parameter("edge_c", lower=0, upper=1, lower_closed=True, upper_closed=True)
pull = SETS.parameter("edge_pull", lower=0, lower_closed=True)

STATES = Signature("edge-mdp")
S = STATES.set("S")
K = STATES.law("K", S, given=S)
r, V = STATES.reals("r", S), STATES.reals("V", S)
low = STATES.reals("low", S, lower=0, upper=1)
gamma = STATES.parameter("edge_gamma", lower=0, upper=1, lower_closed=True)
bellman = S.every(lambda s: Eq(V(s), r(s) + gamma * S.sum(lambda t: K(s, t) * V(t))))

DRAWS = Signature("edge-draws")
Y = DRAWS.set("Y")
ref, full = DRAWS.law("ref", Y), DRAWS.law("full", Y, positive=True)
score = DRAWS.reals("score", Y, lower=0, upper=1)
n = DRAWS.parameter("edge_n", lower=1, integer=True, lower_closed=True)

likely = mass(p, lambda x: f(x) > 0)
given = E(condition(p, lambda x: f(x) > 0), f, X)
tilted = tilt(u, lambda x: pull * f(x))
soft = log(X.sum(lambda x: exp(g(x))))

# By verdict: signature, conclusion, hypotheses. Where a claim is true, nothing but a proof or no counterexample will do.
STANDS = {
    "entropy is not negative": (SETS, entropy(p) >= 0),
    "entropy of a positive law on two is positive": (SETS, entropy(v) > 0),
    "some element has its share": (SETS, X.max(p) * X.size >= 1),
    "a mean given what may be": (SETS, given > 0, likely > 0),
    "the least of none": (SETS, X.min(f, where=lambda x: f(x) > 0) > 0),
    "some element is best": (SETS, X.some(lambda x: X.every(lambda y: f(x) >= f(y)))),
    "a geometric sum": (STATES, 1 / (1 - gamma) >= 1 + gamma),
    "values below the best reward": (STATES, S.max(V) <= S.max(r) / (1 - gamma), bellman),
    "the best of draws is no worse": (DRAWS, best_of(ref, score, n) >= E(ref, score)),
    "the best of draws is no better than the best": (DRAWS, best_of(full, score, n) <= Y.max(score)),
    "laws that are apart": (SETS, X.every(lambda x: Eq(p(x) * q(x), 0)), Eq(TV(p, q), 1)),
    "a table of one number": (
        SETS,
        Eq(E(p, f), X.max(f)),
        X.every(lambda x: X.every(lambda y: Eq(f(x), f(y)))),
    ),
    "a tilted law": (SETS, KL(tilted, u, X) >= 0),
    "the soft maximum from below": (SETS, X.max(g) <= soft),
    "the soft maximum from above": (SETS, soft <= X.max(g) + log(X.size)),
    "Hellinger": (SETS, hellinger_squared(p, q) <= TV(p, q)),
    "orders of divergences": (SETS, renyi(p, q, 2) >= KL(p, q)),
    "two sides": (SETS, Eq(mass(p, lambda x: f(x) >= 0) + mass(p, lambda x: f(x) < 0), 1)),
    "a power below 1": (SETS, X.every(lambda x: p(x) ** c >= p(x))),
    "0 to the power 0": (SETS, X.every(lambda x: p(x) ** c > 0), Eq(c, 0)),
    "one part decides": (SETS, X.every(lambda x: either(f(x) <= 0, log(f(x)) <= 0))),
}
REFUTED = {
    "entropy is positive": (SETS, entropy(p) > 0),
    "entropy of a positive law on one is positive": (SETS, entropy(u) > 0),
    "no element is certain": (SETS, X.max(p) < 1),
    "no law is uniform": (SETS, X.max(p) * X.size > 1),
    "divergence is bounded": (SETS, KL(p, q) <= 1000000),
    "no laws are apart": (SETS, TV(p, q) < 1),
    "the largest of none": (SETS, X.max(f, where=lambda x: f(x) > 0) >= 0),
    "no ties": (SETS, X.sum(lambda x: sp.Integer(1), where=lambda x: f(x) >= X.max(f)) <= 1),
    "a discount is not near 1": (STATES, 1 / (1 - gamma) <= 10**6),
    "values below the best reward, strictly": (STATES, S.max(V) < S.max(r) / (1 - gamma), bellman),
    "a state that seldom changes has values of its own": (
        STATES,
        S.every(lambda s: Eq(V(s), r(s) / (1 - gamma))),
        bellman,
        S.every(lambda s: K(s, s) >= Rational(9, 10)),
    ),
    "no draws tie": (DRAWS, best_of(full, score, 2) > E(full, score)),
    "the best of all is drawn": (DRAWS, best_of(ref, score, n) >= Y.max(score)),
    "laws that are apart are certain": (
        SETS,
        X.every(lambda x: Or(Eq(p(x), 0), Eq(p(x), 1))),
        Eq(TV(p, q), 1),
    ),
    "a tilted law is another": (SETS, KL(tilted, u, X) > 0),
    "the soft maximum from above, strictly": (SETS, soft < X.max(g) + log(X.size)),
    "the soft maximum is another": (SETS, X.max(g) < soft),
    "Hellinger, strictly": (SETS, hellinger_squared(p, q) < TV(p, q)),
    "cross-entropy is near": (SETS, cross_entropy(p, q) <= entropy(p) + 5),
    "two sides that meet": (SETS, Eq(mass(p, lambda x: f(x) >= 0) + mass(p, lambda x: f(x) <= 0), 1)),
    "a power is positive": (SETS, X.every(lambda x: p(x) ** c > 0)),
    "three elements at most": (SETS, X.size <= 3),
    "more than half": (
        SETS,
        X.some(lambda x: p(x) > Rational(1, 2)),
        X.some(lambda x: p(x) >= Rational(1, 2)),
    ),
    "positive is not small": (SETS, X.min(u) >= Rational(1, 10**6)),
}
UNDEFINED = {
    "a mean given what may not be": (SETS, given > 0),
    "a closed end": (SETS, 1 / (1 - c) >= 1),
    "a condition without a value": (SETS, X.every(lambda x: when(log(f(x)) >= -1, f(x) > 0))),
}
VACUOUS = {"no world": (SETS, X.every(lambda x: p(x) >= 0), X.some(lambda x: p(x) > 1))}
ALL = {
    **{name: (made, ("proved", "supported")) for name, made in STANDS.items()},
    **{name: (made, ("refuted",)) for name, made in REFUTED.items()},
    **{name: (made, ("undefined",)) for name, made in UNDEFINED.items()},
    **{name: (made, ("vacuous",)) for name, made in VACUOUS.items()},
}
QUICK = (
    "a geometric sum",
    "entropy is positive",
    "divergence is bounded",
    "no ties",
    "a discount is not near 1",
    "two sides that meet",
    "values below the best reward, strictly",
    "no world",
)


def verdict(name):
    signature, conclusion, *supposed = ALL[name][0]
    stated = claim(
        f"edge-{list(ALL).index(name)}",
        signature=signature,
        conclusion=conclusion,
        hypotheses=[Hypothesis(f"h{k}", "", formula) for k, formula in enumerate(supposed)],
    )
    return audit_claim(stated, BUDGETS["quick"], 0).verdict.value


@pytest.mark.parametrize("name", QUICK)
def test_the_verdict_at_an_edge_is_the_known_one(name):
    assert verdict(name) in ALL[name][1]


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in ALL if name not in QUICK])
def test_the_verdict_at_another_edge_is_the_known_one(name):
    assert verdict(name) in ALL[name][1]


def test_rewards_are_what_values_make_of_them():
    """Where V stands on both sides, r is set: else hardly a world of several states meets the equation."""
    fixed, bounded = (
        claim("values", signature=STATES, hypotheses=[Hypothesis("b", "b", f)], conclusion=S.max(V) <= 1)
        for f in (bellman, S.every(lambda s: Eq(V(s), low(s) + S.sum(lambda t: K(s, t) * V(t)))))
    )
    assert [given.name for given in assignments(fixed)] == ["r"]
    batch = Draw(fixed, {"S": 3}, np.random.default_rng(0)).random(50)
    made = np.einsum("wst,wt->ws", batch.tables["K"], batch.tables["V"])
    rewards = batch.tables["V"] - batch.values["edge_gamma"][:, None] * made
    np.testing.assert_allclose(batch.tables["r"], rewards, atol=1e-9)
    # A reward that has bounds is not set: what the equation makes of it may lie beyond them.
    assert not assignments(bounded)
