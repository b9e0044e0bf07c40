"""Claims of `theory` on two real components: formulas with measured constants put in, against drawn prompts and real replies.

What the theorems ask of *every* prompt cannot be decided on a transformer: each hypothesis is reported as *measured* (with its interval,
on the prompts that were drawn), *assumed*, or *failing* as measured. Outcomes follow from that; they are of this one model, and no verdict on
the claim, which the audit gives. Each check says how it could have come out otherwise (`llm_bridge.power`).

    outcomes      the words, and a check with its evidence
    plan          what is chosen: alpha, slack, numbers of draws
    sample        what is drawn and measured for all checks together
    hypotheses    how each hypothesis is measured, and the constant that it bounds
    patterns      shapes that conclusions are made of
    some_prompt, curve, divergence, after_prefix, talk, most_prompts, guard
                  a form of conclusion each: how it is recognised, and asked
    asked         constants in formulas, and the ways in which an outcome is reached
    referee       which claims can be asked, and asking them
"""

from llm_bridge.checks.outcomes import (
    ASSUMED,
    COULD_NOT_FAIL,
    FAILS,
    MEASURED,
    NOT_APPLICABLE,
    NOT_OBSERVED,
    OBSERVED,
    UNDECIDED,
    Check,
    Evidence,
)
from llm_bridge.checks.plan import CheckPlan
from llm_bridge.checks.referee import Referee, asked_of_all, form_of
from llm_bridge.checks.sample import Sample, log_posterior

__all__ = [
    "ASSUMED",
    "COULD_NOT_FAIL",
    "FAILS",
    "MEASURED",
    "NOT_APPLICABLE",
    "NOT_OBSERVED",
    "OBSERVED",
    "UNDECIDED",
    "Check",
    "CheckPlan",
    "Evidence",
    "Referee",
    "Sample",
    "asked_of_all",
    "form_of",
    "log_posterior",
]
