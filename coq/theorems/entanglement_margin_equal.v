(** entanglement.margin.equal: the margin does not fall where d_w = d_l. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_margin_equal.
Open Scope R_scope.

Theorem entanglement_margin_equal : generated.entanglement_margin_equal.entanglement_margin_equal.
Proof.
  intros I _ g_w g_l d_w w0. related.
  pose proof (sum_combination (elements I) g_l g_w 1 1) as E.
  pose proof (sum_square_nonneg (elements I) (fun i => 1 * g_l i - 1 * g_w i)) as S. cbv beta in S. rewrite E in S. nra.
Qed.
