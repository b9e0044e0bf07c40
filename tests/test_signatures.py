"""Claims on finite sets, laws and tables: what may be written, how it reads, and that two interpreters and plain Python agree."""

import itertools
import math
import subprocess
import sys
from fractions import Fraction as F
from pathlib import Path

import flint
import numpy as np
import pytest
import sympy as sp

from proofs.audit import audit_claim
from proofs.exact import Undefined, WitnessError, certify, digest, working_precision
from proofs.exact.errors import Refused
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.search import BUDGETS
from proofs.search.tables import Looker, written
from proofs.tables.draw import assignments
from synth.terms import Batch, Terms
from theory import (
    Abs,
    Eq,
    Hypothesis,
    Implies,
    Or,
    Signature,
    StatementError,
    both,
    claim,
    claims,
    either,
    known_parameters,
    log,
    parameter,
    sqrt,
)
from theory.derivative import derivative
from theory.library import (
    KL,
    TV,
    D,
    E,
    best_of,
    chi_square,
    condition,
    cross_entropy,
    entropy,
    hellinger_squared,
    mass,
    mix,
    renyi,
    tilt,
    variance,
)
from theory.parameters import RESERVED
from theory.serialise import claim_from_json, claim_to_json
from theory.signature import nonnegative
from theory.terms import Over, unfold

coins = Signature("coins")
X = coins.set("X")
P, Q = coins.laws("P Q", X)
K = coins.law("K", X, given=X)
f = coins.reals("f", X, lower=-2, upper=2)
k = coins.parameter("k", lower=0, meaning="a weight")
ell = coins.parameter("l", lower=0, lower_closed=True, meaning="another")
q = coins.define("q", lambda x, at=ell: mix((k, P), (at, Q))(x))

TERMS = {
    "entropy": entropy(P),
    "cross entropy": cross_entropy(P, Q),
    "KL": KL(P, Q),
    "TV": TV(P, Q),
    "chi-square": chi_square(P, Q),
    "Hellinger": hellinger_squared(P, Q),
    "Renyi 1/3": renyi(P, Q, sp.Rational(1, 3)),
    "Renyi 2": renyi(P, Q, 2),
    "mean": E(P, f),
    "variance": variance(P, f),
    "mass": mass(P, lambda x: f(x) > 0),
    "tilt": E(tilt(P, f), f, X),
    "condition": E(condition(P, lambda x: f(x) >= 0), f, X),
    "best of 3": best_of(P, f, 3),
    "largest mean": X.max(lambda x: X.sum(lambda y: K(x, y) * f(y))),
    "trace": X.sum(lambda x: K(x, x)),
    "least entry": X.min(P, where=lambda x: P(x) > 0),
    "slope": D(E(P, lambda x: -log(q(x))), ell),
    "slope at 0": D(E(P, lambda x: -log(q(x))), ell, at=0),
    "curvature": D(D(E(P, lambda x: -log(q(x))), ell), ell),
}


