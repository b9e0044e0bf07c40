"""A claim as a file of Coq: one proposition, of the claim's name, over the definitions of ``coq/Definitions.v``."""

from __future__ import annotations

import textwrap
from fractions import Fraction

import sympy as sp

from proofs.coq.formulas import holds
from proofs.coq.numbers import Bound, NotWritten, Scope, condition_holds, identifier
from theory.claims import Claim
from theory.parameters import Parameter

HEAD = """\
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.
"""


def statement(claim: Claim) -> str:
    """The file that says what a claim says.

    Where the claim has a least constant, a second proposition says that no smaller one will do.

    Raises:
      NotWritten: a kind of term, formula or world that is not known; one line.
    """
    if claim.signature is not None:
        raise NotWritten(f"claim {claim.id}: no Coq world is known for a signature of its own")
    if claim.further:
        raise NotWritten(f"claim {claim.id}: no Coq world is known for further components or scores")
    try:
        body = _propositions(claim)
    except NotWritten as error:
        raise NotWritten(f"claim {claim.id}: {error}") from None
    return f"{_comment(claim)}\n{HEAD}\n{body}"


def _propositions(claim: Claim) -> str:
    name = identifier(claim.id)
    scope: Scope = {
        p.symbol: Bound("count" if p.integer else "real", identifier(p.name)) for p in claim.parameters
    }
    where = [condition_holds(relation, scope) for relation in claim.where]
    rest = [*_hypotheses(claim, scope), holds(claim.conclusion, scope)]
    if claim.least is None:
        lines = [*_givens(claim.parameters), *(f"{x} ->" for x in where), *rest]
        return f"Definition {name} : Prop :=\n  forall W : world,\n{_indented(lines)}.\n"
    return _with_least(claim, name, where, rest)


def _with_least(claim: Claim, name: str, where: list[str], rest: list[str]) -> str:
    """The claim for a value of its constant; that it holds for all that are named; that it holds for no smaller one."""
    assert claim.least is not None
    symbol, least = claim.least
    if any(relation.free_symbols - {symbol} for relation in claim.where):
        raise NotWritten("with a least constant, only relations in that constant alone are known in where")
    (constant,) = (p for p in claim.parameters if p.symbol == symbol)
    others = tuple(p for p in claim.parameters if p.symbol != symbol)
    c = identifier(symbol.name)
    below = condition_holds(sp.Lt(symbol, least, evaluate=False), {symbol: Bound("real", c)})
    inside = _indented([*_givens(others), *rest])
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
        if p.lower is None or p.lower < 0 or p.upper is not None:
            raise NotWritten(
                f"parameter {p.name}: whole numbers are known from 0 or more on, without an upper end"
            )
        first = int(p.lower) if p.lower_closed else int(p.lower) + 1
        return [f"forall {name} : nat,", f"({first} <= {name})%nat ->"]
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
    lines = [line for text in told for line in textwrap.wrap(safe(text), 120)]
    lines += ["Written by `python -m proofs.coq` from theory/: do not edit."]
    return "(** " + "\n    ".join(lines) + " *)"
