"""Hostile and hurried users: malformed claims files and wrong command lines, each answered in one line that tells what to do."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from beb.cli import LAZY, main
from theory import ClaimFileError, claims, load_claims

ROOT = Path(__file__).resolve().parent.parent
HEAD = "from theory import *\n\n"


def beb(*args):
    result = CliRunner().invoke(main, list(map(str, args)), prog_name="beb")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


# ---------------------------------------------------------------- claims files
BODY = 'mine = claim("mine", conclusion=every_prompt({}))\n'
FILES = {
    "an undeclared name": (HEAD + BODY.format("B_P(s) <= kappa"), 3, 'kappa = parameter("kappa", lower=0)'),
    "a name with a slip": (HEAD + BODY.format("B_P(s) <= gama"), 3, "did you mean gamma?"),
    "a symbol of SymPy": (
        HEAD
        + 'from sympy import Symbol\nof_sympy = Symbol("of_sympy")\n'
        + BODY.format("B_P(s) <= of_sympy"),
        5,
        "declare it with theory.parameter('of_sympy', ...)",
    ),
    "a chained comparison": (
        HEAD + BODY.format("-1 <= B_P(s) <= 1"),
        3,
        "write And(-1 <= B_P(s), B_P(s) <= 1)",
    ),
    "math.log": (
        "import math\n"
        + HEAD
        + 'mine = claim(\n    "mine",\n    conclusion=every_prompt(math.log(alpha) <= B_P(s)),\n)\n',
        6,
        "math.log is for numbers, and alpha is a term; write theory's log",
    ),
    "numpy": (
        "import numpy as np\n" + HEAD + BODY.format("B_P(s) <= np.exp(alpha)"),
        4,
        "write theory's exp",
    ),
    "float": (HEAD + BODY.format("B_P(s) <= float(alpha)"), 3, "float is for numbers"),
    "a keyword with a slip": (
        HEAD + 'mine = claim("mine", conclusion=some_prompt(B_P(s) < gamma, lenght=3))\n',
        3,
        "did you mean length?",
    ),
    "a keyword of claim": (
        HEAD + 'mine = claim("mine", hypothesis=def5, conclusion=every_prompt(B_P(s) <= 1))\n',
        3,
        "did you mean hypotheses?",
    ),
    "a keyword of a signature": (
        HEAD + 'S = Signature("S")\nX = S.set("X", atleast=2)\n',
        4,
        "did you mean at_least?",
    ),
    "and": (HEAD + BODY.format("B_P(s) <= 1 and B_P(s) >= -1"), 3, "write And or both"),
    "or": (HEAD + BODY.format("B_P(s) <= 1 or B_P(s) >= -1"), 3, "write Or or either"),
    "not": (HEAD + BODY.format("not B_P(s) > 1"), 3, "write Not or negation"),
    "if": (HEAD + BODY.format("B_P(s) <= (1 if alpha < beta else 2)"), 3, "write Piecewise, or when"),
    "max": (HEAD + BODY.format("B_P(s) <= max(alpha, beta)"), 3, "write Max(alpha, beta)"),
    "no conclusion": (
        HEAD + 'mine = claim("mine", hypotheses=def5)\n',
        3,
        "a claim needs one, as in conclusion=",
    ),
    "all by place": (
        HEAD + 'mine = claim("mine", "title", def5, every_prompt(B_P(s) <= 1))\n',
        3,
        "give what follows the id by name",
    ),
    "a module with a slip": (
        "from thoery import *\n" + BODY.format("B_P(s) <= 1"),
        1,
        "did you mean theory?",
    ),
    "an attribute of a parameter": (
        HEAD + BODY.format("gamma.value <= 1"),
        3,
        "stands for all of its values",
    ),
    "an end": ("import sys\nsys.exit(3)\n", 2, "the file ends the program; take that out"),
    "no Python": (HEAD + 'mine = claim("mine",\n', 3, "the line is no Python, mend it"),
    "no claim": (HEAD + "x = 3\n", 1, "makes no claim; assign theory.claim(...)"),
    "a repair of nothing": (
        HEAD + 'mine = claim("mine", repairs=["theorem1"], conclusion=every_prompt(B_P(s) <= 1))\n',
        3,
        "did you mean thm1?",
    ),
    "a prompt that is a sentence": (
        HEAD + 'mine = claim("mine", conclusion=every_sentence(B_P(y) <= 1))\n',
        3,
        "B_P(y) is an observable of a prompt",
    ),
}


FILES |= {
    "a power of another language": (HEAD + BODY.format("w(s)^2 <= 1"), 3, "write **"),
    "a statement in quotation marks": (HEAD + BODY.format("'B_P(s) <= 1'"), 3, "without quotation marks"),
    "an observable without its prompt": (HEAD + BODY.format("w <= 1"), 3, "write w(s)"),
    "Python's sum over sentences": (
        HEAD + BODY.format("sum(B(y) for y in sentences) <= 1"),
        3,
        "sentences.sum(lambda y: ...)",
    ),
    "a mean of nothing drawn": (HEAD + BODY.format("Expect('P-', w(s)) <= 1"), 3, 'Expect("P-", w(s), s, n)'),
    "numbers divided by 0": (HEAD + BODY.format("w(s) <= 1 / 0"), 3, "divided"),
    "no signature": (
        HEAD
        + "S = Signature('S')\nX = S.set('X')\np = S.law('p', X)\n"
        + 'mine = claim("mine", conclusion=X.sum(lambda x: p(x)) <= 1)\n',
        6,
        "write claim(..., signature=S)",
    ),
    "a length that speaks of the prompt": (
        HEAD + 'mine = claim("mine", conclusion=some_prompt(B_P(s) < 0, length=w(s)))\n',
        3,
        "bind it by every_prompt",
    ),
    "an empty interval": (HEAD + 'k = parameter("kappa", lower=2, upper=1)\n', 3, "give a lower below"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_malformed_claims_file_is_one_line_with_its_place_and_the_remedy(name, tmp_path):
    text, line, remedy = FILES[name]
    path = tmp_path / "mine.py"
    path.write_text(text)
    with pytest.raises(ClaimFileError) as caught:
        load_claims(path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert remedy in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_command_says_the_same_line(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(FILES["math.log"][0])
    status, stdout, stderr = beb("audit", "--claims", path, "--out", tmp_path / "out")
    assert (status, stdout, stderr.count("\n")) == (2, "", 1)
    assert stderr.startswith(f"beb: {path}:6: ")
    assert not (tmp_path / "out").exists()


# ---------------------------------------------------------------- command lines
COMMANDS = {
    "audit Theorem 3 --budget quick": "did you mean thm3, which is Theorem 3?",
    "audit thm1 --seed abc": "'abc' is no whole number; see beb audit --help",
    "simulate --epsilon much": "'much' is no number; see beb simulate --help",
    "claims thm1": "one claim is shown by beb claims --show thm1",
    "claims --show": "requires an argument; see beb claims --help",
    "simulate --scenario": "requires an argument; see beb simulate --help",
    "simulate thm1": "see beb simulate --help",
    "simulate --negative nofile.txt --positive nofile.txt": "no such file; give the path of a text",
    "adit": "Did you mean 'audit'?",
    "audit Theorem1": "did you mean thm1?",
    "audit thm1 --bugdet quick": "'--budget'",
    "audit thm1 --budget quik": "is not one of 'quick', 'standard', 'deep'",
    "claims --show Theorem1": "did you mean thm1?",
    "claims --show 'Lemma 3'": "did you mean lem3?",
    "claims --kind theorm": "did you mean theorem?",
    "claims --theory wolf": "did you mean wolf2024?",
    "claims --verdict refutd": "did you mean refuted?",
    "claims --json --bibtex": "leave one of them out",
    "claims --out nowhere": "no such file; give the folder of a report of beb audit",
    "replay thm1": "no such file; witnesses lie in the folder of an audit report",
    "new-claim thm1": "belongs to a built-in claim; choose another",
    "new-claim 1st": "use letters, digits",
    "schema audits": "is not one of 'audit'",
    "completion tcsh": "is not one of 'bash', 'zsh', 'fish'",
    "bridge chek": "Did you mean 'check'?",
    "simulate --senteces 3": "'--sentences'",
    "fit x.csv --chians 2": "Did you mean '--chains'?",
    "compare shipped": "Missing argument 'REAL'",
}


@pytest.mark.parametrize("line", COMMANDS)
def test_a_wrong_command_line_is_one_line_and_status_two(line, tmp_path, monkeypatch):
    import shlex

    monkeypatch.chdir(tmp_path)
    status, stdout, stderr = beb(*shlex.split(line))
    assert (status, stdout, stderr.count("\n")) == (2, "", 1), stderr
    assert COMMANDS[line] in stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [[], ["bridge"]])
def test_without_a_command_the_help_is_the_answer(words):
    status, stdout, stderr = beb(*words)
    assert (status, stderr) == (0, "")
    assert stdout.startswith("Usage: beb")


# ---------------------------------------------------------------- help, without what is heavy
HEAVY = {"jax", "sympy", "matplotlib", "numpy", "scipy", "numpyro", "torch", "theory", "synth", "z3", "rich"}
HELP = ["", "audit", "replay", "claims", "new-claim", "schema", "completion", *LAZY, "bridge check"]


@pytest.mark.parametrize("command", HELP)
def test_help_imports_nothing_heavy(command):
    """Never by the clock, which tells of the machine: by what is imported."""
    code = (
        "import sys\nfrom beb.cli import main\n"
        f"try:\n    main([*{command.split()!r}, '--help'], prog_name='beb')\n"
        f"finally:\n    print(*sorted({HEAVY!r} & set(sys.modules)), file=sys.stderr)\n"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert shown.stdout.startswith("Usage: beb")
    assert shown.stderr.split() == []


def test_choices_that_are_spelled_out_are_those_of_the_library():
    from beb.api.budgets import NAMES
    from beb.api.listing import _words
    from beb.compare import SCORES
    from beb.discrepancies import HIGHEST_LEVEL
    from beb.options import compare, fit
    from beb.table import STYLES
    from proofs.search import BUDGETS
    from proofs.verdict import Verdict
    from synth.inference import BUDGETS as DRAWN
    from synth.inference import NOISES, QUANTITIES

    assert list(fit.QUANTITIES) == list(QUANTITIES)
    assert fit.NOISES == NOISES
    assert tuple(DRAWN) == fit.BUDGETS
    assert list(compare.ALPHABETS) == [str(k) for k in SCORES]
    assert compare.HIGHEST_LEVEL == HIGHEST_LEVEL
    assert set(NAMES) <= set(BUDGETS)
    assert _words("verdict", []) == [*map(str, Verdict), "none"]
    assert set(STYLES) == set(Verdict)


# ---------------------------------------------------------------- lists
@pytest.fixture
def report(tmp_path):
    """A report with two verdicts, as far as the list reads it."""
    import json

    entries = [{"id": "thm1", "verdict": "proved"}, {"id": "slides-thm1", "verdict": "refuted"}]
    (tmp_path / "audit.json").write_text(json.dumps({"format": "beb-audit", "version": 1, "claims": entries}))
    return tmp_path


def test_the_list_fits_in_eighty_columns(report, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    status, stdout, _ = beb("claims", "--out", report)
    assert status == 0
    lines = stdout.splitlines()
    assert max(len(line) for line in lines if str(report) not in line) <= 80  # a path is not broken
    assert [line for line in lines if line.startswith("  thm1 ")] == ["  thm1  theorem  ✓ proved"]
    # No word is broken: every id and every word of a title is there as it is.
    words = set(stdout.split())
    assert set(claims()) <= words
    assert all(set(c.title.split()) <= words for c in claims().values())


def test_the_list_is_filtered_by_verdict_and_comes_as_json(report):
    import json

    _, stdout, _ = beb("claims", "--out", report, "--verdict", "refuted")
    assert "slides-thm1" in stdout
    assert "lem1" not in stdout
    _, stdout, _ = beb("claims", "--out", report, "--verdict", "none", "--theory", "cliff", "--json")
    rows = json.loads(stdout)
    assert {row["theory"] for row in rows} == {"cliff"}
    assert all(row["verdict"] is None and row["statement"] and row["latex"] for row in rows)


def test_every_claim_has_a_source_in_the_bibliography():
    from beb.api.bibtex import bibtex, entries, sources_of

    shipped, known = entries(), dict(claims())
    for claim in known.values():
        found = sources_of(claim, known)
        assert found
        assert set(found) <= set(shipped), claim.id
    used = {key for c in known.values() for key in sources_of(c, known)}
    assert used == set(shipped), "an entry that no claim rests on"
    text = bibtex([known["thm1"], known["thm1-tight"]])
    assert text.count("@misc{wolf2023fundamental") == 1
    assert text.count("{") == text.count("}")


def test_a_source_that_is_not_shipped_is_said_to_be_missing(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(
        HEAD + 'mine = claim("mine", source="X, arXiv 9901.00001", conclusion=every_prompt(B_P(s) <= 1))\n'
    )
    status, stdout, _ = beb("claims", "--claims", path, "--bibtex")
    assert status == 0
    assert stdout.splitlines()[:2] == [
        "% mine",
        "% arXiv 9901.00001 is not in the bibliography of this package",
    ]


# ---------------------------------------------------------------- a file to begin with
@pytest.mark.parametrize("options", [[], ["--signature"]])
@pytest.mark.parametrize("name", ["my-bound", "alpha", "class", "X"])
def test_a_new_claim_runs(name, options, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, stdout, stderr = beb("new-claim", name, *options)
    assert (status, stderr) == (0, "")
    (path,) = tmp_path.iterdir()
    assert f"written: {path.name}" in stdout
    (made,) = load_claims(path)
    assert made.id == name
    before = path.read_text()
    status, _, stderr = beb("new-claim", name, *options)
    assert status == 2
    assert "is there already" in stderr
    assert path.read_text() == before


def test_a_new_theory_is_audited_as_it_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    beb("new-claim", "half", "--signature")
    import referee

    assert referee.audit("half.py").stands


# ---------------------------------------------------------------- completion
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_what_a_shell_reads(shell):
    status, stdout, _ = beb("completion", shell)
    assert status == 0
    assert "_BEB_COMPLETE" in stdout


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["beb", "cla"], "plain,claims"),
        (["beb", "audit", "slides-thm"], "plain,slides-thm1"),
        (["beb", "claims", "--show", "thm5-f"], "plain,thm5-freedman"),
        (["beb", "audit", "--bud"], "plain,--budget"),
        (["beb", "fit", "--noise", "s"], "plain,student"),
    ],
)
def test_commands_options_and_ids_are_completed(words, offered):
    variables = {
        "_BEB_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(words),
        "COMP_CWORD": str(len(words) - 1),
    }
    import os

    shown = subprocess.run(
        [sys.executable, "-c", "from beb.cli import main; main(prog_name='beb')"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **variables},
    )
    assert offered in shown.stdout.splitlines(), shown.stdout + shown.stderr


# ---------------------------------------------------------------- what the commands of the README need
NEEDS = {"sweep": "sweep", "fit": "fit", "bridge": "llm"}


def test_each_command_of_the_readme_names_the_extra_that_it_needs():
    import re
    import tomllib

    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    lines = re.findall(r"^    \$ beb (\S+)(.*)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M)
    assert {command for command, _ in lines} >= {"audit", *NEEDS}
    for command, rest in lines:
        named = re.findall(r"\(extra (\w+)", rest)
        assert named == ([NEEDS[command]] if command in NEEDS else []), f"beb {command}{rest}"
    assert set(NEEDS.values()) <= set(extras)


def test_the_citations_are_of_this_version():
    import re
    import tomllib

    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert re.search(rf"^version: {re.escape(version)}$", (ROOT / "CITATION.cff").read_text(), re.M)
    assert f"version = {{{version}}}" in (ROOT / "beb" / "data" / "sources.bib").read_text(encoding="utf-8")
