"""Results made by hand, one of every kind, for the tests of the report."""

import math
from typing import Any

import theory
from proofs.verdict import ProofReport, Result, StepReport, Verdict
from theory import claims, negative
from theory.serialise import claim_to_json

THM1 = theory.claims()["thm1"].conclusion.latex
HOSTILE = (
    "<script>alert('x')</script> & \"quotes\" [red]markup[/red] $\\frac{1}{0}$ {{ 7 * 7 }} "
    "漢字 😀 \u202e \x00 \x1b[31m"
)


def fake_witness(claim: theory.Claim, **changes: Any) -> dict[str, Any]:
    """A world of two sentences where P+ gives a quarter to what P- always says."""
    witness: dict[str, Any] = {
        "format": "beb-witness",
        "version": 1,
        "claim": claim_to_json(claim),
        "parameters": {"alpha": "1/100", "beta": "13/10", "gamma": "-9/10", "epsilon": "1/10"},
        "world": {
            "alphabet": ["a", "b"],
            "behaviour": {"a": "-1", "b": "1"},
            "horizon": 2,
            "P-": [
                {"prefix": [], "law": {"a": "1", "b": "0"}},
                {"prefix": ["a"], "law": {"a": "1", "b": "0"}},
            ],
            "P+": [
                {"prefix": [], "law": {"a": "1/4", "b": "3/4"}},
                {"prefix": ["a"], "law": {"a": "1/100", "b": "99/100"}},
                {"prefix": ["b"], "law": {"a": "333/1000", "b": "667/1000"}},
            ],
        },
        "lengths": [2],
        "digest": "sha256:" + "0f" * 32,
    }
    return {**witness, **changes}


CERTIFICATE: dict[str, Any] = {
    "confirmed": True,
    "reason": "every hypothesis holds and the conclusion fails",
    "hypotheses": [
        {"id": "distinguishable", "holds": True, "margin": "[0.086294361119890618834464 +/- 4.2e-25]"},
        {"id": "negative", "holds": True, "margin": "[0.10000000000000000000 +/- 3.1e-60]"},
    ],
    "conclusion": {"holds": False, "margin": "[-0.71234567890123456789012345678901234567890 +/- 2e-43]"},
    "length": [{"count": 2, "value": "[1.7712345678901234567890123456789 +/- 5.5e-50]"}],
    "precision_bits": 192,
}  # fmt: skip


def fake_proof(broken: bool = False) -> ProofReport:
    steps = (
        StepReport(
            "posterior",
            "Eq(w(s), alpha*P_minus(s)/P(s))",
            r"w(s) = \frac{\alpha \mathbb{P}_-(s)}{\mathbb{P}(s)}",
            "definition",
            (),
            True,
        ),
        StepReport(
            "split",
            "B_P(s) <= gamma*w(s) + 1 - w(s)",
            r"B_{\mathbb{P}}(s) \leq \gamma w(s) + 1 - w(s)",
            "polynomial inequality (nlsat)",
            ("posterior", "negative"),
            True,
            "no counter-model",
        ),
        StepReport(
            "length",
            "Implies(LLR(s) > n*beta, w(s) > 1 - epsilon/4)",
            r"\Lambda(s) > n \beta \Rightarrow w(s) \geq "
            r"\frac{1}{1 + \frac{1 - \alpha}{\alpha} e^{- n \beta}} \geq 1 - \frac{\epsilon}{1 - \gamma}",
            "monotone substitution",
            ("split",),
            not broken,
            "counter-model: alpha = 1/2, n*beta = 0" if broken else "",
        ),
        StepReport("conclusion", "thm", THM1, "existence from mean", ("split", "length"), True),
    )
    return ProofReport(
        steps,
        complete=not broken,
        reason="step length fails" if broken else "",
        template="weight-after-length",
    )


EFFORT = ((64, 1.2), (512, 0.31), (4096, 0.012), (20000, 0.0008), (32768, 0.00021))


