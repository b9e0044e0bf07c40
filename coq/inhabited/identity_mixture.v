(** identity-mixture applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.identity_mixture.
Open Scope R_scope.

Theorem identity_mixture_never_applies_is_false : ~ vacuous.identity_mixture.identity_mixture_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). exact claim.
Qed.
