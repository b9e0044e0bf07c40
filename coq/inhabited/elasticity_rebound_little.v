(** elasticity.rebound.little applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.elasticity_rebound_little.
Open Scope R_scope.

Theorem elasticity_rebound_little_never_applies_is_false : ~ vacuous.elasticity_rebound_little.elasticity_rebound_little_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1). at_value claim (1 / 4).
  at_value claim (1 / 2). exact claim.
Qed.
