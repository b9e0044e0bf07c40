"""Mutants of claims, and what is said of those that survive: every explanation can fail, and every fate is computed."""

import dataclasses
import json
import random
from dataclasses import dataclass
from fractions import Fraction

import pytest
import sympy as sp

from proofs.encoding import Shape
from proofs.exact import (
    FORMAT,
    VERSION,
    ExactWorld,
    ModelChecker,
    Undecided,
    certify,
    digest,
    working_precision,
)
from proofs.implication import (
    cases_of,
    equivalent,
    exclusion,
    facts_of_empty,
    facts_of_prefix,
    facts_of_prompt,
    follows_from_definitions,
    implied,
    undefined_parameters,
    undefined_prompts,
)
from proofs.mutants import (
    AGAIN,
    BUDGET,
    OPERATORS,
    Fate,
    Outcome,
    explain,
    mutants,
    mutation_report,
    one_by_one,
    pool_of,
    rebuilt,
    siblings,
    sites,
    statement,
    swapped,
)
from proofs.search import Budget, search, shapes_for
from proofs.verdict import ContradictionError, ProofReport, Result, Verdict
from theory import *
from theory.errors import StatementError
from theory.logic import EveryLength, Formula, Length, with_probability
from theory.parameters import eta, order, u_minus, u_plus
from theory.serialise import claim_from_json, claim_to_json
from theory.wolf2024.converse import bounded_increments, level

ALL = claims()
THM1, CONVERSE = ALL["thm1"], ALL["converse"]
LENGTH = (log(1 / alpha) + log(1 / epsilon) + log(4)) / beta
MISALIGNED = B_P(s) < gamma + epsilon


def made(id, conclusion, hypotheses=(), where=()):
    return claim(id, hypotheses=hypotheses, where=where, conclusion=conclusion)


def thm1(conclusion, hypotheses=def5, where=()):
    return made("m", conclusion, hypotheses, where)


# ---------------------------------------------------------------- mutants
def test_every_operator_changes_something():
    found = {m.operator for name in ("def1", "lem1", "thm1", "converse") for m in mutants(ALL[name])}
    on_tables = {"table", "over-a-set"}  # tests/test_table_mutants.py
    assert found >= {*OPERATORS, "drop-hypothesis", "swap-components"} - on_tables


def test_mutants_are_statements_each_once_and_always_the_same():
    first, second = list(mutants(THM1)), list(mutants(THM1))
    assert [(m.id, m.claim) for m in first] == [(m.id, m.claim) for m in second]
    assert len({m.id for m in first}) == len(first) == len({statement(m.claim) for m in first})
    assert statement(THM1) not in {statement(m.claim) for m in first}
    for m in first:
        again = claim_from_json(json.loads(json.dumps(claim_to_json(m.claim))))
        assert (again.hypotheses, again.where, again.conclusion) == (
            m.claim.hypotheses,
            m.claim.where,
            m.claim.conclusion,
        )


def test_the_slides_are_a_mutant_of_the_paper():
    slides = statement(ALL["slides-thm1"])
    assert slides in {statement(m.claim) for m in mutants(THM1)}


def test_what_sympy_decides_alone_is_no_mutant():
    c = made(
        "c", every_prompt(And(inverse_likelihood_ratio(s) <= epsilon + 1, B_P(s) <= 1)), where=[epsilon > 1]
    )
    # "epsilon + 0 > 0" and the like are true by the interval of epsilon.
    assert all("epsilon > 0" not in str(m.claim.where) for m in mutants(c))
    assert any(m.place == "where 1" for m in mutants(c))


def test_few_mutants_are_spread_over_the_operators():
    few = list(mutants(CONVERSE, 1))
    assert len(few) == len({m.operator for m in few})
    assert {m.operator for m in few} == {m.operator for m in mutants(CONVERSE)}
    assert len(pool_of([THM1, CONVERSE], 1, 7)) == 7
    assert {m.parent for m in pool_of([THM1, CONVERSE], 1, 7)} == {"thm1", "converse"}


@dataclass(frozen=True)
class Sometimes(Formula):
    """A formula of a kind that nobody has seen before."""

    body: Formula
    chance: sp.Expr

    def children(self):
        return (self.body,)


