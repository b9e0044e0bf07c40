"""The questions that rules put to Z3 while a derivation is checked, each as a proposition of Coq about real numbers.

What Z3 is asked is whether some assertions about real unknowns, and flags for +oo, have a common solution; where it answers "no", something
is proved. `recorded` notes those questions as Z3 gets them, after all quotients, roots, exponentials and logarithms have become unknowns; the
kernel is not changed and accepts what it accepts anyway. `Question` is one of them: its assertions with negations written inwards, unknowns
numbered as they occur, so that questions that differ in names alone are one. In Coq it says that the assertions contradict one another.
No quotient is left in it, so that Coq's junk value of 1/0 cannot matter: Z3 was given an unknown q and "b = 0 or q b = 1".
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import sympy as sp
import z3

from proofs.coq.numbers import NotWritten
from proofs.kernel.rules import _decision

# A term: ("num", Fraction), ("var", k), ("add", terms), ("mul", terms), ("neg", term).
# A condition: ("lt" | "le" | "eq" | "ne", term, term), ("flag", k), ("unflag", k), ("and", conditions), ("or", conditions), True, False.
Term = tuple[Any, ...]
Condition = Any

_OPPOSITE = {"lt": "le", "le": "lt", "eq": "ne", "ne": "eq"}


@dataclass(frozen=True)
class Question:
    """Assertions that have no common solution, as Z3 answered.

    Attributes:
      assertions: in negation normal form; conclusion of it all is a contradiction.
      unknowns: number of real unknowns, ``x0``, ``x1``, ...
      flags: number of flags, ``f0``, ``f1``, ...: booleans that say that something is +oo.
    """

    assertions: tuple[Condition, ...]
    unknowns: int
    flags: int

    @property
    def statement(self) -> str:
        """The proposition of Coq: whatever the unknowns are, the assertions contradict one another."""
        lines = []
        if self.unknowns:
            lines.append(f"forall {' '.join(f'x{k}' for k in range(self.unknowns))} : R,")
        if self.flags:
            lines.append(f"forall {' '.join(f'f{k}' for k in range(self.flags))} : bool,")
        lines += [f"{told(a)} ->" for a in self.assertions]
        return " ".join([*lines, "False"])

    @property
    def name(self) -> str:
        """The name of its lemma: a digest of what it says."""
        return f"q_{hashlib.sha256(self.statement.encode()).hexdigest()[:12]}"


@dataclass(frozen=True)
class Asked:
    """A question as it was put: which term of the derivation each unknown and each flag stands for.

    Attributes:
      question: what was asked.
      terms: by the number of an unknown, the term, or ("quotient", term) for an unknown that stands for a power or root.
      cases: by the number of an unknown that stands for a value by cases: the condition, and the two values.
      infinite: by the number of a flag, the term of which it says that it is +oo.
    """

    question: Question
    terms: Mapping[int, Any] = field(hash=False)
    infinite: Mapping[int, sp.Basic] = field(hash=False)
    cases: Mapping[int, tuple[Condition, Term, Term]] = field(hash=False)


# ---------------------------------------------------------------- what Z3 was given
class _Reader:
    """Reads assertions of Z3, numbering unknowns as they occur."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.flags: dict[str, int] = {}
        self.cases: dict[tuple[Any, ...], int] = {}
        self.further: list[Condition] = []

    def term(self, e: Any) -> Term:
        kind = e.decl().kind()
        if z3.is_rational_value(e):
            return ("num", Fraction(e.numerator_as_long(), e.denominator_as_long()))
        if kind == z3.Z3_OP_UNINTERPRETED and e.num_args() == 0:
            return ("var", self.numbered(e.decl().name()))
        if kind == z3.Z3_OP_ITE:
            return self.by_cases(e)
        parts = tuple(self.term(a) for a in e.children())
        if kind == z3.Z3_OP_ADD:
            return ("add", parts)
        if kind == z3.Z3_OP_MUL:
            return ("mul", parts)
        if kind == z3.Z3_OP_UMINUS:
            return ("neg", parts[0])
        if kind == z3.Z3_OP_SUB and len(parts) == 2:
            return ("add", (parts[0], ("neg", parts[1])))
        raise NotWritten(f"{e.decl().name()} of Z3: no Coq term is known for it")

    def numbered(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers))

    def by_cases(self, e: Any) -> Term:
        """A value by cases is an unknown that is the one value where the condition holds, and the other where not."""
        condition, first, second = e.children()
        key = (self.condition(condition, True), self.term(first), self.term(second))
        if key not in self.cases:
            value = ("var", self.numbered(f"case {len(self.cases)}"))
            self.cases[key] = value[1]
            fails = self.condition(condition, False)
            self.further.append(
                _either(
                    [_all([key[0], ("eq", value, key[1])]), _all([fails, ("eq", value, key[2])])],
                )
            )
        return ("var", self.cases[key])

    def condition(self, e: Any, holds: bool) -> Condition:
        """A condition, or its opposite, with negations written inwards."""
        kind = e.decl().kind()
        children = e.children()
        if kind in (z3.Z3_OP_TRUE, z3.Z3_OP_FALSE):
            return (kind == z3.Z3_OP_TRUE) == holds
        if kind == z3.Z3_OP_NOT:
            return self.condition(children[0], not holds)
        if kind in (z3.Z3_OP_AND, z3.Z3_OP_OR):
            parts = [self.condition(c, holds) for c in children]
            return _all(parts) if (kind == z3.Z3_OP_AND) == holds else _either(parts)
        if kind == z3.Z3_OP_IMPLIES:
            parts = [self.condition(children[0], not holds), self.condition(children[1], holds)]
            return _either(parts) if holds else _all(parts)
        if kind == z3.Z3_OP_UNINTERPRETED and not children:
            number = self.flags.setdefault(e.decl().name(), len(self.flags))
            return ("flag" if holds else "unflag", number)
        if kind in (z3.Z3_OP_EQ, z3.Z3_OP_DISTINCT) and z3.is_bool(children[0]):
            alike = holds == (kind == z3.Z3_OP_EQ)
            return _either(
                [
                    _all([self.condition(children[0], True), self.condition(children[1], alike)]),
                    _all([self.condition(children[0], False), self.condition(children[1], not alike)]),
                ]
            )
        return self.relation(kind, children, holds)

    def relation(self, kind: int, children: list[Any], holds: bool) -> Condition:
        signs = {
            z3.Z3_OP_LT: ("lt", False),
            z3.Z3_OP_LE: ("le", False),
            z3.Z3_OP_GT: ("lt", True),
            z3.Z3_OP_GE: ("le", True),
            z3.Z3_OP_EQ: ("eq", False),
            z3.Z3_OP_DISTINCT: ("ne", False),
        }
        if kind not in signs or len(children) != 2:
            raise NotWritten(f"a relation of Z3 of kind {kind}: no Coq proposition is known for it")
        sign, turned = signs[kind]
        a, b = (self.term(c) for c in children)
        if turned:
            a, b = b, a
        if holds:
            return (sign, a, b)
        return (_OPPOSITE[sign], b, a) if sign in ("lt", "le") else (_OPPOSITE[sign], a, b)


