"""Citing a lemma: its own derivation is checked first, once per process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sympy as sp

from theory.logic import Formula

from ._base import Fact, Outcome, Refused, Setting, Step, argument, only_arguments, rule
from ._decision import is_extended
from ._language import substitute_in
from .quantifiers import natural


@dataclass(frozen=True)
class Lemma:
    """A statement that derivations may cite, with its own derivation.

    Attributes:
      name: by which it is cited; title: in words.
      variables: symbols that stand for anything (of their kind: numbers of sentences for natural numbers).
      hypotheses: what the citing step must have shown.
      conclusion: what it then has.
      steps: the derivation.
    """

    name: str
    title: str
    variables: tuple[sp.Symbol, ...]
    hypotheses: tuple[Formula, ...]
    conclusion: Formula
    steps: tuple[Step, ...]


@rule("lemma")
def lemma(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The lemma ``name`` with the terms ``at`` for its variables; premises are its hypotheses there, in order."""
    from proofs.lemmas import find

    only_arguments(step, "name", "at")
    found: Lemma = find(argument(step, "name", str))
    terms = argument(step, "at", Mapping)
    if set(terms) != set(found.variables):
        raise Refused(f"the lemma {found.name} has the variables {', '.join(map(str, found.variables))}")
    for variable, term in terms.items():
        if variable.is_integer and not natural(term):
            raise Refused(f"{term} is no natural number, as {variable} is")
        if variable.is_real and (is_extended(term) or term.has(sp.oo, -sp.oo, sp.zoo, sp.nan)):
            raise Refused(f"{term} may be infinite, and {variable} is a number")
    needed = [substitute_in(h, terms) for h in found.hypotheses]
    if [p.statement for p in premises] != needed:
        raise Refused(f"the lemma {found.name} needs: " + "; ".join(map(str, needed)))
    conclusion = substitute_in(found.conclusion, terms)
    return Outcome(conclusion, remark=f"lemma {found.name}: {found.title}")
