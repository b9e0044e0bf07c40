(** path-count: E_- #{n : B_P(s_1..n) >= gamma + eps} <= log(1/alpha)/kl(A||b).
    this project, candidate path-count.
    Reading: The count runs over the prefixes of 0, 1, ..., n sentences of s ~ P-, for every n; the limit n -> oo follows. 0
    log 0 = 0.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition path_count : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall epsilon : R,
  0 < epsilon ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (real epsilon < real 1 - real gamma)%num ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (forall n : nat, (total_between 0%nat n (fun k : nat => probability W alpha Minus [] k (fun s => (real epsilon + real
    gamma <= B_P W alpha s)%num) (fun s => (B_P W alpha s < real epsilon + real gamma)%num)) <= log (real 1 / real alpha)
    / (((real (1 / 2) - (real (1 / 2) * real gamma)) * log ((real (1 / 2) - (real (1 / 2) * real gamma)) / (real (1 / 2) -
    (real (1 / 2) * real epsilon) - (real (1 / 2) * real gamma)))) + choose (real gamma <= real (-1))%num (real (-1) <
    real gamma)%num (real 0) ((real (1 / 2) + (real (1 / 2) * real gamma)) * log ((real (1 / 2) + (real (1 / 2) * real
    gamma)) / (real (1 / 2) + (real (1 / 2) * real epsilon) + (real (1 / 2) * real gamma))))))%num).
