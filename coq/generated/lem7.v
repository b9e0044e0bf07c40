(** lem7: B in {0, 1}, P- always 0: B_P(s) <= 1/(1 + exp(beta|s| - log 1/alpha)) for the prompt of Theorem 1.
    Wolf et al., arXiv 2304.11082 v6, Lemma 7.
    Reading: For every number n of sentences some prompt of that length, that of Theorem 1, lies on or below the curve.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem7 : Prop :=
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
  (forall n : nat, (exists s : text (sentences W), length s = n /\ possible W alpha Mixture s /\ (B_P W alpha s <= real
    1 / (real 1 + (real alpha * exponential (real beta * real (INR n)))))%num)).
