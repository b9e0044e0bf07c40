"""SymPy expressions as numbers of ``coq/Definitions.v`` and ``coq/Tables.v``: real numbers, two infinities, and what has no value.

Relations between numbers are conditions that Coq computes: where they hold, and where their opposite does. A relation of which a side
has no value neither holds nor fails. What is made of relations follows Kleene: "A or B" holds as soon as one of them does, also where the
other has no value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError
from theory.observables import (
    PROMPT_OBSERVABLES,
    Average,
    Expect,
    Observable,
    Prob,
    Variance,
)
from theory.signature import Signature, nonnegative
from theory.terms import Entry, Over, Slope, unfold

LAW_NAMES = {"P": "Mixture", "P-": "Minus", "P+": "Plus"}
# Observables that Definitions.v has under the same name, and whether they depend on the weight of P- in the mixture.
_ON_ALPHA = {
    **dict.fromkeys(("P", "w", "w_max", "B_P", "KL_to_model", "best_P"), True),
    **dict.fromkeys(
        ("P_minus", "P_plus", "LLR", "inverse_likelihood_ratio", "increment", "gain", "size"), False
    ),
    **dict.fromkeys(("B_minus", "B_plus", "B_last", "last_minus", "last_plus", "best_minus"), False),
    **dict.fromkeys(("KL", "KL_reverse"), False),
}


class NotWritten(StatementError):
    """A kind of term or formula that the writer of Coq statements does not know."""


class Bound(NamedTuple):
    """What a symbol stands for in Coq.

    Attributes:
      kind: "real", "count" (a natural number), "text", or "element" (of a set of a signature).
      coq: the Coq term.
      begins: for a text that begins with another by construction, that symbol.
      of: for an element, the name of its set.
    """

    kind: str
    coq: str
    begins: sp.Symbol | None = None
    of: str = ""


@dataclass(frozen=True)
class Scope:
    """What has a meaning in some place of a statement.

    Attributes:
      symbols: what each symbol stands for.
      signature: whose sets and tables are spoken of; None where worlds are mixtures.
    """

    symbols: Mapping[sp.Symbol, Bound]
    signature: Signature | None = None

    def __contains__(self, symbol: object) -> bool:
        return symbol in self.symbols

    def __getitem__(self, symbol: sp.Symbol) -> Bound:
        return self.symbols[symbol]

    def bind(self, symbol: sp.Symbol, meaning: Bound) -> Scope:
        """The scope inside of what binds a symbol."""
        return replace(self, symbols={**self.symbols, symbol: meaning})


def identifier(name: str) -> str:
    """A name as a Coq identifier: dashes and dots become underscores, and R, which is Coq's set of real numbers, another name."""
    made = name.replace("-", "_").replace(".", "_")
    return f"{made}_" if made in TAKEN else made


# Names that mean something in Definitions.v, in Tables.v or in the libraries they load; a test holds the set to the files.
TAKEN = frozenset(
    {"R", "P", "W", "w", "S", "O", "A", "exp", "ln", "sum", "law", "step", "eq", "le", "lt", "nat", "INR"}
    | {
        "num",
        "real",
        "plus_infinity",
        "minus_infinity",
        "undefined",
        "add",
        "opposite",
        "mul",
        "inverse",
        "log",
    }
    | {
        "exponential",
        "square_root",
        "whole_power",
        "power",
        "differ",
        "absolute",
        "larger",
        "smaller",
        "choose",
    }
    | {
        "total",
        "infinite",
        "finite_set",
        "element",
        "elements",
        "cardinality",
        "times",
        "over",
        "over_nonnegative",
    }
    | {"total_where", "maximum", "maximum_where", "minimum", "minimum_where", "has_slope", "slope", "decide"}
    | {
        "orb",
        "andb",
        "forall",
        "exists",
        "fun",
        "fix",
        "match",
        "end",
        "let",
        "at",
        "where",
        "Prop",
        "Set",
        "Type",
    }
)
# Names of Coq that the sets, tables and elements of a signature have, too: inside its statements they mean nothing else.
_FREE_ON_TABLES = frozenset({"P", "W", "w", "A"})


def own_name(name: str) -> str:
    """The name of a set or table of a signature, whose statements speak of no world W and nothing observed in it."""
    return name if name in _FREE_ON_TABLES else identifier(name)


def element_name(symbol: sp.Symbol, signature: Signature) -> str:
    """A name for a bound element that no set, table or scalar of the signature has."""
    name = own_name(symbol.name)
    while any(name in names for names in (signature.sets, signature.tables, signature.parameters)):
        name += "_"
    return name


