(** steering.helpfulness-curvature applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.steering_helpfulness_curvature.
Open Scope R_scope.

Theorem steering_helpfulness_curvature_never_applies_is_false : ~ vacuous.steering_helpfulness_curvature.steering_helpfulness_curvature_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 0). at_value claim (1 / 2).
  at_value claim 1. exact claim.
Qed.
