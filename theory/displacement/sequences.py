"""Responses of several tokens."""

from sympy import Eq

from theory.claims import Hypothesis, claim
from theory.library import single

from ._pair import Pair
from ._token import SOURCE

MATRICES = "the double sums over positions are inner products of the matrices sum_k u_k h_k^T"
FREE = "neither response is a prefix of the other; the switches say whether there are shared tokens and later ones"

at_once = Pair("displacement-first", shared=0)
first_token = claim(
    "displacement.sequences",
    sheet="F4.9",
    title="How fast the log-probability of a response moves, where the first tokens differ",
    source=SOURCE,
    signature=at_once.signature,
    hypotheses=at_once.hypotheses,
    conclusion=Eq(
        at_once.rate(), at_once.from_unembeddings() + at_once.from_later() + at_once.from_parting()
    ),
    kind="theorem",
    reading=f"{MATRICES}; a response may end where they part",
)

later = Pair("displacement-later", shared=1)
assert later.shared is not None
first = later.signature.law("first", later.shared.K, meaning="which of the shared positions is the first")
is_first = Hypothesis("first", "first: one position", single(first))


def _after_first():
    """sum over k >= 2 of |W^T u_k|^2: shared positions but the first, that of the parting, later ones."""
    common = later.shared
    assert common is not None
    return (
        common.K.sum(lambda k: (1 - first(k)) * later.square(later.back(later.error(common, k))))
        + later.square(later.back(later.at_parting(later.plus)))
        + later.from_later()
    )


later_parting = claim(
    "displacement.sequences-later",
    sheet="F4.14",
    title="The same formula, where the responses part later",
    source=SOURCE,
    signature=later.signature,
    hypotheses=[*later.hypotheses, is_first],
    conclusion=Eq(later.rate(), later.from_unembeddings() + _after_first()),
    kind="theorem",
    reading=f"{MATRICES}; <W^T u_1, W_{{y+1}} - W_{{y-1}}> is 0, as the first tokens agree; neither response is a prefix of the other",
)
later_mended = claim(
    "displacement.sequences-later.parting",
    title="The formula with the parting in the place of the first position",
    source="repair of F4.14",
    signature=later.signature,
    hypotheses=later.hypotheses,
    conclusion=Eq(later.rate(), later.from_unembeddings() + later.from_later() + later.from_parting()),
    kind="repair",
    repairs=["displacement.sequences-later"],
    reading=f"{MATRICES}; neither response is a prefix of the other",
)

either_way = Pair("displacement-pair")
supervised = claim(
    "displacement.supervised",
    sheet="F4.12",
    title="A further term -ln pi(y+) of the loss excludes displacement",
    source=SOURCE,
    signature=either_way.signature,
    hypotheses=either_way.hypotheses,
    conclusion=either_way.rate(supervised=1) >= 0,
    kind="theorem",
    reading=FREE,
)


def _summed(later, i):
    common = either_way.shared
    assert common is not None
    return (
        common.sum(lambda k: common.hidden(k, i)) + either_way.h(i) + later.sum(lambda k: later.hidden(k, i))
    )


def ches():
    """<a, b> - |a|^2."""

    def a(i):
        return _summed(either_way.later_plus, i)

    return either_way.C.sum(lambda i: a(i) * _summed(either_way.later_minus, i) - a(i) ** 2)


low_score = claim(
    "displacement.ches",
    sheet="F4.7",
    title="A pair whose CHES score is not positive is not displaced",
    source=SOURCE,
    signature=either_way.signature,
    hypotheses=[*either_way.hypotheses, Hypothesis("score", "CHES(+,-) <= 0", ches() <= 0)],
    conclusion=either_way.rate() >= 0,
    kind="theorem",
    reading=FREE,
)
