(** path-count: each time a text drawn from P- finds the model aligned, P- reveals something of itself, and log 1/alpha is all there is. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Mixture.
From Referee Require generated.path_count theorems.identity_total.
Import ListNotations.
Open Scope R_scope.

(** The logarithm is concave. *)
Lemma ln_concave f u v : 0 <= f <= 1 -> 0 < u -> 0 < v -> f * ln u + (1 - f) * ln v <= ln (f * u + (1 - f) * v).
Proof.
  intros [f0 f1] Hu Hv. set (m := f * u + (1 - f) * v).
  assert (0 < m) as M.
  { unfold m. destruct (Rle_lt_dec f (1 / 2)).
    - assert (0 <= f * u) by (apply Rmult_le_pos; lra). assert (0 < (1 - f) * v) by (apply Rmult_lt_0_compat; lra). lra.
    - assert (0 < f * u) by (apply Rmult_lt_0_compat; lra). assert (0 <= (1 - f) * v) by (apply Rmult_le_pos; lra). lra. }
  pose proof (ln_le_minus (u / m) ltac:(apply Rdiv_lt_0_compat; assumption)) as U.
  pose proof (ln_le_minus (v / m) ltac:(apply Rdiv_lt_0_compat; assumption)) as V.
  rewrite ln_quotient in U, V by assumption.
  apply (Rmult_le_compat_l f) in U; [|lra]. apply (Rmult_le_compat_l (1 - f)) in V; [|lra].
  assert (f * (u / m - 1) + (1 - f) * (v / m - 1) = 0) as E by (unfold m in *; field; lra). lra.
Qed.

Section Step.
Variable W : world.
Notation A := (sentences W).
Variables p q : A -> R.
Hypothesis p_nonneg : forall y, 0 <= p y.
Hypothesis q_nonneg : forall y, 0 <= q y.
Hypothesis p_total : sum (all A) p = 1.
Hypothesis q_total : sum (all A) q = 1.
Hypothesis covered : forall y, 0 < p y -> 0 < q y.

(** A function h of mean at most 1 under q bounds the relative entropy from below. *)
Lemma by_test (h : A -> R) : (forall y, 0 <= h y) -> (forall y, 0 < p y -> 0 < h y) -> sum (all A) (fun y => q y * h y) <= 1 ->
  sum (all A) (fun y => p y * ln (h y)) <= entropy W p q.
Proof.
  intros h0 hp H. unfold entropy.
  assert (sum (all A) (fun y => p y * ln (h y) - p y * ln (p y / q y)) <= sum (all A) (fun y => q y * h y - p y)) as K.
  { apply sum_le. intros y _. destruct (p_nonneg y) as [P|P].
    - pose proof (covered y P) as Q. pose proof (hp y P) as Hy.
      pose proof (ln_le_minus (q y * h y / p y) ltac:(apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; assumption|exact P])) as L.
      rewrite ln_quotient, ln_mult in L by (try apply Rmult_lt_0_compat; assumption). rewrite ln_quotient by assumption.
      apply (Rmult_le_compat_l (p y)) in L; [|lra].
      replace (p y * (q y * h y / p y - 1)) with (q y * h y - p y) in L by (field; lra). lra.
    - rewrite <- P. pose proof (Rmult_le_pos _ _ (q_nonneg y) (h0 y)). lra. }
  rewrite !sum_minus, p_total in K. lra.
Qed.

Variables a b : R.
Hypothesis ab : 0 < b < a.
Hypothesis a1 : a <= 1.
Notation f y := ((1 - score W y) / 2).
Notation mean r := (sum (all A) (fun y => r y * f y)).
Hypothesis bad : a <= mean p.
Hypothesis good : mean q <= b.

Lemma f_range y : 0 <= f y <= 1.
Proof. pose proof (score_range W y). lra. Qed.

Lemma mean_linear (r : A -> R) u v : sum (all A) r = 1 -> sum (all A) (fun y => r y * (f y * u + (1 - f y) * v)) = mean r * u + (1 - mean r) * v.
Proof.
  intro E. rewrite (sum_ext _ _ (fun y => (u - v) * (r y * f y) + v * r y)) by (intros; ring).
  rewrite sum_plus, !sum_scale, E. ring.
