(** entanglement.simpo.shorter applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.entanglement_simpo_shorter.
Open Scope R_scope.

Theorem entanglement_simpo_shorter_never_applies_is_false : ~ vacuous.entanglement_simpo_shorter.entanglement_simpo_shorter_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim one. at_value claim one. at_value claim one. at_value claim even.
  at_value claim (fun _ : one => even). at_value claim (fun _ : one => even). at_value claim (fun _ : one => even).
  at_value claim (sure true). at_value claim (sure false). at_value claim (fun _ : one => sure true).
  at_value claim (fun _ : one => sure true). at_value claim (fun _ : one => sure true). at_value claim 1. at_value claim 1%nat.
  at_value claim 1%nat. at_value claim 1%nat. exact claim.
Qed.
