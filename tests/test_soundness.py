"""Attacks on the kernel, by the API that a contributor would use: none may end in a complete derivation.

Each attack proves something that fails on some world, or that has no meaning there. Those that were once accepted are marked by what let
them through; `test_the_holes_are_seen` plants some of the holes again and asserts that the attacks then go through.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import sympy as sp

from proofs import kernel
from proofs.derivation import prove, prove_least
from proofs.kernel import Derivation, checked_lemma, fault
from proofs.kernel.clear import unclear
from proofs.kernel.rules import _decision, _sorts
from proofs.kernel.rules._base import Lemma, Refused, Setting, Step
from proofs.kernel.rules._language import (
    CaptureError,
    Continues,
    Contradiction,
    EveryNext,
    PartialSum,
    eq,
    extend,
    ge,
    gt,
    hit,
    implies,
    le,
    lt,
    prompt,
    sentence,
    substitute,
    tilted,
    truth,
    up,
)
from proofs.kernel.rules._worlds import TwoSentences, counterexample
from proofs.kernel.rules.definitions import i as index_i
from proofs.kernel.rules.definitions import many
from proofs.lemmas import BOOK
from theory import *
from theory.logic import Every, EveryLength, Formula, Some, as_formula
from theory.observables import best_P, chernoff_coefficient, perron_root
from theory.parameters import core, draws, parameter_of, tilt

x, x1, z, e = (sp.Symbol(name) for name in ("x", "x1", "z", "e"))
k = sp.Symbol("k", integer=True, nonnegative=True)
a, c = sp.Symbol("a", real=True), sp.Symbol("c", real=True)
PARAMETERS = tuple(parameter_of(p) for p in (alpha, beta, epsilon, gamma, draws, tilt, core))


def attempt(
    *steps: tuple, hypotheses: tuple = (), conclusion: Any = None, lemmas: Mapping[str, Lemma] = BOOK
) -> str:
    """Why steps (name, statement, rule, uses, arguments) do not end in a complete derivation; "" if they do."""
    made = tuple(Step(name, as_formula(f), rule, tuple(uses), args) for name, f, rule, uses, args in steps)
    setting = Setting(tuple(as_formula(h) for h in hypotheses), PARAMETERS, (), lemmas)
    return fault(
        Derivation(setting, made[-1].statement if conclusion is None else as_formula(conclusion), made)
    )


def one(statement: Any, rule: str, **args: Any) -> str:
    return attempt(("goal", statement, rule, (), args))


def defined_as(statement: Any, name: str, of: tuple, *premises: Any) -> str:
    """The fault of one step by definition, its premises being hypotheses."""
    given = tuple((f"h{i}", p, "hypothesis", (), {"index": i}) for i, p in enumerate(premises))
    uses = tuple(f"h{i}" for i in range(len(premises)))
    return attempt(
        *given, ("goal", statement, "definition", uses, {"name": name, "of": of}), hypotheses=premises
    )


def less_than_more(term: Any) -> str:
    """term < term + 1, which fails where a term is infinite or has no meaning."""
    return one(lt(term, term + 1), "polynomial inequality")


ZERO, EVEN, POSITIVE = (sp.Symbol("q", **kind) for kind in ({"zero": True}, {"even": True, "nonnegative": True}, {"positive": True}))  # fmt: skip
ALPHA_POSITIVE = ("interval", lt(0, alpha), "parameter interval", (), {"name": "alpha", "end": 0})
DRAWS = ("draws", le(1, draws), "parameter interval", (), {"name": "draws", "end": 0})
BAD_DRAWS = every_prompt(best_P(s, draws) <= 0)
E_LOG, E_INVERSE = Expect("P-", log(P_plus(s)), s, n), Expect("P-", 1 / P_plus(s), s, n)
LOG_KL = [
    ("h0", eq(a, 0), "hypothesis", (), {"index": 0}),
    ("h1", eq(KL(x), sp.oo), "hypothesis", (), {"index": 1}),
    ("beyond", ge(-log(a), KL(x)), "infinite value", ("h0",), {}),
    ("goal", Contradiction(), "polynomial inequality", ("h1", "beyond"), {}),
]


QUOTIENT = P_minus(extend(x, k)) / P_minus(extend(x, 1))  # where P-(x y_1) = 0, a sum of it weighted so is 0
EITHER = sp.Or(le(B_P(s), 1), gt(B_P(s), 0), evaluate=False)
LOGS = (gt(log(B_P(s)), 0), lt(-2 * log(B_P(s)), 0))
UNDER_LOG = [
    ("a", LOGS[0], "assume", (), {}),
    ("2", gt(sp.Integer(2), 0), "polynomial inequality", (), {}),
    ("n", LOGS[1], "multiply by a negative", ("a", "2"), {}),
]
# P- can produce the outer prompt, the inner one of the same name perhaps not; claims are refused such names, steps are not.
TWICE = every_prompt(every_prompt(le(1 / P_minus(s), 5), support="P+"), support="P-")
LOG_CASE = Piecewise((log(B_P(s)), lt(B_P(s), 0)), (0, True))
SEVEN = sp.symbols("a:g", real=True)


def finite(prompt_: Any) -> Any:
    """1 where a divergence is a number, 0 where it is +oo."""
    return Piecewise((1, lt(KL(prompt_), sp.oo)), (0, True), evaluate=False)


def _cancelled() -> list[tuple]:
    """P-(x y_1) > 0 for whatever x, as the share of P-(z y_1) in it would be 0 and, at z = x, also 1."""
    first, share = P_minus(extend(x, 1)), P_minus(extend(x, k)) / P_minus(extend(z, k))
    vanishes = eq(PartialSum(share, k, 1), PartialSum(share, k, 0))
    one_ = sp.Integer(1)
    none = eq(PartialSum(one_, k, 1), PartialSum(one_, k, 0))
    more = eq(PartialSum(one_, k, 1), PartialSum(one_, k, 0) + 1)
    return [
        ("a", le(first, 0), "assume", (), {}),
        ("p", ge(first, 0), "definition", (), {"name": "probability", "of": ("P-", extend(x, 1))}),
        ("0", eq(first, 0), "polynomial inequality", ("a", "p"), {}),
        ("v", vanishes, "vanishing term", ("0",), {"term": share, "index": k, "upper": sp.Integer(0)}),
        ("e", Every(z, Relation(vanishes), "any"), "generalisation", ("v",), {}),
        ("i", none, "instance", ("e",), {"at": x}),
        ("1", more, "one term more", (), {"term": one_, "index": k, "upper": sp.Integer(0)}),
        ("no", Contradiction(), "polynomial inequality", ("i", "1"), {}),
        ("c", gt(first, 0), "contradiction", ("a", "no"), {}),
        ("goal", Every(x, Relation(gt(first, 0)), "any"), "generalisation", ("c",), {}),
    ]


CANCELLED = _cancelled()


def named_length(term: Any) -> str:
    """term <= N for N = max(0, ceil(term)), so it is less than oo."""
    return attempt(
        ("N", eq(k, up(term)), "assume", (), {}),
        ("below", le(term, k), "rounding", ("N",), {}),
        ("finite", lt(term, sp.oo), "polynomial inequality", ("below",), {}),
        ("goal", lt(term, sp.oo), "name", ("N", "finite"), {}),
    )


def generalised(symbol: Any, kind: type, fact: tuple, at: Any) -> str:
    """A fact about a symbol, said of everything, and then of something else."""
    body = as_formula(fact[1])
    every = EveryLength(symbol, body) if kind is EveryLength else Every(symbol, body, "any")
    return attempt(
        fact,
        ("every", every, "generalisation", (fact[0],), {}),
        ("goal", substituted(body, symbol, at), "instance", ("every",), {"at": at}),
    )


def substituted(body: Formula, symbol: Any, at: Any) -> Formula:
    return Relation(substitute(body.condition, {symbol: at}))


ATTACKS: dict[str, Callable[[], str]] = {
    # ---- parameters taken for variables
    "an interval said of every number": lambda: generalised(alpha, Every, ALPHA_POSITIVE, sp.Integer(-1)),
    "an interval said of every whole number": lambda: generalised(draws, EveryLength, DRAWS, sp.Integer(0)),
    "a hypothesis on one number of draws, said of every one": lambda: attempt(
        ("h", BAD_DRAWS, "hypothesis", (), {"index": 0}),
        ("goal", EveryLength(draws, BAD_DRAWS, 1), "generalisation", ("h",), {}), hypotheses=(BAD_DRAWS,),
    ),
    "a parameter as a new name": lambda: attempt(
        DRAWS, ("N", eq(draws, up(alpha)), "assume", (), {}),
        ("c", ge(up(alpha), 1), "polynomial inequality", ("draws", "N"), {}),
        ("goal", ge(up(alpha), 1), "name", ("N", "c"), {}),
    ),
    "a parameter as a predecessor": lambda: attempt(
        DRAWS, ("1", ge(n, 1), "assume", (), {}), ("N", eq(n, draws + 1), "assume", (), {}),
        ("2", ge(n, 2), "polynomial inequality", ("draws", "N"), {}),
        ("p", ge(n, 2), "predecessor", ("N", "1", "2"), {}),
        ("goal", implies(ge(n, 1), ge(n, 2)), "implication", ("1", "p"), {}),
    ),
    "a chosen prompt of which a hypothesis speaks": lambda: attempt(
        ("h0", gt(B_P(x), 0), "hypothesis", (), {"index": 0}),
        ("h1", some_prompt(B_P(s) < 0, length=k), "hypothesis", (), {"index": 1}),
        ("x", lt(B_P(x), 0), "obtain", ("h1",), {"var": x, "part": "body"}),
        ("no", Contradiction(), "polynomial inequality", ("h0", "x"), {}),
        ("goal", Contradiction(), "choice", ("h1", "x", "no"), {}),
        hypotheses=(gt(B_P(x), 0), some_prompt(B_P(s) < 0, length=k)),
    ),
    "a parameter as the chosen prompt": lambda: attempt(
        ("h", some_prompt(B_P(s) < 0, length=k), "hypothesis", (), {"index": 0}),
        ("x", lt(B_P(alpha), 0), "obtain", ("h",), {"var": alpha, "part": "body"}),
        ("goal", lt(B_P(alpha), 0), "choice", ("h", "x", "x"), {}), hypotheses=(some_prompt(B_P(s) < 0, length=k),),
    ),
    "the empty prompt named like a parameter": lambda: one(
        Some(alpha, Relation(eq(P_minus(alpha), 1)), Length(sp.Integer(0)), "P-"), "empty prompt exists", var=alpha
    ),
    "a sum over a parameter": lambda: one(eq(PartialSum(alpha, alpha, 0), 0), "empty sum", term=alpha, index=alpha),
    "induction over a parameter": lambda: attempt(
        ("0", ge(sp.Integer(0), 0), "polynomial inequality", (), {}), ("A", ge(core, 0), "assume", (), {}),
        ("B", ge(core + 1, 0), "polynomial inequality", ("A",), {}),
        ("goal", EveryLength(core, Relation(ge(core, 0))), "induction", ("0", "A", "B"), {}),
    ),
    # ---- sorts
    "a whole number as a prompt, at one half": lambda: generalised(
        n, Every, ("w", sp.Or(eq(n, 0), ge(n, 1), evaluate=False), "whole number", (), {"number": n}), sp.S.Half
    ),
    "a prompt as a number, at an infinite one": lambda: generalised(
        x, Every, ("less", lt(x, x + 1), "polynomial inequality", (), {}), KL(s)
    ),
    "a prompt that is no prompt": lambda: generalised(x, Every, ("size", ge(size(x), 0), "polynomial inequality", (), {}), sp.oo),
    "a prompt that is a number": lambda: generalised(x, Every, ("size", ge(size(x), 0), "polynomial inequality", (), {}), sp.S.Half),
    "a number of sentences that is a prompt": lambda: generalised(n, EveryLength, ("n", ge(n, 0), "whole number", (), {"number": n}), x),
    "a fraction of sentences": lambda: generalised(n, EveryLength, ("n", ge(n, 0), "polynomial inequality", (), {}), sp.S.Half),
    "a score of a prompt": lambda: defined_as(sp.And(ge(B(x), -1), le(B(x), 1), evaluate=False), "score", (x,)),
    "a half sentence": lambda: defined_as(
        sp.And(ge(B(sentence(sp.S.Half)), -1), le(B(sentence(sp.S.Half)), 1), evaluate=False), "score", (sp.S.Half,)
    ),
    "the next prompt after a number": lambda: defined_as(Continues(extend(a, k), a), "next prompt", (a, k)),
    "the probability of a number": lambda: defined_as(ge(P(a), 0), "probability", ("P", a)),
    "a power that may be infinite": lambda: defined_as(ge(tilted(x, KL(x)), 0), "power of a likelihood ratio, not negative", (x, KL(x))),
    "a power that is a prompt": lambda: defined_as(ge(tilted(x, z), 0), "power of a likelihood ratio, not negative", (x, z)),
    "a level of passing that is a prompt": lambda: defined_as(eq(hit(z, k, x), 0), "passing, impossible prompt", (z, k, x), eq(P(x), 0)),
    "a lemma on numbers at an infinite one": lambda: attempt(
        ("goal", le(Piecewise((0, KL(x) < 0), (KL(x), True)), KL(x)), "lemma", (), {"name": "Bernoulli's inequality", "at": {n: KL(x), c: a}})
    ),
    "equals for equals between prompts": lambda: attempt(
        ("h0", gt(P(x), 0), "hypothesis", (), {"index": 0}), ("h1", eq(x, z), "hypothesis", (), {"index": 1}),
        ("goal", gt(P(z), 0), "equals for equals", ("h0", "h1"), {"term": x}), hypotheses=(gt(P(x), 0), eq(x, z)),
    ),
    "a next prompt bound to a compound": lambda: attempt(
        ("goal", EveryNext(prompt(n, n), z, Relation(gt(P_minus(z), 0)), "P+"), "assume", (), {})
    ),
    # ---- symbols with assumptions of their own
    "a symbol that is zero": lambda: generalised(ZERO, EveryLength, ("0", eq(ZERO, 0), "polynomial inequality", (), {}), sp.Integer(1)),
    "an even symbol": lambda: one(sp.Or(eq(EVEN, 0), ge(EVEN, 1), evaluate=False), "whole number", number=EVEN),
    "an even symbol generalised": lambda: generalised(
        EVEN, EveryLength, ("w", sp.Or(eq(EVEN, 0), ge(EVEN, 1), evaluate=False), "whole number", (), {"number": EVEN}), sp.Integer(1)
    ),
    "a positive prompt": lambda: generalised(POSITIVE, Every, ("p", gt(POSITIVE, 0), "polynomial inequality", (), {}), sp.Integer(-1)),
    "a positive number": lambda: less_than_more(POSITIVE),
    "a prompt with assumptions": lambda: one(ge(P(sp.Symbol("x", real=True)), 0), "definition", name="probability", of=("P", sp.Symbol("x", real=True))),
    "a dummy": lambda: less_than_more(sp.Dummy("a", real=True)),
    "a symbol with the name of a parameter": lambda: less_than_more(sp.Symbol("alpha", real=True)),
    "a function of one's own": lambda: one(
        ge(sp.Function("g", integer=True, nonnegative=True)(x), 0), "whole number", number=sp.Function("g", integer=True, nonnegative=True)(x)
    ),
    "an unknown function": lambda: less_than_more(sp.sin(a)),
    "a floating point number": lambda: less_than_more(a + sp.Float(0.1)),
    # ---- infinite and undefined
    "a mean of logarithms that may be -oo": lambda: less_than_more(E_LOG),
    "a mean of inverses that may be undefined": lambda: less_than_more(E_INVERSE),
    "a mean of means": lambda: less_than_more(Expect("P-", Expect("P-", 1 / P_plus(s0), s0, n), s, n)),
    "a mean of what falls to -oo": lambda: less_than_more(Expect("P-", -LLR(s), s, n)),
    "a mean of the wrong log-ratio": lambda: less_than_more(Expect("P+", LLR(s), s, n)),
    "a mean of squares that may be infinite": lambda: less_than_more(Expect("P-", LLR(s) ** 2, s, n)),
    "a mean over a fraction of sentences": lambda: less_than_more(Expect("P-", B_minus(s), s, sp.S.Half)),
    "a mean over less than no sentences": lambda: less_than_more(Expect("P-", B_minus(s), s, n - 1)),
    "a probability of what has no meaning": lambda: less_than_more(Prob("P-", log(B_minus(s)) > 0, s, n)),
    "a sum of logarithms of 0": lambda: less_than_more(sp.Sum(log(k), (k, 0, n))),
    "a sum of inverses of 0": lambda: less_than_more(sp.Sum(1 / k, (k, 0, n))),
    "a sum without end": lambda: less_than_more(sp.Sum(k, (k, 0, sp.oo))),
    "a sum that runs backwards": lambda: less_than_more(sp.Sum(k, (k, 4, 1))),
    "a partial sum of inverses": lambda: less_than_more(PartialSum(1 / (k - 1), k, n)),
    "a coefficient that may be infinite": lambda: less_than_more(chernoff_coefficient(s, sp.Integer(2))),
    "a root that there may not be": lambda: less_than_more(perron_root(s, sp.Integer(3))),
    "the best of half a draw": lambda: less_than_more(best_P(s, sp.S.Half)),
    "the best of no draws": lambda: less_than_more(best_P(s, sp.Integer(0))),
    "an exponential of something infinite": lambda: less_than_more(exp(LLR(s))),
    "the truth of what has no meaning": lambda: less_than_more(truth(1 / B_P(s) > 0)),
    "the length of something infinite": lambda: named_length(KL(x)),
    "the length of a mean that may be infinite": lambda: named_length(Expect("P-", KL(s), s, n)),
    "a real length that may be infinite": lambda: one(ge(up(KL(x)), 0), "a real length", count=up(KL(x))),
    "infinity that no number reaches": lambda: attempt(*LOG_KL, hypotheses=(eq(a, 0), eq(KL(x), sp.oo))),
    "a length without a value, as a whole number": lambda: attempt(
        ("h0", lt(B_P(x), 0), "hypothesis", (), {"index": 0}), ("h1", gt(P(x), 0), "hypothesis", (), {"index": 1}),
        ("h2", eq(size(x), up(log(a))), "hypothesis", (), {"index": 2}),
        ("w", sp.Or(eq(up(log(a)), 0), ge(up(log(a)), 1), evaluate=False), "whole number", (), {"number": up(log(a))}),
        ("r", ge(up(log(a)), 0), "polynomial inequality", ("w",), {}),
        ("goal", some_prompt(B_P(s) < 0, length=log(a)), "witness", ("h0", "h1", "h2", "r"), {"at": x}),
        hypotheses=(lt(B_P(x), 0), gt(P(x), 0), eq(size(x), up(log(a)))),
    ),
    "the contrary of what has no meaning": lambda: attempt(
        ("h", le(E_LOG, -1), "hypothesis", (), {"index": 0}), ("p", ge(log(B_P(x)), 0), "assume", (), {}),
        ("f", Contradiction(), "hypothesis", (), {"index": 1}),
        ("both", Conjunction((Relation(ge(log(B_P(x)), 0)), Contradiction())), "both", ("p", "f"), {}),
        ("c", Contradiction(), "part", ("both",), {"index": 1}),
        ("goal", lt(log(B_P(x)), 0), "contradiction", ("p", "c"), {}), hypotheses=(le(E_LOG, -1), Contradiction()),
    ),
    "the contraposition of what has no meaning": lambda: attempt(
        ("h", implies(gt(log(B_P(x)), 0), gt(a, 0)), "hypothesis", (), {"index": 0}),
        ("goal", implies(le(a, 0), le(log(B_P(x)), 0)), "contraposition", ("h",), {}),
        hypotheses=(implies(gt(log(B_P(x)), 0), gt(a, 0)),),
    ),
    "a sum of one term without a meaning": lambda: one(
        eq(sp.Sum(log(k - alpha), (k, 0, 0)), log(-alpha)), "sum of one", term=log(k - alpha), index=k, first=sp.Integer(0)
    ),
    "a sum from -1 on": lambda: one(eq(sp.Sum(k, (k, -1, -1)), -1), "sum of one", term=k, index=k, first=sp.Integer(-1)),
    # ---- capture
    "a level that speaks of the drawn text": lambda: defined_as(
        eq(Prob("P", sp.Ge(w_max(s), w(s), evaluate=False), s, n), hit(w(s), n, e)), "passing, from the start", (w(s), n, s, e), eq(size(e), 0)
    ),
    "a variance of gains since the text itself": lambda: defined_as(
        every_prompt(lt(LLR(s), sp.oo), support="P-", length=n), "a variance is that of numbers", ("P-", s, n, s),
        eq(size(s), 0), lt(Variance("P-", gain(s, s), s, n, s), sp.oo),
    ),
    "a mean after a compound prompt": lambda: defined_as(
        eq(Expect("P-", gain(s, extend(x, 1)), s, 0, extend(x, 1)), 0), "expectation after, no sentences", (s, extend(x, 1)), gt(P_minus(extend(x, 1)), 0)
    ),
    "a mean over as many sentences as the text has": lambda: less_than_more(Expect("P-", B_P(s), s, size(s))),
    "an index of the table": lambda: defined_as(eq(size(prompt(n, index_i)), n), "size of a listed prompt", (n, index_i)),
    # ---- what SymPy makes of it
    "a weight that cancels": lambda: defined_as(
        eq(Expect("P-", P_plus(s) / P_minus(s), s, n), PartialSum(P_plus(prompt(n, index_i)), index_i, many(n))), "expectation",
        ("P-", P_plus(s) / P_minus(s), s, n),
    ),
    "a weight that cancels after a prompt": lambda: defined_as(
        eq(P_minus(x) * Expect("P-", 1 / P_minus(s), s, n, x), PartialSum(sp.Integer(1), index_i, many(n))), "expectation after",
        ("P-", 1 / P_minus(s), s, n, x), gt(P_minus(x), 0),
    ),
    "a complex number": lambda: one(eq(log(sp.Integer(-1)), log(sp.Integer(-1))), "polynomial inequality"),
    "no number at all": lambda: one(eq(sp.zoo, sp.zoo), "polynomial inequality"),
    "oo against itself": lambda: one(sp.Eq(sp.oo, sp.oo, evaluate=False), "polynomial inequality"),
    "a weight that cancels against a term of the sum": lambda: one(
        eq(PartialSum(QUOTIENT, k, 1), PartialSum(QUOTIENT, k, 0) + 1), "one term more", term=QUOTIENT, index=k, upper=sp.Integer(0)
    ),
    "a weight that cancels in an instance": lambda: attempt(*CANCELLED),
    "a case that SymPy takes for true": lambda: attempt(
        ("a", ge(KL(x), sp.oo), "assume", (), {}), ("b", eq(finite(x), 0), "branch", ("a",), {"term": finite(x), "index": 1}),
        ("i", implies(ge(KL(x), sp.oo), eq(finite(x), 0)), "implication", ("a", "b"), {}),
        ("e", Every(x, Relation(implies(ge(KL(x), sp.oo), eq(finite(x), 0))), "any"), "generalisation", ("i",), {}),
        ("z", implies(ge(KL(z), sp.oo), eq(sp.Integer(1), 0)), "instance", ("e",), {"at": z}),
        ("goal", lt(KL(z), sp.oo), "polynomial inequality", ("z",), {}),
    ),
    # ---- without a meaning somewhere
    "every prompt of a length that there is not": lambda: attempt(
        ("b", EITHER, "polynomial inequality", (), {}),
        ("goal", Every(s, Relation(EITHER), "P", Length(1 / (1 - alpha))), "generalisation", ("b",), {}),
    ),
    "an implication from what has no meaning": lambda: attempt(
        *UNDER_LOG, ("i", implies(*LOGS), "implication", ("a", "n"), {}),
        ("goal", every_prompt(implies(*LOGS)), "generalisation", ("i",), {}),
    ),
    "what holds where something without a meaning does": lambda: attempt(
        *UNDER_LOG, ("i", When(*map(Relation, LOGS)), "when", ("a", "n"), {}),
        ("goal", every_prompt(When(*map(Relation, LOGS))), "generalisation", ("i",), {}),
    ),
    "what holds where something does of another prompt of that name": lambda: attempt(
        ("a", TWICE, "assume", (), {}), ("0", ge(sp.Integer(1), 0), "polynomial inequality", (), {}),
        ("b", Conjunction((TWICE, Relation(ge(sp.Integer(1), 0)))), "both", ("a", "0"), {}),
        ("goal", When(TWICE, Conjunction((TWICE, Relation(ge(sp.Integer(1), 0))))), "when", ("a", "b"), {}),
    ),
    "a mean of nothing that has no meaning": lambda: defined_as(
        eq(Expect("P", 1 / B_P(s), s, 0, s0), 1 / B_P(s0)), "expectation after, of the prompt itself", ("P", 1 / B_P(s), s, s0), gt(P(s0), 0)
    ),
    "a mean of nothing that cancels": lambda: defined_as(
        eq(Expect("P+", P_minus(s) / P_minus(s0), s, 0, s0), 1), "expectation after, of the prompt itself",
        ("P+", P_minus(s) / P_minus(s0), s, s0), gt(P_plus(s0), 0),
    ),
    "a sum that a probability outside of it weighs": lambda: less_than_more(sp.Sum(P_minus(s) * log(P_minus(s)), (k, 0, 0))),
    "a sum that a probability outside of it weighs, of inverses": lambda: less_than_more(sp.Sum(P_minus(s) * (1 + 1 / P_minus(s)), (k, 0, 0))),
    # ---- effort
    "a polynomial of seven unknowns to the tenth": lambda: one(
        gt(sum(sp.symbols("a:g", real=True)) ** 10, 0), "polynomial inequality"
    ),
    "exponentials of large multiples": lambda: one(gt(exp(5000 * a) + exp(4999 * c), 1), "polynomial inequality"),
    "a large power in a logarithm": lambda: one(gt(log(sum(SEVEN) ** 1000 + 1), 0), "polynomial inequality"),
    "a large power in a denominator": lambda: one(gt(1 / (sum(SEVEN) ** 900 + 1), 0), "polynomial inequality"),
    "a large power by an exponential": lambda: one(gt(exp(900 * log(sum(SEVEN) ** 2 + 1) + c, evaluate=False), 0), "polynomial inequality"),
    "a large root in a logarithm": lambda: one(gt(log((sum(SEVEN) ** 2) ** sp.Rational(999, 1000) + 1), 0), "polynomial inequality"),
    "a large exponent": lambda: one(gt(a**100_000, 0), "polynomial inequality"),
    "a large numerical power": lambda: one(
        lt(0, sp.Pow(2, 10**10, evaluate=False)), "interval arithmetic", number=sp.Pow(2, 10**10, evaluate=False)
    ),
    "a large exponential": lambda: one(lt(0, exp(10**9)), "interval arithmetic", number=exp(10**9)),
    "a tower of powers by instance": lambda: attempt(
        ("h", every_length(ge(n ** (n**n), 0)), "hypothesis", (), {"index": 0}),
        ("goal", ge(a, 0), "instance", ("h",), {"at": sp.Integer(9999)}), hypotheses=(every_length(ge(n ** (n**n), 0)),),
    ),
    "equations that compose to a large degree": lambda: attempt(
        *((f"h{j}", eq(sp.Symbol(f"a{j}", real=True), sp.Symbol(f"a{j + 1}", real=True) ** 2), "hypothesis", (), {"index": j}) for j in range(30)),
        ("goal", gt(sp.Symbol("a0", real=True), 3), "polynomial inequality", tuple(f"h{j}" for j in range(30)), {}),
        hypotheses=tuple(eq(sp.Symbol(f"a{j}", real=True), sp.Symbol(f"a{j + 1}", real=True) ** 2) for j in range(30)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ATTACKS)
def test_no_attack_is_complete(name):
    assert ATTACKS[name]() != ""


def test_a_term_that_doubles_with_every_step_is_too_long():
    term = a
    for _ in range(60):
        term = term * term + term
    assert "too long" in less_than_more_of(term)


def less_than_more_of(term: Any) -> str:
    step = Step("goal", Relation(lt(term, 0)), "assume", (), {})
    return fault(Derivation(Setting(), Relation(lt(a, 0)), (step,)))


# ---------------------------------------------------------------- objects that are not what they say
class Pleased(sp.Symbol):
    """A symbol that equals whatever it is compared with."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash("x")


