(** steering.helpfulness-symmetric: helpfulness falls at least like a parabola in the odds, where increments are symmetric about 0. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_helpfulness_symmetric.
Open Scope R_scope.

Theorem steering_helpfulness_symmetric : generated.steering_helpfulness_symmetric.steering_helpfulness_symmetric.
Proof.
  intros I _ W W0 W1 X H_0 low high r. laws.
  assert (1 + 1 / 2 * r ^ 2 * sum (elements I) (fun i => W i * X i ^ 2)
          <= sum (elements I) (fun i => 1 / 2 * (exp (- (r * X i)) + exp (r * X i)) * W i)) as K.
  { rewrite <- W1, <- sum_scale, <- sum_plus. apply sum_le. intros i _.
    pose proof (cosh_quadratic (r * X i)) as C. rewrite Rpow_mult_distr in C. pose proof (W0 i). nra. }
  assert (0 <= r ^ 2 * sum (elements I) (fun i => W i * X i ^ 2)) as s0.
  { apply Rmult_le_pos; [apply pow2_ge_0|]. apply sum_nonneg. intros i _. apply Rmult_le_pos; [apply W0|apply pow2_ge_0]. }

  set (s := sum (elements I) (fun i => W i * X i ^ 2)) in *. set (c := sum (elements I) (fun i => 1 / 2 * (exp (- (r * X i)) + exp (r * X i)) * W i)) in *.
  assert (0 < H_0 + (1 + - H_0) * (1 + 1 / 2 * r ^ 2 * s)) as D by (apply Rplus_lt_0_compat; [lra|apply Rmult_lt_0_compat; lra]).
  assert (H_0 + (1 + - H_0) * (1 + 1 / 2 * r ^ 2 * s) <= H_0 + (1 + - H_0) * c) as L by (apply Rplus_le_compat_l, Rmult_le_compat_l; lra).
  related; fold s c; try lra. apply Rmult_le_compat_l; [lra|]. apply Rinv_le_contravar; assumption.
Qed.
