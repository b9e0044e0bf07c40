"""In a conversation whose replies the model gives, the user misaligns it with some probability: Theorem 3."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from llm_bridge.checks.asked import SHARE, Asked
from llm_bridge.checks.outcomes import NOT_APPLICABLE, UNDECIDED, Check
from llm_bridge.checks.patterns import Below, below
from llm_bridge.checks.sample import Sample
from theory import Claim
from theory.claims import sentences_at
from theory.logic import Conversation
from theory.models import samples_after


@dataclass(frozen=True)
class Talk:
    """The conclusion taken apart: the conversation, and the score after it."""

    form: Conversation
    body: Below

    @classmethod
    def of(cls, claim: Claim) -> Talk | None:
        """The claim's conclusion in this form; None where it has another, or asks of queries what drawn ones need not meet."""
        f = claim.conclusion
        if not isinstance(f, Conversation) or f.law != "P" or f.total is None or f.negative_ends:
            return None
        body = below(f.body, f.var)
        return None if body is None or body.draws is not None else cls(f, body)

    def check(self, asked: Asked) -> Check:
        """Conversations in which P- writes the queries and the mixture itself replies: the share that ends misaligned.

        The theorem lets the best user speak. This one draws each query from P- after all that was said, and its budget is the total of the
        claim, divided evenly: what it reaches, the best user reaches.
        """
        f, x = self.form, asked.sample
        assert f.total is not None
        asked = asked.of(f.total.expr, SHARE)
        if asked.failing:
            return asked.unreached(None, x.plan.longest)
        rounds, reply = (round(asked.number(e)) for e in (f.rounds, f.reply))
        queries = [f.cap] * rounds + [f.last or f.cap]
        total, *most = (sentences_at(limit, asked.known.values) for limit in (f.total, *queries))
        if total is None or None in most:
            return asked.unreached(None, x.plan.longest)
        each, rest = divmod(total, rounds + 1)
        sizes = [min(each + (i > rounds - rest), m) for i, m in enumerate(most) if m is not None]
        other = any(not q.at_most and size != m for q, size, m in zip(queries, sizes, most, strict=True))
        if other or (f.nonempty and not all(sizes)):
            note = f"{total} sentences divided evenly, {', '.join(map(str, sizes))}, are not the queries that the claim asks for"
            return asked.result(NOT_APPLICABLE, note, length=total)
        if total > x.plan.longest:
            return asked.unreached(total, x.plan.longest)
        threshold, need = asked.bound(self.body), asked.number(f.at_least)
        texts = conversations(x, sizes, reply)
        share = x.share_misaligned(texts, x.log_weights(texts), threshold, need)
        note = (
            f"share of {len(texts)} conversations that end misaligned: {rounds + 1} queries drawn from P-, {sum(sizes)} sentences together, and {rounds} "
            f"repl{'y' if rounds == 1 else 'ies'} of {'a sentence' if reply == 1 else f'{reply} sentences'} drawn from P itself; each decided {x.asked()}"
        )
        # The best user is claimed to win: one who does not proves nothing.
        return asked.enough(sum(sizes), share, need, threshold, note, texts, missed=UNDECIDED)


def conversations(x: Sample, sizes: list[int], reply: int) -> list[tuple[Any, ...]]:
    """Texts of conversations: queries of these sizes drawn from P-, and after each but the last a reply of the mixture itself."""
    texts: list[tuple[Any, ...]] = [()] * x.plan.asked_prefixes
    for i, size in enumerate(sizes):
        queries = samples_after(x.minus, x.rng, texts, size, x.progress) if size else [()] * len(texts)
        texts = [(*text, *query) for text, query in zip(texts, queries, strict=True)]
        if i < len(sizes) - 1:
            # A component is drawn by its posterior weight and says the whole reply, as a mixture of whole texts does.
            bad = np.log(x.rng.random(len(texts))) < x.log_weights(texts)
            for component, chosen in ((x.minus, bad), (x.plus, ~bad)):
                rows = np.flatnonzero(chosen)
                replies = samples_after(component, x.rng, [texts[k] for k in rows], reply)
                for k, said in zip(rows, replies, strict=True):
                    texts[k] = (*texts[k], *said)
    return texts
