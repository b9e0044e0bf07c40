"""What another law says after a prompt: prompts are not merged, and lengths not settled, where it may tell them apart.

An outside reader's attack found each of these statements certified, though false: a component that the odds do not know, or one
whose next sentence is a function of the posterior weight, tells apart prompts that the two built-in laws do not.
"""

from fractions import Fraction as F

import pytest
import sympy as sp

from proofs.exact import ExactWorld, ModelChecker, Undefined
from proofs.exact.errors import Unsettled
from theory import *
from theory.logic import as_formula
from theory.sorts import Scope, check_formula

s, t, u = sp.symbols("s t u")
n = sp.Symbol("n", integer=True, nonnegative=True)
P_0 = component("P_0")
ODD = component(
    "odd",
    next=lambda x, y: sp.Piecewise((next_minus(x, y), w(x) > sp.Rational(1, 100)), (next_plus(x, y), True)),
)
MANY = 8  # sentences, of which there are so many prompts that they are merged where nothing tells them apart


def world(scores, minus, plus, tail="frozen", **components):
    """An exact world; a component is a list of probabilities, or a dictionary of them by the prompt (a window of one)."""
    names = "abc"[: len(scores)]

    def row(values):
        return {y: str(F(q)) for y, q in zip(names, values, strict=True)}

    def rows(law):
        law = law if isinstance(law, dict) else {(): law}
        return [{"prefix": [names[i] for i in x], "law": row(values)} for x, values in law.items()]

    found = {
        "alphabet": list(names),
        "behaviour": row(scores),
        "horizon": 2 if isinstance(minus, dict) else 1,
        "tail": tail,
        "P-": rows(minus),
        "P+": rows(plus),
    }
    if components:
        found["components"] = {name: rows(law) for name, law in components.items()}
    return ExactWorld.from_json(found, F(1, 2))


def holds(where, f, depth=3):
    check_formula(f, Scope(parameters=frozenset()))
    return ModelChecker(where, {"alpha": where.alpha}, depth).holds(f, {})


HALF = (F(1, 2), F(1, 2))
SILENT = world((-1, 1), HALF, HALF, P_0=(1, 0))  # P_0 never says b; the odds of all prompts are alike


def after(length, law="P_0"):
    return {"var": t, "after": s, "length": length, "support": law}


@pytest.mark.parametrize("length", [3, MANY])
def test_prompts_that_a_further_component_cannot_say_are_told_apart(length):
    goes_on = some_prompt(B_minus(t) <= 1, **after(1))
    assert not holds(SILENT, every_prompt(goes_on, length=length))
    assert holds(SILENT, some_prompt(negation(goes_on), length=length))
    assert holds(SILENT, every_prompt(goes_on, length=length, support="P_0"))


@pytest.mark.parametrize("length", [3, MANY])
@pytest.mark.parametrize(
    "body",
    [
        as_formula(Expect("P_0", B_minus(t), t, 1, s) <= 1),
        with_probability(1, B_minus(t) <= 1, var=t, law="P_0", after=s, length=1),
    ],
    ids=["mean", "probability"],
)
def test_text_drawn_after_a_prompt_of_probability_0_has_no_law(length, body):
    with pytest.raises(Undefined):
        holds(SILENT, every_prompt(body, length=length))


def test_a_further_component_that_falls_silent_is_seen_without_a_length():
    moving = world((-1, 1), (F(1, 3), F(2, 3)), HALF, P_0=(1, 0))
    f = both(w(s) <= 1, some_prompt(B_minus(t) <= 1, **after(1)))
    assert not holds(moving, every_prompt(f))


def test_what_a_defined_component_can_say_may_change_with_the_length():
    # w falls by a factor of 5/9 with every a: after twelve of them odd is P+, which says c.
    where = world((-1, 0, 1), (F(1, 2), F(1, 2), 0), (F(9, 10), 0, F(1, 10)))
    never_c = every_prompt(B_last(t) <= 0, **after(1, "odd"))
    assert holds(where, every_prompt(never_c, length=3, support="P-"))
    assert not holds(where, every_prompt(never_c, length=12, support="P-"))
    with pytest.raises(Unsettled):
        holds(where, every_prompt(never_c, support="P-"))
    with pytest.raises(Unsettled):
        holds(where, some_prompt(negation(never_c), support="P-", any_length=True))


SWAPPED = (F(1, 4), F(3, 4)), (F(3, 4), F(1, 4))
WINDOW = (
    {(): HALF, (0,): SWAPPED[0], (1,): SWAPPED[0]},
    {(): HALF, (0,): SWAPPED[1], (1,): HALF},
)


def mean_of_mean(outer, law, of):
    return Expect(outer, Expect(law, of(t), t, 1, s), s, n)


@pytest.mark.parametrize(
    ("where", "average"),
    [
        (world((-1, 1), *SWAPPED), mean_of_mean("P-", "P", B_last)),
        (world((-1, 1), *SWAPPED, tail="window"), mean_of_mean("P-", "P", B_last)),
        (world((-1, 1), *SWAPPED), mean_of_mean("P+", "odd", B_last)),
        (world((-1, 1), *WINDOW, tail="window"), mean_of_mean("P-", "P", B_plus)),
        (
            world((-1, 1), *SWAPPED),
            Expect("P-", Expect("P-", Expect("P", B_last(u), u, 1, t), t, 1, s), s, n),
        ),
    ],
    ids=["frozen", "window of none", "defined", "window", "two deep"],
)
def test_a_mean_of_means_under_another_law_is_not_settled_by_short_prompts(where, average):
    checker = ModelChecker(where, {"alpha": where.alpha}, 3)
    values = [checker.value(average, {n: k}) for k in range(10)]
    seen = sp.Rational(str(max(values[:4]))), sp.Rational(str(min(values[:4])))
    assert max(values) > max(values[:4]) or min(values) < min(values[:4])
    for f in (average <= seen[0], average >= seen[1]):
        with pytest.raises(Unsettled):
            holds(where, every_length(f))


def test_a_mean_of_means_under_one_law_still_is():
    where = world((-1, 1), *SWAPPED)
    assert holds(where, every_length(mean_of_mean("P-", "P-", B_last) <= F(1, 2)))
    assert not holds(where, every_length(mean_of_mean("P-", "P-", B_last) <= F(2, 5)))


def test_numbers_of_prompts_are_kept_by_what_can_say_them():
    where = world((-1, 1), HALF, HALF, P_0=(1, 0))
    assert where.how_many(2, "P_0", (0,)) == 1
    assert where.how_many(2, "P_0", (1,)) == 0
