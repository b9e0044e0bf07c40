"""A process of somebody else made ready for numbers: variables that steer JAX are looked at before it starts."""

from __future__ import annotations

import sys
import warnings


def prepared() -> None:
    """Let JAX start as verdicts need it; what it does not heed is told in a warning.

    Raises:
      beb.start.EnvironmentFault: it cannot start with the variables that are set, or with the settings that the process has
        given it already.
    """
    from beb.start import settle_jax

    if "jax" in sys.modules:
        return
    for note in settle_jax():
        warnings.warn(note, stacklevel=3)
