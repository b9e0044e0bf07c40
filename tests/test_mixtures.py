"""More than two components, several models, further scores: three interpreters agree, and claims about them are audited as any other."""

import dataclasses
import itertools
import json
from fractions import Fraction as F

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beb.report import render
from proofs.audit import audit_claim
from proofs.exact import (
    ExactWorld,
    FurtherRows,
    ModelChecker,
    Undefined,
    WitnessError,
    certify,
    working_precision,
    world_to_json,
)
from proofs.exact.errors import Unsettled
from proofs.exact.numbers import as_ball
from proofs.exact.witness import digest
from proofs.search import BUDGETS, search
from proofs.verdict import Verdict
from synth.engine import Evaluator, Tables, Tree
from theory import *
from theory.serialise import claim_from_json, claim_to_json

SETTINGS = settings(derandomize=True, deadline=None, max_examples=4, database=None)
QUICK = BUDGETS["quick"]
SMALL = dataclasses.replace(
    QUICK, shapes=QUICK.shapes[1:2], samples=256, rounds=4, plain=20_000, crowds=0, descents=0
)

P_0 = component("P_0")
harm, taste = behaviour("harm"), behaviour("taste", of_prompt=True)
a_1 = parameter("a_1", lower=0, upper=1)
b_1 = parameter("b_1", lower=0, upper=1)
three = model("three", {"P-": a_1, P_0: b_1, "P+": 1 - a_1 - b_1})
before = model("before", {"P-": alpha, "P+": 1 - alpha})
after = model("after", {"P-": a_1, "P+": 1 - a_1})
TV_0 = observable("TV_0", lambda s: sentences.sum(lambda y: Abs(next_minus(s, y) - P_0.next(s, y))) / 2)
VALUES = {"alpha": F(1, 3), "a_1": F(1, 5), "b_1": F(1, 2)}
WEIGHTS = {"P-": F(1, 5), "P_0": F(1, 2), "P+": F(3, 10)}


class ByHand:
    """A world of three components over two sentences, in plain Python: everything from the probabilities of whole prompts."""

    def __init__(self, rows, score, harm, taste, tail):
        self.rows, self.score, self.harm, self.taste, self.tail = rows, score, harm, taste, tail

    def state(self, s):
        return (s[-1:] if self.tail == "window" else s[:1]) if s else ()

    def text(self, law, s):
        p = F(1)
        for k, y in enumerate(s):
            p *= self.rows[law][self.state(s[:k])][y]
        return p

    def model(self, weights, s):
        return sum(weight * self.text(law, s) for law, weight in weights.items())

    def mean(self, weights, s, score):
        whole = self.model(weights, s)
        return sum(self.model(weights, (*s, y)) / whole * score(y) for y in (0, 1))

    def expected(self, s):
        """Each notion after a prompt."""
        p, q = (self.rows[law][self.state(s)] for law in ("P-", "P_0"))
        total = self.model(WEIGHTS, s)
        return {
            "P": total,
            "B": self.mean(WEIGHTS, s, lambda y: self.score[y]),
            "harm": self.mean(WEIGHTS, s, lambda y: self.harm[y]),
            "taste": self.mean(WEIGHTS, s, lambda y: self.taste[self.state(s)][y]),
            "w": WEIGHTS["P_0"] * self.text("P_0", s) / total,
            "TV": sum(abs(x - y) for x, y in zip(p, q, strict=True)) / 2,
            "text": self.text("P_0", s),
        }

    @property
    def exact(self):
        further = FurtherRows({"P_0": self.rows["P_0"]}, {"harm": self.harm}, {"taste": self.taste})
        minus, plus = self.rows["P-"], self.rows["P+"]
        return ExactWorld(("a", "b"), self.score, 2, minus, plus, F(1, 3), self.tail, further=further)

    @property
    def tree(self):
        def levels(rows, form):
            return tuple(
                jnp.asarray([form(np.array(list(map(float, rows[x])))) for x in prompts])
                for prompts in ([()], [(0,), (1,)])
            )

        def logs(row):
            return np.where(row > 0, np.log(np.where(row > 0, row, 1)), -np.inf)

        laws = {name: levels(rows, logs) for name, rows in self.rows.items()}
        numbers = jnp.asarray(list(map(float, self.score)))
        tables = Tables(
            laws["P-"],
            laws["P+"],
            numbers,
            {"P_0": laws["P_0"]},
            {"harm": jnp.asarray(list(map(float, self.harm)))},
            {"taste": levels(self.taste, lambda row: row)},
        )
        return Tree(tables, np.log(1 / 3), self.tail)


