"""Pictures, pages and tables of scenarios (`synth.scenarios`); ``beb simulate --scenario``."""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from beb.files import json_text, replace_files
from beb.templating import environment
from synth.scenarios import Bound, Curve, ScenarioResult

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Okabe and Ito's colours; markers, dashes and widths tell lines apart on grey paper, too.
_CURVES = (
    ("#0072B2", "o", "-"),
    ("#D55E00", "s", (0, (6, 1.5))),
    ("#007a5a", "^", (0, (3, 1.2))),
    ("#9d4d80", "D", (0, (5, 1, 1, 1))),
    ("#8a6a00", "v", (0, (1, 1))),
)
_BOUNDS = ((0, (7, 2)), (0, (1.5, 1.5)), (0, (7, 2, 1.5, 2)), (0, (3, 3)))
_INK = "#333338"
_WIDTHS = (3.2, 2.3, 1.7, 1.3, 1.1)  # a line under another one still shows at its sides
_BEYOND = 1.6  # a vertical bound further out than this many times the curves is named, not drawn
_LEAST_SHARE = 1e-8  # where a logarithmic axis of shares begins
_STYLE = {"svg.hashsalt": "beb", "font.size": 10, "axes.unicode_minus": True}


def draw(result: ScenarioResult) -> Figure:
    """One picture of a scenario: curves with their intervals, bounds by the id of their claim."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.2, 5.4), layout="constrained")
    axes = figure.subplots()
    axes.set_title(result.title[:1].upper() + result.title[1:], loc="left", fontsize=10.5)
    axes.set_xlabel(result.x_label)
    axes.set_ylabel(result.y_label)
    if result.x_log and any(x > 0 for curve in result.curves for x in curve.x):
        axes.set_xscale("log")
    if result.y_log:
        axes.set_yscale("log")
    for i, curve in enumerate(result.curves):
        _draw_curve(axes, curve, i, len(result.curves), result)
    right = max((x for c in result.curves for x in c.x), default=1.0)
    for i, bound in enumerate(result.bounds):
        _draw_bound(axes, bound, i, right)
    _ticks(axes, result)
    axes.grid(color="#e4e4ea", linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside lower left", ncols=2, fontsize=8.5, frameon=False, handlelength=3.8)
    return figure


def _draw_curve(axes: Any, curve: Curve, i: int, count: int, result: ScenarioResult) -> None:
    color, marker, dash = _CURVES[i % len(_CURVES)]
    width = _WIDTHS[min(i, len(_WIDTHS) - 1)]
    y = [v if math.isfinite(v) and (v > 0 or not result.y_log) else math.nan for v in curve.y]
    every = max(1, len(y) // 14)
    label = curve.label
    if curve.kind != "exact":
        label += f" (estimate, {curve.confidence:.0%})"
        floor = _floor(result)
        low = [max(v, floor) if math.isfinite(v) else math.nan for v in curve.low]
        high = [max(v, floor) if math.isfinite(v) else math.nan for v in curve.high]
        axes.fill_between(curve.x, low, high, color=color, alpha=0.18, linewidth=0)
    if all(math.isnan(v) for v in y):
        label += " (0 throughout)" if max(curve.y) == 0 else " (nowhere finite)"
    axes.plot(
        curve.x,
        y,
        color=color,
        linestyle=dash,
        linewidth=width,
        marker=marker,
        markersize=6.5 - i,
        markevery=(min(i * every // max(1, count), len(y) - 1), every),
        drawstyle="steps-post" if curve.steps else "default",
        label=label,
        zorder=3 + i,
    )


def _floor(result: ScenarioResult) -> float:
    """Below what is drawn; on a logarithmic axis there is no zero for an interval to end at."""
    positive = [y for curve in result.curves for y in curve.y if 0 < y < math.inf]
    return 0.3 * min(positive, default=1.0) if result.y_log else -math.inf


def _draw_bound(axes: Any, bound: Bound, i: int, right: float) -> None:
    style: dict[str, Any] = {
        "color": _INK,
        "linestyle": _BOUNDS[i % len(_BOUNDS)],
        "linewidth": 1.1,
        "label": bound.label,
        "zorder": 12,  # thin over thick: where a bound is attained both are seen
    }
    if bound.x and bound.y:
        axes.plot(bound.x, bound.y, **style)
    elif bound.y:
        axes.axhline(bound.y[0], **style)
    elif bound.x and bound.x[0] <= _BEYOND * right:
        axes.axvline(bound.x[0], **style)
    elif bound.x:
        axes.plot([], [], **{**style, "label": f"{bound.label} (beyond the axis)"})


def _ticks(axes: Any, result: ScenarioResult) -> None:
    from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, NullLocator

    whole = all(x == int(x) for curve in result.curves for x in curve.x)
    if whole and result.x_log:
        axes.xaxis.set_major_locator(FixedLocator(list(result.curves[0].x)))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:g}"))
    elif whole:
        axes.xaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10]))
    if result.x_log and not whole:
        axes.set_xlim(left=_LEAST_SHARE)
    else:
        axes.set_xlim(left=_left(result))
    if result.y_log:
        axes.set_ylim(bottom=_floor(result))
    if "[sentences]" in result.y_label:
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10]))
        axes.set_ylim(bottom=0)


def _left(result: ScenarioResult) -> float:
    """A little before the first point, which need not be drawn."""
    points = [x for curve in result.curves for x in curve.x] or [0.0]
    return 0.85 * min(points) if result.x_log else min(points) - 0.03 * (max(points) - min(points))


def save_picture(result: ScenarioResult, path: str | Path) -> Path:
    """Write the picture of a scenario; the ending of the name says in which format.

    Raises:
      ValueError: matplotlib does not know the format.
    """
    import matplotlib as mpl

    target = Path(path)
    with mpl.rc_context(_STYLE):
        metadata = {".svg": {"Date": None, "Creator": None}, ".png": {"Software": None}}
        draw(result).savefig(target, dpi=150, metadata=metadata.get(target.suffix))
    return target


def write_scenario(result: ScenarioResult, out: str | Path) -> list[Path]:
    """Write NAME.svg, NAME.png, NAME.json and NAME.html into a folder, all or none.

    Raises:
      OutputError: the folder is a file, or cannot be written.
    """

    def fill(folder: Path) -> None:
        for ending in ("svg", "png"):
            save_picture(result, folder / f"{result.name}.{ending}")
        record = result.to_json()
        (folder / f"{result.name}.json").write_text(json_text(record), encoding="utf-8")
        svg = base64.b64encode((folder / f"{result.name}.svg").read_bytes()).decode("ascii")
        (folder / f"{result.name}.html").write_text(_page(result, svg), encoding="utf-8")

    return replace_files(out, fill)


def _page(result: ScenarioResult, svg: str) -> str:
    """Every text is escaped by the template engine."""
    from theory import claims

    known = claims()
    return (
        environment()
        .get_template("scenario.html")
        .render(result=result, svg=svg, claims=[known[c] for c in result.claims], number=_number)
    )


def _number(value: float) -> str:
    if math.isnan(value):
        return "–"
    return "∞" if value == math.inf else f"{value:.6g}"


def print_scenario(result: ScenarioResult, written: Sequence[Path]) -> None:
    """The curves as a table, bounds and notes below."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(highlight=False)
    console.print(f"[bold]{escape(result.name)}[/bold]: {escape(result.title)}")
    shared = {curve.x for curve in result.curves}
    tables = [result.curves] if len(shared) == 1 else [(curve,) for curve in result.curves]
    for curves in tables:
        table = Table()
        table.add_column(escape(result.x_label), justify="right")
        for curve in curves:
            table.add_column(escape(f"{curve.label} ({curve.kind})"), justify="right")
        for k in _shown(len(curves[0].x)):
            table.add_row(_number(curves[0].x[k]), *(_cell(curve, k) for curve in curves))
        console.print(table)
    for bound in result.bounds:
        console.print(
            f"  {escape(bound.claim)}: {escape(_where(bound))}   {escape(bound.formula)}", soft_wrap=True
        )
    for note in result.notes:
        console.print(f"  {escape(note)}", soft_wrap=True)
    console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)


