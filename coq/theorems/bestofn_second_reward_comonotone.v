(** bestofn.second-reward.comonotone: a second reward that orders no two answers the other way round does not get worse. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Gibbs.
From Referee Require generated.bestofn_second_reward_comonotone.
Open Scope R_scope.

Theorem bestofn_second_reward_comonotone : generated.bestofn_second_reward_comonotone.bestofn_second_reward_comonotone.
Proof.
  intros Y _ pi_0 q0 q1 r g lam lam0 comonotone. laws.
  pose proof (partition_positive Y pi_0 r lam q0 q1) as Z0. pose proof (tilted_positive Y pi_0 r lam q0 q1) as t0.
  pose proof (tilted_total Y pi_0 r lam q0 q1) as t1.
  assert (forall f : Y -> R, sum (elements Y) (fun z => if Rlt_dec 0 (exp (r z / lam) * pi_0 z / sum (elements Y) (fun z0 => exp (r z0 / lam) * pi_0 z0)) then f z else 0)
    = sum (elements Y) f) as S by (intro f; apply (sum_positive (elements Y) (tilted Y pi_0 r lam)); exact t0).

  assert (forall y z, 0 <= (g y - g z) * (r y - r z)) as C by (intros y z; specialize (comonotone y z); related_in comonotone; exact comonotone).
  related; fold (partition Y pi_0 r lam) in *; try lra. rewrite S, (sum_positive (elements Y) pi_0) by exact q0.
  set (e := sum (elements Y) (fun y => g y * pi_0 y)). set (c := sum (elements Y) (fun y => exp (r y / lam) * g y * pi_0 y)).
  assert (sum (elements Y) (fun z => exp (r z / lam) * g z * pi_0 z / partition Y pi_0 r lam) = c * / partition Y pi_0 r lam) as T
    by (apply sum_scale_right).
  rewrite T. assert (partition Y pi_0 r lam * e <= c) as K; [|apply (Rmult_le_reg_l (partition Y pi_0 r lam)); [exact Z0|];
    replace (partition Y pi_0 r lam * (c * / partition Y pi_0 r lam)) with c by (field; lra); exact K].
  (* Chebyshev: the sum over pairs of answers. *)
  assert (0 <= sum (elements Y) (fun y => sum (elements Y) (fun z => (g y - g z) * (exp (r y / lam) - exp (r z / lam)) * (pi_0 y * pi_0 z)))) as N.
  { apply sum_nonneg. intros y _. apply sum_nonneg. intros z _. apply Rmult_le_pos; [|left; apply Rmult_lt_0_compat; apply q0].
    assert (forall a b, a <= b -> exp (a / lam) <= exp (b / lam)) as up
      by (intros a b L; apply exp_le; apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; exact lam0|exact L]).
    specialize (C y z). destruct (Rtotal_order (r y) (r z)) as [L|[->|L]].
    - pose proof (up (r y) (r z) ltac:(lra)). assert (g y - g z <= 0) by (apply Rnot_lt_le; intro; nra). nra.
    - right. ring.
    - pose proof (up (r z) (r y) ltac:(lra)). assert (0 <= g y - g z) by (apply Rnot_lt_le; intro; nra). apply Rmult_le_pos; lra. }
  assert (sum (elements Y) (fun y => sum (elements Y) (fun z => (g y - g z) * (exp (r y / lam) - exp (r z / lam)) * (pi_0 y * pi_0 z)))
          = 2 * (c - partition Y pi_0 r lam * e)) as E; [|lra].
  transitivity (sum (elements Y) (fun y => exp (r y / lam) * g y * pi_0 y - g y * pi_0 y * partition Y pi_0 r lam - e * (exp (r y / lam) * pi_0 y) + c * pi_0 y)).
  - apply sum_ext. intros y _.
    rewrite (sum_ext _ _ (fun z => exp (r y / lam) * g y * pi_0 y * pi_0 z - g y * pi_0 y * (exp (r z / lam) * pi_0 z)
       - exp (r y / lam) * pi_0 y * (g z * pi_0 z) + pi_0 y * (exp (r z / lam) * g z * pi_0 z))) by (intros; ring).
    rewrite sum_plus, !sum_minus, !sum_scale, q1. fold e c (partition Y pi_0 r lam). ring.
  - rewrite sum_plus, !sum_minus, sum_scale_right, !sum_scale, q1. fold e c (partition Y pi_0 r lam). ring.
Qed.
