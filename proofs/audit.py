"""An audit: derivation, search, certificate and verdict for each claim, by one machinery for all of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Any

import sympy as sp

from proofs.allowance import Allowance, OutOfBudget, limited
from proofs.attain import attain
from proofs.derivation import prove, prove_least
from proofs.exact import certify
from proofs.saved import Store
from proofs.search import BUDGETS, Budget, Finding, search, shapes_for
from proofs.sides import sides
from proofs.stages import during, now_at
from proofs.verdict import ContradictionError, ProofReport, Result, Verdict, decide
from theory import B_P, Claim, Hypothesis, claim, s, some_prompt
from theory.serialise import claim_to_json
from theory.substitution import substitute, substitute_in

# Kinds of claims that are meant to be as sharp as can be.
SHARP = ("candidate", "repair")
# How far below an asserted least constant its necessity is demonstrated.
BELOW = Fraction(63, 64)
# Z3's context belongs to one thread at a time.
_PROVER = threading.Lock()


def audit_claim(
    c: Claim, budget: Budget, seed: int, store: Store | None = None, allowance: Allowance | None = None
) -> Result:
    """Derive, search, certify, decide.

    Args:
      c: any claim, built in or a user's.
      budget: of the search.
      seed: the result is a function of claim, budget and seed (times apart).
      store: where searches are recorded as they go, and taken up from. Proofs are derived, and witnesses certified,
        whatever it holds.
      allowance: what the audit may take at most; None for what the budget allows.

    Raises:
      proofs.verdict.ContradictionError: a proof, and a certified counterexample or a world on which the claim has no
        meaning.
    """
    begin = time.perf_counter()
    allowed = allowance or Allowance.of(budget.name)
    try:
        with limited(allowed):
            return _audited(c, budget, seed, store, begin)
    except OutOfBudget:
        return broken_off(c, seed, f"out of budget: it took more than {allowed}", begin)


def broken_off(c: Claim, seed: int, why: str, begin: float) -> Result:
    """What is said of a claim whose audit did not come to its end.

    Args:
      why: in a line that begins with the kind of reason: "out of budget", "out of memory", "failed".
      begin: when it began, by `time.perf_counter`.
    """
    seconds = time.perf_counter() - begin
    remark = f"the audit of this claim was broken off, {why}; what it had found by then does not count"
    return Result(
        claim=c, verdict=_left_open(), seed=seed, seconds=seconds, remarks=(remark,), broken_off=why
    )


def _left_open() -> Verdict:
    """The verdict where nothing that was found may count."""
    return decide(
        proof_complete=False,
        certified_witness=False,
        uncertified_violation=False,
        worlds_met=0,
        broken_off=True,
    )


def _audited(c: Claim, budget: Budget, seed: int, store: Store | None, begin: float) -> Result:
    now_at("deriving")
    with _PROVER:
        proof = prove(c)
    complete = proof is not None and proof.complete
    look = partial(_search, budget=budget, seed=seed, store=store)
    finding = look(c, descend=not complete)
    certified = finding.certificate is not None and finding.certificate.confirmed
    undefined, undefined_why = _undefined(c, finding)
    remarks = [*_remarks(c, finding, proof, undefined_why, certified), *_sizes_tried(c, budget, certified)]
    sharpness: dict[str, Any] | None = None
    least_proof: ProofReport | None = None
    if c.least is not None and not certified:
        with during("below the least constant"):
            sharpness = _sharpness(c, look)
        now_at("deriving that no smaller constant will do")
        with _PROVER:
            least_proof = prove_least(c)
    outside = _least_outside(c)
    least_shown = sharpness is None or (sharpness["certified"] and not outside)
    least_proved = sharpness is None or (least_proof is not None and least_proof.complete)
    if sharpness is not None and outside:
        remarks.append(
            f"the least constant is asserted at a value of which the claim says nothing: {outside}"
        )
    elif not least_shown:
        remarks.append("that no smaller constant will do could not be certified within this budget")
    elif not least_proved:
        remarks.append("that no smaller constant will do is only shown at one value")
    contradiction: ContradictionError | None = None
    try:
        verdict = decide(
            proof_complete=complete,
            certified_witness=certified,
            uncertified_violation=finding.violation,
            worlds_met=finding.met,
            worlds_unreached=finding.unreached + _unconfirmed(finding),
            undefined_world=undefined is not None,
            least_shown=least_shown,
            least_proved=least_proved,
        )
    except ContradictionError as error:
        verdict, contradiction = _left_open(), error
        remarks.insert(0, f"contradiction: {error}")
    stands = verdict in (Verdict.PROVED, Verdict.SUPPORTED)
    sharp = c.kind in SHARP and (budget.name != "quick" or bool(c.sharpens))
    attained = None
    if stands and sharp:
        with during("for a world that attains it"):
            attained = attain(c, _glance(budget, seed, store))
    if stands and sharp and attained is None:
        remarks.append(
            "no world was found within this budget in which it holds with less than a millionth to spare"
        )
    result = Result(
        claim=c,
        verdict=verdict,
        margin=None if finding.margin is None else finding.margin + 0.0,  # no -0.0
        worlds_checked=finding.worlds,
        hypotheses_met=finding.met,
        failing_hypotheses=finding.failing,
        proof=proof,
        witness=finding.witness,
        certified=certified,
        certificate=finding.certificate.to_json() if finding.certificate else None,
        sharpness=sharpness,
        least_proof=least_proof,
        attained=attained,
        effort=tuple(finding.effort),
        examples=_examples(c, look) if c.defines is not None else {},
        seed=seed,
        seconds=time.perf_counter() - begin,
        remarks=tuple(remarks),
        decided=_decided(c, finding) if certified else None,
        undefined=undefined,
        undefined_why=undefined_why,
        unsettled=finding.unsettled if verdict is Verdict.INCONCLUSIVE else "",
        contradiction=str(contradiction or ""),
        reach=tuple(finding.reach),
    )
    if contradiction is not None:
        contradiction.result = result
        raise contradiction
    return result


def _decided(c: Claim, finding: Finding) -> dict[str, Any] | None:
    found = None if finding.witness is None else sides(c, finding.witness)
    return None if found is None else found.to_json()


def _undefined(c: Claim, finding: Finding) -> tuple[dict[str, Any] | None, str]:
    """A world on which a claim has no meaning, with the reason, as the exact checker sees it now; (None, "") if none was met."""
    if finding.undefined is None or finding.undefined["claim"] != claim_to_json(c):
        return None, ""
    certificate = certify(finding.undefined, margins=False)
    return (finding.undefined, certificate.outcome.cause) if certificate.undefined else (None, "")


def _search(c: Claim, *, budget: Budget, seed: int, store: Store | None, descend: bool = True) -> Finding:
    saved = None if store is None or c.signature is not None else store.search(c, budget, seed, descend)
    return search(c, budget, seed, descend=descend, saved=saved)


def _glance(budget: Budget, seed: int, store: Store | None) -> Callable[[Claim], Finding]:
    """How a world that attains a bound is looked for: most bounds that are attained at all are so on small worlds."""
    if budget.name == "quick":
        return partial(_search, budget=budget, seed=seed, store=store, descend=False)
    small = budget if budget.name == "deep" else BUDGETS["quick"]
    return partial(_search, budget=small, seed=seed, store=store)


def _unconfirmed(finding: Finding) -> int:
    """Worlds that may meet every hypothesis: none where the exact checker found that each one it was asked of does not."""
    return 0 if finding.unsure and not finding.untold else finding.unconfirmed


def _remarks(
    c: Claim, finding: Finding, proof: ProofReport | None, undefined_why: str, certified: bool
) -> Iterable[str]:
    if undefined_why:
        yield f"on a world that meets every hypothesis the conclusion has no meaning: {undefined_why}"
    if finding.violation:
        yield (
            f"a margin of {finding.margin:.3g} was seen on a world whose rounding the exact checker did not confirm "
            f"({finding.refusal or 'no rational near it met the parameters'})"
            f"{'' if finding.unsettled else '; a larger budget may settle it'}"
        )
    elif finding.erred and finding.witness is None:
        yield (
            "floats saw it broken on some worlds, by rounding errors: on each of them that the exact checker was handed, "
            "the conclusion is true or means nothing, or a hypothesis fails; no such margin is shown"
        )
    if finding.unsettled and (finding.violation or not finding.met):
        yield (
            f"not settled: {finding.unsettled}; it holds on the prompts that were looked at, and nothing says that it does on "
            "all longer ones"
        )
    if finding.met == 0 and finding.unconfirmed:
        yield (
            f"{finding.unconfirmed} of {finding.worlds} worlds met every hypothesis as far as floats tell; the exact checker "
            f"confirmed it of none of the {finding.unsure + finding.untold} that it was handed (of the last it said: "
            f"{finding.unmet})"
        )
    elif finding.met == 0 and finding.unreached:
        yield (
            f"{finding.unreached} of {finding.worlds} worlds met every hypothesis, but on none could the conclusion be "
            "evaluated: its prompts are too long to look at, or it is undefined"
        )
    elif finding.met == 0:
        worst = max(finding.failing, key=lambda k: finding.failing[k], default="")
        yield f"none of {finding.worlds} worlds met every hypothesis; most often failed: {worst}"
    elif finding.met < finding.worlds / 1000:
        yield f"only {finding.met} of {finding.worlds} worlds met every hypothesis"
    if proof is None:
        on = "certified witness" if certified else "search"
        yield f"no derivation of this form is known to the prover; the verdict rests on the {on}"


def _sizes_tried(c: Claim, budget: Budget, certified: bool) -> Iterable[str]:
    """Which values the search tried of the whole numbers that say how long a conversation is."""
    tried = list(dict.fromkeys(shape.whole for shape in shapes_for(c, budget) if shape.whole))
    if tried and not certified:
        cases = (" and ".join(f"{name} = {value}" for name, value in whole) for whole in tried)
        yield f"conversations were tried with {'; '.join(cases)} only"


def substituted(c: Claim, new_id: str, changes: Mapping[sp.Symbol, sp.Expr]) -> Claim:
    """A claim with parameters replaced by values in hypotheses, conditions and conclusion, each as it is written.

    Relations between parameters that are true at these values are left out; those that are false stay.
    """
    return claim(
        new_id,
        title=c.title,
        source=c.source,
        hypotheses=[
            Hypothesis(h.id, h.name, substitute_in(h.formula, changes), h.source) for h in c.hypotheses
        ],
        where=[substitute(r, changes) for r in c.where if r.subs(changes) != sp.true],
        conclusion=substitute_in(c.conclusion, changes),
    )


def _least_outside(c: Claim) -> str:
    """What a claim says of its parameters that its own least constant does not meet; "" if it meets all."""
    if c.least is None:
        return ""
    symbol, value = c.least
    conditions = [r for r in c.where if r.free_symbols == {symbol}]
    conditions += [r for p in c.parameters if p.symbol == symbol for r in p.conditions()]
    return ", ".join(str(r) for r in conditions if r.subs(symbol, value) != sp.true)


def _sharpness(c: Claim, look: Callable[[Claim], Finding]) -> dict[str, Any]:
    """The other half of a least constant: just below it the claim is refuted."""
    assert c.least is not None
    symbol, value = c.least
    just_below = sp.Rational(BELOW.numerator, BELOW.denominator) * value
    # What `where` says of the constant alone, such as C >= 2, is what smaller values are to be tried against.
    others = tuple(r for r in c.where if r.free_symbols != {symbol})
    below = substituted(replace(c, where=others), f"{c.id}.below", {symbol: just_below})
    finding = look(below)
    certified = finding.certificate is not None and finding.certificate.confirmed
    return {
        "parameter": symbol.name,
        "least": str(value),
        "refuted_at": str(just_below),
        "certified": certified,
        "witness": finding.witness,
        "certificate": finding.certificate.to_json() if finding.certificate else None,
    }


def _examples(c: Claim, look: Callable[[Claim], Finding]) -> dict[str, Any]:
    """Exact worlds on both sides of a definition, found by refuting "never" and "always"."""
    assert c.defines is not None
    never = claim(
        f"{c.id}.never",
        hypotheses=[Hypothesis("defined", c.title, c.defines)],
        conclusion=some_prompt(B_P(s) > 2, length=0),
    )
    always = claim(f"{c.id}.always", conclusion=c.defines)
    with during("for examples of both sides"):
        met, failed = look(never), look(always)
    return {"met_by": met.witness, "failed_by": failed.witness}
