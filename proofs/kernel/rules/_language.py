"""The language of derivations: theory.logic and SymPy relations, and the few words that proofs need besides.

Relations are never evaluated by SymPy on the way: what a step states is what is compared.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, ClassVar

import sympy as sp
from sympy.core.relational import Relational

from theory.logic import (
    Conjunction,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Length,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeElement,
    When,
)
from theory.observables import (
    KL,
    LLR,
    Average,
    KL_reverse,
    KL_to_model,
    Observable,
    P,
    P_minus,
    P_plus,
    Variance,
    best_minus,
    best_P,
    chernoff_coefficient,
    gain,
    increment,
    increment_variance,
    inverse_likelihood_ratio,
    largest_increment,
    least_increment,
    perron_ratio,
    perron_root,
)
from theory.terms import Entry, Over, Slope

LAW: dict[str, type[Observable]] = {"P": P, "P-": P_minus, "P+": P_plus}
# Numbers, or +oo, only after prompts that P- can produce; a derivation gives them no meaning elsewhere.
PARTIAL = (
    LLR,
    inverse_likelihood_ratio,
    increment,
    KL,
    KL_to_model,
    KL_reverse,
    gain,
    largest_increment,
    least_increment,
    increment_variance,
)


def partial_in(f: Formula | sp.Basic, var: sp.Basic) -> bool:
    """Whether a statement speaks of a partial observable of the prompt ``var``."""
    if isinstance(f, Formula):
        return any(partial_in(part.condition, var) for part in f.walk() if isinstance(part, Relation))
    return any(isinstance(node, PARTIAL) and node.args[0] == var for node in sp.preorder_traversal(f))


# ---------------------------------------------------------------- relations, unevaluated
def lt(a: Any, b: Any) -> sp.Basic:
    return sp.StrictLessThan(sp.sympify(a), sp.sympify(b), evaluate=False)


def le(a: Any, b: Any) -> sp.Basic:
    return sp.LessThan(sp.sympify(a), sp.sympify(b), evaluate=False)


def gt(a: Any, b: Any) -> sp.Basic:
    return sp.StrictGreaterThan(sp.sympify(a), sp.sympify(b), evaluate=False)


def ge(a: Any, b: Any) -> sp.Basic:
    return sp.GreaterThan(sp.sympify(a), sp.sympify(b), evaluate=False)


def eq(a: Any, b: Any) -> sp.Basic:
    return sp.Eq(sp.sympify(a), sp.sympify(b), evaluate=False)


def all_of(*parts: sp.Basic) -> sp.Basic:
    return parts[0] if len(parts) == 1 else sp.And(*parts, evaluate=False)


def any_of(*parts: sp.Basic) -> sp.Basic:
    """One of several conditions; where SymPy takes "a < b or a >= b" for true, the second without the first, which says that a has a value."""
    one = parts[0] if len(parts) == 1 else sp.Or(*parts, evaluate=False)
    return one if one is not sp.true or sp.true in parts else implies(negate(parts[0]), any_of(*parts[1:]))


def implies(premise: sp.Basic, conclusion: sp.Basic) -> sp.Basic:
    return sp.Implies(premise, conclusion, evaluate=False)


_NEGATED: dict[type, Any] = {
    sp.StrictLessThan: ge,
    sp.LessThan: gt,
    sp.StrictGreaterThan: le,
    sp.GreaterThan: lt,
    sp.Equality: lambda a, b: sp.Ne(a, b, evaluate=False),
    sp.Unequality: eq,
}
_MIRRORED: dict[type, Any] = {
    sp.StrictLessThan: gt,
    sp.LessThan: ge,
    sp.StrictGreaterThan: lt,
    sp.GreaterThan: le,
    sp.Equality: eq,
}


def negate(condition: sp.Basic) -> sp.Basic:
    """The negation, pushed inside."""
    if type(condition) in _NEGATED:
        return _NEGATED[type(condition)](condition.lhs, condition.rhs)
    if isinstance(condition, sp.Not):
        return condition.args[0]
    if isinstance(condition, sp.And):
        return any_of(*(negate(a) for a in condition.args))
    if isinstance(condition, sp.Or):
        return all_of(*(negate(a) for a in condition.args))
    if isinstance(condition, sp.Implies):
        return all_of(condition.args[0], negate(condition.args[1]))
    return sp.Not(condition)


def mirror(condition: sp.Basic) -> sp.Basic:
    """``b > a`` for ``a < b``."""
    return _MIRRORED[type(condition)](condition.rhs, condition.lhs)


def same_kind(condition: sp.Basic, a: Any, b: Any) -> sp.Basic:
    """The relation of ``condition`` between a and b."""
    return type(condition)(sp.sympify(a), sp.sympify(b), evaluate=False)


# ---------------------------------------------------------------- formulas of proofs
@dataclass(frozen=True)
class Contradiction(Formula):
    """What cannot be."""

    binder: ClassVar[str | None] = None

    @property
    def free(self) -> set[sp.Symbol]:
        return set()

    @property
    def latex(self) -> str:
        return r"\bot"

    def __str__(self) -> str:
        return "contradiction"


@dataclass(frozen=True)
class Continues(Formula):
    """Prompt ``child`` is prompt ``parent`` followed by one sentence."""

    binder: ClassVar[str | None] = None
    child: sp.Basic
    parent: sp.Basic

    @property
    def free(self) -> set[sp.Symbol]:
        return set(self.child.free_symbols | self.parent.free_symbols)

    @property
    def latex(self) -> str:
        return rf"{sp.latex(self.child)} = {sp.latex(self.parent)}\,y \text{{ for a sentence }} y"

    def __str__(self) -> str:
        return f"{self.child} is {self.parent} followed by one sentence"


@dataclass(frozen=True)
class IsPrefix(Formula):
    """Prompt ``prefix`` is a prefix of prompt ``of``, which may be all of it."""

    binder: ClassVar[str | None] = None
    prefix: sp.Basic
    of: sp.Basic

    @property
    def free(self) -> set[sp.Symbol]:
        return set(self.prefix.free_symbols | self.of.free_symbols)

    @property
    def latex(self) -> str:
        return rf"{sp.latex(self.prefix)} \preceq {sp.latex(self.of)}"

    def __str__(self) -> str:
        return f"{self.prefix} is a prefix of {self.of}"


@dataclass(frozen=True)
class ElementOf(Formula):
    """``element`` is an element of a set of the signature."""

    binder: ClassVar[str | None] = None
    element: sp.Symbol
    over: str

    @property
    def free(self) -> set[sp.Symbol]:
        return {self.element}

    @property
    def latex(self) -> str:
        return rf"{sp.latex(self.element)} \in {self.over}"

    def __str__(self) -> str:
        return f"{self.element} in {self.over}"


@dataclass(frozen=True)
class _Next(Formula):
    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    of: sp.Basic
    body: Formula
    support: str = "P-"

    def children(self) -> tuple[Formula, ...]:
        return (self.body,)

    @property
    def free(self) -> set[sp.Symbol]:
        return (self.body.free - {self.var}) | set(self.of.free_symbols)

    _word = ""
    _tex = ""

    @property
    def latex(self) -> str:
        guard = sp.latex(gt(LAW[self.support](self.var), 0))
        return (
            rf"{self._tex}\, {sp.latex(self.var)} = {sp.latex(self.of)}\,y,\ {guard}:\quad {self.body.latex}"
        )

    def __str__(self) -> str:
        return (
            f"{self._word} {self.var} that is {self.of} followed by one sentence, "
            f"{self.support}({self.var}) > 0: {self.body}"
        )


@dataclass(frozen=True)
class SomeNext(_Next):
    """Some prompt ``var``, one sentence longer than ``of``, of positive probability, satisfies body."""

    _word = "some"
    _tex = r"\exists"


@dataclass(frozen=True)
class EveryNext(_Next):
    """Every prompt ``var``, one sentence longer than ``of``, of positive probability, satisfies body."""

    _word = "every"
    _tex = r"\forall"


# ---------------------------------------------------------------- terms of proofs
class Word(sp.Function):
    """A function of the kernel's own, printed as ``text`` and ``tex`` say of its arguments."""

    text, tex = "", ""

    def _sympystr(self, printer: Any) -> str:
        arguments = [printer._print(a) for a in self.args]
        return self.text.format(*arguments) or f"{type(self).__name__}({', '.join(arguments)})"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        text = self.tex.format(*(printer._print(a) for a in self.args))
        return text if exp is None else rf"\left({text}\right)^{{{exp}}}"


