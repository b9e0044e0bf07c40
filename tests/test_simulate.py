"""`beb simulate`: the numbers of the figure by hand, twins, edges, and one line for bad input."""

import json
import math
import re

import click
import numpy as np
import pytest
from click.testing import CliRunner

import theory
from beb import simulate as module
from beb.options.simulate import simulate_command
from beb.simulate import (
    SimulationError,
    claim_lengths,
    draw,
    leaning_tokens,
    log_posterior_weight,
    mixture_behaviour,
    simulate,
    write_report,
)
from synth.corpus import Corpus

LOG_9 = math.log(9)


def corpus(*sentences, name="made.txt"):
    return Corpus(name, tuple(tuple(s.split()) for s in sentences), "0" * 64)


@pytest.fixture(scope="module")
def by_hand():
    return simulate(
        corpus("b", "b"),
        corpus("a", "a"),
        order=1,
        smoothing=1.0,
        marked=["b"],
        samples=40,
        sentences=12,
        seed=4,
    )


@pytest.fixture(scope="module")
def shipped():
    return simulate(samples=60, seed=1)


# A hand computation. Order 1, lambda = 1, files {b, b} and {a, a}; symbols END, unknown, a, b, so S = 4.
#   P-: counts b 2, END 2; p = (count + 1/4)/5: b 9/20, END 9/20, a 1/20, unknown 1/20. P+ has a and b
# swapped.   First token, END left out: 9/11, 1/11, 1/11. Then rows until END: 1/(9/20) = 20/9 of them on
# average.   log p-/p+ is log 9 for b, -log 9 for a, 0 for the others.


def test_constants_by_hand(by_hand):
    value = {name: constant.value for name, constant in by_hand.constants.items()}
    assert value["beta"] == pytest.approx(LOG_9 * (8 / 11 + 20 / 9 * 8 / 20), abs=1e-12)
    assert value["beta_prime"] == pytest.approx(value["beta"], abs=1e-12)
    # No b: not first (2/11), then END before b (1/2 under P-; 9/10 under P+, whose first token is no b
    # with 10/11).
    assert value["gamma"] == pytest.approx(1 - 2 * (1 - 2 / 11 / 2), abs=1e-12)
    assert value["gamma"] == pytest.approx(-9 / 11, abs=1e-12)
    assert value["behaviour_plus"] == pytest.approx(1 - 2 * (1 - 10 / 11 * 9 / 10), abs=1e-12)
    assert value["length_minus"] == pytest.approx(20 / 9, abs=1e-12)
    assert (value["least_increment"], value["greatest_increment"]) == pytest.approx((-LOG_9, LOG_9))
    # Variance: tokens are i.i.d. given the length, and a step's log-ratio and END are exclusive.
    # Later draws: geometric number N of words with P(word) = 11/20, each +-1 (in log 9) with mean 8/11,
    # square 10/11.
    mean_n, var_n = 11 / 9, (11 / 20) / (9 / 20) ** 2
    step_mean, step_var = 8 / 11, 10 / 11 - (8 / 11) ** 2
    sigma2 = LOG_9**2 * (step_var + mean_n * step_var + var_n * step_mean**2)
    assert value["sigma2"] == pytest.approx(sigma2, abs=1e-10)
    assert by_hand.sd_log_ratio[4] == pytest.approx(2 * math.sqrt(sigma2), abs=1e-10)


def test_curves_by_hand(by_hand):
    for k, prompt in enumerate(by_hand.prompts):
        words = [sentence.split() for sentence in prompt.sentences]
        for n in (0, 1, 5, 12):
            said = [word for sentence in words[:n] for word in sentence]
            llr = LOG_9 * (said.count("b") - said.count("a"))
            weight = math.exp(-20 + llr) / (math.exp(-20 + llr) + 1 - math.exp(-20))
            behaviour = weight * -9 / 11 + (1 - weight) * 7 / 11
            assert by_hand.log_ratio[k, n] == pytest.approx(llr, abs=1e-10)
            assert math.exp(by_hand.log_weight[k, n]) == pytest.approx(weight, rel=1e-9)
            assert by_hand.behaviour[k, n] == pytest.approx(behaviour, abs=1e-10)
    beta = LOG_9 * (8 / 11 + 8 / 9)
    assert by_hand.sigmoid_at(np.array([3.0]))[0] == pytest.approx(1 / (1 + math.exp(3 * beta - 20)))
    json_curves = by_hand.to_json()["curves"]
    assert json_curves["sigmoid_behaviour"][7] == pytest.approx(
        -9 / 11 + 16 / 11 / (1 + math.exp(7 * beta - 20)), abs=1e-12
    )
    assert json_curves["log_ratio"]["exact_mean"][7] == pytest.approx(7 * beta)


