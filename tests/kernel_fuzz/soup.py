"""A growing set of accepted facts in a random setting, and the terms and formulas of which new steps are made."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import sympy as sp

from proofs import kernel
from proofs.exact import Refused as OutOfBall
from proofs.exact import Undecided, compare
from proofs.kernel import accept, apply
from proofs.kernel.rules._base import Fact, Lemma, Refused, Setting, Step
from proofs.kernel.rules._language import (
    Continues,
    Contradiction,
    EveryNext,
    IsPrefix,
    PartialSum,
    SomeNext,
    all_of,
    continuation,
    down,
    eq,
    extend,
    finite_log_ratio,
    gap,
    ge,
    gt,
    hit,
    implies,
    le,
    lt,
    perron,
    prompt,
    score_of_rank,
    tilted,
    truth,
    up,
)
from proofs.kernel.rules.definitions import i as index_i
from proofs.kernel.rules.definitions import j as index_j
from proofs.kernel.rules.definitions import m, many
from tests.kernel_fuzz.judge import Drawing, Judge
from tests.kernel_fuzz.meaning import Meaning, OutOfReach
from tests.kernel_fuzz.worlds import draw_world
from theory.logic import (
    Every,
    EveryLength,
    EveryPrefix,
    Formula,
    Length,
    Relation,
    Some,
    When,
    as_formula,
)
from theory.observables import (
    B_P,
    KL,
    LLR,
    B_last,
    B_minus,
    B_plus,
    Expect,
    KL_reverse,
    KL_to_model,
    P,
    P_minus,
    P_plus,
    Prob,
    Variance,
    best_minus,
    best_P,
    chernoff_coefficient,
    gain,
    increment,
    increment_variance,
    inverse_likelihood_ratio,
    largest_increment,
    last_minus,
    least_increment,
    n,
    perron_ratio,
    perron_root,
    s,
    s0,
    size,
    w,
    w_max,
)
from theory.parameters import known_parameters

x, x1, z, u = sp.symbols("x x1 z u")
a, b, c = sp.symbols("a b c", real=True)
k, N = sp.symbols("k N", integer=True, nonnegative=True)
PROMPTS = (x, x1, z, s, s0, u)
REALS = (a, b, c)
WHOLE = (k, n, N)
# Symbols that SymPy knows more of than that they are prompts, numbers or numbers of sentences.
EXOTIC = (
    sp.Symbol("zero_", zero=True),
    sp.Symbol("even_", integer=True, nonnegative=True, even=True),
    sp.Symbol("odd_", integer=True, nonnegative=True, odd=True),
    sp.Symbol("many_", integer=True, positive=True),
    sp.Symbol("positive_", positive=True),
    sp.Symbol("negative_", negative=True),
    sp.Symbol("nonnegative_", nonnegative=True),
    sp.Symbol("prime_", prime=True),
    sp.Symbol("infinite_", extended_positive=True),
)
NAMES = (
    "alpha",
    "beta",
    "epsilon",
    "gamma",
    "delta",
    "draws",
    "core",
    "t",
    "gamma_n",
    "tilt",
    "order",
    "C",
    "rate",
)
OPS = (lt, le, gt, ge, eq)
FINITE: tuple[Callable[..., sp.Expr], ...] = (
    P,
    P_minus,
    P_plus,
    w,
    B_P,
    B_minus,
    B_plus,
    size,
    inverse_likelihood_ratio,
    finite_log_ratio,
    w_max,
)
ANY_NUMBER: tuple[Callable[..., sp.Expr], ...] = (
    *(LLR, KL, KL_to_model, KL_reverse, increment, B_last, last_minus),
    *(largest_increment, least_increment, increment_variance),
)


class Skip(Exception):
    """A step that could not be made."""


def setting_of(rng: random.Random) -> Setting:
    """A random setting: parameters, what is supposed of every prompt, relations between parameters."""
    table = known_parameters()
    names = ["alpha", *rng.sample(NAMES[1:], rng.randint(1, 4))]
    parameters = tuple(table[name] for name in names)
    symbols = {p.name: p.symbol for p in parameters}
    made: list[Formula | sp.Basic] = []
    numbers = [p.symbol for p in parameters[1:] if not p.integer]
    if numbers:
        bound = rng.choice(numbers)
        observable = rng.choice((KL, B_minus, B_P, w, LLR, P_minus, increment, KL_reverse, B_plus))
        relation = rng.choice((le, ge, lt, gt))(observable(s), bound)
        law = rng.choice(("P-", "P", "P+", "any", "both"))
        length = rng.choice((None, None, Length(sp.Integer(1)), Length(sp.Integer(0))))
        made.append(Every(s, Relation(relation), law, length, rng.random() < 0.1))
    for name in ("draws", "core", "order"):
        if name in symbols and rng.random() < 0.8:
            count = symbols[name]
            body = rng.choice(
                (
                    Relation(
                        le(
                            best_minus(s, count),
                            rng.choice((sp.Rational(1, 2), sp.Integer(1), sp.Integer(0))),
                        )
                    ),
                    Relation(le(count, 2)),
                    Relation(ge(P(s) ** count, sp.Rational(1, 8))),
                )
            )
            made.append(Every(s, body, "P-", Length(sp.Integer(1))))
    if rng.random() < 0.4:
        made.append(rng.choice((gt(KL(x), c), eq(size(x), 0), gt(P_minus(x), 0), Continues(x1, x), lt(a, b))))
    if rng.random() < 0.2:
        made.append(EveryLength(n, Relation(ge(Expect("P-", LLR(s), s, n), a * n))))
    where = (lt(numbers[0], numbers[1]),) if len(numbers) > 1 and rng.random() < 0.5 else ()
    rng.shuffle(made)
    return Setting(tuple(as_formula(f) for f in made), parameters, where)


class Soup:
    """Facts that the kernel has accepted in one setting; new ones are made of them.

    Attributes:
      facts: accepted so far, by name.
      fresh: accepted since they were last taken.
      lemmas: that may be cited, which are checked when they are.
      handed: the arguments of accepted steps as they were handed in, which their maker may still change.
      target: a world and numbers for all symbols, on which what is assumed is chosen to be true.
    """

    def __init__(self, rng: random.Random, setting: Setting | None = None) -> None:
        self.rng = rng
        self.lemmas: dict[str, Lemma] = {}
        self.setting = replace(self.some_setting() if setting is None else setting, lemmas=self.lemmas)
        self.judge = Judge(self.setting, rng, scenes=4, tries=25, draw=self.draw)
        if not self.judge.scenes:
            raise Skip("no world meets the setting")
        self.facts: dict[str, Fact] = {}
        self.fresh: list[Fact] = []
        self.handed: dict[str, dict[str, Any]] = {}
        self.world = self.judge.scenes[0].world
        self.env = dict(self.judge.scenes[0].env)
        self.meaning = Meaning(self.world)
        self.parameters = [p.symbol for p in self.setting.parameters]

    draw = staticmethod(draw_world)  # a world
    symbols_alone = False  # whether quantifiers are asked of symbols, not of terms

    def some_setting(self) -> Setting:
        """What steps may take for granted."""
        return setting_of(self.rng)

    # truth on the target ------------------------------------------------------------------------------
    def at_target(self, formulas: Sequence[Formula]) -> dict[sp.Basic, Any]:
        """Numbers for the symbols of formulas, drawn once and kept."""
        self.env = Drawing(self.rng, self.world, self.env, self.setting.parameters).draw(formulas)
        return self.env

    def true(self, f: Formula) -> bool:
        return self.meaning.holds(f, self.at_target([f])) is True

    def related(self, left: sp.Expr, right: sp.Expr, ops: Sequence[Any] = OPS) -> sp.Basic:
        """A relation between two terms that is true of the target, if there is one."""
        env = self.at_target([Relation(eq(left, right))])
        try:
            sign = compare(self.meaning.value(left, env), self.meaning.value(right, env))
        except (Undecided, OutOfBall, OutOfReach):
            return self.rng.choice(ops)(left, right)
        kinds = {lt: sign < 0, le: sign <= 0, gt: sign > 0, ge: sign >= 0, eq: sign == 0}
        able = [op for op in ops if kinds[op]]
        return self.rng.choice(able or ops)(left, right)

    # steps --------------------------------------------------------------------------------------------
    def _add(self, step: Step) -> str:
        try:
            fact, _ = accept(kernel.read(step), self.facts, self.setting)
        except Refused as error:
            raise Skip(str(error)) from None
        self.facts[step.name] = fact
        self.fresh.append(fact)
        self.handed[step.name] = step.args  # type: ignore[assignment]
        return step.name

    def _named(self) -> str:
        return f"{len(self.facts)}"

    def state(self, statement: Formula | sp.Basic, rule: str, /, *uses: str, **args: Any) -> str:
        """Add a step of which the statement is given."""
        formula = as_formula(statement)
        return self._add(Step(self._named(), formula, rule, uses, args))

    def take(self, rule: str, /, *uses: str, **args: Any) -> str:
        """Add a step of which the rule computes the statement."""
        step = Step(self._named(), Contradiction(), rule, uses, args)
        try:
            outcome, _ = apply(kernel.read(step), self.facts, self.setting)
        except Refused as error:
            raise Skip(str(error)) from None
        return self._add(Step(step.name, outcome.statement, rule, uses, args))

    def with_some(self, make: Callable[..., str], required: Sequence[str], optional: Sequence[str]) -> str:
        """Add a step with as many of the optional premises as the rule takes: all, none or one; sometimes with none first."""
        trials: list[Sequence[str]] = [optional, (), *([o] for o in optional)] if optional else [()]
        if self.chance(0.3):
            trials = [(), *trials]
        for trial in trials:
            try:
                return make(*dict.fromkeys((*required, *trial)))
            except Skip as error:
                last = error
        raise last

    def need(self, formula: Formula | sp.Basic) -> str:
        """A fact that states a formula: one that there is, or an assumption."""
        wanted = as_formula(formula)
        for name, fact in self.facts.items():
            if fact.statement == wanted and (fact.step.rule != "assume" or self.rng.random() < 0.9):
                return name
        return self.state(wanted, "assume")

    def statement(self, name: str) -> Formula:
        return self.facts[name].statement

    def pick(self, test: Callable[[Fact], bool] = lambda fact: True) -> Fact:
        """An accepted fact, recent ones more often."""
        found = [fact for fact in self.facts.values() if test(fact)]
        if not found:
            raise Skip("no such fact")
        return self.rng.choice(found[-6:] if self.rng.random() < 0.5 else found)

    def relation_fact(self, *kinds: type) -> Fact:
        """A fact that is a relation of one of the kinds; an assumption if there is none."""
        wanted = kinds or (sp.core.relational.Relational,)
        if self.rng.random() < 0.7:
            try:
                return self.pick(
                    lambda f: isinstance(f.statement, Relation) and isinstance(f.statement.condition, wanted)
                )
            except Skip:
                pass
        ops = [op for op in OPS if isinstance(op(a, b), wanted)]
        return self.facts[self.need(self.related(self.number(), self.number(), ops or OPS))]

    # terms --------------------------------------------------------------------------------------------
    def chance(self, p: float) -> bool:
        return self.rng.random() < p

    def symbol(self) -> sp.Symbol:
        """Any symbol at all: prompts, numbers, parameters, symbols with assumptions, indices of the kernel's own sums."""
        return self.rng.choice((*PROMPTS, *REALS, *WHOLE, *self.parameters, *EXOTIC, index_i, index_j))

    def prompt(self) -> sp.Basic:
        draw = self.rng.random()
        if draw < 0.72:
            return self.rng.choice(PROMPTS)
        if draw < 0.84:
            return extend(self.rng.choice(PROMPTS), self.natural(0))
        if draw < 0.9:
            return prompt(self.natural(0), self.natural(0))
        if draw < 0.96:
            return continuation(self.rng.choice(PROMPTS), self.natural(0), self.natural(0))
        return self.rng.choice(
            (sp.oo, sp.Rational(1, 2), sp.Integer(-1), KL(s), *REALS, *EXOTIC, *self.parameters)
        )

    def natural(self, depth: int = 1) -> sp.Expr:
        draw = self.rng.random()
        if draw < 0.3:
            return sp.Integer(self.rng.choice((0, 1, 1, 2)))
        if draw < 0.65 or not depth:
            return self.rng.choice(WHOLE)
        if draw < 0.72:
            return self.rng.choice((m, many(self.natural(0))))
        if draw < 0.8:
            return self.natural(0) + 1
        if draw < 0.85:
            return size(self.rng.choice(PROMPTS))
        if draw < 0.9:
            return self.rng.choice((up, down))(self.number(1))
        return self.rng.choice(
            (*EXOTIC, *self.parameters, sp.Rational(1, 2), sp.Integer(-1), *REALS, index_i, index_j)
        )

    def rational(self) -> sp.Rational:
        return sp.Rational(self.rng.choice((0, 1, 1, 2, -1, 3)), self.rng.choice((1, 1, 2, 3)))

    def number(self, depth: int = 2, at: sp.Basic | None = None) -> sp.Expr:
        """A term that is meant to be a number; ``at`` is a prompt of which it speaks more often."""
        rng = self.rng
        where = self.prompt() if at is None or self.chance(0.3) else at
        draw = rng.random()
        if draw < 0.12:
            return self.rational()
        if draw < 0.27:
            return rng.choice(REALS)
        if draw < 0.36 and self.parameters:
            return rng.choice(self.parameters)
        if draw < 0.4:
            return rng.choice((*EXOTIC, *PROMPTS, *WHOLE))
        if draw < 0.58 or not depth:
            return rng.choice(FINITE)(where)
        if draw < 0.68:
            return rng.choice(ANY_NUMBER)(where)
        less = depth - 1
        if draw < 0.78:
            return self.average(less)
        if draw < 0.84:
            inner = self.number(less, at)
            return rng.choice(
                (
                    lambda: sp.log(inner),
                    lambda: sp.exp(inner),
                    lambda: sp.Abs(inner),
                    lambda: 1 / inner if inner != 0 else inner,
                    lambda: sp.sqrt(inner),
                    lambda: sp.Pow(inner, self.natural(0), evaluate=False),
                    lambda: sp.Max(inner, 0) if inner.is_extended_real else inner,
                    lambda: up(inner),
                    lambda: -inner,
                )
            )()
        if draw < 0.92:
            first, second = self.number(less, at), self.number(less, at)
            return rng.choice((first + second, first * second, first - second))
        return self.special(where)

    def special(self, where: sp.Basic) -> sp.Expr:
        """A term of a kind that few rules know of."""
        rng = self.rng
        power = rng.choice(
            (
                *REALS,
                sp.Rational(1, 2),
                sp.Integer(2),
                sp.Integer(-1),
                *(p for p in self.parameters if p.name == "tilt"),
            )
        )
        term = self.number(0)
        index = rng.choice((index_i, index_j, k, N))
        return rng.choice(
            (
                lambda: tilted(where, power),
                lambda: chernoff_coefficient(where, power),
                lambda: perron(where, power),
                lambda: gain(where, self.prompt()),
                lambda: gap(self.natural(0)),
                lambda: score_of_rank(self.natural(0)),
                lambda: hit(self.number(0), self.natural(0), where),
                lambda: best_P(where, self.natural(0)),
                lambda: best_minus(where, self.natural(0)),
                lambda: truth(self.rng.choice(OPS)(term, self.number(0))),
                lambda: PartialSum(P_minus(extend(where, index)) * term, index, self.natural(0)),
                lambda: PartialSum(term, index, self.natural(0)),
                lambda: sp.Sum(term, (index, rng.choice((0, 1)), self.natural(0))),
                lambda: sp.Sum(
                    rng.choice((sp.log(index), 1 / index, 1 / (index - 1))), (index, 0, self.natural(0))
                ),
                lambda: sp.Piecewise((term, lt(self.number(0), 0)), (sp.Integer(1), True), evaluate=False),
            )
        )()

    def out_of_range(self, where: sp.Basic) -> sp.Expr:
        """A word at a number for which it has no meaning, or a mean or sum of what may have none."""
        rng = self.rng
        power = rng.choice((sp.Integer(2), sp.Integer(-1), sp.Integer(0), c))
        count = rng.choice((sp.Integer(0), sp.Integer(-1), sp.Rational(1, 2), k))
        index = rng.choice((index_i, k))
        var = rng.choice((s, x, z))
        law = rng.choice((P, P_minus, P_plus))
        return rng.choice(
            (
                chernoff_coefficient(where, power),
                perron_root(where, power),
                perron_ratio(where, power),
                best_P(where, count),
                best_minus(where, count),
                sp.Sum(rng.choice((sp.log(index), 1 / index)), (index, 0, k)),
                Expect(rng.choice(("P-", "P+", "P")), sp.log(law(var)), var, self.natural(0)),
                Expect(rng.choice(("P-", "P+", "P")), 1 / law(var), var, self.natural(0)),
                PartialSum(sp.log(law(extend(where, index))), index, self.natural(0)),
            )
        )

    def average(self, depth: int = 1) -> sp.Expr:
        rng = self.rng
        var = rng.choice((s, s, x, z))
        law = rng.choice(("P-", "P-", "P+", "P"))
        after = rng.choice((None, None, None, rng.choice(PROMPTS)))
        count = self.natural(0)
        draw = rng.random()
        if draw < 0.2:
            return Prob(law, rng.choice(OPS)(self.number(0, var), self.number(0, var)), var, count, after)
        if draw < 0.35 and after is not None:
            return Variance(law, gain(var, after), var, count, after)
        body = rng.choice(
            (
                lambda: self.number(depth, var),
                lambda: LLR(var),
                lambda: sp.log(rng.choice((P, P_minus, P_plus))(var)),
                lambda: 1 / rng.choice((P, P_minus, P_plus, w))(var),
                lambda: KL(var),
                lambda: tilted(var, rng.choice((sp.Rational(1, 2), c))),
                lambda: KL(var) - LLR(var),
            )
        )()
        return Expect(law, body, var, count, after)

    def relation(self, at: sp.Basic | None = None, depth: int = 1) -> sp.Basic:
        """A relation, mostly one that is true of the target."""
        left, right = self.number(depth, at), self.number(depth, at)
        made = self.related(left, right) if self.chance(0.8) else self.rng.choice(OPS)(left, right)
        draw = self.rng.random()
        if draw < 0.06:
            return implies(self.relation(at, 0), made)
        if draw < 0.12:
            return all_of(made, self.relation(at, 0))
        return made

    def length(self) -> Length:
        if self.chance(0.75):
            return Length(self.natural(0), "ceil", self.chance(0.2))
        try:
            return Length(self.number(1), self.rng.choice(("ceil", "floor")), self.chance(0.2))
        except ValueError:
            return Length(sp.Integer(1))

    def formula(self, depth: int = 1) -> Formula:
        """A formula, of any kind."""
        rng = self.rng
        draw = rng.random()
        if draw < 0.5 or not depth:
            return Relation(self.relation())
        if draw < 0.56:
            return rng.choice((Continues, IsPrefix))(self.prompt(), self.prompt())
        var = rng.choice(PROMPTS) if self.chance(0.9) else self.symbol()
        body = Relation(self.relation(var)) if depth == 1 else self.formula(depth - 1)
        support = rng.choice(("P", "P-", "P-", "P+", "both", "any"))
        after = rng.choice((None, None, None, rng.choice(PROMPTS)))
        after = None if after == var else after
        if draw < 0.72:
            length = None if after is None and self.chance(0.6) else self.length()
            return Every(var, body, support, length, self.chance(0.15), after)
        if draw < 0.8:
            return Some(var, body, self.length(), support, after)
        if draw < 0.85:
            number = rng.choice((*WHOLE, *EXOTIC, *self.parameters))
            return EveryLength(number, Relation(self.relation()), rng.choice((0, 0, 1)))
        if draw < 0.9:
            return EveryPrefix(var, rng.choice(PROMPTS), body, self.chance(0.3))
        if draw < 0.96:
            kind = rng.choice((SomeNext, EveryNext))
            return kind(var, self.prompt(), body, rng.choice(("P-", "P-", "P+", "P")))
        return When(Relation(self.relation()), body)

    def universals(self, var: sp.Symbol, body: Formula) -> list[Formula]:
        """What says a formula of every value of a symbol, the plainest first."""
        support = self.rng.choice(("any", "P-", "P", "P+", "both"))
        others = [p for p in PROMPTS if p != var]
        kinds: list[Formula] = [
            Every(var, body, "any"),
            Every(var, body, support, self.rng.choice((None, self.length()))),
            EveryLength(var, body, self.rng.choice((0, 0, 1))),
            EveryPrefix(var, self.rng.choice(others), body, self.chance(0.3)),
            EveryNext(var, self.rng.choice(others), body, self.rng.choice(("P-", "P+", "P"))),
        ]
        return [kinds[0], kinds[2]] if var.is_integer and self.chance(0.5) else kinds


__all__ = ["EXOTIC", "OPS", "PROMPTS", "REALS", "WHOLE", "Skip", "Soup", "setting_of"]
