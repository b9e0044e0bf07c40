"""Entanglement and displacement on a real model: rates told from gradients against steps that were taken, through the claims of both theories.

Numbers come from `llm_bridge.theories.entanglement`. What the claims say of gradients depends on their lengths and their inner product alone, so that the world given to
them has two coordinates and the same three numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from beb.bridge_theories import Seen
from beb.drawing import BLUE, INK, MUTED, OLIVE, TEAL, VIOLET, Picture, painted
from beb.real._common import named, of_every, one_would_do, rounded, share
from llm_bridge.checks import ASSUMED, COULD_NOT_FAIL, FAILS, MEASURED, NOT_APPLICABLE, NOT_OBSERVED
from llm_bridge.errors import BridgeError
from llm_bridge.intervals import Interval
from synth.scenarios._toy import Toy, sides
from synth.scenarios.entanglement import demo
from theory.displacement.scores import a as sum_plus
from theory.displacement.scores import any_model, ches, sums
from theory.displacement.scores import b as sum_minus
from theory.entanglement._losses import losses
from theory.entanglement._setting import flow, rate_l, rate_w
from theory.models import Floats

TITLE = "Entanglement and displacement: what a step on a pair does to both responses"
PROMPT = "Somebody asked me what I am like, and I said:"
PAIRS = 50
SIZES = (0.1, 1.0)
STEPS, PER_STEP = 3, 1.0
RESAMPLES = 2000
LOSSES: Mapping[str, tuple[str, Mapping[str, float]]] = {
    "DPO, IPO": ("entanglement.ratio.dpo", {"b": 0.1, "mu": 0.0, "target": 0.0}),
    "SimPO": ("entanglement.ratio.simpo", {"b": 2.0, "mu": 0.0, "target": 0.5}),
    "CPO": ("entanglement.ratio.cpo", {"b": 0.1, "mu": 1.0, "target": 0.0}),
    "DPO + supervised": ("entanglement.ratio.dpo-sft", {"b": 0.1, "mu": 0.05, "target": 0.0}),
}
"""By name, the claim that says the ratio of its slopes, and the constants of the loss. At the model that they start from DPO and IPO have the same direction."""


@dataclass(frozen=True)
class Pairs:
    """Of n pairs, what was read.

    Attributes:
      logs: log-probabilities of chosen and rejected, shape (n, 2), nats.
      gram: |g_w|^2, |g_l|^2, <g_w, g_l>, shape (n, 3).
      lengths: tokens of both, shape (n, 2).
      states: sums of hidden states: shared, parting, later chosen, later rejected, shape (n, 4, width).
      seen: changes of both for each loss of `LOSSES` and each of `SIZES`, shape (n, losses, sizes, 2), nats.
      after: changes after a few steps of DPO, shape (n, 2).
    """

    logs: Floats
    gram: Floats
    lengths: Floats
    states: Floats
    seen: Floats
    after: Floats


def slopes(logs: Floats, lengths: Floats) -> Floats:
    """(d_w, d_l) of each loss, scaled so that they sum to 1, by the claims on their ratios; shape (losses, pairs, 2).

    The reference is the model itself, as when training starts.
    """
    found = []
    for claim, constants in LOSSES.values():
        toy = Toy(
            losses,
            dict(constants),
            L_w=logs[:, 0],
            L_l=logs[:, 1],
            R_w=logs[:, 0],
            R_l=logs[:, 1],
            n_w=lengths[:, 0],
            n_l=lengths[:, 1],
        )
        ratio = toy.at(
            sides(claim)[0]
        )  # the derivatives of the loss; the other side is what is claimed of them
        found.append(np.stack([ratio / (1 + ratio), 1 / (1 + ratio)], axis=-1))
    return np.array(found)


def worlds(gram: Floats, d: Floats) -> Toy:
    """A world of the entanglement claims for each pair: two coordinates with the same lengths and inner product."""
    w = np.sqrt(gram[:, 0])
    along = np.where(w > 0, gram[:, 2] / np.maximum(w, 1e-300), 0.0)
    across = np.sqrt(np.maximum(gram[:, 1] - along**2, 0.0))
    return Toy(
        flow,
        {},
        g_w=np.stack([w, np.zeros_like(w)], axis=-1),
        g_l=np.stack([along, across], axis=-1),
        d_w=d[:, 0],
        d_l=d[:, 1],
    )


def predicted(pairs: Pairs) -> Floats:
    """First-order changes of both responses at the first of `SIZES`, shape (losses, pairs, 2), nats, by the claims' rates."""
    found = []
    for d in slopes(pairs.logs, pairs.lengths):
        toy = worlds(pairs.gram, d)
        rates = np.stack([toy.at(rate_w()), toy.at(rate_l())], axis=-1)
        gain = (d * rates * [1, -1]).sum(axis=-1)
        found.append(SIZES[0] * rates / np.maximum(gain, 1e-300)[:, None])
    return np.array(found)


