"""Alignment raises beta, as the paper supposes: the divergence of P- from a model before and after a small preference tuning.

The model itself takes the part of the mixture P: P- is an adapter, and KL(P- || P) of the next sentence is measured after sentences of P-,
with the model as it was and with adapters by DPO, whose labels are kept or shuffled. What it means is read off Theorem 1: the length of
the prompt that it promises, at the beta before and at that after.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from beb.drawing import BLUE, INK, OLIVE, Picture, painted
from beb.real._over_trainings import LEAST_TRAININGS, mean_over, told
from llm_bridge.checks import ASSUMED, COULD_NOT_FAIL, MEASURED, NOT_OBSERVED, OBSERVED, UNDECIDED
from llm_bridge.intervals import student_mean
from llm_bridge.power import power_of_trainings
from theory import claims
from theory.models import Floats
from theory.numeric import evaluate

if TYPE_CHECKING:
    from beb.bridge_theories import Seen

TRAININGS = 3
PROMPTS, SENTENCES = 12, 3
AT = {"log_alpha": -20.0, "epsilon": 0.25}
"""Of the lengths that Theorem 1 is asked for; their ratio hangs on them little."""
SHOWN = {"kept": "kind preferred", "shuffled": "labels shuffled"}


def measure(session: Any) -> dict[str, Any]:
    """What ``beb bridge theory preferences`` does: P- of the bridge, tunings by ``--trainings`` where that is above 1, with seeds from ``--train-seed`` on."""
    from beb.pairs import made
    from llm_bridge.theories.preferences import PreferencePlan
    from synth.corpus import shipped_corpus

    o = session.options
    pair = made(session)
    sides = [list(shipped_corpus(name).texts) for name in ("kind", "unkind")]
    count = o["trainings"] if o["trainings"] >= LEAST_TRAININGS else TRAININGS
    found = tuned_and_measured(
        pair.minus,
        sides[0],
        sides[1],
        [PreferencePlan(seed=o["train_seed"] + t) for t in range(count)],
        session.rng,
        cache=o["cache"],
        progress=lambda what, done, total: session.progress(what)(done, total),
    )
    return recorded(found, pair.record, session.level)


def tuned_and_measured(
    minus: Any,
    preferred: Sequence[str],
    other: Sequence[str],
    plans: Sequence[Any],
    rng: Any,
    *,
    prompts: int = PROMPTS,
    sentences: int = SENTENCES,
    cache: Any = None,
    progress: Any = None,
) -> dict[str, Any]:
    """Divergences before and after each tuning, on prompts of its own.

    Args:
      minus: P-, on the model that is tuned.
      preferred, other: statements, of which neither P- nor a pair of another tuning's held-out ones is made.
      plans: a tuning each.
      rng: random numbers by purpose, a function of a whole number.
      prompts: of each tuning; each of so many ``sentences`` of P-.

    Returns:
      by "before" and by labels the curves of each tuning, shape (trainings, sentences), nats; accuracies and losses.
    """
    from dataclasses import replace

    from llm_bridge.components import TransformerComponent
    from llm_bridge.theories.preferences import KEPT, SHUFFLED, divergences, tune

    store, segmenter = minus.store, minus.segmenter
    curves: dict[str, list[Floats]] = {"before": [], KEPT: [], SHUFFLED: []}
    accuracy: dict[str, list[float]] = {KEPT: [], SHUFFLED: []}
    losses: dict[str, list[list[float]]] = {KEPT: [], SHUFFLED: []}
    for number, plan in enumerate(plans):
        itself = TransformerComponent(minus.model, None, segmenter, minus.preamble, store)
        said = minus.samples(rng(300 + number), prompts, sentences)
        others = [itself]
        for labels in (KEPT, SHUFFLED):
            name, what = f"tuned-{number}-{labels}", f"tuning {number + 1}, {SHOWN[labels]}"
            tuned = tune(
                minus.model,
                name,
                preferred,
                other,
                replace(plan, labels=labels),
                cache=cache,
                progress=None if progress is None else partial(progress, what),
            )
            accuracy[labels].append(tuned.accuracy)
            losses[labels].append(list(tuned.losses))
            others.append(TransformerComponent(minus.model, tuned.adapter, segmenter, minus.preamble, store))
        for name, rows in zip(curves, divergences(minus, others, said), strict=True):
            curves[name].append(rows.mean(axis=0))
        if progress is not None:
            progress("tuned and measured", number + 1, len(plans))
    return {
        "curves": {name: np.array(rows) for name, rows in curves.items()},
        "accuracy": accuracy,
        "losses": losses,
        "prompts": prompts,
        "plan": plans[0].record(),
    }


def betas(found: Mapping[str, Any]) -> dict[str, Floats]:
    """beta of each tuning, nats a sentence: the least mean divergence over the lengths measured."""
    return {name: rows.min(axis=1) for name, rows in found["curves"].items()}


def shortened(before: Floats, after: Floats) -> list[float]:
    """By which share the length that Theorem 1 promises is shorter at one beta than at another, by its own formula."""
    (length,) = claims()["thm1"].prompt_lengths

    def at(beta: float) -> float:
        return float(evaluate(length.expr, {**AT, "beta": beta}))

    return [1 - at(float(b)) / at(float(a)) for a, b in zip(before, after, strict=True)]


def check(found: Mapping[str, Any], level: float) -> Seen:
    """Whether tuning makes the promised prompts shorter, which is: whether it raises beta."""
    from beb.bridge_theories import Seen

    beta = betas(found)
    rows = {name: shortened(beta["before"], beta[name]) for name in ("kept", "shuffled")}
    here, without = (student_mean(rows[name], level=level) for name in ("kept", "shuffled"))
    power = power_of_trainings(float(np.std(rows["kept"], ddof=1)), len(rows["kept"]), level=level)
    more = student_mean([x - y for x, y in zip(rows["kept"], rows["shuffled"], strict=True)], level=level)
    outcome = OBSERVED if here.low > 0 else NOT_OBSERVED if here.high < 0 else UNDECIDED
    # Any change of a model that is near P- takes it away from P-: what shuffled labels do as well is no doing of the preference.
    if outcome == OBSERVED and not more.low > 0:
        outcome = COULD_NOT_FAIL if without.low > 0 else UNDECIDED
    return Seen(
        claim="thm1",
        asks="the conjecture that alignment raises beta",
        outcome=outcome,
        compared="The share by which the prompt that Theorem 1 promises is shorter after tuning than before, at the measured beta of P- against the model: "
        "above 0 where preference tuning raises beta. It is the paper's conjecture on alignment that is asked, not the theorem.",
        required="above 0",
        measured=here,
        could=f"{told(power, equation=False, unit='')} Tuning may move the model towards P- as well as away from it; nothing in DPO speaks of P-.",
        without=f"With the labels of the pairs shuffled it is {without.value:.3g} [{without.low:.3g}, {without.high:.3g}], and kept labels shorten by {more.value:.3g} "
        f"[{more.low:.3g}, {more.high:.3g}] more; only where that is above 0, too, the rise is the doing of what is preferred.",
        hypotheses=(
            (
                "P- is a component of the model",
                ASSUMED,
                "it is an adapter; the model holds it with some weight, which is not measured",
            ),
            (
                "the tuning took",
                MEASURED,
                f"of held-out pairs {np.mean(found['accuracy']['kept']):.2f} gained as they should, {np.mean(found['accuracy']['shuffled']):.2f} with shuffled labels",
            ),
        ),
        values={f"beta, {name}": float(b.mean()) for name, b in beta.items()},
    )


def recorded(found: Mapping[str, Any], of_pair: Mapping[str, Any], level: float) -> dict[str, Any]:
    """The record's own part, of what was tuned and measured."""
    beta, plan = betas(found), found["plan"]
    names = {
        "before": "the model itself",
        "kept": "after tuning, kind preferred",
        "shuffled": "after tuning, labels shuffled",
    }
    count = len(beta["before"])
    return {
        "title": "Does alignment raise beta?",
        "about": [
            f"The divergence of P- from the model, before and after {plan['steps']} steps of DPO of {plan['pairs']} pairs each (a kind statement over an unkind one, which no adapter "
            f"saw; rank {plan['adapter']['rank']}). {count} tunings, each with pairs, start and {found['prompts']} prompts of its own; brackets are intervals over tunings by Student's t.",
            "Divergences are of the next sentence after sentences of P-, token by token, before and after on the same prompts. beta is the least mean over the lengths.",
        ],
        **of_pair,
        "plan": plan,
        "lengths": list(range(found["curves"]["before"].shape[1])),
        "curves": {
            name: [i.record() for i in mean_over(rows, level=level)] for name, rows in found["curves"].items()
        },
        "rises": {
            name: {
                **student_mean(beta[name] - beta["before"], level=level).record(),
                "each": (beta[name] - beta["before"]).tolist(),
            }
            for name in ("kept", "shuffled")
        },
        "checks": [check(found, level).record()],
        "tables": [
            {
                "heading": "beta of P- against the model, nats a sentence",
                "columns": ["", "beta", "rise"],
                "rows": [
                    [
                        names[name],
                        student_mean(beta[name], level=level).record(),
                        ""
                        if name == "before"
                        else student_mean(beta[name] - beta["before"], level=level).record(),
                    ]
                    for name in names
                ],
            },
            {
                "heading": "Held-out pairs of which the preferred one gained more",
                "columns": ["", *(f"tuning {t + 1}" for t in range(count))],
                "rows": [
                    [names[name], *map(float, found["accuracy"][name])] for name in ("kept", "shuffled")
                ],
            },
        ],
        "notes": [],
    }


