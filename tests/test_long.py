"""Claims that fail on long prompts only, margins by types against the exact checker, and worlds kept as data."""

import json
from fractions import Fraction
from random import Random

import numpy as np
import pytest
import sympy as sp

import proofs.known
from proofs.by_types import ByTypes, types
from proofs.exact import ModelChecker, Steps, certify, exact_margin, working_precision
from proofs.known import against, known_worlds
from proofs.long import populations
from proofs.reach import in_words
from proofs.rounding import world_of
from proofs.search import BUDGETS, Finding
from proofs.search.banks import KNOWN_STEPS, look_at_known_worlds, look_at_long_prompts
from proofs.search.finding import as_float
from theory import *
from theory.wolf2024.thm1_tight import X

Q = sp.Rational
TIGHT = claims()["thm1-tight"]
SMALL = [h for h in TIGHT.hypotheses if h.id == "distinguishable"]
BAD = B_P(s) < gamma + epsilon
LOW = [epsilon < 1 - gamma, 10 * beta <= 7]

false = {
    "one-less": claim("long.1", hypotheses=TIGHT.hypotheses, where=LOW, conclusion=some_prompt(BAD, length=(X - beta) / beta)),
    "half": claim("long.2", conclusion=some_prompt(w(s) >= Q(1, 2), length=25)),
    "half-slow": claim("long.3", hypotheses=SMALL, where=[beta <= Q(1, 10)], conclusion=some_prompt(w(s) >= Q(1, 2), length=20)),
    "late": claim("long.4", hypotheses=SMALL, where=[beta <= Q(1, 10)], conclusion=every_prompt(w(s) <= Q(99, 100), length=30, support="P-")),
}  # fmt: skip
true = {
    "tight": claim("long.5", hypotheses=TIGHT.hypotheses, where=LOW, conclusion=some_prompt(BAD, length=sp.Max(1, X / beta))),
    "weight": claim("long.6", conclusion=every_prompt(w(s) <= 1, length=30)),
}  # fmt: skip


def look(c):
    finding = Finding()
    look_at_long_prompts(finding, c, BUDGETS["quick"], 0)
    return finding


@pytest.mark.parametrize("name", sorted(false))
def test_what_fails_on_long_prompts_only_is_refuted(name):
    finding = look(false[name])
    assert finding.stage == "long prompts"
    assert certify(finding.witness).confirmed


@pytest.mark.parametrize("name", sorted(true))
def test_its_true_twin_is_not(name):
    finding = look(true[name])
    assert finding.witness is None
    assert not finding.violation
    assert finding.met > 1000
    assert "by types of prompts" in in_words(finding.reach)[0]


FORMULAS = (
    some_prompt(B_P(s) < Q(-1, 3), length=5),
    every_prompt(KL_to_model(s) + w(s) <= 1, length=4),
    every_prompt(every_prompt(gain(s, s0) <= 1, length=2, after=s0), length=2, var=s0),
    every_sentence(B(y) >= Q(-1, 2)),
    Relation(Expect("P", w(s) ** 2, s, 4) <= Q(1, 2)),
    Relation(Variance("P-", LLR(s), s, 3) <= 1),
    Relation(Prob("P-", w(s) >= Q(1, 2), s, 4) >= Q(1, 2)),
    with_probability(Q(2, 3), w(s) > Q(1, 3), length=4, law="P-"),
    every_prompt(best_P(s, 2) >= B_plus(s), length=3),
    every_prompt(chernoff_coefficient(s, Q(1, 3)) <= Q(9, 10), length=0),
)


@pytest.mark.parametrize("formula", FORMULAS, ids=str)
def test_margins_by_types_are_those_of_the_exact_checker(formula):
    c = claim("long.margin", conclusion=formula)
    _, crowd, judged = next(populations(c, 1, 0))
    for row in Random(0).sample(range(len(judged.conclusion)), 5):
        first = [Fraction(float(x[row][0])) for x in (crowd.minus, crowd.plus)]
        laws = [(p, 1 - p) for p in first]
        score = [Fraction(float(b)) for b in crowd.score[row]]
        a = Fraction(float(crowd.values["alpha"][row]))
        world = world_of(score, 1, {(): laws[0]}, {(): laws[1]}, a, "frozen")
        with working_precision(256):
            exact = as_float(exact_margin(ModelChecker(world, {"alpha": a}, 0), formula, {}))
        if exact is not None:
            assert judged.conclusion[row] == pytest.approx(exact, rel=1e-6, abs=1e-7)


def test_types_are_all_and_each_once():
    found = types(3, 5)
    assert len(found) == len({tuple(x) for x in found.tolist()}) == 21
    assert (found.sum(1) == 5).all()


def test_the_steps_given_suffice_for_the_world_that_breaks_theorem_3():
    """Nothing else finds it at quick: with too few steps the claim would be called supported."""
    (witness,) = against(claims()["thm3.rounded-up"])
    with Steps(KNOWN_STEPS // 2):
        assert certify(witness, margins=False).confirmed


def test_known_worlds_are_tried_on_whatever_names_their_parameters(monkeypatch):
    names = {p.name for p in claims()["thm3.rounded-up"].parameters}
    assert any(names <= set(known.parameters) for known in known_worlds())
    finding = Finding()
    good = claim("long.good", conclusion=some_prompt(B_P(s) < 0, length=1))
    look_at_known_worlds(finding, good)
    assert finding.stage == "known worlds"  # nothing in the file says what it is good for
    assert certify(json.loads(json.dumps(finding.witness))).confirmed
    monkeypatch.setattr(proofs.known, "known_worlds", lambda: ())
    assert not list(against(good))
    assert next(iter(known_worlds())).witness(claim("long.t", conclusion=every_prompt(B_P(s) <= t))) is None


def test_the_kept_conversation_refutes_the_reading_that_no_search_refutes():
    [witness] = [x for x in against(claims()["thm3.rounded-up"]) if x["world"]["tail"] == "window"]
    verdict = certify(witness, margins=False)
    assert verdict.confirmed, verdict.reason


def test_a_population_is_a_function_of_its_seed():
    first, second = (next(populations(false["one-less"], 1, 3)) for _ in range(2))
    assert np.array_equal(first[2].conclusion, second[2].conclusion)
    assert isinstance(ByTypes(first[1]).count, int)
