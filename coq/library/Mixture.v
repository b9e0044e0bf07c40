(** The mixture as a component, and how far it is from P-. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence.
Import ListNotations.
Open Scope R_scope.

Section Mixture.
Variables (W : world) (alpha : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Notation A := (sentences W).
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Notation Mix := (mixed W alpha).
Notation weight s := (alpha * Pm s / Mix s).
Implicit Types (s t : text A) (y : A).

(** After what the mixture cannot produce any law will do: that of P-. *)
Definition mixed_row s y : R := if Rlt_dec 0 (Mix s) then mixed_next W alpha s y else minus W s y.

Lemma mixed_row_nonneg s y : 0 <= mixed_row s y.
Proof.
  unfold mixed_row. destruct (Rlt_dec 0 (Mix s)); [apply mixed_next_nonneg; assumption|apply next_nonneg].
Qed.

Lemma mixed_row_total s : sum (all A) (mixed_row s) = 1.
Proof.
  unfold mixed_row. destruct (Rlt_dec 0 (Mix s)); [apply mixed_next_total; assumption|apply next_total].
Qed.

Definition mixture : component A := {| next := mixed_row; next_nonneg := mixed_row_nonneg; next_total := mixed_row_total |}.

Lemma mixture_begins s : begins mixture s = Mix s.
Proof.
  induction s as [|y s IH] using rev_ind; [rewrite mixed_nil; reflexivity|].
  rewrite begins_snoc, IH. change (mixture s y) with (mixed_row s y). unfold mixed_row, mixed_next.
  destruct (Rlt_dec 0 (Mix s)) as [H|H]; [field; lra|].
  pose proof (mixed_nonneg W alpha alpha_pos alpha_le s) as N. assert (Mix s = 0) as Z by lra. rewrite Z, Rmult_0_l.
  pose proof (mixed_nonneg W alpha alpha_pos alpha_le (s ++ [y])) as [P|P]; [|exact P].
  apply (mixed_front W alpha alpha_pos alpha_le) in P. lra.
Qed.

Lemma mixture_covers N : covered W (minus W) mixture [] N.
Proof.
  intros t _ H. change (0 < Pm t) in H. change (0 < begins mixture t). rewrite mixture_begins.
  apply mixed_possible; assumption.
Qed.

(** log P-/P is at most log 1/alpha. *)
Lemma ratio_at_most t : 0 < Pm t -> ln (Pm t / Mix t) <= ln (1 / alpha).
Proof.
  intro H. pose proof (mixed_possible W alpha alpha_pos alpha_le t H) as P.
  apply ln_le; [apply Rdiv_lt_0_compat; assumption|].
  apply (Rmult_le_reg_r (alpha * Mix t)); [apply Rmult_lt_0_compat; assumption|].
  replace (Pm t / Mix t * (alpha * Mix t)) with (alpha * Pm t) by (field; lra).
  replace (1 / alpha * (alpha * Mix t)) with (Mix t) by (field; lra).
  unfold mixed. pose proof (begins_nonneg (plus W) t). assert (0 <= (1 - alpha) * Pp t) by (apply Rmult_le_pos; lra). lra.
Qed.

(** KL(P-(.|s) || P(.|s)) is real, and at most log 1/w(s). *)
Lemma to_model s : 0 < Pm s ->
  KL_to_model W alpha s = real (entropy W (minus W s) (mixed_next W alpha s)) /\
  entropy W (minus W s) (mixed_next W alpha s) <= ln (1 / weight s).
Proof.
  intro H. pose proof (mixed_possible W alpha alpha_pos alpha_le s H) as P.
  assert (forall y, weight s * minus W s y <= mixed_next W alpha s y) as Q.
  { intro y. unfold mixed_next. apply (Rmult_le_reg_r (Mix s)); [exact P|].
    replace (weight s * minus W s y * Mix s) with (alpha * (Pm s * minus W s y)) by (field; lra).
    replace (Mix (s ++ [y]) / Mix s * Mix s) with (Mix (s ++ [y])) by (field; lra).
    unfold mixed. rewrite <- begins_snoc. pose proof (begins_nonneg (plus W) (s ++ [y])).
    assert (0 <= (1 - alpha) * Pp (s ++ [y])) by (apply Rmult_le_pos; lra). lra. }
  assert (0 < weight s) as Hw by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption).
  assert (forall y, 0 < minus W s y -> 0 < mixed_next W alpha s y) as C.
  { intros y Hy. apply Rlt_le_trans with (2 := Q y). apply Rmult_lt_0_compat; assumption. }
  split.
  - unfold KL_to_model, if_possible. destruct (Rlt_dec 0 (Mix s)) as [_|N]; [|contradiction].
    apply relative_entropy_real; [apply next_nonneg|exact C].
  - unfold entropy. apply Rle_trans with (sum (all A) (fun y => ln (1 / weight s) * minus W s y));
      [|right; rewrite sum_scale, next_total; ring].
    apply sum_le. intros y _. destruct (next_nonneg A (minus W) s y) as [G|G]; [|rewrite <- G; lra].
    rewrite (Rmult_comm (ln (1 / weight s))). apply Rmult_le_compat_l; [lra|].
    pose proof (C y G) as Cy. apply ln_le; [apply Rdiv_lt_0_compat; assumption|].
    apply (Rmult_le_reg_r (weight s * mixed_next W alpha s y)); [apply Rmult_lt_0_compat; assumption|].
    replace (minus W s y / mixed_next W alpha s y * (weight s * mixed_next W alpha s y)) with (weight s * minus W s y)
      by (field; repeat split; lra).
    replace (1 / weight s * (weight s * mixed_next W alpha s y)) with (mixed_next W alpha s y) by (field; repeat split; lra).
    apply Q.
Qed.

Lemma inverse_weight s : 0 < Pm s -> 1 / weight s = 1 + (1 - alpha) / alpha * (Pp s / Pm s).
Proof.
  intro H. pose proof (mixed_possible W alpha alpha_pos alpha_le s H). unfold mixed in *. field. repeat split; lra.
Qed.

End Mixture.
