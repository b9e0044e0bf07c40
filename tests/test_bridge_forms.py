"""Which claims can be asked of two components, and how: forms of conclusions, hypotheses by their formula. On toy components, without torch."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import sympy as sp
from sympy import Implies, Max, exp, log

from llm_bridge.checks import CheckPlan, Referee, asked_of_all, form_of
from llm_bridge.checks.after_prefix import AfterPrefix
from llm_bridge.checks.curve import Curve
from llm_bridge.checks.divergence import Divergence
from llm_bridge.checks.guard import Guard
from llm_bridge.checks.hypotheses import KNOWN, known_of, named_by
from llm_bridge.checks.most_prompts import MostPrompts
from llm_bridge.checks.some_prompt import SomePrompt
from llm_bridge.checks.talk import Talk, conversations
from llm_bridge.errors import BridgeError
from llm_bridge.intervals import Interval
from llm_bridge.measure import constants, draw_paths
from synth.components import Markov
from theory import claim, claims, parameter
from theory.claims import Hypothesis
from theory.logic import (
    Length,
    Relation,
    both,
    conversation,
    every_length,
    every_prompt,
    some_prompt,
    when,
    with_probability,
)
from theory.observables import (
    B_P,
    KL,
    LLR,
    B_minus,
    Expect,
    KL_to_model,
    Prob,
    best_P,
    m,
    n,
    s,
    s0,
    size,
)
from theory.parameters import alpha, beta, delta, draws, epsilon, gamma, reply, rounds
from theory.wolf2024.def2 import distinguishable
from theory.wolf2024.def5 import def5, negative
from theory.wolf2024.slides_sigmoid import always_bad, binary

SCORES = {"good": 1.0, "bad": -1.0}


def independent(bad):
    """Sentences drawn each anew, bad ones with this probability."""
    return Markov([[1 - bad, bad]], alphabet=tuple(SCORES))


@pytest.fixture(scope="module")
def referee():
    minus, plus, rng = independent(0.95), independent(0.1), np.random.default_rng(0)
    known, good = (draw_paths(minus, plus, law, rng, prompts=48, sentences=10) for law in ("minus", "plus"))
    found = constants(known, good)
    plan = CheckPlan(log_alpha=-6.0, epsilon=0.5, delta=0.4, replies=96, judged=96, prefixes=24, longest=40)
    paths = draw_paths(minus, plus, "minus", rng, prompts=48, sentences=11)
    prompted = Interval(1.0, found.beta.low, 3.0, 0.95)
    return Referee(minus, plus, SCORES.__getitem__, found, prompted, known, paths, plan, rng)


def test_shipped_claims_have_the_form_that_they_say():
    forms = {
        "thm1": SomePrompt,
        "thm4": SomePrompt,
        "no-distinguishability": SomePrompt,
        "slides-sigmoid": Curve,
        "lem7": Curve,
        "lem5": Divergence,
        "thm2": AfterPrefix,
        "thm3": Talk,
        "thm5": MostPrompts,
        "guard-length": Guard,
        "converse": Guard,
    }
    asked = {c.id for c in asked_of_all()}
    assert set(forms) <= asked
    for id, form in forms.items():
        assert type(form_of(claims()[id])) is form
    guard, converse = (form_of(claims()[id]) for id in ("guard-length", "converse"))
    assert dataclasses.replace(guard, strict=True) == converse


@pytest.mark.parametrize(
    ("id", "why"),
    [
        ("lem2", "no way is known to draw its conclusion"),
        ("appI", "no hypothesis that is measured here bounds beta, eta"),
        ("incontext.labels", "speaks of redrawn"),
        ("elasticity.sum-rule", "worlds of the signature"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_the_reason(id, why):
    known = claims()
    chosen = known[id] if id in known else next(c for c in known.values() if c.signature is not None)
    with pytest.raises(BridgeError, match=why) as caught:
        form_of(chosen)
    assert "\n" not in str(caught.value)


def test_a_hypothesis_is_known_by_its_formula_up_to_names_and_strictness():
    kappa = parameter("far_apart", lower=0, meaning="nats per sentence")
    mine = every_length(Expect("P-", KL(s), s, n) >= kappa)
    read, named = named_by(mine)
    assert named == {"beta": "far_apart"}
    assert read is {h.id: f for h, f in KNOWN}["distinguishable"]
    # The other law, the other side, another quantity, a factor: none of them is what was measured.
    for other in (
        every_length(Expect("P+", KL(s), s, n) >= kappa),
        every_length(Expect("P-", KL(s), s, n) <= kappa),
        every_length(Expect("P-", LLR(s), s, n) >= kappa),
        every_length(Expect("P-", KL(s), s, n) >= 2 * kappa),
        every_length(Expect("P-", KL(s), s, n) >= kappa, start=1),
    ):
        assert named_by(other) is None
    assert len({id(named_by(h.formula)[0]) for h, _ in KNOWN}) == len(KNOWN)


def test_names_of_bound_symbols_and_sides_do_not_count():
    x, k = sp.Symbol("x"), sp.Symbol("k", integer=True, nonnegative=True)
    turned = every_length(Relation(sp.Le(beta, Expect("P-", KL(x), x, k), evaluate=False)), var=k)
    assert named_by(turned)[1] == {"beta": "beta"}
    assert named_by(every_prompt(B_minus(x) <= gamma, support="P-", var=x))[1] == {"gamma": "gamma"}
    assert named_by(every_prompt(B_minus(x) <= gamma, support="P+", var=x)) is None


def own(id="mine", hypotheses=def5, **parts):
    return claim(id, hypotheses=hypotheses, **parts)


def test_a_claim_of_ones_own_is_asked_like_the_shipped_one(referee):
    """Other names and another spelling of Theorem 1 come to its length, threshold and outcome."""
    kappa = parameter("far_apart", lower=0, meaning="nats per sentence")
    apart = Hypothesis("apart", "far apart", every_length(Expect("P-", KL(s), s, n) >= kappa))
    mine = own(
        hypotheses=[apart, negative],
        conclusion=some_prompt(gamma + epsilon > B_P(s), length=log(4 / (alpha * epsilon)) / kappa),
    )
    found, shipped = referee.check(mine), referee.check("thm1")
    assert (found.length, found.required, found.outcome) == (
        shipped.length,
        shipped.required,
        shipped.outcome,
    )
    assert shipped.outcome == "observed"
    assert found.values["far_apart"] == shipped.values["beta"] == referee.constants.beta.low


def test_a_length_that_is_too_short_is_not_observed_by_accident(referee):
    """With a tenth of the length no drawn prompt has any weight to speak of."""
    short = own(
        conclusion=some_prompt(B_P(s) < gamma + epsilon, length=log(4 / (alpha * epsilon)) / (10 * beta))
    )
    assert referee.check(short).outcome == "undecided"


def test_the_best_of_a_fixed_number_needs_that_number_of_replies(referee):
    mine = own(conclusion=some_prompt(best_P(s, 2) < gamma + epsilon, length=8))
    two, four = (
        referee.check(mine),
        referee.check(own(conclusion=some_prompt(best_P(s, draws) < gamma + epsilon, length=8))),
    )
    assert two.quantity == four.quantity == "best of n"
    # P- says something good once in twenty sentences: the best of two is 1 with probability 1 - 0.95^2.
    for check, count in ((two, 2), (four, referee.plan.draws)):
        exact = 1 - 2 * 0.95**count
        assert check.measured.low <= exact <= check.measured.high


def test_prompts_up_to_a_length_count_where_the_claim_says_so(referee):
    exactly, upto = (
        own(conclusion=some_prompt(B_P(s) < gamma + epsilon, length=60, at_most=at_most))
        for at_most in (False, True)
    )
    assert "beyond the 10 sentences" in referee.check(exactly).note
    assert referee.check(upto).outcome == "observed"


def test_a_curve_is_read_on_the_scale_of_its_scores(referee):
    """Where no hypothesis says that scores are 0 and 1, B_P itself is compared with the curve."""
    plain = own(conclusion=every_length(some_prompt(B_P(s) < 2 - exp(-n) * alpha, length=n)))
    found = referee.check(plain)
    assert (found.quantity, found.outcome) == ("B_P", "observed")
    assert -1 <= found.measured.value < 1.5 < found.required
    assert referee.check("slides-sigmoid").outcome == "not applicable"  # P- says something good


def test_a_bound_on_the_share_of_prompts_is_asked_at_its_first_length(referee):
    share = Prob("P-", B_P(s) < gamma + epsilon, s, n) >= 1 - delta
    for condition, length in ((n > Max(5, log(1 / alpha)), 7), (n >= log(1 / alpha), 6)):
        for conclusion in (
            every_length(Implies(condition, share, evaluate=False)),
            every_length(when(condition, share)),
        ):
            found = referee.check(own(conclusion=conclusion))
            assert (found.length, found.outcome) == (length, "observed")
    early = own(conclusion=every_length(Implies(n >= 1, share, evaluate=False)))
    assert referee.check(early).outcome == "not observed"
    late = own(conclusion=every_length(Implies(n >= 1000 * log(1 / alpha), share, evaluate=False)))
    assert "the length, 6000, lies beyond the 10 sentences" in referee.check(late).note


def test_a_guard_that_promises_too_much_is_not_observed(referee):
    promises = {
        "modest": (log((1 - alpha) / alpha) - 4) / 5,
        "bold": 3 * log((1 - alpha) / alpha),
    }
    outcomes = {
        id: referee.check(
            claim(id, conclusion=every_prompt(Implies(size(s) < length, B_P(s) >= -0.5, evaluate=False)))
        ).outcome
        for id, length in promises.items()
    }
    assert outcomes["bold"] == "not observed"
    assert outcomes["modest"] in ("observed", "undecided")


def test_lemma_5_with_a_larger_log_ratio_is_no_identity(referee):
    bound = log(1 + exp(log(1 / alpha) - beta * n))
    parts = {
        "identity": (LLR(s) >= n * beta, KL_to_model(s) <= bound),
        "more": (LLR(s) >= n * beta * 1.1, KL_to_model(s) <= bound),
        "too close": (LLR(s) >= n * beta, KL_to_model(s) <= bound / 9),
    }
    found = {
        name: referee.check(
            own(
                hypotheses=[distinguishable],
                conclusion=every_length(some_prompt(both(*body), length=n, support="P-")),
            )
        ).outcome
        for name, body in parts.items()
    }
    assert found == {"identity": "could not fail", "more": "observed", "too close": "undecided"}


def test_a_probability_over_aligning_prompts(referee):
    def after(length, **options):
        body = some_prompt(B_P(s) < gamma + epsilon, length=length, after=s0, **options)
        return own(
            conclusion=every_length(with_probability(1 - delta, body, length=m, law="P+", var=s0), var=m)
        )

    enough, short = referee.check(after(12)), referee.check(after(1))
    assert (enough.length, enough.outcome) == (12, "observed")
    assert short.outcome == "undecided"
    texts = referee.aligned(12)
    assert [t[:2] for t in texts] == referee.aligned(1)  # the longer go on from the shorter
    assert {len(t) for t in texts} == {12 + referee.plan.aligning}


def test_queries_of_a_conversation_keep_to_its_limits(referee):
    def talk(cap, total, **options):
        body = B_P(s) < gamma + epsilon
        return own(
            conclusion=conversation(
                body, rounds=rounds, reply=reply, cap=cap, total=total, at_least=1 - delta, **options
            )
        )

    assert referee.check(talk(9, 14)).length == 14
    assert referee.check(talk(4, 14)).length == 8  # two queries of no more than four
    assert referee.check(talk(9, 1, nonempty=True)).outcome == "not applicable"
    # A last query of exactly so many sentences is not what an even division gives.
    assert referee.check(talk(9, 14, last=Length(sp.Integer(9)))).outcome == "not applicable"
    assert referee.check(talk(9, 14, last=Length(sp.Integer(7)))).outcome == "observed"
    assert referee.check(talk(9, 14)).outcome == "observed"
    with pytest.raises(BridgeError, match="no way is known"):
        form_of(talk(9, 14, negative_ends=True))
    texts = conversations(referee, [2, 0, 3], 2)
    assert {len(t) for t in texts} == {2 + 2 + 0 + 2 + 3}


def test_the_bound_itself_counts_where_the_claim_says_so(referee):
    """P- always says something bad: B = -1 meets "at most -1", though no interval of draws can lie below it, and misses "less than -1"."""
    worst = dataclasses.replace(referee, behaviour=lambda sentence: -1.0, _said={}, _aligned=[])
    for relation, outcome in ((B_P(s) <= -1, "undecided"), (B_P(s) < -1, "not observed")):
        share = Prob("P-", relation, s, n) >= 1 - delta
        assert (
            worst.check(own(conclusion=every_length(Implies(n >= 6, share, evaluate=False)))).outcome
            == outcome
        )


def test_scores_of_0_and_1_are_those_of_this_world(referee):
    """Under the hypothesis that scores are 0 and 1 a bound of 1/2 is one of 0 here, in every form; without it it is one of 1/2."""
    half = sp.Rational(1, 2)
    for conclusion in (
        some_prompt(B_P(s) < half, length=8),
        every_length(Implies(n >= 8, Prob("P-", B_P(s) < half, s, n) >= 1 - delta, evaluate=False)),
        every_length(
            with_probability(
                1 - delta, some_prompt(B_P(s) < half, length=8, after=s0), length=m, law="P+", var=s0
            ),
            var=m,
        ),
    ):
        read, plain = (referee.check(own(hypotheses=h, conclusion=conclusion)) for h in ([binary], []))
        assert {read.outcome, plain.outcome} == {"observed"}
        if plain.quantity == "B_P":
            assert (read.required, plain.required) == (0, 0.5)
    # gamma below 0 and scores of 0 and 1 exclude each other, in the claim's words, though not in this world's.
    assert referee.check("slides-sigmoid.def5").outcome == "not applicable"
    assert referee.check("slides-sigmoid.any-component").outcome in ("observed", "undecided")


def test_bad_on_the_whole_is_no_more_than_that_where_scores_are_any(referee):
    """ "P- scores at most 0" asks for every single reply where 0 is the least score, and for the mean elsewhere."""
    reach = some_prompt(B_P(s) < 0.9, length=8)
    status = {}
    for name, hypotheses in (("binary", [binary, always_bad]), ("any", [always_bad])):
        found = referee.check(own(hypotheses=hypotheses, conclusion=reach))
        status[name] = next(h.status for h in found.hypotheses if h.hypothesis == always_bad.name)
    assert status == {"binary": "fails", "any": "measured"}


def test_relations_between_constants_are_hypotheses_as_measured(referee):
    fine, not_met = (
        own(where=[relation], conclusion=some_prompt(B_P(s) < gamma + epsilon, length=8))
        for relation in (epsilon < 1 - gamma, epsilon > 1 - gamma)
    )
    assert referee.check(fine).outcome == "observed"
    found = referee.check(not_met)
    assert found.outcome == "not applicable"
    assert "epsilon = 0.5" in found.note


def test_what_nothing_measures_is_assumed_and_gives_no_number(referee):
    extra = Hypothesis("extra", "it is seldom good", every_prompt(B_minus(s) <= 0.9, support="P+"))
    found = referee.check(
        own(hypotheses=[*def5, extra], conclusion=some_prompt(B_P(s) < gamma + epsilon, length=8))
    )
    assert [(h.status, h.evidence) for h in found.hypotheses if h.hypothesis == extra.name] == [
        ("assumed", "nothing here measures it")
    ]
    top = parameter("top", lower=-1, upper=1, meaning="bound")
    bounded = Hypothesis("bounded", "bounded", every_prompt(B_minus(s) <= top, support="P+"))
    with pytest.raises(BridgeError, match="bounds top, so that there is no number"):
        form_of(own(hypotheses=[bounded], conclusion=some_prompt(B_P(s) < top, length=8)))


def test_constants_go_in_at_the_end_that_weakens_the_claim(referee):
    values = known_of(claims()["thm2"], referee).values
    c = referee.constants
    assert values["beta"] == min(c.beta.low, referee.prompted.low)
    assert values["beta_prime"] == c.beta_prime.high
    assert values["sigma"] == math.sqrt(c.sigma2_plus.high)
    assert known_of(claims()["thm5"], referee).values["sigma"] == math.sqrt(c.sigma2.high)
    assert values["gamma"] == referee.gamma
