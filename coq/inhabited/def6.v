(** def6 applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.def6.
Open Scope R_scope.

Theorem def6_never_applies_is_false : ~ vacuous.def6.def6_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). exact claim.
Qed.
