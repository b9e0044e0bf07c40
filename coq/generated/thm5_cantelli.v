(** thm5-cantelli: n >= ((sigma k + sqrt(sigma^2 k^2 + 4 beta max(X, 0)))/(2 beta))^2 sentences are enough.
    this project, candidate thm5-cantelli.
    Reading: k = sqrt((1 - delta)/delta).
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm5_cantelli : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall delta : R,
  0 < delta ->
  delta < 1 ->
  forall epsilon : R,
  0 < epsilon ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  forall sigma : R,
  0 < sigma ->
  (real epsilon < real 1 - real gamma)%num ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (* similar: P- is sigma-similar to P+ *)
  (forall s0 : text (sentences W), possible W alpha Minus s0 -> (forall n : nat, (1 <= n)%nat -> (variance W alpha Minus
    s0 n (fun s => gain W s s0) < real (INR n) * whole_power (real sigma) 2)%num)) ->
  (forall n : nat, (orb (real (INR n) < real (1 / 4) * whole_power ((real sigma * square_root (real 1 - real delta) /
    square_root (real delta)) + square_root ((real 4 * real beta * larger (real 0) (log ((real 1 - real alpha) / real
    alpha) + log ((real 1 - real epsilon - real gamma) / real epsilon))) + (whole_power (real sigma) 2 * (real 1 - real
    delta) / real delta))) 2 / whole_power (real beta) 2)%num (real 1 - real delta <= probability W alpha Minus [] n (fun
    s => (B_P W alpha s < real epsilon + real gamma)%num) (fun s => (real epsilon + real gamma <= B_P W alpha
    s)%num))%num)).
