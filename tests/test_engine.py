"""The JAX engine against the oracle, against twins of the same world, and its gradients."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import jax
import jax.flatten_util
import jax.numpy as jnp
import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings

from proofs.strategies import tabular_worlds
from synth.engine import Evaluator, Tables, Tree, length_window, rounded
from synth.expression import difference, evaluate, log_add, relation_margin, safe_log
from synth.worlds import TabularWorld, iid_world, markov_world, prefixes
from tests.language import level, observations
from tests.oracle import Oracle
from theory import *
from theory.logic import Formula, Length, lengths_of
from theory.parameters import eta

F = Fraction
SETTINGS = settings(derandomize=True, deadline=None, max_examples=25, database=None)
VALUES = MappingProxyType(
    {"beta": F(1, 5), "gamma": F(-1, 4), "epsilon": F(1, 3), "t": F(1, 10), "delta": F(1, 2), "M": F(3, 2)}
)
LENGTH = Length(sp.log(1 / epsilon) / beta / 4)  # 1.37.., so 2 sentences


def close(got: Any, want: Any, tolerance: float = 1e-12) -> bool:
    """Equal up to rounding, relative beyond 1; infinities equal only themselves."""
    got, want = float(got), float(want)
    if not (math.isfinite(got) and math.isfinite(want)):
        return got == want
    return abs(got - want) <= tolerance * max(1.0, abs(want))


def hard_worlds() -> dict[str, TabularWorld]:
    """Zeros, disjoint supports, alpha at both ends, equal components, one sentence, a lone prompt."""
    half, third = F(1, 2), F(1, 3)
    two = {(): (half, half), ("a",): (F(1), F(0)), ("b",): (F(1, 4), F(3, 4))}
    return {
        "disjoint": iid_world([1, 0], [0, 1], [-1, 1], half),
        "one-sided": iid_world([half, half], [1, 0], [-1, half], F(1, 10)),
        "other-sided": iid_world([1, 0], [half, half], [-1, half], F(1, 10)),
        "alpha-one": iid_world([third, 2 * third], [half, half], [-1, 1], 1),
        "alpha-one-sparse": iid_world([1, 0], [0, 1], [-1, 1], 1),
        "alpha-tiny": TabularWorld(
            ("a", "b"), (F(-1), F(1)), two, dict.fromkeys(two, (third, 2 * third)), F(1, 3**640), 2
        ),
        "alpha-beyond-floats": iid_world([F(9, 10), F(1, 10)], [F(1, 10), F(9, 10)], [-1, 1], F(1, 7**400)),
        "equal": TabularWorld(("a", "b"), (F(-1), F(1)), two, two, F(1, 3), 2),
        "one-sentence": iid_world([1], [1], [F(-1, 2)], F(1, 3)),
        "dead-ends": TabularWorld(
            ("a", "b", "c"),
            (F(-1), F(0), F(1)),
            {
                (): (half, half, F(0)),
                ("a",): (F(0), F(1), F(0)),
                ("b",): (third,) * 3,
                ("c",): (F(1), F(0), F(0)),
            },
            {
                (): (half, F(0), half),
                ("a",): (F(1), F(0), F(0)),
                ("b",): (F(0), F(0), F(1)),
                ("c",): (third,) * 3,
            },
            F(1, 4),
            2,
        ),
        "markov": markov_world(
            ((third, 2 * third), ((half, half), (F(0), F(1)))),
            ((half, half), ((F(1, 5), F(4, 5)), (F(3, 10), F(7, 10)))),
            [-1, F(1, 2)],
            F(1, 20),
            horizon=3,
        ),
    }


HARD = hard_worlds()
WORLDS = tabular_worlds(alphabet=(2, 3), horizon=(1, 2))


def tree(world: TabularWorld) -> Tree:
    return Tree(world.tables, world.log_alpha)


def evaluator(
    world: TabularWorld, values: Any = VALUES, depth: int | None = None, **lengths: Any
) -> Evaluator:
    numbers = {name: float(v) for name, v in values.items()} | {"alpha": math.exp(world.log_alpha)}
    return Evaluator(tree(world), numbers, lengths.get("lengths"), depth)


# --- observables ---------------------------------------------------------------------------------------
def disagreements(world: TabularWorld, engine: Tree, depth: int) -> list[str]:
    """Observables on which engine and oracle differ, over prompts of positive probability."""
    oracle, wrong = Oracle(world), []
    for k in range(depth + 1):
        levels = {x: level(engine, x[0], k, x[1]) for x in observations(k)}
        for j, prompt in enumerate(itertools.product(world.alphabet, repeat=k)):
            if oracle.sequence("P", prompt) == 0:
                continue
            for (name, other), values in levels.items():
                second = [] if other is None else [prompt[:other] if name == "gain" else other]
                want = oracle.observable(name, prompt, *second)
                if not close(values[j], want):
                    wrong.append(f"{name}{prompt} {second}: {values[j]} is {float(want)}")
        for law, name in (("P", "log_P"), ("P-", "log_P_minus"), ("P+", "log_P_plus")):
            alive = [oracle.sequence(law, p) > 0 for p in itertools.product(world.alphabet, repeat=k)]
            if np.asarray(engine.support(law, k)).tolist() != alive:
                wrong.append(f"support of {name} at {k}")
    return wrong


@pytest.mark.parametrize("name", HARD)
def test_observables_on_hard_worlds(name):
    world = HARD[name]
    assert disagreements(world, tree(world), world.horizon + 1) == []


@settings(SETTINGS, max_examples=12)
@given(world=WORLDS)
def test_observables(world):
    assert disagreements(world, tree(world), world.horizon + 1) == []


def test_log_alpha_of_minus_700_keeps_the_posterior():
    world = iid_world([F(9, 10), F(1, 10)], [F(1, 10), F(9, 10)], [-1, 1], F(1, 2))
    weight = Tree(world.tables, -700.0).level("w", 1)
    # w = 1/(1 + e^700 P+/P-), so log w = -700 + log P-/P+ up to e^-700
    assert np.log(np.asarray(weight)) == pytest.approx([-700 + math.log(9), -700 - math.log(9)], abs=1e-10)


def test_posterior_by_hand():
    # Two sentences, alpha 1/10, likelihood ratio 9 per 'a': after 'aa' the odds are 81 to 9.
    world = iid_world([F(9, 10), F(1, 10)], [F(1, 10), F(9, 10)], [-1, 1], F(1, 10))
    assert float(tree(world).level("w", 2)[0]) == pytest.approx(81 / 90, abs=1e-15)
    assert float(tree(world).level("B_P", 2)[0]) == pytest.approx(0.9 * -0.8 + 0.1 * 0.8, abs=1e-15)
    assert float(tree(world).level("KL", 0)[0]) == pytest.approx(0.8 * math.log(9), abs=1e-15)


# --- formulas ------------------------------------------------------------------------------------------
def formulas() -> dict[str, Formula]:
    """Every quantifier, every connective, every support, averages, nested prefixes."""
    return {
        "some": some_prompt(B_P(s) < gamma + epsilon, length=LENGTH),
        "some-floor": some_prompt(B_P(s) < gamma + epsilon, length=LENGTH.expr, rounding="floor"),
        "some-at-most": some_prompt(B_P(s) < gamma, length=LENGTH.expr, at_most=True),
        "some-fixed": some_prompt(w(s) >= t, length=1),
        "some-fixed-at-most": some_prompt(w(s) >= t, length=2, at_most=True),
        "some-fraction": some_prompt(w(s) >= t, length=sp.Rational(3, 2)),
        "some-negative": some_prompt(w(s) >= t, length=-2),
        "some-minus": some_prompt(inverse_likelihood_ratio(s) < epsilon, length=LENGTH, support="P-"),
        "some-plus": some_prompt(LLR(s) < 0, length=LENGTH, support="P+"),
        "every": every_prompt(B_P(s) >= gamma),
        "every-minus": every_prompt(B_minus(s) <= gamma, support="P-"),
        "every-plus": every_prompt(B_plus(s) >= t, support="P+"),
        "every-nonempty": every_prompt(increment(s) <= M, nonempty=True),
        "every-increment": every_prompt(increment(s) <= M),
        "every-length": every_prompt(KL(s) > beta, support="P-", length=1),
        "every-at-most": every_prompt(KL_to_model(s) <= beta, support="P-", length=2, at_most=True),
        "every-nonempty-length": every_prompt(w(s) > t, length=0, nonempty=True),
        "every-nonempty-chosen": every_prompt(w(s) > t, length=LENGTH, nonempty=True),
        "prefixes": every_prompt(
            every_prefix(
                Abs(P(s) * P_minus(s0) / (P(s0) * P_minus(s)) - 1)
                <= 2 * Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s)),
                of=s,
                var=s0,
            ),
            support="P-",
        ),
        "path": some_prompt(
            every_prefix(LLR(s0) > size(s0) * beta, of=s, var=s0, nonempty=True), length=LENGTH, support="P-"
        ),
        "distinguishable": every_length(Expect("P-", KL(s), s, n) > beta),
        "chain": every_length(Expect("P-", LLR(s), s, n) > n * beta, start=1),
        "per-length": every_length(some_prompt(B_P(s) < 1 / (1 + exp(beta * n)), length=n)),
        "shorter": every_length(some_prompt(B_P(s) < t, length=n - 1, at_most=True)),
        "scaled": every_length(some_prompt(size(s) >= n * epsilon, length=n * epsilon)),
        "peak": every_prompt(w_max(s) >= t),
        "sure": every_length(Prob("P", size(s) >= n, s, n) >= 1),
        "maximal": every_length(Prob("P", w_max(s) >= delta, s, n) <= alpha / delta),
        "probability": every_length(Prob("P+", And(B_plus(s) >= t, size(s) > 0), s, n) <= delta),
        "sentences": every_sentence(Or(Eq(B(y), 0), B(y) < t, B(y) > delta)),
        "both": every_prompt(both(KL(s) > beta, B_minus(s) < t), support="P-"),
        "implies": every_prompt(Implies(B_P(s) <= t, size(s) >= M)),
        "not-and": every_prompt(Not(And(B_P(s) <= t, w(s) > delta), evaluate=False)),
        "equal": every_prompt(Eq(w(s) * P(s), alpha * P_minus(s))),
        "unequal": every_prompt(sp.Ne(B_P(s), gamma)),
        "functions": every_prompt(
            Min(sqrt(P(s)), exp(-size(s)), w(s) ** 2, 1) + sp.floor(M) - ceiling(t) + B_P(s) ** 3
            <= log(4) + sp.pi
        ),
        "piecewise": every_prompt(Piecewise((w(s), B_P(s) < 0), (-w(s), True)) <= delta),
    }


FORMULAS = formulas()


def misjudged(world: TabularWorld, judge: type[Evaluator] = Evaluator) -> list[str]:
    """Formulas whose margin differs between engine and oracle, prompts up to one beyond the frozen tail."""
    wrong, depth = [], max(world.horizon, 2)
    oracle = Oracle(world, VALUES, depth)
    numbers = {name: float(v) for name, v in VALUES.items()} | {"alpha": math.exp(world.log_alpha)}
    for name, formula in FORMULAS.items():
        chosen = {
            length: oracle_count(oracle, length) for length in lengths_of(formula) if not is_bound(length)
        }
        engine = judge(tree(world), numbers, chosen, depth)
        got, want = engine.margin(formula), oracle.margin(formula)
        if not close(got, want, 1e-11):
            wrong.append(f"{name}: {float(got)} is {float(want)}")
    return wrong


def is_bound(length: Length) -> bool:
    """Whether a length speaks of a bound n, so that nobody can choose it beforehand."""
    return n in length.expr.free_symbols


def oracle_count(oracle: Oracle, length: Length) -> int:
    raw = oracle.value(length.expr, {})
    return max(0, int(mpmath.ceil(raw) if length.rounding == "ceil" else mpmath.floor(raw)))


@pytest.mark.parametrize("name", HARD)
def test_formulas_on_hard_worlds(name):
    assert misjudged(HARD[name]) == []


@settings(SETTINGS, max_examples=12)
@given(world=WORLDS)
def test_formulas(world):
    assert misjudged(world) == []


def test_rounding_of_lengths():
    # ceil(1.37) = 2, floor = 1; a negative length is 0; a whole number stays.
    e = Evaluator(tree(HARD["equal"]), {name: float(v) for name, v in VALUES.items()})
    for length, count, inside in (
        (LENGTH, 2, True),
        (LENGTH, 1, False),
        (Length(-beta), 0, True),
        (Length(3), 3, True),
    ):
        assert (float(length_window(length, e, count)) >= 0) is inside
    for length, count in (
        (Length(epsilon * 4, "floor"), 1),
        (Length(epsilon * 4), 2),
        (Length(epsilon * 3), 1),
    ):
        assert float(length_window(length, e, count)) >= 0


@pytest.mark.parametrize(
    ("raw", "rounding", "count"),
    [
        (0.0, "ceil", 0),
        (1e-17, "ceil", 0),  # log 2 - log 2, in floats
        (1e-300, "ceil", 1),  # exp(-700): no sum cancels to that
        (1e-300, "floor", 0),
        (2 + 1e-13, "ceil", 2),
        (2 + 1e-6, "ceil", 3),
    ],
)
def test_what_floats_cannot_tell_from_a_whole_number(raw, rounding, count):
    assert float(rounded(Length(epsilon, rounding), jnp.float64(raw))) == count


def test_a_power_that_underflows_is_no_zero():
    e = Evaluator(tree(HARD["equal"]), {"epsilon": 0.5, "eta": 1 - 1e-6})
    tiny = float(e.expression(epsilon ** (1 / (1 - eta))))
    assert 0 < tiny < 1e-300
    assert float(rounded(Length(epsilon), jnp.float64(tiny))) == 1
    assert float(e.expression(sp.exp(-1 / sp.Max(0, epsilon - 1)))) == 0  # exp(-oo)


def test_a_symbol_without_a_value_is_named():
    with pytest.raises(StatementError, match="no value for beta"):
        Evaluator(tree(HARD["equal"]), {}).margin(every_prompt(KL(s) > beta))


def test_a_text_drawn_beside_a_prompt_is_refused():
    nested = every_prompt(with_probability(0.5, B_P(s0) < B_P(s), length=1, var=s0))
    with pytest.raises(StatementError, match="compares s0 with s of a quantifier around it"):
        evaluator(HARD["equal"]).margin(nested)


def test_two_prompts_at_once():
    nested = every_prompt(some_prompt(B_P(s0) < B_P(s) + 1, length=1, var=s0))
    assert float(evaluator(HARD["equal"]).margin(nested)) == pytest.approx(1)
    apart = every_prompt(both(B_P(s) <= 1, some_prompt(B_P(s0) <= 1, length=1, var=s0)))
    assert float(evaluator(HARD["equal"]).margin(apart)) > 0


# --- arithmetic with infinities --------------------------------------------------------------------------
def test_logs_and_infinities():
    inf = jnp.inf
    assert float(safe_log(0.0)) == -inf
    assert math.isnan(float(safe_log(-1.0)))
    assert float(difference(inf, inf)) == 0
    assert float(difference(-inf, -inf)) == 0
    assert float(difference(inf, -inf)) == inf
    assert float(log_add(jnp.array(-inf), jnp.array(-inf))) == -inf
    assert float(log_add(jnp.array(-800.0), jnp.array(-800.0))) == pytest.approx(
        -800 + math.log(2), abs=1e-12
    )
    for at in (-inf, 0.0, -800.0):
        assert np.isfinite(np.asarray(jax.grad(log_add, argnums=(0, 1))(at, -inf))).all()
    assert float(jax.grad(safe_log)(0.0)) == 0
    assert float(evaluate(1 / t, lambda e: jnp.array(0.0) if e == t else None)) == inf


def test_strictness_is_told_apart():
    leaf = {t: 0.0, delta: 1.0}.get
    for relation, strict in (
        (t < 0, True),
        (t <= 0, False),
        (sp.Ne(t, 0), True),
        (Eq(t, 0), False),
        (Not(t < 0), False),
    ):
        margin, is_strict = relation_margin(relation, leaf)
        assert (float(margin), is_strict) == (0.0, strict)


# --- gradients -------------------------------------------------------------------------------------------
def objective(formula: Formula, world: TabularWorld) -> Any:
    """Margin as a function of (logits of both components, scores, log alpha, parameter values)."""
    tables, oracle = world.tables, Oracle(world, VALUES)
    chosen = {length: oracle_count(oracle, length) for length in lengths_of(formula) if not is_bound(length)}

    def margin(point: Any) -> Any:
        minus, plus, score, log_alpha, numbers = point
        normal = [
            tuple(
                jnp.where(old > -jnp.inf, x - _logsumexp(x, old), -jnp.inf)
                for x, old in zip(new, given, strict=True)
            )
            for new, given in ((minus, tables.log_minus), (plus, tables.log_plus))
        ]
        values = {**numbers, "alpha": jnp.exp(log_alpha)}
        engine = Evaluator(Tree(Tables(*normal, score), log_alpha), values, chosen, depth=2)
        return engine.margin(formula)

    def start(logs: Any) -> Any:
        return tuple(jnp.where(x > -jnp.inf, x, 0.0) for x in logs)

    numbers = {name: jnp.asarray(float(v)) for name, v in VALUES.items()}
    log_alpha = jnp.asarray(min(world.log_alpha, -1e-9))
    return margin, (start(tables.log_minus), start(tables.log_plus), tables.score, log_alpha, numbers)


def _logsumexp(x: Any, old: Any) -> Any:
    return jnp.log(jnp.where(old > -jnp.inf, jnp.exp(x), 0.0).sum(-1, keepdims=True))


INFINITE = ["some", "prefixes", "path", "distinguishable", "chain", "every-at-most", "equal"]


@pytest.mark.parametrize(("name", "labels"), [("disjoint", INFINITE), ("dead-ends", list(FORMULAS))])
def test_gradients_are_finite_where_margins_are(name, labels):
    for label in labels:
        margin, point = objective(FORMULAS[label], HARD[name])
        value, gradient = jax.value_and_grad(margin)(point)
        if np.isfinite(float(value)):
            bad = [x for x in jax.tree.leaves(gradient) if not np.isfinite(np.asarray(x)).all()]
            assert not bad, f"{label}: {bad}"


SMOOTH = TabularWorld(
    ("a", "b"),
    (F(-9, 10), F(7, 10)),
    {(): (F(3, 5), F(2, 5)), ("a",): (F(3, 4), F(1, 4)), ("b",): (F(8, 13), F(5, 13))},
    {(): (F(3, 10), F(7, 10)), ("a",): (F(1, 7), F(6, 7)), ("b",): (F(4, 9), F(5, 9))},
    F(2, 7),
    2,
)


@pytest.mark.parametrize(
    "label",
    ["some", "every-minus", "prefixes", "path", "distinguishable", "chain", "piecewise", "every-at-most"],
)
def test_gradient_equals_finite_differences(label):
    margin, point = objective(FORMULAS[label], SMOOTH)
    margin = jax.jit(margin)
    flat, unflatten = jax.flatten_util.ravel_pytree(point)
    gradient = np.asarray(jax.flatten_util.ravel_pytree(jax.grad(margin)(point))[0])
    step = 1e-5
    for i in range(flat.size):
        ahead, behind = (float(margin(unflatten(flat.at[i].add(d)))) for d in (step, -step))
        assert gradient[i] == pytest.approx((ahead - behind) / (2 * step), abs=1e-8, rel=1e-6), i


# --- twins: the same world in another encoding -----------------------------------------------------------
def margins(world: TabularWorld, depth: int = 2) -> dict[str, float]:
    oracle = Oracle(world, VALUES, depth)
    numbers = {name: float(v) for name, v in VALUES.items()} | {"alpha": math.exp(world.log_alpha)}
    result = {}
    for label, formula in FORMULAS.items():
        chosen = {
            length: oracle_count(oracle, length) for length in lengths_of(formula) if not is_bound(length)
        }
        result[label] = float(Evaluator(tree(world), numbers, chosen, depth).margin(formula))
    return result


def assert_same(left: dict[str, float], right: dict[str, float]) -> None:
    different = {k: (left[k], right[k]) for k in left if not close(left[k], right[k], 1e-11)}
    assert not different


def relabelled(world: TabularWorld, order: tuple[int, ...]) -> TabularWorld:
    rename = dict(zip(world.alphabet, (world.alphabet[i] for i in order), strict=True))

    def moved(rows: Any) -> Any:
        return {
            tuple(rename[y] for y in prefix): tuple(row[order.index(i)] for i in range(len(row)))
            for prefix, row in rows.items()
        }

    score = tuple(world.behaviour[order.index(i)] for i in range(len(order)))
    return TabularWorld(
        world.alphabet, score, moved(world.minus), moved(world.plus), world.alpha, world.horizon
    )


@pytest.mark.parametrize("order", [(1, 2, 0), (2, 1, 0)])
def test_sentences_relabelled(order):
    world = HARD["dead-ends"]
    assert_same(margins(world), margins(relabelled(world, order)))


def test_relabelling_moves_the_rows():
    moved = relabelled(HARD["dead-ends"], (1, 2, 0))  # a -> b, b -> c, c -> a
    assert moved.minus[("b",)] == (F(0), F(0), F(1))
    assert moved.behaviour == (F(1), F(-1), F(0))


@settings(SETTINGS, max_examples=8)
@given(world=WORLDS)
def test_components_swapped(world):
    if world.alpha == 1:
        return
    swapped = TabularWorld(
        world.alphabet, world.behaviour, world.plus, world.minus, 1 - world.alpha, world.horizon
    )
    here, there = tree(world), tree(swapped)
    for k in range(world.horizon + 1):
        alive = np.asarray(here.support("P", k))
        for one, other in (("B_P", "B_P"), ("P", "P"), ("B_minus", "B_plus"), ("P_minus", "P_plus")):
            assert here.level(one, k)[alive] == pytest.approx(
                np.asarray(there.level(other, k))[alive], abs=1e-14
            )
        assert here.level("w", k)[alive] == pytest.approx(
            1 - np.asarray(there.level("w", k))[alive], abs=1e-14
        )
        assert here.level("LLR", k)[alive] == pytest.approx(
            -np.asarray(there.level("LLR", k))[alive], abs=1e-12
        )


def split(world: TabularWorld, share: Fraction) -> TabularWorld:
    """The last sentence in two: same score, its probability shared alike by both components."""
    old, new = world.alphabet[-1], "z"

    def widened(rows: Any) -> Any:
        result = {}
        for prefix in prefixes((*world.alphabet, new), world.horizon):
            *others, last = rows[tuple(old if y == new else y for y in prefix)]
            result[prefix] = (*others, share * last, (1 - share) * last)
        return result

    return TabularWorld(
        (*world.alphabet, new),
        (*world.behaviour, world.behaviour[-1]),
        widened(world.minus),
        widened(world.plus),
        world.alpha,
        world.horizon,
    )


def test_a_sentence_split_in_two():
    # Whatever speaks of ratios, posteriors and expectations does not notice; P(s) itself does.
    for name in ("one-sided", "alpha-tiny", "equal"):
        left, right = margins(HARD[name]), margins(split(HARD[name], F(1, 3)))
        for label in ("equal", "functions"):
            del left[label], right[label]
        assert_same(left, right)


def test_a_longer_table_of_the_same_world():
    for name in ("dead-ends", "one-sided", "equal"):
        world = HARD[name]
        last = world.horizon - 1
        longer = prefixes(world.alphabet, world.horizon + 1)
        unrolled = TabularWorld(
            world.alphabet,
            world.behaviour,
            {p: world.minus[p[:last]] for p in longer},
            {p: world.plus[p[:last]] for p in longer},
            world.alpha,
            world.horizon + 1,
        )
        assert_same(margins(world, 3), margins(unrolled, 3))


@settings(SETTINGS, max_examples=8)
@given(world=tabular_worlds(alphabet=(2,), horizon=(2,)))
def test_probability_space_agrees_with_log_space(world):
    minus, plus = ([np.exp(np.asarray(x)) for x in logs] for logs in world.tables[:2])
    score, alpha = np.asarray(world.tables.score), float(world.alpha)
    probability = [np.ones(1), np.ones(1)]
    for k in range(2):
        mixed = alpha * probability[0] + (1 - alpha) * probability[1]
        with np.errstate(invalid="ignore"):
            weight = alpha * probability[0] / mixed
        expected = weight * (minus[k] @ score) + (1 - weight) * (plus[k] @ score)
        alive = mixed > 0
        assert np.asarray(tree(world).level("B_P", k))[alive] == pytest.approx(expected[alive], abs=1e-14)
        probability = [
            (p[:, None] * law[k]).reshape(-1) for p, law in zip(probability, (minus, plus), strict=True)
        ]


def test_a_batch_equals_its_worlds_one_by_one():
    names = ["disjoint", "one-sided", "other-sided", "alpha-one"]
    batch = jax.tree.map(lambda *xs: jnp.stack(xs), *(HARD[name].tables for name in names))
    log_alpha = jnp.array([HARD[name].log_alpha for name in names])
    numbers = {name: float(v) for name, v in VALUES.items()}

    def margin(tables: Tables, log_alpha: Any) -> Any:
        values = {**numbers, "alpha": jnp.exp(log_alpha)}
        engine = Evaluator(Tree(tables, log_alpha), values, {LENGTH: 2}, depth=2)
        return jnp.stack(
            [engine.margin(FORMULAS[x]) for x in ("some", "every", "distinguishable", "maximal")]
        )

    together = np.asarray(jax.vmap(margin)(batch, log_alpha))
    apart = np.stack([np.asarray(margin(HARD[name].tables, HARD[name].log_alpha)) for name in names])
    assert together == pytest.approx(apart, abs=1e-14)


# --- each check can fail ---------------------------------------------------------------------------------
def _no_support_mask(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Tree, "support", lambda self, law, k: jnp.ones(self.alphabet**k, dtype=bool))


def _expectation_under_the_other_component(patch: pytest.MonkeyPatch) -> None:
    average = Evaluator._average

    def wrong(self: Evaluator, e: Any, env: Any, k: Any) -> Any:
        return average(self, Expect("P+", *e.args[1:]) if isinstance(e, Expect) else e, env, k)

    patch.setattr(Evaluator, "_average", wrong)


def _prior_in_place_of_posterior(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Tree, "_w", lambda self, k: jnp.full(self.alphabet**k, jnp.exp(self.log_alpha)))


def _divergence_the_other_way(patch: pytest.MonkeyPatch) -> None:
    from synth.engine import _kl

    patch.setattr(Tree, "_KL", lambda self, k: _kl(self.level("law_plus", k), self.level("law_minus", k)))


def _weight_at_the_end_only(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Tree, "_w_max", lambda self, k: self.level("w", k))


def _tail_starts_afresh(patch: pytest.MonkeyPatch) -> None:
    def wrong(self: Tree, laws: Any, name: str, k: int) -> Any:
        return laws[k] if k < self.horizon else jnp.tile(laws[0], (self.alphabet**k, 1))

    patch.setattr(Tree, "_law", wrong)


def _strictness_ignored(patch: pytest.MonkeyPatch) -> None:
    import synth.engine

    patch.setattr(synth.engine, "relation_truth", lambda c, leaf: relation_margin(c, leaf)[0] > 0)


def _rounded_down(patch: pytest.MonkeyPatch) -> None:
    import synth.engine

    patch.setattr(synth.engine, "rounded", lambda length, raw: jnp.maximum(0.0, jnp.floor(raw)))


MUTATIONS = [
    _no_support_mask,
    _expectation_under_the_other_component,
    _prior_in_place_of_posterior,
    _divergence_the_other_way,
    _weight_at_the_end_only,
    _tail_starts_afresh,
    _strictness_ignored,
    _rounded_down,
]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda f: f.__name__.strip("_"))
def test_a_wrong_engine_is_caught(mutation, monkeypatch):
    mutation(monkeypatch)
    assert misjudged(HARD["markov"]) or misjudged(HARD["dead-ends"])
