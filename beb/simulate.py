r"""`beb simulate`: a mixture of two n-gram components, its exact constants, and drawn prompts against the
bounds.

Two files become components P- and P+ (`synth.ngram`), mixed as P = alpha P- + (1 - alpha) P+ on whole
sequences. Prompts are drawn from P-; after every sentence the posterior weight and the behaviour
expectation of the mixture are

    w(s) = alpha P-(s) / (alpha P-(s) + (1 - alpha) P+(s)),      B_P(s) = w(s) B_-(s) + (1 - w(s)) B_+(s),

computed from LLR(s) = log P-(s)/P+(s) in log space. The behaviour scores a sentence -1 if it contains a
*marked* token and +1 otherwise, so that B_-(s) and B_+(s) are exact: the probability that an absorbing
chain meets a set.

The lengths that the figure shows come from the claims of `theory`, with the exact constants of this world
put in. Source: Wolf, Wies, Avnery, Levine, Shashua, arXiv 2304.11082 v6, Theorem 3.1 and its proof (the
sigmoid).
"""

from __future__ import annotations

import difflib
import json
import math
import platform
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np
from numpy.typing import NDArray

from beb.as_json import print_json, print_record
from beb.files import OutputError, check_folder, replace_files
from beb.one_line import OneLine
from beb.templating import environment
from beb.verdicts import fallen, verdict_of, word_of
from synth.corpus import Corpus, CorpusError, read_corpus, read_words, shipped_corpus
from synth.ngram import UNKNOWN, NGram, NGramError, NGramPair, Vocabulary
from synth.text import look_alikes
from theory.errors import WorldError

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from beb.drawing import Picture

Floats = NDArray[np.float64]

QUANTILES = (0.1, 0.5, 0.9)
"""Quantiles over drawn prompts that curves report."""
MARK_RATIO = 2.0
"""A token is marked if its share of the negative sentences exceeds this many times its share of the
positive."""
LONGEST = 10_000
"""Greatest number of sentences in a drawn prompt."""
LONGEST_DEFAULT = 1_000
"""The same where the user leaves the number to the lengths of the claims."""
SHOWN_PROMPTS = 3
SHOWN_SENTENCES = 12


class SimulationError(ValueError):
    """Numbers or files from which no experiment can be made; ``str`` is one line with the remedy."""


@dataclass(frozen=True)
class Constant:
    """An exact constant of the world.

    Attributes:
      symbol: as printed in reports.
      value: the number.
      unit: "nats per sentence", "tokens", ... or "" for a pure number.
      meaning: one line.
      kind: "exact": a linear solve in float64, no sampling.
    """

    symbol: str
    value: float
    unit: str
    meaning: str
    kind: str = "exact"


@dataclass(frozen=True)
class ClaimLength:
    """The prompt length that a claim comes to in this world.

    Attributes:
      id: of the claim.
      verdict: what the shipped audit says of it: a length that a refuted claim names, or one without meaning, is no promise.
      title: of the claim.
      formula: the length as SymPy prints it, and the value taken for a constant that the claim asserts.
      at_most: the claim speaks of prompts of any length up to this one.
      sentences: the length, a number of sentences.
      share_misaligned: share of the drawn prompts (for ``at_most``: of those with some prefix) with
        B_P < gamma + epsilon at this length; None if it is beyond the last sentence drawn.
    """

    id: str
    verdict: str
    title: str
    formula: str
    at_most: bool
    sentences: int
    share_misaligned: float | None


@dataclass(frozen=True)
class DrawnPrompt:
    """A prompt drawn from P-: text, and LLR (nats) and B_P after each sentence."""

    sentences: tuple[str, ...]
    log_ratio: tuple[float, ...]
    behaviour: tuple[float, ...]


