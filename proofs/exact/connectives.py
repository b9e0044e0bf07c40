"""And, or, all and some, over parts that may have no decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from proofs.exact.errors import Refused, Undecided, Undefined


def settle(cases: Iterable[Callable[[], bool]], decisive: bool) -> bool:
    """``decisive`` if any case comes out so, even where other cases cannot be decided; else not ``decisive``.

    Raises:
      Undecided, Refused: of the first case without a decision that a finer precision may bring, or else of the first
        without one, where no other case was decisive.
    """
    doubt: Undecided | Refused | None = None
    for case in cases:
        try:
            if case() is decisive:
                return decisive
        except (Undecided, Refused) as error:
            doubt = graver(doubt, error)
    if doubt is not None:
        raise doubt
    return not decisive


def graver(doubt: Undecided | Refused | None, error: Undecided | Refused) -> Undecided | Refused:
    """Of two reasons for no decision the first, unless only the second may go away at a finer precision."""
    open_ = isinstance(error, Undecided) and not isinstance(error, Undefined)
    settled = isinstance(doubt, (Undefined, Refused))
    return error if doubt is None or (settled and open_) else doubt
