"""The search: what it finds, what it must not, and that it treats every claim alike."""

import copy
import dataclasses
import json
import re
from fractions import Fraction
from pathlib import Path

import flint
import numpy as np
import pytest
import sympy as sp
from twins import reversed_distinguishable

import proofs
from proofs.encoding import Encoding, Shape, from_interval
from proofs.exact import (
    CONCLUSION,
    PRECISIONS,
    Certificate,
    ExactWorld,
    Kind,
    LogForm,
    ModelChecker,
    Outcome,
    Part,
    Refused,
    Undecided,
    WitnessError,
    certify,
    digest,
    exact_margin,
    parameter_value,
    single_logarithm,
    value_text,
)
from proofs.rounding import Rounding, build
from proofs.search import (
    BUDGETS,
    Budget,
    Finding,
    breaks_at_equality,
    compiled,
    complexity,
    engine,
    search,
)
from proofs.search.certifying import _erred, proposal_of
from proofs.search.compiled import compiling
from proofs.search.stock import Population
from proofs.starts import draw, lattice
from theory import *
from theory.logic import lengths_of

SMALL = Budget("small", (Shape(2, 1, 2), Shape(2, 2, 2)), 512, 10, 16, 20, 12, 40)
ALWAYS_BAD = claim("search.always-bad", conclusion=every_prompt(B_P(s) < 0))
POSTERIOR = claim("search.posterior", conclusion=every_prompt(And(w(s) >= 0, w(s) <= 1)))


# --- what is found ---------------------------------------------------------------------------------------
def test_a_trivially_false_claim_falls_at_once_in_small_numbers():
    finding = search(ALWAYS_BAD, SMALL, 0)
    assert finding.certificate.confirmed
    assert finding.worlds == SMALL.samples  # the first population was enough
    rows, digits, _ = complexity(finding.witness)
    assert rows == 2
    assert digits <= 20


def test_a_true_claim_yields_nothing():
    finding = search(POSTERIOR, SMALL, 0)
    assert finding.witness is None
    assert finding.certificate is None
    assert not finding.violation
    assert finding.met == finding.worlds > 1000


@pytest.mark.parametrize("id", ["slides-thm1", "slides-sigmoid.every-prompt"])
def test_a_finding_is_a_function_of_claim_budget_and_seed(id):
    c = claims()[id]
    first, second = search(c, SMALL, 5), search(c, SMALL, 5)
    engine.cache_clear()
    third = search(c, SMALL, 5)
    assert first.witness is not None
    assert first.witness == second.witness == third.witness
    assert dataclasses.asdict(first) == dataclasses.asdict(second) == dataclasses.asdict(third)


def test_another_seed_looks_elsewhere():
    c = claims()["thm1"]
    assert search(c, SMALL, 1, descend=False).margin != search(c, SMALL, 2, descend=False).margin


def test_witnesses_are_plain_json_and_replay_from_text():
    finding = search(claims()["slides-thm1"], SMALL, 0)
    assert certify(json.loads(json.dumps(finding.witness))).confirmed


# --- hypotheses ------------------------------------------------------------------------------------------
def test_options_that_the_compiler_does_not_know_are_left_out(monkeypatch):
    compiling.cache_clear()
    known = compiling(True)
    compiling.cache_clear()
    monkeypatch.setattr(compiled, "_PLAIN", {"xla_cpu_no_such_option": True})
    try:
        assert "xla_cpu_no_such_option" not in (compiling(True) or {})
        assert set(compiling(True) or {}) <= set(known or {})
    finally:
        compiling.cache_clear()


def test_contradicting_hypotheses_are_met_by_no_world():
    void = Hypothesis(
        "void", "B_- above and below 0", both(every_prompt(B_minus(s) > 0), every_prompt(B_minus(s) < 0))
    )
    finding = search(
        claim("search.void", hypotheses=[void], conclusion=every_prompt(B_P(s) < 0)), SMALL, 0, descend=False
    )
    assert finding.met == finding.unreached == 0
    assert finding.witness is None
    assert finding.failing["void"] == finding.worlds


