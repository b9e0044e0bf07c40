"""Whether what holds of all prompts that were looked at holds of all longer ones."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

import sympy as sp
from sympy.core.relational import Relational

from proofs.exact.classes import Classes, Prompt, TooMany
from proofs.exact.dependence import aspects_of, one_way, still
from proofs.exact.errors import Undecided, Undefined, Unsettled
from proofs.exact.numbers import compare, sign_of
from proofs.exact.reach import Node, Reach
from proofs.exact.silence import says_nothing_beyond
from proofs.exact.trend import LESS, MORE, improves
from proofs.exact.valuation import Env, Valuation
from proofs.exact.world import MAX_LENGTH
from theory import (
    Average,
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryPrefix,
    Formula,
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    When,
)
from theory.logic import observables_in
from theory.observables import (
    KERNEL_OBSERVABLES,
    KL,
    LAWS,
    NEXT_OBSERVABLES,
    PROMPT_OBSERVABLES,
    B_minus,
    B_plus,
    Further,
    definition_of,
)


def settled_by_laws(valuation: Valuation, f: Every, depth: int, looked_at: int) -> None:
    """Returns if what holds of prompts of ``looked_at`` sentences holds of all: laws are frozen past the horizon.

    Raises:
      Unsettled: it depends on more than the laws.
    """
    if definition_of(f.support) is not None:
        raise Unsettled(
            f"'{f}' holds up to {depth} sentences, and what {f.support} can say may change beyond"
        )
    if f.after is None and says_nothing_beyond(f.body, f.var, looked_at):
        return
    inner = {f.var} | {
        part.var for part in f.body.walk() if isinstance(part, (Some, Every)) and part.after is not None
    }
    # A condition that comes true for longer prompts asks for more, and so does the opposite of one.
    premises = {x for part in f.body.walk() if isinstance(part, When) for x in part.condition.walk()}
    premises |= {x for part in f.body.walk() if isinstance(part, Negation) for x in part.walk()}
    for part in f.body.walk():
        unsettled = _changing_range(part, inner) if isinstance(part, (Some, Every)) else set()
        if unsettled or isinstance(part, (ProbabilityAtLeast, Conversation, EveryPrefix)):
            raise Unsettled(f"'{f}' holds up to {depth} sentences, and nothing settles longer prompts")
        if not isinstance(part, Relation):
            continue
        unsettled = changing(part.condition, inner)
        asked = part not in premises
        if asked and unsettled == {"size"} and _grows(valuation, part.condition, sp.Dummy("size"), f.var):
            continue
        if unsettled:
            raise Unsettled(
                f"'{f}' holds up to {depth} sentences, and {', '.join(sorted(unsettled))} may change beyond"
            )


def _changing_range(f: Some | Every, inner: set[sp.Symbol]) -> set[str]:
    """Why the prompts that an inner quantifier ranges over may change with the outer one's; nothing if they do not."""
    if f.after in inner and definition_of(f.support) is not None:
        return {f"what {f.support} can say"}
    if f.after in inner and f.length is not None:
        return changing(f.length.expr, inner)
    if f.after is None and f.length is None:
        return set()  # the same prompts, however long this one is
    return {"prompts"}


def _grows(valuation: Valuation, condition: sp.Basic, size: sp.Symbol, prompt: sp.Symbol) -> bool:
    """Whether a relation that holds for a prompt holds for longer ones that differ in nothing else."""
    exchanged = condition.replace(
        lambda e: type(e).__name__ == "size" and e.args[0] == prompt, lambda _: size
    )
    others = "size" in observables_in(exchanged)
    return not others and improves(exchanged, size, valuation)


