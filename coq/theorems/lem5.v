(** Lemma 5: a prompt that gains beta per sentence brings the mixture close to P- in divergence. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Mixture.
From Referee Require generated.lem5.
Import ListNotations.
Open Scope R_scope.

Theorem lem5 : generated.lem5.lem5.
Proof.
  intros W alpha a0 a1 beta b0 distinguishable n.
  assert (exists s : text (sentences W), length s = n /\ 0 < begins (minus W) s /\
            begins (plus W) s <= exp (- (beta * INR n)) * begins (minus W) s) as [s [H1 [H2 H3]]].
  { destruct n as [|n].
    - exists []. simpl INR. rewrite !begins_nil, Rmult_0_r, Ropp_0, exp_0. repeat split; lra.
    - destruct (some_gain_from_start W alpha beta (S n) a0 a1 distinguishable ltac:(lia)) as [s [S1 [S2 S3]]].
      exists s. rewrite (Rmult_comm beta). repeat split; [exact S1|exact S2|lra]. }
  exists s. split; [exact H1|]. split; [exact H2|]. pose proof (begins_nonneg (plus W) s) as Gp. split.
  - unfold LLR, log_quotient. destruct (Req_EM_T (begins (plus W) s) 0) as [E|E].
    + destruct (Req_EM_T (begins (minus W) s) 0); [lra|reflexivity].
    + assert (0 < begins (plus W) s) as Hp by lra. reals. rewrite <- (ln_exp (beta * INR n)).
      apply ln_le; [apply exp_pos|]. apply (Rmult_le_reg_r (begins (plus W) s)); [exact Hp|].
      rewrite (Rmult_assoc (begins (minus W) s)), Rinv_l, Rmult_1_r by lra.
      apply (Rmult_le_compat_l (exp (beta * INR n))) in H3; [|left; apply exp_pos].
      rewrite <- Rmult_assoc, <- exp_plus in H3. replace (beta * INR n + - (beta * INR n)) with 0 in H3 by ring.
      rewrite exp_0, Rmult_1_l in H3. exact H3.
  - destruct (to_model W alpha a0 a1 s H2) as [E L]. rewrite E.
    assert (0 < exp (- (beta * INR n)) * / alpha) as Q by (apply Rmult_lt_0_compat; [apply exp_pos|positive]).
    reals. apply Rle_trans with (1 := L). rewrite inverse_weight by assumption.
    assert (0 <= begins (plus W) s / begins (minus W) s) as R0 by (apply Rmult_le_pos; [lra|left; positive]).
    assert (begins (plus W) s / begins (minus W) s <= exp (- (beta * INR n))) as R1.
    { apply (Rmult_le_reg_r (begins (minus W) s)); [exact H2|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    apply ln_le.
    + assert (0 <= (1 - alpha) / alpha * (begins (plus W) s / begins (minus W) s)); [|lra].
      apply Rmult_le_pos; [apply Rmult_le_pos; [lra|left; positive]|exact R0].
    + apply Rplus_le_compat_l. unfold Rdiv at 1. rewrite (Rmult_comm (1 - alpha)), Rmult_assoc, (Rmult_comm (exp _)).
      apply Rmult_le_compat_l; [left; positive|]. nra.
Qed.