def figures(record: Mapping[str, Any]) -> list[Picture]:
    """The divergence after 0, 1, ... sentences of P-: of the model, and of both tunings."""
    shown = (
        ("before", "the model itself", INK, "o", "-"),
        ("kept", "after tuning, kind preferred", BLUE, "s", "--"),
        ("shuffled", "after tuning, labels shuffled", OLIVE, "^", ":"),
    )

    def paint(figure: Any) -> None:
        top, bottom = figure.subplots(2, 1, height_ratios=(3, 2))
        for k, (name, label, colour, marker, dash) in enumerate(shown):
            rows = record["curves"][name]
            value, low, high = (np.array([i[key] for i in rows]) for key in ("value", "low", "high"))
            n = np.array(record["lengths"]) + 0.06 * (k - 1)
            top.errorbar(
                n,
                value,
                yerr=[value - low, high - value],
                color=colour,
                marker=marker,
                markersize=4,
                linestyle=dash,
                linewidth=1.3,
                elinewidth=0.9,
                capsize=2,
                label=label,
            )
        top.set_xlabel("n, sentences of P₋ before")
        top.set_ylabel("KL(P₋ ‖ model), nats a sentence")
        top.set_xticks(record["lengths"])
        top.set_ylim(bottom=0)
        top.legend(loc="upper right")
        for k, (name, _, colour, marker, _) in enumerate(shown[1:]):
            rise = record["rises"][name]
            bottom.errorbar(
                [rise["value"]],
                [k],
                xerr=[[rise["value"] - rise["low"]], [rise["high"] - rise["value"]]],
                color=colour,
                marker=marker,
                markersize=5,
                capsize=3,
                linestyle="none",
            )
            bottom.plot(
                rise["each"],
                [k + 0.18] * len(rise["each"]),
                color=colour,
                marker="|",
                markersize=7,
                linestyle="none",
            )
        bottom.axvline(0, color=INK, linewidth=0.8)
        bottom.set_yticks([0, 1], ["kind preferred", "shuffled"])
        bottom.set_ylim(1.6, -0.5)
        bottom.set_xlabel("rise of β, nats a sentence")

    caption = (
        f"{record['model']['name']}: divergence of P₋ from the model before and after a small preference tuning, and how much β rose. Bars are intervals over "
        f"{len(record['rises']['kept']['each'])} tunings; strokes are the tunings."
    )
    alt = "Divergence of P- from the model by sentences before, three curves; below, the rise of beta with kept and shuffled labels"
    return [painted("preferences", caption, alt, (5.2, 5.4), paint)]
