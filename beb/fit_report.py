"""Figures and page of `beb fit`."""

from __future__ import annotations

from typing import Any

import numpy as np

from beb.drawing import BLUE, COLOURS, INK, MUTED, OLIVE, TEAL, VIOLET, Picture, painted, plain
from beb.fit_words import CHAIN_RULE, SHOWN_AS, TOKENS, WHY_PREFERRED, bound_line
from beb.templating import environment
from proofs.verdict import Verdict
from synth.inference import LawFit, Series, SeriesFit

# A colour and a dash of its own for every law of a quantity.
LINES = (
    (BLUE, "-"),
    (OLIVE, "--"),
    (TEAL, "-."),
    (VIOLET, (0, (1, 1.2))),
    (MUTED, (0, (5, 1, 1, 1, 1, 1))),
    (BLUE, (0, (4, 3))),
    (OLIVE, (0, (1, 2.5))),
)
AXIS = {
    "kl-to-model": "KL(P₋ ‖ P) of the next sentence, nats",
    "kl-of-rest": "KL(P₋ ‖ P) of all that follows, nats",
    "kl-between": "KL(P₋ ‖ P₊), nats per sentence",
    "deviation": "deviation of the next log-ratio, nats",
    "variance": "variance of the log-ratio, nats²",
    "counts": "share of good replies",
}
BAND = (0.05, 0.5, 0.95)


def figures(fit: SeriesFit, place: int) -> list[Picture]:
    """Of one series: the curves under its laws, and the predictive checks of the preferred law.

    Args:
      place: of the series in the report, which names of its figures end in.
    """
    shown = [_curves(fit, f"curves-{place}")]
    if fit.preferred is not None:
        shown.append(_checks(fit.fit_of(fit.preferred), f"checks-{place}"))
    return shown


def _points(series: Series, group: int) -> tuple[Any, Any, Any]:
    """Lengths, values and errors of a group; counts as the share over prompts with the error of its mean."""
    rows = np.flatnonzero(series.group == group)
    if series.quantity != "counts":
        rows = rows[np.argsort(series.sentences[rows], kind="stable")]
        error = series.stderr[rows] if series.known_error else np.zeros(len(rows))
        return series.sentences[rows], series.value[rows], error
    n = np.unique(series.sentences[rows])
    share = series.value / series.responses
    by_length = [share[rows][series.sentences[rows] == x] for x in n]
    spread = [v.std(ddof=1) / np.sqrt(len(v)) if len(v) > 1 else 0.0 for v in by_length]
    return n, np.array([v.mean() for v in by_length]), np.array(spread)


def _band(fit: LawFit, series: Series, group: int) -> tuple[Any, Any]:
    """Lengths, and quantiles of the mean curve at them; counts averaged over prompts."""
    rows = np.flatnonzero(series.group == group)
    n = np.unique(series.sentences[rows])
    mean = fit.mean / series.responses if series.quantity == "counts" else fit.mean
    at = np.stack([mean[:, rows[series.sentences[rows] == x]].mean(axis=1) for x in n], axis=1)
    return n, np.quantile(at, BAND, axis=0)


