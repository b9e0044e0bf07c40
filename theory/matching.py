"""Formulas matched against templates with holes: what hypotheses and conclusions of a given form say, and of which terms.

A template is a formula. `hole("rate")` stands for any expression without observables or bound symbols; `hole("bound", n)` may speak of the
bound n as well, `hole("event", s)` of observables of the bound prompt s, and `Part("body")` is any formula. Names of bound symbols do not
count, nor does the side on which a relation has what; a template with <= or >= takes < and > too. Nothing rests on what is found
here: the kernel checks what is made of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, ClassVar, Protocol

import sympy as sp
from sympy.core.function import AppliedUndef

from theory.logic import Formula, Length, Relation
from theory.observables import Average, Observable

_STRICT = (sp.StrictLessThan, sp.StrictGreaterThan)
_TURNED = (sp.GreaterThan, sp.StrictGreaterThan)
_ORDERED = (sp.LessThan, sp.StrictLessThan, *_TURNED)


def hole(name: str, *of: sp.Basic) -> sp.Expr:
    """What stands for an expression, which may speak of these terms of bound symbols."""
    return sp.Function(name)(*of)


@dataclass(frozen=True)
class Part(Formula):
    """What stands for a formula."""

    binder: ClassVar[str | None] = None
    name: str


@dataclass(frozen=True)
class Says(Formula):
    """A relation with a hole for a whole relation in it, which the language of claims has no word for."""

    binder: ClassVar[str | None] = None
    condition: sp.Basic


@dataclass(frozen=True)
class Match:
    """What holes of a template stand for, in the template's names for bound symbols.

    Attributes:
      formula: that was matched.
      values: by name of the hole.
      relations: of the formula, in the order of those of the template.
      renamed: the formula has other names for symbols that quantifiers and means bind.
      index: number of the hypothesis, if it is one.
    """

    formula: Formula
    values: Mapping[str, Any]
    relations: Sequence[sp.Basic]
    renamed: bool
    index: int = -1

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    @property
    def strict(self) -> bool:
        """Whether the last relation is a strict one."""
        return isinstance(self.relations[-1], _STRICT)


class Supposing(Protocol):
    """What has hypotheses: a claim, or the setting of a derivation, which has their formulas."""

    @property
    def hypotheses(self) -> Sequence[Any]: ...


class Concluding(Protocol):
    """What has a conclusion: a claim."""

    @property
    def conclusion(self) -> Formula: ...


class NoMatch(Exception):
    """A claim is not of the form of a template; the message says of which."""


def match(template: Formula, formula: Formula) -> Match | None:
    """What makes the formula an instance of the template, or None."""
    state = _Matching()
    if not state.formulas(template, formula, {}):
        return None
    return Match(formula, state.values, state.relations, state.renamed)


def matches(claim: Supposing, *templates: Formula) -> Iterator[Match]:
    """The hypotheses that are instances of one of the templates."""
    stated = [h if isinstance(h, Formula) else h.formula for h in claim.hypotheses]
    for index, formula in enumerate(stated):
        found = next(filter(None, (match(template, formula) for template in templates)), None)
        if found is not None:
            yield replace(found, index=index)


def hypothesis(claim: Supposing, *templates: Formula) -> Match:
    """The first hypothesis that is an instance of one of the templates.

    Raises:
      NoMatch: there is none.
    """
    for found in matches(claim, *templates):
        return found
    raise NoMatch(f"no hypothesis of the form: {templates[0]}")


def conclusion(claim: Concluding, *templates: Formula) -> Match:
    """The conclusion as an instance of one of the templates, in their names for symbols that are bound: it is to be the last step.

    Raises:
      NoMatch: it is none.
    """
    for template in templates:
        found = match(template, claim.conclusion)
        if found is not None and not found.renamed:
            return found
    raise NoMatch(f"the conclusion is not of the form: {templates[0]}")


@dataclass
class _Matching:
    values: dict[str, Any] = field(default_factory=dict)
    relations: list[sp.Basic] = field(default_factory=list)
    bound: set[sp.Symbol] = field(default_factory=set)  # by the template
    renamed: bool = False

    def formulas(self, template: Formula, found: Formula, names: dict[sp.Symbol, sp.Symbol]) -> bool:
        """Match formulas, given names for the symbols that quantifiers around the second bind."""
        if isinstance(template, Part):
            return self.set(template.name, found)
        if isinstance(template, Says):
            return isinstance(found, Relation) and self.parts(
                template.condition, found.condition, names, names
            )
        if type(template) is not type(found):
            return False
        inner = names
        if template.binds is not None and found.binds is not None:
            self.bind(template.binds, found.binds)
            inner = names | {found.binds: template.binds}
        return all(
            self.parts(getattr(template, part.name), getattr(found, part.name), names, inner)
            for part in fields(template)  # type: ignore[arg-type]
            if part.name != template.binder
        )

    def parts(
        self, template: Any, found: Any, names: dict[sp.Symbol, sp.Symbol], inner: dict[sp.Symbol, sp.Symbol]
    ) -> bool:
        if isinstance(template, Formula):
            return isinstance(found, Formula) and self.formulas(template, found, inner)
        if isinstance(template, tuple):
            pairs = zip(template, found, strict=False)
            return len(template) == len(found) and all(self.parts(a, b, names, inner) for a, b in pairs)
        if isinstance(template, Length) and isinstance(found, Length):
            same = (template.rounding, template.at_most) == (found.rounding, found.at_most)
            return same and self.terms(template.expr, found.expr.xreplace(names))
        if isinstance(template, sp.Basic) and isinstance(found, sp.Basic):
            return self.terms(template, found.xreplace(names))
        return bool(template == found)

    def terms(self, template: sp.Basic, found: sp.Basic) -> bool:
        """Match expressions in the same names for bound symbols."""
        if isinstance(template, AppliedUndef):
            return self.may_speak_of(template.args, found) and self.set(template.func.__name__, found)
        if isinstance(template, _ORDERED):
            self.relations.append(found)
            return self.sides(template, found)
        if template == found and not template.atoms(*_ORDERED):
            return True
        if isinstance(template, sp.Eq) and isinstance(found, sp.Eq) and found.lhs.func != template.lhs.func:
            found = sp.Eq(*found.args[::-1], evaluate=False)
        if template.func != found.func or len(template.args) != len(found.args):
            return False
        if isinstance(template, Average) and isinstance(found, Average):
            self.bind(template.prompt, found.prompt)
            body = found.body.xreplace({found.prompt: template.prompt})
            found = found.func(found.law, body, template.prompt, *found.args[3:])
        if isinstance(template, sp.Sum) and isinstance(found, sp.Sum):
            self.bound.add(template.limits[0][0])
            found = found.xreplace({found.limits[0][0]: template.limits[0][0]})
        return bool(template.args) and all(map(self.terms, template.args, found.args))

    def sides(self, template: sp.Basic, found: sp.Basic) -> bool:
        if not isinstance(found, _ORDERED) or (isinstance(template, _STRICT) > isinstance(found, _STRICT)):
            return False
        mine, its = (e.args[::-1] if isinstance(e, _TURNED) else e.args for e in (template, found))
        return all(map(self.terms, mine, its))

    def may_speak_of(self, of: Sequence[sp.Basic], value: sp.Basic) -> bool:
        if value in of:
            return True
        if isinstance(value, (Observable, Average)):
            return bool(value.free_symbols.intersection(of))
        return value not in self.bound and all(self.may_speak_of(of, part) for part in value.args)

    def bind(self, template: sp.Symbol, found: sp.Symbol) -> None:
        self.bound.add(template)
        self.renamed |= template != found

    def set(self, name: str, value: Any) -> bool:
        return bool(self.values.setdefault(name, value) == value)
