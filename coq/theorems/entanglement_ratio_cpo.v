(** entanglement.ratio.cpo: d_w/d_l is 1 + mu/(b sigma(-z)). *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_cpo.
Open Scope R_scope.

Theorem entanglement_ratio_cpo : generated.entanglement_ratio_cpo.entanglement_ratio_cpo.
Proof.
  intros L_l l0 L_w w0 b b0 mu mu0. related.
  - match goal with |- context [exp ?u] => set (E := exp u); assert (0 < E) as E0 by apply exp_pos; clearbody E end.
    apply Rgt_not_eq. match goal with |- ?a > 0 => replace a with (b * E / (1 + E)) by (field; lra) end. unfold Rdiv. positive.
  - rewrite exp_Ropp. match goal with |- context [exp ?u] => set (E := exp u); assert (0 < E) as E0 by apply exp_pos; clearbody E end.
    field. repeat split; nonzero.
Qed.
