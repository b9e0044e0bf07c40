(** After a text drawn from P+: how far P+ is ahead of P- by then (with high probability), and a prompt that makes up for it. *)

Require Import Reals Lra Lia List Bool Classical.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Cantelli.
Import ListNotations.
Open Scope R_scope.

(** * Log-ratios of texts that P+ can produce *)

Section Gains.
Variable W : world.
Notation A := (sentences W).
Implicit Types (x t : text A).

Lemma infinite_add_real a r : infinite a = true -> infinite (a + real r)%num = true.
Proof. destruct a; try discriminate; reflexivity. Qed.

(** From the side of P+: real, or -oo where P- cannot follow. *)
Lemma gain_from_plus x t : 0 < follows (plus W) x t ->
  (0 < follows (minus W) x t /\ gain_from W x t = real (ln (follows (minus W) x t / follows (plus W) x t))) \/
  (follows (minus W) x t = 0 /\ gain_from W x t = minus_infinity).
Proof.
  revert x. induction t as [|y t IH]; intros x H.
  - left. simpl. split; [lra|]. f_equal. replace (1 / 1) with 1 by field. symmetry. apply ln_1.
  - cbn [follows gain_from] in *. pose proof (next_nonneg A (plus W) x y) as N. pose proof (follows_nonneg (plus W) (x ++ [y]) t) as F.
    assert (0 < plus W x y) as P by nra. assert (0 < follows (plus W) (x ++ [y]) t) as Q by nra.
    pose proof (next_nonneg A (minus W) x y) as [M|M].
    + rewrite step_real by assumption. destruct (IH _ Q) as [[H1 H2]|[H1 H2]]; rewrite H2.
      * left. split; [positive|]. simpl. f_equal. rewrite <- ln_mult by (apply Rdiv_lt_0_compat; assumption). f_equal. field. lra.
      * right. rewrite H1, Rmult_0_r. split; reflexivity.
    + right. rewrite <- M, Rmult_0_l. split; [reflexivity|].
      assert (step W x y = minus_infinity) as ->.
      { unfold step, log_quotient. rewrite <- M. destruct (Req_EM_T (plus W x y) 0); [lra|]. reals. rewrite Rmult_0_l. apply log_zero. }
      destruct (IH _ Q) as [[_ H2]|[_ H2]]; rewrite H2; reflexivity.
Qed.
End Gains.

