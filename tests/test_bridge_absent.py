"""The core works without the extra llm, and what needs it says so in one line."""

from __future__ import annotations

import subprocess
import sys

# A stand-in for a machine without the extra: importing these fails, and they have no spec.
WITHOUT = "import sys; sys.modules.update(dict.fromkeys(['torch', 'transformers', 'peft', 'safetensors']))\n"


def run(code):
    return subprocess.run([sys.executable, "-c", WITHOUT + code], capture_output=True, text=True)


def test_the_package_imports_without_the_extra():
    shown = run("import llm_bridge, beb.cli; print(llm_bridge.BridgeError.__mro__[1].__name__)")
    assert (shown.stdout.strip(), shown.returncode) == ("WorldError", 0)


def test_the_names_that_need_it_name_it():
    shown = run(
        "import llm_bridge\ntry:\n llm_bridge.load_model\nexcept llm_bridge.BridgeError as e:\n print(e)"
    )
    assert shown.stdout.count("\n") == 1
    assert (
        "real models need the extra llm (torch, transformers, peft, safetensors not installed)"
        in shown.stdout
    )


def test_the_command_names_the_extra_in_one_line(tmp_path):
    shown = run(
        f"sys.argv = ['beb', 'bridge', 'check', '--out', {str(tmp_path / 'out')!r}]\n"
        "from beb.cli import main\nmain()"
    )
    assert shown.returncode == 2
    assert shown.stderr.count("\n") == 1
    assert "need the extra llm" in shown.stderr
    assert not (tmp_path / "out").exists()


def test_help_needs_no_extra():
    shown = run("sys.argv = ['beb', 'bridge', 'check', '--help']\nfrom beb.cli import main\nmain()")
    assert shown.returncode == 0
    assert "--log-alpha" in shown.stdout
