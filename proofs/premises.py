"""Which of some premises a polynomial inequality needs: a proposal, which the kernel asks again by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import sympy as sp
import z3

from proofs.kernel.rules import _decision as decision


def needed_premises(premises: Sequence[sp.Basic], conclusion: sp.Basic | None) -> list[int] | None:
    """Indices of premises none of which can be left out, later ones being dropped first; None if all do not suffice.

    Only a proposal: what is kept is asked again by itself. All questions share one translation, as that takes longest.
    """
    decision.count_question()
    kept = _needed(tuple(premises), conclusion)
    return None if kept is None else list(kept)


def fewest(given: Sequence[Any], enough: Callable[[list[Any]], bool]) -> list[Any]:
    """What is given, in its order, without whatever can be left out, earlier ones being dropped first; all together are enough."""
    kept = list(given)
    for one in given:
        rest = [other for other in kept if other != one]
        kept = rest if enough(rest) else kept
    return kept


class _Reading(decision._Translator):
    """A translation that takes note of which terms it reads as unknowns."""

    def __init__(self) -> None:
        super().__init__()
        self.read: set[sp.Basic] = set()

    def atom(self, e: sp.Basic) -> tuple[Any, Any]:
        self.read.add(e)
        return super().atom(e)


@lru_cache(maxsize=4096)
def _needed(premises: tuple[sp.Basic, ...], conclusion: sp.Basic | None) -> tuple[int, ...] | None:
    translator = _Reading()
    translator.told(premises)
    given, owed, read = [], [], []
    try:
        for part in (*premises, sp.false if conclusion is None else conclusion):
            before = len(translator.obligations)
            translator.read = set()
            given.append(translator.boolean(part))
            owed.append([z3.Not(needed) for needed, _ in translator.obligations[before:]])
            read.append(translator.read)
    except decision.NotPolynomial:
        return None
    goal = z3.Not(given[-1])

    def questions(kept: list[int]) -> list[Any]:
        return _distinct([goal, *(o for i in (*kept, len(premises)) for o in owed[i])])

    def refutes(kept: list[int], effort: int) -> tuple[Any, Any] | None:
        """The first question that premises do not settle, and Z3's answer to it; None if they suffice."""
        base = [*(given[i] for i in kept), *translator.known]
        for q in questions(kept):
            answer, _ = translator.ask([*base, q], effort)
            if answer != z3.unsat:
                return q, answer
        return None

    kept = list(range(len(premises)))
    if refutes(kept, decision.EFFORT) is not None:
        return None
    # Twice, as what one premise owes may be needed until that premise is dropped. What had a solution without a premise has
    # one with still fewer premises, and need not be asked again.
    solved: dict[int, int] = {}
    for k in 2 * list(reversed(range(len(premises)))):
        trial = [i for i in kept if i != k]
        if k not in kept or solved.get(k) in {q.get_id() for q in questions(trial)}:
            continue
        open_ = refutes(trial, decision.EFFORT // 20)
        if open_ is None:
            kept = trial
        elif open_[1] == z3.sat:
            solved[k] = open_[0].get_id()
    numbers = _numbers(premises, {e for i in (*kept, len(premises)) for e in read[i]})
    return tuple(sorted({*kept, *numbers}))


def _numbers(premises: Sequence[sp.Basic], terms: set[sp.Basic]) -> list[int]:
    """Premises by which the first of each of some sums and derivatives is known to be a number; without them the kernel reads none."""
    found, left = [], set(terms)
    for i, premise in enumerate(premises):
        parts = premise.args if isinstance(premise, sp.And) else (premise,)
        said = {decision.said_to_be_number(part) for part in parts} & left
        if said:
            found.append(i)
            left -= said
    return found


def _distinct(terms: Sequence[Any]) -> list[Any]:
    """Terms without repetition (Z3's == makes a term, so they are told apart by identity in Z3)."""
    return list({t.get_id(): t for t in terms}.values())
