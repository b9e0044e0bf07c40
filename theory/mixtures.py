"""Mixtures of more than two components, several models in one claim, further scores: all that a claim may speak of beside P-, P+ and B.

    P_0 = component("P_0")                                       # a third law of texts
    three = model("three", {"P-": a, "P_0": b, "P+": 1 - a - b}) # a mixture of them
    before = model("before", {"P-": alpha, "P+": 1 - alpha})     # two models in one claim
    after = model("after", {"P-": beta, "P+": 1 - beta})
    harm = behaviour("harm")                                         # a further score of sentences

    claim("tuning-helps", where=[beta < alpha], conclusion=every_prompt(after.B(s) >= before.B(s)))

The worlds of a claim have the components and scores that it speaks of. Like P- and P+, a component may be any law: of every next
sentence after every prompt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy.core.symbol import Str

from theory.errors import StatementError
from theory.notions import observable, sentences
from theory.observables import (
    LAWS,
    B,
    LawOfNext,
    P_minus,
    P_plus,
    declare_component,
    definition_of,
    is_component,
    next_minus,
    next_of,
    next_plus,
    score_after,
    score_of,
    text_of,
)
from theory.parameters import RESERVED, is_name
from theory.signature import Definition
from theory.substitution import substitute
from theory.terms import SENTENCES, bound

_SCORES: dict[str, bool] = {}  # whether the prompt matters, by name


@dataclass(frozen=True)
class Component:
    """A law of texts beside P- and P+, by name."""

    name: str

    def __call__(self, prompt: sp.Symbol) -> sp.Expr:
        """Probability of a prompt."""
        return text_of(prompt, Str(self.name))

    def next(self, prompt: sp.Symbol, sentence: sp.Symbol) -> sp.Expr:
        """Probability of a sentence, which a sum over ``sentences`` binds, after a prompt."""
        return next_of(prompt, sentence, Str(self.name))


@dataclass(frozen=True)
class Score:
    """A score of sentences in [-1, 1] beside B, by name.

    Attributes:
      of_prompt: whether it depends on the prompt that a sentence is said after, too.
    """

    name: str
    of_prompt: bool

    def __call__(self, *arguments: sp.Symbol) -> sp.Expr:
        """The score of a sentence y, ``harm(y)``; of one after a prompt, ``taste(s, y)``.

        Raises:
          StatementError: too few or too many arguments.
        """
        wanted = 2 if self.of_prompt else 1
        if len(arguments) != wanted:
            shown = f"{self.name}(s, y)" if self.of_prompt else f"{self.name}(y)"
            raise StatementError(f"score {self.name}: {len(arguments)} argument(s); write {shown}")
        return (score_after if self.of_prompt else score_of)(*arguments, Str(self.name))


@dataclass(frozen=True)
class _Defined(Component):
    """A law of texts that is defined by that of the next sentence."""

    definition: Definition

    def next(self, prompt: sp.Symbol, sentence: sp.Symbol) -> sp.Expr:
        return self.definition(prompt, sentence)


class _Minus(Component):
    def __call__(self, prompt: sp.Symbol) -> sp.Expr:
        return P_minus(prompt)

    def next(self, prompt: sp.Symbol, sentence: sp.Symbol) -> sp.Expr:
        return next_minus(prompt, sentence)


class _Plus(Component):
    def __call__(self, prompt: sp.Symbol) -> sp.Expr:
        return P_plus(prompt)

    def next(self, prompt: sp.Symbol, sentence: sp.Symbol) -> sp.Expr:
        return next_plus(prompt, sentence)


_BUILT_IN: Mapping[str, Component] = {"P-": _Minus("P-"), "P+": _Plus("P+")}


@dataclass(frozen=True)
class Model:
    """A mixture of components: before or after some training, or of more than two of them. Each notion is a definition.

    Attributes:
      name: as it prints, in ``B_name(s)``.
      weights: by component; they are to be nonnegative and to sum to 1, which the intervals of parameters and ``where`` say.
    """

    name: str
    weights: Mapping[str, sp.Expr]

    def _each(self) -> list[tuple[sp.Expr, Component]]:
        return [(weight, _component(name)) for name, weight in self.weights.items()]

    def _defined(self, word: str, function: Any, latex: str) -> Definition:
        return observable(f"{word}_{self.name}", function, latex)

    def P(self, prompt: sp.Symbol) -> sp.Expr:
        """Probability of a prompt under the model."""
        made = self._defined("P", self._text, rf"\mathbb{{P}}_{{{self._tex}}}(#1)")
        return made(prompt)

    def _text(self, s: sp.Symbol) -> sp.Expr:
        return sp.Add(*(weight * law(s) for weight, law in self._each()))

    def next(self, prompt: sp.Symbol, sentence: sp.Symbol) -> sp.Expr:
        """Probability that the model continues a prompt with a sentence; none after a prompt of probability 0."""

        def following(s: sp.Symbol, y: sp.Symbol) -> sp.Expr:
            joint = sp.Add(*(weight * law(s) * law.next(s, y) for weight, law in self._each()))
            return sp.Piecewise((joint / self._text(s), self._text(s) > 0))

        return self._defined("next", following, rf"\mathbb{{P}}_{{{self._tex}}}(#2 \mid #1)")(
            prompt, sentence
        )

    def w(self, prompt: sp.Symbol, component: str | Component) -> sp.Expr:
        """Posterior weight of a component after a prompt; none after one of probability 0.

        Raises:
          StatementError: the model has no such component.
        """
        name = component.name if isinstance(component, Component) else component
        if name not in self.weights:
            raise StatementError(
                f"model {self.name}: no component {name!r}; it has {', '.join(self.weights)}"
            )
        words = {"P-": "minus", "P+": "plus"}

        def weight(s: sp.Symbol) -> sp.Expr:
            return sp.Piecewise((self.weights[name] * _component(name)(s) / self._text(s), self._text(s) > 0))

        return observable(f"w_{self.name}_{words.get(name, name)}", weight)(prompt)

    def B(self, prompt: sp.Symbol, score: Score | None = None) -> sp.Expr:
        """Mean score of what the model says after a prompt: of B, or of a further score."""
        tex = rf"_{{{self._tex}}}(#1)"

        def mean(s: sp.Symbol) -> sp.Expr:
            return sentences.sum(lambda y: self.next(s, y) * _scored(score, s, y))

        if score is None:
            return self._defined("B", mean, "B" + tex)(prompt)
        return self._defined(score.name, mean, sp.latex(sp.Symbol(score.name)) + tex)(prompt)

    @property
    def _tex(self) -> str:
        return rf"\mathrm{{{self.name}}}".replace("_", r"\_")


def _scored(score: Score | None, s: sp.Symbol, y: sp.Symbol) -> sp.Expr:
    if score is None:
        return B(y)
    return score(s, y) if score.of_prompt else score(y)


def _component(name: str) -> Component:
    law = definition_of(name)
    return defined_component(name, law) if law is not None else _BUILT_IN.get(name) or Component(name)


def _fresh(what: str, name: Any) -> str:
    if not is_name(name):
        raise StatementError(f"{what} {name!r}: use letters, digits and underscore, first a letter")
    if name in RESERVED or name in (*LAWS, SENTENCES, "both", "any"):
        raise StatementError(f"{what} {name}: the name has another meaning in statements; choose another")
    return str(name)


def component(name: str, *, next: Callable[[sp.Symbol, sp.Symbol], Any] | None = None) -> Component:
    """A further component, that is a law of texts: ``P_0 = component("P_0")``.

    With ``next`` it is defined by the law of the next sentence, as filtered or tempered text is::

        polite = component("polite", next=lambda s, y: next_P(s, y) * (1 + B(y)) / sentences.sum(lambda x: next_P(s, x) * (1 + B(x))))

    It is for the one who writes it to see to it that probabilities sum to 1; where they do not, or where one is negative, claims
    about it have no meaning. The exact checker draws from it where they are rational.

    Its name is a law to draw texts from (``with_probability(..., law="P_0")``, ``Expect("P_0", ...)``) and a support
    (``every_prompt(..., support="P_0")``).

    Raises:
      StatementError: a name that is none, or has another meaning.
    """
    if _fresh("component", name) in _SCORES:
        raise StatementError(f"component {name}: a score has this name; choose another")
    if next is None:
        declare_component(name)
        return Component(name)
    if not callable(next):
        raise StatementError(f"component {name}: next={next!r} is no function; write next=lambda s, y: ...")
    (prompt, sentence), term = bound(next, 2)
    made = sp.sympify(term)
    if not isinstance(made, sp.Expr):
        raise StatementError(f"component {name} is defined as {made}; a probability is a number")
    return defined_component(name, LawOfNext(prompt, sentence, made))


def defined_component(name: str, law: LawOfNext) -> Component:
    """A component with that definition."""
    declare_component(_fresh("component", name), law)
    tex = rf"{sp.latex(sp.Symbol(name))}(#2 \mid #1)"

    def following(s: sp.Symbol, y: sp.Symbol) -> sp.Expr:
        return substitute(law.term, {law.prompt: s, law.sentence: y})

    return _Defined(name, Definition(name, following, tex))


def behaviour(name: str, *, of_prompt: bool = False) -> Score:
    """A further score of sentences, in [-1, 1]: of what is said alone, or with the prompt before it.

    Raises:
      StatementError: a name that is none, or has another meaning.
    """
    if not isinstance(of_prompt, bool):
        raise StatementError(f"score {name}: of_prompt={of_prompt!r}; use True or False")
    if is_component(_fresh("score", name)):
        raise StatementError(f"score {name}: a component has this name; choose another")
    if _SCORES.setdefault(name, of_prompt) != of_prompt:
        raise StatementError(
            f"score {name}: declared before with of_prompt={not of_prompt}; choose another name"
        )
    return Score(name, of_prompt)


def model(name: str, weights: Mapping[Any, Any]) -> Model:
    """A model that mixes components, ``model("after", {"P-": beta, "P+": 1 - beta})``.

    Args:
      name: as it prints.
      weights: a number or an expression in parameters for each component, by name ("P-", "P+", or a further one) or itself.

    Raises:
      StatementError: a component that was not declared, or a weight that is no number.
    """
    if not is_name(name):
        raise StatementError(f"model {name!r}: use letters, digits and underscore, first a letter")
    if not isinstance(weights, Mapping) or not weights:
        raise StatementError(f'model {name}: give weights, such as {{"P-": alpha, "P+": 1 - alpha}}')
    made: dict[str, sp.Expr] = {}
    for key, weight in weights.items():
        label = key.name if isinstance(key, Component) else key
        if label not in _BUILT_IN and not is_component(label):
            raise StatementError(
                f'model {name}: {label!r} is no component; use "P-", "P+" or what component(...) declares'
            )
        try:
            number = sp.sympify(weight, strict=True)
        except sp.SympifyError:
            number = None
        if isinstance(weight, bool) or not isinstance(number, sp.Expr):
            raise StatementError(
                f"model {name}: the weight {weight!r} of {label} is no number or expression in parameters"
            )
        made[label] = number
    return Model(name, made)
