"""Steps on tables over finite sets: settings, terms and formulas of which they are made, worlds, and a maker for every rule about them.

Rules of logic are made up by the makers of steps on prompts, with terms and formulas of this kind.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import sympy as sp

from proofs.kernel.rules._base import Setting, Step
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import ElementOf, all_of, any_of, eq, ge, gt, le, lt, substitute
from proofs.kernel.rules.quantifiers import guards
from tests.kernel_fuzz import makers
from tests.kernel_fuzz.makers import Maker, consequence, poly
from tests.kernel_fuzz.soup import EXOTIC, OPS, PROMPTS, REALS, WHOLE, Skip, Soup, c, x, z
from tests.kernel_fuzz.worlds import F, World, draw_row, draw_world
from theory import Signature
from theory.logic import (
    Conjunction,
    Disjunction,
    EveryElement,
    Formula,
    Relation,
    SomeElement,
    When,
    as_formula,
)
from theory.signature import Table
from theory.terms import Entry, Over, Slope

TABLES = Signature("kernel-fuzz")
X, Y = TABLES.set("X"), TABLES.set("Y")
p, q = TABLES.laws("p q", X)
full = TABLES.law("full", X, positive=True)
f = TABLES.reals("f", X, lower=-1, upper=2)
g = TABLES.reals("g", X)
channel = TABLES.law("channel", Y, given=X)
h = TABLES.reals("h", (X, Y), lower=0, lower_closed=False)
least = TABLES.parameter("fuzzed_least", lower=0)
share = TABLES.parameter("fuzzed_share", lower=0, upper=1, lower_closed=True, upper_closed=True)
SETS = ("X", "X", "X", "Y")
STRANGE = "Z"  # no set of the signature: of it nothing is known, not even that it has an element
SUPPOSED = (
    X.every(lambda y: q(y) <= 2 * p(y)),
    X.every(lambda y: f(y) <= least),
    X.every(lambda y: any_of(eq(q(y), 0), gt(p(y), 0))),
    X.some(lambda y: f(y) >= share),
    X.every(lambda y: X.some(lambda v: g(v) > g(y) - 1)),
    X.every(lambda y: Y.every(lambda v: h(y, v) <= 1 / (1 + p(y)))),
    as_formula(gt(Entry("f", z), 0)),
    as_formula(lt(least, 1)),
)


# ---------------------------------------------------------------- worlds
def draw_tables(rng: random.Random) -> World:
    """One to three elements in each set; laws with zeros, entries that are alike, tables of zeros."""
    sizes = {"X": rng.choice((1, 2, 2, 3)), "Y": rng.choice((1, 2))}
    # Of laws of prompts nothing is said; a number where nothing has a meaning may be odd.
    world = replace(
        draw_world(rng), sizes=sizes, wild=rng.choice((0, rng.randint(1, 10**6))), _probability={}, _known={}
    )
    for table in TABLES.tables.values():
        world.entries[table.name] = _entries(table, world, rng)
    return world


def _entries(table: Table, world: World, rng: random.Random) -> dict[tuple[Any, ...], F]:
    def rows(sets: Any) -> list[tuple[Any, ...]]:
        return list(itertools.product(*(world.elements(s.name) for s in sets)))

    if not table.is_law:
        grid = [v for v in (F(-1), F(0), F(0), F(1, 2), F(1), F(2), F(-3), F(5)) if table.contains(v)]
        alike = rng.choice(grid) if rng.random() < 0.2 else None
        return {at: rng.choice(grid) if alike is None else alike for at in rows(table.over)}
    found = {}
    for given in rows(table.given):
        law = draw_row(rng, len(rows(table.over)), 0.0 if table.kind == "positive law" else 0.35)
        found |= {(*given, *at): mass for at, mass in zip(rows(table.over), law, strict=True)}
    return found


# ---------------------------------------------------------------- terms and formulas
class ElementSoup(Soup):
    """Steps in a setting with a signature: prompts of the base class are elements here."""

    draw = staticmethod(draw_tables)
    symbols_alone = True

    def some_setting(self) -> Setting:
        supposed = tuple(as_formula(made) for made in self.rng.sample(SUPPOSED, self.rng.randint(0, 2)))
        parameters = tuple(TABLES.parameters.values())
        return Setting(supposed, parameters, (), {}, TABLES)

    def _add(self, step: Step) -> str:
        """Now and then a premise is another one, or is left out."""
        uses = list(step.uses)
        if uses and self.chance(0.15):
            place = self.rng.randrange(len(uses))
            uses[place : place + 1] = [self.pick().name] if self.chance(0.7) else []
        return super()._add(replace(step, uses=tuple(uses)))

    def prompt(self) -> sp.Basic:
        return self.rng.choice(PROMPTS)

    def natural(self, depth: int = 1) -> sp.Expr:
        return self.rng.choice((sp.Integer(0), sp.Integer(1), sp.Integer(2), *WHOLE))

    def entry(self, at: sp.Basic | None = None) -> sp.Expr:
        """An entry of a table, at an element that may be of another set."""
        table = self.rng.choice((p, p, q, f, f, g, full, channel, h))
        return Entry(
            table.name,
            *(at if at is not None and self.chance(0.6) else self.prompt() for _ in table.sets),
        )

    def over(self, kind: str | None = None, depth: int = 1) -> Over:
        """A sum, largest or least value, of what may have no meaning and under conditions, too."""
        rng = self.rng
        kind = rng.choice(("sum", "sum", "max", "min")) if kind is None else kind
        var = rng.choice(PROMPTS)
        body = rng.choice(
            (
                lambda: self.number(depth, var),
                lambda: self.entry(var),
                lambda: Entry("p", var) * self.number(0, var),
                lambda: Entry("p", var) * sp.log(Entry("q", var)),
                lambda: 1 / Entry("f", var),
                lambda: Entry("q", var) ** 2 / Entry("p", var),
                lambda: sp.Integer(1),
            )
        )()
        condition = sp.true
        if self.chance(0.45):
            condition = rng.choice(
                (
                    lambda: gt(Entry("p", var), 0),
                    lambda: rng.choice(OPS)(self.entry(var), self.number(0, var)),
                    lambda: all_of(gt(Entry("p", var), 0), le(Entry("f", var), self.number(0))),
                    lambda: gt(1 / Entry("f", var), 0),
                )
            )()
        return Over(kind, body, var, rng.choice(SETS), condition)

    def average(self, depth: int = 1) -> sp.Expr:
        return self.over(depth=depth)

    def slope(self) -> Slope:
        u, y = sp.Symbol("u_", real=True), self.rng.choice(PROMPTS)
        body = self.rng.choice(
            (
                sp.log(Entry("p", y) + u * Entry("q", y)),
                u**2 * Entry("f", y) / (1 + u),
                Over("sum", Entry("p", x) * sp.exp(u * Entry("f", x)), x, "X"),
                Over("sum", sp.log(Entry("full", x) + u), x, "X", gt(Entry("p", x), 0)),
                sp.Max(u, Entry("f", y)),
                sp.sqrt(u) * Entry("f", y),
                Over("sum", Entry("p", x) / (u + Entry("q", x)), x, "X"),
            )
        )
        point = self.rng.choice((u, sp.Integer(0), sp.Integer(1), least))
        return Slope(body, u, least if point == u else point)

    def number(self, depth: int = 2, at: sp.Basic | None = None) -> sp.Expr:
        rng, draw = self.rng, self.rng.random()
        if draw < 0.14:
            return self.rational()
        if draw < 0.22:
            return rng.choice(REALS)
        if draw < 0.3:
            return rng.choice(self.parameters)
        if draw < 0.32:
            return rng.choice((*EXOTIC, *PROMPTS, *WHOLE))
        if draw < 0.62 or not depth:
            return self.entry(at)
        less = depth - 1
        if draw < 0.74:
            return self.over(depth=less)
        inner, other = self.number(less, at), self.number(less, at)
        return rng.choice(
            (
                lambda: sp.log(inner),
                lambda: 1 / inner if inner != 0 else inner,
                lambda: sp.exp(inner),
                lambda: sp.Abs(inner),
                lambda: sp.sqrt(inner),
                lambda: sp.Pow(inner, self.natural(0), evaluate=False),
                lambda: sp.Max(inner, other),
                lambda: sp.Min(inner, other),
                lambda: sp.Piecewise((inner, rng.choice(OPS)(self.entry(at), 0)), (other, True)),
                lambda: sp.Piecewise((inner, gt(self.entry(at), 0)), evaluate=False),
                lambda: inner + other,
                lambda: inner - other,
                lambda: inner * other,
                lambda: inner * other,
                lambda: inner / self.entry(at),
            )
        )()

    def special(self, where: sp.Basic) -> sp.Expr:
        return self.over()

    def out_of_range(self, where: sp.Basic) -> sp.Expr:
        return self.rng.choice(
            (
                sp.log(Entry("p", where)),
                1 / Entry("f", where),
                sp.sqrt(Entry("g", where)),
                Entry("f", where) ** c,
                Over("max", Entry("f", x), x, "X", gt(Entry("p", x), 1)),
                Over("sum", 1 / Entry("p", x), x, "X"),
                1 / (1 - share),
            )
        )

    def relation(self, at: sp.Basic | None = None, depth: int = 1) -> sp.Basic:
        if self.chance(0.06):
            return a_number(self.number(depth, at))
        return super().relation(at, depth)

    def quantified(self, depth: int = 1, at: sp.Basic | None = None) -> Formula:
        """Every or some element of a set; names may be bound within one another."""
        var = self.rng.choice(PROMPTS)
        over = self.rng.choice(SETS) if self.chance(0.95) else STRANGE
        body = Relation(self.relation(var)) if depth <= 1 else self.formula(depth - 1)
        return self.rng.choice((EveryElement, SomeElement))(var, over, body)

    def formula(self, depth: int = 1) -> Formula:
        draw = self.rng.random()
        if draw < 0.35 or not depth:
            return Relation(self.relation())
        if draw < 0.42:
            return ElementOf(self.prompt(), self.rng.choice(SETS))
        if draw < 0.78:
            return self.quantified(depth)
        parts = tuple(self.formula(depth - 1) for _ in range(2))
        if draw < 0.86:
            return Conjunction(parts)
        return Disjunction(parts) if draw < 0.93 else When(*parts)

    def universals(self, var: sp.Symbol, body: Formula) -> list[Formula]:
        found: list[Formula] = [EveryElement(var, over, body) for over in (*SETS, STRANGE)]
        return [*found, *super().universals(var, body)] if self.chance(0.1) else found

    def set_of(self, at: sp.Symbol) -> str:
        """The set in which a symbol is assumed to be, or any."""
        known = [
            fact.statement.over
            for fact in self.facts.values()
            if isinstance(fact.statement, ElementOf) and fact.statement.element == at
        ]
        return self.rng.choice(known) if known and self.chance(0.9) else self.rng.choice(SETS)


# ---------------------------------------------------------------- makers
MAKERS: dict[str, Maker] = {
    rule: makers.MAKERS[rule]
    for rule in (
        *(
            "assume",
            "hypothesis",
            "parameter interval",
            "implication",
            "when",
            "contraposition",
            "in any case",
        ),
        *("as the condition holds", "cases", "from a contradiction", "both", "part", "either"),
        *("polynomial inequality", "equals for equals", "multiply by a positive", "exponential", "branch"),
        *("logarithm of an inequality", "tangent of the exponential", "lemma"),
    )
}


def maker(*rules: str) -> Callable[[Callable[[ElementSoup], Any]], Callable[[ElementSoup], Any]]:
    def register(function: Callable[[ElementSoup], Any]) -> Callable[[ElementSoup], Any]:
        for rule in rules:
            MAKERS[rule] = function  # type: ignore[assignment]
        return function

    return register


def member(soup: ElementSoup, at: sp.Symbol, over: str) -> str:
    return soup.need(ElementOf(at, over))


@maker("when")
def _when(soup: ElementSoup) -> None:
    """What holds where a formula does: of quantified ones, too, shown from an instance of them."""
    if soup.chance(0.35):
        return makers.MAKERS["when"](soup)
    condition = soup.formula(2) if soup.chance(0.5) else soup.quantified()
    assumed = soup.state(condition, "assume")
    goal = assumed
    if isinstance(condition, EveryElement) and soup.chance(0.6):
        at = soup.prompt()
        goal = soup.take("instance", assumed, member(soup, at, condition.over), at=at)
    elif isinstance(condition, Conjunction) and soup.chance(0.6):
        goal = soup.take("part", assumed, index=soup.rng.randint(0, 1))
    if soup.chance(0.3):
        goal = soup.take("both", *sorted({goal, soup.pick().name}))
    return soup.with_some(lambda *uses: soup.take("when", *uses), (assumed, goal), [soup.pick().name])


@maker("contradiction")
def _contradiction(soup: ElementSoup) -> None:
    fact = soup.relation_fact()
    contrary = soup.state(makers.negation(fact.statement), "assume")
    absurd = poly(soup, makers.Contradiction(), contrary, fact.name)
    soup.state(fact.statement, "contradiction", contrary, absurd)


@maker("instance", "generalisation")
def _instance(soup: ElementSoup) -> None:
    try:
        fact = soup.pick(lambda f: isinstance(f.statement, EveryElement))
    except Skip:
        made = soup.quantified(2)
        fact = soup.facts[soup.need(EveryElement(made.var, made.over, made.body))]  # type: ignore[attr-defined]
    every = fact.statement
    at = soup.prompt() if soup.chance(0.9) else soup.symbol()
    over = every.over if soup.chance(0.9) else soup.rng.choice(SETS)  # type: ignore[attr-defined]
    name = soup.take("instance", fact.name, member(soup, at, over), at=at)
    if soup.chance(0.6):
        makers.generalise(soup, soup.facts[name])


@maker("generalisation")
def _generalisation(soup: ElementSoup) -> None:
    if soup.chance(0.3):
        name = soup.need(soup.formula())
    elif soup.chance(0.4) and soup.facts:
        name = soup.pick().name
    else:
        at = soup.prompt()
        here = member(soup, at, soup.set_of(at))
        fact = soup.with_some(
            lambda *uses: poly(soup, soup.related(soup.number(1, at), soup.number(0, at)), *uses), (), [here]
        )
        name = soup.take("both", fact, here) if soup.chance(0.3) else fact
    makers.generalise(soup, soup.facts[name])


@maker("witness")
def _witness(soup: ElementSoup) -> None:
    at, var = soup.prompt(), soup.rng.choice(PROMPTS)
    body = Relation(soup.related(soup.number(1, var), soup.number(0, var)))
    goal = SomeElement(var, soup.set_of(at), body)
    met = [soup.need(made) for made in (makers.substitute_in(body, {var: at}), *guards(goal, at))]
    soup.state(goal, "witness", *met, at=at)


@maker("obtain", "choice")
def _choice(soup: ElementSoup) -> None:
    var, name = soup.rng.choice(PROMPTS), soup.prompt() if soup.chance(0.9) else soup.symbol()
    try:
        existence = soup.pick(lambda f: isinstance(f.statement, SomeElement)).name
    except Skip:
        body = all_of(soup.related(soup.number(0), soup.number(0)), soup.relation(var, 0))
        existence = soup.need(SomeElement(var, soup.rng.choice(SETS), Relation(body)))
    there = soup.take("obtain", existence, var=name, part="body")
    obtained = [there]
    if soup.chance(0.5):
        obtained.append(soup.take("obtain", existence, var=name, part="member"))
    used = soup.take("both", *obtained) if len(obtained) > 1 else there
    draw = soup.rng.random()
    if draw < 0.4:
        goal = soup.take("both", used, soup.pick().name)
    elif draw < 0.7 and isinstance(soup.statement(there), Relation):
        goal = consequence(soup, there)
    else:
        goal = soup.state(Disjunction((soup.statement(used), soup.formula())), "either", used)
    if soup.chance(0.5):
        goal = makers.generalise(soup, soup.facts[goal])
    elif soup.chance(0.5) and isinstance(soup.statement(there), Relation) and len(obtained) > 1:
        again = SomeElement(var, soup.set_of(name), makers.substitute_in(soup.statement(there), {name: var}))
        goal = soup.state(again, "witness", *obtained, at=name)
    soup.take("choice", existence, *obtained, goal)


# ---------------------------------------------------------------- tables
def table(soup: ElementSoup) -> Table:
    return soup.rng.choice(list(TABLES.tables.values()))


@maker("entry")
def _entry(soup: ElementSoup) -> None:
    made = table(soup)
    at = tuple(soup.prompt() for _ in made.sets)
    members = [
        member(soup, y, s.name if soup.chance(0.95) else soup.rng.choice(SETS))
        for y, s in zip(at, made.sets, strict=True)
    ]
    name = soup.take(
        "entry", *dict.fromkeys(members), table=made.name, elements=at, end=soup.rng.randint(0, 1)
    )
    if soup.chance(0.4):
        makers.generalise(soup, soup.facts[name])


@maker("total mass")
def _total_mass(soup: ElementSoup) -> None:
    made = soup.rng.choice((p, q, full, channel, f))
    given = tuple(soup.prompt() for _ in made.given)
    members = [member(soup, y, s.name) for y, s in zip(given, made.given, strict=True)]
    soup.take(
        "total mass", *members, table=made.name, given=given, vars=tuple(soup.prompt() for _ in made.over)
    )


def number_of(soup: ElementSoup, term: sp.Basic, *optional: str) -> str:
    """A fact that a term is a number: shown where that goes, supposed elsewhere."""
    try:
        return soup.with_some(lambda *uses: poly(soup, a_number(term), *uses), (), [o for o in optional if o])
    except Skip:
        return soup.need(a_number(term))


def each(soup: ElementSoup, total: Over) -> list[str]:
    """Assumptions that an element is one that is summed over."""
    found = [member(soup, total.var, total.over)]
    if total.condition != sp.true and soup.chance(0.8):
        found.append(soup.need(Relation(total.condition)))
    return found


def sides(soup: ElementSoup, total: Over, *optional: str) -> list[str]:
    """Facts that the sides of the condition of a sum are numbers."""
    if total.condition == sp.true:
        return []
    relations = [
        r for r in sp.preorder_traversal(total.condition) if isinstance(r, sp.core.relational.Relational)
    ]
    asked = [s for r in relations for s in r.args if not isinstance(s, (Entry, sp.Rational))]
    return [number_of(soup, s, *optional) for s in asked]


def shown_over(soup: ElementSoup, total: Over) -> str:
    """A step that a sum, largest or least value is a number."""
    there = each(soup, total)
    body = soup.pick().name if soup.chance(0.15) else number_of(soup, total.body, *there)
    more = sides(soup, total, there[0])
    if total.kind == "sum":
        return soup.take("a sum of numbers", body, *more, sum=total)
    if total.condition == sp.true:
        return soup.take("an extreme of numbers", body, *more, extreme=total)
    y = soup.prompt()
    met = standing(soup, total, y)
    return soup.take("an extreme of numbers", *met, body, *more, extreme=total, element=y)


def standing(soup: ElementSoup, total: Over, y: sp.Symbol) -> list[str]:
    """Facts that an element is one that is summed over."""
    found = [member(soup, y, total.over)]
    if total.condition != sp.true:
        found.append(soup.need(Relation(substitute(total.condition, {total.var: y}))))
    return found


@maker("a sum of numbers")
def _sum_of_numbers(soup: ElementSoup) -> None:
    shown_over(soup, soup.over("sum"))


@maker("an extreme of numbers")
def _extreme_of_numbers(soup: ElementSoup) -> None:
    shown_over(soup, soup.over(soup.rng.choice(("max", "min"))))


def known_over(soup: ElementSoup, kinds: tuple[str, ...]) -> tuple[Over, str]:
    """A sum or extreme and a fact that it is a number, shown, found, or supposed."""
    total = soup.over(soup.rng.choice(kinds))
    if soup.chance(0.4):
        return total, shown_over(soup, total)
    return total, soup.need(a_number(total))


@maker("an extreme and a value")
def _extreme_and_value(soup: ElementSoup) -> None:
    total, shown = known_over(soup, ("max", "min"))
    y = soup.prompt()
    soup.take("an extreme and a value", shown, *standing(soup, total, y), extreme=total, element=y)


@maker("an extreme is attained")
def _attained(soup: ElementSoup) -> None:
    total, shown = known_over(soup, ("max", "min"))
    soup.take("an extreme is attained", shown, extreme=total, element=soup.prompt())


@maker("a sum and a term")
def _sum_and_term(soup: ElementSoup) -> None:
    total, shown = known_over(soup, ("sum",))
    there, y = each(soup, total), soup.prompt()
    above = not_negative(soup, total, there)
    soup.take("a sum and a term", shown, above, *standing(soup, total, y), sum=total, element=y)


def not_negative(soup: ElementSoup, total: Over, there: list[str]) -> str:
    goal = ge(total.body, 0)
    try:
        return soup.with_some(lambda *uses: poly(soup, goal, *uses), (), there)
    except Skip:
        return soup.need(goal)


@maker("a positive sum")
def _positive_sum(soup: ElementSoup) -> None:
    total, y = soup.over("sum"), soup.prompt()
    there = each(soup, total)
    above = not_negative(soup, total, there)
    positive = soup.need(gt(substitute(total.body, {total.var: y}), 0))
    met = standing(soup, total, y)
    soup.take("a positive sum", above, positive, *met, *sides(soup, total, there[0]), sum=total, element=y)


@maker("an infinite sum")
def _infinite_sum(soup: ElementSoup) -> None:
    """A sum of -log p(x), or of what is named beside it, whose terms are numbers where p(x) > 0 and +oo where not; now and then of another term."""
    var, over, y = soup.prompt(), soup.rng.choice(SETS), soup.prompt()
    here, entry = member(soup, var, over), Entry("p", var)
    low = soup.take("entry", here, table="p", elements=(var,), end=0)
    high, none = soup.state(gt(entry, 0), "assume"), soup.state(le(entry, 0), "assume")
    body = soup.rng.choice((-sp.log(entry), 1 - sp.log(entry), 2 - 3 * sp.log(entry), soup.number(1, var)))
    total = Over("sum", body, var, over)
    number = poly(soup, a_number(entry), low)
    finite = soup.with_some(lambda *uses: poly(soup, a_number(body), *uses), (), [high])
    zero = poly(soup, eq(entry, 0), none, low)
    infinite = soup.state(ge(body, sp.oo), "infinite value", zero)
    gone = soup.need(le(substitute(entry, {var: y}), 0))
    soup.take(
        "an infinite sum",
        number,
        finite,
        infinite,
        gone,
        member(soup, y, over),
        sum=total,
        element=y,
        positive=entry,
    )


@maker("term by term")
def _term_by_term(soup: ElementSoup) -> None:
    """Sums over one set and one element, with factors, and the relation of their terms: shown, or assumed of an element."""
    var, over = soup.prompt(), soup.rng.choice(SETS)
    here = member(soup, var, over)
    sums = []
    for _ in range(soup.rng.randint(1, 2)):
        body = soup.rng.choice((soup.entry(var), soup.number(1, var), sp.Integer(1)))
        condition = soup.rng.choice(
            (sp.true, sp.true, gt(Entry("p", var), 0), gt(soup.entry(var), soup.number(0)))
        )
        sums.append(Over("sum", body, var, over, condition))
    factors = tuple(soup.rng.choice((sp.Integer(1), sp.Integer(-1), least, soup.number(0))) for _ in sums)
    terms = [
        s.body if s.condition is sp.true else sp.Piecewise((s.body, s.condition), (sp.Integer(0), True))
        for s in sums
    ]
    each_ = sp.Add(*(k * t for k, t in zip(factors, terms, strict=True)))
    kind = soup.rng.choice(("=", "<=", ">="))
    goal = {"=": eq, "<=": le, ">=": ge}[kind](each_, 0)
    facts = [here]
    if soup.chance(0.7):
        facts.append(
            soup.take(
                "entry", here, table=soup.rng.choice("pqf"), elements=(var,), end=soup.rng.randint(0, 1)
            )
        )
    try:
        relation = soup.with_some(lambda *uses: poly(soup, goal, *uses), (), facts)
    except Skip:
        relation = soup.need(goal)
    numbers = [
        soup.need(a_number(t)) for t in (*sums, *(k for k in factors if not isinstance(k, sp.Rational)))
    ]
    soup.take("term by term", relation, *dict.fromkeys(numbers), factors=factors, sums=tuple(sums), kind=kind)


@maker("swap of sums")
def _swap(soup: ElementSoup) -> None:
    outer, inner = soup.prompt(), soup.prompt()
    body = soup.rng.choice((soup.number(1, inner), Entry("channel", outer, inner) * soup.entry(outer)))
    total = Over("sum", Over("sum", body, inner, soup.rng.choice(SETS)), outer, soup.rng.choice(SETS))
    soup.take("swap of sums", soup.need(a_number(total)), sum=total)


@maker("derivative", "a number of that value")
def _derivative(soup: ElementSoup) -> None:
    slope = soup.slope()
    name = soup.rng.choice(REALS)
    term = substitute(slope.body, {slope.var: name})
    at_point = soup.state(eq(name, slope.point), "assume")
    number = number_of(soup, term, at_point)
    what = soup.rng.choice(("value", "number", "number"))
    made = soup.take("derivative", at_point, number, slope=slope, name=name, what=what)
    value = soup.rng.choice((sp.Integer(0), sp.Integer(1), least))
    other = soup.state(eq(name, value), "assume") if soup.chance(0.3) else at_point
    goal = soup.take("both", *sorted({made, soup.pick().name})) if soup.chance(0.2) else made
    soup.take("a number of that value", other, goal)


__all__ = ["MAKERS", "TABLES", "ElementSoup", "draw_tables"]
