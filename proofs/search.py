"""Search for worlds that break a claim: sample, descend, round, certify, shrink. Knows no claim by name.

The search only proposes. A proposal counts after `proofs.exact.certify` has confirmed it.
"""

from __future__ import annotations

import contextlib
import itertools
import math
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from fractions import Fraction
from functools import cache, cached_property, lru_cache
from random import Random
from typing import Any

import flint
import hypothesis as hyp
import jax
import jax.numpy as jnp
import numpy as np
import sympy as sp
from hypothesis import strategies as st

from proofs.bank import Plain, parameters, plain_further, plain_scores, plain_worlds
from proofs.encoding import Encoding, Frozen, Margins, Point, Shape, structural
from proofs.exact import (
    CONCLUSION,
    MAX_STATES,
    SPENT,
    Certificate,
    Exhausted,
    Kind,
    LogForm,
    Outcome,
    Refused,
    Steps,
    Undecided,
    WitnessError,
    certify,
    evaluator,
    exact_margin,
    hold,
    judge,
    read_world,
    working_precision,
)
from proofs.known import against
from proofs.long import GENERATIONS, populations
from proofs.reach import part_of, widen
from proofs.rounding import (
    DENOMINATORS,
    EQUAL,
    FurtherRows,
    Proposal,
    Rounding,
    build,
    place,
    world_of,
    written,
)
from proofs.saved import SavedSearch
from proofs.starts import draw, lattice
from synth.engine import MOST_PROMPTS
from theory import Chance, Claim, Conversation, Formula, Negation, Relation, StatementError, When
from theory.logic import averages_of, observables_in
from theory.observables import CHAIN_OBSERVABLES
from theory.serialise import claim_from_json, claim_to_json

# Equality cases have a margin of rounding noise; the exact checker, not this number, decides them.
NOISE = 1e-9
BARELY = 1e-12  # margin of a hypothesis up to which floats may err
# What the exact checker finds of a conclusion when floats erred: it is true, or so near to equality that the finest balls
# do not tell, which is no margin either, or true as far as one looks and only longer prompts are open. That a hypothesis is
# not decided says nothing of the conclusion.
CONTRADICTED = (Kind.HOLDS, Kind.EQUAL, Kind.UNSETTLED)
EXACTLY = 2  # index into DENOMINATORS at which a lattice is rounded to itself
FINELY = 9  # the finest that rounds at all
FINEST = 10  # as fine as floats are
READABLE = (48, 4)  # digits of a witness, in all or a number, above which a simpler one is looked for
PATIENCE = 2  # other witnesses, no simpler, after which none is looked for
PIECES = 6  # of the range of a parameter
SAMPLE = 1000  # worlds that show how likely the values of parameters are
HINT = 0.05  # weight of the hint against the margin
EPOCH = 10
MOST_NODES = 2**21  # prompts of the greatest length times worlds of a batch: what fits into memory
LATTICES = 16  # of as many worlds as samples
# A claim is compiled once and run for a second: half the compile time is worth four times the run time on small
# shapes. On larger ones it is not, nor for the margins of conversations, whose every text is a game. XLA's emitters of
# fused loops double the time to compile, and what they emit is no faster.
_PLAIN = {"xla_cpu_use_fusion_emitters": False}
_CARE = {"xla_backend_optimization_level": 1}  # runs as fast as what the default, 3, gives
_HASTE = {"xla_backend_optimization_level": 0}
THOROUGH = (
    2**19
)  # worlds on the first shape above which the margins of a claim are no longer run for a second only
LARGE = 32  # prompts as long as the horizon


EXACT = 1_000_000  # steps of the exact checker: some seconds, half a minute at most
SHARE = 20  # of these steps that one world may take
MEANING = 100  # and of these steps that are spent on whether the conclusion means anything: half of them on one world
MOST_UNDEFINED = (
    4  # worlds of a population on which the checker is asked whether the conclusion means anything
)
UNSURE = 8  # worlds of a population of which the checker is asked whether they meet every hypothesis
MOST_UNSURE = 48  # of all populations


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
PLAIN_PASSES = 4  # over the plain worlds, with other scores and parameters each time
PLAIN_SHARE = 20  # of the steps that one world may take
PLAIN_PRECISIONS = (128,)  # bits at which what 64 leave open is decided
NO_STEPS = "the steps of the exact checker that the budget gives are spent"
ENOUGH_ERRED = 16  # worlds on which floats erred, after which one that takes too long to decide is no doubt
KNOWN_STEPS = 300_000  # of the exact checker on a known world
LONG_TRIES = 12  # worlds of a generation that are handed to the exact checker
LONG_LEVELS = (5, FINELY, FINEST)  # indices into DENOMINATORS
MARGIN_STEPS = 200_000
PLAIN_COST = 50  # steps that drawing a world counts for
FURTHER = 40  # worlds after the first that is refuted, among which a simpler witness is looked for

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
TALKS = (Shape(2, 2, 3, "window"), Shape(2, 1, 3), Shape(3, 2, 3, "window"))