def plain(name, p, r, K_, g, k_, l_):
    """Each term by hand, in floats; NaN where it has no meaning."""
    n = range(len(p))
    up = [x for x in n if p[x] > 0]

    def ratio(a, b):
        return math.inf if b == 0 else a / b

    def kl():
        return sum(p[x] * math.log(ratio(p[x], r[x])) if r[x] else math.inf for x in up)

    def rate(at):
        mixed = [(k_ * p[x] + at * r[x]) / (k_ + at) for x in n]
        return -sum(p[x] * math.log(mixed[x]) for x in up)

    def second(at, h=1e-4):
        return (rate(at + h) - 2 * rate(at) + rate(at - h)) / h**2

    def moment(order):
        return sum(
            p[x] ** order * (r[x] ** (1 - order) if r[x] else (math.inf if order > 1 else 0.0)) for x in up
        )

    mean = sum(p[x] * g[x] for x in n)
    given = sum(p[x] for x in n if g[x] >= 0)
    weights = [p[x] * math.exp(g[x]) for x in n]
    level = sorted(set(g))
    below = {v: sum(p[x] for x in n if g[x] < v) for v in level}
    upto = {v: sum(p[x] for x in n if g[x] <= v) for v in level}
    h = 1e-6
    return {
        "entropy": lambda: -sum(p[x] * math.log(p[x]) for x in up),
        "cross entropy": lambda: sum(math.inf if r[x] == 0 else -p[x] * math.log(r[x]) for x in up),
        "KL": kl,
        "TV": lambda: sum(abs(p[x] - r[x]) for x in n) / 2,
        "chi-square": lambda: sum(ratio(p[x] ** 2, r[x]) for x in up) - 1,
        "Hellinger": lambda: 1 - sum(math.sqrt(p[x] * r[x]) for x in n),
        "Renyi 1/3": lambda: math.inf if moment(1 / 3) == 0 else -math.log(moment(1 / 3)) / (2 / 3),
        "Renyi 2": lambda: math.log(moment(2)),
        "mean": lambda: mean,
        "variance": lambda: sum(p[x] * (g[x] - mean) ** 2 for x in n),
        "mass": lambda: sum(p[x] for x in n if g[x] > 0),
        "tilt": lambda: sum(weights[x] * g[x] for x in n) / sum(weights),
        "condition": lambda: sum(p[x] * g[x] for x in n if g[x] >= 0) / given if given else math.nan,
        "best of 3": lambda: sum(v * (upto[v] ** 3 - below[v] ** 3) for v in level),
        "largest mean": lambda: max(sum(K_[x][y] * g[y] for y in n) for x in n),
        "trace": lambda: sum(K_[x][x] for x in n),
        "least entry": lambda: min(p[x] for x in up),
        "slope": lambda: (rate(l_ + h) - rate(l_ - h)) / (2 * h),
        "slope at 0": lambda: (rate(h) - rate(-h)) / (2 * h),
        "curvature": lambda: second(l_),
    }[name]()


def fractions(rng, n, positive=False):
    weights = rng.integers(1 if positive else 0, 4, size=n)
    if not weights.sum():
        weights[0] = 1
    return [F(int(a), int(weights.sum())) for a in weights]


def random_world(rng, n):
    tables = {
        "P": {(i,): v for i, v in enumerate(fractions(rng, n))},
        "Q": {(i,): v for i, v in enumerate(fractions(rng, n))},
        "K": {(i, j): v for i in range(n) for j, v in enumerate(fractions(rng, n))},
        "f": {(i,): F(int(rng.integers(-2, 3))) for i in range(n)},
    }
    return TableWorld(coins, {"X": n}, tables), {
        "k": F(int(rng.integers(1, 6)), 3),
        "l": F(int(rng.integers(0, 4)), 2),
    }


def batch_of(worlds):
    sizes = worlds[0][0].sizes
    tables = {
        name: np.array(
            [
                np.reshape(
                    [float(w.tables[name][i]) for i in sorted(w.tables[name])],
                    [sizes[s.name] for s in t.sets],
                )
                for w, _ in worlds
            ]
        )
        for name, t in coins.tables.items()
    }
    return Batch(
        coins, sizes, tables, {name: np.array([float(v[name]) for _, v in worlds]) for name in ("k", "l")}
    )


def exactly(world, values, e):
    with working_precision(128):
        try:
            found = TableTerms(world, values).value(e, {})
        except Undefined:
            return math.nan
        if isinstance(found, (F, float)):
            return float(found)
        return float((found if isinstance(found, flint.arb) else found.ball()).mid())


@pytest.mark.parametrize("n", [1, 2, 3])
def test_two_interpreters_and_plain_python_agree(n):
    rng = np.random.default_rng(n)
    worlds = [random_world(rng, n) for _ in range(20)]
    terms = Terms(batch_of(worlds))
    seen_infinite = 0
    for name, e in TERMS.items():
        floats = np.broadcast_to(np.asarray(terms.value(e)), (len(worlds),))
        for (world, values), fast in zip(worlds, floats, strict=True):
            slow = exactly(world, values, e)
            t = {key: [float(v) for v in table.values()] for key, table in world.tables.items()}
            kernel = [t["K"][i * n : (i + 1) * n] for i in range(n)]
            by_hand = plain(name, t["P"], t["Q"], kernel, t["f"], float(values["k"]), float(values["l"]))
            seen_infinite += math.isinf(slow)
            tolerance = 1e-4 if name in ("slope", "slope at 0", "curvature") else 1e-9
            assert slow == pytest.approx(by_hand, rel=tolerance, abs=tolerance, nan_ok=True), (
                name,
                world.to_json(),
                values,
            )
            assert fast == pytest.approx(slow, rel=1e-9, abs=1e-9, nan_ok=True), (
                name,
                world.to_json(),
                values,
            )
    assert seen_infinite or n == 1


