"""The rules about sets are attacked: steps of derivations are changed at random, and whatever the kernel accepts is evaluated on worlds.

An accepted step must be true on every world, for all elements that its open assumptions speak of. Planted faults show that a false one
is found.
"""

import itertools
import random
from dataclasses import replace
from fractions import Fraction as F

import pytest
import sympy as sp

from proofs.exact import Undecided, working_precision
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.kernel import accept, fault, read, setting_of
from proofs.kernel.rules import RULES, extremes, sets
from proofs.kernel.rules._base import Fact, Outcome, Refused, Step, union
from proofs.kernel.rules._decision import said_to_be_number
from proofs.kernel.rules._language import ElementOf
from proofs.lemmas import BOOK
from proofs.tables import alternatives, elementwise, unbounded
from proofs.tables.tangent import derive
from theory import Abs, Eq, Hypothesis, Max, Signature, claim, claims, either, exp, log
from theory.errors import StatementError
from theory.library import KL, TV, D, E, chi_square, mix
from theory.logic import Disjunction, EveryElement, Relation, SomeElement
from theory.terms import Entry, Over, Slope

SET_RULES = {name for name, rule in RULES.items() if rule.__module__ in (sets.__name__, extremes.__name__)}

coins = Signature("fuzzed-coins")
X = coins.set("X")
P, Q = coins.laws("P Q", X)
f = coins.reals("f", X, lower=-1, upper=2)
k = coins.parameter("k", lower=0)
ell = coins.parameter("l", lower=0, lower_closed=True)
q = coins.define("q", lambda x, at=ell: mix((k, P), (1, Q), (at, P))(x))
covered = Hypothesis("covered", "", X.every(lambda x: Eq(Q(x), 0) | (P(x) > 0)))
near = Hypothesis("near", "", X.every(lambda x: Q(x) <= 2 * P(x)))
EXAMPLES = (
    claim("summed", signature=coins, hypotheses=[near], conclusion=X.sum(Q) <= 2 * X.sum(P)),
    claim("cauchy", signature=coins, hypotheses=[covered], conclusion=chi_square(Q, P) >= 0),
    claim("slopes", signature=coins, conclusion=D(E(P, lambda x: -log(q(x))), ell) <= 0),
    claim(
        "largest",
        signature=coins,
        conclusion=X.max(P) - X.max(Q) <= X.max(lambda x: Abs(P(x) - Q(x))),
    ),
    claim(
        "least", signature=coins, conclusion=X.every(lambda x: X.min(f) <= X.max(lambda y: f(y) * f(y)) + 1)
    ),
    claim(
        "largest-of",
        signature=coins,
        conclusion=X.every(lambda x: X.max(f, where=lambda y: P(y) >= P(x)) >= f(x)),
    ),
    claim(
        "part",
        signature=coins,
        conclusion=X.every(lambda x: P(x) <= X.sum(P, where=lambda y: f(y) >= f(x))),
    ),
    claim(
        "one-sided",
        signature=coins,
        conclusion=either(
            E(P, lambda x: Max(log(P(x)) - log(Q(x)), 0)) > 0, X.every(lambda x: Eq(Q(x), P(x)))
        ),
    ),
    claim(
        "uneven",
        signature=coins,
        conclusion=either(
            X.some(lambda x: X.some(lambda y: f(x) > f(y))), X.every(lambda x: f(x) >= X.max(lambda z: f(z)))
        ),
    ),
    claim("at-0", signature=coins, conclusion=D(E(Q, lambda x: -log(q(x))), ell, at=0) >= 0),
    claim("beyond", signature=coins, conclusion=KL(P, Q) <= chi_square(P, Q)),
    claim("lost", signature=coins, conclusion=ell * KL(P, Q) + KL(Q, P) >= 0),
    claim("vanishing", signature=coins, conclusion=TV(P, Q) <= 1 - exp(-KL(P, Q)) / 2),
)
BUILT_IN = ("elasticity.family", "elasticity.exchangeable")
BY_ELEMENTS = ("largest", "least", "largest-of", "part")
BY_ALTERNATIVES = ("one-sided", "uneven")
BY_INFINITIES = ("beyond", "lost", "vanishing")


