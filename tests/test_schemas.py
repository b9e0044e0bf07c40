"""JSON Schemas of the records, their versions on reading, and that a schema refuses what is none."""

import copy
import json
from pathlib import Path

import pytest

import referee
from beb.report import audit_record
from theory import claims
from theory.records import AUDIT, VERSIONS, RecordError, checked_marks, marks

jsonschema = pytest.importorskip("jsonschema", reason="needs the extra dev: pip install -e '.[dev]'")
from referencing import Registry, Resource  # noqa: E402  (comes with jsonschema)

ROOT = Path(__file__).resolve().parent.parent
REGISTRY = Registry().with_resources(
    (s["$id"], Resource.from_contents(s)) for s in map(referee.schema, ("audit", "witness"))
)


def faults(name, record):
    """What a schema has against a record, a line each."""
    checker = jsonschema.Draft202012Validator(referee.schema(name), registry=REGISTRY)
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in checker.iter_errors(record)]


@pytest.fixture(scope="module")
def witnesses():
    paths = [
        *(ROOT / "docs" / "records").glob("*.witness.json"),
        *(ROOT / "examples" / "witnesses").glob("*.json"),
    ]
    return [json.loads(path.read_text(encoding="utf-8")) for path in paths]


@pytest.fixture(scope="module")
def audited(tmp_path_factory):
    """A record of one refuted claim on tables, of one that is proved, and one made by hand of each other verdict."""
    from proofs.verdict import Result, Verdict
    from tests.fake_results import fake_proof

    found = [referee.audit(f"{ROOT / 'tests' / 'coins.py'}::too-good").result]
    some = list(claims().values())
    found += [
        Result(some[0], Verdict.PROVED, margin=0.5, proof=fake_proof(), worlds_checked=3, hypotheses_met=2),
        Result(some[1], Verdict.SUPPORTED, margin=float("inf"), effort=((5, 1.0), (9, 0.5))),
        Result(some[2], Verdict.INCONCLUSIVE, broken_off="out of budget: it took long"),
        Result(some[3], Verdict.VACUOUS),
    ]
    from beb.provenance import provenance

    return json.loads(json.dumps(audit_record(found, provenance(budget="quick", seed=0))))


@pytest.mark.parametrize("name", ["audit", "witness", "measurement", "theory-measurement", "comparison"])
def test_each_is_a_schema(name):
    jsonschema.Draft202012Validator.check_schema(referee.schema(name))


def test_a_schema_that_is_not_there():
    with pytest.raises(referee.StatementError, match="did you mean witness"):
        referee.schema("witnes")


def test_what_is_written_meets_its_schema(witnesses, audited):
    for witness in witnesses:
        assert faults("witness", witness) == []
    assert faults("audit", audited) == []
    measured = json.loads((ROOT / "beb" / "data" / "smollm2-check.json").read_text(encoding="utf-8"))
    assert faults("measurement", measured) == []
    for path in (ROOT / "docs" / "records").glob("theory-*.json"):
        assert faults("theory-measurement", json.loads(path.read_text(encoding="utf-8"))) == [], path.name


def test_a_case_of_every_kind_of_claim_meets_the_schema_of_a_witness():
    """Tables, further components, scores that depend on the prompt: drawn at random, so that no field is forgotten."""
    from hypothesis import given, settings
    from hypothesis import strategies as st

    from proofs.strategies import cases

    chosen = [c for c in claims().values() if c.signature is not None or c.further] + [claims()["thm1"]]

    @settings(deadline=None, max_examples=40)
    @given(st.data(), st.sampled_from(chosen))
    def meets(data, claim):
        assert faults("witness", data.draw(cases(claim))) == []

    meets()


def test_a_comparison_meets_its_schema(tmp_path):
    from click.testing import CliRunner

    from beb.cli import main

    shown = CliRunner().invoke(
        main,
        ["compare", "shipped", "shipped", "--prompts", "64", "--out", str(tmp_path)],
        catch_exceptions=False,
    )
    assert shown.exit_code == 0, shown.output
    record = json.loads((tmp_path / "compare.json").read_text(encoding="utf-8"))
    assert faults("comparison", record) == []
    for broken in (
        without(record, "discrepancies"),
        {**record, "claims": [{"claim": 1}]},
        {**record, "version": 2},
    ):
        assert faults("comparison", broken)


