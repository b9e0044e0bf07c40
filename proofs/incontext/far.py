"""F8.6: where no probability is below c2^T, log(phi*/phi) is at most T log(1/c2), and so is its mean."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import ONE, at_most_one, instances, mass, tangent, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on a divergence from a bound on the logarithms of both laws, or None."""
    if claim.signature is None or len(claim.hypotheses) != 1:
        return None
    whole = Sums(claim)
    relations = whole.relations
    sums = outermost(sp.Tuple(*relations), Over)
    if len(relations) != 1 or len(sums) != 1 or relations[0].lhs != sums[0]:
        return None
    total, bound = sums[0], relations[0].rhs
    laws = total.body.atoms(Entry)
    first = {e for e in laws if not isinstance(e, sp.log) and e in sp.Mul.make_args(total.body)}
    if len(laws) != 2 or len(first) != 1 or bound.has(Entry):
        return None
    try:
        return whole.finish(_bounded(whole, total, first.pop(), bound, relations[0]))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _bounded(whole: Sums, total: Over, law: Entry, bound: sp.Expr, goal: sp.Basic) -> str:
    p = whole.p
    scope = ((total.var, total.over),)
    names = {q.name: q.symbol for q in whole.claim.parameters}
    far = -names["T"] * sp.log(names["c2"])
    known = [*whole.about(scope), *whole.parameters]
    one = at_most_one(whole, law, total.over)
    below = tangent(whole, sp.log(law), known)
    ones, summed = mass(whole, law.table, total.var, total.over)
    given = instances(whole, scope)
    each = termwise(whole, (ONE, -far), (total, ones), "<=", [one, below, *given])
    parts = sp.log(names["c1"]) + sp.log(names["c2"])
    logs = sp.log(1 / (names["c1"] * names["c2"])) + parts
    defined = p.needed(Relation(eq(logs, logs)), whole.parameters)
    cost = p.take(whole.label("the cost"), "sum of logarithms", *defined, sum=logs)
    signs = [tangent(whole, sp.log(names[c]), whole.parameters) for c in ("c1", "c2")]
    numbers = [whole.number(e) for e in (total, ones)]
    return p.decide(
        whole.label("as claimed"), goal, [each, summed, cost, *signs, *numbers, *whole.parameters]
    )
