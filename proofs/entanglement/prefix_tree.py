"""F3.8 and F3.9, repaired: what two responses share cancels, what follows is a sum of squares, and where they part the gradients differ.

On paper, with y and z the tokens at the parting and p its row: sum (y - p)^2 - sum (y - p)(z - p) = sum (y - p)(y - z) = 1 - p(y) + p(z), which is
2 p(z) at least.
"""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.signature import POSITIVE, Table
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations between squares of gradients of two responses on a prefix tree, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    sums = list(dict.fromkeys(e for c in relations for e in outermost(c, Over)))
    pairs = [s for s in sums if not s.body.has(Over) and s.body.has(Entry)]
    laws = [t for t in claim.signature.tables.values() if t.is_law and not t.given]
    rows = [t for t in laws if t.kind == POSITIVE]
    if len(rows) != 1 or len(laws) != 3 or not pairs:
        return None
    try:
        whole.sizes(*relations, *(whole.p.condition(name) for name in whole.plain_hypotheses()))
        facts = list(whole.plain_hypotheses())
        facts += [_squares(whole, s) for s in sums if s.body.has(Over)]
        facts += _parting(whole, pairs, rows[0], [t for t in laws if t not in rows])
        found = [whole.concluded(c, *facts) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _squares(whole: Sums, total: Over) -> str:
    """A sum of sums of squares is not negative."""
    inner = total.body
    if not isinstance(inner, Over):
        raise Stuck(f"{total} is no sum of sums")
    inside = whole.linear(inner, ">=", multipliers={}, scope=[(total.var, total.over)])
    return whole.linear(total, ">=", multipliers={}, facts=[inside])


def _parting(whole: Sums, pairs: list[Over], row: Table, tokens: list[Table]) -> list[str]:
    """That squares are not negative, and how much larger they are than the mixed sum, for either token."""
    x = pairs[0].var
    p = Entry(row.name, x)
    total = {
        (a.name, b.name): next(
            (s for s in pairs if sp.expand(s.body - (Entry(a.name, x) - p) * (Entry(b.name, x) - p)) == 0),
            None,
        )
        for a in tokens
        for b in tokens
    }
    floors = [q.symbol for q in whole.claim.parameters if _below(whole, q.symbol, row)]
    facts = []
    for a, b in (tokens, tokens[::-1]):
        square, mixed = total[a.name, a.name], total[a.name, b.name]
        if square is None or mixed is None:
            continue
        facts.append(whole.linear(square, ">=", multipliers={}))
        least = floors[0] if floors else sp.Integer(0)
        multipliers = {a.name: sp.Integer(1), b.name: least, row.name: sp.Integer(-1)}
        facts.append(whole.linear(square - mixed - least, ">=", multipliers=multipliers))
    return facts


def _below(whole: Sums, symbol: sp.Symbol, row: Table) -> bool:
    """Whether a hypothesis says that every entry of a row is at least this."""
    return any(
        getattr(getattr(f, "body", None), "condition", None) == sp.Ge(Entry(row.name, f.var), symbol)
        for f in map(whole.p.statement, whole.given)
        if hasattr(f, "var")
    )
