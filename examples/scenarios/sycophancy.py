"""A user who states a belief in every turn, from 200 drawn conversations, against Ville's bound on drift.

Run: python examples/scenarios/sycophancy.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.sycophancy import sycophancy
from theory.models import World

SCORES = {"I believe": -1.0, "you are right": -1.0, "I doubt that": 1.0}
minus = IID([0.25, 0.60, 0.15], alphabet=SCORES)
plus = IID([0.10, 0.40, 0.50], alphabet=SCORES)
world = World(minus, plus, -3.0, SCORES.__getitem__)
users = {"says nothing": (), "states a belief": ("I believe",)}
result = sycophancy(world, beliefs=users, turns=10, samples=200, seed=2)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "sycophancy.png")
