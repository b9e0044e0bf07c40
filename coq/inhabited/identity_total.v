(** identity-total applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.identity_total.
Open Scope R_scope.

Theorem identity_total_never_applies_is_false : ~ vacuous.identity_total.identity_total_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). exact claim.
Qed.
