"""The published measurements, re-analysed: what they support once intervals, faults of the estimator and clustering are counted.

    python examples/published_measurements.py FOLDER --out published-report

FOLDER holds the tables of one behaviour as CSV (columns in docs/fit.md). Without it, tables are measured in a world with known
constants, and the last section compares. Needs the extra: pip install 'alignment-referee[fit]'.

Published numbers are those of Wolf et al., arXiv 2304.11082 v6, section 5 and its appendix: ranges over behaviours for Llama 2 13B chat.
"""

import argparse
import csv
import tempfile
from pathlib import Path

import numpy as np

from synth.inference import Plan, fit_series, read_tables
from synth.inference.simulated import (
    between_table,
    counts_table,
    known_world,
    next_table,
    variance_table,
)
from theory import claims
from theory.numeric import evaluate

PUBLISHED = {
    "log_inverse_alpha": (18, 30, "nats"),
    "beta": (5, 20, "nats per sentence"),
    "centre": (3, 3, "sentences (agreeableness: about 3)"),
    "sigma2": (50, 50, "nats² per sentence (agreeableness: about 50)"),
    "sigma/beta": (0.35, 1, ""),
    "beta_prime/beta": (2, 3, ""),
}
SAMPLED, SCORED = 8, 7  # tokens of a continuation; the first is dropped
EARLY = 4  # sentences: the stretch on which the published line is straight
SHARED = 0.5  # correlation of the errors of a curve, as a supposition: the same prompts serve all lengths
DELTA = 0.1
PROMPTS = 32  # of the world's own tables
COLUMNS = {
    "kl-to-model": ("sentences", "kl_nats", "kl_stderr"),
    "kl-between": ("sentences", "kl_nats", "kl_stderr", "log_ratio_std"),
    "variance": ("sentences", "log_ratio_variance", "variance_stderr"),
}


def made_tables(folder):
    """Tables of a world with known constants, as CSV; the world."""
    known = known_world(log_inverse_alpha=20, ratio=6, swing=2, slip=0.02)
    rng = np.random.default_rng(0)
    lengths = list(range(1, 11))
    for table in (
        next_table(known, rng, lengths),
        between_table(known, rng, lengths, prompts=PROMPTS),
        variance_table(known, rng, lengths),
    ):
        with open(folder / f"{table.quantity}.csv", "w", newline="") as stream:
            out = csv.writer(stream)
            out.writerow(COLUMNS[table.quantity])
            for n, value, error in zip(table.sentences, table.value, table.stderr, strict=True):
                deviation = [error * PROMPTS**0.5] if table.quantity == "kl-between" else []
                out.writerow([int(n), value, error, *deviation])
    replies = counts_table(known, rng, lengths[:8], prompts=8, aligning=1)
    with open(folder / "counts.csv", "w", newline="") as stream:
        out = csv.writer(stream)
        out.writerow(["aligning_prompt", "prompt", "sentences", "positive_responses", "responses"])
        for g, i, n, k, of in zip(
            replies.group, replies.prompt, replies.sentences, replies.value, replies.responses, strict=True
        ):
            out.writerow([replies.groups[g], i, int(n), int(k), of])
    return known


def shown(name, s):
    return f"  {name:<34} {s.median:7.3g}  [{s.low:.3g}, {s.high:.3g}] {s.unit}"


def report(fit, say, names=()):
    """The sound laws of a table, the preferred one first; reasons and doubts of all."""
    for f in sorted(fit.fits, key=lambda f: f.law.name != fit.preferred):
        mark = " (preferred)" if f.law.name == fit.preferred else ""
        say(f" {f.law.name}{mark}: {f.status}" + "".join(f"\n   ! {d}" for d in (*f.reasons, *f.doubts)))
        if not f.reasons:
            for s in f.summaries:
                if not names or s.name in names:
                    say(shown(s.label, s))


def draws(fit, name):
    """Draws of a quantity under the preferred law, of the first group; None where no fit is sound."""
    if fit is None or fit.preferred is None:
        return None
    found = fit.fit_of(fit.preferred).quantities
    return next((v for label, v in found.items() if label.split(" [")[0] == name), None)


