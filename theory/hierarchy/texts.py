"""A system text s0 and a user text u after it: F9.20 and F9.21."""

from sympy import Rational, log

from theory.claims import claim
from theory.logic import both, every_prefix, every_prompt, when
from theory.observables import LLR, gain, s, s0, w
from theory.parameters import alpha
from theory.signature import Signature

SOURCE = "Wallace et al., The instruction hierarchy, arXiv 2404.13208; the mixture of Wolf et al., arXiv 2304.11082"
HALF = Rational(1, 2)

reached = w(s) >= HALF
enough = gain(s, s0) + LLR(s0) >= log((1 - alpha) / alpha)

user_text = claim(
    "hierarchy.user-text",
    sheet="F9.20",
    title="The model is at least half P- after the user's text if and only if that text has made up for the prior and the system text",
    source=SOURCE,
    where=[alpha < 1],
    conclusion=every_prompt(
        every_prefix(both(when(reached, enough), when(enough, reached)), of=s, var=s0), support="both"
    ),
    kind="theorem",
    reading="s0 and u are any texts, the empty one among them; LLR(u | s0) is what u adds to the log-ratio of s0, which is taken to its side; texts that both components can say, which are all texts where both are positive",
)

pairs = Signature("hierarchy-pairs")
V = pairs.set("V")
H = pairs.law("H", V, positive=True, meaning="P- on a first sentence")
S = pairs.law("S", V, positive=True, meaning="P+ on a first sentence")
h = pairs.law("h", V, given=V, positive=True, meaning="P- on a sentence after another")
safe = pairs.law("s", V, given=V, positive=True, meaning="P+ on a sentence after another")
a = pairs.parameter("a", lower=0, upper=1, meaning="weight of P-")


def first(x):
    """LLR of a sentence without any text before it."""
    return log(H(x)) - log(S(x))


def weight(x, y):
    """Weight of P- after two sentences."""
    minus = a * H(x) * h(x, y)
    return minus / (minus + (1 - a) * S(x) * safe(x, y))


def _alone(x):
    return V.every(lambda u: when(first(u) >= -first(x) + log((1 - a) / a), weight(x, u) >= HALF))


alone = claim(
    "hierarchy.user-text.alone",
    sheet="F9.21",
    title="The model is at least half P- if the user's text, by itself, would make up for the prior and the system text",
    source=SOURCE,
    signature=pairs,
    conclusion=V.every(_alone),
    kind="theorem",
    reading="the entry for a system text and a user text of one sentence each: if this fails, so does the entry",
)

# ---------------------------------------------------------------- system texts and user texts of any kind
texts = Signature("hierarchy-texts")
V0, U = texts.set("V"), texts.set("U")
H0 = texts.law("H0", V0, positive=True, meaning="P- on a system text")
S0 = texts.law("S0", V0, positive=True, meaning="P+ on a system text")
H1 = texts.law("H1", U, positive=True, meaning="P- on a user text by itself")
S1 = texts.law("S1", U, positive=True, meaning="P+ on a user text by itself")
H2 = texts.law("H2", U, given=V0, positive=True, meaning="P- on a user text after a system text")
S2 = texts.law("S2", U, given=V0, positive=True, meaning="P+ on a user text after a system text")
prior = texts.parameter("a", lower=0, upper=1, meaning="weight of P-")


def _weight_after(x, u):
    """Weight of P- after a system text and a user text."""
    minus = prior * H0(x) * H2(x, u)
    return minus / (minus + (1 - prior) * S0(x) * S2(x, u))


def _by_itself(u):
    """LLR of a user text without any text before it."""
    return log(H1(u)) - log(S1(u))


no_weaker = claim(
    "hierarchy.user-text.no-weaker",
    title="The same, for a user text that adds no less to the log-ratio after the system text than by itself",
    source="repair of F9.21",
    signature=texts,
    conclusion=V0.every(
        lambda x: U.every(
            lambda u: when(
                log(H2(x, u)) - log(S2(x, u)) >= _by_itself(u),
                when(
                    _by_itself(u) >= -(log(H0(x)) - log(S0(x))) + log((1 - prior) / prior),
                    _weight_after(x, u) >= HALF,
                ),
            )
        )
    ),
    kind="repair",
    repairs=["hierarchy.user-text.alone"],
    reading=(
        "asked of this system text and this user text alone, and of system texts and user texts of any length, which are two sets; where texts of either "
        "component are independent it is so of all"
    ),
)
