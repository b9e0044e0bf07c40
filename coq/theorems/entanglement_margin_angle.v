(** entanglement.margin.angle: the margin does not fall where the angle between the gradients is large enough. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_margin_angle.
Open Scope R_scope.

Theorem entanglement_margin_angle : generated.entanglement_margin_angle.entanglement_margin_angle.
Proof.
  intros I _ g_w g_l d_l l0 d_w w0 angle. related.
  set (W := sum (elements I) (fun i => g_w i ^ 2)). set (L := sum (elements I) (fun i => g_l i ^ 2)). set (G := sum (elements I) (fun i => g_l i * g_w i)).
  assert (0 <= W) as W0 by apply sum_square_nonneg. assert (0 <= L) as L0 by apply sum_square_nonneg.
  assert (0 <= d_l * L) as A by (apply Rmult_le_pos; lra). assert (0 <= d_w * W) as B by (apply Rmult_le_pos; lra).
  apply or_is in angle. destruct angle as [H|H]; related_in H; fold G in H.
  - fold W L in H. assert (((d_l + d_w) * G) ^ 2 <= (d_l * L + d_w * W) ^ 2) as S.
    { apply Rle_trans with (4 * (d_l * L) * (d_w * W)); [nra|]. pose proof (pow2_ge_0 (d_l * L - d_w * W)). nra. }
    assert ((d_l + d_w) * G <= d_l * L + d_w * W) as K; [|lra].
    apply Rnot_lt_le. intro N. assert (0 <= d_l * L + d_w * W) by lra. nra.
  - assert (0 <= d_l * - G) by (apply Rmult_le_pos; lra). assert (0 <= d_w * - G) by (apply Rmult_le_pos; lra). lra.
Qed.