class up(Word):
    """Number of sentences max(0, ceil(L))."""

    nargs = (1,)
    is_integer = True
    is_nonnegative = True
    text = "max(0, ceil({0}))"
    tex = r"\max\left(0, \left\lceil {0} \right\rceil\right)"


class down(up):
    """Number of sentences max(0, floor(L))."""

    text = "max(0, floor({0}))"
    tex = r"\max\left(0, \left\lfloor {0} \right\rfloor\right)"


class extend(Word):
    """The prompt x followed by the j-th sentence; sentences beyond the alphabet have probability 0."""

    nargs = (2,)
    text = "{0}.y[{1}]"
    tex = r"{0}\,y_{{{1}}}"


class sentence(Word):
    """The j-th sentence of the alphabet."""

    nargs = (1,)
    text = "y[{0}]"
    tex = r"y_{{{0}}}"


class prompt(Word):
    """The i-th prompt of n sentences, in any fixed order: prompt(n, i)."""

    nargs = (2,)
    text = "s[{0},{1}]"
    tex = r"s^{{({0})}}_{{{1}}}"


class continuation(Word):
    """The i-th prompt that continues x by n sentences, in any fixed order: continuation(x, n, i)."""

    nargs = (3,)
    text = "{0}.s[{1},{2}]"
    tex = r"{0}\,s^{{({1})}}_{{{2}}}"


