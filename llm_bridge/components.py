"""A transformer as a component: a law over sequences of sentences of token ids.

The three methods of `theory.models.Component`, and their batched forms. Sampling computes each prompt once and shares its keys and
values over its draws; scoring takes one forward pass for all prefixes of all texts. Which logit scores which token::

    tokens    BOS  I   am  kind  .   I   ...       logits at BOS score "I", those at "." the next sentence's first token
    scores         *   *   *     *   *
    sentences      [------ 1 -----] [-- 2 ...

Rows of a batch are padded and masked, so that a batch changes nothing but the speed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import torch

from llm_bridge.adapters import digest as adapter_digest
from llm_bridge.cache import GrowingLayer, given, growing_cache
from llm_bridge.errors import BridgeError
from llm_bridge.models import LanguageModel
from llm_bridge.probe import refuse_unfit
from llm_bridge.room import cached_bytes, fitting, free_bytes, law_bytes
from llm_bridge.sentences import Segmenter, SentencePolicy, TokenSentence
from llm_bridge.store import Arrays, Store, recalled
from theory.models import Floats, NotFiniteError, Prompt

Progress = Callable[[int, int], None]
LARGEST_LAW = 20_000
"""Most sentences that `TransformerComponent.next_sentence` lists."""
BATCH_TOKENS = 1_024
"""Most tokens, padding included, in one forward pass of scoring; fewer where memory is short."""
BATCH_ROWS = 128
"""Most texts that are sampled at once; fewer likewise."""
BATCH_CACHE = 16_384
"""Most tokens of prompts, padding included, that such a batch keeps keys and values of; fewer likewise."""


@dataclass(frozen=True, eq=False)
class TransformerComponent:
    """The law of a language model with one of its adapters, or with none, over sentences of token ids.

    Attributes:
      model: network and tokenizer; two components may share one.
      adapter: name of the adapter that is on; None is the model itself.
      segmenter: the rule that cuts tokens into sentences; shared by the components of a world.
      preamble: token ids between BOS and the first sentence, such as the opening of a chat template; part of the component, not
        of the prompt.
      store: where batches of draws and scores are kept for the next run; None keeps nothing.
    """

    model: LanguageModel
    adapter: str | None = None
    segmenter: Segmenter = field(default=None)  # type: ignore[assignment]
    preamble: tuple[int, ...] = ()
    store: Store | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        refuse_unfit(self.model)
        if self.segmenter is None:
            object.__setattr__(self, "segmenter", Segmenter(self.model, SentencePolicy()))
        object.__setattr__(self, "preamble", tuple(self.preamble))

    @property
    def opening(self) -> tuple[int, ...]:
        """Token ids before the first sentence."""
        return (*self.model.start, *self.preamble)

    @cached_property
    def identity(self) -> dict[str, Any]:
        """All that the law depends on, as JSON has it, but for what stands in a context."""
        return {
            "model": self.model.digest,
            "adapter": None if self.adapter is None else adapter_digest(self.model, self.adapter),
            "dtype": str(next(self.model.network.parameters()).dtype),
            "device": self.model.device.type,
            "sentences": self.segmenter.identity,
        }

    @cached_property
    def _free(self) -> int:
        """Bytes that were free when the first batch was made up."""
        return free_bytes(self.model.device)

    @property
    def _most_tokens(self) -> int:
        return fitting(BATCH_TOKENS, law_bytes(self.model.network.config), self._free)

    @property
    def _most_rows(self) -> int:
        return fitting(BATCH_ROWS, law_bytes(self.model.network.config), self._free)

    @property
    def _most_cached(self) -> int:
        dtype = next(self.model.network.parameters()).dtype
        return fitting(BATCH_CACHE, cached_bytes(self.model.network.config, dtype), self._free)

    # Scoring

    def log_likelihood(self, sentences: Prompt, prompt: Prompt = ()) -> Floats:
        """As `theory.models.Component.log_likelihood`, nats; -inf from the first tuple on that is no sentence.

        Raises:
          BridgeError: more tokens than the model's context holds.
        """
        return self.log_likelihoods([sentences], prompt)[0]

    def log_likelihoods(self, prompts: Sequence[Prompt], prompt: Prompt = ()) -> list[Floats]:
        """The same for many continuations of one prompt, whose keys and values are computed once."""
        possible = self._possible(prompt) == len(prompt)
        found: list[Floats] = []
        rows = []
        for texts in prompts:
            good = self._possible(texts) if possible else 0
            found.append(np.full(len(texts), -math.inf))
            rows.append([token for sentence in texts[:good] for token in sentence])
            found[-1][:good] = 0.0
        for k, steps in self.token_scores(rows, prompt):
            at = 0
            for i, sentence in enumerate(prompts[k]):
                if found[k][i] == -math.inf:
                    break
                found[k][i] = steps[at : at + len(sentence)].sum()
                at += len(sentence)
        return found

    def token_scores(
        self, rows: Sequence[Sequence[int]], prompt: Prompt = ()
    ) -> Iterator[tuple[int, Floats]]:
        """Log-probability of every token of every row after a prompt, nats: (index of the row, shape (len(row),))."""
        context = self._context(prompt)
        for chosen in self._batches(context, rows):
            texts = [list(map(int, rows[k])) for k in chosen]
            flat = recalled(
                self.store,
                lambda texts=texts: {  # type: ignore[misc]
                    "what": "scores",
                    "law": self.identity,
                    "context": context,
                    "rows": texts,
                },
                lambda texts=texts: {"scores": self._scored(context, texts)},  # type: ignore[misc]
            )["scores"]
            ends = np.cumsum([len(row) for row in texts])[:-1]
            yield from zip(chosen, np.split(flat, ends), strict=True)

    def _scored(self, context: list[int], rows: Sequence[Sequence[int]]) -> Floats:
        """Log-probabilities of all tokens of one batch, row after row, nats."""
        steps = []
        for row, law in zip(rows, self._batch_laws(context, rows), strict=True):
            tokens = torch.tensor(row, device=law.device)[:, None]
            steps.append(law.gather(1, tokens)[:, 0].double().cpu().numpy())
        return np.concatenate(steps)

    def token_laws(
        self, rows: Sequence[Sequence[int]], prompt: Prompt = ()
    ) -> Iterator[tuple[int, torch.Tensor]]:
        """Law of every token of every row after a prompt.

        Yields:
          (index of the row, log-probabilities in nats of shape (len(row), vocabulary)), rows of no token left out. Row t holds the law
          of token t given the prompt and the tokens before it.

        Raises:
          BridgeError: more tokens than the model's context holds.
        """
        context = self._context(prompt)
        for chosen in self._batches(context, rows):
            yield from zip(chosen, self._batch_laws(context, [rows[k] for k in chosen]), strict=True)

    def _context(self, prompt: Prompt) -> list[int]:
        return [*self.opening, *(token for sentence in prompt for token in sentence)]

    def _batches(self, context: list[int], rows: Sequence[Sequence[int]]) -> Iterator[list[int]]:
        """Indexes of the rows of each forward pass; rows of no token left out."""
        filled = [k for k in range(len(rows)) if len(rows[k])]
        # Rows of like lengths together: less padding. The order within a length is that of the caller.
        filled.sort(key=lambda k: -len(rows[k]))
        self._fits(len(context) + max((len(rows[k]) for k in filled), default=0))
        at = 0
        while at < len(filled):
            room = max(1, self._most_tokens // len(rows[filled[at]]))
            yield filled[at : at + room]
            at += room

    def _batch_laws(self, context: list[int], rows: Sequence[Sequence[int]]) -> Iterator[torch.Tensor]:
        """The law of every token, shape (len(row), vocabulary), row by row: one by one they stay small."""
        first, rest = self._batch_logits(context, rows)
        for i, row in enumerate(rows):
            logits = first[0] if rest is None else torch.cat([first[0], rest[i, : len(row) - 1]])
            yield self.segmenter.log_law(logits)

    def _batch_logits(
        self, context: list[int], rows: Sequence[Sequence[int]]
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Logits of the first token of all rows, and those of their other tokens; of all tokens where there is one row.

        A forward pass for the context, then one for all rows after it. Shapes (1, 1, vocabulary) and (rows, longest - 1, vocabulary).
        """
        width = max(map(len, rows))
        device = self.model.device
        with self.model.using(self.adapter) as network:
            if len(rows) == 1:
                ids = torch.tensor([[*context, *rows[0]]], device=device)
                return network(input_ids=ids[:, :-1], logits_to_keep=width).logits, None
            # Of each row the last token scores nothing, and the first is scored by the context.
            cache = growing_cache(network)
            first = network(
                input_ids=torch.tensor([context], device=device),
                **given(network, cache),
                use_cache=True,
                logits_to_keep=1,
            ).logits
            if width == 1:
                return first, None
            cache.batch_repeat_interleave(len(rows))
            ids = torch.full((len(rows), width - 1), self.model.start[0])
            mask = torch.zeros((len(rows), len(context) + width - 1), dtype=torch.long)
            mask[:, : len(context)] = 1
            for i, row in enumerate(rows):
                ids[i, : len(row) - 1] = torch.tensor(list(row[:-1]), dtype=torch.long)
                mask[i, len(context) : len(context) + len(row) - 1] = 1
            positions = torch.arange(len(context), len(context) + width - 1).expand(len(rows), -1)
            rest = network(
                input_ids=ids.to(device),
                attention_mask=mask.to(device),
                position_ids=positions.to(device),
                **given(network, cache),
                use_cache=True,
            ).logits
            return first, rest

    def next_sentence(self, prompt: Prompt = ()) -> dict[TokenSentence, float]:
        """As `theory.models.Component.next_sentence`, by scoring every sentence there is.

        Raises:
          NotFiniteError: there are more than `LARGEST_LAW`.
        """
        if self.segmenter.count > LARGEST_LAW:
            raise NotFiniteError(
                f"{self.model.name} has more than {LARGEST_LAW} sentences of up to {self.segmenter.policy.cap} tokens; sample instead of listing them"
            )
        if self._possible(prompt) < len(prompt):
            return {}
        sentences = list(self.segmenter.every_sentence())
        scores = self.log_likelihoods([(y,) for y in sentences], prompt)
        return {y: float(p[0]) for y, p in zip(sentences, scores, strict=True) if p[0] > -math.inf}

    # Sampling

    def sample(
        self, rng: np.random.Generator, sentences: int, prompt: Prompt = ()
    ) -> tuple[TokenSentence, ...]:
        """As `theory.models.Component.sample`."""
        return self.samples(rng, 1, sentences, prompt)[0]

    def samples(
        self, rng: np.random.Generator, count: int, sentences: int, prompt: Prompt = ()
    ) -> list[tuple[TokenSentence, ...]]:
        """Independent draws after one prompt."""
        return self.samples_after(rng, [prompt] * count, sentences)

    def samples_after(
        self,
        rng: np.random.Generator,
        prompts: Sequence[Prompt],
        sentences: int,
        progress: Progress | None = None,
    ) -> list[tuple[TokenSentence, ...]]:
        """One independent draw of so many sentences after each prompt.

        Every draw has random numbers of its own, so that it does not depend on the others of its batch. ``progress`` is called with
        draws done and draws in all.

        Raises:
          BridgeError: a prompt that holds what is no sentence; more tokens than the model's context holds.
        """
        contexts = []
        for prompt in prompts:
            if self._possible(prompt) < len(prompt):
                raise BridgeError(
                    f"the component cannot produce the prompt {list(prompt)!r:.80}: nothing to draw after it"
                )
            contexts.append(self._context(prompt))
        seeds = rng.integers(2**63, size=len(contexts))
        if sentences == 0:
            return [()] * len(contexts)
        # Like lengths together, as in scoring, and a prompt beside those that go on from it.
        whole = _wholes(contexts)
        order = sorted(range(len(contexts)), key=lambda k: (len(whole[k]), whole[k], len(contexts[k])))
        drawn: list[tuple[TokenSentence, ...]] = [()] * len(contexts)
        while order:
            most = self._most_rows
            size = min(most, max(1, self._most_cached // len(whole[order[:most][-1]])))
            chosen, order = order[:size], order[size:]
            texts, own = [contexts[k] for k in chosen], [int(seeds[k]) for k in chosen]
            for k, found in zip(chosen, self._drawn(texts, sentences, own), strict=True):
                drawn[k] = found
            if progress is not None:
                progress(len(contexts) - len(order), len(contexts))
        return drawn

    def _drawn(
        self, contexts: list[list[int]], sentences: int, seeds: list[int]
    ) -> list[tuple[TokenSentence, ...]]:
        """One batch of draws, from the store where it is there."""

        def compute() -> Arrays:
            said = [s for text in _Batch(self, contexts, sentences, seeds).run() for s in text]
            return {
                "tokens": np.array([t for s in said for t in s]),
                "lengths": np.array([len(s) for s in said]),
            }

        kept = recalled(
            self.store,
            lambda: {
                "what": "draws",
                "law": self.identity,
                "contexts": contexts,
                "sentences": sentences,
                "seeds": seeds,
            },
            compute,
        )
        pieces = np.split(kept["tokens"], np.cumsum(kept["lengths"])[:-1])
        said = [tuple(map(int, piece)) for piece in pieces]
        return [tuple(said[k : k + sentences]) for k in range(0, len(said), sentences)]

    def _possible(self, prompt: Prompt) -> int:
        """Number of leading sentences that are sentences."""
        for k, sentence in enumerate(prompt):
            if not self.segmenter.is_sentence(sentence):
                return k
        return len(prompt)

    def _fits(self, tokens: int) -> None:
        if tokens > self.model.context:
            raise BridgeError(
                f"{tokens} tokens exceed the context of {self.model.name}, {self.model.context}; give fewer or shorter sentences"
            )


def _wholes(contexts: Sequence[Sequence[int]]) -> list[tuple[int, ...]]:
    """Of each text, one of the texts that begins with it and that no other goes on from; itself where there is none."""
    texts = sorted(set(map(tuple, contexts)))
    found: dict[tuple[int, ...], tuple[int, ...]] = {}
    # In this order a text is followed at once by one that begins with it, if there is any.
    for text, after in zip(reversed(texts), [(), *reversed(texts)], strict=False):
        found[text] = found[after] if after[: len(text)] == text else text
    return [found[tuple(context)] for context in contexts]


class _Batch:
    """Rows that are sampled side by side, one token a step; finished rows leave the batch when a quarter of it is done."""

    def __init__(
        self, component: TransformerComponent, contexts: list[list[int]], sentences: int, seeds: list[int]
    ) -> None:
        self.component, self.contexts, self.sentences = component, contexts, sentences
        self.rngs = [np.random.default_rng(seed) for seed in seeds]
        self.found: list[list[TokenSentence]] = [[] for _ in contexts]
        self.pending: list[list[int]] = [[] for _ in contexts]

    def run(self) -> list[tuple[TokenSentence, ...]]:
        with self.component.model.using(self.component.adapter) as network:
            cache, law, mask = self._prefill(network)
            rows = list(range(len(self.contexts)))  # row of the batch -> text
            while True:
                tokens = self._pick(law, rows)
                open_ = [i for i, k in enumerate(rows) if len(self.found[k]) < self.sentences]
                if not open_:
                    return [tuple(s) for s in self.found]
                if len(open_) <= 3 * len(rows) // 4:
                    kept = torch.tensor(open_)
                    cache.batch_select_indices(kept.to(self.component.model.device))
                    rows = [rows[i] for i in open_]
                    tokens, mask = tokens[kept], mask[kept]
                    open_ = list(range(len(rows)))
                mask = torch.cat([mask, torch.ones((len(rows), 1), dtype=torch.long)], dim=1)
                self.component._fits(int(mask[open_].sum(dim=1).max()))
                law = self._step(network, cache, tokens[:, None], mask)

    def _prefill(self, network: Any) -> tuple[Any, torch.Tensor, torch.Tensor]:
        """Cache, law of the first token and mask; a context that rows share, or begin with, is computed once."""
        cache = growing_cache(network)
        device = self.component.model.device
        # What is masked keeps its place in the cache, which a sliding window would count.
        nested = all(isinstance(layer, GrowingLayer) for layer in cache.layers)
        whole = _wholes(self.contexts) if nested else list(map(tuple, self.contexts))
        own = list(dict.fromkeys(whole))
        width = max(map(len, own))
        self.component._fits(width)
        # Padded on the left, so that the last logit of every row is the one that is asked for.
        ids = torch.full((len(own), width), self.component.model.start[0])
        mask = torch.zeros((len(own), width), dtype=torch.long)
        for i, row in enumerate(own):
            ids[i, width - len(row) :] = torch.tensor(row)
            mask[i, width - len(row) :] = 1
        law = self._step(network, cache, ids, mask)
        if len(own) < len(self.contexts):
            place = {context: i for i, context in enumerate(own)}
            index = torch.tensor([place[row] for row in whole])
            cache.batch_select_indices(index.to(device))
            law, mask = law[index.to(law.device)], mask[index]
        if any(len(row) > len(context) for row, context in zip(whole, self.contexts, strict=True)):
            # Of a longer text a prompt keeps its own tokens in sight, and says its last one again.
            for i, (row, context) in enumerate(zip(whole, self.contexts, strict=True)):
                mask[i, width - len(row) + len(context) - 1 :] = 0
            mask = torch.cat([mask, torch.ones((len(mask), 1), dtype=torch.long)], dim=1)
            last = torch.tensor([[context[-1]] for context in self.contexts])
            law = self._step(network, cache, last, mask)
        return cache, law, mask

    def _step(self, network: Any, cache: Any, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Law of the token after each row, shape (rows, vocabulary), nats; the cache grows by ``ids``."""
        device = self.component.model.device
        # A row that is done may run past the context while it waits to leave; what it computes is not used.
        positions = (mask.cumsum(dim=1) - 1).clamp(0, self.component.model.context - 1)[:, -ids.shape[1] :]
        logits = network(
            input_ids=ids.to(device),
            attention_mask=mask.to(device),
            position_ids=positions.to(device),
            **given(network, cache),
            use_cache=True,
            logits_to_keep=1,
        ).logits
        return self.component.segmenter.log_law(logits[:, -1])

    def _pick(self, law: torch.Tensor, rows: list[int]) -> torch.Tensor:
        """A token for each row, by inverting its distribution function, summed in float64."""
        mass = law.exp().cumsum(dim=1, dtype=torch.float64)
        u = torch.tensor([self.rngs[k].random() for k in rows], dtype=torch.float64, device=mass.device)
        # right=True: the first token whose cumulated mass exceeds u, which has positive probability.
        tokens = (
            torch.searchsorted(mass, (u * mass[:, -1])[:, None], right=True)[:, 0]
            .clamp(max=mass.shape[1] - 1)
            .cpu()
        )
        for i, k in enumerate(rows):
            if len(self.found[k]) < self.sentences:
                self.pending[k].append(int(tokens[i]))
                if self.component.segmenter.ends(self.pending[k]):
                    self.found[k].append(tuple(self.pending[k]))
                    self.pending[k] = []
        return tokens
