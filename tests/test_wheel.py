"""The wheel that users install: built once, its contents looked at."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("theory", "synth", "llm_bridge", "proofs", "beb", "referee")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built from a copy, with the build backend of this environment (no network)."""
    import shutil

    source = tmp_path_factory.mktemp("source")
    for name in (*PACKAGES, "pyproject.toml", "README.md", "LICENSE"):
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, source / name)
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(source)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (path,) = out.glob("*.whl")
    return zipfile.ZipFile(path)


def test_every_module_and_data_file_is_in_the_wheel(wheel):
    inside = set(wheel.namelist())
    wanted = {
        str(path.relative_to(ROOT))
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert wanted <= inside, sorted(wanted - inside)


def test_nothing_else_is_in_the_wheel(wheel):
    for name in wheel.namelist():
        top = name.split("/")[0]
        assert top in PACKAGES or top.endswith(".dist-info"), name


def test_types_are_shipped(wheel):
    assert {f"{package}/py.typed" for package in PACKAGES} <= set(wheel.namelist())


def test_torch_is_an_extra_and_nothing_more(wheel):
    (metadata,) = [n for n in wheel.namelist() if n.endswith("METADATA")]
    lines = wheel.read(metadata).decode().splitlines()
    needs = [line for line in lines if line.startswith("Requires-Dist:")]
    for heavy in ("torch", "transformers", "peft"):
        found = [line for line in needs if line.startswith(f"Requires-Dist: {heavy}")]
        assert found
        assert all("extra == 'llm'" in line or 'extra == "llm"' in line for line in found)


def test_arviz_is_an_extra(wheel):
    (metadata,) = [n for n in wheel.namelist() if n.endswith("METADATA")]
    needs = [
        line for line in wheel.read(metadata).decode().splitlines() if line.startswith("Requires-Dist: arviz")
    ]
    assert needs
    assert all("extra == 'fit'" in line or 'extra == "fit"' in line for line in needs)


def test_the_command_is_an_entry_point(wheel):
    (entry,) = [n for n in wheel.namelist() if n.endswith("entry_points.txt")]
    assert "beb = beb.cli:main" in wheel.read(entry).decode()


def test_the_plugin_of_pytest_is_an_entry_point(wheel):
    (entry,) = [n for n in wheel.namelist() if n.endswith("entry_points.txt")]
    assert "[pytest11]\nreferee = referee.pytest_plugin" in wheel.read(entry).decode()


def test_every_dependency_of_the_wheel_says_why_or_is_named_by_the_project():
    table = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {dependency.split(">")[0] for dependency in table["dependencies"]}
    assert {"sympy", "jax", "numpyro", "numpy", "matplotlib", "hypothesis"} <= names
