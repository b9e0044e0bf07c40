"""Mutants of claims on signatures: tables exchanged, sums turned into extremes; what becomes of them is computed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from proofs.audit import audit_claim
from proofs.mutants import BUDGET, Fate, explain, mutants, statement
from proofs.verdict import Verdict
from theory import Hypothesis, Signature, claim, claims
from theory.library import KL, TV, E
from theory.serialise import claim_from_json, claim_to_json

S = Signature("mutated")
X, Y = S.set("X"), S.set("Y")
P, Q = S.laws("P Q", X)
R = S.law("R", Y)
f, g = S.reals("f", X, lower=0, upper=1), S.reals("g", X, lower=0, upper=1)
below = Hypothesis("below", "", X.every(lambda x: f(x) <= g(x)))
MEANS = claim("mutated.means", signature=S, hypotheses=[below], conclusion=E(P, f) <= E(P, g))
CLOSE = claim("mutated.close", signature=S, conclusion=E(Q, f) - E(P, f) <= TV(P, Q))
NEGATIVE = claim("mutated.negative", signature=S, conclusion=KL(P, Q) >= 0)


def by_change(c):
    return {(m.operator, m.place, m.change): m for m in mutants(c)}


def test_tables_over_the_same_sets_are_exchanged_and_no_others():
    found = by_change(MEANS)
    assert {m.operator for m in found.values()} >= {
        "table",
        "over-a-set",
        "swap-tables",
        "drop-hypothesis",
        "direction",
    }
    assert ("table", "conclusion", "P(x) -> Q(x)") in found
    assert ("swap-tables", "below", "f <-> g") in found
    assert not any("R(" in m.change for m in found.values())
    assert not {"swap-components", "law", "observable"} & {m.operator for m in found.values()}


def test_a_definition_in_which_tables_change_places_has_a_name_of_its_own():
    turned = next(m for m in mutants(NEGATIVE) if m.operator == "table").claim.conclusion.condition.lhs
    other = claim("mutated.turned", signature=S, conclusion=KL(Q, P) >= 0).conclusion.condition.lhs
    own = NEGATIVE.conclusion.condition.lhs
    assert turned.body == other.body != own.body
    assert turned.name not in (own.name, other.name)


@pytest.mark.parametrize(
    "c", [MEANS, CLOSE, NEGATIVE, *(claims()[i] for i in ("elasticity.thirds", "tipping.rise"))]
)
def test_every_mutant_is_another_statement_that_survives_json(c):
    made = list(mutants(c))
    assert len({statement(m.claim) for m in made} | {statement(c)}) == len(made) + 1
    for m in made:
        assert statement(claim_from_json(claim_to_json(m.claim))) == statement(m.claim)
    assert [m.id for m in made] == [m.id for m in mutants(c)]


FATES = {
    ("drop-hypothesis", "below"): Fate.REFUTED,
    ("swap-tables", "below"): Fate.REFUTED,
    ("swap-tables", "conclusion"): {Fate.REFUTED, Fate.PROVED},  # f and g, or P and Q
    ("scale", "conclusion"): {Fate.REFUTED, Fate.PROVED, Fate.IMPLIED},
    ("direction", "conclusion"): Fate.REFUTED,
}


def test_what_is_false_is_refuted_and_what_is_true_explained():
    judged = {}
    for m in mutants(MEANS, 1):
        if (m.operator, m.place) not in FATES:
            continue
        outcome = explain(m, MEANS, audit_claim(m.claim, BUDGET, 0), [MEANS])
        wanted = FATES[m.operator, m.place]
        assert outcome.fate in (wanted if isinstance(wanted, set) else {wanted}), outcome
        judged[outcome.fate] = judged.get(outcome.fate, 0) + 1
    assert judged[Fate.REFUTED] >= 2


def test_what_follows_from_the_parent_is_said_to_and_what_does_not_is_a_hole():
    """Without derivations of its own a weaker mutant follows from its parent; from another claim it does not."""
    weaker = next(m for m in mutants(CLOSE) if m.operator == "scale" and m.change.startswith("TV"))
    found = audit_claim(weaker.claim, BUDGET, 0)
    unproved = replace(found, verdict=Verdict.SUPPORTED, proof=None)
    outcome = explain(weaker, CLOSE, unproved, [CLOSE])
    doubled = "-> 2" in weaker.change
    assert outcome.fate is (Fate.IMPLIED if doubled else Fate.HOLE)
    assert explain(weaker, NEGATIVE, unproved, [NEGATIVE]).fate is Fate.HOLE
