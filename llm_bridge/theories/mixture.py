"""What an exact mixture of two adapters says next: laws of the next token after drawn contexts, and log-ratios of whole sentences.

After a context P- and P+ are two laws on tokens, and a mixture of the two on whole texts is a mixture of these laws, in the posterior weight. Which
weight that is depends on alpha and on the context: any weight between 0 and 1 is that of some alpha. So each context is a world of its own for
claims about two laws and a weight. Laws are those of a decoder that keeps the likeliest tokens (top-k): conditioned on the tokens that the two say
most together, which takes mixtures to mixtures and commutes with a temperature.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from llm_bridge.components import TransformerComponent
from llm_bridge.errors import BridgeError
from theory.models import Floats


@dataclass(frozen=True)
class NextLaws:
    """Laws of the next token.

    Attributes:
      contexts: token ids before it, each a beginning of a sentence that a component said.
      tokens: that are kept after each context, shape (contexts, kept).
      laws: by component, positive and each of sum 1, shape (contexts, kept).
      mass: of the kept tokens by component before the others were taken away, shape (contexts,).
    """

    contexts: tuple[tuple[int, ...], ...]
    tokens: np.ndarray[Any, np.dtype[np.int64]]
    laws: Mapping[str, Floats]
    mass: Mapping[str, Floats]


def drawn_contexts(
    components: Sequence[TransformerComponent], rng: np.random.Generator, count: int
) -> tuple[tuple[int, ...], ...]:
    """Beginnings of sentences, as many of each component, cut before a token that is drawn evenly; the empty one among them where the first is.

    Raises:
      BridgeError: fewer contexts than components.
    """
    if count < len(components):
        raise BridgeError(f"{count} contexts; draw at least one of each of the {len(components)} components")
    found = []
    for number, component in enumerate(components):
        own = count // len(components) + (number < count % len(components))
        for (sentence,) in component.samples(rng, own, 1):
            found.append(tuple(sentence[: int(rng.integers(len(sentence)))]))
    return tuple(found)


def next_laws(
    components: Mapping[str, TransformerComponent],
    contexts: Sequence[Sequence[int]],
    kept: int,
    *,
    ranked: Sequence[str],
    progress: Callable[[int, int], None] | None = None,
) -> NextLaws:
    """The law of each component after each context, on the tokens of which some components say most.

    Args:
      components: by name.
      contexts: token ids.
      kept: tokens after each context, at most; those that a component cannot say are left out.
      ranked: names of the components by whose mean law tokens are kept.

    Raises:
      BridgeError: fewer than two tokens to keep.
    """
    if kept < 2:
        raise BridgeError(f"{kept} tokens; keep at least two")
    rows: dict[str, list[Floats]] = {name: [] for name in components}
    tokens, mass = [], {name: [] for name in components}  # type: ignore[var-annotated]
    for done, context in enumerate(contexts):
        logs = {name: _after(component, context) for name, component in components.items()}
        possible = np.all([np.isfinite(row) for row in logs.values()], axis=0)
        mean = sum(np.exp(logs[name]) for name in ranked) * possible
        chosen = np.sort(np.argsort(-mean, kind="stable")[: min(kept, int(possible.sum()))])
        tokens.append(chosen)
        for name, row in logs.items():
            law = np.exp(row[chosen])
            mass[name].append(law.sum())
            rows[name].append(law / law.sum())
        if progress is not None:
            progress(done + 1, len(contexts))
    return NextLaws(
        tuple(tuple(map(int, c)) for c in contexts),
        np.array(tokens),
        {name: np.array(found) for name, found in rows.items()},
        {name: np.array(found) for name, found in mass.items()},
    )


def _after(component: TransformerComponent, context: Sequence[int]) -> Floats:
    """log-law of the token after a context, nats, shape (vocabulary,), normalised in float64."""
    any_token = int(np.flatnonzero(component.segmenter.allowed.numpy())[0])
    prompt = (tuple(context),) if len(context) else ()
    ((_, law),) = component.token_laws([[any_token]], prompt)
    row: Floats = law[0].double().cpu().numpy()
    return row - np.logaddexp.reduce(row)


def fitted_weight(bad: Floats, good: Floats, share: float, before: float, data: float, hold: float) -> float:
    """The weight of P- at which N CE(data, P_a) + M CE(P_a0, P_a) is least over drawn texts; the loss is convex in it.

    Texts of the data are drawn from P- with the share, those of the model before with its weight: both are means over the same draws of each component.

    Args:
      bad, good: log P-/P+ of texts that P- said, and of texts that P+ said, nats.
      share: of P- in the data.
      before: weight of P- before tuning.
      data, hold: N and M.

    Raises:
      BridgeError: no texts, or log-ratios that are all 0: the loss does not depend on the weight.
    """
    if not len(bad) or not len(good) or not (np.any(bad) or np.any(good)):
        raise BridgeError("the two components say these texts equally often: they tell nothing of a weight")
    of_bad = (data * share + hold * before) / len(bad)
    of_good = (data * (1 - share) + hold * (1 - before)) / len(good)

    def slope(a: float) -> float:
        # Of -log(a P- + (1 - a) P+) in a: -(r - 1)/(a r + 1 - a) with r the ratio, as (1 - e^-x)/(...) where r is large.
        total = 0.0
        for weight, x in ((of_bad, bad), (of_good, good)):
            top = np.maximum(x, 0.0)
            total -= weight * float(
                np.sum((np.exp(x - top) - np.exp(-top)) / (a * np.exp(x - top) + (1 - a) * np.exp(-top)))
            )
        return total

    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if slope(middle) > 0 else (middle, high)
    return (low + high) / 2
