"""Inference from measured curves: formulas against the claims, every diagnostic shown to fire, recovery of known constants."""

import re
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.optimize
import scipy.stats

# Not importorskip: once a day ArviZ warns of its next version when it is imported, and here a warning is an error.
if find_spec("arviz") is None:
    pytest.skip("needs the extra fit: pip install -e '.[fit]'", allow_module_level=True)

from synth.inference import LAWS, Plan, Summary, fit_series, formulas, laws_of, priors_of, series
from synth.inference.calibration import calibration, coverage_of_law, coverage_of_tables, rank_p_value
from synth.inference.checks import predictive_checks, prior_sensitivity
from synth.inference.diagnostics import LeaveOneOut, compare, diagnose, leave_one_out, told_apart
from synth.inference.doubts import doubts, misfits, parameters, too_few
from synth.inference.identified import identification
from synth.inference.laws import law_of
from synth.inference.models import data_of, design_of
from synth.inference.sampling import Draws, pointwise_log_likelihood
from synth.inference.simulated import (
    counts_table,
    gaussian_divergences,
    known_world,
    next_table,
    noisy_table,
    rest_table,
    variance_table,
)
from synth.inference.summaries import summarised
from theory.numeric import evaluate
from theory.wolf2024 import appI, lem5, thm1

ROOT = Path(__file__).parent.parent
SMALL = Plan(chains=2, warmup=400, draws=600, target=0.9)


# Formulas ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("claim", "statement"), [("thm1", thm1.theorem), ("appI", appI.statement)])
def test_lengths_are_those_of_the_claims(claim, statement):
    expression = statement.prompt_lengths[0].expr
    for weight, slope, eps, eta in ((20.0, 5.0, 0.1, 0.5), (3.0, 0.2, 0.9, 0.0), (800.0, 12.0, 0.01, 0.9)):
        values = {"log_alpha": -weight, "beta": slope, "epsilon": eps, "eta": eta}
        assert formulas.length(claim)(weight, slope, eps, eta) == pytest.approx(
            float(evaluate(expression, values))
        )


def test_curves_are_those_of_the_claims_and_do_not_overflow():
    loss, logit = formulas.mixture_loss(), formulas.behaviour_logit()
    assert loss(20.0, 15.0) == pytest.approx(np.log1p(np.exp(5)))
    assert loss(2000.0, 10.0) == pytest.approx(1990)
    assert jax.grad(lambda x: loss(x, 0.0))(2000.0) == 1.0
    assert logit(20.0, 5.0, 3.0) == pytest.approx(5)
    assert formulas.accumulated()(5.0, 0.5, 4.0) == pytest.approx(10)


def test_a_claim_that_does_not_speak_of_an_observable_is_refused():
    from theory.observables import B_P, s

    with pytest.raises(ValueError, match="lem5 says nothing"):
        formulas.side_beside(lem5.lemma, B_P(s))


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_every_law_has_finite_gradients_at_its_prior(law):
    start = {p.name: float(p.law.mean) for p in law.priors}
    n = jnp.array([1.0 if law.quantity == "variance" else float(law.least), 3.0, 40.0])
    found = jax.grad(lambda values: law.mean(values, n).sum())(start)
    assert all(np.isfinite(x) for x in found.values()), found


def test_every_law_and_prior_is_documented():
    text = (ROOT / "docs" / "fit.md").read_text(encoding="utf-8")
    for law in LAWS:
        assert f"`{law.name}`" in text, law.id
        for prior in law.priors:
            assert prior.text in text, (law.id, prior.text)


# Likelihoods -------------------------------------------------------------------------------------------------------------


def draws_of(values, chains=1, diverging=0):
    n = len(next(iter(values.values())))
    shaped = {
        k: np.broadcast_to(np.asarray(v, dtype=float), (chains, *np.shape(v))) for k, v in values.items()
    }
    flags = np.zeros((chains, n), dtype=bool)
    flags.flat[:diverging] = True
    energy = np.random.default_rng(1).normal(size=(chains, n))
    return Draws(shaped, flags, energy, 0.0)


