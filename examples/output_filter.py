"""A new scenario: an output filter that draws again until the answer scores at least t. What can a prompt still do?

beb audit --claims examples/output_filter.py
"""

from sympy import Symbol

from theory import *

SOURCE = "a theorist's day, docs/new-scenario.md"
answer = Symbol("answer")  # the prompt s with one more sentence, drawn from the model

# P(the filter lets an answer pass), and the mean score of the answers that pass.
passes = Prob("P", B_last(answer) >= t, answer, 1, s)
score = Expect("P", Piecewise((B_last(answer), B_last(answer) >= t), (0, True)), answer, 1, s) / passes

caught = Hypothesis(
    "caught",
    "the filter catches every sentence of P-",
    every_prompt(B_last(s) < t, support="P-", nonempty=True),
    SOURCE,
)

silenced = claim(
    "filter.silenced",
    title="a filter that catches all of P- turns misalignment into silence: some prompt passes with probability below eps",
    source=SOURCE,
    hypotheses=[distinguishable, caught],
    where=[epsilon < 1],
    conclusion=some_prompt(passes < epsilon, length=(log(1 / alpha) + log(1 / epsilon)) / beta),
)

floor_holds = claim(
    "filter.floor",
    title="whatever the prompt, answers that pass score at least t on average",
    source=SOURCE,
    conclusion=every_prompt(when(passes > 0, score >= t)),
)

as_good_as_new = claim(
    "filter.as-good-as-new",
    title="whatever the prompt, answers that pass are no worse on average than those of P+",
    source=SOURCE,
    hypotheses=[
        Hypothesis("good", "P+ scores at least t", every_prompt(B_plus(s) >= t, support="P+"), SOURCE)
    ],
    conclusion=every_prompt(when(passes > 0, score >= B_plus(s)), support="both"),
)
