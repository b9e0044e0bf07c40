"""What holds at every element, perhaps under conditions, as it follows from what is known of the elements that are named.

Where it speaks of largest or least values over a set, the elements that attain them are named, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial

import sympy as sp

from proofs.tables._extremes import Attained, extremes_of
from proofs.tables._logarithms import products
from proofs.tables._opened import Given, Scope, opened
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances, part_of
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Conjunction, EveryElement, Relation, When
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations under "every element", "where" and "and", with no sum but in themselves, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    if isinstance(whole.conclusion, Relation):
        if not extremes_of(whole.conclusion.condition):
            return None  # a relation of sums or scalars is proved elsewhere
    elif not isinstance(whole.conclusion, (EveryElement, When, Conjunction)):
        return None
    try:
        return whole.finish(opened(whole, whole.conclusion, partial(_shown, whole)))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _terms_beside_sums(whole: Sums, spoken: Sequence[sp.Basic], scope: Scope) -> Iterator[str]:
    """A term at each element of the scope is at most the sum over all, where no term is seen to be negative."""
    for total in outermost(sp.Tuple(*spoken), Over):
        for y, over in scope:
            if total.kind == "sum" and over == total.over:
                with suppress(Stuck):
                    yield part_of(whole, total, y, scope=scope)


def _shown(whole: Sums, f: Relation, scope: Scope, given: Given) -> str:
    p = whole.p
    spoken = [f.condition, *(p.condition(name) for name in given)]
    attained = Attained(whole, scope)
    attained.look_into([*spoken, *(p.condition(name) for name in whole.plain_hypotheses())])
    scope = attained.scope
    facts = [*given, *attained.facts, *instances(whole, scope), *whole.about(scope), *whole.parameters]
    spoken += [p.condition(name) for name in attained.facts]
    numbers = whole.numbers_in(spoken, scope)
    facts += _terms_beside_sums(whole, spoken, scope)
    facts += list(products(whole, facts, [*facts, *numbers]))
    return attained.forgotten(p.decide(whole.label("there"), f, [*facts, *numbers]))