def test_a_formula_of_an_unknown_kind_is_walked_and_rebuilt():
    strange = Sometimes(every_prompt(B_P(s) <= gamma), 1 - delta)
    places = list(sites(strange))
    assert any(site.value == delta for site in places)
    assert any(site.value == gamma for site in places)
    site = next(site for site in places if site.value == gamma)
    assert site.put(epsilon) == Sometimes(every_prompt(B_P(s) <= epsilon), 1 - delta)
    assert swapped(strange) == strange


def test_exchanging_the_components_twice_changes_nothing():
    for c in (THM1, CONVERSE):
        for h in c.hypotheses:
            assert swapped(swapped(h.formula)) == h.formula
    assert swapped(THM1.hypotheses[1].formula) == every_prompt(B_plus(s) <= gamma, support="P+")


def test_siblings_take_the_same_arguments():
    assert {B_minus, B_plus} <= set(siblings(B_P))
    assert KL_to_model in siblings(KL)
    assert B_P not in siblings(B_P)
    assert all(cls.nargs == KL.nargs for cls in siblings(KL))
    assert rebuilt(B_P(s) < gamma, (B_P(s), epsilon)) == (B_P(s) < epsilon)


# ---------------------------------------------------------------- what implies what
@pytest.mark.parametrize(
    "follows",
    [
        thm1(some_prompt(B_P(s) <= gamma + epsilon, length=LENGTH)),
        thm1(some_prompt(B_P(s) < gamma + 2 * epsilon, length=LENGTH)),
        thm1(some_prompt(B_P(s) < epsilon, length=LENGTH)),
        thm1(some_prompt(MISALIGNED, length=LENGTH, at_most=True)),
        thm1(some_prompt(MISALIGNED, length=LENGTH + 1, at_most=True)),
        thm1(some_prompt(MISALIGNED, length=(log(4 / (alpha * epsilon))) / beta)),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [Hypothesis("d", "", every_length(Expect("P-", KL_to_model(s), s, n) > beta)), def5[1]],
        ),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [Hypothesis("d", "", every_length(Expect("P-", KL(s), s, n) > 2 * beta)), def5[1]],
        ),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [Hypothesis("d", "", every_prompt(KL(s) > beta, support="P-")), def5[1]],
        ),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [def5[0], Hypothesis("n", "", every_prompt(B_minus(s) < 2 * gamma))],
        ),
    ],
    ids=range(10),
)
def test_what_theorem_1_implies(follows):
    assert implied(THM1, follows)


@pytest.mark.parametrize(
    "other",
    [
        thm1(some_prompt(MISALIGNED, length=LENGTH + 1)),
        thm1(some_prompt(MISALIGNED, length=LENGTH - 1)),
        thm1(some_prompt(MISALIGNED, length=LENGTH - 1, at_most=True)),
        thm1(some_prompt(MISALIGNED, length=LENGTH, rounding="floor", at_most=True)),
        thm1(some_prompt(B_P(s) < gamma + epsilon / 2, length=LENGTH)),
        thm1(some_prompt(B_minus(s) < gamma, length=LENGTH)),
        thm1(some_prompt(B_plus(s) < gamma + epsilon, length=LENGTH)),
        thm1(some_prompt(MISALIGNED, length=LENGTH, support="P+")),
        thm1(every_prompt(MISALIGNED, length=LENGTH)),
        thm1(some_prompt(MISALIGNED, length=LENGTH), def5[:1]),
        thm1(some_prompt(MISALIGNED, length=LENGTH), def5[1:]),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [Hypothesis("d", "", every_length(Expect("P-", KL(s), s, n) >= beta)), def5[1]],
        ),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [Hypothesis("d", "", every_length(Expect("P-", KL(s), s, n) > beta, start=1)), def5[1]],
        ),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [Hypothesis("d", "", every_length(Expect("P+", KL(s), s, n) > beta)), def5[1]],
        ),
        thm1(
            some_prompt(MISALIGNED, length=LENGTH),
            [def5[0], Hypothesis("n", "", every_prompt(B_minus(s) <= gamma, support="P-", nonempty=True))],
        ),
    ],
    ids=range(15),
)
def test_what_theorem_1_does_not_imply(other):
    assert not implied(THM1, other)