@dataclass(frozen=True)
class Simulation:
    """Everything that `simulate` found.

    Arrays run over k = 0..n sentences on their last axis; shape (samples, n + 1) for those over drawn
    prompts.

    Attributes:
      constants: exact constants by name.
      claims: lengths of the claims, shortest first.
      log_alpha: log prior weight of P-, nats.
      epsilon: slack above gamma that counts as misaligned.
      log_ratio: LLR of the drawn prompts, nats; shape (samples, n + 1).
      log_weight: log w of the drawn prompts, nats; same shape.
      behaviour: B_P of the drawn prompts; same shape.
      mean_log_ratio: exact expectation of the LLR under P-; shape (n + 1,).
      sd_log_ratio: exact standard deviation of the LLR under P-; shape (n + 1,).
      start_behaviour: B_- and B_+ of the empty prompt.
      marked: the tokens that make a sentence negative.
      prompts: some of the drawn prompts in words.
      provenance: versions, seed, options, inputs with their digests.
      notes: what was changed on reading the files, and characters that tell the sides apart by their making alone.
    """

    constants: dict[str, Constant]
    claims: tuple[ClaimLength, ...]
    log_alpha: float
    epsilon: float
    log_ratio: Floats
    log_weight: Floats
    behaviour: Floats
    mean_log_ratio: Floats
    sd_log_ratio: Floats
    start_behaviour: tuple[float, float]
    marked: tuple[str, ...]
    prompts: tuple[DrawnPrompt, ...]
    provenance: dict[str, Any]
    notes: tuple[str, ...] = ()

    @property
    def samples(self) -> int:
        """Number of drawn prompts."""
        return self.log_ratio.shape[0]

    @property
    def sentences(self) -> int:
        """Number of sentences in each."""
        return self.log_ratio.shape[1] - 1

    @property
    def threshold(self) -> float:
        """gamma + epsilon: below it a prompt counts as misaligning."""
        return self.constants["gamma"].value + self.epsilon

    def sigmoid_at(self, sentences: Floats) -> Floats:
        """1/(1 + exp(beta n - log 1/alpha)) at any real n >= 0: the paper's curve, LLR = beta n."""
        return np.exp(
            -np.logaddexp(0.0, self.constants["beta"].value * np.asarray(sentences) + self.log_alpha)
        )

    def on_behaviour_scale(self, share: Floats) -> Floats:
        """B_- + (B_+ - B_-) share, with B_- and B_+ as they are at the start of a prompt.

        The paper's curve is drawn for scores in {0, 1} with B_- = 0 and B_+ <= 1; this is the affine map that
        takes 0 to B_- and 1 to B_+.
        """
        minus, plus = self.start_behaviour
        return minus + (plus - minus) * share

    @property
    def share_misaligned(self) -> Floats:
        """Share of drawn prompts with B_P < gamma + epsilon, by number of sentences; shape (n + 1,)."""
        return (self.behaviour < self.threshold).mean(axis=0)

    def to_json(self) -> dict[str, Any]:
        """All numbers as JSON types; every one is finite."""

        def quantiles(values: Floats) -> dict[str, list[float]]:
            return {
                f"q{round(100 * q)}": np.quantile(values, q, axis=0, method="inverted_cdf").tolist()
                for q in QUANTILES
            }

        sigmoid = self.sigmoid_at(np.arange(self.sentences + 1.0))
        return {
            "provenance": self.provenance,
            "notes": list(self.notes),
            "log_alpha": self.log_alpha,
            "epsilon": self.epsilon,
            "threshold": self.threshold,
            "constants": {name: asdict(constant) for name, constant in self.constants.items()},
            "claims": [asdict(claim) for claim in self.claims],
            "marked": list(self.marked),
            "curves": {
                "sentences": list(range(self.sentences + 1)),
                "log_ratio": {
                    **quantiles(self.log_ratio),
                    "sample_mean": self.log_ratio.mean(axis=0).tolist(),
                    "exact_mean": self.mean_log_ratio.tolist(),
                    "exact_sd": self.sd_log_ratio.tolist(),
                },
                "log_posterior_weight": quantiles(self.log_weight),
                "posterior_weight": quantiles(np.exp(self.log_weight)),
                "behaviour": {**quantiles(self.behaviour), "least": self.behaviour.min(axis=0).tolist()},
                "sigmoid": sigmoid.tolist(),
                "sigmoid_behaviour": self.on_behaviour_scale(sigmoid).tolist(),
                "share_misaligned": self.share_misaligned.tolist(),
            },
            "prompts": [asdict(prompt) for prompt in self.prompts],
        }


def log_odds(log_alpha: float, log_ratio: Floats) -> Floats:
    """log of w/(1 - w) = log alpha/(1 - alpha) + LLR, nats; +inf where alpha = 1.

    Args:
      log_alpha: log prior weight of P-, <= 0.
      log_ratio: LLR, nats, any shape.
    """
    prior = math.inf if log_alpha == 0 else log_alpha - math.log(-math.expm1(log_alpha))
    return np.asarray(log_ratio, dtype=np.float64) + prior


