"""Some prompt along which the likelihood ratio falls: the derivation behind Lemma 3, Theorem 1 and its variants.

On paper (Wolf et al., proofs of Lemma 3 and Theorem 1, with the averages made explicit): N = max(0, ceil(L)). If
N >= 1, the chain rule gives E LLR > N beta, so some prompt of N sentences has LLR > N beta, that is
r = P+/P- < exp(-N beta) <= exp(-L beta). If N = 0, the empty prompt has r = 1 <= exp(-L beta). In both cases the
relation to be shown follows from w = alpha/(alpha + (1-alpha) r), B_P = w B_- + (1-w) B_+ and the hypotheses at that
prompt by polynomial inequalities in r, alpha, ...

A length given by cases (Piecewise) is derived case by case; a maximum is at least each of its terms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import (
    Continues,
    EveryNext,
    all_of,
    any_of,
    conjuncts,
    count_of,
    eq,
    fresh,
    ge,
    gt,
    le,
    lt,
    negate,
    partial_in,
    same_kind,
    summands,
    up,
)
from proofs.premises import fewest, needed_premises
from proofs.wolf2024._pointwise import relations
from proofs.wolf2024._shape import (
    BOUND,
    POINTWISE,
    Divergence,
    about_prompt,
    accumulated,
    average_divergence,
    begin,
    instances,
    observables_of,
    parameter_facts,
    renamed,
)
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Formula, Length, Relation, Some
from theory.matching import NoMatch, matches
from theory.observables import LLR, B_last, KL_to_model, P_minus, best_P, n, s, size, w

c = sp.Symbol("c", real=True)


@dataclass(frozen=True)
class DivergentPath:
    """A claim about some prompt under a bound on the average divergence.

    Attributes:
      some: the existence, inside "for every n" if ``every`` is given.
    """

    divergence: Divergence
    some: Some
    every: EveryLength | None = None


def shape_of(claim: Claim, more: tuple[type, ...] = ()) -> DivergentPath:
    """The claim read as "some prompt of length L satisfies relations between observables of it".

    Args:
      more: observables that the relations may speak of, beside those of every derivation.
    """
    divergence, some = average_divergence(claim), claim.conclusion
    every = some if isinstance(some, EveryLength) else None
    if every is not None:
        some = every.body
    if (
        not isinstance(some, Some)
        or relations(some.body) is None
        or some.support not in ("P", "P-")
        or not observables_of(some) <= {*POINTWISE, *more}
        or (every is not None and (some.length.expr != every.var or every.start not in (0, 1)))
    ):
        raise NoMatch("the conclusion is not that some prompt satisfies relations between its observables")
    return DivergentPath(divergence, some, every)


def strict(shape: DivergentPath) -> bool:
    """Whether the relation is a strict inequality."""
    body = shape.some.body
    return isinstance(body, Relation) and isinstance(
        body.condition, (sp.StrictLessThan, sp.StrictGreaterThan)
    )


def derive(claim: Claim, shape: DivergentPath) -> Derivation:
    """Write the derivation down; where it cannot go on, it says why."""
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        if shape.every is not None:
            return p.finish(_for_every_length(p, shape, parameters))
        return p.finish(_by_branches(p, shape, shape.some.length.expr, parameters))
    except Stuck as error:
        return p.stuck(str(error))


def _for_every_length(p: Proof, shape: DivergentPath, parameters: list[str]) -> str:
    every = shape.every
    assert every is not None
    k = every.var
    guards: list[str] = []
    if every.start == 1:
        guards = [p.assume("n>=1", ge(k, 1))]
        goal = _long(p, shape, k, guards[0], [*parameters, *guards], "")
        return p.state("every length", every, "generalisation", goal, *guards)
    some = p.assume("n>=1", ge(k, 1))
    none = p.assume("n=0", eq(k, 0))
    long = _long(p, shape, k, some, [*parameters, some], "")
    short = at_empty(p, shape, k, none, [*parameters, none], "")
    whole = p.take("n is whole", "whole number", number=k)
    shown = p.state("any n", shape.some, "cases", none, short, some, long, whole, branches=2)
    return p.state("every length", every, "generalisation", shown)


def _by_branches(p: Proof, shape: DivergentPath, length: sp.Expr, facts: list[str], prefix: str = "") -> str:
    """The existence for a length that may be given by cases."""
    if not isinstance(length, sp.Piecewise):
        return _of_length(p, shape, length, facts, prefix)
    facts = [*facts, *_roots(p, length, facts, prefix)]
    if p.has_value(length.args[0][1].args, facts):
        return _by_cases(p, shape, length, facts, prefix)
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    mixed, pure = p.assume(f"{prefix}alpha<1", lt(alpha, 1)), p.assume(f"{prefix}alpha=1", eq(alpha, 1))
    first = _by_cases(p, shape, length, [mixed, *facts], f"{prefix}mixed: ")
    second = _where_pure(p, shape, length, pure, facts, f"{prefix}pure: ")
    to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
    existence = p.statement(first)
    return p.state(f"{prefix}either", existence, "cases", mixed, first, pure, second, to, branches=2)


def _roots(p: Proof, length: sp.Expr, facts: list[str], prefix: str) -> list[str]:
    """Roots of numbers above 1 are above 1."""
    roots = [a for a in length.atoms(sp.Pow) if not a.exp.is_Rational]
    names = []
    for number, root in enumerate(sorted(roots, key=str)):
        label = f"{prefix}root {number + 1}"
        above = p.decide(f"{label}: base", gt(root.base, 1), facts)
        inside = sp.log(root.base)
        reals = p.needed(Relation(eq(inside, inside)), facts)
        logs = p.take(f"{label}: logarithm", "logarithm of an inequality", above, *reals)
        exponent = root.exp * inside
        scaled = p.decide(f"{label}: exponent", gt(exponent, 0), [logs, above, *facts])
        reals = p.needed(Relation(eq(exponent, exponent)), facts)
        power = p.take(f"{label}: power", "exponential", scaled, *reals)
        names.append(p.decide(label, gt(root, 1), [power, above, *facts]))
    return names


def _where_pure(
    p: Proof, shape: DivergentPath, length: sp.Piecewise, pure: str, facts: list[str], prefix: str
) -> str:
    """The first case of a length that the logarithm of the odds decides: at alpha = 1 it is -oo."""
    value, condition = length.args[0]
    if not isinstance(condition, sp.StrictLessThan):
        raise Stuck(f"where alpha = 1, {condition} is not clear")
    known = [pure, *facts]
    for odds in sorted(condition.lhs.atoms(sp.log), key=str):
        inside = [c for name in known for c in conjuncts(p.statement(name))]
        if follows(inside, eq(odds.args[0], 0)).holds:
            break
    else:
        raise Stuck(f"where alpha = 1, {condition} is not clear")
    terms = summands(condition.lhs)
    rest = sp.Add(*(t for t in terms if not t.has(odds)))
    factor = sp.Add(*(t for t in terms if t.has(odds))) / odds
    zero = p.decide(f"{prefix}odds=0", eq(odds.args[0], 0), known)
    real = Relation(all_of(gt(factor, 0), eq(rest, rest)))
    less = p.take(f"{prefix}case 1", "minus infinity is less", zero, *p.needed(real, facts), less=condition)
    equation = _branch(p, f"{prefix}length", length, 0, [less], known)
    goal = _of_length(p, shape, value, known, prefix)
    return p.take(f"{prefix}renamed", "same length", goal, equation)


def _branch(p: Proof, name: str, length: sp.Piecewise, index: int, own: list[str], facts: list[str]) -> str:
    """The value of a length by cases in the case that some steps state, which the facts show to be a number."""
    value = length.args[index][0]
    needed = p.needed(Relation(eq(value, value)), facts)
    reals = facts
    for beside in ([], own):  # as the rule does: without the conditions of the case, if that will do

        def shown(some: Sequence[str], beside: Sequence[str] = beside) -> bool:
            return p.has_value([value], [*some, *beside])

        enough = next(filter(shown, ([], needed, facts)), None)
        if enough is not None:
            reals = fewest(enough, shown)
            break
    return p.take(name, "branch", *own, *reals, term=length, index=index)


def _by_cases(p: Proof, shape: DivergentPath, length: sp.Piecewise, facts: list[str], prefix: str) -> str:
    """The existence for a length by cases whose conditions are relations of numbers."""
    existence = Some(shape.some.var, shape.some.body, _with(shape.some.length, length), shape.some.support)
    assumptions, goals = [], []
    for k, (value, condition) in enumerate(length.args):
        own: list[str] = []
        for i, (_, earlier) in enumerate(length.args[:k]):
            own.append(p.assume(f"{prefix}not case {i + 1}", negate(earlier)))
        if condition != sp.true:
            own.append(p.assume(f"{prefix}case {k + 1}", condition))
        if len(own) != 1 or len(length.args) != 2:
            raise Stuck("a length with more than two cases")
        equation = _branch(p, f"{prefix}length {k + 1}", length, k, own, facts)
        bounds = _exponentials(p, own, facts)
        goal = _of_length(p, shape, value, [*facts, *own, *bounds], f"{prefix}{k + 1}: ")
        goals.append(p.take(f"{prefix}{k + 1}: renamed", "same length", goal, equation))
        assumptions.append(own[0])
    whole = any_of(*map(p.condition, assumptions))
    known = [p.condition(name) for name in facts] if follows((), whole).holds is not True else []
    kept = needed_premises(known, whole) if known else []
    needed = facts if kept is None else [facts[k] for k in kept]
    return p.state(
        f"{prefix}either case",
        existence,
        "cases",
        *(x for pair in zip(assumptions, goals, strict=True) for x in pair),
        *needed,
        branches=len(goals),
    )


def _exponentials(p: Proof, relations_: Sequence[str], facts: list[str]) -> list[str]:
    """Relations between logarithms as relations of what they are logarithms of."""
    names = []
    for name in relations_:
        relation = p.condition(name)
        if not relation.atoms(sp.log):
            continue
        reals = p.needed(Relation(all_of(*(eq(side, side) for side in relation.args))), facts)
        names.append(p.take(f"exp of {name}", "exponential", name, *reals))
    return names


def _with(length: Length, expression: sp.Expr) -> Length:
    return Length(expression, length.rounding, length.at_most)


N = sp.Symbol("N", integer=True, nonnegative=True)


def _of_length(p: Proof, shape: DivergentPath, length: sp.Expr, facts: list[str], prefix: str) -> str:
    """The existence for a plain length L, which the facts show to be a real number."""
    some = replace(shape.some, length=_with(shape.some.length, length))
    target = DivergentPath(shape.divergence, some)
    count = count_of(some.length)
    if count == 0:
        return at_empty(p, target, count, None, facts, prefix)
    if not isinstance(count, up):
        raise Stuck(f"the length {length} depends on nothing that is known")
    reals = p.needed(Relation(eq(length, length)), facts)
    number = p.take(f"{prefix}length is real", "a real length", *reals, count=count)
    named = p.assume(f"{prefix}N", eq(N, count))
    reaches = p.take(f"{prefix}N reaches L", "rounding", named, *reals)
    whole = p.take(f"{prefix}N is whole", "whole number", number=N)
    bounds = [*_exponential_bounds(p, target, length, reaches, facts, prefix), reaches]
    none = p.assume(f"{prefix}N=0", eq(N, 0))
    more = p.assume(f"{prefix}N>=1", ge(N, 1))
    short = at_empty(p, target, N, none, [*facts, *bounds, none], prefix, named, number)
    long = _long(p, target, N, more, [*facts, *bounds, more], prefix, named, number)
    either = p.state(f"{prefix}either N", some, "cases", none, short, more, long, whole, branches=2)
    return p.take(f"{prefix}done", "name", named, either)


def _exponential_bounds(
    p: Proof, shape: DivergentPath, length: sp.Expr, reaches: str, facts: list[str], prefix: str
) -> list[str]:
    """exp(-beta N) <= exp(-beta L), with the right side freed of logarithms; for a maximum, for each of its terms."""
    positive = p.decide(f"{prefix}rate>0", gt(shape.divergence.rate, 0), facts)
    terms = length.args if isinstance(length, sp.Max) else (length,)
    names = []
    for k, term in enumerate(terms):
        label, bound = prefix, reaches
        if len(terms) > 1:
            label = f"{prefix}term {k + 1}: "
            relation = p.condition(reaches)
            bound = p.decide(f"{label}N", same_kind(relation, term, relation.rhs), [reaches, *facts])
            names.append(bound)
        scaled = p.take(f"{label}-beta L", "multiply by a negative", bound, positive)
        sides = p.condition(scaled).args
        reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), facts)
        names.append(p.take(f"{label}exp(-beta L)", "exponential", scaled, *reals))
    names.append(p.take(f"{prefix}exp(rate)>1", "exponential", positive))
    return names


def _interval_facts(p: Proof, names: Sequence[str], goal: Formula, prefix: str) -> list[str]:
    """Rational enclosures of numbers such as exp(-7/5) in the given steps and in the goal."""
    numbers: set[sp.Expr] = set()
    for formula in (*map(p.statement, names), goal):
        for condition in conjuncts(formula):
            for node in sp.preorder_traversal(condition):
                if isinstance(node, (sp.exp, sp.log, sp.NumberSymbol)) and node.is_number:
                    numbers.add(node)
    result = []
    for k, number in enumerate(sorted(numbers, key=str)):
        try:
            result.append(p.take(f"{prefix}number {k + 1}", "interval arithmetic", number=number))
        except Stuck:
            continue
    return result


def conclude(
    p: Proof, some: Some, x: sp.Symbol, possible: str, facts: list[str], prefix: str, *size_facts: str
) -> str:
    """The relation at the prompt x from what is known of it, and x as a witness."""
    label = f"{prefix}{x}: "
    known = about_prompt(p, x, possible, label)
    candidates = [*facts, *instances(p, x, known, label), *known]
    goal = renamed(some.body, some.var, x)
    reals = _interval_facts(p, candidates, goal, label)
    decisive = _relations(p, goal, x, possible, [*candidates, *reals], label)
    support = [possible] if some.support == "P-" else [f"{label}in P"]
    if some.support != "P-" and partial_in(some.body, some.var):
        support.append(possible)
    return p.state(f"{label}witness", some, "witness", decisive, *support, *size_facts, at=x)


def _relations(
    p: Proof, goal: Formula, x: sp.Symbol, possible: str, candidates: list[str], label: str
) -> str:
    """All relations of a body at the prompt x."""
    parts = relations(goal)
    assert parts is not None
    names = []
    for k, part in enumerate(parts):
        name = f"{label}conclusion" if isinstance(goal, Relation) else f"{label}relation {k + 1}"
        facts = candidates
        if best_P in observables_of(part):
            facts = _from_draws(p, part.condition, x, possible, candidates, label)
        if KL_to_model in observables_of(part):
            facts = _from_mixture(p, part.condition, x, possible, candidates, label)
        names.append(p.decide(name, part, facts))
    return names[0] if isinstance(goal, Relation) else p.take(f"{label}all", "both", *names)


def _from_mixture(
    p: Proof, relation: sp.Basic, x: sp.Symbol, possible: str, candidates: list[str], label: str
) -> list[str]:
    """KL(P-(.|x) || P(.|x)) <= log(1 + ((1 - alpha)/alpha) r(x)), and that against the logarithm of the relation."""
    bound = p.take(
        f"{label}from mixture", "lemma", possible, name="divergence from the mixture", at={sp.Symbol("x"): x}
    )
    if not isinstance(relation, (sp.LessThan, sp.StrictLessThan)) or not isinstance(relation.rhs, sp.log):
        return [bound, *candidates]
    own = p.condition(bound).args[1]
    odds = p.decide(f"{label}odds", same_kind(relation, own.args[0], relation.rhs.args[0]), candidates)
    reals = p.needed(Relation(all_of(*(gt(a.args[0], 0) for a in (own, relation.rhs)))), candidates)
    return [bound, p.take(f"{label}logarithms", "logarithm of an inequality", odds, *reals), *candidates]


def _from_draws(
    p: Proof, relation: sp.Basic, x: sp.Symbol, possible: str, candidates: list[str], label: str
) -> list[str]:
    """B^(n)_P <= 1 - w^n (1 - B^(n)_-), and what w is worth to the n: by a root that w exceeds, or Bernoulli's inequality."""
    names = []
    at = {sp.Symbol("x"): x}
    a, b = (sp.Symbol(f"base_{name}", real=True) for name in "ab")
    for number, draws in enumerate(sorted({t.args[1] for t in relation.atoms(best_P)}, key=str)):
        own = f"{label}draws {number + 1}: "
        some = p.decide(f"{own}n>=1", ge(draws, 1), candidates)
        names.append(
            p.take(f"{own}best", "lemma", possible, some, name="best of several draws", at={**at, n: draws})
        )
        names += _draws_of_minus(p, x, draws, possible, some, candidates, own)
        roots = [
            (name, p.condition(name).lhs)
            for name in candidates
            if isinstance(c := getattr(p.statement(name), "condition", None), sp.StrictGreaterThan)
            and isinstance(c.lhs, sp.Pow)
            and c.rhs == 1
            and c.lhs.exp == 1 / draws
        ]
        for name, root in roots:
            large = gt(w(x) * root, 1)
            facts = [c for f in candidates for c in conjuncts(p.statement(f))]
            if not follows(facts, large).holds:
                continue
            above = p.decide(f"{own}w q>1", large, candidates)
            positive = p.decide(f"{label}w>0", gt(w(x), 0), candidates)
            root_positive = p.decide(f"{own}q>0", gt(root, 0), [name, *candidates])
            powers = p.take(
                f"{own}powers", "lemma", positive, root_positive, above,
                name="powers of a product above 1", at={a: w(x), b: root},
            )  # fmt: skip
            names.append(p.take(f"{own}w^n q^n", "instance", powers, some, at=draws))
        if not roots:
            nonnegative = p.decide(f"{label}w>=0", ge(w(x), 0), candidates)
            below = p.decide(f"{own}w<=1", le(w(x), 1), candidates)
            law = p.take(
                f"{own}powers", "lemma", nonnegative, below, name="Bernoulli's inequality", at={a: w(x)}
            )
            names.append(p.take(f"{own}w^n", "instance", law, some, at=draws))
    return [*names, *candidates]


