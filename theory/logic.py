"""The small logic in which hypotheses and conclusions are written.

A formula quantifies over prompts, prefixes, lengths or sentences of a world and ends in a SymPy relation
between observables and parameters. It has one meaning and several readers: the JAX engine of ``synth``
computes its margin, the exact checker of ``proofs`` decides it in rationals and balls, derivations end in
it, reports print it.

Margins: of ``a < b`` and ``a <= b`` it is ``b - a``; "every" takes the least, "some" the greatest; of "with probability at
least p0" it is ``(p - p0)/min(p0, 1 - p0)``. A formula holds where
its margin is positive (or zero, when the deciding relation is not strict).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any, ClassVar

import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError
from theory.observables import (
    FURTHER_OBSERVABLES,
    LAWS,
    NEXT_OBSERVABLES,
    PROMPT_OBSERVABLES,
    Average,
    check_law,
    further_in,
    is_component,
    law_latex,
    n,
    s,
    with_definitions,
    y,
)

ROUNDINGS = ("ceil", "floor")
# Under which law a prompt must be possible: one of the laws, both components, or none ("any").
SUPPORTS = (*LAWS, "both", "any")


class Formula:
    """A closed or open statement about a world: a dataclass whose fields are its parts.

    What goes over formulas is written once, here, from the fields: formulas inside stand in the scope of the symbol that
    the formula binds; expressions beside them (bounds, lengths, prompts that are continued) do not.

    Attributes:
      binder: name of the field with the symbol that is bound in the formulas inside; None for none. Every kind says which.
    """

    binder: ClassVar[str | None]

    @property
    def binds(self) -> sp.Symbol | None:
        """The symbol that is bound in the formulas inside.

        Raises:
          TypeError: a kind of formula that does not say what it binds.
        """
        _fields_of(type(self))  # type: ignore[arg-type]
        return None if self.binder is None else getattr(self, self.binder)

    def _parts(self) -> Iterator[tuple[str, Any]]:
        """Name and value of every field but the symbol that is bound."""
        for name in _fields_of(type(self)):  # type: ignore[arg-type]
            yield name, getattr(self, name)

    def children(self) -> tuple[Formula, ...]:
        """The formulas inside, in the order of the fields."""
        found: list[Formula] = []
        for _, value in self._parts():
            found += [x for x in (value if isinstance(value, tuple) else (value,)) if isinstance(x, Formula)]
        return tuple(found)

    def terms(self) -> tuple[sp.Basic, ...]:
        """The expressions beside the formulas inside: relations, bounds, lengths, prompts of an outer quantifier."""
        found: list[sp.Basic] = []
        for _, value in self._parts():
            if isinstance(value, Length):
                found.append(value.expr)
            elif isinstance(value, sp.Basic):
                found.append(value)
        return tuple(found)

    def mapped(
        self, inside: Callable[[Formula], Formula], term: Callable[[sp.Basic], sp.Basic] = lambda e: e
    ) -> Formula:
        """The same kind of formula with other parts.

        Args:
          inside: what becomes of each formula inside.
          term: what becomes of each expression of `terms`.

        Raises:
          TypeError: a kind of formula, or of part, that is not known.
        """

        def changed(value: Any) -> Any:
            if isinstance(value, Formula):
                return inside(value)
            if isinstance(value, Length):
                return replace(value, expr=term(value.expr))
            if isinstance(value, sp.Basic):
                return term(value)
            if isinstance(value, tuple):
                return tuple(map(changed, value))
            if value is None or isinstance(value, (str, bool, int)):
                return value
            raise TypeError(f"{type(value).__name__} in a formula of kind {type(self).__name__}")

        return replace(self, **{name: changed(value) for name, value in self._parts()})  # type: ignore[type-var]

    @property
    def free(self) -> set[sp.Symbol]:
        """Symbols that no quantifier inside binds."""
        inside = set().union(*(child.free for child in self.children())) - {self.binds}
        return inside.union(*(e.free_symbols for e in self.terms()))

    @property
    def latex(self) -> str:
        raise NotImplementedError

    def walk(self) -> Iterator[Formula]:
        """This formula and all inside it."""
        yield self
        for child in self.children():
            yield from child.walk()

    # Python's and, or, not and chained comparisons ask for one truth value and would drop a part without a word.
    def __bool__(self) -> bool:
        raise StatementError(
            f"'{self}' has no truth value in Python: write both(...) for and, either(...) for or, when(..., ...) for if, "
            "and negation(...) for not"
        )

    def __and__(self, other: Any) -> Conjunction:
        return both(self, other)

    def __rand__(self, other: Any) -> Conjunction:
        return both(other, self)

    def __or__(self, other: Any) -> Disjunction:
        return either(self, other)

    def __ror__(self, other: Any) -> Disjunction:
        return either(other, self)

    def __invert__(self) -> Formula:
        return negation(self)


@cache
def _fields_of(kind: type[Formula]) -> tuple[str, ...]:
    """Fields of a kind of formula, without the symbol that it binds."""
    if not hasattr(kind, "binder"):
        raise TypeError(f"a formula of kind {kind.__name__} does not say what it binds")
    return tuple(part.name for part in fields(kind) if part.name != kind.binder)  # type: ignore[arg-type]


def _relation_text(condition: sp.Basic) -> str:
    return sp.latex(condition)


@dataclass(frozen=True)
class Relation(Formula):
    """A SymPy relation, or And/Or/Not/Implies of relations."""

    binder: ClassVar[str | None] = None
    condition: sp.Basic

    def __post_init__(self) -> None:
        check_condition(self.condition)

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
        _check_flag("at_most", self.at_most)
        expr = _as_number(self.expr, "length")
        real = not expr.has(sp.nan, sp.zoo)
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
    """Some prompt ``var`` of the given length, with positive probability under ``support``, satisfies body.

    With ``after``, var begins with the prompt ``after`` and the length counts what follows it.
    """

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Formula
    length: Length
    support: str = "P"
    after: sp.Symbol | None = None

    def __post_init__(self) -> None:
        _check_support(self.support)

    @property
    def latex(self) -> str:
        compare = r"\le" if self.length.at_most else "="
        extra = "" if self.support == "P" else rf",\ {_support_latex(self.support, self.var)}"
        return rf"\exists\, {_var_latex(self)},\ {_size_latex(self)} {compare} {self.length.latex}{extra}:\quad {self.body.latex}"

    def __str__(self) -> str:
        compare = "<=" if self.length.at_most else "="
        extra = _support_text(self.support, self.var)
        return f"some {_var_text(self)} with {_size_text(self)} {compare} {self.length}{extra}: {self.body}"


@dataclass(frozen=True)
class Every(Formula):
    """Every prompt ``var`` with positive probability under ``support`` satisfies body.

    Attributes:
      length: only prompts of this length; None for prompts of every length.
      nonempty: leave the empty prompt out.
      after: only prompts that begin with this one; the length counts what follows it.
    """

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Formula
    support: str = "P"
    length: Length | None = None
    nonempty: bool = False
    after: sp.Symbol | None = None

    def __post_init__(self) -> None:
        _check_support(self.support)
        _check_flag("nonempty", self.nonempty)
        if self.after is not None and self.length is None:
            raise StatementError(f"every {self.var} after {self.after}: give the length of what follows")

    @property
    def latex(self) -> str:
        conditions = []
        if self.nonempty:
            conditions.append(rf"{_size_latex(self)} \ge 1")
        if self.length is not None:
            compare = r"\le" if self.length.at_most else "="
            conditions.append(rf"{_size_latex(self)} {compare} {self.length.latex}")
        if self.support != "P":
            conditions.append(_support_latex(self.support, self.var))
        extra = "".join(rf",\ {c}" for c in conditions)
        return rf"\forall\, {_var_latex(self)}{extra}:\quad {self.body.latex}"

    def __str__(self) -> str:
        extra = ""
        if self.nonempty:
            extra += f", {_size_text(self)} >= 1"
        if self.length is not None:
            extra += f", {_size_text(self)} {'<=' if self.length.at_most else '='} {self.length}"
        extra += _support_text(self.support, self.var)
        return f"every {_var_text(self)}{extra}: {self.body}"


@dataclass(frozen=True)
class EveryPrefix(Formula):
    """Every prefix ``var`` of the prompt ``of`` (itself included, the empty one unless nonempty) satisfies body."""

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    of: sp.Symbol
    body: Formula
    nonempty: bool = False

    def __post_init__(self) -> None:
        _check_flag("nonempty", self.nonempty)

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

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Formula
    start: int = 0

    @property
    def latex(self) -> str:
        return rf"\forall\, {sp.latex(self.var)} \ge {self.start}:\quad {self.body.latex}"

    def __str__(self) -> str:
        return f"every {self.var} >= {self.start}: {self.body}"


@dataclass(frozen=True)
class EverySentence(Formula):
    """Every sentence of the alphabet satisfies a relation in its behaviour score B(y)."""

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Relation

    @property
    def latex(self) -> str:
        return rf"\forall\, {sp.latex(self.var)} \in \Sigma:\quad {self.body.latex}"

    def __str__(self) -> str:
        return f"every sentence {self.var}: {self.body}"


@dataclass(frozen=True)
class EveryElement(Formula):
    """Every element of a finite set of the signature satisfies body."""

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    over: str
    body: Formula

    @property
    def latex(self) -> str:
        return rf"\forall\, {sp.latex(self.var)} \in {self.over}:\quad {self.body.latex}"

    def __str__(self) -> str:
        return f"every {self.var} in {self.over}: {self.body}"


@dataclass(frozen=True)
class SomeElement(Formula):
    """Some element of a finite set of the signature satisfies body."""

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    over: str
    body: Formula

    @property
    def latex(self) -> str:
        return rf"\exists\, {sp.latex(self.var)} \in {self.over}:\quad {self.body.latex}"

    def __str__(self) -> str:
        return f"some {self.var} in {self.over}: {self.body}"


@dataclass(frozen=True)
class SomeConstant(Formula):
    """There is one value of a parameter, the same in every world, with which body holds in every world.

    It stands around a whole conclusion and nowhere else. A world refutes it in which *no* value of the parameter will do.
    """

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Relation

    @property
    def latex(self) -> str:
        return rf"\exists\, {sp.latex(self.var)}\ \text{{for all worlds}}:\quad {self.body.latex}"

    def __str__(self) -> str:
        return f"some {self.var}, the same in every world: {self.body}"


@dataclass(frozen=True)
class Conjunction(Formula):
    """All of several formulas."""

    binder: ClassVar[str | None] = None
    parts: tuple[Formula, ...] = field(default_factory=tuple)

    @property
    def latex(self) -> str:
        return r"\;\wedge\; ".join(rf"\left({p.latex}\right)" for p in self.parts)

    def __str__(self) -> str:
        return " and ".join(f"({p})" for p in self.parts)


@dataclass(frozen=True)
class Disjunction(Formula):
    """At least one of several formulas."""

    binder: ClassVar[str | None] = None
    parts: tuple[Formula, ...] = field(default_factory=tuple)

    @property
    def latex(self) -> str:
        return r"\;\vee\; ".join(rf"\left({p.latex}\right)" for p in self.parts)

    def __str__(self) -> str:
        return " or ".join(f"({p})" for p in self.parts)


@dataclass(frozen=True)
class When(Formula):
    """Where the condition holds, so does body; where it does not, nothing is asked (margin +oo)."""

    binder: ClassVar[str | None] = None
    condition: Formula
    body: Formula

    @property
    def latex(self) -> str:
        return rf"\left({self.condition.latex}\right) \Rightarrow \left({self.body.latex}\right)"

    def __str__(self) -> str:
        return f"when {self.condition}: {self.body}"


@dataclass(frozen=True)
class Negation(Formula):
    """The opposite of a formula: `negation` makes it, and takes it inwards as far as other kinds of formulas say it."""

    binder: ClassVar[str | None] = None
    body: Formula

    @property
    def _dual(self) -> Formula | None:
        """What is said to hold in some case, where the opposite is asked of every one."""
        quantified = isinstance(self.body, (Every, EveryLength, EveryPrefix, EverySentence))
        return negation(self.body.body) if quantified else None  # type: ignore[attr-defined]

    @property
    def latex(self) -> str:
        if self._dual is None:
            return rf"\neg\left({self.body.latex}\right)"
        around = replace(self.body, body=self._dual).latex  # type: ignore[type-var]
        return around.replace(r"\forall", r"\exists", 1)

    def __str__(self) -> str:
        if self._dual is None:
            return f"not ({self.body})"
        return "some" + str(replace(self.body, body=self._dual)).removeprefix("every")  # type: ignore[type-var]


@dataclass(frozen=True)
class ProbabilityAtLeast(Formula):
    """With probability at least ``at_least`` over ``var`` drawn from a law, body holds.

    Attributes:
      var: the drawn text; with ``after`` it begins with that prompt and is drawn from the law given it.
      body: what is to hold of it.
      length: number of sentences drawn.
      at_least: an expression in parameters (and bound lengths).
      law: "P", "P-" or "P+".
    """

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Formula
    length: Length
    at_least: sp.Expr
    law: str = "P"
    after: sp.Symbol | None = None

    def __post_init__(self) -> None:
        check_law(self.law)
        if self.length.at_most:
            raise StatementError(f"{self.var} is drawn with an exact number of sentences; drop at_most")
        object.__setattr__(self, "at_least", _as_number(self.at_least, "at_least"))

    @property
    def latex(self) -> str:
        law = law_latex(self.law)
        given = "" if self.after is None else rf"(\cdot\mid {sp.latex(self.after)})"
        where = rf"{sp.latex(self.var)} \sim {law}{given},\ {_size_latex(self)} = {self.length.latex}"
        return rf"\Pr_{{{where}}}\!\left[{self.body.latex}\right] \ge {sp.latex(self.at_least)}"

    def __str__(self) -> str:
        given = "" if self.after is None else f" after {self.after}"
        return (
            f"with probability at least {self.at_least} over {self.var} ~ {self.law}{given}, "
            f"{_size_text(self)} = {self.length}: {self.body}"
        )


@dataclass(frozen=True)
class Conversation(Formula):
    """A user who sees every reply before the next query can make body hold with probability at least ``at_least``.

    The text is q1 a1 q2 a2 ... qn an q(n+1); the user chooses the queries, of any sentences that are possible there, and
    each reply is drawn from ``law`` given all that came before. The best strategy counts.

    Attributes:
      var: the whole text at the end.
      body: what is to hold of it.
      rounds: n, the number of replies: a whole number, or a parameter declared with integer=True.
      reply: sentences of each reply, likewise.
      cap: no query is longer than this; if it is exact (``at_most`` False), each has just this length.
      total: all queries together are no longer than this; None for no limit.
      last: the same as cap for q(n+1); None if cap is meant for it too.
      nonempty: every query has a sentence at least.
      negative_ends: every query begins with a sentence that scores below 0 and, the last one apart, ends with another.
    """

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Relation
    rounds: sp.Expr
    reply: sp.Expr
    cap: Length
    total: Length | None
    at_least: sp.Expr
    law: str = "P"
    last: Length | None = None
    nonempty: bool = False
    negative_ends: bool = False

    def __post_init__(self) -> None:
        if self.law not in LAWS:
            raise StatementError(f"law {self.law!r}: use one of {', '.join(LAWS)}")
        _check_flag("nonempty", self.nonempty)
        _check_flag("negative_ends", self.negative_ends)
        for name in ("rounds", "reply", "at_least"):
            object.__setattr__(self, name, _as_number(getattr(self, name), name))
        for name in ("rounds", "reply"):
            if getattr(self, name).is_integer is not True:
                raise StatementError(
                    f"conversation: {name} is a whole number or a parameter declared with integer=True, not {getattr(self, name)}"
                )

    @property
    def limits(self) -> tuple[Length, ...]:
        """The lengths that are given: cap, total, last."""
        return tuple(x for x in (self.cap, self.total, self.last) if x is not None)

    @property
    def latex(self) -> str:
        law, n_, x = law_latex(self.law), sp.latex(self.rounds), sp.latex(self.var)
        compare = {True: r"\le", False: "="}
        limits = [rf"|q_i| {compare[self.cap.at_most]} {self.cap.latex}"]
        if self.last is not None:
            limits.append(rf"|q_{{{n_}+1}}| {compare[self.last.at_most]} {self.last.latex}")
        if self.total is not None:
            limits.append(rf"\textstyle\sum_i |q_i| \le {self.total.latex}")
        if self.nonempty:
            limits.append(r"|q_i| \ge 1")
        if self.negative_ends:
            limits.append(r"\text{negative ends}")
        return (
            rf"\max_{{\text{{strategies}}}} \Pr_{{a_i \sim {law}(\cdot\mid q_1 a_1 \cdots q_i),\ |a_i| = {sp.latex(self.reply)}}}"
            rf"\!\left[{self.body.latex}\right] \ge {sp.latex(self.at_least)},\quad "
            rf"{x} = q_1 a_1 \cdots a_{{{n_}}} q_{{{n_}+1}},\ " + r",\ ".join(limits)
        )

    def __str__(self) -> str:
        compare = {True: "<=", False: "="}
        limits = [f"|q_i| {compare[self.cap.at_most]} {self.cap}"]
        if self.last is not None:
            limits.append(f"|q_last| {compare[self.last.at_most]} {self.last}")
        if self.total is not None:
            limits.append(f"sum |q_i| <= {self.total}")
        if self.nonempty:
            limits.append("|q_i| >= 1")
        if self.negative_ends:
            limits.append("negative ends")
        return (
            f"in a conversation of {self.rounds} replies of {self.reply} sentences drawn from {self.law}, with "
            f"{', '.join(limits)}, the best user reaches with probability at least {self.at_least} a text {self.var} "
            f"with {self.body}"
        )


def _var_text(f: Some | Every) -> str:
    return str(f.var) if f.after is None else f"{f.var} after {f.after}"


def _var_latex(f: Some | Every) -> str:
    x = sp.latex(f.var)
    return x if f.after is None else rf"{x} \succeq {sp.latex(f.after)}"


def _size_text(f: Some | Every | ProbabilityAtLeast) -> str:
    return f"|{f.var}|" if f.after is None else f"|{f.var}| - |{f.after}|"


def _size_latex(f: Some | Every | ProbabilityAtLeast) -> str:
    x = sp.latex(f.var)
    return f"|{x}|" if f.after is None else f"|{x}| - |{sp.latex(f.after)}|"


def _check_flag(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise StatementError(f"{name}={value!r}: use True or False")


def _check_support(support: str) -> None:
    if support not in SUPPORTS and not is_component(support):
        raise StatementError(
            f"support {support!r}: use one of {', '.join(SUPPORTS)}, or the name of a further component"
        )


def _support_text(support: str, var: sp.Symbol) -> str:
    if support == "P":
        return ""
    if support == "any":
        return ", possible or not"
    return f", P-({var}) > 0, P+({var}) > 0" if support == "both" else f", {support}({var}) > 0"


def _support_latex(support: str, var: sp.Symbol) -> str:
    if support == "any":
        return r"\text{possible or not}"
    names = ("P-", "P+") if support == "both" else (support,)
    return r",\ ".join(rf"{law_latex(name)}({sp.latex(var)}) > 0" for name in names)


def check_condition(condition: sp.Basic) -> None:
    """Refuse what is not a relation that a world can decide.

    Raises:
      StatementError: a constant truth value (SymPy simplified the relation away), or not a relation.
    """
    if isinstance(condition, bool):
        raise StatementError(
            f"a truth value of Python, constantly {condition}, in place of a relation such as B_P(s) < gamma + epsilon; == and != compare "
            "how two expressions are written: write Eq(a, b) or Not(Eq(a, b))"
        )
    if isinstance(condition, Formula):
        raise StatementError(
            f"'{condition}' is not a relation, which is what is asked for here: it has quantifiers of its own"
        )
    if condition in (sp.true, sp.false):
        raise StatementError(
            f"the relation is constantly {bool(condition)}: SymPy decided it before any world was looked at; leave it out, or "
            "compare with what depends on the world"
        )
    if isinstance(condition, (sp.And, sp.Or, sp.Not, sp.Implies)):
        for part in condition.args:
            check_condition(part)
        return
    if not isinstance(condition, Relational):
        quoted = "; write it without quotation marks" if isinstance(condition, str) else ""
        raise StatementError(
            f"{_named(condition)} is not a relation such as B_P(s) < gamma + epsilon{quoted}"
        )


def _named(value: object) -> str:
    """A value as it is shown in an error: SymPy's and formulas as they print, others with their type."""
    if isinstance(value, (sp.Basic, Formula)):
        return str(value)
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) < 80 else text[:80] + '...'}"


