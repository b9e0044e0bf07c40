"""An audit from end to end: what each verdict rests on, and that it would come out otherwise if that were otherwise."""

import dataclasses
from pathlib import Path

import pytest

import proofs.audit
from beb.story import meaningless
from proofs.audit import audit_claim, substituted
from proofs.audits import audit
from proofs.exact import certify, digest
from proofs.search import BUDGETS, banks, certifying, search, shrinking
from proofs.verdict import ContradictionError, ProofReport, Verdict, decide
from tests.fake_results import fake_witness
from tests.theories import of_the_first_sheet
from theory import (
    B_P,
    B_minus,
    C,
    Hypothesis,
    alpha,
    beta,
    claim,
    claims,
    def5,
    epsilon,
    every_prompt,
    gamma,
    load_claims,
    log,
    s,
    some_prompt,
)

QUICK = BUDGETS["quick"]
# Small enough for a test that only needs the machinery to run, not to search hard.
TINY = dataclasses.replace(QUICK, shapes=QUICK.shapes[:1], samples=512, rounds=2, steps=5, starts=8)

# What pencil and paper say. "stands": proved or supported; the derivations are listed in PROVED.
REFUTED = {
    "appA1.one-naming",
    "appI",
    "appI.accumulation",
    "appK",
    "appK.total",
    "average-negativity",
    "lem3-uniform",
    "power-law",
    "slides-sigmoid.any-component",
    "slides-sigmoid.every-prompt",
    "slides-thm1",
    "thm3",
    "thm3.nonempty",
    "thm3.rounded-up",
    "thm4",
    "thm4-gamma-n",
    "thm5-azuma.average",
    "thm5-freedman.average",
}
VACUOUS = {"slides-sigmoid.def5"}
# Conversations are searched for minutes: the slow tests have them.
LONG = {"thm3", "thm3.nonempty", "thm3.rounded-up", "thm3-pooled"}
ON_PROMPTS = set(of_the_first_sheet())  # the others: a file per theory
PROVED = ON_PROMPTS - REFUTED - VACUOUS


def expected(name):
    if name in REFUTED:
        return "refuted"
    if name in VACUOUS:
        return "vacuous"
    return "proved"


@pytest.fixture(scope="module")
def results():
    names = ["thm1", "thm1-tight", "thm1-constant", "slides-thm1", "lem3-uniform", "uniform-beta", "def2"]
    return {r.claim.id: r for r in audit([claims()[name] for name in names], QUICK, seed=0, workers=1)}


@pytest.mark.parametrize("name", sorted(PROVED - LONG))
def test_what_is_true_and_derived_is_proved(name):
    least = claims()[name].least is not None  # then something has to be refuted, too
    found = audit_claim(claims()[name], QUICK if least else TINY, 0)
    assert str(found.verdict) == "proved", found.remarks
    assert found.hypotheses_met > found.worlds_checked / 200  # no claim passes for want of worlds


@pytest.mark.parametrize("name", sorted(REFUTED - LONG))
def test_what_is_false_is_refuted_by_a_small_certified_world(name):
    found = audit_claim(claims()[name], QUICK, 0)
    assert found.verdict is Verdict.REFUTED
    assert certify(found.witness).confirmed
    assert len(found.witness["world"]["alphabet"]) <= 4
    assert found.witness["depth"] <= 6


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(LONG))
def test_conversations(name):
    found = audit_claim(claims()[name], QUICK, 0)
    assert str(found.verdict) == expected(name), found.remarks
    assert found.hypotheses_met > found.worlds_checked / 200
    if name in REFUTED:
        assert certify(found.witness).confirmed


def test_hypotheses_that_exclude_each_other_are_vacuous():
    for name in VACUOUS:
        assert str(audit_claim(claims()[name], TINY, 0).verdict) == "vacuous"


def test_the_least_constant_is_refuted_just_below(results):
    sharp = results["thm1-constant"].sharpness
    assert sharp["certified"]
    assert sharp["least"] == "2"
    assert certify(sharp["witness"]).confirmed


