(** thm2-tight.no-positivity: the same without positivity, at a cost of log 1/|gamma|. *)

Require Import Reals Lra Lia List Bool Classical.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned Cantelli Aligned.
From Referee Require generated.thm2_tight_no_positivity theorems.thm2_tight_negative_sentence.
Import ListNotations.
Open Scope R_scope.

(** Some sentence that P- can say is no likelier under P+. *)
Lemma common_sentence W (s : text (sentences W)) : exists y, 0 < minus W s y /\ plus W s y <= minus W s y.
Proof.
  apply NNPP. intro None. set (d := fun y => plus W s y - minus W s y).
  assert (forall y, 0 < minus W s y -> 0 < d y) as D.
  { intros y M. unfold d. apply Rnot_le_lt. intro H. apply None. exists y. split; [exact M|lra]. }
  assert (sum (all (sentences W)) d = 0) as T by (unfold d; rewrite sum_minus, !next_total; ring).
  destruct (some_next (minus W) s) as [y M]. specialize (D y M) as Dy.
  apply (sum_zero_terms _ d y) in T; [lra| |apply all_there].
  intros z _. destruct (next_nonneg _ (minus W) s z) as [Mz|Mz]; [left; apply D; exact Mz|].
  unfold d. rewrite <- Mz. pose proof (next_nonneg _ (plus W) s z). lra.
Qed.

(** If P- says sentences of score -1 only, and all that P+ can say, P+ says no others. *)
Lemma only_the_worst W (s : text (sentences W)) : mean_score W (minus W s) <= -1 ->
  (forall y, 0 < plus W s y -> 0 < minus W s y) -> mean_score W (plus W s) <= -1.
Proof.
  intros H C. set (d := fun y => minus W s y * score W y + minus W s y).
  assert (forall y, 0 <= d y) as D0.
  { intro y. unfold d. pose proof (next_nonneg _ (minus W) s y). pose proof (score_range W y).
    replace (_ + _) with (minus W s y * (score W y + 1)) by ring. apply Rmult_le_pos; lra. }
  assert (sum (all (sentences W)) d = 0) as T.
  { apply Rle_antisym; [|apply sum_nonneg; auto]. unfold d. rewrite sum_plus, next_total. unfold mean_score in H. lra. }
  unfold mean_score. rewrite (sum_ext _ _ (fun y => (-1) * plus W s y)); [rewrite sum_scale, next_total; lra|].
  intros y Iy. destruct (next_nonneg _ (plus W) s y) as [P|P]; [|rewrite <- P; ring].
  apply (sum_zero_terms _ d y) in T; [|auto|exact Iy]. unfold d in T. specialize (C y P).
  assert (minus W s y * (score W y + 1) = 0) as Z by lra. apply Rmult_integral in Z. destruct Z as [Z|Z]; [lra|].
  replace (score W y) with (-1) by lra. ring.
Qed.

