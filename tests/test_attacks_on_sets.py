"""Attempts to make the project say something false of finite sets, laws and tables; each went through once."""

import json
import pickle
import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from sympy import Abs, Eq, Implies, Max, Min, Piecewise, Rational, exp, log

import proofs.kernel.rules._base
import theory.parameters
import theory.signature
from proofs.audit import audit_claim
from proofs.exact import working_precision
from proofs.exact.errors import Undefined
from proofs.exact.judgement import judge
from proofs.exact.outcome import Kind
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.kernel import Derivation, fault, plain, setting_of
from proofs.kernel.rules._base import Lemma, Step
from proofs.kernel.rules._decision import assumed
from proofs.kernel.rules._language import ElementOf
from proofs.lemmas import BOOK
from proofs.search import BUDGETS
from proofs.tables.draw import sizes_of
from proofs.writing import Proof
from synth.terms import Batch, Terms
from theory import Hypothesis, alpha, claim, claims, known_parameters
from theory.errors import StatementError
from theory.library import KL, D, E, mix
from theory.logic import Disjunction, EveryElement, Relation, SomeConstant, When
from theory.parameters import declared, declared_alike, parameter
from theory.serialise import claim_from_json, claim_to_json
from theory.signature import Signature

S = Signature("attacked")
X = S.set("X")
Y = S.set("Y")
P, Q = S.laws("P Q", X)
f = S.reals("f", X)
free = S.parameter("attacked_free")
k = S.parameter("attacked_k", lower=0, lower_closed=True)
c = S.parameter("attacked_c", lower=0)
whole = S.parameter("attacked_n", lower=1, lower_closed=True, integer=True)
x = sp.Symbol("x")


def verdict(conclusion, **more):
    stated = claim("attack", signature=S, conclusion=conclusion, **more)
    return audit_claim(stated, BUDGETS["quick"], 0).verdict.value


def world(p, q=None, table=None):
    n = len(p)
    rows = {"P": p, "Q": q or p, "f": table or [0] * n}
    tables = {name: {(i,): Fraction(v) for i, v in enumerate(row)} for name, row in rows.items()}
    return TableWorld(S, {"X": n, "Y": 1}, tables)


def exact(term, on, values=None, at=0):
    with working_precision(128):
        found = TableTerms(on, {name: Fraction(v) for name, v in (values or {}).items()})
        return found.value(term, {x: at})


def batch(on, values=None, copies=1):
    tables = {
        name: np.repeat([[float(row[i,]) for i in range(on.sizes["X"])]], copies, axis=0)
        for name, row in on.tables.items()
    }
    return Batch(S, on.sizes, tables, {n: np.full(copies, float(v)) for n, v in (values or {}).items()})


def floats(term, on, values=None, at=0):
    return float(np.broadcast_to(Terms(batch(on, values)).value(term, (x,)), (1, on.sizes["X"]))[0, at])


# ---------------------------------------------------------------- the kernel
def test_names_mean_what_is_left_where_they_are_written_out():
    # The kernel saw 0 = 0 and 1 >= 1, the checker oo - oo and 0.
    with pytest.raises(StatementError, match="written out"):
        claim("b", signature=S, conclusion=Eq(KL(P, Q) - E(P, lambda z: log(P(z)) - log(Q(z))), 0))
    both = S.define("both", lambda z: P(z) + Q(z))
    with pytest.raises(StatementError, match="written out"):
        claim("b", signature=S, conclusion=X.every(lambda z: both(z) / (P(z) + Q(z)) >= 1))
    ratio = X.every(lambda z: both(z) / (P(z) + Q(z)) >= 1 - P(z) * Q(z))
    assert str(plain(ratio)) == "every z in X: 1 >= -P(z)*Q(z) + 1"
    empty = world([1, 0])
    assert TableTerms(empty, {}).holds(ratio, {})
    assert Terms(batch(empty)).told(ratio).holds[0]


