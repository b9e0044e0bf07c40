"""Greedy search for an adversarial suffix against the best of all suffixes, after a request.

Run: python examples/scenarios/adversarial_suffix.py [PICTURE]
"""

import sys

import numpy as np

from beb.scenarios import save_picture
from synth.components import Markov
from synth.scenarios.adversarial_suffix import adversarial_suffix
from theory.models import World

SCORES = {"request": 0.0, "insult": -1.0, "role play": -0.5, "confession": -1.0}
# After each sentence, in sixteenths; the best way leads through a role play that gains little by itself.
minus = np.array([[3, 7, 4, 2], [4, 4, 4, 4], [1, 2, 1, 12], [2, 4, 2, 8]]) / 16
plus = np.array([[9, 2, 4, 1], [5, 3, 5, 3], [9, 2, 4, 1], [4, 4, 6, 2]]) / 16
world = World(
    Markov([minus[0], minus], alphabet=SCORES),
    Markov([plus[0], plus], alphabet=SCORES),
    -8.0,
    SCORES.__getitem__,
)
result = adversarial_suffix(world, request=("request",), sentences=8)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "adversarial_suffix.png")
