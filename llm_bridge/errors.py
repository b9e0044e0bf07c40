"""Faults of the bridge, told in one line, and the check that its extra is there."""

from __future__ import annotations

from importlib.util import find_spec

from theory.errors import WorldError

NEEDED = ("torch", "transformers", "peft", "safetensors")


class BridgeError(WorldError):
    """A model, file, text or option that the bridge cannot work with; ``str`` is one line with the remedy."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))


def require_extra() -> None:
    """Do nothing where the optional extra ``llm`` is installed.

    Raises:
      BridgeError: a package of it is missing; the line names the extra.
    """
    missing = [name for name in NEEDED if not _installed(name)]
    if missing:
        raise BridgeError(
            f"real models need the extra llm ({', '.join(missing)} not installed): "
            "pip install 'alignment-referee[llm]', or make bridge"
        )


def _installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):  # a package blocked in sys.modules has no spec
        return False


def reason(error: BaseException) -> str:
    """The first line of an error of another library, capped; its type where it says nothing."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:200]