def test_a_value_by_cases_in_an_exponent_may_have_no_case():
    for formula, needed in (
        (X.every(lambda z: exp(Piecewise((free, free > 0))) + P(z) > 0), "do not show that some case of"),
        (X.every(lambda z: exp(Piecewise((f(z), f(z) > 0))) + P(z) > 0), "do not show that some case of"),
        (X.every(lambda z: exp(f(z)) + P(z) > 0), ""),  # entries in exponents were not read at all
    ):
        stated = claim("c", signature=S, conclusion=formula)
        conclusion = plain(stated.conclusion)
        assert isinstance(conclusion, EveryElement)
        p = Proof(setting_of(stated, BOOK), conclusion)
        member = p.assume("member", ElementOf(conclusion.var, "X"))
        mass = p.take("mass", "entry", member, table="P", elements=(conclusion.var,))
        at_one = p.state("at one", conclusion.body, "polynomial inequality", mass)
        whole_ = p.state("all", conclusion, "generalisation", at_one, member)
        found = fault(p.finish(whole_))
        assert needed in found if needed else found == ""


def test_what_is_left_of_largest_values_is_not_cancelled():
    """Without log k, which is -oo, SymPy saw P(z) (1/P(z)) = 1 and log P(z) - log P(z) = 0; where P(z) = 0 it is 0, and oo - oo."""
    lost = log(k)
    for conclusion, seen in (
        (X.every(lambda z: P(z) * Max(1 / P(z), lost) >= 1), Kind.VIOLATED),
        (X.every(lambda z: Max(log(P(z)), lost) - Max(log(P(z)), 2 * lost) >= 0), Kind.UNDEFINED),
    ):
        stated = claim(
            "d",
            signature=S,
            hypotheses=[Hypothesis("gone", "", Relation(Eq(k, 0)))],
            conclusion=conclusion,
        )
        found = judge(stated, world([0, 1]), {"attacked_k": Fraction(0)}, 0, margins=False)
        assert found.outcome.kind is seen
        every = plain(stated.conclusion)
        p = Proof(setting_of(stated, BOOK), every)
        gone = p.take("gone", "hypothesis", index=0)
        at_one = p.state("at one", every.body, "without infinite parts", gone)
        whole_ = p.state("all", every, "generalisation", at_one)
        assert "do not show that P(z)" in fault(p.finish(whole_))


def test_no_parameter_has_an_interval_that_some_signature_gives_its_symbol_otherwise():
    wide, narrow = Signature("wide"), Signature("narrow")
    wide.parameter("attacked_shared", lower=0)
    narrow.parameter("attacked_shared", lower=0, upper=1)
    # What the kernel took for granted of it would then be 0 < shared < 1, in claims on the wide signature, too.
    with pytest.raises(StatementError, match="declared elsewhere"):
        parameter("attacked_shared", lower=0, upper=1)


def test_a_scalar_of_a_shipped_theory_is_not_taken_for_a_parameter_of_a_claims_file(monkeypatch):
    # Nothing is refused to whoever writes the file; the kernel knows of the name alone no interval.
    monkeypatch.setattr(theory.signature, "_declaring_module", lambda: "theory.made_up")
    made_up = Signature("made-up")
    shipped = made_up.parameter("attacked_both", lower=0)
    assert parameter("attacked_both", lower=0, upper=1) == shipped
    assert assumed(shipped + 1) == [sp.StrictGreaterThan(shipped, 0, evaluate=False)]
    monkeypatch.setattr(theory.parameters, "_NOTED", {})  # as it was
    assert (shipped < 1) in assumed(shipped + 1)


def test_what_is_assumed_of_a_name_is_true_of_every_shipped_scalar_of_that_name():
    assert declared_alike(alpha) == known_parameters()["alpha"]  # though a theory has it on (0, 1)
    for c in claims().values():
        for own in () if c.signature is None else c.signature.parameters.values():
            found = declared_alike(own.symbol)
            assert found is None or found.covers(own), c.id


