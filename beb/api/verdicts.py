"""Audits as objects: the verdict on a claim, with its evidence, for a notebook, a test or a table."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from beb.api.budgets import budget_named, checked_seed
from beb.api.choosing import claim_meant, claims_meant
from beb.api.display import margin_words
from beb.api.proving import Proof
from beb.api.witnesses import Witness
from beb.files import visible_text

if TYPE_CHECKING:
    from proofs.verdict import Result
    from theory import Claim

STANDING = ("proved", "supported")
COLUMNS = (
    "id",
    "verdict",
    "margin",
    "margin_unit",
    "hypotheses_met",
    "worlds_checked",
    "certified",
    "repaired_by",
    "tight",
    "kind",
    "title",
    "source",
    "seconds",
)


class Verdict:
    """What the referee says of a claim, with all that it rests on.

    Attributes:
      claim: the claim.
      record: as in audit.json, in terms of JSON.
      budget, seed: of the audit.
      result: the result that the record was made from, for `report`; None of a verdict that was read.
    """

    def __init__(
        self, claim: Claim, record: Mapping[str, Any], budget: str, seed: int, result: Result | None = None
    ) -> None:
        self.claim, self.record, self.budget, self.seed = claim, dict(record), budget, seed
        self.result = result

    @property
    def word(self) -> str:
        """proved, supported, refuted, undefined, inconclusive or vacuous."""
        return str(self.record["verdict"])

    @property
    def stands(self) -> bool:
        """Proved, or supported by a search that met the hypotheses and found nothing."""
        return self.word in STANDING

    @property
    def proved(self) -> bool:
        """Every step of a derivation was checked."""
        return self.word == "proved"

    @property
    def refuted(self) -> bool:
        """A counterexample was certified."""
        return self.word == "refuted"

    @property
    def margin(self) -> float | None:
        """Least margin over worlds that met the hypotheses, as floats see it; None if none did, or if it is infinite."""
        return self.record["margin"]

    @cached_property
    def witness(self) -> Witness | None:
        """The certified counterexample; None if there is none."""
        found = self.record["witness"]
        return Witness(found) if found is not None and self.record["certified"] else None

    @cached_property
    def undefined(self) -> Witness | None:
        """A world that meets every hypothesis and on which the conclusion has no meaning; None if none was met."""
        found = self.record["undefined"]
        return None if found is None else Witness(found["witness"])

    @cached_property
    def attained(self) -> Witness | None:
        """A certified world in which a claim that stands holds with next to no room; None if none was looked for, or met."""
        found = self.record["attained"]
        return None if found is None else Witness(found["witness"])

    @cached_property
    def proof(self) -> Proof:
        """The derivation, as far as it goes."""
        return Proof(self.claim, self.record["proof"])

    @property
    def remarks(self) -> list[str]:
        """Lines for the reader, such as what stands in the way of a verdict."""
        return list(self.record["remarks"])

    @property
    def repaired_by(self) -> str | None:
        """Id of a claim that repairs this one, where it is refuted."""
        return self.record["repaired_by"]

    @property
    def tight(self) -> str | None:
        """Id of a sharper claim that stands."""
        return self.record["tight"]

    # ------------------------------------------------------------ records
    def to_json(self) -> dict[str, Any]:
        """The record, as in audit.json."""
        return dict(self.record)

    def to_dataframe(self) -> Any:
        """One row.

        Raises:
          beb.api.frames.MissingPandas: pandas is not installed.
        """
        return Verdicts([self]).to_dataframe()

    def report(self, out: str | os.PathLike[str]) -> Path:
        """Write the pages of a report and audit.json; the path of its index.html.

        Raises:
          beb.files.OutputError: a file cannot be written.
          theory.StatementError: the verdict was read from a record, which does not hold what a page needs.
        """
        return Verdicts([self]).report(out)

    # ------------------------------------------------------------ display
    @property
    def evidence(self) -> list[str]:
        """What it rests on, a line each."""
        r = self.record
        lines = []
        if self.proof.steps:
            lines.append(f"derivation: {self.proof.summary.partition(': ')[2]}")
        met = f"{r['hypotheses_met']} of {r['worlds_checked']} worlds met every hypothesis"
        if r["worlds_checked"]:
            lines.append(f"search: {met}, least margin {_margin(r)}")
        if self.witness is not None:
            lines.append("counterexample: certified in exact arithmetic")
        for key, told in (("repaired_by", "repaired by"), ("tight", "tight form")):
            if r[key]:
                lines.append(f"{told}: {r[key]}")
        return lines

    def __repr__(self) -> str:
        lines = [f"{self.claim.id}: {self.word} ({self.claim.title})"]
        lines += [f"  {line}" for line in (*self.evidence, *self.remarks)]
        if self.witness is not None:
            lines += [f"  {line}" for line in repr(self.witness).splitlines()]
        return visible_text("\n".join(lines))

    def _repr_html_(self) -> str:
        from markupsafe import Markup

        from beb.api.display import card, folded, lines, statement, verdict_word

        parts = [lines([verdict_word(self.word), self.claim.source]), statement(self.claim)]
        parts.append(lines((*self.evidence, *self.remarks)))
        for title, witness in (
            ("the counterexample", self.witness),
            ("a world on which the conclusion has no meaning", self.undefined),
            ("a world in which it holds with next to no room", self.attained),
        ):
            if witness is not None:
                parts.append(folded(title, Markup(witness._repr_html_()), opened=self.refuted))
        if self.proof.complete:
            parts.append(folded("the derivation", Markup(self.proof._repr_html_())))
        return str(card(f"{self.claim.id}: {self.claim.title}", *parts))

    def _repr_latex_(self) -> str:
        from beb.api.display import statement_latex

        return statement_latex(self.claim, f"{self.word}:")


def _margin(record: Mapping[str, Any]) -> str:
    return margin_words(record["margin"], record["margin_unit"], record["verdict"] == "refuted")


class Verdicts(Sequence[Verdict]):
    """Verdicts of one run, in its order; by place or by id."""

    def __init__(self, verdicts: Iterable[Verdict]) -> None:
        self._all = tuple(verdicts)

    @overload
    def __getitem__(self, place: int | str) -> Verdict: ...
    @overload
    def __getitem__(self, place: slice) -> Verdicts: ...

    def __getitem__(self, place: int | str | slice) -> Verdict | Verdicts:
        if isinstance(place, str):
            from theory.nearest import did_you_mean

            for verdict in self._all:
                if verdict.claim.id == place:
                    return verdict
            ids = [v.claim.id for v in self._all]
            raise KeyError(
                f"no verdict on {place!r}; {did_you_mean(place, ids, 'there are ' + ', '.join(ids))}"
            )
        return Verdicts(self._all[place]) if isinstance(place, slice) else self._all[place]

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self._all)

    def to_json(self) -> list[dict[str, Any]]:
        """The records, as in audit.json."""
        return [v.to_json() for v in self._all]

    def to_dataframe(self) -> Any:
        """A row for each verdict.

        Raises:
          beb.api.frames.MissingPandas: pandas is not installed.
        """
        from beb.api.frames import frame

        return frame([{name: v.record.get(name) for name in COLUMNS} for v in self._all], COLUMNS)

    def report(self, out: str | os.PathLike[str]) -> Path:
        """Write the pages of a report and audit.json; the path of its index.html.

        Raises:
          beb.files.OutputError: a file cannot be written.
          theory.StatementError: a verdict was read from a record, which does not hold what a page needs.
        """
        from beb.provenance import provenance
        from beb.report import write_report
        from theory import StatementError

        results = [v.result for v in self._all if v.result is not None]
        if len(results) != len(self._all):
            raise StatementError(
                "verdicts that were read from a record hold too little for a report; audit the claims again"
            )
        budgets, seeds = sorted({v.budget for v in self._all}), sorted({v.seed for v in self._all})
        return write_report(
            results, provenance(budget=", ".join(budgets), seed=seeds[0] if seeds else 0), Path(out)
        )

    def __repr__(self) -> str:
        width = max((len(v.claim.id) for v in self._all), default=0)
        return visible_text(
            "\n".join(f"{v.claim.id:<{width}}  {v.word:<12}  {_margin(v.record)}" for v in self._all)
            or "no verdicts"
        )

    def _repr_html_(self) -> str:
        from beb.api.display import table, verdict_word

        rows = [
            (
                v.claim.id,
                verdict_word(v.word),
                _margin(v.record),
                f"{v.record['hypotheses_met']} of {v.record['worlds_checked']}",
                v.claim.title,
            )
            for v in self._all
        ]
        return str(
            table(("claim", "verdict", "least margin", "worlds that met the hypotheses", "title"), rows)
        )


def audit(claim: Claim | str | os.PathLike[str], budget: str = "quick", seed: int = 0) -> Verdict:
    """Derive, search, certify, decide: the verdict on one claim, as `beb audit` gives it.

    Args:
      claim: a claim, an id such as "thm1", or the path of a claims file (``mine.py``, or ``mine.py::mine`` where it makes
        several).
      budget: quick (seconds to minutes), standard or deep.
      seed: the verdict is a function of claim, budget and seed.

    Raises:
      theory.StatementError: there is no such claim or budget; one line.
      beb.start.EnvironmentFault: JAX cannot start with the variables that are set.
      proofs.verdict.ContradictionError: a derivation and a certified counterexample contradict each other.
    """
    __tracebackhide__ = True
    return _audited([claim_meant(claim)], budget, seed, workers=1)[0]


def audit_all(
    claims: Iterable[Claim | str | os.PathLike[str]] | str | os.PathLike[str],
    budget: str = "quick",
    seed: int = 0,
    *,
    workers: int | None = None,
) -> Verdicts:
    """Audit several claims side by side, each as `audit` does.

    Args:
      claims: claims, ids and claims files, or one claims file.
      budget, seed: as of `audit`.
      workers: processes; None for one per usable core.

    Raises:
      as `audit`; proofs.runner.RunnerError where the workers die.
    """
    __tracebackhide__ = True
    given = [claims] if isinstance(claims, (str, os.PathLike)) else list(claims)
    chosen = {c.id: c for item in given for c in claims_meant(item)}
    return Verdicts(_audited(list(chosen.values()), budget, seed, workers=workers))


def _audited(chosen: Sequence[Claim], budget: str, seed: int, workers: int | None) -> list[Verdict]:
    __tracebackhide__ = True
    from beb.api.environment import prepared
    from beb.api.progress import signs

    checked_seed(seed)
    prepared()
    size = budget_named(budget)
    from proofs.audits import audit as audits
    from proofs.runner import Job
    from proofs.verdict import ContradictionError

    what = f"auditing {chosen[0].id}" if len(chosen) == 1 else "auditing"
    with signs(len(chosen), what) as sign:
        done: list[str] = []

        def progress(job: Job, result: Result, resumed: bool) -> None:
            done.append(job.id)
            sign(len(done), job.id)

        results = audits(chosen, size, seed, workers=workers, progress=progress)
    for claim, result in zip(chosen, results, strict=True):
        if result.contradiction:
            raise ContradictionError(f"claim {claim.id}: {result.contradiction}")
    return [
        Verdict(claim, record_of(result), budget, seed, result)
        for claim, result in zip(chosen, results, strict=True)
    ]


def record_of(result: Result) -> dict[str, Any]:
    """The record of a result, as in audit.json."""
    from beb.report import audit_record

    record: dict[str, Any] = audit_record([result], {})["claims"][0]
    return record
