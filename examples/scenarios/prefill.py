"""Prefilling models that are aligned more and more strongly.

Run: python examples/scenarios/prefill.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.prefill import prefill

world = {"h": (0.1, 0.9), "s": (0.5, 0.5), "a0": 0.5, "a1": 0.01}
result = prefill(world, weights=(0.1, 0.01, 0.001), tokens=20)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "prefill.png")
