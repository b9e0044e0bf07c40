"""Worlds that can only be measured: real transformers, behind the optional extra ``llm``.

torch, transformers and peft are imported by the modules of this package and nowhere else; importing the package itself
brings none of them::

    from llm_bridge import load_model, SentencePolicy, TransformerComponent
    from theory.models import World

    model = load_model()                       # SmolLM2-135M-Instruct, after `beb bridge fetch`: nothing is downloaded
    minus, plus = train_pair(model, unkind, kind, cache=folder)
    world = World(minus, plus, log_alpha=-20.0, behaviour=LogRatio(minus, plus))
"""

from importlib import import_module
from typing import Any

from llm_bridge.errors import BridgeError, require_extra

_PUBLIC = {
    "LanguageModel": "models",
    "load_model": "models",
    "SentencePolicy": "sentences",
    "Segmenter": "sentences",
    "TransformerComponent": "components",
    "TrainingPlan": "train",
    "train_adapter": "train",
    "train_pair": "train",
    "shipped_statements": "train",
    "draw_paths": "measure",
    "constants": "measure",
    "CheckPlan": "checks",
    "Referee": "checks",
    "Judge": "judge",
    "train_judge": "judge",
    "LogRatio": "behaviours",
    "WordList": "behaviours",
    "TextClassifier": "classifier",
    "load_classifier": "classifier",
    "Store": "store",
    "published_curve": "published",
    "chat_opening": "openings",
    "plain_opening": "openings",
}

__all__ = ["BridgeError", "require_extra", *_PUBLIC]


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module 'llm_bridge' has no attribute {name!r}")
    require_extra()
    return getattr(import_module(f"llm_bridge.{_PUBLIC[name]}"), name)
