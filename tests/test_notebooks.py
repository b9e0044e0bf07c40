"""The notebooks of docs/: run anew, they show what they show on the site."""

import json
import os
import re
from pathlib import Path

import pytest

nbclient = pytest.importorskip("nbclient", reason="needs the extra dev: pip install -e '.[dev]'")
pytest.importorskip("ipykernel", reason="needs the extra dev: pip install -e '.[dev]'")
import nbformat  # noqa: E402  (comes with nbclient)

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = sorted((ROOT / "docs" / "notebooks").glob("*.ipynb"))
VARIES = re.compile(r"\d+ s\b|0x[0-9a-f]+|/\S*/thm4\.json")


def shown(notebook):
    """What the cells of a notebook show as text: printed lines, and the plain form of each object."""
    found = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        texts = [
            output.get("text") if output.output_type == "stream" else output.get("data", {}).get("text/plain")
            for output in cell.outputs
        ]
        found.append([VARIES.sub("…", text) for text in texts if text])
    return found


class Watched(nbclient.NotebookClient):
    """A client that keeps what cells show for a while, which is gone from the notebook that was run."""

    def process_message(self, msg, cell, cell_index):
        if msg["msg_type"] in ("display_data", "update_display_data"):
            self.passing = [*getattr(self, "passing", ()), msg["content"]["data"].get("text/html", "")]
        return super().process_message(msg, cell, cell_index)


def run(path, folder, passing=None):
    """The notebook, run in a folder of its own; what was shown for a while is added to a list."""
    notebook = nbformat.read(path, as_version=4)
    client = Watched(
        notebook,
        timeout=900,
        kernel_name="python3",
        coalesce_streams=True,
        resources={"metadata": {"path": str(folder)}},
    )
    done = client.execute()
    if passing is not None:
        passing += getattr(client, "passing", ())
    return done


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_shows_what_it_shows_on_the_site(path, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
    before = shown(nbformat.read(path, as_version=4))
    assert any(before), "a notebook is kept as it was run"
    passing: list[str] = []
    assert shown(run(path, tmp_path, passing)) == before
    if (
        path.stem == "ten-minutes"
    ):  # while one claim is audited its stages are shown, and nothing of them stays
        assert any("auditing thm4" in html and "<small>deriving</small>" in html for html in passing)
        assert passing[-1] == ""


def test_a_notebook_that_fails_is_seen(tmp_path):
    path = tmp_path / "broken.ipynb"
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 / 0")])
    nbformat.write(notebook, path)
    with pytest.raises(nbclient.exceptions.CellExecutionError, match="ZeroDivisionError"):
        run(path, tmp_path)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_what_is_kept_names_no_machine(path):
    text = json.dumps(json.loads(path.read_text(encoding="utf-8")))
    assert not re.search(r"/(?:home|work|root|Users|tmp)/", text.replace("/tmp/x", ""))