def as_formula(value: Formula | sp.Basic) -> Formula:
    """A formula as it is; a SymPy relation wrapped into one.

    Raises:
      StatementError: neither; one line with the remedy.
    """
    if isinstance(value, Formula):
        return value
    if isinstance(value, (tuple, list, set, frozenset)):
        raise StatementError(
            f"{len(value)} formulas in a {type(value).__name__}; write both(...) or either(...) of them"
        )
    if isinstance(getattr(value, "formula", None), Formula):
        raise StatementError(
            f"{_named(value)} is not a formula; write its .formula, or list it in hypotheses=[...]"
        )
    return Relation(value)


def _as_number(value: Any, what: str) -> sp.Expr:
    """A SymPy expression; numbers are converted, text is not read."""
    if isinstance(value, sp.Expr):
        return value
    if isinstance(value, (int, float, Fraction)) and not isinstance(value, bool):
        return sp.sympify(value)
    raise StatementError(f"{what}: {_named(value)} is not an expression; use a number or log(1/epsilon)/beta")


def _as_length(length: Length | sp.Expr | int, rounding: str, at_most: bool) -> Length:
    return length if isinstance(length, Length) else Length(_as_number(length, "length"), rounding, at_most)


def some_prompt(
    body: Formula | sp.Basic,
    *,
    length: Length | sp.Expr | int | None = None,
    rounding: str = "ceil",
    at_most: bool = False,
    support: str = "P",
    var: sp.Symbol = s,
    after: sp.Symbol | None = None,
    any_length: bool = False,
) -> Formula:
    """There is a prompt of the given length, or of any, that satisfies body.

    Args:
      body: a relation in observables of ``s``, or a formula.
      length: number of sentences, a SymPy expression; read as ``max(0, ceil(length))``.
      rounding: "ceil" or "floor".
      at_most: prompts up to that length count too.
      support: the law under which the prompt must have positive probability.
      after: a bound prompt with which this one begins; the length counts what follows.
      any_length: a prompt of any length will do, in place of ``length``.

    Raises:
      StatementError: neither of the two is given, or both.
    """
    if (length is None) is not any_length:
        raise StatementError("some_prompt: give the length of the prompt, or any_length=True and no length")
    if length is None:
        return negation(every_prompt(negation(body), support=support, var=var, after=after))
    return Some(var, as_formula(body), _as_length(length, rounding, at_most), support, after)


