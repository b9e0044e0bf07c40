"""A third attack on the kernel: what it accepted of hand-made steps, of odd terms, and of objects that are not what they say.

As in test_kernel_attacks: each of these was complete once, and what it showed is false, or has no value, on the world that is named.
"""

import sys
from fractions import Fraction

import pytest
import sympy as sp
from sympy.core.assumptions import StdFactKB

from proofs.exact import ExactWorld
from proofs.exact.judgement import judge
from proofs.exact.outcome import Kind
from proofs.exact.table_world import TableWorld
from proofs.kernel import Derivation, check_steps, plain, setting_of
from proofs.kernel.clear import unclear
from proofs.kernel.rules._base import Lemma, Step
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import (
    CaptureError,
    Contradiction,
    ElementOf,
    PartialSum,
    any_of,
    down,
    eq,
    ge,
    gt,
    le,
    prompt,
    substitute,
    unsettled,
    up,
)
from proofs.kernel.rules.definitions import i, many
from tests.test_kernel_attacks import (
    EVEN,
    HALF,
    S,
    Steps,
    c1,
    c2,
    everywhere,
    f,
    g,
    given,
    n,
    of_prompts,
    of_tables,
    rate,
    s0,
    s1,
    t0,
    v,
    witnessed_where_minus_is_0,
    x,
    y,
    z,
)
from theory import B_last, B_minus, Expect, Hypothesis, Length, P, P_minus, Signature, claim, size
from theory.logic import Conjunction, Every, EveryElement, EveryLength, Relation, Some, SomeElement, When
from theory.parameters import Parameter
from theory.terms import Entry, Named, Over


def on_one_element(s, **tables):
    """What the exact checker finds of a claim where the set has one element."""
    rows = {"p": 1, "q": 1, "f": 0, "g": 0, **tables}
    world = TableWorld(S, {"X": 1}, {name: {(0,): Fraction(value)} for name, value in rows.items()})
    return judge(s.claim, world, {}, 1, margins=False).outcome.kind


def _own(name, variables, supposed, conclusion, last):
    """A lemma whose hypotheses are all used by one step."""
    first = [Step(f"h{k}", h, "hypothesis", (), {"index": k}) for k, h in enumerate(supposed)]
    return Lemma(name, "", variables, supposed, conclusion, (*first, last))


# ---------------------------------------------------------------- terms that SymPy puts together
def test_a_closed_term_is_put_together_like_any_other():
    """The sum of f^2 is positive: T (1/T) <= 1/2 where T = 0, times -2, was -2 >= -1."""
    total = Over("sum", f**2, x, "X")
    quotient = sp.Mul(total, 1 / total, evaluate=False)
    s = Steps(Relation(gt(total, 0)), signature=S)
    number = s.take("a sum of numbers", a_number(total), s.decide(a_number(f**2)), sum=total)
    given_ = {"factors": (sp.Integer(1),), "sums": (total,), "kind": ">="}
    nonnegative = s.take("term by term", ge(total, 0), s.decide(ge(f**2, 0)), number, **given_)
    no = s.assume(le(total, 0))
    zero = s.decide(eq(total, 0), nonnegative, no, number)
    small = s.take("without infinite parts", le(quotient, HALF), zero, number)
    made = s.take("multiply by a negative", ge(-2, -1), small, s.decide(gt(2, 0)))
    s.take("contradiction", s.conclusion, no, s.decide(Contradiction(), made), number)
    s.refused("multiply by a negative", "would be put together where it is multiplied")
    assert s.on_tables(f=[0, 0]) is False


