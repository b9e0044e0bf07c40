(** The world: P- says the bad sentence with probability a = (1 - gamma)/2 and the mixture with a/rho, each time; P+ is what is left of the mixture. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Coins.
From Referee Require statements.no_distinguishability_optimal.
Import ListNotations.
Open Scope R_scope.

Section Optimal.
Variables (alpha a b : R) (N : nat).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis a0 : 0 <= a.
Hypothesis a1 : a <= 1.
Hypothesis b0 : 0 < b.
Hypothesis ba : b <= a.
Hypothesis enough : alpha * (a / b) ^ N <= 1.
Hypothesis b1 : b <= 1.
Hypothesis b2 : 0 <= b.
Notation Qm := (begins (coin a a0 a1)).
Notation Q := (begins (coin b b2 b1)).
Implicit Types (s t x : text two) (y : two).

Lemma coin_snoc q q0 q1 s y : begins (coin q q0 q1) (s ++ [y]) = begins (coin q q0 q1) s * (if (y : bool) then q else 1 - q).
Proof. rewrite begins_snoc. reflexivity. Qed.

Lemma at_least_one : 1 <= a / b.
Proof. apply (Rmult_le_reg_r b); [exact b0|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. Qed.

Lemma dominated t : Qm t <= (a / b) ^ length t * Q t.
Proof.
  induction t as [|y t IH] using rev_ind; [rewrite !begins_nil; simpl; lra|].
  rewrite !coin_snoc, app_length, pow_add. simpl length. rewrite pow_1.
  pose proof (begins_nonneg (coin a a0 a1) t). pose proof at_least_one as R1.
  assert (forall u v q m : R, 0 <= m -> m <= u -> 0 <= q -> q <= a / b * v -> m * q <= u * (a / b) * v) as step.
  { intros u v q m m0 mu q0 qv. rewrite Rmult_assoc. apply Rmult_le_compat; assumption. }
  rewrite (Rmult_comm (Q t)), <- Rmult_assoc. rewrite (Rmult_assoc _ _ (Q t)), (Rmult_comm _ (Q t)), <- (Rmult_assoc _ (Q t)).
  rewrite (Rmult_assoc ((a / b) ^ length t)), (Rmult_comm (a / b)), <- Rmult_assoc.
  apply step; try assumption; destruct y; try lra.
  - right. field. lra.
  - apply Rle_trans with (1 * (1 - b)); [lra|]. apply Rmult_le_compat_r; lra.
Qed.

(** What is left for P+. *)
Definition rest t : R := Q t - alpha * Qm t.

Lemma rest_nonneg t : (length t <= N)%nat -> 0 <= rest t.
Proof.
  intro H. unfold rest. pose proof (dominated t) as D. pose proof (begins_nonneg (coin b b2 b1) t) as G.
  assert ((a / b) ^ length t <= (a / b) ^ N) as P by (apply Rle_pow; [apply at_least_one|exact H]).
  assert (alpha * Qm t <= alpha * ((a / b) ^ N * Q t)) as E.
  { apply Rmult_le_compat_l; [lra|]. apply Rle_trans with (1 := D). apply Rmult_le_compat_r; assumption. }
  assert (alpha * (a / b) ^ N * Q t <= 1 * Q t) by (apply Rmult_le_compat_r; assumption). lra.
Qed.

Lemma rest_sum x : rest (x ++ [true]) + rest (x ++ [false]) = rest x.
Proof. unfold rest. rewrite !coin_snoc. ring. Qed.

Definition plus_row x y : R :=
  if Nat.ltb (length x) N then (if Rlt_dec 0 (rest x) then rest (x ++ [y]) / rest x else if (y : bool) then 1 else 0)
  else if (y : bool) then 1 else 0.

Lemma plus_row_nonneg x y : 0 <= plus_row x y.
Proof.
  unfold plus_row. destruct (Nat.ltb_spec (length x) N) as [L|L]; [|destruct y; lra].
  destruct (Rlt_dec 0 (rest x)) as [H|H]; [|destruct y; lra].
  apply Rmult_le_pos; [apply rest_nonneg; rewrite app_length; cbn [length]; lia|left; apply Rinv_0_lt_compat; exact H].
Qed.

Lemma plus_row_total x : sum (all two) (plus_row x) = 1.
Proof.
  change (plus_row x true + (plus_row x false + 0) = 1). unfold plus_row.
  destruct (Nat.ltb (length x) N); [|cbv iota; lra]. destruct (Rlt_dec 0 (rest x)) as [H|H]; [|cbv iota; lra].
  rewrite Rplus_0_r. unfold Rdiv. rewrite <- Rmult_plus_distr_r, rest_sum. field. lra.
Qed.

Definition left_over : component two := {| next := plus_row; next_nonneg := plus_row_nonneg; next_total := plus_row_total |}.

Definition W : world.
Proof.
  refine {| sentences := two; score := fun y => if (y : bool) then -1 else 1; minus := coin a a0 a1; plus := left_over |}.
  intros []; lra.
Defined.

Lemma left_over_begins t : (length t <= N)%nat -> (1 - alpha) * begins left_over t = rest t.
Proof.
  induction t as [|y t IH] using rev_ind; intro H.
  - unfold rest. rewrite !begins_nil. ring.
  - rewrite app_length in H. cbn [length] in H. rewrite begins_snoc, <- Rmult_assoc, IH by lia.
    change (left_over t y) with (plus_row t y). unfold plus_row.
    destruct (Nat.ltb_spec (length t) N) as [_|L]; [|lia].
    destruct (Rlt_dec 0 (rest t)) as [P|P]; [field; lra|].
    assert (rest t = 0) as Z by (pose proof (rest_nonneg t ltac:(lia)); lra). rewrite Z, Rmult_0_l.
    pose proof (rest_sum t) as S. pose proof (rest_nonneg (t ++ [true]) ltac:(rewrite app_length; cbn [length]; lia)).
    pose proof (rest_nonneg (t ++ [false]) ltac:(rewrite app_length; cbn [length]; lia)).
    assert (rest (t ++ [true]) = 0 /\ rest (t ++ [false]) = 0) as [E1 E2] by (split; lra).
    symmetry. destruct y; [exact E1|exact E2].
Qed.

Lemma mixed_is_coin t : (length t <= N)%nat -> mixed W alpha t = Q t.
Proof.
  intro H. change (alpha * Qm t + (1 - alpha) * begins left_over t = Q t). rewrite left_over_begins by exact H. unfold rest. ring.
Qed.

Lemma behaves s : (length s < N)%nat -> 0 < mixed W alpha s -> mean_score W (mixed_next W alpha s) = 1 - 2 * b.
Proof.
  intros H P. assert (mixed W alpha s = Q s) as E0 by (apply mixed_is_coin; lia).
  assert (forall y : two, length (s ++ [y]) <= N)%nat as L by (intro y; rewrite app_length; cbn [length]; lia).
  assert (mixed W alpha (s ++ [true]) = Q s * b) as E1 by (etransitivity; [apply mixed_is_coin; apply L|apply coin_snoc]).
  assert (mixed W alpha (s ++ [false]) = Q s * (1 - b)) as E2 by (etransitivity; [apply mixed_is_coin; apply L|apply coin_snoc]).
  change (mixed W alpha (s ++ [true]) / mixed W alpha s * -1 + (mixed W alpha (s ++ [false]) / mixed W alpha s * 1 + 0) = 1 - 2 * b).
  rewrite E1, E2, E0 in *. field. lra.
Qed.
End Optimal.

Theorem no_distinguishability_optimal : statements.no_distinguishability_optimal.no_distinguishability_optimal.
Proof.
  intros alpha al0 al1 epsilon e0 gamma g0 g1 small N HN.
  assert (1 < (1 + - gamma) * / (1 + - epsilon + - gamma)) as Rho.
  { apply (Rmult_lt_reg_r (1 + - epsilon + - gamma)); [lra|]. rewrite Rmult_assoc, Rinv_l; lra. }
  pose proof (ln_positive _ Rho) as L. reals_in HN. destruct HN as [_ HN].
  set (a := (1 - gamma) / 2). set (b := (1 - gamma - epsilon) / 2).
  assert (a / b = (1 + - gamma) * / (1 + - epsilon + - gamma)) as R by (unfold a, b; field; lra).
  assert (0 <= a) as a0 by (unfold a; lra). assert (a <= 1) as a1 by (unfold a; lra).
  assert (0 < b) as b0 by (unfold b; lra). assert (b <= a) as ba by (unfold a, b; lra).
  assert (b <= 1) as b1 by lra. assert (0 <= b) as b2 by lra.
  assert (alpha * (a / b) ^ N <= 1) as enough.
  { rewrite R. destruct HN as [->|HN]; [simpl; lra|].
    apply (Rmult_le_compat_r (ln ((1 + - gamma) * / (1 + - epsilon + - gamma)))) in HN; [|lra].
    rewrite (Rmult_assoc (ln (1 * / alpha))), Rinv_l, Rmult_1_r in HN by lra.
    rewrite <- ln_pow in HN by lra. apply exp_le in HN. rewrite !exp_ln in HN by positive.
    apply (Rmult_le_compat_l alpha) in HN; [|lra]. replace (alpha * (1 * / alpha)) with 1 in HN by (field; lra). exact HN. }
  exists (W alpha a b N al0 a0 a1 b0 ba enough b1 b2). split.
  - intros s _. apply le_real. unfold mean_score. simpl. unfold a. lra.
  - intros s Hs Ps. change (0 < mixed (W alpha a b N al0 a0 a1 b0 ba enough b1 b2) alpha s) in Ps.
    rewrite B_P_real by exact Ps. rewrite behaves by assumption. reals. unfold b. lra.
Qed.
