"""Whether one claim implies another: a small sound prover for statements that differ by little.

``implied(x, m)`` asks whether claim m follows from claim x: m's hypotheses must give those of x, and x's conclusion
with m's hypotheses must give that of m. Quantifiers are opened with fresh symbols (an arbitrary prompt for "every", the
prompt that exists for "some"), universal statements are instantiated at the symbols at hand, and what is left are
relations, decided by `proofs.kernel.rules._decision`. An exact length is not implied by another length, unless both come to
the same number; "at most" is implied by less. A "yes" is a proof in this calculus; a "no" says nothing.

Of worlds it knows what `facts_of_prompt`, `facts_of_prefix` and `facts_of_empty` list. Formulas of a kind that it has
no reading for take part as they are: they imply themselves.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache

import sympy as sp
from sympy.core.relational import Relational
from sympy.core.symbol import Str

from proofs.kernel.clear import unclear
from proofs.kernel.rules._decision import follows, is_extended
from proofs.kernel.rules._language import LAW as LAWS
from proofs.kernel.rules._language import (
    CaptureError,
    count_of,
    down,
    eq,
    ge,
    gt,
    implies,
    le,
    lt,
    negate,
    substitute,
    substitute_in,
    up,
)
from proofs.kernel.rules.rounding import enclosure
from theory.claims import Claim
from theory.logic import (
    Conjunction,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Length,
    Relation,
    Some,
    When,
)
from theory.observables import (
    B_P,
    KL,
    LLR,
    B,
    B_last,
    B_minus,
    B_plus,
    Expect,
    KL_to_model,
    Observable,
    P,
    P_minus,
    P_plus,
    Prob,
    increment,
    inverse_likelihood_ratio,
    last_minus,
    last_plus,
    size,
    w,
    w_max,
)
from theory.parameters import Parameter, alpha, known_parameters

EFFORT = 400_000  # of Z3 for one question
ROUNDS = 3  # of instances of universal statements
PAIRS = 8  # logarithms, exponentials, ... of a question above which they are not compared with each other

# What this calculus reads of a quantifier; one that says more is taken as it is.
READ = frozenset({"var", "body", "support", "length", "nonempty", "of", "start", "parts", "condition"})
# Observables that this calculus has a reading for, and those that need P-(x) > 0 to be numbers or +oo.
KNOWN = (
    B,
    B_P,
    B_minus,
    B_plus,
    P,
    P_minus,
    P_plus,
    w,
    w_max,
    LLR,
    inverse_likelihood_ratio,
    increment,
    KL,
    KL_to_model,
    size,
)
NEED_MINUS = (LLR, inverse_likelihood_ratio, increment, KL, KL_to_model)


# ---------------------------------------------------------------- what is known of worlds
def facts_of_prompt(x: sp.Symbol, *, minus: bool, mixed: bool) -> list[sp.Basic]:
    """What the definitions give of one prompt.

    Args:
      x: the prompt.
      minus: P-(x) > 0 is known.
      mixed: P(x) > 0 is known.
    """
    facts = [eq(P(x), alpha * P_minus(x) + (1 - alpha) * P_plus(x)), ge(size(x), 0)]
    for law in (P, P_minus, P_plus):
        facts += [ge(law(x), 0), le(law(x), 1)]
    for mean in (B_minus, B_plus):
        facts += [ge(mean(x), -1), le(mean(x), 1)]
    if mixed:
        facts += [ge(B_P(x), -1), le(B_P(x), 1), ge(w(x), 0), le(w(x), 1), ge(w_max(x), w(x))]
        facts += [ge(w_max(x), alpha), le(w_max(x), 1), eq(w(x) * P(x), alpha * P_minus(x))]
        facts += [eq(B_P(x), w(x) * B_minus(x) + (1 - w(x)) * B_plus(x))]
    if minus:
        # KL(P- || P) <= KL(P- || P+), as log(w p + (1 - w) q) >= w log p + (1 - w) log q sentence by sentence.
        facts += [
            ge(KL(x), 0),
            ge(KL_to_model(x), 0),
            le(KL_to_model(x), KL(x)),
            ge(inverse_likelihood_ratio(x), 0),
        ]
        facts += [
            eq(inverse_likelihood_ratio(x) * P_minus(x), P_plus(x)),
            eq(w(x) * (alpha + (1 - alpha) * inverse_likelihood_ratio(x)), alpha),
        ]
        facts += [
            gt(w(x), 0),
            implies(gt(inverse_likelihood_ratio(x), 1), lt(LLR(x), 0)),
            implies(lt(inverse_likelihood_ratio(x), 1), gt(LLR(x), 0)),
        ]
    return facts


def facts_of_prefix(x0: sp.Symbol, x: sp.Symbol) -> list[sp.Basic]:
    """What is known of a prefix x0 of x: it is at least as probable, and no longer."""
    return [
        *(ge(law(x0), law(x)) for law in (P, P_minus, P_plus)),
        le(size(x0), size(x)),
        le(w_max(x0), w_max(x)),
    ]


def facts_of_empty(e: sp.Symbol) -> list[sp.Basic]:
    """What is known of the empty prompt."""
    ones = [eq(law(e), 1) for law in (P, P_minus, P_plus, inverse_likelihood_ratio)]
    return [*ones, eq(size(e), 0), eq(w(e), alpha), eq(w_max(e), alpha), eq(LLR(e), 0)]


# ---------------------------------------------------------------- relations
def _plain_logs(e: sp.Basic) -> sp.Basic:
    """Logarithms of products taken apart where the signs of the factors are known."""
    return e.replace(lambda x: isinstance(x, sp.log), lambda x: sp.expand_log(x))


def _rewritten(e: sp.Basic) -> sp.Basic:
    """An expression or condition with logarithms taken apart and constant factors taken out of averages."""
    if isinstance(e, Relational):
        return e.func(*(_rewritten(a) for a in e.args), evaluate=False)
    if isinstance(e, (sp.And, sp.Or, sp.Implies, sp.Not)):
        return e.func(*(_rewritten(a) for a in e.args), evaluate=False)
    if isinstance(e.args[0] if e.args else None, Str) and not (_is_average(e) and isinstance(e, Expect)):
        return e
    if isinstance(e, Expect):
        law, body, prompt, n = e.args
        constant, rest = sp.expand(_rewritten(body)).as_independent(prompt, as_Add=False)
        if constant.is_Rational and constant not in (0, 1) and rest != 1:
            return constant * Expect(law, rest, prompt, n)
        return Expect(law, rest * constant, prompt, n)
    if isinstance(e, sp.log):
        return sp.expand_log(sp.log(_rewritten(e.args[0])))
    if isinstance(e, (up, down)):
        return e.func(_length(e.args[0]))
    if not e.args:
        return e
    return e.func(*(_rewritten(a) for a in e.args))


@lru_cache(maxsize=4096)
def _length(expression: sp.Expr) -> sp.Expr:
    """One spelling of equal lengths."""
    return sp.expand(_plain_logs(expression))


@lru_cache(maxsize=8192)
def _defined(given: tuple[sp.Basic, ...], condition: sp.Basic) -> bool:
    """Whether the logarithms, roots and denominators of a condition have a meaning under what is given."""
    if not condition.has(sp.log, sp.Pow):
        return True
    sides: list[sp.Expr] = []
    for relation in _relations(condition):
        sides += [side for side in relation.args if side.has(sp.log, sp.Pow) and not is_extended(side)]
    return all(bool(follows(given, eq(side, side), EFFORT).holds) for side in sides)


def _relations(condition: sp.Basic) -> Iterator[Relational]:
    if isinstance(condition, Relational):
        yield condition
    else:
        for part in condition.args:
            yield from _relations(part)


def _growing(terms: Sequence[sp.Expr]) -> list[sp.Basic]:
    """That logarithms, exponentials and numbers of sentences grow with their arguments; enclosures of numbers."""
    facts: list[sp.Basic] = []
    for kind in (sp.log, sp.exp, up, down):
        atoms = [t for t in terms if type(t) is kind]
        if kind is sp.log:
            facts += [implies(ge(t.args[0], 1), ge(t, 0)) for t in atoms if not t.is_number]
            facts += [implies(le(t.args[0], 1), le(t, 0)) for t in atoms if not t.is_number]
        if len(atoms) <= PAIRS:
            for a, b in itertools.permutations(atoms, 2):
                facts.append(implies(le(a.args[0], b.args[0]), le(a, b)))
        for t in atoms:
            if t.is_number and not t.is_Rational and kind in (sp.log, sp.exp):
                low, high = enclosure(t)
                facts += [lt(low, t), lt(t, high)]
            if kind is up:
                facts += [ge(t, t.args[0]), sp.Or(eq(t, 0), lt(t, t.args[0] + 1), evaluate=False)]
            if kind is down:
                facts += [gt(t, t.args[0] - 1), sp.Or(eq(t, 0), le(t, t.args[0]), evaluate=False)]
    return [*facts, *_growing_powers([t for t in terms if isinstance(t, sp.Pow)])]


def _growing_powers(powers: Sequence[sp.Pow]) -> list[sp.Basic]:
    """That a power of a nonnegative number grows with the number, and with the exponent where the number is at least 1.

    Exponents are at least 0 in the former; below 1, a power falls as its exponent grows.
    """
    facts: list[sp.Basic] = []
    if len(powers) > PAIRS:
        return facts
    for a, b in itertools.permutations(powers, 2):
        if a.exp == b.exp:
            ordered = sp.And(ge(a.base, 0), le(a.base, b.base), ge(a.exp, 0), evaluate=False)
            apart = sp.And(ge(a.base, 0), lt(a.base, b.base), gt(a.exp, 0), evaluate=False)
            facts += [implies(ordered, le(a, b)), implies(apart, lt(a, b))]
        elif a.base == b.base:
            smaller = le(a.exp, b.exp)
            facts.append(implies(sp.And(ge(a.base, 1), smaller, evaluate=False), le(a, b)))
            small = (gt(a.base, 0), le(a.base, 1), smaller)
            facts.append(implies(sp.And(*small, evaluate=False), ge(a, b)))
    return facts


def _powers(e: sp.Basic) -> set[sp.Pow]:
    """Powers with an exponent that is no number."""
    return {t for t in e.atoms(sp.Pow) if not t.exp.is_number}


_FLIPPED: dict[type, type] = {
    sp.StrictLessThan: sp.StrictGreaterThan,
    sp.LessThan: sp.GreaterThan,
    sp.StrictGreaterThan: sp.StrictLessThan,
    sp.GreaterThan: sp.LessThan,
}


def _less(relation: sp.Basic) -> tuple[sp.Expr, sp.Expr, bool] | None:
    """(small, large, strict) of an inequality."""
    if isinstance(relation, (sp.StrictLessThan, sp.LessThan)):
        return relation.lhs, relation.rhs, isinstance(relation, sp.StrictLessThan)
    if isinstance(relation, (sp.StrictGreaterThan, sp.GreaterThan)):
        return relation.rhs, relation.lhs, isinstance(relation, sp.StrictGreaterThan)
    return None


def _unscaled(relation: sp.Basic) -> sp.Basic:
    """2 a <= b as a <= b/2, and so on for a side that speaks of a prompt; a may be infinite."""
    if type(relation) not in _FLIPPED:
        return relation
    low, high = relation.args
    for this, other in ((low, high), (high, low)):
        factor, rest = this.as_coeff_Mul()
        if (
            this.atoms(Observable)
            and not other.atoms(Observable)
            and factor not in (0, 1)
            and factor.is_Rational
        ):
            sides = (rest, other / factor) if this is low else (other / factor, rest)
            kind = type(relation) if factor > 0 else _FLIPPED[type(relation)]
            return kind(*sides, evaluate=False)
    return relation


# ---------------------------------------------------------------- sequents
@dataclass
class State:
    """What has been assumed or found, and the symbols at hand.

    Attributes:
      parameters: whose intervals may be used.
      facts: relations between parameters and observables of the prompts at hand.
      world: what the definitions give of those prompts.
      open: statements with quantifiers, not taken apart.
      prompts, numbers: symbols at hand.
    """

    parameters: tuple[Parameter, ...] = ()
    facts: list[sp.Basic] = field(default_factory=list)
    world: list[sp.Basic] = field(default_factory=list)
    open: list[Formula] = field(default_factory=list)
    prompts: list[sp.Symbol] = field(default_factory=list)
    numbers: list[sp.Expr] = field(default_factory=list)
    prefixes: list[tuple[sp.Symbol, sp.Symbol]] = field(default_factory=list)
    used: set[tuple[str, sp.Basic]] = field(default_factory=set)
    counter: itertools.count[int] = field(default_factory=itertools.count)
    inside_mean: bool = False

    def copy(self) -> State:
        """The same state, to be added to apart."""
        return State(
            self.parameters,
            list(self.facts),
            list(self.world),
            list(self.open),
            list(self.prompts),
            list(self.numbers),
            list(self.prefixes),
            set(self.used),
            self.counter,
            self.inside_mean,
        )

    @property
    def intervals(self) -> tuple[sp.Basic, ...]:
        """What may be used of parameters alone."""
        own = [c for p in self.parameters for c in p.conditions()]
        symbols = {p.symbol for p in self.parameters}
        return (
            *own,
            *(f for f in self.facts if f.free_symbols and f.free_symbols <= symbols and not f.has(sp.log)),
        )

    # ------------------------------------------------ symbols
    def fresh_prompt(self, guards: Iterable[sp.Basic] = ()) -> sp.Symbol:
        """A prompt of which the guards hold and nothing else is assumed."""
        x = sp.Symbol(f"x{next(self.counter)}'")
        self.prompts.append(x)
        self.facts += [substitute_condition(g, {HERE: x}) for g in guards]
        self._learn(x)
        return x

    def fresh_number(self, start: int) -> sp.Symbol:
        """A number of sentences from start on."""
        k = sp.Symbol(f"n{next(self.counter)}'", integer=True, nonnegative=True)
        self.numbers += [k, k + 1]
        self.facts.append(ge(k, start))
        return k

    def empty_prompt(self) -> sp.Symbol:
        """The prompt of no sentence."""
        e = sp.Symbol("empty'")
        if e not in self.prompts:
            self.prompts.append(e)
            self.world += facts_of_empty(e)
            self._learn(e)
        return e

    def first_sentences(self) -> None:
        """Two prompts of one sentence: one that P- likes at least as much as P+ does, and one the other way round."""
        for law, relation in ((P_minus, ge), (P_plus, le)):
            x = self.fresh_prompt([gt(law(HERE), 0), eq(size(HERE), 1)])
            self.facts += [relation(increment(x), 0), relation(LLR(x), 0), relation(P_minus(x), P_plus(x))]

    def _learn(self, x: sp.Symbol) -> None:
        about = [f for f in (*self.facts, *self.world) if x in f.free_symbols and not is_opaque(f)]
        base = [*self.intervals, *about, *facts_of_prompt(x, minus=False, mixed=False)]
        minus = bool(follows(_few(base), gt(P_minus(x), 0), EFFORT).holds)
        mixed = minus or bool(follows(_few(base), gt(P(x), 0), EFFORT).holds)
        self.world += facts_of_prompt(x, minus=minus, mixed=mixed)
        if minus:
            self.facts.append(gt(P_minus(x), 0))
        if mixed:
            self.facts.append(gt(P(x), 0))

    # ------------------------------------------------ assumptions
    def assume(self, f: Formula) -> None:
        """Add a statement: relations as facts, "some" with the prompt that exists, "every" to be instantiated."""
        f = normal(f)
        if isinstance(f, Relation):
            self.add(f.condition)
        elif isinstance(f, Conjunction):
            for part in f.parts:
                self.assume(part)
        elif type(f) is Some and is_readable(f):
            x = self.fresh_prompt(_guards(f))
            self.assume(substitute_in(f.body, {f.var: x}))
        else:
            self.open.append(f)

    def add(self, condition: sp.Basic) -> None:
        """Add a relation."""
        if isinstance(condition, sp.And):
            for part in condition.args:
                self.add(part)
        elif condition not in self.facts:
            self.facts.append(condition)

    def saturate(self) -> None:
        """Instances of universal statements at the symbols at hand."""
        for _ in range(ROUNDS):
            before = len(self.used)
            for f in list(self.open):
                if type(f) is When:
                    self._use_when(f)
                    continue
                for term in self._terms(f):
                    key = (str(f), term)
                    if key in self.used or not self._meets(f, term):
                        continue
                    self.used.add(key)
                    self.assume(substitute_in(f.body, {f.var: term}))  # type: ignore[attr-defined]
            if len(self.used) == before:
                return

    def _use_when(self, f: When) -> None:
        """The body of a "when" whose condition is at hand; it is not asked for again while it is looked at."""
        key = (str(f), sp.true)
        if key in self.used:
            return
        self.used.add(key)
        if self.copy().proves(f.condition):
            self.assume(f.body)
        else:
            self.used.discard(key)

    def _terms(self, f: Formula) -> list[sp.Expr]:
        if not is_readable(f):
            return []
        if type(f) is EveryLength:
            return list(self.numbers)
        if type(f) in (Every, EveryPrefix):
            return list(self.prompts)
        if type(f) is EverySentence:
            return [x for x in self.prompts if x.name.startswith("y")]
        return []

    def _meets(self, f: Formula, term: sp.Expr) -> bool:
        if type(f) is EveryLength:
            return self._plainly(ge(term, f.start))
        if type(f) is EveryPrefix:
            return (term, f.of) in self.prefixes and (not f.nonempty or self._plainly(ge(size(term), 1)))
        if type(f) is Every:
            return all(self._plainly(substitute_condition(g, {HERE: term})) for g in _guards(f))
        return type(f) is EverySentence

    def _plainly(self, guard: sp.Basic) -> bool:
        """Whether a guard is a fact, or follows from the facts about the same symbols."""
        guard = _rewritten(guard)
        if guard in self.facts or guard in self.world:
            return True
        own = {p.symbol for p in self.parameters}
        about = guard.free_symbols - own
        near = [
            f for f in (*self.facts, *self.world) if f.free_symbols & about and f.free_symbols <= about | own
        ]
        near = [f for f in near if not is_opaque(f) and self._meaningful(f)]
        plain = [f for f in near if not f.has(sp.log, sp.exp, sp.Piecewise, Expect, Prob)]
        return bool(follows(tuple(dict.fromkeys((*self.intervals, *plain))), guard, EFFORT).holds)

    # ------------------------------------------------ goals
    def proves(self, goal: Formula) -> bool:
        """Whether a formula follows."""
        try:
            return self._proves(goal)
        except (CaptureError, TypeError, AttributeError):  # a formula of a kind that has no reading here
            return False

    def _proves(self, goal: Formula) -> bool:
        goal = normal(goal)
        if any(goal == f for f in self.open):
            return True
        if isinstance(goal, Conjunction):
            return all(self._proves(part) for part in goal.parts)
        if isinstance(goal, Relation):
            self.saturate()
            return self.decide(goal.condition)
        if not is_readable(goal):
            self.saturate()
            return goal in self.open
        inner = self.copy()
        if type(goal) is When:
            inner.assume(goal.condition)
            return inner._proves(goal.body)
        if type(goal) is Every:
            x = inner.fresh_prompt(_guards(goal))
            return inner._proves(substitute_in(goal.body, {goal.var: x}))
        if type(goal) is EveryLength:
            k = inner.fresh_number(goal.start)
            return inner._proves(substitute_in(goal.body, {goal.var: k}))
        if type(goal) is EveryPrefix:
            x0 = sp.Symbol(f"x{next(self.counter)}'")
            inner.prompts.append(x0)
            inner.prefixes.append((x0, goal.of))
            inner.world += facts_of_prefix(x0, goal.of)
            if goal.nonempty:
                inner.facts.append(ge(size(x0), 1))
            inner._learn_prefix(x0, goal.of)
            return inner._proves(substitute_in(goal.body, {goal.var: x0}))
        if type(goal) is EverySentence:
            y = sp.Symbol(f"y{next(self.counter)}'")
            inner.prompts.append(y)
            inner.facts += [ge(B(y), -1), le(B(y), 1)]
            return inner._proves(substitute_in(goal.body, {goal.var: y}))
        if type(goal) is Some:
            inner.empty_prompt()
            inner.saturate()
            for x in list(inner.prompts):
                if all(
                    inner.decide(substitute_condition(g, {HERE: x})) for g in _guards(goal)
                ) and inner.copy()._proves(substitute_in(goal.body, {goal.var: x})):
                    return True
        return False

    def _learn_prefix(self, x0: sp.Symbol, x: sp.Symbol) -> None:
        for law in (P, P_minus, P_plus):
            if gt(law(x), 0) in self.facts:
                self.facts.append(gt(law(x0), 0))
        self._learn(x0)

    # ------------------------------------------------ relations
    def decide(self, goal: sp.Basic) -> bool:
        """Whether a relation follows from the facts at hand."""
        if goal in self.facts or goal in self.world:
            return True
        if isinstance(goal, sp.And):
            return all(self.decide(part) for part in goal.args)
        if isinstance(goal, sp.Implies):
            inner = self.copy()
            inner.add(goal.args[0])
            return inner.decide(goal.args[1])
        if isinstance(goal, sp.Or) and any(self.copy().decide(part) for part in goal.args):
            return True
        return self._by_transitivity(goal) or self._mean_of_a_bound(goal) or self._by_decision(goal)

    def _consequences(self) -> Iterator[sp.Basic]:
        """Facts, and what implications among them give whose premises are facts."""
        for fact in self.facts:
            yield fact
            if isinstance(fact, sp.Implies) and fact.args[0] in self.facts:
                yield fact.args[1]

    def _by_transitivity(self, goal: sp.Basic) -> bool:
        """a <= b from a <= c and c <= b; a may be anything, also infinite, b and c are finite."""
        wanted = _less(_unscaled(goal))
        if wanted is None:
            return False
        low, high, strict = wanted
        for fact in self._consequences():
            known = _less(_unscaled(fact))
            if known is None:
                continue
            for same, between in (
                (low == known[0], (known[1], high)),
                (high == known[1], (low, known[0])),
            ):
                if not same or any(is_extended(e) for e in between):
                    continue
                between = (self._settled(between[0]), self._settled(between[1]))
                if between[0] == between[1]:
                    if not strict or known[2]:
                        return True
                elif self._compared((lt if strict and not known[2] else le)(*between)):
                    return True
        return False

    def _settled(self, e: sp.Expr) -> sp.Expr:
        """An expression with the value that terms by cases have where it is known which case holds."""
        for term in sorted(e.atoms(sp.Piecewise), key=str):
            for value, condition in term.args:
                if condition == sp.true or follows(self.intervals, condition, EFFORT).holds:
                    return self._settled(e.subs(term, value))
                if not follows(self.intervals, negate(condition), EFFORT).holds:
                    break
        return e

    def _compared(self, relation: sp.Basic) -> bool:
        """A relation between parameters, where a logarithm of 0 may be -oo, or between finite observables."""
        if not relation.atoms(Observable, Expect, Prob):
            return self._on_parameters(relation)
        if not relation.has(sp.log):
            return self._by_decision(relation)
        return isinstance(relation, sp.LessThan) and self._compared_without_common_terms(relation)

    def _compared_without_common_terms(self, relation: sp.LessThan) -> bool:
        """a + c <= b + c from a <= b where both are numbers; c may be infinite, and then both sides are the same."""
        low, high = (sp.Add.make_args(sp.expand(_rewritten(side))) for side in relation.args)
        common = [t for t in low if t in high]
        rest = le(*(sp.Add(*(t for t in side if t not in common)) for side in (low, high)))
        if not common or any(is_extended(t) for t in rest.args):
            return False
        return self._by_decision(rest)

    def _chains(self) -> list[sp.Basic]:
        """What two bounds on the same term, which may be infinite, say of the parameters: c <= b from c <= a <= b."""
        bounds = [b for f in self.facts if (b := _less(_unscaled(f))) is not None]
        found: list[sp.Basic] = []
        for below, above in itertools.product(bounds, bounds):
            ends = (below[0], above[1])
            if (
                below[1] == above[0]
                and below[1].atoms(Observable)
                and not any(e.atoms(Observable) for e in ends)
            ):
                found.append((lt if below[2] or above[2] else le)(*ends))
        return [f for f in found if not f.has(sp.oo, -sp.oo)]

    def _on_parameters(self, relation: sp.Basic) -> bool:
        """A relation between parameters, where a logarithm of 0 may be -oo."""
        facts = [f for f in self.facts if not f.atoms(Observable, Expect, Prob)]
        return _decided((*(c for p in self.parameters for c in p.conditions()), *facts), (), relation)

    def _mean_of_a_bound(self, goal: sp.Basic) -> bool:
        """E f <= c from f <= c after every prompt that the law may draw."""
        if not isinstance(goal, Relational) or type(goal) not in _FLIPPED:
            return False
        rewritten = _rewritten(goal)
        for average, bound, kind in (
            (rewritten.lhs, rewritten.rhs, type(goal)),
            (rewritten.rhs, rewritten.lhs, _FLIPPED[type(goal)]),
        ):
            factor, average = average.as_coeff_Mul()
            if (
                not isinstance(average, Expect)
                or not _is_average(average)
                or not factor.is_Rational
                or factor <= 0
                or bound.has(Expect)
            ):
                continue
            _, body, prompt, n = average.args
            if prompt in bound.free_symbols or self.inside_mean:
                continue
            inner = self.copy()
            inner.inside_mean = True
            x = inner.fresh_prompt([gt(LAWS[average.law](HERE), 0), eq(size(HERE), n)])
            if inner._proves(Relation(kind(factor * substitute(body, {prompt: x}), bound, evaluate=False))):
                return True
        return False

    def _by_decision(self, goal: sp.Basic) -> bool:
        if is_opaque(goal) or not self._meaningful(goal):
            return False
        intervals = tuple(c for p in self.parameters for c in p.conditions())
        facts = [f for f in self.facts if not is_opaque(f) and self._meaningful(f)]
        if goal != sp.false and not goal.has(Expect, Prob):
            facts = [f for f in facts if not f.has(Expect, Prob)]
        means = self._means(goal, facts)
        return _decided((*intervals, *facts, *means), tuple(self.world), goal)

    def contradictory(self) -> bool:
        """Whether what has been assumed cannot be."""
        inner = self.copy()
        inner.facts += self._chains()
        return inner._by_decision(sp.false)

    def _meaningful(self, condition: sp.Basic) -> bool:
        """Log-ratios and divergences are spoken of only after prompts that P- can produce."""
        prompts = {node.args[0] for node in _outside_means(condition) if isinstance(node, NEED_MINUS)}
        return all(gt(P_minus(x), 0) in self.facts for x in prompts)

    def _means(self, goal: sp.Basic, facts: Sequence[sp.Basic]) -> list[sp.Basic]:
        """Signs of averages, and which is the smaller of two averages over the same texts."""
        if self.inside_mean:
            return []
        averages: list[Expect] = []
        for e in (goal, *facts):
            found_here = sorted(_rewritten(e).atoms(Expect, Prob), key=str)
            averages += [a for a in found_here if a not in averages and _is_average(a)]
        found: list[sp.Basic] = []
        for a in averages:
            if isinstance(a, Prob):
                found += [ge(a, 0), le(a, 1)]
                if self._pointwise(a, lambda event, _: event, a.args[1], sp.true):
                    found.append(eq(a, 1))
                if self._pointwise(a, lambda event, _: implies(event, sp.false), a.args[1], sp.false):
                    found.append(eq(a, 0))
                continue
            if self._pointwise(a, ge, a.args[1], sp.Integer(0)):
                found.append(ge(a, 0))
            if self._pointwise(a, le, a.args[1], sp.Integer(0)):
                found.append(le(a, 0))
        for a, b in itertools.permutations(averages, 2):
            if type(a) is type(b) and a.args[0] == b.args[0] and a.args[3] == b.args[3]:
                other = substitute(b.args[1], {b.args[2]: a.args[2]})
                if self._pointwise(a, implies if isinstance(a, Prob) else le, a.args[1], other):
                    found.append(le(a, b))
        for a in averages:
            if isinstance(a, Expect) and a.args[3] == 0:
                found.append(eq(a, substitute(a.args[1], {a.args[2]: self.empty_prompt()})))
        return found

    def _pointwise(
        self, a: sp.Expr, relation: Callable[[sp.Basic, sp.Basic], sp.Basic], f: sp.Basic, g: sp.Basic
    ) -> bool:
        """Whether two terms are so related after every text that is drawn."""
        inner = self.copy()
        inner.inside_mean = True
        x = inner.fresh_prompt([gt(LAWS[a.law](HERE), 0), eq(size(HERE), a.args[3])])
        here = {a.args[2]: x}
        inner.saturate()
        return inner.decide(relation(substitute(f, here), substitute(g, here)))


HERE = sp.Symbol("here'")


def normal(f: Formula) -> Formula:
    """One spelling of a formula: lengths are sums, or whole numbers if they are numbers, and nobody says that a prompt of one or more
    sentences is not empty. There is one prompt of no sentences, and every component can produce it: some or every, under any
    of them, is the same.
    """
    parts: dict[str, object] = {}
    for part in fields(f):  # type: ignore[arg-type]
        value = getattr(f, part.name)
        if isinstance(value, Formula):
            parts[part.name] = normal(value)
        elif isinstance(value, tuple) and all(isinstance(v, Formula) for v in value):
            parts[part.name] = tuple(map(normal, value))
        elif isinstance(value, Length):
            number = value.expr.is_Rational
            parts[part.name] = (
                Length(value.count, at_most=value.at_most)
                if number
                else replace(value, expr=sp.expand(value.expr))
            )
    if isinstance(f, Every) and f.nonempty and f.length is not None and not f.length.at_most:
        parts["nonempty"] = not (f.length.expr.is_Rational and f.length.count >= 1)
    changed: Formula = replace(f, **parts)  # type: ignore[type-var]
    if isinstance(changed, (Some, Every)) and changed.length is not None and changed.after is None:
        nonempty = isinstance(changed, Every) and changed.nonempty
        if changed.length.expr == 0 and not nonempty:
            return Every(changed.var, changed.body, "P", Length(0))
    return changed


def substitute_condition(condition: sp.Basic, mapping: Mapping[sp.Basic, sp.Basic]) -> sp.Basic:
    """A relation at other symbols, as it is written."""
    result = substitute_in(Relation(condition), mapping)
    assert isinstance(result, Relation)
    return result.condition


def _guards(f: Some | Every) -> list[sp.Basic]:
    """What a prompt has to meet for a quantifier to speak of it, written for `HERE`."""
    laws = ("P-", "P+") if f.support == "both" else (f.support,)
    needed = [gt(LAWS[law](HERE), 0) for law in laws]
    if isinstance(f, Every) and f.nonempty:
        needed.append(ge(size(HERE), 1))
    if f.length is not None:
        needed.append((le if f.length.at_most else eq)(size(HERE), _rewritten(count_of(f.length))))
    return needed


def is_readable(f: Formula) -> bool:
    """Whether a quantifier says nothing but what this calculus reads of it."""
    return all(part.name in READ or getattr(f, part.name) is None for part in fields(f))  # type: ignore[arg-type]


def is_opaque(condition: sp.Basic) -> bool:
    """Whether a condition speaks of something that this calculus has no reading for."""
    for node in sp.preorder_traversal(condition):
        if isinstance(node, Observable) and not isinstance(node, KNOWN):
            return True
        if (
            isinstance(node, sp.Expr)
            and node.args
            and isinstance(node.args[0], Str)
            and not _is_average(node)
        ):
            return True
    return False


def _is_average(e: sp.Basic) -> bool:
    """Whether a term is an expectation or probability over texts that begin with the empty prompt."""
    return type(e) in (Expect, Prob) and len(e.args) == 4


def _outside_means(e: sp.Basic) -> Iterator[sp.Basic]:
    """Nodes of an expression that are not inside an average."""
    yield e
    if not isinstance(e, (Expect, Prob)):
        for a in e.args:
            yield from _outside_means(a)


def _few(facts: Sequence[sp.Basic]) -> tuple[sp.Basic, ...]:
    return tuple(f for f in dict.fromkeys(facts) if not f.has(sp.log, sp.Piecewise, Expect, Prob, up, down))


def _decided(given: tuple[sp.Basic, ...], world: tuple[sp.Basic, ...], goal: sp.Basic) -> bool:
    """Whether a relation follows from relations: what they share first, then with what is known of worlds."""
    goal = _unscaled(_rewritten(goal))
    given = tuple(dict.fromkeys(_unscaled(_rewritten(g)) for g in given))
    plain = _few(given)
    undefined = _undefined_logarithm(plain, goal)
    if undefined is not None:
        return _by_cases(given, world, goal, undefined)
    if not _defined(plain, goal):
        return False
    usable = tuple(g for g in given if _defined(plain, g))
    for more in ((), world) if world else ((),):
        base = (*usable, *_relevant(more, (goal, *usable)))
        terms = list(
            dict.fromkeys(t for e in (*base, goal) for t in (*e.atoms(sp.log, sp.exp, up, down), *_powers(e)))
        )
        grow = tuple(g for g in _growing(terms) if _defined(plain, g))
        if follows((*base, *grow), None if goal == sp.false else goal, EFFORT).holds:
            return True
    return False


def _relevant(facts: Sequence[sp.Basic], to: Sequence[sp.Basic]) -> tuple[sp.Basic, ...]:
    """Facts of worlds about the prompts that are spoken of."""
    symbols = set().union(*(e.free_symbols for e in to))
    prompts = {x for f in facts for node in f.atoms(Observable) for x in node.args}
    return tuple(f for f in facts if (f.free_symbols & prompts) <= symbols)


def _undefined_logarithm(given: tuple[sp.Basic, ...], goal: sp.Basic) -> sp.log | None:
    """A logarithm in the goal whose argument is shown to be >= 0, but not > 0."""
    for node in sorted(goal.atoms(sp.log), key=str):
        inner = node.args[0]
        if inner.atoms(Observable) or follows(given, gt(inner, 0), EFFORT).holds:
            continue
        if follows(given, ge(inner, 0), EFFORT).holds:
            return node
    return None


def _by_cases(given: tuple[sp.Basic, ...], world: tuple[sp.Basic, ...], goal: sp.Basic, node: sp.log) -> bool:
    """Where the argument is positive as usual; where it is 0 the logarithm is -oo, and what it makes of the goal.

    A goal a >= b in which -oo stands in b with a positive factor, and nothing else is infinite, holds.
    """
    inner = node.args[0]
    if not _decided((*given, gt(inner, 0)), world, goal):
        return False
    sides = _less(goal)
    if sides is None:
        return False
    plain = (*_few(given), eq(inner, 0))
    low, high, _ = sides
    factor = sp.expand(low).coeff(node)
    rest = sp.expand(low - factor * node)
    if rest.has(node) or high.has(node) or is_extended(high) or is_extended(rest):
        return False
    finite = all(_defined(plain, eq(e, e)) for e in (factor, rest, high))
    return finite and bool(follows(plain, gt(factor, 0), EFFORT).holds)


# ---------------------------------------------------------------- claims
def _begin(c: Claim) -> State:
    parameters = {p.name: p for p in c.parameters}
    state = State(tuple({"alpha": known_parameters()["alpha"], **parameters}.values()))
    for relation in c.where:
        state.add(relation)
    for h in c.hypotheses:
        state.assume(h.formula)
    return state


def implied(x: Claim, m: Claim) -> bool:
    """Whether claim m follows from claim x. False says only that it was not shown.

    A parameter that m does not have would have to be given a value; claims with one are left aside.
    """
    if not {p.name for p in x.parameters} <= {p.name for p in m.parameters}:
        return False
    state = _begin(m)
    if not all(state.decide(relation) for relation in x.where):
        return False
    if not all(state.copy().proves(h.formula) for h in x.hypotheses):
        return False
    if m.conclusion == x.conclusion:
        return True
    if isinstance(x.conclusion, EveryLength) and not isinstance(m.conclusion, EveryLength):
        state.numbers.append(sp.Integer(x.conclusion.start))
    state.assume(x.conclusion)
    return state.proves(m.conclusion)


def follows_from_definitions(m: Claim) -> bool:
    """Whether a claim needs nothing but its hypotheses and what is known of every prompt."""
    return _begin(m).proves(m.conclusion)


def equivalent(a: Claim, b: Claim) -> bool:
    """Whether two claims follow from each other."""
    return implied(a, b) and implied(b, a)


def exclusion(c: Claim) -> tuple[str, ...]:
    """Ids of hypotheses ("where k" for relations between parameters) that no world meets together; () if none are shown.

    No part of what is returned can be left out of it by this argument.
    """
    parts: list[tuple[str, Formula]] = [(h.id, h.formula) for h in c.hypotheses]
    parts += [(f"where {k + 1}", Relation(r)) for k, r in enumerate(c.where)]
    if not _exclude(c, [f for _, f in parts]):
        return ()
    for part in list(parts):
        rest = [p for p in parts if p is not part]
        if _exclude(c, [f for _, f in rest]):
            parts = rest
    return tuple(name for name, _ in parts) or ("parameters",)


def _exclude(c: Claim, formulas: Sequence[Formula]) -> bool:
    state = State(c.parameters)
    for f in formulas:
        state.assume(f)
    state.empty_prompt()
    state.first_sentences()
    state.numbers.append(sp.Integer(0))
    state.prompts.append(sp.Symbol("y'"))
    state.facts += [ge(B(sp.Symbol("y'")), -1), le(B(sp.Symbol("y'")), 1)]
    try:
        state.saturate()
        return state.contradictory()
    except (CaptureError, TypeError, AttributeError):
        return False


# ---------------------------------------------------------------- where a statement means something
@dataclass(frozen=True)
class Defined:
    """Where the logarithms of a statement are defined.

    Attributes:
      holds: a relation between parameters.
      example: parameters at which it fails, in words.
    """

    holds: sp.Basic
    example: str


def undefined_parameters(c: Claim) -> list[Defined]:
    """Conditions on parameters, not implied by the claim, without which some term of its conclusion is undefined."""
    given = tuple(_rewritten(r) for r in (*(i for p in c.parameters for i in p.conditions()), *c.where))
    missing: list[Defined] = []
    for argument in _arguments_of_logarithms(c.conclusion):
        above, below = sp.together(argument).as_numer_denom()
        condition = gt(above * below, 0)
        answer = follows(_few(given), condition, EFFORT)
        if answer.holds is False:
            missing.append(Defined(condition, answer.reason.replace("fails at", "where")))
    if _drawn_by_plus(c):
        alpha_below_one = lt(alpha, 1)
        if not follows(_few(given), alpha_below_one, EFFORT).holds:
            missing.append(
                Defined(alpha_below_one, "where alpha = 1, after prompts that P+ alone can produce")
            )
    if len(missing) > 1:
        both = sp.And(*(m.holds for m in missing), evaluate=False)
        missing.append(Defined(both, " and ".join(m.example for m in missing)))
    return missing


def _arguments_of_logarithms(f: Formula) -> list[sp.Expr]:
    found: list[sp.Expr] = []
    for part in f.walk():
        expressions = [part.condition] if isinstance(part, Relation) else []
        if isinstance(part, (Some, Every)) and part.length is not None:
            expressions.append(part.length.expr)
        for e in expressions:
            found += [t.args[0] for t in sorted(e.atoms(sp.log), key=str) if not t.atoms(Observable)]
    return list(dict.fromkeys(found))


def _drawn_by_plus(c: Claim) -> bool:
    """Whether a claim speaks of the mixture after prompts of P+, which at alpha = 1 have probability 0 in it."""
    mixed = (B_P, w, w_max, KL_to_model)
    for f in (*(h.formula for h in c.hypotheses), c.conclusion):
        for part in f.walk():
            if isinstance(part, (Some, Every)) and part.support == "P+":
                inner = [r.condition for r in part.body.walk() if isinstance(r, Relation)]
                if any(node.args[0] == part.var for r in inner for node in r.atoms(*mixed)):
                    return True
            if isinstance(part, Relation) and any(
                a.law == "P+" and a.args[1].atoms(*mixed) for a in part.condition.atoms(Expect, Prob)
            ):
                return True
    return False


def _last_of_nothing(c: Claim) -> bool:
    """Whether a claim speaks of the last sentence of every prompt, the empty one included."""
    for f in (*(h.formula for h in c.hypotheses), c.conclusion):
        for part in f.walk():
            if (
                isinstance(part, (Every, EveryPrefix))
                and not part.nonempty
                and getattr(part, "length", None) is None
            ):
                inner = [r.condition for r in part.body.walk() if isinstance(r, Relation)]
                if any(
                    node.args[0] == part.var for r in inner for node in r.atoms(B_last, last_minus, last_plus)
                ):
                    return True
    return False


def undefined_prompts(c: Claim) -> str:
    """Where a claim speaks of what is undefined after some of the prompts it ranges over; "" if nowhere."""
    if _last_of_nothing(c):
        return "the empty prompt has no last sentence"
    if _drawn_by_plus(c):
        return "the mixture is undefined after prompts of probability 0, which P+ can produce where alpha = 1"
    if where := unclear(c):
        return f"it may have no meaning, as a likelihood ratio has none after prompts that P- cannot produce: {where}"
    return ""


def cases_of(c: Claim) -> list[Claim]:
    """A claim where alpha = 1 and where it is less, and for each branch of a length given by cases; [c] if neither matters.

    One for every n that speaks of n - 1 sentences: at its first n, and at n + 1 for every n from there on.
    """
    if isinstance(c.conclusion, EveryLength) and _speaks_of_one_less(c.conclusion):
        first, later = (
            normal(substitute_in(c.conclusion.body, {c.conclusion.var: n}))
            for n in (sp.Integer(c.conclusion.start), c.conclusion.var + 1)
        )
        return [replace(c, conclusion=first), replace(c, conclusion=replace(c.conclusion, body=later))]
    parts = [c]
    if any(e.has(1 - alpha) and e.subs(alpha, 1) == 0 for e in _arguments_of_logarithms(c.conclusion)):
        parts = [replace(c, where=(*c.where, r)) for r in (lt(alpha, 1), ge(alpha, 1))]
    piecewise = next(
        (e for length in c.prompt_lengths for e in sorted(length.expr.atoms(sp.Piecewise), key=str)), None
    )
    if piecewise is None or len(piecewise.args) != 2 or piecewise.args[1][1] != sp.true:
        return parts
    (first, condition), (last, _) = piecewise.args
    split = []
    for part, (value, relation) in itertools.product(parts, ((first, condition), (last, negate(condition)))):
        conclusion = _replaced(part.conclusion, piecewise, value)
        split.append(replace(part, conclusion=conclusion, where=(*part.where, relation)))
    return split


def _speaks_of_one_less(f: EveryLength) -> bool:
    lengths = (getattr(part, "length", None) for part in f.body.walk())
    return any(isinstance(x, Length) and x.expr == f.var - 1 for x in lengths)


def _replaced(f: Formula, old: sp.Expr, new: sp.Expr) -> Formula:
    """A formula with another length."""
    if isinstance(f, (Some, Every)) and f.length is not None and f.length.expr.has(old):
        f = replace(f, length=replace(f.length, expr=f.length.expr.subs(old, new)))
    return f.mapped(lambda inside: _replaced(inside, old, new))


__all__ = [
    "Defined",
    "State",
    "cases_of",
    "equivalent",
    "exclusion",
    "follows_from_definitions",
    "implied",
    "undefined_parameters",
    "undefined_prompts",
]
