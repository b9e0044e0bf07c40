(** Numbers with infinities and undefined values, where they come to real numbers. *)

Require Import Reals Lra Lia List ZArith Bool.
From Referee Require Import Definitions Sums.
Import ListNotations.
Open Scope R_scope.

Lemma lt_real x y : is_true (lt (real x) (real y)) <-> x < y.
Proof. unfold is_true, lt. destruct (Rlt_dec x y); split; intro; try congruence; try lra. Qed.

Lemma eq_real x y : is_true (eq (real x) (real y)) <-> x = y.
Proof. unfold is_true, eq. destruct (Req_EM_T x y); split; intro; try congruence; try lra. Qed.

Lemma le_real x y : is_true (le (real x) (real y)) <-> x <= y.
Proof.
  unfold le, is_true. rewrite orb_true_iff. change (is_true (lt (real x) (real y)) \/ is_true (eq (real x) (real y)) <-> x <= y).
  rewrite lt_real, eq_real. unfold Rle. tauto.
Qed.

Lemma differ_real x y : is_true (differ (real x) (real y)) <-> x <> y.
Proof.
  unfold differ, is_true. rewrite orb_true_iff. change (is_true (lt (real x) (real y)) \/ is_true (lt (real y) (real x)) <-> x <> y).
  rewrite !lt_real. split; [lra|]. intro H. apply Rdichotomy in H. lra.
Qed.

Lemma log_real x : 0 < x -> log (real x) = real (ln x).
Proof. intro H. simpl. destruct (Rlt_dec 0 x); [reflexivity|lra]. Qed.

Lemma log_zero : log (real 0) = minus_infinity.
Proof. simpl. destruct (Rlt_dec 0 0); [lra|]. destruct (Req_EM_T 0 0); [reflexivity|lra]. Qed.

Lemma inverse_real x : x <> 0 -> inverse (real x) = real (/ x).
Proof. intro H. simpl. destruct (Req_EM_T x 0); [contradiction|reflexivity]. Qed.

Lemma square_root_real x : 0 <= x -> square_root (real x) = real (sqrt x).
Proof. intro H. simpl. destruct (Rle_dec 0 x); [reflexivity|lra]. Qed.

Lemma larger_real x y : larger (real x) (real y) = real (Rmax x y).
Proof.
  unfold larger, lt, Rmax. destruct (Rlt_dec x y), (Rle_dec x y); try reflexivity; try lra. f_equal. lra.
Qed.

Lemma absolute_real x : absolute (real x) = real (Rabs x).
Proof.
  unfold absolute, lt. destruct (Rlt_dec x 0); simpl; f_equal.
  - rewrite Rabs_left; lra.
  - rewrite Rabs_right; lra.
Qed.

Lemma whole_power_real x k : whole_power (real x) k = real (x ^ k).
Proof. simpl. induction k as [|k IH]; simpl; [reflexivity|]. rewrite IH. reflexivity. Qed.

Lemma undefined_or_not_lt b : ~ is_true (lt undefined b).
Proof. discriminate. Qed.

(** Sums of real numbers are real numbers. *)
Lemma total_real {T} (l : list T) (f : T -> num) g : (forall x, In x l -> f x = real (g x)) -> total l f = real (sum l g).
Proof.
  induction l as [|a l IH]; intro H; [reflexivity|].
  change (total (a :: l) f) with (f a + total l f)%num. rewrite (H a) by (left; reflexivity).
  rewrite IH by (intros; apply H; right; assumption). reflexivity.
Qed.

Lemma total_ext {T} (l : list T) (f g : T -> num) : (forall x, In x l -> f x = g x) -> total l f = total l g.
Proof.
  induction l as [|a l IH]; intro H; [reflexivity|].
  change (total (a :: l) f) with (f a + total l f)%num. rewrite (H a) by (left; reflexivity).
  rewrite IH by (intros; apply H; right; assumption). reflexivity.
Qed.

(** * Rounding *)

Lemma archimed_nat x : exists n : nat, x < INR n.
Proof.
  destruct (archimed x) as [H _]. exists (Z.to_nat (up x)).
  destruct (Z_le_gt_dec 0 (up x)) as [Hz|Hz].
  - rewrite INR_IZR_INZ, Z2Nat.id by lia. lra.
  - assert (IZR (up x) <= 0) by (apply (IZR_le _ 0); lia). pose proof (pos_INR (Z.to_nat (up x))). lra.
Qed.

Lemma round_up x : exists n : nat, x <= INR n /\ (n = 0%nat \/ INR n - 1 < x).
Proof.
  destruct (archimed_nat x) as [n Hn]. induction n as [|n IH]; [exists 0%nat; split; [lra|auto]|].
  destruct (Rlt_le_dec x (INR n)) as [H|H]; [apply IH; exact H|].
  destruct H as [H|H].
  - exists (S n). rewrite S_INR in *. split; [lra|right; lra].
  - exists n. split; [lra|right; lra].
Qed.

Lemma round_down x : exists n : nat, x < INR n + 1 /\ (n = 0%nat \/ INR n <= x).
Proof.
  destruct (archimed_nat x) as [n Hn]. induction n as [|n IH]; [exists 0%nat; simpl in *; split; [lra|auto]|].
  destruct (Rlt_le_dec x (INR n)) as [H|H]; [apply IH; exact H|].
  exists n. rewrite S_INR in Hn. split; [lra|right; lra].
