"""A claim as a file of Coq: one proposition, of the claim's name, over the definitions of ``coq/Definitions.v``, or of ``coq/Tables.v``."""

from __future__ import annotations

import textwrap
from fractions import Fraction

import sympy as sp

from proofs.coq.formulas import holds
from proofs.coq.numbers import Bound, NotWritten, Scope, condition_holds, identifier, own_name
from theory.claims import Claim
from theory.parameters import Parameter
from theory.signature import LAW, POSITIVE, REAL, FiniteSet, Signature, Table

HEAD = """\
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.
"""
HEAD_ON_TABLES = HEAD.replace("Definitions.", "Definitions Tables.")


def statement(claim: Claim) -> str:
    """The file that says what a claim says.

    Where the claim has a least constant, a second proposition says that no smaller one will do.

    Raises:
      NotWritten: a kind of term, formula or world that is not known; one line.
    """
    _refuse_unknown_worlds(claim)
    try:
        body = _propositions(claim)
    except NotWritten as error:
        raise NotWritten(f"claim {claim.id}: {error}") from None
    return f"{_comment(claim)}\n{_head(claim)}\n{body}"


def vacuous(claim: Claim) -> str:
    """The file that says that a claim never applies: its statement with False for the conclusion.

    To refute it is to show a world, and values of the parameters, that meet every hypothesis.

    Raises:
      NotWritten: as for `statement`.
    """
    _refuse_unknown_worlds(claim)
    name = identifier(claim.id)
    told = (
        f"{claim.id} never applies: no world meets its hypotheses. They are those of generated/{name}.v, word for word; "
        f"inhabited/{name}.v shows a world that meets them."
    )
    try:
        body = _proposition(claim, f"{name}_never_applies", "False")
    except NotWritten as error:
        raise NotWritten(f"claim {claim.id}: {error}") from None
    return f"{_comment_of([told])}\n{_head(claim)}\n{body}"


def _head(claim: Claim) -> str:
    return HEAD if claim.signature is None else HEAD_ON_TABLES


def _refuse_unknown_worlds(claim: Claim) -> None:
    if claim.further:
        raise NotWritten(f"claim {claim.id}: no Coq world is known for further components or scores")


def _scope(claim: Claim) -> Scope:
    symbols = {
        p.symbol: Bound("count" if p.integer else "real", identifier(p.name)) for p in claim.parameters
    }
    return Scope(symbols, claim.signature)


def _world(claim: Claim) -> list[str]:
    """What a claim speaks of: a mixture, or the sets and tables of its signature, each with what is known of it."""
    signature = claim.signature
    if signature is None:
        return ["forall W : world,"]
    _refuse_shared_names(claim, signature)
    sets = [line for x in signature.sets.values() for line in _set(x)]
    return [*sets, *(line for t in signature.tables.values() for line in _table(t))]


def _refuse_shared_names(claim: Claim, signature: Signature) -> None:
    """Two things of one name in Coq would be one."""
    names = [own_name(x) for x in (*signature.sets, *signature.tables)]
    names += [identifier(p.name) for p in claim.parameters]
    if twice := sorted({x for x in names if names.count(x) > 1}):
        raise NotWritten(f"{', '.join(twice)}: two things would have that name in Coq")


def _set(x: FiniteSet) -> list[str]:
    name = own_name(x.name)
    lines = [f"forall {name} : finite_set,", f"({x.at_least} <= cardinality {name})%nat ->"]
    return lines if x.at_most is None else [*lines, f"(cardinality {name} <= {x.at_most})%nat ->"]


def _table(t: Table) -> list[str]:
    """A function of elements, and that it is a law, or between which bounds its entries lie."""
    name, sets = own_name(t.name), [own_name(x.name) for x in t.sets]
    elements = [f"x{k}" for k in range(1, len(sets) + 1)]
    entry = " ".join([name, *elements])
    around = "".join(f"forall {x} : {of}, " for x, of in zip(elements, sets, strict=True))
    lines = [f"forall {name} : {' -> '.join([*sets, 'R'])},"]
    if t.kind == REAL:
        ends = []
        if t.lower is not None:
            ends.append(f"{_end(t.lower)} {'<=' if t.lower_closed else '<'} {entry}")
        if t.upper is not None:
            ends.append(f"{entry} {'<=' if t.upper_closed else '<'} {_end(t.upper)}")
        return [*lines, *(f"({around}{end}) ->" for end in ends)]
    if t.kind not in (LAW, POSITIVE):
        raise NotWritten(f"table {t.name}: no Coq condition is known for a {t.kind}")
    total = entry
    for x, of in reversed(list(zip(elements, sets, strict=True))[len(t.given) :]):
        total = f"sum (elements {of}) (fun {x} : {of} => {total})"
    rows = "".join(f"forall {x} : {of}, " for x, of in zip(elements[: len(t.given)], sets, strict=False))
    sign = "<" if t.kind == POSITIVE else "<="
    return [*lines, f"({around}0 {sign} {entry}) ->", f"({rows}{total} = 1) ->"]


