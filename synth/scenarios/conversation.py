"""A conversation: queries of the user, replies drawn from the model itself (Theorem 3)."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import mpmath
import numpy as np

from synth.intervals import share_intervals
from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, estimated, exact
from synth.scenarios._constants import Constants, PromptConstants, prompt_constants, settled
from synth.scenarios._drawn import DRAWS
from synth.scenarios._small import manners
from synth.scenarios._tree import LIMIT, Node, TooManyError, Tree
from theory import claims
from theory.errors import StatementError, WorldError
from theory.models import NotFiniteError, World
from theory.numeric import evaluate

CLAIMS = ("thm3",)
TITLE = "a conversation whose replies the model itself gives"
BEST, EVEN, SHORTCUT = "best user", "even, greedy user", "best user, replies from P₊ instead"
User = Callable[[World, tuple[Any, ...], int], Sequence[Any]]


def conversation(
    world: World,
    *,
    epsilon: float = 0.1,
    delta: float = 0.1,
    rounds: int = 3,
    reply: int = 2,
    budgets: Sequence[int] = tuple(range(17)),
    user: User | None = None,
    samples: int | None = None,
    seed: int = 0,
    confidence: float = 0.95,
    constants: Constants | None = None,
    after: PromptConstants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Probability that q1 a1 ... qn an q(n+1) ends with B_P < gamma + epsilon, by the total length of the queries.

    Every reply is drawn from the conditional mixture P(.|q1 a1 ... qi) itself. The best user sees each reply, divides the
    budget as is best, and chooses every sentence (dynamic programming over all of it). The even user divides it evenly,
    the rest last, and goes for the log-ratio sentence by sentence. The proof of the theorem reasons as if replies came from P+;
    that is drawn beside it.

    Args:
      epsilon: misaligned is B_P < gamma + epsilon.
      delta: the theorem promises a probability of 1 - delta.
      rounds: n, number of replies.
      reply: sentences of each reply.
      budgets: total lengths of the queries, sentences.
      user: another user, called with world, text and number of sentences to say; then replies are drawn.
      samples: conversations drawn per budget; None for exact probabilities where they can be had.
      seed: of the draws.
      confidence: of all intervals together.
      constants: of the world; enumerated if None.
      after: constants after prefixes; enumerated if None.
      limit: of the nodes on a level; a hundred times as many positions of the best user are looked at.

    Raises:
      WorldError: numbers out of range; laws that cannot be listed, and no constants given.
    """
    if rounds < 0 or reply < 1 or min(budgets, default=-1) < 0:
        raise WorldError(
            f"{rounds} rounds of {reply} sentences, budgets {list(budgets)}; give at least 0 rounds of at least 1 sentence, and "
            "budgets of at least 0"
        )
    if not 0 < delta < 1:
        raise WorldError(f"delta = {delta:g}: give a number between 0 and 1")
    depth = rounds * reply + max(budgets)
    tree = Tree(world, (), limit)
    found, notes = settled(tree, epsilon, depth, constants)
    threshold = found.gamma + epsilon
    curves: list[Curve] = []
    if samples is None and user is None:
        try:
            even = [_even(tree, threshold, rounds, reply, b) for b in budgets]
            curves.append(exact(EVEN, budgets, even))
            for label, law in ((BEST, "P"), (SHORTCUT, "P+")):
                best = Best(tree, threshold, reply, law)
                curves.append(exact(label, budgets, best.values(rounds, budgets)))
        except (TooManyError, NotFiniteError):
            notes.append(
                "Too many conversations, or too long ones, to look at all: nothing on the best user."
            )
    if not any(c.label == EVEN for c in curves):
        curves = [
            _sampled(
                world, threshold, rounds, reply, budgets, user, samples or DRAWS, seed, confidence, limit
            )
        ]
    values = found.values(world, epsilon, delta=delta, rounds=rounds, reply=reply)
    notes += _enough(curves, 1 - delta)
    bounds, more = _promised(world, found, values, depth, after, limit)
    return ScenarioResult(
        "conversation",
        TITLE,
        CLAIMS,
        tuple(curves),
        bounds,
        "total length of the user's queries [sentences]",
        "probability that the model ends misaligned",
        parameters={**values, "budgets": list(budgets), "samples": samples},
        notes=(*notes, *more),
        seed=seed,
    )


class Best:
    """The user who does best, by dynamic programming over log-ratio, state, replies to come and sentences left.

    Args:
      tree: of the whole text.
      threshold: B_P is to end below it.
      reply: sentences of each reply.
      law: of the replies: "P", the model itself; "P+", the shortcut of the proof.
    """

    def __init__(self, tree: Tree, threshold: float, reply: int, law: str = "P") -> None:
        self.tree, self.threshold, self.reply, self.law = tree, threshold, reply, law
        self._values: dict[Any, float] = {}
        self._replies: dict[Any, list[tuple[Node, float]]] = {}

    def values(self, rounds: int, budgets: Sequence[int]) -> list[float]:
        """Greatest probability from the empty text, with so many replies, by budget.

        Raises:
          TooManyError: too many positions, or conversations too long for a recursion.
        """
        try:
            return [self.value(self.tree.root, rounds, b) for b in budgets]
        except RecursionError:
            raise TooManyError("conversations too long for a recursion") from None

    def value(self, node: Node, rounds: int, left: int) -> float:
        """Greatest probability to end below the threshold, with so many replies to come and sentences left.

        Raises:
          TooManyError: too many positions.
        """
        key = node.state, round(node.log_ratio, 9), rounds, left
        if key not in self._values:
            if len(self._values) > 100 * self.tree.limit:
                raise TooManyError("too many positions")
            self._values[key] = self._value(node, rounds, left)
        return self._values[key]

    def _value(self, node: Node, rounds: int, left: int) -> float:
        if rounds:
            best = math.fsum(p * self.value(n, rounds - 1, left) for n, p in self._after_reply(node))
        else:
            best = float(self.tree.behaviour(node) < self.threshold)
        if left and best < 1:
            more = (self.value(child, rounds, left - 1) for child in self.tree.children(node))
            best = max(best, *more, 0.0)
        return best

    def _after_reply(self, node: Node) -> list[tuple[Node, float]]:
        key = node.state, round(node.log_ratio, 9)
        if key not in self._replies:
            self._replies[key] = replied(self.tree, [(node, 1.0)], self.reply, self.law)
        return self._replies[key]