def test_a_changed_definition_is_seen_by_plain_python():
    """The comparison can fail: half a divergence is not a divergence."""
    world, values = random_world(np.random.default_rng(5), 3)
    t = {key: [float(v) for v in table.values()] for key, table in world.tables.items()}
    by_hand = plain("TV", t["P"], t["Q"], [], t["f"], 1.0, 1.0)
    assert exactly(world, values, TERMS["TV"] / 2) != pytest.approx(by_hand)


# ---------------------------------------------------------------- conventions
def world_of(P_, Q_, f_=None):
    n = len(P_)
    tables = {
        "P": {(i,): F(v) for i, v in enumerate(P_)},
        "Q": {(i,): F(v) for i, v in enumerate(Q_)},
        "K": {(i, j): F(i == j) for i in range(n) for j in range(n)},
        "f": {(i,): F(v) for i, v in enumerate(f_ or [0] * n)},
    }
    return TableWorld(coins, {"X": n}, tables)


def test_zeros_follow_the_conventions():
    world = world_of([1, 0], [0, 1], [1, 0])
    values = {"k": F(1), "l": F(0)}
    assert exactly(world, values, KL(P, Q)) == math.inf  # P puts mass where Q has none
    assert exactly(world, values, X.sum(lambda x: P(x) * log(P(x)))) == 0  # 0 log 0
    assert exactly(world, values, X.sum(lambda x: P(x) / Q(x), where=lambda x: P(x) > 0)) == math.inf
    assert exactly(world, values, X.sum(lambda x: Q(x) * P(x) / Q(x) ** 2)) == math.inf
    assert math.isnan(exactly(world, values, X.sum(lambda x: 1 / f(x))))  # of either sign
    assert math.isnan(exactly(world, values, KL(P, Q) - KL(Q, P)))
    assert exactly(world, values, X.max(P, where=lambda x: P(x) > 2)) == -math.inf


def test_derivatives_have_no_meaning_where_terms_are_infinite_or_conditions_change():
    world, at_0 = world_of([1, 0], [0, 1]), {"k": F(1), "l": F(0)}
    rate = E(Q, lambda x: -log(q(x)))
    assert math.isnan(exactly(world, at_0, D(rate, ell)))
    assert exactly(world, {"k": F(1), "l": F(1)}, D(rate, ell)) == pytest.approx(-0.5)
    where_covered = X.sum(lambda x: Q(x) * q(x), where=lambda x: q(x) > 0)
    assert math.isnan(exactly(world, at_0, D(where_covered, ell)))  # more is summed for any l > 0
    covered = world_of([F(1, 2), F(1, 2)], [0, 1])
    assert not math.isnan(exactly(covered, at_0, D(where_covered, ell)))


def test_corners_have_no_derivative():
    for e in (Abs(ell - 1), sp.Max(ell, 1), sp.Piecewise((ell, ell > 1), (0, True))):
        with pytest.raises(StatementError, match="corners"):
            derivative(e, ell)


def test_what_is_seen_not_to_be_negative():
    x = sp.Symbol("x")
    assert nonnegative(P(x) + k * Q(x), coins.tables)
    assert nonnegative(f(x) ** 2, coins.tables)
    assert not nonnegative(f(x), coins.tables)
    assert not nonnegative(P(x) - Q(x), coins.tables)


# ---------------------------------------------------------------- what may be written
def test_names_are_bound_apart():
    nested = X.sum(lambda x: X.sum(lambda x: P(x)) * Q(x))
    assert isinstance(nested, Over)
    assert nested.var != nested.body.atoms(Over).pop().var
    outside = X.some(lambda a: Eq(X.sum(lambda x: K(a, x)), 1))
    assert outside.free == set()


