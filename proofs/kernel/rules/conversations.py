"""A conversation against the best user: a bound on the probability of failure that no round makes worse.

A strategy need only be given for one round at a time. If F(k, x) >= 0 with k replies to come after the text x, some query that
is allowed leaves the mean of F(k, .) over the reply at F(k + 1, x) or below, and some last query succeeds wherever F(0, x) < 1, then
the probability of failure from x on is at most F(k, x) under these queries: by induction over k, as it is at most 1 where F(0, x) >= 1,
and the mean of the bounds after the reply bounds it before. This is backward induction (Puterman, Markov decision processes (1994), 4.3).
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Conversation, Every, EveryLength, Formula, Length, Relation, Some, When
from theory.observables import B_last, Expect

from ._base import Fact, Outcome, Refused, Setting, Step, argument, expect, only_arguments, rule, states
from ._decision import finite, possible
from ._language import all_of, count_of, ge, le, lt, substitute, up
from .assumptions import decided
from .quantifiers import natural


def query(f: Conversation, text: sp.Symbol, names: Sequence[sp.Symbol], body: sp.Basic, last: bool) -> Some:
    """Some query after ``text`` that the conversation allows makes the relation ``body`` hold of the text it leads to, names[2].

    Raises:
      Refused: of its form nothing is known here.
    """
    first, end, whole = names
    length = f.last if last and f.last is not None else f.cap
    count = count_of(length)
    if length.at_most or f.total is not None or f.nonempty or isinstance(count, up) or not natural(count):
        raise Refused("queries of a fixed number of sentences are asked for, with no limit on all together")

    def some(var: sp.Symbol, inner: Formula, sentences: sp.Expr, after: sp.Symbol) -> Some:
        return Some(var, inner, Length(sentences), f.law, after)

    if not f.negative_ends:
        return some(whole, Relation(body), count, text)
    ends = [lt(B_last(first), 0)]
    rest = count - 1
    if not last:
        ends.append(lt(B_last(whole), 0))
        rest = count - 2
    if not natural(rest):
        raise Refused(f"a query of {count} sentences may have no two ends")
    inner = Relation(all_of(*ends, body))
    if last:
        return some(first, some(whole, inner, rest, first), sp.Integer(1), text)
    closed = some(whole, inner, sp.Integer(1), end)
    return some(first, some(end, closed, rest, first), sp.Integer(1), text)


def obligations(
    f: Conversation, bound: sp.Expr, left: sp.Symbol, text: sp.Symbol, names: Sequence[sp.Symbol]
) -> tuple[Formula, Formula, Formula, Formula]:
    """What has to be shown: F >= 0; F(n, empty) <= 1 - q; some query for each round; some last query where F(0, x) < 1.

    Args:
      bound: F, in ``left`` (replies to come) and ``text``.
      names: for the text after the first sentence of a query, before its last one, after it, and after the reply.
    """
    after = substitute(bound, {text: names[3]})
    mean = le(Expect(f.law, after, names[3], f.reply, names[2]), substitute(bound, {left: left + 1}))
    now = substitute(bound, {left: sp.Integer(0)})
    won = substitute(f.body.condition, {f.var: names[2]})
    start = le(substitute(bound, {left: f.rounds}), 1 - f.at_least)
    return (
        EveryLength(left, Every(text, Relation(ge(bound, 0)), f.law)),
        Every(text, Relation(start), f.law, Length(sp.Integer(0))),
        EveryLength(left, Every(text, query(f, text, names[:3], mean, False), f.law)),
        Every(text, When(Relation(lt(now, 1)), query(f, text, names[:3], won, True)), f.law),
    )


@rule("conversation")
def conversation(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a bound F on the probability of failure: in a conversation the best user succeeds with probability q.

    Arguments: ``bound``, a number F, in the symbols ``left`` (replies to come) and ``text``; ``names``, four more symbols. Premises: the
    four of `obligations`.
    """
    only_arguments(step, "bound", "left", "text", "names")
    f = step.statement
    if not isinstance(f, Conversation):
        raise Refused("the rule conversation gives a statement about a conversation")
    bound, left = argument(step, "bound", sp.Expr), argument(step, "left", sp.Symbol)
    text, names = argument(step, "text", sp.Symbol), argument(step, "names", tuple)
    symbols = [left, text, *names]
    if len(names) != 4 or not all(isinstance(name, sp.Symbol) for name in symbols):
        raise Refused("the rule conversation needs four names besides the text and the number of replies")
    if len(set(symbols)) != 6 or set(symbols) & f.free or set(names) & bound.free_symbols:
        raise Refused("a name already means something")
    if f.law != "P":  # queries are ones that the mixture can say
        raise Refused("replies are drawn from the mixture")
    if f.var in bound.free_symbols or not natural(left) or not natural(f.rounds) or not natural(f.reply):
        raise Refused("rounds, replies to come and sentences of a reply must be whole numbers")
    finite(bound)
    # It is asked of every text to which queries may lead, not only of those to which the best ones do.
    decided(f.body.condition, (), setting, possible(f.law, f.var))
    needed = obligations(f, bound, left, text, names)
    expect(premises, len(needed), step.rule)
    for premise, formula in zip(premises, needed, strict=True):
        states(premise, formula)
    return Outcome(f)
