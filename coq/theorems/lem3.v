(** Lemma 3, as the paper states it: one text of the length, not one on which every beginning gains. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned.
From Referee Require generated.lem3.
Import ListNotations.
Open Scope R_scope.

Theorem lem3 : generated.lem3.lem3.
Proof.
  intros W alpha a0 a1 beta b0 epsilon e0 small distinguishable. reals_in small. reals.
  set (x := ln (1 * / epsilon) * / beta). destruct (round_up x) as [n [Hn Hn']]. exists n. reals. split; [auto|].
  assert (1 < 1 * / epsilon) as E by (apply (Rmult_lt_reg_r epsilon); [exact e0|rewrite Rmult_assoc, Rinv_l; lra]).
  assert (0 < x) as X by (apply Rmult_lt_0_compat; [apply ln_positive; exact E|apply Rinv_0_lt_compat; exact b0]).
  assert (0 < n)%nat as N by (apply INR_lt; simpl; lra).
  destruct (some_gain_from_start W alpha beta n a0 a1 distinguishable N) as [s [H1 [H2 H3]]].
  exists s. split; [exact H1|]. split; [exact H2|]. rewrite inverse_likelihood_ratio_real by exact H2. reals.
  assert (1 * / epsilon * exp (- (INR n * beta)) <= 1) as L.
  { apply long_enough; [lra|]. apply (Rmult_le_compat_r beta) in Hn; [|lra].
    unfold x in Hn. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in Hn by lra. exact Hn. }
  apply (Rmult_lt_reg_r (begins (minus W) s)); [exact H2|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  apply Rlt_le_trans with (1 := H3). apply Rmult_le_compat_r; [lra|].
  apply (Rmult_le_reg_l (1 * / epsilon)); [lra|]. replace (1 * / epsilon * epsilon) with 1 by (field; lra). exact L.
Qed.
