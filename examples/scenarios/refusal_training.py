"""Refusal training lowers alpha; if it also sharpens P+, every sentence of the attacker counts for more.

Run: python examples/scenarios/refusal_training.py [PICTURE]
"""

import math
import sys

from beb.scenarios import save_picture
from synth.components import IID
from synth.scenarios.refusal_training import refusal_training
from theory.models import World

SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0}
minus = IID([0.1, 0.3, 0.6], alphabet=SCORES)
plus = IID([0.6, 0.3, 0.1], alphabet=SCORES)


def trained(log_alpha):
    """P+ becomes ruder ever less often, by a tenth of a nat for each nat of log alpha."""
    rude = 0.1 * math.exp(0.1 * (log_alpha + 2))
    return World(minus, IID([0.7 - rude, 0.3, rude], alphabet=SCORES), log_alpha, SCORES.__getitem__)


result = refusal_training(World(minus, plus, -2.0, SCORES.__getitem__), trained=trained)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "refusal_training.png")
