(** thm2 applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.thm2.
Open Scope R_scope.

Theorem thm2_never_applies_is_false : ~ vacuous.thm2.thm2_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (ln 3 / 4). at_value claim (ln 3). at_value claim (1 / 2).
  at_value claim (1 / 4). at_value claim (-1 / 2). at_value claim (ln 3). exact claim.
Qed.
