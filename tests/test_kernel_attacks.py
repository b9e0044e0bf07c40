"""Derivations of what is false, or of what has no meaning, on some world: the kernel accepted each of these once, and must refuse it.

The steps are handed in as they are, so that it is the kernel that refuses them, not what writes derivations down. Where the exact checker can
be asked, it is: what was derived fails on the world, or has no value there.
"""

from collections.abc import Mapping
from fractions import Fraction

import pytest
import sympy as sp

from proofs.exact import ExactWorld, working_precision
from proofs.exact.errors import Undefined
from proofs.exact.judgement import judge
from proofs.exact.outcome import Kind
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.kernel import Derivation, check_steps, plain, setting_of
from proofs.kernel.rules._base import Lemma, Step
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import (
    Contradiction,
    ElementOf,
    any_of,
    count_of,
    eq,
    ge,
    gt,
    implies,
    le,
    lt,
    up,
)
from proofs.kernel.rules.rounding import enclosure
from theory import (
    B_P,
    KL,
    LLR,
    B_minus,
    Expect,
    Hypothesis,
    Length,
    P,
    P_minus,
    P_plus,
    Signature,
    alpha,
    claim,
    size,
)
from theory.logic import (
    Conjunction,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    Relation,
    Some,
    SomeElement,
    When,
    as_formula,
)
from theory.observables import best_minus, chernoff_coefficient, perron_root
from theory.parameters import parameter
from theory.terms import Entry, Over, Slope

HALF, EVEN = sp.Rational(1, 2), Fraction(1, 2)
S = Signature("kernel_attacks")
X = S.set("X")
S.laws("p q", X)
S.reals("f", X)
S.reals("g", X)
RATE_NAME = "kernel_attacks_rate"
moving = S.parameter(RATE_NAME, lower=-1, upper=1)
x, y, z, v, s0, s1, t0 = sp.symbols("x y z v s0 s1 t0")
u, c1, c2 = (sp.Symbol(name, real=True) for name in ("u", "c1", "c2"))
n = sp.Symbol("n", integer=True, nonnegative=True)
p, q, f, g = (Entry(name, x) for name in "pqfg")
rate = parameter("rate")


class Steps:
    """Steps that are written down as they are, none of them checked before all are there."""

    def __init__(self, conclusion, hypotheses=(), lemmas=None, signature=None):
        more = {} if signature is None else {"signature": signature}
        self.claim = claim("attack", conclusion=conclusion, hypotheses=hypotheses, **more)
        self.conclusion = plain(self.claim.conclusion)
        self.lemmas = lemmas or {}
        self.steps = []

    def take(self, rule, statement, *uses, **args):
        name = f"s{len(self.steps)}"
        self.steps.append(Step(name, as_formula(statement), rule, uses, args))
        return name

    def decide(self, statement, *uses):
        return self.take("polynomial inequality", statement, *uses)

    def assume(self, statement):
        return self.take("assume", statement)

    def under(self, assumption, condition, fact, statement):
        """The statement that a step shows, as what depends on an assumption, too."""
        some = self.take("in any case", When(as_formula(condition), as_formula(statement)), fact)
        return self.take("as the condition holds", statement, some, assumption)

    def at_every_element(self, member, fact):
        """The conclusion, from what a step shows of the element x."""
        body = self.conclusion.body
        return self.take(
            "generalisation",
            self.conclusion,
            self.under(member, ElementOf(self.conclusion.var, "X"), fact, body),
            member,
        )

    def fault(self):
        """(rule of the first step that is refused, why); ("", "") if the derivation is complete."""
        derivation = Derivation(setting_of(self.claim, self.lemmas), self.conclusion, tuple(self.steps), "")
        checked, fault = check_steps(derivation)
        place = next((k for k, (_, reason, _) in enumerate(checked) if reason), None)
        if place is None:
            return ("", "") if not fault else ("conclusion", fault)
        return self.steps[place].rule, checked[place][1]

    def refused(self, rule, reason):
        found = self.fault()
        assert found != ("", ""), "the derivation is complete"
        assert found[0] == rule, found
        assert reason in found[1], found

    def on_tables(self, values=None, **tables):
        """What the exact checker answers where the tables are these: True, False or None where the conclusion has no value."""
        length = len(next(iter(tables.values())))
        rows = {"p": [1] + [0] * (length - 1), "f": [0] * length, **tables}
        rows = {"q": rows["p"], "g": rows["f"], **rows}
        world = TableWorld(
            S,
            {"X": length},
            {k: {(i,): Fraction(value) for i, value in enumerate(row)} for k, row in rows.items()},
        )
        terms = TableTerms(world, {RATE_NAME: EVEN, **(values or {})})
        with working_precision(128):
            try:
                return terms.holds(self.claim.conclusion, {})
            except Undefined:
                return None

    def on_mixture(self, minus, plus=None, values=None, alpha_=Fraction(1, 2)):
        """What the exact checker answers of a mixture of laws of one sentence, with scores 1 and -1."""
        minus = tuple(map(Fraction, minus))
        world = ExactWorld(
            ("a", "b"),
            (Fraction(1), Fraction(-1)),
            1,
            {(): minus},
            {(): tuple(map(Fraction, plus or minus))},
            alpha_,
        )
        found = judge(self.claim, world, {"alpha": alpha_, **(values or {})}, 1, margins=False)
        assert all(h["holds"] for h in found.hypotheses)
        return found.outcome.kind


def of_tables(conclusion, lemmas=None):
    made = Steps(conclusion, lemmas=lemmas, signature=S)
    return made, made.assume(ElementOf(made.conclusion.var, "X"))


def of_prompts(conclusion, hypotheses=(), lemmas=None):
    return Steps(conclusion, hypotheses, lemmas)


def witnessed_where_minus_is_0(relation):
    """Where P- cannot produce s0, some s1 meets a relation: s0 itself, as -log P-(s0) >= 5 there."""
    inner = Some(s1, Relation(relation), Length(1), "P+")
    body = When(Relation(eq(P_minus(s0), 0)), inner)
    s = of_prompts(Every(s0, body, "P+", Length(1)))
    own = s.assume(gt(P_plus(s0), 0)), s.assume(eq(size(s0), 1))
    zero = s.assume(eq(P_minus(s0), 0))
    far = s.take("infinite value", ge(-sp.log(P_minus(s0)), 5), zero)
    seen = s.take("when", body, zero, s.take("witness", inner, far, *own, at=s0))
    s.take("generalisation", s.conclusion, seen, *own)
    return s


