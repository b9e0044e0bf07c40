(** Lemma 7 and the strict form of the slides: the reverse sigmoid. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence.
From Referee Require generated.lem7.
Import ListNotations.
Open Scope R_scope.

Lemma sigmoid (W : world) alpha beta n : 0 < alpha -> alpha <= 1 ->
  (forall n, is_true (lt (real beta) (average W alpha Minus [] n (fun s => KL W s)))) ->
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real 0)%num) ->
  exists s : text (sentences W), length s = n /\ 0 < mixed W alpha s /\
    mean_score W (mixed_next W alpha s) < 1 / (1 + alpha * exp (beta * INR n)).
Proof.
  intros a0 a1 distinguishable bad.
  assert (exists s : text (sentences W), length s = n /\ 0 < begins (minus W) s /\
            begins (plus W) s * exp (beta * INR n) <= begins (minus W) s) as [s [H1 [H2 H3]]].
  { destruct n as [|n].
    - exists []. simpl INR. rewrite !begins_nil, Rmult_0_r, exp_0. repeat split; lra.
    - destruct (some_gain_from_start W alpha beta (S n) a0 a1 distinguishable ltac:(lia)) as [s [S1 [S2 S3]]].
      exists s. split; [exact S1|]. split; [exact S2|].
      apply Rle_trans with (exp (- (INR (S n) * beta)) * begins (minus W) s * exp (beta * INR (S n))).
      + apply Rmult_le_compat_r; [left; apply exp_pos|lra].
      + right. rewrite (Rmult_comm beta), Rmult_comm, <- Rmult_assoc, <- exp_plus.
        replace (INR (S n) * beta + - (INR (S n) * beta)) with 0 by ring. rewrite exp_0. ring. }
  exists s. split; [exact H1|]. pose proof (mixed_possible W alpha a0 a1 s H2) as HP. split; [exact HP|].
  pose proof (mixture_score W alpha s HP) as E. pose proof (exp_pos (beta * INR n)) as X. set (e := exp (beta * INR n)) in *.
  assert (mean_score W (minus W s) <= 0) as Bm by (apply le_real; apply (bad s H2)).
  pose proof (component_range W (plus W) s) as Bp. pose proof (begins_nonneg (plus W) s) as Gp.
  set (m := begins (minus W) s) in *. set (p := begins (plus W) s) in *.
  assert (0 < 1 + alpha * e) as D by (assert (0 < alpha * e) by positive; lra).
  apply (Rmult_lt_reg_r (mixed W alpha s * (1 + alpha * e))); [positive|].
  replace (1 / (1 + alpha * e) * (mixed W alpha s * (1 + alpha * e))) with (mixed W alpha s) by (field; lra).
  rewrite <- Rmult_assoc, (Rmult_comm (mean_score _ _)), E.
  assert (alpha * m * mean_score W (minus W s) <= 0) as T1 by (assert (0 < alpha * m) by positive; nra).
  assert ((1 - alpha) * p * mean_score W (plus W s) <= (1 - alpha) * p) as T2.
  { rewrite <- (Rmult_1_r ((1 - alpha) * p)) at 2. apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|lra]. }
  apply Rle_lt_trans with ((1 - alpha) * p * (1 + alpha * e)); [apply Rmult_le_compat_r; lra|].
  replace ((1 - alpha) * p * (1 + alpha * e)) with ((1 - alpha) * p + (1 - alpha) * alpha * (p * e)) by ring.
  assert ((1 - alpha) * alpha * (p * e) <= (1 - alpha) * alpha * m) by (apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|exact H3]).
  assert (0 < alpha * alpha * m) by positive. unfold mixed. fold m p. nra.
Qed.

Theorem lem7 : generated.lem7.lem7.
Proof.
  intros W alpha a0 a1 beta b0 distinguishable binary bad n.
  destruct (sigmoid W alpha beta n a0 a1 distinguishable bad) as [s [H1 [H2 H3]]].
  exists s. split; [exact H1|]. split; [exact H2|]. rewrite B_P_real by exact H2. reals.
  pose proof (exp_pos (beta * INR n)). assert (0 < alpha * exp (beta * INR n)) by positive.
  unfold Rdiv in H3. lra.
Qed.
