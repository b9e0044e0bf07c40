r"""Where a formula may break: LaTeX, as SymPy prints it, cut into pieces that stand side by side or below each other.

A formula is cut after quantifiers and conjunctions, then where a piece is wide before relations, then before sums and differences, and at
last inside a bracket, which then has a size of its own (``\bigl(`` in place of ``\left(``). What stands in a fraction, a root, an index or
an exponent stays whole. Joining the pieces gives the formula back, but for the size of opened brackets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

# A piece may end after the first kind, and start before the others.
_AFTER = (r":\quad", r"\;\wedge\;", r"\;\vee\;")
_RELATIONS = (r"\Rightarrow", r"\leq", r"\geq", r"\le", r"\ge", "<", ">", "=")
_SUMS = ("+", "-", r"\cdot", r"\wedge", r"\vee")
WIDE = 34  # characters as they are seen; narrower pieces are not cut
NARROW = 24  # likewise where the page is as narrow as a telephone's
_LEAST = 8  # characters that stand alone at an end
_TOKEN = re.compile(r"\\(?:[A-Za-z]+|.)|.", re.S)
_UNSEEN = re.compile(
    r"\\(?:left|right|bigl|bigr|displaystyle|textstyle|mathrm|mathbb|text|operatorname|quad)(?![A-Za-z])|\\[!,;:\s]"
)
_GROUPING = re.compile(r"[{}^_\s]")


def split(latex: str, wide: int = WIDE) -> list[str]:
    """Pieces of a formula, in order; none that could be cut is wider than ``wide`` characters."""
    return list(_split(latex, wide))


@lru_cache(maxsize=16384)  # a report shows most of its formulas several times
def _split(latex: str, wide: int) -> tuple[str, ...]:
    pieces: list[str] = []
    for piece in _cut(latex, _after):
        pieces += [piece] if width(piece) <= wide else _finer(piece, wide)
    return tuple(piece for piece in pieces if piece.strip())


def _finer(piece: str, wide: int) -> list[str]:
    """A wide piece cut before relations, then before sums, then inside its widest bracket."""
    for rule in (_before_relation, _before_sum):
        parts = _cut(piece, rule)
        if len(parts) > 1:
            return [p for part in parts for p in ([part] if width(part) <= wide else _finer(part, wide))]
    opened = _opened(piece)
    if opened is None:
        return [piece]
    before, inside, after = opened
    # A bracket with nothing beside it does not stand on a line of its own.
    narrow = [part for part in (before, after) if width(part) < _LEAST]
    pieces = split(inside, max(_LEAST, wide - sum(map(width, narrow))))
    if before in narrow:
        before, pieces = "", [before + pieces[0], *pieces[1:]]
    if after in narrow:
        after, pieces = "", [*pieces[:-1], pieces[-1] + after]
    ends = [after] if width(after) <= wide else _finer(after, wide)
    return [part for part in (before, *pieces, *ends) if part]


@lru_cache(maxsize=8192)
def width(latex: str) -> int:
    """About how many characters wide a formula is set."""
    total, rest = 0, latex
    while r"\frac{" in rest:
        before, _, tail = rest.partition(r"\frac")
        above, tail = _group(tail)
        below, rest = _group(tail)
        total += width(before) + max(width(above), width(below))
    # Commands first: without the space behind it a command would swallow the name that follows.
    return total + len(_GROUPING.sub("", re.sub(r"\\[A-Za-z]+", "x", _UNSEEN.sub("", rest))))


def _group(latex: str) -> tuple[str, str]:
    """What stands in the braces with which a text begins, and what comes after them."""
    depth = 0
    for found in _TOKEN.finditer(latex):
        depth += {"{": 1, "}": -1}.get(found.group(), 0)
        if depth == 0:
            return latex[1 : found.start()], latex[found.end() :]
    return latex, ""


@lru_cache(maxsize=1024)  # a piece that is cut by one rule is looked at by the next
def _outside(latex: str) -> tuple[tuple[int, str], ...]:
    """Every token that stands outside all brackets, with its place."""
    return tuple((i, token) for i, token, depth in _levels(latex) if depth == 0)


def _levels(latex: str) -> Iterator[tuple[int, str, int]]:
    """Every token with its place and the number of brackets that are open before it."""
    depth, i = 0, 0
    while i < len(latex):
        token = _TOKEN.match(latex, i).group()  # type: ignore[union-attr]
        closes = token in (r"\right", r"\end", r"\bigr") or token in "})]"
        depth = max(0, depth - closes)  # what begins after an opened bracket closes it first
        yield i, token, depth
        depth += token in (r"\left", r"\begin", r"\bigl") or token in "{(["
        i += len(token)
        if token in (
            r"\left",
            r"\right",
            r"\bigl",
            r"\bigr",
        ):  # the bracket that it sizes is no bracket of its own
            bracket = _TOKEN.match(latex, i)
            i += len(bracket.group()) if bracket else 0


def _cut(latex: str, rule: Callable[[str, int, int], int]) -> list[str]:
    """Cut outside all brackets where the rule, told the formula, a place in it and that of the last cut, gives a place (else -1)."""
    cuts = [0]
    for i, _ in _outside(latex):
        if i >= cuts[-1]:
            place = rule(latex, i, cuts[-1])
            if place > cuts[-1]:
                cuts.append(place)
    return [latex[a:b] for a, b in zip(cuts, [*cuts[1:], len(latex)], strict=True) if b > a]


def _after(latex: str, at: int, last: int) -> int:
    token = next((t for t in _AFTER if latex.startswith(t, at)), "")
    return at + len(token) if token else -1


def _before_relation(latex: str, at: int, last: int) -> int:
    token = _command(latex, at, _RELATIONS)
    return at if token and _stands(latex[last:at]) and _stands(latex[at:]) else -1


def _before_sum(latex: str, at: int, last: int) -> int:
    if not _command(latex, at, _SUMS):
        return -1
    before = latex[last:at]
    if not _stands(before) or not _stands(latex[at:]):
        return -1
    # A sign has nothing, an operator or a relation before it.
    signed = re.search(r"(?:[(\[=<>+\-,^_]|\\(?:leq?|geq?|cdot|Rightarrow|in|sim))\s*\Z", before)
    return -1 if signed else at


def _stands(latex: str) -> bool:
    """Whether an end of a piece is wide enough to stand alone."""
    return len(latex) > 20 * _LEAST or width(latex) >= _LEAST


def _command(latex: str, at: int, tokens: tuple[str, ...]) -> str | None:
    """The one of some tokens that stands at a place."""
    for token in tokens:
        end = at + len(token)
        if latex.startswith(token, at) and not (token[0] == "\\" and latex[end : end + 1].isalpha()):
            return token
    return None


def _opened(piece: str) -> tuple[str, str, str] | None:
    """Up to and with the widest bracket outside of all others, what is in it, and what comes after; None where there is none."""
    found: list[tuple[int, int, int, int]] = []
    start: tuple[int, int] | None = None
    for i, token in _outside(piece):
        bracket = _TOKEN.match(piece, i + len(token))
        if token == r"\left" and bracket is not None and bracket.group() in ("(", "[", r"\lceil", r"\lfloor"):
            start = i, bracket.end()
        elif token == r"\right" and bracket is not None and start is not None:
            if bracket.group() in (")", "]", r"\rceil", r"\rfloor"):
                found.append((*start, i, bracket.end()))
            start = None
        elif token == r"\left":
            start = None
    if not found:
        return None
    a, b, c, d = max(found, key=lambda f: width(piece[f[1] : f[2]]))
    before = rf"{piece[:a]}\bigl{piece[a + len(chr(92) + 'left') : b]}"
    after = rf"\bigr{piece[c + len(chr(92) + 'right') : d]}{piece[d:]}"
    return before, piece[b:c], after
