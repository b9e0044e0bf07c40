"""Inference from measured curves: formulas against the claims, every diagnostic shown to fire, recovery of known constants."""

import json
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
import scipy.stats
from click.testing import CliRunner

# Not importorskip: once a day ArviZ warns of its next version when it is imported, and here a warning is an error.
if find_spec("arviz") is None:
    pytest.skip("needs the extra fit: pip install -e '.[fit]'", allow_module_level=True)

from beb.cli import main
from synth.inference import LAWS, Plan, fit_series, formulas, laws_of, priors_of, series
from synth.inference.calibration import calibration, coverage_of_law, coverage_of_tables, rank_p_value
from synth.inference.checks import predictive_checks, prior_sensitivity
from synth.inference.diagnostics import compare, diagnose, leave_one_out
from synth.inference.fit import _doubts, _too_few
from synth.inference.laws import law_of
from synth.inference.models import data_of, design_of
from synth.inference.sampling import Draws, pointwise_log_likelihood
from synth.inference.simulated import counts_table, divergence_table, known_world, variance_table
from theory import claims
from theory.numeric import evaluate

ROOT = Path(__file__).parent.parent
SMALL = Plan(chains=2, warmup=400, draws=600, target=0.9)


# Formulas ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("claim", ["thm1", "appI"])
def test_lengths_are_those_of_the_claims(claim):
    expression = claims()[claim].prompt_lengths[0].expr
    for weight, slope, eps, eta in ((20.0, 5.0, 0.1, 0.5), (3.0, 0.2, 0.9, 0.0), (800.0, 12.0, 0.01, 0.9)):
        values = {"log_alpha": -weight, "beta": slope, "epsilon": eps, "eta": eta}
        assert formulas.length(claim)(weight, slope, eps, eta) == pytest.approx(
            float(evaluate(expression, values))
        )


def test_curves_are_those_of_the_claims_and_do_not_overflow():
    decay, logit = formulas.divergence_curve(), formulas.behaviour_logit()
    assert decay(20.0, 15.0) == pytest.approx(np.log1p(np.exp(5)))
    assert decay(2000.0, 10.0) == pytest.approx(1990)
    assert jax.grad(lambda x: decay(x, 0.0))(2000.0) == 1.0
    assert logit(20.0, 5.0, 3.0) == pytest.approx(5)
    assert formulas.accumulated()(5.0, 0.5, 4.0) == pytest.approx(10)


def test_a_claim_that_does_not_speak_of_an_observable_is_refused():
    from theory.observables import B_P, s

    with pytest.raises(ValueError, match="lem5 says nothing"):
        formulas.side_beside(claims()["lem5"], B_P(s))


def test_the_spread_law_is_the_average_over_prompts():
    law = law_of("kl-to-model/softplus-spread")
    n, values = jnp.arange(8.0), {"log_inverse_alpha": 20.0, "beta": 4.0, "sigma2": 9.0}
    drawn = 4.0 * np.arange(8) + 3 * np.sqrt(np.arange(8)) * np.random.default_rng(0).normal(
        size=(200_000, 1)
    )
    np.testing.assert_allclose(
        law.mean(values, n), np.logaddexp(0, 20 - drawn).mean(axis=0), rtol=0.01, atol=0.01
    )
    plain = law_of("kl-to-model/softplus").mean(values, n)
    np.testing.assert_allclose(law.mean({**values, "sigma2": 1e-12}, n), plain, atol=1e-5)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_every_law_has_finite_gradients_at_its_prior(law):
    start = {p.name: float(p.law.mean) for p in law.priors}
    n = jnp.array([1.0 if law.quantity == "variance" else 0.0, 3.0, 40.0])
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
    table = series("kl-to-model", [0, 1, 2], [20.3, 15.0, 9.0], [0.5, 1.0, 2.0])
    law = law_of("kl-to-model/softplus")
    draws = draws_of({"log_inverse_alpha": [[20.0]], "beta": [[5.0]], "scatter": [0.75]})
    for noise, scattered in (("normal", scipy.stats.norm), ("student", scipy.stats.t(4))):
        design = design_of(law, table, noise=noise)
        found = pointwise_log_likelihood(law, design, data_of(table), draws)[0, 0]
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
    found = pointwise_log_likelihood(law, design_of(law, table), data_of(table), draws)[0, 0]
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
    found = pointwise_log_likelihood(law, design_of(law, table), data_of(table), draws_of(values))[0, 0]
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
    assert _too_few(law, three) == ["3 lengths; 2 parameters need 4 or more"]
    assert _too_few(law_of("variance/proportional"), three) == []
    two = series("counts", [0, 1, 2, 3, 4] * 2, [1] * 10, prompt=["a"] * 5 + ["b"] * 5, responses=[2] * 10)
    assert _too_few(law_of("counts/sigmoid"), two) == ["2 prompts; the spread over prompts needs 3 or more"]


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


