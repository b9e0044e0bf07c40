"""Numbers as a witness writes them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from proofs.exact.errors import WitnessError
from proofs.exact.numbers import LogForm, logarithm, mul

# Exponents are short, as "1e999999999" would be a number of a billion digits.
_RATIONAL = re.compile(
    r"[-+]?(\d{1,4000}/\d{1,4000}|\d{1,4000}(\.\d{0,4000})?([eE][-+]?\d{1,3})?)\Z", re.ASCII
)
_LOG = re.compile(r"(?:(?P<c>[-+0-9/.]+)\*)?log\((?P<q>[0-9/.]+)\)\Z")


def shortened(value: Any) -> str:
    """For messages: as it is if it is short, else cut or in decimals."""
    if isinstance(value, Fraction):
        return str(value) if value.denominator.bit_length() < 80 else f"{float(value):.12g}"
    return repr(value)[:80]


def rational(value: Any, what: str) -> Fraction:
    """An exact rational from a string such as "3/4" or "0.75", or a whole number.

    Raises:
      WitnessError: anything else; floats are refused, as their decimal expansion is not what was meant.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return Fraction(value)
    if isinstance(value, str) and _RATIONAL.match(value):
        try:
            return Fraction(value)
        except ZeroDivisionError:
            raise WitnessError(
                f"{what}: {shortened(value)} divides by 0; give a number such as '3/4'"
            ) from None
    raise WitnessError(
        f"{what}: {shortened(value)} is not an exact rational; write it as a string such as '3/4'"
    )


def parameter_value(value: Any, what: str) -> Any:
    """A rational, or an exact "log(q)" or "c*log(q)" with rational c, q > 0."""
    match = _LOG.match(value) if isinstance(value, str) else None
    if match:
        q = rational(match["q"], what)
        if q > 0:
            return mul(rational(match["c"] or "1", what), logarithm(q))
    return rational(value, what)


def single_logarithm(form: LogForm) -> LogForm | None:
    """The same number as ``c*log(q)`` with q > 1; None if it has a rational part or q would be unreadable."""
    if form.constant != 0:
        return None
    common = math.lcm(*(c.denominator for _, c in form.terms))
    powers = [(q, int(c * common)) for q, c in form.terms]
    shared = math.gcd(*(k for _, k in powers))
    if (
        sum(abs(k // shared) * (q.numerator.bit_length() + q.denominator.bit_length()) for q, k in powers)
        > 200
    ):
        return None
    q = math.prod((base ** (k // shared) for base, k in powers), start=Fraction(1))
    if q == 1:
        return None
    c = Fraction(shared, common)
    return LogForm(Fraction(0), ((q, c) if q > 1 else (1 / q, -c),))


def value_text(value: Fraction | LogForm) -> str:
    """A parameter value as `parameter_value` reads it."""
    if isinstance(value, Fraction):
        return str(value)
    ((q, c),) = value.terms
    return f"log({q})" if c == 1 else f"{c}*log({q})"


def no_others(data: Mapping[str, Any], known: Iterable[str], what: str) -> None:
    if unknown := sorted(set(data) - set(known)):
        raise WitnessError(f"{what} has an unknown field {unknown[0][:40]!r}; it has {', '.join(known)}")
