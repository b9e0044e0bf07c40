"""Attained bounds, prompt mass and the table of lengths."""

import dataclasses
from fractions import Fraction

import pytest
import sympy as sp

from beb.constants import SETTINGS, length_of, lengths_section, needed
from beb.sections import mass_section
from proofs.attain import ROOM, attain, strengthened
from proofs.exact import certify
from proofs.mass import prompt_mass
from proofs.search import BUDGETS, search
from proofs.verdict import Result, Verdict
from theory import B_P, Relation, claims, delta, every_prompt, some_prompt, with_conclusion
from theory.observables import Prob, s

QUICK = BUDGETS["quick"]
SMALL = dataclasses.replace(QUICK, samples=512)


def look(c):
    return search(c, SMALL, 0)


def test_a_sharp_bound_is_attained_in_a_certified_world():
    found = attain(claims()["thm1-tight"], look)
    assert found["room"] == str(ROOM)
    assert certify(found["witness"]).confirmed
    assert found["witness"]["claim"]["id"] == "thm1-tight.attained"


def test_a_bound_with_room_is_not_attained():
    """thm1-tight with a length of one sentence more than is needed leaves more than a millionth."""
    loose = with_conclusion(claims()["def1"], "loose", every_prompt(B_P(s) <= 2))
    assert attain(loose, look) is None


def test_strengthening_reaches_every_inequality_of_a_conclusion():
    for name, c in claims().items():
        stronger = strengthened(c)
        if stronger is None:
            assert c.conclusion != stronger
            assert any(
                g.condition.has(sp.Equality) for g in c.conclusion.walk() if isinstance(g, Relation)
            ), name
        else:
            assert stronger.conclusion != c.conclusion, name
            assert stronger.hypotheses == c.hypotheses


def test_probabilities_are_strengthened_within_their_range():
    """However small delta is, what is asked for stays below 1; a tail bound stays positive."""
    for name in ("thm2-tight", "thm3-pooled", "thm5-cantelli"):
        stronger = strengthened(claims()[name])
        asked = [g.at_least for g in stronger.conclusion.walk() if hasattr(g, "at_least")]
        asked += [
            r.rhs
            for g in stronger.conclusion.walk()
            if hasattr(g, "condition")
            for r in sp.preorder_traversal(g.condition)
            if isinstance(r, sp.GreaterThan) and isinstance(r.lhs, Prob)
        ]
        assert asked
        for e in asked:
            assert 0.99 < float(e.subs(delta, sp.Rational(1, 10**9))) < 1
    tail = strengthened(claims()["thm5-azuma"]).conclusion.body.condition.rhs
    assert tail.subs(dict.fromkeys(tail.free_symbols, 50)).is_positive


WORLD = {
    "alphabet": ["a", "b"],
    "behaviour": {"a": "-1", "b": "1"},
    "horizon": 1,
    "P-": [{"prefix": [], "law": {"a": "1", "b": "0"}}],
    "P+": [{"prefix": [], "law": {"a": "1/4", "b": "3/4"}}],
}


def test_prompt_mass_is_exact():
    """After a, P- has weight 4/5 and B_P is -7/10; after none 1/2 and -1/4; after b only P+ is left."""
    c = with_conclusion(claims()["thm1"], "x", some_prompt(B_P(s) < sp.Rational(-1, 2), length=1))
    witness = {"parameters": {"alpha": "1/2"}, "world": WORLD}
    none, one = prompt_mass(c, witness, range(2))
    assert none.shares == (0, 0, 0, 0)
    assert one.shares == (1, Fraction(1, 4), Fraction(5, 8), Fraction(1, 2))


def test_a_claim_without_a_threshold_has_no_prompt_mass():
    assert prompt_mass(claims()["lem1"], {"parameters": {"alpha": "1/2"}, "world": WORLD}, range(2)) == []
    assert mass_section([Result(claims()["lem1"], Verdict.PROVED)]) is None


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda x: x.name)
def test_no_sharp_length_is_below_what_is_needed_nor_above_the_published(setting):
    known = claims()
    published, sharp = (length_of(known[name], setting.values) for name in ("thm1", "thm1-tight"))
    assert needed(setting) <= sharp <= published
    for pair in (("thm2", "thm2-tight"), ("thm5", "thm5-cantelli")):
        published, sharp = (length_of(known[name], setting.values) for name in pair)
        assert sharp <= published


def test_the_table_of_lengths_says_what_was_not_audited():
    section = lengths_section([Result(claims()["thm1"], Verdict.PROVED)])
    assert "thm1 (proved)" in section.columns
    assert "thm2 (not audited here)" in section.columns
    assert len(section.rows) == len(SETTINGS)
