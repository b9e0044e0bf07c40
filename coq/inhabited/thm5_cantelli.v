(** thm5-cantelli applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.thm5_cantelli.
Open Scope R_scope.

Theorem thm5_cantelli_never_applies_is_false : ~ vacuous.thm5_cantelli.thm5_cantelli_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (ln 3 / 4). at_value claim (1 / 2).
  at_value claim (1 / 4). at_value claim (-1 / 2). at_value claim (ln 3). exact claim.
Qed.
