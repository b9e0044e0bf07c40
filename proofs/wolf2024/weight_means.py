"""Means and probabilities of what the posterior weight decides, over texts of n sentences drawn from P-, P+ or P.

On paper: with p = P-(x), q = P+(x) and P(x) = alpha p + (1 - alpha) q, the weight alpha p/P(x) and the law that texts are drawn from are functions of p and
q, and the term of a mean grows in proportion to both. Where it is at most (at least) a p + b q whatever p, q >= 0, the mean is at most (at least) a + b, since
p and q each sum to 1 over all texts. Lines that are tried: the tangent at p = q, which gives the value at w = alpha (Jensen's inequality); the chord between p = 0 and
q = 0, where the weight is 0 or 1; what a bound of the claim is of the probability under one law.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import LAW, PartialSum, ge, gt, le, prompt, substitute, truth
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import over_drawn
from proofs.lemmas.two_events import bad as level
from proofs.lemmas.two_events import line as tangent
from proofs.lemmas.two_events import t
from proofs.wolf2024._shape import observables_of, parameter_facts, written
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import EveryLength, Relation
from theory.observables import Average, Expect, P, P_minus, P_plus, Prob, inverse_likelihood_ratio, w
from theory.parameters import alpha

X = sp.Symbol("x")
SPOKEN = {w, P, P_minus, P_plus, inverse_likelihood_ratio}
p_, q_ = sp.symbols("p q", positive=True)
MIXED = alpha * p_ + (1 - alpha) * q_
LAWS = {"P-": p_, "P+": q_, "P": MIXED}


@dataclass(frozen=True)
class Line:
    """a P-(x) + b P+(x), on one side of the term of a mean.

    Attributes:
      above: the term lies below it.
    """

    minus: sp.Expr
    plus: sp.Expr
    above: bool


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between such means, for every number of sentences, or None."""
    every = claim.conclusion
    if not isinstance(every, EveryLength) or not isinstance(every.body, Relation):
        return None
    relation = every.body.condition
    if not relation.is_Relational:
        return None
    means = sorted(relation.atoms(Average), key=sp.default_sort_key)
    if not means or not all(_is_known(mean, every.var) for mean in means):
        return None
    return written(claim, _write, every, relation, means)


def _is_known(mean: Average, length: sp.Symbol) -> bool:
    if type(mean) not in (Expect, Prob) or mean.length != length or mean.after is not None:
        return False
    body = mean.body
    spoken = observables_of(Relation(body if body.is_Relational else sp.Ge(body, 0, evaluate=False)))
    return bool(spoken) and spoken <= SPOKEN


def _write(p: Proof, every: EveryLength, relation: sp.Basic, means: list[Average]) -> str:
    parameters = parameter_facts(p)
    n = every.var
    known = list(parameters)
    for law in ("P-", "P+"):
        known.append(p.take(f"all {law}", "definition", name="all prompts", of=(law, n)))
    for k, mean in enumerate(means):
        word = "expectation" if isinstance(mean, Expect) else "probability of an event"
        known.append(
            p.take(f"mean {k + 1}", "definition", name=word, of=(mean.law, mean.body, mean.prompt, n))
        )
        known += _bounds(p, f"mean {k + 1}: ", mean, _bounds_of(relation, mean), parameters)
    shown = p.decide("relation", relation, known)
    return p.state("every n", every, "generalisation", shown)


def _term(mean: Average, x: sp.Basic) -> sp.Expr:
    """What a text adds to the mean."""
    body = substitute(mean.body, {mean.prompt: x})
    return LAW[mean.law](x) * (truth(body) if isinstance(mean, Prob) else body)


def _bounds(
    p: Proof, name: str, mean: Average, bounds: list[sp.Expr], parameters: list[str]
) -> Iterator[str]:
    """Steps that bound a mean by lines, for each line that can be shown to lie on its side of the term."""
    n = mean.length

    def total(x: sp.Basic, k: sp.Expr) -> PartialSum:
        return PartialSum(_term(mean, x), i, k)

    def mass(law: str, k: sp.Expr) -> PartialSum:
        return PartialSum(LAW[law](prompt(n, i)), i, k)

    sums = [total(prompt(n, i), many(n))]
    masses = [mass(law, many(n)) for law in ("P-", "P+")]
    drawn = p.assume(f"{name}x drawn", gt(LAW[mean.law](X), 0))

    def about(named: str, x: sp.Basic, drawn: str) -> list[str]:
        facts = _about(p, named, mean.law, x, drawn)
        return [*facts, *_logarithms(p, named, mean, x, [*facts, *parameters])]

    given = [p.condition(f) for f in [*about(f"{name}x: ", X, drawn), *parameters]]
    for number, line in enumerate(_lines(mean, bounds)):
        named = f"{name}line {number + 1}"
        below = le if line.above else ge

        def side(k: sp.Expr, line: Line = line, below: object = below) -> sp.Basic:
            value = line.minus * mass("P-", k) + line.plus * mass("P+", k)
            return below(total(prompt(n, i), k), value)  # type: ignore[operator]

        there = below(_term(mean, X), line.minus * P_minus(X) + line.plus * P_plus(X))
        if not follows(given, there).holds:
            continue
        yield over_drawn(
            p,
            named,
            side,
            sums,
            mean.law,
            lambda k: prompt(n, k),
            lambda k, drawn, named=named: about(f"{named}: ", prompt(n, k), drawn),  # type: ignore[misc]
            many(n),
            parameters,
            masses,
            lambda k, named=named: _probabilities(p, f"{named}: ", prompt(n, k)),  # type: ignore[misc]
        )


