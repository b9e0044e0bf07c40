"""Harmful shots as coins of unknown bias, theta ~ Beta(A, B): F8.9 and F8.10.

After k harmful shots P(next harmful | shots) = E theta^(k + 1)/E theta^k = (A + k)/(A + B + k).
"""

from sympy import Abs, log

from theory.claims import claim
from theory.logic import both
from theory.signature import Signature

from ._source import SHOTS

coins = Signature("incontext-coins")
A = coins.parameter("A", lower=0, meaning="of Beta(A, B)")
B = coins.parameter("B", lower=0, meaning="of Beta(A, B)")
k = coins.parameter("k", lower=0, lower_closed=True, meaning="harmful shots")
limit = coins.parameter("limit", lower=0, meaning="a positive number")
low = coins.parameter("low", lower=0, upper=1, meaning="an exponent below 1")
high = coins.parameter("high", lower=1, meaning="an exponent above 1")

NLL = coins.define("NLL", lambda: -log((A + k) / (A + B + k)), latex=r"\mathrm{NLL}_k")

first_power = claim(
    "incontext.coins",
    sheet="F8.9",
    title="k NLL_k tends to B: it is within B (A + B)/(A + B + k) of B",
    source=SHOTS,
    signature=coins,
    conclusion=Abs(k * NLL() - B) <= B * (A + B) / (A + B + k),
    kind="theorem",
    reading="the limit with an explicit bound, which tends to 0; P(next harmful | shots) = (A + k)/(A + B + k), the mean of Beta(A + k, B)",
)
other_powers = claim(
    "incontext.coins.no-other-power",
    title="k^b NLL_k is at most half of any number from some k on if b < 1, and at least twice any number if b > 1",
    source="contrary of F8.10",
    signature=coins,
    where=[
        k >= 1,
        k >= A + B,
        log(k) >= log(2 * B / limit) / (1 - low),
        log(k) >= log(4 * limit / B) / (high - 1),
    ],
    conclusion=both(k**low * NLL() <= limit / 2, k**high * NLL() >= 2 * limit),
    kind="candidate",
    reading=(
        "F8.10 says that for each b some A and B make k^b NLL_k converge to a positive number, which no statement here can say; this is its contrary for every "
        "b but 1, with the k from which on k^b NLL_k stays away from that number"
    ),
)