def everywhere(body):
    return EveryElement(x, "X", as_formula(body))


def given(condition, body):
    return everywhere(When(as_formula(condition), as_formula(body)))


# ---------------------------------------------------------------- equal terms for equal terms
def test_equal_terms_are_not_put_into_a_quotient_of_zeros():
    """p/q <= 1/2 held where both are 0, as 0 * oo is 0 there; with p for q it became 1 <= 1/2."""
    s, member = of_tables(everywhere(gt(p + q, 0)))
    first = s.take("entry", ge(p, 0), member, table="p", elements=(x,))
    second = s.take("entry", ge(q, 0), member, table="q", elements=(x,))
    no = s.assume(le(p + q, 0))
    a, b = s.decide(eq(p, 0), first, second, no), s.decide(eq(q, 0), first, second, no)
    nothing = s.take("without infinite parts", le(p / q, HALF), a, b)
    same = s.decide(eq(p, q), a, b)
    never = s.decide(Contradiction(), s.take("equals for equals", le(1, HALF), nothing, same, term=p))
    goal = s.take("contradiction", gt(p + q, 0), no, never)
    s.take("generalisation", s.conclusion, goal, member)
    s.refused("equals for equals", "q(x) != 0")
    assert s.on_tables(p=[0, 1]) is False


@pytest.mark.parametrize("other", [-q, f])
def test_equal_terms_are_not_put_into_what_is_infinite(other):
    """1/q >= 5 held where q is 0, as +oo; with -q, or a number f that is 0, for q it says that -oo, or nothing, is 5 at least."""
    goal = ge(1 / other, 5)
    cond = Conjunction((Relation(eq(q, 0)), Relation(eq(f, 0))))
    s, member = of_tables(given(cond, goal))
    both = s.assume(cond)
    zero = s.take("part", eq(q, 0), both, index=0)
    far = s.take("infinite value", ge(1 / q, 5), zero)
    if other == f:
        same = s.decide(eq(q, f), zero, s.take("part", eq(f, 0), both, index=1))
    else:
        same = s.decide(eq(q, -q), zero)
    put = s.take("equals for equals", goal, far, same, term=q)
    s.at_every_element(member, s.take("when", s.conclusion.body, both, put))
    s.refused("equals for equals", "q(x) != 0")
    assert s.on_tables(q=[0, 1], f=[0, 0]) is not True


def test_equal_terms_are_not_put_into_infinite_terms_of_a_mixture():
    """What P produces, P- could: 0/0 was 0 on mixtures, too, and P(x) = (1 - alpha) P+(x) + P-(x) made it 1."""
    minus, plus, mixed = P_minus(s0), P_plus(s0), P(s0)
    s = of_prompts(Every(s0, Relation(gt(minus, 0)), "P"))
    can, no = s.assume(gt(mixed, 0)), s.assume(le(minus, 0))
    mass = s.take("definition", ge(minus, 0), name="probability", of=("P-", s0))
    zero = s.decide(eq(minus, 0), no, mass)
    mix = s.take("definition", eq(mixed, alpha * minus + (1 - alpha) * plus), name="mixture", of=(s0,))
    rest = mixed - (1 - alpha) * plus
    nothing = s.take("without infinite parts", le(rest / minus, HALF), zero, s.decide(eq(rest, 0), zero, mix))
    same = s.decide(eq(mixed, (1 - alpha) * plus + minus), zero, mix)
    never = s.decide(Contradiction(), s.take("equals for equals", le(1, HALF), nothing, same, term=mixed))
    goal = s.take("contradiction", gt(minus, 0), no, never)
    s.take("generalisation", s.conclusion, s.under(can, gt(mixed, 0), goal, gt(minus, 0)), can)
    s.refused("without infinite parts", "is shown to be minus infinity")
    assert s.on_mixture((1, 0), (EVEN, EVEN)) is Kind.VIOLATED


# ---------------------------------------------------------------- what comes in for a name
@pytest.mark.parametrize(
    ("here", "length", "support", "zero"),
    [
        (lambda a: ge(1 / B_minus(a) - 1 / B_minus(s0), 0), n, "P-", ge(0, 0)),
        (lambda a: ge(P_minus(a) ** 2 / P_minus(s0) ** 2, 1), 1, "any", ge(1, 1)),
    ],
)
def test_a_witness_that_the_statement_speaks_of(here, length, support, zero):
    """With s0 for s1, 1/B-(s1) - 1/B-(s0) cancelled to 0, and P-(s1)^2/P-(s0)^2 to 1, whatever they are divided by."""
    inner = Some(s1, Relation(here(s1)), Length(length), support)
    s = of_prompts(EveryLength(n, Every(s0, inner, support, Length(length))))
    own = [s.assume(gt(P_minus(s0), 0))] if support == "P-" else []
    own.append(s.assume(eq(size(s0), length)))
    seen = s.take("witness", inner, s.decide(zero), *own, at=s0)
    s.take("generalisation", s.conclusion, s.take("generalisation", s.conclusion.body, seen, *own))
    s.refused("witness", "no premise states that")
    assert s.on_mixture((1, 0) if support == "any" else (EVEN, EVEN)) is Kind.UNDEFINED


def test_a_witness_in_a_relation_with_a_connective():
    """In "a < 0 or a >= 0" of one prompt SymPy saw something true, and left out that a is a logarithm."""

    def here(a):
        either = sp.Or(lt(sp.log(B_minus(a)), 0), ge(sp.log(B_minus(s0)), 0), evaluate=False)
        return sp.And(either, ge(P_minus(a), 0), evaluate=False)

    inner = Some(s1, Relation(here(s1)), Length(n), "P-")
    s = of_prompts(EveryLength(n, Every(s0, inner, "P-", Length(n))))
    own = s.assume(gt(P_minus(s0), 0)), s.assume(eq(size(s0), n))
    mass = s.take("definition", ge(P_minus(s0), 0), name="probability", of=("P-", s0))
    seen = s.take("witness", inner, mass, *own, at=s0)
    s.take("generalisation", s.conclusion, s.take("generalisation", s.conclusion.body, seen, *own))
    s.refused("witness", "would lose a part that SymPy takes for another")
    assert s.on_mixture((Fraction(1, 4), Fraction(3, 4))) is Kind.UNDEFINED


