"""The fuzzer of the proof kernel: its evaluator against an independent one, and what it finds and does not find."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import wraps
from typing import Any

import mpmath
import pytest
import sympy as sp

from proofs import kernel, premises
from proofs.exact import POS, Undefined, as_ball, working_precision
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.exact.valuation import Valuation
from proofs.kernel.clear import unclear
from proofs.kernel.rules import (
    RULES,
    assumptions,
    definitions,
    exponentials,
    extremes,
    quantifiers,
    rounding,
    sets,
    sums,
)
from proofs.kernel.rules import _decision as decision
from proofs.kernel.rules import _sorts as sorts
from proofs.kernel.rules import lemmas as citing
from proofs.kernel.rules._base import Fact, Outcome, Refused, Step, discharge
from proofs.kernel.rules._language import eq, ge, gt, implies, le, lt
from proofs.kernel.rules.definitions import DEFINITIONS
from synth.worlds import TabularWorld, letters
from tests.kernel_fuzz import elements
from tests.kernel_fuzz.campaign import BITS, Tally, claim_corpus, corpus, mutants, replay, soups
from tests.kernel_fuzz.elements import MAKERS as ELEMENT_MAKERS
from tests.kernel_fuzz.elements import TABLES, draw_tables
from tests.kernel_fuzz.judge import Drawing, Judge
from tests.kernel_fuzz.makers import MAKERS
from tests.kernel_fuzz.meaning import INFINITE, Meaning
from tests.kernel_fuzz.soup import Soup
from tests.kernel_fuzz.worlds import F, World, draw_world
from tests.language import HALF, exact_world
from tests.oracle import Oracle
from theory import claim, claims, every_prompt
from theory.library import D, E
from theory.logic import Conversation, EveryElement, EveryLength, Length, Relation, SomeElement
from theory.observables import (
    B_P,
    CHAIN_OBSERVABLES,
    KL,
    PROMPT_OBSERVABLES,
    B_minus,
    Expect,
    s,
    s0,
)
from theory.parameters import alpha


# ---------------------------------------------------------------- the evaluator
def tabular(world: World) -> TabularWorld:
    names = letters(world.m)

    def rows(law: str) -> dict[tuple[str, ...], tuple[Fraction, ...]]:
        return {tuple(names[y - 1] for y in x): row for x, row in world.rows[law].items()}

    return TabularWorld(names, world.scores, rows("P-"), rows("P+"), world.alpha, world.horizon)


def number(value: Any) -> Any:
    """A value of this evaluator as mpmath has it."""
    if isinstance(value, Fraction):
        return mpmath.mpf(value.numerator) / value.denominator
    if isinstance(value, (float, mpmath.mpf)):
        return mpmath.mpf(value)
    with working_precision(BITS):
        return mpmath.mpf(str(as_ball(value).mid().str(30, radius=False)))


def alike(mine: Any, theirs: Any) -> bool:
    mine, theirs = number(mine), number(theirs)
    return mine == theirs or bool(mpmath.almosteq(mine, theirs, 1e-15))


# What has a meaning after a prompt, by the law that must be able to produce it.
MEANT = {
    "P": ("w", "w_max", "B_P", "best_P"),
    "P-": (
        "LLR",
        "inverse_likelihood_ratio",
        "KL",
        "KL_to_model",
        "B_minus",
        "best_minus",
        "last_minus",
        "increment",
        "gain",
        "largest_increment",
        "least_increment",
        "increment_variance",
    ),
    "P+": ("KL_reverse", "B_plus", "last_plus"),
    "any": ("P", "P_minus", "P_plus", "size"),
    "both": ("chernoff_coefficient",),
}


@pytest.mark.parametrize("seed", range(16))
def test_observables_are_those_of_the_oracle(seed):
    world = replace(draw_world(random.Random(seed)), beyond=False)
    oracle = Oracle(tabular(world))
    names = letters(world.m)
    for support, observables in MEANT.items():
        for x in (x for k in range(3) for x in world.continuations(support, (), k)):
            text = tuple(names[y - 1] for y in x)
            for name in observables:
                if not x and name in ("last_minus", "last_plus", "increment", "B_last"):
                    continue
                others: tuple[Any, ...] = {
                    "best_P": (F(2),),
                    "best_minus": (F(3),),
                    "chernoff_coefficient": (HALF,),
                }.get(name, ())
                with working_precision(BITS):
                    mine = world.observe(name, x, *((x[:1],) if name == "gain" else others))
                theirs = oracle.observable(name, text, *((text[:1],) if name == "gain" else others))
                assert alike(mine, theirs), (name, x, mine, theirs)


@pytest.mark.parametrize("seed", range(16))
def test_the_perron_vector_is_that_of_the_oracle(seed):
    world = replace(draw_world(random.Random(seed)), beyond=False)
    oracle = Oracle(tabular(world))
    for tilt in (HALF, F(1, 5)):
        assert {"perron_root", "perron_ratio"} == CHAIN_OBSERVABLES
        with working_precision(BITS):
            first = world.observe("perron_ratio", (), tilt)
            root = world.observe("perron_root", (), tilt)
        theirs = oracle.observable("perron_ratio", (), tilt)
        if first == POS or mpmath.isinf(theirs):
            assert first == POS or world.horizon == 1
            assert mpmath.isinf(theirs)
            continue
        assert alike(first, theirs)
        assert alike(root, oracle.observable("perron_root", (), tilt))


def test_every_observable_is_compared():
    compared = {name for group in MEANT.values() for name in group} | CHAIN_OBSERVABLES | {"B_last"}
    assert set(PROMPT_OBSERVABLES) <= compared


@pytest.mark.parametrize(
    "id", ["def1", "def5", "lem1", "lem2", "lem4", "thm1", "lem5", "appA1", "thm4-support", "uniform-beta"]
)
def test_statements_mean_what_the_oracle_says(id):
    """Hypotheses and conclusions of the claims, where both evaluators give an answer."""
    claim = claims()[id]
    rng = random.Random(id)
    for world in (w for w in (draw_world(rng) for _ in range(5)) if w.m < 3):
        world.beyond = False
        for f in (*(h.formula for h in claim.hypotheses), claim.conclusion):
            if any(isinstance(part, (EveryLength, Conversation)) for part in f.walk()):
                continue  # the two look at different numbers; the oracle goes through all strategies
            env = Drawing(rng, world, {}, claim.parameters).draw([f])
            if not all(isinstance(v, Fraction) for v in env.values()):
                continue  # the oracle compares decimals, which may not tell equality
            values = {str(x): number(v) if not isinstance(v, Fraction) else v for x, v in env.items()}
            with working_precision(BITS):
                mine = Meaning(world).holds(f, env)
            if mine in (True, False):
                try:
                    theirs = Oracle(tabular(world), values, depth=2).holds(f)
                except (ArithmeticError, ValueError, TypeError):
                    continue  # undefined to the oracle
                assert mine == theirs, (str(f), str(world), values)


@pytest.mark.parametrize("seed", range(8))
def test_a_conversation_is_what_the_oracle_says(seed):
    rng = random.Random(seed)
    world = next(w for w in (draw_world(rng) for _ in range(50)) if w.m == 2)
    f = Conversation(
        s, Relation(B_P(s) < rng.choice((0, -sp.Rational(1, 2)))), sp.Integer(1), sp.Integer(1), Length(sp.Integer(1), "floor", seed % 2 == 0),
        None, F(1), negative_ends=seed % 3 == 0,
    )  # fmt: skip
    assert Meaning(world)._conversation(f, {}) == Oracle(tabular(world)).conversation(f)


X, Y, T = elements.X, elements.Y, elements  # sets and tables of the made-up signature
TABLE_TERMS = (
    E(T.p, T.f),
    X.max(T.f, where=lambda y: T.p(y) > 0),
    X.min(T.g, where=lambda y: T.f(y) > 1),
    X.sum(lambda y: T.p(y) * sp.log(T.q(y))),
    X.sum(lambda y: T.q(y) ** 2 / T.full(y), where=lambda y: T.f(y) >= T.g(y)),
    D(X.sum(lambda y: T.p(y) * sp.exp(T.least * T.f(y))), T.least, 0),
    D(X.sum(lambda y: sp.log(T.full(y) + T.least), where=lambda y: T.p(y) > 0), T.least, 1),
    X.sum(lambda y: Y.sum(lambda v: T.channel(y, v) * T.h(y, v))),
    X.max(lambda y: sp.Abs(T.f(y) - T.g(y))),
)


@pytest.mark.parametrize("seed", range(12))
def test_terms_over_tables_are_those_of_the_exact_checker(seed):
    """Where both give a value; a logarithm of 0 with the factor 0, and 1/0, are read otherwise there."""
    rng = random.Random(seed)
    drawn = draw_tables(rng)
    values = {"fuzzed_least": F(1, 3), "fuzzed_share": F(1, 2)}
    env = {parameter.symbol: values[name] for name, parameter in TABLES.parameters.items()}
    tables = {
        name: {tuple(y.number for y in at): value for at, value in entries.items()}
        for name, entries in drawn.entries.items()
    }
    exact = TableTerms(TableWorld(TABLES, drawn.sizes, tables), values)
    with working_precision(BITS):
        for term in TABLE_TERMS:
            assert alike(Meaning(drawn).value(term, env), exact.value(term, {})), str(term)
        for claimed in elements.SUPPOSED:
            if not claimed.free - set(env):
                assert Meaning(drawn).holds(claimed, env) is exact.holds(claimed, {}), str(claimed)


def test_a_mean_after_what_is_impossible_has_no_meaning_to_anybody():
    """To the exact checker; a number that may be any to kernel and fuzzer; and no claim that concludes something of one is derived."""
    x = sp.Symbol("x")
    rows = {(): (F(1), F(0)), (1,): (F(1), F(0)), (2,): (F(1, 2), F(1, 2))}
    drawn = World((F(-1), F(1)), {"P-": rows, "P+": {at: (F(1, 2),) * 2 for at in rows}}, HALF, 2, wild=7)
    finite, infinite = (Expect("P-", of(s), s, 1, x) for of in (B_minus, KL))
    env = {x: (2,)}  # P- never says the second sentence
    with working_precision(BITS):
        checker = Valuation(exact_world(tabular(drawn)), {})
        with pytest.raises(Undefined, match="after a prompt of probability 0"):
            checker.value(finite, {x: (1,)})
        assert not isinstance(Meaning(drawn).value(finite, env), float)
    said = {Meaning(replace(drawn, wild=k)).value(infinite, env) for k in range(1, 30)}
    assert POS in said
    assert len(said) > 3
    setting = Soup(random.Random(0)).setting
    for term, number_ in ((finite, True), (infinite, False)):
        for relation, true in ((lt(term, term + 1), number_), (le(term, 1), False)):
            step = kernel.read(Step("a", Relation(relation), "polynomial inequality"))
            try:
                kernel.accept(step, {}, setting)
            except Refused:
                assert not true, relation
            else:
                assert true, relation
    concluded = claim("impossible", conclusion=every_prompt(finite.subs(x, s0) >= -1, var=s0, support="P+"))
    assert unclear(concluded) == "the conclusion"


def test_what_may_be_infinite_is_what_the_kernel_takes_for_it():
    for name, kind in PROMPT_OBSERVABLES.items():
        terms = [(s, s0)[k] if role == "prompt" else sp.Integer(1) for k, role in enumerate(kind.roles)]
        assert sorts.is_extended(kind(*terms)) is (name in INFINITE), name


# ---------------------------------------------------------------- what is accepted is true
SOME_LEMMAS = (
    "likelihood ratio of nothing",
    "posterior weight from the likelihood ratio",
    "one sentence more",
    "mean to max (above)",
    "mean power of the likelihood ratio",
    "negative sentence",
    "next sentence with a gain (above)",
    "texts that pass a level",
    "powers of 0",
    "no number between",
    "tangent of the logarithm",
    "best of several draws",
)
SOME_CLAIMS = ("lem1", "thm1", "appA1")


def test_every_rule_has_a_maker():
    about_sets = {
        name for name, rule in RULES.items() if rule.__module__ in (sets.__name__, extremes.__name__)
    }
    assert set(MAKERS) == set(RULES) - about_sets
    assert about_sets <= set(ELEMENT_MAKERS)
    spoken = {"when", "instance", "generalisation", "witness", "obtain", "choice", "contradiction", "lemma"}
    assert spoken <= set(ELEMENT_MAKERS)


def test_steps_of_shipped_lemmas_are_true():
    """Evaluator and kernel at once: no step of a lemma is false, and none without a meaning, where its assumptions hold."""
    tally = Tally()
    with working_precision(BITS):
        for name, derivation in corpus(SOME_LEMMAS).items():
            replay(derivation, Judge(derivation.setting, random.Random(name)), tally, name)
    assert tally.findings == [], tally.findings[0]
    assert sum(tally.judged.values()) > 0.9 * sum(tally.accepted.values()) > 200


def test_steps_that_are_made_up_are_true():
    tally = soups(1, 350, Tally())
    assert tally.findings == [], tally.findings[0]
    assert {rule for rule in MAKERS if not tally.accepted[rule]} == set(), tally.table()
    assert sum(tally.judged.values()) > 0.8 * sum(tally.accepted.values())


def test_steps_on_tables_that_are_made_up_are_true():
    tally = soups(1, 220, Tally(), elements=True)
    assert tally.findings == [], tally.findings[0]
    assert sum(tally.judged.values()) > 0.8 * sum(tally.accepted.values())


@pytest.mark.slow
def test_twenty_thousand_steps_on_tables_are_true():
    tally = soups(2, 20_000, Tally(), elements=True)
    assert tally.findings == [], tally.findings[0]
    assert min(tally.accepted[rule] for rule in ELEMENT_MAKERS) > 50, tally.table()
    assert min(tally.judged[rule] for rule in ELEMENT_MAKERS if rule != "from a contradiction") > 30, (
        tally.table()
    )


@pytest.mark.parametrize(
    "derivations",
    [lambda: corpus(SOME_LEMMAS), lambda: claim_corpus(SOME_CLAIMS)],
    ids=["lemmas", "claims"],
)
def test_what_is_left_of_an_altered_derivation_is_true(derivations):
    """Steps with another argument, statement, premise, rule or symbol, as far as they are still accepted, and what rests on them."""
    tally = mutants(1, 40, Tally(), derivations())
    assert tally.findings == [], tally.findings[0]
    assert tally.steps >= 40


@pytest.mark.slow
def test_a_hundred_thousand_steps_are_true():
    """Makers for every rule, then every lemma and every claim altered."""
    tally = soups(2, 80_000, Tally())
    assert tally.findings == [], tally.findings[0]
    mutants(2, 10_000, tally, corpus())
    assert tally.findings == [], tally.findings[0]
    mutants(2, 10_000, tally, claim_corpus())
    assert tally.findings == [], tally.findings[0]
    assert min(tally.accepted.values()) > 100, tally.table()
    assert min(n for rule, n in tally.judged.items() if rule != "from a contradiction") > 50, tally.table()


# ---------------------------------------------------------------- planted holes
def flipped(relation: sp.Basic) -> sp.Basic:
    return {sp.LessThan: ge, sp.StrictLessThan: gt, sp.GreaterThan: le, sp.StrictGreaterThan: lt, sp.Eq: lt}[
        type(relation)
    ](*relation.args)


def strict(relation: sp.Basic) -> sp.Basic:
    return {sp.LessThan: lt, sp.GreaterThan: gt}.get(type(relation), type(relation))(*relation.args)


def stating(change: Callable[[sp.Basic], sp.Basic]) -> Callable[[Outcome], Outcome]:
    """What a rule gives, with another relation."""
    return lambda outcome: replace(outcome, statement=Relation(change(outcome.statement.condition)))


def no_eigen(outcome: Outcome) -> Outcome:
    return replace(outcome, eigen=())


def of_rule(rule: str, change: Callable[[Outcome], Outcome], *more: str) -> tuple[str, Any, tuple[str, ...]]:
    """A hole in one rule."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        sound = RULES[rule]
        patch.setitem(RULES, rule, lambda *args: change(sound(*args)))

    return rule, plant, (rule, *more)