def log_posterior_weight(log_alpha: float, log_ratio: Floats) -> Floats:
    """log w = -log(1 + exp(-log odds)), nats; exact where alpha or w is far below the smallest float."""
    return -np.logaddexp(0.0, -log_odds(log_alpha, log_ratio))


def mixture_behaviour(log_alpha: float, log_ratio: Floats, negative: Floats, positive: Floats) -> Floats:
    """B_P = w B_- + (1 - w) B_+, each weight from its own logarithm so that neither is lost to rounding.

    Args:
      log_alpha: log prior weight of P-, <= 0.
      log_ratio: LLR, nats.
      negative: B_- of the same shape, or one that broadcasts to it.
      positive: B_+, likewise.
    """
    odds = log_odds(log_alpha, log_ratio)
    return np.exp(-np.logaddexp(0.0, -odds)) * negative + np.exp(-np.logaddexp(0.0, odds)) * positive


def leaning_tokens(
    negative: Sequence[Sequence[str]], positive: Sequence[Sequence[str]], ratio: float = MARK_RATIO
) -> tuple[str, ...]:
    """Tokens whose share of the negative sentences exceeds ``ratio`` times their share of the positive
    ones."""
    ours = Counter(token for sentence in negative for token in set(sentence))
    theirs = Counter(token for sentence in positive for token in set(sentence))
    return tuple(sorted(t for t, k in ours.items() if k * len(positive) > ratio * theirs[t] * len(negative)))


def claim_lengths(values: dict[str, float]) -> list[ClaimLength]:
    """Lengths of all claims that promise a misaligning prompt and whose length these numbers fix.

    These are the claims of `theory` whose prompt length is an expression in alpha and epsilon; a constant
    whose least value a claim asserts (log C in place of log 4) takes that value.

    Args:
      values: numbers by parameter name, ``log_alpha`` in place of ``alpha``.
    """
    import theory

    found = []
    for id_, claim in theory.claims().items():
        lengths = claim.prompt_lengths
        if not lengths or not {"alpha", "epsilon"} <= {str(x) for x in lengths[0].expr.free_symbols}:
            continue
        least = {} if claim.least is None else {str(claim.least[0]): float(claim.least[1])}
        sentences = claim.length_at({**values, **least})
        if sentences is not None:
            taken = "".join(f" with {name} = {value:g}" for name, value in least.items())
            formula = str(lengths[0]) + taken
            found.append(
                ClaimLength(
                    id_,
                    str(verdict_of(id_) or "not audited"),
                    claim.title,
                    formula,
                    lengths[0].at_most,
                    int(sentences),
                    None,
                )
            )
    return sorted(found, key=lambda c: (c.sentences, c.id))


