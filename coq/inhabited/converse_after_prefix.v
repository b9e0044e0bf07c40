(** converse.after-prefix applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.converse_after_prefix.
Open Scope R_scope.

Theorem converse_after_prefix_never_applies_is_false : ~ vacuous.converse_after_prefix.converse_after_prefix_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (ln 3). at_value claim (1 / 2). at_value claim (-1 / 2). at_value claim (1 / 2).
  at_value claim 0. exact claim.
Qed.
