r"""The law of the log-ratio of n sentences, without sampling.

**Exact** where few values are possible: for i.i.d. components the counts of the sentences are multinomial.

**Bracketed** otherwise. Each step's log-ratio is moved to one of the two nearest points of a lattice of width h, at random so that
its mean stays; the law on the lattice is found by Fourier transform, as a power of the chain's characteristic matrix. The
n moves are independent given the text, have mean 0 and span h, so by Hoeffding's inequality their sum exceeds
t = h sqrt(n log(2/d)/2) with probability d at most. Hence P(LLR <= x) lies between F(x - t) - d and F(x + t) + d, F the lattice's. Steps
are first gathered into blocks whose law is exact, which leaves fewer moves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln  # type: ignore[import-untyped]

from synth.constants.tables import EPS, TablePair
from theory import WorldError
from theory.models import Prompt

Floats = NDArray[np.float64]
MOST_VALUES = 1 << 20  # of an exact law
LATTICE = 1 << 18
BLOCK_VALUES = 600  # of the law of a block, for each pair of rows
SAME = 1e-11  # nats: values of blocks that close are one
LEAST = 1e-6  # nats: a standard deviation below this counts as this
DOUBT = 1e-12  # d of the module


@dataclass(frozen=True)
class LogRatioLaw:
    """Law of the log-ratio log P-/P+ of n sentences under P-.

    Attributes:
      support: its finite values, ascending, nats, (m,).
      log_pmf: their log-probabilities, nats, (m,); of the exact law, or of that on the lattice.
      beyond: probability that the log-ratio is +inf.
      shift: nats by which a value may be off; 0 up to rounding if exact.
      slack: probability by which `cdf` may be off besides.
      kind: "closed form" or "bounds".
    """

    support: Floats
    log_pmf: Floats
    beyond: float
    shift: float
    slack: float
    kind: str

    def cdf(self, level: float) -> tuple[float, float]:
        """Lower and upper bound of the probability that the log-ratio is at most a level, nats."""
        upto = np.concatenate([[0.0], np.cumsum(np.exp(self.log_pmf))])
        at = np.searchsorted(self.support, [level - self.shift, level + self.shift], side="right")
        low, high = upto[at] + np.array([-self.slack, self.slack])
        return max(float(low), 0.0), min(float(high), 1.0)


def log_ratio_law(pair: TablePair, n: int, prompt: Prompt = ()) -> LogRatioLaw:
    """The law of the log-ratio of n sentences drawn from P- after a prompt.

    Returns:
      Exact for i.i.d. components with few count vectors (two different ratios, any n up to a million); a bracket otherwise.

    Raises:
      WorldError: n negative, a prompt that a component cannot produce.
    """
    if n < 0:
        raise WorldError(f"a text of {n} sentences: give 0 or more")
    start = pair.row(prompt)
    reached = pair.reached(start)
    alike = (pair.log_minus[reached] == pair.log_minus[start]).all() and (
        pair.log_plus[reached] == pair.log_plus[start]
    ).all()
    if n == 0:
        return LogRatioLaw(np.zeros(1), np.zeros(1), 0.0, 0.0, 0.0, "closed form")
    if alike:
        values, masses, beyond = _one_step(pair, start)
        if math.comb(n + len(values) - 1, max(len(values) - 1, 0)) <= MOST_VALUES:
            return _multinomial(values, masses, beyond, n)
    return _lattice(pair, n, start)


def _one_step(pair: TablePair, row: int) -> tuple[Floats, Floats, float]:
    """Finite log-ratios of one sentence, their probabilities, and that of +inf."""
    p, g = pair.law[row], pair.log_ratio[row]
    finite = (p > 0) & np.isfinite(g)
    values, which = np.unique(g[finite], return_inverse=True)
    masses = np.zeros(len(values))
    np.add.at(masses, which, p[finite])
    return np.asarray(values, dtype=np.float64), masses, float(p[np.isposinf(g) & (p > 0)].sum())


def _compositions(n: int, parts: int) -> NDArray[np.int64]:
    """All counts of so many kinds that add up to n, (count, parts)."""
    found = np.zeros((1, 0), dtype=np.int64)
    left = np.array([n])
    for _ in range(parts - 1):
        repeat = left + 1
        each = np.concatenate([np.arange(k) for k in repeat])
        found = np.concatenate([np.repeat(found, repeat, axis=0), each[:, None]], axis=1)
        left = np.repeat(left, repeat) - each
    return np.concatenate([found, left[:, None]], axis=1)


def _multinomial(values: Floats, masses: Floats, beyond: float, n: int) -> LogRatioLaw:
    if not len(values):
        return LogRatioLaw(np.empty(0), np.empty(0), 1.0, 0.0, 0.0, "closed form")
    counts = _compositions(n, len(values))
    log_pmf = gammaln(n + 1) - gammaln(counts + 1).sum(axis=1) + counts @ np.log(masses)
    support = counts @ values
    order = np.argsort(support, kind="stable")
    scale = n * float(np.abs(values).max())
    return LogRatioLaw(
        support[order],
        log_pmf[order],
        -math.expm1(n * math.log1p(-beyond)) if beyond < 1 else 1.0,
        8 * len(values) * EPS * scale,
        EPS
        * (64 * (n * math.log(n + 1) + float(np.abs(log_pmf).min()) + 1) + len(support)),  # pmf, and its sum
        "closed form",
    )


Block = dict[tuple[int, int], tuple[Floats, Floats]]


def _merged(values: Floats, masses: Floats) -> tuple[Floats, Floats]:
    """Values closer than `SAME` made one."""
    _, first, which = np.unique(np.round(values / SAME), return_index=True, return_inverse=True)
    found = np.zeros(len(first))
    np.add.at(found, which.ravel(), masses)
    return values[first], found


def _doubled(block: Block, rows: int) -> Block:
    """Law of twice as many sentences."""
    found: Block = {}
    for x in range(rows):
        for z in range(rows):
            middle = [(block[x, y], block[y, z]) for y in range(rows) if (x, y) in block and (y, z) in block]
            if middle:
                values = np.concatenate([np.add.outer(a[0], b[0]).ravel() for a, b in middle])
                masses = np.concatenate([np.multiply.outer(a[1], b[1]).ravel() for a, b in middle])
                found[x, z] = _merged(values, masses)
    return found


def _blocks(pair: TablePair, rows: NDArray[np.int64], n: int) -> list[Block]:
    """Exact laws by row before and after, of 1, 2, 4, ... sentences while they have few values."""
    p, g = pair.law[rows], pair.log_ratio[rows]
    to = np.searchsorted(rows, pair.after[rows])
    one: dict[tuple[int, int], tuple[list[float], list[float]]] = {}
    for x, y in np.argwhere((p > 0) & np.isfinite(g)):
        values, masses = one.setdefault((int(x), int(to[x, y])), ([], []))
        values.append(g[x, y])
        masses.append(p[x, y])
    found = [{k: _merged(np.array(v), np.array(m)) for k, (v, m) in one.items()}]
    work = len(rows)
    while 2 ** len(found) <= n:
        if max((len(v) for v, _ in found[-1].values()), default=0) ** 2 * work > BLOCK_VALUES**2:
            break
        found.append(_doubled(found[-1], len(rows)))
    return found


class _Steps:
    """The chain on rows that both components reach, by what can be said with a finite log-ratio."""

    def __init__(self, pair: TablePair, rows: NDArray[np.int64], at: int) -> None:
        self.count, self.at = len(rows), at
        self.finite = (pair.law[rows] > 0) & np.isfinite(pair.log_ratio[rows])
        self.p = np.where(self.finite, pair.law[rows], 0.0)
        self.gain = np.where(self.finite, pair.log_ratio[rows], 0.0)
        self.to = np.searchsorted(rows, np.where(self.finite, pair.after[rows], rows[0]))

    def matrix(self, weight: Floats) -> Floats:
        """Weights of sentences, (rows, A), as a matrix (rows, rows)."""
        found = np.zeros((self.count, self.count))
        np.add.at(found, (np.arange(self.count)[:, None], self.to), np.where(self.finite, weight, 0.0))
        return found

    def moments(self, n: int) -> tuple[float, float, float]:
        """Log mass of the finite log-ratios of n sentences, and given that their mean and standard deviation."""
        jet = np.stack([self.matrix(self.p * self.gain**k) for k in range(3)])
        log_size, (mass, first, second) = _power(jet, self.at, n)
        total = mass.sum()
        if total <= 0:
            return -math.inf, 0.0, 0.0
        mean = first.sum() / total
        return log_size + math.log(total), mean, math.sqrt(max(second.sum() / total - mean**2, 0.0))

    def log_moment(self, tilt: float, n: int) -> float:
        """Log of the expectation of exp(tilt log-ratio) of n sentences, +inf ones left out."""
        top = float((tilt * self.gain).max())
        jet = self.matrix(self.p * np.exp(tilt * self.gain - top))[None]
        log_size, (mass,) = _power(jet, self.at, n)
        return n * top + log_size + math.log(mass.sum()) if mass.sum() > 0 else -math.inf

    def far(self, n: int, mean: float, deviation: float, reach: float, noise: float) -> float:
        """Chernoff's bound on the mass farther from the mean than the reach, on a lattice whose moves have such a norm."""
        tilts = [x / (deviation + LEAST) for x in (2.0, 4.0, 6.0, 7.5, 9.0)]

        def side(sign: float) -> float:
            bounds = (
                self.log_moment(sign * t, n) - t * (sign * mean + reach) + (t * noise) ** 2 / 8 for t in tilts
            )
            return math.exp(min(0.0, *bounds))

        return side(1.0) + side(-1.0)


