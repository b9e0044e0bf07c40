"""Evidence that can be redone by hand: lengths, both sides, the game tree of a conversation, and failed steps at the witness."""

from __future__ import annotations

import dataclasses
import json
import re
from fractions import Fraction
from pathlib import Path

import pytest
import sympy as sp

import theory
from beb.evidence import at_witness, by_hand, game, limits
from beb.witness import fraction
from proofs.exact import certify
from proofs.exact.talk import Talk, Turn
from proofs.sides import sides
from proofs.verdict import Result, Verdict
from theory import B_P, Relation
from theory.logic import as_formula

RECORDS = Path(__file__).resolve().parent.parent / "docs" / "records"
CLAIMS = theory.claims()


def witness(id):
    return json.loads((RECORDS / f"{id}.witness.json").read_text(encoding="utf-8"))


def result(id):
    found = witness(id)
    certificate = certify(found)
    return Result(
        CLAIMS[id], Verdict.REFUTED, margin=-1.0, witness=found, certified=True, certificate=certificate.to_json(), decided=sides(CLAIMS[id], found).to_json(),
    )  # fmt: skip


@pytest.mark.parametrize("id", ["slides-thm1", "thm3", "thm4"])
def test_both_sides_and_their_gap_add_up(id):
    rows = {row.what: row for row in by_hand(result(id))}
    gap = next(row for what, row in rows.items() if what.startswith("gap"))
    left, right = list(rows.values())[list(rows).index(gap.what) - 2 : list(rows).index(gap.what)]
    assert left.unit == right.unit == gap.unit != ""
    numbers = [fraction(row.exactly.replace("−", "-")) for row in (left, right, gap)]
    assert None not in numbers
    assert numbers[2] == -abs(numbers[0] - numbers[1]) < 0  # the conclusion is broken
    told = [float(row.decimals.replace("−", "-")) for row in (left, right, gap)]
    assert abs(told[0] - told[1]) == pytest.approx(abs(told[2]), rel=0.01)


def exactly(id):
    return {row.what: row.exactly.replace("−", "-") for row in by_hand(result(id))}


def test_both_sides_are_what_paper_and_pencil_give():
    """From the witness alone, for its two sentences a (score -1) and b (score 1)."""
    data = witness("slides-thm1")
    alpha, gamma, epsilon = (Fraction(data["parameters"][name]) for name in ("alpha", "gamma", "epsilon"))
    bad, good = (Fraction(data["world"][law][0]["law"]["a"]) for law in ("P-", "P+"))
    weight = alpha * bad**2 / (alpha * bad**2 + (1 - alpha) * good**2)
    behaviour = weight * (1 - 2 * bad) + (1 - weight) * (1 - 2 * good)
    told = exactly("slides-thm1")
    assert told["left side of B_P(s) < epsilon + gamma at s = “a a”"] == str(behaviour)
    assert told["right side"] == str(gamma + epsilon)
    assert told["gap (negative: broken)"] == str(gamma + epsilon - behaviour)

    data = witness("thm4")
    draws, said = int(data["parameters"]["draws"]), Fraction(data["world"]["P-"][0]["law"]["a"])
    assert data["parameters"]["alpha"] == "1"  # P is P-; the best of the draws is a where all of them are
    gamma, epsilon = (Fraction(data["parameters"][name]) for name in ("gamma", "epsilon"))
    told = exactly("thm4")
    assert told["left side of best_P(s, draws) < epsilon + gamma at s = “a”"] == str(1 - 2 * said**draws)
    assert told["right side"] == str(gamma + epsilon)


def test_of_a_probability_the_margin_is_told_in_multiples():
    told = exactly("thm3")
    delta = 1 - Fraction(told["the probability asked for"])
    assert told["divided by the failure permitted for the margin"] == str(delta)
    assert not any(what.startswith("left side") for what in told)


def test_no_numbers_without_a_certificate():
    found = result("slides-thm1")
    assert by_hand(dataclasses.replace(found, certified=False)) == []
    assert by_hand(dataclasses.replace(found, certificate=None, decided=None)) == []


def test_where_no_relation_decides_the_margin_is_told():
    found = dataclasses.replace(
        result("slides-thm1"), decided=None, certificate={"conclusion": {"margin": "-1/63"}}
    )
    assert [(row.what, row.exactly) for row in by_hand(found)] == [
        ("how far the conclusion is met (negative: broken)", "−1/63")
    ]


def test_lengths_are_numbers():
    assert any(row.what.startswith("length of the prompt") for row in by_hand(result("slides-thm1")))
    told = {row.what: row.exactly for row in limits(CLAIMS["thm3"], witness("thm3"))}
    assert told == {"each query, at most": "1", "all queries together, at most": "2"}
    assert limits(CLAIMS["thm4"], witness("thm4")) == []


