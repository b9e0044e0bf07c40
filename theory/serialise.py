"""Statements as plain JSON and back: nested lists of operator names, nothing that could run code.

A witness carries the statement it refutes in this form, so that it can be re-decided anywhere.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.symbol import Str

from theory.claims import Claim, Hypothesis
from theory.errors import StatementError
from theory.logic import (
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
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeConstant,
    SomeElement,
    When,
)
from theory.mixtures import behaviour, component, defined_component
from theory.observables import (
    FURTHER_OBSERVABLES,
    NEXT_OBSERVABLES,
    PROMPT_OBSERVABLES,
    Average,
    B,
    Expect,
    Largest,
    LawOfNext,
    Least,
    Prob,
    Variance,
    definition_of,
)
from theory.parameters import Parameter, known_parameters, parameter
from theory.signature import Signature
from theory.terms import Entry, Named, Over, Slope

_OPERATORS: dict[str, Any] = {
    "Add": sp.Add,
    "Mul": sp.Mul,
    "Pow": sp.Pow,
    "log": sp.log,
    "exp": sp.exp,
    "Abs": sp.Abs,
    "Max": sp.Max,
    "Min": sp.Min,
    "ceiling": sp.ceiling,
    "floor": sp.floor,
    "And": sp.And,
    "Or": sp.Or,
    "Not": sp.Not,
    "Implies": sp.Implies,
    "StrictLessThan": sp.StrictLessThan,
    "LessThan": sp.LessThan,
    "StrictGreaterThan": sp.StrictGreaterThan,
    "GreaterThan": sp.GreaterThan,
    "Equality": sp.Equality,
    "Unequality": sp.Unequality,
    "B": B,
    **PROMPT_OBSERVABLES,
    **NEXT_OBSERVABLES,
    **FURTHER_OBSERVABLES,
}
_AVERAGES: dict[str, type[Average]] = {
    "Expect": Expect,
    "Variance": Variance,
    "Prob": Prob,
    "Largest": Largest,
    "Least": Least,
}
_CONSTANTS = {"E": sp.E, "pi": sp.pi, "oo": sp.oo, "-oo": -sp.oo, "true": sp.true, "false": sp.false}
_UNEVALUATED = {"StrictLessThan", "LessThan", "StrictGreaterThan", "GreaterThan", "Equality", "Unequality"}


def expression_to_json(e: sp.Basic) -> Any:
    """A SymPy expression as strings, and lists ``[operator, argument, ...]``."""
    if isinstance(e, sp.Symbol):
        return {"symbol": e.name}
    if isinstance(e, Str):
        return {"name": e.name}
    if isinstance(e, sp.Rational):
        return f"{e.p}/{e.q}" if e.q != 1 else str(e.p)
    if isinstance(e, sp.Float):
        exact = Fraction(str(e))
        return f"{exact.numerator}/{exact.denominator}"
    for name, constant in _CONSTANTS.items():
        if e == constant:
            return {"constant": name}
    if isinstance(e, Average):
        given = [] if e.after is None else [e.after.name]
        body, length = expression_to_json(e.body), expression_to_json(e.length)
        return [type(e).__name__, e.law, body, e.prompt.name, length, *given]
    if isinstance(e, sp.Sum):
        index, first, last = e.limits[0]
        inner = expression_to_json(e.function)
        return ["Sum", inner, index.name, expression_to_json(first), expression_to_json(last)]
    if isinstance(e, Entry):
        return ["Entry", e.table, *(x.name for x in e.elements)]
    if isinstance(e, Over):
        where = [] if e.condition == sp.true else [expression_to_json(e.condition)]
        return ["Over", e.kind, expression_to_json(e.body), e.var.name, e.over, *where]
    if isinstance(e, Slope):
        return ["Slope", expression_to_json(e.body), e.var.name, expression_to_json(e.point)]
    if isinstance(e, Named):
        given = [expression_to_json(a) for a in e.arguments]
        return ["Named", e.name, e.tex, expression_to_json(e.body), *given]
    if isinstance(e, sp.Piecewise):
        return ["Piecewise", *([expression_to_json(v), expression_to_json(c)] for v, c in e.args)]
    name = type(e).__name__
    if name not in _OPERATORS:
        raise StatementError(f"{name} in {e} cannot be written to a witness")
    return [name, *(expression_to_json(a) for a in e.args)]


def expression_from_json(data: Any, symbols: Mapping[str, sp.Symbol]) -> sp.Basic:
    """The SymPy expression behind `expression_to_json`.

    Raises:
      StatementError: an unknown operator or symbol.
    """
    if isinstance(data, str):
        f = _rational(data)
        return sp.Rational(f.numerator, f.denominator)
    if isinstance(data, dict) and set(data) == {"symbol"}:
        if data["symbol"] not in symbols:
            raise StatementError(f"unknown symbol {data['symbol']!r}")
        return symbols[data["symbol"]]
    if isinstance(data, dict) and set(data) == {"name"} and isinstance(data["name"], str):
        return Str(data["name"])
    if isinstance(data, dict) and set(data) == {"constant"} and data["constant"] in _CONSTANTS:
        return _CONSTANTS[data["constant"]]
    if isinstance(data, list) and data and isinstance(data[0], str):
        name, *rest = data
        if name in _AVERAGES and len(rest) in (4, 5):
            prompt = _variable(rest[2])
            body = expression_from_json(rest[1], {**symbols, prompt.name: prompt})
            after = None
            if len(rest) == 5:
                after = symbols.get(rest[4]) if isinstance(rest[4], str) else None
                if after is None:
                    raise StatementError(f"unknown prompt {str(rest[4])[:40]!r}")
            return _AVERAGES[name](rest[0], body, prompt, expression_from_json(rest[3], symbols), after)
        if name == "Sum" and len(rest) == 4:
            index = _number_variable(rest[1])
            inner = expression_from_json(rest[0], {**symbols, index.name: index})
            ends = (expression_from_json(rest[2], symbols), expression_from_json(rest[3], symbols))
            return sp.Sum(inner, (index, *ends))
        if name == "Entry" and rest and isinstance(rest[0], str):
            unknown = [x for x in rest[1:] if not isinstance(x, str) or x not in symbols]
            if unknown:
                raise StatementError(f"unknown element {str(unknown[0])[:40]!r}")
            return Entry(rest[0], *(symbols[x] for x in rest[1:]))
        if name == "Over" and len(rest) in (4, 5):
            element = _variable(rest[2])
            inside = {**symbols, element.name: element}
            where = expression_from_json(rest[4], inside) if len(rest) == 5 else sp.true
            return Over(rest[0], expression_from_json(rest[1], inside), element, rest[3], where)
        if name == "Slope" and len(rest) == 3:
            if not isinstance(rest[1], str) or rest[1] not in symbols:
                raise StatementError(f"unknown symbol {str(rest[1])[:40]!r}")
            body, point = (expression_from_json(part, symbols) for part in (rest[0], rest[2]))
            return Slope(body, symbols[rest[1]], point)
        if name == "Named" and len(rest) >= 3 and all(isinstance(x, str) for x in rest[:2]):
            body, *given = (expression_from_json(part, symbols) for part in rest[2:])
            return Named(rest[0], rest[1], body, *given)
        if name == "Piecewise":
            return sp.Piecewise(
                *((expression_from_json(v, symbols), expression_from_json(c, symbols)) for v, c in rest)
            )
        if name in _OPERATORS:
            arguments = [expression_from_json(a, symbols) for a in rest]
            if name == "Pow" and _too_large(*arguments):
                raise StatementError(f"a power with exponent {str(rest[1])[:20]} is out of reach")
            if name in _UNEVALUATED:
                return _OPERATORS[name](*arguments, evaluate=False)
            return _OPERATORS[name](*arguments)
    raise StatementError(f"{str(data)[:80]!r} is not an expression")


# SymPy computes 2**(10**9) as soon as it is written, and Fraction computes 1e999999999.
_LARGEST_POWER = 10_000
_LARGEST_BITS = 1_000_000
_RATIONAL = re.compile(r"[-+]?\d{1,4000}(/\d{1,4000}|\.\d{1,4000})?\Z", re.ASCII)


def _too_large(base: sp.Basic, exponent: sp.Basic) -> bool:
    if not exponent.is_Rational:
        return False
    bits = max(int(base.p).bit_length(), int(base.q).bit_length()) if base.is_Rational else 1
    return abs(exponent) > _LARGEST_POWER or bits * abs(exponent) > _LARGEST_BITS


def _rational(text: Any) -> Fraction:
    if isinstance(text, str) and _RATIONAL.match(text):
        with contextlib.suppress(ZeroDivisionError):
            return Fraction(text)
    raise StatementError(f"{str(text)[:80]!r} is not a rational number")


def _variable(name: Any) -> sp.Symbol:
    if not isinstance(name, str) or not name.isidentifier():
        raise StatementError(f"{name!r} is not the name of a variable")
    return sp.Symbol(name)


def _number_variable(name: Any) -> sp.Symbol:
    """A bound number of sentences or index of a sum."""
    return sp.Symbol(_variable(name).name, integer=True, nonnegative=True)


def _length_to_json(length: Length | None) -> Any:
    if length is None:
        return None
    return {"expr": expression_to_json(length.expr), "rounding": length.rounding, "at_most": length.at_most}


def _length_from_json(data: Any, symbols: Mapping[str, sp.Symbol]) -> Length | None:
    if data is None:
        return None
    _only(data, "a length", ("expr", "rounding", "at_most"))
    return Length(expression_from_json(data["expr"], symbols), data["rounding"], _flag(data["at_most"]))


def formula_to_json(f: Formula) -> Any:
    """A formula as nested JSON objects, one key naming the quantifier."""
    if isinstance(f, Relation):
        return {"relation": expression_to_json(f.condition)}
    if isinstance(f, Some):
        return {
            "some": f.var.name,
            "length": _length_to_json(f.length),
            "support": f.support,
            **_after_to_json(f.after),
            "body": formula_to_json(f.body),
        }
    if isinstance(f, Every):
        return {
            "every": f.var.name,
            "length": _length_to_json(f.length),
            "support": f.support,
            "nonempty": f.nonempty,
            **_after_to_json(f.after),
            "body": formula_to_json(f.body),
        }
    if isinstance(f, EveryPrefix):
        return {
            "every_prefix": f.var.name,
            "of": f.of.name,
            "nonempty": f.nonempty,
            "body": formula_to_json(f.body),
        }
    if isinstance(f, EveryLength):
        return {"every_length": f.var.name, "start": f.start, "body": formula_to_json(f.body)}
    if isinstance(f, EverySentence):
        return {"every_sentence": f.var.name, "body": formula_to_json(f.body)}
    if isinstance(f, (EveryElement, SomeElement)):
        key = "every_element" if isinstance(f, EveryElement) else "some_element"
        return {key: f.var.name, "over": f.over, "body": formula_to_json(f.body)}
    if isinstance(f, SomeConstant):
        return {"some_constant": f.var.name, "body": formula_to_json(f.body)}
    if isinstance(f, Conjunction):
        return {"both": [formula_to_json(p) for p in f.parts]}
    if isinstance(f, Disjunction):
        return {"either": [formula_to_json(p) for p in f.parts]}
    if isinstance(f, Negation):
        return {"not": formula_to_json(f.body)}
    if isinstance(f, When):
        return {"when": formula_to_json(f.condition), "body": formula_to_json(f.body)}
    if isinstance(f, ProbabilityAtLeast):
        return {
            "chance": f.var.name,
            "length": _length_to_json(f.length),
            "law": f.law,
            "at_least": expression_to_json(f.at_least),
            **_after_to_json(f.after),
            "body": formula_to_json(f.body),
        }
    if isinstance(f, Conversation):
        return {
            "conversation": f.var.name,
            "rounds": expression_to_json(f.rounds),
            "reply": expression_to_json(f.reply),
            "cap": _length_to_json(f.cap),
            "total": _length_to_json(f.total),
            "at_least": expression_to_json(f.at_least),
            "law": f.law,
            "last": _length_to_json(f.last),
            "nonempty": f.nonempty,
            "negative_ends": f.negative_ends,
            "body": formula_to_json(f.body),
        }
    raise StatementError(f"{type(f).__name__} cannot be written to a witness")


# Fields of a formula beside the one that names its kind, in the order in which kinds are looked for.
_FIELDS: dict[str, tuple[str, ...]] = {
    "relation": (),
    "both": (),
    "either": (),
    "not": (),
    "when": ("body",),
    "chance": ("length", "law", "at_least", "body"),
    "conversation": (
        *("rounds", "reply", "cap", "total", "at_least", "law", "last", "nonempty", "negative_ends"),
        "body",
    ),
    "every_length": ("start", "body"),
    "every_sentence": ("body",),
    "every_element": ("over", "body"),
    "some_element": ("over", "body"),
    "some_constant": ("body",),
    "every_prefix": ("of", "nonempty", "body"),
    "some": ("length", "support", "body"),
    "every": ("length", "support", "nonempty", "body"),
}
_AFTER = ("chance", "some", "every")


def _only(data: Any, what: str, fields: tuple[str, ...], optional: tuple[str, ...] = ()) -> None:
    """An object has these fields, and no other: what nobody reads might be what somebody meant."""
    if not isinstance(data, dict):
        raise StatementError(f"{what} must be an object")
    if unknown := sorted(set(data) - set(fields) - set(optional)):
        raise StatementError(f"{what} has an unknown field {unknown[0][:40]!r}; it has {', '.join(fields)}")
    if missing := [name for name in fields if name not in data]:
        raise StatementError(f"{what} lacks its field {missing[0]!r}")


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise StatementError(f"{str(value)[:40]!r} is no flag; use true or false")
    return value


def _listed(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list):
        raise StatementError(f"{what} must be a list")
    return value


def _after_to_json(after: sp.Symbol | None) -> dict[str, str]:
    return {} if after is None else {"after": after.name}


def _after_from_json(data: Mapping[str, Any], symbols: Mapping[str, sp.Symbol]) -> sp.Symbol | None:
    return symbols[data["after"]] if "after" in data else None


def _length_needed(data: Any, symbols: Mapping[str, sp.Symbol]) -> Length:
    length = _length_from_json(data, symbols)
    if length is None:
        raise StatementError("a quantifier lacks its length")
    return length


def formula_from_json(data: Any, symbols: Mapping[str, sp.Symbol]) -> Formula:
    """The formula behind `formula_to_json`.

    Raises:
      StatementError: an unknown quantifier or a missing key.
    """
    try:
        kind = next((kind for kind in _FIELDS if isinstance(data, dict) and kind in data), None)
        if kind is not None:
            _only(data, f"a formula {kind!r}", (kind, *_FIELDS[kind]), ("after",) if kind in _AFTER else ())
        if kind in ("both", "either"):
            _listed(data[kind], kind)
        if "relation" in data:
            return Relation(expression_from_json(data["relation"], symbols))
        if "both" in data:
            return Conjunction(tuple(formula_from_json(p, symbols) for p in data["both"]))
        if "either" in data:
            return Disjunction(tuple(formula_from_json(p, symbols) for p in data["either"]))
        if "not" in data:
            return Negation(formula_from_json(data["not"], symbols))
        if "when" in data:
            return When(formula_from_json(data["when"], symbols), formula_from_json(data["body"], symbols))
        if "chance" in data:
            var = _variable(data["chance"])
            return ProbabilityAtLeast(
                var,
                formula_from_json(data["body"], {**symbols, var.name: var}),
                _length_needed(data["length"], symbols),
                expression_from_json(data["at_least"], symbols),
                data["law"],
                _after_from_json(data, symbols),
            )
        if "conversation" in data:
            var = _variable(data["conversation"])
            goal = formula_from_json(data["body"], {**symbols, var.name: var})
            if not isinstance(goal, Relation):
                raise StatementError("a conversation needs a relation")
            return Conversation(
                var,
                goal,
                expression_from_json(data["rounds"], symbols),
                expression_from_json(data["reply"], symbols),
                _length_needed(data["cap"], symbols),
                _length_from_json(data["total"], symbols),
                expression_from_json(data["at_least"], symbols),
                data["law"],
                _length_from_json(data["last"], symbols),
                _flag(data["nonempty"]),
                _flag(data["negative_ends"]),
            )
        if "every_length" in data:
            var = _number_variable(data["every_length"])
            return EveryLength(
                var, formula_from_json(data["body"], {**symbols, var.name: var}), data["start"]
            )
        if "every_sentence" in data:
            var = _variable(data["every_sentence"])
            body = formula_from_json(data["body"], {**symbols, var.name: var})
            if not isinstance(body, Relation):
                raise StatementError("every_sentence needs a relation")
            return EverySentence(var, body)
        for key, made in (("every_element", EveryElement), ("some_element", SomeElement)):
            if key in data:
                var = _variable(data[key])
                if not isinstance(data["over"], str):
                    raise StatementError(f"{key}: the name of a set is needed")
                return made(var, data["over"], formula_from_json(data["body"], {**symbols, var.name: var}))
        if "some_constant" in data:
            body = formula_from_json(data["body"], symbols)
            if not isinstance(body, Relation):
                raise StatementError("some_constant needs a relation")
            return SomeConstant(symbols[data["some_constant"]], body)
        if "every_prefix" in data:
            var, of = _variable(data["every_prefix"]), symbols[data["of"]]
            inner = {**symbols, var.name: var}
            return EveryPrefix(var, of, formula_from_json(data["body"], inner), _flag(data["nonempty"]))
        if "some" in data:
            var = _variable(data["some"])
            return Some(
                var,
                formula_from_json(data["body"], {**symbols, var.name: var}),
                _length_needed(data["length"], symbols),
                data["support"],
                _after_from_json(data, symbols),
            )
        if "every" in data:
            var = _variable(data["every"])
            return Every(
                var,
                formula_from_json(data["body"], {**symbols, var.name: var}),
                data["support"],
                _length_from_json(data["length"], symbols),
                _flag(data["nonempty"]),
                _after_from_json(data, symbols),
            )
    except (KeyError, TypeError) as error:
        raise StatementError(f"formula is missing or misusing {error}") from None
    raise StatementError(f"{str(data)[:80]!r} is not a formula")


def _interval(p: Parameter) -> dict[str, Any]:
    return {
        "lower": None if p.lower is None else str(p.lower),
        "upper": None if p.upper is None else str(p.upper),
        "lower_closed": p.lower_closed,
        "upper_closed": p.upper_closed,
        **({"integer": True} if p.integer else {}),
    }


def _signature_to_json(c: Claim) -> dict[str, Any]:
    """The signature of a claim, with the scalars that are bound in its derivatives or stand for constants."""
    assert c.signature is not None
    free = {p.name for p in c.parameters}
    bound = {
        p.name: _interval(p)
        for p in (*c.signature.parameters.values(), *known_parameters().values())
        if p.name not in free and p.symbol in c.bound_scalars
    }
    return {**c.signature.to_json(), "scalars": bound}


def _further_to_json(c: Claim) -> dict[str, Any]:
    """Names of the further components and scores of a claim, by kind, and what is defined with its definition."""
    kinds = sorted({kind for kind, _ in c.further} - {"defined"})
    told: dict[str, Any] = {kind: sorted(name for k, name in c.further if k == kind) for kind in kinds}
    defined = {name: law for k, name in sorted(c.further) if k == "defined" and (law := definition_of(name))}
    if defined:
        told["defined"] = {
            name: [law.prompt.name, law.sentence.name, expression_to_json(law.term)]
            for name, law in defined.items()
        }
    return told


def _declare_further(data: Any, symbols: Mapping[str, sp.Symbol]) -> None:
    """Declare the further components and scores that a claim in JSON speaks of."""
    _only(data, "further", (), ("component", "defined", "score", "score after"))
    for name, told in data.get("defined", {}).items():
        prompt, sentence, term = _listed(told, f"further: {name}")
        own = {x: _variable(x) for x in (prompt, sentence)}
        law = LawOfNext(own[prompt], own[sentence], expression_from_json(term, {**symbols, **own}))
        defined_component(name, law)
    for kind, names in data.items():
        if kind == "defined":
            continue
        for name in _listed(names, f"further: {kind}"):
            if kind == "component":
                component(name)
            else:
                behaviour(name, of_prompt=kind == "score after")


def claim_to_json(c: Claim) -> dict[str, Any]:
    """The statement of a claim: parameters with intervals, hypotheses, conclusion."""
    return {
        "id": c.id,
        "title": c.title,
        "source": c.source,
        **({} if c.signature is None else {"signature": _signature_to_json(c)}),
        **({} if not c.further else {"further": _further_to_json(c)}),
        "parameters": {p.name: _interval(p) for p in c.parameters},
        "where": [expression_to_json(r) for r in c.where],
        "hypotheses": [
            {"id": h.id, "name": h.name, "source": h.source, "formula": formula_to_json(h.formula)}
            for h in c.hypotheses
        ],
        "conclusion": formula_to_json(c.conclusion),
    }


def claim_from_json(data: Mapping[str, Any]) -> Claim:
    """The claim behind `claim_to_json`; unknown parameters are declared, known ones must agree.

    Raises:
      StatementError: a malformed statement.
    """
    try:
        _only(
            data,
            "a claim",
            ("id", "title", "source", "parameters", "where", "hypotheses", "conclusion"),
            ("signature", "further"),
        )
        told = dict(data["parameters"])
        signature = None
        if "signature" in data:
            signature = Signature.from_json(data["signature"])
            told |= data["signature"]["scalars"]
        for info in told.values():
            _only(info, "a parameter", ("lower", "upper", "lower_closed", "upper_closed"), ("integer",))
        for h in _listed(data["hypotheses"], "hypotheses"):
            _only(h, "a hypothesis", ("id", "name", "source", "formula"))
        make = parameter if signature is None else signature.parameter
        symbols: dict[str, sp.Symbol] = {
            name: make(
                name,
                lower=None if info["lower"] is None else _rational(info["lower"]),
                upper=None if info["upper"] is None else _rational(info["upper"]),
                lower_closed=_flag(info["lower_closed"]),
                upper_closed=_flag(info["upper_closed"]),
                integer=_flag(info.get("integer", False)),
            )
            for name, info in told.items()
        }
        if "further" in data:
            _declare_further(data["further"], symbols)
        return Claim(
            id=data["id"],
            title=data["title"],
            source=data["source"],
            hypotheses=tuple(
                Hypothesis(h["id"], h["name"], formula_from_json(h["formula"], symbols), h["source"])
                for h in data["hypotheses"]
            ),
            where=tuple(expression_from_json(r, symbols) for r in _listed(data["where"], "where")),
            conclusion=formula_from_json(data["conclusion"], symbols),
            signature=signature,
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, StatementError):
            raise
        raise StatementError(f"statement is malformed: {type(error).__name__} {error}") from None


__all__ = [
    "claim_from_json",
    "claim_to_json",
    "expression_from_json",
    "expression_to_json",
    "formula_from_json",
    "formula_to_json",
    "known_parameters",
]
