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