def probability(line):
    return Fraction(re.split(r" [=≈]", line.probability)[0])


def test_what_a_long_tree_leaves_out_is_added_up(monkeypatch):
    whole = game(CLAIMS["thm3"], witness("thm3"))
    monkeypatch.setattr("beb.evidence._MOST", 3)
    *shown, rest = game(CLAIMS["thm3"], witness("thm3"))
    assert shown == whole[:3]
    assert rest.words.startswith(f"{len(whole) - 3} further lines")
    left = sum(probability(line) for line in whole[3:] if "the user ends with" in line.words)
    assert 0 < probability(rest) == left


def test_the_game_tree_of_a_conversation_adds_up():
    """The ends at which the goal holds have together the probability that the certificate states; all ends have 1."""
    lines = game(CLAIMS["thm3"], witness("thm3"))
    ends = [line for line in lines if "the user ends with" in line.words]
    assert sum(map(probability, ends)) == 1
    reached = sum(probability(line) for line in ends if re.search(r"</span> holds|> holds", line.words))
    assert reached == Fraction(sides(CLAIMS["thm3"], witness("thm3")).to_json()["left"])
    assert "goal is reached with probability" in lines[0].words
    assert game(CLAIMS["thm4"], witness("thm4")) == []
    assert game(CLAIMS["thm3"], None) == []


def test_a_tree_is_that_of_a_best_user(monkeypatch):
    """A user who plays otherwise reaches less: the values along the tree are those of the checker."""
    seen = []
    play = Talk.play

    def spied(self):
        turn = play(self)
        seen.append((self.best(), turn))
        return turn

    monkeypatch.setattr(Talk, "play", spied)
    game(CLAIMS["thm3"], witness("thm3"))
    ((best, turn),) = seen

    def consistent(t: Turn):
        if t.replies:
            assert sum(p for _, p, _ in t.replies) == 1
            assert t.value == sum(p * then.value for _, p, then in t.replies)
            for _, _, then in t.replies:
                consistent(then)
        else:
            assert t.value in (0, 1)

    assert turn.value == best
    consistent(turn)


def test_a_failed_step_is_shown_at_the_witness():
    x, gamma, epsilon = sp.Symbol("x"), sp.Symbol("gamma", real=True), sp.Symbol("epsilon", real=True)
    step = as_formula(B_P(x) < epsilon + gamma)
    assert isinstance(step, Relation)
    told = at_witness(CLAIMS["slides-thm1"], witness("slides-thm1"), step)
    assert told is not None
    assert "does not hold (left side" in told
    asserted = certify(witness("slides-thm1")).lengths[0]["count"]
    prompt = re.search(r"for x = “([^”]*)”", told)
    assert prompt is not None
    assert len(prompt[1].split()) == asserted  # at a prompt of the length that the claim names
    true = as_formula(B_P(x) <= 1)
    assert at_witness(CLAIMS["slides-thm1"], witness("slides-thm1"), true) is None
    assert at_witness(CLAIMS["slides-thm1"], None, step) is None
    assert at_witness(CLAIMS["slides-thm1"], witness("slides-thm1"), None) is None


def test_the_notions_of_a_claim_on_tables_have_their_values_in_the_evidence():
    """By hand: a mixed law, entry by entry, and the sum of its squares."""
    from fractions import Fraction

    from beb.evidence import notions
    from proofs.search import BUDGETS, search
    from theory import Signature, claim

    S = Signature("evidence.notions")
    X = S.set("X")
    p, q = S.laws("p q", X)
    mixed = S.define("mixed", lambda x: (2 * p(x) + q(x)) / 3)
    square = S.define("square", lambda: X.sum(lambda x: mixed(x) ** 2))
    made = claim("evidence.square", signature=S, conclusion=square() <= X.sum(lambda x: p(x) * q(x)))
    found = search(made, BUDGETS["quick"], 0)
    assert found.witness is not None
    tables = {name: [Fraction(v) for v in row] for name, row in found.witness["world"]["tables"].items()}
    by_hand = [(2 * a + b) / 3 for a, b in zip(tables["p"], tables["q"], strict=True)]
    told = {row.what: Fraction(row.exactly) for row in notions(made, found.witness)}
    assert {f"value of mixed({k})": v for k, v in enumerate(by_hand, 1)}.items() <= told.items()
    (value,) = [v for name, v in told.items() if "square" in name]
    assert value == sum(v**2 for v in by_hand)
    assert len(told) == len(by_hand) + 1
    other = {**found.witness, "world": {**found.witness["world"]}}
    other["world"] = {
        **other["world"],
        "tables": {**other["world"]["tables"], "p": found.witness["world"]["tables"]["q"]},
    }
    changed = {row.what: row.exactly for row in notions(made, other)}
    assert changed != {row.what: row.exactly for row in notions(made, found.witness)}, (
        "another world, other values"
    )
