r"""A checked derivation as LaTeX for an appendix: theorem, lemmas with proofs, numbered steps, a key of symbols.

The document compiles by itself with a plain LaTeX installation (amsmath, amssymb, amsthm, graphicx); what lies between the two marked lines
pastes into a paper that loads these. Nothing is left out but steps that only say that a term is a number, which are counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import sympy as sp

from beb.breaking import split, width
from beb.symbols import key_of_proof, shown
from proofs.reading import LemmaReading, Maths, Passage, Ref, Sentence, reading, says_number
from proofs.verdict import ProofReport
from theory import Claim
from theory.typeset import paper

PREAMBLE = r"""\documentclass{article}
\usepackage{amsmath,amssymb,amsthm,graphicx}
\usepackage[margin=2.5cm]{geometry}
\newtheorem{theorem}{Theorem}
\newtheorem{lemma}{Lemma}
\allowdisplaybreaks
\begin{document}
"""
# A line that no break makes narrow enough is scaled to the width of the text.
FIT = r"""\newsavebox{\stepbox}
\newcommand{\fitline}[1]{\sbox{\stepbox}{$\displaystyle #1$}%
\ifdim\wd\stepbox>.86\linewidth\resizebox{.86\linewidth}{!}{\usebox{\stepbox}}\else\usebox{\stepbox}\fi}
"""
BEGIN, END = "% --- from here it pastes ---\n", "% --- up to here it pastes ---\n"
_LINE = 62  # characters of a displayed line
_INLINE = 46  # a wider formula is displayed
_SPECIAL = {
    **{c: "\\" + c for c in "&%$#_{}"},
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}",
    "<": r"$<$",
    ">": r"$>$",
    "|": r"$|$",
    "−": "$-$",
    "–": "--",
    "…": r"\dots{}",
    "’": "'",
    "“": "``",
    "”": "''",
    "≤": r"$\le$",
    "≥": r"$\ge$",
    "∞": r"$\infty$",
    "Σ": r"$\Sigma$",
    "₀": "$_0$",
    "₋": "$_-$",
    "₊": "$_+$",
    "α": r"$\alpha$",
    "β": r"$\beta$",
    "γ": r"$\gamma$",
    "ε": r"$\epsilon$",
    "δ": r"$\delta$",
}


_GREEK = {
    **{
        name: f"\\{name}"
        for name in [
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "zeta",
            "eta",
            "theta",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "xi",
            "pi",
            "rho",
            "sigma",
            "tau",
            "phi",
            "chi",
            "psi",
            "omega",
        ]
    },
    "eps": r"\epsilon",
    "lam": r"\lambda",
}
_RELATIONS = {"<=": r"\le", ">=": r"\ge", "~": r"\sim", "||": r"\|", "+oo": r"+\infty", "->": r"\to"}
_INDEX = r"(?:[_^](?:\{[^{}]*\}|\([^()]*\)|[A-Za-z0-9*+\-]+))"
# Of a sentence: Greek letters by name, components, letters with a number, what has an index or an exponent, relations.
_MATHS = re.compile(
    rf"(?<![\w.\-])(?:(?:{'|'.join(_GREEK)})(?![\w-]){_INDEX}*|(?:{'|'.join(_GREEK)}){_INDEX}+|P[-+](?!\w)|P(?![\w+])|P(?=[₊₋])|[sqxyBDW]\d(?!\w)"
    rf"|[A-Za-z]{{1,3}}{_INDEX}+)|<=|>=|\|\||\+oo\b|->|(?<=\s)~(?=\s)"
)


class NoProof(ValueError):
    """There is no complete derivation to print; ``str`` is one line."""


def latex_proof(claim: Claim, proof: ProofReport | None) -> str:
    """The whole document.

    Args:
      claim: what is proved.
      proof: its derivation.

    Raises:
      NoProof: there is none, or it is not complete.
    """
    if proof is None:
        raise NoProof(f"{claim.id}: no derivation fits the form of the claim, so there is no proof to print")
    if not proof.complete:
        raise NoProof(
            f"{claim.id}: the derivation is not complete ({proof.reason or 'it broke off'}), so there is no proof to print"
        )
    read = reading(proof, [h.id for h in claim.hypotheses])
    parts = [_theorem(claim), _preface(proof), _key(proof, read.lemmas)]
    parts += [_lemma(lemma) for lemma in read.lemmas]
    parts.append(_proof(read.passages, "", rf"\begin{{proof}}[Proof of Theorem~\ref{{thm:{claim.id}}}]"))
    body = "\n".join(parts)
    return f"{PREAMBLE}{BEGIN}{FIT}{body}\n{END}\\end{{document}}\n"


def _theorem(claim: Claim) -> str:
    lines = [rf"\begin{{theorem}}[{{{text(claim.title)}}}]\label{{thm:{claim.id}}}"]
    if claim.signature is not None and claim.signature.words:
        first, *others = claim.signature.words
        listed = ", ".join([first, *(words.removeprefix("for ") for words in others)])
        lines += [text(listed[:1].upper() + listed[1:]) + "."]
    if claim.parameters:
        lines.append("Let " + ", ".join(f"${paper(p.latex)}$" for p in claim.parameters) + ".")
    if claim.where:
        lines.append("Let further " + ", ".join(f"${paper(sp.latex(r))}$" for r in claim.where) + ".")
    for number, hypothesis in enumerate(claim.hypotheses, 1):
        lines.append(f"{'Suppose' if number == 1 else 'Suppose also'} that {text(hypothesis.name)}:")
        lines.append(display(hypothesis.formula.latex, f"H{number}"))
    lines.append("Then" if claim.hypotheses else "In every world")
    lines.append(display(claim.conclusion.latex))
    for number, definition in enumerate(claim.definitions):
        lines += [
            "and" if number else "Here",
            display(f"{sp.latex(definition)} = {sp.latex(definition.body)}"),
        ]
    return "\n".join([*lines, r"\end{theorem}"]) + (
        f"\n\\noindent Source: {text(claim.source)}.\n" if claim.source else ""
    )


def _preface(proof: ProofReport) -> str:
    numbers = sum(says_number(s) for s in proof.steps)
    told = (
        f"Each of the {len(proof.steps)} steps of the following proof was checked by machine. ``By arithmetic'' means: the relation follows "
        "from those that are named by polynomial arithmetic over the real numbers, with logarithms, exponentials and sums as unknowns."
    )
    if numbers:
        told += f" {numbers} of the steps say only that a term has a value (no division by zero, no logarithm of what is not positive) and are not printed."
    return rf"\noindent {told}" + "\n"


def _key(proof: ProofReport, lemmas: Sequence[LemmaReading]) -> str:
    found = key_of_proof(proof, lemmas)
    if not found:
        return ""
    rows = "".join(rf"\item[${paper(symbol)}$] {text(meaning)}" + "\n" for symbol, meaning in found)
    return "\\medskip\\noindent Symbols:\n\\begin{description}\n" + rows + "\\end{description}\n"


def _lemma(lemma: LemmaReading) -> str:
    lines = [rf"\begin{{lemma}}[{{{text(lemma.name)}}}]\label{{lem:{lemma.number}}}"]
    if lemma.hypotheses:
        lines.append("If")
        lines += [display(h, f"L{lemma.number}.H{k}") for k, h in enumerate(lemma.hypotheses, 1)]
        lines.append("then")
    lines += [display(lemma.conclusion), r"\end{lemma}"]
    return "\n".join(lines) + "\n" + _proof(lemma.passages, f"L{lemma.number}.", r"\begin{proof}")


def _proof(passages: Sequence[Passage], prefix: str, begin: str) -> str:
    lines = [begin]
    for passage in passages:
        lines += _passage(passage, prefix)
    return "\n".join([*lines, r"\end{proof}"]) + "\n"


def _passage(passage: Passage, prefix: str) -> list[str]:
    """What is introduced, how the step is won, its formula with a number, and what was used on the way.

    Args:
      passage: the step.
      prefix: what the numbers of its list begin with.
    """
    opens = "".join(_opening(opening, prefix) for opening in passage.openings)
    where = " and ".join(inline(case.latex) for case in passage.cases)
    told = _sentence(passage.sentence, prefix)
    if where:
        told = f"In the case {where}: {told[:1].lower()}{told[1:]}"
    small = [s for s in passage.small if not says_number(s)]
    lines = [
        rf"\par\smallskip\noindent {opens}{told},",
        display(passage.step.latex, f"{prefix}{passage.number}"),
    ]
    if small:
        used = "; ".join(f"{inline(s.latex)} ({text(s.rule)})" for s in small)
        lines.append(rf"{{\footnotesize\raggedright\noindent Used on the way: {used}.\par}}")
    return lines


def _opening(sentence: Sentence, prefix: str) -> str:
    """A sentence before a step; one that ends with a formula too wide for the line has it displayed."""
    *words, last = sentence
    if isinstance(last, Maths) and width(paper(shown(last.latex))) > _INLINE:
        return f"{_sentence(tuple(words), prefix).rstrip()}\n{display(last.latex)}\n\\noindent "
    return f"{_sentence(sentence, prefix)}. "


def _sentence(sentence: Sentence, prefix: str) -> str:
    """A sentence with its formulas in the line; what it refers to by the numbers that the document gives."""
    out = []
    for piece in sentence:
        if isinstance(piece, Maths):
            out.append(inline(piece.latex))
        elif not isinstance(piece, Ref):
            out.append(_spaced(piece))
        elif piece.kind == "lemma":
            out.append(
                rf"Lemma~\ref{{lem:{piece.number}}}" + (f" ({text(piece.name)})" if piece.name else "")
            )
        elif piece.kind == "hypothesis":
            out.append(f"hypothesis~({prefix}H{piece.number})")
        else:
            out.append(f"({prefix}{piece.number})")
    return "".join(out)


def _spaced(words: str) -> str:
    """Words for LaTeX, with the blanks at their ends."""
    before, after = " " * words.startswith(" "), " " * words.endswith(" ")
    return before + text(words) + after


def inline(latex: str) -> str:
    """A formula in the line, scaled where it would not fit."""
    whole = paper(shown(latex))
    return f"${whole}$" if width(whole) <= _INLINE else rf"\fitline{{{whole}}}"


def display(latex: str, tag: str = "") -> str:
    """A displayed formula, broken at operators into lines that fit, with a number."""
    rows: list[str] = []
    for piece in split(paper(shown(latex)), _LINE):
        if rows and width(rows[-1]) + width(piece) <= _LINE:
            rows[-1] += piece
        else:
            rows.append(piece)
    # A row of its own in a group: what SymPy prints may begin with a bracket, which LaTeX would take for an option of the line break.
    lines = [rf"\fitline{{{row.strip()}}}" if width(row) > _LINE else f"{{}}{row.strip()}" for row in rows]
    last = rf" \tag{{{tag}}}" if tag else ""
    return "\\begin{gather*}\n" + " \\\\\n".join(lines) + last + "\n\\end{gather*}"


def text(words: str) -> str:
    """Words for LaTeX, what is mathematics in them as such; a character that plain LaTeX lacks becomes a question mark."""
    whole = " ".join(words.split())
    parts, last = [], 0
    for found in _MATHS.finditer(whole):
        parts += [_plain(whole[last : found.start()]), f"${_maths(found.group())}$"]
        last = found.end()
    return "".join([*parts, _plain(whole[last:])])


def _plain(words: str) -> str:
    return "".join(_SPECIAL.get(c, c if c.isascii() and c.isprintable() else "?") for c in words)


def _maths(word: str) -> str:
    """A name, an index or a power as sentences write them: ``pi_0``, ``P-``, ``s0``, ``e^{r/lam}``."""
    if word in _RELATIONS:
        return _RELATIONS[word]
    if word == "P":
        return r"\mathbb{P}"
    word = re.sub(r"\bP([-+])(?![\w(])|\bP([-+])(?=\()", lambda m: rf"\mathbb{{P}}_{m[1] or m[2]}", word)
    word = re.sub(r"(?<![A-Za-z\\])([A-Za-z])(\d+)\b", r"\1_{\2}", word)
    word = re.sub(r"_prime\b", "'", word)
    word = re.sub(r"\^\(([^()]*)\)", r"^{\1}", word)
    return re.sub(
        r"(?<![A-Za-z\\{])[A-Za-z]{2,}(?![A-Za-z])|(?<=\{)[A-Za-z]{2,}(?![A-Za-z}])|(?<=_\{)[A-Za-z]{2,}(?=\})",
        lambda m: _GREEK.get(m[0], rf"\mathrm{{{m[0]}}}"),
        word,
    )
