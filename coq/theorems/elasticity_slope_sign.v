(** elasticity.slope-sign: a rate falls if and only if its overlap with the perturbation exceeds 1. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_slope_sign.
Open Scope R_scope.

Theorem elasticity_slope_sign : generated.elasticity_slope_sign.elasticity_slope_sign.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 l l0 covered. laws.
  pose proof (covered_data X Pp Pa Pt Pp0 Pa0 Pt0 k l k0 l0 covered) as C. clear covered.
  rewrite !slope_rate by (try assumption; first [apply data_pre | apply data_aligned | idtac]; assumption).

  assert (forall P x, (0 < (k * Pp x + l * Pt x + Pa x) / (1 + k + l) -> 0 < k * Pp x + l * Pt x + Pa x) /\
    (if Rlt_dec 0 ((k * Pp x + l * Pt x + Pa x) / (1 + k + l)) then (1 + k + l) * P x * Pt x / (k * Pp x + l * Pt x + Pa x) else 0)
    = (1 + k + l) * (P x * Pt x / data X Pp Pa Pt k l x)) as O.
  { intros P x. pose proof (data_nonneg X Pp Pa Pt Pp0 Pa0 Pt0 k l k0 l0 x) as D. unfold data in *. split.
    - intro H. apply (Rmult_lt_compat_r (1 + k + l)) in H; [|lra]. unfold Rdiv in H. rewrite Rmult_assoc, Rinv_l in H by lra. lra.
    - destruct (Rlt_dec _ _) as [H|H]; [unfold Rdiv; ring|]. destruct (Pt0 x) as [Q|<-]; [|unfold Rdiv; ring].
      exfalso. apply H. apply Rdiv_lt_0_compat; [exact (C x Q)|lra]. }
  assert (forall P, sum (elements X) P = 1 ->
    sum (elements X) (fun x => if Rlt_dec 0 ((k * Pp x + l * Pt x + Pa x) / (1 + k + l)) then (1 + k + l) * P x * Pt x / (k * Pp x + l * Pt x + Pa x) else 0)
    = 1 - (1 + k + l) * rate_slope X Pp Pa Pt k l P) as S.
  { intros P P1. rewrite slope_sum, P1. rewrite (sum_ext _ _ (fun x => (1 + k + l) * (P x * Pt x / data X Pp Pa Pt k l x))) by (intros x _; apply O).
    rewrite sum_scale. field. lra. }
  assert (forall x, (if Rlt_dec 0 ((k * Pp x + l * Pt x + Pa x) / (1 + k + l)) then (1 + k + l) * Pt x ^ 2 / (k * Pp x + l * Pt x + Pa x) else 0)
    = (if Rlt_dec 0 ((k * Pp x + l * Pt x + Pa x) / (1 + k + l)) then (1 + k + l) * Pt x * Pt x / (k * Pp x + l * Pt x + Pa x) else 0)) as T.
  { intro x. destruct (Rlt_dec _ _); [|reflexivity]. simpl. unfold Rdiv. ring. }
  assert (forall g, g < 0 \/ 0 <= g) as cases by (intro g; lra).
  assert (0 < 1 + k + l) as t0 by lra.
  assert (forall g, (0 <= g -> 1 - (1 + k + l) * g <= 1) /\ (g < 0 -> 1 < 1 - (1 + k + l) * g)) as G.
  { intro g. split; intro H; [assert (0 <= (1 + k + l) * g) by (apply Rmult_le_pos; lra)|assert (0 < (1 + k + l) * - g) by (apply Rmult_lt_0_compat; lra)]; lra. }
  repeat split; apply or_is;
    match goal with |- context [rate_slope X Pp Pa Pt k l ?P] =>
      destruct (cases (rate_slope X Pp Pa Pt k l P)) as [N|N]; destruct (G (rate_slope X Pp Pa Pt k l P)) as [G1 G2] end;
    try solve [left; related; assumption | right; related; assumption];
    match goal with
    | |- is_true (lt (real _) (total_where _ _ _ _)) \/ _ => left
    | |- _ \/ is_true (lt (real _) (total_where _ _ _ _)) => right
    | |- is_true (le (total_where _ _ _ _) _) \/ _ => left
    end; related; try (apply Rgt_not_eq, (proj1 (O Pp z)); assumption);
    rewrite ?(sum_ext _ _ _ (fun x _ => T x)), S by assumption; auto.
Qed.