def replied(
    tree: Tree, start: Sequence[tuple[Node, float]], sentences: int, law: str = "P"
) -> list[tuple[Node, float]]:
    """Nodes and probabilities after that many sentences drawn from the model itself (or from P+).

    Raises:
      TooManyError: more nodes than the limit.
    """
    found = list(start)
    for _ in range(sentences):
        following: dict[Any, tuple[Node, float]] = {}
        for node, mass in found:
            for y, p in _reply_law(tree, node, law).items():
                child = tree.child(node, y)
                if child is None:
                    continue
                key = child.state, round(child.log_ratio, 9)
                following[key] = child, following.get(key, (child, 0.0))[1] + mass * p
        if len(following) > tree.limit:
            raise TooManyError("too many replies")
        found = list(following.values())
    return found


def _reply_law(tree: Tree, node: Node, law: str) -> Mapping[Any, float]:
    if law == "P":
        return tree.mixture_law(node)
    return {y: math.exp(p) for y, p in tree.laws(node)[1].items()}


def query_lengths(budget: int, rounds: int) -> list[int]:
    """A budget divided evenly over n + 1 queries; what is left over goes to the last ones."""
    each, rest = divmod(budget, rounds + 1)
    return [each + (i > rounds - rest) for i in range(rounds + 1)]


def _greedy(tree: Tree, node: Node, sentences: int) -> Node:
    for _ in range(sentences):
        node = max(tree.children(node), key=lambda n: n.log_ratio)
    return node


def _even(tree: Tree, threshold: float, rounds: int, reply: int, budget: int) -> float:
    found = [(tree.root, 1.0)]
    for i, size in enumerate(query_lengths(budget, rounds)):
        if i:
            found = replied(tree, found, reply)
        found = [(_greedy(tree, node, size), p) for node, p in found]
    return math.fsum(p for node, p in found if tree.behaviour(node) < threshold)


def _sampled(
    world: World,
    threshold: float,
    rounds: int,
    reply: int,
    budgets: Sequence[int],
    user: User | None,
    samples: int,
    seed: int,
    confidence: float,
    limit: int,
) -> Curve:
    rng, tree = np.random.default_rng(seed), Tree(world, (), limit)

    def says(text: tuple[Any, ...], size: int) -> tuple[Any, ...]:
        if user is not None:
            return tuple(user(world, text, size))
        return _greedy(tree, tree.at(text), size).prompt[len(text) :]

    hits = []
    for budget in budgets:
        low = 0
        for _ in range(samples):
            text: tuple[Any, ...] = ()
            for i, size in enumerate(query_lengths(budget, rounds)):
                text += world.mixture.sample(rng, reply, text) if i else ()
                text += says(text, size)
            low += world.expectations(text)[0] < threshold
        hits.append(low)
    share = np.array(hits) / samples
    ends = share_intervals(np.array(hits), samples, confidence)
    return estimated(EVEN if user is None else "given user", budgets, share, *ends, confidence)


def _enough(curves: Sequence[Curve], share: float) -> list[str]:
    """The least budget with which each user reaches a probability."""
    notes = []
    for curve in curves:
        budget = next((x for x, y in zip(curve.x, curve.y, strict=True) if y >= share), None)
        said = "no budget here is enough" if budget is None else f"{budget:g} sentences are enough"
        notes.append(f"{curve.label}: {said} for a probability of {share:g}.")
    return notes


def _promised(
    world: World,
    found: Constants,
    values: dict[str, Any],
    depth: int,
    after: PromptConstants | None,
    limit: int,
) -> tuple[tuple[Bound, ...], list[str]]:
    """The total length of Theorem 3 and the probability that it promises."""
    later = after
    if later is None:
        try:
            later = prompt_constants(world, depth, limit)
        except NotFiniteError:
            return (), ["Constants after prefixes are not known: no length of Theorem 3."]
    failure = found.def5_fails() or later.fails()
    if failure:
        return (), [f"{failure}; Theorem 3 promises nothing."]
    values |= {"beta": later.beta, "beta_prime": later.beta_prime, "sigma": later.sigma}
    said: Any = claims()["thm3"].conclusion
    try:
        total = int(mpmath.ceil(evaluate(said.total.expr, values)))
        share = float(evaluate(said.at_least, values))
    except StatementError as error:
        return (), [str(error)]
    line = Bound("thm3", f"thm3: {total}", str(said.total.expr), x=(float(max(0, total)),))
    return (line, Bound("thm3", "thm3: 1 − δ", str(said.at_least), y=(share,))), later.coverage()


def demo(seed: int) -> ScenarioResult:
    """On independent sentences, kind or rude."""
    return conversation(manners(-4.0), rounds=3, reply=2, seed=seed)


SCENARIO = Scenario("conversation", TITLE, CLAIMS, conversation, demo)
