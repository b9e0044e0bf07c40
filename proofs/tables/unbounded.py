"""Relations of sums that may be infinite: each sum is told to be a number, or to have a term +oo.

On paper: what makes a term infinite is a logarithm of 0, or a division by 0. If no element has such a term, all sums are numbers, and
the relation is shown with that as a further hypothesis, by any of the tactics for sums of numbers. If some element has one, and no term is -oo, the
sum is +oo, and the relation holds if it is on the greater side with a factor that is positive; with a factor 0 it counts nothing. Nothing
here is believed: the kernel checks each step.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import sympy as sp

from proofs.kernel import fault, plain, setting_of
from proofs.kernel.rules._decision import OutOfQuestions, a_number, follows, questions
from proofs.kernel.rules._language import Contradiction, all_of, any_of, ge, gt, le, negate
from proofs.kernel.rules.exponentials import why_not_beyond, why_not_left
from proofs.kernel.rules.sets import _relations
from proofs.lemmas import BOOK
from proofs.premises import fewest
from proofs.tables import _distances, _divergences
from proofs.tables._extremes import Chosen, compared
from proofs.tables.sums import Sums, masked, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim, Hypothesis
from theory.logic import EveryElement, Formula, Relation
from theory.substitution import substitute
from theory.terms import Entry, Over

QUESTIONS = 4000  # to the decision procedure, so that a claim of many cases leaves the search its time
MOST = 4  # sums of one relation that may be infinite
FINITE = (
    "_divergences",
    "_distances",
    "tangent",
    "variation",
    "quadratic",
    "moments",
)  # tactics for sums of numbers


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several inequalities of sums of which some may be infinite, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    kinds = (sp.LessThan, sp.GreaterThan)
    if not relations or not all(isinstance(c, kinds) for c in relations):
        return None
    try:
        with questions(QUESTIONS):
            found = [doubtful(claim, c) for c in relations]
            if not any(found):
                return _of_numbers(claim)
            return whole.all_shown(
                [_Cases(whole, c).shown(sums) for c, sums in zip(relations, found, strict=True)]
            )
    except Stuck as error:
        return whole.p.stuck(str(error))
    except OutOfQuestions:
        return whole.p.stuck(f"the cases ask more than {QUESTIONS:,} questions")


def _of_numbers(claim: Claim) -> Derivation | None:
    """The derivation by the tactics that are tried here alone, where all sums are numbers anyway; None if they fit no such claim."""
    written = [_divergences.derive(claim), _distances.derive(claim)]
    found = [one for one in written if one is not None]
    return next((one for one in found if not fault(_as_claimed(claim, one))), found[0] if found else None)


# ---------------------------------------------------------------- sums that may be infinite
@dataclass(frozen=True)
class Doubtful:
    """A sum that is not seen to be a number.

    Attributes:
      parts: numbers at an element that are to be positive for its term to be one: what is under logarithms, and denominators.
    """

    total: Over
    parts: tuple[sp.Expr, ...]

    @property
    def positive(self) -> sp.Expr:
        """The least of the parts."""
        return self.parts[0] if len(self.parts) == 1 else sp.Min(*self.parts)

    @property
    def met(self) -> tuple[sp.Basic, ...]:
        """The condition of the sum, where it has one."""
        return () if self.total.condition is sp.true else (self.total.condition,)

    @property
    def largest(self) -> Over:
        """1 where some term is infinite, 0 where none is."""
        some = all_of(*self.met, le(self.positive, 0))
        term = sp.Piecewise((sp.Integer(1), some), (sp.Integer(0), True), evaluate=False)
        return Over("max", term, self.total.var, self.total.over)

    @property
    def covered(self) -> Formula:
        """No term is infinite."""
        fine = all_of(*(gt(a, 0) for a in self.parts))
        return EveryElement(
            self.total.var, self.total.over, Relation(any_of(*(negate(c) for c in self.met), fine))
        )


def doubtful(claim: Claim, c: sp.Basic) -> list[Doubtful]:
    """The sums of a relation that are not seen to be numbers, those on the greater side first."""
    found = []
    for total in dict.fromkeys((*outermost(c.gts, Over), *outermost(c.lts, Over))):
        if (
            total.kind != "sum"
            or total.free_symbols - {p.symbol for p in claim.parameters}
            or _seen(claim, total)
        ):
            continue
        parts = _parts(claim, total)
        if parts:
            found.append(Doubtful(total, parts))
    return found[: MOST + 1]


def _seen(claim: Claim, total: Over) -> bool:
    whole = Sums(claim)
    try:
        return whole.stands(whole.number(total))
    except Stuck:
        return False


def _parts(claim: Claim, total: Over) -> tuple[sp.Expr, ...]:
    """What is under logarithms, and denominators, and is not seen to be positive wherever the condition holds."""
    whole, body = Sums(claim), total.body
    inner = ((total.var, total.over),)
    asked = [e.args[0] for e in outermost(body, sp.log)]
    powers = [e for e in outermost(body, sp.Pow, sp.log) if isinstance(e, sp.Pow)]
    asked += [e.base for e in powers if isinstance(e.exp, sp.Rational) and e.exp < 0]
    known = [whole.p.condition(n) for n in (*whole.about(inner), *whole.parameters)]
    known = [k for k in known if not k.has(Over)]
    known += [] if total.condition is sp.true else [total.condition]
    return tuple(a for a in dict.fromkeys(asked) if not follows(known, gt(a, 0)).holds)


# ---------------------------------------------------------------- case by case
@dataclass
class _State:
    """What is told in a case.

    Attributes:
      covers: by sum, the step that says that none of its terms is infinite; infinite: the step that says that it is +oo.
      lost: the same of those whose factor is 0; given: steps that state relations, by which factors are told to be positive or 0.
    """

    covers: dict[Doubtful, str] = field(default_factory=dict)
    infinite: dict[Doubtful, str] = field(default_factory=dict)
    lost: dict[Doubtful, str] = field(default_factory=dict)
    given: tuple[str, ...] = ()


class _Cases:
    def __init__(self, whole: Sums, relation: sp.Basic) -> None:
        self.whole, self.p, self.relation = whole, whole.p, relation
        self.tables = whole.signature.tables
        self.cases: dict[
            Doubtful, tuple[str, str, str, str]
        ] = {}  # that its largest mark is positive or not, and what it says

    def shown(self, sums: Sequence[Doubtful]) -> str:
        """The step that states the relation."""
        if len(sums) > MOST:
            raise Stuck(f"more than {MOST} sums of {self.relation} may be infinite")
        return self._told(self.relation, tuple(sums), _State())

    def _told(self, c: sp.Basic, left: tuple[Doubtful, ...], state: _State) -> str:
        if not left:
            return self._leaf(c, state)
        d, rest = left[0], left[1:]
        if covered := self._without_case(d, state):
            return self._told(c, rest, replace(state, covers={**state.covers, d: covered}))
        if d not in self.cases:
            yes, no = (
                self.p.assume(self.whole.label("case"), r) for r in (gt(d.largest, 0), le(d.largest, 0))
            )
            self.cases[d] = yes, no, self._covered(d, no), self._infinite(d, yes)
        yes, no, fine, beyond = self.cases[d]
        covers = {**state.covers, d: fine}
        finite = self._told(c, rest, replace(state, covers=covers))
        if not self.p.resting_on(finite, [no]):
            return finite
        infinite = self._beyond(c, d, beyond, rest, state)
        if not self.p.resting_on(infinite, [yes]):
            return infinite
        return self.whole.either_way((yes, no), (infinite, finite), [self.whole.number(d.largest)])

    def _without_case(self, d: Doubtful, state: _State) -> str:
        """A step that says that no term of a sum is infinite, as the other sums that were told to be numbers say, at each element; "" if they do not."""
        p, x, over = self.p, d.total.var, d.total.over
        formula = d.covered
        assert isinstance(formula, EveryElement)
        assert isinstance(formula.body, Relation)
        member = self.whole.member(x, over)
        known = [n for n in self.whole.about(((x, over),)) if not p.condition(n).has(Over)]
        known += [*self.whole.parameters, *state.given]
        for step in state.covers.values():
            f = p.statement(step)
            if isinstance(f, EveryElement) and f.over == over:
                known.append(self._at(step, f, x, member))
        goal = formula.body.condition
        if not follows([p.condition(n) for n in known], goal).holds:
            return ""
        body = p.decide(self.whole.label("no infinite term"), goal, known)
        return p.state(
            self.whole.label("nowhere infinite"),
            formula,
            "generalisation",
            body,
            *p.resting_on(body, [member]),
        )

    def _at(self, step: str, f: EveryElement, x: sp.Symbol, member: str) -> str:
        return self.p.take(self.whole.label(f"at {x}"), "instance", step, member, at=x)

    def _covered(self, d: Doubtful, no: str) -> str:
        """No term is infinite, as the largest of the marks is not positive."""
        p, x, over = self.p, d.total.var, d.total.over
        formula = d.covered
        assert isinstance(formula, EveryElement)
        member = self.whole.member(x, over)
        mark = compared(self.whole, d.largest, x, ((x, over),))
        body = p.decide(
            self.whole.label("no infinite term"), formula.body, [mark, no, self.whole.number(d.largest)]
        )
        return p.state(
            self.whole.label("nowhere infinite"),
            formula,
            "generalisation",
            body,
            *p.resting_on(body, [member]),
        )

    def _infinite(self, d: Doubtful, yes: str) -> str:
        """The sum is +oo, as the term at some element is."""
        p, whole, total = self.p, self.whole, d.total
        x, inner = total.var, ((total.var, total.over),)
        known = [n for n in (*whole.about(inner), *whole.parameters) if not p.condition(n).has(Over)]
        met = [p.assume(whole.label("where"), c) for c in d.met]
        positive = p.assume(whole.label("where"), gt(d.positive, 0))
        never = p.assume(whole.label("where"), le(d.positive, 0))
        of_parts = whole.number(d.positive, inner)
        finite = p.decide(whole.label("a number"), Relation(a_number(total.body)), [*met, positive, *known])
        infinite = self._settled(ge(total.body, sp.oo), d.parts, [*met, never, *known])
        chosen = Chosen(whole, d.largest, ())
        y = chosen.y
        facts = [chosen.value, yes, whole.number(d.largest), *whole.about(chosen.scope), *whole.parameters]
        there = [
            p.decide(whole.label("there"), substitute(r, {x: y}), facts) for r in (le(d.positive, 0), *d.met)
        ]
        goal = p.take(
            whole.label("an infinite sum"),
            "an infinite sum",
            *(of_parts, finite, infinite, there[0], whole.member(y, total.over), *there[1:]),
            *self._sides(d),
            sum=total,
            element=y,
            positive=d.positive,
        )
        return chosen.forgotten(goal)

    def _sides(self, d: Doubtful) -> list[str]:
        """That the sides of the condition are numbers, where the rule asks for it."""
        inner = ((d.total.var, d.total.over),)
        sides = [side for c in d.met for r in _relations(c) for side in r.args]
        return [self.whole.number(s, inner) for s in sides if not isinstance(s, (Entry, sp.Rational))]

    def _settled(self, goal: sp.Basic, parts: Sequence[sp.Expr], known: Sequence[str]) -> str:
        """A term is +oo, of which it is told which of some numbers in it are positive."""
        p = self.p
        if follows([p.condition(n) for n in known], None).holds:
            absurd = p.decide(self.whole.label("absurd"), Contradiction(), known)
            return p.state(self.whole.label("so"), Relation(goal), "from a contradiction", absurd)

        def enough(names: Sequence[str]) -> bool:
            return not why_not_beyond(goal, [p.condition(n) for n in names], self.tables)

        if enough(known):
            return p.state(
                self.whole.label("infinite"), Relation(goal), "infinite value", *fewest(list(known), enough)
            )
        if not parts:
            raise Stuck(f"{goal} is not seen")
        cases = [p.assume(self.whole.label("case"), r) for r in (gt(parts[0], 0), le(parts[0], 0))]
        goals = [self._settled(goal, parts[1:], [case, *known]) for case in cases]
        for case, there in zip(cases, goals, strict=True):
            if not p.resting_on(there, [case]):
                return there
        return self.whole.either_way(cases, goals, known)

    # ------------------------------------------------------------ once all is told
    def _leaf(self, c: sp.Basic, state: _State) -> str:
        if state.infinite:
            return self._by(c, self._told_of(c, state))
        if not state.lost:
            return self._finite(c, state)
        lost = {d.total: sp.Integer(0) for d in state.lost}
        left = c.func(*(a.xreplace(lost) for a in c.args), evaluate=False)
        return self._by(c, [self._finite(left, state), *self._told_of(c, state)])

    def _told_of(self, c: sp.Basic, state: _State) -> list[str]:
        """What is told of the sums of a relation: that they are +oo, or numbers."""
        before = dict(self.whole.numbers), list(self.whole.given)
        self.whole.given += state.covers.values()
        self.whole.forget()
        infinite = {**state.infinite, **state.lost}
        try:
            sums = [e for e in outermost(c, Over) if e not in {d.total for d in infinite}]
            numbers = [self.whole.number(e) for e in sums]
            numbers += [step for e in sums for step in self._bounded(e)]
        finally:
            self.whole.numbers, self.whole.given = before
            self.whole.forget()
        return [*infinite.values(), *numbers, *state.given, *self.whole.parameters]

    def _bounded(self, total: Over) -> list[str]:
        """sum f >= 0 where no term is seen to be negative, and sum |P - Q| <= 2 for laws, as it is at most that of P + Q."""
        whole, inner = self.whole, ((total.var, total.over),)
        known = [n for n in (*whole.about(inner), *whole.parameters) if not self.p.condition(n).has(Over)]
        if (
            total.body.has(Over)
            or not follows([self.p.condition(n) for n in known], ge(masked(total), 0)).holds
        ):
            return []
        found = [whole.linear(total, ">=", multipliers={})]
        laws = {
            e
            for e in total.body.atoms(Entry)
            if whole.signature.tables[e.table].is_law and e.elements == (total.var,)
        }
        if (
            isinstance(total.body, sp.Abs)
            and len(laws) == 2
            and follows([self.p.condition(n) for n in known], le(masked(total), sp.Add(*laws))).holds
        ):
            ones = {e.table: sp.Integer(1) for e in laws}
            found.append(whole.linear(total, "<=", multipliers=ones, constant=sp.Integer(-2)))
        return found

    def _beyond(self, c: sp.Basic, d: Doubtful, step: str, left: tuple[Doubtful, ...], state: _State) -> str:
        """The relation where a sum is +oo: its factor is told to be positive or 0, if it is not seen which."""
        whole, mark = self.whole, sp.Dummy()
        infinite = replace(state, infinite={**state.infinite, d: step})
        factor = sp.diff((c.gts - c.lts).xreplace({d.total: mark}), mark)
        known = [self.p.condition(n) for n in (*state.given, *whole.parameters)]
        if factor.has(mark) or not follows(known, ge(factor, 0)).holds or follows(known, gt(factor, 0)).holds:
            return self._told(c, left, infinite)
        some, none = (self.p.assume(whole.label("case"), r) for r in (gt(factor, 0), le(factor, 0)))
        there = self._told(c, left, replace(infinite, given=(*state.given, some)))
        lost = replace(state, lost={**state.lost, d: step}, given=(*state.given, none))
        return whole.either_way((some, none), (there, self._told(c, left, lost)), whole.parameters)

    def _by(self, c: sp.Basic, known: Sequence[str]) -> str:
        """The relation by what is infinite in it."""
        p, names = self.p, list(dict.fromkeys(known))
        for rule, why_not in (("infinite value", why_not_beyond), ("without infinite parts", why_not_left)):

            def enough(some: Sequence[str], why_not: Callable[..., str] = why_not) -> bool:
                return not why_not(c, [p.condition(n) for n in some], self.tables)

            if enough(names):
                return p.state(self.whole.label("at infinity"), Relation(c), rule, *fewest(names, enough))
        infinite = [p.condition(n).lhs for n in names if p.condition(n).has(sp.oo)]
        raise Stuck(f"{c} is not seen where " + ", ".join(f"{e} is infinite" for e in infinite))

    def _finite(self, c: sp.Basic, state: _State) -> str:
        """By a tactic for sums of numbers, that none of the terms is infinite being hypotheses."""
        claim = self.whole.claim
        if not c.has(Over):
            return self.whole.concluded(c, *state.given)
        covers = list(state.covers.values())
        told = [
            Hypothesis(f"told {k + 1}", "", self.p.statement(step))
            for k, step in enumerate([*covers, *state.given])
        ]
        sub = replace(claim, hypotheses=(*claim.hypotheses, *told), conclusion=Relation(c))
        steps = by_tactic(sub)
        return self._copied(steps, [*self.whole.given[: len(claim.hypotheses)], *covers, *state.given])

    def _copied(self, derivation: Derivation, hypotheses: Sequence[str]) -> str:
        """The steps of a derivation from further hypotheses, which steps of this one state."""
        names: dict[str, str] = {}
        prefix = self.whole.label("told")
        last = ""
        for step in derivation.steps:
            if step.rule == "hypothesis":
                last = hypotheses[step.args["index"]]
            else:
                uses = [names[use] for use in step.uses]
                last = self.p.state(f"{prefix}: {step.name}", step.statement, step.rule, *uses, **step.args)
            names[step.name] = last
        return last


def _as_claimed(claim: Claim, written: Derivation) -> Derivation:
    """The derivation with the setting and the conclusion that the claim has."""
    return Derivation(setting_of(claim, BOOK), plain(claim.conclusion), written.steps, written.stuck)


def by_tactic(claim: Claim) -> Derivation:
    """A complete derivation by one of the tactics for sums of numbers.

    Raises:
      Stuck: none is.
    """
    reasons: Mapping[str, str] = {}
    for name in FINITE:
        written = importlib.import_module(f"proofs.tables.{name}").derive(claim)
        if written is None:
            continue
        derivation = Derivation(
            setting_of(claim, BOOK), plain(claim.conclusion), written.steps, written.stuck
        )
        reason = fault(derivation)
        if not reason:
            return derivation
        reasons = {**reasons, name: reason}
    raise Stuck("where all sums are numbers: " + "; ".join(f"{k}: {v}" for k, v in reasons.items()))
