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
from theory.terms import Over

MOST_PRODUCTS = 8  # relations of logarithms of which products are made


def products(whole: Sums, steps: Sequence[str], known: Sequence[str]) -> Iterator[str]:
    """What relations between logarithms say of products: each by itself, and all together.

    Args:
      steps: that state the relations; others among them are left out.
      known: steps that show that the logarithms have a meaning.
    """
    p = whole.p
    told = [name for name in steps if _of_logarithms(p.condition(name))][:MOST_PRODUCTS]
    for chosen in dict.fromkeys([*((name,) for name in told), tuple(told)] if told else []):
        gap = sp.Add(*(p.condition(name).gts - p.condition(name).lts for name in chosen))
        total = ge(sp.expand(gap, deep=False), 0)
        with suppress(Stuck):
            together = p.decide(whole.label("logarithms"), total, [*chosen, *known])
            needed = p.needed(_meaningful(total.lhs), known)
            yield p.take(whole.label("products"), "exponential", together, *needed)


def _of_logarithms(c: sp.Basic) -> bool:
    """Whether a relation is an inequality with logarithms of entries in it, outside of sums and extremes."""
    inequality = isinstance(c, (sp.LessThan, sp.GreaterThan))
    return inequality and bool(outermost(c, sp.log, Over)) and any(outermost(c, sp.log))


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
    kinds = (le, ge) if isinstance(condition, sp.Equality) else (type(condition),)
    found = []
    for kind in kinds:
        there = (
            step
            if kind not in (le, ge)
            else p.decide(whole.label("numbers"), kind(a.args[0], b.args[0]), [step, *facts])
        )
        needed = p.needed(_meaningful(a, b), facts)
        found.append(p.take(whole.label("logarithms"), "logarithm of an inequality", there, *needed))
    return (
        found[0]
        if len(found) == 1
        else p.decide(whole.label("the same logarithm"), condition, [*found, *facts])
    )