@pytest.mark.parametrize(
    "nothing",
    [
        sp.Add(1, -1, evaluate=False),
        sp.sqrt(3 + 2 * sp.sqrt(2)) - 1 - sp.sqrt(2),
        sp.Add(sp.Mul(sp.sqrt(2), sp.sqrt(2), evaluate=False), -2, evaluate=False),
    ],
)
def test_a_number_may_have_no_value_though_nothing_is_free_in_it(nothing):
    """0 exp(-log 0) <= 1/2, times -2, was -2 >= -1: so 1 >= 2."""
    far = sp.exp(sp.Mul(-1, sp.log(nothing, evaluate=False), evaluate=False), evaluate=False)
    product = sp.Mul(nothing, far, evaluate=False)
    s = Steps(Relation(ge(1, 2)), signature=S)
    small = s.take("without infinite parts", le(product, HALF))
    made = s.take("multiply by a negative", ge(-2 * product, -1), small, s.decide(gt(2, 0)))
    s.take("from a contradiction", s.conclusion, s.decide(Contradiction(), made))
    s.refused("multiply by a negative", "would be put together where it is multiplied")
    assert s.on_tables(f=[0]) is False


def test_numbers_that_are_written_as_such_are_put_together():
    for number in (2 * sp.log(3), sp.exp(-HALF) / 7, sp.sqrt(2) * sp.log(sp.E + 0) / sp.pi):
        assert not unsettled(sp.Mul(2, number, evaluate=False))
    assert unsettled(sp.Mul(2, 1 / (sp.log(2) - sp.log(3) + 1), 3, evaluate=False))


def test_a_sum_puts_nothing_together_either():
    """SymPy folds values by cases of the index out of products, and puts c/c together on the way; a sum may be written without that."""
    k = sp.Symbol("k", integer=True, nonnegative=True)
    body = c1 * sp.Piecewise((1 / c2, gt(k, 2)), (2, True))
    total = sp.Expr.__new__(sp.Sum, body, sp.Tuple(k, 0, n))
    assert sp.Sum(body.xreplace({c1: c2}), (k, 0, n)).function.args[0].args[0] == 1
    with pytest.raises(CaptureError, match="would be put together in a sum"):
        substitute(total, {c1: c2})


def test_an_exponential_of_what_is_not_put_together():
    """exp(2 log(f^2 f^-2)) is exp(-oo) where f = 0; times -2 it was -2."""

    def side(a):
        quotient = sp.Mul(Entry("f", a) ** 2, Entry("f", a) ** -2, evaluate=False)
        return sp.exp(sp.Mul(2, sp.log(quotient, evaluate=False), evaluate=False), evaluate=False)

    h = everywhere(le(side(x), HALF))
    s = Steps(EveryElement(z, "X", Relation(ge(Entry("f", z), 1))), [Hypothesis("h", "h", h)], None, S)
    member = s.assume(ElementOf(z, "X"))
    at = s.take("instance", Relation(le(side(z), HALF)), s.take("hypothesis", h, index=0), member, at=z)
    made = s.take("multiply by a negative", ge(-2, -1), at, s.decide(gt(2, 0)))
    goal = s.take("from a contradiction", s.conclusion.body, s.decide(Contradiction(), made))
    s.take("generalisation", s.conclusion, goal, member)
    s.refused("multiply by a negative", "would be put together where it is multiplied")
    assert on_one_element(s) is Kind.VIOLATED


def test_an_exponential_that_becomes_a_quotient():
    """exp(-log f), +oo at f = 0, times -2 was -2/f, which has no value there."""
    far = sp.exp(sp.Mul(-1, sp.log(f), evaluate=False), evaluate=False)
    goal = ge(-10, -2 / f)
    s, member = of_tables(given(eq(f, 0), goal))
    zero = s.assume(eq(f, 0))
    made = s.take(
        "multiply by a negative", goal, s.take("infinite value", le(5, far), zero), s.decide(gt(2, 0))
    )
    s.at_every_element(member, s.take("when", s.conclusion.body, zero, made))
    s.refused("multiply by a negative", "would be put together where it is multiplied")
    assert s.on_tables(f=[0, 0]) is None


