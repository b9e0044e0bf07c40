(** entanglement.ratio.simpo: d_w/d_l of SimPO is the ratio of lengths |y_l|/|y_w|. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_simpo.
Open Scope R_scope.

Theorem entanglement_ratio_simpo : generated.entanglement_ratio_simpo.entanglement_ratio_simpo.
Proof.
  intros L_l l0 L_w w0 b b0 n_l l1 n_w w1 target.
  assert (0 < INR n_l) as nl by (apply lt_0_INR; lia). assert (0 < INR n_w) as nw by (apply lt_0_INR; lia).
  related; match goal with |- context [exp ?u] => set (E := exp u); assert (0 < E) as E0 by apply exp_pos; clearbody E end.
  - apply Rgt_not_eq. match goal with |- ?a > 0 => replace a with (b * E / ((1 + E) * INR n_l)) by (unfold Rsqr; field; lra) end. unfold Rdiv. positive.
  - unfold Rsqr. field. repeat split; nonzero.
Qed.
