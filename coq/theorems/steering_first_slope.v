(** steering.first-slope: behaviour improves at first at a rate of at least half the gap times 1 - B_0^2. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_first_slope.
Open Scope R_scope.

Theorem steering_first_slope : generated.steering_first_slope.steering_first_slope.
Proof.
  intros A _ M _ p p0 p1 m m0 m1 c_A c_M B_0 low high G ahead _. laws.
  assert (sum (elements A) (fun x => exp (0 * c_A x) * p x) = 1) as EA.
  { rewrite <- p1. apply sum_ext. intros x _. rewrite Rmult_0_l, exp_0. ring. }
  assert (sum (elements M) (fun y => exp (0 * c_M y) * m y) = 1) as EM.
  { rewrite <- m1. apply sum_ext. intros x _. rewrite Rmult_0_l, exp_0. ring. }
  related; rewrite EA, EM.
  rewrite (sum_ext (elements A) _ (fun x => c_A x * p x)) by (intros; rewrite Rmult_0_l, exp_0; ring).
  rewrite (sum_ext (elements M) _ (fun y => c_M y * m y)) by (intros; rewrite Rmult_0_l, exp_0; ring).
  set (a := sum (elements A) (fun x => c_A x * p x)). set (b := sum (elements M) (fun y => c_M y * m y)).
  assert (G <= a - b) as gap.
  { assert (1 * sum (elements M) (fun y => (G + c_M y) * m y) <= sum (elements A) (fun x => c_A x * p x)) as H.
    { apply means_apart; try assumption. intros x y. specialize (ahead x y). related_in ahead. lra. }
    rewrite (sum_ext (elements M) _ (fun y => G * m y + c_M y * m y)) in H by (intros; ring).
    rewrite sum_plus, sum_scale, m1 in H. fold a b in H. lra. }
  match goal with |- _ <= ?v => replace v with ((a - b) * ((1 - B_0 ^ 2) / 2)) by (unfold Rsqr; field; lra) end.
  replace (G * (1 / 2 + - (1 / 2 * B_0 ^ 2))) with (G * ((1 - B_0 ^ 2) / 2)) by field.
  apply Rmult_le_compat_r; [nra|exact gap].
Qed.
