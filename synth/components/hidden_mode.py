"""A mode that is drawn at the start, and may switch, decides which law the sentences follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from synth.components._finite import Floats
from synth.components._rows import log_rows
from synth.components.hmm import HMM
from synth.components.markov import Markov
from theory import WorldError
from theory.models import Prompt


class HiddenMode(HMM):
    """Markov laws under a hidden Markov mode: an `HMM` whose hidden states are pairs of a mode and the last sentences.

    Attributes:
      modes: the law of sentences in each mode.

    Args:
      modes: Markov components over one alphabet; for i.i.d. ones the hidden state is the mode alone.
      initial: law of the first mode, (M,).
      switch: from each mode, before each further sentence, (M, M); None if the mode stays.

    Raises:
      WorldError: no mode, alphabets or orders that differ, rows that are no laws.
    """

    def __init__(self, modes: Sequence[Markov], initial: Any, switch: Any = None) -> None:
        self.modes = tuple(modes)
        if not self.modes:
            raise WorldError("no mode; give at least one")
        if not all(isinstance(m, Markov) for m in self.modes):
            raise WorldError("a mode that is no Markov component; give Markov or IID")
        alphabet, order = self.modes[0].alphabet, self.modes[0].order
        if any(m.alphabet != alphabet or m.order != order for m in self.modes):
            raise WorldError("the modes differ in alphabet or order; give Markov components alike in both")
        count = len(self.modes)
        start = log_rows(initial, (count,), "law of the first mode")
        moves = log_rows(np.eye(count) if switch is None else switch, (count, count), "switch matrix")
        # A mode of itself emits: its hidden state is the row of its table that the sentence leads to.
        laws = [np.exp(m.log_laws) for m in self.modes]
        if order == 0:
            emission = np.concatenate(laws)
            super().__init__(np.exp(start), np.exp(moves), emission, alphabet=alphabet)
            self._mode = np.arange(count)
            return
        rows = len(laws[0])
        after = self.modes[0].successors
        moved = np.stack([_moved(law, after) for law in laws])  # (M, rows, rows)
        transition = np.einsum("ij,jab->iajb", np.exp(moves), moved).reshape(count * rows, count * rows)
        first = (np.exp(start)[:, None] * moved[:, 0]).reshape(-1)
        # The last sentence of a row; the first row, before any, is never emitted from.
        last = np.zeros(rows, dtype=np.int64)
        last[after.ravel()] = np.tile(np.arange(len(alphabet)), rows)
        emission = np.tile(np.eye(len(alphabet))[last], (count, 1))
        super().__init__(first, transition, emission, alphabet=alphabet)
        self._mode = np.repeat(np.arange(count), rows)

    def log_mode_weights(self, prompt: Prompt = ()) -> Floats:
        """Log-probability of the mode of the next sentence given the prompt, (M,), nats."""
        belief = self.log_belief(prompt)
        return np.array(
            [np.logaddexp.reduce(belief[self._mode == m], initial=-np.inf) for m in range(len(self.modes))]
        )


def _moved(law: Floats, after: Any) -> Floats:
    """Matrix (rows, rows) of the chain on rows of a table."""
    matrix = np.zeros((len(law), len(law)))
    np.add.at(matrix, (np.arange(len(law))[:, None], after), law)
    return matrix
