(** Theorem 1. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned.
From Referee Require generated.thm1.
Import ListNotations.
Open Scope R_scope.

(** The length with log C for any C of at least 2. *)
Lemma with_constant (W : world) C alpha beta epsilon gamma :
  2 <= C -> 0 < alpha -> alpha <= 1 -> 0 < beta -> 0 < epsilon -> -1 <= gamma ->
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (forall s, possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  exists N, rounds_up ((log (real C) + log (real 1 / real alpha) + log (real 1 / real epsilon)) / real beta)%num N /\
    exists s : text (sentences W), length s = N /\ possible W alpha Mixture s /\ (B_P W alpha s < real epsilon + real gamma)%num.
Proof.
  intros c a0 a1 b0 e0 g0 distinguishable negative.
  assert (forall s, 0 < begins (minus W) s -> mean_score W (minus W s) <= gamma) as neg.
  { intros s Hs. apply le_real. apply (negative s Hs). }
  set (need := C * (1 * / alpha) * (1 * / epsilon)). assert (0 < need) as P by (unfold need; positive).
  assert (need * (alpha * epsilon) = C) as E by (unfold need; field; lra).
  assert (need * (alpha * epsilon) >= (1 - alpha) * (1 - gamma - epsilon)) as Enough.
  { rewrite E. destruct (Rle_dec (1 - gamma - epsilon) 0) as [H|H]; nra. }
  reals. rewrite <- !ln_mult by positive. fold need.
  destruct (round_up (ln need * / beta)) as [n [Hn Hn']]. exists n. reals. split; [auto|].
  destruct n as [|n].
  - exists []. split; [reflexivity|]. destruct (misaligned W alpha gamma epsilon 1 a0 a1 neg (at_most_one W) []) as [P1 P2].
    + rewrite begins_nil. lra.
    + rewrite !begins_nil. assert (ln need <= 0) as L.
      { simpl in Hn. apply (Rmult_le_reg_r (/ beta)); [positive|lra]. }
      assert (need <= 1) as N1. { rewrite <- (exp_ln need P), <- exp_0. apply exp_le. exact L. }
      assert (C <= alpha * epsilon). { rewrite <- E. rewrite <- (Rmult_1_l (alpha * epsilon)) at 2. apply Rmult_le_compat_r; [|exact N1]. apply Rmult_le_pos; lra. }
      assert (alpha * epsilon <= epsilon) by nra. assert (0 <= (1 - alpha) * (epsilon + gamma - 1)) by (apply Rmult_le_pos; lra).
      assert (0 < alpha * epsilon) by positive. lra.
    + split; [exact P1|]. rewrite B_P_real by exact P1. reals. lra.
  - destruct (misaligned_at W alpha beta gamma epsilon 1 a0 a1 e0 neg (at_most_one W) distinguishable (S n) need) as [s [S1 [S2 S3]]].
    + exact P.
    + lra.
    + lia.
    + apply (Rmult_le_reg_r (/ beta)); [positive|]. rewrite (Rmult_assoc (INR (S n))), Rinv_r, Rmult_1_r by lra. exact Hn.
    + exists s. split; [exact S1|]. split; [exact S2|]. rewrite B_P_real by exact S2. reals. lra.
Qed.

Theorem thm1 : generated.thm1.thm1.
Proof. intros W alpha a0 a1 beta b0 epsilon e0 gamma g0 g1 D N. apply with_constant; try assumption. lra. Qed.
