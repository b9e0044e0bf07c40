(** Joint compression of three laws: the slopes of the rates. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
Open Scope R_scope.

(** The length of code of a law P under what is mixed of laws by amounts of data, as the claims write it. *)
Notation rate X P mixed := (total_where (elements X) (fun x => (real 0 < real (P x))%num) (fun x => (real (P x) <= real 0)%num)
  (fun x => (- (log (mixed x) ** real (P x)))%num)).
Notation joint k Pp Pa Pt l := (fun x => (((real k ** real (Pp x)) + (real l ** real (Pt x)) + real (Pa x)) /+ (real 1 + real k + real l))%num).

Section Mixed.
Variable X : finite_set.
Variables Pp Pa Pt : X -> R.
Hypotheses (Pp0 : forall x, 0 <= Pp x) (Pp1 : sum (elements X) Pp = 1).
Hypotheses (Pa0 : forall x, 0 <= Pa x) (Pa1 : sum (elements X) Pa = 1).
Hypotheses (Pt0 : forall x, 0 <= Pt x) (Pt1 : sum (elements X) Pt = 1).
Variables k l : R.
Hypotheses (k0 : 0 < k) (l0 : 0 <= l).

(** All data on a leaf. *)
Definition data (x : X) : R := k * Pp x + l * Pt x + Pa x.
Definition rate_slope (P : X -> R) : R := sum (elements X) (fun x => P x * (/ (1 + k + l) - Pt x / data x)).

Lemma parts x : 0 <= k * Pp x /\ 0 <= l * Pt x.
Proof. split; apply Rmult_le_pos; try apply Pp0; try apply Pt0; lra. Qed.

Lemma data_nonneg x : 0 <= data x.
Proof. unfold data. pose proof (parts x). pose proof (Pa0 x). lra. Qed.

Lemma slope_rate P : (forall x, 0 <= P x) -> (forall x, 0 < P x -> 0 < data x) ->
  slope (fun l => rate X P (joint k Pp Pa Pt l)) (real l) = real (rate_slope P).
Proof.
  intros P0 D. evaluate.
  - apply Rdiv_lt_0_compat; [apply D; assumption|lra].
  - rewrite sum_support; [|exact P0|intros x ->; ring]. unfold rate_slope. apply sum_ext. intros x _.
    destruct (P0 x) as [Q|<-]; [|ring]. specialize (D x Q). unfold data in *. unfold Rsqr. field. split; lra.
Qed.

Lemma data_pre x : 0 < Pp x -> 0 < data x.
Proof. intro Q. unfold data. pose proof (Rmult_lt_0_compat _ _ k0 Q). pose proof (parts x). pose proof (Pa0 x). lra. Qed.

Lemma data_aligned x : 0 < Pa x -> 0 < data x.
Proof. intro Q. unfold data. pose proof (parts x). lra. Qed.

Lemma total_data : sum (elements X) data = 1 + k + l.
Proof. unfold data. rewrite !sum_plus, !sum_scale, Pp1, Pa1, Pt1. ring. Qed.

Lemma slope_sum P : rate_slope P = sum (elements X) P / (1 + k + l) - sum (elements X) (fun x => P x * Pt x / data x).
Proof.
  unfold rate_slope. rewrite (sum_ext _ _ (fun x => P x * / (1 + k + l) - P x * Pt x / data x)) by (intros; unfold Rdiv; ring).
  rewrite sum_minus, sum_scale_right. reflexivity.
Qed.

(** What the three slopes come to where every leaf of the perturbation has data. *)
Lemma conserved : (forall x, 0 < Pt x -> 0 < data x) -> k * rate_slope Pp + l * rate_slope Pt + rate_slope Pa = 0.
Proof.
  intro C. rewrite !slope_sum, Pp1, Pa1, Pt1.
  assert (k * sum (elements X) (fun x => Pp x * Pt x / data x) + l * sum (elements X) (fun x => Pt x * Pt x / data x)
          + sum (elements X) (fun x => Pa x * Pt x / data x) = 1) as E.
  { rewrite <- !sum_scale, <- !sum_plus, <- Pt1. apply sum_ext. intros x _. destruct (Pt0 x) as [Q|<-]; [|unfold Rdiv; ring].
    specialize (C x Q). unfold data in *. field. lra. }
  replace (k * (1 / (1 + k + l) - sum (elements X) (fun x => Pp x * Pt x / data x)) +
           l * (1 / (1 + k + l) - sum (elements X) (fun x => Pt x * Pt x / data x)) +
           (1 / (1 + k + l) - sum (elements X) (fun x => Pa x * Pt x / data x)))
    with ((1 + k + l) * / (1 + k + l) - (k * sum (elements X) (fun x => Pp x * Pt x / data x)
           + l * sum (elements X) (fun x => Pt x * Pt x / data x) + sum (elements X) (fun x => Pa x * Pt x / data x)))
    by (field; lra).
  rewrite E, Rinv_r by lra. ring.
Qed.

(** The hypothesis of the claims: at l = 0 the perturbation has no leaf without other data. *)
Lemma covered_data :
  (forall x : X, is_true (orb (differ (real l) (real 0)) (orb (eq (real (Pt x)) (real 0))
     (lt (real 0) (((real k ** real (Pp x)) + real (Pa x)) /+ (real 1 + real k))%num)))) ->
  forall x, 0 < Pt x -> 0 < data x.
Proof.
  intros C x Q. specialize (C x). apply or_is in C. destruct C as [C|C]; [|apply or_is in C; destruct C as [C|C]].
  - related_in C. unfold data. pose proof (parts x). pose proof (Pa0 x).
    assert (0 < l * Pt x) by (apply Rmult_lt_0_compat; lra). lra.
  - related_in C. lra.
  - related_in C. apply (Rmult_lt_compat_r (1 + k)) in C; [|lra]. unfold Rdiv in C. rewrite Rmult_assoc, Rinv_l in C by lra.
    unfold data. pose proof (parts x). lra.
Qed.

(** By the inequality of Cauchy and Schwarz, as a tangent at each leaf: the compressor of more pre-training agrees with it. *)
Lemma overlap_at_least : (forall x, 0 < Pt x -> 0 < data x) -> 1 / (1 + k + l) <= sum (elements X) (fun x => Pt x * Pt x / data x).
Proof.
  intro C. set (t := 1 + k + l). assert (0 < t) as t0 by (unfold t; lra).
  assert (sum (elements X) (fun x => 2 / t * Pt x - / (t * t) * data x) <= sum (elements X) (fun x => Pt x * Pt x / data x)) as L.
  { apply sum_le. intros x _. destruct (Pt0 x) as [Q|<-].
    - specialize (C x Q). set (n := data x) in *.
      assert (Pt x * Pt x / n - (2 / t * Pt x - / (t * t) * n) = (Pt x - n / t) * (Pt x - n / t) * / n) as E by (field; lra).
      assert (0 <= (Pt x - n / t) * (Pt x - n / t) * / n) by (apply Rmult_le_pos; [apply Rle_0_sqr|left; apply Rinv_0_lt_compat; exact C]). lra.
    - pose proof (data_nonneg x). assert (0 < / (t * t)) by (apply Rinv_0_lt_compat, Rmult_lt_0_compat; exact t0).
      unfold Rdiv. assert (0 <= / (t * t) * data x) by (apply Rmult_le_pos; lra). lra. }
  rewrite sum_minus, !sum_scale, Pt1, total_data in L. fold t in L.
  replace (2 / t * 1 - / (t * t) * t) with (1 / t) in L by (field; lra). exact L.
Qed.

(** A perturbation that is more pre-training. *)
Lemma resumed_slopes : (forall x, Pt x = Pp x) ->
  (forall x, 0 < Pt x -> 0 < data x) /\ rate_slope Pp <= 0 /\ rate_slope Pa = - ((k + l) * rate_slope Pp).
Proof.
  intro E. assert (forall x, 0 < Pt x -> 0 < data x) as C by (intros x Q; apply data_pre; rewrite <- E; exact Q).
  pose proof (conserved C) as S. assert (rate_slope Pt = rate_slope Pp) as F.
  { unfold rate_slope. apply sum_ext. intros x _. rewrite E. reflexivity. }
  rewrite F in S. split; [exact C|]. split; [|lra]. rewrite <- F, slope_sum, Pt1. pose proof (overlap_at_least C). lra.
Qed.
End Mixed.

(** Two kinds of data, one of which dominates on every leaf: how much an overlap falls as the smaller kind grows from k to K times. *)
Lemma dominated k K a b : 0 < k -> k <= K -> K <= 1 / 2 -> 0 <= a -> 0 <= b -> 2 * K * b <= a ->
  (K - k) / ((1 + k) * (1 + K)) ^ 2 * ((k * K - 1) * a + (2 + k + K) * b) <= a * b / (k * b + a) - a * b / (K * b + a).
Proof.
  intros k0 kK K1 a0 b0 ab. destruct a0 as [a0|<-].
  - assert (0 <= k * b) by (apply Rmult_le_pos; lra). assert (0 <= K * b) by (apply Rmult_le_pos; lra).
    assert (0 < (k * b + a) * (K * b + a)) as D by (apply Rmult_lt_0_compat; lra). assert (0 < (1 + k) * (1 + K)) as C by (apply Rmult_lt_0_compat; lra).
    assert (a * b / (k * b + a) - a * b / (K * b + a) - (K - k) / ((1 + k) * (1 + K)) ^ 2 * ((k * K - 1) * a + (2 + k + K) * b)
      = (K - k) * ((b - a) ^ 2 * ((1 - k * K) * a - (2 + k + K) * k * (K * b)) / (((1 + k) * (1 + K)) ^ 2 * ((k * b + a) * (K * b + a))))) as E.
    { field. repeat split; nra. }
    assert (0 <= (K - k) * ((b - a) ^ 2 * ((1 - k * K) * a - (2 + k + K) * k * (K * b)) / (((1 + k) * (1 + K)) ^ 2 * ((k * b + a) * (K * b + a))))); [|lra].
    apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [|left; apply Rinv_0_lt_compat, Rmult_lt_0_compat; [apply pow_lt; exact C|exact D]].
    apply Rmult_le_pos; [apply pow2_ge_0|].
    assert (k * K <= 1 / 4) by nra. assert ((2 + k + K) * k <= 3 / 2) by nra. assert (0 <= (2 + k + K) * k) by nra.
    assert ((2 + k + K) * k * (K * b) <= 3 / 2 * (a / 2)) by (apply Rmult_le_compat; lra). nra.
  - assert (b = 0) as -> by nra. unfold Rdiv. rewrite !Rmult_0_l, !Rmult_0_r. lra.
Qed.

Lemma dominated_sum {X : finite_set} k K (a b : X -> R) : 0 < k -> k <= K -> (forall x, 0 <= a x) -> (forall x, 0 <= b x) ->
  sum (elements X) a = 1 -> sum (elements X) b = 1 -> (forall x, 2 * K * b x <= a x) ->
  1 / (1 + k) - sum (elements X) (fun x => a x * b x / (k * b x + a x)) <= 1 / (1 + K) - sum (elements X) (fun x => a x * b x / (K * b x + a x)).
Proof.
  intros k0 kK a0 b0 a1 b1 ab.
  assert (K <= 1 / 2) as K1.
  { assert (sum (elements X) (fun x => 2 * K * b x) <= sum (elements X) a) as L by (apply sum_le; intros x _; apply ab).
    rewrite sum_scale, a1, b1 in L. lra. }
  assert (sum (elements X) (fun x => (K - k) / ((1 + k) * (1 + K)) ^ 2 * ((k * K - 1) * a x + (2 + k + K) * b x))
          <= sum (elements X) (fun x => a x * b x / (k * b x + a x) - a x * b x / (K * b x + a x))) as L.
  { apply sum_le. intros x _. apply dominated; auto. }
  rewrite sum_scale, sum_plus, !sum_scale, a1, b1, sum_minus in L.
  replace ((K - k) / ((1 + k) * (1 + K)) ^ 2 * ((k * K - 1) * 1 + (2 + k + K) * 1)) with (1 / (1 + k) - 1 / (1 + K)) in L by (field; lra). lra.
Qed.

(** Sums over three elements, in another order. *)
Lemma sum_cycle {T} (l : list T) (f : T -> T -> T -> R) :
  sum l (fun a => sum l (fun b => sum l (fun c => f b c a))) = sum l (fun a => sum l (fun b => sum l (fun c => f a b c))).
Proof.
  rewrite sum_swap. apply sum_ext. intros b _. apply sum_swap.
Qed.
