"""Best of n beside the frontier, on a reward of two values, where both are the same.

Run: python examples/scenarios/frontier.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.frontier import frontier

world = {"pi_0": (0.9, 0.1), "r": (0.0, 1.0)}
result = frontier(world, draws=(1, 2, 4, 8, 16))

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "frontier.png")
