r"""Bounds on the constants of two hidden Markov components.

Up to a depth every prompt is enumerated. After that a belief, the law of the hidden state of the next sentence, lies in the hull of
the rows of the transition matrix, so the next-sentence laws lie in the hulls of the rows of A = T- E- and C = T+ E+. The divergence
is jointly convex: its greatest value there is at a pair of rows, and any point bounds its least value by its gap in
the algorithm of Frank and Wolfe (Jaggi 2013, equation 2). Laws are kept as logarithms: what is rare is not impossible.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from synth.components import HMM
from synth.constants.result import Constant
from synth.constants.tables import EPS, PER_SENTENCE
from theory import WorldError
from theory.models import Behaviour, Prompt, score

Floats = NDArray[np.float64]
MOST_PROMPTS = 20_000
ROUNDS = 2000


class Level(NamedTuple):
    """All prompts of one length that P- can produce.

    Attributes:
      log_probability: under P-, (prompts,), nats.
      log_minus, log_plus: next-sentence laws, (prompts, A), nats; a row of P+ is -inf where it cannot produce the prompt.
    """

    log_probability: Floats
    log_minus: Floats
    log_plus: Floats


class HMMPair:
    """P- and P+ as hidden Markov models, enumerated up to a depth.

    Args:
      depth: sentences of the longest prompts that are enumerated, >= 0.

    Raises:
      WorldError: alphabets that differ, a delimiter, a depth with too many prompts.
    """

    def __init__(self, minus: HMM, plus: HMM, *, depth: int = 6) -> None:
        if not (isinstance(minus, HMM) and isinstance(plus, HMM)):
            raise WorldError(
                "both components must be an HMM; tables have constants of their own in TablePair"
            )
        if minus.alphabet != plus.alphabet:
            raise WorldError("the components have different alphabets; give both the same one")
        if minus.delimiter is not None or plus.delimiter is not None:
            raise WorldError(
                "sentences up to a delimiter cannot be enumerated; estimate the constants instead"
            )
        size = len(minus.alphabet)
        if depth < 0 or size**depth > MOST_PROMPTS:
            raise WorldError(
                f"depth {depth}: {size}^{depth} prompts; give a depth of 0 or more with at most {MOST_PROMPTS}"
            )
        self.minus, self.plus, self.depth = minus, plus, depth
        self.log_rows_minus, self.log_rows_plus = (
            _log_product(c._laws[1], c._laws[2]) for c in (minus, plus)
        )

    def swapped(self) -> HMMPair:
        """The pair with the names of its components exchanged."""
        return HMMPair(self.plus, self.minus, depth=self.depth)

    def after(self, prompt: Prompt) -> HMMPair:
        """The pair as it is after a prompt.

        Raises:
          WorldError: a component cannot produce the prompt.
        """
        found = []
        for name, c in (("P-", self.minus), ("P+", self.plus)):
            belief = c.log_belief(prompt)
            if not (belief > -np.inf).any():
                raise WorldError(f"{name} cannot produce the prompt {list(prompt)!r}; give one that both can")
            _, moves, emits = c._laws
            found.append(HMM(belief, moves, emits, alphabet=c.alphabet, logs=True))
        return HMMPair(found[0], found[1], depth=self.depth)

    def levels(self) -> Iterator[Level]:
        """Prompts of 0, 1, ..., depth sentences."""
        laws = [c._laws for c in (self.minus, self.plus)]
        beliefs = [initial[None] for initial, _, _ in laws]
        log_probability = np.zeros(1)
        for n in range(self.depth + 1):
            rows = [_log_product(b, emission) for b, (_, _, emission) in zip(beliefs, laws, strict=True)]
            yield Level(log_probability, *rows)
            if n == self.depth:
                return
            log_probability = (log_probability[:, None] + rows[0]).ravel()
            kept = log_probability > -np.inf
            log_probability = log_probability[kept]
            beliefs = [
                _log_product(_normalised((b[:, None, :] + e.T[None]).reshape(-1, b.shape[1])[kept]), t)
                for b, (_, t, e) in zip(beliefs, laws, strict=True)
            ]

    def divergence_curve(self) -> Floats:
        """E over s ~ P-, |s| = n, of KL(P- || P+) of the next sentence, n = 0..depth, (depth + 1,), nats."""
        found = []
        for level in self.levels():
            kl = _kl(level.log_minus, level.log_plus)
            with np.errstate(invalid="ignore"):  # a probability that underflows, times infinity
                found.append(np.where(np.isinf(kl), np.inf, np.exp(level.log_probability) * kl).sum())
        return np.array(found, dtype=np.float64)

    def distinguishability(self) -> Constant:
        """beta of Definition 2.2: the infimum over n >= 0 of `divergence_curve`."""
        met = float(self.divergence_curve().min())
        floor = min(met, least_divergence(self.log_rows_minus, self.log_rows_plus))
        slack = self._slack(met)
        return Constant(
            met,
            max(floor - slack, 0.0),
            met + slack,
            "bounds",
            PER_SENTENCE,
            "Definition 2.2, enumerated; hulls of rows",
        )

    def undistinguishability(self) -> Constant:
        """beta' of P+ from P-: the supremum over n >= 0 of E over s ~ P+ of KL(P+ || P-) (Definition 2.2)."""
        met = float(self.swapped().divergence_curve().max())
        pairs = itertools.product(self.log_rows_plus, self.log_rows_minus)
        high = max(met, *(float(_kl(c[None], a[None])[0]) for c, a in pairs))
        slack = self._slack(high)
        return Constant(
            met,
            max(met - slack, 0.0),
            high + slack,
            "bounds",
            PER_SENTENCE,
            "Definition 2.2 of P+ from P-, enumerated; rows",
        )

    def misalignment(self, behaviour: Behaviour) -> Constant:
        """gamma: the supremum of B_{P-} over prompts (Definition 2.5)."""
        scores = np.array([score(behaviour, a) for a in self.minus.alphabet])
        met = max(float((np.exp(level.log_minus) @ scores).max()) for level in self.levels())
        high = max(met, float((np.exp(self.log_rows_minus) @ scores).max()))
        slack = self._slack(1.0)
        return Constant(met, met - slack, high + slack, "bounds", "score", "Definition 2.5, enumerated; rows")

    def largest_increment(self) -> Constant:
        """M: the largest |log P-/P+| of a sentence after a prompt that both can produce."""
        met = 0.0
        for level in self.levels():
            both = (level.log_plus > -np.inf).any(axis=1)
            met = max(met, float(_log_ratios(level.log_minus[both], level.log_plus[both]).max(initial=0.0)))
        pairs = itertools.product(self.log_rows_minus, self.log_rows_plus)
        high = max(met, *(float(_log_ratios(a, c).max()) for a, c in pairs))
        slack = self._slack(high)
        return Constant(
            met, max(met - slack, 0.0), high + slack, "bounds", "nats", "largest log-ratio, enumerated; rows"
        )

    def _slack(self, scale: float) -> float:
        if math.isinf(scale):
            return 0.0
        size = len(self.minus.alphabet) + max(len(self.log_rows_minus), len(self.log_rows_plus))
        return 16 * (self.depth + 2) * size * EPS * (1 + scale)


