"""Notions of one's own on mixtures: a definition in a claims file, written as a term over the sentences that may come next.

    TV = observable("TV", lambda s: sentences.sum(lambda y: Abs(next_minus(s, y) - next_plus(s, y))) / 2)
    pinsker = claim("pinsker", conclusion=every_prompt(2 * TV(s) ** 2 <= KL(s), support="both"))

Inside a definition, as inside any sum over sentences, log 0 is -oo; one over the 0 of what is never negative is +oo, over any other 0
it has no meaning; a product with a factor 0 is 0, however large the others; oo - oo has no meaning.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from theory.errors import StatementError
from theory.observables import B
from theory.parameters import RESERVED, is_name
from theory.signature import Definition, FiniteSet
from theory.terms import SENTENCES

sentences = FiniteSet(SENTENCES)


def observable(name: str, function: Callable[..., Any], latex: str = "") -> Definition:
    """A notion of one's own, defined once as a term; it means its definition wherever it is used.

    Args:
      name: as it prints: letters, digits, underscore, and no word of theory.
      function: from prompts and numbers to a term, such as ``lambda s: sentences.max(lambda y: next_minus(s, y))``. Its unit is
        that of the term: of probabilities, scores, nats, or a number.
      latex: with #1, #2, ... for the arguments; by default the name.

    Raises:
      StatementError: a name that is none or has a meaning already, or what is no function.
    """
    if not is_name(name):
        raise StatementError(f"observable {name!r}: use letters, digits and underscore, first a letter")
    if name in RESERVED or name in (B.__name__, SENTENCES):
        raise StatementError(
            f"observable {name}: the name has another meaning in statements; choose another name"
        )
    if not callable(function):
        raise StatementError(
            f"observable {name}: {function!r} is no function; write lambda s: ... of the prompt s"
        )
    if not isinstance(latex, str):
        raise StatementError(f"observable {name}: latex is {latex!r}; give text, with #1 for the prompt")
    return Definition(name, function, latex)
