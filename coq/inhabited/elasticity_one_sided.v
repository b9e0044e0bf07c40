(** elasticity.one-sided applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.elasticity_one_sided.
Open Scope R_scope.

Theorem elasticity_one_sided_never_applies_is_false : ~ vacuous.elasticity_one_sided.elasticity_one_sided_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 1). at_value claim 1. at_value claim 0. exact claim.
Qed.
