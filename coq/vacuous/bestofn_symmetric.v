(** bestofn.symmetric never applies: no world meets its hypotheses. They are those of generated/bestofn_symmetric.v, word
    for word; inhabited/bestofn_symmetric.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_symmetric_never_applies : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall pi_1 : Y -> R,
  (forall x1 : Y, 0 <= pi_1 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_1 x1) = 1) ->
  forall r : Y -> R,
  forall lam : R,
  0 < lam ->
  False.