def simulate(
    negative: Corpus | None = None,
    positive: Corpus | None = None,
    *,
    order: int = 2,
    smoothing: float = 100.0,
    carry: bool = False,
    log_alpha: float = -20.0,
    epsilon: float = 0.05,
    sentences: int | None = None,
    samples: int = 200,
    seed: int = 0,
    marked: Iterable[str] | None = None,
    progress: Callable[[int], None] | None = None,
) -> Simulation:
    """Fit two components, solve for their constants, draw prompts from P- and follow the mixture along them.

    Args:
      negative: sentences of P-; the shipped unkind statements if None.
      positive: sentences of P+; the shipped kind statements if None.
      order: length of the n-grams, >= 1.
      smoothing: pseudo-counts per context (`synth.ngram`).
      carry: let the context run on across sentences.
      log_alpha: log prior weight of P-, nats, <= 0.
      epsilon: > 0.
      sentences: length of the drawn prompts; chosen from the lengths of the claims if None.
      samples: number of drawn prompts, >= 1.
      seed: >= 0; the result is a function of it and of the inputs.
      marked: tokens that make a sentence negative; `leaning_tokens` if None.
      progress: called with the number of prompts drawn so far.

    Raises:
      SimulationError: a number outside its range; components that are one law; gamma outside [-1, 0).
      NGramError: order or smoothing outside their range.
    """
    _check_numbers(log_alpha, epsilon, sentences, samples, seed)
    bad = shipped_corpus("unkind") if negative is None else negative
    good = shipped_corpus("kind") if positive is None else positive
    vocabulary = Vocabulary.of(bad.sentences, good.sentences)
    below, above = (
        NGram.fit(c.sentences, order=order, smoothing=smoothing, vocabulary=vocabulary, carry=carry)
        for c in (bad, good)
    )
    pair = NGramPair(below, above)
    words = leaning_tokens(bad.sentences, good.sentences) if marked is None else tuple(dict.fromkeys(marked))
    known = sorted({vocabulary.id_of(word) for word in words} - {UNKNOWN})
    if not known:
        raise SimulationError(
            "no token marks a sentence as negative; name such tokens in a file with --negative-words"
            if marked is None
            else "none of the marked tokens occurs in either file; they are lower-case words such as 'rude'"
        )
    behaviour_minus = 1.0 - 2.0 * pair.hit_probability(known, "negative")
    behaviour_plus = 1.0 - 2.0 * pair.hit_probability(known, "positive")
    constants = _constants(pair, behaviour_minus, behaviour_plus)
    beta, gamma = constants["beta"].value, constants["gamma"].value
    if beta <= 1e-12:
        raise SimulationError(
            f"the two components are one law (KL {beta:.1g} nats per sentence); give two different files"
        )
    if not -1.0 <= gamma < 0.0:
        raise SimulationError(
            f"gamma = {gamma:.4g} is outside [-1, 0): the negative component is not negative on average; "
            "mark more tokens with --negative-words, lower --smoothing, or swap the files"
        )
    if gamma + epsilon >= 1.0:
        raise SimulationError(
            f"epsilon = {epsilon:g} is not below 1 - gamma = {1 - gamma:.4g}: no behaviour exceeds 1, so that every "
            "prompt misaligns and no length means anything; give a smaller epsilon"
        )
    g_plus = constants["behaviour_plus"].value
    lengths = claim_lengths(
        {"log_alpha": log_alpha, "beta": beta, "gamma": gamma, "epsilon": epsilon, "g_top": g_plus}
    )
    count = _default_sentences(lengths) if sentences is None else sentences
    rng = np.random.default_rng(seed)
    increments = np.zeros((samples, count))
    minus = np.full((samples, count + 1), behaviour_minus[0])
    plus = np.full((samples, count + 1), behaviour_plus[0])
    place = {int(state): k for k, state in enumerate(pair.boundary)}
    prompts: list[tuple[str, ...]] = []
    for k in range(samples):
        prompt = below.sample(rng, count)
        increments[k] = below.log_likelihood(prompt) - above.log_likelihood(prompt)
        if len(place) > 1:
            at = [place[state] for state in pair.boundary_path(prompt)]
            minus[k], plus[k] = behaviour_minus[at], behaviour_plus[at]
        if k < SHOWN_PROMPTS:
            prompts.append(tuple(vocabulary.decode(sentence) for sentence in prompt))
        if progress is not None:
            progress(k + 1)
    log_ratio = np.concatenate([np.zeros((samples, 1)), np.cumsum(increments, axis=1)], axis=1)
    behaviour = mixture_behaviour(log_alpha, log_ratio, minus, plus)
    moments = pair.log_ratio_moments(count)
    below_threshold = behaviour < gamma + epsilon
    return Simulation(
        constants=constants,
        claims=tuple(_with_share(claim, below_threshold) for claim in lengths),
        log_alpha=float(log_alpha),
        epsilon=float(epsilon),
        log_ratio=log_ratio,
        log_weight=log_posterior_weight(log_alpha, log_ratio),
        behaviour=behaviour,
        mean_log_ratio=moments.mean,
        sd_log_ratio=np.sqrt(moments.variance),
        start_behaviour=(float(behaviour_minus[0]), float(behaviour_plus[0])),
        marked=tuple(vocabulary.tokens[k - 2] for k in known),
        prompts=tuple(
            DrawnPrompt(text, tuple(log_ratio[k].tolist()), tuple(behaviour[k].tolist()))
            for k, text in enumerate(prompts)
        ),
        provenance={
            "program": "beb simulate",
            "versions": {
                "alignment-referee": _version("alignment-referee"),
                "python": platform.python_version(),
                "numpy": np.__version__,
                "scipy": _version("scipy"),
            },
            "seed": seed,
            "options": {
                "order": order,
                "smoothing": float(smoothing),
                "carry": carry,
                "log_alpha": float(log_alpha),
                "epsilon": float(epsilon),
                "sentences": count,
                "samples": samples,
                "marked": "given" if marked is not None else f"share ratio above {MARK_RATIO:g}",
            },
            "inputs": {
                name: {
                    "file": corpus.name,
                    "sha256": corpus.sha256,
                    "answer": corpus.answer,
                    "sentences": len(corpus.sentences),
                    "tokens": corpus.token_count,
                }
                for name, corpus in (("negative", bad), ("positive", good))
            },
            "vocabulary": vocabulary.size,
            "contexts": len(pair.contexts),
        },
        notes=notes_on(bad, good),
    )


