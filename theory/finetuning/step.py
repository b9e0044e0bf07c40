"""One gradient step on any data: when it raises the weight of harm."""

from sympy import Or

from theory.claims import claim
from theory.library import KL, D, E, cross_entropy
from theory.logic import both

from ._setting import SOURCE, H, S, X, mixture, share, tuning, unlike

data = tuning.law("D", X, positive=True, meaning="data")
w = share("w", "weight of harm in the model", ends=False)

slope = D(cross_entropy(data, mixture(w), X), w)  # a step raises w where the loss falls
closer = KL(data, H) - KL(data, S)  # nats by which the data are farther from harm than from safety
overlap = E(data, lambda x: H(x) / mixture(w)(x))

by_divergence = claim(
    "finetuning.step",
    sheet="F9.2",
    title="A step raises the weight of harm if and only if the data are closer to harm than to safety",
    source=SOURCE,
    signature=tuning,
    hypotheses=[unlike],
    conclusion=both(Or(slope >= 0, closer < 0), Or(slope < 0, closer >= 0)),
    kind="theorem",
    reading="raises: the slope of CE(D, P_a) in a is negative",
)
by_overlap = claim(
    "finetuning.step.overlap",
    sheet="F9.3",
    title="A step raises the weight of harm if and only if E_D[H/P_a] > 1",
    source=SOURCE,
    signature=tuning,
    hypotheses=[unlike],
    conclusion=both(Or(slope >= 0, overlap > 1), Or(slope < 0, overlap <= 1)),
    kind="theorem",
    repairs=["finetuning.step"],
    reading="raises: the slope of CE(D, P_a) in a is negative",
)
b = share("b", "weight of harm in the model, which may be 0")
from_nothing = claim(
    "finetuning.step.from-safety",
    title="A step away from safety alone raises the weight of harm if the data are closer to harm",
    source="repair of F9.2",
    signature=tuning,
    hypotheses=[unlike],
    conclusion=Or(closer >= 0, D(cross_entropy(data, mixture(b), X), b, at=0) < 0),
    kind="repair",
    repairs=["finetuning.step"],
)
