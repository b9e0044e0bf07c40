"""What prompts of any length lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from proofs.exact.classes import Class, Classes, Prompt, World, less
from proofs.exact.dependence import Aspects

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
                if less(x.odds, node.least.odds):
                    node.least = x
                    lower.add(key)
                if less(node.most.odds, x.odds):
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
