"""The exact checker: its numbers, its decisions against the oracle, and the refusal of everything tampered with."""

from __future__ import annotations

import contextlib
import copy
import itertools
import json
import math
import re
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import flint
import mpmath
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from proofs import exact
from proofs.exact import (
    NEG,
    POS,
    ExactWorld,
    LogForm,
    ModelChecker,
    Refused,
    Undecided,
    WitnessError,
    add,
    certify,
    compare,
    connectives,
    digest,
    divide,
    exact_margin,
    exponential,
    judgement,
    logarithm,
    model_checker,
    mul,
    numbers,
    parameter_value,
    power,
    rational,
    reciprocal,
    single_logarithm,
    valuation,
    value_text,
    written_world,
)
from proofs.exact import witness as reading
from proofs.search import BUDGETS, search
from proofs.strategies import tabular_worlds
from synth.worlds import TabularWorld
from tests.language import exact_world, observations
from tests.oracle import Oracle, number
from tests.test_engine import FORMULAS, HARD, VALUES
from theory import *
from theory.serialise import claim_to_json

F = Fraction
SETTINGS = settings(derandomize=True, deadline=None, max_examples=40, database=None)
LOG2, LOG4 = logarithm(F(2)), logarithm(F(4))


# --- numbers -------------------------------------------------------------------------------------------
def real(x: Any) -> Any:
    """A number of the checker at fifty digits, by mpmath alone."""
    if isinstance(x, (float, Fraction)):
        return mpmath.mpf(x) if isinstance(x, float) else number(x)
    if isinstance(x, LogForm):
        return number(x.constant) + sum(number(c) * mpmath.log(number(q)) for q, c in x.terms)
    with flint.ctx.workdps(60):
        return mpmath.mpf(x.mid().str(55, radius=False))


def equal(a: Any, b: Any) -> bool:
    """To forty digits; an infinity equals only itself."""
    return bool(a == b or (mpmath.isfinite(a) and mpmath.isfinite(b) and mpmath.almosteq(a, b, 1e-40, 1e-40)))


def test_a_difference_of_logarithms_is_exactly_zero():
    assert compare(add(LOG4, mul(F(-2), LOG2)), F(0)) == 0
    assert compare(LOG4, mul(F(2), LOG2)) == 0
    assert compare(add(LOG4, F(1, 10**40)), mul(F(2), LOG2)) == 1
    # log 6 = log 2 + log 3, in halves
    six = mul(F(1, 2), logarithm(F(6)))
    assert compare(six, add(mul(F(1, 2), LOG2), mul(F(1, 2), logarithm(F(3))))) == 0


def test_a_ratio_of_logarithms_is_rational_where_it_is():
    assert divide(LOG4, LOG2) == F(2)
    assert divide(logarithm(F(8)), LOG4) == F(3, 2)
    assert divide(mul(F(3), LOG2), mul(F(7), LOG4)) == F(3, 14)
    with flint.ctx.workprec(128):
        assert float(divide(logarithm(F(3)), LOG2).mid()) == pytest.approx(math.log2(3), abs=1e-15)
    with pytest.raises(Undecided, match="1/0"):
        divide(LOG2, LogForm(F(0), ((F(2), F(-2)), (F(4), F(1)))))


def test_infinities():
    assert logarithm(F(0)) == NEG
    assert exponential(NEG) == F(0)
    assert reciprocal(POS) == F(0)
    assert compare(POS, POS) == 0
    assert compare(NEG, logarithm(F(1, 10**9))) == -1
    assert mul(F(-2), POS) == NEG
    for undefined in (
        lambda: add(POS, NEG),
        lambda: mul(F(0), POS),
        lambda: reciprocal(F(0)),
        lambda: logarithm(F(-1)),
    ):
        with pytest.raises(Undecided):
            undefined()


def test_powers():
    assert power(F(2, 3), F(-2)) == F(9, 4)
    assert power(F(9, 4), F(1, 2)) == F(3, 2)
    assert power(F(0), F(1, 2)) == F(0)
    assert exponential(mul(F(3), LOG2)) == F(8)
    assert exponential(add(LOG4, mul(F(-1), logarithm(F(3))))) == F(4, 3)
    with pytest.raises(Refused, match="out of reach"):
        power(F(2), F(10**9))


def test_a_comparison_too_close_is_left_open_at_low_precision():
    tiny = add(logarithm(F(2)), mul(F(-1), logarithm(2 + F(1, 10**30))))
    with flint.ctx.workprec(64), pytest.raises(Undecided):
        compare(mul(tiny, F(1)), F(0)) if not tiny.logarithms_cancel() else None
    with flint.ctx.workprec(256):
        assert compare(tiny, F(0)) == -1


rationals = st.fractions(min_value=F(1, 50), max_value=50, max_denominator=50)


