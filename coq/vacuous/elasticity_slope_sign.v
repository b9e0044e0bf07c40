(** elasticity.slope-sign never applies: no world meets its hypotheses. They are those of generated/elasticity_slope_sign.v,
    word for word; inhabited/elasticity_slope_sign.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_slope_sign_never_applies : Prop :=
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
  (* covered: at l = 0 the support of P_t lies in that of q_0 *)
  (forall x : X, (orb (differ (real l)%num (real 0)%num) (orb (eq (real (P_t x))%num (real 0)%num) (real 0 < ((real k **
    real (P_p x)) + real (P_a x)) /+ (real 1 + real k))%num))) ->
  False.
