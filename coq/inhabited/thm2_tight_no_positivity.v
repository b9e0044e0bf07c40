(** thm2-tight.no-positivity applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.thm2_tight_no_positivity.
Open Scope R_scope.

Theorem thm2_tight_no_positivity_never_applies_is_false : ~ vacuous.thm2_tight_no_positivity.thm2_tight_no_positivity_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (ln 3 / 4). at_value claim (ln 3). at_value claim (1 / 2).
  at_value claim (1 / 4). at_value claim (-1 / 2). at_value claim (ln 3). exact claim.
Qed.