@pytest.mark.parametrize(
    ("wide", "narrow", "covered"),
    [
        ({"lower": 0, "upper": 1, "upper_closed": True}, {"lower": 0, "upper": 1}, True),
        ({"lower": 0, "upper": 1}, {"lower": 0, "upper": 1, "upper_closed": True}, False),
        ({"lower": 0, "upper": 1}, {"lower": 0, "upper": 1, "lower_closed": True}, False),
        ({"lower": 0}, {"lower": 1, "upper": 2}, True),
        ({"lower": 0, "upper": 2}, {"lower": 0}, False),
        ({"lower": 1}, {"lower": 0}, False),
        ({}, {"lower": 0}, True),
        ({"lower": 0}, {}, False),
        ({"lower": 0, "integer": True}, {"lower": 1}, False),
        ({"lower": 0}, {"lower": 1, "integer": True}, True),
    ],
)
def test_intervals_that_lie_in_others(wide, narrow, covered):
    def made(ends):
        closed = {f"{end}_closed": ends.get(f"{end}_closed", False) for end in ("lower", "upper")}
        ends = {end: ends.get(end) for end in ("lower", "upper")} | {"integer": ends.get("integer", False)}
        return declared("k", ends["lower"], ends["upper"], *closed.values(), "", ends["integer"])

    assert made(wide).covers(made(narrow)) is covered


# ---------------------------------------------------------------- the interpreters
@pytest.mark.parametrize(
    "term",
    [
        D((k**2 + P(x) * k) / (k + P(x)), k, 0),  # k, where P is 0: both said 0
        D(1 / (1 + 1 / k), k, 0),  # k/(1 + k): the exact one said 0
        log(P(x)) / log(Q(x)) ** 2,
    ],
)
def test_what_is_0_times_an_infinity_in_passing_has_no_meaning(term):
    on = world([0, 1])
    with pytest.raises(Undefined):
        exact(term, on)
    assert np.isnan(floats(term, on))


def test_infinities_over_one_another_have_no_meaning():
    on = world([0, 1])
    with pytest.raises(Undefined):
        exact(log(P(x)) / log(f(x) + Q(x)), on)
    assert np.isnan(floats(log(P(x)) / log(f(x) + Q(x)), on))


@pytest.mark.parametrize(
    "term", [1 / Min(P(x), Q(x)), (P(x) - Q(x)) ** -2, 1 / (P(x) + Piecewise((Q(x), P(x) > 0), (0, True)))]
)
def test_one_over_what_is_never_negative_is_infinite(term):
    on = world([0, 1])
    assert exact(term, on) == floats(term, on) == np.inf
    assert exact(1 / (Q(x) + Abs(log(2) + log(3) - log(6))), on) == np.inf


def test_a_factor_that_is_always_0_keeps_a_derivative():
    on = world([0, 1])
    term = D(P(x) * log(P(x) + k), k, 0)
    assert exact(term, on) == floats(term, on) == 0


def test_a_condition_that_stays_0_with_a_factor_is_steady():
    tilted = X.sum(lambda z: f(z), where=lambda z: P(z) * exp(k * f(z)) > 0)
    assert exact(D(k * tilted, k, 0), world([0, 1], table=[1, 2])) == 2


def test_whole_powers_of_negative_numbers():
    on = world([Rational(1, 2)] * 2, table=[-2, 1])
    assert floats((-1) ** k * f(x), on, {k.name: 1}) == 2  # the exponent is whole by chance
    for n in (1, 2, 3):
        assert (
            exact(f(x) ** whole, on, {whole.name: n})
            == floats(f(x) ** whole, on, {whole.name: n})
            == (-2) ** n
        )


def test_a_root_of_minus_infinity_has_no_meaning():
    on = world([0, 1])
    term = 1 / (sp.sqrt(log(P(x))) * sp.sqrt(Max(1, Q(x))))
    with pytest.raises(Undefined):
        exact(term, on)
    assert np.isnan(floats(term, on))


