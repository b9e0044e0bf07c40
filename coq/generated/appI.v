(** appI: decaying divergence: length ((1/beta)(log 1/alpha + log 1/eps + log 4))^(1/(1-eta)).
    Wolf et al., arXiv 2304.11082 v6, appendix I.
    Reading: A length that is not an integer is rounded up, a negative one is 0; the prompt has exactly that many sentences.
    |s|^eta is 0 for the empty prompt, after which nothing is asked (beta/0 is no bound). 'Scales as' is read with constant
    1.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition appI : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall epsilon : R,
  0 < epsilon ->
  forall eta : R,
  0 <= eta ->
  eta < 1 ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (* decaying-after-sentences: KL(P-(.|s) || P+(.|s)) exceeds beta/|s|^eta after every prompt of at least one sentence
    *)
  (forall s : text (sentences W), s <> [] -> possible W alpha Minus s -> (real beta * power (size W s) (- real eta) < KL
    W s)%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (exists length_s : nat, rounds_up (power (larger (real 0) ((log (real 4) + log (real 1 / real alpha) + log (real 1 /
    real epsilon)) / real beta)) (real 1 / (real 1 - real eta)))%num length_s /\ (exists s : text (sentences W), length s
    = length_s /\ possible W alpha Mixture s /\ (B_P W alpha s < real epsilon + real gamma)%num)).
