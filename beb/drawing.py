"""One style for every drawing: colours, lines, fonts, and SVG that looks the same everywhere.

Text is drawn as paths, colours are safe for colour-blind readers and every distinction is also made by shape
or dash, so that the drawings survive grey paper. The same input gives the same bytes. Vermilion is kept for what is refuted,
broken or failing; curves take their colours from `SERIES`, measurements of a real model are drawn in ink.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import Any

import matplotlib as mpl
from markupsafe import Markup
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.text import Text

from beb.verdicts import COLOURS
from proofs.verdict import Verdict

INK, PAPER, RULE, MUTED = "#1b1b1f", "#ffffff", "#d6d6dc", "#66666e"
MARKERS = {
    Verdict.PROVED: "o",
    Verdict.SUPPORTED: "s",
    Verdict.REFUTED: "X",
    Verdict.UNDEFINED: "P",
    Verdict.INCONCLUSIVE: "D",
    Verdict.VACUOUS: "o",
}
BLUE, VIOLET, TEAL, OLIVE = "#1f5fa8", "#7d3f98", "#0f7f86", "#6f7b16"
SERIES = (BLUE, OLIVE, VIOLET, TEAL, MUTED)  # of curves; none of them is the colour of a verdict
TOY, REAL = BLUE, INK
# Names of the style sheet's variables: an inlined figure follows the page into the dark.
_VARIABLES = {
    INK: "--ink",
    PAPER: "--paper",
    RULE: "--rule",
    MUTED: "--muted",
    BLUE: "--blue",
    VIOLET: "--violet",
    TEAL: "--teal",
    OLIVE: "--olive",
    **{colour: f"--{verdict}" for verdict, colour in COLOURS.items()},
}
STYLE: dict[str, Any] = {
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "svg.hashsalt": "alignment-referee",
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "mathtext.fontset": "dejavusans",
    "text.color": INK,
    "axes.edgecolor": MUTED,
    "axes.labelcolor": INK,
    "axes.facecolor": PAPER,
    "axes.linewidth": 0.7,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.unicode_minus": True,
    "grid.color": RULE,
    "grid.linewidth": 0.5,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "legend.frameon": False,
    "legend.fontsize": 8,
    "figure.facecolor": PAPER,
    "savefig.facecolor": PAPER,
    "savefig.edgecolor": PAPER,
    "path.simplify": False,
}

WIDTH = 5.2  # inches: at the width of a phone the text is still read without zooming


@dataclass(frozen=True)
class Picture:
    """A drawn figure.

    Attributes:
      name: file name without ending.
      svg: a complete SVG document.
      caption: what it shows, with every constant that went into it.
      alt: one sentence for those who cannot see it.
    """

    name: str
    svg: str
    caption: str
    alt: str
    drawn: Callable[[str], bytes] | None = field(default=None, repr=False, compare=False)

    @property
    def pdf(self) -> bytes:
        """The same drawing as PDF, for a paper."""
        return self.as_kind("pdf")

    def as_kind(self, kind: str) -> bytes:
        """The same drawing in a format that matplotlib knows by its ending: svg, pdf, png, ...

        Raises:
          ValueError: the format is unknown, or the picture was not drawn here.
        """
        if self.drawn is None:
            raise ValueError(f"{self.name}: was not drawn here")
        return self.drawn(kind)

    def inline(self, prefix: str) -> Markup:
        """The drawing for the body of an HTML page: ids made unique by a prefix, colours left to the page."""
        body = self.svg[self.svg.index("<svg") :]
        body = re.sub(r"<metadata>.*?</metadata>", "", body, flags=re.S)
        body = re.sub(r"<!--.*?-->", "", body, flags=re.S)
        body = re.sub(r'\bid="([^"]*)"', rf'id="{prefix}-\1"', body)
        body = re.sub(r'(?:xlink:)?href="#([^"]*)"', rf'href="#{prefix}-\1"', body)
        body = re.sub(r"url\(#([^)]*)\)", rf"url(#{prefix}-\1)", body)
        for colour, variable in _VARIABLES.items():
            body = body.replace(colour, f"var({variable})")
        # Group names that matplotlib hands out are of no use to a reader.
        body = re.sub(rf'<g id="{prefix}-[a-zA-Z_.]+_\d+">', "<g>", body)
        opening = re.match(r"<svg[^>]*>", body)
        box = re.search(r'viewBox="([-0-9. ]+)"', body)
        if opening is None or box is None:
            raise ValueError(f"{self.name}: not an SVG drawing")
        width = float(box.group(1).split()[2])
        head = Markup('<svg viewBox="{}" role="img" aria-label="{}" style="max-width:{}px">').format(
            box.group(1), self.alt, round(width * 1.45)
        )
        return head + Markup(re.sub(r"\n\s*", "\n", body[opening.end() :]).strip())


def figure_of(size: tuple[float, float], paint: Callable[[Figure], None]) -> Figure:
    """A figure of some inches, as ``paint`` fills it, in the one style of all drawings; axis labels too long for it take several lines."""

    def filled() -> Figure:
        figure = Figure(figsize=size, layout="constrained")
        FigureCanvasAgg(figure)
        paint(figure)
        return figure

    with mpl.rc_context(STYLE):
        figure = filled()
        for lines in range(2, _MOST_LINES + 1):
            if not any(_extent(label, side) > _SURE for label, side in _labels(figure)):
                break
            # Where a label comes to stand is known after the layout alone, which is not done twice on one figure: it would move.
            trial = filled()
            for (label, _), (shown, _) in zip(_labels(trial), _labels(figure), strict=True):
                label.set_text(shown.get_text())
            trial.draw_without_rendering()
            cut = [_outside(label, trial) for label, _ in _labels(trial)]
            if not any(cut):
                break
            for (label, _), is_cut in zip(_labels(figure), cut, strict=True):
                if is_cut:
                    label.set_text(_in_lines(label.get_text(), lines))
    return figure


_MOST_LINES = 4  # of an axis label
_SURE = 0.6  # of the figure's side: a shorter label is inside wherever its axes are


def _labels(figure: Figure) -> list[tuple[Text, int]]:
    """Labels of axes, each with the side of the figure that it runs along."""
    return [(axis.label, side) for axes in figure.axes for side, axis in enumerate((axes.xaxis, axes.yaxis))]


def _extent(label: Text, side: int) -> float:
    """How much of a side of its figure a label takes."""
    if not label.get_text():
        return 0.0
    figure = label.get_figure(root=True)
    assert figure is not None
    box = label.get_window_extent()
    return float((box.width, box.height)[side] / (figure.bbox.width, figure.bbox.height)[side])


def _outside(label: Text, figure: Figure) -> bool:
    """Whether a part of a label is cut off by the edge of the figure."""
    if not label.get_text():
        return False
    box, page = label.get_window_extent(), figure.bbox
    return bool(box.x0 < page.x0 or box.y0 < page.y0 or box.x1 > page.x1 or box.y1 > page.y1)


def _in_lines(text: str, lines: int) -> str:
    """A label in about so many lines of one length, broken between words and not inside of mathematics."""
    whole = re.sub(r"\$[^$]*\$", lambda found: found[0].replace(" ", "\0"), " ".join(text.split()))
    return "\n".join(textwrap.wrap(whole, -(-len(whole) // lines) + 4, break_long_words=False)).replace(
        "\0", " "
    )


# No date, no program version: a drawing is a function of what it shows.
_NO_METADATA = {
    "svg": ("Date", "Creator", "Format", "Type"),
    "pdf": ("CreationDate", "Creator", "Producer"),
    "png": ("Software",),
}


def painted(
    name: str, caption: str, alt: str, size: tuple[float, float], paint: Callable[[Figure], None]
) -> Picture:
    """A figure of some inches, as ``paint`` fills it, in the style of the reports."""

    def drawn(kind: str) -> bytes:
        stream = BytesIO()
        with mpl.rc_context(STYLE):
            figure = figure_of(size, paint)
            figure.savefig(
                stream, format=kind, dpi=150, metadata=dict.fromkeys(_NO_METADATA.get(kind, ())) or None
            )
        return stream.getvalue()

    return Picture(name, drawn("svg").decode(), caption, alt, drawn)


@cache
def _glyphs() -> frozenset[int]:
    return frozenset(get_font(findfont(FontProperties(family="DejaVu Sans"))).get_charmap())


def plain(text: str, limit: int = 40) -> str:
    """Text that the font of the figures can draw, on one line, cut to a limit."""
    drawn = "".join(c if ord(c) in _glyphs() and c.isprintable() else "□" for c in " ".join(text.split()))
    return drawn if len(drawn) <= limit else drawn[: limit - 1] + "…"
