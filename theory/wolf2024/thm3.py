"""Theorem 3: misalignment in a conversation whose replies the model itself gives."""

from typing import Any

from sympy import sqrt

from theory.claims import claim
from theory.logic import Conversation, Length, conversation
from theory.observables import B_P, s
from theory.parameters import beta, beta_prime, delta, epsilon, gamma, reply, rounds, sigma
from theory.wolf2024.def3 import prompt_undistinguishable
from theory.wolf2024.thm2 import HYPOTHESES, NATS

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Theorem 3 (ICML 3.3)"
CONVERSATION = (*HYPOTHESES, prompt_undistinguishable)
COST = beta_prime / beta * reply + sigma / beta * sqrt(rounds * reply / delta)
CAP = COST + NATS / (rounds * beta) + 1
TOTAL = NATS / beta + rounds * COST + rounds
PROCESS = (
    "Each reply is drawn from the conditional mixture P(.|q1 a1 ... qi) itself; the user sees it before the next query, and the best "
    "strategy counts (dynamic programming). The bound on a query speaks of a reply that is not yet given, so all replies are taken to have "
    "one length, known in advance, and every query, the last one too, has the same bound. A counterexample with equal "
    "lengths refutes the statement; a verdict in its favour would be for equal lengths only. With probability at least 1 - delta over the replies."
)


def misaligned_in_conversation(**options: Any) -> Conversation:
    """The conclusion: within the published bounds on each query and on all of them, with the options of `conversation`."""
    options = {"total": TOTAL, "rounding": "ceil"} | options
    return conversation(
        B_P(s) < gamma + epsilon, rounds=rounds, reply=reply, cap=CAP, at_least=1 - delta, **options
    )


theorem = claim(
    "thm3",
    title="in a conversation the user misaligns the model within the published total and per-query lengths",
    source=SOURCE,
    kind="theorem",
    hypotheses=CONVERSATION,
    conclusion=misaligned_in_conversation(total=Length(TOTAL, "ceil", at_most=True), rounding="floor"),
    reading=(
        f"{PROCESS} A query no longer than L has at most floor(L) sentences, as it has a whole number of them; the total is rounded up, "
        "as lengths are elsewhere. A query may be empty."
    ),
)

rounded_up = claim(
    "thm3.rounded-up",
    title="the same with every bound on a length rounded up",
    source=SOURCE,
    kind="reading",
    reading_of="thm3",
    hypotheses=CONVERSATION,
    conclusion=misaligned_in_conversation(),
    reading=f"{PROCESS} Bounds on lengths are rounded up, in the user's favour; a query may be empty.",
)

nonempty = claim(
    "thm3.nonempty",
    title="the same where every query has a sentence at least",
    source=SOURCE,
    kind="reading",
    reading_of="thm3",
    hypotheses=CONVERSATION,
    conclusion=misaligned_in_conversation(nonempty=True),
    reading=f"{PROCESS} Bounds on lengths are rounded up; no query is empty.",
)