def _draws_of_minus(
    p: Proof, x: sp.Symbol, draws: sp.Expr, possible: str, some: str, candidates: list[str], label: str
) -> list[str]:
    """The best of several draws from P- at x, from bounds on its sentences or on its mean."""
    names = []
    x1 = fresh("x1", [x])
    low = Relation(B_last(s) <= BOUND)
    for found in matches(p.setting, *(Every(s, low, "P-", None, nonempty) for nonempty in (False, True))):
        hypothesis, index, level = found.formula, found.index, found["bound"]
        assert isinstance(hypothesis, Every)
        whole = p.take(f"{label}sentences {index + 1}", "hypothesis", index=index)
        longer, drawn = (
            p.assume(f"{label}x1 longer", Continues(x1, x)),
            p.assume(f"{label}x1 drawn", gt(P_minus(x1), 0)),
        )
        guards = [drawn]
        if hypothesis.nonempty:
            size_ = p.take(f"{label}x1 size", "definition", longer, name="one sentence more", of=(x1, x))
            guards.append(p.decide(f"{label}x1 not empty", ge(size(x1), 1), [size_]))
        bad = p.take(f"{label}bad {index + 1}", "instance", whole, *guards, at=x1)
        every = p.state(
            f"{label}only bad {index + 1}",
            EveryNext(x1, x, p.statement(bad)),
            "generalisation",
            bad,
            *p.resting_on(bad, [drawn, longer]),
        )
        at = {sp.Symbol("x"): x, n: draws, sp.Symbol("level", real=True): level}
        names.append(
            p.take(
                f"{label}best of bad {index + 1}",
                "lemma",
                possible,
                some,
                every,
                name="best of bad sentences",
                at=at,
            )
        )
    return names


