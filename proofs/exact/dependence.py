"""What a formula depends on of a prompt, and where the least and the greatest odds decide it.

What a formula says of a prompt x goes through observables, and most observables are functions of little: the state (what the
next-sentence laws look back to), the odds P-(x):P+(x), perhaps the last sentence. The state and the odds after one more
sentence are functions of those before it, so whatever is said of continuations is determined, too. `DETERMINED` says what
each observable depends on; one that it does not know depends on the whole prompt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import sympy as sp
from sympy.core.relational import Relational

from theory import (
    Average,
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    StatementError,
    When,
)
from theory.logic import SUPPORTS
from theory.observables import NEXT_OBSERVABLES, PROMPT_OBSERVABLES, Further

Aspects = frozenset[str]
# What an observable of a prompt depends on beside its state, its number of sentences, and which components can produce it.
DETERMINED: Mapping[str, Aspects] = {
    **dict.fromkeys(("P", "P_minus", "P_plus"), frozenset({"mass"})),
    **dict.fromkeys(
        ("w", "LLR", "inverse_likelihood_ratio", "B_P", "KL_to_model", "best_P"), frozenset({"odds"})
    ),
    "w_max": frozenset({"odds", "highest"}),
    "gain": frozenset({"gain"}),
    "size": frozenset({"size"}),
    **dict.fromkeys(("increment", "B_last", "last_minus", "last_plus"), frozenset({"last"})),
    **dict.fromkeys(("B_minus", "B_plus", "best_minus", "KL", "KL_reverse"), frozenset()),
    **dict.fromkeys(("largest_increment", "least_increment", "increment_variance"), frozenset()),
    **dict.fromkeys(("chernoff_coefficient", "perron_root", "perron_ratio"), frozenset()),
}
# Likewise of a prompt and a sentence: what a definition depends on is what its parts do.
NEXT: Mapping[str, Aspects] = {
    "next_minus": frozenset(),
    "next_plus": frozenset(),
    "next_P": frozenset({"odds"}),
}
WHOLE = frozenset({"path"})  # the whole prompt, sentence by sentence
# Of a further component or score: what follows a prompt depends on the state, the probability of the prompt on all of it.
FURTHER: Mapping[str, Aspects] = {
    "text_of": WHOLE,
    **dict.fromkeys(("next_of", "score_of", "score_after"), frozenset()),
}


@lru_cache(maxsize=4096)
def aspects_of(f: Formula | sp.Basic, var: sp.Symbol, after: sp.Symbol | None) -> Aspects:
    """What a formula or an expression depends on of a prompt and of all prompts that continue it.

    Args:
      f: with ``var`` free in it.
      var: the prompt.
      after: the prompt that ``var`` continues, if it does.

    Raises:
      StatementError: a kind of formula that is not known.
    """
    begins = {} if after is None else {var: after}
    return _of_formula(f, begins) if isinstance(f, Formula) else _of_expression(f, begins)


def _of_formula(f: Formula, begins: Mapping[sp.Symbol, sp.Symbol]) -> Aspects:
    if isinstance(f, Relation):
        return _of_expression(f.condition, begins)
    if isinstance(f, (Conjunction, Disjunction, When, Negation, EveryLength, EverySentence)):
        return _union(_of_formula(part, begins) for part in f.children())
    if isinstance(f, (Some, Every, ProbabilityAtLeast)):
        inner = {x: y for x, y in begins.items() if x != f.var}
        if f.after is not None:
            inner[f.var] = f.after
        found = _of_formula(f.body, inner)
        if f.length is not None:
            found |= _of_expression(f.length.expr, begins)
        if isinstance(f, ProbabilityAtLeast):
            return found | _of_expression(f.at_least, begins) | _of_drawing(f.law, f.after)
        return found | (_of_drawing(f.support, f.after) - {"odds"})  # what can be said, not how likely
    if isinstance(f, EveryPrefix):
        return WHOLE
    if isinstance(f, Conversation):
        return frozenset()  # it speaks of its own text alone
    raise StatementError(f"what {type(f).__name__} depends on is not known")


def _of_drawing(law: str, after: sp.Symbol | None) -> Aspects:
    """What the texts that a law draws, or can produce, after a prompt depend on of that prompt."""
    if after is None:
        return frozenset()
    if law not in SUPPORTS:
        # Whether a further component can produce the prompt at all is not determined by its state, and what a defined one
        # says next may depend on all of it.
        return WHOLE
    return frozenset({"odds"}) if law == "P" else frozenset()


def _of_expression(e: sp.Basic, begins: Mapping[sp.Symbol, sp.Symbol]) -> Aspects:
    if isinstance(e, Average):
        inner = {x: y for x, y in begins.items() if x != e.prompt}
        if e.after is not None:
            inner[e.prompt] = e.after
        return _of_expression(e.body, inner) | _of_expression(e.length, begins) | _of_drawing(e.law, e.after)
    name = type(e).__name__
    if name in PROMPT_OBSERVABLES:
        own = DETERMINED.get(name, WHOLE)
        roles = PROMPT_OBSERVABLES[name].roles
        if name == "gain" and begins.get(e.args[0]) != e.args[1]:
            own = WHOLE  # of what follows another prompt than the one that it is drawn or chosen after
        elif name != "gain" and roles.count("prompt") != 1:
            own = WHOLE
        given = (_of_expression(a, begins) for a, role in zip(e.args, roles, strict=True) if role != "prompt")
        return own | _union(given)
    if name in NEXT_OBSERVABLES:
        return NEXT[name]
    if isinstance(e, Further):
        return FURTHER[name]
    return _union(_of_expression(a, begins) for a in e.args)


def _union(parts: Iterator[Aspects]) -> Aspects:
    return frozenset().union(*parts)


# What moves with the odds of a prompt in one way, all else being a function of its state: B_P = w B_- + (1 - w) B_+ is linear
# in w as w itself is, KL_to_model is convex in w and falls to 0 at w = 1. Of the kinds no two are mixed.
LINEAR = ("w", "B_P"), ("KL_to_model",), ("LLR",), ("inverse_likelihood_ratio",)
STILL = frozenset(
    {"last", "size", "gain"}
)  # what stays as it is among prompts of one length with one last sentence


@lru_cache(maxsize=4096)
def ends_suffice(f: Some | Every) -> bool:
    """Whether a quantifier over prompts of one length is decided by the least and the greatest odds after each state.

    It is if every prompt is to meet conditions of which each moves one way with the odds, or some prompt one of them.
    """
    return "gain" not in aspects_of(f.body, f.var, f.after) and _one_way(f.body, f.var, isinstance(f, Every))


def _one_way(f: Formula, var: sp.Symbol, every: bool) -> bool:
    if still(f, var):
        return True
    if isinstance(f, Relation):
        return _condition_one_way(f.condition, var, every)
    if isinstance(f, When):
        # The same for all prompts that have state and last sentence in common: it asks for the body, or for nothing.
        return still(f.condition, var) and _one_way(f.body, var, every)
    if isinstance(f, (Conjunction, Disjunction)):
        moving = [part for part in f.parts if not still(part, var)]
        free = (
            isinstance(f, Conjunction) is every
        )  # each on its own: "every" goes through "both", "some" through "either"
        return (free or len(moving) == 1) and all(_one_way(part, var, every) for part in moving)
    return False


def _condition_one_way(e: sp.Basic, var: sp.Symbol, every: bool) -> bool:
    if isinstance(e, (sp.And, sp.Or)):
        moving = [part for part in e.args if not still(Relation(part), var)]
        free = isinstance(e, sp.And) is every
        return (free or len(moving) == 1) and all(_condition_one_way(part, var, every) for part in moving)
    return one_way(e, var) is not None


def still(f: Formula, var: sp.Symbol) -> bool:
    """Whether a formula says the same of all prompts of one length that have state and last sentence in common."""
    return aspects_of(f, var, None) <= STILL


def one_way(e: sp.Basic, var: sp.Symbol) -> tuple[str, ...] | None:
    """Observables of a prompt in which a relation is linear, all else in it being a function of the state; None if it is not.

    An equality has no direction, as it may hold between the ends and at neither.
    """
    if not isinstance(e, Relational) or isinstance(e, (sp.Equality, sp.Unequality)):
        return None
    marks = {name: sp.Dummy() for names in LINEAR for name in names}
    gap = (e.lhs - e.rhs).replace(
        lambda x: type(x).__name__ in marks and x.args == (var,), lambda x: marks[type(x).__name__]
    )
    if not _of_expression(gap, {}) <= STILL:
        return None
    used = [name for name, mark in marks.items() if mark in gap.free_symbols]
    kind = next((names for names in LINEAR if set(used) <= set(names)), None)
    if kind is None or not gap.is_polynomial(*(marks[name] for name in used)):
        return None
    return kind if not used or sp.Poly(gap, *(marks[name] for name in used)).total_degree() <= 1 else None
