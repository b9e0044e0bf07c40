"""Probability rows given by a user, as logarithms, or a mistake told in one line."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from synth.worlds import ROW_TOLERANCE
from theory import WorldError

Floats = NDArray[np.float64]


def rectangular(values: Any, what: str) -> NDArray[Any]:
    """An array of numbers.

    Raises:
      WorldError: rows of several lengths, or what is no number.
    """
    try:
        found = np.asarray(values)
        return found if found.dtype.kind == "f" else found.astype(np.float64)
    except (TypeError, ValueError):
        raise WorldError(f"{what} is no array of numbers; give rows of one length") from None


def log_rows(values: Any, shape: tuple[int | None, ...], what: str, *, logs: bool = False) -> Floats:
    """Rows of probabilities, normalised, as log probabilities (nats); zeros become -inf.

    A row of 32-bit numbers may miss 1 by their rounding.

    Args:
      values: probabilities, or their logarithms with ``logs``; the last axis sums to 1.
      shape: sizes wanted; None is any.
      what: how an error names them.

    Raises:
      WorldError: not numbers, another shape, NaN, an entry that is no probability, a row that misses 1 by more than
        rounding.
    """
    raw = rectangular(values, what)
    given = raw.astype(np.float64)
    if given.ndim != len(shape) or any(w not in (None, n) for n, w in zip(given.shape, shape, strict=True)):
        wanted = " x ".join("any" if n is None else str(n) for n in shape)
        raise WorldError(f"{what} has shape {given.shape}, not {wanted}; give one row for each state")
    if not given.size:
        raise WorldError(f"{what} is empty; give at least one state and one sentence")

    tolerance = ROW_TOLERANCE
    if raw.dtype.kind == "f" and raw.dtype.itemsize < 8:
        tolerance = max(tolerance, 4 * raw.shape[-1] * float(np.finfo(raw.dtype).eps))

    def complain(bad: NDArray[np.bool_], why: str) -> None:
        if bad.any():
            at = tuple(int(i) for i in np.argwhere(bad)[0])
            raise WorldError(f"{what}, entry {list(at)} is {given[at]:g}; {why}")

    complain(np.isnan(given), "give a number")
    complain(
        given > tolerance if logs else (given < 0) | np.isinf(given),
        "a log probability is at most 0" if logs else "a probability is finite and not negative",
    )
    with np.errstate(divide="ignore"):
        logged = given if logs else np.log(given)
    total = np.logaddexp.reduce(logged, axis=-1)
    wrong = np.argwhere(~(np.abs(np.expm1(total)) <= tolerance))
    if len(wrong):
        at = tuple(int(i) for i in wrong[0])
        where = f", row {list(at)}" if at else ""
        raise WorldError(f"{what}{where} sums to {np.exp(total[at]):.12g}, not 1; normalise the row")
    return np.minimum(logged - total[..., None], 0.0)
