(** entanglement.ratio.r-dpo applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.entanglement_ratio_r_dpo.
Open Scope R_scope.

Theorem entanglement_ratio_r_dpo_never_applies_is_false : ~ vacuous.entanglement_ratio_r_dpo.entanglement_ratio_r_dpo_never_applies.
Proof.
  intro claim. at_value claim 0. at_value claim 0. at_value claim 0. at_value claim 0. at_value claim 1. at_value claim 0. exact claim.
Qed.
