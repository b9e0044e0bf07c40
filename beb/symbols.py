r"""The key of symbols: what letters of a formula mean, found by looking at the formula itself.

``m()`` and ``many(n)`` are the kernel's numbers of sentences and of prompts; they are shown as one writes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from proofs.reading import LemmaReading, says_number
from proofs.verdict import ProofReport
from theory.observables import PROMPT_OBSERVABLES, Observable

_COUNT = re.compile(r"m\{\\left\( \\right\)\}")
_MANY = re.compile(r"\\operatorname\{many\}\{\\left\(((?:(?!\\right\)).)*?)\s*\\right\)\}")


# What a bracket around a sum does not separate it from: an end of the formula, of a group or a bracket, or a relation.
_NEITHER_BEFORE = re.compile(
    r"(?:\A|[{=<>]|\\left[(\[|]|\\(?:leq?|geq?|Rightarrow|quad|wedge\\;|vee\\;))\s*\Z"
)
_NEITHER_AFTER = re.compile(
    r"\s*(?:\Z|[}=<>]|\\right[)\]|]|\\(?:leq?|geq?|Rightarrow)(?![A-Za-z])|\\;\\(?:wedge|vee))"
)


def shown(latex: str) -> str:
    r"""The formula with ``m()`` as the size of the alphabet, ``many(n)`` as N with an index, and without brackets around what stands alone."""
    return _bare(_MANY.sub(r"N_{\1}", _COUNT.sub(r"|\\Sigma|", latex)))


def _bare(latex: str) -> str:
    r"""The formula without the brackets around a sum that is a whole side, numerator, exponent or argument: ``\log((\sum ...))``."""
    opening, closing = r"\left(", r"\right)"
    place = latex.find(opening + r"\sum")
    while place >= 0:
        depth, i = 0, place
        while i < len(latex):
            if latex.startswith(r"\left", i) and not latex[i + 5 : i + 6].isalpha():
                depth += 1
            elif latex.startswith(r"\right", i) and not latex[i + 6 : i + 7].isalpha():
                depth -= 1
                if depth == 0:
                    break
            i += 1
        alone = (
            latex.startswith(closing, i)
            and _NEITHER_BEFORE.search(latex[:place])
            and _NEITHER_AFTER.match(latex, i + len(closing))
        )
        if alone:
            latex = latex[:place] + latex[place + len(opening) : i] + latex[i + len(closing) :]
        place = latex.find(opening + r"\sum", place + 1)
    return latex


# What is looked for in a formula, how it is shown, and what it means. Observables follow, from their own documentation.
_FURTHER: tuple[tuple[str, str, str], ...] = (
    (r"\\Sigma", r"\Sigma", "the alphabet, a finite set of sentences; |Σ| is their number"),
    (r"y_\{", "y_{j}", "the j-th sentence of the alphabet"),
    (r"\\,y", r"x\,y", "the prompt x followed by the sentence y"),
    (r"s\^\{\(", r"s^{(n)}_{i}", "the i-th of the prompts of n sentences, in any fixed order"),
    (r"N_\{", "N_{n}", "how many prompts of n sentences there are"),
    (r"\\preceq", r"s_{0} \preceq s", "s begins with s₀"),
    (r"\\succeq", r"s \succeq s_{0}", "s begins with s₀"),
    (r"\\mathrm\{last\}", r"\mathrm{last}\ s", "the last sentence of s"),
    (r"\\bot", r"\bot", "a contradiction: what was supposed cannot be"),
    (
        r"\\infty|\boo\b",
        r"\infty",
        "a log-ratio or divergence is infinite where P₊ excludes what P₋ produces",
    ),
    (r"\|s|\|x\||\|e\|", "|s|", "the number of sentences of the prompt s"),
    (
        r"\\mathbb\{E\}_\{",
        r"\mathbb{E}_{s\sim \mathbb{P}_-,\,|s|=n}",
        "the mean over texts of n sentences that the law draws",
    ),
    (
        r"H_\{",
        "H_{k}^{c}(x)",
        "P-mass of the texts that continue x by k sentences and pass the level c on the way",
    ),
)
_OWN_ENTRY = frozenset({"size", "last_minus", "last_plus", "B_last"})


# The argument of an observable: it ends before the bar of a condition, and "last s" is one of its own kind.
_ARGUMENT = r"(?:(?!\\mid|\\mathrm\{last\})(?:[^()|]|\([^()]*\)))+?"


def _observables() -> list[tuple[str, str, str]]:
    rows = []
    for name, cls in PROMPT_OBSERVABLES.items():
        begins = cls.tex.split("#")[0].split("@")[0]
        if name in _OWN_ENTRY or not begins.strip("|{( "):
            continue
        # The whole of it: what differs only in its end, or in how many arguments it has, is another symbol.
        pattern = _ARGUMENT.join(map(re.escape, re.split("[#@]", cls.tex)))
        if begins[0].isalpha():
            pattern = rf"(?<![A-Za-z\\]){pattern}"
        meaning = " ".join((cls.__doc__ or name).split())
        rows.append((pattern, cls.tex.replace("#", "s").replace("@", _second(cls, meaning)), meaning))
    return rows


def _second(cls: type[Observable], meaning: str) -> str:
    """A letter for the second argument: a prompt that texts begin with, or the parameter that the words speak of."""
    if cls.roles[-1] == "prompt":
        return "s_{0}"
    return "N" if re.search(r"\bN\b", meaning) else "l"


def key(formulas: Iterable[str]) -> list[tuple[str, str]]:
    """Symbols that occur in formulas (LaTeX, as `shown` gives it), each as LaTeX with its meaning."""
    whole = "\n".join(formulas)
    return [
        (symbol, meaning)
        for pattern, symbol, meaning in (*_observables(), *_FURTHER)
        if re.search(pattern, whole)
    ]


def key_of_proof(proof: ProofReport, lemmas: Iterable[LemmaReading]) -> list[tuple[str, str]]:
    """Symbols that occur in the steps of a derivation and in the statements of its lemmas; see `key`."""
    return key(
        [
            *(shown(step.latex) for step in proof.steps if not says_number(step)),
            *(shown(text) for lemma in lemmas for text in (*lemma.hypotheses, lemma.conclusion)),
        ]
    )