def scores(pairs: Pairs) -> tuple[Floats, Floats, Floats]:
    """CHES of chosen and rejected, of rejected and chosen, by the terms of the claims; and the first one of means of states."""
    toy = Toy(
        sums,
        {"later_plus": 1.0, "later_minus": 1.0, "shared": 1.0},
        h_shared=pairs.states[:, None, 0],
        h=pairs.states[:, 1],
        h_plus=pairs.states[:, None, 2],
        h_minus=pairs.states[:, None, 3],
    )
    a = pairs.states[:, :3].sum(axis=1) / pairs.lengths[:, :1]
    b = pairs.states[:, [0, 1, 3]].sum(axis=1) / pairs.lengths[:, 1:]
    return toy.at(ches(sum_plus, sum_minus)), toy.at(ches(sum_minus, sum_plus)), (a * b - a * a).sum(axis=1)


def rank_correlation(x: Floats, y: Floats, level: float, seed: int = 0) -> Interval:
    """Spearman's, with a percentile bootstrap over pairs; 0 where a side does not vary."""
    rng, count = np.random.default_rng(seed), len(x)
    value = _spearman(x, y)
    again = [_spearman(x[k], y[k]) for k in rng.integers(count, size=(RESAMPLES, count))]
    low, high = np.quantile(again, [(1 - level) / 2, (1 + level) / 2])
    return Interval(value, float(min(low, value)), float(max(high, value)), level)


def _spearman(x: Floats, y: Floats) -> float:
    from scipy.stats import rankdata  # type: ignore[import-untyped]

    a, b = rankdata(x), rankdata(y)
    a, b = a - a.mean(), b - b.mean()
    size = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / size if size > 0 else 0.0


