"""F7.10 and the repair of F7.11: the ratio of the best of n to one draw, (G^n - G-^n)/(G - G-), for the masses G up to a reward and G- below it.

It is the slope of a chord of the n-th power, and the chord of a higher reward lies further on; of equal rewards the chords are the same. So are the logarithms
of equal ratios. Whatever is claimed of ratios at a few elements, by cases of how their rewards compare, is then a question about numbers.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import eq, ge, gt, le, lt
from proofs.lemmas.chords import a, b, c, d, equal, greater, steeper
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import part_of
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Conjunction, EveryElement, Formula, Relation
from theory.observables import n
from theory.terms import Entry, Over

Scope = tuple[tuple[sp.Symbol, str], ...]


def derive(claim: Claim) -> Derivation | None:
    """The derivation of what holds of the ratios at every few elements, perhaps under conditions on their rewards, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    if not isinstance(whole.conclusion, (EveryElement, Conjunction)):
        return None
    spoken = [c for f in whole.conclusion.walk() if isinstance(f, Relation) for c in f.condition.atoms(Over)]
    if not spoken or any(place_of(s) is None for s in spoken):
        return None
    try:
        return whole.finish(_shown(whole, whole.conclusion, ()))
    except Stuck as error:
        return whole.p.stuck(str(error))


@dataclass(frozen=True)
class Place:
    """Where a sum of a law stands: over the elements whose reward is up to that of an element (<=), below it (<), or equal to it (==)."""

    law: str
    reward: str
    element: sp.Symbol
    kind: str


def place_of(s: Over) -> Place | None:
    """What a sum is the mass of, or None if it is of something else."""
    if s.kind != "sum" or not isinstance(s.body, Entry) or s.body.elements != (s.var,):
        return None
    relation = s.condition
    if not isinstance(relation, (sp.LessThan, sp.StrictLessThan, sp.Equality)):
        return None
    if not all(isinstance(side, Entry) and len(side.elements) == 1 for side in relation.args):
        return None
    if {side.table for side in relation.args} != {relation.lhs.table}:
        return None
    sides = [side.elements[0] for side in relation.args]
    if sides[0] != s.var and isinstance(relation, sp.Equality):
        sides.reverse()
    if sides[0] != s.var or sides[1] == s.var:
        return None
    return Place(s.body.table, relation.lhs.table, sides[1], relation.rel_op)


def _shown(whole: Sums, f: Formula, scope: Scope) -> str:
    p = whole.p
    if isinstance(f, EveryElement):
        member = whole.member(f.var, f.over)
        body = _shown(whole, f.body, (*scope, (f.var, f.over)))
        used = p.resting_on(body, [member])
        return p.state(whole.label("everywhere"), f, "generalisation", body, *used)
    if isinstance(f, Conjunction):
        return p.state(whole.label("together"), f, "both", *(_shown(whole, part, scope) for part in f.parts))
    if not isinstance(f, Relation):
        raise Stuck(f"{f} is no relation, at a few elements")
    if not isinstance(f.condition, sp.Implies):
        return _by_cases(whole, f.condition, scope)
    condition, goal = f.condition.args
    given = p.assume(whole.label("where"), condition)
    inside = _there(whole, goal, scope, [given])
    if given not in p.resting_on(inside, [given]):
        return p.state(whole.label("in any case"), f, "in any case", inside)
    return p.state(whole.label("as claimed"), f, "implication", given, inside)


def _by_cases(whole: Sums, goal: sp.Basic, scope: Scope) -> str:
    """The goal by the cases of a hypothesis about so many elements, or as it is where there is none."""
    p = whole.p
    whole.forget()
    found = [
        n for n in whole.about(scope) if isinstance(p.condition(n), sp.Or) and not p.condition(n).has(Over)
    ]
    if not found:
        return _there(whole, goal, scope, [])
    uses: list[str] = []
    for case in p.condition(found[-1]).args:
        assumed = p.assume(whole.label(f"case {case}"), case)
        uses += [assumed, _there(whole, goal, scope, [assumed])]
    return p.state(
        whole.label("in each case"), Relation(goal), "cases", *uses, found[-1], branches=len(uses) // 2
    )


