"""Hypothesis strategies for worlds, laws, behaviours and parameters: test your own proof with them.

Example::

    from hypothesis import given
    from proofs.check import check
    from proofs.strategies import parameters, tabular_worlds
    from theory import claims

    thm1 = claims()["thm1"]

    @given(world=tabular_worlds(), values=parameters(thm1))
    def test_thm1(world, values):
        found = check(thm1, world, values)
        assert found.holds or not found.applies

All numbers are rationals with small denominators, so that what Hypothesis shrinks to can be read aloud. Sizes
come from small sets, so that compiled functions are reused.

For claims on a signature, and for claims of any kind, ``cases(claim)`` draws a world with values of all parameters::

    from hypothesis import given
    from proofs.examination import examine
    from proofs.strategies import cases
    from theory import claims

    gibbs = claims()["bestofn.gibbs"]

    @given(case=cases(gibbs))
    def test_gibbs(case):
        assert not examine(gibbs, case).refutes
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor, prod
from typing import Any

import sympy as sp
from hypothesis import reject
from hypothesis import strategies as st

from proofs.exact import Refused, Undecided, evaluator, sealed, working_precision
from proofs.exact.table_world import TableWorld, indices
from proofs.tables.draw import Assignment, assignments
from proofs.told import world_lines
from synth.worlds import TabularWorld, iid_world, letters, markov_world, prefixes
from theory import Claim, Parameter, Signature
from theory.numeric import evaluate
from theory.signature import POSITIVE, Table

DENOMINATORS = (1, 2, 3, 4, 10, 100)


@st.composite
def probability_rows(
    draw: st.DrawFn, size: int, *, zeros: bool = True, most: int = 10
) -> tuple[Fraction, ...]:
    """Probability rows in exact rationals.

    Args:
      size: number of sentences.
      zeros: whether sentences may have probability 0.
      most: largest integer weight, which bounds the denominators by ``size * most``.
    """
    least = 0 if zeros else 1
    weights = draw(
        st.lists(st.integers(least, most), min_size=size, max_size=size).filter(lambda w: sum(w) > 0)
    )
    total = sum(weights)
    return tuple(Fraction(w, total) for w in weights)


def stochastic_matrices(
    size: int, *, zeros: bool = True, most: int = 10
) -> st.SearchStrategy[tuple[tuple[Fraction, ...], ...]]:
    """Square row-stochastic matrices in exact rationals."""
    return st.tuples(*(probability_rows(size, zeros=zeros, most=most) for _ in range(size)))


def behaviours(size: int, *, binary: bool = False) -> st.SearchStrategy[tuple[Fraction, ...]]:
    """Behaviour scores in [-1, 1], in tenths; or in {0, 1}."""
    score = (
        st.sampled_from([Fraction(0), Fraction(1)])
        if binary
        else st.integers(-10, 10).map(lambda i: Fraction(i, 10))
    )
    return st.tuples(*(score for _ in range(size)))


def weights() -> st.SearchStrategy[Fraction]:
    """Mixture weights alpha in (0, 1], the end 1 included."""
    return st.sampled_from([1, 2, 3, 10, 100, 10_000]).flatmap(
        lambda d: st.integers(1, min(d, 10)).map(lambda i: Fraction(i, d))
    )


@st.composite
def tabular_worlds(
    draw: st.DrawFn,
    *,
    alphabet: tuple[int, ...] = (2, 3),
    horizon: tuple[int, ...] = (1, 2),
    zeros: bool = True,
    binary: bool = False,
) -> TabularWorld:
    """Worlds with any law over sequences of a short horizon.

    Args:
      alphabet, horizon: sizes to draw from.
      zeros: whether laws may have zeros (disjoint supports included).
      binary: behaviour in {0, 1}.
    """
    size, h = draw(st.sampled_from(alphabet)), draw(st.sampled_from(horizon))
    names = letters(size)
    rows = probability_rows(size, zeros=zeros)
    minus = {p: draw(rows) for p in prefixes(names, h)}
    plus = {p: draw(rows) for p in prefixes(names, h)}
    return TabularWorld(names, draw(behaviours(size, binary=binary)), minus, plus, draw(weights()), h)


@st.composite
def iid_worlds(
    draw: st.DrawFn, *, alphabet: tuple[int, ...] = (2, 3), zeros: bool = True, binary: bool = False
) -> TabularWorld:
    """Worlds whose components draw sentences independently."""
    size = draw(st.sampled_from(alphabet))
    rows = probability_rows(size, zeros=zeros)
    return iid_world(draw(rows), draw(rows), draw(behaviours(size, binary=binary)), draw(weights()))


@st.composite
def markov_worlds(
    draw: st.DrawFn,
    *,
    alphabet: tuple[int, ...] = (2, 3),
    horizon: int = 3,
    zeros: bool = True,
    binary: bool = False,
) -> TabularWorld:
    """Worlds whose components are Markov chains, unrolled to a horizon."""
    size = draw(st.sampled_from(alphabet))
    rows, matrices = probability_rows(size, zeros=zeros), stochastic_matrices(size, zeros=zeros)
    return markov_world(
        (draw(rows), draw(matrices)),
        (draw(rows), draw(matrices)),
        draw(behaviours(size, binary=binary)),
        draw(weights()),
        horizon=horizon,
    )


def worlds() -> st.SearchStrategy[TabularWorld]:
    """Worlds of every kind above."""
    return st.one_of(iid_worlds(), tabular_worlds(), markov_worlds())


def _in_interval(p: Parameter) -> st.SearchStrategy[Fraction]:
    """Rationals with a small denominator, or whole numbers, that lie in the interval, at most ten wide."""
    choices = []
    for d in (1,) if p.integer else DENOMINATORS:
        low = -10 * d if p.lower is None else ceil(p.lower * d)
        if p.lower is not None and low == p.lower * d and not p.lower_closed:
            low += 1
        high = low + 10 * d if p.upper is None else floor(p.upper * d)
        if p.upper is not None and high == p.upper * d and not p.upper_closed:
            high -= 1
        if low <= high:
            choices.append((d, low, high))
    return st.sampled_from(choices).flatmap(
        lambda c: st.integers(c[1], c[2]).map(lambda i: Fraction(i, c[0]))
    )


ATTEMPTS = 20
LARGEST = 3  # elements of a set: what Hypothesis finds by chance, it finds on small sets
BITS = 128  # of the exact checker, for entries that a hypothesis fixes by an equation


@st.composite
def parameters(draw: st.DrawFn, claim: Claim) -> dict[str, Fraction]:
    """Values for the parameters of a claim, each in its interval.

    Of claims on prompts alpha is left out: the world has it. What a ``where`` relation fixes by an equation is set to that;
    values that break another relation between parameters alone are not drawn.
    """
    left_out = {"alpha"} if claim.signature is None else set()
    free = [p for p in claim.parameters if p.name not in left_out]
    alone = [r for r in claim.where if not left_out & {x.name for x in r.free_symbols}]
    values: dict[str, Fraction] = {}
    for _ in range(ATTEMPTS):
        values = _solved(claim, {p.name: draw(_in_interval(p)) for p in free})
        if all(p.contains(values[p.name]) for p in free) and all(evaluate(r, values) for r in alone):
            break
    else:
        reject()
    return values


def _solved(claim: Claim, values: dict[str, Fraction]) -> dict[str, Fraction]:
    """The values, those that an equation of ``where`` gives replaced."""
    for relation in claim.where:
        if not isinstance(relation, sp.Equality):
            continue
        for mine, other in (relation.args, reversed(relation.args)):
            if isinstance(mine, sp.Symbol) and mine.name in values and not other.has(mine):
                known = {x: sp.Rational(values[x.name]) for x in other.free_symbols if x.name in values}
                number = other.subs(known)
                if number.is_Rational:
                    values = {**values, mine.name: Fraction(int(number.p), int(number.q))}
                    break
    return values


# Worlds of a signature -------------------------------------------------------------------------------------------------


@st.composite
def table_worlds(draw: st.DrawFn, signature: Signature, *, largest: int = LARGEST) -> TableWorld:
    """Worlds of a signature: a size for each set, and entries for each table.

    Args:
      signature: any.
      largest: most elements of a set, where the signature does not ask for more.
    """
    sizes = {
        s.name: draw(
            st.integers(
                s.at_least,
                max(s.at_least, largest if s.at_most is None else min(largest, s.at_most)),
            )
        )
        for s in signature.sets.values()
    }
    tables = {t.name: draw(_entries(t, sizes)) for t in signature.tables.values()}
    return TableWorld(signature, sizes, tables)


@st.composite
def _entries(draw: st.DrawFn, table: Table, sizes: Mapping[str, int]) -> dict[tuple[int, ...], Fraction]:
    if not table.is_law:
        ends = Parameter(
            sp.Symbol(table.name), table.lower, table.upper, table.lower_closed, table.upper_closed, ""
        )
        return {index: draw(_in_interval(ends)) for index in indices(table.over, sizes)}
    places = list(indices(table.over, sizes))
    size = prod(sizes[s.name] for s in table.over)
    entries: dict[tuple[int, ...], Fraction] = {}
    for given in indices(table.given, sizes):
        row = draw(probability_rows(size, zeros=table.kind != POSITIVE))
        entries |= {(*given, *index): p for index, p in zip(places, row, strict=True)}
    return entries


def _with_equations(
    world: TableWorld, fixed: tuple[Assignment, ...], values: Mapping[str, Fraction]
) -> TableWorld:
    """The world with the entries that hypotheses give by an equation, where they are rational; others stay as drawn."""
    for given in fixed:
        if given.name not in world.tables:
            continue
        table = world.signature.tables[given.name]
        entries = dict(world.tables[given.name])
        with working_precision(BITS):
            checker = evaluator(world, values, 0)
            for index in indices(table.sets, world.sizes):
                try:
                    found = checker.value(given.term, dict(zip(given.elements, index, strict=True)))
                except (Undecided, Refused):
                    continue
                if isinstance(found, Fraction):
                    entries[index] = found
        world = TableWorld(world.signature, world.sizes, {**world.tables, given.name: entries})
    return world


# Cases of any claim ----------------------------------------------------------------------------------------------------


class Case(dict[str, Any]):
    """A record of a world and values of parameters, told in a few words where it falsifies a test.

    The record holds the whole claim, which whoever wrote the test knows.
    """

    def __repr__(self) -> str:
        told = [f"{name} = {value}" for name, value in self["parameters"].items()]
        return f"<case of {self['claim']['id']}: {'; '.join([*told, *world_lines(self['world'])])}>"


@st.composite
def cases(draw: st.DrawFn, claim: Claim) -> Case:
    """A world for a claim and values of its parameters, as a record that `proofs.examination.examine` looks at exactly.

    The world is of the claim's signature; of a claim on prompts it has the further components and scores that the claim
    speaks of. What a hypothesis fixes by an equation is set to that, where it is rational; other hypotheses are left to
    chance, and a case in which one fails says nothing of the claim.
    """
    values = draw(parameters(claim))
    if claim.signature is not None:
        world = _with_equations(draw(table_worlds(claim.signature)), assignments(claim), values)
        try:
            world.check()
        except Refused:
            reject()
        return Case(sealed(claim, values, world.to_json()))
    drawn = draw(worlds())
    return Case(
        sealed(claim, {**values, "alpha": drawn.alpha}, {**drawn.to_json(), **draw(_further(claim, drawn))})
    )


@st.composite
def _further(draw: st.DrawFn, claim: Claim, world: TabularWorld) -> dict[str, Any]:
    """Further components and scores of a world on prompts, by field of its JSON."""
    size, names = len(world.alphabet), world.alphabet
    after = list(world.minus)

    def row(numbers: tuple[Fraction, ...]) -> dict[str, str]:
        return {name: str(x) for name, x in zip(names, numbers, strict=True)}

    found: dict[str, Any] = {}
    for kind, name in sorted(claim.further):
        if kind == "component":
            laws = [{"prefix": list(p), "law": row(draw(probability_rows(size)))} for p in after]
            found.setdefault("components", {})[name] = laws
        elif kind == "score":
            found.setdefault("scores", {})[name] = row(draw(behaviours(size)))
        elif kind == "score after":
            scores = [{"prefix": list(p), "score": row(draw(behaviours(size)))} for p in after]
            found.setdefault("scores_after", {})[name] = scores
        elif kind != "defined":
            raise ValueError(f"no strategy for a further {kind} ({name}) of the claim {claim.id}")
    return found
