"""Formulas as Coq propositions: that they hold, with a value for every number that decides it, and that they fail."""

from __future__ import annotations

from functools import partial

import sympy as sp

from proofs.coq.numbers import (
    Bound,
    NotWritten,
    Scope,
    beginning,
    bound,
    condition_fails,
    condition_holds,
    count,
    declared_set,
    element_name,
    identifier,
    is_count,
    law_name,
    number,
)
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
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeElement,
    When,
)
from theory.observables import B


def holds(f: Formula, scope: Scope) -> str:
    """That a formula is true, as a Coq proposition.

    Raises:
      NotWritten: a kind of formula or term that is not known; one line.
    """
    return _told(f, scope, True)


def fails(f: Formula, scope: Scope) -> str:
    """That a formula is false: more than that it is not true, as what has no value is neither."""
    return _told(f, scope, False)


def _told(f: Formula, scope: Scope, positive: bool) -> str:
    told = partial(_told, scope=scope, positive=positive)
    if isinstance(f, Relation):
        return (condition_holds if positive else condition_fails)(f.condition, scope)
    if isinstance(f, Negation):
        return _told(f.body, scope, not positive)
    if isinstance(f, (Conjunction, Disjunction)):
        sign = r" /\ " if isinstance(f, Conjunction) == positive else r" \/ "
        return f"({sign.join(map(told, f.parts))})"
    if isinstance(f, When):
        sign = r" \/ " if positive else r" /\ "
        return f"({_told(f.condition, scope, not positive)}{sign}{told(f.body)})"
    if isinstance(f, (Some, Every)):
        return _prompts(f, scope, positive)
    if isinstance(f, EveryLength):
        name = identifier(f.var.name)
        body = _told(f.body, scope.bind(f.var, Bound("count", name)), positive)
        start = f"({f.start} <= {name})%nat" if f.start else ""
        return _quantified(positive, f"{name} : nat", [start], body)
    if isinstance(f, (EveryElement, SomeElement)):
        signature, over = declared_set(f.over, scope)
        name = element_name(f.var, signature)
        body = _told(f.body, scope.bind(f.var, Bound("element", name, of=f.over)), positive)
        return _quantified(isinstance(f, EveryElement) == positive, f"{name} : {over}", [], body)
    if isinstance(f, EveryPrefix):
        return _prefixes(f, scope, positive)
    if isinstance(f, EverySentence):
        name = identifier(f.var.name)
        written = f.body.condition.replace(B, lambda y: sp.Symbol(f"score W {name}", real=True))
        inner = scope
        for x in written.free_symbols:
            if x.name == f"score W {name}":
                inner = inner.bind(x, Bound("real", f"({x.name})"))
        made = (condition_holds if positive else condition_fails)(written, inner)
        return _quantified(positive, f"{name} : sentences W", [], made)
    if isinstance(f, ProbabilityAtLeast) and positive:
        return _drawn(f, scope)
    raise NotWritten(f"{type(f).__name__} in '{f}': no Coq proposition is known for it")


def _quantified(every: bool, var: str, conditions_: list[str], body: str) -> str:
    """For every (or some) value that meets conditions."""
    asked = [x for x in conditions_ if x]
    if every:
        return f"(forall {var}, {''.join(f'{x} -> ' for x in asked)}{body})"
    joined = "".join(rf"{x} /\ " for x in asked)
    return f"(exists {var}, {joined}{body})"


def _support(support: str, text: str) -> list[str]:
    if support == "any":
        return []
    laws = ("P-", "P+") if support == "both" else (support,)
    return [f"possible W alpha {law_name(law)} {text}" for law in laws]


def _prompts(f: Some | Every, scope: Scope, positive: bool) -> str:
    """A quantifier over prompts: the sentences that follow ``after``, where it is given, are what is quantified over."""
    name = identifier(f.var.name)
    text = name if f.after is None else f"({bound(f.after, scope, 'text')} ++ {name})"
    inner = scope.bind(f.var, Bound("text", text, f.after))
    body = _told(f.body, inner, positive)
    every = isinstance(f, Every) == positive
    asked = _support(f.support, text)
    if isinstance(f, Every) and f.nonempty:
        asked.insert(0, f"{name} <> []")
    if f.length is None:
        return _quantified(every, f"{name} : text (sentences W)", asked, body)
    if is_count(f.length.expr, scope):
        asked.insert(0, _sized(f.length, name, count(f.length.expr, scope)))
        return _quantified(every, f"{name} : text (sentences W)", asked, body)
    # The length itself has to have a value, whether all prompts of it are meant or some.
    long = f"length_{name}"
    asked.insert(0, _sized(f.length, name, long))
    made = _quantified(every, f"{name} : text (sentences W)", asked, body)
    return rf"(exists {long} : nat, {_rounded(f.length, scope)} {long} /\ {made})"


def _sized(length: Length, name: str, size: str) -> str:
    return f"(length {name} <= {size})%nat" if length.at_most else f"length {name} = {size}"


def _rounded(length: Length, scope: Scope) -> str:
    word = {"ceil": "rounds_up", "floor": "rounds_down"}[length.rounding]
    return f"{word} ({number(length.expr, scope)})%num"


def _prefixes(f: EveryPrefix, scope: Scope, positive: bool) -> str:
    name = identifier(f.var.name)
    rest = f"after_{name}"
    whole = bound(f.of, scope, "text")
    body = _told(f.body, scope.bind(f.var, Bound("text", name)), positive)
    asked = [f"{whole} = {name} ++ {rest}", f"{name} <> []" if f.nonempty else ""]
    return _quantified(positive, f"{name} {rest} : text (sentences W)", asked, body)


def _drawn(f: ProbabilityAtLeast, scope: Scope) -> str:
    name = identifier(f.var.name)
    body = _told(f.body, scope.bind(f.var, Bound("text", name, f.after)), True)
    start = beginning(f.after, scope)
    least = f"({number(f.at_least, scope)})%num"
    each = f"(fun {name} => {body})"
    if is_count(f.length.expr, scope):
        return f"(with_probability W alpha {least} {law_name(f.law)} {start} {count(f.length.expr, scope)} {each})"
    long = f"length_{name}"
    made = f"with_probability W alpha {least} {law_name(f.law)} {start} {long} {each}"
    return rf"(exists {long} : nat, {_rounded(f.length, scope)} {long} /\ {made})"