# ---------------------------------------------------------------- worlds, and what an accepted step says on them
def worlds_of(signature, parameters, rng, count=8):
    for _ in range(count):
        sizes = {s.name: rng.choice([1, 2, 2, 3]) for s in signature.sets.values()}
        tables = {}
        for t in signature.tables.values():
            entries = {}
            shape = [range(sizes[s.name]) for s in t.given]
            over = list(itertools.product(*(range(sizes[s.name]) for s in t.over)))
            for given in itertools.product(*shape):
                if t.is_law:
                    weights = [
                        rng.choice([0, 1, 1, 2, 3]) if t.kind == "law" else rng.randint(1, 3) for _ in over
                    ]
                    weights[0] += not sum(weights)
                    row = [F(w, sum(weights)) for w in weights]
                else:
                    low = -2 if t.lower is None else t.lower + (0 if t.lower_closed else F(1, 2))
                    row = [low + F(rng.randint(0, 4), 2) for _ in over]
                entries |= {(*given, *x): v for x, v in zip(over, row, strict=True)}
            tables[t.name] = entries
        world = TableWorld(signature, sizes, tables)
        world.check()
        yield world, {p.name: (p.lower or F(0)) + rng.choice([F(1, 3), F(1), F(5, 2)]) for p in parameters}


def false_at(fact, setting, world, values):
    """A way in which an accepted fact is false, or has no meaning, on a world; "" if there is none.

    Worlds that break a hypothesis of the setting say nothing.
    """
    terms = TableTerms(world, values)
    with working_precision(256):
        try:
            if not all(terms.holds(h, {}) for h in setting.hypotheses):
                return ""
        except Undecided:
            return ""
        members = [a for a in fact.open.values() if isinstance(a, ElementOf)]
        if len({m.element for m in members}) < len(members):
            return ""  # an element of two sets
        others = [a for a in fact.open.values() if not isinstance(a, ElementOf)]
        for chosen in itertools.product(*(range(world.sizes[m.over]) for m in members)):
            env = dict(zip((m.element for m in members), chosen, strict=True))
            inner = dict(values)
            for a in others:  # u = c, for the symbols of derivatives
                c = a.condition if isinstance(a, Relation) else None
                if isinstance(c, sp.Equality) and isinstance(c.lhs, sp.Symbol) and c.lhs.name not in inner:
                    inner[c.lhs.name] = terms.value(c.rhs, env)
            there = TableTerms(world, inner)
            try:
                if not all(there.holds(a, env) for a in others):
                    continue
            except (Undecided, KeyError):
                continue
            wrong = _false(fact.statement, there, env)
            if wrong:
                return f"{fact.step.name} by {fact.step.rule}: {wrong} at {env}, {world.to_json()}, {inner}"
    return ""


def _false(statement, terms, env):
    judged = (Relation, EveryElement, SomeElement, Disjunction)
    if isinstance(statement, ElementOf) or not isinstance(statement, judged):
        return ""
    condition = statement.condition if isinstance(statement, Relation) else None
    free = {x for x in statement.free if x not in env and x.name not in terms.values}
    if free:
        return ""  # of a symbol that nothing is assumed of: judged where it is bound
    try:
        number = said_to_be_number(condition)
        if number is not None:
            return f"{number} is infinite" if isinstance(terms.value(number, env), float) else ""
        return "" if terms.holds(statement, env) else f"{statement} does not hold"
    except KeyError:
        return ""  # an entry at an element of another set: true of any reals, and no claim says it
    except Undecided as error:
        kind = type(error).__name__
        return f"{statement} has no meaning: {error}" if kind == "Undefined" else ""


