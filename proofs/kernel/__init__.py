"""The proof kernel: steps are accepted by named rules or not at all. This folder is what is trusted.

Natural deduction in the style of LCF. A step names its rule, the earlier steps it uses and its statement; the rule
computes what follows and the kernel compares. Assumptions (cases, chosen prompts, arbitrary prompts) are
carried along and must be discharged: a derivation is complete if every step was accepted, every step is used, and the
last one is exactly the conclusion, resting on nothing but hypotheses, parameter intervals and ``where``.

Nothing that is handed in is believed to be what it says: a step is read once into plain values of known kinds
(`read`), and only the copy is looked at. See docs/derivations.md for what is trusted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from functools import lru_cache
from typing import Any

import sympy as sp

from proofs.kernel.rules import RULES
from proofs.kernel.rules._base import Fact, Lemma, Outcome, Refused, Setting, Step, argument, spoken_of, union
from proofs.kernel.rules._language import CaptureError
from proofs.kernel.rules._sorts import (
    IllFormed,
    assumes_more,
    canonical,
    check_argument,
    check_formula,
    check_symbols,
    says_what_it_assumes,
)
from theory import Claim, known_parameters
from theory.errors import StatementError
from theory.logic import Formula, Length
from theory.parameters import Parameter
from theory.substitution import plain
from theory.terms import unfold


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


# ---------------------------------------------------------------- one step
def _owned(part: Any) -> Any:
    """A copy of a formula of known kinds: in its dataclasses, whoever made them can change what they say."""
    if type(part) is tuple:
        return tuple(map(_owned, part))
    if isinstance(part, (Formula, Length)):
        names = [field.name for field in fields(part)]  # type: ignore[arg-type]
        return type(part)(**{name: _owned(getattr(part, name)) for name in names})
    return part


def read(step: Any) -> Step:
    """A copy of a step in plain values of known kinds; whoever made the step cannot change the copy.

    Raises:
      Refused: something in it is of no known kind, or has no meaning.
    """
    if type(step) is not Step:
        raise Refused(f"{type(step).__name__} is no Step")
    name, rule, uses, statement = step.name, step.rule, step.uses, step.statement
    if type(name) is not str or type(rule) is not str or type(uses) is not tuple:
        raise Refused("name and rule of a step are texts, and what it uses is a tuple")
    if not all(type(use) is str for use in uses):
        raise Refused("what a step uses is named by texts")
    if type(step.args) is not dict:  # reading another mapping would run code of whoever made it
        raise Refused("arguments of a rule are a dict")
    try:
        check_formula(statement)
        statement = _owned(statement)
        args = {key: check_argument(value) for key, value in step.args.items()}
    except IllFormed as error:
        raise Refused(str(error)) from None
    except Exception as error:
        raise Refused(f"{type(error).__name__}: {error}") from None
    if not all(type(key) is str for key in args):
        raise Refused("arguments of a rule are named by texts")
    return Step(name, statement, rule, uses, args)


@lru_cache(maxsize=256)
def _parameters(setting: Setting) -> Mapping[str, sp.Symbol]:
    """By name, the symbols that stand for one number each: parameters, and what else the setting speaks of with assumptions of its own."""
    known = {symbol.name: symbol for symbol in spoken_of(setting) if canonical(symbol) is None}
    return known | {p.symbol.name: p.symbol for p in setting.parameters}


def apply(step: Step, facts: Mapping[str, Fact], setting: Setting) -> tuple[Outcome, dict[str, Formula]]:
    """What a rule makes of a step that was `read`, and the assumptions that then are open.

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
        if step.rule == "lemma":
            setting = replace(setting, lemmas=_cited(argument(step, "name", str), setting.lemmas))
        outcome = RULES[step.rule](step, premises, setting)
        check_formula(outcome.statement)
        check_symbols(outcome.statement, _parameters(setting))
    except Refused:
        raise
    except (CaptureError, StatementError, IllFormed) as error:
        raise Refused(str(error)) from None
    except Exception as error:  # an error inside SymPy, Z3 or Arb is no answer
        raise Refused(f"{type(error).__name__}: {error}") from None
    open_ = dict(union(premises) if outcome.open is None else outcome.open)
    if outcome.opens:
        open_ = {step.name: outcome.statement}
    for symbol in outcome.eigen:
        _stands_for_anything(symbol, outcome.statement, open_, setting)
    return outcome, open_


def _stands_for_anything(
    symbol: sp.Symbol, statement: Formula, open_: Mapping[str, Formula], setting: Setting
) -> None:
    """Refuse a symbol of which something is assumed: by an open assumption, the setting, or its own assumptions in SymPy."""
    if canonical(symbol) is None:
        raise Refused(f"{symbol} has assumptions of its own, so it does not stand for anything")
    if symbol in spoken_of(setting):
        raise Refused(f"{symbol} stands for anything, but hypotheses or parameters speak of it")
    for name, assumption in open_.items():
        if symbol in assumption.free:
            raise Refused(f"{symbol} stands for anything, but the assumption {name} speaks of it")
    if symbol in statement.free:
        raise Refused(f"{symbol} stands for anything, but the statement still speaks of it")


