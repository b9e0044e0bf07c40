"""Every file of examples/ is run: claims are loaded, property tests and scripts are run as their users would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from theory.claimfile import load_claims

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(
    (ROOT / "examples").glob("*.py")
)  # those of examples/scenarios: tests/test_scenario_command.py


def kind(path: Path) -> str:
    """Property tests by their name, claims files by what they import, the rest are scripts."""
    if path.name.startswith("test_"):
        return "test"
    return "claims" if "from theory import *" in path.read_text(encoding="utf-8") else "script"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_example(path, tmp_path):
    if kind(path) == "claims":
        assert load_claims(str(path))
        return
    options = ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if kind(path) == "test" else []
    done = subprocess.run(
        [sys.executable, *options, path], capture_output=True, text=True, cwd=tmp_path, env=_environment()
    )
    assert done.returncode == 0, done.stderr or done.stdout
    assert done.stdout.strip()


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_there_is_one_of_each_kind():
    assert {kind(path) for path in FILES} == {"test", "claims", "script"}
