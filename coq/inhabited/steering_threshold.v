(** steering.threshold applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.steering_threshold.
Open Scope R_scope.

Theorem steering_threshold_never_applies_is_false : ~ vacuous.steering_threshold.steering_threshold_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 0). at_value claim (fun _ : one => 0). at_value claim 0. at_value claim 0. at_value claim 0.
  exact claim.
Qed.
