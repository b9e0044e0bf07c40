"""LaTeX, as SymPy prints it, to MathML that browsers lay out without any script.

latex2mathml does the reading. What it writes is mended where MathML Core differs (named negative spaces,
letters of one name set apart, absolute-value bars spaced like relations) and then rebuilt from an allow-list
of elements and attributes, because a formula may come from a claims file that somebody else wrote.
"""

from __future__ import annotations

import itertools
import re
import xml.etree.ElementTree as ET
from functools import lru_cache
from html import unescape

from latex2mathml.converter import convert_to_element
from markupsafe import Markup

from beb.breaking import NARROW, split, width
from theory.typeset import paper

_ELEMENTS = frozenset(
    re.findall(
        r"\w+",
        "math mrow mi mo mn mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover "
        "mtable mtr mtd mstyle mpadded mphantom",
    )
)
_ATTRIBUTES = frozenset(
    re.findall(
        r"\w+",
        "display stretchy fence form lspace rspace width height depth mathvariant displaystyle scriptlevel "
        "accent accentunder movablelimits linethickness minsize maxsize rowspan columnspan",
    )
)
_VALUE = re.compile(r"-?[A-Za-z0-9.%]{1,12}\Z")
_SPACES = {
    "negativethinmathspace": "-0.167em",
    "negativemediummathspace": "-0.222em",
    "negativethickmathspace": "-0.278em",
}
_BRACKETS = {r"\lceil": "⌈", r"\rceil": "⌉", r"\lfloor": "⌊", r"\rfloor": "⌋"}  # left as they are after \bigl
SCROLLS = "A formula that scrolls sideways where the page is narrow"  # name of what a keyboard comes to
_RELATIONS = ("\N{PRECEDES ABOVE SINGLE-LINE EQUALS SIGN}", "\N{LOGICAL AND}", "\N{LOGICAL OR}")


def formula(latex: str, plain: str = "") -> Markup:
    """HTML for a formula: a few inline MathML pieces between which a line may break.

    Args:
      latex: what SymPy printed.
      plain: text to show, as code, where the LaTeX cannot be converted; the LaTeX itself if empty.

    Returns:
      Markup in which every character of the input is escaped.
    """
    if not latex.strip():
        return Markup('<code class="plain">{}</code>').format(plain)
    try:
        pieces = [_in_place(part) for part in split(latex)]
    except Exception:  # any input may come here, and a report must not die of one formula
        return Markup('<code class="plain">{}</code>').format(plain or latex)
    return Markup('<span class="formula">{}</span>').format(Markup(" ").join(pieces))


def _in_place(latex: str) -> Markup:
    """A piece in its span, with finer ones in it that part only where the whole is wider than the page.

    What is wider than a narrow page and cannot be cut scrolls there, and so has to be reached by keyboard.
    """
    finer = [_spanned(part) for part in split(latex, NARROW)]
    if len(finer) == 1:
        return finer[0]
    return Markup('<span class="together">{}</span>').format(Markup(" ").join(finer))


def _spanned(latex: str) -> Markup:
    if width(latex) <= NARROW:
        return Markup('<span class="piece">{}</span>').format(_piece(latex))
    return Markup('<span class="piece wide" tabindex="0" role="group" aria-label="{}">{}</span>').format(
        SCROLLS, _piece(latex)
    )


@lru_cache(maxsize=4096)
def _piece(latex: str) -> Markup:
    latex = re.sub(r"(\\quad|\\;|\s)+\Z", "", latex)  # the gap between pieces is the style sheet's
    element = convert_to_element(paper(latex), display="inline")
    clean = _rebuild(element)
    clean.set("displaystyle", "true")  # fractions at full size, in the line
    if any("\\" in (node.text or "") for node in clean.iter()):
        raise ValueError(f"unknown command in {latex}")
    return Markup(ET.tostring(clean, encoding="unicode", short_empty_elements=False))


def _rebuild(node: ET.Element) -> ET.Element:
    """The same tree from allowed elements and attributes, mended; unknown elements become rows."""
    tag = node.tag if node.tag in _ELEMENTS else "mrow"
    attributes = {}
    for name, value in node.attrib.items():
        value = _SPACES.get(value, value)
        if name in _ATTRIBUTES and _VALUE.match(value) and (name != "mathvariant" or value == "normal"):
            attributes[name] = value
    new = ET.Element(tag, attributes)
    # The converter leaves character references in its text.
    new.text = unescape(node.text) if node.text else None
    new.text = _BRACKETS.get(new.text, new.text) if new.text else None
    for child in node:
        new.append(_rebuild(child))
    if tag == "mo" and new.text and len(new.text) > 1 and new.text.isalpha():
        new.tag, new.attrib = "mi", {}  # max, Pr: an operator would be set apart from its argument
    elif new.text == "~":
        new.tag, new.text = "mo", "\N{TILDE OPERATOR}"
    elif new.text in _RELATIONS:
        new.tag, new.attrib = "mo", {"lspace": "0.278em", "rspace": "0.278em"}
    elif tag == "mo" and new.text in ("\N{MIDDLE DOT}", "\N{INFINITY}"):
        new.tag, new.attrib = "mi", {}
    _join_letters(new)
    _join_dots(new)
    _pair_bars(new)
    _sign_minus(new)
    return new


def _join_letters(node: ET.Element) -> None:
    letters = [c.text for c in node if c.tag == "mi" and c.get("mathvariant") == "normal" and c.text]
    if node.tag == "mrow" and len(letters) == len(node) > 1:
        for child in list(node):
            node.remove(child)
        node.tag, node.attrib, node.text = "mi", {}, "".join(letters)


def _join_dots(node: ET.Element) -> None:
    for first, second in itertools.pairwise(list(node)):
        if first.tag == second.tag == "mo" and first.text == second.text == ".":
            node.remove(second)
            first.text, first.attrib = "\N{HORIZONTAL ELLIPSIS}", {"lspace": "0.1em", "rspace": "0.1em"}
            return


def _pair_bars(node: ET.Element) -> None:
    bars = [c for c in node if c.tag == "mo" and c.text == "|" and c.get("stretchy") != "true"]
    if len(bars) % 2 == 0:
        for i, bar in enumerate(bars):
            form = "postfix" if i % 2 else "prefix"
            bar.attrib = {"form": form, "stretchy": "false", "lspace": "0", "rspace": "0"}


def _sign_minus(node: ET.Element) -> None:
    """A minus with nothing before it is a sign, and stands close to its number."""
    for before, minus in itertools.pairwise(list(node)):
        opens = before.tag == "mo" and before.text and before.text in "([{,<>=\u2264\u2265\u2208"
        if opens and minus.tag == "mo" and minus.text in ("-", "\N{MINUS SIGN}"):
            minus.attrib = {"form": "prefix", "lspace": "0", "rspace": "0"}
