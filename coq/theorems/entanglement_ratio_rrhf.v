(** entanglement.ratio.rrhf: d_w/d_l of RRHF is |y_l| (1/|y_w| + mu) where the hinge is active. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_rrhf.
Open Scope R_scope.

Theorem entanglement_ratio_rrhf : generated.entanglement_ratio_rrhf.entanglement_ratio_rrhf.
Proof.
  intros L_l l0 L_w w0 mu mu0 n_l l1 n_w w1 active.
  assert (0 < INR n_l) as nl by (apply lt_0_INR; lia). assert (0 < INR n_w) as nw by (apply lt_0_INR; lia).
  related.
  - apply Rgt_not_eq. match goal with |- ?a > 0 => replace a with (/ INR n_l) by (unfold Rsqr; field; lra) end. positive.
  - unfold Rsqr. field. repeat split; nonzero.
Qed.
