(** entanglement.ratio.dpop: d_w/d_l of DPOP is 1 + mu where lr_w < 0, else 1. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_dpop.
Open Scope R_scope.

Theorem entanglement_ratio_dpop : generated.entanglement_ratio_dpop.entanglement_ratio_dpop.
Proof.
  intros L_l l0 L_w w0 R_l rl R_w rw b b0 mu mu0. split; apply or_is.
  - destruct (Rle_lt_dec 0 (L_w + - R_w)) as [H|H]; [left; related; exact H|right]. related;
      match goal with |- context [exp ?u] => set (E := exp u); assert (0 < E) as E0 by apply exp_pos; clearbody E end.
    + apply Rgt_not_eq. match goal with |- ?a > 0 => replace a with (b * E / (1 + E)) by (field; lra) end. unfold Rdiv. positive.
    + field. repeat split; nonzero.
  - destruct (Rle_lt_dec (L_w + - R_w) 0) as [H|H]; [left; related; exact H|right]. related;
      match goal with |- context [exp ?u] => set (E := exp u); assert (0 < E) as E0 by apply exp_pos; clearbody E end.
    + apply Rgt_not_eq. match goal with |- ?a > 0 => replace a with (b * E / (1 + E)) by (field; lra) end. unfold Rdiv. positive.
    + field. repeat split; nonzero.
Qed.