def of_definition(name: str, change: Callable[[sp.Basic], sp.Basic]) -> tuple[str, Any, tuple[str, ...]]:
    """A wrong entry in the table of definitions."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        sound = DEFINITIONS[name]

        def wrong(*of: Any) -> Any:
            conditions, statement = sound(*of)
            return conditions, change(statement)

        patch.setitem(DEFINITIONS, name, wraps(sound)(wrong))

    return f"definition {name}", plant, (f"definition {name}",)


def of_module(
    name: str, module: Any, attribute: str, value: Any, *rules: str
) -> tuple[str, Any, tuple[str, ...]]:
    """A check of the kernel that no longer checks."""
    return name, lambda patch: patch.setattr(module, attribute, value), rules


def unconditional(name: str) -> tuple[str, Any, tuple[str, ...]]:
    """A definition without its conditions."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        sound = DEFINITIONS[name]
        patch.setitem(DEFINITIONS, name, wraps(sound)(lambda *of: ([], sound(*of)[1])))

    return f"definition {name} without its conditions", plant, (f"definition {name}",)


def careless_choice(step: Step, premises: Sequence[Fact], setting: Any) -> Outcome:
    """The rule *choice* without a look at what the goal speaks of."""
    return Outcome(
        premises[-1].statement, open={**discharge(premises[-1], *premises[1:-1]), **premises[0].open}
    )


