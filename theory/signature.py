"""Signatures: what a theory speaks of, written once.

A signature names finite sets, tables over them (laws, positive laws, real tables) and scalars. A *world* of it is a size for every
set, numbers for every table and a value for every scalar; how worlds are drawn, enumerated, rounded, written to JSON and read follows from the
signature alone (`proofs.tables`). A user's own signature is written in the claims file::

    coins = Signature("coins")
    X = coins.set("X")
    p, q = coins.law("p", X), coins.law("q", X)
    tv = coins.define("tv", lambda: X.sum(lambda x: Abs(p(x) - q(x))) / 2)
    pinsker = claim("pinsker", signature=coins, conclusion=2 * tv() ** 2 <= KL(p, q))
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.symbol import Str

from theory.errors import StatementError
from theory.logic import EveryElement, Formula, SomeElement, as_formula
from theory.parameters import OPERATIONS, Parameter, declared, parameter_of, scoped, within
from theory.terms import Entry, Named, Over, bound

LAW, POSITIVE, REAL = "law", "positive law", "real"
TABLE_KINDS = (LAW, POSITIVE, REAL)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


@dataclass(frozen=True)
class FiniteSet:
    """A finite set of a signature; its size is part of the world.

    Attributes:
      name: as it prints.
      at_least, at_most: sizes that a world may give it; no upper end if None.
    """

    name: str
    at_least: int = 1
    at_most: int | None = None

    def sum(self, term: Callable[..., Any], *, where: Callable[..., Any] | None = None) -> Over:
        """The sum of a term over the elements, or over those that meet a condition.

        Args:
          term: a function of one element, such as ``lambda x: P(x) * log(P(x))``.
          where: likewise, a relation; only elements that meet it are summed over.
        """
        return self._over("sum", term, where)

    def max(self, term: Callable[..., Any], *, where: Callable[..., Any] | None = None) -> Over:
        """The largest value of a term over the elements; -oo over none."""
        return self._over("max", term, where)

    def min(self, term: Callable[..., Any], *, where: Callable[..., Any] | None = None) -> Over:
        """The least value of a term over the elements; +oo over none."""
        return self._over("min", term, where)

    def _over(self, kind: str, term: Callable[..., Any], where: Callable[..., Any] | None) -> Over:
        names = list(inspect.signature(term).parameters) if where is not None else []

        def pair(x: sp.Symbol) -> Any:
            return sp.Tuple(sp.sympify(term(x)), sp.true if where is None else where(x))

        if names:
            pair.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
                [inspect.Parameter(names[0], inspect.Parameter.POSITIONAL_OR_KEYWORD)]
            )
        function = term if where is None else pair
        (var,), made = bound(function)
        if where is None:
            return Over(kind, made, var, self.name)
        return Over(kind, made[0], var, self.name, made[1])

    def every(self, body: Callable[..., Any]) -> EveryElement:
        """Every element meets a relation or formula, given as a function of the element."""
        (var,), made = bound(_formula(body))
        return EveryElement(var, self.name, made)

    def some(self, body: Callable[..., Any]) -> SomeElement:
        """Some element does."""
        (var,), made = bound(_formula(body))
        return SomeElement(var, self.name, made)

    @property
    def size(self) -> Over:
        """The number of elements."""
        return self.sum(lambda x: sp.Integer(1))


def _formula(body: Callable[..., Any]) -> Callable[..., Formula]:
    def made(*elements: sp.Symbol) -> Formula:
        return as_formula(body(*elements))

    made.__signature__ = inspect.signature(body)  # type: ignore[attr-defined]
    return made


@dataclass(frozen=True)
class Table:
    """Numbers over finite sets.

    Attributes:
      name: as it prints.
      kind: "law", "positive law" or "real".
      over: the sets that it is a law on, or all of its arguments for a real table.
      given: sets of the arguments before those: a law for each of their elements (a kernel).
      lower, upper: bounds of a real table's entries, attained or not; None for none.
      lower_closed, upper_closed: whether the bounds are attained.
      meaning: one phrase, with the unit.
    """

    name: str
    kind: str
    over: tuple[FiniteSet, ...]
    given: tuple[FiniteSet, ...] = ()
    lower: Fraction | None = None
    upper: Fraction | None = None
    lower_closed: bool = True
    upper_closed: bool = True
    meaning: str = ""

    @property
    def sets(self) -> tuple[FiniteSet, ...]:
        """Sets of all arguments, in order."""
        return (*self.given, *self.over)

    @property
    def is_law(self) -> bool:
        return self.kind in (LAW, POSITIVE)

    def contains(self, value: Fraction) -> bool:
        """Whether a number lies between the bounds of a real table."""
        return within(value, self.lower, self.upper, self.lower_closed, self.upper_closed)

    def __call__(self, *elements: sp.Symbol) -> Entry:
        if len(elements) != len(self.sets):
            raise StatementError(
                f"{self.name} has {len(self.sets)} argument(s), from {', '.join(s.name for s in self.sets) or 'no set'}; "
                f"{len(elements)} given"
            )
        return Entry(self.name, *elements)

    @property
    def interval(self) -> str:
        """Between which bounds the entries of a real table lie; "" where there are none."""
        if self.is_law or (self.lower is None and self.upper is None):
            return ""
        left = "(-oo" if self.lower is None else f"{'[' if self.lower_closed else '('}{self.lower}"
        right = "oo)" if self.upper is None else f"{self.upper}{']' if self.upper_closed else ')'}"
        return f"{left}, {right}"

    @property
    def nonnegative(self) -> bool:
        """Whether no entry is below 0, by what the signature says."""
        return self.is_law or (self.lower is not None and self.lower >= 0)


@dataclass(frozen=True)
class Definition:
    """A notion of one's own: a name, and a function that writes the term it stands for.

    Attributes:
      name: as it prints; latex: with #1, #2 for the arguments.
      function: from elements and scalars to a term; defaults of scalars are used where they are left out.
    """

    name: str
    function: Callable[..., Any]
    latex: str = ""

    def __call__(self, *arguments: Any) -> Named:
        parameters = list(inspect.signature(self.function).parameters.values())
        if len(arguments) > len(parameters):
            raise StatementError(f"{self.name} has {len(parameters)} argument(s), {len(arguments)} given")
        given = list(arguments)
        for parameter in parameters[len(given) :]:
            if parameter.default is inspect.Parameter.empty:
                raise StatementError(f"{self.name}: the argument {parameter.name} is missing")
            given.append(parameter.default)
        body = sp.sympify(self.function(*given))
        if not isinstance(body, sp.Expr):
            raise StatementError(f"{self.name} is defined as {body}; a definition is a number")
        shown = [_shown(self.name, a) for a in given]
        return Named(self.name, self.latex, body, *shown)


def _shown(name: str, argument: Any) -> Any:
    """An argument of a definition as it prints: a law by its name, if it has one."""
    if isinstance(argument, (Table, Definition, FiniteSet)):
        return Str(argument.name)
    if callable(argument) and not isinstance(argument, sp.Basic):
        return Str("?")
    try:
        return sp.sympify(argument, strict=True)
    except sp.SympifyError:
        raise StatementError(f"{name}: the argument {argument!r} is no number, element, law or set") from None


def _declaring_module() -> str:
    """Name of the module that declares something, behind what is here and in the library."""
    frame = sys._getframe(1)
    while frame.f_globals.get("__name__") in (__name__, "theory.library") and frame.f_back is not None:
        frame = frame.f_back
    return str(frame.f_globals.get("__name__", ""))


@dataclass(eq=False)
class Signature:
    """What the worlds of a theory are made of.

    Attributes:
      id: short name.
      sets, tables, parameters: by name, in the order in which they were declared.
    """

    id: str
    sets: dict[str, FiniteSet] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)
    parameters: dict[str, Parameter] = field(default_factory=dict)

    def __eq__(self, other: object) -> bool:
        """Two signatures are the same if they declare the same sets and tables; scalars belong to claims."""
        return isinstance(other, Signature) and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash(self.id)

    def __post_init__(self) -> None:
        if not isinstance(self.id, str) or not re.match(r"[A-Za-z0-9][A-Za-z0-9_.\-]*\Z", self.id):
            raise StatementError(f"signature {self.id!r}: use letters, digits, '-', '_' and '.'")

    def _fresh(self, name: Any) -> str:
        if not isinstance(name, str) or not _NAME.match(name):
            raise StatementError(
                f"signature {self.id}: name {name!r}; use letters, digits and underscore, first a letter"
            )
        if name in self.sets or name in self.tables or name in self.parameters:
            raise StatementError(f"signature {self.id}: the name {name} is taken; choose another")
        return name

    def set(self, name: str, *, at_least: int = 1, at_most: int | None = None) -> FiniteSet:
        """Declare a finite set.

        Args:
          name: letters, digits, underscore.
          at_least, at_most: sizes that worlds may give it.

        Raises:
          StatementError: a name that is taken or is none, or no size in between.
        """
        for size in (at_least, at_most):
            if size is not None and (isinstance(size, bool) or not isinstance(size, int) or size < 1):
                raise StatementError(f"set {name}: {size!r} is no size; use a whole number from 1 on")
        if at_most is not None and at_most < at_least:
            raise StatementError(f"set {name}: no size from {at_least} to {at_most}")
        self.sets[self._fresh(name)] = made = FiniteSet(name, at_least, at_most)
        return made

    def law(
        self,
        name: str,
        over: FiniteSet | Iterable[FiniteSet],
        *,
        given: FiniteSet | Iterable[FiniteSet] = (),
        positive: bool = False,
        meaning: str = "",
    ) -> Table:
        """Declare a law (a probability vector) on a set or on a product of sets; with ``given``, one for each element of that.

        Raises:
          StatementError: a name that is taken, or a set of another signature.
        """
        kind = POSITIVE if positive else LAW
        return self._table(
            Table(name, kind, self._sets(name, over), self._sets(name, given), meaning=meaning)
        )

    def laws(
        self, names: str, over: FiniteSet | Iterable[FiniteSet], *, positive: bool = False
    ) -> tuple[Table, ...]:
        """Several laws on one set, ``laws("P Q", X)``."""
        return tuple(self.law(name, over, positive=positive) for name in names.split())

    def reals(
        self,
        name: str,
        over: FiniteSet | Iterable[FiniteSet],
        *,
        lower: float | str | Fraction | None = None,
        upper: float | str | Fraction | None = None,
        lower_closed: bool = True,
        upper_closed: bool = True,
        meaning: str = "",
    ) -> Table:
        """Declare a table of real numbers (scores, logits, masses), between bounds if they are given.

        Raises:
          StatementError: a name that is taken, a set of another signature, or bounds with nothing in between.
        """
        ends = declared(
            name, lower, upper, lower is not None and lower_closed, upper is not None and upper_closed
        )
        return self._table(
            Table(
                name,
                REAL,
                self._sets(name, over),
                lower=ends.lower,
                upper=ends.upper,
                lower_closed=lower_closed,
                upper_closed=upper_closed,
                meaning=meaning,
            )
        )

    def parameter(
        self,
        name: str,
        *,
        lower: float | str | Fraction | None = None,
        upper: float | str | Fraction | None = None,
        lower_closed: bool = False,
        upper_closed: bool = False,
        meaning: str = "",
        integer: bool = False,
    ) -> sp.Symbol:
        """Declare a scalar of this signature; the arguments are those of `theory.parameter`.

        Raises:
          StatementError: a name that is taken, or an empty interval.
        """
        self._fresh(name)
        made = declared(name, lower, upper, lower_closed, upper_closed, meaning, integer)
        scoped(made, shipped=_declaring_module().startswith("theory."))
        self.parameters[name] = made
        return made.symbol

    def define(self, name: str, function: Callable[..., Any], *, latex: str = "") -> Definition:
        """A notion of one's own, defined once as a term; see `Definition`."""
        if not isinstance(name, str) or not _NAME.match(name):
            raise StatementError(f"definition {name!r}: use letters, digits and underscore, first a letter")
        return Definition(name, function, latex)

    def parameter_of(self, symbol: sp.Symbol) -> Parameter:
        """The declaration behind a symbol: this signature's, or one of `theory.parameter`.

        Raises:
          StatementError: there is none.
        """
        found = self.parameters.get(symbol.name)
        if found is not None and found.symbol == symbol:
            return found
        try:
            return parameter_of(symbol)
        except StatementError:
            raise StatementError(
                f"symbol {symbol.name} is neither bound nor a scalar of the signature {self.id}; declare it with "
                f"{self.id}.parameter({symbol.name!r}, ...)"
            ) from None

    @property
    def words(self) -> tuple[str, ...]:
        """What the worlds are made of, a line for each set and table."""
        return tuple("".join(text for _, text in line) for line in self._spelled())

    @property
    def quantifiers(self) -> tuple[str, ...]:
        """The same lines in LaTeX."""
        return tuple(" ".join(_TEX[kind](text) for kind, text in line) for line in self._spelled())

    def _spelled(self) -> Iterator[list[tuple[str, str]]]:
        """Each line as a list of words, names, signs of a product of sets, and intervals."""

        def product(sets: Iterable[FiniteSet]) -> list[tuple[str, str]]:
            names = [("name", s.name) for s in sets]
            return [part for name in names for part in (("times", " x "), name)][1:]

        for s in self.sets.values():
            rest = f" of at least {s.at_least}" if s.at_least > 1 else ""
            rest += "" if s.at_most is None else f", {s.at_most} at most"
            yield [("words", "for every finite set "), ("name", s.name), *([("words", rest)] if rest else [])]
        for t in self.tables.values():
            kind = t.kind if t.is_law else "real table"
            line = [("words", f"for every {kind} "), ("name", t.name), ("words", " on ")]
            line += product(t.over) or [("words", "nothing")]
            if t.given:
                line += [("words", ", one for each element of "), *product(t.given)]
            if t.interval:
                line += [("words", " in "), ("interval", t.interval)]
            yield line

    def _sets(self, name: str, given: FiniteSet | Iterable[FiniteSet]) -> tuple[FiniteSet, ...]:
        found = (given,) if isinstance(given, FiniteSet) else tuple(given)
        for part in found:
            if not isinstance(part, FiniteSet) or self.sets.get(part.name) != part:
                raise StatementError(f"table {name}: {part!r} is no set of the signature {self.id}")
        return found

    def _table(self, table: Table) -> Table:
        if self._fresh(table.name) in OPERATIONS:
            raise StatementError(
                f"table {table.name}: it has another meaning in statements; choose another name"
            )
        if table.is_law and not table.over:
            raise StatementError(f"law {table.name}: name the set that it is a law on")
        self.tables[table.name] = table
        return table

    def to_json(self) -> dict[str, Any]:
        """The signature as plain JSON, for witnesses."""
        return {
            "id": self.id,
            "sets": {s.name: {"at_least": s.at_least, "at_most": s.at_most} for s in self.sets.values()},
            "tables": {
                t.name: {
                    "kind": t.kind,
                    "over": [s.name for s in t.over],
                    "given": [s.name for s in t.given],
                    "lower": None if t.lower is None else str(t.lower),
                    "upper": None if t.upper is None else str(t.upper),
                    "lower_closed": t.lower_closed,
                    "upper_closed": t.upper_closed,
                }
                for t in self.tables.values()
            },
        }

    @staticmethod
    def from_json(data: Any) -> Signature:
        """The signature behind `to_json`, without scalars: a statement names those that it uses.

        Raises:
          StatementError: malformed.
        """
        try:
            made = Signature(data["id"])
            for name, ends in data["sets"].items():
                made.set(name, at_least=ends["at_least"], at_most=ends["at_most"])
            for name, told in data["tables"].items():
                over, given = ([made.sets[s] for s in told[key]] for key in ("over", "given"))
                if told["kind"] == REAL:
                    made.reals(
                        name,
                        over,
                        lower=told["lower"],
                        upper=told["upper"],
                        lower_closed=told["lower_closed"],
                        upper_closed=told["upper_closed"],
                    )
                elif told["kind"] in TABLE_KINDS:
                    made.law(name, over, given=given, positive=told["kind"] == POSITIVE)
                else:
                    raise StatementError(
                        f"table {name}: kind {told['kind']!r} is none of {', '.join(TABLE_KINDS)}"
                    )
        except (KeyError, TypeError, AttributeError) as error:
            raise StatementError(f"signature is malformed: {type(error).__name__} {error}") from None
        return made