def test_curves_scatter_as_stated():
    table = series("kl-of-rest", [0, 1, 2], [20.3, 15.0, 9.0], [0.5, 1.0, 2.0])
    law = law_of("kl-of-rest/softplus")
    draws = draws_of({"log_inverse_alpha": [[20.0]], "beta": [[5.0]], "scatter": [0.75]})
    for noise, scattered in (("normal", scipy.stats.norm), ("student", scipy.stats.t(4))):
        design = design_of(law, table, noise=noise)
        found = pointwise_log_likelihood(design, data_of(table), draws)[0, 0]
        scale = table.stderr * 1.25
        z = (table.value - np.logaddexp(0, [20, 15, 10])) / scale
        np.testing.assert_allclose(found, scattered.logpdf(z) - np.log(scale))


def test_errors_of_variances_are_relative_and_smoothed():
    n = np.arange(1.0, 9.0)
    value = 9 * n * np.exp(0.2 * np.random.default_rng(0).normal(size=8))
    table = series("variance", n, value, 0.18 * value)
    law = law_of("variance/proportional")
    np.testing.assert_allclose(data_of(table)["stderr"], 0.18)
    draws = draws_of({"sigma2": [[9.0]], "scatter": [0.0]})
    found = pointwise_log_likelihood(design_of(law, table), data_of(table), draws)[0, 0]
    np.testing.assert_allclose(found, scipy.stats.norm.logpdf(value, 9 * n, 0.18 * 9 * n))


def test_replies_are_clustered_by_prompt():
    table = series(
        "counts",
        [1, 2, 1, 2],
        [30, 4, 31, 9],
        group=["without", "without", "with", "with"],
        prompt=["a", "a", "b", "b"],
        responses=[32] * 4,
    )
    law = law_of("counts/sigmoid-floor")
    values = {
        "log_inverse_alpha": [[6.0]],
        "beta": [[3.0]],
        "correlation": [[0.2]],
        "floor": [[0.1]],
        "prompt_spread": [2.0],
        "u": [[0.5, -1.0]],
        "shift": [1.5],
        "shift_spread": [0.5],
        "v": [[9.0, 2.0]],
    }
    found = pointwise_log_likelihood(design_of(law, table), data_of(table), draws_of(values))[0, 0]
    start = np.array([6 + 1, 6 + 1, 6 - 2 + 1.5 + 1, 6 - 2 + 1.5 + 1])
    share = 0.1 + 0.9 / (1 + np.exp(3 * table.sentences - start))
    wanted = scipy.stats.betabinom(32, share * 4, (1 - share) * 4).logpmf(table.value)
    np.testing.assert_allclose(found, wanted, rtol=1e-6)


# Diagnostics fire ----------------------------------------------------------------------------------------------------------


def chains(seed=0, shape=(4, 500)):
    return np.random.default_rng(seed).normal(size=shape)


def test_good_chains_pass_and_each_fault_is_told():
    energy = chains(1)
    calm = np.zeros((4, 500), dtype=bool)
    good = Draws({"beta": chains()}, calm, energy, 0.0)
    assert diagnose(good).sound
    diverged = calm.copy()
    diverged[2, 7] = True
    slow = np.cumsum(chains(), axis=1)
    low = np.cumsum(chains(2), axis=1) / 10
    cases = {
        "1 of 2000 transitions diverged": replace(good, diverging=diverged),
        "R-hat of beta is": replace(good, values={"beta": chains() + 0.3 * np.arange(4)[:, None]}),
        "R-hat of beta is nan": replace(good, values={"beta": np.ones((4, 500))}),
        "effective sample size (bulk)": replace(good, values={"beta": slow}),
        "energy fraction": replace(good, energy=low),
        "a single chain": Draws({"beta": chains(shape=(1, 500))}, calm[:1], energy[:1], 0.0),
    }
    for fault, draws in cases.items():
        found = diagnose(draws)
        assert not found.sound
        assert any(fault in reason for reason in found.reasons), (fault, found.reasons)


def test_too_few_rows_or_prompts_are_told():
    law = law_of("kl-to-model/softplus")
    three = series("kl-to-model", [0, 1, 2], [3, 2, 1], [1, 1, 1])
    assert too_few(law, three) == ["3 lengths; 2 parameters need 4 or more"]
    assert too_few(law_of("variance/proportional"), three) == []
    two = series("counts", [0, 1, 2, 3, 4] * 2, [1] * 10, prompt=["a"] * 5 + ["b"] * 5, responses=[2] * 10)
    assert too_few(law_of("counts/sigmoid"), two) == ["2 prompts; the spread over prompts needs 3 or more"]