def notes_on(bad: Corpus, good: Corpus) -> tuple[str, ...]:
    """What was changed on reading two files, and characters by which nothing but their making tells them apart."""
    own = [f"{c.name}: {note}" for c in dict.fromkeys((bad, good)) for note in c.notes]
    alike = look_alikes(bad.texts, good.texts)
    return (*own, *(f"{(bad, good)[side].name}: {told}; they count as different" for side, told in alike))


def _check_numbers(log_alpha: float, epsilon: float, sentences: int | None, samples: int, seed: int) -> None:
    if not (math.isfinite(log_alpha) and log_alpha <= 0):
        raise SimulationError(f"log alpha = {log_alpha:g} must be finite and <= 0, since 0 < alpha <= 1")
    if not (math.isfinite(epsilon) and epsilon > 0):
        raise SimulationError(f"epsilon = {epsilon:g} must be a finite number > 0")
    if sentences is not None and not 1 <= sentences <= LONGEST:
        raise SimulationError(f"sentences = {sentences} must lie between 1 and {LONGEST}")
    if samples < 1:
        raise SimulationError(f"samples = {samples} must be at least 1")
    if seed < 0:
        raise SimulationError(f"seed = {seed} must be >= 0")


def _constants(pair: NGramPair, behaviour_minus: Floats, behaviour_plus: Floats) -> dict[str, Constant]:
    distinguishable = pair.distinguishability()
    least, greatest = pair.token_increments()
    rate, square = "nats per sentence", "nats² per sentence"
    slack = f" (slack {distinguishable.slack:.1g})" if distinguishable.slack > 0 else ""
    return {
        "beta": Constant(
            "β", distinguishable.value, rate, f"least expected KL(P₋ ‖ P₊) after n sentences, n ≥ 0{slack}"
        ),
        "beta_prime": Constant("β′", float(pair.kl_divergence("positive").max()), rate, "KL(P₊ ‖ P₋)"),
        "sigma2": Constant(
            "σ²", float(pair.log_ratio_variance().max()), square, "variance of log P₋/P₊ under P₋"
        ),
        "sigma2_plus": Constant(
            "σ₊²", float(pair.log_ratio_variance("positive").max()), square, "variance of log P₊/P₋ under P₊"
        ),
        "gamma": Constant(
            "γ", float(behaviour_minus.max()), "", "sup over prompts of the behaviour of P₋, B₋"
        ),
        "behaviour_plus": Constant("B₊", float(behaviour_plus.max()), "", "the same for P₊"),
        "length_minus": Constant(
            "ℓ₋", float(pair.expected_length("negative")[0]), "tokens", "expected sentence length under P₋"
        ),
        "length_plus": Constant(
            "ℓ₊", float(pair.expected_length("positive")[0]), "tokens", "expected sentence length under P₊"
        ),
        "least_increment": Constant("m", least, "nats per token", "least log p₋/p₊ of a token"),
        "greatest_increment": Constant("M", greatest, "nats per token", "greatest log p₋/p₊ of a token"),
    }


def _default_sentences(lengths: Sequence[ClaimLength]) -> int:
    """Room for the lengths of the same size as the shortest; a far longer one stays off the axis."""
    positive = [c.sentences for c in lengths if c.sentences > 0]
    near = [k for k in positive if k <= 4 * positive[0]]
    return min(max(10, math.ceil(1.6 * near[-1])) if near else 10, LONGEST_DEFAULT)


def _with_share(claim: ClaimLength, below: NDArray[np.bool_]) -> ClaimLength:
    k = claim.sentences
    if k >= below.shape[1]:
        return claim
    hit = below[:, : k + 1].any(axis=1) if claim.at_most else below[:, k]
    return replace(claim, sentences=k, share_misaligned=float(hit.mean()))


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown"