def _all(parts: Iterable[Condition]) -> Condition:
    return _joined("and", parts, True)


def _either(parts: Iterable[Condition]) -> Condition:
    return _joined("or", parts, False)


def _joined(word: str, parts: Iterable[Condition], neutral: bool) -> Condition:
    kept: list[Condition] = []
    for part in parts:
        if part is neutral or part in kept:
            continue
        if part is (not neutral):
            return part
        kept += part[1] if part[0] == word else [part]
    return neutral if not kept else kept[0] if len(kept) == 1 else (word, tuple(kept))


def read(assertions: Iterable[Any]) -> tuple[Question, _Reader]:
    """The question that Z3 was asked, and who read it, who knows the numbers of its unknowns and flags by their names in Z3.

    Raises:
      NotWritten: an operation of Z3 that is not known; one line.
    """
    reader = _Reader()
    found: list[Condition] = []
    for assertion in assertions:
        condition = reader.condition(assertion, True)
        for part in (*reader.further, condition):
            for single in part[1] if part not in (True, False) and part[0] == "and" else (part,):
                if single is not True and single not in found:
                    found.append(single)
        reader.further = []
    question = Question(tuple(found), len(reader.numbers), len(reader.flags))
    return question, reader


# ---------------------------------------------------------------- as Coq text
def told_term(t: Term, names: Mapping[int, str] | None = None) -> str:
    """A term as Coq text, in parentheses where it has parts."""
    kind = t[0]
    if kind == "num":
        p, q = t[1].numerator, t[1].denominator
        return f"{p}" if q == 1 and p >= 0 else f"({p})" if q == 1 else f"({p} / {q})"
    if kind == "var":
        return f"x{t[1]}" if names is None else names[t[1]]
    if kind == "neg":
        return f"(- {told_term(t[1], names)})"
    sign = {"add": " + ", "mul": " * "}[kind]
    if not t[1]:
        return "0" if kind == "add" else "1"
    inner = sign.join(told_term(a, names) for a in t[1])
    return f"({inner})" if len(t[1]) > 1 else inner