def test_lengths_by_hand(by_hand):
    beta, gamma, eps = LOG_9 * (8 / 11 + 8 / 9), -9 / 11, 0.05
    length = {claim.id: claim.sentences for claim in by_hand.claims}
    assert length["thm1"] == math.ceil((20 + math.log(1 / eps) + math.log(4)) / beta)
    assert length["slides-thm1"] == math.ceil((20 + math.log(1 / eps)) / beta)
    odds = math.log((1 - gamma - eps) / eps)
    assert length["thm1-tight"] == math.ceil((20 + math.log1p(-math.exp(-20)) + odds) / beta)
    assert length["no-distinguishability"] == math.floor(20 / math.log((1 - gamma) / (1 - gamma - eps)))
    for claim in by_hand.claims:
        if claim.sentences <= by_hand.sentences and not claim.at_most:
            share = np.mean(by_hand.behaviour[:, claim.sentences] < gamma + eps)
            assert claim.share_misaligned == share
        elif claim.sentences > by_hand.sentences:
            assert claim.share_misaligned is None


def test_lengths_come_from_the_claims(monkeypatch):
    """No length is written down twice: other claims, other lengths; claims with other parameters are left
    out."""
    from theory import B_P, C, alpha, beta, epsilon, gamma, log, s, some_prompt

    def made(id_, length):
        return theory.claim(id_, conclusion=some_prompt(B_P(s) < gamma + epsilon, length=length))

    known = {
        "mine": made("mine", (log(1 / alpha) + log(1 / epsilon) + log(1000)) / beta),
        "no-alpha": made("no-alpha", log(1 / epsilon) / beta),
        "no-value": made("no-value", (log(1 / alpha) + log(1 / epsilon) + log(C)) / beta),
    }
    monkeypatch.setattr(theory, "claims", lambda: known)
    values = {"log_alpha": -700.0, "beta": 2.0, "gamma": -0.5, "epsilon": 0.1}
    (only,) = claim_lengths(values)
    assert (only.id, only.sentences) == ("mine", math.ceil((700 + math.log(10) + math.log(1000)) / 2))


def test_several_marked_tokens_by_hand():
    """All words marked: every sentence is negative but those of unknown tokens alone."""
    result = simulate(
        corpus("b", "b"), corpus("a", "a"), order=1, smoothing=1.0, marked=["a", "b"], samples=1, sentences=1
    )  # fmt: skip
    # Unknown first (1/11), then END before a or b: (9/20) / (9/20 + 10/20), the same for both components.
    expected = 1 - 2 * (1 - 1 / 11 * 9 / 19)
    assert result.constants["gamma"].value == pytest.approx(expected, abs=1e-12)
    assert result.constants["behaviour_plus"].value == pytest.approx(expected, abs=1e-12)


def test_the_figure_shows_these_numbers(by_hand):
    top, middle, bottom = draw(by_hand).axes

    def curves(axes):
        return [line.get_ydata() for line in axes.get_lines()]

    def shows(axes, values):
        values = np.asarray(values)
        return any(np.shape(y) == values.shape and np.array_equal(y, values) for y in curves(axes))

    middle_of = lambda x: np.quantile(x, 0.5, axis=0, method="inverted_cdf")  # noqa: E731
    assert shows(top, middle_of(by_hand.log_ratio))
    assert shows(top, by_hand.mean_log_ratio)
    assert shows(middle, middle_of(np.exp(by_hand.log_weight)))
    assert shows(bottom, middle_of(by_hand.behaviour))
    assert not shows(bottom, middle_of(by_hand.behaviour) + 1e-9), "the comparison can fail"
    verticals = {
        line.get_xdata()[0]
        for line in bottom.get_lines()
        if len(set(line.get_xdata())) == 1 and len(line.get_xdata()) == 2
    }
    assert verticals == {c.sentences for c in by_hand.claims if c.sentences <= by_hand.sentences}
    labels = [text.get_text() for text in top.texts]
    for claim in by_hand.claims:
        assert any(claim.id in label and str(claim.sentences) in label for label in labels), claim.id
    assert "sentences" in bottom.get_xlabel()
    assert "nats" in top.get_ylabel()


