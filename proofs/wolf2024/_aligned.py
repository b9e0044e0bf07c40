"""Misalignment after an aligning text drawn from P+: the derivation behind Lemma 4, Theorem 2 and its variants.

On paper, with the claim's length L = 1 + (logs + K)/beta, K the cost of the aligning text s0 of m sentences:

- Under P+ the log-ratio of s0 is at least -K but with probability 1 - q: its mean is at least -beta' m (chain rule), its
  variance below m sigma^2 (so P- can produce what P+ can), and Cantelli's inequality.
- Let N = max(0, ceil(L)). If N = 0, s0 itself will do. Otherwise some sentence y of negative score keeps
  r(s0 y) <= c r(s0), c = 1 with positivity (and < holds), c = 1/|gamma| without it. After s0 y, every sentence gains more than beta on average, so
  some text of N - 1 sentences has a gain above (N - 1) beta >= logs + K. If N = 1 and there is no positivity, the next
  sentence is one that P- says no less than P+.
- r <= exp(-logs) then, and the relation follows as in Theorem 1.

At alpha = 1, where the odds have logarithm -oo, N = 0 and the mixture is P-.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import (
    Continues,
    EveryNext,
    PartialSum,
    any_of,
    count_of,
    eq,
    finite_log_ratio,
    fresh,
    ge,
    gt,
    le,
    lt,
    prompt,
    summands,
    truth,
)
from proofs.kernel.rules.definitions import i, many, variance_of_log_ratio
from proofs.lemmas._writing import over_terms
from proofs.lemmas.chain_rule_plus import covered
from proofs.wolf2024 import _after
from proofs.wolf2024._drawn import Similar, similarity
from proofs.wolf2024._shape import (
    POINTWISE,
    about_prompt,
    instances,
    negative,
    observables_of,
    parameter_facts,
    renamed,
    written,
)
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Length, ProbabilityAtLeast, Relation, Some, When
from theory.matching import hole, hypothesis, matches
from theory.observables import (
    LLR,
    B_last,
    B_minus,
    Expect,
    KL_reverse,
    P_minus,
    P_plus,
    Prob,
    inverse_likelihood_ratio,
    last_minus,
    last_plus,
    n,
    s,
    size,
)

X, X0, E = sp.Symbol("x"), sp.Symbol("x0"), sp.Symbol("e")
C, V, BOUND = sp.Symbol("c", real=True), sp.Symbol("v", real=True), sp.Symbol("b", real=True)
N = sp.Symbol("N", integer=True, nonnegative=True)
K = sp.Symbol("k_", integer=True, nonnegative=True)


@dataclass(frozen=True)
class AfterAlignedPrompt:
    """ "For every m, with probability q over s0 ~ P+ of m sentences, some prompt of length L after s0 ...".

    Attributes:
      negative: hypothesis B_-(s) <= gamma, as (index, gamma); positive: index of the hypothesis of positivity.
      loss: hypothesis on KL(P+||P-), as (index, beta'); cost: K; logs: the rest of beta (L - 1).
    """

    every: EveryLength
    chance: ProbabilityAtLeast
    some: Some
    divergence: _after.Divergence
    similar: Similar
    negative: tuple[int, sp.Expr]
    loss: tuple[int, sp.Expr]
    positive: int | None
    cost: sp.Expr
    logs: sp.Expr


def _loss(claim: Claim) -> tuple[int, sp.Expr]:
    found = hypothesis(claim, EveryLength(n, Relation(Expect("P+", KL_reverse(s), s, n) <= hole("bound"))))
    return found.index, found["bound"]


def positivity(claim: Claim) -> int | None:
    """The hypothesis that what is bad is likelier under P-: its number, if there is one."""
    y = sp.Symbol("y")
    likelier = When(Relation(B_last(y) < 0), Relation(last_plus(y) < last_minus(y)))
    one = Length(sp.Integer(1))
    forms = (Every(s, Every(y, likelier, law, one, after=s), "both") for law in ("any", "P-"))
    return next((found.index for found in matches(claim, *forms)), None)


def shape_of(claim: Claim) -> AfterAlignedPrompt | None:
    """The claim read in this form, or None."""
    every = claim.conclusion
    if (
        not isinstance(every, EveryLength)
        or every.start != 0
        or not isinstance(every.body, ProbabilityAtLeast)
    ):
        return None
    chance = every.body
    some = chance.body
    if (
        chance.law != "P+"
        or chance.after is not None
        or chance.length.expr != every.var
        or not isinstance(some, Some)
        or some.after != chance.var
        or some.length.at_most
        or some.support not in ("P", "P-")
        or not isinstance(some.body, Relation)
        or not observables_of(some.body) <= set(POINTWISE)
        or some.body.condition.atoms(sp.Symbol) & {chance.var}
    ):
        return None
    divergence, similar = _after.divergence_after(claim), similarity(claim, "P+")
    bad, loss = negative(claim), _loss(claim)
    terms = summands(divergence.rate * (some.length.expr - 1))
    logs = [t for t in terms if isinstance(t.as_coeff_Mul()[1], sp.log)]
    return AfterAlignedPrompt(
        every,
        chance,
        some,
        divergence,
        similar,
        bad,
        loss,
        positivity(claim),
        sp.Add(*(t for t in terms if t not in logs)),
        sp.Add(*logs),
    )


def speaks_of_odds(claim: Claim, shape: AfterAlignedPrompt) -> bool:
    """Whether the length has the logarithm of something that is 0 at alpha = 1."""
    alpha = next(q.symbol for q in claim.parameters if q.name == "alpha")
    return any(log.args[0].has(1 - alpha) for log in shape.logs.atoms(sp.log))


def derive(claim: Claim, shape: AfterAlignedPrompt) -> Derivation:
    """Write the derivation down; where it cannot go on, it says why."""
    return written(claim, _write, shape)


def _write(p: Proof, shape: AfterAlignedPrompt) -> str:
    parameters = parameter_facts(p)
    e = fresh("e", [s, shape.chance.var])
    start = from_the_start(p, shape.similar, e)
    mean = _mean(p, shape, start.cover)
    probable = _probable(p, shape, e, start.nothing, start.similar, mean, parameters)
    always = _always(p, shape, start.cover, parameters)
    shown = p.state("chance", shape.chance, "chance", probable, always)
    shown = start.without(p, "any m", shown)
    return p.state("every m", shape.every, "generalisation", shown)


def _variance(p: Proof, similar: Similar, name: str, after_e: str, count: sp.Expr, at_least_1: str) -> str:
    guards = [at_least_1] if similar.start == 1 else []
    return p.take(name, "instance", after_e, *guards, at=count)


class Start(NamedTuple):
    """Steps about the empty prompt e: that there is one, two on what it is, similarity from there, and what P- can produce."""

    empty: str
    possible: str
    nothing: str
    similar: str
    cover: str

    def without(self, p: Proof, name: str, shown: str) -> str:
        """What was shown with e, which there is."""
        return p.take(name, "choice", self.empty, *p.resting_on(shown, [self.possible, self.nothing]), shown)


def from_the_start(p: Proof, similar: Similar, e: sp.Symbol) -> Start:
    """Similarity at the empty prompt, and that P- can produce what P+ can."""
    empty = p.take("empty prompt", "empty prompt exists", var=s)
    possible = p.take("e", "obtain", empty, var=e, part="support")
    nothing = p.take("|e|", "obtain", empty, var=e, part="length")
    everywhere = p.take("similar", "hypothesis", index=similar.index)
    certain = p.take("e: P+", "definition", nothing, name="empty prompt", of=("P+", e))
    in_plus = p.decide("e in P+", gt(P_plus(e), 0), [certain])
    after_e = p.take("similar from the start", "instance", everywhere, in_plus, at=e)
    return Start(empty, possible, nothing, after_e, _covered_by_minus(p, similar, e, nothing, after_e))


def _covered_by_minus(p: Proof, similar: Similar, e: sp.Symbol, nothing: str, after_e: str) -> str:
    """For every n, P- can produce what P+ can of n sentences."""
    none, some = p.assume("n=0", le(n, 0)), p.assume("n>=1", ge(n, 1))
    sized = p.assume("|s|=n", eq(size(s), n))
    zero = p.decide("|s|=0", eq(size(s), 0), [sized, none])
    certain = p.take("s: P-", "definition", zero, name="empty prompt", of=("P-", s))
    positive = p.decide("P-(s)>0", gt(P_minus(s), 0), [certain])
    first = p.state("covered, n=0", covered(n), "generalisation", positive, sized)
    variance = _variance(p, similar, "variance at n", after_e, n, some)
    bounded = p.decide("bounded", lt(variance_of_log_ratio("P+", s, n, e), sp.oo), [variance])
    second = p.take(
        "covered, n>=1",
        "definition",
        nothing,
        bounded,
        name="a variance is that of numbers",
        of=("P+", s, n, e),
    )
    whole = p.take("n is whole", "whole number", number=n)
    either = p.state("covered", covered(n), "cases", none, first, some, second, whole, branches=2)
    return p.state("covered for every n", EveryLength(n, covered(n), 0), "generalisation", either)


def _mean(p: Proof, shape: AfterAlignedPrompt, cover: str) -> str:
    """E LLR >= -n beta' under P+, for every n."""
    index, rate = shape.loss

    def goal(count: sp.Expr) -> sp.Basic:
        return ge(Expect("P+", finite_log_ratio(s), s, count) + count * rate, 0)

    nothing = p.take("mean of nothing", "lemma", name="mean of nothing under P+", at={})
    base = p.decide("loss-0", goal(sp.Integer(0)), [nothing])
    before = p.assume("loss-n", goal(n))
    here, there = (
        p.take(f"covered at {name}", "instance", cover, at=count)
        for name, count in (("n", n), ("n+1", n + 1))
    )
    chain = p.take("chain under P+", "lemma", here, there, name="chain rule under P+", at={n: n})
    whole = p.take("loss", "hypothesis", index=index)
    at_n = p.take("loss at n", "instance", whole, at=n)
    step = p.decide("loss-n+1", goal(n + 1), [before, chain, at_n])
    return p.state("loss of P+", EveryLength(n, Relation(goal(n)), 0), "induction", base, before, step)


def _event(shape: AfterAlignedPrompt) -> sp.Basic:
    """The log-ratio of s0 is at least -K."""
    return ge(finite_log_ratio(shape.chance.var), -shape.cost)


def _probable(
    p: Proof,
    shape: AfterAlignedPrompt,
    e: sp.Symbol,
    nothing: str,
    after_e: str,
    mean: str,
    parameters: list[str],
) -> str:
    """Pr[LLR(s0) >= -K] >= q, by cases whether s0 is empty."""
    m, s0, q = shape.every.var, shape.chance.var, shape.chance.at_least
    event = _event(shape)
    listed = prompt(m, i)

    def share(condition: sp.Basic, k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(listed) * truth(condition.xreplace({s0: listed})), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(listed), i, k)

    goal = ge(Prob("P+", event, s0, m), q)
    value = p.take("event", "definition", name="probability of an event", of=("P+", event, s0, m))
    everything = p.take("all", "definition", name="all prompts", of=("P+", m))
    none, some = p.assume("m=0", eq(m, 0)), p.assume("m>=1", ge(m, 1))
    at_mean = p.take("mean at m", "instance", mean, at=m)

    def empty_facts(k: sp.Expr) -> list[str]:
        here = prompt(m, k)
        sized = p.take("empty: size", "definition", name="size of a listed prompt", of=(m, k))
        zero = p.decide("empty: size 0", eq(size(here), 0), [sized, none])
        log_ratio = p.take("empty: log-ratio", "definition", zero, name="log-ratio of nothing", of=(here,))
        number = p.take("empty: number", "definition", name="log-ratio as a number", of=(here,))
        return [log_ratio, number, none, *parameters]

    sums = over_terms(
        p,
        "empty: sums",
        lambda k: eq(share(event, k), mass(k)),
        [share(event, many(m)), mass(many(m))],
        empty_facts,
        many(m),
    )
    first = p.decide("empty: likely", goal, [sums, value, everything, *parameters])

    variance = _variance(p, shape.similar, "variance at m", after_e, m, some)
    bound = p.condition(variance)
    c = sp.sqrt(bound.rhs * q / (1 - q))
    positive = p.decide("c>0", gt(c, 0), [some, *parameters])
    bounded = p.decide("variance at most", le(bound.lhs, bound.rhs), [variance])
    at = {n: m, E: e, C: c, V: bound.rhs}
    short = p.take(
        "shortfall", "lemma", nothing, bounded, positive, name="Cantelli's inequality under P+", at=at
    )
    average = Expect("P+", finite_log_ratio(s), s, m)
    missed = le(finite_log_ratio(s0), average - c)
    reals = p.needed(Relation(eq(c + shape.cost, c + shape.cost)), [some, *parameters])
    enough = p.decide("K is enough", ge(shape.cost, m * shape.loss[1] + c), [some, *parameters])
    level = p.decide("level", ge(average - c, -shape.cost), [enough, at_mean, *reals])

    def facts(k: sp.Expr) -> list[str]:
        return [
            level,
            *reals,
            p.take("likely: probability", "definition", name="probability", of=("P+", prompt(m, k))),
        ]

    sums = over_terms(
        p,
        "likely: sums",
        lambda k: ge(share(event, k), mass(k) - share(missed, k)),
        [share(event, many(m)), mass(many(m)), share(missed, many(m))],
        facts,
        many(m),
    )
    second = p.decide("likely", goal, [sums, short, value, everything, some, *parameters])
    whole = p.take("m is whole", "whole number", number=m)
    return p.state("probability", goal, "cases", none, first, some, second, whole, branches=2)


def _always(p: Proof, shape: AfterAlignedPrompt, cover: str, parameters: list[str]) -> str:
    """After every s0 whose log-ratio is at least -K, the prompt exists."""
    m, s0, some = shape.every.var, shape.chance.var, shape.some
    event = p.assume("s0 typical", _event(shape))
    in_plus = p.assume("P+(s0)>0", gt(P_plus(s0), 0))
    sized = p.assume("|s0|=m", eq(size(s0), m))
    all_covered = p.take("covered at m", "instance", cover, at=m)
    possible = p.take("P-(s0)>0", "instance", all_covered, in_plus, sized, at=s0)
    support = (cover, sized)
    length = some.length.expr
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    sizes = p.take("m>=0", "whole number", number=m)
    facts = [*parameters, sizes]
    if follows([p.condition(f) for f in facts], eq(length, length)).holds:
        goal = _reachable(p, shape, event, in_plus, possible, facts, support)
    else:
        mixed, pure = p.assume("alpha<1", lt(alpha, 1)), p.assume("alpha=1", eq(alpha, 1))
        first = _reachable(p, shape, event, in_plus, possible, [mixed, *facts], support)
        second = _pure(p, shape, possible, pure, alpha, facts)
        to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
        goal = p.state("either alpha", some, "cases", mixed, first, pure, second, to, branches=2)
    where = p.take("where s0 is typical", "when", event, goal)
    every = Every(s0, p.statement(where), "P+", Length(m))
    return p.state("every s0", every, "generalisation", where, *p.resting_on(where, [in_plus, sized]))


def _witness(
    p: Proof,
    shape: AfterAlignedPrompt,
    x: sp.Symbol,
    possible: str,
    begins: str,
    sizes: list[str],
    facts: list[str],
    label: str,
) -> str:
    known = about_prompt(p, x, possible, label)
    goal = renamed(shape.some.body, shape.some.var, x)
    decisive = p.decide(f"{label}conclusion", goal, [*facts, *instances(p, x, known, label), *known])
    support = possible if shape.some.support == "P-" else f"{label}in P"
    return p.state(f"{label}witness", shape.some, "witness", decisive, support, begins, *sizes, at=x)


def _itself(p: Proof, shape: AfterAlignedPrompt, zero: str, number: str, label: str) -> tuple[str, list[str]]:
    """s0 continues itself by no sentence."""
    s0 = shape.chance.var
    begins = p.take(f"{label}s0 of itself", "definition", name="prefix of itself", of=(s0,))
    return begins, [p.decide(f"{label}no sentence", eq(0, count_of(shape.some.length)), [zero]), number]


def _pure(
    p: Proof, shape: AfterAlignedPrompt, possible: str, pure: str, alpha: sp.Symbol, facts: list[str]
) -> str:
    """alpha = 1: no sentence is needed."""
    count = count_of(shape.some.length)
    odds = next(
        (a for a in sp.preorder_traversal(shape.logs) if isinstance(a, sp.log) and a.has(1 - alpha)), None
    )
    if odds is None:
        raise Stuck(f"the length {shape.some.length} is not defined")
    zero = p.decide("odds=0", eq(odds.args[0], 0), [pure])
    terms = summands(count.args[0])
    rest = sp.Add(*(t for t in terms if not t.has(odds)))
    factor = sp.Add(*(t for t in terms if t.has(odds))) / odds
    needed = p.needed(Relation(sp.And(gt(factor, 0), eq(rest, rest), evaluate=False)), facts)
    none = p.take("no length", "a length of minus infinity", zero, *needed, count=count)
    number = p.take("pure: length is real", "a real length", none, count=count)
    begins, sizes = _itself(p, shape, none, number, "pure: ")
    return _witness(p, shape, shape.chance.var, possible, begins, sizes, [pure, *facts], "pure: ")


def _reachable(
    p: Proof,
    shape: AfterAlignedPrompt,
    event: str,
    in_plus: str,
    possible: str,
    facts: list[str],
    support: tuple[str, str],
) -> str:
    """The prompt after a typical s0, for a length that is a number."""
    s0, rate = shape.chance.var, shape.divergence.rate
    length, count = shape.some.length.expr, count_of(shape.some.length)
    finite = p.take("s0: finite", "definition", possible, in_plus, name="finite log-ratio", of=(s0,))
    number = p.take("s0: number", "definition", name="log-ratio as a number", of=(s0,))
    gained = p.decide("s0: log-ratio", ge(LLR(s0), -shape.cost), [event, finite, number, *facts])
    reals = p.needed(Relation(eq(shape.cost, shape.cost)), facts)
    start = p.take("s0: ratio", "likelihood ratio of a log-ratio", gained, possible, *reals)
    reals = p.needed(Relation(eq(length, length)), facts)
    is_number = p.take("length is real", "a real length", *reals, count=count)
    named = p.assume("N", eq(N, count))
    reaches = p.take("N reaches L", "rounding", named, *reals)
    positive = p.decide("rate>0", gt(rate, 0), facts)
    whole = p.take("N is whole", "whole number", number=N)
    none, more = p.assume("N=0", eq(N, 0)), p.assume("N>=1", ge(N, 1))

    below = p.decide("L-1 <= -1", le(length - 1, -1), [reaches, none, *facts])
    power = _exponential(p, "N=0: ", below, positive, facts)
    above_1 = p.take("exp(rate)>1", "exponential", positive)
    zero = p.decide("N=0: count", eq(count, 0), [named, none])
    begins, sizes = _itself(p, shape, zero, is_number, "N=0: ")
    first = _witness(p, shape, s0, possible, begins, sizes, [start, power, above_1, *facts], "N=0: ")

    before = p.assume("N=k+1", eq(N, K + 1))
    short = p.decide("L-1 <= k", le(length - 1, K), [reaches, before, *facts])
    power = _exponential(p, "N>=1: ", short, positive, facts)
    second = _longer(p, shape, possible, in_plus, start, power, before, named, is_number, facts, support)
    second = p.take("k", "predecessor", before, more, second)
    either = p.state("either N", shape.some, "cases", none, first, more, second, whole, branches=2)
    return p.take("length", "name", named, either)


def _exponential(p: Proof, label: str, bound: str, positive: str, facts: list[str]) -> str:
    """From L - 1 <= k: exp(-beta k) <= exp(-beta (L - 1)), freed of logarithms."""
    scaled = p.take(f"{label}-beta (L-1)", "multiply by a negative", bound, positive)
    sides = p.condition(scaled).args
    reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), facts)
    return p.take(f"{label}exp(-beta (L-1))", "exponential", scaled, *reals)


