(** thm2-tight.negative-sentence: what takes the place of positivity. *)

Require Import Reals Lra Lia List Bool Classical.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.thm2_tight_negative_sentence.
Import ListNotations.
Open Scope R_scope.

Theorem thm2_tight_negative_sentence : generated.thm2_tight_negative_sentence.thm2_tight_negative_sentence.
Proof.
  intros W alpha a0 a1 gamma g0 g1 negative s0 Hm Hp. change (0 < begins (minus W) s0) in Hm.
  assert (exists y, 0 < minus W s0 y /\ score W y < 0 /\ - (gamma * plus W s0 y) <= minus W s0 y) as [y [Y1 [Y2 Y3]]].
  { apply NNPP. intro None. pose proof (negative s0 Hm) as N. apply le_real in N. unfold mean_score in N.
    set (d := fun y => minus W s0 y * score W y - gamma * plus W s0 y).
    assert (forall y, score W y < 0 -> 0 < minus W s0 y -> 0 < d y) as D.
    { intros y S M. unfold d. assert (minus W s0 y < - (gamma * plus W s0 y)) as L.
      { apply Rnot_le_lt. intro H. apply None. exists y. auto. }
      pose proof (score_range W y). assert (- minus W s0 y <= minus W s0 y * score W y) by nra. lra. }
    assert (forall y, 0 <= d y) as D0.
    { intro y. pose proof (next_nonneg _ (minus W) s0 y) as [M|M]; pose proof (next_nonneg _ (plus W) s0 y) as Q.
      - destruct (Rlt_le_dec (score W y) 0) as [S|S]; [left; apply D; assumption|]. unfold d. nra.
      - unfold d. rewrite <- M. nra. }
    assert (sum (all (sentences W)) d <= 0) as T.
    { unfold d. rewrite sum_minus, sum_scale, next_total. lra. }
    destruct (sum_lt_exists (all (sentences W)) (fun y => minus W s0 y * score W y) (fun _ => 0)) as [y [Iy Hy]].
    { rewrite (sum_zero _ (fun _ => 0)) by auto. lra. }
    pose proof (next_nonneg _ (minus W) s0 y). assert (score W y < 0) as S by nra. assert (0 < minus W s0 y) as M by nra.
    pose proof (D y S M). pose proof (term_le_sum _ d y (fun z _ => D0 z) Iy). lra. }
  exists [y]. split; [reflexivity|]. split.
  - change (0 < begins (minus W) (s0 ++ [y])). rewrite begins_snoc. apply Rmult_lt_0_compat; assumption.
  - unfold last_plus, last_minus, B_last. rewrite !of_last_snoc. unfold is_true. apply andb_true_iff. split.
    + apply le_real. exact Y3.
    + apply lt_real. exact Y2.
Qed.
