(** entanglement.ratio.orpo applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.entanglement_ratio_orpo.
Open Scope R_scope.

Theorem entanglement_ratio_orpo_never_applies_is_false : ~ vacuous.entanglement_ratio_orpo.entanglement_ratio_orpo_never_applies.
Proof.
  intro claim. at_value claim (-1). at_value claim (-1). at_value claim 1. at_value claim 1%nat. at_value claim 1%nat. exact claim.
Qed.
