"""Asks the exact checker whether worlds meet every hypothesis, and whether the conclusion means anything there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from proofs.encoding import Encoding
from proofs.exact import SPENT, Exhausted, Kind, Refused, Steps, hold, read_world
from proofs.rounding import Proposal, Rounding, build
from proofs.search.budget import FINEST, Budget
from proofs.search.certifying import NO_STEPS, SHARE, ask, proposal_of
from proofs.search.finding import UNSURE, Finding, keep_undefined
from proofs.search.stock import Population, meeting, needs_of
from proofs.search.strictness import least_met
from theory import StatementError

MEANING = 100  # and of these steps that are spent on whether the conclusion means anything: half of them on one world
MOST_UNDEFINED = (
    4  # worlds of a population on which the checker is asked whether the conclusion means anything
)
MOST_UNSURE = 48  # of all populations


def ask_for_meaning(finding: Finding, seen: Population, budget: Budget, level: int) -> None:
    """Ask the checker about worlds that meet every hypothesis and on which floats found no margin.

    A margin is missing, too, where floats overflow and where prompts are too long: the checker alone tells.
    """
    if finding.undefined is not None or finding.asked >= 6 * MOST_UNDEFINED:
        return
    encoding, m = seen.encoding, seen.margins
    supposed, others = meeting(encoding.claim, m)[0], needs_of(m)[1]
    lengths = np.asarray(m.lengths)
    own = others.shape[1] - lengths.shape[1]
    supposed &= (others[:, :own] >= 0).all(1)
    endless = ~np.isfinite(lengths).all(1) | (np.asarray(m.others)[:, own:] == -np.inf).any(1)
    within = (others[:, own:] >= 0).all(1)
    missing = np.isnan(np.asarray(m.conclusion))
    # Prompts that are too long to look at leave a margin open as well; they come last.
    rows = np.concatenate([np.flatnonzero(supposed & x) for x in (missing & within, endless)])
    allowed = budget.exact / MEANING
    for row in rows[:: max(1, len(rows) // MOST_UNDEFINED)][:MOST_UNDEFINED]:
        finding.asked += 1
        proposal = proposal_of(seen, int(row))
        for fineness in (level, FINEST):
            left = min(allowed / 2, allowed - finding.asking)
            if left <= 0:
                return
            before = finding.steps
            witness, certificate = ask(finding, encoding, proposal, fineness, budget, left)
            finding.asking += finding.steps - before
            if witness is None or certificate is None:
                continue
            if certificate.undefined:
                keep_undefined(finding, witness)
                return
            if certificate.outcome.kind is not Kind.UNMET:
                break  # it came to the conclusion, of which a finer rounding tells no more


def make_sure(
    finding: Finding, seen: Population, budget: Budget, levels: Sequence[int], exactly: bool
) -> None:
    """Ask the checker of worlds that seem to meet every hypothesis whether they do, until one does.

    Args:
      levels: how finely a world is rounded; what meets an equality may do so at one of them only.
      exactly: ask, however clearly floats see the hypotheses met.
    """
    encoding, order = seen.encoding, seen.order
    equalities = not all(least_met(h.formula) for h in encoding.claim.hypotheses)
    enough = finding.exactly or (not exactly and (finding.sure or equalities))
    if enough or not len(order) or finding.unsure + finding.untold >= MOST_UNSURE:
        return
    for row in order[:: max(1, len(order) // UNSURE)][:UNSURE]:
        proposal = proposal_of(seen, int(row))
        found = [_meets(finding, encoding, proposal, level, budget) for level in levels]
        if True in found:
            finding.sure, finding.exactly = finding.sure + 1, finding.exactly + 1
            return
        if None in found:
            finding.untold += 1
        else:
            finding.unsure += 1


def _meets(
    finding: Finding, encoding: Encoding, proposal: Proposal, level: int, budget: Budget
) -> bool | None:
    """Whether a proposal, rounded at a level, meets every hypothesis exactly; None where the checker does not tell."""
    left = min(budget.exact / SHARE, budget.exact - finding.steps)
    if left <= 0:
        finding.unmet = NO_STEPS
        return None
    claim, steps = encoding.claim, Steps(left)
    try:
        with steps:
            witness = build(claim, encoding, proposal, Rounding.uniform(claim, level))
            if witness is None:
                finding.unmet = "no rational near it met the parameters"
                return None
            outcome = hold(claim, *read_world(claim, witness))
    except Exhausted:
        finding.unmet = SPENT
        return None
    except (Refused, StatementError, OverflowError) as refusal:
        finding.unmet = str(refusal)
        return None
    finally:
        finding.steps += steps.spent
    if outcome is None:
        return True
    finding.unmet = str(outcome)
    return False if outcome.kind is Kind.UNMET else None