def test_an_instance_at_a_prompt_that_the_statement_speaks_of():
    """P-(s1) = 0 implies P-(s1)^2/P-(s0)^2 <= 1/2 where P-(s0) = 0; at s0 it became 1 <= 1/2."""
    first, second = P_minus(s1), P_minus(s0)
    s = of_prompts(Every(s0, Relation(gt(second, 0)), "P"))
    can, no = s.assume(gt(P(s0), 0)), s.assume(le(second, 0))
    mass = s.take("definition", ge(second, 0), name="probability", of=("P-", s0))
    zero, other = s.decide(eq(second, 0), no, mass), s.assume(eq(first, 0))
    small = le(first**2 / second**2, HALF)
    either = implies(eq(first, 0), small)
    nothing = s.take("without infinite parts", small, zero, other)
    every = Every(s1, Relation(either), "any")
    shown = s.take("generalisation", every, s.take("implication", either, other, nothing))
    at_one = s.take("instance", implies(eq(second, 0), le(1, HALF)), shown, at=s0)
    goal = s.take("contradiction", gt(second, 0), no, s.decide(Contradiction(), at_one, zero))
    s.take("generalisation", s.conclusion, s.under(can, gt(P(s0), 0), goal, gt(second, 0)), can)
    s.refused("without infinite parts", "is shown to be minus infinity")
    assert s.on_mixture((1, 0), (EVEN, EVEN)) is Kind.VIOLATED


def test_a_lemma_at_one_element_for_two_supposes_what_it_says():
    """Of "1/f(x) - 1/f(y) >= 0, so some v has 1/f(v) - 1/f(y) >= 0", cited at one element, what is supposed cancelled."""

    def here(a, b):
        return Relation(ge(1 / Entry("f", a) - 1 / Entry("f", b), 0))

    def some(b):
        return SomeElement(v, "X", here(v, b))

    lemma = Lemma(
        "own",
        "",
        (x, y),
        (here(x, y), ElementOf(x, "X")),
        some(y),
        (
            Step("a", here(x, y), "hypothesis", (), {"index": 0}),
            Step("b", ElementOf(x, "X"), "hypothesis", (), {"index": 1}),
            Step("c", some(y), "witness", ("a", "b"), {"at": x}),
        ),
    )
    s, member = of_tables(EveryElement(z, "X", some(z)), {"own": lemma})
    cited = s.take("lemma", some(z), s.decide(ge(0, 0)), member, name="own", at={x: z, y: z})
    s.take("generalisation", s.conclusion, cited, member)
    s.refused("lemma", "the lemma own needs: -1/f(z) + 1/f(z) >= 0")
    assert s.on_tables(f=[0]) is None


def _of_zeros(a, b, names):
    """A lemma: from a = 0 and b = 0, that a^2/b^2 is 1/2 at most."""
    claimed = Relation(le(a**2 / b**2, HALF))
    zeros = Relation(eq(a, 0)), Relation(eq(b, 0))
    steps = (
        *(Step(f"h{k}", zero, "hypothesis", (), {"index": k}) for k, zero in enumerate(zeros)),
        Step("c", claimed, "without infinite parts", ("h0", "h1"), {}),
    )
    return Lemma("own", "", names, zeros, claimed, steps)


def test_a_lemma_about_no_tables_gives_no_value_to_zero_times_infinity():
    """The lemma "f(x) = f(y) = 0, so f(x)^2/f(y)^2 <= 1/2", cited at one element for two, said 1 <= 1/2."""
    lemma = _of_zeros(Entry("f", x), Entry("f", y), (x, y))
    differs = sp.Ne(Entry("f", z), 0, evaluate=False)
    s, member = of_tables(EveryElement(z, "X", Relation(differs)), {"own": lemma})
    zero = s.assume(eq(Entry("f", z), 0))
    again = s.decide(eq(Entry("f", z), 0), zero)
    cited = s.take("lemma", le(1, HALF), zero, again, name="own", at={x: z, y: z})
    goal = s.take("contradiction", differs, zero, s.decide(Contradiction(), cited))
    s.at_every_element(member, goal)
    s.refused("lemma", "the lemma own is not proved")
    assert s.on_tables(f=[0]) is False


def test_a_lemma_at_one_number_for_two():
    """The same lemma of two numbers, cited at one for both: so no parameter was 0."""
    differs = sp.Ne(rate, 0, evaluate=False)
    s = of_prompts(Every(s0, Relation(differs), "P"), lemmas={"own": _of_zeros(c1, c2, (c1, c2))})
    can, zero = s.assume(gt(P(s0), 0)), s.assume(eq(rate, 0))
    again = s.decide(eq(rate, 0), zero)
    cited = s.take("lemma", le(1, HALF), zero, again, name="own", at={c1: rate, c2: rate})
    goal = s.take("contradiction", differs, zero, s.decide(Contradiction(), cited))
    s.take("generalisation", s.conclusion, s.under(can, gt(P(s0), 0), goal, differs), can)
    s.refused("lemma", "the lemma own is not proved")
    assert s.on_mixture((EVEN, EVEN), values={"rate": Fraction(0)}) is Kind.VIOLATED


def test_a_sum_is_not_positive_by_a_term_that_cancels():
    """Of the sum of f(x)^2/f(z)^2, which is 0 where all are 0, the term at x = z was 1."""
    other = Entry("f", z)
    total = Over("sum", f**2 / other**2, x, "X")
    s, member = of_tables(EveryElement(z, "X", Relation(gt(total, 0))))
    body = f**2 / other**2
    zz, zn = s.assume(eq(other, 0)), s.assume(sp.Ne(other, 0, evaluate=False))
    xz, xn = s.assume(eq(f, 0)), s.assume(sp.Ne(f, 0, evaluate=False))
    nothing = s.take("without infinite parts", ge(body, 0), zz, xz)
    much = s.take("infinite value", ge(body, 0), zz, s.decide(gt(f**2, 0), xn))
    some = s.take("cases", ge(body, 0), xz, nothing, xn, much, branches=2)
    plain_ = s.decide(ge(body, 0), zn)
    each = s.take("cases", ge(body, 0), zz, some, zn, plain_, branches=2)
    goal = s.take(
        "a positive sum",
        gt(total, 0),
        each,
        s.decide(gt(1, 0)),
        member,
        sum=total,
        element=z,
    )
    s.take("generalisation", s.conclusion, goal, member)
    s.refused("a positive sum", "needed is f(z)**2/f(z)**2 > 0")
    assert s.on_tables(f=[0, 0]) is False