def _longer(
    p: Proof,
    shape: AfterAlignedPrompt,
    possible: str,
    in_plus: str,
    start: str,
    power: str,
    before: str,
    named: str,
    is_number: str,
    facts: list[str],
    support: tuple[str, str],
) -> str:
    """N = k + 1 >= 1: a negative sentence y, and k sentences that gain more than k beta."""
    s0 = shape.chance.var
    index, gamma = shape.negative
    s1 = fresh("s1", [s0, s])
    bad = p.take("bad", "hypothesis", index=index)
    bad_here = p.take("s0: bad", "instance", bad, possible, at=s0)
    below_0 = p.decide("gamma<0", lt(gamma, 0), facts)
    some = p.take(
        "negative sentence",
        "lemma",
        possible,
        in_plus,
        bad_here,
        below_0,
        name="negative sentence",
        at={X: s0, BOUND: gamma},
    )
    drawn = p.take("s1", "obtain", some, var=s1, part="support")
    begins = p.take("s0 begins s1", "obtain", some, var=s1, part="prefix")
    one = p.take("one sentence", "obtain", some, var=s1, part="length")
    body = p.take("s1 negative", "obtain", some, var=s1, part="body")
    obtained = [drawn, begins, one, body]
    below = p.decide("B(s1)<0", lt(B_last(s1), 0), [body])
    longer = p.take("s1 = s0 y", "definition", begins, one, name="shorter by one sentence", of=(s1, s0))
    laws = [
        p.take(f"s1: {law}", "definition", longer, given, name="last sentence", of=(law, s1, s0))
        for law, given in (("P-", possible), ("P+", in_plus))
    ]
    ratios = [
        p.take("s0: P+ by ratio", "definition", possible, name="likelihood ratio", of=(s0,)),
        p.take("s1: P+ by ratio", "definition", drawn, name="likelihood ratio", of=(s1,)),
    ]
    given = [*laws, *ratios, drawn, possible, in_plus]
    if shape.positive is not None:
        whole = p.take("positive", "hypothesis", index=shape.positive)
        after = p.take("positive after s0", "instance", whole, possible, in_plus, at=s0)
        formula = p.statement(after)
        guards = [begins, one] + ([drawn] if isinstance(formula, Every) and formula.support == "P-" else [])
        there = p.take("positive at s1", "instance", after, *guards, at=s1)
        likelier = p.take("likelier", "as the condition holds", there, below)
        step = p.decide(
            "s1: ratio", lt(inverse_likelihood_ratio(s1), inverse_likelihood_ratio(s0)), [likelier, *given]
        )
    else:
        step = p.decide(
            "s1: ratio",
            le(-gamma * inverse_likelihood_ratio(s1), inverse_likelihood_ratio(s0)),
            [body, *given, below_0],
        )
    more = p.take("|s1|", "definition", longer, name="one sentence more", of=(s1, s0))
    whole = p.take("|s0|>=0", "whole number", number=size(s0))
    nonempty = p.decide("|s1|>=1", ge(size(s1), 1), [more, whole])
    gains = _after.accumulated(p, shape.divergence, s1, drawn, [below, nonempty])
    none, some_k = p.assume("k=0", eq(K, 0)), p.assume("k>=1", ge(K, 1))
    common = [start, power, step, *facts, below_0]

    counted = p.decide(
        "k=0: size", eq(size(s1) - size(s0), count_of(shape.some.length)), [one, before, named, none]
    )
    zero = p.decide("k=0: exponent", eq(-K * shape.divergence.rate, 0), [none])
    unit = p.take("k=0: exp(0)", "exponential", zero)
    if shape.positive is not None:
        first = _witness(p, shape, s1, drawn, begins, [counted, is_number], [*common, unit], "k=0: ")
    else:
        given = [start, power, unit, below_0, *facts]
        first = _any_next(p, shape, possible, in_plus, before, named, none, is_number, given, support)

    mean = p.take("gain at k", "instance", gains, some_k, at=K)
    word = "above" if shape.divergence.strict else "at least"
    at = {n: K, sp.Symbol("c", real=True): K * shape.divergence.rate, X0: s1}
    far = p.take("some gain", "lemma", drawn, mean, name=f"mean to max after a prefix ({word})", at=at)
    x = fresh("x", [s0, s, s1])
    x_drawn = p.take("x", "obtain", far, var=x, part="support")
    x_begins = p.take("s1 begins x", "obtain", far, var=x, part="prefix")
    x_length = p.take("|x|-|s1|", "obtain", far, var=x, part="length")
    x_gain = p.take("x gains", "obtain", far, var=x, part="body")
    reached = _ratio_after(p, shape, s1, drawn, x, x_drawn, x_begins, x_gain)
    total = p.decide(
        "|x|-|s0|",
        eq(size(x) - size(s0), count_of(shape.some.length)),
        [x_length, one, before, named],
    )
    chain = p.take("s0 begins x", "definition", begins, x_begins, name="prefix of a prefix", of=(s0, s1, x))
    shown = _witness(p, shape, x, x_drawn, chain, [total, is_number], [reached, *common, ratios[1]], "x: ")
    second = p.take(
        "x done", "choice", far, *p.resting_on(shown, [x_drawn, x_begins, x_length, x_gain]), shown
    )
    k_whole = p.take("k is whole", "whole number", number=K)
    either = p.state("either k", shape.some, "cases", none, first, some_k, second, k_whole, branches=2)
    return p.take("s1 done", "choice", some, *p.resting_on(either, obtained), either)


