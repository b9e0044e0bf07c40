"""An automatic mutator of claims, and what the referee makes of the mutants.

A mutant is a claim with one thing changed: a constant scaled, a term dropped, a sign, a strictness, a quantifier, a
length, a law, an observable, a hypothesis. Mutations are structural: a statement is walked through the fields of its
formulas and the arguments of its SymPy expressions, whatever they are, and each operator says what it would put in
the place of what it sees. Every mutant is audited like any other claim. One that is not refuted must be explained by
a computed fact (`proofs.implication`), or else it is a hole.
"""

from __future__ import annotations

import dataclasses
import enum
import itertools
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import sympy as sp
from sympy.core.operations import AssocOp, LatticeOp
from sympy.core.relational import Relational
from sympy.core.symbol import Str
from sympy.logic.boolalg import Boolean

from proofs.audit import audit_claim
from proofs.derivation import prove
from proofs.encoding import Shape
from proofs.exact import certify
from proofs.implication import (
    cases_of,
    equivalent,
    exclusion,
    follows_from_definitions,
    implied,
    undefined_parameters,
    undefined_prompts,
)
from proofs.search import Budget
from proofs.verdict import ContradictionError, Result, Verdict
from theory.claims import Claim, Hypothesis
from theory.errors import StatementError
from theory.logic import ROUNDINGS, Every, EveryElement, Formula, Length, Relation, Some, SomeElement
from theory.observables import LAWS, NEXT_OBSERVABLES, PROMPT_OBSERVABLES, Average, Observable
from theory.parameters import known_parameters
from theory.serialise import claim_from_json, claim_to_json
from theory.terms import Entry, Named, Over

# A claim takes longer to compile than to look at: two small shapes, no gradients. What survives without an explanation
# is looked at again, with more worlds and up to prompts of four sentences; or of seven, in a claim that does not speak of
# what follows a prompt.
BUDGET = Budget("mutants", (Shape(2, 1, 3), Shape(2, 2, 3)), 2048, 20, 64, 60, 12, 0, 0)
AGAIN = Budget(
    "mutants, second look",
    (Shape(2, 2, 3), Shape(3, 2, 2), Shape(2, 3, 3), Shape(2, 4, 4)),
    16384,
    60,
    128,
    150,
    24,
    0,
    0,
    long=(Shape(2, 7, 7),),
)
SIBLINGS = 8  # proved mutants of the same parent that a survivor is compared with
PER_OPERATOR = 1  # mutants of one claim by one operator, unless more are asked for
AT_MOST = 360  # mutants of all claims together, unless more are asked for
GOLDEN = (5**0.5 - 1) / 2  # multiples of it, whole parts left out, are spread evenly


# ---------------------------------------------------------------- walking a statement
@dataclass(frozen=True)
class Site:
    """A place in a statement.

    Attributes:
      value: what stands there: a formula, a length, an expression, a word, a number, a tuple of formulas.
      owner, key: what it is a part of, and by what field or index.
      put: the whole statement with something else in this place.
    """

    value: Any
    owner: Any
    key: Any
    put: Callable[[Any], Any]


def sites(value: Any) -> Iterator[Site]:
    """Every place of a formula or expression, outermost first."""
    yield from _sites(value, None, None, lambda new: new)


def _sites(value: Any, owner: Any, key: Any, put: Callable[[Any], Any]) -> Iterator[Site]:
    yield Site(value, owner, key, put)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for part in dataclasses.fields(value):

            def in_field(new: Any, name: str = part.name) -> Any:
                return put(replace(value, **{name: new}))

            yield from _sites(getattr(value, part.name), value, part.name, in_field)
    elif isinstance(value, tuple):
        for i, item in enumerate(value):

            def in_tuple(new: Any, i: int = i) -> Any:
                return put((*value[:i], new, *value[i + 1 :]))

            yield from _sites(item, value, i, in_tuple)
    elif isinstance(value, sp.Basic) and not isinstance(value, Named):  # a name keeps its meaning
        for i, argument in enumerate(value.args):

            def in_expression(new: Any, i: int = i) -> Any:
                return put(rebuilt(value, (*value.args[:i], new, *value.args[i + 1 :])))

            yield from _sites(argument, value, i, in_expression)