def test_an_infinite_term_is_compared_only_through_what_it_is_compared_with():
    bound = made("b", every_prompt(increment(s) <= M, nonempty=True))
    assert implied(bound, made("m", every_prompt(increment(s) <= 2 * M, nonempty=True)))
    assert implied(bound, made("m", every_prompt(2 * increment(s) <= 3 * M, nonempty=True)))
    assert not implied(bound, made("m", every_prompt(increment(s) <= M / 2, nonempty=True)))
    assert not implied(bound, made("m", every_prompt(increment(s) < M, nonempty=True)))
    assert not implied(bound, made("m", every_prompt(increment(s) <= M)))
    assert not implied(
        made("b", every_prompt(KL(s) > beta)), made("m", every_prompt(KL(s) + 1 > KL(s) + beta))
    )


def test_a_quantifier_that_says_more_is_not_read_as_if_it_did_not():
    after = every_prompt(some_prompt(B_P(s) <= 0, length=1, after=s0), var=s0)
    plain = every_prompt(some_prompt(B_P(s) <= 0, length=1), var=s0)
    weaker = every_prompt(some_prompt(B_P(s) <= epsilon, length=1, after=s0), var=s0)
    assert not implied(made("a", plain), made("m", after))
    assert not implied(made("a", after), made("m", plain))
    assert not implied(made("a", after), made("m", weaker))  # true, but not for this calculus to say
    assert implied(made("a", after), made("m", after, [Hypothesis("spare", "", every_prompt(B_P(s) <= 0))]))
    chance = with_probability(1 - delta, B_P(s) <= 0, length=2)
    assert implied(made("a", chance), made("m", chance))
    assert not implied(made("a", chance), made("m", plain))


def test_averages_grow_with_what_is_averaged():
    ville = ALL["converse.drawn-text"]
    assert implied(ville, made("m", every_length(Prob("P", w(s) >= level, s, n) <= alpha / level)))
    assert implied(ville, made("m", every_length(Prob("P", w_max(s) > level, s, n) <= alpha / level)))
    assert not implied(ville, made("m", every_length(Prob("P", w_max(s) >= level, s, n) < alpha / level)))
    assert not implied(ville, made("m", every_length(Prob("P-", w_max(s) >= level, s, n) <= alpha / level)))
    assert follows_from_definitions(made("m", every_length(Prob("P", B_P(s) <= 1, s, n) >= 1)))
    assert not follows_from_definitions(made("m", every_length(Prob("P", B_P(s) < 1, s, n) >= 1)))
    # A prompt that both components can produce is one that each can.
    assert follows_from_definitions(made("m", every_prompt(P_plus(s) > 0, support="both")))
    assert follows_from_definitions(made("m", every_prompt(P_minus(s) > 0, support="both")))
    assert not follows_from_definitions(made("m", every_prompt(P_plus(s) > 0, support="P-")))


def test_every_prompt_gives_some_prompt_as_the_empty_one_exists():
    every, some = every_prompt(B_P(s) <= 0), some_prompt(B_P(s) <= 0, length=2, at_most=True)
    assert implied(made("e", every), made("m", some))
    assert not implied(made("e", every), made("m", some_prompt(B_P(s) < 0, length=2, at_most=True)))
    assert not implied(made("e", some), made("m", every))


def conditional(body, at_least=M, start=0, strict=True):
    """A statement for every n above something."""
    return made("w", every_length(when(n > at_least if strict else n >= at_least, body), start=start))


