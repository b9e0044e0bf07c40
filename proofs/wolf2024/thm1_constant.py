"""thm1-constant: every C >= 2 is enough (the derivation of Theorem 1), and nothing less is (a counterexample).

For the second half, on paper: P- always says a (B = -1), P+ says a with probability q, else b (B = 1). With
alpha = eps = C (2 - C)/16, gamma = -1, beta = log C/(alpha eps) and q = (1 - alpha) alpha eps/C, the divergence log 1/q exceeds
beta, the length is exactly 1, and neither prompt of one sentence brings B_P below gamma + eps.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, gt, le, up
from proofs.kernel.rules._worlds import TwoSentences, counterexample
from proofs.lemmas import BOOK
from proofs.wolf2024 import _path
from proofs.wolf2024._shape import about_prompt
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Conjunction, Every, EveryLength, Relation
from theory.observables import B_P, KL, B_minus, Expect, P, P_minus, n, s, size
from theory.parameters import alpha, beta, epsilon, gamma
from theory.wolf2024.def5 import def5


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Theorem 1 that asserts a least constant, or None."""
    shape = _path.shape_of(claim)
    return None if shape.every is not None or not claim.least else _path.derive(claim, shape)


def derive_least(claim: Claim) -> tuple[TwoSentences, Derivation] | None:
    """The counterexample for every smaller constant, if the claim is Definition 2.5 => B_P < gamma + eps; else None."""
    shape = _path.shape_of(claim)
    if shape.every is not None or claim.least is None or shape.some.support != "P":
        return None
    if tuple(h.formula for h in claim.hypotheses) != tuple(h.formula for h in def5):
        return None
    if shape.some.body != Relation(B_P(shape.some.var) < gamma + epsilon) or shape.some.length.at_most:
        return None
    constant, value = claim.least
    logs = shape.some.length.expr * beta
    if beta in logs.free_symbols or shape.some.length.rounding != "ceil":
        return None
    small = constant * (value - constant) / 16
    world = TwoSentences(
        (1 - alpha) * alpha * epsilon / constant,
        {alpha: small, epsilon: small, gamma: sp.Integer(-1), beta: logs},
        constant,
        value,
    )
    setting, conclusion = counterexample(claim, world, BOOK)
    p = Proof(setting, conclusion)
    try:
        return world, p.finish(_counterexample(p, claim, world))
    except Stuck as error:
        return world, p.stuck(str(error))


def _counterexample(p: Proof, claim: Claim, world: TwoSentences) -> str:
    assert isinstance(p.conclusion, Conjunction)
    given = [p.take(f"world-{k + 1}", "hypothesis", index=k) for k in range(len(p.setting.hypotheses))]
    constant = [
        p.take("constant>0", "parameter interval", name=world.constant.name, end=0),
        p.take("constant<value", "where", index=0),
    ]
    values = [*given[4:], *constant]
    logs = world.values[beta]
    q = world.q
    positive = [p.decide(f"{x}>0", gt(x, 0), values) for x in (alpha, epsilon)]
    reals = p.needed(Relation(eq(logs, logs)), [*positive, *constant])
    total = p.take("one logarithm", "sum of logarithms", *reals, sum=logs)
    product = p.condition(total).rhs.args[0]
    # C/(alpha eps) > 1, so beta > 0; it is less than 1/q, so the divergence exceeds beta.
    large = p.decide("product>1", gt(product, 1), [*positive, *values])
    arguments = p.needed(Relation(eq(sp.log(product), sp.log(product))), [*positive, *constant])
    log_large = p.take("log product>0", "logarithm of an inequality", large, *arguments)
    beta_positive = p.decide("beta>0", gt(beta, 0), [given[-1], total, log_large, *positive, *constant])
    unlikely = p.decide("1/q", gt(1 / q, product), [*positive, *values])
    q_positive = p.decide("q>0", gt(q, 0), [*positive, *values])
    arguments = p.needed(
        Relation(eq(sp.log(1 / q) + sp.log(product), sp.log(1 / q) + sp.log(product))),
        [q_positive, *positive, *values],
    )
    log_q = p.take("log 1/q", "logarithm of an inequality", unlikely, *arguments)
    mean = p.take(
        "mean divergence",
        "lemma",
        given[0],
        *p.meaning(sp.log(1 / q), [*values, *positive, q_positive]),
        name="mean of a constant divergence",
        at={n: n, sp.Symbol("c", real=True): sp.log(1 / q)},
    )
    exceeds = p.decide(
        "divergence exceeds beta",
        gt(Expect("P-", KL(s), s, n), beta),
        [mean, log_q, total, given[-1], q_positive, *positive, *values],
    )
    shown = {
        Relation(gt(q, 0)): q_positive,
        Relation(gt(beta, 0)): beta_positive,
        EveryLength(n, p.statement(exceeds), 0): None,
    }
    names = []
    for k, part in enumerate(p.conclusion.parts):
        label = f"part {k + 1}"
        if isinstance(part, EveryLength):
            names.append(p.state(label, part, "generalisation", exceeds))
        elif isinstance(part, Every) and part.length is None:
            names.append(_negative(p, part, given, values, label))
        elif isinstance(part, Every):
            names.append(
                _no_prompt(p, claim, world, part, given, values, positive, total, beta_positive, label)
            )
        elif shown.get(part):
            names.append(str(shown[part]))
        else:
            facts = [*positive, q_positive, beta_positive, *values]
            names.append(p.decide(label, part, facts))
    return p.take("counterexample", "both", *names)


