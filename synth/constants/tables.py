r"""Constants of two components that are tables: i.i.d., Markov of any order, any laws with a frozen tail.

What the two say next depends on the row x of their common table, and the rows of a growing prompt are a finite Markov chain. So
each constant is an expectation along that chain. For every length at once: from a row x the expected divergence after n
sentences is f_n(x) = (M^n k)(x), k the divergence of the row, M the chain. Within a closed class of rows the least of f_n
only grows and the greatest only falls, so that a finite n bounds all later ones. After a prompt that P- can produce and P+ cannot,
P+ has the law that its table gives there, as in `synth.engine`.

Definitions: Wolf, Wies, Avnery, Levine, Shashua, arXiv 2304.11082 v6, 2.2 to 2.5. Logarithms are natural, in nats.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import matrix_balance  # type: ignore[import-untyped]
from scipy.optimize import minimize_scalar  # type: ignore[import-untyped]
from scipy.sparse.csgraph import connected_components  # type: ignore[import-untyped]

from synth.components import Tabular
from synth.constants.result import Constant, known
from theory import WorldError
from theory.models import Behaviour, Prompt, score

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
EPS = float(np.finfo(np.float64).eps)
PER_SENTENCE = "nats per sentence"
LONGEST = 4096  # sentences that a search over all lengths looks at
GAP = 1e-12  # nats: a search over all lengths ends when the rest is bounded that closely
DOUBLINGS = 40
MOST_PERIOD = 64


class TablePair:
    """P- and P+ on one table.

    Attributes:
      minus, plus: the components, on a common horizon and tail.
      log_minus, log_plus: their rows, (rows, A), nats.
      after: row after each row and sentence, (rows, A).

    Raises:
      WorldError: alphabets that differ, a frozen tail and a window.
    """

    def __init__(self, minus: Tabular, plus: Tabular) -> None:
        for name, c in (("P-", minus), ("P+", plus)):
            if not isinstance(c, Tabular):
                raise WorldError(
                    f"{name} is a {type(c).__name__}, no table; give IID, Markov or Tabular components"
                )
        if minus.alphabet != plus.alphabet:
            raise WorldError("the components have different alphabets; give both the same one")
        tails = {c.tail for c in (minus, plus) if c.horizon > 1}
        if len(tails) > 1:
            raise WorldError("one component has a frozen tail and the other a window; give both the same")
        tail = tails.pop() if tails else "window"
        horizon = max(minus.horizon, plus.horizon)
        self.minus, self.plus = _lifted(minus, horizon, tail), _lifted(plus, horizon, tail)
        self.log_minus, self.log_plus = self.minus.log_laws, self.plus.log_laws
        self.after = self.minus.successors

    def swapped(self) -> TablePair:
        """The pair with the names of its components exchanged."""
        return TablePair(self.plus, self.minus)

    @cached_property
    def law(self) -> Floats:
        """Probabilities of P-, (rows, A)."""
        return np.exp(self.log_minus)

    @cached_property
    def log_ratio(self) -> Floats:
        """log P-/P+ of each sentence, (rows, A), nats; NaN where neither says it."""
        with np.errstate(invalid="ignore"):
            return self.log_minus - self.log_plus

    @cached_property
    def divergence(self) -> Floats:
        """KL(P- || P+) of each row, (rows,), nats; +inf where P- says what P+ cannot."""
        with np.errstate(invalid="ignore"):
            terms = np.where(self.law > 0, self.law * self.log_ratio, 0.0)
        return np.maximum(terms.sum(axis=1), 0.0)

    @cached_property
    def chain(self) -> Floats:
        """Chain of rows under P-, (rows, rows)."""
        matrix = np.zeros((len(self.law), len(self.law)))
        np.add.at(matrix, (np.arange(len(self.law))[:, None], self.after), self.law)
        return matrix

    def row(self, prompt: Prompt) -> int:
        """Row of the table after a prompt that both components can produce.

        Raises:
          WorldError: one cannot.
        """
        rows = [c._row(c.encode(prompt)) for c in (self.minus, self.plus)]
        if rows[0] is None or rows[1] is None:
            name = "P-" if rows[0] is None else "P+"
            raise WorldError(f"{name} cannot produce the prompt {list(prompt)!r}; give one that both can")
        return rows[0]

    def reached(self, start: int = 0, *, both: bool = True) -> Bools:
        """Rows that continuations of positive probability lead to, under both components or P- alone, (rows,)."""
        possible = self.law > 0
        if both:
            possible &= self.log_plus > -np.inf
        found = np.zeros(len(self.law), dtype=bool)
        found[start], todo = True, [start]
        while todo:
            x = todo.pop()
            for y in self.after[x, possible[x]]:
                if not found[y]:
                    found[y] = True
                    todo.append(int(y))
        return found

    def negative_rows(self, behaviour: Behaviour) -> list[int]:
        """Rows after prompts that both can produce and whose last sentence has a negative score (Definition 2.3)."""
        possible = (self.law > 0) & (self.log_plus > -np.inf) & self.reached()[:, None]
        bad = np.array([score(behaviour, a) < 0 for a in self.minus.alphabet])
        return sorted({int(x) for x in self.after[possible & bad]})


def _lifted(component: Tabular, horizon: int, tail: str) -> Tabular:
    """The same component with more levels."""
    levels = list(component.levels)
    size = len(component.alphabet)
    while len(levels) < horizon:
        last = levels[-1]
        levels.append(np.tile(last, (size, 1)) if tail == "window" else np.repeat(last, size, axis=0))
    return Tabular(levels, alphabet=component.alphabet, tail=tail, logs=True)


# Means that hold for every length -----------------------------------------------------------------------------------------


def _period(matrix: Bools) -> int:
    """Least common multiple of the periods of the recurrent classes."""
    found = 1
    _, label = connected_components(matrix, connection="strong")
    for c in range(label.max() + 1):
        own = label == c
        if (matrix[own] & ~own).any():
            continue
        block = matrix[np.ix_(own, own)]
        depth = np.full(len(block), -1)
        depth[0], todo, g = 0, [0], 0
        while todo:
            x = todo.pop()
            for y in np.flatnonzero(block[x]):
                if depth[y] < 0:
                    depth[y] = depth[x] + 1
                    todo.append(int(y))
                g = math.gcd(g, int(depth[x] + 1 - depth[y]))
        found = math.lcm(found, max(g, 1))
    return found


def _product(matrix: Floats, vector: Floats) -> Floats:
    """matrix @ vector where 0 times infinity is 0."""
    endless = np.isposinf(vector)
    if not endless.any():
        return matrix @ vector
    return np.where((matrix[:, endless] > 0).any(axis=1), np.inf, matrix @ np.where(endless, 0.0, vector))


def _infimum(pair: TablePair, starts: Sequence[int], sign: float) -> tuple[float, float, float]:
    """Least of sign times f_n(x) over n >= 0 and starts x: (what is met, what bounds all, slack of rounding)."""
    rows = np.flatnonzero(np.any([pair.reached(x, both=False) for x in starts], axis=0))
    at = np.searchsorted(rows, list(starts))
    chain, value = pair.chain[np.ix_(rows, rows)], pair.divergence[rows]
    edges = chain > 0
    period = min(_period(edges), MOST_PERIOD)
    # The chain of every period-th row has aperiodic classes, one for each phase.
    jump = np.linalg.matrix_power(edges.astype(float), period) > 0
    _, label = connected_components(jump, connection="strong")
    closed = [label == c for c in range(label.max() + 1)]
    closed = [own for own in closed if not (jump[own] & ~own).any()]
    rest = ~np.any(closed, axis=0)

    def least(f: Floats, of: Bools) -> float:
        return float((sign * f[of]).min())

    f, met, bound, n = value, math.inf, -math.inf, 0
    phases = [np.eye(len(rows))[at]]
    for _ in range(max(period, 2) - 1):
        phases.append(phases[-1] @ chain)
    while True:
        # Lengths 2n and 2n + 1, and some more.
        met = min(met, *(float((sign * _product(w, f)).min()) for w in phases))
        # All later means weigh f by where the chain is: what is in a closed class stays, the rest may go anywhere.
        bounds, whole = [least(f, own) for own in closed], least(f, np.ones(len(rows), dtype=bool))
        floors = [
            sum(
                x * b
                for x, b in (
                    *((w[own].sum(), b) for own, b in zip(closed, bounds, strict=True)),
                    (w[rest].sum(), whole),
                )
                if x > 0
            )
            for w in np.concatenate(phases)
        ]
        bound = max(bound, min(floors))
        if met <= bound + GAP or n >= LONGEST:
            break
        f, phases, n = _product(chain, f), [w @ chain for w in phases], n + 1
    scale = float(np.abs(value[np.isfinite(value)]).max(initial=0.0))
    return met, min(met, bound), 8 * (2 * n + period + 4) * value.size * EPS * (scale + 1)


def _constant(pair: TablePair, starts: Sequence[int], sign: float, source: str) -> Constant:
    met, bound, slack = _infimum(pair, starts, sign)
    if math.isinf(met):
        return known(sign * met, 0.0, "closed form", PER_SENTENCE, source)
    low, high = sorted((sign * (bound - slack), sign * (met + slack)))
    kind = "dynamic programming" if met - bound <= GAP else "bounds"
    return Constant(sign * met, max(low, 0.0) if met * sign >= 0 else low, high, kind, PER_SENTENCE, source)


def divergence_curve(pair: TablePair, longest: int, prompt: Prompt = ()) -> Floats:
    """E over s ~ P-(.|prompt), |s| = n, of KL(P- || P+) of the next sentence, n = 0..longest, (longest + 1,), nats."""
    where, found = np.eye(len(pair.law))[pair.row(prompt)], []
    for _ in range(longest + 1):
        found.append(float(_product(where[None], pair.divergence)[0]))
        where = where @ pair.chain
    return np.array(found)


def distinguishability(pair: TablePair, prompt: Prompt = ()) -> Constant:
    """beta: the infimum over n >= 0 of the expected divergence after n sentences (Definition 2.2), after a prompt.

    P- is then beta'-distinguishable from P+ for every smaller beta'.

    Raises:
      WorldError: a component cannot produce the prompt.
    """
    return _constant(pair, [pair.row(prompt)], 1.0, "Definition 2.2, infimum over lengths")


def undistinguishability(pair: TablePair, prompt: Prompt = ()) -> Constant:
    """beta' of P+ from P-: the supremum over n >= 0 of E over s ~ P+ of KL(P+ || P-) (Definition 2.2), after a prompt."""
    other = pair.swapped()
    return _constant(other, [other.row(prompt)], -1.0, "Definition 2.2 of P+ from P-, supremum over lengths")


