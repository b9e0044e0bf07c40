"""Claims: hypotheses, conclusion, source. Built-in and user-made ones are the same objects."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, cached_property
from typing import Any

import mpmath
import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError
from theory.logic import (
    Conversation,
    Formula,
    Length,
    Relation,
    SomeConstant,
    as_formula,
    further_of,
    lengths_of,
)
from theory.numeric import evaluate
from theory.observables import LawOfNext, definition_of
from theory.parameters import Parameter, known_parameters, parameter_of
from theory.signature import Signature
from theory.sorts import PROMPT, SENTENCE, Scope, check_formula, check_number
from theory.substitution import decimals, plain
from theory.terms import Named, Slope
from theory.typeset import paper

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]*\Z")
WHOLE = mpmath.mpf("1e-40")
KINDS = ("definition", "lemma", "theorem", "candidate", "step", "repair", "reading", "user")


@dataclass(frozen=True)
class Hypothesis:
    """A condition on worlds, decided apart from any conclusion.

    Attributes:
      id: short name, used in reports ("vacuous: negative fails").
      name: the name in words.
      formula: what has to hold.
      source: where it is defined.
    """

    id: str
    name: str
    formula: Formula
    source: str = ""

    def __post_init__(self) -> None:
        if not isinstance(self.id, str) or not self.id:
            raise StatementError(f'hypothesis id {self.id!r}: give a short name such as "negative"')
        try:
            object.__setattr__(self, "formula", as_formula(self.formula))
        except StatementError as error:
            raise StatementError(f"hypothesis {self.id}: {error}") from None

    def __bool__(self) -> bool:
        raise StatementError(
            f"hypothesis {self.id} has no truth value in Python, and `and` would drop one: list both, hypotheses=[a, b]"
        )

    def __str__(self) -> str:
        return str(self.formula)


@dataclass(frozen=True)
class Claim:
    """In every world that meets the hypotheses, the conclusion holds.

    Attributes:
      id: as in the list of statements ("thm1").
      title: one line for humans.
      source: paper, version and label.
      hypotheses: decided on a world one by one.
      where: relations between parameters alone (``epsilon < 1 - gamma``).
      conclusion: formula of `theory.logic`.
      kind: definition, lemma, theorem, candidate, step (of a published proof, as a claim of its own), repair, reading
        or user.
      reading: how the words of the source were read, where they leave a choice.
      reading_of: id of the claim of which this is another reading.
      repairs: ids of claims that this one repairs, should they fall.
      sharpens: ids of claims of which this one is the sharper form.
      least: (parameter, value): besides the claim itself, that no smaller value of the parameter will do.
      defines: for definitions, the formula that is defined, so that worlds on both sides of it can be shown.
      signature: what the claim's worlds are made of; None for mixtures of two components, the worlds of Wolf et al.
      sheet: the label of the claim in the list of statements under audit ("F1.1"), if it is one of that list.
    """

    id: str
    title: str
    source: str
    hypotheses: tuple[Hypothesis, ...]
    conclusion: Formula
    where: tuple[sp.Basic, ...] = ()
    kind: str = "user"
    reading: str = ""
    reading_of: str | None = None
    repairs: tuple[str, ...] = ()
    sharpens: tuple[str, ...] = ()
    least: tuple[sp.Symbol, sp.Expr] | None = None
    defines: Formula | None = None
    signature: Signature | None = None
    sheet: str = ""

    def __post_init__(self) -> None:
        for name in ("id", "title", "source", "reading"):
            if not isinstance(getattr(self, name), str):
                raise StatementError(f"claim {self.id!r}: {name} is {getattr(self, name)!r}; give a text")
        if not _ID.match(self.id):
            raise StatementError(f"claim id {self.id!r}: use letters, digits, '-', '_' and '.'")
        if self.kind not in KINDS:
            raise StatementError(f"claim {self.id}: kind {self.kind!r} is none of {', '.join(KINDS)}")
        for hypothesis in self.hypotheses:
            if not isinstance(hypothesis, Hypothesis):
                raise StatementError(
                    f"claim {self.id}: {hypothesis!r} is not a Hypothesis; wrap a formula in theory.Hypothesis(id, name, formula)"
                )
        for relation in self.where:
            if isinstance(relation, Formula):
                raise StatementError(
                    f"claim {self.id}: where is for relations between parameters such as epsilon < 1 - gamma; make '{relation}' a "
                    "Hypothesis"
                )
        ids = [h.id for h in self.hypotheses]
        if len(set(ids)) != len(ids):
            raise StatementError(f"claim {self.id}: two hypotheses share an id in {', '.join(ids)}")
        try:
            formulas = self._formulas()
            declared = {p.symbol for p in self._declared().values()}
            talks = [part for f in formulas for part in f.walk() if isinstance(part, Conversation)]
            counts = set().union(*(f.rounds.free_symbols | f.reply.free_symbols for f in talks))
            spoken = set().union(*(f.free for f in formulas)) | self.bound_scalars
            laws = self._laws
            spoken |= set().union(*(law.term.free_symbols for law in laws))
            own = Scope(frozenset(declared & spoken), frozenset(counts), signature=self.signature)
            for law in laws:
                check_number(law.term, own.bind(law.prompt, PROMPT).bind(law.sentence, SENTENCE))
            for formula in (*(h.formula for h in self.hypotheses), *map(Relation, self.where)):
                _no_constant(formula)
            for formula in formulas:
                check_formula(formula, own)
                if self.signature is not None:
                    _check_written_out(formula, own)
            if self.defines is not None:
                scope = Scope(frozenset(declared & self.defines.free), signature=self.signature)
                check_formula(self.defines, scope)
            self._check_least()
            self._write_exactly()
        except StatementError as error:
            raise StatementError(f"claim {self.id}: {error}") from None

    def _check_least(self) -> None:
        if self.least is None:
            return
        if not isinstance(self.least, tuple) or len(self.least) != 2:
            raise StatementError(f"least={self.least!r}: give a parameter and its least value, least=(C, 2)")
        symbol, value = self.least
        if symbol not in self.conclusion.free or not isinstance(symbol, sp.Symbol):
            raise StatementError(f"least: {symbol} is no parameter of the conclusion")
        own = parameter_of(symbol)
        number = sp.sympify(value)
        if not isinstance(number, sp.Expr) or not number.is_number or number.is_positive is not True:
            raise StatementError(f"least: {value!r} is not a positive number, below which others are tried")
        if own.integer or not own.contains(Fraction(str(sp.N(number, 30)))):
            raise StatementError(
                f"least: {symbol} ranges over {own.interval}; give a value inside, of a parameter that takes all real ones"
            )

    def _write_exactly(self) -> None:
        """Floats as the fractions that they show."""
        if not any(e.has(sp.Float) for f in self._formulas() for part in f.walk() for e in part.terms()):
            return
        exact = tuple(replace(h, formula=decimals(h.formula)) for h in self.hypotheses)
        object.__setattr__(self, "hypotheses", exact)
        object.__setattr__(self, "where", tuple(decimals(Relation(r)).terms()[0] for r in self.where))
        object.__setattr__(self, "conclusion", decimals(self.conclusion))

    def _formulas(self) -> tuple[Formula, ...]:
        return (*(h.formula for h in self.hypotheses), *map(Relation, self.where), self.conclusion)

    def _declared(self) -> Mapping[str, Parameter]:
        """Parameters that the statement may speak of, by name."""
        return (
            known_parameters()
            if self.signature is None
            else {**known_parameters(), **self.signature.parameters}
        )

    @property
    def bound_scalars(self) -> set[sp.Symbol]:
        """Scalars that the statement binds: constants that it says to exist, and those that derivatives are taken in."""
        found = {part.var for f in self._formulas() for part in f.walk() if isinstance(part, SomeConstant)}
        terms = (e for f in self._formulas() for part in f.walk() for e in part.terms())
        return found | {d.var for e in terms for d in e.atoms(Slope)}

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every parameter of the statement; alpha always belongs where worlds are mixtures."""
        symbols: set[sp.Symbol] = set(self.conclusion.free)
        if self.signature is None:
            symbols.add(known_parameters()["alpha"].symbol)
        for hypothesis in self.hypotheses:
            symbols |= hypothesis.formula.free
        for relation in self.where:
            symbols |= relation.free_symbols
        for law in self._laws:
            symbols |= law.term.free_symbols - {law.prompt, law.sentence}
        find = parameter_of if self.signature is None else self.signature.parameter_of
        return tuple(sorted((find(symbol) for symbol in symbols), key=lambda p: p.name))

    @property
    def _laws(self) -> tuple[LawOfNext, ...]:
        """Definitions of the components that are defined."""
        laws = (definition_of(name) for kind, name in sorted(self.further) if kind == "defined")
        return tuple(law for law in laws if law is not None)

    @cached_property
    def further(self) -> frozenset[tuple[str, str]]:
        """Further components and scores that the worlds of the claim have, by kind and name: see `theory.mixtures`."""
        return frozenset().union(*map(further_of, self._formulas()))

    @property
    def prompt_lengths(self) -> tuple[Length, ...]:
        """The prompt lengths that the conclusion asserts, most claims having one."""
        return lengths_of(self.conclusion)

    def length_at(self, values: Mapping[str, Any]) -> int | None:
        """Number of sentences that the (first) length of the conclusion comes to.

        Args:
          values: numbers by parameter name; ``log_alpha`` may replace ``alpha``.

        Returns:
          ``max(0, round(expr))``, or None if the claim names no length, a parameter has no value, the
          relations in ``where`` exclude these values, or the length is infinite. What fifty digits do not
          tell from a whole number is that number.
        """
        lengths = self.prompt_lengths
        if not lengths:
            return None
        try:
            if not all(evaluate(relation, values) for relation in self.where):
                return None
            return sentences_at(lengths[0], values)
        except StatementError:
            return None

    @property
    def definitions(self) -> tuple[Named, ...]:
        """What the statement calls by a name, each once as it first appears; those inside of others after them."""
        found: dict[tuple[str, int], Named] = {}

        def look(e: sp.Basic) -> None:
            if isinstance(e, Named):
                if (e.name, len(e.arguments)) in found:
                    return
                found[e.name, len(e.arguments)] = e
            for part in e.args:
                look(part)

        formulas = [*self._formulas(), *(() if self.defines is None else (self.defines,))]
        for e in (e for f in formulas for part in f.walk() for e in part.terms()):
            look(e)
        return tuple(found.values())

    @property
    def latex(self) -> str:
        """The statement in LaTeX that pastes into a display: what it is about line by line, what is given, then the conclusion (needs amsmath)."""
        quantified = [] if self.signature is None else list(self.signature.quantifiers)
        quantified += [rf"\text{{for every }} {p.latex}" for p in self.parameters]
        given = [sp.latex(relation) for relation in self.where] + [h.formula.latex for h in self.hypotheses]
        before = "".join(f"& {line},\\\\\n" for line in map(paper, quantified + given))
        arrow = r"\Longrightarrow\quad " if given else ""
        body = f"{before}{arrow}& {paper(self.conclusion.latex)}"
        for d in self.definitions:
            body += f",\\\\\n\\text{{with}}\\quad & {paper(f'{sp.latex(d)} = {sp.latex(d.body)}')}"
        return f"\\begin{{aligned}}\n{body}\n\\end{{aligned}}"

    @property
    def text(self) -> str:
        """The statement as SymPy prints it, one hypothesis a line."""
        lines = [] if self.signature is None else list(self.signature.words)
        lines += [f"for every {p.name} in {p.interval}" for p in self.parameters]
        lines += [f"where {relation}" for relation in self.where]
        lines += [f"if [{h.id}] {h}" for h in self.hypotheses]
        named = [f"with {d} = {d.body}" for d in self.definitions]
        return "\n".join([*lines, f"then {self.conclusion}", *named])