def _negative(p: Proof, part: Every, given: list[str], values: list[str], label: str) -> str:
    """B_-(s) <= gamma after every prompt of P-."""
    possible = p.assume("P-(s)>0", gt(P_minus(part.var), 0))
    value = p.take("B_-(s)", "instance", given[1], possible, at=part.var)
    bound = p.decide("B_- at most", le(B_minus(part.var), gamma), [value, *values])
    return p.state(label, part, "generalisation", bound, possible)


def _no_prompt(
    p: Proof,
    claim: Claim,
    world: TwoSentences,
    part: Every,
    given: list[str],
    values: list[str],
    positive: list[str],
    total: str,
    beta_positive: str,
    label: str,
) -> str:
    """B_P(s) >= gamma + eps after both prompts of one sentence, and the length is one."""
    assert part.length is not None
    length, x = part.length.expr, part.var
    one = p.decide("L=1", eq(length, 1), [given[-1], beta_positive, *positive, *values])
    count = p.take("ceil", "rounding of a whole number", one)
    possible = p.assume("s", gt(P(x), 0))
    size_is = p.assume("|s|", eq(size(x), up(length)))
    is_one = p.decide("|s|=1", eq(size(x), 1), [size_is, count])
    either = p.take("a or b", "instance", given[3], possible, is_one, at=x)
    said_a = p.assume("s=a", gt(P_minus(x), 0))
    known = about_prompt(p, x, said_a, "a: ")
    worst = p.take("a: B_-", "instance", given[1], said_a, at=x)
    best = p.take("a: B_+", "instance", given[2], at=x)
    body = part.body
    small = p.decide(
        "alpha<=1/16",
        sp.And(le(alpha, sp.Rational(1, 16)), eq(alpha, epsilon), evaluate=False),
        values,
    )
    first = p.decide("after a", body, [either, worst, best, *values, *known, *positive, small])
    said_b = p.assume("s=b", eq(P_minus(x), 0))
    facts = [
        either,
        best,
        p.take("b: P", "definition", name="mixture", of=(x,)),
        p.take("b: w P", "definition", possible, name="posterior weight", of=(x,)),
        p.take("b: means", "lemma", possible, name="behaviour of the mixture", at={sp.Symbol("x"): x}),
        said_b,
        possible,
        *positive,
        *values,
        small,
    ]
    second = p.decide("after b", body, facts)
    minus = p.take("P-(s)>=0", "definition", name="probability", of=("P-", x))
    both = p.state("after either", body, "cases", said_a, first, said_b, second, minus, branches=2)
    reals = p.needed(Relation(eq(length, length)), [beta_positive, *positive, *values])
    real = p.take("length is real", "a real length", *reals, count=up(length))
    return p.state(label, part, "generalisation", both, possible, size_is, real)