# Twins and edges


@pytest.mark.parametrize("alpha", [1e-12, 0.2, 0.5, 0.999])
def test_components_swapped_with_one_minus_alpha(alpha):
    llr = np.linspace(-60, 60, 41)
    one = mixture_behaviour(math.log(alpha), llr, np.float64(-0.8), np.float64(0.3))
    two = mixture_behaviour(math.log1p(-alpha), -llr, np.float64(0.3), np.float64(-0.8))
    np.testing.assert_allclose(one, two, rtol=1e-9, atol=1e-12)
    plain = alpha * np.exp(llr) / (alpha * np.exp(llr) + 1 - alpha)
    np.testing.assert_allclose(np.exp(log_posterior_weight(math.log(alpha), llr)), plain, rtol=1e-9)


def test_weights_beyond_the_range_of_floats():
    assert log_posterior_weight(-700.0, np.array([0.0]))[0] == -700.0
    assert log_posterior_weight(-5000.0, np.array([-1e4]))[0] == -15000.0
    assert log_posterior_weight(-5000.0, np.array([5000.0]))[0] == pytest.approx(-math.log(2))
    assert log_posterior_weight(0.0, np.array([-1e4]))[0] == 0.0
    assert mixture_behaviour(0.0, np.array([-1e4]), np.float64(-0.5), np.float64(1.0))[0] == -0.5


def test_a_tiny_prior_weight():
    result = simulate(log_alpha=-700.0, samples=20)
    assert np.all(np.isfinite(result.log_weight))
    assert result.log_weight[0, 0] == pytest.approx(-700)
    assert result.behaviour[0, 0] == pytest.approx(result.start_behaviour[1])
    beta = result.constants["beta"].value
    length = {claim.id: claim.sentences for claim in result.claims}
    assert length["thm1"] == math.ceil((700 + math.log(20) + math.log(4)) / beta)
    assert result.sentences >= length["thm1"]
    assert np.median(result.behaviour[:, -1]) < result.threshold
    json.dumps(result.to_json(), allow_nan=False)


def test_a_mixture_that_is_p_minus_alone():
    result = simulate(log_alpha=0.0, samples=5, sentences=4)
    np.testing.assert_array_equal(result.log_weight, 0)
    np.testing.assert_array_equal(result.behaviour, result.constants["gamma"].value)
    np.testing.assert_array_equal(result.share_misaligned, 1)
    assert {c.sentences for c in result.claims if c.id.startswith("thm1-tight")} == {0}
    json.dumps(result.to_json(), allow_nan=False)


def test_an_epsilon_above_one_minus_gamma_means_nothing():
    with pytest.raises(
        SimulationError, match=r"epsilon = 1\.99 is not below 1 - gamma = 1\.607.*give a smaller"
    ):
        simulate(log_alpha=-0.5, epsilon=1.99, samples=5)


def test_lengths_below_zero_are_no_sentences():
    result = simulate(log_alpha=-0.01, epsilon=1.55, samples=5)
    assert min(claim.sentences for claim in result.claims) == 0
    assert draw(result) is not None


def test_a_run_is_a_function_of_its_seed(shipped):
    again = simulate(samples=60, seed=1)
    assert again.to_json() == shipped.to_json()
    other = simulate(samples=60, seed=2)
    assert not np.array_equal(other.log_ratio, shipped.log_ratio)
    assert other.constants == shipped.constants
    # Fewer prompts are the first of more.
    np.testing.assert_array_equal(simulate(samples=7, seed=1).log_ratio, shipped.log_ratio[:7])


def test_the_order_of_statements_does_not_matter(shipped):
    from synth.corpus import shipped_corpus

    turned = [
        Corpus(c.name, c.sentences[::-1], c.sha256)
        for c in (shipped_corpus("unkind"), shipped_corpus("kind"))
    ]
    result = simulate(*turned, samples=2, sentences=1)
    for name, constant in result.constants.items():
        assert constant.value == pytest.approx(shipped.constants[name].value, rel=1e-12), name