NOTIONS = {
    "P": three.P(s),
    "B": three.B(s),
    "harm": three.B(s, harm),
    "taste": three.B(s, taste),
    "w": three.w(s, P_0),
    "TV": TV_0(s),
    "text": P_0(s),
}
laws = st.sampled_from(
    [(F(1), F(0)), (F(0), F(1)), (F(1, 2), F(1, 2)), (F(1, 4), F(3, 4)), (F(9, 10), F(1, 10))]
)
scores = st.tuples(*[st.sampled_from([F(-1), F(0), F(1, 2), F(1)])] * 2)


def by_state(values):
    return st.fixed_dictionaries(dict.fromkeys(((), (0,), (1,)), values))


worlds = st.builds(
    ByHand,
    st.fixed_dictionaries({name: by_state(laws) for name in ("P-", "P+", "P_0")}),
    scores,
    scores,
    by_state(scores),
    st.sampled_from(["frozen", "window"]),
)


def disagreements(world, tree=None):
    engine = Evaluator(tree or world.tree, {name: float(x) for name, x in VALUES.items()}, depth=3)
    checker, wrong = ModelChecker(world.exact, VALUES, 3), []
    for k in range(3):
        levels = {name: np.asarray(engine.expression(e, {s: k})) for name, e in NOTIONS.items()}
        for j, prompt in enumerate(itertools.product((0, 1), repeat=k)):
            if world.model(WEIGHTS, prompt) == 0:
                continue
            for name, want in world.expected(prompt).items():
                with working_precision(128):
                    found = float(as_ball(checker.value(NOTIONS[name], {s: prompt})).mid())
                got = float(np.broadcast_to(levels[name], (2**k,))[j])
                if abs(found - want) > 1e-12 or not abs(got - want) < 1e-9:
                    wrong.append(f"{name}{prompt}: {got}, {found} are {want}")
    return wrong


@SETTINGS
@given(worlds)
def test_three_components_agree_with_plain_python(world):
    assert disagreements(world) == []


def plain_world(**changed):
    def rows(first, then):
        return {(): first, (0,): then, (1,): first}

    half, rare = (F(1, 2), F(1, 2)), (F(9, 10), F(1, 10))
    given = {"P-": rows(rare, half), "P+": rows(half, rare), "P_0": rows((F(0), F(1)), half), **changed}
    return ByHand(
        given,
        (F(-1), F(1)),
        (F(1), F(0)),
        {(): (F(1), F(-1)), (0,): (F(0), F(1)), (1,): (F(1), F(1))},
        "frozen",
    )


def test_a_component_taken_for_another_is_seen():
    world = plain_world()
    assert disagreements(world) == []
    assert disagreements(world, plain_world(P_0=world.rows["P+"]).tree)


def test_a_model_says_nothing_after_a_prompt_that_it_cannot_produce():
    world = plain_world(**{"P-": {(): (F(1), F(0)), (0,): (F(1), F(0)), (1,): (F(1), F(0))}})
    checker = ModelChecker(world.exact, {**VALUES, "a_1": F(1)}, 3)
    with working_precision(128), pytest.raises(Undefined):
        checker.value(after.B(s), {s: (1,)})
    engine = Evaluator(world.tree, {"a_1": 1.0, "alpha": 1 / 3}, depth=3)
    assert np.isnan(np.asarray(engine.expression(after.B(s), {s: 1}))[1])


@pytest.mark.parametrize("law", ["P_0", "P-"])
def test_texts_are_drawn_from_a_further_component(law):
    world = plain_world()
    engine = Evaluator(world.tree, {name: float(x) for name, x in VALUES.items()}, depth=3)
    checker = ModelChecker(world.exact, VALUES, 3)
    for n_ in range(3):
        prompts = list(itertools.product((0, 1), repeat=n_))
        mean = Expect(law, P_plus(s), s, n_)
        want = sum(world.text(law, x) * world.text("P+", x) for x in prompts)
        likely = Prob(law, w(s) > alpha, s, n_)
        share = sum(
            world.text(law, x)
            for x in prompts
            if world.text(law, x) and world.text("P-", x) > world.text("P+", x)
        )
        with working_precision(128):
            assert checker.value(mean, {}) == want
            assert checker.value(likely, {}) == share
        assert float(engine.expression(mean)) == pytest.approx(float(want))
        assert float(engine.expression(likely)) == pytest.approx(float(share))


def held(name, conclusion, **more):
    return claim(name, conclusion=conclusion, **more)