# Figure and report

SIZE = (6.0, 8.2)  # inches of the figure


def draw(result: Simulation) -> Figure:
    """Three panels over the number of sentences: LLR, posterior weight, behaviour expectation."""
    from beb.drawing import figure_of

    return figure_of(SIZE, lambda figure: _paint(figure, result))


def _paint(figure: Figure, result: Simulation) -> None:
    from matplotlib.ticker import MaxNLocator

    from beb.drawing import BLUE, INK, MUTED, VIOLET

    last = result.sentences
    n = np.arange(last + 1)
    top, middle, bottom = panels = figure.subplots(3, 1, sharex=True)
    marker = {"marker": "o", "markersize": 3} if last <= 30 else {}

    def band(axes: Any, values: Floats) -> None:
        low, median, high = np.quantile(values, QUANTILES, axis=0, method="inverted_cdf")
        axes.fill_between(
            n, low, high, color=BLUE, alpha=0.22, linewidth=0, label="drawn prompts: 10 to 90 %"
        )
        axes.plot(n, median, color=BLUE, linewidth=1.6, label="drawn prompts: median", **marker)

    def name_level(axes: Any, level: float, text: str, color: str) -> None:
        axes.annotate(
            text,
            (1.0, level),
            xycoords=("axes fraction", "data"),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            color=color,
        )

    band(top, result.log_ratio)
    mean, sd = result.mean_log_ratio, result.sd_log_ratio
    top.plot(n, mean, color=INK, linestyle="--", linewidth=1.3, label="exact mean")
    top.plot(n, mean - sd, color=INK, linestyle=":", linewidth=1.1, label="exact mean ± 1 s.d.")
    top.plot(n, mean + sd, color=INK, linestyle=":", linewidth=1.1)
    top.axhline(-result.log_alpha, color=VIOLET, linewidth=1.2, linestyle="-.")
    name_level(top, -result.log_alpha, r"$\log 1/\alpha$", VIOLET)
    top.set_ylabel("LLR  log P₋(s)/P₊(s)  [nats]")
    top.legend(loc="upper left", fontsize=8)

    fine = np.linspace(0, last, 20 * last + 1)
    sigmoid = result.sigmoid_at(fine)
    band(middle, np.exp(result.log_weight))
    weight = middle.plot(fine, 1.0 - sigmoid, color=INK, linestyle="--", linewidth=1.3)
    middle.legend(weight, [r"$1 - 1/(1 + e^{\beta n - \log 1/\alpha})$"], loc="lower right", fontsize=8)
    middle.set_ylabel("posterior weight  w(s)")
    middle.set_ylim(-0.04, 1.04)

    band(bottom, result.behaviour)
    scaled = bottom.plot(fine, result.on_behaviour_scale(sigmoid), color=INK, linestyle="--", linewidth=1.3)
    lowest = bottom.plot(
        n, result.behaviour.min(axis=0), color=MUTED, linewidth=1.0, marker="v", markersize=3
    )
    bottom.axhline(result.threshold, color=VIOLET, linewidth=1.2, linestyle="-.")
    name_level(bottom, result.threshold, r"$\gamma+\varepsilon$", VIOLET)
    name_level(bottom, result.start_behaviour[1], "$B_+$", INK)
    bottom.legend(
        [*scaled, *lowest],
        [r"$1/(1 + e^{\beta n - \log 1/\alpha})$ scaled to $B_-$ … $B_+$", "lowest of the drawn prompts"],
        loc="upper right",
        fontsize=8,
    )
    bottom.set_ylabel("behaviour expectation  $B_P(s)$")
    bottom.set_ylim(-1.06, 1.06)
    bottom.set_xlabel("prompt length  n  [sentences]")
    bottom.xaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10]))
    bottom.set_xlim(-0.01 * last, 1.01 * last)

    _mark_lengths(result, panels)


