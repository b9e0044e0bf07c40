(** Worlds of rational tables, in which what is said next depends on the first k sentences of a prompt: how a claim is refuted on one. *)

Require Import Reals Lra Lia List ZArith Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables.
Import ListNotations.
Open Scope R_scope.

(** * Logarithms of rationals, between rationals

    With (p/d)^m <= a/b, log (a/b) >= m log (p/d) >= m (1 - d/p); the power is compared in whole numbers. *)

Section Bounds.
Variables p d a b m : Z.
Hypothesis p0 : (0 < p)%Z.
Hypothesis d0 : (0 < d)%Z.
Hypothesis a0 : (0 < a)%Z.
Hypothesis b0 : (0 < b)%Z.
Hypothesis m0 : (0 <= m)%Z.

Lemma ln_ratio : ln (IZR p / IZR d) <= IZR p / IZR d - 1 /\ 1 - IZR d / IZR p <= ln (IZR p / IZR d).
Proof.
  apply IZR_lt in p0, d0. split; [apply ln_le_minus; apply Rdiv_lt_0_compat; assumption|].
  pose proof (ln_le_minus (IZR d / IZR p) ltac:(apply Rdiv_lt_0_compat; assumption)) as H.
  rewrite ln_quotient in * by assumption. lra.
Qed.

Lemma ln_power : IZR m * ln (IZR p / IZR d) = ln (IZR (p ^ m) / IZR (d ^ m)).
Proof.
  assert (m = Z.of_nat (Z.to_nat m)) as E by (rewrite Z2Nat.id; lia). rewrite E at 2 3. rewrite <- !pow_IZR.
  apply IZR_lt in p0, d0. replace (IZR p ^ Z.to_nat m / IZR d ^ Z.to_nat m) with ((IZR p / IZR d) ^ Z.to_nat m)
    by (unfold Rdiv; rewrite Rpow_mult_distr, pow_inv; reflexivity).
  rewrite ln_pow by (apply Rdiv_lt_0_compat; assumption). rewrite INR_IZR_INZ, Z2Nat.id by lia. reflexivity.
Qed.

Lemma quotients (x y u v : Z) : (0 < x)%Z -> (0 < y)%Z -> (0 < u)%Z -> (0 < v)%Z -> (x * v <= u * y)%Z ->
  ln (IZR x / IZR y) <= ln (IZR u / IZR v).
Proof.
  intros x0 y0 u0 v0 H. apply IZR_le in H. rewrite !mult_IZR in H. apply IZR_lt in x0, y0, u0, v0.
  apply ln_le; [apply Rdiv_lt_0_compat; assumption|].
  apply (Rmult_le_reg_r (IZR y * IZR v)); [apply Rmult_lt_0_compat; assumption|].
  replace (IZR x / IZR y * (IZR y * IZR v)) with (IZR x * IZR v) by (field; lra).
  replace (IZR u / IZR v * (IZR y * IZR v)) with (IZR u * IZR y) by (field; lra). exact H.
Qed.

Lemma ln_at_least : (p ^ m * b <= a * d ^ m)%Z -> IZR m * (1 - IZR d / IZR p) <= ln (IZR a / IZR b).
Proof.
  intro H. pose proof ln_ratio as [_ L]. apply Rle_trans with (IZR m * ln (IZR p / IZR d)).
  - apply Rmult_le_compat_l; [apply (IZR_le 0); exact m0|exact L].
  - rewrite ln_power. apply quotients; try assumption; apply Z.pow_pos_nonneg; assumption.
Qed.

Lemma ln_at_most : (a * d ^ m <= p ^ m * b)%Z -> ln (IZR a / IZR b) <= IZR m * (IZR p / IZR d - 1).
Proof.
  intro H. pose proof ln_ratio as [L _]. apply Rle_trans with (IZR m * ln (IZR p / IZR d)).
  - rewrite ln_power. apply quotients; try assumption; apply Z.pow_pos_nonneg; assumption.
  - apply Rmult_le_compat_l; [apply (IZR_le 0); exact m0|exact L].
Qed.
End Bounds.

(** * Averages of what depends on the first k sentences *)