def test_a_scatter_beyond_the_stated_errors_is_doubted():
    table = series("kl-to-model", [0, 1, 2, 3], [3, 2, 1, 0], [1] * 4)
    law = law_of("kl-to-model/softplus")
    size = 400
    rng = np.random.default_rng(0)
    values = {
        "log_inverse_alpha": 20 + rng.normal(size=(size, 1)),
        "beta": 5 + rng.normal(size=(size, 1)) / 9,
    }
    design = design_of(law, table)
    for scatter, doubted in ((0.3, 0), (4.0, 1)):
        draws = draws_of({**values, "scatter": np.full(size, scatter)})
        found = _doubts(law, design, draws, (), ())
        assert len(found) == doubted, found
    vague = draws_of(
        {**values, "beta": rng.lognormal(np.log(5), np.log(3), (size, 1)) * 2, "scatter": np.zeros(size)}
    )
    assert any("beta: the table says next to nothing" in d for d in _doubts(law, design, vague, (), ()))


def test_ranks_that_are_not_uniform_are_seen():
    rng = np.random.default_rng(0)
    assert rank_p_value(rng.random(200)) > 0.01
    truth, noise = rng.normal(size=(2, 200))
    for narrower, uniform in ((1.0, True), (0.4, False)):
        # The posterior of a mean under a flat prior, and one that is too sure of itself.
        ranks = scipy.stats.norm.cdf(truth, truth + noise, narrower)
        assert (rank_p_value(ranks) > 0.01) == uniform


# Recovery ----------------------------------------------------------------------------------------------------------------


def test_constants_of_a_world_are_recovered_and_understated_errors_are_not():
    """Tables come from prompts of a world with exact constants, not from the likelihood."""
    known = known_world(log_inverse_alpha=24, ratio=6, swing=0.5)
    assert known.beta == pytest.approx(6)
    assert known.sigma2 == pytest.approx(0.25)
    rng = np.random.default_rng(0)
    tables = [divergence_table(known, rng, [1, 2, 3, 4, 5, 6]) for _ in range(30)]
    truth = {"log_inverse_alpha": known.log_odds, "beta": known.beta}
    law = law_of("kl-to-model/softplus")
    plan = Plan(1, 300, 200, 0.9, 7)
    found = coverage_of_tables(law, tables, truth, plan=plan)
    # Binomial(30, 0.9) is at least 22 with probability 0.998.
    assert min(found.coverage.values()) >= 22 / 30
    understated = [replace(t, stderr=t.stderr / 5) for t in tables]
    assert min(coverage_of_tables(law, understated, truth, plan=plan).coverage.values()) < 22 / 30


def test_ranks_are_uniform_where_tables_come_from_the_prior():
    template = series("kl-between", [1, 2, 4, 6, 8], [20] * 5, [1.2] * 5)
    found = calibration(law_of("kl-between/constant"), template, tables=100, plan=Plan(1, 300, 400, 0.9, 7))
    assert found.uniform, found.p_values
    assert set(found.ranks) == {"beta", "scatter"}


# The command ---------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Two tables: one that Lemma 5 describes, and one of three rows, which is too few for it."""
    folder = tmp_path_factory.mktemp("fit")
    rng = np.random.default_rng(3)
    n = np.arange(9)
    value = np.logaddexp(0, 22 - 5 * n) + 0.3 * rng.normal(size=9)
    rows = "".join(f"{k},{x:.5f},0.3\n" for k, x in zip(n, value, strict=True))
    (folder / "decay <b>.csv").write_text("sentences,kl_nats,kl_stderr\n" + rows)
    (folder / "short.csv").write_text("sentences,kl_nats,kl_stderr\n0,22,0.3\n1,17,0.3\n2,12,0.3\n")
    arguments = ["--law", "softplus", "--chains", "4", "--warmup", "400", "--draws", "500", "--eps", "0.25"]
    tables = [str(folder / "decay <b>.csv"), str(folder / "short.csv")]
    done = CliRunner().invoke(main, ["fit", *tables, *arguments, "--out", str(folder / "out")])
    assert done.exit_code == 0, done.output
    return done.output, folder / "out"


