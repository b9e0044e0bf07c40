"""What floats get wrong is no violation, and what has no meaning is found: the margins of great, tiny and undefined numbers."""

import jax.numpy as jnp
import numpy as np
import pytest
import sympy as sp

import proofs.audit
from proofs.audit import audit_claim
from proofs.encoding import Shape
from proofs.exact import CONCLUSION, Certificate, Kind, Outcome, Part, certify
from proofs.search import Budget, Finding, search
from proofs.search.certifying import _erred
from proofs.search.finding import without_noise
from proofs.verdict import Verdict
from synth.engine import Evaluator, Tables, Tree
from synth.expression import relation_margin
from theory import *

SMALL = Budget("small", (Shape(2, 1, 3),), 512, 10, 16, 20, 12, 40, plain=5_000)
AT_MOST = every_length(Expect("P-", 1 / w(s), s, n) <= 1 / alpha)


def rare(log_alpha=-403.0, rare=-300.0):
    """P- says b with a probability of e^-300, which P+ nearly always says: five of them underflow."""
    often = np.log1p(-np.exp(rare))
    minus, plus = jnp.array([[often, rare]]), jnp.array([[rare, often]])
    return Tree(Tables((minus,), (plus,), jnp.array([-1.0, 1.0])), log_alpha)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (log(w(s)), -403 - 1200.0),
        (log(1 / w(s)), 403 + 1200.0),
        (log(w(s) ** 2 * P_plus(s) / alpha), -403 - 2400.0),
        (log(P_minus(s)), -1200.0),
        (log(inverse_likelihood_ratio(s)), 1200.0),
        (log(3 * P_minus(s) * exp(-size(s))), np.log(3) - 1204.0),
    ],
)
def test_logarithms_of_what_underflows_are_kept(expression, value):
    found = Evaluator(rare(), {"alpha": np.exp(-403.0)}, depth=4).expression(expression, {s: 4})
    assert float(found[-1]) == pytest.approx(value, rel=1e-12)


def test_a_text_that_is_too_rare_for_a_float_counts_by_its_logarithm():
    """E_- 1/w is the sum of P over alpha, each text with its own share, however rare it is under P-."""
    tree = rare()
    values = {"alpha": jnp.exp(tree.log_alpha)}
    found = Evaluator(tree, values, depth=4).expression(Expect("P-", 1 / w(s), s, 4))
    assert np.log(float(found)) == pytest.approx(403.0, abs=1e-9)
    halved = Evaluator(tree, values, depth=4).expression(
        Expect("P-", 1 / w(s) - inverse_likelihood_ratio(s), s, 4)
    )
    assert np.log(float(halved)) == pytest.approx(403.0, abs=1e-9)


def test_a_text_of_no_weight_counts_for_nothing():
    gone = Tree(
        Tables((jnp.array([[0.0, -jnp.inf]]),), (jnp.array([[-jnp.inf, 0.0]]),), jnp.array([-1.0, 1.0])), -1.0
    )
    for e in (Expect("P-", log(w(s)), s, 3), Expect("P-", log(P_minus(s)), s, 3)):
        assert float(Evaluator(gone, {"alpha": np.exp(-1.0)}).expression(e)) == 0
    # Floats hold neither the probability of the rarest texts nor one over it.
    rarely = Evaluator(rare(), {"alpha": 0.5}).expression(Expect("P-", (2 + B_P(s)) / P_minus(s), s, 4))
    assert np.isfinite(float(rarely))


@pytest.mark.parametrize("lost", [1e-13, 1e-12])
def test_what_is_left_of_great_terms_that_cancel_is_no_margin(lost):
    x, y_ = sp.symbols("x y", positive=True)
    leaf = {x: 1e161, y_: 1e161 * (1 + lost)}.get
    for relation in (x <= y_, y_ <= x, x - y_ >= 0, y_ - x < 0):
        assert float(relation_margin(relation, leaf)[0]) == 0
    clear = {x: 1e161, y_: 1.001e161}.get
    assert float(relation_margin(y_ <= x, clear)[0]) == pytest.approx(-1e158)
    ordinary = {x: 1.0, y_: 1.0 + 1e-12}.get  # left to the exact checker
    assert float(relation_margin(y_ <= x, ordinary)[0]) == pytest.approx(-1e-12, rel=1e-3)