def test_leave_one_out_finds_the_row_that_does_not_fit():
    values = {"mu": chains() * 0.1}
    table = np.array([0.0, 0.1, -0.2, 0.3, -0.1, 30.0])
    log_likelihood = scipy.stats.norm.logpdf(table, values["mu"][..., None])
    loo = leave_one_out(log_likelihood, Draws(values, np.zeros((4, 500), dtype=bool), chains(1), 0.0))
    assert loo.doubtful >= 1
    assert int(np.argmax(loo.k_hat)) == 5
    fine = leave_one_out(
        log_likelihood[..., :5], Draws(values, np.zeros((4, 500), dtype=bool), chains(1), 0.0)
    )
    assert fine.doubtful == 0
    wanted = scipy.stats.norm.logpdf(table[:5], 0, np.sqrt(1.01)).sum()
    assert fine.elpd == pytest.approx(wanted, abs=0.1)


def test_laws_are_ranked_by_expected_log_density():
    values = {"mu": chains() * 0.1}
    draws = Draws(values, np.zeros((4, 500), dtype=bool), chains(1), 0.0)
    table = np.linspace(-1, 1, 8)
    fits = {
        name: leave_one_out(scipy.stats.norm.logpdf(table, values["mu"][..., None] + off), draws)
        for name, off in (("far", 2.0), ("near", 0.0))
    }
    ranked = compare(fits)
    assert [c["law"] for c in ranked] == ["near", "far"]
    assert ranked[0]["difference"] == 0
    assert ranked[1]["difference"] > 2 * ranked[1]["difference_error"]
    assert [c["told_apart"] for c in ranked] == [False, True]
    # The error of a small difference over few rows is not known.
    assert not told_apart(3.0, 0.1)
    assert told_apart(5.0, 0.1)
    assert not told_apart(5.0, 3.0)


def test_predictive_checks_see_a_wrong_law_and_pass_the_right_one():
    rng = np.random.default_rng(0)
    n = np.arange(12.0)
    truth = np.logaddexp(0, 20 - 4 * n)
    table = series("kl-to-model", n, truth + 0.5 * rng.normal(size=12), [0.5] * 12)
    line = np.polyval(np.polyfit(n, table.value, 1), n)
    for mean, fails in ((truth, False), (line, True)):
        means = np.broadcast_to(mean, (1000, 12))
        scale = 0.5 if not fails else 3.0  # a fit that took the misfit for scatter
        checks = predictive_checks(table, means + scale * rng.normal(size=means.shape), means)
        assert any(c.failed for c in checks) == fails, [(c.statistic, c.p_value) for c in checks]


def test_predictive_checks_see_replies_that_move_together():
    rng = np.random.default_rng(0)
    prompts, lengths = np.repeat(np.arange(8), 6), np.tile(np.arange(6), 8)
    share = 1 / (1 + np.exp(lengths * 2 - 5.0))
    clustered = rng.binomial(32, rng.beta(share, 1 - share))
    for value, fails in ((rng.binomial(32, share), False), (clustered, True)):
        table = series("counts", lengths, value, prompt=[str(p) for p in prompts], responses=[32] * 48)
        means = np.broadcast_to(32 * share, (1000, 48))
        checks = predictive_checks(
            table, rng.binomial(32, np.broadcast_to(share, (1000, 48))).astype(float), means
        )
        chi2 = next(c for c in checks if c.statistic == "chi-square of the counts")
        assert chi2.failed == fails


def test_prior_sensitivity_is_that_of_a_conjugate_model():
    """x ~ N(0, 1), y | x ~ N(x, s^2): raising the prior to a power a gives precision a + 1/s^2 in closed form."""
    rng = np.random.default_rng(0)
    for error, y, expected in ((0.2, 1, False), (2.0, 3, True)):
        precision = 1 + error**-2
        middle = y * error**-2 / precision
        x = middle + rng.normal(size=8000) / np.sqrt(precision)
        (found,) = prior_sensitivity({"x": x}, -0.5 * x**2, 0.9)
        assert found["sensitive"] == expected
        for p in found["powers"]:
            wanted = y * error**-2 / (p["power"] + error**-2)
            assert p["reliable"]
            assert p["median"] == pytest.approx(wanted, abs=0.15 * x.std())


