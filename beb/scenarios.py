"""Pictures, pages and tables of scenarios (`synth.scenarios`); ``beb simulate --scenario``.

No claim is named without what the referee says of it (`beb.verdicts`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from beb.files import json_text, replace_files
from beb.templating import environment
from beb.verdicts import annotated, fallen, verdict_of, with_verdict, word_of
from synth.scenarios import Bound, Curve, ScenarioResult

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from beb.drawing import Picture

_MARKERS = ("o", "s", "^", "D", "v")
_DASHES: tuple[Any, ...] = ("-", (0, (6, 1.5)), (0, (3, 1.2)), (0, (5, 1, 1, 1)), (0, (1, 1)))
_BOUNDS = ((0, (7, 2)), (0, (1.5, 1.5)), (0, (7, 2, 1.5, 2)), (0, (3, 3)))
_WIDTHS = (3.2, 2.3, 1.7, 1.3, 1.1)  # a line under another one still shows at its sides
_BEYOND = 1.6  # a vertical bound further out than this many times the curves is named, not drawn
_LEAST_SHARE = 1e-8  # where a logarithmic axis of shares begins
_LEGEND_COLUMN = 34  # characters; longer entries stand below each other


def labelled(bound: Bound) -> str:
    """The label of a bound with the verdict on its claim, and the id of the claim where the label leaves it out."""
    return _with_verdict(bound.label, bound)


def _with_verdict(text: str, bound: Bound) -> str:
    told = annotated(text, [bound.claim])
    return told if told != text else f"{text} ({bound.claim}: {word_of(bound.claim)})"


def draw(result: ScenarioResult) -> Figure:
    """One picture of a scenario: curves with their intervals, bounds by the id of their claim and its verdict."""
    from beb.drawing import figure_of

    return figure_of(_size(result), lambda figure: _paint(figure, result))


def picture(result: ScenarioResult, titled: bool = True) -> Picture:
    """The drawing of a scenario with its caption; untitled for a page that has the title above it."""
    from beb.drawing import painted

    alt = f"{result.y_label} against {result.x_label}: " + "; ".join(c.label for c in result.curves)
    caption = (
        "Bands are intervals that hold for all points of a curve together. " if _estimates(result) else ""
    )
    if result.bounds:
        caption += "Thin lines are what the claims say; the verdict on each is in the legend"
        gone = fallen(bound.claim for bound in result.bounds)
        caption += f", and no conclusion may rest on {' or '.join(gone)} (vermilion)." if gone else "."
    return painted(result.name, caption, alt, _size(result), lambda figure: _paint(figure, result, titled))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _estimates(result: ScenarioResult) -> bool:
    return any(curve.kind != "exact" for curve in result.curves)


def _size(result: ScenarioResult) -> tuple[float, float]:
    """Inches; the legend below the axes takes a line for each entry."""
    return 5.6, 3.5 + 0.17 * (len(result.curves) + len(result.bounds))


def _paint(figure: Figure, result: ScenarioResult, titled: bool = True) -> None:
    axes = figure.subplots()
    if titled:
        axes.set_title(_capital(result.title), loc="left", fontsize=9.5, wrap=True)
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
    _, labels = axes.get_legend_handles_labels()
    narrow = max(map(len, labels), default=0) <= _LEGEND_COLUMN
    figure.legend(loc="outside lower left", ncols=2 if narrow else 1, handlelength=3.8)


def _draw_curve(axes: Any, curve: Curve, i: int, count: int, result: ScenarioResult) -> None:
    from beb.drawing import SERIES

    k = i % len(SERIES)
    color, marker, dash = SERIES[k], _MARKERS[k], _DASHES[k]
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
    from beb.drawing import COLOURS, INK
    from proofs.verdict import Verdict

    label = labelled(bound)
    style: dict[str, Any] = {
        "color": COLOURS[Verdict.REFUTED] if fallen([bound.claim]) else INK,
        "linestyle": _BOUNDS[i % len(_BOUNDS)],
        "linewidth": 1.1,
        "label": label,
        "zorder": 12,  # thin over thick: where a bound is attained both are seen
    }
    if bound.x and bound.y:
        axes.plot(bound.x, bound.y, **style)
    elif bound.y:
        axes.axhline(bound.y[0], **style)
    elif bound.x and bound.x[0] <= _BEYOND * right:
        axes.axvline(bound.x[0], **style)
    elif bound.x:
        axes.plot([], [], **{**style, "label": f"{label} (beyond the axis)"})


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
    target = Path(path)
    target.write_bytes(picture(result).as_kind(target.suffix.removeprefix(".")))
    return target


def write_scenario(result: ScenarioResult, out: str | Path) -> list[Path]:
    """Write NAME.svg, NAME.png, NAME.json and NAME.html into a folder, all or none.

    Raises:
      OutputError: the folder is a file, or cannot be written.
    """

    def fill(folder: Path) -> None:
        drawn = picture(result)
        (folder / f"{result.name}.svg").write_text(drawn.svg, encoding="utf-8")
        (folder / f"{result.name}.png").write_bytes(drawn.as_kind("png"))
        record = {**result.to_json(), "verdicts": _verdicts(result)}
        (folder / f"{result.name}.json").write_text(json_text(record), encoding="utf-8")
        (folder / f"{result.name}.html").write_text(_page(result), encoding="utf-8")

    return replace_files(out, fill)


def _verdicts(result: ScenarioResult) -> dict[str, str | None]:
    """What the shipped audit says of each claim that the scenario is about."""
    return {id: _word(id) for id in (*result.claims, *(bound.claim for bound in result.bounds))}


def _word(id: str) -> str | None:
    verdict = verdict_of(id)
    return None if verdict is None else str(verdict)


def _page(result: ScenarioResult) -> str:
    """Every text is escaped by the template engine."""
    from theory import claims

    known = claims()
    drawn = picture(result, titled=False)
    shared = len({curve.x for curve in result.curves}) == 1
    return (
        environment()
        .get_template("scenario.html")
        .render(
            result=result,
            title=_capital(result.title),
            figure={"svg": drawn.inline("f"), "caption": drawn.caption},
            claims=[known[c] for c in result.claims],
            notes=[annotated(note, result.claims) for note in result.notes],
            fallen=fallen(result.claims),
            tables=[result.curves] if shared else [(curve,) for curve in result.curves],
            number=_number,
        )
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
    named = result.title.removeprefix(f"{result.name}: ")  # not the name twice
    console.print(f"[bold]{escape(result.name)}[/bold]: {escape(named)}")
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
        told = _with_verdict(_where(bound), bound)
        console.print(escape(f"  {told}   {bound.formula}"), soft_wrap=True)
    for note in result.notes:
        console.print(f"  {escape(annotated(note, result.claims))}", soft_wrap=True)
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


def names() -> list[dict[str, Any]]:
    """All scenarios: name, title, and the claims that they illustrate, each with its verdict (None where there is none)."""
    from synth.scenarios import scenarios

    return [
        {
            "name": scenario.name,
            "title": scenario.title,
            "claims": [{"id": id, "verdict": _word(id)} for id in scenario.claims],
        }
        for scenario in scenarios().values()
    ]


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
        table.add_row(
            Text(scenario.name), Text(", ".join(map(with_verdict, scenario.claims))), Text(scenario.title)
        )
    Console().print(table)