TRUE = {
    "weights": held(
        "weights",
        every_prompt(Eq(three.w(s, "P-") + three.w(s, "P_0") + three.w(s, "P+"), 1), support="both"),
        where=[a_1 + b_1 < 1],
    ),
    "less-weight": held(
        "less-weight", every_prompt(after.w(s, "P-") <= before.w(s, "P-")), where=[a_1 < alpha]
    ),
    "as-the-paper": held("as-the-paper", every_prompt(Eq(before.B(s), B_P(s)))),
    "between": held(
        "between", every_prompt(Abs(three.B(s, taste)) <= 1, support="both"), where=[a_1 + b_1 < 1]
    ),
    "mean-of-ratio": held("mean-of-ratio", Expect("P_0", P_minus(s) / P_0(s), s, 2) <= 1),
}
FALSE = {
    "better": held("better", every_prompt(after.B(s) >= before.B(s)), where=[a_1 < alpha]),
    "close": held(
        "close",
        every_prompt(three.w(s, "P-") <= a_1, support="both"),
        where=[a_1 + b_1 < 1],
        hypotheses=[Hypothesis("near", "near", every_prompt(TV_0(s) <= Rational(1, 2), support="both"))],
    ),
    "harmless": held("harmless", every_prompt(before.B(s, harm) <= B_P(s))),
    "likely": held("likely", with_probability(Rational(1, 2), w(s) >= alpha, length=1, law="P_0")),
    "of-prompt": held(
        "of-prompt",
        every_prompt(before.B(s, taste) >= 0),
        hypotheses=[
            Hypothesis("kind", "kind", every_prompt(sentences.min(lambda y: taste(s, y)) >= Rational(-1, 10)))
        ],
    ),
}


@pytest.mark.parametrize("name", TRUE)
def test_what_holds_is_not_refuted(name):
    finding = search(TRUE[name], SMALL, 0)
    assert finding.witness is None
    assert not finding.violation
    assert finding.met > 100


@pytest.mark.parametrize("name", FALSE)
def test_what_fails_is_refuted_and_replayed(name, tmp_path):
    c = FALSE[name]
    result = audit_claim(c, SMALL, 0)
    assert result.verdict is Verdict.REFUTED
    witness = json.loads(json.dumps(result.to_json()["witness"]))
    assert certify(witness, statement=c).confirmed
    assert claim_from_json(witness["claim"]) == claim_from_json(claim_to_json(c))
    page = render([result], {})[f"claims/{c.id}.html"]
    for _, further in c.further:
        assert further in page


def test_a_world_has_what_its_claim_speaks_of_and_no_more():
    witness = search(FALSE["close"], SMALL, 0).witness

    def changed(**world):
        bad = {**witness, "world": {**witness["world"], **world}}
        return {**bad, "digest": digest(bad)}

    with pytest.raises(WitnessError, match="lacks the component 'P_0'"):
        certify(changed(components={}))
    more = {**witness["world"]["components"], "P_9": witness["world"]["P-"]}
    with pytest.raises(WitnessError, match="not to have the component 'P_9'"):
        certify(changed(components=more))
    rows = [{**row, "law": {**row["law"], "a": "2"}} for row in witness["world"]["components"]["P_0"]]
    assert "sum" in certify(changed(components={"P_0": rows})).reason
    with pytest.raises(WitnessError, match="components must be an object"):
        certify(changed(components=[]))


def test_worlds_as_json_come_back():
    world = plain_world().exact
    told = world_to_json(world)
    again = ExactWorld.from_json(told, F(1, 3))
    assert again.further == world.further
    assert world_to_json(again) == told


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda: component("w"), "another meaning"),
        (lambda: component("P-"), "letters, digits"),
        (lambda: component("harm"), "a score has this name"),
        (lambda: behaviour("P_0"), "a component has this name"),
        (lambda: behaviour("harm", of_prompt=True), "declared before with of_prompt=False"),
        (lambda: model("m", {"P_7": 1}), "is no component"),
        (lambda: model("m", {}), "give weights"),
        (lambda: model("m", {"P-": "half"}), "no number"),
        (lambda: three.w(s, "P_9"), "no component 'P_9'"),
        (lambda: harm(s, y), "write harm\\(y\\)"),
        (lambda: taste(y), "write taste\\(s, y\\)"),
        (lambda: every_prompt(P_0(s) > 0, support="P_9"), "name of a further component"),
        (lambda: Expect("P_9", w(s), s, 1), "declare component\\('P_9'\\)"),
        (lambda: claim("x", conclusion=every_prompt(harm(s) <= 0)), "observable of"),
        (lambda: claim("x", conclusion=P_0(s) <= 1), "no quantifier binds s"),
    ],
)
def test_bad_input_is_one_line(wrong, message):
    with pytest.raises(StatementError, match=message) as error:
        wrong()
    assert "\n" not in str(error.value)


