"""Numbers of README and docs against the records they speak of: shipped ones are read, cheap ones are computed again."""

from __future__ import annotations

import importlib.util
import json
import re
import runpy
from collections import Counter
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from proofs.exact import certify
from proofs.search import BUDGETS
from synth.scenarios import scenarios
from tests.theories import of_the_first_sheet
from theory import claims

ROOT = Path(__file__).resolve().parent.parent
RECORDS = ROOT / "docs" / "records"


@cache
def page(name):
    """A page in one line, so that no break of a line matters."""
    return " ".join((ROOT / name).read_text(encoding="utf-8").split())


@cache
def record(name):
    return json.loads((RECORDS / f"{name}.json").read_text(encoding="utf-8"))


@cache
def quick():
    return record("quick-audit")["claims"]


@cache
def measured():
    return json.loads((ROOT / "beb" / "data" / "smollm2-check.json").read_text(encoding="utf-8"))


@cache
def table(name, heading):
    """Cells of the table of a page that begins with a heading."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip()[1:-1].split("|")])
    return rows


# --- numbers in prose ------------------------------------------------------------------------------------------
WORDS = "no one two three four five six seven eight nine ten eleven twelve thirteen"
NUMBERS = {word: k for k, word in enumerate(WORDS.split())}


def number(text):
    return (
        NUMBERS[text.lower()] if text.lower() in NUMBERS else float(text.replace(",", "").replace("−", "-"))
    )


def counted(verdict):
    return sum(entry["verdict"] == verdict for entry in quick().values())


@cache
def certificate(name):
    found = certify(record(f"{name}.witness"))
    assert found.confirmed
    return found


def wins():
    """How often the best user of the shipped counterexample to Theorem 3 wins, of 100, and how often was promised.

    The margin of "with probability at least p0" is (p - p0)/min(p0, 1 - p0).
    """
    promised = 1 - Fraction(record("thm3.witness")["parameters"]["delta"])
    margin = Fraction(certificate("thm3").conclusion["margin"])
    return int(100 * (promised + margin * min(promised, 1 - promised))), int(100 * promised)


@cache
def lost_conversation():
    """The witness to Theorem 3 in which the user hardly ever wins, and the script that computes how often."""
    script = runpy.run_path(str(ROOT / "examples" / "lost_conversation.py"))
    path = ROOT / "examples" / "witnesses" / "thm3.json"
    return json.loads(path.read_text(encoding="utf-8")), script["success"]("thm3")


def lost():
    """Once in how many millions is a bound on how often the best user wins there, and how many in ten are promised."""
    witness, success = lost_conversation()
    assert 0 < success < Fraction(1, 10**7)
    return 10, int(10 * (1 - Fraction(witness["parameters"]["delta"]))), 10


def lost_sentences():
    return [len(lost_conversation()[0]["world"]["alphabet"])]


def cells():
    """Cells of the ablation matrix: how many of each kind."""
    columns = zip(*(row[2:6] for row in table("docs/ablations.md", "claim")), strict=True)
    return [sum(bool(x.strip()) for cell in column for x in cell.split(";")) for column in columns]


def of_all_claims():
    """Hypotheses and relations between parameters, of all claims and of those that stand."""
    count = {id: len(c.hypotheses) + len(c.where) for id, c in of_the_first_sheet().items()}
    return sum(count.values()), sum(
        n for id, n in count.items() if quick()[id]["verdict"] in ("proved", "supported")
    )


def lines_of(name):
    return len((ROOT / name).read_text(encoding="utf-8").splitlines())


def shown(x):
    return round(x, 2)


def all_mutants():
    return sum(
        int(cell) for row in table("docs/mutants.md", "operator | refuted")[:-1] for cell in row[1:] if cell
    )


def open_mutants():
    return sum(int(row[-1]) for row in table("docs/mutants.md", "operator | refuted")[:-1] if row[-1])


def of_standing():
    return sum(quick()[id]["verdict"] in ("proved", "supported") for id in of_the_first_sheet())


def summed_kl():
    return measured()["curves"]["kl_to_model_summed"]["values"][-1]


def behaviour():
    told, plan = measured()["behaviour"], measured()["check_plan"]
    return [shown(told["gamma"]), shown(told["g_plus"]), plan["log_alpha"], plan["epsilon"], plan["delta"]]


def losses():
    return [shown(x) for side in ("minus", "plus") for x in measured()["sides"][side]["losses"]]


def missed(name):
    [check] = [c for c in measured()["checks"] if c["claim"] == name]
    looked = measured()["check_plan"]["prefixes"]
    return [round(looked * (1 - check["measured"]["value"])), looked]


def of_budgets(field):
    return [getattr(BUDGETS[name], field) for name in ("quick", "standard", "deep")]


STATED = [
    # page, words with its numbers in groups, what they must be
    ("README.md", r"`docs/records/thm3.witness.json`\): (\d+) wins in 100, where (\d+) are promised", wins),
    ("README.md", r"in a world of (\w+) sentences \(`beb replay examples/witnesses/thm3.json` confirms it\)", lost_sentences),
    ("README.md", r"wins less than once in (\w+) million conversations where (\w+) in (\w+) are promised", lost),
    ("README.md", r"is a file of (\w+) lines", lambda: [lines_of("examples/my_claim.py")]),
    ("README.md", r"--scenario conversation # (one) of (\w+):", lambda: [1, len(scenarios())]),
    ("README.md", r"least universal constant is `log (\d+)`", lambda: [claims()["thm1-constant"].least[1]]),
    ("docs/tutorial.md", r"least universal constant is `log (\d+)`", lambda: [claims()["thm1-constant"].least[1]]),
    ("docs/tutorial.md", r"that all (\d+) steps", lambda: [quick()["thm1"]["steps"][0]]),
    ("docs/scenarios.md", r"There are (\w+), each one file", lambda: [len(scenarios())]),
    ("docs/ablations.md", r"such run over all (\d+) claims of the first sheet", lambda: [len(of_the_first_sheet())]),
    ("docs/ablations.md", r"Of (\d+) cells (\d+) belong to claims that stand", of_all_claims),
    ("docs/ablations.md", r": (\d+) needed, (\d+) not needed, (\d+) not seen to be needed, (\d+) open", cells),
    ("docs/ablations.md", r"The other (\d+) belong to", lambda: [of_all_claims()[0] - of_all_claims()[1]]),
    ("docs/mutants.md", r"The default run, (\d+) mutants of the (\d+) claims that stood then \(the (\d+) that stand, and thm3.rounded-up",
     lambda: [all_mutants(), of_standing() + 1, of_standing()]),
    ("docs/mutants.md", r"the (\d+) explained anew .* \(the other (\d+) were", lambda: [61, all_mutants() - 61]),
    ("docs/mutants.md", r"Of the (\d+) that were open and are not", lambda: [61 - open_mutants()]),
    ("docs/bridge.md", r"here it is (\d+) nats after 6", lambda: [round(summed_kl())]),
    ("docs/bridge.md", r"γ = (\S+) and g₊ = (\S+) as measured; log α = (\S+), ε = ([\d.]+), δ = ([\d.]+\d)\.", behaviour),
    ("docs/bridge.md", r"fell from (\S+) to (\S+) and from (\S+) to (\S+) nats", losses),
    ("docs/bridge.md", r"thm2 and thm3 on (\d+), and all", lambda: [measured()["check_plan"]["prefixes"]]),
    ("docs/bridge.md", r"After (two) of the (\d+) aligning prompts", lambda: missed("thm2")),
    ("docs/budgets.md", r"worlds in a population \| (\d+) \| (\d+) \| (\d+)", lambda: of_budgets("samples")),
    ("docs/budgets.md", r"generations on the first shape \(half on others\) \| (\d+) \| (\d+) \| (\d+)", lambda: of_budgets("rounds")),
]  # fmt: skip


def agree(text, words, values):
    """Whether the text has the words once, with these numbers in them."""
    found = re.findall(words, text)
    if len(found) != 1:
        return False
    groups = found[0] if isinstance(found[0], tuple) else (found[0],)
    return [number(x) for x in groups] == [float(v) for v in values]


@pytest.mark.parametrize(
    ("name", "words", "values"), STATED, ids=[f"{s[0]}-{i}" for i, s in enumerate(STATED)]
)
def test_a_number_is_that_of_its_record(name, words, values):
    wanted = list(values())
    assert agree(page(name), words, wanted), f"{name}: '{words}' should say {wanted}"
    # An edited number is seen, whichever it is.
    [match] = re.finditer(words, page(name))
    for group in range(1, len(wanted) + 1):
        first, last = match.span(group)
        for other in ("77", "twelve"):
            assert not agree(page(name)[:first] + other + page(name)[last:], words, wanted)


# --- tables ----------------------------------------------------------------------------------------------------
def test_the_record_of_a_quick_audit_is_about_the_claims_there_are():
    assert list(quick()) == list(claims())
    assert record("quick-audit")["options"] == {"budget": "quick", "seed": 0}
    for id, entry in quick().items():
        # Of a claim without meaning the record keeps the world, which is no counterexample.
        assert entry["certified"] == (entry["verdict"] == "refuted"), id
        if entry["verdict"] == "proved":
            assert len(set(entry["steps"])) == 1, id
        for other in ("repaired_by", "tight"):
            assert entry[other] is None or entry[other] in claims()


def test_readme_says_of_the_theorems_what_the_record_says():
    assert "Theorem 3 of the paper (a conversation) fails as stated" in page("README.md")
    assert "Theorem 4 (best of n) fails too, already for a model that is all P-" in page("README.md")
    assert "Theorems 1, 2 and 5 stand" in page("README.md")
    assert [quick()[f"thm{k}"]["verdict"] for k in range(1, 6)] == [
        "proved",
        "proved",
        "refuted",
        "refuted",
        "proved",
    ]
    assert certificate("thm4")
    assert record("thm4.witness")["parameters"]["alpha"] == "1"


def aloud(text):
    """The world that README tells aloud, as a witness; its numbers are read from there."""
    from proofs.exact import digest
    from theory.serialise import claim_to_json

    alpha, epsilon, beta = re.search(r"`alpha = (\S+)`, `epsilon = (\S+)`, `beta = (\S+)`", text).groups()
    words = r"P- always says `a` \(score (\S+)\); P\+ says `b` \(score \+(\S+)\) (\w+) times in (\w+);"
    bad, good, times, of = (number(x) for x in re.search(words, text).groups())
    share = f"{int(times)}/{int(of)}"
    witness = {
        "format": "beb-witness",
        "version": 1,
        "claim": claim_to_json(claims()["slides-thm1"]),
        "parameters": {"alpha": alpha, "beta": beta, "epsilon": epsilon, "gamma": str(int(bad))},
        "world": {
            "alphabet": ["a", "b"],
            "behaviour": {"a": str(int(bad)), "b": str(int(good))},
            "horizon": 1,
            "P-": [{"prefix": [], "law": {"a": "1", "b": "0"}}],
            "P+": [{"prefix": [], "law": {"a": f"{int(of - times)}/{int(of)}", "b": share}}],
        },
        "depth": 2,
    }
    return witness | {"digest": digest(witness)}


def test_the_counterexample_that_is_read_aloud_is_one():
    found = certify(aloud(page("README.md")))
    assert found.confirmed, found.reason
    assert "Two sentences should do" in page("README.md")
    assert [entry["count"] for entry in found.lengths] == [2]
    assert not certify(aloud(page("README.md").replace("beta = 9/4", "beta = 3"))).confirmed
    assert not certify(aloud(page("README.md").replace("epsilon = 1/2", "epsilon = 3/2"))).confirmed


def test_the_ablation_matrix_is_about_the_claims_that_stand():
    rows = {row[0]: row for row in table("docs/ablations.md", "claim")}
    stand = {
        id: e["verdict"]
        for id, e in quick().items()
        if id in of_the_first_sheet() and e["verdict"] in ("proved", "supported")
    }
    assert {id: row[1] for id, row in rows.items() if id in stand} == {id: stand[id] for id in rows}
    for id, row in rows.items():
        told = [re.sub(r" \(.*", "", x.strip()) for cell in row[2:6] for x in cell.split(";") if x.strip()]
        wanted = [h.id for h in claims()[id].hypotheses]
        wanted += [f"where {k + 1}" for k in range(len(claims()[id].where))]
        assert Counter(told) == Counter(wanted), id
    left_out = [id for id in stand if id not in rows]
    assert not [id for id in left_out if claims()[id].hypotheses or claims()[id].where]


def test_the_table_of_mutants_adds_up():
    *rows, whole = table("docs/mutants.md", "operator | refuted")
    for column in range(1, len(whole)):
        found = sum(int(row[column]) for row in rows if row[column])
        assert found == int(whole[column].strip("*"))
    text = page("docs/mutants.md")
    lists = re.findall(r"\* \((\d+)\): (.*?)\.(?= - \*|$)", text)
    assert len(lists) == 4
    named = [name for count, names in lists for name in names.split(", ")]
    assert [int(count) for count, _ in lists] == [len(names.split(", ")) for _, names in lists]
    assert len(set(named)) == len(named) == open_mutants() - 4
    assert all(name.split("--")[0] in claims() for name in named)


def test_what_was_measured_on_a_transformer_is_what_is_shipped():
    checks = {c["claim"]: c for c in measured()["checks"]}
    rows = {row[0]: row[1:] for row in table("docs/bridge.md", "claim | sentences | measured")}
    assert list(rows) == list(checks)
    for id, (length, found, bound, outcome) in rows.items():
        c = checks[id]
        assert outcome == c["outcome"], id
        assert length == ("–" if c["length"] is None else str(c["length"])), id
        wanted = "–" if c["measured"] is None else interval(c["measured"])
        assert found == wanted, id
        assert bound == ("–" if c["required"] is None else f"{c['required']:.2f}"), id


def interval(x):
    return f"{x['value']:.2f} [{x['low']:.2f}, {x['high']:.2f}]"


def test_the_constants_and_curves_of_the_transformer_are_those_shipped():
    rows = {row[0]: row[1] for row in table("docs/bridge.md", "constant")}
    constants = measured()["constants"]
    assert rows == {
        "β": interval(constants["beta"]),
        "β after one sentence of P₊": interval(measured()["beta_after_aligning"]),
        "β′": interval(constants["beta_prime"]),
        "σ² (P₋)": interval(constants["sigma2"]),
        "σ² (P₊)": interval(constants["sigma2_plus"]),
        "largest increment seen": f"{constants['largest_increment']['value']:.1f}",
        "held-out accuracy of P₋/P₊": interval(measured()["held_out_accuracy"]),
        "tokens in a sentence of P₋": f"{measured()['tokens_per_sentence']['minus']:.1f}",
    }
    kl, plain = (constants["curves"][name] for name in ("kl", "kl_plain"))
    wanted = [kl["values"], kl["standard_errors"], plain["values"], plain["standard_errors"]]
    wanted.append(measured()["curves"]["kl_to_model"]["values"])
    found = [row[1:] for row in table("docs/bridge.md", "sentences before")]
    assert found == [[f"{x:.2f}" for x in values] for values in wanted]


def row_of(id, entry):
    """A line of the table that an audit prints, as words."""
    mark = {"proved": "✓", "refuted": "✗"}[entry["verdict"]]
    margin = "≈ 0" if abs(entry["margin"]) < 1e-9 else f"{entry['margin']:.2g}".replace("-", "−", 1)
    met, worlds = (f"{x / 1000:.1f}k" for x in entry["worlds"])
    steps = "/".join(map(str, entry["steps"]))
    return f"{id} {mark} {entry['verdict']} {margin} {met}/{worlds} {steps} {'yes' if entry['certified'] else '–'}"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("quick-audit", "slides-thm1"),
        ("quick-audit", "thm1"),
        ("tutorial-audit", "thm1-log3"),
        ("tutorial-audit", "thm1-log1.9"),
    ],
)
def test_the_tutorial_shows_what_is_printed(name, id):
    entry = record(name)["claims"][id]
    assert row_of(id, entry) in page("docs/tutorial.md")
    other = entry | {"worlds": [entry["worlds"][0] + 100, entry["worlds"][1]]}
    assert row_of(id, other) not in page("docs/tutorial.md")
    if entry["repaired_by"]:
        assert f"{row_of(id, entry)} ↳ repaired by {entry['repaired_by']}" in page("docs/tutorial.md")


def test_the_tutorial_shows_the_counterexample_that_is_shipped():
    text = page("docs/tutorial.md")
    found = certificate("slides-thm1")
    for name, value in record("slides-thm1.witness")["parameters"].items():
        assert f" {name} = {value} " in text
    for entry in found.lengths:
        assert (
            f"length {entry['count']}: {entry['formula']} with value {entry['value']} before rounding" in text
        )
    for entry in found.hypotheses:
        assert f"hypothesis {entry['id']} holds, margin {entry['margin']} " in text
    assert f"conclusion fails, margin {found.conclusion['margin']} " in text
    from beb.api.witnesses import decided_line, replay
    from proofs.told import world_lines

    shipped = replay(record("slides-thm1.witness"))
    assert f" {decided_line(shipped.examination.sides)} " in text
    for line in world_lines(shipped.world):
        assert f" {line} " in text


@pytest.mark.slow  # an audit of everything
def test_an_audit_of_today_gives_the_record(tmp_path):
    from proofs.audits import audit

    spec = importlib.util.spec_from_file_location("records", ROOT / "docs" / "records.py")
    records = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(records)
    results = audit(list(claims().values()), BUDGETS["quick"], 0)
    made = json.loads(json.dumps([r.to_json() for r in results]))
    found = records.compact({"provenance": {"options": {"budget": "quick", "seed": 0}}, "claims": made})[
        "claims"
    ]
    for id, entry in quick().items():
        for field in ("verdict", "certified", "repaired_by", "tight", "steps"):
            assert found[id][field] == entry[field], (id, field)
