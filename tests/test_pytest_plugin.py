"""The plugin of pytest: assertions on claims, what they say when they fail, budgets, and verdicts that are remembered."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from beb.api.asserting import Auditor, falsifying
from beb.api.remembering import Remembering, key_of
from beb.api.verdicts import Verdict, audit, record_of
from beb.api.witnesses import replay
from proofs.verdict import Result
from proofs.verdict import Verdict as Word
from theory import claims, load_claims

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parent.parent
COINS = ROOT / "tests" / "coins.py"


@pytest.fixture(scope="module")
def too_good():
    """The verdict on a false claim; and all modules that a verdict and a message need are imported.

    Pytester forgets what is imported in a run of its own, and JAX cannot be imported twice.
    """
    found = {c.id: c for c in load_claims(COINS)}
    with pytest.raises(AssertionError):
        Auditor().assert_refuted(found["midpoint"])
    verdict = audit(found["too-good"])
    with pytest.raises(AssertionError):
        Auditor().assert_stands(verdict)
    return verdict


@pytest.fixture
def project(pytester, pytestconfig, too_good):
    """A project of somebody else with tests of the coins; runs pytest in it."""
    (pytester.path / "coins.py").write_text(COINS.read_text())
    loaded = [] if pytestconfig.pluginmanager.hasplugin("referee") else ["-p", "referee.pytest_plugin"]

    def run(code, *options):
        pytester.makepyfile(test_coins=code)
        return pytester.runpytest_inprocess(*loaded, "-q", *options)

    return run


FAILING = """
import referee

def test_too_good():
    referee.assert_stands("coins.py::too-good")