def _cited_at_one_place(here, variables, at, far, body_at):
    """A lemma "some v: ..." of two elements, cited where both are z and f(z) = 0."""
    supposed = here(x, y), ElementOf(x, "X")
    some = SomeElement(v, "X", here(v, y))
    lemma = _own("own", variables, supposed, some, Step("c", some, "witness", ("h0", "h1"), {"at": x}))
    body = When(Relation(eq(Entry("f", z), 0)), body_at)
    s, member = of_tables(EveryElement(z, "X", body), {"own": lemma})
    zero = s.assume(eq(Entry("f", z), 0))
    cited = s.take(
        "lemma", body_at, s.take("infinite value", far, zero), member, name="own", at={x: z, y: z, **at}
    )
    s.take("generalisation", s.conclusion, s.take("when", body, zero, cited), member)
    return s


def test_a_power_of_an_exponential_keeps_what_is_in_it():
    """exp(f(x)^2/f(y)^4)^c at x = y = z and c = 2 was exp(2/f^2), +oo where f = 0; the lemma speaks of exp(0)^2 there."""

    def here(a, b, power=c1):
        return Relation(ge(sp.exp(Entry("f", a) ** 2 / Entry("f", b) ** 4) ** power, 5))

    two = sp.Integer(2)
    far = ge(sp.exp(2 / Entry("f", z) ** 2), 5)
    s = _cited_at_one_place(here, (x, y, c1), {c1: two}, far, SomeElement(v, "X", here(v, z, two)))
    s.refused("lemma", "the lemma own needs")
    assert s.on_tables(f=[0]) is False


def test_infinite_exponentials_are_not_put_together():
    """exp(2/f(x)^2) exp(-1/f(y)^2), oo times 0 where f = 0, was exp(1/f^2)."""

    def here(a, b):
        return Relation(ge(sp.exp(2 / Entry("f", a) ** 2) * sp.exp(-1 / Entry("f", b) ** 2), 5))

    far = ge(sp.exp(1 / Entry("f", z) ** 2), 5)
    s = _cited_at_one_place(here, (x, y), {}, far, SomeElement(v, "X", here(v, z)))
    s.refused("lemma", "the lemma own needs")
    assert s.on_tables(f=[0]) is False


def test_infinite_powers_of_a_number_are_not_put_together():
    """The same with powers of 2: that 2 is positive says nothing of its exponents."""

    def here(a, b):
        return Relation(ge(2 ** (2 / Entry("f", a) ** 2) * 2 ** (-1 / Entry("f", b) ** 2), 5))

    supposed = here(x, y), ElementOf(x, "X")
    some = SomeElement(v, "X", here(v, y))
    lemma = _own("own", (x, y), supposed, some, Step("c", some, "witness", ("h0", "h1"), {"at": x}))
    h = everywhere(ge(2 ** (1 / f**2), 5))
    s = Steps(
        EveryElement(z, "X", SomeElement(v, "X", here(v, z))), [Hypothesis("h", "h", h)], {"own": lemma}, S
    )
    member = s.assume(ElementOf(z, "X"))
    at = Relation(ge(2 ** (1 / Entry("f", z) ** 2), 5))
    far = s.take("instance", at, s.take("hypothesis", h, index=0), member, at=z)
    cited = s.take("lemma", s.conclusion.body, far, member, name="own", at={x: z, y: z})
    s.take("generalisation", s.conclusion, cited, member)
    s.refused("lemma", "the lemma own needs")
    assert on_one_element(s) is Kind.VIOLATED


def test_a_conjunction_loses_no_part():
    """Of "log a - 2 log b >= 5 and -log a >= 5" SymPy left one, as b became a; where a has probability 0 the other has no value."""
    log = sp.log(P_minus(s0))
    both = sp.And(ge(log - 2 * sp.log(P_minus(s1)), 5), ge(-log, 5), evaluate=False)
    s = witnessed_where_minus_is_0(both)
    s.refused("witness", "would lose a part that SymPy takes for another")
    assert s.on_mixture((1, 0), (EVEN, EVEN)) is Kind.UNDEFINED