def _proposition(claim: Claim, name: str, conclusion: str) -> str:
    """That a conclusion holds in every world that meets the hypotheses."""
    scope = _scope(claim)
    where = [f"{condition_holds(relation, scope)} ->" for relation in claim.where]
    lines = [*_world(claim), *_givens(claim.parameters), *where, *_hypotheses(claim, scope), conclusion]
    return f"Definition {name} : Prop :=\n{_indented(lines)}.\n"


def _propositions(claim: Claim) -> str:
    conclusion = holds(claim.conclusion, _scope(claim))
    if claim.least is None:
        return _proposition(claim, identifier(claim.id), conclusion)
    return _with_least(claim, conclusion)


def _with_least(claim: Claim, conclusion: str) -> str:
    """The claim for a value of its constant; that it holds for all that are named; that it holds for no smaller one."""
    assert claim.least is not None
    if claim.signature is not None:
        raise NotWritten("with a least constant, only worlds that are mixtures are known")
    symbol, least = claim.least
    if any(relation.free_symbols - {symbol} for relation in claim.where):
        raise NotWritten("with a least constant, only relations in that constant alone are known in where")
    name, scope = identifier(claim.id), _scope(claim)
    where = [condition_holds(relation, scope) for relation in claim.where]
    (constant,) = (p for p in claim.parameters if p.symbol == symbol)
    others = tuple(p for p in claim.parameters if p.symbol != symbol)
    c = identifier(symbol.name)
    below = condition_holds(sp.Lt(symbol, least, evaluate=False), Scope({symbol: Bound("real", c)}))
    inside = _indented([*_givens(others), *_hypotheses(claim, scope), conclusion])
    every = _indented([*_givens((constant,)), *(f"{x} ->" for x in where), f"{name}_with {c}"])
    no_smaller = _indented([*_givens((constant,)), f"{below} ->", f"~ {name}_with {c}"])
    return (
        f"Definition {name}_with ({c} : R) : Prop :=\n  forall W : world,\n{inside}.\n\n"
        f"Definition {name} : Prop :=\n{every}.\n\nDefinition {name}_least : Prop :=\n{no_smaller}.\n"
    )


def _givens(parameters: tuple[Parameter, ...]) -> list[str]:
    return [part for p in parameters for part in _given(p)]


def _given(p: Parameter) -> list[str]:
    """A parameter and the interval it ranges over."""
    name = identifier(p.name)
    if p.integer:
        if p.lower is None or p.lower < 0:
            raise NotWritten(f"parameter {p.name}: whole numbers are known from 0 or more on")
        first = int(p.lower) if p.lower_closed else int(p.lower) + 1
        lines = [f"forall {name} : nat,", f"({first} <= {name})%nat ->"]
        if p.upper is None:
            return lines
        return [*lines, f"({name} {'<=' if p.upper_closed else '<'} {p.upper})%nat ->"]
    ends = []
    if p.lower is not None:
        ends.append(f"{_end(p.lower)} {'<=' if p.lower_closed else '<'} {name} ->")
    if p.upper is not None:
        ends.append(f"{name} {'<=' if p.upper_closed else '<'} {_end(p.upper)} ->")
    return [f"forall {name} : R,", *ends]


def _end(x: Fraction) -> str:
    return (
        str(x)
        if x >= 0 and x.denominator == 1
        else f"({x.numerator})"
        if x.denominator == 1
        else f"({x.numerator} / {x.denominator})"
    )


def _hypotheses(claim: Claim, scope: Scope) -> list[str]:
    lines = []
    for h in claim.hypotheses:
        lines.append(f"(* {safe(h.id)}: {safe(h.name)} *)")
        lines.append(f"{holds(h.formula, scope)} ->")
    return lines


def _indented(lines: list[str]) -> str:
    wrapped = (textwrap.wrap(line, 118, break_long_words=False, break_on_hyphens=False) for line in lines)
    return "\n".join("  " + "\n    ".join(parts) for parts in wrapped)


def safe(text: str) -> str:
    """Text as it may stand in a comment of Coq, in which quotes and comments nest."""
    return text.replace('"', "''").replace("(*", "( *").replace("*)", "* )")


def _comment(claim: Claim) -> str:
    told = [f"{claim.id}: {claim.title}.", f"{claim.source}."]
    if claim.reading:
        told.append(f"Reading: {claim.reading}")
    return _comment_of(told)


def _comment_of(told: list[str]) -> str:
    lines = [line for text in told for line in textwrap.wrap(safe(text), 120)]
    lines += ["Written by `python -m proofs.coq` from theory/: do not edit."]
    return "(** " + "\n    ".join(lines) + " *)"
