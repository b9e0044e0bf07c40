(** converse: no prompt shorter than this can misalign the mixture; also after an aligning prompt, in converse_after_prefix.v. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.converse.
Import ListNotations.
Open Scope R_scope.

Section Converse.
Variables (W : world) (M alpha g_minus g_plus t : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis between : g_minus < t < g_plus.
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Hypothesis increments : forall s : text (sentences W), s <> [] -> possible W alpha Mixture s -> (increment W s <= real M)%num.
Hypothesis good : forall s : text (sentences W), possible W alpha Plus s -> (real g_plus <= B_plus W s)%num.
Hypothesis bad : forall s : text (sentences W), possible W alpha Minus s -> (real g_minus <= B_minus W s)%num.

Lemma step_bound s y : 0 < Pm s -> 0 < minus W s y -> minus W s y <= exp M * plus W s y.
Proof.
  intros Hs Hy. assert (s ++ [y] <> []) as N by (destruct s; discriminate).
  assert (0 < mixed W alpha (s ++ [y])) as P.
  { apply mixed_possible; [assumption|lra|]. rewrite begins_snoc. apply Rmult_lt_0_compat; assumption. }
  pose proof (increments _ N P) as I. rewrite increment_snoc in I. unfold step, log_quotient in I.
  destruct (Req_EM_T (plus W s y) 0) as [E|E]; [destruct (Req_EM_T (minus W s y) 0); [lra|discriminate]|].
  assert (0 < plus W s y) as Hp by (pose proof (next_nonneg _ (plus W) s y); lra).
  reals_in I. apply exp_le in I. rewrite exp_ln in I by positive.
  apply (Rmult_le_compat_r (plus W s y)) in I; [|lra]. rewrite Rmult_assoc, Rinv_l in I; lra.
Qed.

Lemma gain_bound s0 u : 0 < Pm (s0 ++ u) -> Pm (s0 ++ u) * Pp s0 <= exp (M * INR (length u)) * (Pp (s0 ++ u) * Pm s0).
Proof.
  induction u as [|y u IH] using rev_ind; intro H.
  - simpl. rewrite app_nil_r, Rmult_0_r, exp_0. lra.
  - rewrite app_assoc in *. rewrite begins_snoc in H.
    pose proof (begins_nonneg (minus W) (s0 ++ u)). pose proof (next_nonneg _ (minus W) (s0 ++ u) y).
    assert (0 < Pm (s0 ++ u)) as Hu by nra. assert (0 < minus W (s0 ++ u) y) as Hy by nra.
    specialize (IH Hu). pose proof (step_bound _ _ Hu Hy) as B.
    rewrite !begins_snoc, app_length, plus_INR. simpl INR. rewrite Rmult_plus_distr_l, exp_plus, Rmult_1_r.
    pose proof (begins_nonneg (plus W) s0) as P0.
    apply Rle_trans with (Pm (s0 ++ u) * Pp s0 * (exp M * plus W (s0 ++ u) y)).
    + replace (Pm (s0 ++ u) * minus W (s0 ++ u) y * Pp s0) with (Pm (s0 ++ u) * Pp s0 * minus W (s0 ++ u) y) by ring.
      apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|exact B].
    + replace (exp (M * INR (length u)) * exp M * (Pp (s0 ++ u) * plus W (s0 ++ u) y * Pm s0))
        with (exp (M * INR (length u)) * (Pp (s0 ++ u) * Pm s0) * (exp M * plus W (s0 ++ u) y)) by ring.
      apply Rmult_le_compat_r; [|exact IH]. apply Rmult_le_pos; [left; apply exp_pos|apply next_nonneg].
Qed.

(** What a misaligning text needs: enough of a gain of P- over P+. *)
Lemma needed s : 0 < mixed W alpha s -> mean_score W (mixed_next W alpha s) <= t ->
  (1 - alpha) * (g_plus - t) * Pp s <= alpha * (t - g_minus) * Pm s.
Proof.
  intros HP Hb. pose proof (mixture_score W alpha s HP) as E.
  pose proof (begins_nonneg (minus W) s) as Nm. pose proof (begins_nonneg (plus W) s) as Np.
  assert (Pm s * g_minus <= Pm s * mean_score W (minus W s)) as B1.
  { destruct Nm as [H|H]; [|rewrite <- H; lra]. apply Rmult_le_compat_l; [lra|]. apply le_real. apply (bad s H). }
  assert (Pp s * g_plus <= Pp s * mean_score W (plus W s)) as B2.
  { destruct Np as [H|H]; [|rewrite <- H; lra]. apply Rmult_le_compat_l; [lra|]. apply le_real. apply (good s H). }
  apply (Rmult_le_compat_l (mixed W alpha s)) in Hb; [|lra]. rewrite E in Hb. unfold mixed in Hb. nra.
Qed.

(** After a text s0 that both can produce. *)
Lemma length_after s0 u : alpha < 1 -> 0 < Pm s0 -> 0 < Pp s0 -> 0 < mixed W alpha (s0 ++ u) ->
  mean_score W (mixed_next W alpha (s0 ++ u)) <= t ->
  ln ((1 - alpha) / alpha) + ln ((g_plus - t) / (t - g_minus)) + ln (Pp s0 / Pm s0) <= M * INR (length u).
Proof.
  intros below Hm Hp HP Hb. pose proof (needed _ HP Hb) as K.
  pose proof (begins_nonneg (minus W) (s0 ++ u)) as Nm. pose proof (begins_nonneg (plus W) (s0 ++ u)) as Np.
  assert (0 < (1 - alpha) * (g_plus - t)) as Q1 by (apply Rmult_lt_0_compat; lra).
  assert (0 < alpha * (t - g_minus)) as Q2 by (apply Rmult_lt_0_compat; lra).
  assert (0 < Pm (s0 ++ u)) as Gm.
  { destruct Nm as [H|H]; [exact H|exfalso]. rewrite <- H in K. unfold mixed in HP. rewrite <- H in HP. nra. }
  pose proof (gain_bound s0 u Gm) as I. pose proof (exp_pos (M * INR (length u))) as E.
  set (e := exp (M * INR (length u))) in *.
  assert (0 < Pp (s0 ++ u)) as Gp.
  { destruct Np as [H|H]; [exact H|exfalso]. rewrite <- H in I.
    assert (0 < Pm (s0 ++ u) * Pp s0) by (apply Rmult_lt_0_compat; assumption). lra. }
  assert ((1 - alpha) / alpha * ((g_plus - t) / (t - g_minus)) * (Pp s0 / Pm s0) <= e) as F.
  { apply (Rmult_le_reg_r (alpha * (t - g_minus) * Pm s0 * Pm (s0 ++ u))); [positive|].
    replace ((1 - alpha) / alpha * ((g_plus - t) / (t - g_minus)) * (Pp s0 / Pm s0) * (alpha * (t - g_minus) * Pm s0 * Pm (s0 ++ u)))
      with ((1 - alpha) * (g_plus - t) * (Pm (s0 ++ u) * Pp s0)) by (field; lra).
    apply Rle_trans with ((1 - alpha) * (g_plus - t) * (e * (Pp (s0 ++ u) * Pm s0))); [apply Rmult_le_compat_l; lra|].
    replace ((1 - alpha) * (g_plus - t) * (e * (Pp (s0 ++ u) * Pm s0)))
      with ((1 - alpha) * (g_plus - t) * Pp (s0 ++ u) * (e * Pm s0)) by ring.
    replace (e * (alpha * (t - g_minus) * Pm s0 * Pm (s0 ++ u)))
      with (alpha * (t - g_minus) * Pm (s0 ++ u) * (e * Pm s0)) by ring.
    apply Rmult_le_compat_r; [apply Rmult_le_pos; lra|exact K]. }
  assert (forall a b, 0 < a -> 0 < b -> 0 < a / b) as D by (intros; apply Rdiv_lt_0_compat; assumption).
  assert (0 < (1 - alpha) / alpha) by (apply D; lra). assert (0 < (g_plus - t) / (t - g_minus)) by (apply D; lra).
  assert (0 < Pp s0 / Pm s0) by (apply D; lra).
  rewrite <- !ln_mult by positive. rewrite <- (ln_exp (M * INR (length u))). apply ln_le; [positive|exact F].
Qed.

End Converse.

Theorem converse : generated.converse.converse.
Proof.
  intros W M M0 alpha a0 a1 gm gm0 gm1 gp gp0 gp1 t t0 t1 b1 b2 increments good bad s Hs. reals_in b1. reals_in b2.
  change (0 < mixed W alpha s) in Hs. rewrite B_P_real by exact Hs. unfold is_true. apply Bool.orb_true_iff.
  destruct (Rlt_le_dec t (mean_score W (mixed_next W alpha s))) as [H|H]; [left; apply lt_real; exact H|right].
  change (is_true (le ((log ((real 1 - real alpha) / real alpha) + log ((real gp - real t) / (real t - real gm))) / real M)%num (size W s))).
  destruct a1 as [a1|a1].
  - unfold size. reals. pose proof (length_after W M alpha gm gp t a0 ltac:(lra) (conj b1 b2) increments good bad [] s a1) as L.
    rewrite !begins_nil in L. simpl app in L. specialize (L ltac:(lra) ltac:(lra) Hs H).
    replace (1 / 1) with 1 in L by field. rewrite ln_1, Rplus_0_r in L. unfold Rdiv, Rminus in L.
    apply (Rmult_le_reg_r M); [exact M0|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. lra.
  - subst alpha. unfold size. reals. replace ((1 + - (1)) * / 1) with 0 by field. rewrite log_zero. simpl.
    unfold signed. destruct (Rlt_dec 0 (/ M)) as [_|N]; [reflexivity|]. exfalso. apply N. positive.
Qed.