@pytest.mark.parametrize(
    ("write", "words"),
    [
        (lambda: claim("b", signature=coins, conclusion=X.every(lambda x: x > 0)), "not a number"),
        (lambda: claim("b", conclusion=X.every(lambda x: P(x) > 0)), "the claim names no signature"),
        (lambda: claim("b", signature=coins, conclusion=sp.Symbol("z") > 0), "neither bound nor a scalar"),
        (lambda: P(sp.Symbol("x"), sp.Symbol("y")), "1 argument"),
        (lambda: K(sp.Integer(1), sp.Integer(2)), "no element"),
        (lambda: claim("b", signature=coins, conclusion=P(sp.Symbol("x")) > 0), "is bound by nothing"),
        (
            lambda: claim("b", signature=coins, conclusion=D(ell, sp.Symbol("z")) > 0),
            "scalar of the signature",
        ),
        (lambda: coins.law("P", X), "taken"),
        (lambda: coins.set("Y", at_least=0), "no size"),
        (lambda: coins.law("R", Signature("other").set("X2")), "no set of the signature"),
        (lambda: coins.parameter("delta", lower=0), "declared elsewhere"),
        (lambda: parameter("l", lower=0, lower_closed=True, upper=1), "declared elsewhere"),
        (lambda: E(lambda x: P(x), f), "which set"),
        (lambda: TV(Signature("two").law("T", ()), Q), "name the set"),
    ],
)
def test_ill_formed_statements_are_refused_in_one_line(write, words):
    with pytest.raises(StatementError) as error:
        write()
    assert words in str(error.value)
    assert "\n" not in str(error.value)


def test_statements_and_worlds_survive_json():
    c = claim(
        "gibbs",
        signature=coins,
        where=[k < 5],
        hypotheses=[Hypothesis("near", "", X.every(lambda x: Implies(P(x) > 0, Q(x) > 0)))],
        conclusion=either(KL(P, Q) >= 0, D(E(P, lambda x: -log(q(x))), ell, at=0) < 0),
    )
    again = claim_from_json(claim_to_json(c))
    assert (again.conclusion, again.where, again.parameters) == (c.conclusion, c.where, c.parameters)
    assert [h.formula for h in again.hypotheses] == [h.formula for h in c.hypotheses]
    assert again.signature.to_json() == coins.to_json()
    world, _ = random_world(np.random.default_rng(0), 3)
    assert TableWorld.from_json(world.to_json(), coins) == world


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda w: w["tables"].update(P=["1/2", "1/4"]), "sums to 3/4"),
        (lambda w: w["tables"].update(P=["3/2", "-1/2"]), "no probability"),
        (lambda w: w["tables"].update(P=["1"]), "list of 2"),
        (lambda w: w["tables"].update(f=["3", "0"]), "outside its bounds"),
        (lambda w: w["tables"].pop("K"), "tables are"),
        (lambda w: w["sets"].update(X=0), "whole number"),
        (lambda w: w["tables"].update(P=[0.5, 0.5]), "exact rational"),
    ],
)
def test_what_is_no_world_is_refused(change, words):
    data = world_of([F(1, 2), F(1, 2)], [0, 1]).to_json()
    change(data)
    with pytest.raises((Refused, WitnessError), match=words):
        TableWorld.from_json(data, coins)


def test_names_are_for_readers_only():
    e = unfold(TERMS["KL"])
    assert str(TERMS["KL"]) == "KL(P, Q)"
    assert "log" in str(e)
    c = claim("show", signature=coins, conclusion=KL(P, Q) >= 0)
    assert "for every law P on X" in c.text
    assert "with KL(P, Q) =" in c.text


def test_equations_of_hypotheses_are_solved():
    c = claim(
        "same",
        signature=coins,
        hypotheses=[Hypothesis("same", "", X.every(lambda x: Eq(Q(x), P(x))))],
        where=[Eq(ell, 2 * k)],
        conclusion=KL(P, Q) <= 0,
    )
    assert {a.name for a in assignments(c)} == {"Q", "l"}


# ---------------------------------------------------------------- verdicts on a user's claims
QUICK = BUDGETS["quick"]


@pytest.mark.parametrize(
    ("conclusion", "verdict"),
    [
        (2 * TV(P, Q) ** 2 <= KL(P, Q), "proved"),
        (sp.Rational(21, 10) * TV(P, Q) ** 2 <= KL(P, Q), "refuted"),
        (KL(P, Q) >= 0, "proved"),
        (KL(P, Q) > 0, "refuted"),
        (KL(P, Q) <= log(1 + chi_square(P, Q)), "proved"),
        (
            both(hellinger_squared(P, Q) <= TV(P, Q), TV(P, Q) <= sqrt(2 * hellinger_squared(P, Q))),
            "supported",
        ),
        (E(P, f) <= best_of(P, f, 2), "supported"),
        (KL(P, Q) <= KL(Q, P), "refuted"),
        (log(E(P, f)) <= 1, "undefined"),
        (X.some(lambda x: Or(P(x) < Q(x), Eq(P(x), Q(x)))), "supported"),
        (X.some(lambda x: P(x) < Q(x)), "refuted"),
    ],
    ids=str,
)
def test_verdicts_on_claims_that_nobody_has_seen(conclusion, verdict):
    result = audit_claim(claim("mine", signature=coins, conclusion=conclusion), QUICK, 0)
    assert str(result.verdict) == verdict, result.remarks
    if verdict == "refuted":
        assert result.certified
        assert certify(result.witness).confirmed


