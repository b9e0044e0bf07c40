"""What a perturbation undoes of alignment, beside k times what pre-training gains.

Run: python examples/scenarios/elasticity.py [PICTURE]
"""

import sys

from beb.scenarios import save_picture
from synth.scenarios.elasticity import elasticity

laws = {
    "P_p": (0.6, 0.3, 0.1),  # pre-training
    "P_a": (0.1, 0.1, 0.8),  # alignment
    "P_t": (0.7, 0.2, 0.1),  # perturbation
}
result = elasticity(laws, weight=10.0, upto=20.0)

print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "elasticity.png")
