(** entanglement.ratio.ipo: d_w/d_l of IPO is 1 where there is a ratio. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_ipo.
Open Scope R_scope.

Theorem entanglement_ratio_ipo : generated.entanglement_ratio_ipo.entanglement_ratio_ipo.
Proof.
  intros L_l l0 L_w w0 R_l rl R_w rw b b0 moves. assert ((0 * b - 0 * (1 / 2)) / b² = 0) as Z by (unfold Rsqr; field; lra).
  assert (1 / 2 / b <> L_w + R_l - L_l - R_w) as N.
  { intro E. apply or_is in moves. destruct moves as [H|H]; related_in H; simpl in H; rewrite E in H; lra. }
  related; simpl; rewrite ?Z; set (c := 1 / 2 / b) in *; clearbody c; [|field]; lra.
Qed.