"""


def test_a_failure_shows_the_world_what_is_free_and_how_to_replay_it(project, pytester):
    told = project(FAILING)
    told.assert_outcomes(failed=1)
    text = told.stdout.str()
    assert "too-good is refuted, not proved or supported: Pinsker with 21/10" in text
    assert "Falsifying world (shrunk, certified in exact arithmetic):" in text
    assert re.search(r"p = \(2/3, 1/3\)|p = \(1/3, 2/3\)", text)
    assert "# or (1/2, 1/2)" in text
    assert "conclusion fails, margin [-0.002" in text
    assert "asserting.py" not in text, "the traceback ends in the test"
    (line,) = set(re.findall(r"Replay it: beb replay (\S+)", text))  # the summary may say it again
    again = subprocess.run(
        [sys.executable, "-m", "beb", "replay", pytester.path / line],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )
    assert again.returncode == 0, again.stderr
    assert "confirmed: too-good is refuted" in again.stdout


def test_a_verdict_is_remembered_until_something_changes(project, pytester, monkeypatch):
    project(FAILING).assert_outcomes(failed=1)
    monkeypatch.setattr("beb.api.verdicts.audit", lambda *_: pytest.fail("audited again"))
    told = project(FAILING)
    assert "too-good is refuted" in told.stdout.str()
    assert "audited again" not in told.stdout.str()
    for changed in (
        ("--referee-seed", "1"),
        ("--referee-budget", "standard"),
        ("--referee-fresh",),
    ):
        assert "audited again" in project(FAILING, *changed).stdout.str()
    file = pytester.path / "coins.py"
    file.write_text(file.read_text().replace("Rational(21, 10)", "Rational(22, 10)"))
    assert "audited again" in project(FAILING).stdout.str()


def test_without_a_cache_the_failure_has_a_line_of_python(project, pytester):
    text = project(FAILING, "-p", "no:cacheprovider").stdout.str()
    (line,) = set(re.findall(r"Replay it in Python: (referee\.replay\(.*\))", text))
    import referee

    assert eval(line, {"referee": referee}).certificate.confirmed
    assert not (pytester.path / ".pytest_cache").exists()


def test_the_fixture_and_the_marker(project):
    told = project(
        """
        import pytest

        @pytest.mark.referee(budget="standard", seed=3)
        def test_settings(referee):
            assert (referee.budget, referee.seed) == ("standard", 3)

        def test_defaults(referee):
            assert (referee.budget, referee.seed) == ("quick", 5)

        @pytest.mark.referee(seed=7)
        def test_one_of_them(referee):
            assert (referee.budget, referee.seed) == ("quick", 7)
        """,
        "--referee-seed",
        "5",
        "--strict-markers",
    )
    told.assert_outcomes(passed=3)


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("'standard'", "write pytest.mark.referee(budget='standard')"),
        ("bugdet='quick'", "has no 'bugdet'; it has budget, seed"),
        ("budget='huge'", "no budget 'huge'; there are quick, standard, deep"),
        ("seed=-1", "seed = -1; give a whole number from 0 on"),
    ],
)
def test_a_marker_that_is_none_fails_its_test_alone_with_one_line(project, mark, said):
    told = project(
        f"import pytest\n\n@pytest.mark.referee({mark})\ndef test_it():\n    pass\n\ndef test_another():\n    pass\n"
    )
    told.assert_outcomes(passed=1, errors=1)
    assert told.ret == pytest.ExitCode.TESTS_FAILED
    text = told.stdout.str()
    assert said in text
    assert "Traceback" not in text
    assert "pytest_plugin.py" not in text


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("referee.assert_stands('thm11')", "no claim 'thm11'; did you mean thm1"),
        ("referee.assert_refuted('coins.py::midpont')", "did you mean midpoint?"),
        ("referee.assert_stands('nowhere.py')", "nowhere.py: no such file"),
        ("referee.assert_stands('thm1', budget='quik')", "did you mean quick?"),
        ("referee.assert_stands('thm1', seed=-1)", "whole number from 0 on"),
        ("referee.prove('thm11')", "did you mean thm1"),
        ("referee.audit('thm11')", "did you mean thm1"),
    ],
)
def test_what_is_not_there_is_one_line_without_frames_of_the_package(project, call, said):
    text = project(f"import referee\n\ndef test_it():\n    {call}\n").stdout.str()
    assert said in text
    for line in text.splitlines():
        assert not re.match(r"\S*(?:beb|theory|referee|proofs)/\S+\.py:\d+", line), line
    assert len([line for line in text.splitlines() if line.startswith("E  ")]) == 1


def test_a_failure_names_the_length_and_the_prompt_as_replaying_does():
    """The world alone is no counterexample that one can redo by hand."""
    witness = replay(ROOT / "docs" / "records" / "slides-thm1.witness.json")
    told = "\n".join(falsifying(witness))
    assert "  length 2: max(0, ceil((log(1/alpha) + log(1/epsilon))/beta)) with value [1.9934" in told
    assert 'decided by B_P(s) < epsilon + gamma at s = "a a": -53/63 (-0.8413) against -6/7 (-0.8571)' in told
    for line in witness.told:
        assert f"  {line}" in told


def test_a_falsifying_case_is_told_in_a_few_words(pytester, pytestconfig):
    pytester.makepyfile(
        test_cases="""
        from hypothesis import given, settings
        from proofs.strategies import cases
        from theory import claims

        @settings(deadline=None, database=None, max_examples=5)
        @given(case=cases(claims()["bestofn.gibbs"]))
        def test_tables(case):
            assert case["world"] is None

        @settings(deadline=None, database=None, max_examples=5)
        @given(case=cases(claims()["thm1"]))
        def test_prompts(case):
            assert case["world"] is None
        """
    )
    loaded = [] if pytestconfig.pluginmanager.hasplugin("referee") else ["-p", "referee.pytest_plugin"]
    told = pytester.runpytest_inprocess(*loaded, "-q", "--tb=short")
    told.assert_outcomes(failed=2)
    text = told.stdout.str()
    assert "<case of bestofn.gibbs: lam = " in text
    assert "<case of thm1: " in text
    assert "'signature'" not in text, "the claim is not written out"
    for part in text.split("Falsifying example")[1:]:
        assert len(part.partition("====")[0].splitlines()) < 12, part


def test_the_assertions_pass_where_they_should_and_fail_where_they_should(project):
    told = project(
        """
        import pytest
        import referee as r

        def test_stands():
            assert r.assert_stands("coins.py::midpoint").word == "supported"

        def test_refuted():
            assert r.assert_refuted("coins.py::too-good").witness.refutes

        def test_supported_is_not_proved():
            with pytest.raises(AssertionError, match="midpoint is supported, not proved"):
                r.assert_stands("coins.py::midpoint", proved=True)

        def test_what_stands_is_not_refuted():
            with pytest.raises(AssertionError, match="midpoint is supported, not refuted(.|\\n)*a larger budget looks harder"):
                r.assert_refuted("coins.py::midpoint")

        def test_a_claim_that_is_not_there():
            with pytest.raises(r.StatementError, match="did you mean midpoint"):
                r.assert_stands("coins.py::midpont")
        """
    )
    told.assert_outcomes(passed=5)


class Kept(dict):
    """A cache like pytest's: through JSON."""

    def set(self, key, value):
        self[key] = json.dumps(value)

    def get(self, key, default):
        return json.loads(super().get(key)) if key in self else default


