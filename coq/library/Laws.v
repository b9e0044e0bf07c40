(** Components and mixtures: what follows from their definitions. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers.
Import ListNotations.
Open Scope R_scope.

(** * Texts of a length *)

Section Texts.
Context {A : alphabet}.
Implicit Types (s t x : text A) (y : A).

Lemma texts_length n t : In t (texts n) -> length t = n.
Proof.
  revert t. induction n as [|n IH]; simpl; intros t H.
  - destruct H as [<-|[]]. reflexivity.
  - apply in_flat_map in H. destruct H as [x [Hx H]]. apply in_map_iff in H. destruct H as [y [<- _]].
    rewrite app_length, (IH x Hx). simpl. lia.
Qed.

Lemma texts_all t : In t (texts (length t)).
Proof.
  induction t as [|y t IH] using rev_ind; simpl; [auto|].
  rewrite app_length. replace (length t + length [y])%nat with (S (length t)) by (simpl; lia). simpl.
  apply in_flat_map. exists t. split; [exact IH|]. apply in_map_iff. exists y. split; [reflexivity|apply all_there].
Qed.

Lemma texts_iff n t : In t (texts n) <-> length t = n.
Proof. split; [apply texts_length|]. intros <-. apply texts_all. Qed.

Lemma sum_texts_S n (f : text A -> R) : sum (texts (S n)) f = sum (texts n) (fun t => sum (all A) (fun y => f (t ++ [y]))).
Proof. simpl. rewrite sum_flat_map. apply sum_ext. intros t _. apply sum_map. Qed.

End Texts.

(** * A component *)

Section Component.
Context {A : alphabet}.
Variable K : component A.
Implicit Types (s t x : text A) (y : A).

Lemma follows_app x s t : follows K x (s ++ t) = follows K x s * follows K (x ++ s) t.
Proof.
  revert x. induction s as [|y s IH]; intro x; simpl.
  - rewrite app_nil_r. ring.
  - rewrite IH, <- app_assoc. simpl. ring.
Qed.

Lemma follows_one x y : follows K x [y] = K x y.
Proof. simpl. ring. Qed.

Lemma follows_nonneg x s : 0 <= follows K x s.
Proof.
  revert x. induction s as [|y s IH]; intro x; simpl; [lra|].
  apply Rmult_le_pos; [apply next_nonneg|apply IH].
Qed.

Lemma next_le_1 x y : K x y <= 1.
Proof.
  rewrite <- (next_total A K x). apply (term_le_sum (all A) (K x)); [intros; apply next_nonneg|apply all_there].
Qed.

Lemma follows_le_1 x s : follows K x s <= 1.
Proof.
  revert x. induction s as [|y s IH]; intro x; simpl; [lra|].
  pose proof (next_le_1 x y). pose proof (next_nonneg A K x y). pose proof (IH (x ++ [y])).
  pose proof (follows_nonneg (x ++ [y]) s). nra.
Qed.

Lemma follows_snoc x t y : follows K x (t ++ [y]) = follows K x t * K (x ++ t) y.
Proof. rewrite follows_app, follows_one. reflexivity. Qed.

Lemma begins_nil : begins K [] = 1.
Proof. reflexivity. Qed.

Lemma begins_app s t : begins K (s ++ t) = begins K s * follows K s t.
Proof. unfold begins. rewrite follows_app. reflexivity. Qed.

Lemma begins_snoc s y : begins K (s ++ [y]) = begins K s * K s y.
Proof. rewrite begins_app, follows_one. reflexivity. Qed.

Lemma begins_nonneg s : 0 <= begins K s.
Proof. apply follows_nonneg. Qed.

Lemma begins_le_1 s : begins K s <= 1.
Proof. apply follows_le_1. Qed.

Lemma sum_next s : sum (all A) (fun y => begins K (s ++ [y])) = begins K s.
Proof.
  rewrite (sum_ext _ _ (fun y => begins K s * K s y)) by (intros; apply begins_snoc).
  rewrite sum_scale, next_total. ring.
Qed.

Lemma sum_follows x n : sum (texts n) (follows K x) = 1.
Proof.
  induction n as [|n IH]; [simpl; lra|]. rewrite sum_texts_S, <- IH. apply sum_ext. intros t _.
  rewrite (sum_ext _ _ (fun y => follows K x t * K (x ++ t) y)) by (intros; apply follows_snoc).
  rewrite sum_scale, next_total. ring.
Qed.

Lemma possible_front x s t : 0 < follows K x (s ++ t) -> 0 < follows K x s /\ 0 < follows K (x ++ s) t.
Proof.
  rewrite follows_app. intro H. pose proof (follows_nonneg x s). pose proof (follows_nonneg (x ++ s) t). split; nra.
Qed.

Lemma begins_front s t : 0 < begins K (s ++ t) -> 0 < begins K s.
Proof. intro H. apply possible_front in H. tauto. Qed.

(** Something can be said after every prompt. *)
Lemma some_next x : exists y, 0 < K x y.
Proof.
  destruct (sum_lt_exists (all A) (fun _ => 0) (K x)) as [y [_ Hy]]; [|exists y; exact Hy].
  rewrite sum_zero by auto. rewrite next_total. lra.
Qed.

Lemma some_text x n : exists t, length t = n /\ 0 < follows K x t.
Proof.
  induction n as [|n [t [Ht IH]]]; [exists []; simpl; split; [reflexivity|lra]|].
  destruct (some_next (x ++ t)) as [y Hy]. exists (t ++ [y]). rewrite app_length, Ht, follows_snoc. simpl.
  split; [lia|]. apply Rmult_lt_0_compat; assumption.
Qed.

End Component.

(** * Behaviour *)

Section World.
Variables (W : world) (alpha : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Notation A := (sentences W).
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Notation Mix := (mixed W alpha).
Notation bm s := (mean_score W (minus W s)).
Notation bp s := (mean_score W (plus W s)).
Notation bP s := (mean_score W (mixed_next W alpha s)).
Notation weight s := (alpha * Pm s / Mix s).
Implicit Types (s t x : text A) (y : A).

Lemma mean_score_range (p : A -> R) : (forall y, 0 <= p y) -> sum (all A) p = 1 -> -1 <= mean_score W p <= 1.
Proof.
  intros H E. unfold mean_score. split.
  - replace (-1) with (sum (all A) (fun y => (-1) * p y)) by (rewrite sum_scale, E; ring).
    apply sum_le. intros y _. pose proof (score_range W y). pose proof (H y). nra.
  - rewrite <- E. apply sum_le. intros y _. pose proof (score_range W y). pose proof (H y). nra.
Qed.

Lemma component_range (K : component A) x : -1 <= mean_score W (K x) <= 1.
Proof. apply mean_score_range; [apply next_nonneg|apply next_total]. Qed.

Lemma mixed_nonneg s : 0 <= Mix s.
Proof. unfold mixed. pose proof (begins_nonneg (minus W) s). pose proof (begins_nonneg (plus W) s). nra. Qed.

Lemma mixed_nil : Mix [] = 1.
Proof. unfold mixed. rewrite !begins_nil. ring. Qed.

Lemma mixed_sum s : sum (all A) (fun y => Mix (s ++ [y])) = Mix s.
Proof. unfold mixed. rewrite sum_plus, !sum_scale, !sum_next. reflexivity. Qed.

Lemma mixed_possible s : 0 < Pm s -> 0 < Mix s.
Proof. intro H. unfold mixed. pose proof (begins_nonneg (plus W) s). nra. Qed.

Lemma mixed_front s t : 0 < Mix (s ++ t) -> 0 < Mix s.
Proof.
  unfold mixed. rewrite !begins_app. intro H.
  pose proof (begins_nonneg (minus W) s). pose proof (begins_nonneg (plus W) s).
  pose proof (follows_le_1 (minus W) s t). pose proof (follows_le_1 (plus W) s t).
  pose proof (follows_nonneg (minus W) s t). pose proof (follows_nonneg (plus W) s t).
  assert (forall a b, 0 <= a -> b <= 1 -> a * b <= a) as less by (intros; nra).
  assert (alpha * (Pm s * follows (minus W) s t) <= alpha * Pm s) by (apply Rmult_le_compat_l; [lra|apply less; assumption]).
  assert ((1 - alpha) * (Pp s * follows (plus W) s t) <= (1 - alpha) * Pp s)
    by (apply Rmult_le_compat_l; [lra|apply less; assumption]). lra.
Qed.

Lemma mixed_total n : sum (texts n) Mix = 1.
Proof.
  unfold mixed. rewrite sum_plus, !sum_scale. unfold begins. rewrite !sum_follows. ring.
Qed.

(** The law of the next sentence under the mixture is a law. *)
Lemma mixed_next_nonneg s y : 0 < Mix s -> 0 <= mixed_next W alpha s y.
Proof.
  intro H. unfold mixed_next. apply Rmult_le_pos; [apply mixed_nonneg|]. left. apply Rinv_0_lt_compat. exact H.
Qed.

Lemma mixed_next_total s : 0 < Mix s -> sum (all A) (mixed_next W alpha s) = 1.
Proof.
  intro H. unfold mixed_next, Rdiv. rewrite sum_scale_right, mixed_sum. field. lra.
Qed.

Lemma mixture_range s : 0 < Mix s -> -1 <= bP s <= 1.
Proof.
  intro H. apply mean_score_range; [intro; apply mixed_next_nonneg; exact H|apply mixed_next_total; exact H].
Qed.

Lemma B_P_real s : 0 < Mix s -> B_P W alpha s = real (bP s).
Proof. intro H. unfold B_P, if_possible. destruct (Rlt_dec 0 (Mix s)); [reflexivity|contradiction]. Qed.

Lemma B_minus_real s : B_minus W s = real (bm s).
Proof. reflexivity. Qed.

Lemma B_plus_real s : B_plus W s = real (bp s).
Proof. reflexivity. Qed.

(** Conditioning moves the weights, not the components. *)
Lemma mixture_score s : 0 < Mix s -> Mix s * bP s = alpha * Pm s * bm s + (1 - alpha) * Pp s * bp s.
Proof.
  intro H. unfold mean_score. rewrite <- !sum_scale, <- sum_plus. apply sum_ext. intros y _.
  unfold mixed_next. unfold mixed at 2. rewrite !begins_snoc. field. lra.
Qed.

Lemma mixture_weighted s : 0 < Mix s -> bP s = weight s * bm s + (1 - weight s) * bp s.
Proof.
  intro H. apply (Rmult_eq_reg_l (Mix s)); [|lra]. rewrite mixture_score by exact H.
  replace (Mix s * (weight s * bm s + (1 - weight s) * bp s))
    with (alpha * Pm s * bm s + (Mix s - alpha * Pm s) * bp s) by (field; lra).
  unfold mixed. ring.
Qed.

Lemma weight_range s : 0 < Mix s -> 0 <= weight s <= 1.
Proof.
  intro H. pose proof (begins_nonneg (minus W) s). pose proof (begins_nonneg (plus W) s). split.
  - apply Rmult_le_pos; [nra|]. left. apply Rinv_0_lt_compat. exact H.
  - apply (Rmult_le_reg_r (Mix s)); [exact H|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. unfold mixed. nra.
Qed.

(** * Averages *)

Lemma law_nonneg l s : 0 <= law W alpha l s.
Proof. destruct l; [apply mixed_nonneg|apply begins_nonneg|apply begins_nonneg]. Qed.

Lemma law_front l s t : 0 < law W alpha l (s ++ t) -> 0 < law W alpha l s.
Proof. destruct l; simpl; [apply mixed_front|apply begins_front|apply begins_front]. Qed.

Lemma given_minus s t : 0 < Pm s -> given W alpha Minus s (s ++ t) = follows (minus W) s t.
Proof. intro H. unfold given. simpl. rewrite begins_app. field. lra. Qed.

Lemma given_plus s t : 0 < Pp s -> given W alpha Plus s (s ++ t) = follows (plus W) s t.
Proof. intro H. unfold given. simpl. rewrite begins_app. field. lra. Qed.

Lemma given_nonneg l s t : 0 < law W alpha l s -> 0 <= given W alpha l s t.
Proof. intro H. unfold given. apply Rmult_le_pos; [apply law_nonneg|]. left. apply Rinv_0_lt_compat. exact H. Qed.

(** An average of what is real on every text that can be drawn. *)
Lemma average_real l s0 n (f : text A -> num) g :
  0 < law W alpha l s0 ->
  (forall t, length t = n -> 0 < law W alpha l (s0 ++ t) -> f (s0 ++ t) = real (g (s0 ++ t))) ->
  average W alpha l s0 n f = real (sum (texts n) (fun t => given W alpha l s0 (s0 ++ t) * g (s0 ++ t))).
Proof.
  intros H0 H. unfold average. destruct (Rlt_dec 0 (law W alpha l s0)) as [_|N]; [|contradiction].
  apply total_real. intros t Ht. apply texts_length in Ht.
  destruct (Rlt_dec 0 (law W alpha l (s0 ++ t))) as [P|P].
  - rewrite H by assumption. reflexivity.
  - f_equal. unfold given. pose proof (law_nonneg l (s0 ++ t)).
    replace (law W alpha l (s0 ++ t)) with 0 by lra. unfold Rdiv. ring.
Qed.

End World.
