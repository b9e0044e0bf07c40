"""How derivations are written down: step by step, by asking the kernel what follows. Nothing written here is believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from proofs.kernel import Derivation, apply, read
from proofs.kernel.rules._base import Fact, Refused, Setting, Step, union
from proofs.kernel.rules._decision import assumed, follows, known, why_without_meaning
from proofs.kernel.rules._language import Contradiction, conjuncts
from proofs.kernel.rules.exponentials import meant
from proofs.premises import fewest, needed_premises
from theory.logic import Formula, as_formula

__all__ = ["Derivation", "Proof", "Stuck"]


class Stuck(Exception):
    """A derivation cannot be written down any further."""


@dataclass
class Proof:
    """Writes a derivation down, step by step.

    Each method appends one step and returns its name. ``state`` takes the statement from the author, ``take`` the
    one that the rule computes. Nothing written here is believed: `check` starts from the steps alone.
    """

    setting: Setting
    conclusion: Formula
    steps: list[Step] = field(default_factory=list)
    _facts: dict[str, Fact] = field(default_factory=dict)

    def state(self, name: str, statement: Formula | sp.Basic, rule: str, /, *uses: str, **args: Any) -> str:
        """Append a step whose statement is given."""
        step = Step(name, as_formula(statement), rule, uses, args)
        try:
            _, open_ = apply(read(step), self._facts, self.setting)
        except Refused:
            open_ = union([self._facts[u] for u in uses if u in self._facts])
        return self._append(step, open_)

    def take(self, name: str, rule: str, /, *uses: str, **args: Any) -> str:
        """Append a step whose statement the rule computes.

        Raises:
          Stuck: the rule refuses.
        """
        try:
            outcome, open_ = apply(
                read(Step(name, Contradiction(), rule, uses, args)), self._facts, self.setting
            )
        except Refused as error:
            raise Stuck(f"no step {name} by the rule {rule}: {error}") from None
        return self._append(Step(name, outcome.statement, rule, uses, args), open_)

    def _append(self, step: Step, open_: dict[str, Formula]) -> str:
        known = self._facts.get(step.name)
        if known is not None:
            if known.step == step:
                return step.name
            raise Stuck(f"two different steps are named {step.name}")
        self.steps.append(step)
        self._facts[step.name] = Fact(step, open_)
        return step.name

    def assume(self, name: str, statement: Formula | sp.Basic) -> str:
        """Append an assumption."""
        return self.state(name, statement, "assume")

    def statement(self, name: str) -> Formula:
        """What a step states."""
        return self._facts[name].statement

    def condition(self, name: str) -> sp.Basic:
        """The relation that a step states."""
        return self._facts[name].condition

    def resting_on(self, name: str, assumptions: Sequence[str]) -> list[str]:
        """Those of the assumptions on which a step rests."""
        return [a for a in assumptions if a in self._facts[name].open]

    def decide(self, name: str, statement: Formula | sp.Basic, candidates: Sequence[str]) -> str:
        """Append a polynomial inequality that uses as few of the candidate premises as needed."""
        formula = as_formula(statement)
        uses = self.needed(formula, candidates)
        return self.state(name, formula, "polynomial inequality", *uses)

    def needed(self, formula: Formula, candidates: Sequence[str]) -> list[str]:
        """Those of the candidate premises that a polynomial inequality needs; all of them if it fails."""
        unique = list(dict.fromkeys(candidates))
        stated = [tuple(conjuncts(self._facts[c].statement)) for c in unique]
        goal = None if isinstance(formula, Contradiction) else formula.condition  # type: ignore[attr-defined]
        kept = needed_premises([sp.And(*parts, evaluate=False) for parts in stated], goal)
        if kept is None:
            return unique
        if not self._suffice(stated, kept, goal):
            kept = self._completed(stated, kept, goal)
        return [unique[k] for k in kept]

    @staticmethod
    def _suffice(stated: Sequence[tuple[sp.Basic, ...]], kept: Sequence[int], goal: sp.Basic | None) -> bool:
        """Asked in the very words of the kernel, so that its own question is answered already."""
        return bool(follows([part for k in kept for part in stated[k]], goal).holds)

    def _completed(
        self, stated: Sequence[tuple[sp.Basic, ...]], kept: list[int], goal: sp.Basic | None
    ) -> list[int]:
        """Premises beside those proposed: the proposal lets premises help to show that they are meaningful, and the kernel does not."""
        for k in range(len(stated)):
            kept = sorted({*kept, k})
            if self._suffice(stated, kept, goal):
                break
        return sorted(fewest(kept[::-1], lambda rest: self._suffice(stated, sorted(rest), goal)))

    def meaning(self, term: sp.Expr, candidates: Sequence[str]) -> list[str]:
        """Those of the candidate premises that are needed to see that a term has a meaning; none if they do not show it."""
        kept = list(dict.fromkeys(candidates))
        given = [*assumed(term), *known(self.setting)]

        def shows(names: Sequence[str]) -> bool:
            facts = [c for name in names for c in conjuncts(self._facts[name].statement)]
            return not why_without_meaning(term, [*given, *facts])

        return fewest(kept, shows) if shows(kept) else []

    def has_value(self, terms: Sequence[sp.Basic], facts: Sequence[str]) -> bool:
        """Whether steps show that terms are numbers (or +oo), by the question that the kernel asks of them."""
        given = [c for name in facts for c in conjuncts(self._facts[name].statement)]
        return bool(follows(given, meant(*terms)).holds)

    def finish(self, last: str) -> Derivation:
        """The derivation that ends with a step, without what it does not use."""
        wanted, keep = [last], {last}
        by_name = {step.name: step for step in self.steps}
        while wanted:
            for name in by_name[wanted.pop()].uses:
                if name not in keep:
                    keep.add(name)
                    wanted.append(name)
        return Derivation(self.setting, self.conclusion, tuple(s for s in self.steps if s.name in keep))

    def stuck(self, reason: str) -> Derivation:
        """What could be written down, with the reason why not more."""
        return Derivation(self.setting, self.conclusion, tuple(self.steps), reason)
