(** The chain rule: relative entropies of the next sentences add up to the mean log-ratio of texts, and some text gains as much as the mean. *)

Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions Sums Numbers Laws.
Import ListNotations.
Open Scope R_scope.

Section Divergence.
Variable W : world.
Notation A := (sentences W).
Variables K L : component A.
Variable x : text A.
Implicit Types (s t u : text A) (y : A).

(** Up to N sentences after x, what K can say L can say, too. *)
Definition covered (N : nat) : Prop := forall t, (length t <= N)%nat -> 0 < follows K x t -> 0 < follows L x t.

(** Relative entropy where it is finite; a term of weight 0 is 0. *)
Definition entropy (p q : A -> R) : R := sum (all A) (fun y => p y * ln (p y / q y)).

(** Log-ratio of what follows x. *)
Definition ratio t : R := ln (follows K x t / follows L x t).

Lemma relative_entropy_real (p q : A -> R) :
  (forall y, 0 <= p y) -> (forall y, 0 < p y -> 0 < q y) -> relative_entropy W p q = real (entropy p q).
Proof.
  intros Hp H. unfold relative_entropy, entropy. apply total_real. intros y _.
  destruct (Rlt_dec 0 (p y)) as [P|P].
  - pose proof (H y P) as Q. unfold log_quotient. destruct (Req_EM_T (q y) 0) as [E|_]; [lra|].
    reals. reflexivity.
  - replace (p y) with 0 by (pose proof (Hp y); lra). f_equal. ring.
Qed.

Lemma covered_next N t y : covered N -> (length t < N)%nat -> 0 < follows K x t -> 0 < K (x ++ t) y -> 0 < L (x ++ t) y.
Proof.
  intros C Hn Ht Hy. assert (0 < follows L x (t ++ [y])) as H.
  { apply C; [rewrite app_length; simpl; lia|]. rewrite follows_snoc. apply Rmult_lt_0_compat; assumption. }
  apply possible_front in H. destruct H as [_ H]. rewrite follows_one in H. exact H.
Qed.

Lemma one_more N n : covered N -> (n < N)%nat ->
  sum (texts (S n)) (fun t => follows K x t * ratio t)
  = sum (texts n) (fun t => follows K x t * ratio t)
    + sum (texts n) (fun t => follows K x t * entropy (K (x ++ t)) (L (x ++ t))).
Proof.
  intros C Hn. rewrite sum_texts_S, <- sum_plus. apply sum_ext. intros t Ht. apply texts_length in Ht.
  destruct (follows_nonneg K x t) as [G|G].
  - unfold entropy. rewrite <- sum_scale.
    replace (follows K x t * ratio t) with (sum (all A) (fun y => follows K x t * ratio t * K (x ++ t) y)) by (rewrite sum_scale, next_total; ring).
    rewrite <- sum_plus. apply sum_ext. intros y _. rewrite follows_snoc.
    destruct (next_nonneg A K (x ++ t) y) as [Gy|Gy]; [|rewrite <- Gy; ring].
    pose proof (covered_next N t y C ltac:(lia) G Gy) as Ly. pose proof (C t ltac:(lia) G) as Lt.
    assert (ratio (t ++ [y]) = ratio t + ln (K (x ++ t) y / L (x ++ t) y)) as ->; [|ring].
    unfold ratio. rewrite !follows_snoc, <- ln_mult by (apply Rdiv_lt_0_compat; assumption). f_equal. field. lra.
  - rewrite (sum_zero _ (fun y => follows K x (t ++ [y]) * ratio (t ++ [y]))); [rewrite <- G; ring|].
    intros y _. rewrite follows_snoc, <- G. ring.
Qed.

Lemma ratio_nil : ratio [] = 0.
Proof. unfold ratio. simpl. replace (1 / 1) with 1 by field. apply ln_1. Qed.

Lemma chain_rule N n : covered N -> (n <= N)%nat ->
  sum (texts n) (fun t => follows K x t * ratio t)
  = sum (seq 0 n) (fun k => sum (texts k) (fun t => follows K x t * entropy (K (x ++ t)) (L (x ++ t)))).
Proof.
  intros C. induction n as [|n IH]; intro Hn.
  - simpl. rewrite ratio_nil. ring.
  - rewrite (one_more N) by (try exact C; lia). rewrite IH by lia. rewrite seq_S, sum_app. simpl. ring.
Qed.

(** * Averages of relative entropies *)

Variables (alpha : R) (l : law_name).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis x_possible : 0 < law W alpha l x.
Hypothesis drawn : forall t, given W alpha l x (x ++ t) = follows K x t.
Notation average_entropy n := (average W alpha l x n (fun s => relative_entropy W (K s) (L s))).

Lemma drawn_possible t : 0 < law W alpha l (x ++ t) <-> 0 < follows K x t.
Proof.
  rewrite <- drawn. unfold given. split; intro H.
  - apply Rdiv_lt_0_compat; assumption.
  - apply (Rmult_lt_compat_r (law W alpha l x)) in H; [|exact x_possible].
    unfold Rdiv in H. rewrite Rmult_assoc, Rinv_l in H by lra. lra.
