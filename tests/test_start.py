"""The command line in a hostile environment: closed and full streams, variables that JAX cannot start with, odd terminals."""

import os
import subprocess
import sys

import pytest

from beb.files import OutputError, check_folder
from beb.start import NUMERIC, EnvironmentFault, asks_for_help, check_jax, settle_variables

BEB = f"{sys.executable} -m beb"
STEERING = ("JAX_", "XLA_", "LOKY_", "COLUMNS", "PYTHONIOENCODING")


def shell(command, **variables):
    """(exit status, stdout, stderr) of a line of bash, in which ``beb`` is the command."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(STEERING)}
    run = subprocess.run(
        ["bash", "-c", f'beb() {{ {BEB} "$@"; }}; {command}'],
        capture_output=True,
        text=True,
        env={**kept, **variables},
    )
    return run.returncode, run.stdout, run.stderr


# Streams


@pytest.mark.parametrize(
    ("command", "status", "told"),
    [
        ("beb claims | true; exit ${PIPESTATUS[0]}", 0, ""),
        ("beb replay no-such-file 2> >(true); exit $?", 2, ""),
        ("beb claims >&- 2>&-", 0, ""),
        ("beb replay no-such-file 2>&-", 2, ""),
        ("beb replay no-such-file 2>/dev/full", 2, ""),
        ("beb claims > /dev/full", 2, "standard output: No space left on device"),
        ("beb claims --help > /dev/full", 2, "standard output: No space left on device"),
        ("beb claims 1< /dev/null", 2, "standard output: Bad file descriptor"),
    ],
)
def test_the_status_is_the_command_s_own_whatever_becomes_of_its_output(command, status, told):
    found, _, stderr = shell(command)
    assert found == status
    assert stderr.count("\n") == (1 if told else 0)
    assert told in stderr


def test_a_closed_pipe_does_not_hide_the_status_of_a_finished_command():
    code = """
import click
from beb.cli import OneLineGroup
group = click.Group.command(cli := OneLineGroup(), 'long')(lambda: [click.echo('x' * 99999) for _ in range(9)] and 1)
cli()
"""
    assert shell(f'{sys.executable} -c "{code}" long | true; exit ${{PIPESTATUS[0]}}') == (1, "", "")


def test_files_do_not_take_the_place_of_a_closed_stream():
    code = "from beb.start import settle_streams; settle_streams(); print(open('/dev/null').fileno() > 2, file=__import__('sys').stderr)"
    found, _, stderr = shell(f'{sys.executable} -c "{code}" >&- <&-')
    assert (found, stderr) == (0, "True\n")


def test_letters_that_the_encoding_lacks_become_question_marks():
    code = "from beb.start import settle_streams; settle_streams(); print('σ²')"
    assert shell(f'{sys.executable} -c "{code}"', PYTHONIOENCODING="ascii") == (0, "??\n", "")


def test_a_terminal_without_columns_still_shows_something():
    assert shell("beb claims", COLUMNS="0")[1] != ""


# Variables


@pytest.mark.parametrize("command", ["--help", "fit --help", "audit -h", "claims"])
def test_help_needs_no_device(command):
    found, stdout, stderr = shell(f"beb {command}", JAX_PLATFORMS="nonsense", XLA_FLAGS="--nonsense")
    assert (found, stderr) == (0, "")
    assert stdout


@pytest.mark.parametrize(
    ("command", "variables", "told"),
    [
        ("fit none.csv", {"JAX_PLATFORMS": "nonsense"}, "unset JAX_PLATFORMS"),
        ("simulate", {"XLA_FLAGS": "--no_such_flag"}, "unset XLA_FLAGS"),
    ],
)
def test_a_device_that_is_not_there_is_one_line(command, variables, told, tmp_path):
    found, stdout, stderr = shell(f"cd {tmp_path}; beb {command}", PYTHONPATH=os.getcwd(), **variables)
    assert (found, stdout, stderr.count("\n")) == (2, "", 1)
    assert told in stderr
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def bare(monkeypatch):
    """An environment without variables that steer JAX, in a process that has not imported it."""
    for name in list(os.environ):
        if name.startswith(STEERING):
            monkeypatch.delenv(name)
    monkeypatch.delitem(sys.modules, "jax", raising=False)
    monkeypatch.setenv("MPLBACKEND", "agg")
    return monkeypatch


@pytest.mark.parametrize(
    "variables",
    [
        {"JAX_PLATFORM_NAME": "no-such-device"},
        {"JAX_NUM_CPU_DEVICES": "many"},
        {"XLA_FLAGS": "--xla_cpu_enable_fast_math=true"},
    ],
)
def test_what_jax_cannot_start_with_is_named(bare, variables):
    for name, value in variables.items():
        bare.setenv(name, value)
    with pytest.raises(EnvironmentFault, match=next(iter(variables))):
        check_jax()


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"JAX_PLATFORMS": ""},
        {"JAX_PLATFORMS": "cpu"},
        {"XLA_FLAGS": "--xla_force_host_platform_device_count=2 --xla_cpu_enable_fast_math=false"},
    ],
)
def test_what_jax_starts_with_passes(bare, variables):
    for name, value in variables.items():
        bare.setenv(name, value)
    check_jax()


def test_numbers_do_not_depend_on_variables_of_jax(bare):
    for name in NUMERIC:
        bare.setenv(name, "0")
    notes = settle_variables(["audit"], needs_jax=True)
    assert [note.split()[0] for note in notes] == list(NUMERIC)
    assert not set(NUMERIC) & set(os.environ)


def test_every_numeric_variable_is_one_of_jax():
    # A misspelt name would be heeded silently.
    import jax

    known = {f"JAX_{name.removeprefix('jax_').upper()}" for name in jax.config.values}
    assert len(set(NUMERIC) & known) >= len(NUMERIC) - 2, sorted(set(NUMERIC) - known)


@pytest.mark.parametrize("value", ["many", "0", "-1", ""])
def test_a_number_of_cores_that_is_none(bare, value):
    bare.setenv("LOKY_MAX_CPU_COUNT", value)
    with pytest.raises(EnvironmentFault, match="LOKY_MAX_CPU_COUNT"):
        settle_variables(["audit"], needs_jax=True)


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [([], True), (["fit", "-h"], True), (["bridge", "check", "--help"], True), (["fit", "x.csv"], False)],
)
def test_who_asks_for_help(arguments, asked):
    assert asks_for_help(arguments) is asked


@pytest.mark.parametrize("place", ["/dev/null/report", "x" * 300, "/proc/version"])
def test_a_folder_that_cannot_be_made_is_told_before_long_work(place):
    with pytest.raises(OutputError, match="--out"):
        check_folder(place)
