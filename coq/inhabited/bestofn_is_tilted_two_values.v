(** bestofn.is-tilted.two-values applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.bestofn_is_tilted_two_values.
Open Scope R_scope.

Theorem bestofn_is_tilted_two_values_never_applies_is_false : ~ vacuous.bestofn_is_tilted_two_values.bestofn_is_tilted_two_values_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim even. at_value claim (sure true). at_value claim 2%nat. exact claim.
Qed.
