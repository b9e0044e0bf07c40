"""Populations of i.i.d. worlds that are driven towards breaking a claim on long prompts.

What holds of all short prompts and fails of some long ones fails by little, and where a length is about to be rounded the
other way. So parameters are placed on what hypotheses and conditions allow, and one of them is moved to where a length
is next to a whole number, before the margins are taken (`proofs.by_types`). Knows no claim by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from proofs.by_types import LONGEST, Beyond, ByTypes, Crowd
from proofs.encoding import CAP, LOGITS, Encoding, Shape, isolated
from proofs.rounding import Proposal
from proofs.starts import coordinate
from theory import Claim, Length, Parameter, StatementError

Array = np.ndarray
CROWDS = ((2, 2048), (3, 512))  # sentences, and worlds of a population
GENERATIONS = 10
ELITE = 20  # one world in so many is a parent
FRESH = 0.4  # share of a generation that is drawn anew
CELLS = 4  # pieces of the range of a coordinate from which parents are taken alike
ASIDE = 1e-7  # sentences from where a length is rounded the other way
HALVINGS = 50
SPANS = (0.3, 2.0, 12.0)  # by which a coordinate is moved to get a length across a whole number
NONE = -1  # a parameter that is not pinned, a world that is not aimed
BROKEN = -1e-9
LONG_PRIOR = 45.0  # nats


@dataclass(frozen=True)
class Genes:
    """A population in coordinates; leading axis: worlds.

    Attributes:
      minus, plus: logits of the laws, -oo for what is never said, (N, A).
      score: (N, A).
      coordinates: as in `proofs.encoding.Point`, (N, parameters).
      pins: at which of the corners that conditions give it a parameter stays, `NONE` for none, (N, parameters).
      aim: which parameter is moved to get a length next to a whole number, `NONE` for none, (N,).
      side: whether the length is to be below that number rather than above, (N,).
      tight: whether the laws are moved to where what they allow a pinned parameter is hardly more, (N,).
    """

    minus: Array
    plus: Array
    score: Array
    coordinates: Array
    pins: Array
    aim: Array
    side: Array
    tight: Array

    def rows(self, chosen: Array) -> Genes:
        return Genes(*(np.array(getattr(self, name)[chosen]) for name in self.__dataclass_fields__))

    def with_rows(self, chosen: Array, others: Genes) -> Genes:
        """These worlds, or those of another population where they are chosen."""
        pairs = ((getattr(self, name), getattr(others, name)) for name in self.__dataclass_fields__)
        return Genes(*(np.where(chosen.reshape(-1, *(1,) * (x.ndim - 1)), y, x) for x, y in pairs))


@dataclass(frozen=True)
class Judged:
    """Margins of a population: of the conclusion, the least of all that is to be met, and the first length, (N,).

    Attributes:
      failing: on how many worlds each hypothesis fails, by id.
    """

    conclusion: Array
    needs: Array
    lengths: Array
    failing: Mapping[str, int]

    @property
    def broken(self) -> Array:
        """Worlds that meet everything and seem to break the claim, the worst first."""
        rows = np.flatnonzero((self.needs >= 0) & (self.conclusion < BROKEN))
        return rows[np.argsort(self.conclusion[rows], kind="stable")]


class Population:
    """Worlds of one claim on an alphabet.

    Args:
      claim: any claim that speaks of no conversation.
      alphabet: number of sentences.
      count: number of worlds.
    """

    def __init__(self, claim: Claim, alphabet: int, count: int) -> None:
        self.claim, self.alphabet, self.count = claim, alphabet, count
        self.encoding = Encoding(claim, Shape(alphabet, 1, 1))
        self.parameters = self.encoding.parameters
        self.corners = [corners(claim, p) for p in self.parameters]
        self.longest = LONGEST[alphabet]
        lengths = self.encoding.lengths
        self.aims = [
            (i, length)
            for length in lengths
            for i, p in enumerate(self.parameters)
            if p.symbol in length.expr.free_symbols and not p.integer
        ]

    def drawn(self, rng: np.random.Generator) -> Genes:
        """Random worlds: P- that always says the same or anything, P+ near it or anything."""
        count, a = self.count, self.alphabet
        always = rng.random((count, 1)) < 0.5
        minus = rng.normal(size=(count, a)) * rng.choice([0.3, 1.0, 3.0], size=(count, 1))
        minus = np.where(always & (np.arange(a) > 0), -np.inf, minus)
        gap = 10 ** rng.uniform(
            -1.7, 0.6, size=(count, 1)
        )  # nats that P+ loses where P- always says the same
        first = np.where(np.arange(a) > 0, np.log(-np.expm1(-gap)) - np.log(a - 1), -gap)
        near = np.where(np.isfinite(minus), minus, -3.0) + rng.normal(size=(count, a)) * gap
        plus = np.where(always, first, near)
        mute = (rng.random((count, a)) < 0.1) & (np.arange(a) > 0)
        plus = np.where(mute, -np.inf, plus)
        ends = rng.choice([-1.0, 1.0], size=(count, a))
        bad = np.where(np.arange(a) > 0, 1.0, -1.0) * np.ones((count, 1))
        score = np.choose(
            rng.integers(0, 5, size=(count, 1)),
            [bad, bad, ends, np.maximum(ends, 0.0), rng.uniform(-1, 1, size=(count, a))],
        )
        columns = [coordinate(self.encoding, p, count, rng) for p in self.parameters]
        for i, p in enumerate(self.parameters):
            if p.name == "alpha":
                far = np.log(rng.uniform(0.5, LONG_PRIOR, size=count))
                columns[i] = np.where(rng.random(count) < 0.5, far, columns[i])
        return Genes(
            minus,
            plus,
            score,
            np.stack(columns, axis=1),
            self._pins(count, rng),
            self._aim(count, rng),
            rng.random(count) < 0.7,
            rng.random(count) < 0.7,
        )

    def _pins(self, count: int, rng: np.random.Generator) -> Array:
        pins = np.full((count, len(self.parameters)), NONE)
        for i, places in enumerate(self.corners):
            if places:
                chosen = rng.integers(0, len(places), size=count)
                pins[:, i] = np.where(rng.random(count) < 0.5, chosen, NONE)
        return pins

    def _aim(self, count: int, rng: np.random.Generator) -> Array:
        if not self.aims:
            return np.full(count, NONE)
        return np.where(rng.random(count) < 0.7, rng.integers(0, len(self.aims), size=count), NONE)

    def crowd(self, genes: Genes) -> Crowd:
        """The worlds, with parameters placed on what is allowed, then moved to where lengths are next to whole numbers."""
        for i in range(len(self.parameters)):
            self._tighten(genes, i)
        minus, plus = (_law(x) for x in (genes.minus, genes.plus))
        values: dict[str, Array] = {}
        crowd = Crowd(minus, plus, genes.score, values)
        limits: dict[int, Array | None] = {}
        for i in self.encoding.order:
            limits[i] = self._limit(crowd, i)
            values[self.parameters[i].name] = self._placed(limits[i], genes, i, genes.coordinates[:, i])
        for k, (i, length) in enumerate(self.aims):
            rows = np.flatnonzero((genes.aim == k) & (genes.pins[:, i] == NONE))
            if len(rows):
                limit, some = limits[i], genes.rows(rows)
                limit = None if limit is None else limit[rows]
                moved = self._aimed(crowd.rows(rows), limit, some, i, length)
                genes.coordinates[rows, i] = moved
                values[self.parameters[i].name][rows] = self._placed(limit, some, i, moved)
        return crowd

    def _tighten(self, genes: Genes, i: int) -> None:
        """Move P+ to where it allows a pinned parameter hardly more than the corner where that stays."""
        bound = self.encoding.bounds.get(self.parameters[i].name)
        rows = np.flatnonzero(genes.tight & (genes.pins[:, i] != NONE))
        if bound is None or not len(rows):
            return
        some = genes.rows(rows)
        goal = np.array(self.corners[i])[some.pins[:, i]]
        goal = goal + (ASIDE if bound.upper else -ASIDE)
        minus, blank = _law(some.minus), {q.name: np.zeros(len(rows)) for q in self.parameters}

        def allowed(first: Array) -> Array:
            plus = np.concatenate([first[:, None], some.plus[:, 1:]], axis=1)
            limit = self._limit(
                Crowd(minus, _law(plus), some.score, {**blank, "alpha": blank["alpha"] + 0.5}), i
            )
            return np.nan_to_num(np.zeros(len(rows)) if limit is None else limit)

        start = some.plus[:, 0]
        genes.plus[rows, 0] = _solved(allowed, start, goal)

    def _limit(self, crowd: Crowd, i: int) -> Array | None:
        """What the worlds allow a bounded parameter; None for a free one."""
        name = self.parameters[i].name
        bound = self.encoding.bounds.get(name)
        if bound is None:
            return None
        zeros = np.zeros(len(crowd.score))
        trial = {q.name: zeros for q in self.parameters} | dict(crowd.values) | {name: zeros}
        room = ByTypes(Crowd(crowd.minus, crowd.plus, crowd.score, trial)).margin(bound.formula)
        return np.clip(room if bound.upper else -room, -CAP, CAP)

    def _placed(self, limit: Array | None, genes: Genes, i: int, z: Array) -> Array:
        """Values of a parameter from its coordinates; of a bounded one, what the world allows less a slack."""
        p = self.parameters[i]
        bound = self.encoding.bounds.get(p.name)
        if bound is None or limit is None:
            value, allowed = _into_interval(p, z), np.ones(len(z), dtype=bool)
        else:
            # A bound that may be reached is reached: equalities between laws and parameters live nowhere else.
            slack = np.exp(z) if bound.strict else np.where(z < -10, 0.0, np.exp(z))
            value = limit - slack if bound.upper else limit + slack
        for k, corner in enumerate(self.corners[i]):
            if bound is not None and limit is not None:
                allowed = (corner < limit) if bound.upper else (corner > limit)
            value = np.where((genes.pins[:, i] == k) & allowed, corner, value)
        return np.asarray(value, dtype=float)

    def _aimed(self, crowd: Crowd, limit: Array | None, genes: Genes, i: int, length: Length) -> Array:
        """Coordinates of a parameter at which a length is next to a whole number; as they are where none is near."""
        name, start = self.parameters[i].name, genes.coordinates[:, i]

        def measured(z: Array) -> Array:
            values = {**crowd.values, name: self._placed(limit, genes, i, z)}
            return ByTypes(Crowd(crowd.minus, crowd.plus, crowd.score, values)).value(length.expr)

        now = np.nan_to_num(measured(start), posinf=1e9, neginf=-1e9)
        whole = np.ceil(now) if length.rounding == "ceil" else np.floor(now)
        goal = whole - (length.rounding == "ceil")  # the lower of the two whole numbers around
        return _solved(measured, start, np.where(genes.side, goal + 1 - ASIDE, goal + ASIDE))

    def judged(self, crowd: Crowd) -> Judged:
        """Margins of a population."""
        these = ByTypes(crowd)
        needs = [_known(these.margin(h.formula), -1.0) for h in self.claim.hypotheses]
        needs = [np.where(x > -1e-12, np.maximum(x, 0.0), x) for x in needs]
        failing = {h.id: int((x < 0).sum()) for h, x in zip(self.claim.hypotheses, needs, strict=True)}
        conditions = [*self.claim.where, *(c for p in self.parameters for c in p.conditions())]
        needs += [_known(these.relation(c), -1.0) for c in conditions]
        counts = [these.value(length.expr) for length in self.encoding.lengths]
        reached = [np.where(x <= self.longest, 0.0, -1.0) for x in counts]
        conclusion = _known(these.margin(self.claim.conclusion), np.inf)
        first = np.clip(np.nan_to_num(counts[0]), 0, self.longest) if counts else np.zeros(len(conclusion))
        needs = np.minimum.reduce([*needs, *reached, np.ones(len(conclusion))])
        return Judged(conclusion, needs, first.astype(int), failing)

    def offspring(self, genes: Genes, judged: Judged, scale: float, rng: np.random.Generator) -> Genes:
        """The best, taken alike from all lengths and from pieces of a coordinate, and perturbed copies of them."""
        fitness = np.where(judged.needs >= 0, np.minimum(judged.conclusion, 1e6), 1e7 - judged.needs)
        able = np.flatnonzero(judged.needs >= 0)
        among = able if len(able) >= ELITE else np.arange(self.count)
        cell = np.minimum(judged.lengths // 8, 8)
        for column in genes.coordinates[:, rng.integers(0, genes.coordinates.shape[1], size=2)].T:
            edges = np.quantile(column[among], np.arange(1, CELLS) / CELLS)
            cell = CELLS * cell + np.searchsorted(edges, column)
        order = among[np.lexsort((fitness[among], cell[among]))]
        strata = np.split(order, np.flatnonzero(np.diff(cell[order])) + 1)
        each = max(1, self.count // (ELITE * len(strata)))
        elite = np.concatenate([stratum[:each] for stratum in strata])[: self.count // 2]
        parents = np.concatenate([elite, rng.choice(elite, size=self.count - len(elite))])
        child, kept = genes.rows(parents), len(elite)

        def vary(x: Array, size: float) -> Array:
            shape = (len(x), *(1,) * (x.ndim - 1))
            touched = rng.random(x.shape) < rng.choice([0.2, 0.6], size=shape)
            noise = rng.normal(size=x.shape) * size * scale * 10 ** rng.uniform(-3, 0.3, size=shape)
            return x + np.where(touched & (np.arange(len(x)) >= kept).reshape(shape), noise, 0.0)

        redrawn = (rng.random(self.count) < 0.3) & (np.arange(self.count) >= kept)
        moves = (rng.random((self.count, 1)) < 0.2) & (np.abs(child.score) < 1).any(1, keepdims=True)
        found = Genes(
            vary(child.minus, 1.0),
            vary(child.plus, 1.0),
            np.where(moves, np.clip(vary(child.score, 0.3), -1, 1), child.score),
            vary(child.coordinates, 1.5),
            np.where(redrawn[:, None], self._pins(self.count, rng), child.pins),
            np.where(redrawn, self._aim(self.count, rng), child.aim),
            child.side ^ (redrawn & (rng.random(self.count) < 0.3)),
            child.tight ^ (redrawn & (rng.random(self.count) < 0.3)),
        )
        fresh, new = self.drawn(rng), (np.arange(self.count) >= kept) & (rng.random(self.count) < FRESH)
        return found.with_rows(new, fresh)

    def proposal(self, crowd: Crowd, row: int) -> Proposal:
        """One of the worlds, to be rounded."""
        shape = Shape(self.alphabet, 1, 1)
        values = {name: float(x[row]) for name, x in crowd.values.items()}
        return Proposal((crowd.minus[row][None],), (crowd.plus[row][None],), crowd.score[row], values, shape)


def populations(claim: Claim, generations: int, seed: int) -> Iterator[tuple[Population, Crowd, Judged]]:
    """Generations of populations; ends early where types of prompts do not tell the margins of the claim."""
    for alphabet, count in CROWDS:
        population = Population(claim, alphabet, count)
        rng = np.random.default_rng([seed, alphabet, 7])
        try:
            genes = population.drawn(rng)
            for generation in range(generations):
                crowd = population.crowd(genes)
                judged = population.judged(crowd)
                yield population, crowd, judged
                genes = population.offspring(genes, judged, 0.8**generation, rng)
        except (Beyond, StatementError):
            continue


def _solved(measured: Callable[[Array], Array], start: Array, goal: Array) -> Array:
    """Coordinates near the start at which something takes a value, from just this side of it; the start where it does not."""
    with np.errstate(all="ignore"):
        now = np.nan_to_num(measured(start), posinf=1e9, neginf=-1e9)
        low, high, found = start.copy(), start.copy(), np.zeros(len(start), dtype=bool)
        for span in SPANS:
            for step in (span, -span):
                there = measured(start + step)
                across = ~found & ((now - goal) * (there - goal) <= 0) & np.isfinite(there)
                high = np.where(across, start + step, high)
                found |= across
        rising = now < goal
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            below = (measured(middle) < goal) == rising
            low, high = np.where(below, middle, low), np.where(below, high, middle)
    return np.where(found, low, start)


def corners(claim: Claim, p: Parameter) -> list[float]:
    """Numbers at which a condition of the claim ends the range of a parameter."""
    found = []
    for relation in claim.where:
        if isinstance(relation, Relational) and relation.free_symbols == {p.symbol}:
            alone = isolated(relation, p.symbol)
            if alone is not None and alone.rhs.is_number and alone.rhs.is_finite:
                strict = isinstance(alone, (sp.StrictLessThan, sp.StrictGreaterThan))
                upper = isinstance(alone, (sp.StrictLessThan, sp.LessThan))
                aside = 1e-6 * max(1.0, abs(float(alone.rhs))) if strict else 0.0
                value = float(alone.rhs) - aside if upper else float(alone.rhs) + aside
                if p.contains(value):
                    found.append(value)
    return found


def _into_interval(p: Parameter, z: Array) -> Array:
    """Values of a free parameter, as in `proofs.encoding`."""
    if p.name == "alpha":
        return np.exp(-np.exp(np.minimum(z, 6.0)))
    low = None if p.lower is None else float(p.lower)
    high = None if p.upper is None else float(p.upper)
    with np.errstate(over="ignore"):
        if low is not None and high is not None:
            value = low + (high - low) / (1 + np.exp(-z))
        elif low is not None:
            value = low + np.exp(z)
        elif high is not None:
            value = high - np.exp(z)
        else:
            value = z
    return np.round(value) if p.integer else value


def _law(logits: Array) -> Array:
    clipped = np.where(np.isfinite(logits), np.clip(logits, -LOGITS, LOGITS), -np.inf)
    weights = np.exp(clipped - clipped.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def _known(x: Array, otherwise: float) -> Array:
    return np.where(np.isnan(x), otherwise, x)
