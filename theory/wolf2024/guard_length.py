"""Candidate guard-length: how long a prompt a deployer may accept."""

from sympy import Implies

from theory.claims import claim
from theory.logic import every_prompt
from theory.observables import B_P, s, size
from theory.parameters import M, g_minus, g_plus, t
from theory.wolf2024.converse import ODDS, bad_at_least, bounded_increments, good_at_least

theorem = claim(
    "guard-length",
    title="prompts shorter than (1/M)(log((1-alpha)/alpha) + log((g+ - t)/(t - g-))) keep B_P at t or above",
    source="this project, candidate guard-length",
    kind="candidate",
    hypotheses=[bounded_increments, good_at_least, bad_at_least],
    where=[g_minus < t, t < g_plus],
    conclusion=every_prompt(Implies(size(s) < ODDS / M, B_P(s) >= t, evaluate=False)),
    reading="The longest prompt that a deployer may accept has ceil(...) - 1 sentences, and none where that is negative.",
)
