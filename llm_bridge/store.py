"""What was drawn and scored before, on disk batch by batch: a run that was killed goes on from its last batch.

A batch is kept under a digest of all that it depends on: weights, adapter, sentence policy, versions, the code of this package, prompts and
the seed of every draw. So a second run, or `check` after `measure`, finds what the first one computed and nothing else, and a resumed run has the
result of one that was not stopped.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch

from llm_bridge.adapters import read_tensors, write_tensors

Arrays = dict[str, np.ndarray[Any, Any]]


@dataclass(frozen=True)
class Store:
    """A folder of batches.

    Attributes:
      folder: where they are; made when the first one is written.
    """

    folder: Path

    def recall(self, parts: Mapping[str, Any], compute: Callable[[], Arrays]) -> Arrays:
        """The arrays kept under these parts; else those of ``compute``, which are kept. A damaged file is computed anew.

        Raises:
          BridgeError: the folder cannot be written.
        """
        versions = {name: version(name) for name in ("torch", "transformers", "peft")}
        given = {**parts, "versions": versions, "code": code_digest()}
        key = hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()[:32]
        path = self.folder / key[:2] / f"{key}.safetensors"
        kept = read_tensors(path)
        if kept is not None:
            return {name: tensor.numpy() for name, tensor in kept[0].items()}
        found = compute()
        # np.ascontiguousarray would make a row of a single number.
        tensors = {name: torch.from_numpy(np.asarray(array, order="C")) for name, array in found.items()}
        write_tensors(path, tensors, {"key": key})
        return found


@cache
def code_digest() -> str:
    """SHA-256 of this package's Python files: another version of the code finds nothing of this one's."""
    found, root = hashlib.sha256(), Path(__file__).parent
    for file in sorted(root.rglob("*.py")):
        found.update(str(file.relative_to(root)).encode() + b"\0" + file.read_bytes())
    return found.hexdigest()


def recalled(
    store: Store | None, parts: Callable[[], Mapping[str, Any]], compute: Callable[[], Arrays]
) -> Arrays:
    """`Store.recall`, or just the computation where there is no store."""
    return compute() if store is None else store.recall(parts(), compute)