@dataclass
class Finding:
    """What a search found.

    Attributes:
      witness, certificate: the smallest certified counterexample, if any.
      margin: least margin over worlds that met all hypotheses.
      worlds, met: evaluated, and among them those that met every hypothesis.
      unreached: worlds that met every hypothesis, but the claim speaks of longer prompts than were looked at.
      failing: how often each hypothesis or condition failed.
      effort: (worlds evaluated, least margin so far).
      violation: a margin clearly below zero that could not be certified.
      calm: the least margin that floats do not see broken, or that exact arithmetic gives where they do.
      doubtful: on some world with such a margin, taken as it is, the exact checker did not find the conclusion true; where it
        always does, the margins are rounding errors of floats.
    """

    witness: dict[str, Any] | None = None
    certificate: Certificate | None = None
    margin: float | None = None
    worlds: int = 0
    met: int = 0
    unreached: int = 0
    failing: dict[str, int] = field(default_factory=dict)
    effort: list[tuple[int, float]] = field(default_factory=list)
    violation: bool = False
    doubtful: bool = False
    erred: int = 0  # worlds with such a margin on which the exact checker found the conclusion true
    attempts: int = 0
    steps: float = 0.0  # of the exact checker
    asking: float = 0.0  # of these the ones spent on whether the conclusion means anything
    sure: int = 0  # worlds that meet every hypothesis by more than floats may err, or exactly
    exactly: int = 0  # worlds of which the exact checker found that they meet every hypothesis
    unsure: int = 0  # worlds that only seemed to: exactly, a hypothesis fails
    untold: int = 0  # worlds of which it does not tell
    unmet: str = ""  # what it last said of one of these
    unconfirmed: int = 0  # worlds that seemed to meet every hypothesis, where it tells so of none
    unsettled: str = ""  # what nothing settles of prompts longer than those looked at: "hypothesis ..." or "the conclusion"
    open: float | None = None  # the least margin that the exact checker did not contradict
    calm: float | None = None  # the least margin that is no violation, exact where floats erred
    asked: int = 0  # worlds on which the checker was asked whether the conclusion means anything
    stage: str = ""  # lattice, evolution or descent: where the counterexample came from
    refusal: str = ""  # what the exact checker last said of a world whose margin was clearly negative
    undefined: dict[str, Any] | None = (
        None  # a world that meets every hypothesis; the conclusion means nothing
    )
    # Where was looked: sizes of worlds, how many there were, how many met the hypotheses, and the ranges of parameters there.
    reach: list[dict[str, Any]] = field(default_factory=list)

    def fails(self, name: str, worlds: int) -> None:
        """Count worlds on which a hypothesis, by its id, or a condition on "parameters" fails."""
        self.failing[name] = self.failing.get(name, 0) + worlds

    def to_json(self) -> dict[str, Any]:
        return {k: v for k, v in asdict(self).items() if k != "certificate"}

    @staticmethod
    def from_json(data: Mapping[str, Any], claim: Claim) -> Finding:
        """A saved finding; its witness is certified again.

        Raises:
          ValueError: the data are no finding about this claim.
        """
        try:
            if {*data, "certificate"} != {f.name for f in fields(Finding)}:
                raise ValueError("it has other fields")
            finding = Finding(**{**data, "effort": [(int(n), float(m)) for n, m in data["effort"]]})
            if finding.witness is not None:
                finding.certificate = certify(finding.witness)
                if not finding.certificate.confirmed or finding.witness["claim"] != claim_to_json(claim):
                    raise ValueError("its witness is not confirmed")
        except (KeyError, TypeError, WitnessError) as error:
            raise ValueError(f"{type(error).__name__}: {error}") from None
        return finding


@cache
def compiling(hasty: bool) -> dict[str, Any] | None:
    """What XLA is asked for on a CPU; None where there is none, or where this version of it knows no such options."""
    options: dict[str, Any] = {}
    if jax.default_backend() == "cpu":
        for more in (_PLAIN, _HASTE if hasty else _CARE):
            with contextlib.suppress(RuntimeError):  # an option that is unknown
                jax.jit(lambda: jnp.zeros(()), compiler_options=options | more)()
                options |= more
    return options or None


class Engine:
    """Compiled margins and descents of one claim at one shape.

    Args:
      claim, shape: of the worlds.
      thorough: so many worlds will be looked at that margins are worth the longer time to compile.
    """

    def __init__(self, claim: Claim, shape: Shape, thorough: bool = False) -> None:
        self.encoding = Encoding(claim, shape)
        small = shape.alphabet**shape.horizon < LARGE
        self.compiling = compiling(small and not shape.whole and not thorough)
        self.compiling_descent = compiling(small)

    @cached_property
    def margins(self) -> Callable[[Point, Frozen], Margins]:
        """Margins of a batch, lengths as they come out."""
        return jax.jit(jax.vmap(lambda p, f: self.encoding.margins(p, f)), compiler_options=self.compiling)

    @cached_property
    def edges(self) -> np.ndarray:
        """Coordinates that part each parameter's range into equally likely pieces, (pieces - 1, parameters)."""
        point, _ = draw(self.encoding, SAMPLE, np.random.default_rng(0))
        return np.quantile(np.asarray(point.coordinates), np.arange(1, PIECES) / PIECES, axis=0)

    @cached_property
    def descend(self) -> Callable[[Point, Frozen, Any, Any, int], tuple[Point, Any]]:
        """Adam on the margin with hinge penalties for what must hold; keeps the best point that holds it all.

        Coordinates marked in the fourth argument stay where they are.
        """
        encoding = self.encoding

        def objective(point: Point, frozen: Frozen, target: Any) -> tuple[Any, tuple[Any, Any]]:
            m = encoding.margins(point, frozen, target)
            needs = jnp.concatenate([m.hypotheses, m.others])
            needs = jnp.where(jnp.isnan(needs), -1.0, jnp.clip(needs, -20.0, 20.0))
            conclusion = jnp.clip(jnp.where(jnp.isnan(m.conclusion), 1.0, m.conclusion), -20.0, 20.0)
            conclusion = conclusion + HINT * jnp.nan_to_num(m.hint, nan=1.0)
            hinge = jax.nn.relu(2e-4 - needs)
            # Window edges need a little room, as rounding moves lengths; slacks of bounds are far smaller.
            hinge = jnp.where(jnp.arange(needs.size) < m.hypotheses.size, jax.nn.relu(-needs), hinge)
            feasible = jnp.all(needs >= 0)
            return conclusion + 10.0 * hinge.sum(), (conclusion, feasible)

        def one(point: Point, frozen: Frozen, target: Any, hold: Any, steps: int) -> tuple[Point, Any]:
            gradient = jax.value_and_grad(objective, has_aux=True)
            zeros = jax.tree.map(jnp.zeros_like, point)

            def body(i: Any, state: Any) -> Any:
                point, first, second, best_point, best = state
                (_, (conclusion, feasible)), g = gradient(point, frozen, target)
                better = feasible & (conclusion < best)
                best_point = jax.tree.map(lambda a, b: jnp.where(better, a, b), point, best_point)
                best = jnp.where(better, conclusion, best)
                g = jax.tree.map(lambda x: jnp.where(jnp.isfinite(x), x, 0.0), g)
                g = g._replace(coordinates=jnp.where(hold, 0.0, g.coordinates))
                rate = 0.08 * 0.5 * (1 + jnp.cos(jnp.pi * i / steps)) + 1e-3
                first = jax.tree.map(lambda m, x: 0.9 * m + 0.1 * x, first, g)
                second = jax.tree.map(lambda v, x: 0.99 * v + 0.01 * x * x, second, g)
                c1, c2 = 1 - 0.9 ** (i + 1), 1 - 0.99 ** (i + 1)
                point = jax.tree.map(
                    lambda p, m, v: p - rate * (m / c1) / (jnp.sqrt(v / c2) + 1e-12), point, first, second
                )
                return point, first, second, best_point, best

            state = (point, zeros, zeros, point, jnp.inf)
            *_, best_point, best = jax.lax.fori_loop(0, steps, body, state)
            return best_point, best

        batched = jax.vmap(one, in_axes=(0, 0, 0, 0, None))
        return jax.jit(batched, compiler_options=self.compiling_descent)


