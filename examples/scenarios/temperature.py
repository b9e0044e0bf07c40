"""Harm and safety that share no answer: the mixture stays one at every temperature.

Run: python examples/scenarios/temperature.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.temperature import temperature

world = {"H": (0.0, 0.0, 0.4, 0.6), "S": (0.75, 0.25, 0.0, 0.0), "alpha": 0.05, "bad": (0, 0, 1, 1)}
result = temperature(world, lowest=0.5, highest=16.0)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "temperature.png")