@pytest.mark.parametrize("body", [lambda k: 1 / (1 + 1 / k), lambda k: (1 + 1 / k) ** k])
def test_one_over_nothing_stays_in_sight(body):
    """1/n was SymPy's complex infinity at n = 0, of which 1/(1 + 1/n) and (1 + 1/n)^n were rid again."""
    s = of_prompts(EveryLength(n, Relation(ge(body(n), 0))))
    base = s.decide(ge(body(sp.Integer(0)), 0))
    before, after = ge(body(n), 0), Relation(ge(body(n + 1), 0))
    supposed = s.assume(before)
    goal = s.decide(after, s.take("whole number", any_of(eq(n, 0), ge(n, 1)), number=n))
    s.take("induction", s.conclusion, base, supposed, s.under(supposed, before, goal, after))
    s.refused("induction", "1/0")
    assert s.on_mixture((EVEN, EVEN)) is Kind.UNDEFINED


def test_equals_for_equals_does_not_reach_into_a_rounded_number():
    """Where f = g = 0, ceil(f/g) was 1 by g = f and 3 by g = f/3: so g > 0."""
    count = sp.Symbol("N", integer=True, nonnegative=True)
    goal = Relation(gt(g, 0))
    both = Conjunction((Relation(eq(f, 0)), Relation(eq(g, 0))))
    s, member = of_tables(given(both, goal))
    known = s.assume(both)
    parts = [s.take("part", eq(e, 0), known, index=k) for k, e in enumerate((f, g))]
    named = s.assume(eq(count, up(f / g)))
    values = [
        s.take("equals for equals", eq(count, up(k)), named, s.decide(eq(g, f / k), *parts), term=g)
        for k in (1, 3)
    ]
    whole = [s.take("rounding of a whole number", eq(up(k), k), s.decide(eq(k, k))) for k in (1, 3)]
    never = s.take("name", Contradiction(), named, s.decide(Contradiction(), *values, *whole))
    s.at_every_element(
        member, s.take("when", s.conclusion.body, known, s.take("from a contradiction", goal, never))
    )
    s.refused("equals for equals", "stands inside of a word of which nothing is asked")
    assert s.on_tables(f=[0, 0], g=[0, 0]) is False


# ---------------------------------------------------------------- lengths without a value
def test_a_rounded_number_that_is_put_in_makes_no_length_of_what_has_no_value():
    """Some text of n sentences for every n; so some of 1/rate sentences, which are none at rate = 0."""
    some = Some(t0, Relation(le(P(t0), 1)), Length(1 / rate), "P")
    body = EveryLength(n, Some(t0, Relation(le(P(t0), 1)), Length(n), "P"))
    s = of_prompts(When(body, some))
    supposed = s.assume(body)
    s.take("when", s.conclusion, supposed, s.take("instance", some, supposed, at=up(1 / rate)))
    s.refused("instance", "may have no value, so it is no length")
    assert s.on_mixture((EVEN, EVEN), values={"rate": Fraction(0)}) is Kind.UNDEFINED


def test_half_a_sentence_rounded_down_is_none():
    """The empty prompt has no last sentence."""
    goal = Relation(le(B_last(s0), B_last(s0) + 1))

    def about(length):
        return of_prompts(Every(s0, goal, "P", length))

    s = about(Length(HALF, "floor"))
    real = s.take("a real length", ge(down(HALF), 0), count=down(HALF))
    can = s.assume(gt(P(s0), 0))
    s.take("generalisation", s.conclusion, s.under(can, gt(P(s0), 0), s.decide(goal), goal), can, real)
    assert s.fault() == ("", "")
    assert unclear(s.claim) == "the conclusion"
    assert s.on_mixture((EVEN, EVEN)) is Kind.UNDEFINED
    for clear in (Length(HALF), Length(1, "floor"), Length(sp.Rational(3, 2), "floor")):
        assert unclear(about(clear).claim) == ""


