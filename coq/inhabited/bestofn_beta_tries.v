(** bestofn.beta-tries applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.bestofn_beta_tries.
Open Scope R_scope.

Theorem bestofn_beta_tries_never_applies_is_false : ~ vacuous.bestofn_beta_tries.bestofn_beta_tries_never_applies.
Proof.
  intro claim. at_value claim 1. at_value claim 1. at_value claim 1%nat. exact claim.
Qed.
