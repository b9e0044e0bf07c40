(** elasticity.conservation: slopes of the three rates, weighted by data, sum to 0. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_conservation.
Open Scope R_scope.

Theorem elasticity_conservation : generated.elasticity_conservation.elasticity_conservation.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 l l0 covered.
  pose proof (covered_data X Pp Pa Pt Pp0 Pa0 Pt0 k l k0 l0 covered) as C. clear covered.
  rewrite !slope_rate by (try assumption; first [apply data_pre | apply data_aligned | idtac]; assumption).
  related. apply conserved; assumption.
Qed.