@SETTINGS
@given(
    st.lists(st.tuples(rationals, st.fractions(-5, 5, max_denominator=9)), min_size=1, max_size=4), rationals
)
def test_arithmetic_agrees_with_mpmath(terms, constant):
    with flint.ctx.workprec(256):
        total: Any = constant
        for q, c in terms:
            total = add(total, mul(c, logarithm(q)))
        want = number(constant) + sum(number(c) * mpmath.log(number(q)) for q, c in terms)
        for got, expected in (
            (total, want),
            (mul(total, total), want * want),
            (exponential(total), mpmath.exp(want)),
            (divide(total, logarithm(F(3))), want / mpmath.log(3)),
        ):
            assert equal(real(got), expected)
        if abs(want) > mpmath.mpf(10) ** -40:
            assert compare(total, F(0)) == (1 if want > 0 else -1)


@SETTINGS
@given(rationals.filter(lambda q: q != 1), st.fractions(-5, 5, max_denominator=9).filter(bool))
def test_parameters_are_written_as_they_are_read(q, c):
    form = single_logarithm(mul(c, logarithm(q)))
    if form is not None:
        again = parameter_value(value_text(form), "x")
        assert again == form
        assert equal(real(again), number(c) * mpmath.log(number(q)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "nan",
        "inf",
        "1e999999999",
        "0x10",
        "1_000",
        " 1",
        "1/2/3",
        "__import__('os')",
        "9" * 5000,
    ],
)
def test_what_is_no_rational(text):
    with pytest.raises(
        WitnessError, match=r"is not an exact rational; write it as a string such as '3/4'"
    ) as error:
        rational(text, "x")
    assert len(str(error.value)) < 200


def test_a_division_by_zero_is_told_as_such():
    with pytest.raises(WitnessError, match=r"x: '1/0' divides by 0; give a number such as '3/4'"):
        rational("1/0", "x")


@pytest.mark.parametrize("value", [0.5, float("nan"), True, None, [1], {"a": 1}])
def test_only_strings_and_whole_numbers_are_exact(value):
    with pytest.raises(WitnessError, match="is not an exact rational"):
        rational(value, "x")


@pytest.mark.parametrize(
    ("text", "value"), [("3/4", F(3, 4)), ("-0.25", F(-1, 4)), ("1e-3", F(1, 1000)), (7, F(7))]
)
def test_what_is_a_rational(text, value):
    assert rational(text, "x") == value


# --- observables and decisions against the oracle --------------------------------------------------------
def disagreements(world: TabularWorld) -> list[str]:
    oracle, mine, wrong = Oracle(world), exact_world(world), []
    for k in range(world.horizon + 2):
        for prompt in itertools.product(world.alphabet, repeat=k):
            if oracle.sequence("P", prompt) == 0:
                continue
            index = tuple(world.alphabet.index(y) for y in prompt)
            for name, other in observations(k):
                second: list[Any] = [] if other is None else [F(other)]
                if name == "gain":
                    second = [index[:other]]
                got = mine.observable(name, index, *second)
                if name == "gain":
                    second = [prompt[:other]]
                want = oracle.observable(name, prompt, *second)
                if not (got == want if isinstance(want, Fraction) else equal(real(got), want)):
                    wrong.append(f"{name}{prompt} {second}: {got} is {want}")
        for law in ("P", "P-", "P+"):
            reached = [tuple(world.alphabet.index(y) for y in s) for s in oracle.prompts(k, law)]
            if list(mine.prompts(k, law)) != reached:
                wrong.append(f"prompts under {law} of {k}")
            if mine.how_many(k, law) < len(reached) or (law != "P" and mine.how_many(k, law) != len(reached)):
                wrong.append(f"number of prompts under {law} of {k}")
    return wrong


@pytest.mark.parametrize("name", HARD)
def test_observables_on_hard_worlds(name):
    with flint.ctx.workprec(256):
        assert disagreements(HARD[name]) == []


@SETTINGS
@given(world=tabular_worlds(alphabet=(2, 3), horizon=(1, 2)))
def test_observables(world):
    with flint.ctx.workprec(256):
        assert disagreements(world) == []


def misjudged(world: TabularWorld) -> list[str]:
    """Formulas on which exact checker and oracle differ, in truth or margin."""
    wrong, depth = [], max(exact_world(world).settling + 1, 2)
    oracle = Oracle(world, VALUES, depth, ahead=1)
    decider = ModelChecker(exact_world(world), {"alpha": world.alpha, **VALUES}, depth)
    with flint.ctx.workprec(256):
        for name, formula in FORMULAS.items():
            want = oracle.holds(formula)
            try:
                got = decider.holds(formula, {})
            except Refused:  # true as far as anyone looked, and the tail may change it
                got = True
            except Undecided:
                wrong.append(f"{name}: undecided")
                continue
            if formula in decider.broken:  # by a prompt that is longer than the oracle's
                prompt = tuple(world.alphabet[i] for i in decider.broken[formula])
                if oracle.holds(formula.body, {formula.var: prompt}):
                    wrong.append(f"{name}: {prompt} does not break it")
                continue
            if (
                name == "every"
                and got is False
                and want
                and oracle.observable("B_minus", world.alphabet[:1]) < VALUES["gamma"]
            ):
                continue  # after a, a, ... B_P tends to B_-, which is below gamma; from 3^-640 it takes 640 sentences
            if got is not want:
                wrong.append(f"{name}: {got} is {want}")
            margin, expected = real(exact_margin(decider, formula, {})), number(oracle.margin(formula))
            if not equal(margin, expected):
                wrong.append(f"margin of {name}: {margin} is {expected}")
    return wrong


