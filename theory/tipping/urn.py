"""Whether the share of deviant balls in an urn grows."""

from sympy import Eq

from theory.claims import claim
from theory.signature import Signature

SOURCE = "Alignment tipping process, arXiv 2510.04860"

urn = Signature("urn")
D, C, u, v = (
    urn.parameter(name, lower=0, meaning=meaning)
    for name, meaning in (
        ("D", "deviant balls"),
        ("C", "compliant balls"),
        ("u", "deviant balls that are added if a deviant one is drawn"),
        ("v", "compliant balls that are added if a compliant one is drawn"),
    )
)
share = urn.define("share", lambda: D / (D + C))
next_share = urn.define(
    "next_share", lambda: share() * (D + u) / (D + C + u) + (1 - share()) * D / (D + C + v)
)

no_fall = claim(
    "tipping.no-fall",
    sheet="F9.15",
    title="The expected share of deviant balls does not fall if they are reinforced no less",
    source=SOURCE,
    signature=urn,
    where=[u >= v],
    conclusion=next_share() >= share(),
    kind="theorem",
)
rise = claim(
    "tipping.rise",
    sheet="F9.16",
    title="The expected share of deviant balls rises if both are reinforced alike",
    source=SOURCE,
    signature=urn,
    where=[Eq(u, v)],
    conclusion=next_share() > share(),
    kind="theorem",
)
constant = claim(
    "tipping.rise.constant",
    title="It stays as it is",
    source="repair of F9.16",
    signature=urn,
    where=[Eq(u, v)],
    conclusion=Eq(next_share(), share()),
    kind="repair",
    repairs=["tipping.rise"],
)
more = claim(
    "tipping.rise.more",
    title="It rises if deviant balls are reinforced more",
    source="repair of F9.16",
    signature=urn,
    where=[u > v],
    conclusion=next_share() > share(),
    kind="repair",
    repairs=["tipping.rise"],
)
