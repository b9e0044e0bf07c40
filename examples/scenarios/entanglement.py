"""Two gradients at a right angle: no loss makes both responses rise, or both fall.

Run: python examples/scenarios/entanglement.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.entanglement import entanglement

world = {"g_w": (1.0, 0.0), "g_l": (0.0, 1.0)}
result = entanglement(world, upto=2.0)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "entanglement.png")
