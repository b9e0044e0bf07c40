"""Which claims a derivation gives the meaning that the exact checker gives them.

In a derivation each observable of a prompt is some number (or +oo) even where it has no meaning. That is harmless in a hypothesis, which a
world without a meaning for it does not meet, but for likelihood ratios, which may be -oo there; and in a conclusion if it has a meaning.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from proofs.kernel.rules._decision import assumed, why_without_meaning
from proofs.kernel.rules._decision import possible as possible_
from proofs.kernel.rules._language import LAW, PARTIAL, count_of, partial, partial_in, up
from proofs.kernel.rules._sorts import IllFormed, is_extended, terms_of
from theory import Claim
from theory.logic import (
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Length,
    ProbabilityAtLeast,
    Relation,
    Some,
    When,
)
from theory.observables import (
    B_P,
    LAWS,
    Average,
    B_last,
    KL_reverse,
    Variance,
    best_P,
    increment,
    last_minus,
    last_plus,
    w,
    w_max,
)
from theory.terms import Named, unfold

MIXED = (w, w_max, B_P, best_P)  # of the mixture after a prompt that it can produce
LAST = (B_last, last_minus, last_plus)  # of a prompt that has a last sentence
NONEMPTY = "nonempty"
WITNESSED = "witnessed"  # P- can produce the prompt that shows that there is one, if the statement speaks of likelihood ratios
LAWS_OF = {kind: law for law, kind in LAW.items()}


def unclear(claim: Claim) -> str:
    """Where a claim speaks of a likelihood ratio after prompts that P- may be unable to produce; "" if nowhere.

    There ratio and log-ratio are infinite or undefined, and a derivation gives them no meaning. Upper bounds on
    increments are exempt, as they hold there whatever the reading, and so is "some", whose witness must be clear.
    """
    for name, f in (*((h.id, h.formula) for h in claim.hypotheses), ("the conclusion", claim.conclusion)):
        if _names_cancel(f):
            return name
    if claim.signature is not None:
        return ""  # it speaks of no prompts; that its terms are numbers is shown step by step
    for hypothesis in claim.hypotheses:
        f = hypothesis.formula
        bound = f.body.condition if isinstance(f, Every) and isinstance(f.body, Relation) else None
        harmless = (
            isinstance(f, Every)
            and isinstance(bound, (sp.LessThan, sp.StrictLessThan))
            and bound.lhs == increment(f.var)
            and not partial_in(bound.rhs, f.var)
        )
        if not harmless and not _read(f):
            return hypothesis.id
    return "" if _read(claim.conclusion, conclusion=True, existence=True) else "the conclusion"


def _names_cancel(f: Formula) -> bool:
    """Whether writing out names rids a length or bound of what needs a meaning, as 1/r - 1/r: the checker asks for the value of each name there."""
    spoken = [e for part in f.walk() if not isinstance(part, Relation) for e in part.terms()]
    return any(
        not partial(*(name.body for name in e.atoms(Named))) <= partial(unfold(e))
        for e in spoken
        if e.has(Named)
    )


def _read(f: Formula, conclusion: bool = False, existence: bool = False) -> bool:
    """Whether a formula is clear; one with a term of a kind of which the kernel knows nothing is not."""
    try:
        return _clear(f, {}, conclusion, existence)
    except IllFormed:
        return False


_Possible = Mapping[sp.Basic, frozenset[str]]  # which laws are known to be able to produce a prompt


def _laws(support: str) -> frozenset[str]:
    return frozenset(("P-", "P+") if support == "both" else (support,))


def _clear(f: Formula, possible: _Possible, conclusion: bool = False, existence: bool = False) -> bool:
    if isinstance(f, Relation):
        meant = not conclusion or all(_meant(e, possible) for e in f.condition.atoms(sp.Equality))
        return meant and _clear_condition(f.condition, possible, conclusion)
    if not all(_clear_condition(e, possible, conclusion) for e in terms_of(f)):
        return False
    if conclusion and isinstance(f, Every) and f.length is not None and isinstance(count_of(f.length), up):
        length = f.length.expr  # where it has no value, the kernel takes it for 0
        if why_without_meaning(length, assumed(length)):
            return False
    inner = dict(possible)
    if isinstance(f, (Some, Every, ProbabilityAtLeast)):
        laws = _laws(f.law if isinstance(f, ProbabilityAtLeast) else f.support)
        if getattr(f, "nonempty", False) or _at_least_one(f.length):
            laws |= {NONEMPTY}
        if f.after is not None:
            inner[f.after] = inner.get(f.after, frozenset()) | laws
        elif f.length is not None and f.length.expr == 0:
            laws |= {"P-", "P+"}  # both can produce the empty prompt
        if existence and isinstance(f, Some) and isinstance(f.body, Relation):
            laws |= {WITNESSED}
        inner[f.var] = laws
    elif isinstance(f, EveryPrefix):
        inner[f.var] = inner.get(f.of, frozenset()) - {NONEMPTY} | (
            frozenset({NONEMPTY}) if f.nonempty else frozenset()
        )
    elif isinstance(f, Conversation):
        inner[f.var] = _laws(f.law)
    elif not isinstance(f, (EveryLength, EverySentence, Conjunction, Disjunction, When)):
        raise TypeError(f"a claim speaks of prompts in a formula of kind {type(f).__name__}")
    keeps = existence and isinstance(f, EveryLength)
    return all(_clear(child, inner, conclusion, keeps) for child in f.children())


def _clear_condition(e: sp.Basic, possible: _Possible, conclusion: bool) -> bool:
    if isinstance(e, Variance):  # one that is bounded is that of numbers, so all is defined
        return not conclusion
    if isinstance(e, Average):
        if conclusion and e.after is not None and not _can(e.law, possible.get(e.after, frozenset())):
            return False
        longer = {NONEMPTY} if e.length.is_positive else set()
        inner = {**possible, e.prompt: frozenset((e.law, *longer))}
        if e.after is not None:
            inner[e.after] = inner.get(e.after, frozenset()) | {e.law}
        return _clear_condition(e.body, inner, conclusion)
    if isinstance(e, PARTIAL):
        law = "P+" if isinstance(e, KL_reverse) else "P-"
        known = possible.get(e.args[0], frozenset())
        return law in known or (law == "P-" and WITNESSED in known)
    # 0 * oo is 0 in a derivation, and has no meaning to the checker.
    product = conclusion and isinstance(e, sp.Mul) and any(is_extended(a) for a in e.args)
    if product and not all(is_extended(a) or _positive(a, possible) for a in e.args):
        return False
    if conclusion and isinstance(e, MIXED) and not _can("P", possible.get(e.args[0], frozenset())):
        return False
    if conclusion and isinstance(e, LAST) and NONEMPTY not in possible.get(e.args[0], frozenset()):
        return False
    return all(_clear_condition(part, possible, conclusion) for part in e.args)


def _meant(e: sp.Equality, possible: _Possible) -> bool:
    """Whether both sides of an equation have a meaning by their form: definitions equate what has none with what has none."""
    there = [fact for x, laws in possible.items() for law in laws & set(LAWS) for fact in possible_(law, x)]
    return not why_without_meaning(e, [*assumed(e), *there])


def _positive(e: sp.Basic, possible: _Possible) -> bool:
    """Whether a factor is a positive number by its form: a probability of what is possible, or a constant or parameter."""
    law = LAWS_OF.get(type(e))
    return bool(e.is_positive) if law is None else _can(law, possible.get(e.args[0], frozenset()))


def _can(law: str, known: frozenset[str]) -> bool:
    """Whether a law can produce a prompt, as P can what P- can."""
    return law in known or (law == "P" and "P-" in known)


def _at_least_one(length: Length | None) -> bool:
    if length is None or length.at_most:
        return False
    return bool((length.expr - 1).is_nonnegative if length.rounding == "floor" else length.expr.is_positive)
