"""A witness as a Coq world, and the theorem that its claim is false on it.

Known are witnesses of mixtures whose laws depend on the first sentences of a prompt ("frozen" tails), against claims that some prompt of a
length has an observable below a bound. Each part of the proof follows the kind of the formula it is about; nothing is written by hand.
"""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp

from proofs.coq.logarithms import DIGITS, POWER, Enclosure, enclosure
from proofs.coq.numbers import NotWritten, identifier
from proofs.coq.statements import safe
from proofs.exact.witness import read_world
from proofs.exact.world import ExactWorld
from theory.claims import Claim, Hypothesis, claims
from theory.logic import Every, EveryLength, EveryPrefix, Formula, Relation, Some
from theory.observables import B_P, KL, LLR, B_minus, Expect, best_P

MOST_TEXTS = 64
# In place of an infinite relative entropy: more than enough, as a finite number.
PLENTY = Fraction(10_000)


@dataclass(frozen=True)
class Case:
    """A claim, and a world of tables with values of its parameters, in rationals."""

    claim: Claim
    world: ExactWorld
    values: Mapping[str, Fraction]

    @property
    def depth(self) -> int:
        """Number of first sentences that the laws depend on."""
        return self.world.horizon - 1

    @property
    def size(self) -> int:
        """Number of sentences of the prompts that the claim says to be misaligning."""
        found = self.claim.length_at({**self.values})
        if found is None or len(self.world.alphabet) ** found > MOST_TEXTS:
            raise NotWritten(f"claim {self.claim.id}: the length of its prompts is {found}; too many texts")
        return found


def refutation(witness: Mapping[str, Any]) -> str:
    """The file that proves a claim false.

    Args:
      witness: as read from JSON; of a built-in claim.

    Raises:
      NotWritten: a kind of world, hypothesis or conclusion that is not known; one line.
    """
    claim = claims()[witness["claim"]["id"]]
    world, values, _ = read_world(claim, witness)
    if not isinstance(world, ExactWorld) or world.tail != "frozen" or len(world.laws) != 2:
        raise NotWritten(f"claim {claim.id}: no Coq world is known for such a witness")
    for name, value in values.items():
        if not isinstance(value, Fraction):
            raise NotWritten(f"claim {claim.id}: parameter {name} is {value}, which is not rational")
    case = Case(claim, world, values)
    logs = {x: enclosure(x) for x in sorted(_logarithms(case))}
    name = identifier(claim.id)
    parts = [_comment(claim), _head(name), _world(case), _bounds(logs), _theorem(case, name, logs)]
    return "\n".join(parts)


def _rational(x: Fraction) -> str:
    top = f"{x.numerator}" if x.numerator >= 0 else f"({x.numerator})"
    return top if x.denominator == 1 else f"({top} / {x.denominator})"


def _comment(claim: Claim) -> str:
    text = f"{claim.id} is false: a world of tables meets its hypotheses and breaks its conclusion. {claim.title}."
    lines = textwrap.wrap(safe(text), 120)
    lines.append("Written by `python -m proofs.coq` from a witness of coq/witnesses/: do not edit.")
    return "(** " + "\n    ".join(lines) + " *)"


def _head(name: str) -> str:
    return (
        "Require Import Reals Lra Lia List ZArith Bool.\n"
        "From Referee Require Import Definitions Sums Numbers Laws Observables Witness.\n"
        f"From Referee Require generated.{name}.\nImport ListNotations.\nOpen Scope R_scope.\n"
    )


def _letters(world: ExactWorld) -> list[str]:
    return [f"say_{i}" for i in range(len(world.alphabet))]


def _text(prompt: tuple[int, ...]) -> str:
    return "[" + "; ".join(f"say_{i}" for i in prompt) + "]"


