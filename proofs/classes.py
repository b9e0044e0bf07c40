"""Prompts that a formula cannot tell apart, merged: types of i.i.d. texts, states of chains with the odds P-(x):P+(x).

There are 2^40 prompts of 40 sentences from two, and 41 types of them. What a formula says of a prompt x goes through
observables, and most observables are functions of little: the state (what the next-sentence laws look back to), the odds
P-(x):P+(x), perhaps the last sentence. The state and the odds after one more sentence are functions of those before it, so
whatever is said of continuations is determined, too. `DETERMINED` says what each observable depends on; one that it does not
know depends on the whole prompt, and then nothing is merged.

Only rational arithmetic, and nothing but the statement is shared with the search.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, Protocol

import sympy as sp
from sympy.core.relational import Relational

from theory import (
    Average,
    Both,
    Chance,
    Conversation,
    Either,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Relation,
    Some,
    StatementError,
    When,
)
from theory.observables import PROMPT_OBSERVABLES

Prompt = tuple[int, ...]
Odds = Fraction | float | None  # P-(x)/P+(x); math.inf where P+(x) = 0 < P-(x), None where both are 0
Aspects = frozenset[str]

# What an observable of a prompt depends on beside its state, its number of sentences, and which components can produce it.
DETERMINED: Mapping[str, Aspects] = {
    **dict.fromkeys(("P", "P_minus", "P_plus"), frozenset({"mass"})),
    **dict.fromkeys(("w", "LLR", "ratio", "B_P", "KL_P", "best_P"), frozenset({"odds"})),
    "w_max": frozenset({"odds", "highest"}),
    "gain": frozenset({"gain"}),
    "size": frozenset({"size"}),
    **dict.fromkeys(("increment", "B_last", "last_minus", "last_plus"), frozenset({"last"})),
    **dict.fromkeys(("B_minus", "B_plus", "best_minus", "KL", "KL_plus"), frozenset()),
    **dict.fromkeys(("largest_increment", "least_increment", "increment_variance"), frozenset()),
    **dict.fromkeys(("affinity", "perron_root", "perron_ratio"), frozenset()),
}
WHOLE = frozenset({"path"})  # the whole prompt, sentence by sentence
STEP_BITS = 512  # of a rational, beyond which its arithmetic takes as long as several small ones
MAX_STEPS = 2**18  # sentences appended to representatives, over all levels


class World(Protocol):
    """What is asked of a world: `proofs.exact.ExactWorld`."""

    @property
    def alpha(self) -> Fraction: ...

    @property
    def score(self) -> tuple[Fraction, ...]: ...

    @property
    def laws(self) -> Mapping[str, Mapping[Prompt, tuple[Fraction, ...]]]: ...

    def state(self, prompt: Prompt) -> Prompt: ...

    def probability(self, law: str, prompt: Prompt) -> Fraction: ...

    def spend(self, steps: int) -> None: ...


class TooMany(ValueError):
    """More classes than are looked at."""


# --- what a formula depends on ---------------------------------------------------------------------------
@lru_cache(maxsize=4096)
def aspects_of(f: Formula | sp.Basic, var: sp.Symbol, after: sp.Symbol | None) -> Aspects:
    """What a formula or an expression depends on of a prompt and of all prompts that continue it.

    Args:
      f: with ``var`` free in it.
      var: the prompt.
      after: the prompt that ``var`` continues, if it does.

    Raises:
      StatementError: a kind of formula that is not known.
    """
    begins = {} if after is None else {var: after}
    return _of_formula(f, begins) if isinstance(f, Formula) else _of_expression(f, begins)


def _of_formula(f: Formula, begins: Mapping[sp.Symbol, sp.Symbol]) -> Aspects:
    if isinstance(f, Relation):
        return _of_expression(f.condition, begins)
    if isinstance(f, (Both, Either, When, EveryLength, EverySentence)):
        return _union(_of_formula(part, begins) for part in f.children())
    if isinstance(f, (Some, Every, Chance)):
        inner = {x: y for x, y in begins.items() if x != f.var}
        if f.after is not None:
            inner[f.var] = f.after
        found = _of_formula(f.body, inner)
        if f.length is not None:
            found |= _of_expression(f.length.expr, begins)
        if isinstance(f, Chance):
            found |= _of_expression(f.at_least, begins)
            if f.law == "P" and f.after is not None:
                found |= {"odds"}
        return found
    if isinstance(f, EveryPrefix):
        return WHOLE
    if isinstance(f, Conversation):
        return frozenset()  # it speaks of its own text alone
    raise StatementError(f"what {type(f).__name__} depends on is not known")


def _of_expression(e: sp.Basic, begins: Mapping[sp.Symbol, sp.Symbol]) -> Aspects:
    if isinstance(e, Average):
        inner = {x: y for x, y in begins.items() if x != e.prompt}
        if e.after is not None:
            inner[e.prompt] = e.after
        mixed = {"odds"} if e.law == "P" and e.after is not None else set()
        return _of_expression(e.body, inner) | _of_expression(e.length, begins) | mixed
    name = type(e).__name__
    if name in PROMPT_OBSERVABLES:
        own = DETERMINED.get(name, WHOLE)
        roles = PROMPT_OBSERVABLES[name].roles
        if name == "gain" and begins.get(e.args[0]) != e.args[1]:
            own = WHOLE  # of what follows another prompt than the one that it is drawn or chosen after
        elif name != "gain" and roles.count("prompt") != 1:
            own = WHOLE
        given = (_of_expression(a, begins) for a, role in zip(e.args, roles, strict=True) if role != "prompt")
        return own | _union(given)
    return _union(_of_expression(a, begins) for a in e.args)


def _union(parts: Iterator[Aspects]) -> Aspects:
    return frozenset().union(*parts)


# --- where the ends of the odds suffice --------------------------------------------------------------------
# What moves with the odds of a prompt in one way, all else being a function of its state: B_P = w B_- + (1 - w) B_+ is linear
# in w as w itself is, KL_P is convex in w and falls to 0 at w = 1. Of the kinds no two are mixed.
LINEAR = ("w", "B_P"), ("KL_P",), ("LLR",), ("ratio",)
STILL = frozenset(
    {"last", "size", "gain"}
)  # what stays as it is among prompts of one length with one last sentence


@lru_cache(maxsize=4096)
def ends_suffice(f: Some | Every) -> bool:
    """Whether a quantifier over prompts of one length is decided by the least and the greatest odds after each state.

    It is if every prompt is to meet conditions of which each moves one way with the odds, or some prompt one of them.
    """
    return "gain" not in aspects_of(f.body, f.var, f.after) and _one_way(f.body, f.var, isinstance(f, Every))


def _one_way(f: Formula, var: sp.Symbol, every: bool) -> bool:
    if still(f, var):
        return True
    if isinstance(f, Relation):
        return _condition_one_way(f.condition, var, every)
    if isinstance(f, When):
        # The same for all prompts that have state and last sentence in common: it asks for the body, or for nothing.
        return still(f.condition, var) and _one_way(f.body, var, every)
    if isinstance(f, (Both, Either)):
        moving = [part for part in f.parts if not still(part, var)]
        free = (
            isinstance(f, Both) is every
        )  # each on its own: "every" goes through "both", "some" through "either"
        return (free or len(moving) == 1) and all(_one_way(part, var, every) for part in moving)
    return False


def _condition_one_way(e: sp.Basic, var: sp.Symbol, every: bool) -> bool:
    if isinstance(e, (sp.And, sp.Or)):
        moving = [part for part in e.args if not still(Relation(part), var)]
        free = isinstance(e, sp.And) is every
        return (free or len(moving) == 1) and all(_condition_one_way(part, var, every) for part in moving)
    return one_way(e, var) is not None


def still(f: Formula, var: sp.Symbol) -> bool:
    """Whether a formula says the same of all prompts of one length that have state and last sentence in common."""
    return aspects_of(f, var, None) <= STILL


def one_way(e: sp.Basic, var: sp.Symbol) -> tuple[str, ...] | None:
    """Observables of a prompt in which a relation is linear, all else in it being a function of the state; None if it is not.

    An equality has no direction, as it may hold between the ends and at neither.
    """
    if not isinstance(e, Relational) or isinstance(e, (sp.Equality, sp.Unequality)):
        return None
    marks = {name: sp.Dummy() for names in LINEAR for name in names}
    gap = (e.lhs - e.rhs).replace(
        lambda x: type(x).__name__ in marks and x.args == (var,), lambda x: marks[type(x).__name__]
    )
    if not _of_expression(gap, {}) <= STILL:
        return None
    used = [name for name, mark in marks.items() if mark in gap.free_symbols]
    kind = next((names for names in LINEAR if set(used) <= set(names)), None)
    if kind is None or not gap.is_polynomial(*(marks[name] for name in used)):
        return None
    return kind if not used or sp.Poly(gap, *(marks[name] for name in used)).total_degree() <= 1 else None


# --- classes of prompts ------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Step:
    """One more sentence after a state: its probabilities, None where a component has no row there, and the next state."""

    sentence: int
    minus: Fraction | None
    plus: Fraction | None
    state: Prompt


@dataclass
class Class:
    """Prompts that have state, odds and what else is asked for in common.

    Attributes:
      prompt: one of them.
      state, odds: of each.
      minus, plus: probability of all of them together.
      each: (P-(x), P+(x)) of each, where that is asked for.
      highest: the largest odds along each.
      gain: what the log-ratio gained since the start: product of the finite factors, and whether 0, oo or 0/0 was among them.
      last: both probabilities and the score of the last sentence.
    """

    prompt: Prompt
    state: Prompt
    odds: Odds
    minus: Fraction
    plus: Fraction
    each: tuple[Fraction, Fraction] | None
    highest: Odds
    gain: Any
    last: Any


class Classes:
    """Classes of the prompts that continue a prompt, level by level.

    Args:
      world: tabular, or n-gram.
      support: under which law a prompt must be possible.
      start: the prompt that is continued.
      aspects: what is to be the same in a class beside the state.
      most: sentences that may be appended in all.
    """

    def __init__(
        self, world: World, support: str, start: Prompt, aspects: Aspects, most: int = MAX_STEPS
    ) -> None:
        self.world, self.support, self.start, self.aspects, self.most = world, support, start, aspects, most
        self.weighed = bool(aspects & {"odds", "mass", "highest"})
        self._steps: dict[Prompt, list[Step]] = {}
        self.taken = 0

    @staticmethod
    def merge(aspects: Aspects, support: str) -> bool:
        """Whether there are classes at all: what depends on the whole prompt has none."""
        return "path" not in aspects and not ("gain" in aspects and support == "any")

    def levels(self) -> Iterator[list[Class]]:
        """Classes of the prompts with 0, 1, 2, ... sentences more.

        Raises:
          TooMany: more than ``most`` sentences would be appended.
        """
        classes = [self.first()]
        while True:
            yield classes
            longer: dict[Any, Class] = {}
            for x in classes:
                for step in self.steps(x.state):
                    y = self.append(x, step)
                    if y is None:
                        continue
                    key = self.key(y)
                    known = longer.get(key)
                    if known is None:
                        longer[key] = y
                    else:
                        known.minus, known.plus = known.minus + y.minus, known.plus + y.plus
            classes = list(longer.values())

    def of(self, k: int) -> list[Class]:
        """Classes of the prompts with k sentences more."""
        levels = self.levels()
        for _ in range(k):
            next(levels)
        return next(levels)

    def all(self, k: int) -> list[Class]:
        """The prompts with k sentences more, each a class of its own."""
        found = [self.first()]
        for _ in range(k):
            longer = (self.append(x, step) for x in found for step in self.steps(x.state))
            found = [y for y in longer if y is not None]
        return found

    def ends(self, k: int) -> list[Class]:
        """Of the prompts with k sentences more the ones with the least and the greatest odds after each state."""
        classes = [self.first()]
        for level in range(k):
            nodes: dict[Any, tuple[Class, Class]] = {}
            for x in classes:
                for step in self.steps(x.state):
                    y = self.append(x, step)
                    if y is None:
                        continue
                    node = self.node(y, level == k - 1)
                    least, most = nodes.get(node, (y, y))
                    nodes[node] = (
                        y if _less(y.odds, least.odds) else least,
                        y if _less(most.odds, y.odds) else most,
                    )
            classes = [x for pair in nodes.values() for x in (pair if pair[0] is not pair[1] else pair[:1])]
        return classes

    def key(self, x: Class) -> Any:
        """What two prompts of one class have in common."""
        return (x.state, x.odds if self.weighed else _alive(x.odds), x.each, x.highest, x.gain, x.last)

    def node(self, x: Class, final: bool = True) -> Any:
        """A key without the odds, but with which components can produce the prompt."""
        return (x.state, _alive(x.odds), x.last if final else None)

    def steps(self, state: Prompt) -> list[Step]:
        if state not in self._steps:
            minus, plus = (self.world.laws[law].get(state) for law in ("P-", "P+"))
            self._steps[state] = [
                Step(
                    i,
                    None if minus is None else minus[i],
                    None if plus is None else plus[i],
                    self.world.state((*state, i)),
                )
                for i in range(len(self.world.score))
            ]
        self.taken += len(self.world.score)
        if self.taken > self.most:
            raise TooMany("too many classes of prompts")
        return self._steps[state]

    def first(self) -> Class:
        minus, plus = (self.world.probability(law, self.start) for law in ("P-", "P+"))
        odds = odds_of(minus, plus)
        highest: Odds = None
        if "highest" in self.aspects:
            along = [
                odds_of(self.world.probability("P-", x), self.world.probability("P+", x))
                for x in (self.start[:k] for k in range(len(self.start) + 1))
            ]
            highest = None if None in along else max(x for x in along if x is not None)
        last: Any = None
        if "last" in self.aspects and self.start:
            before = self.steps(self.world.state(self.start[:-1]))[self.start[-1]]
            last = (before.minus, before.plus, self.world.score[before.sentence])
        return Class(
            self.start,
            self.world.state(self.start),
            odds,
            minus,
            plus,
            (minus, plus) if "mass" in self.aspects else None,
            highest,
            (Fraction(1), False, False, False) if "gain" in self.aspects else None,
            last,
        )

    def append(self, x: Class, step: Step) -> Class | None:
        """A prompt of a class with one more sentence; None if it is not possible."""
        longest = max(x.minus.denominator.bit_length(), x.plus.denominator.bit_length())
        self.world.spend(1 + longest // STEP_BITS)
        minus_alive, plus_alive = _alive(x.odds)
        minus = step.minus is not None and minus_alive and step.minus > 0
        plus = step.plus is not None and plus_alive and step.plus > 0
        if not self._possible(minus, plus):
            return None
        odds: Odds
        if minus and plus:
            assert isinstance(x.odds, Fraction)
            assert step.minus is not None
            assert step.plus is not None
            odds = x.odds * step.minus / step.plus
        elif minus:
            odds = math.inf
        else:
            odds = Fraction(0) if plus else None
        zero = Fraction(0)
        each = None
        if x.each is not None:
            each = (
                x.each[0] * step.minus if minus and step.minus is not None else zero,
                x.each[1] * step.plus if plus and step.plus is not None else zero,
            )
        highest = None
        if "highest" in self.aspects and x.highest is not None and odds is not None:
            highest = max(x.highest, odds)
        last = (step.minus, step.plus, self.world.score[step.sentence]) if "last" in self.aspects else None
        return Class(
            (*x.prompt, step.sentence),
            step.state,
            odds,
            x.minus * step.minus if minus and step.minus is not None else zero,
            x.plus * step.plus if plus and step.plus is not None else zero,
            each,
            highest,
            _gained(x.gain, step) if "gain" in self.aspects else None,
            last,
        )

    def _possible(self, minus: bool, plus: bool) -> bool:
        if self.support == "P":
            return minus or (plus and self.world.alpha < 1)
        if self.support == "any":
            return True
        return {"P-": minus, "P+": plus, "both": minus and plus}[self.support]


def mass_of(x: Class, law: str, alpha: Fraction) -> Fraction:
    """Probability of all prompts of a class under a law."""
    return {"P-": x.minus, "P+": x.plus, "P": alpha * x.minus + (1 - alpha) * x.plus}[law]


def odds_of(minus: Fraction, plus: Fraction) -> Odds:
    """P-(x)/P+(x) from the two probabilities."""
    if plus > 0:
        return minus / plus
    return math.inf if minus > 0 else None


def _alive(odds: Odds) -> tuple[bool, bool]:
    """Which components can produce a prompt with these odds."""
    if odds is None:
        return False, False
    return odds > 0, odds != math.inf


def _less(a: Odds, b: Odds) -> bool:
    return a is not None and b is not None and a < b


def _gained(before: Any, step: Step) -> Any:
    product, fallen, risen, lost = before
    if not step.minus and not step.plus:  # no row, or 0 of both
        return product, fallen, risen, True
    if not step.minus:
        return product, True, risen, lost or step.minus is None
    if not step.plus:
        return product, fallen, True, lost or step.plus is None
    return product * step.minus / step.plus, fallen, risen, lost


# --- all prompts that there are ----------------------------------------------------------------------------
MAX_CLASSES = 4096


@dataclass
class Node:
    """Prompts of any length with one state, one last sentence, and the same components that can produce them.

    Attributes:
      least, most: prompts with the least and the greatest odds P-(x):P+(x) found.
      falls, rises: there is no least, as the odds come as near to 0 as one likes; there is no greatest, as they grow beyond all
        bounds.
    """

    least: Class
    most: Class
    falls: bool = False
    rises: bool = False


class Reach:
    """What prompts of any length lead to: the odds after each state, by longest and shortest paths (Bellman, Ford).

    Args:
      world: tabular, or n-gram.
      support: under which law prompts must be possible.
      nonempty: the empty prompt is left out.
      aspects: what is to be told apart beside states and odds.
    """

    def __init__(self, world: World, support: str, nonempty: bool, aspects: Aspects) -> None:
        self.paths = Classes(world, support, (), aspects | {"odds"})
        self.nonempty = nonempty
        self.nodes: dict[Any, Node] = {}
        self._find()

    def begin(self) -> list[Class]:
        """The shortest prompts."""
        first = self.paths.first()
        return self._after(first) if self.nonempty else [first]

    def _after(self, x: Class) -> list[Class]:
        found = (self.paths.append(x, step) for step in self.paths.steps(x.state))
        return [y for y in found if y is not None]

    def _find(self) -> None:
        """Improve all ends at once, as long as any improves; a path without a loop has no more sentences than there are nodes.

        What still improves then lies behind a loop that multiplies the odds by more than 1 (by less than 1), and so does
        all that can be reached from there.
        """
        fresh, rounds = self.begin(), 0
        lower, higher = set[Any](), set[Any]()
        while fresh and rounds <= len(self.nodes) + 1:
            lower, higher = set(), set()
            for x in fresh:
                key = self.paths.node(x)
                node = self.nodes.get(key)
                if node is None:
                    self.nodes[key] = Node(x, x)
                    lower.add(key)
                    higher.add(key)
                    continue
                if _less(x.odds, node.least.odds):
                    node.least = x
                    lower.add(key)
                if _less(node.most.odds, x.odds):
                    node.most = x
                    higher.add(key)
            ends = [self.nodes[key].least for key in lower] + [self.nodes[key].most for key in higher]
            fresh, rounds = [y for x in ends for y in self._after(x)], rounds + 1
        if fresh:
            for key in self._from(lower):
                self.nodes[key].falls = True
            for key in self._from(higher):
                self.nodes[key].rises = True

    def _from(self, keys: set[Any]) -> set[Any]:
        """The nodes that can be reached from some, both components being able to produce the prompts."""
        found = {key for key in keys if key[1] == (True, True)}
        fresh = list(found)
        while fresh:
            for y in self._after(self.nodes[fresh.pop()].least):
                key = self.paths.node(y)
                if key[1] == (True, True) and key not in found:
                    found.add(key)
                    fresh.append(key)
        return found

    @property
    def finite(self) -> bool:
        """Whether there are finitely many classes: no loop changes the odds."""
        return not any(node.falls or node.rises for node in self.nodes.values())

    def all(self) -> list[Class] | None:
        """Every class that there is; None if there are too many or no end of them."""
        if not self.finite:
            return None
        fresh = self.begin()
        found = {self.paths.key(x): x for x in fresh}
        fresh = list(found.values())
        while fresh:
            met: dict[Any, Class] = {}
            for x in fresh:
                for y in self._after(x):
                    key = self.paths.key(y)
                    if key not in found:
                        found[key] = met[key] = y
            if len(found) > MAX_CLASSES:
                return None
            fresh = list(met.values())
        return list(found.values())


def stands_still(world: World, law: str, start: Prompt, sentences: int) -> bool:
    """Whether after so many sentences more, drawn from a law, the odds never change again."""
    paths = Classes(world, law, start, frozenset({"odds"}))
    return all(
        y is None or y.odds == x.odds
        for x in paths.of(sentences)
        for y in (paths.append(x, step) for step in paths.steps(x.state))
    )