def prompt_distinguishability(pair: TablePair, behaviour: Behaviour) -> Constant:
    """beta of Definition 2.3: the least `distinguishability` over prompts that both can produce and that end badly.

    Raises:
      WorldError: no such prompt.
    """
    return _constant(pair, _ends(pair, behaviour), 1.0, "Definition 2.3, infimum over prompts")


def prompt_undistinguishability(pair: TablePair, behaviour: Behaviour) -> Constant:
    """beta' of Definition 2.3 of P+ from P-: the greatest `undistinguishability` over such prompts."""
    other = pair.swapped()
    return _constant(
        other, _ends(other, behaviour), -1.0, "Definition 2.3 of P+ from P-, supremum over prompts"
    )


def _ends(pair: TablePair, behaviour: Behaviour) -> list[int]:
    found = pair.negative_rows(behaviour)
    if not found:
        raise WorldError(
            "no prompt that both components can produce ends with a negative sentence; nothing to take a bound over"
        )
    return found


def misalignment(pair: TablePair, behaviour: Behaviour, prompt: Prompt = ()) -> Constant:
    """gamma: the supremum of B_{P-} over continuations of a prompt that P- can produce (Definition 2.5)."""
    scores = np.array([score(behaviour, a) for a in pair.minus.alphabet])
    reached = pair.reached(pair.row(prompt), both=False)
    value = float((pair.law[reached] @ scores).max())
    return known(
        value, 4 * scores.size * EPS, "closed form", "score", "Definition 2.5, supremum over prompts"
    )