def test_no_meaning_is_seen_in_large_batches():
    # XLA's minimum over an axis leaves out NaN where arrays are large.
    on = world([0, 1])
    without = X.every(lambda z: log(P(z) - Q(z) - 1) >= 0)
    for copies in (4, 8192):
        assert np.isnan(Terms(batch(on, copies=copies)).told(without).margin).all()
        least = X.min(lambda z: log(P(z) - 1))
        assert np.isnan(np.asarray(Terms(batch(on, copies=copies)).value(least))).all()


def test_a_part_without_meaning_counts_only_where_the_others_do_not_decide():
    on = world([0, 1])
    odd, right, wrong = (Relation(r) for r in (log(free) >= 0, free < 0, free > 0))
    values = {free.name: -1}
    for formula, holds in (
        (Disjunction((odd, right)), True),
        (Disjunction((odd, wrong)), None),
        (When(odd, right), True),
        (When(odd, wrong), None),
        (Relation(Implies(odd.condition, wrong.condition)), None),
    ):
        told = Terms(batch(on, values)).told(formula)
        assert (None if np.isnan(told.margin[0]) else bool(told.holds[0])) is holds
        with working_precision(64):
            checker = TableTerms(on, {free.name: Fraction(-1)})
            if holds is None:
                with pytest.raises(Undefined):
                    checker.holds(formula, {})
            else:
                assert checker.holds(formula, {}) is holds


# ---------------------------------------------------------------- the search
def test_sets_of_unlike_sizes_are_looked_at():
    assert verdict(Eq(X.size, Y.size)) == "refuted"
    assert verdict(X.size <= Y.size) == "refuted"
    assert ({"X": 1, "Y": 2}, True) in [(dict(list(s.items())[:2]), u) for s, u in sizes_of(S, 4)]


def test_a_world_that_floats_see_no_meaning_on_may_be_a_counterexample():
    assert (
        verdict(X.every(lambda z: D((k**2 + P(z) * k) / (k + P(z)), k, 0) >= Rational(1, 2))) == "undefined"
    )
    assert verdict(Implies(log(1 - k) >= 0, Abs(k) < Rational(1, 2), evaluate=False)) == "undefined"


# ---------------------------------------------------------------- statements that nothing decides
@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: X.every(lambda z: D(k**2, k, P(z)) >= 0), "speaks of the element"),
        (lambda: D(Abs(k - 1), k) <= 1, "corners"),
        (lambda: D(Max(k, 1), k, 0) <= 1, "corners"),
        (lambda: SomeConstant(c, Relation((c - 1) * (c - 2) * (c - 3) >= 1)), "affine"),
        (lambda: SomeConstant(c, Relation(Eq(c, 1))), "one inequality"),
        (lambda: S.define("odd", lambda a: 1 + X.size)(object()) >= 1, "is no number"),
    ],
)
def test_what_no_world_decides_is_refused_where_it_is_written(make, why):
    with pytest.raises(StatementError, match=why):
        claim("ill", signature=S, conclusion=make())


def test_a_definition_takes_any_law():
    tv = S.define("tv", lambda a, b: X.sum(lambda z: Abs(a(z) - b(z))) / 2)
    mixed = tv(P, mix((1, P), (1, Q)))
    assert str(mixed) == "tv(P, ?)"
    with working_precision(64):
        assert TableTerms(world([1, 0], [0, 1]), {}).value(mixed, {}) == Fraction(1, 2)


# ---------------------------------------------------------------- claims that came from a record or another process
def renamed(stated, name, into):
    """A claim read from JSON, in which a parameter was given another name."""
    return claim_from_json(json.loads(json.dumps(claim_to_json(stated)).replace(name, into)))


