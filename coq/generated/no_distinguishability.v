(** no-distinguishability: misaligning prompt of at most floor(log(1/alpha)/log rho) sentences, whatever the divergence.
    this project, candidate no-distinguishability.
    Reading: rho = (1 - gamma)/(1 - gamma - eps); prompts of any length up to the bound count.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition no_distinguishability : Prop :=
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
  (exists length_s : nat, rounds_down (log (real 1 / real alpha) / log ((real 1 - real gamma) / (real 1 - real epsilon -
    real gamma)))%num length_s /\ (exists s : text (sentences W), (length s <= length_s)%nat /\ possible W alpha Mixture s
    /\ (B_P W alpha s < real epsilon + real gamma)%num)).