Lemma total_at_least {T} (l : list T) (f : T -> num) g :
  (forall x, In x l -> (real (g x) <= f x)%num) -> (real (sum l g) <= total l f)%num.
Proof.
  induction l as [|a l IH]; intro H; [apply le_real; simpl; lra|].
  change (total (a :: l) f) with (f a + total l f)%num. change (sum (a :: l) g) with (g a + sum l g).
  assert (real (g a) <= f a)%num as Ha by (apply H; left; reflexivity).
  assert (real (sum l g) <= total l f)%num as Hl by (apply IH; intros; apply H; right; assumption).
  destruct (f a), (total l f); try discriminate; try reflexivity.
  apply le_real in Ha, Hl. simpl add. apply le_real. lra.
Qed.

Section Frozen.
Variables (W : world) (alpha : R) (k : nat).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Notation Pm := (begins (minus W)).
Implicit Types (g : text (sentences W) -> R) (f : text (sentences W) -> num).

Lemma from_k_on g n : sum (texts (k + n)) (fun t => Pm t * g (firstn k t)) = sum (texts k) (fun t => Pm t * g (firstn k t)).
Proof.
  induction n as [|n IH]; [rewrite Nat.add_0_r; reflexivity|].
  rewrite Nat.add_succ_r, sum_texts_S, <- IH. apply sum_ext. intros t Ht. apply texts_length in Ht.
  rewrite (sum_ext _ _ (fun y => Pm (t ++ [y]) * g (firstn k t))).
  - rewrite sum_scale_right, sum_next. reflexivity.
  - intros y _. rewrite firstn_app. replace (k - length t)%nat with 0%nat by lia. rewrite firstn_O, app_nil_r. reflexivity.
Qed.

Lemma every_length g (Q : R -> Prop) :
  (forall n, (n <= k)%nat -> Q (sum (texts n) (fun t => Pm t * g (firstn k t)))) ->
  forall n, Q (sum (texts n) (fun t => Pm t * g (firstn k t))).
Proof.
  intros H n. destruct (Nat.le_gt_cases n k) as [L|L]; [apply H; exact L|].
  replace n with (k + (n - k))%nat by lia. rewrite from_k_on. apply H. lia.
Qed.

Lemma average_at_least f g n : (forall s, 0 < Pm s -> (real (g (firstn k s)) <= f s)%num) ->
  (real (sum (texts n) (fun t => (Pm t * g (firstn k t))%R)) <= average W alpha Minus [] n f)%num.
Proof.
  intro H. unfold average. assert (0 < law W alpha Minus []) as L0 by exact Rlt_0_1.
  destruct (Rlt_dec 0 (law W alpha Minus [])) as [_|N]; [|contradiction].
  apply total_at_least. intros t _. simpl app. destruct (Rlt_dec 0 (law W alpha Minus t)) as [G|G].
  - pose proof (given_minus W alpha [] t Rlt_0_1) as E. simpl app in E. rewrite E.
    change (follows (minus W) [] t) with (Pm t). specialize (H t G). change (0 < Pm t) in G.
    destruct (f t); try discriminate.
    + apply le_real in H. simpl. apply le_real. apply Rmult_le_compat_l; lra.
    + simpl. unfold signed. destruct (Rlt_dec 0 (Pm t)); [reflexivity|contradiction].
  - apply le_real. change (law W alpha Minus t) with (Pm t) in G. pose proof (begins_nonneg (minus W) t).
    replace (Pm t) with 0 by lra. lra.
Qed.

Theorem average_above f g c :
  (forall s, 0 < Pm s -> (real (g (firstn k s)) <= f s)%num) ->
  (forall n, (n <= k)%nat -> c < sum (texts n) (fun t => Pm t * g (firstn k t))) ->
  forall n, (real c < average W alpha Minus [] n f)%num.
Proof.
  intros H1 H2 n. pose proof (average_at_least f g n H1) as L. pose proof (every_length g (fun x => c < x) H2 n) as A.
  set (a := average W alpha Minus [] n f) in *. destruct a; try discriminate.
  - apply le_real in L. apply lt_real. simpl in A. lra.
  - reflexivity.