@lru_cache(maxsize=8)
def engine(claim: Claim, shape: Shape, thorough: bool = False) -> Engine:
    """Engines are compiled once per claim and shape, and let go soon: each maps hundreds of pages of code."""
    return Engine(claim, shape, thorough)


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
            for shape in TALKS[: budget.talks[1]]
        )
    relations = [f.condition for f in parts if isinstance(f, Relation)]
    if any(observables_in(x) & CHAIN_OBSERVABLES for x in relations):
        # Frozen tails are chains that never move again; n-gram worlds have others.
        small = [s for s in budget.shapes if s.alphabet**s.horizon <= MAX_STATES]
        return tuple(s._replace(tail="window") for s in small)
    if any(isinstance(f, Chance) for f in claim.conclusion.walk()):
        return tuple(s._replace(depth=_deepest(s.alphabet, s.depth + 2)) for s in budget.shapes)
    following = [x for f in parts for x in (f, *averages_of(f)) if getattr(x, "after", None) is not None]
    return budget.shapes if following else budget.shapes + budget.long


def _deepest(alphabet: int, wanted: int) -> int:
    """The number of sentences that is wanted, or as many as there is room for."""
    depth = wanted
    while alphabet**depth > MOST_PROMPTS:
        depth -= 1
    return depth


