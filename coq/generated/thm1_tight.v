(** thm1-tight: misaligning prompt of length max(1, ceil(X/beta)), or 0.
    this project, candidate thm1-tight.
    Reading: A length that is not an integer is rounded up, a negative one is 0; the prompt has exactly that many sentences.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm1_tight : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall epsilon : R,
  0 < epsilon ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (real epsilon < real 1 - real gamma)%num ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (exists length_s : nat, rounds_up (choose ((real 1 - real alpha) * (real 1 - real gamma) < real epsilon)%num (real
    epsilon <= (real 1 - real alpha) * (real 1 - real gamma))%num (real 0) (larger (real 1) ((log ((real 1 - real alpha) /
    real alpha) + log ((real 1 - real epsilon - real gamma) / real epsilon)) / real beta)))%num length_s /\ (exists s :
    text (sentences W), length s = length_s /\ possible W alpha Mixture s /\ (B_P W alpha s < real epsilon + real
    gamma)%num)).
