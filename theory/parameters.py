"""Parameters of claims: SymPy symbols with assumptions, and the interval each one ranges over.

A claim is quantified over every value of its parameters in their intervals, so the interval is part of
the statement: the search draws from it, the exact checker decides membership in rationals.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

import sympy as sp

from theory.errors import StatementError
from theory.observables import NEXT_OBSERVABLES, PROMPT_OBSERVABLES, B, m, n, s, s0, y

# What prints, and is written to witnesses, as something else: in every theory, and where worlds are mixtures.
OPERATIONS = frozenset(
    {
        *("log", "exp", "sqrt", "Abs", "Max", "Min", "ceiling", "floor", "Piecewise", "Sum", "Symbol"),
        *("And", "Or", "Not", "Implies", "Eq", "pi", "E", "oo"),
    }
)
RESERVED = (
    OPERATIONS
    | frozenset(PROMPT_OBSERVABLES)
    | frozenset(NEXT_OBSERVABLES)
    | {*(x.name for x in (s, s0, y, n, m)), *(B.__name__, "Expect", "Variance", "Prob", "Largest", "Least")}
)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


def is_name(name: object) -> bool:
    """Whether something can be the name of a parameter or definition."""
    return isinstance(name, str) and bool(_NAME.match(name))


def within(
    value: Fraction | float,
    lower: Fraction | None,
    upper: Fraction | None,
    lower_closed: bool,
    upper_closed: bool,
) -> bool:
    """Whether a number lies between two ends, None being none, which belong where they are closed."""
    if lower is not None and (value < lower or (value == lower and not lower_closed)):
        return False
    return not (upper is not None and (value > upper or (value == upper and not upper_closed)))


@dataclass(frozen=True)
class Parameter:
    """A real parameter and the interval it ranges over.

    Attributes:
      symbol: the SymPy symbol, with the assumptions that the interval implies.
      lower, upper: rational ends; None for an unbounded side.
      lower_closed, upper_closed: whether the end itself belongs to the interval.
      meaning: one phrase, with the unit where there is one (nats, sentences).
      integer: only whole numbers of the interval.
    """

    symbol: sp.Symbol
    lower: Fraction | None
    upper: Fraction | None
    lower_closed: bool
    upper_closed: bool
    meaning: str = field(compare=False)
    integer: bool = False

    @property
    def name(self) -> str:
        return self.symbol.name

    def contains(self, value: Fraction | float) -> bool:
        """Whether value lies in the interval. NaN never does."""
        if isinstance(value, float) and math.isnan(value):
            return False
        if self.integer and value != math.inf and value != int(value):
            return False
        return within(value, self.lower, self.upper, self.lower_closed, self.upper_closed)

    def covers(self, other: Parameter) -> bool:
        """Whether every value of another parameter is one of this."""
        if self.integer and not other.integer:
            return False
        if self.lower is not None:
            if other.lower is None or other.lower < self.lower:
                return False
            if other.lower == self.lower and other.lower_closed and not self.lower_closed:
                return False
        if self.upper is not None:
            if other.upper is None or other.upper > self.upper:
                return False
            if other.upper == self.upper and other.upper_closed and not self.upper_closed:
                return False
        return True

    @property
    def interval(self) -> str:
        """The interval in the usual notation, for example ``(0, 1]``."""
        left = "[" if self.lower_closed else "("
        right = "]" if self.upper_closed else ")"
        low = "-oo" if self.lower is None else str(self.lower)
        high = "oo" if self.upper is None else str(self.upper)
        return f"{left}{low}, {high}{right}" + (", whole" if self.integer else "")

    @property
    def latex(self) -> str:
        low = r"-\infty" if self.lower is None else str(self.lower)
        high = r"\infty" if self.upper is None else str(self.upper)
        left = "[" if self.lower_closed else "("
        right = "]" if self.upper_closed else ")"
        whole = r" \cap \mathbb{Z}" if self.integer else ""
        return rf"{sp.latex(self.symbol)} \in {left}{low}, {high}{right}{whole}"

    def conditions(self) -> tuple[sp.Basic, ...]:
        """The interval as SymPy relations."""
        relations: list[sp.Basic] = []
        if self.lower is not None:
            low = sp.Rational(self.lower.numerator, self.lower.denominator)
            cls = sp.Le if self.lower_closed else sp.Lt
            relations.append(cls(low, self.symbol, evaluate=False))
        if self.upper is not None:
            high = sp.Rational(self.upper.numerator, self.upper.denominator)
            cls = sp.Le if self.upper_closed else sp.Lt
            relations.append(cls(self.symbol, high, evaluate=False))
        return tuple(relations)


_TABLE: dict[str, Parameter] = {}
# Those of signatures, by symbol. Symbols of one name and one sign are one symbol to SymPy, so `parameter` gives it no other interval than all have.
_SCOPED: dict[sp.Symbol, list[Parameter]] = {}
# Those of theories that come with the package, and of claims that came from elsewhere: from a file, from another process.
_NOTED: dict[sp.Symbol, list[Parameter]] = {}


def _end(name: str, value: float | str | Fraction | None) -> Fraction | None:
    try:
        if isinstance(value, bool):
            raise TypeError
        if isinstance(value, float):  # as floats in formulas: 0.1 is 1/10
            return Fraction(repr(value))
        return None if value is None else Fraction(value)
    except (ValueError, TypeError, ArithmeticError):
        raise StatementError(
            f"parameter {name}: {value!r} is not an end of an interval; use a finite number, or None for none"
        ) from None


def parameter(
    name: str,
    *,
    lower: float | str | Fraction | None = None,
    upper: float | str | Fraction | None = None,
    lower_closed: bool = False,
    upper_closed: bool = False,
    meaning: str = "",
    integer: bool = False,
) -> sp.Symbol:
    """Declare a real parameter and return its symbol.

    Declaring the same name again with the same interval returns the same symbol.

    Args:
      name: letters, digits, underscore.
      lower, upper: ends of the interval; None for unbounded. Strings such as "1/3" are read exactly.
      lower_closed, upper_closed: whether the ends belong to it.
      meaning: one phrase for reports.
      integer: only whole numbers (of draws, of replies).

    Raises:
      StatementError: the name is not an identifier, is taken with another interval, or the interval is empty.
    """
    if name in RESERVED - OPERATIONS:
        raise StatementError(
            f"parameter name {name}: it has another meaning in statements; choose another name"
        )
    made = declared(name, lower, upper, lower_closed, upper_closed, meaning, integer)
    known = _TABLE.get(name)
    if known is not None:
        if known != made:
            raise StatementError(
                f"parameter {name} is already declared on {known.interval}; choose another name for {made.interval}"
            )
        return known.symbol
    for other in _SCOPED.get(made.symbol, ()):
        _apart(made, other)
    _TABLE[name] = made
    return made.symbol


def scoped(made: Parameter, *, shipped: bool = False) -> None:
    """Note that a signature declares a parameter.

    Args:
      shipped: by a theory that comes with the package. Whoever writes a claims file need not know its names, so that nothing is refused;
        see `declared_alike`.

    Raises:
      StatementError: `parameter` has declared the same symbol on another interval.
    """
    if shipped:
        noted(made)
        return
    _apart(made, _TABLE.get(made.name))
    others = _SCOPED.setdefault(made.symbol, [])
    if made not in others:
        others.append(made)


def noted(made: Parameter) -> None:
    """Note that a symbol has this interval somewhere, wherever it was declared; nothing is refused. See `declared_alike`."""
    others = _NOTED.setdefault(made.symbol, [])
    if made not in others and _TABLE.get(made.name) != made:
        others.append(made)


def declarations() -> int:
    """How often a parameter was declared so far: what is concluded from their intervals holds until there is another one."""
    return len(_TABLE) + sum(map(len, (*_SCOPED.values(), *_NOTED.values())))


def declared_alike(symbol: sp.Symbol) -> Parameter | None:
    """The parameter of a symbol, if no signature declares the symbol on an interval that goes beyond its own; None if nobody declares it.

    Symbols of one name and one sign are one symbol to SymPy, whatever they stand for: where theories differ, the name alone says nothing.
    """
    found = _TABLE.get(symbol.name)
    if found is None or found.symbol != symbol:
        return None
    others = (*_SCOPED.get(symbol, ()), *_NOTED.get(symbol, ()))
    return found if all(found.covers(other) for other in others) else None


def _apart(made: Parameter, other: Parameter | None) -> None:
    if other is not None and other.symbol == made.symbol and other != made:
        raise StatementError(
            f"parameter {made.name} is declared elsewhere on {other.interval}; choose another name for {made.interval}"
        )


def declared(
    name: str,
    lower: float | str | Fraction | None = None,
    upper: float | str | Fraction | None = None,
    lower_closed: bool = False,
    upper_closed: bool = False,
    meaning: str = "",
    integer: bool = False,
) -> Parameter:
    """A parameter that belongs to nobody yet; the arguments are those of `parameter`.

    Raises:
      StatementError: the name is no identifier, or the interval is empty.
    """
    if not isinstance(name, str) or not _NAME.match(name):
        raise StatementError(f"parameter name {name!r}: use letters, digits and underscore, first a letter")
    if name in OPERATIONS:
        raise StatementError(
            f"parameter name {name}: it has another meaning in statements; choose another name"
        )
    for flag in (lower_closed, upper_closed, integer):
        if not isinstance(flag, bool):
            raise StatementError(f"parameter {name}: {flag!r} is no flag; use True or False")
    low, high = _end(name, lower), _end(name, upper)
    closed = lower_closed and upper_closed
    if low is not None and high is not None and (low > high or (low == high and not closed)):
        raise StatementError(
            f"parameter {name}: the interval from {low} to {high} is empty; give a lower below the upper"
        )
    if (low is None and lower_closed) or (high is None and upper_closed):
        raise StatementError(
            f"parameter {name}: an end that is not given cannot be closed; give it, or leave it open"
        )
    if integer and any(end is not None and end.denominator != 1 for end in (low, high)):
        raise StatementError(
            f"parameter {name}: a whole number ranges between whole ends, not from {low} to {high}"
        )
    if (
        integer
        and low is not None
        and high is not None
        and high - low == 1
        and not (lower_closed or upper_closed)
    ):
        raise StatementError(f"parameter {name}: no whole number lies between {low} and {high}")
    positive = low is not None and low >= 0 and not (low == 0 and lower_closed)
    negative = high is not None and high <= 0 and not (high == 0 and upper_closed)
    assumptions: dict[str, bool] = {"integer": True} if integer else {"real": True}
    if positive:
        assumptions["positive"] = True
    elif low is not None and low >= 0:
        assumptions["nonnegative"] = True
    if negative:
        assumptions["negative"] = True
    return Parameter(sp.Symbol(name, **assumptions), low, high, lower_closed, upper_closed, meaning, integer)


def parameter_of(symbol: sp.Symbol) -> Parameter:
    """The declaration behind a symbol.

    Raises:
      StatementError: the symbol was not made by `parameter`.
    """
    found = _TABLE.get(symbol.name)
    if found is None or found.symbol != symbol:
        raise StatementError(
            f"symbol {symbol.name} is not a declared parameter; make it with theory.parameter({symbol.name!r}, ...)"
        )
    return found


def known_parameters() -> Mapping[str, Parameter]:
    """All declared parameters by name."""
    return dict(_TABLE)


alpha = parameter("alpha", lower=0, upper=1, upper_closed=True, meaning="weight of P- in the mixture")
beta = parameter("beta", lower=0, meaning="distinguishability, nats per sentence")
gamma = parameter("gamma", lower=-1, upper=0, lower_closed=True, meaning="bound on the behaviour of P-")
epsilon = parameter("epsilon", lower=0, meaning="distance to gamma that a misaligned model may keep")
delta = parameter("delta", lower=0, upper=1, meaning="probability of failure")
M = parameter("M", lower=0, meaning="largest log-likelihood ratio of one sentence, nats")
g_minus = parameter(
    "g_minus",
    lower=-1,
    upper=1,
    lower_closed=True,
    upper_closed=True,
    meaning="lower bound on the behaviour of P-",
)
g_plus = parameter(
    "g_plus",
    lower=-1,
    upper=1,
    lower_closed=True,
    upper_closed=True,
    meaning="lower bound on the behaviour of P+",
)
t = parameter("t", lower=-1, upper=1, lower_closed=True, upper_closed=True, meaning="behaviour threshold")
C = parameter("C", lower=0, meaning="free constant in a prompt length")
beta_prime = parameter("beta_prime", lower=0, meaning="undistinguishability of P+ from P-, nats per sentence")
sigma = parameter(
    "sigma", lower=0, meaning="similarity: bound on the standard deviation of the log-ratio, nats"
)
deviation = parameter("deviation", lower=0, meaning="shortfall of the log-ratio, nats")
eta = parameter("eta", lower=0, upper=1, lower_closed=True, meaning="exponent with which divergence decays")
decay = parameter("decay", lower=0, lower_closed=True, meaning="exponent with which divergence decays")
draws = parameter("draws", lower=1, lower_closed=True, integer=True, meaning="number of samples in best-of-n")
rounds = parameter("rounds", lower=1, lower_closed=True, integer=True, meaning="replies in a conversation")
reply = parameter("reply", lower=1, lower_closed=True, integer=True, meaning="sentences of a reply")
core = parameter(
    "core", lower=0, lower_closed=True, integer=True, meaning="sentences of a query between its ends"
)
gamma_n = parameter(
    "gamma_n", lower=-1, upper=1, lower_closed=True, meaning="bound on the best of n draws from P-"
)
tilt = parameter("tilt", lower=0, upper=1, meaning="exponent l of Chernoff's coefficient")
rho_tilt = parameter("rho_tilt", lower=0, upper=1, meaning="bound on Chernoff's coefficient")
prefactor = parameter(
    "prefactor",
    lower=1,
    lower_closed=True,
    meaning="bound on the first entry of a Perron vector over its least",
)
rate = parameter("rate", meaning="log-ratio per sentence that is to be exceeded, nats")
R = parameter("R", lower=0, meaning="range of the increments of the log-ratio, nats")
b = parameter("b", lower=0, meaning="largest shortfall of an increment from its conditional mean, nats")
v = parameter("v", lower=0, meaning="bound on the conditional variance of an increment, nats squared")
u_minus = parameter("u_minus", lower=0, meaning="coordinate of U r-")
u_plus = parameter("u_plus", lower=0, meaning="coordinate of U r+")
order = parameter("order", lower=1, lower_closed=True, integer=True, meaning="order of a Taylor term")
