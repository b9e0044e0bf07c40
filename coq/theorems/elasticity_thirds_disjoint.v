(** elasticity.thirds.disjoint: a third of the pre-training data again, where alignment and perturbation share no leaf. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_thirds_disjoint.
Open Scope R_scope.

Theorem elasticity_thirds_disjoint : generated.elasticity_thirds_disjoint.elasticity_thirds_disjoint.
Proof.
  intros X _ D1 D10 D11 D2 D20 D21 D3 D30 D31 k k1 disjoint. laws.
  assert (forall x, D2 x = 0 \/ D3 x = 0) as apart.
  { intro x. specialize (disjoint x). apply or_is in disjoint. destruct disjoint as [H|H]; related_in H; auto. }
  set (p := fun x => 1 / 3 * D1 x + 1 / 3 * D2 x + 1 / 3 * D3 x).
  assert (forall x, 0 <= p x) as p0 by (intro x; unfold p; pose proof (D10 x); pose proof (D20 x); pose proof (D30 x); lra).
  assert (sum (elements X) p = 1) as p1 by (unfold p; rewrite !sum_plus, !sum_scale, D11, D21, D31; lra).
  assert (forall x, 0 < p x -> 0 < k * p x + D2 x) as n1.
  { intros x H. assert (0 < k * p x) by (apply Rmult_lt_0_compat; lra). pose proof (D20 x). lra. }
  assert (forall x, 0 < D2 x -> 0 < k * p x + D2 x) as n2.
  { intros x H. assert (0 <= k * p x) by (apply Rmult_le_pos; [lra|apply p0]). lra. }
  split; related.
  - apply Rdiv_lt_0_compat; [|lra]. specialize (n1 z H). unfold p in n1. lra.
  - rewrite (sum_ext _ _ (fun z => / (1 + k) * p z - / k * D3 z)); [rewrite sum_minus, !sum_scale, p1, D31|].
    + assert (/ (1 + k) <= / k) by (apply Rinv_le_contravar; lra). lra.
    + intros x _. fold (p x). pose proof (p0 x) as P. pose proof (D10 x). pose proof (D20 x). pose proof (D30 x).
      destruct (Rlt_dec 0 (p x)) as [H3|H3].
      * specialize (n1 x H3). destruct (apart x) as [E|E].
        -- rewrite E in *. unfold Rsqr. field. repeat split; nra.
        -- rewrite E. unfold Rsqr. field. repeat split; nra.
      * assert (p x = 0) as Z by lra. unfold p in Z. assert (D3 x = 0) as -> by lra. unfold p. rewrite Z. ring.
  - apply Rdiv_lt_0_compat; [|lra]. specialize (n2 z H). unfold p in n2. lra.
  - rewrite sum_support by (try assumption; intros x ->; ring).
    rewrite (sum_ext _ _ (fun z => / (1 + k) * D2 z)); [rewrite sum_scale, D21; left; rewrite Rmult_1_r; apply Rinv_0_lt_compat; lra|].
    intros x _. fold (p x). destruct (apart x) as [E|E]; [rewrite E; ring|]. destruct (D20 x) as [Q|<-]; [|ring].
    specialize (n2 x Q). rewrite E. unfold Rsqr. field. repeat split; nra.
Qed.
