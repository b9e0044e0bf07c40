(** bestofn.second-reward.exponential: a second reward does not get worse if and only if it does not correlate negatively with e^{r/lam}. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Gibbs.
From Referee Require generated.bestofn_second_reward_exponential.
Open Scope R_scope.

Theorem bestofn_second_reward_exponential : generated.bestofn_second_reward_exponential.bestofn_second_reward_exponential.
Proof.
  intros Y _ pi_0 q0 q1 r g lam lam0. laws.
  pose proof (partition_positive Y pi_0 r lam q0 q1) as Z0. pose proof (tilted_positive Y pi_0 r lam q0 q1) as t0.
  pose proof (tilted_total Y pi_0 r lam q0 q1) as t1.
  assert (forall f : Y -> R, sum (elements Y) (fun z => if Rlt_dec 0 (exp (r z / lam) * pi_0 z / sum (elements Y) (fun z0 => exp (r z0 / lam) * pi_0 z0)) then f z else 0)
    = sum (elements Y) f) as S by (intro f; apply (sum_positive (elements Y) (tilted Y pi_0 r lam)); exact t0).

  set (e := sum (elements Y) (fun y => g y * pi_0 y)). set (c := sum (elements Y) (fun y => exp (r y / lam) * g y * pi_0 y)).
  assert (sum (elements Y) (fun z => exp (r z / lam) * g z * pi_0 z / partition Y pi_0 r lam) = c / partition Y pi_0 r lam) as T
    by (apply sum_scale_right).
  assert (forall u v z, 0 < z -> (u <= v / z <-> z * u <= v) /\ (v / z < u <-> v < z * u)) as Q.
  { intros u v z z0. assert (v = z * (v / z)) as E by (field; lra). set (w := v / z) in *. clearbody w. rewrite E. split; (split; intro H).
    - apply Rmult_le_compat_l; lra.
    - apply (Rmult_le_reg_l z); assumption.
    - apply Rmult_lt_compat_l; lra.
    - apply (Rmult_lt_reg_l z); assumption. }
  destruct (Q e c (partition Y pi_0 r lam) Z0) as [Q1 Q2].
  split; apply or_is; (destruct (Rlt_le_dec c (partition Y pi_0 r lam * e)) as [H|H]; [apply Q2 in H as K|apply Q1 in H as K]);
    match goal with
    | |- is_true (lt _ (real 0)) \/ _ => first [solve [left; related; rewrite ?(sum_positive (elements Y) pi_0) by exact q0; fold e c (partition Y pi_0 r lam); lra] | right]
    | |- _ \/ is_true (lt _ (real 0)) => first [solve [right; related; rewrite ?(sum_positive (elements Y) pi_0) by exact q0; fold e c (partition Y pi_0 r lam); lra] | left]
    | |- is_true (le (real 0) _) \/ _ => first [solve [left; related; rewrite ?(sum_positive (elements Y) pi_0) by exact q0; fold e c (partition Y pi_0 r lam); lra] | right]
    | |- _ \/ is_true (le (real 0) _) => first [solve [right; related; rewrite ?(sum_positive (elements Y) pi_0) by exact q0; fold e c (partition Y pi_0 r lam); lra] | left]
    end; related; fold (partition Y pi_0 r lam) in *; try lra;
    rewrite S, (sum_positive (elements Y) pi_0) by exact q0; fold e; rewrite T; exact K.
Qed.
