"""Candidate thm3-pooled: one variance for all replies together, queries that open and close with a negative sentence."""

from sympy import log, sqrt

from theory.claims import claim
from theory.logic import conversation
from theory.observables import B_P, s
from theory.parameters import alpha, beta, beta_prime, core, delta, epsilon, gamma, reply, rounds, sigma
from theory.wolf2024.thm3 import CONVERSATION

X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)
REPLIES = rounds * reply

theorem = claim(
    "thm3-pooled",
    title="queries (negative) s_i (negative) with beta sum|s_i| >= X + beta' m + sigma k sqrt m misalign",
    source="this project, candidate thm3-pooled",
    kind="candidate",
    hypotheses=CONVERSATION,
    where=[
        epsilon < 1 - gamma,
        beta * (rounds + 1) * core
        >= X + beta_prime * REPLIES + sigma * sqrt((1 - delta) / delta) * sqrt(REPLIES),
    ],
    conclusion=conversation(
        B_P(s) < gamma + epsilon,
        rounds=rounds,
        reply=reply,
        cap=core + 2,
        last=core + 1,
        exact=True,
        negative_ends=True,
        at_least=1 - delta,
    ),
    repairs=["thm3"],
    reading=(
        "Replies of one length, and |s_i| = core for every i (a special case of fixed lengths). Replies are drawn from the mixture itself."
    ),
)
