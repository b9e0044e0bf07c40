"""Guards that refuse prompts: what they let through against how many good prompts they refuse.

Run: python examples/scenarios/pareto.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.pareto import pareto
from theory.models import World

SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0}
minus = IID([0.1, 0.3, 0.6], alphabet=SCORES)
plus = IID([0.6, 0.3, 0.1], alphabet=SCORES)
world = World(minus, plus, -3.0, SCORES.__getitem__)
result = pareto(world, sentences=10)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "pareto.png")