Section Aligned.
Variables (W : world) (alpha beta' sigma delta : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis beta'_pos : 0 < beta'.
Hypothesis sigma_pos : 0 < sigma.
Hypothesis delta_pos : 0 < delta.
Hypothesis delta_below : delta < 1.
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Hypothesis undistinguishable : forall n, (average W alpha Plus [] n (fun s => KL_reverse W s) < real beta')%num.
Hypothesis similar : forall s0 : text (sentences W), possible W alpha Plus s0 -> forall n, (1 <= n)%nat ->
  (variance W alpha Plus s0 n (fun s => gain W s s0) < real (INR n) * whole_power (real sigma) 2)%num.

(** How far P+ may be ahead after m sentences. *)
Definition ahead (m : nat) : R := beta' * INR m + sigma * sqrt ((1 - delta) / delta) * sqrt (INR m).

Lemma similar_start m : (1 <= m)%nat ->
  is_true (lt (variance W alpha Plus [] m (fun s => gain W s [])) (real (INR m * sigma ^ 2))).
Proof. intro H. pose proof (similar [] Rlt_0_1 m H) as S. rewrite whole_power_real in S. exact S. Qed.

Lemma gain_values t : 0 < Pp t -> gain W t [] = real (ln (Pm t / Pp t)) \/ infinite (gain W t []) = true.
Proof.
  intro H. change (gain W t []) with (gain_from W [] t).
  destruct (gain_from_plus W [] t H) as [[_ E]|[_ E]]; [left; exact E|right; rewrite E; reflexivity].
Qed.

Lemma follows_along t : 0 < Pp t -> 0 < Pm t.
Proof.
  intro H. destruct t as [|y t]; [exact Rlt_0_1|].
  destruct (gain_from_plus W [] (y :: t) H) as [[M _]|[_ E]]; [exact M|exfalso].
  assert (gain W ([] ++ y :: t) [] = real (ln (Pm (y :: t) / Pp (y :: t)))) as R.
  { apply (values_real W alpha Plus [] (length (y :: t)) (fun s => gain W s []) (fun s => ln (Pm s / Pp s)) (INR (length (y :: t)) * sigma ^ 2)).
    - intros u _ Hu. apply gain_values. exact Hu.
    - apply similar_start. simpl. lia.
    - reflexivity.
    - exact H. }
  change (gain W ([] ++ y :: t) []) with (gain_from W [] (y :: t)) in R. congruence.
Qed.

Lemma plus_given t : given W alpha Plus [] ([] ++ t) = follows (plus W) [] t.
Proof. apply given_plus. exact Rlt_0_1. Qed.

(** The mean by which P+ is ahead. *)
Lemma mean_ahead m : sum (texts m) (fun t => Pp t * ln (Pp t / Pm t)) <= beta' * INR m.
Proof.
  assert (covered W (plus W) (minus W) [] m) as C by (intros t _ H; apply follows_along; exact H).
  induction m as [|m IH].
  - simpl. unfold begins. simpl. replace (1 / 1) with 1 by field. rewrite ln_1. lra.
  - rewrite S_INR.
    pose proof (one_more W (plus W) (minus W) [] (S m) m C ltac:(lia)) as E. unfold ratio in E. fold (Pp) (Pm) in E.
    pose proof (undistinguishable m) as U.
    pose proof (average_entropy_real W (plus W) (minus W) [] alpha Plus alpha_pos alpha_le Rlt_0_1 plus_given (S m) m C ltac:(lia)) as V.
    change (is_true (lt (average W alpha Plus [] m (fun s => relative_entropy W (plus W s) (minus W s))) (real beta'))) in U.
    rewrite V in U. apply lt_real in U.
    assert (covered W (plus W) (minus W) [] m) as C' by (intros t _ H; apply follows_along; exact H). specialize (IH C').
    change (sum (texts (S m)) (fun t => follows (plus W) [] t * ln (follows (plus W) [] t / follows (minus W) [] t)) <= beta' * (INR m + 1)).
    rewrite E. change (sum (texts m) (fun t => follows (plus W) [] t * ln (follows (plus W) [] t / follows (minus W) [] t)) <= beta' * INR m) in IH.
    lra.
Qed.

(** With probability at least 1 - delta P+ is not further ahead than that. *)
Theorem rarely_ahead m : exists E : text (sentences W) -> bool,
  (forall t, E t = true -> 0 < Pp t -> 0 < Pm t /\ Pp t <= exp (ahead m) * Pm t) /\
  1 - delta <= sum (texts m) (fun t => if E ([] ++ t) then given W alpha Plus [] ([] ++ t) else 0).
Proof.
  set (g := fun t => ln (Pm t / Pp t)).
  exists (fun t => if Rlt_dec (g t) (- ahead m) then false else true). split.
  - intros t E H. pose proof (follows_along t H) as M. split; [exact M|].
    destruct (Rlt_dec (g t) (- ahead m)) as [L|L]; [discriminate|]. apply Rnot_lt_le in L. unfold g in L.
    rewrite ln_quotient in L by assumption. assert (ln (Pp t) <= ahead m + ln (Pm t)) as K by lra.
    apply exp_le in K. rewrite exp_plus, !exp_ln in K by assumption. exact K.
  - assert (forall t, given W alpha Plus [] ([] ++ t) = Pp t) as G by (intro t; apply plus_given).
    assert (sum (texts m) (fun t => if Rlt_dec (g t) (- ahead m) then Pp t else 0) <= delta) as D.
    { destruct m as [|m].
      - simpl. unfold g, ahead, begins. simpl. replace (1 / 1) with 1 by field. rewrite ln_1, sqrt_0.
        destruct (Rlt_dec 0 _) as [N|_]; [exfalso; lra|lra].
      - set (mean := sum (texts (S m)) (fun t => Pp t * g t)).
        assert (- mean <= beta' * INR (S m)) as M.
        { unfold mean. replace (- sum _ _) with (sum (texts (S m)) (fun t => Pp t * ln (Pp t / Pm t))); [apply mean_ahead|].
          replace (- sum (texts (S m)) (fun t => Pp t * g t)) with (sum (texts (S m)) (fun t => (-1) * (Pp t * g t))) by (rewrite sum_scale; ring).
          apply sum_ext. intros t _. destruct (begins_nonneg (plus W) t) as [P|P]; [|rewrite <- P; ring].
          pose proof (follows_along t P). unfold g. rewrite !ln_quotient by assumption. ring. }
        assert (0 < INR (S m)) as Sm by (apply lt_0_INR; lia).
        set (c := sigma * sqrt ((1 - delta) / delta) * sqrt (INR (S m))).
        assert (0 < (1 - delta) / delta) as Q by (apply Rdiv_lt_0_compat; lra).
        assert (0 < c) as c0 by (unfold c; apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; [exact sigma_pos|apply sqrt_lt_R0; exact Q]|apply sqrt_lt_R0; exact Sm]).
        set (v := INR (S m) * sigma ^ 2). assert (0 < v) as v0 by (apply Rmult_lt_0_compat; [exact Sm|apply pow_lt; exact sigma_pos]).
        apply Rle_trans with (v / (v + c ^ 2)).
        + apply Rle_trans with (sum (texts (S m)) (fun t => if Rlt_dec (g t) (mean - c) then Pp t else 0)).
          * apply sum_le. intros t _. pose proof (begins_nonneg (plus W) t).
            destruct (Rlt_dec (g t) (- ahead (S m))) as [L|_]; destruct (Rlt_dec (g t) (mean - c)) as [L'|L']; try lra.
            exfalso. apply L'. unfold ahead in L. fold c in L. lra.
          * apply cantelli with (1 := fun t (_ : In t (texts (S m))) => begins_nonneg (plus W) t); try assumption.
            -- apply (sum_follows (plus W) []).
            -- reflexivity.
            -- left.
               pose proof (variance_real W alpha Plus [] (S m) alpha_pos alpha_le Rlt_0_1 (fun s => gain W s []) g v) as V.
               lapply V; [clear V; intro V|intros t _ Ht; apply gain_values; exact Ht].
               specialize (V (similar_start (S m) ltac:(lia))).
               assert (sum (texts (S m)) (fun t => given W alpha Plus [] ([] ++ t) * g ([] ++ t)) = mean) as E.
               { apply sum_ext. intros t _. rewrite G. reflexivity. }
               rewrite E in V. rewrite (sum_ext _ _ (fun t => given W alpha Plus [] ([] ++ t) * (g ([] ++ t) - mean) ^ 2)).
               ++ exact V.
               ++ intros t _. rewrite G. reflexivity.
        + right. unfold v, c. rewrite !Rpow_mult_distr, <- !Rsqr_pow2, !Rsqr_sqrt by lra. unfold Rsqr. field.
          split; [lra|]. apply Rgt_not_eq.
          replace (INR (S m) * (sigma * sigma) * delta + sigma * sigma * (1 - delta) * INR (S m))
            with (INR (S m) * (sigma * sigma)) by ring. positive. }
    rewrite (sum_ext _ _ (fun t => Pp t - (if Rlt_dec (g t) (- ahead m) then Pp t else 0))).
    + rewrite sum_minus. pose proof (sum_follows (plus W) [] m) as T. change (sum (texts m) Pp = 1) in T. rewrite T. lra.
    + intros t _. rewrite G. simpl app. destruct (Rlt_dec (g t) (- ahead m)); lra.
Qed.
End Aligned.

(** The published term is at least as much. *)
Lemma ahead_at_most beta' sigma delta m : 0 < sigma -> 0 < delta -> delta < 1 ->
  ahead beta' sigma delta m <= beta' * INR m + sigma * sqrt (INR m) * / sqrt delta.
Proof.
  intros s0 d0 d1. unfold ahead. apply Rplus_le_compat_l.
  replace (sigma * sqrt (INR m) * / sqrt delta) with (sigma * / sqrt delta * sqrt (INR m)) by ring.
  apply Rmult_le_compat_r; [apply sqrt_pos|]. apply Rmult_le_compat_l; [lra|].
  rewrite <- sqrt_inv. apply sqrt_le_1_alt. unfold Rdiv. rewrite <- (Rmult_1_l (/ delta)) at 2.
  apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; exact d0|lra].
Qed.

(** * The prompt after an aligning text *)

Section After.
Variables (W : world) (alpha beta gamma : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis beta_pos : 0 < beta.
Hypothesis gamma_neg : gamma < 0.
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Hypothesis negative : forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num.
Hypothesis distinguishable : forall s0 : text (sentences W), s0 <> [] -> possible W alpha Minus s0 ->
  (real 0 <= B_last W s0)%num \/ (forall n : nat, (real beta < average W alpha Minus s0 n (fun s => KL W s))%num).
(** Where no sentence is to be said: P+ is behind by a factor already. *)
Lemma made_up_for_already s0 need c : 0 < Pm s0 -> Pp s0 <= exp c * Pm s0 -> 0 < need -> ln need + c < 0 -> need * Pp s0 < Pm s0.
Proof.
  intros Hm Hc Hn H. apply Rle_lt_trans with (need * (exp c * Pm s0)); [apply Rmult_le_compat_l; lra|].
  apply exp_increasing in H. rewrite exp_plus, exp_ln, exp_0 in H by exact Hn.
  apply (Rmult_lt_compat_r (Pm s0)) in H; [|exact Hm]. lra.
Qed.

(** A sentence y with a negative score, which P- says at least g times as often as P+, and [S N] sentences more. *)
Lemma made_up_for_after s0 y N need c g : 0 < Pm s0 -> 0 < Pp s0 -> Pp s0 <= exp c * Pm s0 -> 0 < need -> 0 < g ->
  score W y < 0 -> 0 < minus W s0 y -> g * plus W s0 y <= minus W s0 y -> ln (need / g) + c <= INR (S N) * beta ->
  exists t, length t = S (S N) /\ 0 < Pm (s0 ++ t) /\ need * Pp (s0 ++ t) < Pm (s0 ++ t).
Proof.
  intros Hm Hp Hc Hn g0 Sy My Py HN.
  assert (0 < need / g) as ng by (apply Rdiv_lt_0_compat; assumption).
  assert (0 < Pm (s0 ++ [y])) as M1 by (rewrite begins_snoc; positive).
  assert (s0 ++ [y] <> []) as Ne by (destruct s0; discriminate).
  destruct (distinguishable _ Ne M1) as [L|D].
  { exfalso. unfold B_last in L. rewrite of_last_snoc in L. apply le_real in L. lra. }
  destruct (some_gain W (minus W) (plus W) (s0 ++ [y]) alpha Minus alpha_pos alpha_le M1
              (fun t => given_minus W alpha (s0 ++ [y]) t M1) beta D (S N) ltac:(lia)) as [t [T1 [T2 T3]]].
  exists (y :: t). replace (s0 ++ y :: t) with ((s0 ++ [y]) ++ t) by (rewrite <- app_assoc; reflexivity).
  split; [simpl; lia|]. rewrite !begins_app with (s := s0 ++ [y]), !begins_snoc. split; [positive|].
  assert (need / g * exp c * exp (- (INR (S N) * beta)) <= 1) as K.
  { rewrite <- (exp_ln (need / g)) by exact ng. rewrite <- !exp_plus, <- exp_0. apply exp_le. lra. }
  pose proof (follows_nonneg (plus W) (s0 ++ [y]) t) as F0.
  set (f := follows (minus W) (s0 ++ [y]) t) in *. set (h := follows (plus W) (s0 ++ [y]) t) in *.
  set (m := minus W s0 y) in *. set (q := plus W s0 y) in *. set (e := exp (- (INR (S N) * beta))) in *.
  apply Rle_lt_trans with (need / g * Pp s0 * m * h).
  - replace (need * (Pp s0 * q * h)) with (need / g * Pp s0 * h * (g * q)) by (field; lra).
    replace (need / g * Pp s0 * m * h) with (need / g * Pp s0 * h * m) by ring.
    apply Rmult_le_compat_l; [|exact Py]. apply Rmult_le_pos; [left; positive|exact F0].
  - apply Rlt_le_trans with (need / g * Pp s0 * m * (e * f)); [apply Rmult_lt_compat_l; [positive|exact T3]|].
    apply Rle_trans with (need / g * (exp c * Pm s0) * m * (e * f)).
    + apply Rmult_le_compat_r; [left; unfold e; apply Rmult_lt_0_compat; [apply exp_pos|exact T2]|].
      apply Rmult_le_compat_r; [left; exact My|]. apply Rmult_le_compat_l; [left; exact ng|exact Hc].
    + replace (need / g * (exp c * Pm s0) * m * (e * f)) with (need / g * exp c * e * (Pm s0 * m * f)) by ring.
      rewrite <- (Rmult_1_l (Pm s0 * m * f)) at 2. apply Rmult_le_compat_r; [left; positive|exact K].
Qed.

(** * With positivity *)

Hypothesis positive_law : forall s0 : text (sentences W), possible W alpha Minus s0 -> possible W alpha Plus s0 ->
  forall s : text (sentences W), length s = 1%nat ->
  (real 0 <= B_last W (s0 ++ s))%num \/ (last_plus W (s0 ++ s) < last_minus W (s0 ++ s))%num.


(** Some sentence with a negative score is possible under P-, and likelier than under P+. *)
Lemma negative_sentence s0 : 0 < Pm s0 -> 0 < Pp s0 ->
  exists y, score W y < 0 /\ 0 < minus W s0 y /\ plus W s0 y < minus W s0 y.
Proof.
  intros Hm Hp. pose proof (negative s0 Hm) as N. apply le_real in N. unfold mean_score in N.
  destruct (sum_lt_exists (all (sentences W)) (fun y => minus W s0 y * score W y) (fun _ => 0)) as [y [_ Hy]].
  { rewrite (sum_zero _ (fun _ => 0)) by auto. lra. }
  pose proof (next_nonneg _ (minus W) s0 y). assert (score W y < 0) as S by nra.
  exists y. split; [exact S|]. split; [nra|].
  destruct (positive_law s0 Hm Hp [y] eq_refl) as [L|L].
  - exfalso. unfold B_last in L. rewrite of_last_snoc in L. apply le_real in L. lra.
  - unfold last_plus, last_minus in L. rewrite !of_last_snoc in L. apply lt_real in L. exact L.
Qed.

(** [N] sentences after s0, where P+ is ahead by at most c, are enough for a factor [need]. *)
Theorem made_up_for s0 N need c : 0 < Pm s0 -> 0 < Pp s0 -> Pp s0 <= exp c * Pm s0 -> 0 < need ->
  beta + ln need + c <= INR N * beta ->
  exists t, length t = N /\ 0 < Pm (s0 ++ t) /\ need * Pp (s0 ++ t) < Pm (s0 ++ t).
Proof.
  intros Hm Hp Hc Hn HN. destruct N as [|N].
  { exists []. rewrite app_nil_r. split; [reflexivity|]. split; [exact Hm|]. simpl in HN.
    apply (made_up_for_already s0 need c); try assumption. lra. }
  rewrite S_INR in HN. destruct (negative_sentence s0 Hm Hp) as [y [Sy [My Py]]]. destruct N as [|N].
  - exists [y]. rewrite !begins_snoc. split; [reflexivity|]. split; [positive|]. simpl in HN.
    assert (need * Pp s0 <= Pm s0) as S0.
    { apply Rle_trans with (need * (exp c * Pm s0)); [apply Rmult_le_compat_l; lra|].
      assert (ln need + c <= 0) as H by lra. apply exp_le in H. rewrite exp_plus, exp_ln, exp_0 in H by exact Hn.
      apply (Rmult_le_compat_r (Pm s0)) in H; lra. }
    apply Rlt_le_trans with (need * Pp s0 * minus W s0 y).
    + rewrite <- Rmult_assoc. apply Rmult_lt_compat_l; [positive|exact Py].
    + apply Rmult_le_compat_r; [left; exact My|exact S0].
  - apply (made_up_for_after s0 y N need c 1); try assumption; try lra. replace (need / 1) with need by field. lra.
Qed.
End After.
