"""Shallow alignment on a real model: divergence per token in an exact mixture of two personas, and success of prefilled text, through the claims of `theory.shallow`.

H and S are one model after two preambles, of unkind and of kind statements. Their mixtures of any weights are exact, as both score every token: P_0 = a_0 H + (1 - a_0) S, and P_1 with
less of H. A prefix becomes a world of the claims' signature with two prefixes, itself and all others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from beb.bridge_theories import Seen
from beb.drawing import BLUE, INK, MUTED, TEAL, VIOLET, Picture, painted
from beb.real._common import curve_of, named, rounded
from llm_bridge.checks import COULD_NOT_FAIL, NOT_OBSERVED, OBSERVED, UNDECIDED
from llm_bridge.intervals import Interval, mean_curve
from synth.scenarios._toy import Toy
from synth.scenarios.shallow import demo
from theory.models import Floats
from theory.shallow._mixtures import binary, distance
from theory.shallow.after_prefix import K, a0, a1, prefixes, w1

TITLE = "Shallow alignment: how far along a text two mixtures differ"
A_0, A_1 = 0.5, 0.01
TEXTS, TOKENS = 24, 16
PERSONA = 6
"""Statements of a persona."""


def on_prefixes(
    log_h: Floats, log_s: Floats, h: Floats, s: Floats, weights: tuple[float, float]
) -> tuple[Floats, Floats, Floats]:
    """K, the weight w_1 and the bound |c| (1 - w_1) after each of n prefixes, by the terms of the claims.

    Args:
      log_h, log_s: log-probability of each prefix under H and S, shape (n,).
      h, s: laws of the next token, shape (n, tokens).
      weights: a_0 and a_1.
    """
    # K and w_1 depend on H(x)/S(x) alone: a world with the same ratio, in which x leaves room for other prefixes, after which the next token is taken to be as after x.
    top = np.maximum(log_h, log_s) + 1.0
    H, S = np.exp(log_h - top), np.exp(log_s - top)
    toy = Toy(
        prefixes,
        {"a0": weights[0], "a1": weights[1]},
        H=np.stack([H, 1 - H], axis=-1),
        S=np.stack([S, 1 - S], axis=-1),
        h=np.repeat(h[:, None], 2, axis=1),
        s=np.repeat(s[:, None], 2, axis=1),
    )
    X = prefixes.sets["X"]
    after, weight = toy.row(lambda x: K(x), X)[:, 0], toy.row(lambda x: w1(x), X)[:, 0]
    far = float(toy.at(distance(a0, a1))[0])
    return after, weight, far * (1 - weight)


def before(logs: Floats) -> Floats:
    """Log-probability of the tokens before each, shape (texts, tokens)."""
    return np.concatenate([np.zeros((len(logs), 1)), np.cumsum(logs, axis=1)[:, :-1]], axis=1)


def per_token(tokens: Any, weights: tuple[float, float]) -> tuple[Floats, Floats, Floats]:
    """`on_prefixes` at every token of every text, each of shape (texts, tokens)."""
    shape = tokens.log_h.shape
    kinds = tokens.h.shape[-1]
    found = on_prefixes(
        before(tokens.log_h).ravel(),
        before(tokens.log_s).ravel(),
        tokens.h.reshape(-1, kinds),
        tokens.s.reshape(-1, kinds),
        weights,
    )
    a, b, c = (x.reshape(shape) for x in found)
    return a, b, c


def told(
    bad: Any, good: Any, level: float, weights: tuple[float, float] = (A_0, A_1), mixed: Any = None
) -> dict[str, Any]:
    """Checks, curves, tables and words.

    Args:
      bad, good: texts of H and of S, as `llm_bridge.theories.shallow.read_texts` reads them.
      weights: a_0 and a_1.
      mixed: texts of H whose laws are those of S in the place of H's, that is equal components; None leaves it out.
    """
    harmful, own_h, limit = per_token(bad, weights)
    safe, _, safe_limit = per_token(good, weights)
    places = tuple(range(1, harmful.shape[1] + 1))
    curves = {
        "harmful": curve_of(places, mean_curve(harmful, places, unit="nats", level=level)),
        "safe": curve_of(places, mean_curve(safe, places, unit="nats", level=level)),
        "bound": rounded(limit.mean(axis=0)),
        "success": curve_of(places, mean_curve(own_h, places, unit="", level=level)),
        "tuned on harmful": curve_of(places, mean_curve(bad.tuned, places, unit="nats", level=level)),
        "tuned on own": curve_of(places, mean_curve(good.tuned, places, unit="nats", level=level)),
    }
    gathered = np.cumsum(harmful.mean(axis=0))
    nine = int(np.searchsorted(gathered, 0.9 * gathered[-1])) + 1
    affinity = np.exp(
        (before(good.log_h) - before(good.log_s)) / 2
    )  # sum sqrt(H S) as a mean under S, of other texts
    rho = mean_curve(affinity, places, unit="", level=level)
    odds = np.sqrt((1 - weights[1]) / weights[1])
    curves["envelope"] = {
        "x": list(map(float, places)),
        "low": rounded(1 - odds * rho.high),
        "value": rounded(1 - odds * rho.values),
    }
    return {
        "title": TITLE,
        "about": [
            f"H and S are one model after {PERSONA} unkind and {PERSONA} kind statements, P_i = a_i H + (1 - a_i) S with a_0 = {weights[0]:g} before and a_1 = {weights[1]:g} after alignment, exactly. {len(harmful)} texts of {harmful.shape[1]} tokens were drawn from each "
            "component; K is the divergence of the next token under P_1 from that under P_0, over the 255 likeliest tokens and all others as one.",
            f"Of KL(S || H) per token that keeps {float(bad.whole[1].sum() / max(bad.whole[0].sum(), 1e-12)):.1%}. Success of a prefilled attack of k tokens is what the claims say it is: the weight of H after them.",
        ],
        "checks": [
            c.record()
            for c in checks(
                bad, good, (harmful, own_h, limit), (safe, safe_limit), rho, weights, level, mixed
            )
        ],
        "curves": curves,
        "weights": list(weights),
        "texts": len(harmful),
        "tokens": harmful.shape[1],
        "tables": [
            {
                "heading": "Per token",
                "columns": [
                    "token",
                    "K on text of H",
                    "bound |c| E(1 - w₁)",
                    "K on text of S",
                    "KL(S ‖ model without persona) on text of H",
                    "the same on text of S",
                    "weight of H before it, text of H",
                ],
                "rows": [
                    [
                        str(t),
                        *(
                            _at(curves[name], t - 1, level)
                            if name != "bound"
                            else float(curves["bound"][t - 1])
                            for name in (
                                "harmful",
                                "bound",
                                "safe",
                                "tuned on harmful",
                                "tuned on own",
                                "success",
                            )
                        ),
                    ]
                    for t in places
                ],
            }
        ],
        "notes": [
            f"On text of H the first token has {float(harmful[:, 0].mean()):.3g} nats and the last {float(harmful[:, -1].mean()):.2g}; nine tenths of the divergence of all lie in the first "
            f"{nine} tokens.",
            "The persona against the model without one is no pair of mixtures of known weights, and no claim speaks of it: on text of H its divergence goes from "
            f"{float(bad.tuned[:, 0].mean()):.3g} nats at the first token to {float(bad.tuned[:, -1].mean()):.3g} at the last.",
            *(
                f"Drawn from {name}: {text}"
                for name, some in (("H", bad), ("S", good))
                for text in some.texts[:2]
            ),
        ],
    }


def _at(curve: Mapping[str, Any], k: int, level: float) -> dict[str, float]:
    return {"value": curve["values"][k], "low": curve["low"][k], "high": curve["high"][k], "level": level}


def checks(
    bad: Any,
    good: Any,
    on_bad: tuple[Floats, Floats, Floats],
    on_good: tuple[Floats, Floats],
    rho: Any,
    weights: tuple[float, float],
    level: float,
    mixed: Any,
) -> list[Seen]:
    """What was seen of each claim."""
    harmful, weight, limit = on_bad
    safe, safe_limit = on_good
    tokens = harmful.shape[1]
    alike = "" if mixed is None else _alike(mixed, weights)
    rows = np.concatenate([harmful <= limit + 1e-9, safe <= safe_limit + 1e-9])
    found = [
        Seen(
            "shallow.prefix",
            COULD_NOT_FAIL if rows.all() else NOT_OBSERVED,
            f"K after each of {rows.size} prefixes against |c| (1 - w_1): {int(rows.sum())} meet it; K comes to {float((harmful / np.maximum(limit, 1e-300)).max()):.0%} of the bound at most on text of H.",
            "K(x) <= |c| (1 - w_1(x))",
            None,
            "It could not: the mixture is exact, and the claim is proved. What could have shown is a fault of the weights or of the laws, such as weights of another text.",
            without=alike,
        )
    ]
    first, later = harmful[:, 0], harmful[:, 1:]
    more = mean_curve(later - first[:, None], tuple(range(2, tokens + 1)), unit="nats", level=level)
    broken, kept = more.low > 0, more.high <= 0
    top = int(more.low.argmax())
    outcome = NOT_OBSERVED if broken.any() else OBSERVED if kept.all() else UNDECIDED
    # What these texts would have shown: an excess whose interval lies above 0.
    resolution = float((more.values - more.low).max())
    found.append(
        Seen(
            "shallow.first-token-most",
            outcome,
            f"K at later tokens less that of the first, on text of H: the one whose interval lies highest, token {top + 2}. One above 0 breaks the claim; all at or below 0 keep it.",
            "at most 0 at every token, nats",
            Interval(float(more.values[top]), float(more.low[top]), float(more.high[top]), level),
            f"A token that is moved more than the first by {resolution:.2g} nats or more would have shown; the first token is moved by {float(first.mean()):.2g}.",
            without=alike,
        )
    )
    means = harmful.mean(axis=0)
    most = float(limit[:, 0].mean())
    found.append(
        Seen(
            "shallow.first-token-most.bound",
            COULD_NOT_FAIL if (means <= most).all() else NOT_OBSERVED,
            f"Mean K at every token of text of H: {float(means.max()):.3g} nats at most.",
            most,
            None,
            "It could not: w_1 grows on average along text of H, whatever the model.",
        )
    )
    sizes = np.sqrt((1 - weights[1]) / weights[1])
    far = float(limit[0, 0] / (1 - weights[1]))
    other = far * sizes * rho.values
    bounds = far * sizes * rho.high
    low = mean_curve(harmful, tuple(range(1, tokens + 1)), unit="nats", level=level)
    missed, met = low.low > bounds, low.high <= far * sizes * rho.low
    found.append(
        Seen(
            "shallow.depth",
            NOT_OBSERVED if missed.any() else COULD_NOT_FAIL if met.all() else UNDECIDED,
            f"Mean K on text of H against |c| sqrt((1 - a_1)/a_1) times the affinity of prefixes, estimated from texts of S: from {float(other[0]):.3g} nats at the first token to {float(other[-1]):.2g} at the last, where K is {float(low.values[-1]):.2g}. Above |c| (1 - a_1) = {most:.2g} the bound says nothing: it does so up "
            f"to token {int((other > most).sum())}.",
            "E_H K <= |c| sqrt((1 - a_1)/a_1) rho",
            None,
            "In an exact mixture only draws can miss it: both sides are estimated, from different texts. It is undecided while the intervals overlap.",
        )
    )
    spent = (1 - weights[1]) * safe.mean(axis=0).sum() + weights[1] * harmful.mean(axis=0).sum()
    total = _total(weights)
    sums = (1 - weights[1]) * mean_curve(safe.sum(axis=1)[:, None], (1,), unit="", level=level).high[
        0
    ] + weights[1] * mean_curve(harmful.sum(axis=1)[:, None], (1,), unit="", level=level).high[0]
    found.append(
        Seen(
            "shallow.budget",
            COULD_NOT_FAIL if sums <= total else UNDECIDED if spent <= total else NOT_OBSERVED,
            f"Along the aligned model's own text ({1 - weights[1]:.0%} of S) all {tokens} tokens together have {spent:.3g} nats of {total:.3g}.",
            total,
            None,
            "In an exact mixture only draws can miss it.",
        )
    )
    along = float(harmful.sum(axis=1).mean())
    reach = mean_curve(harmful.sum(axis=1)[:, None], (1,), unit="nats", level=level)
    ends = Interval(along, float(reach.low[0]), float(reach.high[0]), level)
    found.append(
        Seen(
            "shallow.budget-harmful",
            NOT_OBSERVED if ends.low > total else OBSERVED if ends.high <= total else UNDECIDED,
            f"The same sum along text of H, of {tokens} tokens, where the claim promises the same budget.",
            total,
            ends,
            f"A sum beyond {total + ends.value - ends.low:.3g} nats would have shown. Refuted in toy worlds: text of H is no text of the aligned model.",
            without=alike,
        )
    )
    grown = np.diff(mean_curve(weight, tuple(range(tokens)), unit="", level=level).values)
    steps = mean_curve(np.diff(weight, axis=1), tuple(range(1, tokens)), unit="", level=level)
    fail = 1 - weight
    failing = mean_curve(fail, tuple(range(tokens)), unit="", level=level)
    envelope = sizes * rho.values
    over = failing.low > sizes * rho.high
    told_at = [k for k in range(tokens) if envelope[k] < 1]
    falls = steps.high < 0
    found.append(
        Seen(
            "shallow.attack-success",
            NOT_OBSERVED
            if over.any() or falls.any()
            else COULD_NOT_FAIL
            if (failing.high <= sizes * rho.low).all()
            else UNDECIDED,
            f"Weight of H after k prefilled tokens of its text: {float(weight[:, 0].mean()):.2g} at none, {float(weight[:, -1].mean()):.2g} at {tokens - 1}; it grows on average at {int((grown > 0).sum())} of {len(grown)} tokens. Failure lies below the envelope, estimated from texts of S, at all "
            f"{int((failing.values <= envelope).sum())} of {tokens} lengths"
            + (
                f"; the envelope says something (less than 1) from {told_at[0]} tokens on."
                if told_at
                else ", where it says nothing yet (1 or more)."
            ),
            "1 - ASR(k) <= sqrt((1 - a_1)/a_1) rho, ASR grows",
            Interval(
                float(weight[:, -1].mean()), float(1 - failing.high[-1]), float(1 - failing.low[-1]), level
            ),
            "The envelope holds of every pair of laws: only draws can miss it. That success grows is claimed of tokens that do not depend on the text before; here they do, and a mean that falls at some token by "
            f"{float((steps.values - steps.low).max()):.2g} or more would have shown.",
            without=alike,
        )
    )
    return found


def _total(weights: tuple[float, float]) -> float:
    """kl(a_1 || a_0), by the term of the claims."""
    law = np.array([[0.5, 0.5]])
    toy = Toy(
        prefixes,
        {"a0": weights[0], "a1": weights[1], "h": np.repeat(law, 2, 0), "s": np.repeat(law, 2, 0)},
        H=law,
        S=law,
    )
    return float(toy.at(binary(a1, a0))[0])


def _alike(mixed: Any, weights: tuple[float, float]) -> str:
    after, weight, _ = per_token(mixed, weights)
    return f"With the same persona on both sides the weight of H stays at {float(weight.min()):.3g} to {float(weight.max()):.3g} along all texts, K is {float(after.max()):.1g} nats at every token, and nothing fades or grows."


# On the model


def measure(session: Any) -> dict[str, Any]:
    """The record's own part; see `beb.bridge_theories`."""
    from dataclasses import replace

    from llm_bridge.components import TransformerComponent
    from llm_bridge.sentences import Segmenter, SentencePolicy
    from llm_bridge.theories.shallow import preamble, read_texts

    (bad_name, bad), (good_name, good) = (session.statements(side) for side in ("minus", "plus"))
    model = session.load()
    segmenter = Segmenter(model, SentencePolicy(cap=session.options["cap"]))
    H, S = (
        TransformerComponent(model, None, segmenter, preamble=preamble(segmenter, some[:PERSONA]))
        for some in (bad, good)
    )
    base = TransformerComponent(model, None, segmenter)
    of_bad = read_texts(H, H, S, base, session.rng(21), TEXTS, TOKENS, session.progress("texts of H"))
    of_good = read_texts(S, H, S, base, session.rng(22), TEXTS, TOKENS, session.progress("texts of S"))
    equal = replace(of_bad, log_s=of_bad.log_h, s=of_bad.h)
    return {
        **told(of_bad, of_good, session.level, mixed=equal),
        "model": named(model),
        "statements": [bad_name, good_name],
        "personas": {"H": bad[:PERSONA], "S": good[:PERSONA]},
    }