Qed.

Lemma average_entropy_real N n : covered N -> (n < N)%nat ->
  average_entropy n = real (sum (texts n) (fun t => follows K x t * entropy (K (x ++ t)) (L (x ++ t)))).
Proof.
  intros C Hn.
  rewrite (average_real W alpha alpha_pos alpha_le l x n _ (fun s => entropy (K s) (L s))).
  - f_equal. apply sum_ext. intros t _. rewrite drawn. reflexivity.
  - exact x_possible.
  - intros t Ht Pt. apply drawn_possible in Pt. apply relative_entropy_real; [apply next_nonneg|].
    intros y Hy. apply (covered_next N); try assumption. lia.
Qed.

Section Distinguishable.
Variable beta : R.
Hypothesis distinguishable : forall n, is_true (lt (real beta) (average_entropy n)).

Lemma mean_gain N n : covered N -> (n <= N)%nat ->
  INR n * beta <= sum (texts n) (fun t => follows K x t * ratio t) /\
  ((0 < n)%nat -> INR n * beta < sum (texts n) (fun t => follows K x t * ratio t)).
Proof.
  intro C. induction n as [|n IH]; intro Hn.
  - simpl. rewrite ratio_nil. split; [lra|lia].
  - destruct IH as [IH _]; [lia|]. rewrite (one_more N) by (try exact C; lia).
    pose proof (distinguishable n) as D. rewrite (average_entropy_real N) in D by (try exact C; lia).
    apply lt_real in D. rewrite S_INR. split; [|intros _]; lra.
Qed.

(** Some text of N sentences gains more than N beta; L may be unable to produce it. *)
Theorem some_gain N : (0 < N)%nat ->
  exists t, length t = N /\ 0 < follows K x t /\ follows L x t < exp (- (INR N * beta)) * follows K x t.
Proof.
  intro HN. destruct (classic (covered N)) as [C|C].
  - destruct (mean_gain N N C (le_n N)) as [_ M]. specialize (M HN).
    destruct (sum_lt_exists (texts N) (fun t => INR N * beta * follows K x t) (fun t => follows K x t * ratio t)) as [t [Ht1 Ht2]].
    { rewrite sum_scale, sum_follows. lra. }
    apply texts_length in Ht1. exists t. split; [exact Ht1|].
    assert (0 < follows K x t) as G.
    { destruct (follows_nonneg K x t) as [G|G]; [exact G|]. rewrite <- G in Ht2. lra. }
    split; [exact G|]. pose proof (C t ltac:(lia) G) as GL.
    assert (INR N * beta < ratio t) as R by nra. unfold ratio in R.
    rewrite <- (ln_exp (INR N * beta)) in R. apply ln_lt_inv in R; [|apply exp_pos|apply Rdiv_lt_0_compat; assumption].
    rewrite exp_Ropp. pose proof (exp_pos (INR N * beta)) as E. set (e := exp (INR N * beta)) in *.
    apply (Rmult_lt_reg_l e); [exact E|]. rewrite <- Rmult_assoc, Rinv_r, Rmult_1_l by lra.
    apply (Rmult_lt_compat_r (follows L x t)) in R; [|exact GL]. unfold Rdiv in R. rewrite Rmult_assoc, Rinv_l in R by lra. lra.
  - apply not_all_ex_not in C. destruct C as [t C]. apply imply_to_and in C. destruct C as [C1 C].
    apply imply_to_and in C. destruct C as [C2 C3].
    assert (follows L x t = 0) as Z by (pose proof (follows_nonneg L x t); lra).
    destruct (some_text K (x ++ t) (N - length t)) as [u [U1 U2]]. exists (t ++ u). rewrite app_length, !follows_app.
    split; [lia|]. rewrite Z. split; [apply Rmult_lt_0_compat; assumption|]. rewrite Rmult_0_l.
    apply Rmult_lt_0_compat; [apply exp_pos|apply Rmult_lt_0_compat; assumption].
Qed.

End Distinguishable.
End Divergence.

(** P- is beta-distinguishable from P+, from the start. *)
Theorem some_gain_from_start (W : world) (alpha beta : R) (N : nat) :
  0 < alpha -> alpha <= 1 ->
  (forall n, is_true (lt (real beta) (average W alpha Minus [] n (fun s => KL W s)))) -> (0 < N)%nat ->
  exists s, length s = N /\ 0 < begins (minus W) s /\
            begins (plus W) s < exp (- (INR N * beta)) * begins (minus W) s.
Proof.
  intros a0 a1 D HN.
  apply (some_gain W (minus W) (plus W) [] alpha Minus a0 a1) with (beta := beta); try assumption.
  - change (0 < begins (minus W) []). rewrite begins_nil. lra.
  - intro t. apply given_minus. rewrite begins_nil. lra.
Qed.
