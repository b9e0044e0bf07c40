(** Lemma 1. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.lem1.
Import ListNotations.
Open Scope R_scope.

(** With r = P+(s)/P-(s) and r0 = P+(s0)/P-(s0). *)
Lemma relative_error alpha r r0 : 0 < alpha -> alpha <= 1 -> 0 <= r -> 0 <= r0 ->
  Rabs ((alpha + (1 - alpha) * r) / (alpha + (1 - alpha) * r0) - 1) <= (1 - alpha) / alpha * Rmax r r0.
Proof.
  intros a0 a1 Hr Hr0. assert (0 <= (1 - alpha) * r0) as D by (apply Rmult_le_pos; lra).
  replace ((alpha + (1 - alpha) * r) / (alpha + (1 - alpha) * r0) - 1)
    with ((1 - alpha) * (r - r0) * / (alpha + (1 - alpha) * r0)) by (field; lra).
  rewrite !Rabs_mult, (Rabs_pos_eq (1 - alpha)) by lra.
  assert (0 < / (alpha + (1 - alpha) * r0)) as I by (apply Rinv_0_lt_compat; lra).
  rewrite (Rabs_pos_eq (/ _)) by lra. unfold Rdiv.
  rewrite !Rmult_assoc. apply Rmult_le_compat_l; [lra|]. rewrite Rmult_comm.
  apply Rmult_le_compat; [lra|apply Rabs_pos|apply Rinv_le_contravar; lra|].
  unfold Rmax. destruct (Rle_dec r r0); apply Rabs_le; lra.
Qed.

Theorem lem1 : generated.lem1.lem1.
Proof.
  intros W alpha a0 a1 s Hs s0 t E. change (0 < begins (minus W) s) in Hs.
  assert (0 < begins (minus W) s0) as H0 by (rewrite E in Hs; apply begins_front in Hs; exact Hs).
  pose proof (mixed_possible W alpha a0 a1 s Hs) as Ps. pose proof (mixed_possible W alpha a0 a1 s0 H0) as Ps0.
  rewrite !inverse_likelihood_ratio_real by assumption. unfold P, P_minus. reals.
  pose proof (begins_nonneg (plus W) s). pose proof (begins_nonneg (plus W) s0).
  set (r := begins (plus W) s * / begins (minus W) s). set (r0 := begins (plus W) s0 * / begins (minus W) s0).
  assert (forall a b, 0 <= a -> 0 < b -> 0 <= a * / b) as Q
    by (intros; apply Rmult_le_pos; [assumption|left; apply Rinv_0_lt_compat; assumption]).
  replace (mixed W alpha s * begins (minus W) s0 * / mixed W alpha s0 * / begins (minus W) s + - (1))
    with ((alpha + (1 - alpha) * r) / (alpha + (1 - alpha) * r0) - 1).
  - apply Rle_trans with ((1 - alpha) / alpha * Rmax r r0); [apply relative_error; try assumption; apply Q; assumption|].
    right. unfold Rdiv. ring.
  - unfold r, r0, mixed in *. field. repeat split; lra.
Qed.
