"""Writes derivations about sums over sets: a linear relation of sums and slopes follows from one about a single element.

On paper: sum_j c_j sum_x f_j(x) <= 0 follows if sum_j c_j f_j(x) <= sum_i m_i P_i(x) for every x, the m_i summing to 0 over the laws P_i, as each
law sums to 1. The multipliers m_i that prove Gibbs' and Cauchy and Schwarz' inequalities, and all that are sharp for equal laws, are
the slopes of the left side in the entries where all entries are equal. Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import sympy as sp

from proofs.kernel import check_steps, plain, setting_of
from proofs.kernel.rules._decision import a_number, follows
from proofs.kernel.rules._language import ElementOf, any_of, eq, ge, le
from proofs.kernel.rules.sets import _relations
from proofs.lemmas import BOOK
from proofs.premises import fewest
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.derivative import derivative
from theory.logic import Conjunction, EveryElement, Formula, Relation
from theory.substitution import substitute
from theory.terms import Entry, Over, Slope

_ENTRY = sp.Symbol("entry", real=True)
KINDS = {"=": eq, "<=": le, ">=": ge}
KINDS_OF = {sp.LessThan: "<=", sp.GreaterThan: ">=", sp.Equality: "="}


def relations_of(f: Formula) -> list[sp.Basic]:
    """The relations of which a formula says that all hold; none if it says something else."""
    if isinstance(f, Relation):
        return [f.condition]
    found = [relations_of(part) for part in f.parts] if isinstance(f, Conjunction) else []
    return [c for part in found for c in part] if all(found) else []


def outermost(e: sp.Basic, *kinds: type) -> list[Any]:
    """Terms of some kinds in a term, not those inside of others."""
    if isinstance(e, kinds):
        return [e]
    found: list[Any] = []
    for a in e.args:
        found += [x for x in outermost(a, *kinds) if x not in found]
    return found


def captured(f: EveryElement, x: sp.Symbol) -> bool:
    """Whether a quantifier in a formula about every element, or a sum or extreme that speaks of the element, binds the name x."""
    return any(
        part.binds == x
        or any(e.var == x and f.var in e.free_symbols for term in part.terms() for e in term.atoms(Over))
        for part in f.body.walk()
    )


def masked(total: Over) -> sp.Expr:
    """The term of a sum, 0 where its condition fails."""
    if total.condition is sp.true:
        return total.body
    return sp.Piecewise((total.body, total.condition), (sp.Integer(0), True))


class Sums:
    """Writes the steps that derivations about one claim have in common.

    Args:
      claim: on a signature of tables.
    """

    def __init__(self, claim: Claim) -> None:
        assert claim.signature is not None
        self.claim, self.signature = claim, claim.signature
        self.conclusion = plain(claim.conclusion)
        self.p = Proof(setting_of(claim, BOOK), self.conclusion)
        self.parameters = self._parameters()
        self.given = [self.p.take(h.id, "hypothesis", index=k) for k, h in enumerate(claim.hypotheses)]
        self.equations: list[str] = []  # u = point, for the points of derivatives
        self.numbers: dict[sp.Basic, str] = {}
        self.known: list[
            str
        ] = []  # relations of sums, without which some terms are no numbers: Z > 0 for log Z
        self.values: dict[Slope, sp.Expr] = {}
        self.value_steps: dict[Slope, str] = {}
        self._members: dict[tuple[sp.Symbol, str], str] = {}
        self._facts: dict[tuple[tuple[sp.Symbol, str], ...], list[str]] = {}
        self.lemmas: list[str] = []  # what was shown of no element, to be used wherever it helps
        self._count = 0

    def _parameters(self) -> list[str]:
        found = []
        for declared in self.claim.parameters:
            ends = [name for name in ("lower", "upper") if getattr(declared, name) is not None]
            for end, name in enumerate(ends):
                found.append(
                    self.p.take(
                        f"{declared.name}: {name} end", "parameter interval", name=declared.name, end=end
                    )
                )
        found += [self.p.take(f"where {k + 1}", "where", index=k) for k in range(len(self.claim.where))]
        return found

    @cached_property
    def relations(self) -> list[sp.Basic]:
        """The relations of which the conclusion says that all hold; none if it says something else."""
        return relations_of(self.conclusion)

    def all_shown(self, found: Sequence[str]) -> Derivation:
        """The derivation that ends with the conclusion, from steps that say its `relations`, in order."""
        return self.finish(self.together(self.conclusion, iter(found)))

    def together(self, f: Formula, found: Iterator[str]) -> str:
        """The formula that says all of some relations, from steps that say them, in order."""
        if not isinstance(f, Conjunction):
            return next(found)
        return self.p.state(
            self.label("together"), f, "both", *[self.together(part, found) for part in f.parts]
        )

    def label(self, what: str) -> str:
        """A name of its own for a step."""
        self._count += 1
        return f"{what} {self._count}"

    # ------------------------------------------------------------ one element
    def member(self, x: sp.Symbol, over: str) -> str:
        """The assumption that x is an element of a set."""
        if (x, over) not in self._members:
            self._members[x, over] = self.p.assume(f"{x} in {over}", ElementOf(x, over))
        return self._members[x, over]

    def has_member(self, x: sp.Symbol, over: str, step: str) -> None:
        """Take note that a step says that x is an element of a set: it was chosen, and not assumed to be any."""
        self._members[x, over] = step

    def fresh(self, x: sp.Symbol) -> sp.Symbol:
        """A name for an element that means nothing yet, made from another."""
        self._count += 1
        return sp.Symbol(f"{x.name}_{self._count}")

    def condition_at(
        self, total: Over, y: sp.Symbol, scope: Sequence[tuple[sp.Symbol, str]], *facts: str
    ) -> list[str] | None:
        """A step that says that an element meets the condition of a sum or an extreme; none where there is no condition.

        None if it is not seen to meet it.
        """
        if total.condition is sp.true:
            return []
        met = substitute(total.condition, {total.var: y})
        known = [*self.about(scope), *facts, *self.parameters]
        within = [a for name in known for a in outermost(self.p.condition(name), Over, Slope)]
        known += [self.numbers[a] for a in dict.fromkeys(within) if a in self.numbers]
        if not follows([self.p.condition(name) for name in known], met).holds:
            return None
        return [self.p.decide(self.label(f"the condition at {y}"), met, known)]

    def about(self, scope: Sequence[tuple[sp.Symbol, str]]) -> list[str]:
        """What is known of the elements of a scope: bounds of entries, and the hypotheses about every element."""
        found = list(self.plain_hypotheses())
        for place in range(len(scope)):
            found += self._about_last(tuple(scope[: place + 1]))
        return found

    def plain_hypotheses(self) -> Iterable[str]:
        return [name for name in self.given if isinstance(self.p.statement(name), Relation)]

    def _about_last(self, scope: tuple[tuple[sp.Symbol, str], ...]) -> list[str]:
        if scope in self._facts:
            return self._facts[scope]
        found: list[str] = []
        for table in self.signature.tables.values():
            for elements in self._fitting(table.sets, scope):
                uses = [self.member(x, s.name) for x, s in zip(elements, table.sets, strict=True)]
                what = f"{table.name}({', '.join(map(str, elements))})"
                if table.is_law:
                    found.append(
                        self.p.take(
                            f"{what} is a probability", "entry", *uses, table=table.name, elements=elements
                        )
                    )
                else:
                    for end, bound in enumerate((table.lower, table.upper)):
                        if bound is not None:
                            found.append(
                                self.p.take(
                                    f"{what}: bound {end}",
                                    "entry",
                                    *uses,
                                    table=table.name,
                                    elements=elements,
                                    end=end,
                                )
                            )
        for name in self.given:
            found += self._instances(name, scope)
        self._facts[scope] = found
        return found

    @staticmethod
    def _fitting(
        sets: Sequence[Any], scope: tuple[tuple[sp.Symbol, str], ...]
    ) -> list[tuple[sp.Symbol, ...]]:
        """Elements of a scope, its last among them, that fit the arguments of a table."""
        made: list[tuple[sp.Symbol, ...]] = [()]
        for s in sets:
            made = [(*before, x) for before in made for x, over in scope if over == s.name]
        return [
            elements for elements in made if scope[-1][0] in elements and len(set(elements)) == len(elements)
        ]

    def _instances(self, name: str, scope: tuple[tuple[sp.Symbol, str], ...]) -> list[str]:
        """A hypothesis about every element, or about every two and so on, at elements of a scope, its last one among them."""
        f, sets = self.p.statement(name), []
        while isinstance(f, EveryElement):
            sets.append(self.signature.sets[f.over])
            f = f.body
        if not sets or not isinstance(f, Relation):
            return []
        found = []
        for elements in self._fitting(sets, scope):
            step = name
            for x in elements:
                f = self.p.statement(step)
                assert isinstance(f, EveryElement)
                if x in f.free or captured(f, x):
                    break
                label = f"{name} at {', '.join(map(str, elements[: elements.index(x) + 1]))}"
                step = self.p.take(label, "instance", step, self.member(x, f.over), at=x)
            else:
                found.append(step)
        return found

    # ------------------------------------------------------------ numbers
    def number(self, e: sp.Basic, scope: Sequence[tuple[sp.Symbol, str]] = (), *more: str) -> str:
        """A step that says that a term is a number; it may rest on the scope's elements being such, and on ``more``."""
        if e in self.numbers and not more:
            return self.numbers[e]
        if isinstance(e, Slope):
            self.slope(e)
            return self.numbers[e]
        if isinstance(e, Over):
            return self._sum_number(e, scope, *more)
        inside = self.numbers_in([e], scope)
        about = [name for name in self.about(scope) if not outermost(self.p.condition(name), Over, Slope)]
        known = [*self.known_of(e), *self.equations, *self.parameters, *self.lemmas]
        facts = [*inside, *more, *known, *about]
        step = self.p.decide(self.label("a number"), Relation(a_number(e)), facts)
        if not more:
            self.numbers[e] = step
        return step

    def numbers_in(self, terms: Iterable[sp.Basic], scope: Sequence[tuple[sp.Symbol, str]] = ()) -> list[str]:
        """Steps that say of every sum, extreme and derivative in some terms that it is a number."""
        return [self.number(e, scope) for e in outermost(sp.Tuple(*terms), Over, Slope)]

    def known_of(self, *terms: sp.Basic) -> list[str]:
        """What is known of the sums in some terms."""
        sums = {s for e in terms for s in outermost(e, Over, Slope)}
        return [
            name for name in self.known if sums.issuperset(outermost(self.p.condition(name), Over, Slope))
        ]

    def _sum_number(self, e: Over, scope: Sequence[tuple[sp.Symbol, str]], *more: str) -> str:
        inner = (*scope, (e.var, e.over))
        met, sides = [], []
        if e.condition is not sp.true:
            met = [self.p.assume(self.label(f"where {e.condition}"), Relation(e.condition))]
            sides = [
                self.number(side, inner)
                for relation in _relations(e.condition)
                for side in relation.args
                if not isinstance(side, (Entry, sp.Rational))
            ]
        body = self.number(e.body, inner, *met, *sides)
        if e.kind == "sum":
            self.numbers[e] = self.p.take(self.label("a sum"), "a sum of numbers", body, *sides, sum=e)
        else:
            of, args = self._some_element(e, scope, *more)
            step = self.label("an extreme")
            self.numbers[e] = self.p.take(step, "an extreme of numbers", *of, body, *sides, extreme=e, **args)
        return self.numbers[e]

    def _some_element(
        self, e: Over, scope: Sequence[tuple[sp.Symbol, str]], *more: str
    ) -> tuple[list[str], dict[str, sp.Symbol]]:
        """Steps that say that an element of a scope meets the condition of an extreme, and the element; nothing where there is none."""
        if e.condition is sp.true:
            return [], {}
        for y, over in scope:
            met = self.condition_at(e, y, scope, *more) if over == e.over else None
            if met:
                return [self.member(y, over), *met], {"element": y}
        raise Stuck(f"no element is seen to meet the condition of {e}")

    def point(self, e: Slope) -> str:
        """The assumption that a symbol of its own has the value of the point of a derivative."""
        points = {self.p.condition(name).args[1]: name for name in self.equations}
        if e.point not in points:
            u = sp.Symbol(f"u{len(self.equations) + 1}", real=True)
            points[e.point] = self.p.assume(f"{u} is {e.point}", eq(u, e.point))
            self.equations.append(points[e.point])
        return points[e.point]

    def slope(self, e: Slope) -> sp.Expr:
        """The derivative that a slope is, in a symbol of its own whose value is the point."""
        if e in self.values:
            return self.values[e]
        name = self.point(e)
        u = self.p.condition(name).args[0]
        term = substitute(e.body, {e.var: u})
        number = self.number(term)
        self.value_steps[e] = self.p.take(
            self.label("derivative"), "derivative", name, number, slope=e, name=u, what="value"
        )
        self.numbers[e] = self.p.take(
            self.label("a slope"), "derivative", name, number, slope=e, name=u, what="number"
        )
        self.values[e] = derivative(term, u)
        return self.values[e]

    # ------------------------------------------------------------ linear relations
    def linear(
        self,
        expression: sp.Expr,
        kind: str,
        *,
        multipliers: dict[str, sp.Expr] | None = None,
        constant: sp.Expr = sp.S.Zero,
        facts: Sequence[str] = (),
        here: Sequence[str] = (),
        scope: Sequence[tuple[sp.Symbol, str]] = (),
        cases: Sequence[tuple[sp.Basic, Callable[[str], list[str]]]] = (),
    ) -> str:
        """expression + constant = 0 (or <=, >=), for an expression that is linear in sums over one set and in slopes of such.

        Args:
          multipliers: by law, as in the introduction; None for the tangent at equal laws.
          facts: further steps that may be used, about the element, too.
          here: further steps that may be used about the element only.
          cases: what is told apart at an element, with a function from the step that assumes it to further steps that may be used.

        Raises:
          Stuck: it is not linear, or a step is refused.
        """
        slopes = outermost(expression, Slope)
        explicit = expression.xreplace({e: self.slope(e) for e in slopes})
        sums = outermost(explicit, Over)
        factors = self._coefficients(explicit, sums)
        x, over = sums[0].var, sums[0].over
        laws = [t for t in self.signature.tables.values() if t.is_law and [s.name for s in t.sets] == [over]]
        if multipliers is None:
            multipliers = self._tangent(sums, factors, laws, x)
        used = [t for t in laws if multipliers.get(t.name, 0) != 0]
        masses = [Over("sum", Entry(t.name, x), x, over) for t in used]
        all_sums, all_factors = (
            [*sums, *masses],
            [*factors, *(-sp.sympify(multipliers[t.name]) for t in used)],
        )
        whole = self.weighted(all_factors, all_sums, kind, scope=scope, facts=facts, here=here, cases=cases)
        numbers = [self.number(s, scope) for s in all_sums]
        numbers += [self.number(c, scope) for c in all_factors if not isinstance(c, sp.Rational)]
        ones = [
            self.p.take(self.label(f"{t.name} sums to 1"), "total mass", table=t.name, given=(), vars=(x,))
            for t in used
        ]
        values = [self.value_steps[e] for e in slopes]
        candidates = [
            whole,
            *ones,
            *values,
            *numbers,
            *(self.number(e, scope) for e in slopes),
            *self.parameters,
            *self.equations,
            *self.lemmas,
            *(name for name in facts if x not in self.p.statement(name).free),
        ]
        return self.p.decide(
            self.label("the relation"), Relation(KINDS[kind](expression + constant, 0)), candidates
        )

    def weighted(
        self,
        factors: Sequence[Any],
        sums: Sequence[Over],
        kind: str,
        *,
        scope: Sequence[tuple[sp.Symbol, str]] = (),
        facts: Sequence[str] = (),
        here: Sequence[str] = (),
        cases: Sequence[tuple[sp.Basic, Callable[[str], list[str]]]] = (),
    ) -> str:
        """c1 sum f1 + c2 sum f2 + ... = 0 (or <=, >=), as it is so term by term, the factors being any terms that do not speak of the
        element; the arguments are those of `linear`.

        Raises:
          Stuck: a step is refused.
        """
        factors = tuple(map(sp.sympify, factors))
        inner = (*scope, (sums[0].var, sums[0].over))
        numbers: list[str] = []
        for e in (*sums, *(c for c in factors if not isinstance(c, sp.Rational))):
            if self.number(e, scope) in numbers:
                del self.numbers[e]  # the rule asks for a premise each, and no premise counts twice
            numbers.append(self.number(e, scope))
        each = sp.Add(*(c * masked(s) for c, s in zip(factors, sums, strict=True)))
        known = [*self.about(inner), *facts, *here, *self.parameters, *self.equations, *self.lemmas]
        spoken = [each, *(self.p.condition(name) for name in known)]
        known += [self.number(a, inner) for e in spoken for a in outermost(e, Over, Slope)]
        at_one = self._at_one(Relation(KINDS[kind](each, 0)), known, cases)
        return self.p.take(
            self.label("all together"),
            "term by term",
            at_one,
            *numbers,
            factors=factors,
            sums=tuple(sums),
            kind=kind,
        )

    def combined(
        self,
        factors: Sequence[Any],
        sums: Sequence[Over],
        kind: str,
        *,
        here: Sequence[str] = (),
        scope: Sequence[tuple[sp.Symbol, str]] = (),
        cases: Sequence[tuple[sp.Basic, Callable[[str], list[str]]]] = (),
    ) -> str:
        """The same with all that is known of sums at hand."""
        return self.weighted(factors, sums, kind, here=[*here, *self.known], scope=scope, cases=cases)

    def mass_of(self, law: str, x: sp.Symbol) -> tuple[Over, str]:
        """The sum of a law on one set over x, and that it is 1."""
        (over,) = (s.name for s in self.signature.tables[law].sets)
        step = self.p.take(self.label(f"{law} sums to 1"), "total mass", table=law, given=(), vars=(x,))
        return Over("sum", Entry(law, x), x, over), step

    def renamed(self, total: Over, x: sp.Symbol) -> tuple[Over, str]:
        """A sum with another name for its element, and that it is the same: both are means of it under a law of two independent elements.

        Raises:
          Stuck: there is no law on the set.
        """
        z, over = total.var, total.over
        law = next(
            (
                t.name
                for t in self.signature.tables.values()
                if t.is_law and [s.name for s in t.sets] == [over]
            ),
            None,
        )
        if law is None:
            raise Stuck(f"no law on {over} by which {z} gets another name")
        term = masked(total)
        there = substitute(term, {z: x})
        new = Over("sum", substitute(total.body, {z: x}), x, over, substitute(total.condition, {z: x}))
        scope = ((z, over),)
        mass_x, one_x = self.mass_of(law, x)
        mass_z, one_z = self.mass_of(law, z)
        first, plain_new = (Over("sum", e, x, over) for e in (term * Entry(law, x), there))
        before = Over("sum", first, z, over)
        swap = self.p.take(self.label("the other way round"), "swap of sums", self.number(before), sum=before)
        # As the kernel writes it, not by `there`: a condition y > x may stand there as x < y.
        after = self.p.condition(swap).rhs
        second = after.body
        inside = self.combined((1, -term), (first, mass_x), "=", scope=scope)
        outside = self.combined((1, -Entry(law, z)), (second, plain_new), "=", scope=scope)
        facts = [
            swap,
            self.combined((1, -1), (before, total), "=", here=[inside, one_x]),
            self.combined((1, -plain_new), (after, mass_z), "=", here=[outside]),
            one_z,
        ]
        if new != plain_new:
            facts.append(self.combined((1, -1), (plain_new, new), "="))
        numbers = [self.number(s) for s in dict.fromkeys((before, after, total, plain_new, new, mass_z))]
        return new, self.p.decide(self.label("another name"), eq(total, new), [*facts, *numbers])

    def forget(self) -> None:
        """Look anew at what is known of elements, as other hypotheses may be used."""
        self._facts.clear()

    def vanishing(
        self, factors: Sequence[sp.Expr], sums: Sequence[Over], scope: Sequence[tuple[sp.Symbol, str]] = ()
    ) -> str:
        """c1 sum f1 + c2 sum f2 + ... = 0 for sums of sums over the same variables, as it is so term by term.

        Args:
          factors: rationals.
        """
        inner = (*scope, (sums[0].var, sums[0].over))
        bodies = [s.body for s in sums]
        if all(isinstance(body, Over) for body in bodies):
            at_one = self.vanishing(factors, bodies, inner)
        else:
            each = sp.Add(*(c * body for c, body in zip(factors, bodies, strict=True)))
            at_one = self.p.decide(
                self.label("at one element"), eq(each, 0), [*self.about(inner), *self.parameters]
            )
        return self.p.take(
            self.label("all together"),
            "term by term",
            at_one,
            *(self.number(s, scope) for s in sums),
            factors=tuple(factors),
            sums=tuple(sums),
            kind="=",
        )

    def _at_one(
        self,
        goal: Relation,
        known: Sequence[str],
        cases: Sequence[tuple[sp.Basic, Callable[[str], list[str]]]],
    ) -> str:
        if not cases:
            return self.p.decide(self.label("at one element"), goal, known)
        uses: list[str] = []  # the cases are such that one of them holds, whatever the numbers
        for condition, further in cases:
            assumed = self.p.assume(self.label(f"case {condition}"), condition)
            uses += [assumed, self.p.decide(self.label("there"), goal, [assumed, *further(assumed), *known])]
        return self.p.state(self.label("at one element"), goal, "cases", *uses, branches=len(cases))

    def either_way(self, cases: Sequence[str], goals: Sequence[str], known: Sequence[str]) -> str:
        """What is shown in each of some cases, from the steps that assume these and those that show it; a goal that needs no case is returned.

        Args:
          known: steps by which one of the cases is seen to hold.

        Raises:
          Stuck: it is not seen.
        """
        p = self.p
        for case, goal in zip(cases, goals, strict=True):
            if not p.resting_on(goal, [case]):
                return goal
        either = any_of(*(p.condition(case) for case in cases))

        def enough(names: Sequence[str]) -> bool:
            return bool(follows([p.condition(name) for name in names], either).holds)

        if not enough(known):
            raise Stuck(f"{either} is not seen")
        uses = [name for pair in zip(cases, goals, strict=True) for name in pair]
        needed = fewest(list(dict.fromkeys(known)), enough)
        step = self.label("either way")
        return p.state(step, p.statement(goals[0]), "cases", *uses, *needed, branches=len(cases))

    def summed(self) -> list[str]:
        """The hypotheses that compare entries of laws at every element, summed over all elements: P <= c Q gives 1 <= c."""
        found = []
        for name in self.given:
            f = self.p.statement(name)
            condition = (
                f.body.condition if isinstance(f, EveryElement) and isinstance(f.body, Relation) else None
            )
            kind = KINDS_OF.get(type(condition))
            if kind is None or condition is None or not isinstance(f, EveryElement):
                continue
            gap = sp.expand(condition.lhs - condition.rhs)
            entries = sorted(gap.atoms(Entry), key=str)
            laws = [self.signature.tables[e.table] for e in entries]
            if (
                not entries
                or any(not t.is_law or len(t.sets) != 1 for t in laws)
                or any(e.elements != (f.var,) for e in entries)
            ):
                continue
            factors = [
                sp.diff(
                    gap.xreplace({e: sp.Dummy(e.table) for e in entries if e != mine}).xreplace(
                        {mine: _ENTRY}
                    ),
                    _ENTRY,
                )
                for mine in entries
            ]
            if any(c.has(_ENTRY) or c.atoms(sp.Dummy) for c in factors):
                continue
            total = sp.Add(
                *(c * Over("sum", e, f.var, f.over) for c, e in zip(factors, entries, strict=True))
            )
            if sp.expand(gap - sp.Add(*(c * e for c, e in zip(factors, entries, strict=True)))) != 0:
                continue
            whole = self.linear(total, kind, multipliers={})
            ones = [
                self.p.take(
                    self.label(f"{t.name} sums to 1"), "total mass", table=t.name, given=(), vars=(f.var,)
                )
                for t in laws
            ]
            numbers = [self.number(s) for s in outermost(total, Over)]
            in_all = Relation(KINDS[kind](sp.Add(*factors), 0))
            found.append(
                self.p.decide(self.label("in all"), in_all, [whole, *ones, *numbers, *self.parameters])
            )
        return found

    @staticmethod
    def _coefficients(e: sp.Expr, sums: Sequence[Over]) -> list[sp.Expr]:
        """The factor of each sum in an expression that is linear in sums."""
        marks = {s: sp.Dummy(f"s{k}") for k, s in enumerate(sums)}
        plain_ = e.xreplace(marks)
        factors = [sp.diff(plain_, mark) for mark in marks.values()]
        if not sums or any(c.free_symbols & set(marks.values()) for c in factors):
            raise Stuck(f"{e} is not linear in sums over a set")
        return [sp.factor(c) for c in factors]

    def _tangent(
        self, sums: Sequence[Over], factors: Sequence[sp.Expr], laws: Sequence[Any], x: sp.Symbol
    ) -> dict[str, sp.Expr]:
        """Slopes of the left side in the entries of the laws, where all entries are 1."""
        marks = {Entry(t.name, x): sp.Symbol(f"{t.name}_x", positive=True) for t in laws}
        points = dict(
            self.p.condition(name).args for name in self.equations
        )  # the symbols of derivatives by their values
        bodies = (
            sp.Add(*(c * s.body for c, s in zip(factors, sums, strict=True))).xreplace(marks).xreplace(points)
        )
        ones = dict.fromkeys(marks.values(), sp.Integer(1))
        # SymPy tries numbers for elements, which tables have none of: what binds elements is one unknown to it.
        inside = {e: sp.Dummy(f"u{k}") for k, e in enumerate(outermost(bodies, Over, Slope, Entry))}
        seen = bodies.xreplace(inside)
        back = {mark: e for e, mark in inside.items()}
        return {
            t.name: sp.factor(sp.simplify(sp.diff(seen, marks[Entry(t.name, x)]).subs(ones))).xreplace(back)
            for t in laws
        }

    def concluded(self, condition: sp.Basic, *facts: str) -> str:
        """A relation between sums and slopes, as some facts about them decide it."""
        spoken = [condition, *(self.p.condition(name) for name in facts)]
        atoms = dict.fromkeys(e for c in spoken for e in outermost(c, Over, Slope))
        numbers = [self.number(e) for e in atoms]
        return self.p.decide(
            self.label("as claimed"), condition, [*facts, *numbers, *self.parameters, *self.lemmas]
        )

    def sizes(self, *expressions: sp.Basic) -> None:
        """Take note that the number of elements of a set, wherever it is spoken of, is not negative."""
        counts = {n for e in expressions for n in e.atoms(Over) if n.body == 1 and n.condition is sp.true}
        for count in sorted(counts, key=str):
            self.lemmas += [self.linear(count, ">=", multipliers={}), self.number(count)]

    def stands(self, name: str) -> bool:
        """Whether the kernel accepts a step and all that it rests on."""
        derivation = self.p.finish(name)
        return not any(reason for _, reason, _ in check_steps(derivation)[0])

    def finish(self, last: str) -> Any:
        """The derivation, once the points of derivatives are numbers of these values."""
        for name in self.equations:
            if name in self.p.resting_on(last, self.equations):
                last = self.p.take(self.label("whatever the symbol"), "a number of that value", name, last)
        return self.p.finish(last)