def sentences_at(length: Length, values: Mapping[str, Any]) -> int | None:
    """Number of sentences that a length comes to: ``max(0, round(expr))``, or None where it is infinite.

    What fifty digits do not tell from a whole number is that number.

    Raises:
      StatementError: a parameter has no value, or the expression is undefined.
    """
    raw = evaluate(length.expr, values)
    if mpmath.isinf(raw):
        return 0 if raw < 0 else None
    whole = mpmath.nint(raw)
    if abs(raw - whole) > WHOLE * max(1, abs(whole)):
        whole = mpmath.ceil(raw) if length.rounding == "ceil" else mpmath.floor(raw)
    return max(0, int(whole))


def _check_written_out(f: Formula, scope: Scope) -> None:
    """Names mean what they stand for, written out, so that has to be a statement, too."""
    written = plain(f)
    if written == f:
        return
    check_formula(written, scope)
    for part in written.walk():
        condition = part.condition if isinstance(part, Relation) else None
        if isinstance(condition, Relational) and condition.func(*condition.args) in (sp.true, sp.false):
            raise StatementError(
                f"'{part}', which is what is left where names are written out, is decided by SymPy before any world was looked at"
            )


def _no_constant(f: Formula) -> None:
    for part in f.walk():
        if isinstance(part, SomeConstant):
            raise StatementError(f"'{part}' stands around a whole conclusion and nowhere else")


