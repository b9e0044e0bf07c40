"""For every rule of the kernel, how steps by it are made up: likely ones, odd ones, and short chains of them.

A maker adds steps to a `Soup`; whatever the kernel refuses is dropped. `test_every_rule_has_a_maker` fails for a rule without one.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import sympy as sp

from proofs.kernel.rules._base import Fact, Lemma, Step
from proofs.kernel.rules._language import (
    Continues,
    Contradiction,
    EveryNext,
    IsPrefix,
    PartialSum,
    SomeNext,
    all_of,
    any_of,
    count_of,
    down,
    eq,
    extend,
    ge,
    gt,
    implies,
    le,
    lt,
    negate,
    prompt,
    substitute,
    substitute_in,
    up,
)
from proofs.kernel.rules.assumptions import negation
from proofs.kernel.rules.conversations import obligations
from proofs.kernel.rules.definitions import DEFINITIONS
from proofs.kernel.rules.definitions import i as index_i
from proofs.kernel.rules.definitions import j as index_j
from proofs.kernel.rules.quantifiers import guards
from tests.kernel_fuzz.soup import (
    ANY_NUMBER,
    EXOTIC,
    PROMPTS,
    REALS,
    WHOLE,
    N,
    Skip,
    Soup,
    a,
    b,
    k,
    s,
    u,
    x,
    x1,
    z,
)
from theory.logic import (
    Conversation,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    Formula,
    Length,
    ProbabilityAtLeast,
    Relation,
    Some,
    When,
    as_formula,
)
from theory.observables import (
    B_P,
    KL,
    LLR,
    Expect,
    P,
    P_minus,
    P_plus,
    Prob,
    gain,
    increment,
    increment_variance,
    inverse_likelihood_ratio,
    largest_increment,
    least_increment,
    n,
    size,
    w,
)

Maker = Callable[[Soup], Any]
MAKERS: dict[str, Maker] = {}
LAWS = ("P", "P-", "P+")


def maker(*rules: str) -> Callable[[Maker], Maker]:
    def register(function: Maker) -> Maker:
        for rule in rules:
            MAKERS[rule] = function
        return function

    return register


def poly(soup: Soup, goal: Formula | sp.Basic, *uses: str) -> str:
    return soup.state(goal, "polynomial inequality", *uses)


def positive(soup: Soup) -> sp.Expr:
    """A term that is positive on the target, where one is found."""
    for _ in range(5):
        term = soup.number(1)
        if soup.true(Relation(gt(term, 0))):
            return term
    return sp.Integer(1)


def resting(soup: Soup, kind: type | tuple[type, ...] = Formula) -> tuple[str, str]:
    """An assumption and a fact that rests on it, both stating formulas of a kind."""
    fact = soup.pick(
        lambda f: (
            isinstance(f.statement, kind)
            and any(
                isinstance(o, kind) and soup.facts[name].step.rule == "assume"
                for name, o in f.open.items()
                if name in soup.facts
            )
        )
    )
    able = [name for name, o in fact.open.items() if name in soup.facts and isinstance(o, kind)]
    return soup.rng.choice(able), fact.name


def consequence(soup: Soup, *premises: str) -> str:
    """Something simple that follows from relations, and rests on what they rest on."""
    conditions = [soup.facts[p].condition for p in premises]
    first = conditions[0]
    goals = [first]
    if isinstance(first, (sp.StrictLessThan, sp.LessThan, sp.StrictGreaterThan, sp.GreaterThan)):
        low, high = first.lts, first.gts
        more = soup.rng.choice((sp.Integer(1), sp.Rational(1, 2), sp.Integer(0)))
        goals += [le(low, high), lt(low, high + more), ge(2 * high, low + high), le(low - 1, high)]
    if isinstance(first, sp.Eq):
        goals += [le(first.lhs, first.rhs), ge(first.lhs + 1, first.rhs)]
    goals.append(any_of(first, soup.relation(depth=0)))
    return poly(soup, soup.rng.choice(goals), *premises)


# ---------------------------------------------------------------- what is given
def real(soup: Soup, count: sp.Expr) -> str:
    """A step that a number of sentences is one."""
    facts = _meaningful(soup, count.args[0])
    if soup.chance(0.1):
        return soup.need(ge(count, 0))
    return soup.with_some(lambda *uses: soup.take("a real length", *uses, count=count), (), facts)


@maker("hypothesis")
def _hypothesis(soup: Soup) -> None:
    soup.take("hypothesis", index=soup.rng.randint(0, 2))


@maker("parameter interval")
def _interval(soup: Soup) -> None:
    p = soup.rng.choice(soup.setting.parameters)
    soup.take("parameter interval", name=p.name, end=soup.rng.randint(0, 1))


@maker("where")
def _where(soup: Soup) -> None:
    soup.take("where", index=0)


# ---------------------------------------------------------------- assumptions
@maker("assume")
def _assume(soup: Soup) -> None:
    f = soup.formula(soup.rng.choice((1, 1, 2)))
    if soup.true(f) or soup.chance(0.3):
        soup.state(f, "assume")


@maker("implication")
def _implication(soup: Soup) -> None:
    if soup.chance(0.5):
        consequence(soup, soup.relation_fact().name)
    soup.take("implication", *resting(soup, Relation))


@maker("when")
def _when(soup: Soup) -> None:
    soup.take("when", *resting(soup))


@maker("contraposition")
def _contraposition(soup: Soup) -> None:
    if soup.chance(0.5):
        fact = soup.need(implies(soup.relation(depth=0), soup.relation(depth=0)))
    else:
        fact = soup.relation_fact(sp.Implies).name
    soup.take("contraposition", fact)


@maker("in any case")
def _in_any_case(soup: Soup) -> None:
    fact = soup.pick()
    if isinstance(fact.statement, Relation) and soup.chance(0.5):
        soup.state(implies(soup.relation(), fact.condition), "in any case", fact.name)
    else:
        soup.state(When(soup.formula(), fact.statement), "in any case", fact.name)


@maker("as the condition holds")
def _as_the_condition_holds(soup: Soup) -> None:
    condition = soup.pick()
    body = soup.formula()
    if soup.true(body):
        soup.take("as the condition holds", soup.need(When(condition.statement, body)), condition.name)


@maker("cases")
def _cases(soup: Soup) -> None:
    relation = soup.relation(depth=0)
    contrary = negate(relation)
    kept = soup.relation_fact()
    goal = kept.condition
    first, second = soup.state(relation, "assume"), soup.state(contrary, "assume")
    if isinstance(relation, sp.core.relational.Relational) and soup.chance(0.5):
        left, right = relation.args
        goal = soup.rng.choice(
            (ge(sp.Abs(left - right), 0), any_of(relation, contrary), le(left, sp.Max(left, right)))
        )
    one, two = poly(soup, goal, first, kept.name), poly(soup, goal, second, kept.name)
    extra = [soup.pick().name] if soup.chance(0.1) else []
    soup.take("cases", first, one, second, two, *extra, branches=2)


@maker("contradiction")
def _contradiction(soup: Soup) -> None:
    if soup.chance(0.5):
        fact = soup.relation_fact()
        contrary = soup.state(negation(fact.statement), "assume")
        absurd = poly(soup, Contradiction(), contrary, fact.name)
        soup.state(fact.statement, "contradiction", contrary, absurd)
        return
    at, var = soup.rng.choice(PROMPTS), soup.rng.choice(PROMPTS)
    support = soup.rng.choice(("P", "P-", "P+", "both", "any"))
    body = Relation(soup.related(soup.number(1, at), soup.number(0, at)))
    inner = substitute_in(body, {at: var})
    if soup.chance(0.5):
        goal: Formula = Some(var, inner, soup.length(), support, soup.rng.choice((None, None, u)))
    else:
        goal = SomeNext(var, soup.prompt(), inner, support)
    contrary = soup.state(negation(goal), "assume")
    met = [soup.need(g) for g in guards(soup.statement(contrary), at)]
    instance = soup.take("instance", contrary, *met, at=at)
    absurd = poly(soup, Contradiction(), instance, soup.need(body))
    count = count_of(goal.length) if isinstance(goal, Some) else sp.Integer(0)
    shown = [real(soup, count)] if isinstance(count, up) else []
    soup.state(goal, "contradiction", contrary, absurd, *shown)


@maker("from a contradiction")
def _from_a_contradiction(soup: Soup) -> None:
    relation = soup.relation(depth=0)
    first, second = soup.need(relation), soup.need(negate(relation))
    soup.state(soup.formula(), "from a contradiction", poly(soup, Contradiction(), first, second))


# ---------------------------------------------------------------- quantifiers
UNIVERSAL = (Every, EveryNext, EveryPrefix, EveryLength)


def odd_term(soup: Soup) -> sp.Basic:
    """Something that is of no use where a variable of another sort was meant."""
    if soup.symbols_alone:
        return soup.symbol()
    return soup.rng.choice(
        (
            *(sp.Integer(-1), sp.Rational(1, 2), sp.Integer(0), sp.oo, -sp.oo, KL(s), LLR(x), sp.Integer(-3)),
            *(1 / (a - a + 1), sp.log(0, evaluate=False), Expect("P-", sp.log(P_plus(s)), s, n)),
            *EXOTIC,
            *soup.parameters,
            *REALS,
        )
    )


@maker("instance")
def _instance(soup: Soup) -> None:
    try:
        fact = soup.pick(lambda f: isinstance(f.statement, UNIVERSAL))
    except Skip:
        f = soup.formula(2)
        fact = soup.facts[
            soup.need(f if isinstance(f, UNIVERSAL) else Every(s, Relation(soup.relation(s)), "P-"))
        ]
    f = fact.statement
    if soup.chance(0.35):
        term = odd_term(soup)
    else:
        term = soup.natural() if isinstance(f, EveryLength) else soup.prompt()
    met = []
    for guard in guards(f, term):
        if not isinstance(guard, Relation) or soup.chance(0.6):
            met.append(soup.need(guard))
    name = soup.take("instance", fact.name, *met, at=term)
    if soup.chance(0.3):
        generalise(soup, soup.facts[name])


def generalise(soup: Soup, fact: Fact) -> str:
    """The fact for every value of a symbol in it, of whatever kind."""
    free = sorted(fact.statement.free, key=str)
    var = soup.rng.choice(free) if free and soup.chance(0.9) else soup.symbol()
    formula = soup.rng.choice(soup.universals(var, fact.statement))
    allowed = guards(formula, var)
    met = [name for name, statement in fact.open.items() if statement in allowed]
    return soup.state(formula, "generalisation", fact.name, *met)


@maker("generalisation")
def _generalisation(soup: Soup) -> None:
    name = generalise(soup, soup.pick())
    f = soup.statement(name)
    if soup.chance(0.7):
        term = odd_term(soup) if soup.chance(0.7) else soup.prompt()
        met = [soup.need(g) for g in guards(f, term)]
        again = soup.take("instance", name, *met, at=term)
        if soup.chance(0.5):
            generalise(soup, soup.facts[again])


@maker("witness")
def _witness(soup: Soup) -> None:
    at = soup.prompt()
    var = soup.rng.choice(PROMPTS)
    body = Relation(soup.related(soup.number(1, var), soup.number(0, var)))
    support = soup.rng.choice(("P", "P-", "P+", "both", "any"))
    goal: Formula
    if soup.chance(0.6):
        goal = Some(var, body, soup.length(), support, soup.rng.choice((None, None, u)))
    else:
        goal = SomeNext(var, soup.prompt(), body, support)
    met = [soup.need(f) for f in (substitute_in(body, {var: at}), *guards(goal, at))]
    more = [gt(P_minus(at), 0)] if soup.chance(0.3) else []
    if isinstance(goal, Some) and isinstance(count_of(goal.length), up):
        met.append(real(soup, count_of(goal.length)))
    soup.with_some(lambda *uses: soup.state(goal, "witness", *uses, at=at), met, [soup.need(f) for f in more])


@maker("obtain", "choice")
def _choice(soup: Soup) -> None:
    var = soup.rng.choice(PROMPTS)
    odd = (*soup.parameters, *EXOTIC, *WHOLE)
    name = soup.rng.choice(PROMPTS if soup.chance(0.85) else odd)
    plain = soup.related(soup.number(0), soup.number(0))
    body = Relation(all_of(plain, soup.related(soup.number(1, var), soup.number(0, var))))
    support = soup.rng.choice(("P", "P-", "P+", "any"))
    formula: Formula
    if soup.chance(0.7):
        formula = Some(var, body, soup.length(), support, soup.rng.choice((None, None, u)))
    else:
        formula = SomeNext(var, soup.prompt(), body, support)
    existence = soup.need(formula)
    there = [
        soup.take("obtain", existence, var=name, part=part)
        for part in (
            "body",
            *soup.rng.sample(("support", "length", "prefix", "parent"), soup.rng.randint(0, 1)),
        )
        if part in ("body", "support") or soup.chance(0.5)
    ]
    relations = [o for o in there if isinstance(soup.statement(o), Relation)]
    if not relations:
        raise Skip("nothing that follows")
    goal = consequence(soup, *relations) if soup.chance(0.5) else soup.take("part", relations[0], index=0)
    if soup.chance(0.15):  # say afterwards that something else was chosen
        goal = soup.take("part", relations[0], index=1)
        soup.handed[there[0]]["var"] = soup.rng.choice([p for p in PROMPTS if p != name])
        there = there[:1]
    soup.take("choice", existence, *there, goal)


@maker("chance")
def _chance(soup: Soup) -> None:
    law, var = soup.rng.choice(LAWS), soup.rng.choice(PROMPTS)
    length = soup.length()
    event = soup.relation(var, 0)
    body = Relation(event if soup.chance(0.3) else any_of(event, soup.relation(var, 0)))
    number = soup.number(0)
    probability = Prob(law, event, var, count_of(length))
    asked = number if soup.true(Relation(ge(probability, number))) else sp.Integer(0)
    goal = ProbabilityAtLeast(var, body, Length(length.expr, length.rounding), asked, law)
    always = Every(var, When(Relation(event), body), law, Length(length.expr, length.rounding))
    met = [soup.need(ge(probability, asked)), soup.need(always)]
    count = count_of(length)
    if isinstance(count, up):
        met.append(real(soup, count))
    soup.state(goal, "chance", *met)


@maker("both", "part")
def _both(soup: Soup) -> None:
    names = {soup.pick().name for _ in range(3)} if soup.chance(0.8) else {soup.pick().name}
    whole = soup.take("both", *sorted(names))
    soup.take("part", whole, index=soup.rng.randint(0, 2))
    relation = soup.relation_fact(sp.And) if soup.chance(0.5) else soup.pick()
    soup.take("part", relation.name, index=soup.rng.randint(0, 1))


@maker("either")
def _either(soup: Soup) -> None:
    parts = [soup.pick().statement, as_formula(soup.relation()), as_formula(soup.relation(depth=0))]
    soup.rng.shuffle(parts)
    premise = soup.pick() if soup.chance(0.2) else soup.pick(lambda f: f.statement in parts)
    soup.state(Disjunction(tuple(parts[: soup.rng.randint(2, 3)])), "either", premise.name)


# ---------------------------------------------------------------- definitions
def defined_at(soup: Soup, name: str, var: sp.Symbol) -> list[Any]:
    """Terms for a definition, by the names of its arguments."""
    of: list[Any] = []
    for argument in inspect.signature(DEFINITIONS[name]).parameters:
        if argument == "law":
            of.append(soup.rng.choice(LAWS))
        elif argument in ("k", "n", "draws"):
            of.append(soup.natural())
        elif argument == "body":
            of.append(odd_body(soup, var) if soup.chance(0.3) else soup.number(1, var))
        elif argument in ("level", "power"):
            of.append(soup.number(1, var))
        elif argument in ("e", "x") and soup.chance(0.15):
            of.append(var)
        elif argument == "condition":
            of.append(soup.relation(var, 0))
        elif argument == "s":
            of.append(var if soup.chance(0.95) else soup.symbol())
        else:
            of.append(soup.prompt())
    return of


def odd_body(soup: Soup, var: sp.Symbol) -> sp.Expr:
    """What may be infinite or undefined, or cancel against a weight, where a mean is taken of it."""
    rng = soup.rng
    first, second = rng.choice((P_minus, P_plus, P)), rng.choice((P_minus, P_plus))
    return rng.choice((first(var) / second(var), 1 / second(var), sp.log(first(var)), 1 / second(var) ** 2))


@maker("definition")
def _definition(soup: Soup) -> None:
    define(soup, soup.rng.choice(list(DEFINITIONS)))


def define(soup: Soup, name: str) -> None:
    """A step by an entry of the table of definitions."""
    of = tuple(defined_at(soup, name, soup.rng.choice(PROMPTS)))
    try:
        conditions, _ = DEFINITIONS[name](*of)
    except Exception as error:  # terms that the table does not take are no step
        raise Skip(str(error)) from None
    if "Perron" in name or all(soup.true(as_formula(f)) for f in conditions) or soup.chance(0.3):
        met = [soup.need(f) for f in conditions]
        made = soup.take("definition", *met, name=name, of=of)
        if soup.chance(0.15):
            generalise(soup, soup.facts[made])


# ---------------------------------------------------------------- calculus
@maker("polynomial inequality")
def _polynomial(soup: Soup) -> None:
    draw = soup.rng.random()
    if draw < 0.35:
        consequence(soup, *{soup.relation_fact().name for _ in range(soup.rng.randint(1, 2))})
        return
    term = (
        soup.out_of_range(soup.rng.choice(PROMPTS))
        if soup.chance(0.3)
        else soup.average()
        if soup.chance(0.35)
        else soup.rng.choice((*PROMPTS, *soup.parameters, *EXOTIC))
        if soup.chance(0.25)
        else soup.number()
    )
    if draw < 0.85:
        goal = soup.rng.choice(
            (
                lt(term, term + 1),
                le(term, term),
                eq(term, term),
                ge(sp.Abs(term), 0),
                ge(term**2, 0),
                any_of(lt(term, 0), ge(term, 0)),
                implies(lt(term, 1), le(term, 2)),
                gt(sp.exp(term), 0),
                eq(0 * a, term - term),
            )
        )
        made = poly(soup, goal)
        if soup.chance(0.5):
            _after(soup, made)
        return
    first, second = soup.number(1), soup.number(0)
    uses = [soup.need(soup.related(first, second)), soup.need(soup.related(second, soup.number(0)))]
    poly(soup, soup.related(first, soup.number(0)), *uses)


def _after(soup: Soup, name: str) -> None:
    """Generalise a fact and take an instance."""
    every = generalise(soup, soup.facts[name])
    term = odd_term(soup)
    formula = soup.statement(every)
    met = [soup.need(g) for g in guards(formula, term)] if soup.chance(0.5) else []
    again = soup.take("instance", every, *met, at=term)
    if soup.chance(0.6):
        generalise(soup, soup.facts[again])


@maker("equals for equals")
def _equals(soup: Soup) -> None:
    relation = soup.relation_fact()
    terms = [t for t in sp.preorder_traversal(relation.condition) if isinstance(t, sp.Expr)]
    term = soup.rng.choice(terms)
    equation = soup.need(eq(term, soup.number(1)))
    soup.take("equals for equals", relation.name, equation, term=term)


INEQUALITIES = (sp.StrictLessThan, sp.LessThan, sp.StrictGreaterThan, sp.GreaterThan)


def _meaningful(soup: Soup, relation: sp.Basic) -> list[str]:
    """Facts that arguments of logarithms and denominators are positive, where they are."""
    found = []
    for node in sp.preorder_traversal(relation):
        if isinstance(node, sp.log) or (isinstance(node, sp.Pow) and not node.exp.is_Integer):
            found.append(soup.need(gt(node.args[0], 0)))
        elif isinstance(node, sp.Pow) and node.exp.is_negative:
            found.append(soup.need(soup.related(node.base, sp.Integer(0), (lt, gt))))
    return found[:3]


@maker("multiply by a positive")
def _times_positive(soup: Soup) -> None:
    relation, factor = soup.relation_fact(*INEQUALITIES), positive(soup)
    above = soup.need(soup.rng.choice((gt(factor, 0), lt(0, factor))))
    soup.with_some(
        lambda *uses: soup.take("multiply by a positive", *uses, factor=factor),
        (relation.name, above),
        _meaningful(soup, relation.condition),
    )


@maker("multiply by a negative")
def _times_negative(soup: Soup) -> None:
    relation, factor = soup.relation_fact(*INEQUALITIES), positive(soup)
    soup.take("multiply by a negative", relation.name, soup.need(gt(factor, 0)))


@maker("logarithm of an inequality")
def _log_of_inequality(soup: Soup) -> None:
    left, right = (positive(soup) if soup.chance(0.75) else soup.number(1) for _ in range(2))
    relation = soup.need(soup.related(left, right, (lt, le, gt, ge)))
    signs = [soup.need(gt(side, 0)) for side in (left, right) if side != 1]
    soup.with_some(lambda *uses: soup.take("logarithm of an inequality", *uses), (relation,), signs)


@maker("exponential")
def _exponential(soup: Soup) -> None:
    relation = soup.relation_fact(*INEQUALITIES, sp.Eq)
    if soup.chance(0.4):
        relation = soup.facts[soup.need(soup.related(sp.log(positive(soup)), soup.number(1)))]
    soup.with_some(
        lambda *uses: soup.take("exponential", *uses), (relation.name,), _meaningful(soup, relation.condition)
    )


@maker("tangent of the exponential")
def _tangent(soup: Soup) -> None:
    term = soup.number()
    soup.with_some(
        lambda *uses: soup.take("tangent of the exponential", *uses, x=term), (), _meaningful(soup, term)
    )


@maker("power of 0")
def _power_of_zero(soup: Soup) -> None:
    zero = soup.rng.choice((P_minus(soup.prompt()), P_plus(soup.prompt()), a, soup.number(1)))
    exponent = positive(soup)
    signs = [] if exponent.is_number else [soup.need(gt(exponent, 0))]
    soup.with_some(
        lambda *uses: soup.take("power of 0", *uses, exponent=exponent), (soup.need(eq(zero, 0)),), signs
    )


def _ratio_bound(soup: Soup, quantity: sp.Expr, rule: str, conditions: Sequence[Formula | sp.Basic]) -> None:
    bound = soup.number(1) if soup.chance(0.6) else soup.rng.choice(REALS)
    relation = soup.need(soup.related(quantity, bound, (lt, le, gt, ge)))
    required = [relation, *(soup.need(f) for f in conditions)]
    soup.with_some(lambda *uses: soup.take(rule, *uses), required, _meaningful(soup, bound))


@maker("likelihood ratio of a log-ratio")
def _of_log_ratio(soup: Soup) -> None:
    at = soup.prompt()
    _ratio_bound(soup, LLR(at), "likelihood ratio of a log-ratio", [gt(P_minus(at), 0)])


@maker("likelihood ratio of a gain")
def _of_gain(soup: Soup) -> None:
    start, at = soup.prompt(), soup.prompt()
    prefix = soup.need(IsPrefix(start, at))
    conditions = [soup.statement(prefix), gt(P_minus(at), 0), gt(inverse_likelihood_ratio(start), 0)]
    _ratio_bound(soup, gain(at, start), "likelihood ratio of a gain", conditions)


@maker("likelihood ratio of an increment")
def _of_increment(soup: Soup) -> None:
    parent = soup.prompt()
    child = extend(parent, soup.natural(0)) if soup.chance(0.3) else soup.prompt()
    longer = soup.need(Continues(child, parent))
    conditions = [soup.statement(longer), gt(P_minus(child), 0), gt(inverse_likelihood_ratio(parent), 0)]
    _ratio_bound(soup, increment(child), "likelihood ratio of an increment", conditions)


@maker("logarithm")
def _logarithm(soup: Soup) -> None:
    bound = soup.number(1)
    terms = [positive(soup) if soup.chance(0.7) else soup.number(1) for _ in range(soup.rng.randint(1, 2))]
    powers = [soup.rng.choice((1, 1, 2, -1)) for _ in terms]
    product = sp.Mul(*(term**power for term, power in zip(terms, powers, strict=True)))
    logs = sp.Add(*(power * sp.log(term) for term, power in zip(terms, powers, strict=True)))
    relation = le(product, sp.exp(bound, evaluate=False))
    if not soup.true(Relation(relation)) and soup.chance(0.8):
        raise Skip("the target does not meet it")
    signs = [soup.need(soup.related(term, sp.Integer(0), (gt, ge))) for term in terms if not term.is_number]
    soup.with_some(
        lambda *uses: soup.state(ge(bound, logs), "logarithm", *uses), (soup.need(relation),), signs
    )


@maker("divide")
def _divide(soup: Soup) -> None:
    factor, inner, other = positive(soup), soup.number(1), soup.number(1)
    relation = soup.need(soup.related(factor * inner, other, (lt, le, gt, ge)))
    soup.take("divide", relation, soup.need(gt(factor, 0)), a=inner)


@maker("sum of logarithms")
def _sum_of_logs(soup: Soup) -> None:
    terms = [positive(soup) for _ in range(soup.rng.randint(1, 2))]
    total = sp.Add(*(soup.rng.choice((1, 2, -1, sp.Rational(1, 2))) * sp.log(term) for term in terms))
    signs = [soup.need(gt(term, 0)) for term in terms if not term.is_number]
    soup.with_some(lambda *uses: soup.take("sum of logarithms", *uses, sum=total), (), signs)


@maker("infinite value")
def _infinite(soup: Soup) -> None:
    zero = soup.rng.choice((P_minus(soup.prompt()), P_plus(soup.prompt()), a, 1 - soup.number(0)))
    gone = soup.need(eq(zero, 0))
    factor = soup.rng.choice((sp.Integer(-1), soup.number(1), -positive(soup)))
    infinite = sp.Add(factor * sp.log(zero), soup.rng.choice((sp.Integer(0), soup.number(1))))
    told = []
    if soup.chance(0.3):  # what a premise says to be +oo, alone and beside it
        beyond = soup.rng.choice(
            (-sp.log(zero), 1 / zero, KL(soup.prompt()), LLR(soup.prompt()), soup.number(1))
        )
        told = [soup.need(ge(beyond, sp.oo))]
        infinite = soup.rng.choice((beyond, beyond + infinite, factor * beyond, soup.number(1) - beyond))
    if soup.chance(0.2):
        infinite = soup.rng.choice((sp.log, sp.exp, sp.sqrt))(infinite)
    if soup.chance(0.2):
        infinite = soup.number(0) / zero + infinite
    if soup.chance(0.2):
        infinite = sp.Max(infinite, soup.number(1))
    if soup.chance(0.2):
        infinite = sp.Piecewise((infinite, le(zero, 0)), (sp.Integer(0), True), evaluate=False)
    other = soup.number(1) if soup.chance(0.8) else infinite + soup.number(0)
    sign = [] if factor.is_number else [soup.need(soup.related(factor, sp.Integer(0), (lt, gt)))]
    goal = soup.rng.choice(
        (ge(infinite, other), ge(infinite, other), le(other, infinite), gt(infinite, other))
    )
    soup.with_some(
        lambda *uses: soup.state(goal, "infinite value", *uses),
        told or (gone,),
        [*sign, *([gone] if told else []), *_meaningful(soup, other)],
    )


@maker("without infinite parts")
def _without_least(soup: Soup) -> None:
    zero = soup.rng.choice((P_minus(soup.prompt()), P_plus(soup.prompt()), a))
    gone = soup.need(eq(zero, 0) if soup.chance(0.8) else le(zero, 0))
    factor = soup.rng.choice((sp.Integer(1), sp.Integer(1), sp.Integer(-1), positive(soup)))
    rest, other = soup.number(1), soup.number(0)
    how = sp.Max if soup.chance(0.85) else sp.Min
    largest = how(factor * sp.log(zero) + other, rest, evaluate=False)
    times = soup.rng.choice((sp.Integer(1), sp.Integer(-2), soup.number(0)))
    if soup.chance(0.2):  # what may cancel once the rest is gone
        largest, rest = how(factor * sp.log(zero) + other, rest / times, evaluate=False), rest / times
    left, kind = times * rest + other, soup.rng.choice((ge, le, gt, eq))
    if soup.chance(0.3):  # exp(-oo), and a factor 0
        beyond = soup.rng.choice((-factor * sp.log(zero), 1 / zero, KL(soup.prompt())))
        gone = soup.need(ge(beyond, sp.oo)) if soup.chance(0.5) else gone
        vanishing = soup.rng.choice((sp.exp(-beyond), sp.exp(other - beyond), zero * beyond, times * beyond))
        largest, left = rest + vanishing, times * rest + other
    goal = kind(times * largest + other, left - soup.rng.choice((0, 0, 1)))
    signs = [] if factor.is_number else [soup.need(gt(factor, 0))]
    soup.with_some(
        lambda *uses: soup.state(goal, "without infinite parts", *uses),
        (gone,),
        [*signs, *_meaningful(soup, ge(other, rest))],
    )


# ---------------------------------------------------------------- theorems
def _lemma_on_increments(soup: Soup, rule: str) -> None:
    at, power = soup.prompt(), soup.rng.choice((*REALS, positive(soup), sp.Rational(1, 2)))
    mean = soup.need(soup.related(KL(at), soup.rng.choice((*REALS, soup.number(1))), (ge, gt)))
    possible, above = soup.need(gt(P_minus(at), 0)), soup.need(gt(power, 0))
    bound = soup.rng.choice((*REALS, soup.number(1)))
    if rule == "Hoeffding's lemma":
        wide = soup.need(le(largest_increment(at) - least_increment(at), bound))
        required = [mean, wide, possible, above]
        terms = [bound]
    else:
        spread = soup.rng.choice((*REALS, soup.number(1)))
        below = soup.need(le(KL(at) - least_increment(at), bound))
        varied = soup.need(le(increment_variance(at), spread))
        required = [mean, below, varied, possible, above, soup.need(lt(power * bound, 3))]
        terms = [bound, spread]
    facts = [f for term in terms for f in _meaningful(soup, term)]
    soup.with_some(lambda *uses: soup.take(rule, *uses), required, facts)


@maker("Hoeffding's lemma")
def _hoeffding(soup: Soup) -> None:
    _lemma_on_increments(soup, "Hoeffding's lemma")


@maker("Bernstein's lemma")
def _bernstein(soup: Soup) -> None:
    _lemma_on_increments(soup, "Bernstein's lemma")


@maker("Pinsker's inequality for two events")
def _pinsker(soup: Soup) -> None:
    first = soup.rng.choice((*REALS, P_minus(soup.prompt()), soup.rational(), soup.number(1)))
    second = soup.rng.choice((*REALS, P_plus(soup.prompt()), soup.rational(), soup.number(1)))
    wanted = [ge(first, 0), le(first, 1), gt(second, 0), lt(second, 1)]
    met = [soup.need(f) for f in wanted if f.free_symbols]
    soup.take("Pinsker's inequality for two events", *met, a=first, b=second)


@maker("conversation")
def _conversation(soup: Soup) -> None:
    rng = soup.rng
    body = rng.choice(
        (lt(B_P(s), rng.choice(REALS)), gt(w(s), rng.choice(REALS)), le(size(s), 2), soup.relation(s, 0))
    )
    rounds = rng.choice((sp.Integer(0), sp.Integer(1), *(p for p in soup.parameters if p.is_integer)))
    reply, cap = sp.Integer(rng.choice((0, 1))), sp.Integer(rng.choice((0, 1, 1)))
    bound = rng.choice((a, 1 - w(x), k * a, sp.Integer(1), w(x) * a, sp.Integer(0), soup.number(1, x)))
    last = rng.choice((None, Length(sp.Integer(rng.choice((0, 1, 2))))))
    ends = rng.random() < 0.2
    if ends:
        cap, last = sp.Integer(2), Length(sp.Integer(1))
    asked = rng.choice(
        (
            sp.Integer(0),
            1 - a,
            1 - substitute(bound, {k: rounds, x: sp.Integer(0)}) if x not in bound.free_symbols else b,
        )
    )
    f = Conversation(s, Relation(body), rounds, reply, Length(cap), None, asked, "P", last, False, ends)
    names = (x1, z, sp.Symbol("x2"), sp.Symbol("x3"))
    needed = obligations(f, bound, k, x, names)
    if not all(soup.true(g) for g in needed):
        raise Skip("the target does not meet it")
    met = [soup.need(g) for g in needed]
    soup.state(f, "conversation", *met, bound=bound, left=k, text=x, names=names)


# ---------------------------------------------------------------- induction
@maker("induction")
def _induction(soup: Soup) -> None:
    """A(n) that a polynomial inequality steps along, with or without what is known of the next number."""
    var = soup.rng.choice((*WHOLE, *WHOLE, *EXOTIC, *soup.parameters))
    start = soup.rng.choice((0, 0, 1, 2))
    term = soup.number(0)
    body = soup.rng.choice(
        (
            ge(var, start),
            ge(var + term, term),
            eq(PartialSum(sp.Integer(1), index_j, var), var),
            le(sp.Pow(sp.Rational(1, 2), var, evaluate=False), 1),
            ge(sp.Pow(2, var, evaluate=False), 1 + var),
            le(var, 2 * var),
            any_of(eq(var, 0), ge(var, 1)),
            soup.relation(None, 1),
            le(var, a),
        )
    )
    more = [soup.need(le(var + 1, a)), soup.need(ge(a, start))] if body == le(var, a) else []
    if body.has(PartialSum):
        more.append(soup.take("one term more", term=sp.Integer(1), index=index_j, upper=var))
    base_facts = more[1:]
    if body.has(PartialSum):
        base_facts = [soup.take("empty sum", term=sp.Integer(1), index=index_j)]
    base = poly(soup, substitute(body, {var: sp.Integer(start)}), *base_facts)
    before = soup.state(body, "assume")
    above = [soup.state(ge(var, start), "assume")] if soup.chance(0.5) else []
    after = poly(soup, substitute(body, {var: var + 1}), before, *above, *more)
    soup.state(EveryLength(var, Relation(body), start), "induction", base, before, *above, after)


@maker("prompt induction")
def _prompt_induction(soup: Soup) -> None:
    """A(s) along prompts: of its size, its probability, or of whatever a fact says of every prompt."""
    var = soup.rng.choice((s, s, x) if soup.chance(0.85) else soup.parameters)
    child = soup.rng.choice((x1, x1, z, u) if soup.chance(0.85) else (*EXOTIC, *soup.parameters))
    empty, longer = soup.state(eq(size(var), 0), "assume"), soup.state(Continues(child, var), "assume")
    law = soup.rng.choice(LAWS)
    rate = soup.rng.choice((*REALS, soup.rational(), *soup.parameters))
    body = soup.rng.choice(
        (ge(size(var), 0), le(P_minus(var), 1), ge(rate * size(var), 0), soup.relation(var, 0))
    )
    start = soup.take("definition", empty, name="empty prompt", of=("P-", var))
    base = poly(soup, body, empty, start, *([soup.need(ge(rate, 0))] if rate in REALS else []))
    before = soup.state(body, "assume")
    possible = soup.state(gt(P_minus(child), 0), "assume")
    facts = [
        soup.take("definition", longer, name="one sentence more", of=(child, var)),
        soup.take("definition", longer, name="longer is rarer", of=("P-", child, var)),
    ]
    if rate in REALS:
        facts.append(soup.need(ge(rate, 0)))
    after = poly(soup, substitute(body, {var: child}), before, possible, *facts)
    soup.state(
        Every(var, Relation(body), soup.rng.choice(("P-", "P-", law))),
        "prompt induction", empty, base, before, longer, possible, after,
    )  # fmt: skip


@maker("continuation induction")
def _continuation_induction(soup: Soup) -> None:
    var, start = soup.rng.choice((s, x)), soup.rng.choice((z, u))
    child = soup.rng.choice((x1, x1, *soup.parameters))
    begin = soup.state(gt(P_minus(start), 0), "assume")
    longer = soup.state(Continues(child, var), "assume")
    possible = soup.state(gt(P_minus(child), 0), "assume")
    body = soup.rng.choice(
        (ge(size(var), size(start)), le(P_minus(var), P_minus(start)), ge(P_minus(start), 0))
    )
    base = poly(soup, substitute(body, {var: start}), begin)
    before = soup.state(body, "assume")
    facts = [
        soup.take("definition", longer, name="one sentence more", of=(child, var)),
        soup.take("definition", longer, name="longer is rarer", of=("P-", child, var)),
    ]
    uses = [before, possible, *facts] + ([begin] if soup.chance(0.3) else [])
    after = poly(soup, substitute(body, {var: child}), *uses)
    goal = Every(var, EveryPrefix(start, var, Relation(body)), "P-")
    soup.state(goal, "continuation induction", begin, base, before, longer, possible, after)


@maker("prefix induction")
def _prefix_induction(soup: Soup) -> None:
    var, shorter, longer = soup.rng.sample(PROMPTS, 3)
    body = Relation(soup.relation(var, 1))
    met = [
        soup.need(EveryPrefix(var, shorter, body, soup.chance(0.7))),
        soup.need(Continues(longer, shorter)),
        soup.need(substitute_in(body, {var: longer})),
    ]
    soup.take("prefix induction", *met)


@maker("no prefixes")
def _no_prefixes(soup: Soup) -> None:
    var, of = soup.rng.sample(PROMPTS, 2)
    empty = soup.need(eq(size(of), 0))
    soup.state(EveryPrefix(var, of, soup.formula(), soup.chance(0.8)), "no prefixes", empty)


# ---------------------------------------------------------------- lemmas
@maker("lemma")
def _lemma(soup: Soup) -> None:
    """Make a lemma of a fact, its assumptions becoming hypotheses, and cite it elsewhere."""
    if soup.chance(0.3):
        fact = soup.facts[soup.take("parameter interval", name="alpha", end=soup.rng.randint(0, 1))]
    elif soup.chance(0.5):
        fact = soup.facts[consequence(soup, soup.relation_fact().name)]
    else:
        fact = soup.pick()
    names, wanted = set(), [fact.name]
    while wanted:
        name = wanted.pop()
        if name not in names:
            names.add(name)
            wanted += soup.facts[name].step.uses
    cone = [f.step for f in soup.facts.values() if f.name in names]
    given = [
        step for step in cone if step.rule in ("assume", "hypothesis") and step.name in {*fact.open, *names}
    ]
    given = [g for g in given if g.rule == "hypothesis" or g.name in fact.open]
    hypotheses = [g.statement for g in given]
    steps = tuple(
        Step(q.name, q.statement, "hypothesis", (), {"index": given.index(q)}) if q in given else q
        for q in cone
    )
    free = sorted(set().union(fact.statement.free, *(h.free for h in hypotheses)), key=str)
    plain = soup.chance(0.7)  # variables and terms as they are meant
    odd_ones = {v for v in free if v in EXOTIC or v in soup.parameters}
    variables = tuple(v for v in free if (v not in odd_ones if plain else soup.chance(0.8)))
    name = f"fuzzed {len(soup.facts)}"
    made = Lemma(name, "of the fuzzer", variables, tuple(hypotheses), fact.statement, steps)

    def standing_for(v: sp.Symbol) -> sp.Basic:
        if plain and soup.chance(0.8):
            proper = (
                soup.number(1) if v in REALS else soup.natural(0) if v in WHOLE else soup.rng.choice(PROMPTS)
            )
            return soup.rng.choice((v, v, proper))
        return soup.rng.choice((v, odd_term(soup), soup.number(1), soup.prompt(), soup.natural()))

    at = {v: standing_for(v) for v in variables}
    soup.lemmas[name] = made
    try:
        conditions = [substitute_in(h, at) for h in hypotheses]
        met = [soup.need(f) for f in conditions]
        more = [f for v, term in at.items() if v in REALS for f in _meaningful(soup, term)]
        soup.with_some(lambda *uses: soup.take("lemma", *uses, name=name, at=at), met, more)
    except (ValueError, TypeError, AttributeError) as error:
        raise Skip(str(error)) from None


# ---------------------------------------------------------------- numbers of sentences
def _length_term(soup: Soup) -> sp.Expr:
    length = soup.rng.choice(ANY_NUMBER)(soup.prompt()) if soup.chance(0.15) else soup.number(1)
    return (up if soup.chance(0.6) else down)(length)


@maker("rounding", "a real length")
def _rounding(soup: Soup) -> None:
    count = _length_term(soup)
    facts = _meaningful(soup, count.args[0])
    name = soup.rng.choice((*WHOLE, *WHOLE, a, *soup.parameters))
    equation = soup.need(eq(name, count))
    soup.with_some(lambda *uses: soup.take("a real length", *uses, count=count), (), facts)
    soup.with_some(lambda *uses: soup.take("rounding", *uses), (equation,), facts)


@maker("rounding of a whole number")
def _rounding_of_whole(soup: Soup) -> None:
    soup.take(
        "rounding of a whole number", soup.need(eq(soup.number(1), sp.Integer(soup.rng.choice((0, 1, 2)))))
    )


def new_name(soup: Soup) -> sp.Symbol:
    """A name for a number of sentences, or a symbol that means something else."""
    if soup.chance(0.6):
        return soup.rng.choice((N, k))
    whole = [p for p in soup.parameters if p.is_integer]
    return soup.rng.choice(whole if whole and soup.chance(0.6) else (*soup.parameters, *EXOTIC))


@maker("name")
def _name(soup: Soup) -> None:
    """Name a number of sentences, show something of it with what is known of the name, and drop the name."""
    symbol = new_name(soup)
    count = _length_term(soup)
    named = soup.state(eq(symbol, count), "assume")
    known = [named]
    table = {p.symbol: p for p in soup.setting.parameters}
    if symbol in table:
        known.append(soup.take("parameter interval", name=symbol.name, end=0))
    facts = _meaningful(soup, count.args[0])
    if soup.chance(0.6):
        rounded = soup.with_some(lambda *uses: soup.take("rounding", *uses), (named,), facts)
        known.append(rounded)
    goal = soup.rng.choice(
        (ge(count, 1), ge(count, 0), le(count.args[0], count), lt(count.args[0], count + 1), gt(count, 0))
    )
    soup.take("name", named, poly(soup, goal, *known))


@maker("predecessor")
def _predecessor(soup: Soup) -> None:
    number = soup.natural()
    before = new_name(soup)
    named = soup.state(eq(number, before + 1), "assume")
    positive_ = soup.need(ge(number, 1))
    known = [named]
    table = {p.symbol: p for p in soup.setting.parameters}
    if before in table:
        known.append(soup.take("parameter interval", name=before.name, end=0))
    if soup.chance(0.5):
        known.append(soup.take("whole number", number=before))
    goal = soup.rng.choice(
        (ge(number, 2), ge(number, 1), any_of(eq(number, 1), ge(number, 2)), gt(number, 0))
    )
    soup.take("predecessor", named, positive_, poly(soup, goal, *known))


@maker("a length of minus infinity", "minus infinity is less")
def _minus_infinity(soup: Soup) -> None:
    zero = soup.rng.choice((P_minus(soup.prompt()), P_plus(soup.prompt()), a, 1 - soup.number(0)))
    gone = soup.need(eq(zero, 0))
    factor = soup.rng.choice((sp.Integer(1), soup.number(1), positive(soup)))
    rest = soup.rng.choice((sp.Integer(0), soup.number(1)))
    term = factor * sp.log(zero) + rest
    sign = [] if factor.is_number else [soup.need(gt(factor, 0))]
    facts = [*sign, *_meaningful(soup, rest)]
    count = soup.rng.choice((up, down))(term)
    soup.with_some(lambda *uses: soup.take("a length of minus infinity", *uses, count=count), (gone,), facts)
    less = lt(term, soup.number(1))
    soup.with_some(lambda *uses: soup.take("minus infinity is less", *uses, less=less), (gone,), facts)


def nearly_whole(soup: Soup) -> sp.Expr:
    """What SymPy knows to be whole by what it knows of a symbol."""
    symbol = soup.rng.choice([x for x in (*EXOTIC, *soup.parameters) if x.is_integer])
    return soup.rng.choice((symbol - 1, symbol / 2, (symbol - 1) / 2, symbol - 2, -symbol))


@maker("whole number")
def _whole_number(soup: Soup) -> None:
    made = soup.take("whole number", number=nearly_whole(soup) if soup.chance(0.3) else soup.natural())
    if soup.chance(0.5):
        _after(soup, made)


@maker("branch")
def _branch(soup: Soup) -> None:
    first, second = soup.relation(depth=0), soup.relation(depth=0)
    term = sp.Piecewise(
        (soup.number(1), first), (soup.number(0), second), (soup.number(0), True), evaluate=False
    )
    index = soup.rng.randint(0, 2)
    needed = [negate(case) for _, case in term.args[:index]]
    if term.args[index][1] != sp.true:
        needed.append(term.args[index][1])
    soup.take("branch", *(soup.need(f) for f in needed), term=term, index=index)


@maker("same length")
def _same_length(soup: Soup) -> None:
    length = soup.length()
    var = soup.rng.choice(PROMPTS)
    some = soup.need(Some(var, Relation(soup.relation(var, 0)), length, soup.rng.choice(("P", "P-"))))
    other = soup.number(1) if soup.chance(0.5) else soup.natural()
    equation = soup.need(eq(other, length.expr))
    soup.take("same length", some, equation)


@maker("interval arithmetic")
def _interval_arithmetic(soup: Soup) -> None:
    def made(depth: int) -> sp.Expr:
        if not depth:
            return soup.rng.choice(
                (sp.Rational(soup.rng.randint(-6, 9), soup.rng.randint(1, 7)), sp.pi, sp.E)
            )
        inner, other = made(depth - 1), made(depth - 1)
        return soup.rng.choice(
            (
                sp.exp(inner),
                sp.log(inner) if inner != 0 else inner,
                inner + other,
                inner * other,
                sp.sqrt(inner),
                sp.Abs(inner),
            )
        )

    soup.take("interval arithmetic", number=made(soup.rng.choice((1, 2, 3))))


# ---------------------------------------------------------------- sums
def _term(soup: Soup, index: sp.Symbol) -> sp.Expr:
    at = soup.rng.choice((extend(soup.prompt(), index), prompt(soup.natural(0), index)))
    return soup.rng.choice(
        (
            P_minus(at) * soup.number(0, at),
            soup.number(1, at),
            index * soup.number(0),
            P_plus(at) * LLR(at),
            P_minus(at) * sp.log(P_plus(at)),
        )
    )


@maker("empty sum", "one term more")
def _sums(soup: Soup) -> None:
    index = soup.rng.choice((index_i, index_j, k, N, n, *EXOTIC[:2]))
    term = _term(soup, index)
    soup.take("empty sum", term=term, index=index)
    soup.take("one term more", term=term, index=index, upper=soup.natural())


@maker("vanishing term")
def _vanishing(soup: Soup) -> None:
    index = soup.rng.choice((index_i, index_j, k, N))
    at = soup.rng.choice((extend(soup.rng.choice(PROMPTS), index), prompt(soup.natural(0), index)))
    law = soup.rng.choice((P_minus, P_plus))
    upper = soup.natural()
    rest = soup.rng.choice(
        (soup.number(1, at), LLR(at), KL(at), sp.log(P_minus(at)), 1 / P_plus(at), 1 / P_minus(at) ** 2)
    )
    zero = soup.need(eq(law(substitute(at, {index: upper + 1})), 0))
    soup.take("vanishing term", zero, term=law(at) * rest, index=index, upper=upper)


@maker("sum of none", "sum of one", "sum of one more")
def _plain_sums(soup: Soup) -> None:
    index = soup.rng.choice((k, N, n, *WHOLE, *EXOTIC[:2]))
    term = soup.rng.choice(
        (index, 1 / (index + 1), sp.log(index), index * soup.number(0), 1 / index, _term(soup, index))
    )
    first = sp.Integer(soup.rng.choice((0, 1, 1, 2, -1)))
    soup.take("sum of none", term=term, index=index, first=first)
    soup.take("sum of one", term=term, index=index, first=first)
    soup.take("sum of one more", term=term, index=index, first=first, last=soup.natural())


DEFINITION = "definition "


def make(soup: Soup, rule: str) -> None:
    """Call the maker of a rule, or of one entry of the table of definitions: "definition likelihood ratio"."""
    if rule.startswith(DEFINITION):
        define(soup, rule.removeprefix(DEFINITION))
    else:
        MAKERS[rule](soup)


@maker("empty prompt exists")
def _empty_prompt(soup: Soup) -> None:
    soup.take("empty prompt exists", var=soup.rng.choice(PROMPTS) if soup.chance(0.6) else soup.symbol())


__all__ = ["MAKERS", "make"]
