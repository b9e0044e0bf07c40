"""Proofs as plain text: what a lemma supposes is printed with it, and statements read as one writes them."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

import theory
from beb.cli import main
from beb.proof_text import lemma_text, said
from proofs.derivation import prove
from proofs.lemmas import BOOK
from proofs.reading import reading


@pytest.fixture(scope="module")
def printed():
    result = CliRunner().invoke(main, ["claims", "--show", "thm1", "--proof"], prog_name="beb")
    assert result.exit_code == 0, result.output
    return result.stdout


def part(printed, begins):
    """The lines under a heading."""
    return printed.split(f"\n{begins}\n", 1)[1].split("\n\n", 1)[0].splitlines()


def test_a_lemma_is_printed_with_what_it_supposes(printed):
    lines = part(printed, "Lemmas")
    assert lines[0].endswith(": if |x| = 0, then inverse_likelihood_ratio(x) = 1")
    assert lines[1].endswith(": if P_minus(x) > 0, then P(x) > 0")
    for lemma in reading(prove(theory.claims()["lem2"])).lemmas:
        known = BOOK[lemma.name]
        assert lemma_text(lemma).endswith(said(str(known.conclusion)))
        assert all(said(str(h)) in lemma_text(lemma) for h in known.hypotheses)


def test_the_outline_says_the_cases(printed):
    outline = part(printed, "Outline")
    assert [line for line in outline if "Where N = 0: " in line]
    assert [line for line in outline if "Where N >= 1: " in line]


def test_nothing_is_printed_in_the_notation_of_a_program(printed):
    for foreign in ("Eq(", "Implies(", "m()", "size(", "=1.."):
        assert foreign not in printed.split("steps checked")[1]
    assert "j = 1..m)" in printed


@pytest.mark.parametrize(
    ("statement", "wanted"),
    [
        ("Eq(size(x), 0)", "|x| = 0"),
        ("Eq(N, 0) | (N >= 1)", "N = 0 or (N >= 1)"),
        ("Implies(P(x) > 0, (B(x) >= -1) & (B(x) <= 1))", "if P(x) > 0, then (B(x) >= -1) and (B(x) <= 1)"),
        ("Eq(Sum(f(x.y[j]), j=1..m()), Q(y | s))", "Sum(f(x.y[j]), j = 1..m) = Q(y | s)"),
        ("E[LLR(s); s ~ P-, |s|=n] > c", "E[LLR(s); s ~ P-, |s|=n] > c"),
        ("Eq(a", "Eq(a"),
    ],
)
def test_statements_in_a_line(statement, wanted):
    assert said(statement) == wanted


def test_the_number_of_sentences_does_not_take_the_name_of_another():
    assert said("Sum(f(j), j=1..m()) <= m", "|Sigma|") == "Sum(f(j), j = 1..|Sigma|) <= m"
