"""``python -m tests.kernel_fuzz``: make up steps, alter shipped derivations, and print what is accepted and not true."""

from __future__ import annotations

import argparse
import random

from proofs.lemmas import BOOK
from tests.kernel_fuzz.campaign import Tally, claim_corpus, corpus, mutants, soups


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kernel_fuzz", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="of all that is drawn (0)")
    parser.add_argument("--steps", type=int, default=2000, help="accepted steps to make up (2000)")
    parser.add_argument("--mutants", type=int, default=0, help="accepted steps of altered derivations (0)")
    parser.add_argument(
        "--lemmas", type=int, default=0, help="alter only so many lemmas, drawn by the seed (all)"
    )
    parser.add_argument(
        "--claims",
        nargs="*",
        metavar="ID",
        help="alter derivations of these claims (of all, if none is named), not of lemmas",
    )
    parser.add_argument(
        "--elements", action="store_true", help="make up steps on tables over finite sets, not on prompts"
    )
    parser.add_argument("--rule", action="append", help="call only the maker of this rule; may be repeated")
    parser.add_argument("--stop", action="store_true", help="at the first finding")
    parser.add_argument("--show", type=int, default=3, help="findings to print per rule and kind (3)")
    given = parser.parse_args()
    tally = soups(given.seed, given.steps, Tally(), given.rule, given.stop, given.elements)
    if given.mutants and not (given.stop and tally.findings):
        names = list(BOOK)
        if given.lemmas:
            names = random.Random(given.seed).sample(names, min(given.lemmas, len(names)))
        derivations = corpus(names) if given.claims is None else claim_corpus(given.claims or None)
        mutants(given.seed, given.mutants, tally, derivations, given.stop)
    print(tally.table())
    shown: dict[tuple[str, str], int] = {}
    for finding in tally.findings:
        key = (finding.rule, finding.kind)
        shown[key] = shown.get(key, 0) + 1
        if shown[key] <= given.show:
            print(f"\n{finding}")
    return 1 if tally.findings else 0


if __name__ == "__main__":
    raise SystemExit(main())