def test_contradicting_conditions_are_met_by_no_world():
    c = claim(
        "search.void-where", where=[epsilon > 2, epsilon < 1], conclusion=every_prompt(B_P(s) < epsilon)
    )
    finding = search(c, SMALL, 0, descend=False)
    assert finding.met == 0
    assert finding.failing["parameters"] == finding.worlds


def test_prompts_too_long_to_look_at_are_not_mistaken_for_vacuity():
    c = claim("search.long", hypotheses=def5, conclusion=some_prompt(B_P(s) < gamma + epsilon, length=40))
    finding = search(c, SMALL, 0, descend=False)
    assert finding.witness is None
    assert finding.met == 0
    assert finding.unreached > 1000


@pytest.mark.parametrize("dropped", ["distinguishable", "negative"])
def test_each_hypothesis_of_theorem_1_is_needed(dropped):
    thm1 = claims()["thm1"]
    kept = [h for h in thm1.hypotheses if h.id != dropped]
    assert len(kept) == 1
    finding = search(
        with_conclusion(thm1, f"search.no-{dropped}", thm1.conclusion, hypotheses=kept), SMALL, 0
    )
    assert finding.certificate.confirmed
    assert [h["id"] for h in finding.certificate.hypotheses] == [h.id for h in kept]


@pytest.mark.parametrize("dropped", ["bounded-increments", "good-at-least", "bad-at-least"])
def test_each_hypothesis_of_the_converse_is_needed(dropped):
    c = claims()["converse"]
    kept = [h for h in c.hypotheses if h.id != dropped]
    finding = search(
        with_conclusion(c, f"search.no-{dropped}", c.conclusion, hypotheses=kept), BUDGETS["quick"], 0
    )
    assert finding.certificate.confirmed


# --- the exact checker agrees with the margins -----------------------------------------------------------
@pytest.mark.parametrize("start", [draw, lattice])
@pytest.mark.parametrize(
    "id", ["thm1", "lem1", "lem3-uniform", "thm1-tight", "no-distinguishability", "converse.drawn-text"]
)
def test_margins_agree_with_the_exact_checker(id, start):
    c, shape = claims()[id], Shape(2, 2, 4)
    e = engine(c, shape)
    point, frozen = start(e.encoding, 512, np.random.default_rng(3))
    m = e.margins(point, frozen)
    compared = 0
    for row in range(512):
        usable = (np.asarray(m.hypotheses)[row] >= 0).all() and (np.asarray(m.others)[row] >= 0).all()
        if not usable or compared == 12:
            continue
        proposal = proposal_of(Population(e.encoding, point, frozen, m, np.arange(512)), row)
        finest = Rounding.uniform(c, 9)
        witness = build(c, e.encoding, proposal, finest)
        if witness is None:
            continue
        values = {k: parameter_value(v, k) for k, v in witness["parameters"].items()}
        world = ExactWorld.from_json(witness["world"], values["alpha"])
        decider = ModelChecker(world, values, witness["depth"])
        with flint.ctx.workprec(PRECISIONS[1]):
            if [decider.count(x, {}) for x in c.prompt_lengths] != np.asarray(m.lengths)[row].tolist():
                continue  # rounding moved the length across a whole number
            exact = exact_margin(decider, c.conclusion, {})
            exact = (
                float(exact)
                if isinstance(exact, (Fraction, float))
                else float((exact.ball() if isinstance(exact, LogForm) else exact).mid())
            )
        found = float(m.conclusion[row])
        if id == "converse.drawn-text" and abs(exact - found) > 1e-3:
            continue  # a probability jumps where a weight sits on the level
        assert found == pytest.approx(exact, rel=2e-3, abs=2e-3)
        compared += 1
    assert compared >= 3


def test_what_the_search_calls_broken_is_confirmed_or_reported():
    finding = search(claims()["slides-thm1"], SMALL, 0)
    assert finding.margin < 0
    assert finding.certificate.conclusion["holds"] is False


