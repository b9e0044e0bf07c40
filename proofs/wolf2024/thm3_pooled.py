"""thm3-pooled and claims of its form: a conversation whose queries open and close with a negative sentence.

On paper, with k replies to come after the text x, b what a reply loses on average under P+, v its variance there, G what a query gains:
F(k, x) = q (1 - q)/V ((A_k - LLR(x))_+^2 + k v), A_k = X + u + k (b - G) - G', bounds the probability of failure, V = v times the number of
replies, u = sqrt(V/(q (1 - q))).

- A reply does not raise it on average: under P+ as (a - Y)_+^2 has a mean of at most (a - m)_+^2 + Var Y for m <= E Y; under the
  mixture as that says what lowers the log-ratio no more often than P+ does.
- A query of a negative sentence, sentences that gain G, and a negative sentence again gains G, by positivity; where P+ cannot say it,
  nothing can fail any more.
- At the end F(0, x) < 1 says that LLR(x) > X - G'; the last query gains G', and the mixture is misaligned.
- At the start F <= 1 - q, as the queries gain as much as the claim supposes: Cantelli's inequality, for all replies together.

At alpha = 1, where X = -oo, the mixture is P- and nothing can fail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._language import (
    PartialSum,
    any_of,
    continuation,
    count_of,
    eq,
    finite_log_ratio,
    ge,
    gt,
    le,
    lt,
    substitute_in,
)
from proofs.kernel.rules.conversations import obligations
from proofs.kernel.rules.definitions import i, many
from proofs.kernel.rules.exponentials import exponential
from proofs.lemmas import reply as lemmas
from proofs.lemmas._writing import over_terms
from proofs.wolf2024 import _after
from proofs.wolf2024._aligned import BOUND, X0, C, X, from_the_start, positivity
from proofs.wolf2024._drawn import Similar, similarity
from proofs.wolf2024._shape import RATE, about_prompt, negative, parameter_facts, written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Conversation, Every, EveryLength, Formula, Length, Relation, Some, When
from theory.matching import hypothesis
from theory.observables import (
    B_P,
    LLR,
    B_last,
    Expect,
    KL_reverse,
    Observable,
    P,
    P_minus,
    P_plus,
    inverse_likelihood_ratio,
    n,
    s,
    size,
)

LEFT = sp.Symbol("k_", integer=True, nonnegative=True)
TEXT = sp.Symbol("x")
NAMES = (sp.Symbol("x1"), sp.Symbol("x2"), sp.Symbol("x3"), s)


@dataclass(frozen=True)
class Loss:
    """Hypothesis ``index``: after every nonempty text of P+ that meets a condition, E KL(P+||P-) < rate for every n >= 0."""

    index: int
    rate: sp.Expr


@dataclass(frozen=True)
class PooledConversation:
    """A conversation and what bears on it.

    Attributes:
      threshold: of B_P; worst: bound on B_-; bad, positive: numbers of the hypotheses that say so, and of positivity.
    """

    conversation: Conversation
    threshold: sp.Expr
    divergence: _after.Divergence
    similar: Similar
    loss: Loss
    bad: int
    worst: sp.Expr
    positive: int

    @property
    def gained(self) -> tuple[sp.Expr, sp.Expr]:
        """Sentences that gain, of every query and of the last one."""
        f = self.conversation
        last = f.cap if f.last is None else f.last
        return count_of(f.cap) - 2, count_of(last) - 1

    @property
    def variance(self) -> sp.Expr:
        """v, of one reply."""
        return self.similar.bound.xreplace({n: self.conversation.reply})

    @property
    def drop(self) -> sp.Expr:
        """b, of one reply."""
        return self.conversation.reply * self.loss.rate


def _loss(claim: Claim) -> Loss:
    mean = EveryLength(n, Relation(Expect("P+", KL_reverse(s), s, n, TEXT) <= RATE))
    some = When(Relation(B_last(TEXT) < 0), mean)
    found = hypothesis(claim, *(Every(TEXT, some, "P+", None, nonempty) for nonempty in (True, False)))
    return Loss(found.index, found["rate"])


def shape_of(claim: Claim) -> PooledConversation | None:
    """The claim read in this form, or None."""
    f = claim.conclusion
    if not isinstance(f, Conversation) or not f.negative_ends or f.var != s or f.total is not None:
        return None
    body = f.body.condition
    if (
        not isinstance(body, (sp.StrictLessThan, sp.LessThan))
        or body.lhs != B_P(s)
        or body.rhs.atoms(Observable)
    ):
        return None
    divergence, similar = _after.divergence_after(claim), similarity(claim, "P+")
    bad, loss, positive = negative(claim), _loss(claim), positivity(claim)
    if positive is None or divergence.condition != Relation(B_last(divergence.var) < 0):
        return None
    return PooledConversation(f, body.rhs, divergence, similar, loss, *bad, positive)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    shape = shape_of(claim)
    return None if shape is None else written(claim, _write, shape)


def _write(p: Proof, shape: PooledConversation) -> str:
    parameters, f = parameter_facts(p), shape.conversation
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    e = sp.Symbol("e")
    start = from_the_start(p, shape.similar, e)

    mixed, pure = p.assume("alpha<1", lt(alpha, 1)), p.assume("alpha=1", eq(alpha, 1))
    first = _Conversation(p, shape, start.cover, [mixed, *parameters], "mixed: ").shown()
    meaningful = [name for name in parameters if p.has_value(p.condition(name).args, [pure, *parameters[:1]])]
    second = _Pure(p, shape, start.cover, [pure, *meaningful], "pure: ").shown()
    to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
    either = p.state("either", f, "cases", mixed, first, pure, second, to, branches=2)
    return start.without(p, "done", either)


class _Conversation:
    """The conversation by the rule, at alpha < 1; ``label`` begins the names of its steps."""

    def __init__(self, p: Proof, shape: PooledConversation, cover: str, facts: list[str], label: str) -> None:
        self.p, self.shape, self.cover, self.facts, self.label = p, shape, cover, facts, label
        self.bound = self.potential()
        self.reals = p.needed(Relation(eq(self.bound, self.bound)), facts)  # F is a number

    def potential(self) -> sp.Expr:
        f, q = self.shape.conversation, self.shape.conversation.at_least
        alpha = next(parameter.symbol for parameter in self.p.setting.parameters if parameter.name == "alpha")
        threshold, worst = self.shape.threshold, self.shape.worst
        self.odds = sp.log((1 - alpha) / alpha) + sp.log((1 - threshold) / (threshold - worst))
        pooled = f.rounds * self.shape.variance
        self.margin = sp.sqrt(pooled / (q * (1 - q)))
        self.scale = q * (1 - q) / pooled
        return lemmas.failing(self.level(LEFT), LEFT * self.shape.variance, self.scale, TEXT)

    def level(self, left: sp.Expr) -> sp.Expr:
        """A_k."""
        each, last = (count * self.shape.divergence.rate for count in self.shape.gained)
        return self.odds + self.margin + left * (self.shape.drop - each) - last

    def name(self, text: str) -> str:
        return f"{self.label}{text}"

    def decide(self, name: str, statement: Formula | sp.Basic, facts: list[str]) -> str:
        return self.p.decide(self.name(name), statement, facts)

    def take(self, name: str, rule: str, /, *uses: str, **args: object) -> str:
        return self.p.take(self.name(name), rule, *uses, **args)

    def state(
        self, name: str, statement: Formula | sp.Basic, rule: str, /, *uses: str, **args: object
    ) -> str:
        return self.p.state(self.name(name), statement, rule, *uses, **args)

    def assume(self, name: str, statement: Formula | sp.Basic) -> str:
        return self.p.assume(self.name(name), statement)

    # ------------------------------------------------------------ the four premises
    def shown(self) -> str:
        f = self.shape.conversation
        sign, start, between, end = obligations(f, self.bound, LEFT, TEXT, NAMES)
        assert isinstance(sign, EveryLength)
        assert isinstance(start, Every)
        assert isinstance(between, EveryLength)
        assert isinstance(end, Every)
        premises = [self.signs(sign), self.at_start(start), self.rounds(between), self.at_end(end)]
        args = {"bound": self.bound, "left": LEFT, "text": TEXT, "names": NAMES}
        return self.state("conversation", f, "conversation", *premises, **args)

    def signs(self, goal: EveryLength) -> str:
        assert isinstance(goal.body, Every)
        whole = self.take("k is whole", "whole number", number=LEFT)
        shown = self.decide("F>=0", goal.body.body, [whole, *self.facts])
        inner = self.state("F>=0 for all", goal.body, "generalisation", shown)
        self.sign = self.state("F>=0 for every k", goal, "generalisation", inner)
        return self.sign

    def at_start(self, goal: Every) -> str:
        p, q = self.p, self.shape.conversation.at_least
        nothing = self.assume("|x|=0", eq(size(TEXT), 0))
        log_ratio = self.take("start: LLR", "definition", nothing, name="log-ratio of nothing", of=(TEXT,))
        number = self.take("start: number", "definition", name="log-ratio as a number", of=(TEXT,))
        zero = self.decide("start: LLR is 0 at least", ge(finite_log_ratio(TEXT), 0), [log_ratio, number])
        rounds = self.shape.conversation.rounds
        enough = self.decide("enough is gained", le(self.level(rounds), (1 - q) * self.margin), self.facts)
        square = self.decide("margin squared", eq(self.scale * self.margin**2, 1), self.reals)
        sign = self.decide("scale>0", gt(self.scale, 0), self.reals)
        short = self.decide(
            "start: short", le(lemmas.below(self.level(rounds), TEXT), (1 - q) * self.margin),
            [enough, zero, *self.reals],
        )  # fmt: skip
        squared = self.decide(
            "start: short squared",
            le(self.scale * lemmas.below(self.level(rounds), TEXT) ** 2, (1 - q) ** 2),
            [short, square, sign, *self.reals],
        )
        shown = self.decide("start: F", goal.body, [squared, sign, *self.reals])
        return self.state("start", goal, "generalisation", shown, *p.resting_on(shown, [nothing]))

    def rounds(self, goal: EveryLength) -> str:
        assert isinstance(goal.body, Every)
        possible = self.assume("x in P", gt(P(TEXT), 0))
        minus = self.possible(possible)
        query = goal.body.body
        assert isinstance(query, Some)
        shown = self.query("round: ", query, minus, False, self.after_reply)
        inner = self.state("round", goal.body, "generalisation", shown, possible)
        return self.state("every round", goal, "generalisation", inner)

    def at_end(self, goal: Every) -> str:
        possible = self.assume("x in P", gt(P(TEXT), 0))
        minus = self.possible(possible)
        assert isinstance(goal.body, When)
        assert isinstance(goal.body.body, Some)
        safe = self.assume("F<1", goal.body.condition)
        self.safe = safe
        shown = self.query("end: ", goal.body.body, minus, True, self.misaligned)
        if not self.p.resting_on(shown, [safe]):
            raise AssertionError("the last query succeeds whatever came before")
        assert isinstance(goal.body.condition, Relation)
        meaning = self.p.meaning(goal.body.condition.condition, [*self.reals, *self.facts])
        inner = self.state("end, if safe", goal.body, "when", safe, shown, *meaning)
        return self.state("end", goal, "generalisation", inner, possible)

    # ------------------------------------------------------------ texts
    def possible(self, in_mixture: str) -> str:
        """P-(x) > 0 where P(x) > 0: P- can produce what P+ can."""
        goal = gt(P_minus(TEXT), 0)
        plus, none = self.assume("P+(x)>0", gt(P_plus(TEXT), 0)), self.assume("P+(x)=0", eq(P_plus(TEXT), 0))
        itself = self.decide("|x| is |x|", eq(size(TEXT), size(TEXT)), [])
        cover = self.take("covered at |x|", "instance", self.cover, at=size(TEXT))
        first = self.take("x covered", "instance", cover, plus, itself, at=TEXT)
        mixture = self.take("P(x)", "definition", name="mixture", of=(TEXT,))
        second = self.decide("x by P-", goal, [mixture, none, in_mixture, *self.facts])
        sign = self.take("P+(x)>=0", "definition", name="probability", of=("P+", TEXT))
        return self.state("P-(x)>0", goal, "cases", plus, first, none, second, sign, branches=2)

    def bad_sentence(self, label: str, x: sp.Symbol, y: sp.Symbol, minus: str) -> tuple[str, dict[str, str]]:
        """A negative sentence after x: the step that there is one, and what is known of the text y with it."""
        worst = self.shape.worst
        bad = self.take("bad", "hypothesis", index=self.shape.bad)
        here = self.take(f"{label}bad", "instance", bad, minus, at=x)
        below = self.decide("worst<0", lt(worst, 0), self.facts)
        some = self.take(
            f"{label}negative sentence",
            "lemma",
            minus,
            here,
            below,
            name="bad sentence",
            at={X: x, BOUND: worst},
        )
        parts = ("support", "prefix", "length", "body")
        return some, {
            part: self.take(f"{label}{part} of {y}", "obtain", some, var=y, part=part) for part in parts
        }

    def gaining(self, label: str, x: sp.Symbol, minus: str, body: str, more: str, count: sp.Expr) -> str:
        """Some text of ``count`` sentences after x, which ends in a negative one, gains beta for each of them, or P+ cannot say it.

        Args:
          body, more: that x ends so, and that it has a sentence.
        """
        p, z, rate = self.p, sp.Symbol("z"), self.shape.divergence.rate
        fall = inverse_likelihood_ratio(x) * sp.exp(-count * rate, evaluate=False)
        goal = Some(
            z,
            Relation(any_of(eq(P_plus(z), 0), le(inverse_likelihood_ratio(z), fall))),
            Length(count),
            "P-",
            x,
        )
        none, some = self.assume(f"{label}none", eq(count, 0)), self.assume(f"{label}some", ge(count, 1))
        tangent = self.take(f"{label}exp(0)", "tangent of the exponential", x=-count * rate)
        sign = self.take(f"{label}r>=0", "lemma", minus, name="a likelihood ratio is not negative", at={X: x})
        itself = self.take(f"{label}x of itself", "definition", name="prefix of itself", of=(x,))
        nothing = self.decide(f"{label}no sentence", eq(0, count), [none])
        stays = self.decide(
            f"{label}r stays", substitute_in(goal.body, {z: x}), [tangent, sign, none, *self.facts]
        )
        first = self.state(f"{label}none is one", goal, "witness", stays, minus, itself, nothing, at=x)

        gains = _after.accumulated(p, self.shape.divergence, x, minus, [body, more], f"{self.label}{label}")
        mean = self.take(f"{label}mean gain", "instance", gains, some, at=count)
        word = "above" if self.shape.divergence.strict else "at least"
        at = {n: count, C: count * rate, X0: x}
        far = self.take(
            f"{label}some gain", "lemma", minus, mean, name=f"mean to max after a prefix ({word})", at=at
        )
        y = sp.Symbol("y")
        parts = ("support", "prefix", "length", "body")
        known = {part: self.take(f"{label}{part} of y", "obtain", far, var=y, part=part) for part in parts}
        in_plus, out = (
            self.assume(f"{label}P+(y)>0", gt(P_plus(y), 0)),
            self.assume(f"{label}P+(y)=0", eq(P_plus(y), 0)),
        )
        wanted = substitute_in(goal.body, {z: y})
        plus_x = self.take(
            f"{label}P+(x)>0", "definition", known["prefix"], in_plus, name="possible prefix", of=("P+", x, y)
        )
        by_ratio = self.take(f"{label}P+(x)", "definition", minus, name="likelihood ratio", of=(x,))
        positive = self.decide(
            f"{label}r(x)>0", gt(inverse_likelihood_ratio(x), 0), [plus_x, by_ratio, minus]
        )
        falls = self.take(
            f"{label}r falls",
            "likelihood ratio of a gain",
            known["body"],
            known["prefix"],
            known["support"],
            positive,
        )
        covered = self.decide(f"{label}y, covered", wanted, [falls])
        uncovered = self.decide(f"{label}y, uncovered", wanted, [out])
        whole = self.take(f"{label}P+(y)>=0", "definition", name="probability", of=("P+", y))
        either = self.state(
            f"{label}y either", wanted, "cases", in_plus, covered, out, uncovered, whole, branches=2
        )
        shown = self.state(
            f"{label}y is one",
            goal,
            "witness",
            either,
            known["support"],
            known["prefix"],
            known["length"],
            at=y,
        )
        second = self.take(f"{label}with y", "choice", far, *p.resting_on(shown, list(known.values())), shown)
        number = self.take(f"{label}count", "whole number", number=count)
        return self.state(f"{label}gaining", goal, "cases", none, first, some, second, number, branches=2)

    def query(
        self,
        label: str,
        goal: Some,
        minus: str,
        last: bool,
        finish: Callable[[str, tuple[sp.Symbol, ...], dict[str, dict[str, str]], Relation], str],
    ) -> str:
        """A query after x; ``finish`` gives the step that states the innermost relation at its texts."""
        p, shape = self.p, self.shape
        texts = tuple(sp.Symbol(name) for name in ("y1", "y2", "y3")[: 2 if last else 3])
        y1, y2 = texts[:2]
        opening, first = self.bad_sentence(f"{label}first ", TEXT, y1, minus)
        longer = self.take(
            f"{label}y1 = x y",
            "definition",
            first["prefix"],
            first["length"],
            name="shorter by one sentence",
            of=(y1, TEXT),
        )
        one = self.take(f"{label}|y1|", "definition", longer, name="one sentence more", of=(y1, TEXT))
        whole = self.take(f"{label}|x|", "whole number", number=size(TEXT))
        more = self.decide(f"{label}|y1|>=1", ge(size(y1), 1), [one, whole])
        gaining = self.gaining(f"{label}core ", y1, first["support"], first["body"], more, shape.gained[last])
        parts = ("support", "prefix", "length", "body")
        core = {
            part: self.take(f"{label}{part} of y2", "obtain", gaining, var=y2, part=part) for part in parts
        }
        known = {"x": {"support": minus}, "y1": {**first, "parent": longer}, "y2": core}
        inner = substitute_in(goal.body, {goal.var: y1})
        assert isinstance(inner, Some)
        if last:
            relation = substitute_in(inner.body, {inner.var: y2})
            assert isinstance(relation, Relation)
            shown = finish(label, texts, known, relation)
            shown = self.within(f"{label}y2", inner, y2, core, shown)
        else:
            y3 = texts[2]
            closing, third = self.bad_sentence(f"{label}last ", y2, y3, core["support"])
            parent = self.take(
                f"{label}y3 = y2 y",
                "definition",
                third["prefix"],
                third["length"],
                name="shorter by one sentence",
                of=(y3, y2),
            )
            known["y3"] = {**third, "parent": parent}
            end = substitute_in(inner.body, {inner.var: y2})
            assert isinstance(end, Some)
            relation = substitute_in(end.body, {end.var: y3})
            assert isinstance(relation, Relation)
            shown = finish(label, texts, known, relation)
            shown = self.within(f"{label}y3", end, y3, third, shown)
            shown = self.take(
                f"{label}with y3", "choice", closing, *p.resting_on(shown, list(third.values())), shown
            )
            shown = self.within(f"{label}y2", inner, y2, core, shown)
        shown = self.take(
            f"{label}with y2", "choice", gaining, *p.resting_on(shown, list(core.values())), shown
        )
        shown = self.within(f"{label}y1", goal, y1, first, shown)
        return self.take(
            f"{label}with y1", "choice", opening, *p.resting_on(shown, list(first.values())), shown
        )

    def within(self, label: str, goal: Some, y: sp.Symbol, known: dict[str, str], body: str) -> str:
        """y is a witness of the goal."""
        support = self.take(
            f"{label} in P", "lemma", known["support"], name="what P- can produce, P can", at={X: y}
        )
        return self.state(
            f"{label} is one", goal, "witness", body, support, known["prefix"], known["length"], at=y
        )

    # ------------------------------------------------------------ what a query comes to
    def log_ratio(
        self, label: str, x: sp.Basic, minus: str, plus: str, side: Callable[[sp.Expr, sp.Expr], sp.Basic]
    ) -> tuple[str, str]:
        """The steps that LLR(x) is the number it is, as far as at least or at most goes, and what that says of r(x)."""
        finite = self.take(f"{label}finite", "definition", minus, plus, name="finite log-ratio", of=(x,))
        number = self.take(f"{label}number", "definition", name="log-ratio as a number", of=(x,))
        bound = self.decide(f"{label}LLR", side(LLR(x), finite_log_ratio(x)), [finite, number])
        return bound, self.take(f"{label}r", "likelihood ratio of a log-ratio", bound, minus)

    def covered_before(
        self, label: str, texts: tuple[sp.Symbol, ...], known: dict[str, dict[str, str]], plus: str
    ) -> list[str]:
        """P+ > 0 of x and the texts of a query, as it is of the last of them."""
        steps, later = [plus], texts[-1]
        for text in (*texts[-2::-1], TEXT):
            prefix = known[str(later)]["prefix"]
            steps.append(
                self.take(
                    f"{label}P+({text})>0",
                    "definition",
                    prefix,
                    steps[-1],
                    name="possible prefix",
                    of=("P+", text, later),
                )
            )
            later = text
        return steps[::-1]

    def rarer(
        self, label: str, x: sp.Symbol, y: sp.Symbol, minus: str, plus: str, known: dict[str, str]
    ) -> str:
        """r(y) < r(x), y being x and a negative sentence, both possible."""
        positive = self.take("positive", "hypothesis", index=self.shape.positive)
        after = self.take(f"{label}positive", "instance", positive, minus, plus, at=x)
        formula = self.p.statement(after)
        guards = [known["prefix"], known["length"]]
        if isinstance(formula, Every) and formula.support == "P-":
            guards.append(known["support"])
        there = self.take(f"{label}positive there", "instance", after, *guards, at=y)
        likelier = self.take(f"{label}likelier", "as the condition holds", there, known["body"])
        facts = [likelier, minus, plus, known["support"]]
        for law, given in (("P-", minus), ("P+", plus)):
            facts.append(
                self.take(
                    f"{label}{law} of {y}",
                    "definition",
                    known["parent"],
                    given,
                    name="last sentence",
                    of=(law, y, x),
                )
            )
        for z, given in ((x, minus), (y, known["support"])):
            facts.append(
                self.take(f"{label}P+ by r of {z}", "definition", given, name="likelihood ratio", of=(z,))
            )
        return self.decide(
            f"{label}r falls", lt(inverse_likelihood_ratio(y), inverse_likelihood_ratio(x)), facts
        )

    def core_ratio(
        self, label: str, known: dict[str, dict[str, str]], plus: list[str], last: bool
    ) -> list[str]:
        """The steps that r(y1) < r(x), and r(y2) <= r(y1) exp(-G)."""
        y1, y2 = sp.Symbol("y1"), sp.Symbol("y2")
        first = self.rarer(f"{label}y1 ", TEXT, y1, known["x"]["support"], plus[0], known["y1"])
        fall = inverse_likelihood_ratio(y1) * sp.exp(
            -self.shape.gained[last] * self.shape.divergence.rate, evaluate=False
        )
        core = self.decide(
            f"{label}y2 r", le(inverse_likelihood_ratio(y2), fall), [known["y2"]["body"], plus[2]]
        )
        return [first, core]

    def after_reply(
        self, label: str, texts: tuple[sp.Symbol, ...], known: dict[str, dict[str, str]], relation: Relation
    ) -> str:
        """The mean of F(k, .) over the reply after y3 is at most F(k + 1, x)."""
        y3 = texts[-1]
        goal = next(a for a in relation.condition.args if a.has(Expect))
        plus, none = (
            self.assume(f"{label}P+(y3)>0", gt(P_plus(y3), 0)),
            self.assume(f"{label}P+(y3)=0", eq(P_plus(y3), 0)),
        )
        first = self.covered_reply(label, known, plus, goal)
        second = self.sure_reply(label, y3, known["y3"]["support"], none, goal)
        sign = self.take(f"{label}P+(y3)>=0", "definition", name="probability", of=("P+", y3))
        either = self.state(f"{label}reply", goal, "cases", plus, first, none, second, sign, branches=2)
        return self.ends(label, known, relation, either)

    def ends(self, label: str, known: dict[str, dict[str, str]], relation: Relation, shown: str) -> str:
        ends = [known[y]["body"] for y in ("y1", "y3") if y in known]
        return self.decide(f"{label}ends", relation, [*ends, shown, *self.reals])

    def sure_reply(self, label: str, y: sp.Symbol, minus: str, none: str, goal: sp.Basic) -> str:
        """P+ cannot say y, so F is 0 after any reply."""
        f, body = self.shape.conversation, goal.lhs.args[1]
        at = continuation(y, f.reply, i)

        def term(z: sp.Expr) -> sp.Expr:
            return P(z) * body.xreplace({s: z})

        def total(k: sp.Expr) -> PartialSum:
            return PartialSum(term(at), i, k)

        def facts(k: sp.Expr) -> list[str]:
            z = continuation(y, f.reply, k)
            begins = self.take(
                f"{label}sure: begins", "definition", name="beginning of a continuation", of=(y, f.reply, k)
            )
            said = self.assume(f"{label}sure: said", gt(P_plus(z), 0))
            before = self.take(
                f"{label}sure: before", "definition", begins, said, name="possible prefix", of=("P+", y, z)
            )
            never = self.take(f"{label}sure: never", "implication", said, before)
            out = self.decide(f"{label}sure: not said", le(P_plus(z), 0), [never, none])
            return [out]

        sums = over_terms(
            self.p, self.name(f"{label}sure: sums"), lambda k: eq(total(k), 0), [total(many(f.reply))], facts, many(f.reply),
            self.reals,
        )  # fmt: skip
        possible = self.take(f"{label}y3 in P", "lemma", minus, name="what P- can produce, P can", at={X: y})
        mean = self.take(
            f"{label}sure: mean",
            "definition",
            possible,
            name="expectation after",
            of=("P", body, s, f.reply, y),
        )
        zero = self.decide(f"{label}sure: nothing", le(goal.lhs, 0), [sums, mean, possible, *self.reals])
        guard = self.assume("x in P", gt(P(TEXT), 0))
        every = self.take(f"{label}sure: sign at k+1", "instance", self.sign, at=LEFT + 1)
        sign = self.take(f"{label}sure: sign", "instance", every, guard, at=TEXT)
        return self.decide(f"{label}sure", goal, [zero, sign, *self.reals])

    def covered_reply(self, label: str, known: dict[str, dict[str, str]], plus: str, goal: sp.Basic) -> str:
        shape, f = self.shape, self.shape.conversation
        y2, y3 = sp.Symbol("y2"), sp.Symbol("y3")
        minus, minus_x = known["y3"]["support"], known["x"]["support"]
        covered = self.covered_before(label, (sp.Symbol("y1"), y2, y3), known, plus)
        falls = self.core_ratio(label, known, covered, False)
        falls.append(self.rarer(f"{label}y3 ", y2, y3, known["y2"]["support"], covered[2], known["y3"]))
        each = shape.gained[0] * shape.divergence.rate
        _, now = self.log_ratio(f"{label}y3 ", y3, minus, plus, le)
        _, then = self.log_ratio(f"{label}x ", TEXT, minus_x, covered[0], ge)
        fallen = le(
            inverse_likelihood_ratio(y3), inverse_likelihood_ratio(TEXT) * sp.exp(-each, evaluate=False)
        )
        fall = self.decide(f"{label}y3 fallen", fallen, falls)
        powers = le(
            sp.exp(-finite_log_ratio(y3), evaluate=False),
            sp.exp(-finite_log_ratio(TEXT) - each, evaluate=False),
        )
        power = self.decide(f"{label}y3 powers", powers, [fall, now, then])
        logs = self.take(f"{label}y3 logs", "logarithm of an inequality", power)
        gained = self.decide(
            f"{label}y3 gained", ge(finite_log_ratio(y3), finite_log_ratio(TEXT) + each), [logs]
        )

        mean = self.mean_loss(label, y3, minus, plus, known)
        after = self.take(f"{label}variance", "instance", self.similar_hypothesis(), plus, at=y3)
        guards = [self.replies()] if shape.similar.start == 1 else []
        variance = self.take(f"{label}variance of the reply", "instance", after, *guards, at=f.reply)
        relation = self.p.condition(variance)
        bounded = self.decide(f"{label}variance at most", le(relation.lhs, relation.rhs), [variance])
        cover = self.take(f"{label}covered at the end", "instance", self.cover, at=size(y3) + f.reply)
        whole = self.take("k is whole", "whole number", number=LEFT)
        scale = self.decide("scale>=0", ge(self.scale, 0), self.reals)
        extra = self.decide("k v>=0", ge(LEFT * shape.variance, 0), [whole, *self.facts])
        names = (lemmas.level, lemmas.extra, lemmas.scale, lemmas.spread, lemmas.loss)
        values = (self.level(LEFT), LEFT * shape.variance, self.scale, shape.variance, shape.drop)
        replied = self.take(
            f"{label}reply of P",
            "lemma",
            minus,
            plus,
            cover,
            bounded,
            mean,
            scale,
            extra,
            *self.p.meaning(sp.Add(*values, evaluate=False), [*self.reals, *self.facts]),
            name=lemmas.reply.name,
            at={n: f.reply, lemmas.x: y3, **dict(zip(names, values, strict=True))},
        )
        short, before = (
            lemmas.below(self.level(LEFT) + shape.drop, y3),
            lemmas.below(self.level(LEFT + 1), TEXT),
        )
        less = self.decide(f"{label}no shorter", le(short, before), [gained, *self.reals])
        squared = self.decide(f"{label}no shorter, squared", le(short**2, before**2), [less, *self.reals])
        scaled = self.decide(
            f"{label}no shorter, weighed",
            le(self.scale * short**2, self.scale * before**2),
            [squared, scale, *self.reals],
        )
        return self.decide(f"{label}reply, covered", goal, [replied, scaled, covered[0], *self.reals])

    def similar_hypothesis(self) -> str:
        return self.p.take("similar", "hypothesis", index=self.shape.similar.index)

    def replies(self) -> str:
        """The step that a reply has a sentence."""
        return self.decide("a reply has a sentence", ge(self.shape.conversation.reply, 1), self.facts)

    def mean_loss(
        self, label: str, x: sp.Symbol, minus: str, plus: str, known: dict[str, dict[str, str]]
    ) -> str:
        """E LLR after the reply is at least LLR(x) - b under P+."""
        f, rate = self.shape.conversation, self.shape.loss.rate
        whole = self.take("loss", "hypothesis", index=self.shape.loss.index)
        formula = self.p.statement(whole)
        one = self.take(
            f"{label}|y3|",
            "definition",
            known["y3"]["parent"],
            name="one sentence more",
            of=(x, sp.Symbol("y2")),
        )
        sized = self.take(f"{label}|y2|", "whole number", number=size(sp.Symbol("y2")))
        more = self.decide(f"{label}|y3|>=1", ge(size(x), 1), [one, sized])
        guards = [plus, more] if isinstance(formula, Every) and formula.nonempty else [plus]
        where = self.take(f"{label}loss there", "instance", whole, *guards, at=x)
        kl = self.take(f"{label}loss after it", "as the condition holds", where, known["y3"]["body"])

        def goal(count: sp.Expr) -> sp.Basic:
            return ge(lemmas.mean(count, x), finite_log_ratio(x) - count * rate)

        itself = self.take(
            f"{label}loss of nothing",
            "definition",
            plus,
            name="expectation after, of the prompt itself",
            of=("P+", finite_log_ratio(s), s, x),
        )
        base = self.decide(f"{label}loss-0", goal(sp.Integer(0)), [itself])
        before = self.assume(f"{label}loss-n", goal(n))
        here, there = (
            self.take(f"{label}covered {name}", "instance", self.cover, at=size(x) + count)
            for name, count in (("n", n), ("n+1", n + 1))
        )
        chain = self.take(
            f"{label}chain", "lemma", plus, here, there, name=lemmas.chain_rule.name, at={n: n, lemmas.x0: x}
        )
        at_n = self.take(f"{label}loss at n", "instance", kl, at=n)
        step = self.decide(f"{label}loss-n+1", goal(n + 1), [before, chain, at_n])
        every = EveryLength(n, Relation(goal(n)), 0)
        means = self.state(f"{label}losses", every, "induction", base, before, step)
        return self.take(f"{label}loss of the reply", "instance", means, at=f.reply)

    def misaligned(
        self, label: str, texts: tuple[sp.Symbol, ...], known: dict[str, dict[str, str]], relation: Relation
    ) -> str:
        """The mixture is misaligned after y2, as F(0, x) < 1."""
        y2 = texts[-1]
        level = sp.expand_mul(-self.odds, deep=False)
        threshold = exponential(level)
        goal = lt(inverse_likelihood_ratio(y2), threshold)
        minus, minus_x = known["y2"]["support"], known["x"]["support"]
        plus, none = (
            self.assume(f"{label}P+(y2)>0", gt(P_plus(y2), 0)),
            self.assume(f"{label}P+(y2)=0", eq(P_plus(y2), 0)),
        )
        positive = self.decide(f"{label}threshold>0", gt(threshold, 0), self.facts)
        by_ratio = self.take(f"{label}P+ of y2 by r", "definition", minus, name="likelihood ratio", of=(y2,))
        second = self.decide(f"{label}r(y2), uncovered", goal, [none, by_ratio, minus, positive, *self.facts])

        covered = self.covered_before(label, texts, known, plus)
        falls = self.core_ratio(label, known, covered, True)
        same, _ = self.log_ratio(f"{label}x ", TEXT, minus_x, covered[0], ge)
        last = self.shape.gained[1] * self.shape.divergence.rate
        short = lemmas.below(self.level(sp.Integer(0)), TEXT)
        square = self.decide("margin squared", eq(self.scale * self.margin**2, 1), self.reals)
        scale = self.decide("scale>0", gt(self.scale, 0), self.reals)
        weighed = self.decide(
            f"{label}short, weighed", lt(self.scale * short**2, 1), [self.safe, covered[0], *self.reals]
        )
        near = self.decide(f"{label}short", lt(short, self.margin), [weighed, square, scale, *self.reals])
        far = self.decide(f"{label}far", gt(LLR(TEXT), self.odds - last), [near, same, *self.reals])
        reals = self.p.needed(Relation(eq(self.odds, self.odds)), self.facts)
        small = self.take(f"{label}r(x)", "likelihood ratio of a log-ratio", far, minus_x, *reals)
        first = self.decide(f"{label}r(y2), covered", goal, [small, *falls, *reals])
        sign = self.take(f"{label}P+(y2)>=0", "definition", name="probability", of=("P+", y2))
        either = self.state(f"{label}r(y2)", goal, "cases", plus, first, none, second, sign, branches=2)
        return self.ends(label, known, relation, self.aligned_no_more(label, y2, minus, relation, [either]))

    def aligned_no_more(
        self, label: str, y: sp.Symbol, minus: str, relation: Relation, facts: list[str]
    ) -> str:
        """The relation of the conclusion at y."""
        body = next(a for a in relation.condition.args if a.has(B_P))
        prefix = self.name(label)
        known = about_prompt(self.p, y, minus, prefix)
        bad = self.take("bad", "hypothesis", index=self.shape.bad)
        worst = self.take(f"{label}bad at the end", "instance", bad, minus, at=y)
        return self.decide(f"{label}misaligned", body, [*facts, worst, *self.facts, *known])


class _Pure(_Conversation):
    """The same at alpha = 1: nothing can fail."""

    def potential(self) -> sp.Expr:
        return sp.Integer(0)

    def possible(self, in_mixture: str) -> str:
        mixture = self.take("P(x)", "definition", name="mixture", of=(TEXT,))
        return self.decide("P-(x)>0", gt(P_minus(TEXT), 0), [mixture, in_mixture, *self.facts])

    def signs(self, goal: EveryLength) -> str:
        assert isinstance(goal.body, Every)
        shown = self.decide("F>=0", goal.body.body, [])
        inner = self.state("F>=0 for all", goal.body, "generalisation", shown)
        self.sign = self.state("F>=0 for every k", goal, "generalisation", inner)
        return self.sign

    def at_start(self, goal: Every) -> str:
        shown = self.decide("start: F", goal.body, self.facts)
        return self.state("start", goal, "generalisation", shown)

    def after_reply(
        self, label: str, texts: tuple[sp.Symbol, ...], known: dict[str, dict[str, str]], relation: Relation
    ) -> str:
        f, y3 = self.shape.conversation, texts[-1]
        goal = next(a for a in relation.condition.args if a.has(Expect))
        zero = PartialSum(sp.Integer(0), i, many(f.reply))
        sums = over_terms(
            self.p,
            self.name(f"{label}nothing"),
            lambda k: eq(PartialSum(sp.Integer(0), i, k), 0),
            [zero],
            upper=many(f.reply),
        )
        possible = self.take(
            f"{label}y3 in P", "lemma", known["y3"]["support"], name="what P- can produce, P can", at={X: y3}
        )
        of = ("P", sp.Integer(0), s, f.reply, y3)
        mean = self.take(f"{label}mean", "definition", possible, name="expectation after", of=of)
        return self.ends(label, known, relation, self.decide(f"{label}reply", goal, [sums, mean, possible]))

    def misaligned(
        self, label: str, texts: tuple[sp.Symbol, ...], known: dict[str, dict[str, str]], relation: Relation
    ) -> str:
        y2 = texts[-1]
        shown = self.aligned_no_more(label, y2, known["y2"]["support"], relation, [])
        return self.ends(label, known, relation, shown)

    def at_end(self, goal: Every) -> str:
        possible = self.assume("x in P", gt(P(TEXT), 0))
        minus = self.possible(possible)
        assert isinstance(goal.body, When)
        assert isinstance(goal.body.body, Some)
        shown = self.query("end: ", goal.body.body, minus, True, self.misaligned)
        inner = self.state("end, if safe", goal.body, "in any case", shown)
        return self.state("end", goal, "generalisation", inner, possible)
