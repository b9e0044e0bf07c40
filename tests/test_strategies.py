"""Strategies draw valid worlds, shrink to small ones, and the documented example runs."""

from __future__ import annotations

import re
import textwrap
from fractions import Fraction
from pathlib import Path

import hypothesis
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from proofs import strategies
from proofs.check import check
from proofs.strategies import (
    behaviours,
    cases,
    iid_worlds,
    markov_worlds,
    parameters,
    probability_rows,
    stochastic_matrices,
    tabular_worlds,
    weights,
    worlds,
)
from theory import B_P, Abs, B_minus, alpha, claim, claims, every_prompt, inverse_likelihood_ratio, s
from theory.numeric import evaluate

F = Fraction
SETTINGS = settings(derandomize=True, deadline=None, max_examples=60, database=None)
ROOT = Path(__file__).resolve().parent.parent


@SETTINGS
@given(st.data(), st.sampled_from([1, 2, 3]), st.booleans())
def test_rows_and_matrices_are_stochastic(data, size, zeros):
    row = data.draw(probability_rows(size, zeros=zeros))
    assert len(row) == size
    assert sum(row) == 1
    assert all(p >= 0 if zeros else p > 0 for p in row)
    matrix = data.draw(stochastic_matrices(size, zeros=zeros))
    assert len(matrix) == size
    assert all(sum(r) == 1 and len(r) == size for r in matrix)
    assert all(-1 <= b <= 1 for b in data.draw(behaviours(size)))
    assert set(data.draw(behaviours(size, binary=True))) <= {0, 1}
    assert 0 < data.draw(weights()) <= 1


@SETTINGS
@given(worlds())
def test_worlds_are_valid(world):
    # The constructor has refused anything else already: what is left is what it does not know.
    assert world.horizon in (1, 2, 3)
    assert len(world.alphabet) in (2, 3)


@SETTINGS
@given(markov_worlds(alphabet=(2,), zeros=False, binary=True))
def test_markov_worlds_are_markov(world):
    assert world.minus[("a", "b")] == world.minus[("b", "b")] == world.minus[("b",)]
    assert all(p > 0 for row in world.plus.values() for p in row)
    assert set(world.behaviour) <= {0, 1}


@SETTINGS
@given(iid_worlds(alphabet=(2,)))
def test_iid_worlds_have_one_row(world):
    assert world.horizon == 1
    assert list(world.minus) == [()]


@pytest.mark.parametrize("name", sorted(claims()))
def test_parameters_lie_in_their_intervals(name):
    claim = claims()[name]

    @settings(derandomize=True, deadline=None, max_examples=25, database=None)
    @given(parameters(claim))
    def inside(values):
        left_out = {"alpha"} if claim.signature is None else set()  # the world has it
        assert set(values) == {p.name for p in claim.parameters} - left_out
        assert all(p.contains(values[p.name]) for p in claim.parameters if p.name != "alpha")
        for relation in claim.where:
            if not any(x.name == "alpha" for x in relation.free_symbols):
                assert evaluate(relation, values)

    inside()


def _found(strategy, wanted):
    return hypothesis.find(
        strategy, wanted, settings=settings(derandomize=True, deadline=None, database=None, max_examples=500)
    )


def test_zeros_and_disjoint_supports_are_drawn():
    world = _found(
        tabular_worlds(), lambda w: all(p * q == 0 for p, q in zip(w.minus[()], w.plus[()], strict=True))
    )
    assert len(world.alphabet) == 2
    assert world.horizon == 1


def test_alpha_one_is_drawn():
    assert _found(tabular_worlds(), lambda w: w.alpha == 1).alpha == 1


def test_shrinking_ends_in_numbers_to_read_aloud():
    world = _found(worlds(), lambda w: w.minus[()][0] > w.plus[()][0])
    assert world.horizon == 1
    assert len(world.alphabet) == 2
    assert max(p.denominator for rows in (world.minus, world.plus) for row in rows.values() for p in row) <= 2


def test_a_false_claim_shrinks_to_a_small_world():
    broken = claim(
        "lem2-quarter",
        conclusion=every_prompt(
            Abs(B_P(s) - B_minus(s)) <= (1 - alpha) / alpha * inverse_likelihood_ratio(s) / 4, support="P-"
        ),
    )
    world = _found(worlds(), lambda w: not check(broken, w, {}).holds)
    assert (len(world.alphabet), world.horizon) == (2, 1)
    assert check(claims()["lem2"], world, {}).holds