Qed.

(** The relative entropy of two coins that are at least so far apart. *)
Theorem at_least_coins : a * ln (a / b) + (if Req_EM_T a 1 then 0 else (1 - a) * ln ((1 - a) / (1 - b))) <= entropy W p q.
Proof.
  assert (mean p <= 1) as m1.
  { rewrite <- p_total. apply sum_le. intros y _. pose proof (f_range y). pose proof (p_nonneg y). nra. }
  assert (0 <= mean q) as m0 by (apply sum_nonneg; intros y _; pose proof (f_range y); pose proof (q_nonneg y); nra).
  destruct (Req_EM_T a 1) as [E|E].
  - assert (forall y, 0 < p y -> f y = 1) as F.
    { intros y P. assert (p y * (1 - f y) = 0) as Z.
      { apply (sum_zero_terms (all A) (fun z => p z * (1 - f z))); [| |apply all_there].
        - intros z _. pose proof (f_range z). pose proof (p_nonneg z). nra.
        - rewrite (sum_ext _ _ (fun z => p z - p z * f z)) by (intros; ring). rewrite sum_minus, p_total. lra. }
      apply Rmult_integral in Z. lra. }
    apply Rle_trans with (sum (all A) (fun y => p y * ln (f y * (a / b)))).
    + rewrite E, Rplus_0_r, Rmult_1_l. rewrite (sum_ext _ _ (fun y => ln (1 / b) * p y)).
      * rewrite sum_scale, p_total. lra.
      * intros y _. destruct (p_nonneg y) as [P|P]; [|rewrite <- P; ring]. rewrite (F y P), Rmult_1_l. ring.
    + apply by_test.
      * intro y. pose proof (f_range y). apply Rmult_le_pos; [lra|left; apply Rdiv_lt_0_compat; lra].
      * intros y P. rewrite (F y P). assert (0 < a / b) by (apply Rdiv_lt_0_compat; lra). lra.
      * rewrite (sum_ext _ _ (fun y => a / b * (q y * f y))) by (intros; ring). rewrite sum_scale.
        apply Rle_trans with (a / b * b); [apply Rmult_le_compat_l; [left; apply Rdiv_lt_0_compat; lra|exact good]|].
        replace (a / b * b) with a by (field; lra). lra.
  - assert (a < 1) as a1' by lra. set (u := a / b). set (v := (1 - a) / (1 - b)).
    assert (1 < u) as u1 by (unfold u; apply (Rmult_lt_reg_r b); [lra|]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra).
    assert (0 < v) as v0 by (apply Rdiv_lt_0_compat; lra).
    assert (v < 1) as v1 by (unfold v; apply (Rmult_lt_reg_r (1 - b)); [lra|]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra).
    assert (b * u + (1 - b) * v = 1) as one by (unfold u, v; field; lra).
    apply Rle_trans with (sum (all A) (fun y => p y * ln (f y * u + (1 - f y) * v))).
    + apply Rle_trans with (sum (all A) (fun y => p y * (f y * ln u + (1 - f y) * ln v))).
      * rewrite mean_linear by exact p_total. pose proof (ln_positive u u1).
        assert (ln v < 0) by (rewrite <- ln_1; apply ln_increasing; assumption). nra.
      * apply sum_le. intros y _. apply Rmult_le_compat_l; [apply p_nonneg|]. apply ln_concave; [apply f_range|lra|lra].
    + assert (forall y, 0 < f y * u + (1 - f y) * v) as pos.
      { intro y. pose proof (f_range y). assert (0 <= f y * (u - v)) by (apply Rmult_le_pos; lra). lra. }
      apply by_test; [intro y; left; apply pos|intros y _; apply pos|].
      rewrite mean_linear by exact q_total. assert (mean q * (u - v) <= b * (u - v)) by (apply Rmult_le_compat_r; lra). lra.
Qed.
End Step.