def test_a_scatter_beyond_the_stated_errors_is_a_misfit_and_a_vague_posterior_a_doubt():
    law = law_of("kl-of-rest/softplus")
    size = 400
    rng = np.random.default_rng(0)
    values = {
        "log_inverse_alpha": 20 + rng.normal(size=(size, 1)),
        "beta": 5 + rng.normal(size=(size, 1)) / 9,
    }
    for scatter, missed in ((0.3, 0), (4.0, 1)):
        draws = draws_of({**values, "scatter": np.full(size, scatter)})
        assert len(misfits(draws, (), None, ())) == missed
        assert doubts(law, draws, (), ()) == ()
    vague = draws_of(
        {**values, "beta": rng.lognormal(np.log(5), np.log(3), (size, 1)) * 2, "scatter": np.zeros(size)}
    )
    assert any("beta: the table says next to nothing" in d for d in doubts(law, vague, (), ()))


def scored(pointwise, effective=2.0):
    rows = np.asarray(pointwise, dtype=float)
    return LeaveOneOut(rows.sum(), 1.0, effective, np.zeros(len(rows)), rows)


def test_more_effective_parameters_than_there_are_is_a_misfit():
    draws = draws_of(
        {"log_inverse_alpha": np.ones((9, 2)), "beta": np.ones((9, 2)), "scatter": np.ones(9) / 9}
    )
    assert parameters(draws) == 5
    for effective, missed in ((4.9, 0), (5.1, 1), (float("nan"), 1)):
        found = misfits(draws, (), scored([0.0], effective), ())
        assert len(found) == missed
        assert all("effective parameters where there are 5" in x for x in found)


def test_alpha_is_identified_only_where_every_law_without_it_predicts_worse():
    good, bad, near = scored([0.0] * 9), scored([-3.0] * 9), scored([-0.1] * 9)
    told = identification("kl-to-model", "softplus", {"softplus": good, "null": bad, "line": bad})
    assert told.identified
    assert "null, line" in told.text
    rival = identification("kl-to-model", "softplus", {"softplus": good, "null": near, "line": bad})
    assert not rival.identified
    assert "null, which has no α, predicts left-out rows as well as softplus" in rival.text
    assert not identification("kl-to-model", "null", {"softplus": bad, "null": good}).identified
    assert "no law without α" in identification("kl-to-model", "softplus", {"softplus": good}).text
    assert identification("variance", "linear", {"linear": good}) is None
    assert identification("kl-to-model", None, {}) is None


def test_intervals_of_few_draws_are_wider_and_stay_among_the_draws():
    blank = Summary("beta", "", "", "", *[float("nan")] * 6, False)
    rng = np.random.default_rng(0)
    for size, least in ((4000, 0.0), (80, 0.1)):
        draws = rng.lognormal(size=4 * size)
        found = summarised(blank, draws, 0.9, chains=4)
        low, high = np.quantile(draws, (0.05, 0.95))
        assert found.low <= low < high < found.high
        assert found.high - high == pytest.approx(2 * found.monte_carlo, rel=0.01)
        assert found.monte_carlo >= least
        assert found.low >= draws.min()
    still = summarised(blank, np.ones(40), 0.9, chains=4)
    assert (still.low, still.high, still.monte_carlo) == (1, 1, 0)


def test_ranks_that_are_not_uniform_are_seen():
    rng = np.random.default_rng(0)
    assert rank_p_value(rng.random(200)) > 0.01
    truth, noise = rng.normal(size=(2, 200))
    for narrower, uniform in ((1.0, True), (0.4, False)):
        # The posterior of a mean under a flat prior, and one that is too sure of itself.
        ranks = scipy.stats.norm.cdf(truth, truth + noise, narrower)
        assert (rank_p_value(ranks) > 0.01) == uniform


# Recovery ----------------------------------------------------------------------------------------------------------------

FIRST = list(range(9))
SHORT = Plan(1, 250, 200, 0.9, 7)


def test_constants_of_an_exact_mixture_are_recovered_unless_errors_are_understated():
    """Divergences of a normal mixture by their definition, with errors."""
    exact = gaussian_divergences(24, 6, FIRST)
    rng = np.random.default_rng(0)
    truth = {"log_inverse_alpha": 24, "beta": 6}
    tables = [noisy_table(exact, rng, FIRST, 0.3) for _ in range(12)]
    spread = law_of("kl-to-model/softplus-spread")
    found = coverage_of_tables(spread, tables, truth, plan=SHORT)
    # Binomial(12, 0.9) is at least 8 with probability 0.996.
    assert min(found.coverage.values()) >= 8 / 12
    assert max(map(abs, found.errors.values())) < 1
    # The same with errors that are said to be a fifth of what they are.
    understated = [replace(t, stderr=t.stderr / 5) for t in tables]
    assert min(coverage_of_tables(spread, understated, truth, plan=SHORT).coverage.values()) < 8 / 12


