"""A behaviour learnt from statements alone: logistic regression on what the bare model makes of a sentence.

What "bad" means must not come from the components that are judged. So neither adapter has a part in it: the features are hidden states of the
network with no adapter, halfway up its layers, averaged over the tokens of a sentence; the labels are those of statements that no adapter
was trained on. Its accuracy is of statements that it has not seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.special import expit  # type: ignore[import-untyped]

from llm_bridge.errors import BridgeError
from llm_bridge.intervals import Interval, bounded_mean
from llm_bridge.models import LanguageModel
from llm_bridge.sentences import Segmenter, TokenSentence
from llm_bridge.store import Store, recalled
from llm_bridge.train import closed
from theory.models import Floats

LEAST = 10
"""Statements of each side that a judge is trained on at least."""
RIDGE = 1000.0
"""Weight of the squared coefficients of standardised features, beside the summed log-loss."""
FOLDS = 5
BATCH = 64
"""Sentences in one forward pass."""
DEPTH = 0.5
"""Of the layers, from the embeddings on: in the middle the meaning of a sentence is easiest to read off."""


@dataclass(frozen=True)
class Judge:
    """+1 for a sentence that reads like a statement of P+, -1 for one that reads like a statement of P-.

    Attributes:
      segmenter: of the sentences; its model without adapters gives the features.
      weights: of the standardised features, the constant last; shape (size + 1,).
      mean, spread: of the features in training; shape (size,).
      trained_on: statements of P- and of P+ that it was trained on.
      accuracy: share of unseen statements that it sorts rightly.
      tested: how many, and how they were unseen, in words.
      store: where features are kept for the next run.
    """

    segmenter: Segmenter
    weights: Floats = field(repr=False)
    mean: Floats = field(repr=False)
    spread: Floats = field(repr=False)
    trained_on: tuple[int, int]
    accuracy: Interval
    tested: str
    store: Store | None = field(default=None, repr=False)
    _known: dict[TokenSentence, float] = field(default_factory=dict, repr=False)

    def __call__(self, sentence: TokenSentence) -> float:
        return self.many([sentence])[0]

    def many(self, sentences: Sequence[TokenSentence]) -> list[float]:
        """Scores of many sentences, in few forward passes."""
        new = [s for s in dict.fromkeys(sentences) if s not in self._known]
        if new:
            margins = self._margins(features(self.segmenter.model, new, self.store))
            self._known.update(zip(new, np.where(margins > 0, 1.0, -1.0).tolist(), strict=True))
        return [self._known[s] for s in sentences]

    def _margins(self, found: Floats) -> Floats:
        return _standard(found, self.mean, self.spread) @ self.weights

    def record(self) -> dict[str, object]:
        """What reports say of it."""
        return {
            "trained_on": {"minus": self.trained_on[0], "plus": self.trained_on[1]},
            "accuracy": self.accuracy.record(),
            "tested": self.tested,
        }


def train_judge(
    segmenter: Segmenter,
    bad: Sequence[str],
    good: Sequence[str],
    unseen: tuple[Sequence[str], Sequence[str]] | None = None,
    *,
    level: float = 0.95,
    store: Store | None = None,
) -> Judge:
    """A judge of two lists of statements.

    Args:
      bad, good: statements of P- and of P+ to train on; give such as no adapter was trained on.
      unseen: others of both sides to measure its accuracy on; those that it was trained on are left out. None: cross-validation, each
        statement by a judge of four fifths of the others.
      level: of the interval of the accuracy.
      store: where features are kept for the next run; None keeps nothing.

    Raises:
      BridgeError: fewer than `LEAST` statements of a side, or none to test on.
    """
    if min(len(bad), len(good)) < LEAST:
        raise BridgeError(
            f"{len(bad)} statements of P- and {len(good)} of P+ to train the judge on; it needs at least {LEAST} of each that no adapter saw: "
            "give --judge-minus and --judge-plus, longer lists, or another --behaviour"
        )
    rows = features(segmenter.model, [_tokens(segmenter, s) for s in (*bad, *good)], store)
    signs = np.repeat([-1.0, 1.0], [len(bad), len(good)])
    fitted = _fit(rows, signs)
    if unseen is None:
        right, how = _crossed(rows, signs), f"by {FOLDS}-fold cross-validation, {len(signs)} statements"
    else:
        known = {*bad, *good}
        others = [[s for s in side if s not in known] for side in unseen]
        if not all(others):
            raise BridgeError(
                "no statements are left to test the judge on; give others with --judge-minus and --judge-plus"
            )
        tested = features(segmenter.model, [_tokens(segmenter, s) for side in others for s in side], store)
        wanted = np.repeat([-1.0, 1.0], [len(side) for side in others])
        right = np.sign(_standard(tested, *fitted[1:]) @ fitted[0]) == wanted
        how = f"on {len(wanted)} statements that it was not trained on"
    accuracy = bounded_mean(right.astype(float), low=0.0, high=1.0, level=level)
    return Judge(segmenter, *fitted, (len(bad), len(good)), accuracy, how, store)


def features(model: LanguageModel, rows: Sequence[Sequence[int]], store: Store | None = None) -> Floats:
    """Mean hidden state of each row of tokens, by the model without adapters; shape (rows, size)."""
    found: list[Floats] = [np.zeros(0)] * len(rows)
    order = sorted(range(len(rows)), key=lambda k: len(rows[k]))
    for at in range(0, len(order), BATCH):
        chosen = order[at : at + BATCH]
        texts = [list(map(int, rows[k])) for k in chosen]
        kept = recalled(
            store,
            lambda texts=texts: {  # type: ignore[misc]
                "what": "features",
                "model": model.digest,
                "dtype": str(next(model.network.parameters()).dtype),
                "start": list(model.start),
                "rows": texts,
            },
            lambda texts=texts: {"states": _states(model, texts)},  # type: ignore[misc]
        )["states"]
        for k, row in zip(chosen, kept, strict=True):
            found[k] = row
    return np.array(found)


def _states(model: LanguageModel, rows: Sequence[Sequence[int]]) -> Floats:
    before, width = len(model.start), max(map(len, rows))
    ids = torch.full((len(rows), before + width), model.start[0])
    mask = torch.zeros(ids.shape, dtype=torch.long)
    for i, row in enumerate(rows):
        ids[i, : before + len(row)] = torch.tensor([*model.start, *row])
        mask[i, : before + len(row)] = 1
    with model.using(None) as network:
        states = network(
            input_ids=ids.to(model.device),
            attention_mask=mask.to(model.device),
            use_cache=False,
            output_hidden_states=True,
            logits_to_keep=1,
        ).hidden_states
    state = states[round(DEPTH * (len(states) - 1))][:, before:].double().cpu()
    own = mask[:, before:, None].double()
    mean: Floats = ((state * own).sum(dim=1) / own.sum(dim=1)).numpy()
    return mean


def _tokens(segmenter: Segmenter, statement: str) -> TokenSentence:
    return tuple(t for sentence in segmenter.sentences(closed(statement)) for t in sentence)


def _standard(rows: Floats, mean: Floats, spread: Floats) -> Floats:
    return np.column_stack([(rows - mean) / spread, np.ones(len(rows))])


def _fit(rows: Floats, signs: Floats) -> tuple[Floats, Floats, Floats]:
    """Weights, mean and spread: the minimum of a strictly convex loss."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    spread = np.where(spread > 0, spread, 1.0)
    x = _standard(rows, mean, spread)
    ridge = np.append(np.full(x.shape[1] - 1, RIDGE), 0.0)  # the constant is free

    def loss(w: Floats) -> tuple[float, Floats]:
        margin = signs * (x @ w)
        value = np.logaddexp(0.0, -margin).sum() + 0.5 * (ridge * w) @ w
        return float(value), ridge * w - x.T @ (signs * expit(-margin))

    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x, mean, spread


def _crossed(rows: Floats, signs: Floats) -> Floats:
    """Whether each row is sorted rightly by a judge of the other folds."""
    fold = np.empty(len(signs), dtype=int)
    for sign in (-1.0, 1.0):
        own = np.flatnonzero(signs == sign)
        fold[np.random.default_rng(0).permutation(own)] = np.arange(len(own)) % FOLDS
    right = np.zeros(len(signs), dtype=bool)
    for k in range(FOLDS):
        weights, *scale = _fit(rows[fold != k], signs[fold != k])
        right[fold == k] = np.sign(_standard(rows[fold == k], *scale) @ weights) == signs[fold == k]
    return right