# Rules and definitions that are wrong, or lack a side condition.
HOLES = [
    of_rule("likelihood ratio of a log-ratio", stating(flipped)),
    of_rule("multiply by a negative", stating(flipped)),
    of_rule("rounding", stating(strict)),
    ("choice", lambda patch: patch.setitem(RULES, "choice", careless_choice), ("choice",)),
    of_rule("generalisation", no_eigen, "assume", "polynomial inequality"),
    of_definition("longer is rarer", strict),
    unconditional("likelihood ratio"),
    of_module(
        "arguments of logarithms unchecked",
        exponentials,
        "defined",
        lambda *a: None,
        "logarithm of an inequality",
    ),
    of_module(
        "no conditions of a quantifier", quantifiers, "guards", lambda f, term: [], "instance", "witness"
    ),
]
MORE_HOLES = [
    of_rule("likelihood ratio of a gain", stating(flipped)),
    of_rule("likelihood ratio of an increment", stating(flipped)),
    of_rule("multiply by a positive", stating(strict)),
    of_rule("logarithm of an inequality", stating(flipped)),
    of_rule("exponential", stating(strict)),
    of_rule("tangent of the exponential", stating(strict)),
    of_rule("contraposition", stating(lambda c: implies(*reversed(c.args)))),
    of_rule("divide", stating(strict)),
    of_rule("Hoeffding's lemma", stating(strict)),
    of_rule("Pinsker's inequality for two events", stating(lambda c: ge(c.lhs, 2 * c.rhs))),
    of_rule("induction", no_eigen),
    of_definition("mixture", lambda c: eq(c.lhs, c.rhs.subs(alpha, 1 - alpha))),
    of_definition("score", lambda c: ge(c.args[0].lhs, 0)),
    of_definition("probability", strict),
    unconditional("empty prompt"),
    unconditional("beyond the best sentence"),
    unconditional("finite log-ratio"),
    unconditional("possible prefix"),
    unconditional("passing, impossible prompt"),
    of_module("everything is finite", decision, "is_extended", lambda e: False, "polynomial inequality"),
]

