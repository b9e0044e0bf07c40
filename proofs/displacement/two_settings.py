"""F4.13, repaired: two settings alike in probabilities and norms, compared by their scores.

For either, the derivative and the score add up to (1 - pi_+) |W_+|^2 + pi_- |W_-|^2 + (1 - pi_+ + pi_-) |h|^2, by the formula for one setting (F4.1). Equal odds
are equal probabilities: e^<W_-, h> e^<V_+, k> = e^<V_-, k> e^<W_+, h>, and so for every other token.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.displacement.one_token import Softmax
from proofs.kernel.rules._language import eq
from proofs.tables.quadratic import taken_apart
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.substitution import substitute
from theory.terms import Entry, Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between two derivatives or one between two scores, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    f = whole.conclusion
    parts = f.condition.args if isinstance(f, Relation) and isinstance(f.condition, sp.Or) else ()
    rates = next((part for part in parts if all(isinstance(side, Slope) for side in part.args)), None)
    scores = next((part for part in parts if not part.has(Slope)), None)
    if len(parts) != 2 or rates is None or scores is None:
        return None
    settings = [_setting(rate) for rate in rates.args]
    if any(s is None for s in settings):
        return None
    first, second = settings
    assert isinstance(f, Relation)
    assert first is not None
    assert second is not None
    try:
        return whole.finish(_compared(whole, f, list(zip((first, second), scores.args, strict=True))))
    except Stuck as error:
        return whole.p.stuck(str(error))


@dataclass(frozen=True)
class Setting:
    """One setting, read off the derivative of log pi_+ along a step of training, at t = 0.

    Attributes:
      rate: the derivative.
      plus, minus: e to the logits of the two tokens.
      others: what there is of other tokens, a switch times a sum of e to their logits.
      squares: |W_+|^2, |W_-|^2 and |h|^2.
    """

    rate: Slope
    plus: sp.Expr
    minus: sp.Expr
    others: sp.Expr
    squares: tuple[Over, Over, Over]

    @property
    def total(self) -> sp.Expr:
        return self.plus + self.minus + self.others

    @property
    def own(self) -> sp.Expr:
        """(1 - pi_+) |W_+|^2 + pi_- |W_-|^2 + (1 - pi_+ + pi_-) |h|^2."""
        pi_plus, pi_minus = self.plus / self.total, self.minus / self.total
        of_plus, of_minus, hidden = self.squares
        return (1 - pi_plus) * of_plus + pi_minus * of_minus + (1 - pi_plus + pi_minus) * hidden


def _setting(rate: Slope) -> Setting | None:
    """The setting, or None if the derivative is of something else."""
    if not isinstance(rate.body, sp.log):
        return None
    row = substitute(rate.body.args[0], {rate.var: rate.point})
    plus, total = sp.fraction(row)
    weights = [part for part in sp.Add.make_args(total) if isinstance(part, sp.exp)]
    others = [part for part in sp.Add.make_args(total) if not isinstance(part, sp.exp)]
    if plus not in weights or len(weights) != 2 or len(others) != 1:
        return None
    (minus,) = (part for part in weights if part != plus)
    logits = [part.args[0] for part in (plus, minus)]
    if not all(isinstance(s, Over) and len(s.body.atoms(Entry)) == 2 for s in logits):
        return None
    vectors = [s.body.atoms(Entry) for s in logits]
    hidden = vectors[0] & vectors[1]
    if len(hidden) != 1:
        return None
    x, over = logits[0].var, logits[0].over
    (of_plus,), (of_minus,), (of_hidden,) = vectors[0] - hidden, vectors[1] - hidden, hidden
    squares = tuple(Over("sum", v**2, x, over) for v in (of_plus, of_minus, of_hidden))
    return Setting(rate, plus, minus, others[0], squares)  # type: ignore[arg-type]


def _compared(whole: Sums, f: Relation, settings: list[tuple[Setting, sp.Expr]]) -> str:
    given, whole.given = whole.given, []  # what holds of one setting by itself
    whole.forget()
    formulas = []
    for setting, score in settings:
        (step,) = Softmax(whole, ()).shown([eq(setting.rate + score, setting.own)], [setting.rate])
        formulas.append(step)
    whole.given = given
    whole.forget()
    (one, _), (two, _) = settings
    alike = _alike(whole, one, two)
    atoms = [e for s, score in settings for e in (*outermost(s.own, Over), *outermost(score, Over), s.rate)]
    numbers = [whole.number(e) for e in dict.fromkeys(atoms)]
    norms = [n for n in whole.plain_hypotheses() if set(outermost(whole.p.condition(n), Over)) <= set(atoms)]
    facts = [*norms, *alike, *numbers, *whole.parameters, *whole.lemmas]
    same = whole.p.decide(whole.label("their own parts are the same"), eq(one.own, two.own), facts)
    meaning = [*numbers, *whole.parameters, *whole.lemmas]
    return whole.p.decide(whole.label("as claimed"), f, [*formulas, same, *meaning])


def _alike(whole: Sums, one: Setting, two: Setting) -> list[str]:
    """Equal probabilities: e to the logits of the two settings are in proportion."""
    p = whole.p
    hypotheses = list(whole.plain_hypotheses())
    minus = _in_proportion(whole, one, two, one.minus, two.minus, hypotheses, ())
    switch, first = one.others.as_independent(Over)
    other_switch, second = two.others.as_independent(Over)
    if switch != other_switch or not isinstance(first, Over) or not isinstance(second, Over):
        raise Stuck("the two settings do not have the same other tokens")
    scope = ((first.var, first.over),)
    second = _with_variable(second, first.var)
    goal = eq(switch * two.plus * first.body - switch * one.plus * second.body, 0)
    numbers = [whole.number(e, scope) for e in outermost(goal, Over)]
    uses: list[str] = []
    (instance,) = [n for n in instances(whole, scope) if isinstance(p.condition(n), sp.Or)] or [""]
    if not instance:
        raise Stuck("no hypothesis gives every other token the same odds")
    for case in p.condition(instance).args:
        assumed = p.assume(whole.label(f"case {case}"), case)
        facts = [assumed]
        if case.has(Over):
            facts = [_in_proportion(whole, one, two, first.body, second.body, [assumed], scope)]
        facts += [*numbers, *whole.parameters]
        uses += [assumed, p.decide(whole.label("there"), goal, facts)]
    read = [whole.number(s, scope) for s in outermost(p.condition(instance), Over)]
    at_one = p.state(
        whole.label("at one element"), goal, "cases", *uses, instance, *read, branches=len(uses) // 2
    )
    factors = (switch * two.plus, -switch * one.plus)
    owed = [whole.number(e) for e in (first, second, *factors)]
    others = p.take(
        whole.label("all together"),
        "term by term",
        at_one,
        *owed,
        factors=factors,
        sums=(first, second),
        kind="=",
    )
    atoms = [e for s in (one, two) for e in outermost(s.total, Over)]
    numbers = [whole.number(e) for e in dict.fromkeys(atoms)]
    facts = [minus, others, *numbers, *whole.parameters, *whole.lemmas]
    return [
        p.decide(whole.label("the same probability"), eq(a / one.total, b / two.total), facts)
        for a, b in ((one.plus, two.plus), (one.minus, two.minus))
    ]


def _with_variable(total: Over, x: sp.Symbol) -> Over:
    if total.var == x:
        return total
    raise Stuck(f"{total} is not summed over {x}")


def _in_proportion(
    whole: Sums,
    one: Setting,
    two: Setting,
    a: sp.Expr,
    b: sp.Expr,
    facts: list[str],
    scope: tuple[tuple[sp.Symbol, str], ...],
) -> str:
    """a e^<V_+, k> = b e^<W_+, h> for weights a and b of one token, as a fact says that its logits are as far from those of +."""
    p = whole.p
    left = a.args[0] + two.plus.args[0]
    right = b.args[0] + one.plus.args[0]
    known = list(facts)
    spoken = [s for name in facts for s in outermost(p.condition(name), Over)]
    for s in dict.fromkeys(spoken):
        parts = taken_apart(s)
        if parts != [(sp.Integer(1), s)]:
            apart = s - sp.Add(*(c * m for c, m in parts))
            known.append(whole.linear(apart, "=", multipliers={}, scope=scope))
        known += [whole.number(m, scope) for _, m in parts]
        known.append(whole.number(s, scope))
    numbers = [whole.number(s, scope) for s in outermost(sp.Tuple(left, right), Over)]
    same = p.decide(whole.label("equal odds"), eq(left, right), [*known, *numbers])
    needed = p.meaning(eq(left, right), numbers)
    return p.take(whole.label("equal products"), "exponential", same, *needed)