def _world(case: Case) -> str:
    world = case.world
    letters = _letters(world)
    scores = " | ".join(f"{x} => {_rational(b)}" for x, b in zip(letters, world.score, strict=True))
    lines = [
        f"Inductive letter := {' | '.join(letters)}.",
        "Definition letters : alphabet.",
        f"Proof. refine {{| sentence := letter; all := [{'; '.join(letters)}] |}};",
        "  [repeat constructor; simpl; intuition discriminate|intros []; simpl; tauto]. Defined.",
        f"Definition scores (y : letters) : R := match (y : letter) with {scores} end.",
    ]
    for law, name in (("P-", "minus"), ("P+", "plus")):
        lines += [
            f"Definition {name}_row (x : text letters) (y : letters) : R :=",
            f"  match firstn {case.depth} x, (y : letter) with",
        ]
        for state, row in sorted(world.laws[law].items(), key=lambda item: (len(item[0]), item[0])):
            lines += [f"  | {_text(state)}, {x} => {_rational(p)}" for x, p in zip(letters, row, strict=True)]
        # After what nothing leads to any law will do.
        lines += [f"  | _, {x} => {1 if i == 0 else 0}" for i, x in enumerate(letters)]
        lines += [
            "  end.",
            f"Definition {name}_law : component letters.",
            f"Proof. refine {{| next := {name}_row |}};",
            f"  [intros x []; unfold {name}_row; row|intros x; simpl; unfold {name}_row; row]. Defined.",
        ]
    lines += [
        "Definition W : world.",
        "Proof. refine {| sentences := letters; score := scores; minus := minus_law; plus := plus_law |};",
        "  intros []; unfold scores; lra. Defined.",
    ]
    return "\n".join(lines) + "\n"


def _logarithms(case: Case) -> set[Fraction]:
    """Every rational whose logarithm the proof speaks of."""
    given = {
        p.symbol: sp.Rational(v.numerator, v.denominator)
        for p in case.claim.parameters
        for v in [case.values[p.name]]
    }
    found: set[Fraction] = set()
    for length in case.claim.prompt_lengths:
        for part in sp.preorder_traversal(length.expr):
            if isinstance(part, sp.log):
                value = part.args[0].xreplace(given)
                found.add(Fraction(int(value.p), int(value.q)))
    for state in _states(case):
        minus, plus = (case.world.law(law, state) for law in ("P-", "P+")) if _both(case, state) else ((), ())
        found |= {p / q for p, q in zip(minus, plus, strict=True) if p > 0 and q > 0}
    if any(e.has(LLR) for part in case.claim.conclusion.walk() for e in part.terms()):
        for text in _texts(case):
            for k in range(1, len(text) + 1):
                p, q = (case.world.probability(law, text[:k]) for law in ("P-", "P+"))
                found |= {p / q} if p > 0 and q > 0 else set()
    return found


def _states(case: Case) -> list[tuple[int, ...]]:
    """Prompts of up to as many sentences as the laws depend on, that P- can produce."""
    letters = range(len(case.world.alphabet))
    every = itertools.chain(*(itertools.product(letters, repeat=k) for k in range(case.depth + 1)))
    return [x for x in every if case.world.probability("P-", x) > 0]


def _both(case: Case, state: tuple[int, ...]) -> bool:
    return case.world.laws["P+"].get(state) is not None


def _texts(case: Case) -> list[tuple[int, ...]]:
    return list(itertools.product(range(len(case.world.alphabet)), repeat=case.size))


def _bounds(logs: Mapping[Fraction, Enclosure]) -> str:
    lines = []
    for k, found in enumerate(logs.values()):
        a, b = found.x.numerator, found.x.denominator
        lines += [
            f"Lemma log_{k} x : x = {a} / {b} -> {_rational(found.least)} <= ln x <= {_rational(found.greatest)}.",
            "Proof.",
            "  intros ->. split.",
            f"  - pose proof (ln_at_least {found.below} {DIGITS} {a} {b} {POWER} ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.",
            "    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.",
            f"  - pose proof (ln_at_most {found.above} {DIGITS} {a} {b} {POWER} ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.",
            "    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.",
            "Qed.",
        ]
    tries = (
        " | ".join(f"pose proof (log_{k} x ltac:(first [lra | field; lra]))" for k in range(len(logs)))
        or "fail"
    )
    lines.append(
        f"Ltac logs := repeat match goal with |- context [ln ?x] => first [{tries}]; "
        "let v := fresh in set (v := ln x) in *; clearbody v end."
    )
    return "\n".join(lines) + "\n"


