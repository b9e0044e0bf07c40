"""Small exact worlds on which accepted steps are evaluated: what the observables of a prompt are there.

Written from the docstrings of ``theory.observables`` and from docs/derivations.md, not from the rules. A prompt is a tuple of
sentences, numbered 1..m by ascending score; any other number is a sentence that no law can say. A quantity to which
a derivation gives no meaning (a likelihood ratio where P- cannot go, a behaviour where a law cannot go, ...) is just some number:
an arbitrary one here, the same whenever it is asked for, so that a step which relies on it is found out.
"""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from proofs.exact import (
    NEG,
    POS,
    Undefined,
    add,
    compare,
    divide,
    logarithm,
    mul,
    power,
    variance,
    weighted,
)

F = Fraction
Prompt = tuple[Any, ...]


@dataclass(frozen=True)
class Element:
    """An element of a finite set, by its number."""

    of: str
    number: int

    def __str__(self) -> str:
        return f"{self.of}{self.number + 1}"


LAWS = ("P", "P-", "P+")
ZERO, ONE = F(0), F(1)
PLAIN = (ZERO, ONE, F(-1), F(1, 2), F(3), F(-5), F(100))


def times(a: Any, b: Any) -> Any:
    """Product; 0 times anything is 0, an infinite number included."""
    if a == 0 or b == 0:
        return ZERO
    return mul(a, b)


def total(values: Sequence[Any]) -> Any:
    result: Any = ZERO
    for value in values:
        result = add(result, value)
    return result


