"""Definition 2.6, what it is used for: a negative sentence raises the log-ratio.

On paper: if the log-ratio of the sentence were at most 0, the likelihood ratio P+/P- would not fall, so the sentence would
be at least as likely under P+ as under P-.
"""

import sympy as sp

from proofs.kernel.rules._language import Contradiction, IsPrefix, eq, gt, negate
from proofs.wolf2024._shape import (
    written,
)
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Every, Formula, Length, Relation, When
from theory.matching import Part, match
from theory.observables import P_minus, P_plus, increment, inverse_likelihood_ratio, size

X = sp.Symbol("x")


def next_sentences(f: Formula, outer: tuple[str, ...], inner: tuple[str, ...]) -> Every | None:
    """The formula as "every prompt, every sentence after it: a relation", with the given supports, or None."""
    y, one = sp.Symbol("y"), Length(sp.Integer(1))
    forms = (Every(X, Every(y, Part("body"), b, one, after=X), a) for a in outer for b in inner)
    found = next(filter(None, (match(form, f) for form in forms)), None)
    if found is None or not isinstance(found["body"], (Relation, When)):
        return None
    (g,) = f.children()
    return g if isinstance(g, Every) else None


def conditional(body: Formula) -> tuple[sp.Basic, sp.Basic] | None:
    """(condition, relation) of "where the condition holds, so does the relation", or None."""
    if isinstance(body, When) and isinstance(body.condition, Relation) and isinstance(body.body, Relation):
        return body.condition.condition, body.body.condition
    if isinstance(body, Relation) and isinstance(body.condition, sp.Implies):
        return body.condition.args[0], body.condition.args[1]
    return None


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "after prompts of both, a condition makes the log-ratio of the sentence positive", or None."""
    goal = next_sentences(claim.conclusion, ("both",), ("P-",))
    parts = None if goal is None else conditional(goal.body)
    if goal is None or parts is None:
        return None
    condition, target = parts
    every = claim.conclusion
    index = next(
        (
            k
            for k, h in enumerate(claim.hypotheses)
            if next_sentences(h.formula, ("both",), ("any", "P-")) is not None
        ),
        None,
    )
    if index is None or not isinstance(every, Every) or target != (increment(goal.var) > 0):
        return None
    return written(claim, _write, every, goal, index, condition)


def _write(p: Proof, every: Every, goal: Every, index: int, condition: sp.Basic) -> str:
    x, x1 = every.var, goal.var
    target = gt(increment(x1), 0)
    possible = p.assume("P-(s0)>0", gt(P_minus(x), 0))
    covered = p.assume("P+(s0)>0", gt(P_plus(x), 0))
    begins = p.assume("s0 begins s", IsPrefix(x, x1))
    one = p.assume("one sentence", eq(size(x1) - size(x), 1))
    drawn = p.assume("P-(s)>0", gt(P_minus(x1), 0))
    longer = p.take("s = s0 y", "definition", begins, one, name="shorter by one sentence", of=(x1, x))
    whole = p.take("hypothesis", "hypothesis", index=index)
    here = p.take("after s0", "instance", whole, possible, covered, at=x)
    formula = p.statement(here)
    guards = [begins, one] + ([drawn] if isinstance(formula, Every) and formula.support == "P-" else [])
    there = p.take("at s", "instance", here, *guards, at=x1)
    negative = p.assume("condition", condition)
    if isinstance(p.statement(there), When):
        there = p.take("likelier", "as the condition holds", there, negative)
    contrary = p.assume("suppose not", negate(target))
    before = p.take("ratio of s0", "definition", possible, name="likelihood ratio", of=(x,))
    positive = p.decide("ratio of s0 > 0", gt(inverse_likelihood_ratio(x), 0), [before, covered, possible])
    lower = p.take("ratio of s", "likelihood ratio of an increment", contrary, longer, drawn, positive)
    facts = [
        lower,
        there,
        negative,
        before,
        p.take("P+(s)", "definition", drawn, name="likelihood ratio", of=(x1,)),
        p.take("P-(y|s0)", "definition", longer, possible, name="last sentence", of=("P-", x1, x)),
        p.take("P+(y|s0)", "definition", longer, covered, name="last sentence", of=("P+", x1, x)),
        possible,
        covered,
        drawn,
    ]
    absurd = p.decide("absurd", Contradiction(), facts)
    shown = p.state("log-ratio", target, "contradiction", contrary, absurd)
    rule = "when" if isinstance(goal.body, When) else "implication"
    implied = p.take("implication", rule, negative, shown)
    inner = [drawn, begins, one]
    after = p.state("every s", goal, "generalisation", implied, *p.resting_on(implied, inner))
    return p.state("every s0", every, "generalisation", after, *p.resting_on(after, [possible, covered]))