def _probabilities(p: Proof, name: str, x: sp.Basic) -> list[str]:
    return [
        p.take(f"{name}mixture", "definition", name="mixture", of=(x,)),
        *(p.take(f"{name}{law}>=0", "definition", name="probability", of=(law, x)) for law in ("P-", "P+")),
    ]


def _about(p: Proof, name: str, law: str, x: sp.Basic, drawn: str) -> list[str]:
    """What the definitions say of a text that the law can produce."""
    facts = [drawn, *_probabilities(p, name, x)]
    possible = drawn
    if law == "P-":
        possible = p.take(f"{name}possible", "lemma", drawn, name="what P- can produce, P can", at={X: x})
        facts += [possible, p.take(f"{name}ratio", "definition", drawn, name="likelihood ratio", of=(x,))]
    return [*facts, p.take(f"{name}weight", "definition", possible, name="posterior weight", of=(x,))]


def _logarithms(p: Proof, name: str, mean: Average, x: sp.Basic, facts: list[str]) -> Iterator[str]:
    """Each logarithm lies between its tangent at p = q and the one of its reciprocal there."""
    alike = {w(x): alpha, inverse_likelihood_ratio(x): sp.Integer(1), **{law(x): p_ for law in LAW.values()}}
    for k, log in enumerate(
        sorted(substitute(mean.body, {mean.prompt: x}).atoms(sp.log), key=sp.default_sort_key)
    ):
        inside = log.args[0]
        there = inside.xreplace(alike)
        if not inside.has(x) or there.has(x, p_):
            continue
        positive = p.decide(f"{name}inside {k + 1}", gt(inside, 0), facts)
        middle = p.decide(f"{name}middle {k + 1}", gt(there, 0), facts)
        with contextlib.suppress(Stuck):  # what is positive need not be seen to be a number
            above = p.take(
                f"{name}tangent {k + 1}",
                "lemma",
                positive,
                middle,
                name=tangent.name,
                at={t: inside, level: there},
            )
            below = p.take(
                f"{name}tangent below {k + 1}",
                "lemma",
                middle,
                positive,
                name=tangent.name,
                at={t: there, level: inside},
            )
            yield from (positive, middle, above, below)


def _bounds_of(relation: sp.Basic, mean: Average) -> list[sp.Expr]:
    """What the relation says that the mean is at most or at least, if it is linear in it."""
    rest = relation.lhs - relation.rhs
    factor = rest.coeff(mean)
    left = sp.expand(rest - factor * mean)
    if factor == 0 or left.has(Average) or factor.has(Average):
        return []
    return [sp.simplify(-left / factor)]


def _lines(mean: Average, bounds: list[sp.Expr]) -> Iterator[Line]:
    """Lines that are worth a try, each once."""
    found: list[tuple[sp.Expr, sp.Expr]] = []
    if isinstance(mean, Expect):
        term = _in_p_and_q(mean)
        if term is not None:
            found.append(tuple(sp.simplify(term.diff(v).subs({p_: 1, q_: 1})) for v in (p_, q_)))
            ends = [sp.limit(term.subs(v, 1), u, 0, "+") for v, u in ((p_, q_), (q_, p_))]
            found.append(tuple(map(sp.simplify, ends)))
    for bound in bounds:
        found += [(bound * law.coeff(p_), bound * sp.expand(law).coeff(q_)) for law in LAWS.values()]
    for minus, plus in dict.fromkeys(found):
        if all(x.is_finite is not False and not x.has(sp.nan, sp.zoo) for x in (minus, plus)):
            yield Line(minus, plus, True)
            yield Line(minus, plus, False)


def _in_p_and_q(mean: Average) -> sp.Expr | None:
    """The term of a mean in the probabilities under P- and P+; None where it has no derivative in them by its form."""
    values = {w: alpha * p_ / MIXED, P: MIXED, P_minus: p_, P_plus: q_, inverse_likelihood_ratio: q_ / p_}
    term = LAWS[mean.law] * mean.body.xreplace({kind(mean.prompt): value for kind, value in values.items()})
    smooth = (sp.Add, sp.Mul, sp.Pow, sp.log, sp.exp, sp.Symbol, sp.Number)
    return term if all(isinstance(node, smooth) for node in sp.preorder_traversal(term)) else None