def _theorem(case: Case, name: str, logs: Mapping[Fraction, Enclosure]) -> str:
    given = []
    for p in case.claim.parameters:
        value = case.values[p.name]
        given.append(str(value) + "%nat" if p.integer else _rational(value))
        bounds = 1 if p.integer else (p.lower is not None) + (p.upper is not None)
        given += ["ltac:(lia)" if p.integer else "ltac:(lra)"] * bounds
    given += ["ltac:(reals; lra)"] * len(case.claim.where)
    hypotheses = [_hypothesis(case, h) for h in case.claim.hypotheses]
    lines = [
        f"Theorem {name}_is_false : ~ generated.{name}.{name}.",
        "Proof.",
        f"  intro claim. specialize (claim W {' '.join(f'{x}' for x in given)}).",
        *(f"  lapply claim; [clear claim; intro claim|clear claim; {tactic}]." for tactic in hypotheses),
        _conclusion(case),
        "Qed.",
    ]
    return "\n".join(lines) + "\n"


def _hypothesis(case: Case, h: Hypothesis) -> str:
    f = h.formula
    for kind, tactic in _HYPOTHESES:
        if kind(f):
            return tactic(case)
    raise NotWritten(
        f"claim {case.claim.id}: hypothesis {h.id}: no Coq proof is known for '{f}' on a world of tables"
    )


def _compares(f: Formula, relation: type, observable: type) -> bool:
    """Whether a formula compares an observable with something, by a relation."""
    if not isinstance(f, Relation) or not isinstance(f.condition, relation):
        return False
    (left, _) = f.terms()[0].args
    return isinstance(left, observable)


def _is_behaviour(f: Formula) -> bool:
    return (
        isinstance(f, Every) and f.length is None and f.support == "P-" and _compares(f.body, sp.Le, B_minus)
    )


def _is_decaying(f: Formula) -> bool:
    return isinstance(f, Every) and f.length is None and f.nonempty and _compares(f.body, sp.Gt, KL)


def _is_mean(f: Formula, relation: type, observable: type) -> bool:
    """Whether a formula compares, for every number of sentences, the mean of an observable over texts of P-."""
    if not isinstance(f, EveryLength) or not _compares(f.body, relation, Expect):
        return False
    (condition,) = f.body.terms()
    mean: Any = condition.args[0]
    return isinstance(mean.body, observable) and mean.law == "P-" and mean.after is None


def _every_state(case: Case) -> str:
    """An observable of the next sentence, state by state."""
    return (
        f"intros s Hs; apply le_real; change (0 < begins (minus W) s) in Hs; each_beginning s {case.depth}%nat; "
        "first [clear Hs; evaluate; lra | exfalso; evaluate_in Hs; lra]"
    )


def _table(case: Case, value: Callable[[tuple[int, ...]], Fraction]) -> str:
    cases = " ".join(f"| {_text(state)} => {_rational(value(state))}" for state in _states(case))
    rest = "" if not case.depth and () in _states(case) else " | _ => 0"
    if not case.depth:
        return f"(fun _ => {_rational(value(()))})"
    return f"(fun t : text letters => match t with {cases}{rest} end)"


def _up_to_depth(case: Case) -> str:
    cases = r" \/ ".join(f"n = {k}%nat" for k in range(case.depth + 1))
    return f"assert ({cases}) as E by lia; repeat (destruct E as [E|E]); subst n; evaluate; lra"


def _distinguishable(case: Case) -> str:
    def at_least(state: tuple[int, ...]) -> Fraction:
        minus, plus = (
            (case.world.law(law, state) for law in ("P-", "P+")) if _both(case, state) else (None, None)
        )
        if minus is None or plus is None:
            raise NotWritten(f"claim {case.claim.id}: P+ has no law after {state}")
        total = Fraction(0)
        for p, q in zip(minus, plus, strict=True):
            if p > 0 and q == 0:
                return PLENTY
            total += p * enclosure(p / q).least if p > 0 else 0
        # A little less, so that what is compared has few digits.
        return Fraction((total * 2**12).__floor__(), 2**12)

    alpha = _rational(case.values["alpha"])
    return (
        f"apply (average_above W {alpha} {case.depth} (fun s => KL W s) {_table(case, at_least)}); ["
        f"intros s Hs; each_beginning s {case.depth}%nat; first [exfalso; evaluate_in Hs; lra | clear Hs; entropy_at_least logs]"
        f"|intros n Hn; {_up_to_depth(case)}]"
    )