class hit(Word):
    """P-mass of the texts that continue x by k sentences and pass the level on the way: hit(level, k, x).

    Passing means that w(x z_1..z_j) >= level for some 0 <= j <= k.
    """

    nargs = (3,)
    tex = r"H_{{{1}}}^{{{0}}}({2})"


class finite_log_ratio(Word):
    """The log-ratio LLR(x) where that is a number, and just some number elsewhere."""

    nargs = (1,)
    is_real = True
    tex = r"\Lambda^*({0})"


class gap(Word):
    """How much better than the j-th sentence, by ascending score, the next one is; the last one is compared with 1."""

    nargs = (1,)
    is_real = True
    tex = r"b_{{{0}+1}} - b_{{{0}}}"


class score_of_rank(Word):
    """The score of the j-th sentence, by ascending score; 1 beyond the last one, -1 before the first."""

    nargs = (1,)
    is_real = True
    tex = r"b_{{{0}}}"


class tilted(Word):
    """The likelihood ratio r(x) to the power l, 0 < l: tilted(x, l)."""

    nargs = (2,)
    is_real = True
    tex = r"r({0})^{{{1}}}"


class perron(Word):
    """Entry, for the state after x, of the Perron vector that ``perron_ratio`` speaks of, from the empty prompt: perron(x, l).

    The vector is scaled to a least entry of 1; where there is none, or x leads to no state of the matrix, it is just 1.
    """

    nargs = (2,)
    is_real = True
    tex = r"v_{{{1}}}({0})"


class number(sp.Function):
    """1 where a term is a number by its structure: no division by 0, no logarithm of what is not positive, in no term of its sums.

    Claims cannot say it; only the rules of `sets` and the decision procedure do.
    """

    nargs = (1,)
    is_real = True

    @classmethod
    def eval(cls, *args: Any) -> None:
        return None


class truth(sp.Expr):
    """1 where a relation holds, 0 elsewhere."""

    is_commutative = True
    is_real = True

    def __new__(cls, condition: sp.Basic) -> truth:
        return sp.Expr.__new__(cls, condition)

    def _sympystr(self, printer: Any) -> str:
        return f"[{printer._print(self.args[0])}]"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        text = rf"\left[{printer._print(self.args[0])}\right]"
        return text if exp is None else rf"{text}^{{{exp}}}"