def _length_of(
    p: Proof, name: str, x: sp.Symbol, length: str, named: str | None, number: str | None
) -> list[str]:
    """|x| is the number of sentences asked for, which is a number."""
    if named is None or number is None:
        return [length]
    return [p.decide(name, eq(size(x), p.condition(named).rhs), [length, named]), number]


def _long(
    p: Proof,
    shape: DivergentPath,
    count: sp.Expr,
    at_least_1: str,
    facts: list[str],
    prefix: str,
    named: str | None = None,
    number: str | None = None,
) -> str:
    """The existence for N >= 1: some prompt has LLR > N beta."""
    gain = accumulated(p, shape.divergence)
    mean = p.take(f"{prefix}mean gain", "instance", gain, at_least_1, at=count)
    word = "above" if shape.divergence.strict else "at least"
    bound = count * shape.divergence.rate
    some = p.take(f"{prefix}some gain", "lemma", mean, name=f"mean to max ({word})", at={n: count, c: bound})
    x = fresh("x", [shape.some.var, *shape.some.free])
    possible = p.take(f"{prefix}x", "obtain", some, var=x, part="support")
    length = p.take(f"{prefix}|x|", "obtain", some, var=x, part="length")
    gained = p.take(f"{prefix}x gains", "obtain", some, var=x, part="body")
    small = p.take(f"{prefix}x ratio", "likelihood ratio of a log-ratio", gained, possible)
    extra = [gained] if LLR in observables_of(shape.some) else []
    sizes = _length_of(p, f"{prefix}|x| = N", x, length, named, number)
    goal = conclude(p, shape.some, x, possible, [*facts, small, *extra], prefix, *sizes)
    return p.take(f"{prefix}N>=1 done", "choice", some, *p.resting_on(goal, [possible, length, gained]), goal)


