(** elasticity.more-data.little: The same, where alignment gives every leaf at least twice the data that pre-training does.
    repair of F1.10.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_more_data_little : Prop :=
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
  forall k_more : R,
  0 < k_more ->
  (real k <= real k_more)%num ->
  (* resumed: the perturbation is more pre-training *)
  (forall x : X, (eq (real (P_t x))%num (real (P_p x))%num)) ->
  (* little: P_a >= 2 k P_p, for the larger amount *)
  (forall x : X, (real 2 ** real k_more ** real (P_p x) <= real (P_a x))%num) ->
  (slope (fun l : R => total_where (elements X) (fun x : X => (real 0 < real (P_a x))%num) (fun x : X => (real (P_a x)
    <= real 0)%num) (fun x : X => - (log (((real k ** real (P_p x)) + (real l ** real (P_t x)) + real (P_a x)) /+ (real 1
    + real k + real l)) ** real (P_a x)))) (real 0) <= slope (fun l : R => total_where (elements X) (fun x : X => (real 0
    < real (P_a x))%num) (fun x : X => (real (P_a x) <= real 0)%num) (fun x : X => - (log (((real k_more ** real (P_p x))
    + (real l ** real (P_t x)) + real (P_a x)) /+ (real 1 + real k_more + real l)) ** real (P_a x)))) (real 0))%num.
