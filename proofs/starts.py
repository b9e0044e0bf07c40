"""Where a search starts: worlds of many structures, and parameters at corners and in between.

Structures: tabular (any law), i.i.d., Markov, components that agree on some prefixes, sparse supports,
P- tilted towards low scores, and components that drift apart evenly along one path and behave differently only at its
end, as in the worst cases of bounds on lengths; scores at the ends, in {0, 1}, and anywhere. Corners of parameter intervals and a
few round values are drawn with positive probability, as equality cases live there. A lattice of worlds in small
fractions comes first: what they break, they break in numbers that can be read aloud, and exact equalities
between laws, scores and parameters occur nowhere else.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import sympy as sp

from proofs.encoding import Encoding, Frozen, Point, from_interval
from theory import Claim, Parameter

_ROUND = np.array([0.01, 0.1, 0.25, 0.5, 1.0, 2.0])
_FRACTIONS = sorted(
    {sign * k / d for d in (1, 2, 3, 4) for k in range(d + 1) for sign in (-1, 1)} | {1.5, 2.0, 3.0}
)
_BESIDE = (Fraction(-1, 10), Fraction(1, 10))
_NO_SLACK = _NEVER = -40.0
# Shares of worlds that are tabular, i.i.d., Markov, and even along a path.
STRUCTURES = (0.45, 0.225, 0.225, 0.1)
# Share of worlds whose tail is the same whatever came before; where a variance is bounded for every length, few others
# meet the hypothesis.
EVEN_TAILS = {False: 0.1, True: 0.9}


Draw = tuple[Point, Frozen]


def _with_further(
    encoding: Encoding,
    count: int,
    rng: np.random.Generator,
    pair: Callable[[Encoding, int, np.random.Generator], Draw],
    scores: Callable[[int, int], np.ndarray],
) -> Draw:
    """Two components as ``pair`` draws them, and the further components and scores of the claim.

    A further component is at times one of the two, else one that is drawn as they are.
    """
    point, frozen = pair(encoding, count, rng)
    further: dict[str, tuple[np.ndarray, ...]] = {}
    supports: dict[str, tuple[np.ndarray, ...]] = {}
    for name in encoding.further["component"]:
        other, around = pair(encoding, count, rng)
        which = rng.choice(4, size=count, p=(0.15, 0.15, 0.35, 0.35))
        laws = (point.minus, point.plus, other.minus, other.plus)
        alive = (frozen.minus, frozen.plus, around.minus, around.plus)
        further[name], supports[name] = (
            tuple(np.stack(level)[which, np.arange(count)] for level in zip(*found, strict=True))
            for found in (laws, alive)
        )
    a, horizon = encoding.shape.alphabet, encoding.shape.horizon
    plain = {name: scores(a, count) for name in encoding.further["score"]}
    after = {
        name: tuple(scores(a, count * a**k).reshape(count, a**k, a) for k in range(horizon))
        for name in encoding.further["score after"]
    }
    return (
        point._replace(further=further, scores=plain, scores_after=after),
        frozen._replace(further=supports),
    )


def lattice(encoding: Encoding, count: int, rng: np.random.Generator) -> Draw:
    """Random worlds whose laws, scores and free parameters are small fractions.

    Parameters with a bound that they may reach are put on it.

    Args:
      encoding: of the claim at a shape.
      count: number of worlds.
      rng: source of randomness; the result is a function of its state.
    """
    return _with_further(encoding, count, rng, _lattice_pair, lambda a, n: _small_scores(a, n, rng))


def _lattice_pair(encoding: Encoding, count: int, rng: np.random.Generator) -> Draw:
    a, horizon = encoding.shape.alphabet, encoding.shape.horizon
    logits: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    supports: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    tied = rng.random((count, 1)) < 0.4
    first: list[np.ndarray] = []
    for k in range(horizon):
        rows = a**k
        laws = [_small_laws(a, (count, rows), rng) for _ in range(2)]
        if not k:
            first = laws
        laws = [np.where(tied[..., None], f, law) for f, law in zip(first, laws, strict=True)]
        same = rng.random((count, rows)) < rng.choice([0.0, 0.0, 0.5], size=(count, 1))
        laws[1] = np.where(same[..., None], laws[0], laws[1])
        for which, law in enumerate(laws):
            supports[which].append(law > 0)
            logits[which].append(np.log(np.where(law > 0, law, 1.0)))
    score = _small_scores(a, count, rng)
    coordinates = [_simple_coordinate(encoding, p, count, rng) for p in encoding.parameters]
    return (
        Point(tuple(logits[0]), tuple(logits[1]), score, np.stack(coordinates, axis=1)),
        Frozen(tuple(supports[0]), tuple(supports[1]), np.zeros((count, 1)), _even(encoding, count, rng)),
    )


def _small_scores(a: int, count: int, rng: np.random.Generator) -> np.ndarray:
    ends = rng.choice([-1.0, 1.0], size=(count, a))
    kinds = [ends, ends, np.maximum(ends, 0.0), rng.choice([-1.0, -0.5, 0.0, 0.5, 1.0], size=(count, a))]
    return np.choose(rng.integers(0, 4, size=(count, 1)), kinds)


def _small_laws(a: int, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Laws with a common denominator of at most 4: so many balls thrown into a boxes."""
    balls = rng.choice([1, 1, 2, 3, 4], size=(*shape, 1))
    boxes = rng.integers(0, a, size=(*shape, 4))
    counted = np.arange(4) < balls
    return np.stack([((boxes == i) & counted).sum(-1) for i in range(a)], axis=-1) / balls