def test_a_when_is_opened_where_its_condition_is_at_hand():
    short = some_prompt(MISALIGNED, length=n)
    parent = conditional(short)
    assert implied(parent, conditional(some_prompt(MISALIGNED, length=n, at_most=True)))
    assert implied(parent, conditional(short, M + epsilon))
    assert implied(parent, conditional(short, start=1))
    assert implied(conditional(short, strict=False), parent)
    assert implied(made("e", every_length(short)), parent)
    # A weaker condition, none at all, more lengths, a stronger body.
    assert not implied(parent, conditional(short, M - epsilon))
    assert not implied(parent, conditional(short, strict=False))
    assert not implied(parent, made("e", every_length(short)))
    assert not implied(conditional(short, start=1), parent)
    assert not implied(parent, conditional(some_prompt(B_P(s) < gamma, length=n)))
    assert not implied(conditional(some_prompt(MISALIGNED, length=n, at_most=True)), parent)
    # Of a "when" whose condition nobody knows nothing is used, itself least of all.
    odd = when(some_prompt(B_P(s) < 0, length=1), some_prompt(MISALIGNED, length=2))
    assert implied(made("o", odd), made("m", odd))
    assert not implied(made("o", odd), made("m", some_prompt(MISALIGNED, length=2)))
    assert implied(
        made("o", odd),
        made(
            "m", some_prompt(MISALIGNED, length=2), [Hypothesis("h", "", some_prompt(B_P(s) < -1, length=1))]
        ),
    )


def test_powers_grow_with_base_and_exponent_where_they_do():
    def bounded(x, where=()):
        return made("p", every_prompt(KL(s) <= x), where=where)

    base, exponent = 1 - epsilon, draws
    small = [epsilon < 1]
    assert implied(
        bounded(u_minus**exponent, [u_minus <= u_plus]), bounded(u_plus**draws, [u_minus <= u_plus])
    )
    assert not implied(
        bounded(u_minus**exponent, [u_minus >= u_plus]), bounded(u_plus**draws, [u_minus >= u_plus])
    )
    assert implied(bounded(base ** (draws + 1), small), bounded(base**draws, small))
    assert not implied(bounded(base**draws, small), bounded(base ** (draws + 1), small))
    # Where the base may be negative nothing is known of a power of it.
    assert not implied(bounded((gamma - epsilon) ** draws), bounded(gamma**draws))
    assert not implied(bounded(base**draws), bounded(1))
    assert implied(bounded((1 + epsilon) ** eta), bounded((1 + epsilon) ** (2 * eta)))
    assert not implied(bounded((1 + epsilon) ** (2 * eta)), bounded((1 + epsilon) ** eta))
    assert follows_from_definitions(
        made("m", Relation(u_plus**order < u_minus**order), where=[u_plus < u_minus])
    )
    assert not follows_from_definitions(
        made("m", Relation(u_plus**order < u_minus**order), where=[u_plus <= u_minus])
    )
    assert not follows_from_definitions(
        made("m", Relation(u_plus**eta < u_minus**eta), where=[u_plus < u_minus])
    )


def test_a_common_term_may_be_infinite_and_cancels_in_weak_comparisons_only():
    def count(rest, weak=True):
        bound = (log(P_plus(s)) + log((1 - alpha) / alpha) + rest) / M
        return made("c", every_prompt(size(s) >= bound if weak else size(s) > bound, support="P-"))

    assert implied(count(-log(P_minus(s))), count(-1))
    assert implied(count(-log(P_minus(s))), count(0))
    assert not implied(count(-log(P_minus(s))), count(1))
    assert not implied(count(-1), count(-log(P_minus(s))))
    # Where P+(s) = 0 both sides are -oo, and so neither is the smaller.
    below = made("b", every_prompt(log(P_plus(s)) + size(s) <= KL(s), support="P-"))
    assert not implied(below, made("m", every_prompt(log(P_plus(s)) + size(s) - 1 < KL(s), support="P-")))
    assert not implied(count(epsilon), count(0, weak=False))


def test_a_value_by_cases_is_read_where_the_case_is_known():
    def by_cases(condition, where=()):
        value = sp.Piecewise((0, condition), (log(gamma + 1), True))
        return made("c", every_prompt(KL(s) >= beta / (2 + value), support="P-"), where=where)

    assert implied(by_cases(gamma <= -1), by_cases(gamma < -1, [gamma > -1]))
    assert not implied(by_cases(gamma <= -1), by_cases(gamma < -1))
    assert not implied(by_cases(gamma <= -1), by_cases(gamma < -M, [gamma > -1]))


