"""Imitation with a tipping point of one half, and an urn in which both kinds are reinforced alike.

Run: python examples/scenarios/tipping.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.tipping import tipping

world = {"a": 2.0, "b": 1.0, "above": 0.51, "below": 0.49, "D": 1, "C": 3, "u": 1, "v": 1}
result = tipping(world, steps=60)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "tipping.png")
