"""Words and colours that terminal, record and page of `beb fit` share."""

from __future__ import annotations

from typing import Any

from beb.digits import short
from proofs.verdict import Verdict

STATUS = {
    "sound": "chains agree, and nothing that was checked speaks against the law",
    "doubtful": "chains agree, but a check failed or the table says little: read the doubts first",
    "unsound": "the draws may not be believed; no number is given",
}
SHOWN_AS = {
    "sound": Verdict.PROVED,
    "doubtful": Verdict.INCONCLUSIVE,
    "unsound": Verdict.REFUTED,
}
"""The verdict in whose colour a status is shown."""
WHY_PREFERRED = "of the laws that leave-one-out does not tell apart from the best, the simplest that describes the table; the best where none does"

CHAIN_RULE = {
    "kl-to-model": "The divergences of the next sentence after 0, 1, 2, … sentences of P₋ add up to less than log 1/α, however alike or unlike the "
    "components are: what all sentences together tell of P₋ cannot exceed what its weight hides.",
    "kl-of-rest": "The divergence of all that follows falls with every sentence of P₋, and is less than log 1/α.",
}
TOKENS = (
    "It is strict for whole sentences. Rows of {span} hold less than a sentence that has at least as many, so that log 1/α is farther above their sum; "
    "where sentences are shorter, rows reach into the next ones and nats are counted twice. "
)


def bound_line(bound: dict[str, Any], claim: str) -> str:
    """What the chain rule says of one group of rows.

    Args:
      bound: `synth.inference.TotalBound` as a record.
      claim: with its verdict.
    """
    of = f" [{bound['group']}]" if bound["group"] else ""
    said = f"chain rule, {claim}: {bound['what']}{of} {short(bound['total'])}"
    if bound["error"] is None:
        return f"{said} nats, and log 1/α is above that (no standard errors stated)"
    return f"{said} ± {short(bound['error'])} nats, and log 1/α is above that: {short(bound['least'])} or more, whatever the law"
