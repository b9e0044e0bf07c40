"""The command line as a user meets it: contract, exit statuses, one line for each mistake."""

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from beb.cli import main
from beb.files import OutputError
from beb.provenance import provenance
from beb.report import write_report
from proofs.exact import digest
from tests.fake_results import fake_witness

MY_CLAIM = Path(__file__).parent.parent / "examples" / "my_claim.py"


def beb(*args):
    """Run the command in this process: (exit status, stdout, stderr)."""
    result = CliRunner().invoke(main, list(map(str, args)), prog_name="beb")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """One quick audit of a refuted and a proved claim, shared by the tests below."""
    out = tmp_path_factory.mktemp("report")
    status, stdout, stderr = beb("audit", "slides-thm1", "lem2", "--budget", "quick", "--out", out)
    assert (status, stderr) == (0, "")
    return out, stdout


def test_audit_writes_the_contract(report):
    out, stdout = report
    record = json.loads((out / "audit.json").read_text())
    assert set(record) >= {"provenance", "claims"}
    by_id = {c["id"]: c for c in record["claims"]}
    assert list(by_id) == ["slides-thm1", "lem2"]
    wanted = {"id", "title", "source", "verdict", "margin", "worlds_checked", "hypotheses_met", "proof"}
    wanted |= {"witness", "certified", "repaired_by", "tight"}
    for entry in record["claims"]:
        assert set(entry) >= wanted
        assert set(entry["proof"]) >= {"steps", "checked"}
    fallen = by_id["slides-thm1"]
    assert fallen["verdict"] == "refuted"
    assert fallen["certified"] is True
    assert fallen["margin"] < 0
    assert fallen["repaired_by"] in {"thm1-constant", "thm1-tight"}
    assert by_id["lem2"]["verdict"] == "proved"
    assert by_id["lem2"]["witness"] is None
    assert "slides-thm1" in stdout
    assert "refuted" in stdout
    page = (out / "index.html").read_text()
    assert "slides-thm1" in page
    assert 'src="http' not in page


def test_replay_confirms_the_witness(report):
    out, _ = report
    status, stdout, stderr = beb("replay", out / "witnesses" / "slides-thm1.json")
    assert (status, stderr) == (0, "")
    assert stdout.startswith("confirmed: slides-thm1 is refuted")
    assert "conclusion fails" in stdout


def test_replay_refuses_a_tampered_witness(report, tmp_path):
    out, _ = report
    witness = json.loads((out / "witnesses" / "slides-thm1.json").read_text())
    witness["parameters"]["alpha"] = "1/3"
    path = tmp_path / "tampered.json"
    path.write_text(json.dumps(witness))
    status, stdout, stderr = beb("replay", path)
    assert (status, stdout) == (2, "")
    assert stderr.count("\n") == 1
    assert "refused: the digest does not match" in stderr


OWN = """\
from theory import *

mine = claim(
    "mine",
    hypotheses=def5,
    conclusion=some_prompt(B_P(s) < gamma + epsilon, length=(log(1 / alpha) + log(1 / epsilon)) / beta),
)
"""


@pytest.fixture
def against_own(report, tmp_path):
    """A file with a claim, and a witness against it: what refutes the slides refutes it by its name."""
    from proofs.exact import digest
    from theory import load_claims
    from theory.serialise import claim_to_json

    own = tmp_path / "mine.py"
    own.write_text(OWN)
    data = json.loads((report[0] / "witnesses" / "slides-thm1.json").read_text())
    data["claim"] = claim_to_json(load_claims(own)[0])
    data["digest"] = digest(data)
    path = tmp_path / "w.json"
    path.write_text(json.dumps(data))
    return own, path, data


NOWHERE = """\
from theory import *

mine = claim(
    "mine",
    hypotheses=[Hypothesis("low", "little of P-", every_prompt(w(s) <= Rational(1, 4), length=0))],
    conclusion=every_prompt(log(B_P(s)) <= 0, length=0),
)
"""


@pytest.fixture
def without_meaning(tmp_path):
    """A file with a claim, and a world on which it has no meaning, as a report holds it."""
    from proofs.verdict import Result, Verdict
    from theory import load_claims

    own = tmp_path / "mine.py"
    own.write_text(NOWHERE)
    (mine,) = load_claims(own)
    witness = fake_witness(mine, parameters={"alpha": "1/100"}, depth=2)
    del witness["lengths"]
    witness["world"]["behaviour"] = {"a": "-1", "b": "-1/2"}
    witness["digest"] = digest(witness)
    result = Result(mine, Verdict.UNDEFINED, undefined=witness, undefined_why="log of a negative number")
    write_report([result], provenance(budget="quick", seed=0), tmp_path / "report")
    path = tmp_path / "report" / "undefined" / "mine.json"
    return own, path, json.loads(path.read_text())


