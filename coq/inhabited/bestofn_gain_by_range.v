(** bestofn.gain-by-range applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.bestofn_gain_by_range.
Open Scope R_scope.

Theorem bestofn_gain_by_range_never_applies_is_false : ~ vacuous.bestofn_gain_by_range.bestofn_gain_by_range_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 0). at_value claim 0. at_value claim 0. exact claim.
Qed.
