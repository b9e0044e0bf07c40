"""One claim against one world: which hypotheses hold, by how much the conclusion does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from proofs.exact import (
    ExactWorld,
    ModelChecker,
    Refused,
    Undecided,
    at_some_precision,
    compare,
    enclosure,
    exact_margin,
)
from synth.worlds import TabularWorld, exact_number
from theory import Claim, Formula, Length, Some, StatementError


@dataclass(frozen=True)
class Check:
    """What an exact check of one world found.

    Attributes:
      hypotheses: id -> whether it holds, or None where no finite horizon settles it.
      applies: every hypothesis holds (the claim is not vacuous here).
      holds: whether the conclusion holds up to the depth looked at.
      margin: enclosure of the conclusion's margin.
      length: number of sentences that the claim's length comes to, None if it has none.
      needed: least number of sentences with which the conclusion holds, None if none up to ``depth`` does.
      why: the first hypothesis that fails, or an empty string.
      remark: how an odd length was read, or an empty string.
    """

    hypotheses: dict[str, bool | None]
    applies: bool
    holds: bool
    margin: str
    length: int | None
    needed: int | None
    why: str
    remark: str = ""


def check(
    claim: Claim,
    world: TabularWorld,
    values: Mapping[str, Any],
    *,
    depth: int | None = None,
    reach: int = 4096,
) -> Check:
    """Decide hypotheses and conclusion of a claim on a world, in exact arithmetic.

    Args:
      claim: any claim.
      world: the world; its alpha is the claim's.
      values: the claim's other parameters by name, as numbers or strings such as "1/3".
      depth: longest prompt looked at; by default the longer of the claim's length and the world's horizon.
      reach: most prompts of one length that are looked at; what a claim says of longer ones is left open, so that
        ``holds`` means that nothing within reach contradicts it.

    Raises:
      StatementError: a parameter is missing, unknown, outside its interval, or breaks a ``where`` relation.
    """
    numbers = {name: exact_number(v, name) for name, v in values.items()}
    if numbers.setdefault("alpha", world.alpha) != world.alpha:
        raise StatementError(f"alpha is {numbers['alpha']} here and {world.alpha} in the world; leave it out")
    names = {p.name for p in claim.parameters}
    for name in sorted(names - set(numbers)):
        raise StatementError(f"claim {claim.id} needs a value for {name}")
    for name in sorted(set(numbers) - names - {"alpha"}):
        raise StatementError(f"claim {claim.id} has no parameter {name}; it has {', '.join(sorted(names))}")
    for p in claim.parameters:
        if not p.contains(numbers[p.name]):
            raise StatementError(f"{p.name} = {float(numbers[p.name]):g} lies outside {p.interval}")
    exact = ExactWorld.from_json(world.to_json(), world.alpha)
    exact.most_prompts = reach
    try:
        return at_some_precision(lambda: _check(claim, exact, numbers, depth))
    except Undecided:
        raise StatementError(
            f"claim {claim.id}: a comparison is too close to equality to be decided"
        ) from None


def _check(claim: Claim, world: ExactWorld, values: Mapping[str, Fraction], depth: int | None) -> Check:
    checker = ModelChecker(world, values, world.horizon - 1)
    for relation in claim.where:
        if not checker.relation(relation, {}):
            raise StatementError(f"the parameters do not satisfy {relation}")
    own = {p.symbol for p in claim.parameters}
    lengths = [x for x in claim.prompt_lengths if x.expr.free_symbols <= own]
    length = checker.count(lengths[0], {}) if lengths else None
    hypotheses = {h.id: _settled(checker, h.formula) for h in claim.hypotheses}
    checker.depth = max(depth or 0, length or 0, world.horizon - 1)
    return Check(
        hypotheses=hypotheses,
        applies=all(v is True for v in hypotheses.values()),
        holds=_settled(checker, claim.conclusion) is not False,
        margin=_margin(checker, claim.conclusion),
        length=length,
        needed=_needed(claim, checker) if lengths else None,
        why=next((name for name, holds in hypotheses.items() if holds is not True), ""),
        remark=_odd_length(checker, lengths[0]) if lengths else "",
    )


def _odd_length(checker: ModelChecker, length: Length) -> str:
    raw = checker.value(length.expr, {})
    if compare(raw, Fraction(0)) < 0:
        return f"the length comes to {enclosure(raw)}, which is negative: read as 0 sentences"
    return ""


def _margin(checker: ModelChecker, conclusion: Formula) -> str:
    try:
        return enclosure(exact_margin(checker, conclusion, {}))
    except Refused:
        return "out of reach"


def _settled(checker: ModelChecker, formula: Any) -> bool | None:
    """True, False, or None where it holds as far as one looks and nothing settles the rest."""
    try:
        return checker.holds(formula, {})
    except Refused:
        return None


def _needed(claim: Claim, checker: ModelChecker) -> int | None:
    if not isinstance(claim.conclusion, Some):
        return None
    for n in range(checker.depth + 1):
        try:
            if checker.holds(replace(claim.conclusion, length=Length(n)), {}):
                return n
        except Refused:
            return None
    return None