# ---------------------------------------------------------------- steps, changed at random
def changed(step, steps, signature, rng):
    """The step with a part of it changed: statement, premises or arguments."""
    what = rng.choice(["statement", "premise", "argument", "rule"])
    if what == "statement" and isinstance(step.statement, Relation):
        return Step(
            step.name,
            Relation(_changed_term(step.statement.condition, signature, rng)),
            step.rule,
            step.uses,
            step.args,
        )
    if what == "premise" and step.uses:
        uses = list(step.uses)
        place = rng.randrange(len(uses))
        uses[place : place + 1] = rng.choice([[], [rng.choice(steps).name]])
        return Step(step.name, step.statement, step.rule, tuple(uses), step.args)
    if what == "argument" and step.args:
        name = rng.choice(sorted(step.args))
        value = step.args[name]
        if isinstance(value, sp.Basic):
            value = _changed_term(value, signature, rng)
        elif isinstance(value, tuple) and value:
            place = rng.randrange(len(value))
            other = value[place]
            other = _changed_term(other, signature, rng) if isinstance(other, sp.Basic) else other
            value = (*value[:place], other, *value[place + 1 :])
        else:
            value = rng.choice(["P", "Q", "=", "<=", ">=", "value", "number", 0, 1])
        return Step(step.name, step.statement, step.rule, step.uses, {**step.args, name: value})
    return Step(step.name, step.statement, rng.choice(sorted(SET_RULES)), step.uses, step.args)


def _changed_term(e, signature, rng):
    """The term or relation with one node of it changed."""
    nodes = [
        n for n in sp.preorder_traversal(e) if isinstance(n, (Entry, sp.Integer, sp.Symbol, Over, Slope))
    ]
    if not nodes or rng.random() < 0.2:
        flipped = {sp.LessThan: sp.GreaterThan, sp.GreaterThan: sp.LessThan, sp.Equality: sp.LessThan}
        return flipped[type(e)](*e.args, evaluate=False) if type(e) in flipped else e
    node = rng.choice(nodes)
    laws = [t.name for t in signature.tables.values()]
    symbols = sorted({n for n in nodes if isinstance(n, sp.Symbol)}, key=str) or [sp.Symbol("x")]
    new = node
    if isinstance(node, Entry):
        same = [t for t in laws if len(signature.tables[t].sets) == len(node.elements)]
        new = Entry(rng.choice(same), *node.elements)
    elif isinstance(node, sp.Integer):
        new = node + rng.choice([-1, 1])
    elif isinstance(node, sp.Symbol):
        new = rng.choice(symbols)
    elif isinstance(node, Over):
        new = rng.choice(
            [
                Over(node.kind, node.body, node.var, node.over),
                Over(node.kind, 2 * node.body, node.var, node.over, node.condition),
            ]
        )
    try:
        return e.xreplace({node: new})
    except Exception:  # a change that makes no term
        return e


def computed(step, facts, setting):
    """The step with the statement that its rule gives, where it gives one; so that changed premises and arguments are looked at, too."""
    from proofs.kernel import apply

    try:
        outcome, _ = apply(read(step), facts, setting)
    except Refused:
        return step
    return Step(step.name, outcome.statement, step.rule, step.uses, step.args)


def campaign(c, seed, changes):
    """Accepted steps of the derivation of a claim and of changed ones that are false on some world, and how many were judged, by rule."""
    if c.id in BY_ALTERNATIVES:
        written = alternatives.derive(c)
    elif c.id in BY_INFINITIES:
        written = unbounded.derive(c)
    else:
        written = (_own(c) or derive(c)) if c.id not in BY_ELEMENTS else elementwise.derive(c)
    setting, rng = setting_of(c, {}), random.Random(seed)
    tried = list(worlds_of(c.signature, c.parameters, rng))
    facts, judged, wrong = {}, {}, []

    def look(fact):
        judged[fact.step.rule] = judged.get(fact.step.rule, 0) + 1
        return next(filter(None, (false_at(fact, setting, *w) for w in tried)), "")

    steps = list(written.steps)
    for step in steps:
        fact, _ = accept(read(step), facts, setting)
        facts[step.name] = fact
        wrong += filter(None, [look(fact)])
    for _ in range(changes):
        step = rng.choice(steps)
        before = {name: fact for name, fact in facts.items() if name != step.name}
        try:
            other = computed(changed(step, steps, c.signature, rng), before, setting)
        except (StatementError, TypeError, AttributeError):
            continue  # a change that makes no statement
        if other == step:
            continue
        try:
            fact, _ = accept(read(other), before, setting)
        except Refused:
            continue
        if not isinstance(fact, Fact) or fact.step.rule == "assume":
            continue
        wrong += filter(None, [look(fact)])
    return wrong, judged