def claim(
    id: str,
    *,
    title: str = "",
    source: str = "",
    hypotheses: Iterable[Hypothesis | Iterable[Hypothesis]] = (),
    conclusion: Formula | sp.Basic,
    where: Iterable[sp.Basic] = (),
    kind: str = "user",
    reading: str = "",
    reading_of: str | None = None,
    repairs: Iterable[str] = (),
    sharpens: Iterable[str] = (),
    least: tuple[sp.Symbol, sp.Expr] | None = None,
    defines: Formula | None = None,
    signature: Signature | None = None,
    sheet: str = "",
) -> Claim:
    """Make a claim; groups of hypotheses such as ``def5`` may be given as they are.

    Raises:
      StatementError: one line that names the claim and what is wrong with it.
    """
    for name, given in (("hypotheses", hypotheses), ("where", where)):
        if isinstance(given, (Hypothesis, Formula, sp.Basic, str, bool)) or given is None:
            raise StatementError(f"claim {id}: {name} must be a list; write {name}=[...]")
    for name, ids in (("repairs", repairs), ("sharpens", sharpens)):
        if isinstance(ids, str):
            raise StatementError(f'claim {id}: {name} must be a list of ids; write {name}=["{ids}"]')
    flat: list[Any] = []
    for item in hypotheses:
        flat.extend(
            item if isinstance(item, (list, tuple)) else [item]
        )  # what is no Hypothesis is refused below
    try:
        formula = as_formula(conclusion)
        _check_repeated(flat)
    except StatementError as error:
        raise StatementError(f"claim {id}: {error}") from None
    return Claim(
        id=id,
        title=title or id,
        source=source,
        hypotheses=tuple(flat),
        conclusion=formula,
        where=tuple(where),
        kind=kind,
        reading=reading,
        reading_of=reading_of,
        repairs=tuple(repairs),
        sharpens=tuple(sharpens),
        least=least,
        defines=defines,
        signature=signature,
        sheet=sheet,
    )


