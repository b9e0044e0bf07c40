"""F5.1 to F5.3: log(1 + e^z) between lines and curves, by tangents of the exponential and Pinsker's inequality for two coins."""

from __future__ import annotations

from itertools import combinations

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.tables.moments import LEMMA, REAL
from proofs.tables.sums import Sums
from proofs.tables.termwise import tangent
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Conjunction, Formula, Relation, When


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations of numbers and of log(1 + exp(z)) for one z, each perhaps under a condition; or None."""
    if claim.signature is None or claim.signature.tables:
        return None
    whole = Sums(claim)
    parts = whole.conclusion.parts if isinstance(whole.conclusion, Conjunction) else (whole.conclusion,)
    bodies = [part.body if isinstance(part, When) else part for part in parts]
    if not all(isinstance(body, Relation) for body in bodies):
        return None
    try:
        facts = _facts(whole, sp.Tuple(*(b.condition for b in bodies if isinstance(b, Relation))))
        found = [_part(whole, part, facts) for part in parts]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _part(whole: Sums, part: Formula, facts: list[str]) -> str:
    if not isinstance(part, When):
        return whole.p.decide(whole.label("as claimed"), part, [*facts, *whole.parameters])
    assumed = whole.p.assume(whole.label("where"), part.condition)
    body = whole.p.decide(whole.label("there"), part.body, [assumed, *facts, *whole.parameters])
    return whole.p.state(whole.label("as claimed"), part, "when", assumed, body)


def _facts(whole: Sums, spoken: sp.Basic) -> list[str]:
    """What is true of every log(1 + exp(z)), exp(z) and log 2 that is spoken of."""
    logs = [e for e in sorted(spoken.atoms(sp.log), key=str) if e.args[0].has(sp.exp)]
    exps = sorted(spoken.atoms(sp.exp), key=str)
    two = sp.log(2)
    at: list[sp.Expr] = [-two]
    for e in logs:
        (inside,) = e.args[0].atoms(sp.exp) or (None,)
        if inside is None or e.args[0] != 1 + inside:
            raise Stuck(f"{e} is no log(1 + exp(z))")
        z = inside.args[0]
        at += [e, -e, e - z, z - e, e - two, two - e, e - two - z, 2 * two + z - 2 * e]
    for e in exps:
        at += [e.args[0], -e.args[0]]
    for first, second in combinations(exps, 2):
        z, y = first.args[0], second.args[0]
        at += [z - y, y - z, z + y, -z - y]
    found = [tangent(whole, x, whole.parameters) for x in dict.fromkeys(at)]
    for e in exps:
        y = e.args[0] if not e.args[0].could_extract_minus_sign() else -e.args[0]
        needed = whole.p.needed(Relation(a_number(y)), whole.parameters)
        found.append(whole.p.take(whole.label("cubic"), "lemma", *needed, name=LEMMA, at={REAL: y}))
    return found + [step for e in logs for step in _coins(whole, e)]


def _coins(whole: Sums, e: sp.log) -> list[str]:
    """The divergence of a coin with odds exp(z) from a fair one, and what the logarithms in it are."""
    (inside,) = e.args[0].atoms(sp.exp)
    z, heads = inside.args[0], inside / (1 + inside)
    bound = whole.p.take(
        whole.label("two coins"), "Pinsker's inequality for two events", a=heads, b=sp.Rational(1, 2)
    )
    found = [bound]
    for x in (sp.log(heads) - z + e, sp.log(1 - heads) + e):
        found += [tangent(whole, sign * x, whole.parameters) for sign in (1, -1)]
    return found
