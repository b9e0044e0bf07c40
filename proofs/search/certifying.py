"""From floats to certified counterexamples: proposals are rounded, and the exact checker decides."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from proofs.encoding import Encoding, Margins
from proofs.exact import CONCLUSION, Certificate, Kind, Outcome, Steps, certify
from proofs.rounding import DENOMINATORS, EQUAL, Proposal, Rounding, build
from proofs.search.budget import EXACTLY, FINELY, FINEST, Budget
from proofs.search.evolve import rows_of
from proofs.search.finding import (
    CONTRADICTED,
    NOISE,
    UNSURE,
    Finding,
    keep_undefined,
    margin_of,
    note_calm,
    note_refusal,
)
from proofs.search.shrinking import complexity
from proofs.search.stock import Population
from proofs.search.strictness import breaks_at_equality, least_met
from theory import Claim

SHARE = 20  # of these steps that one world may take
NO_STEPS = "the steps of the exact checker that the budget gives are spent"
ENOUGH_ERRED = 16  # worlds on which floats erred, after which one that takes too long to decide is no doubt


def ask(
    finding: Finding,
    encoding: Encoding,
    proposal: Proposal,
    level: int,
    budget: Budget,
    most: float = math.inf,
) -> tuple[dict[str, Any] | None, Certificate | None]:
    """A proposal as a witness, rounded at a level, and what the exact checker says of it within what is left of its steps.

    It takes ``most`` steps at most. None for both where a bounded parameter has no value, and for the witness where no steps are left.
    """
    left = min(budget.exact / SHARE, budget.exact - finding.steps, most)
    if left <= 0:
        finding.refusal = NO_STEPS
        return None, Certificate(Outcome(Kind.SPENT, NO_STEPS))
    claim, certificate = encoding.claim, None
    with Steps(left) as steps:
        witness = build(claim, encoding, proposal, Rounding.uniform(claim, level))
        if witness is not None:
            certificate = certify(witness, margins=False)
    finding.steps += steps.spent
    return witness, certificate


def proposal_of(seen: Population, row: int) -> Proposal:
    """The tables of one world of a batch, and the values of its parameters, as floats."""
    encoding, m = seen.encoding, seen.margins
    p, f = rows_of((seen.point, seen.frozen), row)
    tables = encoding.tables(jax.tree.map(jnp.asarray, p), jax.tree.map(jnp.asarray, f))
    return Proposal(
        tuple(np.exp(np.asarray(x)) for x in tables.log_minus),
        tuple(np.exp(np.asarray(x)) for x in tables.log_plus),
        np.asarray(tables.score),
        {q.name: float(v) for q, v in zip(encoding.parameters, np.asarray(m.values)[row], strict=True)},
        encoding.shape,
        {name: tuple(np.exp(np.asarray(x)) for x in laws) for name, laws in tables.further.items()},
        {name: np.asarray(x) for name, x in tables.scores.items()},
        {name: tuple(map(np.asarray, levels)) for name, levels in tables.scores_after.items()},
    )


def clearly_broken(m: Margins, order: np.ndarray) -> bool:
    """Whether the conclusion fails on some world by more than rounding errors of floats."""
    return bool(len(order)) and float(np.asarray(m.conclusion)[order[0]]) < -1e-6


def certify_some(
    finding: Finding, seen: Population, budget: Budget
) -> tuple[Proposal, dict[str, Any], Certificate] | None:
    """Round and certify the most promising worlds: those clearly broken, or else a few equality cases."""
    encoding, claim, m, order = seen.encoding, seen.encoding.claim, seen.margins, seen.order
    conclusion = np.asarray(m.conclusion)
    if clearly_broken(m, order):
        promising = [int(r) for r in order if conclusion[r] < -NOISE]
        tries, levels = budget.tries, range(len(DENOMINATORS))
    else:
        edge = NOISE if breaks_at_equality(claim.conclusion) else -NOISE
        promising = [int(r) for r in order if conclusion[r] <= edge]
        tries, levels = budget.tries // 4, range(0, len(DENOMINATORS), 3)
    picked = promising[: (tries + 1) // 2]
    rest = promising[len(picked) :]
    picked += rest[:: max(1, len(rest) // max(1, tries // 2))][: tries // 2]
    for row in picked:
        proposal = proposal_of(seen, row)
        within = levels
        if conclusion[row] < -1e-6:
            witness, exactly = ask(finding, encoding, proposal, FINEST, budget)
            if _erred(finding, claim, exactly, _barely_met(m, row), float(conclusion[row]), witness):
                continue
            if exactly is not None and exactly.unsettled:
                within = range(EXACTLY + 1)  # laws may be equal once they are rounded so coarsely
        for level in within:
            if finding.attempts >= 40 * budget.tries:
                return None  # what rounds to nothing so many times is reported as uncertified
            finding.attempts += 1
            witness, certificate = ask(finding, encoding, proposal, level, budget)
            if witness is None or certificate is None:
                continue
            if certificate.confirmed:
                return proposal, witness, certify(witness)
            _note_unconfirmed(finding, witness, certificate)
    return None


def _note_unconfirmed(finding: Finding, witness: dict[str, Any] | None, certificate: Certificate) -> None:
    """Note why a world that seems to break the claim does not, and keep it if the conclusion means nothing there."""
    note_refusal(finding, certificate)
    if certificate.undefined and witness is not None:
        keep_undefined(finding, witness)


def _barely_met(m: Margins, row: int) -> bool:
    """Whether a hypothesis is met by no more than what floats may err by."""
    return bool((np.asarray(m.hypotheses)[row] < NOISE).any())


def _erred(
    finding: Finding,
    claim: Claim,
    as_it_is: Certificate | None,
    barely_met: bool,
    margin: float = -math.inf,
    witness: Mapping[str, Any] | None = None,
) -> bool:
    """Whether floats erred on a world that seems to break the claim: taken as it is, the conclusion holds exactly.

    Or else it means nothing there, or a hypothesis fails exactly that floats saw barely met. Where one asks for an
    equality, any rounding fails it, and that says nothing.
    """
    outcome = as_it_is.outcome if as_it_is is not None else None
    kind = outcome.kind if outcome is not None else None
    unmet = kind is Kind.UNMET and all(least_met(h.formula) for h in claim.hypotheses)
    contradicted = outcome is not None and kind in CONTRADICTED and outcome.part == CONCLUSION
    if as_it_is is not None and as_it_is.undefined and witness is not None:
        keep_undefined(finding, dict(witness))
    elif contradicted:
        exact = margin_of(witness) if witness is not None and finding.erred < UNSURE else None
        if exact is not None and exact >= 0:
            note_calm(finding, exact)
    elif finding.erred >= ENOUGH_ERRED and kind is Kind.SPENT:
        return False  # it says nothing of this world, and on all that were decided floats erred
    elif not (barely_met and unmet):
        finding.doubtful = True
        finding.open = margin if finding.open is None else min(finding.open, margin)
        return False
    finding.erred += 1
    return True


def certify_simple(
    finding: Finding, seen: Population, budget: Budget
) -> tuple[tuple[Proposal, dict[str, Any], Certificate] | None, int]:
    """The simplest of some certified worlds of a lattice, and how many were tried.

    Tried are worlds that are clearly broken, or else those that sit on an equality.
    """
    encoding, claim, m, order = seen.encoding, seen.encoding.claim, seen.margins, seen.order
    conclusion = np.asarray(m.conclusion)
    broken = clearly_broken(m, order)
    if not broken and not breaks_at_equality(claim.conclusion):
        return None, 0
    promising = [int(r) for r in order if (conclusion[r] < -1e-6 if broken else abs(conclusion[r]) <= EQUAL)]
    picked = promising[:: max(1, len(promising) // budget.tries)][: budget.tries]
    found: list[tuple[Proposal, dict[str, Any], Certificate]] = []
    for row in picked:
        proposal = proposal_of(seen, row)
        # What is clearly broken may need its slacks finer than the lattice.
        for level in (EXACTLY, FINELY) if broken else (EXACTLY,):
            witness, certificate = ask(finding, encoding, proposal, level, budget)
            if witness is not None and certificate is not None and certificate.confirmed:
                found.append((proposal, witness, certify(witness)))
                break
            if broken and certificate is not None:
                _note_unconfirmed(finding, witness, certificate)
        else:
            if broken:
                witness, exactly = ask(finding, encoding, proposal, FINEST, budget)
                _erred(finding, claim, exactly, _barely_met(m, row), float(conclusion[row]), witness)
    simplest = min(found, key=lambda case: complexity(case[1])) if found else None
    return simplest, len(picked)