def accept(step: Step, facts: Mapping[str, Fact], setting: Setting) -> tuple[Fact, str]:
    """The fact that a step (as `read`) establishes, and the rule's remark.

    Raises:
      Refused: the rule does not accept it, gives another statement, or the name is taken.
    """
    if step.name in facts:
        raise Refused("two steps share this name")
    outcome, open_ = apply(step, facts, setting)
    if outcome.statement != step.statement:
        raise Refused(f"the rule gives {outcome.statement}")
    return Fact(step, open_), outcome.remark


# ---------------------------------------------------------------- a whole derivation
def unused(steps: Sequence[Step]) -> str:
    """A step other than the last that no step uses; "" if there is none."""
    used = {name for step in steps for name in step.uses}
    return next((step.name for step in steps[:-1] if step.name not in used), "")


def conclusion_fault(derivation: Derivation, steps: Sequence[Step], facts: Mapping[str, Fact]) -> str:
    """What is wrong with a derivation all of whose steps were accepted; "" if nothing is."""
    if type(derivation.stuck) is not str:
        return "what a derivation is stuck at is no text"
    if derivation.stuck:
        return derivation.stuck
    if not steps:
        return "the derivation has no step"
    spare = unused(steps)
    if spare:
        return f"step {spare}: the step is used by nothing"
    conclusion = derivation.conclusion
    try:
        check_formula(conclusion)
    except (IllFormed, RecursionError) as error:
        return f"the conclusion: {error}"
    last = facts[steps[-1].name]
    if last.statement != conclusion:
        return f"the last step states {last.statement}, not the conclusion {conclusion}"
    if last.open:
        return f"the assumption {next(iter(last.open))} was never discharged"
    return ""


CheckedStep = tuple[Step | None, str, str]


def _readable(source: Any) -> tuple[Any, Step | None, str]:
    """What was handed in, the step as it was read, and why it is not readable."""
    try:
        return source, read(source), ""
    except Refused as error:
        return source, None, str(error)


def check_steps(derivation: Derivation) -> tuple[Sequence[CheckedStep], str]:
    """Every step as it was read (None: not readable), why it is not accepted ("" if it is) and the rule's remark; then the first fault.

    What rests on a step that was not accepted is not accepted either.
    """
    found = list[CheckedStep]()
    if type(derivation) is not Derivation or type(derivation.steps) is not tuple:
        return found, f"{type(derivation).__name__} is no Derivation of a tuple of steps"
    try:
        setting = read_setting(derivation.setting)
    except Refused as error:
        return found, str(error)
    facts: dict[str, Fact] = {}
    steps: list[Step] = []
    failed: set[str] = set()
    first = ""
    all_read = [_readable(source) for source in derivation.steps]  # before the first of them is accepted
    for source, step, reason in all_read:
        remark = ""
        try:
            if step is None:
                raise Refused(reason)
            steps.append(step)
            fact, remark = accept(step, facts, setting)
            facts[step.name] = fact
            bad = [name for name in step.uses if name in failed]
            if bad:
                raise Refused(f"rests on the unchecked step {bad[0]}")
        except Refused as error:
            reason = str(error)
            named = type(source) is Step and type(source.name) is str
            first = first or f"step {source.name if named else '?'}: {reason}"
            if step is not None:
                failed.add(step.name)
                facts.setdefault(step.name, Fact(step, union([facts[u] for u in step.uses if u in facts])))
        found.append((step, reason, remark))
    return found, first or conclusion_fault(derivation, steps, facts)


def read_setting(setting: Any) -> Setting:
    """A copy of a setting in plain values of known kinds, as `read` makes one of a step; intervals are noted where it is made.

    Raises:
      Refused: it is no setting, or a parameter is not what it says.
    """
    if type(setting) is not Setting:
        raise Refused(f"{type(setting).__name__} is no Setting")
    hypotheses, parameters, where = setting.hypotheses, setting.parameters, setting.where
    if any(type(part) is not tuple for part in (hypotheses, parameters, where)):
        raise Refused("hypotheses, parameters and where of a setting are tuples")
    for p in parameters:
        if type(p) is not Parameter:
            raise Refused(f"{type(p).__name__} is no Parameter")
        if type(p.symbol) is not sp.Symbol or not says_what_it_assumes(p.symbol):
            raise Refused("the symbol of a parameter is not what it says")
        if any(type(end) not in (Fraction, type(None)) for end in (p.lower, p.upper)):
            raise Refused(f"the ends of the parameter {p.name} are no fractions")
        if any(type(flag) is not bool for flag in (p.lower_closed, p.upper_closed, p.integer)):
            raise Refused(f"whether the ends of {p.name} belong to it, and whether it is whole, are truths")
        if _assumes_more(p):
            raise Refused(f"the symbol of the parameter {p.name} assumes more than its interval says")
    return replace(setting, hypotheses=_owned(hypotheses), parameters=tuple(map(replace, parameters)))


