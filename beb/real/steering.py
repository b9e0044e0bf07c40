"""Steering on a real model: the tanh bounds, their equality case, helpfulness and the best strength, through the claims of `theory.steering`.

Numbers come from `llm_bridge.theories.steering`. The vector joins the mean states of every other unkind and kind statement; the words that it is judged by are those that the
*other* statements' vector keeps apart, so that no word is chosen by the vector that is tested.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from beb.bridge_theories import Seen
from beb.drawing import BLUE, INK, MUTED, OLIVE, TEAL, VIOLET, Picture, painted
from beb.real._common import ROUNDING, curve_of, folder_of, named, of_every, one_would_do, rounded, share
from llm_bridge.checks import (
    ASSUMED,
    COULD_NOT_FAIL,
    FAILS,
    MEASURED,
    NOT_APPLICABLE,
    NOT_OBSERVED,
)
from llm_bridge.intervals import Interval, mean_curve
from synth.scenarios._toy import Toy, sides
from synth.scenarios.steering import demo
from theory.models import Floats
from theory.steering.gap import B, steering
from theory.steering.helpfulness import H_symmetric, helpfulness, parabola
from theory.steering.price import priced

TITLE = "Steering between unkind and kind at the last layer"
STRENGTHS = np.linspace(-16.0, 16.0, 65)
MODERATE = 4.0
"""Strength up to which bounds from the slopes at 0 are asked for; beyond, they are drawn."""
PRICES = (1.0, 4.0, 16.0)
SHUFFLES = 8
RESAMPLES = 2000


@dataclass(frozen=True)
class Reading:
    """What a vector does at one place, as plain numbers.

    Attributes:
      strengths: r, shape (R,), symmetric about 0.
      p_log, m_log: logits of the aligned and misaligned words, shape (P, words).
      c_A, c_M: slopes at 0, the same shapes; z_A, z_M: what was added, shape (R, P, words).
      answers, X, moved: logits, slopes and what was added of each item's answers, the right one first.
    """

    strengths: Floats
    p_log: Floats
    m_log: Floats
    c_A: Floats
    c_M: Floats
    z_A: Floats
    z_M: Floats
    answers: Floats
    X: Floats
    moved: Floats

    def words(self, good: Sequence[int] | Floats, bad: Sequence[int] | Floats) -> Reading:
        """Of some aligned and some misaligned words alone."""
        g, b = np.asarray(good, dtype=int), np.asarray(bad, dtype=int)
        return Reading(
            self.strengths,
            self.p_log[:, g],
            self.m_log[:, b],
            self.c_A[:, g],
            self.c_M[:, b],
            self.z_A[..., g],
            self.z_M[..., b],
            self.answers,
            self.X,
            self.moved,
        )

    def heaviest(self) -> Reading:
        """Of one word of each kind for each prompt, the likeliest."""
        g, b = self.p_log.argmax(axis=1)[:, None], self.m_log.argmax(axis=1)[:, None]

        def pick(values: Floats, index: Any) -> Floats:
            return np.take_along_axis(
                values, index if values.ndim == 2 else np.broadcast_to(index, (*values.shape[:2], 1)), -1
            )

        return Reading(
            self.strengths,
            pick(self.p_log, g),
            pick(self.m_log, b),
            pick(self.c_A, g),
            pick(self.c_M, b),
            pick(self.z_A, g),
            pick(self.z_M, b),
            self.answers,
            self.X,
            self.moved,
        )

    @property
    def start(self) -> Floats:
        """B_0 of each prompt."""
        return _behaviour(self.p_log, self.m_log)

    @property
    def seen(self) -> Floats:
        """Behaviour of the steered network, shape (R, P)."""
        return _behaviour(self.p_log + self.z_A, self.m_log + self.z_M)

    @property
    def gap(self) -> Floats:
        """G of each prompt: least slope of an aligned word less the greatest of a misaligned one."""
        return np.asarray(self.c_A.min(axis=1) - self.c_M.max(axis=1))

    @property
    def read_gap(self) -> Floats:
        """g at each strength, shape (R, P)."""
        return np.asarray(self.z_A.min(axis=-1) - self.z_M.max(axis=-1))

    @property
    def helpful(self) -> Floats:
        """H of each item at each strength, shape (R, items)."""
        return np.asarray(np.exp(_log_law(self.answers + self.moved)[..., 0]))

    @property
    def wrong(self) -> tuple[Floats, Floats, Floats]:
        """H_0, W and X of the wrong answers of each item: slopes relative to the right one."""
        law = np.exp(_log_law(self.answers[:, 1:]))
        return np.exp(_log_law(self.answers)[:, 0]), law, self.X[:, 1:] - self.X[:, :1]

    @property
    def helpful_either_way(self) -> Floats:
        """H where the sign of the vector is drawn: by the mean of the odds at r and -r, shape (R, items)."""
        odds = 1 / self.helpful - 1
        return np.asarray(1 / (1 + (odds + odds[::-1]) / 2))


def _log_law(logits: Floats) -> Floats:
    return np.asarray(logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True))


def _behaviour(good: Floats, bad: Floats) -> Floats:
    """P(A) - P(M) given that the word is in A or M, from logits along the last axis."""
    odds = np.logaddexp.reduce(good, axis=-1) - np.logaddexp.reduce(bad, axis=-1)
    return np.asarray(np.tanh(odds / 2))


def worlds(reading: Reading, strengths: Sequence[int], predicted: bool) -> Toy:
    """A world of the claims' signature for each chosen strength and each prompt, in this order.

    Args:
      strengths: their indexes.
      predicted: increments are r times the slopes at 0, and not those that were read.
    """
    count = len(strengths)
    r = reading.strengths[list(strengths)][:, None, None]
    z_A = r * reading.c_A if predicted else reading.z_A[list(strengths)]
    z_M = r * reading.c_M if predicted else reading.z_M[list(strengths)]

    def flat(values: Floats) -> Floats:
        return np.broadcast_to(values, (count, *values.shape[-2:])).reshape(-1, values.shape[-1])

    g = z_A.min(axis=-1) - z_M.max(axis=-1)
    return Toy(
        steering,
        {},
        p=flat(np.exp(_log_law(reading.p_log))),
        m=flat(np.exp(_log_law(reading.m_log))),
        z_A=flat(z_A),
        z_M=flat(z_M),
        B_0=np.broadcast_to(reading.start, (count, len(reading.start))).ravel(),
        g=g.ravel(),
        Delta=g.ravel(),
    )


def promised(reading: Reading, claim: str, strengths: Sequence[int], predicted: bool) -> Floats:
    """The right side of a claim on behaviour at chosen strengths, shape (strengths, prompts)."""
    return worlds(reading, strengths, predicted).at(sides(claim)[1]).reshape(len(strengths), -1)


def answers_world(reading: Reading) -> Toy:
    """A world of the helpfulness claims for each strength and item, in this order: slopes at 0, any sign of the vector."""
    H_0, W, X = reading.wrong
    count = len(reading.strengths)

    def flat(values: Floats) -> Floats:
        return np.broadcast_to(values, (count, *values.shape)).reshape(-1, *values.shape[1:])

    return Toy(
        helpfulness,
        {},
        W=flat(W),
        X=flat(X),
        H_0=flat(H_0),
        r=np.repeat(reading.strengths, len(H_0)),
    )


# Checks


def checks(after: Reading, before: Reading, level: float, note: str) -> list[Seen]:
    """What was seen of each claim.

    Args:
      after, before: readings at the two places, of words that the vector had no part in choosing.
      note: what was seen with shuffled labels.
    """
    upto = [k for k, r in enumerate(after.strengths) if 0 < r <= MODERATE]
    found = [
        _gap_as_read(after, upto),
        _attained(after, upto),
        _difference(after, upto, level),
        _gap_ahead(before, upto, level, note),
        _gap_ahead(before.heaviest(), upto, level, note, single=True),
        _symmetric(before, level),
        _centred(after, level),
    ]
    return [*found, *_prices(before.heaviest(), level)]


def _gap_as_read(reading: Reading, upto: Sequence[int]) -> Seen:
    toy = worlds(reading, upto, predicted=False)
    bound = toy.at(sides("steering.gap")[1])
    seen = reading.seen[list(upto)].ravel()
    wrong = float(np.abs(toy.at(B()) - seen).max())
    failed = int((seen < bound - 1e-9).sum())
    return Seen(
        "steering.gap",
        COULD_NOT_FAIL if not failed else NOT_OBSERVED,
        f"Behind the norm, increments as read: behaviour of the steered network against the bound, at {len(seen)} pairs of strength and prompt. The claim's own formula gives "
        f"the behaviour to {wrong:.0e}, and the bound is met with {float((seen - bound).min()):.3g} to spare at least.",
        "B >= tanh(g/2 + artanh B_0)",
        None,
        "It could not: bound and behaviour are of the same logits, and the claim is proved. What could have shown is a fault of the reading, beyond 1e-9.",
        values={
            "least margin": float((seen - bound).min()),
            "formula against network": wrong,
            "least g": float(reading.read_gap[list(upto)].min()),
        },
    )


def _attained(reading: Reading, upto: Sequence[int]) -> Seen:
    one = reading.heaviest()
    alone = worlds(one, upto, predicted=False)
    apart = float(np.abs(one.seen[list(upto)].ravel() - alone.at(sides("steering.gap")[1])).max())
    uneven = reading.seen[list(upto)] - promised(reading, "steering.gap", upto, predicted=False)
    met = bool(apart <= 1e-9 and (uneven > 1e-9).all())
    return Seen(
        "steering.gap-attained",
        COULD_NOT_FAIL if met else NOT_OBSERVED,
        f"Behind the norm, in 64 bits on the logits read: with one word of each kind (increments constant on each) the bound is attained, to {apart:.0e} at worst; with the lists, "
        f"on which increments differ, behaviour exceeds it by {float(uneven.min()):.2g} to {float(uneven.max()):.2g}.",
        "B = bound iff increments are constant on A and on M",
        None,
        "It could not, as above; a difference beyond 1e-9 with single words, or none with lists, would have been a fault.",
        values={"greatest difference, single words": apart, "least excess, lists": float(uneven.min())},
    )


def _difference(reading: Reading, upto: Sequence[int], level: float) -> Seen:
    one = reading.heaviest()
    rows = []
    for these in (reading, one):
        bound = promised(these, "steering.difference", upto, predicted=False)
        ahead = these.read_gap[list(upto)] > 0
        rows.append(np.where(ahead, these.seen[list(upto)] >= bound - 1e-9, True).all(axis=0))
    asked = (reading.read_gap[list(upto)] > 0).any(axis=0) | (one.read_gap[list(upto)] > 0).any(axis=0)
    if not asked.any():
        return Seen(
            "steering.difference",
            NOT_APPLICABLE,
            "Nowhere are all aligned words ahead of all misaligned ones.",
            "B >= tanh(Delta + artanh B_0)",
            None,
            "Nothing was asked.",
        )
    held, single = (np.asarray(row)[asked] for row in rows)
    return Seen(
        "steering.difference",
        of_every(held & single),
        f"Behind the norm, increments as read, Delta = g where it is positive: of {int(asked.sum())} prompts the bound without the half is met at all strengths up to {MODERATE:g} by {int(held.sum())} "
        f"with the lists and by {int(single.sum())} with one word of each kind.",
        "B >= tanh(Delta + artanh B_0)",
        share(held, level),
        "Lists on which increments differ much could have met it everywhere. With one word each it fails wherever Delta > 0, by the equality case.",
        values={"share with one word each": float(single.mean())},
    )


def _gap_ahead(reading: Reading, upto: Sequence[int], level: float, note: str, single: bool = False) -> Seen:
    bound = promised(reading, "steering.gap", upto, predicted=True)
    seen = reading.seen[list(upto)]
    # In log-odds, as tanh hides what is missed near 1.
    missing = np.arctanh(np.clip(bound, -1 + 1e-15, 1 - 1e-15)) - np.arctanh(
        np.clip(seen, -1 + 1e-15, 1 - 1e-15)
    )
    held = np.asarray((missing <= ROUNDING).all(axis=0))
    worst = missing.max(axis=0)
    ahead = reading.gap > 0
    curve = np.abs(reading.z_A[upto[-1]] - MODERATE * reading.c_A).max() / max(
        1e-12, float(np.abs(MODERATE * reading.c_A).max())
    )
    which = "one word of each kind" if single else "lists of words"
    return Seen(
        "steering.gap",
        of_every(held) if ahead.any() else NOT_APPLICABLE,
        f"Before the norm, {which}, told ahead: increments are taken to be r times their slopes at 0, and the behaviour of the network run at r is compared with the bound of that g. Of {len(held)} prompts "
        f"{int(held.sum())} meet it at all strengths up to {MODERATE:g}; the gap G per strength is {float(np.median(reading.gap)):.2g} in the median, positive for {int(ahead.sum())}. The largest miss is "
        f"{float(max(0.0, worst.max())):.2g} in artanh B.",
        "B(r) >= tanh(r G/2 + artanh B_0)",
        share(held, level),
        one_would_do(len(held), "prompts", ROUNDING)
        + " A norm that shrinks what is added does just that: with one word each the bound is attained where increments are linear, so that any shrinking shows.",
        without=note,
        hypotheses=[
            (
                "increments grow in proportion to strength",
                ASSUMED,
                f"from the slope at 0; read at r = {MODERATE:g}, increments of aligned words differ from that by up to {curve:.0%} of the largest",
            ),
            (
                "aligned words are ahead of misaligned ones by g, which is attained",
                MEASURED,
                f"G > 0 for {int(ahead.sum())} of {len(ahead)} prompts; where it is not the bound lies below B_0",
            ),
        ],
        values={"largest miss in artanh B": float(worst.max()), "median G": float(np.median(reading.gap))},
    )


def _symmetric(reading: Reading, level: float) -> Seen:
    toy = answers_world(reading)
    shape = (len(reading.strengths), -1)
    bound, linear = toy.at(parabola).reshape(shape), toy.at(H_symmetric()).reshape(shape)
    upto = np.abs(reading.strengths) <= MODERATE
    seen = reading.helpful_either_way
    held = np.asarray((seen <= bound + ROUNDING)[upto].all(axis=0))
    room = (bound - seen)[upto & (reading.strengths == MODERATE)].ravel()
    return Seen(
        "steering.helpfulness-symmetric",
        of_every(held),
        f"Before the norm, the sign of the vector drawn by a coin: the odds of wrong answers at r and -r, averaged, from the network run, against the parabola of the slopes at 0. Of {len(held)} items "
        f"{int(held.sum())} meet it up to {MODERATE:g}; at {MODERATE:g} helpfulness lies {float(np.median(room)):.2g} below the parabola in the median.",
        "H <= H_0/(H_0 + (1 - H_0)(1 + r^2 s^2/2))",
        share(held, level),
        one_would_do(len(held), "items", ROUNDING)
        + " Increments that grow less than in proportion would have done it; with exactly linear ones (behind the norm) it cannot fail.",
        hypotheses=[
            (
                "increments are symmetric about 0",
                MEASURED,
                "by construction: either sign of the vector has probability 1/2",
            ),
            ("increments grow in proportion to strength", ASSUMED, "from the slope at 0"),
        ],
        values={
            "formula against network at 4": float(np.abs(seen - linear)[upto].max()),
        },
    )


def _centred(reading: Reading, level: float) -> Seen:
    toy = answers_world(reading)
    _, W, X = reading.wrong
    first = (W * X).sum(axis=1)
    spread = np.sqrt((W * X**2).sum(axis=1))
    drift = mean_curve(first[:, None], (0,), unit="nats", level=level)
    upto = np.abs(reading.strengths) <= MODERATE
    bound = toy.at(parabola).reshape(len(reading.strengths), -1)
    held = np.asarray((reading.helpful <= bound + ROUNDING)[upto].all(axis=0))
    best = reading.helpful[upto].argmax(axis=0) != int(np.flatnonzero(reading.strengths[upto] == 0)[0])
    centred = np.abs(first) <= 1e-9
    return Seen(
        "steering.helpfulness-centred",
        NOT_APPLICABLE if not centred.any() else of_every(held[centred]),
        f"Behind the norm: E_W X, which the claim asks to be 0 on every item, is {drift.values[0]:.3g} [{drift.low[0]:.3g}, {drift.high[0]:.3g}] on average over items, but {float(np.median(np.abs(first) / np.maximum(spread, 1e-12))):.2f} "
        f"of s in the median of single items. So helpfulness moves at first order: {int(best.sum())} of {len(best)} items are best answered at some r other than 0, and {int(held.sum())} stay below the parabola for r of both signs.",
        "H <= H_0/(H_0 + (1 - H_0)(1 + r^2 s^2/2)) where E_W X = 0",
        share(held, level),
        "Items whose increments average to 0 would have made the claim apply; there were none to 1e-9.",
        hypotheses=[
            (
                "E_W X = 0",
                FAILS if not centred.any() else MEASURED,
                f"|E_W X| is {float(np.abs(first).min()):.2g} at least, {float(np.abs(first).max()):.2g} at most",
            )
        ],
        values={"mean of E_W X": float(drift.values[0]), "mean s^2": float((spread**2).mean())},
    )


def _prices(reading: Reading, level: float) -> list[Seen]:
    """The best strength of every pair of a prompt and an item, against the bounds on it; one word of each kind, before the norm."""
    ahead = np.flatnonzero(reading.gap > 0)
    if not len(ahead):
        none = "No prompt at which the aligned word is ahead."
        return [
            Seen(claim, NOT_APPLICABLE, none, "of best strengths", None, "Nothing was asked.")
            for claim in ("steering.best-strength", "steering.best-strength.dear")
        ]
    H_0, W, X = reading.wrong
    up = reading.strengths >= 0
    r = reading.strengths[up]
    B_r, H_r = reading.seen[up][:, ahead], reading.helpful_either_way[up]
    price = PRICES[1]
    J = B_r[:, :, None] + price * H_r[:, None, :]  # (r, prompts, items)
    best = r[J.argmax(axis=0)]
    pairs = best.size
    fixed = {
        "W": np.tile(W, (len(ahead), 1)),
        "X": np.tile(X, (len(ahead), 1)),
        "H_0": np.tile(H_0, len(ahead)),
        "B_0": np.repeat(reading.start[ahead], len(H_0)),
        "G": np.repeat(reading.gap[ahead], len(H_0)),
        "w": np.full(pairs, price),
        "t": best.ravel(),
        "r": best.ravel(),
    }
    toy = Toy(priced, {}, **fixed)
    limit = toy.at(sides("steering.best-strength")[1]).reshape(best.shape)
    inside = best < r[-1]
    step = float(r[1] - r[0])
    held = np.where(inside, best <= limit + step, best <= limit)
    by_prompt = np.asarray(held.mean(axis=1))
    curve = mean_curve(by_prompt[:, None], (0,), unit="", level=level)
    left, right = sides("steering.best-strength.dear")
    met = np.asarray(price * fixed["H_0"] > 1 - fixed["B_0"])
    dear = toy.at(left) <= toy.at(right) + ROUNDING
    return [
        Seen(
            "steering.best-strength",
            of_every(held.ravel()),
            f"Before the norm, one word of each kind, helpfulness with either sign, price w = {price:g}: the best of the strengths looked at, up to {r[-1]:g}, for {pairs} pairs of a prompt and an item. It is within the bound "
            f"(and one step of {step:g}) for {float(held.mean()):.0%} of them; it is {float(np.median(best)):.3g} in the median, and the bound {float(np.median(limit)):.3g}. In {int((~inside).sum())} pairs the best lies at the end of the range, or beyond.",
            "best r <= (1 - B_0^2) G/(2 w H_0 (1 - H_0) s^2)",
            Interval(
                float(curve.values[0]), float(max(0.0, curve.low[0])), float(min(1.0, curve.high[0])), level
            ),
            "One pair beyond the bound by more than a step decides; the claim is refuted in toy worlds that begin with bad behaviour. The interval is over prompts, of the share of items.",
            values={"median best strength": float(np.median(best)), "median bound": float(np.median(limit))},
        ),
        Seen(
            "steering.best-strength.dear",
            NOT_APPLICABLE if not met.any() else of_every(dear[met]),
            f"The same pairs, of which {int(met.sum())} are worth more in helpfulness than alignment can gain: {int(dear[met].sum())} of them meet the bound on every strength that is no worse than none.",
            _dear(),
            share(dear[met], level) if met.any() else None,
            one_would_do(int(met.sum()), "pairs", ROUNDING)
            + " Pairs share prompts and items; those shares are not of independent ones."
            if met.any()
            else "No pair met its hypothesis.",
            hypotheses=[
                ("J(r) >= J(0)", MEASURED, "the best strength is no worse than none, by its choice"),
                ("increments grow in proportion to strength", ASSUMED, "from the slope at 0"),
            ],
        ),
    ]


def _dear() -> str:
    """The conclusion of the repaired claim, as it prints."""
    left, right = sides("steering.best-strength.dear")
    return f"{left} <= {right}"


def best_strengths(reading: Reading, level: float, seed: int) -> list[dict[str, Any]]:
    """For each price the strength at which mean behaviour plus w times mean helpfulness is greatest, with a bootstrap over prompts and items."""
    up = reading.strengths >= 0
    r, behaved, helped = reading.strengths[up], reading.seen[up], reading.helpful[up]
    rng, found = np.random.default_rng(seed), []
    prompts, items = behaved.shape[1], helped.shape[1]
    draws_p = rng.multinomial(prompts, np.full(prompts, 1 / prompts), RESAMPLES) / prompts
    draws_i = rng.multinomial(items, np.full(items, 1 / items), RESAMPLES) / items
    tail = (1 - level) / 2
    for w in PRICES:
        best = float(r[(behaved.mean(axis=1) + w * helped.mean(axis=1)).argmax()])
        again = r[(behaved @ draws_p.T + w * (helped @ draws_i.T)).argmax(axis=0)]
        low, high = np.quantile(again, [tail, 1 - tail])
        found.append({"w": w, "value": best, "low": float(low), "high": float(high), "level": level})
    return found


# On the model


def measure(session: Any) -> dict[str, Any]:
    """The record's own part; see `beb.bridge_theories`."""
    from llm_bridge.theories.steering import AFTER, BEFORE, PLACES, asked, mean_states, shuffled_vector, steer
    from llm_bridge.theories.texts import fields_of, lines_of

    folder = folder_of(session)
    prompts = lines_of("steering-prompts.txt", folder)
    pairs = fields_of("steering-words.txt", folder, least=2)
    items = fields_of("items.txt", folder, least=4)
    good_words, bad_words = [p[0] for p in pairs], [p[1] for p in pairs]
    names, statements = zip(*(session.statements(side) for side in ("minus", "plus")), strict=True)
    model = session.load()
    progress = session.progress("steering")
    unkind, kind = (mean_states(model, s) for s in statements)
    progress(1, 4)
    A = asked(model, prompts, [good_words] * len(prompts))
    M = asked(model, prompts, [bad_words] * len(prompts))
    Q = asked(model, [i[0] for i in items], [i[1:] for i in items])
    progress(2, 4)

    def read(place: str, vector: Any, strengths: Floats = STRENGTHS) -> tuple[Reading, Any]:
        found = steer(model, place, vector, (A, M), Q, strengths)
        return _plain(found), found

    def between(place: str, first: int) -> Any:
        """Vector of every other statement."""
        return kind[place][first::2].mean(dim=0) - unkind[place][first::2].mean(dim=0)

    readings, lengths = {}, {}
    for place in PLACES:
        chosen, _ = read(place, between(place, 0), np.array([0.0]))
        keep = separated(chosen)
        whole, raw = read(place, between(place, 1))
        readings[place] = whole.words(*keep)
        lengths[place] = {
            "length": raw.length,
            "relative": raw.relative,
            "against_network": raw.against_network,
            "kept": [[good_words[i] for i in keep[0]], [bad_words[i] for i in keep[1]]],
        }
    progress(3, 4)
    rng = session.rng(11)
    gains, gaps = [], []
    for _ in range(SHUFFLES):
        ends = np.array([0.0, MODERATE])
        null, _ = read(BEFORE, shuffled_vector(kind[BEFORE], unkind[BEFORE], rng), ends)
        again = [
            [good_words.index(w) for w in lengths[BEFORE]["kept"][0]],
            [bad_words.index(w) for w in lengths[BEFORE]["kept"][1]],
        ]
        null = null.words(*again)
        gains.append(float((null.seen[1] - null.start).mean()))
        gaps.append(float((null.gap > 0).mean()))
    progress(4, 4)
    at = int(np.flatnonzero(STRENGTHS == MODERATE)[0])
    gain = float((readings[BEFORE].seen[at] - readings[BEFORE].start).mean())
    note = (
        f"With labels of the statements shuffled ({SHUFFLES} times) behaviour changes by {min(gains):.2g} to {max(gains):.2g} at r = {MODERATE:g}, where the vector itself gains {gain:.2g}, and all "
        f"aligned words are ahead of all misaligned ones after {100 * min(gaps):.0f} to {100 * max(gaps):.0f} % of the prompts."
    )
    return {
        **told(readings[AFTER], readings[BEFORE], lengths, session.level, note, session.options["seed"]),
        "model": named(model),
        "statements": list(names),
        "shuffled": {"gains": gains, "share ahead": gaps, "gain": gain},
    }