def _simple_coordinate(encoding: Encoding, p: Parameter, count: int, rng: np.random.Generator) -> np.ndarray:
    bound = encoding.bounds.get(p.name)
    if bound is not None:
        return coordinate(encoding, p, count, rng) if bound.strict else np.full(count, _NO_SLACK)
    values = [x for x in (*_FRACTIONS, *_named_in_conditions(encoding.claim, p)) if p.contains(x)]
    return from_interval(p, rng.choice(np.array(values or [0.0]), size=count))


def plain_values(encoding: Encoding, p: Parameter) -> list[Fraction]:
    """Small fractions of a parameter's interval, or one of it if there is none."""
    named = [Fraction(x).limit_denominator(10**6) for x in _named_in_conditions(encoding.claim, p)]
    few = [Fraction(x).limit_denominator(4) for x in _FRACTIONS] + [Fraction(1, 10), Fraction(1, 100)]
    found = [
        x for x in dict.fromkeys((*few, *named, *(x + d for x in named for d in _BESIDE))) if p.contains(x)
    ]
    if found:
        return found
    if p.lower is not None and p.upper is not None:
        return [Fraction(math.floor(p.upper)) if p.integer else (p.lower + p.upper) / 2]
    if p.lower is not None:
        return [p.lower + 1]
    return [Fraction(0) if p.upper is None else p.upper - 1]


def _named_in_conditions(claim: Claim, p: Parameter) -> list[float]:
    """Numbers with which a condition of the claim compares the parameter alone."""
    found = []
    for relation in claim.where:
        sides: tuple[sp.Basic, ...] = tuple(relation.args)
        if len(sides) == 2 and p.symbol in sides:
            other = sides[0] if sides[1] == p.symbol else sides[1]
            if isinstance(other, sp.Expr) and other.is_number and other.is_finite:
                found.append(float(other))
    return found


def draw(encoding: Encoding, count: int, rng: np.random.Generator) -> Draw:
    """Random starts.

    Args:
      encoding: of the claim at a shape.
      count: number of worlds.
      rng: source of randomness; the result is a function of its state.
    """
    return _with_further(encoding, count, rng, _drawn_pair, lambda a, n: _scores(a, n, rng))


