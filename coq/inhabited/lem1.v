(** lem1 applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.lem1.
Open Scope R_scope.

Theorem lem1_never_applies_is_false : ~ vacuous.lem1.lem1_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). exact claim.
Qed.
