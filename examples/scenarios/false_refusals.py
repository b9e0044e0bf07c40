"""False refusals against misses of a filter that goes by the wrong word.

Run: python examples/scenarios/false_refusals.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.false_refusals import false_refusals

world = {
    "P_h": (0.7, 0.2, 0.1),  # harmful requests
    "P_b": (0.1, 0.3, 0.6),  # benign ones
    "P_r": (0.3, 0.5, 0.2),  # harmful ones in other words
    "suspicion": (2.0, 3.0, 1.0),  # the filter refuses the highest first
}
result = false_refusals(world)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "false_refusals.png")