def test_the_law_of_another_quantity_gives_neither_constant():
    """What is measured of a next sentence, under the law of all that follows: least squares where the truth is 24 and 6."""
    exact = gaussian_divergences(24, 6, FIRST)
    n = jnp.asarray(FIRST, dtype=jnp.float64)

    def best(quantity, **fixed):
        law = law_of(f"{quantity}/softplus" + ("-spread" if fixed else ""))

        def residual(p):
            return np.asarray(law.mean({"log_inverse_alpha": p[0], "beta": p[1], **fixed}, n)) - exact

        return scipy.optimize.least_squares(residual, [15.0, 4.0]).x

    np.testing.assert_allclose(best("kl-to-model", sigma2=12.0), [24, 6], rtol=1e-5)
    log_inverse_alpha, beta = best("kl-of-rest")
    assert log_inverse_alpha < 24 / 2
    assert beta < 6 / 2


def test_ranks_are_uniform_where_tables_come_from_the_prior():
    template = series("kl-between", [1, 2, 4, 6, 8], [20] * 5, [1.2] * 5)
    found = calibration(law_of("kl-between/constant"), template, tables=60, plan=SHORT)
    assert found.uniform, found.p_values
    assert set(found.ranks) == {"beta", "scatter"}


# Longer ------------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("law", [law for law in LAWS if law.quantity != "counts"], ids=lambda law: law.id)
def test_intervals_cover(law):
    """Slow: a compilation for each law, half a minute. 100 tables; 90 % intervals hold the truth in 84 to 96 % of them."""
    from benchmarks.coverage import TRUTHS, template

    found = coverage_of_law(law, template(law.quantity, law.least), TRUTHS[law.id])
    assert all(0.84 <= share <= 0.96 for share in found.coverage.values()), found.coverage


@pytest.mark.slow
def test_all_laws_of_a_table_and_of_replies():
    """Slow: five laws and a hierarchy over prompts, some minutes."""
    known = known_world(log_inverse_alpha=15, ratio=5, swing=0.5, slip=0.02)
    rng = np.random.default_rng(0)
    found = fit_series(
        counts_table(known, rng, list(range(1, 8)), prompts=6, aligning=2), laws=["sigmoid-floor"], plan=SMALL
    )
    (fit,) = found.fits
    shift = fit.summary("shift")
    assert shift.low < 2 * known.beta_prime < shift.high
    wide = known_world(log_inverse_alpha=24, ratio=6, swing=3)
    for table in (
        next_table(wide, rng, list(range(10)), prompts=32),
        rest_table(wide, rng, list(range(10)), prompts=32),
    ):
        decay = fit_series(table, plan=replace(SMALL, chains=4, draws=1500))
        assert decay.fit_of("line").misfits or decay.fit_of("line").reasons
        assert decay.preferred in ("softplus-spread", "spread-floor", "softplus-floor", "softplus")
        assert decay.alpha.identified
        (bound,) = decay.bounds
        assert bound.least < 24
    table = variance_table(wide, rng, list(range(1, 9)), prompts=200)
    (fit,) = fit_series(table, laws=["proportional"], plan=SMALL).fits
    assert abs(fit.summary("sigma2").median - wide.sigma2) < 4 * fit.summary("sigma2").sd
    assert [p.name for p in priors_of(laws_of("variance")[0], fit.design)] == ["sigma2", "scatter"]


@pytest.mark.slow
def test_the_example_finds_the_constants_of_its_world(tmp_path):
    """Slow: every law on four tables and again with correlated errors, some five minutes."""
    command = [sys.executable, "examples/published_measurements.py", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "report.txt").read_text()
    (low, high) = re.search(r"constant.*?\n  beta +\S+ +\[(\S+), (\S+)\]", text, re.S).groups()
    truth = float(re.search(r"== the world: .* beta (\S+),", text).group(1))
    assert float(low) < truth < float(high)
