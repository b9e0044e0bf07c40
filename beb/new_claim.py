"""A claims file to begin with: it runs as it is, and says what to change."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from beb.files import OutputError, write_text

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.\-]*\Z")

ON_PROMPTS = '''\
"""{id}: say here what it claims, and of which paper it is a variant.

    beb audit --claims {file} --budget quick
"""

from theory import *

# Parameters that are there: alpha, beta, gamma, epsilon, delta, sigma, C, M, ... One of your own:
#   kappa = parameter("kappa", lower=0, meaning="what it is, with its unit")

{variable} = claim(
    "{id}",
    title="a prompt of this length misaligns",
    source="who says so, and where",
    hypotheses=def5,  # or [distinguishable, negative, Hypothesis("short-id", "in words", formula)]
    where=[],  # relations between parameters alone, such as [epsilon < 1 - gamma]
    conclusion=some_prompt(
        B_P(s) < gamma + epsilon,
        length=(log(1 / alpha) + log(1 / epsilon) + log(4)) / beta,
    ),
)
'''

ON_TABLES = '''\
"""{id}: say here what it claims, and of which paper it is a variant.

    beb audit --claims {file} --budget quick
"""

from theory import *
from theory.library import KL, TV

S = Signature("{signature}")
X = S.set("X")  # a finite set; every size of it is a world
p, q = S.laws("p q", X)  # probability vectors on it
# further: S.reals("f", X, lower=-1, upper=1), S.law("K", X, given=X), S.parameter("k", lower=0), S.define("name", lambda x: ...)

{variable} = claim(
    "{id}",
    signature=S,
    title="total variation squared is at most half of the divergence",
    source="who says so, and where",
    hypotheses=[],  # [Hypothesis("short-id", "in words", X.every(lambda x: p(x) <= 2 * q(x)))]
    conclusion=TV(p, q) ** 2 <= KL(p, q) / 2,
)
'''


class NewClaimError(ValueError):
    """The file is not written; one line with the remedy."""


def write_new_claim(name: str, out: str | None = None, signature: bool = False) -> Path:
    """Write a claims file that runs.

    Args:
      name: id of the claim: letters, digits, '-', '_' and '.', first a letter.
      out: the file; None for one of that name in this folder.
      signature: a theory of one's own, instead of a claim on prompts.

    Raises:
      NewClaimError: the name is none or taken, or the file is there already or cannot be written.
    """
    from theory import claims

    if not _ID.match(name):
        raise NewClaimError(
            f"{name!r} is no id of a claim; use letters, digits, '-', '_' and '.', first a letter"
        )
    if name in claims():
        raise NewClaimError(f"the id {name} belongs to a built-in claim; choose another")
    variable = re.sub(r"[^A-Za-z0-9]", "_", name)
    import theory

    if keyword.iskeyword(variable) or variable in theory.__all__ or variable in ("S", "X", "p", "q"):
        variable += "_claim"  # it would take the place of something that the file uses
    path = Path(out) if out is not None else Path(f"{re.sub(r'[^A-Za-z0-9]', '_', name)}.py")
    if path.exists():
        raise NewClaimError(f"{path} is there already; give another place with --out")
    template = ON_TABLES if signature else ON_PROMPTS
    text = template.format(id=name, file=path.name, variable=variable, signature=f"{name}-theory")
    try:
        return write_text(path, text)
    except OutputError as error:
        raise NewClaimError(str(error)) from None