def told(pairs: Pairs, level: float, seed: int) -> dict[str, Any]:
    """Checks, tables and words of what was read."""
    ahead, rng = predicted(pairs), np.random.default_rng(seed)
    order = _derangement(len(pairs.logs), rng)
    agreement, rows, points = [], [], {}
    for k, name in enumerate(LOSSES):
        small, large = pairs.seen[:, k, 0], pairs.seen[:, k, 1]
        same = np.sign(ahead[k]) == np.sign(small)
        later = np.sign(ahead[k]) == np.sign(large)
        mixed = np.sign(ahead[k][order]) == np.sign(small)
        agreement.append((same, later, mixed))
        ranks = rank_correlation(ahead[k][:, 0], small[:, 0], level, seed)
        rows.append(
            [
                name,
                share(same.all(axis=1), level).record(),
                share(later.all(axis=1), level).record(),
                share(mixed.all(axis=1), level).record(),
                ranks.record(),
                rank_correlation(ahead[k][order, 0], small[:, 0], level, seed).record(),
                float((small[:, 0] >= 0).mean()),
                float((small[:, 1] <= 0).mean()),
            ]
        )
        points[name] = {"ahead": rounded(ahead[k]), "seen": rounded(small), "large": rounded(large)}
    plus, _, mean_score = scores(pairs)
    fell = pairs.after[:, 0]
    chess = {
        "CHES": rank_correlation(plus, fell, level, seed).record(),
        "CHES of means": rank_correlation(mean_score, fell, level, seed).record(),
        "<g_w, g_l>/|g_w|^2": rank_correlation(
            pairs.gram[:, 2] / pairs.gram[:, 0], fell, level, seed
        ).record(),
        "CHES of another pair": rank_correlation(plus[order], fell, level, seed).record(),
    }
    return {
        "title": TITLE,
        "about": [
            f"{len(pairs.logs)} pairs of a kind and an unkind statement, both after one text. Trained are the last blocks, from the model itself, which is the reference, too; each pair by itself. A step goes along d_w g_w - d_l g_l with the slopes "
            f"of the loss, and is as long as gains d_w L_w - d_l L_l {SIZES[0]:g} nats to first order (and {SIZES[1]:g}); then both log-probabilities are measured again.",
            "DPO and IPO start in the same direction, as both ratios are 1. SimPO: b = 2; CPO: b = 0.1, mu = 1; DPO with a supervised term: b = 0.1, mu = 0.05, which makes its ratio 2.",
        ],
        "checks": [c.record() for c in checks(pairs, ahead, agreement, order, level)],
        "points": points,
        "ches": {"score": rounded(plus), "of means": rounded(mean_score), "after": rounded(pairs.after)},
        "pairs": len(pairs.logs),
        "sizes": list(SIZES),
        "tables": [
            {
                "heading": "Signs told ahead and seen",
                "columns": [
                    "loss",
                    f"both signs right at {SIZES[0]:g} nats",
                    f"at {SIZES[1]:g} nats",
                    "told of another pair",
                    "rank correlation of the change of the chosen",
                    "told of another pair",
                    "chosen rises",
                    "rejected falls",
                ],
                "rows": rows,
            },
            {
                "heading": f"What goes with the change of the chosen after {STEPS} steps of DPO",
                "columns": ["score", "rank correlation"],
                "rows": [[name, value] for name, value in chess.items()],
            },
        ],
        "notes": [
            f"After {STEPS} steps of DPO ({PER_STEP:g} nats each to first order) the chosen response has fallen in {int((fell < 0).sum())} of {len(fell)} pairs.",
            "A score that foretells displacement correlates negatively with the change of the chosen. Brackets of correlations are a percentile bootstrap over pairs.",
        ],
    }


