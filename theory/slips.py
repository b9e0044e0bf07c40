"""What went wrong in a claims file, and what to write instead: the commonest slips of Python and SymPy in statements."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any

from theory.nearest import did_you_mean, nearest

# What SymPy and Python say of the commonest slips, and what to write instead.
_REMEDIES = (
    (
        re.compile(r"^SympifyError"),
        "And, Or, Not, Implies, Max, ... are for relations and numbers; write both, either, when for formulas with quantifiers",
    ),
    (
        re.compile(r"Invalid (NaN )?comparison"),
        "a division by zero, or a logarithm or a root of a negative number makes such a term",
    ),
    (
        re.compile(r"unsupported operand type\(s\) for \^"),
        "Python's ^ is no power; write **",
    ),
    (
        re.compile(r"'FiniteSet' object is not iterable"),
        "Python cannot go through a set whose elements belong to a world; write X.sum(lambda x: ...), X.max, X.every "
        "(of sentences: sentences.sum(lambda y: ...))",
    ),
    (
        re.compile(r"not supported between instances of .*'FunctionClass'"),
        "an observable without its prompt; write w(s), B_P(s)",
    ),
    (
        re.compile(r"Average\.__new__\(\) missing|Variance\.__new__\(\) missing|Prob\.__new__\(\) missing"),
        'say what is averaged over: Expect("P-", w(s), s, n) is over texts s of n sentences drawn from P-',
    ),
    (
        re.compile(r"^ZeroDivisionError"),
        "two numbers were divided, the lower one being 0; mend it, or write a parameter or an observable",
    ),
    (
        re.compile(r"not supported between instances of"),
        "compare numbers with observables of a prompt, such as B_P(s) < gamma; text, None and truth values are no numbers",
    ),
    (
        re.compile(r"'Symbol' object has no attribute"),
        "a parameter or a prompt stands for all of its values, and has none of its own",
    ),
    (
        re.compile(r"takes \d+ positional arguments? but \d+ (were|was) given"),
        'give what follows the id by name, as in claim("id", title="...", hypotheses=[...], conclusion=...)',
    ),
    (
        re.compile(r"claim\(\) missing .*'conclusion'"),
        "a claim needs one, as in conclusion=every_prompt(B_P(s) <= gamma)",
    ),
    (re.compile(r"^SystemExit"), "the file ends the program; take that out"),
)
_TRUTH = re.compile(r"cannot determine truth value of")
_FLOAT = re.compile(
    r"Cannot convert (expression|complex) to float|loop of ufunc does not support|must be real number"
)
_KEYWORD = re.compile(r"(?:(\w+)\.)?(\w+)\(\) got an unexpected keyword argument '(\w+)'")


def told(error: BaseException, source: str, line: int, namespace: Mapping[str, Any]) -> str:
    """One line on an error that a claims file raised: what it is, and the remedy where there is one.

    Args:
      error: what was raised.
      source: of the file.
      line: in it, from 1.
      namespace: of the file, when it was raised.
    """
    message = " ".join(str(error).split()) or type(error).__name__
    kind = "" if isinstance(error, ValueError) else f"{type(error).__name__}: "
    whole = f"{kind}{message}"
    remedy = _remedy(error, whole, _statement(source, line), namespace)
    return f"{whole}; {remedy}" if remedy else whole


def _remedy(
    error: BaseException, message: str, statement: ast.stmt | None, namespace: Mapping[str, Any]
) -> str:
    if isinstance(error, ModuleNotFoundError):
        near = nearest(error.name or "", ("theory", "sympy"))
        return (
            f"did you mean {near}?"
            if near
            else "install it, or take the import out; theory has what statements need"
        )
    if isinstance(error, NameError):
        return _unknown_name(str(error.name), namespace)
    if _TRUTH.search(message):
        return _truth(statement)
    if _FLOAT.search(message):
        return _number(statement)
    if found := _KEYWORD.search(message):
        return _keyword(found[1], found[2], found[3], namespace)
    return next((words for pattern, words in _REMEDIES if pattern.search(message)), "")


def _statement(source: str, line: int) -> ast.stmt | None:
    """The statement at the top level that a line belongs to."""
    for node in ast.parse(source).body:
        if node.lineno <= line <= (node.end_lineno or node.lineno):
            return node
    return None


def _unknown_name(name: str, namespace: Mapping[str, Any]) -> str:
    import theory

    known = [n for n in {*theory.__all__, *namespace} if not n.startswith("_")]
    near = nearest(name, known) if len(name) > 2 else None
    guess = f"did you mean {near}? " if near else ""
    return f'{guess}A parameter of your own is declared first: {name} = parameter("{name}", lower=0)'


def _truth(statement: ast.stmt | None) -> str:
    """What asks for the truth value of a relation: the first such thing in the statement, as it is written."""
    for node in ast.walk(statement) if statement is not None else ():
        if isinstance(node, ast.Compare) and len(node.ops) > 1:
            sides = [node.left, *node.comparators]
            pairs = [
                ast.unparse(ast.Compare(left, [op], [right]))
                for left, op, right in zip(sides, node.ops, sides[1:], strict=False)
            ]
            return f"{ast.unparse(node)} is a chained comparison, of which Python would drop a part; write And({', '.join(pairs)})"
        if isinstance(node, ast.BoolOp):
            word, instead = ("and", "And or both") if isinstance(node.op, ast.And) else ("or", "Or or either")
            return f"Python's `{word}` would drop a part of '{ast.unparse(node)}'; write {instead}"
        if isinstance(node, (ast.IfExp, ast.If)):
            return f"Python's `if` would take one branch of '{ast.unparse(node.test)}' for all values; write Piecewise, or when"
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return f"Python's `not` would decide '{ast.unparse(node)}' at once; write Not or negation"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("max", "min"):
            instead = node.func.id.capitalize()
            return f"Python's {node.func.id} compares at once; write {instead}({', '.join(map(ast.unparse, node.args))})"
    return (
        "a < b < c, and, or, not, if, max, min ask for a truth value of Python; write And(a < b, b < c), Or, Not, Max, Min, "
        "or both, either, when for formulas"
    )


def _number(statement: ast.stmt | None) -> str:
    """A function for numbers that was handed a symbol."""
    import theory

    for node in ast.walk(statement) if statement is not None else ():
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            short = name.rpartition(".")[2]
            if ("." in name and name.partition(".")[0] in ("math", "np", "numpy", "cmath")) or name in (
                "float",
                "int",
            ):
                instead = f"theory's {short}" if short in theory.__all__ else "it without the call"
                return f"{name} is for numbers, and {ast.unparse(node.args[0]) if node.args else 'this'} is a term; write {instead}"
    return "functions of math and numpy are for numbers; write theory's log, exp, sqrt, Max, Min for terms"


def _keyword(owner: str | None, name: str, given: str, namespace: Mapping[str, Any]) -> str:
    """The argument that was meant, of a function of theory or a method of a signature."""
    import theory

    holder: Any = getattr(theory, owner, None) if owner else None
    function: Callable[..., Any] | None = (
        getattr(holder, name, None)
        if holder is not None
        else namespace.get(name, getattr(theory, name, None))
    )
    if function is None:
        return ""
    try:
        known = [p for p in inspect.signature(function).parameters if p != "self"]
    except (TypeError, ValueError):
        return ""
    return did_you_mean(given, known, f"it takes {', '.join(known)}")