def test_definitions_have_worlds_on_both_sides(results):
    for name in ("def2",):
        examples = results[name].examples
        assert certify(examples["met_by"]).confirmed
        assert certify(examples["failed_by"]).confirmed


def test_fallen_claims_name_a_repair_that_stands(results):
    for name in ("slides-thm1", "lem3-uniform"):
        repair = results[name].repaired_by
        assert results[repair].verdict is Verdict.PROVED
    assert results["thm1"].tight == "thm1-tight"
    assert results["thm1"].repaired_by is None


def test_another_seed_gives_the_same_verdicts():
    names = ["slides-thm1", "lem3-uniform", "lem2", "slides-sigmoid.every-prompt"]
    for seed in (1, 2):
        found = audit([claims()[name] for name in names], QUICK, seed, workers=1)
        assert {r.claim.id: str(r.verdict) for r in found} == {name: expected(name) for name in names}


def test_an_audit_is_a_function_of_its_seed():
    first, second = (audit_claim(claims()["slides-thm1"], QUICK, 3).to_json() for _ in range(2))
    first.pop("seconds"), second.pop("seconds")
    assert first == second


# --- verdicts would come out otherwise -----------------------------------------------------------------
@pytest.mark.parametrize(
    ("proof", "witness", "violation", "met", "expected"),
    [
        (True, False, False, 1, Verdict.PROVED),
        (False, False, False, 1, Verdict.SUPPORTED),
        (False, True, True, 1, Verdict.REFUTED),
        (False, False, True, 1, Verdict.INCONCLUSIVE),
        (True, False, True, 1, Verdict.INCONCLUSIVE),
        (False, False, False, 0, Verdict.VACUOUS),
        (True, False, False, 0, Verdict.VACUOUS),
    ],
)
def test_decide(proof, witness, violation, met, expected):
    found = decide(
        proof_complete=proof, certified_witness=witness, uncertified_violation=violation, worlds_met=met
    )
    assert found is expected


@pytest.mark.parametrize("other", ["certified_witness", "undefined_world"])
def test_a_proof_and_what_contradicts_it_at_once_are_not_papered_over(other):
    """A derivation shows that the conclusion holds everywhere; what has no meaning does not hold."""
    told = {"certified_witness": False, "uncertified_violation": False, "worlds_met": 1}
    assert decide(**told, proof_complete=True) is Verdict.PROVED
    with pytest.raises(ContradictionError):
        decide(**{**told, other: True}, proof_complete=True)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({}, Verdict.UNDEFINED),
        ({"certified_witness": True}, Verdict.REFUTED),  # it is false, whatever is read into it elsewhere
        ({"uncertified_violation": True}, Verdict.UNDEFINED),
        ({"worlds_met": 0, "worlds_unreached": 0}, Verdict.UNDEFINED),  # that world met every hypothesis
        ({"least_shown": False}, Verdict.UNDEFINED),
        ({"undefined_world": False, "broken_off": True}, Verdict.INCONCLUSIVE),
        ({"undefined_world": False, "broken_off": True, "worlds_met": 0}, Verdict.INCONCLUSIVE),
    ],
)
def test_a_claim_without_a_meaning_somewhere_is_neither_supported_nor_vacuous(found, expected):
    told = {"certified_witness": False, "uncertified_violation": False, "worlds_met": 1}
    assert decide(**{**told, "proof_complete": False, "undefined_world": True, **found}) is expected


def test_no_verdict_rests_on_worlds_that_could_not_be_evaluated():
    told = {
        "certified_witness": False,
        "uncertified_violation": False,
        "worlds_met": 0,
        "worlds_unreached": 9,
    }
    assert decide(**told, proof_complete=False) is Verdict.INCONCLUSIVE


MAY_BE_NEGATIVE = claim("x", title="a logarithm", conclusion=every_prompt(log(B_P(s)) <= 0))


def nowhere_defined(**changes):
    """A world on which B_P is negative."""
    witness = fake_witness(MAY_BE_NEGATIVE, parameters={"alpha": "1/100"}, depth=2) | changes
    del witness["lengths"]
    return {**witness, "digest": digest(witness)}


