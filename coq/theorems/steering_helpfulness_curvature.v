(** steering.helpfulness-curvature: where increments have mean 0 helpfulness is largest without steering; its second derivative there. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_helpfulness_curvature.
Open Scope R_scope.

Theorem steering_helpfulness_curvature : generated.steering_helpfulness_curvature.steering_helpfulness_curvature.
Proof.
  intros I _ W W0 W1 X H_0 low high r centred. laws. related_in centred.
  assert (forall t, 1 <= sum (elements I) (fun i => exp (t * X i) * W i)) as K.
  { intro t. apply Rle_trans with (sum (elements I) (fun i => W i + t * (W i * X i))).
    - rewrite sum_plus, sum_scale, W1, centred. lra.
    - apply sum_le. intros i _. pose proof (exp_at_least (t * X i)). pose proof (W0 i). nra. }
  assert (forall t, 1 <= H_0 + (1 + - H_0) * sum (elements I) (fun i => exp (t * X i) * W i)) as D.
  { intro t. specialize (K t). assert ((1 + - H_0) * 1 <= (1 + - H_0) * sum (elements I) (fun i => exp (t * X i) * W i)) by (apply Rmult_le_compat_l; lra). lra. }
  assert (sum (elements I) (fun i => exp (0 * X i) * W i) = 1) as E0.
  { rewrite <- W1. apply sum_ext. intros i _. rewrite Rmult_0_l, exp_0. ring. }
  assert (sum (elements I) (fun i => exp (0 * X i) * W i * X i) = 0) as E1.
  { transitivity (sum (elements I) (fun i => W i * X i)); [|exact centred]. apply sum_ext. intros i _. rewrite Rmult_0_l, exp_0. ring. }
  pose proof (D r) as Dr. pose proof (D 0) as Dz. repeat split.
  - related. apply Rle_trans with (H_0 / 1); [|lra]. apply Rmult_le_compat_l; [lra|]. apply Rinv_le_contravar; lra.
  - related; try lra; try (apply Rgt_not_eq, pow_lt; lra).
    rewrite (sum_ext (elements I) (fun z => exp (r * X z) * (1 * X z + r * 0) * W z + exp (r * X z) * 0) (fun i => exp (r * X i) * W i * X i)) by (intros; ring).
    unfold Rsqr. field. lra.
  - related; try (apply Rgt_not_eq, pow_lt; lra). simpl (_ ^ pred 2). simpl INR. rewrite E0, E1.
    set (s := sum (elements I) (fun z => W z * X z ^ 2)).
    assert (forall f : I -> R, (forall z, f z = W z * X z ^ 2) -> sum (elements I) f = s) as S2 by (intros f E; apply sum_ext; intros z _; apply E).
    match goal with |- context [sum (elements I) ?f] => rewrite (S2 f) by (intro z; rewrite Rmult_0_l, exp_0; ring) end.
    match goal with |- context [sum (elements I) ?f] => replace (sum (elements I) f) with 0 end.
    + unfold Rsqr. field. lra.
    + symmetry. transitivity (sum (elements I) (fun z => W z * X z)); [|exact centred]. apply sum_ext. intros z _. rewrite Rmult_0_l, exp_0. ring.
Qed.
