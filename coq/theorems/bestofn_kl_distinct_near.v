(** bestofn.kl-distinct.near: where no two rewards are the same, log n - (n - 1)/n is right up to n times the largest probability. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Levels Ties Steering.
From Referee Require generated.bestofn_kl_distinct_near.
Import ListNotations.
Open Scope R_scope.

Section Distinct.
Variable Y : finite_set.
Variables (p r : Y -> R) (n : nat).
Hypotheses (p0 : forall y, 0 < p y) (p1 : sum (elements Y) p = 1) (n1 : (1 <= n)%nat).
Notation F := (upto p r (elements Y)).
Notation f := (below p r (elements Y)).
Notation lev := (level p r (elements Y)).
Hypothesis distinct : forall y, sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then 1 else 0) <= 1.

(** Each level is of one answer. *)
Lemma alone y : lev y = p y.
Proof.
  pose proof (distinct y) as D. unfold level. destruct (in_split y (elements Y) (elements_there Y y)) as [l1 [l2 E]]. rewrite E in D |- *.
  rewrite !sum_app in D |- *. cbn [sum fold_right] in D |- *. fold (sum l2 (fun z => if Req_EM_T (r z) (r y) then 1 else 0)) in D.
  fold (sum l2 (fun z => if Req_EM_T (r z) (r y) then p z else 0)). destruct (Req_EM_T (r y) (r y)) as [_|N]; [|contradiction].
  assert (forall l z, In z l -> 0 <= if Req_EM_T (r z) (r y) then 1 else 0) as P by (intros l z _; destruct (Req_EM_T (r z) (r y)); lra).
  pose proof (sum_nonneg l1 _ (P l1)) as S1. pose proof (sum_nonneg l2 _ (P l2)) as S2.
  assert (forall l, sum l (fun z => if Req_EM_T (r z) (r y) then 1 else 0) = 0 -> sum l (fun z => if Req_EM_T (r z) (r y) then p z else 0) = 0) as Z.
  { intros l H. apply sum_zero. intros z Hz. apply (sum_zero_terms l _ z (P l) H) in Hz. destruct (Req_EM_T (r z) (r y)); lra. }
  rewrite !Z by lra. ring.
Qed.

(** The probability that y is the best. *)
Notation best y := (F y ^ n - f y ^ n).
Notation density y := (INR n * y ^ pred n).

Lemma heights y : 0 <= f y /\ F y - f y = p y.
Proof. pose proof (upto_is p r (elements Y) y) as U. rewrite alone in U. split; [apply below_nonneg; exact p0|lra]. Qed.

Lemma best_positive y : 0 < best y.
Proof. destruct (heights y) as [f0 E]. pose proof (p0 y). pose proof (power_less (f y) (F y) n n1 f0 ltac:(lra)). lra. Qed.

(** What G gains between the heights of the answers, it gains in all. *)
Lemma all_heights (G : R -> R) : sum (elements Y) (fun y => G (F y) - G (f y)) = G 1 - G 0.
Proof.
  rewrite <- p1, <- (telescope p r p0 G (elements Y)). apply sum_ext. intros y _. rewrite alone. field. apply Rgt_not_eq, p0.
Qed.

Definition divergence : R := sum (elements Y) (fun y => best y * ln (best y / p y)).

Lemma at_most : divergence <= ln (INR n) - (INR n - 1) / INR n.
Proof.
  replace (ln (INR n) - (INR n - 1) / INR n) with (entropy_below n 1 - entropy_below n 0)
    by (rewrite entropy_below_0, entropy_below_1 by exact n1; ring).
  rewrite <- (all_heights (entropy_below n)). apply sum_le. intros y _. destruct (heights y) as [f0 E]. pose proof (p0 y) as P.
  pose proof (above_tangent n n1 (F y) (f y) (best y / p y) f0 ltac:(lra) ltac:(apply Rdiv_lt_0_compat; [apply best_positive|exact P])) as A.
  rewrite E in A. replace (best y / p y * p y) with (best y) in A by (field; lra). lra.
Qed.

