"""Notions that a user defines on mixtures: three interpreters agree on them, and claims about them are audited like any other."""

import dataclasses
import itertools
import json
import math
from fractions import Fraction as F

import jax
import jax.flatten_util
import jax.numpy as jnp
import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings

from beb.report import render
from proofs.audit import audit_claim
from proofs.exact import ModelChecker, Undefined, certify, working_precision
from proofs.exact.beyond import changing
from proofs.exact.dependence import aspects_of
from proofs.exact.numbers import as_ball, is_infinite
from proofs.mutants import mutants, swapped
from proofs.search import BUDGETS, search
from proofs.sides import unit_of
from proofs.strategies import tabular_worlds
from synth.engine import Evaluator, Tree
from synth.worlds import TabularWorld
from tests.language import exact_world
from tests.oracle import Oracle
from tests.test_engine import HARD, close
from theory import *
from theory.serialise import claim_from_json, claim_to_json
from theory.substitution import substitute
from theory.terms import unfold

SETTINGS = settings(derandomize=True, deadline=None, max_examples=8, database=None)
QUICK = BUDGETS["quick"]
SMALL = dataclasses.replace(QUICK, shapes=QUICK.shapes[:2], samples=512, rounds=10)
INF = float("inf")

TV = observable(
    "TV",
    lambda s: sentences.sum(lambda y: Abs(next_minus(s, y) - next_plus(s, y))) / 2,
    latex=r"\mathrm{TV}(#1)",
)
chi2 = observable(
    "chi2",
    lambda s: (
        sentences.sum(lambda y: next_minus(s, y) ** 2 / next_plus(s, y), where=lambda y: next_minus(s, y) > 0)
        - 1
    ),
)
mine = observable(
    "mine",
    lambda s: sentences.sum(lambda y: next_minus(s, y) * log(next_minus(s, y) / next_plus(s, y))),
)
apart = observable("apart", lambda s: sentences.sum(lambda y: next_minus(s, y) * log(next_minus(s, y))))
likeliest = observable("likeliest", lambda s: sentences.max(lambda y: next_P(s, y)))
mean = observable("mean", lambda s: sentences.sum(lambda y: next_P(s, y) * B(y)))
worst = observable("worst", lambda s: sentences.min(B, where=lambda y: next_minus(s, y) > 0))
spread = observable(
    "spread",
    lambda s: sentences.sum(
        lambda x: sentences.sum(lambda y: next_plus(s, x) * next_plus(s, y) * Abs(B(x) - B(y)))
    ),
)
shared = observable("shared", lambda s: sentences.sum(lambda y: sqrt(next_minus(s, y) * next_plus(s, y))))
nested = observable("nested", lambda s: sentences.max(lambda y: next_minus(s, y) * (TV(s) + w(s))))


def by_hand(name: str, oracle: Oracle, s: tuple[str, ...]) -> object:
    """The definitions once more, in plain Python on the rows of the world."""
    p, q, b = oracle.row("P-", s), oracle.row("P+", s), oracle.world.behaviour
    total = oracle.sequence("P", s)
    mix = [oracle.sequence("P", (*s, y)) / total for y in oracle.world.alphabet]
    pairs = list(zip(p, q, strict=True))
    tv = sum(abs(x - y) for x, y in pairs) / 2
    covered = all(y for x, y in pairs if x)
    found = {
        "TV": lambda: tv,
        "chi2": lambda: sum(x**2 / y for x, y in pairs if x) - 1 if covered else INF,
        "mine": lambda: oracle.observable("KL", s),
        "apart": lambda: sum(x * mpmath.log(mpmath.mpf(x.numerator) / x.denominator) for x in p if x),
        "likeliest": lambda: max(mix),
        "mean": lambda: sum(x * y for x, y in zip(mix, b, strict=True)),
        "worst": lambda: min(y for x, y in zip(p, b, strict=True) if x),
        "spread": lambda: sum(
            x * y * abs(c - d) for (x, c), (y, d) in itertools.product(zip(q, b, strict=True), repeat=2)
        ),
        "shared": lambda: sum(
            mpmath.sqrt(mpmath.mpf((x * y).numerator) / (x * y).denominator) for x, y in pairs
        ),
        "nested": lambda: max(p) * (tv + oracle.observable("w", s)),
    }
    return found[name]()


