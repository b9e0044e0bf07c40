(** elasticity.rebound.little: The same, where alignment gives no leaf more than half the data that pre-training does.
    repair of F1.13.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_rebound_little : Prop :=
  forall X : finite_set,
  (1 <= cardinality X)%nat ->
  forall P_p : X -> R,
  (forall x1 : X, 0 <= P_p x1) ->
  (sum (elements X) (fun x1 : X => P_p x1) = 1) ->
  forall P_a : X -> R,
  (forall x1 : X, 0 <= P_a x1) ->
  (sum (elements X) (fun x1 : X => P_a x1) = 1) ->
  forall a : R,
  0 < a ->
  a <= 1 ->
  forall a_more : R,
  0 < a_more ->
  a_more <= 1 ->
  (real a <= real a_more)%num ->
  (* little: 2 a P_a <= P_p, for the larger amount *)
  (forall x : X, (real 2 ** real a_more ** real (P_a x) <= real (P_p x))%num) ->
  (slope (fun t : R => total_where (elements X) (fun x : X => (real 0 < real (P_a x))%num) (fun x : X => (real (P_a x)
    <= real 0)%num) (fun x : X => - (log (((real a ** real (P_a x)) + (real t ** real (P_p x)) + real (P_p x)) /+ (real 1
    + real a + real t)) ** real (P_a x)))) (real 0) <= slope (fun t : R => total_where (elements X) (fun x : X => (real 0
    < real (P_a x))%num) (fun x : X => (real (P_a x) <= real 0)%num) (fun x : X => - (log (((real a_more ** real (P_a x))
    + (real t ** real (P_p x)) + real (P_p x)) /+ (real 1 + real a_more + real t)) ** real (P_a x)))) (real 0))%num.