@dataclass(frozen=True, eq=False)
class Anything(Relation):
    """A relation that equals whatever it is compared with."""

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    def __hash__(self) -> int:
        return 0


class Changing(dict):
    """Arguments that name another prompt every time they are asked."""

    asked = 0

    def get(self, key: str, default: Any = None) -> Any:
        if key == "var":
            Changing.asked += 1
            return x if Changing.asked == 1 else z
        return super().get(key, default)


class Text(str):
    """A text that equals any other."""

    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return True


EXISTS = Some(s, Relation(eq(P_minus(s), 1)), Length(sp.Integer(0)), "P-")


def test_objects_that_lie_are_no_statements():
    assert attempt(("goal", lt(0, Pleased("alpha")), "parameter interval", (), {"name": "alpha", "end": 0}))
    assert attempt(("goal", Anything(lt(1, 0)), "empty sum", (), {"term": sp.Integer(1), "index": k}))
    step = Step("goal", Relation(lt(0, alpha)), "parameter interval", (), {"name": "alpha", "end": 0})
    wish = Anything(le(B_P(s), -2))
    assert "conclusion" in fault(Derivation(Setting((), PARAMETERS, ()), wish, (step,)))
    assert attempt(("goal", Every(s, Relation(le(B_P(s), 1)), Text("P-")), "assume", (), {}))


