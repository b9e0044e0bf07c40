"""Names of budgets, without what a search brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from theory.nearest import did_you_mean

if TYPE_CHECKING:
    from proofs.search import Budget

NAMES = ("quick", "standard", "deep")


def budget_named(name: str) -> Budget:
    """The budget of a name.

    Raises:
      theory.StatementError: there is none; the nearest one is offered.
    """
    __tracebackhide__ = True
    from theory import StatementError

    if name not in NAMES:
        hint = did_you_mean(str(name), NAMES, f"there are {', '.join(NAMES)}")
        raise StatementError(f"no budget {name!r}; {hint}")
    from proofs.search import BUDGETS

    return BUDGETS[name]


def checked_seed(seed: int) -> int:
    """The seed.

    Raises:
      theory.StatementError: it is no whole number from 0 on.
    """
    __tracebackhide__ = True
    from theory import StatementError

    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise StatementError(f"seed = {seed!r}; give a whole number from 0 on")
    return seed
