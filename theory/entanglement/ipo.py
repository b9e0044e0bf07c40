"""IPO beyond its target: the margin of log-ratios may be larger than 1/(2 tau), and then both slopes change their sign."""

from sympy import Eq

from theory.claims import Hypothesis, claim
from theory.library import D
from theory.logic import both
from theory.signature import Signature

from ._setting import SOURCE, iff

regressed = Signature("entanglement-ipo")
C = regressed.set("I")  # coordinates of the parameters
g_w, g_l = regressed.reals("g_w", C), regressed.reals("g_l", C)
lr_w = regressed.parameter("lr_w", meaning="log-ratio of the chosen response to the reference, nats")
lr_l = regressed.parameter("lr_l", meaning="log-ratio of the rejected response to the reference, nats")
tau = regressed.parameter("tau_ipo", lower=0, meaning="regularisation")

loss = (lr_w - lr_l - 1 / (2 * tau)) ** 2
d_w, d_l = -D(loss, lr_w), D(loss, lr_l)
squared_w, inner = C.sum(lambda i: g_w(i) ** 2), C.sum(lambda i: g_w(i) * g_l(i))


def conclusion():
    """d_w = d_l, and L_w does not fall if and only if <g_w, g_l> <= |g_w|^2."""
    return both(Eq(d_w, d_l), iff(d_w * squared_w - d_l * inner >= 0, inner <= squared_w))


ipo_rule = claim(
    "entanglement.ipo",
    sheet="F3.6",
    title="IPO: the chosen does not fall if and only if <g_w, g_l> <= |g_w|^2, whatever the margin",
    source=SOURCE,
    signature=regressed,
    conclusion=conclusion(),
    kind="theorem",
    reading="d_w/d_l = 1 as d_w = d_l, which has a meaning at the margin 1/(2 tau), too; any log-ratios: L and the reference's are free",
)
ipo_short = claim(
    "entanglement.ipo.short",
    title="The same while the margin is short of 1/(2 tau)",
    source="repair of F3.6",
    signature=regressed,
    hypotheses=[Hypothesis("short", "lr_w - lr_l < 1/(2 tau)", lr_w - lr_l < 1 / (2 * tau))],
    conclusion=conclusion(),
    kind="repair",
    repairs=["entanglement.ipo"],
)
