(** elasticity.spring.inequality: What alignment loses is at least k times what pre-training gains, for perturbations of any
    size.
    repair of F1.8.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_spring_inequality : Prop :=
  forall X : finite_set,
  (1 <= cardinality X)%nat ->
  forall P_p : X -> R,
  (forall x1 : X, 0 <= P_p x1) ->
  (sum (elements X) (fun x1 : X => P_p x1) = 1) ->
  forall P_a : X -> R,
  (forall x1 : X, 0 <= P_a x1) ->
  (sum (elements X) (fun x1 : X => P_a x1) = 1) ->
  forall P_t : X -> R,
  (forall x1 : X, 0 <= P_t x1) ->
  (sum (elements X) (fun x1 : X => P_t x1) = 1) ->
  forall k : R,
  0 < k ->
  forall l : R,
  0 <= l ->
  (real 0 <= (real k ** (total_where (elements X) (fun x : X => (real 0 < real (P_p x))%num) (fun x : X => (real (P_p x)
    <= real 0)%num) (fun x : X => (log (real (P_p x)) - log (((real k ** real (P_p x)) + (real l ** real (P_t x)) + real
    (P_a x)) /+ (real 1 + real k + real l))) ** real (P_p x)) - total_where (elements X) (fun x : X => (real 0 < real (P_p
    x))%num) (fun x : X => (real (P_p x) <= real 0)%num) (fun x : X => (log (real (P_p x)) - log (((real k ** real (P_p
    x)) + real (P_a x)) /+ (real 1 + real k))) ** real (P_p x)))) + total_where (elements X) (fun x : X => (real 0 < real
    (P_a x))%num) (fun x : X => (real (P_a x) <= real 0)%num) (fun x : X => (log (real (P_a x)) - log (((real k ** real
    (P_p x)) + (real l ** real (P_t x)) + real (P_a x)) /+ (real 1 + real k + real l))) ** real (P_a x)) - total_where
    (elements X) (fun x : X => (real 0 < real (P_a x))%num) (fun x : X => (real (P_a x) <= real 0)%num) (fun x : X => (log
    (real (P_a x)) - log (((real k ** real (P_p x)) + real (P_a x)) /+ (real 1 + real k))) ** real (P_a x)))%num.
