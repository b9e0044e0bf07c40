(** Lemma 2, from its sharp form |B_P(s) - B_-(s)| = (1 - w(s)) |B_+(s) - B_-(s)|. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.lem2.
Import ListNotations.
Open Scope R_scope.

(** The sharp form holds after every prompt that the mixture can produce. *)
Theorem sharp (W : world) alpha (s : text (sentences W)) : 0 < alpha -> alpha <= 1 -> 0 < mixed W alpha s ->
  let w := alpha * begins (minus W) s / mixed W alpha s in
  Rabs (mean_score W (mixed_next W alpha s) - mean_score W (minus W s))
  = (1 - w) * Rabs (mean_score W (plus W s) - mean_score W (minus W s)).
Proof.
  intros a0 a1 H w. pose proof (weight_range W alpha a0 a1 s H) as Hw. fold w in Hw.
  rewrite (mixture_weighted W alpha s H). fold w.
  transitivity (Rabs ((1 - w) * (mean_score W (plus W s) - mean_score W (minus W s)))); [f_equal; ring|].
  rewrite Rabs_mult, (Rabs_pos_eq (1 - w)) by lra. reflexivity.
Qed.

Theorem lem2 : generated.lem2.lem2.
Proof.
  intros W alpha a0 a1 s Hm. change (0 < begins (minus W) s) in Hm.
  pose proof (mixed_possible W alpha a0 a1 s Hm) as HP.
  rewrite B_P_real by exact HP. rewrite inverse_likelihood_ratio_real by exact Hm. unfold B_minus. reals.
  pose proof (sharp W alpha s a0 a1 HP) as E. cbv zeta in E. unfold Rminus in E at 1. rewrite E.
  pose proof (component_range W (minus W) s). pose proof (component_range W (plus W) s).
  pose proof (weight_range W alpha a0 a1 s HP) as Hw.
  assert (Rabs (mean_score W (plus W s) - mean_score W (minus W s)) <= 2) as D by (apply Rabs_le; lra).
  pose proof (Rabs_pos (mean_score W (plus W s) - mean_score W (minus W s))) as D0.
  pose proof (begins_nonneg (plus W) s) as Gp.
  apply Rle_trans with ((1 - alpha * begins (minus W) s / mixed W alpha s) * 2); [apply Rmult_le_compat_l; lra|].
  assert (1 - alpha * begins (minus W) s / mixed W alpha s = (1 - alpha) * begins (plus W) s / mixed W alpha s) as ->.
  { unfold mixed in *. field. lra. }
  replace ((2 + - (2 * alpha)) * (begins (plus W) s * / begins (minus W) s) * / alpha)
    with ((1 - alpha) * begins (plus W) s * / (alpha * begins (minus W) s) * 2) by (field; split; lra).
  apply Rmult_le_compat_r; [lra|]. unfold Rdiv. apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|].
  apply Rinv_le_contravar; [apply Rmult_lt_0_compat; lra|]. unfold mixed.
  assert (0 <= (1 - alpha) * begins (plus W) s) by (apply Rmult_le_pos; lra). lra.
Qed.
