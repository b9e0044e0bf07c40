(** elasticity.rebound.little: the more alignment, the faster it is lost, where pre-training gives every leaf at least twice the data. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_rebound_little.
Open Scope R_scope.

Theorem elasticity_rebound_little : generated.elasticity_rebound_little.elasticity_rebound_little.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 a a0 a1 a_more A0 A1 aA little. laws. related_in aA.
  assert (forall x, 2 * a_more * Pa x <= Pp x) as D by (intro x; specialize (little x); related_in little; exact little).
  assert (forall c z, 0 < c -> 0 < Pa z -> 0 < c * Pa z + Pp z) as pos.
  { intros c z c0 H. pose proof (Rmult_lt_0_compat _ _ c0 H). pose proof (Pp0 z). lra. }
  related; try (apply Rdiv_lt_0_compat; [|lra]; specialize (pos a z a0 H) as Q1; specialize (pos a_more z A0 H) as Q2; lra).
  rewrite !sum_support by (try assumption; intros x ->; ring).
  assert (forall c, 0 < c -> sum (elements X) (fun z => - (/ ((c * Pa z + 0 * Pp z + Pp z) / (1 + c + 0)) *
     (((0 * Pa z + c * 0 + (1 * Pp z + 0 * 0) + 0) * (1 + c + 0) - (0 + 0 + 1) * (c * Pa z + 0 * Pp z + Pp z)) / (1 + c + 0)²) * Pa z +
     ln ((c * Pa z + 0 * Pp z + Pp z) / (1 + c + 0)) * 0)) = 1 / (1 + c) - sum (elements X) (fun z => Pp z * Pa z / (c * Pa z + Pp z))) as S.
  { intros c c0. replace (1 / (1 + c)) with (sum (elements X) (fun z => 1 / (1 + c) * Pa z)) by (rewrite sum_scale, Pa1; ring).
    rewrite <- sum_minus. apply sum_ext. intros z _. destruct (Pa0 z) as [P|<-]; [|unfold Rdiv; ring].
    specialize (pos c z c0 P). unfold Rsqr. field. repeat split; lra. }
  rewrite !S by assumption. apply dominated_sum; assumption.
Qed.
