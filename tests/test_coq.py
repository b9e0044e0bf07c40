"""What is written for Coq: statements that follow the claims, a record that follows the files, and what is refused.

None of this needs Coq: what Coq itself finds is in the record, which ``make coq`` writes.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
import sympy as sp

from proofs.coq.files import generated
from proofs.coq.formulas import holds
from proofs.coq.numbers import TAKEN, Bound, NotWritten, number
from proofs.coq.statements import statement
from theory import claims, some_constant, some_prompt
from theory.observables import B_P, P, gain, perron_root, s, s0
from theory.parameters import C, epsilon, gamma, known_parameters
from theory.substitution import substitute, substitute_in

ROOT = Path(__file__).resolve().parents[1]
COQ = ROOT / "coq"
RECORD = json.loads((ROOT / "proofs/data/coq.json").read_text(encoding="utf-8"))


def _check() -> ModuleType:
    spec = importlib.util.spec_from_file_location("coq_check", COQ / "check.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_files_are_what_the_claims_say():
    written = generated()
    assert written
    for path, text in written.items():
        assert (COQ / path).read_text(encoding="utf-8") == text, f"coq/{path}: run python -m proofs.coq"
    there = {path.relative_to(COQ) for folder in ("generated", "refuted") for path in (COQ / folder).glob("*.v")}
    assert there == set(written), "a file that no claim or witness stands behind"


def _with_another_constant(claim):
    """The same claim with another number somewhere in its conclusion, hypotheses or where."""
    for part in ("conclusion", "where", "hypotheses"):
        formulas = {
            "conclusion": [claim.conclusion],
            "where": [],
            "hypotheses": [h.formula for h in claim.hypotheses],
        }[part]
        for k, f in enumerate(formulas):
            for e in (e for part_ in f.walk() for e in part_.terms()):
                numbers = [x for x in sp.preorder_traversal(e) if isinstance(x, sp.Rational)]
                if numbers:
                    changed = f.mapped(lambda g: g, lambda e: e)
                    changed = _replaced(f, e, e.xreplace({numbers[0]: numbers[0] + 7}))
                    if part == "conclusion":
                        return replace(claim, conclusion=changed)
                    hs = list(claim.hypotheses)
                    hs[k] = replace(hs[k], formula=changed)
                    return replace(claim, hypotheses=tuple(hs))
    raise AssertionError(f"{claim.id} has no number")


def _replaced(f, old, new):
    return f.mapped(lambda g: _replaced(g, old, new), lambda e: new if e == old else e)


@pytest.mark.parametrize("path", sorted(generated(), key=str), ids=str)
def test_a_changed_parameter_changes_the_statement(path):
    """An interval, or a symbol of the conclusion, that changes shows in the text that is proved."""
    if path.parts[0] != "generated":
        return
    (claim,) = [c for c in claims().values() if Path(path).stem == re.sub(r"[-.]", "_", c.id)]
    before = statement(claim)
    for p in claim.parameters:
        other = substitute_in(claim.conclusion, {p.symbol: p.symbol + 1})
        if other != claim.conclusion and not p.integer:
            assert statement(replace(claim, conclusion=other, least=None)) != before
    for h in claim.hypotheses:
        fewer = tuple(x for x in claim.hypotheses if x != h)
        assert statement(replace(claim, hypotheses=fewer)) != before
    for relation in claim.where:
        fewer_relations = tuple(x for x in claim.where if x != relation)
        if claim.least is None:
            assert statement(replace(claim, where=fewer_relations)) != before
