"""Between a whole number and the next there is none."""

from __future__ import annotations

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import any_of, eq, ge, le
from proofs.lemmas._writing import begin, k, lemma, written
from theory.logic import EveryLength, Relation
from theory.observables import m, n


def _next_number() -> Lemma:
    p, _ = begin([], any_of(le(n, k), ge(n, k + 1)))
    body = Relation(any_of(le(n, k), ge(n, k + 1)))
    against_all = EveryLength(k, body, 0)

    sign = p.take("k is whole", "whole number", number=k)
    first = p.decide("start", any_of(le(0, k), ge(0, k + 1)), [sign])
    zero = EveryLength(k, p.statement(first), 0)
    base = p.state("start for all", zero, "generalisation", first)

    before = p.assume("before", against_all)
    goal = any_of(le(n + 1, k), ge(n + 1, k + 1))
    none, some = p.assume("k<=0", le(k, 0)), p.assume("k>=1", ge(k, 1))
    count = p.take("n is whole", "whole number", number=n)
    without = p.decide("above 0", goal, [none, count])
    named = p.assume("m", eq(k, m + 1))
    smaller = p.take("before, at m", "instance", before, at=m)
    with_one = p.decide("one more on both sides", goal, [smaller, named])
    above = p.take("above m", "predecessor", named, some, with_one)
    step = p.state("after", goal, "cases", none, without, some, above, sign, branches=2)
    after = p.state("after for all", EveryLength(k, p.statement(step), 0), "generalisation", step)
    every = p.state("all", EveryLength(n, against_all, 0), "induction", base, before, after)
    against = p.take("at n", "instance", every, at=n)
    return lemma("n <= k or n >= k + 1", [n, k], p, p.take("at k", "instance", against, at=k))


next_number = written("no number between", _next_number)
