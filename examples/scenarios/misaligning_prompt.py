"""How soon prompts misalign a model of your own, found in four ways, beside the lengths of Theorem 1.

Run: python examples/scenarios/misaligning_prompt.py [PICTURE]
"""

import math
import sys

import numpy as np

from beb.scenarios import save_picture
from synth.scenarios.misaligning_prompt import misaligning_prompt
from theory.models import World


class Mood:
    """A component of one's own: three methods and nothing of this package.

    Args:
      rude: probability of a rude sentence, first, after a rude one, and after a kind one.
    """

    def __init__(self, first, after_rude, after_kind):
        self.rude = {None: first, "rude": after_rude, "kind": after_kind}

    def next_sentence(self, prompt=()):
        p = self.rude[prompt[-1] if prompt else None]
        return {"rude": math.log(p), "kind": math.log(1 - p)}

    def log_likelihood(self, sentences, prompt=()):
        text = (*prompt, *sentences)
        return np.array([self.next_sentence(text[:k])[text[k]] for k in range(len(prompt), len(text))])

    def sample(self, rng, sentences, prompt=()):
        text = tuple(prompt)
        for _ in range(sentences):
            text += ("rude" if rng.random() < math.exp(self.next_sentence(text)["rude"]) else "kind",)
        return text[len(prompt) :]


# To be rude after a kind sentence tells most; the greedy search never says a kind one.
world = World(Mood(0.9, 0.7, 0.95), Mood(0.3, 0.45, 0.05), -5.0, {"kind": 1.0, "rude": -1.0}.__getitem__)
result = misaligning_prompt(world, sentences=14)
print(*result.notes, sep="\n")
save_picture(result, sys.argv[1] if len(sys.argv) > 1 else "misaligning_prompt.png")
