"""What an aligning prompt drawn from P+ costs the user, from 200 draws, beside Theorem 2.

Run: python examples/scenarios/aligning_prompt.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.aligning_prompt import aligning_prompt
from theory.models import World

SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0}
minus = IID([0.1, 0.3, 0.6], alphabet=SCORES)
plus = IID([0.6, 0.3, 0.1], alphabet=SCORES)
world = World(minus, plus, -8.0, SCORES.__getitem__)
result = aligning_prompt(world, aligning=12, samples=200, seed=1)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "aligning_prompt.png")
