"""Worlds and numbers that meet the assumptions of an accepted step, and whether its statement is true of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.core.relational import Relational

from proofs.exact import NEG, POS, Refused, Undecided, Undefined, add, compare, logarithm
from proofs.kernel.rules._base import Fact, Setting
from proofs.kernel.rules._language import (
    Continues,
    ElementOf,
    IsPrefix,
    continuation,
    extend,
    finite_log_ratio,
    hit,
    perron,
    tilted,
)
from proofs.kernel.rules._language import EveryNext as _EveryNext
from proofs.kernel.rules._language import SomeNext as _SomeNext
from tests.kernel_fuzz.meaning import READINGS, UNDEFINED, Meaning, OutOfReach, Sentence
from tests.kernel_fuzz.worlds import F, World, draw_world
from theory.logic import (
    Conversation,
    Every,
    EveryElement,
    EveryPrefix,
    EverySentence,
    Formula,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeElement,
)
from theory.observables import PROMPT_OBSERVABLES, Average, B, Observable, size
from theory.parameters import Parameter
from theory.terms import Entry, Over

Env = dict[sp.Basic, Any]
NUMBERS = (
    F(0),
    F(1),
    F(2),
    F(1, 2),
    F(-1),
    F(3),
    F(1, 3),
    F(-1, 2),
    F(9, 10),
    F(1, 10),
    F(-2),
    F(5),
    F(1, 100),
    F(7, 2),
)


# ---------------------------------------------------------------- sorts, by use
def _in_term(e: sp.Basic) -> Iterable[tuple[sp.Basic, str]]:
    for node in sp.preorder_traversal(e):
        if isinstance(node, B):
            yield node.args[0], "sentence"
        elif isinstance(node, Observable):
            roles = PROMPT_OBSERVABLES[type(node).__name__].roles
            yield from ((a, role) for a, role in zip(node.args, roles, strict=True) if role == "prompt")
        elif isinstance(node, (extend, continuation, finite_log_ratio, tilted, perron)):
            yield node.args[0], "prompt"
        elif isinstance(node, hit):
            yield node.args[2], "prompt"
        elif isinstance(node, Entry):
            yield from ((x, "element") for x in node.elements)
        elif isinstance(node, Over):
            yield node.var, "element"
        elif isinstance(node, Average):
            yield node.prompt, "prompt"
            if node.after is not None:
                yield node.after, "prompt"


def _in_formula(f: Formula) -> Iterable[tuple[sp.Basic, str]]:
    for part in f.walk():
        if isinstance(part, Relation):
            yield from _in_term(part.condition)
        elif isinstance(part, Continues):
            yield from ((x, "prompt") for x in (part.child, part.parent))
            yield from (found for x in (part.child, part.parent) for found in _in_term(x))
        elif isinstance(part, IsPrefix):
            yield from ((x, "prompt") for x in (part.prefix, part.of))
            yield from (found for x in (part.prefix, part.of) for found in _in_term(x))
        elif isinstance(part, (Some, Every, ProbabilityAtLeast, Conversation)):
            yield part.var, "prompt"
            if getattr(part, "after", None) is not None:
                yield part.after, "prompt"
        elif isinstance(part, (EveryPrefix, _SomeNext, _EveryNext)):
            yield from ((part.var, "prompt"), (part.of, "prompt"))
        elif isinstance(part, EverySentence):
            yield part.var, "sentence"
        elif isinstance(part, ElementOf):
            yield part.element, "element"
        elif isinstance(part, (EveryElement, SomeElement)):
            yield part.var, "element"


def sorts(formulas: Iterable[Formula]) -> dict[sp.Symbol, str]:
    """Symbols that are used as prompts or as sentences; all others are numbers."""
    return {
        x: sort
        for f in formulas
        for x, sort in _in_formula(f)
        if isinstance(x, sp.Symbol) and not x.assumptions0.get("extended_real")
    }


def permitted(symbol: sp.Symbol, value: Any) -> bool:
    """Whether a number is one that the assumptions of a symbol allow."""
    number = None
    if isinstance(value, Fraction):
        number = sp.Rational(value.numerator, value.denominator)
    for name, wanted in symbol.assumptions0.items():
        if name in ("commutative", "hermitian", "algebraic", "transcendental", "rational", "irrational"):
            continue
        if number is not None:
            if getattr(number, f"is_{name}") is not wanted:
                return False
        elif (
            (name in ("integer", "zero", "even", "odd", "prime", "composite") and wanted)
            or (name in ("positive", "nonnegative", "extended_positive") and wanted and _sign(value) < 0)
            or (name in ("negative", "nonpositive", "extended_negative") and wanted and _sign(value) > 0)
        ):
            return False
    return True


def _sign(value: Any) -> int:
    try:
        return compare(value, F(0))
    except (Undecided, Refused):
        return 0


# ---------------------------------------------------------------- drawing what symbols stand for
class Drawing:
    """Values for the symbols of some assumptions on a world, drawn with an eye to what the assumptions ask for."""

    def __init__(
        self, rng: random.Random, world: World, env: Env, parameters: Sequence[Parameter] = ()
    ) -> None:
        self.rng, self.world, self.env = rng, world, dict(env)
        self.meaning = Meaning(world)
        self.intervals = {p.symbol: p for p in parameters}
        self._seen: list[Any] | None = None

    def prompt(self) -> tuple[Any, ...]:
        rng, world = self.rng, self.world
        x: tuple[Any, ...] = ()
        law = rng.choice(("P-", "P-", "P+"))
        for _ in range(rng.choice((0, 0, 1, 1, 2, 3))):
            row = world.row(law, x)
            said = [y for y in world.sentences if row[y - 1] > 0]
            y = rng.choice(said) if rng.random() < 0.85 else rng.randint(1, world.m + int(world.beyond))
            x = (*x, y)
        return x

    def seen(self) -> list[Any]:
        """Numbers that the world itself suggests: extremes of its observables."""
        if self._seen is None:
            world, values = self.world, []
            xs = [x for k in range(world.horizon) for x in world.continuations("P-", (), k)]
            for name in (
                "KL",
                "B_minus",
                "B_P",
                "w",
                "LLR",
                "largest_increment",
                "least_increment",
                "inverse_likelihood_ratio",
            ):
                found = [world.observe(name, x) for x in xs]
                values += [v for v in found if not isinstance(v, float)]
            self._seen = values or [F(0)]
        return self._seen

    def number(self, symbol: sp.Symbol) -> Any:
        interval = self.intervals.get(symbol)
        for _ in range(40):
            draw = self.rng.random()
            if draw < 0.25:
                value = self.rng.choice(self.seen())
            elif draw < 0.3:
                value = logarithm(F(self.rng.randint(1, 5), self.rng.randint(1, 5)))
            elif draw < 0.4 and interval is not None and interval.lower is not None:
                value = F(interval.lower) + self.rng.choice((F(0), F(1, 1000), F(1, 10)))
            else:
                value = self.rng.choice(NUMBERS)
            if permitted(symbol, value) and (interval is None or inside(interval, value)):
                return value
        return F(2) if permitted(symbol, F(2)) else F(0)

    def set(self, symbol: sp.Symbol, value: Any) -> None:
        self.env[symbol] = value

    def draw(self, formulas: Sequence[Formula]) -> Env:
        """Values for all free symbols of the formulas, earlier ones first."""
        kinds = sorts(formulas)
        for f in formulas:
            self._guided(f, kinds)
            for symbol in sorted(f.free, key=str):
                if self._open(symbol):
                    self.set(symbol, self._any(symbol, kinds))
        return self.env

    def _any(self, symbol: sp.Symbol, kinds: Mapping[sp.Symbol, str]) -> Any:
        kind = kinds.get(symbol)
        if kind == "prompt":
            return self.prompt()
        if kind == "sentence":
            return Sentence(self.rng.choice(self.world.sentences))
        if kind == "element":
            return self.rng.choice(self.world.elements())
        if symbol.name == "alpha" and symbol.is_positive:
            return self.world.alpha
        return self.number(symbol)

    def _open(self, x: sp.Basic) -> bool:
        return isinstance(x, sp.Symbol) and x not in self.env

    def _guided(self, f: Formula, kinds: Mapping[sp.Symbol, str]) -> None:
        """Meet what is plainly asked for of a symbol of which nothing is known yet."""
        if self.rng.random() < 0.1:
            return
        if isinstance(f, Continues):
            child, parent = f.child, f.parent
            if self._open(parent) and self._open(child):
                self.set(parent, self.prompt())
            if self._open(child):
                x = self._prompt_at(parent)
                if x is not None:
                    self.set(child, (*x, self.rng.randint(1, self.world.m)))
            elif self._open(parent):
                x = self._prompt_at(child)
                self.set(parent, x[:-1] if x else ())
        elif isinstance(f, IsPrefix):
            u, x = f.prefix, f.of
            if self._open(x) and not self._open(u):
                start = self._prompt_at(u)
                if start is not None:
                    more = self.rng.choice((0, 1, 1, 2))
                    self.set(x, start + tuple(self.rng.randint(1, self.world.m) for _ in range(more)))
            elif self._open(u):
                if self._open(x):
                    self.set(x, self.prompt())
                whole = self._prompt_at(x)
                if whole is not None:
                    self.set(u, whole[: self.rng.randint(0, len(whole))])
        elif isinstance(f, ElementOf):
            found = self.world.elements(f.over)
            if self._open(f.element) and found:
                self.set(f.element, self.rng.choice(found))
        elif isinstance(f, Relation) and isinstance(f.condition, Relational):
            self._related(f.condition, kinds)

    def _prompt_at(self, e: sp.Basic) -> tuple[Any, ...] | None:
        if any(self._open(x) for x in e.free_symbols):
            return None
        try:
            return self.meaning.prompt(e, self.env)
        except (Undefined, Undecided, OutOfReach):
            return None

    def _related(self, c: Relational, kinds: Mapping[sp.Symbol, str]) -> None:
        for this, other, flipped in ((c.lhs, c.rhs, False), (c.rhs, c.lhs, True)):
            if isinstance(this, size) and self._open(this.args[0]) and other == 0:
                self.set(this.args[0], ())
                return
            if not self._open(this) or kinds.get(this) or this.name == "alpha":
                continue
            for symbol in sorted(other.free_symbols, key=str):
                if symbol != this and self._open(symbol):
                    self.set(symbol, self._any(symbol, kinds))
            try:
                value = self.meaning.value(other, self.env)
            except (Undefined, Undecided, Refused, OutOfReach, KeyError):
                continue
            step = self.rng.choice((F(1), F(1, 2), F(1, 100)))
            less = (c.rel_op in ("<", "<=")) != flipped
            shift = F(0) if "=" in c.rel_op and self.rng.random() < 0.6 else (-step if less else step)
            shift = F(0) if c.rel_op == "==" else shift
            if value in (POS, NEG):
                continue
            value = add(value, shift)
            interval = self.intervals.get(this)
            if permitted(this, value) and (interval is None or inside(interval, value)):
                self.set(this, value)
                return


def inside(p: Parameter, value: Any) -> bool:
    """Whether a number lies in the interval of a parameter."""
    try:
        low = p.lower is None or compare(value, F(p.lower)) >= (0 if p.lower_closed else 1)
        high = p.upper is None or compare(value, F(p.upper)) <= (0 if p.upper_closed else -1)
    except Undecided:
        return False
    return low and high and (not p.integer or (isinstance(value, Fraction) and value.denominator == 1))


# ---------------------------------------------------------------- judging
@dataclass(frozen=True)
class Scene:
    """A world with numbers for the symbols of the setting, which meets all of it."""

    world: World
    env: Env


@dataclass
class Finding:
    """An accepted step that is not true of a world that meets all it rests on.

    Attributes:
      kind: "false", or "undefined" for a statement without a meaning there.
    """

    kind: str
    fact: Fact
    setting: Setting
    world: World
    env: Env
    steps: list[Fact] = field(default_factory=list)
    origin: str = ""

    @property
    def rule(self) -> str:
        return self.fact.step.rule

    def __str__(self) -> str:
        lines = [f"{self.kind.upper()}: accepted by the rule {self.rule!r} ({self.origin})"]
        lines += (f"  hypothesis {h}" for h in self.setting.hypotheses)
        lines += (f"  where {w}" for w in self.setting.where)
        lines += (f"  parameter {p.symbol} in {p.interval}" for p in self.setting.parameters)
        for fact in self.steps:
            step = fact.step
            args = ", ".join(f"{k}={v}" for k, v in step.args.items())
            uses = ", ".join(step.uses)
            lines.append(
                f"  {step.name}: {step.statement}\n      [{step.rule}; {args}; from {uses}; open {list(fact.open)}]"
            )
        lines.append(f"  world: {self.world}")
        lines.append("  where " + ", ".join(f"{k} = {v}" for k, v in self.env.items()))
        return "\n".join(lines)


def conditions_of(setting: Setting) -> list[Formula]:
    """All that a setting takes for granted, as formulas."""
    intervals = [Relation(c) for p in setting.parameters for c in p.conditions()]
    return [*intervals, *(Relation(w) for w in setting.where), *setting.hypotheses]


def in_reach(f: Formula) -> bool:
    """Whether functions that only the rules know of are ones that have a meaning here."""
    known = ("m", "many")
    return all(
        type(node).__name__ in known
        for part in f.walk()
        if isinstance(part, Relation)
        for node in part.condition.atoms(AppliedUndef)
    )


# Rules that show that what they state has a meaning, so that it is not enough that it is true however 1/0 is read.
MEANT = ("when", "implication", "contradiction", "polynomial inequality")


def fault_of(fact: Fact, world: World, env: Env) -> str:
    """ "false"; "undefined" for what has no meaning and, where 1/0 and its kin are read as some number, may be false; or "".

    What a rule states that shows a meaning is "undefined" wherever it has none.
    """
    statement = fact.statement
    value = Meaning(world).holds(statement, env)
    if value is False:
        return "false"
    if value is UNDEFINED and fact.step.rule in MEANT:
        return "undefined"
    if value is UNDEFINED and any(Meaning(world, reading=r).holds(statement, env) is False for r in READINGS):
        return "undefined"
    return ""


class Judge:
    """Judges accepted steps of one setting on worlds that meet it.

    Args:
      scenes: how many worlds are wanted.
      tries: how often one is drawn for it.
      draw: draws a world.
    """

    def __init__(
        self,
        setting: Setting,
        rng: random.Random,
        scenes: int = 4,
        tries: int = 60,
        draw: Callable[[random.Random], World] = draw_world,
    ) -> None:
        self.setting, self.rng = setting, rng
        self.conditions = conditions_of(setting)
        self.scenes: list[Scene] = []
        for _ in range(tries):
            if len(self.scenes) == scenes:
                break
            world = draw(rng)
            env = self._meeting(world, {}, self.conditions)
            if env is not None:
                self.scenes.append(Scene(world, env))

    def _meeting(
        self, world: World, env: Env, formulas: Sequence[Formula], also: Sequence[Formula] = ()
    ) -> Env | None:
        """Values that make all formulas true; None if those that were drawn do not."""
        drawing = Drawing(self.rng, world, env, self.setting.parameters)
        found = drawing.draw([*formulas, *also])
        meaning = drawing.meaning
        return found if all(meaning.holds(f, found) is True for f in formulas) else None

    def judge(self, fact: Fact, attempts: int = 3) -> tuple[int, Finding | None]:
        """On how many worlds all that a step rests on is true, and one on which the step is not."""
        met = 0
        assumptions = list(fact.open.values())
        for scene in self.scenes:
            for _ in range(attempts):
                env = self._meeting(scene.world, scene.env, assumptions, [fact.statement])
                if env is None:
                    continue
                met += 1
                kind = fault_of(fact, scene.world, env)
                if kind and self._confirmed(scene.world, env, assumptions, fact.statement, kind):
                    return met, Finding(kind, fact, self.setting, scene.world, env)
                break
        return met, None

    def _confirmed(
        self, world: World, env: Env, assumptions: Sequence[Formula], statement: Formula, kind: str
    ) -> bool:
        """Whether assumptions that are true of short prompts are true of longer ones, too."""
        longest = max((len(x) for x in env.values() if isinstance(x, tuple)), default=0)
        deeper = Meaning(world, depth=max(5 if world.m < 3 else 3, longest + 2))
        assumed = [*self.conditions, *assumptions]
        if not all(deeper.holds(f, env) is True for f in assumed):
            return False
        return kind == "undefined" or deeper.holds(statement, env) is False