# Pages whose Python blocks run by themselves.
RUNNING = {
    "behaviours.md",
    "compare.md",
    "components.md",
    "derivations.md",
    "python.md",
    "sweeps.md",
    "tutorial.md",
    "worlds.md",
}


def _examples() -> dict[str, str]:
    found = {
        "proofs/strategies.py": re.search(r"Example::\n\n(.*?)\nAll numbers", strategies.__doc__, re.S).group(
            1
        )
    }
    for path in sorted((ROOT / "docs").glob("*.md")):
        if path.name in RUNNING:
            text = path.read_text(encoding="utf-8")
            for i, block in enumerate(re.findall(r"```python\n(.*?)```", text, re.S)):
                found[f"docs/{path.name} {i}"] = block
    assert {name.split()[0].removeprefix("docs/") for name in found} >= RUNNING
    return found


# Of docs/python.md, audits of whole claims: the notebooks, which are run by default, make the same calls.
@pytest.mark.parametrize(
    "where", [pytest.param(x, marks=pytest.mark.slow if "python" in x else ()) for x in sorted(_examples())]
)
def test_documented_examples_run(where, tmp_path, monkeypatch):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    scope: dict[str, object] = {}
    exec(compile(textwrap.dedent(_examples()[where]), where, "exec"), scope)
    for name, value in list(scope.items()):
        if name.startswith("test_"):
            drawn = settings(derandomize=True, deadline=None, max_examples=20, database=None)
            (drawn(value) if hasattr(value, "hypothesis") else value)()


# ---------------------------------------------------------------- cases of any claim, worlds of any signature
def of_every_kind():
    """A claim for each signature, each set of further components and scores, and each set of equations to be met."""
    from proofs.tables.draw import assignments

    found = {}
    for id, c in claims().items():
        fixed = () if c.signature is None else tuple(a.name for a in assignments(c))
        equal = tuple(str(r) for r in c.where if isinstance(r, sp.Equality))
        found.setdefault((c.signature and str(c.signature.to_json()), c.further, fixed, equal), id)
    return sorted(found.values())


@pytest.mark.parametrize("name", of_every_kind())
def test_a_case_of_every_kind_of_claim_is_read_by_the_exact_checker(name):
    """A world that is one of the claim's signature, and parameters inside their intervals."""
    from proofs.exact import read_world

    claim = claims()[name]

    @settings(
        derandomize=True,
        deadline=None,
        max_examples=3,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @given(cases(claim))
    def reads(case):
        world, values, _ = read_world(claim, case)
        assert set(values) == {p.name for p in claim.parameters}
        assert all(p.contains(values[p.name]) for p in claim.parameters)
        if claim.signature is not None:
            assert set(world.sizes) == set(claim.signature.sets)

    reads()


def coins_claims():
    from theory import load_claims

    return {c.id: c for c in load_claims(ROOT / "tests" / "coins.py")}


def test_hypothesis_finds_what_is_false_and_not_what_is_true():
    from proofs.examination import examine

    false, true = coins_claims()["too-good"], coins_claims()["midpoint"]
    found = hypothesis.find(
        cases(false),
        lambda case: examine(false, case).refutes,
        settings=settings(max_examples=2000, derandomize=True, database=None, deadline=None),
    )
    assert found["world"]["sets"] == {"X": 2}

    @SETTINGS
    @given(cases(true))
    def holds(case):
        assert not examine(true, case).refutes

    holds()


def test_what_a_hypothesis_fixes_is_met():
    """Else hardly any case would say something of the claim."""
    from proofs.examination import examine
    from theory import Eq, Hypothesis, Signature

    S = Signature("copies")
    X = S.set("X")
    p, q = S.laws("p q", X)
    k, l = S.parameter("k", lower=0), S.parameter("l", lower=0)  # noqa: E741
    same = claim(
        "same",
        signature=S,
        hypotheses=[Hypothesis("same", "q is p", X.every(lambda x: Eq(q(x), p(x))))],
        where=[Eq(l, 2 * k)],
        conclusion=X.sum(lambda x: Abs(q(x) - p(x))) <= l,
    )

    @SETTINGS
    @given(cases(same))
    def applies(case):
        assert examine(same, case).applies

    applies()


def test_a_kind_of_score_without_a_strategy_is_refused(monkeypatch):
    thm1 = claims()["thm1"]
    monkeypatch.setitem(thm1.__dict__, "further", frozenset({("moon", "x")}))
    with pytest.raises(ValueError, match="no strategy for a further moon"):
        hypothesis.find(cases(thm1), lambda _: True)
