(** entanglement.cpo-constant.at-least: d_w/d_l of CPO is 1 + mu/b at least. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_cpo_constant_at_least.
Open Scope R_scope.

Theorem entanglement_cpo_constant_at_least : generated.entanglement_cpo_constant_at_least.entanglement_cpo_constant_at_least.
Proof.
  intros L_l l0 L_w w0 b b0 mu mu0. related.
  - match goal with |- context [exp ?u] => set (E := exp u); assert (0 < E) as E0 by apply exp_pos; clearbody E end.
    apply Rgt_not_eq. match goal with |- ?a > 0 => replace a with (b * E / (1 + E)) by (field; lra) end. unfold Rdiv. positive.
  - match goal with |- context [exp ?u] => set (E := exp u); assert (0 < E) as E0 by apply exp_pos; clearbody E end.
    match goal with |- _ <= ?a => replace a with (1 + mu / b + mu / (b * E)) by (field; repeat split; nonzero) end.
    assert (0 <= mu / (b * E)); [|lra]. apply Rmult_le_pos; [exact mu0|]. left. positive.
Qed.
