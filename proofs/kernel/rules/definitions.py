"""The definitions: what the observables of a prompt mean. This table is part of what is trusted.

A world is a pair of laws over finite sequences of sentences, consistent (P(x) is the sum of P(x y) over sentences
y), and the mixture P = alpha P- + (1 - alpha) P+ of whole sequences (Wolf et al., arXiv 2304.11082 v6, section 2).
Sentences are numbered 1, 2, ..., m; beyond m stand sentences of probability 0. A conditional quantity after a
prompt that its law cannot produce is some real number of which nothing is known; products with weight 0 vanish.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sympy as sp

from theory.logic import Every, Formula, Length, Relation
from theory.observables import (
    B_P,
    KL,
    LLR,
    B,
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
    inverse_likelihood_ratio,
    last_minus,
    last_plus,
    perron_ratio,
    perron_root,
    size,
    w,
    w_max,
)
from theory.parameters import alpha

from ._base import Fact, Outcome, Refused, Setting, Step, expect, only_arguments, rule, states
from ._decision import assumed, possible, why_without_meaning
from ._language import (
    LAW,
    Continues,
    EveryNext,
    IsPrefix,
    PartialSum,
    all_of,
    any_of,
    continuation,
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
    sentence,
    substitute,
    tilted,
    truth,
    unsettled,
    weighs,
)
from .quantifiers import natural

j = sp.Symbol("j", integer=True, nonnegative=True)
i = sp.Symbol("i", integer=True, nonnegative=True)
# Number of sentences of the alphabet: a constant, no symbol, so that nothing can be said "for every m" of it.
m = sp.Function("m", integer=True, nonnegative=True)()
many = sp.Function("many", integer=True, nonnegative=True)  # number of prompts of n sentences
BEST = {"P": best_P, "P-": best_minus}
LAST = {"P-": last_minus, "P+": last_plus}
BEHAVIOUR = {"P": B_P, "P-": B_minus, "P+": B_plus}

Definition = Callable[..., tuple[list[Formula | sp.Basic], Formula | sp.Basic]]
DEFINITIONS: dict[str, Definition] = {}


def definition(name: str) -> Callable[[Definition], Definition]:
    def register(function: Definition) -> Definition:
        DEFINITIONS[name] = function
        return function

    return register


def no_index(term: Any) -> None:
    """Refuse a term that speaks of an index of the table's own sums, which would take it for theirs."""
    if isinstance(term, sp.Basic) and term.free_symbols & {i, j}:
        raise Refused(f"{term} speaks of {i} or {j}, which number terms of sums here")