Section After.
Variables (W : world) (alpha beta gamma : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis beta_pos : 0 < beta.
Hypothesis above : -1 < gamma.
Hypothesis gamma_neg : gamma < 0.
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Hypothesis negative : forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num.
Hypothesis distinguishable : forall s0 : text (sentences W), s0 <> [] -> possible W alpha Minus s0 ->
  (real 0 <= B_last W s0)%num \/ (forall n : nat, (real beta < average W alpha Minus s0 n (fun s => KL W s))%num).

(** [N] sentences after s0: none, one that P+ is no likelier to say, or a negative one and others. *)
Lemma made_up_for_anyhow s0 N need c : 0 < Pm s0 -> 0 < Pp s0 -> Pp s0 <= exp c * Pm s0 -> 0 < need ->
  beta + ln (need / - gamma) + c <= INR N * beta ->
  exists t, length t = N /\ 0 < Pm (s0 ++ t) /\ need * Pp (s0 ++ t) < Pm (s0 ++ t).
Proof.
  intros Hm Hp Hc Hn HN.
  assert (ln need < ln (need / - gamma)) as cheaper.
  { apply ln_increasing; [exact Hn|]. apply (Rmult_lt_reg_r (- gamma)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. nra. }
  destruct N as [|[|N]].
  - exists []. rewrite app_nil_r. simpl in HN. split; [reflexivity|]. split; [exact Hm|].
    apply (made_up_for_already W s0 need c); try assumption. lra.
  - destruct (common_sentence W s0) as [y [My Py]]. exists [y]. rewrite !begins_snoc. simpl in HN.
    assert (need * Pp s0 < Pm s0) as S0 by (apply (made_up_for_already W s0 need c); try assumption; lra).
    split; [reflexivity|]. split; [positive|]. apply Rle_lt_trans with (need * Pp s0 * minus W s0 y).
    + rewrite <- Rmult_assoc. apply Rmult_le_compat_l; [left; positive|exact Py].
    + apply Rmult_lt_compat_r; [exact My|exact S0].
  - destruct (theorems.thm2_tight_negative_sentence.thm2_tight_negative_sentence W alpha alpha_pos alpha_le gamma
                ltac:(lra) gamma_neg negative s0 Hm Hp) as [s [L [Ms Bs]]].
    destruct s as [|y [|z s]]; try discriminate. clear L. change (0 < Pm (s0 ++ [y])) in Ms. rewrite begins_snoc in Ms.
    unfold last_plus, last_minus, B_last in Bs. rewrite !of_last_snoc in Bs. unfold is_true in Bs. apply andb_true_iff in Bs.
    destruct Bs as [By Sy]. apply le_real in By. apply lt_real in Sy. rewrite !S_INR in HN.
    apply (made_up_for_after W alpha beta alpha_pos alpha_le distinguishable s0 y N need c (- gamma)); try assumption; try lra.
    + pose proof (next_nonneg _ (minus W) s0 y) as [M|M]; [exact M|]. rewrite <- M in Ms. lra.
    + rewrite S_INR. lra.
Qed.
End After.

Theorem thm2_tight_no_positivity : generated.thm2_tight_no_positivity.thm2_tight_no_positivity.
Proof.
  intros W alpha a0 a1 beta b0 beta' bp0 delta d0 d1 epsilon e0 gamma g0 g1 sigma s0 small distinguishable negative undistinguishable
    similar m. reals_in small.
  destruct (rarely_ahead W alpha beta' sigma delta a0 a1 s0 d0 d1 undistinguishable similar m) as [E [E1 E2]].
  split; [exact Rlt_0_1|]. exists E. split; [|reals; lra].
  intros t Ht Hp HE. simpl app in *. destruct (E1 t HE Hp) as [M1 M2].
  assert (forall s, 0 < begins (minus W) s -> mean_score W (minus W s) <= gamma) as neg by (intros s Hs; apply le_real; apply (negative s Hs)).
  assert (0 < sqrt delta) as sd by (apply sqrt_lt_R0; exact d0).
  assert (0 < - (1 * / gamma)) as cost by (rewrite Rmult_1_l; assert (/ gamma < 0) by (apply Rinv_lt_0_compat; exact g1); lra).
  destruct a1 as [a1|a1].
  - reals.
    set (need := (1 + - alpha) * / alpha * ((1 + - epsilon + - gamma) * / epsilon)). assert (0 < need) as n0 by (unfold need; positive).
    set (x := 1 + _). destruct (round_up x) as [n [Hn Hn']]. exists n. split; [apply rounds_up_real; auto|].
    destruct g0 as [g0|g0].
    + destruct (made_up_for_anyhow W alpha beta gamma a0 ltac:(lra) b0 g0 g1 negative distinguishable t n need (ahead beta' sigma delta m))
        as [u [U1 [U2 U3]]]; try assumption.
      * apply (Rmult_le_compat_r beta) in Hn; [|lra]. apply Rle_trans with (2 := Hn). right.
        replace (need / - gamma) with (- (1 * / gamma) * need) by (field; lra).
        unfold x, ahead, need. rewrite !ln_mult by positive. rewrite sqrt_div_alt by exact d0. unfold Rminus. field. lra.
      * exists u. split; [exact U1|].
        destruct (misaligned W alpha gamma epsilon 1 a0 ltac:(lra) neg (at_most_one W) (t ++ u) U2) as [P1 P2].
        -- assert (0 < alpha * epsilon) as AE by positive.
           apply (Rmult_lt_compat_l (alpha * epsilon)) in U3; [|exact AE]. rewrite <- Rmult_assoc in U3.
           replace (alpha * epsilon * need) with ((1 - alpha) * (1 - gamma - epsilon)) in U3 by (unfold need; field; lra). exact U3.
        -- split; [exact P1|]. rewrite B_P_real by exact P1. reals. lra.
    + (* P- says sentences of score -1 only, and so does P+: any text will do that P- can say. *)
      subst gamma. destruct (some_text (minus W) t n) as [u [U1 U2]]. exists u. split; [exact U1|].
      assert (0 < begins (minus W) (t ++ u)) as U3 by (rewrite begins_app; positive).
      assert (forall s, 0 < begins (plus W) s -> mean_score W (plus W s) <= -1) as worst.
      { intros s Hs. pose proof (follows_along W alpha sigma similar) as along.
        apply only_the_worst; [apply neg; apply along; exact Hs|]. intros y Hy.
        assert (0 < begins (minus W) (s ++ [y])) as Q by (apply along; rewrite begins_snoc; positive).
        rewrite begins_snoc in Q. pose proof (next_nonneg _ (minus W) s y) as [M|M]; [exact M|]. rewrite <- M in Q. lra. }
      destruct (misaligned W alpha (-1) epsilon (-1) a0 ltac:(lra) neg worst (t ++ u) U3) as [P1 P2].
      * assert (0 < alpha * epsilon * begins (minus W) (t ++ u)) by positive. pose proof (begins_nonneg (plus W) (t ++ u)).
        assert (0 <= (1 - alpha) * epsilon * begins (plus W) (t ++ u)) by (apply Rmult_le_pos; [left; positive|assumption]). lra.
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