def fake_results(*ids: str) -> list[Result]:
    """Every built-in claim (or those named), with verdicts dealt out so that each occurs, with and without evidence."""
    table = claims()
    made = []
    for id in ids or table:
        claim = table[id]
        common: dict[str, Any] = {
            "claim": claim,
            "worlds_checked": 32768,
            "hypotheses_met": 20211,
            "seed": 7,
            "seconds": 1.25,
            "failing_hypotheses": {h.id: 6000 - 500 * i for i, h in enumerate(claim.hypotheses)},
            "effort": EFFORT,
        }
        if id in ("slides-thm1", "lem3-uniform", "slides-sigmoid.any-component", "no-distinguishability"):
            length = {"no-distinguishability": [2], "slides-sigmoid.any-component": []}.get(id, [2])
            made.append(
                Result(
                    verdict=Verdict.REFUTED,
                    margin=-0.7123,
                    witness=fake_witness(claim, lengths=length),
                    certified=True,
                    certificate=CERTIFICATE,
                    repaired_by="thm1-tight" if id == "slides-thm1" else "uniform-beta",
                    tight="thm1-tight" if id == "slides-thm1" else None,
                    **{**common, "effort": ((64, 0.9), (512, 0.05), (1000, -0.1), (2048, -0.7123))},
                )
            )
        elif claim.kind == "definition":
            world = fake_witness(claim)
            examples = {
                "meets": {"world": world["world"], "parameters": world["parameters"], "margin": 0.25},
                "fails": {"note": "the sup is reached", "margin": -0.5, "values": [1, 2.5, None, True]},
            }
            made.append(
                Result(verdict=Verdict.PROVED, margin=1e-12, proof=fake_proof(), examples=examples, **common)
            )
        elif id == "slides-sigmoid":
            made.append(
                Result(
                    verdict=Verdict.INCONCLUSIVE,
                    margin=-3e-16,
                    witness=fake_witness(claim),
                    proof=fake_proof(broken=True),
                    **common,
                )
            )
        elif id == "guard-length":
            world = fake_witness(claim)
            made.append(
                Result(verdict=Verdict.UNDEFINED, margin=0.5, undefined=world, undefined_why="1/0", **common)
            )
        elif id == "slides-sigmoid.def5":
            made.append(Result(verdict=Verdict.VACUOUS, **{**common, "hypotheses_met": 0, "effort": ()}))
        elif id == "converse.drawn-text":
            made.append(Result(verdict=Verdict.SUPPORTED, margin=math.inf, **{**common, "effort": ()}))
        elif id == "thm1-constant":
            sharp = {
                "constant": "2",
                "below": {"C": "199/100", "refuted": True},
                "witness": fake_witness(claim),
            }
            made.append(
                Result(verdict=Verdict.PROVED, margin=0.0004, proof=fake_proof(), sharpness=sharp, **common)
            )
        elif claim.kind in ("reading", "candidate"):
            made.append(
                Result(verdict=Verdict.SUPPORTED, margin=0.031, proof=fake_proof(broken=True), **common)
            )
        else:
            made.append(Result(verdict=Verdict.PROVED, margin=0.00021, proof=fake_proof(), **common))
    return made


def hostile_result() -> Result:
    """A claim of a user who means harm, or only likes angle brackets and very long titles."""
    claim = theory.claim(
        "user-claim.with-a-very-long-id-that-no-table-was-made-for",
        title=HOSTILE + " " + "interminable " * 40 + "x" * 300,
        source=HOSTILE,
        reading=HOSTILE,
        hypotheses=[theory.Hypothesis(HOSTILE, HOSTILE, negative.formula, HOSTILE)],
        conclusion=theory.claims()["thm1"].conclusion,
    )  # fmt: skip
    step = StepReport(
        HOSTILE,
        HOSTILE,
        r"\href{javascript:alert(1)}{x} <script>alert(1)</script>",
        HOSTILE,
        (HOSTILE,),
        False,
        HOSTILE,
    )
    odd = StepReport("odd", "odd < 1", r"\nosuchcommand{<b>}", "rule", ("odd",), False, "")
    witness = fake_witness(claim)
    evil, tame = "<img src=x onerror=alert(1)>", "b $x_{$ 漢 😀"
    rename = {"a": evil, "b": tame}
    witness["world"] = {
        **witness["world"],
        "alphabet": [evil, tame],
        "behaviour": {rename[y]: b for y, b in witness["world"]["behaviour"].items()},
        **{
            c: [
                {
                    "prefix": [rename[y] for y in e["prefix"]],
                    "law": {rename[y]: p for y, p in e["law"].items()},
                }
                for e in witness["world"][c]
            ]
            for c in ("P-", "P+")
        },
    }
    return Result(
        claim=claim,
        verdict=Verdict.REFUTED,
        margin=-math.inf,
        worlds_checked=10,
        hypotheses_met=1,
        failing_hypotheses={HOSTILE: 9},
        proof=ProofReport((step, odd), False, HOSTILE, HOSTILE),
        witness=witness,
        certified=True,
        certificate={
            "confirmed": False,
            "reason": HOSTILE,
            HOSTILE: [HOSTILE, math.nan],
            "conclusion": HOSTILE,
        },
        repaired_by=HOSTILE,
        sharpness={HOSTILE: {HOSTILE: [HOSTILE]}},
        effort=((1, math.inf), (2, math.nan), (3, -math.inf)),
        examples={HOSTILE: math.inf},
        remarks=(HOSTILE,),
    )