def declared_set(over: str, scope: Scope) -> tuple[Signature, str]:
    """The signature of a scope, and the Coq name of one of its sets.

    Raises:
      NotWritten: there is no such set.
    """
    if scope.signature is None or over not in scope.signature.sets:
        raise NotWritten(f"{over}: no set of a signature has that name")
    return scope.signature, own_name(over)


def bound(symbol: sp.Symbol, scope: Scope, kind: str) -> str:
    """The Coq term of a symbol of a kind.

    Raises:
      NotWritten: nothing binds it, or it is of another kind.
    """
    if symbol not in scope:
        raise NotWritten(f"{symbol}: nothing binds it")
    found = scope[symbol]
    if found.kind != kind:
        raise NotWritten(f"{symbol}: a {found.kind} where a {kind} is needed")
    return found.coq


def count(e: sp.Expr, scope: Scope) -> str:
    """An expression that is a number of sentences, as a natural number of Coq."""
    if isinstance(e, sp.Integer) and e >= 0:
        return f"{int(e)}%nat"
    if isinstance(e, sp.Symbol):
        return bound(e, scope, "count")
    raise NotWritten(f"{e}: a number of sentences is written as a number or a bound length")


def is_count(e: sp.Expr, scope: Scope) -> bool:
    """Whether an expression is a number of sentences as it stands, so that nothing needs rounding."""
    return (isinstance(e, sp.Integer) and e >= 0) or (e in scope and scope[e].kind == "count")


def number(e: sp.Expr, scope: Scope) -> str:
    """An expression as a Coq term of type ``num``, in parentheses where it has parts.

    Raises:
      NotWritten: a kind of expression that is not known; one line.
    """
    if isinstance(e, sp.Rational):
        return f"real {_rational(e)}"
    if isinstance(e, sp.Symbol):
        return _symbol(e, scope)
    if isinstance(e, sp.Add):
        return _sum(e, scope)
    if isinstance(e, sp.Mul):
        return _product(e, scope)
    if isinstance(e, sp.Pow):
        return _power(e, scope)
    for kind, word in ((sp.log, "log"), (sp.exp, "exponential"), (sp.Abs, "absolute")):
        if isinstance(e, kind):
            return f"{word} {_inside(e.args[0], scope)}"
    if isinstance(e, (sp.Max, sp.Min)):
        word = "larger" if isinstance(e, sp.Max) else "smaller"
        first, *rest = (_inside(part, scope) for part in _ordered(e))
        for part in rest:
            first = f"({word} {first} {part})"
        return first[1:-1]
    if isinstance(e, sp.Piecewise):
        return _cases(e, scope)
    if isinstance(e, Entry):
        return _entry(e, scope)
    if isinstance(e, Over):
        return _over(e, scope)
    if isinstance(e, Slope):
        return _slope(e, scope)
    if isinstance(e, sp.Sum):
        return _sum_between(e, scope)
    if isinstance(e, Average):
        return _average(e, scope)
    if isinstance(e, Observable):
        return _observable(e, scope)
    raise NotWritten(f"{type(e).__name__} in {e}: no Coq term is known for it")


def _inside(e: sp.Expr, scope: Scope) -> str:
    return f"({number(e, scope)})"


def _operand(e: sp.Expr, scope: Scope) -> str:
    """An expression beside an operation sign: in parentheses where it has such a sign itself."""
    made = number(e, scope)
    return f"({made})" if isinstance(e, (sp.Add, sp.Mul)) or _divides(e) else made


def _ordered(e: sp.Expr) -> list[sp.Expr]:
    """Parts of a sum, product or extreme in an order that depends on nothing but the expression."""
    return sorted(e.args, key=sp.default_sort_key)


def _rational(e: sp.Rational) -> str:
    if e.q == 1:
        return f"{int(e.p)}" if e.p >= 0 else f"({int(e.p)})"
    return f"({int(e.p)} / {int(e.q)})"


def _symbol(e: sp.Symbol, scope: Scope) -> str:
    if e in scope and scope[e].kind == "count":
        return f"real (INR {scope[e].coq})"
    return f"real {bound(e, scope, 'real')}"


def _negative(e: sp.Expr) -> bool:
    coefficient, _ = e.as_coeff_Mul()
    return bool(coefficient.is_Rational and coefficient < 0)


