"""The benchmarks run, and all contestants compute the same thing. Nothing is timed."""

from dataclasses import replace

import numpy as np
import pytest
from click.testing import CliRunner

from benchmarks import hmm, laws, tables, worlds
from benchmarks.__main__ import agree, main
from benchmarks.timing import ratio, summary


@pytest.mark.parametrize(("alphabet", "horizon"), [(2, 3), (3, 2)])
def test_contestants_agree(alphabet, horizon):
    assert agree(6, alphabet, horizon) < 1e-12


def test_a_wrong_contestant_would_be_seen(monkeypatch):
    monkeypatch.setattr(
        worlds, "numpy_by_level", lambda minus, plus, score: worlds.numpy_by_prompt(minus, minus, score)
    )
    assert agree(3, 2, 2) > 1e-3


@pytest.mark.parametrize("name", tables.CASES)
def test_a_loop_written_by_hand_agrees_with_what_reads_the_claim(name):
    assert tables.disagreement(tables.CASES[name], 50) < 1e-12


def test_a_wrong_loop_over_tables_would_be_seen():
    case = tables.CASES["independent draws"]
    wrong = replace(case, loop=lambda w: tables.best_of_n({**w, "n": w["n"] + 1}))
    assert tables.disagreement(wrong, 20) > 1e-3


def test_differences_are_those_of_the_gradient():
    tables = worlds.draw(2, 3, 3)
    _, gradient = worlds.engine_gradients(tables)
    for i in range(3):
        total = worlds.central_difference(*worlds.one(tables, i), 2)
        assert np.isclose(total, np.asarray(gradient.log_minus[0][i]).sum(), atol=1e-6)


def test_ratios_of_medians_by_hand():
    assert ratio([2.0, 4.0, 6.0], [1.0, 2.0, 2.0]).median == 2.0
    assert summary([1.0, 2.0, 3.0]).median == 2.0


PEERS_WARN = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # where dynamax is installed


@pytest.mark.slow
@PEERS_WARN
def test_the_quick_mode_runs():
    done = CliRunner().invoke(main, ["--quick"])
    assert done.exit_code == 0, done.output
    assert "worlds/s" in done.output
    assert "million sentences/s" in done.output


@PEERS_WARN
def test_hidden_markov_contestants_agree():
    found = hmm.disagreement(hmm.Case(3, 12, 3, 4))
    assert all(gap < (1e-4 if name == "pomegranate" else 1e-12) for name, gap in found.items())


def test_another_model_would_be_seen(monkeypatch):
    """The peers are optional: ours stands in for one here, with its states turned round."""

    def turned(parameters, tokens, **ignored):
        moves = parameters._replace(log_transition=parameters.log_transition[::-1])
        return lambda: np.asarray(hmm.hmm.log_likelihood(moves, tokens))

    monkeypatch.setattr(hmm, "find_spec", lambda name: name == "hmmlearn" or None)
    monkeypatch.setattr(hmm, "hmmlearn", turned)
    assert hmm.disagreement(hmm.Case(3, 12, 3, 4))["hmmlearn"] > 1e-3


def test_drawn_log_ratios_follow_the_law():
    for pair in laws.pairs().values():
        law, drawn = laws.exact(pair, 30)(), np.sort(laws.drawn(pair, 30)())
        for level in np.quantile(drawn, [0.1, 0.5, 0.9]):
            low, high = law.cdf(float(level))
            share = (drawn <= level + 1e-9).mean()
            assert low - 2 * laws.band() <= share <= high + 2 * laws.band()