def _own(c):
    from proofs.elasticity import exchangeable

    return exchangeable.derive(c)


ALL = [*EXAMPLES, *(claims()[id] for id in BUILT_IN)]


@pytest.mark.parametrize("c", ALL, ids=lambda c: c.id)
def test_what_the_kernel_accepts_is_true_on_every_world(c):
    own = campaign(c, seed=1, changes=0)[1]
    few = c.id in BY_ALTERNATIVES  # few changes of these are accepted
    wrong, judged = campaign(c, seed=1, changes=1000 if few else 400)
    assert not wrong, wrong[0]
    assert sum(judged.values()) >= sum(own.values()) + 3, "changed steps are accepted, too, and judged"


def test_every_rule_about_sets_is_judged():
    judged = set()
    for c in ALL:
        judged |= set(campaign(c, seed=2, changes=0)[1])
    assert judged >= SET_RULES


# ---------------------------------------------------------------- planted faults
def heavy_law(step, premises, setting):
    """A law that sums to 2."""
    outcome = sets.total_mass(step, premises, setting)
    return Outcome(Relation(sp.Eq(outcome.statement.condition.lhs, 2, evaluate=False)))


def steep(step, premises, setting):
    """A derivative that is twice as large."""
    outcome = sets.derivative_rule(step, premises, setting)
    c = outcome.statement.condition
    if said_to_be_number(c) is not None:
        return outcome
    return Outcome(Relation(sp.Eq(c.lhs, 2 * c.rhs, evaluate=False)), open=union(premises))


def positive_law(step, premises, setting):
    """Entries of a law that are never 0."""
    outcome = sets.entry(step, premises, setting)
    c = outcome.statement.condition
    return Outcome(Relation(sp.StrictGreaterThan(c.lhs, c.rhs, evaluate=False)))


def positive_anyway(step, premises, setting):
    """A sum that is positive whatever its terms are."""
    total = step.args["sum"]
    return Outcome(Relation(sp.StrictGreaterThan(total, 0, evaluate=False)), open={})


def infinite_anyway(step, premises, setting):
    """A sum that is infinite as a term may be."""
    return Outcome(Relation(sp.GreaterThan(step.args["sum"], sp.oo, evaluate=False)), open={})


def two_left(step, premises, setting):
    """What vanishes at infinity is 2."""
    c = step.statement.condition
    one = dict.fromkeys(c.atoms(sp.exp), sp.Integer(2))
    return Outcome(Relation(c.func(*(a.xreplace(one) for a in c.args), evaluate=False)))


@pytest.mark.parametrize(
    ("rule", "fault", "of"),
    [
        ("an infinite sum", infinite_anyway, "beyond"),
        ("without infinite parts", two_left, "vanishing"),
        ("total mass", heavy_law, "cauchy"),
        ("derivative", steep, "slopes"),
        ("entry", positive_law, "slopes"),
        ("a positive sum", positive_anyway, "one-sided"),
    ],
)
def test_a_planted_fault_is_found(monkeypatch, rule, fault, of):
    monkeypatch.setitem(RULES, rule, fault)
    c = next(c for c in EXAMPLES if c.id == of)
    tactics = {
        **dict.fromkeys(BY_ALTERNATIVES, alternatives.derive),
        **dict.fromkeys(BY_INFINITIES, unbounded.derive),
    }
    written = tactics.get(of, derive)(c)
    setting = setting_of(c, {})
    facts = {}
    for step in written.steps:
        try:
            facts[step.name] = accept(read(computed(step, facts, setting)), facts, setting)[0]
        except Refused:
            continue
    tried = list(worlds_of(coins, c.parameters, random.Random(3), 12))
    assert any(false_at(fact, setting, *w) for fact in facts.values() for w in tried)