def seen(monkeypatch, witness):
    """The audit's search meets a world besides those that it meets."""
    real = proofs.audit.search
    monkeypatch.setattr(
        proofs.audit, "search", lambda *a, **k: dataclasses.replace(real(*a, **k), undefined=witness)
    )


def test_a_world_on_which_the_conclusion_has_no_meaning_decides(monkeypatch):
    seen(monkeypatch, nowhere_defined())
    found = audit_claim(MAY_BE_NEGATIVE, TINY, 0)
    assert found.verdict is Verdict.UNDEFINED
    record = found.to_json()["undefined"]
    assert record["why"] == "the conclusion: log of a negative number"
    assert certify(record["witness"]).undefined
    assert found.witness is None  # it refutes nothing
    (line, *_) = meaningless(found.claim, found.undefined)[-1:]
    assert "has no value (log of a negative number)" in line


@pytest.mark.parametrize(
    "witness",
    [
        {**nowhere_defined(), "digest": "0" * 64},
        nowhere_defined(claim=fake_witness(claims()["thm1"])["claim"]),  # of another claim
        nowhere_defined(world={**fake_witness(MAY_BE_NEGATIVE)["world"], "behaviour": {"a": "1", "b": "1"}}),  # it has one
    ],
)  # fmt: skip
def test_only_what_the_exact_checker_confirms_counts_as_without_meaning(witness, monkeypatch):
    seen(monkeypatch, witness)
    found = audit_claim(MAY_BE_NEGATIVE, TINY, 0)
    assert found.undefined is None
    assert found.verdict is not Verdict.UNDEFINED


def test_a_proof_of_what_has_no_meaning_somewhere_is_a_contradiction(monkeypatch):
    seen(monkeypatch, nowhere_defined())
    monkeypatch.setattr(proofs.audit, "prove", lambda c: ProofReport((), True))
    with pytest.raises(ContradictionError, match="no meaning") as caught:
        audit_claim(MAY_BE_NEGATIVE, TINY, 0)
    assert caught.value.result.verdict is Verdict.INCONCLUSIVE
    assert caught.value.result.undefined is not None  # the world is kept


def test_an_unsound_prover_is_caught_by_the_search(monkeypatch):
    """A prover that proves everything meets a certified counterexample, and the audit stops."""
    monkeypatch.setattr(proofs.audit, "prove", lambda c: ProofReport((), True))
    with pytest.raises(ContradictionError):
        audit_claim(claims()["slides-thm1"], QUICK, 0)


def test_without_its_proof_a_true_claim_is_only_supported(monkeypatch):
    monkeypatch.setattr(proofs.audit, "prove", lambda c: None)
    found = audit_claim(claims()["lem2"], TINY, 0)
    assert found.verdict is Verdict.SUPPORTED
    assert any("no derivation" in remark for remark in found.remarks)


def test_without_the_checker_nothing_is_refuted(monkeypatch):
    """If no rounding is ever confirmed, a broken claim is inconclusive, not refuted and not supported."""
    from proofs.exact import Certificate, Kind, Outcome

    unavailable = Certificate(Outcome(Kind.REFUSED, "checker unavailable"))
    for module in (banks, certifying, shrinking):
        monkeypatch.setattr(module, "certify", lambda w, **_: unavailable)
    found = audit_claim(claims()["slides-thm1"], TINY, 0)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert any("checker unavailable" in remark for remark in found.remarks)


def test_dropping_a_hypothesis_of_theorem_1_breaks_it():
    thm1 = claims()["thm1"]
    for dropped in thm1.hypotheses:
        kept = [h for h in thm1.hypotheses if h is not dropped]
        weaker = claim(f"thm1-without-{dropped.id}", hypotheses=kept, conclusion=thm1.conclusion)
        assert audit_claim(weaker, QUICK, 0).verdict is Verdict.REFUTED