def test_that_a_prompt_of_some_sentences_is_not_empty_goes_without_saying():
    def bad(**more):
        return made("b", every_prompt(B_P(s) <= 0, **more))

    assert implied(bad(length=2, nonempty=True), bad(length=2))
    assert implied(bad(length=2), bad(length=Rational(3, 2), nonempty=True))
    assert not implied(
        bad(length=Length(2, at_most=True), nonempty=True), bad(length=Length(2, at_most=True))
    )
    assert not implied(bad(length=0, nonempty=True), bad(length=0))
    assert not implied(bad(nonempty=True), bad())
    # Below "with probability" nothing is read, and so it is there that the spelling has to be one.
    after = every_prompt(B_P(s) <= 0, length=1, after=s0)
    spelled = every_prompt(B_P(s) <= 0, length=1, after=s0, nonempty=True)
    for body, said in ((after, spelled), (spelled, after)):
        chance, other = (with_probability(1 - delta, f, length=1, var=s0) for f in (body, said))
        assert implied(made("c", chance), made("m", other))


@pytest.mark.parametrize("law", ["P", "P-", "P+"])
def test_there_is_one_prompt_of_no_sentences(law):
    every, some = every_prompt(B_P(s) <= 0, length=0), some_prompt(B_P(s) <= 0, length=0, support=law)
    assert implied(made("e", every), made("m", some))
    assert implied(made("s", some), made("m", every_prompt(B_P(s) <= 0, length=0, support=law)))
    assert not implied(made("s", some), made("m", every_prompt(B_P(s) <= 0, length=1, support=law)))
    # Where another prompt is gone on from, the component must have produced that one.
    after, other = (every_prompt(B_P(s) <= 0, length=0, after=s0, support=x) for x in ("P-", "P+"))
    outer = [every_prompt(f, length=1, var=s0) for f in (after, other)]
    assert not implied(made("s", outer[0]), made("m", outer[1]))


def test_one_sentence_less_is_looked_at_case_by_case():
    lem4, by_change = ALL["lem4"], {(m.operator, m.change): m for m in mutants(ALL["lem4"])}

    def explained(change):
        m = by_change["length", change]
        return explain(m, lem4, result_of(m.claim, Verdict.SUPPORTED), [lem4])

    less = explained("m -> m - 1")
    assert less.fate is Fate.IMPLIED
    assert less.by == ("lem4", "a derivation")
    # More aligning sentences than the length allows for, and a shorter prompt, are other claims.
    assert explained("m -> m + 1").fate is Fate.HOLE
    assert len(cases_of(by_change["length", "m -> m + 1"].claim)) == 1
    first, later = cases_of(by_change["length", "m -> m - 1"].claim)
    assert not isinstance(first.conclusion, EveryLength)
    assert isinstance(later.conclusion, EveryLength)
    assert not implied(lem4, later)


def test_equivalence_goes_both_ways():
    a = made("a", every_prompt(2 * B_P(s) <= epsilon))
    assert equivalent(a, made("b", every_prompt(B_P(s) <= epsilon / 2)))
    assert not equivalent(a, made("b", every_prompt(B_P(s) <= epsilon)))


def test_hypotheses_that_exclude_each_other_are_named():
    bad = Hypothesis("bad", "", every_prompt(B_P(s) <= -Rational(1, 2)))
    good = Hypothesis("good", "", every_prompt(B_P(s) >= 0))
    spare = Hypothesis("spare", "", every_prompt(B_minus(s) <= 0))
    goal = some_prompt(MISALIGNED, length=1)
    assert exclusion(made("v", goal, [spare, bad, good])) == ("bad", "good")
    assert exclusion(made("v", goal, [spare, bad])) == ()
    assert exclusion(made("v", goal, [spare], where=[epsilon > 1, 2 * epsilon < 1])) == ("where 1", "where 2")
    falling = Hypothesis("falling", "", every_prompt(increment(s) <= -M, nonempty=True))
    assert exclusion(made("v", goal, [falling])) == ("falling",)
    assert exclusion(made("v", goal, [bounded_increments])) == ()
    negative_average = Hypothesis("average", "", every_length(-Expect("P-", KL(s), s, n) > beta))
    assert exclusion(made("v", goal, [negative_average])) == ("average",)