# --- equality cases --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("formula", "answer"),
    [
        (every_prompt(B_P(s) < 1), True),
        (every_prompt(B_P(s) <= 1), False),
        (every_prompt(Not(B_P(s) > 1)), False),
        (every_prompt(Implies(B_P(s) <= t, size(s) >= 1)), True),
        (every_prompt(Implies(B_P(s) < t, size(s) >= 1)), False),
        (both(B_P(s) <= 1, B_P(s) > 0), True),
        (every_prompt(Eq(B_P(s), 0)), False),
        (every_prompt(Or(B_P(s) <= 0, w(s) > 0)), True),
    ],
    ids=str,
)
def test_where_a_margin_of_zero_may_be_a_failure(formula, answer):
    assert breaks_at_equality(formula) is answer


def test_bounded_parameters_reach_exact_logarithms():
    at_least = Hypothesis("at-least", "KL at least beta", every_length(Expect("P-", KL(s), s, n) >= beta))
    c = claim("search.edge", hypotheses=[at_least], conclusion=every_length(Expect("P-", KL(s), s, n) > beta))
    finding = search(c, SMALL, 0)
    assert finding.certificate.confirmed
    assert isinstance(parameter_value(finding.witness["parameters"]["beta"], "beta"), (Fraction, LogForm))


@pytest.mark.parametrize(
    ("terms", "text"),
    [
        ([("1/2", "1")], "-1*log(2)"),
        ([("2", "1/2"), ("3", "1/2")], "1/2*log(6)"),
        ([("2", "2")], "2*log(2)"),
        ([("2", "1"), ("1/3", "-1")], "log(6)"),
    ],
)
def test_sums_of_logarithms_are_written_as_one(terms, text):
    form = LogForm.make(Fraction(0), {Fraction(q): Fraction(c) for q, c in terms})
    single = single_logarithm(form)
    assert value_text(single) == text
    assert parameter_value(text, "x") == single
    with flint.ctx.workprec(128):
        assert single.ball().overlaps(form.ball())


def test_sums_with_a_rational_part_or_beyond_reading_are_not():
    assert single_logarithm(LogForm.make(Fraction(1), {Fraction(2): Fraction(1)})) is None
    assert (
        single_logarithm(LogForm.make(Fraction(0), {Fraction(2): Fraction(1, 999), Fraction(3): Fraction(1)}))
        is None
    )
    assert (
        single_logarithm(LogForm.make(Fraction(0), {Fraction(2): Fraction(2), Fraction(1, 4): Fraction(1)}))
        is None
    )


def test_a_lattice_is_made_of_small_fractions():
    encoding = Encoding(claims()["thm1"], Shape(3, 2, 2))
    point, frozen = lattice(encoding, 200, np.random.default_rng(0))
    for logits, support in zip(point.minus + point.plus, frozen.minus + frozen.plus, strict=True):
        weights = np.where(support, np.exp(logits), 0.0)
        laws = weights / weights.sum(-1, keepdims=True)
        assert all(
            Fraction(float(p)).limit_denominator(4) == pytest.approx(p, abs=1e-12) for p in laws.ravel()
        )


def test_coordinates_and_values_are_inverse():
    for p in claims()["converse"].parameters:
        if p.name == "alpha":
            continue
        low = -1.0 if p.lower is None else float(p.lower)
        values = low + np.array([0.01, 0.3, 0.5, 0.99])
        from proofs.encoding import _into_interval

        assert np.allclose(np.asarray(_into_interval(p, from_interval(p, values))), values)