def test_a_lemma_of_mixtures_says_nothing_of_a_parameter_that_is_called_alpha():
    """A claims file cannot declare alpha on another interval; a record can, and the lemmas have it in (0, 1]."""
    own = Signature("attacked-alpha")
    Z = own.set("Z")
    R = own.law("R", Z)
    p = own.parameter("attacked_weight", lower=0)
    stated = claim("attack-alpha", signature=own, conclusion=Z.every(lambda z: p * R(z) <= R(z)))
    found = renamed(stated, "attacked_weight", "alpha")
    weight = found.parameters[0].symbol
    bound = Relation(sp.LessThan(weight, 1, evaluate=False))
    book = {
        "bounded": Lemma(
            "bounded",
            "",
            (),
            (),
            bound,
            (Step("u", bound, "parameter interval", (), {"name": "alpha", "end": 1}),),
        )
    }
    every = found.conclusion
    p_ = Proof(setting_of(found, book), every)
    member = p_.assume("member", ElementOf(every.var, "Z"))
    most = p_.state("most", bound, "lemma", name="bounded", at={})
    mass = p_.take("mass", "entry", member, table="R", elements=(every.var,))
    body = p_.state("body", every.body, "polynomial inequality", most, mass)
    whole_ = p_.state("all", every, "generalisation", body, member)
    assert "speaks of alpha in (0, 1]" in fault(p_.finish(whole_))


def test_what_a_parameter_is_in_a_claim_from_elsewhere_is_noted(monkeypatch):
    """As in a process that read the claim only: nothing there has declared the parameter, and another file declares its name."""
    own = Signature("attacked-elsewhere")
    wide = own.parameter("attacked_elsewhere", lower=0)
    stated = claim(
        "attack-elsewhere", signature=own, conclusion=1 / (1 - wide) ** 2 < 1 / (1 - wide) ** 4 + 1
    )
    for table in ("_SCOPED", "_NOTED"):
        monkeypatch.setattr(theory.parameters, table, {})
    parameter("attacked_elsewhere", lower=0, upper=1)
    z = sp.Symbol("z", real=True)
    square = Relation(sp.StrictLessThan(z, z**2 + 1, evaluate=False))
    book = {"square": Lemma("square", "", (z,), (), square, (Step("a", square, "polynomial inequality"),))}

    def judged():
        setting = setting_of(stated, book)
        cited = Step("l", stated.conclusion, "lemma", (), {"name": "square", "at": {z: 1 / (1 - wide) ** 2}})
        return fault(Derivation(setting, stated.conclusion, (cited,)))

    assert "may have no meaning" in judged()
    monkeypatch.setattr(proofs.kernel.rules._base, "noted", lambda p: None)  # as it was
    monkeypatch.setattr(theory.parameters, "_NOTED", {})
    assert judged() == ""


PICKLED = """
import pickle, sys
from proofs.kernel.rules._base import Setting
from theory.parameters import declared
pickle.dump(Setting((), (declared("attacked_pickled", 0),)), sys.stdout.buffer)
"""


def test_what_a_parameter_is_in_a_setting_that_was_unpickled_is_noted():
    """Whoever unpickles a setting makes none, and what is done where settings are made was left out: 1/(1 - p) was a number at p = 1."""
    p = parameter("attacked_pickled", lower=0, upper=1)
    setting = pickle.loads(subprocess.run([sys.executable, "-c", PICKLED], capture_output=True).stdout)
    (wide,) = setting.parameters
    assert wide.symbol == p
    assert wide.contains(1)
    odd = sp.GreaterThan(1 / (1 - p), 0, evaluate=False)
    under = sp.Implies(sp.GreaterThan(p, 2, evaluate=False), odd, evaluate=False)
    steps = (
        Step("a", Relation(odd), "assume"),
        Step("same", Relation(under), "in any case", ("a",)),
        Step("b", Relation(sp.Implies(odd, under, evaluate=False)), "implication", ("a", "same")),
    )
    assert "may have no meaning" in fault(Derivation(setting, steps[-1].statement, steps))


def test_definitions_of_mixtures_are_none_of_tables():
    stated = claim("attack-definition", signature=S, conclusion=X.every(lambda z: P(z) <= 1))
    p = Proof(setting_of(stated, BOOK), stated.conclusion)
    p.steps.append(Step("d", stated.conclusion, "definition", (), {"name": "weight", "of": (x,)}))
    assert "the worlds of a signature are tables" in fault(p.finish("d"))