# --- components that are defined ---------------------------------------------------------------------------
polite = component(
    "polite", next=lambda s, y: next_P(s, y) * (3 + B(y)) / sentences.sum(lambda x: next_P(s, x) * (3 + B(x)))
)
half = component("half", next=lambda s, y: a_1 * P_0.next(s, y) + (1 - a_1) * next_plus(s, y))
no_law = component("no_law", next=lambda s, y: 2 * next_minus(s, y))


def following(world, law, prompt):
    """Next-sentence laws of those components, in plain Python."""
    p, q = (world.rows[name][world.state(prompt)] for name in ("P_0", "P+"))
    if law == "half":
        return [F(1, 5) * x + F(4, 5) * y for x, y in zip(p, q, strict=True)]
    weights = {"P-": F(1, 3), "P+": F(2, 3)}
    joint = [world.model(weights, (*prompt, y)) * (3 + world.score[y]) for y in (0, 1)]
    return [x / sum(joint) for x in joint]


@pytest.mark.parametrize("law", ["polite", "half"])
def test_texts_are_drawn_from_a_defined_component(law):
    world = plain_world()
    engine = Evaluator(world.tree, {name: float(x) for name, x in VALUES.items()}, depth=3)
    checker = ModelChecker(world.exact, VALUES, 3)
    for n_ in range(3):
        want = F(0)
        for x in itertools.product((0, 1), repeat=n_):
            mass = F(1)
            for k, y_ in enumerate(x):
                mass *= following(world, law, x[:k])[y_]
            want += mass * world.text("P+", x)
        mean = Expect(law, P_plus(s), s, n_)
        with working_precision(128):
            assert checker.value(mean, {}) == want
        assert float(engine.expression(mean)) == pytest.approx(float(want))


OF_DEFINED = {
    "kinder": (every_prompt(sentences.sum(lambda y: polite.next(s, y) * B(y)) >= B_P(s)), "supported"),
    "drawn-kinder": (Expect("polite", w(s), s, 1) <= alpha, "refuted"),
    "possible": (every_prompt(P_plus(s) > 0, support="half"), "refuted"),
    "likely-text": (with_probability(a_1, P_plus(s) > 0, length=1, law="half"), "refuted"),
    "none": (Expect("no_law", w(s), s, 1) >= 0, "undefined"),
}


@pytest.mark.parametrize("name", OF_DEFINED)
def test_claims_about_defined_components(name):
    conclusion, verdict = OF_DEFINED[name]
    c = claim(name, conclusion=conclusion)
    again = claim_from_json(json.loads(json.dumps(claim_to_json(c))))
    assert (again.conclusion, again.further, again.parameters) == (c.conclusion, c.further, c.parameters)
    result = audit_claim(c, SMALL, 0)
    assert result.verdict.value == verdict
    if verdict == "refuted":
        assert certify(json.loads(json.dumps(result.to_json()["witness"])), statement=c).confirmed


def test_a_witness_with_another_definition_is_no_witness():
    c = claim("drawn-kinder", conclusion=OF_DEFINED["drawn-kinder"][0])
    witness = json.loads(json.dumps(search(c, SMALL, 0).witness))
    told = witness["claim"]["further"]["defined"]
    told["polite"][2] = [*told["polite"][2][:1], "2", *told["polite"][2][1:]]
    with pytest.raises(WitnessError, match="defined in another way"):
        certify({**witness, "digest": digest(witness)})


def test_what_a_defined_component_can_say_beyond_the_prompts_looked_at_is_not_settled():
    world = plain_world().exact
    with working_precision(128), pytest.raises(Unsettled):
        ModelChecker(world, VALUES, 2).holds(every_prompt(B_plus(s) <= 1, support="half"), {})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda: component("half", next=lambda s, y: next_minus(s, y)), "defined in another way"),
        (lambda: component("half"), "defined in another way"),
        (lambda: component("other", next=0.5), "is no function"),
        (lambda: component("other", next=lambda s, y: next_minus(s, y) > 0), "a probability is a number"),
    ],
)
def test_bad_definitions_are_one_line(wrong, message):
    with pytest.raises(StatementError, match=message) as error:
        wrong()
    assert "\n" not in str(error.value)


def test_what_one_evaluator_found_of_a_defined_component_is_not_that_of_another():
    """A world is asked with parameters at 0 first, where one of them is placed by measurement, and with their values then."""
    world, mean = plain_world().exact, Expect("half", P_minus(s), s, 1)
    with working_precision(128):
        first = ModelChecker(world, {**VALUES, "a_1": F(0)}, 2)
        second = ModelChecker(world, {**VALUES, "a_1": F(1)}, 2)
        values = [checker.value(mean, {}) for checker in (first, second, first)]
    fresh = [ModelChecker(plain_world().exact, {**VALUES, "a_1": F(x)}, 2).value(mean, {}) for x in (0, 1, 0)]
    assert values == fresh
    assert values[0] != values[1]