class PartialSum(sp.Expr):
    """Sum of a term over index = 1..upper."""

    is_commutative = True
    is_extended_real = True

    def __new__(cls, term: Any, index: sp.Symbol, upper: Any) -> PartialSum:
        return sp.Expr.__new__(cls, sp.sympify(term), index, sp.sympify(upper))

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return (self.args[0].free_symbols - {self.args[1]}) | self.args[2].free_symbols

    def _sympystr(self, printer: Any) -> str:
        term, index, upper = (printer._print(a) for a in self.args)
        return f"Sum({term}, {index}=1..{upper})"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        term, index, upper = (printer._print(a) for a in self.args)
        return rf"\sum_{{{index}=1}}^{{{upper}}} {term}"


def count_of(length: Length) -> sp.Expr:
    """The number of sentences that a length comes to, as a term."""
    e = length.expr  # of which SymPy may think more than is seen of it here
    if e.is_integer and e.is_nonnegative and not e.has(sp.ceiling, sp.floor) and not partial(e):
        return e
    return (up if length.rounding == "ceil" else down)(e)


def length_of(count: sp.Expr, at_most: bool = False) -> Length:
    """The length that comes to this number of sentences."""
    if isinstance(count, down):
        return Length(count.args[0], "floor", at_most)
    if isinstance(count, up):
        return Length(count.args[0], "ceil", at_most)
    return Length(count, "ceil", at_most)


# ---------------------------------------------------------------- substitution
class CaptureError(ValueError):
    """A substitution would bring a symbol under a quantifier that binds it, or make a term too large."""


def substitute(e: sp.Basic, mapping: Mapping[sp.Basic, sp.Basic]) -> sp.Basic:
    """Replace symbols by terms; relations stay as they are written.

    Raises:
      CaptureError: a term contains a symbol that is bound where it would land.
    """
    if e in mapping:
        return mapping[e]
    if not e.args or not (e.free_symbols & set(mapping)):
        return e
    if isinstance(e, Average):
        after = None if e.after is None else substitute(e.after, mapping)
        return e.func(
            e.law, _under(e.body, e.prompt, mapping), e.prompt, substitute(e.length, mapping), after
        )
    if isinstance(e, sp.Sum):
        if len(e.limits) != 1 or len(e.limits[0]) != 3:
            raise CaptureError(f"{e} is no sum over one index")
        index, first, last = e.limits[0]
        body = _under(e.function, index, mapping)
        made = sp.Sum(body, (index, substitute(first, mapping), substitute(last, mapping)))
        if made.function != body and (
            unsettled(body) or partial(body)
        ):  # SymPy folds values by cases out of products
            raise CaptureError(f"{body} would be put together in a sum")
        return made
    if isinstance(e, Over):
        both = _under(sp.Tuple(e.body, e.condition), e.var, mapping)
        return Over(e.kind, both[0], e.var, e.over, both[1])
    if isinstance(e, Slope):
        return Slope(_under(e.body, e.var, mapping), e.var, substitute(e.point, mapping))
    if isinstance(e, PartialSum):
        term, index, upper = e.args
        return PartialSum(_under(term, index, mapping), index, substitute(upper, mapping))
    args = [substitute(a, mapping) for a in e.args]
    if isinstance(e, sp.Pow):
        made = power(*args)
    elif isinstance(e, sp.Mul):
        made = _product(e.args, args)
    elif isinstance(e, (Relational, sp.And, sp.Or, sp.Implies)):
        made = e.func(*args, evaluate=False)
        if isinstance(e, (sp.And, sp.Or)) and not set(args) <= set(made.args):
            raise CaptureError(f"{e} would lose a part that SymPy takes for another")
    else:
        made = e.func(*args)
    if made.args != tuple(args) and (
        unsettled(e, *args) or meet(e, args, mapping) or lost(args, made, mapping)
    ):
        made = e.func(*args, evaluate=False)  # as 1/z - 1/z or 0 log z: it stays as it is written
    if lost(args, made, mapping):
        raise CaptureError(f"{e} would lose what may have no meaning")
    return made


