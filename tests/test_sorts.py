"""Statements that say nothing are refused when they are read, in one line with the remedy; those that say something are not."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
import sympy
from sympy import Symbol

import theory
from theory import *
from theory.claims import Group
from theory.parameters import draws, order, tilt
from theory.serialise import claim_to_json
from theory.sorts import Scope, check_formula, whole

s1 = Symbol("s1")
TRUE = every_prompt(w(s) < 1)
# Text of a formula, as a user would write it, and a part of the line that refuses it.
PROMPTS_AND_NUMBERS = [
    (
        "every_prompt(s >= 0)",
        "s is a prompt, not a number; take an observable of it, such as size(s) or B_P(s)",
    ),
    ("every_prompt(B_P(s) <= s)", "s is a prompt, not a number"),
    ("every_prompt(Eq(s, s0))", "s is a prompt, not a number"),
    ("every_prompt(Max(s, 1) < 2)", "s is a prompt, not a number"),
    ("every_prompt(w(s)**s < 2)", "s is a prompt, not a number"),
    ("every_prompt(abs(s) < 2)", "s is a prompt, not a number"),
    ("every_prompt(w(s) < Piecewise((s, alpha < 1), (1, True)))", "s is a prompt, not a number"),
    ("every_prompt(chernoff_coefficient(s, s) <= 1)", "s is a prompt, not a number"),
    ("Expect('P-', s, s, 1) <= 0", "s is a prompt, not a number"),
    ("every_sentence(y <= 0)", "y is a sentence, not a number; B(y) is its score"),
    ("every_length(B_P(n) >= -1)", "B_P(n) is an observable of a prompt, and n is a whole number"),
    ("every_prompt(B_P(alpha) <= 0)", "no quantifier binds alpha as a prompt"),
    ("every_prompt(B_P(3) <= 0)", "no quantifier binds 3 as a prompt"),
    ("every_prompt(B_P(s + 1) <= 0)", "no quantifier binds s + 1 as a prompt"),
    ("every_prompt(w(Symbol('s', real=True)) < 1)", "no quantifier binds s"),
    ("every_prompt(w(y) < 3)", "no quantifier binds y as a prompt"),
    ("every_prompt(B(s) <= 0)", "B(s) is an observable of a sentence, and s is a prompt"),
    ("every_sentence(B_P(y) <= 0)", "B_P(y) is an observable of a prompt, and y is a sentence"),
    (
        "every_prompt(every_sentence(B(y) <= B_P(s)))",
        "speaks of the prompt s; of a sentence only its score B(y)",
    ),
    ("every_sentence(every_prompt(B_P(s) < 0))", "is not a relation"),
    ("every_prompt(gain(s, s0) <= 1)", "no quantifier binds s0"),
    ("every_prompt(gain(s, 3) <= 1)", "no quantifier binds 3"),
    ("every_prompt(every_prefix(gain(s0, s) <= 1, of=s, var=s0))", "s0 is not known to begin with s"),
    ("every_prompt(every_prefix(B_P(s0) <= 1, of=s0, var=s0))", "no quantifier around it binds s0"),
    ("every_prefix(B_P(s0) <= 1, of=n, var=s0)", "no quantifier around it binds n"),
    ("every_length(every_prefix(B_P(s0) <= 1, of=n, var=s0))", "no quantifier around it binds n as a prompt"),
]
BOUND = [
    ("every_prompt(B_P(beta) <= 0, var=beta)", "beta is a parameter and cannot stand for a prompt"),
    ("every_length(Expect('P-', KL(s), s, draws) > 0, var=draws)", "draws is a parameter and cannot stand"),
    ("every_prompt(B_P(Symbol('beta')) <= beta, var=Symbol('beta'))", "beta is a parameter and cannot stand"),
    ("every_prompt(B_P(Z) <= beta, var=Z)", "z stands for a prompt, and has assumptions of its own"),
    ("every_prompt(B_P(E) <= beta, var=E)", "e stands for a prompt, and has assumptions of its own"),
    ("every_prompt(B_P(n) <= 0, var=n)", "n stands for a prompt, and has assumptions"),
    ("every_length(Expect('P-', KL(s), s, s1) > beta, var=s1)", "s1 stands for a whole number; use n or m"),
    ("every_length(Expect('P-', KL(s), s, E) > beta, var=E)", "e stands for a whole number; use n or m"),
    ("every_length(n <= 3, var='n')", "'n' stands for a whole number; use a symbol"),
    ("every_prompt(w(s) < 1, var='s')", "'s' stands for a prompt; use a symbol"),
    ("every_prompt(w(s) < 1, var=None)", "None stands for a prompt; use a symbol"),
    ("Expect('P-', B_P(s), 's', 1) <= 0", "'s' stands for a prompt; use a symbol"),
    ("Expect('P-', B_P(s), n, 1) <= 0", "n stands for a prompt, and has assumptions"),
    ("every_prompt(w(s) < Sum(s0, (s0, 0, 2)))", "s0 stands for a whole number"),
    ("every_prompt(w(s) < Sum(1/(1 + beta), (beta, 0, 2)))", "beta is a parameter"),
    ("every_prompt(every_prompt(B_P(s) <= 0))", "s is bound twice, one inside the other"),
    ("every_prompt(Expect('P-', LLR(s), s, 2) <= 0)", "s is bound twice, one inside the other"),
    ("every_prompt(w(s) < Sum(s, (s, 0, 2)))", "s is bound twice"),
    ("every_length(Sum(n, (n, 0, 2)) < beta)", "n is bound twice"),
    ("every_length(Expect('P-', KL(s), s, Symbol('n')) < 1)", "not the n that is bound around it"),
    ("every_prompt(w(s) < Symbol('alpha'))", "not theory's parameter alpha but another of that name"),
    ("every_prompt(w(s) < Symbol('q'))", "symbol q is neither bound nor a parameter"),
    (
        "every_prompt(with_probability(delta, w(s) <= w(s0), length=1), var=s0)",
        "compares s with s0 of a quantifier around it; only two prompts of every_prompt or some_prompt",
    ),
    (
        "every_prompt(every_prompt(every_prefix(w(Symbol('s1')) <= w(s), of=s0, var=Symbol('s1'))), var=s0)",
        "a prompt that has nothing to do with s0 is bound inside",
    ),
    (
        "every_prompt(every_prompt(Expect('P-', w(Symbol('s1')), Symbol('s1'), 1, s0) <= w(s)), var=s0)",
        "a prompt that has nothing to do with s0 is bound inside",
    ),
    ("every_prompt(Expect('P-', LLR(s) - LLR(s0), s, 1) <= 0, var=s0)", "compares s with s0 of a quantifier"),
    ("every_prompt(Prob('P-', LLR(s) < LLR(s0), s, 1) <= 0, var=s0)", "compares s with s0 of a quantifier"),
    (
        "some_prompt(with_probability(delta, LLR(s) < LLR(s0), length=1), length=1, var=s0)",
        "compares s with s0",
    ),
    (
        "every_prompt(conversation(B_P(s) < B_P(s0), rounds=1, reply=1, cap=1, at_least=delta), var=s0)",
        "a conversation begins with no text",
    ),
    ("some_prompt(B_P(s) <= 0, length=1, after=n)", "no quantifier around it binds n as a prompt"),
    ("some_prompt(B_P(s) <= 0, length=1, after='s0')", "no quantifier around it binds s0 as a prompt"),
    (
        "every_length(some_prompt(B_P(s) <= 0, length=1, after=n))",
        "no quantifier around it binds n as a prompt",
    ),
]
LENGTHS = [
    ("some_prompt(B_P(s) <= 0, length=s)", "symbol s is neither bound nor a parameter"),
    ("some_prompt(B_P(s) <= 0, length=size(s))", "no quantifier binds s"),
    ("some_prompt(B_P(s) <= 0, length='2')", "length: str '2' is not an expression"),
    ("some_prompt(B_P(s) <= 0, length=True)", "length: bool True is not an expression"),
    ("some_prompt(B_P(s) <= 0, length=1j)", "length: complex 1j is not an expression"),
    ("some_prompt(B_P(s) <= 0, length=[1])", "length: list [1] is not an expression"),
    ("some_prompt(B_P(s) <= 0, length=float('nan'))", "length nan"),
    ("some_prompt(B_P(s) <= 0, length=float('inf'))", "length oo"),
    ("some_prompt(B_P(s) <= 0, length=sympy.sqrt(-2))", "length"),
    ("some_prompt(B_P(s) <= 0, length=1, at_most='no')", "at_most='no': use True or False"),
    ("every_prompt(w(s) < 1, nonempty='x')", "nonempty='x': use True or False"),
    ("every_length(n <= 3, start=-1)", "start is a whole number from 0 on"),
    ("every_length(n <= 3, start=1.5)", "start is a whole number from 0 on"),
    ("every_length(n <= 3, start=True)", "start is a whole number from 0 on"),
    ("every_length(n <= 3, start=m)", "start is a whole number from 0 on"),
    ("Expect('P-', B_P(s), s, 1.5) <= 0", "is a number of sentences; use whole numbers from 0 on"),
    ("Expect('P-', B_P(s), s, -1) <= 0", "-1 is a number of sentences"),
    ("Expect('P-', B_P(s), s, epsilon) <= 0", "epsilon is a number of sentences"),
    ("every_length(Expect('P-', B_P(s), s, n/2) <= 0)", "n/2 is a number of sentences"),
    ("Expect('P-', B_P(s), s, 'n') <= 0", "Expect of 'n': write an expression"),
    ("Expect('P-', LLR(s), s, draws) <= 0", "a number of sentences speaks of draws"),
    ("every_prompt(Expect('P-', LLR(s), s, size(s0), s0) <= 0, var=s0)", "speaks of size(s0)"),
    ("every_prompt(w(s) < Sum(m, (m, 0, epsilon)))", "epsilon is an end of a sum"),
    ("every_prompt(w(s) < Sum(m, (m, 0, size(s))))", "an end of a sum speaks of size(s)"),
    ("every_prompt(w(s) < Sum(m, (m, -2, 2)))", "-2 is an end of a sum"),
    ("every_prompt(w(s) < Sum(m, (m, 0, sympy.oo)))", "oo is an end of a sum"),
    ("every_prompt(w(s) < Sum(m * n, (m, 0, 2), (n, 0, 2)))", "write a sum over one index"),
    ("conversation(B_P(s) < 0, rounds=n, reply=1, cap=1, at_least=delta)", "symbol n is neither bound"),
    ("conversation(B_P(s) < 0, rounds=-1, reply=1, cap=1, at_least=delta)", "rounds is -1; give a number"),
    ("conversation(B_P(s) < 0, rounds=1.5, reply=1, cap=1, at_least=delta)", "rounds is a whole number"),
    ("conversation(B_P(s) < 0, rounds='1', reply=1, cap=1, at_least=delta)", "rounds: str '1'"),
    (
        "conversation(B_P(s) < 0, rounds=1, reply=1, cap=1, at_least=delta, nonempty=1)",
        "nonempty=1: use True",
    ),
    ("conversation(B_P(s0) < 0, rounds=1, reply=1, cap=1, at_least=delta)", "no quantifier binds s0"),
    ("conversation(every_prompt(B_P(s) < 0), rounds=1, reply=1, cap=1, at_least=delta)", "is not a relation"),
]
TERMS = [
    ("every_prompt(chernoff_coefficient(s, 2) <= 1)", "2 is an exponent between 0 and 1"),
    ("every_prompt(perron_root(s, 0) <= 1)", "0 is an exponent between 0 and 1"),
    ("every_prompt(best_P(s, epsilon) <= 1)", "epsilon is a number of draws; use a whole number from 1 on"),
    ("every_prompt(best_P(s, 0) <= 1)", "0 is a number of draws"),
    ("every_prompt(best_minus(s, 2.5) <= 1)", "is a number of draws"),
    ("every_prompt(perron_root(s, alpha < 1) < 3)", "'alpha < 1' is a relation, not a number"),
    ("with_probability('1/2', B_P(s) <= 0, length=1)", "at_least: str '1/2' is not an expression"),
    ("with_probability(True, B_P(s) <= 0, length=1)", "at_least: bool True is not an expression"),
    ("with_probability(s, B_P(s) <= 0, length=1)", "symbol s is neither bound nor a parameter"),
    ("with_probability(alpha < 1, B_P(s) <= 0, length=1)", "at_least: alpha < 1 is not an expression"),
    ("Expect('P-', B_P(s) < 0, s, 1) <= 0", "'B_P(s) < 0' is a relation, not a number"),
    ("Expect(P, B_P(s), s, 1) <= 0", "law P: use one of P, P-, P+"),
    ("Expect('P-', 'B_P(s)', s, 1) <= 0", "Expect of 'B_P(s)': write an expression or a relation"),
    ("Prob('P-', B_P(s), s, 1) <= 0", "B_P(s) is not a relation"),
    ("Prob('P-', size(s) >= 0, s, 1) <= 0", "constantly True"),
    ("Prob('P-', True, s, 1) <= 0", "Prob of True: write an expression or a relation"),
    ("every_prompt(Eq(B_P(s), sympy.I, evaluate=False))", "I is not a real number"),
    ("every_prompt(Eq(B_P(s), sympy.zoo, evaluate=False))", "zoo is not a real number"),
    ("every_prompt(Eq(B_P(s), sympy.nan, evaluate=False))", "nan is not a real number"),
    ("every_prompt(Eq(B_P(s), alpha * log(-2), evaluate=False))", "is not a real number"),
    ("every_prompt(Eq(B_P(s), (-8)**Rational(1, 3), evaluate=False))", "is not a real number"),
    ("every_prompt(B_P(s) <= sympy.EulerGamma)", "EulerGamma is not a function that a world can evaluate"),
    ("every_prompt(w(s) < sympy.sin(alpha))", "sin is not a function that a world can evaluate"),
    ("every_prompt(w(s) < sympy.Function('f')(alpha))", "f is not a function that a world can evaluate"),
    ("every_prompt(w(s) < sympy.Integral(alpha, (alpha, 0, 1)))", "Integral is not a function"),
    ("every_prompt(w(s) < sympy.Product(m, (m, 1, 2)))", "Product is not a function"),
    ("every_prompt(Eq(alpha < 1, beta < 1))", "is a relation, not a number"),
    ("every_prompt(sympy.Xor(alpha < 1, w(s) < 1))", "is not a relation"),
    ("every_prompt(sympy.ITE(alpha < 1, w(s) < 1, beta < 1))", "is not a relation"),
    ("every_prompt(sympy.Contains(w(s), sympy.Interval(0, 1)))", "is not a relation"),
    ("every_prompt(Piecewise((w(s) < 1, alpha < 1), (alpha < 2, True)))", "is not a relation"),
    ("every_prompt(Symbol('p'))", "p is not a relation"),
    ("every_prompt(B_P(s))", "B_P(s) is not a relation"),
    ("every_prompt(w)", "FunctionClass w is not a relation"),
]
FORMULAS = [
    ("every_prompt(w(s) == 1)", "write Eq(a, b)"),
    ("every_prompt(w(s) != 1)", "write Eq(a, b)"),
    ("w(s) == 1", "write Eq(a, b)"),
    ("every_prompt(w(s) in (0, 1))", "write Eq(a, b)"),
    ("when(True, TRUE)", "a truth value of Python"),
    ("when(alpha, TRUE)", "alpha is not a relation"),
    ("True", "a truth value of Python"),
    ("None", "NoneType None is not a relation"),
    ("3", "int 3 is not a relation"),
    ("every_prompt('w(s) < 1')", "str 'w(s) < 1' is not a relation"),
    ("every_prompt([w(s) < 1, w(s) > 0])", "2 formulas in a list; write both(...) or either(...)"),
    ("(TRUE, TRUE)", "2 formulas in a tuple; write both(...) or either(...)"),
    ("every_prompt(def5[0])", "is not a formula; write its .formula"),
    ("both()", "both() of nothing"),
    ("either()", "either() of nothing"),
    ("every_prompt(w(s) < 1, support=['P'])", "support ['P']: use one of"),
    ("every_prompt(w(s) < 1, support=P)", "support P: use one of"),
    ("TRUE and TRUE", "has no truth value in Python: write both(...) for and, either(...) for or"),
    ("TRUE or TRUE", "has no truth value in Python"),
    ("not TRUE", "has no truth value in Python"),
    ("TRUE if TRUE else TRUE", "has no truth value in Python"),
    ("any([TRUE])", "has no truth value in Python"),
    ("all([TRUE])", "has no truth value in Python"),
    ("theory.logic.Relation(alpha < 1) and alpha < 2", "has no truth value in Python"),
    ("both(TRUE, TRUE) and TRUE", "has no truth value in Python"),
    ("TRUE & 3", "int 3 is not a relation"),
]
MISUSE = [*PROMPTS_AND_NUMBERS, *BOUND, *LENGTHS, *TERMS, *FORMULAS]
NAMES = {
    **vars(theory),
    "sympy": sympy,
    "Symbol": Symbol,
    "TRUE": TRUE,
    "draws": draws,
    "s1": s1,
    "theory": theory,
}
NAMES |= {"Z": Symbol("z", positive=True), "E": Symbol("e", even=True)}


@pytest.mark.parametrize(("text", "message"), MISUSE, ids=[text for text, _ in MISUSE])
def test_misuse_is_refused_in_one_line(text, message):
    with pytest.raises(StatementError) as caught:
        claim("mine", conclusion=eval(text, NAMES))
    told = str(caught.value)
    assert message in told
    assert "\n" not in told


@pytest.mark.parametrize(
    "text",
    ["every_prompt(s >= 0)", "every_prompt(every_prompt(B_P(s) <= 0))", "every_length(B_P(n) >= -1)"],
)
def test_hypotheses_and_definitions_are_checked_like_conclusions(text):
    bad = eval(text, NAMES)
    with pytest.raises(StatementError, match="claim mine: "):
        claim("mine", hypotheses=[Hypothesis("bad", "", bad)], conclusion=TRUE)
    with pytest.raises(StatementError, match="claim mine: "):
        claim("mine", conclusion=TRUE, defines=bad)


WELL_SORTED = [
    every_prompt(every_prefix(gain(s, s0) <= 1, of=s, var=s0)),
    every_prompt(every_length(Expect("P-", gain(s, s0), s, n, s0) > n * beta), var=s0),
    some_prompt(every_prompt(gain(s, s0) < LLR(s0), length=size(s0) + LLR(s0), after=s0), length=2, var=s0),
    some_prompt(
        with_probability(delta, some_prompt(gain(s, s0) < 1, length=1, after=s1), length=1, after=s0, var=s1),
        length=1,
        var=s0,
    ),
    every_prompt(every_sentence(B(y) <= t)),
    every_length(when(n > order, Sum(1 / (m + 1), (m, 0, n - 1)) < beta)),
    every_prompt(chernoff_coefficient(s, tilt) < best_P(s, draws + 1)),
    every_prompt(LLR(s) < sympy.oo),
    conversation(B_P(s) < 0, rounds=1, reply=1, cap=1, at_least=delta),
    both(every_prompt(B_P(s) < 0), every_prompt(B_P(s) < 1)),
    every_prompt(w(s) < Piecewise((exp(1), alpha < Rational(1, 2)), (sympy.pi, True))),
]


@pytest.mark.parametrize("f", WELL_SORTED, ids=str)
def test_what_says_something_is_read(f):
    assert claim("mine", conclusion=f).conclusion == f


def test_an_observable_that_theory_does_not_have_is_refused():
    class other(theory.observables.Observable):
        pass

    with pytest.raises(StatementError, match="other is not an observable of theory"):
        check_formula(every_prompt(other(s) < 1), Scope())


def test_a_bound_number_has_one_symbol():
    assert whole("n") == n
    assert whole("m") == m


# --- and, or ------------------------------------------------------------------------------------------
def test_the_operators_of_formulas_keep_both_halves():
    one, other, relation = TRUE, every_prompt(B_P(s) < 1), alpha < 1
    assert one & other == both(one, other)
    assert one | other == either(one, other)
    assert one & relation == both(one, relation)
    assert relation & one == both(relation, one)
    assert relation | one == either(relation, one)


@pytest.mark.parametrize("make", [lambda a, b: a and b, lambda a, b: not a, lambda a, b: a or b])
def test_hypotheses_are_not_dropped_by_and(make):
    a, b = def5
    for pair in ((a, b), (def5, (b,)), (Group((a,)), b)):
        with pytest.raises(StatementError, match="list"):
            make(*pair)


# --- what goes into a claim -----------------------------------------------------------------------------
CLAIMS: list[tuple[dict[str, Any], str]] = [
    ({"id": 7}, "claim 7: id is 7; give a text"),
    ({"title": 7}, "title is 7; give a text"),
    ({"hypotheses": None}, "hypotheses must be a list"),
    ({"hypotheses": "def5"}, "hypotheses must be a list"),
    ({"hypotheses": TRUE}, "hypotheses must be a list"),
    ({"hypotheses": [TRUE]}, "is not a Hypothesis; wrap a formula"),
    ({"hypotheses": [(TRUE, TRUE)]}, "is not a Hypothesis; wrap a formula"),
    ({"hypotheses": [True]}, "True is not a Hypothesis"),
    ({"hypotheses": [def5[0], def5[0]]}, "two hypotheses share an id"),
    (
        {"hypotheses": [Hypothesis("a", "", TRUE), Hypothesis("b", "", TRUE)]},
        "hypotheses a and b are the same; drop one",
    ),
    ({"where": [TRUE]}, "where is for relations between parameters"),
    ({"where": [Relation(alpha < 1)]}, "where is for relations between parameters"),
    ({"where": [True]}, "a truth value of Python"),
    ({"where": [alpha == 1]}, "write Eq(a, b)"),
    ({"where": alpha < 1}, "where must be a list"),
    ({"where": None}, "where must be a list"),
    ({"where": [n < 1]}, "symbol n is neither bound nor a parameter"),
    ({"where": [s < 1]}, "symbol s is neither bound nor a parameter"),
    ({"where": [B_P(s) < 1]}, "no quantifier binds s"),
    ({"where": [alpha]}, "alpha is not a relation"),
    ({"conclusion": TRUE, "least": (C, 2)}, "least: C is no parameter of the conclusion"),
    ({"least": (C, -2)}, "-2 is not a positive number"),
    ({"least": (C, alpha)}, "alpha is not a positive number"),
    ({"least": (C, 0)}, "0 is not a positive number"),
    ({"least": C}, "give a parameter and its least value"),
    ({"least": (s, 2)}, "least: s is no parameter of the conclusion"),
    ({"least": ("C", 2)}, "least: C is no parameter of the conclusion"),
    ({"least": (alpha, 2)}, "alpha ranges over (0, 1]"),
    ({"least": (draws, 2)}, "draws ranges over [1, oo), whole"),
    ({"repairs": "thm1"}, 'repairs must be a list of ids; write repairs=["thm1"]'),
    ({"sharpens": "thm1"}, "sharpens must be a list of ids"),
]


@pytest.mark.parametrize(("change", "message"), CLAIMS, ids=[str(c) for c, _ in CLAIMS])
def test_a_claim_drops_nothing_silently(change, message):
    options = {"id": "mine", "conclusion": every_prompt(alpha * best_P(s, draws) < C), **change}
    with pytest.raises(StatementError) as caught:
        claim(options.pop("id"), **options)
    assert message in str(caught.value)


@pytest.mark.parametrize(("id", "formula"), [("", TRUE), (None, TRUE), (3, TRUE), ("a", True), ("a", None)])
def test_a_hypothesis_has_a_name_and_a_formula(id, formula):
    with pytest.raises(StatementError, match="hypothesis "):
        Hypothesis(id, "", formula)


PARAMETERS: list[tuple[dict[str, Any], str]] = [
    ({"name": "w"}, "parameter name w: it has another meaning"),
    ({"name": "s"}, "parameter name s: it has another meaning"),
    ({"name": "n"}, "parameter name n: it has another meaning"),
    ({"name": "log"}, "parameter name log: it has another meaning"),
    ({"name": "Sum"}, "parameter name Sum: it has another meaning"),
    ({"name": 3}, "parameter name 3"),
    ({"lower": True}, "True is not an end"),
    ({"lower": "zero"}, "'zero' is not an end"),
    ({"lower": float("nan")}, "nan is not an end"),
    ({"lower": 1j}, "is not an end"),
    ({"lower": 0, "lower_closed": "yes"}, "'yes' is no flag"),
    ({"lower_closed": True}, "an end that is not given cannot be closed"),
    ({"lower": "1/2", "upper": 3, "integer": True}, "a whole number ranges between whole ends"),
    ({"lower": 0, "upper": 1, "integer": True}, "no whole number lies between 0 and 1"),
    ({"lower": 1, "upper": 1}, "is empty"),
    ({"name": "alpha", "lower": 0, "upper": 2}, "alpha is already declared on (0, 1]"),
    ({"name": "beta", "lower": 0, "integer": True}, "beta is already declared"),
]


@pytest.mark.parametrize(("change", "message"), PARAMETERS, ids=[str(c) for c, _ in PARAMETERS])
def test_parameters_that_are_refused(change, message):
    options = {"name": "kappa_of_this_test", **change}
    with pytest.raises(StatementError) as caught:
        parameter(options.pop("name"), **options)
    assert message in str(caught.value)
    assert "kappa_of_this_test" not in known_parameters()


def test_a_float_end_is_the_decimal_it_shows():
    theta = parameter("theta_of_this_test", lower=0.1, upper=0.3)
    assert known_parameters()[theta.name].lower == Fraction(1, 10)


# --- floats -------------------------------------------------------------------------------------------
def test_floats_become_exact_where_a_statement_is_read():
    half = Hypothesis("half", "", every_prompt(B_minus(s) <= -0.5))
    mine = claim(
        "mine",
        hypotheses=[half],
        where=[epsilon < 0.25],
        conclusion=some_prompt(B_P(s) <= 0.1 * alpha, length=1.5 / beta),
    )
    parts = (*(h.formula for h in mine.hypotheses), mine.conclusion)
    assert not any(e.has(sympy.Float) for f in parts for part in f.walk() for e in part.terms())
    assert mine.where == (epsilon < Rational(1, 4),)
    assert mine.conclusion == some_prompt(B_P(s) <= alpha / 10, length=Rational(3, 2) / beta)
    exact = claim("mine", conclusion=every_prompt(B_P(s) <= Rational(1, 10)))
    assert claim_to_json(claim("mine", conclusion=every_prompt(B_P(s) <= 0.1))) == claim_to_json(exact)


@pytest.mark.parametrize(
    ("number", "meant"),
    [(1 / 3, r"Rational\(1, 3\)"), (2 / 7, r"Rational\(2, 7\)"), (2**0.5, "log, sqrt, exp")],
)
def test_a_float_that_was_computed_is_doubtful(number, meant):
    with pytest.warns(
        StatementWarning, match=rf"is read as the decimals that it shows; write .*{meant}"
    ) as said:
        claim("mine", conclusion=every_prompt(B_P(s) <= number))
    assert said[0].filename == __file__