def test_arguments_are_read_once():
    steps = (
        Step("e", EXISTS, "hypothesis", (), {"index": 0}),
        Step("o", Relation(eq(P_minus(x), 1)), "obtain", ("e",), Changing(var=x, part="body")),
        Step("g", Relation(ge(P_minus(x), 1)), "polynomial inequality", ("o",), {}),
        Step("c", Relation(ge(P_minus(x), 1)), "choice", ("e", "o", "g"), {}),
    )
    assert "arguments of a rule are a dict" in fault(
        Derivation(Setting((EXISTS,)), steps[-1].statement, steps)
    )
    plain_steps = tuple(
        replace(step, args={"var": x, "part": "body"} if step.name == "o" else step.args) for step in steps
    )
    assert "speaks of x" in fault(Derivation(Setting((EXISTS,)), steps[-1].statement, plain_steps))


def test_a_step_is_a_step():
    class Other(Step):
        pass

    statement = Relation(lt(0, alpha))
    for made in (
        Other("a", statement, "parameter interval", (), {"name": "alpha", "end": 0}),
        Step(Text("a"), statement, "parameter interval", (), {"name": "alpha", "end": 0}),
        Step("a", statement, Text("obviously"), (), {}),
        Step("a", statement, "parameter interval", [], {"name": "alpha", "end": 0}),  # type: ignore[arg-type]
        Step("a", statement, "parameter interval", (), {"name": Text("alpha"), "end": 0}),
    ):
        assert fault(Derivation(Setting((), PARAMETERS, ()), statement, (made,))) != ""


