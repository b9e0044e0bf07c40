(** steering.difference.half: behaviour is at least what half the least difference makes of it. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_difference_half.
Open Scope R_scope.

Theorem steering_difference_half : generated.steering_difference_half.steering_difference_half.
Proof.
  intros A _ M _ p p0 p1 m m0 m1 z_A z_M B_0 low high Delta ahead. laws.
  assert (forall x y, Delta + z_M y <= z_A x) as apart by (intros x y; specialize (ahead x y); related_in ahead; lra).
  set (good := sum (elements A) (fun x => exp (z_A x) * p x)). set (bad := sum (elements M) (fun y => exp (z_M y) * m y)).
  assert (0 < good) as good0 by (apply mean_positive; try assumption; intro; apply exp_pos).
  assert (0 < bad) as bad0 by (apply mean_positive; try assumption; intro; apply exp_pos).
  pose proof (exp_pos (Delta)) as t0.
  pose proof (masses B_0 low high good bad good0 bad0) as den. pose proof (masses B_0 low high (exp (Delta)) 1 t0 Rlt_0_1) as den1.
  related; fold good bad; try lra.
  replace ((B_0 + (1 + B_0) * exp (Delta) + - (1)) / (1 + (1 + B_0) * exp (Delta) + - B_0)) with (behaviour B_0 (exp (Delta)) 1)
    by (unfold behaviour, Rdiv; f_equal; [ring|apply f_equal; ring]).
  apply (behaviour_at_least B_0 low high (exp (Delta)) good bad); try assumption.
  apply means_apart; try assumption. intros x y. rewrite <- exp_plus. apply exp_le. specialize (apart x y). lra.
Qed.
