"""What objects of the public module show in a notebook: small pieces of HTML in which every text is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from theory import Claim

_CELL = "text-align:left;vertical-align:baseline;padding:0.15em 0.8em 0.15em 0"


def card(title: str, *parts: str | Markup) -> Markup:
    """A heading with what follows."""
    inside = Markup("").join(parts)
    return Markup('<div class="referee" style="line-height:1.5"><p><strong>{}</strong></p>{}</div>').format(
        escape(title), inside
    )


def heading(text: str) -> Markup:
    """A heading inside of a card."""
    return Markup("<p style='margin:0.6em 0 0.1em'><strong>{}</strong></p>").format(text)


def lines(texts: Iterable[str | Markup]) -> Markup:
    """Paragraphs."""
    return Markup("").join(Markup("<p style='margin:0.2em 0'>{}</p>").format(text) for text in texts)


def table(headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> Markup:
    """A table that reads from the left, and scrolls by itself where it is wider than the page."""
    head = Markup("").join(Markup('<th style="{}">{}</th>').format(_CELL, h) for h in headings)
    body = Markup("").join(
        Markup("<tr>{}</tr>").format(
            Markup("").join(Markup('<td style="{}">{}</td>').format(_CELL, cell) for cell in row)
        )
        for row in rows
    )
    return Markup(
        "<div style='overflow-x:auto'><table style='border-collapse:collapse'><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>"
    ).format(head, body)


def folded(title: str, inside: str | Markup, *, opened: bool = False) -> Markup:
    """What is shown when its title is clicked."""
    return Markup("<details{}><summary>{}</summary>{}</details>").format(
        Markup(" open") if opened else "", title, inside
    )


def verdict_word(word: str) -> Markup:
    """A verdict told by word and sign; the colour only helps."""
    from beb.verdicts import COLOURS, SYMBOLS
    from proofs.verdict import Verdict

    verdict = Verdict(word)
    return Markup('<span style="color:{};font-weight:bold">{} {}</span>').format(
        COLOURS[verdict], SYMBOLS[verdict], verdict
    )


def statement(claim: Claim) -> Markup:
    """A claim as mathematics: what it is about, what it asks for, what it says, as the page of a report does."""
    from beb.mathml import formula

    rows: list[tuple[Any, ...]] = []
    if claim.defines is not None:
        rows.append(("it is defined that", formula(claim.defines.latex, str(claim.defines))))
    if claim.signature is not None:
        rows += [("for every", words.removeprefix("for every ")) for words in claim.signature.words]
    given = Markup("; ").join(formula(p.latex, f"{p.name} in {p.interval}") for p in claim.parameters)
    if given:
        rows.append(("for every", given))
    rows += [(Markup("where"), formula(latex_of(r), str(r))) for r in claim.where]
    rows += [
        (Markup("if <em>{}</em>").format(h.id), formula(h.formula.latex, str(h.formula)))
        for h in claim.hypotheses
    ]
    rows.append((Markup("<strong>then</strong>"), formula(claim.conclusion.latex, str(claim.conclusion))))
    rows += [
        ("with", formula(f"{latex_of(d)} = {latex_of(d.body)}", f"{d} = {d.body}")) for d in claim.definitions
    ]
    return table((), rows)


def statement_latex(claim: Claim, before: str = "") -> str:
    """The whole statement as one formula of a notebook, with words before it."""
    told = rf"\text{{{before}}}\quad " if before else ""
    return f"$\\displaystyle {told}{claim.latex}$"


def latex_of(expression: Any) -> str:
    """LaTeX of an expression of SymPy."""
    import sympy as sp

    return str(sp.latex(expression))


def margin_words(margin: float | None, unit: str | None, refuted: bool) -> str:
    """A least margin as verdicts and searches tell it: its unit behind it, and about 0 where rounding hides the sign.

    Args:
      margin: None where there is none.
      unit: as records have it.
      refuted: whether a witness decides it, so that no margin is rounding.
    """
    from beb.report import NOISE, margin_text
    from proofs.sides import NUMBER, SHARE

    told = margin_text(margin, noise=0.0 if refuted else NOISE)
    if margin is None or not unit or unit == NUMBER:
        return told
    return f"{told} times {unit}" if unit == SHARE else f"{told} ({unit})"
