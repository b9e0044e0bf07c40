"""Best of n against the prompt of Theorem 4, where P- now and then says something kind.

Run: python examples/scenarios/best_of_n.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.best_of_n import best_of_n
from theory.models import World

SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0}
minus = IID([0.05, 0.25, 0.7], alphabet=SCORES)
plus = IID([0.7, 0.2, 0.1], alphabet=SCORES)
world = World(minus, plus, -9.0, SCORES.__getitem__)
result = best_of_n(world, draws=(1, 2, 4, 8, 16, 32, 64, 128), epsilon=0.25)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "best_of_n.png")
