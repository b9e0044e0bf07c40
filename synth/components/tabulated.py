"""From components to exact tables and back, so that the exact checker can decide claims about any finite world."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np

from synth.components.tabular import Tabular
from synth.worlds import Row, TabularWorld, exact_row, prefixes
from theory import WorldError
from theory.models import Component, World, score

MOST_PREFIXES = 20_000
PLAIN = 10**6  # denominators up to this are taken for what a rounded number was meant to be
NEAR = Fraction(1, 10**12)


def tabulated(world: World, horizon: int) -> TabularWorld:
    """A world of finite laws in exact rationals, as `synth.worlds` has it; a component may be a user's own class.

    The two agree on texts of up to ``horizon`` sentences, but for rounding: a probability within 1e-12 of a fraction of small
    denominator becomes that fraction where the row then sums to 1, else rows are the floats, normalised exactly. After a
    prompt that a component cannot produce its row is that of its table if it has one, and uniform otherwise.

    Args:
      world: components over named sentences.
      horizon: number of sentences after which the tail is frozen, >= 1.

    Raises:
      NotFiniteError: a next-sentence law that cannot be listed.
      WorldError: too many prefixes; a score outside [-1, 1]; a horizon below 1.
    """
    if not isinstance(horizon, int) or horizon < 1:
        raise WorldError(f"horizon {horizon!r}: give a whole number of at least 1")
    alphabet = _alphabet(world, horizon)
    count = sum(len(alphabet) ** k for k in range(horizon))
    if count > MOST_PREFIXES:
        raise WorldError(
            f"{count} prefixes of fewer than {horizon} sentences; give a horizon with at most {MOST_PREFIXES}"
        )
    minus, plus = (
        {s: _row(component, s, alphabet, name) for s in prefixes(alphabet, horizon)}
        for name, component in (("P-", world.minus), ("P+", world.plus))
    )
    scores = tuple(_plain(Fraction(score(world.behaviour, a))) for a in alphabet)
    return TabularWorld(alphabet, scores, minus, plus, _weight(world.log_alpha), horizon)


def components_of(world: TabularWorld, *, tail: str = "frozen") -> World:
    """The components of an exact world, by the protocol, in 64-bit logarithms.

    Args:
      tail: "frozen" or "window", the law after prompts as long as the horizon.
    """
    tables = world.tables
    minus, plus = (
        Tabular(levels, alphabet=world.alphabet, tail=tail, logs=True)
        for levels in (tables.log_minus, tables.log_plus)
    )
    scores = {a: float(b) for a, b in zip(world.alphabet, world.behaviour, strict=True)}
    return World(minus, plus, world.log_alpha, scores.__getitem__)


def _alphabet(world: World, horizon: int) -> tuple[Any, ...]:
    """Sentences of both components, in their own order, or as they are met."""
    found: dict[Any, None] = {}
    for component in (world.minus, world.plus):
        own = getattr(component, "alphabet", None)
        found |= dict.fromkeys(own) if own is not None else {}
    level: list[tuple[Any, ...]] = [()]
    for _ in range(horizon):
        longer = []
        for prompt in level:
            said = {y: None for c in (world.minus, world.plus) for y in c.next_sentence(prompt)}
            found |= said
            longer += [(*prompt, y) for y in said]
        level = longer
        if len(level) > MOST_PREFIXES:
            raise WorldError(f"{len(level)} prompts within {horizon} sentences; give a shorter horizon")
    return tuple(found)


def _row(component: Component, prompt: tuple[Any, ...], alphabet: tuple[Any, ...], name: str) -> Row:
    if isinstance(component, Tabular) and component.alphabet == alphabet:
        values = [float(p) for p in np.exp(component.log_laws[component.state(prompt)])]
    else:
        law = component.next_sentence(prompt)
        uniform = -math.log(len(alphabet))
        values = [math.exp(law.get(a, -math.inf) if law else uniform) for a in alphabet]
    plain = [_plain(Fraction(p)) for p in values]
    return (
        tuple(plain) if sum(plain) == 1 else exact_row(values, len(alphabet), f"{name} after {list(prompt)}")
    )


def _plain(value: Fraction) -> Fraction:
    """The fraction of small denominator that a rounded number was, or the number itself."""
    near = value.limit_denominator(PLAIN)
    return near if abs(near - value) <= NEAR * abs(value) else value


def _weight(log_alpha: float) -> Fraction:
    """exp(log_alpha), however small."""
    doublings = math.floor(log_alpha / math.log(2))
    rest = math.exp(log_alpha - doublings * math.log(2))
    return min(_plain(Fraction(rest) * Fraction(2) ** doublings), Fraction(1))