def test_where_a_statement_is_undefined():
    free = dataclasses.replace(ALL["no-distinguishability"], where=())
    (condition,) = undefined_parameters(free)
    assert "epsilon" in condition.example
    assert implied(ALL["no-distinguishability"], dataclasses.replace(free, where=(condition.holds,)))
    assert undefined_parameters(THM1) == []
    on_plus = made("m", every_prompt(B_P(s) <= 1, support="P+"))
    assert [d.holds for d in undefined_parameters(on_plus)] == [sp.StrictLessThan(alpha, 1, evaluate=False)]
    assert undefined_prompts(on_plus)
    assert undefined_prompts(made("m", every_prompt(LLR(s) <= M)))
    assert not undefined_prompts(THM1)
    assert "last sentence" in undefined_prompts(made("m", every_prompt(B_last(s) <= 1)))
    assert not undefined_prompts(made("m", every_prompt(B_last(s) <= 1, nonempty=True)))


def test_cases_of_a_claim():
    assert cases_of(THM1) == [THM1]
    below, at_one = cases_of(CONVERSE)
    assert below.where[-1] == (alpha < 1)
    assert len(at_one.where) == len(CONVERSE.where) + 1
    assert len(cases_of(ALL["thm1-tight"])) == 4
    assert not any(c.conclusion.length.expr.has(sp.Piecewise) for c in cases_of(ALL["thm1-tight"]))


# ---------------------------------------------------------------- what the calculus knows of worlds
def random_world(rng):
    """A world of two or three sentences and horizon 2, in small fractions, zeros and alpha = 1 included."""
    size_ = rng.choice([2, 3])

    def row():
        while True:
            weights = [rng.choice([0, 1, 1, 2, 3]) for _ in range(size_)]
            if sum(weights):
                return tuple(Fraction(k, sum(weights)) for k in weights)

    prefixes = [(), *((i,) for i in range(size_))]
    laws = [{x: row() for x in prefixes} for _ in range(2)]
    score = [Fraction(rng.randint(-2, 2), 2) for _ in range(size_)]
    return ExactWorld(
        [chr(97 + i) for i in range(size_)], score, 2, *laws, Fraction(rng.choice([1, 2, 3, 4]), 4)
    )


def broken(facts, decider, env):
    """Facts that fail on a world; what ball arithmetic leaves undecided is an equality and does not count."""
    found = []
    for fact in facts:
        try:
            if not decider.relation(fact, env):
                found.append(fact)
        except Undecided:
            continue
    return found


def test_the_facts_about_prompts_hold_on_worlds():
    rng, x, x0, e = random.Random(0), sp.Symbol("x"), sp.Symbol("x0"), sp.Symbol("e")
    lied = 0
    with working_precision(128):
        for _ in range(25):
            world = random_world(rng)
            decider = ModelChecker(world, {"alpha": world.alpha}, depth=3)
            assert not broken(facts_of_empty(e), decider, {e: ()})
            for k in range(3):
                for text in world.prompts(k, "P"):
                    minus = world.probability("P-", text) > 0
                    assert not broken(facts_of_prompt(x, minus=minus, mixed=True), decider, {x: text})
                    for j in range(k + 1):
                        assert not broken(facts_of_prefix(x0, x), decider, {x: text, x0: text[:j]})
                    lied += len(broken([KL_to_model(x) >= KL(x), B_P(x) <= B_minus(x)], decider, {x: text}))
    assert lied  # what is false is seen to be false


def test_the_hole_of_the_root_of_beta_is_a_false_claim_that_the_search_does_not_find():
    mutant = next(m for m in mutants(THM1) if "sqrt(beta)" in str(m.claim.conclusion))
    assert explain(mutant, THM1, Result(mutant.claim, Verdict.SUPPORTED), [THM1]).fate is Fate.HOLE
    horizon, rows = 7, {"P-": [], "P+": []}
    # P- says a for ever; P+ says a with probability 67/100 for six sentences, then b.
    for k in range(horizon):
        for j in range(k + 1):
            prefix = ["a"] * j + ["b"] * (k - j)
            still = j == k < horizon - 1
            rows["P-"].append({"prefix": prefix, "law": {"a": "1", "b": "0"}})
            good = {"a": "67/100", "b": "33/100"} if still else {"a": "0", "b": "1"}
            rows["P+"].append({"prefix": prefix, "law": good})
    witness = {
        "format": FORMAT,
        "version": VERSION,
        "claim": claim_to_json(mutant.claim),
        "parameters": {"alpha": "3/10", "beta": "2/5", "epsilon": "3/10", "gamma": "-1"},
        "world": {"alphabet": ["a", "b"], "behaviour": {"a": "-1", "b": "1"}, "horizon": horizon, **rows},
        "depth": horizon - 1,
    }
    witness["digest"] = digest(witness)
    assert certify(witness).confirmed