def _mark_lengths(result: Simulation, panels: Iterable[Any]) -> None:
    """A vertical line through all panels per length, named above the top one; far lengths in words."""
    from beb.drawing import COLOURS, MUTED
    from proofs.verdict import Verdict

    groups: dict[int, list[str]] = {}
    for claim in result.claims:
        groups.setdefault(claim.sentences, []).append(
            f"{claim.id} {word_of(claim.id)}".replace(" ", "\N{NO-BREAK SPACE}")
        )
    gone = set(fallen(claim.id for claim in result.claims))
    no_promise = {k for k in groups if all(c.id in gone for c in result.claims if c.sentences == k)}
    inside = [(k, ids) for k, ids in groups.items() if k <= result.sentences]
    outside = [f"{', '.join(ids)} ({k})" for k, ids in groups.items() if k > result.sentences]
    top, *_ = panels
    # Half the axis holds a line of this many characters.
    names = [
        textwrap.wrap(f"n = {k}: {', '.join(ids)}", 48, subsequent_indent="   ", break_on_hyphens=False)
        for k, ids in inside
    ]
    step = 0.075
    heights = [1.03 + step * sum(len(lines) for lines in names[row + 1 :]) for row in range(len(names))]
    for row, (k, _) in enumerate(inside):
        colour = COLOURS[Verdict.REFUTED] if k in no_promise else MUTED
        style: dict[str, Any] = {"color": colour, "linewidth": 0.9, "linestyle": (0, (1 + 2 * row, 2))}
        for axes in panels:
            axes.axvline(k, **style)
        reach = heights[row] + step * len(names[row]) - 0.02
        top.plot([k, k], [1.0, reach], transform=top.get_xaxis_transform(), clip_on=False, **style)
        right = k > result.sentences / 2
        top.annotate(
            "\n".join(names[row]),
            (k, heights[row]),
            xycoords=("data", "axes fraction"),
            xytext=(-4 if right else 4, 0),
            textcoords="offset points",
            ha="right" if right else "left",
            va="bottom",
            fontsize=8,
            linespacing=1.15,
            annotation_clip=False,
        )
    if outside:
        top.annotate(
            "beyond the axis: " + "; ".join(outside) + " →",
            (1.0, 1.03 + step * sum(map(len, names))),
            xycoords="axes fraction",
            ha="right",
            va="bottom",
            fontsize=8,
            color=MUTED,
        )


def write_report(result: Simulation, out: str | Path) -> list[Path]:
    """Write simulate.json, simulate.svg, simulate.png and index.html into a folder.

    All files are made in a temporary folder first and moved when every one is complete; other files in
    ``out`` are left alone.

    Raises:
      SimulationError: ``out`` is a file, or cannot be written.
    """
    try:
        return replace_files(out, lambda folder: _fill(folder, result))
    except OutputError as error:
        raise SimulationError(str(error)) from None


def _fill(folder: Path, result: Simulation) -> None:
    drawn = picture(result)
    (folder / "simulate.svg").write_text(drawn.svg, encoding="utf-8")
    (folder / "simulate.png").write_bytes(drawn.as_kind("png"))
    record = json.dumps(result.to_json(), indent=1, allow_nan=False, ensure_ascii=False)
    (folder / "simulate.json").write_text(record + "\n", encoding="utf-8")
    (folder / "index.html").write_text(_page(result, drawn), encoding="utf-8")


def picture(result: Simulation) -> Picture:
    """The figure of a simulation with its caption."""
    from beb.drawing import painted

    gone = fallen(claim.id for claim in result.claims)
    caption = (
        "Log-likelihood ratio, posterior weight and behaviour expectation against the number of sentences. Vertical lines are lengths that "
        "claims name, each with the verdict of the audit"
        + (f"; what {' and '.join(gone)} name is no promise." if gone else ".")
    )
    alt = "Log-likelihood ratio, posterior weight and behaviour expectation against the number of sentences"
    return painted("simulate", caption, alt, SIZE, lambda figure: _paint(figure, result))


def _page(result: Simulation, drawn: Picture) -> str:
    """The report; every text that comes from a file is escaped by the template engine."""
    return (
        environment()
        .get_template("simulate.html")
        .render(
            result=result,
            figure={"svg": drawn.inline("f"), "caption": drawn.caption},
            fallen=fallen(claim.id for claim in result.claims),
            shown_sentences=SHOWN_SENTENCES,
            share=_share_text,
        )
    )


def _share_text(claim: ClaimLength) -> str:
    return "–" if claim.share_misaligned is None else f"{100 * claim.share_misaligned:.0f} %"


# Command line


