r"""LaTeX that pastes: names of symbols as one writes them in a paper.

SymPy prints a symbol ``beta_prime`` as ``\beta_{prime}``, whose subscript is a product of five letters, and a symbol ``level`` as five
letters. Here names of several letters become upright words, and the marks that names carry become marks.
"""

from __future__ import annotations

import re

_MARKS = {"minus": "-", "plus": "+", "star": "*"}  # as a whole subscript
_GREEK = {"lam": r"\lambda"}
# Commands whose argument is text or a name already, and those that open and close environments.
_KEPT = r"\\(?:mathrm|mathbb|mathbf|mathit|text|operatorname|begin|end)\*?\{[^{}]*\}"
_TOKEN = re.compile(rf"{_KEPT}|\\[A-Za-z]+|\\.|[A-Za-z][A-Za-z0-9]*|\s+|.", re.S)
_PRIME = re.compile(r"(\\[A-Za-z]+|[A-Za-z]|\\mathrm\{[^{}]*\})_\{prime\}")
_SUBSCRIPT = re.compile(r"_\{([A-Za-z]{2,}|[A-Za-z]+(?: [A-Za-z0-9]+)+)\}")
# What binds by itself: beside it a word needs no gap.
_NO_GAP = re.compile(
    r"\\(?:leq?|geq?|in|sim|cdot|mid|Rightarrow|wedge|vee|succeq|preceq|right|quad|neq|cdots|to)(?![A-Za-z])"
)


def paper(latex: str) -> str:
    r"""The same formula with every name of several letters as a word, ``_{prime}`` as a prime, ``_{minus}`` and ``_{plus}`` as signs.

    What is text or upright already stays as it is, and the function changes nothing when it is used again.
    """
    primed = _PRIME.sub(r"{\1'}", latex)
    marked = _SUBSCRIPT.sub(lambda m: f"_{{{_subscript(m[1])}}}", primed)
    tokens = _TOKEN.findall(marked)
    out: list[str] = []
    for k, token in enumerate(tokens):
        word = re.fullmatch(r"([A-Za-z]{2,})([0-9]*)", token)
        if word is None:
            out.append(token)
            continue
        told = _GREEK.get(word[1], rf"\mathrm{{{word[1]}}}") + word[2]
        if (
            out
            and out[-1].isspace()
            and len(out) > 1
            and re.search(r"[A-Za-z0-9)}\]]\Z", out[-2])
            and not _NO_GAP.match(out[-2])
        ):
            told = r"\, " + told
        following = tokens[k + 1 : k + 3]
        if (
            len(following) == 2
            and following[0].isspace()
            and re.match(r"[A-Za-z0-9(\\{]", following[1])
            and not _NO_GAP.match(following[1])
        ):
            told += r"\,"
        out.append(told)
    return "".join(out)


def _subscript(words: str) -> str:
    if words in _MARKS:
        return _MARKS[words]
    return rf"\mathrm{{{words.replace(' ', chr(92) + ' ')}}}"
