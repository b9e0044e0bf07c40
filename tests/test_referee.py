"""The public module: one call, objects that show themselves, and a witness to play with."""

import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import referee
from beb.api.searching import Search
from beb.api.verdicts import Verdict, record_of
from beb.cli import main
from proofs.exact import WitnessError, certify
from proofs.search.finding import Finding
from proofs.verdict import Result
from proofs.verdict import Verdict as Word
from theory import ClaimFileError, StatementError, claims
from theory.nearest import nearest

ROOT = Path(__file__).resolve().parent.parent
COINS = ROOT / "tests" / "coins.py"
RECORDS = ROOT / "docs" / "records"


@pytest.fixture(scope="module")
def verdict():
    return referee.audit(f"{COINS}::too-good")


@pytest.fixture(scope="module")
def slides():
    return referee.replay(RECORDS / "slides-thm1.witness.json")


# ---------------------------------------------------------------- what there is
def test_everything_that_is_offered_is_there_and_described():
    assert sorted(referee._HOME) == sorted(referee.__all__) == sorted(dir(referee))
    for name in referee.__all__:
        assert inspect.getdoc(getattr(referee, name)), name


def test_a_name_that_is_not_there_is_told():
    with pytest.raises(AttributeError, match="has no 'audti'; it has"):
        referee.audti  # noqa: B018


def test_importing_it_brings_nothing_heavy():
    code = "import sys, referee; print(*sorted({'sympy', 'jax', 'numpy', 'theory', 'matplotlib'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert shown.stdout.split() == []


# ---------------------------------------------------------------- a verdict
def test_an_audit_says_what_it_found(verdict):
    assert (verdict.word, verdict.refuted, verdict.stands, verdict.proved) == ("refuted", True, False, False)
    assert verdict.margin < 0
    assert verdict.witness.refutes
    assert verdict.witness is verdict.witness, "what it costs to look at it is paid once"
    assert verdict.claim.id == "too-good"
    assert "too-good: refuted" in repr(verdict)
    assert "conclusion fails, margin [-0.0" in repr(verdict)


def test_the_command_line_writes_the_same_record(verdict, tmp_path):
    args = ["audit", "--claims", str(COINS), "too-good", "--budget", "quick", "--out", str(tmp_path)]
    assert CliRunner().invoke(main, args).exit_code == 0
    (record,) = json.loads((tmp_path / "audit.json").read_text())["claims"]
    assert {**record, "seconds": 0} == {**verdict.to_json(), "seconds": 0}
    (again,) = referee.read(tmp_path, COINS)
    assert (again.word, again.budget, again.seed) == ("refuted", "quick", 0)
    assert again.witness.refutes
    with pytest.raises(StatementError, match="too little for a report"):
        again.report(tmp_path / "again")


def test_what_is_shown_in_a_notebook_is_escaped_and_whole(verdict):
    page = verdict._repr_html_()
    assert "&lt;b&gt;instead&lt;/b&gt;" in page
    assert "<b>" not in page
    assert "<math" in page
    assert "✗ refuted" in page
    assert page.count("<details") == page.count("</details>") >= 1
    assert verdict._repr_latex_().startswith("$")
    assert "\\frac{21" in verdict._repr_latex_() or "\\frac{21" in page


def test_the_whole_statement_is_shown_with_what_it_is_about():
    """A conclusion without its sets, laws and hypotheses is no statement."""
    proof = referee.prove("bestofn.gibbs")
    page, latex = proof._repr_html_(), proof._repr_latex_()
    for told in ("finite set Y", "positive law pi_0 on Y", "law pi_1 on Y", "real table r on Y"):
        assert told in page
    assert latex.startswith("$\\displaystyle \\begin{aligned}")
    for told in (
        r"finite set } Y",
        r"\pi_{0} \text{ on } Y",
        r"real table } r",
        r"\lambda \in (0, \infty)",
        r"with}",
    ):
        assert told in latex
    thm1 = claims()["thm1"]
    verdict = Verdict(thm1, record_of(Result(thm1, Word.PROVED)), "quick", 0)
    for hypothesis in thm1.hypotheses:
        assert hypothesis.formula.latex in verdict._repr_latex_()
    assert r"\text{proved:}" in verdict._repr_latex_()
    assert r"\text{for every } \alpha \in (0, 1]" in verdict._repr_latex_()