def _assumes_more(p: Parameter) -> bool:
    """Whether SymPy takes the symbol of a parameter for more than its interval says."""
    low, high = p.lower, p.upper
    said = {"integer" if p.integer else "real": True}
    if low is not None and low >= 0:
        said["nonnegative" if low == 0 and p.lower_closed else "positive"] = True
    elif high is not None and high <= 0:
        said["nonpositive" if high == 0 and p.upper_closed else "negative"] = True
    return assumes_more(p.symbol, said)


def fault(derivation: Derivation) -> str:
    """Why a derivation is not complete, at its first fault; "" if it is complete."""
    return check_steps(derivation)[1]


# ---------------------------------------------------------------- what a derivation may use
def lemma_setting(hypotheses: Sequence[Formula], lemmas: Mapping[str, Lemma]) -> Setting:
    """A lemma may use its hypotheses, that 0 < alpha <= 1, and other lemmas."""
    return Setting(tuple(hypotheses), (known_parameters()["alpha"],), (), lemmas)


def setting_of(claim: Claim, lemmas: Mapping[str, Lemma]) -> Setting:
    """What the derivation of a claim may use."""
    hypotheses = tuple(plain(h.formula) for h in claim.hypotheses)
    where = tuple(map(unfold, claim.where))
    return Setting(hypotheses, claim.parameters, where, lemmas, claim.signature)


# ---------------------------------------------------------------- lemmas
@dataclass(frozen=True)
class CheckedLemma:
    """A lemma that was checked.

    Attributes:
      source: what was handed in; lemma: the copy of it that was checked.
      steps, fault: as `check_steps` gives them.
    """

    source: Any
    lemma: Lemma
    steps: Sequence[CheckedStep]
    fault: str


_PROVED: dict[str, CheckedLemma] = {}  # checked once per process
_underway: list[str] = []


def checked_lemma(name: str, lemmas: Mapping[str, Lemma]) -> CheckedLemma:
    """One of the lemmas handed in, after its derivation was checked; it may cite the others.

    Raises:
      Refused: there is none of this name, it cannot be read, or it rests on itself.
    """
    source = lemmas.get(name)
    known = _PROVED.get(name)
    if known is not None and known.source is source:
        return known
    if source is None:
        raise Refused(f"there is no lemma {name}")
    if name in _underway:
        raise Refused(f"the lemma {name} rests on itself")
    _underway.append(name)
    try:
        copy = read_lemma(source)
        found = CheckedLemma(source, copy, *check_steps(lemma_derivation(copy, lemmas)))
    finally:
        _underway.pop()
    if not found.fault:
        _PROVED[name] = found
    return found


def _cited(name: str, lemmas: Mapping[str, Lemma]) -> Mapping[str, Lemma]:
    """The lemma of this name, and no other.

    Raises:
      Refused: its derivation does not go through.
    """
    found = checked_lemma(name, lemmas)
    if found.fault:
        raise Refused(f"the lemma {name} is not proved: {found.fault}")
    return {name: found.lemma}


def lemma_derivation(lemma: Lemma, lemmas: Mapping[str, Lemma]) -> Derivation:
    """The derivation of a lemma."""
    return Derivation(lemma_setting(lemma.hypotheses, lemmas), lemma.conclusion, lemma.steps)


def read_lemma(lemma: Any) -> Lemma:
    """A copy of a lemma in plain values of known kinds, as `read` makes one of a step.

    Raises:
      Refused: it is no lemma, or its variables are not canonical ones, or it speaks of others.
    """
    if type(lemma) is not Lemma or type(lemma.name) is not str:
        raise Refused(f"{type(lemma).__name__} is no Lemma")
    variables, hypotheses, conclusion = lemma.variables, lemma.hypotheses, lemma.conclusion
    if (
        any(type(part) is not tuple for part in (variables, hypotheses, lemma.steps))
        or type(lemma.title) is not str
    ):
        raise Refused(f"the lemma {lemma.name} has parts that are no tuples, or a title that is no text")
    try:
        for formula in (*hypotheses, conclusion):
            check_formula(formula)
            check_symbols(formula, _parameters(lemma_setting((), {})))
        hypotheses, conclusion = _owned(hypotheses), _owned(conclusion)
        for variable in variables:
            if type(variable) is not sp.Symbol or canonical(variable) is None:
                raise Refused(f"the variable {variable} of the lemma {lemma.name} is not canonical")
    except IllFormed as error:
        raise Refused(f"the lemma {lemma.name}: {error}") from None
    steps = tuple(read(step) for step in lemma.steps)
    return Lemma(lemma.name, lemma.title, variables, hypotheses, conclusion, steps)
