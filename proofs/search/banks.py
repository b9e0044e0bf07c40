"""Worlds that are looked at one by one: plain ones, those known to be hard to find, and i.i.d. ones with long prompts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np

from proofs.bank import Plain, parameters, plain_further, plain_scores, plain_worlds
from proofs.encoding import Encoding, Shape, structural
from proofs.exact import Exhausted, Kind, Refused, Steps, Undecided, certify, judge
from proofs.known import against
from proofs.long import populations
from proofs.reach import part_of, widen
from proofs.rounding import FurtherRows, place, world_of, written
from proofs.search.budget import EXACTLY, FINELY, FINEST, Budget
from proofs.search.certifying import ask
from proofs.search.finding import Finding, as_float, keep_undefined, note_refuted
from proofs.search.shrinking import complexity, shrink
from theory import Claim, StatementError

PLAIN_PASSES = 4  # over the plain worlds, with other scores and parameters each time
PLAIN_SHARE = 20  # of the steps that one world may take
PLAIN_PRECISIONS = (128,)  # bits at which what 64 leave open is decided
KNOWN_STEPS = 300_000  # of the exact checker on a known world
LONG_TRIES = 12  # worlds of a generation that are handed to the exact checker
LONG_LEVELS = (5, FINELY, FINEST)  # indices into DENOMINATORS
PLAIN_COST = 50  # steps that drawing a world counts for
FURTHER = 40  # worlds after the first that is refuted, among which a simpler witness is looked for


def look_at_plain_worlds(finding: Finding, claim: Claim, budget: Budget, seed: int) -> None:
    """Decide the claim exactly on the worlds of the bank, with small parameters; a simple one that breaks it is kept."""
    if structural(claim):
        return  # a conversation is a game on each of them
    encoding, rng = Encoding(claim, Shape(2, 1, 1)), Random(f"plain {seed}")
    left, last, found = float(budget.plain), math.inf, list[dict[str, Any]]()
    worlds = (world for _ in range(PLAIN_PASSES) for world in plain_worlds(rng))
    for count, plain in enumerate(worlds):
        if left <= 0 or count > last:
            break
        with Steps(min(left, budget.plain // PLAIN_SHARE)) as steps:
            values: dict[str, Any] = parameters(encoding, rng)
            scores = plain_scores(plain.alphabet, rng)
            more = plain_further(plain, encoding.further, rng)
            broken = _decide_plain(finding, claim, encoding, plain, scores, values, more)
        left -= steps.spent + PLAIN_COST
        if broken is not None:
            last = min(last, count + FURTHER)
            found.append(broken)
    if found:
        simplest = min(found, key=complexity)
        note_refuted(finding, simplest, certify(simplest), "plain worlds")


def look_at_known_worlds(finding: Finding, claim: Claim) -> None:
    """Decide the claim exactly on worlds that are known to be hard to find; the first that breaks it is kept."""
    if claim.further:
        return  # these worlds have no further components and scores
    for witness in against(claim):
        world = witness["world"]
        sizes = {"alphabet": len(world["alphabet"]), "horizon": world["horizon"], "longest": witness["depth"]}
        part = part_of(finding.reach, {**sizes, "tail": world.get("tail", "frozen"), "laws": "known before"})
        finding.worlds += 1
        part["worlds"] += 1
        with Steps(KNOWN_STEPS):
            certificate = certify(witness)
        if certificate.undefined:
            keep_undefined(finding, witness)
        if certificate.outcome.kind in (Kind.VIOLATED, Kind.HOLDS):
            finding.met += 1
            part["met"] += 1
        for told in certificate.hypotheses:
            finding.fails(told["id"], not told["holds"])
        if certificate.confirmed:
            note_refuted(finding, witness, certificate, "known worlds")
            return


def look_at_long_prompts(finding: Finding, claim: Claim, budget: Budget, seed: int) -> None:
    """Drive i.i.d. worlds towards breaking the claim on prompts of dozens of sentences; the exact checker decides."""
    if structural(claim) or claim.further:
        return  # a conversation is a game on each of them, and types of texts are of two components
    for population, crowd, judged in populations(claim, budget.crowds, seed):
        met = (judged.needs >= 0) & np.isfinite(judged.conclusion)
        sizes = {"alphabet": population.alphabet, "horizon": 1, "tail": "frozen"}
        part = part_of(finding.reach, {**sizes, "longest": population.longest, "laws": "i.i.d., driven"})
        for count, here in (("worlds", len(met)), ("met", int(met.sum()))):
            part[count] += here
            setattr(finding, count, getattr(finding, count) + here)
        for name, failed in judged.failing.items():
            finding.fails(name, failed)
        if met.any():
            for name, values in crowd.values.items():
                widen(part, name, float(values[met].min()), float(values[met].max()))
        rows = judged.broken
        for row in rows[:: max(1, len(rows) // LONG_TRIES)][:LONG_TRIES]:
            proposal = population.proposal(crowd, int(row))
            for level in LONG_LEVELS:
                witness, certificate = ask(finding, population.encoding, proposal, level, budget)
                if witness is None or certificate is None or not certificate.confirmed:
                    continue
                found = shrink(claim, proposal, witness, certify(witness), budget.shrinks // 3, seed)
                note_refuted(finding, *found, "long prompts")
                return


def _decide_plain(
    finding: Finding,
    claim: Claim,
    encoding: Encoding,
    plain: Plain,
    scores: tuple[Fraction, ...],
    values: dict[str, Any],
    further: FurtherRows,
) -> dict[str, Any] | None:
    """A certified witness if the claim fails on a plain world; what else is found goes to the finding."""
    world = world_of(scores, plain.horizon, plain.minus, plain.plus, values["alpha"], plain.tail, further)
    finding.worlds += 1
    part_of(finding.reach, plain_sizes(plain))["worlds"] += 1
    try:
        if not place(claim, encoding, world, values, {}, (EXACTLY,) * len(claim.parameters)):
            finding.fails("parameters", 1)
            return None
        found = judge(claim, world, values, plain.depth, margins=False, precisions=PLAIN_PRECISIONS)
    except (Exhausted, Refused, Undecided, StatementError, OverflowError):
        return None
    if found.outcome.kind is Kind.UNMET:
        for told in found.hypotheses:
            finding.fails(told["id"], 1)
    if found.confirmed or (found.undefined and finding.undefined is None):
        witness = written(claim, world, values, plain.depth)
        certificate = certify(witness, margins=False)
        if certificate.confirmed:
            _reach(finding, plain, values)
            return witness
        if certificate.undefined:
            keep_undefined(finding, witness)
    if found.outcome.kind in (Kind.VIOLATED, Kind.HOLDS):
        finding.met += 1
        _reach(finding, plain, values)
    return None


def _reach(finding: Finding, plain: Plain, values: Mapping[str, Any]) -> None:
    """Count a plain world that meets every hypothesis."""
    part = part_of(finding.reach, plain_sizes(plain))
    part["met"] += 1
    for name, value in values.items():
        number = as_float(value)
        if number is not None:
            widen(part, name, number, number)


def plain_sizes(plain: Plain) -> dict[str, Any]:
    """What the record says of the sizes of a plain world."""
    sizes = {"alphabet": plain.alphabet, "horizon": plain.horizon, "tail": plain.tail}
    return {**sizes, "longest": plain.depth, "laws": plain.structure}