def test_a_derivation_begins_with_its_outline_and_folds_its_steps():
    page = referee.prove("thm1")._repr_html_()
    outline = page.index("Outline")
    assert outline < page.index("<details>")
    assert "lemmas that it cites" in page[outline:]
    lemmas = page[page.index("lemmas that it cites") :].partition("</details>")[0]
    assert lemmas.count("<math") > 9, "lemmas say what they say"
    folded = re.sub(r"<details>.*?</details>", "", page)
    assert folded.count("<tr>") < 30


def test_a_witness_says_what_replaying_it_says(slides):
    done = CliRunner().invoke(main, ["replay", str(RECORDS / "slides-thm1.witness.json")])
    told = [line.strip() for line in done.output.splitlines()]
    shown = [line.strip() for line in str(slides).splitlines()]
    enclosure = re.compile(r" \+/- [\d.e-]+")
    assert {enclosure.sub("", line) for line in shown[1:]} <= {enclosure.sub("", line) for line in told}
    assert any(line.startswith("length 2: max(0, ceil(") for line in shown)
    assert any("-53/63 (-0.8413) against -6/7 (-0.8571)" in line for line in shown)
    assert "length 2: max(0, ceil(" in slides._repr_html_()


def test_several_claims_at_once_are_a_table(verdict):
    found = referee.audit_all(COINS, workers=1)
    assert [v.word for v in found] == ["supported", "refuted"]
    assert found["too-good"].to_json()["witness"] == verdict.to_json()["witness"]
    with pytest.raises(KeyError, match="did you mean midpoint"):
        found["midpont"]
    table = found.to_dataframe()
    assert list(table["verdict"]) == ["supported", "refuted"]
    assert "midpoint" in repr(found)
    assert found._repr_html_().count("<tr>") == 3


def test_a_report_of_it_is_written(verdict, tmp_path):
    index = verdict.report(tmp_path / "report")
    assert "too-good" in index.read_text()
    assert (tmp_path / "report" / "audit.json").exists()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: referee.audit("Theorem1"), "did you mean thm1?"),
        (lambda: referee.audit("theorem 5"), "did you mean thm5?"),
        (lambda: referee.audit("THM-1"), "did you mean thm1?"),
        (lambda: referee.audit("zzzzzz"), "'beb claims' lists them"),
        (lambda: referee.audit(3), "3 is no claim"),
        (lambda: referee.audit(COINS), "makes 2 claims"),
        (lambda: referee.audit(f"{COINS}::too-god"), "did you mean too-good?"),
        (lambda: referee.audit("thm1", budget="quik"), "did you mean quick?"),
        (lambda: referee.audit("thm1", seed=-1), "whole number from 0 on"),
        (lambda: referee.search("thm1", budget="fast"), "there are quick, standard, deep"),
        (lambda: referee.claims(theory="wolf"), "did you mean wolf2024?"),
        (lambda: referee.claims(kind="theorm"), "did you mean theorem?"),
    ],
)
def test_what_is_not_there_is_one_line_with_the_nearest(call, said):
    with pytest.raises(StatementError) as caught:
        call()
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_told():
    with pytest.raises(ClaimFileError, match="no such file"):
        referee.audit("nowhere.py")


def test_without_pandas_a_table_is_one_line(slides, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"needs pandas.*pip install pandas, or use to_json"):
        slides.to_dataframe()


# ---------------------------------------------------------------- proofs, searches, lists
def test_a_proof_is_true_where_it_is_complete():
    proof = referee.prove("lem2")
    assert proof
    assert proof.complete
    assert all(step["checked"] for step in proof.steps)
    assert repr(proof).startswith("Proof of lem2: ")
    assert "<math" in proof._repr_html_()
    assert len(proof.to_dataframe()) == len(proof.steps)


def test_what_is_false_has_no_proof():
    proof = (
        referee.prove("slides-sigmoid-false") if "slides-sigmoid-false" in claims() else referee.prove("thm4")
    )
    assert not proof
    assert repr(proof).startswith("No proof of ")


