"""F5.6: log-odds move by |c|, so posterior weights are at most |c| (1 - w_1) apart, and what is said is no further apart."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ElementOf
from proofs.shallow._mixture import Mixture, fits, inner_sums, near, parameter_logarithms
from proofs.tables.sums import Sums
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound, after every prefix, on the divergence of next tokens by |c|; or None."""
    if not fits(claim):
        return None
    whole = Sums(claim)
    goal = whole.conclusion
    if not isinstance(goal, EveryElement) or not isinstance(goal.body, Relation):
        return None
    condition, totals = goal.body.condition, inner_sums(goal.body.condition)
    distances = sorted(condition.atoms(sp.Abs), key=str)
    if len(totals) != 1 or len(distances) != 1:
        return None
    try:
        mixture = Mixture(whole, totals[0], goal.over)
        apart = list(parameter_logarithms(whole, condition))
        bound = near(whole, mixture, distances[0], apart)
        known = [*whole.about(mixture.scope), *mixture.logs_of_prefix(), *apart, *whole.parameters]
        step = whole.p.decide(
            whole.label("as claimed"), condition, [bound, whole.number(totals[0], mixture.scope), *known]
        )
        member = whole.p.assume(f"{goal.var} in {goal.over}", ElementOf(goal.var, goal.over))
        return whole.finish(whole.p.state("everywhere", goal, "generalisation", step, member))
    except Stuck as error:
        return whole.p.stuck(str(error))