def denominator(e: sp.Pow) -> sp.Expr:
    """What a power with a negative exponent is one over: the base to the opposite power, or the base where the exponent is no number."""
    return e.base**-e.exp if isinstance(e.exp, sp.Rational) else e.base


def nonnegative(e: sp.Basic, tables: Mapping[str, Table]) -> bool:
    """Whether a term is seen by its form never to be below 0, so that one over its 0 is +oo and not without meaning."""
    if isinstance(e, Named):
        return nonnegative(e.body, tables)
    if isinstance(e, Entry):
        return e.table in tables and tables[e.table].nonnegative
    if isinstance(e, (sp.exp, sp.Abs)):
        return True
    if isinstance(e, sp.Piecewise):
        return all(nonnegative(value, tables) for value, _ in e.args)
    if isinstance(e, (sp.Add, sp.Mul, sp.Max, sp.Min)):
        parts = [nonnegative(a, tables) for a in e.args]
        return any(parts) if isinstance(e, sp.Max) else all(parts)
    if isinstance(e, Over):
        return nonnegative(e.body, tables)
    if isinstance(e, sp.Pow):
        base, exponent = e.args
        even = isinstance(exponent, sp.Integer) and exponent % 2 == 0
        return even or nonnegative(base, tables)
    return bool(e.is_nonnegative)


# How the parts of a line are set; see `Signature._spelled`.
_TEX: Mapping[str, Callable[[str], str]] = {
    "words": lambda text: rf"\text{{{text}}}",
    "name": lambda text: str(sp.latex(sp.Symbol(text))),
    "times": lambda _: r"\times",
    "interval": lambda text: text.replace("oo", r"\infty"),
}
