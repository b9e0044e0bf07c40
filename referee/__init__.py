"""A referee for theorems about LLM alignment, from Python: in a script, a notebook, a test.

::

    import referee

    verdict = referee.audit("slides-thm1")          # derive, search, certify, decide
    verdict.word, verdict.margin                    # "refuted", the least margin met
    witness = verdict.witness                       # the counterexample, in fractions
    witness.change(alpha="1/3")                     # another number: hypotheses and margin again, exactly
    referee.prove("thm1")                           # the derivation alone
    referee.search("thm1", budget="standard")       # the search alone
    referee.replay("w.json")                        # the exact checker alone
    referee.claims(kind="theorem", theory="wolf2024")

What is returned shows itself in a notebook, and has ``to_json()`` and ``to_dataframe()``. A claim of one's own is made with
``from theory import *`` and handed over as it is. In tests, ``assert_stands`` and ``assert_refuted``; with pytest there is a
fixture ``referee`` besides. Nothing heavy is imported before it is asked for.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from beb.api.asserting import assert_refuted, assert_stands
    from beb.api.listing import Claims, claims
    from beb.api.proving import Proof, prove
    from beb.api.reading import read
    from beb.api.schemas import schema
    from beb.api.searching import Search, search
    from beb.api.verdicts import Verdict, Verdicts, audit, audit_all
    from beb.api.witnesses import Witness, replay
    from theory.errors import StatementError

_HOME = {
    "Claims": "beb.api.listing",
    "Proof": "beb.api.proving",
    "Search": "beb.api.searching",
    "StatementError": "theory.errors",
    "Verdict": "beb.api.verdicts",
    "Verdicts": "beb.api.verdicts",
    "Witness": "beb.api.witnesses",
    "assert_refuted": "beb.api.asserting",
    "assert_stands": "beb.api.asserting",
    "audit": "beb.api.verdicts",
    "audit_all": "beb.api.verdicts",
    "claims": "beb.api.listing",
    "prove": "beb.api.proving",
    "read": "beb.api.reading",
    "replay": "beb.api.witnesses",
    "schema": "beb.api.schemas",
    "search": "beb.api.searching",
}

__all__ = [
    "Claims",
    "Proof",
    "Search",
    "StatementError",
    "Verdict",
    "Verdicts",
    "Witness",
    "assert_refuted",
    "assert_stands",
    "audit",
    "audit_all",
    "claims",
    "prove",
    "read",
    "replay",
    "schema",
    "search",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'referee' has no {name!r}; it has {', '.join(__all__)}")
    return getattr(importlib.import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return list(__all__)