@pytest.mark.parametrize("value", [B_minus(s0), sp.Add(sp.log(2), -sp.log(2), evaluate=False)])
def test_a_mean_weights_no_value_that_is_not_put_together(value):
    """The mean of B (1/B) is 1 by its definition, where B is 0, too; so a text of so many sentences was one of 1."""
    one = sp.Integer(1)
    undone = sp.Mul(value, 1 / value, evaluate=False)
    mean = Expect("P-", undone, s0, one)
    total = PartialSum(P_minus(prompt(one, i)), i, many(one))

    def some(length):
        return Some(t0, Relation(le(P(t0), 1)), Length(length), "P")

    h = Hypothesis("h", "h", some(1))
    s = of_prompts(some(mean), [h])
    known = s.take("hypothesis", h.formula, index=0)
    whole = s.take("definition", eq(total, 1), name="all prompts", of=("P-", one))
    before = s.take("same length", some(total), known, whole)
    named = s.take("definition", eq(mean, total), name="expectation", of=("P-", undone, s0, one))
    s.take("same length", s.conclusion, before, named)
    s.refused("definition", "would be put together where it is weighted")


def test_names_that_cancel_in_a_length_are_no_number():
    """D1 + D2 is 0 where they are written out; the checker asks for 1/rate at rate = 0."""
    first, second = Named("D1", "", 1 / rate, rate), Named("D2", "", -1 / rate, rate)

    def some(length):
        return Some(t0, Relation(le(P(t0), 1)), Length(length), "P")

    h = Hypothesis("h", "h", some(0))
    s = of_prompts(some(first + second), [h])
    s.take("hypothesis", h.formula, index=0)
    assert unclear(s.claim) == "the conclusion"
    law = {(): (EVEN, EVEN)}
    world = ExactWorld(("a", "b"), (Fraction(1), Fraction(-1)), 1, law, law, EVEN)
    assert judge(s.claim, world, {"alpha": EVEN, "rate": Fraction(0)}, 1, margins=False).undefined
    assert unclear(of_prompts(some(first), [h]).claim) == ""


def test_a_sum_of_none_is_none_to_the_checker_as_well():
    k = sp.Symbol("k", integer=True, nonnegative=True)
    total = sp.Sum(k, (k, 0, n - 1))
    s = of_prompts(EveryLength(n, Relation(le(total, total + 1))))
    s.take("generalisation", s.conclusion, s.decide(s.conclusion.body))
    assert s.fault() == ("", "")
    assert s.on_mixture((EVEN, EVEN)) is Kind.HOLDS
    below = of_prompts(EveryLength(n, Relation(le(total, n - 1))))
    assert below.on_mixture((EVEN, EVEN)) is Kind.VIOLATED, "0 <= -1 at n = 0"


# ---------------------------------------------------------------- objects that are not what they say
class Nothing:
    def __bool__(self):
        return True

    def __str__(self):
        return ""


class Other(Derivation):
    pass


def test_what_a_derivation_is_stuck_at_is_a_text():
    """The fault was the text of any object; "" is what a complete derivation has."""
    stated = claim("attack", conclusion=Relation(ge(1, 2)), signature=S)
    given_ = setting_of(stated, {}), plain(stated.conclusion)
    assert check_steps(Derivation(*given_, (), Nothing()))[1] != ""
    true = Step("a", Relation(ge(2, 1)), "polynomial inequality", (), {})
    assert "is no Derivation" in check_steps(Other(given_[0], true.statement, (true,)))[1]
    assert check_steps(Derivation(given_[0], true.statement, (true,)))[1] == ""
    assert "is no Derivation" in check_steps(Derivation(given_[0], true.statement, [true]))[1]


class Turned(tuple):
    """Walked along from its end."""

    __slots__ = ()

    def __iter__(self):
        return reversed([*tuple.__iter__(self)])


