"""F7.15, repaired: (1 - p)^N <= e^{-p N}, by log(1 - p) <= -p, and 0 where p = 1."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import eq, gt, le
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a mean of powers (1 - p)^N being at most an exponential, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    condition = whole.conclusion.condition if isinstance(whole.conclusion, Relation) else None
    sums = outermost(condition, Over)
    if not isinstance(condition, sp.LessThan) or len(sums) != 1 or condition.lhs != sums[0]:
        return None
    (total,) = sums
    powers = [f for f in sp.Mul.make_args(total.body) if isinstance(f, sp.Pow) and f.exp.is_Symbol]
    laws = [f for f in sp.Mul.make_args(total.body) if isinstance(f, Entry)]
    if len(powers) != 1 or len(laws) != 1 or not isinstance(condition.rhs, sp.exp):
        return None
    power, x, p = powers[0], total.var, whole.p

    def below(assumed: str, weighed: str) -> list[str]:
        """The power as an exponential, where its base is positive."""
        gap = sp.log(power.base)
        needed = p.needed(Relation(a_number(gap)), [assumed])
        tangent = p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=gap)
        facts = [tangent, assumed, *whole.about([(x, total.over)]), *whole.parameters]
        exponent = condition.rhs.args[0]
        line = p.decide(whole.label("exponents"), le(power.exp * gap, exponent), [weighed, *facts])
        grown = p.take(
            whole.label("exponentials"),
            "exponential",
            line,
            assumed,
        )
        return [grown, assumed, weighed]

    try:
        mass, one = whole.mass_of(laws[0].table, x)
        facts = [*whole.about([(x, total.over)]), *whole.parameters]
        goal = le(
            sp.Piecewise((total.body, gt(laws[0], 0)), (0, True), evaluate=False), laws[0] * condition.rhs
        )
        branches: list[str] = []
        nothing = p.assume(whole.label("no mass"), le(laws[0], 0))
        branches += [nothing, p.decide(whole.label("there"), goal, [nothing, *facts])]
        positive = p.assume(
            whole.label("may fail"), sp.And(gt(power.base, 0), gt(laws[0], 0), evaluate=False)
        )
        here = below(
            *(p.decide(whole.label("positive"), gt(e, 0), [positive]) for e in (power.base, laws[0]))
        )
        branches += [positive, p.decide(whole.label("there"), goal, [*here, positive, *facts])]
        sure = p.assume(whole.label("cannot fail"), sp.And(le(power.base, 0), gt(laws[0], 0), evaluate=False))
        zero = p.decide(whole.label("base is 0"), eq(power.base, 0), [sure, *facts])
        vanishing = p.take(
            whole.label("power of 0"),
            "power of 0",
            zero,
            *p.needed(Relation(gt(power.exp, 0)), whole.parameters),
            exponent=power.exp,
        )
        branches += [sure, p.decide(whole.label("there"), goal, [vanishing, zero, sure, *facts])]
        at_one = p.state(whole.label("at one element"), goal, "cases", *branches, branches=3)
        step = whole.combined((1, -condition.rhs), (total, mass), "<=", here=[at_one])
        return whole.finish(whole.concluded(condition, step, one, whole.number(mass)))
    except Stuck as error:
        return whole.p.stuck(str(error))