def told(
    after: Reading, before: Reading, lengths: Mapping[str, Any], level: float, note: str, seed: int
) -> dict[str, Any]:
    """Checks, curves, tables and words of two readings."""
    curves = {}
    at = list(range(len(after.strengths)))
    # Beyond, nearly all prompts agree, and the few that do not would widen the band of every strength.
    near = np.abs(after.strengths) <= MODERATE
    span = tuple(range(int(near.sum())))
    for place, reading in (("after", after), ("before", before)):
        curves[place] = {
            "behaviour": _banded(after.strengths, near, reading.seen, span, level),
            "helpfulness": _banded(after.strengths, near, reading.helpful, span, level),
            "promised": rounded(promised(reading, "steering.gap", at, predicted=True).mean(axis=1)),
            "ceiling": rounded(answers_world(reading).at(parabola).reshape(len(at), -1).mean(axis=1)),
        }
    best = best_strengths(before, level, seed)
    moved = before.strengths == MODERATE
    return {
        "title": TITLE,
        "about": [
            f"A vector from the mean hidden state of unkind statements to that of kind ones is added, times r, to the hidden state of the last token: behind the final norm ({lengths['after']['relative']:.1%} of the length of the state "
            f"at r = 1), where logits are linear in it, and before the norm ({lengths['before']['relative']:.1%}), as is usual, where they are not.",
            "Behaviour is that of the next word after a prompt, given that it is one of two lists: aligned "
            + ", ".join(lengths["before"]["kept"][0])
            + "; misaligned "
            + ", ".join(lengths["before"]["kept"][1])
            + ". These are the words that the vector of the other half of the statements keeps apart. Helpfulness is the probability of the right answer of an item, given that it is one of the item's.",
        ],
        "checks": [c.record() for c in checks(after, before, level, note)],
        "curves": curves,
        "vector": dict(lengths),
        "best": best,
        "prompts": len(before.start),
        "items": len(before.answers),
        "tables": [
            {
                "heading": "The best strength",
                "columns": [
                    "price w of helpfulness",
                    "r of the greatest mean B + w H",
                    "behaviour there",
                    "helpfulness there",
                ],
                "rows": [
                    [
                        f"{b['w']:g}",
                        {k: b[k] for k in ("value", "low", "high", "level")},
                        float(before.seen[before.strengths == b["value"]].mean()),
                        float(before.helpful[before.strengths == b["value"]].mean()),
                    ]
                    for b in best
                ],
            }
        ],
        "notes": [
            f"Before the norm, behaviour goes from {float(before.start.mean()):.3f} to {float(before.seen[moved].mean()):.3f} at r = {MODERATE:g}, helpfulness from {float(before.wrong[0].mean()):.3f} to {float(before.helpful[moved].mean()):.3f}.",
            "Strengths are looked at in steps of 0.5 up to 16; a best strength of 16 means 16 or more. Its intervals are a percentile bootstrap over prompts and items, drawn anew separately.",
        ],
    }