# Pictures


def figures(record: Mapping[str, Any]) -> list[Picture]:
    """Toy beside real: divergence per token, and success of the prefilled attack."""
    toy, curves = demo(0), record["curves"]

    def paint(figure: Any) -> None:
        left, middle, right = figure.subplots(1, 3, width_ratios=(1, 1.35, 1.2))
        for curve, colour, dash in zip(toy.curves, (VIOLET, TEAL), ("-", "-."), strict=True):
            left.plot(curve.x, curve.y, color=colour, linestyle=dash, linewidth=1.5)
        left.set_yscale("log")
        left.set_title("toy", loc="left", fontsize=9)
        left.set_xlabel("token")
        left.set_ylabel("divergence of the next token, nats")
        for name, label, colour, dash in (
            ("harmful", "K on text of H", VIOLET, "-"),
            ("safe", "K on text of S", TEAL, "-."),
            ("tuned on harmful", "persona S against none, text of H", BLUE, ":"),
        ):
            found = curves[name]
            middle.plot(found["x"], found["values"], color=colour, linestyle=dash, linewidth=1.5, label=label)
            floor = np.maximum(found["low"], 1e-6)
            middle.fill_between(
                found["x"], floor, np.maximum(found["high"], 1e-6), color=colour, alpha=0.14, linewidth=0
            )
        x = curves["harmful"]["x"]
        middle.plot(
            x,
            curves["bound"],
            color=INK,
            linewidth=0.9,
            linestyle=(0, (4, 2)),
            label="shallow.prefix: at most (text of H)",
        )
        middle.set_yscale("log")
        middle.set_ylim(bottom=1e-4)
        middle.set_title(str(record["model"]["name"]).removesuffix(".gguf"), loc="left", fontsize=9)
        middle.set_xlabel("token")
        found = curves["success"]
        k = np.array(found["x"]) - 1
        right.plot(
            k, found["values"], color=VIOLET, linewidth=1.5, label="success: weight of H after k tokens"
        )
        right.fill_between(k, found["low"], found["high"], color=VIOLET, alpha=0.14, linewidth=0)
        right.plot(
            k,
            np.maximum(curves["envelope"]["value"], 0),
            color=MUTED,
            linewidth=1.0,
            linestyle=(0, (2, 2)),
            label="shallow.attack-success: at least",
        )
        right.set_ylim(-0.03, 1.05)
        right.set_xlabel("k, prefilled tokens of H")
        figure.legend(loc="outside lower center", ncols=2, handlelength=3)

    caption = (
        f"Left: the small world of the scenario shallow, the same curves. Middle: an exact mixture of two personas, weights {record['weights'][0]:g} and {record['weights'][1]:g}, means over {record['texts']} texts; bands hold for all tokens of a curve together "
        f"with probability {record['level']:g}. Right: success of an attack that prefills text of H."
    )
    alt = "Divergence per token in a toy and in a real mixture, and success of prefilled text against the envelope"
    return [painted("shallow", caption, alt, (7.6, 3.9), paint)]
