"""F9.1: the data and the old model are as one mixture of weight a*, from which P_a differs by (a* - a)(H - S) at every element."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, ge, gt
from proofs.lemmas.two_masses import Q, T, d, two_masses
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of where two weighted cross-entropies of mixtures of H and S have their least sum, or None."""
    if claim.signature is None or not {"H", "S"} <= set(claim.signature.tables):
        return None
    if {p.name for p in claim.parameters} != {"N", "M", "a", "a0", "e"}:
        return None
    whole = Sums(claim)
    relations = whole.relations
    atoms = list(dict.fromkeys(s for c in relations for s in outermost(c, Over)))
    if not relations or len(atoms) != 4 or any(not s.has(sp.log) for s in atoms):
        return None
    scalar = {p.name: p.symbol for p in claim.parameters}
    try:
        gap = _gap(whole, atoms, *(scalar[name] for name in ("N", "M", "a", "a0", "e")))
        found = [whole.concluded(c, *gap) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _gap(
    whole: Sums, atoms: list[Over], N: sp.Expr, M: sp.Expr, a: sp.Expr, a0: sp.Expr, e: sp.Expr
) -> list[str]:
    """loss(a) - loss(a*) >= (N + M) (a* - a)^2 D^2/4, D being the sum of |H - S|, which is not 0."""
    x, over = atoms[0].var, atoms[0].over
    H, S = Entry("H", x), Entry("S", x)
    star = (N * e + M * a0) / (N + M)

    def mixture(weight: sp.Expr) -> sp.Expr:
        return weight * H + (1 - weight) * S

    def loss(weight: sp.Expr, under: sp.Expr) -> Over:
        logarithm = sp.log(mixture(under))
        found = [s for s in atoms if sp.log(mixture(under)) in outermost(s.body, sp.log)]
        for s in found:
            if s.condition == sp.Gt(mixture(weight), 0):
                return s
        raise Stuck(f"no cross-entropy of weight {weight} with {logarithm}")

    q, t = mixture(star), mixture(a)
    scope = ((x, over),)
    p = whole.p
    about = [n for n in whole.about(scope) if not outermost(p.condition(n), Over)]
    facts = [*about, *whole.parameters]
    move = star - a
    D = Over("sum", sp.Abs(H - S), x, over)
    number = whole.number(D)
    half = D / 2 * sp.Abs(move)
    inside = [
        p.decide(
            whole.label("a* is a weight"), sp.And(ge(star, 0), ge(1, star), evaluate=False), whole.parameters
        ),
    ]
    positive = [p.decide(whole.label("mass"), gt(m, 0), [*inside, *facts]) for m in (q, t)]
    shown = [*positive, number, *facts]
    further = list(dict.fromkeys(n for term in (q, t, half) for n in p.meaning(term, [number, *facts])))
    line = p.take(
        whole.label("two masses apart"),
        "lemma",
        *positive,
        *further,
        name=two_masses.name,
        at={Q: q, T: t, d: half},
    )
    weighed = p.decide(
        whole.label("in H and S"),
        ge(
            q * (sp.log(q) - sp.log(t)),
            move * (H - S) + D / 2 * move**2 * sp.Abs(H - S) - D**2 / 8 * move**2 * (q + t),
        ),
        [line, *shown],
    )
    mean = p.decide(whole.label("one mixture"), eq(N * mixture(e) + M * mixture(a0), (N + M) * q), facts)
    masses = [whole.mass_of(name, x) for name in ("H", "S")]
    size = D**2 / 8 * move**2
    K = Over("sum", q * (sp.log(q) - sp.log(t)), x, over)
    whole.number(K)
    apart = whole.combined(
        (1, size * (star + a) - move, size * (2 - star - a) + move, -D / 2 * move**2),
        (K, masses[0][0], masses[1][0], D),
        ">=",
        here=[weighed, *positive],
    )
    lost = whole.combined(
        (N, M, -N, -M, -(N + M)),
        (loss(e, a), loss(a0, a), loss(e, star), loss(a0, star), K),
        "=",
        here=[mean, *positive],
    )
    ones = [one for _, one in masses]
    numbers = [*(whole.number(s) for s, _ in masses), number]
    least = p.decide(
        whole.label("apart"),
        ge(K, D**2 / 4 * move**2),
        [apart, *ones, *numbers, whole.number(K), *whole.parameters],
    )
    return [least, lost, number, whole.number(K), *whole.given]
