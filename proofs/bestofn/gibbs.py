"""F7.1, F7.2: log of the tilted law is log P + s - log Z, and Q (log Q - log T) - Q + T >= (Q - T)^2/(2 (Q + T)) at every element.

The latter is two tangents of the exponential, at the mean of the two masses: log T - log Q <= T/M - 1 + M/Q - 1 for M = (Q + T)/2. With
(Q - T)^2/(2 (Q + T)) >= d |Q - T| - d^2 (Q + T)/2, for d half of the sum of |Q - T|, the divergence is at least d^2, so it is 0 for equal laws only.
"""

from __future__ import annotations

import sympy as sp

from proofs.bestofn._tilt import Tilt, logarithm, normalised, positive, tilt_in
from proofs.tables.apart import apart
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Entry, Over

ELEMENT = sp.Symbol("e")


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations between means and divergences of one tilted law, its P, and at most one other law, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations:
        return None
    tilt = tilt_in(whole, sp.And(*relations, evaluate=False))
    atoms = list(dict.fromkeys(s for c in relations for s in outermost(c, Over)))
    if tilt is None or not any(s.has(sp.log) for s in atoms):
        return None
    try:
        found = _Gibbs(whole, tilt, atoms)
        last = [whole.concluded(c, *found.about(c)) for c in relations]
        return whole.all_shown(last)
    except Stuck as error:
        return whole.p.stuck(str(error))


class _Gibbs:
    """Facts about the sums of a claim on a tilted law."""

    def __init__(self, whole: Sums, tilt: Tilt, atoms: list[Over]) -> None:
        self.whole, self.tilt = whole, tilt
        self.law = tilt.at(ELEMENT)
        positive(whole, tilt)
        self.logs = logarithm(whole, tilt, ELEMENT)
        self.total, self.one = normalised(whole, tilt, ELEMENT)
        self.named = {s: whole.renamed(s, ELEMENT) for s in atoms if s != tilt.Z}
        (reward,) = tilt.score_at(ELEMENT).atoms(Entry)
        self.price = sp.cancel(tilt.score_at(ELEMENT) / reward)  # 1/lam
        self.log_Z = sp.log(tilt.Z)

    def about(self, condition: sp.Basic) -> list[str]:
        """What there is to say of the sums in one relation."""
        sums = [s for s in outermost(condition, Over) if s in self.named]
        new = [self.named[s][0] for s in sums]
        facts = [*(self.named[s][1] for s in sums), *map(self.whole.number, [*new, self.tilt.Z, self.total])]
        facts += [*self.whole.known, self.one]
        weights = dict.fromkeys(s.condition.lhs for s in new if isinstance(s.condition, sp.StrictGreaterThan))
        distance = next((s for s in new if s.condition is sp.true), None)
        for w in weights:
            own = [s for s in new if s.condition is not sp.true and s.condition.lhs == w]
            means, divergences = ([s for s in own if s.has(sp.log) is has] for has in (False, True))
            if len(means) == len(divergences) == 1:
                facts += self._under(w, means[0], divergences[0], distance)
        return facts

    def _under(self, w: sp.Expr, mean: Over, divergence: Over, distance: Over | None) -> list[str]:
        """The divergence of a law w in terms of its mean reward."""
        whole, price, log_Z = self.whole, self.price, self.log_Z
        if w == self.law:
            return [whole.combined((1, -price, log_Z), (divergence, mean, self.total), "=", here=self.logs)]
        if not isinstance(w, Entry):
            raise Stuck(f"{w} is no law that is known")
        mass, one = whole.mass_of(w.table, ELEMENT)
        if w.table == self.tilt.law:
            step = whole.combined((1, price, -log_Z), (divergence, mean, mass), "=", here=self.logs)
            return [step, one, whole.number(mass)]
        if distance is None:
            distance = Over("sum", sp.Abs(w - self.law), ELEMENT, self.tilt.Z.over)
        d = distance / 2
        numbers = [whole.number(s) for s in (distance, self.tilt.Z)]
        about = list(whole.about([(ELEMENT, self.tilt.Z.over)]))
        here = apart(
            whole, w, self.law, d, [*about, *self.logs[:1], *numbers, *whole.known, *whole.parameters]
        )
        step = whole.combined(
            (1, -price, log_Z - 1 + d**2 / 2, 1 + d**2 / 2, -d),
            (divergence, mean, mass, self.total, distance),
            ">=",
            here=[here, *self.logs],
        )
        return [step, one, whole.number(mass), whole.number(distance)]