def rebuilt(e: sp.Basic, arguments: Sequence[sp.Basic]) -> sp.Basic:
    """The expression with other arguments; relations stay as they are written."""
    return e.func(*arguments, evaluate=False) if isinstance(e, Relational) else e.func(*arguments)


# ---------------------------------------------------------------- operators
Operator = Callable[[Site, Claim], Iterable[Any]]
OPERATORS: dict[str, Operator] = {}


def _operator(function: Operator) -> Operator:
    OPERATORS[function.__name__.strip("_").replace("_", "-")] = function
    return function


@_operator
def constant(site: Site, c: Claim) -> Iterable[Any]:
    """A number doubled, halved, zero, negated."""
    if isinstance(site.value, sp.Rational):
        yield from (2 * site.value, site.value / 2, sp.Integer(0), -site.value)


def _is_term(site: Site) -> bool:
    """A term of a sum, a side of a relation, a length: what may be scaled or change its sign."""
    return (
        isinstance(site.value, sp.Expr)
        and not site.value.is_number
        and isinstance(site.owner, (sp.Add, Relational, Length))
    )


@_operator
def scale(site: Site, c: Claim) -> Iterable[Any]:
    """A term doubled or halved."""
    if _is_term(site):
        yield from (2 * site.value, site.value / 2)


@_operator
def sign(site: Site, c: Claim) -> Iterable[Any]:
    """A term with the other sign."""
    if _is_term(site):
        yield -site.value


@_operator
def drop_term(site: Site, c: Claim) -> Iterable[Any]:
    """A sum, product, conjunction, maximum, ... without one of its parts; an implication without its premise."""
    if isinstance(site.value, (AssocOp, LatticeOp)):
        for i in range(len(site.value.args)):
            yield site.value.func(*site.value.args[:i], *site.value.args[i + 1 :])
    elif isinstance(site.value, sp.Implies):
        yield site.value.args[1]
    elif isinstance(site.value, tuple) and len(site.value) > 1:
        yield from (site.value[:i] + site.value[i + 1 :] for i in range(len(site.value)))


_STRICTNESS: dict[type, type] = {
    sp.StrictLessThan: sp.LessThan,
    sp.LessThan: sp.StrictLessThan,
    sp.StrictGreaterThan: sp.GreaterThan,
    sp.GreaterThan: sp.StrictGreaterThan,
}
_DIRECTION: dict[type, tuple[type, ...]] = {
    sp.StrictLessThan: (sp.StrictGreaterThan,),
    sp.LessThan: (sp.GreaterThan,),
    sp.StrictGreaterThan: (sp.StrictLessThan,),
    sp.GreaterThan: (sp.LessThan,),
    sp.Equality: (sp.LessThan, sp.GreaterThan),
}


@_operator
def strictness(site: Site, c: Claim) -> Iterable[Any]:
    """< for <=, and the other way."""
    if type(site.value) in _STRICTNESS:
        yield _STRICTNESS[type(site.value)](*site.value.args, evaluate=False)


@_operator
def direction(site: Site, c: Claim) -> Iterable[Any]:
    """> for <; an inequality for an equation."""
    for other in _DIRECTION.get(type(site.value), ()):
        yield other(*site.value.args, evaluate=False)


_CONNECTIVES = ((sp.And, sp.Or), (sp.Max, sp.Min))


@_operator
def connective(site: Site, c: Claim) -> Iterable[Any]:
    """Or for And, Min for Max, and back; an implication turned round."""
    for one, other in (*_CONNECTIVES, *(pair[::-1] for pair in _CONNECTIVES)):
        if isinstance(site.value, one):
            yield other(*site.value.args)
    if isinstance(site.value, sp.Implies):
        yield sp.Implies(*site.value.args[::-1])


_ANY_SHORT = Length(sp.Integer(2), at_most=True)


@_operator
def quantifier(site: Site, c: Claim) -> Iterable[Any]:
    """Every prompt for some prompt, and back (of at most two sentences, where no length is named)."""
    for one, other in ((Some, Every), (Every, Some)):
        if type(site.value) is one:
            known = {f.name for f in dataclasses.fields(other)}
            values = {f.name: getattr(site.value, f.name) for f in dataclasses.fields(one) if f.name in known}
            if other is Some and values["length"] is None:
                values["length"] = _ANY_SHORT
            yield other(**values)