def checks(
    pairs: Pairs,
    ahead: Floats,
    agreement: Sequence[tuple[Any, Any, Any]],
    order: Any,
    level: float,
) -> list[Seen]:
    """What was seen of each claim."""
    count = len(pairs.logs)
    d = slopes(pairs.logs, pairs.lengths)
    found = []
    for k, name in enumerate(LOSSES):
        same, later, mixed = agreement[k]
        toy = worlds(pairs.gram, d[k])
        linear = bool(toy.holds("entanglement.condition").all())
        right = same.all(axis=1)
        small = pairs.seen[:, k, 0]
        least = float(np.abs(ahead[k]).min())
        found.append(
            Seen(
                "entanglement.condition",
                of_every(right) if linear else NOT_OBSERVED,
                f"{name}: which response rises and which falls, as the inner product of the gradients says, against a step of {SIZES[0]:g} nats. Both signs are right for {int(right.sum())} of {count} pairs (at {SIZES[1]:g} nats, where a step is "
                f"no longer small, for {int(later.all(axis=1).sum())}); the chosen rises in {int((small[:, 0] > 0).sum())} and the rejected falls in {int((small[:, 1] < 0).sum())}.",
                "sign of the change of each response",
                share(right, level),
                one_would_do(
                    count, "pairs", f"rounding of the scores (the smallest change told is {least:.1e} nats)"
                ).replace("misses the bound by more than", "moves the other way by more than"),
                without=f"Told from the gradients of another pair, both signs are right for {int(mixed.all(axis=1).sum())} of {count}.",
                hypotheses=[
                    (
                        "the step is so small that the first order decides",
                        ASSUMED,
                        f"changes differ from those told by {float(np.abs(small - ahead[k]).max()):.1e} nats at most",
                    ),
                ],
                values={"median <g_w, g_l>/|g_w|^2": float(np.median(pairs.gram[:, 2] / pairs.gram[:, 0]))},
            )
        )
    moved = pairs.seen[:, :, 0].reshape(-1, 2)
    apart = (moved[:, 0] >= 0) | (moved[:, 1] <= 0)
    found.append(
        Seen(
            "entanglement.not-both",
            of_every(apart),
            f"All losses and pairs, at {SIZES[0]:g} nats: steps after which the chosen has fallen and the rejected risen: {int((~apart).sum())} of {len(apart)}.",
            "never both",
            share(np.asarray(apart.reshape(count, -1).all(axis=1)), level),
            one_would_do(count, "pairs", "rounding")
            + " Nothing but gradients of the two responses themselves keeps a step from doing so: a step along another pair's may.",
        )
    )
    margin = np.array([pairs.seen[:, k, 0, 0] - pairs.seen[:, k, 0, 1] for k in range(len(LOSSES))])
    shrank = (margin < 0).sum(axis=1)
    all_kept = np.asarray((margin >= 0).all(axis=0))
    found.append(
        Seen(
            "entanglement.margin",
            of_every(all_kept),
            "Steps after which the margin L_w - L_l is smaller, by loss: "
            + ", ".join(f"{name} {n}" for name, n in zip(LOSSES, shrank, strict=True))
            + f", of {count} pairs each.",
            "the margin does not fall",
            share(all_kept, level),
            one_would_do(count, "pairs", "rounding")
            + " It takes gradients that overlap much and slopes that differ much.",
        )
    )
    equal = margin[0] >= 0
    found.append(
        Seen(
            "entanglement.margin.equal",
            of_every(equal),
            f"DPO, whose slopes are equal: the margin has fallen after {int((~equal).sum())} of {count} steps of {SIZES[0]:g} nats.",
            "the margin does not fall",
            share(equal, level),
            one_would_do(count, "pairs", "rounding")
            + " To first order it cannot; a step that is not small enough can.",
        )
    )
    return [*found, *_displaced(pairs, level)]


def _displaced(pairs: Pairs, level: float) -> list[Seen]:
    plus, minus, _ = scores(pairs)
    low = plus <= 0
    kept = pairs.seen[:, 0, 0, 0] >= 0
    both = (plus > 0) & (minus > 0)
    short = np.sqrt(pairs.gram[:, 1]) <= 2 * np.sqrt(pairs.gram[:, 0])
    supervised = pairs.seen[:, list(LOSSES).index("DPO + supervised"), 0, 0] >= 0
    world = Toy(
        any_model,
        {},
        g_plus=_plane(pairs.gram)[0],
        g_minus=_plane(pairs.gram)[1],
    )
    met, holds = world.met("displacement.supervised.short"), world.holds("displacement.supervised.short")
    return [
        Seen(
            "displacement.ches",
            of_every(kept[low]) if low.any() else NOT_APPLICABLE,
            f"Of {len(low)} pairs {int(low.sum())} have a CHES score of 0 or less; {int((~kept[low]).sum())} of these are displaced by a step of DPO of {SIZES[0]:g} nats. Of the others {int((~kept[~low]).sum())} of {int((~low).sum())} are.",
            "no displacement where CHES <= 0",
            share(kept[low], level) if low.any() else None,
            one_would_do(int(low.sum()), "pairs", "rounding") if low.any() else "No pair has such a score.",
            hypotheses=[
                (
                    "hidden states and unembeddings are free parameters",
                    FAILS,
                    "here the weights of the last blocks are trained, which states of all prefixes share",
                ),
            ],
        ),
        Seen(
            "displacement.scores",
            COULD_NOT_FAIL if not both.any() else NOT_OBSERVED,
            f"CHES in both orders: both positive for {int(both.sum())} of {len(both)} pairs.",
            "never both positive",
            None,
            "It could not: the two scores add up to -|a - b|^2, whatever the model. What could have shown is a fault of the reading.",
        ),
        Seen(
            "displacement.supervised.short",
            of_every(supervised[met]) if met.any() else NOT_APPLICABLE,
            f"DPO with a supervised term of ratio 2: the gradient of the rejected response is no longer than twice that of the chosen in {int(short.sum())} of {len(short)} pairs; the chosen has fallen after {int((~supervised[met]).sum())} of these steps. "
            f"The claim's own formula holds at {int(holds[met].sum())} of them.",
            "the chosen does not fall",
            share(supervised[met], level) if met.any() else None,
            one_would_do(int(met.sum()), "pairs", "rounding") if met.any() else "No pair met its hypothesis.",
            hypotheses=[
                (
                    "|g_-| <= 2 |g_+|",
                    MEASURED,
                    f"the ratio of the lengths is {float(np.sqrt(pairs.gram[:, 1] / pairs.gram[:, 0]).max()):.2g} at most",
                )
            ],
        ),
    ]