def _banded(r: Floats, near: Any, values: Floats, span: tuple[int, ...], level: float) -> dict[str, Any]:
    """Means over texts at all strengths, with a band over moderate ones."""
    band = curve_of(r[near], mean_curve(values[near].T, span, unit="", level=level))
    return {
        "r": rounded(r),
        "mean": rounded(values.mean(axis=1)),
        "band": {k: v if k == "method" else rounded(v) for k, v in band.items()},
    }


def separated(reading: Reading) -> tuple[list[int], list[int]]:
    """Indexes of the words whose mean slopes lie on their own side of the middle between the two kinds; of all, where a kind would have none."""
    good, bad = reading.c_A.mean(axis=0), reading.c_M.mean(axis=0)
    middle = (good.mean() + bad.mean()) / 2
    found = [int(k) for k in np.flatnonzero(good > middle)], [int(k) for k in np.flatnonzero(bad < middle)]
    # Then no gap is positive either, and the checks say that nothing applies.
    return found if all(found) else (list(range(len(good))), list(range(len(bad))))


def _plain(found: Any) -> Reading:
    return Reading(
        found.strengths,
        found.good.start,
        found.bad.start,
        found.good.slope,
        found.bad.slope,
        found.good.moved,
        found.bad.moved,
        found.answers.start,
        found.answers.slope,
        found.answers.moved,
    )


