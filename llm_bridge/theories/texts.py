"""Texts that the theories ask a model about: shipped ones, or files of one's own under the same names."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from llm_bridge.errors import BridgeError
from llm_bridge.models import LanguageModel


def lines_of(name: str, folder: Path | None = None) -> list[str]:
    """Lines of a file of texts, without empty ones and those that begin with "#".

    Args:
      name: of the file, such as "steering-prompts.txt".
      folder: of files of one's own; a name that it lacks, and None, is the shipped file.

    Raises:
      BridgeError: there is no such file, it cannot be read, or it has no line.
    """
    own = folder / name if folder is not None else None
    try:
        if own is not None and own.is_file():
            text = own.read_text(encoding="utf-8")
        else:
            text = (files("llm_bridge") / "data" / name).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise BridgeError(f"{name}: there is no such file among the shipped texts") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BridgeError(f"{own}: cannot be read as UTF-8 text: {error}") from None
    found = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    if not found:
        raise BridgeError(f"{own or name}: no line in it; give one text a line")
    return found


def fields_of(name: str, folder: Path | None = None, *, least: int) -> list[tuple[str, ...]]:
    """Lines of a file whose fields are parted by "|".

    Raises:
      BridgeError: a line with fewer than ``least`` fields, or an empty one; as `lines_of`.
    """
    found = []
    for k, line in enumerate(lines_of(name, folder)):
        fields = tuple(part.strip() for part in line.split("|"))
        if len(fields) < least or not all(fields):
            raise BridgeError(
                f"{name}: text {k + 1}, {line!r:.60}: give {least} fields or more, parted by |, none of them empty"
            )
        found.append(fields)
    return found


def ids_of(model: LanguageModel, text: str) -> list[int]:
    """Token ids of a text, after what opens every context.

    Raises:
      BridgeError: more tokens than the context holds.
    """
    found = [*model.start, *model.tokenizer(text, add_special_tokens=False)["input_ids"]]
    if len(found) > model.context:
        raise BridgeError(
            f"{text!r:.40}: {len(found)} tokens exceed the context of {model.name}, {model.context}; give a shorter text"
        )
    return found


def next_tokens(model: LanguageModel, prompt: str, words: Sequence[str]) -> list[int]:
    """The token that each word is, said after a prompt and a blank.

    Raises:
      BridgeError: a word is no single token there, or two are the same one.
    """
    before, found = ids_of(model, prompt), []
    for word in words:
        whole = ids_of(model, f"{prompt} {word}")
        if whole[:-1] != before:
            raise BridgeError(
                f"{word!r} after {prompt!r:.50} is no single token of {model.name}; give a word that is one"
            )
        found.append(whole[-1])
    if len(set(found)) < len(found):
        raise BridgeError(f"after {prompt!r:.50}: two of {', '.join(words)} are one token; give other words")
    return found
