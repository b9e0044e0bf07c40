"""Notions of information theory, each defined once as a term over laws.

A law here is anything that gives a number for an element: a table of a signature, a definition, a function. Sums run over the support of
the first law, so that what has weight 0 counts nothing; what divides by a mass of 0 elsewhere is +oo. Logarithms are natural: nats.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import sympy as sp

from theory.errors import StatementError
from theory.logic import Formula
from theory.signature import Definition, FiniteSet, Signature, Table
from theory.terms import Named, Over, Slope

Law = Callable[[sp.Symbol], Any]


def _set_of(over: FiniteSet | None, *laws: Law) -> FiniteSet:
    if over is not None:
        return over
    for law in laws:
        if isinstance(law, Table) and len(law.sets) == 1:
            return law.sets[0]
    raise StatementError("which set is summed over? say over=X, as none of the laws is a table on one set")


def _tex(law: Law) -> str:
    name = law.name if isinstance(law, (Table, Definition)) else r"\cdot"
    return (
        law.latex.split("(")[0]
        if isinstance(law, Definition) and law.latex and "#" not in law.latex.split("(")[0]
        else name
        if name.startswith("\\")
        else sp.latex(sp.Symbol(name))
    )


def _word(law: Law) -> str:
    return law.name if isinstance(law, (Table, Definition)) else "..."


def _named(name: str, tex: str, body: sp.Expr, *laws: Law) -> Named:
    return Named(f"{name}({', '.join(map(_word, laws))})", tex.format(*map(_tex, laws)), body)


def E(law: Law, term: Callable[[sp.Symbol], Any], over: FiniteSet | None = None) -> Over:
    """The mean of a term under a law, over its support: terms of weight 0 count nothing, whatever they are.

    Args:
      law: a table, a definition or a function of an element.
      term: a function of an element, such as ``lambda x: -log(q(x))``.
      over: the set, where the law does not tell.
    """
    found = _set_of(over, law)
    return found.sum(lambda x: law(x) * term(x), where=lambda x: law(x) > 0)


def entropy(P: Law, over: FiniteSet | None = None) -> Named:
    """-sum P log P, nats."""
    return _named("entropy", "H({0})", E(P, lambda x: -sp.log(P(x)), over), P)


def cross_entropy(P: Law, Q: Law, over: FiniteSet | None = None) -> Named:
    """-sum P log Q, nats; +oo where Q does not cover P."""
    found = _set_of(over, P, Q)
    return _named("cross_entropy", r"H({0},{1})", E(P, lambda x: -sp.log(Q(x)), found), P, Q)


def KL(P: Law, Q: Law, over: FiniteSet | None = None) -> Named:
    """sum P log(P/Q), nats; +oo where Q does not cover P."""
    found = _set_of(over, P, Q)
    body = E(P, lambda x: sp.log(P(x)) - sp.log(Q(x)), found)
    return _named("KL", r"D_{{\mathrm{{KL}}}}\!\left({0}\,\|\,{1}\right)", body, P, Q)


def TV(P: Law, Q: Law, over: FiniteSet | None = None) -> Named:
    """Total variation: half of sum |P - Q|, between 0 and 1."""
    found = _set_of(over, P, Q)
    body = found.sum(lambda x: sp.Abs(P(x) - Q(x))) / 2
    return _named("TV", r"\mathrm{{TV}}({0},{1})", body, P, Q)


def chi_square(P: Law, Q: Law, over: FiniteSet | None = None) -> Named:
    """sum P^2/Q - 1; +oo where Q does not cover P."""
    found = _set_of(over, P, Q)
    body = found.sum(lambda x: P(x) ** 2 / Q(x), where=lambda x: P(x) > 0) - 1
    return _named("chi_square", r"\chi^2({0}\,\|\,{1})", body, P, Q)


def hellinger_squared(P: Law, Q: Law, over: FiniteSet | None = None) -> Named:
    """1 - sum sqrt(P Q), between 0 and 1."""
    found = _set_of(over, P, Q)
    body = 1 - found.sum(lambda x: sp.sqrt(P(x)) * sp.sqrt(Q(x)))
    return _named("hellinger_squared", r"H^2({0},{1})", body, P, Q)


def renyi(P: Law, Q: Law, order: Any, over: FiniteSet | None = None) -> Named:
    """Renyi's divergence log(sum P^a Q^(1-a))/(a - 1), nats; the order a is neither 0 nor 1."""
    found = _set_of(over, P, Q)
    a = sp.sympify(order)
    body = sp.log(found.sum(lambda x: P(x) ** a * Q(x) ** (1 - a), where=lambda x: P(x) > 0)) / (a - 1)
    return Named(
        f"renyi({_word(P)}, {_word(Q)})", rf"D_{{#1}}\!\left({_tex(P)}\,\|\,{_tex(Q)}\right)", body, a
    )


