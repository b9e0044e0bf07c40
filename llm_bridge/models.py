"""Causal language models of transformers: by hub name, from a folder, or from a GGUF file.

Offline unless a hub model is named. Weights are read as safetensors (or GGUF); pickled weights and remote code, which may
run anything, only where the caller asks for them. Weights may be kept in bfloat16; probabilities are always computed from
logits in float32 or better, and such logits from weights of the last layer in float32 (`widen_head`).
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging as transformers_logging

from llm_bridge.errors import BridgeError, reason
from llm_bridge.weights import default_model
from theory.memory import keep_freed

DTYPES = {
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
    "float64": torch.float64,
}


@dataclass
class LanguageModel:
    """A network and its tokenizer, with any number of adapters of which one at a time is on.

    Attributes:
      name: as the user gave it, or the name of the file.
      network: a causal LM of transformers, or a peft model around one.
      tokenizer: its tokenizer.
      start: token ids that open every context (the BOS token, or what the user chose in its place).
      context: greatest number of tokens that the network takes.
    """

    name: str
    network: Any
    tokenizer: Any
    start: tuple[int, ...]
    context: int
    adapters: dict[str, str] = field(default_factory=dict)
    probed: bool = False  # by `llm_bridge.probe`

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return next(self.network.parameters()).device

    @property
    def vocabulary(self) -> int:
        """Number of logits; it may exceed the number of tokens that the tokenizer knows."""
        return int(self.network.config.vocab_size)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the weights without adapters, and of the tokenizer."""
        return _digest(self.network, self.tokenizer, self.start)

    @contextlib.contextmanager
    def using(self, adapter: str | None) -> Iterator[Any]:
        """The network with one adapter on, or with none; no gradients, no dropout.

        Raises:
          BridgeError: there is no such adapter.
        """
        if adapter is not None and adapter not in self.adapters:
            raise BridgeError(
                f"{self.name}: no adapter {adapter!r} is loaded; there are {sorted(self.adapters)}"
            )
        self.network.eval()
        with torch.inference_mode():
            if adapter is not None:
                if self.network.active_adapter != adapter:
                    self.network.set_adapter(adapter)
                yield self.network
            elif self.adapters:
                with self.network.disable_adapter():
                    yield self.network
            else:
                yield self.network


def use_threads(count: int | None) -> None:
    """Let torch use so many threads of the processor; None leaves the number to torch."""
    if count is not None:
        torch.set_num_threads(count)


def keep_memory() -> None:
    """Let the C library keep freed memory, where it is glibc; for a process that belongs to the bridge.

    By default each large tensor is mapped anew, and clearing its pages takes a tenth to a sixth of a forward pass.
    """
    keep_freed(2**30, 2**30)


def load_model(
    source: str | Path | None = None,
    *,
    device: str = "cpu",
    dtype: str = "float32",
    start_token: str | None = None,
    pickled: bool = False,
    remote_code: bool = False,
) -> LanguageModel:
    """Load a causal language model and its tokenizer.

    Args:
      source: a GGUF file, a folder as transformers writes it, or the name of a hub model; None is `default_model`. Only a
        hub model is downloaded.
      device: "cpu", "cuda", "cuda:1", ...
      dtype: of the weights: float32, bfloat16, float16, float64.
      start_token: token that opens every context where the tokenizer has no BOS; "eos" is its end-of-sequence token.
      pickled: read weights that are not safetensors. Unpickling may run any code.
      remote_code: run Python files that come with the model.

    Raises:
      BridgeError: no such file, a file that is no model, weights refused, missing, left over or not finite, no such device, no BOS token.
    """
    if dtype not in DTYPES:
        raise BridgeError(f"dtype {dtype!r} is none of {', '.join(DTYPES)}")
    where = on_device(device)
    path = default_model() if source is None else Path(source).expanduser()
    arguments, local = _locate(str(source), path)
    options = {"trust_remote_code": remote_code, "local_files_only": local}
    with quiet():
        try:
            tokenizer = AutoTokenizer.from_pretrained(*arguments[0], **arguments[1], **options)
            network, told = AutoModelForCausalLM.from_pretrained(
                *arguments[0],
                **arguments[1],
                **options,
                dtype=DTYPES[dtype],
                use_safetensors=None if pickled or arguments[1] else True,
                output_loading_info=True,
                ignore_mismatched_sizes=True,  # refused below, by name
            )
        except Exception as error:
            raise BridgeError(cannot_load(str(path if local else source), error, local)) from None
    shown = str(path if local else source)
    # A GGUF file has tensors of its own, such as tables of angles.
    refuse_other_weights(shown, told, spare=bool(arguments[1]))
    refuse_not_finite(shown, network)
    if arguments[
        1
    ]:  # dequantised in memory: nothing of the file's quantisation is left that peft would have to know
        network.is_quantized = False
        network.config.__dict__.pop("quantization_config", None)
    widen_head(network)
    return wrap(
        network.to(where), tokenizer, name=path.name if local else str(source), start_token=start_token
    )


