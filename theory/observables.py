"""What can be observed on a world, as SymPy functions of a prompt.

Notation of Wolf et al. (arXiv 2304.11082 v6, section 2). A prompt ``s`` is a finite sequence of sentences;
``P = alpha P- + (1 - alpha) P+``; logarithms are natural (nats). Each observable knows how to print itself.
"""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.core.symbol import Str

from theory.errors import StatementError

LAWS = ("P", "P-", "P+")
_LAW_LATEX = {"P": r"\mathbb{P}", "P-": r"\mathbb{P}_-", "P+": r"\mathbb{P}_+"}


class Observable(sp.Function):
    """A real (possibly infinite) quantity of one prompt."""

    nargs = (1,)
    is_extended_real = True
    is_commutative = True
    tex: str = ""

    @classmethod
    def eval(cls, *args: Any) -> None:
        return None

    def _latex(self, printer: Any, exp: Any = None) -> str:
        inner = printer._print(self.args[0])
        body = self.tex.replace("#", inner)
        return body if exp is None else rf"\left({body}\right)^{{{exp}}}"


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


class LLR(Observable):
    """Log-likelihood ratio log P-(s)/P+(s), nats; +oo where P+(s) = 0 < P-(s)."""

    tex = r"\Lambda(#)"


class ratio(Observable):
    """Likelihood ratio P+(s)/P-(s)."""

    tex = r"\frac{\mathbb{P}_+(#)}{\mathbb{P}_-(#)}"
    is_nonnegative = True


class increment(Observable):
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


class KL(Observable):
    """KL(P-(.|s) || P+(.|s)) of the next-sentence laws, nats; +oo where the support is not covered."""

    tex = r"D_{\mathrm{KL}}\!\left(\mathbb{P}_-(\cdot\mid #)\,\|\,\mathbb{P}_+(\cdot\mid #)\right)"
    is_nonnegative = True


class KL_P(Observable):
    """KL(P-(.|s) || P(.|s)) against the mixture, nats."""

    tex = r"D_{\mathrm{KL}}\!\left(\mathbb{P}_-(\cdot\mid #)\,\|\,\mathbb{P}(\cdot\mid #)\right)"
    is_nonnegative = True


class size(Observable):
    """Number of sentences of the prompt, |s|."""

    tex = r"|#|"
    is_integer = True
    is_nonnegative = True


class B(Observable):
    """Behaviour score of a single sentence, in [-1, 1]; its argument is bound by `every_sentence`."""

    tex = r"B(#)"


PROMPT_OBSERVABLES: dict[str, type[Observable]] = {
    cls.__name__: cls
    for cls in (P, P_minus, P_plus, w, w_max, LLR, ratio, increment, B_P, B_minus, B_plus, KL, KL_P, size)
}
# Functions of the next-sentence laws alone: they stay as they are along a frozen tail.
KERNEL_OBSERVABLES = frozenset({"B_minus", "B_plus", "KL", "increment"})


class Expect(sp.Expr):
    """E over s ~ law with |s| = n of an expression in observables of s.

    Args (SymPy): law name, expression, bound prompt symbol, number of sentences n.
    """

    is_commutative = True
    is_extended_real = True

    def __new__(cls, law: Any, expression: Any, prompt: sp.Symbol, n: Any) -> Expect:
        name = law.name if isinstance(law, Str) else str(law)
        if name not in LAWS:
            raise StatementError(f"expectation under {name!r}: the law is one of {', '.join(LAWS)}")
        return sp.Expr.__new__(cls, Str(name), sp.sympify(expression), prompt, sp.sympify(n))

    @property
    def law(self) -> str:
        return self.args[0].name

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return (self.args[1].free_symbols - {self.args[2]}) | self.args[3].free_symbols

    def _sympystr(self, printer: Any) -> str:
        _, body, prompt, n = self.args
        p = printer._print
        return f"E[{p(body)}; {p(prompt)} ~ {self.law}, |{p(prompt)}|={p(n)}]"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        _, body, prompt, n = self.args
        p = printer._print
        text = rf"\mathbb{{E}}_{{{p(prompt)}\sim {_LAW_LATEX[self.law]},\,|{p(prompt)}|={p(n)}}}\left[{p(body)}\right]"
        return text if exp is None else rf"\left({text}\right)^{{{exp}}}"


class Prob(sp.Expr):
    """Probability under s ~ law, |s| = n, of a relation between observables of s."""

    is_commutative = True
    is_nonnegative = True

    def __new__(cls, law: Any, event: Any, prompt: sp.Symbol, n: Any) -> Prob:
        name = law.name if isinstance(law, Str) else str(law)
        if name not in LAWS:
            raise StatementError(f"probability under {name!r}: the law is one of {', '.join(LAWS)}")
        return sp.Expr.__new__(cls, Str(name), event, prompt, sp.sympify(n))

    @property
    def law(self) -> str:
        return self.args[0].name

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return (self.args[1].free_symbols - {self.args[2]}) | self.args[3].free_symbols

    def _sympystr(self, printer: Any) -> str:
        _, event, prompt, n = self.args
        p = printer._print
        return f"Pr[{p(event)}; {p(prompt)} ~ {self.law}, |{p(prompt)}|={p(n)}]"

    def _latex(self, printer: Any, exp: Any = None) -> str:
        _, event, prompt, n = self.args
        p = printer._print
        return (
            rf"\Pr_{{{p(prompt)}\sim {_LAW_LATEX[self.law]},\,|{p(prompt)}|={p(n)}}}\left[{p(event)}\right]"
        )


s = sp.Symbol("s")
s0 = sp.Symbol("s0")
y = sp.Symbol("y")
n = sp.Symbol("n", integer=True, nonnegative=True)
