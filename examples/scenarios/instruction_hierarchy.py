"""A system sentence, repeated: what the user needs, and where it outlasts the length of Theorem 2.

Run: python examples/scenarios/instruction_hierarchy.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.instruction_hierarchy import instruction_hierarchy
from theory.models import World

SCORES = {"kind": 1.0, "rude": -1.0, "never be rude": 1.0}
# Log-ratios: log 4, -log 4 and, for the rule, -log 256.
plus = IID([51 / 64, 12 / 64, 1 / 64], alphabet=SCORES)
minus = IID([51 / 256, 1 - 51 / 256 - 1 / 16384, 1 / 16384], alphabet=SCORES)
world = World(minus, plus, -4.0, SCORES.__getitem__)
result = instruction_hierarchy(world, system="never be rude", repeats=8, longest=60)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "instruction_hierarchy.png")
