"""All prompts of a finite world, with those that cannot be told apart taken together.

Two prompts may be merged if the components continue them alike *and* they have the same log-ratio: then posterior
weight, behaviour and everything that follows agree. That two prompts are continued alike is known only if the component
says so, by an optional fourth method::

    def state(self, prompt) -> Hashable   # equal states: equal laws of all that follows

Without it each prompt is a state of its own, and enumeration ends at a few thousand prompts.
"""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from theory.errors import WorldError
from theory.models import Component, Prompt, World, log_complement, score

LIMIT = 20_000
"""Greatest number of nodes on one level of an enumeration."""
_DIGITS = 9  # of a log-ratio, nats: sums in another order differ by less


class TooManyError(WorldError):
    """More prompts than an enumeration may list; sample instead."""


@dataclass(frozen=True)
class Node:
    """Prompts that are continued alike and have one log-ratio.

    Attributes:
      prompt: one of them.
      log_minus, log_plus: log of their probability together, under each component, given the start; nats.
      log_ratio: log P-(s)/P+(s) of each, the start included; nats.
      state: what the laws of the next sentences depend on.
    """

    prompt: tuple[Any, ...]
    log_minus: float
    log_plus: float
    log_ratio: float
    state: Hashable


class Tree:
    """Prompts that continue a start, level by level.

    Args:
      world: whose next-sentence laws can be listed.
      start: the prompt with which all others begin.
      limit: of nodes on a level.
      without: sentences that the prompts do not use.

    Raises:
      WorldError: P cannot produce the start.
    """

    def __init__(
        self, world: World, start: Prompt = (), limit: int = LIMIT, without: Collection[Any] = ()
    ) -> None:
        self.world, self.start, self.limit, self.without = world, tuple(start), limit, without
        self.prior = log_odds(world.log_alpha)
        self._laws: dict[Hashable, tuple[dict[Any, float], dict[Any, float]]] = {}
        self._means: dict[Hashable, tuple[float, float]] = {}
        self.root = self.at(self.start)

    def at(self, prompt: Prompt) -> Node:
        """The node of one prompt, of probability 1 under the components that can produce it.

        Raises:
          WorldError: P cannot.
        """
        whole, world = tuple(prompt), self.world
        alive = [
            bool(np.isfinite(c.log_likelihood(whole)).all()) if whole else True
            for c in (world.minus, world.plus)
        ]
        if not alive[0] and (not alive[1] or world.log_alpha == 0):
            raise WorldError(f"the model cannot produce the prompt {list(whole)!r}")
        ratio = float(world.log_ratio(whole)[-1])
        below, above = (0.0 if a else -math.inf for a in alive)
        return Node(whole, below, above, ratio, self._state(whole, *alive))

    def _state(self, prompt: tuple[Any, ...], minus: bool, plus: bool) -> Hashable:
        return own_state(self.world.minus, prompt) if minus else None, (
            own_state(self.world.plus, prompt) if plus else None
        )

    def laws(self, node: Node) -> tuple[dict[Any, float], dict[Any, float]]:
        """Next-sentence laws of P- and P+ after a node, nats; empty for a component that cannot be there."""
        if node.state not in self._laws:
            alive = node.log_minus > -math.inf, node.log_plus > -math.inf
            self._laws[node.state] = tuple(  # type: ignore[assignment]
                dict(c.next_sentence(node.prompt)) if a else {}
                for c, a in zip((self.world.minus, self.world.plus), alive, strict=True)
            )
        return self._laws[node.state]

    def means(self, node: Node) -> tuple[float, float]:
        """B_- and B_+ after a node; NaN for a component that cannot be there."""
        if node.state not in self._means:
            self._means[node.state] = tuple(  # type: ignore[assignment]
                math.fsum(math.exp(p) * score(self.world.behaviour, y) for y, p in law.items())
                if law
                else math.nan
                for law in self.laws(node)
            )
        return self._means[node.state]

    def log_odds(self, node: Node) -> float:
        """log w/(1 - w) after a node, nats."""
        return self.prior + node.log_ratio

    def weight(self, node: Node) -> float:
        """Posterior weight of P-."""
        return logistic(self.log_odds(node))

    def behaviour(self, node: Node, log_odds: float | None = None) -> float:
        """B_P after a node; at other odds of P- than its own, if some are given."""
        bad, good = self.means(node)
        odds = self.log_odds(node) if log_odds is None else log_odds
        if math.isnan(bad) or odds == -math.inf:
            return good
        if math.isnan(good) or odds == math.inf:
            return bad
        return logistic(odds) * bad + logistic(-odds) * good

    def mixture_law(self, node: Node) -> dict[Any, float]:
        """Next-sentence law of the model itself after a node, probabilities."""
        odds = self.log_odds(node)
        law: dict[Any, float] = {}
        for own, weight in zip(self.laws(node), (logistic(odds), logistic(-odds)), strict=True):
            for y, p in own.items():
                law[y] = law.get(y, 0.0) + weight * math.exp(p)
        return {y: p for y, p in law.items() if p > 0}

    def child(self, node: Node, sentence: Any) -> Node | None:
        """The node after one more sentence; None if P cannot say it there."""
        below, above = self.laws(node)
        return self._child(node, sentence, below, above)

    def _child(
        self, node: Node, sentence: Any, below: dict[Any, float], above: dict[Any, float]
    ) -> Node | None:
        p, q = below.get(sentence, -math.inf), above.get(sentence, -math.inf)
        minus, plus = node.log_minus + p, node.log_plus + q
        if minus == -math.inf and (plus == -math.inf or self.world.log_alpha == 0):
            return None
        ratio = math.inf if plus == -math.inf else -math.inf if minus == -math.inf else node.log_ratio + p - q
        prompt = (*node.prompt, sentence)
        return Node(prompt, minus, plus, ratio, self._state(prompt, minus > -math.inf, plus > -math.inf))

    def children(self, node: Node) -> list[Node]:
        """All nodes after one more sentence."""
        below, above = self.laws(node)
        said = (y for y in dict.fromkeys([*below, *above]) if y not in self.without)
        made = (self._child(node, y, below, above) for y in said)
        return [child for child in made if child is not None]

    def merged(self, nodes: Iterable[Node], limit: float | None = None) -> list[Node]:
        """Equal nodes taken together.

        Args:
          limit: of what is left; that of the tree if None.

        Raises:
          TooManyError: more than the limit are left.
        """
        found: dict[Hashable, Node] = {}
        most = self.limit if limit is None else limit
        for node in nodes:
            key = node.state, round(node.log_ratio, _DIGITS)
            known = found.get(key)
            found[key] = (
                node
                if known is None
                else Node(
                    known.prompt,
                    _log_add(known.log_minus, node.log_minus),
                    _log_add(known.log_plus, node.log_plus),
                    known.log_ratio,
                    known.state,
                )
            )
            if len(found) > most:
                raise TooManyError(f"more than {most} prompts of one length; sample, or shorten them")
        return list(found.values())

    def levels(self, sentences: int) -> Iterator[list[Node]]:
        """Nodes after 0, 1, ..., n more sentences.

        Raises:
          TooManyError: a level has more than the limit.
        """
        level = [self.root]
        yield level
        for _ in range(sentences):
            level = self.merged(child for node in level for child in self.children(node))
            yield level

    def extremes(self, sentences: int, node: Node | None = None) -> Iterator[list[Node]]:
        """Per level, the nodes of greatest and of least log-ratio in each state.

        After a state B_P is linear in the weight, hence monotone in the log-ratio, and a log-ratio is a sum: the least
        B_P over *all* prompts of a length is among these.

        Raises:
          TooManyError: a level has more states than the limit.
        """
        level = [self.root if node is None else node]
        yield level
        for _ in range(sentences):
            best: dict[Hashable, list[Node]] = {}
            for parent in level:
                for child in self.children(parent):
                    pair = best.setdefault(child.state, [child, child])
                    if child.log_ratio > pair[0].log_ratio:
                        pair[0] = child
                    if child.log_ratio < pair[1].log_ratio:
                        pair[1] = child
            if len(best) > self.limit:
                raise TooManyError(f"more than {self.limit} prompts of one length; sample, or shorten them")
            level = [n for pair in best.values() for n in (pair if pair[0] is not pair[1] else pair[:1])]
            yield level

    def beam(self, sentences: int, width: int, node: Node | None = None) -> Iterator[list[Node]]:
        """Per level the nodes of greatest log-ratio among the children of the level before; width 1 is greedy."""
        level = [self.root if node is None else node]
        yield level
        for _ in range(sentences):
            # No more than the width times the sentences, however many these are.
            nodes = self.merged((child for node in level for child in self.children(node)), math.inf)
            # Stable: of equal ones the first in the order of the laws.
            level = sorted(nodes, key=lambda n: -n.log_ratio)[:width]
            yield level