# ---------------------------------------------------------------- mends of the kernel, taken out
Patch = pytest.MonkeyPatch


def any_symbol_bound(patch: Patch) -> None:
    """Quantifiers bind whatever symbol they are given, a parameter too."""
    patch.setattr(sorts, "_bound", lambda *_: None)
    patch.setattr(kernel, "check_symbols", lambda *_: None)


def open_assumptions_alone(patch: Patch) -> None:
    """A symbol stands for anything if no open assumption speaks of it: intervals, relations and hypotheses are forgotten."""

    def careless(symbol: sp.Symbol, statement: Any, open_: Any, setting: Any) -> None:
        for f in (statement, *open_.values()):
            if symbol in f.free:
                raise Refused(f"{symbol} is spoken of")

    patch.setattr(kernel, "_stands_for_anything", careless)


def parameters_stand_for_anything(patch: Patch) -> None:
    any_symbol_bound(patch)
    open_assumptions_alone(patch)


def any_lemma(patch: Patch) -> None:
    """Lemmas have any symbols for variables, and are cited at any terms."""
    patch.setattr(kernel, "read_lemma", lambda lemma: lemma)
    patch.setattr(kernel, "check_symbols", lambda *_: None)
    patch.setattr(citing, "_stands_for", lambda *_: None)
    patch.setattr(citing, "_without_meaning", lambda *_: "")