# --- one machinery for all -------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("files", "tables"),
    [
        *((files, False) for files in ("search/[!t]*.py", "starts.py", "encoding.py", "exact/*.py")),
        *((files, True) for files in ("search/tables.py", "tables/draw.py", "tables/rounding.py")),
    ],
)
def test_no_claim_is_known_by_name(files, tables):
    """Nor are hypotheses and parameters of the claims on prompts, or on tables, that these files look for counterexamples of."""
    found = sorted(Path(proofs.__file__).parent.glob(files))
    assert found
    source = "\n".join(path.read_text() for path in found)
    words = set(re.findall(r"[A-Za-z0-9_.\-]+", source))
    assert not words & set(claims())
    of_this_kind = [c for c in claims().values() if (c.signature is not None) is tables]
    hypotheses = {h.id for c in of_this_kind for h in c.hypotheses}
    assert not {f'"{h}"' for h in hypotheses} & set(re.findall(r'"[^"\n]*"', source))
    # alpha is the one parameter that every mixture has.
    others = {p.name for c in of_this_kind for p in c.parameters} - {"alpha", "C", "M", "t"}
    assert not {f'"{p}"' for p in others} & set(re.findall(r'"[^"\n]*"', source))


def test_renaming_a_claim_and_its_hypotheses_changes_nothing():
    c = claims()["slides-thm1"]
    renamed = dataclasses.replace(
        c,
        id="search.renamed",
        title="x",
        hypotheses=tuple(dataclasses.replace(h, id=f"h{i}", name="x") for i, h in enumerate(c.hypotheses)),
    )
    first, second = search(c, SMALL, 0), search(renamed, SMALL, 0)
    assert first.witness["world"] == second.witness["world"]
    assert first.witness["parameters"] == second.witness["parameters"]
    assert first.margin == second.margin


# --- forms of claims that once crashed or were refused ---------------------------------------------------
def test_every_prompt_of_a_length_in_parameters():
    c = claim(
        "search.every-length",
        hypotheses=def5,
        conclusion=every_prompt(B_P(s) < gamma + epsilon, length=1 / beta),
    )
    assert len(lengths_of(c.conclusion)) == 1
    assert search(c, SMALL, 0).certificate.confirmed


def test_lengths_that_mix_a_bound_number_of_sentences_with_parameters():
    false = claim("search.mixed", conclusion=every_length(some_prompt(B_P(s) < 0, length=n + beta)))
    true = claim("search.mixed-true", conclusion=every_length(some_prompt(B_P(s) <= 1, length=n + 1 / beta)))
    assert search(false, SMALL, 0).certificate.confirmed
    finding = search(true, SMALL, 0, descend=False)
    assert finding.witness is None
    assert finding.met > 0


@pytest.mark.parametrize("shape", [Shape(2, 1, 2), Shape(2, 1, 3), Shape(2, 2, 3), Shape(3, 2, 2)])
@pytest.mark.parametrize(
    "undefined", [size(s) >= log(-alpha / (1 + alpha) + t**2 - 1), B_P(s) < sqrt(-1 - M + t)]
)
def test_what_is_undefined_everywhere_is_supported_nowhere(undefined, shape):
    """A minimum over eight numbers or more used to lose its NaN."""
    for formula in (every_prompt(undefined), some_prompt(undefined, length=1)):
        e = engine(claim("search.undefined", conclusion=formula), shape)
        assert np.isnan(e.margins(*draw(e.encoding, 64, np.random.default_rng(0))).conclusion).all()


@pytest.mark.parametrize("bounded", [negative, every_prefix_distinguishable])
def test_hypotheses_on_nonempty_prompts_are_looked_at_in_worlds_of_horizon_1(bounded):
    kept = Hypothesis("nonempty", bounded.name, dataclasses.replace(bounded.formula, nonempty=True))
    c = claim("search.nonempty", hypotheses=[kept], conclusion=every_prompt(B_P(s) < 0))
    assert search(c, SMALL, 0).certificate.confirmed


def test_bound_lengths_below_zero_are_zero():
    c = claim("search.before", conclusion=every_length(some_prompt(w(s) <= alpha, length=n - 1)))
    assert search(c, SMALL, 0, descend=False).witness is None  # the weight is a martingale


def test_averages_over_later_prompts_are_settled_by_the_frozen_tail():
    c = claim(
        "search.reversed",
        hypotheses=[reversed_distinguishable, negative],
        conclusion=every_prompt(B_P(s) <= gamma),
    )
    assert search(c, SMALL, 0).certificate.confirmed


