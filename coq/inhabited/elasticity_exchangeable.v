(** elasticity.exchangeable applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.elasticity_exchangeable.
Open Scope R_scope.

Theorem elasticity_exchangeable_never_applies_is_false : ~ vacuous.elasticity_exchangeable.elasticity_exchangeable_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ _ _ : one => 1). exact claim.
Qed.
