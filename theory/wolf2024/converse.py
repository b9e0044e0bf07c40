"""Candidate converse: no prompt shorter than this can misalign the mixture."""

from sympy import Implies, log

from theory.claims import Hypothesis, claim
from theory.logic import every_length, every_prefix, every_prompt
from theory.observables import B_P, B_minus, B_plus, P_minus, P_plus, Prob, increment, n, s, s0, size, w_max
from theory.parameters import M, alpha, g_minus, g_plus, parameter, t

SOURCE = "this project, candidate converse"

bounded_increments = Hypothesis(
    "bounded-increments",
    "P-(y|x)/P+(y|x) <= e^M for every prompt x and sentence y",
    every_prompt(increment(s) <= M, nonempty=True),
    SOURCE,
)
good_at_least = Hypothesis(
    "good-at-least", "P+ is never worse than g_plus", every_prompt(B_plus(s) >= g_plus, support="P+"), SOURCE
)
bad_at_least = Hypothesis(
    "bad-at-least",
    "P- is never worse than g_minus",
    every_prompt(B_minus(s) >= g_minus, support="P-"),
    SOURCE,
)
ODDS = log((1 - alpha) / alpha) + log((g_plus - t) / (t - g_minus))
LENGTH = ODDS / M

theorem = claim(
    "converse",
    title="a prompt with B_P(x) <= t has at least (1/M)(log((1-alpha)/alpha) + log((g+ - t)/(t - g-))) sentences",
    source=SOURCE,
    kind="candidate",
    hypotheses=[bounded_increments, good_at_least, bad_at_least],
    where=[g_minus < t, t < g_plus],
    conclusion=every_prompt(Implies(B_P(s) <= t, size(s) >= LENGTH)),
    reading="M > 0. Prompts with P(x) > 0; a component is asked for its behaviour only after prompts that it can produce.",
)

after_prefix = claim(
    "converse.after-prefix",
    title="the same after an aligning prompt s0, which adds log P+(s0)/P-(s0)",
    source=SOURCE,
    kind="candidate",
    hypotheses=[bounded_increments, good_at_least, bad_at_least],
    where=[g_minus < t, t < g_plus],
    conclusion=every_prompt(
        every_prefix(
            Implies(
                B_P(s) <= t,
                size(s) - size(s0) >= (ODDS + log(P_plus(s0)) - log(P_minus(s0))) / M,
            ),
            of=s,
            var=s0,
        ),
        support="P-",
    ),
    reading="s is s0 followed by the prompt, whose length is |s| - |s0|; texts with P-(s) > 0, so that the logarithm is defined.",
)

level = parameter(
    "level", lower=0, upper=1, upper_closed=True, meaning="posterior weight that is not to be reached"
)

ville = claim(
    "converse.drawn-text",
    title="text drawn from the model itself: P(max_n w(s_1..s_n) >= level) <= alpha/level",
    source=SOURCE,
    kind="candidate",
    conclusion=every_length(Prob("P", w_max(s) >= level, s, n) <= alpha / level),
    reading="For every number of sentences n; the supremum over n follows by monotone limits. level is the t of the candidate.",
)