def numbers_for_prompts(patch: Patch) -> None:
    """Whole numbers are generalised as prompts are, and instances are taken at any term."""
    patch.setattr(sorts, "_bound", lambda *_: None)
    patch.setattr(quantifiers, "sort_of", lambda term: sorts.Sort.PROMPT)


def any_instance(patch: Patch) -> None:
    """Instances are taken at any term: oo, KL(s), 1/2."""
    patch.setattr(quantifiers, "sort_of", lambda term: sorts.Sort.PROMPT)
    patch.setattr(quantifiers, "natural", lambda term: True)
    patch.setattr(sorts, "_wanted", lambda *_: None)


def symbols_with_assumptions(patch: Patch) -> None:
    """What SymPy knows to be whole and not negative is a number of sentences, whatever else SymPy knows of it."""

    def lenient(symbol: sp.Symbol) -> sorts.Sort | None:
        if symbol.is_integer and symbol.is_nonnegative:
            return sorts.Sort.WHOLE
        return sorts.Sort.SCALAR if symbol.is_real else sorts.Sort.PROMPT

    for module in (sorts, kernel, quantifiers, citing):
        patch.setattr(module, "canonical", lenient)
    for module in (decision, quantifiers, rounding, definitions, sums):
        patch.setattr(module, "natural", lambda term: bool(term.is_integer and term.is_nonnegative))