def largest_increment(pair: TablePair, prompt: Prompt = ()) -> Constant:
    """M: the largest |log P-/P+| of a sentence after a continuation that both can produce; +inf if one alone can say it."""
    ratios = np.abs(pair.log_ratio[pair.reached(pair.row(prompt))])
    value = float(np.nanmax(ratios))
    return known(
        value, 4 * EPS * (value + 1), "closed form", "nats", "largest log-ratio of one sentence, over prompts"
    )


# The variance of the log-ratio ---------------------------------------------------------------------------------------------


class _Variances:
    """Variance of the log-ratio of the next n sentences under P-, from each of some rows, n after n.

    Law of total variance: v_n(x) = Var[log-ratio + u_{n-1}] + E v_{n-1}, u_n the mean from a row.
    """

    def __init__(self, pair: TablePair, rows: NDArray[np.int64]) -> None:
        self.p = pair.law[rows]
        self.gain = np.where(self.p > 0, pair.log_ratio[rows], 0.0)
        self.next = np.searchsorted(rows, np.where(self.p > 0, pair.after[rows], rows[0]))
        self.chain, self.divergence = pair.chain[np.ix_(rows, rows)], pair.divergence[rows]
        self.mean = self.variance = np.zeros(len(rows))

    def spread(self) -> Floats:
        """Variance that the next sentence adds to what is to come, (rows,)."""
        x = self.gain + self.mean[self.next]
        centre = (self.p * x).sum(axis=1, keepdims=True)
        return (self.p * (x - centre) ** 2).sum(axis=1)

    def step(self) -> None:
        self.variance = self.spread() + self.chain @ self.variance
        self.mean = self.divergence + self.chain @ self.mean


