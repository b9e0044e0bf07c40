(** elasticity.family applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.elasticity_family.
Open Scope R_scope.

Theorem elasticity_family_never_applies_is_false : ~ vacuous.elasticity_family.elasticity_family_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1). at_value claim (fun _ _ : one => 0).
  at_value claim (fun _ : one => 0). at_value claim 1. at_value claim 1. exact claim.
Qed.