def means_of_anything(patch: Patch) -> None:
    """Means and sums are finite whatever they are taken of."""
    patch.setattr(decision._Translator, "meaningful_within", lambda *_: None)


def any_power(patch: Patch) -> None:
    """Functions of a power in (0, 1) and of a number of draws have values elsewhere, too."""
    patch.setattr(decision._Translator, "read_leaf", decision._Translator.atom)


def weights_cancel(patch: Patch) -> None:
    """A weight is cancelled against what it weighs."""
    patch.setattr(definitions, "weighted", lambda law, x, value: definitions.LAW[law](x) * value)


def infinite_lengths(patch: Patch) -> None:
    """A length may be infinite."""
    patch.setattr(rounding, "finite", lambda *_: None)
    patch.setattr(rounding, "is_extended", lambda e: False)
    patch.setattr(sorts, "_arguments", lambda *_: None)


def captured(patch: Patch) -> None:
    """What a definition binds may be spoken of by what it is given."""
    patch.setattr(sorts, "_bound", lambda *_: None)


def unread(patch: Patch) -> None:
    """Steps are looked at as they are handed in, as often as a rule likes."""
    patch.setattr(kernel, "read", lambda step: step)


def sums_evaluated(patch: Patch) -> None:
    """What SymPy makes of a term at an index is not looked at."""
    patch.setattr(sums, "_meaningful", lambda total: None)
    patch.setattr(kernel, "check_formula", lambda *_: None)


MENDS: list[tuple[Callable[[Patch], None], tuple[str, ...]]] = [
    (parameters_stand_for_anything, ("parameter interval", "generalisation", "polynomial inequality")),
    (parameters_stand_for_anything, ("name",)),
    (parameters_stand_for_anything, ("predecessor",)),
    (open_assumptions_alone, ("hypothesis", "generalisation")),
    (any_lemma, ("lemma",)),
    (numbers_for_prompts, ("whole number", "generalisation")),
    (any_instance, ("whole number", "generalisation", "instance")),
    (symbols_with_assumptions, ("whole number",)),
    (means_of_anything, ("polynomial inequality",)),
    (any_power, ("polynomial inequality",)),
    (weights_cancel, ("definition expectation", "definition probability of an event")),
    (infinite_lengths, ("rounding", "a real length")),
    (captured, ("definition a variance is that of numbers", "definition passing, from the start")),
    (unread, ("choice",)),
    (sums_evaluated, ("sum of one", "sum of one more")),
]


def forget() -> None:
    """Empty what the kernel keeps of earlier questions."""
    kept = (decision._follows, premises._needed, decision._without_meaning, decision._why_without_meaning)
    for cached in (*kept, decision.extent, sorts.canonical, sorts._sort, sorts.is_extended):
        getattr(cached, "cache_clear", lambda: None)()


# ---------------------------------------------------------------- holes in what is said of elements
def conditions_unread(patch: Patch) -> None:
    """Of what is asked at every element, or at some, it is not looked at whether it has a meaning."""
    sound = assumptions.relations_of

    def careless(f: Any, there: Any = ()) -> Any:
        return iter(()) if isinstance(f, (EveryElement, SomeElement)) else sound(f, there)

    patch.setattr(assumptions, "relations_of", careless)


