"""Simple exact worlds of more sentences and longer horizons than those that a search compiles its margins for.

Compiling is what a search costs, and it grows with the number of prompts. A world in small fractions is decided exactly
without any of it, in milliseconds. What holds on all worlds of two or three sentences and two steps and fails beyond
mostly fails on a plain world already: one that counts its sentences, that waits for its third or fourth step, or whose
first sentence decides which of several laws then stays.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from proofs.encoding import Encoding
from proofs.exact import FurtherRows
from proofs.rounding import Rows
from proofs.starts import plain_values

Law = tuple[Fraction, ...]

MOST_LOOKED_AT = 64  # prompts of the greatest length that is looked at
LONGEST = 3  # sentences beyond the horizon that are looked at, where there are few prompts
CROWDS = (2, 3, 4, 5, 6, 7, 8)  # sentences of i.i.d. worlds
SCORES = (Fraction(-1), Fraction(1), Fraction(0), Fraction(-1, 2), Fraction(1, 2))
ALPHAS = tuple(Fraction(x) for x in ("1/2", "1/4", "1/10", "3/4", "1/100", "1", "9/10", "1/3", "1/1000"))


@dataclass(frozen=True)
class Plain:
    """The laws of a world.

    Attributes:
      structure: in a word or two.
      alphabet, horizon, tail: its sizes.
      minus, plus: next-sentence laws by prompt.
    """

    structure: str
    alphabet: int
    horizon: int
    tail: str
    minus: Rows
    plus: Rows

    @property
    def depth(self) -> int:
        """Longest prompt that is looked at."""
        depth = self.horizon
        while depth < self.horizon + LONGEST and self.alphabet ** (depth + 1) <= MOST_LOOKED_AT:
            depth += 1
        return depth


def _uniform(a: int, among: Sequence[int] | None = None) -> Law:
    chosen = range(a) if among is None else among
    return tuple(Fraction(int(i in chosen), len(chosen)) for i in range(a))


def _only(a: int, i: int) -> Law:
    return _uniform(a, (i % a,))


def _weights(counts: Sequence[int]) -> Law:
    return tuple(Fraction(c, sum(counts)) for c in counts)


def _laws(a: int, rng: Random) -> list[Law]:
    """Plain laws on a sentences: all alike, one alone, halves, one heavy, one light, falling, a random one."""
    heavy, light = [1] * a, [2] * a
    heavy[0], light[-1] = a + 1, 1
    return [
        _uniform(a),
        _only(a, 0),
        _uniform(a, range((a + 1) // 2)),
        _uniform(a, range(a // 2, a)),
        _weights(heavy),
        _weights(light),
        _weights([2**i for i in range(a)]),
        _small(a, rng),
    ]


def _small(a: int, rng: Random) -> Law:
    counts = [0] * a
    for _ in range(rng.choice([1, 1, 2, 3, 4, a])):
        counts[rng.randrange(a)] += 1
    return _weights(counts)


def _prompts(a: int, below: int) -> Iterator[tuple[int, ...]]:
    for k in range(below):
        yield from itertools.product(range(a), repeat=k)


def _iid(rng: Random) -> Iterator[Plain]:
    """Independent sentences, two to eight of them: pairs of plain laws."""
    for a in CROWDS:
        laws = _laws(a, rng)
        pairs = [(0, 0), (0, 1), (1, 0), (0, 2), (2, 3), (4, 0), (0, 4), (5, 6), (7, 0), (6, 7)]
        for i, j in pairs:
            yield Plain("i.i.d.", a, 1, "frozen", {(): laws[i]}, {(): laws[j]})


def _clocks(rng: Random) -> Iterator[Plain]:
    """What is said depends on the number of sentences before alone, and changes at the third or fourth of them."""
    for a, horizon in ((2, 3), (2, 4), (3, 3), (3, 4), (4, 3), (5, 3)):
        laws = _laws(a, rng)
        quiet = [laws[0], laws[1], laws[4]]
        late = [_only(a, 1), laws[0], laws[2], laws[6]]
        pairs = [(x, y) for x, y in itertools.product(quiet, late) if x != y]
        for before, after in rng.sample(pairs, 5):
            other = rng.choice(laws)
            change = rng.choice([horizon - 1, horizon - 1, horizon - 2])
            changing = {x: after if len(x) >= change else before for x in _prompts(a, horizon)}
            staying = dict.fromkeys(_prompts(a, horizon), before)
            apart = {x: other if len(x) >= change else before for x in _prompts(a, horizon)}
            for minus, plus in (
                (changing, staying),
                (staying, changing),
                (changing, changing),
                (changing, apart),
            ):
                yield Plain("by the clock", a, horizon, "frozen", minus, plus)


def _modes(rng: Random) -> Iterator[Plain]:
    """The first sentence, or the first two, decide which of several laws then stays."""
    for a, horizon in ((2, 2), (3, 2), (4, 2), (5, 2), (2, 3), (3, 3), (6, 2)):
        for first in (_uniform(a), _weights([2**i for i in range(a)]), _small(a, rng)):
            laws = [_only(a, i) for i in range(a)], _laws(a, rng), [_small(a, rng) for _ in range(a)]
            for mine, theirs in (
                (laws[0], laws[0]),
                (laws[0], laws[1]),
                (laws[1], laws[0]),
                (laws[2], laws[2]),
            ):
                shift = rng.randrange(a)
                minus = {x: mine[sum(x) % len(mine)] if x else first for x in _prompts(a, horizon)}
                plus = {
                    x: theirs[(sum(x) + shift) % len(theirs)] if x else first for x in _prompts(a, horizon)
                }
                yield Plain("modes", a, horizon, "frozen", minus, plus)


def _tables(rng: Random) -> Iterator[Plain]:
    """Any small law after any prompt, often the same for both components."""
    for a, horizon in ((2, 3), (3, 3), (2, 4), (4, 2), (5, 2), (2, 5)):
        for tail in ("frozen", "frozen", "window"):
            if tail == "window" and a ** (horizon - 1) > 16:
                continue
            for alike in (0.0, 0.5, 0.8):
                minus = {x: _small(a, rng) for x in _prompts(a, horizon)}
                plus = {x: minus[x] if rng.random() < alike else _small(a, rng) for x in minus}
                yield Plain("tabular" if tail == "frozen" else "n-gram", a, horizon, tail, minus, plus)


def _circles(rng: Random) -> Iterator[Plain]:
    """Chains that go round, stay, or wander, looking back one or two sentences."""
    for a, horizon in ((2, 2), (3, 2), (4, 2), (5, 2), (2, 3), (2, 4)):
        prompts = list(_prompts(a, horizon))
        steps = [
            {x: _only(a, x[-1] + 1) if x else _only(a, 0) for x in prompts},
            {x: _only(a, x[0] + 1) if x else _only(a, 0) for x in prompts},
            {x: _weights([3 if i == x[-1] else 1 for i in range(a)]) if x else _uniform(a) for x in prompts},
            dict.fromkeys(prompts, _uniform(a)),
        ]
        for minus, plus in rng.sample(list(itertools.product(steps, repeat=2)), 8):
            yield Plain("n-gram", a, horizon, "window", minus, plus)


FAMILIES = (_iid, _clocks, _modes, _tables, _circles)


def plain_worlds(rng: Random) -> Iterator[Plain]:
    """Each family's worlds in turn, so that a search that breaks off has seen some of each."""
    waiting = [family(rng) for family in FAMILIES]
    while waiting:
        for family in list(waiting):
            world = next(family, None)
            if world is None:
                waiting.remove(family)
            else:
                yield world