Qed.

Theorem average_below f g c :
  (forall s, 0 < Pm s -> f s = real (g (firstn k s))) ->
  (forall n, (n <= k)%nat -> sum (texts n) (fun t => Pm t * g (firstn k t)) <= c) ->
  forall n, (average W alpha Minus [] n f <= real c)%num.
Proof.
  intros H1 H2 n. rewrite (average_real W alpha alpha_pos alpha_le Minus [] n f (fun s => g (firstn k s))).
  - apply le_real. rewrite (sum_ext _ _ (fun t => Pm t * g (firstn k t))).
    + apply (every_length g (fun x => x <= c) H2 n).
    + intros t _. simpl app. pose proof (given_minus W alpha [] t Rlt_0_1) as E. simpl app in E. rewrite E. reflexivity.
  - exact Rlt_0_1.
  - intros t _ G. apply H1. exact G.
Qed.

(** A claim about the behaviour of the mixture, without a division. *)
Lemma B_P_below s c : possible W alpha Mixture s -> (B_P W alpha s < real c)%num ->
  sum (all (sentences W)) (fun y => mixed W alpha (s ++ [y]) * score W y) < c * mixed W alpha s.
Proof.
  intros H B. change (0 < mixed W alpha s) in H. rewrite B_P_real in B by exact H. apply lt_real in B.
  unfold mean_score, mixed_next, Rdiv in B.
  rewrite (sum_ext _ _ (fun y => mixed W alpha (s ++ [y]) * score W y * / mixed W alpha s)) in B by (intros; ring).
  rewrite sum_scale_right in B. apply (Rmult_lt_compat_r (mixed W alpha s)) in B; [|exact H].
  rewrite Rmult_assoc, Rinv_l, Rmult_1_r in B by lra. exact B.
Qed.

Lemma best_P_below s N c : possible W alpha Mixture s -> (best_P W alpha s N < real c)%num ->
  mean_best W (mixed_next W alpha s) N < c.
Proof.
  intros H B. unfold best_P, if_possible in B. destruct (Rlt_dec 0 (mixed W alpha s)) as [_|N0]; [|contradiction].
  apply lt_real in B. exact B.
Qed.
End Frozen.

Lemma length_is (N n : nat) x : INR N - 1 < x \/ N = 0%nat -> x <= INR N -> x <= INR n /\ (n = 0%nat \/ INR n - 1 < x) -> n = N.
Proof.
  intros H1 H2 [H3 H4]. destruct (Nat.lt_trichotomy n N) as [L|[L|L]]; [|exact L|]; exfalso.
  - apply le_INR in L. rewrite S_INR in L. destruct H1 as [H1|H1]; [lra|subst N; simpl in L; pose proof (pos_INR n); lra].
  - destruct H4 as [->|H4]; [lia|]. apply le_INR in L. rewrite S_INR in L. lra.
Qed.

(** The power with a whole exponent. *)
Lemma power_whole a y (j : nat) : y = INR j -> power a (real y) = whole_power a j.
Proof.
  intros ->. unfold power. rewrite Int_part_INR, <- INR_IZR_INZ, Nat2Z.id.
  destruct (Req_EM_T (INR j) (INR j)) as [_|N]; [|congruence].
  destruct (Rle_dec 0 (INR j)) as [_|N]; [reflexivity|]. exfalso. apply N. apply pos_INR.
Qed.

(** A power of what is positive is a positive real number. *)
Lemma power_positive x y : 0 < x -> exists r, power (real x) (real y) = real r /\ 0 < r.
Proof.
  intro H. unfold power. destruct (Req_EM_T y (IZR (Int_part y))) as [_|_].
  - destruct (Rle_dec 0 y); rewrite whole_power_real.
    + eexists. split; [reflexivity|apply pow_lt; exact H].
    + assert (0 < x ^ Z.to_nat (- Int_part y)) as P by (apply pow_lt; exact H).
      rewrite inverse_real by lra. eexists. split; [reflexivity|apply Rinv_0_lt_compat; exact P].
  - rewrite log_real by exact H. simpl. eexists. split; [reflexivity|apply exp_pos].