DEFINED = (TV, chi2, mine, apart, likeliest, mean, worst, spread, shared, nested)


def exactly(x: object) -> float:
    return float(x) if is_infinite(x) else float(as_ball(x).mid())


def disagreements(world: TabularWorld, tail: str) -> list[str]:
    """Definitions on which engine, exact checker and plain Python differ, over prompts of positive probability."""
    oracle, exact = Oracle(world, tail=tail), exact_world(world, tail)
    engine = Evaluator(Tree(world.tables, world.log_alpha, tail), {"alpha": float(world.alpha)})
    checker, wrong = ModelChecker(exact, {"alpha": world.alpha}, world.horizon), []
    for k in range(world.horizon + 2):
        levels = {d.name: np.asarray(engine.expression(d(s), {s: k})) for d in DEFINED}
        for j, prompt in enumerate(itertools.product(range(len(world.alphabet)), repeat=k)):
            names = tuple(world.alphabet[i] for i in prompt)
            if oracle.sequence("P", names) == 0:
                continue
            for d in DEFINED:
                want = by_hand(d.name, oracle, names)
                with working_precision(128):
                    found = exactly(checker.value(d(s), {s: prompt}))
                if not close(found, want) or not close(levels[d.name][j], want):
                    wrong.append(f"{d.name}{names}: {levels[d.name][j]}, {found} are {float(want)}")
    return wrong


@pytest.mark.parametrize("name", HARD)
def test_definitions_on_hard_worlds(name):
    assert disagreements(HARD[name], "frozen") == []


def test_definitions_along_a_window():
    assert disagreements(HARD["dead-ends"], "window") == []


@SETTINGS
@given(world=tabular_worlds(alphabet=(2, 3), horizon=(1, 2)))
def test_definitions_on_random_worlds(world):
    assert disagreements(world, "frozen") == []


def test_what_has_no_meaning_has_none_in_both():
    bare = observable("bare", lambda s: sentences.sum(lambda y: log(next_minus(s, y)) - log(next_plus(s, y))))
    world = HARD["disjoint"]
    engine = Evaluator(Tree(world.tables, world.log_alpha), {"alpha": 0.5})
    assert np.isnan(engine.expression(bare(s), {s: 0})).all()
    with pytest.raises(Undefined), working_precision(128):
        ModelChecker(exact_world(world), {"alpha": F(1, 2)}, 1).value(bare(s), {s: ()})


@pytest.mark.parametrize("d", DEFINED, ids=lambda d: d.name)
@pytest.mark.parametrize("name", ["one-sided", "dead-ends", "disjoint"])
def test_gradients_are_numbers(name, d):
    world = HARD[name]
    score, back = jax.flatten_util.ravel_pytree(world.tables)
    finite = jnp.isfinite(score)

    def margin(x):
        tables = back(jnp.where(finite, x, score))
        formula = every_prompt(d(s) <= 3)
        return Evaluator(Tree(tables, world.log_alpha), {"alpha": 0.5}, depth=2).margin(formula)

    assert np.isfinite(jax.grad(margin)(jnp.where(finite, score, 0.0))).all()


# --- statements ------------------------------------------------------------------------------------------
def test_how_a_definition_reads():
    c = claim("c", conclusion=every_prompt(TV(s) <= chi2(s), support="both"))
    assert "TV(s) <= chi2(s)" in c.text
    assert "with TV(s) = sum[Abs(" in c.text
    assert r"\mathrm{TV}(s)" in c.latex
    assert r"\mathbb{P}_-(y \mid s)" in sp.latex(unfold(TV(s)))
    assert claim_from_json(json.loads(json.dumps(claim_to_json(c)))).conclusion == c.conclusion
    assert substitute(TV(s), {s: s0}) == TV(s0)
    assert TV(y).free_symbols == {y}
    assert "y1" in str(TV(y).body)  # not bound by accident
    assert str(swapped(mine(s))) == "mine_swapped(s)"
    assert swapped(swapped(mine(s))) == mine(s)
    assert swapped(mine(s)).body == sentences.sum(
        lambda y: next_plus(s, y) * log(next_plus(s, y) / next_minus(s, y))
    )


