"""Every file of examples/ is run: claims are loaded, property tests and scripts are run as their users would."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from fractions import Fraction as F
from pathlib import Path

import pytest

from proofs.exact import certify
from theory.claimfile import load_claims

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(
    (ROOT / "examples").glob("*.py")
)  # those of examples/scenarios: tests/test_scenario_command.py


VARIANCES = """sentences,log_ratio_variance,variance_stderr
1,40.5,5.1
2,52.0,5.6
3,70.9,8.2
4,91.8,11.0
5,106.1,6.3
"""


def arguments(path: Path, folder: Path) -> list[str]:
    """Of a script whose default would take minutes: one small table, few draws (all of it: tests/test_fit.py, slow)."""
    if path.name == "lost_conversation.py":
        return [str(folder)]
    if path.name != "published_measurements.py":
        return []
    (folder / "variance.csv").write_text(VARIANCES)
    return [str(folder), "--draws", "60"]


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
    command = [sys.executable, *options, path, *arguments(path, tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=_environment())
    assert done.returncode == 0, done.stderr or done.stdout
    assert done.stdout.strip()


@pytest.mark.parametrize(("reading", "most"), [("thm3", F(1, 10**7)), ("thm3.rounded-up", F(1, 1000))])
def test_the_lost_conversation_is_lost(reading, most):
    """The witness is the one that the script writes, the checker confirms it, and the best user hardly ever wins."""
    path = ROOT / "examples" / "witnesses" / f"{reading}.json"
    witness = json.loads(path.read_text(encoding="utf-8"))
    script = runpy.run_path(str(ROOT / "examples" / "lost_conversation.py"))
    assert witness == script["witness"](reading)
    assert 0 < script["success"](reading) < most
    verdict = certify(witness, margins=False)
    assert verdict.confirmed, verdict.reason


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_there_is_one_of_each_kind():
    assert {kind(path) for path in FILES} == {"test", "claims", "script"}
