"""Relations between logarithms: what they say of the numbers themselves, and what relations between numbers say of their logarithms.

Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import suppress

import sympy as sp
from sympy.core.relational import Relational

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import all_of, eq, ge, gt, le, same_kind
from proofs.tables.sums import Sums, outermost
from proofs.writing import Stuck
from theory.logic import Relation
from theory.terms import Entry, Over

MOST_PRODUCTS, MOST_TOGETHER = 8, 3  # relations of logarithms that are looked at, and that are taken together


def products(whole: Sums, steps: Sequence[str], known: Sequence[str]) -> Iterator[str]:
    """What relations between logarithms say of products: each by itself, and all together.

    Args:
      steps: that state the relations; others among them are left out.
      known: steps that show that the logarithms have a meaning.
    """
    p = whole.p
    told = [name for name in steps if _of_logarithms(p.condition(name))][:MOST_PRODUCTS]
    spoken = {name: set(outermost(p.condition(name), Entry, Over)) for name in known if name not in told}
    together = [tuple(told)] if 1 < len(told) <= MOST_TOGETHER else []
    for chosen in [*((name,) for name in told), *together]:
        gap = sp.Add(*(p.condition(name).gts - p.condition(name).lts for name in chosen))
        total = ge(sp.expand(gap, deep=False), 0)
        inside = set(outermost(sp.Tuple(*(p.condition(name) for name in chosen)), Entry, Over))
        about = [name for name, atoms in spoken.items() if atoms <= inside]
        with suppress(Stuck):
            same = p.decide(whole.label("logarithms"), total, [*chosen, *about])
            needed = p.needed(_meaningful(total.lhs), about)
            yield p.take(whole.label("products"), "exponential", same, *needed)


def _of_logarithms(c: sp.Basic) -> bool:
    """Whether a relation is an inequality between sums of multiples of logarithms, largest and least values, and terms without logarithms."""
    if not isinstance(c, (sp.LessThan, sp.GreaterThan)):
        return False
    parts = [part.as_coeff_Mul()[1] for part in sp.Add.make_args(sp.expand(c.lhs - c.rhs, deep=False))]
    plain = all(isinstance(part, (sp.log, Over)) or not part.has(sp.log) for part in parts)
    return plain and any(isinstance(part, sp.log) for part in parts)


def _meaningful(*terms: sp.Basic) -> Relation:
    return Relation(all_of(*(eq(e, e) for e in terms)))


def in_order(whole: Sums, logs: Sequence[sp.Expr], facts: Sequence[str]) -> Iterator[str]:
    """log a > log b, or log a >= log b, for those of some logarithms of which the facts say that a > b, or a >= b."""
    p = whole.p
    told = [p.condition(name) for name in facts]
    for first, second in itertools.permutations(logs, 2):
        for kind in (gt, ge):
            order = kind(first.args[0], second.args[0])
            if follows(told, sp.And(order, gt(second.args[0], 0), evaluate=False)).holds:
                with suppress(Stuck):
                    step = p.decide(whole.label("in order"), order, facts)
                    needed = p.needed(_meaningful(first, second), facts)
                    yield p.take(
                        whole.label("in order"),
                        "logarithm of an inequality",
                        step,
                        *needed,
                    )
                break


def without(condition: sp.Basic) -> sp.Basic | None:
    """The relation between numbers that one between their logarithms comes from; None if it is none between two logarithms."""
    if isinstance(condition, Relational) and all(isinstance(side, sp.log) for side in condition.args):
        return same_kind(condition, *(side.args[0] for side in condition.args))
    return None


def of_numbers(whole: Sums, condition: sp.Basic, step: str, facts: Sequence[str]) -> str:
    """A relation between two logarithms, from the step that says it of the numbers; the facts show that these are positive.

    Raises:
      Stuck: they do not, or it is no inequality or equation.
    """
    p, (a, b) = whole.p, condition.args
    inside = set(outermost(condition, Entry))
    facts = [name for name in facts if set(outermost(p.condition(name), Entry, Over)) <= inside]
    kinds = (le, ge) if isinstance(condition, sp.Equality) else (type(condition),)
    found = []
    for kind in kinds:
        there = (
            step
            if kind not in (le, ge)
            else p.decide(whole.label("numbers"), kind(a.args[0], b.args[0]), [step])
        )
        needed = p.needed(_meaningful(a, b), facts)
        found.append(p.take(whole.label("logarithms"), "logarithm of an inequality", there, *needed))
    return (
        found[0]
        if len(found) == 1
        else p.decide(whole.label("the same logarithm"), condition, [*found, *facts])
    )
