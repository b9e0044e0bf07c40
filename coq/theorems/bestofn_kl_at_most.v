(** bestofn.kl-at-most: the divergence of the best of n is at most log n - (n - 1)/n, whatever the rule for ties. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Levels Ties.
From Referee Require generated.bestofn_kl_at_most.
Import ListNotations.
Open Scope R_scope.

Section Chosen.
Variable Y : finite_set.
Variables (p r w : Y -> R) (n : nat).
Hypotheses (p0 : forall y, 0 < p y) (p1 : sum (elements Y) p = 1) (w0 : forall y, 0 <= w y) (n1 : (1 <= n)%nat).
Notation F := (upto p r (elements Y)).
Notation f := (below p r (elements Y)).
Notation in_level y g := (sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then g z else 0)).
Hypothesis weights : forall y, 0 < in_level y w.

(** The law of what is chosen, and its density. *)
Definition chosen y : R := (F y ^ n + - f y ^ n) * w y / in_level y w.
Definition density y : R := chosen y / p y.
Notation in_favoured y g :=
  (sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then if Rle_dec (p z * w y) (p y * w z) then g z else 0 else 0)).
Hypothesis drawn : forall y, in_favoured y chosen <= F y ^ n + - (F y + - in_favoured y p) ^ n.

(** What the best of n gives to a level, in proportion to its weights. *)
Definition rate y : R := (F y ^ n + - f y ^ n) / in_level y w.

Lemma rate_positive y : 0 < rate y.
Proof.
  apply Rdiv_lt_0_compat; [|apply weights]. pose proof (upto_is p r (elements Y) y) as U.
  pose proof (level_positive p r p0 (elements Y) y (elements_there Y y)). pose proof (below_nonneg p r p0 (elements Y) y) as B.
  pose proof (power_less (f y) (F y) n n1 B ltac:(lra)). lra.
Qed.

Lemma rate_same y z : r z = r y -> rate z = rate y.
Proof. intro E. unfold rate. destruct (same_level p r (elements Y) z y E) as [-> [-> _]]. rewrite E. reflexivity. Qed.

Lemma chosen_is y : chosen y = rate y * w y.
Proof. unfold chosen, rate, Rdiv. ring. Qed.

Lemma density_is y : density y = rate y * (w y / p y).
Proof. unfold density. rewrite chosen_is. unfold Rdiv. ring. Qed.

Lemma share_chosen y : p y * density y = chosen y.
Proof. unfold density. field. apply Rgt_not_eq, p0. Qed.

Lemma density_positive y : 0 < w y -> 0 < density y.
Proof. intro H. rewrite density_is. apply Rmult_lt_0_compat; [apply rate_positive|]. apply Rdiv_lt_0_compat; [exact H|apply p0]. Qed.

(** In a level the one with the larger density is the one that is favoured. *)
Lemma density_le y z : r z = r y -> density y <= density z <-> p z * w y <= p y * w z.
Proof.
  intro E. rewrite !density_is, (rate_same y z E). pose proof (rate_positive y) as K. pose proof (p0 y) as Py. pose proof (p0 z) as Pz.
  assert (w y / p y <= w z / p z <-> w y / p y * (p y * p z) <= w z / p z * (p y * p z)) as S.
  { split; intro H; [apply Rmult_le_compat_r; [left; apply Rmult_lt_0_compat; assumption|exact H]|].
    apply (Rmult_le_reg_r (p y * p z)); [apply Rmult_lt_0_compat; assumption|exact H]. }
  replace (w y / p y * (p y * p z)) with (p z * w y) in S by (field; lra).
  replace (w z / p z * (p y * p z)) with (p y * w z) in S by (field; lra).
  rewrite <- S. split; intro H; [apply (Rmult_le_reg_l (rate y)); assumption|apply Rmult_le_compat_l; lra].
Qed.

(** The answers of a level that are chosen at all. *)
Definition support y : list Y := filter (fun z => if Req_EM_T (r z) (r y) then if Rlt_dec 0 (w z) then true else false else false) (elements Y).

