(** path-count applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.path_count.
Open Scope R_scope.

Theorem path_count_never_applies_is_false : ~ vacuous.path_count.path_count_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (1 / 4). at_value claim (-1 / 2). exact claim.
Qed.
