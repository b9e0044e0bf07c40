"""Deliberate faults in engine and checker, each caught by a test; witnesses of n-gram worlds tampered with."""

from __future__ import annotations

import copy
import inspect
import re
import sys
import textwrap
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

import synth.engine
from proofs.exact import (
    ExactWorld,
    ModelChecker,
    WitnessError,
    beyond,
    certify,
    digest,
    model_checker,
    tails,
    valuation,
)
from proofs.exact.tails import Tail
from proofs.exact.talk import Talk
from synth.engine import Evaluator, Tree
from tests.language import HALF, decided, rows
from tests.test_language import CONVERSATIONS, FORMULAS, WORLDS, engine_differences, exact_differences
from tests.test_tails import INDEPENDENT, TRAPS
from theory import *
from theory.parameters import draws
from theory.serialise import claim_to_json

F = Fraction


def alter(patch: pytest.MonkeyPatch, owner: Any, name: str, old: str, new: str) -> None:
    """Replace one piece of the source of a function, a method or a property."""
    static = inspect.getattr_static(owner, name)
    found = getattr(static, "func", static)  # of a cached property
    source = textwrap.dedent(inspect.getsource(found)).removeprefix("@cached_property\n")
    assert source.count(old) == 1, f"{name} does not contain {old!r} once"
    module = sys.modules[found.__module__]
    scope: dict[str, Any] = {}
    exec("from __future__ import annotations\n" + source.replace(old, new), vars(module), scope)
    patch.setattr(owner, name, scope[name] if found is static else property(scope[name]))


def caught(differences: Callable[..., list[str]], function: str) -> bool:
    """Whether some formula comes out differently from the oracle, one after the other."""
    talks = function.strip("_") == "conversation"
    names = ("talkative", "reticent") if talks else ("sparse", "dense")
    formulas = CONVERSATIONS if talks else FORMULAS
    return any(
        differences(WORLDS[name], "window", {label: formula})
        for name in names
        for label, formula in sorted(
            formulas.items(), key=lambda item: ("two" in item[0], item[0] != "total")
        )
    )


ENGINE: dict[str, tuple[Any, str, str, str]] = {
    "a window repeats where it should tile": (
        Tree,
        "_law",
        "jnp.tile(laws[-1], (self.alphabet ** (k - self.horizon + 1), 1))",
        "jnp.repeat(laws[-1], self.alphabet ** (k - self.horizon + 1), axis=0)",
    ),
    "joint probabilities for conditional ones": (
        Evaluator,
        "_conditional",
        "jnp.where(possible, given, 0.0)",
        "0.0 * jnp.where(possible, given, 0.0)",
    ),
    "the reply that suits the user best": (
        Evaluator,
        "_conversation",
        "mean = (probability * value[level + reply]).reshape(a**level, -1).sum(1)",
        "mean = value[level + reply].reshape(a**level, -1).max(1)",
    ),
    "a user who does not see the reply": (
        Evaluator,
        "_conversation",
        "mean = (probability * value[level + reply]).reshape(a**level, -1).sum(1)",
        "mean = value[level + reply].reshape(a**level, -1).min(1)",
    ),
    "no limit on all queries together": (
        Evaluator,
        "_conversation",
        "fit & (used + size <= counts[f.total])",
        "fit & (size <= counts[f.total])",
    ),
    "the end of a query unchecked": (
        Evaluator,
        "_conversation",
        "([level] if closed else [])",
        "[]",
    ),
    "the last query bounded as the others": (
        Evaluator,
        "_conversation",
        "final = f.cap if f.last is None else f.last",
        "final = f.cap",
    ),
    "the worst of the draws": (
        synth.engine,
        "_best",
        "(above - below) @ score[order]",
        "(above - below) @ score[order[::-1]]",
    ),
    "a draw too few": (synth.engine, "_best", "count * jnp.log", "(count - 1) * jnp.log"),
    "the log-ratio of the whole text": (
        Tree,
        "gain",
        "before + self.level",
        '0 * before + self.level("LLR", k) + 0 * self.level',
    ),
    "a score of the first sentence": (Tree, "_B_last", "self.score_at(k, k)", "self.score_at(k, 1)"),
    "variance about zero": (synth.engine, "_variance", "(kept - mean) ** 2", "kept**2"),
    "divergence of P-": (
        Tree,
        "_KL_reverse",
        'self.level("law_plus", k), self.level("law_minus", k)',
        'self.level("law_minus", k), self.level("law_plus", k)',
    ),
    "one of both components": (
        Tree,
        "support",
        'self.support("P-", k) & self.support("P+", k)',
        'self.support("P-", k) | self.support("P+", k)',
    ),
    "the length counts the whole text": (
        Evaluator,
        "_quantifier",
        "level = base + size",
        "level = max(base, size)",
    ),
    "the tilt on the other component": (
        Tree,
        "parametric",
        "(1 - value) * p + value * q",
        "value * p + (1 - value) * q",
    ),
    "either like both": (
        Evaluator,
        "_formula",
        "least(stacked, axis=0) if isinstance(f, Conjunction) else greatest(stacked, axis=0)",
        "least(stacked, axis=0)",
    ),
    "a condition that asks": (
        Evaluator,
        "_formula",
        "jnp.where(self._truth(f.condition, env, k), self._formula(f.body, env, k), jnp.inf)",
        "jnp.minimum(self._formula(f.condition, env, k), self._formula(f.body, env, k))",
    ),
    "a sum without its last term": (
        Evaluator,
        "_leaf",
        "self._static(last, env) + 1",
        "self._static(last, env)",
    ),
}


