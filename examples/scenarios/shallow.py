"""How deep alignment goes where the components differ in one token of ten.

Run: python examples/scenarios/shallow.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.shallow import shallow

world = {"h": (0.1, 0.9), "s": (0.2, 0.8), "a0": 0.5, "a1": 0.01}
result = shallow(world, tokens=20)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "shallow.png")
