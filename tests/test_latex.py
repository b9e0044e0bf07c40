"""LaTeX that pastes: the statement of every claim, and proofs as documents that compile."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from click.testing import CliRunner

import theory
from beb.breaking import split
from beb.cli import main
from beb.proof_latex import NoProof, display, inline, latex_proof, text
from beb.symbols import shown
from proofs.derivation import prove
from proofs.verdict import ProofReport, StepReport
from theory.typeset import paper

CLAIMS = theory.claims()
TEX = shutil.which("pdflatex")
needs_tex = pytest.mark.skipif(
    TEX is None,
    reason="no pdflatex on the PATH: nothing is compiled (apt-get install texlive-latex-recommended)",
)
UPRIGHT = re.compile(r"\\(?:mathrm|mathbb|text|operatorname|begin|end|label|tag|ref)\*?\{[^{}]*\}")


def faults(latex: str) -> list[str]:
    """What keeps LaTeX from pasting: unbalanced groups, names of a program, line breaks outside of an environment."""
    found = []
    if re.sub(r"\\[{}]", "", latex).count("{") != re.sub(r"\\[{}]", "", latex).count("}"):
        found.append("braces")
    if len(re.findall(r"\\left(?![A-Za-z])", latex)) != len(re.findall(r"\\right(?![A-Za-z])", latex)):
        found.append("left and right")
    stack = []
    for kind, name in re.findall(r"\\(begin|end)\{(\w+\*?)\}", latex):
        if kind == "begin":
            stack.append(name)
        elif not stack or stack.pop() != name:
            found.append(f"environment {name}")
    found += [f"environment {name}" for name in stack]
    outside = re.sub(r"\\begin\{(\w+\*?)\}.*?\\end\{\1\}", "", latex, flags=re.S)
    if r"\\" in outside.replace(r"\\[", ""):
        found.append("a bare line break")
    bare = re.sub(r"\\[A-Za-z]+", " ", UPRIGHT.sub(" ", latex))
    found += [f"name {name}" for name in re.findall(r"[A-Za-z]{2,}", bare)]
    if re.search(r"_\{(?:prime|minus|plus|star)\}|__|\*\*", latex):
        found.append("a mark in letters")
    return found


@pytest.mark.parametrize("id", CLAIMS)
def test_the_statement_of_a_claim_pastes(id):
    assert faults(CLAIMS[id].latex) == []
    assert CLAIMS[id].latex.startswith("\\begin{aligned}\n")


@pytest.mark.parametrize(
    ("latex", "fault"),
    [
        (r"\beta_{prime}", "a mark in letters"),
        (r"a \\ b", "a bare line break"),
        (r"\left( x", "left and right"),
        (r"x_{n", "braces"),
        (r"\begin{cases} a \end{aligned}", "environment aligned"),
        (r"level + 1", "name level"),
    ],
)
def test_what_does_not_paste_is_seen(latex, fault):
    assert fault in faults(latex)


@pytest.mark.parametrize(
    ("latex", "wanted"),
    [
        (r"\beta_{prime} m", r"{\beta'} m"),
        (r"\beta_{prime}^{2}", r"{\beta'}^{2}"),
        (r"u_{minus}^{order - 1} u_{plus}", r"u_{-}^{\mathrm{order} - 1} u_{+}"),
        (r"n rate \leq \frac{\alpha}{level}", r"n \, \mathrm{rate} \leq \frac{\alpha}{\mathrm{level}}"),
        (r"least_{probability plus}(s)", r"\mathrm{least}_{\mathrm{probability\ plus}}(s)"),
        (r"\text{for all worlds} x", r"\text{for all worlds} x"),
        (r"lam D_{\mathrm{KL}}", r"\lambda\, D_{\mathrm{KL}}"),
    ],
)
def test_names_as_in_a_paper(latex, wanted):
    assert paper(latex) == wanted
    assert paper(wanted) == wanted, "used again it changes nothing"


def test_text_is_escaped():
    assert text("100 % of {some} & some_name # a~b ^ \\ $ 漢") == (
        r"100 \% of \{some\} \& some\_name \# a\textasciitilde{}b \textasciicircum{} \textbackslash{} \$ ?"
    )


def test_long_formulas_break_into_lines():
    long = " + ".join(f"a_{{{k}}}" for k in range(60))
    shown = display(long, "7")
    assert shown.count("\\\\\n") >= 2
    assert shown.count(r"\tag{7}") == 1
    assert r"\fitline" in inline(long)


def test_there_is_no_latex_of_a_proof_that_is_none():
    step = StepReport("a", "x < 1", "x < 1", "arith", (), False, "no")
    with pytest.raises(NoProof, match="is not complete"):
        latex_proof(CLAIMS["thm3"], ProofReport((step,), False, "step a fails"))
    with pytest.raises(NoProof, match="no derivation fits"):
        latex_proof(CLAIMS["thm3"], None)


def compiled(document, folder):
    (folder / "it.tex").write_text(document, encoding="ascii")
    done = subprocess.run(
        [str(TEX), "-interaction=nonstopmode", "-halt-on-error", "it.tex"],
        cwd=folder, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    return done.returncode == 0, done.stdout[-2000:]


@pytest.fixture(scope="module")
def printed():
    result = CliRunner().invoke(main, ["claims", "--show", "lem2", "--proof", "--latex"], prog_name="beb")
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_proof_has_theorem_lemmas_and_numbered_steps(printed):
    assert printed.startswith(r"\documentclass{article}")
    body = printed[printed.index("% --- from here") : printed.index("% --- up to here")]
    assert not [f for f in faults(body) if not f.startswith(("name", "a bare", "a mark"))]
    lemmas = body.count(r"\begin{lemma}")
    assert lemmas == body.count(r"\label{lem:") > 0
    assert body.count(r"\begin{proof}") == lemmas + 1
    assert set(re.findall(r"\\ref\{(lem:\d+)\}", body)) <= set(re.findall(r"\\label\{(lem:\d+)\}", body))
    tags = re.findall(r"\\tag\{([^}]*)\}", body)
    assert len(tags) == len(set(tags))
    assert set(re.findall(r"\((\d+)\)[,\n]", body)) <= set(tags)


@needs_tex
def test_a_proof_compiles(printed, tmp_path):
    good, log = compiled(printed, tmp_path)
    assert good, log
    broken = printed.replace(r"\end{proof}", "", 1)
    assert not compiled(broken, tmp_path)[0], "the compiler would tell"


@needs_tex
def test_every_statement_compiles(tmp_path):
    body = "".join(f"$${claim.latex}$$\n\n" for claim in CLAIMS.values())
    head = "\\documentclass{article}\\usepackage{amsmath,amssymb}\\begin{document}\n"
    good, log = compiled(f"{head}{body}\\end{{document}}\n", tmp_path)
    assert good, log


def test_a_proof_in_words(printed):
    result = CliRunner().invoke(main, ["claims", "--show", "lem2", "--proof"], prog_name="beb")
    assert result.exit_code == 0
    assert "Outline\n   1. " in result.stdout
    assert "Lemmas\n   1. " in result.stdout
    assert "Steps that carry the argument" in result.stdout


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["--proof"], "beb: --proof goes with --show CLAIM, which names the claim\n"),
        (
            ["--show", "lem2", "--latex"],
            "beb: --latex goes with --show CLAIM --proof; --show alone prints the LaTeX of the statement\n",
        ),
        (
            ["--show", "appK.total", "--proof", "--latex"],
            "without --latex the command shows where it stops\n",
        ),
    ],
)
def test_what_cannot_be_printed_is_one_line(args, line):
    result = CliRunner().invoke(main, ["claims", *args], prog_name="beb")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.endswith(line)
    assert result.stderr.count("\n") == 1


def test_hypotheses_are_cited_where_they_are_used():
    claim = CLAIMS["lem2"]
    printed = latex_proof(claim, prove(claim))
    body = printed[printed.index(r"\begin{lemma}") :]
    for number in range(1, len(claim.hypotheses) + 1):
        assert rf"\tag{{H{number}}}" in printed
        assert f"hypothesis~(H{number})" in body
    tags = set(re.findall(r"\\tag\{([^}]*)\}", printed))
    assert set(re.findall(r"hypothesis~\(([^)]*)\)", printed)) <= tags


def test_a_wide_supposition_is_displayed():
    wide = " + ".join(f"a_{{{k}}}" for k in range(40)) + " > 0"
    steps = (
        StepReport("all", wide, wide, "assume", (), True),
        StepReport("log", "x > 1", "x > 1", "logarithm", ("all",), True),
        StepReport("no", "y > 1", "y > 1", "exponential", ("log",), True),
        StepReport("done", "y > 2", "y > 2", "contradiction", ("no", "all"), True),
    )
    printed = latex_proof(CLAIMS["lem2"], ProofReport(steps, True))
    assert "Suppose, for a contradiction, that\n\\begin{gather*}" in printed
    assert not [f for f in faults(printed) if f.startswith("environment")]


def test_no_sentence_has_a_capital_in_its_middle(printed):
    assert not re.findall(r", By ", printed)
    assert "what is given" not in printed


def test_proofs_are_of_this_version():
    """The printed proof is found anew: the derivation that it prints is complete."""
    found = prove(CLAIMS["lem2"])
    assert found is not None
    assert found.complete


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("length (1/beta)(log 1/eps)", r"length (1/$\beta$)(log 1/$\epsilon$)"),
        ("sup over prompts of B_{P-} is at most gamma", r"sup over prompts of $B_{\mathbb{P}_-}$ is at most $\gamma$"),
        ("lam log E_0 e^{r/lam}", r"$\lambda$ log $E_0$ $e^{r/\lambda}$"),
        ("E over y ~ P(.|s)", r"E over y $\sim$ $\mathbb{P}$(.$|$s)"),
        ("beta-distinguishable from P+", r"beta-distinguishable from $\mathbb{P}_+$"),
        ("beta_prime and e^(-b)", r"$\beta'$ and $e^{-b}$"),
        ("alpha P-(s) / P(s)", r"$\alpha$ $\mathbb{P}_-$(s) / $\mathbb{P}$(s)"),
        ("P-mass of a Prompt", r"$\mathbb{P}$-mass of a Prompt"),
        ("a mapping of alphabets", "a mapping of alphabets"),
    ],
)  # fmt: skip
def test_mathematics_in_words_is_set_as_such(words, wanted):
    assert text(words) == wanted


@pytest.mark.parametrize(
    ("latex", "wanted"),
    [
        (r"\log{\left(\left(\sum_{x} f(x)\right) \right)}", r"\log{\left(\sum_{x} f(x) \right)}"),
        (r"\frac{\left(\sum_{x} f(x)\right)}{2} = \left(\sum_{y} g\right)", r"\frac{\sum_{x} f(x)}{2} = \sum_{y} g"),
        (r"2 \left(\sum_{x} f(x)\right) = 1", r"2 \left(\sum_{x} f(x)\right) = 1"),
        (r"\left(\sum_{x} f(x)\right) + 1", r"\left(\sum_{x} f(x)\right) + 1"),
        (r"\left(\sum_{x} f(x)\right)^{2}", r"\left(\sum_{x} f(x)\right)^{2}"),
        (r"a - \left(\sum_{x} f(x)\right)", r"a - \left(\sum_{x} f(x)\right)"),
    ],
)  # fmt: skip
def test_a_sum_that_stands_alone_has_no_brackets(latex, wanted):
    assert shown(latex) == wanted


def test_no_line_of_a_formula_is_a_bracket_alone():
    rows = [
        piece for id in ("bestofn.gibbs", "thm3") for piece in split(shown(CLAIMS[id].conclusion.latex), 62)
    ]
    assert len(rows) > 4
    assert not [row for row in rows if re.fullmatch(r"\s*(?:\\bigl|\\bigr)?[()\[\]]\s*", row)]
