"""The independent checker: a witness re-decided in exact rationals, logarithms in rigorous balls.

Shares nothing with the engine that searches (``synth``) but the statement itself (``theory``): it walks the
tree of prompts one by one in `fractions.Fraction`; a logarithm is kept as a rational combination of
logarithms of rationals, compared exactly where it can be and by Arb balls of growing precision where it
cannot. What stays undecided is not certified.
"""

from proofs.exact.errors import (
    Refused,
    Undecided,
    Undefined,
    Unsettled,
    WitnessError,
)
from proofs.exact.judgement import Certificate, evaluator, hold, judge
from proofs.exact.margin import exact_margin
from proofs.exact.model_checker import ModelChecker
from proofs.exact.numbers import (
    NEG,
    POS,
    LogForm,
    add,
    as_ball,
    compare,
    divide,
    enclosure,
    exponential,
    logarithm,
    mul,
    power,
    reciprocal,
    variance,
    weighted,
)
from proofs.exact.outcome import CONCLUSION, Kind, Outcome, Part
from proofs.exact.precision import PRECISIONS, at_some_precision, balls_alone, working_precision
from proofs.exact.spectral import MAX_STATES
from proofs.exact.steps import SPENT, Exhausted, Steps
from proofs.exact.witness import FORMAT, VERSION, certify, digest, read_world, sealed, world_of_prompts
from proofs.exact.world import ExactWorld, world_to_json
from proofs.exact.written import parameter_value, rational, single_logarithm, value_text
from proofs.exact.written_world import NO_FURTHER, FurtherRows

__all__ = [
    "CONCLUSION",
    "FORMAT",
    "MAX_STATES",
    "NEG",
    "NO_FURTHER",
    "POS",
    "PRECISIONS",
    "SPENT",
    "VERSION",
    "Certificate",
    "ExactWorld",
    "Exhausted",
    "FurtherRows",
    "Kind",
    "LogForm",
    "ModelChecker",
    "Outcome",
    "Part",
    "Refused",
    "Steps",
    "Undecided",
    "Undefined",
    "Unsettled",
    "WitnessError",
    "add",
    "as_ball",
    "at_some_precision",
    "balls_alone",
    "certify",
    "compare",
    "digest",
    "divide",
    "enclosure",
    "evaluator",
    "exact_margin",
    "exponential",
    "hold",
    "judge",
    "logarithm",
    "mul",
    "parameter_value",
    "power",
    "rational",
    "read_world",
    "reciprocal",
    "sealed",
    "single_logarithm",
    "value_text",
    "variance",
    "weighted",
    "working_precision",
    "world_of_prompts",
    "world_to_json",
]
