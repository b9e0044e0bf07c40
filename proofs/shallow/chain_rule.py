"""The chain rule: log J_1/J_0 is log Z_1/Z_0 and what the next token adds, at each prefix and token."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq
from proofs.shallow._mixture import Mixture, fits, inner_sums
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import tangent, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of the divergence of longer texts as that of prefixes and a mean of that of the next token, or None."""
    if not fits(claim) or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    assert isinstance(whole.conclusion, Relation)
    condition = whole.conclusion.condition
    totals, outer = inner_sums(condition), outermost(condition, Over)
    texts = [e for e in outer if e.body in totals]
    if len(totals) != 2 or len(outer) != 3 or len(texts) != 1:
        return None
    (total,) = (e for e in totals if e != texts[0].body)
    (start,) = (e for e in outer if not e.has(*totals))
    (under,) = (e for e in outer if e not in (texts[0], start))
    try:
        mixture = Mixture(whole, total, under.over)
        text = texts[0].body
        apart = sp.log(mixture.Z(1)) - sp.log(mixture.Z(0))
        facts = [*(mixture.positive(e) for k in (0, 1) for e in (mixture.J(k), mixture.Z(k)))]
        logs = [
            tangent(whole, sign * x, [*facts, *whole.parameters])
            for k in (0, 1)
            for x in (sp.log(mixture.J(k) / mixture.Z(k)) - sp.log(mixture.J(k)) + sp.log(mixture.Z(k)),)
            for sign in (1, -1)
        ]
        a, laws = mixture.weight(1), mixture.next_laws()
        factors = (
            sp.Integer(1),
            -mixture.Z(1),
            -apart * a * mixture.H,
            -apart * (1 - a) * mixture.S,
        )
        sums = (text, total, *(e for e, _ in laws))
        together = termwise(whole, factors, sums, "=", [*logs, *facts], mixture.scope)
        numbers = [whole.number(e, mixture.scope) for e in sums]
        each = whole.p.decide(
            whole.label("after a prefix"),
            eq(text, mixture.Z(1) * total + mixture.Z(1) * apart),
            [together, *(one for _, one in laws), *numbers, *mixture.logs_of_prefix(), *whole.parameters],
        )
        one = sp.Integer(1)
        last = termwise(
            whole, (one, -one, -one), (texts[0], start, under), "=", [each, *mixture.logs_of_prefix()]
        )
        return whole.finish(whole.concluded(condition, last))
    except Stuck as error:
        return whole.p.stuck(str(error))