def test_a_derivative_of_what_cancels():
    """d/dl of l + 1/f - 1/f at 0 was 1, though 1/f has no value."""
    slope = Slope(sp.Add(moving, 1 / f, -1 / f, evaluate=False), moving, 0)
    s, member = of_tables(everywhere(le(slope, 1)))
    at = s.assume(eq(u, 0))
    near = s.decide(a_number(u), at)
    real = s.take("derivative", a_number(slope), at, near, slope=slope, name=u, what="number")
    value = s.take("derivative", eq(slope, 1), at, near, slope=slope, name=u, what="value")
    goal = s.take("a number of that value", le(slope, 1), at, s.decide(le(slope, 1), real, value))
    s.at_every_element(member, goal)
    s.refused("derivative", "needed is Eq(number(u - 1/f(x) + 1/f(x)), 1)")
    assert s.on_tables(f=[0]) is None


def test_the_start_of_an_induction_keeps_what_0_multiplies():
    """At n = 0 SymPy made n log(rate) 0, where a rate of -1 has no logarithm."""
    body = Disjunction((Relation(ge(n * sp.log(rate), 0)), Relation(ge(n, 1))))
    s = of_prompts(EveryLength(n, body))
    base = s.take("either", Disjunction((Relation(ge(0, 0)), Relation(ge(0, 1)))), s.decide(ge(0, 0)))
    before = s.assume(body)
    whole = s.take("whole number", any_of(eq(n, 0), ge(n, 1)), number=n)
    after = Disjunction((Relation(ge((n + 1) * sp.log(rate), 0)), Relation(ge(n + 1, 1))))
    goal = s.take("either", after, s.decide(ge(n + 1, 1), whole))
    s.take("induction", s.conclusion, base, before, s.under(before, body, goal, after))
    s.refused("induction", "needed is (0*log(rate) >= 0) or (0 >= 1)")
    assert s.on_mixture((EVEN, EVEN), values={"rate": Fraction(-1)}) is Kind.UNDEFINED


def test_a_mean_of_what_cancels_when_its_prompt_is_renamed():
    """The mean of 1/B- - 1/B- was a number, whatever B- is."""
    undone = sp.Add(1 / B_minus(s0), -1 / B_minus(s0), evaluate=False)
    mean = Expect("P-", undone, s0, n)
    s = of_prompts(EveryLength(n, Relation(le(mean, 1 + mean))))
    s.take("generalisation", s.conclusion, s.decide(s.conclusion.body))
    s.refused("polynomial inequality", "a denominator")
    assert s.on_mixture((EVEN, EVEN)) is Kind.UNDEFINED


# ---------------------------------------------------------------- what is multiplied out first
def test_what_log_0_is_added_to_may_be_divided_by_0():
    """(q log p + q f)/q is 0 where q = 0, but was taken for log p + f, which is -oo where p = 0."""
    less = lt((q * sp.log(p) + q * f) / q, -5)
    s, member = of_tables(given(eq(p, 0), less))
    zero = s.assume(eq(p, 0))
    fell = s.take("minus infinity is less", less, zero, less=less)
    s.at_every_element(member, s.take("when", s.conclusion.body, zero, fell))
    s.refused("minus infinity is less", "q(x) != 0")
    assert s.on_tables(p=[0, 1], f=[-2, 0]) is False


def test_what_is_divided_by_0_is_not_divided_again():
    """(q f + q g)/q >= 0, which holds where q = 0, was taken for f + g >= 0."""
    left = (q * f + q * g) / q
    s, member = of_tables(given(eq(q, 0), ge(f + g, 0)))
    zero = s.assume(eq(q, 0))
    nothing = s.take("without infinite parts", ge(left, 0), zero)
    divided = s.take("divide", ge(f + g, 0), nothing, s.decide(gt(1, 0)), a=f + g)
    s.at_every_element(member, s.take("when", s.conclusion.body, zero, divided))
    s.refused("divide", "q(x) != 0")
    assert s.on_tables(q=[0, 1], f=[-2, 0]) is False


def test_a_sum_of_logarithms_is_one_as_it_is_written():
    """-1 >= (q log(1/5) + q log(1/7))/q was taken for -1 >= log(1/35); where q = 0 it says -1 >= 0."""
    log_sum = (q * sp.log(sp.Rational(1, 5)) + q * sp.log(sp.Rational(1, 7))) / q
    s, member = of_tables(everywhere(ge(-1, log_sum)))
    number = sp.exp(-1)
    low, high = enclosure(number)
    between = sp.And(lt(low, number), lt(number, high), evaluate=False)
    near = s.take("interval arithmetic", between, number=number)
    small = s.decide(le(sp.Rational(1, 35), sp.exp(-1, evaluate=False)), near)
    s.at_every_element(member, s.take("logarithm", ge(-1, log_sum), small))
    s.refused("logarithm", "is no multiple of a logarithm")
    assert s.on_tables(q=[0, 1]) is False


def test_a_number_is_asked_of_each_term():
    """Of "a = a and b = b" SymPy kept one: that -f - 1/g + 1/g has a meaning was not asked, -f has the same canonical form."""
    term = sp.Add(-1 / g, 1 / g, -f, evaluate=False)
    s, member = of_tables(given(gt(f, 0), ge(term, -f)))
    positive = s.assume(gt(f, 0))
    divided = s.take("divide", ge(term, -f), s.decide(ge(-(f**2), -(f**2))), positive, a=term)
    s.at_every_element(member, s.take("when", s.conclusion.body, positive, divided))
    s.refused("divide", "g(x) != 0")
    assert s.on_tables(f=[2], g=[0]) is None


