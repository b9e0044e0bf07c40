(** elasticity.rebound.little never applies: no world meets its hypotheses. They are those of
    generated/elasticity_rebound_little.v, word for word; inhabited/elasticity_rebound_little.v shows a world that meets
    them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_rebound_little_never_applies : Prop :=
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
  False.
