"""What derivations about a tilted law P e^s/Z have in common: Z is positive, and the logarithm of the law is log P + s - log Z."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import eq, gt
from proofs.tables.sums import Sums, outermost
from theory.logic import Relation
from theory.substitution import substitute
from theory.terms import Entry, Over


@dataclass(frozen=True)
class Tilt:
    """A tilted law.

    Attributes:
      law: name of the table P; score: s at the element ``Z.var``; Z: sum of P e^s.
    """

    law: str
    score: sp.Expr
    Z: Over

    def at(self, x: sp.Symbol) -> sp.Expr:
        """The tilted law at an element."""
        weight = Entry(self.law, x) * sp.exp(self.score_at(x))
        return weight / self.Z

    def score_at(self, x: sp.Symbol) -> sp.Expr:
        return substitute(self.score, {self.Z.var: x})


def tilt_in(whole: Sums, e: sp.Basic) -> Tilt | None:
    """The tilted law whose normaliser a term speaks of, if it does so of just one."""
    found = [
        node
        for node in sp.preorder_traversal(e)
        if isinstance(node, Over) and node.kind == "sum" and node.condition is sp.true
    ]
    tilts: list[Tilt] = []
    for node in dict.fromkeys(found):
        factors = sp.Mul.make_args(node.body)
        exponentials = [f for f in factors if isinstance(f, sp.exp)]
        laws = [f for f in factors if isinstance(f, Entry) and whole.signature.tables[f.table].is_law]
        if len(factors) == 2 and len(exponentials) == len(laws) == 1:
            tilts.append(Tilt(laws[0].table, exponentials[0].args[0], node))
    return tilts[0] if len(tilts) == 1 else None


def positive(whole: Sums, tilt: Tilt) -> str:
    """Z > 0, which is known from here on: Z >= e^M for the mean M of the score, by the tangent of the exponential there."""
    Z, z = tilt.Z, tilt.Z.var
    M = Over("sum", Entry(tilt.law, z) * tilt.score, z, Z.over)
    number = whole.number(M)
    x = tilt.score - M
    needed = whole.p.needed(Relation(a_number(x)), [number, *whole.parameters])
    tangent = whole.p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=x)
    mass, one = whole.mass_of(tilt.law, z)
    e = sp.exp(M)
    at_least = whole.combined((1, -e * (1 - M), -e), (Z, mass, M), ">=", here=[tangent])
    numbers = [whole.number(s) for s in (Z, mass, M)]
    step = whole.p.decide(whole.label("Z > 0"), gt(Z, 0), [at_least, one, *numbers, *whole.parameters])
    whole.known.append(step)
    return step


def logarithm(whole: Sums, tilt: Tilt, x: sp.Symbol) -> list[str]:
    """That the tilted law is positive at x, and its logarithm, given Z > 0: by two tangents of the exponential at 0."""
    law = tilt.at(x)
    about = [n for n in whole.about([(x, tilt.Z.over)]) if not outermost(whole.p.condition(n), Over)]
    facts = [*about, *whole.known_of(tilt.Z), whole.number(tilt.Z), *whole.parameters]
    there = whole.p.decide(whole.label("tilted > 0"), gt(law, 0), facts)
    plain = sp.log(Entry(tilt.law, x)) + tilt.score_at(x) - sp.log(tilt.Z)
    found = []
    for gap in (sp.log(law) - plain, plain - sp.log(law)):
        needed = whole.p.needed(Relation(a_number(gap)), [there, *facts])
        found.append(whole.p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=gap))
    equation = whole.p.decide(whole.label("logarithm"), eq(sp.log(law), plain), [*found, there, *facts])
    return [there, equation]


def normalised(whole: Sums, tilt: Tilt, x: sp.Symbol) -> tuple[Over, str]:
    """The sum of the tilted law over x, and that it is 1."""
    Z = tilt.Z
    other, same = whole.renamed(Z, x) if Z.var != x else (Z, "")
    total = Over("sum", tilt.at(x), x, Z.over)
    step = whole.combined((1, -1 / Z), (total, other), "=")
    facts = [step, same, *whole.known_of(Z), *(whole.number(s) for s in dict.fromkeys((Z, total, other)))]
    return total, whole.p.decide(
        whole.label("the tilted law sums to 1"), eq(total, 1), [f for f in facts if f]
    )


__all__ = ["Tilt", "logarithm", "normalised", "positive", "tilt_in"]