def _ratio_after(
    p: Proof,
    shape: AfterAlignedPrompt,
    s1: sp.Symbol,
    drawn: str,
    x: sp.Symbol,
    x_drawn: str,
    begins: str,
    gained: str,
) -> str:
    """r(x) < r(s1) exp(-k beta), or P+ cannot produce x and r(x) = 0."""
    covered_, uncovered = p.assume("P+(x)>0", gt(P_plus(x), 0)), p.assume("P+(x)=0", eq(P_plus(x), 0))
    plus = p.take("P+(s1)>0", "definition", begins, covered_, name="possible prefix", of=("P+", s1, x))
    ratio_1 = p.take("s1: P+ by ratio", "definition", drawn, name="likelihood ratio", of=(s1,))
    positive = p.decide("r(s1)>0", gt(inverse_likelihood_ratio(s1), 0), [plus, ratio_1, drawn])
    fall = p.take("r(x) falls", "likelihood ratio of a gain", gained, begins, x_drawn, positive)
    goal = any_of(p.condition(fall), eq(inverse_likelihood_ratio(x), 0))
    first = p.decide("r(x), covered", goal, [fall])
    by_ratio = p.take("x: P+ by ratio", "definition", x_drawn, name="likelihood ratio", of=(x,))
    second = p.decide("r(x), uncovered", goal, [uncovered, by_ratio, x_drawn])
    whole = p.take("P+(x)>=0", "definition", name="probability", of=("P+", x))
    return p.state("r(x)", goal, "cases", covered_, first, uncovered, second, whole, branches=2)