def _log_add(a: float, b: float) -> float:
    """log(e^a + e^b); numpy's is slower for two numbers."""
    high, low = (a, b) if a > b else (b, a)
    return high if low == -math.inf else high + math.log1p(math.exp(low - high))


def own_state(component: Component, prompt: tuple[Any, ...]) -> Hashable:
    """What a component says that its laws after a prompt depend on; the prompt itself where it does not say."""
    state = getattr(component, "state", None)
    return prompt if state is None else state(prompt)


def log_odds(log_weight: float) -> float:
    """log w/(1 - w) from log w, nats; +inf at w = 1."""
    return log_weight - log_complement(log_weight) if log_weight < 0 else math.inf


def logistic(x: float) -> float:
    """1/(1 + e^-x), with nothing lost where it is near 0."""
    if x > 0:
        return 1 / (1 + math.exp(-x))
    odds = math.exp(x)
    return odds / (1 + odds)


def least_behaviour(tree: Tree, level: Iterable[Node]) -> float:
    """Least B_P over a level; NaN where it is empty."""
    return min((tree.behaviour(node) for node in level), default=math.nan)


class Lazy:
    """Levels that are made when they are first asked for, and kept."""

    def __init__(self, levels: Iterator[list[Node]]) -> None:
        self._levels, self._known = levels, list[list[Node]]()

    def cut(self, label: str, longest: int, lengths: Iterable[float]) -> list[str]:
        """A note if a length was not found because the levels end before the longest prompt."""
        if math.inf not in lengths or len(self._known) > longest:
            return []
        return [f"{label}: too many prompts beyond {len(self._known) - 1} sentences; ∞ means more."]

    def __iter__(self) -> Iterator[list[Node]]:
        for k in itertools.count():
            if k == len(self._known):
                following = next(self._levels, None)
                if following is None:
                    return
                self._known.append(following)
            yield self._known[k]