def lost(args: Sequence[sp.Basic], made: sp.Basic, mapping: Mapping[sp.Basic, sp.Basic]) -> set[Any]:
    """What needs a meaning in the arguments of a term and is neither in what SymPy made of it nor in what was put in, whose meaning is seen to.

    So is an infinity, or what is no number, that SymPy made of terms that have none: of 1/0, which 1/(1 + 1/0) would be rid of again.
    """
    if made.args == tuple(args):
        return set()
    came = {x for x in _INFINITIES if made.has(x) and not any(a.has(x) for a in args)}
    return (partial(*args) - partial(made, *mapping.values())) | came


_INFINITIES = (sp.oo, -sp.oo, sp.zoo, sp.nan)
_EVALUATED = (sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs, sp.Max, sp.Min, sp.ceiling, sp.floor)


def _plain(node: sp.Basic) -> bool:
    """Whether a node of a term is one of numbers such as 2 log 3 or 7 exp(-1/2): logarithms, roots and inverses of positive fractions, of e and pi."""
    if isinstance(node, (sp.log, sp.Pow)):
        base, exponent = node.args if isinstance(node, sp.Pow) else (node.args[0], -sp.S.One)
        sure = isinstance(base, sp.NumberSymbol) or (isinstance(base, sp.Rational) and base > 0)
        return sure or (isinstance(exponent, sp.Integer) and exponent > 0)
    return isinstance(node, (sp.Rational, sp.NumberSymbol, sp.Add, sp.Mul, sp.exp))


@lru_cache(maxsize=1 << 14)
def unsettled(*terms: sp.Basic) -> bool:
    """Whether terms have parts that SymPy has not put together, as q/q or exp(-log q): it might where they become part of others."""
    return any(_unsettled(e) for e in terms)


@lru_cache(maxsize=1 << 14)
def _unsettled(e: sp.Basic) -> bool:
    # What is inside of other words stays as it is, whatever these become part of; a number by its form has a value however it is written.
    if not isinstance(e, _EVALUATED) or all(map(_plain, sp.preorder_traversal(e))):
        return False
    made = power(*e.args) if isinstance(e, sp.Pow) else e.func(*e.args)
    return made != e or any(map(_unsettled, e.args))


def meet(e: sp.Basic, args: Sequence[sp.Basic], mapping: Mapping[sp.Basic, sp.Basic]) -> bool:
    """Whether SymPy may put together what is infinite: in 2 log z - log z or 0 log z + log z, or z^2/z^3, of which the factor z^2 may be 0."""
    parts = [part for a in args for part in e.func.make_args(a)] if isinstance(e, (sp.Add, sp.Mul)) else []
    seen_to, signs, risky = partial(*mapping.values()), dict[sp.Basic, list[Any]](), set[sp.Basic]()
    for part in parts:
        if isinstance(e, sp.Add):
            k, term = part.as_coeff_Mul()
            signs.setdefault(term, []).extend((True, False) if k == 0 else (k.is_negative,))
        else:
            base, exponent = part.as_base_exp()  # of exp(a) they are e and a
            signs.setdefault(base, []).append(exponent.is_negative)
            # A sum over a set, or a derivative, of what has a value has one.
            open_ = [x for x in partial(exponent) if not isinstance(x, (Over, Slope)) or partial(*x.args)]
            risky |= {base} if open_ else set()
    both = [term for term, found in signs.items() if len(found) > 1 and {*found} not in ({True}, {False})]
    if isinstance(e, sp.Add):
        return not partial(*both) <= seen_to
    # SymPy takes max(1, 1/z), which may be infinite, for positive, and puts 2**(1/z) and 2**(-1/z) together, whatever z is.
    return any(len(signs[base]) > 1 for base in risky) or not all(
        (b.is_positive and not partial(b)) or (b, "!=") in seen_to for b in both
    )


# What is asked for in one of these is asked for there alone.
_BINDING = (sp.Piecewise, Over, Slope, Average, sp.Sum, PartialSum)
_LEAVES = (*PARTIAL, best_P, best_minus, chernoff_coefficient, perron_root, perron_ratio)