def search(
    claim: Claim, budget: Budget, seed: int, *, descend: bool = True, saved: SavedSearch | None = None
) -> Finding:
    """Look for a certified counterexample, smallest shape first.

    Args:
      claim: any claim.
      budget: how hard.
      seed: the finding is a function of claim, budget and seed.
      descend: all of this; a proved claim is only sampled, on the second shape, which has the worlds of the first in it.
      saved: where the search is recorded as it goes, and taken up from.
    """
    finding, begin, generations, state = _taken_up(claim, saved)
    shapes = shapes_for(claim, budget)
    shapes = shapes if descend else shapes[:2][-1:]
    for index, shape in enumerate(shapes):
        if index < begin:
            continue
        rng = np.random.default_rng([seed, index])
        samples = max(64, min(budget.samples, MOST_NODES // shape.alphabet**shape.depth))
        e = engine(claim, shape, descend and budget.samples * budget.rounds > THOROUGH)
        rounds = budget.rounds if descend else EPOCH
        rounds = rounds // 2 if index or shape.whole else rounds
        certified, stage = None, "lattice"
        tries = (3 if descend else 1) * budget.tries
        first, generations = generations, 0
        if first:
            rng.bit_generator.state = state
        for _ in range((LATTICES if descend else 1) if not first else 0):
            point, frozen = lattice(e.encoding, samples, rng)
            m = e.margins(point, frozen)
            order = _take_stock(finding, e.encoding, m)
            certified, tried = _certify_simple(finding, claim, e.encoding, point, frozen, m, order, budget)
            _ask_for_meaning(finding, e.encoding, point, frozen, m, budget, EXACTLY)
            tries -= tried
            if certified is not None or tries <= 0:
                break
        if not first:
            _make_sure(finding, e.encoding, point, frozen, m, order, budget, (EXACTLY,), descend)
        for generation in range(first, rounds):
            if certified is not None:
                break
            stage = "evolution"
            if generation % EPOCH == 0:
                if saved is not None and generation and saved.due():
                    # The population is drawn afresh here: the state of the generator says all.
                    at = {"shape": index, "generation": generation, "rng": rng.bit_generator.state}
                    saved.save({"finding": finding.to_json(), "at": at})
                point, frozen = draw(e.encoding, samples, rng)
            else:
                point, frozen = _offspring(e, point, frozen, m, 0.9 ** (generation % EPOCH), rng)
            m = e.margins(point, frozen)
            order = _take_stock(finding, e.encoding, m)
            if generation % EPOCH == 0:
                _ask_for_meaning(finding, e.encoding, point, frozen, m, budget, FINELY)
            if _clearly_broken(m, order) or generation == rounds - 1:
                certified = certify_some(finding, claim, e.encoding, point, frozen, m, order, budget)
        _make_sure(finding, e.encoding, point, frozen, m, order, budget, (FINEST, EXACTLY), descend)
        follow = descend and shape.alphabet**shape.horizon > 2 and index >= len(shapes) - budget.descents
        if certified is None and follow:
            stage = "descent"
            chosen = _descent_starts(m, order, min(budget.starts, samples), rng)
            start, fixed = _rows((point, frozen), chosen)
            target = _targets(m, chosen, shape.depth, rng)
            improved, _ = e.descend(start, fixed, target, _held(e.encoding, len(chosen)), budget.steps)
            # Repeated to the number that the margins are compiled for.
            repeated = np.resize(np.arange(len(chosen)), samples)
            m = _rows(e.margins(*_rows((improved, fixed), repeated)), np.arange(len(chosen)))
            order = _take_stock(finding, e.encoding, m)
            certified = certify_some(finding, claim, e.encoding, improved, fixed, m, order, budget)
            (point, frozen), m = _rows((improved, fixed), repeated), _rows(m, repeated)
        if certified is not None:
            # A certificate of a large world takes long.
            shrinks = budget.shrinks if shape.alphabet**shape.depth < LARGE else budget.shrinks // 3
            best, patience = shrink(claim, *certified, shrinks, seed), PATIENCE
            for generation in range(budget.rounds // 3):
                if _readable(best[0]) or not patience:
                    break
                point, frozen = _offspring(e, point, frozen, m, 0.9**generation, rng)
                m = e.margins(point, frozen)
                order = _take_stock(finding, e.encoding, m)
                if generation % 4 == 3:
                    again = certify_some(finding, claim, e.encoding, point, frozen, m, order, budget)
                    if again is not None:
                        simpler = shrink(claim, *again, shrinks // 3, seed)
                        better = complexity(simpler[0]) < complexity(best[0])
                        best, patience = (simpler, patience) if better else (best, patience - 1)
            finding.witness, finding.certificate = best
            finding.violation, finding.stage = False, stage
            break
        if finding.margin is not None and finding.margin < -1e-6:
            finding.violation = finding.doubtful or not finding.erred
    if finding.witness is None and begin < len(shapes):
        _without_noise(finding, descend)
    if descend and finding.witness is None and begin < len(shapes):
        _look_at_plain_worlds(finding, claim, budget, seed)
        if finding.witness is None:
            _look_at_known_worlds(finding, claim)
        if finding.witness is None:
            _look_at_long_prompts(finding, claim, budget, seed)
    if saved is not None and begin < len(shapes):
        saved.save({"finding": finding.to_json(), "at": None})
    return finding


def _without_noise(finding: Finding, exactly: bool) -> None:
    """Leave no margin that exact arithmetic contradicts, and no world that meets a hypothesis by rounding alone.

    Args:
      exactly: let worlds count only if some of them is known exactly to meet every hypothesis. A claim with a derivation
        does not rest on its worlds.
    """
    broken = finding.margin is not None and finding.margin < -NOISE
    if broken and finding.erred and not finding.violation:
        finding.margin = finding.calm
        floor = -math.inf if finding.calm is None else finding.calm
        finding.effort = [(count, max(least, floor)) for count, least in finding.effort]
    if broken and finding.violation and finding.erred and finding.open is not None:
        finding.margin = max(finding.open, finding.margin or finding.open)
    met = finding.exactly > 0 if exactly else finding.sure > 0 or not finding.unsure
    if finding.met and not met and not finding.violation:
        finding.unconfirmed = finding.met
        finding.met, finding.margin, finding.effort = 0, None, []
        for part in finding.reach:
            part.update(met=0, parameters={})


def _asked(
    finding: Finding,
    encoding: Encoding,
    proposal: Proposal,
    level: int,
    budget: Budget,
    most: float = math.inf,
) -> tuple[dict[str, Any] | None, Certificate | None]:
    """A proposal as a witness, rounded at a level, and what the exact checker says of it within what is left of its steps.

    It takes ``most`` steps at most. None for both where a bounded parameter has no value, and for the witness where no steps are left.
    """
    left = min(budget.exact / SHARE, budget.exact - finding.steps, most)
    if left <= 0:
        finding.refusal = NO_STEPS
        return None, Certificate(Outcome(Kind.SPENT, NO_STEPS))
    claim, certificate = encoding.claim, None
    with Steps(left) as steps:
        witness = build(claim, encoding, proposal, Rounding.uniform(claim, level))
        if witness is not None:
            certificate = certify(witness, margins=False)
    finding.steps += steps.spent
    return witness, certificate


def _ask_for_meaning(
    finding: Finding, encoding: Encoding, point: Point, frozen: Frozen, m: Margins, budget: Budget, level: int
) -> None:
    """Ask the checker about worlds that meet every hypothesis and on which floats found no margin.

    A margin is missing, too, where floats overflow and where prompts are too long: the checker alone tells.
    """
    if finding.undefined is not None or finding.asked >= 6 * MOST_UNDEFINED:
        return
    supposed, others = _supposed(encoding.claim, m)[0], _needs(m)[1]
    lengths = np.asarray(m.lengths)
    own = others.shape[1] - lengths.shape[1]
    supposed &= (others[:, :own] >= 0).all(1)
    endless = ~np.isfinite(lengths).all(1) | (np.asarray(m.others)[:, own:] == -np.inf).any(1)
    within = (others[:, own:] >= 0).all(1)
    missing = np.isnan(np.asarray(m.conclusion))
    # Prompts that are too long to look at leave a margin open as well; they come last.
    rows = np.concatenate([np.flatnonzero(supposed & x) for x in (missing & within, endless)])
    allowed = budget.exact / MEANING
    for row in rows[:: max(1, len(rows) // MOST_UNDEFINED)][:MOST_UNDEFINED]:
        finding.asked += 1
        proposal = _proposal(encoding, point, frozen, m, int(row))
        for fineness in (level, FINEST):
            left = min(allowed / 2, allowed - finding.asking)
            if left <= 0:
                return
            before = finding.steps
            witness, certificate = _asked(finding, encoding, proposal, fineness, budget, left)
            finding.asking += finding.steps - before
            if witness is None or certificate is None:
                continue
            if certificate.undefined:
                _keep_undefined(finding, witness)
                return
            if certificate.outcome.kind is not Kind.UNMET:
                break  # it came to the conclusion, of which a finer rounding tells no more


def _keep_undefined(finding: Finding, witness: dict[str, Any]) -> None:
    """Of two worlds on which the conclusion means nothing the simpler."""
    if finding.undefined is None or complexity(witness) < complexity(finding.undefined):
        finding.undefined = witness


def _make_sure(
    finding: Finding,
    encoding: Encoding,
    point: Point,
    frozen: Frozen,
    m: Margins,
    order: np.ndarray,
    budget: Budget,
    levels: Sequence[int],
    exactly: bool,
) -> None:
    """Ask the checker of worlds that seem to meet every hypothesis whether they do, until one does.

    Args:
      levels: how finely a world is rounded; what meets an equality may do so at one of them only.
      exactly: ask, however clearly floats see the hypotheses met.
    """
    equalities = not all(least_met(h.formula) for h in encoding.claim.hypotheses)
    enough = finding.exactly or (not exactly and (finding.sure or equalities))
    if enough or not len(order) or finding.unsure + finding.untold >= MOST_UNSURE:
        return
    for row in order[:: max(1, len(order) // UNSURE)][:UNSURE]:
        proposal = _proposal(encoding, point, frozen, m, int(row))
        found = [_meets(finding, encoding, proposal, level, budget) for level in levels]
        if True in found:
            finding.sure, finding.exactly = finding.sure + 1, finding.exactly + 1
            return
        if None in found:
            finding.untold += 1
        else:
            finding.unsure += 1


def _meets(
    finding: Finding, encoding: Encoding, proposal: Proposal, level: int, budget: Budget
) -> bool | None:
    """Whether a proposal, rounded at a level, meets every hypothesis exactly; None where the checker does not tell."""
    left = min(budget.exact / SHARE, budget.exact - finding.steps)
    if left <= 0:
        finding.unmet = NO_STEPS
        return None
    claim, steps = encoding.claim, Steps(left)
    try:
        with steps:
            witness = build(claim, encoding, proposal, Rounding.uniform(claim, level))
            if witness is None:
                finding.unmet = "no rational near it met the parameters"
                return None
            outcome = hold(claim, *read_world(claim, witness))
    except Exhausted:
        finding.unmet = SPENT
        return None
    except (Refused, StatementError, OverflowError) as refusal:
        finding.unmet = str(refusal)
        return None
    finally:
        finding.steps += steps.spent
    if outcome is None:
        return True
    finding.unmet = str(outcome)
    return False if outcome.kind is Kind.UNMET else None


def _look_at_plain_worlds(finding: Finding, claim: Claim, budget: Budget, seed: int) -> None:
    """Decide the claim exactly on the worlds of the bank, with small parameters; a simple one that breaks it is kept."""
    if structural(claim):
        return  # a conversation is a game on each of them
    encoding, rng = Encoding(claim, Shape(2, 1, 1)), Random(f"plain {seed}")
    left, last, found = float(budget.plain), math.inf, list[dict[str, Any]]()
    worlds = (world for _ in range(PLAIN_PASSES) for world in plain_worlds(rng))
    for count, plain in enumerate(worlds):
        if left <= 0 or count > last:
            break
        with Steps(min(left, budget.plain // PLAIN_SHARE)) as steps:
            values: dict[str, Any] = parameters(encoding, rng)
            scores = plain_scores(plain.alphabet, rng)
            more = plain_further(plain, encoding.further, rng)
            broken = _decide_plain(finding, claim, encoding, plain, scores, values, more)
        left -= steps.spent + PLAIN_COST
        if broken is not None:
            last = min(last, count + FURTHER)
            found.append(broken)
    if found:
        simplest = min(found, key=complexity)
        _refuted(finding, simplest, certify(simplest), "plain worlds")


def _look_at_known_worlds(finding: Finding, claim: Claim) -> None:
    """Decide the claim exactly on worlds that are known to be hard to find; the first that breaks it is kept."""
    if claim.further:
        return  # these worlds have no further components and scores
    for witness in against(claim):
        world = witness["world"]
        sizes = {"alphabet": len(world["alphabet"]), "horizon": world["horizon"], "longest": witness["depth"]}
        part = part_of(finding.reach, {**sizes, "tail": world.get("tail", "frozen"), "laws": "known before"})
        finding.worlds += 1
        part["worlds"] += 1
        with Steps(KNOWN_STEPS):
            certificate = certify(witness)
        if certificate.undefined:
            _keep_undefined(finding, witness)
        if certificate.outcome.kind in (Kind.VIOLATED, Kind.HOLDS):
            finding.met += 1
            part["met"] += 1
        for told in certificate.hypotheses:
            finding.fails(told["id"], not told["holds"])
        if certificate.confirmed:
            _refuted(finding, witness, certificate, "known worlds")
            return


def _refuted(finding: Finding, witness: dict[str, Any], certificate: Certificate, stage: str) -> None:
    finding.witness, finding.certificate = witness, certificate
    finding.margin, finding.stage = margin_of(witness), stage
    finding.violation = False


def _look_at_long_prompts(finding: Finding, claim: Claim, budget: Budget, seed: int) -> None:
    """Drive i.i.d. worlds towards breaking the claim on prompts of dozens of sentences; the exact checker decides."""
    if structural(claim) or claim.further:
        return  # a conversation is a game on each of them, and types of texts are of two components
    for population, crowd, judged in populations(claim, budget.crowds, seed):
        met = (judged.needs >= 0) & np.isfinite(judged.conclusion)
        sizes = {"alphabet": population.alphabet, "horizon": 1, "tail": "frozen"}
        part = part_of(finding.reach, {**sizes, "longest": population.longest, "laws": "i.i.d., driven"})
        for count, here in (("worlds", len(met)), ("met", int(met.sum()))):
            part[count] += here
            setattr(finding, count, getattr(finding, count) + here)
        for name, failed in judged.failing.items():
            finding.fails(name, failed)
        if met.any():
            for name, values in crowd.values.items():
                widen(part, name, float(values[met].min()), float(values[met].max()))
        rows = judged.broken
        for row in rows[:: max(1, len(rows) // LONG_TRIES)][:LONG_TRIES]:
            proposal = population.proposal(crowd, int(row))
            for level in LONG_LEVELS:
                witness, certificate = _asked(finding, population.encoding, proposal, level, budget)
                if witness is None or certificate is None or not certificate.confirmed:
                    continue
                found = shrink(claim, proposal, witness, certify(witness), budget.shrinks // 3, seed)
                _refuted(finding, *found, "long prompts")
                return


def _decide_plain(
    finding: Finding,
    claim: Claim,
    encoding: Encoding,
    plain: Plain,
    scores: tuple[Fraction, ...],
    values: dict[str, Any],
    further: FurtherRows,
) -> dict[str, Any] | None:
    """A certified witness if the claim fails on a plain world; what else is found goes to the finding."""
    world = world_of(scores, plain.horizon, plain.minus, plain.plus, values["alpha"], plain.tail, further)
    finding.worlds += 1
    part_of(finding.reach, plain_sizes(plain))["worlds"] += 1
    try:
        if not place(claim, encoding, world, values, {}, (EXACTLY,) * len(claim.parameters)):
            finding.fails("parameters", 1)
            return None
        found = judge(claim, world, values, plain.depth, margins=False, precisions=PLAIN_PRECISIONS)
    except (Exhausted, Refused, Undecided, StatementError, OverflowError):
        return None
    if found.outcome.kind is Kind.UNMET:
        for told in found.hypotheses:
            finding.fails(told["id"], 1)
    if found.confirmed or (found.undefined and finding.undefined is None):
        witness = written(claim, world, values, plain.depth)
        certificate = certify(witness, margins=False)
        if certificate.confirmed:
            _reach(finding, plain, values)
            return witness
        if certificate.undefined:
            _keep_undefined(finding, witness)
    if found.outcome.kind in (Kind.VIOLATED, Kind.HOLDS):
        finding.met += 1
        _reach(finding, plain, values)
    return None


def _taken_up(claim: Claim, saved: SavedSearch | None) -> tuple[Finding, int, int, Any]:
    """A finding so far, with the shape, the generation and the state of the generator to go on from."""
    record = saved.load() if saved is not None else None
    if saved is not None and record is not None:
        try:
            finding, at = Finding.from_json(record["finding"], claim), record["at"]
            if at is None:
                return finding, sys.maxsize, 0, None
            trial = np.random.default_rng(0)
            trial.bit_generator.state = at["rng"]
            return finding, int(at["shape"]), int(at["generation"]), at["rng"]
        except (KeyError, TypeError, ValueError) as error:
            saved.refuse(f"makes no sense ({error})")
    return Finding(), 0, 0, None


def margin_of(witness: Mapping[str, Any]) -> float | None:
    """The margin of the conclusion on a world, by exact arithmetic; None where it has none that is finite."""
    claim = claim_from_json(witness["claim"])
    try:
        world, values, depth = read_world(claim, witness)
        with working_precision(128), Steps(MARGIN_STEPS):
            return _as_float(exact_margin(evaluator(world, values, depth), claim.conclusion, {}))
    except (Undecided, Refused, Exhausted, ArithmeticError, ValueError):
        return None


def _as_float(value: Any) -> float | None:
    """The nearest float of an exact number; None if it is infinite."""
    if isinstance(value, LogForm):
        value = value.ball()
    number = float(value.mid()) if isinstance(value, flint.arb) else float(value)
    return number if math.isfinite(number) else None


def _reach(finding: Finding, plain: Plain, values: Mapping[str, Any]) -> None:
    """Count a plain world that meets every hypothesis."""
    part = part_of(finding.reach, plain_sizes(plain))
    part["met"] += 1
    for name, value in values.items():
        number = _as_float(value)
        if number is not None:
            widen(part, name, number, number)


def _sizes(shape: Shape) -> dict[str, Any]:
    """What the record says of the sizes of the worlds of a shape."""
    whole = {"conversation": dict(shape.whole)} if shape.whole else {}
    sizes = {"alphabet": shape.alphabet, "horizon": shape.horizon, "tail": shape.tail}
    return {**sizes, "longest": shape.depth, "laws": "any", **whole}


def plain_sizes(plain: Plain) -> dict[str, Any]:
    """What the record says of the sizes of a plain world."""
    sizes = {"alphabet": plain.alphabet, "horizon": plain.horizon, "tail": plain.tail}
    return {**sizes, "longest": plain.depth, "laws": plain.structure}


def _needs(m: Margins) -> tuple[np.ndarray, np.ndarray]:
    hypotheses, others = np.asarray(m.hypotheses), np.asarray(m.others)
    return np.nan_to_num(hypotheses, nan=-1.0), np.nan_to_num(others, nan=-1.0)


def _supposed(claim: Claim, m: Margins) -> tuple[np.ndarray, np.ndarray]:
    """Which worlds meet every hypothesis, as far as floats tell, and which hypotheses each one meets."""
    kept = _needs(m)[0] >= np.array([least_met(h.formula) for h in claim.hypotheses])
    return np.asarray(kept.all(1)), np.asarray(kept)


def _take_stock(finding: Finding, encoding: Encoding, m: Margins) -> np.ndarray:
    """Count worlds, and order those that meet all hypotheses by margin, least first."""
    claim = encoding.claim
    others = _needs(m)[1]
    conclusion = np.asarray(m.conclusion)
    supposed, kept = _supposed(claim, m)
    met = supposed & (others >= 0).all(1) & ~np.isnan(conclusion)
    windows = others.shape[1] - np.asarray(m.lengths).shape[1]
    meant = supposed & (others[:, :windows] >= 0).all(1)
    finding.worlds += len(conclusion)
    finding.met += int(met.sum())
    finding.unreached += int((meant & ~met).sum())
    for i, h in enumerate(claim.hypotheses):
        finding.fails(h.id, int((~kept[:, i]).sum()))
    finding.fails("parameters", int((others < 0).any(1).sum()) if others.size else 0)
    part = part_of(finding.reach, _sizes(encoding.shape))
    part["worlds"] += len(conclusion)
    part["met"] += int(met.sum())
    if met.any():
        values = np.asarray(m.values)[met]
        for i, p in enumerate(encoding.parameters):
            widen(part, p.name, float(values[:, i].min()), float(values[:, i].max()))
        finding.sure += int((met & (_needs(m)[0] > BARELY).all(1)).sum())
        calm = met & (conclusion >= -NOISE)
        if calm.any():
            _calm(finding, float(conclusion[calm].min()))
        least = float(conclusion[met].min())
        if finding.margin is None or least < finding.margin:
            finding.margin = least
    if finding.margin is not None:
        finding.effort.append((finding.worlds, finding.margin))
    candidates = np.flatnonzero(met)
    return candidates[np.argsort(conclusion[candidates], kind="stable")]


def _calm(finding: Finding, margin: float) -> None:
    """Note a margin that is no violation."""
    finding.calm = margin if finding.calm is None else min(finding.calm, margin)


def _offspring(
    e: Engine, point: Point, frozen: Frozen, m: Margins, scale: float, rng: np.random.Generator
) -> tuple[Point, Frozen]:
    """The best twentieth as it is, and perturbed copies of it for all the others.

    The best are taken per cell of a fixed grid in two parameters, chosen afresh each time: many margins tend to zero as
    some parameter does, and a population that follows them there never sees the worlds where they turn negative.
    """
    encoding, edges = e.encoding, e.edges
    hypotheses, others = _needs(m)
    conclusion = np.nan_to_num(np.asarray(m.conclusion), nan=1e6)
    missed = np.minimum(hypotheses, 0).clip(-1e3).sum(1) + np.minimum(others, 0).clip(-1e3).sum(1)
    hint = HINT * np.nan_to_num(np.asarray(m.hint), nan=1.0)
    fitness = np.where(missed >= 0, np.clip(conclusion, -1e6, 1e6) + hint, 1e7 - missed)
    count = len(fitness)
    free = [i for i, p in enumerate(encoding.parameters) if p.name not in encoding.bounds]
    coordinates = np.asarray(point.coordinates)
    first, second = rng.choice(free, size=2, replace=len(free) < 2)
    cell = PIECES * np.searchsorted(edges[:, first], coordinates[:, first])
    cell += np.searchsorted(edges[:, second], coordinates[:, second])
    order = np.lexsort((fitness, cell))
    best = np.split(order, np.flatnonzero(np.diff(cell[order])) + 1)
    elite = np.concatenate([stratum[: max(1, count // (20 * PIECES**2))] for stratum in best])
    parents = np.concatenate([elite, rng.choice(elite, size=count - len(elite))])
    kept = len(elite)

    # In some offspring the laws stay: what is delicate about them survives a move of the parameters alone.
    moved = rng.random(count) < 0.7

    def vary(x: Any, size: float, law: bool = False) -> np.ndarray:
        rows = np.array(x)[parents]
        shape = (count,) + (1,) * (rows.ndim - 1)
        # A few coordinates at a time, at many scales.
        touched = rng.random(rows.shape) < rng.choice([0.15, 0.5, 1.0], size=shape)
        if law:
            touched &= moved.reshape(shape)
        noise = rng.normal(size=rows.shape) * size * scale * 10 ** rng.uniform(-2, 0.3, size=shape)
        noise[:kept] = 0
        return rows + noise * touched

    moves = np.array(frozen.move_score)[parents]

    def moved_score(x: Any) -> np.ndarray:
        rows = np.array(x)[parents]
        lifted = moves.reshape((count,) + (1,) * (rows.ndim - 1)) > 0
        return np.clip(np.where(lifted, vary(x, 0.5), rows), -1, 1)

    score = np.where(moves > 0, vary(point.score, 0.5), np.array(point.score)[parents])
    return (
        Point(
            tuple(vary(x, 1.5, law=True) for x in point.minus),
            tuple(vary(x, 1.5, law=True) for x in point.plus),
            np.clip(score, -1, 1),
            vary(point.coordinates, 1.0),
            {name: tuple(vary(x, 1.5, law=True) for x in laws) for name, laws in point.further.items()},
            {name: moved_score(x) for name, x in point.scores.items()},
            {name: tuple(map(moved_score, levels)) for name, levels in point.scores_after.items()},
        ),
        Frozen(
            tuple(np.array(x)[parents] for x in frozen.minus),
            tuple(np.array(x)[parents] for x in frozen.plus),
            moves,
            np.array(frozen.even)[parents],
            {name: tuple(np.array(x)[parents] for x in laws) for name, laws in frozen.further.items()},
        ),
    )


def _rows(tree: Any, rows: np.ndarray | int) -> Any:
    return jax.tree.map(lambda x: np.asarray(x)[rows], tree)  # NumPy compiles nothing


def _descent_starts(m: Margins, order: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Half the best worlds, half anything: what violates a hypothesis may descend into meeting it."""
    total = len(np.asarray(m.conclusion))
    best = order[: count // 2]
    anything = rng.choice(total, size=count - len(best), replace=False)
    return np.concatenate([best, anything]).astype(int)


def _held(encoding: Encoding, count: int) -> Any:
    """Every other descent keeps its free parameters, for the reason given at `_offspring`."""
    free = np.array([p.name not in encoding.bounds for p in encoding.parameters])
    return jnp.asarray(free[None, :] & (np.arange(count) % 2 == 0)[:, None])


def _targets(m: Margins, rows: np.ndarray, depth: int, rng: np.random.Generator) -> Any:
    lengths = np.asarray(m.lengths)[rows]
    fallback = rng.integers(0, depth + 1, size=lengths.shape).astype(float)
    good = np.isfinite(lengths) & (lengths >= 0) & (lengths <= depth)
    return jnp.asarray(np.where(good, lengths, fallback))


# --- proposals: from floats to rationals ---------------------------------------------------------------
def _proposal(encoding: Encoding, point: Point, frozen: Frozen, m: Margins, row: int) -> Proposal:
    p, f = _rows((point, frozen), row)
    tables = encoding.tables(jax.tree.map(jnp.asarray, p), jax.tree.map(jnp.asarray, f))
    return Proposal(
        tuple(np.exp(np.asarray(x)) for x in tables.log_minus),
        tuple(np.exp(np.asarray(x)) for x in tables.log_plus),
        np.asarray(tables.score),
        {q.name: float(v) for q, v in zip(encoding.parameters, np.asarray(m.values)[row], strict=True)},
        encoding.shape,
        {name: tuple(np.exp(np.asarray(x)) for x in laws) for name, laws in tables.further.items()},
        {name: np.asarray(x) for name, x in tables.scores.items()},
        {name: tuple(map(np.asarray, levels)) for name, levels in tables.scores_after.items()},
    )


def _clearly_broken(m: Margins, order: np.ndarray) -> bool:
    return bool(len(order)) and float(np.asarray(m.conclusion)[order[0]]) < -1e-6


def certify_some(
    finding: Finding,
    claim: Claim,
    encoding: Encoding,
    point: Point,
    frozen: Frozen,
    m: Margins,
    order: np.ndarray,
    budget: Budget,
) -> tuple[Proposal, dict[str, Any], Certificate] | None:
    """Round and certify the most promising worlds: those clearly broken, or else a few equality cases."""
    conclusion = np.asarray(m.conclusion)
    if _clearly_broken(m, order):
        promising = [int(r) for r in order if conclusion[r] < -NOISE]
        tries, levels = budget.tries, range(len(DENOMINATORS))
    else:
        edge = NOISE if breaks_at_equality(claim.conclusion) else -NOISE
        promising = [int(r) for r in order if conclusion[r] <= edge]
        tries, levels = budget.tries // 4, range(0, len(DENOMINATORS), 3)
    picked = promising[: (tries + 1) // 2]
    rest = promising[len(picked) :]
    picked += rest[:: max(1, len(rest) // max(1, tries // 2))][: tries // 2]
    for row in picked:
        proposal = _proposal(encoding, point, frozen, m, row)
        within = levels
        if conclusion[row] < -1e-6:
            witness, exactly = _asked(finding, encoding, proposal, FINEST, budget)
            if _erred(finding, claim, exactly, _barely_met(m, row), float(conclusion[row]), witness):
                continue
            if exactly is not None and exactly.unsettled:
                within = range(EXACTLY + 1)  # laws may be equal once they are rounded so coarsely
        for level in within:
            if finding.attempts >= 40 * budget.tries:
                return None  # what rounds to nothing so many times is reported as uncertified
            finding.attempts += 1
            witness, certificate = _asked(finding, encoding, proposal, level, budget)
            if witness is None or certificate is None:
                continue
            if certificate.confirmed:
                return proposal, witness, certify(witness)
            _refused(finding, certificate)
            if certificate.undefined:
                _keep_undefined(finding, witness)
    return None


def _refused(finding: Finding, certificate: Certificate) -> None:
    """Note why a world that seems to break the claim is no certified counterexample."""
    finding.refusal = certificate.reason
    if certificate.unsettled:
        finding.unsettled = str(certificate.unsettled)


def _barely_met(m: Margins, row: int) -> bool:
    """Whether a hypothesis is met by no more than what floats may err by."""
    return bool((np.asarray(m.hypotheses)[row] < NOISE).any())


def _erred(
    finding: Finding,
    claim: Claim,
    as_it_is: Certificate | None,
    barely_met: bool,
    margin: float = -math.inf,
    witness: Mapping[str, Any] | None = None,
) -> bool:
    """Whether floats erred on a world that seems to break the claim: taken as it is, the conclusion holds exactly.

    Or else it means nothing there, or a hypothesis fails exactly that floats saw barely met. Where one asks for an
    equality, any rounding fails it, and that says nothing.
    """
    outcome = as_it_is.outcome if as_it_is is not None else None
    kind = outcome.kind if outcome is not None else None
    unmet = kind is Kind.UNMET and all(least_met(h.formula) for h in claim.hypotheses)
    contradicted = outcome is not None and kind in CONTRADICTED and outcome.part == CONCLUSION
    if as_it_is is not None and as_it_is.undefined and witness is not None:
        _keep_undefined(finding, dict(witness))
    elif contradicted:
        exact = margin_of(witness) if witness is not None and finding.erred < UNSURE else None
        if exact is not None and exact >= 0:
            _calm(finding, exact)
    elif finding.erred >= ENOUGH_ERRED and kind is Kind.SPENT:
        return False  # it says nothing of this world, and on all that were decided floats erred
    elif not (barely_met and unmet):
        finding.doubtful = True
        finding.open = margin if finding.open is None else min(finding.open, margin)
        return False
    finding.erred += 1
    return True


def _certify_simple(
    finding: Finding,
    claim: Claim,
    encoding: Encoding,
    point: Point,
    frozen: Frozen,
    m: Margins,
    order: np.ndarray,
    budget: Budget,
) -> tuple[tuple[Proposal, dict[str, Any], Certificate] | None, int]:
    """The simplest of some certified worlds of a lattice, and how many were tried.

    Tried are worlds that are clearly broken, or else those that sit on an equality.
    """
    conclusion = np.asarray(m.conclusion)
    broken = _clearly_broken(m, order)
    if not broken and not breaks_at_equality(claim.conclusion):
        return None, 0
    promising = [int(r) for r in order if (conclusion[r] < -1e-6 if broken else abs(conclusion[r]) <= EQUAL)]
    picked = promising[:: max(1, len(promising) // budget.tries)][: budget.tries]
    found: list[tuple[Proposal, dict[str, Any], Certificate]] = []
    for row in picked:
        proposal = _proposal(encoding, point, frozen, m, row)
        # What is clearly broken may need its slacks finer than the lattice.
        for level in (EXACTLY, FINELY) if broken else (EXACTLY,):
            witness, certificate = _asked(finding, encoding, proposal, level, budget)
            if witness is not None and certificate is not None and certificate.confirmed:
                found.append((proposal, witness, certify(witness)))
                break
            if broken and certificate is not None:
                _refused(finding, certificate)
                if certificate.undefined and witness is not None:
                    _keep_undefined(finding, witness)
        else:
            if broken:
                witness, exactly = _asked(finding, encoding, proposal, FINEST, budget)
                _erred(finding, claim, exactly, _barely_met(m, row), float(conclusion[row]), witness)
    simplest = min(found, key=lambda case: complexity(case[1])) if found else None
    return simplest, len(picked)


def _relations(f: Formula, plain: bool = True) -> Iterator[tuple[Relation, bool]]:
    """Relations that a formula asks for, with False where it asks for the opposite; conditions of "when" are none of them, as
    they have no margin of their own."""
    if isinstance(f, Relation):
        yield f, plain
    for child in (f.body,) if isinstance(f, When) else f.children():
        yield from _relations(child, plain is not isinstance(f, Negation))


def breaks_at_equality(f: Formula) -> bool:
    """Whether a margin of exactly zero may mean that the formula fails: some relation in it is strict."""
    return any(any(_strict_parts(g.condition, plain)) for g, plain in _relations(f))


@lru_cache(maxsize=1024)
def least_met(f: Formula) -> float:
    """The least margin at which a formula counts as met: zero, up to rounding, meets weak relations and no strict ones.

    Where an equality is asked for, nothing near it will do.
    """
    if any(g.condition.has(sp.Equality) for g, _ in _relations(f)):
        return 0.0
    return 1e-12 if breaks_at_equality(f) else -1e-12


def _strict_parts(condition: sp.Basic, plain: bool) -> list[bool]:
    """For each relation of a condition whether it is strict, negations taken inwards."""
    if isinstance(condition, sp.Not):
        return _strict_parts(condition.args[0], not plain)
    if isinstance(condition, sp.Implies):
        premise, consequence = condition.args
        return _strict_parts(premise, not plain) + _strict_parts(consequence, plain)
    if isinstance(condition, (sp.And, sp.Or)):
        return [strict for part in condition.args for strict in _strict_parts(part, plain)]
    strict = isinstance(condition, (sp.StrictLessThan, sp.StrictGreaterThan, sp.Unequality))
    return [strict if plain else not strict]


def shrink(
    claim: Claim,
    proposal: Proposal,
    witness: dict[str, Any],
    certificate: Certificate,
    examples: int,
    seed: int,
) -> tuple[dict[str, Any], Certificate]:
    """The simplest certified rounding of a proposal: coarser field by field, then whatever Hypothesis shrinks to."""
    encoding = Encoding(claim, proposal.shape)

    @cache
    def built(rounding: Rounding) -> dict[str, Any] | None:
        return build(claim, encoding, proposal, rounding)

    @cache
    def cost(rounding: Rounding) -> tuple[float, ...]:
        candidate = built(rounding)
        return (math.inf,) if candidate is None else complexity(candidate)

    @cache
    def confirmed(rounding: Rounding) -> bool:
        candidate = built(rounding)
        return candidate is not None and certify(candidate, margins=False).confirmed

    uniform = [Rounding.uniform(claim, level) for level in range(len(DENOMINATORS))]
    best = next((r for r in uniform if confirmed(r)), None)
    if best is None:
        return witness, certificate
    while True:
        before = best
        for coarser in _coarser(before):
            if built.cache_info().misses >= examples:
                break
            if cost(coarser) < cost(best) and confirmed(coarser):
                best = coarser
        if best == before:
            break
    roundings = st.builds(
        Rounding,
        st.integers(0, best.slack),
        st.integers(0, best.snap_minus),
        st.integers(0, best.snap_plus),
        st.integers(0, best.laws),
        st.integers(0, best.scores),
        st.tuples(*(st.integers(0, level) for level in best.parameters)),
    )
    goal = cost(best)
    settings = hyp.settings(
        max_examples=max(1, examples // 2),
        database=None,
        deadline=None,
        suppress_health_check=list(hyp.HealthCheck),
        phases=(hyp.Phase.generate, hyp.Phase.shrink),
    )
    with warnings.catch_warnings(), contextlib.suppress(hyp.errors.NoSuchExample):
        warnings.simplefilter("ignore")
        found = hyp.find(
            roundings, lambda r: cost(r) < goal and confirmed(r), settings=settings, random=Random(seed)
        )
        best = min(found, best, key=cost)
    simplest = built(best)
    assert simplest is not None
    if complexity(simplest) >= complexity(witness):
        return witness, certificate
    return simplest, certify(simplest)


def _coarser(r: Rounding) -> list[Rounding]:
    """Roundings that are coarser in one field, coarsest first."""
    options = [replace(r, slack=0, snap_minus=k) for k in range(r.snap_minus)]
    options += [replace(r, slack=0)] * r.slack
    options += [replace(r, snap_minus=k) for k in range(r.snap_minus)]
    options += [replace(r, snap_plus=k) for k in range(r.snap_plus)]
    options += [replace(r, laws=k) for k in range(r.laws)]
    options += [replace(r, scores=k) for k in range(r.scores)]
    for i, level in enumerate(r.parameters):
        for k in range(level):
            options.append(replace(r, parameters=(*r.parameters[:i], k, *r.parameters[i + 1 :])))
    return options


def complexity(witness: Mapping[str, Any]) -> tuple[int, int, int]:
    """How hard a witness is to read aloud: prefixes, digits, characters."""
    rows = _rows_of(witness["world"])
    return len(rows), sum(len(str(x)) for x in _numbers(witness)), len(str(witness))


def _readable(witness: Mapping[str, Any]) -> bool:
    total, average = READABLE
    return complexity(witness)[1] <= max(total, average * len(_numbers(witness)))


def _numbers(witness: Mapping[str, Any]) -> list[Any]:
    """Probabilities, scores and parameters."""
    world = witness["world"]
    numbers = [q for row in _rows_of(world) for q in row.get("law", row.get("score")).values()]
    numbers += [q for score in world.get("scores", {}).values() for q in score.values()]
    return numbers + list(world["behaviour"].values()) + list(witness["parameters"].values())


def _rows_of(world: Mapping[str, Any]) -> list[Any]:
    """Laws and scores after prompts, of all components."""
    more = (*world.get("components", {}).values(), *world.get("scores_after", {}).values())
    return world["P-"] + world["P+"] + [row for rows in more for row in rows]
