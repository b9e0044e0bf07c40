"""What a component has read before its first sentence: a persona in plain words, or a chat template with a system prompt and a request.

An opening belongs to the component and not to the prompt: two components on one network that differ in nothing but their openings are two
laws, though nothing was trained. Control tokens may stand in it, as the marks of a chat do; in sentences they may not.
"""

from __future__ import annotations

from typing import Any

from llm_bridge.errors import BridgeError, reason
from llm_bridge.models import LanguageModel

REQUEST = "Tell me about yourself."
"""What the user of a chat asks for where nothing else is given."""


def plain_opening(model: LanguageModel, persona: str) -> tuple[int, ...]:
    """Token ids of a persona, closed by a line break; they follow the start token.

    Raises:
      BridgeError: the persona has no words.
    """
    if not persona.strip():
        raise BridgeError("a persona needs at least one word")
    return tuple(_ids(model, persona.strip() + "\n"))


def chat_opening(
    model: LanguageModel, *, system: str | None = None, request: str = REQUEST
) -> tuple[int, ...]:
    """Token ids between the start token and the first word of the assistant's reply, in the model's chat template.

    Args:
      model: whose tokenizer has a chat template.
      system: the system prompt; None for what the template puts there of itself.
      request: what the user says.

    Raises:
      BridgeError: no chat template, or one that leaves out the system prompt or the request.
    """
    told = {"system": system, "user": request}
    messages = [{"role": role, "content": words} for role, words in told.items() if words is not None]
    text = _in_template(model, messages, add_generation_prompt=True)
    for role, words in told.items():
        if words is not None and words.strip() not in text:
            what = "the system prompt" if role == "system" else "the request"
            raise BridgeError(f"{model.name}: its chat template leaves out {what} {words.strip()[:40]!r}")
    return _after_start(model, _ids(model, text))


def words_of_a_user(model: LanguageModel) -> tuple[int, ...]:
    """Token ids between the start token and the words of a user in the model's chat template; none where there is no template.

    Raises:
      BridgeError: the template does not show the words of a user.
    """
    if not _has_template(model):
        return ()
    marker = "\N{SNOWMAN}"
    text = _in_template(model, [{"role": "user", "content": marker}])
    if marker not in text:
        raise BridgeError(f"{model.name}: its chat template does not show the words of a user")
    return _after_start(model, _ids(model, text.split(marker)[0]))


def _has_template(model: LanguageModel) -> bool:
    """Whether the tokenizer came with a chat template."""
    return bool(getattr(model.tokenizer, "chat_template", None))


def _in_template(model: LanguageModel, messages: list[dict[str, str]], **options: Any) -> str:
    if not _has_template(model):
        raise BridgeError(
            f"{model.name}: its tokenizer has no chat template; leave --chat out, and a persona opens the text in plain words"
        )
    try:
        return str(model.tokenizer.apply_chat_template(messages, tokenize=False, **options))
    except Exception as error:  # a template is a program of its author's
        roles = " and ".join(message["role"] for message in messages)
        raise BridgeError(
            f"{model.name}: its chat template takes no messages of {roles}: {reason(error)}"
        ) from None


def _ids(model: LanguageModel, text: str) -> list[int]:
    return list(model.tokenizer(text, add_special_tokens=False)["input_ids"])


def _after_start(model: LanguageModel, ids: list[int]) -> tuple[int, ...]:
    """Without the start token, where a template writes it: every text of a component has it already."""
    opens = tuple(ids[: len(model.start)]) == model.start
    return tuple(ids[len(model.start) :] if opens else ids)
