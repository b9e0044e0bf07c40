"""Constants of the theory inferred from measured curves: laws, NUTS in 64-bit, diagnostics, checks, calibration.

`read_tables` reads, `fit_series` fits, `calibration` asks whether the fits are to be trusted. ArviZ (extra ``fit``) is needed from
`fit_series` on.
"""

from synth.inference.bound import TotalBound, total_bounds
from synth.inference.diagnostics import MissingExtraError, require_extra
from synth.inference.fit import LawFit, SeriesFit, fit_series
from synth.inference.identified import Identification
from synth.inference.law import Law, Prior
from synth.inference.laws import LAWS, NoLawError, laws_of
from synth.inference.models import NOISES, priors_of
from synth.inference.sampling import BUDGETS, Plan
from synth.inference.summaries import Summary
from synth.inference.tables import QUANTITIES, Series, TableError, read_tables, series

__all__ = [
    "BUDGETS",
    "LAWS",
    "NOISES",
    "QUANTITIES",
    "Identification",
    "Law",
    "LawFit",
    "MissingExtraError",
    "NoLawError",
    "Plan",
    "Prior",
    "Series",
    "SeriesFit",
    "Summary",
    "TableError",
    "TotalBound",
    "fit_series",
    "laws_of",
    "priors_of",
    "read_tables",
    "require_extra",
    "series",
    "total_bounds",
]
