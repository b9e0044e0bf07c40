(** elasticity.exchangeable: Exchangeable masses: mean of one less three times the mean of a reduced product is a mean
    square.
    Ji et al., Language Models Resist Alignment, arXiv 2406.06144, section 4.
    Reading: random masses that take finitely many values; any exchangeable law is the mean of a law K over all orders, and
    is its own
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_exchangeable : Prop :=
  forall A : finite_set,
  (1 <= cardinality A)%nat ->
  forall x : A -> R,
  (forall x1 : A, 0 < x x1) ->
  forall K : A -> A -> A -> R,
  (forall x1 : A, forall x2 : A, forall x3 : A, 0 <= K x1 x2 x3) ->
  (sum (elements A) (fun x1 : A => sum (elements A) (fun x2 : A => sum (elements A) (fun x3 : A => K x1 x2 x3))) = 1) ->
  (eq (total (elements A) (fun a : A => total (elements A) (fun b : A => total (elements A) (fun c : A => ((real (1 / 6)
    ** real (K a b c)) + (real (1 / 6) ** real (K a c b)) + (real (1 / 6) ** real (K b a c)) + (real (1 / 6) ** real (K b
    c a)) + (real (1 / 6) ** real (K c a b)) + (real (1 / 6) ** real (K c b a))) ** real (x a)))) - (real 3 ** total
    (elements A) (fun a : A => total (elements A) (fun b : A => total (elements A) (fun c : A => ((real (1 / 6) ** real (K
    a b c)) + (real (1 / 6) ** real (K a c b)) + (real (1 / 6) ** real (K b a c)) + (real (1 / 6) ** real (K b c a)) +
    (real (1 / 6) ** real (K c a b)) + (real (1 / 6) ** real (K c b a))) ** real (x b) ** real (x c) /+ (real (x a) + real
    (x b) + real (x c)))))))%num (real (1 / 2) ** total (elements A) (fun a : A => total (elements A) (fun b : A => total
    (elements A) (fun c : A => whole_power (real (x a) - real (x b)) 2 ** ((real (1 / 6) ** real (K a b c)) + (real (1 /
    6) ** real (K a c b)) + (real (1 / 6) ** real (K b a c)) + (real (1 / 6) ** real (K b c a)) + (real (1 / 6) ** real (K
    c a b)) + (real (1 / 6) ** real (K c b a))) /+ (real (x a) + real (x b) + real (x c))))))%num).
