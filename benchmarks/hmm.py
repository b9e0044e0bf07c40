"""Hidden Markov models against the libraries that people use: same models, same prompts, same run, 64 bits where they have them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from synth.components import hmm

PEERS = ("dynamax", "dynamax, parallel in time", "hmmlearn", "hmmlearn, scaling", "pomegranate")
# The largest work, in sentences times states squared, on which a peer is timed; more would take minutes a call.
MOST = {
    "hmmlearn": 2e9,
    "hmmlearn, scaling": 1e10,
    "dynamax, parallel in time": 2e8,
    "pomegranate": 2e10,
    "dynamax": 4e10,
}


@dataclass(frozen=True)
class Case:
    """So many prompts of one length under one model, laws drawn from flat Dirichlet priors."""

    batch: int
    length: int
    states: int
    symbols: int = 64

    @property
    def sentences(self) -> int:
        return self.batch * self.length

    @property
    def operations(self) -> float:
        """Multiplications and additions of the forward recursion: a product with the transition matrix and with the
        emissions, and a sum."""
        return self.sentences * (2.0 * self.states**2 + 2.0 * self.states)

    def drawn(self) -> tuple[hmm.Parameters, np.ndarray]:
        rng = np.random.default_rng([self.states, self.symbols])
        rows = partial(rng.dirichlet)
        laws = (
            rows(np.ones(self.states)),
            rows(np.ones(self.states), size=self.states),
            rows(np.ones(self.symbols), size=self.states),
        )
        tokens = rng.integers(0, self.symbols, size=(self.batch, self.length))
        return hmm.Parameters(*(jnp.log(jnp.asarray(x)) for x in laws)), tokens


Contestant = Callable[[], np.ndarray]


def contestants(case: Case) -> dict[str, Contestant]:
    """Log-likelihoods of all prompts, by each library that is installed and not hopeless at this size."""
    parameters, tokens = case.drawn()
    placed = jnp.asarray(tokens)
    found: dict[str, Contestant] = {
        "ours": lambda: np.asarray(jax.block_until_ready(hmm.log_likelihood(parameters, placed)))
    }
    makers = {
        "dynamax": dynamax,
        "dynamax, parallel in time": partial(dynamax, parallel=True),
        "hmmlearn": hmmlearn,
        "hmmlearn, scaling": partial(hmmlearn, implementation="scaling"),
        "pomegranate": pomegranate,
    }
    for name, make in makers.items():
        work = case.sentences * case.states ** (3 if "parallel" in name else 2)
        if find_spec(name.split(",")[0]) is not None and work <= MOST[name]:
            found[name] = make(parameters, tokens)
    return found


def dynamax(parameters: hmm.Parameters, tokens: np.ndarray, parallel: bool = False) -> Contestant:
    """Its filter, vmapped and compiled; only the likelihood is asked for, so that XLA may drop the rest."""
    from dynamax.hidden_markov_model import hmm_filter, parallel_hmm_filter

    way = parallel_hmm_filter if parallel else hmm_filter
    initial, transition = jnp.exp(parameters.log_initial), jnp.exp(parameters.log_transition)

    @jax.jit
    def run(tokens: Any) -> Any:
        def one(prompt: Any) -> Any:
            return way(initial, transition, parameters.log_emission.T[prompt]).marginal_loglik

        return jax.vmap(one)(tokens)

    placed = jnp.asarray(tokens)
    return lambda: np.asarray(run(placed))


def hmmlearn(parameters: hmm.Parameters, tokens: np.ndarray, implementation: str = "log") -> Contestant:
    """Its scores, prompt by prompt as it has them; by logarithms unless one asks for its faster scaling."""
    from hmmlearn.hmm import CategoricalHMM

    model = CategoricalHMM(n_components=len(parameters.log_initial), implementation=implementation)
    model.startprob_ = np.exp(parameters.log_initial)
    model.transmat_ = np.exp(parameters.log_transition)
    model.emissionprob_ = np.exp(parameters.log_emission)
    model.n_features = parameters.log_emission.shape[1]
    columns = [prompt[:, None] for prompt in tokens]
    return lambda: np.array([model.score(x) for x in columns])


def pomegranate(parameters: hmm.Parameters, tokens: np.ndarray) -> Contestant:
    """Its dense model on the whole batch; 32 bits, as it has no others."""
    import torch
    from pomegranate.distributions import Categorical
    from pomegranate.hmm import DenseHMM

    laws = [np.exp(np.asarray(x)).astype(np.float32) for x in parameters]
    model = DenseHMM(
        [Categorical(row[None]) for row in laws[2]],
        edges=laws[1],
        starts=laws[0],
        ends=np.full(len(laws[0]), 1.0, dtype=np.float32),  # its ends cost nothing: prompts just stop
    )
    data = torch.tensor(tokens[..., None])

    def run() -> np.ndarray:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return model.log_probability(data).numpy()

    return run


def samplers(case: Case) -> dict[str, Contestant]:
    """Draws of all prompts of a case."""
    parameters, _ = case.drawn()
    key = jax.random.key(0)
    found: dict[str, Contestant] = {
        "ours": lambda: np.asarray(hmm.sample(key, parameters, case.batch, case.length))
    }
    if find_spec("dynamax") is not None:
        from dynamax.hidden_markov_model import CategoricalHMM

        model = CategoricalHMM(case.states, 1, case.symbols)
        known, _ = model.initialize(
            key,
            initial_probs=jnp.exp(parameters.log_initial),
            transition_matrix=jnp.exp(parameters.log_transition),
            emission_probs=jnp.exp(parameters.log_emission)[:, None],
        )
        draw = jax.jit(jax.vmap(lambda k: model.sample(known, k, case.length)[1]))
        keys = jax.random.split(key, case.batch)
        found["dynamax"] = lambda: np.asarray(draw(keys))
    if find_spec("hmmlearn") is not None:
        from hmmlearn.hmm import CategoricalHMM as Categorical

        other = Categorical(n_components=case.states)
        other.startprob_, other.transmat_, other.emissionprob_ = (np.exp(x) for x in parameters)
        other.n_features = case.symbols
        found["hmmlearn"] = lambda: np.stack(
            [other.sample(case.length, random_state=i)[0][:, 0] for i in range(case.batch)]
        )
    return found


def disagreement(case: Case) -> dict[str, float]:
    """Largest relative difference between our log-likelihoods and those of each peer."""
    found = {name: call() for name, call in contestants(case).items()}
    return {name: float(np.abs(x / found["ours"] - 1).max()) for name, x in found.items() if name != "ours"}


def limits() -> tuple[float, float]:
    """What this machine reaches in 64 bits: bytes per second copied, and operations per second of a matrix product."""
    from benchmarks.timing import measure, summary

    source, matrix = np.ones(2**24), jnp.ones((1024, 1024))
    target = np.empty_like(source)
    product = jax.jit(jnp.matmul)
    rates = measure(
        {
            "copy": (lambda: np.copyto(target, source), 2.0 * source.nbytes),
            "product": (lambda: jax.block_until_ready(product(matrix, matrix)), 2.0 * 1024**3),
        },
        rounds=5,
    )
    return summary(rates["copy"]).median, summary(rates["product"]).median
