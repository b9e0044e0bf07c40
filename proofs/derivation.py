"""Derivations are found, written down and reported here; the kernel (`proofs.kernel`) alone accepts them.

``prove(claim)`` finds a derivation by the form of the claim, never by its id. See docs/derivations.md for what is
trusted.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

import proofs
from proofs.kernel import (
    Derivation,
    _accept,
    _apply,
    check_steps,
    fault,
    lemma_derivation,
    lemma_setting,
    setting_of,
    unused,
)
from proofs.kernel.clear import unclear
from proofs.kernel.rules._base import Fact, Refused, Setting, Step, union
from proofs.kernel.rules._decision import (
    OutOfQuestions,
    assumed,
    follows,
    known,
    needed_premises,
    questions,
    why_without_meaning,
)
from proofs.kernel.rules._language import Contradiction, conjuncts
from proofs.kernel.rules._worlds import TwoSentences, counterexample
from proofs.kernel.rules.lemmas import Lemma
from proofs.lemmas import checked_copy, lemma_named
from proofs.verdict import ProofReport, StepReport
from theory import Claim, Hypothesis
from theory.logic import Formula, Relation, as_formula


class Stuck(Exception):
    """A derivation cannot be written down any further."""


def _check_steps(derivation: Derivation) -> tuple[list[StepReport], str]:
    """A report of every step as it was checked, and the first fault."""
    found, fault_ = check_steps(derivation)
    spare = "" if derivation.stuck else unused([step for step, _, _ in found if step is not None])
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
            )
        )
    return reports, fault_


def check(derivation: Derivation, template: str = "") -> ProofReport:
    """Check a derivation step by step.

    Returns:
      complete only if every step is accepted and used, and the last one is the conclusion without open
      assumptions; the steps of the lemmas it cites come first, their names prefixed with the lemma's.
    """
    return _report(derivation.steps, *_check_steps(derivation), template)


def _report(steps: Iterable[Step], reports: Iterable[StepReport], reason: str, template: str) -> ProofReport:
    cited: list[StepReport] = []
    for name in _cited(steps):
        lemma = checked_copy(name)
        if lemma is not None:
            cited += (_prefixed(report, name) for report in _lemma_steps(lemma)[0])
    return ProofReport((*cited, *reports), not reason, reason, template)


_LEMMA_STEPS: dict[str, tuple[Lemma, tuple[list[StepReport], str]]] = {}


def _lemma_steps(lemma: Lemma) -> tuple[list[StepReport], str]:
    """Every step of a lemma as it was checked, once per process, and the first fault; for this very lemma alone."""
    known = _LEMMA_STEPS.get(lemma.name)
    if known is None or known[0] is not lemma:
        known = _LEMMA_STEPS[lemma.name] = (lemma, _check_steps(lemma_derivation(lemma)))
    return known[1]


def _prefixed(report: StepReport, name: str) -> StepReport:
    return StepReport(
        f"{name}/{report.name}",
        report.statement,
        report.latex,
        report.rule,
        tuple(f"{name}/{u}" for u in report.uses),
        report.checked,
        report.reason,
    )


def _cited(steps: Iterable[Step]) -> list[str]:
    """Names of the lemmas that steps rest on, each after those it rests on itself."""
    order: list[str] = []

    def visit(name: str, path: tuple[str, ...]) -> None:
        lemma = None if name in order or name in path else lemma_named(name)
        if lemma is None:
            return
        for inner in lemma.steps:
            if inner.rule == "lemma":
                visit(str(inner.args.get("name")), (*path, name))
        order.append(name)

    for step in steps:
        if step.rule == "lemma":
            visit(str(step.args.get("name")), ())
    return order


def check_lemma(lemma: Lemma) -> ProofReport:
    """Check the derivation of a lemma."""
    return _report(lemma.steps, *_lemma_steps(lemma), f"lemma {lemma.name}")


@dataclass
class Proof:
    """Writes a derivation down, step by step.

    Each method appends one step and returns its name. ``state`` takes the statement from the author, ``take`` the
    one that the rule computes. Nothing written here is believed: `check` starts from the steps alone.
    """

    setting: Setting
    conclusion: Formula
    steps: list[Step] = field(default_factory=list)
    _facts: dict[str, Fact] = field(default_factory=dict)

    def state(self, name: str, statement: Formula | sp.Basic, rule: str, /, *uses: str, **args: Any) -> str:
        """Append a step whose statement is given."""
        step = Step(name, as_formula(statement), rule, uses, args)
        try:
            _, open_ = _apply(step, self._facts, self.setting)
        except Refused:
            open_ = union([self._facts[u] for u in uses if u in self._facts])
        return self._append(step, open_)

    def take(self, name: str, rule: str, /, *uses: str, **args: Any) -> str:
        """Append a step whose statement the rule computes.

        Raises:
          Stuck: the rule refuses.
        """
        try:
            outcome, open_ = _apply(Step(name, Contradiction(), rule, uses, args), self._facts, self.setting)
        except Refused as error:
            raise Stuck(f"no step {name} by the rule {rule}: {error}") from None
        return self._append(Step(name, outcome.statement, rule, uses, args), open_)

    def _append(self, step: Step, open_: dict[str, Formula]) -> str:
        known = self._facts.get(step.name)
        if known is not None:
            if known.step == step:
                return step.name
            raise Stuck(f"two different steps are named {step.name}")
        self.steps.append(step)
        self._facts[step.name] = Fact(step, open_)
        return step.name

    def assume(self, name: str, statement: Formula | sp.Basic) -> str:
        """Append an assumption."""
        return self.state(name, statement, "assume")

    def statement(self, name: str) -> Formula:
        """What a step states."""
        return self._facts[name].statement

    def condition(self, name: str) -> sp.Basic:
        """The relation that a step states."""
        return self._facts[name].condition

    def resting_on(self, name: str, assumptions: Sequence[str]) -> list[str]:
        """Those of the assumptions on which a step rests."""
        return [a for a in assumptions if a in self._facts[name].open]

    def decide(self, name: str, statement: Formula | sp.Basic, candidates: Sequence[str]) -> str:
        """Append a polynomial inequality that uses as few of the candidate premises as needed."""
        formula = as_formula(statement)
        uses = self.needed(formula, candidates)
        return self.state(name, formula, "polynomial inequality", *uses)

    def needed(self, formula: Formula, candidates: Sequence[str]) -> list[str]:
        """Those of the candidate premises that a polynomial inequality needs; all of them if it fails."""
        unique = list(dict.fromkeys(candidates))
        stated = [tuple(conjuncts(self._facts[c].statement)) for c in unique]
        goal = None if isinstance(formula, Contradiction) else formula.condition  # type: ignore[attr-defined]
        kept = needed_premises([sp.And(*parts, evaluate=False) for parts in stated], goal)
        if kept is None:
            return unique
        if not self._suffice(stated, kept, goal):
            kept = self._completed(stated, kept, goal)
        return [unique[k] for k in kept]

    @staticmethod
    def _suffice(stated: Sequence[tuple[sp.Basic, ...]], kept: Sequence[int], goal: sp.Basic | None) -> bool:
        """Asked in the very words of the kernel, so that its own question is answered already."""
        return bool(follows([part for k in kept for part in stated[k]], goal).holds)

    def _completed(
        self, stated: Sequence[tuple[sp.Basic, ...]], kept: list[int], goal: sp.Basic | None
    ) -> list[int]:
        """Premises beside those proposed: the proposal lets premises help to show that they are meaningful, and the kernel does not."""
        for k in range(len(stated)):
            kept = sorted({*kept, k})
            if self._suffice(stated, kept, goal):
                break
        for k in reversed(list(kept)):
            rest = [other for other in kept if other != k]
            kept = rest if self._suffice(stated, rest, goal) else kept
        return kept

    def meaning(self, term: sp.Expr, candidates: Sequence[str]) -> list[str]:
        """Those of the candidate premises that are needed to see that a term has a meaning; none if they do not show it."""
        kept = list(dict.fromkeys(candidates))
        given = [*assumed(term), *known(self.setting)]

        def shows(names: Sequence[str]) -> bool:
            facts = [c for name in names for c in conjuncts(self._facts[name].statement)]
            return not why_without_meaning(term, [*given, *facts])

        if not shows(kept):
            return []
        for name in list(kept):
            rest = [other for other in kept if other != name]
            kept = rest if shows(rest) else kept
        return kept

    def finish(self, last: str) -> Derivation:
        """The derivation that ends with a step, without what it does not use."""
        wanted, keep = [last], {last}
        by_name = {step.name: step for step in self.steps}
        while wanted:
            for name in by_name[wanted.pop()].uses:
                if name not in keep:
                    keep.add(name)
                    wanted.append(name)
        return Derivation(self.setting, self.conclusion, tuple(s for s in self.steps if s.name in keep))

    def stuck(self, reason: str) -> Derivation:
        """What could be written down, with the reason why not more."""
        return Derivation(self.setting, self.conclusion, tuple(self.steps), reason)


Template = Callable[[Claim], Derivation | None]
# Questions to the decision procedure for one claim: many times what a built-in one asks, hundreds mostly. What is answered
# already counts as well, so that it matters next to nothing what was asked before.
QUESTIONS = 20_000


def templates() -> Iterator[tuple[str, Any]]:
    """Modules of derivations, a file per claim, in every folder of proofs that holds some."""
    for package in pkgutil.iter_modules(proofs.__path__):
        if not package.ispkg or package.name in ("kernel", "lemmas"):
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
        derivation = Derivation(setting_of(claim), claim.conclusion, written.steps, written.stuck)
        report = check(derivation, name)
        if report.complete:
            return name, derivation, _with_remark(report, derivation, claim)
        fallback = fallback or (name, derivation, report)
    return fallback


def _write(template: Template, claim: Claim) -> Derivation | None:
    """What a template makes of a claim; a claim so odd that the template breaks down on it has no derivation."""
    try:
        return template(claim)
    except Exception as error:
        reason = f"no derivation could be written: {type(error).__name__}: {error}"
        return Derivation(setting_of(claim), claim.conclusion, (), reason)


def _with_remark(report: ProofReport, derivation: Derivation, claim: Claim) -> ProofReport:
    used = {step.args["index"] for step in derivation.steps if step.rule == "hypothesis"}
    spare = [h.id for k, h in enumerate(claim.hypotheses) if k not in used]
    remark = f"not needed: {', '.join(spare)}" if spare else ""
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
        written = template(claim) if template else None
        if written is not None and claim.least is not None:
            world, given = written
            below = TwoSentences(world.q, dict(world.values), *claim.least)
            try:
                setting, conclusion = counterexample(claim, below)
            except Refused as error:
                reason = f"no world to show: {error}"
                setting, conclusion = setting_of(claim), claim.conclusion
                given = Derivation(setting, conclusion, (), reason)
            derivation = Derivation(setting, conclusion, given.steps, given.stuck)
            return name, derivation, check(derivation, f"{name}, least constant")
    return None


__all__ = [
    "Derivation",
    "Fact",
    "Proof",
    "Relation",
    "Stuck",
    "_accept",
    "_apply",
    "check",
    "check_lemma",
    "derivation_of",
    "fault",
    "least_derivation_of",
    "lemma_derivation",
    "lemma_setting",
    "prove",
    "prove_least",
    "setting_of",
    "templates",
    "unclear",
]
