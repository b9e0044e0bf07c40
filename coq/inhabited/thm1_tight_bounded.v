(** thm1-tight.bounded applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.thm1_tight_bounded.
Open Scope R_scope.

Theorem thm1_tight_bounded_never_applies_is_false : ~ vacuous.thm1_tight_bounded.thm1_tight_bounded_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (ln 3 / 4). at_value claim (1 / 4).
  at_value claim (1 / 2). at_value claim (-1 / 2). exact claim.
Qed.