@rule("definition")
def by_definition(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The entry ``name`` of the table of definitions at the terms ``of``; premises are its conditions, in order."""
    only_arguments(step, "name", "of")
    if setting.signature is not None:
        raise Refused("definitions are those of mixtures, and the worlds of a signature are tables")
    name, terms = step.args.get("name"), step.args.get("of")
    if name not in DEFINITIONS or not isinstance(terms, tuple):
        raise Refused(f"there is no definition {name}")
    for term in terms:
        no_index(term)
    try:
        conditions, statement = DEFINITIONS[str(name)](*terms)
    except (TypeError, KeyError, AttributeError):
        raise Refused(f"the definition {name} does not apply to {terms}") from None
    expect(premises, len(conditions), f"definition {name}")
    for premise, condition in zip(premises, conditions, strict=True):
        states(premise, condition)
    return Outcome(statement if isinstance(statement, Formula) else Relation(statement))


# ---------------------------------------------------------------- laws
@definition("mixture")
def _mixture(x: Any) -> Any:
    return [], eq(P(x), alpha * P_minus(x) + (1 - alpha) * P_plus(x))


@definition("probability")
def _probability(law: str, x: Any) -> Any:
    return [], ge(LAW[law](x), 0)


@definition("at most one")
def _at_most_one(law: str, x: Any) -> Any:
    return [], le(LAW[law](x), 1)


@definition("empty prompt")
def _empty(law: str, x: Any) -> Any:
    return [eq(size(x), 0)], eq(LAW[law](x), 1)


@definition("possible prefix")
def _possible_prefix(law: str, u: Any, x: Any) -> Any:
    return [IsPrefix(u, x), gt(LAW[law](x), 0)], gt(LAW[law](u), 0)


@definition("possible parent")
def _possible_parent(law: str, x1: Any, x: Any) -> Any:
    return [Continues(x1, x), gt(LAW[law](x1), 0)], gt(LAW[law](x), 0)


@definition("longer is rarer")
def _rarer(law: str, x1: Any, x: Any) -> Any:
    return [Continues(x1, x)], le(LAW[law](x1), LAW[law](x))


@definition("one sentence more")
def _size(x1: Any, x: Any) -> Any:
    return [Continues(x1, x)], eq(size(x1), size(x) + 1)


@definition("next prompt")
def _next(x: Any, k: Any) -> Any:
    return [], Continues(extend(x, k), x)


@definition("shorter by one sentence")
def _one_shorter(x1: Any, x: Any) -> Any:
    return [IsPrefix(x, x1), eq(size(x1) - size(x), 1)], Continues(x1, x)


@definition("a continuation continues")
def _longer_prefix(x1: Any, x: Any, u: Any) -> Any:
    return [Continues(x1, x), IsPrefix(u, x)], IsPrefix(u, x1)


@definition("prefix of a prefix")
def _transitive(u: Any, v: Any, x: Any) -> Any:
    return [IsPrefix(u, v), IsPrefix(v, x)], IsPrefix(u, x)


@definition("last sentence")
def _last(law: str, x1: Any, x: Any) -> Any:
    return [Continues(x1, x), gt(LAW[law](x), 0)], eq(LAW[law](x1), LAST[law](x1) * LAW[law](x))


@definition("total probability")
def _marginal(law: str, x: Any) -> Any:
    return [], eq(LAW[law](x), PartialSum(LAW[law](extend(x, j)), j, m))


# ---------------------------------------------------------------- posterior weight and behaviour
@definition("likelihood ratio")
def _inverse_likelihood_ratio(x: Any) -> Any:
    return [gt(P_minus(x), 0)], eq(P_plus(x), inverse_likelihood_ratio(x) * P_minus(x))


@definition("posterior weight")
def _weight(x: Any) -> Any:
    return [gt(P(x), 0)], eq(w(x) * P(x), alpha * P_minus(x))


@definition("score")
def _score(k: Any) -> Any:
    return [], all_of(ge(B(sentence(k)), -1), le(B(sentence(k)), 1))


@definition("score of the last sentence")
def _last_score(x: Any, k: Any) -> Any:
    return [], eq(B_last(extend(x, k)), B(sentence(k)))


@definition("behaviour expectation")
def _behaviour(law: str, x: Any) -> Any:
    mean = PartialSum(LAW[law](extend(x, j)) * B(sentence(j)), j, m)
    return [], eq(LAW[law](x) * BEHAVIOUR[law](x), mean)


# ---------------------------------------------------------------- best of several draws
@definition("best of several draws")
def _best(law: str, x: Any, draws: Any) -> Any:
    """E max = 1 - sum over j of gap(j) F(j)^draws, sentences by ascending score, F(j) the probability of the first j."""
    _natural(draws)
    below = PartialSum(LAW[law](extend(x, i)), i, j) / LAW[law](x)
    value = 1 - PartialSum(gap(j) * below**draws, j, m)
    return [gt(LAW[law](x), 0), ge(draws, 1)], eq(BEST[law](x, draws), value)


@definition("scores ascend")
def _gap(k: Any) -> Any:
    return [], ge(gap(k), 0)


@definition("gap between scores")
def _gap_between(k: Any) -> Any:
    _natural(k)
    return [], eq(gap(k), score_of_rank(k + 1) - score_of_rank(k))


@definition("score by order")
def _score_of_rank(k: Any) -> Any:
    """The listing of the sentences is by ascending score; ``score_of_rank`` leaves it for -1 and 1 at its ends."""
    _natural(k)
    return [], implies(all_of(ge(k, 1), le(k, m)), eq(score_of_rank(k), B(sentence(k))))


@definition("range of a score by order")
def _rung_range(k: Any) -> Any:
    _natural(k)
    return [], all_of(ge(score_of_rank(k), -1), le(score_of_rank(k), 1))


@definition("beyond the best sentence")
def _rung_last(k: Any) -> Any:
    _natural(k)
    return [gt(k, m)], eq(score_of_rank(k), 1)


# ---------------------------------------------------------------- log-ratios
@definition("log-ratio of nothing")
def _llr_empty(x: Any) -> Any:
    return [eq(size(x), 0)], eq(LLR(x), 0)


@definition("log-ratio grows")
def _llr_next(x1: Any, x: Any) -> Any:
    return [Continues(x1, x), gt(P_minus(x1), 0), gt(P_plus(x), 0)], eq(LLR(x1), LLR(x) + increment(x1))


@definition("infinite log-ratio")
def _llr_infinite(x: Any) -> Any:
    return [gt(P_minus(x), 0), eq(P_plus(x), 0)], eq(LLR(x), sp.oo)


@definition("gain of nothing")
def _gain_empty(x: Any) -> Any:
    return [], eq(gain(x, x), 0)


@definition("gain grows")
def _gain_next(x1: Any, x: Any, x0: Any) -> Any:
    return [Continues(x1, x), IsPrefix(x0, x), gt(P_minus(x1), 0)], eq(
        gain(x1, x0), gain(x, x0) + increment(x1)
    )


@definition("divergence from the mixture")
def _kl_mixture(x: Any) -> Any:
    y = extend(x, j)
    step = sp.log(P_minus(y) * P(x) / (P(y) * P_minus(x)))
    return [gt(P_minus(x), 0)], eq(P_minus(x) * KL_to_model(x), PartialSum(P_minus(y) * step, j, m))


@definition("divergence of conditional laws")
def _kl_conditional(x: Any) -> Any:
    mean = PartialSum(P_minus(extend(x, j)) * increment(extend(x, j)), j, m)
    return [gt(P_minus(x), 0)], eq(P_minus(x) * KL(x), mean)


@definition("finite log-ratio")
def _llr_finite(x: Any) -> Any:
    return [gt(P_minus(x), 0), gt(P_plus(x), 0)], lt(LLR(x), sp.oo)


@definition("divergence of P+")
def _kl_plus(x1: Any, x: Any) -> Any:
    """Where P- can produce x and every sentence that P+ may add, all log-ratios are numbers."""
    drop = PartialSum(P_plus(extend(x, j)) * (finite_log_ratio(x) - finite_log_ratio(extend(x, j))), j, m)
    covered = EveryNext(x1, x, Relation(gt(P_minus(x1), 0)), "P+")
    return [gt(P_plus(x), 0), gt(P_minus(x), 0), covered], eq(P_plus(x) * KL_reverse(x), drop)


@definition("divergence")
def _kl(x: Any) -> Any:
    mean = PartialSum(P_minus(extend(x, j)) * increment(extend(x, j)), j, m)
    return [gt(P_minus(x), 0), gt(P_plus(x), 0)], eq(P_minus(x) * KL(x), mean)


@definition("power of a likelihood ratio")
def _tilted(x: Any, power: Any) -> Any:
    return [gt(inverse_likelihood_ratio(x), 0)], eq(
        tilted(x, power), sp.exp(power * sp.log(inverse_likelihood_ratio(x)), evaluate=False)
    )


@definition("power of a likelihood ratio, not negative")
def _tilted_nonnegative(x: Any, power: Any) -> Any:
    return [], ge(tilted(x, power), 0)


@definition("Chernoff's coefficient")
def _chernoff_coefficient(x: Any, power: Any) -> Any:
    """P-(y|x)^(1-l) P+(y|x)^l, times P-(x) r(x)^l, is P-(x y) r(x y)^l; for P-(x) = 0 all vanishes."""
    mean = PartialSum(P_minus(extend(x, j)) * tilted(extend(x, j), power), j, m)
    conditions = [gt(power, 0), lt(power, 1)]
    return conditions, eq(mean, P_minus(x) * tilted(x, power) * chernoff_coefficient(x, power))


def _perron_vector(e: Any, power: Any) -> list[sp.Basic]:
    """That there is a positive Perron vector of the matrix tilted by the power, its states counted from the empty prompt e."""
    return [eq(size(e), 0), gt(power, 0), lt(power, 1), lt(perron_ratio(e, power), sp.oo)]


@definition("Perron vector")
def _perron(e: Any, x: Any, power: Any) -> Any:
    """M v = root v in the row of the state after x, times P-(x) r(x)^l: an entry of M is P-(y|x)^(1-l) P+(y|x)^l, as above.

    Where one component cannot produce x, no state is meant, and all vanishes.
    """
    y = extend(x, j)
    mean = PartialSum(P_minus(y) * tilted(y, power) * perron(y, power), j, m)
    row = perron_root(e, power) * P_minus(x) * tilted(x, power) * perron(x, power)
    return _perron_vector(e, power), eq(mean, row)


@definition("least entry of a Perron vector")
def _perron_least(x: Any, power: Any) -> Any:
    return [], ge(perron(x, power), 1)


@definition("first entry of a Perron vector")
def _perron_first(e: Any, power: Any) -> Any:
    return _perron_vector(e, power), eq(perron(e, power), perron_ratio(e, power))


@definition("log-ratio as a number")
def _llr_number(x: Any) -> Any:
    return [], implies(lt(LLR(x), sp.oo), eq(LLR(x), finite_log_ratio(x)))


# ---------------------------------------------------------------- expectations over prompts
def weighted(law: str, x: Any, value: Any) -> sp.Expr:
    """law(x) times a value: the term of a sum, which is 0 where law(x) is 0, whatever the value.

    Raises:
      Refused: SymPy cancels law(x) against the value, so that the product would not vanish, or would put the value itself together.
    """
    weight = LAW[law](x)
    if unsettled(value):
        raise Refused(f"{value} would be put together where it is weighted")
    product = weight * value
    if value != 0 and not weighs(weight, sp.Mul.make_args(product)):
        raise Refused(f"{weight} cancels in its product with {value}")
    return product


def _natural(n: Any) -> None:
    if not natural(n):
        raise Refused(f"{n} is no number of sentences")


@definition("expectation")
def _expectation(law: str, body: Any, s: Any, n: Any) -> Any:
    _natural(n)
    x = prompt(n, i)
    return [], eq(Expect(law, body, s, n), PartialSum(weighted(law, x, substitute(body, {s: x})), i, many(n)))


@definition("expectation, one sentence more")
def _expectation_next(law: str, body: Any, s: Any, n: Any) -> Any:
    _natural(n)
    longer = extend(prompt(n, i), j)
    inner = PartialSum(weighted(law, longer, substitute(body, {s: longer})), j, m)
    return [], eq(Expect(law, body, s, n + 1), PartialSum(inner, i, many(n)))


@definition("expectation of no sentences")
def _expectation_empty(s: Any) -> Any:
    return [], eq(Expect("P-", LLR(s), s, sp.Integer(0)), 0)


@definition("all prompts")
def _all_prompts(law: str, n: Any) -> Any:
    _natural(n)
    return [], eq(PartialSum(LAW[law](prompt(n, i)), i, many(n)), 1)


@definition("size of a listed prompt")
def _listed(n: Any, k: Any) -> Any:
    _natural(n)
    return [], eq(size(prompt(n, k)), n)


@definition("probability of an event")
def _event(law: str, condition: Any, s: Any, n: Any) -> Any:
    _natural(n)
    x = prompt(n, i)
    share = weighted(law, x, truth(substitute(condition, {s: x})))
    return [], eq(Prob(law, condition, s, n), PartialSum(share, i, many(n)))


def variance_of_log_ratio(law: str, s: Any, n: Any, e: Any) -> sp.Expr:
    """The variance of log P-(s|e)/P+(s|e), of which Definition 2.4 speaks."""
    return Variance(law, gain(s, e), s, n, e)


@definition("a variance is that of numbers")
def _variance_finite(law: str, s: Any, n: Any, e: Any) -> Any:
    _natural(n)
    if law not in ("P-", "P+"):
        raise Refused(f"a log-ratio under {law} is not spoken of")
    possible = Every(s, Relation(gt(P_minus(s), 0)), law, Length(n))
    finite = Every(s, Relation(lt(LLR(s), sp.oo)), law, Length(n))
    conditions = [eq(size(e), 0), lt(variance_of_log_ratio(law, s, n, e), sp.oo)]
    return conditions, finite if law == "P-" else possible


@definition("variance of the log-ratio")
def _variance(law: str, s: Any, n: Any, e: Any) -> Any:
    _natural(n)
    value = variance_of_log_ratio(law, s, n, e)
    x, z = prompt(n, i), prompt(n, j)
    mean = PartialSum(LAW[law](z) * finite_log_ratio(z), j, many(n))
    spread = PartialSum(LAW[law](x) * (finite_log_ratio(x) - mean) ** 2, i, many(n))
    return [eq(size(e), 0), lt(value, sp.oo)], eq(value, spread)


# ---------------------------------------------------------------- expectations over continuations of a prompt
@definition("expectation after")
def _after(law: str, body: Any, s: Any, n: Any, x: Any) -> Any:
    _natural(n)
    c = continuation(x, n, i)
    total = PartialSum(weighted(law, c, substitute(body, {s: c})), i, many(n))
    return [gt(LAW[law](x), 0)], eq(LAW[law](x) * Expect(law, body, s, n, x), total)


@definition("expectation after, one sentence more")
def _after_next(law: str, body: Any, s: Any, n: Any, x: Any) -> Any:
    _natural(n)
    longer = extend(continuation(x, n, i), j)
    inner = PartialSum(weighted(law, longer, substitute(body, {s: longer})), j, m)
    total = PartialSum(inner, i, many(n))
    return [gt(LAW[law](x), 0)], eq(LAW[law](x) * Expect(law, body, s, n + 1, x), total)


@definition("expectation after, no sentences")
def _after_nothing(s: Any, x: Any) -> Any:
    return [gt(P_minus(x), 0)], eq(Expect("P-", gain(s, x), s, sp.Integer(0), x), 0)


@definition("expectation after, of the prompt itself")
def _after_itself(law: str, body: Any, s: Any, x: Any) -> Any:
    mean = Expect(law, body, s, sp.Integer(0), x)
    if reason := why_without_meaning(mean, [*assumed(mean), *possible(law, x)]):
        raise Refused(f"{mean} may have no meaning: {reason}")
    return [gt(LAW[law](x), 0)], eq(mean, substitute(body, {s: x}))


@definition("variance of a gain")
def _variance_after(law: str, s: Any, n: Any, x: Any) -> Any:
    """Gains since x are numbers where their variance is finite: log-ratios less that of x, which does not change a variance."""
    _natural(n)
    if law not in ("P-", "P+"):
        raise Refused(f"a gain under {law} is not spoken of")
    value = variance_of_log_ratio(law, s, n, x)
    c, z = continuation(x, n, i), continuation(x, n, j)
    mean = PartialSum(LAW[law](z) * finite_log_ratio(z), j, many(n)) / LAW[law](x)
    spread = PartialSum(LAW[law](c) * (finite_log_ratio(c) - mean) ** 2, i, many(n))
    conditions = [gt(P_minus(x), 0), gt(P_plus(x), 0), lt(value, sp.oo)]
    return conditions, eq(LAW[law](x) * value, spread)


@definition("all continuations")
def _all_continuations(law: str, n: Any, x: Any) -> Any:
    _natural(n)
    return [], eq(PartialSum(LAW[law](continuation(x, n, i)), i, many(n)), LAW[law](x))


@definition("size of a continuation")
def _continued_size(x: Any, n: Any, k: Any) -> Any:
    _natural(n)
    return [], eq(size(continuation(x, n, k)) - size(x), n)


@definition("beginning of a continuation")
def _continued(x: Any, n: Any, k: Any) -> Any:
    _natural(n)
    return [], IsPrefix(x, continuation(x, n, k))


# ---------------------------------------------------------------- texts that pass a level
@definition("passing, no sentence left")
def _hit_now(level: Any, x: Any) -> Any:
    now = all_of(ge(w(x), level), eq(hit(level, sp.Integer(0), x), P(x)))
    return [gt(P(x), 0)], any_of(now, all_of(lt(w(x), level), eq(hit(level, sp.Integer(0), x), 0)))


@definition("passing, a sentence left")
def _hit_later(level: Any, k: Any, x: Any) -> Any:
    _natural(k)
    now = all_of(ge(w(x), level), eq(hit(level, k + 1, x), P(x)))
    later = all_of(lt(w(x), level), eq(hit(level, k + 1, x), PartialSum(hit(level, k, extend(x, j)), j, m)))
    return [gt(P(x), 0)], any_of(now, later)


@definition("passing, impossible prompt")
def _hit_never(level: Any, k: Any, x: Any) -> Any:
    return [eq(P(x), 0)], eq(hit(level, k, x), 0)


@definition("passing, from the start")
def _hit_start(level: Any, n: Any, s: Any, x: Any) -> Any:
    _natural(n)
    if s in level.free_symbols:
        raise Refused(f"{level} speaks of {s}, which is drawn")
    return [eq(size(x), 0)], eq(Prob("P", sp.Ge(w_max(s), level, evaluate=False), s, n), hit(level, n, x))


# ---------------------------------------------------------------- prefixes
@definition("prefix of itself")
def _reflexive(x: Any) -> Any:
    return [], IsPrefix(x, x)
