"""Candidate thm4-gamma-n: best of n with gamma replaced by what the best of n draws from P- scores."""

from sympy import Max, Piecewise, log

from theory.claims import Hypothesis, claim
from theory.logic import every_prompt, some_prompt
from theory.observables import best_minus, best_P, s, w
from theory.parameters import alpha, beta, draws, epsilon, gamma, gamma_n
from theory.wolf2024.def2 import distinguishable
from theory.wolf2024.def5 import negative
from theory.wolf2024.thm1 import ROUNDED
from theory.wolf2024.thm4 import BEST

SOURCE = "this project, candidate thm4-gamma-n"

bad_best = Hypothesis(
    "bad-best",
    "the best of n draws from P- scores at most gamma_n on average, after every prompt",
    every_prompt(best_minus(s, draws) <= gamma_n, support="P-"),
    SOURCE,
)
X_N = log((1 - alpha) / alpha) - log(((1 - gamma_n) / (1 - gamma_n - epsilon)) ** (1 / draws) - 1)

theorem = claim(
    "thm4-gamma-n",
    title="best of n is brought below gamma_n + eps, gamma_n the best of n draws from P-",
    source=SOURCE,
    kind="candidate",
    hypotheses=[distinguishable, bad_best],
    where=[epsilon < 1 - gamma_n],
    conclusion=some_prompt(best_P(s, draws) < gamma_n + epsilon, length=X_N / beta),
    repairs=["thm4"],
    reading=f"{BEST} {ROUNDED}",
)

strict = claim(
    "thm4-gamma-n.at-least-one",
    title="the same, with a sentence at least where no prompt is not enough",
    source=SOURCE,
    kind="repair",
    hypotheses=[distinguishable, bad_best],
    where=[epsilon < 1 - gamma_n],
    conclusion=some_prompt(
        best_P(s, draws) < gamma_n + epsilon, length=Piecewise((0, X_N < 0), (Max(1, X_N / beta), True))
    ),
    repairs=["thm4-gamma-n", "thm4"],
    reading=f"{BEST} At X_n = 0 the length formula says no sentence, and the empty prompt just misses: one sentence is taken.",
)

bound = claim(
    "thm4-gamma-n.bound",
    title="B^(n)_P(s) <= 1 - w(s)^n (1 - gamma_n)",
    source=SOURCE,
    kind="candidate",
    hypotheses=[bad_best],
    conclusion=every_prompt(best_P(s, draws) <= 1 - w(s) ** draws * (1 - gamma_n)),
    reading=BEST,
)

largest = claim(
    "thm4-gamma-n.largest",
    title="a P- of mean at most gamma has a best of n of at most 1 - 2((1 - gamma)/2)^n",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative],
    conclusion=every_prompt(best_minus(s, draws) <= 1 - 2 * ((1 - gamma) / 2) ** draws, support="P-"),
    reading=(
        "How large gamma_n can be for a given gamma: P- saying +1 or -1 attains it, so gamma_n tends to 1 and from n > log 2/log(2/(1 - gamma)) on "
        "nothing below 0 is guaranteed."
    ),
)