def _plane(gram: Floats) -> tuple[Floats, Floats]:
    w = np.sqrt(gram[:, 0])
    along = gram[:, 2] / np.maximum(w, 1e-300)
    across = np.sqrt(np.maximum(gram[:, 1] - along**2, 0.0))
    return np.stack([w, np.zeros_like(w)], axis=-1), np.stack([along, across], axis=-1)


def _derangement(count: int, rng: np.random.Generator) -> Any:
    """Every pair sent to another one."""
    order = rng.permutation(count)
    found = np.empty(count, dtype=int)
    found[order] = np.roll(order, 1)
    return found


# On the model


def measure(session: Any) -> dict[str, Any]:
    """The record's own part; see `beb.bridge_theories`."""
    from llm_bridge.store import Store, recalled
    from llm_bridge.theories.entanglement import BLOCKS, log_probabilities, pair_tokens, read_pair, trained
    from llm_bridge.theories.texts import lines_of
    from llm_bridge.train import closed

    (bad_name, bad), (good_name, good) = (session.statements(side) for side in ("minus", "plus"))
    folder = session.options.get("data")
    own = folder is not None and (folder / "pairs-prompt.txt").is_file()
    prompt = lines_of("pairs-prompt.txt", folder)[0] if own else PROMPT
    lined = list(zip(good, bad, strict=False))
    every = max(1, len(lined) // PAIRS)
    chosen = lined[::every][:PAIRS]
    if len(chosen) < 4:
        raise BridgeError(f"{len(chosen)} pairs of statements; give at least 4 lines on either side")
    model = session.load()
    tokens = [pair_tokens(model, prompt, closed(y_w), closed(y_l)) for y_w, y_l in chosen]
    lengths = np.array([pair.lengths for pair in tokens], dtype=float)
    progress = session.progress("pairs")
    store = Store(session.options["cache"] / "batches")
    known = {
        "model": model.digest,
        "dtype": session.options["dtype"],
        "device": session.options["device"],
        "blocks": BLOCKS,
    }

    def kept(
        what: str, more: Mapping[str, Any], compute: Callable[[], dict[str, Floats]]
    ) -> dict[str, Floats]:
        """What was computed before, of this very pair on this very model."""
        return recalled(store, lambda: {"what": what, **known, **more}, compute)

    def scored(pair: Any) -> dict[str, Floats]:
        return {"logs": np.array(log_probabilities(model, pair))}

    rows = [{"chosen": list(p.chosen), "rejected": list(p.rejected), "prompt": p.prompt} for p in tokens]
    logs = np.array(
        [
            kept("pair scores", row, partial(scored, pair))["logs"]
            for row, pair in zip(rows, tokens, strict=True)
        ]
    )
    directions = slopes(logs, lengths)
    read = []
    with trained(model) as parameters:

        def stepped(pair: Any, each: Any) -> dict[str, Floats]:
            return _arrays(read_pair(model, parameters, pair, each, SIZES, STEPS, PER_STEP))

        for k, pair in enumerate(tokens):
            each = directions[:, k].tolist()
            plan = {"directions": np.round(each, 9).tolist(), "sizes": SIZES, "steps": [STEPS, PER_STEP]}
            read.append(kept("pair", {**rows[k], **plan}, partial(stepped, pair, each)))
            progress(k + 1, len(tokens))
    columns = {
        name: np.array([p[name] for p in read])
        for name in ("log_chosen", "log_rejected", "gram", "states", "seen", "after")
    }
    pairs = Pairs(
        np.stack([columns["log_chosen"], columns["log_rejected"]], axis=1),
        columns["gram"],
        lengths,
        columns["states"],
        columns["seen"],
        columns["after"],
    )
    return {
        **told(pairs, session.level, session.options["seed"]),
        "model": named(model),
        "statements": [bad_name, good_name],
        "prompt": prompt,
        "gram": rounded(pairs.gram, 3),
        "lengths": pairs.lengths.tolist(),
    }


def _arrays(read: Any) -> dict[str, Floats]:
    """What was read of a pair, as it is kept."""
    return {name: np.asarray(value, dtype=float) for name, value in vars(read).items()}


# Pictures


def figures(record: Mapping[str, Any]) -> list[Picture]:
    """Toy beside real: rates told ahead and seen, and the score against what a few steps do."""
    toy = demo(0)

    def paint(figure: Any) -> None:
        left, middle, right = figure.subplots(1, 3, width_ratios=(1, 1.3, 1.3))
        for curve, colour in zip(toy.curves, (TEAL, VIOLET, MUTED), strict=True):
            left.plot(
                curve.x, curve.y, color=colour, linewidth=1.4, label=curve.label.split(",")[0] + ", toy"
            )
        left.axhline(0, color=INK, linewidth=0.6)
        left.set_xlabel("log₂ d_w/d_l")
        left.set_ylabel("rate (toy)")
        edge = 0.0
        for (name, found), colour, marker in zip(
            record["points"].items(), (BLUE, OLIVE, VIOLET, TEAL), "osD^", strict=True
        ):
            ahead, seen = np.array(found["ahead"])[:, 0], np.array(found["seen"])[:, 0]
            edge = max(edge, float(np.abs(ahead).max()), float(np.abs(seen).max()))
            middle.scatter(
                ahead, seen, s=11, marker=marker, color=colour, alpha=0.75, linewidths=0, label=name
            )
        middle.plot([-edge, edge], [-edge, edge], color=INK, linewidth=0.7, linestyle=(0, (3, 2)))
        middle.axhline(0, color=MUTED, linewidth=0.6)
        middle.axvline(0, color=MUTED, linewidth=0.6)
        middle.set_xlabel("change of the chosen told, nats")
        middle.set_ylabel(f"seen at {record['sizes'][0]:g} nats")
        score, after = np.array(record["ches"]["of means"]), np.array(record["ches"]["after"])[:, 0]
        right.scatter(score, after, s=11, color=INK, linewidths=0, alpha=0.8)
        right.axhline(0, color=MUTED, linewidth=0.6)
        right.axvline(0, color=MUTED, linewidth=0.6)
        right.set_xlabel("CHES of means of states")
        right.set_ylabel(f"change of the chosen after {STEPS} steps of DPO")
        figure.legend(loc="outside lower center", ncols=4, handlelength=1.5)

    caption = (
        f"Left: rates in the small world of the scenario entanglement. Middle: {record['pairs']} pairs on the model, the change of the chosen response told from the gradients against that seen after one small step, by loss; on the "
        "dashed line they are equal. Right: the score that is to foretell displacement against what a few steps do; it would fall from left to right."
    )
    alt = "Toy rates; changes told and seen for 50 pairs and four losses; CHES score against displacement"
    return [painted("entanglement", caption, alt, (7.6, 3.6), paint)]
