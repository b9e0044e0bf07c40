"""What is measured and checked on two components, toy or real, as one record: the same code, the same keys.

Prompts of each purpose have random numbers of their own, so that a later step does not depend on an earlier one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from llm_bridge.checks import Check, CheckPlan, Referee
from llm_bridge.intervals import Interval
from llm_bridge.measure import Constants, Paths, constants, divergence_curve, draw_paths
from theory import Claim
from theory.models import Behaviour, Component, Floats

Show = Callable[[str], Callable[[int, int], None]]
Random = Callable[[int], np.random.Generator]


def silent(name: str) -> Callable[[int, int], None]:
    """No sign of progress."""
    return lambda done, total: None


@dataclass(frozen=True)
class Measurement:
    """Constants of two components, and the prompts they were measured on.

    Attributes:
      constants: of the definitions.
      bad, good: prompts of P- and of P+.
      aligned: prompts of P- after aligning prompts of P+.
      prompted: infimum of KL(P- || P+) after those.
      record: the same as JSON has it.
    """

    constants: Constants
    bad: Paths
    good: Paths
    aligned: Paths
    prompted: Interval
    record: dict[str, Any]


def measured(
    minus: Component,
    plus: Component,
    rng: Random,
    *,
    prompts: int,
    sentences: int,
    aligning: int,
    level: float,
    show: Show = silent,
) -> Measurement:
    """Constants on prompts drawn for this alone: plain and after aligning prompts.

    Args:
      rng: random numbers by purpose: 1 and 2 prompts of P- and P+, 3 after aligning prompts.
      prompts, sentences: of each sample.
      aligning: sentences of P+ before the third.
      level: of the intervals of each curve together.
      show: a sign of progress by name.
    """
    size = {"prompts": prompts, "sentences": sentences}
    bad = draw_paths(minus, plus, "minus", rng(1), **size, progress=show("prompts of P-"))
    good = draw_paths(minus, plus, "plus", rng(2), **size, progress=show("prompts of P+"))
    aligned = draw_paths(
        minus, plus, "minus", rng(3), **size, after=aligning, progress=show("prompts after aligning ones")
    )
    found = constants(bad, good, level=level)
    after = divergence_curve(aligned, level=level)
    record = {
        "constants": found.record(),
        "curves": {"kl_after_aligning": after.record()},
        "beta_after_aligning": after.infimum.record(),
        "aligning_sentences": aligning,
        "samples": {
            "minus": _sample(bad),
            "plus": _sample(good),
            "aligned": _sample(aligned),
        },
    }
    return Measurement(found, bad, good, aligned, after.infimum, record)


def referee_of(
    minus: Component,
    plus: Component,
    behaviour: Behaviour,
    measurement: Measurement,
    plan: CheckPlan,
    rng: Random,
    *,
    prompts: int,
    sentences: int,
    show: Show = silent,
) -> Referee:
    """A referee on prompts that the constants have not seen.

    Args:
      rng: random numbers by purpose: 4 the prompts, 5 the replies.
      prompts, sentences: of the sample that is checked on; each prompt gets one more sentence, a reply.
    """
    progress = show("prompts to check on")
    paths = draw_paths(
        minus, plus, "minus", rng(4), prompts=prompts, sentences=sentences + 1, progress=progress
    )
    found, after = measurement.constants, measurement.prompted
    return Referee(
        minus, plus, behaviour, found, after, measurement.bad, paths, plan, rng(5), show("replies")
    )


def confronted(
    measurement: Measurement, referee: Referee, rule: str, claims: Iterable[Claim] | None = None
) -> tuple[list[Check], dict[str, Any]]:
    """The checks of claims, of all that can be asked where none are given, and their record; ``rule`` is the behaviour in words."""
    checks = referee.run(claims)
    return checks, {
        "checks": [c.record() for c in checks],
        "check_plan": {**vars(referee.plan), "prefixes": referee.plan.asked_prefixes},
        "behaviour": {
            "rule": rule,
            **(referee.behaviour.record() if hasattr(referee.behaviour, "record") else {}),
            "threshold": referee.gamma + referee.plan.epsilon,
            "gamma": referee.gamma,
            "g_plus": referee.g_plus,
        },
        "behaviour_curves": {
            name: [i.record() for i in curve] for name, curve in referee.behaviour_curves.items()
        },
        "log_ratio": np.quantile(referee.log_ratio, (0.1, 0.5, 0.9), axis=0).tolist(),
        "samples": samples_of(measurement, referee),
    }


def samples_of(measurement: Measurement, referee: Referee) -> dict[str, Any]:
    """Numbers of every prompt, as comparisons need them."""
    return {
        **measurement.record["samples"],
        "checked": {
            "log_ratio": _rounded(referee.paths.log_ratio),
            "scores_minus": _rounded(referee.scores_minus),
            "scores_plus": _rounded(referee.scores_plus),
        },
    }


def _sample(paths: Paths) -> Mapping[str, Any]:
    """What comparisons need of every prompt, shape (prompts, sentences)."""
    return {"log_ratio": _rounded(paths.log_ratio), "divergence": _rounded(paths.divergence)}


def _rounded(values: Floats) -> list[list[float]]:
    return np.round(values, 6).tolist()
