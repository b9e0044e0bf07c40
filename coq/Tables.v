(** What the theorems on tables speak of, beside the numbers of [Definitions]: finite sets, sums over them, the products and quotients of
    the statements on tables, derivatives.

    A table is a function from elements to real numbers. That a table is a law is written out in each statement: no entry is negative,
    and the entries sum to 1. *)

Require Import Reals List Bool Classical ClassicalDedekindReals.
From Referee Require Import Definitions.
Open Scope R_scope.

(** * Finite sets: a type with a list in which each of its elements stands once. *)

Record finite_set : Type := {
  element :> Type;
  elements : list element;
  elements_once : NoDup elements;
  elements_there : forall x, In x elements
}.

(** How many elements there are. *)
Definition cardinality (X : finite_set) : nat := length (elements X).

(** * Products and quotients

    In statements on tables a product with a factor 0 is 0, however large the other one, as in the exact checker of the project: what
    has no weight counts nothing. (In [Definitions] 0 times oo has no value.) What has no value makes a product without value, here too. *)
Definition times (a b : num) : num :=
  if orb (andb (eq a (real 0)) (infinite b)) (andb (infinite a) (eq b (real 0))) then real 0 else (a * b)%num.

(** a/0 has no value; of infinities only a real number over one has a value, which is 0. *)
Definition over (a b : num) : num :=
  if infinite b then (match a with real _ => real 0 | _ => undefined end) else times a (inverse b).

(** The same where the form of b shows that it is never negative: 1/0 is then +oo, and 0/0 is 0 times that. *)
Definition over_nonnegative (a b : num) : num := if eq b (real 0) then times a plus_infinity else over a b.

Infix "**" := times (at level 40, left associativity) : num_scope.
Infix "//" := over (at level 40, left associativity) : num_scope.
Infix "/+" := over_nonnegative (at level 40, left associativity) : num_scope.

(** * Sums, largest and least values over those elements that meet a condition

    It is told where the condition holds and where its opposite does; where neither does, there is no value. [total] of [Definitions]
    is the sum over all of them. The largest value of none is -oo, the least one +oo. *)
Section Over.
Context {T : Type}.
Variables (l : list T) (holds fails : T -> bool) (f : T -> num).
Definition total_where : num := total l (fun x => choose (holds x) (fails x) (f x) (real 0)).
Definition maximum_where : num :=
  fold_right (fun x rest => larger (choose (holds x) (fails x) (f x) minus_infinity) rest) minus_infinity l.
Definition minimum_where : num :=
  fold_right (fun x rest => smaller (choose (holds x) (fails x) (f x) plus_infinity) rest) plus_infinity l.
End Over.
Definition maximum {T : Type} (l : list T) (f : T -> num) : num := fold_right (fun x rest => larger (f x) rest) minus_infinity l.
Definition minimum {T : Type} (l : list T) (f : T -> num) : num := fold_right (fun x rest => smaller (f x) rest) plus_infinity l.

(** * Derivatives

    [has_slope f x d]: near x the values of f are real numbers, and d is their derivative at x, from both sides, as Coq's real numbers
    have it. *)
Definition has_slope (f : R -> num) (x d : R) : Prop :=
  exists g : R -> R,
    (exists r, 0 < r /\ forall y, Rabs (y - x) < r -> f y = real (g y)) /\ derivable_pt_lim g x d.

(** Whether a proposition holds, as a case: it does not fail to hold, or it fails. *)
Definition decide (P : Prop) : {P} + {~ P} :=
  match sig_not_dec P with left not_not => left (NNPP P not_not) | right no => right no end.

(** The derivative, and no value where there is none. There is one at most, so that it is the least upper bound of all of them. *)
Definition slope (f : R -> num) (a : num) : num :=
  match a with
  | real x =>
      match decide (bound (has_slope f x) /\ exists d, has_slope f x d) with
      | left (conj bounded some) => real (proj1_sig (completeness (has_slope f x) bounded some))
      | right _ => undefined
      end
  | _ => undefined
  end.