@dataclass
class World:
    """Two components with rational next-sentence laws that no longer change after ``horizon - 1`` sentences.

    Attributes:
      scores: of the sentences 1..m, ascending.
      rows: by law ("P-", "P+") and prefix; laws after prefixes that the component cannot produce are given, too.
      wild: whether quantities without a meaning are odd numbers rather than 0.
      beyond: whether a number beyond m is a sentence that no law says, rather than one of the m once more: nothing that
        the rules say tells the two apart.
      sizes: of finite sets, by name.
      entries: of tables, by name and elements.
    """

    scores: tuple[Fraction, ...]
    rows: dict[str, dict[Prompt, tuple[Fraction, ...]]]
    alpha: Fraction
    horizon: int
    wild: int = 0
    beyond: bool = False
    sizes: dict[str, int] = field(default_factory=dict)
    entries: dict[str, dict[tuple[Any, ...], Fraction]] = field(default_factory=dict)
    _probability: dict[tuple[str, Prompt], Fraction] = field(default_factory=dict)
    _known: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    @property
    def m(self) -> int:
        return len(self.scores)

    def __str__(self) -> str:
        laws = "; ".join(
            f"{law} " + ", ".join(f"{list(x)}: {[str(p) for p in row]}" for x, row in table.items())
            for law, table in self.rows.items()
        )
        tables = "; ".join(
            f"{name} " + ", ".join(f"{' '.join(map(str, at))}: {value}" for at, value in table.items())
            for name, table in self.entries.items()
        )
        text = f"scores {[str(b) for b in self.scores]}, alpha {self.alpha}, {laws}, arbitrary numbers {self.wild}"
        return f"{text}; sets {self.sizes}; {tables}" if self.sizes else text

    # laws ---------------------------------------------------------------------------------------------
    def row(self, law: str, x: Prompt) -> tuple[Fraction, ...]:
        """Next-sentence law of a component; after a prompt that it cannot produce, some law."""
        return self.rows[law][tuple(y if y in self.sentences else 1 for y in x[: self.horizon - 1])]

    @cached_property
    def sentences(self) -> range:
        return range(1, self.m + 1)

    def said(self, law: str, x: Prompt, y: Any) -> Fraction:
        """P(y|x) of a component."""
        return self.row(law, x)[y - 1] if y in self.sentences else ZERO

    def probability(self, law: str, x: Prompt) -> Fraction:
        key = (law, x)
        if key not in self._probability:
            if law == "P":
                minus, plus = self.probability("P-", x), self.probability("P+", x)
                value = self.alpha * minus + (1 - self.alpha) * plus
            elif not x:
                value = ONE
            else:
                before = self.probability(law, x[:-1])
                value = before * self.said(law, x[:-1], x[-1]) if before else ZERO
            self._probability[key] = value
        return self._probability[key]

    def possible(self, support: str, x: Prompt) -> bool:
        if support == "any":
            return True
        laws = ("P-", "P+") if support == "both" else (support,)
        return all(self.probability(law, x) > 0 for law in laws)

    def continuations(self, support: str, x: Prompt, k: int) -> Iterator[Prompt]:
        """Prompts of k more sentences after x that are possible; among "any" there is a sentence that no law says."""
        choices = [*self.sentences, self.m + 1] if support == "any" and self.beyond else self.sentences
        level = [x]
        for _ in range(k):
            level = [(*z, y) for z in level for y in choices if self.possible(support, (*z, y))]
        return iter(level if k or self.possible(support, x) else [])

    def drawn(self, law: str, x: Prompt, k: int) -> list[tuple[Fraction, Prompt]]:
        """Continuations of x by k sentences with their probabilities given x, which the law can produce."""
        whole = self.probability(law, x)
        return [(self.probability(law, z) / whole, z) for z in self.continuations(law, x, k)]

    def numbered(self, index: Any) -> Any:
        """The sentence with a number."""
        if whole(index) and index in self.sentences:
            return int(index)
        if self.beyond:
            return int(index) if whole(index) else str(index)
        return 1 + zlib.crc32(str(index).encode()) % self.m

    def listed(self, k: int, index: Any) -> Prompt:
        """The prompt of k sentences with a number; beyond m**k, one that is impossible."""
        if index.denominator != 1 or not 1 <= index <= self.m**k:
            return (self.numbered(F(self.m + 1)),) * k
        digits, rest = [], int(index) - 1
        for _ in range(k):
            rest, digit = divmod(rest, self.m)
            digits.append(digit + 1)
        return tuple(digits)

    # tables -------------------------------------------------------------------------------------------
    def elements(self, of: str | None = None) -> list[Element]:
        """The elements of a set, or of all; a set that nobody has named may be empty."""
        sizes = self.sizes if of is None else {of: self.sizes.get(of, self.wild % 3)}
        return [Element(name, k) for name, size in sizes.items() for k in range(size)]

    def entry(self, table: str, at: tuple[Any, ...]) -> Any:
        """An entry of a table; just some number where it has none, as at an element of another set."""
        found = self.entries.get(table, {}).get(at)
        return self.some("entry", table, *map(str, at)) if found is None else found

    # numbers without a meaning --------------------------------------------------------------------------
    def some(self, *key: Any, sign: int = -1, extended: bool = False) -> Any:
        """An arbitrary number, the same for the same key: at least 0 for sign 0, in [-1, 1] for sign 1."""
        if not self.wild:
            return ZERO
        code = zlib.crc32(repr((self.wild, key)).encode())
        if extended and code % 3 == 0:
            return POS
        value = PLAIN[code % len(PLAIN)]
        if sign == 1:
            return max(F(-1), min(ONE, value))
        return abs(value) if sign == 0 else value

    # observables ----------------------------------------------------------------------------------------
    def score(self, y: Any) -> Fraction:
        return self.scores[y - 1] if y in self.sentences else self.some("score", str(y), sign=1)

    def observe(self, name: str, x: Prompt, *others: Any) -> Any:
        """Value of an observable; it raises `Undefined` for none."""
        key = (name, x, *(str(o) for o in others))
        if key not in self._known:
            self._known[key] = getattr(self, f"_{name}")(x, *others)
        return self._known[key]

    def _P(self, x: Prompt) -> Any:
        return self.probability("P", x)

    def _P_minus(self, x: Prompt) -> Any:
        return self.probability("P-", x)

    def _P_plus(self, x: Prompt) -> Any:
        return self.probability("P+", x)

    def _size(self, x: Prompt) -> Any:
        return F(len(x))

    def _w(self, x: Prompt) -> Any:
        whole = self.probability("P", x)
        return self.alpha * self.probability("P-", x) / whole if whole else self.some("w", x)

    def _w_max(self, x: Prompt) -> Any:
        if not self.probability("P", x):
            return self.some("w_max", x, sign=0)
        return max(self._w(x[:k]) for k in range(len(x) + 1))

    def _LLR(self, x: Prompt) -> Any:
        minus, plus = self.probability("P-", x), self.probability("P+", x)
        if minus == 0:
            return self.some("LLR", x, extended=True)
        return POS if plus == 0 else logarithm(minus / plus)

    def _finite_log_ratio(self, x: Prompt) -> Any:
        value = self.observe("LLR", x)
        return self.some("finite_log_ratio", x) if value == POS else value

    def _inverse_likelihood_ratio(self, x: Prompt) -> Any:
        minus = self.probability("P-", x)
        return (
            self.probability("P+", x) / minus if minus else self.some("inverse_likelihood_ratio", x, sign=0)
        )

    def _tilted(self, x: Prompt, tilt: Any) -> Any:
        ratio = self.observe("inverse_likelihood_ratio", x)
        if ratio > 0:
            return power(ratio, tilt)
        return ZERO if compare(tilt, ZERO) > 0 else self.some("tilted", x, str(tilt), sign=0)

    def _step(self, x: Prompt, y: Any) -> Any:
        """log P-(y|x)/P+(y|x), P-(y|x) being positive."""
        minus, plus = self.said("P-", x, y), self.said("P+", x, y)
        return POS if plus == 0 else logarithm(minus / plus)

    def _increment(self, x: Prompt) -> Any:
        if not x or not self.probability("P-", x):
            return self.some("increment", x, extended=True)
        return self._step(x[:-1], x[-1])

    def _gain(self, x: Prompt, x0: Prompt) -> Any:
        if x == x0:
            return ZERO
        if x[: len(x0)] != x0 or not self.probability("P-", x):
            return self.some("gain", x, x0, extended=True)
        return total([self._step(x[:k], x[k]) for k in range(len(x0), len(x))])

    def true_gain(self, x: Prompt, x0: Prompt) -> Any:
        """A gain that is -oo where P- cannot say what P+ can: a variance of gains is that of numbers."""
        if x[: len(x0)] == x0 and self.probability("P+", x) and not self.probability("P-", x):
            return NEG
        return self.observe("gain", x, x0)

    def _spread(self, x: Prompt) -> list[tuple[Fraction, Any]]:
        return [(p, self._step(x, y)) for y, p in enumerate(self.row("P-", x), 1) if p > 0]

    def _divergence(self, p: Sequence[Fraction], q: Sequence[Fraction]) -> Any:
        pairs = [(a, b) for a, b in zip(p, q, strict=True) if a > 0]
        if any(b == 0 for _, b in pairs):
            return POS
        return weighted((a, logarithm(a / b)) for a, b in pairs)

    def _KL(self, x: Prompt) -> Any:
        if not self.probability("P-", x):
            return self.some("KL", x, sign=0, extended=True)
        return self._divergence(self.row("P-", x), self.row("P+", x))

    def _KL_reverse(self, x: Prompt) -> Any:
        if not self.probability("P+", x):
            return self.some("KL_reverse", x, sign=0, extended=True)
        return self._divergence(self.row("P+", x), self.row("P-", x))

    def following(self, law: str, x: Prompt) -> list[Fraction]:
        """P(y|x) for every sentence y, from probabilities of texts; the law can produce x."""
        whole = self.probability(law, x)
        return [self.probability(law, (*x, y)) / whole for y in self.sentences]

    def _KL_to_model(self, x: Prompt) -> Any:
        if not self.probability("P-", x):
            return self.some("KL_to_model", x, sign=0)
        return self._divergence(self.row("P-", x), self.following("P", x))

    def _behaviour(self, law: str, x: Prompt) -> Any:
        if not self.probability(law, x):
            return self.some("behaviour", law, x)
        return sum((p * b for p, b in zip(self.following(law, x), self.scores, strict=True)), ZERO)

    def _B_P(self, x: Prompt) -> Any:
        return self._behaviour("P", x)

    def _B_minus(self, x: Prompt) -> Any:
        return self._behaviour("P-", x)

    def _B_plus(self, x: Prompt) -> Any:
        return self._behaviour("P+", x)

    def _B_last(self, x: Prompt) -> Any:
        return self.score(x[-1]) if x else self.some("B_last", x)

    def _last(self, law: str, x: Prompt) -> Any:
        if not x or not self.probability(law, x[:-1]):
            return self.some("last", law, x, sign=0)
        return self.said(law, x[:-1], x[-1])

    def _last_minus(self, x: Prompt) -> Any:
        return self._last("P-", x)

    def _last_plus(self, x: Prompt) -> Any:
        return self._last("P+", x)

    def _extreme(self, name: str, x: Prompt, wanted: int) -> Any:
        if not self.probability("P-", x):
            return self.some(name, x, extended=True)
        values = [value for _, value in self._spread(x)]
        best = values[0]
        for value in values[1:]:
            best = value if compare(value, best) == wanted else best
        return best

    def _largest_increment(self, x: Prompt) -> Any:
        return self._extreme("largest_increment", x, 1)

    def _least_increment(self, x: Prompt) -> Any:
        return self._extreme("least_increment", x, -1)

    def _increment_variance(self, x: Prompt) -> Any:
        if not self.probability("P-", x):
            return self.some("increment_variance", x, sign=0, extended=True)
        return variance(self._spread(x))

    def _best(self, law: str, x: Prompt, count: Any) -> Any:
        if not whole(count) or count < 1:
            raise Undefined(f"the best of {count} draws")
        if not self.probability(law, x):
            return self.some("best", law, x, str(count))
        row = self.following(law, x)
        result, below = ZERO, ZERO
        for value in sorted(set(self.scores)):
            reached = sum((p for p, b in zip(row, self.scores, strict=True) if b <= value), ZERO)
            result += value * (reached ** int(count) - below ** int(count))
            below = reached
        return result

    def _best_P(self, x: Prompt, count: Any) -> Any:
        return self._best("P", x, count)

    def _best_minus(self, x: Prompt, count: Any) -> Any:
        return self._best("P-", x, count)

    def _score_of_rank(self, k: Any) -> Any:
        if not whole(k):
            return self.some("score_of_rank", str(k), sign=1)
        return F(-1) if k == 0 else self.scores[int(k) - 1] if k <= self.m else ONE

    def _gap(self, k: Any) -> Any:
        return (
            self._score_of_rank(k + 1) - self._score_of_rank(k)
            if whole(k)
            else self.some("gap", str(k), sign=0)
        )

    def _hit(self, x: Prompt, level: Any, k: Any) -> Any:
        """P-mass of the texts x z_1..z_k with w(x z_1..z_j) >= level for some j, x itself being looked at, too."""
        if not self.probability("P", x):
            return ZERO
        if not whole(k):
            return self.some("hit", x, str(level), str(k), sign=0)
        if compare(self._w(x), level) >= 0:
            return self.probability("P", x)
        if k == 0:
            return ZERO
        return sum((self.observe("hit", (*x, y), level, k - 1) for y in self.sentences), ZERO)

    # Chernoff's coefficient and the Perron vector ---------------------------------------------------------
    def _shared(self, x: Prompt, tilt: Any) -> list[tuple[Any, Prompt]]:
        """Entries P-(y|x)^(1-l) P+(y|x)^l of the tilted matrix with the prompts they lead to."""
        rest = add(ONE, mul(F(-1), tilt))
        return [
            (mul(power(p, rest), power(q, tilt)), (*x, y))
            for y, p, q in zip(self.sentences, self.row("P-", x), self.row("P+", x), strict=True)
            if p > 0 and q > 0
        ]

    def _between(self, tilt: Any) -> bool:
        return compare(tilt, ZERO) > 0 and compare(tilt, ONE) < 0

    def _tilt(self, tilt: Any) -> None:
        """Theory gives the words for a tilt a meaning between 0 and 1 alone."""
        if not self._between(tilt):
            raise Undefined(f"{tilt} is no tilt")

    def _chernoff_coefficient(self, x: Prompt, tilt: Any) -> Any:
        self._tilt(tilt)
        if not self.possible("both", x):
            return self.some("chernoff_coefficient", x, str(tilt), sign=0)
        return total([weight for weight, _ in self._shared(x, tilt)])

    def _vector(self, tilt: Any) -> tuple[Any, dict[Prompt, Any]] | None:
        """Root and positive Perron vector on the states that both can get to from the empty prompt; None if there is none.

        A state is a prefix of up to ``horizon - 1`` sentences; from the longest ones on nothing changes, so the matrix has
        one entry there. They are one state if their laws are the same.
        """
        depth = self.horizon - 1
        states = [x for k in range(depth + 1) for x in self.continuations("both", (), k)]
        last = [x for x in states if len(x) == depth]
        if len({(self.row("P-", x), self.row("P+", x)) for x in last}) != 1:
            return None
        root = total([weight for weight, _ in self._shared(last[0], tilt)])
        if root == 0:
            return None
        vector = dict.fromkeys(last, ONE)
        for x in sorted(states, key=len, reverse=True):
            if x not in vector:
                sums = total([mul(weight, vector[z]) for weight, z in self._shared(x, tilt)])
                if sums == 0:
                    return None
                vector[x] = divide(sums, root)
        least: Any = ONE
        for value in vector.values():
            least = value if compare(value, least) < 0 else least
        return root, {x: divide(value, least) for x, value in vector.items()}

    def _perron_ratio(self, x: Prompt, tilt: Any) -> Any:
        self._tilt(tilt)
        if x:
            return self.some("perron_ratio", x, str(tilt), extended=True)
        found = self._vector(tilt)
        return POS if found is None else found[1][()]

    def _perron_root(self, x: Prompt, tilt: Any) -> Any:
        self._tilt(tilt)
        found = None if x else self._vector(tilt)
        return self.some("perron_root", x, str(tilt), sign=0) if found is None else found[0]

    def _perron(self, x: Prompt, tilt: Any) -> Any:
        found = self._vector(tilt) if self._between(tilt) and self.possible("both", x) else None
        return ONE if found is None else found[1][x[: self.horizon - 1]]


