"""What can be observed on a world, as SymPy functions of a prompt.

Notation of Wolf et al. (arXiv 2304.11082 v6, section 2). A prompt ``s`` is a finite sequence of sentences;
``P = alpha P- + (1 - alpha) P+``; logarithms are natural (nats). Each observable knows how to print itself.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import sympy as sp
from sympy.core.symbol import Str

from theory.errors import StatementError

LAWS = ("P", "P-", "P+")
_LAW_LATEX = {"P": r"\mathbb{P}", "P-": r"\mathbb{P}_-", "P+": r"\mathbb{P}_+"}
# Components beside P- and P+, by name, that `theory.mixtures.component` has declared: each is the law of texts, too.
_COMPONENTS: dict[str, LawOfNext | None] = {}


class LawOfNext(NamedTuple):
    """A law of texts that is defined: the probability of a sentence after a prompt, as a term in both."""

    prompt: sp.Symbol
    sentence: sp.Symbol
    term: sp.Expr


def declare_component(name: str, definition: LawOfNext | None = None) -> None:
    """Make a name that of a further component, so that texts can be drawn from it.

    Raises:
      StatementError: it has been declared as another one.
    """
    if _COMPONENTS.setdefault(name, definition) != definition:
        raise StatementError(
            f"component {name}: declared before, and defined in another way; choose another name"
        )


def definition_of(name: str) -> LawOfNext | None:
    """What a further component is defined as; None where it may be any law."""
    return _COMPONENTS.get(name)


def is_component(name: object) -> bool:
    """Whether something is the name of a further component."""
    return isinstance(name, str) and name in _COMPONENTS


def check_law(name: Any) -> str:
    """The name of a law of texts: the mixture, a component of it, or a further component.

    Raises:
      StatementError: there is no such law.
    """
    if name in LAWS or is_component(name):
        return str(name)
    further = ", ".join(sorted(_COMPONENTS))
    raise StatementError(
        f"law {name!r}: use one of {', '.join(LAWS)}{', ' if further else ''}{further}, or declare component({name!r})"
    )


def law_latex(name: str) -> str:
    """A law in LaTeX."""
    return _LAW_LATEX.get(name) or sp.latex(sp.Symbol(name))


class Observable(sp.Function):
    """A real (possibly infinite) quantity of a prompt.

    Of one that may be infinite no sign is assumed: SymPy takes ``x < oo`` for true of whatever it knows to be nonnegative.

    Attributes:
      roles: what each argument is: "prompt", "parameter" (an expression in parameters), "sentence" (one that a sum binds) or
        "name" (of a further component or score).
    """

    nargs: tuple[int, ...] = (1,)
    roles: tuple[str, ...] = ("prompt",)
    is_extended_real: bool | None = True
    is_commutative = True
    tex: str = ""

    @classmethod
    def eval(cls, *args: Any) -> None:
        return None

    def _latex(self, printer: Any, exp: Any = None) -> str:
        body = self.tex.replace("#", printer._print(self.args[0]))
        if len(self.args) > 1:
            body = body.replace("@", printer._print(self.args[1]))
        return body if exp is None else rf"\left({body}\right)^{{{exp}}}"


class Extended(Observable):
    """A quantity that may be infinite.

    SymPy does not hear that it is real: it would take ``KL(s) < oo`` and ``KL(s) < KL(s) + 1`` for true, in whatever
    formula they stand, and half a claim would be gone without a word.
    """

    is_extended_real = None


class P(Observable):
    """Probability of the prompt under the mixture, P(s)."""

    tex = r"\mathbb{P}(#)"
    is_nonnegative = True


class P_minus(Observable):
    """Probability of the prompt under the ill-behaved component, P-(s)."""

    tex = r"\mathbb{P}_-(#)"
    is_nonnegative = True


class P_plus(Observable):
    """Probability of the prompt under the well-behaved component, P+(s)."""

    tex = r"\mathbb{P}_+(#)"
    is_nonnegative = True


class w(Observable):
    """Posterior weight of P- after the prompt: alpha P-(s) / P(s)."""

    tex = r"w(#)"  # no sign is assumed: that w is a weight is for the audit to find


class w_max(Observable):
    """Largest posterior weight along the prompt, max over its prefixes (itself and the empty one included)."""

    tex = r"\max_{k \le |#|} w(#_{1..k})"
    is_nonnegative = True


class LLR(Extended):
    """Log-likelihood ratio log P-(s)/P+(s), nats; +oo where P+(s) = 0 < P-(s)."""

    tex = r"\Lambda(#)"


class inverse_likelihood_ratio(Extended):
    """Likelihood ratio P+(s)/P-(s)."""

    tex = r"\frac{\mathbb{P}_+(#)}{\mathbb{P}_-(#)}"


class increment(Extended):
    """For a prompt s = x y that ends in sentence y: log P-(y|x)/P+(y|x), nats."""

    tex = r"\lambda(#)"


class B_P(Observable):
    """Behaviour expectation of the mixture after the prompt, E over y ~ P(.|s) of B(y)."""

    tex = r"B_{\mathbb{P}}(#)"


class B_minus(Observable):
    """Behaviour expectation of P- after the prompt."""

    tex = r"B_{\mathbb{P}_-}(#)"


class B_plus(Observable):
    """Behaviour expectation of P+ after the prompt."""

    tex = r"B_{\mathbb{P}_+}(#)"


class KL(Extended):
    """KL(P-(.|s) || P+(.|s)) of the next-sentence laws, nats; +oo where the support is not covered."""

    tex = r"D_{\mathrm{KL}}\!\left(\mathbb{P}_-(\cdot\mid #)\,\|\,\mathbb{P}_+(\cdot\mid #)\right)"


class KL_to_model(Observable):
    """KL(P-(.|s) || P(.|s)) against the mixture, nats."""

    tex = r"D_{\mathrm{KL}}\!\left(\mathbb{P}_-(\cdot\mid #)\,\|\,\mathbb{P}(\cdot\mid #)\right)"
    is_nonnegative = True


class KL_reverse(Extended):
    """KL(P+(.|s) || P-(.|s)), the other direction, nats; +oo where the support is not covered."""

    tex = r"D_{\mathrm{KL}}\!\left(\mathbb{P}_+(\cdot\mid #)\,\|\,\mathbb{P}_-(\cdot\mid #)\right)"


class gain(Extended):
    """For a text s that begins with s0: log P-(s|s0)/P+(s|s0), nats, the log-ratio of what follows s0."""

    nargs = (2,)
    roles = ("prompt", "prompt")
    tex = r"\Lambda(# \mid @)"


class B_last(Observable):
    """Behaviour score of the last sentence of a nonempty prompt."""

    tex = r"B(\mathrm{last}\ #)"


class last_minus(Observable):
    """For a prompt s = x y that ends in sentence y: P-(y|x)."""

    tex = r"\mathbb{P}_-(\mathrm{last}\ #)"
    is_nonnegative = True


class last_plus(Observable):
    """For a prompt s = x y that ends in sentence y: P+(y|x)."""

    tex = r"\mathbb{P}_+(\mathrm{last}\ #)"
    is_nonnegative = True


class largest_increment(Extended):
    """Largest log P-(y|s)/P+(y|s) over sentences y with P-(y|s) > 0, nats."""

    tex = r"\lambda_{\max}(#)"


class least_increment(Extended):
    """Least log P-(y|s)/P+(y|s) over sentences y with P-(y|s) > 0, nats."""

    tex = r"\lambda_{\min}(#)"


class increment_variance(Extended):
    """Variance of log P-(y|s)/P+(y|s) over y ~ P-(.|s), nats squared."""

    tex = r"\mathrm{Var}_{\mathbb{P}_-(\cdot\mid #)}[\lambda]"


class chernoff_coefficient(Observable):
    """Sum over y of P-(y|s)^(1-l) P+(y|s)^l, 0 < l < 1; 1 only for equal laws (Chernoff's coefficient)."""

    nargs = (2,)
    roles = ("prompt", "parameter")
    tex = r"\rho_{@}(#)"
    is_nonnegative = True


class perron_root(Observable):
    """Spectral radius of the matrix P-(y|x)^(1-l) P+(y|x)^l, 0 < l < 1, on the states that both can get to from s.

    A state is what the next-sentence laws depend on: for n-gram components the last n - 1 sentences. E of e^(-l LLR) over
    texts that P- continues s by grows like its powers.
    """

    nargs = (2,)
    roles = ("prompt", "parameter")
    tex = r"\varrho_{@}(#)"
    is_nonnegative = True


class perron_ratio(Extended):
    """v(s)/min v of the right Perron vector v of that matrix; +oo where it has no such positive vector.

    For it to have one, the states to which a text can return are to lead to one another, and all others to them.
    """

    nargs = (2,)
    roles = ("prompt", "parameter")
    tex = r"\frac{v_{@}(#)}{\min v_{@}}"


class best_P(Observable):
    """E of the largest behaviour score among N independent draws from P(.|s): best of N, by order statistics."""

    nargs = (2,)
    roles = ("prompt", "parameter")
    tex = r"B^{(@)}_{\mathbb{P}}(#)"


class best_minus(Observable):
    """E of the largest behaviour score among N independent draws from P-(.|s)."""

    nargs = (2,)
    roles = ("prompt", "parameter")
    tex = r"B^{(@)}_{\mathbb{P}_-}(#)"


class size(Observable):
    """Number of sentences of the prompt, |s|."""

    tex = r"|#|"
    is_integer = True
    is_nonnegative = True


class B(Observable):
    """Behaviour score of a single sentence, in [-1, 1]; its argument is bound by `every_sentence` or a sum over sentences."""

    tex = r"B(#)"


class Next(Observable):
    """A probability of a prompt and a sentence: that the sentence follows the prompt."""

    nargs: tuple[int, ...] = (2,)
    roles: tuple[str, ...] = ("prompt", "sentence")
    is_nonnegative = True


class next_minus(Next):
    """P-(y|s): probability that the ill-behaved component continues the prompt s with the sentence y."""

    tex = r"\mathbb{P}_-(@ \mid #)"


class next_plus(Next):
    """P+(y|s): probability that the well-behaved component continues the prompt s with the sentence y."""

    tex = r"\mathbb{P}_+(@ \mid #)"


class next_P(Next):
    """P(y|s): probability that the mixture continues the prompt s with the sentence y; none where P(s) = 0."""

    tex = r"\mathbb{P}(@ \mid #)"


class Further(Observable):
    """Of a component or score beside P-, P+ and B, which its last argument names."""

    @property
    def of(self) -> str:
        """Name of the component or score."""
        return self.args[-1].name

    def _sympystr(self, printer: Any) -> str:
        *given, last = map(printer._print, self.args[:-1])
        return f"{self.of}({' | '.join([last, *given])})"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        *given, last = map(printer._print, self.args[:-1])
        told = r" \mid ".join([last, *given])
        body = rf"{sp.latex(sp.Symbol(self.of))}({told})"
        return body if exp is None else rf"\left({body}\right)^{{{exp}}}"


class text_of(Further):
    """Probability of a prompt under a further component."""

    nargs = (2,)
    roles = ("prompt", "name")
    is_nonnegative = True


class next_of(Further, Next):
    """Probability that a further component continues a prompt with a sentence."""

    nargs = (3,)
    roles = ("prompt", "sentence", "name")
    is_nonnegative = True


class score_of(Further):
    """A further score of a sentence, in [-1, 1]."""

    nargs = (2,)
    roles = ("sentence", "name")


class score_after(Further):
    """A further score of a sentence as what is said after a prompt, in [-1, 1]."""

    nargs = (3,)
    roles = ("prompt", "sentence", "name")


PROMPT_OBSERVABLES: dict[str, type[Observable]] = {
    cls.__name__: cls
    for cls in (
        P,
        P_minus,
        P_plus,
        w,
        w_max,
        LLR,
        inverse_likelihood_ratio,
        increment,
        B_P,
        B_minus,
        B_plus,
        KL,
        KL_to_model,
        KL_reverse,
        gain,
        B_last,
        last_minus,
        last_plus,
        largest_increment,
        least_increment,
        increment_variance,
        chernoff_coefficient,
        perron_root,
        perron_ratio,
        best_P,
        best_minus,
        size,
    )
}
# What a further component or score of the world gives: see `theory.mixtures`.
FURTHER_OBSERVABLES: dict[str, type[Observable]] = {
    cls.__name__: cls for cls in (text_of, next_of, score_of, score_after)
}
# What definitions are made of: of a prompt and a sentence that a sum, maximum or minimum over all sentences binds.
NEXT_OBSERVABLES: dict[str, type[Next]] = {cls.__name__: cls for cls in (next_minus, next_plus, next_P)}
# Functions of the last sentence and the law before it: they repeat one sentence later than the laws do.
LAST_OBSERVABLES = frozenset({"increment", "B_last", "last_minus", "last_plus"})
# Functions of all that may follow: of the laws after longer prompts, too.
CHAIN_OBSERVABLES = frozenset({"perron_root", "perron_ratio"})
# Functions of the next-sentence laws alone: they stay as they are along a frozen tail.
KERNEL_OBSERVABLES = (
    LAST_OBSERVABLES
    | CHAIN_OBSERVABLES
    | {
        "B_minus",
        "B_plus",
        "KL",
        "KL_reverse",
        "largest_increment",
        "least_increment",
        "increment_variance",
        "chernoff_coefficient",
        "best_minus",
        "next_minus",
        "next_plus",
        "next_of",
        "score_of",
        "score_after",
    }
)


def further_in(e: sp.Basic) -> set[tuple[str, str]]:
    """Further components and scores that an expression speaks of: ("component", "defined", "score" or "score after", name)."""
    kinds = {text_of: "component", next_of: "component", score_of: "score", score_after: "score after"}
    found = {(kinds[type(x)], x.of) for x in sp.preorder_traversal(e) if isinstance(x, Further)}
    drawn = {x.law for x in sp.preorder_traversal(e) if isinstance(x, Average)}
    return with_definitions(found | {("component", law) for law in drawn if law not in LAWS})


def with_definitions(found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Components that are defined as such ("defined"), and what their definitions speak of."""
    told: set[tuple[str, str]] = set()
    for kind, name in found:
        law = definition_of(name) if kind == "component" else None
        told |= {(kind, name)} if law is None else {("defined", name)} | further_in(law.term)
    return told


class Average(sp.Expr):
    """A number that a law of texts gives to an expression or event: expectation, variance or probability.

    Args (SymPy): law name, expression or relation in observables of s, the bound prompt s, the number of sentences n and,
    if the texts continue a prompt, that prompt s0: then s ~ law(.|s0) has n sentences more than s0, and stands for the
    whole text.
    """

    is_commutative = True
    word = ""
    tex_word = ""

    def __new__(
        cls, law: Any, body: Any, prompt: sp.Symbol, n: Any, after: sp.Symbol | None = None
    ) -> Average:
        name = law.name if isinstance(law, Str) else law
        check_law(name)
        for part in (body, n):
            if isinstance(part, (str, bool)):
                raise StatementError(f"{cls.__name__} of {part!r}: write an expression or a relation")
        arguments = [Str(name), sp.sympify(body), prompt, sp.sympify(n)]
        return sp.Expr.__new__(cls, *arguments, *(() if after is None else (after,)))

    @property
    def law(self) -> str:
        return self.args[0].name

    @property
    def body(self) -> sp.Basic:
        return self.args[1]

    @property
    def prompt(self) -> sp.Symbol:
        return self.args[2]

    @property
    def length(self) -> sp.Expr:
        """Number of sentences, of the continuation if there is a prefix."""
        return self.args[3]

    @property
    def after(self) -> sp.Symbol | None:
        return self.args[4] if len(self.args) > 4 else None

    @property
    def free_symbols(self) -> set[sp.Basic]:
        around = self.length.free_symbols | (set() if self.after is None else {self.after})
        return (self.body.free_symbols - {self.prompt}) | around

    def _sympystr(self, printer: Any) -> str:
        p = printer._print
        given = "" if self.after is None else f", after {p(self.after)}"
        return f"{self.word}[{p(self.body)}; {p(self.prompt)} ~ {self.law}{given}, |{p(self.prompt)}|={p(self.length)}]"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        p = printer._print
        x, law = p(self.prompt), law_latex(self.law)
        if self.after is None:
            where = rf"{x}\sim {law},\,|{x}|={p(self.length)}"
        else:
            where = rf"{x}\sim {law}(\cdot\mid {p(self.after)}),\,|{x}|-|{p(self.after)}|={p(self.length)}"
        text = rf"{self.tex_word}_{{{where}}}\left[{p(self.body)}\right]"
        return text if exp is None else rf"\left({text}\right)^{{{exp}}}"


class Expect(Average):
    """E over s ~ law with |s| = n of an expression in observables of s."""

    word, tex_word = "E", r"\mathbb{E}"


class Variance(Average):
    """Variance over s ~ law with |s| = n of an expression in observables of s."""

    word, tex_word = "Var", r"\mathrm{Var}"


class Prob(Average):
    """Probability under s ~ law, |s| = n, of a relation between observables of s."""

    word, tex_word = "Pr", r"\Pr"
    is_nonnegative = True


class Extreme(Average):
    """The largest or least value of an expression over the texts of a length that a law can produce."""


class Largest(Extreme):
    """The largest value, over s with law(s) > 0 and |s| = n, of an expression in observables of s."""

    word, tex_word = "max", r"\max"


class Least(Extreme):
    """The least value, over s with law(s) > 0 and |s| = n, of an expression in observables of s."""

    word, tex_word = "min", r"\min"


s = sp.Symbol("s")
s0 = sp.Symbol("s0")
y = sp.Symbol("y")
n = sp.Symbol("n", integer=True, nonnegative=True)
m = sp.Symbol("m", integer=True, nonnegative=True)