def test_a_length_of_minus_infinity_is_divided_by_no_0():
    """(a log a + a rate)/a with a = 1 - alpha was -oo where alpha = 1, where it has no value: some prompt of that length."""
    a = 1 - alpha
    length = (a * sp.log(a) + a * rate) / a
    assumed = Hypothesis("h", "h", Every(s0, Relation(ge(alpha, 1)), "P"))
    s = of_prompts(Some(s0, Relation(le(P(s0), 1)), Length(length), "P"), [assumed])
    start = Some(s0, Relation(eq(P_minus(s0), 1)), Length(0), "P-")
    empty = s.take("empty prompt exists", start, var=s0)
    given_ = s.take("hypothesis", s.claim.hypotheses[0].formula, index=0)
    low = s.take("parameter interval", lt(0, alpha), name="alpha", end=0)
    high = s.take("parameter interval", le(alpha, 1), name="alpha", end=1)

    def possible(var):
        can = s.take("obtain", gt(P_minus(var), 0), empty, var=var, part="support")
        mixed = eq(P(var), alpha * P_minus(var) + (1 - alpha) * P_plus(var))
        mix = s.take("definition", mixed, name="mixture", of=(var,))
        mass = s.take("definition", ge(P_plus(var), 0), name="probability", of=("P+", var))
        return can, s.decide(gt(P(var), 0), can, mix, mass, low, high)

    can, mixed = possible(s0)
    one = s.take("instance", ge(alpha, 1), given_, mixed, at=s0)
    zero = s.take("choice", eq(a, 0), empty, can, s.decide(eq(a, 0), one, high))
    count = up(length)
    none = s.take("a length of minus infinity", eq(count, 0), zero, count=count)
    real = s.take("a real length", ge(count, 0), none, count=count)
    can, mixed = possible(t0)
    long = s.take("obtain", eq(size(t0), 0), empty, var=t0, part="length")
    most = s.take("definition", le(P(t0), 1), name="at most one", of=("P", t0))
    seen = s.take(
        "witness", s.conclusion, most, mixed, s.decide(eq(size(t0), count), long, none), real, at=t0
    )
    s.take("choice", s.conclusion, empty, can, long, seen)
    s.refused("a length of minus infinity", "1 - alpha != 0")
    assert s.on_mixture((EVEN, EVEN), values={"rate": Fraction(0)}, alpha_=Fraction(1)) is Kind.UNDEFINED


# ---------------------------------------------------------------- values by cases, infinite values
def test_a_case_has_a_meaning():
    """The value of a case was taken for the term's though it has no meaning, as the logarithm of -2."""
    term = sp.Piecewise((sp.log(f), gt(g, 0)), (0, True))
    s, member = of_tables(given(gt(g, 0), eq(term, sp.log(f))))
    case = s.assume(gt(g, 0))
    value = s.take("branch", eq(term, sp.log(f)), case, term=term, index=0)
    s.at_every_element(member, s.take("when", s.conclusion.body, case, value))
    s.refused("branch", "f(x) > 0, for its logarithm")
    assert s.on_tables(f=[-2], g=[1]) is None


BY_CASES = Length(sp.Piecewise((1, rate > 0), (2, rate < 0)))


def test_a_length_by_cases_may_have_no_case():
    """SymPy takes a length that is 1 or 2 for a whole number; at a rate of 0 it is neither."""
    s = of_prompts(Every(s0, Relation(ge(P(s0), 0)), "P", BY_CASES))
    can = s.assume(gt(P(s0), 0))
    s.take("generalisation", s.conclusion, s.decide(ge(P(s0), 0), can), can)
    s.refused("generalisation", "does not show by the rule *a real length*")
    assert s.on_mixture((EVEN, EVEN), values={"rate": Fraction(0)}) is Kind.UNDEFINED


def test_a_condition_on_a_length_by_cases_may_have_no_case():
    """As before, where a statement about such prompts implies itself."""
    some = Every(s0, Relation(le(B_P(s0), 0)), "P", BY_CASES)
    s = of_prompts(When(some, some))
    all_ = s.assume(some)
    own = s.assume(gt(P(s0), 0)), s.assume(eq(size(s0), count_of(BY_CASES)))
    at_one = s.take("instance", le(B_P(s0), 0), all_, *own, at=s0)
    s.take("when", s.conclusion, all_, s.take("generalisation", some, at_one, *own))
    s.refused("generalisation", "does not show by the rule *a real length*")
    assert s.on_mixture((EVEN, EVEN), values={"rate": Fraction(0)}) is Kind.UNDEFINED


def test_what_counts_nothing_is_not_of_a_known_sign():
    """1/sqrt(p (1/q - f)) was +oo where p = q = 0: 0 for p (1/q - f), which is taken for 0, has a sign that this has not."""
    goal = ge(1 / sp.sqrt(p * (1 / q - f)), 5)
    both = Conjunction((Relation(eq(p, 0)), Relation(eq(q, 0))))
    s, member = of_tables(given(both, goal))
    zeros = s.assume(both)
    parts = [s.take("part", eq(t, 0), zeros, index=k) for k, t in enumerate((p, q))]
    far = s.take("infinite value", goal, *parts)
    s.at_every_element(member, s.take("when", s.conclusion.body, zeros, far))
    s.refused("infinite value", "is not shown to be infinite")
    assert s.on_tables(p=[0, 1], f=[2, 0]) is None


@pytest.mark.parametrize(
    ("goal", "rule"),
    [
        (ge(1 / P_minus(s0), 5), "infinite value"),
        (le(P_minus(s0) * (1 - sp.log(P_minus(s0))), 0), "without infinite parts"),
    ],
)
def test_on_mixtures_nothing_is_divided_by_0(goal, rule):
    """1/0 is +oo and 0 * oo is 0 of tables, by their conventions; of mixtures the exact checker knows none."""
    zero = eq(P_minus(s0), 0)
    body = When(Relation(zero), Relation(goal))
    s = of_prompts(Every(s0, body, "P"))
    can, none = s.assume(gt(P(s0), 0)), s.assume(zero)
    seen = s.take("when", body, none, s.take(rule, goal, none))
    s.take("generalisation", s.conclusion, s.under(can, gt(P(s0), 0), seen, body), can)
    s.refused(rule, "is not shown to be infinite" if rule == "infinite value" else "is shown to be minus")
    assert s.on_mixture((1, 0), (EVEN, EVEN)) is Kind.UNDEFINED


@pytest.mark.parametrize(
    ("goal", "needed"),
    [
        (gt(sp.exp(best_minus(s0, n)), 0), "n >= 1"),
        (gt(sp.exp(-chernoff_coefficient(s0, rate)), 0), "0 < rate < 1"),
        (gt(sp.exp(-perron_root(s0, rate)), 0), "0 < rate < 1"),
        (gt(2 ** (-chernoff_coefficient(s0, rate)), 0), "0 < rate < 1"),
    ],
)
def test_exponents_are_looked_into(goal, needed):
    """In an exponent nothing was asked of a coefficient's power or of a number of draws."""
    s = of_prompts(EveryLength(n, Every(s0, Relation(goal), "P-")))
    can = s.assume(gt(P_minus(s0), 0))
    seen = s.take("generalisation", s.conclusion.body, s.decide(goal, can), can)
    s.take("generalisation", s.conclusion, seen)
    s.refused("polynomial inequality", f"the premises do not show that {needed}")


