(** elasticity.spring.inequality: what alignment loses is at least k times what pre-training gains, for perturbations of any size. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_spring_inequality.
Open Scope R_scope.

Theorem elasticity_spring_inequality : generated.elasticity_spring_inequality.elasticity_spring_inequality.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 l l0. laws.
  assert (forall x, 0 <= k * Pp x) as kp by (intro x; apply Rmult_le_pos; [lra|apply Pp0]).
  assert (forall x, 0 <= l * Pt x) as lt by (intro x; apply Rmult_le_pos; [lra|apply Pt0]).
  assert (forall x, 0 < Pp x -> 0 < k * Pp x + Pa x) as n1.
  { intros x H. pose proof (Rmult_lt_0_compat _ _ k0 H). pose proof (Pa0 x). lra. }
  assert (forall x, 0 < Pa x -> 0 < k * Pp x + Pa x) as n2 by (intros x H; pose proof (kp x); lra).
  assert (forall x, 0 < k * Pp x + Pa x -> 0 < (k * Pp x + Pa x) / (1 + k) /\ 0 < (k * Pp x + l * Pt x + Pa x) / (1 + k + l)) as q.
  { intros x H. pose proof (lt x). split; apply Rdiv_lt_0_compat; lra. }
  related; try first [apply q, n1; assumption | apply q, n2; assumption].
  rewrite !sum_support by (try assumption; intros x ->; ring).
  set (f := fun x => ln ((k * Pp x + Pa x) / (1 + k)) - ln ((k * Pp x + l * Pt x + Pa x) / (1 + k + l))).
  apply Rle_trans with (sum (elements X) (fun x => (k * Pp x + Pa x) * f x)).
  - apply Rle_trans with (sum (elements X) (fun x => (k * Pp x + Pa x) - (1 + k) / (1 + k + l) * (k * Pp x + l * Pt x + Pa x))).
    + rewrite sum_minus, sum_scale, !sum_plus, !sum_scale, Pp1, Pa1, Pt1. right. field. lra.
    + apply sum_le. intros x _. pose proof (kp x). pose proof (Pa0 x). destruct (Rle_lt_or_eq_dec 0 (k * Pp x + Pa x)) as [H1|H1]; [lra| |].
      * destruct (q x H1) as [Q0 Ql]. set (q0 := (k * Pp x + Pa x) / (1 + k)) in *. set (ql := (k * Pp x + l * Pt x + Pa x) / (1 + k + l)) in *.
        assert (1 - ql / q0 <= f x) as L.
        { unfold f. fold q0 ql. pose proof (ln_le_minus (ql / q0) ltac:(apply Rdiv_lt_0_compat; assumption)) as L.
          rewrite ln_quotient in L by assumption. lra. }
        apply Rle_trans with ((k * Pp x + Pa x) * (1 - ql / q0)); [|apply Rmult_le_compat_l; lra].
        right. unfold ql, q0. field. repeat split; lra.
      * rewrite <- H1. replace (k * Pp x + l * Pt x + Pa x) with (l * Pt x) by lra.
        assert (0 <= (1 + k) / (1 + k + l) * (l * Pt x)); [|lra].
        apply Rmult_le_pos; [left; apply Rdiv_lt_0_compat; lra|apply lt].
  - right. unfold f.
    match goal with |- _ = k * (sum ?l1 ?a + - sum ?l2 ?b) + sum ?l3 ?c + - sum ?l4 ?d =>
      transitivity (sum (elements X) (fun x => k * a x - k * b x + c x - d x)) end.
    + apply sum_ext. intros x _. ring.
    + rewrite sum_minus, sum_plus, sum_minus, !sum_scale. ring.
Qed.
