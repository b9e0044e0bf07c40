(** identity-mixture: KL(P-||P) = log 1/alpha - E_-[log(1 + ((1-alpha)/alpha) e^(-LLR))].
    this project, identities worth proving once.
    Reading: Laws of texts of n sentences, for every n; e^(-LLR) = P+(s)/P-(s).
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition identity_mixture : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (forall n : nat, (eq (average W alpha Minus [] n (fun s => log (P_minus W s / P W alpha s)))%num (log (real 1 / real
    alpha) - average W alpha Minus [] n (fun s => log (real 1 + ((real 1 - real alpha) * inverse_likelihood_ratio W s /
    real alpha))))%num)).