# ---------------------------------------------------------------- a positive sum, "some" and "or" where they do not follow
def refused(c, rule, **change):
    """Why the kernel refuses the last step by a rule in the derivation of a claim once it is changed."""
    setting, facts, why = setting_of(c, {}), {}, ""
    steps = alternatives.derive(c).steps
    last = [step for step in steps if step.rule == rule][-1]
    for step in steps:
        if step is last:
            try:
                accept(read(replace(step, **{k: v(step) for k, v in change.items()})), facts, setting)
            except Refused as error:
                why = str(error)
            return why
        facts[step.name] = accept(read(step), facts, setting)[0]
    raise AssertionError(f"no step by {rule}")


ONE_SIDED, UNEVEN = (next(c for c in EXAMPLES if c.id == id) for id in BY_ALTERNATIVES)


@pytest.mark.parametrize(
    "uses",
    [
        lambda step: step.uses[1:],  # a term may be negative
        lambda step: (step.uses[0], *step.uses[2:]),  # none is positive
        lambda step: step.uses[:-1],  # the one that is positive is not summed
        lambda step: (step.uses[1], step.uses[0], *step.uses[2:]),
    ],
    ids=["negative terms", "no positive term", "condition not met", "exchanged"],
)
def test_a_sum_is_not_positive_for_less(uses):
    assert refused(ONE_SIDED, "a positive sum") == ""
    assert refused(ONE_SIDED, "a positive sum", uses=uses)


def test_a_sum_with_a_negative_term_is_not_positive():
    """f may be negative at the other element."""
    x, y = sp.symbols("x y")
    total = Over("sum", Entry("f", x), x, "X")
    some, other = (Relation(sp.StrictGreaterThan(Entry("f", y), 0, evaluate=False)), ElementOf(y, "X"))
    never = Relation(sp.GreaterThan(Entry("f", x), 0, evaluate=False))
    setting, facts = setting_of(ONE_SIDED, {}), {}
    for name, statement in (("never", never), ("some", some), ("y", other)):
        facts[name] = accept(read(Step(name, statement, "assume")), facts, setting)[0]
    goal = Relation(sp.StrictGreaterThan(total, 0, evaluate=False))
    step = Step("goal", goal, "a positive sum", ("never", "some", "y"), {"sum": total, "element": y})
    with pytest.raises(Refused, match="more is assumed of x"):
        accept(read(step), facts, setting)


def test_some_element_is_shown_by_one_that_the_statement_does_not_speak_of():
    """P(y)/P(z) >= 1 at y = z says nothing where P(z) = 0."""
    y, z = sp.symbols("y z")
    setting, facts = setting_of(ONE_SIDED, {}), {}
    ratio = Relation(sp.GreaterThan(Entry("P", y) / Entry("P", z), 1, evaluate=False))
    for name, statement in (
        ("body", Relation(sp.GreaterThan(sp.Integer(1), Entry("P", z), evaluate=False))),
        ("z", ElementOf(z, "X")),
    ):
        facts[name] = accept(read(Step(name, statement, "assume")), facts, setting)[0]
    step = Step("goal", SomeElement(y, "X", ratio), "witness", ("body", "z"), {"at": z})
    with pytest.raises(Refused, match="no symbol of its own"):
        accept(read(step), facts, setting)


def test_what_is_not_so_is_not_derived_by_alternatives():
    for conclusion in (
        either(E(P, lambda x: Max(log(Q(x)) - log(P(x)), 0)) > 0, X.every(lambda x: Eq(Q(x), P(x)))),
        either(X.some(lambda x: f(x) > 1), X.every(lambda x: f(x) <= 0)),
        X.some(lambda x: P(x) > Q(x)),
    ):
        written = alternatives.derive(claim("false", signature=coins, conclusion=conclusion))
        assert fault(replace(written, setting=setting_of(ONE_SIDED, BOOK)))
