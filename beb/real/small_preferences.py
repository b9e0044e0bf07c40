"""Whether alignment raises beta, on small transformers: many trainings of `llm_bridge.theories.small_preferences`, where `preferences` has few."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from beb.drawing import INK, OLIVE, TEAL, Picture, painted
from beb.real._over_trainings import LEAST_TRAININGS
from beb.real.preferences import check
from llm_bridge.intervals import student_mean

if TYPE_CHECKING:
    from llm_bridge.theories.small_preferences import SmallPlan, SmallTuned


def measure(session: Any) -> dict[str, Any]:
    """What ``beb bridge theory small-preferences`` does: trainings by ``--trainings`` where that is above 1, seeds by ``--train-seed``."""
    from llm_bridge.theories.small_preferences import SmallPlan

    o = session.options
    asked = {"trainings": o["trainings"]} if o["trainings"] >= LEAST_TRAININGS else {}
    plan = SmallPlan(seed=o["train_seed"], level=session.level, **asked)
    return looked_at(plan, lambda what, done, total: session.progress(what)(done, total))


def found_as(tuned: SmallTuned) -> dict[str, Any]:
    """As `beb.real.preferences.check` takes it: one length, as texts begin anew."""
    return {
        "curves": {"before": tuned.before[:, None], **{name: x[:, None] for name, x in tuned.after.items()}},
        "accuracy": {name: x.tolist() for name, x in tuned.accuracy.items()},
    }


def looked_at(plan: SmallPlan, progress: Any = None) -> dict[str, Any]:
    """Train, tune, compare, and record: the record's own part."""
    import hashlib

    from llm_bridge.theories.small_preferences import tune

    tuned = tune(plan, ("kept", "shuffled", "swapped"), progress)
    names = {
        "kept": "good preferred",
        "shuffled": "labels shuffled",
        "swapped": "bad preferred",
    }

    def shown(rows: Any) -> dict[str, float]:
        return student_mean(rows, level=plan.level).record()

    return {
        "title": "Does alignment raise beta? Small transformers",
        "about": [
            f"Decoders trained from nothing on texts of two known chains, {plan.bad:g} of them bad; P- is trained on the bad chain alone. {plan.steps} steps of DPO of {plan.pairs} pairs each prefer texts of "
            f"the good chain. All texts are listed: divergences are exact. {plan.trainings} trainings; brackets are intervals over them.",
        ],
        "model": {
            "name": f"a decoder over {plan.shape.letters} letters",
            "digest": hashlib.sha256(tuned.before.tobytes()).hexdigest(),
        },
        "plan": plan.record(),
        "beta": {"before": tuned.before.tolist(), **{name: x.tolist() for name, x in tuned.after.items()}},
        "checks": [check(found_as(tuned), plan.level).record()],
        "tables": [
            {
                "heading": "beta of P- against the model, nats a text",
                "columns": ["", "beta", "rise", "good texts gained more"],
                "rows": [
                    ["the model itself", shown(tuned.before), "", ""],
                    *(
                        [
                            f"after tuning, {names[name]}",
                            shown(x),
                            shown(x - tuned.before),
                            shown(tuned.accuracy[name]),
                        ]
                        for name, x in tuned.after.items()
                    ),
                ],
            }
        ],
        "notes": [],
    }


def figures(record: Mapping[str, Any]) -> list[Picture]:
    """beta of each training before and after, by labels."""
    beta, level = record["beta"], record["level"]
    before = np.array(beta["before"])

    def paint(figure: Any) -> None:
        axes = figure.subplots()
        for k, (name, colour, marker) in enumerate(
            (("kept", TEAL, "o"), ("shuffled", OLIVE, "s"), ("swapped", INK, "D"))
        ):
            rise = np.array(beta[name]) - before
            i = student_mean(rise, level=level)
            axes.plot(rise, [k + 0.16] * len(rise), color=colour, marker="|", markersize=9, linestyle="none")
            axes.errorbar(
                [i.value],
                [k],
                xerr=[[i.value - i.low], [i.high - i.value]],
                color=colour,
                marker=marker,
                markersize=5,
                capsize=3,
                linestyle="none",
            )
        axes.axvline(0, color=INK, linewidth=0.8)
        axes.set_yticks([0, 1, 2], ["good preferred", "labels shuffled", "bad preferred"])
        axes.set_ylim(2.5, -0.5)
        axes.set_xlabel("rise of β, nats a text")

    caption = f"Rise of β, the divergence of P₋ from a small transformer, by DPO. Strokes are {len(before)} trainings, points their means with intervals at {level:g}; before tuning β is {before.mean():.3g} nats a text."
    alt = "Rise of beta by what is preferred: good texts, either at random, bad texts"
    return [painted("small-preferences", caption, alt, (5.2, 2.6), paint)]
