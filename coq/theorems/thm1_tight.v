(** thm1-tight: the exact length under Definition 2.5. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned.
From Referee Require generated.thm1_tight.
Import ListNotations.
Open Scope R_scope.

(** Both forms: [g] bounds the behaviour of P+. *)
Lemma tight (W : world) alpha beta epsilon g gamma :
  0 < alpha -> alpha <= 1 -> 0 < beta -> 0 < epsilon -> epsilon < g - gamma ->
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (forall s, possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (forall s, 0 < begins (plus W) s -> mean_score W (plus W s) <= g) ->
  exists N, rounds_up (choose ((real 1 - real alpha) * (real g - real gamma) < real epsilon)%num
                              (real epsilon <= (real 1 - real alpha) * (real g - real gamma))%num (real 0)
                              (larger (real 1) ((log ((real 1 - real alpha) / real alpha)
                                                 + log ((real g - real epsilon - real gamma) / real epsilon)) / real beta)))%num N /\
    exists s : text (sentences W), length s = N /\ possible W alpha Mixture s /\ (B_P W alpha s < real epsilon + real gamma)%num.
Proof.
  intros a0 a1 b0 e0 small distinguishable negative good.
  assert (forall s, 0 < begins (minus W) s -> mean_score W (minus W s) <= gamma) as neg.
  { intros s Hs. apply le_real. apply (negative s Hs). }
  destruct (Rlt_dec ((1 + - alpha) * (g + - gamma)) epsilon) as [H|H].
  - exists 0%nat. replace (choose _ _ _ _) with (real 0).
    + reals. split; [simpl; lra|]. exists []. split; [reflexivity|].
      destruct (misaligned W alpha gamma epsilon g a0 a1 neg good []) as [P1 P2].
      * rewrite begins_nil. lra.
      * rewrite !begins_nil. replace ((1 - alpha) * (g - gamma - epsilon)) with ((1 + - alpha) * (g + - gamma) - epsilon + alpha * epsilon) by ring. lra.
      * split; [exact P1|]. rewrite B_P_real by exact P1. reals. lra.
    + simpl. destruct (Rlt_dec ((1 + - alpha) * (g + - gamma)) epsilon) as [_|N]; [reflexivity|contradiction].
  - assert (0 < 1 + - alpha) as A.
    { apply Rnot_le_lt. intro. assert ((1 + - alpha) * (g + - gamma) <= 0 * (g + - gamma)) by (apply Rmult_le_compat_r; lra). lra. }
    assert (0 < g + - epsilon + - gamma) as G by lra.
    set (x := (ln ((1 + - alpha) * / alpha) + ln ((g + - epsilon + - gamma) * / epsilon)) * / beta).
    replace (choose _ _ _ _) with (real (Rmax 1 x)).
    + destruct (round_up (Rmax 1 x)) as [n [Hn Hn']]. exists n. reals. split; [auto|].
      pose proof (Rmax_l 1 x). pose proof (Rmax_r 1 x).
      assert (0 < n)%nat as N by (apply INR_lt; simpl; lra).
      destruct (misaligned_at W alpha beta gamma epsilon g a0 a1 e0 neg good distinguishable n
                  ((1 + - alpha) * / alpha * ((g + - epsilon + - gamma) * / epsilon))) as [s [S1 [S2 S3]]].
      * positive.
      * right. field. lra.
      * exact N.
      * rewrite ln_mult by positive. apply (Rmult_le_reg_r (/ beta)); [positive|].
        rewrite (Rmult_assoc (INR n)), Rinv_r, Rmult_1_r by lra. fold x. lra.
      * exists s. split; [exact S1|]. split; [exact S2|]. rewrite B_P_real by exact S2. reals. lra.
    + unfold choose. simpl lt. simpl le. unfold is_true.
      replace (real 1 - real alpha)%num with (real (1 + - alpha)) by reflexivity.
      replace (real g - real epsilon - real gamma)%num with (real (g + - epsilon + - gamma)) by reflexivity.
      reals. fold x. destruct (Rlt_dec ((1 + - alpha) * (g + - gamma)) epsilon) as [F|_]; [contradiction|].
      assert (le (real epsilon) (real ((1 + - alpha) * (g + - gamma))) = true) as ->; [apply le_real; lra|reflexivity].
Qed.

Theorem thm1_tight : generated.thm1_tight.thm1_tight.
Proof.
  intros W alpha a0 a1 beta b0 epsilon e0 gamma g0 g1 small distinguishable negative. reals_in small.
  apply tight; try assumption; apply at_most_one.
Qed.
