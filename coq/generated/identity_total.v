(** identity-total: the sum over n of E_- KL(P-(.|s) || P(.|s)) is at most log 1/alpha.
    this project, identities worth proving once.
    Reading: Partial sums, for every n; the limit follows.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition identity_total : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (forall n : nat, (total_between 0%nat n (fun k : nat => average W alpha Minus [] k (fun s => KL_to_model W alpha s))
    <= log (real 1 / real alpha))%num).
