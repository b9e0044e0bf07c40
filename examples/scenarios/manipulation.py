"""Users whom no cue tells apart: the model manipulates all of them or none.

Run: python examples/scenarios/manipulation.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.manipulation import manipulation

world = {
    "users": (0.6, 0.4),
    "cue": ((1.0,), (1.0,)),
    "r": ((0.5, 0.2), (0.4, 1.0)),  # feedback on an honest answer and on one that tricks, by kind of user
    "g": ((0.5, 0.2), (0.4, -1.0)),  # what they are worth
    "pi_0": (0.9, 0.1),
    "tricks": (0, 1),
    "gullible": (0, 1),
}
result = manipulation(world, steps=80)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "manipulation.png")