@pytest.mark.parametrize("name", HARD)
def test_decisions_on_hard_worlds(name):
    assert misjudged(HARD[name]) == []


@settings(SETTINGS, max_examples=15)
@given(world=tabular_worlds(alphabet=(2,), horizon=(1, 2)))
def test_decisions(world):
    assert misjudged(world) == []


@pytest.mark.parametrize(
    ("formula", "why"),
    [
        (every_prompt(best_P(s, 2) <= 1), "best_P may change beyond"),
        (every_prompt(w(s) * B_P(s) <= 1, support="P-"), "B_P, w may change beyond"),
        (every_length(Expect("P", w(s), s, n) >= n * -beta), "its averages may change beyond"),
        (every_length(Expect("P-", LLR(s), s, n) >= n**2 - 9), "n may change beyond"),
        (every_length(n * beta <= 6), "n may change beyond"),
        (every_length(some_prompt(B_minus(s) <= 1, length=n)), "its prompts may change beyond"),
    ],
)
def test_what_no_finite_horizon_settles_is_refused(formula, why):
    decider = ModelChecker(exact_world(HARD["one-sided"]), {"beta": F(1, 5)}, 2)
    with pytest.raises(Refused, match=why):
        decider.holds(formula, {})


@pytest.mark.parametrize(
    "formula",
    [
        every_length(Expect("P-", LLR(s), s, n) >= n * -beta),  # E LLR grows by E KL >= 0 with every sentence
        every_length(Expect("P-", KL(s), s, n) >= -n),
    ],
)
def test_what_a_frozen_tail_settles_is_decided(formula):
    assert ModelChecker(exact_world(HARD["one-sided"]), {"beta": F(1, 5)}, 2).holds(formula, {}) is True


def test_enumeration_has_a_limit():
    world = exact_world(HARD["equal"])
    with pytest.raises(Refused, match="prompts of 30 sentences are too many"):
        list(world.prompts(30, "P"))
    alone = exact_world(HARD["one-sentence"])
    assert len(list(alone.prompts(300, "P"))) == 1
    with pytest.raises(Refused, match="too many"):
        alone.prompts(10**9, "P")


# --- witnesses -----------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def witness() -> dict[str, Any]:
    """A counterexample to slides-thm1, as the search finds it."""
    found = search(claims()["slides-thm1"], BUDGETS["quick"], 0)
    assert found.witness is not None
    return json.loads(json.dumps(found.witness))


def sealed(witness: dict[str, Any]) -> dict[str, Any]:
    witness["digest"] = digest(witness)
    return witness


def test_the_witness_is_confirmed(witness):
    verdict = certify(witness)
    assert verdict.confirmed, verdict.reason
    assert verdict.conclusion is not None
    assert verdict.conclusion["holds"] is False
    assert {h["id"] for h in verdict.hypotheses} == {"distinguishable", "negative"}
    assert all(h["holds"] for h in verdict.hypotheses)
    assert json.loads(json.dumps(verdict.to_json()))["confirmed"] is True


def test_the_oracle_agrees_that_it_refutes(witness):
    world, claim = witness["world"], claims()["slides-thm1"]
    rows = {
        law: {tuple(r["prefix"]): tuple(r["law"][y] for y in world["alphabet"]) for r in world[law]}
        for law in ("P-", "P+")
    }
    values = {k: real(parameter_value(v, k)) for k, v in witness["parameters"].items()}
    # Prompts that a component cannot produce need no row; the oracle wants one, and never uses it.
    every = [p for k in range(world["horizon"]) for p in itertools.product(world["alphabet"], repeat=k)]
    uniform = (F(1, len(world["alphabet"])),) * len(world["alphabet"])
    tabular = TabularWorld(
        tuple(world["alphabet"]),
        tuple(world["behaviour"][y] for y in world["alphabet"]),
        *({p: rows[law].get(p, uniform) for p in every} for law in ("P-", "P+")),
        F(witness["parameters"]["alpha"]),
        world["horizon"],
    )
    oracle = Oracle(tabular, values)
    assert all(oracle.holds(h.formula) for h in claim.hypotheses)
    assert not oracle.holds(claim.conclusion)


def _row(w: dict[str, Any], law: str = "P-") -> dict[str, str]:
    return w["world"][law][0]["law"]


