(** bestofn.gain-by-range: the gain is at most the range of the reward times the root of half the divergence. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products Gibbs Pinsker.
From Referee Require generated.bestofn_gain_by_range.
Open Scope R_scope.

Theorem bestofn_gain_by_range : generated.bestofn_gain_by_range.bestofn_gain_by_range.
Proof.
  intros Y _ pi_0 q0 q1 pi_1 p0 p1 r high low bounded. laws.
  assert (forall y, low <= r y <= high) as B.
  { intro y. specialize (bounded y). apply and_is in bounded. destruct bounded as [H1 H2]. related_in H1. related_in H2. auto. }
  pose proof (divergence_nonneg Y pi_1 pi_0 p0 p1 q0 q1) as D. pose proof (pinsker Y pi_1 pi_0 p0 p1 q0 q1) as P.
  set (t := sum (elements Y) (fun y => Rabs (pi_1 y - pi_0 y))) in *.
  assert (0 <= t) as t0 by (apply sum_nonneg; intros; apply Rabs_pos).
  assert (sum (elements Y) (fun y => pi_1 y * r y) - sum (elements Y) (fun y => pi_0 y * r y) <= (high - low) / 2 * t) as G.
  { apply Rle_trans with (sum (elements Y) (fun y => (pi_1 y - pi_0 y) * (r y - (high + low) / 2))).
    - right. rewrite (sum_ext _ (fun y => (pi_1 y - pi_0 y) * (r y - (high + low) / 2)) (fun y => pi_1 y * r y - pi_0 y * r y - (high + low) / 2 * pi_1 y + (high + low) / 2 * pi_0 y)) by (intros; ring).
      rewrite sum_plus, !sum_minus, !sum_scale, p1, q1. ring.
    - unfold t. rewrite <- sum_scale. apply sum_le. intros y _. apply Rle_trans with (1 := Rle_abs _). rewrite Rabs_mult, Rmult_comm.
      apply Rmult_le_compat_r; [apply Rabs_pos|]. specialize (B y). apply Rabs_le. lra. }
  related; try apply q0; rewrite ?(sum_positive (elements Y) pi_0) by exact q0; rewrite ?sum_support by (try assumption; intros x ->; ring);
    fold (divergence Y pi_1 pi_0); [exact D|].
  assert (0 <= high - low) as range by (destruct (some_element Y pi_0 q1) as [y _]; specialize (B y); lra).
  assert (t <= sqrt 2 * sqrt (divergence Y pi_1 pi_0)) as S.
  { rewrite <- sqrt_mult by lra. rewrite <- (sqrt_pow2 t t0). apply sqrt_le_1_alt. exact P. }
  apply Rle_trans with (1 := G). apply Rle_trans with ((high - low) / 2 * (sqrt 2 * sqrt (divergence Y pi_1 pi_0))).
  - apply Rmult_le_compat_l; lra.
  - right. match goal with |- _ = _ * sqrt ?d => change d with (divergence Y pi_1 pi_0) end. field.
Qed.
