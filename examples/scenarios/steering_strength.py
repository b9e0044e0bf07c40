"""The best strength of steering where helpfulness is dear, and the bound that is true there.

Run: python examples/scenarios/steering_strength.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.steering_strength import steering_strength

world = {
    "W": (1.0,),  # one pair of wrong answers, moved by X and -X
    "X": (1.0,),
    "B_0": 0.5,
    "G": 1.0,  # how far aligned tokens are ahead, per strength
    "H_0": 0.5,
    "w": 2.0,  # the price of helpfulness
}
result = steering_strength(world, upto=4.0)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "steering_strength.png")
