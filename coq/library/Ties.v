(** What the best of n draws costs in divergence, whatever the rule for ties: the draw at height u of the reward, between 0 and 1, has the density
    n u^(n - 1), whose relative entropy from one draw is log n - (n - 1)/n; and no rule spreads a level less evenly than that. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Levels.
Import ListNotations.
Open Scope R_scope.

Lemma power_less a b n : (1 <= n)%nat -> 0 <= a -> a < b -> a ^ n < b ^ n.
Proof.
  intros n1 a0 ab. destruct n as [|n]; [lia|]. clear n1. induction n as [|n IH]; [simpl; lra|].
  change (a * a ^ S n < b * b ^ S n). apply Rmult_le_0_lt_compat; try lra. apply pow_le. exact a0.
Qed.

(** * The relative entropy below a height *)

Section Entropy.
Variable n : nat.
Hypothesis n1 : (1 <= n)%nat.

(** The integral of g log g from 0 to x, for the density g(u) = n u^(n - 1). *)
Definition entropy_below x : R := x ^ n * (ln (INR n) + INR (pred n) * ln x - INR (pred n) / INR n).

Lemma entropy_below_0 : entropy_below 0 = 0.
Proof. unfold entropy_below. rewrite pow_i by lia. ring. Qed.

Lemma n_positive : 0 < INR n.
Proof. apply lt_0_INR. lia. Qed.

Lemma n_pred : INR (pred n) = INR n - 1.
Proof. destruct n as [|k]; [lia|]. rewrite S_INR. simpl pred. ring. Qed.

Lemma entropy_below_1 : entropy_below 1 = ln (INR n) - (INR n - 1) / INR n.
Proof. unfold entropy_below. rewrite pow1, ln_1, n_pred. field. apply Rgt_not_eq, n_positive. Qed.

(** Between two heights it lies above the tangent of x log x at b. *)
Lemma above_tangent u v b : 0 <= v -> v < u -> 0 < b ->
  (1 + ln b) * (u ^ n - v ^ n) - b * (u - v) <= entropy_below u - entropy_below v.
Proof.
  intros v0 vu b0. pose proof n_positive as N. pose proof n_pred as E. set (c := INR (pred n)) in *.
  set (K := ln (INR n) - c / INR n - 1 - ln b).
  destruct v0 as [v0|<-].
  - set (f := fun x => x ^ n * (K + c * ln x) + b * x).
    set (f' := fun x => INR n * x ^ pred n * (K + c * ln x) + x ^ n * (0 + c * / x) + b * 1).
    assert (forall x, 0 < x -> derivable_pt_lim f x (f' x)) as D.
    { intros x x0. apply (derivable_pt_lim_plus (fun x => x ^ n * (K + c * ln x)) (fun x => b * x)).
      - apply (derivable_pt_lim_mult (fun x => x ^ n) (fun x => K + c * ln x)); [apply derivable_pt_lim_pow|].
        apply (derivable_pt_lim_plus (fun _ => K) (fun x => c * ln x)); [apply derivable_pt_lim_const|].
        exact (derivable_pt_lim_scal ln c x (/ x) (derivable_pt_lim_ln x x0)).
      - exact (derivable_pt_lim_scal id b x 1 (derivable_pt_lim_id x)). }
    destruct (MVT_cor2 f f' v u vu) as [x [M [x1 x2]]]; [intros x H; apply D; lra|]. assert (0 < x) as x0 by lra.
    (* the density at x, and its tangent at b *)
    set (a := INR n * x ^ pred n). assert (0 < x ^ pred n) as X by (apply pow_lt; exact x0).
    assert (0 < a) as a0 by (apply Rmult_lt_0_compat; assumption).
    assert (ln a = ln (INR n) + c * ln x) as La by (unfold a; rewrite ln_mult, ln_pow by assumption; reflexivity).
    assert (f' x = a * (ln a - ln b) - a + b) as F.
    { unfold f'. fold a. replace (x ^ n) with (x * x ^ pred n) by (destruct n as [|k]; [lia|reflexivity]).
      unfold K. replace (x * x ^ pred n * (0 + c * / x)) with (c * x ^ pred n) by (field; lra).
      replace (c * x ^ pred n) with (a * (c / INR n)) by (unfold a; field; lra). rewrite La. ring. }
    assert (0 <= f' x) as P.
    { rewrite F. pose proof (ln_le_minus (b / a) ltac:(apply Rdiv_lt_0_compat; assumption)) as L. rewrite ln_quotient in L by assumption.
      apply (Rmult_le_compat_l a) in L; [|lra]. replace (a * (b / a - 1)) with (b - a) in L by (field; lra). lra. }
    assert (0 <= f u - f v) as Q by (rewrite M; apply Rmult_le_pos; lra).
    unfold f, K in Q. unfold entropy_below. fold c. lra.
  - (* from height 0 on, where the logarithm has no value *)
    rewrite entropy_below_0, pow_i by lia. set (a := INR n * u ^ pred n). assert (0 < u ^ pred n) as X by (apply pow_lt; exact vu).
    assert (0 < a) as a0 by (apply Rmult_lt_0_compat; assumption).
    assert (ln a = ln (INR n) + c * ln u) as La by (unfold a; rewrite ln_mult, ln_pow by assumption; reflexivity).
    assert (u ^ n = u / INR n * a) as Un.
    { unfold a. replace (u ^ n) with (u * u ^ pred n) by (destruct n as [|k]; [lia|reflexivity]). field. lra. }
    pose proof (ln_le_minus (/ INR n) ltac:(apply Rinv_0_lt_compat; exact N)) as L1. rewrite ln_Rinv in L1 by exact N.
    pose proof (ln_le_minus (INR n * b / a) ltac:(apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption)) as L2.
    rewrite ln_quotient, ln_mult in L2 by (try assumption; apply Rmult_lt_0_compat; assumption).
    assert (c / INR n = 1 - / INR n) as C by (rewrite E; field; lra).
    assert (a * (ln b - ln a + c / INR n + 1) <= INR n * b) as L3.
    { apply Rle_trans with (a * (INR n * b / a)); [apply Rmult_le_compat_l; lra|]. right. field. lra. }
    unfold entropy_below. fold c. replace (ln (INR n) + c * ln u) with (ln a) by exact La. rewrite Un, !Rminus_0_r.
    apply (Rmult_le_reg_r (INR n / u)); [apply Rdiv_lt_0_compat; assumption|].
    replace (((1 + ln b) * (u / INR n * a) - b * u) * (INR n / u)) with ((1 + ln b) * a - INR n * b) by (field; lra).
    replace (u / INR n * a * (ln a - c / INR n) * (INR n / u)) with (a * (ln a - c / INR n)) by (field; lra). lra.
Qed.

(** The density at the upper height is the largest between the two. *)
Lemma below_top u v : 0 <= v -> v < u -> entropy_below u - entropy_below v <= (u ^ n - v ^ n) * ln (INR n * u ^ pred n).
Proof.
  intros v0 vu. pose proof n_positive as N. pose proof n_pred as E. set (c := INR (pred n)) in *.
  assert (0 < u) as u0 by lra. assert (0 <= c) as c0 by apply pos_INR.
  rewrite ln_mult, ln_pow by (try apply pow_lt; assumption). fold c. unfold entropy_below. fold c.
  assert (0 <= c / INR n) as cn by (apply Rmult_le_pos; [exact c0|left; apply Rinv_0_lt_compat; exact N]).
  destruct v0 as [v0|<-].
  - (* n log(u/v) <= (u/v)^n - 1 *)
    assert (0 < v ^ n) as V by (apply pow_lt; exact v0). assert (0 < u ^ n) as U by (apply pow_lt; exact u0).
    pose proof (ln_le_minus (u ^ n / v ^ n) ltac:(apply Rdiv_lt_0_compat; assumption)) as L. rewrite ln_quotient, !ln_pow in L by assumption.
    apply (Rmult_le_compat_l (c / INR n * v ^ n)) in L; [|apply Rmult_le_pos; lra].
    replace (c / INR n * v ^ n * (u ^ n / v ^ n - 1)) with (c / INR n * (u ^ n - v ^ n)) in L by (field; lra).
    replace (c / INR n * v ^ n * (INR n * ln u - INR n * ln v)) with (c * v ^ n * (ln u - ln v)) in L by (field; lra). lra.
  - rewrite pow_i by lia. assert (0 <= u ^ n * (c / INR n)) by (apply Rmult_le_pos; [apply pow_le; lra|exact cn]). lra.
Qed.

(** * One level

    A list of answers of masses p, chosen with masses p d, the best of whose draws lie below the height [top]. No set of those that
    are favoured most is chosen more often than one of them is drawn. *)

Section Level.
Context {T : Type}.
Variables (p d : T -> R) (top : R).
Hypothesis p0 : forall x, 0 < p x.
Notation share l := (sum l p).
Notation chosen l := (sum l (fun z => p z * d z)).
Notation favoured l y f := (sum l (fun z => if Rle_dec (d y) (d z) then f z else 0)).
Definition fair l : Prop :=
  forall y, In y l -> favoured l y (fun z => p z * d z) <= top ^ n - (top - favoured l y p) ^ n.

Lemma least l : l <> [] -> exists m, In m l /\ forall y, In y l -> d m <= d y.
Proof.
  intro H. destruct (best_exists (fun x => - d x) l H) as [m [Hm B]]. exists m. split; [exact Hm|].
  intros y Hy. specialize (B y Hy). lra.
Qed.

(** All of them are favoured as much as the least. *)
Lemma all_favoured l m f : (forall y, In y l -> d m <= d y) -> favoured l m f = sum l f.
Proof.
  intro B. apply sum_ext. intros z Hz. destruct (Rle_dec (d m) (d z)) as [_|N]; [reflexivity|]. exfalso. apply N. apply B. exact Hz.
Qed.

(** Level by level of the density d, from the highest down: slope times what has not been chosen yet is kept in reserve. *)
Theorem level_above l slope : (forall y, In y l -> 0 < d y) -> fair l -> share l <= top ->
  (forall y, In y l -> slope <= 1 + ln (d y)) ->
  sum l (fun z => p z * d z * ln (d z)) + slope * (top ^ n - (top - share l) ^ n - chosen l)
    <= entropy_below top - entropy_below (top - share l).
Proof.
  remember (length l) as k eqn:Hk. revert l Hk slope. induction k as [k IH] using lt_wf_ind. intros l Hk slope d0 H S B.
  destruct l as [|x l0] eqn:El; [simpl; rewrite !Rminus_0_r; right; ring|].
  rewrite <- El in *. assert (l <> []) as Ne by (rewrite El; discriminate). clear El x l0.
  destruct (least l Ne) as [m [Hm L]]. set (c := fun z => if Rlt_dec (d m) (d z) then true else false). set (rest := filter c l).
  assert (forall z, In z l -> c z = false -> d z = d m) as same.
  { intros z Hz C. unfold c in C. destruct (Rlt_dec (d m) (d z)); [discriminate|]. specialize (L z Hz). lra. }
  assert (c m = false) as Cm by (unfold c; destruct (Rlt_dec (d m) (d m)); [lra|reflexivity]).
  assert (forall z, In z rest -> In z l /\ d m < d z) as in_rest.
  { intros z Hz. apply filter_In in Hz. destruct Hz as [Hz C]. unfold c in C. destruct (Rlt_dec (d m) (d z)); [auto|discriminate]. }
  set (low := filter (fun z => negb (c z)) l). set (mass := share low).
  assert (share l = share rest + mass) as Sl by (unfold mass, rest, low; apply sum_split).
  assert (forall g : R -> R, sum l (fun z => p z * g (d z)) = sum rest (fun z => p z * g (d z)) + mass * g (d m)) as split_off.
  { intro g. rewrite (sum_split l c). fold rest low. f_equal. unfold mass. rewrite <- sum_scale_right. apply sum_ext.
    intros z Hz. apply filter_In in Hz. destruct Hz as [Hz C]. rewrite (same z Hz); [reflexivity|]. destruct (c z); [discriminate|reflexivity]. }
  assert (0 < mass) as M0.
  { apply Rlt_le_trans with (p m); [apply p0|]. apply (term_le_sum low p); [intros; left; apply p0|].
    apply filter_In. rewrite Cm. auto. }
  set (b := d m) in *. assert (0 < b) as b0 by (apply d0; exact Hm).
  assert (fair rest) as Hr.
  { intros y Hy. destruct (in_rest y Hy) as [Iy Dy].
    assert (forall f, favoured rest y f = favoured l y f) as R.
    { intro f. unfold rest. rewrite sum_filter. apply sum_ext. intros z Hz. unfold c. destruct (Rlt_dec b (d z)) as [_|N]; [reflexivity|].
      destruct (Rle_dec (d y) (d z)); [exfalso; lra|reflexivity]. }
    rewrite !R. apply H. exact Iy. }
  pose proof (IH (length rest) ltac:(rewrite Hk; apply (filter_shorter l c m); assumption) rest eq_refl (1 + ln b)
    (fun y Hy => d0 y (proj1 (in_rest y Hy))) Hr ltac:(lra)) as I.
  lapply I; [clear I; intro I|intros y Hy; destruct (in_rest y Hy) as [_ Dy]; apply Rplus_le_compat_l; left; apply ln_increasing; assumption].
  pose proof (above_tangent (top - share rest) (top - share l) b ltac:(lra) ltac:(lra) b0) as A.
  replace (top - share rest - (top - share l)) with mass in A by lra.
  assert (0 <= top ^ n - (top - share l) ^ n - chosen l) as D.
  { specialize (H m Hm). rewrite !(all_favoured l m) in H by exact L. lra. }
  assert (slope * (top ^ n - (top - share l) ^ n - chosen l) <= (1 + ln b) * (top ^ n - (top - share l) ^ n - chosen l)) as W
    by (apply Rmult_le_compat_r; [exact D|apply B; exact Hm]).
  pose proof (split_off (fun x => x)) as C1. cbv beta in C1.
  pose proof (split_off (fun x => x * ln x)) as C2. cbv beta in C2.
  rewrite (sum_ext l (fun z => p z * d z * ln (d z)) (fun z => p z * (d z * ln (d z)))) by (intros; ring).
  rewrite (sum_ext rest (fun z => p z * d z * ln (d z)) (fun z => p z * (d z * ln (d z)))) in I by (intros; ring).
  rewrite C2. rewrite C1 in *. lra.
Qed.

(** What is chosen from heights between [bottom] and [top], all of it. *)
Corollary level_at_most l bottom : l <> [] -> (forall y, In y l -> 0 < d y) -> fair l -> 0 <= bottom -> share l <= top - bottom ->
  chosen l = top ^ n - bottom ^ n ->
  sum l (fun z => p z * d z * ln (d z)) <= entropy_below top - entropy_below bottom.
Proof.
  intros Ne d0 H b0 S C. destruct (least l Ne) as [m [Hm L]].
  assert (top - share l = bottom) as E.
  { pose proof (H m Hm) as F. rewrite !(all_favoured l m) in F by exact L. rewrite C in F.
    apply Rle_antisym; [|lra]. apply Rnot_lt_le. intro N. apply (power_less bottom (top - share l) n n1 b0) in N. lra. }
  pose proof (level_above l (1 + ln (d m)) d0 H ltac:(lra)) as I. rewrite E, C in I. lapply I; [lra|].
  intros y Hy. apply Rplus_le_compat_l, ln_le; [apply d0; exact Hm|apply L; exact Hy].
Qed.
End Level.
End Entropy.

(** * A sum level by level: each answer gives its share of the level to what the level has. *)
Lemma sum_by_level {T} (p r h : T -> R) (l : list T) : (forall x, 0 < p x) ->
  sum l h = sum l (fun y => sum l (fun x => if Req_EM_T (r x) (r y) then h x else 0) * p y / level p r l y).
Proof.
  intro p0. transitivity (sum l (fun y => sum l (fun x => (if Req_EM_T (r x) (r y) then h x else 0) * (p y / level p r l y)))).
  2: { apply sum_ext. intros y _. rewrite sum_scale_right. unfold Rdiv. ring. }
  rewrite sum_swap. apply sum_ext. intros x Hx. pose proof (level_positive p r p0 l x Hx) as L.
  transitivity (h x / level p r l x * level p r l x); [field; lra|]. unfold level at 2. rewrite <- sum_scale. apply sum_ext. intros y _.
  destruct (Req_EM_T (r x) (r y)) as [E|E]; destruct (Req_EM_T (r y) (r x)) as [E'|E']; try (exfalso; lra); [|ring].
  destruct (same_level p r l x y E) as [_ [_ ->]]. unfold Rdiv. ring.
Qed.
