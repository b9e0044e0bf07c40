"""When the chosen response falls and the rejected one rises, whatever the model."""

from sympy import Or

from theory.claims import Hypothesis, claim
from theory.logic import both

from ._setting import SOURCE, d_l, d_w, flow, iff, inner, rate_l, rate_w, squared_l, squared_w

condition = claim(
    "entanglement.condition",
    sheet="F3.1",
    title="The chosen does not fall, and the rejected does not rise, while the gradients overlap by no more than a share of a square",
    source=SOURCE,
    signature=flow,
    conclusion=both(
        iff(rate_w() >= 0, inner() <= (d_w / d_l) * squared_w()),
        iff(rate_l() <= 0, inner() <= (d_l / d_w) * squared_l()),
    ),
    kind="theorem",
)
not_both = claim(
    "entanglement.not-both",
    sheet="F3.2",
    title="The chosen does not fall while the rejected rises",
    source=SOURCE,
    signature=flow,
    conclusion=Or(rate_w() >= 0, rate_l() <= 0),
    kind="theorem",
)
margin = claim(
    "entanglement.margin",
    sheet="F3.3",
    title="The margin does not fall",
    source=SOURCE,
    signature=flow,
    conclusion=rate_w() - rate_l() >= 0,
    kind="theorem",
)
margin_angle = claim(
    "entanglement.margin.angle",
    title="The same, where the cosine of the gradients is at most 2 sqrt(d_w d_l)/(d_w + d_l)",
    source="repair of F3.3",
    signature=flow,
    hypotheses=[
        Hypothesis(
            "angle",
            "(d_w + d_l) <g_w, g_l> <= 2 sqrt(d_w d_l) |g_w| |g_l|",
            Or(
                inner() <= 0,
                (d_w + d_l) ** 2 * inner() ** 2 <= 4 * d_w * d_l * squared_w() * squared_l(),
            ),
        )
    ],
    conclusion=rate_w() - rate_l() >= 0,
    kind="repair",
    repairs=["entanglement.margin"],
)
margin_equal = claim(
    "entanglement.margin.equal",
    title="The same, where d_w = d_l",
    source="repair of F3.3",
    signature=flow,
    conclusion=rate_w(d_w, d_w) - rate_l(d_w, d_w) >= 0,
    kind="repair",
    repairs=["entanglement.margin"],
)
margin_weighted = claim(
    "entanglement.margin.weighted",
    title="The weighted margin d_w L_w - d_l L_l does not fall",
    source="repair of F3.3",
    signature=flow,
    conclusion=d_w * rate_w() - d_l * rate_l() >= 0,
    kind="repair",
    repairs=["entanglement.margin"],
)
