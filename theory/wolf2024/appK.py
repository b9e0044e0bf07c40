"""Appendix K: Taylor terms of exp(U r), r = r+ + r-, coordinate by coordinate."""

from sympy import E, exp, log

from theory.claims import claim
from theory.logic import as_formula
from theory.parameters import order, u_minus, u_plus

SOURCE = "Wolf et al., arXiv 2304.11082 v6, appendix K"
SETTING = (
    "A statement about two numbers u_minus = (U r-)_i and u_plus = (U r+)_i; no world is needed, and any will do. The term of order k of "
    "exp(U r) is (u_minus + u_plus)^k/k!, its pure part u_minus^k/k!."
)

statement = claim(
    "appK",
    title="the Taylor terms that involve r+ are dominated by the pure r- terms",
    source=SOURCE,
    kind="theorem",
    where=[u_plus < u_minus, u_minus > 1, 10 * u_plus <= u_minus],
    conclusion=as_formula(order * u_minus ** (order - 1) * u_plus <= u_minus**order),
    reading=(
        f"{SETTING} Audited is the largest mixed term, of first order in r+, for every order k >= 1; the ratio is small: at most one in ten. "
        "Any other fixed ratio fares alike at a higher order."
    ),
)

product = claim(
    "appK.product",
    title="a product of k factors with an r+ among them is smaller than the pure one",
    source=SOURCE,
    kind="step",
    where=[u_plus < u_minus, u_minus > 1],
    conclusion=as_formula(u_minus ** (order - 1) * u_plus < u_minus**order),
    reading=f"{SETTING} The step without the binomial coefficient that counts how many such products there are.",
)

total = claim(
    "appK.total",
    title="all mixed terms together are dominated: exp(u_minus + u_plus) - exp(u_minus) <= exp(u_minus)",
    source=SOURCE,
    kind="reading",
    reading_of="appK",
    where=[u_plus < u_minus, u_minus > 1, 10 * u_plus <= u_minus],
    conclusion=as_formula(exp(u_minus + u_plus) - exp(u_minus) <= exp(u_minus)),
    reading=f"{SETTING} The whole series.",
)

low_order = claim(
    "appK.low-order",
    title="up to order k <= u_minus/u_plus the mixed terms add up to at most e - 1 pure ones",
    source=SOURCE,
    kind="repair",
    where=[u_plus < u_minus, u_minus > 1, order * u_plus <= u_minus],
    conclusion=as_formula((u_minus + u_plus) ** order - u_minus**order <= (E - 1) * u_minus**order),
    repairs=["appK"],
    reading=f"{SETTING} The ratio must be small against 1/k.",
)

small_total = claim(
    "appK.small-total",
    title="all mixed terms together are dominated exactly where u_plus <= log 2",
    source=SOURCE,
    kind="repair",
    where=[u_plus < u_minus, u_minus > 1, u_plus <= log(2)],
    conclusion=as_formula(exp(u_minus + u_plus) - exp(u_minus) <= exp(u_minus)),
    repairs=["appK.total"],
    reading=f"{SETTING} (U r+)_i itself must be small, not its ratio to (U r-)_i.",
)