def test_a_claim_is_a_claim():
    class Other(Claim):
        pass

    made = claims()["thm1"]
    other = Other(**{name: getattr(made, name) for name in made.__dataclass_fields__})
    assert prove(other) is None


# ---------------------------------------------------------------- lemmas
def cite(made: Lemma, statement: Any, *premises: Any, at: dict) -> str:
    """The fault of a step that cites a lemma of one's own."""
    given = tuple((f"h{i}", p, "hypothesis", (), {"index": i}) for i, p in enumerate(premises))
    uses = tuple(f"h{i}" for i in range(len(premises)))
    goal = ("goal", statement, "lemma", uses, {"name": made.name, "at": at})
    return attempt(*given, goal, hypotheses=premises, lemmas={made.name: made})


INTERVAL = (Step("i", Relation(lt(0, alpha)), "parameter interval", (), {"name": "alpha", "end": 0}),)
LESS = (Step("l", Relation(lt(a, a + 1)), "polynomial inequality", (), {}),)


def test_a_lemma_has_no_parameter_for_a_variable():
    made = Lemma("own", "", (alpha,), (), INTERVAL[0].statement, INTERVAL)
    assert "not canonical" in cite(made, lt(0, -1), at={alpha: sp.Integer(-1)})


def test_a_lemma_has_canonical_variables_alone():
    made = Lemma("own", "", (ZERO,), (), Relation(eq(ZERO, 0)), (Step("z", Relation(eq(ZERO, 0)), "polynomial inequality"),))  # fmt: skip
    assert cite(made, eq(sp.Integer(1), 0), at={ZERO: sp.Integer(1)})


