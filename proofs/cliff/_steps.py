"""Steps that derivations about processes have in common: what facts decide, and the relations that are spoken of.

Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from proofs.tables.sums import Sums
from theory.logic import Formula, Relation

Scope = tuple[tuple[sp.Symbol, str], ...]
ONE = sp.Integer(1)


def says(whole: Sums, goal: sp.Basic, facts: Sequence[str], scope: Scope = ()) -> str:
    """A relation that some facts decide, with all sums and extremes in them being numbers."""
    numbers = whole.numbers_in([goal, *(whole.p.condition(name) for name in facts)], scope)
    return whole.p.decide(whole.label("so"), goal, [*facts, *numbers, *whole.parameters])


def relations_in(f: Formula) -> sp.Tuple:
    """All relations in a formula."""
    return sp.Tuple(*(part.condition for part in f.walk() if isinstance(part, Relation)))
