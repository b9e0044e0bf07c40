"""What a sentence of a transformer is: a run of token ids, cut by token, never by text.

A sentence ends with the first *delimiter*: a token whose text, stripped, ends in ``.``, ``!`` or ``?``, or that holds a line
break; or else with its token number `cap`. So every sequence of tokens falls into sentences in one way, token by token as it
is produced, and text is never tokenised a second time across a join.

Control tokens (end of sequence, BOS, padding, chat marks) and logits without a token are *forbidden*: their probability is
taken away and the rest renormalised, in sampling and in scoring alike. A component therefore never ends its text, as the
components of the theory do not, and what is sampled is what is scored: no top-k, no temperature.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from itertools import product
from typing import Any

import torch

from llm_bridge.errors import BridgeError
from llm_bridge.models import LanguageModel, wide

TokenSentence = tuple[int, ...]


@dataclass(frozen=True)
class SentencePolicy:
    """How tokens are cut into sentences.

    Attributes:
      cap: greatest number of tokens in a sentence.
      ends: characters that end a sentence where a token's stripped text ends in one.
    """

    cap: int = 32
    ends: str = ".!?"

    def __post_init__(self) -> None:
        if self.cap < 1 or not self.ends:
            raise BridgeError(
                f"cap {self.cap}, ends {self.ends!r}: a sentence needs at least one token and one end"
            )

    def record(self) -> dict[str, Any]:
        """What reports say of it."""
        return {
            **asdict(self),
            "line_breaks": "end a sentence",
            "control_tokens": "forbidden, the rest renormalised",
        }

    def is_delimiter(self, text: str) -> bool:
        """Whether a token of this text ends a sentence."""
        return "\n" in text or text.strip().endswith(tuple(self.ends))


class Segmenter:
    """A policy applied to the vocabulary of one model.

    Attributes:
      policy: the rule.
      allowed: bool tensor over logits; False for control tokens and for logits without a token.
      delimiters: ids of the allowed tokens that end a sentence.
    """

    def __init__(self, model: LanguageModel, policy: SentencePolicy | None = None) -> None:
        self.model = model
        self.policy = policy or SentencePolicy()
        tokenizer = model.tokenizer
        control = (
            set(tokenizer.all_special_ids)
            | {i for i, token in tokenizer.added_tokens_decoder.items() if token.special}
            | set(model.start)
        )
        known = [i for i in sorted(tokenizer.get_vocab().values()) if i not in control]
        texts = tokenizer.batch_decode([[i] for i in known], clean_up_tokenization_spaces=False)
        self.delimiters = frozenset(
            i for i, text in zip(known, texts, strict=True) if self.policy.is_delimiter(text)
        )
        if not known:
            raise BridgeError(
                f"{model.name}: every token of the tokenizer is a control token; no sentence can be made"
            )
        self.allowed = torch.zeros(model.vocabulary, dtype=torch.bool)
        self.allowed[known] = True
        self._known = frozenset(known)

    @cached_property
    def identity(self) -> dict[str, Any]:
        """The policy and what it makes of the vocabulary, as JSON has it."""
        known = hashlib.sha256(json.dumps([sorted(self._known), sorted(self.delimiters)]).encode())
        return {**self.policy.record(), "tokens": known.hexdigest()}

    @cached_property
    def _on_device(self) -> torch.Tensor:
        return self.allowed.to(self.model.device)

    def log_law(self, logits: torch.Tensor) -> torch.Tensor:
        """Log-probabilities (nats) of the next token, -inf for forbidden ones; in float32, or float64 for such logits."""
        return torch.log_softmax(wide(logits).masked_fill(~self._on_device, -math.inf), dim=-1)

    def ends(self, sentence: Sequence[int]) -> bool:
        """Whether these tokens make a whole sentence, given that no shorter prefix of them does."""
        return len(sentence) == self.policy.cap or bool(sentence and sentence[-1] in self.delimiters)

    def is_sentence(self, tokens: Any) -> bool:
        """Whether the tuple is one sentence, whole and no more, of tokens that may be said."""
        if not isinstance(tokens, tuple) or not 1 <= len(tokens) <= self.policy.cap:
            return False
        return (
            all(t in self._known for t in tokens)
            and not any(t in self.delimiters for t in tokens[:-1])
            and self.ends(tokens)
        )

    def split(self, tokens: Sequence[int]) -> tuple[list[TokenSentence], TokenSentence]:
        """The whole sentences of a run of tokens, and the tokens left over that end none.

        Raises:
          BridgeError: a control token among them.
        """
        found: list[TokenSentence] = []
        pending: list[int] = []
        for token in tokens:
            if token not in self._known:
                raise BridgeError(
                    f"token {token} is a control token of {self.model.name}; sentences are made of words only"
                )
            pending.append(int(token))
            if self.ends(pending):
                found.append(tuple(pending))
                pending = []
        return found, tuple(pending)

    def sentences(self, text: str) -> tuple[TokenSentence, ...]:
        """Sentences of a text; a last one that nothing ends is ended by a full stop.

        Raises:
          BridgeError: no token in the text, or a tokenizer without a full stop.
        """
        found, rest = self.split(self.encode(text))
        if rest:
            found, rest = self.split(self.encode(text.rstrip() + self.policy.ends[0]))
        if rest or not found:
            raise BridgeError(f"{text[:40]!r}: no sentence of {self.model.name} can be made of this")
        return tuple(found)

    def encode(self, text: str) -> list[int]:
        """Token ids of a text, without BOS or any other control token added."""
        return list(self.model.tokenizer(text, add_special_tokens=False)["input_ids"])

    def text(self, sentences: Sequence[TokenSentence]) -> str:
        """The text that sentences spell, for people to read; it is never tokenised again."""
        flat = [token for sentence in sentences for token in sentence]
        return str(self.model.tokenizer.decode(flat, clean_up_tokenization_spaces=False))

    @property
    def count(self) -> int:
        """Number of sentences."""
        ends, goes_on, cap = len(self.delimiters), len(self._known) - len(self.delimiters), self.policy.cap
        return sum(goes_on**k * ends for k in range(cap - 1)) + goes_on ** (cap - 1) * len(self._known)

    def every_sentence(self) -> Iterator[TokenSentence]:
        """All sentences, shortest first; `count` of them."""
        inner, last = sorted(self._known - self.delimiters), sorted(self.delimiters)
        for length in range(1, self.policy.cap + 1):
            final = sorted(self._known) if length == self.policy.cap else last
            for head in product(inner, repeat=length - 1):
                for token in final:
                    yield (*head, token)