def test_a_lemma_is_cited_at_numbers():
    made = Lemma("own", "", (a,), (), LESS[0].statement, LESS)
    assert cite(made, lt(epsilon, epsilon + 1), at={a: epsilon}) == ""
    for term in (KL(x), x, log(-alpha), 1 / (alpha - alpha**2), E_LOG, sp.Sum(1 / k, (k, 0, n))):
        assert cite(made, lt(term, term + 1), at={a: term})


def test_a_lemma_that_is_exchanged_is_checked_again():
    name = "powers of a product above 1"
    assert checked_lemma(name, BOOK).fault == ""
    other = replace(BOOK[name], conclusion=Relation(le(a, -2)))
    assert checked_lemma(name, {name: other}).fault != ""
    assert checked_lemma(name, BOOK).fault == ""


def test_what_is_handed_in_as_checked_is_checked():
    """No setting, however it was made, has lemmas that are believed."""
    made = Lemma("own", "", (a,), (), Relation(lt(a, 0)), LESS)
    assert "not proved" in cite(made, lt(epsilon, 0), at={a: epsilon})
    step = Step("again", Relation(lt(a, 0)), "lemma", (), {"name": "own", "at": {a: a}})
    assert "rests on itself" in cite(replace(made, steps=(step,)), lt(epsilon, 0), at={a: epsilon})