def test_a_search_without_a_derivation():
    found = referee.search(f"{COINS}::too-good")
    assert found.witness.refutes
    assert "a counterexample, certified" in repr(found)
    assert found.to_json()["met"] > 0
    assert list(found.to_dataframe().columns) == ["worlds", "margin"]
    assert "<table" in found._repr_html_()


def test_a_search_tells_margins_as_a_verdict_does():
    lem2 = claims()["lem2"]
    finding = Finding(margin=-6.88338e-15, met=3, worlds=3)
    found = Search(lem2, finding, "quick", 0)
    verdict = Verdict(lem2, record_of(Result(lem2, Word.PROVED, -6.88338e-15, 3, 3)), "quick", 0)
    (told,) = [line.strip() for line in repr(found).splitlines() if "least margin" in line]
    assert told == "least margin ≈ 0"
    assert told in repr(verdict)
    assert told in found._repr_html_()


def test_the_search_leaves_nothing_where_one_works(tmp_path):
    """Hypothesis, which shrinks witnesses, keeps what constants the modules of the working directory have."""
    (tmp_path / "mine.py").write_text(
        "from proofs.search.shrinking import _no_folder\n"
        "import hypothesis as hyp, hypothesis.strategies as st\n"
        "settings = hyp.settings(database=None, max_examples=50)\n"
        "def look():\n"
        "    hyp.find(st.integers(0, 9), lambda x: x > 7, settings=settings)\n"
        "with _no_folder():\n"
        "    look()\n"
    )
    done = subprocess.run(
        [sys.executable, "mine.py"], cwd=tmp_path, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir() if path.name != "__pycache__"] == ["mine.py"]


def test_the_list_of_claims_is_filtered():
    everything = referee.claims()
    assert list(everything) == list(claims())
    wolf = referee.claims(theory="wolf2024", kind="theorem")
    assert "thm1" in wolf
    assert {row["theory"] for row in wolf.rows()} == {"wolf2024"}
    assert {row["kind"] for row in wolf.rows()} == {"theorem"}
    assert len(wolf.to_dataframe()) == len(wolf) < len(everything)
    assert [row["theory"] for row in referee.claims(COINS).rows()] == ["coins", "coins"]
    with pytest.raises(KeyError, match="did you mean thm1"):
        everything["thm-1"]


def test_every_built_in_claim_has_a_theory():
    assert all((ROOT / "theory" / row["theory"]).is_dir() for row in referee.claims().rows())


# ---------------------------------------------------------------- a witness to play with
def test_a_changed_number_is_looked_at_again_exactly(slides):
    assert slides.certificate.confirmed
    assert slides.margin == "-1/63"
    other = slides.change(alpha="1/3")
    assert (other.refutes, other.margin, other.hypotheses) == (
        False,
        "9/119",
        {"distinguishable": True, "negative": True},
    )
    assert slides.margin == "-1/63"  # it is another one
    assert other.summary == "agrees with slides-thm1: the conclusion holds"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda w: w.change_law("P+", {"a": "1/2", "b": "1/2"}), "hypothesis distinguishable fails"),
        (lambda w: w.change_law("P+", {"a": "1/2"}), "probabilities sum to 1/2, not 1"),
        (lambda w: w.change(alpha=2), "alpha = 2 lies outside (0, 1]"),
        (lambda w: w.change_score(a=-2), "outside [-1, 1]"),
        (lambda w: w.change(gamma=-0.99), "refutes slides-thm1"),
    ],
)
def test_what_a_change_makes_of_it_is_said(slides, change, said):
    assert said in change(slides).summary
    assert said.split(" = ")[0] in repr(change(slides))
    assert change(slides)._repr_html_()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda w: w.change(alhpa=1), "no parameter alhpa; did you mean alpha?"),
        (lambda w: w.change(alpha="one"), "not an exact rational"),
        (lambda w: w.change(alpha=float("nan")), "not an exact rational"),
        (lambda w: w.change_law("P0", {"a": 1}), "no component 'P0'; "),
        (lambda w: w.change_law("P+", {"c": 1}), "no sentence 'c'; there are a, b"),
        (lambda w: w.change_law("P+", {"a": 1}, after=["a"]), "has no law after 'a'"),
        (lambda w: w.change_score("harm", a=1), "no score 'harm'; there are B"),
        (lambda w: w.change_table("p", [1]), "is on prompts; use change_law"),
        (lambda w: w.change(alpha="1/0"), "alpha: '1/0' divides by 0; give a number"),
    ],
)
def test_a_change_that_is_none_is_one_line(slides, change, said):
    with pytest.raises(WitnessError) as caught:
        change(slides)
    assert said in str(caught.value)


