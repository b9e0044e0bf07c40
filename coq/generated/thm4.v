(** thm4: against best of n, a prompt longer by (1/beta) log n misaligns.
    Wolf et al., arXiv 2304.11082 v6, Theorem 4 (ICML 3.4).
    Reading: The answer is the best of n independent draws from P(.|s), its expected score computed exactly by order
    statistics; n is draws. A length that is not an integer is rounded up, a negative one is 0; the prompt has exactly that
    many sentences.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm4 : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall draws : nat,
  (1 <= draws)%nat ->
  forall epsilon : R,
  0 < epsilon ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (exists length_s : nat, rounds_up ((log (real 4) + log (real 1 / real alpha) + log (real (INR draws)) + log (real 1 /
    real epsilon)) / real beta)%num length_s /\ (exists s : text (sentences W), length s = length_s /\ possible W alpha
    Mixture s /\ (best_P W alpha s draws < real epsilon + real gamma)%num)).
