"""Terms over the tables of a signature: entries, sums over a set, derivatives, and what a user defines.

Four kinds of SymPy expressions beside SymPy's own operations. Each says what it binds, so that substituting, printing and reading are
written once. What is *defined* (a divergence, a rate) carries its definition inside: whoever evaluates it evaluates that, and
only printing looks at its name.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import sympy as sp
from sympy.core.assumptions import _assume_defined
from sympy.core.relational import Relational
from sympy.core.symbol import Str

from theory.errors import StatementError

KINDS = ("sum", "max", "min")
SENTENCES = "sentences"  # name of the set of all sentences, where worlds are mixtures of two components
_TEX = {"sum": r"\sum", "max": r"\max", "min": r"\min"}


def _opaque(cls: type[sp.Expr]) -> type[sp.Expr]:
    """A class of terms of which SymPy knows what the class says, and nothing else of any of them.

    SymPy looks for each fact anew in each term, by way of thirty others: that took four fifths of the time of reading all claims.
    """
    for fact in _assume_defined:
        if cls.default_assumptions.get(fact) is None:
            setattr(cls, f"is_{fact}", None)
    return cls


@_opaque
class Entry(sp.Expr):
    """An entry of a table: ``Entry(name, x, y)`` is what the table gives at the elements x and y.

    Of its sign SymPy is told nothing: what a table's entries are like is for the signature to say.
    """

    is_commutative = True
    is_real = True
    is_extended_real = True
    is_finite = True

    def __new__(cls, name: Any, *elements: sp.Symbol) -> Entry:
        for element in elements:
            if not isinstance(element, sp.Symbol):
                raise StatementError(
                    f"{name}({', '.join(map(str, elements))}): {element} is no element; a table is looked up at what a sum or "
                    "quantifier binds"
                )
        return sp.Expr.__new__(cls, name if isinstance(name, Str) else Str(name), *elements)

    @property
    def table(self) -> str:
        return self.args[0].name

    @property
    def elements(self) -> tuple[sp.Symbol, ...]:
        return self.args[1:]

    def _sympystr(self, printer: Any) -> str:
        return f"{self.table}({', '.join(map(printer._print, self.elements))})"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        name = sp.latex(sp.Symbol(self.table))
        power = "" if exp is None else f"^{{{exp}}}"
        given = "" if not self.elements else f"({', '.join(map(printer._print, self.elements))})"
        return f"{name}{power}{given}" if "^" not in name else rf"\left({name}{given}\right){power}"


@_opaque
class Over(sp.Expr):
    """Sum, maximum or minimum of a term over the elements of a finite set that meet a condition.

    The sum over none is 0, the maximum -oo, the minimum +oo.

    Args (SymPy): kind, term, the bound element, name of the set, condition.
    """

    is_commutative = True

    def __new__(cls, kind: Any, body: Any, var: sp.Symbol, over: Any, condition: Any = sp.true) -> Over:
        word = kind.name if isinstance(kind, Str) else kind
        if word not in KINDS:
            raise StatementError(f"{word!r} over a set: use one of {', '.join(KINDS)}")
        if isinstance(body, (bool, str)) or not isinstance(sp.sympify(body), sp.Expr):
            raise StatementError(f"{word} of {body!r} over a set: it is taken of numbers")
        where = sp.sympify(condition)
        return sp.Expr.__new__(
            cls, Str(word), sp.sympify(body), var, over if isinstance(over, Str) else Str(over), where
        )

    @property
    def kind(self) -> str:
        return self.args[0].name

    @property
    def body(self) -> sp.Expr:
        return self.args[1]

    @property
    def var(self) -> sp.Symbol:
        return self.args[2]

    @property
    def over(self) -> str:
        return self.args[3].name

    @property
    def condition(self) -> sp.Basic:
        return self.args[4]

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return (self.body.free_symbols | self.condition.free_symbols) - {self.var}

    def _sympystr(self, printer: Any) -> str:
        p = printer._print
        where = "" if self.condition is sp.true else f" where {p(self.condition)}"
        return f"{self.kind}[{p(self.body)}; {p(self.var)} in {self.over}{where}]"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        p = printer._print
        where = "" if self.condition is sp.true else rf":\, {p(self.condition)}"
        body = p(self.body)
        if isinstance(self.body, sp.Add):
            body = rf"\left({body}\right)"
        text = rf"{_TEX[self.kind]}_{{{p(self.var)} \in {self.over}{where}}} {body}"
        return rf"\left({text}\right)" if exp is None else rf"\left({text}\right)^{{{exp}}}"


@_opaque
class Slope(sp.Expr):
    """Derivative of a term in a scalar, at a value of it: ``Slope(term, l, 0)``.

    Inside the term the scalar is bound; what a closed end of its interval is to the derivative is said in `theory.derivative`.
    """

    is_commutative = True

    def __new__(cls, body: Any, var: sp.Symbol, point: Any) -> Slope:
        if not isinstance(var, sp.Symbol):
            raise StatementError(f"derivative in {var}: use a parameter")
        return sp.Expr.__new__(cls, sp.sympify(body), var, sp.sympify(point))

    @property
    def body(self) -> sp.Expr:
        return self.args[0]

    @property
    def var(self) -> sp.Symbol:
        return self.args[1]

    @property
    def point(self) -> sp.Expr:
        return self.args[2]

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return (self.body.free_symbols - {self.var}) | self.point.free_symbols

    def _sympystr(self, printer: Any) -> str:
        p = printer._print
        at = "" if self.point == self.var else f" at {p(self.point)}"
        return f"d/d{p(self.var)}[{p(self.body)}]{at}"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        p = printer._print
        at = "" if self.point == self.var else rf"\Big|_{{{p(self.var)} = {p(self.point)}}}"
        text = rf"\frac{{d}}{{d {p(self.var)}}} {p(self.body)}{at}"
        return text if exp is None else rf"\left({text}\right)^{{{exp}}}"


class Named(sp.Expr):
    """A term with a name: prints as ``name(arguments)``, means its definition, written out (`unfold`).

    Args (SymPy): name, LaTeX with #1, #2, ... for the arguments, the definition, the arguments: terms, or the name of a law.
    """

    is_commutative = True

    def __new__(cls, name: Any, tex: Any, body: Any, *arguments: Any) -> Named:
        made = [x if isinstance(x, Str) else Str(x) for x in (name, tex)]
        return sp.Expr.__new__(cls, *made, sp.sympify(body), *map(sp.sympify, arguments))

    @property
    def name(self) -> str:
        return self.args[0].name

    @property
    def tex(self) -> str:
        return self.args[1].name

    @property
    def body(self) -> sp.Expr:
        return self.args[2]

    @property
    def arguments(self) -> tuple[sp.Expr, ...]:
        return self.args[3:]

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return self.body.free_symbols

    # What SymPy may conclude of it is what it may conclude of the definition.
    def _eval_is_extended_real(self) -> bool | None:
        return self.body.is_extended_real

    def _sympystr(self, printer: Any) -> str:
        given = ", ".join(map(printer._print, self.arguments))
        return f"{self.name}({given})" if given else self.name

    def _latex(self, printer: Any, exp: Any = None) -> str:
        given = [printer._print(a) for a in self.arguments]
        if self.tex:
            text = self.tex
            for k in range(len(given), 0, -1):
                text = text.replace(f"#{k}", given[k - 1])
        else:
            name = sp.latex(sp.Symbol(self.name))
            text = rf"{name}({', '.join(given)})" if given else name
        return text if exp is None else rf"\left({text}\right)^{{{exp}}}"


@lru_cache(maxsize=4096)
def unfold(e: sp.Basic) -> sp.Basic:
    """The expression with every name replaced by what it means, as if it had been written so: what SymPy then cancels is cancelled."""
    if isinstance(e, Named):
        return unfold(e.body)
    if not e.args or not e.has(Named):
        return e
    parts = [unfold(a) for a in e.args]
    if isinstance(e, (Relational, sp.And, sp.Or, sp.Not, sp.Implies)):
        return e.func(*parts, evaluate=False)  # SymPy is not to decide it
    return e.func(*parts)


class _Open(threading.local):
    """How many functions are being asked what they make of their arguments, one inside of another."""

    depth = 0


_OPEN = _Open()
_STAND_INS = 10**9  # numbers of SymPy's dummies that it gives to nobody so soon


def bound(function: Callable[..., Any], count: int = 1) -> tuple[tuple[sp.Symbol, ...], Any]:
    """Symbols for the arguments of a function, named as it names them, and what it makes of them.

    A name that means something inside already gets a number, so that nothing is bound by accident.

    Raises:
      StatementError: it does not take so many arguments.
    """
    names = _argument_names(function, count)
    # The same at every call of this depth, so that SymPy recognises a term that it has made already.
    stand_ins = [sp.Dummy(name, dummy_index=_STAND_INS + _OPEN.depth) for name in names]
    _OPEN.depth += 1
    try:
        made = function(*stand_ins)
    finally:
        _OPEN.depth -= 1
    taken = {x.name for x in _symbols(made) if x not in stand_ins}
    symbols: list[sp.Symbol] = []
    for name in names:
        fresh, k = name, 0
        while fresh in taken:
            k += 1
            fresh = f"{name}{k}"
        taken.add(fresh)
        symbols.append(sp.Symbol(fresh))
    changes = dict(zip(stand_ins, symbols, strict=True))
    return tuple(symbols), _renamed(made, changes)


def _argument_names(function: Callable[..., Any], count: int) -> list[str]:
    try:
        given = list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        given = []
    names = given[:count] if len(given) >= count else []
    if callable(function) and not names:
        return [f"x{k}" if k else "x" for k in range(count)]
    if len(names) != count:
        raise StatementError(f"{function!r}: give a function of {count} element(s), such as lambda x: P(x)")
    return names


def _symbols(made: Any) -> set[sp.Symbol]:
    """Every symbol in a term or formula, bound ones included."""
    if isinstance(made, sp.Basic):
        return {node for node in sp.preorder_traversal(made) if isinstance(node, sp.Symbol)}
    if hasattr(made, "walk"):
        found: set[sp.Symbol] = set()
        for part in made.walk():
            found |= {part.binds} - {None}
            for e in part.terms():
                found |= _symbols(e)
        return found
    return set()


def _renamed(made: Any, changes: dict[sp.Symbol, sp.Symbol]) -> Any:
    if isinstance(made, Relational):  # SymPy has looked already at what it can decide of it
        return made.func(*(a.xreplace(changes) for a in made.args), evaluate=False)
    if isinstance(made, sp.Basic):
        return made.xreplace(changes)
    if hasattr(made, "mapped"):
        return made.mapped(lambda f: _renamed(f, changes), lambda e: _renamed(e, changes))
    return made


def entries_in(e: sp.Basic) -> set[str]:
    """Names of the tables that an expression looks up."""
    return {node.table for node in sp.preorder_traversal(e) if isinstance(node, Entry)}


def condition_of(parts: Sequence[sp.Basic]) -> sp.Basic:
    """All of several relations, as they are written."""
    if not parts:
        return sp.true
    return parts[0] if len(parts) == 1 else sp.And(*parts, evaluate=False)