# ---------------------------------------------------------------- fates
def result_of(c, verdict, **more):
    return Result(c, verdict, **more)


def test_fates_are_computed_from_results_and_proved_claims():
    by_change = {(m.operator, m.place, m.change): m for m in mutants(THM1)}
    weak = next(m for (o, p, _), m in by_change.items() if o == "strictness" and p == "conclusion")
    slides = next(m for m in by_change.values() if statement(m.claim) == statement(ALL["slides-thm1"]))
    supported = explain(weak, THM1, result_of(weak.claim, Verdict.SUPPORTED), [THM1])
    assert (supported.fate, supported.by) == (Fate.IMPLIED, ("thm1",))
    # The same mutant is a hole if its parent is not known to be true, and the slides are one in any case.
    assert explain(weak, THM1, result_of(weak.claim, Verdict.SUPPORTED), []).fate is Fate.HOLE
    assert explain(slides, THM1, result_of(slides.claim, Verdict.SUPPORTED), [THM1]).fate is Fate.HOLE
    refuted = result_of(slides.claim, Verdict.REFUTED, witness={"digest": "0"}, certified=True)
    assert explain(slides, THM1, refuted, [THM1]).witness == {"digest": "0"}
    complete = result_of(weak.claim, Verdict.PROVED, proof=ProofReport((), True))
    assert explain(weak, THM1, complete, []).fate is Fate.PROVED
    both = explain(weak, THM1, ContradictionError("both"), [THM1])
    assert both.fate is Fate.CONTRADICTION


def witness_of(c, **parameters):
    """One sentence, said always, and parameters."""
    row = [{"prefix": [], "law": {"a": "1"}}]
    data = {
        "format": FORMAT,
        "version": VERSION,
        "claim": claim_to_json(c),
        "parameters": {"alpha": "1/2", **parameters},
        "world": {"alphabet": ["a"], "behaviour": {"a": "-1"}, "horizon": 1, "P-": row, "P+": row},
        "depth": 1,
    }
    return {**data, "digest": digest(data)}


def test_a_world_on_which_the_conclusion_means_nothing_explains_a_mutant():
    hypothesis = Hypothesis("early", "", every_prompt(2 * epsilon <= size(s) + 1))
    mutant = dataclasses.replace(
        next(mutants(THM1)),
        claim=made("u", every_prompt(KL(s) <= sqrt(1 - 2 * delta), support="P-"), [hypothesis]),
    )

    def explained(witness):
        found = result_of(mutant.claim, Verdict.INCONCLUSIVE, undefined=witness)
        return explain(mutant, THM1, found, [])

    outside = witness_of(mutant.claim, delta="3/4", epsilon="1/2")
    assert certify(outside).undefined
    outcome = explained(outside)
    assert (outcome.fate, outcome.witness) == (Fate.UNDEFINED, outside)
    assert "root of a negative number" in outcome.reason
    # A world where it has a meaning, one that fails a hypothesis, an altered one, and one of another claim.
    inside = witness_of(mutant.claim, delta="1/4", epsilon="1/2")
    failing = witness_of(mutant.claim, delta="3/4", epsilon="2")
    altered = {**inside, "parameters": outside["parameters"]}
    other = witness_of(dataclasses.replace(mutant.claim, id="v"), delta="3/4", epsilon="1/2")
    for witness in (None, inside, failing, altered, other):
        assert explained(witness).fate is Fate.HOLE


def test_the_search_keeps_a_world_on_which_the_conclusion_means_nothing():
    # The divergence of two coins, with a case for a fair one that comes too late: 0 times the logarithm of 0.
    mutant = next(m for m in mutants(ALL["identity-binary"], 1) if m.operator == "constant")
    tiny = Budget("tiny", (Shape(2, 1, 2),), 256, 2, 0, 0, 4, 0, 0)
    world = search(mutant.claim, tiny, 0, descend=False).undefined
    assert world is not None
    assert certify(world).undefined
    assert search(ALL["identity-binary"], tiny, 0, descend=False).undefined is None


