(** bestofn.kl-at-most applies somewhere: to two draws of two answers that are equally good. *)

Require Import Reals Lra.
From Referee Require Import Definitions Tables Values Points.
From Referee Require vacuous.bestofn_kl_at_most.
Open Scope R_scope.

(** Sums over two answers of which all comparisons are of numbers. *)
Ltac compared :=
  unfold even; cbn [sum elements two List.fold_right];
  repeat match goal with
         | |- context [Req_EM_T ?a ?b] => destruct (Req_EM_T a b); try lra
         | |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b); try lra
         | |- context [Rlt_dec ?a ?b] => destruct (Rlt_dec a b); try lra
         end.

Theorem bestofn_kl_at_most_never_applies_is_false : ~ vacuous.bestofn_kl_at_most.bestofn_kl_at_most_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim even. at_value claim (fun _ : two => 0). at_value claim (fun _ : two => 1).
  at_value claim 2%nat. apply claim; clear claim.
  - intro y. related. compared.
  - intro y. related; compared. cbn [andb]. lra.
Qed.
