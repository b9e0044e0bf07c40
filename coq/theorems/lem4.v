(** Lemma 4: the likelihood ratio after an aligning prompt drawn from P+. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned Cantelli Aligned.
From Referee Require generated.lem4.
Import ListNotations.
Open Scope R_scope.

Theorem lem4 : generated.lem4.lem4.
Proof.
  intros W alpha a0 a1 beta b0 beta' bp0 delta d0 d1 epsilon e0 gamma g0 g1 sigma s0 distinguishable negative undistinguishable
    similar positive_law m.
  destruct (rarely_ahead W alpha beta' sigma delta a0 a1 s0 d0 d1 undistinguishable similar m) as [E [E1 E2]].
  split; [exact Rlt_0_1|]. exists E. split; [|reals; lra].
  intros t Ht Hp HE. simpl app in *. destruct (E1 t HE Hp) as [M1 M2].
  assert (0 < sqrt delta) as sd by (apply sqrt_lt_R0; exact d0). reals.
  set (x := 1 + _ + _ + _). destruct (round_up x) as [n [Hn Hn']]. exists n. split; [apply rounds_up_real; auto|].
  destruct (made_up_for W alpha beta gamma a0 a1 b0 g1 negative distinguishable positive_law t n (1 / epsilon) (ahead beta' sigma delta m))
    as [u [U1 [U2 U3]]]; try assumption.
  - apply Rdiv_lt_0_compat; lra.
  - apply (Rmult_le_compat_r beta) in Hn; [|lra]. apply Rle_trans with (2 := Hn).
    pose proof (ahead_at_most beta' sigma delta m s0 d0 d1).
    apply Rle_trans with (beta + ln (1 / epsilon) + (beta' * INR m + sigma * sqrt (INR m) * / sqrt delta)); [lra|].
    right. unfold x, Rdiv. field. lra.
  - exists u. split; [exact U1|]. split; [exact U2|]. rewrite inverse_likelihood_ratio_real by exact U2. reals.
    apply (Rmult_le_reg_r (begins (minus W) (t ++ u))); [exact U2|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
    apply (Rmult_lt_compat_l epsilon) in U3; [|exact e0]. rewrite <- Rmult_assoc in U3.
    replace (epsilon * (1 / epsilon)) with 1 in U3 by (field; lra). lra.
Qed.
