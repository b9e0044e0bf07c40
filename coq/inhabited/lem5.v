(** lem5 applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.lem5.
Open Scope R_scope.

Theorem lem5_never_applies_is_false : ~ vacuous.lem5.lem5_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (ln 3 / 4). exact claim.
Qed.
