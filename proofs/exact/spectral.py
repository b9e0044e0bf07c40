"""The tilted matrix of a pair of chains: spectral radius and Perron vector, enclosed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import flint

from proofs.exact.classes import Prompt, World
from proofs.exact.errors import Refused, Undecided
from proofs.exact.numbers import POS, add, as_ball, greatest, mul, power, width

MAX_STATES = 16


class Tilted:
    """A matrix of positive balls, by rows, all states reached from the first: its radius and Perron vector, enclosed."""

    def __init__(self, matrix: Sequence[Mapping[int, flint.arb]]) -> None:
        self.matrix, self.span = matrix, range(len(matrix))
        self.reached = [self._from(row) for row in matrix]  # in one step or more
        returning = [x for x in self.span if x in self.reached[x]]
        self.classes = {
            frozenset(y for y in returning if y in self.reached[x] and x in self.reached[y])
            for x in returning
        }

    def _from(self, row: Iterable[int]) -> set[int]:
        found, fresh = set(row), list(row)
        while fresh:
            met = [y for y in self.matrix[fresh.pop()] if y not in found]
            found, fresh = found | set(met), fresh + met
        return found

    def _class(self, members: Sequence[int]) -> tuple[flint.arb, list[flint.arb]]:
        """Radius and Perron vector, up to a factor, of one class.

        Whatever the positive vector v, the least and the greatest of (Mv)_x/v_x enclose the radius (Collatz, Wielandt), and
        the distance of v from the Perron vector in Hilbert's metric is that from Av over 1 - tau(A), for a positive matrix A
        with that Perron vector and Birkhoff's coefficient tau of contraction.
        """
        zero, one = flint.arb(0), flint.arb(1)
        block = [[self.matrix[x].get(y, zero) for y in members] for x in members]
        size = len(members)
        if size == 1:
            return block[0][0], [one]
        scale = greatest([sum(row, zero) for row in block])
        lazy = flint.arb_mat(
            [
                [entry / scale + (one if i == j else zero) for j, entry in enumerate(row)]
                for i, row in enumerate(block)
            ]
        )
        near = flint.arb_mat([[entry.mid() for entry in row] for row in lazy.tolist()])
        for _ in range(flint.ctx.prec):
            near = near * near
            top = greatest(list(near.entries()))
            near = flint.arb_mat([[(entry / top).mid() for entry in row] for row in near.tolist()])
        vector = [sum(row, zero).mid() for row in near.tolist()]
        if not all(entry > 0 for entry in vector):
            raise Undecided("a Perron vector that is not seen to be positive")
        images = [
            sum((entry * v for entry, v in zip(row, vector, strict=True)), zero) / vector[i]
            for i, row in enumerate(block)
        ]
        radius = images[0]
        for image in images[1:]:
            radius = radius.union(image)
        positive = lazy
        for _ in range(size - 2):
            positive = positive * lazy
        rows = positive.tolist()
        moved = [
            sum((entry * v for entry, v in zip(row, vector, strict=True)), zero) / vector[i]
            for i, row in enumerate(rows)
        ]
        quotients = [
            rows[i][k] * rows[j][m] / (rows[j][k] * rows[i][m])
            for i, j in itertools.permutations(range(size), 2)
            for k, m in itertools.permutations(range(size), 2)
        ]
        distance = width([entry.log() for entry in moved]) * (greatest(quotients).sqrt() + 1) / 2
        slack = one.union(distance.abs_upper().exp())
        return radius, [v * slack for v in vector]

    def root(self) -> Any:
        """The radius: the greatest over classes."""
        radii = [self._class(sorted(members))[0] for members in self.classes]
        return greatest(radii) if radii else Fraction(0)

    def ratio(self) -> Any:
        """Entry of the first state in the Perron vector over the least entry."""
        if len(self.classes) != 1:
            return POS
        (members,) = self.classes
        if any(x not in members and not self.reached[x] & members for x in self.span):
            return POS
        radius, entries = self._class(sorted(members))
        vector = dict(zip(sorted(members), entries, strict=True))

        def entry(x: int) -> flint.arb:
            if x not in vector:
                total = sum((weight * entry(y) for y, weight in self.matrix[x].items()), flint.arb(0))
                vector[x] = total / radius
            return vector[x]

        others = [entry(0) / entry(x) for x in self.span if x]
        return greatest([flint.arb(1), *others]) if others else Fraction(1)


def tilted(world: World, x: Prompt, tilt: Any) -> Tilted:
    """The tilted matrix on the states that both components can get to from that after x, which comes first."""
    start = world.state(x)
    states, fresh = [start], [start]
    steps: dict[Prompt, dict[int, Prompt]] = {}
    while fresh:
        here = fresh.pop()
        pairs = zip(world.law("P-", here), world.law("P+", here), strict=True)
        steps[here] = {i: world.state((*here, i)) for i, (p, q) in enumerate(pairs) if p > 0 and q > 0}
        met = [y for y in dict.fromkeys(steps[here].values()) if y not in states]
        states, fresh = states + met, fresh + met
    if len(states) > MAX_STATES:
        raise Refused(f"a matrix of {len(states)} states is too large")
    # States after which all is alike are one: parted by their laws, then by the parts that they lead to.
    part: dict[Prompt, Any] = {y: (world.law("P-", y), world.law("P+", y)) for y in states}
    for _ in states:
        number: dict[Any, int] = {}
        part = {y: number.setdefault(part[y], len(number)) for y in states}
        part = {y: (part[y], *(part[z] for z in steps[y].values())) for y in states}
    number = {}
    index = {y: number.setdefault(part[y], len(number)) for y in states}
    rest = add(Fraction(1), mul(Fraction(-1), tilt))
    matrix: list[dict[int, flint.arb]] = [{} for _ in number]
    for y in {index[y]: y for y in states}.values():
        row = matrix[index[y]]
        for i, z in steps[y].items():
            p, q = world.law("P-", y)[i], world.law("P+", y)[i]
            weight = as_ball(mul(power(p, rest), power(q, tilt)))
            row[index[z]] = row[index[z]] + weight if index[z] in row else weight
    return Tilted(matrix)