def test_substitution_reaches_every_part_of_a_claim():
    free = claims()["thm1-constant"]
    below = substituted(free, "x", {p.symbol: 3 for p in free.parameters if p.name == "C"})
    assert "C" not in {p.name for p in below.parameters}
    assert below.where == ()
    assert below.length_at({"alpha": 0.5, "beta": 1.0, "epsilon": 0.5, "gamma": -1}) == 3


@pytest.mark.parametrize(
    ("condition", "value", "said"), [(C >= 2, 1, "C >= 2"), (C > 2, 2, "C > 2"), (C >= 2, 2, ""), (C >= 2, 0.5, "C >= 2")]
)  # fmt: skip
def test_a_least_constant_is_one_of_which_the_claim_speaks(condition, value, said):
    """A claim about every C >= 2 that is false below 1 does not show that 1 is the least."""
    thm = claims()["thm1-constant"]
    mine = dataclasses.replace(thm, id="mine", where=(condition,), least=(C, value))
    assert proofs.audit._least_outside(mine) == said


def test_a_least_constant_of_which_the_claim_says_nothing_is_not_shown(monkeypatch):
    monkeypatch.setattr(proofs.audit, "_sharpness", lambda *_: {"certified": True})
    monkeypatch.setattr(proofs.audit, "prove_least", lambda c: ProofReport((), True))
    mine = dataclasses.replace(claims()["thm1-constant"], id="mine", least=(C, 1))
    found = audit_claim(mine, TINY, 0)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert any("of which the claim says nothing: C >= 2" in remark for remark in found.remarks)


def test_a_search_that_meets_no_world_says_so():
    nowhere = Hypothesis(
        "nowhere", "a score below the least score", every_prompt(B_minus(s) <= -2, support="P-")
    )
    impossible = claim("x", hypotheses=[nowhere], conclusion=every_prompt(B_P(s) < 0))
    found = audit_claim(impossible, TINY, 0)
    assert found.verdict is Verdict.VACUOUS
    assert found.hypotheses_met == 0
    assert found.failing_hypotheses["nowhere"] == found.worlds_checked


def test_the_search_sees_sharp_constants_from_below():
    """Margins vanish as alpha and epsilon do; the violation of log 1.99 is a few parts in a million there."""
    nearly = claim(
        "x",
        hypotheses=def5,
        conclusion=some_prompt(
            B_P(s) < gamma + epsilon, length=(log(1 / alpha) + log(1 / epsilon) + log(199) - log(100)) / beta
        ),
    )
    assert search(nearly, QUICK, 0).certificate.confirmed


def test_the_new_scenario_of_the_docs_comes_out_as_they_say():
    mine = {c.id: c for c in load_claims("examples/output_filter.py")}
    assert len(Path("examples/output_filter.py").read_text().splitlines()) < 60
    fallen = audit_claim(mine.pop("filter.as-good-as-new"), QUICK, 0)
    assert fallen.verdict is Verdict.REFUTED
    assert certify(fallen.witness).confirmed
    for c in mine.values():
        assert audit_claim(c, TINY, 0).verdict is Verdict.SUPPORTED


def test_what_was_tried_of_a_conversation_is_said():
    c = claims()["thm3-pooled"]
    assert list(proofs.audit._sizes_tried(c, BUDGETS["quick"], False)) == [
        "conversations were tried with reply = 1 and rounds = 1 only"
    ]
    (line,) = proofs.audit._sizes_tried(c, BUDGETS["standard"], False)
    assert line.count("reply = 2") == 1
    assert list(proofs.audit._sizes_tried(c, BUDGETS["quick"], True)) == []
    assert list(proofs.audit._sizes_tried(claims()["thm1"], BUDGETS["quick"], False)) == []


@pytest.mark.parametrize(("certified", "on"), [(True, "certified witness"), (False, "search")])
def test_a_claim_without_a_derivation_says_what_its_verdict_rests_on(certified, on):
    from proofs.audit import _remarks
    from proofs.search.finding import Finding

    told = list(_remarks(claims()["thm3"], Finding(margin=-600.0, met=9, worlds=9), None, "", certified))
    assert told == [f"no derivation of this form is known to the prover; the verdict rests on the {on}"]
