(** elasticity.order-k.resumed: alignment loses at most 2 k times what more pre-training gains. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_order_k_resumed.
Open Scope R_scope.

Theorem elasticity_order_k_resumed : generated.elasticity_order_k_resumed.elasticity_order_k_resumed.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 l l0 k1 l1 resumed. related_in k1. related_in l1.
  assert (forall x, Pt x = Pp x) as E by (intro x; specialize (resumed x); related_in resumed; exact resumed).
  destruct (resumed_slopes X Pp Pa Pt Pp0 Pp1 Pa0 Pa1 Pt0 Pt1 k l k0 l0 E) as [C [S1 S2]].
  rewrite !slope_rate by (try assumption; first [apply data_pre | apply data_aligned]; assumption).
  related. rewrite S2, Rabs_Ropp, Rabs_mult, (Rabs_right (k + l)) by lra.
  apply Rmult_le_compat_r; [apply Rabs_pos|lra].
Qed.
