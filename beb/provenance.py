"""What a record was made with: versions, platform, options."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Any

PACKAGES = (
    "alignment-referee",
    "sympy",
    "jax",
    "jaxlib",
    "numpyro",
    "numpy",
    "matplotlib",
    "hypothesis",
    "python-flint",
    "z3-solver",
)


def provenance(**options: Any) -> dict[str, Any]:
    """Versions of the packages that a verdict depends on, the platform, and the options of the run."""
    versions: dict[str, str] = {}
    for name in PACKAGES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "not installed"
    return {
        "versions": versions,
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
        "options": options,
    }
