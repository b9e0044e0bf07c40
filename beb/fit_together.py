"""What the posteriors of several tables say together."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.inference import LawFit, SeriesFit
from synth.inference.decay import NEXT, REST
from theory import claims
from theory.numeric import evaluate

DELTA = 0.1  # of Theorem 5
DRAWS = 400  # pairs at which a claim's own formula is evaluated, in fifty digits


def combined(fits: list[SeriesFit], epsilon: float, level: float, seed: int) -> dict[str, Any]:
    """sigma/beta, and with log 1/alpha the length of Theorem 5 at delta = 0.1, from independent posteriors.

    beta is the infimum of a divergence between the components where there is one, else that of a divergence to the model; sigma^2 the
    supremum of the variance over n, or else a squared deviation; log 1/alpha from a divergence to the model that tells alpha. Of each
    table the preferred law counts, and only where it describes the table.
    """
    beta = _draws(fits, "kl-between", "infimum") or _of_model(fits, "beta")
    sigma2 = _draws(fits, "variance", "supremum") or _draws(fits, "deviation", "sigma2")
    weight = _of_model(fits, "log_inverse_alpha")
    found: list[dict[str, Any]] = []
    if beta and sigma2:
        rng = np.random.default_rng(seed)
        b, s = (rng.choice(x[1], DRAWS) for x in (beta, sigma2))
        found.append(
            _entry(
                "sigma/beta", np.sqrt(s) / b, "", level, [beta[0], sigma2[0]], "σ/β of the published summary"
            )
        )
        if weight:
            a = rng.choice(weight[1], DRAWS)
            bound = claims()["thm5"].conclusion.body.condition.args[0].rhs  # type: ignore[attr-defined]
            lengths = [
                float(
                    evaluate(
                        bound,
                        {"log_alpha": -x, "beta": y, "sigma": z**0.5, "epsilon": epsilon, "delta": DELTA},
                    )
                )
                for x, y, z in zip(a.tolist(), b.tolist(), s.tolist(), strict=True)
            ]
            meaning = f"Theorem 5: drawn prompts longer than this misalign with probability {1 - DELTA:g}"
            found.append(
                _entry(
                    "thm5 length",
                    np.array(lengths),
                    "sentences",
                    level,
                    [beta[0], sigma2[0], weight[0]],
                    meaning,
                )
            )
    lines = [
        f"{x['name']} = {x['median']:.3g} [{x['low']:.3g}, {x['high']:.3g}] {x['unit']} ({x['meaning']}; from {', '.join(x['from'])})"
        for x in found
    ]
    return {"quantities": found, "lines": lines + _passed_over(fits, found), "delta": DELTA}


def _passed_over(fits: list[SeriesFit], found: list[dict[str, Any]]) -> list[str]:
    """Tables that do not count here: whose preferred law misses them, which do not tell alpha, or which come after another of the kind."""
    lines = []
    if len(fits) > 1:
        lines = [f"{f.series.name} does not count here: {why}" for f in fits for why in _unfit(f)]
    if not found:
        return lines
    for quantity in dict.fromkeys(fit.series.quantity for fit in fits):
        names = [f.series.name for f in fits if f.series.quantity == quantity and _counts(f)]
        if len(names) > 1 and any(names[0] in source for x in found for source in x["from"]):
            lines.append(f"of {len(names)} tables of {quantity} the first, {names[0]}, counts here")
    return lines


def _unfit(fit: SeriesFit) -> list[str]:
    """Why a table has no say in what tables say together."""
    if fit.preferred is None:
        return ["no law has a sound fit"]
    if fit.fit_of(fit.preferred).misfits:
        return [f"its preferred law, {fit.preferred}, misses it"]
    if fit.alpha is not None and not fit.alpha.identified:
        return ["it does not tell α"]
    return []


def _counts(fit: SeriesFit) -> bool:
    return not _unfit(fit)


def _of_model(fits: list[SeriesFit], name: str) -> tuple[str, Any] | None:
    """Draws of a parameter of a divergence to the model, of the next sentence or of all that follows."""
    return _draws(fits, NEXT, name) or _draws(fits, REST, name)


def _draws(fits: list[SeriesFit], quantity: str, name: str) -> tuple[str, Any] | None:
    """Draws of a parameter under the preferred law of the first table of a quantity, in its first group."""
    for fit in fits:
        if fit.series.quantity == quantity and fit.preferred is not None and _counts(fit):
            law: LawFit = fit.fit_of(fit.preferred)
            for label, values in law.quantities.items():
                if label.split(" [")[0] == name:
                    return f"{fit.series.name}, {law.law.name}", values
    return None


def _entry(
    name: str, values: Any, unit: str, level: float, sources: list[str], meaning: str
) -> dict[str, Any]:
    low, middle, high = (float(q) for q in np.quantile(values, ((1 - level) / 2, 0.5, (1 + level) / 2)))
    return {
        "name": name,
        "median": middle,
        "low": low,
        "high": high,
        "unit": unit,
        "from": sources,
        "meaning": meaning,
    }
