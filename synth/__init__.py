"""Worlds where all is known: components, mixtures and behaviours, evaluated exactly in JAX.

Importing this package switches JAX to 64-bit: verdicts depend on it.
"""

import jax

jax.config.update("jax_enable_x64", True)
