"""Prompts merged into classes, and what is settled for all lengths: against prompts one by one."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import flint
import pytest
import sympy as sp

from proofs import exact
from proofs.exact import (
    ExactWorld,
    ModelChecker,
    Refused,
    Undecided,
    classes,
    exact_margin,
    model_checker,
    valuation,
    working_precision,
)
from proofs.exact.classes import Classes
from proofs.exact.dependence import DETERMINED, WHOLE, aspects_of, ends_suffice
from synth.worlds import iid_world
from tests.language import HALF, exact_world, observations, random_world
from tests.test_engine import FORMULAS, HARD, VALUES
from theory import *
from theory.observables import PROMPT_OBSERVABLES
from theory.serialise import claim_to_json
from theory.wolf2024.thm1_tight import X

F = Fraction
ALL_AT_ONCE, ONE_BY_ONE = 0, 10**9  # values of `exact.FEW`


def some_world(seed: int) -> ExactWorld:
    """A small world with laws that meet again and again, and zeros in some."""
    rng = random.Random(seed)
    alphabet, horizon = rng.choice(((2, 1), (2, 2), (2, 2), (2, 3), (3, 1), (3, 2)))
    world = random_world(
        rng.randrange(10**9),
        alphabet=alphabet,
        horizon=horizon,
        zeros=rng.choice((0, 0, 0.3)),
        likeness=rng.choice((0, 0.3, 0.7, 1)),
    )
    return exact_world(world, rng.choice(("frozen", "window")))


WORLDS = [some_world(seed) for seed in range(24)]


# --- what an observable depends on -------------------------------------------------------------------------
def value(world: ExactWorld, name: str, prompt: Any, *second: Any) -> Any:
    try:
        found = world.observable(name, prompt, *second)
    except (Undecided, Refused) as error:
        return type(error).__name__
    return str(found) if isinstance(found, flint.arb) else found


def same(a: Any, b: Any) -> bool:
    if isinstance(a, (str, float)) or isinstance(b, (str, float)):
        return a == b
    return exact.compare(a, b) == 0


def torn(world: ExactWorld, name: str, aspects: frozenset[str], size: int = 3) -> list[str]:
    """Prompts that are of one class by these aspects, and differ in an observable."""
    wrong = []
    starts = [
        x.prompt for k in range(2 if name == "gain" else 1) for x in Classes(world, "P", (), WHOLE).all(k)
    ]
    for start, k in itertools.product(starts, range(1, size + 1)):
        merged = Classes(world, "P", start, aspects)
        seen: dict[Any, Any] = {}
        for x in merged.all(k):
            for observed, other in observations(k):
                if observed != name or (name == "gain" and other):
                    continue
                second = [] if other is None else [start if name == "gain" else F(other)]
                here = value(world, name, x.prompt, *second)
                known = seen.setdefault((merged.key(x), other), here)
                if not same(here, known):
                    wrong.append(f"{name} after {start} of {x.prompt}: {here}, {known}")
    return wrong


def test_it_is_said_of_each_observable_what_it_depends_on():
    assert set(DETERMINED) == set(PROMPT_OBSERVABLES)


@pytest.mark.parametrize("name", DETERMINED)
def test_a_class_determines_what_it_is_said_to_determine(name):
    with working_precision(128):
        for world in WORLDS[:12]:
            assert torn(world, name, DETERMINED[name]) == []


@pytest.mark.parametrize("name", [name for name in DETERMINED if DETERMINED[name] - {"size"}])
def test_a_wrong_merge_is_caught(name):
    """Each aspect is needed: without it some world has prompts of one class that differ."""
    with working_precision(128):
        for aspect in DETERMINED[name] - ({"odds"} if name == "w_max" else set()):
            assert any(torn(world, name, DETERMINED[name] - {aspect}) for world in WORLDS)


def test_what_is_not_known_depends_on_the_whole_prompt(monkeypatch):
    monkeypatch.delitem(DETERMINED, "w")
    aspects_of.cache_clear()
    assert not Classes.merge(aspects_of(w(s) <= HALF, s, None), "P")
    aspects_of.cache_clear()
    assert aspects_of(every_prefix(w(s0) <= HALF, of=s, var=s0), s, None) == WHOLE
    assert aspects_of(gain(s, s0) <= HALF, s, None) == WHOLE
    assert aspects_of(gain(s, s0) <= HALF, s, s0) == {"gain"}
    assert aspects_of(Expect("P", KL(s), s, 2, s0) <= HALF, s0, None) == {"odds"}
    assert aspects_of(every_prompt(B_last(s) <= size(s0), after=s0, length=1), s0, None) == {"last", "size"}


def test_a_kind_of_formula_that_is_not_known_is_refused():
    class Other(Formula):
        pass

    with pytest.raises(StatementError, match="what Other depends on is not known"):
        aspects_of(Other(), s, None)


# --- decisions by classes ------------------------------------------------------------------------------------
def more_formulas() -> Iterator[Formula]:
    """Formulas about prompts of some sentences that classes can decide, and some that they cannot."""
    yield from (f for f in FORMULAS.values())
    for k in (3, 4):
        yield some_prompt(B_P(s) < gamma, length=k)
        yield every_prompt(both(w(s) >= t, B_P(s) >= gamma), length=k)
        yield some_prompt(both(w(s) >= t, inverse_likelihood_ratio(s) <= epsilon), length=k)
        yield every_prompt(when(B_last(s) < 0, LLR(s) > -beta), length=k)
        yield every_prompt(either(B_minus(s) > gamma, KL_to_model(s) <= beta), length=k, support="P-")
        yield some_prompt(either(w(s) <= t, inverse_likelihood_ratio(s) <= epsilon), length=k, support="both")
        yield some_prompt(And(B_last(s) < 0, B_P(s) * beta + w(s) < gamma), length=k)
        yield every_prompt(sp.Ne(w(s), HALF), length=k)
        yield some_prompt(w_max(s) >= 2 * w(s), length=k)
        yield every_prompt(P(s) <= P_minus(s) + t, length=k, support="any")
        yield every_prompt(
            every_prompt(gain(s, s0) <= M, after=s0, length=2, support="P-"), var=s0, support="P-", length=k
        )
        yield some_prompt(Expect("P", w(s), s, 2, s0) > delta, var=s0, length=k)
        yield with_probability(delta, B_P(s) < gamma + epsilon, length=k)
        yield with_probability(HALF, LLR(s) > size(s) * beta, length=k, law="P-")
        yield every_length(Expect("P", LLR(s) + w_max(s), s, k) <= n, start=1)
        yield Relation(Variance("P-", w(s) * B_P(s), s, k) <= t)
        yield Relation(Prob("P+", best_P(s, 2) < KL(s), s, k) <= delta)


MORE = list(more_formulas())


def verdict(world: ExactWorld, f: Formula) -> Any:
    """What the checker says, with the margin."""
    decider = ModelChecker(world, {"alpha": world.alpha, **VALUES}, 3)
    try:
        holds = decider.holds(f, {})
    except Refused:
        return "refused"
    except Undecided as error:
        return type(error).__name__
    try:
        return holds, exact_margin(decider, f, {})
    except (Refused, Undecided) as error:
        return holds, type(error).__name__


def agree(a: Any, b: Any) -> bool:
    if isinstance(a, str) or isinstance(b, str):
        return a == b
    if a[0] is not b[0]:
        return False
    try:
        return same(a[1], b[1])
    except Undecided:
        return True


def differing(world: ExactWorld, patch: pytest.MonkeyPatch, formulas: Any = MORE) -> list[str]:
    """Formulas that are decided otherwise by classes than prompt by prompt."""
    wrong = []
    with working_precision(128):
        for f in formulas:
            found = []
            for few in (ONE_BY_ONE, ALL_AT_ONCE):
                patch.setattr(valuation, "FEW", few)
                found.append(verdict(world, f))
            if not agree(*found):
                wrong.append(f"{f}: {found}")
    return wrong


@pytest.mark.parametrize("seed", range(8))
def test_classes_decide_as_prompts_do(seed, monkeypatch):
    assert differing(WORLDS[seed], monkeypatch) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8, 200))
def test_classes_decide_as_prompts_do_on_many_worlds(seed, monkeypatch):
    assert differing(some_world(seed), monkeypatch) == []


@pytest.mark.parametrize("name", ["dead-ends", "one-sided", "equal"])
def test_classes_decide_as_prompts_do_on_hard_worlds(name, monkeypatch):
    assert differing(exact_world(HARD[name]), monkeypatch) == []


def _no_odds(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Classes, "key", Classes.node)


def _states_alone(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Classes, "node", lambda self, x, final=True: x.state)


def _ends_of_anything(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(model_checker, "ends_suffice", lambda f: True)


def _one_end(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(classes, "less", lambda a, b: False)


@pytest.mark.parametrize(
    "mutation", [_no_odds, _states_alone, _ends_of_anything, _one_end], ids=lambda f: f.__name__
)
def test_a_wrong_class_is_caught(mutation, monkeypatch):
    mutation(monkeypatch)
    assert any(differing(world, monkeypatch) for world in WORLDS[:8])


def test_the_ends_suffice_for_what_moves_one_way_alone():
    assert ends_suffice(some_prompt(B_P(s) + w(s) * KL(s) < size(s), length=9))
    assert ends_suffice(every_prompt(both(LLR(s) > 0, w(s) > t), length=9))
    assert ends_suffice(some_prompt(both(B_last(s) < 0, w(s) > t), length=9))
    for f in (
        some_prompt(both(w(s) > t, B_P(s) > gamma), length=9),
        every_prompt(either(w(s) > t, B_P(s) > gamma), length=9),
        every_prompt(w(s) * B_P(s) > t, length=9),
        every_prompt(w(s) > LLR(s), length=9),
        every_prompt(Eq(w(s), t), length=9),
        every_prompt(best_P(s, 2) > t, length=9),
        every_prompt(when(w(s) > t, B_P(s) < gamma), length=9),
        every_prompt(w_max(s) > t, length=9),
        every_prompt(P(s) > t, length=9),
    ):
        assert not ends_suffice(f)


# --- long prompts ------------------------------------------------------------------------------------------
def test_forty_sentences_of_an_independent_world():
    world = exact_world(iid_world([F(3, 4), F(1, 4)], [F(1, 4), F(3, 4)], [-1, 1], F(1, 10**6)))
    decider = ModelChecker(world, {"alpha": world.alpha}, 2)
    with working_precision(128):
        # B_P < 0 just where w > 1/2: where more than 12.6 a's are left when the b's have taken theirs away.
        enough = math.ceil(math.log(10**6 - 1) / math.log(3))
        for k in (enough - 1, enough):
            assert decider.holds(some_prompt(B_P(s) < 0, length=k), {}) is (k == enough)
        # Binomial: of 40 sentences more than 26 are a's.
        share = sum(
            math.comb(40, j) * F(3, 4) ** j * F(1, 4) ** (40 - j) for j in range(41) if 2 * j - 40 >= enough
        )
        assert decider.value(Prob("P-", B_P(s) < 0, s, 40), {}) == share
        mean = decider.value(
            Expect("P-", LLR(s), s, 40), {}
        )  # too many logarithms to be told from the same one
        assert float(exact.as_ball(mean).mid()) == pytest.approx(20 * math.log(3), abs=1e-12)
        with pytest.raises(Refused, match="too many"):
            decider.holds(some_prompt(every_prefix(w(s0) <= HALF, of=s, var=s0), length=40), {})


def test_sixty_sentences_of_a_chain_by_its_ends():
    world = exact_world(random_world(3, alphabet=3, horizon=3), "window")
    decider = ModelChecker(world, {"alpha": world.alpha}, 2)
    with working_precision(128):
        assert decider.holds(some_prompt(w(s) > F(999, 1000), length=60), {}) is True
        with pytest.raises(Refused, match="too many to enumerate, even as classes"):
            decider.holds(some_prompt(sp.Eq(best_P(s, 2), 2), length=60), {})


# --- conversations -----------------------------------------------------------------------------------------
def by_texts(decider: ModelChecker, f: Conversation) -> F:
    """Greatest probability of the goal, by all queries and all replies as texts."""
    world, score = decider.world, decider.world.score
    rounds, reply = decider.whole(f.rounds, {}), decider.whole(f.reply, {})

    def queries(text: Any, used: int, last: bool) -> Iterator[Any]:
        length = f.last if last and f.last is not None else f.cap
        limit = decider.count(length, {})
        most = limit if f.total is None else min(limit, decider.count(f.total, {}) - used)
        for k in range(1 if f.nonempty else 0, most + 1):
            for x in world.prompts(k, "P", text) if length.at_most or k == limit else ():
                ends = x[len(text) :][:1] + (() if last else x[len(text) :][-1:])
                if not f.negative_ends or (ends and all(score[i] < 0 for i in ends)):
                    yield x

    def value(text: Any, said: int) -> F:
        best = F(0)
        for x in queries(text, len(text) - said * reply, said == rounds):
            if said == rounds:
                best = max(best, F(int(decider.holds(f.body, {f.var: x}))))
            else:
                best = max(
                    best, sum((p * value(y, said + 1) for y, p in decider.drawn(f.law, reply, x)), F(0))
                )
        return best

    return value((), 0)


def misplayed(seeds: range) -> list[str]:
    """Conversations that go otherwise by classes of texts than by texts."""
    wrong = []
    for seed in seeds:
        rng = random.Random(f"talk {seed}")
        tabular = random_world(
            rng.randrange(10**9), horizon=rng.choice((1, 2, 3)), likeness=rng.choice((0, 0.5))
        )
        world = exact_world(tabular, rng.choice(("frozen", "window")))
        body = rng.choice(
            [
                B_P(s) < F(rng.randint(-3, 3), 8),
                w(s) > F(rng.randint(2, 9), 10),
                w_max(s) < HALF,
                B_last(s) + w(s) > HALF,
                P(s) < F(1, 20),
            ]
        )
        f = conversation(
            body,
            rounds=rng.randint(0, 2),
            reply=rng.randint(1, 2),
            cap=rng.randint(1, 2),
            last=rng.choice((None, 1, 2)),
            total=rng.choice((None, 2, 3)),
            at_least=HALF,
            law=rng.choice(("P", "P", "P-", "P+")),
            exact=rng.random() < 0.3,
            nonempty=(rng.random() < 0.3) | body.has(B_last),  # the empty text has no last sentence
            negative_ends=rng.random() < 0.3,
        )
        found, want = played(world, f)
        if found != want:
            wrong.append(f"{seed}: {f} is won with {found}, and {want} is right")
    return wrong


def played(world: ExactWorld, f: Conversation) -> tuple[F, F]:
    """With what probability a conversation is won, by classes and by texts."""
    with working_precision(128):
        decider = ModelChecker(world, {"alpha": world.alpha}, 2)
        return decider.conversation(f), by_texts(decider, f)


def test_conversations_by_classes_go_as_by_texts():
    assert misplayed(range(16)) == []


@pytest.mark.slow
def test_many_conversations():
    assert misplayed(range(16, 1500)) == []


def test_a_conversation_that_forgets_the_odds_is_caught(monkeypatch):
    world = exact_world(iid_world([F(3, 4), F(1, 4)], [F(1, 4), F(3, 4)], [-1, 1], F(1, 3)))
    f = conversation(w(s) > F(4, 5), rounds=1, reply=2, cap=1, at_least=HALF)
    found, want = played(world, f)
    assert 0 < found == want < 1
    _no_odds(monkeypatch)
    found, want = played(world, f)
    assert found != want


def test_theorem_1_with_one_sentence_less_fails_with_23_sentences():
    """The length of thm1-tight less one, where beta is at most 7/10: 2^23 prompts, 24 types of them."""
    shorter = with_conclusion(
        claims()["thm1-tight"],
        "user.one-less",
        some_prompt(B_P(s) < gamma + epsilon, length=(X - beta) / beta),
        where=[epsilon < 1 - gamma, 10 * beta <= 7],
    )
    world = iid_world([1, 0], [F(1241, 2500), F(1259, 2500)], [-1, 1], F(1, 9880))
    parameters = {"alpha": str(world.alpha), "beta": "7/10", "gamma": "-1", "epsilon": "1/1000"}
    found: dict[str, Any] = {
        "format": exact.FORMAT,
        "version": exact.VERSION,
        "claim": claim_to_json(shorter),
        "parameters": parameters,
        "world": world.to_json(),
        "depth": 0,
    }
    verdict = exact.certify({**found, "digest": exact.digest(found)})
    assert verdict.confirmed, verdict.reason
    assert verdict.lengths[0]["count"] == 23
