"""Whether what holds of all numbers of sentences that were looked at holds of all greater ones."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from proofs.exact.beyond import changing
from proofs.exact.classes import Prompt, TooMany
from proofs.exact.dependence import aspects_of
from proofs.exact.errors import Unsettled
from proofs.exact.numbers import (
    add,
    as_ball,
    compare,
    divide,
    greatest,
    is_infinite,
    mul,
    variance,
    weighted,
    width,
)
from proofs.exact.reach import stands_still
from proofs.exact.trend import LESS, MORE, improves
from proofs.exact.valuation import Env, Valuation
from theory import Average, Conjunction, Disjunction, EveryLength, Relation, Variance, When
from theory.logic import averages_of, observables_in
from theory.observables import KERNEL_OBSERVABLES, LAST_OBSERVABLES, LAWS, Extreme, definition_of

AVERAGING = 24  # steps after which averages along a window are looked at


class Tail:
    """Why "for every number of sentences" holds beyond those that were looked at.

    Averages of functions of the next-sentence laws are constant along a frozen tail, and so are those of log-ratios per
    sentence; along a window they are averages of earlier averages. A variance of the log-ratio grows linearly along a
    frozen tail if the mean of an increment is the same wherever one is.

    Args:
      valuation: with the world.
      f: has been found true up to ``last`` sentences.
      env: the prompts around it.
    """

    def __init__(self, valuation: Valuation, f: EveryLength, env: Env, last: int) -> None:
        self.valuation, self.f, self.env = valuation, f, env
        self.world, self.last = valuation.world, last

    def settle(self) -> None:
        """Returns if it holds for all greater numbers.

        Raises:
          Refused: nothing settles them.
        """
        relations = [part for part in self.f.body.walk() if isinstance(part, Relation)]
        plain = all(
            isinstance(part, (Relation, Conjunction, Disjunction, When)) for part in self.f.body.walk()
        )
        if not plain or len(relations) != 1:
            self._refuse("its prompts")
        relation = relations[0].condition
        if isinstance(self.f.body, When) or not isinstance(relation, Relational):
            self._refuse("its condition")
        outside = observables_in(_without_averages(relation)) - KERNEL_OBSERVABLES
        if outside:
            self._refuse(", ".join(sorted(outside)))
        averages = [e for e in averages_of(self.f.body) if self.f.var in e.length.free_symbols]
        if any(definition_of(e.law) for e in averages):
            self._refuse("what a component that is defined says")
        if any(inner.law != e.law for e in averages for inner in _drawn_on(e)):
            # Which texts the other law can produce, and how the mixture weighs its components, changes along the way.
            self._refuse("what another law says after what was drawn")
        if any(not self._ahead(e) or self.f.var in e.body.free_symbols for e in averages):
            self._refuse(str(self.f.var))
        if self.world.tail == "window":
            self._settle_window(relation, averages)
        else:
            self._settle_frozen(relation, averages)

    def _refuse(self, what: str) -> None:
        raise Unsettled(f"'{self.f}' holds up to {self.last} sentences, and {what} may change beyond")

    def _ahead(self, e: Average) -> bool:
        """The average looks n sentences ahead, or n and a few more."""
        more = e.length - self.f.var
        return bool(more.is_Integer and more >= 0)

    def _start(self, e: Average) -> Prompt:
        return () if e.after is None else self.env[e.after]

    def _constant(self, e: Average) -> bool:
        """Whether an average is the same for all greater numbers of sentences."""
        plain = not isinstance(e, Variance) and observables_in(e.body) <= KERNEL_OBSERVABLES
        return (plain and not changing(e.body, {e.prompt})) or self._still(e)

    def _still(self, e: Average) -> bool:
        """Whether along a frozen tail no log-ratio changes any more, so that nothing that is averaged does."""
        start = self._start(e)
        alive = all(self.world.probability(law, start) > 0 for law in ("P-", "P+"))
        if self.world.tail != "frozen" or e.law not in LAWS:
            return False  # of further components the odds say nothing
        if not aspects_of(e.body, e.prompt, e.after) <= {
            "odds",
            "last",
            "highest",
            *({"gain"} if alive else ()),
        }:
            return False
        with contextlib.suppress(TooMany):
            return stands_still(self.world, e.law, start, max(0, self.world.horizon - 1 - len(start)))
        return False

    def _linear(self, e: Average) -> bool:
        """Whether an average of the log-ratio of a continuation grows by the same amount from now on."""
        if isinstance(e, Extreme) or not _log_ratio_of(e) or (e.law == "P" and isinstance(e, Variance)):
            return False  # under P a mean is a mean of the means under P- and P+, and a variance is not
        if not isinstance(e, Variance):
            return True
        if e.law not in LAWS:
            return False
        name = "KL" if e.law == "P-" else "KL_reverse"
        start = self._start(e)
        means = [
            self.world.observable(name, x)
            for x in self.world.prompts(max(0, self.world.horizon - 1 - len(start)), e.law, start)
        ]
        return all(compare(x, means[0]) == 0 for x in means[1:])

    def _settle_frozen(self, relation: Relational, averages: Sequence[Average]) -> None:
        var = self.f.var
        marks = {e: sp.Dummy() for e in averages}
        if all(self._constant(e) for e in averages):
            explicit = relation.xreplace(marks)
            if var not in explicit.free_symbols:
                return
            known = {mark: self.valuation.value(e, {**self.env, var: self.last}) for e, mark in marks.items()}
            free = {x: self.env[x] for x in explicit.free_symbols if x in self.env and x != var}
            inner = self._knowing({**known, **free})
            if improves(explicit, var, inner):
                return
            # An infinite average does not show in which direction n counts: the steps below do.
        if not all(self._constant(e) or self._linear(e) for e in averages):
            self._refuse("its averages")
        gap = (relation.rhs - relation.lhs).xreplace(marks)
        if isinstance(relation, MORE):
            gap = -gap
        moving = (var, *(marks[e] for e in averages if not self._constant(e)))
        if not gap.is_polynomial(*moving) or sp.Poly(gap, *moving).total_degree() > 1:
            self._refuse(str(var))  # not a sum of things that grow by equal steps
        # All that moves moves by equal steps: one step tells the sign of all.
        before, after = (self._gap(relation, self.last + k) for k in (0, 1))
        step = compare(after, before)
        if step < 0 or (step > 0 and isinstance(relation, (sp.Equality, sp.Unequality))):
            self._refuse("the difference moves, and its sign")

    def _knowing(self, known: Mapping[sp.Symbol, Any]) -> Valuation:
        """The same, and the values of some more symbols."""
        return Valuation(self.world, self.valuation.values, known)

    def _gap(self, relation: Relational, n: int) -> Any:
        env = {**self.env, self.f.var: n}
        lhs, rhs = self.valuation.value(relation.lhs, env), self.valuation.value(relation.rhs, env)
        less = isinstance(relation, LESS)
        return add(rhs, mul(Fraction(-1), lhs)) if less else add(lhs, mul(Fraction(-1), rhs))

    # window ---------------------------------------------------------------------------------------------
    def _settle_window(self, relation: Relational, averages: Sequence[Average]) -> None:
        if len(averages) != 1:
            self._refuse("its averages")
        (e,) = averages
        if self._constant_body(e) and self.f.var not in relation.xreplace({e: sp.Dummy()}).free_symbols:
            self._settle_average(relation, e)
        elif isinstance(e, Variance) and e.length == self.f.var and e.law != "P" and _log_ratio_of(e):
            self._settle_variance(relation, e)
        else:
            self._refuse("its averages")

    def _constant_body(self, e: Average) -> bool:
        return (
            type(e).__name__ == "Expect"
            and e.law != "P"
            and observables_in(e.body) <= KERNEL_OBSERVABLES - LAST_OBSERVABLES
            and not _drawn_on(e)
        )

    def _chain(self, e: Average) -> tuple[list[Prompt], Callable[[Prompt], list[tuple[Prompt, Fraction]]]]:
        """States that the law can be in after the prompt, and the steps from each."""
        world = self.world
        states = [x for x, _ in world.states(e.law, self._start(e))]

        def steps(x: Prompt) -> list[tuple[Prompt, Fraction]]:
            return [(world.state((*x, i)), p) for i, p in enumerate(world.law(e.law, x)) if p > 0]

        return states, steps

    def _settle_average(self, relation: Relational, e: Average) -> None:
        """Later averages lie between the least and the greatest of these, over all states: check both ends."""
        states, steps = self._chain(e)
        values = {x: self.valuation.value(e.body, {**self.env, e.prompt: x}) for x in states}
        mark = sp.Dummy()
        asked = relation.xreplace({e: mark})
        start = self.world.state(self._start(e))
        first = self.f.start + int(e.length - self.f.var)
        for ahead in range(first + AVERAGING):
            if ahead >= first and not self._with(asked, mark, values[start]):
                self._refuse("an average")
            if _one_sided(asked, mark) and all(self._with(asked, mark, x) for x in values.values()):
                return
            values = {x: weighted([(p, values[y]) for y, p in steps(x)]) for x in states}
        self._refuse("an average")

    def _with(self, relation: Relational, mark: sp.Symbol, value: Any) -> bool:
        inner = self._knowing({mark: value})
        return inner.relation(relation, self.env)

    def _settle_variance(self, relation: Relational, e: Average) -> None:
        """By the law of total variance: V(n+1) = E V(n) + D(n), D(n) the variance of the next increment and of the mean of
        all that follows it. What D(n) may still become is bounded by what the means may still change by, which shrinks
        geometrically (Dobrushin).
        """
        var, mark = self.f.var, sp.Dummy()
        bound = relation.rhs.xreplace({e: mark})
        factor = bound.coeff(var)
        if relation.lhs != e or factor * var != bound or {var, mark} & factor.free_symbols:
            self._refuse("a variance")
        if not isinstance(relation, LESS):
            self._refuse("a variance")
        limit = self.valuation.value(factor, self.env)
        states, steps = self._chain(e)
        overlap = _least_overlap(states, steps)
        if overlap == 0:
            self._refuse("a variance")
        increments = {
            x: [
                (self.world.state((*x, i)), p, self.world.observable("increment", (*x, i)))
                for i, p in enumerate(self.world.law(e.law, x))
                if p > 0
            ]
            for x in states
        }
        if any(is_infinite(value) for row in increments.values() for *_, value in row):
            self._refuse("a variance")
        means: dict[Prompt, Any] = dict.fromkeys(states, Fraction(0))
        spread: dict[Prompt, Any] = dict.fromkeys(states, Fraction(0))
        for n in range(1, AVERAGING + 1):
            within = {
                x: variance([(p, add(value, means[y])) for y, p, value in increments[x]]) for x in states
            }
            spread = {
                x: add(weighted([(p, spread[y]) for y, p, _ in increments[x]]), within[x]) for x in states
            }
            before = means
            means = {
                x: weighted([(p, add(value, before[y])) for y, p, value in increments[x]]) for x in states
            }
            start = self.world.state(self._start(e))
            if compare(spread[start], mul(Fraction(n), limit)) >= 0:
                self._refuse("a variance")
            if n < 3:
                continue
            # The means still change by averages of averages of the step, whose range shrinks by 1 - overlap.
            change = {x: add(means[x], mul(Fraction(-1), before[x])) for x in states}
            left = divide(width(list(change.values())), overlap)
            half = as_ball(mul(Fraction(1, 2), left)).abs_upper()
            roots = [as_ball(d).abs_upper().sqrt() + half for d in within.values()]
            worst = greatest([root * root for root in roots])
            level = greatest(list(spread.values()))
            if compare(worst, limit) < 0 and compare(level, mul(Fraction(n), limit)) < 0:
                return
        self._refuse("a variance")


def _drawn_on(e: Average) -> list[Average]:
    """Averages inside an average over what follows the text that it draws, or what follows that in turn."""
    found: list[Average] = []
    drawn = {e.prompt}
    for a in sp.preorder_traversal(e.body):  # an average comes before those inside it
        if isinstance(a, Average) and a.after in drawn:
            found.append(a)
            drawn.add(a.prompt)
    return found


def _log_ratio_of(e: Average) -> bool:
    """Whether an average is one of the log-ratio of what is drawn."""
    name = type(e.body).__name__
    return (name == "gain" and e.body.args[1] == e.after) or (name == "LLR" and e.after is None)


def _one_sided(relation: Relational, mark: sp.Symbol) -> bool:
    """A number stands alone on one side: then the relation holds between any two values for which it does."""
    sides = (relation.lhs, relation.rhs)
    alone = mark in sides and not all(mark in side.free_symbols for side in sides)
    return alone and not isinstance(relation, sp.Unequality)


def _least_overlap(
    states: Sequence[Prompt], steps: Callable[[Prompt], list[tuple[Prompt, Fraction]]]
) -> Fraction:
    """1 - Dobrushin's coefficient of a chain: how much any two states have in common in their next one, at least."""
    rows = {}
    for x in states:
        row: dict[Prompt, Fraction] = {}
        for y, p in steps(x):
            row[y] = row.get(y, Fraction(0)) + p
        rows[x] = row
    return min(
        (sum((min(p, rows[y].get(z, Fraction(0))) for z, p in rows[x].items()), Fraction(0)))
        for x in states
        for y in states
    )


def _without_averages(e: sp.Basic) -> sp.Basic:
    if isinstance(e, Average):
        return sp.Integer(0)
    if not e.args:
        return e
    return sp.Tuple(*(_without_averages(a) for a in e.args))