def _sum(e: sp.Add, scope: Scope) -> str:
    parts = sorted(_ordered(e), key=_negative)  # what is subtracted comes last
    made = "" if not _negative(parts[0]) else f"- {_operand(-parts[0], scope)}"
    made = made or _operand(parts[0], scope)
    for part in parts[1:]:
        made += f" - {_operand(-part, scope)}" if _negative(part) else f" + {_operand(part, scope)}"
    return made


def _product(e: sp.Mul, scope: Scope) -> str:
    coefficient, rest = e.as_coeff_Mul()
    if coefficient == -1:
        return f"- {_operand(rest, scope)}"
    above = [x for x in _ordered(e) if not _divides(x)]
    below = [1 / x for x in _ordered(e) if _divides(x)]
    sign = " * " if scope.signature is None else " ** "
    made = sign.join(_operand(x, scope) for x in above) or "real 1"
    return made + "".join(_divided_by(x, scope) for x in below)


def _divided_by(x: sp.Expr, scope: Scope) -> str:
    """What follows a number that is divided by another. On tables 1/0 is +oo where the form of what is divided by is never negative."""
    if scope.signature is None:
        return f" / {_operand(x, scope)}"
    sign = "/+" if nonnegative(x, scope.signature.tables) else "//"
    return f" {sign} {_operand(x, scope)}"


def _divides(e: sp.Expr) -> bool:
    return isinstance(e, sp.Pow) and bool(e.exp.is_Rational and e.exp < 0)


def _power(e: sp.Pow, scope: Scope) -> str:
    base, exponent = e.base, e.exp
    if exponent.is_Rational and exponent < 0:
        return f"real 1{_divided_by(1 / e, scope)}"
    if isinstance(exponent, sp.Integer):
        return f"whole_power {_inside(base, scope)} {int(exponent)}"
    if scope.signature is not None and is_count(exponent, scope):
        return f"whole_power {_inside(base, scope)} {count(exponent, scope)}"
    if exponent == sp.Rational(1, 2):
        return f"square_root {_inside(base, scope)}"
    return f"power {_inside(base, scope)} {_inside(exponent, scope)}"


def _cases(e: sp.Piecewise, scope: Scope) -> str:
    made = "undefined"
    for branch, condition in reversed(e.args):
        if condition is sp.true:
            made = number(branch, scope)
            continue
        asked = f"{condition_holds(condition, scope)} {condition_fails(condition, scope)}"
        made = f"choose {asked} {_inside(branch, scope)} ({made})"
    return made


def _entry(e: Entry, scope: Scope) -> str:
    """An entry of a table, at elements of the sets that the signature names."""
    if scope.signature is None or e.table not in scope.signature.tables:
        raise NotWritten(f"{e}: no signature has the table {e.table}")
    made = own_name(e.table)
    table = scope.signature.tables[e.table]
    if len(table.sets) != len(e.elements):
        raise NotWritten(f"{e}: {e.table} has {len(table.sets)} argument(s)")
    for x, of in zip(e.elements, table.sets, strict=True):
        name = bound(x, scope, "element")
        if scope[x].of != of.name:
            raise NotWritten(f"{e}: {x} is an element of {scope[x].of}, and one of {of.name} is needed")
        made += f" {name}"
    return f"real ({made})" if e.elements else f"real {made}"


_OVER = {"sum": "total", "max": "maximum", "min": "minimum"}


def _over(e: Over, scope: Scope) -> str:
    signature, name = declared_set(e.over, scope)
    if e.kind not in _OVER:
        raise NotWritten(f"{e.kind} over a set in {e}: no Coq term is known for it")
    x = element_name(e.var, signature)
    inner = scope.bind(e.var, Bound("element", x, of=e.over))
    each = f"(fun {x} : {name} => {number(e.body, inner)})"
    if e.condition is sp.true:
        return f"{_OVER[e.kind]} (elements {name}) {each}"
    asked = " ".join(
        f"(fun {x} : {name} => {told(e.condition, inner)})" for told in (condition_holds, condition_fails)
    )
    return f"{_OVER[e.kind]}_where (elements {name}) {asked} {each}"


def _slope(e: Slope, scope: Scope) -> str:
    name = identifier(e.var.name)
    if scope.signature is None or e.var.name not in scope.signature.parameters:
        raise NotWritten(f"{e}: a derivative is written in a scalar of the signature")
    inner = scope.bind(e.var, Bound("real", name))
    return f"slope (fun {name} : R => {number(e.body, inner)}) {_inside(e.point, scope)}"