Lemma at_least most : (forall y, p y <= most) -> ln (INR n) - (INR n - 1) / INR n - INR n * most <= divergence.
Proof.
  intro M. pose proof (n_positive n n1) as N.
  assert (0 <= most) as m0.
  { destruct (sum_lt_exists (elements Y) (fun _ => 0) p) as [y [_ Hy]]; [rewrite p1, sum_zero by reflexivity; lra|]. specialize (M y). lra. }
  replace (ln (INR n) - (INR n - 1) / INR n) with (entropy_below n 1 - entropy_below n 0)
    by (rewrite entropy_below_0, entropy_below_1 by exact n1; ring).
  assert (sum (elements Y) (fun y => most * (density (F y) - density (f y))) <= INR n * most) as D.
  { rewrite sum_scale, (all_heights (fun x => density x)), pow1. assert (0 <= density 0) as d0 by (apply Rmult_le_pos; [lra|apply pow_le; lra]).
    assert (0 <= most * density 0) by (apply Rmult_le_pos; assumption). lra. }
  apply Rle_trans with (entropy_below n 1 - entropy_below n 0 - sum (elements Y) (fun y => most * (density (F y) - density (f y)))); [lra|].
  rewrite <- (all_heights (entropy_below n)), <- sum_minus. apply sum_le. intros y _.
  destruct (heights y) as [f0 E]. pose proof (p0 y) as P. pose proof (best_positive y) as B.
  pose proof (below_top n n1 (F y) (f y) f0 ltac:(lra)) as T.
  set (a := best y / p y). assert (0 < a) as a0 by (apply Rdiv_lt_0_compat; assumption). assert (best y = a * p y) as Ea by (unfold a; field; lra).
  assert (0 < density (F y)) as G0 by (apply Rmult_lt_0_compat; [exact N|apply pow_lt; lra]).
  (* the mean density between the heights is at least the one at the lower height *)
  assert (density (f y) <= a) as low.
  { destruct (power_gap (F y) (f y) n f0 ltac:(lra)) as [L _]. rewrite E, Ea in L. apply (Rmult_le_reg_r (p y)) in L; assumption. }
  assert (density (f y) <= density (F y)) as up by (apply Rmult_le_compat_l; [lra|apply pow_incr; lra]).
  pose proof (ln_le_minus (density (F y) / a) ltac:(apply Rdiv_lt_0_compat; assumption)) as L. rewrite ln_quotient in L by assumption.
  apply (Rmult_le_compat_l (a * p y)) in L; [|left; apply Rmult_lt_0_compat; assumption].
  replace (a * p y * (density (F y) / a - 1)) with (p y * (density (F y) - a)) in L by (field; lra).
  assert (p y * (density (F y) - a) <= p y * (density (F y) - density (f y))) as L1 by (apply Rmult_le_compat_l; lra).
  assert (p y * (density (F y) - density (f y)) <= most * (density (F y) - density (f y))) as L2 by (apply Rmult_le_compat_r; [lra|apply M]).
  clearbody a. rewrite Ea in T |- *. lra.
Qed.
End Distinct.

Theorem bestofn_kl_distinct_near : generated.bestofn_kl_distinct_near.bestofn_kl_distinct_near.
Proof.
  intros Y many p p0 p1 r n n1 distinct. laws.
  assert (forall y, sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then 1 else 0) <= 1) as D.
  { intro y. specialize (distinct y). related_in distinct. exact distinct. }
  assert (0 < INR n) as n0 by (apply lt_0_INR; lia).
  pose proof (fun y => level_positive p r p0 (elements Y) y (elements_there Y y)) as level0.
  assert (forall y, sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then p z else 0) <> 0) as L1 by (intro y; apply Rgt_not_eq, level0).
  assert (elements Y <> []) as Ne by (intro E; unfold cardinality in many; rewrite E in many; simpl in many; lia).
  destruct (maximum_is (elements Y) (fun y => real (p y)) p Ne (fun y => eq_refl)) as [m [_ [Em M]]]. rewrite Em.
  (* what the statement writes for the divergence *)
  match goal with |- is_true (?kl <= _)%num /\ _ => assert (kl = real (divergence Y p r n)) as V end.
  { evaluate; try apply L1; try apply p0. apply sum_ext. intros y _.
    change (sum (elements Y) (fun z => if Rle_dec (r z) (r y) then p z else 0)) with (upto p r (elements Y) y).
    change (sum (elements Y) (fun z => if Rlt_dec (r z) (r y) then p z else 0)) with (below p r (elements Y) y).
    change (sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then p z else 0)) with (level p r (elements Y) y).
    rewrite (alone Y p r D). pose proof (p0 y) as P. pose proof (best_positive Y p r n p0 n1 D y) as B.
    replace ((upto p r (elements Y) y ^ n + - below p r (elements Y) y ^ n) * p y / p y)
      with (upto p r (elements Y) y ^ n - below p r (elements Y) y ^ n) by (field; lra).
    destruct (Rlt_dec 0 _) as [_|N]; [|contradiction]. rewrite ln_quotient by assumption. field. lra. }
  rewrite V. split; related.
  - apply (at_most Y p r n); assumption.
  - apply (at_least Y p r n); try assumption. intro y. apply M. apply elements_there.
Qed.