def partial(*terms: sp.Basic) -> set[Any]:
    """What needs a meaning: what may be no divisor, base of a root or argument of a logarithm, each with what is asked of it; values by cases, sums over
    sets, numbers of draws, what may be infinite and the like."""
    found, waiting = set[Any](), list(terms)
    while waiting:
        node = waiting.pop()
        if isinstance(node, _BINDING):
            if isinstance(node, (sp.Piecewise, Over, Slope, Variance)) or partial(*node.args):
                found.add(node)
            continue
        if isinstance(node, up):  # some number of sentences, whatever it is of
            continue
        waiting.extend(node.args)
        if isinstance(node, _LEAVES):
            found.add(node)
        elif isinstance(node, (sp.log, sp.Pow)) and not node.args[0].is_positive:
            # Of the argument of a logarithm the same is asked as of the base of 1/sqrt.
            base, exponent = node.args if isinstance(node, sp.Pow) else (node.args[0], -sp.S.Half)
            if not (exponent.is_integer and exponent.is_nonnegative):
                found |= set() if exponent.is_Integer else {(base, ">=")}
                found |= set() if exponent.is_Rational and exponent.is_positive else {(base, "!=")}
    return found


def _product(before: Sequence[sp.Basic], after: Sequence[sp.Basic]) -> sp.Expr:
    """The product of some factors, each of which stands for one before.

    Raises:
      CaptureError: SymPy cancels a probability that was a factor: where it is 0 the product was 0, whatever the other factors.
    """
    product = sp.Mul(*after)
    kept = sp.Mul.make_args(product)
    for old, new in zip(before, after, strict=True):
        if isinstance(old, (P, P_minus, P_plus, Entry)) and product != 0 and not weighs(new, kept):
            raise CaptureError(f"{new} cancels in a product that it weighs")
    return product


def weighs(weight: sp.Basic, factors: Iterable[sp.Basic]) -> bool:
    """Whether a product of these factors has the weight as one, or a positive power of it."""
    return any(
        factor == weight
        or (isinstance(factor, sp.Pow) and factor.base == weight and bool(factor.exp.is_positive))
        for factor in factors
    )


MOST_BITS = 4096  # of an integer
MOST_TERMS = 5000  # of a product of sums that is multiplied out


def power(base: sp.Basic, exponent: sp.Basic) -> sp.Basic:
    """base**exponent.

    Raises:
      CaptureError: SymPy would compute a number that is too large for it.
    """
    if isinstance(exponent, sp.Rational) and not base.free_symbols:
        bits = max((q.p.bit_length() + q.q.bit_length() for q in base.atoms(sp.Rational)), default=0)
        if bits * (abs(exponent.p) + exponent.q) > MOST_BITS:
            raise CaptureError(f"a power of {base} is too large to be computed")
    return sp.Pow(base, exponent)


def multiplied_out(e: sp.Expr) -> sp.Expr:
    """A product of sums as a sum of products, not inside functions.

    Raises:
      CaptureError: the sum has too many terms.
    """
    terms = sum(math.prod(len(sp.Add.make_args(f)) for f in sp.Mul.make_args(a)) for a in sp.Add.make_args(e))
    if terms > MOST_TERMS:
        raise CaptureError(f"a product of sums has {terms} terms when multiplied out")
    return sp.expand_mul(e, deep=False)


def _under(body: sp.Basic, var: sp.Symbol, mapping: Mapping[sp.Basic, sp.Basic]) -> sp.Basic:
    inner = {k: v for k, v in mapping.items() if k != var and k in body.free_symbols}
    if any(var in v.free_symbols for v in inner.values()):
        raise CaptureError(f"{var} would be captured in {body}")
    return substitute(body, inner)


def _length(length: Length, mapping: Mapping[sp.Basic, sp.Basic]) -> Length:
    new = substitute(length.expr, mapping)
    if isinstance(new, up):
        if partial(*new.args):
            raise CaptureError(f"{new.args[0]} may have no value, so it is no length")
        return replace(length_of(new, length.at_most))
    return Length(new, length.rounding, length.at_most)


