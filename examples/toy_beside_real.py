"""Which claims that a toy world supports does a measured model support, too? The comparison without its page.

Run: python examples/toy_beside_real.py [CHECK.json of beb bridge check]
"""

import sys

from beb.compare import comparison, read_record, targets_of
from beb.confront import silent
from synth.matching import match

real = read_record(sys.argv[1] if len(sys.argv) > 1 else "shipped")
scores = (1.0, 1.0, -1.0, -1.0)  # of four sentences: two good, two bad
found = match(targets_of(real, len(scores)), family="ngram", scores=scores)
record = comparison(real, found.toy, found, many=256, seed=0, level=0.95, show=silent)

print("claim            toy            real")
for row in record["claims"]:
    print(f"{row['claim']:16} {row['toy']['outcome']:14} {row['real']['outcome']}")
print()
print("\n".join(record["summary"]))
