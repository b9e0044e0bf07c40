(** converse.after-prefix: the same after an aligning prompt s0, which adds log P+(s0)/P-(s0). *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.converse_after_prefix theorems.converse.
Import ListNotations.
Open Scope R_scope.

Theorem converse_after_prefix : generated.converse_after_prefix.converse_after_prefix.
Proof.
  intros W M M0 alpha a0 a1 gm gm0 gm1 gp gp0 gp1 t t0 t1 b1 b2 increments good bad s Hs s0 u E. reals_in b1. reals_in b2.
  change (0 < begins (minus W) s) in Hs. pose proof (mixed_possible W alpha a0 a1 s Hs) as HP.
  rewrite B_P_real by exact HP. unfold is_true. apply Bool.orb_true_iff.
  destruct (Rlt_le_dec t (mean_score W (mixed_next W alpha s))) as [H|H]; [left; apply lt_real; exact H|right].
  match goal with |- ?x = true => change (is_true x) end.
  assert (0 < begins (minus W) s0) as Hm by (rewrite E in Hs; apply begins_front in Hs; exact Hs).
  (* P+ can produce the beginning s0: otherwise some increment on the way to it would be infinite. *)
  assert (0 < begins (plus W) s0) as Hp.
  { pose proof (begins_nonneg (plus W) s0) as [G|G]; [exact G|exfalso].
    pose proof (theorems.converse.gain_bound W M alpha a0 a1 increments [] s0) as B. simpl app in B.
    rewrite !begins_nil in B. specialize (B Hm). rewrite <- G, Rmult_0_l, Rmult_0_r in B. lra. }
  assert (INR (length s) + - INR (length s0) = INR (length u)) as L by (rewrite E, app_length, plus_INR; ring).
  unfold size, P_plus, P_minus.
  destruct a1 as [a1|a1].
  - reals. rewrite L.
    pose proof (theorems.converse.length_after W M alpha gm gp t a0 ltac:(lra) (conj b1 b2) increments good bad s0 u a1 Hm Hp) as K.
    rewrite <- E in K. specialize (K HP H). rewrite ln_quotient with (x := begins (plus W) s0) in K by assumption.
    unfold Rdiv, Rminus in K. apply (Rmult_le_reg_r M); [exact M0|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. lra.
  - subst alpha. reals. replace ((1 + - (1)) * / 1) with 0 by field. rewrite log_zero. simpl add.
    rewrite L. simpl mul. unfold signed. destruct (Rlt_dec 0 (/ M)) as [_|N]; [reflexivity|]. exfalso. apply N. positive.
Qed.