# ---------------------------------------------------------------- what a step is made of
class _Printed(int):
    """3, printed as 2."""

    def __str__(self):
        return "2"

    def __format__(self, spec):
        return "2"


class _Equal(type(sp.Integer)):
    def __hash__(self):
        return hash(sp.Integer)

    def __eq__(self, other):
        return other is sp.Integer or other is self


class _Liar(sp.Integer, metaclass=_Equal):
    __slots__ = ()

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return hash(sp.Integer(3))


def _forged(kind, numerator, denominator=None):
    made = sp.Basic.__new__(kind)
    made.p = numerator
    if denominator is not None:
        made.q = denominator
    return made


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (_forged(sp.Integer, _Printed(3)), "not in lowest terms of whole numbers"),
        (_forged(_Liar, 2), "_Liar is no kind of term"),
    ],
)
def test_a_number_is_what_it_says(number, reason):
    """An Integer that SymPy takes for 3 and prints as 2, and one of a kind that says that it is Integer: 3 <= 2."""
    s = Steps(Relation(le(3, 2)), signature=S)
    s.decide(le(number, 2))
    s.refused("polynomial inequality", reason)


def test_a_fraction_is_in_lowest_terms():
    """1/-2: Z3 read no negative number, SymPy's arithmetic made it -1/2."""
    s = Steps(Relation(ge(1, 2)), signature=S)
    number = _forged(sp.Rational, 1, -2)
    positive = s.decide(gt(2, 0))
    doubled = s.take(
        "multiply by a positive", ge(2 * number, 0), s.decide(ge(number, 0)), positive, factor=sp.Integer(2)
    )
    s.take("from a contradiction", ge(1, 2), s.decide(Contradiction(), doubled))
    s.refused("polynomial inequality", "not in lowest terms of whole numbers")


def test_a_symbol_assumes_what_it_says():
    """A symbol that equals a canonical one, and of which SymPy thinks that it is positive."""
    lie = sp.Symbol.__xnew__(sp.Symbol, "c1", real=True)
    lie._assumptions = sp.Symbol("pp", positive=True)._assumptions
    assert lie == c1
    assert lie.is_positive
    claimed = Relation(ge(sp.Abs(c2), 0))
    own = Lemma("own", "", (c2,), (), claimed, (Step("a", claimed, "polynomial inequality", (), {}),))
    s = Steps(Relation(ge(1, 2)), signature=S, lemmas={"own": own})
    cited = s.take("lemma", ge(c1, 0), name="own", at={c2: lie})
    minus = s.assume(eq(c1, -1))
    never = s.take("a number of that value", Contradiction(), minus, s.decide(Contradiction(), cited, minus))
    s.take("from a contradiction", ge(1, 2), never)
    s.refused("lemma", "a symbol that assumes something else than it says")


def test_all_steps_are_read_before_the_first_is_accepted():
    """What was accepted was changed while a later step was read."""
    first = Relation(ge(2, 1))

    class Late(Mapping):
        def __iter__(self):
            object.__setattr__(first, "condition", ge(1, 2))
            return iter(())

        def __len__(self):
            return 0

        def __getitem__(self, key):
            raise KeyError(key)

    s = Steps(Relation(ge(1, 2)), signature=S)
    s.steps = [
        Step("a", first, "polynomial inequality", (), {}),
        Step("b", Relation(ge(1, 2)), "polynomial inequality", ("a",), Late()),
    ]
    s.refused("polynomial inequality", "arguments of a rule are a dict")


# ---------------------------------------------------------------- what is asked of a term, not only of what
def _by_cases(a):
    return sp.Piecewise((1 / B_minus(a), gt(B_minus(a), 0)), (0, True))


@pytest.mark.parametrize(
    ("here", "left", "minus", "length"),
    [
        (lambda a: sp.sqrt(P_minus(a)) + 1 / P_minus(a) - 1 / P_minus(s0), sp.sqrt(P_minus(s0)), (1, 0), 1),
        (lambda a: _by_cases(a) + 1 / B_minus(a) - 1 / B_minus(s0), _by_cases(s0), (EVEN, EVEN), n),
        (lambda a: LLR(a) - LLR(s0), sp.S.Zero, (EVEN, EVEN), n),
        (lambda a: KL(a) - KL(s0), sp.S.Zero, (EVEN, EVEN), n),
    ],
)
def test_what_cancels_is_not_asked_for_by_what_stays(here, left, minus, length):
    """1/z cancelled where sqrt(z) stayed, or 1/z in a case with z > 0, which ask for less; and oo - oo was 0."""
    support = "any" if length == 1 else "P-"
    inner = Some(s1, Relation(ge(here(s1), 0)), Length(length), support)
    s = of_prompts(EveryLength(n, Every(s0, inner, support, Length(length))))
    own = [s.assume(gt(P_minus(s0), 0))] if support == "P-" else []
    own.append(s.assume(eq(size(s0), length)))
    known = (
        [s.take("definition", ge(P_minus(s0), 0), name="probability", of=("P-", s0))] if length == 1 else []
    )
    seen = s.take("witness", inner, s.decide(ge(left, 0), *known), *own, at=s0)
    s.take("generalisation", s.conclusion, s.take("generalisation", s.conclusion.body, seen, *own))
    s.refused("witness", "no premise states that")
    assert s.on_mixture(minus, (1, 0) if length == n and left == 0 else (EVEN, EVEN)) is Kind.UNDEFINED


