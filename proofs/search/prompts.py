"""Search for worlds of prompts that break a claim: sample, descend, round, certify, shrink. Knows no claim by name.

The search only proposes. A proposal counts after `proofs.exact.certify` has confirmed it.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

from proofs.encoding import Frozen, Point, Shape
from proofs.saved import SavedSearch
from proofs.search.banks import look_at_known_worlds, look_at_long_prompts, look_at_plain_worlds
from proofs.search.budget import (
    EPOCH,
    EXACTLY,
    FINELY,
    FINEST,
    LARGE,
    LATTICES,
    MOST_NODES,
    Budget,
    shapes_for,
)
from proofs.search.certifying import certify_simple, certify_some, clearly_broken
from proofs.search.compiled import THOROUGH, Engine, engine
from proofs.search.evolve import aimed_lengths, descent_starts, held_parameters, offspring, rows_of
from proofs.search.finding import Finding, without_noise
from proofs.search.meaning import ask_for_meaning, make_sure
from proofs.search.shrinking import complexity, is_readable, shrink
from proofs.search.stock import Population, take_stock
from proofs.stages import now_at
from proofs.starts import draw, lattice
from theory import Claim

PATIENCE = 2  # other witnesses, no simpler, after which none is looked for


def search(
    claim: Claim, budget: Budget, seed: int, *, descend: bool = True, saved: SavedSearch | None = None
) -> Finding:
    """Look for a certified counterexample, smallest shape first.

    Args:
      claim: any claim.
      budget: how hard.
      seed: the finding is a function of claim, budget and seed.
      descend: all of this; a proved claim is only sampled, on the second shape, which has the worlds of the first in it.
      saved: where the search is recorded as it goes, and taken up from.
    """
    finding, begin, generations, state = _taken_up(claim, saved)
    shapes = shapes_for(claim, budget)
    shapes = shapes if descend else shapes[:2][-1:]
    for index, shape in enumerate(shapes):
        if index < begin:
            continue
        rng = np.random.default_rng([seed, index])
        worlds = _worlds_of(shape)
        now_at("compiling the search")
        samples = max(64, min(budget.samples, MOST_NODES // shape.alphabet**shape.depth))
        e = engine(claim, shape, descend and budget.samples * budget.rounds > THOROUGH)
        rounds = budget.rounds if descend else EPOCH
        rounds = rounds // 2 if index or shape.whole else rounds
        certified, stage = None, "lattice"
        tries = (3 if descend else 1) * budget.tries
        first, generations = generations, 0
        if first:
            rng.bit_generator.state = state
        for _ in range((LATTICES if descend else 1) if not first else 0):
            point, frozen = lattice(e.encoding, samples, rng)
            seen = _looked_at(finding, e, point, frozen)
            certified, tried = certify_simple(finding, seen, budget)
            ask_for_meaning(finding, seen, budget, EXACTLY)
            tries -= tried
            if certified is not None or tries <= 0:
                break
        if not first:
            make_sure(finding, seen, budget, (EXACTLY,), descend)
        for generation in range(first, rounds):
            if certified is not None:
                break
            stage = "evolution"
            now_at(f"searching {worlds}", generation, rounds)
            if generation % EPOCH == 0:
                if saved is not None and generation and saved.due():
                    # The population is drawn afresh here: the state of the generator says all.
                    at = {"shape": index, "generation": generation, "rng": rng.bit_generator.state}
                    saved.save({"finding": finding.to_json(), "at": at})
                point, frozen = draw(e.encoding, samples, rng)
            else:
                point, frozen = offspring(e, seen, 0.9 ** (generation % EPOCH), rng)
            seen = _looked_at(finding, e, point, frozen)
            if generation % EPOCH == 0:
                ask_for_meaning(finding, seen, budget, FINELY)
            if clearly_broken(seen.margins, seen.order) or generation == rounds - 1:
                certified = certify_some(finding, seen, budget)
        make_sure(finding, seen, budget, (FINEST, EXACTLY), descend)
        follow = descend and shape.alphabet**shape.horizon > 2 and index >= len(shapes) - budget.descents
        if certified is None and follow:
            stage = "descent"
            now_at(f"descending in {worlds}")
            chosen = descent_starts(seen.margins, seen.order, min(budget.starts, samples), rng)
            start, fixed = rows_of((seen.point, seen.frozen), chosen)
            target = aimed_lengths(seen.margins, chosen, shape.depth, rng)
            improved, _ = e.descend(
                start, fixed, target, held_parameters(e.encoding, len(chosen)), budget.steps
            )
            # Repeated to the number that the margins are compiled for.
            repeated = np.resize(np.arange(len(chosen)), samples)
            m = rows_of(e.margins(*rows_of((improved, fixed), repeated)), np.arange(len(chosen)))
            seen = Population(e.encoding, improved, fixed, m, take_stock(finding, e.encoding, m))
            certified = certify_some(finding, seen, budget)
            point, frozen, m = rows_of((improved, fixed, m), repeated)
            seen = Population(e.encoding, point, frozen, m, seen.order)
        if certified is not None:
            now_at("shrinking the counterexample")
            # A certificate of a large world takes long.
            shrinks = budget.shrinks if shape.alphabet**shape.depth < LARGE else budget.shrinks // 3
            best, patience = shrink(claim, *certified, shrinks, seed), PATIENCE
            for generation in range(budget.rounds // 3):
                if is_readable(best[0]) or not patience:
                    break
                seen = _looked_at(finding, e, *offspring(e, seen, 0.9**generation, rng))
                if generation % 4 == 3:
                    again = certify_some(finding, seen, budget)
                    if again is not None:
                        simpler = shrink(claim, *again, shrinks // 3, seed)
                        better = complexity(simpler[0]) < complexity(best[0])
                        best, patience = (simpler, patience) if better else (best, patience - 1)
            finding.witness, finding.certificate = best
            finding.violation, finding.stage = False, stage
            break
        if finding.margin is not None and finding.margin < -1e-6:
            finding.violation = finding.doubtful or not finding.erred
    if finding.witness is None and begin < len(shapes):
        without_noise(finding, descend)
    if descend and finding.witness is None and begin < len(shapes):
        now_at("looking at plain worlds")
        look_at_plain_worlds(finding, claim, budget, seed)
        if finding.witness is None:
            now_at("looking at worlds that are known to break others")
            look_at_known_worlds(finding, claim)
        if finding.witness is None:
            now_at("looking at long prompts")
            look_at_long_prompts(finding, claim, budget, seed)
    if saved is not None and begin < len(shapes):
        saved.save({"finding": finding.to_json(), "at": None})
    return finding


def _worlds_of(shape: Shape) -> str:
    return f"worlds of {shape.alphabet} sentences, prompts of up to {shape.depth}"


def _looked_at(finding: Finding, e: Engine, point: Point, frozen: Frozen) -> Population:
    """Worlds with their margins; they count in the finding."""
    m = e.margins(point, frozen)
    return Population(e.encoding, point, frozen, m, take_stock(finding, e.encoding, m))


def _taken_up(claim: Claim, saved: SavedSearch | None) -> tuple[Finding, int, int, Any]:
    """A finding so far, with the shape, the generation and the state of the generator to go on from."""
    record = saved.load() if saved is not None else None
    if saved is not None and record is not None:
        try:
            finding, at = Finding.from_json(record["finding"], claim), record["at"]
            if at is None:
                return finding, sys.maxsize, 0, None
            trial = np.random.default_rng(0)
            trial.bit_generator.state = at["rng"]
            return finding, int(at["shape"]), int(at["generation"]), at["rng"]
        except (KeyError, TypeError, ValueError) as error:
            saved.refuse(f"makes no sense ({error})")
    return Finding(), 0, 0, None