@_operator
def rounding(site: Site, c: Claim) -> Iterable[Any]:
    """floor for ceil, and back."""
    if isinstance(site.value, str) and site.value in ROUNDINGS and isinstance(site.owner, Length):
        yield from (other for other in ROUNDINGS if other != site.value)


@_operator
def flag(site: Site, c: Claim) -> Iterable[Any]:
    """ "At most" for "exactly", "nonempty" for "every", and back."""
    if isinstance(site.value, bool):
        yield not site.value


@_operator
def length(site: Site, c: Claim) -> Iterable[Any]:
    """A number of sentences one more or one less."""
    if isinstance(site.value, int) and not isinstance(site.value, bool) and isinstance(site.owner, Formula):
        yield from (k for k in (site.value + 1, site.value - 1) if k >= 0)
    if isinstance(site.value, sp.Expr) and isinstance(site.owner, Length):
        yield from (site.value + 1, site.value - 1)
    if site.key == 3 and isinstance(site.owner, Average):
        yield site.value + 1  # the number of sentences of a text that is drawn; one less than 0 is none


@_operator
def law(site: Site, c: Claim) -> Iterable[Any]:
    """Another law to draw from or to have positive probability under."""
    if c.signature is not None:
        return  # its laws are tables
    if isinstance(site.value, str) and site.value in LAWS:
        yield from (other for other in LAWS if other != site.value)
    if isinstance(site.value, Str) and site.value.name in LAWS:
        yield from (Str(other) for other in LAWS if other != site.value.name)


_OBSERVABLES: Mapping[str, type[Observable]] = {**PROMPT_OBSERVABLES, **NEXT_OBSERVABLES}


def siblings(kind: type[Observable]) -> list[type[Observable]]:
    """Observables of the same family (B_P, B_minus, B_plus; KL, KL_to_model; ...) with the same arguments."""
    stem = kind.__name__.split("_")[0]
    families = [cls for name, cls in _OBSERVABLES.items() if name.split("_")[0] == stem]
    if kind.__name__ in _LOG_RATIOS:
        families += [PROMPT_OBSERVABLES[name] for name in _LOG_RATIOS]
    return [cls for cls in families if cls is not kind and cls.nargs == kind.nargs]


_LOG_RATIOS = ("LLR", "increment")


@_operator
def observable(site: Site, c: Claim) -> Iterable[Any]:
    """An observable of the same family."""
    if type(site.value).__name__ in _OBSERVABLES:
        yield from (cls(*site.value.args) for cls in siblings(type(site.value)))


@_operator
def parameter(site: Site, c: Claim) -> Iterable[Any]:
    """Another parameter of the claim that ranges over the same interval."""
    if isinstance(site.value, sp.Symbol):
        own = known_parameters().get(site.value.name)
        if own is not None and own.symbol == site.value:
            yield from (p.symbol for p in c.parameters if p.interval == own.interval and p is not own)


# ---------------------------------------------------------------- tables on finite sets
def _alike(c: Claim) -> Iterator[tuple[str, str]]:
    """Two tables of a signature that may stand for one another: laws on the same sets, or tables of any numbers over them."""
    tables = [] if c.signature is None else c.signature.tables.values()
    for one, other in itertools.combinations(tables, 2):
        if one.is_law == other.is_law and (one.given, one.over) == (other.given, other.over):
            yield one.name, other.name


@_operator
def table(site: Site, c: Claim) -> Iterable[Any]:
    """Another table over the same sets; in a definition, two tables exchanged."""
    for pair in _alike(c):
        if isinstance(site.value, Entry) and site.value.table in pair:
            yield _exchanged(site.value, pair)
        if isinstance(site.value, Named) and _exchanged(site.value, pair) != site.value:
            yield _exchanged(site.value, pair)


@_operator
def over_a_set(site: Site, c: Claim) -> Iterable[Any]:
    """The largest or the least value for a sum, and back; all elements for those that meet a condition; some element for every one."""
    e = site.value
    if isinstance(e, Over):
        yield from (Over(k, e.body, e.var, e.over, e.condition) for k in ("sum", "max", "min") if k != e.kind)
        if e.condition is not sp.true:
            yield Over(e.kind, e.body, e.var, e.over)
    if isinstance(e, (EveryElement, SomeElement)):
        other = SomeElement if isinstance(e, EveryElement) else EveryElement
        yield other(e.var, e.over, e.body)