def test_a_logarithm_cancels_where_its_argument_stays_a_divisor():
    """log B-(s1) - log B-(s0) cancelled, as 1/B- was left, which may be negative."""
    base = B_minus(s0)
    body = sp.Ne(1 / B_minus(s1) + sp.log(B_minus(s1)) - sp.log(base), 0, evaluate=False)
    inner = Some(s1, Relation(body), Length(n), "P-")
    differs = sp.Ne(base, 0, evaluate=False)
    s = of_prompts(EveryLength(n, Every(s0, When(Relation(differs), inner), "P-", Length(n))))
    own = s.assume(gt(P_minus(s0), 0)), s.assume(eq(size(s0), n))
    given_ = s.assume(differs)
    seen = s.take("witness", inner, s.decide(sp.Ne(1 / base, 0, evaluate=False), given_), *own, at=s0)
    some = s.take("when", s.conclusion.body.body, given_, seen)
    s.take("generalisation", s.conclusion, s.take("generalisation", s.conclusion.body, some, *own))
    s.refused("witness", "no premise states that")
    assert s.on_mixture((Fraction(1, 4), Fraction(3, 4))) is Kind.UNDEFINED


def test_what_is_put_in_for_a_number_has_no_more_of_a_meaning_than_its_own():
    """A lemma at c = sqrt(P-(s0)): 1/sqrt(P-) - 1/c cancelled, as sqrt(P-) was known to be a number."""

    def some(c):
        return Some(s1, Relation(ge(1 / sp.sqrt(P_minus(s1)) - 1 / c, 0)), Length(1), "any")

    supposed = Relation(ge(1 / sp.sqrt(P_minus(x)) - 1 / c1, 0)), Relation(eq(size(x), 1))
    steps = (
        *(Step(f"h{k}", h, "hypothesis", (), {"index": k}) for k, h in enumerate(supposed)),
        Step("c", some(c1), "witness", ("h0", "h1"), {"at": x}),
    )
    lemma = Lemma("own", "", (x, c1), supposed, some(c1), steps)
    root = sp.sqrt(P_minus(s0))
    s = of_prompts(Every(s0, some(root), "any", Length(1)), lemmas={"own": lemma})
    long = s.assume(eq(size(s0), 1))
    cited = s.take("lemma", some(root), s.decide(ge(0, 0)), long, name="own", at={x: s0, c1: root})
    s.take("generalisation", s.conclusion, cited, long)
    s.refused("lemma", "the lemma own needs: -1/sqrt(P_minus(s0)) + 1/sqrt(P_minus(s0)) >= 0")
    assert s.on_mixture((1, 0), (EVEN, EVEN)) is Kind.UNDEFINED


def test_infinite_terms_of_both_signs_are_not_put_together():
    """log P-(s0) - 2 log P-(s1) at s1 = s0 was -log P-(s0), +oo where P- cannot produce s0; but -oo + oo has no value."""
    s = witnessed_where_minus_is_0(ge(sp.log(P_minus(s0)) - 2 * sp.log(P_minus(s1)), 5))
    s.refused("witness", "no premise states that")
    assert s.on_mixture((1, 0), (EVEN, EVEN)) is Kind.UNDEFINED


def test_a_factor_that_may_be_0_is_not_put_together_with_a_divisor():
    """Of the sum of f(x)^2/f(z)^4, which is 0 where all are 0, the term at x = z was 1/f(z)^2, which is +oo there."""
    other = Entry("f", z)
    body = f**2 / other**4
    total = Over("sum", body, x, "X")
    s, member = of_tables(EveryElement(z, "X", When(Relation(eq(other, 0)), Relation(gt(total, 0)))))
    zero = s.assume(eq(other, 0))
    xz, xn = s.assume(eq(f, 0)), s.assume(sp.Ne(f, 0, evaluate=False))
    nothing = s.take("without infinite parts", ge(body, 0), zero, xz)
    much = s.take("infinite value", ge(body, 0), zero, s.decide(gt(f**2, 0), xn))
    each = s.take("cases", ge(body, 0), xz, nothing, xn, much, branches=2)
    far = s.take("infinite value", gt(1 / other**2, 0), zero)
    goal = s.take("a positive sum", gt(total, 0), each, far, member, sum=total, element=z)
    s.take("generalisation", s.conclusion, s.take("when", s.conclusion.body, zero, goal), member)
    s.refused("a positive sum", "needed is f(z)**2/f(z)**4 > 0")
    assert s.on_tables(f=[0, 0]) is False


@pytest.mark.parametrize("divides", [False, True])
def test_what_is_written_as_a_quotient_is_not_put_together_by_a_factor(divides):
    """q (1/q) as it is written is 0 where q = 0; SymPy made it 1 where a rule multiplied it by a number: no q was 0."""
    quotient = sp.Mul(q, 1 / q, evaluate=False)
    s, member = of_tables(everywhere(gt(q, 0)))
    mass = s.take("entry", ge(q, 0), member, table="q", elements=(x,))
    no = s.assume(le(q, 0))
    zero, two = s.decide(eq(q, 0), mass, no), s.decide(gt(2, 0))
    if divides:
        small = s.take("without infinite parts", ge(HALF / 2, quotient), zero)
        made = s.take("divide", ge(HALF / 4, HALF), small, two, a=HALF / 4)
    else:
        small = s.take("without infinite parts", le(quotient, HALF), zero)
        made = s.take("multiply by a negative", ge(-2, -1), small, two)
    s.take(
        "generalisation",
        s.conclusion,
        s.take("contradiction", gt(q, 0), no, s.decide(Contradiction(), made)),
        member,
    )
    s.refused("divide" if divides else "multiply by a negative", "would be put together")
    assert s.on_tables(p=[1, 0], q=[0, 1]) is False


LOG = sp.log(p)


@pytest.mark.parametrize(
    ("left", "seen", "reason"),
    [
        (sp.Add(LOG, 1 / f, -1 / f, evaluate=False), None, "f(x) != 0"),
        (sp.Mul(LOG, f, 1 / f, evaluate=False), None, "f(x) != 0"),
        (sp.Mul(g, sp.Add(2 * LOG, -LOG, evaluate=False), evaluate=False), None, "is no multiple of log"),
    ],
)
def test_nothing_cancels_beside_log_0(left, seen, reason):
    """Beside log 0 terms were put together before they were asked for, and 2 log 0 - log 0 was log 0."""
    less = lt(left, -5)
    both = Conjunction((Relation(eq(p, 0)), Relation(gt(g, 0))))
    s, member = of_tables(given(both, less))
    case = s.assume(both)
    parts = [s.take("part", eq(p, 0), case, index=0)]
    if g in left.args:
        parts.append(s.take("part", gt(g, 0), case, index=1))
    fell = s.take("minus infinity is less", less, *parts, less=less)
    s.at_every_element(member, s.take("when", s.conclusion.body, case, fell))
    s.refused("minus infinity is less", reason)
    assert s.on_tables(p=[0, 1], g=[1, 1], f=[0, 0]) is seen


