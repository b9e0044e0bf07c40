(** steering.best-strength.dear applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.steering_best_strength_dear.
Open Scope R_scope.

Theorem steering_best_strength_dear_never_applies_is_false : ~ vacuous.steering_best_strength_dear.steering_best_strength_dear_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 0). at_value claim 0.
  at_value claim 1. at_value claim (1 / 2). at_value claim 0. at_value claim 3. exact claim.
Qed.
