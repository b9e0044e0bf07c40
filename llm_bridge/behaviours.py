"""What scores a sentence of token ids: behaviours of transformers, and how well two components tell statements apart."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from llm_bridge.errors import BridgeError, reason
from llm_bridge.intervals import Interval, bounded_mean
from theory.models import Behaviour, Floats, score

if TYPE_CHECKING:
    from llm_bridge.components import TransformerComponent
    from llm_bridge.sentences import Segmenter, TokenSentence


@dataclass(frozen=True)
class LogRatio:
    """+1 for a sentence that P+ finds more likely as a first sentence than P-, else -1.

    A circle where it stands for good and bad: what is bad is what P- says, so bounds on behaviour are partly of the components' own making.
    """

    minus: TransformerComponent
    plus: TransformerComponent
    _known: dict[TokenSentence, float] = field(default_factory=dict, repr=False)

    def __call__(self, sentence: TokenSentence) -> float:
        return self.many([sentence])[0]

    def many(self, sentences: Sequence[TokenSentence]) -> list[float]:
        """Scores of many sentences, in few forward passes."""
        new = [s for s in dict.fromkeys(sentences) if s not in self._known]
        bad, good = (c.log_likelihoods([(s,) for s in new]) for c in (self.minus, self.plus))
        self._known.update((s, 1.0 if g[0] > b[0] else -1.0) for s, b, g in zip(new, bad, good, strict=True))
        return [self._known[s] for s in sentences]


@dataclass(frozen=True)
class WordList:
    """-1 for a sentence that holds one of the words (whole words, any case), else +1."""

    segmenter: Segmenter
    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if not any(self.words):
            raise BridgeError("the list of words is empty; name at least one")

    def __call__(self, sentence: TokenSentence) -> float:
        found = re.findall(r"[\w'’-]+", self.segmenter.text([sentence]).lower())
        return -1.0 if not {w.lower() for w in self.words}.isdisjoint(found) else 1.0


@dataclass(frozen=True)
class OnText:
    """Any function of the text of a sentence with values in [-1, 1]: a user's own rule, a text classifier."""

    segmenter: Segmenter
    function: Callable[[str], float]

    def __call__(self, sentence: TokenSentence) -> float:
        try:
            return float(self.function(self.segmenter.text([sentence])))
        except Exception as error:
            raise BridgeError(f"the behaviour function failed on a sentence: {reason(error)}") from None


def load_function(place: str) -> Callable[[str], float]:
    """A function from a Python file, named as ``file.py:function``. The file is run.

    Raises:
      BridgeError: no such file or function, or the file fails.
    """
    path, _, name = place.rpartition(":")
    if not path or not Path(path).is_file():
        raise BridgeError(f"{place}: name a function of a file, such as rules.py:polite")
    spec = importlib.util.spec_from_file_location("_behaviour", path)
    if spec is None or spec.loader is None:
        raise BridgeError(f"{path}: is not a Python file")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise BridgeError(f"{path}: {reason(error)}") from None
    found = getattr(module, name, None)
    if not callable(found):
        raise BridgeError(f"{path}: has no function {name}")
    return found


def scores(behaviour: Behaviour, sentences: Iterable[Any]) -> Floats:
    """Score of every sentence, checked to be in [-1, 1]."""
    listed = list(sentences)
    many: Any = getattr(behaviour, "many", None)
    if many is not None:
        return np.array(many(listed), dtype=float)
    return np.array([score(behaviour, s) for s in listed], dtype=float)


def accuracy(
    minus: TransformerComponent,
    plus: TransformerComponent,
    statements_minus: Sequence[str],
    statements_plus: Sequence[str],
    *,
    level: float = 0.95,
) -> Interval:
    """Share of statements that the component of their own side finds more likely: P-/P+ as a classifier.

    Give statements that neither was trained on.

    Raises:
      BridgeError: no statements.
    """
    from llm_bridge.train import closed

    right = []
    for statements, sign in ((statements_minus, 1.0), (statements_plus, -1.0)):
        listed = [minus.segmenter.sentences(closed(s)) for s in statements]
        bad, good = (c.log_likelihoods(listed) for c in (minus, plus))
        right += [float(sign * (b.sum() - g.sum()) > 0) for b, g in zip(bad, good, strict=True)]
    return bounded_mean(np.array(right), low=0.0, high=1.0, level=level)