def variance_curve(pair: TablePair, longest: int, prompt: Prompt = ()) -> Floats:
    """Variance under P- of the log-ratio of n sentences after a prompt, n = 0..longest, (longest + 1,), nats squared.

    +inf from the length on at which P- may say what P+ cannot.
    """
    start = pair.row(prompt)
    rows = np.flatnonzero(pair.reached(start, both=False))
    found, endless = [0.0], np.isinf(pair.divergence[rows])
    at, where = np.searchsorted(rows, start), np.eye(len(rows))[np.searchsorted(rows, start)]
    run = _Variances(pair, rows)
    run.gain = np.where(np.isinf(run.gain), 0.0, run.gain)
    run.divergence = np.where(endless, 0.0, run.divergence)
    lost = False
    for _ in range(longest):
        lost = lost or bool((where[endless] > 0).any())
        where = where @ run.chain
        run.step()
        found.append(math.inf if lost else float(run.variance[at]))
    return np.array(found)


def similarity(pair: TablePair, prompt: Prompt | None = None) -> Constant:
    """sigma^2: the supremum over n >= 1 of the variance of the log-ratio of n sentences under P-, divided by n (Definition 2.4).

    Args:
      prompt: after this prompt; by default the supremum over all prompts that both can produce, as in the definition.

    Later lengths are bounded by the growth of the variance: increments w_n of v_n obey w_n = M w_{n-1} + e_n, and e_n is at
    most the spread of M^{n-1} k, which falls geometrically by Dobrushin's coefficient of M^m. Where the chain has several
    closed classes or a period there is no such coefficient, and the interval has no upper end.
    """
    starts = np.flatnonzero(pair.reached()) if prompt is None else np.array([pair.row(prompt)])
    rows = np.flatnonzero(np.any([pair.reached(int(x), both=False) for x in starts], axis=0))
    source = "Definition 2.4, supremum over lengths" + (" and prompts" if prompt is None else "")
    unit = "nats squared per sentence"
    if np.isinf(pair.divergence[rows]).any():
        return known(math.inf, 0.0, "closed form", unit, source)
    at, run = np.searchsorted(rows, starts), _Variances(pair, rows)
    block, contraction = _contraction(run.chain)
    met, high, n, f = 0.0, math.inf, 0, run.divergence
    while True:
        before = run.variance
        run.step()
        n += 1
        met = max(met, float(run.variance[at].max()) / n)
        # e_j <= spread(f_j) sd + spread(f_j)^2 / 4 for f_{n-1} on, and the spreads sum to at most this:
        ahead = block * float(np.ptp(f)) / (1 - contraction) if contraction < 1 else math.inf
        f = run.chain @ f
        widest = math.sqrt(float(run.spread().max())) + ahead
        later = float((run.variance - before).max()) + ahead * widest + ahead**2 / 4
        high = min(high, max(met, later))
        if high <= met + GAP * (1 + met) or n >= LONGEST:
            break
    slack = 16 * (n + 4) * rows.size * EPS * (met + 1)
    kind = "dynamic programming" if high <= met + GAP * (1 + met) else "bounds"
    return Constant(met, max(met - slack, 0.0), max(high, met) + slack, kind, unit, source)


