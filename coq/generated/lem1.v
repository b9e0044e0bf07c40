(** lem1: relative error of P(s|s0) against P0(s|s0).
    Wolf et al., arXiv 2304.11082 v6, Lemma 1.
    Reading: P0 is P-, P1 is P+; s in the table stands for the whole text s0 s here, P(s|s0) = P(s0 s)/P(s0), and P0(s0 s) >
    0.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem1 : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (forall s : text (sentences W), possible W alpha Minus s -> (forall s0 after_s0 : text (sentences W), s = s0 ++
    after_s0 -> (absolute ((P W alpha s * P_minus W s0 / P W alpha s0 / P_minus W s) - real 1) <= (real 1 - real alpha) *
    larger (inverse_likelihood_ratio W s) (inverse_likelihood_ratio W s0) / real alpha)%num)).
