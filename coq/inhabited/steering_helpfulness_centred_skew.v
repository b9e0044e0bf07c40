(** steering.helpfulness-centred.skew applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.steering_helpfulness_centred_skew.
Open Scope R_scope.

Theorem steering_helpfulness_centred_skew_never_applies_is_false : ~ vacuous.steering_helpfulness_centred_skew.steering_helpfulness_centred_skew_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 0). at_value claim (1 / 2).
  at_value claim 1. exact claim.
Qed.
