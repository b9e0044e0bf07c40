"""d_w/d_l of the losses of the table."""

from sympy import Eq, Implies, Or, exp, log

from theory.claims import Hypothesis, claim
from theory.logic import both

from ._losses import (
    L_l,
    L_w,
    b,
    losses,
    lr_l,
    lr_w,
    minus_log_sigma,
    mu,
    n_l,
    n_w,
    ratio,
    sigma,
    slopes,
    target,
)
from ._setting import SOURCE


def moves(loss):
    """That a loss has d_l other than 0: without that there is no ratio."""
    d_l = slopes(loss)[1]
    return Hypothesis("d_l", "d_l is not 0", Or(d_l > 0, d_l < 0))


def stated(name, title, conclusion, **options):
    return claim(
        f"entanglement.ratio.{name}",
        sheet="F3.4",
        title=f"d_w/d_l of {title}",
        source=SOURCE,
        signature=losses,
        conclusion=conclusion,
        kind="theorem",
        **options,
    )


dpo = stated("dpo", "DPO is 1", Eq(ratio(minus_log_sigma(b * (lr_w - lr_l))), 1))
r_dpo = stated(
    "r-dpo",
    "R-DPO is 1",
    Eq(ratio(minus_log_sigma(b * (lr_w - lr_l) - target)), 1),
    reading="the difference of lengths shifts the argument by any number",
)
_ipo = (lr_w - lr_l - 1 / (2 * b)) ** 2
ipo = stated(
    "ipo",
    "IPO is 1",
    Eq(ratio(_ipo), 1),
    hypotheses=[moves(_ipo)],
    reading="tau is b; where there is a ratio: at the margin 1/(2 tau) itself both slopes are 0",
)
simpo = stated(
    "simpo",
    "SimPO is the ratio of lengths |y_l|/|y_w|",
    Eq(ratio(minus_log_sigma(b * L_w / n_w - b * L_l / n_l - target)), n_l / n_w),
)
_cpo = b * (L_w - L_l)
cpo = stated(
    "cpo",
    "CPO is 1 + mu/(b sigma(-z))",
    Eq(ratio(minus_log_sigma(_cpo) - mu * L_w), 1 + mu / (b * sigma(-_cpo))),
)
_dpo = b * (lr_w - lr_l)
dpo_sft = stated(
    "dpo-sft",
    "DPO with a supervised term is 1 + mu/(b sigma(-z))",
    Eq(ratio(minus_log_sigma(_dpo) - mu * L_w), 1 + mu / (b * sigma(-_dpo))),
)
slic = stated(
    "slic",
    "SLiC is 1 + mu where the hinge is active",
    Eq(ratio(target - (L_w - L_l) - mu * L_w), 1 + mu),
    where=[target - (L_w - L_l) > 0],
    reading="an active hinge is its argument, near by, too",
)
dpop = stated(
    "dpop",
    "DPOP is 1 + mu where lr_w < 0, else 1",
    both(
        Implies(lr_w < 0, Eq(ratio(minus_log_sigma(b * (lr_w - lr_l - mu * (-lr_w)))), 1 + mu)),
        Implies(lr_w > 0, Eq(ratio(minus_log_sigma(b * (lr_w - lr_l))), 1)),
    ),
    reading="the penalty max(0, -lr_w) on either side of its kink; at lr_w = 0 the loss has no slope unless mu = 0",
)
rrhf = stated(
    "rrhf",
    "RRHF is |y_l| (1/|y_w| + mu) where the hinge is active",
    Eq(ratio(L_l / n_l - L_w / n_w - mu * L_w), n_l * (1 / n_w + mu)),
    where=[L_l / n_l - L_w / n_w > 0],
    reading="an active hinge is its argument, near by, too",
)
_p_w, _p_l = exp(L_w / n_w), exp(L_l / n_l)
_odds = log(_p_w / (1 - _p_w)) - log(_p_l / (1 - _p_l))
orpo = stated(
    "orpo",
    "ORPO is [1 + mu sigma(-z)/(1 - p_w)]/|y_w| over mu sigma(-z)/((1 - p_l) |y_l|)",
    Eq(
        ratio(mu * minus_log_sigma(_odds) - L_w / n_w),
        ((1 + mu * sigma(-_odds) / (1 - _p_w)) / n_w) / (mu * sigma(-_odds) / ((1 - _p_l) * n_l)),
    ),
    where=[L_w < 0, L_l < 0, mu > 0],
    reading="the loss is -log p_w - mu log sigma(z); odds need p < 1, and a ratio d_l > 0, that is mu > 0",
)
_sppo = (lr_w - 1 / (2 * b)) ** 2 + (lr_l + 1 / (2 * b)) ** 2
sppo = stated(
    "sppo",
    "SPPO is (1/(2b) - lr_w)/(1/(2b) + lr_l)",
    Eq(ratio(_sppo), (1 / (2 * b) - lr_w) / (1 / (2 * b) + lr_l)),
    hypotheses=[moves(_sppo)],
    reading="the loss is (lr_w - 1/(2b))^2 + (lr_l + 1/(2b))^2; where there is a ratio: at lr_l = -1/(2b) d_l is 0",
)
cpo_constant = claim(
    "entanglement.cpo-constant",
    sheet="F3.5",
    title="d_w/d_l of CPO is 1 + mu/b",
    source=SOURCE,
    signature=losses,
    conclusion=Eq(ratio(minus_log_sigma(_cpo) - mu * L_w), 1 + mu / b),
    kind="theorem",
)
cpo_at_least = claim(
    "entanglement.cpo-constant.at-least",
    title="d_w/d_l of CPO is 1 + mu/b at least",
    source="repair of F3.5",
    signature=losses,
    conclusion=ratio(minus_log_sigma(_cpo) - mu * L_w) >= 1 + mu / b,
    kind="repair",
    repairs=["entanglement.cpo-constant"],
)
