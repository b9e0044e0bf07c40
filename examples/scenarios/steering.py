"""Steering a model harder and harder: what alignment gains, and what helpfulness loses.

Run: python examples/scenarios/steering.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.steering import steering

world = {
    "p": (0.6, 0.4),  # aligned tokens, given that one is said
    "m": (0.9, 0.1),  # misaligned ones
    "c_A": (1.0, 0.5),  # what steering adds to their logits, per strength
    "c_M": (-0.5, 0.25),
    "B_0": -0.25,
    "W": (0.5, 0.25, 0.25),  # pairs of wrong answers, moved by X and -X
    "X": (0.25, 0.5, 1.0),
    "H_0": 0.9,
}
result = steering(world, upto=4.0)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "steering.png")
