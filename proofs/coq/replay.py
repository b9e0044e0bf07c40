"""A derivation of the kernel as a file of Coq: a lemma per step, proved from the lemmas of the steps that it uses by what its rule means.

Terms are written as real numbers over ``coq/replay/Words.v``, in the order in which the kernel's translation to Z3 reads them, so that a step of
the rule *polynomial inequality* follows from the question that Z3 was asked about it (``coq/replay/questions``), unknowns being what they stand for.
Rules, words and definitions that are not known are refused; nothing is assumed in their place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from proofs.coq.numbers import NotWritten
from proofs.coq.questions import Asked, Term, recorded, told_term
from proofs.coq.statements import safe
from proofs.kernel import accept, read
from proofs.kernel.rules import _sorts
from proofs.kernel.rules._base import Fact, Setting, Step
from proofs.kernel.rules._base import at as put
from proofs.kernel.rules._language import (
    Continues,
    Contradiction,
    EveryNext,
    IsPrefix,
    PartialSum,
    SomeNext,
    extend,
    sentence,
)
from proofs.kernel.rules._sorts import Sort
from proofs.kernel.rules.quantifiers import guards
from theory.logic import (
    Conjunction,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    Formula,
    Relation,
    Some,
    When,
)
from theory.observables import (
    B_P,
    B,
    B_minus,
    B_plus,
    P,
    P_minus,
    P_plus,
    inverse_likelihood_ratio,
    size,
    w,
)

# Words of one prompt: how they are written.
_WORDS: dict[type, str] = {
    P: "mixed W v_alpha",
    P_minus: "begins (minus W)",
    P_plus: "begins (plus W)",
    inverse_likelihood_ratio: "ratio W",
    w: "weight W v_alpha",
    B_P: "behaviour W v_alpha",
    B_minus: "behaviour_minus W",
    B_plus: "behaviour_plus W",
    size: "size_of W",
}
_LAWS = {"P": "Mixture", "P-": "Minus", "P+": "Plus"}
_SORTS = {Sort.PROMPT: "text (sentences W)", Sort.WHOLE: "nat", Sort.SCALAR: "R"}
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


# ---------------------------------------------------------------- terms and formulas
def variable(symbol: sp.Symbol) -> str:
    """The Coq name of a symbol."""
    made = "".join(c if c.isalnum() else "_" for c in symbol.name)
    if not made.isascii():
        raise NotWritten(f"{symbol}: a name that Coq does not take")
    return f"v_{made}"


def sort(symbol: sp.Symbol) -> str:
    """The Coq type of a symbol; a parameter is a real number or, if whole, a natural one."""
    found = _sorts.canonical(symbol)
    if found is None:
        found = Sort.WHOLE if symbol.is_integer and symbol.is_nonnegative else Sort.SCALAR
    return _SORTS[found]


def real(e: sp.Basic) -> str:
    """A term with a finite value, as a real number of Coq.

    Raises:
      NotWritten: a kind of term that is not known; one line.
    """
    if isinstance(e, sp.Rational):
        return told_term(("num", _fraction(e)))
    if isinstance(e, sp.Symbol):
        return f"(INR {variable(e)})" if sort(e) == "nat" else variable(e)
    if isinstance(e, sp.Add):
        return f"({' + '.join(map(real, e.args))})"
    if isinstance(e, sp.Mul):
        return f"({' * '.join(map(real, e.args))})"
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
        if e.exp > 0:
            return f"({' * '.join([real(e.base)] * int(e.exp))})"
        return f"(/ {real(e.base**-e.exp)})"
    if isinstance(e, sp.Abs):
        inner = real(e.args[0])
        return f"(case_le 0 {inner} {inner} (- {inner}))"
    if isinstance(e, (sp.Max, sp.Min)):
        result = real(e.args[0])
        for a in e.args[1:]:
            other = real(a)
            first, second = (other, result) if isinstance(e, sp.Max) else (result, other)
            result = f"(case_le {first} {second} {result} {other})"
        return result
    if isinstance(e, PartialSum):
        term, index, upper = e.args
        return f"(terms {count(upper)} (fun {variable(index)} : nat => {real(term)}))"
    if isinstance(e, B) and isinstance(e.args[0], sentence):
        return f"(rated W (said W y0 {count(e.args[0].args[0])}))"
    if type(e) in _WORDS and len(e.args) == 1:
        return f"({_WORDS[type(e)]} {text(e.args[0])})"
    if _is_many(e):
        return "(INR (many W))"
    raise NotWritten(f"{type(e).__name__} in {str(e)[:60]}: no real number of Coq is known for it")


def _fraction(e: sp.Rational) -> Fraction:
    return Fraction(int(e.p), int(e.q))


def _is_many(e: sp.Basic) -> bool:
    return type(e).__name__ == "m" and not e.args


def text(e: sp.Basic) -> str:
    """A prompt."""
    if isinstance(e, sp.Symbol):
        return variable(e)
    if isinstance(e, extend):
        return f"(followed W y0 {text(e.args[0])} {count(e.args[1])})"
    raise NotWritten(f"{type(e).__name__} in {e}: no text of Coq is known for it")


def count(e: sp.Basic) -> str:
    """A whole number."""
    if isinstance(e, sp.Integer) and e >= 0:
        return f"{int(e)}%nat"
    if isinstance(e, sp.Symbol) and sort(e) == "nat":
        return variable(e)
    if _is_many(e):
        return "(many W)"
    if isinstance(e, sp.Add):
        k, rest = e.as_coeff_Add()
        if isinstance(k, sp.Integer) and 0 < k <= 9 and isinstance(rest, sp.Symbol):
            made = count(rest)
            for _ in range(int(k)):
                made = f"(S {made})"
            return made
    raise NotWritten(f"{e}: no natural number of Coq is known for it")


def condition(c: sp.Basic, holds: bool = True) -> str:
    """A relation and what is made of relations, or its opposite, as a proposition with negations written inwards."""
    if c in (sp.true, sp.false):
        return "True" if bool(c) == holds else "False"
    if isinstance(c, (sp.And, sp.Or)):
        sign = r" /\ " if isinstance(c, sp.And) == holds else r" \/ "
        return f"({sign.join(condition(a, holds) for a in c.args)})"
    if isinstance(c, sp.Not):
        return condition(c.args[0], not holds)
    if isinstance(c, sp.Implies):
        sign = r" \/ " if holds else r" /\ "
        return f"({condition(c.args[0], not holds)}{sign}{condition(c.args[1], holds)})"
    if not isinstance(c, Relational):
        raise NotWritten(f"{type(c).__name__} in {str(c)[:60]}: no proposition of Coq is known for it")
    sign = c.rel_op if holds else _OPPOSITE[c.rel_op]
    a, b = real(c.lhs), real(c.rhs)
    if sign in (">", ">="):
        a, b = b, a
    return f"({a} {({'<': '<', '<=': '<=', '>': '<', '>=': '<=', '==': '=', '!=': '<>'})[sign]} {b})"


def proposition(f: Formula) -> str:
    """A formula as a proposition of Coq.

    Raises:
      NotWritten: a kind that is not known; one line.
    """
    if isinstance(f, Relation):
        return condition(f.condition)
    if isinstance(f, Contradiction):
        return "False"
    if isinstance(f, IsPrefix):
        return f"(prefix {text(f.prefix)} {text(f.of)})"
    if isinstance(f, Continues):
        return f"(continues {text(f.child)} {text(f.parent)})"
    if isinstance(f, (Conjunction, Disjunction)):
        sign = r" /\ " if isinstance(f, Conjunction) else r" \/ "
        return f"({sign.join(map(proposition, f.parts))})"
    if isinstance(f, When):
        return f"({proposition(f.condition)} -> {proposition(f.body)})"
    if isinstance(f, (Every, EveryPrefix, EveryLength, EveryNext)):
        asked = "".join(f"{proposition(g)} -> " for g in guards(f, f.var))
        return f"(forall {variable(f.var)} : {sort(f.var)}, {asked}{proposition(f.body)})"
    if isinstance(f, (Some, SomeNext)):
        asked = "".join(rf"{proposition(g)} /\ " for g in guards(f, f.var))
        return f"(exists {variable(f.var)} : {sort(f.var)}, {asked}{proposition(f.body)})"
    raise NotWritten(f"{type(f).__name__} in '{str(f)[:60]}': no proposition of Coq is known for it")


# ---------------------------------------------------------------- steps
# Entries of the kernel's table of definitions: the lemma of Words.v, from the arguments.
_DEFINITIONS: dict[str, Callable[..., str]] = {
    "mixture": lambda x: f"def_mixture {{}} {text(x)}",
    "probability": lambda law, x: f"def_probability {{}} {_LAWS[law]} {text(x)}",
    "at most one": lambda law, x: f"def_at_most_one {{}} {_LAWS[law]} {text(x)}",
    "empty prompt": lambda law, x: f"def_empty_prompt {{}} {_LAWS[law]} {text(x)}",
    "possible prefix": lambda law, u, x: f"def_possible_prefix {{}} {_LAWS[law]} {text(u)} {text(x)}",
    "possible parent": lambda law, x1, x: f"def_possible_parent {{}} {_LAWS[law]} {text(x1)} {text(x)}",
    "one sentence more": lambda x1, x: f"def_one_sentence_more {{}} {text(x1)} {text(x)}",
    "next prompt": lambda x, k: f"def_next_prompt {{}} {text(x)} {count(k)}",
    "a continuation continues": lambda x1, x, u: (
        f"def_a_continuation_continues {{}} {text(x1)} {text(x)} {text(u)}"
    ),
    "prefix of a prefix": lambda u, v, x: f"def_prefix_of_a_prefix {{}} {text(u)} {text(v)} {text(x)}",
    "total probability": lambda law, x: f"def_total_probability {{}} {_LAWS[law]} {text(x)}",
    "likelihood ratio": lambda x: f"def_likelihood_ratio {{}} {text(x)}",
    "posterior weight": lambda x: f"def_posterior_weight {{}} {text(x)}",
    "score": lambda k: f"def_score {{}} {count(k)}",
    "behaviour expectation": lambda law, x: (
        f"def_behaviour{ {'P': '', 'P-': '_minus', 'P+': '_plus'}[law] } {{}} {text(x)}"
    ),
}
_TABLE = (
    "W y0 v_alpha alpha_pos alpha_le"  # what every lemma of the table, and of a derivation, is first given
)


@dataclass
class _Fact:
    """An accepted step: its lemma in Coq, by number, and what that is quantified over and rests on."""

    number: int
    fact: Fact
    variables: list[sp.Symbol]
    open: list[tuple[str, Formula]]


@dataclass
class Replayed:
    """A step as Coq is told it.

    Attributes:
      name, rule: of the step.
      statement, script: of its lemma; the script is "" where the step cannot be written, and ``reason`` says why.
      questions: names of the questions that its script cites.
    """

    name: str
    rule: str
    statement: str
    script: str
    reason: str = ""
    questions: tuple[str, ...] = ()


@dataclass
class Writing:
    """Writes the steps of one derivation.

    Attributes:
      given: symbols that stand for one thing throughout: parameters, and the variables of a lemma.
    """

    setting: Setting
    given: Sequence[sp.Symbol]
    facts: dict[str, _Fact] = field(default_factory=dict)
    done: list[Replayed] = field(default_factory=list)
    used_hypotheses: set[int] = field(default_factory=set)
    used_lemmas: list[str] = field(default_factory=list)

    # ------------------------------------------------------------ one step
    def add(self, source: Step, accepted: dict[str, Fact]) -> Replayed:
        """Have the kernel check the next step, and write its lemma."""
        step = read(source)
        with recorded() as asked:
            fact, _ = accept(step, accepted, self.setting)
        accepted[step.name] = fact
        free: set[sp.Symbol] = set(fact.statement.free)
        for assumption in fact.open.values():
            free |= assumption.free
        variables = sorted((v for v in free if v not in self.given), key=str)
        mine = _Fact(len(self.facts), fact, variables, list(fact.open.items()))
        try:
            statement = self._statement(mine)
        except NotWritten as error:
            made = Replayed(step.name, step.rule, "", "", str(error))
        else:
            try:
                script, questions = self._script(step, mine, asked)
                made = Replayed(step.name, step.rule, statement, script, "", questions)
            except NotWritten as error:
                made = Replayed(step.name, step.rule, statement, "", str(error))
        self.facts[step.name] = mine
        self.done.append(made)
        return made

    def _statement(self, mine: _Fact) -> str:
        bound = "".join(f"forall {variable(v)} : {sort(v)}, " for v in mine.variables)
        return f"{bound}{''.join(f'{proposition(f)} -> ' for _, f in mine.open)}{proposition(mine.fact.statement)}"

    def _script(self, step: Step, mine: _Fact, asked: Sequence[Asked]) -> tuple[str, tuple[str, ...]]:
        names = [variable(v) for v in mine.variables] + [f"A{i}" for i in range(len(mine.open))]
        intros = f"intros {' '.join(names)}. " if names else ""
        rule = _RULES.get(step.rule)
        if rule is None:
            raise NotWritten(f"the rule {step.rule}: what it means is not written in Coq")
        self.opened = {name: f"A{i}" for i, (name, _) in enumerate(mine.open)}
        self.bound = {v: variable(v) for v in mine.variables}
        questions: list[str] = []
        script = rule(self, step, mine, [self.facts[u] for u in step.uses], asked, questions)
        return intros + script, tuple(dict.fromkeys(questions))

    def proof(
        self,
        premise: _Fact,
        discharged: Mapping[str, str] | None = None,
        at: Mapping[sp.Symbol, str] | None = None,
    ) -> str:
        """The proof of a premise where we are: with our variables and assumptions, or those that a rule discharges."""
        values = {**self.bound, **(at or {})}
        nothing = {"text (sentences W)": "[]", "nat": "0%nat", "R": "0"}
        given = [values.get(v, nothing[sort(v)]) for v in premise.variables]
        known = {**self.opened, **(discharged or {})}
        for name, _ in premise.open:
            if name not in known:
                raise NotWritten(f"the assumption {name} is discharged in a way that is not known")
        given += [known[name] for name, _ in premise.open]
        return f"({' '.join([f's{premise.number}', *given])})"


def _posed(writing: Writing, premises: Sequence[_Fact]) -> str:
    return "".join(f"pose proof {writing.proof(p)} as D{i}. " for i, p in enumerate(premises))


def _bound(formula: Formula) -> sp.Symbol:
    """The symbol that a quantified formula binds."""
    if formula.binds is None:
        raise NotWritten(f"{type(formula).__name__}: a formula that binds a symbol is needed here")
    return formula.binds


def _same(term: str) -> str:
    return f"pose proof {term} as D; counted_in D; counted; parted; same."


_DISCHARGED = (
    "(apply NNPP; intro M; apply N; left; first [contrary M | left; contrary M | right; contrary M])"
)


def _assume(writing: Writing, step: Step, mine: _Fact, premises: Any, asked: Any, questions: Any) -> str:
    return "exact A0."


def _hypothesis(writing: Writing, step: Step, mine: _Fact, premises: Any, asked: Any, questions: Any) -> str:
    writing.used_hypotheses.add(int(step.args["index"]))
    return f"exact hypothesis_{step.args['index']}."


def _interval(writing: Writing, step: Step, mine: _Fact, premises: Any, asked: Any, questions: Any) -> str:
    name = f"interval_{_plain_name(str(step.args['name']))}_{step.args['end']}"
    return f"first [assumption | {_same(name)[:-1]}]."


def _where(writing: Writing, step: Step, mine: _Fact, premises: Any, asked: Any, questions: Any) -> str:
    return f"exact where_{step.args['index']}."


def _definition(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    name = str(step.args["name"])
    if name not in _DEFINITIONS:
        raise NotWritten(f"the definition {name}: it is not written in Coq")
    term = _DEFINITIONS[name](*step.args["of"]).format(_TABLE)
    given = " ".join(writing.proof(p) for p in premises)
    return f"first [exact ({term} {given}) | {_same(f'({term} {given})')[:-1]}]."


def _lemma(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    found = writing.setting.lemmas[step.args["name"]]
    if found.name not in writing.used_lemmas:
        writing.used_lemmas.append(found.name)
    terms = []
    for v in found.variables:
        term = step.args["at"][v]
        terms.append({"text (sentences W)": text, "nat": count, "R": real}[sort(v)](term))
    given = " ".join([*terms, *(writing.proof(p) for p in premises[: len(found.hypotheses)])])
    name = f"replay.lemmas.{module(found.name)}.result"
    term = f"({name} {_TABLE} {given})"
    return f"first [exact {term} | {_same(term)[:-1]}]."


def _polynomial(
    writing: Writing,
    step: Step,
    mine: _Fact,
    premises: Sequence[_Fact],
    asked: Sequence[Asked],
    questions: list[str],
) -> str:
    tried = _cited(asked[-1:], questions)
    return f"{_posed(writing, premises)}parted. apply NNPP; intro N. {tried}."


def _cited(asked: Sequence[Asked], questions: list[str]) -> str:
    """A tactic that cites one of some questions, what it asks for being at hand; the opposite of the goal is N."""
    ways = []
    for a in asked:
        try:
            ways.append(f"(apply ({' '.join([a.question.name, *_values(a)])}); given_or N)")
        except NotWritten as error:
            last = error
            continue
        questions.append(a.question.name)
    if not ways:
        raise NotWritten(str(last) if asked else "Z3 was not asked")
    return ways[0] if len(ways) == 1 else f"first [{' | '.join(ways)}]"


def _values(a: Asked) -> list[str]:
    """What the unknowns of a question stand for."""
    if a.question.flags:
        raise NotWritten("a question about what may be infinite")
    names: dict[int, str] = {}
    for k in range(a.question.unknowns):
        if k in a.terms:
            term = a.terms[k]
            names[k] = real(term[1] if isinstance(term, tuple) else term)
    cases = dict(a.cases)
    while cases:
        before = len(cases)
        for k, (condition_, first, second) in list(cases.items()):
            inside = [*condition_[1:], first, second]
            if condition_[0] == "le" and all(v in names for t in inside for v in _variables(t)):
                names[k] = f"(case_le {' '.join(told_term(t, names) for t in inside)})"
                del cases[k]
        if len(cases) == before:
            raise NotWritten("a value by cases that are not told apart by <=")
    if len(names) < a.question.unknowns:
        raise NotWritten("an unknown of which it is not known what it stands for")
    return [names[k] for k in range(a.question.unknowns)]


def _variables(t: Term) -> set[int]:
    if t[0] == "var":
        return {t[1]}
    if t[0] == "num":
        return set()
    return set().union(*map(_variables, (t[1],) if t[0] == "neg" else t[1]))


def _instance(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    formula, term = premises[0].fact.statement, step.args["at"]
    told = count(term) if isinstance(formula, EveryLength) else text(term)
    given: list[str] = []
    missing: list[str] = []
    for guard in guards(formula, term):
        met = [p for p in premises[1:] if p.fact.statement == guard]
        if met:
            given.append(writing.proof(met[0]))
        elif isinstance(formula, EveryLength) and formula.start == 0:
            given.append("(pos_INR _)")
        else:
            given.append(f"G{len(missing)}")
            missing.append(proposition(guard))
    applied = f"({writing.proof(premises[0])} {told} {' '.join(given)})"
    if not missing:
        return _same(applied)
    asserts = "".join(f"assert (G{i} : {g}) by {_DISCHARGED}. " for i, g in enumerate(missing))
    return f"apply NNPP; intro N; apply N; right. {asserts}{_same(applied)}"


def _generalisation(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    formula = step.statement
    var = _bound(formula)
    found = guards(formula, var)
    known = {}
    for p in premises[1:]:
        if p.fact.statement in found:
            known[p.fact.name] = f"G{found.index(p.fact.statement)}"
    intros = " ".join([variable(var), *(f"G{i}" for i in range(len(found)))])
    return f"intros {intros}. {_same(writing.proof(premises[0], known, {var: variable(var)}))}"


def _implication(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    assumed = premises[0].fact
    goal = writing.proof(premises[1], {assumed.name: "G"})
    return f"apply NNPP; intro N; apply N; right. assert (G : {proposition(assumed.statement)}) by {_DISCHARGED}. {_same(goal)}"


def _when(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return f"intro G. {_same(writing.proof(premises[1], {premises[0].fact.name: 'G'}))}"


def _as_condition(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return _same(f"({writing.proof(premises[0])} {writing.proof(premises[1])})")


def _cases(
    writing: Writing,
    step: Step,
    mine: _Fact,
    premises: Sequence[_Fact],
    asked: Sequence[Asked],
    questions: list[str],
) -> str:
    n = int(step.args["branches"])
    assumptions, goals, facts = premises[: 2 * n : 2], premises[1 : 2 * n : 2], premises[2 * n :]
    told = r" \/ ".join(proposition(a.fact.statement) for a in assumptions)
    ways = ["solve [same]"]
    if asked:
        ways.append(f"(apply NNPP; intro N; {_cited(asked, questions)})")
    either = f"assert (C : {told}) by ({_posed(writing, facts).replace('. ', '; ')}parted; first [{' | '.join(ways)}]). "
    pattern = "C"
    for _ in range(n - 1):
        pattern = f"[C|{pattern}]"
    closed = " | ".join(
        _same(writing.proof(g, {a.fact.name: "C"}))[:-1] for a, g in zip(assumptions, goals, strict=True)
    )
    return f"{either}destruct C as {pattern}; [{closed}]."


def _together(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return f"{_posed(writing, premises)}repeat apply conj; same."


def _in_any_case(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return f"{_posed(writing, premises)}first [intro; same | right; same]."


def _same_premises(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return f"{_posed(writing, premises)}parted. same."


def _induction(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    formula = step.statement
    if not isinstance(formula, EveryLength) or formula.start not in (0, 1):
        raise NotWritten("an induction that starts beyond 1")
    n = formula.var
    base, assumption, goal = premises[0], premises[1], premises[-1]
    here = "n" if formula.start == 0 else "(S n)"
    known = {assumption.fact.name: "IH"}
    if len(premises) == 4:
        known[premises[2].fact.name] = "K"
    first = f"intros n G. {'clear G' if formula.start == 0 else 'destruct n as [|n]; [exfalso; simpl in G; lra|]; clear G'}. "
    at_least = f"assert ({formula.start} <= INR {here}) as K by (rewrite ?S_INR; pose proof (pos_INR n); lra)"
    return (
        f"{first}induction n as [|n IH]; [{_same(writing.proof(base))[:-1]} | "
        f"{at_least}; {_same(writing.proof(goal, known, {n: here}))[:-1]}]."
    )


def _empty_sum(writing: Writing, step: Step, mine: _Fact, premises: Any, asked: Any, questions: Any) -> str:
    return "reflexivity."


def _one_more(writing: Writing, step: Step, mine: _Fact, premises: Any, asked: Any, questions: Any) -> str:
    return "cbn [terms]; ring."


def _vanishing(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return f"pose proof {writing.proof(premises[0])} as D. cbn [terms]. rewrite D. ring."


def _choice(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    existence, goal, obtained = premises[0], premises[-1], premises[1:-1]
    formula = existence.fact.statement
    (var,) = {o.fact.step.args["var"] for o in obtained}
    if not isinstance(formula, (Some, SomeNext)):
        raise NotWritten(f"{type(formula).__name__}: no statement that something exists")
    own = formula.var
    parts = len(guards(formula, own)) + 1
    names = [f"E{i}" for i in range(parts)]
    pattern = names[-1]
    for name in reversed(names[:-1]):
        pattern = f"[{name} {pattern}]"
    said = [*guards(formula, var), put(formula.body, own, var)]
    known = {o.fact.name: names[said.index(o.fact.statement)] for o in obtained if o.fact.statement in said}
    return f"destruct {writing.proof(existence)} as [e {pattern}]. {_same(writing.proof(goal, known, {var: 'e'}))}"


def _witness(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return f"{_posed(writing, premises)}exists {text(step.args['at'])}. repeat apply conj; same."


def _contradiction(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    assumption, absurd = premises[:2]
    contrary = proposition(assumption.fact.statement)
    shown = "first [contrary M | (intros; apply NNPP; intro K; apply M; eexists; repeat apply conj; first [eassumption | contrary K])]"
    return f"apply NNPP; intro M. assert (G : {contrary}) by {shown}. exact {writing.proof(absurd, {assumption.fact.name: 'G'})}."


def _from_contradiction(
    writing: Writing, step: Step, mine: _Fact, premises: Sequence[_Fact], asked: Any, questions: Any
) -> str:
    return f"destruct {writing.proof(premises[0])}."


def _empty_prompt(
    writing: Writing, step: Step, mine: _Fact, premises: Any, asked: Any, questions: Any
) -> str:
    return "exists []. repeat apply conj; first [exact Rlt_0_1 | reflexivity]."


_RULES: dict[str, Callable[..., str]] = {
    "assume": _assume,
    "obtain": _assume,
    "hypothesis": _hypothesis,
    "parameter interval": _interval,
    "where": _where,
    "definition": _definition,
    "lemma": _lemma,
    "polynomial inequality": _polynomial,
    "instance": _instance,
    "generalisation": _generalisation,
    "implication": _implication,
    "when": _when,
    "as the condition holds": _as_condition,
    "cases": _cases,
    "both": _together,
    "part": _same_premises,
    "either": _same_premises,
    "in any case": _in_any_case,
    "induction": _induction,
    "empty sum": _empty_sum,
    "one term more": _one_more,
    "vanishing term": _vanishing,
    "choice": _choice,
    "witness": _witness,
    "contradiction": _contradiction,
    "from a contradiction": _from_contradiction,
    "empty prompt exists": _empty_prompt,
}


def module(name: str) -> str:
    """The name of a lemma of the kernel as that of a Coq file."""
    made = name.replace("P-", "P_minus").replace("P+", "P_plus")
    return "".join(c if c.isalnum() else "_" for c in made).strip("_")


def _plain_name(name: str) -> str:
    return "".join(c if c.isalnum() else "_" for c in name)


# ---------------------------------------------------------------- files
HEAD = """\
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
"""


def written(setting: Setting, steps: Sequence[Step], variables: Sequence[sp.Symbol] = ()) -> Writing:
    """The steps of a derivation that the kernel accepts, each as a lemma of Coq.

    Args:
      variables: symbols that stand for one thing throughout; those of a lemma.

    Raises:
      Refused: the kernel does not accept a step.
    """
    writing = Writing(setting, [*(p.symbol for p in setting.parameters), *variables])
    accepted: dict[str, Fact] = {}
    for step in steps:
        writing.add(step, accepted)
    return writing


def declared(writing: Writing) -> list[str]:
    """What a derivation is given: a world, the parameters with their intervals, the hypotheses that it uses.

    Raises:
      NotWritten: it has no alpha in (0, 1], or a hypothesis is not known.
    """
    setting = writing.setting
    lines = ["Variable W : world.", "Variable y0 : sentences W.", "Variable v_alpha : R."]
    lines += ["Hypothesis alpha_pos : 0 < v_alpha.", "Hypothesis alpha_le : v_alpha <= 1."]
    weight = [p for p in setting.parameters if p.name == "alpha"]
    if not weight or [condition(c) for c in weight[0].conditions()] != ["(0 < v_alpha)", "(v_alpha <= 1)"]:
        raise NotWritten("a weight of P- that is not in (0, 1]")
    for p in setting.parameters:
        if p.name == "alpha":
            continue
        lines.append(f"Variable {variable(p.symbol)} : {sort(p.symbol)}.")
        for end, c in enumerate(p.conditions()):
            lines.append(f"Hypothesis interval_{_plain_name(p.name)}_{end} : {condition(c)}.")
    lines += [
        f"Variable {variable(v)} : {sort(v)}." for v in writing.given if _sorts.canonical(v) is not None
    ]
    lines += [f"Hypothesis where_{k} : {condition(c)}." for k, c in enumerate(setting.where)]
    for k in sorted(writing.used_hypotheses):
        lines.append(f"Hypothesis hypothesis_{k} : {proposition(setting.hypotheses[k])}.")
    return lines


def file(writing: Writing, title: str, parts: Mapping[str, str]) -> str:
    """The Coq file of a derivation all of whose steps are written; its last lemma is called ``result``.

    Args:
      parts: the file of the bank that a question stands in, by the name of the question.

    Raises:
      NotWritten: a step is not; the message is one line.
    """
    for made in writing.done:
        if made.reason:
            raise NotWritten(f"step {made.name}: {made.reason}")
    modules = [f"From Referee Require replay.lemmas.{module(name)}." for name in writing.used_lemmas]
    asked = sorted({q for made in writing.done for q in made.questions})
    if asked:
        for name in asked:
            if name not in parts:
                raise NotWritten(f"the question {name} is not proved in coq/replay/questions")
        needed = sorted({f"replay.questions.{parts[q]}" for q in asked})
        modules.append(f"From Referee Require Import {' '.join(needed)}.")
    lines = [f"(** {title} *)", HEAD + "\n".join(modules), "", "Section Derivation."]
    lines += ['Set Default Proof Using "All".', *declared(writing), ""]
    for k, made in enumerate(writing.done):
        lines.append(f"(* {safe(made.name)}: {made.rule} *)")
        lines.append(f"Lemma s{k} : {made.statement}.\nProof. {made.script} Qed.\n")
    lines.append(f"Definition result := s{len(writing.done) - 1}.\n\nEnd Derivation.\n")
    return "\n".join(lines)
