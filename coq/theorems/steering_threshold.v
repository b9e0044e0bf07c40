(** steering.threshold: behaviour, where increments keep a distance from a threshold. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_threshold.
Open Scope R_scope.

Theorem steering_threshold : generated.steering_threshold.steering_threshold.
Proof.
  intros A _ M _ p p0 p1 m m0 m1 z_A z_M B_0 low high Delta tau above below. laws.
  assert (forall x y, 2 * Delta + z_M y <= z_A x) as apart by (intros x y; specialize (above x); specialize (below y); related_in above; related_in below; lra).
  set (good := sum (elements A) (fun x => exp (z_A x) * p x)). set (bad := sum (elements M) (fun y => exp (z_M y) * m y)).
  assert (0 < good) as good0 by (apply mean_positive; try assumption; intro; apply exp_pos).
  assert (0 < bad) as bad0 by (apply mean_positive; try assumption; intro; apply exp_pos).
  pose proof (exp_pos (2 * Delta)) as t0.
  pose proof (masses B_0 low high good bad good0 bad0) as den. pose proof (masses B_0 low high (exp (2 * Delta)) 1 t0 Rlt_0_1) as den1.
  related; fold good bad; try lra.
  replace ((B_0 + (1 + B_0) * exp (2 * Delta) + - (1)) / (1 + (1 + B_0) * exp (2 * Delta) + - B_0)) with (behaviour B_0 (exp (2 * Delta)) 1)
    by (unfold behaviour, Rdiv; f_equal; [ring|apply f_equal; ring]).
  apply (behaviour_at_least B_0 low high (exp (2 * Delta)) good bad); try assumption.
  apply means_apart; try assumption. intros x y. rewrite <- exp_plus. apply exp_le. specialize (apart x y). lra.
Qed.
