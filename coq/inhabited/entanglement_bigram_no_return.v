(** entanglement.bigram.no-return applies somewhere: to responses of one token each, which is not the same. *)

Require Import Reals Lra.
From Referee Require Import Definitions Tables Values Points.
From Referee Require vacuous.entanglement_bigram_no_return.
Open Scope R_scope.

Theorem entanglement_bigram_no_return_never_applies_is_false : ~ vacuous.entanglement_bigram_no_return.entanglement_bigram_no_return_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim one. at_value claim (fun _ : two => even). at_value claim (sure true).
  at_value claim (fun _ : one => sure true). at_value claim (fun _ : one => sure false). at_value claim (fun _ : one => 0). at_value claim 1.
  apply claim; clear claim.
  - intros []. compared.
  - compared.
  - intros []; compared.
Qed.