def any_element(patch: Patch) -> None:
    """Elements are of whatever set is asked for."""
    patch.setattr(quantifiers, "guards", lambda f, term: [])


def element_assumed(patch: Patch) -> None:
    """Something may be assumed of the element that stands for all of them."""
    patch.setattr(kernel, "_stands_for_anything", lambda *_: None)


def nothing_met(patch: Patch) -> None:
    """Nothing need be seen to meet the condition of an extreme or a sum."""
    patch.setattr(extremes, "_stands_at", lambda premises, total, y, name: extremes._at(total, y)[0])


def sides_unread(patch: Patch) -> None:
    """The sides of the condition of a sum need be no numbers, and its terms none."""
    patch.setattr(sets, "states", lambda *_: None)


def negative_terms(patch: Patch) -> None:
    """Terms of a sum that is above each of them may be negative."""
    patch.setattr(extremes, "states", lambda *_: None)


def other_sets(patch: Patch) -> None:
    """Tables are looked up at elements of whatever set."""
    patch.setattr(sets, "_elements", lambda *_: None)


def corners(patch: Patch) -> None:
    """Everything is smooth."""
    patch.setattr(sets, "_smooth", lambda *_: None)


HOLES_OF_ELEMENTS: list[tuple[Callable[[Patch], None], tuple[str, ...]]] = [
    (conditions_unread, ("when",)),
    (any_element, ("instance", "witness")),
    (element_assumed, ("generalisation",)),
    (sides_unread, ("a sum of numbers", "parameter interval")),
    (other_sets, ("entry", "total mass")),
    (corners, ("derivative", "a number of that value")),
    (lambda patch: patch.setitem(RULES, "choice", careless_choice), ("choice",)),
]
MORE_HOLES_OF_ELEMENTS = [
    (nothing_met, ("an extreme of numbers", "an extreme and a value")),
    (negative_terms, ("a sum and a term",)),
]


def found(
    plant: Callable[[Patch], None], rules: Sequence[str], patch: Patch, elements: bool = False
) -> Tally:
    """What a short run finds with a hole in the kernel."""
    forget()
    with patch.context() as planted:
        plant(planted)
        tally = soups(0, 300, Tally(), rules, stop=True, elements=elements)
    forget()
    return tally


@pytest.mark.parametrize(("name", "plant", "rules"), HOLES, ids=[name for name, _, _ in HOLES])
def test_a_planted_hole_is_found(name, plant, rules, monkeypatch):
    tally = found(plant, rules, monkeypatch)
    assert tally.findings, f"{name}: {tally.steps} steps, nothing found"


@pytest.mark.slow
@pytest.mark.parametrize(("name", "plant", "rules"), MORE_HOLES, ids=[name for name, _, _ in MORE_HOLES])
def test_another_planted_hole_is_found(name, plant, rules, monkeypatch):
    test_a_planted_hole_is_found(name, plant, rules, monkeypatch)


@pytest.mark.parametrize(
    ("plant", "rules"), MENDS, ids=[f"{plant.__name__}: {rules[0]}" for plant, rules in MENDS]
)
def test_a_mend_taken_out_is_missed(plant, rules, monkeypatch):
    """For each kind of hole that the kernel once had: it is found as soon as what closes it is gone, and shown with its world."""
    tally = found(plant, rules, monkeypatch)
    assert tally.findings, f"{plant.__name__}: {tally.steps} steps, nothing found"
    text = str(tally.findings[0])
    assert f"accepted by the rule {tally.findings[0].rule!r}" in text
    assert "world: " in text


@pytest.mark.parametrize(
    ("plant", "rules"), HOLES_OF_ELEMENTS, ids=[rules[0] for _, rules in HOLES_OF_ELEMENTS]
)
def test_a_hole_in_what_is_said_of_elements_is_found(plant, rules, monkeypatch):
    tally = found(plant, rules, monkeypatch, elements=True)
    assert tally.findings, f"{rules}: {tally.steps} steps, nothing found"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("plant", "rules"), MORE_HOLES_OF_ELEMENTS, ids=[rules[0] for _, rules in MORE_HOLES_OF_ELEMENTS]
)
def test_another_hole_in_what_is_said_of_elements_is_found(plant, rules, monkeypatch):
    test_a_hole_in_what_is_said_of_elements_is_found(plant, rules, monkeypatch)
