"""Statements with "or" and "some" in them: one part after the other is told to hold or not, until what is left is shown.

On paper: "A or B" follows if B does where A fails. Whether a formula about all or some elements holds is a relation between numbers, as sets are finite:
a(x) <= 0 for every x if the largest a(x) is at most 0, for some x if the least is. So the formula is shown where this number says so, and where
it does not, its contrary is known of every element. That a sum of terms that are not negative is positive, +oo perhaps, is told by whether some term is.
Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import sympy as sp

from proofs.kernel.rules._decision import OutOfQuestions, follows, questions
from proofs.kernel.rules._language import Contradiction, any_of, ge, gt, le, negate, substitute_in
from proofs.kernel.rules.exponentials import why_not_beyond, why_not_left
from proofs.premises import fewest
from proofs.tables._bounds import bounds, generic, positive_means
from proofs.tables._extremes import Attained, Chosen
from proofs.tables._logarithms import in_order, of_numbers, products, without
from proofs.tables._opened import Given, Scope, opened
from proofs.tables.sums import Sums
from proofs.tables.termwise import instances
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Conjunction, Disjunction, EveryElement, Formula, Relation, SomeElement
from theory.substitution import substitute
from theory.terms import Over

QUESTIONS = 700  # to the decision procedure, so that a claim of many alternatives leaves the search its time
MOST_LOGARITHMS = 4  # in a term of a sum, of which it is told whether they are of 0


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a statement on tables that says "or" or "some" somewhere, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    if not any(isinstance(part, (Disjunction, SomeElement)) for part in whole.conclusion.walk()):
        return None
    try:
        with questions(QUESTIONS):
            whole.lemmas += positive_means(
                whole, [c for part in whole.conclusion.walk() for c in part.terms()]
            )
            return whole.finish(_shown(whole, whole.conclusion, (), ()))
    except Stuck as error:
        return whole.p.stuck(str(error))
    except OutOfQuestions:
        return whole.p.stuck(f"the alternatives ask more than {QUESTIONS:,} questions")


def _shown(whole: Sums, f: Formula, scope: Scope, given: Given) -> str:
    if isinstance(f, Conjunction):
        parts = [_shown(whole, part, scope, given) for part in f.parts]
        return whole.p.state(whole.label("together"), f, "both", *parts)
    if isinstance(f, EveryElement) and _names_in(f) & _bound(whole):
        return _by_other_names(whole, f, scope, given)
    return opened(whole, f, partial(_relation, whole), scope, given, partial(_other, whole))


def _bound(whole: Sums) -> set[sp.Symbol]:
    """The names that sums and extremes of the conclusion bind: facts about their elements are not to rest on what else is called so."""
    terms = [term for part in whole.conclusion.walk() for term in part.terms()]
    return {e.var for term in terms for e in term.atoms(Over)}


def _names_in(f: Formula) -> set[sp.Symbol]:
    return {f.var} | _names_in(f.body) if isinstance(f, EveryElement) else set()


def _by_other_names(whole: Sums, f: EveryElement, scope: Scope, given: Given) -> str:
    """What holds at every element, shown for elements of other names."""
    p = whole.p

    def renamed(g: Formula) -> Formula:
        if not isinstance(g, EveryElement):
            return g
        x = whole.fresh(g.var)
        return EveryElement(x, g.over, renamed(substitute_in(g.body, {g.var: x})))

    step, member = _shown(whole, renamed(f), scope, given), []
    inside: list[EveryElement] = []
    g: Formula = f
    while isinstance(g, EveryElement):
        inside.append(g)
        member.append(whole.member(g.var, g.over))
        step = p.take(whole.label(f"at {g.var}"), "instance", step, member[-1], at=g.var)
        g = g.body
    for g, name in zip(reversed(inside), reversed(member), strict=True):
        step = p.state(whole.label("everywhere"), g, "generalisation", step, *p.resting_on(step, [name]))
    return step


def _other(whole: Sums, f: Formula, scope: Scope, given: Given) -> str:
    if isinstance(f, Disjunction):
        return _one_of(whole, f, scope, given)
    assert isinstance(f, SomeElement)
    return _some(whole, f, scope, given)


# ---------------------------------------------------------------- whether a formula holds, as a number
def told_by(f: Formula) -> tuple[sp.Expr, bool]:
    """(t, strict) of a formula that holds if and only if t <= 0, or t < 0 where it is strict.

    Raises:
      Stuck: some of its relations are strict and some are not, or it is no formula of elements.
    """
    if isinstance(f, Relation):
        return _by_relation(f.condition)
    if isinstance(f, (Conjunction, Disjunction)):
        return _together(
            [told_by(part) for part in f.parts], sp.Max if isinstance(f, Conjunction) else sp.Min
        )
    if isinstance(f, (EveryElement, SomeElement)):
        x = sp.Symbol(f"{f.var}_told")  # a name that nothing beside it is called by
        term, strict = told_by(substitute_in(f.body, {f.var: x}))
        return Over("max" if isinstance(f, EveryElement) else "min", term, x, f.over), strict
    raise Stuck(f"whether {f} holds is told by no number")


def _by_relation(c: sp.Basic) -> tuple[sp.Expr, bool]:
    if isinstance(c, (sp.And, sp.Or)):
        return _together([_by_relation(part) for part in c.args], sp.Max if isinstance(c, sp.And) else sp.Min)
    if isinstance(c, sp.Equality):
        return sp.Abs(c.lhs - c.rhs), False
    if isinstance(c, sp.Unequality):
        return -sp.Abs(c.lhs - c.rhs), True
    if isinstance(c, (sp.StrictLessThan, sp.StrictGreaterThan, sp.LessThan, sp.GreaterThan)):
        return c.lts - c.gts, isinstance(c, (sp.StrictLessThan, sp.StrictGreaterThan))
    raise Stuck(f"whether {c} holds is told by no number")


def _together(parts: Sequence[tuple[sp.Expr, bool]], how: Callable[..., sp.Expr]) -> tuple[sp.Expr, bool]:
    if len({strict for _, strict in parts}) != 1:
        raise Stuck("strict and other relations in one formula")
    return how(*(term for term, _ in parts)), parts[0][1]


def _relation_of(f: Formula) -> sp.Basic:
    """The relation that says whether a formula holds."""
    if isinstance(f, Relation) and not isinstance(f.condition, (sp.And, sp.Or)):
        return f.condition
    term, strict = told_by(f)
    return (negate(ge(term, 0))) if strict else le(term, 0)


# ---------------------------------------------------------------- or
def _leaves(f: Formula) -> list[tuple[Formula, tuple[Disjunction, ...]]]:
    """The alternatives of a formula, each with the statements "... or ..." that it is inside of, inner ones first."""
    if not isinstance(f, Disjunction):
        return [(f, ())]
    return [(leaf, (*path, f)) for part in f.parts for leaf, path in _leaves(part)]


def _one_of(whole: Sums, f: Disjunction, scope: Scope, given: Given) -> str:
    """An alternative that holds where the others fail, whichever it is."""
    leaves = _leaves(f)
    first = ""
    for last in sorted(range(len(leaves)), key=lambda k: (_is_strict(leaves[k][0]), -k)):
        order = [*(k for k in range(len(leaves)) if k != last), last]
        try:
            step = _told_apart(whole, [leaves[k] for k in order], scope, given)
        except Stuck as error:
            stuck = error
            continue
        if whole.stands(step):
            return step
        first = first or step
    if not first:
        raise stuck
    return first


def _is_strict(f: Formula) -> bool:
    strict = (sp.StrictLessThan, sp.StrictGreaterThan, sp.Unequality)
    return any(isinstance(part, Relation) and isinstance(part.condition, strict) for part in f.walk())


def _told_apart(
    whole: Sums, leaves: Sequence[tuple[Formula, tuple[Disjunction, ...]]], scope: Scope, given: Given
) -> str:
    p, (leaf, path) = whole.p, leaves[0]
    if len(leaves) == 1:
        return _within(whole, _shown(whole, leaf, scope, given), path)
    total = _unbounded(whole, leaf, scope)
    holds = _relation_of(leaf) if total is None else gt(_some_term(total), 0)
    yes, no = (p.assume(whole.label("case"), c) for c in (holds, negate(holds)))
    otherwise = _told_apart(whole, leaves[1:], scope, (*given, no))
    if not p.resting_on(otherwise, [no]):
        return otherwise
    if total is not None:
        there = _positive_sum(whole, total, scope, (*given, yes))
    elif p.statement(yes) == leaf:
        there = yes
    else:
        there = _shown(whole, leaf, scope, (*given, yes))
    there = _within(whole, there, path)
    if not p.resting_on(there, [yes]):
        return there
    return _either_way(whole, (yes, no), (there, otherwise), scope)


def _either_way(whole: Sums, cases: Sequence[str], goals: Sequence[str], scope: Scope) -> str:
    """What is shown both where a relation holds and where it does not, from the steps that assume this and those that show it."""
    p, (holds, fails) = whole.p, (whole.p.condition(case) for case in cases)
    numbers = whole.numbers_in(holds.args, scope)
    either = any_of(holds, fails)

    def enough(names: Sequence[str]) -> bool:
        return bool(follows([p.condition(name) for name in names], either).holds)

    # What speaks of sums is dropped before what says that these are numbers, without which it is not read.
    needed = fewest([*whole.lemmas, *whole.parameters, *whole.about(scope), *numbers], enough)
    uses = [name for pair in zip(cases, goals, strict=True) for name in pair]
    return p.state(
        whole.label("either way"), p.statement(goals[0]), "cases", *uses, *needed, branches=len(cases)
    )


def _within(whole: Sums, step: str, path: Sequence[Disjunction]) -> str:
    for f in path:
        step = whole.p.state(whole.label("one of them"), f, "either", step)
    return step


# ---------------------------------------------------------------- some
def _some(whole: Sums, f: SomeElement, scope: Scope, given: Given) -> str:
    """The element at which the number that tells is least."""
    p, (term, _) = whole.p, told_by(f)
    if not isinstance(term, Over):
        raise Stuck(f"whether {f} holds is told by no least value")
    holds = _relation_of(f)
    if holds not in [p.condition(name) for name in given]:
        yes, no = (p.assume(whole.label("case"), c) for c in (holds, negate(holds)))
        there = _some(whole, f, scope, (*given, yes))
        if not p.resting_on(there, [yes]):
            return there
        absurd = _relation(whole, Contradiction(), scope, (*given, no))
        otherwise = p.state(whole.label("not so"), f, "from a contradiction", absurd)
        return _either_way(whole, (yes, no), (there, otherwise), scope)
    chosen = Chosen(whole, term, scope)
    body = substitute_in(f.body, {f.var: chosen.y})
    there = _shown(whole, body, chosen.scope, (*given, chosen.value))
    member = whole.member(chosen.y, f.over)
    return chosen.forgotten(whole.p.state(whole.label("some"), f, "witness", there, member, at=chosen.y))


# ---------------------------------------------------------------- relations at named elements
def _relation(whole: Sums, f: Relation | Contradiction, scope: Scope, given: Given) -> str:
    p = whole.p
    goal = without(f.condition) if isinstance(f, Relation) else None
    spoken = [*(c for c in f.terms()), *(p.condition(name) for name in (*given, *whole.plain_hypotheses()))]
    attained = Attained(whole, tuple(generic(whole, spoken, scope)))
    attained.look_into(spoken)
    facts = [*given, *attained.facts, *instances(whole, attained.scope), *whole.about(attained.scope)]
    facts += [
        *whole.parameters,
        *whole.lemmas,
        *whole.numbers_in([p.condition(name) for name in facts], attained.scope),
    ]
    facts += whole.numbers_in(spoken, attained.scope)
    facts += list(products(whole, facts, facts))
    told = [*spoken, *(p.condition(name) for name in attained.facts)]
    facts = [*bounds(whole, told, attained.scope, list(dict.fromkeys(facts))), *facts]
    # Of the elements that stand for any, nothing is said in the end.
    spare = {x for x, _ in attained.scope} - {x for x, _ in scope} - set(attained.chosen())
    facts = [name for name in dict.fromkeys(facts) if not spare & p.statement(name).free]
    shown = p.decide(whole.label("there"), f if goal is None else goal, facts)
    if goal is not None:
        assert isinstance(f, Relation)
        shown = of_numbers(whole, f.condition, shown, facts)
    return attained.forgotten(shown)


# ---------------------------------------------------------------- sums that may be infinite
def _unbounded(whole: Sums, f: Formula, scope: Scope) -> Over | None:
    """The sum S of a relation S > 0 that is not seen to be a number; None for other formulas."""
    c = f.condition if isinstance(f, Relation) else None
    if (
        not isinstance(c, (sp.StrictGreaterThan, sp.StrictLessThan))
        or c.lts != 0
        or not isinstance(c.gts, Over)
    ):
        return None
    total = c.gts
    if total.kind != "sum" or not total.body.has(sp.log) or whole.stands(whole.number(total, scope)):
        return None
    whole.numbers.pop(total, None)
    return total


def _some_term(total: Over) -> sp.Expr:
    """A number that is positive if and only if some term of a sum is, none being negative: the largest over elements of the least factor."""
    parts = [positive_where(factor) for factor in sp.Mul.make_args(total.body)]
    return Over("max", sp.Min(*parts), total.var, total.over)


def positive_where(factor: sp.Expr) -> sp.Expr:
    """A number that is positive where a factor is: a - b for max(log a - log b, 0), and the factor itself where it has no logarithm.

    Raises:
      Stuck: it is neither.
    """
    if not factor.has(sp.log):
        return factor
    if isinstance(factor, sp.Max) and len(factor.args) == 2 and sp.S.Zero in factor.args:
        (inside,) = (a for a in factor.args if a != 0)
        logs = sp.Add.make_args(inside)
        ups, downs = [t for t in logs if isinstance(t, sp.log)], [-t for t in logs if isinstance(-t, sp.log)]
        if len(ups) == len(downs) == 1 and len(logs) == 2:
            return ups[0].args[0] - downs[0].args[0]
    raise Stuck(f"where {factor} is positive is not known")


def _positive_sum(whole: Sums, total: Over, scope: Scope, given: Given) -> str:
    """S > 0, as some term is positive, or +oo, and none is negative."""
    p, x = whole.p, total.var
    largest = _some_term(total)
    inner = (*scope, (x, total.over))
    met = [] if total.condition is sp.true else [p.assume(whole.label("where"), Relation(total.condition))]
    never = _settled(whole, ge(total.body, 0), [*met, *whole.about(inner), *whole.parameters])
    chosen = Chosen(whole, largest, scope)
    y = chosen.y
    facts = [
        chosen.value,
        *given,
        *whole.about(chosen.scope),
        *whole.parameters,
        whole.number(largest, scope),
    ]
    there = _settled(whole, gt(substitute(total.body, {x: y}), 0), facts)
    meets = [] if not met else [p.decide(whole.label("met"), substitute(total.condition, {x: y}), facts)]
    member = whole.member(y, total.over)
    goal = p.take(
        whole.label("a positive sum"), "a positive sum", never, there, member, *meets, sum=total, element=y
    )
    return chosen.forgotten(goal)


def _settled(whole: Sums, goal: sp.Basic, facts: Sequence[str], assumed: Given = ()) -> str:
    """A relation of a term with logarithms, of which it is told whether they are of 0; where they are they are -oo."""
    p = whole.p
    logs = sorted(goal.atoms(sp.log), key=str)
    if len(logs) > MOST_LOGARITHMS:
        raise Stuck(f"more than {MOST_LOGARITHMS} logarithms in {goal}")
    if len(assumed) < len(logs):
        a = logs[len(assumed)].args[0]
        cases = [p.assume(whole.label("case"), c) for c in (gt(a, 0), le(a, 0))]
        goals = [_settled(whole, goal, facts, (*assumed, case)) for case in cases]
        for case, there in zip(cases, goals, strict=True):
            if not p.resting_on(there, [case]):
                return there
        return p.state(
            whole.label("either way"), goal, "cases", cases[0], goals[0], cases[1], goals[1], branches=2
        )
    known = list(dict.fromkeys([*assumed, *facts]))
    ordered = list(in_order(whole, logs, known))
    if follows([p.condition(name) for name in (*known, *ordered)], goal).holds:
        return p.decide(whole.label("there"), goal, [*known, *ordered])
    for rule, why_not in (
        ("infinite value", why_not_beyond),
        ("without infinite parts", why_not_left),
    ):
        if _by(p, why_not, goal, known):
            return p.state(whole.label("there"), goal, rule, *fewest(known, partial(_by, p, why_not, goal)))
    raise Stuck(f"{goal} is not seen where " + " and ".join(str(p.condition(name)) for name in assumed))


def _by(
    p: Proof, why_not: Callable[[sp.Basic, Sequence[sp.Basic]], str], goal: sp.Basic, names: Sequence[str]
) -> bool:
    return not why_not(goal, [p.condition(name) for name in names])
