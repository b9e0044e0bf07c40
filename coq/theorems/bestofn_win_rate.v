(** bestofn.win-rate: the best of n beats one draw with probability at most n/(n + 1), ties counting half. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Levels.
From Referee Require generated.bestofn_win_rate.
Open Scope R_scope.

Theorem bestofn_win_rate : generated.bestofn_win_rate.bestofn_win_rate.
Proof.
  intros Y _ p p0 p1 r n n1. laws. assert (0 < 1 + INR n) as d by (pose proof (pos_INR n); lra).
  pose proof (fun y => level_positive p r p0 (elements Y) y (elements_there Y y)) as level0.
  related; try (apply Rgt_not_eq, level0); try lra.
  set (F := upto p r (elements Y)). set (f := below p r (elements Y)). set (lev := level p r (elements Y)).
  destruct n as [|m]; [lia|]. set (G := fun x => INR (S m) / (1 + INR (S m)) * x ^ S (S m)).
  apply Rle_trans with (sum (elements Y) (fun y => (G (F y) - G (f y)) * p y / lev y)).
  - apply sum_le. intros y _. change ((1 / 2 * lev y + f y) * (F y ^ S m + - f y ^ S m) * p y / lev y <= (G (F y) - G (f y)) * p y / lev y).
    unfold Rdiv. rewrite !(Rmult_assoc _ (p y)). apply Rmult_le_compat_r; [left; apply Rmult_lt_0_compat; [apply p0|apply Rinv_0_lt_compat, level0]|].
    pose proof (upto_is p r (elements Y) y) as U. fold (F y) (f y) (lev y) in U. pose proof (level0 y) as Ly. fold (lev y) in Ly.
    pose proof (below_nonneg p r p0 (elements Y) y) as By. fold (f y) in By.
    pose proof (trapezoid (F y) (f y) m By ltac:(lra)) as T. unfold G. replace (lev y) with (F y - f y) by lra. unfold Rdiv in *. lra.
  - rewrite (telescope p r p0 G), p1. unfold G. rewrite pow1, pow_i by lia. lra.
Qed.