def _drawn_pair(encoding: Encoding, count: int, rng: np.random.Generator) -> Draw:
    a, horizon = encoding.shape.alphabet, encoding.shape.horizon
    score = _scores(a, count, rng)
    tilt = rng.choice([0.0, 1.0, 3.0, 8.0], size=(count, 1, 1))
    pull = rng.choice([-2.0, 0.0, 1.0, 4.0], size=(count, 1, 1))
    logits_minus, logits_plus, support_minus, support_plus = [], [], [], []
    scale_minus = rng.choice([0.3, 1.0, 3.0, 8.0], size=(count, 1, 1))
    scale_plus = rng.choice([0.3, 1.0, 3.0, 8.0], size=(count, 1, 1))
    structure = rng.choice(4, size=count, p=STRUCTURES)
    markov_minus, markov_plus = rng.normal(size=(2, count, a, a))
    iid_minus, iid_plus = rng.normal(size=(2, count, 1, a))
    sparse = rng.choice([0.0, 0.0, 0.3, 0.6], size=(count, 1, 1))
    agree = rng.choice([0.0, 0.0, 0.3], size=(count, 1))
    path = structure == 3
    path_laws = _path_laws(score, rng)
    for k in range(horizon):
        rows = a**k
        minus, plus = rng.normal(size=(2, count, rows, a))
        last = np.tile(np.arange(a), rows // a) if k else np.zeros(1, dtype=int)
        for which, (tied_minus, tied_plus) in (
            (1, (iid_minus, iid_plus)),
            (2, (markov_minus[:, last], markov_plus[:, last])),
        ):
            chosen = structure == which
            minus[chosen], plus[chosen] = (
                np.broadcast_to(tied_minus, minus.shape)[chosen],
                np.broadcast_to(tied_plus, plus.shape)[chosen],
            )
        minus = scale_minus * minus - tilt * score[:, None, :]
        plus = scale_plus * plus + pull * score[:, None, :]
        same = rng.random((count, rows)) < agree
        plus = np.where(same[..., None], minus, plus)
        keep_minus = rng.random((count, rows, a)) >= sparse
        keep_plus = rng.random((count, rows, a)) >= sparse
        if k:
            tied = np.isin(structure, (1, 2))[:, None, None]
            keep_minus = np.where(tied, _tie(keep_minus, last, a), keep_minus)
            keep_plus = np.where(tied, _tie(keep_plus, last, a), keep_plus)
        keep_minus, keep_plus = _alive(keep_minus, minus), _alive(keep_plus, plus)
        keep_plus = np.where(same[..., None], keep_minus, keep_plus)
        law, leaves, ends = path_laws
        for table, keep, values in (
            (minus, keep_minus, law),
            (plus, keep_plus, ends if k and k == horizon - 1 else leaves),
        ):
            table[path] = values[path][:, None]
            keep[path] = (values[path] > _NEVER)[:, None]
        logits_minus.append(minus)
        logits_plus.append(plus)
        support_minus.append(keep_minus)
        support_plus.append(keep_plus)
    move = (rng.random((count, 1)) < 0.4).astype(float)
    coordinates = np.stack([coordinate(encoding, p, count, rng) for p in encoding.parameters], axis=1)
    return (
        Point(tuple(logits_minus), tuple(logits_plus), score, coordinates),
        Frozen(tuple(support_minus), tuple(support_plus), move, _even(encoding, count, rng)),
    )


def _path_laws(score: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Logits (N, A) of a P- that repeats its worst sentence, of a P+ that leaves it at some rate, and has left it."""
    count, a = score.shape
    worst, best = (np.arange(a) == pick(axis=1)[:, None] for pick in (score.argmin, score.argmax))
    rate = 10 ** rng.uniform(-1.3, 1, size=(count, 1))
    rare = rng.choice([_NEVER, -12.0, -4.0], size=(count, 1))
    others = np.full((count, a), _NEVER)
    minus = np.where(worst, 0.0, np.where(best, rare, others))
    leaves = np.where(worst, -rate, np.where(best, np.log(-np.expm1(-rate)), others))
    return minus, leaves, np.where(best, 0.0, np.where(worst, rare, others))


def _even(encoding: Encoding, count: int, rng: np.random.Generator) -> np.ndarray:
    share = EVEN_TAILS[encoding.bounds_variance] if encoding.shape.tail == "frozen" else 0.0
    return (rng.random((count, 1)) < share).astype(float)


def _tie(keep: np.ndarray, last: np.ndarray, a: int) -> np.ndarray:
    """One support per last sentence."""
    return keep[:, last % keep.shape[1]] if keep.shape[1] >= a else keep


def _alive(keep: np.ndarray, logits: np.ndarray) -> np.ndarray:
    """No row without support: an empty one keeps its likeliest sentence."""
    best = np.arange(keep.shape[-1]) == logits.argmax(-1)[..., None]
    return np.where(keep.any(-1, keepdims=True), keep, best)


def _scores(a: int, count: int, rng: np.random.Generator) -> np.ndarray:
    kind = rng.integers(0, 5, size=(count, 1))
    signs = rng.choice([-1.0, 1.0], size=(count, a))
    signs[:, 0] = np.where(rng.random(count) < 0.7, -1.0, signs[:, 0])
    uniform = rng.uniform(-1, 1, size=(count, a))
    binary = rng.choice([0.0, 1.0], size=(count, a))
    mixed = rng.choice([-1.0, 0.0, 1.0], size=(count, a))
    return np.select([kind <= 1, kind == 2, kind == 3], [signs, uniform, binary], mixed)


def coordinate(encoding: Encoding, p: Parameter, count: int, rng: np.random.Generator) -> np.ndarray:
    """Random coordinates of a parameter: of the slack from its bound, or of a value in its interval."""
    if p.name in encoding.bounds:
        # Slack between the parameter and its bound: next to nothing mostly, sometimes a lot.
        tight = rng.uniform(-18, -12, size=count)
        loose = rng.uniform(-6, 2, size=count)
        return np.where(rng.random(count) < 0.75, tight, loose)
    low = None if p.lower is None else float(p.lower)
    high = None if p.upper is None else float(p.upper)
    if p.name == "alpha" or (low is not None and high is None):
        # Spread over orders of magnitude; a constant such as C is as likely near its end as far from it.
        spread = 10 ** rng.uniform(-4, 0 if p.name == "alpha" else 1, size=count)
        if p.name != "alpha" and low is not None:
            spread = spread + low
    elif low is not None and high is not None:
        spread = rng.uniform(low, high, size=count)
        near = low + (high - low) * 10 ** rng.uniform(-4, 0, size=count)
        spread = np.where(rng.random(count) < 0.3, near, spread)
    else:
        spread = rng.normal(scale=2.0, size=count)
    named = [c for c in _named_in_conditions(encoding.claim, p) if p.contains(c)]
    for number in named:
        beside = number + rng.choice([-1.0, 1.0], size=count) * 10 ** rng.uniform(-6, 0, size=count)
        inside = (beside > (-np.inf if low is None else low)) & (beside < (np.inf if high is None else high))
        spread = np.where(inside & (rng.random(count) < 0.5), beside, spread)
    corners = [c for c in _ROUND if p.contains(c)] + 3 * named
    if low is not None:
        corners.append(low if p.lower_closed else low + 1e-6)
    if high is not None:
        corners.append(high if p.upper_closed else high - 1e-6)
    corner = rng.choice(np.array(corners or [0.0]), size=count)
    value = np.where(rng.random(count) < 0.2, corner, spread)
    return from_interval(p, value)