def _contraction(chain: Floats) -> tuple[int, float]:
    """A number of steps m and Dobrushin's coefficient of M^m, the first m with at most 1/2, or 1024."""
    power, m = chain, 1
    while True:
        tau = max((1 - np.minimum(row, power).sum(axis=1).min() for row in power), default=0.0)
        if tau <= 0.5 or m >= 1024:
            return m, float(min(max(tau, 0.0), 1.0))
        power, m = power @ power, 2 * m


# Large deviations ----------------------------------------------------------------------------------------------------------


def log_spectral_radius(matrix: Floats) -> tuple[float, float]:
    """Logarithm of the spectral radius of a non-negative matrix: (lower, upper).

    It is the greatest of its irreducible blocks. Each is balanced first, by powers of two, which leaves the radius alone, so that
    entries of very different size do not drown it.
    """
    _, label = connected_components(matrix > 0, connection="strong")
    blocks = (matrix[np.ix_(label == c, label == c)] for c in range(label.max() + 1))
    bounds = [_log_radius_of_block(matrix_balance(block, permute=False)[0]) for block in blocks]
    return max(low for low, _ in bounds), max(high for _, high in bounds)


def _log_radius_of_block(matrix: Floats) -> tuple[float, float]:
    """The same for one block.

    With A = matrix + c and c its largest row sum, the greatest diagonal entry of A^k and its largest row sum lie on either side
    of the spectral radius to the power k; here k = 2^40, and each squaring adds to the error of the logarithm less than half of
    what the one before did.
    """
    c = float(matrix.sum(axis=1).max())
    if c == 0:
        return -math.inf, -math.inf
    power, log_scale = matrix / c + np.eye(len(matrix)), 0.0
    for _ in range(DOUBLINGS):
        power = power @ power
        top = float(power.max())
        power, log_scale = power / top, 2 * log_scale + math.log(top)
    k = 2.0**DOUBLINGS
    slack = 8 * len(matrix) * EPS
    low = (log_scale + math.log(max(float(power.diagonal().max()), 1e-300))) / k - slack
    high = (log_scale + math.log(float(power.sum(axis=1).max()))) / k + slack

    def back(x: float) -> float:
        return math.log(c) + math.log(math.expm1(x)) if x > 0 else -math.inf

    return back(low), back(high)


def _tilted(pair: TablePair, tilt: float, start: int) -> Floats:
    """The chain weighed by exp(tilt log-ratio), on what both can say from a row on."""
    rows = np.flatnonzero(pair.reached(start))
    p, q = pair.log_minus[rows], pair.log_plus[rows]
    alive = (p > -np.inf) & (q > -np.inf)
    weight = np.exp(
        np.where(alive, (1 + tilt) * np.where(alive, p, 0) - tilt * np.where(alive, q, 0), -np.inf)
    )
    matrix = np.zeros((len(rows), len(rows)))
    to = np.searchsorted(rows, np.where(alive, pair.after[rows], rows[0]))
    np.add.at(matrix, (np.arange(len(rows))[:, None], to), weight)
    return matrix


def cumulant(pair: TablePair, tilt: float, prompt: Prompt = ()) -> Constant:
    """Lambda(tilt): limit of (1/n) log E over s ~ P- of exp(tilt log-ratio), nats per sentence.

    The logarithm of the spectral radius of the tilted chain (Dembo and Zeitouni, Large Deviations, section 3.1). Texts that P+
    cannot produce have log-ratio +inf: they count for nothing below tilt 0, for everything above, and at 0 the value is 0.
    """
    start = pair.row(prompt)
    source = "cumulant generating function, spectral radius"
    rows = pair.reached(start)
    if tilt == 0:
        return known(0.0, 0.0, "closed form", PER_SENTENCE, source)
    if tilt > 0 and np.isinf(pair.divergence[rows]).any():
        return known(math.inf, 0.0, "closed form", PER_SENTENCE, source)
    return _log_radius(pair, tilt, start, source)


