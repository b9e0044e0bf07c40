(** steering.best-strength.dear: every strength that is no worse than none is bounded, where helpfulness is worth more than alignment can gain. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_best_strength_dear.
Open Scope R_scope.

Theorem steering_best_strength_dear : generated.steering_best_strength_dear.steering_best_strength_dear.
Proof.
  intros I _ W W0 W1 X B_0 b0 b1 G G0 H_0 low high r r0 w_ w0 dear worse. laws.
  assert (1 + 1 / 2 * r ^ 2 * sum (elements I) (fun i => W i * X i ^ 2)
          <= sum (elements I) (fun i => 1 / 2 * (exp (- (r * X i)) + exp (r * X i)) * W i)) as K.
  { rewrite <- W1, <- sum_scale, <- sum_plus. apply sum_le. intros i _.
    pose proof (cosh_quadratic (r * X i)) as C. rewrite Rpow_mult_distr in C. pose proof (W0 i). nra. }
  assert (0 <= r ^ 2 * sum (elements I) (fun i => W i * X i ^ 2)) as s0.
  { apply Rmult_le_pos; [apply pow2_ge_0|]. apply sum_nonneg. intros i _. apply Rmult_le_pos; [apply W0|apply pow2_ge_0]. }

  related_in dear.
  set (s := sum (elements I) (fun i => W i * X i ^ 2)) in *. set (c := sum (elements I) (fun i => 1 / 2 * (exp (- (r * X i)) + exp (r * X i)) * W i)) in *.
  assert (0 < H_0 + (1 + - H_0) * (1 + 1 / 2 * r ^ 2 * s)) as D by (apply Rplus_lt_0_compat; [lra|apply Rmult_lt_0_compat; lra]).
  assert (H_0 + (1 + - H_0) * (1 + 1 / 2 * r ^ 2 * s) <= H_0 + (1 + - H_0) * c) as L by (apply Rplus_le_compat_l, Rmult_le_compat_l; lra).
  pose proof (exp_pos (G * r)) as E0. assert (0 < (1 + B_0) * exp (G * r)) as E1 by (apply Rmult_lt_0_compat; lra).
  related_in worse; fold c; try lra. fold c in worse. related. fold s.
  assert ((B_0 + (1 + B_0) * exp (G * r) + - (1)) / (1 + (1 + B_0) * exp (G * r) + - B_0) <= 1) as B1.
  { apply (Rmult_le_reg_r (1 + (1 + B_0) * exp (G * r) + - B_0)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (H_0 * w_ / (H_0 + (1 + - H_0) * c) <= H_0 * w_ / (H_0 + (1 + - H_0) * (1 + 1 / 2 * r ^ 2 * s))) as H1.
  { apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|]. apply Rinv_le_contravar; assumption. }
  set (q := r ^ 2 * s) in *. replace (1 / 2 * r ^ 2 * s) with (q / 2) in * by (unfold q; field).
  assert (B_0 + H_0 * w_ - 1 <= H_0 * w_ / (H_0 + (1 + - H_0) * (1 + q / 2))) as H2 by lra.
  apply (Rmult_le_compat_r (H_0 + (1 + - H_0) * (1 + q / 2))) in H2; [|lra].
  unfold Rdiv in H2 at 2. rewrite Rmult_assoc, Rinv_l in H2 by lra.
  replace (r ^ 2 * (1 + - H_0) * (B_0 + H_0 * w_ + - (1)) * s) with (q * (1 + - H_0) * (B_0 + H_0 * w_ + - (1))) by (unfold q; ring). nra.
Qed.
