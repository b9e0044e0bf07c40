(** bestofn.beta-tries never applies: no world meets its hypotheses. They are those of generated/bestofn_beta_tries.v, word
    for word; inhabited/bestofn_beta_tries.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_beta_tries_never_applies : Prop :=
  forall A_ : R,
  0 < A_ ->
  forall B : R,
  0 < B ->
  forall N : nat,
  (1 <= N)%nat ->
  False.