@dataclass
class Chord:
    """The masses at one element, and the steps about them.

    Attributes:
      upto, below, level: sums.
      n: the power.
      facts: steps that relate them; zero: that ``below`` is not negative, less: that it is less than ``upto``.
    """

    element: sp.Symbol
    upto: Over
    below: Over
    level: Over
    n: sp.Expr
    zero: str = ""
    less: str = ""
    facts: list[str] = field(default_factory=list)

    @property
    def ratio(self) -> sp.Expr:
        return (self.upto**self.n - self.below**self.n) / self.level


def _there(whole: Sums, goal: sp.Basic, scope: Scope, assumed: list[str]) -> str:
    p = whole.p
    chords = _chords(goal)
    facts: list[str] = []
    for one in chords:
        _about(whole, one, scope)
        facts += one.facts
    entries = [n for n in whole.about(scope) if not outermost(p.condition(n), Over)]
    logs = set(goal.atoms(sp.log))
    for one, other in itertools.permutations(chords, 2):
        rewards = [Entry(_of(x.upto).reward, x.element) for x in (one, other)]
        known = [p.condition(name) for name in assumed]
        if follows(known, lt(*rewards)).holds:
            facts += _further(whole, one, other, assumed)
        elif chords.index(one) < chords.index(other) and follows(known, eq(*rewards)).holds:
            facts += _same(whole, one, other, assumed, logs)
    needed = [*assumed, *facts, *entries, *whole.parameters]
    return p.decide(whole.label("there"), Relation(goal), needed)


def _of(s: Over) -> Place:
    place = place_of(s)
    assert place is not None
    return place


def _chords(goal: sp.Basic) -> list[Chord]:
    """The masses of which a relation speaks, by element.

    Raises:
      Stuck: some is missing, or they do not share the name of what they are summed over.
    """
    sums = sorted(outermost(goal, Over), key=str)
    powers = {q.exp for q in goal.atoms(sp.Pow) if isinstance(q.base, Over) and q.exp != -1}
    if len(powers) != 1:
        raise Stuck("there is no power, or more than one")
    found = []
    for y in sorted({_of(s).element for s in sums}, key=str):
        own = {_of(s).kind: s for s in sums if _of(s).element == y}
        if set(own) != {"<=", "<", "=="} or len({(s.var, s.over, s.body) for s in own.values()}) != 1:
            raise Stuck(f"the masses up to {y}, below it and at it are not all spoken of")
        found.append(Chord(y, own["<="], own["<"], own["=="], *powers))
    return found


def _at_least(whole: Sums, one: Chord, bound: int) -> list[str]:
    """n >= bound, for the power."""
    return [whole.p.decide(whole.label(f"n>={bound}"), ge(one.n, bound), whole.parameters)]


def _about(whole: Sums, one: Chord, scope: Scope) -> None:
    """G = G- + the level; the level is positive; 0 <= G- < G, and so are their powers."""
    p, total = whole.p, one.level
    numbers = [whole.number(s) for s in (one.upto, one.below, total)]
    split = whole.weighted((1, -1, -1), (one.upto, one.below, total), "=")
    beside = part_of(whole, total, one.element, scope=scope)
    entry = p.take(
        whole.label("of positive mass"),
        "entry",
        whole.member(one.element, total.over),
        table=total.body.table,
        elements=(one.element,),
    )
    positive = p.decide(whole.label("level>0"), gt(total, 0), [beside, entry, numbers[2]])
    none = whole.weighted((1,), (one.below,), ">=")
    one.zero = p.decide(whole.label("G->=0"), ge(one.below, 0), [none, numbers[1]])
    one.less = p.decide(whole.label("G-<G"), lt(one.below, one.upto), [split, positive, *numbers])
    at = {a: one.below, b: one.upto, n: one.n}
    given = [one.zero, one.less, *_at_least(whole, one, 1)]
    power = _lemma(whole, greater.name, given, at, numbers)
    one.facts = [split, positive, one.zero, one.less, power, *numbers]


