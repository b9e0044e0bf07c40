(** As long as the mixture behaves well, some next sentence raises the posterior weight of P- by a factor rho: the argument behind
    no-distinguishability, which needs no divergence between the components. *)

Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions Sums Numbers Laws.
Import ListNotations.
Open Scope R_scope.

Section Posterior.
Variables (W : world) (alpha gamma epsilon : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis epsilon_pos : 0 < epsilon.
Hypothesis small : epsilon < 1 - gamma.
Notation A := (sentences W).
Notation Pm := (begins (minus W)).
Notation Mix := (mixed W alpha).
Notation bm s := (mean_score W (minus W s)).
Notation bP s := (mean_score W (mixed_next W alpha s)).
Notation weight s := (alpha * Pm s / Mix s).
Hypothesis negative : forall s, 0 < Pm s -> bm s <= gamma.
Implicit Types (s t u x : text A) (y : A).

Let rho := (1 - gamma) / (1 - gamma - epsilon).

Lemma rho_above : 1 < rho.
Proof.
  unfold rho. apply (Rmult_lt_reg_r (1 - gamma - epsilon)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

(** Mean shortfall of the score from 1. *)
Lemma shortfall (p : A -> R) : sum (all A) p = 1 -> sum (all A) (fun y => (1 - score W y) * p y) = 1 - mean_score W p.
Proof.
  intro E. transitivity (sum (all A) p - mean_score W p); [|rewrite E; reflexivity].
  unfold mean_score. rewrite <- sum_minus. apply sum_ext. intros; ring.
Qed.

Lemma best_next s : 0 < Pm s -> gamma + epsilon <= bP s ->
  exists y, 0 < minus W s y /\ rho * mixed_next W alpha s y <= minus W s y.
Proof.
  intros Hm Hb. pose proof (mixed_possible W alpha alpha_pos alpha_le s Hm) as HP.
  pose proof (mixed_next_nonneg W alpha alpha_pos alpha_le s) as Pn.
  apply NNPP. intro None.
  assert (forall y, 0 < minus W s y -> (1 - gamma - epsilon) * minus W s y < (1 - gamma) * mixed_next W alpha s y) as D.
  { intros y Hy. apply Rnot_le_lt. intro H. apply None. exists y. split; [exact Hy|].
    unfold rho. apply (Rmult_le_reg_l (1 - gamma - epsilon)); [lra|].
    replace ((1 - gamma - epsilon) * ((1 - gamma) / (1 - gamma - epsilon) * mixed_next W alpha s y))
      with ((1 - gamma) * mixed_next W alpha s y) by (field; lra). exact H. }
  assert (forall y, 0 <= (1 - gamma) * mixed_next W alpha s y - (1 - gamma - epsilon) * minus W s y) as D0.
  { intro y. destruct (next_nonneg A (minus W) s y) as [G|G].
    - pose proof (D y G). lra.
    - rewrite <- G. pose proof (Pn y HP). nra. }
  set (f := fun y => (1 - score W y) * ((1 - gamma) * mixed_next W alpha s y - (1 - gamma - epsilon) * minus W s y)).
  assert (forall y, 0 <= f y) as F0.
  { intro y. unfold f. apply Rmult_le_pos; [pose proof (score_range W y); lra|apply D0]. }
  assert (sum (all A) f = (1 - gamma) * (1 - bP s) - (1 - gamma - epsilon) * (1 - bm s)) as F.
  { rewrite <- (shortfall (mixed_next W alpha s)) by (apply mixed_next_total; assumption).
    rewrite <- (shortfall (minus W s)) by apply next_total.
    rewrite <- !sum_scale, <- sum_minus. apply sum_ext. intros y _. unfold f. ring. }
  pose proof (negative s Hm) as N.
  assert (sum (all A) f <= 0) as F1.
  { rewrite F. assert ((1 - gamma) * (1 - bP s) <= (1 - gamma) * (1 - gamma - epsilon)) by (apply Rmult_le_compat_l; lra).
    assert ((1 - gamma - epsilon) * (1 - gamma) <= (1 - gamma - epsilon) * (1 - bm s)) by (apply Rmult_le_compat_l; lra). lra. }
  destruct (sum_lt_exists (all A) (fun _ => 0) (fun y => (1 - score W y) * minus W s y)) as [y [Iy Hy]].
  { rewrite sum_zero by auto. rewrite shortfall by apply next_total. lra. }
  pose proof (score_range W y). pose proof (next_nonneg A (minus W) s y).
  assert (0 < minus W s y) as Gy by nra. assert (0 < 1 - score W y) by nra.
  pose proof (D y Gy). pose proof (term_le_sum (all A) f y (fun z _ => F0 z) Iy) as T.
  assert (0 < f y) by (unfold f; apply Rmult_lt_0_compat; lra). lra.
Qed.

(** After k more sentences: either the mixture has misbehaved on the way, or the weight is rho^k times what it was. *)
Lemma heavier s0 k : 0 < Pm s0 ->
  (exists u, (length u < k)%nat /\ 0 < Pm (s0 ++ u) /\ bP (s0 ++ u) < gamma + epsilon) \/
  (exists u, length u = k /\ 0 < Pm (s0 ++ u) /\ rho ^ k * weight s0 <= weight (s0 ++ u)).
Proof.
  intro H0. induction k as [|k IH].
  - right. exists []. rewrite app_nil_r. simpl. repeat split; auto; lra.
  - destruct IH as [[u [H1 H2]]|[u [H1 [H2 H3]]]]; [left; exists u; split; [lia|exact H2]|].
    destruct (Rlt_le_dec (bP (s0 ++ u)) (gamma + epsilon)) as [Hb|Hb].
    + left. exists u. split; [lia|]. auto.
    + right. destruct (best_next (s0 ++ u) H2 Hb) as [y [Hy1 Hy2]]. exists (u ++ [y]).
      rewrite app_length. split; [simpl; lia|]. rewrite app_assoc, begins_snoc.
      assert (0 < Pm (s0 ++ u) * minus W (s0 ++ u) y) as Q by (apply Rmult_lt_0_compat; assumption).
      split; [exact Q|]. pose proof (mixed_possible W alpha alpha_pos alpha_le _ H2) as HP.
      assert (0 < Mix ((s0 ++ u) ++ [y])) as HP'.
      { apply mixed_possible; try assumption. rewrite begins_snoc. exact Q. }
      pose proof rho_above as Rho.
      apply Rle_trans with (rho * weight (s0 ++ u)).
      * change (rho ^ S k) with (rho * rho ^ k). rewrite Rmult_assoc. apply Rmult_le_compat_l; lra.
      * assert (rho * (Mix ((s0 ++ u) ++ [y]) / Mix (s0 ++ u)) <= minus W (s0 ++ u) y) as Step by exact Hy2.
        set (p := Mix (s0 ++ u)) in *. set (p' := Mix ((s0 ++ u) ++ [y])) in *.
        set (q := Pm (s0 ++ u)) in *. set (m := minus W (s0 ++ u) y) in *.
        apply (Rmult_le_reg_r (p' / q)); [apply Rdiv_lt_0_compat; assumption|].
        replace (rho * (alpha * q / p) * (p' / q)) with (alpha * (rho * (p' / p))) by (field; lra).
        replace (alpha * (q * m) / p' * (p' / q)) with (alpha * m) by (field; lra).
        apply Rmult_le_compat_l; lra.
Qed.

Theorem misaligned_within s0 n : 0 < Pm s0 -> ln (1 / weight s0) / ln rho < INR n + 1 ->
  exists u, (length u <= n)%nat /\ 0 < Mix (s0 ++ u) /\ bP (s0 ++ u) < gamma + epsilon.
Proof.
  intros H0 Hn. pose proof rho_above as R1. pose proof (ln_positive rho R1) as L.
  pose proof (mixed_possible W alpha alpha_pos alpha_le _ H0) as Q0.
  destruct (heavier s0 (S n) H0) as [[u [H1 [H2 H3]]]|[u [H1 [H2 H3]]]].
  - exists u. split; [lia|]. split; [apply mixed_possible; assumption|exact H3].
  - exfalso. pose proof (mixed_possible W alpha alpha_pos alpha_le _ H2) as Q1.
    pose proof (weight_range W alpha alpha_pos alpha_le _ Q1) as [_ W1].
    assert (0 < weight s0) as W0. { apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; lra|exact Q0]. }
    assert (1 / weight s0 < rho ^ S n) as C.
    { apply ln_lt_inv; [apply Rdiv_lt_0_compat; lra|apply pow_lt; lra|].
      rewrite ln_pow by lra. rewrite S_INR. apply (Rmult_lt_compat_r (ln rho)) in Hn; [|exact L].
      unfold Rdiv at 1 in Hn. rewrite Rmult_assoc, Rinv_l in Hn by lra. lra. }
    apply (Rmult_lt_compat_r (weight s0)) in C; [|exact W0].
    replace (1 / weight s0 * weight s0) with 1 in C by (field; repeat split; lra). lra.
Qed.

End Posterior.