def simulate_or_scenario(
    context: click.Context,
    negative: str | None,
    positive: str | None,
    negative_answer: str | None,
    positive_answer: str | None,
    delimiter: str | None,
    negative_words: str | None,
    out: str,
    scenario: str | None,
    as_json: bool,
    **options: Any,
) -> None:
    """What ``beb simulate`` does with its options (`beb.options.simulate`)."""
    if scenario is not None:
        _scenario(context, scenario, options["seed"], out, as_json)
        return
    try:
        if (negative is None) != (positive is None):
            given, missing = (
                ("--negative", "--positive") if positive is None else ("--positive", "--negative")
            )
            raise SimulationError(
                f"{given} without {missing}: give both files, or neither for the shipped ones"
            )
        check_folder(out)
        result = _with_progress(
            _component_file(negative, negative_answer, "No", delimiter),
            _component_file(positive, positive_answer, "Yes", delimiter),
            None if negative_words is None else read_words(negative_words),
            options,
        )
        written = write_report(result, out)
        for note in result.notes:
            click.echo(f"beb simulate: {note}", err=True)
    except (CorpusError, NGramError, OutputError, SimulationError) as error:
        raise OneLine(str(error)) from None
    if as_json:
        print_record(Path(out) / "simulate.json")
    else:
        _print_table(result, written)


def _scenario(context: click.Context, name: str, seed: int, out: str, as_json: bool) -> None:
    from beb.scenarios import names, print_names, print_scenario, write_scenario
    from synth.scenarios import scenarios

    given = [
        parameter.opts[0]
        for parameter in context.command.params
        if context.get_parameter_source(str(parameter.name)) is click.core.ParameterSource.COMMANDLINE
    ]
    stray = [option for option in given if option not in ("--scenario", "--seed", "--out", "--json")]
    if stray:
        raise OneLine(
            f"{stray[0]} does not go with --scenario, which brings its own world; leave one of them out"
        )
    if name == "list":
        if as_json:
            print_json(names())
        else:
            print_names()
        return
    known = scenarios()
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}?" if near else "'--scenario list' names them"
        raise OneLine(f"no scenario {name!r}; {hint}")
    if seed < 0:
        raise OneLine(f"seed = {seed} must be >= 0")
    try:
        check_folder(out)
        result = known[name].demo(seed)
        written = write_scenario(result, out)
    except (OutputError, WorldError) as error:
        raise OneLine(str(error)) from None
    if as_json:
        print_record(Path(out) / f"{result.name}.json")
    else:
        print_scenario(result, written)


def _component_file(
    path: str | None, answer: str | None, default: str, delimiter: str | None
) -> Corpus | None:
    if path is None:
        if answer is not None or delimiter is not None:
            raise SimulationError("an answer or a delimiter needs files: give --negative and --positive")
        return None
    if path.lower().endswith(".jsonl"):
        chosen = answer or default
        return read_corpus(path, answer=None if chosen == "any" else chosen)
    return read_corpus(path, answer=answer, delimiter=delimiter)


def _with_progress(
    negative: Corpus | None, positive: Corpus | None, marked: tuple[str, ...] | None, options: dict[str, Any]
) -> Simulation:
    """`simulate` with a bar on stderr, drawn only on a terminal and removed when done."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("drawing prompts", total=options["samples"])
        return simulate(
            negative, positive, marked=marked, progress=lambda k: bar.update(task, completed=k), **options
        )


def _print_table(result: Simulation, written: Sequence[Path]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(highlight=False)
    table = Table(title="exact constants")
    for heading, justify in (("", "left"), ("value", "right"), ("unit", "left"), ("meaning", "left")):
        table.add_column(heading, justify=justify)  # type: ignore[arg-type]
    for constant in result.constants.values():
        table.add_row(constant.symbol, f"{constant.value:.6g}", constant.unit, constant.meaning)
    console.print(table)
    table = Table(
        title=f"prompt lengths that claims name, at log alpha = {result.log_alpha:g}, epsilon = {result.epsilon:g}"
    )
    table.add_column("claim")
    table.add_column("audit")
    table.add_column("sentences", justify="right")
    table.add_column("drawn prompts misaligned", justify="right")
    for claim in result.claims:
        length = f"≤ {claim.sentences}" if claim.at_most else str(claim.sentences)
        table.add_row(escape(claim.id), word_of(claim.id), length, _share_text(claim))
    console.print(table)
    console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)
