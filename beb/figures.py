"""Figures of an audit: all claims, search effort, lengths, and every prompt of a witness."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sympy as sp
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from beb.drawing import (
    BLUE,
    COLOURS,
    INK,
    MARKERS,
    MUTED,
    OLIVE,
    PAPER,
    TEAL,
    VIOLET,
    WIDTH,
    Picture,
    painted,
    plain,
)
from beb.witness import MOST_PROMPTS, asserted_lengths, decimal, read_world, superscript, threshold_of
from proofs.verdict import Result, Verdict
from theory import Claim, Every
from theory.errors import StatementError
from theory.numeric import evaluate
from theory.observables import PROMPT_OBSERVABLES, size
from theory.terms import Over

NOISE = 1e-9  # of a margin in double precision; the exact checker decides below it


# --- axes ----------------------------------------------------------------------------------------------


def _threshold(values: Iterable[float]) -> float:
    """Where a symmetric logarithmic axis turns linear: below the least magnitude that matters."""
    sizes = [abs(v) for v in values if v != 0 and math.isfinite(v)]
    return 10.0 ** min(-1.0, max(-9.0, math.floor(math.log10(min(sizes))))) if sizes else 0.1


def _signed_log(
    axis: Any, set_scale: Callable[..., None], set_limits: Callable[..., Any], values: Sequence[float]
) -> None:
    """A symmetric logarithmic axis for margins, with few ticks."""
    linear = _threshold(values)
    set_scale("symlog", linthresh=linear, linscale=0.8)
    top = max([linear * 10, *values])
    bottom = min([0.0, *(v for v in values if v < -NOISE)])
    exponents = list(range(round(math.log10(linear)), math.ceil(math.log10(max(top, -bottom))) + 1))
    stride = max(1, math.ceil(len(exponents) / 3))
    # No tick where the logarithmic part begins: its label would run into that of 0.
    chosen = [k for k in exponents[::-1][::stride] if 10.0**k > linear * 50] or exponents[-1:]
    positive = [10.0**k for k in chosen if 10.0**k <= top * 3]
    negative = [-(10.0**k) for k in chosen if bottom < 0 and 10.0**k <= -bottom * 3]
    ticks = sorted({0.0, *positive, *negative})
    axis.set_major_locator(FixedLocator(ticks))
    axis.set_minor_locator(NullLocator())
    axis.set_major_formatter(FuncFormatter(lambda v, _: _tick(v)))
    set_limits(bottom * 2.2 if bottom < 0 else -linear * 0.35, top * 2.2)


def _tick(value: float) -> str:
    if value == 0:
        return "0"
    sign = "−" if value < 0 else ""
    exponent = round(math.log10(abs(value)))
    if -2 <= exponent <= 2:
        return f"{sign}{abs(value):g}"
    return f"{sign}10{superscript(exponent)}"  # no mathtext: it takes most of the time that a figure takes


# --- overview ------------------------------------------------------------------------------------------


def overview(results: Sequence[Result]) -> Picture | None:
    """All claims of a run: verdict and least margin; None for an empty run."""
    if not results:
        return None
    finite = [r.margin for r in results if r.margin is not None and math.isfinite(r.margin)]

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        _signed_log(axes.xaxis, axes.set_xscale, axes.set_xlim, finite or [1.0])
        low, high = axes.get_xlim()
        axes.axvspan(low, 0, color=COLOURS[Verdict.REFUTED], alpha=0.08, lw=0)
        axes.axvline(0, color=INK, lw=0.8)
        for row, result in enumerate(results):
            colour, marker = COLOURS[result.verdict], MARKERS[result.verdict]
            hollow = result.verdict is Verdict.VACUOUS
            style: dict[str, Any] = {
                "color": colour,
                "marker": marker,
                "ms": 6.5,
                "mfc": PAPER if hollow else colour,
                "mew": 1,
            }
            if result.margin is None or math.isnan(result.margin):
                axes.text(0, row, "no margin", color=MUTED, ha="center", va="center", fontsize=7.5,
                          bbox={"boxstyle": "square,pad=0.15", "fc": PAPER, "ec": "none"})  # fmt: skip
            elif math.isfinite(result.margin):
                axes.plot([0, result.margin], [row, row], color=colour, lw=1.1)
                axes.plot([result.margin], [row], **style)
            else:
                end = high if result.margin > 0 else low
                axes.plot([0, end], [row, row], color=colour, lw=1.1, ls=":")
                axes.plot([end], [row], color=colour, marker=">" if end > 0 else "<", ms=6.5, clip_on=False)
            axes.text(1.05, row, str(result.verdict), transform=axes.get_yaxis_transform(), color=colour,
                      ha="left", va="center", fontsize=8)  # fmt: skip
        axes.set_yticks(range(len(results)), [plain(r.claim.id, 32) for r in results], parse_math=False)
        axes.tick_params(axis="y", length=0)
        axes.set_ylim(len(results) - 0.4, -0.6)
        axes.grid(axis="y", visible=False)
        axes.set_xlabel("least margin of the conclusion   (← broken | holds →)")

    counts = ", ".join(
        f"{sum(r.verdict is v for r in results)} {v}" for v in Verdict if any(r.verdict is v for r in results)
    )
    return painted(
        "overview",
        "Least margin of each conclusion over the worlds that meet its hypotheses; the axis is linear "
        "around 0 and logarithmic beyond. A margin is in the unit of the conclusion (a behaviour score, nats "
        "or a probability), so compare signs rather than sizes. Left of 0 a world breaks the claim; a dotted "
        "line runs to infinity.",
        f"Verdict and least margin of {len(results)} claims: {counts}.",
        (WIDTH, 0.75 + 0.235 * len(results)),
        paint,
    )


# --- search effort -------------------------------------------------------------------------------------


def search_effort(result: Result) -> Picture | None:
    """Least margin so far against worlds evaluated; None where the search left no two finite points."""
    points = [(n, m) for n, m in result.effort if math.isfinite(m) and n > 0]
    if len(points) < 2:
        return None
    points.sort(key=lambda p: p[0])
    worlds, margins = [p[0] for p in points], [p[1] for p in points]
    colour = COLOURS[result.verdict]

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        axes.set_xscale("log")
        _signed_log(axes.yaxis, axes.set_yscale, axes.set_ylim, margins)
        bottom, _ = axes.get_ylim()
        axes.axhspan(bottom, 0, color=COLOURS[Verdict.REFUTED], alpha=0.08, lw=0)
        axes.axhline(0, color=INK, lw=0.8)
        axes.step(worlds, margins, where="post", color=colour, lw=1.6)
        axes.plot(worlds[-1:], margins[-1:], marker=MARKERS[result.verdict], color=colour, ms=6.5)
        axes.xaxis.set_major_locator(FixedLocator(_ends_and_decades(worlds[0], worlds[-1])))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:,.0f}"))
        axes.set_xlabel("worlds evaluated")
        axes.set_ylabel("least margin so far")

    last = decimal(margins[-1], 3)
    noise = abs(margins[-1]) <= NOISE and result.verdict is not Verdict.REFUTED
    broken = margins[-1] < 0 and not noise
    return painted(
        f"effort-{result.claim.id}",
        f"Search effort: the least margin found so far against the number of worlds evaluated (symmetric "
        f"logarithmic). It ends at {last} after {worlds[-1]:,} worlds"
        + (", below zero: a world breaks the claim." if broken else ", zero to rounding." if noise else "."),
        f"Least margin of {result.claim.id} against worlds evaluated, ending at {last}.",
        (WIDTH, 2.0),
        paint,
    )


def _ends_and_decades(first: float, last: float) -> list[float]:
    """Ticks of a logarithmic axis: where it begins and ends, and powers of ten that do not run into those."""
    decades = [10.0**k for k in range(math.ceil(math.log10(last)) + 1)]
    between = [d for d in decades if first * 2.5 < d < last / 2.5]
    return [first, *between[:: max(1, math.ceil(len(between) / 3))], last]


# --- lengths -------------------------------------------------------------------------------------------

BETAS = (5, 20)  # nats per sentence: the ends of the range measured for Llama 2 13B (Wolf et al.)
LOG_WEIGHTS = 30  # nats: the measured log 1/alpha lies between 18 and 30
_CHOSEN = {"gamma": "-1/2", "epsilon": "1/10", "t": "-2/5", "g_minus": "-1", "g_plus": "1/2"}
_DASHES = ("-", (0, (7, 1.5)), (0, (4, 1.5, 1, 1.5)), (0, (1, 1.2)), (0, (5, 1, 1, 1, 1, 1)))
_REFUTED_DASHES = ((0, (2.2, 1.1)), (0, (1, 1)), (0, (4, 1.2, 1.2, 1.2)))
_SPREAD = 0.62  # sentences over which lines of equal length are drawn apart
_LINE_COLOURS = (TEAL, BLUE, VIOLET, INK, OLIVE, MUTED)


def length_bound(claim: Claim, values: Mapping[str, Any]) -> int | None:
    """Number of sentences that a claim speaks of at given constants: asserted to suffice, or to be necessary.

    The second kind is a conclusion ``|s| >= expression`` for every prompt, perhaps under a condition on B_P.
    """
    if claim.prompt_lengths:
        return claim.length_at(values)
    expression = _necessary(claim)
    if expression is None:
        return None
    try:
        if not all(evaluate(relation, values) for relation in claim.where):
            return None
        raw = evaluate(expression, values)
        return 0 if raw <= 0 else int(sp.ceiling(sp.Float(str(raw), 40))) if math.isfinite(raw) else None
    except (StatementError, OverflowError):
        return None


def _necessary(claim: Claim) -> sp.Expr | None:
    formula = claim.conclusion
    if not isinstance(formula, Every) or not formula.free <= {p.symbol for p in claim.parameters}:
        return None
    condition = getattr(formula.body, "condition", None)
    if isinstance(condition, sp.Implies):
        condition = condition.args[1]
    if isinstance(condition, sp.GreaterThan) and condition.lhs == size(formula.var):
        right = condition.rhs
    elif isinstance(condition, sp.LessThan) and condition.rhs == size(formula.var):
        right = condition.lhs
    else:
        return None
    return None if right.atoms(*PROMPT_OBSERVABLES.values(), Over) else right


def _speaks_of_weight(claim: Claim) -> bool:
    alpha = {"alpha"}
    expressions = [length.expr for length in claim.prompt_lengths] or [
        e for e in [_necessary(claim)] if e is not None
    ]
    return bool(expressions) and alpha <= {s.name for s in expressions[0].free_symbols}


def constants(claim: Claim, beta: float) -> dict[str, Any]:
    """Values of the lengths figure; a claim about a least constant is taken at that constant."""
    values: dict[str, Any] = {"beta": beta, "M": 2 * beta, **_CHOSEN}
    if claim.least is not None:
        values[claim.least[0].name] = str(claim.least[1])
    return values


def _steps(claim: Claim, values: Mapping[str, Any]) -> list[tuple[float, int]]:
    """Where a length jumps as log 1/alpha grows: (first log 1/alpha, sentences), found by halving."""

    def at(x: float) -> int | None:
        return length_bound(claim, {**values, "log_alpha": -x})

    def refine(x0: float, n0: int | None, x1: float, n1: int | None) -> None:
        if n0 == n1:
            return
        if x1 - x0 < 0.02:  # nats; below the width of a line
            if n1 is not None:
                steps.append((x1, n1))
            return
        middle = (x0 + x1) / 2
        count = at(middle)
        refine(x0, n0, middle, count)
        refine(middle, count, x1, n1)

    grid = [0.5 * i for i in range(2 * LOG_WEIGHTS + 1)]
    found = [(x, n) for x in grid if (n := at(x)) is not None]
    steps = found[:1]
    for (x0, n0), (x1, n1) in itertools.pairwise(found):
        refine(x0, n0, x1, n1)
    return [*steps, (found[-1][0], found[-1][1])] if found else []


def lengths(results: Sequence[Result], betas: Sequence[float] = BETAS, most: int = 8) -> Picture | None:
    """Prompt lengths of a run against log 1/alpha: what is published, what is sharp, what is necessary.

    Takes every claim whose length depends on alpha and can be computed at the figure's constants, from the
    claim objects themselves; None if fewer than two remain.
    """
    curves: list[tuple[Result, list[list[tuple[float, int]]]]] = []
    for result in results:
        claim = result.claim
        if claim.reading_of is None and _speaks_of_weight(claim) and len(curves) < most:
            steps = [_steps(claim, constants(claim, beta)) for beta in betas]
            if all(steps):
                curves.append((result, steps))
    if len(curves) < 2:
        return None
    curves.sort(key=lambda c: -c[1][0][-1][1])
    tallest = max(n for _, steps in curves for panel in steps for _, n in panel)

    def paint(figure: Figure) -> None:
        panels = figure.subplots(len(betas), 1, sharex=True, squeeze=False)[:, 0]
        for k, (axes, beta) in enumerate(zip(panels, betas, strict=True)):
            for i, (result, steps) in enumerate(curves):
                xs, ys = [x for x, _ in steps[k]], [n for _, n in steps[k]]
                necessary = not result.claim.prompt_lengths
                refuted = result.verdict is Verdict.REFUTED
                colour = COLOURS[Verdict.REFUTED] if refuted else _LINE_COLOURS[i % len(_LINE_COLOURS)]
                dash: Any = _DASHES[i % len(_DASHES)]
                if refuted:
                    dash = _REFUTED_DASHES[sum(r.verdict is Verdict.REFUTED for r, _ in curves[:i]) % 3]
                # Whole numbers drawn a little apart: lengths that are equal stay visible side by side.
                shift = 0.0 if necessary else _SPREAD * ((len(curves) - 1) / 2 - i) / len(curves)
                if necessary:
                    colour, dash = MUTED, "-"
                    axes.fill_between(xs, ys, step="post", color=MUTED, alpha=0.16, lw=0)
                label = result.claim.id
                if result.claim.least is not None:
                    label += f" ({result.claim.least[0].name} = {result.claim.least[1]})"
                label += f": {'✗ ' if refuted else ''}{result.verdict}"
                if necessary:
                    label += ", shorter cannot misalign"
                drawn = [v + shift for v in ys]
                axes.step(xs, drawn, where="post", color=colour, lw=1.4, ls=dash, label=label, zorder=3 + i)
            axes.set_title(f"β = {beta:g} nats per sentence", loc="left", fontsize=8.5, color=INK)
            axes.set_ylabel("prompt length (sentences)")
            _length_axis(axes, tallest)
        panels[-1].set_xlim(0, LOG_WEIGHTS)
        panels[-1].set_xlabel("log 1/α  (nats)")
        handles, labels = panels[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="outside lower left", ncols=1, handlelength=3.6)

    names = ", ".join(r.claim.id for r, _ in curves)
    refuted = [r.claim.id for r, _ in curves if r.verdict is Verdict.REFUTED]
    chosen = "γ = −1/2, ε = 1/10, threshold t = γ + ε, −1 ≤ B under P−, B ≥ 1/2 under P+ and M = 2β"
    return painted(
        "lengths",
        f"Published against sharp: prompt lengths as functions of log 1/α, computed from the statements. "
        f"β = {' and '.join(f'{b:g}' for b in betas)} nats per sentence are the ends of the range published "
        f"for Llama 2 13B, whose log 1/α lies between 18 and 30 nats; {chosen} are chosen here, not measured."
        + " Lengths are whole numbers; equal ones are drawn a little apart, so that none hides another."
        + (f" Dashes in vermilion: refuted in this run ({', '.join(refuted)})." if refuted else "")
        + (" The scale is linear up to 10 sentences and logarithmic above." if tallest > 12 else ""),
        f"Prompt lengths against log 1/alpha for {names}.",
        (WIDTH, 2.5 * len(betas) + 0.4 + 0.19 * len(curves)),
        paint,
    )


def _length_axis(axes: Any, tallest: int) -> None:
    if tallest > 12:
        axes.set_yscale("symlog", linthresh=10, linscale=5)
        ticks = [0, 2, 4, 6, 8, 10, *(10**k for k in range(2, 7) if 10**k <= tallest * 2)]
        axes.yaxis.set_major_locator(FixedLocator(ticks))
        axes.yaxis.set_minor_locator(NullLocator())
        axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:,.0f}"))
        axes.set_ylim(-0.4, tallest * 1.4)
    else:
        axes.set_ylim(-0.4, tallest + 0.6)
        axes.yaxis.get_major_locator().set_params(integer=True)


# --- every prompt of a witness -------------------------------------------------------------------------

_AXIS = {
    "B_P": r"behaviour expectation $B_P(s)$",
    "LLR": r"$\log\, P_-(s) / P_+(s)$  (nats)",
    "inverse_likelihood_ratio": r"$P_+(s) / P_-(s)$",
    "w": r"posterior weight $w(s)$",
}
_WORDS = {
    "B_P": "behaviour expectation of the mixture",
    "LLR": "log-likelihood ratio",
    "inverse_likelihood_ratio": "likelihood ratio P+/P−",
    "w": "posterior weight of P−",
}


def prompts_by_length(result: Result) -> Picture | None:
    """What the conclusion speaks of (behaviour expectation, log-ratio, ...) after each prompt of the witness.

    Beside it the threshold that the claim sets, and the length at which it wants a prompt beyond it. None for
    claims whose conclusion is not a threshold on one observable, and for worlds too large to draw.
    """
    witness = result.witness
    world = read_world(witness)
    threshold = threshold_of(result.claim)
    if witness is None or world is None or world.alpha is None or threshold is None:
        return None
    asserted = asserted_lengths(result.claim, world, witness)
    if threshold.every or threshold.counter is not None:
        asserted = ()
    most = max([*asserted, world.horizon + 1, 3])
    while most > 0 and len(world.alphabet) ** most > min(MOST_PROMPTS, 800):
        most -= 1
    if asserted and most < min(asserted):
        return None
    levels = [[a for a in world.prompts(n) if threshold.admits(a)] for n in range(most + 1)]
    bounds = [threshold.at(n, world) for n in range(most + 1)]
    lines = [float(b) for b in bounds if b is not None and math.isfinite(b)]
    name = threshold.observable
    height = {a.prompt: float(a.value(name)) for level in levels for a in level}
    finite = {prompt: value for prompt, value in height.items() if math.isfinite(value)}
    if len(lines) <= most or not finite:
        return None
    pick = min if threshold.below else max

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        for prompt, value in finite.items():
            if prompt and prompt[:-1] in finite:
                ends = [finite[prompt[:-1]], value]
                axes.plot([len(prompt) - 1, len(prompt)], ends, color=MUTED, lw=0.6, alpha=0.55, zorder=2)
        axes.plot([len(p) for p in finite], list(finite.values()), ls="", marker="o", ms=4.2,
                  mfc=BLUE, mec=PAPER, mew=0.5, zorder=3)  # fmt: skip
        edges = [-0.4, *(n + 0.5 for n in range(most)), most + 0.4]
        colour = COLOURS[Verdict.REFUTED]
        axes.stairs(lines, edges, baseline=None, color=colour, lw=1.4, ls=(0, (5, 1.5)), zorder=2)
        values = [*finite.values(), *lines]
        room = 0.12 * ((max(values) - min(values)) or 1.0)
        low, high = min(values) - room, max(values) + room
        axes.set_ylim(low, high)
        beyond = low if threshold.below else high
        axes.fill_between(edges, [*lines, lines[-1]], beyond, step="post", color=colour, alpha=0.08, lw=0)
        for n in {a for a in asserted if a <= most}:
            axes.axvline(n, color=INK, lw=0.8, ls=":", zorder=1)
            candidates = [p for p in finite if len(p) == n]
            if not candidates or threshold.prefixes:
                continue
            best = pick(candidates, key=lambda p: finite[p])
            axes.plot([n], [finite[best]], marker="o", ms=9, mfc="none", mec=INK, mew=1.1, zorder=4)
            words = plain(" ".join(best), 24) if best else "empty prompt"
            left = n > most / 2
            label = axes.annotate(
                f"{words}: {decimal(finite[best], 3)}",
                (n, finite[best]), (-9 if left else 9, 9 if threshold.below else -9),
                textcoords="offset points", fontsize=8, ha="right" if left else "left", va="center",
                color=INK, parse_math=False, zorder=6,
                bbox={"boxstyle": "round,pad=0.15", "fc": PAPER, "ec": "none", "alpha": 0.85},
            )  # fmt: skip
            label.set_in_layout(False)
        axes.set_xlim(-0.4, most + 0.4)
        axes.set_xticks(range(most + 1))
        axes.set_xlabel("length of the prompt (sentences)")
        axes.set_ylabel(_AXIS[name])

    where = f"at length {', '.join(map(str, asserted))}" if asserted else "at every length"
    if asserted and threshold.length is not None and threshold.length.at_most:
        where = f"at some length up to {asserted[0]}"
    wants = "every prompt" if threshold.every else "some prompt " + where
    line = f"the line at {decimal(lines[0])}" if len(set(lines)) == 1 else "the dashed line"
    caption = (
        f"The witness, prompt by prompt: {_WORDS[name]} after each prompt, computed from the exact laws; "
        f"thin lines join a prompt to its continuations. The claim wants {wants} "
        f"{'below' if threshold.below else 'above'} {line} (shaded)"
    )
    if threshold.prefixes:
        caption += ", together with each of its nonempty prefixes"
    ringed = asserted and not threshold.prefixes
    unseen = len(height) - len(finite)
    caption += ". The ring marks the prompt that comes closest." if ringed else "."
    if unseen:
        caption += f" {unseen} prompt{'' if unseen == 1 else 's'} with an infinite value cannot be drawn."
    return painted(
        f"witness-{result.claim.id}",
        caption,
        f"{_WORDS[name]} after each prompt of the witness against {result.claim.id}, by length.",
        (WIDTH, 2.7),
        paint,
    )


def pictures(
    results: Sequence[Result], made: Mapping[str, list[Picture]] | None = None
) -> dict[str, Picture]:
    """Every figure of a run by name; ``made`` has those of some claims' own pages by the claims' ids."""
    known = {} if made is None else made
    drawn = of_all(results)
    for result in results:
        drawn += known[result.claim.id] if result.claim.id in known else of_claim(result)
    return {picture.name: picture for picture in drawn}


def of_all(results: Sequence[Result]) -> list[Picture]:
    """The figures of the index."""
    return [p for p in (overview(results), lengths(results)) if p is not None]


def of_claim(result: Result) -> list[Picture]:
    """The figures of a claim's own page."""
    return [p for p in (search_effort(result), prompts_by_length(result)) if p is not None]
