(** entanglement.cpo-constant.at-least applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.entanglement_cpo_constant_at_least.
Open Scope R_scope.

Theorem entanglement_cpo_constant_at_least_never_applies_is_false : ~ vacuous.entanglement_cpo_constant_at_least.entanglement_cpo_constant_at_least_never_applies.
Proof.
  intro claim. at_value claim 0. at_value claim 0. at_value claim 1. at_value claim 1. exact claim.
Qed.