def _check_repeated(hypotheses: list[Any]) -> None:
    seen: dict[Formula, str] = {}
    for h in hypotheses:
        if isinstance(h, Hypothesis) and seen.setdefault(h.formula, h.id) != h.id:
            raise StatementError(
                f"hypotheses {seen[h.formula]} and {h.id} are the same; drop one, or mend its formula"
            )


class Group(tuple[Hypothesis, ...]):
    """Hypotheses that go together, such as Definition 2.5."""

    def __bool__(self) -> bool:
        raise StatementError(
            f"hypotheses {', '.join(h.id for h in self)} have no truth value in Python, and `and` would drop some: list all, "
            "hypotheses=[*def5, positive]"
        )


def with_conclusion(base: Claim, id: str, conclusion: Formula | sp.Basic, **changes: Any) -> Claim:
    """A variant of a claim with another conclusion and the same hypotheses."""
    options: dict[str, Any] = {
        "title": f"{base.title} (variant)",
        "source": f"variant of {base.id}",
        "hypotheses": base.hypotheses,
        "where": base.where,
        "kind": "user",
        "signature": base.signature,
    }
    options.update(changes)
    return claim(id, conclusion=conclusion, **options)


def _modules() -> list[str]:
    """Statement modules: every module of every sub-package of theory, a file per claim."""
    import theory

    names = []
    for package in pkgutil.iter_modules(theory.__path__):
        if package.ispkg:
            inner = importlib.import_module(f"theory.{package.name}")
            names += [
                f"theory.{package.name}.{module.name}"
                for module in pkgutil.iter_modules(inner.__path__)
                if not module.name.startswith("_")
            ]
    return names


_KIND_ORDER = {kind: i for i, kind in enumerate(KINDS)}


@cache
def claims() -> Mapping[str, Claim]:
    """All built-in claims by id: those on mixtures first, then theory by theory; definitions first, then lemmas, theorems,
    candidates, repairs, readings.

    Raises:
      StatementError: two files define the same id.
    """
    found: dict[str, Claim] = {}
    for name in _modules():
        module = importlib.import_module(name)
        for value in vars(module).values():
            if isinstance(value, Claim) and value.kind != "user":
                if value.id in found and found[value.id] is not value:
                    raise StatementError(f"two files define the claim {value.id}; the second is {name}")
                found[value.id] = value

    def place(c: Claim) -> Any:
        """Of a claim on another signature the label of its sheet, or of what it repairs."""
        labels = [c.sheet, *(found[other].sheet for other in c.repairs if other in found), "~"]
        return (
            c.signature is not None,
            _natural(next(filter(None, labels))) if c.signature is not None else [],
        )

    ordered = sorted(found.values(), key=lambda c: (place(c), _KIND_ORDER[c.kind], _natural(c.id)))
    return {c.id: c for c in ordered}


@cache
def homes() -> Mapping[str, tuple[str, Claim]]:
    """The theory of each built-in claim, which is the folder of its file, with the claim, by id."""
    found: dict[str, tuple[str, Claim]] = {}
    built_in = claims()
    for name in _modules():
        for value in vars(importlib.import_module(name)).values():
            if isinstance(value, Claim) and built_in.get(value.id) is value:
                # A claim that a file takes from another one is at home where it was found first.
                found.setdefault(value.id, (name.split(".")[1], value))
    return found


def _natural(text: str) -> list[Any]:
    return [(0, int(part)) if part.isdigit() else (1, part) for part in re.split(r"(\d+)", text) if part]