def without(record, key):
    return {k: v for k, v in record.items() if k != key}


def broken_witnesses(witness):
    yield without(witness, "world")
    yield {**witness, "version": 2}
    yield {**witness, "comment": "hello"}
    yield {**witness, "parameters": {**witness["parameters"], "alpha": 0.5}}
    yield {**witness, "digest": "none"}
    yield {**witness, "world": {**witness["world"], "horizon": 0}}
    yield {**witness, "world": without(witness["world"], "P-")}
    yield {**witness, "world": {**witness["world"], "tail": "thawed"}}


def broken_audits(audit):
    refuted, proved = audit["claims"][0], audit["claims"][1]
    for changed in (
        {**refuted, "certified": False},
        {**refuted, "witness": None},
        {**refuted, "verdict": "false"},
        {**refuted, "margin": "large"},
        without(refuted, "remarks"),
        {**refuted, "witness": {**refuted["witness"], "comment": 1}},
        {**proved, "certified": True},
        {**proved, "proof": {**proved["proof"], "checked": False}},
    ):
        yield {**audit, "claims": [changed]}
    yield without(audit, "provenance")
    yield {**audit, "version": "1"}


def test_what_is_none_is_refused(witnesses, audited):
    for witness in broken_witnesses(next(w for w in witnesses if w["claim"]["id"] == "thm4")):
        assert faults("witness", witness), witness
    for audit in broken_audits(audited):
        assert faults("audit", audit)
    measured = json.loads((ROOT / "beb" / "data" / "smollm2-check.json").read_text(encoding="utf-8"))
    for key in referee.schema("measurement")["required"]:
        assert faults("measurement", without(measured, key)), key
    path = ROOT / "docs" / "records" / "theory-steering.json"
    looked_at = json.loads(path.read_text(encoding="utf-8"))
    for key in referee.schema("theory-measurement")["required"]:
        assert faults("theory-measurement", without(looked_at, key)), key
    for change in ({"outcome": "proved"}, {"could": ""}, {"measured": 1.0}, {"comment": "x"}):
        changed = {**looked_at, "checks": [{**looked_at["checks"][0], **change}]}
        assert faults("theory-measurement", changed), change
    broken = copy.deepcopy(measured)
    broken["constants"]["curves"]["kl"]["values"][0] = None
    assert faults("measurement", broken)


# ---------------------------------------------------------------- versions
def test_the_versions_are_those_of_the_schemas():
    for format, version in VERSIONS.items():
        properties = referee.schema(format.removeprefix("beb-"))["properties"]
        assert (properties["format"]["const"], properties["version"]["const"]) == (format, version)


@pytest.mark.parametrize("format", VERSIONS)
def test_a_record_of_another_version_is_refused_in_one_line(format):
    assert checked_marks(marks(format), format, "do it again") == marks(format)
    assert checked_marks({}, format, "do it again") == {}  # from before records were marked
    for record, said in (
        ([], "is not an object"),
        ({**marks(format), "version": 2}, "version 2 of"),
        ({**marks(format), "version": True}, "version True of"),
        ({"format": format}, "version None of"),
        ({"format": "beb-other", "version": 1}, "of the format 'beb-other'"),
        ({"version": 1}, "of the format 'None'"),
    ):
        with pytest.raises(RecordError, match=said) as caught:
            checked_marks(record, format, "do it again")
        assert "do it again" in str(caught.value)
        assert "\n" not in str(caught.value)


def test_readers_look_at_the_version(tmp_path):
    from beb.cli import BadInput
    from beb.compare import read_record
    from synth.inference.tables import TableError, read_tables

    measured = json.loads((ROOT / "beb" / "data" / "smollm2-check.json").read_text(encoding="utf-8"))
    path = tmp_path / "check.json"
    path.write_text(json.dumps({**measured, "version": 2}))
    with pytest.raises(BadInput, match="version 2 of beb-measurement; version 1 is read here"):
        read_record(str(path))
    with pytest.raises(TableError, match="version 2 of beb-measurement"):
        read_tables(path)
    (tmp_path / "audit.json").write_text(json.dumps({"format": AUDIT, "version": 7, "claims": []}))
    with pytest.raises(RecordError, match=r"audit\.json: .*version 7 of beb-audit"):
        referee.read(tmp_path)