def wrap(network: Any, tokenizer: Any, *, name: str, start_token: str | None = None) -> LanguageModel:
    """A network and a tokenizer that are in memory already, as `load_model` returns them.

    Raises:
      BridgeError: no token to open a context with; a network with fewer logits than the tokenizer has tokens, or more than twice as many.
    """
    network.eval()
    for parameter in network.parameters():
        parameter.requires_grad_(False)
    if network.config.vocab_size < len(tokenizer):
        raise BridgeError(
            f"{name}: {network.config.vocab_size} logits for {len(tokenizer)} tokens; this tokenizer is not the model's"
        )
    if network.config.vocab_size > 2 * len(tokenizer):  # padding adds some, no more
        raise BridgeError(
            f"{name}: {network.config.vocab_size} logits for a tokenizer of {len(tokenizer)} tokens; this tokenizer is not the model's"
        )
    context = getattr(network.config, "max_position_embeddings", None) or 2**31
    return LanguageModel(name, network, tokenizer, (_start(tokenizer, name, start_token),), int(context))


def wide(logits: torch.Tensor) -> torch.Tensor:
    """Logits in float32; those in float64 as they are."""
    return logits if logits.dtype == torch.float64 else logits.float()


def widen_head(network: Any) -> None:
    """Let a network of 16-bit weights compute its logits in float32, from the hidden states that it has.

    In bfloat16 logits near 16 lie an eighth of a nat apart: no softmax in float32 brings back what that rounding took.
    """
    head = network.get_output_embeddings()
    if head is None or head.weight.dtype.itemsize > 2:
        return
    # A parameter of its own: the input embeddings, which it may be tied to, keep their 16 bits.
    head.weight = torch.nn.Parameter(head.weight.detach().float(), requires_grad=False)
    if getattr(head, "bias", None) is not None:
        head.bias = torch.nn.Parameter(head.bias.detach().float(), requires_grad=False)
    head.register_forward_pre_hook(_wide)


def _wide(module: Any, given: tuple[Any, ...]) -> tuple[Any, ...]:
    return (given[0].float(), *given[1:])


def refuse_other_weights(shown: str, told: Mapping[str, Any], *, spare: bool) -> None:
    """Do nothing where the weights of a file are those of the network, none missing and none left over.

    Weights that are tied to others need not be there. What is missing transformers fills with random numbers, and what is left over
    it drops.

    Args:
      shown: the model, for messages.
      told: the loading report of transformers.
      spare: whether weights may be left over.

    Raises:
      BridgeError: one line with the names.
    """
    again = (
        "copy or download it again, or name a folder that save_pretrained wrote for this very architecture"
    )
    missing, mismatched = sorted(told["missing_keys"]), sorted(str(m[0]) for m in told["mismatched_keys"])
    unexpected = [] if spare else sorted(told["unexpected_keys"])
    if missing:
        other = f"; it has {_some(unexpected)} instead" if unexpected else ""
        raise BridgeError(f"{shown}: its weights lack {_some(missing)}{other}; {again}")
    if mismatched:
        raise BridgeError(f"{shown}: {_some(mismatched)} of other shapes than its config.json says; {again}")
    if unexpected:
        raise BridgeError(
            f"{shown}: {_some(unexpected)} have no place in the network that its config.json describes; {again}"
        )
    if told["error_msgs"]:
        raise BridgeError(f"{shown}: {str(told['error_msgs'][0])[:200]}; {again}")


def refuse_not_finite(shown: str, network: Any) -> None:
    """Do nothing where all weights are finite numbers.

    Raises:
      BridgeError: NaN or an infinity among them.
    """
    for name, tensor in network.state_dict().items():
        if tensor.is_floating_point() and not bool(torch.isfinite(tensor).all()):
            raise BridgeError(
                f"{shown}: {name} holds what is no finite number in {str(tensor.dtype).removeprefix('torch.')}; copy or download it again, or give a wider --dtype"
            )


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - 2} more" if len(names) > 2 else ""
    return ", ".join(names[:2]) + more


