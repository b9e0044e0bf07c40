"""Claims that hold on all worlds of three sentences and two steps and fail beyond, and where a search says that it looked."""

import json
from dataclasses import replace
from random import Random

import pytest
import sympy as sp

from proofs.bank import plain_scores, plain_worlds
from proofs.encoding import Shape
from proofs.exact import Exhausted, Steps, certify
from proofs.reach import in_short, in_words, ranges
from proofs.search import BUDGETS, Budget, Finding, search
from proofs.search.banks import look_at_plain_worlds
from theory import *

Q = sp.Rational
HERE = {"length": 0, "var": s0}
FIRST = {"length": 1, "var": s0}
NEXT = {"length": 1, "after": s0}
crowded = every_prompt(P_minus(s) <= Q(3, 10), length=1, support="P-")

# What a claim says of one step, by the step's number: the law then is that of the step before in a shorter world.
false = {
    "next-quarter": every_prompt(
        some_prompt(last_minus(s) >= Q(1, 4), support="P-", **NEXT), var=s0, support="P-"
    ),
    "first-quarter": some_prompt(P_plus(s) >= Q(1, 4), length=1, support="P+"),
    "first-seventh": some_prompt(P_minus(s) > Q(1, 7), length=1, support="P-"),
    "pair-twelfth": some_prompt(P_minus(s) >= Q(1, 12), length=2, support="P-"),
    "collision": Expect("P-", P_minus(s), s, 1) >= Q(1, 3),
    "collision-eighth": Expect("P+", P_plus(s), s, 1) > Q(1, 8),
    "entropy": Expect("P-", -log(P_minus(s)), s, 1) <= log(3),
    "entropy-of-two": Expect("P-", -log(P_minus(s)), s, 2) <= 2 * log(3),
    "entropy-of-mixture": Expect("P", -log(P(s)), s, 1) <= log(3),
    "crowded-and-good": when(crowded, every_prompt(B_minus(s) < Q(1, 2), length=0)),
    "crowded-below-level": when(crowded, every_prompt(B_minus(s) <= t, length=0)),
    "crowded-tie": when(crowded, every_prompt(Not(Eq(B_minus(s), B_plus(s))), length=0)),
    "best-of-two": when(crowded, every_prompt(best_minus(s, 2) > B_minus(s), length=0)),
    "third-step": every_prompt(
        every_prompt(B_minus(s) <= B_minus(s0), support="P-", **NEXT), support="P-", **FIRST
    ),
    "third-divergence": Expect("P-", KL(s), s, 2) <= Expect("P-", KL(s), s, 1),
    "fourth-divergence": Expect("P-", KL(s), s, 3) <= Expect("P-", KL(s), s, 2),
    "third-spread": every_prompt(
        every_prompt(increment_variance(s) <= increment_variance(s0), support="P-", **NEXT),
        support="P-",
        **FIRST,
    ),
    "five-modes": some_prompt(And(P_minus(s) >= Q(1, 4), Abs(B_minus(s)) <= 1), length=1, support="P-"),
    "mode-stays": when(
        crowded,
        every_prompt(every_prompt(P_minus(s) < P_minus(s0), support="P-", **NEXT), support="P-", **FIRST),
    ),
    "window": every_prompt(
        every_prompt(B_minus(s) <= B_minus(s0), support="P-", **NEXT), length=4, var=s0, support="P-"
    ),
}
true = {
    "next-some": every_prompt(some_prompt(last_minus(s) > 0, support="P-", **NEXT), var=s0, support="P-"),
    "collision-some": Expect("P-", P_minus(s), s, 1) > 0,
    "entropy-some": Expect("P-", -log(P_minus(s)), s, 1) >= 0,
    "crowded-range": when(crowded, every_prompt(B_minus(s) <= 1, length=0)),
    "best-of-two": every_prompt(best_minus(s, 2) >= B_minus(s), length=0),
    "divergence": Expect("P-", KL(s), s, 3) >= 0,
    "mode-range": every_prompt(
        every_prompt(P_minus(s) <= P_minus(s0), support="P-", **NEXT), support="P-", **FIRST
    ),
}


FEW = Budget("few", (), 1, 1, 1, 1, 1, 1, plain=30_000)


def look(name, formula, budget=BUDGETS["quick"]):
    finding = Finding()
    look_at_plain_worlds(finding, claim(f"plain.{name}", conclusion=formula), budget, 0)
    return finding


