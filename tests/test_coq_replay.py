"""The questions that Z3 answers, and derivations step by step, as files of Coq: written as recorded, and able to fail."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
import sympy as sp
import z3

from proofs.coq import bank as bank_module
from proofs.coq.bank import RECORD, Proved, bank, files_of_derivations, lemma_writing, questions_of, summary
from proofs.coq.certificates import NoScript, Prover
from proofs.coq.numbers import NotWritten
from proofs.coq.questions import Question, read, recorded, told
from proofs.coq.replay import condition, file, proposition, real
from proofs.kernel import lemma_derivation
from proofs.kernel.rules import _decision
from proofs.kernel.rules._language import ge, gt
from proofs.lemmas import BOOK
from theory.logic import Relation
from theory.observables import KL, P_minus, s

ROOT = Path(__file__).resolve().parents[1]
REPLAY = ROOT / "coq" / "replay"
COQ = shutil.which("coqc")
needs_coq = pytest.mark.skipif(COQ is None, reason="coqc is missing; apt-get install coq")
X, Y = (("var", k) for k in range(2))


def number(x) -> tuple:
    return ("num", Fraction(x))


def posed(*assertions) -> Question:
    return Question(tuple(assertions), 2, 0)


# x > 0 and y > 0 contradict x y <= 0; they do not contradict x y <= 1.
TRUE = posed(("lt", number(0), X), ("lt", number(0), Y), ("le", ("mul", (X, Y)), number(0)))
FALSE = posed(("lt", number(0), X), ("lt", number(0), Y), ("le", ("mul", (X, Y)), number(1)))


def compiled(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "Multipliers.v").write_text(
        (REPLAY / "Multipliers.v").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (folder / "tried.v").write_text(text, encoding="utf-8")
    for name in ("Multipliers.v", "tried.v"):
        command = ["coqc", "-R", ".", "Tried", name]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done


def lemma_of(question: Question, script: str) -> str:
    head = "Require Import Reals Lra.\nFrom Tried Require Import Multipliers.\nOpen Scope R_scope.\n"
    return f"{head}Lemma tried :\n  {question.statement}.\nProof. {script} Qed.\n"


# ---------------------------------------------------------------- recording
def test_recording_leaves_the_kernel_as_it_was():
    before = _decision._Translator.ask
    premises, goal = [gt(P_minus(s), 0)], ge(P_minus(s), 0)
    with recorded() as asked:
        answer = _decision.follows(premises, goal)
        refused = _decision.follows(premises, ge(P_minus(s), 1))
    assert answer.holds
    assert refused.holds is False
    assert len(asked) == 1  # what does not follow is no question that Z3 answered with "no solution"
    assert _decision._Translator.ask is before
    with pytest.raises(ZeroDivisionError), recorded():
        raise ZeroDivisionError
    assert _decision._Translator.ask is before


def test_names_of_unknowns_do_not_matter_and_numbers_do():
    a, b = z3.Reals("a b")
    first, _ = read([a > 0, a * b <= 0, z3.Not(b <= 0)])
    second, _ = read([b > 0, b * a <= 0, z3.Not(a <= 0)])
    other, _ = read([a > 1, a * b <= 0, z3.Not(b <= 0)])
    assert first == second
    assert first.name == second.name != other.name


def test_negations_are_written_inwards():
    a, b = z3.Reals("a b")
    f = z3.Bool("f")
    found, _ = read([z3.Not(z3.And(a < b, z3.Or(f, a == 0))), z3.If(a >= 0, a, -a) <= b])
    assert [told(c) for c in found.assertions] == [
        r"(x1 <= x0 \/ (f0 = false /\ x0 <> 0))",
        r"((0 <= x0 /\ x2 = x0) \/ (x0 < 0 /\ x2 = (- x0)))",
        "x2 <= x1",
    ]


def test_an_operation_that_is_not_known_is_refused():
    a, b = z3.Reals("a b")
    with pytest.raises(NotWritten, match="no Coq term"):
        read([a / b > 0])
    with pytest.raises(NotWritten, match="no Coq p"):
        read([z3.Xor(a > 0, b > 0)])


# ---------------------------------------------------------------- the bank and its record
def recorded_anew(name: str) -> dict[str, Question]:
    derivation = lemma_derivation(BOOK[name], BOOK)
    return questions_of(derivation.setting, derivation.steps)


@pytest.mark.parametrize("name", ["what P- can produce, P can", "range of the behaviour of P+"])
def test_the_bank_has_the_questions_as_they_are_put(name):
    """A writer that writes a question otherwise, or a derivation that asks another, is noticed here."""
    found, told_by = recorded_anew(name), json.loads(RECORD.read_text(encoding="utf-8"))
    assert told_by["asked"][f"lemma {name}"] == list(found)
    proved = bank()
    for question_name, question in found.items():
        assert proved[question_name].statement == question.statement


def test_the_bank_is_by_what_a_question_says():
    import hashlib

    for name, p in bank().items():
        assert name == f"q_{hashlib.sha256(p.statement.encode()).hexdigest()[:12]}"


def test_every_question_is_proved_or_listed_with_the_reason():
    told_by, proved = json.loads(RECORD.read_text(encoding="utf-8")), bank()
    asked = {q for names in told_by["asked"].values() for q in names}
    missing = [q for names in told_by["not proved"].values() for q in names]
    assert len(missing) == len(set(missing))
    assert asked == set(missing) | (asked & set(proved))
    assert not set(missing) & set(proved)
    assert all(re.fullmatch(r"[^\n]+", reason) for reason in told_by["not proved"])
    assert told_by["summary"] == summary(told_by, proved)


def test_the_page_has_the_counts_of_the_record():
    page = (ROOT / "docs" / "coq.md").read_text(encoding="utf-8")
    for line in bank_module.table(json.loads(RECORD.read_text(encoding="utf-8"))):
        assert line in page.splitlines(), line


def test_what_coq_has_read_is_what_stands_in_the_files():
    check = replay_check()
    told_by = json.loads(check.RECORD.read_text(encoding="utf-8"))
    assert told_by["files"] == check.digests(), (
        "run make coq-replay, which writes proofs/data/coq_replay.json"
    )
    assert told_by["questions"] == len(bank()) == len(check.questions())
    assert [x["theorem"] for x in told_by["claims"]] == [x["theorem"] for x in check.replayed()]
    for x in [*told_by["claims"], {"axioms": told_by["axioms of questions"]}]:
        assert set(x["axioms"]) <= set(check.check.AXIOMS)
    for path in check.sources():
        check.check.check_words(path)


def replay_check():
    sys.path.insert(0, str(ROOT / "coq"))
    try:
        spec = importlib.util.spec_from_file_location("check_replay", ROOT / "coq" / "check_replay.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(ROOT / "coq"))
    return module


# ---------------------------------------------------------------- scripts
def test_a_false_question_gets_no_script():
    with pytest.raises(NoScript):
        Prover().script(FALSE)
    assert Prover().script(TRUE).degree == 2


@needs_coq
def test_coq_refuses_the_script_of_another_question(tmp_path):
    script = Prover().script(TRUE).text
    assert compiled(lemma_of(TRUE, script), tmp_path).returncode == 0
    assert compiled(lemma_of(FALSE, script), tmp_path).returncode != 0
    assert compiled(lemma_of(FALSE, "intros; settle."), tmp_path).returncode != 0


@needs_coq
def test_scripts_with_eliminated_variables_go_through(tmp_path):
    # q (1 + y^2) = 1 and q <= 0: the denominator is > 0 only by a square.
    square = ("add", (number(1), ("mul", (Y, Y))))
    asked = posed(("eq", ("mul", (X, square)), number(1)), ("le", X, number(0)))
    assert compiled(lemma_of(asked, Prover().script(asked).text), tmp_path).returncode == 0


# ---------------------------------------------------------------- derivations
def test_the_files_of_derivations_are_as_written_now():
    """Of a claim and all lemmas that it cites, byte by byte."""
    for path, text in files_of_derivations(("lem2",)).items():
        assert (REPLAY / path).read_text(encoding="utf-8") == text, f"run python -m proofs.coq.bank: {path}"


def test_a_step_that_is_not_known_is_refused():
    writing = lemma_writing("mean to max (above)")
    assert any(made.reason for made in writing.done)
    with pytest.raises(NotWritten, match=r"^step [^\n]+$"):
        file(writing, "", {})


def test_a_question_that_is_not_in_the_bank_is_refused():
    with pytest.raises(NotWritten, match="is not proved in coq/replay/questions"):
        file(lemma_writing("what P- can produce, P can"), "", {})


@pytest.mark.parametrize(
    "make",
    [
        lambda: real(sp.tanh(sp.Symbol("c", real=True))),
        lambda: real(KL(s)),
        lambda: condition(sp.Xor(P_minus(s) > 0, P_minus(s) > 1)),
        lambda: proposition(object()),
    ],
    ids=["function", "infinite", "condition", "formula"],
)
def test_what_is_not_known_is_refused(make):
    with pytest.raises(NotWritten, match=r"^[^\n]+$"):
        make()


def test_a_relation_is_written_with_its_opposite():
    assert proposition(Relation(gt(P_minus(s), 0))) == "(0 < (begins (minus W) v_s))"
    assert condition(gt(P_minus(s), 0), False) == "((begins (minus W) v_s) <= 0)"


@needs_coq
def test_a_step_that_states_more_is_not_proved(tmp_path):
    """The last step of a lemma, P(x) > 0, said of 1 instead of 0, with the same script."""
    if not (REPLAY / "Words.vo").exists():
        pytest.skip("coq/replay is not compiled; make coq-replay")
    text = (REPLAY / "lemmas" / "what_P_minus_can_produce__P_can.v").read_text(encoding="utf-8")
    changed = text.replace("Lemma s5 : (0 < (mixed", "Lemma s5 : (1 < (mixed")
    assert changed != text
    for told_, code in ((text, 0), (changed, 1)):
        (tmp_path / "tried.v").write_text(told_, encoding="utf-8")
        command = ["coqc", "-R", str(ROOT / "coq"), "Referee", "tried.v"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stderr


def test_ways_are_told_by_the_script():
    assert Proved("", "intros; settle.").way == "case splits and lra"
    assert (
        Proved("", "pose proof (both (above H0) (above H1)) as C0; lra.").way == "case splits, products, lra"
    )
