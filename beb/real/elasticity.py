"""Elasticity beside small transformers that are trained for it: measured losses in the claims of `theory.elasticity`, and the exact compressor of the same data.

Every slope and divergence that a claim speaks of is measured on networks and put into the claim's own relation. The toy beside it is the
compressor that the claims define, on the very laws of the chains.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from beb.drawing import BLUE, INK, OLIVE, TEAL, VIOLET, Picture, painted
from beb.real._over_trainings import LEAST_TRAININGS, judged, margin, mean_over, relations, scaled
from llm_bridge.checks import ASSUMED, FAILS, MEASURED, NOT_OBSERVED, OBSERVED, UNDECIDED
from llm_bridge.intervals import student_mean
from synth.scenarios._toy import Toy
from theory import claims
from theory.elasticity import rebound
from theory.elasticity._setting import P_a, P_p, elasticity, ell, g_a, g_p, g_t, k, q
from theory.library import KL, D
from theory.models import Floats

if TYPE_CHECKING:
    from beb.bridge_theories import Seen
    from llm_bridge.theories.elasticity import ElasticityPlan, OneByOne, Together

STOPS = 0.1
"""Share of the loss by which the spring law has to be off to be told so, as in the scenario."""


def measure(session: Any) -> dict[str, Any]:
    """What ``beb bridge theory elasticity`` does: trainings by ``--trainings`` where that is above 1, seeds by ``--train-seed``."""
    from llm_bridge.theories.elasticity import ElasticityPlan

    o = session.options
    asked = {"trainings": o["trainings"]} if o["trainings"] >= LEAST_TRAININGS else {}
    plan = ElasticityPlan(seed=o["train_seed"], level=session.level, **asked)
    return looked_at(plan, lambda what, done, total: session.progress(what)(done, total))


def looked_at(plan: ElasticityPlan, progress: Any = None) -> dict[str, Any]:
    """Train, compare, and record.

    Returns:
      The record's own part (`beb.bridge_theories`): laws, curves with intervals over trainings, checks.
    """
    from llm_bridge.theories.elasticity import entropy, train_one_by_one, train_together

    together = train_together(plan, progress)
    control = train_together(replace(plan, forgets=True), progress)
    one_by_one = train_one_by_one(plan, progress)
    laws = plan.laws()
    checks = [*checks_together(plan, together, control), *checks_one_by_one(plan, one_by_one)]

    def curve(rows: Floats) -> list[dict[str, float]]:
        return [i.record() for i in mean_over(rows, level=plan.level)]

    lost, gained = moved(plan, together)
    stops, toy = spring_stops(plan, together), toy_of(plan, together.at)
    easier = inverse_is_easier(plan, one_by_one)
    return {
        "title": "Elasticity: what is aligned last is lost first?",
        "about": [
            f"Decoders of {together.parameters:,} parameters, trained from nothing on {plan.shape.length}-letter texts of known Markov chains: "
            f"{len(laws['P_p'])} texts, all of them listed, so that losses over the entropy of the data are exact. {plan.trainings} trainings, each with "
            "data and a start of its own; brackets are intervals over trainings.",
            f"Together: {plan.k:g} parts of pre-training, one of alignment ({plan.data:,} texts) and l of the perturbation in one corpus, which is what the claims "
            "speak of. One after the other: pre-training, then alignment, then pre-training again, which is what is done in practice.",
        ],
        "model": {"name": f"a decoder of {together.parameters:,} parameters", "digest": together.digest},
        "plan": plan.record(),
        "laws": {name: law.tolist() for name, law in laws.items()},
        "entropy": {name: entropy(law) for name, law in laws.items()},
        "together": {
            "l": together.at.tolist(),
            "excess": {name: curve(rows) for name, rows in together.excess.items()},
            "lost": curve(lost),
            "k_times_gained": curve(gained),
            "spring_stops": stops,
        },
        "toy": toy,
        "one_by_one": {
            "forward": curve(one_by_one.forward),
            "inverse": curve(one_by_one.inverse[:, -1]),
            "undone": [curve(one_by_one.undone[:, i]) for i in range(len(plan.aligned))],
            "rebound": curve(one_by_one.undone[:, :, plan.start] - one_by_one.undone[:, :, 0]),
            "inverse_is_easier": easier,
        },
        "checks": [c.record() for c in checks],
        "tables": _tables(plan, together, one_by_one, toy),
        "notes": [
            (
                f"Where the law of k times stops: at l = {stops:g} the loss of alignment exceeds k times the gain of pre-training by more than a tenth, as shown over "
                f"trainings; of the l measured it is the least. "
                if stops is not None
                else "Where the law of k times stops: at no l measured was the loss of alignment shown to exceed k times the gain of pre-training by more than a tenth. "
            )
            + (
                f"In the exact compressor of the same laws it is so from l = {toy['spring_stops']:.3g} on."
                if toy["spring_stops"] is not None
                else "In the exact compressor of the same laws it is so at no l up to there."
            ),
            f"Forward against inverse: the excess of alignment after n steps from pre-training, less that of pre-training after n steps from alignment, is "
            f"{_shown(easier['difference'][-1])} nats a text at n = {easier['steps'][-1]} (intervals at all n together). That the inverse is easier is "
            f"{easier['outcome']}; no claim in `theory` says so, and each chain comes first in half of the trainings.",
        ],
    }


# ---------------------------------------------------------------- together
def moved(plan: ElasticityPlan, together: Together) -> tuple[Floats, Floats]:
    """What alignment lost since l = 0, and k times what pre-training gained, nats a text, shape (trainings, points)."""
    e = together.excess
    return e["P_a"] - e["P_a"][:, :1], -plan.k * (e["P_p"] - e["P_p"][:, :1])


def checks_together(plan: ElasticityPlan, together: Together, control: Together | None = None) -> list[Seen]:
    """The sum rule, its one-sided reading, and the spring law with its inequality."""
    covered = (
        "at l = 0 the support of P_t lies in that of q_0",
        MEASURED,
        "every text has a positive probability under the chain of pre-training",
    )
    minimiser = (
        "the networks minimise their loss",
        ASSUMED,
        "they are trained for a fixed number of steps; what is left of the slope is part of what is measured",
    )
    removed = "Of networks that see no more texts of pre-training after l = 0, so that they do not compress all data together"
    could = "Nothing in the training makes it so: networks that are no minimisers need not obey it."
    found = []
    for id in ("elasticity.conservation", "elasticity.one-sided"):
        found.append(
            judged(
                id,
                [_at_slope(plan, id, together, i) for i in range(len(plan.amounts))],
                level=plan.level,
                compared="Trained together: slopes in l of the networks' losses, weighted by data, over the sum of the sizes of the weighted slopes.",
                could=could,
                values={"k": plan.k},
                hypotheses=[covered, minimiser],
                where=[f"l = {x:g}" for x in plan.amounts],
                control=None if control is None else scaled(_at_slope(plan, id, control, 0)),
                removed=f"{removed}, at l = {plan.amounts[0]:g}",
            )
        )
    points = range(1, len(together.at))
    for id in ("elasticity.spring", "elasticity.spring.inequality"):
        found.append(
            judged(
                id,
                [_at_length(plan, id, together, i) for i in points],
                level=plan.level,
                compared="Trained together: k times what the divergence of pre-training from the network grew since l = 0, and what that of alignment grew, "
                "over the sum of their sizes.",
                could=could,
                values={"k": plan.k},
                hypotheses=[minimiser],
                where=[f"l = {together.at[i]:g}" for i in points],
                control=None if control is None else scaled(_at_length(plan, id, control, 1)),
                removed=f"{removed}, at l = {together.at[1]:g}",
            )
        )
    return found


def _at_slope(plan: ElasticityPlan, id: str, together: Together, amount: int) -> list[tuple[float, float]]:
    from llm_bridge.theories.elasticity import slopes

    (relation,) = relations(claims()[id])
    rows = slopes(together, amount)
    terms = {"P_p": D(g_p(), ell), "P_a": D(g_a(), ell), "P_t": D(g_t(), ell)}
    values = {"k": plan.k, "l": plan.amounts[amount]}
    return [
        margin(relation, {terms[n]: float(rows[n][t]) for n in terms}, values) for t in range(plan.trainings)
    ]


def _at_length(plan: ElasticityPlan, id: str, together: Together, point: int) -> list[tuple[float, float]]:
    """The spring law at one l; its size is that of what moved, as the divergences themselves are no terms of it."""
    (relation,) = relations(claims()[id])
    found = []
    for t in range(plan.trainings):
        measured, size = {}, 0.0
        for P, name, weight in ((P_p, "P_p", plan.k), (P_a, "P_a", 1.0)):
            e = together.excess[name][t]
            measured[KL(P, q)] = float(e[point])
            measured[KL(P, lambda x: q(x, 0))] = float(e[0])
            size += weight * abs(float(e[point] - e[0]))
        left, _ = margin(relation, measured, {"k": plan.k, "l": float(together.at[point])})
        found.append((left, size))
    return found


def spring_stops(plan: ElasticityPlan, together: Together) -> float | None:
    """The least l measured at which the loss of alignment is shown to exceed k times the gain of pre-training by more than `STOPS` of it; None: at none."""
    lost, gained = moved(plan, together)
    level = 1 - (1 - plan.level) / (len(together.at) - 1)
    for point in np.argsort(together.at)[1:]:
        beyond = lost[:, point] - gained[:, point] - STOPS * np.abs(lost[:, point])
        if student_mean(beyond, level=level).low > 0:
            return float(together.at[point])
    return None


def toy_of(plan: ElasticityPlan, at: Floats) -> dict[str, Any]:
    """The compressor that the claims define, on the laws of the chains: what is lost and gained, slopes, and whether the claims hold.

    Args:
      at: l of the networks.
    """
    fine = np.unique(np.concatenate([np.linspace(0.0, max(at), 121), at]))
    along = Toy(elasticity, {**plan.laws(), "k": plan.k}, l=fine)
    lost, gained = along.at(g_a() - g_a(0)), along.at(-k * (g_p() - g_p(0)))
    off = np.flatnonzero(lost - gained > STOPS * np.maximum(np.abs(lost), 1e-12))
    here = Toy(elasticity, {**plan.laws(), "k": plan.k}, l=np.array(plan.amounts))
    return {
        "l": fine.tolist(),
        "lost": lost.tolist(),
        "k_times_gained": gained.tolist(),
        "spring_stops": float(fine[off[0]]) if len(off) else None,
        "slopes": {
            name: here.at(D(g(), ell)).tolist() for name, g in (("P_p", g_p), ("P_a", g_a), ("P_t", g_t))
        },
        "claims": {
            id: along.note(id, "l", fine)
            for id in (
                "elasticity.conservation",
                "elasticity.one-sided",
                "elasticity.spring",
                "elasticity.spring.inequality",
            )
        },
    }


# ---------------------------------------------------------------- one after the other
def checks_one_by_one(plan: ElasticityPlan, found: OneByOne) -> list[Seen]:
    """What more of the first chain does after alignment, and whether more alignment is lost faster."""
    aligned = np.array(plan.aligned)
    most = len(aligned) - 1
    weight, ends = plan.first / aligned[most], plan.again / aligned[most]  # k, and l at the end
    # Slopes in l, so per data of alignment: from the first step to the last.
    gained, lost = ((x[:, most, -1] - x[:, most, 0]) / ends for x in (found.inverse, found.undone))
    resumed = (
        "the perturbation is more pre-training",
        MEASURED,
        "its texts are drawn from the chain of pre-training",
    )
    covered = (
        "at l = 0 the support of P_t lies in that of q_0",
        MEASURED,
        "every text has a positive probability under the chain of pre-training",
    )
    within = (
        "k >= 1 and l <= 1",
        MEASURED if weight >= 1 and ends <= 1 else FAILS,
        f"k = {weight:.3g} and l = {ends:.3g} at the end",
    )
    compared = (
        f"One after the other: {plan.first} steps of the first chain, {aligned[most]} of the second, then {plan.again} of the first again, {plan.batch} texts each; slopes are "
        "means over these last steps, over the sum of the sizes of the terms."
    )
    could = "Networks trained one after the other are no compressors of all data at once, which the claim speaks of: nothing makes them obey it."
    seen = []
    for id, known in (
        ("elasticity.resumed", [resumed]),
        ("elasticity.one-sided", [covered]),
        ("elasticity.order-k.resumed", [resumed, within]),
    ):
        parts = relations(claims()[id])
        rows = [
            [
                margin(
                    part,
                    {D(g_p(), ell): float(gained[t]), D(g_a(), ell): float(lost[t])},
                    {"k": float(weight), "l": float(ends / 2)},
                )
                for t in range(plan.trainings)
            ]
            for part in parts
        ]
        seen.append(
            judged(
                id,
                rows,
                level=plan.level,
                compared=compared,
                could=could,
                values={
                    "k": float(weight),
                    "slope of g_p": float(gained.mean()),
                    "slope of g_a": float(lost.mean()),
                },
                hypotheses=known,
                where=[str(part) for part in parts] if len(parts) > 1 else (),
            )
        )
    (relation,) = relations(claims()["elasticity.rebound"])
    # Slopes in t, so per data of pre-training, at the start: later on there may be little left to lose.
    rise = (found.undone[:, :, plan.start] - found.undone[:, :, 0]) * plan.first / plan.start
    rows = [
        [
            margin(
                relation,
                dict(zip(rebound.slopes, (float(rise[t, less]), float(rise[t, less + 1])), strict=True)),
                {},
            )
            for t in range(plan.trainings)
        ]
        for less in range(most)
    ]
    seen.append(
        judged(
            "elasticity.rebound",
            rows,
            level=plan.level,
            compared=f"One after the other: by how much the excess of the second chain grows in the first {plan.start} steps of the first again, after more alignment less after "
            "less of it, over the sum of both.",
            could="The same texts follow on every amount of alignment: without an effect of the amount the differences are noise about 0.",
            values={
                f"growth after {a} steps": float(r)
                for a, r in zip(plan.aligned, rise.mean(axis=0), strict=True)
            },
            where=[
                f"{b} steps of alignment against {a}"
                for a, b in zip(plan.aligned, plan.aligned[1:], strict=False)
            ],
        )
    )
    return seen


def inverse_is_easier(plan: ElasticityPlan, found: OneByOne) -> dict[str, Any]:
    """Excess after equally many steps: of alignment from pre-training (forward) less that of pre-training from the longest alignment (inverse).

    By Ji et al. it is positive; no claim of `theory` is about it.
    """
    steps = list(range(1, plan.again + 1))
    each = mean_over(
        found.forward[:, 1 : plan.again + 1] - found.inverse[:, -1, 1:],
        level=1 - (1 - plan.level) / len(steps),
    )
    outcome = (
        OBSERVED
        if all(i.low > 0 for i in each)
        else NOT_OBSERVED
        if any(i.high < 0 for i in each)
        else UNDECIDED
    )
    return {
        "steps": steps,
        "difference": [i.record() for i in each],
        "unit": "nats a text",
        "outcome": outcome,
    }


# ---------------------------------------------------------------- page
def _tables(
    plan: ElasticityPlan, together: Together, found: OneByOne, toy: Mapping[str, Any]
) -> list[dict[str, Any]]:
    from llm_bridge.theories.elasticity import slopes

    names = {"P_p": "pre-training", "P_a": "alignment", "P_t": "perturbation"}
    rows = []
    for i, at in enumerate(plan.amounts):
        real = slopes(together, i)
        rows += [
            [
                f"l = {at:g}, {names[name]}",
                student_mean(real[name], level=plan.level).record(),
                float(toy["slopes"][name][i]),
            ]
            for name in names
        ]
    rise = found.undone[:, :, plan.start] - found.undone[:, :, 0]
    return [
        {
            "heading": "Slopes of the losses, nats a text per unit of l",
            "columns": ["", "networks", "exact compressor"],
            "rows": rows,
        },
        {
            "heading": f"Rebound: growth of the second chain's excess in the first {plan.start} steps of the first again, nats a text",
            "columns": ["steps of alignment", "excess before", "growth"],
            "rows": [
                [
                    str(steps),
                    student_mean(found.undone[:, i, 0], level=plan.level).record(),
                    student_mean(rise[:, i], level=plan.level).record(),
                ]
                for i, steps in enumerate(plan.aligned)
            ],
        },
    ]


def _shown(i: Mapping[str, float]) -> str:
    return f"{i['value']:.3g} [{i['low']:.3g}, {i['high']:.3g}]"


def figures(record: Mapping[str, Any]) -> list[Picture]:
    """The spring law along l with the toy beside it; forward, inverse and rebound by steps."""
    return [_spring(record), _resumed(record)]


def _bars(axes: Any, x: Any, rows: Sequence[Mapping[str, float]], **style: Any) -> None:
    value, low, high = (np.array([i[name] for i in rows]) for name in ("value", "low", "high"))
    axes.errorbar(x, value, yerr=[value - low, high - value], capsize=2, elinewidth=0.9, **style)


def _spring(record: Mapping[str, Any]) -> Picture:
    real, toy, plan = record["together"], record["toy"], record["plan"]

    def paint(figure: Any) -> None:
        axes = figure.subplots()
        axes.plot(
            toy["l"], toy["lost"], color=BLUE, linewidth=1.4, label="lost by alignment, exact compressor"
        )
        axes.plot(
            toy["l"],
            toy["k_times_gained"],
            color=OLIVE,
            linewidth=1.4,
            linestyle="--",
            label="k times gained by pre-training, the same",
        )
        at = np.array(real["l"])
        _bars(
            axes,
            at,
            real["lost"],
            color=BLUE,
            marker="o",
            markersize=4,
            linestyle="none",
            label="lost, networks",
        )
        _bars(
            axes,
            at,
            real["k_times_gained"],
            color=OLIVE,
            marker="s",
            markersize=4,
            linestyle="none",
            label="k times gained, networks",
        )
        if real["spring_stops"] is not None:
            axes.axvline(
                real["spring_stops"],
                color=INK,
                linewidth=0.8,
                linestyle=":",
                label="shown to differ by over a tenth",
            )
        axes.set_xlabel("l, data of the perturbation over data of alignment")
        axes.set_ylabel("nats a text")
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.16), ncols=1)

    caption = (
        f"Trained together, k = {plan['k']:g}: what alignment loses and k times what pre-training gains since l = 0. Points are means over {plan['trainings']} trainings with intervals at "
        f"{plan['level']:g}, lines the exact compressor of the same laws."
    )
    alt = "Loss of alignment and k times the gain of pre-training against l, networks beside the exact compressor"
    return painted("elasticity-spring", caption, alt, (5.2, 4.4), paint)


def _resumed(record: Mapping[str, Any]) -> Picture:
    found, plan = record["one_by_one"], record["plan"]

    def band(axes: Any, rows: Sequence[Mapping[str, float]], **style: Any) -> None:
        x = np.arange(len(rows))
        axes.fill_between(
            x,
            [i["low"] for i in rows],
            [i["high"] for i in rows],
            color=style["color"],
            alpha=0.18,
            linewidth=0,
        )
        axes.plot(x, [i["value"] for i in rows], linewidth=1.3, **style)

    def paint(figure: Any) -> None:
        top, bottom = figure.subplots(2, 1, sharex=True)
        band(
            top,
            found["forward"][: plan["again"] + 1],
            color=BLUE,
            label="forward: alignment, from pre-training",
        )
        band(
            top, found["inverse"], color=OLIVE, linestyle="--", label="inverse: pre-training, from alignment"
        )
        top.set_ylabel("excess loss, nats a text")
        top.set_ylim(bottom=0)
        top.legend(loc="upper right")
        for steps, rows, colour, dash in zip(
            plan["aligned"],
            found["undone"],
            (TEAL, VIOLET, OLIVE, BLUE, INK),
            ("-", "--", "-.", ":", "-"),
            strict=False,
        ):
            band(bottom, rows, color=colour, linestyle=dash, label=f"after {steps} steps of alignment")
        bottom.set_ylabel("excess of alignment, nats a text")
        bottom.set_xlabel("steps of training")
        bottom.set_ylim(bottom=0)
        bottom.legend(loc="upper center", bbox_to_anchor=(0.5, -0.25), ncols=2)

    caption = (
        f"One after the other, {plan['batch']} texts a step, {plan['first']} steps of pre-training. Above: excess loss of what is trained on, alignment from pre-training and back. Below: "
        f"excess of alignment while pre-training goes on. Bands are intervals over {plan['trainings']} trainings at {plan['level']:g}."
    )
    alt = "Excess losses by steps: forward and inverse above, loss of alignment by its amount below"
    return painted("elasticity-resumed", caption, alt, (5.2, 5.8), paint)
