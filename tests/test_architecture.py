"""Imports run one way: synth -> theory; llm_bridge -> theory; proofs -> theory, synth; beb -> all of these; referee -> all."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = {"theory", "synth", "llm_bridge", "proofs", "beb", "referee"}
MAY_IMPORT = {
    "theory": set(),
    "synth": {"theory"},
    "llm_bridge": {"theory"},
    "proofs": {"theory", "synth"},
    "beb": HOUSE - {"referee"},
    "referee": HOUSE,
}
# Third-party packages that belong to some rooms only.
ONLY_IN = {
    "jax": {"synth", "proofs", "beb"},
    "torch": {"llm_bridge"},
    "transformers": {"llm_bridge"},
    "peft": {"llm_bridge"},
    "hypothesis": {"proofs"},
    "z3": {"proofs"},
    "flint": {"proofs", "beb"},
}


def imported(source: str) -> set[str]:
    """Top-level names that a file imports, wherever in the file."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def wrong_arrows(room: str, source: str) -> set[str]:
    names = imported(source)
    forbidden = (names & HOUSE) - MAY_IMPORT[room] - {room}
    return forbidden | {name for name, rooms in ONLY_IN.items() if name in names and room not in rooms}


@pytest.mark.parametrize("room", sorted(HOUSE))
def test_arrows(room):
    wrong = {
        str(path.relative_to(ROOT)): found
        for path in (ROOT / room).rglob("*.py")
        if (found := wrong_arrows(room, path.read_text(encoding="utf-8")))
    }
    assert not wrong


def test_a_wrong_arrow_is_seen():
    assert wrong_arrows("theory", "def f():\n    from synth.engine import Tree\n") == {"synth"}
    assert wrong_arrows("synth", "import proofs.exact as e\nimport torch.nn") == {"proofs", "torch"}
    assert wrong_arrows("theory", "import jax") == {"jax"}
    assert wrong_arrows("proofs", "import jax, theory\nfrom synth import worlds") == set()


# ---------------------------------------------------------------- no circles
def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def files_imported(module: str, path: Path, modules: set[str]) -> set[str]:
    """Modules of the project that a file imports, at its head or in its functions, but for names of types alone."""
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    found: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tree.body = [
        n for n in tree.body if not (isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING")
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            start = ".".join([*base, *([node.module] if node.module else [])])
            found |= {f"{start}.{a.name}" if f"{start}.{a.name}" in modules else start for a in node.names}
    return found & modules - {module}


def circles(arrows: dict[str, set[str]]) -> set[str]:
    """Modules that are left when those that import none of the rest, or that none of the rest imports, are taken away."""
    left = dict(arrows)
    while True:
        wanted = set().union(*left.values()) if left else set()
        keep = {m: to & left.keys() for m, to in left.items() if to & left.keys() and m in wanted}
        if keep == left:
            return set(left)
        left = keep


def imports_of(folder: str) -> dict[str, set[str]]:
    paths = {module_of(path): path for path in (ROOT / folder).rglob("*.py")}
    return {module: files_imported(module, path, set(paths)) for module, path in paths.items()}


# theory: the built-in claims are found by listing its folders, and are written in the words that it exports.
@pytest.mark.parametrize("room", sorted(HOUSE - {"theory"}))
def test_files_import_in_no_circle(room):
    assert circles(imports_of(room)) == set()


def test_a_circle_is_seen():
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == {"b", "c"}
    assert circles({"a": {"b"}, "b": set()}) == set()


def test_the_kernel_rests_on_nothing_but_itself_and_the_language_of_claims():
    for path in (ROOT / "proofs/kernel").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        outside = {
            name
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Import | ast.ImportFrom) and not getattr(node, "level", 0)
            for name in ([a.name for a in node.names] if isinstance(node, ast.Import) else [node.module])
            if name.split(".")[0] in HOUSE and not name.startswith(("proofs.kernel", "theory"))
        }
        assert outside == set(), path


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("theory", {"jax", "numpy", "matplotlib", "torch", "z3", "hypothesis"}),
        ("proofs.exact", {"jax", "numpy", "synth", "torch"}),
        ("synth.engine", {"torch", "z3", "hypothesis", "matplotlib", "proofs"}),
        ("beb.cli", {"torch", "transformers"}),
        ("referee.pytest_plugin", {"sympy", "jax", "numpy", "theory", "hypothesis"}),
    ],
)
def test_importing_stays_light(module, absent):
    code = f"import sys, {module}; print(*sorted({{m.split('.')[0] for m in sys.modules}} & set({sorted(absent)!r})))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert shown.stdout.split() == []


def test_tests_that_run_apart_are_there_and_the_others_of_a_file_stay_together():
    from conftest import APART, group_of

    for file, functions in APART.items():
        text = (ROOT / file).read_text(encoding="utf-8")
        for function in functions:
            assert f"\ndef {function}(" in text
            assert group_of(f"{file}::{function}[a::b]") != group_of(f"{file}::test_another") == file
