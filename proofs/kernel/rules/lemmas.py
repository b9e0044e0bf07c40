"""Citing a lemma: the kernel hands it in when it has checked its derivation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from theory.parameters import known_parameters

from ._base import (
    Fact,
    Lemma,
    Outcome,
    Refused,
    Setting,
    Step,
    all_needed,
    argument,
    only_arguments,
    plain_facts,
    rule,
)
from ._decision import assumed, is_extended, known, why_without_meaning
from ._language import substitute_in
from ._sorts import Sort, canonical, sort_of


def _stands_for(variable: sp.Symbol, term: sp.Basic) -> None:
    """Refuse a term that is not of the sort of the variable it stands for; a number must be finite."""
    wanted, found = canonical(variable), sort_of(term)
    if wanted is None or (found is not wanted and (wanted, found) != (Sort.SCALAR, Sort.WHOLE)):
        raise Refused(f"{term} is {found.value}, and {variable} stands for {wanted and wanted.value}")
    if wanted is Sort.SCALAR and is_extended(term):
        raise Refused(f"{term} may be infinite, and {variable} is a number")


def _without_meaning(terms: Mapping[sp.Symbol, sp.Basic], facts: Sequence[Fact], setting: Setting) -> str:
    """Why some number that stands for a variable is not shown to have a meaning; "" if all are."""
    for variable, term in terms.items():
        if canonical(variable) is Sort.SCALAR:
            reason = why_without_meaning(term, [*assumed(term), *known(setting), *plain_facts(facts)])
            if reason:
                return f"{term} may have no meaning: {reason}"
    return ""


def _same_weight(lemma: Lemma, setting: Setting) -> None:
    """Refuse a lemma that speaks of alpha, which it is shown for in (0, 1], where alpha may be another number."""
    spoken = set().union(lemma.conclusion.free, *(h.free for h in lemma.hypotheses))
    weight = known_parameters()["alpha"]
    own = [p for p in setting.parameters if p.symbol == weight.symbol]
    if weight.symbol in spoken and not any(map(weight.covers, own)):
        raise Refused(f"the lemma {lemma.name} speaks of alpha in {weight.interval}")


@rule("lemma")
def lemma(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The lemma ``name`` with the terms ``at`` for its variables; premises are its hypotheses there, in order.

    Further premises show that terms that stand for numbers have a meaning.
    """
    only_arguments(step, "name", "at")
    found = setting.lemmas[argument(step, "name", str)]
    terms = argument(step, "at", Mapping)
    _same_weight(found, setting)
    if set(terms) != set(found.variables):
        raise Refused(f"the lemma {found.name} has the variables {', '.join(map(str, found.variables))}")
    needed = [substitute_in(h, terms) for h in found.hypotheses]
    given, further = premises[: len(needed)], premises[len(needed) :]
    if [p.statement for p in given] != needed:
        raise Refused(f"the lemma {found.name} needs: " + "; ".join(map(str, needed)))
    for variable, term in terms.items():
        _stands_for(variable, term)
    all_needed(further, lambda some: _without_meaning(terms, [*given, *some], setting))
    conclusion = substitute_in(found.conclusion, terms)
    return Outcome(conclusion, remark=f"lemma {found.name}: {found.title}")