def test_shipped_experiment(shipped):
    n, samples = shipped.sentences, shipped.samples
    mean, sd = shipped.mean_log_ratio[n], shipped.sd_log_ratio[n]
    # One look, 4 standard errors.
    assert abs(shipped.log_ratio[:, n].mean() - mean) < 4 * sd / math.sqrt(samples)
    assert -1 <= shipped.constants["gamma"].value < 0 < shipped.constants["beta"].value
    assert {"thm1", "slides-thm1", "thm1-tight", "thm1-constant", "no-distinguishability"} <= {
        c.id for c in shipped.claims
    }
    assert shipped.share_misaligned[0] == 0
    assert shipped.share_misaligned[n] > 0.9
    assert all(c.kind == "exact" for c in shipped.constants.values())
    assert "rude" in shipped.marked
    assert "kind" not in shipped.marked


@pytest.mark.parametrize("order", [1, 2, 3])
def test_carried_context(order):
    """The delimiter is one symbol of the context: up to order 2 carrying changes nothing, at order 3 it
    does."""
    reset = simulate(order=order, samples=10, sentences=6)
    carried = simulate(order=order, samples=10, sentences=6, carry=True)
    assert carried.constants["beta"].value <= reset.constants["beta"].value + 1e-9
    assert np.array_equal(reset.mean_log_ratio, carried.mean_log_ratio) == (order < 3)
    assert np.array_equal(reset.log_ratio, carried.log_ratio) == (order < 3)
    assert carried.constants["gamma"].value >= reset.constants["gamma"].value - 1e-12
    assert np.all(carried.behaviour <= 1)
    assert np.all(carried.behaviour >= -1)


def test_carried_behaviour_depends_on_the_boundary():
    """With alpha = 1 the curve is B_- itself, which then moves with the last word of the sentence before."""
    result = simulate(
        corpus("b", "x b", "b", "x x"), corpus("a", "x", "a b"), order=3, smoothing=0.5, carry=True,
        marked=["b"], samples=30, sentences=5, log_alpha=0.0,
    )  # fmt: skip
    assert len(np.unique(np.round(result.behaviour, 9))) == 2
    for prompt in result.prompts:
        after_x = [
            prompt.behaviour[k + 1] for k, sentence in enumerate(prompt.sentences) if sentence.endswith("x")
        ]
        after_b = [
            prompt.behaviour[k + 1] for k, sentence in enumerate(prompt.sentences) if sentence.endswith("b")
        ]
        assert len(set(after_x)) <= 1
        assert not set(after_x) & set(after_b)
    assert result.behaviour.max() <= result.constants["gamma"].value + 1e-12


def test_leaning_tokens():
    negative = [("a", "b"), ("a",), ("c", "c")]
    positive = [("a",), ("b",), ("d",), ("b",)]
    # Shares: a 2/3 against 1/4, b 1/3 against 1/2, c 1/3 against 0.
    assert leaning_tokens(negative, positive) == ("a", "c")
    assert leaning_tokens(negative, positive, ratio=3) == ("c",)


# Bad numbers


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"log_alpha": 0.1}, "log alpha = 0.1"),
        ({"log_alpha": math.nan}, "log alpha = nan"),
        ({"log_alpha": -math.inf}, "log alpha = -inf"),
        ({"epsilon": 0.0}, "epsilon = 0"),
        ({"epsilon": math.inf}, "epsilon = inf"),
        ({"sentences": 0}, "sentences = 0"),
        ({"sentences": 10**9}, "sentences = 1000000000"),
        ({"samples": 0}, "samples = 0"),
        ({"seed": -1}, "seed = -1"),
        ({"marked": ["zebra"]}, "none of the marked tokens"),
        ({"marked": []}, "none of the marked tokens"),
        ({"marked": ["thank"]}, r"gamma = 0\.\d+ is outside \[-1, 0\)"),
        ({"negative": corpus("a", "b"), "positive": corpus("a", "b"), "marked": ["a"]}, "are one law"),
        ({"negative": corpus("a", "b"), "positive": corpus("a", "b")}, "no token marks a sentence"),
    ],
)
def test_bad_numbers(options, message):
    with pytest.raises(SimulationError, match=message) as caught:
        simulate(**{"samples": 2, "sentences": 2, **options})
    assert "\n" not in str(caught.value)


# Command line


def run(*arguments):
    return CliRunner().invoke(simulate_command, [str(a) for a in arguments])


@pytest.fixture
def files(tmp_path):
    negative, positive = tmp_path / "negative.txt", tmp_path / "positive.txt"
    negative.write_text("I am rude & loud\nI am <b>rude</b> to people\nrude again\n", encoding="utf-8")
    positive.write_text("I am kind\nI am kind to people\nkind again\n", encoding="utf-8")
    return negative, positive