def test_the_record_holds_posteriors_diagnostics_and_checks(report):
    _, out = report
    record = json.loads((out / "fit.json").read_text())
    first = record["series"][0]
    (law,) = first["laws"]
    assert law["status"] == "sound", (law["reasons"], law["doubts"])
    assert first["preferred"] == "softplus"
    found = {x["label"]: x for x in law["posterior"]}
    for name, truth in (("log_inverse_alpha", 22), ("beta", 5), ("centre", 4.4)):
        assert abs(found[name]["median"] - truth) < 4 * found[name]["sd"]
        assert found[name]["low"] < found[name]["median"] < found[name]["high"]
    length = (np.log(4 / 0.25) + found["log_inverse_alpha"]["median"]) / found["beta"]["median"]
    assert found["length"]["median"] == pytest.approx(length, rel=0.01)
    assert law["diagnostics"]["sound"]
    assert law["diagnostics"]["divergences"] == 0
    assert {p["name"] for p in law["priors"]} == {"log_inverse_alpha", "beta", "scatter"}
    assert len(law["predictive_checks"]) == 4
    assert law["leave_one_out"]["elpd"] < 0
    assert {s["quantity"] for s in law["prior_sensitivity"]} == set(found)
    assert record["provenance"]["options"]["seed"] == 0
    assert record["provenance"]["versions"]["arviz"] != "not installed"
    assert len(first["sha256"]) == 64


def test_no_number_of_an_unsound_fit_is_given(report):
    shown, out = report
    record = json.loads((out / "fit.json").read_text())
    second = record["series"][1]
    assert second["preferred"] is None
    (law,) = second["laws"]
    assert law["status"] == "unsound"
    assert law["posterior"] is None
    assert "3 lengths; 2 parameters need 4 or more" in law["reasons"]
    assert "numbers withheld" in shown
    assert "no law has a sound fit" in shown
    assert "no number of this table may be used" in (out / "index.html").read_text()


def test_the_page_is_self_contained_and_escapes_names(report):
    _, out = report
    page = (out / "index.html").read_text()
    assert "decay &lt;b&gt;.csv" in page
    assert "decay <b>" not in re.sub(r'aria-label="[^"]*"', "", page)
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "<script" not in page
    assert page.count("<svg ") == 3  # two figures of the sound series, one of the other
    for text in ("nats", "sentences"):
        assert text in page


def test_withholding_every_number_has_a_status_of_its_own(tmp_path):
    (tmp_path / "short.csv").write_text("sentences,kl_nats,kl_stderr\n0,22,0.3\n1,17,0.3\n2,12,0.3\n")
    arguments = ["--law", "softplus", "--chains", "1", "--warmup", "10", "--draws", "10"]
    out = tmp_path / "out"
    done = CliRunner().invoke(main, ["fit", str(tmp_path / "short.csv"), *arguments, "--out", str(out)])
    assert (done.exit_code, done.exception.code) == (3, 3)
    assert "no law has a sound fit" in done.stdout
    assert (out / "fit.json").is_file()
    assert "3 if all numbers of all tables are withheld" in " ".join(
        CliRunner().invoke(main, ["fit", "--help"]).output.split()
    )


def test_draws_are_kept(report):
    _, out = report
    with np.load(out / "draws.npz") as kept:
        assert kept["0/softplus/beta"].shape == (4, 500, 1)


def test_without_the_extra_one_line_names_it(tmp_path):
    (tmp_path / "t.csv").write_text("sentences,kl_nats\n1,2\n2,1\n")
    code = (
        "import sys; sys.modules['arviz'] = None\n"
        f"sys.argv = ['beb', 'fit', {str(tmp_path / 't.csv')!r}, '--out', {str(tmp_path / 'out')!r}]\n"
        "from beb.cli import main\nmain()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 2
    assert (
        done.stderr
        == "beb: diagnostics need the extra fit (arviz not installed): pip install 'alignment-referee[fit]'\n"
    )
    assert not (tmp_path / "out").exists()


# Longer ------------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("law", [law for law in LAWS if law.quantity != "counts"], ids=lambda law: law.id)
def test_intervals_cover(law):
    """Slow: a compilation for each law, half a minute. 100 tables; 90 % intervals hold the truth in 84 to 96 % of them."""
    from benchmarks.coverage import TRUTHS, template

    found = coverage_of_law(law, template(law.quantity), TRUTHS[law.id])
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
    decay = fit_series(
        divergence_table(wide, rng, list(range(10)), prompts=32), plan=replace(SMALL, chains=4, draws=1500)
    )
    assert decay.fit_of("line").doubts or decay.fit_of("line").reasons
    assert decay.preferred in ("softplus-spread", "softplus-floor", "softplus")
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
