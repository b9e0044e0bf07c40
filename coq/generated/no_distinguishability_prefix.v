(** no-distinguishability.prefix: the same after any prompt s0 that P- can produce, with its posterior weight w(s0) for
    alpha.
    this project, candidate no-distinguishability.
    Reading: s is s0 followed by the prompt, whose length is |s| - |s0|; texts with P-(s0) > 0, so that w(s0) > 0.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition no_distinguishability_prefix : Prop :=
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
  (forall s0 : text (sentences W), possible W alpha Minus s0 -> (exists length_s : nat, rounds_down (log (real 1 / w W
    alpha s0) / log ((real 1 - real gamma) / (real 1 - real epsilon - real gamma)))%num length_s /\ (exists s : text
    (sentences W), (length s <= length_s)%nat /\ possible W alpha Mixture (s0 ++ s) /\ (B_P W alpha (s0 ++ s) < real
    epsilon + real gamma)%num))).