@pytest.mark.parametrize(
    "formula",
    [
        AT_MOST,
        every_length(Expect("P-", 1 / w(s) - 1 / alpha, s, n) <= 0),
        every_length(Expect("P-", log(w(s)), s, n) >= log(alpha)),
    ],
    ids=str,
)
def test_a_true_claim_about_great_numbers_shows_no_violation(formula):
    finding = search(claim("noise.true", conclusion=formula), SMALL, 0)
    assert finding.witness is None
    assert not finding.violation
    assert finding.margin is not None
    assert abs(finding.margin) < 1e-8
    assert all(abs(least) < 1e-8 for _, least in finding.effort)


def test_a_false_twin_about_great_numbers_is_refuted():
    c = claim("noise.false", conclusion=every_length(Expect("P-", 1 / w(s), s, n) <= 1 / (2 * alpha)))
    assert search(c, SMALL, 0).certificate.confirmed


def test_margins_that_exact_arithmetic_contradicts_are_not_shown():
    finding = Finding(margin=-1e161, erred=3, calm=0.25, effort=[(10, 0.5), (20, -1e161)], met=5, sure=5)
    without_noise(finding, False)
    assert finding.margin == 0.25
    assert finding.effort == [(10, 0.5), (20, 0.25)]
    kept = Finding(margin=-0.5, erred=0, calm=0.25, met=5, sure=5)
    without_noise(kept, False)
    assert kept.margin == -0.5  # nothing contradicts it
    part = Finding(margin=-1e161, erred=3, open=-0.5, calm=0.25, violation=True, met=5, sure=5)
    without_noise(part, False)
    assert part.margin == -0.5  # the worst of those that were not contradicted


def test_a_conclusion_that_only_longer_prompts_leave_open_is_not_broken():
    c = claim("noise.open", conclusion=AT_MOST)
    finding = Finding()
    left_open = [Certificate(Outcome(Kind.UNSETTLED, "...", part)) for part in (CONCLUSION, Part("bounded"))]
    assert _erred(finding, c, left_open[0], False)
    assert not _erred(finding, c, left_open[1], False, -2.0)
    assert finding.doubtful
    assert finding.open == -2


# --- hypotheses that are met by rounding alone -----------------------------------------------------------
def test_worlds_that_fail_a_hypothesis_by_less_than_floats_see_do_not_meet_it():
    """w(s) <= alpha (1 - 1e-13) fails after the empty prompt in every world."""
    shy = Hypothesis("shy", "hardly", every_prompt(w(s) <= alpha * (1 - sp.Rational(1, 10**13))))
    finding = search(claim("noise.shy", hypotheses=[shy], conclusion=every_prompt(B_P(s) <= 1)), SMALL, 0)
    assert finding.met == 0
    assert finding.margin is None
    assert not any(part["met"] for part in finding.reach)
    assert finding.unsure > 0


def test_worlds_that_meet_a_hypothesis_with_equality_meet_it():
    even = Hypothesis("even", "exactly", every_prompt(w(s) <= alpha, length=0))
    finding = search(claim("noise.even", hypotheses=[even], conclusion=every_prompt(B_P(s) <= 1)), SMALL, 0)
    assert finding.met > 100
    assert finding.sure > 0


def hypotheses(*formulas):
    return [Hypothesis(f"h{k}", "", formula) for k, formula in enumerate(formulas, 1)]