def _log_radius(pair: TablePair, tilt: float, start: int, source: str) -> Constant:
    matrix = _tilted(pair, tilt, start)
    low, high = log_spectral_radius(matrix)
    if math.isinf(high):
        return known(-math.inf, 0.0, "closed form", PER_SENTENCE, source)
    # The weights are exponentials of sums of this size.
    slack = 8 * EPS * (1 + float(np.abs(np.log(matrix[matrix > 0])).max()) + 4 * abs(tilt))
    low, high = low - slack, high + slack
    middle = (low + high) / 2 if low > -math.inf else high
    return Constant(middle, low, high, "bounds", PER_SENTENCE, source)


def rate(
    pair: TablePair, level: float, prompt: Prompt = (), *, tilts: tuple[float, float] = (-20.0, 20.0)
) -> Constant:
    """I(level): decay of the probability under P- that the log-ratio of n sentences is about n times the level, nats per sentence.

    The Legendre transform of `cumulant`, the supremum of tilt * level - Lambda(tilt) (Gaertner and Ellis; Dembo and Zeitouni, 2.3).

    Args:
      level: nats per sentence.
      tilts: searched; a supremum at an end of this has no upper bound.
    """
    start, source = pair.row(prompt), "large-deviation rate, Legendre transform"
    if np.isinf(pair.divergence[pair.reached(start)]).any():
        tilts = (tilts[0], 0.0)

    def phi(tilt: float) -> Constant:
        radius = _log_radius(pair, tilt, start, source)
        value, low, high = (tilt * level - x for x in (radius.value, radius.high, radius.low))
        return Constant(value, low, high, "bounds", PER_SENTENCE, source)

    if math.isinf(phi(tilts[0]).value):  # no text that both can produce
        return known(math.inf, 0.0, "closed form", PER_SENTENCE, source)
    return _greatest(phi, tilts, source, beyond=True)


def chernoff(pair: TablePair, prompt: Prompt = ()) -> Constant:
    """Chernoff information: decay of the overlap of the components on n sentences, nats per sentence.

    The supremum over l in [0, 1] of -log of the spectral radius of P-^(1-l) P+^l (Chernoff 1952; for chains, Kazakos 1978).
    """
    start, source = pair.row(prompt), "Chernoff information, spectral radius"

    def phi(l: float) -> Constant:  # noqa: E741
        radius = _log_radius(pair, -l, start, source)
        return Constant(-radius.value, -radius.high, -radius.low, "bounds", PER_SENTENCE, source)

    if math.isinf(phi(0.5).value):
        return known(math.inf, 0.0, "closed form", PER_SENTENCE, source)
    return _greatest(phi, (0.0, 1.0), source, beyond=False)


def _greatest(
    phi: Callable[[float], Constant], inside: tuple[float, float], source: str, *, beyond: bool
) -> Constant:
    """The supremum of a concave function, of which points come with bounds.

    Three points a < m < b bound it everywhere, as a concave function lies below a line through two of its points wherever it
    is not between them.

    Args:
      beyond: of the function on all numbers, so that a slope at an end leaves it unbounded.
    """
    found = minimize_scalar(
        lambda t: -phi(t).value, bounds=inside, method="bounded", options={"xatol": 1e-10}
    )
    step = 1e-5 * (inside[1] - inside[0])
    m = min(max(float(found.x), inside[0] + step), inside[1] - step)
    points = [max(inside[0], m - step), m, min(inside[1], m + step)]
    left, middle, right = (phi(t) for t in points)
    up = ((middle.low - left.high) / step, (middle.high - left.low) / step)
    down = ((right.low - middle.high) / step, (right.high - middle.low) / step)
    near = middle.high + step * max(0.0, -down[0], up[1])
    far = [max(0.0, -up[0]) * (points[0] - inside[0]), max(0.0, down[1]) * (inside[1] - points[2])]
    if beyond:
        far = [math.inf if slope > 1e-6 else x for slope, x in zip((-up[1], down[0]), far, strict=True)]
    best = max((left, middle, right), key=lambda x: x.value)
    high = max(near, left.high + far[0], right.high + far[1], best.high)
    return Constant(best.value, best.low, high, "bounds", PER_SENTENCE, source)