def plain_scores(a: int, rng: Random) -> tuple[Fraction, ...]:
    """Scores at the ends, with ties, and spread."""
    kind = rng.randrange(6)
    if kind == 0:
        return tuple(rng.choice(SCORES[:2]) for _ in range(a))
    if kind == 1:
        return (Fraction(-1),) + (Fraction(1),) * (a - 1)
    if kind == 2:
        return (Fraction(1),) + (Fraction(-1),) * (a - 1)
    if kind == 3:
        return tuple(Fraction(2 * i, a - 1) - 1 for i in range(a))
    if kind == 4:
        return (rng.choice(SCORES),) * a
    return tuple(rng.choice(SCORES) for _ in range(a))


def plain_further(plain: Plain, names: Mapping[str, Sequence[str]], rng: Random) -> FurtherRows:
    """Further components, each one of the two or any small laws, and further scores, for a plain world."""
    a = plain.alphabet
    prompts = list(plain.minus)

    def laws() -> Rows:
        kind = rng.randrange(4)
        if kind < 2:
            return (plain.minus, plain.plus)[kind]
        always = _small(a, rng)
        return {x: always if kind == 2 else _small(a, rng) for x in prompts}

    return FurtherRows(
        {name: laws() for name in names["component"]},
        {name: plain_scores(a, rng) for name in names["score"]},
        {name: {x: plain_scores(a, rng) for x in prompts} for name in names["score after"]},
    )


def parameters(encoding: Encoding, rng: Random) -> dict[str, Fraction]:
    """Small fractions for every parameter that no hypothesis bounds."""
    values = {}
    for p in encoding.parameters:
        if p.name in encoding.whole:
            values[p.name] = Fraction(encoding.whole[p.name])
        elif p.name == "alpha":
            values[p.name] = rng.choice(ALPHAS)
        elif p.name not in encoding.bounds:
            values[p.name] = rng.choice(plain_values(encoding, p))
    return values
