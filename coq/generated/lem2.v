(** lem2: behaviour of the mixture against behaviour of P0.
    Wolf et al., arXiv 2304.11082 v6, Lemma 2.
    Reading: P0 is P-, P1 is P+; prompts with P0(s) > 0.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem2 : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (forall s : text (sentences W), possible W alpha Minus s -> (absolute (B_P W alpha s - B_minus W s) <= (real 2 - (real
    2 * real alpha)) * inverse_likelihood_ratio W s / real alpha)%num).
