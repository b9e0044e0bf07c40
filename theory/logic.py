"""The small logic in which hypotheses and conclusions are written.

A formula quantifies over prompts, prefixes, lengths or sentences of a world and ends in a SymPy relation
between observables and parameters. It has one meaning and several readers: the JAX engine of ``synth``
computes its margin, the exact checker of ``proofs`` decides it in rationals and balls, derivations end in
it, reports print it.

Margins: of ``a < b`` and ``a <= b`` it is ``b - a``; "every" takes the least, "some" the greatest. A formula
holds where its margin is positive (or zero, when the deciding relation is not strict).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError
from theory.observables import LAWS, PROMPT_OBSERVABLES, B, Expect, Prob, n, s, y

ROUNDINGS = ("ceil", "floor")


class Formula:
    """A closed or open statement about a world."""

    def children(self) -> tuple[Formula, ...]:
        return ()

    @property
    def free(self) -> set[sp.Symbol]:
        """Symbols that no quantifier inside binds."""
        raise NotImplementedError

    @property
    def latex(self) -> str:
        raise NotImplementedError

    def walk(self) -> Iterator[Formula]:
        """This formula and all inside it."""
        yield self
        for child in self.children():
            yield from child.walk()


def _relation_text(condition: sp.Basic) -> str:
    return sp.latex(condition)


@dataclass(frozen=True)
class Relation(Formula):
    """A SymPy relation, or And/Or/Not/Implies of relations."""

    condition: sp.Basic

    def __post_init__(self) -> None:
        check_condition(self.condition)

    @property
    def free(self) -> set[sp.Symbol]:
        return set(self.condition.free_symbols)

    @property
    def latex(self) -> str:
        return _relation_text(self.condition)

    def __str__(self) -> str:
        return str(self.condition)


@dataclass(frozen=True)
class Length:
    """A number of sentences: ``max(0, round(expr))``.

    Attributes:
      expr: real-valued SymPy expression in parameters (and bound lengths).
      rounding: "ceil" (the default reading of a bound on a length) or "floor".
      at_most: prompts of any length up to this one, instead of exactly this one.
    """

    expr: sp.Expr
    rounding: str = "ceil"
    at_most: bool = False

    def __post_init__(self) -> None:
        if self.rounding not in ROUNDINGS:
            raise StatementError(f"rounding {self.rounding!r}: use one of {', '.join(ROUNDINGS)}")
        expr = sp.sympify(self.expr)
        real = isinstance(expr, sp.Expr) and not expr.has(sp.nan, sp.zoo)
        if not real or expr.is_extended_real is False or expr.is_finite is False:
            raise StatementError(f"length {self.expr}: use a real expression such as log(1/epsilon)/beta")
        object.__setattr__(self, "expr", expr)

    @property
    def count(self) -> sp.Expr:
        """The integer number of sentences as a SymPy expression."""
        rounded = (sp.ceiling if self.rounding == "ceil" else sp.floor)(self.expr)
        return sp.Max(0, rounded)

    @property
    def latex(self) -> str:
        left, right = (r"\lceil", r"\rceil") if self.rounding == "ceil" else (r"\lfloor", r"\rfloor")
        if self.expr.is_integer and self.expr.is_nonnegative:
            return sp.latex(self.expr)
        return rf"\max\!\left(0, \left{left} {sp.latex(self.expr)} \right{right}\right)"

    def __str__(self) -> str:
        if self.expr.is_integer and self.expr.is_nonnegative:
            return str(self.expr)
        return f"max(0, {self.rounding}({self.expr}))"


@dataclass(frozen=True)
class Some(Formula):
    """Some prompt ``var`` of the given length, with positive probability under ``support``, satisfies body."""

    var: sp.Symbol
    body: Formula
    length: Length
    support: str = "P"

    def __post_init__(self) -> None:
        _check_support(self.support)

    def children(self) -> tuple[Formula, ...]:
        return (self.body,)

    @property
    def free(self) -> set[sp.Symbol]:
        return (self.body.free - {self.var}) | set(self.length.expr.free_symbols)

    @property
    def latex(self) -> str:
        compare = r"\le" if self.length.at_most else "="
        extra = "" if self.support == "P" else rf",\ {_support_latex(self.support, self.var)}"
        return rf"\exists\, {sp.latex(self.var)},\ |{sp.latex(self.var)}| {compare} {self.length.latex}{extra}:\quad {self.body.latex}"

    def __str__(self) -> str:
        compare = "<=" if self.length.at_most else "="
        extra = "" if self.support == "P" else f", {self.support}({self.var}) > 0"
        return f"some {self.var} with |{self.var}| {compare} {self.length}{extra}: {self.body}"


@dataclass(frozen=True)
class Every(Formula):
    """Every prompt ``var`` with positive probability under ``support`` satisfies body.

    Attributes:
      length: only prompts of this length; None for prompts of every length.
      nonempty: leave the empty prompt out.
    """

    var: sp.Symbol
    body: Formula
    support: str = "P"
    length: Length | None = None
    nonempty: bool = False

    def __post_init__(self) -> None:
        _check_support(self.support)

    def children(self) -> tuple[Formula, ...]:
        return (self.body,)

    @property
    def free(self) -> set[sp.Symbol]:
        inside = self.body.free - {self.var}
        return inside if self.length is None else inside | set(self.length.expr.free_symbols)

    @property
    def latex(self) -> str:
        conditions = []
        if self.nonempty:
            conditions.append(rf"|{sp.latex(self.var)}| \ge 1")
        if self.length is not None:
            compare = r"\le" if self.length.at_most else "="
            conditions.append(rf"|{sp.latex(self.var)}| {compare} {self.length.latex}")
        if self.support != "P":
            conditions.append(_support_latex(self.support, self.var))
        extra = "".join(rf",\ {c}" for c in conditions)
        return rf"\forall\, {sp.latex(self.var)}{extra}:\quad {self.body.latex}"

    def __str__(self) -> str:
        extra = ""
        if self.nonempty:
            extra += f", |{self.var}| >= 1"
        if self.length is not None:
            extra += f", |{self.var}| {'<=' if self.length.at_most else '='} {self.length}"
        if self.support != "P":
            extra += f", {self.support}({self.var}) > 0"
        return f"every {self.var}{extra}: {self.body}"


@dataclass(frozen=True)
class EveryPrefix(Formula):
    """Every prefix ``var`` of the prompt ``of`` (itself included, the empty one unless nonempty) satisfies body."""

    var: sp.Symbol
    of: sp.Symbol
    body: Formula
    nonempty: bool = False

    def children(self) -> tuple[Formula, ...]:
        return (self.body,)

    @property
    def free(self) -> set[sp.Symbol]:
        return (self.body.free - {self.var}) | {self.of}

    @property
    def latex(self) -> str:
        low = rf",\ |{sp.latex(self.var)}| \ge 1" if self.nonempty else ""
        return rf"\forall\, {sp.latex(self.var)} \preceq {sp.latex(self.of)}{low}:\quad {self.body.latex}"

    def __str__(self) -> str:
        low = f", |{self.var}| >= 1" if self.nonempty else ""
        return f"every prefix {self.var} of {self.of}{low}: {self.body}"


@dataclass(frozen=True)
class EveryLength(Formula):
    """For every number of sentences ``var`` >= start, body holds."""

    var: sp.Symbol
    body: Formula
    start: int = 0

    def children(self) -> tuple[Formula, ...]:
        return (self.body,)

    @property
    def free(self) -> set[sp.Symbol]:
        return self.body.free - {self.var}

    @property
    def latex(self) -> str:
        return rf"\forall\, {sp.latex(self.var)} \ge {self.start}:\quad {self.body.latex}"

    def __str__(self) -> str:
        return f"every {self.var} >= {self.start}: {self.body}"


@dataclass(frozen=True)
class EverySentence(Formula):
    """Every sentence of the alphabet satisfies a relation in its behaviour score B(y)."""

    var: sp.Symbol
    body: Relation

    def children(self) -> tuple[Formula, ...]:
        return (self.body,)

    @property
    def free(self) -> set[sp.Symbol]:
        return self.body.free - {self.var}

    @property
    def latex(self) -> str:
        return rf"\forall\, {sp.latex(self.var)} \in \Sigma:\quad {self.body.latex}"

    def __str__(self) -> str:
        return f"every sentence {self.var}: {self.body}"


@dataclass(frozen=True)
class Both(Formula):
    """All of several formulas."""

    parts: tuple[Formula, ...] = field(default_factory=tuple)

    def children(self) -> tuple[Formula, ...]:
        return self.parts

    @property
    def free(self) -> set[sp.Symbol]:
        return set().union(*(p.free for p in self.parts)) if self.parts else set()

    @property
    def latex(self) -> str:
        return r"\;\wedge\; ".join(rf"\left({p.latex}\right)" for p in self.parts)

    def __str__(self) -> str:
        return " and ".join(f"({p})" for p in self.parts)


def _check_support(support: str) -> None:
    if support not in LAWS:
        raise StatementError(f"support {support!r}: use one of {', '.join(LAWS)}")


def _support_latex(support: str, var: sp.Symbol) -> str:
    name = {"P": r"\mathbb{P}", "P-": r"\mathbb{P}_-", "P+": r"\mathbb{P}_+"}[support]
    return rf"{name}({sp.latex(var)}) > 0"


def check_condition(condition: sp.Basic) -> None:
    """Refuse what is not a relation that a world can decide.

    Raises:
      StatementError: a constant truth value (SymPy simplified the relation away), or not a relation.
    """
    if condition in (sp.true, sp.false) or isinstance(condition, bool):
        raise StatementError(
            f"the relation is constantly {bool(condition)}: SymPy decided it before any world was looked at"
        )
    if isinstance(condition, (sp.And, sp.Or, sp.Not, sp.Implies)):
        for part in condition.args:
            check_condition(part)
        return
    if not isinstance(condition, Relational):
        raise StatementError(f"{condition} is not a relation such as B_P(s) < gamma + epsilon")


def as_formula(value: Formula | sp.Basic) -> Formula:
    """A formula as it is; a SymPy relation wrapped into one."""
    return value if isinstance(value, Formula) else Relation(value)


def _as_length(length: Length | sp.Expr | int, rounding: str, at_most: bool) -> Length:
    return length if isinstance(length, Length) else Length(sp.sympify(length), rounding, at_most)


def some_prompt(
    body: Formula | sp.Basic,
    *,
    length: Length | sp.Expr | int,
    rounding: str = "ceil",
    at_most: bool = False,
    support: str = "P",
    var: sp.Symbol = s,
) -> Some:
    """There is a prompt of the given length that satisfies body.

    Args:
      body: a relation in observables of ``s``, or a formula.
      length: number of sentences, a SymPy expression; read as ``max(0, ceil(length))``.
      rounding: "ceil" or "floor".
      at_most: prompts up to that length count too.
      support: the law under which the prompt must have positive probability.
    """
    return Some(var, as_formula(body), _as_length(length, rounding, at_most), support)


def every_prompt(
    body: Formula | sp.Basic,
    *,
    support: str = "P",
    length: Length | sp.Expr | int | None = None,
    at_most: bool = False,
    nonempty: bool = False,
    var: sp.Symbol = s,
) -> Every:
    """Every prompt with positive probability under ``support`` satisfies body."""
    return Every(
        var,
        as_formula(body),
        support,
        None if length is None else _as_length(length, "ceil", at_most),
        nonempty,
    )


def every_prefix(
    body: Formula | sp.Basic, *, of: sp.Symbol, var: sp.Symbol, nonempty: bool = False
) -> EveryPrefix:
    """Every prefix ``var`` of ``of`` satisfies body."""
    return EveryPrefix(var, of, as_formula(body), nonempty)


def every_length(body: Formula | sp.Basic, *, start: int = 0, var: sp.Symbol = n) -> EveryLength:
    """For every number of sentences ``n`` from start on, body holds."""
    return EveryLength(var, as_formula(body), start)


def every_sentence(body: sp.Basic, *, var: sp.Symbol = y) -> EverySentence:
    """Every sentence of the alphabet satisfies a relation in B(y)."""
    return EverySentence(var, Relation(body))


def both(*parts: Formula | sp.Basic) -> Both:
    """All parts hold."""
    return Both(tuple(as_formula(p) for p in parts))


def lengths_of(formula: Formula) -> tuple[Length, ...]:
    """The prompt lengths that the quantifiers of a formula speak of, in order of appearance."""
    return tuple(f.length for f in formula.walk() if isinstance(f, (Some, Every)) and f.length is not None)


def observables_in(expression: sp.Basic) -> set[str]:
    """Names of the prompt observables in a SymPy expression, those under expectations included."""
    names = {type(node).__name__ for node in sp.preorder_traversal(expression)}
    return names & set(PROMPT_OBSERVABLES)


def check_scopes(
    formula: Formula, bound: frozenset[sp.Symbol] = frozenset(), allowed_free: set[sp.Symbol] | None = None
) -> None:
    """Every observable speaks of a bound prompt; B only of a bound sentence; every other symbol is a parameter.

    Raises:
      StatementError: names the observable or symbol that is out of place.
    """
    if isinstance(formula, Relation):
        _check_expression(formula.condition, bound, allowed_free or set())
        return
    inner = set(bound)
    if isinstance(formula, (Some, Every)):
        if formula.length is not None:
            _check_expression(formula.length.expr, bound, allowed_free or set())
        inner.add(formula.var)
    elif isinstance(formula, EveryPrefix):
        if formula.of not in bound:
            raise StatementError(f"prefix of {formula.of}: no quantifier around it binds {formula.of}")
        inner.add(formula.var)
    elif isinstance(formula, (EveryLength, EverySentence)):
        inner.add(formula.var)
    for child in formula.children():
        check_scopes(child, frozenset(inner), allowed_free)


def _check_expression(
    expression: sp.Basic, bound: frozenset[sp.Symbol], allowed_free: set[sp.Symbol]
) -> None:
    if isinstance(expression, (Expect, Prob)):
        _check_expression(expression.args[1], bound | {expression.args[2]}, allowed_free)
        _check_expression(expression.args[3], bound, allowed_free)
        return
    name = type(expression).__name__
    if name in PROMPT_OBSERVABLES or isinstance(expression, B):
        if expression.args[0] not in bound:
            raise StatementError(f"{expression}: no quantifier binds {expression.args[0]}")
        return
    if isinstance(expression, sp.Symbol):
        if expression not in bound and expression not in allowed_free:
            raise StatementError(
                f"symbol {expression} is neither bound nor a parameter; declare it with theory.parameter({expression.name!r}, ...)"
            )
        return
    if isinstance(expression, sp.Function) and not isinstance(
        expression, (sp.log, sp.exp, sp.Abs, sp.Max, sp.Min, sp.ceiling, sp.floor, sp.Piecewise)
    ):
        raise StatementError(
            f"{expression.func.__name__} is not a function that a world can evaluate; "
            "use log, exp, sqrt, Abs, Max, Min, ceiling, floor, Piecewise and the observables"
        )
    if expression in (sp.I, sp.nan, sp.zoo):
        raise StatementError(
            f"{expression} is not a real number; a logarithm or a root of a negative number makes one"
        )
    for part in expression.args:
        _check_expression(part, bound, allowed_free)
