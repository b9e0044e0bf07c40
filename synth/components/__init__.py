"""Components over sentences by the protocol of `theory.models`: hidden Markov, Markov, i.i.d., tabular.

Each is a class with the three methods, `log_likelihoods` and `samples` for many prompts at once, and rests on pure JAX functions
over integer arrays, in `synth.components.hmm` and `synth.components.tabular`.
"""

from synth.components.hidden_mode import HiddenMode
from synth.components.hmm import HMM
from synth.components.markov import IID, Markov
from synth.components.posterior import posterior_log_weights
from synth.components.tabular import Tabular
from synth.components.tabulated import components_of, tabulated
from synth.components.text import Text

__all__ = [
    "HMM",
    "IID",
    "HiddenMode",
    "Markov",
    "Tabular",
    "Text",
    "components_of",
    "posterior_log_weights",
    "tabulated",
]