def test_what_changes_along_a_tail():
    assert changing(TV(s), {s}) == set() == changing(chi2(s), {s})
    assert changing(likeliest(s), {s}) == {"next_P"}
    assert changing(nested(s), {s}) == {"w"}
    assert changing(likeliest(s), set()) == set()
    assert aspects_of(mine(s), s, None) == frozenset() == aspects_of(worst(s), s, None)
    assert aspects_of(mean(s), s, None) == {"odds"}


@pytest.mark.parametrize(
    ("d", "unit"),
    [
        (TV, "probability"),
        (chi2, "a number"),
        (mine, "nats"),
        (apart, "nats"),
        (mean, "score"),
        (worst, "score"),
        (likeliest, "probability"),
    ],
    ids=lambda x: getattr(x, "name", ""),
)
def test_units(d, unit):
    assert unit_of(d(s)) == unit


ILL_FORMED = {
    "a name that is taken": (lambda: observable("KL", lambda s: B_P(s)), "another meaning"),
    "no name": (lambda: observable("my notion", lambda s: B_P(s)), "use letters"),
    "no function": (lambda: observable("f", 3), "is no function"),
    "no prompt": (lambda: TV(), "the argument s is missing"),
    "too many": (lambda: TV(s, s0), r"1 argument\(s\), 2 given"),
    "no number": (lambda: observable("f", lambda s: B_P(s) < 0)(s), "a definition is a number"),
    "a sentence unbound": (lambda: every_prompt(next_minus(s, y) < 1), "no quantifier binds y as a sentence"),
    "a prompt for a sentence": (
        lambda: every_prompt(next_minus(s, s) < 1),
        "of a sentence, and s is a prompt",
    ),
    "a sentence for a prompt": (
        lambda: every_prompt(sentences.sum(lambda y: B_P(y)) < size(s)),
        "of a prompt, and y is a sentence",
    ),
    "a sentence for a number": (
        lambda: every_prompt(sentences.sum(lambda y: y) < size(s)),
        "is a sentence, not a number",
    ),
    "another set": (
        lambda: every_prompt(Signature("x").set("X").sum(lambda x: B_P(s)) < 1),
        "the claim names no signature",
    ),
    "an average of it": (
        lambda: every_prompt(sentences.sum(lambda y: Expect("P-", next_minus(s0, y), s0, 1)) < size(s)),
        "average the whole sum",
    ),
    "every of them": (lambda: sentences.every(lambda y: B(y) < 1), "take the least or the greatest"),
    "a number of it": (
        lambda: every_prompt(sentences.sum(lambda y: chernoff_coefficient(s, B(y))) < 1),
        "speaks of the sentence y",
    ),
}


@pytest.mark.parametrize("name", ILL_FORMED)
def test_ill_formed(name):
    make, words = ILL_FORMED[name]
    with pytest.raises(StatementError, match=words) as error:
        claim("c", conclusion=make())
    assert "\n" not in str(error.value)


# --- audits ----------------------------------------------------------------------------------------------
PINSKER = claim("pinsker", conclusion=every_prompt(2 * TV(s) ** 2 <= KL(s), support="both"))
BAD = claim("pinsker-bad", conclusion=every_prompt(Rational(21, 10) * TV(s) ** 2 <= KL(s), support="both"))
SUPPORTED = {
    "pinsker": PINSKER,
    "chi-square": claim("chi", conclusion=every_prompt(KL(s) <= log(1 + chi2(s)), support="both")),
    "the same": claim("same", conclusion=every_prompt(Eq(mine(s), KL(s)), support="both")),
    "likeliest": claim("top", conclusion=every_prompt(likeliest(s) >= 1 / sentences.size)),
}
REFUTED = {
    "pinsker": BAD,
    "chi-square": claim("chi-bad", conclusion=every_prompt(chi2(s) <= 3 * KL(s), support="both")),
    "likeliest": claim("top-bad", conclusion=every_prompt(likeliest(s) >= Rational(2, 5))),
    "a mean of it": claim("mean-bad", conclusion=every_length(Expect("P-", TV(s), s, n) <= Rational(9, 10))),
    "worst": claim("worst-bad", conclusion=some_prompt(worst(s) < Rational(-1, 2), length=1), hypotheses=()),
}


