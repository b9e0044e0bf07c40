"""A world in rationals: laws, probabilities of prompts, and observables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any

import flint

from proofs.exact.classes import Class, Classes, Prompt, TooMany
from proofs.exact.dependence import Aspects
from proofs.exact.errors import Refused, Undecided, Undefined
from proofs.exact.numbers import NEG, POS, add, extreme, logarithm, mul, power, variance, weighted
from proofs.exact.spectral import tilted
from proofs.exact.written import shortened
from proofs.exact.written_world import COMPONENTS, NO_FURTHER, TAILS, FurtherRows, Rows, written_world
from theory import StatementError
from theory.logic import SUPPORTS

MAX_PROMPTS = 2**16
MAX_LENGTH = 500


class ExactWorld:
    """A tabular world in rationals with a frozen tail, or an n-gram one that looks back through a window.

    Raises (from `from_json`):
      WitnessError: malformed; Refused: not a world, or one with a prompt after which no law is given.
    """

    def __init__(
        self,
        alphabet: Sequence[str],
        score: Sequence[Fraction],
        horizon: int,
        minus: Mapping[Prompt, tuple[Fraction, ...]],
        plus: Mapping[Prompt, tuple[Fraction, ...]],
        alpha: Fraction,
        tail: str = TAILS[0],
        most_prompts: int = MAX_PROMPTS,
        further: FurtherRows = NO_FURTHER,
    ) -> None:
        self.alphabet, self.score, self.horizon = tuple(alphabet), tuple(score), horizon
        self.tail = tail
        self.laws = {"P-": dict(minus), "P+": dict(plus), **{k: dict(v) for k, v in further.laws.items()}}
        self.further = further
        self.alpha = alpha
        self.most_prompts = most_prompts
        self._probability: dict[tuple[str, Prompt], Fraction] = {}
        self._numbers: dict[tuple[int, str, Prompt, tuple[bool, ...]], int] = {}

    @staticmethod
    def from_json(data: Any, alpha: Fraction) -> ExactWorld:
        found = written_world(data)
        minus, plus = (found.laws[law] for law in COMPONENTS)
        more = found.further
        world = ExactWorld(
            found.alphabet, found.score, found.horizon, minus, plus, alpha, found.tail, further=more
        )
        for law in world.laws:
            for k in range(world.horizon):
                for prompt in world.prompts(k, law):
                    world.law(law, prompt)
            world.states(law)
        return world

    def state(self, prompt: Prompt) -> Prompt:
        """What the next-sentence laws after a prompt depend on."""
        if self.tail == "window" and len(prompt) >= self.horizon:
            return prompt[len(prompt) - self.horizon + 1 :]
        return prompt[: self.horizon - 1]

    def states(self, law: str, start: Prompt = ()) -> list[tuple[Prompt, int]]:
        """States that texts of a component can be in after some prompt, with the least number of sentences to get there."""
        found = {self.state(start): 0}
        fresh = [self.state(start)]
        steps = 0
        while fresh:
            steps += 1
            reached = {self.state((*x, i)) for x in fresh for i, p in enumerate(self.law(law, x)) if p > 0}
            fresh = [x for x in reached if x not in found]
            found |= dict.fromkeys(fresh, steps)
        return list(found.items())

    @cached_property
    def settling(self) -> int:
        """Number of sentences by which all has been met that a prompt can lead to: states of all components, alive or not."""
        found: set[tuple[Prompt, tuple[bool, ...]]] = {((), (True,) * len(self.laws))}
        fresh, steps = list(found), -1
        while fresh:
            steps += 1
            reached = set()
            for x, before in fresh:
                for i in range(len(self.alphabet)):
                    alive = tuple(
                        can and self.law(law, x)[i] > 0 for can, law in zip(before, self.laws, strict=True)
                    )
                    if any(alive):
                        reached.add((self.state((*x, i)), alive))
            fresh = [case for case in reached if case not in found]
            found |= set(fresh)
        return steps

    def law(self, law: str, prompt: Prompt) -> tuple[Fraction, ...]:
        """Next-sentence law after a prompt that the component can produce."""
        row = self.laws[law].get(self.state(prompt))
        if row is None:
            names = [self.alphabet[i] for i in self.state(prompt)]
            raise Refused(f"{law} has no law after {names}")
        return row

    def probability(self, law: str, prompt: Prompt) -> Fraction:
        if law == "P":
            return self.alpha * self.probability("P-", prompt) + (1 - self.alpha) * self.probability(
                "P+", prompt
            )
        if not prompt:
            return Fraction(1)
        known = self._probability
        found = known.get((law, prompt))
        if found is None:
            begin = len(prompt) - 1
            while begin and (law, prompt[:begin]) not in known:
                begin -= 1
            found = known[law, prompt[:begin]] if begin else Fraction(1)
            for k in range(begin, len(prompt)):
                found = found * self.law(law, prompt[:k])[prompt[k]] if found else Fraction(0)
                known[law, prompt[: k + 1]] = found
        return found

    def possible(self, law: str, prompt: Prompt) -> bool:
        """Whether a prompt has positive probability: under a law, under "both" components, or "any" prompt at all."""
        if law == "any":
            return True
        if law == "both":
            return self.probability("P-", prompt) > 0 and self.probability("P+", prompt) > 0
        return self.probability(law, prompt) > 0

    def prompts(self, k: int, law: str, start: Prompt = ()) -> Iterator[Prompt]:
        """Prompts with positive probability under a law that continue ``start`` by k sentences."""
        if self.how_many(self._within(k), law, start) > self.most_prompts:
            raise Refused(f"prompts of {k} sentences are too many to enumerate")
        end = len(start) + k

        def extend(prompt: Prompt) -> Iterator[Prompt]:
            if len(prompt) == end:
                yield prompt
                return
            for i in range(len(self.alphabet)):
                longer = (*prompt, i)
                if self.possible(law, longer):
                    yield from extend(longer)

        return extend(start)

    def classes(self, k: int, law: str, start: Prompt, aspects: Aspects) -> list[Class]:
        """Those prompts, merged where they have all in common that ``aspects`` name.

        Raises:
          Refused: there are too many even so.
        """
        try:
            found = Classes(self, law, start, aspects).of(self._within(k))
        except TooMany:
            raise Refused(f"prompts of {k} sentences are too many to enumerate, even as classes") from None
        if len(found) > self.most_prompts:
            raise Refused(f"prompts of {k} sentences are too many to enumerate, even as classes")
        return found

    def ends(self, k: int, law: str, start: Prompt, aspects: Aspects) -> list[Class]:
        """Of those prompts the ones with the least and the greatest odds P-(x):P+(x) after each state.

        Raises:
          Refused: there are too many states.
        """
        try:
            return Classes(self, law, start, aspects).ends(self._within(k))
        except TooMany:
            raise Refused(f"prompts of {k} sentences are too many to enumerate, even by states") from None

    def _within(self, k: int) -> int:
        if k > MAX_LENGTH:
            raise Refused(f"prompts of {k} sentences are too many to enumerate")
        return k

    def how_many(self, k: int, law: str, start: Prompt = ()) -> int:
        """Number of continuations of k sentences with positive probability; for the mixture a bound on it."""
        # Prompts with one state differ in what can have produced them.
        alive = tuple(self.probability(one, start) > 0 for one in ("P-", "P+"))
        if law not in SUPPORTS:
            alive += (self.probability(law, start) > 0,)
        key = (k, law, self.state(start), alive)
        if key not in self._numbers:
            self._numbers[key] = self._how_many(k, law, start)
        return self._numbers[key]

    def _how_many(self, k: int, law: str, start: Prompt) -> int:
        if law in ("P", "both"):
            more = self.alpha < 1 and law == "P" and self.probability("P+", start) > 0
            first = self.how_many(k, "P-", start) if self.probability("P-", start) > 0 else 0
            return first + (self.how_many(k, "P+", start) if more else 0)
        if law == "any":
            return len(self.alphabet) ** k
        if self.probability(law, start) == 0:
            return 0
        counts = {self.state(start): 1}
        for _ in range(k):
            longer: dict[Prompt, int] = {}
            for x, count in counts.items():
                for i, p in enumerate(self.law(law, x)):
                    if p > 0:
                        y = self.state((*x, i))
                        longer[y] = longer.get(y, 0) + count
            counts = longer
            if sum(counts.values()) > self.most_prompts:
                break
        return sum(counts.values())

    def score_after(self, score: str, prompt: Prompt, sentence: int) -> Fraction:
        """A further score of a sentence after a prompt."""
        rows = self.further.scores_after[score]
        if self.state(prompt) not in rows:
            names = [self.alphabet[i] for i in self.state(prompt)]
            raise Refused(f"{score} has no scores after {names}")
        return rows[self.state(prompt)][sentence]

    # observables ----------------------------------------------------------------------------------
    def observable(self, name: str, prompt: Prompt, *others: Any) -> Any:
        """An observable of a prompt; ``others``: the beginning that `gain` starts from, or the value of a parameter."""
        return getattr(self, f"_{name}")(prompt, *others)

    def _P(self, x: Prompt) -> Fraction:
        return self.probability("P", x)

    def _P_minus(self, x: Prompt) -> Fraction:
        return self.probability("P-", x)

    def _P_plus(self, x: Prompt) -> Fraction:
        return self.probability("P+", x)

    def _w(self, x: Prompt) -> Fraction:
        total = self._P(x)
        if total == 0:
            raise Undefined("posterior weight after a prompt of probability 0")
        return self.alpha * self._P_minus(x) / total

    def _w_max(self, x: Prompt) -> Fraction:
        return max(self._w(x[:k]) for k in range(len(x) + 1))

    def _log_quotient(self, p: Fraction, q: Fraction) -> Any:
        if p == 0 and q == 0:
            raise Undefined("0/0 in a log-ratio")
        if p == 0:
            return NEG
        return POS if q == 0 else logarithm(p / q)

    def _LLR(self, x: Prompt) -> Any:
        return self._log_quotient(self._P_minus(x), self._P_plus(x))

    def _inverse_likelihood_ratio(self, x: Prompt) -> Any:
        if self._P_minus(x) == 0:
            return POS
        return self._P_plus(x) / self._P_minus(x)

    def _increment(self, x: Prompt) -> Any:
        if not x:
            return Fraction(0)
        before, last = x[:-1], x[-1]
        minus, plus = self.law("P-", before)[last], self.law("P+", before)[last]
        return self._log_quotient(minus, plus)

    def _behaviour(self, row: Sequence[Fraction]) -> Fraction:
        return sum((p * b for p, b in zip(row, self.score, strict=True)), Fraction(0))

    def _B_minus(self, x: Prompt) -> Fraction:
        return self._behaviour(self.law("P-", x))

    def _B_plus(self, x: Prompt) -> Fraction:
        return self._behaviour(self.law("P+", x))

    def _mixed(self, x: Prompt) -> tuple[Fraction, ...]:
        """P(y|x) = P(x y)/P(x), from sequence probabilities: no posterior-weight shortcut."""
        total = self._P(x)
        if total == 0:
            raise Undefined("conditioning on a prompt of probability 0")
        return tuple(self._P((*x, i)) / total for i in range(len(self.alphabet)))

    def _B_P(self, x: Prompt) -> Fraction:
        return self._behaviour(self._mixed(x))

    def _next_minus(self, x: Prompt, sentence: int) -> Fraction:
        return self.law("P-", x)[sentence]

    def _next_plus(self, x: Prompt, sentence: int) -> Fraction:
        return self.law("P+", x)[sentence]

    def _next_P(self, x: Prompt, sentence: int) -> Fraction:
        total = self._P(x)
        if total == 0:
            raise Undefined("conditioning on a prompt of probability 0")
        return self._P((*x, sentence)) / total

    def _kl(self, p: Sequence[Fraction], q: Sequence[Fraction]) -> Any:
        pairs = [(a, b) for a, b in zip(p, q, strict=True) if a > 0]
        if any(b == 0 for _, b in pairs):
            return POS
        return weighted((a, logarithm(a / b)) for a, b in pairs)

    def _KL(self, x: Prompt) -> Any:
        return self._kl(self.law("P-", x), self.law("P+", x))

    def _KL_to_model(self, x: Prompt) -> Any:
        return self._kl(self.law("P-", x), self._mixed(x))

    def _KL_reverse(self, x: Prompt) -> Any:
        return self._kl(self.law("P+", x), self.law("P-", x))

    def _gain(self, x: Prompt, before: Prompt) -> Any:
        if x[: len(before)] != before:
            raise StatementError("gain(s, s0) wants a prompt s that begins with s0")
        steps = range(len(before), len(x))
        return weighted((Fraction(1), self._increment(x[: k + 1])) for k in steps)

    def _last(self, x: Prompt) -> tuple[Prompt, int]:
        if not x:
            raise Undefined("the empty prompt has no last sentence")
        return x[:-1], x[-1]

    def _B_last(self, x: Prompt) -> Fraction:
        return self.score[self._last(x)[1]]

    def _last_minus(self, x: Prompt) -> Fraction:
        before, last = self._last(x)
        return self.law("P-", before)[last]

    def _last_plus(self, x: Prompt) -> Fraction:
        before, last = self._last(x)
        return self.law("P+", before)[last]

    def _increments(self, x: Prompt) -> list[tuple[Fraction, Any]]:
        """Probability and increment of every sentence that P- can say after a prompt."""
        minus, plus = self.law("P-", x), self.law("P+", x)
        return [(p, self._log_quotient(p, q)) for p, q in zip(minus, plus, strict=True) if p > 0]

    def _largest_increment(self, x: Prompt) -> Any:
        return extreme([value for _, value in self._increments(x)], 1)

    def _least_increment(self, x: Prompt) -> Any:
        return extreme([value for _, value in self._increments(x)], -1)

    def _increment_variance(self, x: Prompt) -> Any:
        return variance(self._increments(x))

    def _chernoff_coefficient(self, x: Prompt, tilt: Any) -> Any:
        total: Any = Fraction(0)
        rest = add(Fraction(1), mul(Fraction(-1), tilt))
        for p, q in zip(self.law("P-", x), self.law("P+", x), strict=True):
            if p > 0 and q > 0:
                total = add(total, mul(power(p, rest), power(q, tilt)))
        return total

    def _perron_root(self, x: Prompt, tilt: Any) -> Any:
        return tilted(self, x, tilt).root()

    def _perron_ratio(self, x: Prompt, tilt: Any) -> Any:
        return tilted(self, x, tilt).ratio()

    def _best(self, row: Sequence[Fraction], count: Any) -> Fraction:
        """E of the largest score among independent draws: P(all at most b) = P(one at most b)^count."""
        if isinstance(count, flint.arb):
            raise Undecided("a number of draws")
        if not isinstance(count, Fraction) or count.denominator != 1 or count < 1:
            raise Refused(f"{shortened(count)} draws: a whole number from 1 on is needed")
        total, below = Fraction(0), Fraction(0)
        for value in sorted(set(self.score)):
            reached = sum((p for p, b in zip(row, self.score, strict=True) if b <= value), Fraction(0))
            total += value * (power(reached, count) - power(below, count))
            below = reached
        return total

    def _best_P(self, x: Prompt, count: Any) -> Fraction:
        return self._best(self._mixed(x), count)

    def _best_minus(self, x: Prompt, count: Any) -> Fraction:
        return self._best(self.law("P-", x), count)

    def _size(self, x: Prompt) -> Fraction:
        return Fraction(len(x))


def world_to_json(world: ExactWorld) -> dict[str, Any]:
    """A world as a witness writes it: what `ExactWorld.from_json` reads."""
    names = world.alphabet

    def told(row: Sequence[Fraction]) -> dict[str, str]:
        return {name: str(q) for name, q in zip(names, row, strict=True)}

    def rows(field: str, given: Rows) -> list[dict[str, Any]]:
        return [{"prefix": [names[i] for i in x], field: told(row)} for x, row in given.items()]

    further = {
        "components": {name: rows("law", world.laws[name]) for name in world.further.laws},
        "scores": {name: told(row) for name, row in world.further.scores.items()},
        "scores_after": {name: rows("score", given) for name, given in world.further.scores_after.items()},
    }
    return {
        "alphabet": list(names),
        "behaviour": told(world.score),
        "horizon": world.horizon,
        **({"tail": world.tail} if world.tail != "frozen" else {}),
        **{law: rows("law", world.laws[law]) for law in COMPONENTS},
        **{field: given for field, given in further.items() if given},
    }
