(** identity-mixture: KL(P- || P) of texts of n sentences. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence.
From Referee Require generated.identity_mixture.
Import ListNotations.
Open Scope R_scope.

Theorem identity_mixture : generated.identity_mixture.identity_mixture.
Proof.
  intros W alpha a0 a1 n. set (Pm := begins (minus W)). set (Pp := begins (plus W)).
  rewrite (average_real W alpha a0 a1 Minus [] n (fun s => log (P_minus W s / P W alpha s)%num)
             (fun s => ln (Pm s * / mixed W alpha s))).
  2: exact Rlt_0_1.
  2: { intros t _ Ht. change (0 < Pm ([] ++ t)) in Ht. pose proof (mixed_possible W alpha a0 a1 _ Ht). unfold P_minus, P.
       fold Pm. reals. reflexivity. }
  rewrite (average_real W alpha a0 a1 Minus [] n
             (fun s => log (real 1 + ((real 1 - real alpha) * inverse_likelihood_ratio W s / real alpha))%num)
             (fun s => ln (1 + (1 + - alpha) * (Pp s * / Pm s) * / alpha))).
  2: exact Rlt_0_1.
  2: { intros t _ Ht. change (0 < Pm ([] ++ t)) in Ht. rewrite inverse_likelihood_ratio_real by exact Ht. fold Pm Pp. reals.
       rewrite log_real; [reflexivity|]. pose proof (begins_nonneg (plus W) ([] ++ t)) as G. fold Pp in G.
       assert (0 <= (1 + - alpha) * (Pp ([] ++ t) * / Pm ([] ++ t)) * / alpha); [|lra].
       apply Rmult_le_pos; [apply Rmult_le_pos; [lra|apply Rmult_le_pos; [exact G|left; positive]]|left; positive]. }
  reals.
  assert (sum (texts n) (fun t => given W alpha Minus [] ([] ++ t)) = 1) as T.
  { rewrite (sum_ext _ _ (follows (minus W) [])); [apply sum_follows|]. intros t _. apply given_minus. exact Rlt_0_1. }
  replace (ln (1 * / alpha)) with (sum (texts n) (fun t => ln (1 * / alpha) * given W alpha Minus [] ([] ++ t)))
    by (rewrite sum_scale, T; ring).
  match goal with |- _ = ?a + - ?b => change (a + - b) with (a - b) end. rewrite <- sum_minus.
  apply sum_ext. intros t _. rewrite given_minus by exact Rlt_0_1. simpl app.
  destruct (follows_nonneg (minus W) [] t) as [G|G]; [|rewrite <- G; ring]. change (0 < Pm t) in G.
  pose proof (mixed_possible W alpha a0 a1 _ G) as HP.
  assert (ln (Pm t * / mixed W alpha t) = ln (1 * / alpha) - ln (1 + (1 + - alpha) * (Pp t * / Pm t) * / alpha)) as ->; [|ring].
  pose proof (begins_nonneg (plus W) t) as Gp. fold Pp in Gp.
  assert (0 < 1 + (1 + - alpha) * (Pp t * / Pm t) * / alpha) as D.
  { assert (0 <= (1 + - alpha) * (Pp t * / Pm t) * / alpha); [|lra].
    apply Rmult_le_pos; [apply Rmult_le_pos; [lra|apply Rmult_le_pos; [exact Gp|left; positive]]|left; positive]. }
  rewrite <- ln_quotient by positive. f_equal. unfold mixed in *. fold Pm Pp in HP |- *. field. repeat split; try lra.
Qed.