def test_tables_are_changed_as_a_whole_and_by_entry(verdict):
    witness = verdict.witness
    same = witness.change_table("p", ["1/2", "1/2"]).change_table("q", [0.5, 0.5])
    assert not same.refutes
    assert same.world["tables"] == {"p": ["1/2", "1/2"], "q": ["1/2", "1/2"]}
    assert "sums to" in witness.change_table("p", "9/10", at=[1]).summary
    for call, said in (
        (
            lambda: witness.change_table("p", [1]),
            r"table p: 1 entries in place of 2; give a list of 2, as in \[",
        ),
        (lambda: witness.change_table("r", [1]), "no table 'r'"),
        (lambda: witness.change_table("p", 1, at=[3]), r"no place \[3\]"),
        (lambda: witness.change_score(a=1), "is on tables; use change_table"),
    ):
        with pytest.raises(WitnessError, match=said):
            call()


share = st.fractions(0, 1, max_denominator=12)


@settings(deadline=None, max_examples=60)
@given(alpha=share, epsilon=share, beta=st.fractions(0, 3, max_denominator=8), mass=share, score=share)
def test_an_examination_and_a_certificate_never_disagree(alpha, epsilon, beta, mass, score):
    """Two readings of one world: the certificate stops at the first obstacle, the examination goes on."""
    witness = referee.replay(RECORDS / "slides-thm1.witness.json").change(
        alpha=alpha, epsilon=epsilon, beta=beta
    )
    witness = witness.change_law("P+", {"a": mass, "b": 1 - mass}).change_score(b=score)
    certified = certify(witness.to_json(), margins=False)
    assert witness.refutes == certified.confirmed, (repr(witness), certified.reason)


def test_a_replay_needs_no_jax_and_finds_an_altered_witness(tmp_path):
    data = json.loads((RECORDS / "slides-thm1.witness.json").read_text())
    data["parameters"]["alpha"] = "1/3"
    assert "digest does not match" in referee.replay(data).certificate.reason
    (tmp_path / "w.json").write_text("{}")
    with pytest.raises(WitnessError, match=r"w\.json: not a witness"):
        referee.replay(tmp_path / "w.json")
    code = f"import sys, referee; referee.replay({str(RECORDS / 'thm4.witness.json')!r}); print('jax' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert shown.stdout == "False\n"


def test_a_written_witness_is_replayed(slides, tmp_path):
    path = slides.write(tmp_path / "w.json")
    assert referee.replay(path).certificate.confirmed


@pytest.mark.parametrize("name", ["slides-thm1", "thm4"])
def test_what_may_be_otherwise_is_decided_one_by_one(name):
    """Of each parameter: what is said to refute as well does, what is said not to does not."""
    witness = referee.replay(RECORDS / f"{name}.witness.json")
    spots = {spot.name: spot for spot in witness.freedom}
    for parameter in witness.parameters:
        for value in spots[parameter].kept:
            assert witness.change(**{parameter: value}).refutes, (parameter, value)
        for value in spots[parameter].lost:
            assert not witness.change(**{parameter: value}).refutes, (parameter, value)
    if name == "thm4":
        assert spots["alpha"].free
        assert spots["beta"].free
        assert not spots["epsilon"].free
    assert any(spot.lost for spot in spots.values())


def test_what_was_not_tried_is_not_called_free():
    from proofs.freedom import freedom

    data = json.loads((RECORDS / "thm4.witness.json").read_text())
    spots = freedom(data, checks=4)
    assert spots[0].exhausted
    assert not any(spot.free for spot in spots)
    assert "others were not tried" in spots[0].words


def test_nearest_names():
    known = claims()
    assert nearest("Thm1", known) == "thm1"
    assert nearest("qqq", known) is None
    assert nearest("lenght", ["length", "rounding"]) == "length"
