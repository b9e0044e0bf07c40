(** elasticity.conservation-at-0: what alignment loses at the start is k times what pre-training gains. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_conservation_at_0.
Open Scope R_scope.

Theorem elasticity_conservation_at_0 : generated.elasticity_conservation_at_0.elasticity_conservation_at_0.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 covered. pose proof (Rle_refl 0) as l0.
  assert (forall x, 0 < Pt x -> 0 < data X Pp Pa Pt k 0 x) as C.
  { apply covered_data; try assumption. intro x. apply or_is. right. apply covered. }
  rewrite !slope_rate by (try assumption; first [apply data_pre | apply data_aligned]; assumption).
  pose proof (conserved X Pp Pa Pt Pp1 Pa1 Pt0 Pt1 k 0 k0 l0 C) as E. related. lra.
Qed.
