"""The simplest certified rounding of a proposal."""

from __future__ import annotations

import contextlib
import math
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

import hypothesis as hyp
from hypothesis import strategies as st
from hypothesis.configuration import set_hypothesis_home_dir, storage_directory

from proofs.encoding import Encoding
from proofs.exact import Certificate, certify
from proofs.rounding import DENOMINATORS, Proposal, Rounding, build
from theory import Claim

READABLE = (48, 4)  # digits of a witness, in all or a number, above which a simpler one is looked for


def shrink(
    claim: Claim,
    proposal: Proposal,
    witness: dict[str, Any],
    certificate: Certificate,
    examples: int,
    seed: int,
) -> tuple[dict[str, Any], Certificate]:
    """The simplest certified rounding of a proposal: coarser field by field, then whatever Hypothesis shrinks to."""
    encoding = Encoding(claim, proposal.shape)

    @cache
    def built(rounding: Rounding) -> dict[str, Any] | None:
        return build(claim, encoding, proposal, rounding)

    @cache
    def cost(rounding: Rounding) -> tuple[float, ...]:
        candidate = built(rounding)
        return (math.inf,) if candidate is None else complexity(candidate)

    @cache
    def confirmed(rounding: Rounding) -> bool:
        candidate = built(rounding)
        return candidate is not None and certify(candidate, margins=False).confirmed

    uniform = [Rounding.uniform(claim, level) for level in range(len(DENOMINATORS))]
    best = next((r for r in uniform if confirmed(r)), None)
    if best is None:
        return witness, certificate
    while True:
        before = best
        for coarser in _coarser(before):
            if built.cache_info().misses >= examples:
                break
            if cost(coarser) < cost(best) and confirmed(coarser):
                best = coarser
        if best == before:
            break
    roundings = st.builds(
        Rounding,
        st.integers(0, best.slack),
        st.integers(0, best.snap_minus),
        st.integers(0, best.snap_plus),
        st.integers(0, best.laws),
        st.integers(0, best.scores),
        st.tuples(*(st.integers(0, level) for level in best.parameters)),
    )
    goal = cost(best)
    settings = hyp.settings(
        max_examples=max(1, examples // 2),
        database=None,
        deadline=None,
        suppress_health_check=list(hyp.HealthCheck),
        phases=(hyp.Phase.generate, hyp.Phase.shrink),
    )
    with _no_folder(), warnings.catch_warnings(), contextlib.suppress(hyp.errors.NoSuchExample):
        warnings.simplefilter("ignore")
        found = hyp.find(
            roundings, lambda r: cost(r) < goal and confirmed(r), settings=settings, random=Random(seed)
        )
        best = min(found, best, key=cost)
    simplest = built(best)
    assert simplest is not None
    if complexity(simplest) >= complexity(witness):
        return witness, certificate
    return simplest, certify(simplest)


@contextlib.contextmanager
def _no_folder() -> Iterator[None]:
    """Whatever Hypothesis keeps, it keeps elsewhere meanwhile: without a database, too, it writes a folder ``.hypothesis`` where one works.

    It notes there which constants the modules of the working directory have.
    """
    found: Any = storage_directory(intent_to_write=False)
    home = getattr(found, "home_directory", found)  # older versions hand out the path itself
    with tempfile.TemporaryDirectory(prefix="beb-", ignore_cleanup_errors=True) as folder:
        set_hypothesis_home_dir(folder)
        try:
            yield
        finally:
            set_hypothesis_home_dir(home)


def _coarser(r: Rounding) -> list[Rounding]:
    """Roundings that are coarser in one field, coarsest first."""
    options = [replace(r, slack=0, snap_minus=k) for k in range(r.snap_minus)]
    options += [replace(r, slack=0)] * r.slack
    options += [replace(r, snap_minus=k) for k in range(r.snap_minus)]
    options += [replace(r, snap_plus=k) for k in range(r.snap_plus)]
    options += [replace(r, laws=k) for k in range(r.laws)]
    options += [replace(r, scores=k) for k in range(r.scores)]
    for i, level in enumerate(r.parameters):
        for k in range(level):
            options.append(replace(r, parameters=(*r.parameters[:i], k, *r.parameters[i + 1 :])))
    return options


def complexity(witness: Mapping[str, Any]) -> tuple[int, int, int]:
    """How hard a witness is to read aloud: prefixes, digits, characters."""
    rows = _rows_of(witness["world"])
    return len(rows), sum(len(str(x)) for x in _numbers(witness)), len(str(witness))


def is_readable(witness: Mapping[str, Any]) -> bool:
    """Whether a witness has few digits, in all or a number."""
    total, average = READABLE
    return complexity(witness)[1] <= max(total, average * len(_numbers(witness)))


def _numbers(witness: Mapping[str, Any]) -> list[Any]:
    """Probabilities, scores and parameters."""
    world = witness["world"]
    numbers = [q for row in _rows_of(world) for q in row.get("law", row.get("score")).values()]
    numbers += [q for score in world.get("scores", {}).values() for q in score.values()]
    return numbers + list(world["behaviour"].values()) + list(witness["parameters"].values())


def _rows_of(world: Mapping[str, Any]) -> list[Any]:
    """Laws and scores after prompts, of all components."""
    more = (*world.get("components", {}).values(), *world.get("scores_after", {}).values())
    return world["P-"] + world["P+"] + [row for rows in more for row in rows]