def _sum_between(e: sp.Sum, scope: Scope) -> str:
    index, first, last = e.limits[0]
    name = identifier(index.name)
    inner = scope.bind(index, Bound("count", name))
    body = number(e.function, inner)
    return f"total_between {count(first, scope)} {count(last, scope)} (fun {name} : nat => {body})"


def beginning(after: sp.Symbol | None, scope: Scope) -> str:
    """The text that drawn sentences follow."""
    return "[]" if after is None else bound(after, scope, "text")


def law_name(law: str) -> str:
    """A law of texts as Definitions.v calls it.

    Raises:
      NotWritten: a further component.
    """
    if law not in LAW_NAMES:
        raise NotWritten(f"law {law}: no Coq term is known for further components")
    return LAW_NAMES[law]


def _average(e: Average, scope: Scope) -> str:
    name = identifier(e.prompt.name)
    inner = scope.bind(e.prompt, Bound("text", name, e.after))
    drawn = f"W alpha {law_name(e.law)} {beginning(e.after, scope)} {count(e.length, scope)}"
    if isinstance(e, Prob):
        each = [f"(fun {name} => {told(e.body, inner)})" for told in (condition_holds, condition_fails)]
        return f"probability {drawn} {' '.join(each)}"
    if type(e) not in (Expect, Variance):
        raise NotWritten(f"{type(e).__name__} in {e}: no Coq term is known for it")
    word = "average" if isinstance(e, Expect) else "variance"
    return f"{word} {drawn} (fun {name} => {number(e.body, inner)})"


def _observable(e: Observable, scope: Scope) -> str:
    name = type(e).__name__
    if name not in _ON_ALPHA or PROMPT_OBSERVABLES.get(name) is not type(e):
        raise NotWritten(f"{name} in {e}: no Coq term is known for it")
    world = "W alpha" if _ON_ALPHA[name] else "W"
    prompt, *rest = e.args
    given = [bound(prompt, scope, "text")]
    if name == "gain":
        if scope[prompt].begins != rest[0]:
            raise NotWritten(f"{e}: nothing says that {prompt} begins with {rest[0]}")
        given.append(bound(rest[0], scope, "text"))
    elif rest:
        given += [count(x, scope) for x in rest]
    return f"{name} {world} {' '.join(given)}"


# By SymPy's sign: how the relation is written, with its sides exchanged or not, and how its opposite is.
_WRITTEN = {
    "<": ("({0} < {1})%num", "({1} <= {0})%num"),
    "<=": ("({0} <= {1})%num", "({1} < {0})%num"),
    ">": ("({1} < {0})%num", "({0} <= {1})%num"),
    ">=": ("({1} <= {0})%num", "({0} < {1})%num"),
    "==": ("(eq ({0})%num ({1})%num)", "(differ ({0})%num ({1})%num)"),
    "!=": ("(differ ({0})%num ({1})%num)", "(eq ({0})%num ({1})%num)"),
}


def condition_holds(condition: sp.Basic, scope: Scope) -> str:
    """A relation, or And, Or, Not, Implies of relations, as a Coq boolean.

    Raises:
      NotWritten: a kind of condition that is not known.
    """
    return _condition(condition, scope, True)


def condition_fails(condition: sp.Basic, scope: Scope) -> str:
    """The opposite of a condition; see `condition_holds`."""
    return _condition(condition, scope, False)


def _condition(condition: sp.Basic, scope: Scope, positive: bool) -> str:
    told = partial(_condition, scope=scope, positive=positive)
    condition = unfold(condition)
    if isinstance(condition, Relational):
        sides = [number(side, scope) for side in (condition.lhs, condition.rhs)]
        return _WRITTEN[condition.rel_op][0 if positive else 1].format(*sides)
    if isinstance(condition, (sp.And, sp.Or)):
        parts = sorted(condition.args, key=sp.default_sort_key)
        return _joined(
            "andb" if isinstance(condition, sp.And) == positive else "orb", [told(x) for x in parts]
        )
    if isinstance(condition, sp.Not):
        return _condition(condition.args[0], scope, not positive)
    if isinstance(condition, sp.Implies):
        premise, consequence = condition.args
        return _joined(
            "orb" if positive else "andb", [_condition(premise, scope, not positive), told(consequence)]
        )
    raise NotWritten(f"{type(condition).__name__} in {condition}: no Coq condition is known for it")


def _joined(word: str, parts: list[str]) -> str:
    first, *rest = parts
    for part in rest:
        first = f"({word} {first} {part})"
    return first