@pytest.mark.parametrize("fault", ENGINE)
def test_a_faulty_engine_is_caught(fault, monkeypatch):
    alter(monkeypatch, *ENGINE[fault])
    assert caught(engine_differences, ENGINE[fault][1])


CHECKER: dict[str, tuple[Any, str, str, str]] = {
    "a window of first sentences": (
        ExactWorld,
        "state",
        "return prompt[len(prompt) - self.horizon + 1 :]",
        "return prompt[: self.horizon - 1]",
    ),
    "joint probabilities for conditional ones": (
        ModelChecker,
        "drawn",
        "mass_of(found, law, world.alpha) / whole",
        "mass_of(found, law, world.alpha)",
    ),
    "the reply that suits the user best": (
        Talk,
        "_said",
        "mass_of(y, law, world.alpha) / whole * self._user(y, said + 1, used, 0, False) for y in drawn",
        "best for best in [max(self._user(y, said + 1, used, 0, False) for y in drawn)]",
    ),
    "no limit on all queries together": (
        Talk,
        "_user",
        "min(limit, self.total - used)",
        "min(limit, self.total)",
    ),
    "the end of a query unchecked": (
        Talk,
        "_user",
        "enough and here > 0 and (last or negative)",
        "enough and here > 0",
    ),
    "the law of all draws, not its steps": (ExactWorld, "_best", "below = reached", "below = Fraction(0)"),
    "the log-ratio of the whole text": (
        ExactWorld,
        "_gain",
        "range(len(before), len(x))",
        "range(len(x))",
    ),
    "the length counts the whole text": (
        ExactWorld,
        "prompts",
        "end = len(start) + k",
        "end = max(len(start), k)",
    ),
    "variance about zero": (valuation, "variance", "add(value, away)", "value"),
    "one of both components": (
        ExactWorld,
        "possible",
        'self.probability("P-", prompt) > 0 and self.probability("P+", prompt) > 0',
        'self.probability("P-", prompt) > 0 or self.probability("P+", prompt) > 0',
    ),
    "a sum without its last term": (
        ModelChecker,
        "_sum",
        "self.whole(last - first + 1, env)",
        "self.whole(sp.Max(0, last - first), env)",
    ),
    "a chance as a certainty": (
        ModelChecker,
        "_chance",
        "compare(true, asked) >= 0",
        "compare(true, Fraction(1)) >= 0",
    ),
}


@pytest.mark.parametrize("fault", CHECKER)
def test_a_faulty_checker_is_caught(fault, monkeypatch):
    alter(monkeypatch, *CHECKER[fault])
    assert caught(exact_differences, CHECKER[fault][1])


LENIENT: dict[str, tuple[Any, str, str, str]] = {
    "what dies out is not looked for": (
        ExactWorld,
        "settling",
        "found: set",
        'if self.tail == "frozen":\n        return self.horizon - 1\n    found: set',
    ),
    "sizes of inner prompts": (beyond, "_grows", "not others and improves", "improves"),
    "conditions that come true": (model_checker, "settled_by_laws", "asked and unsettled", "unsettled"),
    "numbers of sentences drawn": (beyond, "changing", " | changing(e.length, inner)", ""),
    "values of parameters": (beyond, "changing", "own.union(*given)", "own"),
    "lengths of inner prompts": (
        beyond,
        "_changing_range",
        "return changing(f.length.expr, inner)",
        "return set()",
    ),
    "n inside an average": (Tail, "settle", " or self.f.var in e.body.free_symbols", ""),
    "equalities that move": (
        Tail,
        "_settle_frozen",
        "isinstance(relation, (sp.Equality, sp.Unequality))",
        "False",
    ),
    "steps in n": (
        Tail,
        "_settle_frozen",
        "not gap.is_polynomial(*moving) or sp.Poly(gap, *moving).total_degree() > 1",
        "any(sp.diff(gap, x, y) != 0 for x in moving for y in moving)",
    ),
    "unequal ends": (tails, "_one_sided", "alone and not isinstance(relation, sp.Unequality)", "alone"),
    "means that differ along a frozen tail": (
        Tail,
        "_linear",
        "all(compare(x, means[0]) == 0 for x in means[1:])",
        "True",
    ),
    "what comes after a long prompt": (ModelChecker, "last", "max(reach, 1 if frozen else 2)", "reach"),
}