def broken_records(record):
    """Records that somebody changed: each one has to be audited again."""
    witness = record["witness"]
    yield {**record, "witness": None}
    yield {**record, "certified": False}
    yield {**record, "witness": {**witness, "world": {**witness["world"], "sets": {"X": 3}}}}
    yield {**record, "id": "another"}
    yield {**record, "verdict": "proved"}
    yield {"id": record["id"]}
    yield "refuted"


def test_a_remembered_verdict_is_certified_again(too_good):
    cache, asked = Kept(), []

    def find(claim, budget, seed):
        asked.append(claim.id)
        return too_good

    remembering = Remembering(cache, find=find)
    first = remembering(too_good.claim, "quick", 0)
    second = remembering(too_good.claim, "quick", 0)
    assert asked == ["too-good"]
    assert (first.word, second.word) == ("refuted", "refuted")
    (key,) = cache
    for record in broken_records(too_good.to_json()):
        cache.set(key, record)
        asked.clear()
        assert remembering(too_good.claim, "quick", 0) is too_good, record
        assert asked == ["too-good"], record


def test_what_was_broken_off_is_not_remembered(too_good):
    cache = Kept()
    broken = Verdict(
        too_good.claim,
        {**too_good.record, "verdict": "inconclusive", "broken_off": "out of budget"},
        "quick",
        0,
    )
    Remembering(cache, find=lambda *_: broken)(too_good.claim, "quick", 0)
    assert cache == {}


def test_the_key_is_of_all_that_a_verdict_depends_on(too_good, monkeypatch):
    thm1 = claims()["thm1"]
    keys = {
        key_of(too_good.claim, "quick", 0),
        key_of(too_good.claim, "standard", 0),
        key_of(too_good.claim, "quick", 1),
        key_of(thm1, "quick", 0),
    }
    monkeypatch.setattr("beb.api.remembering.version", lambda _: "9.9.9")
    keys.add(key_of(thm1, "quick", 0))
    monkeypatch.setattr("proofs.saved.program", lambda: "other sources")
    keys.add(key_of(thm1, "quick", 0))
    assert len(keys) == 6


def verdict_of(word):
    """A verdict of that word on a built-in claim, as an audit would hand it out."""
    found = Result(claims()["thm1"], Word(word), remarks=(f"why it is {word}",), worlds_checked=9)
    return Verdict(claims()["thm1"], record_of(found), "quick", 0)


@pytest.mark.parametrize("word", [str(v) for v in Word])
def test_each_verdict_passes_the_assertions_that_it_should_and_no_other(word):
    auditor, verdict = Auditor(), verdict_of(word)
    attempts = {
        "proved or supported": lambda: auditor.assert_stands(verdict),
        "proved": lambda: auditor.assert_stands(verdict, proved=True),
        "refuted": lambda: auditor.assert_refuted(verdict),
    }
    passing = {
        "proved": {"proved or supported", "proved"},
        "supported": {"proved or supported"},
        "refuted": {"refuted"},
    }.get(word, set())
    for wanted, attempt in attempts.items():
        if wanted in passing:
            assert attempt() is verdict
            continue
        with pytest.raises(AssertionError, match=f"thm1 is {word}, not {wanted}: ") as caught:
            attempt()
        assert f"why it is {word}" in str(caught.value)


def test_a_message_without_a_folder_replays_in_python(too_good):
    with pytest.raises(AssertionError, match=r"referee\.replay\("):
        Auditor().assert_stands(too_good)


def test_a_plugin_that_nobody_uses_imports_nothing_heavy(pytester, pytestconfig):
    pytester.makepyfile(
        "import sys\ndef test_light():\n    assert not {'jax', 'sympy', 'numpy', 'theory'} & set(sys.modules)\n"
    )
    loaded = [] if pytestconfig.pluginmanager.hasplugin("referee") else ["-p", "referee.pytest_plugin"]
    # No other plugin of this environment: some import numpy.
    alone = ["-p", "no:hypothesispytest", "-p", "no:xdist"]
    pytester.runpytest_subprocess(*loaded, *alone).assert_outcomes(passed=1)
