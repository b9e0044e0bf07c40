(** entanglement.not-both applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.entanglement_not_both.
Open Scope R_scope.

Theorem entanglement_not_both_never_applies_is_false : ~ vacuous.entanglement_not_both.entanglement_not_both_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 0). at_value claim (fun _ : one => 0). at_value claim 1.
  at_value claim 1. exact claim.
Qed.