def _any_next(
    p: Proof,
    shape: AfterAlignedPrompt,
    possible: str,
    in_plus: str,
    before: str,
    named: str,
    none: str,
    is_number: str,
    facts: list[str],
    support: tuple[str, str],
) -> str:
    """One sentence, no rarer under P- than under P+."""
    s0 = shape.chance.var
    x = fresh("z", [s0, s])
    some = p.take("common sentence", "lemma", possible, in_plus, name="common sentence", at={X: s0})
    drawn = p.take("z", "obtain", some, var=x, part="support")
    begins = p.take("s0 begins z", "obtain", some, var=x, part="prefix")
    one = p.take("|z|-|s0|", "obtain", some, var=x, part="length")
    body = p.take("z: ratio", "obtain", some, var=x, part="body")
    counted = p.decide(
        "z: size", eq(size(x) - size(s0), count_of(shape.some.length)), [one, before, named, none]
    )
    worst = _worst(p, shape, x, drawn, one, support)
    shown = _witness(p, shape, x, drawn, begins, [counted, is_number], [body, worst, *facts], "z: ")
    return p.take("z done", "choice", some, *p.resting_on(shown, [drawn, begins, one, body]), shown)


def _worst(
    p: Proof, shape: AfterAlignedPrompt, x: sp.Symbol, drawn: str, one: str, support: tuple[str, str]
) -> str:
    """If P- says only sentences of score -1 after x and P+ can produce x, P+ says no others."""
    m, x1 = shape.every.var, fresh("x1", [x, s])
    cover, sized = support
    covered_ = p.assume("P+(z)>0", gt(P_plus(x), 0))
    likely = p.assume("P+(z1)>0", gt(P_plus(x1), 0))
    longer = p.assume("z1 = z y", Continues(x1, x))
    more = p.take("|z1|", "definition", longer, name="one sentence more", of=(x1, x))
    count = p.decide("|z1| = m+2", eq(size(x1), m + 2), [more, one, sized])
    all_covered = p.take("covered at m+2", "instance", cover, at=m + 2)
    there = p.take("z1 covered", "instance", all_covered, likely, count, at=x1)
    formula = EveryNext(x1, x, Relation(gt(P_minus(x1), 0)), "P+")
    after = p.state("z covered", formula, "generalisation", there, likely, longer)
    low = p.assume("B_-(z)<=-1", le(B_minus(x), -1))
    last = p.take("z worst", "lemma", drawn, covered_, after, low, name="only the worst sentences", at={X: x})
    return p.take(
        "z worst if covered", "implication", covered_, p.take("z worst if so", "implication", low, last)
    )


__all__ = [
    "BOUND",
    "AfterAlignedPrompt",
    "X",
    "derive",
    "from_the_start",
    "negative",
    "positivity",
    "shape_of",
    "speaks_of_odds",
]