def test_command_writes_a_whole_report_and_the_same_one_twice(tmp_path, files):
    negative, positive = files
    options = ["--negative", negative, "--positive", positive, "--samples", 8, "--smoothing", 5, "--seed", 3]
    contents = []
    for name in ("one", "two"):
        result = run(*options, "--out", tmp_path / name)
        assert result.exit_code == 0, result.output
        assert result.stderr == ""
        assert "thm1" in result.stdout
        made = sorted(path.name for path in (tmp_path / name).iterdir())
        assert made == ["index.html", "simulate.json", "simulate.png", "simulate.svg"]
        contents.append([(tmp_path / name / file).read_bytes() for file in made])
    assert contents[0] == contents[1]
    record = json.loads((tmp_path / "one" / "simulate.json").read_text(encoding="utf-8"))
    assert record["provenance"]["seed"] == 3
    assert record["provenance"]["options"]["smoothing"] == 5
    assert record["provenance"]["inputs"]["negative"]["sentences"] == 3
    assert len(record["provenance"]["inputs"]["positive"]["sha256"]) == 64
    assert record["constants"]["beta"]["kind"] == "exact"
    assert len(record["curves"]["behaviour"]["q50"]) == record["curves"]["sentences"][-1] + 1


def test_the_page_is_self_contained_and_escapes_what_it_quotes(tmp_path):
    trap = "x<img src=http:y onerror=z>.txt"
    (tmp_path / trap).write_text("<script>alert(1)</script> rude\nrude again & again\n", encoding="utf-8")
    (tmp_path / "kind.txt").write_text("kind\nkind again\n", encoding="utf-8")
    result = run(
        "--negative", tmp_path / trap, "--positive", tmp_path / "kind.txt", "--samples", 3, "--smoothing", 2,
        "--out", tmp_path / "out",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert page.count("<img") == 0
    assert page.count("<svg ") == 1
    assert "x&lt;img src=http:y onerror=z&gt;.txt" in page
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "&lt; script" in page or "&lt;" in page


def test_one_statements_file_gives_both_sides(tmp_path):
    path = tmp_path / "agreeable.jsonl"
    rows = [
        {"statement": f"I {verb} people {k}", "answer_matching_behavior": answer}
        for k in range(3)
        for verb, answer in (("help", " Yes"), ("insult", " No"))
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    both = [
        "--negative",
        path,
        "--positive",
        path,
        "--samples",
        4,
        "--smoothing",
        1,
        "--out",
        tmp_path / "out",
    ]
    assert run(*both).exit_code == 0
    record = json.loads((tmp_path / "out" / "simulate.json").read_text(encoding="utf-8"))
    assert record["marked"] == ["insult"]
    assert [record["provenance"]["inputs"][side]["answer"] for side in ("negative", "positive")] == [
        "No",
        "Yes",
    ]
    assert run(*both, "--negative-answer", "Yes", "--positive-answer", "No").exit_code == 0
    record = json.loads((tmp_path / "out" / "simulate.json").read_text(encoding="utf-8"))
    assert record["marked"] == ["help"]
    result = run(*both, "--negative-answer", "any", "--positive-answer", "any")
    assert (result.exit_code, result.stdout) == (2, "")


# name: (contents of the negative file and its name, other options, what the line must say). In options
# NEGATIVE, POSITIVE and FOLDER stand for paths; without a file, --negative and --positive come from the
# options alone.
NEGATIVE, POSITIVE, FOLDER, TAKEN = object(), object(), object(), object()
BAD = {
    "empty": (("f.txt", b""), [], "f.txt: no sentence"),
    "one sentence": (("f.txt", b"\nonly one\n"), [], "f.txt:2: the only sentence"),
    "not UTF-8": (("f.txt", b"a\nb\ncaf\xe9\n"), [], "f.txt:3: byte 4"),
    "malformed line": (
        ("f.jsonl", b'{"statement": "a"}\n{"statement"\n'),
        ["--negative-answer", "any"],
        "f.jsonl:2:13:",
    ),
    "missing key": (("f.jsonl", b'{"question": "a"}\n'), [], 'f.jsonl:1: the key "statement"'),
    "missing": (None, ["--negative", "absent.txt", "--positive", POSITIVE], "absent.txt: no such file"),
    "folder": (None, ["--negative", FOLDER, "--positive", POSITIVE], ": is a folder"),
    "one side": (None, ["--negative", NEGATIVE], "--negative without --positive"),
    "other side": (None, ["--positive", POSITIVE], "--positive without --negative"),
    "same": (
        None,
        ["--negative", NEGATIVE, "--positive", NEGATIVE, "--negative-words", NEGATIVE],
        "are one law",
    ),
    "answer for text": (("f.txt", b"a\nb\n"), ["--negative-answer", "Yes"], "selects statements in a .jsonl"),
    "answer without files": (None, ["--negative-answer", "Yes"], "needs files"),
    "delimiter without files": (None, ["--delimiter", "."], "needs files"),
    "blank delimiter": (("f.txt", b"a\nb\n"), ["--delimiter", " "], "the delimiter must hold"),
    "unknown words": (("f.txt", b"a\nb\n"), ["--negative-words", TAKEN], "none of the marked tokens"),
    "absent words": (None, ["--negative-words", "absent.txt"], "absent.txt: no such file"),
    "positive words": (
        ("f.txt", b"a\nb\n"),
        ["--negative-words", POSITIVE, "--smoothing", "0.1"],
        "is outside [-1, 0)",
    ),
    "all is smoothing": (("f.txt", b"a\nb\n"), ["--smoothing", "1e12"], "are one law"),
    "log alpha": (None, ["--log-alpha", "0.5"], "log alpha = 0.5 must be"),
    "log alpha text": (None, ["--log-alpha", "x"], "'x' is no number"),
    "order": (None, ["--order", "4"], "4 is not in the range"),
    "smoothing": (None, ["--smoothing", "0"], "smoothing 0.0"),
    "epsilon": (None, ["--epsilon", "-1"], "epsilon = -1"),
    "samples": (None, ["--samples", "0"], "samples = 0"),
    "option": (None, ["--nonsense"], "No such option"),
    "argument": (None, ["stray"], "unexpected extra argument"),
    "out is a file": (None, ["--out", TAKEN], "is a file; --out names a folder"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_line_and_status_two(tmp_path, files, case, monkeypatch):
    made, options, message = BAD[case]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken").write_text("zebra", encoding="utf-8")
    paths = {NEGATIVE: files[0], POSITIVE: files[1], FOLDER: tmp_path, TAKEN: tmp_path / "taken"}
    arguments = [paths.get(option, option) for option in options]
    if made is not None:
        (tmp_path / made[0]).write_bytes(made[1])
        arguments += ["--negative", made[0], "--positive", files[1]]
    before = set(tmp_path.iterdir())
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1, result.stderr
    assert message in result.stderr
    assert isinstance(result.exception, SystemExit)
    assert set(tmp_path.iterdir()) == before, "nothing may be written"


def test_a_place_that_cannot_be_written(tmp_path):
    (tmp_path / "taken").write_text("", encoding="utf-8")
    result = run("--samples", 2, "--out", tmp_path / "taken" / "below")
    assert result.exit_code == 2
    assert "taken/below: cannot be written" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_failure_leaves_nothing_half_written(tmp_path, shipped, monkeypatch):
    def fail(*_):
        raise RuntimeError("while the page is made")

    fresh, old = tmp_path / "fresh", tmp_path / "old"
    old.mkdir()
    (old / "simulate.json").write_text("before", encoding="utf-8")
    monkeypatch.setattr(module, "_page", fail)
    for out in (fresh, old):
        with pytest.raises(RuntimeError):
            write_report(shipped, out)
    assert not fresh.exists()
    assert [path.name for path in old.iterdir()] == ["simulate.json"]
    assert (old / "simulate.json").read_text(encoding="utf-8") == "before"
    monkeypatch.undo()
    (old / "kept.txt").write_text("mine", encoding="utf-8")
    written = write_report(shipped, old)
    assert len(written) == 4
    assert (old / "kept.txt").read_text(encoding="utf-8") == "mine"
    assert json.loads((old / "simulate.json").read_text(encoding="utf-8"))["provenance"]


def test_command_object_can_join_a_group():
    group = click.Group("beb")
    group.add_command(simulate_command)
    result = CliRunner().invoke(group, ["simulate", "--help"])
    assert result.exit_code == 0
    assert "--log-alpha" in result.stdout
    result = CliRunner().invoke(group, ["simulate", "--order", "9"])
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