def substitute_in(f: Formula, mapping: Mapping[sp.Basic, sp.Basic]) -> Formula:
    """`substitute` through a formula, not below quantifiers of the same symbol."""
    mapping = {k: v for k, v in mapping.items() if k != v}
    if not mapping:
        return f
    if isinstance(f, Relation):
        return Relation(substitute(f.condition, mapping))
    if isinstance(f, Conjunction):
        return Conjunction(tuple(substitute_in(p, mapping) for p in f.parts))
    if isinstance(f, Disjunction):
        return Disjunction(tuple(substitute_in(p, mapping) for p in f.parts))
    if isinstance(f, When):
        return When(substitute_in(f.condition, mapping), substitute_in(f.body, mapping))
    if isinstance(f, Contradiction):
        return f
    if isinstance(f, Continues):
        return Continues(substitute(f.child, mapping), substitute(f.parent, mapping))
    if isinstance(f, ElementOf):
        element = mapping.get(f.element, f.element)
        if not isinstance(element, sp.Symbol):
            raise CaptureError(f"{element} is no element")
        return ElementOf(element, f.over)
    if isinstance(f, IsPrefix):
        return IsPrefix(substitute(f.prefix, mapping), substitute(f.of, mapping))
    inner = {k: v for k, v in mapping.items() if k != f.var and k in f.body.free}  # type: ignore[attr-defined]
    if any(f.var in v.free_symbols for v in inner.values()):  # type: ignore[attr-defined]
        raise CaptureError(f"{f.var} would be captured in {f}")  # type: ignore[attr-defined]
    body = substitute_in(f.body, inner) if inner else f.body  # type: ignore[attr-defined]
    if isinstance(f, (Some, Every, ProbabilityAtLeast)):
        after = None if f.after is None else mapping.get(f.after, f.after)
        if after is not None and (not isinstance(after, sp.Symbol) or after == f.var):
            raise CaptureError(f"{after} cannot be a prompt that {f.var} continues")
        length = None if f.length is None else _length(f.length, mapping)
        if isinstance(f, Every):
            return Every(f.var, body, f.support, length, f.nonempty, after)
        assert length is not None
        if isinstance(f, ProbabilityAtLeast):
            return ProbabilityAtLeast(f.var, body, length, substitute(f.at_least, mapping), f.law, after)
        return Some(f.var, body, length, f.support, after)
    if isinstance(f, EveryPrefix):
        of = substitute(f.of, mapping)
        return EveryPrefix(f.var, of, body, f.nonempty)
    if isinstance(f, EveryLength):
        return EveryLength(f.var, body, f.start)
    if isinstance(f, (SomeNext, EveryNext)):
        return type(f)(f.var, substitute(f.of, mapping), body, f.support)
    if isinstance(f, (EveryElement, SomeElement)):
        return type(f)(f.var, f.over, body)
    if isinstance(f, EverySentence):
        assert isinstance(body, Relation)
        return EverySentence(f.var, body)
    raise TypeError(f"{type(f).__name__} has no substitution")


def summands(e: sp.Expr) -> list[sp.Expr]:
    """Terms of a sum of products with sums, multiplied out two levels deep and not inside functions."""
    outer = sp.Add.make_args(multiplied_out(e))
    return [t for a in outer for t in sp.Add.make_args(multiplied_out(a))]


def conjuncts(f: Formula) -> Iterable[sp.Basic]:
    """Relations that a formula asserts outright."""
    if isinstance(f, Relation):
        yield f.condition
    elif isinstance(f, Conjunction):
        for part in f.parts:
            yield from conjuncts(part)


def fresh(name: str, taken: Iterable[sp.Basic]) -> sp.Symbol:
    """A prompt symbol that none of the taken ones equals."""
    names = {t.name for t in taken if isinstance(t, sp.Symbol)}
    candidate, k = name, 1
    while candidate in names:
        k += 1
        candidate = f"{name}{k}"
    return sp.Symbol(candidate)