def variance(P: Law, term: Callable[[sp.Symbol], Any], over: FiniteSet | None = None) -> sp.Expr:
    """Variance of a term under a law: E (f - E f)^2."""
    mean = E(P, term, over)
    return E(P, lambda x: (term(x) - mean) ** 2, over)


def mass(P: Law, event: Callable[[sp.Symbol], Any], over: FiniteSet | None = None) -> Over:
    """The probability of an event, a relation of an element."""
    return _set_of(over, P).sum(P, where=event)


def single(P: Table) -> Formula:
    """A law, or each row of a kernel, puts all its mass on one element: e_y, as a table."""

    def every(sets: tuple[FiniteSet, ...], elements: tuple[sp.Symbol, ...]) -> Any:
        if not sets:
            return sp.Or(sp.Eq(P(*elements), 0), sp.Eq(P(*elements), 1))

        def inside(x: sp.Symbol) -> Any:
            return every(sets[1:], (*elements, x))

        names = [inspect.Parameter(f"{sets[0].name.lower()}", inspect.Parameter.POSITIONAL_OR_KEYWORD)]
        inside.__signature__ = inspect.Signature(names)  # type: ignore[attr-defined]
        return sets[0].every(inside)

    return every(P.sets, ())


def switch(signature: Signature, name: str, what: str) -> sp.Symbol:
    """A scalar that is 0 or 1, whether there is anything of a kind: a set has an element at least, and what is summed over it counts or not."""
    return signature.parameter(
        name,
        lower=0,
        lower_closed=True,
        upper=1,
        upper_closed=True,
        integer=True,
        meaning=f"whether there are {what}",
    )


def mix(*parts: tuple[Any, Law]) -> Law:
    """The law proportional to a weighted sum of laws; weights need not sum to 1. It has no meaning where they sum to 0."""
    total = sp.Add(*(sp.sympify(weight) for weight, _ in parts))

    def law_at(x: sp.Symbol) -> sp.Expr:
        share = sp.Add(*(weight * law(x) for weight, law in parts)) / total
        # A product with a factor 0 is 0, whatever it is divided by: where the divisor may be 0 it has to be asked.
        return share if total.is_positive else sp.Piecewise((share, total > 0))

    return law_at


def tilt(P: Law, score: Callable[[sp.Symbol], Any], over: FiniteSet | None = None) -> Law:
    """The law proportional to P e^score: softmax, Gibbs, steering, temperature."""
    found = _set_of(over, P)
    return lambda x: P(x) * sp.exp(score(x)) / found.sum(lambda z: P(z) * sp.exp(score(z)))


def condition(P: Law, event: Callable[[sp.Symbol], Any], over: FiniteSet | None = None) -> Law:
    """The law given an event; it has no meaning where the event has probability 0."""
    found = _set_of(over, P)
    whole = mass(P, event, found)

    def law_at(x: sp.Symbol) -> sp.Expr:
        # Without a last case: nothing is said where the event has probability 0.
        return sp.Piecewise(
            (P(x) / whole, sp.And(event(x), whole > 0, evaluate=False)), (sp.S.Zero, whole > 0)
        )

    return law_at


def best_of(P: Law, score: Callable[[sp.Symbol], Any], draws: Any, over: FiniteSet | None = None) -> sp.Expr:
    """Mean score of the best of so many independent draws; how ties are broken does not matter to it.

    By order statistics: sum over x of score(x) (F(x)^n - F_(x)^n) P(x)/P(score = score(x)), with F the mass of scores up to
    that of x and F_ of those below it.
    """
    found = _set_of(over, P)

    def share(x: sp.Symbol) -> Any:
        upto = mass(P, lambda z: score(z) <= score(x), found)
        below = mass(P, lambda z: score(z) < score(x), found)
        level = mass(P, lambda z: sp.Eq(score(z), score(x)), found)
        return score(x) * P(x) * (upto**draws - below**draws) / level

    return found.sum(share, where=lambda x: P(x) > 0)


def D(term: Any, scalar: sp.Symbol, at: Any = None) -> Slope:
    """The derivative of a term in a scalar, at a value of it (by default where the claim has it)."""
    return Slope(term, scalar, scalar if at is None else at)