def every_prompt(
    body: Formula | sp.Basic,
    *,
    support: str = "P",
    length: Length | sp.Expr | int | None = None,
    at_most: bool = False,
    nonempty: bool = False,
    var: sp.Symbol = s,
    after: sp.Symbol | None = None,
) -> Every:
    """Every prompt with positive probability under ``support`` satisfies body."""
    return Every(
        var,
        as_formula(body),
        support,
        None if length is None else _as_length(length, "ceil", at_most),
        nonempty,
        after,
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


def some_constant(constant: sp.Symbol, body: sp.Basic) -> SomeConstant:
    """There is a value of a parameter, the same in every world, with which a relation holds; see `SomeConstant`."""
    return SomeConstant(constant, Relation(body))


def both(*parts: Formula | sp.Basic) -> Conjunction:
    """All parts hold."""
    return Conjunction(tuple(as_formula(p) for p in parts))


def either(*parts: Formula | sp.Basic) -> Disjunction:
    """At least one part holds."""
    return Disjunction(tuple(as_formula(p) for p in parts))


def when(condition: Formula | sp.Basic, body: Formula | sp.Basic) -> When:
    """Where the condition holds, body does."""
    return When(as_formula(condition), as_formula(body))


def opposite(condition: sp.Basic) -> sp.Basic:
    """The opposite of a condition, as relations of their own.

    Raises:
      TypeError: a kind of condition that is not known.
    """
    if isinstance(condition, Relational):
        return condition.negated
    if isinstance(condition, sp.Not):
        return condition.args[0]
    if isinstance(condition, sp.Implies):
        return sp.And(condition.args[0], opposite(condition.args[1]), evaluate=False)
    if isinstance(condition, (sp.And, sp.Or)):
        other = sp.Or if isinstance(condition, sp.And) else sp.And
        return other(*map(opposite, condition.args), evaluate=False)
    raise TypeError(f"no opposite of {type(condition).__name__}")


def negation(formula: Formula | sp.Basic) -> Formula:
    """The opposite of any formula or relation.

    Raises:
      StatementError: of a constant that is the same in every world, which stands around a whole conclusion alone.
    """
    f = as_formula(formula)
    if isinstance(f, Relation):
        return Relation(opposite(f.condition))
    if isinstance(f, Negation):
        return f.body
    if isinstance(f, (Conjunction, Disjunction)):
        return (Disjunction if isinstance(f, Conjunction) else Conjunction)(tuple(map(negation, f.parts)))
    if isinstance(f, When):
        return Conjunction((f.condition, negation(f.body)))
    if isinstance(f, (EveryElement, SomeElement)):
        other = SomeElement if isinstance(f, EveryElement) else EveryElement
        return other(f.var, f.over, negation(f.body))
    if isinstance(f, Some):
        return Every(f.var, negation(f.body), f.support, f.length, False, f.after)
    if isinstance(f, Every) and f.length is not None and not f.nonempty:
        return Some(f.var, negation(f.body), f.length, f.support, f.after)
    if isinstance(f, (Every, EveryLength, EveryPrefix, EverySentence, ProbabilityAtLeast, Conversation)):
        return Negation(f)
    raise StatementError(f"'{f}' has no opposite: it stands around a whole conclusion and nowhere else")


def some_length(body: Formula | sp.Basic, *, start: int = 0, var: sp.Symbol = n) -> Formula:
    """For some number of sentences ``n`` from start on, body holds."""
    return negation(every_length(negation(body), start=start, var=var))


def some_prefix(
    body: Formula | sp.Basic, *, of: sp.Symbol, var: sp.Symbol, nonempty: bool = False
) -> Formula:
    """Some prefix ``var`` of ``of`` satisfies body."""
    return negation(every_prefix(negation(body), of=of, var=var, nonempty=nonempty))


def some_sentence(body: sp.Basic, *, var: sp.Symbol = y) -> Formula:
    """Some sentence of the alphabet satisfies a relation in B(y)."""
    return negation(every_sentence(opposite(body), var=var))


def with_probability(
    at_least: sp.Expr | int,
    body: Formula | sp.Basic,
    *,
    length: Length | sp.Expr | int,
    law: str = "P",
    var: sp.Symbol = s,
    after: sp.Symbol | None = None,
) -> ProbabilityAtLeast:
    """With at least this probability over a text of the given length drawn from a law, body holds."""
    return ProbabilityAtLeast(
        var, as_formula(body), _as_length(length, "ceil", False), _as_number(at_least, "at_least"), law, after
    )


def conversation(
    body: sp.Basic,
    *,
    rounds: sp.Expr | int,
    reply: sp.Expr | int,
    cap: Length | sp.Expr | int,
    total: Length | sp.Expr | int | None = None,
    last: Length | sp.Expr | int | None = None,
    at_least: sp.Expr | int,
    law: str = "P",
    rounding: str = "floor",
    exact: bool = False,
    nonempty: bool = False,
    negative_ends: bool = False,
    var: sp.Symbol = s,
) -> Conversation:
    """The best user reaches body with at least this probability; see `Conversation`.

    "No longer than 2.5 sentences" means at most 2: lengths are rounded down unless ``rounding`` says "ceil". With
    ``exact``, queries have just the lengths ``cap`` and ``last``.
    """
    return Conversation(
        var,
        Relation(body),
        _as_number(rounds, "rounds"),
        _as_number(reply, "reply"),
        _as_length(cap, rounding, not exact),
        None if total is None else _as_length(total, rounding, True),
        _as_number(at_least, "at_least"),
        law,
        None if last is None else _as_length(last, rounding, not exact),
        nonempty,
        negative_ends,
    )


def lengths_of(formula: Formula) -> tuple[Length, ...]:
    """The prompt lengths that the quantifiers of a formula speak of, in order of appearance."""
    return tuple(f.length for f in formula.walk() if isinstance(f, (Some, Every)) and f.length is not None)


def averages_in(expression: sp.Basic) -> list[Average]:
    """Expectations, variances and probabilities in a SymPy expression, those in sums and in one another included."""
    return list(_averages(expression))


@lru_cache(maxsize=4096)  # checkers ask again in every world, at every prompt
def _averages(expression: sp.Basic) -> tuple[Average, ...]:
    return tuple(node for node in sp.preorder_traversal(expression) if isinstance(node, Average))


def averages_of(formula: Formula) -> list[Average]:
    """Those in a formula: in its relations, lengths and bounds."""
    return [e for part in formula.walk() for term in part.terms() for e in averages_in(term)]


def further_of(formula: Formula) -> set[tuple[str, str]]:
    """Further components and scores that a formula speaks of, as `theory.observables.further_in`."""
    found: set[tuple[str, str]] = set()
    for part in formula.walk():
        for term in part.terms():
            found |= further_in(term)
        named = [getattr(part, field) for field in ("law", "support") if hasattr(part, field)]
        found |= with_definitions({("component", name) for name in named if is_component(name)})
    return found


def observables_in(expression: sp.Basic) -> set[str]:
    """Names of the observables of prompts in a SymPy expression, those under expectations and in definitions included."""
    names = {type(node).__name__ for node in sp.preorder_traversal(expression)}
    return names & (set(PROMPT_OBSERVABLES) | set(NEXT_OBSERVABLES) | set(FURTHER_OBSERVABLES))
