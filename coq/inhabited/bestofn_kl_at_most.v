(** bestofn.kl-at-most applies somewhere: to two draws of two answers that are equally good. *)

Require Import Reals Lra.
From Referee Require Import Definitions Tables Values Points.
From Referee Require vacuous.bestofn_kl_at_most.
Open Scope R_scope.

Theorem bestofn_kl_at_most_never_applies_is_false : ~ vacuous.bestofn_kl_at_most.bestofn_kl_at_most_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim even. at_value claim (fun _ : two => 0). at_value claim (fun _ : two => 1).
  at_value claim 2%nat. apply claim; clear claim.
  - intro y. compared.
  - intro y. compared.
Qed.