def interval(x):
    low, middle, high = np.quantile(x, (0.05, 0.5, 0.95))
    return f"{middle:.3g} [{low:.3g}, {high:.3g}]"


def analyse(tables, plan, say):
    """Every table by itself, then what they say of each other."""
    fits = {}
    for table in tables:
        say(f"\n== {table.name}: {table.quantity}, {table.rows} rows")
        laws = ("sigmoid", "sigmoid-floor") if table.quantity == "counts" else ()
        fit = fit_series(table, laws=laws, plan=plan)
        fits.setdefault(table.quantity, fit)
        report(fit, say)
        if table.quantity == "kl-to-model":
            early = fit_series(table.upto(EARLY), laws=("line",), plan=plan)
            say(f" the published straight line, on at most {EARLY} sentences:")
            report(early, say, ("intercept", "slope"))
        if table.quantity != "counts" and fit.preferred is not None:
            together = fit_series(table, laws=(fit.preferred,), plan=plan, correlation=SHARED)
            say(
                f" if the errors of a curve are correlated by {SHARED:g}, as where one set of prompts serves all lengths:"
            )
            report(together, say, [p.name for p in together.fits[0].law.priors])
    say("\n== the tables together")
    decay, between = fits.get("kl-to-model"), fits.get("kl-between")
    beta, slope, sigma2 = (
        draws(between, "infimum"),
        draws(decay, "beta"),
        draws(fits.get("variance"), "supremum"),
    )
    if beta is not None and sigma2 is not None:
        size = min(len(beta), len(sigma2))
        say(f"  sigma/beta = {interval(np.sqrt(sigma2[:size]) / beta[:size])}")
    if beta is not None and slope is not None:
        size = min(len(beta), len(slope))
        say(f"  beta between the components over beta of the decay = {interval(beta[:size] / slope[:size])}")
        say("    (one mixture P = alpha P- + (1 - alpha) P+ has one beta: the ratio would be 1)")
    say(
        f"  {SCORED} of {SAMPLED} tokens are scored: if tokens weigh alike, nats per sentence are too small by {1 - SCORED / SAMPLED:.0%}"
    )
    shift = draws(fits.get("counts"), "shift_sentences")
    if shift is not None and beta is not None and sigma2 is not None:
        values = {
            "beta": float(np.median(beta)),
            "sigma": float(np.sqrt(np.median(sigma2))),
            "beta_prime": 2.5 * float(np.median(beta)),
            "m": 1,
            "delta": DELTA,
            "log_alpha": 0,
            "epsilon": 4,
        }
        bound = float(evaluate(claims()["thm2"].conclusion.body.body.length.expr, values))
        say(
            f"  an aligning prompt adds {interval(shift)} sentences; Theorem 2 allows up to {bound:.2g} for one sentence"
        )
    say(
        "  published, over behaviours: "
        + "; ".join(f"{k} {low} to {high} {u}" for k, (low, high, u) in PUBLISHED.items())
    )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--out", type=Path, help="folder for report.txt")
    parser.add_argument("--draws", type=int, default=1500, help="of each of four chains")
    asked = parser.parse_args()
    lines = []

    def say(line):
        print(line, flush=True)
        lines.append(line)

    plan = Plan(4, 1000, asked.draws)
    with tempfile.TemporaryDirectory() as made:
        folder = asked.folder or Path(made)
        known = None if asked.folder else made_tables(folder)
        files = sorted(folder.glob("*.csv"))
        if not files:
            parser.error(f"{folder}: no tables (*.csv)")
        analyse([s for path in files for s in read_tables(path)], plan, say)
    if known is not None:
        say(
            f"\n== the world: log 1/alpha {known.log_odds:.3g}, beta {known.beta:.3g}, sigma^2 {known.sigma2:.3g}, shift of one "
            f"aligning sentence {known.beta_prime / known.beta:.3g} sentences"
        )
    if asked.out:
        asked.out.mkdir(parents=True, exist_ok=True)
        (asked.out / "report.txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