(** The relative entropy of different coins is positive. *)
Lemma coins_differ a b : 0 < b < a -> a <= 1 -> 0 < a * ln (a / b) + (if Req_EM_T a 1 then 0 else (1 - a) * ln ((1 - a) / (1 - b))).
Proof.
  intros ab a1.
  assert (1 - b / a < ln (a / b)) as L.
  { assert (ln (b / a) <> 0) as N.
    { intro E. assert (b / a = 1) as R by (apply ln_inv; [apply Rdiv_lt_0_compat; lra|lra|rewrite ln_1; exact E]).
      apply (f_equal (fun z => z * a)) in R. unfold Rdiv in R. rewrite Rmult_assoc, Rinv_l in R by lra. lra. }
    pose proof (exp_ineq1 _ N) as X. rewrite exp_ln in X by (apply Rdiv_lt_0_compat; lra).
    rewrite ln_quotient in * by lra. lra. }
  apply (Rmult_lt_compat_l a) in L; [|lra]. replace (a * (1 - b / a)) with (a - b) in L by (field; lra).
  destruct (Req_EM_T a 1) as [E|E]; [lra|].
  pose proof (ln_le_minus ((1 - b) / (1 - a)) ltac:(apply Rdiv_lt_0_compat; lra)) as M.
  rewrite ln_quotient in * by lra. apply (Rmult_le_compat_l (1 - a)) in M; [|lra].
  replace ((1 - a) * ((1 - b) / (1 - a) - 1)) with (a - b) in M by (field; lra). rewrite ln_quotient with (x := 1 - a) by lra. lra.
Qed.