def whole(value: Any) -> bool:
    """Whether a value is a number 0, 1, 2, ..."""
    return isinstance(value, Fraction) and value.denominator == 1 and value >= 0


# ---------------------------------------------------------------- drawing worlds
def draw_row(rng: random.Random, m: int, zeros: float) -> tuple[Fraction, ...]:
    weights = [0 if rng.random() < zeros else rng.randint(1, 4) for _ in range(m)]
    if not any(weights):
        weights[rng.randrange(m)] = 1
    return tuple(F(weight, sum(weights)) for weight in weights)


def certain(y: int, m: int) -> tuple[Fraction, ...]:
    return tuple(F(int(k == y)) for k in range(m))


def draw_world(rng: random.Random) -> World:
    """Worlds of one to three sentences: dense ones, ones with zeros, equal components, certain or disjoint sentences."""
    m = rng.choice((1, 2, 2, 2, 3))
    horizon = rng.choice((1, 2, 2)) if m < 3 else rng.choice((1, 1, 2))
    prefixes = [x for k in range(horizon) for x in itertools.product(range(1, m + 1), repeat=k)]
    kind = rng.choice(
        ("dense", "dense", "zeros", "zeros", "covered", "equal", "certain", "disjoint", "same after")
    )
    minus: dict[Prompt, tuple[Fraction, ...]] = {}
    plus: dict[Prompt, tuple[Fraction, ...]] = {}
    tail = draw_row(rng, m, 0.0), draw_row(rng, m, 0.0)
    for x in prefixes:
        zeros = 0.4 if kind == "zeros" else 0.0
        minus[x], plus[x] = draw_row(rng, m, 0.4 if kind == "covered" else zeros), draw_row(rng, m, zeros)
        if kind == "equal" or (kind == "zeros" and rng.random() < 0.2):
            plus[x] = minus[x]
        elif kind == "certain":
            minus[x] = certain(rng.randrange(m), m)
            plus[x] = rng.choice((certain(rng.randrange(m), m), plus[x]))
        elif kind == "disjoint" and m > 1:
            y = rng.randrange(m)
            minus[x], plus[x] = certain(y, m), certain((y + 1) % m, m)
        elif kind == "same after" and len(x) == horizon - 1:
            minus[x], plus[x] = tail
    grid = (F(-1), F(-1), F(1), F(1), ZERO, F(-1, 2), F(1, 2), F(-3, 4), F(1, 3))
    scores = tuple(sorted(rng.choice(grid) for _ in range(m)))
    alpha = rng.choice((ONE, F(1, 2), F(1, 1000), F(1, 3), F(9, 10), F(1, 40)))
    wild = rng.choice((0, rng.randint(1, 10**6)))
    return World(scores, {"P-": minus, "P+": plus}, alpha, horizon, wild, rng.random() < 0.5)


__all__ = ["F", "Prompt", "Undefined", "World", "draw_world", "times", "total", "whole"]