class Search:
    """Shortest misaligning prompts after many nodes; what is alike after one state is computed once.

    Attributes:
      tree: in which to search.
      longest: prompts of more sentences are not looked at.
      exact: whether all prompts were looked at so far; where there were too many, a beam was used, whose prompts are
        misaligning but perhaps not the shortest.
    """

    WIDTH = 64

    def __init__(self, tree: Tree, longest: int) -> None:
        self.tree, self.longest, self.exact = tree, longest, True
        self._levels: dict[Hashable, list[list[Node]]] = {}

    def notes(self) -> list[str]:
        """What a reader of the lengths should know."""
        if self.exact:
            return []
        return ["Too many prompts to search: lengths are those of a beam, perhaps not the shortest."]

    def _after(self, node: Node) -> list[list[Node]]:
        if node.state not in self._levels:
            try:
                self._levels[node.state] = list(self.tree.extremes(self.longest, node))
            except TooManyError:
                self.exact = False
                self._levels[node.state] = list(self.tree.beam(self.longest, self.WIDTH, node))
        return self._levels[node.state]

    def shortest(self, node: Node, threshold: float, prior: float | None = None) -> float:
        """Least number of sentences after a node with B_P < threshold for some prompt; inf if beyond `longest`.

        Args:
          node: any of the tree.
          threshold: that is to be undercut.
          prior: log-odds of P- before the first sentence, nats; those of the world if None.
        """
        first = self._after(node)[0][0]
        ahead = 0.0 if first.log_ratio == node.log_ratio else node.log_ratio - first.log_ratio
        odds = (self.tree.prior if prior is None else prior) + ahead
        return next(
            (
                float(k)
                for k, nodes in enumerate(self._after(node))
                if any(self.tree.behaviour(n, odds + n.log_ratio) < threshold for n in nodes)
            ),
            math.inf,
        )


def shortest_typical(
    tree: Tree, levels: Iterable[list[Node]], threshold: float, share: float = 0.5, prior: float | None = None
) -> float:
    """Least number of sentences at which this share of the prompts drawn from P- has B_P < threshold; else inf."""
    odds = tree.prior if prior is None else prior
    for k, level in enumerate(levels):
        low = [
            n for n in level if n.log_minus > -math.inf and tree.behaviour(n, odds + n.log_ratio) < threshold
        ]
        if math.fsum(math.exp(n.log_minus) for n in low) >= share:
            return float(k)
    return math.inf


def quantile(values: Iterable[float], masses: Iterable[float], share: float) -> float:
    """The least value that this share of a finite law does not exceed."""
    total = 0.0
    pairs = sorted(zip(values, masses, strict=True))
    for value, mass in pairs:
        total += mass
        if total >= share - 1e-12:
            return value
    return pairs[-1][0] if pairs else math.nan


def search(tree: Tree, levels: Iterator[list[Node]]) -> list[float]:
    """Least B_P on each level, until one has too many nodes; NaN once P can say no more."""
    found = []
    with contextlib.suppress(TooManyError):
        for level in levels:
            found.append(least_behaviour(tree, level))
    return found


def mean_behaviour(tree: Tree, sentences: int) -> list[float]:
    """Mean B_P over prompts of 0..n sentences drawn from P-.

    Raises:
      TooManyError: a level has more nodes than the limit.
    """
    return [
        math.fsum(math.exp(n.log_minus) * tree.behaviour(n) for n in level if n.log_minus > -math.inf)
        for level in tree.levels(sentences)
    ]
