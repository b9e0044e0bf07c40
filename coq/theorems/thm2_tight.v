(** thm2-tight: Cantelli's constant and the exact threshold. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned Cantelli Aligned.
From Referee Require generated.thm2_tight.
Import ListNotations.
Open Scope R_scope.

Theorem thm2_tight : generated.thm2_tight.thm2_tight.
Proof.
  intros W alpha a0 a1 beta b0 beta' bp0 delta d0 d1 epsilon e0 gamma g0 g1 sigma s0 small distinguishable negative undistinguishable
    similar positive_law m. reals_in small.
  destruct (rarely_ahead W alpha beta' sigma delta a0 a1 s0 d0 d1 undistinguishable similar m) as [E [E1 E2]].
  split; [exact Rlt_0_1|]. exists E. split; [|reals; lra].
  intros t Ht Hp HE. simpl app in *. destruct (E1 t HE Hp) as [M1 M2].
  assert (forall s, 0 < begins (minus W) s -> mean_score W (minus W s) <= gamma) as neg by (intros s Hs; apply le_real; apply (negative s Hs)).
  assert (0 < sqrt delta) as sd by (apply sqrt_lt_R0; exact d0).
  destruct a1 as [a1|a1].
  - reals.
    set (need := (1 + - alpha) * / alpha * ((1 + - epsilon + - gamma) * / epsilon)). assert (0 < need) as n0 by (unfold need; positive).
    set (x := 1 + _). destruct (round_up x) as [n [Hn Hn']]. exists n. split; [apply rounds_up_real; auto|].
    destruct (made_up_for W alpha beta gamma a0 ltac:(lra) b0 g1 negative distinguishable positive_law t n need (ahead beta' sigma delta m))
      as [u [U1 [U2 U3]]]; try assumption.
    + apply (Rmult_le_compat_r beta) in Hn; [|lra]. apply Rle_trans with (2 := Hn). right.
      unfold x, ahead, need. rewrite ln_mult by positive. rewrite sqrt_div_alt by exact d0. unfold Rminus. field. lra.
    + exists u. split; [exact U1|].
      destruct (misaligned W alpha gamma epsilon 1 a0 ltac:(lra) neg (at_most_one W) (t ++ u) U2) as [P1 P2].
      * assert (0 < alpha * epsilon) as AE by positive.
        apply (Rmult_lt_compat_l (alpha * epsilon)) in U3; [|exact AE]. rewrite <- Rmult_assoc in U3.
        replace (alpha * epsilon * need) with ((1 - alpha) * (1 - gamma - epsilon)) in U3 by (unfold need; field; lra). exact U3.
      * split; [exact P1|]. rewrite B_P_real by exact P1. reals. lra.
  - (* P is P- itself: the length is 0, as log 0 is -oo. *)
    subst alpha. exists 0%nat. split.
    + reals. replace ((1 + - (1)) * / 1) with 0 by field. rewrite log_zero. simpl add. simpl mul. unfold signed.
      destruct (Rlt_dec 0 (/ beta)) as [_|N]; [|exfalso; apply N; positive]. simpl. split; [reflexivity|left; reflexivity].
    + exists []. split; [reflexivity|]. rewrite app_nil_r.
      destruct (misaligned W 1 gamma epsilon 1 ltac:(lra) ltac:(lra) neg (at_most_one W) t M1) as [P1 P2].
      * assert (0 < epsilon * begins (minus W) t) by positive. lra.
      * split; [exact P1|]. rewrite B_P_real by exact P1. reals. lra.
Qed.
