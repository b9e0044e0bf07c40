"""Derivations are found and reported here; the kernel (`proofs.kernel`) alone accepts them.

``prove(claim)`` finds a derivation by the form of the claim, never by its id. See docs/derivations.md for what is
trusted.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import proofs
import theory
from proofs.kernel import (
    CheckedStep,
    Derivation,
    check_steps,
    checked_lemma,
    plain,
    setting_of,
    unused,
)
from proofs.kernel.clear import unclear
from proofs.kernel.rules._base import Lemma, Refused, Step
from proofs.kernel.rules._decision import OutOfQuestions, questions
from proofs.kernel.rules._worlds import TwoSentences, counterexample
from proofs.lemmas import BOOK
from proofs.verdict import SPARE, ProofReport, StepReport
from theory import Claim, Hypothesis
from theory.matching import NoMatch


def _reports(found: Sequence[CheckedStep], stuck: str = "") -> list[StepReport]:
    """A report of every step as it was checked."""
    spare = "" if stuck else unused([step for step, _, _ in found if step is not None])
    reports = []
    for k, (step, reason, remark) in enumerate(found):
        if step is None:
            reports.append(StepReport(f"step {k + 1}", "unreadable", "?", "?", (), False, reason))
            continue
        if step.name == spare and not reason:
            reason = "the step is used by nothing"
        reports.append(
            StepReport(
                step.name,
                str(step.statement),
                step.statement.latex,
                step.rule if step.rule != "lemma" else f"lemma: {step.args.get('name')}",
                step.uses,
                not reason,
                reason or remark,
                step.statement if reason else None,
                step.args.get("index") if step.rule == "hypothesis" else None,
                str(step.args.get("var", "")) if step.rule == "obtain" else "",
            )
        )
    return reports


def check(derivation: Derivation, template: str = "") -> ProofReport:
    """Check a derivation step by step.

    Returns:
      complete only if every step is accepted and used, and the last one is the conclusion without open
      assumptions; the steps of the lemmas it cites come first, their names prefixed with the lemma's.
    """
    found, fault_ = check_steps(derivation)
    cited = _of_lemmas(derivation.steps, derivation.setting.lemmas)
    return ProofReport((*cited, *_reports(found, derivation.stuck)), not fault_, fault_, template)


def check_lemma(lemma: Lemma) -> ProofReport:
    """Check the derivation of a lemma, which may cite those of the book."""
    lemmas = ChainMap({lemma.name: lemma}, BOOK)  # type: ignore[arg-type]
    template = f"lemma {lemma.name}"
    try:
        found = checked_lemma(lemma.name, lemmas)
    except Refused as error:
        return ProofReport((), False, str(error), template)
    cited = _of_lemmas(lemma.steps, lemmas)
    return ProofReport((*cited, *_reports(found.steps)), not found.fault, found.fault, template)


def _of_lemmas(steps: Iterable[Step], lemmas: Mapping[str, Lemma]) -> list[StepReport]:
    """Steps of the lemmas that steps rest on, each lemma after those it rests on itself."""
    reports: dict[str, list[StepReport]] = {}

    def visit(citing: Iterable[Step], path: tuple[str, ...]) -> None:
        for step in citing:
            name = str(step.args.get("name")) if step.rule == "lemma" else ""
            if name not in lemmas or name in reports or name in path:
                continue
            visit(lemmas[name].steps, (*path, name))
            with suppress(Refused):
                reports[name] = [_prefixed(r, name) for r in _reports(checked_lemma(name, lemmas).steps)]

    visit(steps, ())
    return [report for one in reports.values() for report in one]


def _prefixed(report: StepReport, name: str) -> StepReport:
    uses = tuple(f"{name}/{use}" for use in report.uses)
    return replace(report, name=f"{name}/{report.name}", uses=uses)


Template = Callable[[Claim], Derivation | None]
# Questions to the decision procedure for one claim: many times what a built-in one asks, hundreds mostly. What is answered
# already counts as well, so that it matters next to nothing what was asked before.
QUESTIONS = 20_000


def templates() -> Iterator[tuple[str, Any]]:
    """Modules of derivations, a file per claim, in every folder of proofs that holds some."""
    theories = {package.name for package in pkgutil.iter_modules(theory.__path__) if package.ispkg}
    for package in pkgutil.iter_modules(proofs.__path__):
        if package.name not in theories | {"tables"}:
            continue
        inner = importlib.import_module(f"proofs.{package.name}")
        for module in pkgutil.iter_modules(inner.__path__):
            if not module.name.startswith("_"):
                yield (
                    f"{package.name}/{module.name}",
                    importlib.import_module(f"{inner.__name__}.{module.name}"),
                )


def derivation_of(claim: Claim) -> tuple[str, Derivation, ProofReport] | None:
    """The first derivation that is complete, else the first that fits the form of the claim at all.

    What a derivation may use and what it must show is set here from the claim, whatever its template wrote.
    """
    if type(claim) is not Claim or any(type(h) is not Hypothesis for h in claim.hypotheses) or unclear(claim):
        return None
    fallback = None
    for name, module in templates():
        template: Template | None = getattr(module, "derive", None)
        written = _write(template, claim) if template else None
        if written is None:
            continue
        derivation = Derivation(
            setting_of(claim, BOOK), plain(claim.conclusion), written.steps, written.stuck
        )
        report = check(derivation, name)
        if report.complete:
            return name, derivation, _with_remark(report, derivation, claim)
        fallback = fallback or (name, derivation, report)
    return fallback


def _write(template: Template, claim: Claim) -> Derivation | None:
    """What a template makes of a claim; a claim so odd that the template breaks down on it has no derivation."""
    try:
        return template(claim)
    except NoMatch:
        return None
    except Exception as error:
        reason = f"no derivation could be written: {type(error).__name__}: {error}"
        return Derivation(setting_of(claim, BOOK), plain(claim.conclusion), (), reason)


def _with_remark(report: ProofReport, derivation: Derivation, claim: Claim) -> ProofReport:
    used = {step.args["index"] for step in derivation.steps if step.rule == "hypothesis"}
    spare = [h.id for k, h in enumerate(claim.hypotheses) if k not in used]
    remark = f"{SPARE}{', '.join(spare)}" if spare else ""
    return ProofReport(report.steps, report.complete, remark, report.template)


def prove(claim: Claim) -> ProofReport | None:
    """Derive a claim, built-in or a user's own.

    Returns:
      the checked derivation; incomplete with the first failing step and the reason if it does not go through;
      None if no derivation fits the form of the claim.
    """
    return _bounded(derivation_of, claim)


def _bounded(
    find: Callable[[Claim], tuple[str, Derivation, ProofReport] | None], claim: Claim
) -> ProofReport | None:
    """What is found within the questions that a claim is granted; an incomplete derivation that says so if they run out."""
    try:
        with questions(QUESTIONS):
            found = find(claim)
    except OutOfQuestions:
        return ProofReport(
            (),
            False,
            f"out of budget: the derivation asks more than {QUESTIONS:,} questions of the decision procedure",
        )
    return None if found is None else found[2]


def prove_least(claim: Claim) -> ProofReport | None:
    """Derive that no smaller value of the constant in ``claim.least`` will do, by a parametric counterexample.

    Returns:
      the checked derivation, or None if none fits the form of the claim.
    """
    return _bounded(least_derivation_of, claim)


def least_derivation_of(claim: Claim) -> tuple[str, Derivation, ProofReport] | None:
    """The derivation behind `prove_least`: a counterexample for every smaller value of the constant."""
    for name, module in templates():
        template: Callable[[Claim], tuple[TwoSentences, Derivation] | None] | None = getattr(
            module, "derive_least", None
        )
        try:
            written = template(claim) if template and claim.least is not None else None
        except NoMatch:
            continue
        if written is not None and claim.least is not None:
            world, given = written
            below = TwoSentences(world.q, dict(world.values), *claim.least)
            try:
                setting, conclusion = counterexample(claim, below, BOOK)
            except Refused as error:
                reason = f"no world to show: {error}"
                setting, conclusion = setting_of(claim, BOOK), plain(claim.conclusion)
                given = Derivation(setting, conclusion, (), reason)
            derivation = Derivation(setting, conclusion, given.steps, given.stuck)
            return name, derivation, check(derivation, f"{name}, least constant")
    return None


__all__ = [
    "check",
    "check_lemma",
    "derivation_of",
    "least_derivation_of",
    "prove",
    "prove_least",
    "templates",
]
