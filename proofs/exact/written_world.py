"""A world as a witness writes it, read strictly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from proofs.exact.classes import Prompt
from proofs.exact.errors import Refused, WitnessError
from proofs.exact.written import no_others, rational, shortened

COMPONENTS = ("P-", "P+")
FIELDS = ("alphabet", "behaviour", "horizon", "tail", *COMPONENTS)
TAILS = ("frozen", "window")
MAX_HORIZON = 64


@dataclass(frozen=True)
class WrittenWorld:
    """Two components over one alphabet.

    Attributes:
      alphabet: names of the sentences.
      score: of each, from -1 to 1.
      horizon: laws depend on ``horizon - 1`` sentences at most.
      tail: on which of a longer prompt: the first ones ("frozen") or the last ones ("window").
      laws: by component and prefix, the probability of each next sentence. A prefix that nothing leads to may be missing.
    """

    alphabet: tuple[str, ...]
    score: tuple[Fraction, ...]
    horizon: int
    tail: str
    laws: Mapping[str, Mapping[Prompt, tuple[Fraction, ...]]]


def written_world(data: Any) -> WrittenWorld:
    """The ``world`` object of a witness.

    Raises:
      WitnessError: malformed; Refused: not a world (a row that does not sum to one, a score outside [-1, 1]).
    """
    if not isinstance(data, dict):
        raise WitnessError("world must be an object")
    for name in ("alphabet", "horizon", "behaviour", *COMPONENTS):
        if name not in data:
            raise WitnessError(f"world: {name!r} is missing")
    no_others(data, FIELDS, "world:")
    alphabet, horizon, behaviour = data["alphabet"], data["horizon"], data["behaviour"]
    if (
        not isinstance(alphabet, list)
        or not alphabet
        or not all(isinstance(a, str) for a in alphabet)
        or len(set(alphabet)) != len(alphabet)
    ):
        raise WitnessError("world: alphabet must be a list of distinct names")
    if not isinstance(horizon, int) or isinstance(horizon, bool) or not 1 <= horizon <= MAX_HORIZON:
        raise WitnessError(f"world: horizon must be a whole number between 1 and {MAX_HORIZON}")
    tail = data.get("tail", TAILS[0])
    if tail not in TAILS:
        raise WitnessError(f"world: tail must be one of {', '.join(TAILS)}")
    if not isinstance(behaviour, dict) or set(behaviour) != set(alphabet):
        raise WitnessError("world: behaviour must score every sentence of the alphabet, and no other")
    score = tuple(rational(behaviour[a], f"behaviour of {a!r}") for a in alphabet)
    for name, value in zip(alphabet, score, strict=True):
        if not -1 <= value <= 1:
            raise Refused(f"behaviour of {name!r} is {shortened(value)}, outside [-1, 1]")
    laws = {component: _laws(component, data[component], alphabet, horizon) for component in COMPONENTS}
    return WrittenWorld(tuple(alphabet), score, horizon, tail, laws)


def _laws(
    component: str, entries: Any, alphabet: list[str], horizon: int
) -> dict[Prompt, tuple[Fraction, ...]]:
    if not isinstance(entries, list):
        raise WitnessError(f"world: {component} must be a list of prefixes with their laws")
    laws: dict[Prompt, tuple[Fraction, ...]] = {}
    for entry in entries:
        try:
            if not isinstance(entry["prefix"], list):
                raise TypeError
            no_others(entry, ("prefix", "law"), f"world: {component}: a row")
            index = {name: i for i, name in enumerate(alphabet)}
            prefix = tuple(index[a] for a in entry["prefix"])
            given = entry["law"]
            unknown = given.keys() - set(alphabet)
        except KeyError as error:
            raise WitnessError(f"world: {component}: {error} is missing or not in the alphabet") from None
        except (TypeError, AttributeError):
            raise WitnessError(
                f"world: {component}: a row needs a list 'prefix' and an object 'law'"
            ) from None
        where = f"{component} after {list(entry['prefix'])}"
        if unknown:
            raise WitnessError(
                f"world: {where}: {sorted(unknown)[0]!r} is not in the alphabet of the other component"
            )
        if len(prefix) >= horizon:
            raise WitnessError(f"world: {where}: prefix not shorter than the horizon {horizon}")
        if prefix in laws:
            raise WitnessError(f"world: {where}: given twice")
        row = tuple(rational(given.get(a, "0"), f"{where}, {a!r}") for a in alphabet)
        if any(p < 0 for p in row):
            raise Refused(f"{where}: a probability is negative")
        if sum(row) != 1:
            raise Refused(f"{where}: probabilities sum to {shortened(sum(row))}, not 1")
        laws[prefix] = row
    return laws