def test_the_parts_of_a_term_are_a_tuple():
    relation = ge(sp.Integer(7), sp.Integer(8))
    relation._args = Turned(relation._args)
    s = Steps(Relation(ge(7, 8)), signature=S)
    s.steps = [Step("a", Relation(relation), "polynomial inequality", (), {})]
    s.refused("polynomial inequality", "parts of a term that are no tuple")


def _late(change):
    class Late(tuple):
        __slots__ = ()

        def __iter__(self):
            change()
            return iter(())

    return Late()


@pytest.mark.parametrize("what", ["a term", "the conclusion"])
def test_reading_a_lemma_runs_no_code_of_its_maker(what):
    """What was accepted, or is to be shown, was changed while a lemma was read."""
    first, true = Relation(ge(2, 1)), Relation(ge(3, 1))
    s = Steps(Relation(ge(1, 2)), signature=S)

    def change():
        if what == "a term":
            first.condition._args = (sp.Integer(1), sp.Integer(2))
        else:
            object.__setattr__(s.conclusion, "condition", ge(3, 1))

    s.lemmas = {
        "own": Lemma("own", "", _late(change), (), true, (Step("a", true, "polynomial inequality", (), {}),))
    }
    s.steps = [
        Step("a", first, "polynomial inequality", (), {}),
        Step("b", true, "lemma", (), {"name": "own", "at": {}}),
        Step("c", Relation(ge(1, 2)), "polynomial inequality", ("a", "b"), {}),
    ]
    s.refused("lemma", "parts that are no tuples")


class More(Fraction):
    def __gt__(self, other):
        return True


class Twice(Parameter):
    """0 as lower end to whoever asks whether its symbol assumes more, -1 to all others."""

    lower = property(lambda self: Fraction(-(sys._getframe(1).f_code.co_name != "_assumes_more")))

    def __init__(self, symbol):
        given_ = {"upper": Fraction(1), "lower_closed": False, "upper_closed": False}
        for name, value in {"symbol": symbol, "meaning": "", "integer": False, **given_}.items():
            object.__setattr__(self, name, value)


def _between(low):
    return lambda symbol: Parameter(symbol, low, Fraction(1), False, False, "", False)


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (_between(Fraction(-1)), "assumes more than its interval says"),
        (_between(More(-1)), "are no fractions"),
        (Twice, "Twice is no Parameter"),
    ],
)
def test_a_parameter_assumes_no_more_than_its_interval_says(made, reason):
    own = Signature("kernel_attacks_own")
    own.reals("f", own.set("X"))
    own.parameter("own_r", lower=-1, upper=1)
    positive = sp.Symbol("own_r", positive=True)
    own.parameters["own_r"] = made(positive)
    claimed = Relation(ge(sp.Abs(c2), 0))
    lemma = Lemma("own", "", (c2,), (), claimed, (Step("a", claimed, "polynomial inequality", (), {}),))
    s = Steps(Relation(ge(positive, 0)), signature=own, lemmas={"own": lemma})
    s.take("lemma", ge(positive, 0), name="own", at={c2: positive})
    s.refused("conclusion", reason)
    world = TableWorld(own, {"X": 1}, {"f": {(0,): Fraction(0)}})
    found = judge(s.claim, world, {"own_r": Fraction(-1, 2)}, 1, margins=False)
    assert found.outcome.kind is Kind.VIOLATED