Lemma in_support y z : In z (support y) -> r z = r y /\ 0 < w z.
Proof.
  intro H. apply filter_In in H. destruct H as [_ H]. destruct (Req_EM_T (r z) (r y)); [|discriminate].
  destruct (Rlt_dec 0 (w z)); [auto|discriminate].
Qed.

Lemma sum_over_support y g : sum (support y) g = sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then if Rlt_dec 0 (w z) then g z else 0 else 0).
Proof.
  unfold support. rewrite sum_filter. apply sum_ext. intros z _. destruct (Req_EM_T (r z) (r y)); [|reflexivity].
  destruct (Rlt_dec 0 (w z)); reflexivity.
Qed.

(** No answer that is favoured as much as one that is chosen has weight 0. *)
Lemma favoured_is x y g : In y (support x) ->
  sum (support x) (fun z => if Rle_dec (density y) (density z) then g z else 0) = in_favoured y g.
Proof.
  intro Hy. destruct (in_support x y Hy) as [E W]. rewrite sum_over_support. apply sum_ext. intros z _. rewrite E.
  destruct (Req_EM_T (r z) (r x)) as [Ez|]; [|reflexivity]. rewrite <- E in Ez. pose proof (density_le y z Ez) as L.
  destruct (Rlt_dec 0 (w z)) as [Wz|Wz].
  - destruct (Rle_dec (density y) (density z)); destruct (Rle_dec (p z * w y) (p y * w z)); tauto || reflexivity.
  - destruct (Rle_dec (p z * w y) (p y * w z)) as [H|_]; [exfalso|reflexivity]. pose proof (w0 z). pose proof (p0 z).
    assert (w z = 0) as Z by lra. rewrite Z, Rmult_0_r in H. assert (0 < p z * w y) by (apply Rmult_lt_0_compat; assumption). lra.
Qed.

Lemma support_fair x : fair n p density (F x) (support x).
Proof.
  intros y Hy. destruct (in_support x y Hy) as [E _]. destruct (same_level p r (elements Y) y x E) as [Fy _]. rewrite <- Fy.
  rewrite !favoured_is by exact Hy. pose proof (drawn y) as D.
  replace (in_favoured y (fun z => p z * density z)) with (in_favoured y chosen); [unfold Rminus; exact D|].
  apply sum_ext. intros z _. rewrite share_chosen. reflexivity.
Qed.

Lemma support_nonempty x : support x <> [].
Proof.
  destruct (sum_lt_exists (elements Y) (fun _ => 0) (fun z => if Req_EM_T (r z) (r x) then w z else 0)) as [z [Iz Hz]].
  { rewrite sum_zero by reflexivity. apply weights. }
  intro N. assert (In z (support x)) as H; [|rewrite N in H; exact H].
  apply filter_In. split; [exact Iz|]. destruct (Req_EM_T (r z) (r x)); [|lra]. destruct (Rlt_dec 0 (w z)); [reflexivity|contradiction].
Qed.

(** The share of an answer in the divergence. *)
Definition costs x : R := if Rlt_dec 0 (w x) then p x * density x * ln (density x) else 0.

Lemma level_costs x : in_level x costs <= entropy_below n (F x) - entropy_below n (f x).
Proof.
  replace (in_level x costs) with (sum (support x) (fun z => p z * density z * ln (density z))) by apply sum_over_support.
  pose proof (upto_is p r (elements Y) x) as U. apply level_at_most.
  - exact n1.
  - exact p0.
  - apply support_nonempty.
  - intros y Hy. apply density_positive. apply (in_support x y Hy).
  - apply support_fair.
  - apply below_nonneg. exact p0.
  - rewrite U, sum_over_support. unfold Rminus. rewrite Rplus_comm, <- Rplus_assoc, Rplus_opp_l, Rplus_0_l. unfold level.
    apply sum_le. intros z _. pose proof (p0 z). destruct (Req_EM_T (r z) (r x)); [|lra]. destruct (Rlt_dec 0 (w z)); lra.
  - transitivity (rate x * in_level x w); [|unfold rate; field; apply Rgt_not_eq, weights].
    rewrite sum_over_support, <- sum_scale. apply sum_ext. intros z _. rewrite share_chosen, chosen_is.
    destruct (Req_EM_T (r z) (r x)) as [E|]; [|ring]. rewrite (rate_same x z E). pose proof (w0 z).
    destruct (Rlt_dec 0 (w z)); [reflexivity|]. replace (w z) with 0 by lra. ring.
