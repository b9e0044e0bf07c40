(** lem6 never applies: no world meets its hypotheses. They are those of generated/lem6.v, word for word; inhabited/lem6.v
    shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem6_never_applies : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (* disjoint: no sentence can open a text of both components *)
  (forall s : text (sentences W), length s = 1%nat -> possible W alpha Minus s -> (eq (P_plus W s)%num (real 0)%num)) ->
  False.