def test_a_factor_of_what_is_infinite_is_asked_for_as_it_is_written():
    """KL(s0) B-/B- was KL(s0), whatever B- is."""
    undone = sp.Mul(KL(s0), B_minus(s0), 1 / B_minus(s0), evaluate=False)
    s = of_prompts(Every(s0, Relation(le(undone, 1 + undone)), "P-"))
    can = s.assume(gt(P_minus(s0), 0))
    s.take("generalisation", s.conclusion, s.decide(s.conclusion.body, can), can)
    s.refused("polynomial inequality", "B_minus(s0) != 0")
    assert s.on_mixture((EVEN, EVEN)) is Kind.UNDEFINED


def test_0_times_an_exponent_is_0():
    """exp(g + 0 f), written so, was read as exp(g) exp(f): a number to the power 0 was that number."""
    power = sp.exp(sp.Add(g, sp.Mul(0, f, evaluate=False), evaluate=False), evaluate=False)
    s, member = of_tables(everywhere(eq(power, sp.exp(f + g))))
    s.at_every_element(member, s.decide(s.conclusion.body))
    s.refused("polynomial inequality", "fails at")
    assert s.on_tables(f=[2], g=[2]) is False
    s, member = of_tables(everywhere(eq(power, sp.exp(g))))
    s.at_every_element(member, s.decide(s.conclusion.body))
    assert s.fault() == ("", "")


def test_a_lemma_is_read_when_it_is_cited_and_changes_nothing_before():
    """What was accepted was changed while a lemma was read."""
    first, true = Relation(ge(2, 1)), Relation(ge(3, 1))

    class Late(tuple):
        __slots__ = ()

        def __iter__(self):
            object.__setattr__(first, "condition", ge(1, 2))
            return iter(())

    lemma = Lemma("own", "", Late(), (), true, (Step("a", true, "polynomial inequality", (), {}),))
    s = Steps(Relation(ge(1, 2)), signature=S, lemmas={"own": lemma})
    s.steps = [
        Step("a", first, "polynomial inequality", (), {}),
        Step("b", true, "lemma", (), {"name": "own", "at": {}}),
        Step("c", Relation(ge(1, 2)), "polynomial inequality", ("a", "b"), {}),
    ]
    s.refused("lemma", "parts that are no tuples")


def test_a_power_of_what_was_kept_as_it_is_written_keeps_it():
    """(f(x)^2/f(y)^4)^m, 0 where f is 0, was 1/f(z)^4, +oo there, when a lemma was cited at x = y = z and m = 2."""
    m = sp.Symbol("m1", integer=True, nonnegative=True)

    def here(a, b, power):
        return Relation(ge((Entry("f", a) ** 2 / Entry("f", b) ** 4) ** power, 5))

    def some(b, power):
        return SomeElement(v, "X", here(v, b, power))

    supposed = here(x, y, m), ElementOf(x, "X")
    steps = (
        *(Step(f"h{k}", h, "hypothesis", (), {"index": k}) for k, h in enumerate(supposed)),
        Step("c", some(y, m), "witness", ("h0", "h1"), {"at": x}),
    )
    lemma = Lemma("own", "", (x, y, m), supposed, some(y, m), steps)
    base, two = Entry("f", z), sp.Integer(2)
    body = When(Relation(eq(base, 0)), some(z, two))
    s, member = of_tables(EveryElement(z, "X", body), {"own": lemma})
    zero = s.assume(eq(base, 0))
    far = s.take("infinite value", ge(1 / base**4, 5), zero)
    cited = s.take("lemma", body.body, far, member, name="own", at={x: z, y: z, m: two})
    s.take("generalisation", s.conclusion, s.take("when", body, zero, cited), member)
    s.refused("lemma", "the lemma own needs: (f(z)**2/f(z)**4)**2 >= 5")
    assert s.on_tables(f=[0]) is False


def test_a_length_of_0_times_a_logarithm():
    """SymPy takes 0 log P-(s1) for a whole number (or not, by the order of its hashes); where P- cannot produce s1, it has no value."""
    length = Length(sp.Mul(0, sp.log(P_minus(s1)), evaluate=False))
    inner = Every(s0, Relation(ge(P(s0), 0)), "P", length)
    s = of_prompts(Every(s1, inner, "any", Length(1)))
    long = s.assume(eq(size(s1), 1))
    can = s.assume(gt(P(s0), 0))
    each = s.take("generalisation", inner, s.decide(ge(P(s0), 0), can), can)
    some = s.take("in any case", When(Relation(eq(size(s1), 1)), inner), each)
    there = s.take("as the condition holds", inner, some, long)
    s.take("generalisation", s.conclusion, there, long)
    s.refused("generalisation", "does not show by the rule *a real length*")
    assert s.on_mixture((1, 0), (EVEN, EVEN)) is Kind.UNDEFINED


def test_what_sympy_takes_for_positive_may_be_infinite():
    """M(x)^3/M(y)^2, M being max(1, 1/f^2), was M(z) at x = y = z; where f is 0 it is an infinity over another."""

    def largest(a):
        return sp.Max(1, 1 / Entry("f", a) ** 2)

    def here(a, b):
        return Relation(ge(largest(a) ** 3 / largest(b) ** 2, 5))

    def some(b):
        return SomeElement(v, "X", here(v, b))

    supposed = here(x, y), ElementOf(x, "X")
    steps = (
        *(Step(f"h{k}", h, "hypothesis", (), {"index": k}) for k, h in enumerate(supposed)),
        Step("c", some(y), "witness", ("h0", "h1"), {"at": x}),
    )
    lemma = Lemma("own", "", (x, y), supposed, some(y), steps)
    body = When(Relation(eq(Entry("f", z), 0)), some(z))
    s, member = of_tables(EveryElement(z, "X", body), {"own": lemma})
    zero = s.assume(body.condition)
    far = s.take("infinite value", ge(largest(z), 5), zero)
    cited = s.take("lemma", some(z), far, member, name="own", at={x: z, y: z})
    s.take("generalisation", s.conclusion, s.take("when", body, zero, cited), member)
    s.refused("lemma", "the lemma own needs: Max(1, f(z)**(-2))**3/Max(1, f(z)**(-2))**2 >= 5")
    assert s.on_tables(f=[0]) is None
