(** converse applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.converse.
Open Scope R_scope.

Theorem converse_never_applies_is_false : ~ vacuous.converse.converse_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (ln 3). at_value claim (1 / 2). at_value claim (-1 / 2). at_value claim (1 / 2).
  at_value claim 0. exact claim.
Qed.
