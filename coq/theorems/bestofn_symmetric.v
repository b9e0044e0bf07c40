(** bestofn.symmetric: what the tilted law gains in reward is lam times the divergence both ways. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Gibbs.
From Referee Require generated.bestofn_symmetric.
Open Scope R_scope.

Theorem bestofn_symmetric : generated.bestofn_symmetric.bestofn_symmetric.
Proof.
  intros Y _ pi_0 q0 q1 pi_1 _ _ r lam lam0. laws.
  pose proof (partition_positive Y pi_0 r lam q0 q1) as Z0. pose proof (tilted_positive Y pi_0 r lam q0 q1) as t0.
  pose proof (tilted_total Y pi_0 r lam q0 q1) as t1.
  assert (forall f : Y -> R, sum (elements Y) (fun z => if Rlt_dec 0 (exp (r z / lam) * pi_0 z / sum (elements Y) (fun z0 => exp (r z0 / lam) * pi_0 z0)) then f z else 0)
    = sum (elements Y) f) as S by (intro f; apply (sum_positive (elements Y) (tilted Y pi_0 r lam)); exact t0).

  related; fold (partition Y pi_0 r lam) in *; try lra; try exact Z0; try (apply t0); try (apply q0).
  rewrite !S, !(sum_positive (elements Y) pi_0) by exact q0. rewrite <- sum_plus, <- sum_scale.
  transitivity (sum (elements Y) (fun y => tilted Y pi_0 r lam y * r y - pi_0 y * r y)).
  - rewrite sum_minus. unfold Rminus. f_equal. apply sum_ext. intros y _. unfold tilted. field. lra.
  - transitivity (sum (elements Y) (fun y => (tilted Y pi_0 r lam y - pi_0 y) * r y + (- lam * ln (partition Y pi_0 r lam)) * (tilted Y pi_0 r lam y - pi_0 y))).
    + rewrite sum_plus, sum_scale, (sum_minus _ (tilted Y pi_0 r lam)), t1, q1. rewrite (sum_ext _ _ (fun y => (tilted Y pi_0 r lam y - pi_0 y) * r y)) by (intros; ring). ring.
    + apply sum_ext. intros y _. fold (tilted Y pi_0 r lam y). pose proof (tilted_log Y pi_0 r lam q0 q1 y) as E. rewrite E.
      match goal with |- _ = lam * (_ + ?a * exp (r y / lam) * pi_0 y / partition Y pi_0 r lam) =>
        replace (a * exp (r y / lam) * pi_0 y / partition Y pi_0 r lam) with (a * tilted Y pi_0 r lam y) by (unfold tilted; field; lra) end.
      field. lra.
Qed.
