"""Witnesses: read strictly, and certified."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs.exact.errors import Outside, Refused, WitnessError
from proofs.exact.judgement import Certificate, World, judge, outcome_of
from proofs.exact.outcome import Kind, Outcome
from proofs.exact.steps import SPENT, Exhausted
from proofs.exact.table_world import TableWorld
from proofs.exact.world import ExactWorld
from proofs.exact.written import no_others, parameter_value, shortened, value_text
from theory import Claim, StatementError, claims
from theory.serialise import claim_from_json, claim_to_json

FORMAT = "beb-witness"
VERSION = 1
FIELDS = ("format", "version", "claim", "parameters", "world", "digest")


def digest(witness: Mapping[str, Any]) -> str:
    """SHA-256 of a witness without its digest."""
    content = {k: v for k, v in witness.items() if k != "digest"}
    text = json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def sealed(claim: Claim, values: Mapping[str, Any], world: Any, **more: Any) -> dict[str, Any]:
    """The witness that a world, as JSON, and values of the parameters make, with its digest."""
    witness: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "claim": claim_to_json(claim),
        "parameters": {name: value_text(values[name]) for name in sorted(values)},
        "world": world,
        **more,
    }
    return {**witness, "digest": digest(witness)}


def certify(witness: Any, *, margins: bool = True, statement: Claim | None = None) -> Certificate:
    """Re-decide a witness: parameters, world, hypotheses, conclusion.

    Args:
      witness: as read from JSON.
      margins: enclose them for the reader, too; they have no part in the decision and take most of the time.
      statement: the claim that the witness is to be against; None for the built-in one of its id, if there is one.

    Raises:
      WitnessError: the object is not a witness at all (one line).
    """
    if not isinstance(witness, dict) or witness.get("format") != FORMAT:
        raise WitnessError(f"not a witness: 'format' is not {FORMAT!r}")
    if witness.get("version") != VERSION or isinstance(witness["version"], (bool, float)):
        version = shortened(witness.get("version"))
        raise WitnessError(f"witness version {version}; this checker reads version {VERSION}")
    for key in FIELDS:
        if key not in witness:
            raise WitnessError(f"not a witness: {key!r} is missing")
    no_others(witness, (*FIELDS, "depth"), "a witness")
    try:
        claim = claim_from_json(witness["claim"])
        if witness["digest"] != digest(witness):
            raise Refused(
                "the digest does not match the contents: the witness was altered; "
                "to change a number of it use referee.replay(...).witness.change(...), which writes a new digest"
            )
        _same_statement(claim, statement)
        return judge(claim, *read_world(claim, witness), margins=margins)
    except StatementError as error:
        raise WitnessError(f"claim: {error}") from None
    except RecursionError:
        raise WitnessError("not a witness: nested too deeply") from None
    except Exhausted:
        return Certificate(Outcome(Kind.SPENT, SPENT))
    except Refused as refusal:
        return Certificate(outcome_of(refusal))


def _same_statement(claim: Claim, given: Claim | None) -> None:
    installed = claims().get(claim.id) if given is None else given
    if installed is None:
        return
    whose = "installed claim" if given is None else f"claim {given.id} that was given"
    mine, theirs = claim_to_json(claim), claim_to_json(installed)
    for key in ("signature", "parameters", "where", "conclusion"):
        if mine.get(key) != theirs.get(key):
            raise Refused(f"the {key} of {claim.id} are not those of the {whose}")
    formulas = [[h["id"], h["formula"]] for h in mine["hypotheses"]]
    if formulas != [[h["id"], h["formula"]] for h in theirs["hypotheses"]]:
        raise Refused(f"the hypotheses of {claim.id} are not those of the {whose}")


def read_world(claim: Claim, witness: Mapping[str, Any]) -> tuple[World, dict[str, Any], int]:
    """The world, the values of the parameters and the depth of a witness.

    Raises:
      WitnessError: malformed, or other parameters than those of the claim; Refused: no world.
    """
    given = witness["parameters"]
    if not isinstance(given, dict):
        raise WitnessError("parameters must be an object of names and exact values")
    names = {p.name for p in claim.parameters}
    if set(given) != names:
        missing, extra = names - set(given), set(given) - names
        raise WitnessError(
            f"parameters: {', '.join(sorted(missing or extra))} {'missing' if missing else 'not in the claim'}"
        )
    if claim.signature is None:
        world, values, depth = world_of_prompts(witness)
        _has_further(claim, world)
        return world, values, depth
    if "depth" in witness:
        raise WitnessError("depth is for prompts, of which this claim has none")
    return TableWorld.from_json(witness["world"], claim.signature), _values(given), 0


def _has_further(claim: Claim, world: ExactWorld) -> None:
    """The further components and scores of a world are those that its claim speaks of, no more and no fewer."""
    further = world.further
    there = {
        *(("component", name) for name in further.laws),
        *(("score", name) for name in further.scores),
        *(("score after", name) for name in further.scores_after),
    }
    asked = {(kind, name) for kind, name in claim.further if kind != "defined"}
    for what, found in (("lacks", asked - there), ("is not to have", there - asked)):
        if found:
            kind, name = min(found)
            raise WitnessError(f"world: it {what} the {kind} {name!r} of the claim")


def world_of_prompts(witness: Mapping[str, Any]) -> tuple[ExactWorld, dict[str, Any], int]:
    """A world of two components, the values of all parameters that the witness gives, and its depth.

    Raises:
      WitnessError: malformed; Refused: no world.
    """
    values = _values(witness["parameters"])
    if not isinstance(values["alpha"], Fraction):
        raise WitnessError("parameter alpha must be rational")
    alpha = values["alpha"]
    if not 0 < alpha <= 1:
        raise Outside(f"alpha = {shortened(alpha)} lies outside (0, 1]")
    world = ExactWorld.from_json(witness["world"], alpha)
    depth = witness.get("depth", world.horizon - 1)
    if not isinstance(depth, int) or isinstance(depth, bool) or not 0 <= depth <= 64:
        raise WitnessError("depth must be a whole number between 0 and 64")
    depth = max(depth, world.horizon - 1)
    return world, values, depth


def _values(given: Mapping[str, Any]) -> dict[str, Any]:
    return {name: parameter_value(v, f"parameter {name}") for name, v in given.items()}
