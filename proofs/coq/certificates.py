"""Proof scripts of Coq for the questions of `proofs.coq.questions`: case splits, and at each leaf products that sum to a contradiction.

Nothing here is trusted: a script is a proposal, and Coq checks it. Z3 says which assertions are needed and which cases are dead; a linear
program finds, at each leaf, products of assertions of which a combination with coefficients >= 0 is 0 > 0 (after Motzkin and Handelman). The
script names those products, and Coq's `lra`, to which monomials are unknowns, finds exact coefficients for itself.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np
import sympy as sp
import z3
from scipy.optimize import linprog  # type: ignore[import-untyped]
from scipy.sparse import coo_matrix, vstack  # type: ignore[import-untyped]

from proofs.coq.questions import Condition, Question, Term, told_term

EFFORT = 2_000_000  # units of Z3's resource counter for one look at some assertions
MOST_COLUMNS = 3000  # of one linear program
MOST_SPLITS = 400  # cases of one question
MOST_MONOMIALS = 400  # of one product

Monomial = tuple[tuple[int, int], ...]
Polynomial = dict[Monomial, Fraction]


class NoScript(Exception):
    """No proof script was found; the message says why, in one line."""


# ---------------------------------------------------------------- polynomials
@lru_cache(maxsize=1 << 14)
def polynomial(t: Term) -> Polynomial:
    """A term multiplied out."""
    if t[0] == "num":
        return {(): t[1]} if t[1] else {}
    if t[0] == "var":
        return {((t[1], 1),): Fraction(1)}
    if t[0] == "neg":
        return {m: -c for m, c in polynomial(t[1]).items()}
    if t[0] == "add":
        total: Polynomial = {}
        for a in t[1]:
            total = _plus(total, polynomial(a))
        return total
    product: Polynomial = {(): Fraction(1)}
    for a in t[1]:
        product = times(product, polynomial(a))
    return product


def _plus(p: Polynomial, q: Polynomial, scale: int = 1) -> Polynomial:
    total = dict(p)
    for m, c in q.items():
        total[m] = total.get(m, Fraction(0)) + scale * c
    return {m: c for m, c in total.items() if c}


def times(p: Polynomial, q: Polynomial) -> Polynomial:
    """The product of two polynomials."""
    total: Polynomial = {}
    for (m, c), (n, d) in itertools.product(p.items(), q.items()):
        both = _monomials(m, n)
        total[both] = total.get(both, Fraction(0)) + c * d
    return {m: c for m, c in total.items() if c}


def _monomials(m: Monomial, n: Monomial) -> Monomial:
    powers = dict(m)
    for v, k in n:
        powers[v] = powers.get(v, 0) + k
    return tuple(sorted(powers.items()))


def _degree(p: Polynomial) -> int:
    return max((sum(k for _, k in m) for m in p), default=0)


# ---------------------------------------------------------------- what Z3 says of some assertions
class _Oracle:
    """Asks Z3 whether conditions have a common solution; True where they have none."""

    def __init__(self) -> None:
        self.context = z3.Context()
        self.tactic = z3.Tactic("qfnra-nlsat", self.context)
        self.memory: dict[frozenset[Any], bool] = {}
        self.built: dict[Any, Any] = {}

    def contradictory(self, conditions: Sequence[Condition]) -> bool:
        key = frozenset(conditions)
        if key not in self.memory:
            solver = self.tactic.solver()
            solver.set("rlimit", EFFORT)
            for c in key:
                if c not in self.built:
                    self.built[c] = self._condition(c)
                # What `solver.add` does, without its looking at types, which takes longer than the answer.
                z3.Z3_solver_assert(self.context.ref(), solver.solver, self.built[c].as_ast())
            self.memory[key] = solver.check() == z3.unsat
        return self.memory[key]

    def _condition(self, c: Condition) -> Any:
        if c is True or c is False:
            return z3.BoolVal(c, self.context)
        if c[0] in ("and", "or"):
            parts = [self._condition(a) for a in c[1]]
            return z3.And(parts) if c[0] == "and" else z3.Or(parts)
        if c[0] in ("flag", "unflag"):
            flag = z3.Bool(f"f{c[1]}", self.context)
            return flag if c[0] == "flag" else z3.Not(flag)
        a, b = self._term(c[1]), self._term(c[2])
        return {"lt": a < b, "le": a <= b, "eq": a == b, "ne": a != b}[c[0]]

    def _term(self, t: Term) -> Any:
        if t[0] == "num":
            return z3.RealVal(str(t[1]), self.context)
        if t[0] == "var":
            if t not in self.built:
                self.built[t] = z3.Real(f"x{t[1]}", self.context)
            return self.built[t]
        if t[0] == "neg":
            return -self._term(t[1])
        parts = [self._term(a) for a in t[1]]
        if t[0] == "add":
            return z3.Sum(parts)
        result = parts[0] if parts else z3.RealVal(1, self.context)
        for part in parts[1:]:
            result = result * part
        return result

    def needed(self, named: Sequence[Named]) -> list[Named]:
        """Of contradictory conditions some that are contradictory and of which none can be left out."""
        kept = list(named)
        size = max(1, len(kept) // 2)
        while True:
            start = 0
            while start < len(kept):
                rest = kept[:start] + kept[start + size :]
                if len(rest) < len(kept) and self.contradictory([c for _, c in rest]):
                    kept = rest
                else:
                    start += size
            if size == 1:
                return kept
            size //= 2


Named = tuple[str, Condition]


# ---------------------------------------------------------------- case splits
@dataclass
class Script:
    """A proof script.

    Attributes:
      text: in Coq.
      leaves: how many cases it has.
      degree: the most assertions that it multiplies; 1 where linear arithmetic does, 0 where nothing is to be calculated.
    """

    text: str
    leaves: int
    degree: int


class Prover:
    """Finds scripts; one per run, as it remembers what Z3 said."""

    def __init__(self, most: int = 4) -> None:
        self.most = most

    def script(self, question: Question) -> Script:
        """A proof script for a question.

        Raises:
          NoScript: none was found; one line.
        """
        self.oracle = _Oracle()
        self.leaves, self.degree = 0, 0
        named = [(f"H{k}", a) for k, a in enumerate(question.assertions)]
        self.plain = [
            (n, c) for n, c in named if _is_literal(c) and c is not False and c[0] in ("lt", "le", "eq")
        ]
        names = [f"x{k}" for k in range(question.unknowns)] + [f"f{k}" for k in range(question.flags)]
        intros = f"intros {' '.join([*names, *(n for n, _ in named)])};"
        body = self._split(named, first=True)
        return Script(f"{intros} {body}.", self.leaves, self.degree)

    def _split(self, named: Sequence[Named], first: bool = False) -> str:
        literals = [(n, c) for n, c in named if _is_literal(c)]
        pending = [(n, c) for n, c in named if not _is_literal(c)]
        plain = [(n, c) for n, c in literals if c is not False and c[0] in ("lt", "le", "eq")]
        linear = certificate(facts_of(plain), 1)  # often enough, and faster than to ask Z3 what is needed
        if linear is not None:
            self.leaves, self.degree = self.leaves + 1, max(self.degree, 1)
            return linear
        named = self.oracle.needed(named) if first else named
        literals = [(n, c) for n, c in named if _is_literal(c)]
        pending = [(n, c) for n, c in named if not _is_literal(c)]
        if self.oracle.contradictory([c for _, c in literals]):
            return self._leaf(self.oracle.needed(literals))
        if not pending:
            raise NoScript("a case that Z3 does not close without its other assertions")
        known = [c for _, c in literals]

        def alive(item: Named) -> int:
            return sum(not self.oracle.contradictory([*known, b]) for b in _branches(item[1]))

        name, chosen = min(pending, key=lambda item: (alive(item), len(_branches(item[1]))))
        rest = [item for item in named if item[0] != name]
        scripts, patterns = [], []
        for branch in _branches(chosen):
            pattern, parts = _opened(name, branch)
            patterns.append(pattern)
            scripts.append(self._split(self.oracle.needed([*rest, *parts])))
        opened = f"apply Rdichotomy in {name}; " if chosen[0] == "ne" else ""
        return f"{opened}destruct {name} as {_alternatives(patterns)}; [{' | '.join(scripts)}]"

    def _leaf(self, literals: Sequence[Named]) -> str:
        self.leaves += 1
        if self.leaves > MOST_SPLITS:
            raise NoScript(f"more than {MOST_SPLITS} cases")
        if any(c[0] in ("flag", "unflag") for _, c in literals if c is not False):
            return "congruence"
        if any(c is False for _, c in literals):
            return "contradiction"
        unequal = next(((n, c) for n, c in literals if c[0] == "ne"), None)
        if unequal:
            name, (_, a, b) = unequal
            self.leaves -= 1
            rest = [item for item in literals if item[0] != name]
            scripts = [
                self._leaf(self.oracle.needed([*rest, (name, ("lt", p, q))])) for p, q in ((a, b), (b, a))
            ]
            return f"apply Rdichotomy in {name}; destruct {name} as [{name}|{name}]; [{' | '.join(scripts)}]"
        found = closed(facts_of(literals), self.most)
        if found is None:  # what Z3 does without may help all the same: that a factor is > 0
            more = [item for item in self.plain if item not in literals]
            found = closed(facts_of([*literals, *more]), self.most) if more else None
        if found is None:
            raise NoScript(f"no products of up to {self.most} assertions show the contradiction of a case")
        self.degree = max(self.degree, found[1])
        return found[0]


def _is_literal(c: Condition) -> bool:
    return c is False or (c is not True and c[0] in ("lt", "le", "eq", "flag", "unflag", "ne"))


def _branches(c: Condition) -> tuple[Condition, ...]:
    if c[0] == "ne":
        return (("lt", c[1], c[2]), ("lt", c[2], c[1]))
    return tuple(c[1])


def _opened(name: str, c: Condition) -> tuple[str, list[Named]]:
    """The pattern for a branch, and what it names."""
    if c is True or c is False or c[0] != "and":
        return name, [(name, c)]
    parts = [(f"{name}_{k}", a) for k, a in enumerate(c[1])]
    pattern = parts[-1][0]
    for n, _ in reversed(parts[:-1]):
        pattern = f"[{n} {pattern}]"
    return pattern, parts


def _alternatives(patterns: Sequence[str]) -> str:
    made = patterns[-1]
    for p in reversed(patterns[:-1]):
        made = f"[{p}|{made}]"
    return made


# ---------------------------------------------------------------- leaves
@dataclass(frozen=True)
class Fact:
    """Something known at a leaf: that a polynomial is > 0, >= 0 or = 0.

    Attributes:
      proof: in Coq; for an equation the name of ``a = b``, the polynomial being b - a.
      kind: ">", ">=" or "=".
    """

    proof: str
    poly: Polynomial
    kind: str


@dataclass(frozen=True)
class _Column:
    """A product: its proof in Coq, its polynomial, and whether it is "> 0", ">= 0" or "= 0"."""

    proof: str
    poly: Polynomial
    kind: str
    cost: float


def facts_of(literals: Sequence[Named]) -> list[Fact]:
    """What literals say of polynomials."""
    found = []
    for name, (sign, a, b) in literals:
        p = _plus(polynomial(b), polynomial(a), -1)
        proof, kind = {"eq": (name, "="), "lt": (f"above {name}", ">"), "le": (f"at_least {name}", ">=")}[
            sign
        ]
        found.append(Fact(proof, p, kind))
    return found


def closed(facts: Sequence[Fact], most: int) -> tuple[str, int] | None:
    """A script that closes a leaf, and how many facts it multiplies; None if none was found.

    Products as they are come first, then those of what is left once variables that equations are linear in were eliminated.
    """
    for degree in (1, 2):
        found = certificate(facts, degree)
        if found is not None:
            return found, degree
    steps, fewer = eliminated(facts)
    for degree in range(1, most + 1):
        found = certificate(fewer, degree) if steps or degree > 2 else None
        if found is not None:
            return "; ".join([*steps, found]), max(degree, 2)
    return None


def eliminated(facts: Sequence[Fact]) -> tuple[list[str], list[Fact]]:
    """Steps of a script that eliminate variables, and what is known afterwards.

    An equation b v = c, where b > 0 is known, turns p(v) > 0 into b^k p(c/b) > 0, which no longer speaks of v.
    """
    steps: list[str] = []
    facts = list(facts)
    while True:
        for simplified in (_cancelled, _merged):
            more, facts = simplified(facts, len(steps))
            steps += more
        found = _elimination(facts, len(steps))
        if found is None:
            return steps, facts
        more, facts = found
        steps += more


def _cancelled(facts: Sequence[Fact], made: int) -> tuple[list[str], list[Fact]]:
    """The facts without factors of inequalities that are variables known to be > 0."""
    steps: list[str] = []
    left = []
    positive = {next(iter(f.poly))[0][0]: f for f in facts if f.kind == ">" and _is_variable(f.poly)}
    for i, f in enumerate(facts):
        common = [v for v in positive if f.kind != "=" and f.poly and all(dict(m).get(v) for m in f.poly)]
        if not common or _is_variable(f.poly):
            left.append(f)
            continue
        v, name = common[0], f"D{made}_{i}"
        less = {tuple((x, k - (x == v)) for x, k in m if k - (x == v)): c for m, c in f.poly.items()}
        relation, opposite, product = (
            ("<", "Rnot_le_lt", "first") if f.kind == ">" else ("<=", "Rnot_lt_le", "both")
        )
        word = "at_least" if f.kind == ">" else "above"
        steps.append(
            f"assert ({name} : 0 {relation} {told_polynomial(less)}) by (apply {opposite}; intro G; pose proof ({f.proof}) as C0; "
            f"pose proof ({product} ({positive[v].proof}) ({word} G)) as C1; clear -C0 C1; lra)"
        )
        left.append(Fact(name, less, f.kind))
    return steps, left


def _is_variable(p: Polynomial) -> bool:
    """Whether a polynomial is a variable and nothing else."""
    return len(p) == 1 and next(iter(p.values())) == 1 and [k for _, k in next(iter(p))] == [1]


def _merged(facts: Sequence[Fact], made: int) -> tuple[list[str], list[Fact]]:
    """The facts with p >= 0 and -p >= 0 made one equation."""
    steps: list[str] = []
    left = list(facts)
    for f, g in itertools.combinations(facts, 2):
        if f.kind == g.kind == ">=" and f in left and g in left and _plus(f.poly, g.poly) == {}:
            name = f"E{made}_{len(steps)}"
            posed = f"pose proof ({f.proof}) as C0; pose proof ({g.proof}) as C1; clear -C0 C1; lra"
            steps.append(f"assert ({name} : 0 = {told_polynomial(f.poly)}) by ({posed})")
            left = [x for x in left if x not in (f, g)] + [Fact(name, f.poly, "=")]
    return steps, left


def _elimination(facts: Sequence[Fact], made: int) -> tuple[list[str], list[Fact]] | None:
    candidates = []
    for k, fact in enumerate(facts):
        if fact.kind != "=":
            continue
        for v in sorted({v for m in fact.poly for v, _ in m}):
            by_power = _powers(fact.poly, v)
            if set(by_power) <= {0, 1}:
                b = by_power[1]
                size = sum(len(f.poly) for f in facts if any(v == x for m in f.poly for x, _ in m))
                candidates.append((_degree(b), len(b), size, k, v))
    for _, _, _, k, v in sorted(candidates):
        others = [f for i, f in enumerate(facts) if i != k]
        equation = facts[k]
        by_power = _powers(equation.poly, v)
        constant = by_power[1].get(()) if not _degree(by_power[1]) else None
        for scale in (1 / constant,) if constant else (Fraction(1), Fraction(-1)):
            b, c = _scaled(by_power[1], scale), _scaled(by_power[0], -scale)
            positive = [] if constant else _shown_positive(b, others, f"B{made}")
            if positive is None:
                continue
            result = _without(v, equation, b, c, others, made, scale)
            if result is not None:
                return [*positive, *result[0]], result[1]
    return None


def _shown_positive(b: Polynomial, facts: Sequence[Fact], name: str) -> list[str] | None:
    """The step that shows a polynomial to be positive by what is known."""
    contrary = Fact("at_least G", _scaled(b, -1), ">=")
    for degree in (1, 2, 3) if len(facts) <= 6 else (1, 2):
        found = certificate([*facts, contrary], degree)
        if found is not None:
            return [f"assert ({name} : 0 < {told_polynomial(b)}) by (apply Rnot_le_lt; intro G; {found})"]
    return None


def _without(
    v: int, equation: Fact, b: Polynomial, c: Polynomial, others: Sequence[Fact], made: int, scale: Fraction
) -> tuple[list[str], list[Fact]] | None:
    """The other facts without the variable v, given b v = c and b > 0, whose proof in Coq is named B and a number."""
    steps: list[str] = []
    left = []
    if _degree(b):  # else it is no news
        left.append(Fact(f"B{made}", b, ">"))
    bv = times(b, {((v, 1),): Fraction(1)})
    for i, fact in enumerate(others):
        parts = _powers(fact.poly, v)
        k = max(parts)
        if k == 0:
            left.append(fact)
            continue
        new: Polynomial = {}
        factor: Polynomial = {}
        for power, p in parts.items():
            base = times(p, _raised(b, k - power))
            new = _plus(new, times(base, _raised(c, power)))
            for j in range(power):
                factor = _plus(factor, times(base, times(_raised(bv, j), _raised(c, power - 1 - j))))
            if len(new) > MOST_MONOMIALS or len(factor) > MOST_MONOMIALS:
                return None
        name = f"N{made}_{i}"
        if fact.kind == "=":
            product = f"scaled {told_polynomial(_raised(b, k))} {fact.proof}"
        elif not _degree(b):
            product = fact.proof
        else:
            product = fact.proof
            for _ in range(k):
                product = f"{'both' if fact.kind == '>' else 'first'} B{made} ({product})"
        scaled = f"scaled {told_polynomial(_scaled(factor, scale))} {equation.proof}"
        relation = {">": "<", ">=": "<=", "=": "="}[fact.kind]
        steps.append(
            f"assert ({name} : 0 {relation} {told_polynomial(new)}) by "
            f"(pose proof ({product}) as C0; pose proof ({scaled}) as C1; clear -C0 C1; lra)"
        )
        left.append(Fact(name, new, fact.kind))
    return steps, left


def _powers(p: Polynomial, v: int) -> dict[int, Polynomial]:
    """The coefficients of a polynomial as one in a variable, by its power; that of power 0 always among them."""
    found: dict[int, Polynomial] = {0: {}}
    for m, c in p.items():
        power = dict(m).get(v, 0)
        found.setdefault(power, {})[tuple((x, k) for x, k in m if x != v)] = c
    return found


def _scaled(p: Polynomial, scale: int | Fraction) -> Polynomial:
    return {m: scale * c for m, c in p.items()}


def _raised(p: Polynomial, power: int) -> Polynomial:
    result: Polynomial = {(): Fraction(1)}
    for _ in range(power):
        result = times(result, p)
    return result


def told_polynomial(p: Polynomial) -> str:
    """A polynomial as Coq text, in parentheses."""
    terms = []
    for m, c in sorted(p.items()):
        number = f"{c.numerator}" if c.denominator == 1 else f"{c.numerator} / {c.denominator}"
        number = number if c >= 0 and c.denominator == 1 else f"({number})"
        terms.append(number if not m else _told_monomial(m) if c == 1 else f"{number} * {_told_monomial(m)}")
    return f"({' + '.join(terms) or '0'})"


def certificate(facts: Sequence[Fact], degree: int) -> str | None:
    """The script that closes a leaf by products of so many facts; None if no combination of them is a contradiction."""
    columns = list(itertools.islice(_columns(facts, degree), MOST_COLUMNS))
    support = _combination(columns)
    if support is None:
        return None
    posed = [c.proof for c in support if c.proof]
    if not posed:
        return "lra"
    steps = [f"pose proof ({p}) as C{k}" for k, p in enumerate(posed)]
    return "; ".join([*steps, f"clear -{' '.join(f'C{k}' for k in range(len(posed)))}", "lra"])


def _columns(facts: Sequence[Fact], degree: int) -> Iterator[_Column]:
    yield _Column("", {(): Fraction(1)}, ">", 0.0)
    bounds = [f for f in facts if f.kind != "="]
    equations = [f for f in facts if f.kind == "="]
    products = []
    for k in range(1, degree + 1):
        for chosen in itertools.combinations_with_replacement(bounds, k):
            product = _product([f.poly for f in chosen])
            if product is not None:
                proof, kind = _proof_of(chosen)
                products.append(_Column(proof, product, kind, float(k * k)))
                yield products[-1]
    variables = sorted({v for f in facts for m in f.poly for v, _ in m})
    if degree == 3:
        yield from _with_squares(facts, variables, products)
    for m in _multipliers(variables, min(degree - 1, 3) if degree < 3 else 3):
        told = _told_monomial(m)
        for f in equations:
            yield _Column(
                f"scaled {told} {f.proof}", times(f.poly, {m: Fraction(1)}), "=", 1.0 + sum(k for _, k in m)
            )


def _with_squares(
    facts: Sequence[Fact], variables: Sequence[int], products: Sequence[_Column]
) -> Iterator[_Column]:
    """Squares of variables and their differences; and products of facts with squares of what the facts have for factors."""
    for a, b in itertools.combinations_with_replacement(variables, 2):
        base: Polynomial = (
            {((a, 1),): Fraction(1)} if a == b else {((a, 1),): Fraction(1), ((b, 1),): Fraction(-1)}
        )
        yield _Column(f"square {told_polynomial(base)}", times(base, base), ">=", 4.0)
    for base in _factors(facts):
        told, square = told_polynomial(base), times(base, base)
        yield _Column(f"square {told}", square, ">=", 4.0)
        for p in products:
            product = _product([p.poly, square])
            if product is not None:
                word = "first" if p.kind == ">" else "neither"
                proof = f"{word} ({p.proof}) (square {told})"
                yield _Column(proof, product, ">=", p.cost + 4.0)


def _factors(facts: Sequence[Fact]) -> list[Polynomial]:
    """Factors of the polynomials of facts that are no facts themselves."""
    found: list[Polynomial] = []
    for f in facts:
        symbols = {v: sp.Symbol(f"x{v}") for m in f.poly for v, _ in m}
        if not symbols:
            continue
        e = sp.Add(
            *(
                sp.Rational(c.numerator, c.denominator) * sp.Mul(*(symbols[v] ** k for v, k in m))
                for m, c in f.poly.items()
            )
        )
        _, factors = sp.factor_list(e)
        if len(factors) == 1 and factors[0][1] == 1:
            continue
        for factor, _ in factors:
            inside = sp.Poly(factor, *symbols.values())
            made = {
                tuple((v, k) for v, k in zip(symbols, powers, strict=True) if k): Fraction(int(c.p), int(c.q))
                for powers, c in inside.terms()
            }
            made = {tuple(sorted(m)): c for m, c in made.items()}
            if made not in found and made not in [g.poly for g in facts]:
                found.append(made)
    return found


def _product(parts: Sequence[Polynomial]) -> Polynomial | None:
    """The product of polynomials; None if it is too long."""
    product: Polynomial = {(): Fraction(1)}
    for p in parts:
        if len(product) * len(p) > 20 * MOST_MONOMIALS:
            return None
        product = times(product, p)
        if len(product) > MOST_MONOMIALS:
            return None
    return product


def _multipliers(variables: Sequence[int], degree: int) -> Iterator[Monomial]:
    """Monomials that equations are multiplied with."""
    for k in range(degree + 1):
        if k and math.comb(len(variables) + k - 1, k) > 800:
            return
        for chosen in itertools.combinations_with_replacement(variables, k):
            m: Monomial = ()
            for v in chosen:
                m = _monomials(m, ((v, 1),))
            yield m


def _told_monomial(m: Monomial) -> str:
    parts = [f"x{v}" for v, k in m for _ in range(k)]
    return "1" if not parts else parts[0] if len(parts) == 1 else f"({' * '.join(parts)})"


def _proof_of(chosen: Sequence[Fact]) -> tuple[str, str]:
    """A product of inequalities as a proof term that it is > 0, or >= 0."""
    proof, kind = chosen[0].proof, chosen[0].kind
    both = {(">", ">"): "both", (">", ">="): "first", (">=", ">"): "second", (">=", ">="): "neither"}
    for other in chosen[1:]:
        proof = f"{both[kind, other.kind]} ({proof}) ({other.proof})"
        kind = ">" if kind == other.kind == ">" else ">="
    return proof, kind


def _combination(columns: Sequence[_Column]) -> list[_Column] | None:
    """Columns of which a combination, with coefficients >= 0 for inequalities, is 0 > 0; None if there is none."""
    rows: dict[Monomial, int] = {}
    entries: list[tuple[int, int, float]] = []
    cost: list[float] = []
    which: list[int] = []
    total = []
    for j, column in enumerate(columns):
        size = float(max((abs(c) for c in column.poly.values()), default=Fraction(1)))
        for sign in (1, -1) if column.kind == "=" else (1,):
            for m, c in column.poly.items():
                entries.append((rows.setdefault(m, len(rows)), len(which), sign * float(c) / size))
            total.append(1.0 if column.kind == ">" else 0.0)
            which.append(j)
            cost.append(column.cost)
    at_row, at_column, values = (np.array(x) for x in zip(*entries, strict=True))
    matrix = coo_matrix((values, (at_row, at_column)), shape=(len(rows), len(which)))
    last = coo_matrix(np.array([total]))
    solved = linprog(
        np.array(cost) + 0.01,
        A_eq=vstack([matrix, last]).tocsr(),
        b_eq=np.concatenate([np.zeros(len(rows)), [1.0]]),
        bounds=(0, None),
        method="highs-ds",
        options={"time_limit": 3.0},
    )
    if solved.status != 0:
        return None
    used = {which[k] for k, x in enumerate(solved.x) if x > 1e-9}
    return [columns[j] for j in sorted(used)]


__all__ = ["NoScript", "Prover", "Script", "certificate", "polynomial", "told_term"]
