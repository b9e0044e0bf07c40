"""What the exact checker settles for prompts of every length, held against longer ones than it looked at."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
import sympy as sp

from proofs.exact import (
    CONCLUSION,
    FORMAT,
    VERSION,
    ExactWorld,
    ModelChecker,
    Part,
    Refused,
    Undecided,
    as_ball,
    certify,
    digest,
    exact_margin,
    working_precision,
)
from proofs.exact.beyond import Beyond
from proofs.exact.reach import Node, Reach
from synth.worlds import TabularWorld, iid_world
from tests.language import HALF, exact_world, random_world, rows
from theory import *
from theory.serialise import claim_to_json

F = Fraction
FAR = 7  # sentences
EQUAL = iid_world([HALF, HALF], [HALF, HALF], [-1, 1], F(1, 3))
APART = iid_world([F(3, 4), F(1, 4)], [F(1, 4), F(3, 4)], [-1, 1], F(1, 3))
# P- says a for ever, and an a is twice as likely under it: the odds only grow.
RISING = iid_world([1, 0], [HALF, HALF], [-1, 1], F(1, 3))
# The first sentence tells the components apart, and none after it does.
ONCE = rows(
    EQUAL,
    [[F(3, 4), F(1, 4)], [HALF, HALF], [F(1, 5), F(4, 5)]],
    [[F(1, 4), F(3, 4)], [HALF, HALF], [F(1, 5), F(4, 5)]],
)
# b after a undoes what a after b did: a loop that leaves the odds as they were, in a window.
LOOP = rows(EQUAL, [[HALF, HALF], [0, 1], [1, 0]], [[F(1, 3), F(2, 3)], [0, 1], [1, 0]])


def said(world: TabularWorld, f: Formula, tail: str = "frozen", values: Any = None) -> Any:
    with working_precision(128):
        try:
            return ModelChecker(exact_world(world, tail), {"alpha": world.alpha, **(values or {})}, 0).holds(
                f, {}
            )
        except (Refused, Undecided) as error:
            return f"{type(error).__name__}: {error}"


CASES = [
    # What is asked of prompts of some lengths alone is settled by these.
    (ONCE, every_prompt(Implies(Eq(size(s), 1), LLR(s) <= 2)), True),
    (ONCE, every_prompt(Implies(Eq(size(s), 1), LLR(s) <= 1)), False),
    (APART, every_prompt(Implies(size(s) <= 1, LLR(s) <= 2)), True),
    (APART, every_prompt(when(Eq(size(s), 1), LLR(s) <= 2)), True),
    (APART, every_prompt(Or(size(s) > 1, LLR(s) <= 2)), True),
    (APART, every_prompt(Or(sp.Ne(size(s), 1), LLR(s) <= 2)), True),
    (APART, every_prompt(And(Implies(Eq(size(s), 1), LLR(s) <= 2), Implies(size(s) < 1, LLR(s) <= 0))), True),
    # None of these says nothing of long prompts.
    (APART, every_prompt(Implies(size(s) >= 1, LLR(s) <= 2)), None),
    (APART, every_prompt(Implies(Eq(size(s), 9), LLR(s) <= 2)), None),
    (APART, every_prompt(Implies(sp.Ne(size(s), 1), LLR(s) <= 2)), None),
    (APART, every_prompt(Implies(size(s) < 9, LLR(s) <= 2)), None),
    (APART, every_prompt(And(Implies(Eq(size(s), 1), LLR(s) <= 2), LLR(s) <= 2 * size(s))), None),
    (APART, every_prompt(Or(And(size(s) > 1, LLR(s) <= 2), LLR(s) <= 2)), None),
    (EQUAL, every_prompt(w(s) <= F(1, 3)), True),
    (EQUAL, every_prompt(w(s) < F(1, 3)), False),
    (EQUAL, every_prompt(best_P(s, 2) <= HALF), True),
    (EQUAL, every_prompt(every_prompt(B_P(s) <= w(s0), after=s0, length=2), var=s0), True),
    (EQUAL, every_prompt(Expect("P", LLR(s), s, 2, s0) <= 0, var=s0), True),
    (EQUAL, every_length(Eq(Expect("P", w(s), s, n), F(1, 3))), True),
    (EQUAL, every_length(Variance("P-", LLR(s), s, n) <= 0), True),
    (ONCE, every_prompt(w(s) <= F(3, 5)), True),
    (ONCE, every_prompt(w_max(s) < F(3, 5)), False),
    (ONCE, every_prompt(KL_to_model(s) <= F(1, 4)), True),
    (ONCE, every_length(Expect("P-", LLR(s), s, n) <= 1), True),
    (APART, every_prompt(w(s) <= 1), True),
    (APART, every_prompt(w(s) < 1), True),
    (APART, every_prompt(w(s) <= F(999, 1000)), False),
    (APART, every_prompt(w(s) > 0), True),
    (APART, every_prompt(B_P(s) <= HALF), True),
    (APART, every_prompt(B_P(s) < HALF), True),
    (APART, every_prompt(B_P(s) <= F(49, 100)), False),
    (APART, every_prompt(LLR(s) >= -100), False),
    (APART, every_prompt(inverse_likelihood_ratio(s) > 0), True),
    (APART, every_prompt(inverse_likelihood_ratio(s) <= 10**6), False),
    (APART, every_prompt(KL_to_model(s) > 0), True),
    (APART, every_prompt(KL_to_model(s) < KL(s)), True),
    (APART, every_prompt(KL_to_model(s) < KL(s) - F(1, 100)), False),
    (APART, every_prompt(when(B_last(s) < 0, w(s) < 1), nonempty=True), True),
    (APART, every_prompt(either(B_last(s) > 0, w(s) > F(1, 100)), nonempty=True), False),
    (APART, every_prompt(P(s) <= 1), True),
    (APART, every_prompt(alpha * (P(s) - 1) + P_minus(s) <= 1), True),
    (APART, every_prompt(P(s) >= F(1, 1000)), None),
    (APART, every_prompt(w_max(s) >= F(1, 3)), None),
    (APART, every_prompt(best_P(s, 2) <= 1), None),
    (APART, every_prompt(LLR(s) <= size(s) * 2), None),
    (RISING, every_prompt(w(s) >= F(1, 3), support="P-"), True),
    (RISING, every_prompt(w(s) >= F(1, 3)), False),
    (RISING, every_prompt(w(s) <= F(999, 1000), support="P-"), False),
    (RISING, every_prompt(LLR(s) >= 0, support="both"), True),
]


@pytest.mark.parametrize(
    ("world", "f", "truth"), CASES, ids=lambda x: str(x) if isinstance(x, Formula) else ""
)
def test_what_is_settled(world, f, truth):
    assert right(said(world, f), truth)


def right(found: Any, truth: bool | None) -> bool:
    return found is truth if truth is not None else "may change beyond" in str(found)


@pytest.mark.parametrize(
    ("f", "truth"), [(every_prompt(w(s) <= F(3, 7)), True), (every_prompt(w(s) < F(3, 7)), False)]
)
def test_a_loop_that_leaves_the_odds_as_they_were(f, truth):
    assert said(LOOP, f, "window") is truth


def test_a_prompt_is_found_that_shows_it():
    decider = ModelChecker(exact_world(APART), {"alpha": APART.alpha}, 0)
    f = every_prompt(w(s) <= F(999, 1000))
    with working_precision(128):
        assert decider.holds(f, {}) is False
        shown = decider.broken[f]
        assert decider.world.observable("w", shown) > F(999, 1000)
        assert float(exact_margin(decider, f, {})) < 0


# --- random worlds -------------------------------------------------------------------------------------------
def random_formula(rng: random.Random, world: ExactWorld) -> Every:
    """A bound on something that moves with the posterior, near what short prompts attain."""
    name = rng.choice(["w", "B_P", "LLR", "inverse_likelihood_ratio", "KL_to_model", "w_max", "P", "P_minus"])
    observable = {
        x.__name__: x for x in (w, B_P, LLR, inverse_likelihood_ratio, KL_to_model, w_max, P, P_minus)
    }[name]
    support = rng.choice(["P", "P-", "P+", "both"])
    prompts = [x for k in range(4) for x in world.prompts(k, support)]
    values = []
    for x in prompts:
        found = world.observable(name, x)
        if not isinstance(found, float):
            values.append(F(float(as_ball(found).mid())).limit_denominator(1000))
    near = rng.choice(values or [HALF]) + rng.choice([0, 0, F(1, 100), F(-1, 100), F(1, 3)])
    bound: Any = rng.choice(
        [lambda a, b: a <= b, lambda a, b: a < b, lambda a, b: a >= b, lambda a, b: a > b]
    )
    if name not in ("w", "B_P", "LLR"):
        near = max(near, F(1, 1000))  # of what is not negative anyway SymPy says so
    body: Any = bound(observable(s), near)
    kind = rng.randrange(4)
    if kind == 1:
        body = when(B_minus(s) < B_plus(s), body)
    elif kind == 2:
        body = both(body, w(s) <= 1)
    elif kind == 3 and name in ("w", "B_P"):
        body = Relation(bound(w(s) + B_P(s), near))
    return every_prompt(body, support=support)


def settled(seeds: range) -> Iterator[tuple[bool, str]]:
    """What is settled of random formulas, and what is wrong with that by longer prompts, if anything."""
    for seed in seeds:
        rng = random.Random(f"beyond {seed}")
        tail = rng.choice(("frozen", "window"))
        tabular = random_world(
            rng.randrange(10**9),
            horizon=rng.choice((1, 2, 2, 3)),
            zeros=rng.choice((0, 0.3)),
            likeness=rng.choice((0, 0.5, 0.8, 1)),
        )
        world = exact_world(tabular, tail)
        f = random_formula(rng, world)
        decider = ModelChecker(world, {"alpha": world.alpha}, 0)
        with working_precision(128):
            try:
                found = decider.holds(f, {})
            except (Refused, Undecided):
                continue
            far = [x for k in range(FAR + 1) for x in world.prompts(k, f.support)]
            fails = [x for x in far if not decider.holds(f.body, {s: x})]
            shown = f in decider.broken and not decider.holds(f.body, {s: decider.broken[f]})
        wrong = bool(fails) if found else not (fails or shown)
        yield found, f"{seed}: {f} was said to be {found}" if wrong else ""


def test_random_worlds():
    found = list(settled(range(60)))
    assert [wrong for _, wrong in found if wrong] == []
    truths = [truth for truth, _ in found]
    assert min(truths.count(True), truths.count(False)) > 10


@pytest.mark.slow
def test_many_random_worlds():
    assert [wrong for _, wrong in settled(range(60, 3000)) if wrong] == []


def _no_loops(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Reach, "_from", lambda self, keys: set())


def _no_limits(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Beyond, "_limit", lambda self, condition, node, up: True)


def _limits_mixed_up(patch: pytest.MonkeyPatch) -> None:
    limit = Beyond._limit
    patch.setattr(Beyond, "_limit", lambda self, condition, node, up: limit(self, condition, node, not up))


def _all_shrinks(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Beyond, "_shrinks", lambda self, f: True)


def _first_found(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        Node,
        "__setattr__",
        lambda self, name, value: name in self.__dict__ or object.__setattr__(self, name, value),
    )


@pytest.mark.parametrize(
    "mutation",
    [_no_loops, _no_limits, _limits_mixed_up, _all_shrinks, _first_found],
    ids=lambda f: f.__name__,
)
def test_a_wrong_settling_is_caught(mutation, monkeypatch):
    mutation(monkeypatch)
    cases = (not right(said(world, f), truth) for world, f, truth in CASES)
    assert any(itertools.chain(cases, (wrong for _, wrong in settled(range(60)))))


# --- claims ------------------------------------------------------------------------------------------------
c = parameter("c_bound", lower=0, upper=1, meaning="a bound on the posterior")
BOUNDED = Hypothesis("bounded", "the posterior is never above c", every_prompt(w(s) <= c))


def witness(made: Claim, world: TabularWorld, parameters: dict[str, str], depth: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "claim": claim_to_json(made),
        "parameters": {"alpha": str(world.alpha), **parameters},
        "world": world.to_json(),
        "depth": depth,
    }
    return {**found, "digest": digest(found)}


def test_equal_components_refute_a_false_claim_about_a_bounded_posterior():
    false = claim("user.bounded", hypotheses=[BOUNDED], conclusion=some_prompt(w(s) < c, length=3))
    certificate = certify(witness(false, EQUAL, {"c_bound": "1/3"}))
    assert certificate.confirmed, certificate.reason
    assert not certify(witness(false, APART, {"c_bound": "1/3"})).confirmed


def test_what_stays_unsettled_is_named():
    slow = Hypothesis("slow", "the log-ratio grows slowly", every_prompt(LLR(s) <= 2 * size(s)))
    never = some_prompt(w(s) < 0, length=1)
    found = certify(
        witness(claim("user.slow", hypotheses=[BOUNDED, slow], conclusion=never), ONCE, {"c_bound": "3/5"})
    )
    assert found.unsettled == Part("slow")
    assert found.reason.startswith("not settled: hypothesis slow: ")
    assert found.to_json()["unsettled"] == "hypothesis slow"
    # A hypothesis that fails says more than one that is open, and so does a conclusion that holds.
    fails = claim("user.fails", hypotheses=[slow, BOUNDED], conclusion=never)
    assert certify(witness(fails, APART, {"c_bound": "1/2"})).reason.startswith("hypothesis bounded fails")
    holds = claim("user.holds", hypotheses=[slow], conclusion=some_prompt(w(s) > 0, length=1))
    assert certify(witness(holds, APART, {})).reason.startswith("the conclusion holds")
    only = certify(witness(claim("user.open", conclusion=slow.formula), APART, {}))
    assert only.unsettled == CONCLUSION
