"""The ablation matrix: each hypothesis left out in turn, and what that does to the claim."""

import json

import pytest

from proofs.ablation import ablation_report, ablations
from proofs.exact import certify
from proofs.mutants import BUDGET, one_by_one
from proofs.search import BUDGETS
from proofs.verdict import Result, Verdict
from theory import claims

ALL = claims()


def verdicts(table, parent=Verdict.PROVED):
    """A run that gives verdicts by what was left out."""

    def run(selected):
        dropped = {a.claim.id: a.dropped for c in ALL.values() for a in ablations(c)}
        return [
            Result(c, table[dropped[c.id]] if c.id in dropped else parent, certified=c.id in dropped)
            for c in selected
        ]

    return run


def test_each_hypothesis_and_each_relation_is_left_out_once():
    for c in ALL.values():
        found = list(ablations(c))
        assert len(found) == len(c.hypotheses) + len(c.where)
        assert len({a.claim.id for a in found}) == len(found)
        for a in found:
            assert len(a.claim.hypotheses) + len(a.claim.where) == len(found) - 1
            assert a.claim.conclusion == c.conclusion
            assert a.dropped not in {h.id for h in a.claim.hypotheses}


def test_a_parameter_that_loses_its_bound_is_named():
    freed = {a.dropped: a.freed for a in ablations(ALL["thm1"])}
    assert freed == {"distinguishable": ("beta",), "negative": ("gamma",)}
    assert {a.dropped: a.freed for a in ablations(ALL["lem3"])}["where 1"] == ("epsilon",)


def test_verdicts_become_a_matrix():
    table = {"distinguishable": Verdict.REFUTED, "negative": Verdict.SUPPORTED}
    report = ablation_report([ALL["thm1"], ALL["lem2"]], verdicts(table))
    assert report.rows == [
        {
            "claim": "thm1",
            "verdict": "proved",
            "distinguishable": "needed",
            "negative": "not seen to be needed",
        }
    ]
    data = json.loads(json.dumps(report.to_json()))
    assert [(cell["dropped"], cell["without"]) for cell in data] == [
        ("distinguishable", "refuted"),
        ("negative", "supported"),
    ]


@pytest.mark.parametrize(
    ("verdict", "needed"),
    [
        (Verdict.REFUTED, "needed"),
        (Verdict.PROVED, "not needed"),
        (Verdict.SUPPORTED, "not seen to be needed"),
        (Verdict.UNDEFINED, "needed for a meaning"),
        (Verdict.VACUOUS, "open"),
        (Verdict.INCONCLUSIVE, "open"),
    ],
)
def test_what_a_verdict_says_of_a_hypothesis(verdict, needed):
    table = {"distinguishable": verdict, "negative": verdict}
    assert {cell.needed for cell in ablation_report([ALL["thm1"]], verdicts(table)).cells} == {needed}


def test_of_a_claim_that_falls_anyway_nothing_is_said():
    table = {"distinguishable": Verdict.REFUTED, "negative": Verdict.REFUTED}
    report = ablation_report([ALL["thm1"]], verdicts(table, Verdict.REFUTED))
    assert {cell.needed for cell in report.cells} == {"the whole claim is refuted"}


def test_lemma_3_needs_both_of_its_conditions():
    report = ablation_report([ALL["lem3"]], one_by_one(BUDGET))
    assert report.rows == [
        {"claim": "lem3", "verdict": "proved", "distinguishable": "needed", "where 1": "needed"}
    ]
    for cell in report.to_json():
        assert cell["certified"]
        assert certify(json.loads(json.dumps(cell["witness"]))).confirmed


@pytest.mark.slow
def test_the_algebra_of_definition_5_needs_no_distinguishability():
    report = ablation_report([ALL["def5"], ALL["converse"]], one_by_one(BUDGETS["quick"]))
    needed = {(cell.ablation.parent.id, cell.ablation.dropped): cell.needed for cell in report.cells}
    assert needed["def5", "distinguishable"] == "not needed"
    assert needed["def5", "negative"] == "needed"
    assert needed["converse", "bounded-increments"] == "needed"


def test_what_is_known_is_not_audited_again():
    asked: list[str] = []
    table = {"distinguishable": Verdict.REFUTED, "negative": Verdict.SUPPORTED}
    inner = verdicts(table)

    def run(claims_):
        asked.extend(c.id for c in claims_)
        return inner(claims_)

    (known,) = verdicts(table)([ALL["thm1"]])
    report = ablation_report([ALL["thm1"]], run, audits=[known])
    assert asked == ["thm1--without.1", "thm1--without.2"]
    assert all(cell.parent is known for cell in report.cells)
    # A counterexample to the claim is one to the claim with fewer hypotheses.
    asked.clear()
    (fallen,) = verdicts(table, Verdict.REFUTED)([ALL["thm1"]])
    cells = ablation_report([ALL["thm1"]], run, audits=[fallen]).cells
    assert asked == []
    assert all(cell.result is fallen for cell in cells)
