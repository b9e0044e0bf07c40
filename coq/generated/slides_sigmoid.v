(** slides-sigmoid: behaviour below a reverse sigmoid centred at (1/beta) log 1/alpha.
    talk slides of Wolf et al., reverse sigmoid.
    Reading: B in {0, 1}, and P- bad means that it always scores 0 (as in Lemma 7, whose slide version this is); s is the
    prompt of Theorem 1, so the claim is that for every number n of sentences some prompt of that length lies below the
    curve.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition slides_sigmoid : Prop :=
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
  (forall n : nat, (exists s : text (sentences W), length s = n /\ possible W alpha Mixture s /\ (B_P W alpha s < real 1
    / (real 1 + (real alpha * exponential (real beta * real (INR n)))))%num)).
