"""Three users in a conversation: the best one speaks early, as the model's own replies then carry the rest.

Run: python examples/scenarios/conversation.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.conversation import conversation
from theory.models import World

SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0}
minus = IID([0.1, 0.3, 0.6], alphabet=SCORES)
plus = IID([0.6, 0.3, 0.1], alphabet=SCORES)
world = World(minus, plus, -6.0, SCORES.__getitem__)
result = conversation(world, rounds=4, reply=2, budgets=range(17))

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "conversation.png")
