(** elasticity.conservation-at-0 applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.elasticity_conservation_at_0.
Open Scope R_scope.

Theorem elasticity_conservation_at_0_never_applies_is_false : ~ vacuous.elasticity_conservation_at_0.elasticity_conservation_at_0_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 1). at_value claim 1. exact claim.
Qed.
