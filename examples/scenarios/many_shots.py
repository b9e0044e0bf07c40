"""Shots of three kinds, of which harm and safety differ little, and coins that are mostly harmful.

Run: python examples/scenarios/many_shots.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.many_shots import many_shots

world = {
    "h": (0.5, 0.3, 0.2),
    "s": (0.3, 0.3, 0.4),
    "alpha": 0.1,
    "A": 2.0,  # of the Beta law of a coin's bias
    "B": 1.0,
    "a": 0.5,  # of a power law a k^-b
    "b": 2.0,
}
result = many_shots(world, upto=50)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "many_shots.png")
