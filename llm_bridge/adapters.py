"""LoRA adapters of one network: put on, written as safetensors, read again, told apart."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import warnings
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model, get_peft_model_state_dict, set_peft_model_state_dict
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from llm_bridge.errors import BridgeError, reason
from llm_bridge.models import LanguageModel


@dataclass(frozen=True)
class AdapterConfig:
    """A low-rank adapter.

    Attributes:
      rank: r, the rank of the update.
      scale: lora_alpha / r, what the update is multiplied with.
      targets: names of the linear layers that get one.
    """

    rank: int = 8
    scale: float = 4.0
    targets: tuple[str, ...] = ("q_proj", "v_proj")

    def record(self) -> dict[str, Any]:
        """For provenance and cache keys."""
        return asdict(self)


def attach(model: LanguageModel, name: str, config: AdapterConfig, *, seed: int = 0) -> None:
    """Put a new adapter on the network, by default without effect; other adapters stay as they are.

    Raises:
      BridgeError: the name is taken, or no layer is called as the config says.
    """
    if name in model.adapters:
        raise BridgeError(f"{model.name}: there is an adapter {name!r} already; give another name")
    lora = LoraConfig(
        r=config.rank,
        lora_alpha=round(config.rank * config.scale),
        target_modules=list(config.targets),
        lora_dropout=0.0,
        bias="none",
        task_type="CAUSAL_LM",
    )
    with torch.random.fork_rng(devices=[]), warnings.catch_warnings():
        # peft asks a network by a name that transformers gives up in its version 6; nothing that a user could mend.
        warnings.filterwarnings("ignore", ".*is_gradient_checkpointing.* is deprecated", FutureWarning)
        torch.manual_seed(seed)
        try:
            if model.adapters:
                model.network.add_adapter(name, lora)
            else:
                base = model.digest  # of the bare network, before its layers are wrapped
                model.network = get_peft_model(model.network, lora, adapter_name=name)
                model.__dict__["digest"] = base
        except ValueError as error:
            raise BridgeError(
                f"{model.name}: no adapter fits ({reason(error)}); name its query and value projections with --targets"
            ) from None
    model.adapters[name] = ""


def weights(model: LanguageModel, name: str) -> dict[str, torch.Tensor]:
    """Tensors of an adapter, on the CPU."""
    state = get_peft_model_state_dict(model.network, adapter_name=name, save_embedding_layers=False)
    return {key: tensor.detach().cpu().contiguous().clone() for key, tensor in state.items()}


def digest(model: LanguageModel, name: str) -> str:
    """SHA-256 of the adapter's tensors and of what they are multiplied with."""
    found = hashlib.sha256()
    for key, tensor in sorted(weights(model, name).items()):
        found.update(f"{key} {tensor.dtype} {tuple(tensor.shape)}".encode())
        found.update(tensor.reshape(-1).view(torch.uint8).numpy().tobytes())
    config = model.network.peft_config[name]
    found.update(f"{config.r} {config.lora_alpha}".encode())
    return found.hexdigest()


def put(model: LanguageModel, name: str, tensors: dict[str, torch.Tensor]) -> None:
    """Fill an adapter that is on the network with these tensors.

    Raises:
      BridgeError: they are of another model or config.
    """
    own = weights(model, name)
    if {k: v.shape for k, v in own.items()} != {k: v.shape for k, v in tensors.items()}:
        raise BridgeError(
            f"{model.name}: these adapter weights are of another model or rank; train them again (--fresh)"
        )
    set_peft_model_state_dict(model.network, tensors, adapter_name=name)


def write_tensors(path: Path, tensors: dict[str, torch.Tensor], record: dict[str, Any]) -> None:
    """Write tensors with a record beside them in one safetensors file, whole or not at all.

    Raises:
      BridgeError: no space, no permission.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_file(tensors, str(temporary), metadata={"record": json.dumps(record, sort_keys=True)})
        os.replace(temporary, path)
    except (OSError, SafetensorError) as error:
        raise BridgeError(
            f"{path}: cannot be written: {reason(error)}; give another folder with --cache"
        ) from None
    finally:
        temporary.unlink(missing_ok=True) if temporary.parent.is_dir() else None


def read_tensors(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, Any]] | None:
    """Tensors and record of a file of `write_tensors`; None where there is no such file, or a damaged one."""
    if not path.is_file():
        return None
    try:
        with safe_open(str(path), framework="pt") as file:
            return {key: file.get_tensor(key) for key in file.keys()}, json.loads(file.metadata()["record"])  # noqa: SIM118
    except (OSError, SafetensorError, KeyError, TypeError, ValueError):
        return None
