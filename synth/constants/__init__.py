"""Constants of pairs of components, each an interval that says how it is known: beta, beta', sigma^2, gamma, M, rates."""

from synth.constants.estimates import estimated_divergence, estimated_variance
from synth.constants.hidden import HMMPair
from synth.constants.law import LogRatioLaw, log_ratio_law
from synth.constants.result import Constant
from synth.constants.tables import (
    TablePair,
    chernoff,
    cumulant,
    distinguishability,
    divergence_curve,
    largest_increment,
    misalignment,
    prompt_distinguishability,
    prompt_undistinguishability,
    rate,
    similarity,
    undistinguishability,
    variance_curve,
)

__all__ = [
    "Constant",
    "HMMPair",
    "LogRatioLaw",
    "TablePair",
    "chernoff",
    "cumulant",
    "distinguishability",
    "divergence_curve",
    "estimated_divergence",
    "estimated_variance",
    "largest_increment",
    "log_ratio_law",
    "misalignment",
    "prompt_distinguishability",
    "prompt_undistinguishability",
    "rate",
    "similarity",
    "undistinguishability",
    "variance_curve",
]