def _mean_behaviour(case: Case) -> str:
    def behaviour(state: tuple[int, ...]) -> Fraction:
        row = case.world.law("P-", state)
        return sum((p * b for p, b in zip(row, case.world.score, strict=True)), Fraction(0))

    alpha = _rational(case.values["alpha"])
    return (
        f"apply (average_below W {alpha} {case.depth} ltac:(lra) ltac:(lra) (fun s => B_minus W s) {_table(case, behaviour)}); ["
        f"intros s Hs; each_beginning s {case.depth}%nat; first [exfalso; evaluate_in Hs; lra | clear Hs; unfold B_minus; "
        f"apply f_equal; evaluate; lra]|intros n Hn; {_up_to_depth(case)}]"
    )


def _infinite_everywhere(case: Case) -> str:
    """KL above a bound that depends on the number of sentences, where it is infinite after every prompt."""
    return (
        f"intros s N Hs; change (0 < begins (minus W) s) in Hs; each_beginning s {case.depth}%nat; "
        "first [congruence | exfalso; evaluate_in Hs; lra | clear Hs; unfold KL; reals; "
        "match goal with |- context [power (size W ?x) (real ?e)] => "
        "destruct (power_positive (INR (length x)) e ltac:(simpl length; apply lt_0_INR; lia)) as [r [E R]]; "
        "unfold size; rewrite E; clear E end; reals; "
        "match goal with |- is_true (lt (real ?a) _) => generalize a; intro end; "
        "evaluate; decide_all; unfold log_quotient, signed; decide_all; reals; "
        "simpl mul; unfold signed; decide_all; reflexivity]"
    )


_HYPOTHESES: tuple[tuple[Callable[[Formula], bool], Callable[[Case], str]], ...] = (
    (_is_behaviour, _every_state),
    (lambda f: _is_mean(f, sp.Gt, KL), _distinguishable),
    (lambda f: _is_mean(f, sp.Le, B_minus), _mean_behaviour),
    (_is_decaying, _infinite_everywhere),
)


def _conclusion(case: Case) -> str:
    f = case.claim.conclusion
    if not isinstance(f, Some) or f.length.at_most or f.after is not None:
        raise NotWritten(f"claim {case.claim.id}: no Coq proof is known against '{f}'")
    alpha, size = _rational(case.values["alpha"]), case.size
    lines = [
        "  destruct claim as [n [Hn [s [Hs [Ps Bs]]]]].",
        f"  assert (n = {size}%nat) as N.",
        "  { revert Hn. whole_exponents. match goal with |- ?x <= INR n /\\ _ -> _ => intro Hn;",
        f"    apply (length_is {size} n x); [first [right; reflexivity | left]| |exact Hn]; clear end;",
        "    bounded logs. }",
        "  rewrite N in Hs. clear n N Hn.",
        f"  each_text s Hs {size}%nat.",
        f"  all: {_against(case, f.body, alpha)}.",
    ]
    return "\n".join(lines)


def _against(case: Case, body: Formula, alpha: str) -> str:
    impossible = "exfalso; clear Bs; evaluate_in Ps; lra"
    if _compares(body, sp.Lt, B_P):
        below = f"apply (B_P_below W {alpha}) in Bs; [|exact Ps]; exfalso; evaluate_in Bs; lra"
    elif _compares(body, sp.Lt, best_P):
        below = f"apply (best_P_below W {alpha}) in Bs; [|exact Ps]; exfalso; evaluate_in Bs; revert Bs; maxima; lra"
    elif isinstance(body, EveryPrefix) and body.nonempty:
        tries = " | ".join(
            f"pose proof (Bs (firstn {k} x) (skipn {k} x) eq_refl ltac:(discriminate)) as B; revert B; against_prefix logs"
            for k in range(1, case.size + 1)
        )
        return f"first [{impossible} | match type of Ps with possible _ _ _ ?x => first [{tries}] end]"
    else:
        raise NotWritten(f"claim {case.claim.id}: no Coq proof is known against '{body}'")
    return f"first [{impossible} | reals_in Bs; {below}]"