@pytest.mark.parametrize(
    "formulas",
    [
        [every_prompt(Eq(w(s) ** 2 * 2, 1), length=0)],  # alpha would be irrational
        [
            every_prompt(Eq(B_P(s) * 10**16 * 3, 10**16), length=0),
            every_prompt(B_P(s) ** 2 * 9 < 1, length=0),
        ],
        [every_prompt(KL(s) <= 0), some_prompt(10**6 * KL(s) > 0, length=0)],
        [
            every_prompt(10**18 * (w(s) - alpha) >= 1, length=0)
        ],  # met clearly by a rounding error that is blown up
    ],
    ids=["irrational", "square", "contradictory", "blown up"],
)
def test_no_verdict_rests_on_worlds_that_only_floats_see_meet_the_hypotheses(formulas):
    c = claim("noise.unmet", hypotheses=hypotheses(*formulas), conclusion=every_prompt(B_P(s) <= 1))
    found = audit_claim(c, SMALL, 0)
    assert found.verdict in (Verdict.VACUOUS, Verdict.INCONCLUSIVE)
    assert found.hypotheses_met == 0
    assert not any(part["met"] for part in found.reach)


def test_a_world_that_meets_an_equality_exactly_is_found():
    third = hypotheses(every_prompt(Eq(w(s) * 3, 1), length=0))
    found = audit_claim(
        claim("noise.third", hypotheses=third, conclusion=every_prompt(B_P(s) <= 1)), SMALL, 0
    )
    assert found.verdict is Verdict.SUPPORTED or (found.proof and found.proof.complete)
    assert found.hypotheses_met > 0


def test_where_the_checker_tells_of_no_world_the_claim_is_left_open():
    finding = Finding(met=5, worlds=9, sure=5, untold=3, unmet="too long")
    without_noise(finding, True)
    assert (finding.met, finding.unconfirmed) == (0, 5)
    assert proofs.audit._unconfirmed(finding) == 5
    assert any(
        "confirmed it of none of the 3" in x
        for x in proofs.audit._remarks(claims()["thm1"], finding, None, "", False)
    )
    without_noise(finding := Finding(met=5, sure=5, unsure=3), True)
    assert (finding.met, proofs.audit._unconfirmed(finding)) == (0, 0)  # each of them fails a hypothesis
    without_noise(finding := Finding(met=5, sure=5, exactly=1), True)
    assert finding.met == 5


# --- no meaning ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "formula",
    [
        every_prompt(log(B_P(s)) <= 0),
        every_prompt(sqrt(B_P(s)) <= 1),
        every_prompt(B_P(s) / (1 - alpha) <= 1 / (1 - alpha)),
        some_prompt(w(s) >= 0, length=1 / (1 - alpha)),
        some_prompt(w(s) >= 0, length=log(1 / epsilon) / log(1 / alpha)),
        some_prompt(w(s) >= 0, length=log(1 / epsilon) + 1 / (1 - alpha)),
    ],
    ids=str,
)
def test_worlds_on_which_the_conclusion_means_nothing_are_found(formula):
    finding = search(claim("noise.undefined", conclusion=formula), SMALL, 0, descend=True)
    assert finding.undefined is not None
    assert certify(finding.undefined).undefined
    assert finding.undefined["claim"]["id"] == "noise.undefined"


def test_prompts_that_are_too_long_are_not_mistaken_for_no_meaning():
    c = claim("noise.long", hypotheses=def5, conclusion=some_prompt(B_P(s) < gamma + epsilon, length=40))
    finding = search(c, SMALL, 0, descend=False)
    assert finding.undefined is None
    assert finding.unreached > 0


# --- effort ----------------------------------------------------------------------------------------------
def test_the_exact_checker_gets_so_many_steps_and_no_more():
    hard = claim("noise.hard", hypotheses=def5, conclusion=some_prompt(B_P(s) < gamma, length=1))
    spent = search(hard, Budget("none", (Shape(2, 1, 3),), 256, 4, 8, 4, 12, 40, exact=0), 0)
    assert spent.witness is None
    assert spent.violation
    assert "steps" in spent.refusal
    assert search(hard, SMALL, 0).certificate.confirmed
