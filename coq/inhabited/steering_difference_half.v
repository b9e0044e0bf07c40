(** steering.difference.half applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.steering_difference_half.
Open Scope R_scope.

Theorem steering_difference_half_never_applies_is_false : ~ vacuous.steering_difference_half.steering_difference_half_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 0). at_value claim (fun _ : one => 0). at_value claim 0. at_value claim 0. exact claim.
Qed.