def _start(tokenizer: Any, name: str, start_token: str | None) -> int:
    if start_token is None:
        if tokenizer.bos_token_id is None:
            raise BridgeError(
                f"{name}: the tokenizer has no BOS token to open a text with; choose one with --start-token (eos: its end-of-sequence token)"
            )
        return int(tokenizer.bos_token_id)
    found = tokenizer.eos_token_id if start_token == "eos" else tokenizer.get_vocab().get(start_token)
    if found is None:
        raise BridgeError(
            f"{name}: the tokenizer has no token {start_token!r}; name one of its vocabulary with --start-token"
        )
    return int(found)


def _locate(shown: str, path: Path) -> tuple[tuple[tuple[str, ...], dict[str, str]], bool]:
    """Arguments of ``from_pretrained``, and whether everything is on this machine."""
    if path.is_file():
        if path.suffix.lower() != ".gguf":
            raise BridgeError(f"{path}: is a file but not .gguf; name the folder that holds the model")
        _check_gguf(path)
        return ((str(path.parent),), {"gguf_file": path.name}), True
    if path.is_dir():
        if (path / "adapter_config.json").is_file():
            raise BridgeError(f"{path}: holds an adapter; merge it into its base model and name that folder")
        if not (path / "config.json").is_file():
            raise BridgeError(
                f"{path}: no config.json in this folder; name a folder that save_pretrained wrote"
            )
        return ((str(path),), {}), True
    if path.suffix or shown.startswith((".", "/", "~", os.sep)) or shown.count("/") > 1:
        raise BridgeError(f"{shown}: no such file or folder")
    return ((shown,), {}), False


def _check_gguf(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            magic = stream.read(4)
    except OSError as error:
        raise BridgeError(f"{path}: cannot be read: {error.strerror}") from None
    if magic != b"GGUF":
        raise BridgeError(
            f"{path}: is no GGUF file (its first bytes are {magic!r}); copy or download it again"
        )


def cannot_load(shown: str, error: Exception, local: bool, kind: str = "a causal language model") -> str:
    """What is said of a model that transformers cannot load."""
    text = reason(error)
    if (
        "safetensors" in str(error)
        and not isinstance(error, json.JSONDecodeError)
        and "no file named" in str(error)
    ):
        return (
            f"{shown}: no weights as safetensors; to unpickle others, which may run any code, add --pickled"
        )
    if "trust_remote_code" in str(error):
        return f"{shown}: comes with code of its own; to run it, add --remote-code"
    if local:
        return f"{shown}: cannot be loaded; the file may be damaged or not {kind}; copy or download it again ({text})"
    return f"{shown}: neither a file here nor a model that the hub gives: {text}"


def on_device(device: str) -> torch.device:
    """Where weights go.

    Raises:
      BridgeError: no such device here.
    """
    try:
        where = torch.device(device)
    except RuntimeError:
        raise BridgeError(f"device {device!r} is unknown; give cpu or cuda") from None
    if where.type == "cuda" and not torch.cuda.is_available():
        raise BridgeError(f"device {device}: torch sees no CUDA device here; give --device cpu")
    return where


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """No bars and notes of transformers: the bridge has its own."""
    level, bars = transformers_logging.get_verbosity(), transformers_logging.is_progress_bar_enabled()
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    try:
        # The bar of the GGUF reader asks nobody.
        with contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        transformers_logging.set_verbosity(level)
        if bars:
            transformers_logging.enable_progress_bar()


def _digest(network: Any, tokenizer: Any, start: tuple[int, ...]) -> str:
    found = hashlib.sha256()
    base = network.get_base_model() if hasattr(network, "get_base_model") else network
    for name, tensor in sorted(base.state_dict().items()):
        if "lora_" in name:
            continue
        name = name.replace(".base_layer.", ".")  # as it is called before an adapter is put around it
        found.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode())
        found.update(tensor.detach().cpu().reshape(-1).contiguous().view(torch.uint8).numpy().tobytes())
    found.update(json.dumps([sorted(tokenizer.get_vocab().items()), list(start)]).encode())
    return found.hexdigest()
