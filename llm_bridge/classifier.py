"""Any text classifier of transformers as a behaviour: 2 p - 1, p the probability of one of its labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

from llm_bridge.errors import BridgeError
from llm_bridge.models import cannot_load, on_device, quiet, refuse_not_finite
from llm_bridge.sentences import Segmenter, TokenSentence

BATCH = 64
"""Sentences in one forward pass."""


@dataclass(frozen=True)
class TextClassifier:
    """2 p - 1 for the probability p of a label, given the text of a sentence.

    Attributes:
      segmenter: gives the text of a sentence.
      network: a sequence classifier of transformers.
      tokenizer: its own.
      label: number of the label; the first of them, 0, of a network with a single logit.
    """

    segmenter: Segmenter
    network: Any
    tokenizer: Any
    label: int
    _known: dict[TokenSentence, float] = field(default_factory=dict, repr=False)

    def __call__(self, sentence: TokenSentence) -> float:
        return self.many([sentence])[0]

    def many(self, sentences: Sequence[TokenSentence]) -> list[float]:
        """Scores of many sentences, in few forward passes."""
        new = [s for s in dict.fromkeys(sentences) if s not in self._known]
        for at in range(0, len(new), BATCH):
            chosen = new[at : at + BATCH]
            self._known.update(zip(chosen, self._scored(chosen), strict=True))
        return [self._known[s] for s in sentences]

    def _scored(self, sentences: Sequence[TokenSentence]) -> list[float]:
        texts = [self.segmenter.text([s]).strip() for s in sentences]
        given = self.tokenizer(texts, padding=True, truncation=True, return_tensors="pt")
        with torch.inference_mode():
            logits = self.network(**given.to(self.network.device)).logits.double()
        # One logit, or labels that do not exclude each other, are scored one by one.
        single = logits.shape[1] == 1 or self.network.config.problem_type == "multi_label_classification"
        p = logits.sigmoid() if single else logits.softmax(dim=1)
        return [float(x) for x in 2 * p[:, self.label] - 1]


def load_classifier(
    place: str,
    segmenter: Segmenter,
    *,
    device: str = "cpu",
    pickled: bool = False,
    remote_code: bool = False,
) -> TextClassifier:
    """A classifier named as ``NAME_OR_PATH`` or ``NAME_OR_PATH#label``; only a hub name is downloaded.

    The label is a name or a number of the network's config. It may be left out where there are two, and is number 1 then, by custom the
    positive one, or where there is one.

    Raises:
      BridgeError: no such model, no classifier, weights refused, no such label.
    """
    name, label = split_label(place)
    path = Path(name).expanduser()
    local = path.is_dir()
    if (
        not name
        or path.is_file()
        or (not local and (name.startswith((".", "/", "~")) or name.count("/") > 1))
    ):
        raise BridgeError(
            f"classifier {name!r}: no such folder; name a folder that save_pretrained wrote, or a hub model"
        )
    options = {"trust_remote_code": remote_code, "local_files_only": local}
    source = str(path) if local else name
    with quiet():
        try:
            tokenizer = AutoTokenizer.from_pretrained(source, **options)
            network, told = AutoModelForSequenceClassification.from_pretrained(
                source, **options, use_safetensors=None if pickled else True, output_loading_info=True
            )
        except Exception as error:
            raise BridgeError(cannot_load(source, error, local, "a text classifier")) from None
    if told["missing_keys"]:
        raise BridgeError(
            f"{source}: no trained text classifier, its weights lack {', '.join(sorted(told['missing_keys'])[:2])}; name one that was trained to classify"
        )
    refuse_not_finite(source, network)
    if tokenizer.pad_token is None:
        if tokenizer.eos_token is None:
            raise BridgeError(f"{source}: the tokenizer has no token to pad with; save it with a pad_token")
        tokenizer.pad_token = tokenizer.eos_token
        network.config.pad_token_id = tokenizer.pad_token_id
    network = network.to(on_device(device)).eval()
    return TextClassifier(segmenter, network, tokenizer, _number(source, network.config.id2label, label))


def split_label(place: str) -> tuple[str, str | None]:
    """Name and label; a folder may have # in its name."""
    if "#" not in place or Path(place).expanduser().is_dir():
        return place, None
    name, _, label = place.rpartition("#")
    return name, label


def _number(source: str, labels: dict[int, str], label: str | None) -> int:
    named = {str(text).lower(): int(i) for i, text in labels.items()}
    told = ", ".join(str(labels[i]) for i in sorted(labels)[:8])
    if label is None:
        if len(labels) > 2:
            raise BridgeError(
                f"{source}: {len(labels)} labels ({told}); say which is the good one: classifier:{source}#LABEL"
            )
        return len(labels) - 1
    found = named.get(label.lower(), int(label) if label.isdecimal() and int(label) in labels else None)
    if found is None:
        raise BridgeError(f"{source}: no label {label!r}; there are {told}")
    return found
