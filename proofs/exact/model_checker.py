"""Whether a formula holds in a world."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import partial
from typing import Any

from proofs.exact.beyond import Beyond, settled_by_laws
from proofs.exact.classes import Prompt
from proofs.exact.connectives import graver, settle
from proofs.exact.dependence import aspects_of, ends_suffice
from proofs.exact.errors import Refused, Undecided, Unsettled
from proofs.exact.numbers import compare
from proofs.exact.tails import Tail
from proofs.exact.talk import Talk
from proofs.exact.valuation import Env, Valuation
from proofs.exact.world import ExactWorld
from theory import (
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    StatementError,
    When,
)
from theory.logic import averages_of

SOME = (Some, Disjunction)  # formulas of which one part is enough


class ModelChecker(Valuation):
    """Decides formulas on an exact world at the present ball precision.

    Attributes:
      depth: number of sentences up to which prompts are looked at, at least.
      broken: prompts beyond the horizon of which a formula is false.
    """

    def __init__(self, world: ExactWorld, values: Mapping[str, Any], depth: int) -> None:
        super().__init__(world, values)
        self.depth = depth
        self.broken: dict[Every, Prompt] = {}
        self._played: dict[Conversation, Fraction] = {}

    def holds(self, f: Formula, env: Env) -> bool:
        """Truth of a formula. A universal one is true only if its tail is settled, false if any case fails.

        Raises:
          Refused: no counterexample up to the horizon, and the horizon does not settle the rest.
        """
        if isinstance(f, Relation):
            return self.relation(f.condition, env)
        if isinstance(f, Negation):
            return not self.holds(f.body, env)
        if isinstance(f, When):
            return settle((lambda: not self.holds(f.condition, env), partial(self.holds, f.body, env)), True)
        if isinstance(f, ProbabilityAtLeast):
            return self._chance(f, env)
        if isinstance(f, Conversation):
            return compare(self.conversation(f), self.value(f.at_least, env)) >= 0
        found = settle((partial(self.holds, *part) for part in self.parts(f, env)), isinstance(f, SOME))
        if found and isinstance(f, EveryLength):
            Tail(self, f, env, self.last(f, env)).settle()
        if found and isinstance(f, Every) and f.length is None:
            return self._beyond(f, env)
        return found

    def parts(self, f: Formula, env: Env) -> Iterator[tuple[Formula, Env]]:
        """What a formula asks for all of, or `SOME` of, as far as it is looked at.

        Raises:
          StatementError: it has no such parts.
        """
        cases: Iterable[Any]
        if isinstance(f, (Conjunction, Disjunction)):
            return ((part, env) for part in f.parts)
        if isinstance(f, EverySentence):
            cases = ((i,) for i in range(len(self.world.alphabet)))
        elif isinstance(f, EveryPrefix):
            whole: Prompt = env[f.of]
            cases = (whole[:j] for j in range(int(f.nonempty), len(whole) + 1))
        elif isinstance(f, EveryLength):
            cases = range(f.start, self.last(f, env) + 1)
        elif isinstance(f, (Some, Every)):
            cases = self.cases(f, env)
        else:
            raise StatementError(f"cannot decide {type(f).__name__}")
        return ((f.body, {**env, f.var: x}) for x in cases)

    def cases(self, f: Some | Every, env: Env) -> Iterator[Prompt]:
        """The prompts over which a quantifier ranges, as far as they are looked at."""
        begin: Prompt = () if f.after is None else env[f.after]
        start = 1 if isinstance(f, Every) and f.nonempty else 0
        if f.length is None:
            sizes = range(start, self._looked_at() + 1)
        else:
            n = self.count(f.length, env)
            sizes = range(start, n + 1) if f.length.at_most else range(max(start, n), n + 1)
        return (x for k in sizes for x in self._prompts(f, k, begin))

    def _looked_at(self) -> int:
        """Number of sentences of the longest prompts that are looked at where a quantifier has no length."""
        # One past the depth: what depends on the last sentence is settled a sentence later than the laws are.
        return max(self.depth, self.world.settling + 1)

    def _prompts(self, f: Some | Every, k: int, begin: Prompt) -> Iterator[Prompt]:
        """Prompts of k sentences more: all, or where there are many, enough to decide a quantifier over them."""
        aspects = partial(aspects_of, f.body, f.var, f.after)
        if not self._merged(k, f.support, begin, aspects):
            return self.prompts(k, f.support, begin)
        if ends_suffice(f):
            return (x.prompt for x in self.world.ends(k, f.support, begin, aspects()))
        return (x.prompt for x in self.world.classes(k, f.support, begin, aspects()))

    def last(self, f: EveryLength, env: Env) -> int:
        """The greatest number of sentences that is looked at, later ones being settled by the tail."""
        moving = [e for e in averages_of(f.body) if f.var in e.length.free_symbols]
        begins = min((len(env[e.after]) if e.after in env else 0 for e in moving), default=0)
        # Along a frozen tail what is drawn repeats itself from the sentence on that comes after the horizon.
        frozen = self.world.tail == "frozen"
        repeats = self.world.horizon if frozen else self.world.settling + 1
        reach = max(self.depth, repeats) - begins
        if averages_of(f.body):
            reach = max(reach, 1 if frozen else 2)
        return max(f.start, reach)

    def _chance(self, f: ProbabilityAtLeast, env: Env) -> bool:
        """Whether the body holds with the probability asked for; undecided cases count where they cannot matter."""
        asked = self.value(f.at_least, env)
        start: Prompt = () if f.after is None else env[f.after]
        true, open_ = Fraction(0), Fraction(0)
        doubt: Undecided | Refused | None = None
        for x, p in self.drawn(
            f.law, self.count(f.length, env), start, partial(aspects_of, f.body, f.var, f.after)
        ):
            try:
                true += p if self.holds(f.body, {**env, f.var: x}) else 0
            except (Undecided, Refused) as error:
                doubt, open_ = graver(doubt, error), open_ + p
        if compare(true, asked) >= 0:
            return True
        if doubt is not None and compare(true + open_, asked) >= 0:
            raise doubt
        return False

    def chance(self, f: ProbabilityAtLeast, env: Env) -> Fraction:
        """Probability of the body."""
        start: Prompt = () if f.after is None else env[f.after]
        drawn = self.drawn(
            f.law, self.count(f.length, env), start, partial(aspects_of, f.body, f.var, f.after)
        )
        return sum((p for x, p in drawn if self.holds(f.body, {**env, f.var: x})), Fraction(0))

    def conversation(self, f: Conversation) -> Fraction:
        """Greatest probability with which a user reaches the goal, by dynamic programming over classes of texts."""
        if f not in self._played:
            self._played[f] = Talk(self, f, self.holds).best()
        return self._played[f]

    def _beyond(self, f: Every, env: Env) -> bool:
        """Whether what holds of the prompts that were looked at holds of all.

        Raises:
          Unsettled: nothing says so.
        """
        try:
            settled_by_laws(self, f, self.depth, self._looked_at())
        except Unsettled:
            found = Beyond(self, f, env, self.holds, self.broken).holds()
            if found is None:
                raise
            return found
        return True
