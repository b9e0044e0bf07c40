"""Constants of the theory inferred from measured curves: laws, NUTS in 64-bit, diagnostics, checks, calibration.

`read_tables` reads, `fit_series` fits, `calibration` asks whether the fits are to be trusted. ArviZ (extra ``fit``) is needed from
`fit_series` on.
"""

from synth.inference.diagnostics import MissingExtraError, require_extra
from synth.inference.fit import LawFit, SeriesFit, Summary, fit_series
from synth.inference.laws import LAWS, Law, NoLawError, Prior, laws_of
from synth.inference.models import NOISES, priors_of
from synth.inference.sampling import Plan
from synth.inference.tables import QUANTITIES, Series, TableError, read_tables, series

__all__ = [
    "LAWS",
    "NOISES",
    "QUANTITIES",
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
    "fit_series",
    "laws_of",
    "priors_of",
    "read_tables",
    "require_extra",
    "series",
]
