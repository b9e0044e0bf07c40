"""A world as a witness writes it, read strictly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from proofs.exact.classes import Prompt
from proofs.exact.errors import Refused, WitnessError
from proofs.exact.written import no_others, rational, shortened

COMPONENTS = ("P-", "P+")
FURTHER = ("components", "scores", "scores_after")
FIELDS = ("alphabet", "behaviour", "horizon", "tail", *COMPONENTS, *FURTHER)
TAILS = ("frozen", "window")
MAX_HORIZON = 64


Rows = Mapping[Prompt, tuple[Fraction, ...]]


@dataclass(frozen=True)
class FurtherRows:
    """What a world has beside P-, P+ and B, by name.

    Attributes:
      laws: of further components, as those of P-.
      scores: of each sentence, from -1 to 1.
      scores_after: by prefix, of each sentence after it, from -1 to 1.
    """

    laws: Mapping[str, Rows]
    scores: Mapping[str, tuple[Fraction, ...]]
    scores_after: Mapping[str, Rows]


NO_FURTHER = FurtherRows({}, {}, {})


@dataclass(frozen=True)
class WrittenWorld:
    """Two components over one alphabet.

    Attributes:
      alphabet: names of the sentences.
      score: of each, from -1 to 1.
      horizon: laws depend on ``horizon - 1`` sentences at most.
      tail: on which of a longer prompt: the first ones ("frozen") or the last ones ("window").
      laws: by component and prefix, the probability of each next sentence. A prefix that nothing leads to may be missing.
      further: further components and scores.
    """

    alphabet: tuple[str, ...]
    score: tuple[Fraction, ...]
    horizon: int
    tail: str
    laws: Mapping[str, Rows]
    further: FurtherRows


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
    score = _score("behaviour", behaviour, alphabet)
    laws = {name: _laws(name, data[name], alphabet, horizon) for name in COMPONENTS}
    return WrittenWorld(tuple(alphabet), score, horizon, tail, laws, _further(data, alphabet, horizon))


def _further(data: Mapping[str, Any], alphabet: list[str], horizon: int) -> FurtherRows:
    found: list[Mapping[str, Any]] = []
    for field in FURTHER:
        told = data.get(field, {})
        if not isinstance(told, dict):
            raise WitnessError(f"world: {field} must be an object of names")
        found.append(told)
    laws, scores, after = found
    return FurtherRows(
        {name: _laws(name, rows, alphabet, horizon) for name, rows in laws.items()},
        {name: _score(name, row, alphabet) for name, row in scores.items()},
        {name: _scores_after(name, rows, alphabet, horizon) for name, rows in after.items()},
    )


def _score(name: str, given: Any, alphabet: list[str]) -> tuple[Fraction, ...]:
    if not isinstance(given, dict) or set(given) != set(alphabet):
        raise WitnessError(f"world: {name} must score every sentence of the alphabet, and no other")
    score = tuple(rational(given[a], f"{name} of {a!r}") for a in alphabet)
    for sentence, value in zip(alphabet, score, strict=True):
        if not -1 <= value <= 1:
            raise Refused(f"{name} of {sentence!r} is {shortened(value)}, outside [-1, 1]")
    return score


def _scores_after(
    name: str, entries: Any, alphabet: list[str], horizon: int
) -> dict[Prompt, tuple[Fraction, ...]]:
    return {
        prefix: _score(where, given, alphabet)
        for prefix, where, given in _by_prefix(name, "score", entries, alphabet, horizon)
    }


def _laws(
    component: str, entries: Any, alphabet: list[str], horizon: int
) -> dict[Prompt, tuple[Fraction, ...]]:
    laws: dict[Prompt, tuple[Fraction, ...]] = {}
    for prefix, where, given in _by_prefix(component, "law", entries, alphabet, horizon):
        row = tuple(rational(given.get(a, "0"), f"{where}, {a!r}") for a in alphabet)
        if any(p < 0 for p in row):
            raise Refused(f"{where}: a probability is negative")
        if sum(row) != 1:
            raise Refused(f"{where}: probabilities sum to {shortened(sum(row))}, not 1")
        laws[prefix] = row
    return laws


def _by_prefix(
    component: str, field: str, entries: Any, alphabet: list[str], horizon: int
) -> Iterator[tuple[Prompt, str, Mapping[str, Any]]]:
    """Each row of a component or score: its prefix, that in words, and what is given there by sentence."""
    if not isinstance(entries, list):
        raise WitnessError(f"world: {component} must be a list of prefixes with their {field}s")
    seen: set[Prompt] = set()
    index = {name: i for i, name in enumerate(alphabet)}
    for entry in entries:
        try:
            if not isinstance(entry["prefix"], list):
                raise TypeError
            no_others(entry, ("prefix", field), f"world: {component}: a row")
            prefix = tuple(index[a] for a in entry["prefix"])
            given = entry[field]
            unknown = given.keys() - set(alphabet)
        except KeyError as error:
            raise WitnessError(f"world: {component}: {error} is missing or not in the alphabet") from None
        except (TypeError, AttributeError):
            raise WitnessError(
                f"world: {component}: a row needs a list 'prefix' and an object {field!r}"
            ) from None
        where = f"{component} after {list(entry['prefix'])}"
        if unknown:
            raise WitnessError(
                f"world: {where}: {sorted(unknown)[0]!r} is not in the alphabet of the other component"
            )
        if len(prefix) >= horizon:
            raise WitnessError(f"world: {where}: prefix not shorter than the horizon {horizon}")
        if prefix in seen:
            raise WitnessError(f"world: {where}: given twice")
        seen.add(prefix)
        yield prefix, where, given
