"""What a few harmful examples make of a model that is nearly safe.

Run: python examples/scenarios/harmful_tuning.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.harmful_tuning import harmful_tuning

world = {"H": (0.2, 0.8), "S": (0.9, 0.1), "a0": 0.001}
result = harmful_tuning(world, amounts=(0.01, 1.0))

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "harmful_tuning.png")