def test_increments_freeze_one_sentence_after_the_laws():
    """E[increment at n] is KL at n - 1: a horizon of 2 is settled by n = 2, not by n = 1."""
    gaining = Hypothesis(
        "gaining", "gain above beta", every_length(Expect("P-", increment(s), s, n) > beta, start=1)
    )
    c = claim("search.gaining", hypotheses=[gaining], conclusion=every_prompt(B_P(s) < 0))
    world = {
        "alphabet": ["a", "b"],
        "behaviour": {"a": "1", "b": "1"},
        "horizon": 2,
        "P-": [{"prefix": p, "law": {"a": "1", "b": "0"}} for p in ([], ["a"])],
        "P+": [
            {"prefix": [], "law": {"a": "1/4", "b": "3/4"}},
            {"prefix": ["a"], "law": {"a": "1", "b": "0"}},
            {"prefix": ["b"], "law": {"a": "1"}},
        ],
    }
    from theory.serialise import claim_to_json

    witness = {
        "format": "beb-witness",
        "version": 1,
        "claim": claim_to_json(c),
        "parameters": {"alpha": "1/2", "beta": "1"},
        "world": world,
        "depth": 1,
    }
    witness["digest"] = digest(witness)
    verdict = certify(witness)
    assert not verdict.confirmed
    assert "gaining fails" in verdict.reason


def test_the_increment_of_the_empty_prompt_is_no_crash():
    c = claim("search.increment", conclusion=every_prompt(increment(s) <= M))
    assert search(c, SMALL, 0).certificate.confirmed


def test_what_can_be_decided_is_decided_beside_what_cannot():
    world = ExactWorld(("a",), (Fraction(1),), 1, {(): (Fraction(1),)}, {(): (Fraction(1),)}, Fraction(1, 2))
    decider = ModelChecker(world, {"alpha": Fraction(1, 2)}, 2)
    undefined = log(alpha - 1) < 0  # the logarithm of -1/2
    for bad, fine in ((undefined, alpha > 1), (alpha > 1, undefined)):
        assert decider.holds(both(bad, fine), {}) is False
        assert decider.relation(Or(Not(bad), Not(fine), evaluate=False), {}) is True
    with pytest.raises(Undecided):
        decider.holds(both(undefined, alpha < 1), {})
    unsettled = every_prompt(LLR(s) <= 10 + 10 * size(s))
    assert decider.holds(both(unsettled, alpha > 1), {}) is False
    with pytest.raises(Refused):
        decider.holds(both(unsettled, alpha < 1), {})


# --- hostile witnesses -----------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def witness():
    return search(claims()["slides-thm1"], SMALL, 0).witness


def tampered(witness, change):
    copied = copy.deepcopy(witness)
    change(copied)
    copied["digest"] = digest(copied)
    return copied


def _law(value):
    return lambda x: x["world"]["P-"][0].update(law=value)


@pytest.mark.parametrize(
    "change",
    [
        _law({"a": "1/2", "b": "1/3"}),
        _law({"a": "3/2", "b": "-1/2"}),
        lambda x: x["world"]["behaviour"].update(a="2"),
        lambda x: x["parameters"].update(alpha="0"),
        lambda x: x["parameters"].update(alpha="2"),
        lambda x: x["parameters"].update(beta="-1"),
        lambda x: x["parameters"].update(beta="1000"),
        lambda x: x["parameters"].update(beta="log(1/2)"),
        lambda x: x["parameters"].update(gamma="0"),
        lambda x: x["parameters"].update(epsilon="1000"),
        lambda x: x["parameters"].update(epsilon="1/" + "9" * 3000),
        lambda x: x["claim"].update(hypotheses=[]),
        lambda x: x["claim"]["conclusion"]["length"].update(expr="0"),
        lambda x: x["claim"]["conclusion"]["length"].update(rounding="floor"),
        lambda x: x["world"].update(horizon=2),
        lambda x: x["world"].update({"P+": []}),
    ],
)
def test_a_tampered_witness_with_a_fresh_digest_is_refused_with_a_reason(witness, change):
    verdict = certify(tampered(witness, change))
    assert not verdict.confirmed
    assert verdict.reason
    assert "\n" not in verdict.reason