@pytest.mark.parametrize(
    "more", [{"integer": False}, {"noninteger": True}, {"algebraic": True}, {"prime": False}]
)
def test_a_parameter_is_nothing_that_its_interval_does_not_say(more):
    """r of (0, 5) that is never whole: "1 where c = 1, else (c - 1)^2, is above 0" was (r - 1)^2 > 0 at r, as SymPy took r = 1 for false."""
    own = Signature("kernel_attacks_own")
    own.reals("f", own.set("X"))
    own.parameter("own_r", lower=0, upper=5)
    r = sp.Symbol("own_r", positive=True, **more)
    own.parameters["own_r"] = Parameter(r, Fraction(0), Fraction(5), False, False, "", False)
    claimed = Relation(gt(sp.Piecewise((1, eq(c2, 1)), ((c2 - 1) ** 2, True)), 0))
    lemma = Lemma("own", "", (c2,), (), claimed, (Step("a", claimed, "polynomial inequality", (), {}),))
    s = Steps(Relation(gt((r - 1) ** 2, 0)), signature=own, lemmas={"own": lemma})
    s.take("lemma", gt((r - 1) ** 2, 0), name="own", at={c2: r})
    s.refused("conclusion", "assumes more than its interval says")
    world = TableWorld(own, {"X": 1}, {"f": {(0,): Fraction(0)}})
    found = judge(s.claim, world, {"own_r": Fraction(1)}, 1, margins=False)
    assert found.outcome.kind is Kind.VIOLATED


def test_the_parts_of_a_setting_are_tuples():
    class Empty(tuple):
        __slots__ = ()

        def __iter__(self):
            return iter(())

    true = Step("a", Relation(ge(2, 1)), "polynomial inequality", (), {})
    for name in ("hypotheses", "parameters", "where"):
        setting = setting_of(claim("attack", conclusion=true.statement, signature=S), {})
        assert check_steps(Derivation(setting, true.statement, (true,)))[1] == ""
        object.__setattr__(setting, name, Empty())
        assert "are tuples" in check_steps(Derivation(setting, true.statement, (true,)))[1]


def test_what_is_noted_of_a_compound_term_is_found_out_again():
    """rate/2 was taken for a whole number, so that a length of it need not be rounded."""
    forged = sp.Basic.__new__(sp.Mul, HALF, rate)
    forged._assumptions = StdFactKB({"integer": True, "nonnegative": True})
    forged.is_commutative = True
    goal = Relation(eq(size(s0), rate / 2))
    s = of_prompts(Every(s0, goal, "P", Length(rate / 2)))
    statement = Every(s0, goal, "P", Length(forged))
    assert statement == s.conclusion
    long = s.assume(goal)
    got = s.take("as the condition holds", goal, s.take("in any case", When(goal, goal), long), long)
    s.take("generalisation", statement, got, long)
    s.refused("generalisation", "by the rule *a real length*")
    assert s.on_mixture((EVEN, EVEN), values={"rate": EVEN}) is Kind.VIOLATED


@pytest.mark.parametrize("how", ["in SymPy's own cache", "under the name of another"])
def test_a_symbol_assumes_what_it_says(how):
    """A symbol that any number may stand for was taken for a positive one."""
    name = f"forged{len(how)}"
    honest = sp.Symbol(name, real=True)
    lie, shared = honest, dict(honest._assumptions)
    if how == "under the name of another":
        lie = sp.Symbol.__xnew__(sp.Symbol, name, positive=True)
        lie._assumptions0 = honest._assumptions0
    claimed = Relation(ge(sp.Abs(c2), 0))
    lemma = Lemma("own", "", (c2,), (), claimed, (Step("a", claimed, "polynomial inequality", (), {}),))
    s = Steps(Relation(ge(1, 2)), signature=S, lemmas={"own": lemma})
    cited = s.take("lemma", ge(honest, 0), name="own", at={c2: lie})
    minus = s.assume(eq(honest, -1))
    never = s.take("a number of that value", Contradiction(), minus, s.decide(Contradiction(), cited, minus))
    s.take("from a contradiction", ge(1, 2), never)
    try:
        if how == "in SymPy's own cache":
            honest._assumptions.update(sp.Symbol("positive", positive=True)._assumptions)
        s.refused("lemma", "a symbol that assumes something else than it says")
    finally:  # SymPy lends what it knows of real symbols to all of them
        honest._assumptions.clear()
        honest._assumptions.update(shared)
