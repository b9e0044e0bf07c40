(** elasticity.resumed applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.elasticity_resumed.
Open Scope R_scope.

Theorem elasticity_resumed_never_applies_is_false : ~ vacuous.elasticity_resumed.elasticity_resumed_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 1). at_value claim 1. at_value claim 0. exact claim.
Qed.