@pytest.mark.parametrize(
    "change",
    [
        _law({"a": 0.5, "b": 0.5}),
        _law({"a": "nan", "b": "1"}),
        _law({"a": None}),
        _law(None),
        lambda x: x["world"].update(alphabet="ab"),
        lambda x: x["world"].update(alphabet=["a", "a"]),
        lambda x: x["world"].update(horizon=0),
        lambda x: x["world"].update(horizon="1"),
        lambda x: x["parameters"].update(alpha="log(2)"),
        lambda x: x["parameters"].update(beta="log(0)"),
        lambda x: x["parameters"].update(beta="log(-1)"),
        lambda x: x["parameters"].update(zeta="1"),
        lambda x: x["parameters"].pop("beta"),
        lambda x: x.update(parameters=[]),
        lambda x: x.update(world=[]),
        lambda x: x.update(depth=-1),
        lambda x: x.update(depth=10**9),
        lambda x: x.update(claim=None),
        lambda x: x["claim"].update(conclusion={"relation": "1"}),
    ],
)
def test_what_is_no_witness_at_all_is_told_in_one_line(witness, change):
    with pytest.raises(WitnessError) as caught:
        certify(tampered(witness, change))
    assert "\n" not in str(caught.value)


def test_a_length_beyond_counting_is_refused():
    c = claim("search.endless", conclusion=some_prompt(B_P(s) < gamma, length=exp(1 / epsilon)))
    world = {
        "alphabet": ["a"],
        "behaviour": {"a": "1"},
        "horizon": 1,
        **{law: [{"prefix": [], "law": {"a": "1"}}] for law in ("P-", "P+")},
    }
    from theory.serialise import claim_to_json

    for small in ("1/10", "1/1000", "1/1000000"):
        witness = {
            "format": "beb-witness",
            "version": 1,
            "claim": claim_to_json(c),
            "world": world,
            "depth": 0,
        }
        witness["parameters"] = {"alpha": "1/2", "epsilon": small, "gamma": "-1"}
        witness["digest"] = digest(witness)
        verdict = certify(witness)
        assert not verdict.confirmed
        assert "too many" in verdict.reason or "too large" in verdict.reason


@pytest.mark.parametrize(
    ("kind", "part", "barely_met", "erred"),
    [
        (Kind.HOLDS, CONCLUSION, False, True),
        (Kind.EQUAL, CONCLUSION, False, True),
        (Kind.UNDECIDED, CONCLUSION, False, False),
        (Kind.UNSETTLED, CONCLUSION, False, True),
        # That a hypothesis is too close to call says nothing of the conclusion.
        (Kind.EQUAL, None, True, False),
        (Kind.EQUAL, Part("negative"), True, False),
        (Kind.UNMET, Part("negative"), True, True),
        (Kind.UNMET, Part("negative"), False, False),
        (Kind.UNSETTLED, Part("negative"), True, False),
    ],
)
def test_what_counts_as_an_error_of_floats(kind, part, barely_met, erred):
    finding = Finding()
    found = Certificate(Outcome(kind, "...", part))
    assert _erred(finding, claims()["thm1"], found, barely_met) is erred
    assert finding.doubtful is not erred
    assert finding.erred == int(erred)


def test_where_an_equality_is_asked_for_rounding_says_nothing():
    even = Hypothesis("even", "as likely as not", every_prompt(sp.Eq(B_minus(s), gamma)))
    made = claim("user.even", hypotheses=[even], conclusion=some_prompt(B_P(s) < 0, length=1))
    finding = Finding()
    assert not _erred(finding, made, Certificate(Outcome(Kind.UNMET, "...", Part("even"))), True)
    assert finding.doubtful
