(** lem2 applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.lem2.
Open Scope R_scope.

Theorem lem2_never_applies_is_false : ~ vacuous.lem2.lem2_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). exact claim.
Qed.