_SIGNS = {"lt": "<", "le": "<=", "eq": "=", "ne": "<>"}


def told(c: Condition) -> str:
    """A condition as a proposition of Coq."""
    if c is True or c is False:
        return str(c)
    if c[0] in _SIGNS:
        return f"{told_term(c[1])} {_SIGNS[c[0]]} {told_term(c[2])}"
    if c[0] in ("flag", "unflag"):
        return f"f{c[1]} = {'true' if c[0] == 'flag' else 'false'}"
    sign = r" /\ " if c[0] == "and" else r" \/ "
    return f"({sign.join(told(a) for a in c[1])})"


# ---------------------------------------------------------------- recording
@contextmanager
def recorded() -> Iterator[list[Asked]]:
    """A block in which every question is noted that Z3 answers with "no solution", in order.

    What was answered before is asked again: the memory of earlier answers is emptied first.
    """
    asked: list[Asked] = []
    original = _decision._Translator.ask

    def ask(self: Any, assertions: Iterable[Any], effort: int) -> tuple[Any, Any]:
        assertions = list(assertions)
        result, solver = original(self, assertions, effort)
        if result == z3.unsat:
            asked.append(_asked(self, assertions))
        return result, solver

    forget()
    _decision._Translator.ask = ask  # type: ignore[method-assign]
    try:
        yield asked
    finally:
        _decision._Translator.ask = original  # type: ignore[method-assign]
        forget()


def forget() -> None:
    """Empty the memory of what Z3 has answered."""
    for memory in (_decision._follows, _decision._why_without_meaning, _decision._without_meaning):
        memory.cache_clear()


def _asked(translator: Any, assertions: list[Any]) -> Asked:
    question, reader = read(assertions)
    numbers, flags = reader.numbers, reader.flags
    terms: dict[int, Any] = {}
    infinite: dict[int, sp.Basic] = {}
    for term, (flag, value) in translator.atoms.items():
        if value.decl().name() in numbers:
            terms[numbers[value.decl().name()]] = term
        if flag is not None and flag.decl().name() in flags:
            infinite[flags[flag.decl().name()]] = term
    for term, value in translator._quotients.items():
        if value.decl().name() in numbers:
            terms[numbers[value.decl().name()]] = ("quotient", term)
    cases = {number: case for case, number in reader.cases.items()}
    return Asked(question, terms, infinite, cases)
