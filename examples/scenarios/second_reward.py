"""A second reward that orders answers as the first does, and does not get worse.

Run: python examples/scenarios/second_reward.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.second_reward import second_reward

world = {"pi_0": (0.5, 0.3, 0.2), "r": (0.0, 0.5, 1.0), "g": (0.0, 0.75, 1.0)}
result = second_reward(world)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "second_reward.png")
