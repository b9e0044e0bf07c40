(** thm1-constant: log 2 is enough in place of log 4, and no smaller constant is. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned Coins.
From Referee Require generated.thm1_constant theorems.thm1.
Import ListNotations.
Open Scope R_scope.

Theorem thm1_constant : generated.thm1_constant.thm1_constant.
Proof.
  intros C C0 c W alpha a0 a1 beta b0 epsilon e0 gamma g0 g1 D N. reals_in c.
  apply theorems.thm1.with_constant; assumption.
Qed.

(** P- always says the bad sentence, P+ with probability q = d^2 (1 - d)/C, where d = alpha = epsilon is small. *)
Theorem thm1_constant_least : generated.thm1_constant.thm1_constant_least.
Proof.
  intros C C0 c claim. reals_in c.
  set (d := Rmin C (2 - C) / 20).
  assert (0 < d /\ 20 * d <= C /\ 20 * d <= 2 - C) as [d0 [d1 d2]].
  { unfold d. pose proof (Rmin_l C (2 - C)). pose proof (Rmin_r C (2 - C)).
    assert (0 < Rmin C (2 - C)) by (apply Rmin_pos; lra). repeat split; lra. }
  set (q := d * d * (1 - d) / C).
  assert (q * C = d * d * (1 - d)) as QC by (unfold q; field; lra).
  assert (0 < q) as q0. { unfold q. apply Rdiv_lt_0_compat; [|lra]. apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; lra|lra]. }
  assert (q <= d / 20) as q1. { apply (Rmult_le_reg_r C); [lra|]. rewrite QC. nra. }
  set (beta := ln (C * (1 * / d) * (1 * / d))).
  assert (1 < C * (1 * / d) * (1 * / d)) as X1.
  { apply (Rmult_lt_reg_r (d * d)); [nra|]. replace (C * (1 * / d) * (1 * / d) * (d * d)) with C by (field; lra). nra. }
  assert (0 < beta) as b0 by (apply ln_positive; exact X1).
  assert (0 < d * d) as dd0 by (apply Rmult_lt_0_compat; lra).
  assert (beta < ln (1 / q)) as b1.
  { apply ln_increasing; [lra|]. apply (Rmult_lt_reg_r (d * d * q)); [apply Rmult_lt_0_compat; assumption|].
    replace (C * (1 * / d) * (1 * / d) * (d * d * q)) with (q * C) by (field; lra).
    replace (1 / q * (d * d * q)) with (d * d) by (field; lra). rewrite QC. nra. }
  destruct (claim (coins q ltac:(lra) ltac:(lra)) d d0 ltac:(lra) beta b0 d d0 (-1) ltac:(lra) ltac:(lra)) as [n [Hn [s [Hs [Ps Bs]]]]].
  - intro n. apply coins_distinguishable; lra.
  - intros s Hs. apply le_real. rewrite coins_bad. lra.
  - reals_in Hn. rewrite <- !ln_mult in Hn by positive. fold beta in Hn. rewrite Rinv_r in Hn by lra.
    assert (n = 1%nat) as N1.
    { destruct Hn as [H1 H2]. destruct n as [|n]; [simpl in H1; lra|]. f_equal. destruct H2 as [H2|H2]; [discriminate|].
      rewrite S_INR in H2. assert (INR n < 1) as H3 by lra. change 1 with (INR 1) in H3. apply INR_lt in H3. lia. }
    change (0 < mixed (coins q ltac:(lra) ltac:(lra)) d s) in Ps. rewrite B_P_real in Bs by exact Ps. reals_in Bs.
    rewrite N1 in Hs. destruct s as [|y [|z s]]; try discriminate.
    apply (Rmult_lt_compat_l (mixed (coins q ltac:(lra) ltac:(lra)) d [y])) in Bs; [|exact Ps].
    rewrite mixture_score in Bs by exact Ps. rewrite coins_bad, coins_score in Bs. unfold mixed in Bs.
    rewrite !coins_minus, !coins_plus, !begins_nil in Bs. destruct y.
    + assert ((1 - d) * q * (2 - 2 * q) < d * d + d * (1 - d) * q) as B1 by lra.
      apply (Rmult_lt_compat_r C) in B1; [|lra].
      replace ((1 - d) * q * (2 - 2 * q) * C) with ((1 - d) * (q * C) * (2 - 2 * q)) in B1 by ring.
      replace ((d * d + d * (1 - d) * q) * C) with (d * d * C + d * (1 - d) * (q * C)) in B1 by ring.
      rewrite QC in B1.
      assert ((1 - d) * (1 - d) * (2 - 2 * q) < C + d * (1 - d) * (1 - d)) as B2.
      { apply (Rmult_lt_reg_l (d * d)); [exact dd0|]. lra. }
      assert (2 - 4 * d <= (1 - d) * (1 - d) * 2) by nra.
      assert ((1 - d) * (1 - d) * q <= q) by nra. assert (d * (1 - d) * (1 - d) <= d) by nra. lra.
    + assert (0 < (1 - d) * (1 - q)) as Z by (apply Rmult_lt_0_compat; lra). nra.
Qed.