def test_replay_confirms_that_a_claim_has_no_meaning_on_a_world(without_meaning):
    own, path, _ = without_meaning
    for more in ((), ("--claims", own)):
        status, stdout, stderr = beb("replay", path, *more)
        assert (status, stderr) == (0, "")
        assert stdout.startswith("confirmed: mine is undefined on this world")
        assert "every hypothesis holds, and the conclusion has no meaning" in stdout
        assert "log of a negative number" in stdout
        assert "refuted" not in stdout


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (
            ("world", "behaviour"),
            {"a": "1", "b": "1"},
            "refused: the conclusion holds on this world",
        ),
        (("parameters", "alpha"), "1/2", "refused: hypothesis low fails on this world"),
        (("digest",), "0" * 64, "refused: the digest does not match"),
    ],
)
def test_replay_refuses_a_world_on_which_the_claim_has_a_meaning_or_does_not_apply(
    place, value, said, without_meaning
):
    _, path, data = without_meaning
    *outer, last = place
    inner = data
    for key in outer:
        inner = inner[key]
    inner[last] = value
    path.write_text(json.dumps(data if last == "digest" else {**data, "digest": digest(data)}))
    status, stdout, stderr = beb("replay", path)
    assert (status, stdout) == (2, "")
    assert said in stderr
    assert len(stderr.splitlines()) == 1


def test_replay_compares_the_statement_with_a_claim_of_a_file(against_own, tmp_path):
    own, path, _ = against_own
    status, stdout, stderr = beb("replay", path)
    assert (status, stderr) == (0, "")
    assert "--claims FILE compares it" in stdout
    status, stdout, stderr = beb("replay", path, "--claims", own)
    assert (status, stderr) == (0, "")
    assert "--claims FILE" not in stdout
    for old, new, said in [
        (
            "log(1 / epsilon)",
            "log(2 / epsilon)",
            "the conclusion of mine are not those of the claim mine that was given",
        ),
        ("hypotheses=def5", "hypotheses=def5[:1]", "the hypotheses of mine"),
        ("hypotheses=def5", "where=[alpha < 1], hypotheses=def5", "the where of mine"),
        ('"mine"', '"yours"', "makes no claim 'mine', which the witness is against; it makes yours"),
        ("from theory", "from nowhere", "mine2.py:1: ModuleNotFoundError"),
    ]:
        other = tmp_path / "mine2.py"
        other.write_text(OWN.replace(old, new, 1))
        status, stdout, stderr = beb("replay", path, "--claims", other)
        assert (status, stdout) == (2, "")
        assert said in stderr
        assert len(stderr.splitlines()) == 1


def test_replay_of_a_built_in_claim_wants_it_in_the_file(report, against_own):
    witness = report[0] / "witnesses" / "slides-thm1.json"
    status, _, stderr = beb("replay", witness, "--claims", against_own[0])
    assert status == 2
    assert "makes no claim 'slides-thm1'" in stderr


@pytest.mark.parametrize(
    "place",
    [
        (),
        ("claim",),
        ("claim", "conclusion"),
        ("claim", "parameters", "alpha"),
        ("parameters",),
        ("world",),
        ("world", "P-", 0),
    ],
)
def test_replay_refuses_fields_that_nobody_reads(against_own, place):
    from proofs.exact import digest

    _, path, data = against_own
    at = data
    for key in place:
        at = at[key]
    at["note"] = "1/2"
    data["digest"] = digest(data)
    path.write_text(json.dumps(data))
    status, stdout, stderr = beb("replay", path)
    assert (status, stdout) == (2, "")
    assert "note" in stderr
    assert len(stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"depth": ', '"depth": 1, "depth": ', "'depth' is given twice"),
        ('"version": 1', '"version": NaN', "NaN is not a number"),
        ('"version": 1', '"version": ' + "9" * 9999, "9999 digits"),
        ('"version": 1', '"version": 1.0', "version 1.0; this checker reads version 1"),
        ('"version": 1', '"version": 2', "version 2; this checker reads version 1"),
        ("beb-witness", "other-witness", "'format' is not"),
    ],
)
def test_replay_reads_strict_json(against_own, old, new, said):
    _, path, _ = against_own
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    status, stdout, stderr = beb("replay", path)
    assert (status, stdout) == (2, "")
    assert said in stderr
    assert len(stderr.splitlines()) == 1


