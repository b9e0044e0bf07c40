(** bestofn.kl-distinct.near applies somewhere: to two draws of two answers, one of them better. *)

Require Import Reals Lra.
From Referee Require Import Definitions Tables Values Points.
From Referee Require vacuous.bestofn_kl_distinct_near.
Open Scope R_scope.

Theorem bestofn_kl_distinct_near_never_applies_is_false : ~ vacuous.bestofn_kl_distinct_near.bestofn_kl_distinct_near_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim even. at_value claim (sure true). at_value claim 2%nat. apply claim; clear claim.
  intros []; compared.
Qed.
