(** bestofn.gain-by-variance.chi-square: the gain is at most the root of the variance under pi_0 times the chi-square divergence. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products Gibbs.
From Referee Require generated.bestofn_gain_by_variance_chi_square.
Open Scope R_scope.

Theorem bestofn_gain_by_variance_chi_square : generated.bestofn_gain_by_variance_chi_square.bestofn_gain_by_variance_chi_square.
Proof.
  intros Y _ pi_0 q0 q1 pi_1 p0 p1 r. laws. set (mean := sum (elements Y) (fun x => pi_0 x * r x)).
  assert (sum (elements Y) (fun x => (r x - mean) ^ 2 * pi_0 x) = sum (elements Y) (fun x => ((r x - mean) * sqrt (pi_0 x)) ^ 2)) as V.
  { apply sum_ext. intros x _. rewrite Rpow_mult_distr, <- (Rsqr_pow2 (sqrt _)), Rsqr_sqrt by (left; apply q0). reflexivity. }
  assert (sum (elements Y) (fun x => pi_1 x ^ 2 / pi_0 x) - 1 = sum (elements Y) (fun x => ((pi_1 x - pi_0 x) / sqrt (pi_0 x)) ^ 2)) as C.
  { transitivity (sum (elements Y) (fun x => pi_1 x ^ 2 / pi_0 x - 2 * pi_1 x + pi_0 x)); [rewrite sum_plus, sum_minus, sum_scale, p1, q1; ring|].
    apply sum_ext. intros x _. pose proof (q0 x) as Q. pose proof (sqrt_lt_R0 _ Q) as S.
    unfold Rdiv at 2. rewrite Rpow_mult_distr, pow_inv, <- (Rsqr_pow2 (sqrt _)), Rsqr_sqrt by lra. field. lra. }
  pose proof (cauchy_schwarz (elements Y) (fun x => (pi_1 x - pi_0 x) / sqrt (pi_0 x)) (fun x => (r x - mean) * sqrt (pi_0 x))) as CS.
  cbv beta in CS. rewrite <- V, <- C in CS.
  assert (sum (elements Y) (fun x => (pi_1 x - pi_0 x) / sqrt (pi_0 x) * ((r x - mean) * sqrt (pi_0 x))) = sum (elements Y) (fun x => pi_1 x * r x) - mean) as G.
  { transitivity (sum (elements Y) (fun x => pi_1 x * r x - pi_0 x * r x - mean * pi_1 x + mean * pi_0 x)).
    - apply sum_ext. intros x _. pose proof (sqrt_lt_R0 _ (q0 x)). field. lra.
    - rewrite sum_plus, !sum_minus, !sum_scale, p1, q1. fold mean. ring. }
  rewrite G in CS.
  related; rewrite ?(sum_positive (elements Y) pi_0) by exact q0; rewrite ?sum_support by (try assumption; intros x ->; unfold Rdiv; ring); fold mean.
  - apply Rgt_not_eq, q0.
  - apply Rle_trans with (2 := CS). apply pow2_ge_0.
  - destruct (Rle_lt_dec (sum (elements Y) (fun x => pi_1 x * r x) + - mean) 0) as [N|N].
    + apply Rle_trans with (1 := N). apply sqrt_pos.
    + rewrite <- (sqrt_pow2 (sum (elements Y) (fun x => pi_1 x * r x) + - mean)) by lra. apply sqrt_le_1_alt. exact CS.
Qed.