def _first(w: dict[str, Any]) -> str:
    return w["world"]["alphabet"][0]


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(w: dict[str, Any]) -> None:
        *way, last = path.split(".")
        for key in way:
            w = w[int(key)] if isinstance(w, list) else w[key]
        w[last] = value

    return change


def _double_row(law: str) -> Callable[[dict[str, Any]], None]:
    def change(w: dict[str, Any]) -> None:
        _row(w, law)[_first(w)] = str(F(_row(w, law)[_first(w)]) + 1)

    return change


def _negative_row(w: dict[str, Any]) -> None:
    a, b = w["world"]["alphabet"][:2]
    _row(w).update({a: "-1/10", b: str(F(11, 10) - sum(F(v) for k, v in _row(w).items() if k not in (a, b)))})


def _score(value: Any) -> Callable[[dict[str, Any]], None]:
    return lambda w: w["world"]["behaviour"].update({_first(w): value})


def _whole_range_of_beta(w: dict[str, Any]) -> None:
    w["parameters"]["beta"] = "10"


def _conclusion(edit: Callable[[dict[str, Any]], Any]) -> Callable[[dict[str, Any]], None]:
    return lambda w: edit(w["claim"]["conclusion"])


def _another_statement(w: dict[str, Any]) -> None:
    from theory.serialise import claim_to_json

    w["claim"] = {**claim_to_json(claims()["thm1"]), "id": "slides-thm1"}


def _unknown_sentence(w: dict[str, Any]) -> None:
    _row(w)["zzz"] = "0"


def _unknown_prefix(w: dict[str, Any]) -> None:
    w["world"]["P+"].append({"prefix": ["zzz"], "law": {_first(w): "1"}})


def _row_missing(w: dict[str, Any]) -> None:
    del w["world"]["P-"][0]


def _row_twice(w: dict[str, Any]) -> None:
    w["world"]["P-"].append(w["world"]["P-"][0])


def _row_as_list(w: dict[str, Any]) -> None:
    w["world"]["P-"][0]["law"] = ["1/2", "1/2"]


def _score_missing(w: dict[str, Any]) -> None:
    del w["world"]["behaviour"][_first(w)]


def _hypothesis_removed(w: dict[str, Any]) -> None:
    del w["claim"]["hypotheses"][1]


def _hypothesis_weakened(w: dict[str, Any]) -> None:
    w["claim"]["hypotheses"][1]["formula"]["support"] = "P+"


def _interval_widened(w: dict[str, Any]) -> None:
    w["claim"]["parameters"]["gamma"]["upper"] = "1"


def _deep(depth: int) -> Any:
    nested: Any = "1"
    for _ in range(depth):
        nested = ["Abs", nested]
    return nested


def _relation(left: Any) -> Callable[[dict[str, Any]], None]:
    return _set("claim.conclusion.body", {"relation": ["StrictLessThan", left, "0"]})


# Well-formed, and not a counterexample: the certificate says why.
REFUSED: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "row of P- does not sum to one": (_double_row("P-"), r"P- after \[\]: probabilities sum to .*, not 1"),
    "row of P+ does not sum to one": (_double_row("P+"), r"P\+ after \[\]: probabilities sum to .*, not 1"),
    "negative probability": (_negative_row, "a probability is negative"),
    "score above 1": (_score("3/2"), r"behaviour of 'a' is 3/2, outside \[-1, 1\]"),
    "score below -1": (_score("-1.0001"), r"behaviour of 'a' is -10001/10000, outside \[-1, 1\]"),
    "alpha 0": (_set("parameters.alpha", "0"), r"alpha = 0 lies outside \(0, 1\]"),
    "alpha 2": (_set("parameters.alpha", "2"), r"alpha = 2 lies outside \(0, 1\]"),
    "alpha negative": (_set("parameters.alpha", "-1/2"), r"alpha = -1/2 lies outside"),
    "gamma 0": (_set("parameters.gamma", "0"), r"parameter gamma = 0 lies outside \[-1, 0\)"),
    "gamma -2": (_set("parameters.gamma", "-2"), r"parameter gamma = -2 lies outside \[-1, 0\)"),
    "epsilon 0": (_set("parameters.epsilon", "0"), r"parameter epsilon = 0 lies outside \(0, oo\)"),
    "beta negative": (_set("parameters.beta", "-1"), "parameter beta = -1 lies outside"),
    "beta above the divergence": (_whole_range_of_beta, "hypothesis distinguishable fails on this world"),
    "P- too good": (
        lambda w: w["world"]["behaviour"].update(dict.fromkeys(w["world"]["alphabet"], "1")),
        "hypothesis negative fails",
    ),
    "all bad": (
        lambda w: w["world"]["behaviour"].update(dict.fromkeys(w["world"]["alphabet"], "-1")),
        "the conclusion holds on this world",
    ),
    "row missing": (_row_missing, r"P- has no law after \[\]"),
    "statement replaced": (
        _another_statement,
        "the conclusion of slides-thm1 are not those of the installed claim",
    ),
    "hypothesis removed": (
        _hypothesis_removed,
        "the hypotheses of slides-thm1 are not those of the installed claim",
    ),
    "hypothesis weakened": (_hypothesis_weakened, "the hypotheses of slides-thm1 are not"),
    "conclusion altered": (
        _conclusion(lambda c: c.update(support="P-")),
        "the conclusion of slides-thm1 are not",
    ),
    "length altered": (
        _conclusion(lambda c: c["length"].update(rounding="floor")),
        "the conclusion of slides-thm1",
    ),
}