def at_empty(
    p: Proof,
    shape: DivergentPath,
    count: sp.Expr,
    is_zero: str | None,
    facts: list[str],
    prefix: str,
    named: str | None = None,
    number: str | None = None,
) -> str:
    """The existence for N = 0: the empty prompt, whose ratio is 1."""
    e = fresh("e", [shape.some.var, *shape.some.free])
    empty = p.take(f"{prefix}empty prompt", "empty prompt exists", var=shape.some.var)
    possible = p.take(f"{prefix}e", "obtain", empty, var=e, part="support")
    nothing = p.take(f"{prefix}|e|", "obtain", empty, var=e, part="length")
    at = {sp.Symbol("x"): e}
    extra = [p.take(f"{prefix}e ratio", "lemma", nothing, name="likelihood ratio of nothing", at=at)]
    if LLR in observables_of(shape.some):
        extra.append(p.take(f"{prefix}e gains", "definition", nothing, name="log-ratio of nothing", of=(e,)))
    sizes = [nothing]
    if is_zero is not None:
        no_gain = p.decide(f"{prefix}-beta 0", eq(-count * shape.divergence.rate, 0), [is_zero])
        extra.append(p.take(f"{prefix}exp(0)", "exponential", no_gain))
        length = p.decide(f"{prefix}|e| = N", eq(size(e), count), [nothing, is_zero])
        sizes = [length]
        if named is not None:
            sizes = _length_of(p, f"{prefix}|e| = max(0, L)", e, length, named, number)
    goal = conclude(p, shape.some, e, possible, [*facts, *extra], prefix, *sizes)
    return p.take(f"{prefix}N=0 done", "choice", empty, *p.resting_on(goal, [possible, nothing]), goal)


__all__ = ["DivergentPath", "at_empty", "conclude", "derive", "shape_of", "strict"]
