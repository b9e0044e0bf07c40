(** identity-total: what P- reveals of itself to the mixture, sentence after sentence, is at most log 1/alpha in all. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Mixture.
From Referee Require generated.identity_total.
Import ListNotations.
Open Scope R_scope.

Theorem identity_total : generated.identity_total.identity_total.
Proof.
  intros W alpha a0 a1 n. unfold total_between. rewrite Nat.sub_0_r.
  set (L := mixture W alpha a0 a1).
  assert (forall t, given W alpha Minus [] ([] ++ t) = follows (minus W) [] t) as drawn.
  { intro t. apply given_minus. exact Rlt_0_1. }
  assert (forall k, average W alpha Minus [] k (fun s => KL_to_model W alpha s)
                    = real (sum (texts k) (fun t => follows (minus W) [] t * entropy W (minus W ([] ++ t)) (L ([] ++ t))))) as E.
  { intro k. rewrite (average_real W alpha a0 a1 Minus [] k _ (fun s => entropy W (minus W s) (L s))).
    - f_equal. apply sum_ext. intros t _. rewrite drawn. reflexivity.
    - exact Rlt_0_1.
    - intros t _ Ht. destruct (to_model W alpha a0 a1 ([] ++ t) Ht) as [K _]. simpl app in *. rewrite K. f_equal.
      unfold entropy. apply sum_ext. intros y _. unfold L. simpl next. unfold mixed_row.
      destruct (Rlt_dec 0 (mixed W alpha t)) as [_|N]; [reflexivity|].
      exfalso. apply N. apply mixed_possible; assumption. }
  rewrite (total_ext _ _ _ (fun k _ => E k)).
  rewrite (total_real _ _ (fun k => sum (texts k) (fun t => follows (minus W) [] t * entropy W (minus W ([] ++ t)) (L ([] ++ t))))) by reflexivity.
  rewrite <- (chain_rule W (minus W) L [] (S n) (S n)) by (try apply mixture_covers; lia).
  reals. apply Rle_trans with (sum (texts (S n)) (fun t => ln (1 * / alpha) * follows (minus W) [] t));
    [|right; rewrite sum_scale, sum_follows; ring].
  apply sum_le. intros t _. destruct (follows_nonneg (minus W) [] t) as [G|G]; [|rewrite <- G; lra].
  rewrite (Rmult_comm (ln _)). apply Rmult_le_compat_l; [lra|]. unfold ratio.
  change (follows L [] t) with (begins L t). unfold L. rewrite mixture_begins.
  apply Rle_trans with (1 := ratio_at_most W alpha a0 a1 t G). right. f_equal.
Qed.
