"""The map of what rests on what: everything that hangs together is drawn once, nothing else is, and every name is a link."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

from fake_results import fake_results

import theory
from beb.claim_map import FAILED, groups, listed, page_view, svg
from beb.families import in_families
from proofs.verdict import ProofReport, Result, StepReport, Verdict

CLAIMS = theory.claims()


def step(name, rule="arith", *uses):
    return StepReport(name, "x < 1", "x < 1", rule, uses, True)


def proved(id, *steps):
    return Result(CLAIMS[id], Verdict.PROVED, 0.1, 1, 1, proof=ProofReport(steps, True))


CITING = proved(
    "thm1", step("low/a"), step("high/b", "lemma: low"), step("c", "lemma: high"), step("d", "lemma: low")
)
OTHER = proved("thm2", step("low/a"), step("c", "lemma: low"))
FALLEN = Result(CLAIMS["slides-thm1"], Verdict.REFUTED, -0.1, 1, 1)
TIGHT = Result(CLAIMS["thm1-tight"], Verdict.PROVED, 0.1, 1, 1)
ALONE = Result(CLAIMS["thm4"], Verdict.REFUTED, -0.1, 1, 1)


def test_what_hangs_together_is_one_group():
    found, alone = groups([CITING, OTHER, FALLEN, TIGHT, ALONE])
    assert alone == ["thm4"]
    members = [{id for id, _ in group.claims} for group in found]
    assert {"thm1", "thm2"} <= members[0]
    assert sum(map(len, members)) + len(alone) == 5
    assert found[0].lemmas == ("low", "high")
    # thm1 cites both lemmas; the line to "low" is left out, since "high" leads there.
    assert found[0].rests == {"thm1": ("high",), "thm2": ("low",), "lemma high": ("low",)}
    assert found[0].pages["high"] == "claims/thm1.html#s-lemma-2"


def test_repairs_and_sharper_forms_stand_below_what_they_mend():
    found, _ = groups([FALLEN, TIGHT])
    (group,) = found
    assert group.claims[0] == ("slides-thm1", 0)
    assert group.claims[1] == ("thm1-tight", 1)
    assert {(claim, other) for claim, other, _ in group.relations} == {("thm1-tight", "slides-thm1")}


def test_every_name_in_the_drawing_is_a_link_to_a_page_of_the_run():
    results = [CITING, OTHER, FALLEN, TIGHT]
    by_id = {r.claim.id: r for r in results}
    found, _ = groups(results)
    for group in found:
        drawing = ET.fromstring(str(svg(group, by_id)))
        links = [a.get("href") for a in drawing.iter("a")]
        assert len(links) == len(group.claims) + len(group.lemmas)
        assert all(re.fullmatch(r"claims/([\w.\-]+)\.html(#s-lemma-\d+)?", link) for link in links)
        assert {link.split("/")[1].split(".html")[0] for link in links} <= set(by_id)
        texts = ["".join(t.itertext()) for t in drawing.iter("text")]
        assert any("✗ slides-thm1" in t for t in texts) == ("slides-thm1" in dict(group.claims))


def test_a_circle_of_relations_ends():
    view = page_view(fake_results())
    drawn = sum(d["claims"] for d in view["drawings"])
    assert drawn + len(view["alone"]) == len(fake_results())


def word_of(id, drawing):
    """What the drawing says beside a claim."""
    (link,) = (a for a in drawing.iter("a") if a.get("href") == f"claims/{id}.html")
    return "".join(link.itertext()).partition(id)[2].strip()


def test_the_word_beside_a_claim_is_its_relation_to_the_claim_above_it():
    """thm1-tight repairs slides-thm1 and sharpens thm1: which of the two it stands below decides the word."""
    for others, above, word in (
        ([FALLEN, CITING], "slides-thm1", "repair"),
        ([CITING], "thm1", "sharper form"),
    ):
        results = [*others, TIGHT]
        (group,) = groups(results)[0]
        ids = [id for id, _ in group.claims]
        assert ids[ids.index("thm1-tight") - 1] == above
        drawing = ET.fromstring(str(svg(group, {r.claim.id: r for r in results})))
        assert word_of("thm1-tight", drawing) == word
        assert word_of(above, drawing) == ""


def circle(**names):
    """Claims of which each is meant as a repair of another."""
    return [
        theory.claim(id, repairs=other, conclusion=theory.every_prompt(theory.B_P(theory.s) <= 1))
        for id, other in names.items()
    ]


def test_a_family_that_goes_round_in_a_circle_has_every_member_once():
    found = in_families(circle(first=("second",), second=("third",), third=("first",)))
    assert [(m.id, m.depth, m.head) for m in found] == [
        ("third", 0, "third"), ("second", 1, "third"), ("first", 2, "third"),
    ]  # fmt: skip
    assert in_families(circle(alone=("alone",)))[0].relation == ""


def test_a_claim_whose_derivation_fails_rests_on_nothing():
    """What it cites carries no claim: drawn like a proved one it would seem to."""
    unchecked = StepReport("d", "x < 1", "x < 1", "arith", (), False, "no")
    attempt = ProofReport((step("low/a"), step("c", "lemma: low"), unchecked), False, "step d")
    fallen = replace(FALLEN, proof=attempt)
    (group,) = groups([fallen, TIGHT])[0]
    assert (group.rests, group.lemmas, group.failed) == ({}, (), {"slides-thm1"})
    drawing = ET.fromstring(str(svg(group, {r.claim.id: r for r in (fallen, TIGHT)})))
    assert word_of("slides-thm1", drawing) == FAILED
    assert not list(drawing.iter("path"))


def test_the_list_for_narrow_pages_says_what_the_drawing_says():
    results = [CITING, OTHER, FALLEN, TIGHT]
    by_id = {r.claim.id: r for r in results}
    for group in groups(results)[0]:
        rows = listed(group, by_id)
        drawing = ET.fromstring(str(svg(group, by_id)))
        assert {row["link"] for row in rows} == {a.get("href") for a in drawing.iter("a")}
        assert sum(len(row["rests"]) for row in rows) == len(list(drawing.iter("path")))