def _exchanged(value: Any, pair: tuple[str, str]) -> Any:
    """A statement in which two tables have changed places."""
    other = {pair[0]: pair[1], pair[1]: pair[0]}

    def changed(value: Any) -> Any:
        if isinstance(value, Entry):
            return Entry(other.get(value.table, value.table), *value.elements)
        if not isinstance(value, Named):
            return _rewritten(value, changed)
        body = changed(value.body)
        arguments = map(changed, value.arguments)
        if body == value.body:
            return Named(value.name, value.tex, body, *arguments)
        # It means something else now, and so has a name of its own.
        return Named(f"{value.name}_{'_'.join(pair)}", "", body, *arguments)

    return changed(value)


def _rewritten(value: Any, changed: Callable[[Any], Any]) -> Any:
    """A statement, or a part of one, with each of its own parts changed."""
    if isinstance(value, tuple):
        return tuple(map(changed, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {f.name: changed(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return type(value)(**parts)
    if isinstance(value, sp.Basic) and value.args:
        return rebuilt(value, [changed(a) for a in value.args])
    return value


# ---------------------------------------------------------------- exchanging the components
_COMPONENTS = {"P-": "P+", "P+": "P-"}
_SUFFIXES = {"minus": "plus", "plus": "minus"}


def swapped(value: Any) -> Any:
    """A statement in which P- and P+ have changed places."""
    if isinstance(value, str):
        return _COMPONENTS.get(value, value)
    if isinstance(value, Str):
        return Str(_COMPONENTS.get(value.name, value.name))
    if isinstance(value, Named):
        return _swapped_definition(value)
    stem, _, suffix = type(value).__name__.rpartition("_")
    other = _OBSERVABLES.get(f"{stem}_{_SUFFIXES.get(suffix, '')}")
    if other is not None and isinstance(value, sp.Basic) and value.args:
        return other(*map(swapped, value.args))
    return _rewritten(value, swapped)


_TURNED, _TURNED_TEX = "_swapped", r"^{\leftrightarrow}"


def _swapped_definition(e: Named) -> Named:
    """The definition in which P- and P+ have changed places, under a name of its own where it means something else."""
    body = swapped(e.body)
    if body == e.body:
        return e
    if e.name.endswith(_TURNED):
        name, tex = e.name.removesuffix(_TURNED), e.tex.removesuffix(_TURNED_TEX)
    else:
        name, tex = e.name + _TURNED, e.tex and e.tex + _TURNED_TEX
    return Named(name, tex, body, *map(swapped, e.arguments))


# ---------------------------------------------------------------- mutants
@dataclass(frozen=True)
class Mutant:
    """A claim with one thing changed.

    Attributes:
      id: that of its parent, the operator and the number of the change among those of the operator.
      parent: the claim that was changed.
      operator: what was done to it.
      place: "conclusion", "where k" or the id of the hypothesis.
      change: before and after, in words.
      claim: what came out.
    """

    id: str
    parent: str
    operator: str
    place: str
    change: str
    claim: Claim


def _places(c: Claim) -> Iterator[tuple[str, Any, Callable[[Any], Claim]]]:
    """Parts of a claim that can be changed, each with a way to put something else in its place."""
    for i, h in enumerate(c.hypotheses):

        def as_hypothesis(new: Any, i: int = i, h: Hypothesis = h) -> Claim:
            changed = () if new is None else (replace(h, formula=new),)
            return replace(c, hypotheses=(*c.hypotheses[:i], *changed, *c.hypotheses[i + 1 :]))

        yield h.id, h.formula, as_hypothesis
    for i, relation in enumerate(c.where):

        def as_where(new: Any, i: int = i) -> Claim:
            changed = () if new is None else (new,)
            return replace(c, where=(*c.where[:i], *changed, *c.where[i + 1 :]))

        yield f"where {i + 1}", relation, as_where
    yield "conclusion", c.conclusion, lambda new: replace(c, conclusion=new)


def _changes(c: Claim) -> Iterator[tuple[str, str, str, Callable[[], Claim]]]:
    """(operator, place, change, claim) of every change, well formed or not."""
    for place, formula, put in _places(c):
        for site in sites(formula):
            for name, operator in OPERATORS.items():
                for new in operator(site, c):
                    yield name, place, f"{_words(site.value)} -> {_words(new)}", _lazily(put, site.put, new)
        if c.signature is None:
            yield "swap-components", place, "P- <-> P+", _lazily(put, swapped, formula)
        for pair in _alike(c):
            yield (
                "swap-tables",
                place,
                " <-> ".join(pair),
                _lazily(put, partial(_exchanged, pair=pair), formula),
            )
        if place != "conclusion":
            yield "drop-hypothesis", place, f"without {_words(formula)}", _lazily(put, lambda x: x, None)
    if c.signature is None:
        yield "swap-components", "all", "P- <-> P+", lambda: _swapped_claim(c)


def _lazily(put: Callable[[Any], Claim], inner: Callable[[Any], Any], new: Any) -> Callable[[], Claim]:
    return lambda: put(inner(new))


def _swapped_claim(c: Claim) -> Claim:
    hypotheses = tuple(replace(h, formula=swapped(h.formula)) for h in c.hypotheses)
    return replace(c, hypotheses=hypotheses, conclusion=swapped(c.conclusion))


def _words(value: Any) -> str:
    if isinstance(value, tuple):
        return " and ".join(map(str, value))
    return str(value)


def statement(c: Claim) -> str:
    """What a claim states, as text that is the same for the same statement: no id, no title, no names."""
    data = claim_to_json(c)
    hypotheses = sorted(json.dumps(h["formula"], sort_keys=True) for h in data["hypotheses"])
    where = sorted(json.dumps(r, sort_keys=True) for r in data["where"])
    return json.dumps([hypotheses, where, data["conclusion"]], sort_keys=True)


def _settled_relation(condition: sp.Basic) -> bool:
    """Whether SymPy knows the truth of a relation, or of a part of a condition, without looking at any world."""
    if isinstance(condition, Relational):
        try:
            return condition.func(*condition.args) in (sp.true, sp.false)
        except TypeError:  # a comparison of what is not real
            return True
    return isinstance(condition, Boolean) and any(_settled_relation(a) for a in condition.args)


def _relations(c: Claim) -> Iterator[sp.Basic]:
    for formula in (*(h.formula for h in c.hypotheses), c.conclusion):
        yield from (part.condition for part in formula.walk() if isinstance(part, Relation))
    yield from c.where


def _well_formed(make: Callable[[], Claim], id: str, parent: Claim) -> Claim | None:
    """The mutant as it comes back from its JSON; None if it states nothing that a world could decide."""
    try:
        made = replace(
            make(),
            id=id,
            title=f"{parent.title} (mutant)",
            source=f"mutant of {parent.id}",
            kind="user",
            reading="",
            reading_of=None,
            repairs=(),
            sharpens=(),
            least=None,
            defines=None,
        )
        if any(_settled_relation(condition) for condition in _relations(made)):
            return None
        return replace(claim_from_json(claim_to_json(made)), kind="user")
    except (StatementError, TypeError, ValueError, AttributeError):
        return None


def mutants(c: Claim, per_operator: int | None = None) -> Iterator[Mutant]:
    """Mutants of a claim, each statement once, in an order that depends on the claim alone.

    Args:
      c: any claim.
      per_operator: at most so many by one operator, spread over the statement; None for all that are statements.
    """
    seen = {statement(c)}
    groups: dict[str, list[tuple[str, str, Callable[[], Claim]]]] = {}
    for operator, place, change, make in _changes(c):
        groups.setdefault(operator, []).append((place, change, make))
    for operator, group in groups.items():
        found = 0
        for k in sorted(range(len(group)), key=lambda k: (k + 1) * GOLDEN % 1):
            if found == per_operator:
                break
            place, change, make = group[k]
            id = f"{c.id}--{operator}.{k + 1}"
            made = _well_formed(make, id, c)
            if made is None or (text := statement(made)) in seen:
                continue
            seen.add(text)
            found += 1
            yield Mutant(id, c.id, operator, place, change, made)


def pool_of(selected: Sequence[Claim], per_operator: int | None, at_most: int | None) -> list[Mutant]:
    """Mutants of several claims, thinned out evenly where there are more than wanted."""
    pool = [m for c in selected for m in mutants(c, per_operator)]
    if at_most is None or len(pool) <= at_most:
        return pool
    return [pool[k * len(pool) // at_most] for k in range(at_most)]


# ---------------------------------------------------------------- what becomes of them
class Fate(enum.Enum):
    """What the referee makes of a mutant."""

    REFUTED = "refuted"  # a certified witness
    PROVED = "proved"  # a complete derivation of its own
    IMPLIED = "implied"  # it follows from a claim that is proved, or from its own hypotheses
    EQUIVALENT = "equivalent"  # it and its parent follow from each other, and the parent is not proved
    VACUOUS = "vacuous"  # its hypotheses exclude each other, and it is shown which
    UNDEFINED = (
        "undefined"  # it speaks of what is undefined on some worlds; elsewhere nothing was found against it
    )
    HOLE = "hole"  # it survives, and nothing explains why
    CONTRADICTION = (
        "contradiction"  # a derivation and a certified counterexample: one of two machines is wrong
    )

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True)
class Outcome:
    """A mutant and what became of it.

    Attributes:
      mutant: the claim that was changed, and how.
      fate: computed, never given by hand.
      reason: the fact that explains it; for a hole what the search and the prover last said.
      by: ids of the claims that imply it; ids of hypotheses that exclude each other.
      verdict: of the audit ("" if it gave none).
      margin: least margin seen.
      witness: of a refuted mutant, certified and replayable; or a world that the checker finds the mutant undefined on.
      looks: how many budgets it took.
    """

    mutant: Mutant
    fate: Fate
    reason: str
    by: tuple[str, ...] = ()
    verdict: str = ""
    margin: float | None = None
    witness: Mapping[str, Any] | None = None
    looks: int = 1

    def to_json(self) -> dict[str, Any]:
        """One record of audit.json."""
        finite = self.margin is not None and math.isfinite(self.margin)
        return {
            "id": self.mutant.id,
            "parent": self.mutant.parent,
            "operator": self.mutant.operator,
            "place": self.mutant.place,
            "change": self.mutant.change,
            "fate": str(self.fate),
            "reason": self.reason,
            "by": list(self.by),
            "verdict": self.verdict,
            "margin": self.margin if finite else None,
            "looks": self.looks,
            "witness": self.witness,
        }


@dataclass(frozen=True)
class MutationReport:
    """What became of all mutants.

    Attributes:
      outcomes: one for each mutant that is a statement.
      parents: ids of the claims that were mutated.
      ill_formed: ids of mutants that no world can decide.
    """

    outcomes: tuple[Outcome, ...]
    parents: tuple[str, ...]
    ill_formed: tuple[str, ...] = ()

    @property
    def holes(self) -> tuple[Outcome, ...]:
        """Survivors without an explanation, and contradictions."""
        return tuple(o for o in self.outcomes if o.fate in (Fate.HOLE, Fate.CONTRADICTION))

    def matrix(self, key: Callable[[Outcome], str]) -> dict[str, dict[str, int]]:
        """How many of which fate, by operator or parent or anything else."""
        table: dict[str, dict[str, int]] = {}
        for o in self.outcomes:
            row = table.setdefault(key(o), {"mutants": 0, **{str(fate): 0 for fate in Fate}})
            row["mutants"] += 1
            row[str(o.fate)] += 1
        return table

    def to_json(self) -> dict[str, Any]:
        """The value of "mutants" in audit.json."""
        return {
            "total": len(self.outcomes),
            "parents": list(self.parents),
            "ill_formed": list(self.ill_formed),
            "fates": {str(f): sum(o.fate is f for o in self.outcomes) for f in Fate},
            "operators": self.matrix(lambda o: o.mutant.operator),
            "claims": self.matrix(lambda o: o.mutant.parent),
            "holes": [o.mutant.id for o in self.holes],
            "mutants": [o.to_json() for o in self.outcomes],
        }

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The kill matrix: an operator a row, and all of them last."""
        rows = [
            {"operator": name, **counts} for name, counts in self.matrix(lambda o: o.mutant.operator).items()
        ]
        return [*rows, *({"operator": "all", **counts} for counts in self.matrix(lambda o: "all").values())]


Run = Callable[[Sequence[Claim]], Sequence[Result]]


def one_by_one(budget: Budget, seed: int = 0) -> Run:
    """Audit claims in turn."""
    return lambda selected: [audit_claim(c, budget, seed) for c in selected]


def mutation_report(
    selected: Sequence[Claim],
    run: Run,
    *,
    again: Run | None = None,
    per_operator: int | None = PER_OPERATOR,
    at_most: int | None = AT_MOST,
    audits: Sequence[Result] = (),
) -> MutationReport:
    """Mutate every claim that stands, audit the mutants, and explain those that survive.

    Args:
      selected: claims; those that fall are not mutated.
      run: audits claims, in order, with a small budget such as `BUDGET`.
      again: the same with a larger one such as `AGAIN`, for survivors that nothing explains; None for no second look.
      per_operator, at_most: mutants of one claim by one operator, and of all together; None for all.
      audits: results that are known already; what is selected and not among them is audited first.
    """
    parents: dict[str, Audited] = {r.claim.id: r for r in audits}
    unknown = [c for c in selected if c.id not in parents]
    parents.update(zip((c.id for c in unknown), audited(run, unknown), strict=True))
    standing = [c for c in selected if _stands(parents[c.id])]
    pool = pool_of(standing, per_operator, at_most)
    results = dict(zip((m.id for m in pool), audited(run, [m.claim for m in pool]), strict=True))
    proved = [c for c in standing if _verdict(parents[c.id]) is Verdict.PROVED]
    proved += [m.claim for m in pool if _verdict(results[m.id]) is Verdict.PROVED]
    originals = {c.id: c for c in standing}
    ill_formed = [m for m in pool if isinstance(results[m.id], StatementError)]
    pool = [m for m in pool if m not in ill_formed]
    outcomes = {m.id: explain(m, originals[m.parent], results[m.id], proved) for m in pool}
    unexplained = [m for m in pool if outcomes[m.id].fate in (Fate.HOLE, Fate.UNDEFINED)]
    if again is not None:
        for m, result in zip(unexplained, audited(again, [m.claim for m in unexplained]), strict=True):
            if _tells(result):
                outcomes[m.id] = replace(explain(m, originals[m.parent], result, proved), looks=2)
            else:
                outcomes[m.id] = replace(outcomes[m.id], looks=2)
    return MutationReport(
        tuple(outcomes[m.id] for m in pool), tuple(originals), tuple(m.id for m in ill_formed)
    )


Audited = Result | StatementError | ContradictionError


def audited(run: Run, selected: Sequence[Claim]) -> list[Audited]:
    """Results in order; one claim that no world can decide, or on which proof and search disagree, spoils no other."""
    if not selected:
        return []
    try:
        return list(run(selected))
    except (StatementError, ContradictionError) as error:
        if len(selected) == 1:
            return [error]
    half = len(selected) // 2
    return audited(run, selected[:half]) + audited(run, selected[half:])


def _tells(result: Audited) -> bool:
    """Whether a second look saw what a first one may not have."""
    if isinstance(result, Result):
        return result.verdict is Verdict.REFUTED or result.undefined is not None or bool(result.contradiction)
    return isinstance(result, ContradictionError)


def _verdict(result: Audited) -> Verdict | None:
    return result.verdict if isinstance(result, Result) else None


def _stands(result: Audited) -> bool:
    return _verdict(result) in (Verdict.PROVED, Verdict.SUPPORTED)


def explain(m: Mutant, parent: Claim, result: Audited, proved: Sequence[Claim]) -> Outcome:
    """The fate of a mutant after its audit.

    Args:
      m: the mutant.
      parent: the claim that was changed.
      result: of its audit.
      proved: claims with a complete derivation, mutants among them.
    """
    if not isinstance(result, Result):
        return Outcome(m, Fate.CONTRADICTION, str(result))
    if result.contradiction:
        return Outcome(m, Fate.CONTRADICTION, result.contradiction, (), str(result.verdict), result.margin)

    def outcome(fate: Fate, reason: str, *by: str) -> Outcome:
        witness = result.witness if fate is Fate.REFUTED else None
        return Outcome(m, fate, reason, by, str(result.verdict), result.margin, witness)

    if result.verdict is Verdict.REFUTED:
        return outcome(Fate.REFUTED, "a counterexample was certified")
    if result.verdict is Verdict.VACUOUS and (names := exclusion(m.claim)):
        return outcome(Fate.VACUOUS, f"no world meets {' and '.join(names)}", *names)
    if result.proof is not None and result.proof.complete:
        doubt = "" if result.verdict is Verdict.PROVED else f" (the search: {'; '.join(result.remarks)})"
        return outcome(Fate.PROVED, f"a derivation of its own{doubt}")
    if m.claim.signature is not None:
        return _explained_by_tables(m, parent, result, proved) or outcome(Fate.HOLE, _last_words(result))
    if follows_from_definitions(m.claim):
        return outcome(Fate.IMPLIED, "follows from its own hypotheses and the definitions")
    for x in _nearest(m, parent, proved):
        if implied(x, m.claim):
            return outcome(Fate.IMPLIED, f"follows from {x.id}, which is proved", x.id)
    if equivalent(parent, m.claim):
        return outcome(Fate.EQUIVALENT, f"says the same as {parent.id}", parent.id)
    if by := _by_cases(m, parent, proved):
        return outcome(Fate.IMPLIED, f"follows case by case: {'; '.join(by)}", *by)
    for condition, x in itertools.product(undefined_parameters(m.claim), _nearest(m, parent, proved)):
        if implied(x, replace(m.claim, where=(*m.claim.where, condition.holds))):
            reason = f"undefined {condition.example}; follows from {x.id}, which is proved, where {condition.holds}"
            return outcome(Fate.UNDEFINED, reason, x.id)
    if spoken := undefined_prompts(m.claim):
        return outcome(Fate.UNDEFINED, spoken)
    return _without_meaning(m, result) or outcome(Fate.HOLE, _last_words(result))


def _without_meaning(m: Mutant, result: Result) -> Outcome | None:
    """The outcome of a mutant that has no meaning on some world that meets its hypotheses, as the exact checker sees it."""
    if result.undefined is None or result.undefined["claim"] != claim_to_json(m.claim):
        return None
    certificate = certify(result.undefined, margins=False)
    if not certificate.undefined:
        return None
    said = str(result.verdict)
    return Outcome(m, Fate.UNDEFINED, certificate.reason, (), said, result.margin, result.undefined)


def _explained_by_tables(m: Mutant, parent: Claim, result: Result, proved: Sequence[Claim]) -> Outcome | None:
    """The outcome of a mutant on a signature that a claim on the same one, as a further hypothesis, lets the kernel derive."""
    for x in _nearest(m, parent, proved):
        if x.signature != m.claim.signature:
            continue
        own = [h.formula for h in m.claim.hypotheses]
        if any(h.formula not in own for h in x.hypotheses) or any(r not in m.claim.where for r in x.where):
            continue
        known = Hypothesis("proved", x.title, x.conclusion)
        proof = prove(replace(m.claim, hypotheses=(*m.claim.hypotheses, known)))
        if proof is not None and proof.complete:
            reason = f"follows from {x.id}, which is proved"
            return Outcome(m, Fate.IMPLIED, reason, (x.id,), str(result.verdict), result.margin)
    return _without_meaning(m, result)


def _by_cases(m: Mutant, parent: Claim, proved: Sequence[Claim]) -> tuple[str, ...]:
    """What each case of a mutant follows from; () if there are no cases, or one is left over."""
    parts, found = cases_of(m.claim), []
    if len(parts) < 2:
        return ()
    near = [c for c in _nearest(m, parent, proved) if c.source == m.claim.source or c.id == parent.id]
    for part in parts:
        if names := exclusion(part):
            found.append(f"{' and '.join(names)} exclude each other")
        elif x := next((x for x in near if implied(x, part)), None):
            found.append(x.id)
        elif (proof := prove(part)) is not None and proof.complete:
            found.append("a derivation")
        else:
            return ()
    return tuple(found)


def _nearest(m: Mutant, parent: Claim, proved: Sequence[Claim]) -> Iterator[Claim]:
    """Proved claims from which a mutant might follow: its parent, its siblings, then all others."""
    own = [c for c in proved if c.id == parent.id]
    siblings = [c for c in proved if c.source == m.claim.source and c.id != m.id]
    siblings.sort(key=lambda c: "--drop-hypothesis." not in c.id)  # they assume less
    others = [c for c in proved if c not in own and not c.source.startswith("mutant")]
    yield from (*own, *siblings[:SIBLINGS], *others)


def _last_words(result: Result) -> str:
    said = [f"{result.verdict} after {result.hypotheses_met} worlds that met the hypotheses"]
    if result.margin is not None:
        said.append(f"least margin {result.margin:.3g}")
    if result.proof is not None and not result.proof.complete:
        said.append(f"no derivation: {result.proof.reason}")
    return "; ".join([*said, *result.remarks])
