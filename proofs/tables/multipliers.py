"""Relations of sums over laws that follow term by term up to multiples of the laws, the multiples being found by linear programming.

On paper: sum_j c_j sum_x f_j(x) <= b follows if sum_j c_j f_j(x) <= sum_i m_i P_i(x) for every x and sum_i m_i <= b, as each law sums to 1. It is strict, too, if
some m_i has a multiple of -mu in it, mu > 0 being the least value of a positive law. The program asks for that on a grid of entries that meet the
hypotheses on one element; whether it holds for all entries, the kernel decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp
from scipy.optimize import linprog  # type: ignore[import-untyped]

from proofs.kernel.rules._language import gt
from proofs.tables._extremes import Chosen, compared
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import at_most_one
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.signature import POSITIVE, Table
from theory.terms import Entry, Over, Slope

FINE, COARSE = 32, 8  # parts into which [0, 1] is cut for a grid of entries
FEW, MOST_LAWS = 3, 4  # laws for which the fine grid is looked through, and for which any is
DENOMINATORS = (1, 2, 3, 4, 6, 8, 12, 16, 32, 64)  # of multipliers
TOLERANCE = 1e-9
WEIGHT = (
    1e-3  # of the size of multipliers beside their sum, so that of several solutions it is one of many zeros
)
UPPER = (sp.LessThan, sp.StrictLessThan)
STRICT = (sp.StrictLessThan, sp.StrictGreaterThan)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several inequalities that are linear in sums over one set of laws, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or not all(isinstance(c, (*UPPER, sp.GreaterThan, *STRICT)) for c in relations):
        return None
    if any(outermost(c, Slope) for c in relations):
        return None
    try:
        return whole.all_shown([_shown(whole, c) for c in relations])
    except Stuck as error:
        return whole.p.stuck(str(error))


@dataclass(frozen=True)
class _Relation:
    """sum_j c_j sum_x f_j(x) + constant <= 0, or < 0.

    Attributes:
      body: sum_j c_j f_j(x).
      x: the element; laws: on its set; strict: whether it is < 0.
    """

    body: sp.Expr
    constant: sp.Rational
    x: sp.Symbol
    laws: Sequence[Table]
    strict: bool

    @property
    def over(self) -> str:
        return self.laws[0].over[0].name

    @property
    def least(self) -> list[Table]:
        """The laws that have a least value above 0."""
        return [t for t in self.laws if t.kind == POSITIVE] if self.strict else []

    def mu(self, t: Table) -> Over:
        """The least value of a law."""
        return Over("min", Entry(t.name, self.x), self.x, t.over[0].name)


def _read(whole: Sums, c: sp.Rel) -> _Relation:
    gap = sp.expand(c.lhs - c.rhs if isinstance(c, UPPER) else c.rhs - c.lhs, deep=False)
    sums = outermost(gap, Over)
    plain = all(s.kind == "sum" and s.condition is sp.true and not s.body.has(Over) for s in sums)
    if not sums or not plain or len({(s.var, s.over) for s in sums}) != 1:
        raise Stuck(f"{c} is no relation of plain sums over one set")
    x, over = sums[0].var, sums[0].over
    body, constant = sp.Integer(0), gap
    for s in sums:
        factor = gap.coeff(s)
        body, constant = body + factor * s.body, sp.expand(constant - factor * s, deep=False)
        if not isinstance(factor, sp.Rational):
            raise Stuck(f"{c} is not linear in sums with numbers for factors")
    if not isinstance(constant, sp.Rational):
        raise Stuck(f"{c} is not linear in sums with a number beside them")
    if body.free_symbols - {x}:
        raise Stuck(f"{c} speaks of parameters")
    laws = [t for t in whole.signature.tables.values() if t.is_law and [s.name for s in t.sets] == [over]]
    if (
        not laws
        or len(laws) > MOST_LAWS
        or any(e.table not in {t.name for t in laws} for e in body.atoms(Entry))
    ):
        raise Stuck(f"{c} does not speak of a few laws alone")
    return _Relation(sp.expand(body), constant, x, laws, isinstance(c, STRICT))


def _points(whole: Sums, r: _Relation) -> Any:
    """Entries of the laws at an element, a row a point, as they may be by the hypotheses that speak of one element and of nothing else."""
    marks = [sp.Dummy(t.name) for t in r.laws]
    fine = FINE if len(r.laws) <= FEW else COARSE
    grids = [np.arange(t.kind == POSITIVE, fine + 1) / fine for t in r.laws]
    points = np.stack([axis.ravel() for axis in np.meshgrid(*grids, indexing="ij")], axis=1)
    for name in whole.given:
        f = whole.p.statement(name)
        if not isinstance(f, EveryElement) or not isinstance(f.body, Relation) or f.over != r.over:
            continue
        own = {Entry(t.name, f.var): mark for t, mark in zip(r.laws, marks, strict=True)}
        if not f.body.condition.has(Over) and f.body.condition.atoms(Entry) <= set(own):
            points = points[_values(f.body.condition.xreplace(own), marks, points).astype(bool)]
    return points


def _values(e: sp.Basic, marks: Sequence[sp.Symbol], points: Any) -> Any:
    """The value of a term, or whether a relation holds, at each point."""
    found = sp.lambdify(list(marks), e, "numpy")(*points.T)
    return np.broadcast_to(np.asarray(found), (len(points),))


def multipliers(whole: Sums, r: _Relation) -> dict[str, sp.Expr]:
    """The multiplier of each law: a number, less multiples of the least values of laws where the relation is strict.

    Raises:
      Stuck: no multipliers do on the grid.
    """
    points = _points(whole, r)
    for place, t in enumerate(r.laws):  # mu beside the entries: anything that is no more than that of its law
        if t in r.least:
            points = np.concatenate(
                [np.column_stack([points, points[:, place] * share]) for share in (0, 1 / 2, 1)]
            )
    n = len(r.laws)
    k = n * len(r.least)
    entries, least = points[:, :n], points[:, n:]
    body = r.body.xreplace({Entry(t.name, r.x): sp.Symbol(f"entry{j}") for j, t in enumerate(r.laws)})
    values = _values(body, [sp.Symbol(f"entry{j}") for j in range(n)], entries).astype(float)
    terms = np.hstack([entries, *(entries * mu[:, None] for mu in least.T)])
    total = np.array([1.0] * n + [0.0] * k)
    limit = -float(r.constant)
    # The numbers sum to no more than they may, and as much of the least values is taken away as may be.
    cost = 1 - total if k else total
    found = linprog(
        np.concatenate([cost + WEIGHT, -cost + WEIGHT]),
        A_ub=np.vstack([np.hstack([-terms, terms]), np.concatenate([total, -total])]),
        b_ub=np.concatenate([-values, [limit]]),
        bounds=[(0, 4)] * (2 * (n + k)),
        method="highs",
    )
    if not found.success:
        raise Stuck("no multiples of laws do term by term")
    exact = _simplest(found.x[: n + k] - found.x[n + k :], terms, values, total, limit)
    mus = [r.mu(t) for t in r.least]
    return {
        t.name: sp.Add(exact[j], *(exact[n + i * n + j] * mu for i, mu in enumerate(mus)))
        for j, t in enumerate(r.laws)
    }


def _simplest(found: Any, terms: Any, values: Any, total: Any, limit: float) -> list[sp.Rational]:
    """Fractions near the solution that solve it, too, of denominators as small as may be."""
    for largest in DENOMINATORS:
        near = [Fraction(float(v)).limit_denominator(largest) for v in found]
        numbers = np.array([float(v) for v in near])
        if np.all(terms @ numbers >= values - TOLERANCE) and total @ numbers <= limit + TOLERANCE:
            return [sp.Rational(v.numerator, v.denominator) for v in near]
    raise Stuck("the multiples of laws that do are no small fractions")


def _shown(whole: Sums, c: sp.Rel) -> str:
    r = _read(whole, c)
    found = multipliers(whole, r)
    upper = isinstance(c, UPPER)
    gap = c.lhs - c.rhs
    sign = 1 if upper else -1
    total = sp.Add(*found.values())
    numbers, here = [], [at_most_one(whole, Entry(t.name, r.x), t.over[0].name) for t in r.laws]
    for t in r.least:
        number, positive, above = _least(whole, r, t)
        numbers += [number, positive]
        here.append(above)
    constant = sp.expand(sign * r.constant)
    sums = sp.expand(gap - constant, deep=False)
    used = {name: sign * m for name, m in found.items()}
    bound = whole.linear(
        sums, "<=" if upper else ">=", multipliers=used, constant=-sign * total, facts=numbers, here=here
    )
    return whole.concluded(c, bound, *numbers)


def _least(whole: Sums, r: _Relation, t: Table) -> tuple[str, str, str]:
    """The least value of a positive law is a number, is positive, and is at most its value at the element."""
    p, mu = whole.p, r.mu(t)
    number = whole.number(mu)
    least = Chosen(whole, mu, ())
    entry = p.take(
        whole.label(f"{t.name} at {least.y}"),
        "entry",
        whole.member(least.y, mu.over),
        table=t.name,
        elements=(least.y,),
    )
    positive = least.forgotten(p.decide(whole.label("positive"), gt(mu, 0), [entry, least.value, number]))
    return number, positive, compared(whole, mu, r.x, ())