def _power(jet: Floats, at: int, n: int) -> tuple[float, Floats]:
    """Row of the n-th power of a matrix (1, S, S), or of one with its first two derivatives (3, S, S): (log scale, row)."""

    def times(x: Floats, y: Floats) -> Floats:
        order = range(len(y))
        return np.stack([sum(math.comb(k, j) * (x[j] @ y[k - j]) for j in range(k + 1)) for k in order])

    vector = np.zeros(jet.shape[:2])
    vector[0, at] = 1.0
    log_vector = log_matrix = 0.0
    while n:
        size = float(jet[0].max())
        if size == 0:
            return 0.0, np.zeros_like(vector)
        jet, log_matrix = jet / size, log_matrix + math.log(size)
        if n & 1:
            vector, log_vector = times(vector, jet), log_vector + log_matrix
            size = float(vector[0].max()) or 1.0
            vector, log_vector = vector / size, log_vector + math.log(size)
        n >>= 1
        jet, log_matrix = times(jet, jet), 2 * log_matrix
    return log_vector, vector


def _lattice(pair: TablePair, n: int, start: int) -> LogRatioLaw:
    rows = np.flatnonzero(pair.reached(start))
    steps = _Steps(pair, rows, int(np.searchsorted(rows, start)))
    log_mass, mean, deviation = steps.moments(n)
    beyond = 0.0 if np.isfinite(pair.divergence[rows]).all() else -math.expm1(min(log_mass, 0.0))
    if log_mass == -math.inf:
        return LogRatioLaw(np.empty(0), np.empty(0), 1.0, 0.0, 0.0, "closed form")
    size = LATTICE if len(rows) <= 4 else LATTICE // 4 if len(rows) <= 16 else LATTICE // 16
    blocks = _blocks(pair, rows, n)
    length = 2 ** (len(blocks) - 1)
    moves = n // length + bin(n % length).count("1")
    reach, wrapped = 6 * (deviation + LEAST), 1.0
    while wrapped > DOUBT and reach < 100 * (deviation + LEAST):
        reach *= 1.25
        h = 2 * reach / size
        wrapped = steps.far(n, mean, deviation, reach - 2 * h, h * math.sqrt(moves))
    power = np.broadcast_to(np.eye(len(rows))[steps.at], (size // 2 + 1, len(rows))).astype(complex)
    for k, block in enumerate(blocks):
        times = n // length if k == len(blocks) - 1 else (n >> k) & 1
        if times:
            power = _advanced(power, _transformed(block, len(rows), h, size), times)
    pmf = np.fft.irfft(power.sum(axis=1), size)
    # Index j stands for all sums that are j modulo the lattice; here for the one nearest the mean.
    index = math.floor((mean - reach) / h) + np.arange(size)
    with np.errstate(divide="ignore"):
        log_pmf = np.log(np.maximum(pmf[index % size], 0.0))
    shift = h * math.sqrt(moves * math.log(2 / DOUBT) / 2) + n * SAME
    rounding = math.sqrt(size) * (moves + 16) * len(rows) * 8 * EPS
    return LogRatioLaw(
        np.asarray(index * h, dtype=np.float64), log_pmf, beyond, shift, DOUBT + wrapped + rounding, "bounds"
    )


def _transformed(block: Block, rows: int, h: float, size: int) -> NDArray[np.complex128]:
    """Characteristic matrix of a block on the lattice, (frequencies, rows, rows)."""
    found = np.zeros((size // 2 + 1, rows, rows), dtype=complex)
    for (x, z), (values, masses) in block.items():
        below = np.floor(values / h)
        part = values / h - below
        index = below.astype(np.int64)
        law = np.bincount(index % size, masses * (1 - part), minlength=size)
        law += np.bincount((index + 1) % size, masses * part, minlength=size)
        found[:, x, z] = np.fft.rfft(law)
    return found


def _advanced(
    vector: NDArray[np.complex128], matrix: NDArray[np.complex128], times: int
) -> NDArray[np.complex128]:
    """vector matrix^times at each frequency."""
    while times:
        if times & 1:
            vector = (vector[:, None, :] @ matrix)[:, 0]
        times >>= 1
        if times:
            matrix = matrix @ matrix
    return vector