# Pictures


def figures(record: Mapping[str, Any]) -> list[Picture]:
    """Toy beside real: behaviour and helpfulness against strength."""
    toy, curves = demo(0), record["curves"]

    def paint(figure: Any) -> None:
        left, right = figure.subplots(1, 2, width_ratios=(1, 1.7))
        for curve, colour in zip(toy.curves, (BLUE, TEAL), strict=True):
            left.plot(curve.x, curve.y, color=colour, linewidth=1.6)
        for bound, colour in zip(toy.bounds, (BLUE, BLUE, TEAL), strict=True):
            left.plot(bound.x, bound.y, color=colour, linewidth=0.9, linestyle=(0, (2, 2)))
        left.set_title("toy", loc="left", fontsize=9)
        left.set_ylim(-1.05, 1.05)
        left.set_xlabel("r")
        for place, shade, dash in (("before", BLUE, "-"), ("after", VIOLET, "-.")):
            found = curves[place]["behaviour"]
            x, band = np.array(found["r"]), found["band"]
            right.plot(
                x,
                found["mean"],
                color=shade,
                linewidth=1.6,
                linestyle=dash,
                label=f"behaviour, {place} the norm",
            )
            if place == "before":
                right.fill_between(band["x"], band["low"], band["high"], color=shade, alpha=0.15, linewidth=0)
        x = np.array(curves["before"]["behaviour"]["r"])
        right.plot(
            x,
            curves["before"]["promised"],
            color=INK,
            linewidth=0.9,
            linestyle=(0, (2, 2)),
            label="steering.gap: at least, from slopes at 0",
        )
        for place, shade, dash in (("before", TEAL, "-"), ("after", OLIVE, "-.")):
            found = curves[place]["helpfulness"]
            band = found["band"]
            right.plot(
                x,
                found["mean"],
                color=shade,
                linewidth=1.6,
                linestyle=dash,
                label=f"helpfulness, {place} the norm",
            )
            if place == "before":
                right.fill_between(band["x"], band["low"], band["high"], color=shade, alpha=0.15, linewidth=0)
        right.plot(
            x,
            curves["before"]["ceiling"],
            color=MUTED,
            linewidth=0.9,
            linestyle=(0, (4, 2)),
            label="the parabola of its claims",
        )
        right.axvline(0, color=MUTED, linewidth=0.6)
        right.set_title(str(record["model"]["name"]).removesuffix(".gguf"), loc="left", fontsize=9)
        right.set_ylim(-1.05, 1.05)
        right.set_xlabel("strength r of the vector from unkind to kind")
        figure.legend(loc="outside lower center", ncols=2, handlelength=3)

    caption = (
        f"Left: the small world of the scenario steering: behaviour rises, helpfulness falls; dashed, what the claims say of each. Right: means over {record['prompts']} prompts and {record['items']} items; bands, before the norm "
        f"and up to r = {MODERATE:g}, hold for all strengths of a curve together with probability {record['level']:g}. The thin lines follow from the slopes at r = 0, before the norm."
    )
    alt = "Behaviour and helpfulness against the strength of steering, in a toy world and in a real model, with bounds"
    return [painted("steering", caption, alt, (6.6, 4.2), paint)]
