(** thm5-cantelli: a text drawn from P- of that many sentences misaligns with probability at least 1 - delta. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Misaligned Cantelli.
From Referee Require generated.thm5_cantelli.
Import ListNotations.
Open Scope R_scope.

(** From the side of P-: real, or +oo where P+ cannot follow. *)
Lemma gain_from_minus (W : world) (x t : text (sentences W)) : 0 < follows (minus W) x t ->
  (0 < follows (plus W) x t /\ gain_from W x t = real (ln (follows (minus W) x t / follows (plus W) x t))) \/
  (follows (plus W) x t = 0 /\ gain_from W x t = plus_infinity).
Proof.
  revert x. induction t as [|y t IH]; intros x H.
  - left. simpl. split; [lra|]. f_equal. replace (1 / 1) with 1 by field. symmetry. apply ln_1.
  - cbn [follows gain_from] in *. pose proof (next_nonneg _ (minus W) x y) as N. pose proof (follows_nonneg (minus W) (x ++ [y]) t) as F.
    assert (0 < minus W x y) as P by nra. assert (0 < follows (minus W) (x ++ [y]) t) as Q by nra.
    pose proof (next_nonneg _ (plus W) x y) as [M|M].
    + rewrite step_real by assumption. destruct (IH _ Q) as [[H1 H2]|[H1 H2]]; rewrite H2.
      * left. split; [positive|]. simpl. f_equal. rewrite <- ln_mult by (apply Rdiv_lt_0_compat; assumption). f_equal. field. lra.
      * right. rewrite H1, Rmult_0_r. split; reflexivity.
    + right. rewrite <- M, Rmult_0_l. split; [reflexivity|].
      assert (step W x y = plus_infinity) as ->.
      { unfold step, log_quotient. rewrite <- M. destruct (Req_EM_T 0 0) as [_|N0]; [|lra].
        destruct (Req_EM_T (minus W x y) 0); [lra|reflexivity]. }
      destruct (IH _ Q) as [[_ H2]|[_ H2]]; rewrite H2; reflexivity.
Qed.

Section Tail.
Variables (W : world) (alpha beta sigma : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis sigma_pos : 0 < sigma.
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Notation g := (fun t => ln (Pm t / Pp t)).
Hypothesis distinguishable : forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num.
Hypothesis similar : forall s0 : text (sentences W), possible W alpha Minus s0 -> forall n : nat, (1 <= n)%nat ->
  (variance W alpha Minus s0 n (fun s => gain W s s0) < real (INR n) * whole_power (real sigma) 2)%num.

Lemma values t : 0 < Pm t -> gain W t [] = real (ln (Pm t / Pp t)) \/ infinite (gain W t []) = true.
Proof.
  intro H. change (gain W t []) with (gain_from W [] t).
  destruct (gain_from_minus W [] t H) as [[_ E]|[_ E]]; [left; exact E|right; rewrite E; reflexivity].
Qed.

Lemma similar_start m : (1 <= m)%nat -> is_true (lt (variance W alpha Minus [] m (fun s => gain W s [])) (real (INR m * sigma ^ 2))).
Proof. intro H. pose proof (similar [] Rlt_0_1 m H) as S. rewrite whole_power_real in S. exact S. Qed.

Lemma plus_follows t : 0 < Pm t -> 0 < Pp t.
Proof.
  intro H. destruct t as [|y t]; [exact Rlt_0_1|].
  destruct (gain_from_minus W [] (y :: t) H) as [[M _]|[_ E]]; [exact M|exfalso].
  assert (gain W ([] ++ y :: t) [] = real (ln (Pm (y :: t) / Pp (y :: t)))) as R.
  { apply (values_real W alpha Minus [] (length (y :: t)) (fun s => gain W s []) g (INR (length (y :: t)) * sigma ^ 2)).
    - intros u _ Hu. apply values. exact Hu.
    - apply similar_start. simpl. lia.
    - reflexivity.
    - exact H. }
  change (gain W ([] ++ y :: t) []) with (gain_from W [] (y :: t)) in R. congruence.
Qed.

(** The mass of texts that gain n beta - c at most. *)
Theorem falls_short n c : (1 <= n)%nat -> 0 < c ->
  sum (texts n) (fun t => if Rle_dec (g t) (INR n * beta - c) then Pm t else 0) <= INR n * sigma ^ 2 / (INR n * sigma ^ 2 + c ^ 2).
Proof.
  intros Hn c0. set (mean := sum (texts n) (fun t => Pm t * g t)).
  assert (INR n * beta < mean) as M.
  { destruct (mean_gain W (minus W) (plus W) [] alpha Minus alpha_pos alpha_le Rlt_0_1
                (fun t => given_minus W alpha [] t Rlt_0_1) beta distinguishable n n) as [_ M]; [|lia|apply M; lia].
    intros t _ H. apply plus_follows. exact H. }
  assert (0 < INR n) as n0 by (apply lt_0_INR; lia).
  assert (forall t, given W alpha Minus [] ([] ++ t) = Pm t) as G by (intro t; apply given_minus; exact Rlt_0_1).
  apply Rle_trans with (sum (texts n) (fun t => if Rlt_dec (g t) (mean - c) then Pm t else 0)).
  - apply sum_le. intros t _. pose proof (begins_nonneg (minus W) t).
    destruct (Rle_dec (g t) (INR n * beta - c)) as [L|_]; destruct (Rlt_dec (g t) (mean - c)) as [L'|L']; try lra.
  - apply cantelli with (1 := fun t (_ : In t (texts n)) => begins_nonneg (minus W) t); try assumption.
    + apply (sum_follows (minus W) []).
    + reflexivity.
    + left. pose proof (variance_real W alpha Minus [] n alpha_pos alpha_le Rlt_0_1 (fun s => gain W s []) g (INR n * sigma ^ 2)) as V.
      lapply V; [clear V; intro V|intros t _ Ht; apply values; exact Ht]. specialize (V (similar_start n Hn)).
      assert (sum (texts n) (fun t => given W alpha Minus [] ([] ++ t) * g ([] ++ t)) = mean) as E.
      { apply sum_ext. intros t _. rewrite G. reflexivity. }
      rewrite E in V. rewrite (sum_ext _ _ (fun t => given W alpha Minus [] ([] ++ t) * (g ([] ++ t) - mean) ^ 2)).
      * exact V.
      * intros t _. rewrite G. reflexivity.
    + apply Rmult_lt_0_compat; [exact n0|apply pow_lt; exact sigma_pos].
Qed.
End Tail.

(** n beta - k sqrt n >= x from the length that the claim names. *)
Lemma enough beta k x n : 0 < beta -> 0 < k -> 0 <= x -> 0 <= n ->
  (k + sqrt (4 * beta * x + k ^ 2)) ^ 2 * / (4 * beta ^ 2) <= n -> x <= n * beta - k * sqrt n.
Proof.
  intros b0 k0 x0 n0 H. set (r := sqrt (4 * beta * x + k ^ 2)) in *. set (y := sqrt n).
  assert (0 <= 4 * beta * x + k ^ 2) as D by (assert (0 <= beta * x) by (apply Rmult_le_pos; lra); pose proof (pow2_ge_0 k); lra).
  assert (r * r = 4 * beta * x + k ^ 2) as rr by (apply sqrt_sqrt; exact D). assert (0 <= r) as r0 by apply sqrt_pos.
  assert (y * y = n) as yy by (apply sqrt_sqrt; exact n0). assert (0 <= y) as y0 by apply sqrt_pos.
  assert ((k + r) ^ 2 <= (2 * beta * y) ^ 2) as S.
  { apply (Rmult_le_compat_r (4 * beta ^ 2)) in H; [|assert (0 < beta ^ 2) by (apply pow_lt; exact b0); lra].
    rewrite Rmult_assoc, Rinv_l, Rmult_1_r in H by (assert (0 < beta ^ 2) by (apply pow_lt; exact b0); lra).
    rewrite <- yy in H. replace ((2 * beta * y) ^ 2) with (y * y * (4 * beta ^ 2)) by ring. exact H. }
  assert (k + r <= 2 * beta * y) as L.
  { apply Rnot_lt_le. intro N. assert (0 <= 2 * beta * y) by (apply Rmult_le_pos; lra).
    assert ((2 * beta * y) * (2 * beta * y) < (k + r) * (k + r)) by (apply Rmult_le_0_lt_compat; assumption). lra. }
  rewrite <- yy. apply (Rmult_le_reg_l (4 * beta)); [lra|].
  assert (r * r <= (2 * beta * y - k) * (2 * beta * y - k)) by (apply Rmult_le_compat; lra). rewrite rr in *. nra.
Qed.

(** The larger of 0 and of the logarithm of what is needed, which is -oo where alpha is 1. *)
Lemma needed alpha gamma epsilon : 0 < alpha -> alpha <= 1 -> 0 < epsilon -> epsilon < 1 - gamma ->
  exists x, larger (real 0) (log ((real 1 - real alpha) / real alpha) + log ((real 1 - real epsilon - real gamma) / real epsilon))%num = real x /\
    0 <= x /\ (alpha = 1 \/ ln ((1 - alpha) * (1 - gamma - epsilon) / (alpha * epsilon)) <= x).
Proof.
  intros a0 a1 e0 small. destruct a1 as [a1|a1].
  - reals. eexists. split; [reflexivity|]. split; [apply Rmax_l|right].
    rewrite <- ln_mult by positive. apply Rle_trans with (2 := Rmax_r 0 _). right. f_equal. field. lra.
  - subst alpha. exists 0. split; [|split; [lra|left; reflexivity]].
    reals. replace ((1 + - (1)) * / 1) with 0 by field. rewrite log_zero. reflexivity.
Qed.

Theorem thm5_cantelli : generated.thm5_cantelli.thm5_cantelli.
Proof.
  intros W alpha a0 a1 beta b0 delta d0 d1 epsilon e0 gamma g0 g1 sigma s0 small distinguishable negative similar n. reals_in small.
  destruct (needed alpha gamma epsilon a0 a1 e0 ltac:(lra)) as [x [X [x0 HX]]]. rewrite X. clear X.
  assert (0 < sqrt delta) as sd by (apply sqrt_lt_R0; exact d0).
  assert (0 < sqrt (1 + - delta)) as sd' by (apply sqrt_lt_R0; lra).
  set (k := sigma * sqrt (1 + - delta) * / sqrt delta). assert (0 < k) as k0 by (unfold k; positive).
  assert (k ^ 2 = sigma ^ 2 * (1 + - delta) * / delta) as kk.
  { unfold k. rewrite !Rpow_mult_distr, pow_inv, <- !Rsqr_pow2, !Rsqr_sqrt by lra. reflexivity. }
  assert (0 <= 4 * beta * x + sigma ^ 2 * (1 + - delta) * / delta) as D.
  { rewrite <- kk. assert (0 <= beta * x) by (apply Rmult_le_pos; lra). pose proof (pow2_ge_0 k). lra. }
  assert (0 < beta ^ 2) as bb by (apply pow_lt; exact b0). reals. fold k. rewrite <- kk. rewrite <- kk in D.
  unfold is_true. apply orb_true_iff.
  match goal with |- lt (real _) (real ?len) = true \/ _ => destruct (Rlt_le_dec (INR n) len) as [H|H] end.
  - left. apply lt_real. exact H.
  - right. match goal with |- ?b = true => change (is_true b) end.
    assert (x <= INR n * beta - k * sqrt (INR n)) as N.
    { apply enough; try assumption; [apply pos_INR|]. apply Rle_trans with (2 := H). right. field. lra. }
    assert (1 <= n)%nat as n1.
    { destruct n as [|n]; [exfalso|lia]. apply Rle_not_lt in H. apply H. simpl INR.
      assert (0 < k + sqrt (4 * beta * x + k ^ 2)) as Q by (pose proof (sqrt_pos (4 * beta * x + k ^ 2)); lra).
      apply (pow_lt _ 2) in Q. apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; [lra|exact Q]|positive]. }
    assert (0 < INR n) as n0 by (apply lt_0_INR; lia).
    set (c := k * sqrt (INR n)) in *. assert (0 < c) as c0 by (apply Rmult_lt_0_compat; [exact k0|apply sqrt_lt_R0; exact n0]).
    pose proof (falls_short W alpha beta sigma a0 a1 s0 distinguishable similar n c n1 c0) as F.
    assert (INR n * sigma ^ 2 / (INR n * sigma ^ 2 + c ^ 2) = delta) as E.
    { unfold c. rewrite Rpow_mult_distr, kk, <- (Rsqr_pow2 (sqrt (INR n))), Rsqr_sqrt by lra.
      assert (0 < sigma ^ 2) by (apply pow_lt; exact s0). field. split; [lra|].
      apply Rgt_not_eq. replace (INR n * sigma ^ 2 * delta + sigma ^ 2 * (1 + - delta) * INR n) with (INR n * sigma ^ 2) by ring. positive. }
    rewrite E in F. unfold probability.
    rewrite (average_real W alpha a0 a1 Minus [] n _
               (fun s => if Rlt_dec (mean_score W (mixed_next W alpha s)) (epsilon + gamma) then 1 else 0)).
    + apply le_real. apply Rle_trans with (sum (texts n) (fun t =>
        begins (minus W) t - (if Rle_dec (ln (begins (minus W) t / begins (plus W) t)) (INR n * beta - c) then begins (minus W) t else 0))).
      * rewrite sum_minus. pose proof (sum_follows (minus W) [] n) as T. change (sum (texts n) (begins (minus W)) = 1) in T. rewrite T. lra.
      * apply sum_le. intros t _. rewrite given_minus by exact Rlt_0_1. simpl app. change (follows (minus W) [] t) with (begins (minus W) t).
        pose proof (begins_nonneg (minus W) t) as [P|P]; [|rewrite <- P; destruct (Rle_dec _ _); lra].
        destruct (Rle_dec _ _) as [L|L]; destruct (Rlt_dec _ _) as [B|B]; try lra.
        exfalso. apply B. apply Rnot_le_lt in L.
        assert (forall s, 0 < begins (minus W) s -> mean_score W (minus W s) <= gamma) as neg by (intros s Hs; apply le_real; apply (negative s Hs)).
        destruct (misaligned W alpha gamma epsilon 1 a0 a1 neg (at_most_one W) t P) as [_ M]; [|lra].
        pose proof (plus_follows W alpha sigma similar t P) as Q.
        destruct HX as [->|HX]; [assert (0 < epsilon * begins (minus W) t) by positive; lra|].
        destruct (Req_dec alpha 1) as [->|Ne]; [assert (0 < epsilon * begins (minus W) t) by positive; lra|].
        assert (0 < 1 - alpha) by lra. assert (0 < 1 - gamma - epsilon) by lra.
        assert (0 < (1 - alpha) * (1 - gamma - epsilon) / (alpha * epsilon)) as Z by (apply Rdiv_lt_0_compat; positive).
        assert ((1 - alpha) * (1 - gamma - epsilon) / (alpha * epsilon) < begins (minus W) t / begins (plus W) t) as K.
        { apply ln_lt_inv; [exact Z|apply Rdiv_lt_0_compat; assumption|lra]. }
        apply (Rmult_lt_compat_r (alpha * epsilon * begins (plus W) t)) in K; [|positive].
        replace ((1 - alpha) * (1 - gamma - epsilon) / (alpha * epsilon) * (alpha * epsilon * begins (plus W) t))
          with ((1 - alpha) * (1 - gamma - epsilon) * begins (plus W) t) in K by (field; lra).
        replace (begins (minus W) t / begins (plus W) t * (alpha * epsilon * begins (plus W) t)) with (alpha * epsilon * begins (minus W) t) in K by (field; lra).
        exact K.
    + exact Rlt_0_1.
    + intros t _ Ht. pose proof (mixed_possible W alpha a0 a1 _ Ht) as HP. rewrite B_P_real by exact HP. unfold choose.
      destruct (Rlt_dec (mean_score W (mixed_next W alpha ([] ++ t))) (epsilon + gamma)) as [B|B].
      * assert (lt (real (mean_score W (mixed_next W alpha ([] ++ t)))) (real (epsilon + gamma)) = true) as -> by (apply lt_real; exact B). reflexivity.
      * destruct (lt (real (mean_score W (mixed_next W alpha ([] ++ t)))) (real (epsilon + gamma))) eqn:F'; [apply lt_real in F'; contradiction|].
        assert (le (real (epsilon + gamma)) (real (mean_score W (mixed_next W alpha ([] ++ t)))) = true) as -> by (apply le_real; lra). reflexivity.
Qed.
