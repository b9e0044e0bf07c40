"""Two parameter settings with the same probabilities and the same norms: which is displaced more."""

from sympy import Eq, Or

from theory.claims import Hypothesis, claim

from ._token import SOURCE, Model, declared, model

settings = declared("displacement-settings")
M1 = model(settings)
M2 = model(settings, "V_plus V_minus V_z k")


def _lead(m: Model, vector):
    """Logit of + over that of a vector's token."""
    return m.inner(lambda i: m.plus(i) - vector(i), m.hidden)


agree = [
    Hypothesis(
        "pi-minus", "the two settings give - the same odds", Eq(_lead(M1, M1.minus), _lead(M2, M2.minus))
    ),
    Hypothesis(
        "pi-others",
        "the two settings give every other token the same odds",
        M1.Z.every(
            lambda z: Or(
                Eq(M1.others, 0),
                Eq(_lead(M1, lambda i: M1.other(z, i)), _lead(M2, lambda i: M2.other(z, i))),
            )
        ),
    ),
    *(
        Hypothesis(
            f"norm-{name}",
            f"the two settings agree in the norm of {name}",
            Eq(M1.inner(a, a), M2.inner(b, b)),
        )
        for name, a, b in (
            ("W_+", M1.plus, M2.plus),
            ("W_-", M1.minus, M2.minus),
            ("h", M1.hidden, M2.hidden),
        )
    ),
]
READING = "settings agree in pi if and only if all differences of logits agree; others = 0: no other tokens"


def score(m: Model, factor=1):
    """factor <W_+, W_-> and what the other tokens contribute."""
    return factor * m.inner(m.plus, m.minus) + m.others_pull()


larger_falls = claim(
    "displacement.larger-score",
    sheet="F4.13",
    title="Of two settings alike in pi and norms, that of the larger score has the smaller derivative",
    source=SOURCE,
    signature=settings,
    hypotheses=agree,
    conclusion=Or(score(M1) <= score(M2), M1.rate() <= M2.rate()),
    kind="theorem",
    reading=READING,
)


def weighted(m: Model):
    """The score with <W_+, W_-> weighted by 1 - pi_+ + pi_-."""
    return score(m, 1 - m.pi_plus() + m.pi_minus())


larger_weighted = claim(
    "displacement.larger-score.weighted",
    title="The same, of the score in which <W_+, W_-> has the weight 1 - pi_+ + pi_-",
    source="repair of F4.13",
    signature=settings,
    hypotheses=agree,
    conclusion=Or(weighted(M1) <= weighted(M2), M1.rate() <= M2.rate()),
    kind="repair",
    repairs=["displacement.larger-score"],
    reading=READING,
)