@pytest.mark.parametrize("fault", LENIENT)
def test_a_checker_that_settles_too_much_is_caught(fault, monkeypatch):
    alter(monkeypatch, *LENIENT[fault])
    assert any(decided(x.world, x.formula, tail=x.tail) is True for x in TRAPS.values())


# --- witnesses -----------------------------------------------------------------------------------------
CHAIN = rows(
    INDEPENDENT,
    [[F(1), F(0)], [HALF, HALF], [F(1, 4), F(3, 4)]],
    [[HALF, HALF], [HALF, HALF], [F(3, 4), F(1, 4)]],
)


def window_witness() -> dict[str, Any]:
    """A counterexample that needs its window: after a frozen first sentence there is no divergence."""
    mine = claim(
        "mine",
        hypotheses=[Hypothesis("apart", "", every_length(Expect("P-", KL(s), s, n + 2) > F(1, 20)))],
        where=[draws <= 2],
        conclusion=some_prompt(best_P(s, draws) < -1, length=1),
    )
    given = {"alpha": "1/2", "draws": "2"}
    world = {**CHAIN.to_json(), "tail": "window"}
    return sealed(
        {
            "format": "beb-witness",
            "version": 1,
            "claim": claim_to_json(mine),
            "parameters": given,
            "world": world,
            "depth": 2,
        }
    )


def sealed(witness: dict[str, Any]) -> dict[str, Any]:
    witness["digest"] = digest(witness)
    return witness


def _drop(law: str, prefix: list[str]) -> Callable[[dict[str, Any]], None]:
    def change(w: dict[str, Any]) -> None:
        w["world"][law] = [row for row in w["world"][law] if row["prefix"] != prefix]

    return change


def _add_long_row(w: dict[str, Any]) -> None:
    w["world"]["P-"].append({"prefix": ["a", "b"], "law": {"a": "1"}})


TAMPERED: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "frozen": (lambda w: w["world"].update(tail="frozen"), "hypothesis apart fails on this world"),
    "no tail, which is a frozen one": (lambda w: w["world"].pop("tail"), "hypothesis apart fails"),
    "half a draw": (lambda w: w["parameters"].update(draws="3/2"), "draws = 3/2 is not a whole number"),
    "no draws": (lambda w: w["parameters"].update(draws="0"), "draws = 0 lies outside"),
    "a logarithm of draws": (lambda w: w["parameters"].update(draws="log(4)"), "is not a whole number"),
    "too many draws": (lambda w: w["parameters"].update(draws="3"), "the parameters do not satisfy"),
    "a row of the window missing": (_drop("P-", ["b"]), r"P- has no law after \['b'\]"),
    "a row of the other component missing": (_drop("P+", ["b"]), r"P\+ has no law after \['b'\]"),
}


def test_the_window_witness_is_confirmed():
    verdict = certify(window_witness())
    assert verdict.confirmed, verdict.reason


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_window_is_refused(name):
    change, why = TAMPERED[name]
    tampered = copy.deepcopy(window_witness())
    change(tampered)
    assert "altered" in certify(tampered).reason
    verdict = certify(sealed(tampered))
    assert not verdict.confirmed
    assert re.search(why, verdict.reason), verdict.reason


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda w: w["world"].update(tail="loop"), "tail must be one of frozen, window"),
        (lambda w: w["world"].update(tail=None), "tail must be one of frozen, window"),
        (lambda w: w["world"].update(tail=["window"]), "tail must be one of frozen, window"),
        (_add_long_row, "prefix not shorter than the horizon 2"),
    ],
)
def test_what_is_no_window(change, why):
    tampered = copy.deepcopy(window_witness())
    change(tampered)
    with pytest.raises(WitnessError, match=why):
        certify(sealed(tampered))


def test_rows_after_impossible_prefixes_do_not_count():
    spoiled = copy.deepcopy(window_witness())
    spoiled["world"]["horizon"] = 3
    for law in ("P-", "P+"):
        after = {tuple(r["prefix"]): r["law"] for r in spoiled["world"][law]}
        spoiled["world"][law] += [
            {"prefix": [x, y], "law": after[(y,)]} for x in ("a", "b") for y in ("a", "b")
        ]
    assert certify(sealed(spoiled)).confirmed
    # P- never begins with b, but P+ does: P(s) needs what P- says only where P- can be.
    bare = copy.deepcopy(spoiled)
    bare["world"]["P-"] = [r for r in bare["world"]["P-"] if r["prefix"] != ["b"]]
    assert certify(sealed(bare)).confirmed
