"""The two components of a run of the bridge: adapters trained on statements, personas, chat templates, checkpoints.

A side is what its options say, and the model itself where they say nothing. Where no side has any, both are adapters trained on the
statements that the project ships.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from beb.cli import BadInput
from synth.text import look_alikes

if TYPE_CHECKING:
    from beb.bridge import Session
    from llm_bridge.components import TransformerComponent
    from llm_bridge.models import LanguageModel
    from llm_bridge.sentences import Segmenter
    from llm_bridge.train import Trained

SIDES = ("minus", "plus")
MODELS = ("minus_model", "plus_model")
SIGNS = {"minus": "P-", "plus": "P+"}


@dataclass(frozen=True)
class Pair:
    """Two components, and what is known of their making.

    Attributes:
      model: the one that ``--model`` names.
      minus, plus: on it, or on checkpoints of their own.
      trained: what became of each side's adapter; None where none was trained.
      statements: that they were trained on, likewise.
      record: of model, sentences and sides.
    """

    model: LanguageModel
    minus: TransformerComponent
    plus: TransformerComponent
    trained: tuple[Trained, Trained] | None
    statements: tuple[list[str], list[str]] | None
    record: dict[str, Any]


def made(session: Session) -> Pair:
    """The components that the options of a run ask for.

    Raises:
      BadInput: options that exclude each other, or two components that are one and the same.
    """
    from llm_bridge.components import TransformerComponent
    from llm_bridge.sentences import Segmenter, SentencePolicy
    from llm_bridge.store import Store

    o = session.options
    trains = _trains(o)
    texts = {side: session.statements(side) for side in SIDES} if trains else {}
    if trains:
        for which, told in look_alikes(texts["minus"][1], texts["plus"][1]):
            session.note(f"{texts[SIDES[which]][0]}: {told}; they count as different")
    personas = {side: _persona(o, side) for side in SIDES}
    model = session.load()
    policy = SentencePolicy(cap=o["cap"])
    segmenter = Segmenter(model, policy)
    store = Store(o["cache"] / "batches")
    record: dict[str, Any] = {
        "model": {
            "name": model.name,
            "digest": model.digest,
            "context": model.context,
            "start": list(model.start),
        },
        "sentences": policy.record(),
    }
    # A fault of a checkpoint or a template is told before anything is trained.
    networks: dict[str | None, tuple[LanguageModel, Segmenter]] = {None: (model, segmenter)}
    cut = {side: _checkpoint(session, side, networks) for side in SIDES}
    openings = {side: _opening(o, side, cut[side][0], personas[side]) for side in SIDES}
    trained = _trained(session, model, texts) if trains else None
    components: list[TransformerComponent] = []
    sides: dict[str, dict[str, Any]] = {}
    for side, adapter in zip(SIDES, trained or (None, None), strict=True):
        (own, cutting), (opening, words) = cut[side], openings[side]
        name = None if adapter is None else adapter.adapter
        components.append(TransformerComponent(own, name, cutting, opening, store))
        sides[side] = {"words": [_what_it_is(own, adapter, texts.get(side)), *words]}
        if own is not model:
            sides[side] |= {"model": own.name, "digest": own.digest}
        if adapter is not None:
            sides[side] |= _record_of(adapter, *texts[side])
    minus, plus = components
    if minus.identity == plus.identity and minus.opening == plus.opening:
        raise BadInput(
            "P- and P+ are one and the same: give one of them a --minus-prompt, --plus-prompt, --minus-model, --plus-model or --chat of its own"
        )
    record |= {"training": session.plan().record() if trains else None, "sides": sides}
    statements = (texts["minus"][1], texts["plus"][1]) if trains else None
    return Pair(model, minus, plus, trained, statements, record)


def _trains(o: Mapping[str, Any]) -> bool:
    """Whether adapters are trained: on statements that are given, or where nothing else makes the sides differ."""
    if (o["minus"] is None) != (o["plus"] is None):
        raise BadInput("give both --minus and --plus, or neither for the shipped statements")
    others = [x for x in MODELS if o.get(x) is not None]
    if o["minus"] is not None and others:
        option = "--" + others[0].replace("_", "-")
        raise BadInput(f"adapters are trained on --model alone: leave out {option}, or --minus and --plus")
    trains = o["minus"] is not None or all(
        o.get(x) is None for x in ("minus_prompt", "plus_prompt", "chat", *MODELS)
    )
    if not trains and o["trainings"] > 1:
        raise BadInput(
            f"--trainings {o['trainings']}: nothing is trained here; add --minus and --plus, or leave it out"
        )
    if o.get("request") is not None and o.get("chat") is None:
        raise BadInput("--request is what the user of a chat says: add --chat minus, plus or both")
    return trains


def _persona(o: Mapping[str, Any], side: str) -> str | None:
    """The words of ``--minus-prompt`` or ``--plus-prompt``, read from a file where they name one by an @."""
    given: str | None = o.get(f"{side}_prompt")
    option = f"--{side}-prompt"
    if given is not None and given.startswith("@"):
        path = Path(given[1:]).expanduser()
        try:
            given = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            said = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            raise BadInput(f"{option}: {path} cannot be read: {said}") from None
    if given is not None and not given.strip():
        raise BadInput(f"{option} has no words: give some, or @FILE with some")
    return given


def _checkpoint(
    session: Session, side: str, networks: dict[str | None, tuple[LanguageModel, Segmenter]]
) -> tuple[LanguageModel, Segmenter]:
    """The network of a side, with the rule that cuts its tokens; those of ``--model``, under no name, where the side names none.

    Args:
      networks: by name, those that are loaded; what is loaded is put in.
    """
    from llm_bridge.sentences import Segmenter as Cut

    name = session.options.get(f"{side}_model")
    if name not in networks:
        (model, segmenter), own = networks[None], session.load(name)
        cut = Cut(own, segmenter.policy)
        same = own.tokenizer.get_vocab() == model.tokenizer.get_vocab() and cut.identity == segmenter.identity
        if not same or own.vocabulary != model.vocabulary:
            raise BadInput(
                f"--{side}-model {name}: its tokens are not those of {model.name}; two components of one mixture need one tokenizer"
            )
        networks[name] = own, cut
    return networks[name]


def _opening(
    o: Mapping[str, Any], side: str, model: LanguageModel, persona: str | None
) -> tuple[tuple[int, ...], list[str]]:
    """Token ids before the first sentence, and what a report says of them."""
    from llm_bridge.openings import REQUEST, chat_opening, plain_opening

    said = None if persona is None else " ".join(persona.split())
    if o.get("chat") in (side, "both"):
        request = o.get("request") or REQUEST
        system = [f"the system prompt “{said}”"] if said is not None else []
        words = " and ".join([*system, f"the request “{request}”"])
        return chat_opening(model, system=persona, request=request), [f"in its chat template, behind {words}"]
    if persona is None:
        return (), []
    return plain_opening(model, persona), [f"behind the words “{said}”"]


def _trained(session: Session, model: LanguageModel, texts: Mapping[str, Any]) -> tuple[Trained, Trained]:
    from llm_bridge.train import train_pair

    return train_pair(
        model,
        texts["minus"][1],
        texts["plus"][1],
        session.plan(),
        cache=session.options["cache"],
        progress=lambda side, done, total: session.progress(f"training {SIGNS[side]}")(done, total),
    )


def _what_it_is(model: LanguageModel, adapter: Trained | None, texts: Any) -> str:
    if adapter is None:
        return f"{model.name} itself"
    name, statements = texts
    return f"an adapter of {model.name} trained on {name} ({len(statements)} statements, {len(adapter.held_out)} of them held out)"


def _record_of(trained: Trained, name: str, statements: list[str]) -> dict[str, Any]:
    return {
        "statements": name,
        "count": len(statements),
        "held_out": len(trained.held_out),
        "key": trained.key,
        "cached": trained.cached,
        "losses": list(trained.losses),
        "seconds": trained.seconds,
        "tokens_per_second": trained.tokens / trained.seconds if trained.seconds else None,
    }
