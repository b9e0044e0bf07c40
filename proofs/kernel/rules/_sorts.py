"""Sorts of terms, and what a statement must be to have a meaning: one case for each kind of term or formula.

Whatever a step states or is given goes through `check_formula` or `check_argument` first. Kinds are compared exactly: a subclass
of a known kind, which may compare and print as it likes, is an unknown kind, and an unknown kind is an error. Sizes are bounded by
counting, so that nothing that a rule does with a term can take long.

Symbols are canonical or parameters. Canonical ones have the assumptions of their sort and no others: none for a prompt or sentence,
whole and not negative for a number of sentences, real for a number. What SymPy concludes from other assumptions is true
of parameters alone, whose intervals justify it.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import Any

import sympy as sp
from sympy.core.assumptions import StdFactKB
from sympy.core.function import AppliedUndef
from sympy.core.symbol import Str
from sympy.functions.elementary.piecewise import ExprCondPair

from theory.logic import (
    ROUNDINGS,
    SUPPORTS,
    Conjunction,
    Conversation,
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
    B_P,
    KL,
    LAWS,
    LLR,
    PROMPT_OBSERVABLES,
    Average,
    B,
    B_last,
    B_minus,
    B_plus,
    Expect,
    KL_reverse,
    KL_to_model,
    Observable,
    P,
    P_minus,
    P_plus,
    Prob,
    Variance,
    best_minus,
    best_P,
    chernoff_coefficient,
    gain,
    increment,
    inverse_likelihood_ratio,
    last_minus,
    last_plus,
    perron_ratio,
    perron_root,
    size,
    w,
    w_max,
)
from theory.terms import Entry, Over, Slope

from ._language import (
    MOST_BITS,
    Continues,
    Contradiction,
    ElementOf,
    EveryNext,
    IsPrefix,
    PartialSum,
    SomeNext,
    continuation,
    down,
    extend,
    finite_log_ratio,
    gap,
    hit,
    number,
    perron,
    prompt,
    score_of_rank,
    sentence,
    tilted,
    truth,
    up,
)

MOST_NODES = 20_000  # of one statement or argument, repetitions counted
MOST_EXPONENT = 1000  # of a power whose exponent is a number
MOST_ALTERNATIVES = 32  # of a maximum, a minimum, a value by cases


class IllFormed(ValueError):
    """A statement or term without a meaning in the kernel; the message says why."""


class Sort(enum.Enum):
    """What a term stands for."""

    PROMPT = "a prompt"
    SENTENCE = "a sentence"
    WHOLE = "a whole number 0, 1, 2, ..."
    SCALAR = "a number"
    TRUTH = "true or false"


_ASSUMED: dict[Sort, dict[str, bool]] = {
    Sort.PROMPT: {},
    Sort.WHOLE: {"integer": True, "nonnegative": True},
    Sort.SCALAR: {"real": True},
}
_COMPARISONS = (sp.StrictLessThan, sp.LessThan, sp.StrictGreaterThan, sp.GreaterThan)
_RELATIONS = (*_COMPARISONS, sp.Equality, sp.Unequality)
_CONNECTIVES = (sp.And, sp.Or, sp.Not, sp.Implies)
_AVERAGES = (Expect, Variance, Prob)
COUNTS = {  # functions of the kernel's own that count: of sentences of the alphabet, of prompts of n sentences
    sp.Function("m", integer=True, nonnegative=True): (),
    sp.Function("many", integer=True, nonnegative=True): (Sort.WHOLE,),
}
_ATOMS = (sp.Rational, sp.Integer, *(type(q) for q in (sp.S.Zero, sp.S.One, sp.S.NegativeOne, sp.S.Half)))
_CONSTANTS = (type(sp.E), type(sp.pi))
# Words with their sorts: those of the theory by their roles, then the kernel's own.
_WORDS: dict[type, tuple[tuple[Sort, ...], Sort]] = {
    **{
        kind: (
            tuple(Sort.PROMPT if role == "prompt" else Sort.SCALAR for role in kind.roles),
            Sort.WHOLE if kind is size else Sort.SCALAR,
        )
        for kind in PROMPT_OBSERVABLES.values()
    },
    B: ((Sort.SENTENCE,), Sort.SCALAR),
    up: ((Sort.SCALAR,), Sort.WHOLE),
    down: ((Sort.SCALAR,), Sort.WHOLE),
    extend: ((Sort.PROMPT, Sort.WHOLE), Sort.PROMPT),
    prompt: ((Sort.WHOLE, Sort.WHOLE), Sort.PROMPT),
    continuation: ((Sort.PROMPT, Sort.WHOLE, Sort.WHOLE), Sort.PROMPT),
    sentence: ((Sort.WHOLE,), Sort.SENTENCE),
    hit: ((Sort.SCALAR, Sort.WHOLE, Sort.PROMPT), Sort.SCALAR),
    finite_log_ratio: ((Sort.PROMPT,), Sort.SCALAR),
    gap: ((Sort.WHOLE,), Sort.SCALAR),
    score_of_rank: ((Sort.WHOLE,), Sort.SCALAR),
    tilted: ((Sort.PROMPT, Sort.SCALAR), Sort.SCALAR),
    perron: ((Sort.PROMPT, Sort.SCALAR), Sort.SCALAR),
    truth: ((Sort.TRUTH,), Sort.SCALAR),
    number: ((Sort.SCALAR,), Sort.SCALAR),
    sp.exp: ((Sort.SCALAR,), Sort.SCALAR),
    sp.log: ((Sort.SCALAR,), Sort.SCALAR),
    sp.Abs: ((Sort.SCALAR,), Sort.SCALAR),
    sp.ceiling: ((Sort.SCALAR,), Sort.SCALAR),
    sp.floor: ((Sort.SCALAR,), Sort.SCALAR),
}
WORDS_FOR_PROMPTS = (extend, prompt, continuation, sentence)
_KINDS = (
    *_WORDS,
    *_ATOMS,
    *_CONSTANTS,
    *_RELATIONS,
    *_CONNECTIVES,
    *_AVERAGES,
    *COUNTS,
    *(sp.Symbol, Str, sp.Add, sp.Mul, sp.Pow, sp.Max, sp.Min, sp.Piecewise, ExprCondPair, sp.Sum, sp.Tuple),
    *(PartialSum, Entry, Over, Slope, type(sp.true), type(sp.oo)),
)
_KNOWN = frozenset(map(id, _KINDS))  # a kind made by somebody else may say that it equals one of these


EXTENDED_LEAVES = (LLR, KL, KL_reverse, increment, gain, perron_ratio)
FINITE = (
    *(
        P,
        P_minus,
        P_plus,
        last_minus,
        last_plus,
        w,
        w_max,
        inverse_likelihood_ratio,
        chernoff_coefficient,
        perron_root,
        KL_to_model,
    ),
    *(B, B_P, B_minus, B_plus, B_last, best_P, best_minus, size),
)  # any other observable is no number as far as this procedure knows
_ALGEBRA = (
    *(sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs, sp.Max, sp.Min, sp.ceiling, sp.floor),
    *(sp.Piecewise, ExprCondPair, sp.Tuple),
)


def _assumes(symbol: sp.Symbol) -> set[tuple[str, bool]]:
    """What SymPy takes a symbol for; what is undecided, it may not have been asked yet."""
    return {(name, value) for name, value in symbol._assumptions.items() if value is not None}


@lru_cache(maxsize=4096)
def _follows_of(said: frozenset[tuple[str, Any]]) -> set[tuple[str, bool]]:
    """What follows from so much that is said of a symbol. (What SymPy keeps of symbols they share, and whoever holds one can change it.)"""
    known = {"commutative": True, **{name: value for name, value in said if value is not None}}
    return {(name, value) for name, value in StdFactKB(known).items() if value is not None}


def says_what_it_assumes(symbol: sp.Symbol) -> bool:
    """Whether SymPy takes a symbol for what follows from what is said of it, and for nothing else."""
    said = symbol._assumptions_orig
    if not all(type(key) is str and type(value) in (bool, type(None)) for key, value in said.items()):
        return False
    known, told = _follows_of(frozenset(said.items())), dict(symbol._assumptions0)
    if not all(type(key) is str and type(value) is bool for key, value in told.items()):
        return False
    return _assumes(symbol) == known and set(told.items()) == known


def assumes_more(symbol: sp.Symbol, said: Mapping[str, bool]) -> bool:
    """Whether SymPy takes a symbol for anything that does not follow from what is said."""
    return not _assumes(symbol) <= _follows_of(frozenset(said.items()))


# ---------------------------------------------------------------- kinds and sizes, before anything is compared or looked up
def check_kinds(term: Any) -> int:
    """How many nodes a term has; nothing in it is compared or asked.

    Raises:
      IllFormed: it has a node of an unknown kind, or too many nodes.
    """
    waiting, seen = [term], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > MOST_NODES:
            raise IllFormed(f"a term of more than {MOST_NODES} parts is too long to be read")
        kind = type(node)
        if id(kind) not in _KNOWN:
            raise IllFormed(f"{kind.__name__} is no kind of term that a derivation may speak of")
        if kind in (sp.Symbol, Str):
            if type(node.name) is not str:
                raise IllFormed("a symbol whose name is no text")
            if kind is sp.Symbol and not says_what_it_assumes(node):
                raise IllFormed("a symbol that assumes something else than it says")
            continue
        # What SymPy noted of a term may have been noted by somebody else: it is to find it out again.
        node._assumptions = kind.default_assumptions
        if isinstance(node, sp.Rational):
            if not (type(node.p) is type(node.q) is int and node.q > 0 and math.gcd(node.p, node.q) == 1):
                raise IllFormed("a fraction that is not in lowest terms of whole numbers")
            if max(node.p.bit_length(), node.q.bit_length()) > MOST_BITS:
                raise IllFormed(f"a number of more than {MOST_BITS} bits")
        else:
            if type(node.args) is not tuple:
                raise IllFormed("parts of a term that are no tuple")
            waiting.extend(node.args)
    return seen


# ---------------------------------------------------------------- sorts
@lru_cache(maxsize=4096)
def canonical(symbol: sp.Symbol) -> Sort | None:
    """The sort of which a symbol is a canonical variable; None if it has other assumptions."""
    for sort, assumed in _ASSUMED.items():
        if symbol == sp.Symbol(symbol.name, **assumed):
            return sort
    return None


def is_prompt(symbol: sp.Symbol) -> bool:
    """Whether a symbol is a canonical variable for a prompt."""
    return canonical(symbol) is Sort.PROMPT


def _symbol_sort(symbol: sp.Symbol) -> Sort:
    sort = canonical(symbol)
    if sort is not None:
        return sort
    if symbol.is_real is not True:
        raise IllFormed(f"the symbol {symbol} is neither canonical nor a parameter")
    return Sort.WHOLE if symbol.is_integer and symbol.is_nonnegative else Sort.SCALAR


@lru_cache(maxsize=1 << 16)
def _sort(e: sp.Basic) -> Sort:
    """The sort of a term whose kinds were checked."""
    kind = type(e)
    if kind is sp.Symbol:
        return _symbol_sort(e)
    if kind in _ATOMS:
        return Sort.WHOLE if isinstance(e, sp.Integer) and e >= 0 else Sort.SCALAR
    if kind in _CONSTANTS:
        return Sort.SCALAR
    if kind in _WORDS:
        wanted, sort = _WORDS[kind]
        _arguments(e, wanted)
        return sort
    if kind in COUNTS:
        _arguments(e, COUNTS[kind])
        return Sort.WHOLE
    if kind in (sp.Add, sp.Mul):
        sorts = {_number(a) for a in e.args}
        return Sort.WHOLE if sorts == {Sort.WHOLE} else Sort.SCALAR
    if kind is sp.Pow:
        return _power_sort(e)
    if kind in (sp.Max, sp.Min):
        _few(e)
        for a in e.args:
            _number(a)
        return Sort.SCALAR
    if kind is sp.Piecewise:
        _few(e)
        for case in e.args:
            if type(case) is not ExprCondPair or len(case.args) != 2:
                raise IllFormed(f"{e} is no value by cases")
            _number(case.args[0])
            if case.args[1] is not sp.true:
                _truth(case.args[1])
                if is_extended(case.args[1]):  # SymPy decides some such cases, and wrongly: abs(x) < oo
                    raise IllFormed(f"{e} has a case that compares what may be infinite")
        return Sort.SCALAR
    if kind in _AVERAGES:
        return _average_sort(e)
    if kind is PartialSum:
        term, index, upper = e.args
        _bound(index, Sort.WHOLE, upper.free_symbols)
        _number(term)
        _wanted(upper, Sort.WHOLE)
        return Sort.SCALAR
    if kind is sp.Sum:
        return _sum_sort(e)
    if kind is Entry:
        for element in e.args[1:]:
            if type(element) is not sp.Symbol or canonical(element) is not Sort.PROMPT:
                raise IllFormed(f"{element} is no variable for an element")
        return Sort.SCALAR
    if kind is Over:
        return _over_sort(e)
    if kind is Slope:
        return _slope_sort(e)
    if kind in _RELATIONS or kind in _CONNECTIVES:
        _truth(e)
        return Sort.TRUTH
    raise IllFormed(f"{e} stands where a number or a prompt is needed")


def _few(e: sp.Basic) -> None:
    if len(e.args) > MOST_ALTERNATIVES:
        raise IllFormed(f"a {type(e).__name__} of more than {MOST_ALTERNATIVES} parts")


def _arguments(e: sp.Basic, wanted: tuple[Sort, ...]) -> None:
    if len(e.args) != len(wanted):
        raise IllFormed(f"{type(e).__name__} has {len(wanted)} argument(s)")
    for argument, sort in zip(e.args, wanted, strict=True):
        _wanted(argument, sort)
        if sort is Sort.SCALAR and is_extended(argument) and type(e) not in _ALGEBRA:
            raise IllFormed(f"{argument} may be infinite, and {type(e).__name__} takes a number")


def _wanted(e: sp.Basic, sort: Sort) -> None:
    found = _sort(e)
    if found is sort or (sort is Sort.SCALAR and found is Sort.WHOLE):
        return
    if sort is Sort.SENTENCE and found is Sort.PROMPT and type(e) is sp.Symbol:
        return  # canonical symbols for sentences and for prompts are the same; `check_scopes` of the claim tells them apart
    raise IllFormed(f"{e} is {found.value}, and {sort.value} is needed")


def _number(e: sp.Basic) -> Sort:
    _wanted(e, Sort.SCALAR)
    return _sort(e)


def _power_sort(e: sp.Basic) -> Sort:
    if len(e.args) != 2:
        raise IllFormed(f"{e} is no power")
    base, exponent = e.args
    sorts = (_number(base), _number(exponent))
    if isinstance(exponent, sp.Rational) and max(abs(exponent.p), exponent.q) > MOST_EXPONENT:
        raise IllFormed(f"the exponent of {e} is too large to be read")
    if not e.free_symbols and not isinstance(exponent, sp.Rational) and not isinstance(base, type(sp.E)):
        for part in e.args:
            if isinstance(part, sp.Pow):
                raise IllFormed(f"{e} is a tower of powers of numbers")
    return Sort.WHOLE if sorts == (Sort.WHOLE, Sort.WHOLE) else Sort.SCALAR


def _average_sort(e: Average) -> Sort:
    if len(e.args) not in (4, 5) or type(e.args[0]) is not Str or e.args[0].name not in LAWS:
        raise IllFormed(f"{e} is no mean under a law")
    outside = set(e.args[3].free_symbols)
    if len(e.args) == 5:
        if type(e.args[4]) is not sp.Symbol or not is_prompt(e.args[4]):
            raise IllFormed(f"{e.args[4]} is no name of a prompt that texts may continue")
        outside.add(e.args[4])
    _bound(e.args[2], Sort.PROMPT, outside)
    _wanted(e.args[3], Sort.WHOLE)
    if type(e) is Prob:
        _truth(e.args[1])
    else:
        _number(e.args[1])
    return Sort.SCALAR


def _sum_sort(e: sp.Sum) -> Sort:
    if len(e.args) != 2 or type(e.args[1]) is not sp.Tuple or len(e.args[1].args) != 3:
        raise IllFormed(f"{e} is no sum over one index")
    index, first, last = e.args[1].args
    _bound(index, Sort.WHOLE, first.free_symbols | last.free_symbols)
    _wanted(first, Sort.WHOLE)
    if not isinstance(first, sp.Integer):
        raise IllFormed(f"the first index of {e} is no number")
    # For last = first - 1, first, ...: the sum of none, of one, ...; SymPy gives sums that run backwards a meaning of its own.
    if not isinstance(last, sp.Integer):
        _wanted(last + 1 - first if first > 0 else last + 1, Sort.WHOLE)
    elif last < first - 1:
        raise IllFormed(f"{e} runs backwards")
    _number(e.args[0])
    return Sort.SCALAR


KINDS_OVER = ("sum", "max", "min")


def _over_sort(e: Over) -> Sort:
    if (
        len(e.args) != 5
        or type(e.args[0]) is not Str
        or type(e.args[3]) is not Str
        or e.kind not in KINDS_OVER
    ):
        raise IllFormed(f"{e} is neither a sum over a set nor the largest or least value over one")
    _bound(e.var, Sort.PROMPT, ())
    _number(e.body)
    if e.condition is not sp.true:
        _truth(e.condition)
    return Sort.SCALAR


def _slope_sort(e: Slope) -> Sort:
    if len(e.args) != 3 or type(e.var) is not sp.Symbol or e.var.is_real is not True or e.var.is_integer:
        raise IllFormed(f"{e} is no derivative in a number")
    _number(e.body)
    _number(e.point)
    return Sort.SCALAR


def _bound(symbol: Any, sort: Sort, outside: Collection[sp.Basic]) -> None:
    """Refuse what is no canonical variable of a sort, or means something where the binder stands."""
    if type(symbol) is not sp.Symbol or canonical(symbol) is not sort:
        raise IllFormed(f"{symbol} is no variable for {sort.value}")
    if symbol in outside:
        raise IllFormed(f"{symbol} is bound where it already means something")


def _truth(e: sp.Basic) -> None:
    kind = type(e)
    if kind in _CONNECTIVES:
        if (kind is sp.Not and len(e.args) != 1) or (kind is sp.Implies and len(e.args) != 2):
            raise IllFormed(f"{e} is no relation")
        for part in e.args:
            _truth(part)
        return
    if kind not in _RELATIONS or len(e.args) != 2:
        raise IllFormed(f"{e} is no relation")
    for side in e.args:
        if side is not sp.oo:  # what may be infinite is compared with it
            _number(side)
    if e.args[0] is sp.oo and e.args[1] is sp.oo:
        raise IllFormed(f"{e} compares oo with itself")


@lru_cache(maxsize=1 << 15)
def is_extended(e: sp.Basic) -> bool:
    """Whether a term may be infinite where it has a meaning: one case for each kind of term.

    Raises:
      IllFormed: of its kind nothing is known.
    """
    if isinstance(e, Observable):
        return not isinstance(e, FINITE)
    if isinstance(e, Variance) or e is sp.oo:
        return True
    if isinstance(e, Expect):
        return is_extended(e.body)
    if isinstance(e, (PartialSum, sp.Sum)):
        return is_extended(e.args[0])
    if isinstance(e, (Entry, Over, Slope)):
        return False  # of the two last the procedure asks to be shown that they are numbers
    if isinstance(
        e,
        (
            AppliedUndef,
            Prob,
            up,
            hit,
            finite_log_ratio,
            gap,
            score_of_rank,
            tilted,
            perron,
            truth,
            number,
            sp.Symbol,
        ),
    ):
        return False
    if isinstance(e, (sp.Rational, sp.NumberSymbol, type(sp.true), *WORDS_FOR_PROMPTS)):
        return False
    if isinstance(e, (*_ALGEBRA, *_RELATIONS, *_CONNECTIVES)):
        return any(is_extended(a) for a in e.args)
    raise IllFormed(f"whether {e} may be infinite is not known")


def sort_of(e: Any) -> Sort:
    """The sort of any term.

    Raises:
      IllFormed: it has none.
    """
    check_kinds(e)
    return _sort(e)


def natural(term: Any) -> bool:
    """Whether a term is a number 0, 1, 2, ... by its form."""
    try:
        return sort_of(term) is Sort.WHOLE
    except IllFormed:
        return False


# ---------------------------------------------------------------- formulas
def check_formula(f: Any, depth: int = 0) -> None:
    """Refuse what is no formula of known kinds all of whose terms have the sorts that are needed.

    Raises:
      IllFormed: says what is wrong.
    """
    kind = type(f)
    if depth > 200:
        raise IllFormed("quantifiers too deep to be read")
    if kind is Relation:
        check_kinds(f.condition)
        _truth(f.condition)
    elif kind is Contradiction:
        pass
    elif kind in (Conjunction, Disjunction):
        if type(f.parts) is not tuple:
            raise IllFormed("parts that are no tuple")
        for part in f.parts:
            check_formula(part, depth + 1)
    elif kind is When:
        check_formula(f.condition, depth + 1)
        check_formula(f.body, depth + 1)
    elif kind is Continues:
        _term(f.child, Sort.PROMPT)
        _term(f.parent, Sort.PROMPT)
    elif kind is IsPrefix:
        _term(f.prefix, Sort.PROMPT)
        _term(f.of, Sort.PROMPT)
    elif kind in (Some, Every, ProbabilityAtLeast):
        _check_prompts(f)
        check_formula(f.body, depth + 1)
    elif kind is EveryPrefix:
        _term(f.of, Sort.PROMPT)
        _exactly(f.nonempty, bool)
        _binder(f.var, Sort.PROMPT, f.of.free_symbols)
        check_formula(f.body, depth + 1)
    elif kind in (SomeNext, EveryNext):
        _term(f.of, Sort.PROMPT)
        _one_of(f.support, LAWS)
        _binder(f.var, Sort.PROMPT, f.of.free_symbols)
        check_formula(f.body, depth + 1)
    elif kind in (EveryElement, SomeElement):
        _exactly(f.over, str)
        _binder(f.var, Sort.PROMPT, ())
        check_formula(f.body, depth + 1)
    elif kind is ElementOf:
        _exactly(f.over, str)
        _binder(f.element, Sort.PROMPT, ())
    elif kind is EveryLength:
        _exactly(f.start, int)
        if not 0 <= f.start <= MOST_EXPONENT:
            raise IllFormed(f"numbers of sentences from {f.start} on")
        _binder(f.var, Sort.WHOLE, ())
        check_formula(f.body, depth + 1)
    elif kind is EverySentence:
        _binder(f.var, Sort.PROMPT, ())
        check_formula(f.body, depth + 1)
    elif kind is Conversation:
        _check_conversation(f)
        check_formula(f.body, depth + 1)
    else:
        raise IllFormed(f"{kind.__name__} is no kind of formula that a derivation may state")


def _exactly(value: Any, kind: type) -> None:
    if type(value) is not kind:
        raise IllFormed(f"a {type(value).__name__} where a {kind.__name__} is needed")


def _one_of(value: Any, allowed: Collection[str]) -> None:
    _exactly(value, str)
    if value not in allowed:
        raise IllFormed(f"{value} is none of {', '.join(allowed)}")


def _term(e: Any, sort: Sort) -> None:
    check_kinds(e)
    _wanted(e, sort)


def _binder(symbol: Any, sort: Sort, outside: Collection[sp.Basic]) -> None:
    check_kinds(symbol)
    _bound(symbol, sort, outside)


def _check_length(length: Any) -> None:
    _exactly(length, Length)
    _exactly(length.at_most, bool)
    _one_of(length.rounding, ROUNDINGS)
    _term(length.expr, Sort.SCALAR)
    if is_extended(length.expr):
        raise IllFormed(f"{length.expr} may be infinite, and is no length")


def _check_prompts(f: Some | Every | ProbabilityAtLeast) -> None:
    outside: set[sp.Basic] = set()
    if type(f) is ProbabilityAtLeast:
        _one_of(f.law, LAWS)
        _term(f.at_least, Sort.SCALAR)
        outside |= f.at_least.free_symbols
    else:
        _one_of(f.support, SUPPORTS)  # type: ignore[union-attr]
    if type(f) is Every:
        _exactly(f.nonempty, bool)
    if f.length is not None or type(f) is not Every:
        _check_length(f.length)
        outside |= f.length.expr.free_symbols  # type: ignore[union-attr]
    if f.after is not None:
        _binder(f.after, Sort.PROMPT, ())
        outside.add(f.after)
    _binder(f.var, Sort.PROMPT, outside)


def _check_conversation(f: Conversation) -> None:
    _one_of(f.law, LAWS)
    for count in (f.rounds, f.reply):
        _term(count, Sort.WHOLE)
    _term(f.at_least, Sort.SCALAR)
    for flag in (f.nonempty, f.negative_ends):
        _exactly(flag, bool)
    for length in (f.cap, f.total, f.last):
        if length is not None:
            _check_length(length)
    _exactly(f.cap, Length)
    outside = (f.rounds, f.reply, f.at_least, *(x.expr for x in f.limits))
    _binder(f.var, Sort.PROMPT, set().union(*(e.free_symbols for e in outside)))


def check_symbols(f: Formula, parameters: Mapping[str, sp.Symbol]) -> None:
    """Refuse free symbols that are neither canonical nor a parameter, and bound ones that are.

    Args:
      parameters: by name, those of which the setting speaks.
    """
    for symbol in f.free:
        declared = parameters.get(symbol.name)
        if declared is not None and declared != symbol:
            raise IllFormed(f"{symbol} is no parameter, but has the name of one")
        if declared is None and canonical(symbol) is None:
            raise IllFormed(f"{symbol} is no parameter of the claim, and has assumptions of its own")
    for symbol in bound_in(f):
        if symbol.name in parameters:
            raise IllFormed(f"{symbol} is a parameter, so it stands for one number and cannot be bound")


def bound_in(f: Formula) -> Iterator[sp.Symbol]:
    """Symbols that quantifiers, averages and sums of a formula bind."""
    for part in f.walk():
        if hasattr(part, "var"):
            yield part.var
        for e in terms_of(part):
            for node in sp.preorder_traversal(e):
                if isinstance(node, Average):
                    yield node.prompt
                elif isinstance(node, Over):
                    yield node.var
                elif isinstance(node, PartialSum):
                    yield node.args[1]
                elif isinstance(node, sp.Sum):
                    yield node.args[1].args[0]


def terms_of(f: Any) -> tuple[sp.Basic, ...]:
    """The terms that a formula has outside of its subformulas.

    Raises:
      IllFormed: of its kind nothing is known.
    """
    kind = type(f)
    if kind is Relation:
        return (f.condition,)
    if kind in (
        Contradiction,
        Conjunction,
        Disjunction,
        When,
        EveryLength,
        EverySentence,
        EveryElement,
        SomeElement,
    ):
        return ()
    if kind is ElementOf:
        return (f.element,)
    if kind is Continues:
        return (f.child, f.parent)
    if kind is IsPrefix:
        return (f.prefix, f.of)
    if kind in (EveryPrefix, SomeNext, EveryNext):
        return (f.of,)
    if kind is Conversation:
        return (f.rounds, f.reply, f.at_least, *(x.expr for x in f.limits))
    if kind in (Some, Every, ProbabilityAtLeast):
        at_least = (f.at_least,) if kind is ProbabilityAtLeast else ()
        return at_least if f.length is None else (*at_least, f.length.expr)
    raise IllFormed(f"{kind.__name__} is no kind of formula that a derivation may state")


def check_argument(value: Any) -> Any:
    """An argument of a rule as the kernel keeps it: texts, numbers, well-sorted terms, and tuples and mappings of them.

    Raises:
      IllFormed: it is something else.
    """
    kind = type(value)
    if kind in (str, int):
        if kind is int and not -MOST_NODES <= value <= MOST_NODES:
            raise IllFormed("a number too large to count with")
        return value
    if kind is tuple:
        return tuple(check_argument(part) for part in value)
    if kind is dict:
        pairs = [(check_argument(key), check_argument(part)) for key, part in value.items()]
        if len(pairs) > 64 or not all(type(key) is sp.Symbol for key, _ in pairs):
            raise IllFormed("terms for symbols are needed")
        return dict(pairs)
    sort_of(value)
    return value