# Not a witness at all: one line.
MALFORMED: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "format": (_set("format", "png"), "'format' is not 'beb-witness'"),
    "version": (_set("version", 2), "witness version 2; this checker reads version 1"),
    "version true": (_set("version", True), "witness version True"),
    "no world": (lambda w: w.pop("world"), "'world' is missing"),
    "no digest": (lambda w: w.pop("digest"), "'digest' is missing"),
    "world is a list": (_set("world", []), "world must be an object"),
    "a component missing": (lambda w: w["world"].pop("P+"), r"world: 'P\+' is missing"),
    "component is an object": (_set("world.P-", {}), "P- must be a list of prefixes"),
    "row is a list": (_row_as_list, "a row needs a list 'prefix' and an object 'law'"),
    "row is a number": (lambda w: w["world"]["P-"].__setitem__(0, 1), "a row needs a list 'prefix'"),
    "unknown sentence": (_unknown_sentence, "'zzz' is not in the alphabet of the other component"),
    "unknown prefix": (_unknown_prefix, "'zzz' is missing or not in the alphabet"),
    "row twice": (_row_twice, "given twice"),
    "score missing": (_score_missing, "behaviour must score every sentence"),
    "alphabet twice": (
        lambda w: w["world"]["alphabet"].append("a"),
        "alphabet must be a list of distinct names",
    ),
    "alphabet empty": (_set("world.alphabet", []), "alphabet must be a list of distinct names"),
    "probability is a float": (lambda w: _row(w).update(a=0.5), "0.5 is not an exact rational"),
    "probability is NaN": (lambda w: _row(w).update(a=math.nan), "nan is not an exact rational"),
    "probability is 'nan'": (lambda w: _row(w).update(a="nan"), "'nan' is not an exact rational"),
    "score is a float": (_score(0.25), "0.25 is not an exact rational"),
    "score is huge": (_score("1e999999999"), "'1e999999999' is not an exact rational"),
    "parameter is a float": (
        _set("parameters.epsilon", 0.1),
        "parameter epsilon: 0.1 is not an exact rational",
    ),
    "parameter is NaN": (_set("parameters.epsilon", math.nan), "parameter epsilon: nan is not"),
    "parameter is code": (_set("parameters.epsilon", "__import__('os')"), "is not an exact rational"),
    "parameter missing": (lambda w: w["parameters"].pop("beta"), "parameters: beta missing"),
    "parameter unknown": (_set("parameters.zeta", "1"), "parameters: zeta not in the claim"),
    "parameters a list": (_set("parameters", []), "parameters must be an object"),
    "alpha a logarithm": (_set("parameters.alpha", "log(2)"), "parameter alpha must be rational"),
    "horizon huge": (_set("world.horizon", 10**9), "horizon must be a whole number between 1 and 64"),
    "horizon zero": (_set("world.horizon", 0), "horizon must be a whole number"),
    "horizon a string": (_set("world.horizon", "2"), "horizon must be a whole number"),
    "depth huge": (_set("depth", 10**9), "depth must be a whole number between 0 and 64"),
    "nested deeply": (_relation(_deep(100_000)), "nested too deeply"),
    "unknown operator": (_relation(["system", "ls"]), "is not an expression"),
    "attribute as operator": (_relation(["__class__", "1"]), "is not an expression"),
    "symbol injection": (_relation({"symbol": "__import__"}), "unknown symbol '__import__'"),
    "undeclared symbol": (_relation({"symbol": "zeta"}), "unknown symbol 'zeta'"),
    "power of powers": (
        _relation(["Pow", "2", "1000000000"]),
        "a power with exponent 1000000000 is out of reach",
    ),
    "endless number": (_relation("1e999999999"), "is not a rational number"),
    "unknown quantifier": (_set("claim.conclusion", {"most": "s"}), "is not a formula"),
    "quantifier without body": (lambda w: w["claim"]["conclusion"].pop("body"), "lacks its field 'body'"),
    "support unknown": (_set("claim.conclusion.support", "Q"), "support 'Q': use one of"),
    "claim a list": (_set("claim", []), "claim: "),
    "id injected": (_set("claim.id", "<script>"), "use letters, digits"),
    "interval redeclared": (_interval_widened, "gamma is already declared"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_tampering_is_refused_with_the_reason(witness, name):
    change, why = REFUSED[name]
    tampered = copy.deepcopy(witness)
    change(tampered)
    assert tampered != witness
    assert certify(tampered).reason.startswith(
        "the digest does not match the contents: the witness was altered; "
    )
    verdict = certify(sealed(tampered))
    assert not verdict.confirmed
    assert "\n" not in verdict.reason
    assert re.search(why, verdict.reason), verdict.reason


@pytest.mark.parametrize("name", MALFORMED)
def test_what_is_no_witness_is_told_in_one_line(witness, name):
    change, why = MALFORMED[name]
    tampered = json.loads(json.dumps(witness))
    change(tampered)
    if "digest" in tampered and name != "nested deeply":
        sealed(tampered)
    with pytest.raises(WitnessError, match=why) as error:
        certify(tampered)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 300


def test_a_changed_digest_is_refused(witness):
    tampered = {**witness, "digest": "0" * 64}
    assert certify(tampered).reason.startswith(
        "the digest does not match the contents: the witness was altered; "
    )


def test_every_number_is_sealed(witness):
    """Whatever number of the world or the parameters is changed, the digest tells."""

    def numbers(at: Any, path: tuple[Any, ...] = ()) -> Any:
        if isinstance(at, dict):
            for key, value in at.items():
                yield from numbers(value, (*path, key))
        elif isinstance(at, list):
            for i, value in enumerate(at):
                yield from numbers(value, (*path, i))
        elif path[0] in ("world", "parameters", "depth") and path[-1] != "prefix":
            yield path

    paths = list(numbers(witness))
    assert len(paths) > 10
    for path in paths:
        tampered = copy.deepcopy(witness)
        place = tampered
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = "1/7" if place[path[-1]] != "1/7" else "1/9"
        assert not certify(tampered).confirmed


@pytest.mark.parametrize("thing", [None, [], "x", 1, {}, {"format": "beb-witness"}])
def test_any_other_object_is_no_witness(thing):
    with pytest.raises(WitnessError):
        certify(thing)


def test_a_hypothesis_that_the_horizon_does_not_settle_is_not_accepted(witness):
    from theory.serialise import claim_to_json

    open_ended = Hypothesis("always-bad-mixture", "B_P w is never 1", every_prompt(B_P(s) * w(s) <= 1))
    mine = claim(
        "mine",
        hypotheses=[open_ended, *claims()["slides-thm1"].hypotheses],
        conclusion=claims()["slides-thm1"].conclusion,
    )
    verdict = certify(sealed({**copy.deepcopy(witness), "claim": claim_to_json(mine)}))
    assert not verdict.confirmed
    assert "may change beyond" in verdict.reason
    assert verdict.unsettled


def test_a_users_claim_is_checked_as_it_stands(witness):
    from theory.serialise import claim_to_json

    built_in = claims()["slides-thm1"]
    mine = claim("my-slides", hypotheses=built_in.hypotheses, conclusion=built_in.conclusion)
    assert certify(sealed({**copy.deepcopy(witness), "claim": claim_to_json(mine)})).confirmed


def test_the_checker_shares_nothing_with_the_search():
    code = "import sys, proofs.exact; print(sorted({m.split('.')[0] for m in sys.modules} & {'jax', 'jaxlib', 'synth', 'numpy', 'torch'}))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


# --- each check can fail ---------------------------------------------------------------------------------
def _no_row_sums(patch: pytest.MonkeyPatch) -> None:
    class Lenient(Fraction):
        def __ne__(self, other: object) -> bool:
            return False

    patch.setattr(written_world, "sum", lambda xs, *start: Lenient(1), raising=False)


def _no_digest(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(reading, "digest", lambda w: w["digest"])


def _any_statement(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(reading, "_same_statement", lambda claim, given: None)


def _open_tails_accepted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(model_checker, "settled_by_laws", lambda *given: None)


@pytest.mark.parametrize(
    ("mutation", "case"),
    [(_no_row_sums, "row of P- does not sum to one"), (_any_statement, "conclusion altered")],
)
def test_a_lenient_checker_is_caught(witness, mutation, case, monkeypatch):
    mutation(monkeypatch)
    tampered = copy.deepcopy(witness)
    REFUSED[case][0](tampered)
    verdict = certify(sealed(tampered))
    assert not re.search(REFUSED[case][1], verdict.reason)


def test_a_checker_without_digest_is_caught(witness, monkeypatch):
    _no_digest(monkeypatch)
    assert certify({**witness, "digest": "0" * 64}).confirmed


def test_a_checker_that_accepts_open_tails_is_caught(monkeypatch):
    _open_tails_accepted(monkeypatch)
    decider = ModelChecker(exact_world(HARD["one-sided"]), {}, 2)
    open_ = every_prompt(best_P(s, 2) <= 1)
    assert decider.holds(open_, {}) is True
    monkeypatch.undo()
    with pytest.raises(Refused, match="may change beyond"):
        decider.holds(open_, {})


def _strictness_lost(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(valuation.operator, "lt", valuation.operator.le)


def _other_component(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ExactWorld, "_B_minus", ExactWorld._B_plus)


def _support_forgotten(patch: pytest.MonkeyPatch) -> None:
    prompts = ExactWorld.prompts
    patch.setattr(ExactWorld, "prompts", lambda self, k, law, start=(): prompts(self, k, "P", start))


def _rounded_down(patch: pytest.MonkeyPatch) -> None:
    rounding = ModelChecker.round
    patch.setattr(ModelChecker, "round", lambda self, x, up: rounding(self, x, False))


@pytest.mark.parametrize(
    "mutation", [_other_component, _support_forgotten, _rounded_down], ids=lambda f: f.__name__
)
def test_a_wrong_checker_is_caught(mutation, monkeypatch):
    mutation(monkeypatch)
    assert misjudged(HARD["dead-ends"]) + misjudged(HARD["one-sided"])


def test_lost_strictness_is_caught(monkeypatch):
    decider = ModelChecker(exact_world(HARD["equal"]), {}, 2)
    strict = every_prompt(KL(s) < KL_to_model(s), length=1)
    assert decider.holds(strict, {}) is False
    _strictness_lost(monkeypatch)
    assert decider.holds(strict, {}) is True


# --- balls alone -----------------------------------------------------------------------------------------
_step = Expect("P-", LLR(s), s, 2) - Expect("P-", LLR(s), s, 1)
CHAIN_RULE = {
    "no less": every_prompt(_step >= Expect("P-", KL(s), s, 1)),
    "no more": every_prompt(_step <= Expect("P-", KL(s), s, 1)),
}


def contradicted(world: TabularWorld) -> list[str]:
    """Formulas on which balls alone decide otherwise than exact numbers do, and how many they decided at all."""
    wrong, decided = [], 0
    depth = max(exact_world(world).settling + 1, 2)
    for name, formula in (FORMULAS | CHAIN_RULE).items():
        truths = []
        for symbolic in (True, False):
            decider = ModelChecker(exact_world(world), {"alpha": world.alpha, **VALUES}, depth)
            with contextlib.nullcontext() if symbolic else exact.balls_alone(), flint.ctx.workprec(64):
                try:
                    truths.append(decider.holds(formula, {}))
                except Refused:
                    truths.append("refused")
                except Undecided:
                    truths.append(None)
        if truths[1] is not None:
            decided += 1
            if truths[0] is not None and truths[0] != truths[1]:
                wrong.append(f"{name}: {truths}")
    return [*wrong, *(["nothing decided"] if not decided else [])]


@pytest.mark.parametrize("name", HARD)
def test_balls_alone_never_contradict_exact_numbers(name):
    assert contradicted(HARD[name]) == []


@settings(SETTINGS, max_examples=15)
@given(world=tabular_worlds(alphabet=(2,), horizon=(1, 2)))
def test_balls_alone_never_contradict_exact_numbers_on_any_world(world):
    assert contradicted(world) == []


def test_a_ball_taken_for_its_centre_is_caught(monkeypatch):
    sign = numbers.sign_of

    def careless(a: Any) -> int:
        middle = float(a.mid()) if isinstance(a, flint.arb) else 0
        return sign(a) if middle == 0 else (middle > 0) - (middle < 0)

    monkeypatch.setattr(numbers, "sign_of", careless)
    assert any(contradicted(world) for world in HARD.values())


def test_balls_alone_leave_an_equality_open():
    four = power(F(2), F(2))
    assert compare(logarithm(four), mul(F(2), LOG2)) == 0
    with exact.balls_alone(), pytest.raises(Undecided):
        compare(logarithm(four), mul(F(2), logarithm(F(2))))
    assert isinstance(logarithm(F(2)), LogForm)  # formulas again, once outside


def test_a_confirmation_without_margins_is_the_same(witness):
    terse, full = certify(witness, margins=False), certify(witness)
    assert terse.confirmed
    assert full.confirmed
    assert [h["id"] for h in terse.hypotheses] == [h["id"] for h in full.hypotheses]
    assert "margin" in full.hypotheses[0]
    assert "margin" not in terse.hypotheses[0]


@pytest.mark.parametrize("case", list(REFUSED))
def test_what_is_tampered_with_is_refused_without_margins_too(witness, case):
    tampered = copy.deepcopy(witness)
    REFUSED[case][0](tampered)
    assert not certify(sealed(tampered), margins=False).confirmed


@SETTINGS
@given(st.lists(st.tuples(rationals, st.one_of(rationals, st.sampled_from([LOG2, LOG4])))))
def test_a_weighted_sum_is_the_sum_of_products(cases):
    total: Any = F(0)
    for p, value in cases:
        total = add(total, mul(p, value))
    assert compare(exact.weighted(cases), total) == 0


def test_a_weighted_sum_of_infinities():
    assert exact.weighted([(F(1, 2), POS), (F(1, 2), F(3))]) == POS
    with pytest.raises(Undecided):
        exact.weighted([(F(1, 2), POS), (F(1, 2), NEG)])
    with pytest.raises(Undecided):
        exact.weighted([(F(0), POS)])


# --- what has no value -----------------------------------------------------------------------------------
def _raises(error: Exception) -> Callable[[], bool]:
    def case() -> bool:
        raise error

    return case


def test_what_is_undefined_is_told_from_what_is_too_close():
    undefined, close = _raises(exact.Undefined("1/0")), _raises(Undecided("ball contains 0"))
    refused = _raises(Refused("may change beyond"))
    assert connectives.settle([undefined, lambda: True], True) is True
    for cases, error in (
        ([undefined, refused], exact.Undefined),
        ([refused, undefined], Refused),
        ([undefined, close], Undecided),
        ([refused, close, undefined], Undecided),
    ):
        with pytest.raises(error) as caught:
            connectives.settle(cases, True)
        assert type(caught.value) is error


def asked(witness: dict[str, Any], made: Claim, **parameters: str) -> Any:
    """What the checker says of a claim on the world of a witness."""
    given = {"alpha": witness["parameters"]["alpha"], **parameters}
    return certify(sealed({**copy.deepcopy(witness), "claim": claim_to_json(made), "parameters": given}))


POLE = 1 / sp.log(1 / alpha)


@pytest.mark.parametrize(
    ("conclusion", "why"),
    [
        (some_prompt(log(B_P(s) - 2) <= 0, length=0), "log of a negative number"),
        (some_prompt(log(B_P(s) * sqrt(2) - 9) <= 0, length=0), "log of a negative number"),  # a ball below 0
        (some_prompt(w(s) / size(s) <= 0, length=0), "1/0"),
        (
            some_prompt((B_P(s) - 2) ** (LLR(s) + sp.Rational(1, 3)) <= 0, length=0),
            "log of a negative number",
        ),
        (some_prompt((B_P(s) - 2) ** sp.Rational(1, 2) <= 0, length=0), "root of a negative number"),
        (some_prompt(size(s) ** (-LLR(s) - 1) <= 0, length=0), "1/0"),
        (some_prompt(B_last(s) <= 0, length=0), "the empty prompt has no last sentence"),
        (some_prompt(Piecewise((B_P(s), w(s) < 0)) <= 0, length=0), "no branch"),
        (some_prompt(B_P(s) < -2, length=POLE), "1/0"),
        (some_prompt(B_P(s) < -2, length=-log(1 - alpha)), "a length that is infinite"),
    ],
    ids=str,
)
def test_a_conclusion_that_has_no_meaning_is_reported_with_its_world(witness, conclusion, why):
    one = "1" if conclusion.length.expr.free_symbols else witness["parameters"]["alpha"]
    found = asked(witness, claim("user.pole", conclusion=conclusion), alpha=one)
    assert not found.confirmed
    assert found.undefined
    assert why in found.reason
    assert found.to_json()["undefined"] is True


@pytest.mark.parametrize(
    "conclusion",
    [
        when(t < 0, some_prompt(log(B_P(s) - 2) <= 0, length=0)),  # a premise that is false
        either(t > 0, some_prompt(log(B_P(s) - 2) <= 0, length=0)),
        Relation(Or(t > 0, log(-t) > 0)),
        every_length(Prob("P", Or(w(s) >= 0, log(B_P(s) - 2) > 0), s, 1) >= 1),
        Relation(Eq(0**t, 0)),
        some_prompt(LLR(s) ** LLR(s) >= 1, length=0),  # 0^0 = 1
    ],
    ids=str,
)
def test_what_does_not_matter_may_be_undefined(witness, conclusion):
    found = asked(witness, claim("user.idle", where=[t > 0], conclusion=conclusion), t="1/2")
    assert found.reason.startswith("the conclusion holds"), found.reason
    assert not found.undefined


def test_a_hypothesis_that_has_no_meaning_is_not_met(witness):
    unclear = Hypothesis("unclear", "log of a negative number", some_prompt(log(B_P(s) - 2) <= 0, length=0))
    found = asked(
        witness, claim("user.unclear", hypotheses=[unclear], conclusion=some_prompt(w(s) < 0, length=0))
    )
    assert not found.confirmed
    assert not found.undefined
    assert found.reason == "undefined on this world: hypothesis unclear: log of a negative number"


def test_an_undefined_conclusion_is_looked_at_once(witness, monkeypatch):
    made = claim("user.log", conclusion=some_prompt(B_P(s) < sp.log(t), length=0))
    asked = {**copy.deepcopy(witness), "claim": claim_to_json(made)}
    asked["parameters"] = {"alpha": "1/2", "t": "-1/2"}
    looks = []
    once = judgement._decide
    monkeypatch.setattr(judgement, "_decide", lambda *a, **k: looks.append(1) or once(*a, **k))
    verdict = certify(sealed(asked))
    assert not verdict.confirmed
    assert verdict.reason == "undefined on this world: the conclusion: log of a negative number"
    assert len(looks) == 1