@pytest.mark.parametrize("name", false)
def test_what_fails_beyond_three_sentences_and_two_steps_is_refuted(name):
    finding = look(name, false[name])
    assert finding.certificate.confirmed
    assert certify(json.loads(json.dumps(finding.witness))).confirmed
    assert finding.margin is None or finding.margin <= 0
    world = finding.witness["world"]
    assert len(world["alphabet"]) > 3 or world["horizon"] > 2 or world["tail"] == "window"


@pytest.mark.parametrize("name", true)
def test_what_is_true_beyond_as_well_is_not(name):
    finding = look(name, true[name], FEW)
    assert finding.witness is None
    assert finding.undefined is None
    assert finding.worlds - 5 <= finding.met  # those that take more than their share of steps are left
    assert finding.met > 40


def test_a_search_that_finds_nothing_goes_on_to_plain_worlds():
    small = Budget("small", (Shape(2, 1, 1),), 64, 2, 4, 4, 4, 20)
    c = claim("plain.collision", conclusion=false["collision"])
    assert search(c, small, 0).witness is None
    finding = search(c, replace(small, plain=20_000), 0)
    assert finding.certificate.confirmed
    assert finding.stage == "plain worlds"
    assert finding.margin == -1 / 12
    assert not finding.violation


def test_plain_worlds_are_worlds_and_a_function_of_the_seed():
    worlds = list(plain_worlds(Random(1)))
    assert worlds == list(plain_worlds(Random(1)))
    assert {w.structure for w in worlds} == {"i.i.d.", "by the clock", "modes", "tabular", "n-gram"}
    assert max(w.alphabet for w in worlds) == 8
    assert max(w.horizon for w in worlds if w.tail == "frozen") >= 4
    for w in worlds:
        for law in (*w.minus.values(), *w.plus.values()):
            assert sum(law) == 1
            assert len(law) == w.alphabet
            assert min(law) >= 0
        assert w.alphabet**w.depth <= 64 or w.depth == w.horizon
        assert all(-1 <= b <= 1 for b in plain_scores(w.alphabet, Random(2)))


def test_the_steps_of_the_checker_are_counted():
    spent = look("few", true["mode-range"], replace(FEW, plain=2_000))
    assert 0 < spent.worlds < look("more", true["mode-range"], replace(FEW, plain=6_000)).worlds
    witness = look("collision", false["collision"]).witness
    with Steps(3) as steps:
        assert not certify(witness).confirmed
    assert steps.left < 0
    with Steps(10**6) as outer:
        with pytest.raises(Exhausted), Steps(5) as inner:
            raise Exhausted
        assert certify(witness).confirmed
    assert inner.left == 5
    assert outer.spent > 0


# --- where it looked -------------------------------------------------------------------------------------
def test_the_reach_names_sizes_counts_and_ranges():
    small = Budget("small", (Shape(2, 1, 1), Shape(2, 2, 2)), 256, 2, 4, 4, 4, 20, plain=5_000)
    half = Hypothesis("half", "P- weighs half at most", every_prompt(w(s) <= Q(1, 2), length=0))
    c = claim("plain.reach", hypotheses=[half], conclusion=every_prompt(w(s) <= t + 2))
    finding = search(c, small, 0)
    assert sum(part["worlds"] for part in finding.reach) == finding.worlds
    assert sum(part["met"] for part in finding.reach) == finding.met
    any_laws = [part for part in finding.reach if part["laws"] == "any"]
    assert [(p["alphabet"], p["horizon"], p["longest"]) for p in any_laws] == [(2, 1, 1), (2, 2, 2)]
    assert all(0 < part["met"] < part["worlds"] for part in any_laws)
    low, high = ranges(finding.reach)["alpha"]
    assert 0 < low < high <= 0.5  # others do not meet the hypothesis
    words = in_words(finding.reach)
    assert len(words) == len(finding.reach) + 1
    assert words[0].startswith("2 sentences, horizon 1 (then frozen), any laws, prompts of at most 1: ")
    assert "alpha from" in words[-1]
    assert "8 sentences" in in_short(finding.reach) or finding.reach[-1]["alphabet"] < 8
    assert Finding.from_json(json.loads(json.dumps(finding.to_json())), c).reach == finding.reach


def test_the_reach_of_a_search_that_met_nothing_says_so():
    void = Hypothesis("void", "never", every_prompt(B_minus(s) > 1))
    c = claim("plain.void", hypotheses=[void], conclusion=every_prompt(B_P(s) < 0))
    finding = search(c, Budget("small", (Shape(2, 1, 1),), 64, 2, 4, 4, 4, 20), 0, descend=False)
    assert in_short(finding.reach) == "no world that meets the hypotheses"
    assert ranges(finding.reach) == {}
