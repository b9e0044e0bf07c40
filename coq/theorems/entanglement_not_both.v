(** entanglement.not-both: the chosen does not fall while the rejected rises, by the inequality of Cauchy and Schwarz. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_not_both.
Open Scope R_scope.

Theorem entanglement_not_both : generated.entanglement_not_both.entanglement_not_both.
Proof.
  intros I _ g_w g_l d_l l0 d_w w0. apply or_is.
  set (W := sum (elements I) (fun i => g_w i ^ 2)). set (L := sum (elements I) (fun i => g_l i ^ 2)). set (G := sum (elements I) (fun i => g_l i * g_w i)).
  assert (0 <= W) as W0 by apply sum_square_nonneg. assert (0 <= L) as L0 by apply sum_square_nonneg.
  assert (G ^ 2 <= L * W) as CS by apply cauchy_schwarz.
  destruct (Rle_lt_dec 0 (d_w * W + - (d_l * G))) as [H|H]; [left; related; exact H|right; related; fold L G].
  assert (d_w * W < d_l * G) as H1 by lra. apply Rnot_lt_le. intro N. assert (d_l * L < d_w * G) as H2 by lra.
  assert (0 < G) as G0 by (assert (0 <= d_w * W) by (apply Rmult_le_pos; lra); assert (0 < d_l * G) by lra; nra).
  assert (0 <= d_w * W) by (apply Rmult_le_pos; lra). assert (0 <= d_l * L) by (apply Rmult_le_pos; lra).
  assert (d_l * L * (d_w * W) < d_w * G * (d_l * G)) as M by (apply Rmult_le_0_lt_compat; assumption).
  assert (0 < d_l * d_w) by (apply Rmult_lt_0_compat; assumption).
  assert (d_l * d_w * G ^ 2 <= d_l * d_w * (L * W)) by (apply Rmult_le_compat_l; lra). nra.
Qed.
