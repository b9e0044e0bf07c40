(** steering.helpfulness-symmetric never applies: no world meets its hypotheses. They are those of
    generated/steering_helpfulness_symmetric.v, word for word; inhabited/steering_helpfulness_symmetric.v shows a world that
    meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_helpfulness_symmetric_never_applies : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall W : I -> R,
  (forall x1 : I, 0 <= W x1) ->
  (sum (elements I) (fun x1 : I => W x1) = 1) ->
  forall X : I -> R,
  forall H_0 : R,
  0 < H_0 ->
  H_0 < 1 ->
  forall r : R,
  False.