Qed.

Lemma rounds_up_real x n : rounds_up (real x) n <-> x <= INR n /\ (n = 0%nat \/ INR n - 1 < x).
Proof. unfold rounds_up. rewrite le_real, lt_real. tauto. Qed.

Lemma rounds_down_real x n : rounds_down (real x) n <-> x < INR n + 1 /\ (n = 0%nat \/ INR n <= x).
Proof. unfold rounds_down. rewrite le_real, lt_real. tauto. Qed.

(** * Logarithms *)

Lemma ln_le x y : 0 < x -> x <= y -> ln x <= ln y.
Proof. intros Hx [H|<-]; [left; apply ln_increasing; assumption|right; reflexivity]. Qed.

Lemma ln_positive x : 1 < x -> 0 < ln x.
Proof. intro H. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma ln_quotient x y : 0 < x -> 0 < y -> ln (x / y) = ln x - ln y.
Proof.
  intros Hx Hy. unfold Rdiv. rewrite ln_mult, ln_Rinv; try assumption; [ring|apply Rinv_0_lt_compat; assumption].
Qed.

Lemma exp_le x y : x <= y -> exp x <= exp y.
Proof. intros [H| ->]; [left; apply exp_increasing; exact H|right; reflexivity]. Qed.

Lemma ln_le_minus x : 0 < x -> ln x <= x - 1.
Proof.
  intro H. pose proof (exp_ineq1_le (ln x)) as E. rewrite exp_ln in E by exact H. lra.
Qed.

(** * Tactics: compute with numbers as far as they are real *)

Ltac positive :=
  first
    [ assumption
    | lra
    | apply Rmult_lt_0_compat; positive
    | apply Rinv_0_lt_compat; positive
    | apply Rplus_lt_0_compat; positive
    | apply pow_lt; positive
    | apply exp_pos
    | apply sqrt_lt_R0; positive ].

Ltac nonzero := first [ assumption | lra | apply Rgt_not_eq; positive ].

(** One step towards a real number, in the goal. *)
Ltac real_step :=
  match goal with
  | |- context [inverse (real ?x)] => rewrite (inverse_real x) by nonzero
  | |- context [log (real ?x)] => rewrite (log_real x) by positive
  | |- context [square_root (real ?x)] => rewrite (square_root_real x) by first [lra | left; positive | apply pos_INR]
  | |- context [whole_power (real ?x) ?k] => rewrite (whole_power_real x k)
  | |- context [absolute (real ?x)] => rewrite (absolute_real x)
  | |- context [larger (real ?x) (real ?y)] => rewrite (larger_real x y)
  | |- context [exponential (real ?x)] => change (exponential (real x)) with (real (exp x))
  | |- context [add (real ?x) (real ?y)] => change (add (real x) (real y)) with (real (x + y))
  | |- context [mul (real ?x) (real ?y)] => change (mul (real x) (real y)) with (real (x * y))
  | |- context [opposite (real ?x)] => change (opposite (real x)) with (real (- x))
  | |- context [is_true (lt (real ?x) (real ?y))] => rewrite (lt_real x y)
  | |- context [is_true (le (real ?x) (real ?y))] => rewrite (le_real x y)
  | |- context [is_true (eq (real ?x) (real ?y))] => rewrite (eq_real x y)
  | |- context [rounds_up (real ?x) ?n] => rewrite (rounds_up_real x n)
  | |- context [rounds_down (real ?x) ?n] => rewrite (rounds_down_real x n)
  end.
Ltac reals := repeat real_step.

Ltac real_step_in H :=
  match type of H with
  | context [inverse (real ?x)] => rewrite (inverse_real x) in H by nonzero
  | context [log (real ?x)] => rewrite (log_real x) in H by positive
  | context [square_root (real ?x)] => rewrite (square_root_real x) in H by first [lra | left; positive | apply pos_INR]
  | context [whole_power (real ?x) ?k] => rewrite (whole_power_real x k) in H
  | context [absolute (real ?x)] => rewrite (absolute_real x) in H
  | context [larger (real ?x) (real ?y)] => rewrite (larger_real x y) in H
  | context [exponential (real ?x)] => change (exponential (real x)) with (real (exp x)) in H
  | context [add (real ?x) (real ?y)] => change (add (real x) (real y)) with (real (x + y)) in H
  | context [mul (real ?x) (real ?y)] => change (mul (real x) (real y)) with (real (x * y)) in H
  | context [opposite (real ?x)] => change (opposite (real x)) with (real (- x)) in H
  | context [is_true (lt (real ?x) (real ?y))] => rewrite (lt_real x y) in H
  | context [is_true (le (real ?x) (real ?y))] => rewrite (le_real x y) in H
  | context [is_true (eq (real ?x) (real ?y))] => rewrite (eq_real x y) in H
  | context [rounds_up (real ?x) ?n] => rewrite (rounds_up_real x n) in H
  | context [rounds_down (real ?x) ?n] => rewrite (rounds_down_real x n) in H
  end.
Ltac reals_in H := repeat real_step_in H.
