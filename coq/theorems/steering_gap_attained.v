(** steering.gap-attained: the bound by the least gap is attained if and only if increments are constant on A and on M. *)

Require Import Reals Lra Lia List Bool Classical.
From Referee Require Import Definitions Tables Sums Numbers Values Exponentials Steering.
From Referee Require generated.steering_gap_attained.
Open Scope R_scope.

Theorem steering_gap_attained : generated.steering_gap_attained.steering_gap_attained.
Proof.
  intros A nA M nM p p0 p1 m m0 m1 u u0 v v0 B_0 low high. laws.
  assert (elements A <> nil) as NA by (intro E; unfold cardinality in nA; rewrite E in nA; simpl in nA; lia).
  assert (elements M <> nil) as NM by (intro E; unfold cardinality in nM; rewrite E in nM; simpl in nM; lia).
  destruct (minimum_is (elements A) (fun x => log (real (u x))) (fun x => ln (u x)) NA (fun x => log_real _ (u0 x))) as [a [_ [Ea La]]].
  destruct (maximum_is (elements M) (fun y => log (real (v y))) (fun y => ln (v y)) NM (fun y => log_real _ (v0 y))) as [b [_ [Eb Lb]]].
  rewrite !Ea, !Eb. clear Ea Eb.
  assert (forall x, u a <= u x) as least_u by (intro x; apply Rnot_lt_le; intro N; apply ln_increasing in N; [specialize (La x (elements_there A x)); lra|apply u0]).
  assert (forall y, v y <= v b) as most_v by (intro y; apply Rnot_lt_le; intro N; apply ln_increasing in N; [specialize (Lb y (elements_there M y)); lra|apply v0]).
  set (t := exp (ln (u a) + - ln (v b))).
  assert (0 < t) as t0 by apply exp_pos.
  assert (t = u a / v b) as T.
  { unfold t. replace (ln (u a) + - ln (v b)) with (ln (u a / v b)) by (rewrite ln_quotient by auto; ring). apply exp_ln. apply Rdiv_lt_0_compat; auto. }
  set (good := sum (elements A) (fun x => p x * u x)). set (bad := sum (elements M) (fun y => m y * v y)).
  assert (u a <= good) as G1.
  { replace (u a) with (sum (elements A) (fun x => u a * p x)) by (rewrite sum_scale, p1; ring).
    apply sum_le. intros x _. rewrite (Rmult_comm (p x)). apply Rmult_le_compat_r; [left; apply p0|apply least_u]. }
  assert (bad <= v b) as B1.
  { replace (v b) with (sum (elements M) (fun y => v b * m y)) by (rewrite sum_scale, m1; ring).
    apply sum_le. intros y _. rewrite (Rmult_comm (m y)). apply Rmult_le_compat_r; [left; apply m0|apply most_v]. }
  assert (0 < good) as good0 by (pose proof (u0 a); lra).
  assert (0 < bad) as bad0.
  { apply Rlt_le_trans with (m b * v b); [apply Rmult_lt_0_compat; auto|].
    apply (term_le_sum (elements M) (fun y => m y * v y)); [intros y _; left; apply Rmult_lt_0_compat; auto|apply elements_there]. }
  assert (t * v b = u a) as Tb by (rewrite T; field; pose proof (v0 b); lra).
  assert (t * bad <= t * v b) as Tbad by (apply Rmult_le_compat_l; lra).
  pose proof (masses B_0 low high good bad good0 bad0) as den. pose proof (masses B_0 low high t 1 t0 Rlt_0_1) as den1.
  assert ((B_0 + (1 + B_0) * t + - (1)) / (1 + (1 + B_0) * t + - B_0) = behaviour B_0 t 1) as S
    by (unfold behaviour, Rdiv; f_equal; [ring|apply f_equal; ring]).
  assert (good <= t * bad -> (forall x, u x = u a) /\ (forall y, v y = v b)) as flat.
  { intro E. split.
    - apply (mean_constant p u (u a) p0 p1 least_u). fold good. lra.
    - intro y. assert (- v y = - v b); [|lra]. apply (mean_constant m (fun y => - v y) (- v b) m0 m1); [intro z; specialize (most_v z); lra|].
      rewrite (sum_ext _ _ (fun z => -1 * (m z * v z))) by (intros; ring). rewrite sum_scale. fold bad.
      assert (v b <= bad); [|lra]. apply (Rmult_le_reg_l t); lra. }
  split; destruct (Rle_lt_dec good (t * bad)) as [L|L].
  - right. right. destruct (flat L) as [F1 F2]. split; intros x y; rewrite !log_real by auto; apply eq_real; [rewrite (F1 x), (F1 y)|rewrite (F2 x), (F2 y)]; reflexivity.
  - left. related; fold good bad t; try lra. rewrite S. apply behaviour_more; assumption.
  - right. related; fold good bad t; try lra. rewrite S. assert (good = t * bad) as E by lra. rewrite E.
    rewrite E in den. unfold behaviour. field. split; lra.
  - left. destruct (classic (exists x, u a < u x)) as [[x X]|N].
    + left. exists x, a. rewrite !log_real by auto. apply lt_real. apply ln_increasing; auto.
    + right. destruct (classic (exists y, v y < v b)) as [[y Y]|N'].
      * exists b, y. rewrite !log_real by auto. apply lt_real. apply ln_increasing; auto.
      * exfalso. assert (good = u a) as E1.
        { unfold good. rewrite (sum_ext _ _ (fun x => u a * p x)); [rewrite sum_scale, p1; ring|]. intros x _.
          assert (u x = u a) as ->; [|ring]. apply Rle_antisym; [apply Rnot_lt_le; intro Q; apply N; exists x; exact Q|apply least_u]. }
        assert (bad = v b) as E2.
        { unfold bad. rewrite (sum_ext _ _ (fun y => v b * m y)); [rewrite sum_scale, m1; ring|]. intros y _.
          assert (v y = v b) as ->; [|ring]. apply Rle_antisym; [apply most_v|apply Rnot_lt_le; intro Q; apply N'; exists y; exact Q]. }
        rewrite E1, E2 in L. lra.
Qed.