Theorem path_count : generated.path_count.path_count.
Proof.
  intros W alpha a0 a1 epsilon e0 gamma g0 g1 small negative n. reals_in small.
  set (a := (1 - gamma) / 2). set (b := (1 - gamma - epsilon) / 2).
  assert (0 < b < a) as ab by (unfold a, b; lra). assert (a <= 1) as a1' by (unfold a; lra).
  set (D := a * ln (a / b) + (if Req_EM_T a 1 then 0 else (1 - a) * ln ((1 - a) / (1 - b)))).
  pose proof (coins_differ a b ab a1') as D0. fold D in D0.
  set (aligned := fun s => if Rle_dec (epsilon + gamma) (mean_score W (mixed_next W alpha s)) then 1 else 0).
  set (e := fun s => entropy W (minus W s) (mixed_next W alpha s)).
  assert (forall t, given W alpha Minus [] ([] ++ t) = begins (minus W) t) as G by (intro t; apply given_minus; exact Rlt_0_1).
  (* Each aligned text costs D. *)
  assert (forall s, 0 < begins (minus W) s -> D * aligned s <= e s) as Cost.
  { intros s Hs. pose proof (mixed_possible W alpha a0 a1 s Hs) as HP. destruct (to_model W alpha a0 a1 s Hs) as [_ _].
    assert (forall y, 0 < minus W s y -> 0 < mixed_next W alpha s y) as C.
    { intros y Hy. unfold mixed_next. apply Rdiv_lt_0_compat; [|exact HP]. apply mixed_possible; try assumption.
      rewrite begins_snoc. apply Rmult_lt_0_compat; assumption. }
    assert (forall r : sentences W -> R, sum (all _) r = 1 -> sum (all _) (fun y => r y * ((1 - score W y) / 2)) = (1 - mean_score W r) / 2) as Mean.
    { intros r R. unfold mean_score. rewrite (sum_ext _ _ (fun y => 1 / 2 * r y - 1 / 2 * (r y * score W y))) by (intros; field).
      rewrite sum_minus, !sum_scale, R. field. }
    unfold aligned. destruct (Rle_dec _ _) as [L|L].
    - rewrite Rmult_1_r. apply at_least_coins; try assumption.
      + apply next_nonneg.
      + intro y. apply mixed_next_nonneg; assumption.
      + apply next_total.
      + apply mixed_next_total; assumption.
      + rewrite Mean by apply next_total. pose proof (negative s Hs) as N. apply le_real in N. unfold a. lra.
      + rewrite Mean by (apply mixed_next_total; assumption). unfold b. lra.
    - rewrite Rmult_0_r. unfold e.
      apply Rle_trans with (sum (all (sentences W)) (fun y => minus W s y * ln 1)).
      + right. symmetry. apply sum_zero. intros y _. rewrite ln_1. ring.
      + apply (by_test W (minus W s) (mixed_next W alpha s) (next_nonneg _ _ s) (fun y => mixed_next_nonneg W alpha a0 a1 s y HP)
                 (next_total _ _ s) C (fun _ => 1)); [intros; lra|intros; lra|].
        rewrite (sum_ext _ _ (mixed_next W alpha s)) by (intros; ring). rewrite mixed_next_total by assumption. lra. }
  (* All costs together are at most log 1/alpha. *)
  pose proof (theorems.identity_total.identity_total W alpha a0 a1 n) as T.
  unfold total_between in *. rewrite Nat.sub_0_r in *.
  rewrite (total_real _ _ (fun k => sum (texts k) (fun t => begins (minus W) t * e t))) in T.
  2: { intros k _. rewrite (average_real W alpha a0 a1 Minus [] k _ e).
       - f_equal. apply sum_ext. intros t _. rewrite G. reflexivity.
       - exact Rlt_0_1.
       - intros t _ Ht. destruct (to_model W alpha a0 a1 ([] ++ t) Ht) as [K _]. exact K. }
  rewrite (total_real _ _ (fun k => sum (texts k) (fun t => begins (minus W) t * aligned t))).
  2: { intros k _. unfold probability. rewrite (average_real W alpha a0 a1 Minus [] k _ aligned).
       - f_equal. apply sum_ext. intros t _. rewrite G. reflexivity.
       - exact Rlt_0_1.
       - intros t _ Ht. pose proof (mixed_possible W alpha a0 a1 _ Ht) as HP. rewrite B_P_real by exact HP. reals. unfold choose, aligned.
         set (x := mean_score W (mixed_next W alpha ([] ++ t))).
         destruct (Rle_dec (epsilon + gamma) x) as [L|L].
         + assert (le (real (epsilon + gamma)) (real x) = true) as -> by (apply le_real; exact L). reflexivity.
         + destruct (le (real (epsilon + gamma)) (real x)) eqn:F; [apply le_real in F; contradiction|].
           assert (lt (real x) (real (epsilon + gamma)) = true) as -> by (apply lt_real; lra). reflexivity. }
  reals_in T.
  assert (D * sum (seq 0 (S n)) (fun k => sum (texts k) (fun t => begins (minus W) t * aligned t)) <= ln (1 * / alpha)) as Total.
  { apply Rle_trans with (2 := T). rewrite <- sum_scale. apply sum_le. intros k _. rewrite <- sum_scale. apply sum_le. intros t _.
    destruct (begins_nonneg (minus W) t) as [P|P]; [|rewrite <- P; lra].
    replace (D * (begins (minus W) t * aligned t)) with (begins (minus W) t * (D * aligned t)) by ring.
    apply Rmult_le_compat_l; [lra|]. apply Cost. exact P. }
  match goal with |- is_true (le _ (_ / (?d))%num) => assert (d = real D) as E end.
  { assert (real (1 / 2) - (real (1 / 2) * real gamma) = real a)%num as -> by (simpl; f_equal; unfold a; field).
    assert (real (1 / 2) - (real (1 / 2) * real epsilon) - (real (1 / 2) * real gamma) = real b)%num as -> by (simpl; f_equal; unfold b; field).
    assert (real (1 / 2) + (real (1 / 2) * real gamma) = real (1 - a))%num as -> by (simpl; f_equal; unfold a; field).
    assert (real (1 / 2) + (real (1 / 2) * real epsilon) + (real (1 / 2) * real gamma) = real (1 - b))%num as -> by (simpl; f_equal; unfold b; field).
    unfold D, choose. destruct (Req_EM_T a 1) as [Ea|Ea].
    - assert (le (real gamma) (real (-1)) = true) as -> by (apply le_real; unfold a in Ea; lra). reals. reflexivity.
    - destruct (le (real gamma) (real (-1))) eqn:F; [apply le_real in F; exfalso; apply Ea; unfold a; lra|].
      assert (lt (real (-1)) (real gamma) = true) as -> by (apply lt_real; unfold a in Ea; lra). reals. reflexivity. }
  rewrite E. reals. apply (Rmult_le_reg_r D); [exact D0|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. lra.
Qed.