def test_a_tampered_witness_is_refused():
    c = claim("mine", signature=coins, conclusion=KL(P, Q) <= KL(Q, P))
    witness = dict(audit_claim(c, QUICK, 0).witness)
    assert certify(witness).confirmed
    stretched = {
        **witness,
        "world": {**witness["world"], "tables": {**witness["world"]["tables"], "P": ["1"]}},
    }
    with pytest.raises(WitnessError):
        certify({**stretched, "digest": digest(stretched)})
    other = claim("mine", signature=coins, conclusion=KL(P, Q) <= 2 * KL(Q, P))
    assert "conclusion" in certify(witness, statement=other).reason


def test_a_vacuous_claim_says_which_hypothesis_fails():
    never = Hypothesis("never", "", X.every(lambda x: P(x) > 1))
    result = audit_claim(
        claim("mine", signature=coins, hypotheses=[never], conclusion=KL(P, Q) >= 0), QUICK, 0
    )
    assert str(result.verdict) == "vacuous"
    assert "never" in result.failing_hypotheses


def test_the_search_is_a_function_of_claim_budget_and_seed():
    c = claim("mine", signature=coins, conclusion=KL(P, Q) <= KL(Q, P))
    first, second = (audit_claim(c, QUICK, 3) for _ in range(2))
    assert first.witness == second.witness
    assert first.margin == second.margin


def test_margins_of_floats_and_of_the_checker_agree():
    c = claim("mine", signature=coins, conclusion=TV(P, Q) <= sp.Rational(1, 3))
    worlds = [random_world(np.random.default_rng(s), 3) for s in range(10)]
    seen = Looker(c, {"X": 3})(batch_of(worlds))
    for k_, (world, values) in enumerate(worlds):
        witness = written(c, world, {name: values[name] for name in ()})
        assert certify(witness).confirmed == (np.asarray(seen.told.margin)[k_] < -1e-12)


def test_every_index_is_read_in_order():
    world, values = random_world(np.random.default_rng(1), 3)
    for i, j in itertools.product(range(3), repeat=2):
        at = X.sum(lambda x: X.sum(lambda y: K(x, y) * 100))
        assert exactly(world, values, at) == pytest.approx(300.0), (i, j)


def test_scalars_of_the_theories_that_come_along_take_no_names_from_a_users_file(tmp_path):
    """Names such as mu, d or k are theirs in their own claims alone."""
    theirs = {p.name for c in claims().values() if c.signature is not None for p in c.parameters}
    names = sorted(theirs - set(known_parameters()) - RESERVED)
    assert len(names) > 10
    path = tmp_path / "mine.py"
    lines = [f'p_{k} = parameter("{name}", lower=5, upper=7)' for k, name in enumerate(names)]
    terms = " + ".join(f"p_{k}" for k in range(len(names)))
    lines.append(f'c = claim("mine", conclusion=every_prompt(w(s) <= {terms}))')
    path.write_text("\n".join(["from theory import *", *lines]))
    code = (
        "import sys, theory; from theory.claimfile import load_claims; c, = load_claims(sys.argv[1]); theory.claims(); "
        "assert all(p.lower == 5 for p in c.parameters if p.name != 'alpha'), c.parameters"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent.parent,
    )
    assert run.returncode == 0, run.stderr


def test_batches_are_smaller_where_sums_inside_of_sums_make_many_terms():
    from proofs.search.tables import MOST_TERMS, worlds_at_once

    deep, flat = claims()["displacement.sequences"], claims()["steering.gap"]
    alike = {size: dict.fromkeys(deep.signature.sets, size) for size in (1, 4)}
    assert worlds_at_once(deep, alike[1], 4096) == 4096
    assert 1 <= worlds_at_once(deep, alike[4], 4096) < 4096
    assert worlds_at_once(deep, alike[4], MOST_TERMS) < MOST_TERMS
    assert worlds_at_once(flat, dict.fromkeys(flat.signature.sets, 4), 4096) == 4096
