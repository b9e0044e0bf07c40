"""When a preferred token becomes less probable."""

from sympy import Eq, log

from theory.claims import Hypothesis, claim
from theory.library import D

from ._token import SOURCE, declared, model

token = declared("displacement-token")
M = model(token)
AMONG_OTHERS = "others = 0: the vocabulary has the two tokens and no more"

kappa = 1 - M.pi_plus() + M.pi_minus()
own = (
    (1 - M.pi_plus()) * M.inner(M.plus, M.plus)
    + M.pi_minus() * M.inner(M.minus, M.minus)
    + kappa * M.inner(M.hidden, M.hidden)
)

formula = claim(
    "displacement.formula",
    sheet="F4.1",
    title="How fast the log-probability of the preferred token moves",
    source=SOURCE,
    signature=token,
    conclusion=Eq(M.rate(), own - kappa * M.inner(M.plus, M.minus) - M.others_pull()),
    kind="theorem",
    reading=AMONG_OTHERS,
)

beside = declared("displacement-others")
B = model(beside, others=1)


def _ratio(z, y):
    other = B.weights(B.step())[2]
    return log(other(z) / other(y))


mass_moves = claim(
    "displacement.other-tokens",
    sheet="F4.2",
    title="The log-ratio of two other tokens moves at <W_z - W_z', W_+ - W_->",
    source=SOURCE,
    signature=beside,
    conclusion=B.Z.every(
        lambda z: B.Z.every(
            lambda y: Eq(D(_ratio(z, y), B.t, at=0), B.inner(lambda i: B.other(z, i) - B.other(y, i), B.pull))
        )
    ),
    kind="theorem",
)
pair = declared("displacement-two-tokens")
two = model(pair, others=0)
two_tokens = claim(
    "displacement.two-tokens",
    sheet="F4.3",
    title="A vocabulary of two tokens: no displacement",
    source=SOURCE,
    signature=pair,
    conclusion=two.rate() >= 0,
    kind="theorem",
)
only_unembeddings = claim(
    "displacement.only-unembeddings",
    sheet="F4.4",
    title="Only unembeddings are trained: no displacement",
    source=SOURCE,
    signature=token,
    conclusion=M.rate(hidden=False) >= 0,
    kind="theorem",
    reading=AMONG_OTHERS,
)
only_hidden = claim(
    "displacement.only-hidden",
    sheet="F4.5",
    title="Only the hidden state is trained: no displacement",
    source=SOURCE,
    signature=token,
    conclusion=M.rate(unembeddings=False) >= 0,
    kind="theorem",
    reading=AMONG_OTHERS,
)
behind = Hypothesis(
    "behind",
    "the other tokens lie behind + along W_+ - W_-, on average by pi",
    M.others_pull() <= M.others_mean(lambda z: 1) * M.inner(M.plus, M.pull),
)
only_hidden_behind = claim(
    "displacement.only-hidden.behind",
    title="The same, where the other tokens lie behind + along W_+ - W_-, on average",
    source="repair of F4.5",
    signature=token,
    hypotheses=[behind],
    conclusion=M.rate(unembeddings=False) >= 0,
    kind="repair",
    repairs=["displacement.only-hidden"],
    reading=AMONG_OTHERS,
)
opposite = Hypothesis("opposite", "<W_+, W_-> <= 0", M.inner(M.plus, M.minus) <= 0)
no_overlap = claim(
    "displacement.no-overlap",
    sheet="F4.6",
    title="Unembeddings that do not overlap: no displacement",
    source=SOURCE,
    signature=token,
    hypotheses=[opposite],
    conclusion=M.rate() >= 0,
    kind="theorem",
    reading=AMONG_OTHERS,
)
no_overlap_others = claim(
    "displacement.no-overlap.others",
    title="The same, where the other tokens do not lie on the side of W_+ - W_-, on average",
    source="repair of F4.6",
    signature=token,
    hypotheses=[
        opposite,
        Hypothesis("others", "sum of pi_z <W_z, W_+ - W_-> over other tokens is <= 0", M.others_pull() <= 0),
    ],
    conclusion=M.rate() >= 0,
    kind="repair",
    repairs=["displacement.no-overlap"],
    reading=AMONG_OTHERS,
)
