"""Figures and page of `beb compare`, from its record alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from matplotlib.ticker import MaxNLocator

from beb.bridge_report import MEANINGS, draw_behaviour
from beb.drawing import INK, MUTED, REAL, TOY, Picture, painted
from beb.per_prompt import per_prompt
from beb.templating import environment
from beb.verdicts import with_verdict
from llm_bridge.intervals import mean_curve
from theory.models import Floats

MOST_DIFFERENCES = 20
"""Rows of the table of differences; the record has all."""


def figures(record: dict[str, Any]) -> list[Picture]:
    """Divergences, log-ratio, posterior weight, behaviour: toy and real on the same axes."""
    log_alpha = record["real"]["check_plan"]["log_alpha"]
    # The toy's bands are of its larger sample.
    samples = {"toy": record["toy"]["many"], "real": record["real"]["samples"]}
    sides = {side: per_prompt(found, log_alpha) for side, found in samples.items()}
    return [
        _divergence(record, sides),
        _log_ratio(record, sides),
        _weight(record, sides),
        _behaviour(record),
    ]


def _real_curve(axes: Any, n: Any, values: Floats, level: float, label: str) -> None:
    """Means over the real prompts with bars that hold for all lengths together; what is drawn is never below 0."""
    curve = mean_curve(values, tuple(range(values.shape[1])), unit="", level=level)
    axes.plot(n, curve.values, color=REAL, marker="o", markersize=4, linewidth=1.2, label=label)
    axes.vlines(n, np.maximum(curve.low, 0.0), curve.high, color=REAL, linewidth=1.1)
    # One bar that is very long must not flatten the rest.
    top = axes.get_ylim()[1]
    most = 3.0 * max(float(curve.values.max()), 1e-9)
    axes.set_ylim(0, min(top, most))


def _toy_curve(axes: Any, n: Any, values: Floats, exact: list[float]) -> None:
    """Exact values as far as there are, means over drawn prompts beyond."""
    known = min(len(exact), len(n))
    style = {"color": TOY, "marker": "s", "markersize": 3.5, "linewidth": 1.2}
    axes.plot(n[:known], exact[:known], linestyle="--", label="toy, exact", **style)
    if known < len(n):
        mean = values.mean(axis=0)[known:]
        axes.plot(n[known:], mean, linestyle="none", markerfacecolor="none", label="toy, drawn", **style)


def _ticks(axes: Any) -> None:
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=12))


def _two(paint: Callable[[Any, Any], None], bottom: str) -> Callable[[Any], None]:
    def both(figure: Any) -> None:
        top, lower = figure.subplots(2, 1, sharex=True)
        paint(top, lower)
        lower.set_xlabel(bottom)

    return both


def _divergence(record: dict[str, Any], sides: dict[str, dict[str, Floats]]) -> Picture:
    level, exact = record["level"], record["toy"]["exact"]
    name = record["real"]["model"]["name"]
    log_alpha = record["real"]["check_plan"]["log_alpha"]

    def paint(top: Any, lower: Any) -> None:
        n = np.arange(sides["real"]["kl"].shape[1])
        _toy_curve(top, n, sides["toy"]["kl"], exact["kl"])
        _real_curve(top, n, sides["real"]["kl"], level, "real")
        for side, colour, dash in (("toy", TOY, ":"), ("real", REAL, "-.")):
            low = record[side]["constants"]["beta"]["low"]
            top.axhline(low, color=colour, linestyle=dash, linewidth=1, label=f"β of the {side}, lower limit")
        top.set_ylabel("KL(P₋ ‖ P₊), nats per sentence")
        top.legend(loc="upper right", ncols=2)
        n = np.arange(sides["real"]["kl_to_mixture"].shape[1])
        for side, colour, marker, dash in (("toy", TOY, "s", "--"), ("real", REAL, "o", "-")):
            values = sides[side]["kl_to_mixture"]
            low, high = np.quantile(values, (0.1, 0.9), axis=0)
            lower.fill_between(n, low, high, color=colour, alpha=0.16, linewidth=0)
            lower.plot(
                n,
                values.mean(axis=0),
                color=colour,
                marker=marker,
                markersize=4,
                linestyle=dash,
                linewidth=1.2,
                label=f"{side}, mean",
            )
        for side, colour, dash in (("toy", TOY, ":"), ("real", REAL, "-.")):
            beta = record[side]["constants"]["beta"]["low"]
            lower.plot(
                n,
                np.logaddexp(0.0, -log_alpha - beta * n),
                color=colour,
                linestyle=dash,
                linewidth=1,
                label=f"{with_verdict('lem5')}, β of the {side}",
            )
        lower.set_ylabel("log P₋/P of the next sentence, nats")
        means = [s["kl_to_mixture"].mean(axis=0) for s in sides.values()]
        lower.set_ylim(min(0.0, *(float(m.min()) for m in means)), 1.6 * max(float(m.max()) for m in means))
        _ticks(lower)
        lower.legend(loc="upper right", ncols=2)

    caption = (
        f"Divergence of the next sentence after n sentences of P₋: toy against {name}. Above between the components; bars hold for all lengths together "
        f"with probability {level:g}. Below log P₋(y|s)/P(y|s) of the sentence y that P₋ said next, P with log α = {log_alpha:g}: its mean is KL(P₋ ‖ P), bands "
        "hold 10 to 90 % of the drawn prompts. lem5 bounds that divergence for some prompt of each length, not on average."
    )
    alt = "Divergence per sentence against prompt length, toy and real, with the bounds"
    return painted("compare-divergence", caption, alt, (5.2, 5.8), _two(paint, "n, sentences before"))


def _log_ratio(record: dict[str, Any], sides: dict[str, dict[str, Floats]]) -> Picture:
    level = record["level"]
    log_alpha = record["real"]["check_plan"]["log_alpha"]

    def paint(top: Any, lower: Any) -> None:
        for side, colour, marker, dash in (("toy", TOY, "s", "--"), ("real", REAL, "o", "-")):
            values = sides[side]["log_ratio"]
            low, middle, high = np.quantile(values, (0.1, 0.5, 0.9), axis=0)
            n = np.arange(len(middle))
            top.fill_between(n, low, high, color=colour, alpha=0.16, linewidth=0)
            for edge in (low, high):
                top.plot(n, edge, color=colour, linestyle=dash, linewidth=0.7)
            top.plot(
                n,
                middle,
                color=colour,
                marker=marker,
                markersize=3.5,
                linestyle=dash,
                linewidth=1.3,
                label=side,
            )
            beta = record[side]["constants"]["beta"]["low"]
            top.plot(n, beta * n, color=colour, linestyle=":", linewidth=1, label=f"β n of the {side}")
        top.axhline(-log_alpha, color=INK, linestyle="-.", linewidth=0.9, label="log 1/α")
        top.set_ylabel("log P₋(s)/P₊(s), nats")
        top.legend(loc="upper left", ncols=2)
        n = np.arange(1, sides["real"]["variance"].shape[1] + 1)
        _toy_curve(lower, n, sides["toy"]["variance"], record["toy"]["exact"]["variance"])
        _real_curve(lower, n, sides["real"]["variance"], level, "real")
        lower.set_ylabel("Var LLR / n, nats² per sentence")
        _ticks(lower)
        lower.legend(loc="upper right")

    caption = (
        "The log-ratio that moves the posterior weight, over prompts drawn from P₋. Above: median and 10 to 90 % of the prompts; where the "
        "log-ratio passes log 1/α the mixture turns to P₋. Below: its variance per sentence, of which σ² is the supremum; axes end at three times the "
        "largest mean, bars may go on."
    )
    alt = "Cumulative log-ratio and its variance per sentence against prompt length, toy and real"
    return painted("compare-log-ratio", caption, alt, (5.2, 5.8), _two(paint, "n, sentences of the prompt"))


def _weight(record: dict[str, Any], sides: dict[str, dict[str, Floats]]) -> Picture:
    def paint(figure: Any) -> None:
        axes = figure.subplots()
        for side, colour, marker, dash in (("toy", TOY, "s", "--"), ("real", REAL, "o", "-")):
            values = sides[side]["weight"]
            low, middle, high = np.quantile(values, (0.1, 0.5, 0.9), axis=0)
            n = np.arange(len(middle))
            axes.fill_between(n, low, high, color=colour, alpha=0.16, linewidth=0)
            axes.plot(n, middle, color=colour, linestyle=dash, linewidth=1, label=f"{side}, median")
            axes.plot(
                n,
                values.mean(axis=0),
                color=colour,
                marker=marker,
                markersize=4,
                linestyle="none",
                label=f"{side}, mean",
            )
        axes.set_ylim(-0.03, 1.03)
        _ticks(axes)
        axes.set_xlabel("n, sentences of the prompt")
        axes.set_ylabel("posterior weight w of P₋")
        axes.legend(loc="lower right", ncols=2)

    caption = (
        "Posterior weight of the ill-behaved component after prompts drawn from it, exact for each prompt; bands hold 10 to 90 % "
        "of the prompts. No length enters the fit of the toy here: it is predicted from the matched divergences and variances."
    )
    if record["match"] is None:
        caption = caption.split(". No length")[0] + "."
    alt = "Posterior weight of the ill-behaved component against prompt length, toy and real"
    return painted("compare-weight", caption, alt, (5.2, 3.4), paint)


def _behaviour(record: dict[str, Any]) -> Picture:
    def paint(top: Any, lower: Any) -> None:
        for axes, side, colour in ((top, "toy", TOY), (lower, "real", REAL)):
            at: dict[int, list[str]] = {}
            for claim, length in record["lengths"][side]["predicted"].items():
                if length is not None and length <= record["lengths"][side]["longest"]:
                    at.setdefault(length, []).append(with_verdict(claim))
            draw_behaviour(axes, record[side], {"minus": MUTED, "plus": MUTED, "mixture": colour}, at)
            axes.set_ylabel(f"behaviour expectation, {side}")
            _ticks(axes)
        lower.legend(loc="upper center", bbox_to_anchor=(0.5, -0.22), ncols=4)

    caption = (
        "Mean behaviour of the next sentence after prompts drawn from P₋, P weighted exactly, with intervals that hold for all lengths together. "
        "Each side has its own γ + ε; vertical lines are the lengths that claims promise at the constants of that side."
    )
    alt = "Behaviour expectation against prompt length, toy above, real below"
    return painted("compare-behaviour", caption, alt, (5.2, 6.0), _two(paint, "n, sentences of the prompt"))


def page(record: dict[str, Any], drawn: list[Picture]) -> str:
    """The page; every text of a file or of a model is escaped by the template engine."""
    views = [{"svg": picture.inline(picture.name), "caption": picture.caption} for picture in drawn]
    world = record["toy"]["world"]
    laws = {
        side: {name: np.exp(np.array(v)).tolist() for name, v in tables.items()}
        for side, tables in world["parameters"].items()
    }
    return (
        environment()
        .get_template("compare.html")
        .render(
            r=record,
            figures=views,
            meanings=MEANINGS,
            laws=laws,
            names=_names(world["scores"]),
            shown=record["discrepancies"][:MOST_DIFFERENCES],
        )
    )


def _names(scores: list[float]) -> list[str]:
    from synth.matching import alphabet_of

    return list(alphabet_of(scores))
