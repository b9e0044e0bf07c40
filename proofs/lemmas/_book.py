"""The book of lemmas: by name, each written down when it is first asked for, as most audits cite a few of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from proofs.kernel.rules._base import Lemma


@dataclass(frozen=True)
class Written:
    """A lemma by the name by which it is cited, and what writes it, but for its name."""

    name: str
    write: Callable[[], Lemma]


class Book(Mapping[str, Lemma]):
    """Lemmas by name, unchecked; the kernel checks those that are cited."""

    def __init__(self) -> None:
        self._writers: dict[str, Written] = {}
        self.written: dict[str, Lemma] = {}

    def enter(self, name: str, write: Callable[..., Lemma], *args: Any) -> Written:
        """Enter the writer of a lemma.

        Raises:
          ValueError: there is a lemma of this name.
        """
        if name in self._writers:
            raise ValueError(f"two lemmas are named {name}")
        self._writers[name] = Written(name, partial(write, *args))
        return self._writers[name]

    def __getitem__(self, name: str) -> Lemma:
        if name not in self.written:
            self.written[name] = replace(self._writers[name].write(), name=name)
        return self.written[name]

    def __contains__(self, name: object) -> bool:
        return name in self._writers

    def __iter__(self) -> Iterator[str]:
        return iter(self._writers)

    def __len__(self) -> int:
        return len(self._writers)


BOOK = Book()
written = BOOK.enter
