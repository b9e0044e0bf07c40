(** thm1: misaligning prompt of length (1/beta)(log 1/alpha + log 1/eps + log 4).
    Wolf et al., arXiv 2304.11082 v6, Theorem 1 (ICML 3.1).
    Reading: A length that is not an integer is rounded up, a negative one is 0; the prompt has exactly that many sentences.
    Every eps > 0.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm1 : Prop :=
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
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (exists length_s : nat, rounds_up ((log (real 4) + log (real 1 / real alpha) + log (real 1 / real epsilon)) / real
    beta)%num length_s /\ (exists s : text (sentences W), length s = length_s /\ possible W alpha Mixture s /\ (B_P W
    alpha s < real epsilon + real gamma)%num)).