def _shown(count: int, most: int = 16) -> list[int]:
    """Rows of a table that stays readable; the first and the last are among them."""
    step = max(1, math.ceil((count - 1) / (most - 1)))
    return sorted({*range(0, count, step), count - 1})


def _cell(curve: Curve, k: int) -> str:
    value = f"{curve.y[k]:.4g}" if math.isfinite(curve.y[k]) else _number(curve.y[k])
    if curve.kind == "exact":
        return value
    return f"{value} [{_number(float(f'{curve.low[k]:.3g}'))}, {_number(float(f'{curve.high[k]:.3g}'))}]"


def _where(bound: Bound) -> str:
    if bound.x and bound.y:
        return f"{bound.label}, from {bound.y[0]:.4g} to {bound.y[-1]:.4g}"
    return bound.label if bound.x else f"{bound.label} = {bound.y[0]:.4g}"


def print_names() -> None:
    """All scenarios with the claims that they illustrate."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from synth.scenarios import scenarios

    table = Table(box=None, pad_edge=False)
    for heading in ("scenario", "claims", "shows"):
        table.add_column(heading, overflow="fold")
    for scenario in scenarios().values():
        table.add_row(Text(scenario.name), Text(", ".join(scenario.claims)), Text(scenario.title))
    Console().print(table)
