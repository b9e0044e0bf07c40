"""Polynomial inequalities by a decision procedure: Z3's nlsat, with every transcendental term an unknown real.

A statement follows from premises if premises and its negation have no common solution. Whatever is not a
polynomial is replaced by a fresh unknown: observables, exponentials (known to be positive), logarithms, numbers
of sentences, partial sums. Denominators must be shown to be nonzero, arguments of logarithms
and bases of non-integer powers positive, from the same premises. ``LLR``, ``KL``, ``increment`` and so on, variances, expectations
and sums of them are in (-oo, +oo]: a flag for +oo and an unknown real; oo + x = oo, 0 * oo = 0, x < oo.

Effort is bounded by Z3's resource counter, not by time, so that answers do not depend on the machine. "Unknown"
is no answer.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

import sympy as sp
import z3
from sympy.core.function import AppliedUndef
from sympy.core.relational import Relational
from sympy.functions.elementary.piecewise import ExprCondPair

from proofs.kernel.rules import _sorts
from proofs.kernel.rules._base import Fact, Refused, Setting, all_needed
from proofs.kernel.rules._language import (
    PARTIAL,
    PartialSum,
    continuation,
    eq,
    extend,
    finite_log_ratio,
    gap,
    ge,
    gt,
    hit,
    lt,
    multiplied_out,
    number,
    perron,
    score_of_rank,
    substitute,
    tilted,
    truth,
    up,
)
from proofs.kernel.rules._sorts import EXTENDED_LEAVES, FINITE, is_extended
from theory.observables import (
    Average,
    B,
    Expect,
    KL_reverse,
    Observable,
    P,
    P_minus,
    P_plus,
    Prob,
    Variance,
    best_minus,
    best_P,
    chernoff_coefficient,
    inverse_likelihood_ratio,
    perron_ratio,
    perron_root,
    size,
    w,
)
from theory.parameters import declarations, declared_alike
from theory.terms import Entry, Over, Slope

EFFORT = 6_000_000  # units of Z3's resource counter for one question
# Megabytes that Z3 may hold, as its counter does not see how long its numbers and polynomials get.
MEMORY = 256
MOST_OPERATIONS = 20_000  # sums, products and comparisons of one question
MOST_MONOMIALS = 300  # of one relation, multiplied out
MOST_DEGREE = 40  # of one relation


def natural(term: sp.Basic) -> bool:
    """Whether a term is a number 0, 1, 2, ... by its form."""
    return _sorts.natural(term) and all(
        isinstance(a, (sp.Integer, sp.Symbol, AppliedUndef, up, size)) for a in sp.Add.make_args(term)
    )


def a_number(term: sp.Basic) -> sp.Basic:
    """The relation that says that a term is a number by its structure."""
    return eq(number(term), 1)


def said_to_be_number(condition: Any) -> sp.Basic | None:
    """The term of which a relation says that it is a number; None for other relations."""
    if type(condition) is sp.Equality and type(condition.args[0]) is number and condition.args[1] == 1:
        return condition.args[0].args[0]
    return None


class NotPolynomial(ValueError):
    """A term that the decision procedure has no reading for."""


@dataclass(frozen=True)
class Answer:
    """Outcome of one question.

    Attributes:
      holds: True, False, or None when the procedure gave up.
      reason: counter-model or what stood in the way.
    """

    holds: bool | None
    reason: str = ""

    def __post_init__(self) -> None:
        assert bool(self.holds) == (not self.reason)  # for those who ask for the reason alone


@lru_cache(maxsize=1 << 14)
def extent(e: sp.Basic) -> tuple[int, int]:
    """How many monomials a term has when multiplied out, at most, and of what degree; terms that are not looked into count as unknowns."""
    if isinstance(e, ExprCondPair):
        return extent(e.args[0])
    if isinstance(e, (sp.Add, sp.Max, sp.Min, sp.Piecewise)):
        parts = [extent(a) for a in e.args]
        return sum(m for m, _ in parts), max((d for _, d in parts), default=0)
    if isinstance(e, sp.Mul):
        parts = [extent(a) for a in e.args]
        return math.prod(m for m, _ in parts), sum(d for _, d in parts)
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational):
        monomials, degree = extent(e.base)
        times = max(abs(int(e.exp.p)), int(e.exp.q))
        return math.comb(monomials + times - 1, times), degree * times
    if isinstance(e, sp.exp):
        return 1, max(1, sum(abs(_times(term)[0]) for term in sp.Add.make_args(e.args[0])))
    return (1, 0) if isinstance(e, sp.Rational) else (1, 1)


def _times(term: sp.Expr) -> tuple[int, sp.Expr]:
    """(k, b) of a term k b of an exponent, exp(b) being raised to the power k; other terms are taken as they are."""
    k, factor = term.as_coeff_Mul()
    if not isinstance(k, sp.Integer) or factor == 1 or abs(k) > MOST_DEGREE:
        return 1, term
    return int(k), factor


class _Translator:
    def __init__(self) -> None:
        self.context = z3.Context()
        self.atoms: dict[sp.Basic, tuple[Any, Any]] = {}  # term -> (flag of +oo or None, real)
        self.known: list[Any] = []  # true of the fresh unknowns by their meaning
        self.obligations: list[tuple[Any, Callable[[], str]]] = []  # in words only when somebody asks
        self._quotients: dict[sp.Basic, Any] = {}
        self._shown: dict[int, Any] = {}
        self._within: dict[sp.Basic, list[tuple[Any, Callable[[], str]]]] = {}
        self._tactic = z3.With(z3.Tactic("qfnra-nlsat", self.context), "max_memory", MEMORY)
        self._operations = 0
        # Sums over sets and derivatives that a premise says to be numbers.
        self.numbers: set[sp.Basic] = set()

    def ask(self, assertions: Iterable[Any], effort: int) -> tuple[Any, Any]:
        """Whether assertions have a common solution, as far as Z3 knows, and the solver that was asked."""
        solver = self._tactic.solver()
        solver.set("rlimit", effort)
        for assertion in assertions:
            # What `solver.add` does once it has looked at types, which takes it longer than Z3 takes to answer.
            z3.Z3_solver_assert(self.context.ref(), solver.solver, assertion.as_ast())
        return solver.check(), solver

    def owing(self, condition: sp.Basic) -> tuple[Any, list[tuple[Any, Callable[[], str]]]]:
        """A relation, and what makes it meaningful."""
        before, self.obligations = self.obligations, []
        read = self.boolean(condition)
        owed, self.obligations = self.obligations, before
        return read, owed

    def established(
        self, parts: Sequence[tuple[Any, list[tuple[Any, Callable[[], str]]]]], effort: int
    ) -> tuple[list[Any], str]:
        """The premises, each shown to be meaningful by those before it in some order, and why that fails, if it does.

        One that is not yet known to be meaningful is of no help: where log 0 is -oo, what is true of it is true of no number, and
        premises that no numbers meet would show anything.
        """
        base = [read for read, owed in parts if not owed]
        waiting = [part for part in parts if part[1]]
        reason = ""
        while waiting:
            left = []
            for read, owed in waiting:
                why = self.unshown(owed, base, effort)
                reason = reason or why
                if why:
                    left.append((read, owed))
                else:
                    base.append(read)
            if len(left) == len(waiting):
                return base, reason
            waiting, reason = left, ""
        return base, ""

    def unshown(self, owed: Sequence[tuple[Any, Callable[[], str]]], base: Sequence[Any], effort: int) -> str:
        """What of something owed the premises do not show; "" if they show all of it."""
        for needed, text in {t.get_id(): (t, text) for t, text in owed}.values():
            if needed.get_id() in self._shown:
                continue
            result, _ = self.ask([*base, *self.known, z3.Not(needed)], effort)
            if result != z3.unsat:
                return f"the premises do not show that {text()}"
            self._shown[needed.get_id()] = needed  # kept, so that its number in Z3 is not given to another
        return ""

    def owe(self, needed: Any, words: str, *terms: sp.Basic) -> None:
        """Ask for what makes a term meaningful."""
        self.obligations.append((needed, lambda: words.format(*terms)))

    def number(self, q: sp.Rational) -> Any:
        return z3.RealVal(f"{q.p}/{q.q}", self.context)

    def atom(self, e: sp.Basic) -> tuple[Any, Any]:
        if e not in self.atoms:
            k = len(self.atoms)
            value = z3.Real(f"a{k}", self.context)
            flag = z3.Bool(f"oo{k}", self.context) if is_extended(e) else None
            self.atoms[e] = (flag, value)
            if isinstance(e, sp.exp):
                self.known.append(value > 0)
            if isinstance(e, size):
                self.known.append(value >= 0)
        return self.atoms[e]

    def read_leaf(self, e: sp.Basic) -> Any:
        """An unknown for a term that is not looked into, which owes what makes it a number."""
        if isinstance(e, (Over, Slope)):
            if e not in self.numbers:
                raise NotPolynomial(f"no premise says that {e} is a number")
        elif isinstance(e, (Average, sp.Sum, PartialSum)):
            self.meaningful_within(e)
        elif isinstance(e, (chernoff_coefficient, perron_root, perron_ratio)):
            power = e.args[1]
            if not _between_0_and_1(power):
                self.owe(z3.And(self.real(power) > 0, self.real(power) < 1), "0 < {} < 1, for {}", power, e)
        elif isinstance(e, (best_P, best_minus)):
            count = e.args[1]
            if not natural(count):
                raise NotPolynomial(f"{count} is no number of draws")
            if not count.is_positive:
                self.owe(self.real(count) >= 1, "{} >= 1, for {}", count, e)
        return self.atom(e)

    def meaningful_within(self, e: sp.Basic) -> None:
        """Owe what makes each term of a mean, probability or sum a number or +oo, unless it is so by the law it is taken under."""
        if e in self._within:
            self.obligations += self._within[e]
            return
        owed: list[tuple[Any, Callable[[], str]]] = []
        if _without_meaning(e, declarations()):
            before, self.obligations = self.obligations, []
            body, facts = body_and_facts(e, sp.Dummy(f"_{len(self._within)}", **_INDEX_OF[type(e)]))
            given = z3.And([z3.BoolVal(True, self.context), *(self.boolean(f) for f in facts)])
            self.obligations = []  # facts are true by what the words mean
            self.value(body)
            owed, self.obligations = (
                [(z3.Implies(given, needed), text) for needed, text in self.obligations],
                before,
            )
        self._within[e] = owed
        self.obligations += owed

    def value(self, body: sp.Basic) -> None:
        """Read a term or relation for the sake of what it owes."""
        if isinstance(body, (Relational, sp.And, sp.Or, sp.Not, sp.Implies)):
            self.boolean(body)
        else:
            self.extended(body)

    def told(self, premises: Iterable[sp.Basic]) -> None:
        """Take note of what premises say to be numbers."""
        for premise in premises:
            for part in premise.args if isinstance(premise, sp.And) else (premise,):
                self.numbers |= {said_to_be_number(part)} - {None}

    def _zero(self) -> Any:
        return z3.RealVal(0, self.context)

    def count(self, operations: int = 1) -> None:
        """Count what is built, so that a question of any length ends."""
        self._operations += operations
        if self._operations > MOST_OPERATIONS:
            raise NotPolynomial(f"the question has more than {MOST_OPERATIONS} operations")

    def bound(self, e: sp.Basic) -> None:
        """Refuse a term, inside another one, too, that is too large when multiplied out."""
        monomials, degree = extent(e)
        if monomials > MOST_MONOMIALS or degree > MOST_DEGREE:
            raise NotPolynomial(
                f"{str(e)[:80]} has {monomials} monomials of degree {degree} when multiplied out; the decision procedure is asked of "
                f"{MOST_MONOMIALS} of degree {MOST_DEGREE} at most"
            )

    def repeated(self, base: Any, times: int) -> Any:
        """base * base * ... * base, so many times."""
        self.count(times)
        result = base
        for _ in range(times - 1):
            result = result * base
        return result

    def real(self, e: sp.Basic) -> Any:
        """A term with a finite value."""
        self.count()
        self.bound(e)
        if isinstance(e, sp.Rational):
            return self.number(e)
        if isinstance(e, sp.Add):
            return z3.Sum([self.real(a) for a in e.args])
        if isinstance(e, sp.Mul):
            result = self.real(e.args[0])
            for a in e.args[1:]:
                result = result * self.real(a)
            return result
        if isinstance(e, sp.exp) or e is sp.E:
            return self.exponential(sp.S.One if e is sp.E else e.args[0])
        if isinstance(e, sp.Pow):
            return self.power(e)
        if isinstance(e, sp.log) and isinstance(e.args[0], sp.exp):
            return self.real(e.args[0].args[0])
        if isinstance(e, sp.log):
            self.owe(self.real(e.args[0]) > 0, "{} > 0, for its logarithm", e.args[0])
            return self.atom(e)[1]
        if isinstance(e, sp.Abs):
            inner = self.real(e.args[0])
            return z3.If(inner >= 0, inner, -inner)
        if isinstance(e, (sp.Max, sp.Min)):
            result = self.real(e.args[0])
            for a in e.args[1:]:
                other = self.real(a)
                result = (
                    z3.If(result >= other, result, other)
                    if isinstance(e, sp.Max)
                    else z3.If(result <= other, result, other)
                )
            return result
        if isinstance(e, sp.Piecewise):
            return self.by_cases(e)
        if isinstance(e, truth):
            return z3.If(self.boolean(e.args[0]), self.number(sp.S.One), self._zero())
        if is_extended(e):
            raise NotPolynomial(f"{e} may be infinite where a finite number is needed")
        if isinstance(
            e,
            (
                *(sp.Symbol, sp.NumberSymbol, sp.Sum, Observable, AppliedUndef, Entry, Over, Slope),
                *(Expect, Prob, up, hit, finite_log_ratio, gap, score_of_rank, tilted, perron, PartialSum),
            ),
        ):
            return self.read_leaf(e)[1]
        raise NotPolynomial(f"no reading for {type(e).__name__} in {e}")

    def by_cases(self, e: sp.Piecewise) -> Any:
        """A value by cases: each value need be meaningful where its case holds and no earlier one does, and some case must hold."""
        conditions, values = [], []
        for value, condition in e.args:
            conditions.append(self.boolean(condition))
            before, self.obligations = self.obligations, []
            values.append(self.real(value))
            here = z3.And([*(z3.Not(c) for c in conditions[:-1]), conditions[-1]])
            owed = [(z3.Implies(here, needed), text) for needed, text in self.obligations]
            self.obligations = [*before, *owed]
        if e.args[-1][1] != sp.true:
            self.owe(z3.Or(conditions), "some case of {} holds", e)
        result = values[-1]
        for condition, value in reversed(list(zip(conditions[:-1], values[:-1], strict=True))):
            result = z3.If(condition, value, result)
        return result

    def exponential(self, argument: sp.Expr) -> Any:
        """exp(a + k b) = exp(a) exp(b)**k for integers k, exp(log a) = a, other exponentials unknown positive numbers."""
        self.defined(argument)
        result = z3.RealVal(1, self.context)
        for term in sp.Add.make_args(multiplied_out(argument)):
            k, factor = term.as_coeff_Mul()
            if isinstance(factor, sp.log) and isinstance(k, sp.Integer):
                result = result * self.real(factor.args[0] ** k)
                continue
            if k == 0:
                continue
            k, factor = _times(term)
            if factor == 0:
                continue
            value = self.atom(sp.exp(factor, evaluate=False))[1]
            if k < 0:
                inverse = z3.Real(f"inverse{len(self._quotients)}", self.context)
                value, k = self._quotients.setdefault(sp.exp(-factor, evaluate=False), inverse), -k
                self.known += [value > 0, value * self.atom(sp.exp(factor, evaluate=False))[1] == 1]
            result = result * self.repeated(value, k)
        return result

    def defined(self, e: sp.Basic) -> None:
        """Ask for what makes a term inside an opaque one meaningful."""
        nodes = sp.preorder_traversal(e)
        for node in nodes:
            if isinstance(node, (Average, sp.Sum, PartialSum, Entry, Over, Slope)):
                self.real(node)
                nodes.skip()  # of what is bound in it, it has asked itself
            elif isinstance(node, sp.log):
                self.owe(self.real(node.args[0]) > 0, "{} > 0, for its logarithm", node.args[0])
            elif isinstance(node, sp.Pow) and not (node.exp.is_Integer and node.exp > 0):
                b = self.real(node.base)
                if node.exp.is_Rational and node.exp > 0:
                    self.owe(b >= 0, "{} >= 0, for {}", node.base, node)
                else:
                    self.owe(b > 0, "{} > 0, for {}", node.base, node)
            elif isinstance(node, sp.Piecewise):
                self.real(node)
                nodes.skip()  # what its values and cases ask for, it has asked itself
            elif isinstance(node, (best_P, best_minus, chernoff_coefficient, perron_root)):
                self.real(node)
            elif is_extended(node):
                raise NotPolynomial(f"{e} may be infinite")

    def power(self, e: sp.Pow) -> Any:
        base, exponent, b = e.base, e.exp, self.real(e.base)
        if isinstance(exponent, sp.Integer):
            if exponent >= 0:
                return self.repeated(b, int(exponent)) if exponent else self.number(sp.S.One)
            if e not in self._quotients:
                q = z3.Real(f"q{len(self._quotients)}", self.context)
                self._quotients[e] = q
                self.known.append(z3.Implies(b != 0, q * self.repeated(b, -int(exponent)) == 1))
            self.owe(b != 0, "{} != 0, a denominator", base)
            return self._quotients[e]
        if isinstance(exponent, sp.Rational):
            sign, word = (b >= 0, ">=") if exponent.p > 0 else (b > 0, ">")
            if e not in self._quotients:
                root = z3.Real(f"q{len(self._quotients)}", self.context)
                self._quotients[e] = root
                raised = self.repeated(root, exponent.q)
                b_power = self.repeated(b, abs(exponent.p))
                relation = raised == b_power if exponent.p > 0 else raised * b_power == 1
                self.known.append(z3.Implies(sign, z3.And(root >= 0, relation)))
            self.owe(sign, "{} " + word + " 0, the base of {}", base, e)
            return self._quotients[e]
        if natural(exponent):
            return self.natural_power(base, exponent)
        self.owe(b > 0, "{} > 0, the base of {}", base, e)
        self.defined(exponent)  # of which something may cancel when it is multiplied out
        return self.exponential(multiplied_out(exponent * sp.log(base, evaluate=False)))

    def natural_power(self, base: sp.Expr, exponent: sp.Expr) -> Any:
        """Any number to an unknown number 0, 1, 2, ...; a**(n + 1) = a**n a, exp(n log a) where a > 0, not negative where a is not."""
        k, rest = exponent.as_coeff_Add()
        b = self.real(base)
        value = self.atom(sp.Pow(base, rest, evaluate=False))[1]
        before = self.obligations
        self.obligations = []  # those of the exponential are its premise, base > 0
        power = self.exponential(multiplied_out(rest * sp.log(base, evaluate=False)))
        self.obligations = before
        self.known += [z3.Implies(b > 0, value == power), z3.Implies(b >= 0, value >= 0)]
        return value * self.repeated(b, int(k)) if k else value

    def extended(self, e: sp.Basic) -> tuple[Any, Any]:
        """A term in (-oo, +oo]: (whether it is +oo, its value otherwise)."""
        if e is sp.oo:
            return z3.BoolVal(True, self.context), self._zero()
        if not is_extended(e):
            return z3.BoolVal(False, self.context), self.real(e)
        if isinstance(e, sp.Add):
            parts = [self.extended(a) for a in e.args]
            return z3.Or([p[0] for p in parts]), z3.Sum([p[1] for p in parts])
        if isinstance(e, sp.Mul):
            infinite = [a for a in e.args if is_extended(a)]
            if len(infinite) != 1:
                raise NotPolynomial(f"a product of infinite terms in {e}")
            flag, value = self.extended(infinite[0])
            rest = self.real(sp.Mul(*(a for a in e.args if a is not infinite[0]), evaluate=False))
            self.owe(rest >= 0, "the factor of {} in {} is >= 0", infinite[0], e)
            return z3.And(flag, rest > 0), rest * value
        if isinstance(e, (*EXTENDED_LEAVES, Average, PartialSum)):
            return self.read_leaf(e)
        raise NotPolynomial(f"{type(e).__name__} of an infinite term in {e}")

    def boolean(self, c: sp.Basic) -> Any:
        term = said_to_be_number(c)
        if term is not None:
            if term not in self.numbers:  # what is said of it is what its reading owes
                self.real(term)
            return z3.BoolVal(True, self.context)
        if isinstance(c, sp.And):
            return z3.And([self.boolean(a) for a in c.args])
        if isinstance(c, sp.Or):
            return z3.Or([self.boolean(a) for a in c.args])
        if isinstance(c, sp.Not):
            return z3.Not(self.boolean(c.args[0]))
        if isinstance(c, sp.Implies):
            return z3.Implies(self.boolean(c.args[0]), self.boolean(c.args[1]))
        if c in (sp.true, sp.false):
            return z3.BoolVal(bool(c), self.context)
        if not isinstance(c, Relational):
            raise NotPolynomial(f"{c} is not a relation")
        for side in c.args:
            self.bound(side)
        if is_extended(c.lhs) or is_extended(c.rhs):
            (f, a), (g, b) = self.extended(c.lhs), self.extended(c.rhs)
            strict = z3.And(z3.Not(f), z3.Or(g, a < b))
            weak = z3.Or(g, z3.And(z3.Not(f), a <= b))
            back_strict = z3.And(z3.Not(g), z3.Or(f, b < a))
            back_weak = z3.Or(f, z3.And(z3.Not(g), b <= a))
            equal = z3.And(f == g, z3.Or(f, a == b))
            table = {
                "<": strict,
                "<=": weak,
                ">": back_strict,
                ">=": back_weak,
                "==": equal,
                "!=": z3.Not(equal),
            }
            return table[c.rel_op]
        a, b = self.real(c.lhs), self.real(c.rhs)
        table = {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "==": a == b, "!=": a != b}
        return table[c.rel_op]

    def describe(self, model: Any) -> str:
        lines = []
        for term, (flag, value) in self.atoms.items():
            if isinstance(term, (sp.exp, sp.log)):  # an unknown here, so its value would mislead
                continue
            if flag is not None and z3.is_true(model.eval(flag)):
                lines.append(f"{term} = oo")
                continue
            found = model.eval(value)
            if z3.is_rational_value(found):
                f = Fraction(found.numerator_as_long(), found.denominator_as_long())
                short = str(f) if len(str(f)) <= 24 else f"{float(f):.6g}"
                lines.append(f"{term} = {short}")
            elif z3.is_algebraic_value(found):
                lines.append(f"{term} = {found.as_decimal(6).rstrip('?')}...")
        return ", ".join(sorted(lines, key=lambda line: (len(line.split(" = ")[0]) > 10, line)))


# ---------------------------------------------------------------- means and sums
_INDEX_OF: dict[type, dict[str, bool]] = {
    **{kind: {} for kind in (Expect, Prob, Variance)},
    **{kind: {"integer": True, "nonnegative": True} for kind in (PartialSum, sp.Sum)},
}
_MASSES = {P: "P", P_minus: "P-", P_plus: "P+"}


def _between_0_and_1(power: sp.Expr) -> bool:
    """Whether a number is in (0, 1) by its form: a fraction, or a parameter with such an interval."""
    if isinstance(power, sp.Rational):
        return bool(0 < power < 1)
    declared = declared_alike(power) if isinstance(power, sp.Symbol) else None
    if declared is None or _sorts.canonical(power) is not None:
        return False
    low, high = declared.lower, declared.upper
    above = low is not None and (low > 0 or (low == 0 and not declared.lower_closed))
    return above and high is not None and (high < 1 or (high == 1 and not declared.upper_closed))


def assumed(e: sp.Basic) -> list[sp.Basic]:
    """What is true of the terms in a term by their kind: of parameters by their intervals, of the weight of P-, of probabilities and so on.

    Only parameters have assumptions other than those of their sort, see `check_symbols`.
    """
    facts: list[sp.Basic] = []
    for node in sorted(e.atoms(sp.Symbol, Observable, tilted), key=str):
        declared = declared_alike(node) if isinstance(node, sp.Symbol) else None
        if declared is not None and _sorts.canonical(node) is None:
            facts += declared.conditions()
            continue
        if node.is_positive:
            facts.append(gt(node, 0))
        elif node.is_negative:
            facts.append(lt(node, 0))
        elif isinstance(node, (tilted, inverse_likelihood_ratio)) or (
            node.is_nonnegative and not is_extended(node)
        ):
            facts.append(ge(node, 0))
    return facts


def known(setting: Setting) -> list[sp.Basic]:
    """The intervals of the parameters of a setting, and the relations between them that have a meaning by their form."""
    intervals = [condition for parameter in setting.parameters for condition in parameter.conditions()]
    return intervals + [relation for relation in setting.where if _total(relation)]


def possible(law: str, x: sp.Basic) -> list[sp.Basic]:
    """What is true where a law can produce a prompt: of what it begins with, too; P can produce what P- can, and a weight is not negative."""
    facts = [gt(f(x), 0) for f in ((P_minus, P, w) if law == "P-" else (P,) if law == "P" else (P_plus,))]
    facts += [ge(w(x), 0)] if law == "P" else []
    return facts + (possible(law, x.args[0]) if isinstance(x, (extend, continuation)) else [])


def body_and_facts(e: sp.Basic, index: sp.Symbol) -> tuple[sp.Basic, list[sp.Basic]]:
    """What is averaged or summed, for a new name of what varies, and what is true where it counts: terms of weight 0 vanish."""
    if isinstance(e, Average):
        body = substitute(e.body, {e.prompt: index})
        return body, [*assumed(body), *possible(e.law, index)]
    term, bound = (e.args[0], e.args[1]) if isinstance(e, PartialSum) else (e.function, e.limits[0][0])
    body = substitute(term, {bound: index})
    facts = [] if isinstance(e, PartialSum) else [ge(index, substitute(e.limits[0][1], {bound: index}))]
    for factor in sp.Mul.make_args(body) if isinstance(e, PartialSum) else ():
        if type(factor) in _MASSES:
            facts += possible(_MASSES[type(factor)], factor.args[0])
    return body, [*assumed(body), *facts]


@lru_cache(maxsize=1 << 14)  # what is kept holds as long as nothing more is declared
def _without_meaning(e: sp.Basic, declared: int) -> str:
    """Why a mean, probability or sum is not seen to be one of numbers (or of numbers and +oo) by its form; "" if it is."""
    index = sp.Dummy("_", **_INDEX_OF[type(e)])
    body, facts = body_and_facts(e, index)
    if isinstance(e, (Expect, Prob)):
        for node in sp.preorder_traversal(body):
            needed = "P+" if isinstance(node, KL_reverse) else "P-"
            if isinstance(node, PARTIAL) and index in node.args[0].free_symbols and e.law != needed:
                raise NotPolynomial(f"{e} may be a mean of what is -oo or has no meaning")
    return why_without_meaning(body, facts)


def _total(e: sp.Basic) -> bool:
    """Whether a term or relation has a meaning whatever its unknowns are, as can be seen at a glance."""
    if isinstance(e, (chernoff_coefficient, perron_root, perron_ratio, best_P, best_minus)):
        return False
    if isinstance(e, (*FINITE, *EXTENDED_LEAVES, sp.Symbol, sp.Rational, AppliedUndef, Entry)):
        return True
    if isinstance(e, (finite_log_ratio, gap, score_of_rank, tilted, perron, hit, up)):
        return True
    if isinstance(e, (Average, PartialSum, sp.Sum)):
        return not _without_meaning(e, declarations())
    if isinstance(e, sp.Mul) and is_extended(e):
        return sum(is_extended(a) for a in e.args) == 1 and all(
            _total(a) and (is_extended(a) or type(a) in _MASSES) for a in e.args
        )
    if isinstance(e, sp.Pow) and not (isinstance(e.exp, sp.Integer) and e.exp > 0):
        return False
    if isinstance(e, (sp.Pow, sp.Max, sp.Abs)) and is_extended(e):
        return False
    return isinstance(e, (sp.Add, sp.Mul, sp.Pow, sp.Max, sp.Abs, truth, Relational, sp.And, sp.Or)) and all(
        _total(a) for a in e.args
    )


def why_without_meaning(body: sp.Basic, facts: Sequence[sp.Basic]) -> str:
    """Why a term or relation is not seen to have a meaning wherever some facts hold; "" if it has."""
    if _total(body):
        return ""
    return _why_without_meaning(body, tuple(dict.fromkeys(facts)), declarations())


@lru_cache(maxsize=4096)
def _why_without_meaning(body: sp.Basic, facts: tuple[sp.Basic, ...], declared: int) -> str:
    translator = _Translator()
    translator.told(facts)
    parts = []
    for fact in facts:
        try:
            parts.append(translator.owing(fact))
        except NotPolynomial:  # of no help
            translator.obligations = []
    try:
        translator.value(body)
    except NotPolynomial as error:
        return str(error)
    owed = translator.obligations
    base, _ = translator.established(parts, EFFORT)
    return translator.unshown(owed, base, EFFORT)


@lru_cache(maxsize=4096)
def _follows(
    premises: tuple[sp.Basic, ...], conclusion: sp.Basic | None, effort: int, declared: int
) -> Answer:
    translator = _Translator()
    translator.told(premises)
    try:
        parts = [translator.owing(a) for p in premises for a in (p.args if isinstance(p, sp.And) else (p,))]
        goal, owed = translator.owing(sp.false if conclusion is None else conclusion)
    except NotPolynomial as error:
        return Answer(None, str(error))
    base, reason = translator.established(parts, effort)
    reason = reason or translator.unshown(owed, base, effort)
    if reason:
        return Answer(None, reason)
    result, solver = translator.ask([*base, *translator.known, z3.Not(goal)], effort)
    if result == z3.unsat:
        return Answer(True)
    if result == z3.sat:
        return Answer(False, f"fails at {translator.describe(solver.model())}")
    return Answer(None, "the decision procedure gave up within its effort")


def shown(needed: sp.Basic, facts: Sequence[Fact], given: Sequence[sp.Basic] = (), words: str = "") -> None:
    """Refuse facts that do not show a relation with what is given, or are not all needed for it."""

    def why_not(some: Sequence[Fact]) -> str:
        answer = follows([*given, *(f.condition for f in some)], needed)
        return "" if answer.holds else f"{words}{answer.reason}"

    all_needed(facts, why_not)


def finite(e: sp.Basic, name: str = "") -> None:
    """Refuse a term or relation that may be infinite."""
    if is_extended(e) or e.has(sp.oo, -sp.oo, sp.zoo, sp.nan):
        raise Refused(f"{name or e} may be infinite")


class OutOfQuestions(BaseException):
    """As many questions were asked as were granted. No `Exception`, so that nothing takes it for a failure of its own."""


class _Granted(threading.local):
    left: float = math.inf


_GRANTED = _Granted()


@contextmanager
def questions(most: int) -> Iterator[None]:
    """A block that may ask so many questions, whether or not their answers are known already.

    Raises:
      OutOfQuestions: it would ask more.
    """
    before, _GRANTED.left = _GRANTED.left, most
    try:
        yield
    finally:
        _GRANTED.left = before


def count_question() -> None:
    """Count a question against those that are granted."""
    if _GRANTED.left <= 0:
        raise OutOfQuestions
    _GRANTED.left -= 1


def follows(premises: Sequence[sp.Basic], conclusion: sp.Basic | None, effort: int = EFFORT) -> Answer:
    """Whether the conclusion (None: a contradiction) holds wherever the premises do."""
    count_question()
    return _follows(tuple(premises), conclusion, effort, declarations())


__all__ = [
    "EFFORT",
    "Answer",
    "B",
    "NotPolynomial",
    "OutOfQuestions",
    "finite",
    "follows",
    "is_extended",
    "questions",
    "shown",
]
