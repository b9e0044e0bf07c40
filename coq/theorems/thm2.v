(** Theorem 2: misalignment after an aligning prompt drawn from P+. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned Cantelli Aligned.
From Referee Require generated.thm2.
Import ListNotations.
Open Scope R_scope.

Theorem thm2 : generated.thm2.thm2.
Proof.
  intros W alpha a0 a1 beta b0 beta' bp0 delta d0 d1 epsilon e0 gamma g0 g1 sigma s0 distinguishable negative undistinguishable
    similar positive_law m.
  destruct (rarely_ahead W alpha beta' sigma delta a0 a1 s0 d0 d1 undistinguishable similar m) as [E [E1 E2]].
  split; [exact Rlt_0_1|]. exists E. split; [|reals; lra].
  intros t Ht Hp HE. simpl app in *. destruct (E1 t HE Hp) as [M1 M2].
  assert (0 < sqrt delta) as sd by (apply sqrt_lt_R0; exact d0). reals. rewrite <- !ln_mult by positive.
  set (need := 4 * (1 * / alpha) * (1 * / epsilon)). assert (0 < need) as n0 by (unfold need; positive).
  set (x := 1 + _ + _ + _). destruct (round_up x) as [n [Hn Hn']]. exists n. split; [apply rounds_up_real; auto|].
  destruct (made_up_for W alpha beta gamma a0 a1 b0 g1 negative distinguishable positive_law t n need (ahead beta' sigma delta m))
    as [u [U1 [U2 U3]]]; try assumption.
  - apply (Rmult_le_compat_r beta) in Hn; [|lra]. apply Rle_trans with (2 := Hn).
    pose proof (ahead_at_most beta' sigma delta m s0 d0 d1).
    apply Rle_trans with (beta + ln need + (beta' * INR m + sigma * sqrt (INR m) * / sqrt delta)); [lra|].
    right. unfold x. field. lra.
  - exists u. split; [exact U1|].
    assert (forall s, 0 < begins (minus W) s -> mean_score W (minus W s) <= gamma) as neg by (intros s Hs; apply le_real; apply (negative s Hs)).
    destruct (misaligned W alpha gamma epsilon 1 a0 a1 neg (at_most_one W) (t ++ u) U2) as [P1 P2].
    + pose proof (begins_nonneg (plus W) (t ++ u)) as G. assert (0 < alpha * epsilon) as AE by positive.
      apply (Rmult_lt_compat_l (alpha * epsilon)) in U3; [|exact AE]. rewrite <- Rmult_assoc in U3.
      replace (alpha * epsilon * need) with 4 in U3 by (unfold need; field; lra).
      apply Rle_lt_trans with (2 := U3). apply Rmult_le_compat_r; [exact G|].
      destruct (Rle_dec (1 - gamma - epsilon) 0); nra.
    + split; [exact P1|]. rewrite B_P_real by exact P1. reals. lra.
Qed.
