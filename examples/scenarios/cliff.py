"""One state, two answers: the refuted claim on the whole gap, and a bonus for entropy.

Run: python examples/scenarios/cliff.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.cliff import cliff

world = {"R": ((1.0, 0.0),), "U": ((-1.0, 1.0),), "P": (((1.0,), (1.0,)),), "gamma": 0.0}
result = cliff(world, upto=1.0, temperatures=(0.5, 0.25, 0.1))

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "cliff.png")
