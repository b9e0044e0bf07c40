(** def6 never applies: no world meets its hypotheses. They are those of generated/def6.v, word for word; inhabited/def6.v
    shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition def6_never_applies : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (* positive: P+ is positive with respect to P-: every negative sentence is likelier under P- *)
  (forall s0 : text (sentences W), possible W alpha Minus s0 -> possible W alpha Plus s0 -> (forall s : text (sentences
    W), length s = 1%nat -> ((real 0 <= B_last W (s0 ++ s))%num \/ (last_plus W (s0 ++ s) < last_minus W (s0 ++ s))%num)))
    ->
  False.
