"""How far optimal values are apart where rewards are: the largest difference M of values is at most N + gamma M, N being that of rewards.

On paper: at the state and action where M is attained, values differ by what rewards do, N at most, and by gamma times a mean of differences of
the values of states; and a largest value, or tau log sum exp of values, differs by no more than the values do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.kernel.rules._language import ge, le
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import mass, tangent, termwise
from proofs.writing import Stuck
from theory.logic import Both, EveryElement, Formula, Relation, When
from theory.substitution import substitute
from theory.terms import Entry, Over, Slope

Scope = tuple[tuple[sp.Symbol, str], ...]
ONE = sp.Integer(1)
_MARK = sp.Dummy()


def says(whole: Sums, goal: sp.Basic, facts: Sequence[str], scope: Scope = ()) -> str:
    """A relation that some facts decide, with all sums and extremes in them being numbers."""
    spoken = sp.Tuple(goal, *(whole.p.condition(name) for name in facts))
    numbers = [whole.number(e, scope) for e in outermost(spoken, Over, Slope)]
    return whole.p.decide(whole.label("so"), goal, [*facts, *numbers, *whole.parameters])


def compared(whole: Sums, extreme: Over, y: sp.Symbol, scope: Scope) -> str:
    """The value at an element of the scope is at most the largest, or at least the least."""
    number, member = whole.number(extreme, scope), whole.member(y, extreme.over)
    return whole.p.take(
        whole.label(f"compared at {y}"), "an extreme and a value", number, member, extreme=extreme, element=y
    )


class Chosen:
    """An element at which an extreme is attained, until it is forgotten.

    Attributes:
      y: the element; scope: with it; value: the step that says that the term there is the extreme.
    """

    def __init__(self, whole: Sums, extreme: Over, scope: Scope) -> None:
        p = whole.p
        self.whole, self.y = whole, whole.fresh(extreme.var)
        self._exists = p.take(
            whole.label(f"{self.y} attains"),
            "an extreme is attained",
            whole.number(extreme, scope),
            extreme=extreme,
            element=self.y,
        )
        obtained = [
            p.take(whole.label(f"{part} of {self.y}"), "obtain", self._exists, var=self.y, part=part)
            for part in ("body", "member")
        ]
        self.value, member = obtained
        self._obtained = obtained
        whole.has_member(self.y, extreme.over, member)
        self.scope: Scope = (*scope, (self.y, extreme.over))

    def forgotten(self, goal: str) -> str:
        """The goal, which does not speak of the element."""
        used = self.whole.p.resting_on(goal, self._obtained)
        return (
            self.whole.p.take(self.whole.label("whichever"), "choice", self._exists, *used, goal)
            if used
            else goal
        )


class Rewards:
    """Two reward functions on the same dynamics, read from the sup norm of their difference.

    Args:
      norm: max_s max_a |R - R'|, R and R' being written by values Q, Q' of actions and values of states.

    Raises:
      Stuck: it is of another form.
    """

    def __init__(self, whole: Sums, norm: Over) -> None:
        self.whole, self.norm = whole, norm
        inner = norm.body
        if (
            not isinstance(inner, Over)
            or not isinstance(inner.body, sp.Abs)
            or {norm.kind, inner.kind} != {"max"}
        ):
            raise Stuck(f"{norm} is no sup norm of a function of two elements")
        self.s, self.S, self.a, self.A = norm.var, norm.over, inner.var, inner.over
        f = inner.body.args[0]
        sums = outermost(f, Over)
        if len(sums) != 2:
            raise Stuck(f"{f} is no difference of rewards")
        marks = {e: sp.Dummy() for e in sums}
        marked = f.xreplace(marks)
        slopes = {e: sp.diff(marked, mark) for e, mark in marks.items()}
        self.gap = marked.xreplace(dict.fromkeys(marks.values(), sp.Integer(0)))  # Q - Q'
        first, second = sorted(sums, key=lambda e: slopes[e].could_extract_minus_sign(), reverse=True)
        self.gamma = slopes[second]
        if slopes[first] != -self.gamma or not self.gamma.is_Symbol:
            raise Stuck(f"{f} is no difference of rewards")
        self.first, self.second = first, second
        self.most = Over("max", Over("max", sp.Abs(self.gap), self.a, self.A), self.s, self.S)
        self._states: list[str] | None = None

    # ------------------------------------------------------------ parts
    def at(self, e: sp.Basic, s: sp.Symbol, a: sp.Symbol) -> sp.Basic:
        """A term of the generic state and action at another state and action."""
        return substitute(e, {self.s: s, self.a: a})

    def state_value(self, total: Over) -> sp.Expr:
        """V(t) for the sum over t of P(s,a,t) V(t)."""
        laws = [
            e
            for e in sp.Mul.make_args(total.body)
            if isinstance(e, Entry) and self.whole.signature.tables[e.table].is_law
        ]
        if len(laws) != 1:
            raise Stuck(f"{total} is no mean of values")
        self.law = laws[0]
        return total.body / laws[0]

    # ------------------------------------------------------------ states
    def states_close(self) -> list[str]:
        """V(t) - V'(t) <= M and V'(t) - V(t) <= M at a state t, the variable of the sums."""
        if self._states is None:
            t = self.first.var
            if self.second.var != t:
                raise Stuck("the sums over next states have two variables")
            V, W = self.state_value(self.first), self.state_value(self.second)
            scope: Scope = ((t, self.S),)
            if isinstance(V, Over):
                self._states = [self._largest(V, W, scope), self._largest(W, V, scope)]
            else:
                p, q = self.policies()
                self._states = [self._soft(V, W, p, q, t), self._soft(W, V, q, p, t)]
        return self._states

    def differ(self, s: sp.Symbol, a: sp.Symbol, scope: Scope) -> list[str]:
        """Values at a state and an action differ by M at most: the two steps that say so."""
        outer = compared(self.whole, self.most, s, scope)
        inner = self.whole.p.condition(outer).lhs
        return [outer, compared(self.whole, inner, a, scope)]

    def _largest(self, V: Over, W: Over, scope: Scope) -> str:
        best = Chosen(self.whole, V, scope)
        ((t, _),) = scope
        facts = [
            best.value,
            *self.differ(t, best.y, best.scope),
            compared(self.whole, W, best.y, best.scope),
        ]
        return best.forgotten(says(self.whole, le(V - W, self.most), facts, best.scope))

    def policies(self) -> tuple[Entry, Entry]:
        """pi(a|s) and pi'(a|s), for soft values Q = V + tau log pi.

        Raises:
          Stuck: the values are of another form.
        """
        logs = {
            e.args[0]: sp.diff(sp.expand(self.gap).xreplace({e: _MARK}), _MARK)
            for e in self.gap.atoms(sp.log)
        }
        up = [e for e, slope in logs.items() if not slope.could_extract_minus_sign()]
        down = [e for e in logs if e not in up]
        if len(up) != 1 or len(down) != 1 or not all(isinstance(e, Entry) for e in logs):
            raise Stuck(f"{self.gap} is no difference of soft values")
        self.tau = logs[up[0]]
        return up[0], down[0]

    def _soft(self, V: sp.Expr, W: sp.Expr, p: Entry, q: Entry, t: sp.Symbol) -> str:
        """pi exp((V - V' - M)/tau) <= pi' for each action, and both sum to 1."""
        whole, b = self.whole, self.a
        p, q = (self.at(e, t, b) for e in (p, q))
        scope: Scope = ((t, self.S),)
        inner: Scope = (*scope, (b, self.A))
        short = (V - W - self.most) / self.tau
        there = sp.log(q) - sp.log(p) - short
        signs = positive(whole, (p, q), inner)
        known = [*signs, *whole.parameters, whole.number(self.most, inner)]
        least = says(whole, ge(there, 0), [*self.differ(t, b, inner), *signs], inner)
        each = says(whole, le(sp.exp(short) * p, q), [least, tangent(whole, there, known), *signs], inner)
        (first, one), (second, other) = (mass(whole, e.table, b, self.A, scope[0]) for e in (p, q))
        sums = termwise(whole, (sp.exp(short), -ONE), (first, second), "<=", [each], scope)
        logs = tangent(whole, short, [whole.number(self.most, scope), *whole.parameters])
        return says(whole, le(V - W, self.most), [sums, one, other, logs], scope)

    # ------------------------------------------------------------ actions
    def close(self, s: sp.Symbol, a: sp.Symbol, scope: Scope) -> str:
        """|Q - Q'| <= N + gamma M at a state and an action."""
        whole = self.whole
        t = self.first.var
        outer = compared(whole, self.norm, s, scope)
        inner = compared(whole, whole.p.condition(outer).lhs, a, scope)
        facts = [outer, inner]
        first, second = (self.at(e, s, a) for e in (self.first, self.second))
        up, down = self.states_close()
        total, one = mass(whole, self.law.table, t, self.S, (s, self.S), (a, self.A))
        for x, y, step in ((first, second, up), (second, first, down)):
            facts.append(termwise(whole, (ONE, -ONE, -self.most), (x, y, total), "<=", [step], scope))
        gap = self.at(self.gap, s, a)
        facts += [one, *self.defined(s, a, scope)]
        return says(whole, le(sp.Abs(gap), self.norm + self.gamma * self.most), facts, scope)

    def defined(self, s: sp.Symbol, a: sp.Symbol, scope: Scope) -> list[str]:
        """Steps by which the logarithms in the difference of values at a state and an action have a meaning."""
        return positive(self.whole, [e.args[0] for e in self.at(self.gap, s, a).atoms(sp.log)], scope)

    def contraction(self) -> str:
        """(1 - gamma) M <= N."""
        state = Chosen(self.whole, self.most, ())
        row = self.whole.p.condition(state.value).lhs
        action = Chosen(self.whole, row, state.scope)
        facts = [state.value, action.value, self.close(state.y, action.y, action.scope)]
        facts += self.defined(state.y, action.y, action.scope)
        goal = says(self.whole, le((1 - self.gamma) * self.most, self.norm), facts, action.scope)
        return state.forgotten(action.forgotten(goal))


def positive(whole: Sums, entries: Sequence[Entry], scope: Scope) -> list[str]:
    """What the signature says of some entries, at elements of a scope."""
    return [
        name
        for name in whole.about(scope)
        if outermost(whole.p.condition(name), Entry, Over) in [[e] for e in entries]
    ]


def norms(e: sp.Basic) -> list[Over]:
    """The sup norms of functions of two elements in a term or relation, not those inside of others."""
    return [
        x
        for x in outermost(e, Over)
        if x.kind == "max" and isinstance(x.body, Over) and isinstance(x.body.body, sp.Abs)
    ]


def everywhere(whole: Sums, f: Formula, prove: Callable[[Formula, Scope], str], scope: Scope = ()) -> str:
    """A formula about every element, or all of several such, from a function that proves what they say of the elements of a scope."""
    if isinstance(f, Both):
        parts = [everywhere(whole, part, prove, scope) for part in f.parts]
        return whole.p.state(whole.label("together"), f, "both", *parts)
    if not isinstance(f, EveryElement):
        return prove(f, scope)
    member = whole.member(f.var, f.over)
    body = everywhere(whole, f.body, prove, (*scope, (f.var, f.over)))
    used = whole.p.resting_on(body, [member])
    return whole.p.state(whole.label("everywhere"), f, "generalisation", body, *used)


def relations_in(f: Formula) -> sp.Tuple:
    """All relations in a formula."""
    return sp.Tuple(*(part.condition for part in f.walk() if isinstance(part, Relation)))


def value_under(whole: Sums, total: Over) -> tuple[sp.Expr, Entry]:
    """V(t) and P(s,a,t), for the sum over t of P(s,a,t) V(t).

    Raises:
      Stuck: it is of another form.
    """
    laws = [
        e
        for e in sp.Mul.make_args(total.body)
        if isinstance(e, Entry) and whole.signature.tables[e.table].is_law
    ]
    if len(laws) != 1:
        raise Stuck(f"{total} is no mean of values")
    return total.body / laws[0], laws[0]


class Excess:
    """The largest of sum_i c_i V_i(t) over states t, for means sum_t P(s,a,t) V_i(t).

    Attributes:
      most: it; term: c_1 V_1 + c_2 V_2 + ... at t.
    """

    def __init__(self, whole: Sums, sums: Sequence[Over], factors: Sequence[sp.Expr]) -> None:
        self.whole, self.factors = whole, tuple(factors)
        self.t, self.S = sums[0].var, sums[0].over
        values = [value_under(whole, e) for e in sums]
        self.law = values[0][1]
        self.term = sp.Add(*(c * v for c, (v, _) in zip(factors, values, strict=True)))
        self.most = Over("max", self.term, self.t, self.S)

    def at(self, s: sp.Symbol) -> sp.Expr:
        """The term at another state."""
        return substitute(self.term, {self.t: s})

    def mean(self, sums: Sequence[Over], s: sp.Symbol, a: sp.Symbol, scope: Scope) -> str:
        """c_1 sum P V_1 + ... <= the largest, for the means at a state and an action."""
        whole = self.whole
        inner: Scope = (*scope, (self.t, self.S))
        (_, A) = next(pair for pair in scope if pair[0] == a)
        total, one = mass(whole, self.law.table, self.t, self.S, (s, self.S), (a, A))
        here = compared(whole, self.most, self.t, inner)
        sums_ = termwise(whole, (*self.factors, -self.most), (*sums, total), "<=", [here], scope)
        combined = sp.Add(*(c * e for c, e in zip(self.factors, sums, strict=True)))
        return says(whole, le(combined, self.most), [sums_, one], scope)

    def at_most(self, bound: sp.Expr, prove: Callable[[sp.Symbol, Scope], str], *facts: str) -> str:
        """most <= bound, from a function that proves, at the state where it is attained, what decides that."""
        state = Chosen(self.whole, self.most, ())
        step = prove(state.y, state.scope)
        return state.forgotten(
            says(self.whole, le(self.most, bound), [state.value, step, *facts], state.scope)
        )


def shown_when(
    whole: Sums,
    f: Formula,
    prove: Callable[[Formula, list[str]], str],
    given: Sequence[str] = (),
    scope: Scope = (),
) -> str:
    """A relation under conditions, from a function that proves it from steps that assume them."""
    if not isinstance(f, When) or not isinstance(f.condition, Relation):
        return prove(f, list(given))
    assumed = whole.p.assume(whole.label("where"), f.condition)
    body = shown_when(whole, f.body, prove, (*given, assumed), scope)
    if not whole.p.resting_on(body, [assumed]):
        return whole.p.state(whole.label("as claimed"), f, "in any case", body)
    numbers = [whole.number(e, scope) for e in outermost(f.condition.condition, Over)]
    return whole.p.state(whole.label("as claimed"), f, "when", assumed, body, *numbers)