def _curves(fit: SeriesFit, name: str) -> Picture:
    series = fit.series
    sound = [f for f in fit.fits if not f.reasons]

    def paint(figure: Any) -> None:
        panels = figure.subplots(1, len(series.groups), sharey=True, squeeze=False)[0]
        for g, (axes, group) in enumerate(zip(panels, series.groups, strict=True)):
            if len(series.groups) > 1:
                prefix = {"with": "with an aligning prompt", "without": "without"}
                axes.set_title(plain(prefix.get(group, group)), fontsize=9, parse_math=False)
            for f in sound:
                colour, dash = LINES[[x.law.name for x in fit.fits].index(f.law.name) % len(LINES)]
                n, (low, middle, high) = _band(f, series, g)
                if f.law.name == fit.preferred:
                    axes.fill_between(n, low, high, color=colour, alpha=0.18, linewidth=0)
                width = 2.0 if f.law.name == fit.preferred else 1.1
                axes.plot(n, middle, color=colour, linestyle=dash, linewidth=width, label=f.law.name)
            n, value, error = _points(series, g)
            axes.errorbar(
                n,
                value,
                yerror(error),
                fmt="o",
                color=INK,
                markersize=3.6,
                linewidth=0.9,
                label="measured",
                zorder=5,
            )
            axes.set_xlabel("n, sentences")
            # A law that shoots past the data must not flatten them.
            axes.set_ylim(top=_top(series))
            axes.set_ylim(
                bottom=min(0.0, float(axes.get_ylim()[0]))
                if series.quantity not in ("kl-between", "deviation")
                else 0.0
            )
            axes.xaxis.get_major_locator().set_params(integer=True)
        panels[0].set_ylabel(AXIS[series.quantity])
        handles, labels = panels[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="outside lower center", ncols=3)

    bars = "two standard errors"
    if series.quantity == "counts":
        bars = f"two standard errors of the mean over {len(series.prompts)} prompts"
    caption = f"{series.name}. Points are measured, bars {bars} to either side. Lines are posterior medians of each law"
    if fit.preferred is not None:
        caption += f"; the band holds 90 % of the mean curves under {fit.preferred}"
    withheld = [f.law.name for f in fit.fits if f.reasons]
    caption += f". Withheld as unsound: {', '.join(withheld)}." if withheld else "."
    alt = f"{AXIS[series.quantity]} against the number of sentences: measured values and fitted laws"
    return painted(name, caption, alt, (5.6 if len(series.groups) > 1 else 5.2, 3.6), paint)


def _top(series: Series) -> float | None:
    """Where the axis ends: a fifth above the highest bar; None for shares."""
    if series.quantity == "counts":
        return None
    error = series.stderr if series.known_error else 0.0
    return 1.2 * float((series.value + 2 * error).max())


def yerror(error: Any) -> Any:
    """Bars of two standard errors; none where there is no error."""
    return 2 * error if np.any(error > 0) else None


def _checks(fit: LawFit, name: str) -> Picture:
    checks = fit.checks

    def paint(figure: Any) -> None:
        axes = figure.subplots()
        for k, c in enumerate(checks):
            low, middle, high = c.replicated
            spread = max(high - low, 1e-12)
            axes.plot([(low - middle) / spread, (high - middle) / spread], [k, k], color=BLUE, linewidth=5, alpha=0.35, solid_capstyle="butt")  # fmt: skip
            axes.plot([0], [k], marker="|", color=BLUE, markersize=11)
            at = (c.observed - middle) / spread
            colour = COLOURS[Verdict.REFUTED] if c.failed else INK
            axes.plot([np.clip(at, -2.2, 2.2)], [k], marker="X" if c.failed else "o", color=colour, markersize=6, zorder=4)  # fmt: skip
            axes.text(2.35, k, c.p_text, va="center", fontsize=8, color=colour)
        axes.set_yticks(range(len(checks)), [c.statistic for c in checks])
        axes.set_ylim(len(checks) - 0.4, -0.6)
        axes.set_xlim(-2.3, 2.3)
        axes.set_xticks([])
        axes.axvline(0, color=MUTED, linewidth=0.6)
        axes.set_xlabel("observed, against the middle 90 % of replicated tables")
        axes.grid(visible=False)

    caption = (
        f"Posterior predictive checks of {fit.law.name}: each statistic of the measured table (mark; a cross where p is below 0.025 or above "
        "0.975) against tables replicated under the fit (bar: middle 90 %, each scaled by its own width). p is the share of replicated tables "
        "with at least as great a value."
    )
    alt = "; ".join(f"{c.statistic}: {c.p_text}" for c in checks)
    return painted(name, caption, alt, (5.6, 0.7 + 0.36 * len(checks)), paint)


def page(record: dict[str, Any], drawn: list[list[Picture]]) -> str:
    """The report; every text of a file is escaped by the template engine."""
    views = [[{"svg": p.inline(p.name), "caption": p.caption} for p in pictures] for pictures in drawn]
    return (
        environment()
        .get_template("fit.html")
        .render(
            r=record,
            figures=views,
            shown_as=SHOWN_AS,
            why_preferred=WHY_PREFERRED,
            bound_line=bound_line,
            chain_rule=CHAIN_RULE,
            tokens=TOKENS,
        )
    )
