(** steering.helpfulness-centred.skew: helpfulness falls at least like a parabola in the odds, where the third moment is not against the direction. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_helpfulness_centred_skew.
Open Scope R_scope.

Theorem steering_helpfulness_centred_skew : generated.steering_helpfulness_centred_skew.steering_helpfulness_centred_skew.
Proof.
  intros I _ W W0 W1 X H_0 low high r centred skew. laws. related_in centred. related_in skew.
  assert (1 + 1 / 2 * r ^ 2 * sum (elements I) (fun i => W i * X i ^ 2) <= sum (elements I) (fun i => exp (r * X i) * W i)) as K.
  { apply Rle_trans with (sum (elements I) (fun i => W i + r * (W i * X i) + 1 / 2 * r ^ 2 * (W i * X i ^ 2) + r ^ 2 / 6 * (r * (W i * X i ^ 3)))).
    - rewrite !sum_plus, !sum_scale, W1, centred. pose proof (pow2_ge_0 r).
      assert (0 <= r ^ 2 / 6 * (r * sum (elements I) (fun i => W i * X i ^ 3))) by (apply Rmult_le_pos; lra). lra.
    - apply sum_le. intros i _. pose proof (exp_cubic (r * X i)) as C. rewrite !Rpow_mult_distr in C. pose proof (W0 i).
      assert ((1 + r * X i + r ^ 2 * X i ^ 2 / 2 + r ^ 3 * X i ^ 3 / 6) * W i <= exp (r * X i) * W i) by (apply Rmult_le_compat_r; assumption).
      simpl in *. nra. }
  assert (0 <= r ^ 2 * sum (elements I) (fun i => W i * X i ^ 2)) as s0.
  { apply Rmult_le_pos; [apply pow2_ge_0|]. apply sum_nonneg. intros i _. apply Rmult_le_pos; [apply W0|apply pow2_ge_0]. }
  set (s := sum (elements I) (fun i => W i * X i ^ 2)) in *. set (c := sum (elements I) (fun i => exp (r * X i) * W i)) in *.
  assert (0 < H_0 + (1 + - H_0) * (1 + 1 / 2 * r ^ 2 * s)) as D by (apply Rplus_lt_0_compat; [lra|apply Rmult_lt_0_compat; lra]).
  assert (H_0 + (1 + - H_0) * (1 + 1 / 2 * r ^ 2 * s) <= H_0 + (1 + - H_0) * c) as L by (apply Rplus_le_compat_l, Rmult_le_compat_l; lra).
  related; fold s c; try lra. apply Rmult_le_compat_l; [lra|]. apply Rinv_le_contravar; assumption.
Qed.