Qed.

Theorem divergence_at_most : sum (elements Y) costs <= ln (INR n) - (INR n - 1) / INR n.
Proof.
  rewrite (sum_by_level p r costs (elements Y) p0), <- (entropy_below_1 n n1).
  replace (entropy_below n 1) with (entropy_below n (sum (elements Y) p) - entropy_below n 0) by (rewrite p1, entropy_below_0 by exact n1; ring).
  rewrite <- (telescope p r p0 (entropy_below n)). apply sum_le. intros y Hy. pose proof (level_positive p r p0 (elements Y) y Hy) as L.
  unfold Rdiv. rewrite !Rmult_assoc. apply Rmult_le_compat_r; [|apply level_costs].
  left. apply Rmult_lt_0_compat; [apply p0|apply Rinv_0_lt_compat; exact L].
Qed.
End Chosen.

Theorem bestofn_kl_at_most : generated.bestofn_kl_at_most.bestofn_kl_at_most.
Proof.
  intros Y _ p p0 p1 r w w0 n n1 weights drawn. laws.
  assert (forall y, 0 < sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then w z else 0)) as W0.
  { intro y. specialize (weights y). related_in weights. exact weights. }
  assert (forall y, sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then w z else 0) <> 0) as W1 by (intro y; apply Rgt_not_eq, W0).
  assert (0 < INR n) as n0 by (apply lt_0_INR; lia).
  pose proof (divergence_at_most Y p r w n p0 p1 w0 n1 W0) as D. lapply D; [clear D; intro D|].
  - related; try apply W1; try apply p0. apply Rle_trans with (2 := D). right. apply sum_ext. intros x _.
    change (sum (elements Y) (fun z => if Rle_dec (r z) (r x) then p z else 0)) with (upto p r (elements Y) x).
    change (sum (elements Y) (fun z => if Rlt_dec (r z) (r x) then p z else 0)) with (below p r (elements Y) x).
    change ((upto p r (elements Y) x ^ n + - below p r (elements Y) x ^ n) * w x / sum (elements Y) (fun z => if Req_EM_T (r z) (r x) then w z else 0))
      with (chosen Y p r w n x).
    pose proof (rate_positive Y p r w n p0 n1 W0 x) as K. pose proof (chosen_is Y p r w n x) as C. unfold costs.
    destruct (Rlt_dec 0 (chosen Y p r w n x)) as [H|H]; destruct (Rlt_dec 0 (w x)) as [Wx|Wx].
    + rewrite (share_chosen Y p r w n p0). unfold density. rewrite ln_quotient by (try exact H; apply p0).
      set (c := ln (chosen Y p r w n x)). unfold chosen, Rdiv, Rminus. ring.
    + exfalso. rewrite C in H. pose proof (w0 x). replace (w x) with 0 in H by lra. lra.
    + exfalso. apply H. rewrite C. apply Rmult_lt_0_compat; assumption.
    + reflexivity.
  - intro y. specialize (drawn y). related_in drawn; try apply W1.
    assert (forall g : Y -> R, sum (elements Y) (fun z => if andb (if Req_EM_T (r z) (r y) then true else false)
              (if Rle_dec (p z * w y) (p y * w z) then true else false) then g z else 0)
      = sum (elements Y) (fun z => if Req_EM_T (r z) (r y) then if Rle_dec (p z * w y) (p y * w z) then g z else 0 else 0)) as S.
    { intro g. apply sum_ext. intros z _. destruct (Req_EM_T (r z) (r y)), (Rle_dec (p z * w y) (p y * w z)); reflexivity. }
    rewrite <- !S. exact drawn.
Qed.