@pytest.mark.parametrize("name", SUPPORTED)
def test_true_claims_are_supported(name):
    result = audit_claim(SUPPORTED[name], SMALL, 0)
    assert str(result.verdict) == "supported", result


@pytest.mark.parametrize("name", REFUTED)
def test_false_claims_are_refuted_and_replay(name):
    finding = search(REFUTED[name], QUICK, 0)
    assert finding.witness is not None
    assert certify(json.loads(json.dumps(finding.witness))).confirmed


def test_the_report_shows_what_a_name_means():
    result = audit_claim(BAD, QUICK, 0)
    page = render([result], {})["claims/pinsker-bad.html"]
    assert str(result.verdict) == "refuted"
    assert "TV(s) = sum[Abs(" in page.replace("&#39;", "'")


def test_mutants_leave_definitions_whole():
    found = [m.claim for m in mutants(PINSKER)]
    assert found
    assert all(d.body == TV(s).body for c in found for d in c.definitions if d.name == "TV")


CLAIMS_FILE = r"""
from theory import *
TV = observable("TV", lambda s: sentences.sum(lambda y: Abs(next_minus(s, y) - next_plus(s, y))) / 2, latex=r"\mathrm{TV}(#1)")
pinsker = claim("pinsker", conclusion=every_prompt(2 * TV(s) ** 2 <= KL(s), support="both"))
"""


def test_a_claims_file(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(CLAIMS_FILE)
    (found,) = load_claims(path)
    assert found.conclusion == PINSKER.conclusion
    (definition,) = found.definitions
    assert str(definition) == "TV(s)"


# --- one arithmetic for tables and for mixtures -------------------------------------------------------------
def both_ways(d, world, prompt=()):
    """A definition's value by the engine, and by the exact checker (NaN: no meaning)."""
    engine = Evaluator(Tree(world.tables, world.log_alpha), {"alpha": 0.5})
    fast = float(np.asarray(engine.expression(d(s), {s: len(prompt)})).reshape(-1)[0])
    with working_precision(128):
        try:
            slow = float(ModelChecker(exact_world(world), {"alpha": F(1, 2)}, 1).value(d(s), {s: prompt}))
        except Undefined:
            slow = math.nan
    return fast, slow


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (lambda s, y: KL(s) / KL_reverse(s), math.nan),  # an infinity over another
        (lambda s, y: 1 / sqrt(log(next_plus(s, y))), math.nan),  # a root of minus infinity
        (lambda s, y: next_plus(s, y) * KL(s), None),  # 0 times an infinity is 0, a number times one is not
        (lambda s, y: 1 / (next_minus(s, y) - next_plus(s, y)) ** 2, None),  # over the 0 of a square
        (lambda s, y: (next_plus(s, y) - 2) ** size(s), 1.0),
    ],
)
def test_what_attacks_mended_over_tables_is_mended_here(term, value):
    world = HARD["disjoint"]
    fast, slow = both_ways(observable("mended", lambda s: sentences.max(lambda y: term(s, y))), world)
    assert fast == pytest.approx(slow, nan_ok=True)
    if value is not None:
        assert slow == pytest.approx(value, nan_ok=True)


def test_names_mean_what_is_left_where_they_are_written_out():
    """The kernel knows no names, so that to the checker and to the search, too, KL - KL is 0, as it is without a name."""
    mine = observable("mine", lambda s: KL(s))
    named = every_prompt(mine(s) - KL(s) + w(s) <= Rational(1, 2), support="P-")
    bare = every_prompt(w(s) <= Rational(1, 2), support="P-")
    world = HARD["disjoint"]
    engine = Evaluator(Tree(world.tables, world.log_alpha), {"alpha": 0.5}, depth=1)
    assert float(engine.margin(named)) == float(engine.margin(bare))
    with working_precision(128):
        checker = ModelChecker(exact_world(world), {"alpha": F(1, 2)}, 1)
        assert checker.holds(named, {}) == checker.holds(bare, {})
