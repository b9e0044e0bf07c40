"""Every twin of the bank gets the verdict that pencil and paper give it, from the same machinery and the quick budget.

The default run takes the part of the bank that is marked quick; `make test-all` takes all of it.
"""

import json

import pytest
from twins import BANK

from proofs.derivation import prove
from proofs.exact import certify
from proofs.search import BUDGETS, complexity, search

QUICK = BUDGETS["quick"]


def cases(*verdicts, quick=True):
    """Twins with one of the verdicts as test parameters; slow where they are not marked quick."""
    return [
        pytest.param(twin, id=twin.claim.id, marks=[] if quick and twin.quick else [pytest.mark.slow])
        for twin in BANK
        if twin.verdict in verdicts
    ]


def test_the_bank_is_large_and_varied():
    assert len(BANK) >= 200
    assert sum(twin.verdict == "false" for twin in BANK) >= 100
    assert sum(twin.verdict == "true" for twin in BANK) >= 60
    assert sum(twin.edge for twin in BANK) >= 20
    assert sum(twin.quick for twin in BANK) >= 35


@pytest.mark.parametrize("twin", cases("false"))
def test_a_false_twin_is_refuted_with_a_certificate(twin):
    finding = search(twin.claim, BUDGETS[twin.budget], 0)
    if finding.certificate is None and twin.missed:
        pytest.xfail(twin.missed)
    assert finding.certificate is not None, (twin.reason, finding.margin, finding.refusal)
    again = certify(json.loads(json.dumps(finding.witness)))
    assert again.confirmed, again.reason
    assert again.conclusion["holds"] is False
    assert [h["id"] for h in again.hypotheses] == [h.id for h in twin.claim.hypotheses]
    if twin.budget != "quick":
        return
    # It can be read aloud.
    assert len(finding.witness["world"]["alphabet"]) <= 3
    assert finding.witness["world"]["horizon"] <= 2
    assert complexity(finding.witness)[1] <= 100


@pytest.mark.parametrize("twin", cases("true"))
def test_a_true_twin_is_not_refuted(twin):
    finding = search(twin.claim, QUICK, 0, descend=False)
    assert finding.witness is None, twin.reason
    assert not finding.violation, (twin.reason, finding.margin, finding.refusal)
    assert finding.met > 0


@pytest.mark.parametrize("twin", cases("true", quick=False))
def test_a_true_twin_withstands_the_whole_search(twin):
    finding = search(twin.claim, QUICK, 1)
    assert finding.witness is None, twin.reason
    assert not finding.violation, (twin.reason, finding.margin, finding.refusal)
    assert finding.met > 0


@pytest.mark.parametrize("twin", cases("vacuous"))
def test_a_vacuous_twin_is_met_by_no_world(twin):
    finding = search(twin.claim, QUICK, 0, descend=twin.quick is False)
    assert finding.witness is None
    assert finding.met == finding.unreached == 0


@pytest.mark.parametrize("twin", cases("false"))
def test_a_false_twin_is_not_proved(twin):
    report = prove(twin.claim)
    assert report is None or not report.complete, twin.reason
