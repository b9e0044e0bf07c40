"""Figures and page of `beb bridge`, from its record alone."""

from __future__ import annotations

from typing import Any

import numpy as np

from beb.drawing import BLUE, INK, MUTED, OLIVE, TEAL, VIOLET, Picture, painted
from beb.templating import environment
from beb.verdicts import with_verdict

MEANINGS = {
    "observed": "the conclusion was seen, at the level of the intervals",
    "undecided": "an interval straddles the bound, the length lies beyond what was drawn, or the drawn prompts missed where the claim is that some prompt does not",
    "could not fail": "the conclusion was seen, and no draw could have shown anything else: it is an identity of what was measured, or holds of P₊ alone, too",
    "not observed": "the conclusion was missed: the claim, or a hypothesis that was only assumed, is false here",
    "not applicable": "a hypothesis fails as measured, or nothing is promised at the constants measured",
}


def figures(record: dict[str, Any]) -> list[Picture]:
    """The divergence curves; with checks, also weight and behaviour over the prompt length."""
    found = [_divergences(record)]
    if "behaviour_curves" in record:
        found.append(_behaviours(record))
    return found


def _divergences(record: dict[str, Any]) -> Picture:
    own, more = record["constants"]["curves"], record["curves"]
    shown = [
        ("KL(P₋ ‖ P₊) after n sentences of P₋", own["kl"], BLUE, "o", "-"),
        ("the same after an aligning prompt", more["kl_after_aligning"], VIOLET, "D", "--"),
        ("KL(P₊ ‖ P₋) after n sentences of P₊", own["kl_plus"], TEAL, "s", "-."),
        ("KL(P₋ ‖ model itself)", more["kl_to_model"], OLIVE, "^", ":"),
    ]

    def paint(figure: Any) -> None:
        axes = figure.subplots()
        for k, (label, curve, colour, marker, dash) in enumerate(shown):
            # Side by side: bars of different curves at one length would hide each other.
            n = np.array(curve["lengths"]) + 0.09 * (k - 1.5)
            values = np.array(curve["values"])
            axes.plot(
                n,
                values,
                color=colour,
                marker=marker,
                markersize=4,
                linestyle=dash,
                linewidth=1.2,
                label=label,
            )
            axes.vlines(n, curve["low"], curve["high"], color=colour, linewidth=1.1)
        published = record.get("published")
        if published:
            axes.plot(
                range(len(published["values"])),
                published["values"],
                color=INK,
                marker="x",
                linestyle=(0, (1, 3)),
                linewidth=1,
                label="published estimator, nats per 7 tokens",
            )
        axes.set_xlabel("n, sentences before")
        axes.set_ylabel("nats per sentence")
        axes.set_xticks(own["kl"]["lengths"])
        axes.set_ylim(bottom=0)
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.17), ncols=1)

    level, clusters = own["kl"]["level"], own["kl"]["clusters"]
    caption = (
        f"Divergence of the next sentence, {record['model']['name']}: means over {clusters} drawn prompts, averaged over every next token. Bars hold "
        f"for all lengths of a curve together with probability {level:g}. β is the infimum of the first curve."
    )
    alt = "Divergence per sentence against the number of sentences before, four curves with bars"
    return painted("divergence", caption, alt, (5.2, 4.4), paint)


def _behaviours(record: dict[str, Any]) -> Picture:
    plan = record["check_plan"]
    last = len(record["log_ratio"][0])
    lengths: dict[int, list[str]] = {}
    for c in record["checks"]:
        if c["quantity"] in ("B_P", "share kept") and c["length"] is not None and c["length"] < last:
            lengths.setdefault(c["length"], []).append(with_verdict(c["claim"]))

    def paint(figure: Any) -> None:
        top, bottom = figure.subplots(2, 1, sharex=True)
        low, middle, high = (np.array(x) for x in record["log_ratio"])
        n = np.arange(len(middle))
        top.fill_between(n, low, high, color=BLUE, alpha=0.2, linewidth=0)
        top.plot(
            n,
            middle,
            color=BLUE,
            marker="o",
            markersize=3.5,
            linewidth=1.2,
            label="drawn prompts, median and 10 to 90 %",
        )
        top.plot(
            n, record["constants"]["beta"]["low"] * n, color=INK, linestyle="--", linewidth=1, label="β n"
        )
        top.axhline(-plan["log_alpha"], color=INK, linestyle="-.", linewidth=1, label="log 1/α")
        top.set_ylabel("log P₋(s)/P₊(s), nats")
        top.legend(loc="upper left")
        draw_behaviour(bottom, record, {"minus": VIOLET, "plus": TEAL, "mixture": BLUE}, lengths)
        bottom.set_ylabel("behaviour expectation")
        bottom.set_xlabel("n, sentences of the prompt")
        bottom.set_xticks(n)
        bottom.legend(loc="upper center", bbox_to_anchor=(0.5, -0.25), ncols=4)

    caption = (
        f"Prompts drawn from P₋ in the mixture with log α = {plan['log_alpha']:g}. Above: the log-ratio that moves the posterior weight. Below: mean "
        "behaviour of the next sentence by real replies, P weighted exactly; vertical lines are lengths of claims at the measured constants."
    )
    alt = "Log-ratio and behaviour expectation against the number of sentences of the prompt"
    return painted("behaviour", caption, alt, (5.2, 5.6), paint)


def draw_behaviour(
    axes: Any, record: dict[str, Any], colours: dict[str, str], lengths: dict[int, list[str]]
) -> None:
    """Behaviour of P-, P+ and P over the prompt length with intervals, the threshold, and lengths of claims.

    Args:
      axes: of matplotlib.
      record: with "behaviour_curves" and "behaviour".
      colours: of "minus", "plus" and "mixture".
      lengths: names of claims by the length that they promise.
    """
    for name, label, marker, dash, aside, width in (
        ("minus", "P₋", "v", ":", -0.07, 1.0),
        ("plus", "P₊", "^", "-.", 0.07, 1.0),
        ("mixture", "P", "o", "-", 0.0, 1.6),
    ):
        curve, colour = record["behaviour_curves"][name], colours[name]
        n = np.arange(len(curve)) + aside
        values = [i["value"] for i in curve]
        axes.plot(
            n,
            values,
            color=colour,
            marker=marker,
            markersize=3.5,
            linestyle=dash,
            linewidth=width,
            label=label,
        )
        axes.vlines(n, [i["low"] for i in curve], [i["high"] for i in curve], color=colour, linewidth=0.9)
    axes.axhline(record["behaviour"]["threshold"], color=INK, linewidth=0.9, linestyle="--", label="γ + ε")
    for length, names in lengths.items():
        axes.axvline(length, color=MUTED, linewidth=0.8, linestyle=(0, (1, 2)))
        style = {"ha": "center", "va": "bottom", "fontsize": 7, "color": MUTED, "annotation_clip": False}
        axes.annotate(", ".join(names), (length, 1.1), **style)
    axes.set_ylim(-1.08, 1.08)


def page(record: dict[str, Any], drawn: list[Picture]) -> str:
    """The report; every text of a file or of a model is escaped by the template engine."""
    views = [{"svg": picture.inline(picture.name), "caption": picture.caption} for picture in drawn]
    return environment().get_template("bridge.html").render(r=record, figures=views, meanings=MEANINGS)