def test_a_doubtful_claims_file_is_read_and_said_to_be(tmp_path):
    doubtful = tmp_path / "mine.py"
    doubtful.write_text(OWN.replace("mine =", "beta = 3\nmine =", 1))
    status, stdout, stderr = beb("claims", "--claims", doubtful, "--show", "mine")
    assert status == 0
    assert "mine" in stdout
    assert stderr.startswith(f"beb: warning: {doubtful}:3: beta is not theory's beta any more")
    assert len(stderr.splitlines()) == 1


def test_replay_needs_neither_jax_nor_the_engine(report):
    out, _ = report
    code = (
        "import sys; from beb.cli import main\n"
        f"try: main(['replay', {str(out / 'witnesses' / 'slides-thm1.json')!r}])\n"
        "except SystemExit as stop: assert stop.code == 0, stop.code\n"
        "assert 'jax' not in sys.modules and 'synth' not in sys.modules, 'the checker is not alone'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_strict_exits_with_one_only_if_a_given_claim_is_refuted(tmp_path):
    assert beb("audit", "slides-thm1", "--budget", "quick", "--strict", "--out", tmp_path)[0] == 1
    assert beb("audit", "lem2", "--budget", "quick", "--strict", "--out", tmp_path / "other")[0] == 0


def test_a_backend_that_is_not_there_is_one_line_with_a_remedy(tmp_path):
    status, stdout, stderr = beb("audit", "lem2", "--backend", "mpi", "--out", tmp_path / "new")
    assert (status, stdout) == (2, "")
    assert not (tmp_path / "new").exists()
    assert (
        stderr
        == "beb: no backend 'mpi' is registered with joblib; use one of loky, threading, sequential, ray, dask\n"
    )


def test_a_repeated_audit_says_that_it_went_on_from_a_record(report):
    out, _ = report
    before = json.loads((out / "audit.json").read_text())["claims"]
    status, _, stderr = beb("audit", "slides-thm1", "lem2", "--budget", "quick", "--out", out)
    assert status == 0
    assert stderr.startswith("beb: 2 of 2 audits went on from")
    after = json.loads((out / "audit.json").read_text())["claims"]
    assert [{**c, "seconds": 0} for c in after] == [{**c, "seconds": 0} for c in before]


def test_a_report_of_one_claim_replaces_a_report_of_more_only_when_told(report):
    out, _ = report
    before = (out / "audit.json").read_bytes()
    status, stdout, stderr = beb("audit", "lem2", "--budget", "quick", "--out", out)
    assert (status, stdout) == (2, "")
    assert stderr == (
        f"beb: {out} holds a report of further claims (slides-thm1), which a report of these alone would replace; "
        "name another folder with --out, or give --replace\n"
    )
    assert (out / "audit.json").read_bytes() == before


def test_a_claims_file_is_audited_alone(tmp_path):
    status, _, stderr = beb("audit", "--claims", MY_CLAIM, "--budget", "quick", "--out", tmp_path)
    assert (status, stderr) == (0, "")
    record = json.loads((tmp_path / "audit.json").read_text())
    assert [(c["id"], c["verdict"]) for c in record["claims"]] == [("thm1-log3", "proved")]


def test_claims_lists_ids_sources_and_last_verdicts(report):
    out, _ = report
    status, stdout, _ = beb("claims", "--out", out)
    assert status == 0
    assert "thm1" in stdout
    assert "refuted" in stdout


def test_claims_without_a_report_show_the_verdicts_of_this_version(tmp_path, monkeypatch):
    from beb.verdicts import shipped
    from theory import claims

    monkeypatch.chdir(tmp_path)
    status, stdout, _ = beb("claims", "--json")
    assert status == 0
    assert {row["id"]: row["verdict"] for row in json.loads(stdout)} == {
        id: str(shipped()[id]) for id in claims()
    }
    status, stdout, _ = beb("claims", "--theory", "cliff", "--verdict", "refuted")
    assert status == 0
    assert "✗ refuted" in stdout
    assert "are those of the quick audit of this version" in stdout
    status, stdout, _ = beb("claims", "--show", "slides-thm1")
    assert stdout.splitlines()[1] == "✗ refuted, by the verdicts of the quick audit of this version"


def test_a_claim_of_ones_own_is_not_audited_before_it_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    mine = tmp_path / "mine.py"
    mine.write_text("from theory import *\nmine = claim('mine', conclusion=every_prompt(w(s) <= 1))\n")
    status, stdout, _ = beb("claims", "--claims", str(mine), "--json")
    assert (status, [row["verdict"] for row in json.loads(stdout)]) == (0, [None])
    status, stdout, _ = beb("claims", "--claims", str(mine))
    assert "not audited" in stdout


def test_what_is_listed_is_json_where_that_is_asked_for(report, tmp_path):
    out, _ = report
    status, stdout, _ = beb("replay", out / "witnesses" / "slides-thm1.json", "--json")
    assert status == 0
    told = json.loads(stdout)
    assert told["claim"] == "slides-thm1"
    assert told["certificate"]["confirmed"] is True
    status, stdout, _ = beb("claims", "--show", "lem6", "--proof", "--json")
    assert status == 0
    told = json.loads(stdout)
    assert told["claim"] == "lem6"
    assert all(step["checked"] for step in told["steps"])
    status, stdout, _ = beb("audit", "lem6", "--budget", "quick", "--out", tmp_path, "--json")
    assert status == 0
    assert stdout == (tmp_path / "audit.json").read_text()
    status, _, stderr = beb("claims", "--show", "lem6", "--proof", "--json", "--latex")
    assert (status, stderr.count("\n")) == (2, 1)
    assert "two forms" in stderr


def test_every_command_that_prints_a_table_has_json():
    """A table is for people; whoever writes a program has the same as JSON."""
    import click

    from beb.cli import main

    def commands(group, path=()):
        context = click.Context(group)
        for name in group.list_commands(context):
            found = group.get_command(context, name)
            if isinstance(found, click.Group):
                yield from commands(found, (*path, name))
            else:
                yield " ".join((*path, name)), found

    without = {
        name
        for name, command in commands(main)
        if not any("--json" in parameter.opts for parameter in command.params)
    }
    # These print a line on what they wrote, or what is JSON already, or lines for a shell.
    assert without == {"new-claim", "schema", "completion", "bridge fetch", "bridge train"}


def test_a_replay_prints_all_that_is_needed_by_hand(report):
    out, _ = report
    status, stdout, _ = beb("replay", out / "witnesses" / "slides-thm1.json")
    assert status == 0
    for part in ("  B: ", "  P-: ", "  P+: ", " against ", ", gap -", "(score)"):
        assert part in stdout, part


def test_claims_shows_a_formula_as_sympy_and_as_latex():
    status, stdout, _ = beb("claims", "--show", "thm1")
    assert status == 0
    assert "B_P(s) < epsilon + gamma" in stdout
    assert r"\forall" in stdout


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["audit", "thm99"], "no claim 'thm99'; did you mean"),
        (["audit", "--budget", "huge"], "is not one of 'quick', 'standard', 'deep'"),
        (["audit", "--seed", "-1"], "-1 is not in the range"),
        (["audit", "lem2", "--workers", "0"], "0 is not in the range"),
        (["audit", "--claims", "/nowhere/mine.py"], "no such file"),
        (["audit", "--out", "/proc/nowhere"], "name a folder that can be written"),
        (["replay", "/nowhere/w.json"], "no such file"),
        (["replay", __file__], "not JSON"),
        (["claims", "--show", "nothing"], "no claim 'nothing'"),
        (["unknown"], "No such command 'unknown'"),
    ],
)
def test_bad_input_is_one_line_and_status_two(args, says):
    status, stdout, stderr = beb(*args)
    assert status == 2
    assert stdout == ""
    assert says in stderr
    assert stderr.count("\n") == 1, stderr


def test_a_record_that_is_none_is_one_line(tmp_path):
    (tmp_path / "audit.json").write_text("[]")
    status, _, stderr = beb("claims", "--out", tmp_path)
    assert status == 2
    assert "not a record of beb audit" in stderr


def test_the_readme_counterexample_is_one():
    """The world that the README tells, word for word, against the claim and its repair."""
    from proofs.check import check
    from synth.worlds import iid_world
    from theory import claims

    world = iid_world(["1", "0"], ["1/10", "9/10"], [-1, 1], "1/40")
    values = {"beta": "9/4", "epsilon": "1/2", "gamma": -1}
    found = check(claims()["slides-thm1"], world, values)
    assert found.applies
    assert not found.holds
    assert (found.length, found.margin) == (2, "-7/1390")
    stands = check(claims()["thm1"], world, values)
    assert stands.applies
    assert stands.holds


def test_a_full_disk_is_one_line(monkeypatch):
    def full():
        raise OutputError("report/index.html: No space left on device; give another place with --out")

    monkeypatch.setitem(main.commands, "full", click.Command("full", callback=full))
    found = CliRunner().invoke(main, ["full"])
    assert found.exit_code == 2
    assert found.output == "beb: report/index.html: No space left on device; give another place with --out\n"
