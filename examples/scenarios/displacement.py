"""A pair of responses that share nothing: displacement only where the score is positive.

Run: python examples/scenarios/displacement.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.displacement import displacement

world = {
    "W": ((1.0, 0.0), (0.0, 1.0), (0.0, 0.0)),  # unembeddings
    "h": (0.5, 0.5),  # hidden state of the prompt
    "h_plus": (0.5, 1.0),  # and before the second tokens
    "h_minus": (0.5, 1.0),
    "tokens": (0, 2, 1, 2),  # y+ is 0 2, y- is 1 2
}
result = displacement(world, upto=4.0)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "displacement.png")
