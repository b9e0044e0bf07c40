"""What the symbols and terms of a statement stand for: a prompt, a sentence, a whole number, a real number.

Every symbol is bound by a quantifier, an average or a sum, or is a parameter. A prompt is no number, a number no prompt:
observables make numbers of prompts, and only numbers are compared.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from theory.derivative import affine, derivative
from theory.errors import StatementError
from theory.logic import (
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeConstant,
    SomeElement,
    When,
    check_condition,
)
from theory.observables import (
    FURTHER_OBSERVABLES,
    NEXT_OBSERVABLES,
    PROMPT_OBSERVABLES,
    Average,
    B,
    Observable,
    Prob,
)
from theory.parameters import known_parameters
from theory.signature import Signature
from theory.terms import SENTENCES, Entry, Named, Over, Slope, unfold

PROMPT, SENTENCE, NUMBER = "a prompt", "a sentence", "a whole number"
CONSTANTS = (sp.E, sp.pi, sp.oo, -sp.oo)
OPERATIONS = (sp.Add, sp.Mul, sp.Pow, sp.log, sp.exp, sp.Abs, sp.Max, sp.Min, sp.ceiling, sp.floor)


def element_of(over: str) -> str:
    """The sort of the elements of a set."""
    return f"an element of {over}"


def whole(name: str) -> sp.Symbol:
    """The symbol for a bound number of sentences or index of a sum."""
    return sp.Symbol(name, integer=True, nonnegative=True)


@dataclass(frozen=True)
class Scope:
    """Symbols that have a meaning in some place of a statement.

    Attributes:
      parameters: those of the statement.
      counts: those that say how long a conversation is, which have one value at a time.
      sorts: what each bound symbol stands for.
      begins: of each bound prompt, the bound prompts that it is known to begin with, itself included.
      aside: bound prompts beside which another one is bound that has nothing to do with them; no text continues them.
      signature: whose sets and tables are spoken of; None where worlds are mixtures of two components.
    """

    parameters: Set[sp.Symbol] = frozenset()
    counts: Set[sp.Symbol] = frozenset()
    sorts: Mapping[sp.Symbol, str] = field(default_factory=dict)
    begins: Mapping[sp.Symbol, frozenset[sp.Symbol]] = field(default_factory=dict)
    aside: frozenset[sp.Symbol] = frozenset()
    signature: Signature | None = None

    def bind(self, var: sp.Symbol, sort: str, after: sp.Symbol | None = None) -> Scope:
        """The scope inside of what binds a symbol.

        Raises:
          StatementError: not a symbol that can stand for anything of this sort, or one that has a meaning already.
        """
        if not isinstance(var, sp.Symbol):
            raise StatementError(f"{var!r} stands for {sort}; use a symbol such as s, s0, y or n of theory")
        own = {} if self.signature is None else self.signature.parameters
        declared = {**known_parameters(), **own}.get(var.name)
        if var.name in {p.name for p in self.parameters} or (declared is not None and declared.symbol == var):
            raise StatementError(f"{var} is a parameter and cannot stand for {sort}, too; use another symbol")
        if var.name in {x.name for x in self.sorts}:
            raise StatementError(
                f"{var} is bound twice, one inside the other; use another symbol for one of them"
            )
        if sort == NUMBER and var != whole(var.name):
            raise StatementError(
                f"{var} stands for a whole number; use n or m of theory, or "
                f"sympy.Symbol({var.name!r}, integer=True, nonnegative=True)"
            )
        if sort != NUMBER and var != sp.Symbol(var.name):
            raise StatementError(
                f"{var} stands for {sort}, and has assumptions of its own, of numbers; use sympy.Symbol({var.name!r})"
            )
        begins = dict(self.begins)
        if sort == PROMPT:
            begins[var] = frozenset({var}) | (begins[after] if after is not None else frozenset())
        return replace(self, sorts={**self.sorts, var: sort}, begins=begins)

    def bind_prefix(self, var: sp.Symbol, of: sp.Symbol) -> Scope:
        """The same for a beginning of a bound prompt."""
        inner = self.bind(var, PROMPT)
        begins = {x: found | {var} if of in found else found for x, found in self.begins.items()}
        return replace(inner, begins={**begins, var: frozenset({var})})

    def bind_element(self, var: sp.Symbol, over: str) -> Scope:
        """The same for an element of a set of the signature."""
        if self.signature is None or over not in self.signature.sets:
            if self.signature is None:
                raise StatementError(
                    f"{var} in {over}: the claim names no signature, to which such a set belongs; write claim(..., signature=S)"
                )
            known = ", ".join(self.signature.sets)
            raise StatementError(f"{var} in {over}: no set of the signature; its sets are {known}")
        return self.bind(var, element_of(over))

    def bind_in(self, e: Over) -> Scope:
        """The scope inside of a sum, maximum or minimum over a set; on mixtures the set of all sentences is one."""
        if self.signature is None and e.over == SENTENCES:
            return self.bind(e.var, SENTENCE)
        return self.bind_element(e.var, e.over)

    def sentences_in(self, e: sp.Basic) -> list[str]:
        """Bound sentences that an expression speaks of."""
        return sorted(x.name for x in e.free_symbols if self.sorts.get(x) == SENTENCE)

    def is_prompt(self, term: object) -> bool:
        return isinstance(term, sp.Symbol) and self.sorts.get(term) == PROMPT

    def strangers(self, spoken: Set[sp.Basic], after: sp.Symbol | None) -> list[str]:
        """Bound prompts that are spoken of beside a new one that is not known to begin with them."""
        known = self.begins[after] if after is not None else frozenset()
        return sorted(x.name for x in set(self.begins) & spoken - known)

    def apart(self, f: Some | Every, strangers: list[str]) -> Scope:
        """The scope of a quantifier over prompts that have nothing to do with some that are bound around it.

        Raises:
          StatementError: it continues a prompt, or they do.
        """
        others = frozenset(x for x in self.begins if x.name in strangers)
        if f.after is not None or any(self.begins[x] != {x} for x in others):
            raise StatementError(_compared(f, f.var, strangers))
        return replace(self, aside=self.aside | others)


def check_formula(f: Formula, scope: Scope) -> None:
    """Every term of a formula is of the sort that its place asks for.

    Raises:
      StatementError: one line that names the term or symbol that is out of place.
      TypeError: a kind of formula that is not known.
    """
    if isinstance(f, Relation):
        check_relation(f.condition, scope)
    elif isinstance(f, (Conjunction, Disjunction, When, Negation)):
        if isinstance(f, (Conjunction, Disjunction)) and not f.parts:
            said = "both" if isinstance(f, Conjunction) else "either"
            raise StatementError(f"{said}() of nothing; give it a part at least")
        for part in f.children():
            check_formula(part, scope)
    elif isinstance(f, (EveryElement, SomeElement)):
        if scope.signature is None and f.over == SENTENCES:
            raise StatementError(
                f"'{f}': of all sentences take the least or the greatest, as in sentences.min(lambda y: ...) >= 0"
            )
        check_formula(f.body, scope.bind_element(f.var, f.over))
    elif isinstance(f, SomeConstant):
        if scope.sorts or f.var not in scope.parameters:
            raise StatementError(
                f"'{f}': a constant that is the same in every world is a parameter, and stands around the whole conclusion"
            )
        check_formula(f.body, scope)
        _check_affine(f)
    elif scope.signature is not None:
        raise StatementError(
            f"'{f}' speaks of texts, of which the signature {scope.signature.id} has none; it has the sets "
            f"{', '.join(scope.signature.sets)}"
        )
    elif isinstance(f, (Some, Every, ProbabilityAtLeast)):
        if f.after is not None:
            _check_after(f"{f.var} after {f.after}", f.after, scope)
        inner = scope.bind(f.var, PROMPT, f.after)
        if f.length is not None:
            check_number(f.length.expr, scope)
        if isinstance(f, ProbabilityAtLeast):
            check_number(f.at_least, scope)
        if strangers := scope.strangers(f.free, f.after):
            if isinstance(f, ProbabilityAtLeast):
                raise StatementError(_compared(f, f.var, strangers))
            inner = scope.apart(f, strangers).bind(f.var, PROMPT)
        check_formula(f.body, inner)
    elif isinstance(f, EveryPrefix):
        _check_beside(f"prefix of {f.of}", f.of, scope)
        if not scope.is_prompt(f.of):
            raise StatementError(f"prefix of {f.of}: no quantifier around it binds {f.of} as a prompt")
        check_formula(f.body, scope.bind_prefix(f.var, f.of))
    elif isinstance(f, EveryLength):
        if not isinstance(f.start, int) or isinstance(f.start, bool) or f.start < 0:
            raise StatementError(f"every {f.var} >= {f.start}: start is a whole number from 0 on")
        check_formula(f.body, scope.bind(f.var, NUMBER))
    elif isinstance(f, EverySentence):
        if about := sorted(x.name for x in f.free if scope.is_prompt(x)):
            raise StatementError(
                f"'{f}' speaks of the prompt {', '.join(about)}; of a sentence only its score B({f.var}) is compared, with "
                "numbers (B_last is the score of the last sentence of a prompt)"
            )
        check_formula(f.body, scope.bind(f.var, SENTENCE))
    elif isinstance(f, Conversation):
        if scope.sorts:
            _check_closed(f, scope)
        outside = replace(scope, sorts={}, begins={})
        for part in (f.rounds, f.reply, f.at_least, *(x.expr for x in f.limits)):
            check_number(part, outside)
        for name in ("rounds", "reply"):
            if getattr(f, name).is_negative:
                raise StatementError(f"conversation: {name} is {getattr(f, name)}; give a number from 0 on")
        check_formula(f.body, outside.bind(f.var, PROMPT))
    else:
        raise TypeError(f"the sorts in a formula of kind {type(f).__name__} are not known")


def _check_affine(f: SomeConstant) -> None:
    """What is decided of a constant in one world is decided from the relation at a few of its values."""
    condition = getattr(f.body, "condition", None)
    if not isinstance(condition, (sp.LessThan, sp.StrictLessThan, sp.GreaterThan, sp.StrictGreaterThan)):
        raise StatementError(f"'{f}': write one inequality of the constant")
    if not all(affine(unfold(side), f.var) for side in condition.args):
        raise StatementError(
            f"'{f}' is not affine in {f.var}; let the constant stand in sums, and once in a product"
        )


def _check_closed(f: Conversation, scope: Scope) -> None:
    if f.free & set(scope.sorts) or f.var.name in {x.name for x in scope.sorts}:
        raise StatementError(
            f"'{f}' speaks of what a quantifier around it binds; a conversation begins with no text"
        )


def _compared(what: object, var: sp.Symbol, strangers: list[str]) -> str:
    return (
        f"'{what}' compares {var} with {', '.join(strangers)} of a quantifier around it; only two prompts of every_prompt or "
        "some_prompt that continue none are compared, or one with its beginnings (every_prefix, after)"
    )


def _check_beside(what: object, prompt: sp.Symbol, scope: Scope) -> None:
    if prompt in scope.aside:
        raise StatementError(
            f"{what}: a prompt that has nothing to do with {prompt} is bound inside; from there on only observables of {prompt} count"
        )


def _check_after(what: str, after: sp.Symbol, scope: Scope) -> None:
    _check_beside(what, after, scope)
    if not scope.is_prompt(after):
        raise StatementError(f"{what}: no quantifier around it binds {after} as a prompt")


def check_relation(condition: sp.Basic, scope: Scope) -> None:
    """Relations are between numbers; And, Or, Not, Implies are between relations."""
    check_condition(condition)
    for part in condition.args:
        if isinstance(condition, Relational):
            check_number(part, scope)
        else:
            check_relation(part, scope)


def check_number(e: sp.Basic, scope: Scope) -> None:
    """A term is a real number, possibly infinite, wherever its parameters and prompts have values.

    Raises:
      StatementError: one line that names the part that is not.
    """
    if isinstance(e, sp.Symbol):
        _check_symbol(e, scope)
    elif isinstance(e, Boolean):
        raise StatementError(
            f"'{e}' is a relation, not a number; Piecewise((1, {e}), (0, True)) is 1 where it holds"
        )
    elif e in (sp.I, sp.nan, sp.zoo) or (e.is_number and e.is_extended_real is False):
        raise StatementError(
            f"{e} is not a real number; a division by zero, or a logarithm or a root of a negative number makes one"
        )
    elif isinstance(e, (sp.Rational, sp.Float)) or e in CONSTANTS:
        return
    elif isinstance(e, OPERATIONS):
        for part in e.args:
            check_number(part, scope)
    elif isinstance(e, sp.Piecewise):
        for value, condition in e.args:
            check_number(value, scope)
            if condition != sp.true:
                check_relation(condition, scope)
    elif isinstance(e, Named):
        check_number(e.body, scope)
    elif isinstance(e, Entry):
        _check_entry(e, scope)
    elif isinstance(e, Over):
        inner = scope.bind_in(e)
        check_number(e.body, inner)
        if e.condition != sp.true:
            check_relation(e.condition, inner)
    elif isinstance(e, Slope):
        _check_slope(e, scope)
    elif scope.signature is not None and isinstance(e, (Average, Observable, sp.Sum)):
        raise StatementError(
            f"{e} speaks of texts, of which the signature {scope.signature.id} has none; sum over a set with X.sum(lambda x: ...)"
        )
    elif isinstance(e, Average):
        _check_average(e, scope)
    elif isinstance(e, sp.Sum):
        _check_sum(e, scope)
    elif isinstance(e, Observable):
        _check_observable(e, scope)
    else:
        raise StatementError(
            f"{getattr(e.func, '__name__', type(e).__name__)} is not a function that a world can evaluate; "
            "use log, exp, sqrt, Abs, Max, Min, ceiling, floor, Piecewise, Sum and the observables"
        )


def _check_entry(e: Entry, scope: Scope) -> None:
    table = None if scope.signature is None else scope.signature.tables.get(e.table)
    if table is None:
        known = "" if scope.signature is None else f" of the signature {scope.signature.id}"
        raise StatementError(f"{e}: {e.table} is no table{known}; name the signature in the claim")
    if len(e.elements) != len(table.sets):
        raise StatementError(f"{e}: {e.table} has {len(table.sets)} argument(s)")
    for element, of in zip(e.elements, table.sets, strict=True):
        found = scope.sorts.get(element, "bound by nothing")
        if found != element_of(of.name):
            raise StatementError(f"{e}: {element} is {found}, and {element_of(of.name)} is needed")


def _check_slope(e: Slope, scope: Scope) -> None:
    if scope.signature is None:
        raise StatementError(
            f"{e}: a derivative is taken in claims on a signature, which this one has none of"
        )
    declared = scope.signature.parameters
    if e.var.name not in declared or declared[e.var.name].symbol != e.var:
        raise StatementError(f"{e}: a derivative is taken in a scalar of the signature, which {e.var} is not")
    if declared[e.var.name].integer:
        raise StatementError(f"{e}: {e.var} is a whole number, in which nothing has a derivative")
    if about := sorted(x.name for x in e.point.free_symbols & set(scope.sorts)):
        raise StatementError(
            f"{e}: the point speaks of the element {', '.join(about)}; take the derivative at a scalar or a number"
        )
    check_number(e.body, replace(scope, parameters=scope.parameters | {e.var}))
    check_number(e.point, scope)
    derivative(unfold(e.body), e.var)  # raises where there is none


def _check_symbol(e: sp.Symbol, scope: Scope) -> None:
    sort = scope.sorts.get(e)
    if sort == PROMPT:
        raise StatementError(
            f"{e} is a prompt, not a number; take an observable of it, such as size({e}) or B_P({e})"
        )
    if sort == SENTENCE:
        raise StatementError(f"{e} is a sentence, not a number; B({e}) is its score")
    if sort == NUMBER or e in scope.parameters:
        return
    if str(sort or "").startswith(element_of("")):
        raise StatementError(f"{e} is {sort}, not a number; a table makes a number of it")
    if scope.signature is not None:
        scope.signature.parameter_of(e)
        return
    if e.name in known_parameters():
        raise StatementError(
            f"symbol {e} is not theory's parameter {e.name} but another of that name; use theory's"
        )
    if any(x.name == e.name for x in scope.sorts):
        raise StatementError(
            f"symbol {e} is not the {e} that is bound around it but another of that name; use the same symbol"
        )
    raise StatementError(
        f"symbol {e} is neither bound nor a parameter; declare it with theory.parameter({e.name!r}, ...)"
    )


def _check_observable(e: Observable, scope: Scope) -> None:
    name = type(e).__name__
    if isinstance(e, B):
        if scope.sorts.get(e.args[0]) != SENTENCE:
            _no_prompt(e, e.args[0], SENTENCE, scope)
        return
    if not any(name in known for known in (PROMPT_OBSERVABLES, NEXT_OBSERVABLES, FURTHER_OBSERVABLES)):
        raise StatementError(f"{name} is not an observable of theory")
    prompts = [x for role, x in zip(e.roles, e.args, strict=True) if role == "prompt"]
    for x in prompts:
        if not scope.is_prompt(x):
            _no_prompt(e, x, PROMPT, scope)
    if len(prompts) > 1:
        for x in prompts:
            _check_beside(e, x, scope)
    if len(prompts) > 1 and not set(prompts[1:]) <= scope.begins[prompts[0]]:
        raise StatementError(
            f"{e}: {prompts[0]} is not known to begin with {prompts[1]}; bind it with after={prompts[1]}, or {prompts[1]} "
            f"with every_prefix(..., of={prompts[0]})"
        )
    for role, x in zip(e.roles, e.args, strict=True):
        if role == "sentence" and scope.sorts.get(x) != SENTENCE:
            _no_prompt(e, x, SENTENCE, scope)
    if e.roles[-1] == "parameter":
        if about := scope.sentences_in(e.args[1]):
            raise StatementError(f"{e}: its number speaks of the sentence {', '.join(about)}; use parameters")
        _check_second(e, e.args[1], scope)


def _check_second(e: Observable, number: sp.Expr, scope: Scope) -> None:
    check_number(number, scope)
    if type(e).__name__.startswith("best_"):
        if number.is_integer is not True or number.is_positive is False:
            raise StatementError(
                f"{e}: {number} is a number of draws; use a whole number from 1 on, or draws"
            )
    elif number.is_number and not 0 < number < 1:
        raise StatementError(f"{e}: {number} is an exponent between 0 and 1; use a number inside, or tilt")


def _no_prompt(e: Observable, x: sp.Basic, wanted: str, scope: Scope) -> None:
    found = scope.sorts.get(x) if isinstance(x, sp.Symbol) else None
    if found is not None:
        raise StatementError(f"{e} is an observable of {wanted}, and {x} is {found}")
    raise StatementError(
        f"{e}: no quantifier binds {x} as {wanted} here; bind it by every_prompt, some_prompt, ... around this place"
    )


def _check_average(e: Average, scope: Scope) -> None:
    if e.after is not None:
        _check_beside(e, e.after, scope)
    if e.after is not None and not scope.is_prompt(e.after):
        raise StatementError(f"{e}: no quantifier binds {e.after} as a prompt")
    check_number(e.length, scope)
    _check_whole(e, e.length, "a number of sentences", scope)
    if about := scope.sentences_in(e):
        raise StatementError(
            f"{e} speaks of the sentence {', '.join(about)} of a sum around it; average the whole sum instead"
        )
    if strangers := scope.strangers(e.free_symbols, e.after):
        raise StatementError(_compared(e, e.prompt, strangers))
    inner = scope.bind(e.prompt, PROMPT, e.after)
    (check_relation if isinstance(e, Prob) else check_number)(e.body, inner)


def _check_sum(e: sp.Sum, scope: Scope) -> None:
    if len(e.limits) != 1 or len(e.limits[0]) != 3:
        raise StatementError(f"{e}: write a sum over one index, Sum(term, (k, first, last))")
    index, first, last = e.limits[0]
    for end in (first, last):
        check_number(end, scope)
        _check_whole(e, end, "an end of a sum", scope, lowest=-1 if end == last else 0)
    check_number(e.function, scope.bind(index, NUMBER))


def _check_whole(what: sp.Expr, e: sp.Expr, role: str, scope: Scope, lowest: int = 0) -> None:
    if e.is_integer is not True or (e.is_number and e < lowest):
        raise StatementError(
            f"{what}: {e} is {role}; use whole numbers from {lowest} on and bound ones such as n"
        )
    if about := sorted(
        map(str, e.atoms(Observable, Average, Over) | (e.free_symbols & scope.parameters - scope.counts))
    ):
        raise StatementError(
            f"{what}: {role} speaks of {', '.join(about)}; use whole numbers and bound ones such as n alone"
        )
