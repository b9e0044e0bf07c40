"""Elasticity on small transformers: what is measured, that each outcome can come out otherwise, and that without the effect it does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from beb.bridge_theories import theory_figures, theory_page
from beb.real import elasticity as real
from llm_bridge import BridgeError
from llm_bridge.small import Copies, Shape, chain_law
from llm_bridge.theories.elasticity import (
    ElasticityPlan,
    OneByOne,
    Together,
    excess,
    slopes,
    train_one_by_one,
    train_together,
)

torch.set_num_threads(1)
SHAPE = Shape(letters=3, length=3, width=8, heads=2, layers=1)
PLAN = ElasticityPlan(
    trainings=3,
    shape=SHAPE,
    data=4096,
    amounts=(0.5, 2.0),
    steps=(150, 60),
    first=100,
    again=12,
    start=4,
    aligned=(6, 24),
    rate=1e-2,
)


# ---------------------------------------------------------------- the network
def test_a_network_is_a_law_over_all_texts():
    copies = Copies(SHAPE, [0, 1])
    assert_allclose(np.exp(copies.log_laws()).sum(axis=1), 1.0, atol=1e-12)
    assert not np.allclose(*copies.log_laws())


def test_a_letter_sees_those_before_it_alone():
    """The mass of the texts that begin alike does not depend on what the network makes of later letters."""
    copies = Copies(SHAPE, [0])
    first = np.exp(copies.log_laws()).reshape(3, 9).sum(axis=1)
    with torch.no_grad():
        copies._state["place"][:, 2] += 1.0
    assert_allclose(np.exp(copies.log_laws()).reshape(3, 9).sum(axis=1), first, atol=1e-12)


def test_copies_train_by_themselves():
    """A copy beside others comes to what it comes to alone, and its own texts are what it learns."""
    laws = [
        chain_law(SHAPE, row, np.tile(row, (3, 1))) for row in np.array([[0.7, 0.2, 0.1], [0.1, 0.2, 0.7]])
    ]
    both, alone = Copies(SHAPE, [0, 1]), Copies(SHAPE, [1])
    both.train(lambda _: np.array(laws), 60, rate=1e-2)
    alone.train(lambda _: np.array(laws[1:]), 60, rate=1e-2)
    assert_allclose(both.log_laws()[1], alone.log_laws()[0], rtol=1e-9)
    assert excess(laws[1], both.log_laws())[1] < 0.02 < 0.2 < excess(laws[1], both.log_laws())[0]


def test_the_law_of_a_chain_by_hand():
    start, moves = np.array([0.25, 0.75]), np.array([[0.5, 0.5], [0.1, 0.9]])
    law = chain_law(Shape(letters=2, length=3, width=4, heads=1, layers=1), start, moves)
    assert law[0b011] == pytest.approx(0.25 * 0.5 * 0.9)
    assert law.sum() == pytest.approx(1)


@pytest.mark.parametrize(
    "wrong",
    [
        {"trainings": 1},
        {"k": 0.5},
        {"amounts": (2.0, 1.0)},
        {"aligned": (5,)},
        {"likeness": 1.5},
        {"data": 0},
    ],
)
def test_a_plan_that_cannot_be_is_refused(wrong):
    with pytest.raises(BridgeError, match=r"give|at least|of 1 or more"):
        ElasticityPlan(**wrong)


# ---------------------------------------------------------------- the claims, on what an exact compressor would give
def exact(plan, noise):
    """What networks would be measured to be if they were the compressors that the claims define; by hand."""
    laws = plan.laws()
    at = np.array([0.0, *(x * (1 + s) for x in plan.amounts for s in (-0.02, 0.02))])
    mixed = (plan.k * laws["P_p"] + laws["P_a"] + at[:, None] * laws["P_t"]) / (plan.k + 1 + at)[:, None]
    rng = np.random.default_rng(0)
    found = {
        name: excess(laws[name], np.log(mixed)) + noise * rng.normal(size=(plan.trainings, len(at)))
        for name in ("P_p", "P_a", "P_t")
    }
    return Together(at, found, 0, "")


def outcomes(checks):
    return {c.claim: c.outcome for c in checks}


def test_an_exact_compressor_obeys_the_sum_rule_and_breaks_the_spring_law():
    plan = replace(PLAN, amounts=(0.5, 8.0))
    checks = real.checks_together(plan, exact(plan, 1e-8))
    assert outcomes(checks) == {
        "elasticity.conservation": "observed",
        "elasticity.one-sided": "observed",
        "elasticity.spring": "not observed",
        "elasticity.spring.inequality": "observed",
    }
    residual = checks[0].measured
    assert abs(residual.value) < 1e-3
    assert real.spring_stops(plan, exact(plan, 1e-8)) is not None


@pytest.mark.parametrize(
    ("claim", "broken"),
    [
        ("elasticity.conservation", lambda e: {**e, "P_p": -e["P_p"]}),
        ("elasticity.one-sided", lambda e: {**e, "P_a": 0.2 * e["P_a"]}),
        ("elasticity.spring.inequality", lambda e: {**e, "P_a": 0.2 * e["P_a"]}),
    ],
)
def test_losses_that_break_a_claim_are_told(claim, broken):
    right = exact(PLAN, 1e-8)
    wrong = Together(right.at, broken(right.excess), 0, "")
    assert outcomes(real.checks_together(PLAN, right))[claim] == "observed"
    assert outcomes(real.checks_together(PLAN, wrong))[claim] == "not observed"


def test_noise_leaves_the_sum_rule_undecided():
    assert outcomes(real.checks_together(PLAN, exact(PLAN, 0.05)))["elasticity.conservation"] == "undecided"


def series(start, slope, steps):
    return start + slope * np.arange(steps + 1)


def one_by_one(growth, regained=-0.01):
    """Networks whose excess grows so fast after each amount of alignment, with a little noise between trainings."""
    noise = np.array([0.99, 1.0, 1.01])[:, None, None]
    undone = noise * np.array([series(0.1, g, PLAN.again) for g in growth])
    inverse = noise * np.array([series(0.5, regained, PLAN.again) for _ in growth])
    return OneByOne(np.tile(series(0.6, -0.01, PLAN.aligned[-1]), (3, 1)), undone, inverse)


def test_rebound_is_told_either_way():
    told = "elasticity.rebound"
    assert outcomes(real.checks_one_by_one(PLAN, one_by_one((0.01, 0.02))))[told] == "observed"
    assert outcomes(real.checks_one_by_one(PLAN, one_by_one((0.02, 0.01))))[told] == "not observed"
    assert outcomes(real.checks_one_by_one(PLAN, one_by_one((0.01, 0.01))))[told] == "undecided"


def test_more_pretraining_is_told_either_way():
    def found(growth, regained):
        return outcomes(real.checks_one_by_one(PLAN, one_by_one((growth, growth), regained)))

    k = PLAN.first / PLAN.aligned[-1]
    assert found(0.02, -0.01 / k)["elasticity.one-sided"] == "observed"
    assert found(0.02, -0.04 / k)["elasticity.one-sided"] == "not observed"
    assert found(0.02, -0.02 / k)["elasticity.order-k.resumed"] == "observed"
    assert found(0.02, -0.002 / k)["elasticity.order-k.resumed"] == "not observed"
    assert found(0.02, 0.01)["elasticity.resumed"] == "not observed"


def test_the_claim_on_the_order_of_k_is_not_asked_beyond_its_range():
    plan = replace(PLAN, first=12)
    found = {c.claim: c for c in real.checks_one_by_one(plan, one_by_one((0.01, 0.02)))}
    assert found["elasticity.order-k.resumed"].outcome == "not applicable"


# ---------------------------------------------------------------- trained
@pytest.fixture(scope="module")
def trained():
    return train_together(PLAN), train_one_by_one(PLAN)


def test_what_alignment_loses_pretraining_gains(trained):
    together, _ = trained
    found = slopes(together, 0)
    assert (found["P_a"] > 0).all()
    assert (found["P_t"] < 0).all()
    toy = real.toy_of(PLAN, together.at)
    assert found["P_a"].mean() == pytest.approx(toy["slopes"]["P_a"][0], rel=0.5)


def test_alike_chains_leave_nothing_to_lose():
    """Without the effect no claim that asks for one is observed."""
    plan = replace(PLAN, alike=True)
    together, found = train_together(plan), train_one_by_one(plan)
    lost, _ = real.moved(plan, together)
    assert abs(lost).max() < 1e-3
    seen = outcomes([*real.checks_together(plan, together), *real.checks_one_by_one(plan, found)])
    assert seen["elasticity.rebound"] != "observed"
    assert seen["elasticity.resumed"] != "observed"
    assert real.spring_stops(plan, together) is None


def test_networks_that_forget_are_seen_to_break_the_sum_rule(trained):
    """Where pre-training is left out of what they go on with, they compress all data together no longer."""
    together, _ = trained
    right, wrong = (
        outcomes(real.checks_together(PLAN, found))
        for found in (together, train_together(replace(PLAN, forgets=True)))
    )
    assert right["elasticity.conservation"] != "not observed"
    assert wrong["elasticity.conservation"] == "not observed"
    assert wrong["elasticity.one-sided"] == "not observed"


def test_a_training_is_a_function_of_its_seed():
    plan = replace(PLAN, steps=(5, 3))
    first, again, other = (train_together(p).digest for p in (plan, plan, replace(plan, seed=1)))
    assert first == again != other


def test_the_record_makes_a_page():
    plan = replace(PLAN, steps=(20, 6), first=12, again=4, start=2, aligned=(3, 6))
    record = {"theory": "elasticity", **real.looked_at(plan)}
    drawn = theory_figures(record)
    assert [p.name for p in drawn] == ["elasticity-spring", "elasticity-resumed"]
    shown = {**record, "provenance": {"versions": {}, "options": {"seed": 0}}}
    page = theory_page(shown, drawn)
    assert "Where the law of k times stops" in page
    assert all(c["outcome"] in page for c in record["checks"])
