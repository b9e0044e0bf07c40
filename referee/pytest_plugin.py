"""The plugin of pytest: a fixture ``referee``, a marker for budgets, and verdicts that are remembered between runs.

::

    import referee as r

    def test_my_bound():
        r.assert_stands("my_bounds.py::log3")

    @pytest.mark.referee(budget="standard", seed=1)
    def test_my_other_bound(referee):
        verdict = referee.assert_refuted(too_short)
        assert verdict.witness.parameters["gamma"] == "-1"

Nothing of the package is imported before a test asks for it.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from beb.api.asserting import Auditor

BUDGETS = ("quick", "standard", "deep")
MARKER = (
    "referee(budget='quick', seed=0): with which budget (quick, standard, deep) and seed the claims of this test are "
    "audited"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("referee", "claims about LLM alignment (alignment-referee)")
    group.addoption(
        "--referee-budget",
        choices=BUDGETS,
        default="quick",
        help="budget of audits in tests without the marker referee [default: quick]",
    )
    group.addoption(
        "--referee-seed", type=int, default=0, help="seed of audits in tests without that marker [default: 0]"
    )
    group.addoption(
        "--referee-fresh",
        action="store_true",
        help="audit claims anew, whatever verdicts are remembered from earlier runs",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)


class MarkerError(Exception):
    """A marker that says nothing of budget and seed; one line."""


def _settings(item: pytest.Item) -> tuple[str, int]:
    """Budget and seed of a test.

    Raises:
      MarkerError: the marker says something else, or none of either.
    """
    budget, seed = item.config.getoption("--referee-budget"), item.config.getoption("--referee-seed")
    mark = item.get_closest_marker("referee")
    given = dict(mark.kwargs) if mark is not None else {}
    if mark is not None and mark.args:
        raise MarkerError(f"{item.nodeid}: write pytest.mark.referee(budget={mark.args[0]!r}), with names")
    budget, seed = given.pop("budget", budget), given.pop("seed", seed)
    if given:
        raise MarkerError(f"{item.nodeid}: pytest.mark.referee has no {min(given)!r}; it has budget, seed")
    if budget not in BUDGETS:
        raise MarkerError(f"{item.nodeid}: no budget {budget!r}; there are {', '.join(BUDGETS)}")
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise MarkerError(f"{item.nodeid}: seed = {seed!r}; give a whole number from 0 on")
    return budget, seed


_AUDITOR = pytest.StashKey["Auditor"]()
_FAULT = pytest.StashKey[str]()


def _auditor(item: pytest.Item) -> Auditor:
    from beb.api.asserting import Auditor
    from beb.api.remembering import Remembering

    budget, seed = _settings(item)
    cache: Any = getattr(item.config, "cache", None)
    if cache is None:  # -p no:cacheprovider
        return Auditor(budget, seed)
    find = Remembering(cache, item.config.getoption("--referee-fresh"))
    return Auditor(budget, seed, find, lambda: Path(cache.mkdir("referee")))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    from beb.api.asserting import auditing_by

    try:
        item.stash[_AUDITOR] = auditor = _auditor(item)
    except MarkerError as error:
        item.stash[_FAULT] = str(error)
        return (yield)
    with auditing_by(auditor):
        return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    fault = item.stash.get(_FAULT, "")
    if fault:  # of this test alone: the others have nothing to do with its marker
        pytest.fail(fault, pytrace=False)


@pytest.fixture
def referee(request: pytest.FixtureRequest) -> Auditor:
    """Audits claims with the budget and the seed of this test: ``audit``, ``assert_stands``, ``assert_refuted``."""
    return request.node.stash[_AUDITOR]
