(** entanglement.ratio.slic: d_w/d_l of SLiC is 1 + mu where the hinge is active. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_slic.
Open Scope R_scope.

Theorem entanglement_ratio_slic : generated.entanglement_ratio_slic.entanglement_ratio_slic.
Proof.
  intros L_l l0 L_w w0 mu mu0 target active. related. field.
Qed.