def _log_product(x: Floats, y: Floats) -> Floats:
    """Logarithm of the product of two matrices given by logarithms, (N, S) and (S, T) to (N, T)."""
    found = np.full((len(x), y.shape[1]), -np.inf)
    for k in range(len(y)):
        np.logaddexp(found, x[:, k, None] + y[k], out=found)
    return found


def _normalised(log_rows: Floats) -> Floats:
    total = np.logaddexp.reduce(log_rows, axis=1, keepdims=True)
    return log_rows - np.where(total > -np.inf, total, 0.0)


def _log_ratios(log_p: Floats, log_q: Floats) -> Floats:
    """|log p/q|, 0 where both are 0."""
    with np.errstate(invalid="ignore"):
        found = np.abs(log_p - log_q)
    return np.where((log_p == -np.inf) & (log_q == -np.inf), 0.0, found)


def _kl(log_p: Floats, log_q: Floats) -> Floats:
    """KL(p || q) of rows, (rows,), nats; +inf where q is 0 and p is not."""
    with np.errstate(invalid="ignore"):
        ratio = log_p - log_q
        terms = np.where(np.isposinf(ratio), np.inf, np.exp(log_p) * ratio)
    return np.maximum(np.where(log_p > -np.inf, terms, 0.0).sum(axis=1), 0.0)


def least_divergence(log_minus: Floats, log_plus: Floats) -> float:
    """A lower bound, nats, on KL(p || q) for p in the hull of some rows and q in that of others, logarithms, (rows, A) both.

    Multiplicative steps; each point they visit gives a bound, and the best is kept. 0 is a bound where laws are on the boundary.
    """
    minus, plus = np.exp(log_minus), np.exp(log_plus)
    u, v = np.full(len(minus), 1 / len(minus)), np.full(len(plus), 1 / len(plus))
    best = 0.0
    for _ in range(ROUNDS):
        p, q = u @ minus, v @ plus
        if (q[p > 0] == 0).any():
            never = (log_plus == -np.inf).all(axis=0)
            return math.inf if (never & (minus.min(axis=0) > 0)).any() else best
        said = p > 0
        slope_u = minus[:, said] @ np.log(p[said] / q[said])
        if (minus[:, ~said] > 0).any():
            return best
        slope_v = plus[:, said] @ (p[said] / q[said])
        value = float(u @ slope_u)
        # Jaggi's gap: u . slope_u - min slope_u on one side, max slope_v - v . slope_v = max slope_v - 1 on the other.
        best = max(best, float(slope_u.min()) - float(slope_v.max()) + 1.0)
        if value - best < 1e-12:
            break
        v = v * slope_v
        u = u * np.exp(-(slope_u - slope_u.min()))
        u, v = u / u.sum(), v / v.sum()
    return best