def _lemma(
    whole: Sums, name: str, given: Sequence[str], at: dict[sp.Symbol, sp.Basic], numbers: Sequence[str]
) -> str:
    """A lemma on some masses; further premises say that they are numbers, where those given do not."""
    p = whole.p
    for count in range(len(numbers) + 1):
        for further in itertools.combinations(numbers, count):
            try:
                return p.take(whole.label(name), "lemma", *given, *further, name=name, at=at)
            except Stuck as error:
                reason = error
    raise Stuck(f"the lemma {name} does not apply: {reason}")


def _compared(whole: Sums, one: Over, other: Over, kind: str, assumed: list[str]) -> str:
    """A mass is at most another (or the same), as it is so element by element."""
    p = whole.p
    same, facts = one, []
    if one.var != other.var:
        same, step = whole.renamed(one, other.var)
        facts.append(step)
    facts.append(whole.weighted((1, -1), (same, other), kind, here=assumed))
    numbers = [whole.number(s) for s in dict.fromkeys((one, same, other))]
    relation = {"<=": le, "=": eq}[kind](one, other)
    return p.decide(whole.label("compared"), relation, [*facts, *numbers])


def _further(whole: Sums, one: Chord, other: Chord, assumed: list[str]) -> list[str]:
    """Of a higher reward the chord is steeper."""
    p = whole.p
    between = _compared(whole, one.upto, other.below, "<=", assumed)
    at = {a: one.below, b: one.upto, c: other.below, d: other.upto, n: one.n}
    given = [one.zero, one.less, between, other.less, *_at_least(whole, one, 2)]
    numbers = [whole.number(s) for x in (one, other) for s in (x.upto, x.below)]
    chord = _lemma(whole, steeper.name, given, at, numbers)
    facts = [chord, *one.facts, *other.facts, *whole.parameters]
    return [p.decide(whole.label("steeper"), lt(one.ratio, other.ratio), facts)]


def _same(whole: Sums, one: Chord, other: Chord, assumed: list[str], logs: set[sp.Basic]) -> list[str]:
    """Of equal rewards the ratios are the same, and their logarithms, where those are spoken of."""
    p, found = whole.p, []
    for s, t in ((one.upto, other.upto), (one.below, other.below), (one.level, other.level)):
        found.append(_compared(whole, s, t, "=", assumed))
    (at_least_1,) = _at_least(whole, one, 1)
    for step, s, t in zip(found[:2], (one.upto, one.below), (other.upto, other.below), strict=True):
        numbers = [whole.number(x) for x in (s, t)]
        every = _lemma(whole, equal.name, [step], {a: s, b: t}, numbers)
        found.append(p.take(whole.label("powers of n"), "instance", every, at_least_1, at=one.n))
    facts = [*found, *one.facts, *other.facts, *whole.parameters]
    found.append(p.decide(whole.label("the same ratio"), eq(one.ratio, other.ratio), facts))
    if logs:
        positive = [
            p.decide(whole.label("ratio>0"), gt(x.ratio, 0), [*x.facts, *whole.parameters])
            for x in (one, other)
        ]
        for first, second in ((one, other), (other, one)):
            weak = p.decide(whole.label("no more"), le(first.ratio, second.ratio), facts)
            numbers = [whole.number(s) for x in (one, other) for s in (x.upto, x.below, x.level)]
            needed = p.meaning(eq(sp.log(first.ratio), sp.log(second.ratio)), [*positive, *numbers, *facts])
            found.append(p.take(whole.label("their logarithms"), "logarithm of an inequality", weak, *needed))
        found += positive
    return found
