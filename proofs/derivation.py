"""The proof kernel: derivations are lists of steps, each accepted by a named rule or not at all.

Natural deduction in the style of LCF. A step names its rule, the earlier steps it uses and its statement; the rule
computes what follows and the kernel compares. Assumptions (cases, chosen prompts, arbitrary prompts) are
carried along and must be discharged: a derivation is complete if every step was accepted, every step is used, and the
last one is exactly the conclusion, resting on nothing but hypotheses, parameter intervals and ``where``.

``prove(claim)`` finds a derivation by the form of the claim, never by its id. See docs/derivations.md for what is
trusted.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

import proofs
from proofs.lemmas import lemma_named
from proofs.rules import RULES
from proofs.rules._base import Fact, Outcome, Refused, Setting, Step, union
from proofs.rules._decision import needed_premises
from proofs.rules._language import PARTIAL, CaptureError, Contradiction, conjuncts, partial_in
from proofs.rules._worlds import TwoSentences, counterexample
from proofs.rules.lemmas import Lemma
from proofs.verdict import ProofReport, StepReport
from theory import Claim, known_parameters
from theory.errors import StatementError
from theory.logic import (
    Both,
    Chance,
    Conversation,
    Either,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Relation,
    Some,
    When,
    as_formula,
)
from theory.observables import Average, KL_plus, Variance, increment


@dataclass(frozen=True)
class Derivation:
    """Steps that are to show a conclusion in a setting.

    Attributes:
      setting: hypotheses, parameters and relations that may be used.
      conclusion: what the last step must state.
      steps: in order; later ones use earlier ones.
      stuck: why no further step could be written down, if so.
    """

    setting: Setting
    conclusion: Formula
    steps: tuple[Step, ...]
    stuck: str = ""


class Stuck(Exception):
    """A derivation cannot be written down any further."""


def _apply(step: Step, facts: Mapping[str, Fact], setting: Setting) -> tuple[Outcome, dict[str, Formula]]:
    """What a rule makes of a step, and the assumptions that then are open.

    Raises:
      Refused: the rule does not accept it.
    """
    if step.rule not in RULES:
        raise Refused(f"there is no rule {step.rule}")
    premises = []
    for name in step.uses:
        if name not in facts:
            raise Refused(f"{name} is no earlier step")
        premises.append(facts[name])
    if len(set(step.uses)) != len(step.uses) and step.rule != "cases":
        raise Refused("a premise is given twice")
    try:
        outcome = RULES[step.rule](step, premises, setting)
    except Refused:
        raise
    except (CaptureError, StatementError) as error:
        raise Refused(str(error)) from None
    except Exception as error:  # an error inside SymPy, Z3 or Arb is no answer
        raise Refused(f"{type(error).__name__}: {error}") from None
    open_ = dict(union(premises) if outcome.open is None else outcome.open)
    if outcome.opens:
        open_ = {step.name: outcome.statement}
    for symbol in outcome.eigen:
        for name, assumption in open_.items():
            if symbol in assumption.free:
                raise Refused(f"{symbol} stands for anything, but the assumption {name} speaks of it")
        if symbol in outcome.statement.free:
            raise Refused(f"{symbol} stands for anything, but the statement still speaks of it")
    return outcome, open_


def _accept(step: Step, position: int, derivation: Derivation, facts: Mapping[str, Fact]) -> tuple[Fact, str]:
    """The fact that a step establishes, and the rule's remark.

    Raises:
      Refused: the rule does not accept it, gives another statement, or the name is taken.
    """
    if any(other.name == step.name for other in derivation.steps[:position]):
        raise Refused("two steps share this name")
    outcome, open_ = _apply(step, facts, derivation.setting)
    if outcome.statement != step.statement:
        raise Refused(f"the rule gives {outcome.statement}")
    return Fact(step, open_), outcome.remark


def _unused(derivation: Derivation) -> str:
    """A step other than the last that no step uses; "" if there is none."""
    used = {name for step in derivation.steps for name in step.uses}
    return next((step.name for step in derivation.steps[:-1] if step.name not in used), "")


def _conclusion_fault(derivation: Derivation, facts: Mapping[str, Fact]) -> str:
    """What is wrong with a derivation all of whose steps were accepted; "" if nothing is."""
    if derivation.stuck:
        return derivation.stuck
    if not derivation.steps:
        return "the derivation has no step"
    unused = _unused(derivation)
    if unused:
        return f"step {unused}: the step is used by nothing"
    last = facts[derivation.steps[-1].name]
    if last.statement != derivation.conclusion:
        return f"the last step states {last.statement}, not the conclusion {derivation.conclusion}"
    if last.open:
        return f"the assumption {next(iter(last.open))} was never discharged"
    return ""


def fault(derivation: Derivation, accepted: dict[str, Fact] | None = None) -> str:
    """Why a derivation is not complete, at its first fault; "" if it is complete.

    Args:
      accepted: facts of an earlier call, taken over where a step and all it rests on are the very same objects; filled
        in by this call.
    """
    before = {} if accepted is None else dict(accepted)
    facts: dict[str, Fact] = {}
    for k, step in enumerate(derivation.steps):
        known = before.get(step.name)
        same = known is not None and known.step is step and step.name not in facts
        if same and all(u in facts and facts[u] is before.get(u) for u in step.uses):
            facts[step.name] = before[step.name]
            continue
        try:
            facts[step.name], _ = _accept(step, k, derivation, facts)
        except Refused as error:
            return f"step {step.name}: {error}"
    if accepted is not None:
        accepted.update(facts)
    return _conclusion_fault(derivation, facts)


def _check_steps(derivation: Derivation) -> tuple[list[StepReport], str]:
    """Every step as it was checked, and the first fault."""
    reports: list[StepReport] = []
    facts: dict[str, Fact] = {}
    failed: set[str] = set()
    first = ""
    unused = "" if derivation.stuck else _unused(derivation)
    for k, step in enumerate(derivation.steps):
        reason, remark = "", ""
        try:
            facts[step.name], remark = _accept(step, k, derivation, facts)
            bad = [name for name in step.uses if name in failed]
            if bad:
                raise Refused(f"rests on the unchecked step {bad[0]}")
            if step.name == unused:
                raise Refused("the step is used by nothing")
        except Refused as error:
            reason = str(error)
            failed.add(step.name)
            facts.setdefault(step.name, Fact(step, union([facts[u] for u in step.uses if u in facts])))
            first = first or f"step {step.name}: {reason}"
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
    return reports, first or _conclusion_fault(derivation, facts)


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
        lemma = lemma_named(name)
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


def lemma_derivation(lemma: Lemma) -> Derivation:
    """The derivation of a lemma."""
    return Derivation(lemma_setting(lemma.hypotheses), lemma.conclusion, lemma.steps)


def lemma_setting(hypotheses: Sequence[Formula]) -> Setting:
    """A lemma may use its hypotheses and that 0 < alpha <= 1."""
    return Setting(tuple(hypotheses), (known_parameters()["alpha"],), ())


def check_lemma(lemma: Lemma) -> ProofReport:
    """Check the derivation of a lemma."""
    return _report(lemma.steps, *_lemma_steps(lemma), f"lemma {lemma.name}")


def setting_of(claim: Claim) -> Setting:
    """What the derivation of a claim may use."""
    return Setting(tuple(h.formula for h in claim.hypotheses), claim.parameters, claim.where)


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
        conditions = [sp.And(*conjuncts(self._facts[c].statement), evaluate=False) for c in unique]
        goal = None if isinstance(formula, Contradiction) else formula.condition  # type: ignore[attr-defined]
        kept = needed_premises(conditions, goal)
        return unique if kept is None else [unique[k] for k in kept]

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


def unclear(claim: Claim) -> str:
    """Where a claim speaks of a likelihood ratio after prompts that P- may be unable to produce; "" if nowhere.

    There ratio and log-ratio are infinite or undefined, and a derivation gives them no meaning. Upper bounds on
    increments are exempt, as they hold there whatever the reading, and so is "some", whose witness must be clear.
    """
    for hypothesis in claim.hypotheses:
        f = hypothesis.formula
        bound = f.body.condition if isinstance(f, Every) and isinstance(f.body, Relation) else None
        harmless = (
            isinstance(f, Every)
            and isinstance(bound, (sp.LessThan, sp.StrictLessThan))
            and bound.lhs == increment(f.var)
            and not partial_in(bound.rhs, f.var)
        )
        if not harmless and not _clear(f, {}):
            return hypothesis.id
    return "" if _clear(claim.conclusion, {}, conclusion=True, existence=True) else "the conclusion"


_Possible = Mapping[sp.Basic, frozenset[str]]  # which laws are known to be able to produce a prompt


def _laws(support: str) -> frozenset[str]:
    return frozenset(("P-", "P+") if support == "both" else (support,))


def _clear(f: Formula, possible: _Possible, conclusion: bool = False, existence: bool = False) -> bool:
    if isinstance(f, Relation):
        return _clear_condition(f.condition, possible, conclusion)
    inner = dict(possible)
    if isinstance(f, (Some, Every, Chance)):
        laws = _laws(f.law if isinstance(f, Chance) else f.support)
        if f.after is not None:
            inner[f.after] = inner.get(f.after, frozenset()) | laws
        elif f.length is not None and f.length.expr == 0:
            laws |= {"P-", "P+"}  # both can produce the empty prompt
        if existence and isinstance(f, Some) and isinstance(f.body, Relation):
            laws |= {"P-"}
        inner[f.var] = laws
    elif isinstance(f, EveryPrefix):
        inner[f.var] = inner.get(f.of, frozenset())
    elif not isinstance(f, (EveryLength, EverySentence, Conversation, Both, Either, When)):
        raise TypeError(f"a claim speaks of prompts in a formula of kind {type(f).__name__}")
    keeps = existence and isinstance(f, EveryLength)
    return all(_clear(child, inner, conclusion, keeps) for child in f.children())


def _clear_condition(e: sp.Basic, possible: _Possible, conclusion: bool) -> bool:
    if isinstance(e, Variance):  # one that is bounded is that of numbers, so all is defined
        return not conclusion
    if isinstance(e, Average):
        inner = {**possible, e.prompt: frozenset((e.law,))}
        if e.after is not None:
            inner[e.after] = inner.get(e.after, frozenset()) | {e.law}
        return _clear_condition(e.body, inner, conclusion)
    if isinstance(e, PARTIAL):
        law = "P+" if isinstance(e, KL_plus) else "P-"
        return law in possible.get(e.args[0], frozenset())
    return all(_clear_condition(part, possible, conclusion) for part in e.args)


Template = Callable[[Claim], Derivation | None]


def templates() -> Iterator[tuple[str, Any]]:
    """Modules of derivations, a file per claim, in every folder of proofs that holds some."""
    for package in pkgutil.iter_modules(proofs.__path__):
        if not package.ispkg or package.name in ("rules", "lemmas"):
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
    if unclear(claim):
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
    found = derivation_of(claim)
    return None if found is None else found[2]


def prove_least(claim: Claim) -> ProofReport | None:
    """Derive that no smaller value of the constant in ``claim.least`` will do, by a parametric counterexample.

    Returns:
      the checked derivation, or None if none fits the form of the claim.
    """
    found = least_derivation_of(claim)
    return None if found is None else found[2]


def least_derivation_of(claim: Claim) -> tuple[str, Derivation, ProofReport] | None:
    """The derivation behind `prove_least`: a counterexample for every smaller value of the constant."""
    for name, module in templates():
        template: Callable[[Claim], tuple[TwoSentences, Derivation] | None] | None = getattr(
            module, "derive_least", None
        )
        written = template(claim) if template else None
        if written is not None and claim.least is not None:
            world, given = written
            below = TwoSentences(world.q, world.values, *claim.least)
            setting, conclusion = counterexample(claim, below)
            derivation = Derivation(setting, conclusion, given.steps, given.stuck)
            return name, derivation, check(derivation, f"{name}, least constant")
    return None


__all__ = [
    "Derivation",
    "Proof",
    "Relation",
    "Stuck",
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
]
