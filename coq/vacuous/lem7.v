(** lem7 never applies: no world meets its hypotheses. They are those of generated/lem7.v, word for word; inhabited/lem7.v
    shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem7_never_applies : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* binary-behaviour: B takes the values 0 and 1 *)
  (forall y : sentences W, (orb (eq (real (score W y))%num (real 0)%num) (eq (real (score W y))%num (real 1)%num))) ->
  (* always-bad: P- always scores 0 *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real 0)%num) ->
  False.