def changing(e: sp.Basic, inner: set[sp.Symbol]) -> set[str]:
    """Observables of some prompts in an expression that the states of these prompts do not determine."""
    if isinstance(e, Average):
        drawn = inner | ({e.prompt} if e.after in inner else set())
        mixed = {"w"} if e.after in inner and (e.law == "P" or definition_of(e.law)) else set()
        return mixed | changing(e.body, drawn) | changing(e.length, inner)
    name = type(e).__name__
    if name in PROMPT_OBSERVABLES:
        roles = PROMPT_OBSERVABLES[name].roles
        given = (changing(a, inner) for a, role in zip(e.args, roles, strict=True) if role == "parameter")
        settled = e.args[0] not in inner or (name == "gain" and e.args[1] in inner)
        own = set() if settled else {name} - KERNEL_OBSERVABLES
        return own.union(*given)
    if name in NEXT_OBSERVABLES or isinstance(e, Further):
        return {name} - KERNEL_OBSERVABLES if e.args[0] in inner else set()
    return set().union(*(changing(a, inner) for a in e.args)) if e.args else set()


class Beyond:
    """Whether every prompt meets a formula, however long: by all classes of prompts, or by the ends of the odds.

    Args:
      valuation: with the world.
      f: has been found true of the prompts that were looked at.
      env: the prompts around it.
      truth: whether a formula holds of prompts.
      broken: takes down a prompt, longer than those, of which it is false.
    """

    def __init__(
        self,
        valuation: Valuation,
        f: Every,
        env: Env,
        truth: Callable[[Formula, Env], bool],
        broken: dict[Every, Prompt],
    ) -> None:
        self.valuation, self.f, self.env = valuation, f, env
        self.truth, self.broken = truth, broken
        self.aspects = aspects_of(f.body, f.var, None)

    def holds(self) -> bool | None:
        """True or False of all prompts; None where that is not settled.

        Raises:
          Undecided: a comparison is too close.
        """
        if self.aspects & {"path", "size"} or self.f.support not in (*LAWS, "both"):
            return None
        if "mass" in self.aspects:
            return True if self._shrinks(self.f.body) else None
        found = self._settle()
        if found is False and self.f not in self.broken:
            self._look_further()
        return found

    def _look_further(self) -> None:
        """For a prompt that shows it, where the odds grow or fall until the formula is false."""
        with contextlib.suppress(TooMany, Undecided):
            for k in itertools.accumulate((MAX_LENGTH // 32,) * 32):
                ends = Classes(self.valuation.world, self.f.support, (), self.aspects | {"odds"}).ends(k)
                if not self._each(x.prompt for x in ends):
                    return

    def _settle(self) -> bool | None:
        try:
            reach = Reach(self.valuation.world, self.f.support, self.f.nonempty, self.aspects)
            classes = reach.all()
            if classes is not None:
                return self._each(x.prompt for x in classes)
            return _all_of(self._node(self.f.body, node) for node in reach.nodes.values())
        except TooMany:
            return None

    def _each(self, prompts: Iterable[Prompt]) -> bool:
        for x in prompts:
            if not self._at(self.f.body, x):
                self.broken[self.f] = x
                return False
        return True

    def _at(self, f: Formula, x: Prompt) -> bool:
        return self.truth(f, {**self.env, self.f.var: x})

    def _node(self, f: Formula, node: Node) -> bool | None:
        """True of all prompts of a node, false of some, or None."""
        if still(f, self.f.var):
            return self._at(f, node.least.prompt)
        if isinstance(f, Conjunction):
            return _all_of(self._node(part, node) for part in f.parts)
        if isinstance(f, Disjunction):
            return _one_of(
                [self._node(part, node) for part in f.parts], [still(x, self.f.var) for x in f.parts]
            )
        if isinstance(f, When) and still(f.condition, self.f.var):
            return self._node(f.body, node) if self._at(f.condition, node.least.prompt) else True
        return self._relation(f.condition, node) if isinstance(f, Relation) else None

    def _relation(self, condition: sp.Basic, node: Node) -> bool | None:
        if isinstance(condition, sp.And):
            return _all_of(self._node(Relation(part), node) for part in condition.args)
        if isinstance(condition, sp.Or):
            parts = [Relation(part) for part in condition.args]
            return _one_of([self._node(part, node) for part in parts], [still(x, self.f.var) for x in parts])
        if one_way(condition, self.f.var) is None:
            return None
        if not self._each(x.prompt for x in (node.least, node.most)):
            return False
        ends = [up for up, without in ((False, node.falls), (True, node.rises)) if without]
        return _all_of(self._limit(condition, node, up) for up in ends)

    def _limit(self, condition: Relational, node: Node, up: bool) -> bool | None:
        """Whether a relation holds, or nearly so, as the odds grow beyond all bounds or fall to 0.

        The sides may come to be equal there: linear in what moves (or convex), they are apart before.
        """
        x = self.f.var
        values: dict[str, sp.Expr] = {
            "w": sp.Integer(int(up)),
            "B_P": B_minus(x) if up else B_plus(x),
            "KL_to_model": sp.Integer(0) if up else KL(x),
        }
        env = {**self.env, x: node.least.prompt}
        gap = condition.lhs - condition.rhs if isinstance(condition, LESS) else condition.rhs - condition.lhs
        for name, sign in (("LLR", 1 if up else -1), ("inverse_likelihood_ratio", -1 if up else 1)):
            marked = sp.Dummy()
            moved = gap.replace(
                lambda e, name=name: type(e).__name__ == name and e.args == (x,), lambda _, m=marked: m
            )
            if marked not in moved.free_symbols:
                continue
            factor = sign_of(self.valuation.value(sp.Poly(moved, marked).coeff_monomial(marked), env))
            if name == "inverse_likelihood_ratio" and up:  # it falls to 0
                gap = moved.subs(marked, 0)
            elif factor:
                return factor * sign < 0
            else:
                return True  # it does not move: what was found at the ends is all
        gap = gap.replace(
            lambda e: type(e).__name__ in values and e.args == (x,), lambda e: values[type(e).__name__]
        )
        try:
            return compare(self.valuation.value(gap, env), Fraction(0)) <= 0
        except Undefined:
            return None

    def _shrinks(self, f: Formula) -> bool:
        """Whether a formula that holds of all prompts of one length holds of longer ones: probabilities only fall."""
        if isinstance(f, Conjunction):
            return all(self._shrinks(part) for part in f.parts)
        if not isinstance(f, Relation):
            return False
        marks = {name: sp.Dummy(positive=True) for name in ("P", "P_minus", "P_plus")}
        condition = f.condition.replace(
            lambda e: type(e).__name__ in marks and e.args == (self.f.var,), lambda e: marks[type(e).__name__]
        )
        if self.f.var in condition.free_symbols or not isinstance(condition, LESS + MORE):
            return False
        gap = condition.lhs - condition.rhs if isinstance(condition, LESS) else condition.rhs - condition.lhs
        moving = [mark for mark in marks.values() if mark in gap.free_symbols]
        if not gap.is_polynomial(*moving) or sp.Poly(gap, *moving).total_degree() > 1:
            return False
        linear = sp.Poly(gap, *moving)
        factors = [linear.coeff_monomial(mark) for mark in moving]
        if not all(self.valuation.knows(factor) for factor in factors):
            return False
        return all(sign_of(self.valuation.value(factor, {})) >= 0 for factor in factors)


def _all_of(parts: Iterable[bool | None]) -> bool | None:
    """Three-valued "and" of what holds everywhere: False if some part fails somewhere."""
    found = list(parts)
    if False in found:
        return False
    return None if None in found else True


def _one_of(found: Sequence[bool | None], fixed: Sequence[bool]) -> bool | None:
    """Three-valued "or": False only if no more than one part differs from prompt to prompt."""
    if True in found:
        return True
    return False if None not in found and fixed.count(False) <= 1 else None
