(** bestofn.gibbs applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.bestofn_gibbs.
Open Scope R_scope.

Theorem bestofn_gibbs_never_applies_is_false : ~ vacuous.bestofn_gibbs.bestofn_gibbs_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 1).
  at_value claim (fun _ : one => 0). at_value claim 1. exact claim.
Qed.
