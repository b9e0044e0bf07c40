"""Budgets: how hard to look, and on worlds of which sizes."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from proofs.encoding import Shape, structural
from proofs.exact import MAX_STATES
from proofs.long import GENERATIONS
from synth.engine import MOST_PROMPTS
from theory import Claim, Conversation, ProbabilityAtLeast, Relation
from theory.logic import averages_of, observables_in
from theory.observables import CHAIN_OBSERVABLES

EXACTLY = 2  # index into DENOMINATORS at which a lattice is rounded to itself
FINELY = 9  # the finest that rounds at all
FINEST = 10  # as fine as floats are
EPOCH = 10
MOST_NODES = 2**21  # prompts of the greatest length times worlds of a batch: what fits into memory
LATTICES = 16  # of as many worlds as samples
LARGE = 32  # prompts as long as the horizon
EXACT = 1_000_000  # steps of the exact checker: some seconds, half a minute at most


@dataclass(frozen=True)
class Budget:
    """How hard to look.

    Attributes:
      name: quick, standard or deep.
      shapes: worlds to look at, smallest first.
      samples: random worlds per shape.
      rounds: generations in which the best worlds are perturbed at random, from fresh ones every `EPOCH`; half as
        many from the second shape on, and for conversations.
      starts: descents per shape; steps: of each.
      tries: proposals handed to the exact checker per shape.
      shrinks: examples that Hypothesis may use to shrink a witness.
      descents: on how many of the shapes, counted from the last, gradients are followed.
      exact: steps of the exact checker on what the search proposes; what is left over is not certified.
      plain: steps of it on the plain worlds of `proofs.bank`, for claims that the rest does not refute.
      crowds: generations of i.i.d. worlds with long prompts (`proofs.long`), after that.
      long: worlds of many levels, for claims that do not speak of what follows a prompt; with those it would take long.
    """

    name: str
    shapes: tuple[Shape, ...]
    samples: int
    rounds: int
    starts: int
    steps: int
    tries: int
    shrinks: int
    descents: int = 100
    talks: tuple[int, int] = (1, 2)
    long: tuple[Shape, ...] = ()
    plain: int = 0
    crowds: int = 0
    exact: float = EXACT


PLAIN = 150_000
BUDGETS: Mapping[str, Budget] = {
    "quick": Budget(
        "quick",
        (Shape(2, 1, 3), Shape(2, 2, 3), Shape(3, 2, 2)),
        4096,
        60,
        64,
        100,
        24,
        150,
        1,
        plain=PLAIN,
        crowds=GENERATIONS,
    ),
    "standard": Budget(
        "standard",
        (Shape(2, 1, 3), Shape(2, 2, 2), Shape(3, 2, 2), Shape(2, 3, 3), Shape(3, 3, 3), Shape(2, 5, 5)),
        8192,
        120,
        256,
        250,
        64,
        400,
        talks=(3, 2),
        long=(Shape(2, 7, 7),),
        plain=2 * PLAIN,
        crowds=2 * GENERATIONS,
        exact=4 * EXACT,
    ),
    "deep": Budget(
        "deep",
        (
            Shape(2, 1, 4),
            Shape(2, 2, 3),
            Shape(3, 2, 3),
            Shape(2, 3, 3),
            Shape(3, 3, 3),
            Shape(2, 5, 5),
            Shape(4, 3, 3),
            Shape(3, 4, 4),
            Shape(2, 7, 7),
            Shape(4, 4, 4),
        ),
        65536,
        600,
        2048,
        1500,
        200,
        1000,
        talks=(4, 3),
        plain=20 * PLAIN,
        crowds=10 * GENERATIONS,
        exact=20 * EXACT,
    ),
}
# Conversations are long, and their worlds may remember only the last sentence: n-gram models. Depths are those of what
# the user says in all.
CONVERSATIONS = (Shape(2, 2, 3, "window"), Shape(2, 1, 3), Shape(3, 2, 3, "window"))


def shapes_for(claim: Claim, budget: Budget) -> tuple[Shape, ...]:
    """The worlds that a claim is tried on: deeper where it speaks of prompts after prompts or of a conversation, n-grams
    where it speaks of the chain of states.
    """
    parts = [f for g in (claim.conclusion, *(h.formula for h in claim.hypotheses)) for f in g.walk()]
    if any(isinstance(f, Conversation) for f in parts):
        names = [p.name for p in structural(claim)]
        combinations = sorted(itertools.product((1, 2), repeat=len(names)), key=sum)
        return tuple(
            shape._replace(
                depth=_deepest(shape.alphabet, shape.depth + sum(c)), whole=tuple(zip(names, c, strict=True))
            )
            for c in combinations[: budget.talks[0]]
            for shape in CONVERSATIONS[: budget.talks[1]]
        )
    relations = [f.condition for f in parts if isinstance(f, Relation)]
    if any(observables_in(x) & CHAIN_OBSERVABLES for x in relations):
        # Frozen tails are chains that never move again; n-gram worlds have others.
        small = [s for s in budget.shapes if s.alphabet**s.horizon <= MAX_STATES]
        return tuple(s._replace(tail="window") for s in small)
    if any(isinstance(f, ProbabilityAtLeast) for f in claim.conclusion.walk()):
        return tuple(s._replace(depth=_deepest(s.alphabet, s.depth + 2)) for s in budget.shapes)
    following = [x for f in parts for x in (f, *averages_of(f)) if getattr(x, "after", None) is not None]
    return budget.shapes if following else budget.shapes + budget.long


def _deepest(alphabet: int, wanted: int) -> int:
    """The number of sentences that is wanted, or as many as there is room for."""
    depth = wanted
    while alphabet**depth > MOST_PROMPTS:
        depth -= 1
    return depth
