(** Pinsker's inequality: the square of what two laws differ by, in total, is at most twice their divergence. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products Gibbs.
Open Scope R_scope.

Lemma increasing_between (f f' : R -> R) a b : (forall c, a <= c <= b -> derivable_pt_lim f c (f' c)) -> a <= b ->
  (forall c, a <= c <= b -> 0 <= f' c) -> f a <= f b.
Proof.
  intros D [L| ->] P; [|lra]. destruct (MVT_cor2 f f' a b L D) as [c [E C]].
  assert (0 <= f' c * (b - a)) by (apply Rmult_le_pos; [apply P; lra|lra]). lra.
Qed.

Definition first u : R := (u + 1) * ln u - 2 * (u - 1).
Definition second u : R := (2 * u + 4) * (u * ln u - u + 1) - 3 * (u - 1) ^ 2.

Lemma first_slope u : 0 < u -> derivable_pt_lim first u (ln u + / u - 1).
Proof.
  intro P. unfold first. replace (ln u + / u - 1) with ((1 + 0) * ln u + (u + 1) * / u - (0 * (u - 1) + 2 * (1 - 0))) by (field; lra).
  apply (derivable_pt_lim_minus (fun v => (v + 1) * ln v) (fun v => 2 * (v - 1))).
  - apply (derivable_pt_lim_mult (fun v => v + 1) ln); [|apply derivable_pt_lim_ln; exact P].
    apply (derivable_pt_lim_plus id (fun _ => 1)); [apply derivable_pt_lim_id|apply derivable_pt_lim_const].
  - apply (derivable_pt_lim_mult (fun _ => 2) (fun v => v - 1)); [apply derivable_pt_lim_const|].
    apply (derivable_pt_lim_minus id (fun _ => 1)); [apply derivable_pt_lim_id|apply derivable_pt_lim_const].
Qed.

Lemma first_rises u : 0 < u -> 0 <= ln u + / u - 1.
Proof.
  intro P. pose proof (ln_le_minus (/ u) ltac:(apply Rinv_0_lt_compat; exact P)) as H. rewrite ln_Rinv in H by exact P. lra.
Qed.

Lemma first_one : first 1 = 0.
Proof. unfold first. rewrite ln_1. ring. Qed.

Lemma second_slope u : 0 < u -> derivable_pt_lim second u (4 * first u).
Proof.
  intro P. unfold second.
  replace (4 * first u) with ((2 * 1 + 0 * u + 0) * (u * ln u - u + 1) + (2 * u + 4) * ((1 * ln u + u * / u - 1) + 0) - (3 * (INR 2 * (u - 1) ^ pred 2 * (1 - 0)) + 0 * (u - 1) ^ 2))
    by (unfold first; simpl; field; lra).
  apply (derivable_pt_lim_minus (fun v => (2 * v + 4) * (v * ln v - v + 1)) (fun v => 3 * (v - 1) ^ 2)).
  - apply (derivable_pt_lim_mult (fun v => 2 * v + 4) (fun v => v * ln v - v + 1)).
    + apply (derivable_pt_lim_plus (fun v => 2 * v) (fun _ => 4)); [|apply derivable_pt_lim_const].
      replace (2 * 1 + 0 * u) with (0 * u + 2 * 1) by ring.
      apply (derivable_pt_lim_mult (fun _ => 2) id); [apply derivable_pt_lim_const|apply derivable_pt_lim_id].
    + apply (derivable_pt_lim_plus (fun v => v * ln v - v) (fun _ => 1)); [|apply derivable_pt_lim_const].
      apply (derivable_pt_lim_minus (fun v => v * ln v) id); [|apply derivable_pt_lim_id].
      apply (derivable_pt_lim_mult id ln); [apply derivable_pt_lim_id|apply derivable_pt_lim_ln; exact P].
  - replace (3 * (INR 2 * (u - 1) ^ pred 2 * (1 - 0)) + 0 * (u - 1) ^ 2) with (0 * (u - 1) ^ 2 + 3 * (INR 2 * (u - 1) ^ pred 2 * (1 - 0))) by ring.
    apply (derivable_pt_lim_mult (fun _ => 3) (fun v => (v - 1) ^ 2)); [apply derivable_pt_lim_const|].
    apply (derivable_pt_lim_comp (fun v => v - 1) (fun w => w ^ 2)); [|apply derivable_pt_lim_pow].
    apply (derivable_pt_lim_minus id (fun _ => 1)); [apply derivable_pt_lim_id|apply derivable_pt_lim_const].
Qed.

Lemma second_nonneg u : 0 < u -> 0 <= second u.
Proof.
  intro P. assert (second 1 = 0) as Z by (unfold second; rewrite ln_1; ring). rewrite <- Z.
  assert (forall a b, 0 < a -> a <= b -> first a <= first b) as up.
  { intros a b a0 L. apply (increasing_between first (fun v => ln v + / v - 1)); [|exact L|]; intros c C; [apply first_slope|apply first_rises]; lra. }
  destruct (Rle_lt_dec 1 u) as [L|L].
  - apply (increasing_between second (fun v => 4 * first v)); [|exact L|]; intros c C; [apply second_slope; lra|].
    pose proof (up 1 c ltac:(lra) ltac:(lra)) as U. rewrite first_one in U. lra.
  - assert (- second u <= - second 1) as H; [|lra].
    apply (increasing_between (fun v => - second v) (fun v => - (4 * first v))); [|lra|]; intros c C.
    + apply derivable_pt_lim_opp. apply second_slope. lra.
    + pose proof (up c 1 ltac:(lra) ltac:(lra)) as U. rewrite first_one in U. lra.
Qed.

Section Pinsker.
Variable Y : finite_set.
Variables p q : Y -> R.
Hypotheses (p0 : forall y, 0 <= p y) (p1 : sum (elements Y) p = 1) (q0 : forall y, 0 < q y) (q1 : sum (elements Y) q = 1).

Lemma pointwise y : 3 * (p y - q y) ^ 2 <= (2 * p y + 4 * q y) * excess Y p q y.
Proof.
  unfold excess. pose proof (q0 y) as Q. destruct (p0 y) as [P|<-].
  - pose proof (second_nonneg (p y / q y) ltac:(apply Rdiv_lt_0_compat; assumption)) as H. unfold second in H. rewrite ln_quotient in H by assumption.
    set (d := ln (p y) - ln (q y)) in *. assert (0 < q y ^ 2) as Q2 by (apply pow_lt; exact Q).
    apply (Rmult_le_compat_l (q y ^ 2)) in H; [|lra]. rewrite Rmult_0_r in H.
    replace (q y ^ 2 * ((2 * (p y / q y) + 4) * (p y / q y * d - p y / q y + 1) - 3 * (p y / q y - 1) ^ 2))
      with ((2 * p y + 4 * q y) * (d * p y - p y + q y) - 3 * (p y - q y) ^ 2) in H by (field; lra). lra.
  - simpl. nra.
Qed.

Theorem pinsker : sum (elements Y) (fun y => Rabs (p y - q y)) ^ 2 <= 2 * divergence Y p q.
Proof.
  rewrite (divergence_excess Y p q p1 q1). set (w := fun y => 2 * p y + 4 * q y).
  assert (forall y, 0 < w y) as w0 by (intro y; unfold w; pose proof (p0 y); pose proof (q0 y); lra).
  assert (sum (elements Y) w = 6) as W by (unfold w; rewrite sum_plus, !sum_scale, p1, q1; ring).
  pose proof (cauchy_schwarz (elements Y) (fun y => sqrt (w y)) (fun y => Rabs (p y - q y) / sqrt (w y))) as CS. cbv beta in CS.
  rewrite (sum_ext _ (fun y => sqrt (w y) * (Rabs (p y - q y) / sqrt (w y))) (fun y => Rabs (p y - q y))) in CS
    by (intros y _; pose proof (sqrt_lt_R0 _ (w0 y)); field; lra).
  rewrite (sum_ext _ (fun y => sqrt (w y) ^ 2) w) in CS by (intros y _; rewrite <- Rsqr_pow2, Rsqr_sqrt by (left; apply w0); reflexivity).
  rewrite W in CS. apply Rle_trans with (1 := CS). replace 2 with (6 * / 3) by field. rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|].
  rewrite <- sum_scale. apply sum_le. intros y _. unfold Rdiv. rewrite Rpow_mult_distr, pow_inv, <- (Rsqr_pow2 (sqrt _)), Rsqr_sqrt by (left; apply w0).
  rewrite <- (Rsqr_pow2 (Rabs _)), <- Rsqr_abs, Rsqr_pow2. pose proof (pointwise y) as H. fold (w y) in H.
  apply (Rmult_le_reg_r (3 * w y)); [pose proof (w0 y); lra|]. pose proof (w0 y).
  replace ((p y - q y) ^ 2 * / w y * (3 * w y)) with (3 * (p y - q y) ^ 2) by (field; lra).
  replace (/ 3 * excess Y p q y * (3 * w y)) with (w y * excess Y p q y) by field. exact H.
Qed.
End Pinsker.