Qed.

(** * Tactics *)

(** Everything of a world of tables but real arithmetic is computed. *)
Ltac evaluate := cbv - [Rplus Rmult Rminus Ropp Rinv Rdiv IZR ln exp Rlt Rle Rgt Rge Rlt_dec Rle_dec Req_EM_T Rmax is_true lt le eq
  add mul opposite inverse log log_quotient signed pow INR not].
Ltac evaluate_in H := cbv - [Rplus Rmult Rminus Ropp Rinv Rdiv IZR ln exp Rlt Rle Rgt Rge Rlt_dec Rle_dec Req_EM_T Rmax is_true lt le
  eq add mul opposite inverse log log_quotient signed pow INR not] in H.

Ltac decide_all :=
  repeat match goal with
  | |- context [Rlt_dec ?a ?b] => destruct (Rlt_dec a b); try (exfalso; lra)
  | |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b); try (exfalso; lra)
  | |- context [Req_EM_T ?a ?b] => destruct (Req_EM_T a b); try (exfalso; lra)
  end.

(** A row of a table is a law. *)
Ltac row := repeat match goal with |- context [match ?x with _ => _ end] => destruct x end; simpl; lra.

(** The beginnings of a prompt [s] that matter, one by one, with what is known of its probability. *)
Ltac each_beginning s k :=
  match k with
  | O => idtac
  | S ?j => destruct s as [|y s]; [|destruct y; each_beginning s j]
  end.
(** A relative entropy is at least what a table says: +oo, or a combination of logarithms that [logs] encloses. *)
Ltac entropy_at_least logs :=
  evaluate; decide_all; unfold log_quotient, signed; decide_all; reals;
  first [ reflexivity | logs; lra | repeat (progress (unfold signed; decide_all; simpl)); first [reflexivity | reals; logs; lra] ].

(** All texts of n sentences of a world of tables. *)
Ltac each_text s H n :=
  match n with
  | O => destruct s; [|discriminate H]
  | S ?j => destruct s as [|y s]; [discriminate H|]; simpl in H; apply eq_add_S in H; destruct y; each_text s H j
  end.

(** Maxima of numbers that are known. *)
Ltac maxima :=
  repeat match goal with
  | |- context [Rmax ?a ?b] => first [rewrite (Rmax_left a b) by lra | rewrite (Rmax_right a b) by lra]
  end.

Ltac unfold_maximum :=
  repeat match goal with |- context [Rmax ?a ?b] => unfold Rmax at 1; destruct (Rle_dec a b) end.

(** Powers with exponents that come to whole numbers. *)
Ltac whole_exponents :=
  simpl INR; repeat (reals; match goal with
  | |- context [power ?a (real ?y)] =>
      first [ rewrite (power_whole a y 1) by (simpl; first [lra | field; lra]) | rewrite (power_whole a y 2) by (simpl; first [lra | field; lra])
            | rewrite (power_whole a y 3) by (simpl; first [lra | field; lra]) | rewrite (power_whole a y 4) by (simpl; first [lra | field; lra]) ]
  end); reals.

(** A beginning of a text on which the log-ratio is not what was claimed. *)
Ltac against_prefix logs :=
  unfold LLR, size; evaluate; decide_all; unfold log_quotient; decide_all; reals;
  match goal with |- ?x < ?y -> _ => enough (y <= x) by lra end; simpl INR; logs; lra.

(** Powers of what lies between 0 and 1. *)
Lemma pow_unit x k : 0 < x <= 1 -> 0 < x ^ k <= 1.
Proof.
  intros [H0 H1]. split; [apply pow_lt; exact H0|]. rewrite <- (pow1 k). apply pow_incr. lra.
Qed.

(** An inequality between logarithms, in which maxima, and powers of what lies between 0 and 1, may occur. *)
Ltac bounded logs :=
  simpl INR; logs; unfold_maximum;
  first [ lra | match goal with |- context [?x ^ ?k] => pose proof (pow_unit x k ltac:(lra)); generalize dependent (x ^ k); intros; lra end ].