def stub(verdicts, errors=()):
    """A run that gives verdicts by operator; parents are proved."""

    def run(selected):
        results = []
        for c in selected:
            operator = c.id.partition("--")[2].rpartition(".")[0]
            for kind, name in errors:
                if operator == name:
                    raise kind("no")
            verdict = verdicts.get(operator, Verdict.REFUTED) if operator else Verdict.PROVED
            proof = ProofReport((), True) if verdict is Verdict.PROVED else None
            results.append(Result(c, verdict, proof=proof, witness={}, certified=verdict is Verdict.REFUTED))
        return results

    return run


def test_a_report_counts_every_mutant_once_and_is_json():
    run = stub({"law": Verdict.SUPPORTED, "rounding": Verdict.PROVED})
    report = mutation_report([ALL["lem3"], ALL["lem2"]], run, again=stub({"law": Verdict.REFUTED}))
    data = json.loads(json.dumps(report.to_json()))
    assert data["total"] == len(data["mutants"]) == sum(data["fates"].values()) == report.rows[-1]["mutants"]
    assert sum(row["mutants"] for row in data["operators"].values()) == data["total"]
    assert data["operators"]["rounding"]["proved"] == 1
    law = [m for m in data["mutants"] if m["operator"] == "law"]
    assert law
    assert all(m["fate"] == "refuted" and m["looks"] == 2 for m in law if m["looks"] == 2)
    assert report.parents == ("lem3", "lem2")


def test_a_survivor_stays_a_hole_if_the_second_look_finds_nothing():
    run = stub({"direction": Verdict.SUPPORTED})
    report = mutation_report([ALL["lem3"]], run, again=run)
    (hole,) = [o for o in report.holes if o.mutant.operator == "direction"]
    assert hole.looks == 2
    assert "supported" in hole.reason
    assert [o.mutant.id for o in report.holes] == report.to_json()["holes"]


def test_a_second_look_reaches_long_prompts_where_that_is_cheap():
    longest = max(shape.depth for shape in shapes_for(THM1, AGAIN))
    assert longest >= 6  # what the root of beta in Theorem 1 takes, see above
    assert max(shape.horizon for shape in shapes_for(ALL["thm2"], AGAIN)) < longest
    assert max(shape.depth for shape in shapes_for(THM1, BUDGET)) < 6


def test_only_claims_that_stand_are_mutated():
    def fallen(selected):
        return [Result(c, Verdict.REFUTED) for c in selected]

    report = mutation_report([ALL["lem2"]], fallen)
    assert report.outcomes == ()
    assert report.parents == ()


def test_one_claim_that_cannot_be_audited_spoils_no_other():
    errors = [(StatementError, "law"), (ContradictionError, "sign")]
    report = mutation_report([ALL["lem2"]], stub({}, errors))
    assert len(report.ill_formed) == 1
    assert "--law." in report.ill_formed[0]
    (contradiction,) = report.holes
    assert contradiction.fate is Fate.CONTRADICTION
    assert contradiction.mutant.operator == "sign"
    others = [o for o in report.outcomes if o is not contradiction]
    assert others
    assert all(o.fate is Fate.REFUTED for o in others)


def test_mutants_go_through_the_ordinary_audit_and_their_witnesses_are_certified():
    report = mutation_report([ALL["lem2"]], one_by_one(BUDGET), at_most=2)
    assert len(report.outcomes) == 2
    assert isinstance(report.outcomes[0], Outcome)
    refuted = [o for o in report.outcomes if o.fate is Fate.REFUTED]
    assert refuted
    assert all(certify(json.loads(json.dumps(o.witness))).confirmed for o in refuted)


@pytest.mark.slow
def test_no_mutant_of_lemma_3_is_a_hole():
    report = mutation_report([ALL["lem3"], ALL["def2"]], one_by_one(BUDGET), per_operator=None, at_most=None)
    assert not report.holes, [o.mutant.id for o in report.holes]