# ---------------------------------------------------------------- claims to which a derivation would give a meaning that they have not
UNCLEAR = {
    "0 times infinity at alpha = 1": every_prompt((1 - alpha) * KL(s) >= 0, support="P-"),
    "0 times infinity where P+ cannot": every_prompt(P_plus(s) * LLR(s) >= P_plus(s) - P_minus(s), support="P-"),
    "a weight after an impossible prompt": some_prompt(both(P(s) <= 0, w(s) <= 1), length=1, support="any"),
    "the weight after some impossible prompt": some_prompt(And(P(s) <= 0, w(s) <= 1), length=1, support="any"),
    "a case without a value": every_prompt(implies(lt(B_P(s), 0), eq(LOG_CASE, log(B_P(s))))),
    "a length that has no meaning": every_prompt(
        every_prompt(B_P(s) <= 1, length=w(s0), after=s0), support="any", var=s0
    ),
    "a probability that has no meaning": every_prompt(
        with_probability(Min(0, w(s0)), B_P(s) <= 1, length=1, after=s0), support="any", var=s0
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", UNCLEAR)
def test_no_meaning_is_given_to_what_has_none(name):
    assert unclear(claim("unclear", conclusion=UNCLEAR[name])) == "the conclusion"


def test_products_that_have_a_meaning_are_clear():
    for conclusion in (
        every_prompt(alpha * KL(s) >= 0, support="P-"),
        every_prompt(P_minus(s) * KL(s) >= 0, support="P-"),
    ):
        assert unclear(claim("clear", conclusion=conclusion)) == ""


def test_hypotheses_are_hypotheses():
    class Other(Hypothesis):
        pass

    made = claims()["thm1"]
    others = tuple(Other(h.id, h.name, h.formula) for h in made.hypotheses)
    assert prove(replace(made, hypotheses=others)) is None


def test_infinite_quantities_have_no_sign_for_sympy():
    """SymPy takes x < oo for true of what it knows to be nonnegative."""
    for term in (
        KL(s),
        KL_reverse(s),
        increment_variance(s),
        perron_ratio(s, tilt),
        Variance("P-", LLR(s), s, n),
    ):
        assert (term < sp.oo) is not sp.true


# ---------------------------------------------------------------- the least constant
def world_of(**changed: Any) -> TwoSentences:
    """The world that shows the least constant of thm1-constant, with something changed."""
    from proofs.wolf2024.thm1_constant import derive_least

    made = derive_least(claims()["thm1-constant"])
    assert made is not None
    return replace(made[0], **changed)


def test_a_world_has_values_that_are_its_own():
    claim_ = claims()["thm1-constant"]
    true = world_of()
    counterexample(claim_, true, BOOK)
    first = next(iter(true.values))
    for world in (
        replace(true, values={**true.values, first: first + 1}),
        replace(true, values={**true.values, first: sp.Integer(-5)}),
        replace(true, values={**true.values, first: s}),
        replace(true, values={**true.values, B_minus(s): sp.Integer(5)}),
        replace(true, values={k_: v_ for k_, v_ in true.values.items() if k_ != first}),
        replace(true, q=sp.Integer(2)),
        replace(true, q=P_plus(s)),
        replace(true, below=epsilon),
    ):
        with pytest.raises((Refused, _sorts.IllFormed)):
            counterexample(claim_, world, BOOK)


def test_a_template_cannot_choose_a_world_that_is_none(monkeypatch):
    from proofs.wolf2024 import thm1_constant

    made = thm1_constant.derive_least(claims()["thm1-constant"])
    assert made is not None
    world, given = made
    lie = replace(world, values={**world.values, epsilon: epsilon + 1})
    monkeypatch.setattr(thm1_constant, "derive_least", lambda claim: (lie, given))
    report = prove_least(claims()["thm1-constant"])
    assert report is not None
    assert not report.complete


# ---------------------------------------------------------------- holes planted again
def test_the_holes_are_seen(monkeypatch):
    """The attacks go through where what stops them is taken out."""
    with monkeypatch.context() as planted:
        planted.setattr(kernel, "_stands_for_anything", lambda *_: None)
        planted.setattr(kernel, "check_symbols", lambda *_: None)
        planted.setattr(kernel, "check_formula", lambda *_: None)
        planted.setattr(_sorts, "_bound", lambda *_: None)
        assert ATTACKS["a hypothesis on one number of draws, said of every one"]() == ""
        assert ATTACKS["a parameter as a new name"]() == ""
        assert ATTACKS["a parameter as a predecessor"]() == ""
    _decision._follows.cache_clear()
    with monkeypatch.context() as planted:
        planted.setattr(_decision._Translator, "meaningful_within", lambda *_: None)
        assert ATTACKS["a mean of logarithms that may be -oo"]() == ""
        assert ATTACKS["a mean of inverses that may be undefined"]() == ""
    _decision._follows.cache_clear()


def test_too_large_a_substitution_is_refused():
    with pytest.raises(CaptureError, match="too large"):
        substitute(n ** (n**n), {n: sp.Integer(9999)})


# ---------------------------------------------------------------- what is trusted
TRUSTED = {
    "kernel": ["__init__.py", "clear.py", "rules/__init__.py", "rules/_base.py", "rules/_sorts.py"],
    "words and substitution": ["rules/_language.py"],
    "definitions": ["rules/definitions.py", "rules/_worlds.py"],
    "translation to Z3": ["rules/_decision.py"],
}


def test_the_trusted_lines_are_counted():
    """All of the folder of the kernel; what is in no other row is a rule."""
    folder = Path(kernel.__file__).parent

    def lines(names: Iterable[str]) -> int:
        return sum(len((folder / name).read_text().splitlines()) for name in names)

    named = {name for names in TRUSTED.values() for name in names}
    every = {str(path.relative_to(folder)) for path in folder.rglob("*.py")}
    counts = {what: lines(names) for what, names in TRUSTED.items()} | {"rules": lines(every - named)}
    counts["all"] = sum(counts.values())
    page = (folder.parents[1] / "docs/derivations.md").read_text()
    rows = re.findall(r"^\| ([\w ]+) \|.*\| (\d+) \|$", page, re.MULTILINE)
    assert {what: int(count) for what, count in rows} == counts
    assert counts["all"] < 6300
