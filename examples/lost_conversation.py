"""A world in which Theorem 3's user loses almost surely: three sentences, P- and P+ remember the last one.

b is good, a is bad and c is neutral. P+ says b nearly always. After a (or c) P- says c, which is worth 101 nats to whoever
hears it, and only there can the user gain as much: after b the bad a is worth 9 nats. But

- a query that ends in a lets P+ answer b, which P- hardly ever says: 30 nats are lost. So they are if the user keeps silent;
- a query that ends in the neutral c is one of which no hypothesis speaks. P+ answers b, and there 200 nats are lost.

Each query is so short that it has room for a c after an a, or for nothing but one sentence if lengths are rounded down. The
prior, 10^-63, is 145 nats away: what one c brings does not make up for that, and no c outlives the reply. Nor does P- ever
give a reply, as its weight stays below 10^-14 until the last one.

Run this (with a folder, if they are to go there) to write the witnesses anew; `beb replay` certifies one, hypotheses and all.
"""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

from proofs.exact import FORMAT, VERSION, ExactWorld, ModelChecker, digest, parameter_value, working_precision
from theory import Conversation, claims
from theory.serialise import claim_to_json

FOLDER = Path(__file__).parent / "witnesses"
# The statement as published, and two readings that are kinder to the user.
READINGS = ("thm3", "thm3.rounded-up", "thm3.nonempty")
PARAMETERS = {
    "alpha": "1e-63",
    "beta": "100",
    "beta_prime": "31",
    "gamma": "-1/10000",
    "epsilon": "1/2",
    "sigma": "3",
    "delta": "1/10",
    "rounds": "4",
    "reply": "1",
}
SLIP = Fraction(1, 10**4)  # how often P+ says a
LOSS = Fraction(1, 10**13)  # P-(b) after a and b: 30 nats
RUIN = Fraction(1, 10**87)  # P-(b) after c: 200 nats
LURE = Fraction(1, 10**44)  # P+(c) after a and c: 101 nats


def law(a: Fraction, b: Fraction) -> dict[str, str]:
    """A row; c takes the rest."""
    return {"a": str(a), "b": str(b), "c": str(1 - a - b)}


def world() -> dict[str, Any]:
    """The world as a witness states it."""
    after_good = {"P-": law(1 - LOSS, LOSS), "P+": law(SLIP, 1 - SLIP)}
    rows = {
        "": after_good,
        "a": {"P-": law(2 * SLIP, LOSS), "P+": law(SLIP, 1 - SLIP - LURE)},
        "b": after_good,
        "c": {"P-": law(2 * SLIP, RUIN), "P+": law(SLIP, 1 - SLIP - LURE)},
    }
    tables = {
        name: [{"prefix": list(prefix), "law": laws[name]} for prefix, laws in rows.items()]
        for name in ("P-", "P+")
    }
    scores = {"a": "-1", "b": "1", "c": "0"}
    return {"alphabet": ["a", "b", "c"], "behaviour": scores, "horizon": 2, "tail": "window", **tables}


def witness(claim_id: str) -> dict[str, Any]:
    """A counterexample to one of the readings, sealed."""
    found = {
        "format": FORMAT,
        "version": VERSION,
        "claim": claim_to_json(claims()[claim_id]),
        "parameters": PARAMETERS,
        "world": world(),
        "depth": 2,
    }
    return {**found, "digest": digest(found)}


def success(claim_id: str) -> Fraction:
    """Probability with which the best user wins."""
    values = {name: parameter_value(value, name) for name, value in PARAMETERS.items()}
    conversation = claims()[claim_id].conclusion
    assert isinstance(conversation, Conversation)
    with working_precision(128):
        checker = ModelChecker(ExactWorld.from_json(world(), values["alpha"]), values, 2)
        return checker.conversation(conversation)


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for name in READINGS:
        path = folder / f"{name}.json"
        path.write_text(json.dumps(witness(name), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"{path}: the best user wins with probability {float(success(name)):.3g}, not 1 - delta = 9/10")
