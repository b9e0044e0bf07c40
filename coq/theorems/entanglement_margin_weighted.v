(** entanglement.margin.weighted: the weighted margin does not fall. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_margin_weighted.
Open Scope R_scope.

Theorem entanglement_margin_weighted : generated.entanglement_margin_weighted.entanglement_margin_weighted.
Proof.
  intros I _ g_w g_l d_l l0 d_w w0. related.
  pose proof (sum_combination (elements I) g_l g_w d_l d_w) as E.
  pose proof (sum_square_nonneg (elements I) (fun i => d_l * g_l i - d_w * g_w i)) as S. cbv beta in S. rewrite E in S. nra.
Qed.
